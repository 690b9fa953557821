package spread_test

import (
	"slices"
	"sync/atomic"
	"testing"

	"github.com/claimdiff/claimdiff/internal/spread"
)

func TestEach(t *testing.T) {
	for _, tt := range []struct {
		n, workers int
		reason     string
	}{
		{0, 4, "nothing to do, and nobody waits"},
		{1, 4, "fewer pieces than workers"},
		{100, 4, "more pieces than workers"},
		{100, 1, "one worker"},
		{100, 0, "no number of workers is one worker"},
	} {
		done := make([]atomic.Int64, tt.n)
		var order []int
		spread.Each(tt.n, tt.workers, func(i int) {
			done[i].Add(1)
			if tt.workers < 2 {
				order = append(order, i)
			}
		})
		for i := range done {
			if got := done[i].Load(); got != 1 {
				t.Errorf("%s: piece %d is done %d times", tt.reason, i, got)
			}
		}
		if tt.workers < 2 && (len(order) != tt.n || !slices.IsSorted(order)) {
			t.Errorf("%s: not in order: %v", tt.reason, order)
		}
	}
}
