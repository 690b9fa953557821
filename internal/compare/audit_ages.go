package compare

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// birth is when somebody was born or something was founded, as a passage tells it.
type birth struct {
	year    int
	at, end int // where the words for it stand
	died    int // the year of death, where a span of life is told; else 0
	founded bool
}

// firstBirth is the earliest year that is taken for one of birth, founding or death.
const firstBirth = 1400

// births are the births and foundings that the passage tells.
func (p *passage) births() []birth {
	var out []birth
	if year, at, end := p.born(); year > 0 {
		out = append(out, birth{year: year, at: at, end: end})
	}
	for _, t := range p.times {
		a, b, ok := strings.Cut(t.Time.Timex, "/")
		if x, y := yearsFrom(a, firstBirth), yearsFrom(b, firstBirth); ok && len(a) == 4 && len(b) == 4 && len(x)+len(y) == 2 && y[0]-x[0] <= 115 && endsWord(p.before(t, 3), "(", "[") {
			out = append(out, birth{year: x[0], at: t.start, end: t.end, died: y[0]})
		}
	}
	n := 0
	for _, t := range p.times {
		w := readDate(t.Text)
		if lead := p.before(t, 60); w.year > 0 && t.Time.Grain != "clock" && foundedBefore(lead) {
			out = append(out, birth{year: w.year, at: t.start, end: t.end, founded: true})
			n++
		}
	}
	if n > 1 { // built, burned down and opened again
		return out[:len(out)-n]
	}
	return out
}

// foundedBefore reports whether words lead from a founding to its year: "founded in Turin in".
func foundedBefore(lead string) bool {
	if !endsWord(lead, "in", "on", "since") {
		return false
	}
	for _, w := range foundings {
		if i := strings.LastIndex(lead, w+" "); i >= 0 && (i == 0 || !letter(lead[i-1])) {
			if rest := lead[i+len(w):]; len(rest) <= 40 && !strings.ContainsAny(rest, ",;:.") && endsWord(rest, "in", "on", "since") && !hasAny(rest, "and", "who", "whose", "which", "when", "until", "by") {
				return true
			}
		}
	}
	return false
}

// born is the year of birth told in the passage, and where the words for it begin and end; 0 if none is, or more than one.
func (p *passage) born() (year, at, end int) {
	const most = 60
	i, lead := strings.Index(p.low, "born "), len("born ")
	if j := strings.Index(p.low, "came into the world "); i < 0 && j >= 0 {
		i, lead = j, len("came into the world ")
	}
	if i < 0 || strings.Contains(p.low[i+lead:], "born ") || i > 0 && letter(p.low[i-1]) {
		return 0, 0, 0
	}
	s := p.low[i+lead : min(len(p.low), i+lead+most)]
	for _, cut := range []string{" and ", " but ", " who ", ";", ". "} { // "born in Malta and moved to Leeds in 2010"
		if k := strings.Index(s, cut); k >= 0 {
			s = s[:k]
		}
	}
	if !strings.HasPrefix(s, "in ") && !strings.HasPrefix(s, "on ") && !hasAny(s, "in") && (s == "" || s[0] < '0' || s[0] > '9') {
		return 0, 0, 0
	}
	years := yearsFrom(s, firstBirth)
	if len(years) == 0 {
		return 0, 0, 0
	}
	return years[0], i, i + lead + strings.Index(s, strconv.Itoa(years[0])) + 4
}

// auditAges holds the age of a person or a house against the year of birth or founding that the report gives.
func auditAges(ps []passage, report *claim.Report) []fault {
	var out []fault
	for i := range ps {
		for _, b := range ps[i].births() {
			age, q, ok := ageFor(ps, i, b)
			if ok && age.value() <= 3000 && age.value() == math.Trunc(age.value()) && (b.founded || age.value() <= 120) {
				out = append(out, b.against(ps, &ps[i], q, age, report)...)
			}
		}
	}
	return out
}

