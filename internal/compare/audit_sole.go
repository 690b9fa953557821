package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// A short report tells few figures. Where it tells two levels of one thing and no third, a change that it tells besides is that between the two, whatever the
// words: no more is asked of these than that they do not speak against it. So with one list and its mean, one share of one number, one whole and its parts.

// mostSole is how many figures a report may tell for what it has reckoned to be held against the only ones there are.
const mostSole = 14

// auditSole holds what a short report has reckoned against the only figures that it can be reckoned from.
func auditSole(t *docket) (out []fault) {
	l := t.wideLedger(0, len(t.ps), mostSole)
	if l == nil {
		return nil
	}
	for i := range l.entries {
		out = append(out, l.soleStep(i)...)
		out = append(out, l.soleMean(i)...)
		out = append(out, l.soleShare(i)...)
		out = append(out, l.soleSum(i)...)
		out = append(out, l.soleThousand(i)...)
		out = append(out, l.soleTally(i)...)
		out = append(out, l.solePart(i)...)
		out = append(out, l.soleMembers(i)...)
		out = append(out, l.soleNations(i)...)
		out = append(out, l.soleFraction(i)...)
		out = append(out, l.soleWhole(i)...)
		out = append(out, l.soleAgain(i)...)
	}
	return out
}

// soleChange reads how much something changed, also for each of what there is: "lost $3.20 a share", "the 40-cent rise".
func (l *ledger) soleChange(i int) (e entry, up int, ok bool) {
	e = l.entries[i]
	if up, ok = l.step(i); ok {
		return e, up, true
	}
	if e.ratio || e.Quantity.IsRange() || e.Kind == claim.Age || !e.exact() {
		return e, 0, false
	}
	if up = behindStep(l.wordsBehind(&e)); up != 0 {
		return e, up, true
	}
	w, _, _ := strings.Cut(e.near(), " ")
	switch lead := e.bare(); {
	case strings.Contains(e.Text, "-") && in(stepNouns, w):
		return e, direction(w), true
	case e.moreFor():
		return e, behindStep([]string{w}), true
	case e.Kind == claim.Count && e.Quantity.Per == "" && in(staffs, singular(w)) && endsWord(lead, eachLost...):
		return e, -1, true
	case e.Kind == claim.Count && e.Quantity.Per == "" && in(staffs, singular(w)) && endsWord(lead, eachGained...):
		return e, 1, true
	}
	if e.Quantity.Per != "" {
		switch lead := e.bare(); {
		case endsWord(lead, eachLost...):
			up = -1
		case endsWord(lead, eachGained...):
			up = 1
		}
		e.Claim = withoutPer(e.Claim)
		return e, up, up != 0
	}
	return e, 0, false
}

// moreFor reports whether e is a sum that is asked more than before for what is told behind it: "will pay 45 cents more for a ticket".
func (e *entry) moreFor() bool {
	words := firstWords(e.near(), 2)
	return isMoney(e.Quantity) && len(words) == 2 && in([]string{"more", "less"}, words[0]) && words[1] == "for"
}

// soleStep holds a change against the only two levels that the report tells.
func (l *ledger) soleStep(i int) []fault {
	s, up, ok := l.soleChange(i)
	if !ok || s.Quantity.IsRange() || s.Kind == claim.Age || s.Kind == claim.Duration || !s.exact() && !s.ratio && !wordFraction(s.Quantity) {
		return nil
	}
	if lead := l.upTo(&s); foretold.in(lead) || hasAny(lead, "target", "goal", "if", "another", "further", "vs", "versus") || startsAny(s.near(), "more", "less", "fewer", "as", "the", "had been", "would", "could", "might") && !s.moreFor() && !s.ratio || l.toldBase(i) || datedClause(strings.Fields(clauseTail(lead))) || l.elsewhere(&s) {
		return nil
	}
	if l.p.points(s.figure) && !l.nounOfStep(&s) {
		return nil // "20 points ahead"
	}
	x, y, ok := l.solePairOf(i, &s)
	if !ok || x.value() == s.value() || y.value() == s.value() || l.ranked(x, y) || party(x.Claim) != "" && party(y.Claim) != "" && partiesApart(party(x.Claim), party(y.Claim)) {
		return nil
	}
	from, to := x, y
	if up != 0 && (y.value() > x.value()) != (up > 0) {
		from, to = y, x
	}
	if was := endsWord(y.hedgeless, comparedTo...); was || endsWord(x.hedgeless, comparedTo...) {
		if from, to = x, y; was {
			from, to = y, x
		}
		if up != 0 && (to.value() > from.value()) != (up > 0) {
			return nil
		}
	} else if a, b, known := l.ordered(x, y); known && up != 0 && (b.value() > a.value()) != (up > 0) {
		return nil // it went the other way, of something else
	} else if known {
		from, to = a, b
	} else if l.sentenceOfEntry(x) == l.sentenceOfEntry(y) {
		return nil // "of 40 wells, 26 are dry"
	}
	t := trip{from: from.figure, to: to.figure}
	if here := l.sentenceOfEntry(s); here == l.sentenceOfEntry(from) && here == l.sentenceOfEntry(to) || !l.soleTopic(i, &s, t) || l.elsewhere(&from) || l.elsewhere(&to) {
		return nil
	}
	if f := l.asPoints(&s, t); f != nil {
		return f
	}
	most := 2.5
	if l.p.points(s.figure) {
		most = 4 // a report tells few shares, and fewer changes in points
	}
	if t.from.Quantity.Unit == "%" && !l.p.points(s.figure) || l.farOff(&s, t) > most {
		return nil
	}
	if s.ratio {
		return l.checkStep(i, t)
	}
	return l.lentBy(s, t).check(s.figure, l.p)
}

