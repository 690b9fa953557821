package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/resolve"
)

func TestOneCount(t *testing.T) {
	ties := resolve.All([]resolve.Input{{Report: claim.Report{ID: "a"}}, {Report: claim.Report{ID: "b"}}}, resolve.Options{SameEvent: true}).Ties
	counted := func(source, head, before string, n float64, main bool) *claim.Claim {
		c := &claim.Claim{Source: source, Kind: claim.Count, Rule: "count.general", Modality: claim.Actual, Quantity: &quantity.Amount{Value: n, Min: n, Max: n}}
		c.Thing.Head, c.Thing.Concept, c.Thing.Occasion.Main = head, []string{head}, main
		if before != "" {
			c.Thing.Modifiers = []string{before}
		}
		return c
	}
	tests := []struct {
		a, b   *claim.Claim
		want   bool
		reason string
	}{
		{counted("a", "raft", "", 22, true), counted("b", "raft", "", 26, true), true, "both of what is the news"},
		{counted("a", "raft", "", 22, false), counted("b", "raft", "", 26, true), false, "one is told aside"},
		{counted("a", "raft", "rubber", 22, false), counted("b", "raft", "rubber", 26, true), true, "but both are narrowed alike"},
		{counted("a", "raft", "rubber", 22, false), counted("b", "raft", "wooden", 26, true), false, "by two words"},
		{counted("a", "raft", "rubber", 22, false), counted("b", "raft", "rubber", 26, false), false, "neither is the news"},
		{counted("a", "raft", "rubber", 22, true), counted("b", "raft", "rubber", 90, true), false, "so many more"},
	}
	for _, test := range tests {
		m := matcher{ties: ties, counted: loneOf([]*claim.Claim{test.a, test.b})}
		if got, back := m.oneCount(test.a, test.b), m.oneCount(test.b, test.a); got != test.want || back != test.want {
			t.Errorf("%s: %v, %v", test.reason, got, back)
		}
	}
}
