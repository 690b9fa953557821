package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// TestLoose holds which figures of a group nothing ties but what third claims tell.
func TestLoose(t *testing.T) {
	type figure struct {
		source string
		value  float64
	}
	for _, test := range []struct {
		claims []figure
		links  []link
		want   int // pairs
		reason string
	}{
		{[]figure{{"a", 150}, {"b", 160}, {"c", 160}}, []link{{a: 0, b: 1}, {a: 1, b: 2}}, 0, "who tells the same figure speaks for both"},
		{[]figure{{"a", 150}, {"a", 160}, {"b", 160}}, []link{{a: 0, b: 1}, {a: 1, b: 2}}, 1, "one report tells two things by one noun, and the other one of them"},
		{[]figure{{"a", 13}, {"b", 14}, {"c", 150}}, []link{{a: 0, b: 1}, {a: 1, b: 2}}, 1, "two rows of ties, and none between their ends"},
		{[]figure{{"a", 13}, {"b", 14}, {"c", 15}}, []link{{a: 0, b: 1}, {a: 1, b: 2}, {a: 0, b: 2}}, 0, "each pair by itself"},
	} {
		var claims []*claim.Claim
		var list []int
		for i, f := range test.claims {
			claims = append(claims, &claim.Claim{Kind: claim.Count, Source: f.source, Quantity: &quantity.Amount{Value: f.value}})
			list = append(list, i)
		}
		var links []*link
		for i := range test.links {
			links = append(links, &test.links[i])
		}
		m := matcher{}
		if got := m.looseOf(claims, list, links); len(got) != test.want {
			t.Errorf("%s: %d loose pairs, want %d", test.reason, len(got), test.want)
		}
		if test.claims[0].source == test.claims[1].source {
			m.countered = newPairs(len(claims))
			m.countered.add(0, 1)
			links = append(links, &link{a: 0, b: 1})
			if got := m.looseOf(claims, list, links); len(got) != 0 {
				t.Errorf("%s, but one party's figure answers the other's: %d loose pairs", test.reason, len(got))
			}
		}
	}
}
