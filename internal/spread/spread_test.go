package spread_test

import (
	"errors"
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

func TestInOrder(t *testing.T) {
	enough := errors.New("enough")
	for _, tt := range []struct {
		n, workers, ahead, until int
		reason                   string
	}{
		{0, 4, 3, -1, "nothing to do, and nobody waits"},
		{2, 4, 1, -1, "fewer pieces than workers, one at a time"},
		{200, 4, 7, -1, "more pieces than may be begun"},
		{200, 1, 7, -1, "one worker"},
		{200, 4, 7, 50, "an error ends it"},
		{200, 1, 7, 50, "an error ends it with one worker"},
		{200, 4, 1000, 0, "an error at once, with room for all"},
	} {
		var begun, handed atomic.Int64
		var order []int
		err := spread.InOrder(tt.n, tt.workers, tt.ahead, func(i int) int {
			if b := begun.Add(1); tt.workers > 1 && b-handed.Load() > int64(tt.ahead) {
				t.Errorf("%s: %d are begun and not handed on", tt.reason, b-handed.Load())
			}
			return i * i
		}, func(i, v int) error {
			if v != i*i {
				t.Errorf("%s: of %d came %d", tt.reason, i, v)
			}
			order = append(order, i)
			handed.Add(1)
			if i == tt.until {
				return enough
			}
			return nil
		})
		want := tt.n
		if tt.until >= 0 {
			want = tt.until + 1
		}
		if len(order) != want || !slices.IsSorted(order) || (err == enough) != (tt.until >= 0) {
			t.Errorf("%s: %d are handed on, error %v", tt.reason, len(order), err)
		}
	}
}
