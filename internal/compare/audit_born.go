package compare

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// Whoever is born on one day and told of, or dead, on another is of one age. What is told of him may stand in any order over some sentences: who is meant is
// known by the words before it, and a pronoun means the one person who is named in all of these sentences.

// bornReach is how many sentences from a birth an age of that person may be told.
const bornReach = 6

// onDate is a day, a month or a year, as far as it is told: 0 for what is not.
type onDate struct{ year, month, day int }

// dateOf is the day, month or year that t is.
func dateOf(t *claim.Time) (d onDate) {
	day, err := time.Parse(time.DateOnly, t.Date)
	if err != nil || t.Grain != "day" && t.Grain != "month" && t.Grain != "year" {
		return d
	}
	d.year = day.Year()
	if t.Grain != "year" {
		d.month = int(day.Month())
	}
	if t.Grain == "day" {
		d.day = day.Day()
	}
	return d
}

// agesAt are the ages that one born on b may have at d: two where the birthday in that year may be before it or after it.
func (b onDate) agesAt(d onDate, loose bool) []float64 {
	n := float64(d.year - b.year)
	switch {
	case b.month == 0 || d.month == 0, b.month == d.month && (b.day == 0 || d.day == 0):
		return []float64{n, n - 1}
	case loose && math.Abs(float64(31*(b.month-d.month)+b.day-d.day)) < 31:
		return []float64{n, n - 1}
	case b.month < d.month || b.month == d.month && b.day <= d.day:
		return []float64{n}
	}
	return []float64{n - 1}
}

// auditBorn holds the ages of the one person whose birth a report dates against the day on which he died or is told of. known is what was found already.
func auditBorn(ps []passage, report *claim.Report, known []fault) (out []fault) {
	for i := range ps {
		year, at, end := ps[i].born()
		if year == 0 || ps[i].headline || otherBirth(ps, i) {
			continue
		}
		for _, t := range ps[i].times {
			if t.start >= at && t.end >= end && t.start < end && dateOf(t.Time).year == year {
				out = append(out, agesSince(ps, i, at, t, report, known)...)
			}
		}
	}
	return out
}

// otherBirth reports whether a birth is told near that of passage i.
func otherBirth(ps []passage, i int) bool {
	n := 0
	for j := range ps {
		if d := ps[j].sequence - ps[i].sequence; d >= -bornReach && d <= bornReach {
			n += strings.Count(ps[j].low, "born ")
		}
	}
	return n != 1
}

// agesSince holds the ages around passage i against the birth on t, the words for which begin at the byte at.
func agesSince(ps []passage, i, at int, t figure, report *claim.Report, known []fault) (out []fault) {
	who := ps[i].meant(ps, at)
	if who.none {
		return nil
	}
	for j := range ps {
		q := &ps[j]
		if d := q.sequence - ps[i].sequence; d > bornReach || d < -bornReach {
			continue
		}
		for _, list := range [...][]figure{q.figures, q.ordinals} {
			for _, f := range list {
				kind := q.ageKind(f)
				if kind == noAge || slices.ContainsFunc(known, func(x fault) bool { return slices.Contains(x.claims, f.Claim) }) || !samePerson(ps, i, j, at, who, f) {
					continue
				}
				on, day, ok := agedOn(ps, i, j, f, kind, t, report)
				if b := dateOf(t.Time); ok && on.year > b.year && !b.fitsAge(on, f, kind) {
					figures := []figure{f, t}
					if day.Claim != nil {
						figures = append(figures, day)
					}
					out = append(out, newFault("age", "who is born on "+said(t.Claim)+" is not "+said(f.Claim)+" in "+strconv.Itoa(on.year), figures...))
				}
			}
		}
	}
	return out
}

// fitsAge reports whether one born on b may have age f on a day, or that birthday about it.
func (b onDate) fitsAge(on onDate, f figure, kind ageKind) bool {
	ages := b.agesAt(on, kind == ageNow)
	if kind == ageReached {
		n := float64(on.year - b.year)
		ages = []float64{n - 1, n, n + 1}
		if b.month > 0 && on.month > 0 && b.month > 1 && b.month < 12 && math.Abs(float64(b.month-on.month)) < 2 {
			ages = ages[1:2]
		}
	}
	return slices.Contains(ages, f.value()) || slices.ContainsFunc(ages, func(a float64) bool { return math.Abs(a-f.value()) > 40 })
}

// ageKind is as what an age is told.
type ageKind int

const (
	noAge      ageKind = iota
	ageNow             // "the 41-year-old", "She was 76", "Pell, 77"
	ageAtDeath         // "died at 81"
	ageReached         // "her 90th birthday", "turns 100"
)

