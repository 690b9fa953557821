package extract

import (
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// labelReach is how many words a label may have that a figure stands behind: "Operating profit in the third quarter: 84 million pounds".
const labelReach = 10

// setDown reads a figure that no verb governs as what is said of the noun phrase that it is set beside: behind a colon, as in a list of figures, or between
// commas, as a change ("Revenue, 6 percent higher than a year before, was").
func (r *reading) setDown(g syntax.Governor, q *quantity.Mention) syntax.Governor {
	if q.Class != quantity.Money && q.Class != quantity.Proportion && q.Class != quantity.Measure {
		return g
	}
	s, predicate, at := r.doc.SentenceOf(q.Words.First), "be", -1
	first, t := r.doc.Sentences[s].Tokens.First, q.Words.First-1
	switch {
	case t <= first:
		return g
	case g.Token < 0 && r.doc.Tokens[t].Tag == tag.Colon && t-first <= labelReach && !r.verbWithin(first, t):
	case q.Class == quantity.Proportion && g.Token < 0 && r.doc.Tokens[t].Tag == tag.Comma && r.upOrDown(q.Words.Last) && !r.nounFollows(q.Words.Last+1):
	case q.Class == quantity.Proportion && t-1 > first && r.doc.Tokens[t-1].Tag == tag.Comma && r.upOrDown(t) && r.commaWithin(q.Words.Last):
		predicate, at = r.doc.Low(t), t
		t--
	default:
		return g
	}
	p := r.phraseBefore(s, t)
	if p.Len() == 0 || p.First > first && (r.doc.Tokens[p.First-1].Tag == tag.IN || r.doc.Tokens[p.First-1].Tag == tag.TO) {
		return g
	}
	if at < 0 {
		at = p.Last - 1
	}
	return syntax.Governor{Predicate: predicate, Token: at, Relation: syntax.Copula, Agent: p, Topic: p, Modality: "actual", Pattern: g.Pattern, Sure: setDownSure}
}

// setDownSure is how sure a figure is of what it is only set beside.
const setDownSure = 0.7

// verbWithin reports whether a verb stands among the tokens [first, last).
func (r *reading) verbWithin(first, last int) bool {
	for t := first; t < last; t++ {
		if g := r.parse.Tag(t); g.IsVerb() && g != tag.VBN && g != tag.VBG || g == tag.MD {
			return true
		}
	}
	return false
}

// commaWithin reports whether what begins at token t ends with a comma within some words: it is set between commas.
func (r *reading) commaWithin(t int) bool {
	for n := 0; n < labelReach && t < len(r.doc.Tokens); n, t = n+1, t+1 {
		switch g := r.parse.Tag(t); {
		case g == tag.Comma:
			return true
		case g == tag.Stop, g.IsVerb():
			return false
		}
	}
	return false
}

// nounFollows reports whether token t is a noun: of "6 percent higher taxes" nothing before is higher.
func (r *reading) nounFollows(t int) bool { return t < len(r.doc.Tokens) && r.parse.Tag(t).IsNoun() }

// phraseBefore is the noun phrase of sentence s that ends, with what hangs on it by prepositions, before token t; empty if there is none.
func (r *reading) phraseBefore(s, t int) doc.Range {
	list := r.parse.Phrases(s)
	k := len(list) - 1
	for k >= 0 && list[k].Words.First >= t {
		k--
	}
	if k < 0 || list[k].Words.Last != t {
		return doc.Range{}
	}
	for k > 0 && list[k].Words.First-1 == list[k-1].Words.Last && r.doc.Tokens[list[k].Words.First-1].Tag == tag.IN {
		k--
	}
	return list[k].Words
}
