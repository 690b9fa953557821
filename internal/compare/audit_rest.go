package compare

import (
	"math"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// auditRests holds a whole that is told with its first part against that part and the others, the last of which is the rest: "convicted 11 of the
// 20 and acquitted seven; the other three …", "$3.4 billion of the $6.2 billion, help $1.9 billion and loans the remaining $0.9 billion".
func auditRests(p *passage) []fault {
	for i, f := range p.figures {
		first, total, next := f, figure{}, i+1
		if num, den, ok := parts(f.Quantity); ok && den > fractionWords && num < den {
			first, total = f.as(num), f.as(den)
		} else if i+1 < len(p.figures) && f.countable() && f.exact() && p.figures[i+1].countable() && outOf(p.gap(f, p.figures[i+1])) && f.Quantity.Unit == p.figures[i+1].Quantity.Unit {
			total, next = p.figures[i+1], i+2
		} else {
			continue
		}
		list := []figure{first}
		closed := false
		for j := next; j < len(p.figures) && !closed; j++ {
			g := p.figures[j]
			if j > next && len(p.gap(p.figures[j-1], g)) > 100 || g.Quantity.Unit != total.Quantity.Unit || !g.countable() || !g.exact() || hasAny(p.gap(p.figures[j-1], g), apart...) || startsMembering(p.after(g, 12)) {
				break
			}
			list = append(list, g)
			closed = endsWord(p.before(g, 20), "the other", "the remaining", "remaining", "the rest,")
		}
		if !closed || len(list) < 2 || len(list) > 6 {
			continue
		}
		if wrong, ok := sumFault(total, list, strongIntro, true); ok {
			return []fault{wrong}
		}
	}
	return nil
}

// as is f with another number: the part or the whole of "11 of the 20".
func (f figure) as(v float64) figure {
	c, q := *f.Claim, *f.Quantity
	q.Value, q.Min, q.Max, q.Precision, q.Unit = v, v, v, 1, ""
	q.Dimension, q.Numerator, q.Denominator = "", math.NaN(), math.NaN()
	c.Quantity, c.Kind = &q, claim.Count
	return figure{&c, f.start, f.end}
}

// auditOverflow finds a list that is said to be only some of a whole, and makes more than it: "the 17 victims included eight students, four
// teachers and six parents".
func auditOverflow(p *passage) []fault {
	for i, total := range p.figures {
		if i+2 >= len(p.figures) || !bare(total) || !total.personal() || total.Thing.Distributive {
			continue
		}
		gap := p.gap(total, p.figures[i+1])
		if len(gap) > 60 || !hasAny(gap, "included", "including", "include", "includes", "among them", "were among") || strings.ContainsAny(gap, ";:") {
			continue
		}
		list, closed := []figure{p.figures[i+1]}, false
		for j := i + 2; j < len(p.figures) && listGap(p.gap(p.figures[j-1], p.figures[j])) && bare(p.figures[j]); j++ {
			list = append(list, p.figures[j])
			closed = closed || hasAny(p.gap(p.figures[j-1], p.figures[j]), "and")
		}
		sum, sexed := 0.0, 0
		for _, f := range list {
			if !f.personal() || f.Kind == claim.Age {
				closed = false
			}
			if in(sexes, f.Thing.Head) {
				sexed++
			}
			sum += f.value()
		}
		if closed && sum > total.value() && sum <= 2*total.value() && (sexed == 0 || sexed == len(list)) && !hasAny(p.low, "foreign", "foreigners") {
			return []fault{newFault("sum", sayAll(list)+" are told as some of "+said(total.Claim)+", but make "+number64(sum), append([]figure{total}, list...)...)}
		}
	}
	return nil
}
