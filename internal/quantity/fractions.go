package quantity

import "github.com/claimdiff/claimdiff/internal/tag"

// denominator returns the parts of a whole that the word at i names ("thirds": 3) and the piece after it; many says that the
// plural is wanted. 0 if it names none.
func (s *scan) denominator(i int, many bool) (float64, int) {
	if i >= len(s.p) || s.p[i].shape != word || s.p[i].barred {
		return 0, i
	}
	if e, j := s.sense(i, isPart); e != nil {
		return e.value, j
	}
	if e, j := s.sense(i, isOrdinal); e != nil && e.value > 2 && !many {
		return e.value, j
	}
	if w := s.low(i); many && len(w) > 4 && w[len(w)-1] == 's' {
		for _, se := range lookup(w[:len(w)-1]).senses {
			if se.kind == isOrdinal && entries[se.at].value > 2 {
				return entries[se.at].value, i + 1
			}
		}
	}
	return 0, i
}

// fraction reads on after a cardinal that is a numerator: "two-thirds", "three quarters of a million", "one fifth".
func (s *scan) fraction(n numeral) (numeral, bool) {
	if !n.whole || n.value < 1 || n.value >= 100 || n.inDigits && n.value > 20 {
		return n, true
	}
	m := s.hyphen(n.end)
	d, end := s.denominator(m, n.value > 1)
	if d == 0 && m > n.end { // "a two-third majority", "three-quarter"
		d, end = s.denominator(m, false)
	}
	if d == 0 || n.value > 2*d || !s.p[m].gap && m == n.end {
		return n, true
	}
	if n.value == 1 && m == n.end && !s.fractionStands(n.first, end) && !s.fractionEnds(end) {
		return n, true
	}
	if n.value > 1 && m == n.end && s.at(m, "quarter", "half") || s.at(end, "finals", "final") || s.at(end, "-") && s.at(end+1, "final", "finals") {
		return n, true
	}
	n.value, n.end, n.part, n.whole, n.inDigits, n.prec = n.value/d, end, true, false, false, 0
	return s.scaleOf(n), true
}

// scaleOf reads the magnitude that a fraction is of: "a quarter of a million", "half a million", "three quarters million".
func (s *scan) scaleOf(n numeral) numeral {
	j := n.end
	if s.at(j, "of") {
		j++
	}
	if s.at(j, "a", "one") {
		j++
	}
	j = s.hyphen(j)
	scaled := false
	for j < len(s.p) && !s.p[j].barred {
		e, end := s.sense(j, isScale)
		if e == nil || s.at(j, "dozens", "millions", "billions") {
			break
		}
		n.value, n.end, j, scaled = n.value*e.value, end, end, true
	}
	if scaled {
		n.part, n.scaled, n.whole = false, true, false
		n.prec = placeValue(n.value)
	}
	return n
}

