package compare

import (
	"strings"
	"testing"
)

// TestHasAny holds that a short text and a long one are read alike.
func TestHasAny(t *testing.T) {
	for _, c := range []struct {
		s      string
		words  []string
		want   bool
		reason string
	}{
		{"it has risen by", []string{"fell", "risen"}, true, "a word in the midst"},
		{"the sunrise was late", []string{"rise", "late"}, true, "not in another word, but at the end"},
		{"the sunrise", []string{"rise", "set"}, false, "only within another word"},
		{"risen", []string{"rise", "risen"}, true, "all of it, where another word begins alike"},
		{"a year-on-year drop", []string{"year on year", "on-year"}, true, "a hyphen ends a word"},
		{"last  year", []string{"last year", "this year"}, false, "two spaces are not one"},
		{"", []string{"a", "b"}, false, "nothing"},
		{"ärise", []string{"rise", "x"}, false, "a letter of two bytes before it"},
	} {
		if got := hasAny(c.s, c.words...); got != c.want {
			t.Errorf("%s: %q: %v", c.reason, c.s, got)
		}
		if got := hasAny(c.s+strings.Repeat(" .", 100), c.words...); got != c.want {
			t.Errorf("%s: %q in a long text: %v", c.reason, c.s, got)
		}
	}
}

func TestTrimHedges(t *testing.T) {
	for _, c := range []struct{ s, want, reason string }{
		{"it rose by more than", "it rose by", "two words"},
		{"a total of about", "", "one after the other"},
		{"at least the ", "", "with space behind"},
		{"rather than", "rather than", "a last word of which only some hedges are"},
		{"the lot of", "the lot of", "\"of\" alone is none"},
		{"handsome", "handsome", "the end of a word is none"},
		{"co-about", "co-", "a hyphen ends a word"},
	} {
		if got := trimHedges(c.s); got != c.want {
			t.Errorf("%s: %q becomes %q, want %q", c.reason, c.s, got, c.want)
		}
	}
}

// TestBareLead holds that a hedge is found by its last word, and taken off whole.
func TestBareLead(t *testing.T) {
	for _, c := range []struct{ s, want, reason string }{
		{"it paid as many as", "it paid ", "three words"},
		{"the fine of close to ", "the fine of ", "with space behind"},
		{"it rose to", "it rose to", "a last word of which only some hedges are"},
		{"up to just", "", "one after the other"},
		{"it drew well over", "it drew ", "the longer of two that end alike"},
		{"the", "the", "an article stays"},
		{"handsome", "handsome", "the end of a word is none"},
		{"", "", "nothing"},
	} {
		if got := bareLead(c.s); strings.TrimRight(got, " ") != strings.TrimRight(c.want, " ") {
			t.Errorf("%s: %q becomes %q, want %q", c.reason, c.s, got, c.want)
		}
	}
}

// TestPhrasesEnd holds phrases to what endsWord says of their list.
func TestPhrasesEnd(t *testing.T) {
	for _, s := range []string{"shares rose", "it was up ", "it fell\u00a0", "the backup", "rose again", "", " "} {
		if got, want := upwards.end(s), endsWord(s, upWords...); got != want {
			t.Errorf("up at the end of %q: %v", s, got)
		}
		if got, want := downwards.end(s), endsWord(s, downWords...); got != want {
			t.Errorf("down at the end of %q: %v", s, got)
		}
	}
	if !upwards.end("shares rose") || upwards.end("rose again") {
		t.Error("a word that ends it is not told from one before")
	}
}
