package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/syntax"
)

// doer keeps those who did something from being counted among those to whom it was done: "three gunmen killed the mayor", "he was arrested by twelve
// officers". What they did stays their predicate, under a name that no rule asks for.
func (r *reading) doer(c *claim.Claim, f *rule.Facts, g syntax.Governor) {
	if c.Kind != claim.Count || g.Token < 0 || !r.doc.Tokens[g.Token].Tag.IsVerb() {
		return
	}
	by := g.Relation == syntax.Oblique && g.Preposition == "by"
	active := g.Relation == syntax.Subject && g.Patient.Len() > 0 && g.Patient.First > g.Token && !r.temporal(g.Patient)
	acts := r.set.Acts(g.Predicate) // of the verb alone: who lost their lives did nothing
	if !by && !active || !slices.ContainsFunc(befalling, func(a string) bool { return slices.Contains(acts, a) }) {
		return
	}
	f.Predicate = g.Predicate + " others"
	c.Thing.Act, c.Thing.Predicate = nil, f.Predicate
}
