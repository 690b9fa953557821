package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// reckonReach is how many sentences before a total that is told last its parts may stand.
const reckonReach = 6

// totalCue is how surely the words of a total that is told last say that it is that of what was told.
type totalCue int

const (
	noTotal      totalCue = iota
	maybeTotal            // "In all, 45 people", "the three together had 12"
	bringsTotal           // "That brings the sum to 12 million"
	surelyATotal          // "in a pact that would have 31 seats"
)

// reckonTotal holds a total that is told after its parts against those, however many sentences and figures of other things stand between.
func (l *ledger) reckonTotal(i int) []fault {
	total := &l.entries[i]
	if total.ratio || !total.exact() || !(total.countable() || total.isPercent()) || total.Kind != total.figure.Kind {
		return nil
	}
	cue := l.totalCue(total)
	if cue == noTotal {
		return nil
	}
	var parts, all []entry
	for j := i - 1; j >= 0 && l.sentencesBetween(l.entries[j], *total) <= reckonReach; j-- {
		e := l.entries[j]
		f, fits := l.fitting(*total, e)
		if !fits {
			f, fits = e, l.summed(&e, total)
		}
		if !fits || e.ratio {
			continue
		}
		if f.pointed() && !strings.HasPrefix(e.tail, "-") && f.value() > total.value()/15 {
			all = append(all, f)
		}
		if l.partOfTotal(j, total) && f.value() < total.value()*1.02 && l.summed(&f, total) && len(parts) < mostPartsAfar {
			parts = append([]entry{f}, parts...)
		}
	}
	slices.Reverse(all)
	for j := i + 1; j < len(l.entries) && l.sentencesBetween(*total, l.entries[j]) <= 2; j++ {
		if e := l.entries[j]; !isShare(total.Quantity) && !e.ratio && e.pointed() && l.summed(&e, total) {
			all = append(all, e)
		}
	}
	if len(parts) < 2 || anyMake(total, all) {
		return nil
	}
	var found [][]entry
	for m := 2; m <= len(parts); m++ {
		list := parts[len(parts)-m:]
		sum, slack, _ := total.madeOf(list)
		if math.Abs(sum-total.value()) <= slack+1e-9*sum {
			return nil
		}
		if m == 2 && cue == maybeTotal && !hasAny(l.sentenceText(total.start), "two", "both", "together", "combined", "in all", "all in all", "altogether", "between them") {
			continue
		}
		reach := 1.0
		if cue == surelyATotal || cue != bringsTotal && m == len(parts) && m > 2 {
			reach = 1.13
		}
		if nearSum(total, sum, reach) {
			found = append(found, list)
		}
	}
	if len(found) != 1 {
		return nil
	}
	sum, _, figures := total.madeOf(found[0])
	return []fault{newFault("sum", said(total.Claim)+" is given as the whole, but "+sayAll(figures[1:])+" make "+withUnit(number64(sum), total.Quantity), figures...)}
}

// partOfTotal reports whether entry j can be a part of total: of a share, only what is told as one, "25 percent" and "22 percent" but not "at 4.50 each".
func (l *ledger) partOfTotal(j int, total *entry) bool {
	if isShare(total.Quantity) {
		return l.shareSummand(j)
	}
	return l.summand(j)
}

// shareSummand is summand for shares of one whole: stakes, parts of the vote.
func (l *ledger) shareSummand(j int) bool {
	e := &l.entries[j]
	_, step := l.step(j)
	return !e.ratio && e.isPercent() && e.exact() && !l.p.points(e.figure) && e.Quantity.Trend == "" && !step && !e.before()
}

// totalCue reads the words around e.
func (l *ledger) totalCue(e *entry) totalCue {
	lead := l.upTo(e)
	lead = lead[max(strings.LastIndexAny(lead, ";:")+1, len(lead)-len(e.lead), 0):]
	bare, near := strings.TrimRight(trimHedges(lead), " "), e.near()
	if hasAny(lead, "including", "per", "each", "average", "out of", "than", "last year", "a year ago", "previous", "alone") || foretold.in(lead) && !hasAny(l.upTo(e), jointWords...) {
		return noTotal
	}
	switch {
	case endsWord(bare, "to") && hasAny(lead, bringVerbs...) && !strings.HasSuffix(l.beforeLast(e), " from "):
		return bringsTotal
	case hasAny(lead, commandVerbs...) && hasAny(l.upTo(e), jointWords...) && len(bare) > 0:
		return surelyATotal
	case hasAny(lead, allToldLeads...), endsWord(strings.TrimRight(lead, " "), "a total of"), startsAny(near, allToldLeads...):
		return maybeTotal
	case startsAny(upToTotal(near), "in all", "altogether", "all told", "in total"):
		return maybeTotal
	}
	return noTotal
}

