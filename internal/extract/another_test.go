package extract

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// TestNoOther holds that "another" counts nobody where the sentence does not tell that other harm befell others, or tells of more.
func TestNoOther(t *testing.T) {
	for _, test := range []struct{ text, reason string }{
		{"The blast killed two masons, injuring a clerk and another mason.", "a clerk too"},
		{"The blast killed two masons, injuring another and two of his sons.", "his sons too"},
		{"One mason was hurt in the leg and another hurt in the arm.", "both are hurt"},
		{"One mason injured another at the depot.", "nobody else came to harm"},
		{"The dog killed one sheep and injured another.", "a sheep"},
		{"The blast killed two masons and injured another three.", "three"},
		{"The blast killed two masons, and another mason wept.", "no harm"},
	} {
		for _, c := range Claims(&source.Source{ID: "a", Text: test.text + "\n"}, rule.Builtin()).Claims {
			if c.Rule == "casualties.injured" && c.Quantity.Value == 1 && c.Text != "One" {
				t.Errorf("%q counts %q as injured: %s", test.text, c.Text, test.reason)
			}
		}
	}
}
