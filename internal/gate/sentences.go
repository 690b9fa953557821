package gate

import (
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/compare"
	"github.com/claimdiff/claimdiff/internal/sentence"
)

// sameSentence is the likeness from which a draft's sentence, its figure left out, is one of its source's.
const sameSentence = 0.8

// shortestSentence is the number of words, the figure left out, from which that is no chance.
const shortestSentence = 3

// place is what two claims share that stand at the same place of one sentence: all but the value.
type placeKey struct {
	kind                claim.Kind
	unit, before, after string
}

func keyOf(x *claim.Claim) placeKey {
	k := placeKey{kind: x.Kind}
	k.before, k.after = sentence.Around(x)
	if q := x.Quantity; q != nil {
		k.unit = q.Unit + "\x1f" + string(q.Trend)
	}
	return k
}

// sameSentences adds to what was found the claims of the sources that stand at the same place of the same sentence, give or take a word: drafts are
// written from their sources, and a figure that was changed on the way is in a sentence that was not. Alignment asks for more where values
// differ, since it may not rely on that.
func (c *checker) sameSentences(claims []claim.Claim, found map[string]*found) {
	var book sentence.Book
	by := map[placeKey][]placed{}
	for i := range claims {
		if x := &claims[i]; x.Source != c.draft {
			k := keyOf(x)
			by[k] = append(by[k], placedOf(x, &book))
		}
	}
	for i := range claims {
		x := &claims[i]
		if x.Source != c.draft {
			continue
		}
		own := placedOf(x, &book)
		for _, other := range by[keyOf(x)] {
			y := other.claim
			if !own.oneSentence(&other) {
				continue
			}
			e := found[x.ID]
			if e == nil {
				e = newFound(x)
				found[x.ID] = e
			}
			e.add(y, compare.Judge(x, y, c.policies[x.Rule], c.ctx))
		}
	}
}

// add notes that y stands in the same sentence, and returns the pair; nil if the two cannot be compared.
func (e *found) add(y *claim.Claim, v compare.Verdict) *pair {
	for i := range e.pairs {
		if e.pairs[i].claim == y {
			e.pairs[i].sentence = true
			return &e.pairs[i]
		}
	}
	if v.Relation == "" {
		return nil
	}
	e.pairs = append(e.pairs, pair{claim: y, verdict: v, sentence: true})
	return &e.pairs[len(e.pairs)-1]
}

// placed is a claim with its sentence, and the words of that without its own.
type placed struct {
	claim *claim.Claim
	flat  string
	words sentence.Bag
}

func placedOf(x *claim.Claim, book *sentence.Book) placed {
	return placed{x, sentence.Flat(x.Sentence), book.Bag(sentence.Flat(sentence.Without(x)))}
}

func (x *placed) oneSentence(y *placed) bool {
	return x.words.Len() >= shortestSentence && x.words.Likeness(y.words) >= sameSentence || x.flat == y.flat
}

// altered reports whether two claims at the same place of one sentence give two figures: the hedge is the same, and the number is not. That both
// could be true is no excuse then.
func altered(x *claim.Claim, p pair) bool {
	a, b := x.Quantity, p.claim.Quantity
	return p.sentence && a != nil && b != nil && a.Qualifier == b.Qualifier && p.verdict.Relation != claim.Agree && p.verdict.Relation != claim.Update &&
		p.verdict.Forms[0] != p.verdict.Forms[1]
}
