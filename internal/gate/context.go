package gate

import (
	"cmp"
	"maps"
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

// rarity is how much each word tells among the sentences of some claims: 0 for one that every sentence has. Words are known by their place in the
// order of their stems.
type rarity struct {
	place map[string]int
	tells []float64
}

func rarityOf(terms [][]term) rarity {
	count := map[string]float64{}
	for _, ts := range terms {
		for _, t := range ts {
			count[t.stem]++
		}
	}
	r := rarity{place: make(map[string]int, len(count)), tells: make([]float64, len(count))}
	for i, w := range slices.Sorted(maps.Keys(count)) {
		r.place[w], r.tells[i] = i, math.Log(float64(len(terms)+1)/count[w])
	}
	return r
}

// words are terms with what each tells, in the order of their places, and the sum of that.
type words struct {
	words []weighted
	sum   float64
}

type weighted struct {
	place int
	tells float64
}

// weigh weighs terms: near and rare words count most, and those that no claim's sentence has count nothing.
func (r *rarity) weigh(terms []term) (out words) {
	for _, t := range terms {
		if i, ok := r.place[t.stem]; ok {
			tells := r.tells[i] * t.near
			out.sum += tells
			out.words = append(out.words, weighted{i, tells})
		}
	}
	return out
}

// likeness is how much two claims are said in the same words, in [0, 1].
func (a *words) likeness(b *words) float64 {
	if a.sum == 0 || b.sum == 0 {
		return 0
	}
	both := 0.0
	for x, y := a.words, b.words; len(x) > 0 && len(y) > 0; {
		switch {
		case x[0].place < y[0].place:
			x = x[1:]
		case x[0].place > y[0].place:
			y = y[1:]
		default:
			both += min(x[0].tells, y[0].tells)
			x, y = x[1:], y[1:]
		}
	}
	return both / math.Sqrt(a.sum*b.sum)
}
