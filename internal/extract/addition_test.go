package extract

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// TestAddition tells of the first count of a text whether it was added to a total told behind it, and by which rule it is read.
func TestAddition(t *testing.T) {
	for _, test := range []struct {
		text   string
		other  bool
		rule   string
		reason string
	}{
		{"Divers found 15 bodies in the hull, raising the toll to 34.", true, "casualties.killed", "a toll"},
		{"Police arrested 12 men overnight, bringing the total to 60.", true, "people.arrested", "a total"},
		{"The clinic treated nine patients on Monday, taking the number of cases to 41.", true, "casualties.treated", "a number of something"},
		{"Divers found 15 bodies in the hull, bringing their search to a close.", false, "casualties.killed", "no total"},
		{"Police arrested 12 men overnight, taking them to 3 prisons.", false, "people.arrested", "a way to somewhere"},
		{"The blast killed 15 people. Rain was heavy, raising the level to 34 feet.", false, "casualties.killed", "another sentence"},
		{"The rangers said 34 people had died in the flood: 20 women and 14 men.", false, "casualties.killed", "who was meant stands behind the colon"},
	} {
		all := Claims(&source.Source{ID: "a", Text: "The news of the day\n\n" + test.text + "\n"}, rule.Builtin()).Claims
		for _, c := range all {
			if c.Kind != "count" {
				continue
			}
			if c.Thing.Other != test.other || c.Rule != test.rule {
				t.Errorf("%q: other %v by %s, want %v by %s: %s", test.text, c.Thing.Other, c.Rule, test.other, test.rule, test.reason)
			}
			break
		}
	}
}
