package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// auditBreakdowns holds a whole against its parts, in one sentence or several, wherever something says that there are no further parts: the last
// is the rest ("the other six", "leaving 350"), they are kinds of which each one is only one (backed, opposed, stayed away), or the words before
// them open a list of all ("made up of", a bracket, a colon, a dash).
func auditBreakdowns(p *passage) []fault {
	l, ok := p.ledger()
	if !ok || len(l.entries) < 3 {
		return nil
	}
	for i := range l.entries {
		if f, ok := l.listFault(i); ok {
			return []fault{f}
		}
	}
	return nil
}

// auditRemainders finds the rest of a whole that may be told some sentences before, and holds it against that and the other parts.
func auditRemainders(ps []passage, k int) (out []fault) {
	if ps[k].headline || len(ps[k].figures)+len(ps[k].ratios) == 0 || !remainders.in(ps[k].low) {
		return nil
	}
	near := sentencesNear(ps, k)
	q, from, to := &near.passage, near.from, near.to
	if to == 0 {
		q, from, to = &ps[k], 0, len(ps[k].low)
	}
	l, ok := q.ledger()
	if !ok {
		return nil
	}
	for i, e := range l.entries {
		if e.start >= from && e.start < to {
			if f, ok := l.restFault(i); ok {
				out = append(out, f)
			}
		}
	}
	return out
}

// tallied reports whether entry i can be a whole or one of its parts.
func (l *ledger) tallied(i int) bool {
	t := &l.entries[i].told.tally
	if !t.known {
		t.yes, t.known = l.readTallied(i), true
	}
	return t.yes
}

func (l *ledger) readTallied(i int) bool {
	e := &l.entries[i]
	if e.ratio || !e.countable() || !e.pointed() || e.Kind == claim.Age || e.Thing.Distributive || l.p.points(e.figure) || strings.HasPrefix(e.tail, "/") {
		return false
	}
	if e.Kind == claim.Duration && (endsWord(e.bare(), "in", "within", "for", "over", "last", "past", "after", "next") || hasAny(e.near(), "ago", "earlier", "later", "before", "old")) {
		return false
	}
	_, step := l.step(i)
	word, _, _ := strings.Cut(e.near(), " ")
	return !step || !endsWord(e.bare(), "by", "of") && !in(upSteps, word) && !in(downSteps, word) // "will cut 240 jobs" may be a whole
}

// closes reports whether entry i is said to be what is left of a whole.
func (l *ledger) closes(i int) bool {
	e := &l.entries[i]
	lead := strings.TrimRight(e.lead, " ")
	if hasAny(e.lead, "of the rest", "of the remaining", "of the other", "of the remainder", "of the others") && !endsWord(e.lead, "of the other", "of the remaining") {
		return false
	}
	return endsWord(lead, restLeads...) || endsWord(e.bare(), restLeads...) || strings.HasSuffix(strings.TrimRight(e.bare(), " –—-,:("), " the rest")
}

// ownWhole reports whether one of the parts is made of the last and of others behind it: "the other 13" and "in nine of these" are of "22 towns".
func ownWhole(parts []entry) bool {
	for k := range max(0, len(parts)-2) {
		if fitsSome(parts[k], parts[k+1:]) {
			return true
		}
	}
	return false
}

