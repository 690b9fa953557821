package frame

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/word"
)

// TestLexicon holds that all words, kinds and places have room in the numbers that they are packed into, and that the tables fit each other.
func TestLexicon(t *testing.T) {
	l := all()
	if n := l.words.Len(); n > oneID {
		t.Errorf("%d words have no room in a word's marks", n)
	}
	if len(l.kinds) >= kinds || firstKind<<kinds >= 1<<63 {
		t.Errorf("%d kinds have no room in a word's marks", len(l.kinds))
	}
	if n := len(l.list); n >= 1<<16 || sets > gap {
		t.Errorf("%d wordings and %d sets have no room in their numbers", n, sets)
	}
	if last := l.sets[sets-1]; int(last.at)+int(last.n) != len(setWords) {
		t.Errorf("the sets end at %d of %d", int(last.at)+int(last.n), len(setWords))
	}
	if !slices.ContainsFunc(l.list, func(w wording) bool { return int(w.frame) == len(frames)-1 }) {
		t.Error("no wording leads to the last frame")
	}
}

// TestForms holds that a word is one of a set if its base form as a verb or a noun is, too.
func TestForms(t *testing.T) {
	l := all()
	for _, test := range []struct {
		word, form string
		want       bool
		reason     string
	}{
		{"reached", "reach", true, "a verb"},
		{"Deaths", "death", true, "a noun in other letters"},
		{"left", "leave", true, "an irregular verb"},
		{"left", "left", true, "that is a word of its own"},
		{"reach", "death", false, "another word"},
		{"zygote", "death", false, "a word of no wording"},
	} {
		set := &set{n: math.MaxUint16}
		for i := range l.sets {
			if s := &l.sets[i]; s.n < set.n && s.holds(l.words.Find(test.form)) {
				set = s // the one with the fewest others
			}
		}
		if got := set.has(marks.Of(word.Get(test.word))); got != test.want {
			t.Errorf("%s as %s: got %v, want %v: %s", test.word, test.form, got, test.want, test.reason)
		}
	}
}

// TestMarks holds what a wording may ask for besides words in a row.
func TestMarks(t *testing.T) {
	for _, test := range []struct {
		text, value, want, reason string
	}{
		{"The game was played in a new 9,000-seat stadium.", "9,000-seat", "capacity", "the noun tied to the value, and one word of the sentence, however far"},
		{"The game was played in a new 9,000-year stadium.", "9,000-year", "", "another noun"},
		{"The game was seen from 9,000 seat rows of the stadium.", "9,000", "", "one that is not tied"},
		{"The game was played in a new 9,000-seat place.", "9,000-seat", "", "the word of the sentence must be there"},
		{"The match ended his six-game absence.", "six-game", "matches-missed", "no word that is barred"},
		{"The final match ended his six-game absence.", "six-game", "", "one that is"},
	} {
		if got := attribute(test.text, test.value, Value{Kind: "count"}); got != test.want {
			t.Errorf("%s in %q: got %q, want %q: %s", test.value, test.text, got, test.want, test.reason)
		}
	}
}

// TestPassing holds that one word in passing makes no context, unless it stands in the headline or the first sentences.
func TestPassing(t *testing.T) {
	const value = "Norvik rose two points."
	for _, test := range []struct{ lead, want, reason string }{
		{"A candidate spoke. Rain fell. Trade was slow.", "vote-gain", "the first sentence"},
		{"Trade was slow. A candidate spoke. Rain fell.", "vote-gain", "the second"},
		{"Trade was slow. Rain fell. A candidate for the board spoke.", "", "one word further down"},
		{"Trade was slow. Rain fell. A candidate spoke before the vote.", "vote-gain", "two of them"},
	} {
		d := doc.New(test.lead + " " + value)
		at := strings.Index(d.Text, "two points")
		first := d.TokenAt(at)
		var f Finder
		f.Read(d, []int{0, 1, 2}, "")
		got := ""
		if fr := f.Of(doc.Range{First: first, Last: first + 1}, Value{Kind: "count"}); fr != nil {
			got = fr.Attribute
		}
		if got != test.want {
			t.Errorf("%q: got %q, want %q: %s", test.lead, got, test.want, test.reason)
		}
	}
}

// attribute is that of the frame of v at value in text, of which the first sentence tells the main event; empty if none fits.
func attribute(text, value string, v Value) string {
	var f Finder
	d, at := doc.New(text), strings.Index(text, value)
	f.Read(d, []int{0}, "")
	if frame := f.Of(doc.Range{First: d.TokenAt(at), Last: d.TokenAt(at+len(value)-1) + 1}, v); frame != nil {
		return frame.Attribute
	}
	return ""
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
		text := strings.TrimSpace(test.lead + " " + test.text)
		got := attribute(text, test.value, Value{Kind: "money", Dimension: "money", Unit: "USD", Per: test.per})
		if got != test.want {
			t.Errorf("%s: got %q, want %q: %s", test.text, got, test.want, test.reason)
		}
	}
}
