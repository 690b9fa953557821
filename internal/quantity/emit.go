package quantity

import (
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// emit adds the mention of q.
func (s *scan) emit(q quantity) {
	m := Mention{Amount: q.amount(), Class: q.class, Change: -1, Conversion: -1}
	m.Words = s.tokens(q.first, q.end)
	m.Core = s.tokens(q.core, q.coreEnd)
	m.Span = doc.Span{Start: s.p[q.first].start, End: s.p[q.end-1].end}
	if q.of[1] > q.of[0] {
		m.Of = s.tokens(q.of[0], q.of[1])
	}
	s.out = append(s.out, m)
	s.starts, s.ends = append(s.starts, q.first), append(s.ends, q.end)
}

func (s *scan) tokens(i, j int) doc.Range {
	return doc.Range{First: s.p[i].tok, Last: s.p[j-1].last + 1}
}

// amount is what q says.
func (q *quantity) amount() Amount {
	a := Amount{Value: q.value, Qualifier: q.qualifier, Numerator: q.num, Denominator: q.den, Precision: q.prec, Per: q.per, Trend: q.trend, Dimension: q.dimension}
	if u := q.unit; u != nil {
		a.Unit, a.Dimension = u.symbol, u.dimension
		if q.class == Money {
			a.Dimension = "money"
			if u.shared {
				a.Currency = u.name()
			}
		}
	}
	if a.Dimension == "proportion" {
		a.Unit = "%"
	}
	if q.class == Score || q.class == Ordinal {
		a.Unit, a.Dimension, a.Precision = "", "", 0
	}
	switch {
	case q.inRange:
		a.Value, a.Min, a.Max = nan, q.lo, q.hi
		a.Qualifier = InRange
	case q.vague:
		q.vagueBounds(&a)
	default:
		a.Min, a.Max, a.MinOpen, a.MaxOpen = bounds(q.value, q.qualifier)
	}
	return a
}

// vagueBounds sets the interval of a vague number; a hedge around it only widens it.
func (q *quantity) vagueBounds(a *Amount) {
	if q.min == q.max { // a couple, a pair
		a.Qualifier = q.qualifier
		if a.Qualifier == Exact && q.couple {
			a.Qualifier = About
		}
		a.Min, a.Max, a.MinOpen, a.MaxOpen = bounds(q.value, a.Qualifier)
		return
	}
	a.Value, a.Min, a.Max, a.Precision = nan, q.min, q.max, 0
	if q.max <= 0 {
		a.Max = inf
	}
	switch q.qualifier {
	case Over, AtLeast, JustOver:
		a.Max = inf
	case Under, AtMost, Nearly:
		a.Min = -inf
	}
	a.Qualifier = Vague
}

// link sets what ties the sentence's mentions together: trends, changes from one to the other, conversions in brackets.
func (s *scan) link() {
	for k := s.first; k < len(s.out); k++ {
		i, j := s.starts[k-s.first], s.ends[k-s.first]
		m := &s.out[k]
		if m.Amount.Trend == NoTrend && m.Class != Ordinal && m.Class != Age && m.Class != Score && !(m.Class == Duration && !s.at(i-1, "by") && !s.compared(j)) {
			m.Amount.Trend = s.trendOf(i, j, m)
		}
		if k > s.first {
			s.carryTrend(k, s.ends[k-1-s.first], i, j)
			s.linkPair(k-1, k, s.ends[k-1-s.first], i)
		}
	}
}

// compared reports whether piece j and the next set the figure before them against another: "18 months less than had been asked for".
func (s *scan) compared(j int) bool {
	return s.at(j, "more", "less", "fewer") && s.at(j+1, "than")
}

// linkPair links two figures that stand side by side: a bare one takes the unit of its neighbour, "to 3.4 billion euros from 3.0 billion".
func (s *scan) linkPair(a, b, aEnd, bStart int) {
	x, y := &s.out[a], &s.out[b]
	gap := bStart - aEnd
	from := s.fromBefore(aEnd, bStart)
	to := s.at(s.starts[a-s.first]-1, "to", "at")
	if bare := y.Class == Count && !y.Amount.IsRange() && x.Amount.Unit != "" && (!s.countable(s.ends[b-s.first]) || s.foreseen(s.ends[b-s.first]) && s.setAgainst(bStart)); bare && (from == aEnd && to || from > aEnd && gap <= 8 && s.at(from-1, "up", "down") && (x.Class == Money || x.Class == Proportion && y.Amount.Value <= 100) ||
		x.Class == Money && gap == 1 && s.at(aEnd, "to") && (x.Amount.Trend != NoTrend || s.at(s.starts[a-s.first]-1, "from")) ||
		x.Class == Money && gap <= 8 && !s.parted(aEnd, bStart) && y.Amount.Precision >= 1000 && (s.setAgainst(bStart) || from >= 0 && to || gap == 1 && s.mark(aEnd, ',') && s.at(s.ends[b-s.first], "more", "less"))) {
		s.lend(s.restated(a), y) // "to 3.4 billion euros from 3.0 billion", "rose 4.1 million crowns to 37.6 million", "£40m, against 30m", "£40m, up from 30m"
	} else if bare && (x.Class == Duration || x.Class == Money) && !s.parted(aEnd, bStart) && s.proposedBy(bStart, s.ends[b-s.first]) {
		s.lend(s.restated(a), y) // "seven years, less than the nine that the prosecutor was after"
	}
	if x.Class != y.Class {
		return
	}
	if from == aEnd && s.risenFrom(a, y) {
		x.Amount.Qualifier, x.Amount.Min, x.Amount.Max = Exact, x.Amount.Value, x.Amount.Value
		to = true
	}
	ux, uy := x.Amount, y.Amount
	if gap <= 3 && gap > 0 && ux.Dimension == uy.Dimension && ux.Unit != uy.Unit && ux.Unit != "" && uy.Unit != "" {
		if ux.Per != uy.Per || x.Class == Money && IsMinor(ux.Unit) != IsMinor(uy.Unit) || x.Class == Proportion {
			return
		}
		if s.mark(bStart-1, '(') && (gap == 1) || gap == 1 && s.mark(aEnd, '/') || s.mark(aEnd, ',') && s.at(aEnd+1, "or") && gap <= 2 { // the hedge may begin with it: "or about"
			y.Conversion = a
			return
		}
	}
	if ux.Unit != uy.Unit || x.Class == Ordinal || ux.Trend != NoTrend || uy.Trend != NoTrend || x.Change >= 0 {
		return
	}
	switch {
	case gap <= 3 && s.at(s.starts[a-s.first]-1, "from") && s.at(bStart-1, "to") && gap < 4:
		x.Change, y.Change, x.From = b, a, true
	case gap <= 9 && from >= 0 && (s.at(from-1, "up", "down") || from == aEnd && to):
		x.Change, y.Change, y.From = b, a, true
	}
}

// risenFrom reports whether mention a, told with "up to", is no bound but where something has risen from y, which is of its unit and less: "the fare is up to 90
// pounds from 75", "fares up to $9 a trip from $7".
func (s *scan) risenFrom(a int, y *Mention) bool {
	x, i := &s.out[a].Amount, s.starts[a-s.first]
	return x.Qualifier == AtMost && !x.IsRange() && s.at(i, "up") && s.at(i+1, "to") && x.Unit != "" && x.Unit == y.Amount.Unit && !y.Amount.IsRange() && y.Amount.Value < x.Value
}

// proposedReach is how many words behind a bare figure the verb by which somebody asked for it may stand.
const proposedReach = 7

// proposedBy reports whether the bare figure in pieces [i, j) is told as what somebody asks, offers or expects, its noun left out: "the four that the defence had
// proposed".
func (s *scan) proposedBy(i, j int) bool {
	if !s.at(i-1, "the") || !s.at(j, "that", "which") {
		return false
	}
	for k := j + 1; k < min(len(s.p), j+1+proposedReach); k++ {
		switch {
		case proposing(s.low(k)):
			return true
		case s.p[k].shape != word || s.at(k, "and", "but"):
			return false
		}
	}
	return false
}

// parted reports whether a semicolon stands in [i, j): what follows it tells of something else.
func (s *scan) parted(i, j int) bool {
	for ; i < j; i++ {
		if s.mark(i, ';') {
			return true
		}
	}
	return false
}

// restated is the sum that mention a only gives again in another currency, in brackets or between commas, else a itself: of "412 million crowns, about
// $40 million, against 564 million" the last are crowns.
func (s *scan) restated(a int) *Mention {
	x := &s.out[a]
	if x.Conversion >= 0 {
		return &s.out[x.Conversion]
	}
	if b := a - 1; b >= s.first && s.out[b].Class == Money && s.out[b].Amount.Unit != x.Amount.Unit {
		if i, j := s.ends[b-s.first], s.starts[a-s.first]; j-i == 1 && s.mark(i, ',') && s.mark(s.ends[a-s.first], ',') {
			return &s.out[b]
		}
	}
	return x
}

// foreseen reports whether the words at piece i say of a bare figure who expected it, so that they are not what it counts: "less than the 331 million experts
// had expected", "against 425 million forecast by the bank".
func (s *scan) foreseen(i int) bool {
	expected := func(i int) bool { return s.at(i, "expected", "forecast", "predicted", "projected") }
	return expected(i) || s.tag(i) == tag.NNS && (expected(i+1) || s.at(i+1, "had", "have") && expected(i+2))
}

// setAgainst reports whether the words right before piece i hold what stands there against a figure before it.
func (s *scan) setAgainst(i int) bool {
	for i > 0 && s.at(i-1, "the", "a") {
		i--
	}
	switch {
	case s.at(i-1, "below", "above", "beating", "missing", "exceeding"):
		return true
	case s.at(i-1, "after"):
		return s.mark(i-2, ',') // "£40m, after 30m a year before"
	case s.at(i-1, "of"):
		return s.at(i-2, "instead", "short")
	}
	return s.at(i-1, "against", "versus", "vs", "than") || s.at(i-1, "with", "to") && s.at(i-2, "compared")
}

// fromBefore returns the piece of the "from" that governs the number at j ("from a revised 3.6"), or -1 if there is none after i.
func (s *scan) fromBefore(i, j int) int {
	for k := j - 1; k >= i && k >= j-3; k-- {
		if s.at(k, "from") {
			return k
		}
		if t := s.tag(k); !s.at(k, "a", "an", "the", "just") && t != tag.JJ && t != tag.VBN {
			return -1
		}
	}
	return -1
}

// lend gives y the unit of x.
func (s *scan) lend(x, y *Mention) {
	a := &y.Amount
	if x.Amount.Unit == "%" {
		a.Value, a.Min, a.Max, a.Precision = hundredth(a.Value), hundredth(a.Min), hundredth(a.Max), hundredth(a.Precision)
	}
	a.Unit, a.Currency, a.Dimension, y.Class = x.Amount.Unit, x.Amount.Currency, x.Amount.Dimension, x.Class
	if a.Per == "" && x.Class == Money {
		a.Per = x.Amount.Per // "to 19.60 euros a share from 18.50"
	}
}

// IsMinor reports whether a code is that of what is a hundredth of a currency: pence, cents.
func IsMinor(code string) bool { e := currency(code); return e != nil && e.of != "" }
