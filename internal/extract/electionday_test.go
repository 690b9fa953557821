package extract_test

import (
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/extract"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// TestElectionDay holds that a day for which an election was called is that on which it was held once it is past, and nobody's own, and that a day to come is none.
func TestElectionDay(t *testing.T) {
	for _, test := range []struct {
		text, day string
		want      claim.Modality
		reason    string
	}{
		{"The Greens won the parliamentary election. The president had called the election for 4 May.", "4 May", claim.Actual, "it was held since"},
		{"The Greens lead in the polls. The president has called an election for 20 June.", "20 June", claim.Planned, "it is still to come"},
	} {
		found := claim.Modality("")
		published := time.Date(2026, 5, 6, 12, 0, 0, 0, time.UTC)
		for _, c := range extract.Claims(&source.Source{ID: "a", Path: "a", Text: test.text, Published: published}, rule.Builtin()).Claims {
			if c.Text == test.day && c.Rule == "date.meeting" {
				if found = c.Modality; len(c.Thing.Agents) > 0 {
					t.Errorf("the day is that of %v: %s", c.Thing.Agents, test.text)
				}
			}
		}
		if found != test.want {
			t.Errorf("%q is %q, and not %q: %s: %s", test.day, found, test.want, test.reason, test.text)
		}
	}
}
