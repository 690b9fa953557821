package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

func TestSlip(t *testing.T) {
	tests := []struct {
		x, y, want float64
		reason     string
	}{
		{526, 562, 2.5, "three digits in another order"},
		{52, 25, 2, "two, as may be by chance"},
		{526, 563, 0, "another digit"},
		{526, 5620, 0, "ten times apart"},
		{6.4e9, 6.4e6, 2, "a thousand times apart"},
		{526, 526, 0, "the same figure"},
	}
	for _, test := range tests {
		a := &claim.Claim{Kind: claim.Count, Quantity: &quantity.Amount{Value: test.x, Min: test.x, Max: test.x}}
		b := &claim.Claim{Kind: claim.Count, Quantity: &quantity.Amount{Value: test.y, Min: test.y, Max: test.y}}
		if got, back := slip(a, b), slip(b, a); got != test.want || back != test.want {
			t.Errorf("%s: %g and %g: %g, %g", test.reason, test.x, test.y, got, back)
		}
	}
}
