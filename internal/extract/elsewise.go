package extract

import (
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/syntax"
)

// seeks reports whether what governs c is done to people because of what has befallen them: they are sought, or there are so many of them.
func (r *reading) seeks(c *claim.Claim) bool {
	return meetsAny(c.Thing.Act, "search-for", "find", "be", "count", "record", "identify", "treat")
}

// elsewise asks the rules again with the other predicates of a counted subject, where the first one tells what no rule asks for: "about 60 people
// spent the night at a school after being evacuated". The first that a topic's rule takes is what the claim is about.
func (r *reading) elsewise(c *claim.Claim, f rule.Facts, g syntax.Governor, words doc.Range) {
	if c.Kind != claim.Count && c.Kind != claim.Age {
		return
	}
	further := r.parse.Further
	if g.Relation != syntax.Subject && g.Relation != syntax.PassiveSubject {
		if c.Kind != claim.Count || !r.seeks(c) {
			return
		}
		further = r.parse.Narrowing // "are searching for 48 who are missing"
	}
	for _, other := range further(words) {
		if other.Negated {
			continue
		}
		d := *c
		d.Modality, d.Agent, d.Patient, d.Thing.Agents, d.Thing.Patients = claim.Actual, "", "", nil, nil
		r.govern(&d, other, words)
		f.Predicate, f.Relation, f.Preposition = other.Predicate, string(other.Relation), ""
		if len(d.Thing.Act) == 0 || !r.set.Says(d.Thing.Act) || !r.match(&d, f) || claim.General(d.Rule) {
			continue
		}
		d.Thing.Predicate = other.Predicate
		*c = d
		return
	}
}
