package compare

import (
	"math"

	"github.com/claimdiff/claimdiff/internal/quantity"
)

// interval is a set of numbers: from lo to hi, without a bound that is open.
type interval struct {
	lo, hi         float64
	loOpen, hiOpen bool
}

func point(v float64) interval { return interval{lo: v, hi: v} }

func (a interval) meets(b interval) bool {
	lo, loOpen := a.lo, a.loOpen
	if b.lo > lo || b.lo == lo && b.loOpen {
		lo, loOpen = b.lo, b.loOpen
	}
	hi, hiOpen := a.hi, a.hiOpen
	if b.hi < hi || b.hi == hi && b.hiOpen {
		hi, hiOpen = b.hi, b.hiOpen
	}
	return less(lo, hi) || same(lo, hi) && !loOpen && !hiOpen
}

// touches reports whether the two miss each other by nothing but a bound that one of them leaves out. Where both do, as "fewer than 40" and "more
// than 40", there is no number between them that either would let the other have.
func (a interval) touches(b interval) bool {
	return same(a.hi, b.lo) && !(a.hiOpen && b.loOpen) || same(b.hi, a.lo) && !(b.hiOpen && a.loOpen)
}

// gap is how far the two lie apart, relative to the larger of the two ends that face each other; 0 if they meet.
func (a interval) gap(b interval) float64 {
	lo, hi := a.hi, b.lo
	if b.hi < a.lo {
		lo, hi = b.hi, a.lo
	}
	if hi <= lo {
		return 0
	}
	return (hi - lo) / math.Max(math.Abs(lo), math.Abs(hi))
}

// same reports whether two numbers are one but for the last bits of a conversion.
func same(x, y float64) bool {
	if math.IsInf(x, 0) || math.IsInf(y, 0) {
		return x == y
	}
	return x == y || math.Abs(x-y) <= 1e-9*math.Max(math.Abs(x), math.Abs(y))
}

func less(x, y float64) bool { return x < y && !same(x, y) }

// How far a hedge reaches, as a share of the number. Near is what an editor would wave through beside the number: outside the first and
// inside the second, two figures are near. The figures are those at which readers of news stop accepting the word; no source fixes them.
const (
	aboutReach = 0.10 // "about 200" may be 180 to 220
	aboutNear  = 0.20
	// nearlyReach: "nearly 2 hours" is 1 h 42 min or more.
	nearlyReach = 0.15
	nearlyNear  = 0.05 // and a figure up to 5 % above it is near
	// justReach: "just over 100" is up to 115.
	justReach = 0.15
	justNear  = 0.20
	// "Just over" and "nearly" a share of a whole reach a few points: just over two-thirds is no 76 percent, be it an eighth more.
	justPoints     = 0.03
	justPointsNear = 0.05
	nearlyPoints   = 0.05
	// vagueNear: the edges of "dozens" and "hundreds" are soft by a factor of 2.
	vagueNear = 2
	// loose is where words such as "thousands" begin that are said of ten times as many too.
	loose = 2000
	// A fraction in words ("one in four", "two-thirds") is a rounded one: 26 % is one in four, 27 % is near it, 35 % is not.
	fractionReach = 0.05
	fractionNear  = 0.10
	fractionWords = 10 // the largest denominator that is said in words
)

// Interval is the numbers that a may stand for, as it is compared: from lo to hi, without a bound that is open. A missing end is infinite.
func Interval(a *quantity.Amount) (lo, hi float64, loOpen, hiOpen bool) {
	s, _ := meaning(a)
	return s.lo, s.hi, s.loOpen, s.hiOpen
}

