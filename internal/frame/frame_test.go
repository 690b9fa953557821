package frame

import (
	"slices"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/doc"
)

// TestLexicon holds that every wording can be read: it has one value, a word beside it, and a frame with what it leads to; no group is unknown.
func TestLexicon(t *testing.T) {
	seen := map[string]bool{}
	for _, set := range wordings {
		if strings.HasPrefix(set.value, "group ") {
			continue
		}
		f := parseFrame(set.value)
		if f.Attribute+f.Act+f.Thing == "" {
			t.Errorf("%q leads to nothing", set.value)
		}
		for _, w := range set.words {
			fields := strings.Fields(w)
			if n := len(fields) - 1; slices.Index(fields, "#") != n-slices.Index(reversed(fields), "#") || !strings.Contains(w, "#") || n == 0 {
				t.Errorf("%q has not one value and a word", w)
			}
			if seen[f.Kind+w] {
				t.Errorf("%q stands twice", w)
			}
			seen[f.Kind+w] = true
		}
	}
	for _, w := range all().list {
		for _, e := range append(w.before, w.after...) {
			if strings.HasPrefix(e.words[0], "<") {
				t.Errorf("no group has the name %s", e.words[0])
			}
		}
	}
}

func reversed(s []string) []string {
	s = slices.Clone(s)
	slices.Reverse(s)
	return s
}

func TestOf(t *testing.T) {
	for _, test := range []struct{ text, value, want, reason string }{
		{"The tablet will set buyers back $640.", "$640", "price", "a wording leaves room for who pays"},
		{"The tablet will set back $640.", "$640", "price", "and needs none there"},
		{"The tablet will not set buyers back $640.", "$640", "price", "a denial of the verb is the verb's own affair"},
		{"They set the clock, and went back with $640.", "$640", "", "the room ends with the clause"},
		{"They set out over the hills and came all the way back $640.", "$640", "", "and after a few words"},
		{"She posted a record $640 bond.", "$640", "bail", "adjectives are passed over"},
		{"She put up no $640.", "$640", "", "a denial is not"},
		{"The painting was sold for $640.", "$640", "price", "any form of a word will do"},
		{"$640", "$640", "", "a value alone has no frame"},
		{"A striker was signed for $640.", "$640", "transfer-fee", "of two wordings the longer tells more"},
	} {
		d := doc.New(test.text)
		at := strings.Index(test.text, test.value)
		first := d.TokenAt(at)
		got := ""
		if f := Of(d, doc.Range{First: first, Last: d.TokenAt(at+len(test.value)-1) + 1}, "money", "money"); f != nil {
			got = f.Attribute
		}
		if got != test.want {
			t.Errorf("%s: got %q, want %q: %s", test.text, got, test.want, test.reason)
		}
	}
}
