package compare

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// auditFunds holds sums of money that say where a whole came from or went against it, where other things are counted between them ("17 million for
// two barges"), or where each has a verb of its own ("of the 7 billion, 5 billion will be borrowed and 3 billion paid in cash").
func auditFunds(p *passage) []fault {
	var sums []figure
	for _, f := range p.figures {
		if isMoney(f.Quantity) {
			sums = append(sums, f)
		}
	}
	if len(sums) < 3 {
		return nil
	}
	if f, ok := p.overspent(sums); ok {
		return []fault{f}
	}
	if len(sums) == len(p.figures) {
		return nil // auditSums sees the same
	}
	q := *p
	q.figures, q.book, q.booked, q.around = sums, nil, false, nil
	for i := range sums[:len(sums)-2] {
		if introOf(q.gap(sums[i], sums[i+1])) != strongIntro {
			continue
		}
		if f, ok := q.totalFirst(i); ok {
			return []fault{f}
		}
	}
	return nil
}

// overspent finds a sum of which more is spent than there is: each dollar is spent once, whatever the verbs. What is "another" sum, or a sum that one is
// held against, is no part of it.
func (p *passage) overspent(sums []figure) (fault, bool) {
	total := sums[0]
	if lead := strings.TrimLeft(p.before(total, 24), " \"“"); !endsWord(lead, "of the", "out of the", "of that") || len(lead) > 12 || !strings.HasPrefix(strings.TrimLeft(p.after(total, 3), " "), ",") {
		return fault{}, false
	}
	sum, slack := 0.0, total.slack()
	for k, f := range sums[1:] {
		gap := p.gap(sums[k], f)
		if !f.exact() || f.Quantity.Unit != total.Quantity.Unit || f.Quantity.Per != "" || f.Thing.Other || len(gap) > 90 || k > 0 && !listGap(gap) || hasAny(gap, "another", "more", "further", "additional", "from", "than") || contrasts.in(gap) {
			return fault{}, false
		}
		sum += f.value()
		slack += f.slack()
	}
	if !total.exact() || sum <= total.value()+slack || sum > 1.5*total.value() {
		return fault{}, false
	}
	return newFault("sum", said(total.Claim)+" is given as the whole, but "+sayAll(sums[1:])+" make "+withUnit(number64(sum), total.Quantity), sums...), true
}

// auditOwners holds the shares that two owners are to have of one firm against each other, where both are told in one breath: "shareholders of Orlin will own
// 58 percent of the combined company and Tarn shareholders 47 percent".
func auditOwners(p *passage) []fault {
	for i := 0; i+1 < len(p.figures); i++ {
		a, b := p.figures[i], p.figures[i+1]
		if !a.isPercent() || !b.isPercent() || !a.exact() || !b.exact() || a.Thing.Attribute != "stake" && !endsWord(p.before(a, 12), owning...) {
			continue
		}
		gap := p.gap(a, b)
		of, rest, ok := strings.Cut(gap, " and ")
		if !ok || !merged(of) || strings.ContainsAny(gap, ";:()") || len(strings.Fields(rest)) > 6 || hasAny(rest, "pay", "have", "bought", "sell", "sold", "vote") {
			continue
		}
		if after := strings.TrimLeft(p.after(b, 4), " "); after != "" && !strings.ContainsRune(".,;", rune(after[0])) {
			continue
		}
		if sum := a.value() + b.value(); sum > 1+a.slack()+b.slack() {
			return []fault{newFault("sum", said(a.Claim)+" and "+said(b.Claim)+" of one firm make "+number64(100*sum)+"%", a, b)}
		}
	}
	return nil
}

// merged reports whether words behind a share take it of the one firm that two become: " of the combined company".
func merged(of string) bool {
	rest, ok := strings.CutPrefix(of, " of the ")
	if !ok {
		return false
	}
	word, noun, ok := strings.Cut(rest, " ")
	return ok && len(strings.Fields(noun)) <= 3 && slices.Contains(mergedWords, word)
}

