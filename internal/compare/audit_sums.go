package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// intro is how surely the words between a total and what follows say that the parts make up the whole.
type intro int

const (
	noIntro intro = iota
	weakIntro
	strongIntro
)

func introOf(lead string) intro {
	bare := trimHedges(ownFirst(lead))
	if hasAny(lead, apart...) || endsWord(bare, partial...) {
		return noIntro
	}
	if hasAny(lead, breakdown...) && len(lead) < 100 {
		return strongIntro
	}
	for _, mark := range []string{":", "—", "–", " -", "("} {
		if strings.HasSuffix(bare, mark) {
			return strongIntro
		}
	}
	if strings.HasSuffix(bare, ",") || strings.HasSuffix(bare, ";") {
		return weakIntro
	}
	return noIntro
}

// ownFirst is lead without the words by which the first part is the teller's own: "820 shops: its own 510 and the 410 of Brandt".
func ownFirst(lead string) string {
	lead = strings.TrimRight(lead, " ")
	for _, own := range [...]string{" its own", " their own", " his own", " her own", " our own"} {
		if s, ok := strings.CutSuffix(lead, own); ok {
			return s
		}
	}
	return lead
}

// auditSums holds totals against their parts within a sentence.
func auditSums(p *passage) []fault {
	var out []fault
	for i := range p.figures {
		if i+2 < len(p.figures) && p.figures[i].countable() {
			if f, ok := p.totalFirst(i); ok {
				out = append(out, f)
			}
		}
		if i >= 2 && p.figures[i].countable() {
			if f, ok := p.totalLast(i); ok {
				out = append(out, f)
			}
		}
	}
	out = append(out, p.wholeAndRest()...)
	return append(out, p.hundred()...)
}

// run is the parts from index i on that stand in one list; closed says that the list has an end ("and five").
func (p *passage) run(i int, total figure) (list []figure, closed bool) {
	list = append(list, p.figures[i])
	ended := false
	for j := i + 1; j < len(p.figures); j++ {
		prev, next := p.figures[j-1], p.figures[j]
		gap := p.gap(prev, next)
		if j == i+1 && startsMembering(gap) {
			gap = gap[strings.Index(gap, "of "):][len("of them"):] // "31 of them in the capital"
		} else if j == i+1 && strings.HasPrefix(gap, " of the ") {
			gap = gap[len(" of the "):]
		}
		if ended && strings.Contains(gap, ";") {
			break // "of which $3 billion are loans and $2 billion old promises; their first figure was $4 billion"
		}
		if strings.Contains(gap, ";") && startsMembering(p.after(next, 12)) {
			return list[:1], false // "14 of which were in port; nine of these sank"
		}
		if !listGap(gap) || !next.countable() || !p.partOf(next, total) {
			if hasAny(gap, membering...) || next.Kind == claim.Age {
				return list, false
			}
			break
		}
		list = append(list, next)
		ended = ended || hasAny(gap, "and", "&", "plus")
		closed = ended || strings.Contains(gap, ";")
	}
	return list, closed
}

// listGap reports whether the words between two figures can stand between two parts of one list.
func listGap(gap string) bool {
	if i := strings.LastIndexByte(gap, ';'); i > 0 && len(gap) <= 200 {
		gap = gap[i:] // what stands before the semicolon is of the part before it
	}
	if len(gap) > 90 || hasAny(gap, apart...) || endsWord(trimHedges(gap), "from", "since", "after", "every", "each", "than") || endsWord(gap, "at least") || hasAny(gap, membering...) || strings.ContainsAny(gap, ":()—–") || strings.Contains(gap, " - ") {
		return false
	}
	return strings.ContainsAny(gap, ",;") || hasAny(gap, "and", "&", "plus", "while")
}

