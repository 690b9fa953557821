package quantity

// per reads what a rate is per, at i: "a barrel", "per 100,000 people", "/hour", "each", "-a-share". It returns "" if there is
// nothing.
func (s *scan) per(i int, c Class) (string, int) {
	if i >= len(s.p) {
		return "", i
	}
	j := s.hyphen(i)
	switch {
	case s.at(j, "per") || s.mark(j, '/'):
		j = s.hyphen(j + 1)
		if n, ok := s.number(j, false); ok && n.end < len(s.p) && s.at(i, "per") && !n.vague {
			if s.p[n.end].shape == word {
				return formatNumber(n.value, 0) + " " + s.low(n.end), n.end + 1
			}
			return formatNumber(n.value, 0), n.end
		}
		if p, end := s.perNoun(j); p != "" {
			return p, end
		}
		if j < len(s.p) && s.p[j].shape == word && s.at(i, "per") && s.tag(j).IsNoun() {
			return s.low(j), j + 1
		}
	case s.is(i, isEach) && c != Duration && !s.eachTime(i+1):
		return "each", i + 1
	case c == Money && adverbs[s.low(i)] != "":
		return adverbs[s.low(i)], i + 1
	case s.at(j, "a", "an", "each", "every"):
		k := s.hyphen(j + 1)
		p, end := s.perNoun(k)
		if p == "" || s.at(end, "ago", "later", "earlier", "before", "after", "old") || s.mark(k-1, '-') != s.mark(j-1, '-') && j > i {
			return "", i
		}
		if c == Count && s.tag(end).IsNoun() {
			return "", i
		}
		return p, end
	}
	return "", i
}

// perNoun reads the unit or noun that a rate is per.
func (s *scan) perNoun(i int) (string, int) {
	if e, j := s.sense(i, isUnit); e != nil && e.dimension != "proportion" {
		return e.symbol, j
	}
	if e, j := s.sense(i, isPer); e != nil {
		return s.low(i), j
	}
	if i < len(s.p) && s.p[i].shape == word && !s.p[i].gap {
		for n := range s.p[i].senses {
			if se := &s.p[i].senses[n]; se.kind == isUnit && (se.exact == "" || se.exact == s.word(i)) {
				return entries[se.at].symbol, i + 1
			}
		}
	}
	return "", i
}

// adverbs are the stretches of time that a sum is for, by adverbs after it: "90,000 euros weekly".
var adverbs = map[string]string{"hourly": "h", "daily": "d", "weekly": "wk", "monthly": "mo", "yearly": "a", "annually": "a"}

// eachTime reports whether the word at i is a stretch of time, so that "each" before it makes a rate of that: "38 million euros each year".
func (s *scan) eachTime(i int) bool {
	e, _ := s.sense(i, isUnit)
	return e != nil && e.dimension == "time"
}
