package extract

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/quantity"
)

// TestBounded holds what bound a party tells that refuses to go beyond one.
func TestBounded(t *testing.T) {
	for _, c := range []struct {
		text, words string
		want        quantity.Qualifier
		reason      string
	}{
		{"The company refused to go beyond 12.5 percent in the pay talks.", "beyond 12.5 percent", quantity.AtMost, "that much it would give"},
		{"The company declined to go above 12.5 percent in the pay talks.", "above 12.5 percent", quantity.AtMost, "another verb"},
		{"The union refused a pay offer of more than 12.5 percent.", "more than 12.5 percent", quantity.Over, "what is refused is the offer"},
	} {
		if got := claimAt(c.text, c.words); got == nil || got.Quantity.Qualifier != c.want {
			t.Errorf("%s: %+v, want %s (%s)", c.text, got, c.want, c.reason)
		}
	}
}
