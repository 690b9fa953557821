package quantity

import (
	"github.com/claimdiff/claimdiff/internal/tag"
)

// carryTrend carries the trend of the mention before k on to k where they are coordinated: "rose 3% in May and 4% in June",
// "fell $1.20, or 1.6 percent", "fell 20 points (0.3%)".
func (s *scan) carryTrend(k, aEnd, i, j int) {
	x, y := &s.out[k-1], &s.out[k]
	if x.Amount.Trend == NoTrend || y.Amount.Trend != NoTrend || y.Class != x.Class && y.Class != Proportion || i-aEnd > 8 || s.at(j, "of") || y.Amount.Dimension == "ratio" || x.Amount.Dimension == "ratio" {
		return
	}
	or := s.at(i-1, "or") || s.mark(i-1, '(') && i-aEnd == 1
	if !or && !(s.at(i-1, "and") && x.Class == y.Class && x.Class != Count) || s.at(j, "to") {
		return
	}
	for n := aEnd; n < i; n++ {
		if s.tag(n).IsVerb() || s.at(n, "to", "from") {
			return
		}
	}
	y.Amount.Trend = x.Amount.Trend
}

// trendOf tells whether the number of pieces [i, j) is itself a change: rose 3%, up 4.2 points, fell by a third, a 5% drop.
func (s *scan) trendOf(i, j int, m *Mention) Trend {
	by, of := false, false
	if s.at(i, "below", "under", "above", "near", "close", "beyond", "nearing", "approaching", "crossing", "topping") {
		return s.trendAfter(j, m) // "dropped below 20%" is a level
	}
	k := i - 1
	for n := 0; n < 4 && k >= 0; n++ {
		if e, _ := s.trendEnding(k, isTrendAdverb); e != nil && s.trendAdverb(k, i) && !s.madeUp(k) && (m.Class == Proportion && m.Of.Len() == 0 || !s.tag(k-1).IsVerb() || s.at(k-1, "is", "are", "was", "were", "be", "been", "closed", "ended", "finished", "traded", "trading")) {
			return e.trend
		}
		if e, _ := s.trendEnding(k, isTrendVerb); e != nil && !of && s.trendVerb(e, by, j, m) && !(s.at(j, "of") && !by && m.Class != Proportion) {
			return e.trend
		}
		if e, _ := s.trendEnding(k, isTrendNoun); e != nil && (of || by) && (!e.weak || m.Class == Proportion) {
			return e.trend
		}
		if e, _ := s.trendEnding(k, isTrendAfter); e != nil && by && k == i-2 {
			return e.trend
		}
		switch {
		case s.at(k, "by"):
			by = true
		case s.at(k, "of"):
			of = true
		case s.at(k, "a", "an", "the", "another", "further", "some", "about", "its", "as", "much", "only", "just", "estimated", "average", "adjusted", "annualised", "annualized", "whopping", "record", "combined", "total", "net"):
		case of && s.at(k, "rate", "pace"):
			return s.atRate(k)
		case s.tag(k) == tag.RB || s.tag(k) == tag.RBR || s.tag(k) == tag.RP:
		default:
			n = 9
		}
		k--
	}
	if t := s.trendAfter(j, m); t != NoTrend {
		return t
	}
	if by {
		return s.trendFar(i-2, m)
	}
	return NoTrend
}

// madeUp reports whether piece k is the "up" of a verb that tells a part: "pet food made up 29% of revenue".
func (s *scan) madeUp(k int) bool {
	return s.at(k, "up") && s.at(k-1, "make", "makes", "made", "making", "take", "takes", "took", "taken", "taking")
}

// trendEnding returns the trend word of kind k whose last piece is i.
func (s *scan) trendEnding(i int, k kind) (*entry, int) {
	for n := 1; n <= 2 && i-n+1 >= 0; n++ {
		if e, end := s.sense(i-n+1, k); e != nil && end == i+1 {
			return e, i - n + 1
		}
	}
	return nil, -1
}

