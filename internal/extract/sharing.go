package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// shareAttribute is the lexicon's name for what part of a market or sum somebody has.
const shareAttribute = "share"

// sharing gives one form to the ways of telling what share somebody has: "the firm has 7 percent of the market", "the firm's 10 percent share",
// "services account for half of its sales". Who has it is its agent, and what it is a share of narrows it. False if c tells none.
func (r *reading) sharing(c *claim.Claim) bool {
	th := &c.Thing
	switch {
	case c.Kind != claim.Proportion:
		return false
	case th.Head == shareAttribute:
		th.Attribute = shareAttribute
		if !slices.ContainsFunc(th.Modifiers, func(m string) bool { return strings.HasPrefix(m, claim.OfNoun) }) {
			th.Modifiers = append(slices.Clone(th.Modifiers), claim.OfNoun+"market") // what a share is of, where it is not said
		}
		if len(th.Owners) > 0 {
			th.Agents, th.Owners = th.Owners, nil
			th.Modifiers = slices.DeleteFunc(slices.Clone(th.Modifiers), func(m string) bool { return slices.Contains(th.Agents, m) })
			th.Predicate, th.Act = "have", r.set.Acts("have")
		}
	case th.Part && th.Head != "" && len(th.Agents) > 0 && (meetsAny(th.Act, "have", "make-up") || c.Predicate == "hold"), r.ofTakings(c):
		whole := th.Head
		if a := r.set.AttributeIn(whole, "money"); a != "" {
			whole = a // sales are revenue
		}
		th.Head, th.Concept, th.Attribute = shareAttribute, r.set.Things(shareAttribute), shareAttribute
		th.Modifiers, th.Part = []string{claim.OfNoun + whole}, false
		th.Predicate, th.Act = "have", r.set.Acts("have")
	default:
		return false
	}
	return true
}

// ofTakings reports whether c is a share of what a firm takes or earns, which some part of it brings: "pet food made up 29% of revenue". Without such a
// verb it may be by how much that changed.
func (r *reading) ofTakings(c *claim.Claim) bool {
	if c.Quantity.Trend != "" || r.set.AttributeIn(c.Thing.Head, "money") == "" {
		return false
	}
	return bringsPart(c.Predicate) || meetsAny(c.Thing.Act, "make-up")
}

func meetsAny(list []string, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(list, w) })
}
