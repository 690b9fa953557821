package compare

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// auditOffices finds one full name that a report gives to the holders of two offices that one person does not hold: "Finance Minister Ada Roth" here,
// "Labour Minister Ada Roth" there.
func auditOffices(ps []passage) []fault {
	held := map[string][]figure{} // by person
	var order []string
	for i := range ps {
		for _, n := range ps[i].names {
			person := n.Thing.Person
			if n.Kind != claim.Role || claim.OfMerged(n.Thing.Attribute) || !strings.Contains(person, " ") || ps[i].manyOffices(n) {
				continue
			}
			if len(held[person]) == 0 {
				order = append(order, person)
			}
			if len(held[person]) < mostWords {
				held[person] = append(held[person], n)
			}
		}
	}
	var out []fault
	for _, person := range order {
		if f, ok := twoOffices(held[person]); ok {
			out = append(out, f)
		}
	}
	return out
}

// twoOffices is the fault of the first two offices of one person that exclude each other.
func twoOffices(roles []figure) (fault, bool) {
	for i, a := range roles {
		for _, b := range roles[i+1:] {
			if x, y := fold(a.Value), fold(b.Value); a.Sequence != b.Sequence && exclude(x, y) {
				return newFault("office", said(a.Claim)+" and "+said(b.Claim)+" are offices that one person does not hold", a, b), true
			}
		}
	}
	return fault{}, false
}

// manyOffices reports whether the words around an office say that its holder has, had or will have another.
func (p *passage) manyOffices(f figure) bool {
	near := p.low[max(0, min(f.start, len(p.low))-60):min(len(p.low), f.end+80)]
	return hasAny(near, secondOffice...) || hasAny(near, maybeSecondOffice...)
}
