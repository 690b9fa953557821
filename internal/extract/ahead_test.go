package extract

import (
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// TestAhead holds that a verb in the present tells of a day to come where the report came out before it.
func TestAhead(t *testing.T) {
	for _, c := range []struct {
		text, words string
		want        claim.Modality
		reason      string
	}{
		{"The swearing-in is on June 9.", "June 9", claim.Planned, "after the report"},
		{"The swearing-in was on March 9.", "March 9", claim.Actual, "before it"},
		{"The law says that it came on June 9.", "June 9", claim.Actual, "a verb in the past"},
	} {
		src := &source.Source{ID: "a", Path: "a", Text: c.text, Published: time.Date(2025, 5, 12, 7, 0, 0, 0, time.UTC)}
		found := false
		for _, got := range Claims(src, rule.Builtin()).Claims {
			if got.Kind == claim.Date && got.Text == c.words {
				if found = true; got.Modality != c.want {
					t.Errorf("%s: %s, want %s (%s)", c.text, got.Modality, c.want, c.reason)
				}
			}
		}
		if !found {
			t.Errorf("%s: no claim of %s", c.text, c.words)
		}
	}
}
