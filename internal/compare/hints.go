package compare

import (
	"cmp"
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// smallestHint is the number from which two reports do not hit upon the same digits by chance.
const smallestHint = 1000

// addHints notes, on findings about counts, that another report has the very same number for another thing: one of the two may have taken a
// figure from the wrong line. It is a hint to read on, and no relation between the two.
func addHints(findings []claim.Finding, claims []claim.Claim) {
	by := map[float64][]*claim.Claim{}
	at := make(map[string]*claim.Claim, len(claims))
	for i := range claims {
		c := &claims[i]
		at[c.ID] = c
		if striking(c) {
			by[c.Quantity.Value] = append(by[c.Quantity.Value], c)
		}
	}
	for i := range findings {
		f := &findings[i]
		if f.Relation != claim.Single && f.Relation != claim.Agree && f.Relation != claim.Contradict {
			continue
		}
		for _, s := range f.Sides {
			for _, id := range s.Claims {
				c := at[id]
				if c == nil || !striking(c) {
					continue
				}
				if other := elsewhere(c, by[c.Quantity.Value]); other != nil {
					e := claim.Evidence{What: "hint: " + other.Source + " has the same number for another thing, " + said(other)}
					if !slices.Contains(f.Evidence, e) {
						f.Evidence = append(slices.Clip(f.Evidence), e)
					}
				}
			}
		}
	}
}

// striking holds for exact counts of some size that are not round.
func striking(c *claim.Claim) bool {
	if c.Kind != claim.Count || c.Quantity == nil || !plain(c.Quantity) || c.Quantity.Value < smallestHint || c.Thing.Head == "" {
		return false
	}
	digits, _ := digitsSaid(c.Quantity)
	return digits >= 2
}

// elsewhere is the first claim of another source that counts something else, or nil.
func elsewhere(c *claim.Claim, alike []*claim.Claim) *claim.Claim {
	var found *claim.Claim
	for _, d := range alike[:min(len(alike), 200)] {
		if d.Source == c.Source || akin(figure{Claim: c}, figure{Claim: d}) || slices.ContainsFunc(d.Thing.Concept, func(s string) bool { return slices.Contains(c.Thing.Concept, s) }) {
			continue
		}
		if found == nil || cmp.Compare(before(d, found), 0) < 0 {
			found = d
		}
	}
	return found
}