// meaning is the numbers that a may stand for: strictly, and with what an editor would call near.
func meaning(a *quantity.Amount) (strict, near interval) {
	v := a.Value
	switch a.Qualifier {
	case quantity.About:
		if a.IsRange() {
			s := interval{lo: a.Min, hi: a.Max}
			return grown(s, aboutReach), grown(s, aboutNear)
		}
		in := aboutSlack(a)
		return around(v, in), around(v, math.Max(in, aboutNear*math.Abs(v)))
	case quantity.Nearly:
		if !a.IsRange() {
			d := math.Abs(v)
			reach := ofWhole(a, nearlyReach*d, nearlyPoints)
			return interval{lo: v - reach, hi: v, hiOpen: true}, interval{lo: v - reach, hi: v + nearlyNear*d}
		}
	case quantity.JustOver:
		if !a.IsRange() {
			d := math.Abs(v)
			return interval{lo: v, hi: v + ofWhole(a, justReach*d, justPoints), loOpen: true}, interval{lo: v - nearlyNear*d, hi: v + ofWhole(a, justNear*d, justPointsNear)}
		}
	case quantity.Over:
		s := interval{lo: lower(a), hi: math.Inf(1), loOpen: true, hiOpen: true}
		return s, s
	case quantity.AtLeast:
		s := interval{lo: lower(a), hi: math.Inf(1), hiOpen: true}
		return s, s
	case quantity.Under:
		s := interval{lo: floor(a), hi: upper(a), loOpen: math.IsInf(floor(a), -1), hiOpen: true}
		return s, s
	case quantity.AtMost:
		s := interval{lo: floor(a), hi: upper(a), loOpen: math.IsInf(floor(a), -1)}
		return s, s
	case quantity.Vague:
		s := interval{lo: a.Min, hi: a.Max, loOpen: a.MinOpen, hiOpen: a.MaxOpen}
		if s.lo >= loose { // thousands and millions may be tens of them; hundreds are not
			s.hi *= 10
		}
		return s, interval{lo: s.lo / vagueNear, hi: s.hi * vagueNear}
	}
	if !a.IsRange() {
		if wordFraction(a) {
			return around(v, fractionReach*math.Abs(v)), around(v, fractionNear*math.Abs(v))
		}
		return point(v), point(v)
	}
	s := interval{lo: a.Min, hi: a.Max, loOpen: a.MinOpen, hiOpen: a.MaxOpen}
	if math.IsNaN(s.lo) {
		s.lo = math.Inf(-1)
	}
	if math.IsNaN(s.hi) {
		s.hi = math.Inf(1)
	}
	if s.lo > s.hi {
		s.lo, s.hi = s.hi, s.lo
	}
	return s, s
}

// ofWhole is how far a hedge reaches: so many points at most from a share of a whole, and reach from all else.
func ofWhole(a *quantity.Amount, reach, points float64) float64 {
	if a.Dimension == "proportion" && a.Unit == "%" && math.Abs(a.Value) <= 1 {
		return math.Min(reach, points)
	}
	return reach
}

func around(v, slack float64) interval { return interval{lo: v - slack, hi: v + slack} }

func grown(s interval, share float64) interval {
	return interval{lo: s.lo - share*math.Abs(s.lo), hi: s.hi + share*math.Abs(s.hi)}
}

// lower is the bound of "more than 40", wherever the extractor put it.
func lower(a *quantity.Amount) float64 {
	if !a.IsRange() {
		return a.Value
	}
	return a.Min
}

func upper(a *quantity.Amount) float64 {
	if !a.IsRange() {
		return a.Value
	}
	return a.Max
}

// floor is what a figure cannot fall below: nothing for a temperature, zero for nearly everything else.
func floor(a *quantity.Amount) float64 {
	if a.Dimension == "temperature" || upper(a) < 0 {
		return math.Inf(-1)
	}
	return 0
}

// aboutSlack is how far "about" reaches: a tenth for a round number, and for one said to more digits half of the last digit, since
// who says "about 277" does not mean 300.
func aboutSlack(a *quantity.Amount) float64 {
	v := math.Abs(a.Value)
	if digits, last := digitsSaid(a); digits >= 2 && last != 5 {
		return math.Max(a.Precision/2, 0.02*v)
	}
	return aboutReach * v
}

// digitsSaid is how many significant digits a was said with, and the last of them; 0, 0 where the precision is not known.
func digitsSaid(a *quantity.Amount) (int, int) {
	if a.Precision <= 0 || a.Value == 0 {
		return 0, 0
	}
	n := math.Round(math.Abs(a.Value) / a.Precision)
	if n < 1 || n > 1e15 {
		return 0, 0
	}
	for n >= 10 && math.Mod(n, 10) == 0 {
		n /= 10
	}
	last, digits := int(math.Mod(n, 10)), 0
	for ; n >= 1; n = math.Floor(n / 10) {
		digits++
	}
	return digits, last
}
