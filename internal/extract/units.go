package extract

import (
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/speech"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// A number that leaves out its unit has that of the figure before it, where it is told of another in the words of that: "ten years for the clerk and seven
// for the owner", "jailed him for nine years and his wife for three", "got six years and the driver just over four".

// unitReach is how many tokens may stand between a figure with a unit and the bare number that borrows it.
const unitReach = 16

// lendUnits gives such numbers the unit of the figure before them, and remembers whose it is.
func (r *reading) lendUnits() {
	for i := 1; i < len(r.quantities); i++ {
		a, b := &r.quantities[i-1], &r.quantities[i]
		if !r.unitless(b) || !r.lends(a) || a.Words.Last > b.Words.First || b.Words.First-a.Words.Last > unitReach {
			continue
		}
		if r.pleadsAgain(a, b) {
			borrow(&b.Amount, &a.Amount)
			b.Class = a.Class
			continue
		}
		if r.doc.SentenceOf(a.Words.First) != r.doc.SentenceOf(b.Words.First) {
			continue
		}
		if a.Class == quantity.Money && r.magnitude(b) && r.endsClause(b.Words.Last) && r.levelVerb(b.Words.First-1) {
			borrow(&b.Amount, &a.Amount)
			b.Class = a.Class
			continue
		}
		if whom := r.inSteps(a.Words, b.Words); whom.Len() > 0 {
			borrow(&b.Amount, &a.Amount)
			b.Class = a.Class
			if r.borrowers == nil {
				r.borrowers = map[int]doc.Range{}
			}
			r.borrowers[i] = whom
		}
	}
}

// pleadsAgain reports whether b, in the sentence of the time a or in the next, is what the prosecution or the defence asked for: "prosecutors had asked for 15
// years; the defence had pleaded for four".
func (r *reading) pleadsAgain(a, b *quantity.Mention) bool {
	s := r.doc.SentenceOf(b.Words.First)
	t := b.Words.First - 1
	if a.Class != quantity.Duration || a.Amount.Unit != "a" && a.Amount.Unit != "mo" || s-r.doc.SentenceOf(a.Words.First) > 1 || t < 1 {
		return false
	}
	if r.doc.Low(t) == "for" {
		t--
	}
	if !asking(r.lemmaOf(t)) {
		return false
	}
	first := max(r.doc.Sentences[s].Tokens.First, b.Words.First-prisonReach)
	sought, pleaded := r.sought(doc.Range{First: first, Last: b.Words.Last}, b.Words)
	return sought || pleaded
}

// magnitude reports whether q is told in millions or more: behind a sum of money nothing else is.
func (r *reading) magnitude(q *quantity.Mention) bool {
	switch r.doc.Low(q.Words.Last - 1) {
	case "million", "billion", "trillion", "bn", "mn":
		return true
	}
	return false
}

// levelVerb reports whether token t is a verb, or follows one, so that it tells how much something is that was told of: "is now", "had been worth". Revenue of
// so much may be another's.
func (r *reading) levelVerb(t int) bool {
	if w := r.doc.Low(t); t > 0 && (w == "now" || w == "worth") {
		t--
	}
	return t >= 0 && r.doc.Tokens[t].Tag.IsVerb()
}

// unitless reports whether q is a bare number that nothing follows which it might count.
func (r *reading) unitless(q *quantity.Mention) bool {
	if q.Class != quantity.Count || q.Amount.Unit != "" || q.Amount.Trend != "" || q.Of.Len() > 0 {
		return false
	}
	t := q.Words.Last
	if t >= len(r.doc.Tokens) {
		return true
	}
	switch g := r.doc.Tokens[t].Tag; g {
	case tag.IN, tag.TO:
		return r.doc.Low(t) != "of"
	case tag.Stop, tag.Comma, tag.Colon, tag.CC:
		return true
	}
	return r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First == t
}

// lends reports whether q has a unit that another number may leave out.
func (r *reading) lends(q *quantity.Mention) bool {
	switch q.Class {
	case quantity.Duration, quantity.Money, quantity.Measure:
		return q.Amount.Unit != "" && q.Amount.Trend == ""
	case quantity.Proportion:
		return q.Amount.Unit == "%" && q.Of.Len() == 0 && q.Amount.Trend == ""
	}
	return false
}

// inSteps is of whom the number at b is told, where it goes on with the figure at a by "and" or a comma, without a verb of its own: behind one preposition with
// it, before one preposition with it, or right behind who it is. Empty if it does not.
func (r *reading) inSteps(a, b doc.Range) doc.Range {
	joint := -1
	for t := a.Last; t < b.First; t++ {
		switch g := r.doc.Tokens[t].Tag; {
		case g == tag.CC && r.doc.Low(t) != "or":
			joint = t
		case g == tag.Stop, g == tag.Colon:
			return doc.Range{}
		case g == tag.Comma && joint < 0 && r.nominal(t+1, b.First):
			joint = t
		}
	}
	if joint < 0 || !r.nominal(joint+1, b.First) {
		return doc.Range{}
	}
	before, behind := r.preposition(a.First-1), r.preposition(r.behindOf(a.Last))
	switch p, q := r.preposition(b.First-1), r.preposition(b.Last); {
	case p == "" && q != "" && q == behind && joint+1 == b.First:
		n := b.Last + 1
		for n < len(r.doc.Tokens) && (r.doc.Tokens[n].Tag.IsNoun() || r.doc.Tokens[n].Tag == tag.DT || r.doc.Tokens[n].Tag == tag.PRPS) {
			n++
		}
		return doc.Range{First: b.Last + 1, Last: n} // "ten years for the clerk and seven for the owner"
	case p != "" && p == before && b.First-1 > joint+1 && r.endsClause(b.Last):
		return doc.Range{First: joint + 1, Last: b.First - 1} // "for nine years and his wife for three"
	case p == "" && q == "" && b.First > joint+1 && r.endsClause(b.Last) && r.whoStands(joint+1, b.First):
		return doc.Range{First: joint + 1, Last: b.First} // "six years and the driver four"
	}
	return doc.Range{}
}

// behindOf is the token behind "of" and its noun at token t, or t: "40 centimetres of snow".
func (r *reading) behindOf(t int) int {
	if t >= len(r.doc.Tokens) || r.doc.Low(t) != "of" {
		return t
	}
	for n := t + 1; n < len(r.doc.Tokens) && n < t+4; n++ {
		if g := r.doc.Tokens[n].Tag; !g.IsNoun() && g != tag.DT && g != tag.JJ {
			return n
		}
	}
	return t
}

// whoStands reports whether the words in [t, end) name somebody or something, and no preposition.
func (r *reading) whoStands(t, end int) bool {
	noun := false
	for ; t < end; t++ {
		g := r.doc.Tokens[t].Tag
		if (g == tag.IN || g == tag.TO) && r.doc.Low(t) != "over" {
			return false
		}
		noun = noun || g.IsNoun()
	}
	return noun
}

// nominal reports whether no verb and no mark stands in [t, end), and but for one before the number no preposition.
func (r *reading) nominal(t, end int) bool {
	for ; t < end; t++ {
		switch g := r.doc.Tokens[t].Tag; {
		case g.IsNoun(), g == tag.DT, g == tag.PRPS, g == tag.JJ, g == tag.RB, g == tag.CC, g == tag.JJR, g == tag.POS:
		case (g == tag.IN || g == tag.TO) && t == end-1:
		default:
			return false
		}
	}
	return true
}

// preposition is the preposition at token t, in lower case; empty if none stands there.
func (r *reading) preposition(t int) string {
	if t < 0 || t >= len(r.doc.Tokens) || r.doc.Tokens[t].Tag != tag.IN && r.doc.Tokens[t].Tag != tag.TO {
		return ""
	}
	switch w := r.doc.Low(t); w {
	case "for", "to", "by", "in", "on", "at":
		return w
	}
	return ""
}

// borrow gives a bare amount the unit of another.
func borrow(q, of *quantity.Amount) {
	q.Unit, q.Dimension, q.Currency, q.Per = of.Unit, of.Dimension, of.Currency, of.Per
	if of.Unit == "%" {
		q.Value, q.Min, q.Max, q.Precision = q.Value/100, q.Min/100, q.Max/100, q.Precision/100
	}
}

// asBefore gives a figure with a borrowed unit what the one before it is of, for whom its own words name.
func (r *reading) asBefore(c *claim.Claim, out []claim.Claim, made []int, i int) {
	whom, ok := r.borrowers[i]
	if !ok || made[i-1] < 0 {
		return
	}
	b := &out[made[i-1]]
	r.inherit(c, b)
	if st := speech.At(r.statements, r.doc.SpanOf(r.quantities[i].Words)); st != nil && st.Pattern == speech.Gapped && c.Attribution != nil && b.Attribution != nil && c.Attribution.Party != b.Attribution.Party {
		c.Modality, c.Negated, c.Thing.Modifiers = b.Modality, b.Negated, b.Thing.Modifiers
		c.Agent, c.Thing.Agents, c.Patient, c.Thing.Patients = b.Agent, b.Thing.Agents, b.Patient, b.Thing.Patients
		answers(c, b) // "put the spill at 300 tonnes, the coastguard at 500": who is named says so, and does nothing
		return
	}
	c.Modality, c.Negated, c.Attribution = b.Modality, b.Negated, b.Attribution
	c.Agent, c.Thing.Agents, c.Thing.Term, c.Thing.Distributive = b.Agent, b.Thing.Agents, b.Thing.Term, b.Thing.Distributive
	c.Patient, c.Thing.Patients = r.doc.TextOf(whom), r.parties(whom)
	if len(b.Thing.Patients) == 0 && len(b.Thing.Agents) > 0 && r.preposition(whom.First-1) == "" && r.preposition(whom.Last) == "" {
		c.Agent, c.Thing.Agents, c.Patient, c.Thing.Patients = c.Patient, c.Thing.Patients, "", nil // "Berg got six years and Olm four"
	}
}
