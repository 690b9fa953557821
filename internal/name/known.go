package name

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/name/gazetteer"
	"github.com/claimdiff/claimdiff/internal/word"
)

// look is what a single word of a text is looked at for: what the gazetteer has of it in lower case.
type look struct {
	gazetteer.Entry
	// words is the gazetteer's hash of the word, to which those of the words behind it may be added.
	words gazetteer.Hash
}

var looks = word.Property[look]{Slot: word.NameLook, Find: func(t *word.Type) look {
	h := gazetteer.Seed.Add(t.Low)
	return look{gazetteer.Lookup(h), h}
}}

// spelt is a name, of one word or several, in the forms in which names are compared.
type spelt struct {
	folded string
	words  []string // of folded
	level  string   // of the name itself, if it is folded
	key    string   // its words, each levelled
}

var spelts = word.Property[spelt]{Slot: word.NameSpelt, Find: spell}

func spell(t *word.Type) spelt {
	s := spelt{folded: gazetteer.Fold(t.Text)}
	s.words = foldedWords(s.folded)
	w := make([]string, len(s.words))
	for i := range w {
		w[i] = levelledForm(s.words[i])
	}
	if len(w) == 1 && s.words[0] == t.Text {
		s.level = w[0]
	} else if s.folded == t.Text {
		s.level = levelledForm(t.Text)
	}
	if n := len(w); n > 1 { // Mt Ardhel is Mount Ardhel, Mill St is Mill Street
		if h := headBefore(s.words[0]); h != "" {
			w[0] = levelledForm(h)
		}
		if h := headAfter(s.words[n-1]); h != "" {
			w[n-1] = levelledForm(h)
		}
	}
	s.key = strings.Join(w, " ")
	return s
}

func spellingOf(s string) *spelt { return spelts.Of(word.Get(s)) }

// fold is gazetteer.Fold.
func fold(s string) string { return spellingOf(s).folded }

// level returns a folded word in the form in which its transliterations are alike, see levelledForm.
func level(w string) string { return spellingOf(w).level }

// levelWords returns the words of a name, each levelled: its key.
func levelWords(s string) string { return spellingOf(s).key }

// words returns the folded words of a name, without the punctuation that may stand in one: commas, quotation marks. They are shared.
func words(s string) []string { return spellingOf(s).words }

func foldedWords(s string) []string {
	if strings.ContainsAny(s, ",\"“”„«»()") {
		return strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || strings.ContainsRune(",\"“”„«»()", r) })
	}
	return strings.Fields(s)
}
