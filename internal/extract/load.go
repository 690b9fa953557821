package extract

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// allAboard gives the plain noun to those whom the lead tells to have been carried: of a bus that took farm workers home, the farm workers aboard, dead
// or hurt are the people.
func (r *reading) allAboard(c *claim.Claim) {
	th := &c.Thing
	// Passengers are not all the people: a crew may have been with them.
	if th.Head == "" || len(th.Heads) > 1 || th.Part || !ofLoad(c.Rule) || c.Quantity == nil || c.Quantity.Value < 2 || th.Head == "passenger" || !r.ridesIn(th.Head) {
		return
	}
	th.Head, th.Heads, th.Concept, th.Modifiers = "people", nil, r.set.Things("people"), nil
}

// loadReach is how many words from the verb the noun for those who are carried may stand: "a bus taking 40 young football fans".
const loadReach = 5

// ridesIn reports whether the lead tells that a vehicle carried such people, in the plural.
func (r *reading) ridesIn(noun string) bool {
	for _, s := range r.main.lead {
		words := r.doc.Sentences[s].Tokens
		for t := words.First; t < min(words.Last, words.First+mostCharges); t++ {
			if !carrying(r.doc.Low(t)) {
				continue
			}
			for i := t + 1; i < min(words.Last, t+loadReach+1); i++ {
				if k := r.doc.Tokens[i].Tag; k == tag.NNS && r.lemmaOf(i) == noun {
					return true
				} else if k == tag.Comma || k.IsVerb() {
					break
				}
			}
		}
	}
	return false
}

// ofLoad reports whether a rule counts those who were in a vehicle, or what became of them.
func ofLoad(rule string) bool {
	return rule == "people.aboard" || strings.HasPrefix(rule, "casualties.") && rule != "casualties.responders" && rule != "casualties.engines" && rule != "casualties.animals"
}