// otherSums reports whether two sums are told to be of different things: a fine, and what a court costs.
func otherSums(a, b figure) bool {
	x, y := a.Thing.Attribute, b.Thing.Attribute
	return isMoney(a.Quantity) && isMoney(b.Quantity) && x != "" && y != "" && x != y
}

// nounOfStep reports whether a noun of change stands right before or behind the change: "a rise of 1.2 points", "the 1.2-point rise".
func (l *ledger) nounOfStep(s *entry) bool {
	of, ok := strings.CutSuffix(strings.TrimRight(s.hedgeless, " "), " of")
	behind := l.wordsBehind(s)
	return ok && endsWord(of, stepNouns...) || len(behind) > 0 && in(stepNouns, behind[0])
}

// datedClause reports whether a clause tells when something was: "in June the level had dropped", "this year".
func datedClause(words []string) bool {
	for k := 1; k < len(words); k++ {
		if in([]string{"in", "on", "at", "by", "last", "this", "during", "since"}, words[k-1]) && timeLike(words[k:k+1]) {
			return true
		}
	}
	return false
}

// comparedTo are words before a level that was.
var comparedTo = []string{"from", "after", "against", "compared with", "compared to", "than", "following"}

// toldBase reports whether the words behind change i say what level it leads to, or from when or from what it is: "to 84 euros", "since 2019", "on last spring", "in ten
// years".
func (l *ledger) toldBase(i int) bool {
	s := &l.entries[i]
	words := firstWords(l.onward(s), 8)
	near := strings.Join(words, " ")
	if hasAny(near, "than", "compared", "relative", "that of", "those of", "vs", "versus", "against", "a decade", "in all", "across") || hasAny(near, "since") && strings.ContainsAny(near, "0123456789") {
		return true
	}
	for k, w := range words {
		if w == "on" && k < 3 && k+1 < len(words) {
			if _, day := weekdays[words[k+1]]; !day {
				return true
			}
		}
	}
	if i+1 >= len(l.entries) || l.sentenceOfEntry(l.entries[i+1]) != l.sentenceOfEntry(*s) {
		return false
	}
	next := &l.entries[i+1]
	gap := l.p.low[min(s.end, next.start):next.start]
	return len(gap) < 40 && (endsWord(trimHedges(gap), "to", "from", "at", "reach", "reaching") || next.Kind == claim.Duration && endsWord(trimHedges(gap), "in", "over", "within", "for", "the last", "the past"))
}

// asPoints finds a difference of two shares in percentage points that is told as one in percent: "to 4.9 percent from 4.2, an increase of 0.7 percent".
func (l *ledger) asPoints(s *entry, t trip) []fault {
	if s.Quantity.Unit != "%" || !s.isPercent() || t.from.Quantity.Unit != "%" || l.p.points(s.figure) {
		return nil
	}
	points, change := math.Abs(t.to.value()-t.from.value()), math.Abs(t.to.value()-t.from.value())/t.from.value()
	if math.Abs(points-s.value()) > 1e-9+s.Quantity.Precision/20 || apartBy(change, s.value()) < 1.5 {
		return nil
	}
	return []fault{newFault("change", "from "+said(t.from.Claim)+" to "+said(t.to.Claim)+" is "+number64(math.Round(1e4*points)/100)+" percentage points, or "+number64(threeDigits(100*change))+"%, not "+said(s.Claim), s.figure, t.from, t.to)}
}

// oneMoney reports whether two units are one, or one is the hundredth part of the other: cents and dollars.
func oneMoney(a, b string) bool {
	return a == b || len(a) == 3 && len(b) == 3 && a[:2] == b[:2] && (a[2] == 'X' || b[2] == 'X')
}

// farOff is by how much a change is off, as a ratio, from what two levels make it.
func (l *ledger) farOff(s *entry, t trip) float64 {
	a, b := t.from.value(), t.to.value()
	switch {
	case l.p.points(s.figure) && s.Quantity.Unit == "pp":
		return apartBy(100*math.Abs(b-a), s.value())
	case s.ratio:
		return apartBy(math.Max(a, b)/math.Min(a, b), math.Max(s.value(), 1/s.value()))
	case isShare(s.Quantity) && t.from.Quantity.Unit != "%":
		return math.Min(apartBy(math.Abs(b-a)/a, s.value()), apartBy(math.Abs(b-a)/b, s.value()))
	}
	return apartBy(math.Abs(minor(t.to)-minor(t.from)), minor(s.figure))
}

