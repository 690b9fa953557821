package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// favours gives a share to whom it is told to be for, in place of the verb's subject: "had 54% of the vote to 44% for the mayor, Ana Lima", "that is
// 51% for the challenger".
func (r *reading) favours(c *claim.Claim, words doc.Range) {
	if c.Kind != claim.Proportion || words.Last >= len(r.doc.Tokens) || r.doc.Low(words.Last) != "for" {
		return
	}
	p, ok := r.parse.PhraseAt(words.Last + 1)
	if !ok || p.Head < 0 {
		return
	}
	whom := p.Words
	if n := r.namesIn(doc.Range{First: whom.Last, Last: whom.Last + 2}); len(n) > 0 && r.doc.Tokens[whom.Last].Tag == tag.Comma {
		whom.Last = n[0].Words.Last // in apposition
	}
	if r.someone(whom) {
		c.Agent, c.Thing.Agents = r.doc.TextOf(whom), r.parties(whom)
	}
}

// someone reports whether words name a person, party or company, or tell of one by a noun.
func (r *reading) someone(words doc.Range) bool {
	for _, n := range r.namesIn(words) {
		if n.Kind == name.Person || n.Kind == name.Organisation {
			return true
		}
	}
	kinds := r.set.Things(r.headKey(words))
	return slices.Contains(kinds, "person") || slices.Contains(kinds, "organisation")
}

// doer keeps those who did something from being counted among those to whom it was done: "three gunmen killed the mayor", "he was arrested by twelve
// officers". What they did stays their predicate, under a name that no rule asks for.
func (r *reading) doer(c *claim.Claim, f *rule.Facts, g syntax.Governor) {
	if c.Kind != claim.Count || g.Token < 0 || !r.doc.Tokens[g.Token].Tag.IsVerb() {
		return
	}
	by := g.Relation == syntax.Oblique && g.Preposition == "by"
	active := g.Relation == syntax.Subject && g.Patient.Len() > 0 && g.Patient.First > g.Token && !r.temporal(g.Patient) && !r.spelledOut(g.Patient) && !r.behindOff(g.Patient)
	acts := r.set.Acts(g.Predicate) // of the verb alone: who lost their lives did nothing
	// A vote that 24 members carried had none aboard.
	carried := by && slices.Contains(acts, "carry") && slices.Contains(r.set.Things(c.Thing.Head), "person")
	if !by && !active || !carried && !slices.ContainsFunc(befalling, func(a string) bool { return slices.Contains(acts, a) }) {
		return
	}
	f.Predicate = g.Predicate + " others"
	c.Thing.Act, c.Thing.Predicate = nil, f.Predicate
}

// behindOff reports whether "off" stands right before words, which then tell where: "21 people drowned off Olm".
func (r *reading) behindOff(words doc.Range) bool {
	t := words.First - 1
	if t > 0 && r.doc.Tokens[t].Tag == tag.DT {
		t--
	}
	return t >= 0 && r.doc.Low(t) == "off"
}

// spelledOut reports whether a colon or a dash stands right before words, so that they tell who was meant, and nobody else: "34 people had died: 20 women and
// 14 men".
func (r *reading) spelledOut(words doc.Range) bool {
	if words.First == 0 {
		return false
	}
	return r.doc.Tokens[words.First-1].Tag == tag.Colon
}
