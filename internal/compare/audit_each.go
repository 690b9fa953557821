package compare

import (
	"math"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// auditEach holds how many there are, what each of them gets or is, and what all come to against each other, in whatever order one sentence or
// two tell them: "six towns will share $6 million; each gets $800,000", "36 pupils, in four groups of 12".
func auditEach(p *passage) []fault {
	l, ok := p.ledger()
	if !ok || len(l.entries) < 3 || len(l.entries) > 6 {
		return nil
	}
	for i := range l.entries {
		each := &l.entries[i]
		if each.ratio || isShare(each.Quantity) || each.Kind == claim.Age || each.Quantity.IsRange() || !each.pointed() || each.value() <= 1 {
			continue
		}
		one, n, total, ok := l.eachOf(i)
		if !ok || l.bounded(each) || l.bounded(&total) || hasAny(l.p.low, besides...) {
			continue
		}
		if f := eachFault(one, n, total); f != nil {
			return f
		}
	}
	return nil
}

// bounded reports whether the words of e leave it open to one side, or make it that of one among them.
func (l *ledger) bounded(e *entry) bool {
	switch e.Quantity.Qualifier {
	case quantity.AtMost, quantity.AtLeast, quantity.Over, quantity.Under, quantity.Vague, quantity.InRange:
		return true
	}
	return hasAny(e.lead, oneAmong...) || timesOf.in(e.near())
}

// eachOf is entry i as what each gets, with the number and the total that it can be of.
func (l *ledger) eachOf(i int) (e, n, total entry, ok bool) {
	each := &l.entries[i]
	grouped := i > 0 && l.grouped(i)
	per, ok := l.dividedBy(each, grouped)
	if !ok {
		return e, n, total, false
	}
	e = *each
	e.Claim = withoutPer(e.Claim)
	e, ns, totals := l.factors(e, i, per, grouped)
	for a := range ns {
		for b := range totals {
			if ns[a].start != totals[b].start && eachFits(e, ns[a], totals[b]) {
				return e, n, total, false
			}
		}
	}
	if len(ns) == 2 && len(totals) >= 1 && e.Quantity.Unit == "" { // both are counts: the larger is the total
		if ns[0].value() > ns[1].value() {
			ns = ns[1:]
		} else {
			ns = ns[:1]
		}
	}
	if len(ns) != 1 {
		return e, n, total, false
	}
	n = ns[0]
	for _, t := range totals {
		if t.start == n.start {
			continue
		}
		if total.Claim != nil {
			return e, n, total, false
		}
		total = t
	}
	return e, n, total, total.Claim != nil && l.together(*each, n, total)
}

// dividedBy is what a figure is said to be for one of ("each", a unit of time, a thing); ok is false where it is for nothing, or a speed.
func (l *ledger) dividedBy(each *entry, grouped bool) (per string, ok bool) {
	per = each.Quantity.Per
	switch {
	case grouped:
	case per == "each" || hasAny(asciiLower(each.Text), "each", "apiece") || startsAny(each.near(), eachAfter...) || eachLead(each.lead):
		per = "each"
	case per == "" && endsWord(strings.TrimRight(l.upTo(each), " "), "the average of", "the average is", "the average was", "an average of") && len(l.upTo(each)) <= 24:
		per = "each" // "The average of 420 is the best in the league"
	case per == "" || per == "h":
		return per, false
	}
	return per, true
}

// factors are the counts that e may be multiplied by and the totals that this may give, of the figures beside entry i. e comes back with the unit
// that a total lends it.
func (l *ledger) factors(e entry, i int, per string, grouped bool) (_ entry, ns, totals []entry) {
	for j := range l.entries {
		f := l.entries[j]
		if j == i || f.ratio || isShare(f.Quantity) || f.Kind == claim.Age || f.Quantity.Per != "" || !f.pointed() || f.Thing.Distributive {
			continue
		}
		if f.Kind == claim.Duration {
			if v, ok := quantity.Convert(f.value(), f.Quantity.Unit, per); ok && f.value() >= 2 && per != "each" && v == math.Trunc(v) && v >= 2 {
				f.figure = revalued(&f, v)
				ns = append(ns, f)
			}
			continue
		}
		count := f.Quantity.Unit == "" && f.Kind == claim.Count && f.value() == math.Trunc(f.value()) && f.value() >= 2
		g, fits := l.fitting(e, f)
		if !fits && e.Quantity.Unit == "" && f.Quantity.Unit == "" && f.Kind == claim.Count {
			g, fits = f, true
		}
		if !fits && e.Quantity.Unit == "" && e.Kind == claim.Count {
			if lent, ok := l.fitting(f, e); ok {
				e, g, fits = lent, f, true // "1.2 million francs, which gives each of them 400,000"
			}
		}
		if fits && g.value() > e.value() {
			totals = append(totals, g)
		}
		if count && f.exact() && (grouped && j == i-1 || !grouped && (per == "each" || l.p.counts(f.figure, per))) {
			ns = append(ns, f)
		}
	}
	return e, ns, totals
}

// together reports whether nothing between the three begins to tell of something else.
func (l *ledger) together(a, b, c entry) bool {
	lo, hi := min(a.start, b.start, c.start), max(a.end, b.end, c.end)
	s := l.p.low[lo:hi]
	if contrasts.in(s) || hi-lo > 200 || hasAny(s, " and a ", "and an", "and one", "including", "compared", "against", "instead", "first", "initially") {
		return false
	}
	for i := range s {
		if s[i] == ';' && !startsAny(strings.TrimLeft(s[i+1:], " "), "each", "every", "that", "all", "together", "they", "it") {
			return false
		}
	}
	for _, at := range l.p.seams {
		if lo < at && at <= hi && !anaphoric(l.p.low[at:]) && !startsAny(l.p.low[at:], "each", "every", "that", "on average", "the average", "all", "together", "in all") {
			return false
		}
	}
	return true
}

// grouped reports whether entry i is how many there are in each of the groups before it: "four groups of 12".
func (l *ledger) grouped(i int) bool {
	words := firstWords(l.entries[i].lead, 3)
	return len(words) == 2 && words[1] == "of" && strings.HasSuffix(words[0], "s") && in(groupings, words[0]) && l.entries[i].Kind == claim.Count
}

// eachLead reports whether the words before a figure make it what each one gets: "each gets", "each of them will receive".
func eachLead(lead string) bool {
	i := strings.LastIndex(" "+lead, " each ")
	if i < 0 || len(lead)-i > 45 {
		return false
	}
	return !strings.ContainsAny(lead[i:], ",;:.") && strings.TrimSpace(lead[i:]) != "each" && !hasAny(lead[i:], "each other")
}

func eachFits(each, n, total entry) bool {
	want := n.value() * each.value()
	reach := 0.04
	if !each.exact() || !total.exact() || !n.exact() {
		reach = 0.12
	}
	slack := reach*want + want*(n.slack()/n.value()+each.slack()/each.value()) + total.slack()
	if each.Quantity.Unit == "" && each.value() == math.Trunc(each.value()) && hasAny(asciiLower(each.Text), "average") {
		slack += 0.5 * n.value()
	}
	return math.Abs(total.value()-want) <= slack
}

func eachFault(each, n, total entry) []fault {
	want := n.value() * each.value()
	if eachFits(each, n, total) || apartBy(total.value(), want) > 2.2+b2f(hasAny(asciiLower(each.Text), "average")) && !thousandsOrTen(total.value()/want) {
		return nil
	}
	return []fault{newFault("average", said(n.Claim)+" of "+said(each.Claim)+" come to "+withUnit(number64(threeDigits(want)), total.Quantity)+", not "+said(total.Claim), each.figure, total.figure, n.figure)}
}

func b2f(b bool) float64 { return float64(b2i(b)) }
