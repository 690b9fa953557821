package extract

import (
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// hyphened makes the noun that a hyphen ties to a bare number what is counted: "a five-boat attack" counts boats, and no attacks; "a five-storey
// building" no buildings. What the verb says of the attack it does not say of the boats: they are the attack's. False if no hyphen ties it.
func (r *reading) hyphened(c *claim.Claim, q *quantity.Mention) bool {
	if q.Class != quantity.Count {
		return false
	}
	t := r.doc.Tokens[q.Words.Last-1].Span
	if t.End < q.Span.End+3 || r.doc.Text[q.Span.End] != '-' {
		return false
	}
	noun := lemma.Noun(r.doc.Lower[q.Span.End+1 : t.End])
	if noun == "and" || noun == "or" || noun == "to" || noun == "strong" || r.set.AttributeIn(noun, "") != "" {
		return false
	}
	for i := range len(noun) {
		if noun[i] < 'a' || noun[i] > 'z' {
			return false
		}
	}
	th := &c.Thing
	whole := th.Head
	th.Head, th.Heads, th.Modifiers, th.Agents, th.Patients = noun, nil, nil, nil, nil
	c.Subject, c.Predicate, c.Agent, c.Patient, c.Modality, c.Negated = noun, whole, "", "", claim.Actual, false
	if whole != "" {
		th.Modifiers = []string{claim.OfNoun + whole}
	}
	return true
}
