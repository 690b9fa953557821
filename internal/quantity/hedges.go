package quantity

import (
	"github.com/claimdiff/claimdiff/internal/tag"
)

// hedgeBack reads the hedges that end before piece i and returns what they say together and where they start: i if there are
// none. free says that words which also tell a place are taken as hedges.
func (s *scan) hedgeBack(i int, free bool) (Qualifier, int) {
	q, start, k := Exact, i, i
	for n := 0; n < 4 && k > 0; n++ {
		e, j := s.hedgeEnding(k - 1)
		if e == nil {
			break
		}
		h := e.qualifier
		if h != Exact && (!free && !s.hedges(e, j) || s.touches(j) && s.mark(j-1, '-')) {
			break // "five-under 67"
		}
		if e.qualifier == AtMost && s.at(j-1, "add", "adds", "added", "adding", "totting", "sums", "own", "owns", "owned", "owning", "fessed") {
			break // "which adds up to $90", "owned up to five thefts"
		}
		if s.upward(j) || s.causal(j, k) {
			break // "has gone up to $90"
		}
		if e.place && j > 0 && turnsOver(s.low(j-1)) {
			break // "handed over $18,000", "keeled over 8 miles off the coast"
		}
		if e.weak && !free && s.talksBefore(j) {
			break
		}
		if h != Exact {
			q, start = outer(h, q), j
		}
		k = j
	}
	return q, start
}

// raisedWithin is how many words what is raised may have between its verb and "up".
const raisedWithin = 6

// upward reports whether the "up to" at piece i says to where something has risen, and bounds nothing: behind the verb of that, or behind what somebody or
// something raises, told by a noun for one thing ("drove the price of oil up to $90", not "sends trucks up to 90 miles"), or by one for what firms book.
func (s *scan) upward(i int) bool {
	if !s.at(i, "up") || !s.at(i+1, "to") || i == 0 {
		return false
	}
	if mounted(s.low(i - 1)) {
		return true
	}
	if g := s.tag(i - 1); g != tag.NN && !(g == tag.NNS && booked(s.low(i-1))) {
		return false
	}
	for k := i - 2; k >= max(0, i-1-raisedWithin) && s.p[k].shape == word; k-- {
		if s.tag(k).IsVerb() {
			return raising(s.low(k))
		}
	}
	return false
}

// outer is the qualifier of "h q …": the outer word decides, but a bound around an estimate stays a bound.
func outer(h, q Qualifier) Qualifier {
	if h == About && q != Exact {
		return q
	}
	return h
}

// hedgeEnding returns the longest hedge whose last word is piece i, and where it starts.
func (s *scan) hedgeEnding(i int) (*entry, int) {
	if i >= 0 && s.p[i].r == '.' && !s.p[i].gap && i > 0 {
		i--
	}
	for n := range s.p[i].senses {
		se := &s.p[i].senses[n]
		if se.kind != isHedge {
			continue
		}
		if j := s.matchBack(i, se); j >= 0 && !s.p[j].barred {
			return &entries[se.at], j
		}
	}
	return nil, i
}

// hedges reports whether a word that also tells a place hedges here: "in over 12 countries" does, "flew over eight regions"
// does not.
func (s *scan) hedges(e *entry, j int) bool {
	if !e.place {
		return true
	}
	if j == 0 || s.p[j-1].shape == mark && !s.at(j-1, ")") {
		return !s.during(j) // "Over nine weeks, the jury heard": in that time
	}
	switch t := s.tag(j - 1); {
	case t == tag.IN, t == tag.TO, t == tag.CC, t == tag.DT:
		return true
	}
	return s.at(j-1, "is", "are", "was", "were", "be", "been", "at", "of", "well", "has", "have", "had", "cost", "costs", "took", "take", "takes", "taken", "taking", "spent", "spend", "last", "lasted", "lasts", "lasting", "waited", "weighed", "weighs", "measured")
}

