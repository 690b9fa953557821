package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// hyphened makes the noun that a hyphen ties to a bare number what is counted: "a five-boat attack" counts boats, and no attacks; "a five-storey
// building" no buildings. What the verb says of the attack it does not say of the boats: they are the attack's. Nor is what befalls "a 15-year employee"
// of fifteen years. False if no hyphen ties it.
func (r *reading) hyphened(c *claim.Claim, q *quantity.Mention) bool {
	if q.Class == quantity.Duration {
		return r.longServing(c, q)
	}
	if q.Class != quantity.Count {
		return false
	}
	t := r.doc.Tokens[q.Words.Last-1].Span
	if r.childrenOf(c) && q.Words.Len() == 1 {
		th, w := &c.Thing, r.doc.Lower[t.Start:c.Span.Start]
		th.Head, th.Heads, th.Modifiers, th.Agents, th.Patients = "child", nil, nil, nil, []string{claim.Noun + strings.TrimSuffix(w, "-of-")}
		if key := r.whoIsParent(q.Words.First, q.Words.Last); key != "" {
			th.Patients = []string{key}
		}
		c.Subject, c.Predicate, c.Agent, c.Patient, c.Modality, c.Negated = "children", "have", "", "", claim.Actual, false
		th.Occasion.Background, th.Occasion.Time, th.Period = false, nil, nil
		return true
	}
	if p := r.parentBefore(c, q.Words); p >= 0 {
		th := &c.Thing
		th.Head, th.Heads, th.Modifiers, th.Agents, th.Patients = "child", nil, nil, nil, r.set.NounKeys(r.lemmaOf(p))
		if key := r.whoIsParent(p, q.Words.Last); key != "" {
			th.Patients = []string{key}
		}
		c.Subject, c.Predicate, c.Agent, c.Patient, c.Modality, c.Negated = "children", "have", "", "", claim.Actual, false
		th.Occasion.Background, th.Occasion.Time, th.Period = false, nil, nil // what he has is no news of the day that the sentence tells
		return true
	}
	if t.End < q.Span.End+3 || r.doc.Text[q.Span.End] != '-' {
		return false
	}
	noun := lemma.Noun(r.doc.Lower[q.Span.End+1 : t.End])
	if noun == "strong" && c.Thing.Head != "" && (c.Thing.Relation == string(syntax.Subject) || c.Thing.Relation == string(syntax.Object) || c.Thing.Relation == "") {
		return r.strongGroup(c)
	}
	if noun == "and" || noun == "or" || noun == "to" || noun == "strong" || r.set.AttributeIn(noun, "") != "" {
		return false
	}
	for i := range len(noun) {
		if noun[i] < 'a' || noun[i] > 'z' {
			return false
		}
	}
	th := &c.Thing
	if a := tiedAttribute(noun); a != "" { // a 16-storey tower is so high, whatever is done to it
		th.Head, th.Heads, th.Concept, th.Modifiers, th.Agents, th.Patients = "", nil, nil, nil, nil, nil
		c.Subject, c.Predicate, c.Agent, c.Patient, c.Modality, c.Negated = "", strings.ReplaceAll(a, "-", " "), "", "", claim.Actual, false
		return true
	}
	whole := th.Head
	th.Head, th.Heads, th.Modifiers, th.Agents, th.Patients = noun, nil, nil, nil, nil
	c.Subject, c.Predicate, c.Agent, c.Patient, c.Modality, c.Negated = noun, whole, "", "", claim.Actual, false
	if whole != "" {
		th.Modifiers = []string{claim.OfNoun + whole}
	}
	return true
}

// strongGroup makes a number tied to "strong" that of whoever is in a group: "a 40-strong mission" counts no missions, and tells not whom. What the group does
// is no deed of so many.
func (r *reading) strongGroup(c *claim.Claim) bool {
	th := &c.Thing
	if slices.Contains(r.set.Things(th.Head), "crowd") {
		return false // a rule knows how many are in a crowd
	}
	c.Predicate, c.Subject, th.Modifiers = th.Head, "", []string{claim.OfNoun + th.Head}
	th.Head, th.Heads, th.Concept = "", nil, nil
	c.Modality, c.Negated = claim.Actual, false
	return true
}

