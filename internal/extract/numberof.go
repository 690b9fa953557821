package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// numberReach is how many words before a number the words "the number of" may stand whose level it tells.
const numberReach = 16

// numberOf reads a bare number that tells how many of some things something was done to by now as a count of them: in "the number of coins recovered has reached
// 871", 871 coins were recovered. It leaves any other figure as it is.
func (r *reading) numberOf(f *figure) {
	q := f.q
	if q.Class != quantity.Count || q.Amount.Unit != "" || q.Of.Len() > 0 || f.phrase.Head >= 0 || r.countsBehind(q.Words.Last) {
		return
	}
	noun, done := r.numberedDeed(q.Words.First)
	if noun < 0 || !r.levelFrom(done+1, q.Words.First) {
		return
	}
	f.phrase.Head, f.phrase.Adjective, f.phrase.Words.First, f.phrase.Words.Last = noun, -1, noun, noun+1
	f.gov = syntax.Governor{Predicate: lemma.VerbOf(r.doc.Type(done)), Token: done, Relation: syntax.PassiveSubject, Modality: "actual", Pattern: f.gov.Pattern, Sure: f.gov.Sure}
}

// numberedDeed finds the noun and the participle behind the nearest "number of" before token t: "the number of boats stripped". -1 where none stands there.
func (r *reading) numberedDeed(t int) (noun, done int) {
	first := max(r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First, t-numberReach)
	for i := t - 1; i > first; i-- {
		if r.doc.Low(i) != "of" || r.doc.Low(i-1) != "number" {
			continue
		}
		for n := i + 1; n+1 < t; n++ {
			switch g := r.parse.Tag(n); {
			case g == tag.NNS || g == tag.NN && r.doc.Low(n) == "people":
				if v := r.parse.Tag(n + 1); v != tag.VBN && v != tag.VBD {
					return -1, -1
				}
				return n, n + 1
			case g != tag.JJ && g != tag.NN && g != tag.DT && g != tag.PRPS:
				return -1, -1
			}
		}
	}
	return -1, -1
}

// levelFrom reports whether a verb of reaching or being a level leads from token t to the number at token end, and no other number stands between.
func (r *reading) levelFrom(t, end int) bool {
	verb := ""
	for ; t < end; t++ {
		switch g := r.parse.Tag(t); {
		case g == tag.CD, g == tag.Comma, g == tag.Stop:
			return false
		case g.IsVerb():
			verb = lemma.VerbOf(r.doc.Type(t))
		}
	}
	return reachesLevel(verb) || slices.Contains(r.set.Acts(verb), "change")
}
