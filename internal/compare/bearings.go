package compare

import (
	"math"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// points are the bearings in their order around the compass, an eighth of a turn apart.
var points = [...]string{"north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest"}

// ruleBearings holds the directions of two distances from one place against each other: what lies 40 km west of a town does not lie 40 km east of it. A
// quarter of a turn and more is at odds; an eighth is what one desk leaves out.
func ruleBearings(a, b *claim.Claim, r ruling) ruling {
	p, q := point8(a.Thing.Bearing), point8(b.Thing.Bearing)
	if p < 0 || q < 0 || len(a.Thing.Places) == 0 || len(b.Thing.Places) == 0 || a.Thing.Places[0] != b.Thing.Places[0] || r.relation != claim.Agree && r.relation != claim.Compatible {
		return r
	}
	turn := max(p-q, q-p)
	if turn = min(turn, len(points)-turn); turn < 2 {
		return r
	}
	return ruling{claim.Contradict, "one lies " + points[min(p, q)] + " of the place, the other " + points[max(p, q)], "the same direction", false}
}

// point8 is the index of a bearing among [points], or -1.
func point8(bearing string) int {
	for i, p := range points {
		if p == bearing {
			return i
		}
	}
	return -1
}

// ruleSpreads holds the ends of two spreads against each other: of what several have, "between six and 75 years", each end is what one of them has, and no
// guess at one figure. Where one end is the same and the other is not, one report is mistaken.
func ruleSpreads(a, b *claim.Claim, r ruling) ruling {
	x, y := a.Quantity, b.Quantity
	if r.relation != claim.Compatible || !a.Thing.Distributive || !b.Thing.Distributive || !x.IsRange() || !y.IsRange() || x.Unit != y.Unit || a.Source == b.Source {
		return r
	}
	if open(x) || open(y) || same(x.Min, y.Min) == same(x.Max, y.Max) {
		return r
	}
	return ruling{claim.Near, "one end of what they range over is the same, the other is not", "the same two ends", false}
}

// open reports whether an amount lacks an end.
func open(a *quantity.Amount) bool {
	return math.IsNaN(a.Min) || math.IsNaN(a.Max) || math.IsInf(a.Min, -1) || math.IsInf(a.Max, 1)
}