// restFault holds the whole of which entry r is the rest against the parts told before it.
func (l *ledger) restFault(r int) (fault, bool) {
	if !l.closes(r) || !l.tallied(r) || r == 0 {
		return fault{}, false
	}
	rest := l.entries[r]
	var before []entry
	for j := r - 1; j >= 0; j-- {
		e, ok := l.compatible(rest, j)
		if !ok && l.tallied(j) && rest.Quantity.Unit == "" && l.entries[j].Quantity.Unit == "" && l.entries[j].Kind == claim.Count {
			e, ok = l.entries[j], l.sentenceOfEntry(l.entries[j]) != l.sentenceOfEntry(rest) || l.p.headless(l.entries[j].figure) // "24 countries … the rest, six states"
		}
		if !ok {
			continue
		}
		before = append([]entry{e}, before...)
	}
	if len(before) < 2 || len(before) > 7 {
		return fault{}, false
	}
	w := 0
	for k, e := range before {
		if e.value() > before[w].value() {
			w = k
		}
	}
	whole := before[w]
	parts := append(slices.Clone(before[w+1:]), rest)
	if w == 1 && outOf(l.p.gap(before[0].figure, whole.figure)) {
		parts = append([]entry{before[0]}, parts...) // "11 of the 20"
	} else if w != 0 {
		return fault{}, false
	}
	if len(parts) == 2 && l.sentenceApart(parts[0], parts[1]) {
		return fault{}, false
	}
	if l.p.headless(whole.figure) && whole.Quantity.Unit == "" && l.sentenceOfEntry(whole) == l.sentenceOfEntry(rest) && !l.fronted(&whole) || hasAny(rest.near(), "of the", "of a", "of his", "of her", "from other") || l.explained(whole, parts) {
		return fault{}, false
	}
	if len(parts) < 2 || rest.start-whole.end > 420 || l.someOf(whole, parts) || fitsSome(whole, append(slices.Clone(before[:w]), parts...)) {
		return fault{}, false
	}
	if rivals(whole, parts) || ownWhole(parts) {
		return fault{}, false
	}
	return l.sumFault(whole, parts)
}

// rivals reports whether one party won what looks like the whole, and another one of the parts: who won 41 seats, "four short of a majority", has no part
// in the 30 of a second party or in those that remain.
func rivals(whole entry, parts []entry) bool {
	if !in(allots, whole.Thing.Predicate) || len(whole.Thing.Agents) == 0 {
		return false
	}
	return slices.ContainsFunc(parts, func(e entry) bool {
		return in(allots, e.Thing.Predicate) && len(e.Thing.Agents) > 0 && !slices.ContainsFunc(e.Thing.Agents, func(a string) bool { return slices.Contains(whole.Thing.Agents, a) })
	})
}

func (l *ledger) sentenceOfEntry(e entry) int {
	start, _ := l.p.sentence(e.start)
	return start
}

// explained reports whether the difference of a whole and its parts is told as a figure of its own: "after ten had joined".
func (l *ledger) explained(whole entry, parts []entry) bool {
	sum := 0.0
	for _, e := range parts {
		sum += e.value()
	}
	for _, e := range l.entries {
		if e.start > parts[len(parts)-1].start && e.value() == math.Abs(sum-whole.value()) {
			return true
		}
	}
	return false
}

// sentenceApart reports whether a sentence ends between two figures.
func (l *ledger) sentenceApart(a, b entry) bool {
	return slices.ContainsFunc(l.p.seams, func(s int) bool { return a.start < s && s <= b.start })
}

// compatible is entry j as a whole or a part of the sort of e.
func (l *ledger) compatible(e entry, j int) (entry, bool) {
	if !l.tallied(j) || l.entries[j].start == e.start {
		return entry{}, false
	}
	if f, ok := l.fitting(e, l.entries[j]); ok {
		return f, true
	}
	if f := l.entries[j]; e.Quantity.Unit == "" && f.Quantity.Unit != "" && l.p.headless(e.figure) {
		return f, true // the unit is lent later, when all are known
	}
	return entry{}, false
}

// someOf reports whether the words between the whole and its parts say that these are not all, or are of another time.
func (l *ledger) someOf(whole entry, parts []entry) bool {
	rest := len(parts) > 1 && (endsWord(parts[len(parts)-1].lead, restLeads...) || endsWord(parts[len(parts)-1].bare(), restLeads...))
	for k, e := range parts {
		lead := e.lead
		if !rest && hasAny(lead, "another") || hasAny(lead, "including", "among them", "such as", "up from", "down from", "compared", "at least", "on top", "in addition", "more than", "than") && !endsWord(lead, "at least") || hasAny(e.near(), "more", "others") && k < len(parts)-1 {
			return true
		}
		if k > 0 && k < len(parts)-1 && startsMembering(e.tail) && startsMembering(parts[k-1].tail) {
			return true
		}
	}
	return false
}

