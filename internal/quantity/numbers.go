package quantity

import (
	"math"
)

// numeral is a number as it is said, without hedge or unit. It covers the pieces [first, end).
type numeral struct {
	value, prec float64
	min, max    float64 // of a vague one
	first, end  int
	vague       bool
	couple      bool    // two, more or less
	inDigits    bool    // all of it is in digits, so an abbreviation may follow
	part        bool    // a fraction: two-thirds, half
	scaled      bool    // it holds "hundred", "million" …
	rank        bool    // an ordinal
	whole       bool    // no decimals, fraction or magnitude: "2" of "2.5" is not
	article     bool    // "a hundred": the first word is an article
	mag         float64 // the magnitude word that ends it: 1e6 for "31 million"
}

// placeValue returns the place value of the last digit of v that is not zero, for whole v; 1 for others.
func placeValue(v float64) float64 {
	n := int64(math.Abs(v))
	if n == 0 || float64(n) != math.Abs(v) || n > 1e15 {
		return 1
	}
	p := 1.0
	for n%10 == 0 {
		n, p = n/10, p*10
	}
	return p
}

// number reads the numeral that starts at piece i. inMoney says that it stands after a currency's symbol.
func (s *scan) number(i int, inMoney bool) (numeral, bool) {
	if i >= len(s.p) || s.p[i].barred {
		return numeral{}, false
	}
	p := &s.p[i]
	switch {
	case p.shape == digits || p.shape == fraction:
		return s.cardinal(i, inMoney)
	case p.shape == mark && (p.r == '-' || p.r == '−' || p.r == '–'):
		if s.touches(i+1) && (p.gap || i == 0 || s.mark(i-1, '(') || s.mark(i-1, '<') || s.mark(i-1, '>') || s.currencyAt(i-1)) && s.p[i+1].shape == digits {
			return s.negative(i, i+1, inMoney)
		}
		return numeral{}, false
	case p.shape != word:
		return numeral{}, false
	}
	if s.at(i, "minus", "negative") && !s.at(i-1, "or") {
		return s.negative(i, i+1, inMoney)
	}
	if n, ok := s.vague(i); ok {
		return n, true
	}
	if s.at(i, "a", "an") {
		return s.withArticle(i)
	}
	if len(p.senses) == 0 {
		return numeral{}, false
	}
	if n, ok := s.half(i, i); ok {
		return n, true
	}
	if s.is(i, isCardinal) {
		return s.cardinal(i, inMoney)
	}
	return numeral{}, false
}

func (s *scan) negative(i, j int, inMoney bool) (numeral, bool) {
	if j >= len(s.p) || s.p[j].shape == mark || s.at(j, "minus", "negative") {
		return numeral{}, false
	}
	n, ok := s.number(j, inMoney)
	if !ok || n.vague || n.rank || n.value < 0 {
		return numeral{}, false
	}
	n.first, n.value = i, -n.value
	return n, true
}

// withArticle reads "a hundred", "a dozen", "a third", "a half".
func (s *scan) withArticle(i int) (numeral, bool) {
	j := i + 1
	if j >= len(s.p) || s.p[j].barred {
		return numeral{}, false
	}
	if s.at(j, "million", "billion", "trillion", "hundred", "thousand", "dozen", "lakh", "crore") {
		n, ok := s.cardinal(j, false)
		n.first, n.article = i, true
		return n, ok
	}
	if n, ok := s.half(i, j); ok {
		return n, true
	}
	if d, k := s.denominator(j, false); d > 0 && s.fractionStands(i, k) {
		return s.scaleOf(numeral{value: 1 / d, first: i, end: k, part: true}), true
	}
	return numeral{}, false
}

// cardinal reads digits, words, or both with magnitudes: 2.5 million, two hundred and five, 3½, twenty-one.
func (s *scan) cardinal(i int, inMoney bool) (numeral, bool) {
	c := adder{numeral: numeral{first: i, whole: true, prec: 1}, smallest: math.Inf(1)}
	j := i
	for {
		k := s.next(&c, j, inMoney)
		if k <= j {
			break
		}
		j = k
	}
	if !c.have {
		return numeral{}, false
	}
	n := c.numeral
	n.value, n.end = c.total+c.cur, j
	if c.words || n.scaled && n.whole {
		n.prec = placeValue(n.value)
	}
	if n.rank {
		return n, true
	}
	return s.fraction(n)
}
