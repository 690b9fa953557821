package extract

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// longestAges is how many tokens of a list of ages are gone back over to whom they are of.
const longestAges = 10

// ofAged is the phrase and what governs it of whom the age q is told, where a noun for them stands before it: "two sons, ages 16 and 6", "a woman aged 34
// was killed", "the driver, 34, fled". Where none does, both are as they were.
func (r *reading) ofAged(q *quantity.Mention, p syntax.Phrase, g syntax.Governor) (syntax.Phrase, syntax.Governor) {
	if q.Class != quantity.Age {
		return p, g
	}
	if p.Head >= q.Words.Last && r.lemmaOf(p.Head) == "year" {
		p.Head, p.Heads, p.Modifiers, p.Words = -1, nil, nil, q.Words // "who were 61 and 48 years old" counts no years
	}
	of := q.Words.First - 2
	if of >= 0 && q.Words.Len() == 1 && !strings.Contains(r.doc.Low(of+2), "-") && r.doc.Low(of+1) == "of" && r.doc.Tokens[of].Tag == tag.NN && r.person(claim.Noun+r.lemmaOf(of)) {
		at := doc.Range{First: of, Last: of + 1} // "a boy of four"
		p.Head, p.Heads, p.Modifiers, p.Adjective, p.Words = of, nil, nil, -1, at
		return p, r.parse.Govern(at)
	}
	if p.Head >= q.Words.Last || q.Words.Len() > 1 {
		return p, g
	}
	t, told := r.agedNoun(q.Words.First)
	if t < 0 {
		return p, g
	}
	at := doc.Range{First: t, Last: t + 1}
	p.Head, p.Heads, p.Modifiers, p.Adjective, p.Words = t, nil, nil, -1, at
	if told && (g.Token == t || g.Relation == syntax.NoRelation || g.Relation == syntax.Nominal) {
		g = r.parse.Govern(at)
	}
	return p, g
}

// agedNoun is the noun before the list of ages, or the one age, at token t; told says that "aged" or the like stands between. -1 if there is none.
func (r *reading) agedNoun(t int) (noun int, told bool) {
	first := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First
	commas := 0
	for i := t - 1; i >= first && i > t-longestAges; i-- {
		switch g, w := r.doc.Tokens[i].Tag, r.doc.Low(i); {
		case w == "aged" || w == "age" || w == "ages":
			if told {
				return -1, false
			}
			told = true
		case g == tag.Comma:
			commas++
		case g == tag.CD, w == "and", w == "or":
		case (g == tag.NN || g == tag.NNS) && !r.timeNoun(i) && (told || commas > 0 && r.doc.Tokens[i+1].Tag == tag.Comma):
			return i, told
		default:
			return -1, false
		}
	}
	return -1, false
}

// timeNoun reports whether token t names a time: who died yesterday aged 95 is no yesterday.
func (r *reading) timeNoun(t int) bool {
	for _, i := range r.scenes[r.doc.SentenceOf(t)].times {
		if m := &r.times[i]; m.Words.First <= t && t < m.Words.Last {
			return true
		}
	}
	return false
}