// against holds the age told in q against the birth told in p.
func (b birth) against(ps []passage, p, q *passage, age figure, report *claim.Report) []fault {
	refs, at := q.whenAged(age, b.year)
	switch {
	case p == q && p.otherPerson(age, b), !b.founded && q.ofAnother(ps, p, age, b):
		return nil
	case b.died > 0 && !q.dying(age), p == q && (len(refs) == 0 || age.Kind == claim.Ordinal) && b.another(p, age):
		return nil
	case b.died > 0:
		refs = []int{b.died}
	case len(refs) > 0:
	case q.past(age) && !q.dying(age) && !b.only(p, q):
		return nil // "left school at the age of 14, and in 1985 became minister"
	default:
		refs = without(append(yearsFrom(p.low, firstBirth), yearsFrom(q.low, firstBirth)...), b.year)
		if p != q && len(refs) > 0 && len(yearsFrom(q.low, firstBirth)) == 0 && age.value() > float64(slices.Max(refs)-b.year) && !q.dying(age) {
			return nil // "Berg, 65, will retire. Born in 1960, she became a judge in 2009": she is so old now
		}
		if report != nil && !report.Published.IsZero() {
			refs = append(refs, report.Published.Year())
		} else if report != nil {
			refs = append(refs, yearsIn(report.Dated)...)
		}
		if len(refs) == 0 {
			refs = onlyYear(ps, b.year)
			if len(refs) == 1 && q.dying(age) && age.value() >= float64(refs[0]-b.year-1) {
				return nil // who died lived to see the other year that is told
			}
		}
	}
	if len(refs) == 0 && p != q {
		refs = without(datedYear(ps), b.year) // the date of the birth itself is not that of the story
	}
	for _, r := range refs {
		if d := float64(r-b.year) - age.value(); d == 0 || d == 1 || b.founded && math.Abs(d) <= 1 || !age.exact() && math.Abs(d) <= 0.1*age.value() {
			return nil
		}
	}
	if len(refs) == 0 {
		return nil
	}
	figures := []figure{age}
	for _, n := range p.names {
		if n.end <= b.at && b.at-n.end <= 3 { // "Ann Lee (born 1999)"
			figures = append(figures, n)
		}
	}
	for _, t := range p.times {
		if t.start < b.end && b.at < t.end {
			figures = append(figures, t)
		}
	}
	if at.Claim == nil {
		at = told(refs[len(refs)-1], ps)
	}
	if at.Claim != nil {
		figures = append(figures, at)
	}
	verb := "who is born"
	if b.founded {
		verb = "what is founded"
	}
	return []fault{newFault("age", verb+" in "+strconv.Itoa(b.year)+" is not "+said(age.Claim)+" in "+strconv.Itoa(refs[len(refs)-1]), figures...)}
}

// ofAnother reports whether the last who is named before an age, or begins to be told of there, is somebody else than whose birth p tells.
func (p *passage) ofAnother(ps []passage, q *passage, age figure, b birth) bool {
	of, who := p.meant(ps, age.start), q.meant(ps, b.at)
	return p != q && of.key != "" && p.kinNamed(age) && of.key != who.key
}

// kinNamed reports whether the name right before an age is that of a relative: "his wife Anna outlived him, dying at 68".
func (p *passage) kinNamed(age figure) bool {
	for _, n := range p.names {
		if n.ofPerson() && n.end <= age.start && endsWord(p.low[:n.start], kin...) {
			return true
		}
	}
	return false
}

// datedYear is the year of the only full date of a story that no year in it comes after: that of what it tells of.
func datedYear(ps []passage) []int {
	last, full := 0, 0
	for i := range ps {
		for _, y := range yearsIn(ps[i].low) {
			last = max(last, y)
		}
		for _, t := range ps[i].times {
			if w := readDate(t.Text); w.year > 0 && t.Time.Grain == "day" {
				full = max(full, w.year)
			}
		}
	}
	if full == 0 || full != last {
		return nil
	}
	return []int{full}
}

// told is the time that tells a year, where one does.
func told(year int, ps []passage) (at figure) {
	for i := range ps {
		for _, t := range ps[i].times {
			if readDate(t.Text).year == year {
				return t
			}
		}
	}
	return figure{}
}

