package extract

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// TestSizedApart tells whether the hour at the end of a report is one of its main event.
func TestSizedApart(t *testing.T) {
	for _, test := range []struct {
		text   string
		main   bool
		reason string
	}{
		{"A station recorded a quake measuring 3.8 at 9:10 a.m.", false, "another quake, much weaker"},
		{"A station recorded a quake measuring 6.3 at 9:10 a.m.", true, "two services measure one quake"},
		{"A station recorded the quake, measuring 3.8, at 9:10 a.m.", true, "the quake is the one told of"},
		{"A station recorded a quake at 9:10 a.m.", true, "nothing says how strong it was"},
	} {
		text := "Quake shakes Olm\n\nAn earthquake with a magnitude of 6.1 shook Olm on Monday, officials said.\n\nSchools stayed shut. " + test.text + "\n"
		all := Claims(&source.Source{ID: "a", Text: text}, rule.Builtin()).Claims
		found := false
		for i := range all {
			if c := &all[i]; c.Kind == claim.Date && c.Time.Grain == "clock" {
				found = true
				if c.Thing.Occasion.Main != test.main {
					t.Errorf("%s: main %v, want %v: %s", test.text, c.Thing.Occasion.Main, test.main, test.reason)
				}
			}
		}
		if !found {
			t.Errorf("%s: no claim of the hour", test.text)
		}
	}
}
