// Package lemma answers: what is this word's base form?
//
// Tables hold what is irregular (written for this project from what any grammar lists); the rest follows the rules of
// English spelling. A word that comes back as it is, or cut short, costs no allocation.
package lemma

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/word"
)

// Noun returns the singular of a lower-case noun ("children": child). A word it does not know to be plural comes back as it is:
// people, police and aircraft are counted as they stand.
func Noun(w string) string {
	if len(w) < 3 {
		return w
	}
	if base := nouns().Get(w); base != "" {
		return base
	}
	if w[len(w)-1] == 's' {
		return plural(w)
	}
	if stem, ok := strings.CutSuffix(w, "men"); ok && stem != "" {
		return stem + "man" // the words in -men that are no plurals are in the table
	}
	if head, tail, ok := strings.Cut(w, "-"); ok && compoundTails[tail] && head != "" {
		if n := Noun(head); n != head {
			return n + "-" + tail
		}
	}
	return w
}

// compoundTails follow a plural in a compound: mothers-in-law, runners-up.
var compoundTails = map[string]bool{"in-law": true, "up": true, "by": true, "in-chief": true, "general": true, "at-arms": true, "de-camp": true}

// Verb returns the base form of a lower-case verb ("struck": strike). Enclitics are verbs too: 's, 're and 'm are be, 've is
// have, 'll and wo are will. A form of two verbs is given to the one that news uses more: found is find, lay is lay.
func Verb(w string) string {
	if base := verbs().Get(w); base != "" {
		return base
	}
	if len(w) < 4 {
		return w
	}
	if head, rest := prefixed(w); head > 0 {
		if base := verbs().Get(rest); base != "" {
			return join(w, w[:head]+base)
		}
	}
	if i := strings.LastIndexByte(w, '-'); i > 0 && i < len(w)-3 {
		return join(w, w[:i+1]+Verb(w[i+1:])) // re-elected, fire-bombed
	}
	switch {
	case strings.HasSuffix(w, "ied"):
		return finalY(w, 3)
	case strings.HasSuffix(w, "eed"):
		if ee().Get(w[:len(w)-1]) {
			return w[:len(w)-1]
		}
		return w
	case strings.HasSuffix(w, "ed"):
		return base(w, w[:len(w)-2])
	case strings.HasSuffix(w, "ying"):
		if len(w) == 5 {
			return w[:1] + "ie"
		}
		return w[:len(w)-3]
	case strings.HasSuffix(w, "ing"):
		return base(w, w[:len(w)-3])
	case w[len(w)-1] == 's':
		return thirdPerson(w)
	}
	return w
}

// join returns w where it is the same as s, so that w's memory serves for both.
func join(w, s string) string {
	if w == s {
		return w
	}
	return s
}

// prefixed returns the length of w's prefix (over-, re-, under- …), and the rest; 0 if it has none.
func prefixed(w string) (int, string) {
	for _, p := range [...]string{"over", "under", "fore", "inter", "mis", "out", "re", "un"} {
		if rest, ok := strings.CutPrefix(w, p); ok && len(rest) > 2 {
			return len(p), rest
		}
	}
	return 0, ""
}

// finalY returns w with the ie and the ending of its last n bytes made y (denied, countries), or ie after one letter (died).
func finalY(w string, n int) string {
	stem := w[:len(w)-n]
	if len(stem) <= 1 {
		return w[:len(stem)+2]
	}
	return stem + "y"
}

var (
	nounOf = word.Property[string]{Slot: word.LemmaNoun, Find: func(t *word.Type) string { return Noun(t.Low) }}
	verbOf = word.Property[string]{Slot: word.LemmaVerb, Find: func(t *word.Type) string { return Verb(t.Low) }}
)

// NounOf is Noun of a word in any letters, found out once.
func NounOf(t *word.Type) string { return *nounOf.Of(t) }

// VerbOf is Verb of a word in any letters, found out once.
func VerbOf(t *word.Type) string { return *verbOf.Of(t) }
