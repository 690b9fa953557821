package compare

import (
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// conceded takes r, the contradiction of claims i and j of two reports or what only a tolerance keeps from being one, back where one of them also states the other's value, as of something it
// tells apart from its own: the haul of one operation and of all five, an offer and the raised one, a magnitude and the one first given. It knows
// of both, so that the two reports are not at odds. base is the ruling on two claims alone.
func (t *table) conceded(i, j int, r ruling, base func(i, j int) ruling) ruling {
	for _, p := range [...][2]int{{i, j}, {j, i}} {
		for _, k := range t.of[t.claims[p[1]].Source] {
			c, s := t.claims[k], base(p[0], k)
			if (s.relation == claim.Agree || s.relation == claim.Compatible) && Hedges(c, t.claims[p[1]]) {
				return ruling{claim.Compatible, "the body of " + c.Source + " gives its headline's figure a hedge", "", false}
			}
			if s.relation != claim.Agree && !(s.relation == claim.Near && s.soft) && !(s.relation == claim.Compatible && tight(c) && tight(t.claims[p[0]])) {
				continue // as most: asked first
			}
			if s.relation == claim.Near && sameFigure(c, t.claims[p[1]]) {
				continue // one figure told twice
			}
			if repudiated(c) {
				continue // "174 people and not 167"
			}
			if c.Kind == claim.Place && c.Event != t.claims[p[1]].Event {
				continue // where the first round was is told apart from where the second was
			}
			if s.relation == claim.Compatible && (world(c) == claim.Possible) != (world(t.claims[p[0]]) == claim.Possible) && !sameFigure(c, t.claims[p[0]]) {
				continue // what may be fits any figure
			}
			if (c.Modality == claim.Demanded) != (t.claims[p[0]].Modality == claim.Demanded) || c.Thing.Occasion.Several && !t.claims[p[0]].Thing.Occasion.Several {
				continue // who asks for a sum offers none, and what five raids found one did not
			}
			if k != p[1] && !vague(c) && !converts(c, t.claims[p[1]]) && !othersWords(c, t.claims[p[0]]) && base(k, p[1]).relation != claim.Contradict {
				return ruling{claim.Compatible, c.Source + " gives both", "", false}
			}
		}
	}
	return r
}

// repudiated reports whether the words right before a figure say that another is right in its place: "and not 167", "instead of 12 million".
func repudiated(c *claim.Claim) bool {
	words := wordsBefore(c, 2)
	n := len(words)
	return n > 0 && words[n-1] == "not" || n > 1 && (words[n-2] == "rather" && words[n-1] == "than" || words[n-2] == "instead" && words[n-1] == "of")
}

// converts reports whether one of two claims gives the other in another unit, rightly or not: "125 km/h (94 mph)".
func converts(a, b *claim.Claim) bool {
	return a.Sequence == b.Sequence && a.Quantity != nil && b.Quantity != nil && a.Quantity.Unit != b.Quantity.Unit
}

// othersWords reports whether two claims are of two parties: that the organisers said so is no word of the police.
func othersWords(a, b *claim.Claim) bool {
	return party(a) != "" && party(b) != "" && party(a) != party(b)
}

// tight reports whether a claim states a figure, not a bound that nearly any figure fits; a time is tight that tells its day or its hour.
func tight(c *claim.Claim) bool {
	if t := c.Time; t != nil {
		return (t.Grain == "clock" || t.Date != "" && (t.Grain == "day" || t.Grain == "part")) && !t.Since && !t.By
	}
	return c.Quantity != nil && (c.Quantity.Qualifier == quantity.Exact || c.Quantity.Qualifier == quantity.About)
}

// sameFigure reports whether two claims state one figure, however surely.
func sameFigure(a, b *claim.Claim) bool {
	p, q := a.Quantity, b.Quantity
	return p != nil && q != nil && p.Value == q.Value && p.Unit == q.Unit
}

func vague(c *claim.Claim) bool { return c.Quantity != nil && c.Quantity.Qualifier == quantity.Vague }

// Hedges reports whether c, in the body of a report, gives the figure of its headline h as a round one, which headlines do not say. A bound
// is another matter: that there are at least nine is no reason not to ask whether there are nine.
func Hedges(c, h *claim.Claim) bool {
	if !h.Headline || c.Headline || c.Source != h.Source || c.Quantity == nil || h.Quantity == nil {
		return false
	}
	return c.Quantity.Value == h.Quantity.Value && c.Quantity.Unit == h.Quantity.Unit && tight(h) && c.Quantity.Qualifier == quantity.About
}
