package extract

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// A bare number counts what the report counted before, where it is the subject or object of a verb of its own: "a fire damaged 40 boats. Six sank and
// 11 were towed away." It takes the noun alone; what befell those, its own verb says.

// lendReach is how many sentences back a bare number may look for its noun.
const lendReach = 2

// lentNoun reads the figure of c anew as a count of what the last count before it is of, if c leaves its noun out.
func (r *reading) lentNoun(c *claim.Claim, out []claim.Claim, f *figure) {
	if !r.bare(c, f) {
		return
	}
	if t := f.q.Words.Last; t < len(r.doc.Tokens) && r.doc.Tokens[t].Tag.IsVerb() && r.lemmaOf(t) == "be" && r.inVehicle(t+1) {
		if d := r.readAs(f, "people", "people"); !claim.General(d.Rule) {
			*c = d // "this means that 70 were on the bus"
		}
		return
	}
	b := r.lender(c, out, f.q)
	if b == nil {
		return
	}
	if r.sameDeed(c, b, f.gov) {
		r.inherit(c, b)
		c.Modality, c.Negated = b.Modality, b.Negated
		c.Agent, c.Patient, c.Thing.Agents, c.Thing.Patients = b.Agent, b.Patient, b.Thing.Agents, b.Thing.Patients
		answers(c, b)
		return
	}
	if b.Thing.Head == "" || r.onVote() || !strings.Contains(b.Sentence, b.Subject) {
		return // of "a staff of 290" nobody has said that they are people
	}
	if d := r.readAs(f, b.Thing.Head, b.Subject); d.Thing.Head == b.Thing.Head && (c.Rule == "" || claim.General(c.Rule) || !claim.General(d.Rule)) {
		*c = d
		c.Thing.Pattern = claim.Lent
	}
}

// readAs reads a figure anew as a count of a noun that its own words leave out.
func (r *reading) readAs(f *figure, noun, subject string) claim.Claim {
	lent := figure{q: f.q, at: f.at, before: f.before, lent: true}
	lent.counted(r)
	lent.governed(r)
	th := &lent.claim.Thing
	lent.claim.Subject, th.Head, th.Heads, th.Modifiers = subject, noun, nil, nil
	for _, step := range firstSteps[2:] {
		step(&lent, r)
	}
	for _, step := range lastSteps {
		step(&lent, r)
	}
	return lent.claim
}

// sameDeed reports whether another party tells by a bare number of the deed of count b: by a verb that says no more than that so many are touched by it
// ("the firm says 300 would be affected"), or were told of ("the council said it had received 23").
func (r *reading) sameDeed(c, b *claim.Claim, g syntax.Governor) bool {
	if c.Attribution == nil || c.Attribution.Party == "" || b.Attribution != nil && b.Attribution.Party == c.Attribution.Party || b.Rule == "" || b.Thing.Part || c.Thing.Part || c.Thing.Other {
		return false
	}
	if g.Relation == syntax.Object {
		return registers(g.Predicate) && (len(c.Thing.Agents) == 0 || pronoun(c.Agent))
	}
	return touches(g.Predicate) && (c.Modality != claim.Actual || b.Modality != claim.Actual)
}

// bare reports whether c counts by a number alone who did something, or to whom or what something was done.
func (r *reading) bare(c *claim.Claim, f *figure) bool {
	th, q := &c.Thing, f.q
	if c.Kind != claim.Count || q.Class != quantity.Count || th.Head != "" || th.Attribute != "" || c.Rule != "" && !claim.General(c.Rule) && !touches(f.gov.Predicate) {
		return false
	}
	if a := c.Quantity; a.Trend != "" || a.Precision < 1 || a.Max < 2 || f.phrase.Adjective >= 0 {
		return false
	}
	if f.gov.Token < 0 || !r.parse.Tag(f.gov.Token).IsVerb() || numberVerb(f.gov.Predicate) {
		return false
	}
	switch f.gov.Relation {
	case syntax.Subject, syntax.PassiveSubject:
	case syntax.Object:
		if !r.endsClause(q.Words.Last) && !r.parse.Tag(q.Words.Last).IsVerb() && r.doc.Tokens[q.Words.Last].Tag != tag.IN && r.doc.Tokens[q.Words.Last].Tag != tag.TO && r.doc.Tokens[q.Words.Last].Tag != tag.RB {
			return false
		}
	default:
		return false
	}
	return true
}

// lender is the count before c whose noun c leaves out: of "the 23" the last of as many, else the last of all.
func (r *reading) lender(c *claim.Claim, out []claim.Claim, q *quantity.Mention) *claim.Claim {
	definite := r.definite(q.Words)
	for i := len(out) - 1; i >= 0 && i >= len(out)-mostTold && (definite || out[i].Sequence >= c.Sequence-lendReach); i-- {
		b := &out[i]
		if b.Kind != claim.Count || b.Thing.Head == "" && b.Thing.Attribute == "" || len(b.Thing.Heads) > 1 || b.Thing.Pattern == claim.Summed || figureNouns(b.Thing.Head) || b.Subject != "" && b.Subject[0] >= 'A' && b.Subject[0] <= 'Z' {
			continue
		}
		if !definite || b.Quantity.Value == c.Quantity.Value {
			return b
		}
	}
	return nil
}
