package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/rule"
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

// onBoard makes of people who are told to have been in a vehicle a count of those aboard, whatever else the sentence says of it: "had 92 people on
// board", "seized it with 17 crew aboard", "88 passengers and crew were on the plane". It changes c and f where they were.
func (r *reading) onBoard(c *claim.Claim, f *rule.Facts, g syntax.Governor, p syntax.Phrase) {
	th := &c.Thing
	if c.Kind != claim.Count || th.Part || p.Head < 0 || p.Head+1 >= len(r.doc.Tokens) {
		return
	}
	if !r.person(claim.Noun + th.Head) {
		return
	}
	t, n := p.Head+1, len(r.doc.Tokens)
	both := t+1 < n && r.doc.Low(t) == "and" && r.person(claim.Noun+r.lemmaOf(t+1))
	if both {
		t += 2 // passengers and crew
	}
	switch w := r.doc.Low(min(t, n-1)); {
	case w == "was" || w == "were" || w == "are" || w == "is":
		t++
	case g.Preposition == "with", g.Predicate == "have", g.Predicate == "be", g.Predicate == "carry", g.Relation == syntax.NoRelation:
	default:
		return // those aboard were killed
	}
	if !r.inVehicle(t) {
		return
	}
	if both {
		th.Head, th.Heads, f.Head, f.Heads = "people", nil, "people", nil
	}
	th.Agents, th.Patients, th.Relation, th.Preposition = nil, nil, string(syntax.Subject), ""
	f.Predicate, f.Preposition, f.Relation = "aboard", "", string(syntax.Subject)
	c.Predicate, c.Agent, c.Patient, c.Modality, c.Negated = "aboard", "", "", claim.Actual, false
}

// inVehicle reports whether the words from token t on say that somebody is in a vehicle: "aboard", "on board", "on the plane".
func (r *reading) inVehicle(t int) bool {
	if t+1 >= len(r.doc.Tokens) {
		return t < len(r.doc.Tokens) && r.doc.Low(t) == "aboard"
	}
	switch w, next := r.doc.Low(t), r.doc.Low(t+1); {
	case w == "aboard" || w == "on" && next == "board" || w == "onboard":
		return true
	case w == "on" && t+2 < len(r.doc.Tokens) && (next == "the" || next == "a" || next == "an"):
		return slices.Contains(r.set.Things(r.lemmaOf(t+2)), "vehicle")
	}
	return false
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