// otherPerson reports whether a name stands right before an age and another right before a birth, or a relation before either: "Ann Lee, 34, beat the mark of Eva
// Roth, who was born in 1961", "his wife, 30".
func (p *passage) otherPerson(age figure, b birth) bool {
	if lo, hi := min(age.end, b.end), max(age.start, b.at); lo < hi && hi <= len(p.low) {
		if k := strings.LastIndexByte(p.low[lo:hi], ';'); k >= 0 && !hasAny(p.low[lo+k:hi], "he", "she") {
			return true // "At 19 Ann Lee is the youngest; the oldest, Eva Roth, was born in 1950"
		}
	}
	own := strings.Fields(strings.TrimRight(p.text[:min(age.start, len(p.text))], ", "))
	born := strings.Fields(strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(strings.TrimRight(p.text[:min(b.at, len(p.text))], " "), " was"), " who"), ", ("))
	for _, words := range [...][]string{own, born} {
		if n := len(words); n > 1 && in([]string{"his", "her", "their", "whose", "His", "Her", "Their"}, words[n-2]) && !capital(words[n-1]) {
			return true
		}
	}
	if len(own) == 0 || len(born) == 0 {
		return false
	}
	x, y := own[len(own)-1], born[len(born)-1]
	return capital(x) && capital(y) && x != y && strings.HasSuffix(strings.TrimRight(p.low[:min(age.start, len(p.low))], " "), ",") && !in([]string{"He", "She", "Born", "At", "In"}, y)
}

// capital reports whether a word begins with a capital letter.
func capital(w string) bool { return w != "" && w[0] >= 'A' && w[0] <= 'Z' }

// another reports whether the words between a birth and an age lead to somebody or something else: "born in 1921, and his son, 14".
func (b birth) another(p *passage, age figure) bool {
	lo, hi := min(age.end, b.end), max(age.start, b.at)
	if hi < lo {
		return false
	}
	gap := p.low[lo:hi]
	if age.Kind == claim.Ordinal && endsWord(gap, "his", "her", "its", "their") {
		return false
	}
	return hasAny(gap, "his", "her", "their", "whose", "its") || endsWord(gap, "to a", "by a", "with a", "to an", "by an", "with an")
}

// only reports whether the one clause that tells the birth tells the age and the year as well, so that no other year can be that of the age.
func (b birth) only(p, q *passage) bool {
	return p == q && !hasAny(p.low[min(b.end, len(p.low)):], "and", "but", "then", "later", "before", "after", "while", "when")
}

// whenAged is the year that the words right beside an age bind to it: "in 2001 at 22", "at the age of 22, in 2001", "was drowned in 1912, aged 51".
func (p *passage) whenAged(age figure, born int) (years []int, at figure) {
	for _, t := range p.times {
		w := readDate(t.Text)
		if w.year == 0 || w.year == born {
			continue
		}
		gap := p.gap(t, age)
		if t.start > age.end {
			gap = p.gap(age, t)
		}
		if len(gap) <= 40 && !slices.ContainsFunc(strings.Fields(gap), func(w string) bool { return strings.Trim(w, ",(") != "" && !in(agedWords, strings.Trim(w, ",(")) }) {
			return []int{w.year}, t
		}
	}
	if sole := without(yearsIn(p.low), born); age.start <= 4 && p.past(age) && len(sole) == 1 && startsAny(strings.TrimLeft(p.after(age, 8), " ,"), "he", "she") {
		return sole, told(sole[0], []passage{*p}) // "At 19 he won his first title in 2005"
	}
	return nil, figure{}
}

// past reports whether the words of an age are those of an event, not of today: "at the age of 14", "at 22", "was 12 when", "when she was just 15".
func (p *passage) past(f figure) bool {
	if f.Kind == claim.Age && (startsAny(strings.TrimLeft(p.after(f, 14), " "), "when", "while", "at the time", "at that time") || hasAny(p.before(f, 24), "when he was", "when she was", "until he was", "until she was")) {
		return true
	}
	return endsWord(p.before(f, 24), "at", "at age", "at the age of", "at just", "at only", "aged just", "aged only") || startsAny(asciiLower(f.Text), "at ")
}

func (p *passage) dying(f figure) bool {
	return hasAny(p.low[max(0, f.start-90):min(len(p.low), f.end+40)], "died", "dies", "dead", "death", "passed away", "buried", "killed", "drowned", "murdered", "executed")
}

