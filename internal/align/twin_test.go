package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// hours is a claim of source that something went on for so many hours.
func hours(source, predicate, attribute string, q quantity.Qualifier) claim.Claim {
	c := claim.Claim{
		Source: source, Kind: claim.Duration, Rule: "duration.general", Predicate: predicate, Modality: claim.Actual,
		Quantity: &quantity.Amount{Value: 3, Min: 3, Max: 3, Unit: "h", Dimension: "time", Qualifier: q},
		Thing:    claim.Thing{Attribute: attribute, Predicate: predicate},
	}
	if attribute != "" {
		c.Rule = "duration." + attribute
	}
	return c
}

func TestTwinAtOdds(t *testing.T) {
	tests := []struct {
		a, b   claim.Claim
		want   bool // whether it speaks against the two that only one tells what it measures
		reason string
	}{
		{hours("a", "open", "delay", quantity.Over), hours("b", "walk", "", quantity.Exact), true, "a bound that leaves the other out raises an alarm"},
		{hours("a", "open", "delay", quantity.Exact), hours("b", "walk", "", quantity.Exact), false, "one figure raises none"},
		{hours("a", "open", "delay", quantity.Over), hours("b", "open", "", quantity.Exact), false, "one verb"},
		{hours("a", "wait", "", quantity.Over), hours("b", "walk", "", quantity.Exact), false, "neither tells what it measures"},
	}
	for _, test := range tests {
		m := matcher{context: newContexts([]*claim.Claim{&test.a, &test.b})}
		with, back := m.twin(&test.a, &test.b, false), m.twin(&test.b, &test.a, false)
		for _, j := range []judgement{with, back} {
			got := false
			for _, e := range j.evidence {
				got = got || e.Weight == -1
			}
			if got != test.want {
				t.Errorf("%s: %v", test.reason, j.evidence)
			}
		}
	}
}
