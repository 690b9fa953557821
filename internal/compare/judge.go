package compare

import (
	"github.com/claimdiff/claimdiff/internal/claim"
)

// ruling is a judgement before it is put into words: most pairs of a large group are judged and never shown.
type ruling struct {
	relation claim.Relation
	because  string
	needs    string
	// soft says that only a tolerance kept it from being a contradiction; what one speaker said is not given that.
	soft bool
}

// ranks orders the relations from what an editor may pass over to what must be looked at.
var ranks = map[claim.Relation]int{
	claim.Single: 0, claim.Agree: 1, claim.Compatible: 2, claim.Near: 3, claim.Update: 4, claim.Disputed: 5, claim.DifferentEvent: 5,
	claim.Contradict: 6, claim.Inconsistent: 7,
}

func worse(a, b claim.Relation) bool { return ranks[a] > ranks[b] }

// atOdds reports whether r says that two values cannot stand side by side without a word about it.
func atOdds(r claim.Relation) bool {
	return r == claim.Contradict || r == claim.Disputed || r == claim.Update || r == claim.Near
}

// Judge says how two claims about the same thing relate. It is symmetric: Judge(a, b) and Judge(b, a) are equal, reason and all.
func Judge(a, b *claim.Claim, p claim.Policy, ctx *Context) Verdict {
	if before(a, b) > 0 {
		a, b = b, a
	}
	r := rule(a, b, p, ctx)
	v := Verdict{Relation: r.relation, Because: r.because, Needs: r.needs, Forms: [2]string{Form(a), Form(b)}}
	v.Reason = sentence(a, b, r.because)
	return v
}

// rule is Judge without words.
func rule(a, b *claim.Claim, p claim.Policy, ctx *Context) ruling {
	if before(a, b) > 0 {
		a, b = b, a
	}
	p = withDefaults(p, a.Kind)
	r := ruleValues(a, b, p, ctx)
	if r.relation == "" {
		return r
	}
	r = ruleWorlds(a, b, r)
	r = ruleGrowth(a, b, p, ctx, r)
	r = rulePutOff(a, b, ctx, r)
	return ruleSpeakers(a, b, r)
}

// ruleValues compares what the two claims state, and nothing of who states it or when.
func ruleValues(a, b *claim.Claim, p claim.Policy, ctx *Context) ruling {
	switch {
	case a.Kind == claim.Outcome || b.Kind == claim.Outcome:
		return ruleOutcomes(a, b)
	case a.Kind == claim.Quote && b.Kind == claim.Quote:
		return ruleQuotes(a, b)
	case a.Kind == claim.Place && b.Kind == claim.Place:
		return rulePlaces(a, b)
	case a.Kind == claim.Role && b.Kind == claim.Role:
		return ruleRoles(a, b)
	case a.Kind == claim.Name && b.Kind == claim.Name:
		return ruleNames(a, b)
	case a.Quantity != nil && b.Quantity != nil:
		switch {
		case a.Kind == claim.Score && b.Kind == claim.Score:
			return ruleScores(a.Quantity, b.Quantity)
		case a.Kind == claim.Age && b.Kind == claim.Age:
			return ruleAges(a, b, p, ctx)
		}
		if margin(a) != margin(b) {
			return ruling{because: "one is the distance of two sides, the other what one side has"}
		}
		return ruleSpreads(a, b, ruleBearings(a, b, ruleAmounts(asked(a), asked(b), p)))
	case a.Time != nil && b.Time != nil:
		return oneTelling(a, b, ruleTimes(a.Time, b.Time, a.Text, b.Text))
	}
	return ruling{because: "the two are of different kinds and are not compared"}
}

