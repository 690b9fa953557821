package resolve

import (
	"math"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// toll is how many an event killed or hurt, as a report tells it: from lo to hi, which are far off where the words leave an end open.
type toll struct {
	rule   string
	lo, hi float64
}

// tollOf is the toll of its main event that a claim tells; false if it tells none, or only that of some of those whom it befell.
func tollOf(c *claim.Claim) (toll, bool) {
	o, q := &c.Thing.Occasion, c.Quantity
	if c.Kind != claim.Count || q == nil || !strings.HasPrefix(c.Rule, "casualties.") || c.Negated || c.Modality != claim.Actual {
		return toll{}, false
	}
	if !o.Main || o.Background || o.Generic || c.Thing.Part || c.Thing.Other || c.Thing.Distributive {
		return toll{}, false
	}
	x := toll{c.Rule, q.Min, q.Max}
	if !q.IsRange() {
		switch q.Qualifier {
		case quantity.AtLeast, quantity.Over:
			x.lo = q.Value
		case quantity.AtMost, quantity.Under:
			x.hi = q.Value
		default:
			x.lo, x.hi = q.Value, q.Value
		}
	}
	return x, !math.IsNaN(x.lo) && !math.IsNaN(x.hi) && x.hi > 0
}

// otherTolls reports whether the tolls that two reports tell lie far apart wherever both tell one of the same kind. By itself that says nothing, since a toll
// grows.
func otherTolls(a, b []toll) bool {
	nearest := math.Inf(1)
	for _, x := range a {
		for _, y := range b {
			if x.rule == y.rule {
				nearest = min(nearest, max(1, x.lo/y.hi, y.lo/x.hi))
			}
		}
	}
	return nearest >= otherToll && !math.IsInf(nearest, 1)
}

// tollsHeld is how many tolls of a report are held against those of another: the first, which are what its news is.
const tollsHeld = 24

// otherToll is how many times as high one of two tolls is from which on they may be of two events.
const otherToll = 4
