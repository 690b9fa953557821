package resolve

import (
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestNumbered holds that terms have the numbers of the order in which they come, however many workers number them: likenesses are summed in that order.
func TestNumbered(t *testing.T) {
	var ps []claim.Profile
	for _, words := range [][]string{{"harbour", "crane"}, {"crane", "strike", "vote"}, {}, {"vote", "harbour", "mayor"}, {"flood", "strike"}} {
		var p claim.Profile
		for _, w := range words {
			p.Terms = append(p.Terms, claim.Term{Word: w, Weight: 1})
		}
		ps = append(ps, p)
	}
	want := [][]int32{{0, 1}, {1, 2, 3}, nil, {3, 0, 4}, {5, 2}}
	for workers := range 8 {
		of, n := numbered(ps, workers)
		if n != 6 {
			t.Errorf("%d workers: %d terms, not 6", workers, n)
		}
		for i := range of {
			var got []int32
			for _, x := range of[i] {
				got = append(got, x.id)
			}
			if !slices.Equal(got, want[i]) {
				t.Errorf("%d workers: report %d has the terms %v, not %v", workers, i, got, want[i])
			}
		}
	}
}
