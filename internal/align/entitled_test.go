package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestEntitled holds between which two shares, one told as still to come, nothing lies that would change them.
func TestEntitled(t *testing.T) {
	of := func(source, predicate, head string, modality claim.Modality) *claim.Claim {
		return &claim.Claim{Kind: claim.Proportion, Source: source, Predicate: predicate, Modality: modality, Thing: claim.Thing{Head: head}}
	}
	for _, test := range []struct {
		a, b   *claim.Claim
		want   bool
		reason string
	}{
		{of("a", "entitle", "sale", claim.Planned), of("b", "keep", "sale", claim.Actual), true, "what somebody will be entitled to he keeps"},
		{of("a", "own", "sale", claim.Planned), of("b", "own", "sale", claim.Actual), false, "who will own so much may own less yet"},
		{of("a", "entitle", "sale", claim.Planned), of("b", "keep", "rent", claim.Actual), false, "of another thing"},
		{of("a", "entitle", "sale", claim.Possible), of("b", "keep", "sale", claim.Actual), false, "what only may be"},
	} {
		if got := bothEntitled(test.a, test.b); got != test.want {
			t.Errorf("%s: %v", test.reason, got)
		}
	}
}
