package extract

import (
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// additionReach bounds, in tokens, how far behind a count the words stand that add it to a total, and the total behind them.
const additionReach = 24

// addition marks a count that is said to be added to a total told right behind it as other people or things than those that a total counts: "divers
// brought up 15 bodies, raising the toll to 34". It reports whether it did.
func (r *reading) addition(c *claim.Claim, words doc.Range) bool {
	if c.Kind != claim.Count || c.Thing.Other {
		return false
	}
	if r.addedAfter(words) {
		c.Thing.Other = true
		return true
	}
	last := min(r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens.Last, words.Last+additionReach)
	for t := words.Last + 1; t+3 < last; t++ {
		if r.doc.Tokens[t].Tag != tag.VBG || r.doc.Tokens[t-1].Tag != tag.Comma || !adding(r.doc.Low(t)) {
			continue
		}
		for k := t + 1; k+1 < last; k++ {
			if r.doc.Low(k) == "to" && r.doc.Tokens[k+1].Tag == tag.CD {
				c.Thing.Other = r.anyTotal(t+1, k)
				return c.Thing.Other
			}
		}
	}
	return false
}

// addedAfter reports whether the count at words is told as what a total has risen by, behind it: "the toll rose to 34 after divers brought up 15 bodies".
func (r *reading) addedAfter(words doc.Range) bool {
	first := max(r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens.First, words.First-additionReach)
	after := -1
	for t := words.First - 1; t > first; t-- {
		switch w := r.doc.Low(t); {
		case after < 0:
			if w == "after" || w == "as" || w == "when" {
				after = t
			} else if r.doc.Tokens[t].Tag == tag.CD {
				return false
			}
		case w == "to" && r.doc.Tokens[t+1].Tag == tag.CD && (rises(r.lemmaOf(t-1)) || r.doc.Low(t-1) == "rose"):
			return r.anyTotal(max(r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens.First, t-additionReach), t-1)
		}
	}
	return false
}

// anyTotal reports whether a word for a total or a number of people stands within [t, end).
func (r *reading) anyTotal(t, end int) bool {
	for ; t < end; t++ {
		if totals(r.doc.Low(t)) {
			return true
		}
	}
	return false
}
