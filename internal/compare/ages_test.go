package compare

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestTried holds that a court is told of by whole words alone, in small letters or large ones.
func TestTried(t *testing.T) {
	for _, c := range []struct {
		sentence string
		want     bool
		reason   string
	}{
		{"A jury found Brandt, 31, guilty.", true, "a verdict"},
		{"Guilty: driver, 31, is to be sentenced in May.", true, "a headline"},
		{"Trial of man, 31, opens.", true, "the first word"},
		{"Brandt, 31, was treated for a head injury.", false, "no jury in an injury"},
		{"Brandt, 31, worked at an industrial bakery.", false, "no trial in what is industrial"},
	} {
		if got := tried(&claim.Claim{Kind: claim.Age, Sentence: c.sentence}); got != c.want {
			t.Errorf("%q: got %v, want %v: %s", c.sentence, got, c.want, c.reason)
		}
	}
}
