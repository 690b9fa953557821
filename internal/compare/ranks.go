package compare

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/name/gazetteer"
)

// otherRank reports whether two offices are no more than two ranks of an army or a navy: nobody holds both at once. What is called general in a body (its
// secretary general) is no rank.
func otherRank(x, y string) bool {
	a, b := rankOf(x), rankOf(y)
	return a >= 0 && b >= 0 && a != b
}

// rankOf is which of the ranks an office is, by its whole words, or -1.
func rankOf(x string) int {
	x = strings.Trim(x, " .")
	for k, names := range posts().ranks {
		if slices.Contains(names, x) {
			return k
		}
	}
	return -1
}

// otherState reports whether two offices are one post of two states: a former president of Latvia is none of Estonia.
func otherState(x, y string) bool {
	p, a := stateOf(x)
	q, b := stateOf(y)
	return p != "" && p == q && a != b
}

// stateOf splits the office of one who rules or serves a state into the post and the state, where it tells nothing else: "former Latvian president",
// "the president of Latvia".
func stateOf(office string) (post, state string) {
	words := strings.Fields(trimStanding(office))
	if len(words) > 0 && (words[0] == "the" || words[0] == "a" || words[0] == "an") {
		words = words[1:]
	}
	if len(words) < 2 {
		return "", ""
	}
	if i := slices.Index(words, "of"); i > 0 {
		post, state = strings.Join(words[:i], " "), strings.TrimPrefix(strings.Join(words[i+1:], " "), "the ")
		if e := gazetteer.Word(state); e.Len() == 0 || e.At(0).Kind() != gazetteer.Country {
			return "", ""
		}
		state = gazetteer.Word(state).At(0).Name()
	} else {
		e := gazetteer.Word(words[0])
		if !e.Has(gazetteer.Adjective) || e.Of().Kind() != gazetteer.Country {
			return "", ""
		}
		post, state = strings.Join(words[1:], " "), e.Of().Name()
	}
	if !slices.Contains(stateOffices, post) {
		return "", ""
	}
	return post, state
}