// solePairOf is the two levels that change i, told as s, can be between, where the report tells no third of their sort, and no other two.
func (l *ledger) solePairOf(i int, s *entry) (x, y entry, ok bool) {
	var groups [][]entry
	var pers []string // what the levels of each group are for
	for j := range l.entries {
		e := l.entries[j]
		per := e.Quantity.Per
		if !l.level(i, j) || !e.exact() || e.value() <= 0 || e.Kind == claim.Duration || e.Kind == claim.Age || e.Thing.Other {
			continue
		}
		e.Claim = withoutPer(e.Claim)
		percent := e.Quantity.Unit == "%"
		points := l.p.points(s.figure)
		if !isShare(s.Quantity) && !s.ratio && !points && !oneMoney(s.Quantity.Unit, e.Quantity.Unit) || points && !percent {
			continue
		}
		k := -1
		g := slices.IndexFunc(groups, func(g []entry) bool {
			k++
			_, fits := l.fitting(g[0], e)
			if g[0].Quantity.Unit != e.Quantity.Unit && !endsWord(e.hedgeless, lendingLeads...) {
				return false // the 20 of "a pack of 20" is no percentage
			}
			return fits && !(per != "" && pers[k] != "" && per != pers[k]) && !l.otherNouns(g[0], e) && !otherSums(g[0].figure, e.figure) && apartBy(g[0].value(), e.value()) <= 10
		})
		if g < 0 {
			groups, pers = append(groups, []entry{e}), append(pers, per)
		} else if f, _ := l.fitting(groups[g][0], e); !slices.ContainsFunc(groups[g], func(o entry) bool { return o.value() == f.value() }) {
			groups[g] = append(groups[g], f)
		}
	}
	var pair []entry
	pairs, trips := 0, 0
	for _, g := range groups {
		switch trip := l.tripBefore(s, g); {
		case trip != nil:
			pair, trips = trip, trips+1
		case len(g) > 1:
			pairs += len(g) - 1
			if trips == 0 {
				pair = g
			}
		}
	}
	if pair == nil || trips > 1 || trips == 0 && (pairs > 1 || pair[0].Quantity.Unit == "" && (max(pair[0].value(), pair[1].value()) < 10 || pair[0].Thing.Head == "" && pair[1].Thing.Head == "")) {
		return x, y, false
	}
	return pair[0], pair[1], true
}

// lendingLeads are words before a bare number that may be a level in the unit of another.
var lendingLeads = []string{"from", "to", "at", "than", "against", "was", "were", "is", "are", "been", "after", "with", "reached", "reach", "hit", "came", "comes", "now", "only", "just"}

// tripBefore is the only two of some levels that the sentence before change s tells, or the one behind it, where one is told as that which was; else nil.
func (l *ledger) tripBefore(s *entry, levels []entry) []entry {
	for _, before := range [...]bool{true, false} {
		var trip []entry
		for _, e := range levels {
			if before && e.end < s.start && l.sentencesBetween(e, *s) == 1 || !before && e.start > s.end && l.sentencesBetween(*s, e) == 1 {
				trip = append(trip, e)
			}
		}
		if len(trip) == 2 && (endsWord(trip[0].hedgeless, "from") || endsWord(trip[1].hedgeless, "from")) {
			return trip
		}
	}
	return nil
}

// soleMean holds an average against the only list of numbers that it can be of, or the only sum and number that it comes from.
func (l *ledger) soleMean(i int) []fault {
	avg := l.entries[i]
	if avg.ratio || avg.Kind == claim.Age || avg.Kind == claim.Duration || !avg.exact() && !hasAny(asciiLower(avg.Text), "average", "averaging") || avg.value() <= 0 || !l.average(&avg) {
		return nil
	}
	avg.Claim = withoutPer(avg.Claim)
	var list, here []entry
	for j := range l.entries {
		e := l.entries[j]
		if j == i || !e.exact() || l.step1(j) || e.ratio || isShare(e.Quantity) != isShare(avg.Quantity) {
			continue
		}
		f, ok := l.fitting(avg, e)
		if often := e.Kind == claim.Count && avg.Kind == claim.Count && e.Thing.Head == "time" && avg.Quantity.Unit == ""; often {
			f, ok = e, true // "were called out 45 times on Friday, 60 times on Saturday"
		} else if !ok || l.otherNouns(avg, e) || e.Kind == claim.Count && in(rounds, singular(firstWord(e.near()))) || e.Kind == claim.Count && e.value() <= 10 && e.Thing.Head != "" && avg.Thing.Head == "" && e.Quantity.Unit == "" {
			continue
		}
		if len(here) > 0 && l.sentenceOfEntry(here[0]) != l.sentenceOfEntry(e) {
			here = nil
		}
		if here = append(here, f); len(here) == 2 && len(list) > 1 && l.sentenceOfEntry(list[0]) != l.sentenceOfEntry(e) {
			return nil // two lists
		}
		if len(here) > 1 {
			list = here
		}
	}
	if list == nil {
		return append(l.soleEach(&avg), l.soleRate(&avg)...)
	}
	if lead := strings.TrimLeft(clauseTail(l.upTo(&avg)), " "); startsAny(lead, "over", "in", "for", "through", "across") && hasAny(lead, "season", "career", "year", "decade", "century") && !hasAny(lead, "that", "those", "this", "these") {
		return nil // "over the season he averaged 19"
	}
	if len(list) < 2 || len(list) > 8 || list[0].start > avg.start && l.sentenceOfEntry(list[0]) != l.sentenceOfEntry(avg) || l.sentencesBetween(list[0], avg)+l.sentencesBetween(avg, list[0]) > 2 {
		return nil
	}
	if lead := l.upTo(&avg); l.sentenceOfEntry(list[0]) != l.sentenceOfEntry(avg) && (timeLike(strings.Fields(clauseTail(lead))) || hasAny(lead, "other", "last", "in", "at")) && !hasAny(l.p.low[avg.start:min(len(l.p.low), avg.end+40)], "those", "these", "that") {
		return nil // "in August he counts 14 on average"
	}
	sum := 0.0
	figures := []figure{avg.figure}
	for _, e := range list {
		sum += e.value()
		figures = append(figures, e.figure)
	}
	n := float64(len(list))
	for j := range l.entries {
		if e := &l.entries[j]; e.Kind == claim.Count && e.Quantity.Unit == "" && e.Thing.Head != "" && e.exact() && e.start > avg.start && l.sentenceOfEntry(*e) == l.sentenceOfEntry(avg) && e.start-avg.end < 40 && e.value() != n {
			return nil // of another number of things
		}
	}
	if q := sum / n; math.Abs(q-avg.value()) > math.Max(avg.give(), 0.012*q)+0.5*b2f(avg.value() == math.Trunc(avg.value()) && avg.value() < 1000) && apartBy(q, avg.value()) <= 1.5 {
		return []fault{newFault("average", sayAll(figures[1:])+" are "+withUnit(number64(threeDigits(q)), avg.Quantity)+" on average, not "+said(avg.Claim), figures...)}
	}
	return nil
}

