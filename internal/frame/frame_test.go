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
	groups := map[string][]string{}
	for _, set := range wordings {
		if name, ok := strings.CutPrefix(set.value, "group "); ok {
			groups["<"+name+">"] = set.words
			continue
		}
		f := parseFrame(set.value, groups)
		if strings.Contains(set.value, "context=") && len(f.context) == 0 {
			t.Errorf("%q: no group has that name", set.value)
		}
		kind := f.Kind + f.per + strings.Join(f.context, " ") // one wording may be of two things in two contexts
		if f.Attribute+f.Act+f.Thing == "" {
			t.Errorf("%q leads to nothing", set.value)
		}
		for _, w := range set.words {
			if strings.Count(w, "#") != 1 || len(strings.Fields(w)) == 1 {
				t.Errorf("%q has not one value and a word", w)
			}
			if seen[kind+w] {
				t.Errorf("%q stands twice", w)
			}
			seen[kind+w] = true
		}
	}
	for _, w := range all().list {
		words := slices.Concat(append(w.near, w.none, w.tied)...)
		for _, e := range append(w.before, w.after...) {
			words = append(words, e.words...)
		}
		for _, e := range words {
			if strings.ContainsAny(e, "<>{}") {
				t.Errorf("%s is no group and no word", e)
			}
		}
	}
}

// TestMarks holds what a wording may ask for besides words in a row.
func TestMarks(t *testing.T) {
	groups := map[string][]string{"<house>": {"parliament", "senate"}}
	for _, test := range []struct {
		wording, text, value string
		want                 bool
		reason               string
	}{
		{"{vote} lead|ahead by #", "In the vote for mayor, Berg led by 300.", "300", true, "one word of the sentence, however far"},
		{"{vote} lead|ahead by #", "In the race Berg led by 300.", "300", false, "which must be there"},
		{"{!last|previous} # <house>", "She left 90 parliaments behind.", "90", true, "no word that is barred"},
		{"{!last|previous} # <house>", "In her last years she left 90 parliaments behind.", "90", false, "one that is"},
		{"#-seat <house>", "It is a new 90-seat parliament.", "90-seat", true, "the noun tied to the value"},
		{"#-seat <house>", "It is a new 90-year parliament.", "90-year", false, "is that noun"},
		{"#-seat <house>", "There are 90 seat parliaments.", "90", false, "and tied"},
	} {
		w, d := parse(test.wording, groups), doc.New(test.text)
		at := strings.Index(test.text, test.value)
		words := doc.Range{First: d.TokenAt(at), Last: d.TokenAt(at+len(test.value)-1) + 1}
		s := d.Sentences[0].Tokens
		got := fits(d, w.before, words.First-1, -1, s) && fits(d, w.after, words.Last, 1, s) && w.amid(d, words, s)
		if got != test.want {
			t.Errorf("%s in %q: got %v, want %v: %s", test.wording, test.text, got, test.want, test.reason)
		}
	}
}

func TestOf(t *testing.T) {
	for _, test := range []struct{ lead, text, value, per, want, reason string }{
		{"", "The tablet will set buyers back $640.", "$640", "", "price", "a wording leaves room for who pays"},
		{"", "The tablet will set back $640.", "$640", "", "price", "and needs none there"},
		{"", "The tablet will not set buyers back $640.", "$640", "", "price", "a denial of the verb is the verb's own affair"},
		{"", "They set the clock, and went back with $640.", "$640", "", "", "the room ends with the clause"},
		{"", "They set out over the hills and came all the way back $640.", "$640", "", "", "and after a few words"},
		{"", "She posted a record $640 bond.", "$640", "", "bail", "adjectives are passed over"},
		{"", "She put up no $640.", "$640", "", "", "a denial is not"},
		{"", "The painting was sold for $640.", "$640", "", "price", "any form of a word will do"},
		{"", "$640", "$640", "", "", "a value alone has no frame"},
		{"", "A striker was signed for $640.", "$640", "", "transfer-fee", "of two wordings the longer tells more"},
		{"The quarter was poor.", "It earned $640.", "$640", "share", "per-share-profit", "what tells the main event may give the context"},
		{"", "The quarter was poor, and it earned $640.", "$640", "share", "per-share-profit", "so may the sentence"},
		{"The singer is on tour.", "She earned $640.", "$640", "share", "", "without it the wording may be of anything"},
		{"The quarter was poor.", "It earned $640.", "$640", "", "", "a profit that is not told for each share is another"},
	} {
		lead := test.lead
		if lead != "" {
			lead += " "
		}
		test.text = lead + test.text
		d := doc.New(test.text)
		main := []int{0}
		at := strings.Index(test.text, test.value)
		first := d.TokenAt(at)
		got := ""
		if f := Of(d, doc.Range{First: first, Last: d.TokenAt(at+len(test.value)-1) + 1}, Value{"money", "money", "USD", test.per}, main); f != nil {
			got = f.Attribute
		}
		if got != test.want {
			t.Errorf("%s: got %q, want %q: %s", test.text, got, test.want, test.reason)
		}
	}
}
