package compare

import (
	"slices"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
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

// TestWordsBefore holds that the words before a claim are those behind the last mark that parts clauses, in lower case.
func TestWordsBefore(t *testing.T) {
	for _, before := range []string{"", "the ", "Costs rose, it said, to ", "“Costs” rose to  ", "the CAFÉ (or “bar” at ", "İzmir: \xe2 from \xff\xc3", "a \"Great\" “Wall” of", "x“", "\x80\x9cto "} {
		c := &claim.Claim{Text: "40", Sentence: before + "40 million"}
		s := before
		if i := strings.LastIndexAny(s, ",;:()“”\""); i >= 0 {
			s = s[i+1:]
		}
		all := strings.Fields(strings.ToLower(s))
		for n := 1; n < 5; n++ {
			if got, want := wordsBefore(c, n), all[max(0, len(all)-n):]; !slices.Equal(got, want) {
				t.Errorf("of %q the last %d are %q, not %q", before, n, got, want)
			}
		}
	}
}

// TestFirstWords holds that the first words of a text are those of all its words.
func TestFirstWords(t *testing.T) {
	for _, s := range []string{"", " ", "one", " one two  three\tfour\u00a0five ", "one two three four"} {
		for n := 1; n < 6; n++ {
			all := strings.Fields(s)
			if got, want := firstWords(s, n), all[:min(n, len(all))]; !slices.Equal(got, want) {
				t.Errorf("of %q the first %d are %q, not %q", s, n, got, want)
			}
		}
	}
}
