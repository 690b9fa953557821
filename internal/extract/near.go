package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// clauseWords is how many words to either side of a value its clause is searched.
const clauseWords = 14

// near tells the rules of a desk which nouns stand in the clause of a value. The built-in rules ask for none.
func (r *reading) near(f *rule.Facts, kind claim.Kind, g syntax.Governor, words doc.Range) {
	if !r.set.Asks() {
		return
	}
	if g.Token >= 0 {
		f.Verb = r.lemmaOf(g.Token)
	}
	if kind == claim.Age { // compared only where both are of one person, wherever the sentence says who that is
		f.Near = f.Context
		return
	}
	for _, t := range [...]doc.Range{g.Topic, g.Agent, g.Patient} {
		if t.Len() > 0 && !meets(t, words) {
			f.Near = r.nounsOf(f.Near, t)
		}
	}
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	f.Near = r.nounsOf(f.Near, doc.Range{First: r.clauseBegin(words, s.First), Last: words.First})
	f.Near = r.nounsOf(f.Near, doc.Range{First: words.Last, Last: r.clauseEnd(words, s.Last)})
}

// clauseBegin walks back from a value over its verb to where another clause or value begins.
func (r *reading) clauseBegin(words doc.Range, first int) int {
	first = max(first, words.First-clauseWords)
	verbs, inVerb := 0, false
	for t := words.First - 1; t >= first; t-- {
		switch g := r.doc.Tokens[t].Tag; {
		case g.IsVerb() || g == tag.MD:
			if !inVerb {
				verbs++
			}
			if inVerb = true; verbs > 1 {
				return t + 1
			}
		case g == tag.RB || g == tag.TO:
		case g == tag.Comma && t == words.First-1, g == tag.Comma && t == words.First-2: // "tickets, at 14 pounds each"
			inVerb = false
		case r.parts(t):
			return t + 1
		default:
			inVerb = false
		}
	}
	return first
}

// clauseEnd walks on from a value to the verb, comma or value that follows.
func (r *reading) clauseEnd(words doc.Range, last int) int {
	last = min(last, words.Last+clauseWords)
	for t := words.Last; t < last; t++ {
		if g := r.doc.Tokens[t].Tag; g.IsVerb() || g == tag.MD || g == tag.CC || r.parts(t) {
			return t
		}
	}
	return last
}

// parts reports whether token t parts two clauses, or belongs to another value.
func (r *reading) parts(t int) bool {
	switch r.doc.Tokens[t].Tag {
	case tag.Comma, tag.Stop, tag.Colon, tag.WDT, tag.WP, tag.WRB, tag.CC:
		return true
	}
	i := firstFrom(len(r.quantities), func(i int) bool { return r.quantities[i].Words.Last > t })
	return i < len(r.quantities) && r.quantities[i].Words.First <= t && r.quantities[i].Class != quantity.Ordinal
}

// nounsOf appends the nouns of words, and the compounds of two of them ("bee colony", "jar of honey").
func (r *reading) nounsOf(out []string, words doc.Range) []string {
	last, lastAt := "", -3
	for t := words.First; t < words.Last; t++ {
		if !r.nounAt(t) {
			continue
		}
		w := r.lemmaOf(t)
		out = withAll(out, w)
		switch {
		case lastAt == t-1:
			out = withAll(out, last+" "+w)
		case lastAt == t-2 && r.doc.Low(t-1) == "of":
			out = withAll(out, last+" of "+w)
		}
		last, lastAt = w, t
	}
	return out
}

// nounAt reports whether token t is a noun, or a word that no dictionary has and that ends a phrase with an article ("the tiebreak").
func (r *reading) nounAt(t int) bool {
	g := r.doc.Tokens[t].Tag
	if g.IsNoun() {
		return true
	}
	if t == 0 || g != tag.JJ && !g.IsVerb() || t+1 < len(r.doc.Tokens) && r.doc.Tokens[t+1].Tag.IsNoun() {
		return false
	}
	return r.doc.Tokens[t-1].Tag == tag.DT || r.doc.Tokens[t-1].Tag == tag.PRPS
}

// ofDesk marks a claim that one of a desk's own rules took. Its question alone says what must be the same: who did it and to whom only where it
// asks for them, and words that the rule lists beside each other are one thing.
func (r *reading) ofDesk(c *claim.Claim) {
	if !r.set.Own(c.Rule) {
		return
	}
	t := &c.Thing
	t.Asked = true
	after := firstFrom(len(r.doc.Tokens), func(i int) bool { return r.doc.Tokens[i].Start >= c.Span.End })
	if t.Part && t.Head != "" && r.set.Predicated(c.Rule, c.Predicate) && !r.partOf(doc.Range{First: after, Last: after}) {
		t.Part = false // "the show includes 120 paintings": what the rule asks for is the whole
	}
	if w := r.set.Alike(c.Rule, t.Head); w != "" {
		t.Concept = withAll([]string{w}, t.Concept...)
	}
	t.Agents = r.askedFor(c, "agent", t.Agents)
	t.Patients = r.askedFor(c, "patient", t.Patients)
}

// askedFor is parties, without those that only a common noun tells if the question does not ask for them.
func (r *reading) askedFor(c *claim.Claim, of string, parties []string) []string {
	named := unnamed(parties)
	if !r.set.AsksFor(c.Rule, of) {
		return named
	}
	c.Thing.Open = c.Thing.Open || len(named) == 0
	return parties
}

// unnamed is parties without those that only a common noun tells.
func unnamed(parties []string) []string {
	return slices.DeleteFunc(slices.Clone(parties), func(p string) bool { return strings.HasPrefix(p, claim.Noun) })
}
