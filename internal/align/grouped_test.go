package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestGroupedByTwins holds that whatever is a twin of a twin is one figure: a pair that is only not proven between two of their claims does not part two others
// that are tied, in whichever order the twins were joined.
func TestGroupedByTwins(t *testing.T) {
	claims := make([]*claim.Claim, 5) // the first two state one magnitude, the others another
	for i := range claims {
		claims[i] = &claim.Claim{Kind: claim.Measure}
	}
	for _, twins := range [][]link{
		{{a: 0, b: 1, twin: true}, {a: 2, b: 3, twin: true}, {a: 4, b: 2, twin: true}},
		{{a: 4, b: 2, twin: true}, {a: 0, b: 1, twin: true}, {a: 2, b: 3, twin: true}},
	} {
		bans := &bans{newPairs(len(claims)), newPairs(len(claims))}
		bans.unproven.add(1, 4)
		var m matcher
		if of, _, _ := m.grouped(claims, append(twins, link{a: 0, b: 3}), bans); of[0] != of[3] {
			t.Errorf("after the twins %v the tied figures are in two groups: %v", twins, of)
		}
		bans.never.add(1, 4)
		if of, _, _ := m.grouped(claims, append(twins, link{a: 0, b: 3}), bans); of[0] == of[3] {
			t.Errorf("figures of which two are known to be of two things are in one group: %v", of)
		}
	}
}
