package quantity

import (
	"math"

	"github.com/claimdiff/claimdiff/internal/tag"
)

// rate reads what q is per.
func (s *scan) rate(q *quantity) {
	if p, j := s.per(q.end, q.class); p != "" && !(q.vague && q.class == Count) {
		q.per, q.end = p, j
		return
	}
	if q.class == Measure {
		s.rateBehind(q)
	}
	if q.class != Count || q.part {
		return
	}
	// "20 flights a day": the noun stands between, so the words of the rate are not the mention's.
	j := q.end
	for j < len(s.p) && j < q.end+3 && s.p[j].shape == word && (s.tag(j) == tag.JJ || s.tag(j).IsNoun()) {
		j++
	}
	if j > q.end && s.tag(j-1) == tag.NNS && (s.at(j, "per") || s.at(j, "a", "an", "every") && s.is(j+1, isUnit)) {
		if p, end := s.per(j, Money); p != "" && !s.at(end, "ago", "later", "earlier", "before", "after") {
			q.per = p
			s.barRange(j, end)
		}
	}
}

// rateBehind reads "200 tonnes of chlorine a day": what is measured stands between the measure and its rate, which is not the mention's.
func (s *scan) rateBehind(q *quantity) {
	j := q.end
	if !s.at(j, "of") {
		return
	}
	for j++; j < len(s.p) && j < q.end+4 && s.p[j].shape == word && (s.tag(j) == tag.JJ || s.tag(j).IsNoun()) && !s.is(j, isUnit); j++ {
	}
	if j == q.end+1 || !s.tag(j-1).IsNoun() || !s.at(j, "per") && !(s.at(j, "a", "an", "every", "each") && s.is(j+1, isUnit)) {
		return
	}
	if p, end := s.per(j, Money); p != "" && !s.at(end, "ago", "later", "earlier", "before", "after") {
		q.per = p
		s.barRange(j, end)
	}
}

// compound reads on where a smaller unit of the same dimension follows: 5ft 10in, six hours and 20 minutes, 13 dollars and 45
// cents, an hour and a half.
func (s *scan) compound(q *quantity) {
	for q.unit != nil && !q.vague {
		j := q.end
		if s.at(j, "and") && s.at(j+1, "a", "one") && (q.dimensionOf() == "time" || q.dimensionOf() == "length" || q.dimensionOf() == "mass") {
			if d, end := s.denominator(s.hyphen(j+2), false); d > 0 && d <= 4 && !s.at(end, "of") {
				q.value, q.end, q.prec = q.value+math.Max(q.convertedBy, 1)/d, end, 0
				return
			}
		}
		if q.unit.symbol == "ft" && s.mark(j, '-') && s.touches(j) && s.touches(j+1) && s.p[j+1].plain && s.p[j+1].value < 12 && s.p[j+1].shape == digits {
			q.value, q.end, q.prec = q.value+s.p[j+1].value/12, j+2, 0 // 6-foot-4
			return
		}
		comma := s.mark(j, ',') && (q.dimensionOf() == "time" || q.unit.symbol == "ft")
		if comma {
			j++
		}
		if s.at(j, "and") {
			if s.mark(j-2, '-') {
				return // "7-year and 3-month bonds" are two kinds of bonds
			}
			j++
		}
		if j < len(s.p) && (s.p[j].barred || s.p[j].shape == mark) {
			return
		}
		n, ok := s.number(j, false)
		if !ok || n.vague || n.rank || n.value < 0 || n.first != j {
			return
		}
		u, end := s.unitOf(n)
		if q.class == Money {
			u, end = s.moneyOf(n)
		}
		if u == nil || !smaller(u, q.unit) || u.convert != "" || s.at(s.hyphen(end), "old") || s.mark(end, '-') || comma && s.at(end, "later", "ago", "earlier", "before", "after") {
			return // "for two hours, and 20 minutes later" are two lengths
		}
		f := ratio(u, q.unit)
		if q.unit.dimension == "time" && u.factor <= hour && q.unit.factor >= month {
			return // "14 months and 90 hours of training" are two lengths
		}
		if n.value*f >= math.Max(q.convertedBy, 1)*1.0001 || s.at(j-1, "and") && s.betweenBefore(q.first) {
			return
		}
		q.value, q.end, q.prec = q.value+n.value*f, end, 0
	}
}

// hour and month are lengths in seconds: what is told in months is told to no hour.
const hour, month = 3600, 28 * 24 * 3600

func (q *quantity) dimensionOf() string {
	if q.unit == nil {
		return ""
	}
	return q.unit.dimension
}

func (s *scan) betweenBefore(i int) bool {
	_, k := s.hedgeBack(i, true)
	return s.at(k-1, "between", "from")
}

// smaller reports whether u is a smaller unit than v in one dimension.
func smaller(u, v *entry) bool {
	if u.of != "" {
		return u.of == v.symbol || u.symbol == "USX" && v.dimension == "" && v.of == ""
	}
	return u.dimension != "" && u.dimension == v.dimension && u.factor < v.factor && u.offset == v.offset && u.dimension != "proportion" && u.dimension != "points"
}

func ratio(u, v *entry) float64 {
	if u.of != "" {
		return u.factor
	}
	return u.factor / v.factor
}
