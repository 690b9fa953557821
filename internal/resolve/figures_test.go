package resolve

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// TestFigures shows what the figures come to that two reports tell of one thing.
func TestFigures(t *testing.T) {
	count := func(rule, head string, value float64, main bool) claim.Claim {
		q := quantity.Amount{Value: value, Min: value, Max: value}
		return claim.Claim{Kind: claim.Count, Rule: rule, Quantity: &q, Thing: claim.Thing{Head: head, Occasion: claim.Occasion{Main: main}}}
	}
	seats := func(v float64) claim.Claim { return count("votes.won", "seat", v, true) }
	tests := []struct {
		a, b   []claim.Claim
		want   float64
		reason string
	}{
		{[]claim.Claim{seats(29), seats(12)}, []claim.Claim{seats(12), seats(28)}, weightFigure, "one that both tell"},
		{[]claim.Claim{seats(29), seats(12)}, []claim.Claim{seats(12), seats(29)}, 2 * weightFigure, "two"},
		{[]claim.Claim{seats(29), seats(29)}, []claim.Claim{seats(29)}, weightFigure, "one told twice"},
		{[]claim.Claim{seats(3)}, []claim.Claim{seats(3)}, weightSmallFigure, "a small one"},
		{[]claim.Claim{seats(29)}, []claim.Claim{count("votes.lost", "seat", 29, true)}, 0, "of other things"},
		{[]claim.Claim{seats(29)}, []claim.Claim{count("votes.won", "seat", 29, false)}, 0, "not of the main event"},
		{[]claim.Claim{count("count.general", "", 29, true)}, []claim.Claim{count("count.general", "", 29, true)}, 0, "of nobody knows what"},
		{[]claim.Claim{count("count.general", "crate", 29, true)}, []claim.Claim{count("count.general", "barrel", 29, true)}, 0, "of crates and barrels"},
		{[]claim.Claim{seats(11), seats(12), seats(13)}, []claim.Claim{seats(11), seats(12), seats(13)}, mostFigureWeight, "no more than that"},
	}
	for _, tt := range tests {
		x, y := facts{figures: figures(tt.a)}, facts{figures: figures(tt.b)}
		p, q := pair{facts: [2]*facts{&x, &y}}, pair{facts: [2]*facts{&y, &x}}
		if got, back := p.figures(), q.figures(); got != tt.want || back != tt.want {
			t.Errorf("%s: %v, %v, want %v", tt.reason, got, back, tt.want)
		}
	}
}
