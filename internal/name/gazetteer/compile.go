package gazetteer

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"sort"
	"strings"
)

// Compile reads the text files of a lexicon of names and returns the blob that the package embeds. All faults are reported at once, each with
// file and line.
//
// The blob is a header (magic, number of slots, starts of records and of the pool), the slots of the hash table (hash 8, class 4, first sense 2,
// number of senses 2, country of a people 2, organisation 2 bytes), the senses (2 bytes each), the records (name: start 4, length 2; within 2;
// capital 2; kind 1; spare 1) and the pool of names. Numbers are little-endian.
func Compile(fsys fs.FS) ([]byte, error) {
	c := &compiler{entries: map[string]*entry{}, byName: map[string]int{}, spellings: map[string]uint16{}, listed: map[int]bool{}}
	steps := []struct {
		file string
		line func([]string)
	}{
		{"countries.txt", c.country}, {"cities.txt", c.cities}, {"regions.txt", c.regions}, {"areas.txt", c.areas},
		{"organisations.txt", c.organisations}, {"given.txt", c.given}, {"words.txt", c.words}, {"spellings.txt", c.spelling},
	}
	for _, s := range steps {
		c.read(fsys, s.file, s.line)
	}
	if len(c.errs) > 0 {
		return nil, errors.Join(c.errs...)
	}
	return c.blob()
}

type record struct {
	name            string
	kind            Kind
	within, capital int
}

type entry struct {
	class        Class
	senses       []int
	people, body int
}

type compiler struct {
	entries   map[string]*entry
	records   []record
	byName    map[string]int // country codes and "ISO/City" to records
	spellings map[string]uint16
	listed    map[int]bool // regions
	groups    uint16
	file      string
	line      int
	errs      []error
}

func (c *compiler) fail(format string, args ...any) {
	c.errs = append(c.errs, fmt.Errorf("%s:%d: %s", c.file, c.line, fmt.Sprintf(format, args...)))
}

func (c *compiler) read(fsys fs.FS, file string, line func([]string)) {
	c.file, c.line = file, 0
	text, err := fs.ReadFile(fsys, file)
	if err != nil {
		c.errs = append(c.errs, err)
		return
	}
	for l := range strings.Lines(string(text)) {
		c.line++
		l = strings.TrimSpace(l)
		if l == "" || l[0] == '#' {
			continue
		}
		line(strings.Split(l, "|"))
	}
}

func (c *compiler) at(words string) *entry {
	key := Fold(words)
	if key == "" {
		c.fail("empty name")
	}
	e := c.entries[key]
	if e == nil {
		e = &entry{people: none, body: none}
		c.entries[key] = e
	}
	for i := range key {
		if key[i] == ' ' {
			c.at(key[:i]).class |= Partial
		}
	}
	return e
}

func (c *compiler) add(r record, names []string) int {
	id := len(c.records)
	c.records = append(c.records, r)
	for _, n := range names {
		e := c.at(n)
		for _, s := range e.senses {
			if s != id && c.records[s].within == r.within && c.records[s].kind == r.kind {
				c.fail("%s is listed twice", n)
			}
		}
		if len(e.senses) == 0 || e.senses[len(e.senses)-1] != id {
			e.senses = append(e.senses, id)
		}
		e.class |= Place
	}
	return id
}

func list(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, ",")
}

func (c *compiler) country(f []string) {
	if len(f) != 6 || len(f[0]) != 2 {
		c.fail("want 6 columns: code, names, capital, adjectives, people, seats")
		return
	}
	names, capital := list(f[1]), list(f[2])
	id := c.add(record{names[0], Country, none, none}, names)
	if _, dup := c.byName[f[0]]; dup {
		c.fail("%s is listed twice", f[0])
	}
	c.byName[f[0]] = id
	if len(capital) == 0 {
		c.fail("%s has no capital", names[0])
		return
	}
	c.records[id].capital = c.add(record{capital[0], City, id, none}, capital)
	for _, n := range capital {
		c.at(n).class |= Capital
		c.byName[f[0]+"/"+n] = c.records[id].capital
	}
	c.peoples(id, list(f[3]), list(f[4]))
	for _, s := range list(f[5]) {
		e := c.at(s)
		if e.class&Seat != 0 && e.people == id {
			continue // a second spelling
		}
		e.class |= Seat
		e.people = id
		c.add(record{s, Government, c.records[id].capital, none}, []string{s})
	}
}

