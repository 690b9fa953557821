package extract

import "testing"

// TestBetweenDeeds holds between which deeds a length of time lies.
func TestBetweenDeeds(t *testing.T) {
	tests := []struct{ text, words, want, reason string }{
		{"He had wed two weeks before the shooting.", "two weeks", "wed>the shooting", "a verb, and a noun"},
		{"Ana was hired three weeks before her boss was murdered.", "three weeks", "hire>murder", "two verbs"},
		{"Moss died nine days after his crash at Olm.", "nine days", "the crash>die", "the later first"},
		{"The arrest came two weeks after the murder.", "two weeks", "the murder>the arrest", "two nouns"},
		{"The quake came three days after a storm hit the coast.", "three days", "the storm>the earthquake", "a storm does nothing but hit"},
		{"She was dismissed two weeks before killing her boss.", "two weeks", "dismiss>kill", "a gerund"},
		{"He was stuck for nine hours before they freed him.", "nine hours", "", "how long it went on"},
		{"The shop was closed for two weeks after the fire.", "two weeks", "", "how long it was shut"},
		{"She was hired two weeks before Easter.", "two weeks", "", "no deed"},
	}
	for _, test := range tests {
		c := claimAt(test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
			continue
		}
		if c.Thing.Between != test.want {
			t.Errorf("%s: %q lies between %q, want %q (%s)", test.text, test.words, c.Thing.Between, test.want, test.reason)
		}
	}
}

// TestCutShort holds of what an hour is told at which something was going on.
func TestCutShort(t *testing.T) {
	tests := []struct{ text, words, want, reason string }{
		{"A smith was shoeing a mare at 1:20 p.m. when the roof slid off.", "1:20 p.m.", "slide", "what came about"},
		{"At 1:20 p.m. a smith was shoeing a mare when the roof slid off.", "1:20 p.m.", "slide", "an hour in front"},
		{"A smith was in his shop at 1:20 p.m. when the roof slid off.", "1:20 p.m.", "slide", "where he was"},
		{"A smith was shoeing a mare at 1:20 p.m. and sang.", "1:20 p.m.", "shoe", "nothing came about"},
		{"A smith sang at 1:20 p.m. when the rain stopped.", "1:20 p.m.", "sing", "what he did then"},
		{"A smith was shoeing a mare at 1:20 p.m., and his wife was asleep when the roof slid off.", "1:20 p.m.", "shoe", "another clause"},
		{"The suspect entered the office at 1:20 p.m. to pay.", "1:20 p.m.", "enter", "a room, and no post"},
		{"The mayor entered office on Monday.", "Monday", "enter office", "a post"},
		{"The barn went up in flames at 1:20 p.m.", "1:20 p.m.", "go up in flame", "a verb with its particle and a noun"},
	}
	for _, test := range tests {
		c := claimAt(test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
			continue
		}
		if c.Predicate != test.want {
			t.Errorf("%s: %q is when they %q, want %q (%s)", test.text, test.words, c.Predicate, test.want, test.reason)
		}
	}
}
