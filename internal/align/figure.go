package align

import (
	"math"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// distinctive is the number from which two reports' having the same one is evidence in itself: small ones are found everywhere.
const distinctive = 10

// tellingFigure is how much it says that two claims state one and the same figure: the more digits it has, the less is it chance. Two reports of one
// event that both tell of $250 million tell of one sum; two that both tell of five people may tell of any five.
func tellingFigure(a, b *claim.Claim) float64 {
	if a.Quantity == nil || a.Kind == claim.Date || a.Kind == claim.Place || !sameValue(a, b) {
		return 0
	}
	q := a.Quantity
	n, v := digits(q), math.Abs(q.Value)
	if a.Kind == claim.Proportion && q.Unit == "%" {
		v *= 100
	}
	switch {
	case q.Qualifier == quantity.Vague:
		return 1.5
	case n >= 4:
		return 3
	case n == 3:
		return 2.5
	case n == 2 && v >= 1000:
		return 2
	case v >= distinctive:
		return 1.5
	case n == 2 && a.Kind != claim.Count:
		return 1
	}
	return 0
}

// digits is how many digits of a figure tell something: 2 of 1,800 and of 31%, 4 of 2,535,000.
func digits(q *quantity.Amount) int {
	v := q.Value
	if q.Unit == "%" {
		v *= 100
	}
	if math.IsNaN(v) || math.IsInf(v, 0) {
		v = q.Min
	}
	s, _, _ := strings.Cut(strconv.FormatFloat(math.Abs(v), 'e', 6, 64), "e")
	s = strings.TrimRight(strings.Replace(s, ".", "", 1), "0")
	return len(s)
}