func (c *compiler) peoples(id int, adjectives, people []string) {
	if len(people) == 0 {
		for _, a := range adjectives {
			people = append(people, a)
			if strings.HasSuffix(a, "n") || strings.HasSuffix(a, "i") {
				people = append(people, a+"s")
			}
		}
	}
	set := func(words string, class Class) {
		e := c.at(words)
		e.class |= class
		if e.people == none {
			e.people = id
		}
	}
	for _, a := range adjectives {
		set(a, Adjective)
	}
	for _, p := range people {
		set(p, People)
	}
}

func (c *compiler) holder(code string) int {
	id, ok := c.byName[code]
	if !ok {
		c.fail("no country %s", code)
		return none
	}
	return id
}

// cities reads "ISO|Name=Variant,Name" and "ISO/Region|…"; the region is a record made by need.
func (c *compiler) cities(f []string) {
	code, region, _ := strings.Cut(f[0], "/")
	in := c.holder(code)
	if region != "" {
		in = c.region(code, strings.Split(region, "="))
	}
	for _, n := range list(f[1]) {
		names := strings.Split(n, "=")
		if _, ok := c.byName[f[0]+"/"+names[0]]; ok {
			c.fail("%s is listed already", names[0])
			continue
		}
		c.byName[f[0]+"/"+names[0]] = c.add(record{names[0], City, in, none}, names)
	}
}

func (c *compiler) region(code string, names []string) int {
	key := code + "//" + names[0]
	if id, ok := c.byName[key]; ok {
		return id
	}
	id := len(c.records)
	c.records = append(c.records, record{names[0], Region, c.holder(code), none})
	c.byName[key] = id
	return id
}

// regions reads "ISO|Name=Variant,Name"; a people of a region follows a colon: "Texas=Tex:Texan".
func (c *compiler) regions(f []string) {
	for _, item := range list(f[1]) {
		item, people, _ := strings.Cut(item, ":")
		names := strings.Split(item, "=")
		id := c.region(f[0], names)
		if c.listed[id] {
			c.fail("%s is listed twice", names[0])
		}
		c.listed[id] = true
		for _, n := range names {
			e := c.at(n)
			if len(e.senses) > 0 && e.senses[len(e.senses)-1] == id {
				continue // a second spelling
			}
			e.senses = append(e.senses, id)
			e.class |= Place
		}
		if people != "" {
			c.peoples(id, []string{people}, nil)
		}
	}
}

var areaKinds = map[string]Kind{"area": Area, "sea": Water, "river": Water, "lake": Water, "mountain": Mountain, "landmark": Landmark}

func (c *compiler) areas(f []string) {
	kind, ok := areaKinds[f[0]]
	if !ok {
		c.fail("no kind of place %q", f[0])
		return
	}
	for _, item := range list(f[1]) {
		item, city, _ := strings.Cut(item, "@")
		within := none
		if city != "" {
			e := c.entries[Fold(city)]
			if e == nil || len(e.senses) == 0 {
				c.fail("%s: no city %s", item, city)
				continue
			}
			within = e.senses[0]
		}
		names := strings.Split(item, "=")
		c.add(record{names[0], kind, within, none}, names)
	}
}

func (c *compiler) organisations(f []string) {
	for _, item := range list(f[0]) {
		names := strings.Split(item, "=")
		id := len(c.records)
		c.records = append(c.records, record{names[0], Body, none, none})
		for _, n := range names {
			e := c.at(n)
			if e.body != none && e.body != id {
				c.fail("%s is listed twice", n)
			}
			e.class |= Organisation
			e.body = id
		}
	}
}

func (c *compiler) given(f []string) {
	class, ok := map[string]Class{"m": Male, "f": Female, "u": Given, "surname": Surname}[f[0]]
	if !ok || len(f) != 2 {
		c.fail("want m, f, u or surname | names")
		return
	}
	for _, n := range list(f[1]) {
		e := c.at(n)
		e.class |= class
	}
}

var wordClasses = map[string]Class{
	"honorific": Honorific, "rank": Rank, "office": Office, "modifier": Modifier, "org": OrgHead, "place": PlaceHead, "prefix": Prefix,
	"orgprefix": OrgPrefix, "particle": Particle, "suffix": Suffix, "never": Never, "opener": Opener, "say": Say, "locative": Locative, "event": EventHead, "thing": ThingHead, "incident": Incident, "human": Human,
}

