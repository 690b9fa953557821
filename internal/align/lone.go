package align

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// loneWeight is what it adds to one figure in two reports of one event that each counts the things by that figure alone: two helicopters here and two
// there are the same two, whatever each tells of them.
const loneWeight = 1.5

// headKey is what the counts of one source are told apart by.
type headKey struct{ source, noun string }

// loneOf finds the one figure by which each source counts each noun; 0 where it counts by several, by a vague one, or by none.
func loneOf(claims []*claim.Claim) map[headKey]float64 {
	if claims[0].Kind != claim.Count && claims[0].Kind != claim.Measure {
		return nil
	}
	out := make(map[headKey]float64, len(claims))
	for _, c := range claims {
		k := headOf(c)
		if k.noun == "" || c.Quantity == nil {
			continue
		}
		v := middle(quantity.Base(*c.Quantity))
		if was, ok := out[k]; ok && was != v || c.Quantity.Qualifier == quantity.Vague {
			v = 0
		}
		out[k] = v
	}
	return out
}

// headOf is the key of a count: its source, and the type of weapon or vehicle that it counts, else the first sort of its noun, else the noun.
func headOf(c *claim.Claim) headKey {
	noun := c.Thing.Head
	if len(c.Thing.Concept) > 0 {
		noun = c.Thing.Concept[0]
	}
	for _, m := range c.Thing.Modifiers {
		if typed(m) {
			noun = m // AK-47 guns, AK-47 rifles
		}
	}
	if c.Thing.Other && noun != "" {
		noun = "other " + noun
	}
	return headKey{c.Source, noun}
}

// typed reports whether a word is a type of weapon or vehicle, told with a number.
func typed(w string) bool {
	return len(w) > 1 && strings.ContainsAny(w, "0123456789") && w[0] >= 'a' && w[0] <= 'z'
}

// lone reports whether two counts of more than one are each the only count of their noun in a report.
func (m *matcher) lone(a, b *claim.Claim) bool {
	p, q := headOf(a), headOf(b)
	return p.noun == q.noun && telling(&a.Thing) == 2 && m.counted[p] > 1 && m.counted[q] > 1
}

// countWeight is what it adds that each of two reports of one event counts some things by one figure alone, and these differ: what one has counted the other
// has packed or carried, but of the two figures both are of the same bales.
const countWeight = 3.0

// oneCount reports whether two counts that differ are each the only count of their noun in a report, told of the main event, and nothing that is said of
// either is known to be another thing; one of them may be told aside where both are narrowed by one word. People are counted in many parts.
func (m *matcher) oneCount(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	if a.Kind != claim.Count || x.Head == "" || y.Head == "" || x.Part || y.Part || x.Other || y.Other || x.Distributive || y.Distributive || slices.Contains(x.Concept, "person") || slices.Contains(y.Concept, "person") {
		return false
	}
	if !m.lone(a, b) || sameValue(a, b) || !comparable(a, b) || a.Negated || b.Negated || !real(a.Modality) || !real(b.Modality) || !m.together(a.Source, b.Source) {
		return false
	}
	if !claim.General(a.Rule) && !(typed(headOf(a).noun) && meet(y.Act, there)) || !claim.General(b.Rule) && !(typed(headOf(b).noun) && meet(x.Act, there)) || len(x.Act) > 0 && len(y.Act) > 0 && x.Act[0] != y.Act[0] && !meet(x.Act, there) && !meet(y.Act, there) {
		return false // a rule asks for its own deed, and what was damaged is not what was destroyed
	}
	p, q := &x.Occasion, &y.Occasion
	main := p.Main && q.Main || (p.Main || q.Main) && meet(x.Modifiers, y.Modifiers) // of a noun that both narrow alike one may be told aside
	return main && !p.Background && !q.Background && !p.Generic && !q.Generic
}

// stuffWeight is what it adds that each of two reports tells one amount of a stuff alone, in what tells the event.
const stuffWeight = 3.5

