package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// gone is a claim of source that so many people left their homes, as one of the acts of that.
func gone(source, rule, act string, people float64) *claim.Claim {
	c := met(source, rule, people)
	c.Thing.Act = []string{act, quitHome}
	return c
}

// out is a claim of source that so many people were brought out of a building.
func out(source string, people float64) *claim.Claim {
	c := met(source, "people.evacuated", people)
	c.Thing.Act = []string{"evacuate"}
	return c
}

// met is a claim of source that so many people met with what a rule asks for.
func met(source, rule string, people float64) *claim.Claim {
	return &claim.Claim{
		Source: source, Kind: claim.Count, Rule: rule, Modality: claim.Actual,
		Quantity: &quantity.Amount{Value: people, Min: people, Max: people, Dimension: "count"},
	}
}

func TestOneFate(t *testing.T) {
	const rescued, survived, killed = "casualties.rescued", "casualties.survived", "casualties.killed"
	const displaced, evacuated = "people.displaced", "people.evacuated"
	tests := []struct {
		claims []*claim.Claim // the first and the last are held against each other
		want   bool
		reason string
	}{
		{[]*claim.Claim{met("a", rescued, 132), met("b", survived, 117)}, true, "who was rescued survived"},
		{[]*claim.Claim{met("a", rescued, 51), met("b", survived, 12)}, false, "so few are some of them"},
		{[]*claim.Claim{met("a", rescued, 132), met("b", killed, 117)}, false, "another fate"},
		{[]*claim.Claim{met("a", rescued, 132), met("b", rescued, 104), met("b", survived, 117)}, false, "one report tells them apart"},
		{[]*claim.Claim{met("a", rescued, 132), met("b", rescued, 9), met("b", survived, 117)}, true, "nine are no rivals of 117"},
		{[]*claim.Claim{gone("a", displaced, "flee", 1400), gone("b", evacuated, "evacuate", 4100)}, true, "more had left their homes some hours later"},
		{[]*claim.Claim{gone("a", displaced, "drive-out", 1400), gone("b", evacuated, "evacuate", 9000)}, false, "so many more"},
		{[]*claim.Claim{gone("a", displaced, "flee", 1400), out("b", 1900)}, false, "who had to leave a hotel has not left his home"},
		{[]*claim.Claim{gone("a", displaced, "displace", 1400), gone("b", evacuated, "evacuate", 1900)}, false, "who has no home any more"},
		{[]*claim.Claim{gone("a", displaced, "flee", 1400), gone("b", displaced, "displace", 2100), gone("b", evacuated, "evacuate", 1900)}, false, "one report tells who lost a home from who was told to go"},
		{[]*claim.Claim{met("a", rescued, 132), met("a", survived, 117)}, false, "one report"},
	}
	for _, test := range tests {
		once := readings(test.claims)
		bothFates(test.claims, once)
		last := len(test.claims) - 1
		a, b, x, y := test.claims[0], test.claims[last], &once[0], &once[last]
		if got, back := oneFate(a, b, x, y), oneFate(b, a, y, x); got != test.want || back != test.want {
			t.Errorf("%s: %v, %v", test.reason, got, back)
		}
	}
}

func TestSomeBodies(t *testing.T) {
	toll := func(source, subject string, people float64, before bool) *claim.Claim {
		c := met(source, "casualties.killed", people)
		c.Subject, c.Thing.Occasion.Main, c.Thing.Occasion.Background = subject, !before, before
		return c
	}
	tests := []struct {
		claims []*claim.Claim // the last counts bodies
		want   bool
		reason string
	}{
		{[]*claim.Claim{toll("a", "people", 31, false), toll("a", "bodies", 11, false)}, true, "the others are not found yet"},
		{[]*claim.Claim{toll("b", "people", 31, false), toll("a", "bodies", 11, false)}, false, "another report tells of the others"},
		{[]*claim.Claim{toll("a", "people", 31, true), toll("a", "bodies", 11, false)}, false, "they died before"},
		{[]*claim.Claim{toll("a", "people", 11, false), toll("a", "bodies", 11, false)}, false, "these are all"},
		{[]*claim.Claim{toll("a", "bodies", 14, false), toll("a", "bodies", 11, false)}, false, "both are bodies"},
	}
	for _, test := range tests {
		once := readings(test.claims)
		someBodies(test.claims, once)
		if got := once[len(once)-1].bodies; got != test.want {
			t.Errorf("%s: %v", test.reason, got)
		}
	}
}
