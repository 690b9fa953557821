package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/resolve"
)

// priced is a claim of source that something costs so many dollars, made in its n-th sentence.
func priced(source string, n int, dollars float64) claim.Claim {
	return claim.Claim{
		Source: source, Kind: claim.Money, Rule: "money.price", Predicate: "cost", Modality: claim.Actual, Sequence: n, Span: claim.Locus{Start: n},
		Quantity: &quantity.Amount{Value: dollars, Min: dollars, Max: dollars, Unit: "USD", Dimension: "money"},
		Thing:    claim.Thing{Attribute: "price", Predicate: "cost"},
	}
}

// upTo makes a price a bound.
func upTo(c claim.Claim) claim.Claim {
	c.Quantity.Qualifier, c.Quantity.Min = quantity.AtMost, 0
	return c
}

func TestSeveral(t *testing.T) {
	tests := []struct {
		claims []claim.Claim
		want   []bool
		reason string
	}{
		{[]claim.Claim{priced("a", 1, 900), priced("a", 2, 1800)}, []bool{true, true}, "two things of one name"},
		{[]claim.Claim{priced("a", 1, 900), priced("a", 2, 950)}, []bool{false, false}, "one is rounded"},
		{[]claim.Claim{priced("a", 1, 900), upTo(priced("a", 2, 700))}, []bool{true, true}, "a bound that the other lies beyond"},
		{[]claim.Claim{priced("a", 1, 900), upTo(priced("a", 2, 1100))}, []bool{false, false}, "a bound that holds the other"},
		{[]claim.Claim{priced("a", 1, 900), priced("b", 2, 1800)}, []bool{false, false}, "two reports may contradict each other"},
	}
	for _, test := range tests {
		m := matcher{ties: &resolve.Ties{}}
		claims := make([]*claim.Claim, len(test.claims))
		for i := range claims {
			claims[i] = &test.claims[i]
		}
		m.once = readings(claims)
		got := m.severalOf(claims)
		for i := range claims {
			if got[i] != test.want[i] {
				t.Errorf("%s: claim %d is one of several: %v", test.reason, i, got[i])
			}
		}
	}
}

func TestConverted(t *testing.T) {
	amount := func(v float64, unit, dimension string) *quantity.Amount {
		return &quantity.Amount{Value: v, Min: v, Max: v, Unit: unit, Dimension: dimension}
	}
	tests := []struct {
		a, b   *quantity.Amount
		want   bool
		reason string
	}{
		{amount(152, "km/h", "speed"), amount(94, "mph", "speed"), true, "rounded"},
		{amount(125, "km/h", "speed"), amount(94, "mph", "speed"), false, "another speed"},
		{amount(10, "km", "length"), amount(10, "mph", "speed"), false, "a length and a speed"},
	}
	for _, test := range tests {
		if got, back := converted(test.a, test.b), converted(test.b, test.a); got != test.want || back != test.want {
			t.Errorf("%s: %v, %v", test.reason, got, back)
		}
	}
}