// duringReach is how many words may stand between a stretch of time and the comma behind it.
const duringReach = 6

// during reports whether the word at piece j opens what tells in which time something came about: "over six full seasons, she scored 40 goals", "over 12
// days in court, they heard him", "over four years he drank".
func (s *scan) during(j int) bool {
	k := j + 2
	if s.tag(k) == tag.JJ {
		k++
	}
	end := k + 1
	if s.tag(end) == tag.IN && !s.mark(end, ',') {
		for end++; end < min(len(s.p), k+duringReach) && s.p[end].shape == word && !s.tag(end).IsVerb(); end++ {
		}
	}
	return (s.mark(end, ',') || s.tag(k+1) == tag.PRP) && s.at(k, "years", "months", "weeks", "days", "hours", "decades", "seasons", "games", "matches", "rounds", "sessions", "episodes", "laps")
}

// causal reports whether "over" at piece j tells for what somebody was punished or asked, and the sum behind it is no more than is said: "jailed over £2m
// fraud".
func (s *scan) causal(j, k int) bool {
	return k == j+1 && s.at(j, "over") && (s.mark(k, '£') || s.mark(k, '$') || s.mark(k, '€')) &&
		s.at(j-1, "jailed", "caged", "imprisoned", "convicted", "sentenced", "arrested", "held", "sacked", "suspended", "banned", "quizzed", "questioned", "probed", "accused", "row", "feud", "dispute", "probe", "dock", "court", "trial")
}

func (s *scan) talksBefore(j int) bool { return j > 0 && s.is(j-1, isTalk) }

// tail reads the hedge that starts at piece i: "or so", "or more", "-plus", "+". It returns Exact and i if there is none.
func (s *scan) tail(i int) (Qualifier, int) {
	if i >= len(s.p) {
		return Exact, i
	}
	if s.mark(i, '+') && !s.p[i].gap {
		return AtLeast, i + 1
	}
	j := s.hyphen(i)
	if s.p[j].shape != word {
		return Exact, i
	}
	e, end := s.sense(j, isTail)
	if e == nil {
		return Exact, i
	}
	if single := end == j+1; single && j == i && s.p[j].gap && !s.at(j, "max", "tops", "maximum", "minimum") {
		// "plus", "odd", "some", "-ish" need a hyphen: "40 plus a dog" is no hedge.
		if !s.at(j, "odd") || s.p[j].gap && s.tag(j+1) != tag.NNS {
			return Exact, i
		}
	}
	if end < len(s.p) && (s.at(end, "than") || s.at(j, "and", "or") && s.startsNumber(end)) {
		return Exact, i
	}
	if s.at(j, "at") && end < len(s.p) && (s.p[end].shape == digits || s.is(end, isCardinal) || s.at(end, "a", "one")) {
		return Exact, i // "12 at least 40": it hedges what comes after
	}
	if s.at(j, "or") && s.at(j+1, "so") && s.at(end, "that") {
		return Exact, i
	}
	if s.at(j, "roughly", "approximately", "tops", "max", "maximum", "minimum") && end < len(s.p) && s.p[end].shape != mark {
		return Exact, i
	}
	return Qualifier(e.qualifier), end
}

// startsNumber reports whether a number may start at piece i.
func (s *scan) startsNumber(i int) bool {
	return s.p[i].shape == digits || s.at(i, "a", "an") || s.is(i, isCardinal) || len(s.p[i].senses) > 0 && s.currencyAt(i)
}

// bounds returns the interval of a number v said with qualifier q.
func bounds(v float64, q Qualifier) (lo, hi float64, loOpen, hiOpen bool) {
	switch q {
	case Over, JustOver:
		return v, inf, true, false
	case AtLeast:
		return v, inf, false, false
	case Under, Nearly:
		return -inf, v, false, true
	case AtMost:
		return -inf, v, false, false
	case About:
		return -inf, inf, false, false
	}
	return v, v, false, false
}