// beforeLast is the words before the figure that stands before e in its sentence.
func (l *ledger) beforeLast(e *entry) string {
	if j := l.index(*e); j > 0 && l.sentenceOfEntry(l.entries[j-1]) == l.sentenceOfEntry(*e) {
		return l.entries[j-1].lead
	}
	return ""
}

// upToTotal is the words after a figure without its noun.
func upToTotal(near string) string {
	_, rest, _ := strings.Cut(near, " ")
	return rest
}

// reckonRest holds the parts that end with what is left against the total that was told before them, a sentence or more for each: "Eleven of the victims were
// dead. … Four more died … Two others …".
func (l *ledger) reckonRest(r int) []fault {
	last := &l.entries[r]
	if !l.summand(r) || !l.endsChain(r) {
		return nil
	}
	parts, first := []entry{*last}, r
	for j := r - 1; j >= 0 && len(parts) < mostPartsAfar; j-- {
		e := l.entries[j]
		if l.sentencesBetween(e, parts[0]) > 2 {
			break
		}
		if !l.summand(j) || !l.summed(&e, last) && !l.summed(last, &e) {
			continue
		}
		if e.value() >= 1.5*sumOfEntries(parts) && !l.opensParts(&e) && l.totalOf(&e, parts) {
			break // the total itself
		}
		parts, first = append([]entry{e}, parts...), j
		if l.opensParts(&e) {
			break
		}
	}
	opened := l.opensParts(&parts[0])
	if len(parts) < 2 || !opened && !l.closes(r) {
		return nil
	}
	var found []fault
	for t := first - 1; t >= 0; t-- {
		total := &l.entries[t]
		if !l.totalOf(total, parts) {
			continue
		}
		f, fits := l.restOfTotal(total, parts, opened, t, r)
		if fits {
			return nil
		}
		if f != nil {
			found = append(found, *f)
		}
	}
	if len(found) != 1 {
		return nil
	}
	return found
}

// restOfTotal holds one total against the parts up to entry r; fits says that some of what is told makes it.
func (l *ledger) restOfTotal(total *entry, parts []entry, opened bool, t, r int) (f *fault, fits bool) {
	var all []entry
	for j := t + 1; j < len(l.entries) && j <= r; j++ {
		e := l.entries[j]
		if !e.ratio && e.countable() && e.pointed() && l.summed(&e, total) {
			all = append(all, e)
		}
	}
	if anyMake(total, all) {
		return nil, true
	}
	for m := len(parts); m >= 2; m-- {
		list := parts[len(parts)-m:]
		if opened && m < len(parts) || m == 2 && l.sentencesBetween(*total, list[0]) > 1 {
			break
		}
		sum, _, figures := total.madeOf(list)
		if nearSum(total, sum, 1.13) {
			x := newFault("sum", said(total.Claim)+" is given as the whole, but "+sayAll(figures[1:])+" make "+withUnit(number64(sum), total.Quantity), figures...)
			return &x, false
		}
	}
	return nil, false
}

// totalOf reports whether e can be the total of parts that are told after it.
func (l *ledger) totalOf(e *entry, parts []entry) bool {
	if e.ratio || !e.countable() || !e.exact() || e.Thing.Distributive || e.before() || l.membered(e) || e.Quantity.Unit == "" && l.p.headless(e.figure) && e.Thing.Head == "" && !startsAny(e.near(), theFated...) || hasAny(e.lead, "including", "such as", "compared", "than", "another", "previous") {
		return false
	}
	for k := range parts {
		if !l.summed(&parts[k], e) || parts[k].value() >= e.value() {
			return false
		}
	}
	return true
}

// endsChain reports whether entry r is told as all that is left, or as the last that was added: "the remaining 140", "two others", "the last two".
func (l *ledger) endsChain(r int) bool {
	e := &l.entries[r]
	if hasAny(e.lead, "leaving") || hasAny(e.near(), "of", "that", "which") {
		return false
	}
	return l.leaves(r) || startsAny(e.near(), "others", "more")
}

// sumOfEntries is what the figures of list make together.
func sumOfEntries(list []entry) (sum float64) {
	for _, e := range list {
		sum += e.value()
	}
	return sum
}

// leastDigits is how many times its last place a total must be for a sum that misses it to be told from chance: of "1.9 billion", one digit in two fits soon.
const leastDigits = 100

