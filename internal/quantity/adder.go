package quantity

import (
	"math"

	"github.com/claimdiff/claimdiff/internal/tag"
)

// adder adds up the words of a number.
type adder struct {
	numeral
	total, cur float64
	smallest   float64 // the last magnitude of a thousand or more
	have       bool
	words      bool
	last       byte // what was added last: d digits, u units, t tens, h hundred, s magnitude, f fraction
}

// next adds the piece at j to c and returns the piece after it, or j if it does not go on.
func (s *scan) next(c *adder, j int, inMoney bool) int {
	k := j
	if c.have {
		k = s.hyphen(j)
		if k == j && s.at(j, "and", "&") {
			return s.nextAfterAnd(c, j)
		}
		if k > j && s.at(k, "and") {
			if h := s.hyphen(k + 1); h > k+1 {
				if end := s.nextAfterAnd(c, h-1); end >= h {
					return end // four-and-a-half
				}
			}
		}
	}
	if k >= len(s.p) || s.p[k].barred {
		return j
	}
	p := &s.p[k]
	switch p.shape {
	case digits:
		return s.nextDigits(c, j, k)
	case fraction:
		if c.have && (c.last != 'd' || !c.whole) {
			return j
		}
		c.cur += p.value
		c.have, c.inDigits, c.whole, c.last, c.prec, c.part = true, true, false, 'f', 0, !c.have
		return k + 1
	case word:
		return s.nextWord(c, j, k, inMoney)
	}
	return j
}

func (s *scan) nextDigits(c *adder, j, k int) int {
	p := &s.p[k]
	if !c.have {
		if k+2 < len(s.p) && s.mark(k+1, '/') && s.touches(k+1) && s.touches(k+2) && s.p[k+2].plain && s.p[k+2].value > 1 && s.p[k+2].value <= 100 && p.plain && p.value < 100 && p.value > 0 && !s.p[k+2].barred {
			c.cur, c.have, c.part, c.inDigits, c.whole, c.last, c.prec = p.value/s.p[k+2].value, true, true, true, false, 'f', 0
			if whole := float64(int(p.value) / 10); whole > 0 && runTogether(p.value, s.p[k+2].value) {
				c.cur, c.part = whole+(p.value-10*whole)/s.p[k+2].value, false
			}
			return k + 3
		}
		c.cur, c.have, c.inDigits, c.last, c.whole = p.value, true, true, 'd', p.decimals == 0
		c.prec = placeValue(p.value)
		if p.decimals > 0 {
			c.prec = math.Pow10(-p.decimals)
		}
		return k + 1
	}
	// "2 1/2", "9-7/8": the whole and its fraction.
	if c.last == 'd' && c.whole && c.total == 0 && (p.gap || k > j) && p.plain && p.n <= 2 && s.mark(k+1, '/') && s.touches(k+1) && s.touches(k+2) && s.p[k+2].shape == digits && s.p[k+2].value > p.value {
		c.cur += p.value / s.p[k+2].value
		c.whole, c.last, c.prec = false, 'f', 0
		return k + 3
	}
	return j
}

// runTogether reports whether a fraction is a whole number and a half, quarter or eighth of which the gap was lost: "41/2 months".
func runTogether(above, below float64) bool {
	last := int(above) % 10
	return (below == 2 || below == 4 || below == 8) && above > below && last > 0 && float64(last) < below && last%2 == 1
}

func (s *scan) nextWord(c *adder, j, k int, inMoney bool) int {
	for n := range s.p[k].senses {
		se := &s.p[k].senses[n]
		e := &entries[se.at]
		switch {
		case se.kind == isScale && s.scaleFits(c, k, se, inMoney):
			if s.addScale(c, e.value) {
				return k + 1
			}
			return j
		case se.kind == isCardinal && !(c.have && c.last == 'd'):
			if k > j && c.last != 't' {
				return j // "two-three" is a range, not a number
			}
			return s.addWord(c, j, k, e.value)
		case se.kind == isOrdinal && c.have && c.words && e.value >= 1:
			if c.last == 't' && e.value < 10 || (c.last == 'h' || c.last == 's') && e.value < 100 {
				c.cur += e.value
				c.rank = true
				return k + 1
			}
		}
	}
	if c.have && c.last != 's' && s.low(k) == "point" && k+1 < len(s.p) && k == j {
		return s.addDecimals(c, j, k+1)
	}
	return j
}

// scaleFits reports whether the magnitude word of sense se may follow c: its abbreviations need digits, some of them money.
func (s *scan) scaleFits(c *adder, k int, se *sense, inMoney bool) bool {
	if c.rank || c.last == 'f' && c.total > 0 {
		return false
	}
	if se.exact != "" && se.exact != s.word(k) {
		return false
	}
	switch se.form {
	case 0:
		return c.have || s.at(k-1, "a", "an") || s.at(k, "hundred") && s.is(k+1, isScale)
	case short:
		return c.have && (c.inDigits && (c.last == 'd' || c.last == 'f') || len(s.word(k)) == 3) && !(s.at(k, "k") && s.p[k].gap && !inMoney && !s.is(k+1, isUnit))
	case money:
		return c.have && c.inDigits && (inMoney || s.moneyNext(k+1)) && (!s.p[k].gap || s.word(k) == "MM")
	case glued:
		if !c.have || !c.inDigits {
			return false
		}
		if inMoney || s.moneyNext(k+1) {
			return true
		}
		if s.p[k].gap || c.last == 'd' && (c.cur >= 1000 || s.isCard(k)) {
			return false // a model: 9400M
		}
		return s.word(k) != "m" || s.meansMillion(k) || s.endOfMillions(k)
	}
	return false
}

