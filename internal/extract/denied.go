package extract

import (
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// deniedBound reports whether a bound is told only to be denied: "nobody has bid more than 40 million", "is unlikely to last beyond two years"
// say nothing of what was offered or of how long it will last.
func (r *reading) deniedBound(q *quantity.Mention) bool {
	switch q.Amount.Qualifier {
	case quantity.Over, quantity.AtLeast, quantity.JustOver:
	default:
		return false
	}
	return r.deniedBefore(q.Words)
}

// deniedBefore reports whether a word that denies stands before words, with nothing between that ends what it holds for.
func (r *reading) deniedBefore(words doc.Range) bool {
	first := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens.First
	switch r.doc.Low(first) {
	case "none", "neither", "nobody":
		return !r.turns(first, words.First)
	}
	verb := false
	for t := words.First - 1; t >= first; t-- {
		switch g := r.doc.Tokens[t].Tag; {
		case g.IsVerb():
			verb = true
		case g == tag.Comma, g == tag.Colon, g == tag.OpenQuote, g == tag.CloseQuote:
			return false
		case g == tag.CC && r.doc.Low(t) != "or" && r.doc.Low(t) != "nor" && verb:
			return false
		}
		switch r.doc.Low(t) {
		case "no", "none", "nobody", "neither", "never", "unlikely", "nor":
			return verb || r.doc.Low(t) == "unlikely"
		}
	}
	return false
}

// turns reports whether a word between two tokens sets what follows against what came before.
func (r *reading) turns(from, to int) bool {
	for t := from; t < to; t++ {
		switch r.doc.Low(t) {
		case "but", "although", "though", "while", "and", "whereas", ";":
			if r.doc.Tokens[t].Tag != tag.CC || r.doc.Low(t) == "but" {
				return true
			}
		}
	}
	return false
}
