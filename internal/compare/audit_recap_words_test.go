package compare

import (
	"slices"
	"strings"
	"testing"
)

func TestLastWords(t *testing.T) {
	tests := []struct{ reason, text string }{
		{"no word", ""},
		{"spaces only", " \t\u00a0"},
		{"fewer words than asked for", "the rise"},
		{"as many", "the rise of"},
		{"more, with spaces at both ends", "  after  the\trise of  "},
		{"spaces of more than a byte", "the\u00a0rise\u2003of\u3000the\u0085cost"},
		{"bytes that are no text", "the \xe2\xc2\xa0rise \xff of\xc2"},
	}
	for _, test := range tests {
		for n := 1; n < 6; n++ {
			all := strings.Fields(test.text)
			if got, want := lastWords(test.text, n), all[max(0, len(all)-n):]; !slices.Equal(got, want) {
				t.Errorf("%s: the last %d are %q, not %q", test.reason, n, got, want)
			}
		}
	}
}
