package frame

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/word"
)

// TestLexicon holds that every wording can be read: it has one value, a word beside it, and a frame with what it leads to; no group is unknown.
func TestLexicon(t *testing.T) {
	seen := map[string]bool{}
	l := all()
	for _, group := range wordings {
		if strings.HasPrefix(group.value, "group ") {
			continue
		}
		f := l.parseFrame(group.value)
		_, context, _ := strings.Cut(group.value, "context=")
		kind := f.Kind + f.per + context // one wording may be of two things in two contexts
		if f.Attribute+f.Act+f.Thing+f.Modality == "" {
			t.Errorf("%q leads to nothing", group.value)
		}
		for _, w := range group.words {
			if strings.Count(w, "#") != 1 || len(strings.Fields(w)) == 1 {
				t.Errorf("%q has not one value and a word", w)
			}
			if seen[kind+w] {
				t.Errorf("%q stands twice", w)
			}
			seen[kind+w] = true
		}
	}
	words := slices.Collect(maps.Keys(l.ids))
	for _, w := range l.list {
		words = append(words, w.tied...)
	}
	for _, w := range words {
		if strings.ContainsAny(w, "<>{}") {
			t.Errorf("%s is no group and no word", w)
		}
	}
	if n, last := len(l.ids), uint64(firstKind)<<(len(l.kinds)-1); n > oneID || last == 0 || last >= 1<<63 {
		t.Errorf("%d words and %d kinds have no room in a word's marks", n, len(l.kinds))
	}
}

// TestForms holds that a word is one of a set if its base form as a verb or a noun is, too.
func TestForms(t *testing.T) {
	l := all()
	for _, test := range []struct {
		word, set string
		want      bool
		reason    string
	}{
		{"reached", "hit|reach", true, "a verb"},
		{"Deaths", "death", true, "a noun in other letters"},
		{"left", "leave", true, "an irregular verb"},
		{"left", "left", true, "that is a word of its own"},
		{"reach", "hit|top|cost|run|come|go|last|take|be", false, "another verb"},
		{"zygote", "hit|reach", false, "a word of no wording"},
	} {
		if got := l.set(test.set).has(marks.Of(word.Get(test.word))); got != test.want {
			t.Errorf("%s as %s: got %v, want %v: %s", test.word, test.set, got, test.want, test.reason)
		}
	}
}

// TestMarks holds what a wording may ask for besides words in a row.
func TestMarks(t *testing.T) {
	l := all()
	for _, test := range []struct {
		wording, text, value string
		want                 bool
		reason               string
	}{
		{"{vote} lead|ahead by #", "In the vote for mayor, Berg led by 300.", "300", true, "one word of the sentence, however far"},
		{"{vote} lead|ahead by #", "In the race Berg led by 300.", "300", false, "which must be there"},
		{"{!last|previous} # house|seat", "She left 90 houses behind.", "90", true, "no word that is barred"},
		{"{!last|previous} # house|seat", "In her last years she left 90 houses behind.", "90", false, "one that is"},
		{"#-seat house", "It is a new 90-seat house.", "90-seat", true, "the noun tied to the value"},
		{"#-seat house", "It is a new 90-year house.", "90-year", false, "is that noun"},
		{"#-seat house", "There are 90 seat houses.", "90", false, "and tied"},
	} {
		w, d := l.parse(test.wording), doc.New(test.text)
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
		var finder Finder
		finder.Read(d, main)
		if f := finder.Of(doc.Range{First: first, Last: d.TokenAt(at+len(test.value)-1) + 1}, Value{Kind: "money", Dimension: "money", Unit: "USD", Per: test.per}); f != nil {
			got = f.Attribute
		}
		if got != test.want {
			t.Errorf("%s: got %q, want %q: %s", test.text, got, test.want, test.reason)
		}
	}
}
