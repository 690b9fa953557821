package report

import "github.com/claimdiff/claimdiff/internal/claim"

// Halves are the claims of a finding in two halves: those of one source (a draft, the old version of a story), and those of all others, each in the order of
// the finding's sides. Claims that by does not have are left out.
func Halves(f *claim.Finding, by map[string]*claim.Claim, source string) (own, others []*claim.Claim) {
	for _, s := range f.Sides {
		for _, id := range s.Claims {
			switch c := by[id]; {
			case c == nil:
			case c.Source == source:
				own = append(own, c)
			default:
				others = append(others, c)
			}
		}
	}
	return own, others
}
