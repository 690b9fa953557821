package resolve

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/spread"
)

// calledBy identifies a bearer as one report knows it: what it is, and the key of its name there.
type calledBy struct {
	kind name.Kind
	key  string
}

// bearer is who or what some reports call by one key.
type bearer struct {
	calledBy
	words   []string // of the key
	offices []string // heads of the offices that it is said to hold, sorted
	reports []int32  // that name it so, in order
	forms   []form
	root    int32 // the bearer that stands for all that are one with it
}

// form is a way in which reports write a bearer's name.
type form struct {
	name    string
	reports int
	last    int32 // the report that used it last
}

// bearers are all that the reports of a run name.
type bearers struct {
	list  []bearer
	index map[calledBy]int32
	named [][]int32 // the bearers that each report names, in order of their first mention
	// near is the pairs of bearers whose names are near in spelling, see neighbours.
	near  []alikePair
	event []int // of each report
	// alone are the persons that a report knows by their surname only, and the firms by the first word of their name, and who they are in the other reports of the event.
	alone map[aloneKey]int32
	best  []int32 // of each root, the bearer whose form is used
}

type aloneKey struct{ report, bearer int32 }

// kindOf is what a claim's Person is, empty where the claim does not name it.
func kindOf(c *claim.Claim) name.Kind {
	switch {
	case c.Thing.Person == "":
	case c.Kind == claim.Name:
		return name.Kind(c.Thing.Attribute)
	case c.Kind == claim.Role:
		return name.Person
	case c.Kind == claim.Place:
		return name.Place
	}
	return ""
}

// noted is whom the reports of a run name, and which of them are near in name: all that can be told before the events are known.
func noted(told []gist, workers int) *bearers {
	b := &bearers{index: map[calledBy]int32{}, named: make([][]int32, len(told)), alone: map[aloneKey]int32{}}
	for i := range told {
		for k := range told[i].names {
			b.note(int32(i), &told[i].names[k])
		}
	}
	for i := range b.list {
		slices.Sort(b.list[i].offices)
		b.list[i].offices = slices.Compact(b.list[i].offices)
	}
	b.near = b.neighbours(workers)
	return b
}

// link finds who is one across the reports of a run, in whatever spelling. Two that one report tells apart stay two.
func (b *bearers) link(told []gist, event []int) {
	b.event = event
	for _, p := range b.pairs() {
		b.join(p.a, p.b)
	}
	b.surnames()
	b.firms()
	b.acronyms(told)
	b.best = make([]int32, len(b.list))
	for i := range b.best {
		b.best[i] = -1
	}
	for i := range b.list {
		r := b.find(int32(i))
		if b.best[r] < 0 || b.better(int32(i), b.best[r]) {
			b.best[r] = int32(i)
		}
	}
}

// note takes down that report i names somebody.
func (b *bearers) note(i int32, by *naming) {
	n, ok := b.index[by.calledBy]
	if !ok {
		n = int32(len(b.list))
		b.index[by.calledBy] = n
		b.list = append(b.list, bearer{calledBy: by.calledBy, words: strings.Fields(by.key), root: n})
	}
	x := &b.list[n]
	if len(x.reports) == 0 || x.reports[len(x.reports)-1] != i {
		x.reports = append(x.reports, i)
		b.named[i] = append(b.named[i], n)
	}
	if by.office != "" && !slices.Contains(x.offices, by.office) {
		x.offices = append(x.offices, by.office)
	}
	if by.name == "" {
		return
	}
	k := slices.IndexFunc(x.forms, func(f form) bool { return f.name == by.name })
	if k < 0 {
		x.forms = append(x.forms, form{name: by.name, last: -1})
		k = len(x.forms) - 1
	}
	if x.forms[k].last != i {
		x.forms[k].reports++
		x.forms[k].last = i
	}
}

func (b *bearers) find(i int32) int32 {
	for b.list[i].root != i {
		b.list[i].root = b.list[b.list[i].root].root
		i = b.list[i].root
	}
	return i
}

