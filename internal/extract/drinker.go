package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/syntax"
)

// bloodAlcohol is the attribute of how much alcohol somebody had in the blood.
const bloodAlcohol = "blood-alcohol"

// drinker gives a level of alcohol in the blood to whom the sentence tells to have had it: the passenger's is not the driver's.
func (r *reading) drinker(c *claim.Claim, g syntax.Governor) {
	th := &c.Thing
	if th.Attribute != bloodAlcohol {
		return
	}
	th.Agents = slices.DeleteFunc(slices.Clone(th.Agents), func(p string) bool { // the level itself: "his blood alcohol level was 0.16"
		w, noun := strings.CutPrefix(p, claim.Noun)
		return noun && !r.person(p) && !worksAs(w)
	})
	if g.Token < 0 || g.Relation != syntax.Nominal || len(th.Agents) > 0 || len(th.Patients) > 0 {
		return
	}
	of := r.parse.Govern(doc.Range{First: g.Token, Last: g.Token + 1})
	if of.Token < 0 || of.Relation != syntax.Object || of.Agent.Len() == 0 {
		return
	}
	th.Agents, c.Agent = r.parties(of.Agent), r.doc.TextOf(of.Agent)
}
