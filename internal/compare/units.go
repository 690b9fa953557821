package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/quantity"
)

// parts are the numerator and the denominator of "52 of 80" and "one in four".
func parts(a *quantity.Amount) (num, den float64, ok bool) {
	if math.IsNaN(a.Numerator) || math.IsNaN(a.Denominator) || a.Denominator == 0 {
		return 0, 0, false
	}
	return a.Numerator, a.Denominator, true
}

// isShare reports whether a is a part of a whole: a percentage, a fraction, or so many of so many.
func isShare(a *quantity.Amount) bool {
	_, _, ok := parts(a)
	return ok || a.Unit == "%" || a.Dimension == "proportion"
}

// isMoney reports whether the unit is an ISO 4217 code: money is never converted, since the rate of the day is not in the texts.
func isMoney(a *quantity.Amount) bool {
	if a.Dimension != "" {
		return a.Dimension == "money"
	}
	return len(a.Unit) == 3 && a.Unit == strings.ToUpper(a.Unit) && a.Unit[0] >= 'A' && a.Unit[0] <= 'Z'
}

// hard are currencies of which a unit of one has bought between a third of and three of another's for decades.
var hard = []string{"USD", "EUR", "GBP", "CHF"}

// exchanged reports whether two sums in different currencies may be one, as far as that can be told without a rate.
func exchanged(a, b *quantity.Amount) bool {
	if !isMoney(a) || !isMoney(b) || a.Unit == "" || b.Unit == "" || a.Unit == b.Unit || a.Per != b.Per || a.Trend != b.Trend {
		return false
	}
	if !slices.Contains(hard, a.Unit) || !slices.Contains(hard, b.Unit) {
		return true
	}
	x, _ := meaning(a)
	y, _ := meaning(b)
	return x.hi >= y.lo/3 && y.hi >= x.lo/3
}

// inUnit returns a in another unit, interval, precision and all; false if the two have nothing in common.
func inUnit(a quantity.Amount, unit string) (quantity.Amount, bool) {
	if a.Unit == unit {
		return a, true
	}
	if _, ok := quantity.Convert(1, a.Unit, unit); !ok {
		return a, false
	}
	to := func(v float64) float64 {
		if math.IsInf(v, 0) || math.IsNaN(v) {
			return v
		}
		w, _ := quantity.Convert(v, a.Unit, unit)
		return w
	}
	zero, one := to(0), to(1)
	a.Precision *= math.Abs(one - zero)
	a.Value, a.Min, a.Max, a.Unit = to(a.Value), to(a.Min), to(a.Max), unit
	return a, true
}