// ageKind is as what f is told as the age of somebody, where it is.
func (p *passage) ageKind(f figure) ageKind {
	v := f.value()
	if !f.exact() || v < 1 || v > 115 || v != math.Trunc(v) || hasAny(p.low, "would have") {
		return noAge
	}
	lead, after := p.before(f, 40), strings.TrimLeft(p.after(f, 40), " ")
	closed := after == "" || strings.IndexByte(",.;)", after[0]) >= 0
	switch {
	case f.Kind == claim.Ordinal:
		if startsAny(after, "birthday") && (endsWord(lead, "his", "her") || strings.HasSuffix(lead, "'s ") || strings.HasSuffix(lead, "’s ")) && !hasAny(lead, "before", "after", "until", "since", "by") && !hasAny(after, "of") {
			return ageReached
		}
		return noAge
	case f.Kind == claim.Count && f.Quantity.Unit == "" && endsWord(lead, "turns", "turned", "turning") && (closed || startsAny(after, "on", "this", "in", "today")):
		return ageReached
	case p.dying(f) && endsWord(trimHedges(lead), "at", "aged", "at the age of", "at age"):
		return ageAtDeath
	case startsAny(after, "when", "while", "at the time", "then", "as") || hasAny(lead, "when", "since", "until", "then", "from", "before", "after") || p.past(f):
		return noAge
	case f.Kind == claim.Age && strings.Contains(f.Text, "-"), f.Kind == claim.Age && closed && endsWord(strings.TrimRight(lead, " "), ","), strings.HasSuffix(lead, ", ") && f.Kind == claim.Age && closed:
		return ageNow
	case (f.Kind == claim.Age || f.Kind == claim.Count && f.Quantity.Unit == "") && closed && endsWord(lead, "he was", "she was", "he is", "she is", "who is", "who was", "is now"):
		return ageNow
	}
	return noAge
}

// person is who is meant at a place of a sentence: one who is named by key, or whom a pronoun or an article takes up.
type person struct {
	key  string
	new  bool // "a 29-year-old man"
	none bool // nobody who is known
}

// meant is the person who is meant by the words before the byte at of p: the last who is named or taken up there.
func (p *passage) meant(ps []passage, at int) person {
	low := p.low[:min(at, len(p.low))]
	last := person{none: strings.TrimSpace(low) != ""}
	end := -1
	for _, n := range p.names {
		if n.ofPerson() && n.end <= at && n.end > end {
			last, end = person{key: n.Thing.Person}, n.end
		}
	}
	for _, w := range wordsOf(low) {
		word := low[w.start:w.end]
		switch {
		case w.end <= end:
		case in(possessives, word) && strings.TrimSpace(low[w.end:]) != "": // "His master, born in 1926"
		case in(thirdPersons, word):
			last, end = person{}, w.end
		case strings.HasSuffix(word, "year-old") || in(persons, word):
			lead := low[:w.start]
			last, end = person{new: endsWord(lead, "a", "an", "another"), none: !endsWord(lead, "a", "the")}, w.end
		case in(kin, word), word == "its", word == "their":
			last, end = person{none: true}, w.end
		case capital(p.text[w.start:w.end]):
			if key := surnameKey(ps, p.text[w.start:w.end]); key != "" {
				last, end = person{key: key}, w.end
			}
		}
	}
	if last.none && end < 0 && startsAny(p.low, "the") && len(strings.Fields(low)) <= 7 && !strings.ContainsRune(low, ',') { // "The former postmistress of Seil was born"
		last = person{}
	}
	return last
}

// ofPerson reports whether f names a person, or one who holds an office.
func (f figure) ofPerson() bool {
	return f.Thing.Person != "" && (f.Kind == claim.Role || f.Kind == claim.Name && f.Thing.Attribute == "person")
}

// wordSpan is where a word stands.
type wordSpan struct{ start, end int }

// wordsOf is the words of s, with what hyphens join.
func wordsOf(s string) (out []wordSpan) {
	for i := 0; i < len(s); {
		if !letter(s[i]) {
			i++
			continue
		}
		j := i
		for j < len(s) && (letter(s[j]) || s[j] == '-') {
			j++
		}
		out = append(out, wordSpan{i, j})
		i = j
	}
	return out
}

// surnameKey is the key of the one person of a report whose name ends in w.
func surnameKey(ps []passage, w string) (key string) {
	if len(w) < 3 {
		return ""
	}
	for i := range ps {
		for _, n := range ps[i].names {
			if !n.ofPerson() || !strings.HasSuffix(n.Claim.Name, w) || !strings.HasSuffix(n.Claim.Name, " "+w) && n.Claim.Name != w {
				continue
			}
			if key != "" && key != n.Thing.Person {
				return ""
			}
			key = n.Thing.Person
		}
	}
	return key
}