// oneStuff reports whether two amounts that differ are each the only amount of their stuff in a report, told of the main event: of the oil that ran out one
// says how much was lost and the other how much leaked. What is told to measure two things of it, or how much there was before, is two.
func (m *matcher) oneStuff(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	if a.Kind != claim.Measure || !bulk(a) || !bulk(b) || x.Part || y.Part || x.Other || y.Other || x.Distributive || y.Distributive || x.Term != y.Term || !stuff(x.Attribute) || !stuff(y.Attribute) {
		return false
	}
	if !m.lone(a, b) || sameValue(a, b) || !comparable(a, b) || a.Negated || b.Negated || !real(a.Modality) || a.Modality != b.Modality || !m.together(a.Source, b.Source) {
		return false
	}
	if a.Rule != b.Rule && !claim.General(a.Rule) && !claim.General(b.Rule) || otherStretch(x.Period, y.Period) || twoDeeds(x.Act, y.Act) && claim.General(a.Rule) == claim.General(b.Rule) {
		return false
	}
	p, q := &x.Occasion, &y.Occasion
	return p.Main && q.Main && !p.Background && !q.Background && !p.Generic && !q.Generic
}

// bulk reports whether a measure is of how much there is of some stuff.
func bulk(c *claim.Claim) bool {
	if c.Quantity == nil || c.Quantity.Trend != "" || c.Quantity.Per != "" || c.Thing.Head == "" {
		return false
	}
	return c.Quantity.Dimension == "mass" || c.Quantity.Dimension == "volume"
}

// stuff reports whether an attribute tells of an amount no more than that.
func stuff(attribute string) bool {
	return attribute == "" || attribute == "amount" || attribute == "weight"
}

// leadEnds is the last sentence of what tells the news: the headline and the first of the text.
const leadEnds = 1

// loneDeed reports whether two counts, of which one is told as of before, are each the only count of their noun in a report and tell one deed by words that
// say something: what a hospital bought years ago is the affair that the other report tells of. People are killed and hurt at many times.
func (m *matcher) loneDeed(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	if a.Kind != claim.Count || !claim.General(a.Rule) || !claim.General(b.Rule) || a.Modality != claim.Actual || b.Modality != claim.Actual || x.Part || y.Part || x.Other || y.Other || slices.Contains(x.Concept, "person") || slices.Contains(y.Concept, "person") || !m.lone(a, b) || !comparable(a, b) {
		return false
	}
	if a.Sequence <= leadEnds || b.Sequence <= leadEnds {
		return false // what a lead tells is the news, and no affair of before
	}
	return len(x.Act) > 0 && len(y.Act) > 0 && x.Act[0] == y.Act[0] && !meet(x.Act, there) && (x.Occasion.Time == nil || y.Occasion.Time == nil || m.tied(&x.Occasion, &y.Occasion))
}

// twoDeeds reports whether the lexicon knows what two claims tell, and that it is not one thing.
func twoDeeds(p, q []string) bool {
	says := func(act []string) bool { return len(act) > 0 && act[0] != "begin" && !meet(act, there) }
	return says(p) && says(q) && !related(p, q)
}

// otherStretch reports whether two figures are told for two months, seasons or years.
func otherStretch(x, y *claim.Time) bool {
	if x == nil || y == nil || x.Grain != y.Grain || x.Timex == y.Timex {
		return false
	}
	switch x.Grain {
	case "month", "quarter", "season", "year":
		return true
	}
	return false
}

// befellAlike reports whether two counts are of one noun and one act, by which that of the whole is meant too: "17 of the hijacked ships are held" tells
// how many are.
func befellAlike(x, y *claim.Thing) bool {
	if x.Part && !undergoes(x) || y.Part && !undergoes(y) {
		return false // "signed three of the players who failed elsewhere"
	}
	return telling(x) == 2 && len(x.Concept) > 0 && len(y.Concept) > 0 && x.Concept[0] == y.Concept[0] && len(x.Act) > 0 && len(y.Act) > 0 && x.Act[0] == y.Act[0] && !meet(x.Act, there)
}

// undergoes reports whether what is counted is what something befell, and does nothing to others: "were held", "died".
func undergoes(t *claim.Thing) bool {
	return t.Relation == "passive subject" || t.Relation == "subject" && len(t.Patients) == 0
}
