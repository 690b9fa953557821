package name

import (
	"strings"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/internal/name/gazetteer"
	"github.com/claimdiff/claimdiff/internal/word"
)

// looks is what a single word of a text is looked at for: what the gazetteer has of it in lower case.
var looks = word.Property[gazetteer.Entry]{Slot: word.NameLook, Find: func(t *word.Type) gazetteer.Entry {
	return gazetteer.Lookup(gazetteer.Seed.Add(t.Low))
}}

// What is found out of a name, of one word or several, in the forms in which names are compared, each when it is first asked for: most names are
// met once or twice.
var (
	foldeds = word.Property[string]{Slot: word.NameFolded, Find: func(t *word.Type) string { return gazetteer.Fold(t.Text) }}
	splits  = word.Property[[]string]{Slot: word.NameWords, Find: func(t *word.Type) []string { return foldedWords(*foldeds.Of(t)) }}
	levels  = word.Property[alikeness]{Slot: word.NameLevel, Find: levelOf}
)

// alikeness is a name without what transliterations differ in.
type alikeness struct {
	level string // of the name itself, if it is folded
	key   string // its words, each levelled
}

func levelOf(t *word.Type) (s alikeness) {
	words := *splits.Of(t)
	w := make([]string, len(words))
	for i := range w {
		w[i] = levelledForm(words[i])
	}
	if len(w) == 1 && words[0] == t.Text {
		s.level = w[0]
	} else if *foldeds.Of(t) == t.Text {
		s.level = levelledForm(t.Text)
	}
	if n := len(w); n > 1 { // Mt Ardhel is Mount Ardhel, Mill St is Mill Street
		if h := headBefore(words[0]); h != "" {
			w[0] = levelledForm(h)
		}
		if h := headAfter(words[n-1]); h != "" {
			w[n-1] = levelledForm(h)
		}
	}
	s.key = strings.Join(w, joint(words))
	return s
}

// joint is what stands between the words of a name in its key: nothing between letters, since H-P is HP.
func joint(words []string) string {
	for _, w := range words {
		if len(w) > 1 {
			return " "
		}
	}
	return ""
}

// fold is gazetteer.Fold.
func fold(s string) string { return *foldeds.Of(word.Get(s)) }

// level returns a folded word in the form in which its transliterations are alike, see levelledForm.
func level(w string) string { return levels.Of(word.Get(w)).level }

// levelWords returns the words of a name, each levelled: its key.
func levelWords(s string) string { return levels.Of(word.Get(s)).key }

// words returns the folded words of a name, without the punctuation that may stand in one: commas, quotation marks. They are shared.
func words(s string) []string { return *splits.Of(word.Get(s)) }

func foldedWords(s string) []string {
	if strings.ContainsAny(s, ",\"“”„«»()") {
		return strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || strings.ContainsRune(",\"“”„«»()", r) })
	}
	if s != "" && strings.IndexByte(s, ' ') < 0 && plain(s) {
		return []string{s}
	}
	return strings.Fields(s)
}

// plain reports whether s has no white space but spaces, if any at all.
func plain(s string) bool {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
