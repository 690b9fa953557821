package extract

import "testing"

// TestNumberOf holds what a number counts that the number of some things has come to.
func TestNumberOf(t *testing.T) {
	for _, c := range []struct{ text, words, head, predicate, reason string }{
		{"The number of coins recovered has reached 871.", "871", "coin", "recover", "a participle behind the noun"},
		{"The number of boats stripped of their licences now stands at 63.", "63", "boat", "strip", "and what they were stripped of"},
		{"The number of coins has reached 871.", "871", "", "reach", "nothing was done to them"},
		{"The number of coins recovered has pleased 871.", "871", "", "please", "no verb of a level"},
		{"The number of coins recovered has reached 871 pounds.", "871 pounds", "", "reach", "a unit of its own"},
	} {
		got := claimAt(c.text, c.words)
		if got == nil || c.head != "" && (got.Thing.Head != c.head || got.Predicate != c.predicate) || c.head == "" && got.Predicate == "recover" {
			t.Errorf("%s: %+v, want %q %q (%s)", c.text, got, c.head, c.predicate, c.reason)
		}
	}
}
