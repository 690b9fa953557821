package extract

import (
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/when"
)

// baseReach is how many words may stand between a word that compares and the time compared with: "than in the same quarter of last year".
const baseReach = 7

// heldAgainst reports whether a time is only what a figure is compared with ("11% higher than a year ago", "up from last year's level"), and so no time
// of what is told.
func (r *reading) heldAgainst(m *when.Mention) bool {
	if m.Period.Since || m.Period.By {
		return false
	}
	first := r.doc.Sentences[r.doc.SentenceOf(m.Words.First)].Tokens.First
	for t := m.Words.First; t < m.Words.Last; t++ {
		if r.doc.Low(t) == "end" && !daily(m.Period) {
			return r.stateThen(m) // at the end of September
		}
	}
	for t := m.Words.First - 1; t >= first && t >= m.Words.First-baseReach; t-- {
		w := r.doc.Low(t)
		switch w {
		case "than", "versus", "against", "above", "below", "over":
			return r.changeBefore(first, t) && (t+1 == m.Words.First || !r.numberAt(t+1))
		case "with", "to":
			if t > first && (r.doc.Low(t-1) == "compared" || r.doc.Low(t-1) == "comparison") {
				return true
			}
			return false
		case "from", "on":
			return !daily(m.Period) && r.changeBefore(first, t)
		case "end":
			return r.doc.Low(max(t-1, 0)) == "the" && r.stateThen(m)
		case "of", "in", "for", "the":
			continue
		}
		switch g := r.doc.Tokens[t].Tag; {
		case g.IsNoun(), g == tag.JJ, g == tag.DT, g == tag.PRPS, g == tag.POS:
		default:
			return false
		}
	}
	return false
}

// stateThen reports whether what is told of a time is how things stood then, as of the day of a balance sheet: "had 3,000 employees at the end of March".
func (r *reading) stateThen(m *when.Mention) bool {
	first := r.doc.Sentences[r.doc.SentenceOf(m.Words.First)].Tokens.First
	t := m.Words.First - 1
	for t > first && !r.doc.Tokens[t].Tag.IsVerb() {
		t--
	}
	if t < first {
		return false // nothing stands before it
	}
	return statesLevel(r.lemmaOf(t))
}

// numberAt reports whether a number begins at token t.
func (r *reading) numberAt(t int) bool {
	i := r.quantitiesBefore(t+1) - 1
	return i >= 0 && r.quantities[i].Words.First == t
}

// changeBefore reports whether a figure that tells a change or a share stands between two tokens.
func (r *reading) changeBefore(from, to int) bool {
	for i := r.quantitiesBefore(to) - 1; i >= 0 && r.quantities[i].Words.First >= from; i-- {
		if q := &r.quantities[i]; q.Class == quantity.Proportion || q.Amount.Trend != "" {
			return true
		}
	}
	return false
}

// heldTo reads a sum or count that only a word of comparing governs as one of the figure before it in its sentence that it is compared with: "made 318
// million after tax, compared with 402 million in the same period last year". i is its quantity.
func (r *reading) heldTo(c *claim.Claim, out []claim.Claim, i int) {
	if c.Thing.Predicate != "compare" || c.Thing.Attribute != "" || c.Rule != "" && !claim.General(c.Rule) || !r.comparedWith(i) {
		return
	}
	for k := len(out) - 1; k >= 0 && k >= len(out)-mostCompared && out[k].Sequence == c.Sequence; k-- {
		b := &out[k]
		if b.Kind != c.Kind || b.Quantity == nil || b.Quantity.Unit != c.Quantity.Unit || b.Quantity.Per != c.Quantity.Per || b.Quantity.Trend != "" && c.Kind != claim.Money {
			continue
		}
		occasion, period := c.Thing.Occasion, c.Thing.Period
		c.Rule, c.Predicate, c.Agent, c.Attribution, c.Modality = b.Rule, b.Predicate, b.Agent, b.Attribution, b.Modality
		if c.Thing.Head == "" || c.Thing.Head == b.Thing.Head {
			c.Subject = b.Subject
		}
		c.Thing = b.Thing
		occasion.Background, occasion.Main = true, false
		c.Thing.Occasion, c.Thing.Period = occasion, period
		return
	}
}

// mostCompared is among how many claims before a figure the one is looked for that it is compared with.
const mostCompared = 4