// totalFirst holds figure i, as a total, against the list that stands behind it.
func (p *passage) totalFirst(i int) (fault, bool) {
	total := p.figures[i]
	first := p.figures[i+1]
	how := introOf(p.gap(total, first))
	if !first.countable() || !p.partOf(first, total) {
		return fault{}, false
	}
	if in(sexes, total.Thing.Head) && in(sexes, first.Thing.Head) && !divides(total.Thing.Head, first.Thing.Head) {
		return fault{}, false // "21 women, 13 children and nine men" has no whole
	}
	if how = p.introduced(i, how); how == noIntro {
		return fault{}, false
	}
	list, closed := p.run(i+1, total)
	if len(list) < 2 {
		return fault{}, false
	}
	if how == weakIntro && !closed && slices.Contains(wholes, total.Thing.Head) && allSexes(list) {
		if more := p.singles(list[len(list)-1]); more > 0 {
			return sumOf(total, list, more, how, true)
		}
	}
	if how == strongIntro && !closed {
		if more := p.singles(list[len(list)-1]); more > 0 {
			return sumOf(total, list, more, how, true)
		}
	}
	if how == weakIntro && len(list) == 2 && startsMembering(p.after(list[0], 12)) && startsMembering(p.after(list[1], 12)) {
		return fault{}, false // "seven of them in the first crash, four of them children"
	}
	if how == weakIntro && (hasAny(p.after(list[len(list)-1], 60), noOthers...) || len(list) == 2 && p.twoHalves(list[0], list[1])) {
		how, closed = strongIntro, true
	}
	if p.unsummed(total, list, how) {
		return fault{}, false
	}
	return sumFault(total, list, how, closed)
}

// introduced returns how the list behind figure i is led to where the words between them, which tell how, leave it open.
func (p *passage) introduced(i int, how intro) intro {
	total, first := p.figures[i], p.figures[i+1]
	if how == weakIntro && !hasAny(p.after(first, 14), membering...) && !(slices.Contains(wholes, total.Thing.Head) && slices.Contains(sexes, first.Thing.Head)) {
		how = noIntro
	}
	if gap := p.gap(total, first); how == noIntro && len(gap) <= 80 && endsWord(gap, "of which", "of whom") {
		if l, closed := p.run(i+1, total); closed && len(l) >= 3 {
			how = weakIntro // "412 homes, of which 210 are in one town, 140 in another and 62 in a third"
		}
	}
	if gap := p.gap(total, first); how == noIntro && strings.HasSuffix(trimHedges(gap), ",") && !hasAny(gap, "including", "such as", "among", "at least", "some of", "from", "compared", "and", "plus", "besides", "against") {
		if l, closed := p.run(i+1, total); closed && alikeLinks(p, l) && !hasAny(gap, linkOf(p, l[0])) {
			how = weakIntro // "14 deaths, six in the north, two in the south and five on the coast"
		}
	}
	return how
}

// unsummed reports whether a list says that others belong to the whole, or counts some of its members in several ways.
func (p *passage) unsummed(total figure, list []figure, how intro) bool {
	last := list[len(list)-1]
	if hasAny(p.after(last, 40), "the rest to", "the rest will", "the rest later", "the rest is", "the rest are") {
		return true
	}
	if how == weakIntro && hasAny(p.after(last, 70), "others", "the rest", "elsewhere", "the remaining", "among others", "more") {
		return true
	}
	if how == strongIntro && len(list) == 2 && startsMembering(p.after(list[0], 14)) && !allSexes(list) && list[0].value()+list[1].value() < total.value() {
		return true // "21 ministers – 12 of them for the first time and eight for the last"
	}
	return manifold(p, list) || how == weakIntro && ownDeed(p, list)
}

// ownDeed reports whether a first part says who some were and the second, with a verb of its own, what some of all underwent: "12 were held, five of
// them minors, and ten were charged". The two may share members.
func ownDeed(p *passage, list []figure) bool {
	if len(list) != 2 || !startsMembering(p.after(list[0], 14)) {
		return false
	}
	done := []string{"are", "were", "was", "is", "had", "have", "has", "remain", "remained"}
	return startsAny(strings.TrimLeft(p.after(list[1], 16), " "), done...) && !hasAny(p.gap(list[0], list[1]), done...)
}

// twoHalves reports whether the words after two parts leave no third: "three of the goals before the break and two after it".
func (p *passage) twoHalves(a, b figure) bool {
	x, y := clauseOf(p.gap(a, b)), clauseOf(p.after(b, 40))
	for _, halves := range [...][2]string{{"before", "after"}, {"at home", "away"}, {"first half", "second"}, {"at home", "abroad"}} {
		if hasAny(x, halves[0]) && hasAny(y, halves[1]) {
			return true
		}
	}
	return false
}