func (s *scan) trendAdverb(k, i int) bool {
	if s.at(k, "off") && s.tag(k-1).IsVerb() && !s.at(k-1, "is", "are", "was", "were", "be", "been", "closed", "ended", "finished") {
		return false // "kill off half of all species"
	}
	return !s.at(k+1, "to") && (k == i-1 || s.at(k+1, "by", "about", "some", "a", "another", "an", "more", "nearly", "almost", "around", "just") || s.tag(k+1) == tag.RB)
}

// trendVerb reports whether the trend verb e takes the number that ends at j: a weak one ("cut", "raised", "lost") only with "by" or a per cent.
func (s *scan) trendVerb(e *entry, by bool, j int, m *Mention) bool {
	if e.weak && !by && m.Class != Proportion && !(m.Class == Money && s.moves(j)) || m.Of.Len() > 0 {
		return false
	}
	if !by && m.Class == Measure && s.away(j) {
		return false
	}
	return by || m.Class != Count || !e.weak
}

// moves reports whether what follows at piece j tells that the number before it is a price's move: ", or 1%", "to $109.59", "to settle at".
func (s *scan) moves(j int) bool {
	if s.mark(j, ',') && s.at(j+1, "or") {
		return true
	}
	return s.at(j, "to") && (s.at(j+1, "settle", "close", "trade", "end", "finish") || j+1 < len(s.p) && (s.p[j+1].shape == digits || s.currencyAt(j+1)))
}

// away reports whether the words at piece j make the length before it a way from a place: "sank 3 miles off the coast".
func (s *scan) away(j int) bool {
	return s.at(j, "off", "from", "away", "north", "south", "east", "west", "down", "into", "below", "under", "outside", "inland")
}

// atRate reads "grew at an annual rate of 2.1%": the verb before "at", if "rate" stands at piece k.
func (s *scan) atRate(k int) Trend {
	for n := 0; n < 5 && k > 0; n++ {
		if k--; s.at(k, "at") {
			for j := k - 1; j >= 0 && j >= k-3; j-- {
				if e, _ := s.sense(j, isTrendVerb); e != nil && !e.weak {
					return e.trend
				}
			}
			return NoTrend
		}
	}
	return NoTrend
}

// percentEnds reports whether the number before piece j is a percentage.
func (s *scan) percentEnds(j int) bool {
	return j > 0 && (s.p[j-1].r == '%' || s.at(j-1, "percent", "cent", "pct", "pc"))
}

// trendFar looks for the verb or noun before "by 12%" whose object stands between.
func (s *scan) trendFar(k int, m *Mention) Trend {
	if s.mark(k, ',') {
		k-- // "rose for the third month in a row, by 0.6%"
	}
	for n := 0; n < 9 && k >= 0; n, k = n+1, k-1 {
		if s.p[k].shape == mark && s.p[k].r != '\'' && s.p[k].r != '-' && s.p[k].r != '’' {
			break
		}
		for _, kd := range [...]kind{isTrendVerb, isTrendNoun} {
			if e, _ := s.sense(k, kd); e != nil {
				return e.trend
			}
		}
	}
	return NoTrend
}

// trendAfter reads a word of change right after the number: 3% higher, a 5% drop, a 12-point fall.
func (s *scan) trendAfter(j int, m *Mention) Trend {
	j = s.hyphen(j)
	if j < len(s.p) && (s.tag(j) == tag.JJ || s.at(j, "annual", "points", "point", "percentage")) && !s.is(j, isTrendAfter) {
		j++
	}
	if s.tag(j) == tag.NN && !s.is(j, isTrendAfter) && s.percentEnds(j) {
		j++ // "a 3% pay rise"
	}
	e, end := s.sense(j, isTrendAfter)
	if e == nil {
		return NoTrend
	}
	than := s.at(end, "than")
	switch {
	case s.at(j, "above", "below") && !s.percentEnds(j) && !s.at(j-1, "points"),
		s.at(j, "fewer") && !s.percentEnds(j) && !than,
		s.at(j, "more", "less") && !s.percentEnds(j) && !than && m.Class != Money,
		s.at(j, "more", "less", "above", "below") && s.at(j-1, "hours", "people", "years", "days"):
		return NoTrend
	}
	return e.trend
}