// ageFor is the age told of the person who is born in passage i: the only one there, or the only one of the sentences beside it that is of
// the same person.
func ageFor(ps []passage, i int, b birth) (figure, *passage, bool) {
	if f, q, ok := ageAround(ps, i, b); ok {
		return f, q, true
	}
	only := func(p *passage) (f figure, n int) {
		for _, g := range p.figures {
			if g.Kind == claim.Age && p.ofFounded(g, b) == b.founded || !b.founded && p.ageLike(g, b) {
				f = g
				n++
			}
		}
		for _, g := range p.ordinals {
			if years, _ := p.whenAged(g, b.year); len(years) == 0 && !hasAny(p.before(g, 30), "for", "mark", "marks", "marked", "marking", "celebrate", "celebrates", "celebrated", "celebrating") {
				continue // "promised to do it again on his 30th birthday"
			}
			if g.exact() && (b.founded && startsAny(p.after(g, 14), " anniversary", " birthday") && !hasAny(p.after(g, 40), "of", "since", "year") || !b.founded && startsAny(p.after(g, 10), " birthday")) {
				f = g
				n++
			}
		}
		return f, n
	}
	if f, n := only(&ps[i]); n > 0 {
		return f, &ps[i], n == 1
	}
	if b.founded && i+1 < len(ps) && ps[i+1].sequence == ps[i].sequence+1 && len(without(years(&ps[i+1]), b.year)) == 1 {
		for _, g := range ps[i+1].ordinals {
			if g.exact() && endsWord(ps[i+1].before(g, 24), "it celebrated its", "it celebrates its", "it marked its", "it marks its", "it had its", "it has its") && startsAny(strings.TrimLeft(ps[i+1].after(g, 16), " "), "anniversary", "birthday") {
				return g, &ps[i+1], true
			}
		}
	}
	for _, j := range []int{i - 1, i + 1} {
		if b.founded || hasAny(ps[i].low[max(0, b.at-40):b.at], "his", "her", "their", "whose") || j < 0 || j >= len(ps) || ps[j].sequence-ps[i].sequence > 1 || ps[i].sequence-ps[j].sequence > 1 || ps[j].headline != ps[i].headline {
			continue
		}
		if f, n := only(&ps[j]); n == 1 && !ps[j].ofNamed(f) && !(j > i && ps[i].herKin()) && (j < i && (startsPronoun(ps[i].low) && !strings.Contains(ps[i].low[:b.at], "'s ") || startsAny(ps[j].low, "he was", "she was", "he is", "she is") || f.Kind == claim.Age && (hasAny(ps[j].low, "died", "dies", "dead") || f.start <= 2 && strings.HasPrefix(ps[j].low, "a ")) && bornFirst(ps[i].low)) || j > i && startsPronoun(ps[j].low)) {
			return f, &ps[j], true
		}
	}
	return ageAfar(ps, i, b)
}

// ageAfar is the only age of a story with one birth, where it is told of "he" or "she", of one who has just died, or of who is named before the birth.
func ageAfar(ps []passage, i int, b birth) (f figure, q *passage, ok bool) {
	if b.founded || hasAny(ps[i].low[max(0, b.at-40):b.at], "his", "her", "their", "whose") {
		return f, nil, false
	}
	bearer := ps[i].bearer(b)
	n := 0
	for j := range ps {
		if year, _, _ := ps[j].born(); j != i && year > 0 || ps[j].sequence-ps[i].sequence > afarAfter || ps[i].sequence-ps[j].sequence > afarBefore {
			return f, nil, false
		}
		for _, g := range ps[j].figures {
			if g.Kind == claim.Age && !ps[j].headline {
				f, q = g, &ps[j]
				n++
			}
		}
	}
	if n != 1 || q == &ps[i] {
		return f, nil, false
	}
	lead := q.before(f, 60)
	if hasAny(lead, "his", "their", "its", "whose", "son", "daughter", "wife", "husband", "mother", "father", "brother", "sister") || endsWord(lead, "a", "an", "another", "and") {
		return f, nil, false
	}
	own := q.bearer(birth{at: f.start})
	known := endsWord(lead, "he was", "she was", "he is", "she is") || q.dying(f) && endsWord(lead, "at the age of", "aged")
	return f, q, known || own != "" && (own == bearer || b.surnamed(&ps[i], q, f) || bearer == "" && (startsPronoun(ps[i].low) || hasAny(ps[i].low[max(0, b.at-30):b.at], "he", "she")))
}