// manifold reports whether the parts of a list have verbs that can hold of one thing twice: "12 had burns, 30 had inhaled smoke".
func manifold(p *passage, list []figure) bool {
	n := 0
	for _, f := range list {
		if startsAny(strings.TrimLeft(p.after(f, 16), " "), "had", "have", "has", "suffered", "speak", "own", "use") {
			n++
		}
	}
	return n > 1
}

// sumFault compares a total with the sum of its parts.
func sumFault(total figure, parts []figure, how intro, closed bool) (fault, bool) {
	sum, tolerance, lower, ok := added(parts)
	if !ok {
		return fault{}, false
	}
	t := total.value()
	tolerance += total.slack()
	if n := len(parts); n > 2 && total.exact() { // not all parts are rounded the same way, and to the utmost
		most := total.slack()
		for _, f := range parts {
			if !f.exact() {
				n = 0
			}
			most = math.Max(most, f.slack())
		}
		if n > 0 {
			tolerance = math.Min(tolerance, most*math.Sqrt(float64(n+1))*1.1)
		}
	}
	if unit := total.place(); total.slack() > 0 {
		tolerance = math.Max(tolerance, unit)
	}
	diff := sum - t
	if math.Abs(diff) <= tolerance+1e-9*t || t == 0 || sum == 0 {
		return fault{}, false
	}
	if diff < 0 && (!closed || lower) || sum > 2*t || sum < t/2 {
		return fault{}, false
	}
	if !leaves(total, diff) {
		return fault{}, false
	}
	if how == weakIntro {
		// "31 of them in one town and nine in another" need not be all.
		if diff < 0 && (len(parts) < 3 && !allSexes(parts) || -diff > 0.12*t || manyOrigins(parts, -diff)) || diff > 0.5*t {
			return fault{}, false
		}
	}
	reason := said(total.Claim) + " is given as the whole, but " + sayAll(parts) + " make " + withUnit(number64(sum), total.Quantity)
	f := newFault("sum", reason, append([]figure{total}, parts...)...)
	f.sum = sum
	return f, true
}

// manyOrigins reports whether the parts of a list are told by where they are from, and what is left may be more of such, each smaller than those told: "61 Afghans, 22
// Iraqis and nine Syrians" of 102.
func manyOrigins(parts []figure, left float64) bool {
	last := parts[len(parts)-1]
	return last.Quantity.Unit == "" && left >= last.value() && !slices.ContainsFunc(parts, func(f figure) bool { return f.value() < last.value() })
}

// added returns the sum of the parts, how far it may be off, and whether one of them has no upper end. It reports whether they can be summed.
func added(parts []figure) (sum, tolerance float64, lower, ok bool) {
	for _, f := range parts {
		switch f.Quantity.Qualifier {
		case quantity.Exact, "":
		case quantity.AtLeast, quantity.Over:
			lower = true
		case quantity.About, quantity.Nearly, quantity.JustOver:
			if f.Quantity.IsRange() {
				return 0, 0, false, false
			}
			tolerance += f.give() - f.slack()
		default:
			return 0, 0, false, false
		}
		sum += f.value()
		tolerance += f.slack()
	}
	return sum, tolerance, lower, true
}

// leaves reports whether the hedge of a total leaves no room for a sum that is diff more.
func leaves(total figure, diff float64) bool {
	switch total.Quantity.Qualifier {
	case quantity.Exact, "":
		return true
	case quantity.AtLeast, quantity.Over:
		return diff <= 0
	case quantity.AtMost, quantity.Under:
		return diff >= 0
	case quantity.About:
		return math.Abs(diff) > 0.15*total.value()
	}
	return false
}

// divides reports whether the people of one of the sexes may be divided into those of another.
func divides(whole, part string) bool {
	switch whole {
	case "child", "minor", "teenager", "infant", "baby":
		return part == "boy" || part == "girl" || part == "male" || part == "female" || part == "son" || part == "daughter"
	case "adult":
		return part == "man" || part == "woman" || part == "male" || part == "female"
	}
	return false
}

// allSexes reports whether the parts are those into which people are divided: men and women, adults and children.
func allSexes(figures []figure) bool {
	return !slices.ContainsFunc(figures, func(f figure) bool { return !in(sexes, f.Thing.Head) })
}

