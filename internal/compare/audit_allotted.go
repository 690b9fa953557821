package compare

import "strings"

// auditAllotted finds things of which each goes to one alone, and of which those who are told of got more than there were: "of the 12 medals,
// Norway won six, Sweden four and Finland three".
func auditAllotted(p *passage) []fault {
	for i, total := range p.figures {
		if i+3 >= len(p.figures) || !bare(total) || total.personal() || total.Thing.Distributive || total.Thing.Head == "" || !endsWord(p.before(total, 14), "of the") && !p.ofOwner(total) {
			continue
		}
		first := p.figures[i+1]
		gap := p.gap(total, first)
		if len(gap) > 60 || !strings.Contains(gap, ",") || strings.ContainsAny(gap, ";:(") || !in(allots, first.Thing.Predicate) || !p.allotted(first) {
			continue
		}
		list, closed, sum := []figure{first}, false, first.value()
		seen := []string{first.Thing.Agents[0]}
		for _, f := range p.figures[i+2:] {
			gap := p.gap(list[len(list)-1], f)
			if closed || len(gap) > 40 || strings.ContainsAny(gap, ";:()") || hasAny(gap, "with", "together", "both") || f.Thing.Predicate != first.Thing.Predicate || !p.allotted(f) || in(seen, f.Thing.Agents[0]) {
				break
			}
			list, closed, sum = append(list, f), hasAny(gap, "and"), sum+f.value()
			seen = append(seen, f.Thing.Agents[0])
		}
		if closed && len(list) > 2 && sum > total.value() && sum <= 1.5*total.value() {
			return []fault{newFault("sum", sayAll(list)+" are told as some of "+said(total.Claim)+", but make "+number64(sum), append([]figure{total}, list...)...)}
		}
	}
	return nil
}

// allotted reports whether f is a bare number of what somebody who is named for it got.
func (p *passage) allotted(f figure) bool {
	return bare(f) && (f.Thing.Head == "" || p.headless(f)) && len(f.Thing.Agents) > 0 && !f.Thing.Other && !f.Thing.Part
}
