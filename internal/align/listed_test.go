package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

func TestListed(t *testing.T) {
	thing := func(act string, beside ...string) *claim.Thing {
		return &claim.Thing{Act: []string{act}, Beside: beside}
	}
	for _, test := range []struct {
		a, b   *claim.Thing
		want   bool
		reason string
	}{
		{thing("seize", "magazine", "13 magazine"), thing("find", "magazine", "13 magazine"), true, "one other thing with the same number"},
		{thing("seize", "magazine", "31 magazine", "round", "900 round"), thing("arrest", "magazine", "12 magazine", "round", "300 round"), true, "two other things"},
		{thing("seize", "magazine", "31 magazine"), thing("find", "magazine", "12 magazine"), false, "one thing with another number is found in many hauls"},
		{thing("seize"), thing("find"), false, "no lists"},
	} {
		var j, k judgement
		if got, back := j.listed(test.a, test.b), k.listed(test.b, test.a); got != test.want || back != test.want {
			t.Errorf("%s: %v, %v", test.reason, got, back)
		}
	}
}

// TestListedDays holds that the figures of one sentence that are each told for a day of its own are never one, however near they are.
func TestListedDays(t *testing.T) {
	of := func(source, day string, n float64) *claim.Claim {
		return &claim.Claim{Kind: claim.Count, Source: source, Rule: "count.general", Modality: claim.Actual, Quantity: &quantity.Amount{Value: n, Min: n, Max: n, Precision: 1, Qualifier: quantity.Exact},
			Thing: claim.Thing{Head: "flight", Period: &claim.Time{Timex: day, Grain: "day"}}}
	}
	for _, test := range []struct {
		a, b   *claim.Claim
		want   bool
		reason string
	}{
		{of("a", "2026-07-14", 190), of("a", "2026-07-15", 188), true, "two days of one list"},
		{of("a", "2026-07-14", 190), of("a", "2026-07-14", 188), false, "one day"},
		{of("a", "2026-07-14", 190), of("b", "2026-07-15", 188), false, "two reports may take the day for another"},
	} {
		if got := sameThing(test.a, test.b).forbidden; got != test.want {
			t.Errorf("%s: forbidden is %v", test.reason, got)
		}
	}
}
