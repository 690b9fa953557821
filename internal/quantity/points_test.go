package quantity

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/doc"
)

// TestPoints holds which points said in words are those of a percentage, and which fractions a change is of.
func TestPoints(t *testing.T) {
	for _, test := range []struct {
		text   string
		unit   string
		value  float64
		reason string
	}{
		{"They feared the half-point rise.", "pp", 0.5, "a hyphen, and a word of change"},
		{"They feared the quarter-point cut.", "pp", 0.25, "a quarter"},
		{"They feared the three-quarter-point cut.", "pp", 0.75, "three quarters"},
		{"They feared the half-percentage-point rise.", "pp", 0.5, "percentage points"},
		{"He took the half-point lead.", "", 0, "of a match"},
		{"The drop of a fifth will hurt.", "%", 0.2, "of a change, before its verb"},
		{"The man of a fifth marriage will come.", "", 0, "an ordinal"},
	} {
		found := Find(doc.New(test.text + "\n"))
		var got *Amount
		for i := range found {
			if a := found[i].Amount; a.Unit == "pp" || a.Unit == "%" {
				got = &a
			}
		}
		switch {
		case test.unit == "" && got != nil, test.unit != "" && (got == nil || got.Unit != test.unit || got.Value != test.value):
			t.Errorf("%s: %s: found %v", test.text, test.reason, found)
		}
	}
}