// ruleWorlds softens what holds in two different worlds: a demanded truce and an offered one are not two values of one thing.
func ruleWorlds(a, b *claim.Claim, r ruling) ruling {
	if a.Kind == claim.Outcome || world(a) == world(b) {
		return r
	}
	if a.Quantity != nil && b.Quantity != nil && (abstains(a) || abstains(b)) {
		return ruling{because: "one counts those who did, the other those who did not"}
	}
	if world(a) == claim.Denied || world(b) == claim.Denied {
		if r.relation == claim.Agree || r.relation == claim.Compatible {
			return ruling{claim.Contradict, "one denies what the other asserts", "the denial to be left out, or reported by both", false}
		}
		return ruling{claim.Compatible, "one only denies a value, which leaves the other open", "", false}
	}
	if tendered(a) && tendered(b) {
		return r // "made an offer of 50 million" and "offered 45 million" tell of one bid in one world
	}
	if atOdds(r.relation) && oneTender(a, b) {
		return ruling{claim.Near, r.because + "; one is " + worldWord(a) + ", the other " + worldWord(b), "the same figure", r.soft}
	}
	if atOdds(r.relation) && (settled(a) && settled(b) || foreseen(a, b)) {
		r.because += "; one is " + worldWord(a) + ", the other " + worldWord(b)
		return r
	}
	if atOdds(r.relation) {
		return ruling{claim.Compatible, "one is " + worldWord(a) + ", the other " + worldWord(b), "both to speak of what happened", false}
	}
	return r
}

// settled reports whether a claim tells of what is or is to be: "was fined 2.4 million", "must pay a fine of 4.2 million". What may be is another matter.
func settled(c *claim.Claim) bool { return world(c) == claim.Actual || world(c) == claim.Planned }

// foreseen reports whether two sides say what is to come of one thing: "3,000 jobs will go, the company says", "the union fears for 5,000 jobs".
func foreseen(a, b *claim.Claim) bool {
	return world(a) != claim.Actual && world(b) != claim.Actual && (settled(a) || settled(b)) && a.Attribution != nil && b.Attribution != nil && a.Attribution.Party != b.Attribution.Party
}

// tendered reports whether a claim states the sum of an offer as made: in the verb, or in the noun of what somebody made.
func tendered(c *claim.Claim) bool {
	if c.Thing.Attribute == "deal-value" {
		return world(c) == claim.Offered // "offered him a contract worth 50 million"
	}
	return (c.Thing.Attribute == "offer-value" || c.Thing.Attribute == "reward") && (world(c) == claim.Actual || world(c) == claim.Offered)
}

// oneTender reports whether two claims say what one deal or offer is worth, of which only one is told as offered: "the deal is worth 160 million",
// "offered him a deal worth 184 million".
func oneTender(a, b *claim.Claim) bool {
	sum := func(c *claim.Claim) bool {
		return (c.Thing.Attribute == "deal-value" || c.Thing.Attribute == "offer-value") && (settled(c) || world(c) == claim.Offered)
	}
	return sum(a) && sum(b) && a.Thing.Occasion.Main && b.Thing.Occasion.Main
}

// abstains reports whether c counts those who did not do something: "the two sides did not agree" denies no number of sides.
func abstains(c *claim.Claim) bool {
	return c.Negated && world(c) == claim.Denied && c.Modality != claim.Denied && (c.Thing.Relation == "subject" || c.Thing.Relation == "passive subject") && !zero(c.Quantity)
}

func world(c *claim.Claim) claim.Modality {
	m := c.Modality
	if m == "" {
		m = claim.Actual
	}
	if c.Negated && (c.Quantity == nil || !zero(c.Quantity)) { // "no officers were hurt" is the figure 0, asserted
		if m == claim.Denied {
			return claim.Actual
		}
		if m == claim.Actual {
			return claim.Denied
		}
	}
	return m
}

func worldWord(c *claim.Claim) string {
	switch world(c) {
	case claim.Actual:
		return "asserted"
	case claim.Possible:
		return "said to be possible"
	}
	return string(world(c))
}

// withDefaults fills what a rule leaves open: counts are taken as they are said, and everything measured may be rounded.
func withDefaults(p claim.Policy, k claim.Kind) claim.Policy {
	if p.Rounding == "" {
		switch k {
		case claim.Count, claim.Ordinal, claim.Age, claim.Score:
			p.Rounding = "large"
		default:
			p.Rounding = "said"
		}
	}
	return p
}