// totalLast finds "31 in A, nine in B and five in C, a total of 46" and "…, 46 in all".
func (p *passage) totalLast(i int) (fault, bool) {
	total := p.figures[i]
	lead := p.before(total, 40)
	if hasAny(lead, "bringing", "brings", "brought", "raising", "raises", "taking", "takes", "pushing", "to a total", "previous", "overall") {
		return fault{}, false
	}
	cue := p.complements(i) || hasAny(p.before(total, 22), "a total of", "making", "in total", "in all", "altogether", "a combined") ||
		hasAny(p.after(total, 30), "in all", "in total", "altogether", "combined")
	if !cue {
		return fault{}, false
	}
	gap := p.gap(p.figures[i-1], total)
	if len(gap) > 60 || !strings.ContainsAny(gap, ",(:;—–-") || hasAny(gap, "from", "of them", "compared") {
		return fault{}, false
	}
	first, closed := i-1, false
	for first > 0 {
		g := p.gap(p.figures[first-1], p.figures[first])
		if !listGap(g) || !p.figures[first-1].countable() || isMean(p.figures[first]) || total.Quantity.Unit != p.figures[first-1].Quantity.Unit {
			break
		}
		closed = closed || hasAny(g, "and", "plus")
		first--
	}
	parts := p.figures[first:i]
	if len(parts) < 2 || isMean(parts[0]) || total.Quantity.Unit != p.figures[i-1].Quantity.Unit || !p.figures[i-1].countable() {
		return fault{}, false
	}
	return sumFault(total, parts, strongIntro, closed)
}

// complements reports whether figure i is named as the whole after two parts that leave no third: "the 1,250 jobs at home and 1,050 abroad".
func (p *passage) complements(i int) bool {
	total, last, first := p.figures[i], p.figures[i-1], p.figures[i-2]
	return endsWord(p.before(total, 10), "of the", "of all") && endsWord(p.before(first, 6), "the") && hasAny(p.gap(first, last), "and") &&
		startsAny(strings.TrimLeft(p.after(last, 16), " "), "abroad", "elsewhere", "overseas", "outside")
}

// isMean reports whether a figure is told as the mean of others.
func isMean(f figure) bool { return hasAny(asciiLower(f.Text), "average", "mean", "median") }

// exclusive are outcomes of which one person or vote has only one.
var exclusive = [][]string{
	{"survived", "died", "killed", "missing", "unhurt", "unharmed", "unscathed", "drowned", "perished", "injured", "hurt", "wounded", "rescued", "saved", "dead", "alive", "unaccounted", "ashore", "safe"},
	{"in favor", "in favour", "against", "abstained", "for"},
	{"men", "women", "boys", "girls", "children", "male", "female"},
	{"passed", "failed"}, {"won", "lost", "drew", "drawn"}, {"approved", "rejected"}, {"yes", "no", "undecided"},
	{"acquitted", "convicted"}, {"accepted", "rejected", "withdrew", "withdrawn", "admitted", "refused", "granted", "dismissed", "upheld", "deferred", "pending"}, {"positive", "negative"},
}

func exclusives(s string) int {
	best := 0
	for _, set := range exclusive {
		n := 0
		for _, w := range set {
			if hasAny(s, w) {
				n++
			}
		}
		best = max(best, n)
	}
	return best
}

// wholeAndRest finds "of the 80 drones, 52 were shot down and the other 30 fell".
func (p *passage) wholeAndRest() []fault {
	var out []fault
	for i := 0; i+2 < len(p.figures); i++ {
		total := p.figures[i]
		if !total.countable() || !endsWord(p.before(total, 14), "of the", "out of", "of its", "of their", "of all", "of his", "of", "out of the") || !total.exact() {
			continue
		}
		list, _ := p.run(i+1, total)
		if len(list) < 2 || len(p.gap(total, list[0])) > p.wholeReach(total) || hasAny(p.gap(total, list[0]), partial...) || strings.Contains(p.gap(total, list[0]), ";") && p.nounOf(total) {
			continue
		}
		last := list[len(list)-1]
		tail := p.low[list[0].start:]
		closed := endsWord(p.before(last, 16), rests...) || last.Thing.Other || len(list) > 2 && hasAny(p.after(last, 40), "other", "others", "elsewhere")
		if !closed && exclusives(tail) < 2 {
			// "of the 34 injured, 20 were in one hospital, nine in another and three in a third"
			if _, ended := p.run(i+1, total); ended && len(list) > 2 && !hasAny(p.after(last, 60), "others", "the rest", "the remaining") {
				if f, ok := sumFault(total, list, weakIntro, true); ok && (f.sum < total.value() || in(shared, total.Thing.Head) || f.sum <= 1.15*total.value() && placed(p, list)) {
					out = append(out, f)
				}
			}
			continue
		}
		if f, ok := sumFault(total, list, strongIntro, closed); ok {
			out = append(out, f)
		}
	}
	return out
}