// fitsSome reports whether the whole is the sum of some of the parts, the last among them: then the others are parts of parts.
func fitsSome(whole entry, parts []entry) bool {
	n := len(parts) - 1
	if n > 8 {
		return true
	}
	for mask := 0; mask < 1<<n; mask++ {
		sum, slack := parts[n].value(), max(whole.slack(), parts[n].slack())
		for k := range n {
			if mask>>k&1 == 1 {
				sum += parts[k].value()
				slack = max(slack, parts[k].slack())
			}
		}
		if d := sum - whole.value(); d <= slack && d >= -slack {
			return true
		}
	}
	return false
}

// sumFault is sumFault with the unit of the whole lent to its parts, and only for a sum that is not far off: what is, is of something else.
func (l *ledger) sumFault(whole entry, parts []entry) (fault, bool) {
	var figures []figure
	sum := 0.0
	for _, e := range parts {
		f, ok := l.fitting(whole, e)
		if !ok && whole.Kind == claim.Count && e.Kind == claim.Count && whole.Quantity.Unit == e.Quantity.Unit {
			f, ok = e, true // what the items of a list are called does not matter
		}
		if !ok || f.value() >= whole.value() {
			return fault{}, false
		}
		sum += f.value()
		figures = append(figures, f.figure)
	}
	if d := sum - whole.value(); d > 0.5*whole.value() || d < -0.4*whole.value() {
		return fault{}, false
	}
	return sumFault(whole.figure, figures, strongIntro, true)
}

// listFault holds whole i against a list of all its parts.
func (l *ledger) listFault(i int) (fault, bool) {
	whole := l.entries[i]
	if !l.tallied(i) || !whole.pointed() || whole.value() < 3 {
		return fault{}, false
	}
	first := l.firstPart(i)
	if first < 0 {
		return fault{}, false
	}
	lead := l.p.low[whole.end:l.entries[first].start]
	opened := l.opens(lead, whole, first)
	parts, closed := l.itemsFrom(whole, first)
	if f, ok := l.overflow(whole, parts, lead, closed); ok {
		return f, true
	}
	if len(parts) < 2 || !closed || l.someOf(whole, parts) || hasAny(lead, "including", "includes", "include", "included", "such as", "among", "at least") || hasAny(lead[max(0, len(lead)-40):], "most of", "some of") {
		return fault{}, false
	}
	tail := parts[len(parts)-1]
	if hasAny(tail.tail[:min(len(tail.tail), 70)], "others", "the rest", "elsewhere", "remaining", "other") || l.p.singles(tail.figure) > 0 {
		return fault{}, false
	}
	opened = opened || i == 0 && (hasAny(tail.tail[:min(len(tail.tail), 80)], noOthers...) || hasAny(whole.lead, "all of")) && l.sameUnit(whole, parts)
	kinds, complete := l.kinds(parts)
	if sibling, _ := l.kinds(append([]entry{whole}, parts...)); sibling || l.listed(whole, first, lead) && !opened {
		return fault{}, false // "21 women, 13 children and nine men" has no whole
	}
	switch {
	case complete && len(l.p.seams) == 0 || complete && anaphoric(l.p.low[l.sentenceOfEntry(l.entries[first]):]):
	case len(parts) > 2 && endsWord(trimHedges(lead), "of them,", "of these,", "of those,", "of whom", "of which") && l.placed(whole, parts):
	case opened && (kinds || !l.clausal(parts)) && (len(parts) > 2 || !strings.Contains(lead, ":") || strings.HasSuffix(strings.TrimRight(trimHedges(lead), " "), ":")):
	case len(parts) == 2 && len(lead) < 30 && strings.HasSuffix(trimHedges(lead), ",") && firstWord(parts[0].near()) == "for" && firstWord(parts[1].near()) == "for" && l.close(whole, parts):
	default:
		return fault{}, false
	}
	if len(parts) == 2 && startsMembering(parts[0].tail) && !kinds && parts[0].value()+parts[1].value() < whole.value() {
		return fault{}, false
	}
	if fitsSome(whole, parts) || !opened && len(strings.Fields(tail.near())) > 3 {
		return fault{}, false
	}
	return l.sumFault(whole, parts)
}