// samePerson reports whether age f of passage j is of him whose birth stands at the byte at of passage i.
func samePerson(ps []passage, i, j, at int, who person, f figure) bool {
	q := &ps[j]
	pos := f.start
	if strings.Contains(f.Text, "-year-old") {
		pos = f.end
	}
	of := q.meant(ps, pos)
	if key := q.namedBy(ps, f); key != "" {
		of = person{key: key}
	}
	if of.none || i == j && (q.otherPerson(f, birth{at: at, end: at}) || of.new) {
		return false
	}
	if of.key != "" && who.key != "" {
		return of.key == who.key
	}
	if of.new && who.key != "" || of.new != who.new && !(j < i && of.new && startsAny(ps[i].low[:at], "the", "he", "she", "born")) && !(j < i && of.new && hasAny(ps[i].low[:at], "the man", "the woman")) {
		return false
	}
	key := of.key + who.key
	for k := min(i, j); k <= max(i, j); k++ {
		if ps[k].headline && k != j {
			continue
		}
		for _, n := range ps[k].names {
			if !n.ofPerson() || k == j && j > i && n.start > f.end || k == i && i > j && n.start > at || n.Kind == claim.Role && n.Claim.Name == "" {
				continue
			}
			if key != "" && n.Thing.Person != key {
				return false
			}
			key = n.Thing.Person
		}
		if k > min(i, j) && ps[k].kinFirst() {
			return false
		}
	}
	return key != "" || of.new
}

// kinFirst reports whether a relative, or another, begins a sentence.
func (p *passage) kinFirst() bool {
	head := p.low[:min(len(p.low), 30)]
	return startsAny(head, "his", "her", "their", "another", "a second") && hasAny(head, kin...) && !hasAny(p.low, "said")
}

// namedBy is the key of the person whose name follows age f: "the 77-year-old drummer Otis Pell".
func (p *passage) namedBy(ps []passage, f figure) string {
	if !strings.Contains(f.Text, "-") {
		return ""
	}
	for _, n := range p.names {
		if n.ofPerson() && n.start >= f.end && n.start-f.end <= 40 && !strings.ContainsAny(p.low[f.end:n.start], ",;:") && !hasAny(p.low[f.end:n.start], "who", "of", "by", "from", "was", "said", "and", "with", "told", "in", "to", "has", "had") {
			return n.Thing.Person
		}
	}
	return ""
}

// agedOn is the day of age f of passage j, and the time that tells it: that of the death, or on which the report was written.
func agedOn(ps []passage, i, j int, f figure, kind ageKind, born figure, report *claim.Report) (on onDate, day figure, ok bool) {
	deaths, dead := deathsNear(ps, i)
	if dead && kind != ageReached {
		if len(deaths) == 1 {
			return dateOf(deaths[0].Time), deaths[0], dateOf(deaths[0].Time).year > 0
		}
		return on, day, false
	}
	if kind == ageAtDeath || dead {
		return on, day, false
	}
	story := datedYear(ps)
	for _, t := range ps[j].times {
		if y := dateOf(t.Time).year; y > 0 && !slices.Contains(story, y) && t.Claim != born.Claim && (report == nil || report.Published.IsZero() || y != report.Published.Year()) {
			return on, day, false // an age of that year
		}
	}
	if report != nil && !report.Published.IsZero() {
		d := report.Published
		return onDate{d.Year(), int(d.Month()), d.Day()}, day, true
	}
	if years := story; len(years) == 1 {
		for k := range ps {
			for _, t := range ps[k].times {
				if d := dateOf(t.Time); d.year == years[0] && d.day > 0 {
					return d, t, true
				}
			}
		}
	}
	return on, day, false
}

// deathsNear is the times of death near passage i; dead says that a death is told there.
func deathsNear(ps []passage, i int) (times []figure, dead bool) {
	for j := range ps {
		if d := ps[j].sequence - ps[i].sequence; d > bornReach || d < -bornReach {
			continue
		}
		dead = dead || hasAny(ps[j].low, deathWords...)
		for _, t := range ps[j].times {
			if dateOf(t.Time).year > 0 && (t.Predicate == "die" || endsWord(ps[j].before(t, 12), "died on", "died in", "death in", "death on")) && !slices.ContainsFunc(times, func(u figure) bool { return dateOf(u.Time) == dateOf(t.Time) }) {
				times = append(times, t)
			}
		}
	}
	return times, dead
}
