package quantity

// pointAt reads "half a point", "a full point" and "a quarter point" where the sentence speaks of percentages: a point is one of theirs there, and
// none of an index or a match. So it is in "the half-point increase".
func (s *scan) pointAt(i int) (quantity, bool) {
	j, value := i, 1.0
	switch {
	case s.at(j, "half") && s.at(j+1, "a"):
		j, value = j+2, 0.5
	case s.at(j, "half"):
		j, value = s.hyphen(j+1), 0.5
	case s.at(j, "quarter") && s.mark(j+1, '-') && !s.at(j-1, "three", "-"):
		j, value = j+2, 0.25
	case s.at(j, "three") && s.at(s.hyphen(j+1), "quarter", "quarters"):
		j, value = s.hyphen(s.hyphen(j+1)+1), 0.75
	case s.at(j, "a"):
		j++
		switch {
		case s.at(j, "full", "whole"):
			j++
		case s.at(j, "quarter") && s.at(j+1, "of") && s.at(j+2, "a"):
			j, value = j+3, 0.25
		case s.at(j, "quarter"):
			j, value = s.hyphen(j+1), 0.25
		case s.at(j, "half"):
			j, value = s.hyphen(j+1), 0.5
		}
	default:
		return quantity{}, false
	}
	if s.at(j, "percentage") {
		j = s.hyphen(j + 1)
	}
	if j >= len(s.p) || !s.at(j, "point") || s.p[j].barred || s.mark(j+1, '-') || !s.percents(i) && !(s.mark(j-1, '-') && (s.is(j+1, isTrendNoun) || s.is(j+1, isChange))) {
		return quantity{}, false
	}
	q := quantity{qualifier: Exact, core: i, num: nan, den: nan}
	q.numeral = numeral{value: value, first: i, end: j + 1}
	s.setUnit(&q, unit("pp"), j+1)
	q.coreEnd = q.end
	return q, true
}

// percentReach is how many pieces around a point are searched for a percentage.
const percentReach = 40

// percents reports whether a percentage stands near piece i.
func (s *scan) percents(i int) bool {
	for k := max(0, i-percentReach); k < min(len(s.p), i+percentReach); k++ {
		if s.at(k, "%", "percent", "pct", "cent") {
			return true
		}
	}
	return false
}