// isCard reports whether the number whose letter is piece k follows a name and nothing counted follows it: "a GT 650M card".
func (s *scan) isCard(k int) bool {
	return k > 2 && s.capital(k-2) && s.tag(k-2).IsProper() && s.tag(k+1) == tag.NN && !s.is(k+1, isPeople) && !s.currencyAt(k-2)
}

// meansMillion tells "1.2m people" from "a 1.2m wall": what follows is counted, is a unit, or the metre would make no sense.
func (s *scan) meansMillion(k int) bool {
	if s.is(k+1, isUnit) || s.is(k+1, isPeople) {
		return true
	}
	switch {
	case s.is(k+1, isDimension), k+1 >= len(s.p), s.p[k+1].shape == mark:
		return false
	}
	return s.tag(k+1) == tag.NNS && !s.at(k+1, "metres", "meters", "waves", "dash", "hurdles", "butterfly", "freestyle")
}

func (s *scan) addScale(c *adder, v float64) bool {
	if !c.have {
		c.cur, c.have = 1, true
		c.words = true
	}
	if !c.inDigits {
		c.words = true
	}
	switch {
	case v == 100 || v == 12:
		if c.last == 's' && c.cur == 0 {
			return false
		}
		c.cur *= v
		c.last = 'h'
	case c.cur > 0 && v < c.smallest:
		c.total += c.cur * v
		c.cur, c.smallest, c.last = 0, v, 's'
	case c.cur == 0 && c.total > 0:
		c.total *= v
		c.smallest, c.last = v, 's'
	default:
		return false
	}
	c.prec *= v
	c.mag, c.scaled = v, true
	return true
}

func (s *scan) addWord(c *adder, j, k int, v float64) int {
	ok := !c.have
	switch c.last {
	case 't':
		ok = v > 0 && v < 10
	case 'h':
		ok = v < 100 && c.cur >= 100 && math.Mod(c.cur, 100) == 0 && !c.inDigits
	case 's':
		ok = c.words && v < c.smallest && v > 0 && !c.inDigits
	}
	if !ok || c.have && k == j && c.last != 0 && !s.p[k].gap {
		return j
	}
	c.cur, c.mag = c.cur+v, 1
	c.have, c.words, c.last = true, true, 'u'
	if v >= 20 {
		c.last = 't'
	}
	return k + 1
}

// nextAfterAnd reads what "and" joins to a number: "two hundred and five", "three and a half", "a million and a quarter".
func (s *scan) nextAfterAnd(c *adder, j int) int {
	k := j + 1
	if k >= len(s.p) || s.p[k].barred || c.rank {
		return j
	}
	if c.last != 'f' {
		num, m := 1.0, k
		if s.at(k, "a", "an", "one") {
			m = s.hyphen(k + 1)
		} else if e, _ := s.sense(k, isCardinal); e != nil && e.value > 1 && e.value < 10 {
			num, m = e.value, s.hyphen(k+1)
		}
		if d, end := s.denominator(m, num > 1); d > 0 && m > k && num < d && (s.at(m, "half", "quarter", "quarters", "halves") || s.fractionEnds(end)) {
			f := num / d
			if c.last == 's' && c.cur == 0 {
				f *= c.smallest
			}
			c.cur += f
			c.whole, c.last, c.prec = false, 'f', 0
			return end
		}
	}
	e, _ := s.sense(k, isCardinal)
	if e == nil || c.inDigits || !c.words || c.last != 'h' && !(c.last == 's' && c.smallest <= 1000) || e.value == 0 {
		return j
	}
	if c.cur != 0 && math.Mod(c.cur, 100) != 0 || c.last == 'h' && c.cur < 100 {
		return j
	}
	return s.addWord(c, k, k, e.value)
}

// fractionEnds reports whether nothing counted follows: "three and a third" ends there, "three and a third man" does not.
func (s *scan) fractionEnds(i int) bool {
	return i >= len(s.p) || s.p[i].shape == mark || s.is(i, isUnit) || s.is(i, isScale) || s.is(i, isTail) || s.at(i, "times", "of", "and", "in", "to", "as", "per")
}

// addDecimals reads the digits after "point": nine point nought four.
func (s *scan) addDecimals(c *adder, j, k int) int {
	place := .1
	for ; k < len(s.p); k++ {
		e, _ := s.sense(k, isCardinal)
		if e == nil || s.p[k].barred {
			break
		}
		if e.value < 10 {
			c.cur += e.value * place
			place /= 10
		} else if place == .1 {
			c.cur += e.value / 100
			place /= 100
			if e.value >= 20 && s.mark(k+1, '-') && s.is(k+2, isCardinal) {
				u, _ := s.sense(k+2, isCardinal)
				c.cur += u.value / 100
				k += 2
			}
		} else {
			break
		}
		j = k + 1
	}
	if place == .1 {
		return j
	}
	c.last, c.whole, c.prec = 'f', false, place*10
	c.cur = math.Round(c.cur*1e9) / 1e9
	return j
}