// reckonUnsaid holds three numbers or more, told one after the other to entry r, against the one total before them that they make but for a slip of the pen: no
// word says that they are its parts. "620 jobs will go. Its mill loses 310 workers, at the plant 190 people will go and the head office sheds 120".
func (l *ledger) reckonUnsaid(r int) []fault {
	last := &l.entries[r]
	if !l.summand(r) || l.closes(r) || last.Kind != claim.Count && !isMoney(last.Quantity) {
		return nil
	}
	for j := r + 1; j < len(l.entries) && l.sentencesBetween(*last, l.entries[j]) <= 2; j++ {
		if e := &l.entries[j]; !e.ratio && l.summand(j) && l.summed(e, last) {
			return nil // the list goes on
		}
	}
	parts, first := []entry{*last}, r
	for j := r - 1; j >= 0 && len(parts) < mostPartsAfar; j-- {
		e := l.entries[j]
		if l.sentencesBetween(e, parts[0]) > 2 {
			break
		}
		if !l.summed(&e, last) && !l.summed(last, &e) {
			continue
		}
		if !l.summand(j) || l.totalOf(&e, parts) && len(parts) >= 3 && nearSum(&e, sumOfEntries(parts), 1.2) {
			break
		}
		parts, first = append([]entry{e}, parts...), j
	}
	if len(parts) < 3 {
		return nil
	}
	for k := 1; k < len(parts); k++ { // the list of one sentence is read elsewhere
		if l.sentenceOfEntry(parts[k]) == l.sentenceOfEntry(parts[k-1]) {
			return nil
		}
	}
	var found *fault
	for t := first - 1; t >= 0 && l.sentencesBetween(l.entries[t], parts[0]) <= reckonReach; t-- {
		total := &l.entries[t]
		if !l.totalOf(total, parts) || total.Quantity.Unit == "" && !l.worker(total) && !startsAny(total.near(), theFated...) {
			continue
		}
		sum, slack, figures := total.madeOf(parts)
		if math.Abs(sum-total.value()) <= slack+1e-9*sum {
			return nil
		}
		near := total.value() >= 20 && total.value() >= leastDigits*total.place() && apartBy(sum, total.value()) < 1.25 && misprint(total.value(), sum, math.Max(total.place(), 1e-9))
		if !near || l.unsaidFits(total, t, r) || found != nil {
			continue
		}
		f := newFault("sum", said(total.Claim)+" is given as the whole, but "+sayAll(figures[1:])+" make "+withUnit(number64(sum), total.Quantity), figures...)
		found = &f
	}
	if found == nil {
		return nil
	}
	return []fault{*found}
}

// unsaidFits reports whether some of what is told between entries t and r makes the total.
func (l *ledger) unsaidFits(total *entry, t, r int) bool {
	var all []entry
	for j := t + 1; j <= r; j++ {
		if e := l.entries[j]; !e.ratio && e.countable() && e.pointed() && l.summed(&e, total) {
			all = append(all, e)
		}
	}
	return anyMake(total, all)
}

// reckonMargin holds a majority of votes against the votes of two, sentences before: "11,420 votes … 11,204 … a majority of 216".
func (l *ledger) reckonMargin(i int) []fault {
	m := &l.entries[i]
	lead := strings.TrimRight(bareLead(l.upTo(m)), " ")
	if m.ratio || m.Kind != claim.Count || !m.exact() || !endsWord(lead, "majority of", "margin of", "lead of", "won by", "by a margin of", "winning margin was", "majority was") {
		return nil
	}
	var votes []entry
	for j := range l.entries[:i] {
		if e := l.entries[j]; !e.ratio && e.Kind == claim.Count && e.Quantity.Unit == "" && e.exact() && e.value() > 2*m.value() && e.value() >= 500 && !e.before() && l.sentencesBetween(e, *m) <= reckonReach && (e.Thing.Head == "vote" || hasAny(e.near(), "votes") || len(votes) > 0 && l.p.headless(e.figure)) {
			votes = append(votes, e)
		}
	}
	var found []fault
	for a := range votes {
		for b := a + 1; b < len(votes); b++ {
			off := math.Abs(votes[a].value() - votes[b].value())
			if off == m.value() {
				return nil
			}
			if misprint(m.value(), off, 1) {
				found = append(found, newFault("votes", said(votes[a].Claim)+" and "+said(votes[b].Claim)+" are "+number64(off)+" apart, not "+said(m.Claim), m.figure, votes[a].figure, votes[b].figure))
			}
		}
	}
	if len(found) != 1 {
		return nil
	}
	return found
}
