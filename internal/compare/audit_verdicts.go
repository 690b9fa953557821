package compare

import "strings"

// auditVerdicts holds of how many counts somebody was convicted and acquitted against how many there were: "faced 14 counts, was convicted of 11 and acquitted of
// four". On some a court may not have decided, so that only more than there were is an error.
func auditVerdicts(p *passage) []fault {
	if len(p.figures) < 2 || !hasAny(p.low, "convicted", "guilty") || !hasAny(p.low, acquitting...) {
		return nil
	}
	for k := 0; k+1 < len(p.figures); k++ {
		c, a := p.figures[k], p.figures[k+1]
		if !bare(c) && !(c.exact() && share(c.Claim)) || !p.convictedOf(c) {
			continue
		}
		if !bare(a) || !p.acquittedOf(c, a) {
			return nil
		}
		if !bare(c) { // "on 11 of 14 counts and acquitted on four"
			if n, all := c.Quantity.Numerator, c.Quantity.Denominator; n+a.value() > all {
				return []fault{newFault("sum", said(a.Claim)+" besides "+said(c.Claim)+" make "+number64(n+a.value()), c, a)}
			}
			return nil
		}
		if w, ok := p.allCharges(c, a); ok && c.value()+a.value() > w.value() {
			return []fault{newFault("sum", said(w.Claim)+" is given as the whole, but "+sayAll([]figure{c, a})+" make "+number64(c.value()+a.value()), w, c, a)}
		}
		return nil
	}
	return nil
}

// auditVerdictsAcross is auditVerdicts where the sentence before tells how many counts there were, and the next goes on with the court or with who was tried.
func auditVerdictsAcross(a, b, q *passage) []fault {
	if len(a.figures) != 1 || len(b.figures) != 2 || !chargeNoun(a.after(a.figures[0], 14)) || !startsAny(b.low, verdictLeads...) {
		return nil
	}
	return auditVerdicts(q)
}

// chargeNoun reports whether words begin with a noun for what somebody is charged with.
func chargeNoun(after string) bool {
	return startsAny(strings.TrimLeft(after, " "), "counts", "charges", "offences", "offenses")
}

// convictedOf reports whether figure c is of how many counts somebody was found guilty.
func (p *passage) convictedOf(c figure) bool {
	lead := p.before(c, 32)
	i := max(strings.LastIndex(lead, "convicted"), strings.LastIndex(lead, "guilty"))
	if i < 0 || strings.HasSuffix(lead[:i], "not ") || strings.ContainsAny(lead[i:], ",;.") || !endsWord(lead, "of", "on") {
		return false
	}
	after := strings.TrimLeft(p.after(c, 14), " ")
	return after == "" || strings.IndexByte(",.;", after[0]) >= 0 || chargeNoun(after) || startsAny(after, "and", "but", "of")
}

// acquittedOf reports whether figure a is of how many counts the same person was acquitted in the clause that goes on from figure c.
func (p *passage) acquittedOf(c, a figure) bool {
	gap := p.gap(c, a)
	if len(gap) > 60 || strings.ContainsAny(gap, ";.") || !endsWord(gap, "of", "on") {
		return false
	}
	i := max(strings.LastIndex(gap, "and "), strings.LastIndex(gap, "but "))
	if i < 0 || !startsAny(gap[i+len("and "):], acquitting...) {
		return false
	}
	after := strings.TrimLeft(p.after(a, 14), " ")
	return after == "" || strings.IndexByte(",.;", after[0]) >= 0 || chargeNoun(after) || startsAny(after, "others", "more", "of the")
}

// allCharges is the only other figure that counts charges.
func (p *passage) allCharges(c, a figure) (whole figure, ok bool) {
	n := 0
	for _, f := range p.figures {
		if f.start != c.start && f.start != a.start && bare(f) && chargeNoun(p.after(f, 14)) {
			whole = f
			n++
		}
	}
	return whole, n == 1
}
