package extract

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// TestDayAfter holds which days are those of what came of a mishap or a crime.
func TestDayAfter(t *testing.T) {
	for text, want := range map[string]bool{
		"A baker was charged on Friday in a stabbing that killed a student in Ghent.":                 true,
		"A baker accused of a stabbing in Ghent made his first appearance in court on Friday.":        true,
		"Ghent was in mourning on Friday after a stabbing in which a student died.":                   true,
		"A stabbing killed a student in Ghent on Friday.":                                             false,
		"A baker was charged in Friday's stabbing of a student in Ghent.":                             false,
		"Bakers' talks on pay ended on Friday with a visit to Ghent. The talks had gone on all week.": false,
	} {
		if got := Claims(&source.Source{ID: "a", Text: text}, rule.Builtin()).Profile.After; got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}
