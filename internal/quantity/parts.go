package quantity

import (
	"math"
	"strings"

	"github.com/claimdiff/claimdiff/internal/tag"
)

// share reads the whole that a is a part of: 52 of 80, 7,000 of the 16,000 homes, three out of four, one in five.
func (s *scan) share(a quantity) (quantity, bool) {
	if a.class != Count || a.vague || a.part || a.inRange || a.value < 0 || a.per != "" {
		return a, false
	}
	j, in := a.end, false
	switch {
	case s.at(j, "out") && s.at(j+1, "of"):
		j += 2
	case s.at(j, "of"):
		j++
	case s.mark(j, '-') && s.at(j+1, "in", "of") && s.mark(j+2, '-') && a.whole:
		in = s.at(j+1, "in")
		j += 3
	case s.at(j, "in") && a.whole:
		j++
		in = true
	case a.value == 1 && a.whole && !a.inDigits && j+1 < len(s.p) && s.tag(j).IsNoun() && s.p[j].shape == word && s.at(j+1, "in") && !s.is(j, isUnit):
		n, ok := s.number(j+2, false)                                                                                                     // "one person in six"
		if verb := s.tag(n.end) == tag.NNS && s.tag(n.end+1) == tag.JJ; !ok || s.tag(n.end).IsNoun() && !verb || s.tag(n.end) == tag.JJ { // "one home in eight stands empty"
			return a, false
		}
		j += 2
		in = true
	default:
		return a, false
	}
	det := s.at(j, "the", "its", "their", "his", "her", "every", "all", "those", "these", "our")
	if det && !(in && !s.at(j, "every")) {
		j++
		if k := s.owner(j); !in && k > j {
			j = k // "52 of the plant's 80 workers"
		}
	} else if k := s.owner(j); !in && k > j && s.tag(j).IsProper() {
		j = k // "52 of Olm's 80 shops"
	}
	b, ok := s.read1(j)
	if !ok || b.class != Count || b.vague || b.part || b.value < a.value || b.value == 0 || b.unit != nil || a.whole && b.value == a.value {
		return a, false
	}
	if b.zeroWord() || b.value == 1 || in && !s.inShare(&a, &b) {
		return a, false
	}
	if !in && s.is(b.end, isUnit) {
		return a, false
	}
	a.num, a.den = a.value, b.value
	a.value = a.num / a.den
	a.class, a.dimension, a.part, a.prec = Proportion, "proportion", true, 0
	a.of = [2]int{j, b.end}
	a.end, a.coreEnd = b.end, b.end
	return a, true
}

// mostOwners is how many words may name whose the whole is: "the Farm and Dock Workers' Guild's 80".
const mostOwners = 8

// owner returns the piece after nouns in the genitive at j, if a number follows there: "company's" in "of the company's 80", "its Olm plant's"; else j.
func (s *scan) owner(j int) int {
	for k := j; k < len(s.p) && k < j+mostOwners && s.p[k].shape == word && !s.p[k].barred; k++ {
		if t := s.tag(k); k >= j+2 && !t.IsNoun() && t != tag.JJ && t != tag.CC {
			return j
		}
		m := k
		switch {
		case m+2 < len(s.p) && (s.p[m+1].r == '\'' || s.p[m+1].r == '’') && s.touches(m+1):
			if m += 2; s.at(m, "s") && s.touches(m) {
				m++
			}
		case s.at(k+1, "'s", "’s"):
			m += 2
		default:
			continue
		}
		if m < len(s.p) && (s.p[m].shape == digits || s.is(m, isCardinal)) {
			return m
		}
		if m >= len(s.p) || !s.tag(m).IsProper() {
			return j
		}
		k = m - 1 // the Workers' Guild's 80
	}
	return j
}

func (q *quantity) zeroWord() bool { return q.value == 0 && !q.inDigits }

// inShare reports whether "a in b" tells a share: "one in four", "four in ten", but not "12 in six boxes" or "two in 2009".
func (s *scan) inShare(a, b *quantity) bool {
	if !b.whole || b.value <= a.value || s.is(b.end, isUnit) || s.is(b.end, isMonth) {
		return false
	}
	if a.value == 1 {
		return a.qualifier != Over || true
	}
	switch b.value {
	case 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000:
		alike := a.inDigits == b.inDigits || !a.inDigits && a.value < 10 && b.value >= 10 // "six in 10"
		return alike && a.value < 100 && !(b.value == 3 && a.value != 2)
	}
	return false
}

