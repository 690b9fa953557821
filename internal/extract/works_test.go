package extract

import (
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/name"
)

// TestOfWork holds of which year it is told that it is that in which a film, a book or a song came out.
func TestOfWork(t *testing.T) {
	harbor := name.KeyOf("lost harbor")
	tests := []struct{ text, words, title, reason string }{
		{`Moss starred in the 1961 film "Lost Harbor."`, "1961", harbor, "the year before the noun"},
		{`In 1961 she played a diver in the film "Lost Harbor."`, "1961", harbor, "what she did in it"},
		{`In 1961 a film, Lost Harbor, featured Moss as a diver.`, "1961", harbor, "between commas"},
		{`"Lost Harbor," a novel by Moss, was published in 1961.`, "1961", harbor, "before the noun"},
		{`Her film Lost Harbor came out in 1961.`, "1961", harbor, "no marks"},
		{`In 1961 a film, Ada Moss said, featured a diver.`, "1961", "", "a name and a verb"},
		{`She wrote a novel, "Lost Harbor," in 1961.`, "1961", "", "written, and not out"},
		{`The film "Lost Harbor" and the novel "Grey Salt" came out in 1961.`, "1961", "", "of which of two"},
		{`In 1961 she saw the film "Lost Harbor."`, "1961", "", "whoever saw it"},
	}
	for _, test := range tests {
		c := claimAt(test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
			continue
		}
		if got := c.Predicate == released && slices.Contains(c.Thing.Patients, test.title); got != (test.title != "") {
			t.Errorf("%s: %q is of %q, %q (%s)", test.text, test.words, c.Predicate, c.Thing.Patients, test.reason)
		}
	}
}

// TestWhoseDeed holds of whom a deed is told that a year dates.
func TestWhoseDeed(t *testing.T) {
	const lead = "Ada Moss died on Friday. "
	tests := []struct {
		text, words, predicate string
		agents, patients       bool
		reason                 string
	}{
		{"Moss was elected to parliament in 1961.", "1961", "elect", false, true, "the verb, and not the noun"},
		{"Her career began in 1961.", "1961", "begin", true, false, "whose career it was"},
		{"Her school began in 1961.", "1961", "begin", false, false, "a school may be many people's"},
		{"Moss is the former rector who was ousted in 1961.", "1961", "oust", false, true, "who she is"},
		{"The rector who was ousted in 1961 is dead.", "1961", "oust", false, false, "nobody named"},
		{"Moss withdrew from public life in 1961.", "1961", "withdraw from public life", true, false, "a verb with the words behind it"},
	}
	for _, test := range tests {
		c := claimAt(lead+test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
			continue
		}
		moss := name.KeyOf("ada moss")
		if by, to := slices.Contains(c.Thing.Agents, moss), slices.Contains(c.Thing.Patients, moss); c.Predicate != test.predicate || by != test.agents || to != test.patients {
			t.Errorf("%s: %q by %q to %q, want %q (%s)", test.text, c.Predicate, c.Thing.Agents, c.Thing.Patients, test.predicate, test.reason)
		}
	}
}
