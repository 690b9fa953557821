package compare

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

func TestSeasons(t *testing.T) {
	for _, test := range []struct {
		a, b, reason string
		want         claim.Relation
	}{
		{"XXXX-Q4", "XXXX-SP", "winter lies between", claim.Contradict},
		{"XXXX-Q4", "XXXX-11", "November is of the last quarter", claim.Compatible},
		{"XXXX-Q1", "XXXX-SP", "March is of both", claim.Compatible},
		{"XXXX-WI", "XXXX-03", "March borders on winter", claim.Near},
		{"XXXX-Q4", "XXXX-01", "the year turns between two neighbours", claim.Near},
		{"XXXX-SU", "XXXX-12", "half a year lies between", claim.Contradict},
		{"XXXX-SU", "PRESENT_REF", "no part of a year", ""},
	} {
		for _, p := range [2][2]string{{test.a, test.b}, {test.b, test.a}} {
			if got := ruleSeasons(p[0], p[1]).relation; got != test.want {
				t.Errorf("%s and %s: %q, want %q: %s", p[0], p[1], got, test.want, test.reason)
			}
		}
	}
}
