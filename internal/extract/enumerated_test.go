package extract

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// TestToldWhole holds that a list is summed only where its own sentence tells no number of all, whatever the report counts later.
func TestToldWhole(t *testing.T) {
	const later = " The road was shut for three hours, and 40 cars were stuck.\n"
	for _, test := range []struct {
		text   string
		sum    bool
		reason string
	}{
		{"Police said a teacher, two pupils and a driver were killed.", true, "nobody tells of how many"},
		{"Police said five people were killed: a teacher, two pupils and a driver.", false, "the number of all stands before the list"},
		{"Police said the blast killed two people, a teacher and a driver.", false, "the first of the list is the number of all"},
	} {
		summed := false
		for _, c := range Claims(&source.Source{ID: "a", Text: "Crash near Tolm\n\n" + test.text + later}, rule.Builtin()).Claims {
			summed = summed || c.Quantity != nil && c.Quantity.Value == 4
		}
		if summed != test.sum {
			t.Errorf("%q: summed %v, want %v: %s", test.text, summed, test.sum, test.reason)
		}
	}
}
