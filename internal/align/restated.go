package align

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/utterance"
)

// saidTwice is the likeness of two quotations of one report, headline and text, that are one.
const saidTwice = 0.9

// restatedOf finds the pairs of quotations of two reports that give one utterance in other words, and neither of which has a better partner in the
// report of the other: who repeats himself, or is quoted with several sentences, has said each of them.
func restatedOf(claims []*claim.Claim, once []reading) *pairs {
	if len(claims) == 0 || claims[0].Kind != claim.Quote || once[len(once)-1].source == 0 {
		return nil
	}
	words := make([]utterance.Words, len(claims))
	for i, c := range claims {
		words[i] = utterance.Read(c.Value)
	}
	rivals := map[[2]int]rivalry{} // of a quotation in a source
	var found []alikeQuotes
	for j, b := range claims {
		for i, a := range claims[:j] {
			if once[i].source == once[j].source {
				continue
			}
			if n := likeness(a, b, words[i], words[j]); n > 0 {
				found = append(found, alikeQuotes{i, j, n})
				p, q := [2]int{i, once[j].source}, [2]int{j, once[i].source}
				rivals[p], rivals[q] = rivals[p].meet(j, n, words), rivals[q].meet(i, n, words)
			}
		}
	}
	out := newPairs(len(claims))
	for _, f := range found {
		p, q := rivals[[2]int{f.a, once[f.b].source}], rivals[[2]int{f.b, once[f.a].source}]
		if f.like >= max(p.best, q.best) && f.like >= max(p.second, q.second)+utterance.Ahead {
			out.add(f.a, f.b)
		}
	}
	return out
}

// restates reports whether claims i and j are a pair of restatedOf.
func (m *matcher) restates(i, j int) bool { return m.restated != nil && m.restated.has(i, j) }

// restatement judges such a pair.
func restatement(quiet bool) judgement {
	j := judgement{quiet: quiet}
	j.add(sure, "one utterance in other words, and nothing as like it in either report")
	return j
}

// alikeQuotes is two quotations, by their indices, and how like they are.
type alikeQuotes struct {
	a, b int
	like float64
}

// rivalry is how like a quotation are the quotation most like it in a report, by its index, and the one next to that which is of another utterance.
type rivalry struct {
	of           int
	best, second float64
}

// meet is r after one more quotation.
func (r rivalry) meet(i int, like float64, words []utterance.Words) rivalry {
	if r.best > 0 && words[i].Likeness(words[r.of]) >= saidTwice { // the same words in headline and text
		return rivalry{r.of, max(r.best, like), r.second}
	}
	if like > r.best {
		return rivalry{i, like, r.best}
	}
	r.second = max(r.second, like)
	return r
}

// likeness is how like two quotations of two reports are, where that is enough for one utterance of one speaker; else 0.
func likeness(a, b *claim.Claim, x, y utterance.Words) float64 {
	enough := utterance.Telling
	switch p, q := a.Thing.Person, b.Thing.Person; {
	case p != "" && q != "" && (bySurname(p, q) || alteredName(p, q)):
		enough = utterance.Alike
	case p != "" && q != "" && !oneTitle(a, b):
		return 0
	}
	if n := x.Likeness(y); n >= enough {
		return n
	}
	return 0
}

// alteredName reports whether two full names are of one given name, and of surnames that begin alike, as a desk mistakes one: Ana Brandt, Ana Brandting.
func alteredName(x, y string) bool {
	p, a, ok := cutLast(x)
	q, b, also := cutLast(y)
	return ok && also && p == q && len(a) >= shortSurname && len(b) >= shortSurname && (strings.HasPrefix(a, b) || strings.HasPrefix(b, a) || respelled(x, y))
}

// shortSurname is how many letters a surname must have for one letter more or less to be a slip.
const shortSurname = 4

// oneTitle reports whether one speaker is told by words that all stand before or behind the name of the other: the minister, and minister Ana Lima.
func oneTitle(a, b *claim.Claim) bool {
	if a.Attribution == nil || b.Attribution == nil || a.Attribution.Speaker == b.Attribution.Speaker {
		return false
	}
	x, y := titleWords(a.Attribution.Speaker), titleWords(b.Attribution.Speaker)
	if len(x) > len(y) {
		x, y = y, x
	}
	for _, w := range x {
		if !slices.Contains(y, w) {
			return false
		}
	}
	return len(x) > 0 && len(x) < len(y)
}

// titleWords are the words by which a speaker is told, in lower case, without articles and those who own him.
func titleWords(s string) (out []string) {
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool { return r == ' ' || r == ',' || r == '-' }) {
		switch w {
		case "the", "a", "an", "its", "his", "her", "their", "our":
		default:
			out = append(out, w)
		}
	}
	return out
}
