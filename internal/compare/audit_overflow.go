package compare

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

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
