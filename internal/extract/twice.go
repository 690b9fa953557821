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
			return doneBy(v, v.Lemma)
		}
	}
	for i := t - 1; i >= max(words.First, t-twiceReach); i-- {
		if v, ok := r.parse.VerbAt(i); ok && v.Lemma != "be" {
			return doneBy(v, v.Lemma)
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

// doneBy is what a verb group governs: who did it, or to whom it was done.
func doneBy(v syntax.Verb, predicate string) syntax.Governor {
	g := syntax.Governor{Token: v.Main, Predicate: predicate, Relation: syntax.Oblique, Negated: v.Negated, Modality: v.Modality, Agent: v.Subject, Patient: v.Object, Pattern: "twice", Sure: 0.7}
	if v.Passive {
		g.Agent, g.Patient = v.Agent, v.Subject
	}
	return g
}
