package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

func TestOwnOfRound(t *testing.T) {
	hours, years := &quantity.Amount{Unit: "h"}, &quantity.Amount{Unit: "a"}
	main := claim.Occasion{Main: true}
	tests := []struct {
		reason string
		c      claim.Claim
		want   bool
	}{
		{"how long it was", claim.Claim{Kind: claim.Duration, Quantity: hours, Thing: claim.Thing{Attribute: "duration"}}, true},
		{"what is told in hours was of that day", claim.Claim{Kind: claim.Duration, Quantity: hours, Modality: claim.Actual, Thing: claim.Thing{Occasion: main}}, true},
		{"how long a war has been on", claim.Claim{Kind: claim.Duration, Quantity: years, Modality: claim.Actual, Thing: claim.Thing{Occasion: main}}, false},
		{"how long a truce somebody asks for", claim.Claim{Kind: claim.Duration, Quantity: years, Modality: claim.Demanded, Thing: claim.Thing{Attribute: "truce"}}, false},
		{"where it was", claim.Claim{Kind: claim.Place}, true},
		{"who came to it", claim.Claim{Kind: claim.Count, Thing: claim.Thing{Head: "delegate"}}, true},
		{"the members of a team", claim.Claim{Kind: claim.Count, Thing: claim.Thing{Head: "member", Agents: []string{claim.Noun + "team"}}}, true},
		{"who stood guard", claim.Claim{Kind: claim.Count, Predicate: "guard", Thing: claim.Thing{Head: "officer"}}, true},
		{"the members of a union", claim.Claim{Kind: claim.Count, Predicate: "have", Thing: claim.Thing{Head: "member", Agents: []string{claim.Noun + "union"}}}, false},
		{"who is to be freed", claim.Claim{Kind: claim.Count, Predicate: "free", Thing: claim.Thing{Head: "soldier"}}, false},
	}
	for _, test := range tests {
		if got := ownOfRound(&test.c); got != test.want {
			t.Errorf("%s: a round's own: %v, want %v", test.reason, got, test.want)
		}
	}
}

func TestMemberships(t *testing.T) {
	of := func(agent, verb string, n float64) *claim.Claim {
		return &claim.Claim{Kind: claim.Count, Agent: agent, Predicate: verb, Quantity: &quantity.Amount{Value: n}, Thing: claim.Thing{Head: "member", Agents: []string{claim.Noun + "union"}}}
	}
	tests := []struct {
		reason string
		a, b   *claim.Claim
		want   bool
	}{
		{"one union", of("The union", "have", 3400), of("the union Lima Labour", "represent", 3100), true},
		{"two unions", of("The drivers' union", "have", 3400), of("The clerks' union", "have", 3100), false},
		{"whom it lost", of("The union", "lose", 3400), of("The union", "have", 3100), false},
		{"so few may be a delegation", of("The union", "have", 14), of("The union", "have", 12), false},
	}
	for _, test := range tests {
		if got := memberships(test.a, test.b); got != test.want {
			t.Errorf("%s: %v, want %v", test.reason, got, test.want)
		}
	}
}

func TestLinkOrder(t *testing.T) {
	tests := []struct {
		reason string
		x, y   link
		first  bool
	}{
		{"what two reports of one event tell goes first", link{score: 2}, link{score: 5, across: true}, true},
		{"be the other a settled figure", link{score: 2}, link{score: 5, across: true, settled: true}, true},
		{"of one event a settled figure goes first", link{score: 5}, link{score: 2, settled: true}, false},
		{"of two links across events the surer", link{score: 5, across: true}, link{score: 2, across: true}, true},
	}
	for _, test := range tests {
		if got := linkOrder(test.x, test.y) < 0; got != test.first {
			t.Errorf("%s: first %v, want %v", test.reason, got, test.first)
		}
	}
}