// join makes one of two bearers, unless a report names both: it would have made one of them itself.
func (b *bearers) join(i, j int32) {
	i, j = b.find(i), b.find(j)
	if i == j || meet(b.list[i].reports, b.list[j].reports) {
		return
	}
	if i > j {
		i, j = j, i
	}
	b.list[j].root = i
	// The root's reports are all of its members'; a member's own are not needed any more.
	b.list[i].reports = merged(b.list[i].reports, b.list[j].reports)
}

// meet reports whether two sorted lists share something.
func meet(a, b []int32) bool {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			return true
		}
	}
	return false
}

func merged(a, b []int32) []int32 {
	out := slices.Concat(a, b)
	slices.Sort(out)
	return slices.Compact(out)
}

// mostAlike is how many names after it, in the order of a block, a name is compared with.
const mostAlike = 24

// alikePair is two bearers that may be one.
type alikePair struct {
	same name.Same
	a, b int32
}

// neighbours finds the pairs of bearers that share a word and begin alike in the other, so that the work grows with the number of names and not with
// its square. Those of as many words are compared, and kept where they are one in two spellings. The others are kept as they are: whether they are one
// depends on the events.
func (b *bearers) neighbours(workers int) []alikePair {
	at := map[string]int{}
	var blocks [][]int32
	for i := range b.list {
		for _, key := range b.list[i].blocks() {
			k, ok := at[key]
			if !ok {
				k = len(blocks)
				at[key], blocks = k, append(blocks, nil)
			}
			blocks[k] = append(blocks[k], int32(i))
		}
	}
	const several = 512 // blocks that one worker looks at in turn
	found := make([][]alikePair, (len(blocks)+several-1)/several)
	spread.Each(len(found), workers, func(n int) {
		for _, block := range blocks[n*several : min(len(blocks), (n+1)*several)] {
			found[n] = b.alike(block, found[n])
		}
	})
	return slices.Concat(found...)
}

// alike appends the pairs of a block that may be one to out.
func (b *bearers) alike(block []int32, out []alikePair) []alikePair {
	slices.SortFunc(block, func(i, j int32) int { return cmp.Compare(b.list[i].key, b.list[j].key) })
	for k, i := range block {
		for _, j := range block[k+1 : min(len(block), k+1+mostAlike)] {
			x, y := &b.list[i], &b.list[j]
			p := alikePair{a: i, b: j}
			open := len(x.words) != len(y.words)
			if !open {
				p.same = compare(x, y)
			}
			if open || p.same >= name.Variant {
				out = append(out, p)
			}
		}
	}
	return out
}

// pairs is the bearers whose names are one in two spellings, the surest first. Where one name has more words than the other they must be of one event:
// many share a first and a last name.
func (b *bearers) pairs() []alikePair {
	out := b.near[:0]
	for _, p := range b.near {
		if x, y := &b.list[p.a], &b.list[p.b]; len(x.words) != len(y.words) && b.oneEvent(x, y) {
			p.same = compare(x, y)
		}
		if p.same >= name.Variant {
			out = append(out, p)
		}
	}
	b.near = nil
	slices.SortFunc(out, func(x, y alikePair) int {
		return cmp.Or(cmp.Compare(y.same, x.same),
			cmp.Compare(b.list[x.a].key, b.list[y.a].key), cmp.Compare(b.list[x.b].key, b.list[y.b].key), cmp.Compare(b.list[x.a].kind, b.list[y.a].kind))
	})
	return slices.Compact(out)
}

// blocks are the groups of names that x is compared with: those of its first word whose last begins alike, and those of its last word whose first
// does; of a single word, those that begin alike.
func (x *bearer) blocks() []string {
	kind := string(x.kind) + " "
	switch n := len(x.words); {
	case n == 0:
		return nil
	case n > 1:
		first, last := x.words[0], x.words[n-1]
		out := []string{kind + first + " " + head(last, 2), kind + head(first, 1) + " " + last}
		if x.kind == name.Person {
			given, _, _ := strings.Cut(x.form(), " ")
			if g := name.GivenGroup(given); g != 0 { // Bob and Robert, Omar and Umar
				out = append(out, kind+"="+strconv.Itoa(int(g))+" "+head(last, 2))
			}
			if n > 2 { // William "Bill" Hathaway
				out = append(out, kind+head(x.words[1], 1)+" "+last)
			}
		}
		return out
	case x.kind == name.Person:
		return nil // one word tells too little of who it is
	}
	return []string{kind + head(x.words[0], 3)}
}

