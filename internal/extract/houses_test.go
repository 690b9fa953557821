package extract

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestHouses holds when the name of a body tells of the house in which people came together.
func TestHouses(t *testing.T) {
	const lead = "Dockers and the port of Sarvik ended pay talks on Friday. "
	tests := []struct {
		text, words string
		want        claim.Kind
		reason      string
	}{
		{"The two sides met at the Amber Club.", "Amber Club", claim.Place, "a verb of those who meet"},
		{"The talks took place at the Institute of Marine Biology.", "Institute of Marine Biology", claim.Place, "talks took place there"},
		{"The talks, in the Sarvik Library, lasted nine hours.", "Sarvik Library", claim.Place, "behind the noun and a comma"},
		{"Both sides sat down at the Larsen Trust.", "Larsen Trust", claim.Place, "behind a verb, whatever the name"},
		{"The delegations had been shut up since noon at the Amber Club.", "Amber Club", claim.Place, "a wording for talks"},
		{"The delegations were guests of a cook at the Amber Club.", "Amber Club", claim.Name, "who cooks there"},
		{"The pact was signed aboard the Ingeborg.", "Ingeborg", claim.Place, "a ship"},
		{"The talks are paid for by the Amber Club.", "Amber Club", claim.Name, "who pays"},
		{"An analyst at the Amber Club was content.", "Amber Club", claim.Name, "who works there"},
		{"The dockers met the Amber Club.", "Amber Club", claim.Name, "whom they met"},
		{"The clerk who sits in the Ministry of Trade was content.", "Ministry of Trade", claim.Name, "where somebody has his office"},
		{"The long talks at Sarvik College were tense.", "Sarvik College", claim.Place, "in its house"},
		{"The pay talks at Sarvik College were tense.", "Sarvik College", claim.Name, "talks of the college"},
		{"The talks at Sarvik College over pay were tense.", "Sarvik College", claim.Name, "and what it pays"},
		{"Talks at the Larsen Group were ended.", "Larsen Group", claim.Name, "talks about a firm"},
		{"The ministers met at the World Grain Council.", "World Grain Council", claim.Name, "an occasion"},
	}
	for _, test := range tests {
		c := claimAt(lead+test.text, test.words)
		if c == nil {
			if test.want != claim.Name {
				t.Errorf("%s: no claim %q", test.text, test.words)
			}
			continue
		}
		if c.Kind != test.want || c.Kind == claim.Place && c.Rule != "place.venue" {
			t.Errorf("%s: %q is a %s by %s, want a %s (%s)", test.text, test.words, c.Kind, c.Rule, test.want, test.reason)
		}
	}
}
