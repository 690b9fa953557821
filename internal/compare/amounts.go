package compare

import (
	"math"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// ruleAmounts compares two amounts of one thing. It asks in this order: can they be compared at all; are they the same; do the numbers that
// the words allow overlap; and if not, by how little do they miss each other.
func ruleAmounts(a, b *quantity.Amount, p claim.Policy) ruling {
	x, y, converted, ok := commensurable(*a, *b)
	switch {
	case ok || !exchanged(a, b):
	case stated(a, b):
		return ruling{claim.Near, "the same number in two currencies, of which one may be mistaken", "one currency", false}
	default:
		return ruling{claim.Compatible, "the two are in different currencies, which only the rate of the day could compare", "", false}
	}
	if !ok {
		return ruling{because: "the two are in units that cannot be converted without a rate, or measure different things"}
	}
	if r, done := ruleTrends(&x, &y); done {
		return r
	}
	if r, done := ruleShares(&x, &y); done {
		return r
	}
	if stated(&x, &y) {
		if converted {
			return ruling{claim.Agree, "the same amount in two units", "", false}
		}
		return ruling{claim.Agree, "the same figure", "", false}
	}
	if converted && plain(&x) && plain(&y) && ofMonths(a, b) && math.Abs(x.Value-y.Value) <= monthsVary*max(math.Abs(x.Value), math.Abs(y.Value)) {
		return ruling{claim.Agree, "the same time, as months go", "", false}
	}
	if plain(&x) && plain(&y) {
		return rulePoints(&x, &y, p, converted)
	}
	if converted && roundedAcross(&x, &y) {
		return ruling{claim.Compatible, "in two units, they overlap once rounded", "", false}
	}
	return ruleIntervals(&x, &y, p)
}

// monthsVary is by how much, as a share, so many months may differ from their number of days: a month has 28 to 31.
const monthsVary = 0.02

// ofMonths reports whether one of two lengths is told in months and the other in weeks or days.
func ofMonths(a, b *quantity.Amount) bool {
	short := func(u string) bool { return u == "d" || u == "wk" }
	return a.Unit == "mo" && short(b.Unit) || b.Unit == "mo" && short(a.Unit)
}

// commensurable brings two amounts to one unit.
func commensurable(a, b quantity.Amount) (x, y quantity.Amount, converted, ok bool) {
	x, y = signed(a), signed(b)
	if r, ok := rated(x, y); ok {
		return x, r, true, true
	}
	if x.Per != y.Per && x.Per != "" && y.Per != "" {
		return x, y, false, false
	}
	switch {
	case isShare(&x) && isShare(&y):
		return x, y, false, true
	case isShare(&x) || isShare(&y):
		// "52 of 80 drones" beside "52 drones" is a count with its whole.
		x, xok := numerator(x)
		y, yok := numerator(y)
		return x, y, false, xok && yok && x.Unit == y.Unit
	case x.Unit == y.Unit:
		return x, y, false, true
	}
	y, ok = inUnit(y, x.Unit)
	return x, y, true, ok
}

// rated is y in the rate of x where that makes the two the same: 1,400 a week are 200 a day. Rates that differ may be of different days, since few
// things go on day and night, and are not compared.
func rated(x, y quantity.Amount) (quantity.Amount, bool) {
	if x.Per == y.Per || x.Per == "" || y.Per == "" || x.Unit != y.Unit || x.IsRange() || y.IsRange() {
		return y, false
	}
	n, ok := quantity.Convert(1, x.Per, y.Per)
	if !ok || !alike(x.Value, y.Value*n) {
		return y, false
	}
	y.Value, y.Min, y.Max, y.Precision, y.Per = y.Value*n, y.Min*n, y.Max*n, y.Precision*n, x.Per
	return y, true
}

// signed turns "minus 3" said of a change into "down 3".
func signed(a quantity.Amount) quantity.Amount {
	if a.Trend == quantity.Down && !a.IsRange() && a.Value < 0 {
		a.Value = -a.Value
	}
	return a
}

func numerator(a quantity.Amount) (quantity.Amount, bool) {
	num, _, ok := parts(&a)
	if !ok {
		return a, !isShare(&a)
	}
	return quantity.Amount{Value: num, Min: num, Max: num, Qualifier: a.Qualifier, Numerator: math.NaN(), Denominator: math.NaN(), Precision: 1}, true
}

func ruleTrends(a, b *quantity.Amount) (ruling, bool) {
	if a.Trend == b.Trend || a.Trend == quantity.NoTrend || b.Trend == quantity.NoTrend {
		return ruling{}, false
	}
	if zero(a) && zero(b) {
		return ruling{}, false
	}
	return ruling{claim.Contradict, "one is a rise, the other a fall", "the same direction", false}, true
}

// ruleShares compares what only shares have: so many of so many.
func ruleShares(a, b *quantity.Amount) (ruling, bool) {
	an, ad, aok := parts(a)
	bn, bd, bok := parts(b)
	if !aok || !bok || a.Qualifier != quantity.Exact && a.Qualifier != "" || b.Qualifier != quantity.Exact && b.Qualifier != "" {
		return ruling{}, false
	}
	if same(an, bn) && same(ad, bd) {
		return ruling{claim.Agree, "the same part of the same whole", "", false}, true
	}
	if math.Min(ad, bd) <= fractionWords && !same(ad, bd) {
		return ruling{}, false // "one in four" beside "21 of 80": the quotients count
	}
	if same(an, bn) {
		return ruling{claim.Contradict, "the same part, but of a different whole", "the same whole", false}, true
	}
	return ruling{claim.Contradict, "the parts differ", "the same part of the same whole", false}, true
}

// stated reports whether the two say the same number with the same hedge.
func stated(a, b *quantity.Amount) bool {
	qa, qb := a.Qualifier, b.Qualifier
	if qa == "" {
		qa = quantity.Exact
	}
	if qb == "" {
		qb = quantity.Exact
	}
	if qa != qb || a.IsRange() != b.IsRange() {
		return false
	}
	if a.IsRange() {
		return alike(a.Min, b.Min) && alike(a.Max, b.Max)
	}
	return alike(a.Value, b.Value)
}

// alike is same, with what a conversion may lose in its last digits.
func alike(x, y float64) bool {
	return same(x, y) || math.IsNaN(x) && math.IsNaN(y) || math.Abs(x-y) <= 1e-6*math.Max(math.Abs(x), math.Abs(y))
}

func plain(a *quantity.Amount) bool {
	return !a.IsRange() && (a.Qualifier == quantity.Exact || a.Qualifier == "") && !wordFraction(a)
}

// wordFraction holds for "one in four" and "two-thirds", which are said without digits or place.
func wordFraction(a *quantity.Amount) bool {
	if _, den, ok := parts(a); ok {
		return den <= fractionWords
	}
	return a.Unit == "%" && a.Precision == 0 && !a.IsRange() && a.Value != 0
}

func zero(a *quantity.Amount) bool { return !a.IsRange() && a.Value == 0 }

// rulePoints compares two plain figures.
func rulePoints(a, b *quantity.Amount, p claim.Policy, converted bool) ruling {
	if a.Value == 0 || b.Value == 0 {
		return ruling{claim.Contradict, "one says none at all", "the same figure", false}
	}
	gap := point(a.Value).gap(point(b.Value))
	if p.Agree > 0 && gap <= p.Agree {
		return ruling{claim.Agree, "the figures differ by no more than the rule takes as the same", "", false}
	}
	if r, done := ruleRounding(a, b, p, converted, gap); done {
		return r
	}
	if gap <= p.Tolerance && (converted || !counted(a) || !counted(b)) || !less(p.Absolute, math.Abs(a.Value-b.Value)) {
		return ruling{claim.Near, "the figures differ, but by no more than the rule tolerates", "the same figure", true}
	}
	if thousands(a.Value, b.Value) {
		return ruling{claim.Contradict, "the same digits, a thousand times apart: million for billion, or the like", "the same figure", false}
	}
	return ruling{claim.Contradict, "the figures differ", needFigure(p), false}
}

// counted reports whether a figure is told to its last digits, three or more, so that a tolerance, which is for round figures, does not apply:
// 211,000 and 201,000 vehicles are two counts, 40,000 and 42,000 marchers two guesses.
func counted(a *quantity.Amount) bool {
	return a.Precision > 0 && math.Abs(a.Value)/a.Precision >= 100
}

func needFigure(p claim.Policy) string {
	if p.Rounding == "none" {
		return "the same figure; the rule allows no rounding"
	}
	return "the same figure, or one that rounds to it"
}

// How far a rounded figure may lie from the exact one and still be the same, compatible or near, as a share of the larger: the place of
// the last digit alone would let 6 round to 10, and 184 million to 200. The second row is for numbers below a thousand that end in 0, of which nobody knows
// whether the 0 was counted.
var roundingReach = [2][2]float64{{0.05, 0.075}, {0.05, 0.10}}

// ruleRounding compares two amounts of which one may be the other, rounded; false if neither is.
func ruleRounding(a, b *quantity.Amount, p claim.Policy, converted bool, gap float64) (ruling, bool) {
	large := math.Max(math.Abs(a.Value), math.Abs(b.Value)) >= 1000
	if !converted && (p.Rounding == "none" || p.Rounding == "large" && !large) {
		return ruling{}, false
	}
	coarse, coarsePlace, finePlace := a, placeSaid(a), placeSaid(b)
	if finePlace > coarsePlace {
		coarse, coarsePlace, finePlace = b, finePlace, coarsePlace
	}
	if coarsePlace <= 0 || !converted && same(coarsePlace, finePlace) || less(coarsePlace/2, math.Abs(a.Value-b.Value)) {
		return ruling{}, false
	}
	reach := roundingReach[0]
	if !large && math.Abs(coarse.Value) >= 10 && coarsePlace >= 10 {
		reach = roundingReach[1]
	}
	fine := a
	if coarse == a {
		fine = b
	}
	midway := same(math.Abs(a.Value-b.Value), coarsePlace/2) && math.Abs(fine.Value) > math.Abs(coarse.Value) // 85 rounds to 90, not to 80
	switch {
	case !converted && few(a) && few(b) && gap > 0:
		return ruling{claim.Near, "so few are mostly counted, though one figure might be rounded", "the same figure", true}, true
	case midway && !converted && gap > reach[1], converted && p.Rounding == "none" && gap > reach[1]:
		return ruling{}, false // 250,000 is no way to say 200,000, nor 18 months one to say two years
	case gap <= reach[0] && converted:
		return ruling{claim.Agree, "the same amount in two units, once rounded", "", false}, true
	case gap <= reach[0]:
		return ruling{claim.Agree, "one figure rounds to the other", "", false}, true
	case gap <= reach[1] && (converted || !midway):
		return ruling{claim.Compatible, "one figure is said so roughly that the other rounds to it", "", false}, true
	}
	return ruling{claim.Near, "one figure rounds to the other only just", "figures closer together", true}, true
}

// fewest is from how many on a bare count that ends in 0 is taken for rounded: 19 people are not 20.
const fewest = 30

// few reports whether a is a count of so few things that nobody rounds it.
func few(a *quantity.Amount) bool {
	return a.Unit == "" && (a.Dimension == "" || a.Dimension == "count") && math.Abs(a.Value) < fewest
}

// placeSaid is the place of the last digit said. A percentage is said to the point at least (60 % is not 55), a small sum of money to the unit, and so
// many of so many are counted.
func placeSaid(a *quantity.Amount) float64 {
	if _, _, ok := parts(a); ok {
		return 1e-9
	}
	if isShare(a) {
		return math.Min(a.Precision, 0.01)
	}
	if a.Dimension == "money" && math.Abs(a.Value) < smallChange {
		return math.Min(a.Precision, 1)
	}
	return a.Precision
}

// smallChange is the sum of money below which nobody rounds to tens: an offer of 30 dollars a share is none of 31.50.
const smallChange = 100

// thousands reports whether two figures have the same digits and lie a thousand, a million or a billion times apart.
func thousands(a, b float64) bool {
	if a == 0 || b == 0 {
		return false
	}
	q := math.Abs(a / b)
	if q < 1 {
		q = 1 / q
	}
	return alike(q, 1e3) || alike(q, 1e6) || alike(q, 1e9)
}

// ruleIntervals compares two figures of which at least one is hedged.
func ruleIntervals(a, b *quantity.Amount, p claim.Policy) ruling {
	sa, na := meaning(a)
	sb, nb := meaning(b)
	if r, done := ruleZero(a, b, sa, sb); done {
		return r
	}
	if sa.meets(sb) {
		if beyond(a, b, p.Beyond) || beyond(b, a, p.Beyond) {
			return ruling{claim.Near, "the bound allows it, but the other figure lies far beyond it", "a figure closer to the bound", false}
		}
		if twoCeilings(a, b) {
			return ruling{claim.Near, "each gives another upper limit, though one number can keep to both", "the same limit", false}
		}
		return ruling{claim.Compatible, overlapWords(a, b, sa, sb), "", false}
	}
	gap := sa.gap(sb)
	switch {
	case sa.touches(sb):
		return ruling{claim.Near, edgeWords(sa, sb), "a figure on the right side of the bound", false}
	case p.Agree > 0 && gap <= p.Agree && !(a.Qualifier == quantity.About && b.Qualifier == quantity.About):
		return ruling{claim.Agree, "the figures differ by no more than the rule takes as the same", "", false}
	case na.meets(sb) || sa.meets(nb):
		return ruling{claim.Near, "the hedge does not quite reach the other figure", "figures closer together", true}
	case p.Tolerance > 0 && gap <= p.Tolerance:
		return ruling{claim.Near, "the figures miss each other by no more than the rule tolerates", "figures that overlap", true}
	case roundedMeets(a, b, sa, sb, p):
		return ruling{claim.Near, "they overlap only if the rounder figure is taken as rounded", "figures that overlap", true}
	}
	return ruling{claim.Contradict, "no number fits both", "figures that overlap", false}
}

// ceilingsApart is from which ratio on two upper limits are two: nobody says "up to 1,800" of what may come to 2,100.
const ceilingsApart = 1.05

// twoCeilings reports whether both figures are upper limits of a number or a sum, and plainly two: who says "up to" tells how much it may come to.
func twoCeilings(a, b *quantity.Amount) bool {
	if a.Qualifier != quantity.AtMost || b.Qualifier != quantity.AtMost || a.IsRange() || b.IsRange() || isShare(a) || isShare(b) {
		return false
	}
	x, y := math.Abs(a.Value), math.Abs(b.Value)
	return max(x, y) > ceilingsApart*min(x, y)
}

// ruleZero treats none as a value of its own: no number of dozens is none.
func ruleZero(a, b *quantity.Amount, sa, sb interval) (ruling, bool) {
	if !zero(a) && !zero(b) {
		return ruling{}, false
	}
	other, o := b, sb
	if zero(b) {
		other, o = a, sa
	}
	if o.lo > 0 || o.lo == 0 && o.loOpen {
		return ruling{claim.Contradict, "one says none at all", "the same figure", false}, true
	}
	if other.Qualifier == quantity.Under || other.Qualifier == quantity.AtMost {
		return ruling{claim.Near, "the bound allows none, but nobody says it of none", "the same figure", false}, true
	}
	return ruling{}, false
}

// beyond reports whether b, a figure with a value of its own, lies more than factor times above a's lower bound.
func beyond(a, b *quantity.Amount, factor float64) bool {
	if factor <= 0 || a.Qualifier != quantity.Over && a.Qualifier != quantity.AtLeast {
		return false
	}
	s, _ := meaning(b)
	return lower(a) > 0 && s.lo > factor*lower(a)
}

// roundedMeets reports whether the two overlap once a plain figure is widened by half the place of its last digit.
func roundedMeets(a, b *quantity.Amount, sa, sb interval, p claim.Policy) bool {
	if p.Rounding == "none" {
		return false
	}
	widen := func(x *quantity.Amount, s interval) interval {
		place := placeSaid(x)
		if !plain(x) || place <= 0 || p.Rounding == "large" && math.Abs(x.Value) < 1000 {
			return s
		}
		return around(x.Value, math.Min(place/2, roundingReach[0][0]*math.Abs(x.Value)))
	}
	return widen(a, sa).meets(widen(b, sb))
}

// roundedAcross reports whether a bound and a plain figure that was said in another unit miss each other by no more than half the last digit of the
// coarser of the two: what weighs less than 2.99 kg may weigh 6.6 lb, which are 2.994.
func roundedAcross(a, b *quantity.Amount) bool {
	if plain(a) == plain(b) {
		return false
	}
	exact := a
	if plain(b) {
		exact = b
	}
	if place := placeSaid(exact); place <= 0 || place > roundedTo*math.Abs(exact.Value) {
		return false
	}
	sa, _ := meaning(a)
	sb, _ := meaning(b)
	return !sa.meets(sb) && roundedMeets(a, b, sa, sb, claim.Policy{})
}

// roundedTo is up to which share of a figure its last digit may be worth, for what one unit makes of another's to be taken as rounded.
const roundedTo = 0.02

func overlapWords(a, b *quantity.Amount, sa, sb interval) string {
	vague := a.Qualifier == quantity.Vague || b.Qualifier == quantity.Vague
	switch {
	case vague:
		return "the vaguer word covers the other figure"
	case plain(a) || plain(b):
		return "the hedged figure covers the other"
	case math.IsInf(sa.hi, 1) && math.IsInf(sb.hi, 1):
		return "two lower bounds; one number can satisfy both"
	}
	return "the two overlap"
}

func edgeWords(sa, sb interval) string {
	if sa.lo == sa.hi || sb.lo == sb.hi {
		return "the bound leaves out that very number and nothing else"
	}
	return "the two bounds meet at one number, which one of them leaves out"
}

// ruleScores compares two results of a match or a vote. The same figures the other way round are the same result told from the other side.
func ruleScores(a, b *quantity.Amount) ruling {
	an, ad, aok := parts(a)
	bn, bd, bok := parts(b)
	if !aok {
		an, ad, aok = a.Numerator, a.Denominator, a.Numerator > 0
	}
	if !bok {
		bn, bd, bok = b.Numerator, b.Denominator, b.Numerator > 0
	}
	switch {
	case !aok || !bok:
		return ruling{because: "a score without its two figures is not compared"}
	case same(an, bn) && same(ad, bd):
		return ruling{claim.Agree, "the same score", "", false}
	case same(an, bd) && same(ad, bn):
		return ruling{claim.Compatible, "the same score, told from the other side", "", false}
	}
	return ruling{claim.Contradict, "the scores differ", "the same score", false}
}

// asked is the figure of c as an answer to what its attribute asks for: "at most 140" is how many a ship may carry, exactly.
func asked(c *claim.Claim) *quantity.Amount {
	q := c.Quantity
	at := c.Thing.Attribute
	if q.IsRange() || !(q.Qualifier == quantity.AtMost && ceilings(at) || q.Qualifier == quantity.AtLeast && floors(at)) {
		return q
	}
	exact := *q
	exact.Qualifier, exact.Min, exact.Max, exact.MinOpen, exact.MaxOpen = quantity.Exact, q.Value, q.Value, false, false
	return &exact
}