// placed reports whether the parts are told to be at one place each, and make a little more than their whole.
func (l *ledger) placed(whole entry, parts []entry) bool {
	list, sum := make([]figure, len(parts)), 0.0
	for k, e := range parts {
		list[k] = e.figure
		sum += e.value()
	}
	return sum > whole.value() && sum <= 1.15*whole.value() && placed(l.p, list)
}

func firstWord(s string) string {
	w, _, _ := strings.Cut(s, " ")
	return w
}

// listed reports whether whole is itself an item of the list: only its noun and a comma stand between it and the next.
func (l *ledger) listed(whole entry, first int, lead string) bool {
	lead = strings.TrimSpace(lead)
	return strings.HasSuffix(lead, ",") && len(strings.Fields(lead)) <= 3 && l.entries[first].Thing.Head != "" && !l.p.headless(l.entries[first].figure) && l.entries[first].Thing.Head != whole.Thing.Head
}

// sameUnit reports whether all parts are of the unit of their whole, so that they need no word for it.
func (l *ledger) sameUnit(whole entry, parts []entry) bool {
	return len(parts) > 1 && parts[0].Quantity.Unit == whole.Quantity.Unit
}

// overflow finds sums of money that are told as some of a sum, and make more than it.
func (l *ledger) overflow(whole entry, parts []entry, lead string, closed bool) (fault, bool) {
	if !isMoney(whole.Quantity) || len(parts) < 2 || !closed || !hasAny(lead, "including", "includes", "include", "included") || len(lead) > 60 {
		return fault{}, false
	}
	sum, slack := 0.0, whole.slack()
	var figures []figure
	for _, e := range parts {
		f, ok := l.fitting(whole, e)
		if !ok || !f.exact() {
			return fault{}, false
		}
		sum += f.value()
		slack += f.slack()
		figures = append(figures, f.figure)
	}
	if !whole.exact() || sum <= whole.value()+slack || sum > 2*whole.value() {
		return fault{}, false
	}
	return newFault("sum", sayAll(figures)+" are told as some of "+said(whole.Claim)+", but make "+withUnit(number64(sum), whole.Quantity), append([]figure{whole.figure}, figures...)...), true
}

// close reports whether parts make nearly their whole: what misses by more may be some of it.
func (l *ledger) close(whole entry, parts []entry) bool {
	sum := 0.0
	for _, e := range parts {
		sum += e.value()
	}
	return math.Abs(sum-whole.value()) <= 0.1*whole.value()
}

// anaphoric reports whether a sentence begins with a word for what the one before told of.
func anaphoric(s string) bool {
	return startsAny(s, anaphors...)
}

// firstPart is the first figure after whole i that can be one of its parts; -1 if none is near. One that counts something else before the colon
// is passed over: "240 jobs at its two plants: 130 …".
func (l *ledger) firstPart(i int) int {
	whole := l.entries[i]
	for j := i + 1; j < len(l.entries) && l.entries[j].start-whole.end <= 200; j++ {
		e := l.entries[j]
		if f, ok := l.fitting(whole, e); !l.tallied(j) || (!ok || f.value() >= whole.value()) && !l.anyItem(whole, j) {
			continue
		} else if !ok && j == i+1 && j+1 < len(l.entries) && e.value() <= 12 && l.entries[j+1].start-e.end <= 50 && strings.HasSuffix(trimHedges(l.entries[j+1].lead), ":") {
			continue
		}
		return j
	}
	return -1
}

// anyItem reports whether entry j may be an item of a list of whole, whatever it is called.
func (l *ledger) anyItem(whole entry, j int) bool {
	e := &l.entries[j]
	return e.Kind == claim.Count && whole.Kind == claim.Count && e.Quantity.Unit == "" && e.value() < whole.value()
}

// opens reports whether the words between a whole and its first part open a list of all there is.
func (l *ledger) opens(lead string, whole entry, first int) bool {
	bare := trimHedges(lead)
	for _, s := range l.p.seams {
		if whole.end < s && s <= l.entries[first].start {
			return hasAny(lead, allOf...) && anaphoric(l.p.low[s:]) && l.entries[first].start-s < 60
		}
	}
	if hasAny(lead, allOf...) && len(lead) < 160 {
		return true
	}
	if i := strings.LastIndexByte(lead, ':'); i >= 0 && len(lead)-i < 40 && len(lead) < 130 && !hasAny(lead[i:], "alone", "from", "up", "down", "with", "only") {
		return true // "came to £12.4m: legacies brought in £7.1m, …"
	}
	if len(lead) > 90 {
		return false
	}
	for _, mark := range []string{":", "—", "–", " -", "("} {
		if strings.HasSuffix(bare, mark) {
			return true
		}
	}
	return false
}