// fractionStands tells the fraction in "a third of the crew", "by a fifth" from the ordinal in "a third man". The words are
// [i, j).
func (s *scan) fractionStands(i, j int) bool {
	switch {
	case s.at(j, "of", "more", "less", "higher", "lower", "fewer", "bigger", "smaller", "cheaper", "the"):
		return true
	case s.is(j, isUnit), s.is(j, isScale):
		return !s.at(j, "day", "year", "week", "month")
	}
	if i == 0 && s.manyDo(j) {
		return true // "A fifth have closed"
	}
	if s.mark(i-1, ',') && s.at(0, "of", "out") && (s.manyDo(j) || s.at(j-1, "quarter") && s.at(j, "had", "said")) {
		return true // "Of the 300 shops, a fifth have closed"
	}
	switch t := s.tag(j); {
	case s.at(i-1, "by") && s.at(j, "last", "this", "since", "over", "within"):
		return true // "fell by a quarter last year"
	case t.IsNoun() && t != tag.NNP, t == tag.JJ, t == tag.CD, t == tag.VBG, t == tag.JJS:
		return false
	}
	if _, k := s.hedgeBack(i, true); k < i {
		return true
	}
	if s.mark(i-1, ',') && s.at(j, "in") && s.at(j+1, "other") && s.at(j+2, "words") {
		return true
	}
	if s.mark(i-1, ',') && i > 1 && (s.mark(j, ',') || s.mark(j, '.') || j >= len(s.p)) && !s.is(i-2, isOrdinal) && len(s.ends) > 0 && i-s.ends[len(s.ends)-1] <= 8 {
		return true // "at 240 of the 800, a quarter, it was above the limit"
	}
	if s.at(i-1, "or") || s.mark(i-1, '(') {
		return j >= len(s.p) || s.p[j].shape == mark // "120 of the 300, or a third,"
	}
	if s.at(i-1, "of") && (s.is(i-2, isTrendNoun) || s.is(i-2, isChange)) {
		return j >= len(s.p) || s.p[j].shape == mark || s.at(j, "in", "on", "since", "over", "from", "was", "is", "would", "and", "will", "has", "had", "may", "could", "means", "meant", "came", "comes") // "a reduction of a third"
	}
	return s.at(i-1, "by", "than", "to", "from") || i == 0 && j >= len(s.p) || s.betweenParts(i, j)
}

// betweenParts reports whether the fraction [i, j) is the first end of a range of fractions: "between a third and a half", "between half and two-thirds".
func (s *scan) betweenParts(i, j int) bool {
	if !s.at(i-1, "between") || !s.at(j, "and") {
		return false
	}
	k := j + 1
	if s.at(k, "a") || s.is(k, isCardinal) {
		k = s.hyphen(k + 1)
	}
	d, _ := s.denominator(k, false)
	if d == 0 {
		d, _ = s.denominator(k, true)
	}
	return d > 0
}

// manyDo reports whether a verb of many stands at j.
func (s *scan) manyDo(j int) bool {
	return s.at(j, "have", "were", "are", "do", "say", "live", "want", "come", "work")
}

// half reads "half" at j, with what makes it a number: "half a million", "half an hour", "half of", "half the crew". i is where
// the numeral starts, before an article.
func (s *scan) half(i, j int) (numeral, bool) {
	e, end := s.sense(j, isPart)
	if e == nil || s.p[j].barred || e.value == 4 && i == j && !s.is(end, isScale) && !(i == 0 && s.at(end, "of")) {
		return numeral{}, false
	}
	n := numeral{value: 1 / e.value, first: i, end: end, part: true}
	if m := s.scaleOf(n); m.scaled && !(s.at(m.end-1, "hundred") && s.at(end, "of")) {
		return m, true
	}
	if e.value == 4 {
		_, u := s.unitOf(numeral{part: true, end: end})
		return n, s.at(end, "of") && !s.at(end+1, "20") || u > 0 && s.at(end, "mile", "inch", "century", "cup", "pound") || s.fractionStands(i, end) && !s.tag(end).IsNoun() && (s.at(i-1, "by", "than", "nearly", "almost", "about", "over", "or") || s.mark(i-1, '(') || s.mark(i-1, ',') || s.at(end, "more", "less"))
	}
	switch k := s.hyphen(end); {
	case s.at(end, "a", "an") && (s.is(end+1, isUnit) || s.moneyNext(end+1)), s.is(k, isUnit) && !s.p[k].barred:
		return n, true
	case k > end:
		return numeral{}, false
	case s.at(end, "of", "the", "its", "their", "his", "her", "my", "our", "all", "those", "these", "that", "this", "as"):
		return n, !s.at(j-1, "in") && !s.at(end+1, "time")
	}
	if _, b := s.hedgeBack(i, true); b < i || s.at(i-1, "by") || i == 0 && s.manyDo(end) || s.betweenParts(i, end) {
		return n, true
	}
	return n, i < j && s.fractionEnds(end) && !s.at(j-1, "in")
}
