package extract

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestRooms holds what Recycle was given to be large enough for whoever gets it.
func TestRooms(t *testing.T) {
	for n := 1; n < 70; n++ {
		Recycle(make([]claim.Claim, n))
		for m := 1; m < 70; m += 3 {
			if got := len(roomFor(m)); got != m {
				t.Errorf("room for %d after one of %d was given back: %d", m, n, got)
			}
		}
	}
}