// auditPlaced holds a list of where a total is told to fall, a few sentences after it, against that total, where the report tells no other figure of that
// sort between: "900 workers will lose their jobs. … 500 of the posts will go in Norway, 250 in Sweden and 100 in Finland".
func auditPlaced(t *docket, k int) []fault {
	p := &t.ps[k]
	if p.headline || len(p.figures) < 3 || !p.figures[0].exact() || claim.General(p.figures[0].Rule) {
		return nil
	}
	first := p.figures[0]
	if first.Kind != claim.Count || !strings.HasPrefix(p.after(first, 8), " of the ") || hasAny(p.low, partial...) || hasAny(p.low, "another", "others", "more", "further") {
		return nil
	}
	list, closed := p.figures[:1], false
	for j := 1; j < len(p.figures); j++ {
		f, gap := p.figures[j], p.gap(p.figures[j-1], p.figures[j])
		if f.Rule != first.Rule || !f.exact() || !listGap(gap) {
			return nil
		}
		list, closed = p.figures[:j+1], closed || hasAny(gap, "and")
	}
	for _, f := range list[1:] {
		if !in(standPlaces, linkOf(p, f)) {
			return nil
		}
	}
	total, ok := t.onlyTotal(k, first.Rule)
	if !closed || !ok {
		return nil
	}
	f, ok := sumFault(total, list, strongIntro, true)
	if !ok || t.counts[f.sum] {
		return nil // another party's total, of which these are the parts
	}
	return []fault{f}
}

// placedReach is how many sentences before a list its total may stand.
const placedReach = 6

// soleTotal is what the passages before one tell of a rule: the first figure, the last passage but headlines that has one, and whether they are several
// or parts.
type soleTotal struct {
	total   figure
	last    int
	several bool
}

// onlyTotal is the one figure that the passages before passage k tell of a rule, one of them near; false where they tell none, several, or a part. It
// reads each passage once, however many lists ask: k may not fall from one call to the next.
func (t *docket) onlyTotal(k int, rule string) (total figure, ok bool) {
	if t.totals == nil {
		t.totals, t.counts = map[string]soleTotal{}, map[float64]bool{}
	}
	for ; t.counted < k; t.counted++ {
		p := &t.ps[t.counted]
		for _, f := range p.figures {
			if f.Kind == claim.Count {
				t.counts[f.value()] = true
			}
			s, told := t.totals[f.Rule]
			if !told {
				s = soleTotal{total: f, last: -1}
			}
			s.several = s.several || !f.exact() || f.Thing.Part || f.Thing.Other || f.value() != s.total.value()
			if !p.headline {
				s.last = t.counted
			}
			t.totals[f.Rule] = s
		}
	}
	s, told := t.totals[rule]
	return s.total, told && !s.several && s.last >= 0 && s.last >= k-placedReach
}

// dearest is far above what a unit of any currency is worth in the large ones (a Kuwaiti dinar is 3 to 4 dollars, the dearest of 2026): no rate is told, and a franc may
// have been any country's, but a sum that is many times as much in euros has lost its thousands.
const dearest = 20

// leastScaled is the sum from which both are the whole, and not what is paid for a share of it.
const leastScaled = 100_000

// auditScales finds a sum beside the same one in a large currency, of which one must be a million where it says a billion: "6 million crowns, or 600 million
// dollars".
func auditScales(p *passage) []fault {
	for i := 0; i+1 < len(p.figures); i++ {
		a, b := p.figures[i], p.figures[i+1]
		if !isMoney(a.Quantity) || !isMoney(b.Quantity) || a.Quantity.Unit == b.Quantity.Unit || !a.pointed() || !b.pointed() || a.Quantity.Per != b.Quantity.Per ||
			a.value() < leastScaled || b.value() < leastScaled || !p.bracketed(a, b) {
			continue
		}
		x, y := large(a), large(b)
		if y && b.value() > dearest*a.value() || x && a.value() > dearest*b.value() {
			return []fault{newFault("conversion", said(a.Claim)+" cannot be "+said(b.Claim)+": no unit of money is worth so much more than another", a, b)}
		}
	}
	return nil
}

// large reports whether f is in one of the currencies that sums are turned into, of which each is worth one or two of another.
func large(f figure) bool {
	switch f.Quantity.Unit {
	case "USD", "EUR", "GBP", "CHF":
		return true
	}
	return false
}
