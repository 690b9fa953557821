package compare

import (
	"math"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// conversionReach is how far a bracketed conversion may be off, beyond the rounding of either figure: desks round 48.3 to 50.
const conversionReach = 0.04

// auditConversions holds a measure against the same one in another unit in brackets. Money is left alone: no text tells the rate.
func auditConversions(p *passage) []fault {
	var out []fault
	for i := 0; i+1 < len(p.figures); i++ {
		a, b := p.figures[i], weighed(p.figures[i], p.figures[i+1])
		if a.Quantity.Unit == b.Quantity.Unit || isMoney(a.Quantity) || isMoney(b.Quantity) || a.Quantity.Per != b.Quantity.Per {
			continue
		}
		if _, ok := quantity.Convert(1, a.Quantity.Unit, b.Quantity.Unit); !ok || !p.bracketed(a, b) {
			continue
		}
		if !convertsTo(a.Quantity, b.Quantity) {
			to, ok := inUnit(*a.Quantity, b.Quantity.Unit)
			if !ok {
				continue
			}
			out = append(out, newFault("conversion", said(a.Claim)+" is "+withUnit(number64(threeDigits(to.Value)), b.Quantity)+", not "+said(b.Claim), a, b))
		}
	}
	return out
}

// weighed is b as a mass where it restates the mass a in pounds that were taken for money: "450 grams, or one pound".
func weighed(a, b figure) figure {
	if a.Quantity.Dimension != "mass" || b.Quantity.Unit != "GBP" || !endsWord(asciiLower(b.Text), "pound", "pounds") {
		return b
	}
	c, q := *b.Claim, *b.Quantity
	c.Kind, q.Unit, q.Dimension = claim.Measure, "lb", "mass"
	c.Quantity = &q
	b.Claim = &c
	return b
}

// bracketed reports whether b restates a: in brackets, or after a comma and "or".
func (p *passage) bracketed(a, b figure) bool {
	gap := p.gap(a, b)
	bare := trimHedges(gap)
	if t := strings.TrimSpace(gap); strings.HasSuffix(t, ",") && strings.HasPrefix(asciiLower(b.Text), "or ") && len(t) <= 30 && strings.Count(t, ",") == 1 {
		return true // "30 centimetres of snow, or about 12 inches"
	}
	if bare == "," && a.Kind == claim.Measure && b.Kind == claim.Measure && strings.IndexByte(",.;", (strings.TrimLeft(p.after(b, 3), " ") + ".")[0]) >= 0 && p.onlyTwo(a, b) {
		return true // "for seven miles, some 11 kilometres, through the snow"
	}
	if t := strings.TrimSpace(gap); strings.HasPrefix(t, ", or, ") && strings.HasSuffix(bare, ",") && len(t) <= 60 && !strings.ContainsAny(t, ";:()") {
		return true // "3 tonnes, or, as the sign puts it, 6,600 pounds"
	}
	switch {
	case bare == "(" || bare == "[":
		return strings.ContainsAny(p.after(b, 24), ")]")
	case strings.HasPrefix(bare, "(") && len(bare) <= 1:
		return true
	case strings.TrimSpace(gap) == "/":
		return true
	case hasAny(gap, "or"):
		return len(gap) <= 20 && strings.HasPrefix(strings.TrimSpace(gap), ",")
	}
	// "10 km deep (6 miles)"
	if i := strings.LastIndexByte(bare, '('); i >= 0 && i == len(bare)-1 && len(gap) <= 22 && !strings.ContainsAny(bare[:i], ",;:)") {
		return strings.ContainsAny(p.after(b, 12), ")")
	}
	return false
}

// onlyTwo reports whether no third figure of the passage measures what two do.
func (p *passage) onlyTwo(a, b figure) bool {
	for _, f := range p.figures {
		if f.Span != a.Span && f.Span != b.Span && f.Quantity.Dimension == a.Quantity.Dimension {
			return false
		}
	}
	return true
}

// convertsTo reports whether b can be a in another unit, each rounded as it is said.
func convertsTo(a, b *quantity.Amount) bool {
	if a.IsRange() != b.IsRange() || a.Value < 0 && a.Dimension != "temperature" {
		return true
	}
	pairs := [][2]float64{{a.Value, b.Value}}
	if a.IsRange() {
		pairs = [][2]float64{{a.Min, b.Min}, {a.Max, b.Max}}
	}
	for _, pr := range pairs {
		if !valueConverts(pr[0], a, pr[1], b) && !valueConverts(pr[1], b, pr[0], a) {
			return false
		}
	}
	return true
}

func valueConverts(v float64, a *quantity.Amount, w float64, b *quantity.Amount) bool {
	if math.IsInf(v, 0) || math.IsInf(w, 0) || math.IsNaN(v) || math.IsNaN(w) {
		return true
	}
	want, ok := quantity.Convert(v, a.Unit, b.Unit)
	if !ok {
		return true
	}
	zero, _ := quantity.Convert(0, a.Unit, b.Unit)
	reach := conversionReach * math.Abs(want)
	if zero != 0 { // a scale with another zero: a degree either way, and a difference of degrees as well as a degree
		reach = 1.1
		if math.Abs(w-(want-zero)) <= 0.6 {
			return true
		}
	}
	if digits, _ := digitsSaid(a); digits <= 1 && (a.Qualifier == quantity.About || b.Qualifier == quantity.About) { // "about 3 m (10 feet)"
		reach *= 1.5
		if also, _ := digitsSaid(b); also <= 1 {
			reach *= 1.5
		}
	}
	if a.Qualifier == quantity.About || b.Qualifier == quantity.About || a.Qualifier == quantity.Nearly || b.Qualifier == quantity.Nearly {
		reach *= 2
	}
	rounding := math.Min(b.Precision/2, 0.1*math.Abs(w))
	if v := math.Abs(w); v >= 20 && zero == 0 {
		rounding = math.Min(rounding, 0.05*v)
	}
	if vagueUnit(a.Unit) || vagueUnit(b.Unit) {
		reach = 0.12 * math.Abs(want)
	}
	return math.Abs(w-want) <= math.Max(reach, rounding)
}

// vagueUnit holds for units of which news knows two: tons and gallons, and a month and a year of any length.
func vagueUnit(u string) bool {
	switch u {
	case "t", "ton", "mo", "a":
		return true
	case "gal":
		return true
	}
	return false
}

func threeDigits(v float64) float64 {
	if v == 0 || math.IsInf(v, 0) || math.IsNaN(v) {
		return v
	}
	m := math.Pow(10, 2-math.Floor(math.Log10(math.Abs(v))))
	return math.Round(v*m) / m
}

// auditAverages holds "an average of 20 each" against the total and the number in the same sentence.
func auditAverages(p *passage) []fault {
	if len(p.figures) != 3 {
		return nil
	}
	for k, avg := range p.figures {
		if !p.averaged(avg) || avg.Quantity.IsRange() || !avg.exact() && avg.Quantity.Qualifier != quantity.About || isShare(avg.Quantity) {
			continue
		}
		var rest []figure
		for j, f := range p.figures {
			if j != k {
				rest = append(rest, f)
			}
		}
		if rest[1].start > avg.start && !hasAny(asciiLower(avg.Text), "average") && !hasAny(p.before(avg, 24), "average", "averaging", "averaged", "mean") {
			continue // "two shares at five dollars each and one at 6.50"
		}
		if !rest[0].exact() || !rest[1].exact() || isShare(rest[0].Quantity) || isShare(rest[1].Quantity) {
			return nil
		}
		return p.averageFault(avg, rest[0], rest[1])
	}
	return nil
}

func (p *passage) averaged(f figure) bool {
	if hasAny(asciiLower(f.Text), "average", "each", "apiece") || f.Quantity.Per == "each" {
		return true
	}
	return endsWord(p.before(f, 24), "an average of", "average of", "averaging", "averaged", "or", "mean of") && hasAny(p.before(f, 24), "average", "averaging", "averaged", "mean") ||
		startsWithAny(p.after(f, 28), "each", "apiece", "on average", "per person", "per family", "a head", "a piece", "per household", "per day", "a day", "per game", "a game", "per student", "per worker", "per vehicle", "per home") && !hasAny(p.before(f, 12), "up to", "at least")
}

// startsWithAny reports whether one of the words stands within the first two words of s.
func startsWithAny(s string, words ...string) bool {
	if i := strings.IndexAny(s, ",;:.()"); i >= 0 {
		s = s[:i]
	}
	return hasAny(strings.Join(firstWords(s, 4), " "), words...)
}

func (p *passage) averageFault(avg, a, b figure) []fault {
	total, n := a, b
	if timely(avg.Quantity.Per) && !timely(a.Quantity.Unit) && !timely(b.Quantity.Unit) && a.Thing.Head != avg.Quantity.Per && b.Thing.Head != avg.Quantity.Per {
		return nil // "14,600 last year, an average of 40 a day, and 320 on the busiest"
	}
	switch {
	case avg.Quantity.Unit != "":
		if a.Quantity.Unit != avg.Quantity.Unit {
			total, n = b, a
		}
		if total.Quantity.Unit != avg.Quantity.Unit || n.Quantity.Unit != "" && !daysOf(n, p, avg) {
			return nil
		}
	case a.Quantity.Unit != "" || b.Quantity.Unit != "":
		if a.Quantity.Unit != "" {
			total, n = b, a
		}
		if total.Quantity.Unit != "" || !daysOf(n, p, avg) {
			return nil
		}
	case b.value() > a.value():
		total, n = b, a
	}
	if n.value() <= 0 || total.value() <= 0 || avg.value() <= 0 || n.value() != math.Trunc(n.value()) {
		return nil
	}
	if avg.Quantity.Unit == "" && total.Thing.Head != "" && avg.Thing.Head != "" && total.Thing.Head != avg.Thing.Head && n.Thing.Head != avg.Thing.Head {
		return nil
	}
	q := total.value() / n.value()
	reach := 0.04
	if avg.Quantity.Qualifier == quantity.About && (!hasAny(asciiLower(avg.Text), "average") || hasAny(asciiLower(avg.Text), "about", "around", "roughly", "some")) {
		reach = 0.12
	}
	slack := math.Max(reach*q, math.Min(avg.Quantity.Precision/2, 0.06*q)) + q*(total.slack()/total.value()+n.slack()/n.value())
	if avg.Quantity.Unit == "" && avg.value() == math.Trunc(avg.value()) && avg.value() < 20 {
		slack = math.Max(slack, 0.5)
	}
	ratio := avg.value() / q
	if math.Abs(avg.value()-q) <= slack+1e-9 || ratio > 3 && !thousandsOrTen(ratio) || ratio < 1.0/3 && !thousandsOrTen(ratio) {
		return nil
	}
	return []fault{newFault("average", said(total.Claim)+" over "+said(n.Claim)+" is "+withUnit(number64(threeDigits(q)), total.Quantity)+" each, not "+said(avg.Claim), avg, total, n)}
}

// timely reports whether u is a unit of time.
func timely(u string) bool {
	if u == "" {
		return false
	}
	_, ok := quantity.Convert(1, u, "s")
	return ok
}

// daysOf reports whether n is the number of days of an average "a day".
func daysOf(n figure, p *passage, avg figure) bool {
	return n.Quantity.Unit == "d" && hasAny(p.after(avg, 28), "a day", "per day", "daily")
}

func thousandsOrTen(q float64) bool {
	for _, f := range []float64{10, 100, 1000, 1e6} {
		if math.Abs(q/f-1) < 0.03 || math.Abs(q*f-1) < 0.03 {
			return true
		}
	}
	return false
}
