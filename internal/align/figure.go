package align

import (
	"bytes"
	"math"
	"strconv"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// distinctive is the number from which two reports' having the same one is evidence in itself: small ones are found everywhere.
const distinctive = 10

// tellingFigure is how much it says that two claims state one and the same figure: the more digits it has, the less is it chance. Two reports of one
// event that both tell of $250 million tell of one sum; two that both tell of five people may tell of any five.
func tellingFigure(a, b *claim.Claim) float64 {
	if a.Quantity == nil || a.Kind == claim.Date || a.Kind == claim.Place {
		return 0
	}
	if !sameValue(a, b) {
		if hedged(a, b) && (digits(a.Quantity) > 1 || digits(b.Quantity) > 1) {
			return 1.5
		}
		return 0
	}
	q := a.Quantity
	if a.Kind == claim.Duration && q.Unit != b.Quantity.Unit {
		return 2 // nobody converts into another unit by chance
	}
	n, v := digits(q), math.Abs(q.Value)
	if a.Kind == claim.Proportion && q.Unit == "%" {
		v *= 100
	}
	switch {
	case q.Qualifier == quantity.Vague:
		return 1.5
	case n >= 4:
		return 3
	case n == 3, n == 2 && v >= 1000 && a.Kind != claim.Count:
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
	if q.Unit == "%" && q.Precision == 0 {
		return inWords(q)
	}
	return mantissaOf(v).n
}

// inWords is how many digits a share tells that is told by no per cent: those of both its numbers, one for "two-thirds" and "nine in ten".
func inWords(q *quantity.Amount) int {
	if !(q.Denominator > 0) {
		return 1
	}
	return max(1, mantissaOf(q.Numerator).n+mantissaOf(q.Denominator).n-1)
}

// longSlip is from how many digits on it is hardly chance that two figures have the same in another order.
const longSlip = 3

// slip is how much it speaks for two figures' being meant for one that they differ only as a slip of the pen would have it: the same digits in
// another order ("$320 million", "$230 million"), or a thousand times apart ("6.4 billion", "6.4 million").
func slip(a, b *claim.Claim) float64 {
	x, y := a.Quantity, b.Quantity
	if x == nil || y == nil || x.Unit != y.Unit || x.IsRange() || y.IsRange() || x.Value == y.Value {
		return 0
	}
	p, q := mantissaOf(x.Value), mantissaOf(y.Value)
	switch {
	case p.n < 2 || p.n != q.n:
	case thousandfold(p, q):
		return 2
	case p.exp == q.exp && permuted(p.digits, q.digits):
		if p.n >= longSlip {
			return 2.5
		}
		return 2
	}
	return 0
}

// thousandfold reports whether two figures have the same digits and lie a thousand times apart.
func thousandfold(p, q mantissa) bool {
	return p.n == q.n && p.digits == q.digits && (p.exp == q.exp+3 || q.exp == p.exp+3)
}

// mantissa is the first n digits of a figure, up to the last that tells something, and its power of ten.
type mantissa struct {
	digits [mostDigits]byte
	n, exp int
}

// mostDigits is how many digits of a figure are looked at.
const mostDigits = 7

// mantissaOf is the mantissa of v, rounded, without its sign. What is no finite number has the letters of its name for digits.
func mantissaOf(v float64) (m mantissa) {
	v = math.Abs(v)
	if v >= 1 && v < 1e7 && v == math.Trunc(v) { // as nearly all: written without rounding
		var text [mostDigits]byte
		i := len(text)
		for w := uint(v); w > 0; w /= 10 {
			i--
			text[i] = byte('0' + w%10)
		}
		m.n = copy(m.digits[:], text[i:])
		m.exp = m.n - 1
	} else {
		var text [24]byte
		d, e, _ := bytes.Cut(strconv.AppendFloat(text[:0], v, 'e', mostDigits-1, 64), []byte("e"))
		for _, c := range d {
			if c != '.' {
				m.digits[m.n] = c
				m.n++
			}
		}
		m.exp, _ = strconv.Atoi(string(e))
	}
	for m.n > 0 && m.digits[m.n-1] == '0' {
		m.n--
		m.digits[m.n] = 0
	}
	return m
}

// permuted reports whether p and q are the same digits in another order.
func permuted(p, q [mostDigits]byte) bool {
	if p == q {
		return false
	}
	var n [256]int8
	for i := range p {
		n[p[i]]++
		n[q[i]]--
	}
	for i := range p {
		if n[p[i]] != 0 {
			return false
		}
	}
	return true
}

// equalLength reports whether two lengths of time in different units are one: 78 months and six and a half years.
func equalLength(x, y *quantity.Amount) bool {
	p, q := quantity.Base(*x), quantity.Base(*y)
	vary := 0.002
	if (x.Unit == "mo") != (y.Unit == "mo") && x.Unit != "a" && y.Unit != "a" {
		vary = 0.02 // a month has 28 to 31 days
	}
	return p.Unit == q.Unit && !p.IsRange() && !q.IsRange() && math.Abs(p.Value-q.Value) <= vary*max(p.Value, q.Value)
}

// How far, as a share of it, a figure may lie beyond a bound that is told for it ("more than 60" for 61), and from a round one.
const (
	beyond = 0.15
	around = 0.05
)

// hedged reports whether one figure is told as the other's bound or round number: "more than 60" and 61, "almost 1.9 billion" and 1.86, "2.8
// million" and 2.84. Such two raise no alarm if they are put together.
func hedged(a, b *claim.Claim) bool {
	x, y := a.Quantity, b.Quantity
	if x == nil || y == nil || x.IsRange() || y.IsRange() || x.Unit != y.Unit || x.Value <= 0 || y.Value <= 0 {
		return false
	}
	return bounds(x, y) || bounds(y, x) || rounds(x, y) || rounds(y, x)
}

// bounds reports whether the hedge of x holds for y, and x is near enough to have been said of it.
func bounds(x, y *quantity.Amount) bool {
	r := y.Value / x.Value
	switch x.Qualifier {
	case quantity.Over, quantity.AtLeast, quantity.JustOver:
		return r >= 1 && r <= 1+beyond
	case quantity.Under, quantity.AtMost, quantity.Nearly:
		return r <= 1 && r >= 1-beyond
	case quantity.About:
		return math.Abs(r-1) <= 2*around
	}
	return false
}

// smallChange is the sum of money below which nobody rounds to tens: an offer of 30 dollars a share is none of 31.50.
const smallChange = 100

// rounds reports whether y is x to fewer digits.
func rounds(x, y *quantity.Amount) bool {
	return y.Precision > x.Precision && y.Precision > 1 && (y.Dimension != "money" || y.Value >= smallChange) && math.Abs(x.Value-y.Value) <= y.Precision/2 && math.Abs(x.Value-y.Value) <= around*x.Value
}
