package compare

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

func TestHedges(t *testing.T) {
	of := func(source string, headline bool, v float64, q quantity.Qualifier) *claim.Claim {
		return &claim.Claim{Source: source, Headline: headline, Quantity: &quantity.Amount{Value: v, Qualifier: q}}
	}
	head := of("a", true, 190, quantity.Exact)
	for _, test := range []struct {
		body *claim.Claim
		want bool
		why  string
	}{
		{of("a", false, 190, quantity.About), true, "about 190 under a headline's 190"},
		{of("a", false, 190, quantity.Exact), false, "no hedge"},
		{of("a", false, 240, quantity.About), false, "another figure"},
		{of("b", false, 190, quantity.About), false, "another report's body"},
		{of("a", true, 190, quantity.About), false, "another line of the headline"},
	} {
		if got := Hedges(test.body, head); got != test.want {
			t.Errorf("%s: got %v", test.why, got)
		}
	}
}
