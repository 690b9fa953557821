package extract

import (
	"math"
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/speech"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// Figures that say again what was counted before, as a share, with a pronoun or as the two sides of a result, and leave out what that was.

// shareOf makes of "That is 51 percent for her" a share of what the sentence before counted.
func (r *reading) shareOf(c *claim.Claim, out []claim.Claim, g syntax.Governor) {
	th := &c.Thing
	if c.Kind != claim.Proportion || th.Head != "" || th.Attribute != "" || g.Predicate != "be" || !r.refersBack(c.Sequence) {
		return
	}
	for i := len(out) - 1; i >= 0 && i >= len(out)-mostTold && out[i].Sequence >= c.Sequence-1; i-- {
		b := &out[i]
		if b.Kind == claim.Proportion && b.Sequence == c.Sequence && b.Thing.Attribute != "" {
			c.Rule, th.Attribute, th.Predicate, th.Act = b.Rule, b.Thing.Attribute, b.Thing.Predicate, b.Thing.Act
			return // and 46 percent for him
		}
		if b.Kind != claim.Count || b.Sequence == c.Sequence || b.Thing.Head == "" || r.set.AttributeIn(b.Thing.Head, "proportion") == "" {
			continue
		}
		f := rule.Facts{Predicate: b.Thing.Head, Dimension: "proportion"}
		m := r.set.Read(f)
		th.Attribute, th.Predicate, th.Act = m.Attribute, b.Thing.Head, m.Acts
		r.match(c, f)
		return
	}
}

// leastVotes is the number from which the sides of a result are votes that were counted, and no goals or seats.
const leastVotes = 1000

// sides are the counts that a result of many votes states: "by 4,370 votes: 78,310 to 73,940".
func (r *reading) sides(out []claim.Claim, q *quantity.Mention) []claim.Claim {
	if q.Class != quantity.Score || q.Words.Len() < 2 || !(math.Min(q.Amount.Numerator, q.Amount.Denominator) >= leastVotes) {
		return out
	}
	for _, side := range [2]struct {
		at    int
		value float64
	}{{q.Words.First, q.Amount.Numerator}, {q.Words.Last - 1, q.Amount.Denominator}} {
		if r.doc.Tokens[side.at].Tag != tag.CD {
			continue
		}
		sub := r.subCount(q, doc.Range{First: side.at, Last: side.at + 1}, side.value)
		var c claim.Claim
		r.start(&c, claim.Count, sub.Span, side.at)
		amount := sub.Amount
		c.Quantity, c.Value, c.Subject, c.Predicate = &amount, c.Text, "votes", "vote"
		th := &c.Thing
		th.Head, th.Concept, th.Predicate, th.Act = "vote", r.set.Things("vote"), "vote", r.set.Acts("vote")
		th.Other = side.at != q.Words.First // the loser's votes are told beside the winner's
		r.scope(&c, sub.Words)
		if r.match(&c, rule.Facts{Head: "vote", Predicate: "vote"}) {
			out = append(out, c)
		}
	}
	return out
}

// theirs reports whether a bare number is somebody's of what was counted just before: "78,310 votes to his 73,940".
func (r *reading) theirs(c *claim.Claim, words doc.Range) bool {
	t := words.First - 1
	return c.Kind == claim.Count && c.Thing.Head == "" && c.Subject == "" && t >= 0 && r.doc.Tokens[t].Tag == tag.PRPS
}

// thereWere reports whether a sentence only says how many there were, as somebody's own figure: "survivors said that there were more than 300".
func (r *reading) thereWere(c *claim.Claim, g syntax.Governor, words doc.Range) bool {
	t := g.Token - 1
	if c.Attribution == nil || g.Predicate != "be" || t < 0 || r.doc.Low(t) != "there" || words.Last >= len(r.doc.Tokens) {
		return false
	}
	switch r.doc.Tokens[words.Last].Tag {
	case tag.Stop, tag.Comma, tag.CloseQuote, tag.Colon:
		return true
	}
	return r.doc.Low(words.Last) == "-"
}

// putAt gives what somebody puts "it" or "the figure" at the meaning of the last figure of its kind: "would cost 60 million. Experts put it at 75
// million euros". What another foresaw of it is foreseen here too.
func (r *reading) putAt(c *claim.Claim, out []claim.Claim, g syntax.Governor, words doc.Range) {
	th := &c.Thing
	reach := 2
	switch {
	case c.Quantity != nil && g.Preposition == "at" && r.ofTheSame(g.Patient):
		r.answersOwn(c, out)
		return
	case c.Quantity == nil || c.Kind == claim.Age || th.Head != "" || th.Attribute != "":
		return
	case g.Preposition == "at" && r.itOrFigure(g.Patient):
	case g.Relation == syntax.Copula && c.Attribution != nil && r.itOrFigure(g.Agent):
		reach = 0 // "put the damage at 20 million, but the city said it was 35 million"
		if b := lastOf(out, c); b != nil && b.Sequence == c.Sequence-1 && b.Attribution != nil && b.Attribution.Party != "" && b.Attribution.Party != c.Attribution.Party {
			reach = 1 // "The union said it was 35 million."
		} else if c.Attribution.Quoted && r.endsClause(words.Last) && r.figureBetween(c.Sequence-1) {
			reach = 2 // "The union rejects that figure. “With the yards it is 35 million,” said its head."
		}
	case r.counters(c, out, g, words):
		reach = 1 // "The union reckons with 35 million."
	default:
		return
	}
	for i := len(out) - 1; i >= 0 && i >= len(out)-mostTold && out[i].Sequence >= c.Sequence-reach; i-- {
		b := &out[i]
		bare := b.Kind == claim.Measure && c.Kind == claim.Count && b.Quantity.Unit == "" // a magnitude has no unit to tell it
		if !bare && (b.Kind != c.Kind || b.Quantity.Dimension != c.Quantity.Dimension) || b.Thing.Attribute == "" && (c.Kind == claim.Money || b.Thing.Head == "" && claim.General(b.Rule)) {
			continue
		}
		c.Kind, c.Quantity.Dimension = b.Kind, b.Quantity.Dimension
		c.Rule, th.Attribute, th.Predicate, th.Act, th.Head, th.Concept = b.Rule, b.Thing.Attribute, b.Thing.Predicate, b.Thing.Act, b.Thing.Head, b.Thing.Concept
		th.Places, th.Patients, th.Relation = b.Thing.Places, b.Thing.Patients, b.Thing.Relation
		if c.Quantity.Per == "" {
			c.Quantity.Per = b.Quantity.Per
		}
		if c.Modality == claim.Actual && b.Modality == claim.Planned {
			c.Modality = b.Modality
		}
		answers(c, b)
		return
	}
}

// ofTheSame reports whether words are what a thing told before has of its own: "its worth", "their number".
func (r *reading) ofTheSame(words doc.Range) bool {
	return words.Len() == 2 && r.doc.Tokens[words.First].Tag == tag.PRPS
}

// answersOwn takes a party's figure of what a thing has of its own for an answer to what another party has just said of it: "the museum values the hoard at
// 570,000 euros; a jeweller puts its worth at 390,000".
func (r *reading) answersOwn(c *claim.Claim, out []claim.Claim) {
	b := lastOf(out, c)
	if c.Kind == claim.Count && len(out) > 0 && out[len(out)-1].Kind == claim.Money {
		b = &out[len(out)-1]
	}
	if b == nil || b.Sequence < c.Sequence-1 || b.Quantity == nil || c.Attribution == nil || b.Attribution == nil || b.Thing.Attribute == "" {
		return
	}
	bare := b.Kind == claim.Money && c.Kind == claim.Count && c.Thing.Head == "" && len(c.Thing.Act) > 0 && slices.Contains(b.Thing.Act, c.Thing.Act[0])
	if bare {
		c.Kind, c.Quantity.Dimension, c.Quantity.Unit = b.Kind, b.Quantity.Dimension, b.Quantity.Unit
		c.Thing.Attribute = b.Thing.Attribute
	}
	if c.Kind != b.Kind || c.Quantity.Unit != b.Quantity.Unit || c.Thing.Attribute != b.Thing.Attribute {
		return
	}
	c.Rule, c.Thing.Patients = b.Rule, b.Thing.Patients
	answers(c, b)
}

// answers marks c as a party's own figure of what b is another's of.
func answers(c, b *claim.Claim) {
	if x, y := c.Attribution, b.Attribution; x != nil && x.Party != "" && (y == nil || y.Party != x.Party) {
		c.Thing.Pattern = claim.Countered
	}
}

// figureBetween reports whether sentence s tells no figure and takes up one: "the union rejects that figure".
func (r *reading) figureBetween(s int) bool {
	if s < 0 {
		return false
	}
	words := r.doc.Sentences[s].Tokens
	if i := r.quantitiesBefore(words.First); i < len(r.quantities) && r.quantities[i].Words.First < words.Last {
		return false
	}
	for t := words.First; t+1 < words.Last; t++ {
		if w := r.doc.Low(t); (w == "that" || w == "this" || w == "the") && (figureNouns(r.doc.Low(t+1)) || r.doc.Low(t+1) == "sum" || r.doc.Low(t+1) == "amount") {
			return true
		}
	}
	return false
}

// counters reports whether a figure is all that somebody says, right after another has told one of its kind: "the firm spoke of 20 million. The union
// reckons with 35 million".
func (r *reading) counters(c *claim.Claim, out []claim.Claim, g syntax.Governor, words doc.Range) bool {
	if c.Attribution == nil || c.Kind == claim.Count || g.Predicate != c.Attribution.Verb || !r.endsClause(words.Last) {
		return false
	}
	b := lastOf(out, c)
	return b != nil && b.Sequence >= c.Sequence-1 && (b.Attribution == nil || b.Attribution.Party != c.Attribution.Party)
}

// secondSpeaker reports whether a bare figure is what a second speaker says in the words of the one before: "the union speaks of 900 jobs, the firm of 400".
func (r *reading) secondSpeaker(c, before *claim.Claim, words doc.Range) bool {
	if c.Attribution == nil || before.Attribution == nil || c.Sequence != before.Sequence || c.Kind != before.Kind || c.Thing.Head != "" || c.Thing.Attribute != "" {
		return false
	}
	st := speech.At(r.statements, r.doc.SpanOf(words))
	return st != nil && st.Pattern == speech.Gapped
}

// lastOf is the last claim of out of the kind and dimension of c, which may be what "it" is; nil if there is none near.
func lastOf(out []claim.Claim, c *claim.Claim) *claim.Claim {
	for i := len(out) - 1; i >= 0 && i >= len(out)-mostTold; i-- {
		if b := &out[i]; b.Kind == c.Kind && b.Quantity != nil && b.Quantity.Dimension == c.Quantity.Dimension {
			return b
		}
	}
	return nil
}

// itOrFigure reports whether words are "it", or a noun for a number that was told before: "the figure".
func (r *reading) itOrFigure(words doc.Range) bool {
	switch words.Len() {
	case 1:
		return r.doc.Low(words.First) == "it"
	case 2:
		return r.doc.Low(words.First) == "the" && figureNouns(r.doc.Low(words.First+1))
	}
	return false
}
