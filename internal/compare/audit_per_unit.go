package compare

import (
	"math"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// auditPerUnit holds what one thing brings or costs against what that is made of: "46 euros for each share: 31 euros in cash and 13 euros in stock".
func auditPerUnit(p *passage) []fault {
	for i := 0; i+2 < len(p.figures); i++ {
		total := p.figures[i]
		if !isMoney(total.Quantity) || !total.exact() || !p.perUnit(total) {
			continue
		}
		lead := p.gap(total, p.figures[i+1])
		var list []figure
		sum, closed := 0.0, false
		for _, f := range p.figures[i+1:] {
			if len(list) > 0 {
				gap := p.gap(list[len(list)-1], f)
				if closed || !listGap(gap) {
					break
				}
				closed = hasAny(gap, "and", "plus")
			}
			if f.Kind != claim.Money || f.Quantity.Unit != total.Quantity.Unit || f.Quantity.Per != "" || !f.exact() || !p.paidIn(f) {
				break
			}
			list, sum = append(list, f), sum+f.value()
		}
		opened := strings.ContainsAny(lead, ":,(—–")
		if len(list) < 2 || !closed || len(lead) > 60 || !opened || hasAny(lead, "up from", "including") {
			continue
		}
		if d := math.Abs(sum - total.value()); d > 0.02*total.value() && d < 0.4*total.value() {
			return []fault{newFault("sum", said(total.Claim)+" is given as the whole, but "+sayAll(list)+" make "+withUnit(number64(sum), total.Quantity), append([]figure{total}, list...)...)}
		}
	}
	return nil
}

// perUnit reports whether f is what one thing costs or brings, so that its parts are of one too: "46 euros for each share", "52 dollars a share".
func (p *passage) perUnit(f figure) bool {
	return f.Quantity.Per != "" || startsAny(strings.TrimLeft(p.after(f, 24), " "), "for each", "for every", "per", "a share", "for one")
}

// paidIn reports whether f is said to be paid in something: "31 euros in cash", "13 euros of it in shares".
func (p *passage) paidIn(f figure) bool {
	return startsAny(strings.TrimLeft(p.after(f, 16), " "), "in", "of it in", "of that in", "of which in", "cash", "as", "for")
}
