package align

import (
	"slices"
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

// dayOf is a claim of source, made in its n-th sentence, that what its attribute asks for was on a day.
func dayOf(source string, n int, day string, main bool) claim.Claim {
	return claim.Claim{
		Source: source, Kind: claim.Date, Rule: "date.crime", Modality: claim.Actual, Sequence: n, Text: day, Span: claim.Locus{Start: n},
		Time:  &claim.Time{Timex: day, Date: day, Grain: "day"},
		Thing: claim.Thing{Attribute: "crime-day", Occasion: claim.Occasion{Main: main}},
	}
}

func TestSeveralDays(t *testing.T) {
	tests := []struct {
		claims []claim.Claim
		want   []bool
		reason string
	}{
		{[]claim.Claim{dayOf("a", 1, "2005-06-24", true), dayOf("a", 2, "2005-06-20", false)}, []bool{false, true}, "another crime beside the one that the report is about"},
		{[]claim.Claim{dayOf("a", 1, "2005-06-24", false), dayOf("a", 2, "2005-06-20", false)}, []bool{true, true}, "two crimes"},
		{[]claim.Claim{dayOf("a", 1, "2005-06-24", true), dayOf("a", 2, "2005-06-24", false)}, []bool{false, false}, "one told twice"},
		{[]claim.Claim{dayOf("a", 1, "2005-06-24", true), dayOf("b", 2, "2005-06-20", true)}, []bool{false, false}, "two reports may contradict each other"},
	}
	for _, test := range tests {
		claims, got := make([]*claim.Claim, len(test.claims)), make([]bool, len(test.claims))
		for i := range claims {
			claims[i] = &test.claims[i]
		}
		severalDays(claims, got)
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", test.reason, got, test.want)
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
