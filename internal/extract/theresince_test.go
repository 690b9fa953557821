package extract

import "testing"

// TestThereSince holds what a year since which something has been there is the year of.
func TestThereSince(t *testing.T) {
	tests := []struct{ text, words, want, reason string }{
		{"The Olm Clinic has been a mainstay of the valley since 1988.", "1988", "found", "a house"},
		{"The theatre has been a landmark of Lund since 1931.", "1931", "found", "a house without a name"},
		{"Ada Moss has been a mainstay of the team since 1988.", "1988", "mainstay", "a person"},
		{"The Olm Clinic has been a tenant of the town since 1988.", "1988", "tenant", "what it may have become"},
		{"The Olm Clinic was a mainstay of the valley in 1988.", "1988", "mainstay", "a year in which it was there"},
	}
	for _, test := range tests {
		c := claimAt(test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
			continue
		}
		if c.Predicate != test.want || c.Predicate == founded && c.Time.Since {
			t.Errorf("%s: %q is of %q, want %q (%s)", test.text, test.words, c.Predicate, test.want, test.reason)
		}
	}
}

// TestForGuilt holds for what years somebody serves in prison.
func TestForGuilt(t *testing.T) {
	tests := []struct{ text, words, want, reason string }{
		{"Hall came home after serving four years for his part in the plot.", "four years", servedTerm, "a part in what was done"},
		{"Hall came home after serving four years for his country.", "four years", "", "a soldier"},
		{"Hall came home after serving four years for the club.", "four years", "", "a player"},
	}
	for _, test := range tests {
		c := claimAt(test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
			continue
		}
		if got := c.Thing.Attribute; (got == servedTerm) != (test.want == servedTerm) {
			t.Errorf("%s: %q is %q, want %q (%s)", test.text, test.words, got, test.want, test.reason)
		}
	}
}
