package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/resolve"
)

func TestTransposed(t *testing.T) {
	ties := resolve.All([]resolve.Input{{Report: claim.Report{ID: "a"}}, {Report: claim.Report{ID: "b"}}}, resolve.Options{SameEvent: true}).Ties
	of := func(source string, kind claim.Kind, v float64, q quantity.Qualifier) *claim.Claim {
		return &claim.Claim{Source: source, Kind: kind, Modality: claim.Actual, Quantity: &quantity.Amount{Value: v, Min: v, Max: v, Unit: "m", Qualifier: q}}
	}
	length := func(source string, v float64) *claim.Claim { return of(source, claim.Measure, v, quantity.Exact) }
	tests := []struct {
		a, b   *claim.Claim
		beside float64 // what b's report tells besides
		want   bool
		reason string
	}{
		{length("a", 5.73), length("b", 7.53), 0, true, "three digits in another order"},
		{length("a", 5.73), length("b", 7.53), 5.73, false, "the other report tells that figure too"},
		{length("a", 5.73), length("b", 75.3), 0, false, "ten times as much besides"},
		{length("a", 57), length("b", 75), 0, false, "two digits, as by chance"},
		{length("a", 5.73), length("b", 7.63), 0, false, "another digit"},
		{length("a", 573), length("b", 573000), 0, false, "a thousand times as much"},
		{length("a", 5.73), of("b", claim.Measure, 7.53, quantity.About), 0, false, "one is a round figure"},
		{of("a", claim.Proportion, 27.3, quantity.Exact), of("b", claim.Proportion, 23.7, quantity.Exact), 0, false, "shares lie close together"},
	}
	for _, test := range tests {
		all := []*claim.Claim{test.a, test.b}
		if test.beside > 0 {
			all = append(all, length("b", test.beside))
		}
		m := matcher{ties: ties, told: figures(all)}
		if got, back := m.transposed(test.a, test.b), m.transposed(test.b, test.a); got != test.want || back != test.want {
			t.Errorf("%s: %v, %v", test.reason, got, back)
		}
	}
}
