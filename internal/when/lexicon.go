package when

import (
	"strings"
	"sync"

	known "github.com/claimdiff/claimdiff/internal/word"
)

// starts marks with mayStart the words that an expression may begin with.
var starts = known.Marks{Slot: known.WhenMarks, Find: func(t *known.Type) uint64 {
	if begins(t.Low) {
		return mayStart
	}
	return 0
}}

const mayStart = 1

// begins reports whether an expression may begin with w, which no letter follows: see finder.token.
func begins(w string) bool {
	if w == "" {
		return true
	}
	if c := w[0]; c < 'a' || c > 'z' {
		return isDigit(c) || c == '\'' || c == 0xE2
	}
	n := letters(w)
	if n >= 16 || lengths[w[0]-'a']&(1<<n) == 0 {
		return false
	}
	w = w[:n]
	for i := range namedDays {
		if name, ok := strings.CutPrefix(namedDays[i].name, w); ok && letters(name) == 0 {
			return true
		}
	}
	switch w {
	case "pre", "post", "q", "h": // see unlisted
		return true
	}
	return words().Get(w).kind != noKind
}

// kind is what a word of the lexicon is.
type kind uint8

const (
	noKind kind = iota
	monthWord
	weekdayWord
	seasonWord
	dayWord // today, overnight: n is the days from the day of writing
	partWord
	clockWord // noon: n is the minute of the day
	unitWord
	ordinalWord
	numberWord
	modifierWord
)

// care is how much more is asked of a word's neighbours.
type care uint8

const (
	noCare   care = iota
	wordCare      // an ordinary word too: May, March
	nameCare      // a given name too: June
)

// word is what the lexicon says of a word.
type word struct {
	kind    kind
	n       int
	code    string // of a unit, a season or a modifier
	part    string // TIMEX3 code of a part of the day
	careful care
	short   bool // an abbreviation
}

// table is a table of the lexicon, which is made when it is first asked for; it costs nothing before.
type table[V any] struct {
	once sync.Once
	m    *known.Map[V]
}

// of is the table of what list gives.
func (t *table[V]) of(list func() map[string]V) *known.Map[V] {
	t.once.Do(func() {
		entries := list()
		t.m = known.NewMap[V](len(entries))
		for w, v := range entries {
			*t.m.Put(w) = v
		}
	})
	return t.m
}

// zone is a time zone; its offset, in minutes east of Greenwich, is not known where the letters stand for several.
type zone struct {
	name   string
	offset int
	known  bool
}

// namedDay is a day that falls on the same date every year.
type namedDay struct {
	name       string
	month, day int
}

// letters is the length of the run of letters at the start of s, at most 16.
func letters(s string) int {
	n := 0
	for n < len(s) && n < 16 && s[n] >= 'a' && s[n] <= 'z' {
		n++
	}
	return n
}

// look returns what the lexicon says of the letters at the start of s, and how many they are; noKind if it has no such word.
func look(s string) (word, int) {
	n := letters(s)
	if n == 0 || lengths[s[0]-'a']&(1<<n) == 0 {
		return word{}, n
	}
	return words().Get(s[:n]), n
}