// soleEach holds an average against the only larger sum of its unit, and the number of those from whom it came or who get it: "96,000 dollars from 400 donors".
func (l *ledger) soleEach(avg *entry) []fault {
	var total, n *entry
	for j := range l.entries {
		e := &l.entries[j]
		if e.start == avg.start || e.ratio || !e.exact() || e.Quantity.Unit != avg.Quantity.Unit || e.Kind != avg.Kind || e.value() <= avg.value() || e.Quantity.Unit == "" && (e.Thing.Head == "" || !startsAny(avg.near(), firstWord(e.near()))) {
			continue
		}
		if total != nil && total.value() != e.value() {
			return nil
		}
		if total = e; j+1 < len(l.entries) && l.sentenceOfEntry(l.entries[j+1]) == l.sentenceOfEntry(*e) {
			n = &l.entries[j+1]
		}
	}
	if n == nil || n.ratio || n.Kind != claim.Count || n.Quantity.Unit != "" || !n.exact() || n.Thing.Head == "" || n.value() < 2 || l.sentencesBetween(*n, *avg) != 1 {
		return nil
	}
	if gap := strings.Fields(l.p.low[total.end:n.start]); len(gap) == 0 || len(gap) > 4 || !slices.ContainsFunc(gap, func(w string) bool {
		return in([]string{"from", "to", "for", "by", "among", "between", "on", "in", "over"}, w)
	}) {
		return nil
	}
	return meanFault(avg.figure, total.figure, n.figure)
}

// soleRate holds an average by the day, week, month or year against the only sum of its sort and the only number of those that what it is of went on for: "24,000
// visitors. The fair ran for six days. An average of 4,800 people a day came".
func (l *ledger) soleRate(avg *entry) []fault {
	words := firstWords(l.onward(avg), 4)
	at := slices.IndexFunc(words, func(w string) bool { return in(periods, w) })
	if at < 1 || !in([]string{"a", "per", "each", "every"}, words[at-1]) || hasAny(l.sentenceText(avg.start), "last", "usual", "normal", "previous", "earlier", "next", "now") {
		return nil
	}
	lead := strings.TrimSpace(bareLead(trimHedges(clauseTail(l.upTo(avg)))))
	if at+1 < len(words) && !in(cameVerbs, words[at+1]) || lead != "" && !in([]string{"that made", "that makes", "that is", "that was", "which is", "which made", "or"}, lead) {
		return nil // "on weekdays 3,000 people a day came", "used the tram"
	}
	var total, n *entry
	for j := range l.entries {
		e := &l.entries[j]
		switch {
		case e.start == avg.start || e.ratio:
		case e.Kind == claim.Duration:
			if !strings.Contains(asciiLower(e.Text), words[at]) {
				continue
			}
			if n != nil || !e.exact() || e.value() < 2 || !endsWord(e.bare(), "for", "lasted", "over", "over the", "in", "in the", "ran") {
				return nil
			}
			n = e
		case e.Kind == avg.Kind && e.Quantity.Unit == avg.Quantity.Unit && e.value() > avg.value():
			if total != nil || !e.exact() || e.before() || e.Quantity.Unit == "" && !akin(e.figure, avg.figure) {
				return nil
			}
			total = e
		}
	}
	if total == nil || n == nil || !l.adjoining(total, n) || l.sentencesBetween(*n, *avg) > 2 || avg.start < n.start || avg.start < total.start || apartBy(total.value(), n.value()*avg.value()) > 2 {
		return nil
	}
	return meanFault(avg.figure, total.figure, n.figure)
}

// average reports whether the words around e make it one.
func (l *ledger) average(e *entry) bool {
	lead := strings.TrimRight(e.bare(), " ")
	return endsWord(lead, averageLeads...) || endsWord(lead, "averaged", "averages", "mean of", "an average", "a mean of", "average") || hasAny(asciiLower(e.Text), "average", "averaging") || startsAny(l.onward(e), "on average") ||
		endsWord(lead, "was", "is", "came to", "of") && hasAny(clauseTail(lead), "average", "mean")
}

// soleShare holds a percentage against the only share in numbers that the sentence, or the one before, tells: "18 of 24 free throws for 67 percent".
func (l *ledger) soleShare(i int) []fault {
	s := &l.entries[i]
	if s.ratio || !s.isPercent() || !s.exact() || l.step1(i) || l.p.points(s.figure) {
		return nil
	}
	var part, whole *entry
	for j := range l.entries {
		e := &l.entries[j]
		if j == i {
			continue
		}
		if e.isPercent() {
			return nil
		}
		if j+1 < len(l.entries) && l.entries[j+1].Claim.Span == e.Claim.Span && e.Kind == claim.Count && e.Quantity.Unit == "" {
			if part != nil {
				return nil
			}
			part, whole = e, &l.entries[j+1]
		}
	}
	if part == nil || !part.exact() || !whole.exact() || whole.value() < 3 || part.value() >= whole.value() || s.start < whole.end || !l.saysShare(whole, s) {
		return nil
	}
	if shareFits(revalued(part, whole.value()-part.value()), whole.figure, s.Quantity) || apartBy(part.value()/whole.value(), s.value()) > 1.7 {
		return nil
	}
	k := slices.IndexFunc(l.p.figures, func(f figure) bool { return f.Span == part.Span })
	if k < 0 {
		return nil
	}
	return twoShares(l.p.figures[k], s.figure)
}

