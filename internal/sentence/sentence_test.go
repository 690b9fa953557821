package sentence

import (
	"math"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

func TestLikeness(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		want      float64
	}{
		{"the same", "Nine people died.", "Nine people died.", 1},
		{"case and punctuation do not count", "“Nine people died,”", "nine people died.", 1},
		{"one word of three differs", "Nine people died.", "Ten people died.", 2.0 / 3},
		{"a word said twice counts twice", "no no no", "no", 0.5},
		{"nothing in common", "Nine died.", "It rained.", 0},
		{"nothing at all", "", " ", 0},
	} {
		if got := Likeness(c.a, c.b); math.Abs(got-c.want) > 1e-9 {
			t.Errorf("%s: %v, want %v", c.why, got, c.want)
		}
		if Likeness(c.a, c.b) != Likeness(c.b, c.a) {
			t.Errorf("%s: not symmetric", c.why)
		}
	}
}

func TestAround(t *testing.T) {
	for _, c := range []struct {
		why, sentence, text, before, after, without string
	}{
		{"inside", "Police said 12\npeople died.", "12", "said", "people", "Police said people died."},
		{"at the start", "Twelve died.", "Twelve", "", "died.", "died."},
		{"not there", "Twelve died.", "9", "died.", "", "Twelve died."},
	} {
		x := &claim.Claim{Sentence: c.sentence, Text: c.text}
		b, a := Around(x)
		if w := Without(x); b != c.before || a != c.after || Flat(w) != c.without {
			t.Errorf("%s: %q, %q, %q", c.why, b, a, w)
		}
	}
}