// heavy reads "the 300-tonne crane" as a crane that weighs so much, whatever befell it. False if no hyphen ties a mass to a noun. Pounds are told so of
// people and of sorts of bombs.
func (r *reading) heavy(c *claim.Claim, q *quantity.Mention, p syntax.Phrase) bool {
	if q.Class != quantity.Measure || q.Amount.Dimension != "mass" || q.Amount.Unit == "lb" || q.Amount.Unit == "st" || p.Head < q.Words.Last || r.doc.Tokens[p.Head].Tag == tag.NNS || !strings.Contains(r.doc.Text[q.Span.Start:q.Span.End], "-") || len(c.Thing.Heads) > 1 || slices.Contains(r.set.Things(c.Thing.Head), "person") {
		return false
	}
	th := &c.Thing
	th.Agents, th.Patients = r.parties(doc.Range{First: q.Words.Last, Last: p.Head + 1}), nil
	th.Head, th.Heads, th.Concept, th.Modifiers, th.Relation = "", nil, nil, nil, string(syntax.Object)
	c.Subject, c.Predicate, c.Agent, c.Patient, c.Modality, c.Negated = "", "weigh", r.doc.TextOf(p.Words), "", claim.Actual, false
	return true
}

// childrenOf reports whether the number of c is tied to whose children it counts: a "mother-of-two" has two.
func (r *reading) childrenOf(c *claim.Claim) bool {
	return c.Span.Start > 4 && r.doc.Lower[c.Span.Start-4:c.Span.Start] == "-of-"
}

// parentBefore is the token of the noun for a parent whose children the number at words counts, which nothing else does: "a father of three"; -1 if there is none.
func (r *reading) parentBefore(c *claim.Claim, words doc.Range) int {
	p := words.First - 2
	if p < 0 || r.doc.Low(p+1) != "of" || c.Quantity.Value > mostChildren || !slices.Contains(r.set.Things(r.lemmaOf(p)), "parent") {
		return -1
	}
	if t := words.Last; t < len(r.doc.Tokens) && r.doc.Tokens[t].Tag.IsNoun() && !r.doc.Tokens[t].Tag.IsProper() {
		return -1 // a father of three sons
	}
	return p
}

// mostChildren is how many children somebody has at most of whom nothing else is told.
const mostChildren = 20

// whoIsParent is the key of the person whom the noun at token p is told of, beside a comma before it or behind its number at token last; empty if nobody is
// named there.
func (r *reading) whoIsParent(p, last int) string {
	t := p - 1
	for t > 0 && (r.doc.Tokens[t].Tag == tag.DT || r.doc.Tokens[t].Tag == tag.JJ || r.doc.Tokens[t].Tag == tag.VBN) {
		t--
	}
	for t > 1 && r.doc.Tokens[t].Tag == tag.Comma && r.doc.Tokens[t-1].Tag == tag.CD {
		t -= 2 // Moss, 34, a mother of two
	}
	if t > 0 && r.doc.Tokens[t].Tag != tag.Comma {
		t = 0
	}
	if last < len(r.doc.Tokens) && r.doc.Tokens[last].Tag == tag.Comma {
		last++
	}
	for _, n := range r.namesIn(doc.Range{First: max(0, t-nameReach), Last: min(len(r.doc.Tokens), last+nameReach)}) {
		before := t > 0 && n.Words.Last == t && n.Kind != name.Organisation && n.Words.Len() > 1 // whatever it was taken for elsewhere: no town is a father
		if before || n.Kind == name.Person && (t > 0 && n.Words.Last == t || n.Words.First == last) {
			return n.Key
		}
	}
	return ""
}

// longServing reports whether a length of time only says how long somebody has been what he is: "a 15-year employee", "a 20-year veteran".
func (r *reading) longServing(c *claim.Claim, q *quantity.Mention) bool {
	if c.Thing.Head == "" || !strings.Contains(r.doc.Text[q.Span.Start:q.Span.End], "-") || !slices.Contains(r.set.Things(c.Thing.Head), "person") {
		return false
	}
	c.Predicate, c.Modality, c.Negated = c.Thing.Head, claim.Actual, false // of whom it is said, the parties tell
	return true
}
