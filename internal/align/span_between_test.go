package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestSameEnd holds when two lengths of time lie between the same two deeds.
func TestSameEnd(t *testing.T) {
	tests := []struct {
		a, b   string
		want   bool
		reason string
	}{
		{"marry>the shooting", "wed>murder", true, "one deed by other words, and one attack"},
		{"the crash>die", "the collision>the death", true, "verbs and nouns"},
		{"the crash>die", "the crash>bury", false, "another later deed"},
		{"hire>die", "dismiss>die", false, "another earlier deed"},
		{"die>the crash", "the crash>die", false, "the other way round"},
	}
	for _, test := range tests {
		x, y := &claim.Thing{Between: test.a}, &claim.Thing{Between: test.b}
		if sameEnd(x, y) != test.want || sameEnd(y, x) != test.want {
			t.Errorf("%s, %s: want %v (%s)", test.a, test.b, test.want, test.reason)
		}
	}
}