// ofBase reports whether a time belongs to a figure that the one at token t is held against: "rose to 612 million from 594 million a year earlier".
func (r *reading) ofBase(t int, m *when.Mention) bool {
	i := r.quantitiesBefore(m.Words.First) - 1
	for i > 0 && r.quantities[i].Class == quantity.Ordinal && m.Words.First-r.quantities[i].Words.Last <= baseReach {
		i-- // "61 % in the first round in 2022"
	}
	if i >= 0 && r.besideClause(i, m, t) {
		return true
	}
	return i >= 0 && r.quantities[i].Words.First > t && m.Words.First-r.quantities[i].Words.Last <= baseReach && !daily(m.Period) && r.comparedWith(i)
}

// besideClause reports whether a time stands right behind quantity i, in a clause that only says more of a noun before token t: "a margin that had sunk to 7% a year
// ago rose to 9%".
func (r *reading) besideClause(i int, m *when.Mention, t int) bool {
	q := r.quantities[i].Words
	if q.Last != m.Words.First || t < m.Words.Last || daily(m.Period) {
		return false
	}
	verb := false
	for k := m.Words.Last; k < t; k++ {
		verb = verb || r.parse.Tag(k) == tag.VBD || r.parse.Tag(k) == tag.VBZ
	}
	if !verb {
		return false
	}
	s := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens
	for k := q.First - 1; k > max(s.First, q.First-besideReach); k-- {
		if w := r.doc.Low(k); (w == "that" || w == "which") && r.doc.Tokens[k-1].Tag.IsNoun() {
			return true
		}
	}
	return false
}

// besideReach is how many words a clause that says more of a noun may have before the figure in it.
const besideReach = 8

// roundOfBase is the event that token t tells of where e stands next to it, nil where e has a number and is only that of a figure behind t which is held against
// another; base says that t is told of that event itself: in "turnout was 41%, down from 46% in the first round" the 46% are, the 41% are not.
func (r *reading) roundOfBase(t int, e *eventNoun) (of *eventNoun, base bool) {
	if e == nil || e.number == 0 {
		return e, false
	}
	i := r.quantitiesBefore(e.token) - 1
	for i > 0 && r.quantities[i].Class == quantity.Ordinal && e.token-r.quantities[i].Words.Last <= baseReach {
		i--
	}
	if i < 0 || r.quantities[i].Class == quantity.Ordinal || e.token-r.quantities[i].Words.Last > baseReach || !r.comparedWith(i) || !r.sameClause(r.quantities[i].Words.Last, e.token) {
		return e, false
	}
	if t < r.quantities[i].Words.First {
		return nil, false
	}
	return e, t <= e.token
}

// sameClause reports whether no mark and no verb stands in [t, end).
func (r *reading) sameClause(t, end int) bool {
	for ; t < end; t++ {
		if g := r.parse.Tag(t); g.IsVerb() || g == tag.MD || g == tag.Comma || g == tag.Colon {
			return false
		}
	}
	return true
}

// madeThen reports whether a time only dates when a thing was made, in words behind its noun that token t is no part of: "had 150 people on the ship, built in
// 1989", "the club, founded in 1921, has 90 members".
func (r *reading) madeThen(t int, m *when.Mention) bool {
	if r.sinceDeed(m) {
		return true // "the largest since the closure of its mill in 2009"
	}
	v := m.Words.First - 1
	for ; v > 0 && v >= m.Words.First-madeReach && !r.parse.Tag(v).IsVerb(); v-- {
		if g := r.doc.Tokens[v].Tag; g != tag.IN && g != tag.RB {
			return false
		}
	}
	if v <= 0 || !madeOnce(r.doc.Low(v)) || v == m.Words.First-1 {
		return false
	}
	if g := r.doc.Tokens[v-1].Tag; g != tag.Comma && !g.IsNoun() {
		return false // was built in 1989
	}
	return t < v-1 || t >= m.Words.Last && !r.sameClause(m.Words.Last, t)
}

// madeReach is how many words may stand between a participle and the time that it is dated by: "built back in 1989".
const madeReach = 3

// comparedWith reports whether the words before quantity i say that another figure is held against it: "from 594 million", "compared with 594 million". The
// hedge may stand between, and how the figure was revised.
func (r *reading) comparedWith(i int) bool {
	t := r.quantities[i].Words.First - 1
	for n := 0; n < 3 && t > 0; n, t = n+1, t-1 {
		if g := r.doc.Tokens[t].Tag; g != tag.DT && g != tag.JJ && g != tag.VBN && g != tag.RB {
			break
		}
	}
	if t <= 0 {
		return false
	}
	switch r.doc.Low(t) {
	case "from", "against", "versus", "vs", "than":
		return true
	case "with", "to":
		switch r.doc.Low(t - 1) {
		case "compared", "comparison", "compares", "compare", "comparing":
			return true
		}
	}
	return false
}
