package extract

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// longestAside is how many tokens may stand between a place and how many live there.
const longestAside = 12

// peopled gives a count of those who live somewhere the place that it is said of, right before an aside or "has", so that two places are not taken for
// one: "Holm, home to 12,000 people,", "Varn, a town of 3,000", "Olm has 900 inhabitants".
func (r *reading) peopled(c *claim.Claim, words doc.Range) {
	if c.Rule != "people.population" || len(c.Thing.Owners) > 0 {
		return
	}
	first := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens.First
	for t := words.First - 1; t > first && t > words.First-longestAside; t-- {
		switch w := r.doc.Low(t); {
		case w == "has" || w == "had" || w == "have" || w == "is" || w == "was" || r.doc.Tokens[t].Tag == tag.Comma:
			for _, n := range r.namesIn(doc.Range{First: max(first, t-4), Last: t}) {
				if n.Words.Last == t && (n.Kind == name.Place || n.Kind == name.Other) {
					c.Thing.Owners = []string{plainPlace(placeKey(n))}
				}
			}
			return
		}
	}
}

// plainPlace is a place's key without the word for what it is, which another report leaves out: "Holm Island" is Holm.
func plainPlace(key string) string {
	for _, kind := range [...]string{"island", "city", "town", "village"} {
		if short, ok := strings.CutSuffix(key, " "+name.KeyOf(kind)); ok {
			return short
		}
	}
	return key
}
