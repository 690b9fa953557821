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
	if r.ofSubject(words.First, first) {
		if key := r.fronted(first); key != "" {
			c.Thing.Owners = []string{key}
			return
		}
	}
	for t := words.First - 1; t > first && t > words.First-longestAside; t-- {
		switch w := r.doc.Low(t); {
		case w == "has" || w == "had" || w == "have" || w == "is" || w == "was" || r.doc.Tokens[t].Tag == tag.Comma:
			for _, n := range r.namesIn(doc.Range{First: max(first, t-4), Last: t}) {
				if n.Words.Last == t && (n.Kind == name.Place || n.Kind == name.Other) {
					c.Thing.Owners = []string{plainPlace(placeKey(n))}
				}
			}
			if len(c.Thing.Owners) == 0 && t == first+2 && r.doc.Low(first) == "the" {
				if of := r.set.Things(r.lemmaOf(first + 1)); len(of) > 0 {
					c.Thing.Owners = []string{claim.Noun + of[0]} // "The county has"
				}
			}
			return
		}
	}
}

// ofSubject reports whether a figure at token t is said of the subject of its sentence, behind "with" after a comma or behind "has" after an aside: "Olm is the
// largest island in the bay, with a population of 900", "Olm, a port in the north, has 900 inhabitants".
func (r *reading) ofSubject(t, first int) bool {
	for t, n := t-1, 0; t > first+1 && n < longestAside; t, n = t-1, n+1 {
		switch w := r.doc.Low(t); {
		case w == "with":
			return r.doc.Tokens[t-1].Tag == tag.Comma
		case w == "has" || w == "had" || w == "have":
			return r.doc.Tokens[t-1].Tag == tag.Comma
		case r.doc.Tokens[t].Tag == tag.Comma || r.parse.Tag(t).IsVerb():
			return false
		}
	}
	return false
}

// fronted is the key of the place that a sentence begins with, where it is told of what follows: "Olm is", "Olm, a port in the north,".
func (r *reading) fronted(first int) string {
	for _, n := range r.namesIn(doc.Range{First: first, Last: min(first+subjectWords, len(r.doc.Tokens))}) {
		if n.Words.First != first || n.Kind != name.Place && n.Kind != name.Other || n.Words.Last >= len(r.doc.Tokens) {
			continue
		}
		if w := r.doc.Low(n.Words.Last); w == "is" || w == "was" || w == "," {
			return plainPlace(placeKey(n))
		}
	}
	return ""
}

// subjectWords is how many words of a sentence are looked at for the place that it begins with.
const subjectWords = 5

// plainPlace is a place's key without the word for what it is, which another report leaves out: "Holm Island" is Holm.
func plainPlace(key string) string {
	for _, kind := range [...]string{"island", "city", "town", "village"} {
		if short, ok := strings.CutSuffix(key, " "+name.KeyOf(kind)); ok {
			return short
		}
	}
	return key
}
