package align

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// familiesOf are the surnames that two persons with given names bear among claims: such a surname alone does not say who is meant.
func familiesOf(claims []*claim.Claim) map[string]bool {
	first, out := map[string]string{}, map[string]bool{}
	for _, c := range claims {
		full := c.Thing.Person
		_, surname, ok := cutLast(full)
		if !ok {
			continue
		}
		if have, seen := first[surname]; !seen {
			first[surname] = full
		} else if have != full {
			out[surname] = true
		}
	}
	return out
}

// family takes the certainty from a pair of which one or both name only a surname that several bear: only the same value puts them together.
func (m *matcher) family(a, b *claim.Claim, j *judgement) {
	if a.Kind != claim.Age && a.Kind != claim.Role {
		return
	}
	for _, p := range [...]string{a.Thing.Person, b.Thing.Person} {
		if p != "" && !strings.Contains(p, " ") && m.families[p] {
			j.narrow = true
			j.add(0, "several are called", p)
			return
		}
	}
}
