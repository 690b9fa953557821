package quantity

import (
	"github.com/claimdiff/claimdiff/internal/tag"
)

// articleUnit reads "an hour", "a decade", "a mile", "the hour" after "within", "the hour and a half", "month-long".
func (s *scan) articleUnit(i int) (quantity, bool) {
	j := i
	the := s.at(i, "the")
	if s.at(i, "a", "an") || the && (s.at(i-1, "within", "inside") || s.at(i+2, "and") && s.at(i+3, "a") && s.at(i+4, "half", "quarter")) {
		j = i + 1
		if s.at(j, "full", "whole") {
			j++ // "a full percentage point"
		}
	}
	if j >= len(s.p) || s.p[j].barred || j > i && !s.p[j].gap {
		return quantity{}, false
	}
	u, end := s.sense(j, isUnit)
	long := u != nil && s.hyphen(end) > end && s.at(end+1, "long")
	if u == nil || !u.article || (j == i || the && !s.at(j, "hour", "week", "month", "day", "year")) && !long {
		return quantity{}, false
	}
	if long && s.word(end - 1)[len(s.word(end-1))-1] == 's' || j == i && s.touches(j) {
		return quantity{}, false
	}
	if !long {
		if i > 0 && (s.tag(i-1) == tag.NNS || s.at(i-1, "once", "twice", "times", "%", "such", "quite", "more", "less", "extra", "each") || len(s.ends) > 0 && s.ends[len(s.ends)-1] == i) {
			return quantity{}, false // a rate
		}
		if s.at(i-1, "of") && s.is(i-2, isMoneyCue) {
			return quantity{}, false // "the price of a gallon"
		}
		t := s.tag(end)
		if t.IsNoun() && !s.at(end, "ago", "away", "off", "later", "earlier", "long", "wide") && s.p[end].shape == word || s.at(end, "-") && !s.p[end].gap {
			return quantity{}, false
		}
		if !s.p[j].gap || end < len(s.p) && s.p[end].r == '\'' {
			return quantity{}, false
		}
	}
	q := quantity{qualifier: Exact, core: i, num: nan, den: nan}
	q.numeral = numeral{value: 1, prec: 1, first: i, whole: true, end: end}
	s.setUnit(&q, u, end)
	if long {
		q.core, q.first, q.end = j, j, end+2
	}
	s.compound(&q)
	s.tailOf(&q)
	q.coreEnd = q.end
	return q, true
}

// articleMoney reads "a dollar", "a penny" where no noun follows.
func (s *scan) articleMoney(i int) (quantity, bool) {
	if !s.at(i, "a") || i+1 >= len(s.p) || !s.p[i+1].gap || s.p[i+1].barred || len(s.ends) > 0 && s.ends[len(s.ends)-1] == i {
		return quantity{}, false
	}
	u, end := s.sense(i+1, isCurrency)
	if u == nil || u.careful || end < len(s.p) && s.p[end].shape == word && !s.at(end, "for", "per", "in", "to", "each", "from", "more", "less", "an") || s.mark(end, '-') || s.touches(end) && s.p[end].shape == digits {
		return quantity{}, false
	}
	if s.tag(i-1) == tag.NNS {
		return quantity{}, false
	}
	q := quantity{qualifier: Exact, core: i, num: nan, den: nan, unit: u, class: Money}
	q.numeral = numeral{value: 1, prec: 1, first: i, whole: true, end: end}
	s.rate(&q)
	q.coreEnd = q.end
	return q, true
}

// selects reports whether the word at piece i says which ones are meant: "one of the two largest" names a thing and counts none.
func (s *scan) selects(i int) bool {
	t := s.tag(i)
	return t == tag.JJS || t == tag.RBS || s.at(i, "only", "main", "major", "top", "key", "leading", "most")
}

// pronoun reports whether the "one" at piece i stands for a noun or nobody, and counts nothing.
func (s *scan) pronoun(i int) bool {
	if s.touches(i) && s.mark(i-1, '-') {
		return true
	}
	if s.at(i-1, "no") {
		return true // "no one knows"
	}
	if s.at(i-1, "at", "only") && s.at(i+1, "point", "time", "stage") {
		return true
	}
	if _, k := s.hedgeBack(i, true); k < i && !s.at(i-1, "some") {
		return false
	}
	if t := s.tag(i - 1); i > 0 && s.p[i].gap && !s.mark(i+1, '-') && (t == tag.JJ && !s.harmed(i-1) || t == tag.JJR || t == tag.JJS || s.is(i-1, isOrdinal)) {
		return true // "the first one killed five": it stands for a noun
	}
	j := s.hyphen(i + 1)
	if j >= len(s.p) {
		return !s.tag(i - 1).IsVerb()
	}
	if s.at(j, "in", "out") {
		n, ok := s.number(j+1, false)
		if s.at(j+1, "every", "of") {
			n, ok = s.number(j+2, false)
		}
		if ok && n.value > 1 && n.whole {
			return false
		}
	}
	if j == i+1 && s.itemOne(i) {
		return false
	}
	switch t := s.tag(j); {
	case s.at(j, "of"):
		if s.at(i-1, "every", "each", "any") {
			return true
		}
		k := j + 1
		if s.at(k, "the", "its", "their", "his", "her") {
			k++
		}
		n, ok := s.number(k, false)
		return !ok || !n.whole || n.value <= 1 || n.part || s.selects(n.end)
	case s.is(j, isUnit), s.is(j, isScale), s.at(j, "to", "or", "more", "dead", "killed", "injured", "wounded", "missing", "hurt", "other"):
		return s.at(j, "to", "or") && !s.is(j+1, isCardinal) && j+1 < len(s.p) && s.p[j+1].shape != digits && !s.at(j+1, "more")
	case t == tag.NNS && j == i+1:
		return true // "one wonders"
	case t.IsNoun() || t == tag.JJ || t == tag.CD || t == tag.JJS:
		return s.at(i-1, "this", "that", "which", "no", "any", "every", "each", "another", "the") || s.at(j, "such")
	case t == tag.VBN || t == tag.VBG:
		return !s.countable(j + 1)
	}
	return !(s.tag(i-1) == tag.VBG || s.tag(i-1) == tag.VBD || s.harmed(i-1)) || s.at(i-1, "was", "were", "had", "got")
}

// harmed reports whether the word at piece i tells what was done to those who are counted behind it, though it may also describe somebody: "killed two and
// injured one", not "the injured one".
func (s *scan) harmed(i int) bool {
	return s.at(i, "injured", "wounded", "hurt") && s.at(i-1, "and", ",", "or", "also", "seriously", "critically")
}

// itemOne reports whether the "one" at piece i counts an item of a list, as the number before it does: "nine of fraud, three of theft and one of arson".
func (s *scan) itemOne(i int) bool {
	if !s.at(i+1, "of", "in", "for", "from", "on", "at", "by") || !s.at(i-1, "and") && !s.mark(i-1, ',') || s.at(i+2, "the", "its", "their", "his", "her", "them", "those", "these", "our") && s.at(i+1, "of") {
		return false
	}
	for j := i - 2; j > 1 && i-j <= 9; j-- {
		if !s.is(j, isCardinal) && s.p[j].shape != digits {
			continue
		}
		return !s.p[j].barred && s.low(j+1) == s.low(i+1) && (s.mark(j-1, ',') || s.mark(j-1, ':') || s.at(j-1, "with"))
	}
	return false
}