// nounOf reports whether a figure is how much of something there was, by the noun and the "of" right before it: "a ceiling of 40 billion".
func (p *passage) nounOf(f figure) bool {
	of, ok := strings.CutSuffix(strings.TrimRight(p.before(f, 24), " $£€"), " of")
	if !ok {
		return false
	}
	word := lastWord(of)
	return len(word) > 2 && letter(word[len(word)-1]) && !in([]string{"out", "and", "but", "while"}, word)
}

// wholeReach is how many bytes may stand between a whole and the first of its parts: more where the sentence begins with it, and all of them are behind
// what tells of it ("Of the 61 people on the ship when it hit rocks off Olm in August, nine died and 54 were saved").
func (p *passage) wholeReach(total figure) int {
	if start, _ := p.sentence(total.start); total.start-start < len("out of the ") {
		return 120
	}
	return 70
}

// placed reports whether every part of a list is told to be at one place, where what is there is nowhere else: "90 work in the bakery, 40 in the
// kitchen and 25 in the shop". Who has been in one country may have been in another.
func placed(p *passage, list []figure) bool {
	words := strings.Fields(p.after(list[0], 40))
	if len(words) < 3 || !in(standVerbs, words[0]) {
		return false
	}
	if !in(standPlaces, words[1]) && !in(standPlaces, words[2]) {
		return false
	}
	for _, f := range list[1:] {
		if !in(standPlaces, linkOf(p, f)) {
			return false
		}
	}
	return true
}

// standPlaces are the prepositions of places.
var standPlaces = []string{"in", "at", "on"}

// unasked is the words after a percentage without those who were asked: "of those polled wanted it, …".
func unasked(gap string) string {
	gap = strings.Replace(strings.Replace(gap, "were against", "were opposed", 1), "are against", "are opposed", 1)
	if rest, ok := strings.CutPrefix(gap, " against"); ok && (strings.HasPrefix(rest, ",") || strings.HasPrefix(rest, " and ")) {
		return rest // "55 percent for it, 32 percent against and 13 percent undecided"
	}
	for _, w := range []string{" of those ", " of the people ", " of people "} {
		if rest, ok := strings.CutPrefix(gap, w); ok {
			word, tail, _ := strings.Cut(rest, " ")
			if in([]string{"asked", "polled", "surveyed", "questioned", "interviewed", "canvassed"}, word) {
				return " " + tail
			}
		}
	}
	return gap
}

// hundred finds percentages that must make up 100 and do not: a list that ends in "the remaining" or in those who have no opinion.
func (p *passage) hundred() []fault {
	for i := 0; i+1 < len(p.figures); i++ {
		if !p.figures[i].isPercent() || !p.figures[i].pointed() || i > 0 && p.figures[i-1].isPercent() && listGap(p.gap(p.figures[i-1], p.figures[i])) {
			continue
		}
		list := []figure{p.figures[i]}
		for j := i + 1; j < len(p.figures) && p.figures[j].isPercent() && p.figures[j].pointed() && listGap(unasked(p.gap(p.figures[j-1], p.figures[j]))); j++ {
			list = append(list, p.figures[j])
		}
		last := list[len(list)-1]
		rest := endsWord(p.before(last, 16), "the other", "the remaining", "remaining", "the rest")
		undecided := len(list) >= 3 && (hasAny(p.after(last, 50), unsure...) || hasAny(p.before(last, 40), unsure...))
		if len(list) < 2 || !rest && !undecided || hasAny(p.low[list[1].start:], "of those", "of them") || list[0].Quantity.Trend != "" {
			continue
		}
		return hundredFault(list)
	}
	return nil
}