// ageAround is the only age told within storyReach sentences of a birth that is told of "he" or "she", where it is of no one new: "Pieter Vos, 52, …" before,
// "the 44-year-old" after, or at a year of a sentence about "he". For a founding it is the age of the same noun: "the 75-year-old bridge".
func ageAround(ps []passage, i int, b birth) (f figure, q *passage, ok bool) {
	p := &ps[i]
	lead := p.low[max(0, b.at-12):min(len(p.low), b.at+5)]
	he := hasAny(lead, "he was born", "she was born", "was he born", "was she born")
	if !b.founded && !he && !strings.Contains(lead, "was born") && !strings.Contains(lead, ", born") && !strings.Contains(lead, "(born") && !startsAny(p.low, "born") {
		return f, nil, false
	}
	bearer := p.bearer(b)
	n := 0
	for j := range ps {
		if d := ps[j].sequence - p.sequence; d < -storyReach || d > storyReach || ps[j].headline != p.headline {
			continue
		}
		for _, g := range ps[j].figures {
			if g.Kind != claim.Age && !ps[j].ageLike(g, b) || b.founded != ps[j].sameNoun(g, p.low[:b.at]) {
				continue
			}
			if f, q, n = g, &ps[j], n+1; n > 1 {
				return f, nil, false
			}
		}
	}
	if n != 1 || q == p || b.founded {
		return f, q, n == 1 && q != p
	}
	lead = q.before(f, 40)
	if hasAny(lead, "his", "her", "their", "its", "whose") || endsWord(lead, "a", "an", "another", "and") {
		return f, nil, false
	}
	named := strings.HasSuffix(strings.TrimRight(lead, " "), ",") || endsWord(lead, "who is", "who was", "aged")
	known := q.definiteAge(f) || startsPronoun(q.low) && !strings.HasPrefix(q.low, "the ") || endsWord(lead, "he was", "she was", "he is", "she is")
	if !he { // born is who is named, or whoever the next sentence tells of as "the 28-year-old"
		at := q.bearer(birth{at: f.start})
		return f, q, bearer != "" && at == bearer || b.surnamed(p, q, f) || q.sequence > p.sequence && q.definiteAge(f)
	}
	bound, _ := q.whenAged(f, b.year)
	return f, q, q.sequence < p.sequence && named || known || len(bound) > 0 && hasAny(q.low, "he", "she")
}

// bearer is the key of the person who is named right before a birth: "Okot, who was born in 1970".
func (p *passage) bearer(b birth) string {
	for _, n := range p.names {
		if n.end <= b.at && b.at-n.end <= 14 && n.Thing.Person != "" && n.Kind != claim.Place {
			return n.Thing.Person
		}
	}
	return ""
}

// definiteAge reports whether an age stands for somebody known: "the 28-year-old scored", not "the 28-year-old Berg".
func (p *passage) definiteAge(f figure) bool {
	return endsWord(p.before(f, 8), "the", "then") && strings.Contains(f.Text, "-") && !p.ofNamed(f)
}

// ofNamed reports whether an age stands before the name of its bearer: "72-year-old Master Oda".
func (p *passage) ofNamed(f figure) bool {
	if !strings.Contains(f.Text, "-") {
		return false
	}
	words := strings.Fields(p.text[min(f.end, len(p.text)):min(len(p.text), f.end+60)])
	for i, w := range words {
		if in([]string{"from", "in", "of", "at", "who", "on"}, w) {
			return false // "a 30-year-old from Perth"
		}
		if i < 3 && w[0] >= 'A' && w[0] <= 'Z' {
			return true
		}
	}
	return false
}

// surnamed reports whether the one word before a birth ends the name before an age: "Miriam Okot, aged 63 … Okot, who was born".
func (b birth) surnamed(p, q *passage, age figure) bool {
	words := strings.Fields(strings.TrimRight(p.text[:b.at], " ("))
	for len(words) > 0 && (words[len(words)-1] == "who" || words[len(words)-1] == "was") {
		words = words[:len(words)-1]
	}
	if len(words) == 0 || age.Thing.Person == "" {
		return false
	}
	w := strings.Trim(words[len(words)-1], ",")
	if len(w) < 3 || w[0] < 'A' || w[0] > 'Z' {
		return false
	}
	for _, n := range q.names {
		if n.Thing.Person == age.Thing.Person && strings.HasSuffix(n.Text, " "+w) {
			return true
		}
	}
	return false
}

