package quantity

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/tag"
)

// Ages come in lists too, of which only one may say that it is an age: "aged 4, 7 and nine", "the victims, 61 and 48,", "61 and 48 years old". What they
// are of is told once for all, so that no number of a list is a count.

// mostAge is above every age that a list tells.
const mostAge = 120

// listedAge reads the next age of a list that "aged" opened, at i.
func (s *scan) listedAge(i int) (quantity, bool) {
	joined := s.at(i-1, "and", "or")
	if s.ageList < 0 || !(joined && (s.ageList == i-1 || s.ageList == i-2 && s.mark(i-2, ',')) || s.ageList == i-1 && s.mark(i-1, ',')) {
		return quantity{}, false
	}
	n, ok := s.number(i, false)
	if !ok || n.vague || n.part || n.rank || !n.whole || n.value < 0 || n.value >= mostAge || s.unitFollows(n.end) {
		return quantity{}, false
	}
	switch next := n.end; {
	case joined && s.counted(next), !joined && !s.mark(next, ',') && !s.at(next, "and", "or"):
		return quantity{}, false
	}
	s.ageList = n.end
	return s.ageOf(n), true
}

// counted reports whether piece i is what a number before it counts, or goes on with the number.
func (s *scan) counted(i int) bool {
	if i >= len(s.p) || s.p[i].shape != word {
		return i < len(s.p) && (s.p[i].r == '%' || s.p[i].r == '-')
	}
	t := s.tag(i)
	return t.IsNoun() && !s.is(i, isWeekday) && !s.is(i, isMonth) || t == tag.JJ || s.at(i, "of", "more", "other", "others", "percent")
}

// opensAges reports whether the two numbers from i on are the ages of people told of right before: "the victims, 61 and 48, lived".
func (s *scan) opensAges(i int) bool {
	if !s.mark(i-1, ',') || !s.at(i+1, "and") || i+2 >= len(s.p) || s.p[i+2].shape != digits || s.p[i+2].barred || s.p[i+2].value >= mostAge || s.tag(i-2) != tag.NNS {
		return false
	}
	if end := i + 3; end < len(s.p) && !s.mark(end, ',') && !s.mark(end, '.') && !s.mark(end, ';') && !s.mark(end, ')') {
		return false
	}
	w := s.low(i - 2)
	return w == "men" || w == "women" || w == "children" || w == "girls" || w == "boys" || w == "teenagers" || w == "victims" || lookup(strings.TrimSuffix(w, "s")).kinds&(1<<isPerson) != 0
}

// lendAge makes the number before q an age as q is one: "who were 61 and 48 years old".
func (s *scan) lendAge(q *quantity) {
	k := len(s.out) - 1
	if k < s.first || !s.at(q.first-1, "and", "or") {
		return
	}
	if end := s.ends[k-s.first]; end != q.first-1 && !(end == q.first-2 && s.mark(end, '-')) { // "8- and 10-year-old"
		return
	}
	m, start := &s.out[k], s.starts[k-s.first]
	if m.Class != Count || m.Amount.Qualifier != Exact || m.Amount.Value >= mostAge || m.Amount.Unit != "" || start == 0 {
		return
	}
	if b := start - 1; s.ends[k-s.first] != q.first-2 && (s.p[b].shape == word && !s.at(b, "were", "was", "are", "is", "aged") || s.p[b].shape == digits) {
		return
	}
	m.Class, m.Amount.Unit, m.Amount.Dimension, m.Amount.Precision = Age, unit("a").symbol, unit("a").dimension, 1
}
