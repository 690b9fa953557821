package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/syntax"
)

// aboard makes of the vehicles that somebody is in what they are counted for: "the smugglers, in three boats, tried to flee" and "the smugglers on two
// speedboats had surrounded the ship" both tell in how many boats they were, whatever they did in them.
func (r *reading) aboard(c *claim.Claim, g syntax.Governor) {
	th := &c.Thing
	if c.Kind != claim.Count || !slices.Contains(th.Concept, "vehicle") || th.Part {
		return
	}
	switch g.Preposition {
	case "in", "on", "aboard", "on board":
	default:
		return
	}
	who := th.Agents
	switch {
	case g.Relation == syntax.Nominal && g.Token >= 0:
		who = r.parties(doc.Range{First: g.Token, Last: g.Token + 1})
	case g.Relation != syntax.Oblique || g.Agent.Len() == 0 || g.Token >= 0 && len(th.Act) > 0 && th.Act[0] != "be" && !r.besides(c, g):
		return
	}
	if !slices.ContainsFunc(who, r.person) {
		return
	}
	th.Agents, th.Patients, th.Relation = who, nil, string(syntax.Oblique)
	th.Predicate, th.Act, c.Predicate, c.Modality = "aboard", r.set.Acts("aboard"), "aboard", claim.Actual
}

// besides reports whether a comma or the start of its clause sets the phrase of c apart from the verb: "the men, in two cars, were".
func (r *reading) besides(c *claim.Claim, g syntax.Governor) bool {
	return c.Span.Start < r.doc.Tokens[g.Token].Start
}

// person reports whether a party is people, by the lexicon.
func (r *reading) person(key string) bool {
	if len(key) < len(claim.Noun) || key[:len(claim.Noun)] != claim.Noun {
		return false
	}
	return slices.Contains(r.set.Things(key[len(claim.Noun):]), "person")
}