// isScore reports whether "a-b" is a result: the first side is ahead, or a word of winning, losing or voting is near.
func (s *scan) isScore(a, b quantity) bool {
	if a.unit != nil || b.unit != nil || !a.inDigits || !b.inDigits || !a.whole || !b.whole || a.scaled || b.scaled || a.value < 0 || s.p[b.first].gap {
		return false
	}
	if a.value > b.value {
		return a.value < 1000
	}
	return a.value < 1000 && b.value < 1000 && (s.near(a.first-12, a.first, isScoreCue) || s.near(b.end, b.end+4, isScoreCue)) && s.tag(b.end) != tag.NNS
}

// scoreFrom reads the second side of a result: 3-1, 218 to 212.
func (s *scan) scoreFrom(a quantity) (quantity, bool) {
	j := a.end
	if a.class != Count || a.vague || a.qualifier != Exact || j+1 >= len(s.p) {
		return a, false
	}
	to := false
	switch {
	case s.at(j, "-", "–", "—") && !s.p[j].gap && !s.p[j+1].gap:
		j++
	case s.at(j, "to"):
		if s.at(a.first-1, "from") {
			return a, false // "has lost a third: from 90,000 to 81,000"
		}
		j, to = j+1, true
	case s.at(j, "votes", "points", "goals", "games", "sets", "frames") && s.at(j+1, "to"):
		j, to = j+2, true
	default:
		return a, false
	}
	b, ok := s.read1(j)
	if !ok || b.class != Count || b.vague || b.num == b.num {
		return a, false
	}
	if to {
		if !a.whole || !b.whole || a.scaled || !s.near(a.first-12, a.first, isScoreCue) && !s.near(b.end, b.end+4, isScoreCue) {
			return a, false
		}
	} else if !s.isScore(a, b) {
		return a, false
	}
	a.num, a.den = a.value, b.value
	a.value, a.class, a.prec = a.num/a.den, Score, 0
	if a.den == 0 {
		a.value = math.NaN()
	}
	a.end, a.coreEnd = b.end, b.end
	return a, true
}

// timesAt reads a word that says by which factor something changed: doubled, tripled, halved; fivefold, whichever way it went.
func (s *scan) timesAt(i int) (quantity, bool) {
	e, j := s.sense(i, isTimes)
	if e == nil || !e.noun && !s.tag(i).IsVerb() && !s.namedTimes(i, j) || s.p[i].barred || s.touches(j) && s.mark(j, '-') || s.touches(i) {
		return quantity{}, false
	}
	if s.at(i, "twice") && !s.at(j, "as", "the") {
		return s.twice(i, j)
	}
	q := quantity{qualifier: Exact, class: Proportion, num: nan, den: nan, core: i, factor: true, dimension: "ratio", trend: Trend(e.trend)}
	q.numeral = numeral{first: i, end: j, value: e.value, whole: true}
	q.coreEnd = j
	return q, true
}

// twice reads "twice" behind a verb as two times that something was done: "he married twice", "she was twice elected"; not "twice a day", "twice more".
func (s *scan) twice(i, j int) (quantity, bool) {
	if g := s.tag(i - 1); i == 0 || !g.IsVerb() && !g.IsNoun() && g != tag.JJ && g != tag.PRP || s.at(i-1, "think", "thinking", "thought", "once") {
		return quantity{}, false
	}
	if t := s.tag(j); j < len(s.p) && s.p[j].shape != mark && t != tag.IN && t != tag.CC && t != tag.TO && t != tag.VBN || s.at(j, "or", "per", "that", "than") {
		return quantity{}, false
	}
	q := quantity{qualifier: Exact, class: Count, num: nan, den: nan, core: i}
	q.numeral = numeral{first: i, end: j, value: 2, prec: 1, whole: true}
	q.coreEnd = j
	return q, true
}

// namedTimes reports whether the word at i names a multiple that was told of: "the doubling of the fee", "the doubling pleased them", but no doubling cube.
func (s *scan) namedTimes(i, j int) bool {
	return strings.HasSuffix(s.word(i), "ing") && i > 0 && s.at(i-1, "the", "a", "this", "that", "its", "their") && !s.tag(j).IsNoun() && !s.tag(j).IsProper()
}
