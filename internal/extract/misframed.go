package extract

import (
	"slices"
	"strings"
	"sync"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/when"
)

// misframed reports whether the words around a value tell that it is of something else than the wording takes it for.
func (r *reading) misframed(c *claim.Claim, attribute string, words doc.Range) bool {
	if r.toldApart(c, attribute) {
		return true
	}
	switch attribute {
	case "charge-day":
		return r.dayOfOffence(words)
	case "arrest-day":
		return r.warranted(words)
	case "crime-day":
		return r.anotherCrime(words)
	case "deal-value":
		return c.Kind == claim.Money && r.severalDeals(words)
	case "duration", "earlier-duration":
		return r.lengthOfOwn(words)
	}
	return false
}

// lengthOfOwn reports whether a length stands before a noun for what has a length of its own, so that no talks or event named beside it lasted it: "the first round,
// at which they agreed on a 30-day humanitarian pause".
func (r *reading) lengthOfOwn(words doc.Range) bool {
	t := words.Last
	for t < len(r.doc.Tokens) && (r.doc.Tokens[t].Tag == tag.JJ || r.doc.Tokens[t].Tag.IsNoun() && t+1 < len(r.doc.Tokens) && r.doc.Tokens[t+1].Tag.IsNoun()) && t < words.Last+phraseReach {
		t++
	}
	return t < len(r.doc.Tokens) && hasOwnLength(r.doc.Low(t))
}

// apartBy are the words of the set toldApart, by the attribute that they rule out.
var apartBy = sync.OnceValue(func() map[string][]string {
	by := map[string][]string{}
	for _, set := range toldApart {
		by[set.value] = set.words
	}
	return by
})

// toldApart reports whether what is done with a figure, its noun or what its own words tell it to be rules out an attribute: notes that a bank launches
// are not yet to be paid back.
func (r *reading) toldApart(c *claim.Claim, attribute string) bool {
	th := &c.Thing
	return slices.ContainsFunc(apartBy()[attribute], func(w string) bool {
		return w == c.Predicate || w == th.Head || w == th.Attribute || slices.Contains(th.Patients, claim.Noun+w) || slices.Contains(th.Agents, claim.Noun+w) || slices.Contains(th.Modifiers, w)
	})
}

// chargeReach is how many words may stand between a charge and the day behind it.
const chargeReach = 12

// dayOfOffence reports whether a date behind a charge is the day of what somebody is charged with: "has been charged with theft on 1 May" dates the theft, since
// what has been done is told with no day.
func (r *reading) dayOfOffence(words doc.Range) bool {
	first, with := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens.First, false
	for t := words.First - 1; t >= max(first+2, words.First-chargeReach); t-- {
		switch r.doc.Low(t) {
		case "with", "over", "for":
			with = true
		case "charged", "indicted":
			return with && r.doc.Low(t-1) == "been" && (r.doc.Low(t-2) == "has" || r.doc.Low(t-2) == "have")
		}
	}
	return false
}

// warranted reports whether a day is that of the warrant for an arrest, which is made on another: "a warrant for his arrest was issued on 1 May".
func (r *reading) warranted(words doc.Range) bool {
	first := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens.First
	for t := words.First - 1; t >= max(first, words.First-chargeReach); t-- {
		switch w := r.doc.Low(t); {
		case w == "warrant" || w == "warrants":
			return true
		case w == "arrested", w == "," || w == ";":
			return false
		}
	}
	return false
}

// anotherCrime reports whether the day before the noun of a crime is that of any such, in a sentence that tells the day of one besides: "was shot on 24 June
// while looking into a 20 June robbery".
func (r *reading) anotherCrime(words doc.Range) bool {
	t := words.First - 1
	if t < 0 || r.doc.Low(t) != "a" && r.doc.Low(t) != "an" && r.doc.Low(t) != "another" {
		return false
	}
	for _, i := range r.scenes[r.doc.SentenceOf(words.First)].times {
		if m := &r.times[i]; !meets(m.Words, words) && m.Period.Grain == when.Day {
			return true
		}
	}
	return false
}

// severalDeals reports whether a sum is what deals are worth, and no one of them: "with government deals worth 2 billion".
func (r *reading) severalDeals(words doc.Range) bool {
	t := words.First - 1
	for t > 0 && (r.doc.Low(t) == "worth" || r.doc.Low(t) == "valued" || r.doc.Low(t) == "at" || r.doc.Low(t) == "totalling") {
		t--
	}
	return t < words.First-1 && t >= 0 && r.doc.Tokens[t].Tag == tag.NNS
}

// requested reports whether what a preposition leads to is what somebody asks for, by the noun before it: "turned down his request for a ten-year deal".
func (r *reading) requested(c *claim.Claim, words doc.Range) bool {
	t := words.First - 1
	for t > 0 && r.doc.Tokens[t].Tag == tag.DT {
		t--
	}
	if t < 1 || r.doc.Low(t) != "for" || c.Modality == claim.Demanded {
		return false
	}
	switch r.doc.Low(t - 1) {
	case "request", "requests", "plea", "pleas", "demand", "demands":
		return true
	}
	return false
}

// outdoneReach is how many words behind an outdone figure may tell that it is of before.
const outdoneReach = 12

// outdone reports whether a figure is one of before that the news' own outdoes: "topping the $70 million that a goalkeeper got last season".
func (r *reading) outdone(c *claim.Claim, words doc.Range) bool {
	t := words.First - 1
	if c.Kind != claim.Money && c.Kind != claim.Count || t < 1 {
		return false
	}
	if r.doc.Tokens[t].Tag == tag.DT {
		t--
	}
	if r.doc.Tokens[t].Tag != tag.VBG || !outdoing(r.doc.Low(t)) {
		return false
	}
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	for i := words.First; i < min(s.Last, words.Last+outdoneReach); i++ {
		if ofBefore(r.doc.Low(i)) {
			return true
		}
	}
	return false
}

// relativeBehind is the name that stands behind a relative's noun whom a possessive tells: in "Lund's brother-in-law, Karl Brandt", Brandt, where owner is Lund.
func (r *reading) relativeBehind(owner *name.Mention, words doc.Range) *name.Mention {
	t := owner.Words.Last
	if t < len(r.doc.Tokens) && owner.Words.Last > owner.Words.First && !r.possessive(t) && r.possessive(t-1) {
		t--
	}
	if !r.possessive(t) || t+2 >= len(r.doc.Tokens) || words.Last > t+3 {
		return nil
	}
	if noun := r.doc.Low(t + 1); !strings.HasSuffix(noun, "-in-law") && !slices.Contains(r.set.Things(r.lemmaOf(t+1)), "relative") {
		return nil
	}
	next := t + 2
	if r.doc.Tokens[next].Tag == tag.Comma {
		next++
	}
	for _, n := range r.namesIn(doc.Range{First: next, Last: min(next+1, len(r.doc.Tokens))}) {
		if n.Kind == name.Person {
			return &n
		}
	}
	return nil
}