// saysShare reports whether a percentage is said to be the share of whole that was told before it, right behind its noun ("18 of 24 throws for 67 percent") or in
// the next sentence of all that it counts ("with 70 per cent of the chamber behind it").
func (l *ledger) saysShare(whole, s *entry) bool {
	near := firstWords(l.onward(s), 6)
	switch l.sentencesBetween(*whole, *s) {
	case 0:
		gap := strings.Fields(strings.Trim(l.p.low[whole.end:s.start], " "))
		return len(gap) > 0 && len(gap) <= 7 && in([]string{"for", "or", "is", "at", "of", "makes", "equals", "rate"}, gap[len(gap)-1]) && !hasAny(strings.Join(gap, " "), "and", "while", "but", "with", "share", "against") && (len(near) == 0 || near[0] != "of")
	case 1:
		start, _ := l.p.sentence(s.start)
		return len(near) > 1 && near[0] == "of" && s.start-start < 20 && slices.ContainsFunc(near[1:], func(w string) bool {
			return len(whole.Thing.Head) > 2 && strings.HasPrefix(w, whole.Thing.Head) || in(bodyNouns, w)
		})
	}
	return false
}

// soleSum holds a list of one sentence that takes a whole apart against the only number that can be that whole: nothing else of its sort is told.
func (l *ledger) soleSum(i int) []fault {
	total := l.entries[i]
	if total.ratio || !total.countable() || !total.exact() || total.Kind == claim.Duration || total.Kind == claim.Age || l.step1(i) || total.value() < 5 || total.before() {
		return nil
	}
	var list, rest []entry
	for j := range l.entries {
		e := l.entries[j]
		f, ok := l.fitting(total, e)
		if !ok && l.kindOf(&e, &total) {
			f, ok = e, true
		}
		if j == i || !ok || e.value() == total.value() || e.value() == 0 || e.Claim.Span == total.Claim.Span || l.boarded(&total) && !e.personal() && !l.kindOf(&e, &total) {
			continue
		}
		if len(list) > 0 && l.sentenceOfEntry(list[0]) != l.sentenceOfEntry(e) {
			list, rest = nil, append(rest, list...)
		}
		if list = append(list, f); l.otherNouns(total, e) && !l.kindOf(&e, &total) || !e.exact() || e.value() > total.value() || l.step1(j) {
			return nil
		}
	}
	if len(rest) > 0 {
		return nil
	}
	how := l.takesApart(&total, list)
	if how == notApart || len(list) < 3 && how < surelyApart || len(list) > 9 || l.sentencesBetween(total, list[0])+l.sentencesBetween(list[len(list)-1], total) > 4 || list[0].start < total.start && how < surelyApart || !l.closedList(list) {
		return nil
	}
	sum, slack, figures := total.madeOf(list)
	if math.Abs(sum-total.value()) <= slack+1e-9*sum || l.someMake(list, total.value(), slack) {
		return nil
	}
	if r := apartBy(sum, total.value()); r > 1.2 || r > 1.13 && how == perhapsApart && !misprint(total.value(), sum, math.Max(total.place(), 1e-9)) {
		return nil
	}
	return []fault{newFault("sum", said(total.Claim)+" is given as the whole, but "+sayAll(figures[1:])+" make "+withUnit(number64(sum), total.Quantity), figures...)}
}

// soleThousand finds a million told for a billion, or the other way round, where all other figures of its sort, told in one sentence or with what is left, make just a
// thousand times as much: "The $1.8 million dam … the bank lends $1.1 billion, and the states find the remaining $700 million".
func (l *ledger) soleThousand(i int) []fault {
	total := &l.entries[i]
	if total.ratio || !total.exact() || total.Quantity.Unit == "" || total.Quantity.Unit == "%" || !endsWord(asciiLower(total.Text), millions...) && !hasAny(asciiLower(total.Text), millions...) {
		return nil
	}
	var list []entry
	for j := range l.entries {
		e, fits := l.fitting(*total, l.entries[j])
		if j == i || !fits || e.value() == total.value() {
			continue
		}
		if list = append(list, e); !e.exact() || e.value() < 1e6 || len(list) > 1 && l.sentencesBetween(list[0], e) > 1 {
			return nil
		}
	}
	if len(list) < 2 || l.sentenceApart(list[0], list[len(list)-1]) && !l.closes(l.index(list[len(list)-1])) {
		return nil
	}
	sum, _, figures := total.madeOf(list)
	if !thousands(sum, total.value()) {
		return nil
	}
	return []fault{newFault("sum", said(total.Claim)+" is given as the whole, but "+sayAll(figures[1:])+" make "+withUnit(number64(sum), total.Quantity), figures...)}
}

// closedList reports whether some figures of one sentence are told one after another, with "and" before the last, and as all there is.
func (l *ledger) closedList(list []entry) bool {
	first, last := list[0], list[len(list)-1]
	start, end := l.p.sentence(first.start)
	words := l.p.low[start:end]
	if hasAny(words, openLists...) {
		return false
	}
	for k := 1; k < len(list); k++ {
		gap := l.p.low[list[k-1].end:list[k].start]
		if len(gap) > 70 || !strings.ContainsAny(gap, ",;") && !hasAny(gap, "and") {
			return false
		}
	}
	return hasAny(l.p.low[list[len(list)-2].end:last.start], "and")
}

