package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

func TestSomeOf(t *testing.T) {
	lost := func(jobs float64, places ...string) *claim.Claim {
		c := &claim.Claim{Kind: claim.Count, Rule: laidOff, Quantity: &quantity.Amount{Value: jobs, Min: jobs, Max: jobs}}
		c.Thing.Occasion.Places = places
		return c
	}
	further := lost(140)
	further.Thing.Other = true
	tests := []struct {
		a, b   *claim.Claim
		want   bool
		reason string
	}{
		{lost(140, "olm"), lost(900), true, "in one town, and so many in all"},
		{further, lost(900), true, "a further 140"},
		{lost(640), lost(900), false, "both in all"},
		{lost(640, "olm"), lost(900), false, "it may be an answer to what is told of the town"},
		{lost(140, "olm"), lost(900, "olm"), false, "both in one town"},
	}
	for _, test := range tests {
		if got := someOf(test.a, test.b); got != test.want {
			t.Errorf("%s: %v", test.reason, got)
		}
	}
}