// sameNoun reports whether an age is told of a thing that the words before name too: "the 75-year-old bridge".
func (p *passage) sameNoun(f figure, before string) bool {
	if !strings.Contains(f.Text, "-") || !endsWord(p.before(f, 6), "the", "this") {
		return false
	}
	words := strings.Fields(p.after(f, 30))
	return len(words) > 0 && len(words[0]) >= 4 && hasAny(before, strings.Trim(words[0], ",.;:"))
}

// ofFounded reports whether an age is that of the thing whose founding b is: "founded in 1890, was 150 years old", "the 150-year-old shop, founded in".
func (p *passage) ofFounded(f figure, b birth) bool {
	lo, hi := min(f.end, b.end), max(f.start, b.at)
	if !b.founded || hi < lo || hi-lo > 60 || !hasAny(asciiLower(f.Text)+p.after(f, 12), "old", "years") {
		return false
	}
	gap := p.low[lo:hi]
	if f.start > b.at {
		if strings.Trim(gap, " ") == ", the" && strings.Contains(f.Text, "-") {
			return true
		}
		return hasAny(gap, "is", "was", "are", "were", "turns", "turned", "now", "will be") && !hasAny(gap, "by", "who", "whose", "when", "where", "with", "run", "owned", "he", "she", "that", "which", "a", "an")
	}
	return strings.Contains(gap, ", ") && !hasAny(gap, "by", "who", "whose", "where", "with", "had", "has", "said")
}

// bornFirst reports whether a sentence begins with a name and the birth of its bearer: "Aldo Prato, born in 1929 in a hut, laid rails".
func bornFirst(low string) bool {
	i := strings.Index(low, ", born ")
	return i > 0 && i <= 40 && len(strings.Fields(low[:i])) <= 4 && !startsAny(low, "his", "her", "their", "its", "a", "an", "one", "another")
}

// ageLike reports whether a bare number is an age by where it stands: "Ann Lee (born 1999), 31, …", "turned 100 on Saturday", "who is 62", and, beside the
// year in which it was reached, "at 22".
func (p *passage) ageLike(f figure, b birth) bool {
	if f.Kind != claim.Count || f.Quantity.Unit != "" || !f.exact() || f.value() < 1 || f.value() > 115 || !p.headless(f) {
		return false
	}
	after := strings.TrimLeft(p.after(f, 8), " ")
	closed := after == "" || strings.IndexByte(",.;", after[0]) >= 0
	lead := p.before(f, 20)
	if endsWord(lead, "at") && startsAny(after, "he is", "she is") {
		return true
	}
	if endsWord(lead, "is", "is now") && startsAny(after, "and", "but") && f.value() >= 10 || endsWord(lead, "he was", "she was") && startsAny(after, "when") && len(p.figures) == 1 && !hasAny(p.after(f, 50), "began", "started", "learned", "learnt", "first") {
		return true
	}
	if years, _ := p.whenAged(f, b.year); f.start <= 4 && len(years) > 0 && startsAny(after, "he", "she") {
		return true
	}
	if endsWord(lead, "at", "at age", "at the age of", "aged") && (closed || startsAny(after, "after", "on", "in", "from")) {
		years, _ := p.whenAged(f, b.year)
		return len(years) > 0 || p.dying(f)
	}
	return closed && (strings.HasSuffix(lead, "), ") || endsWord(lead, "who is", "who was", "he is", "she is", "is now", "he was", "she was")) || (closed || startsAny(after, "on", "in", "last", "this", "when")) && endsWord(lead, "turned", "turns", "turning", "will be", "would have been")
}

func startsPronoun(low string) bool {
	for _, w := range []string{"he ", "she ", "born ", "the ", "when he ", "when she "} {
		if strings.HasPrefix(low, w) {
			return true
		}
	}
	return false
}

func without(years []int, year int) []int {
	var out []int
	for _, y := range years {
		if y != year {
			out = append(out, y)
		}
	}
	return out
}

// onlyYear is the one year that the report tells besides the given one, or none.
func onlyYear(ps []passage, year int) []int {
	var out []int
	for i := range ps {
		for _, y := range without(yearsIn(ps[i].low), year) {
			if len(out) == 0 {
				out = append(out, y)
			} else if out[0] != y {
				return nil
			}
		}
	}
	return out
}