// leastPrecise is from when on a total is told so precisely that the sum of parts fits it but for one digit by no chance.
const leastPrecise = 2000

// soleTally holds a precise total against all the numbers of its sort told one after the other before it, which make it but for a slip of the pen: the votes of each
// candidate, and then those that were cast.
func (l *ledger) soleTally(i int) []fault {
	total := &l.entries[i]
	if total.ratio || total.Kind != claim.Count || total.Quantity.Unit != "" || !total.exact() || total.value() < leastPrecise || total.place() > total.value()/leastPrecise || total.before() {
		return nil
	}
	var list []entry
	for j := range l.entries[:i] {
		e := l.entries[j]
		if e.ratio || e.Kind != claim.Count || e.Quantity.Unit != "" || !l.alikeCounts(&e, total) || e.value() == total.value() || e.value() < total.value()/100 || l.sentencesBetween(e, *total) > 3 {
			continue
		}
		if !e.exact() || e.before() || l.step1(j) || e.value() > total.value() {
			return nil
		}
		list = append(list, e)
	}
	if len(list) < 3 || len(list) > 9 {
		return nil
	}
	sum, slack, figures := total.madeOf(list)
	if math.Abs(sum-total.value()) <= slack || l.someMake(list, total.value(), slack) || !misprint(total.value(), sum, total.place()) || apartBy(sum, total.value()) > 1.2 {
		return nil
	}
	return []fault{newFault("sum", said(total.Claim)+" is given as the whole, but "+sayAll(figures[1:])+" make "+withUnit(number64(sum), total.Quantity), figures...)}
}

// apartness is how surely a list is that of all parts of a whole.
type apartness int

const (
	notApart     apartness = iota
	perhapsApart           // "22 in Corvo, 13 in Alm and 11 in Birke"
	saidApart              // "split three ways", "was made up of"
	surelyApart            // "18 yes, 11 no and three abstentions", "five golds, three silvers and four bronzes"
)

// takesApart is how surely some figures of one sentence are the parts of total.
func (l *ledger) takesApart(total *entry, list []entry) apartness {
	if len(list) < 2 {
		return notApart
	}
	start, end := l.p.sentence(list[0].start)
	sentence, lead := l.p.low[start:end], l.p.low[start:max(start, list[0].start)]
	figures := make([]figure, len(list))
	own := true // none has a noun of its own that total has not
	for k := range list {
		figures[k] = list[k].figure
		own = own && (l.p.headless(list[k].figure) || list[k].Thing.Head == total.Thing.Head)
	}
	last := &list[len(list)-1]
	tail := strings.Fields(clauseOf(l.p.low[min(last.end, end):end]))
	switch {
	case hasAny(sentence, timesBefore...) && !hasAny(l.sentenceText(total.start), timesBefore...) || datedClause(strings.Fields(lead)) || hasAny(sentence, "alone"):
		return notApart
	case l.kindsOf(list, total), len(list) == 3 && abstaining.in(sentence) && total.Quantity.Unit == "" && !l.notAllVoted(total, last):
		return surelyApart
	case hasAny(l.p.low[min(total.end, list[0].start):list[0].start], splits...), hasAny(lead, splits...):
		return saidApart
	case own && alikeLinks(l.p, figures) && l.sentencesBetween(*total, list[0]) <= 2 && !hasAny(strings.Join(tail, " "), "that", "who", "which"), len(tail) <= 2 && startsAny(lead, "there were", "they were", "these were", "there are", "they are"):
		return perhapsApart
	}
	return notApart
}

// abstaining are words that make the votes told beside them all that were cast.
var abstaining = phrases{list: &[]string{"abstained", "abstentions", "abstention", "abstaining"}}

// notAllVoted reports whether the sentence of total, of the votes or the one after them says that somebody took no part.
func (l *ledger) notAllVoted(total, last *entry) bool {
	_, end := l.p.sentence(last.start)
	next := ""
	if end+1 < len(l.p.low) {
		next = l.sentenceText(end + 1)
	}
	return hasAny(l.sentenceText(total.start)+" "+l.sentenceText(last.start)+" "+next, "did not vote", "not vote", "absent", "missing", "sick", "away", "stayed away", "took no part", "vacant", "recused", "empty", "left the room")
}

// kindOf reports whether e counts things of one of the kinds that total is known to have, or whose noun the list that it stands in gives as one.
func (l *ledger) kindOf(e, total *entry) bool {
	if e.Kind != claim.Count || total.Kind != claim.Count || e.Quantity.Unit != "" || total.Quantity.Unit != "" || e.Thing.Head == "" || e.ratio {
		return false
	}
	if total.Thing.Head == "medal" && in(medalKinds, e.Thing.Head) || l.boarded(total) && in(shipped, e.Thing.Head) {
		return true
	}
	start, _ := l.p.sentence(e.start)
	return startsAny(l.p.low[start:e.start], "there were", "they were", "these were", "there are", "they are") && l.sentencesBetween(*total, *e) == 1
}

// boarded reports whether e counts all those on board.
func (l *ledger) boarded(e *entry) bool {
	return e.personal() && hasAny(l.onward(e), "on board", "aboard")
}

