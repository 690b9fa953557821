package extract

import (
	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// twiceReach is how many words before "twice" the verb may stand that tells what was done so often: "won the rally twice".
const twiceReach = 6

// isTwice reports whether q is "twice" that counts how often something was done.
func (r *reading) isTwice(q *quantity.Mention) bool {
	return q.Class == quantity.Count && q.Words.Len() == 1 && r.doc.Low(q.Words.First) == "twice"
}

// doneTwice is what was done as often as "twice" at token t tells: the verb right behind it, or the nearest before it; it has no token if there is none.
func (r *reading) doneTwice(t int) syntax.Governor {
	words := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens
	if t+1 < words.Last {
		if v, ok := r.parse.VerbAt(t + 1); ok {
			return governorOf(&v, "", "twice", 0.7)
		}
	}
	for i := t - 1; i >= max(words.First, t-twiceReach); i-- {
		if v, ok := r.parse.VerbAt(i); ok && v.Lemma != "be" {
			return governorOf(&v, "", "twice", 0.7)
		}
		g := r.doc.Tokens[i].Tag
		if w := lemma.Verb(r.doc.Low(i)); g == tag.JJ && w != r.doc.Low(i) && len(r.set.Acts(w)) > 0 {
			return syntax.Governor{Token: i, Predicate: w, Relation: syntax.Oblique, Modality: "actual", Pattern: "twice", Sure: 0.7}
		}
		if g == tag.Comma || g == tag.Stop || g == tag.CC {
			break
		}
	}
	return syntax.Governor{Token: -1}
}
