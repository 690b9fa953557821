package gate

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/lemma"
)

// term is a word of a sentence, by its stem, with how near it stands to a claim there, in (0, 1].
type term struct {
	stem string
	near float64
}

// reach is how many words from a claim a word counts half.
const reach = 8.0

// window is how many words to either side of a claim are looked at.
const window = 24

// termsOf are the words around a claim in its sentence, sorted by stem, each once, at its nearest. Words with digits are left out: values are
// compared, not words.
func termsOf(c *claim.Claim) []term {
	text := flat(c.Text)
	before, after, ok := strings.Cut(flat(c.Sentence), text)
	if !ok {
		before, after = flat(c.Sentence), ""
	}
	var out []term
	words := strings.Fields(before)
	for i := range words[:min(len(words), window)] {
		out = appendTerm(out, words[len(words)-1-i], i)
	}
	words = strings.Fields(after)
	for i := range words[:min(len(words), window)] {
		out = appendTerm(out, words[i], i)
	}
	slices.SortFunc(out, func(a, b term) int {
		if n := strings.Compare(a.stem, b.stem); n != 0 {
			return n
		}
		return cmp.Compare(b.near, a.near)
	})
	return slices.CompactFunc(out, func(a, b term) bool { return a.stem == b.stem })
}

func appendTerm(out []term, word string, distance int) []term {
	word = strings.ToLower(strings.TrimFunc(word, notWord))
	word = strings.TrimSuffix(strings.TrimSuffix(word, "’s"), "'s")
	if word == "" || strings.ContainsFunc(word, unicode.IsDigit) {
		return out
	}
	return append(out, term{lemma.Verb(lemma.Noun(word)), reach / (reach + float64(distance))})
}

// rarity is how much each word tells among the sentences of some claims: 0 for one that every sentence has.
type rarity map[string]float64

func rarityOf(terms [][]term) rarity {
	r := rarity{}
	for _, ts := range terms {
		for _, t := range ts {
			r[t.stem]++
		}
	}
	for w, n := range r {
		r[w] = math.Log(float64(len(terms)+1) / n)
	}
	return r
}

// likeness is how much two claims are said in the same words, in [0, 1]: near and rare words count most.
func (r rarity) likeness(a, b []term) float64 {
	var both, x, y float64
	weigh := func(t term) float64 { return r[t.stem] * t.near }
	for _, t := range a {
		x += weigh(t)
	}
	for _, t := range b {
		y += weigh(t)
	}
	for len(a) > 0 && len(b) > 0 {
		switch n := strings.Compare(a[0].stem, b[0].stem); {
		case n < 0:
			a = a[1:]
		case n > 0:
			b = b[1:]
		default:
			both += min(weigh(a[0]), weigh(b[0]))
			a, b = a[1:], b[1:]
		}
	}
	if x == 0 || y == 0 {
		return 0
	}
	return both / math.Sqrt(x*y)
}