func (c *compiler) words(f []string) {
	class, ok := wordClasses[f[0]]
	if !ok || len(f) != 2 {
		c.fail("no class of words %q", f[0])
		return
	}
	for _, w := range list(f[1]) {
		c.at(w).class |= class
		if class == Office || class == Human {
			c.at(plural(w)).class |= class
		}
	}
}

func plural(w string) string {
	switch {
	case strings.HasSuffix(w, "man"):
		return strings.TrimSuffix(w, "man") + "men"
	case strings.HasSuffix(w, "y") && !strings.HasSuffix(w, "ey") && !strings.HasSuffix(w, "oy"):
		return strings.TrimSuffix(w, "y") + "ies"
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "sh"):
		return w + "es"
	}
	return w + "s"
}

// spelling reads a group: spellings of one given name. A word is in one group only.
func (c *compiler) spelling(f []string) {
	c.groups++
	for _, w := range list(f[0]) {
		key := Fold(w)
		if g, dup := c.spellings[key]; dup && g != c.groups {
			c.fail("%s is in two groups", w)
		}
		c.spellings[key] = c.groups
	}
}

// blob lays out the tables: a head, the slots, the senses, the records and the pool of their names.
func (c *compiler) blob() ([]byte, error) {
	table, senses, err := c.table()
	if err != nil {
		return nil, err
	}
	records, pool := c.laidOut()
	if len(c.records) >= none || len(senses)/2 >= none {
		return nil, errors.New("more places than 16 bits number")
	}
	out := make([]byte, headerSize)
	copy(out, "CDG1")
	binary.LittleEndian.PutUint32(out[4:], uint32(len(table)/slotSize))
	recordsAt := headerSize + len(table) + len(senses)
	binary.LittleEndian.PutUint32(out[8:], uint32(recordsAt))
	binary.LittleEndian.PutUint32(out[12:], uint32(recordsAt+len(records)))
	out = append(out, table...)
	out = append(out, senses...)
	out = append(out, records...)
	return append(out, pool...), nil
}

// table lays out the entries and spellings by their hashes, and the senses that the slots point to.
func (c *compiler) table() (table, senses []byte, err error) {
	type slot struct {
		hash Hash
		key  string
	}
	var all []slot
	for k := range c.entries {
		all = append(all, slot{Seed.Add(k), k})
	}
	for k := range c.spellings {
		all = append(all, slot{Seed.Add(k) ^ spellingSalt, k})
	}
	sort.Slice(all, func(i, j int) bool { return all[i].hash < all[j].hash })
	slots := 1
	for slots < 2*len(all) {
		slots *= 2
	}
	le := binary.LittleEndian
	table = make([]byte, slots*slotSize)
	for i, s := range all {
		if s.hash == 0 || i > 0 && all[i-1].hash == s.hash {
			return nil, nil, fmt.Errorf("%s: hash taken", s.key)
		}
		at := int(uint64(s.hash) & uint64(slots-1))
		for le.Uint64(table[at*slotSize:]) != 0 {
			at = (at + 1) % slots
		}
		row := table[at*slotSize : (at+1)*slotSize]
		le.PutUint64(row, uint64(s.hash))
		e := c.entries[s.key]
		if Seed.Add(s.key) != s.hash {
			le.PutUint16(row[12:], c.spellings[s.key])
			continue
		}
		le.PutUint32(row[8:], uint32(e.class))
		le.PutUint16(row[12:], uint16(len(senses)/2))
		le.PutUint16(row[14:], uint16(len(e.senses)))
		le.PutUint16(row[16:], uint16(e.people))
		le.PutUint16(row[18:], uint16(e.body))
		for _, id := range e.senses {
			senses = le.AppendUint16(senses, uint16(id))
		}
	}
	return table, senses, nil
}

// laidOut lays out the records, and the pool that holds their names.
func (c *compiler) laidOut() (records []byte, pool string) {
	le := binary.LittleEndian
	var names strings.Builder
	for _, r := range c.records {
		records = le.AppendUint32(records, uint32(names.Len()))
		records = le.AppendUint16(records, uint16(len(r.name)))
		records = le.AppendUint16(records, uint16(r.within))
		records = le.AppendUint16(records, uint16(r.capital))
		records = append(records, byte(r.kind), 0)
		names.WriteString(r.name)
	}
	return records, names.String()
}
