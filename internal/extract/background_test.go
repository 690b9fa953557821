package extract

import (
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// claimAt is the claim of text whose words are words, or nil.
func claimAt(text, words string) *claim.Claim {
	all := Claims(&source.Source{ID: "a", Text: text}, rule.Builtin()).Claims
	if i := slices.IndexFunc(all, func(c claim.Claim) bool { return c.Text == words }); i >= 0 {
		return &all[i]
	}
	return nil
}

func TestBackground(t *testing.T) {
	const lead = "Quake shakes coast\n\nAn earthquake struck the coast on Sunday, killing four people.\n\n"
	tests := []struct {
		text, words string
		want        bool
		reason      string
	}{
		{"The quake destroyed 90 houses.", "90", false, "the event itself"},
		{"A quake struck the region in September, killing 31 people.", "31", true, "another month"},
		{"A quake struck the region in 2003. It killed 310 people.", "310", true, "the next sentence goes on with it"},
		{"A quake struck the region in 2003. Rescuers found 31 people.", "31", false, "the next sentence tells of something else"},
		{"In 2011 a quake, the strongest so far, shook the town, and 37 people died.", "37", true, "the adverbial holds for all clauses"},
		{"That quake killed 17 people and damaged houses in September.", "17", true, "the second verb has the time of both"},
		{"The government will send 300 soldiers in September.", "300", false, "a plan is of no event before"},
	}
	for _, test := range tests {
		c := claimAt(lead+test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
		} else if got := c.Thing.Occasion.Background; got != test.want {
			t.Errorf("%s: %q of an event before: %v (%s)", test.text, test.words, got, test.reason)
		}
	}
}

func TestDistant(t *testing.T) {
	tests := []struct {
		text, words, attribute, from string
		reason                       string
	}{
		{"The quake was centred 35 miles southwest of Lisbon.", "35 miles", "distance", "lisbon", "a direction"},
		{"The quake was centred 56 km (35 miles) south of Lisbon.", "56 km", "distance", "lisbon", "brackets stand between"},
		{"The ship sank 9 km off the coast.", "9 km", "distance", "~coast", "a noun"},
		{"The tower is 90 metres tall.", "90 metres", "height", "", "no distance"},
	}
	for _, test := range tests {
		c := claimAt(test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
			continue
		}
		from := ""
		if len(c.Thing.Places) > 0 {
			from = c.Thing.Places[0]
		}
		if c.Thing.Attribute != test.attribute || from != test.from {
			t.Errorf("%s: %q is a %q from %q, want a %q from %q (%s)", test.text, test.words, c.Thing.Attribute, from, test.attribute, test.from, test.reason)
		}
	}
}