// itemsFrom is the run of figures from entry j on that stand in one list; closed says that it ends in "and".
func (l *ledger) itemsFrom(whole entry, j int) (parts []entry, closed bool) {
	for k := j; k < len(l.entries); k++ {
		e := l.entries[k]
		if !l.tallied(k) {
			return parts, closed
		}
		if f, ok := l.fitting(whole, e); ok {
			e = f
		} else if !l.anyItem(whole, k) {
			return parts, closed
		}
		if k > j {
			gap := l.p.gap(l.entries[k-1].figure, l.entries[k].figure)
			if len(gap) > 100 || !strings.ContainsAny(gap, ",;") && !hasAny(gap, "and", "&", "plus", "while") || strings.ContainsAny(gap, ":()—–") || closed && !strings.ContainsAny(gap, ";") {
				return parts, closed
			}
			closed = closed || hasAny(gap, "and", "&", "plus", "while") || strings.Contains(gap, ";")
		}
		parts = append(parts, e)
	}
	return parts, closed
}

// clausal reports whether the items of a list have verbs of their own that can hold of one thing twice: "12 had burns, 30 had inhaled smoke".
func (l *ledger) clausal(parts []entry) bool {
	return slices.ContainsFunc(parts, func(e entry) bool {
		return hasAny(e.near(), "had", "have", "has", "with", "suffered", "speak", "speaks", "own", "use")
	})
}

// kinds reports whether the words of the parts tell them apart, so that nothing is counted twice, and whether these kinds are all there are.
func (l *ledger) kinds(parts []entry) (apart, all bool) {
	words := make([]string, len(parts))
	for i, e := range parts {
		if words[i] = e.near(); e.Thing.Head != "" && !l.p.headless(e.figure) {
			words[i] = e.Thing.Head + " " + words[i]
		}
	}
	for i := range kindFamilies {
		if family := &kindFamilies[i]; family.tells(words) {
			return true, len(parts) >= family.all
		}
	}
	return false, false
}

// kindFamily is words for kinds that are told apart from each other, by kind.
type kindFamily struct {
	kinds [][]string
	all   int // how many of the kinds are all there are
}

// tells reports whether the words of each part tell another kind of f.
func (f *kindFamily) tells(words []string) bool {
	if len(words) > len(f.kinds) {
		return false
	}
	var seen uint // a bit for each kind
next:
	for _, w := range words {
		for k, kind := range f.kinds {
			if seen>>k&1 == 0 && hasAny(w, kind...) {
				seen |= 1 << k
				continue next
			}
		}
		return false
	}
	return true
}

// kindFamilies are the families by which the parts of a whole are told apart.
var kindFamilies = []kindFamily{
	{[][]string{votedFor, votedAgainst, votedNeither}, 3},
	{[][]string{cameAway, cameToDeath, cameToHarm, cameMissing}, 3},
	{[][]string{{"men", "man", "male", "males"}, {"women", "woman", "female", "females"}, {"children", "child", "minors", "infants", "babies"}}, 2},
	{[][]string{{"home"}, {"away", "abroad", "road"}}, 2},
	{[][]string{{"boys", "boy"}, {"girls", "girl"}}, 2},
	{[][]string{{"before"}, {"after"}}, 2},
	{[][]string{{"first half"}, {"second half"}}, 2},
	{[][]string{{"full-time", "full time"}, {"part-time", "part time"}}, 2},
	{[][]string{{"indoors", "inside"}, {"outdoors", "outside"}}, 2},
	{[][]string{{"won", "wins", "victories", "win"}, {"lost", "losses", "defeats", "defeat", "lose"}, {"drew", "drawn", "draws", "draw"}}, 3},
}
