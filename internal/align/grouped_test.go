package align

import (
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestGroupedByTwins holds that whatever is a twin of a twin is one figure: a pair that is only not proven between two of their claims does not part two others
// that are tied, in whichever order the twins were joined.
func TestGroupedByTwins(t *testing.T) {
	claims := make([]*claim.Claim, 5) // the first two state one magnitude, the others another
	for i := range claims {
		claims[i] = &claim.Claim{Kind: claim.Measure}
	}
	for _, twins := range [][]link{
		{{a: 0, b: 1, twin: true}, {a: 2, b: 3, twin: true}, {a: 4, b: 2, twin: true}},
		{{a: 4, b: 2, twin: true}, {a: 0, b: 1, twin: true}, {a: 2, b: 3, twin: true}},
	} {
		bans := &bans{newPairs(len(claims)), newPairs(len(claims))}
		bans.unproven.add(1, 4)
		var m matcher
		if of, _, _ := m.grouped(claims, append(twins, link{a: 0, b: 3}), bans); of[0] != of[3] {
			t.Errorf("after the twins %v the tied figures are in two groups: %v", twins, of)
		}
		bans.never.add(1, 4)
		if of, _, _ := m.grouped(claims, append(twins, link{a: 0, b: 3}), bans); of[0] == of[3] {
			t.Errorf("figures of which two are known to be of two things are in one group: %v", of)
		}
	}
}

// TestGroupedElsewhere holds that a count told for a town that the other report does not tell of ties no third one there by a figure like one of its two, and that
// two counts of which one answers the other are put together first.
func TestGroupedElsewhere(t *testing.T) {
	march := func(source, place, near string) *claim.Claim {
		c := &claim.Claim{Kind: claim.Count, Source: source}
		c.Thing.Occasion.Near = []string{near}
		if place != "" {
			c.Thing.Occasion.Places = []string{place}
		}
		return c
	}
	for _, test := range []struct {
		place string
		one   bool
		why   string
	}{
		{"marburg", false, "the marchers of another town are none of these"},
		{"", true, "the same figure without a town ties them"},
	} {
		claims := []*claim.Claim{march("a", "", "kassel"), march("a", "", "kassel"), march("b", test.place, "kassel")} // by the police, by witnesses, and by another report
		bans := &bans{newPairs(len(claims)), newPairs(len(claims))}
		bans.unproven.add(0, 2)
		var m matcher
		links := []link{{a: 1, b: 2, twin: true, settled: true}, {a: 0, b: 1, answers: true}}
		slices.SortFunc(links, linkOrder)
		of, _, _ := m.grouped(claims, links, bans)
		if got := of[0] == of[2]; of[0] != of[1] || got != test.one {
			t.Errorf("%s: the groups are %v", test.why, of)
		}
	}
}