func head(s string, n int) string { return s[:min(len(s), n)] }

// compare relates the names of two bearers.
func compare(x, y *bearer) name.Same {
	if len(x.forms) == 0 || len(y.forms) == 0 {
		return name.Different
	}
	office := ""
	for _, o := range x.offices {
		if slices.Contains(y.offices, o) {
			office = o
			break
		}
	}
	return name.Compare(name.Of(x.kind, x.form(), office), name.Of(y.kind, y.form(), office))
}

func (b *bearers) oneEvent(x, y *bearer) bool {
	for _, i := range x.reports {
		if slices.ContainsFunc(y.reports, func(j int32) bool { return b.event[i] == b.event[j] }) {
			return true
		}
	}
	return false
}

// form is the form of the name that most reports use; of equals the first by alphabet.
func (x *bearer) form() string {
	if len(x.forms) == 0 {
		return ""
	}
	return x.used().name
}

func (x *bearer) used() form {
	return slices.MinFunc(x.forms, func(f, g form) int { return cmp.Or(cmp.Compare(g.reports, f.reports), cmp.Compare(f.name, g.name)) })
}

// full is how much of a name x gives: 2 for two words or more, of which the first is no initial.
func (x *bearer) full() int {
	n := min(len(x.words), 2)
	if n == 2 && x.kind == name.Person && len(x.words[0]) == 1 {
		n--
	}
	return n
}

// better reports whether the form of i is to be used rather than that of j: a full name before a part of it or one with initials, then what more
// reports use.
func (b *bearers) better(i, j int32) bool {
	x, y := &b.list[i], &b.list[j]
	if len(x.forms) == 0 || len(y.forms) == 0 {
		return len(x.forms) > len(y.forms)
	}
	f, g := x.used(), y.used()
	return cmp.Or(cmp.Compare(y.full(), x.full()), cmp.Compare(g.reports, f.reports), cmp.Compare(f.name, g.name), cmp.Compare(x.key, y.key)) < 0
}

// surnames finds who is meant where a report has only a surname: the only one of that surname in the reports of its event.
func (b *bearers) surnames() {
	b.shortened(name.Person, func(words []string) string { return words[len(words)-1] }, func(*bearer) bool { return true })
}

// firms finds which firm is meant where a report has only the first word of its name: the only one in the reports of its event whose name begins so.
func (b *bearers) firms() {
	b.shortened(name.Organisation, func(words []string) string { return words[0] }, func(x *bearer) bool { return name.Coined(x.form()) })
}

// shortened finds whose name of that kind a single word is short for, of those that may be: the only one in the reports of its event whose name has it at
// the place that short takes.
func (b *bearers) shortened(kind name.Kind, short func(words []string) string, may func(*bearer) bool) {
	type family struct {
		event int
		word  string
	}
	const several = -1
	full := map[family]int32{}
	for i, named := range b.named {
		for _, n := range named {
			x := &b.list[n]
			if x.kind != kind || len(x.words) < 2 {
				continue
			}
			f := family{b.event[i], short(x.words)}
			r := b.find(n)
			if have, ok := full[f]; ok && have != r {
				r = several
			}
			full[f] = r
		}
	}
	for i, named := range b.named {
		for _, n := range named {
			x := &b.list[n]
			if x.kind != kind || len(x.words) != 1 {
				continue
			}
			if r, ok := full[family{b.event[i], x.words[0]}]; ok && r != several && may(x) {
				b.alone[aloneKey{int32(i), n}] = r
			}
		}
	}
}

// of is the bearer whose name stands for bearer n of report i.
func (b *bearers) of(i, n int32) *bearer {
	if r, ok := b.alone[aloneKey{i, n}]; ok {
		n = r
	}
	return &b.list[b.best[b.find(n)]]
}
