package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// TestOneWhole holds which two shares of one number of things are of one finding.
func TestOneWhole(t *testing.T) {
	of := func(source, head, act, patient string, n, whole float64) *claim.Claim {
		c := &claim.Claim{Source: source, Kind: claim.Proportion, Rule: "proportion.general", Modality: claim.Actual,
			Quantity: &quantity.Amount{Value: n / whole, Min: n / whole, Max: n / whole, Unit: "%", Dimension: "proportion", Numerator: n, Denominator: whole}}
		c.Thing.Head, c.Thing.Concept, c.Thing.Act, c.Predicate = head, []string{head}, []string{act}, act
		if patient != "" {
			c.Thing.Patients = []string{claim.Noun + patient}
		}
		return c
	}
	tests := []struct {
		a, b   *claim.Claim
		want   bool
		reason string
	}{
		{of("a", "crate", "find", "mould", 6, 40), of("b", "crate", "find", "mould", 8, 40), true, "so many of the same crates"},
		{of("a", "crate", "find", "", 6, 40), of("b", "crate", "find", "mould", 8, 40), true, "one does not say what was found"},
		{of("a", "crate", "find", "mould", 6, 40), of("b", "crate", "find", "mould", 8, 50), false, "of more crates"},
		{of("a", "crate", "find", "mould", 6, 40), of("b", "crate", "find", "rats", 8, 40), false, "something else was found"},
		{of("a", "crate", "find", "mould", 6, 40), of("b", "crate", "sell", "mould", 8, 40), false, "something else was done"},
		{of("a", "crate", "find", "mould", 2, 6), of("b", "crate", "find", "mould", 3, 6), false, "so few there may be of anything"},
	}
	for _, test := range tests {
		var j judgement
		j.narrow = true
		j.ofOneWhole(test.a, test.b)
		if got := !j.narrow && j.score == wholeWeight; got != test.want {
			t.Errorf("%s: %v", test.reason, got)
		}
	}
}