// kindsOf reports whether a list is that of all the kinds that there are of what total counts: gold, silver and bronze, or those who sail and who man the ship.
func (l *ledger) kindsOf(list []entry, total *entry) bool {
	medals, aboard := len(list) == 3 && total.Thing.Head == "medal", len(list) == 2 && l.boarded(total)
	for k := range list {
		medals = medals && (in(medalKinds, list[k].Thing.Head) || startsAny(list[k].near(), medalKinds...))
		aboard = aboard && in(shipped, list[k].Thing.Head) && (k == 0 || list[k].Thing.Head != list[0].Thing.Head)
	}
	return medals || aboard
}

// solePart finds what is told to be among some things and is more than these: "It holds 12,000 books. Among them are 15,000 in Latin", "stopped 140 lorries. … Of the
// lorries stopped, 163 had bad brakes", "burned 140 hectares. … 165 hectares of that was wood".
func (l *ledger) solePart(i int) []fault {
	part := &l.entries[i]
	if i == 0 || part.ratio || !part.pointed() || !part.countable() || part.Kind == claim.Duration || part.Kind == claim.Age || part.value() < 2 {
		return nil
	}
	noun, reach, ok := l.amongThose(part)
	if !ok {
		return l.soleOfThem(i)
	}
	var whole *entry
	for k := range l.entries[:i] {
		w := &l.entries[k]
		if w.ratio || !w.exact() || w.Kind != part.Kind || w.Quantity.Unit != part.Quantity.Unit || w.Quantity.Unit == "" && w.Thing.Head == "" || noun == "" && part.Thing.Head != "" && part.Thing.Head != w.Thing.Head || noun != "" && !takesUpHead(noun, w) || l.sentencesBetween(*w, *part) > reach || l.sentencesBetween(*w, *part) == 0 {
			continue
		}
		if w.value() >= part.value() || whole != nil && whole.value() != w.value() && noun != "" || noun+part.Quantity.Unit != "" && l.hasSibling(k) {
			return nil
		}
		if whole == nil || noun == "" {
			whole = w
		}
	}
	if whole == nil || whole.Thing.Other || apartBy(whole.value(), part.value()) > 10 || noun != "" && apartBy(whole.value(), part.value()) > 3 || !larger(part.figure, whole.figure) {
		return nil
	}
	return []fault{newFault("part", said(part.Claim)+" is called a part of "+said(whole.Claim)+", but is larger", whole.figure, part.figure)}
}

// soleOfThem finds more "of them" than the only number of people or things that the report has told of: "carried 46 passengers. Soldiers came first. They said that
// 51 of them were hurt".
func (l *ledger) soleOfThem(i int) []fault {
	part := &l.entries[i]
	if !startsAny(part.near(), "of them") || part.Quantity.Unit != "" || !part.exact() || l.p.mayBeOver(part) {
		return nil
	}
	var whole *entry
	for k := range l.entries[:i] {
		w := &l.entries[k]
		if w.ratio || w.Kind != claim.Count || w.Quantity.Unit != "" || w.value() < 10 && apartBy(w.value(), part.value()) > 1.5 {
			continue
		}
		if !w.exact() || w.value() >= part.value() || w.Thing.Head == "" || whole != nil && whole.value() != w.value() {
			return nil
		}
		whole = w
	}
	if whole == nil || whole.before() || whole.Thing.Other || whole.Thing.Distributive || l.sentencesBetween(*whole, *part) > 2 || apartBy(whole.value(), part.value()) > 1.5 {
		return nil
	}
	return []fault{newFault("part", said(part.Claim)+" is called a part of "+said(whole.Claim)+", but is larger", whole.figure, part.figure)}
}

// amongThose reports whether the words before or behind a number make it some of those told of before: by their noun, if that is given, or else of those that the
// sentence before told of. reach is how many sentences before they may stand.
func (l *ledger) amongThose(part *entry) (noun string, reach int, ok bool) {
	lead := strings.TrimLeft(l.upTo(part), " ")
	if rest, found := strings.CutPrefix(lead, "of the "); found && strings.HasSuffix(strings.TrimRight(trimHedges(lead), " "), ",") && strings.Count(lead, ",") == 1 && len(strings.Fields(trimHedges(lead))) <= 4 && part.Quantity.Unit == "" && l.p.headless(part.figure) {
		return strings.Trim(firstWord(rest), ","), 4, true
	}
	if startsAny(lead, "among them", "of these", "of those", "of them", "among these", "among those") && len(lead) <= 40 && !hasAny(lead, "whose") && part.Quantity.Unit == "" && part.exact() {
		return "", 1, true
	}
	if part.Quantity.Unit != "" && startsAny(part.near(), "of that", "of this", "of it") && l.opensSentence(part) {
		return "", 1, true
	}
	return "", 0, false
}

// hasSibling reports whether another number of the sort of entry k stands in its sentence: "140 lorries on Monday and 90 on Tuesday".
func (l *ledger) hasSibling(k int) bool {
	for j := range l.entries {
		if e := l.entries[j]; j != k && l.sentenceOfEntry(e) == l.sentenceOfEntry(l.entries[k]) {
			if _, fits := l.fitting(l.entries[k], e); fits && !l.otherNouns(l.entries[k], e) {
				return true
			}
		}
	}
	return false
}

// opensSentence reports whether nothing but hedges stands before e in its sentence.
func (l *ledger) opensSentence(e *entry) bool {
	return strings.TrimSpace(trimHedges(l.upTo(e))) == ""
}

// takesUpHead reports whether a noun is that of what e counts.
func takesUpHead(noun string, e *entry) bool {
	head := e.Thing.Head
	if len(head) < 3 || len(noun) < 3 {
		return false
	}
	return strings.HasPrefix(noun, head) || strings.HasSuffix(head, "y") && strings.HasPrefix(noun, head[:len(head)-1]+"ie") || noun == "people" && e.personal()
}

// soleMembers finds those of a body who did something and are more than all of it: "All seven members of the committee came. … Eight committee members voted against".
func (l *ledger) soleMembers(i int) []fault {
	part := &l.entries[i]
	if part.ratio || !part.exact() || part.Kind != claim.Count || part.Quantity.Unit != "" || part.Thing.Other || !in(memberNouns, part.Thing.Head) && !in(memberNouns, part.Thing.Head+"s") {
		return nil
	}
	var whole *entry
	for k := range l.entries[:i] {
		w := &l.entries[k]
		if w.ratio || w.Kind != claim.Count || w.Quantity.Unit != "" || w.Thing.Head != part.Thing.Head {
			continue
		}
		if whole != nil || !w.exact() || w.value() >= part.value() || !endsWord(strings.TrimRight(w.lead, " "), "all", "all of the", "all the") {
			return nil
		}
		whole = w
	}
	if whole == nil || apartBy(whole.value(), part.value()) > 2 || sharedTopics(l.topics(l.sentenceText(whole.start)), l.topics(part.lead+" "+firstWord(part.near())+" "+strings.Join(firstWords(part.near(), 3), " "))) == 0 || hasAny(l.sentenceText(part.start), "former", "past", "other", "another", "together") || hasAny(part.near(), "of", "who", "that", "from") {
		return nil
	}
	return []fault{newFault("part", said(part.Claim)+" is called a part of "+said(whole.Claim)+", but is larger", whole.figure, part.figure)}
}

// soleNations finds those of two nations who are told to be among some and are more than all of them: "All 18 were saved. Eleven of them are Filipino and nine are
// Ukrainian".
func (l *ledger) soleNations(i int) []fault {
	a := &l.entries[i]
	if i == 0 || i+1 >= len(l.entries) || !startsAny(a.near(), "of them") || a.ratio || !a.exact() {
		return nil
	}
	whole, b := &l.entries[i-1], &l.entries[i+1]
	if b.ratio || !b.exact() || !whole.exact() || whole.Kind != claim.Count || b.Kind != claim.Count || a.Kind != claim.Count || l.sentenceOfEntry(*a) != l.sentenceOfEntry(*b) || l.sentencesBetween(*whole, *a) > 1 || !l.p.headless(b.figure) || a.value() >= whole.value() || a.value()+b.value() <= whole.value() || apartBy(a.value()+b.value(), whole.value()) > 1.5 {
		return nil
	}
	if i+2 < len(l.entries) && l.sentenceOfEntry(l.entries[i+2]) == l.sentenceOfEntry(*b) || i > 1 && l.sentenceOfEntry(l.entries[i-2]) == l.sentenceOfEntry(*whole) && l.entries[i-2].Kind == claim.Count {
		return nil
	}
	for _, e := range []*entry{a, b} {
		words := strings.Fields(l.p.text[e.end:min(len(l.p.text), e.end+40)])
		if len(words) > 1 && words[0] == "of" {
			words = words[2:]
		}
		if len(words) < 2 || !in([]string{"are", "were", "is", "come", "came"}, words[0]) || !capital(strings.Trim(words[1], ",")) && !(words[1] == "from" && len(words) > 2 && capital(words[2])) {
			return nil
		}
	}
	return []fault{newFault("part", said(a.Claim)+" and "+said(b.Claim)+" of "+said(whole.Claim)+" are more than all", whole.figure, a.figure, b.figure)}
}

// soleFraction holds the sum that stands beside a share of one told before against these two: "took in 340,000 pounds. A fifth of the takings, 86,000 pounds, goes to".
func (l *ledger) soleFraction(i int) []fault {
	s := &l.entries[i]
	if s.ratio || !isShare(s.Quantity) || s.Quantity.IsRange() || !s.exact() && !wordFraction(s.Quantity) || l.step1(i) || i+1 >= len(l.entries) {
		return nil
	}
	part := &l.entries[i+1]
	gap := strings.TrimRight(l.p.low[s.end:max(s.end, part.start)], " ")
	if !strings.HasPrefix(strings.TrimLeft(gap, " "), "of ") || len(gap) > 50 || !strings.HasSuffix(gap, ",") && !strings.HasSuffix(gap, "(") && !strings.HasSuffix(gap, "–") && !strings.HasSuffix(gap, "—") && !endsWord(gap, ", or") || strings.Count(gap, ",") > 1 || l.sentenceOfEntry(*s) != l.sentenceOfEntry(*part) || !part.exact() || !part.countable() {
		return nil
	}
	var whole *entry
	for j := range l.entries {
		e := &l.entries[j]
		if j == i || j == i+1 || e.ratio || !e.exact() || e.Quantity.Unit != part.Quantity.Unit || e.Kind != part.Kind || e.Quantity.Unit == "" && e.Thing.Head == "" {
			continue
		}
		if whole != nil && whole.value() != e.value() {
			return nil
		}
		whole = e
	}
	if whole == nil || whole.value() <= part.value() || shareFits(part.figure, whole.figure, s.Quantity) || apartBy(part.value(), s.value()*whole.value()) > 2 && !(thousands(part.value(), s.value()*whole.value()) && ofTheSum(strings.TrimLeft(gap, " "))) {
		return nil
	}
	return []fault{newFault("share", said(s.Claim)+" of "+said(whole.Claim)+" is "+withUnit(number64(threeDigits(s.value()*whole.value())), whole.Quantity)+", not "+said(part.Claim), part.figure, s.figure, whole.figure)}
}
