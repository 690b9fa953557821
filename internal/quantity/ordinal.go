package quantity

import "github.com/claimdiff/claimdiff/internal/tag"

// rankAt reads an ordinal in a word at i: "second round", "third-largest", "twenty-first".
func (s *scan) rankAt(i int) (quantity, bool) {
	e, j := s.sense(i, isOrdinal)
	if e == nil || s.p[i].barred || s.touches(i) && s.mark(i-1, '-') {
		return quantity{}, false
	}
	return s.rankOf(numeral{first: i, end: j, value: e.value, rank: true, prec: 1})
}

// rankOf makes n an ordinal where it ranks a noun: not "First, he said", "a second later", "the 14th of May".
func (s *scan) rankOf(n numeral) (quantity, bool) {
	q := quantity{numeral: n, qualifier: Exact, class: Ordinal, core: n.first, coreEnd: n.end, num: nan, den: nan}
	q.prec = 1
	j := s.hyphen(n.end)
	if i := n.first; i > 0 && s.capital(i) && s.capital(j) && !s.capital(i-1) && s.p[i].shape == word {
		return q, false // part of a name: First Interstate
	}
	if s.isMonthAt(n.first-1) || s.isMonthAt(j) || s.at(j, "of") && s.isMonthAt(j+1) || j < len(s.p) && s.p[j].barred {
		return q, false
	}
	if s.at(j, "century", "centuries", "avenue", "street", "quarter", "amendment") {
		return q, false
	}
	if s.at(n.first, "second") && s.at(j, "later", "ago", "before", "after", "or", "and", "to") && s.at(n.first-1, "a", "the", "every") {
		return q, false
	}
	if s.at(n.first, "second") && s.at(n.first-1, "a", "per", "each", "every") && !s.tag(j).IsNoun() && s.tag(j) != tag.JJ && s.tag(j) != tag.JJS {
		return q, false
	}
	switch t := s.tag(j); {
	case j > n.end:
		return q, t == tag.JJS || t == tag.RBS || t.IsNoun() || t == tag.JJ || s.at(j, "most", "ever", "ranked", "placed", "seeded", "generation", "biggest", "largest", "highest")
	case t.IsNoun(), t == tag.JJ, t == tag.JJS, t == tag.CD, t == tag.VBG, t == tag.RBS, t == tag.JJR, t == tag.NNP:
		return q, true
	case t == tag.VBN:
		return q, s.at(n.first-1, "the", "a", "their", "its", "his", "her")
	}
	if n.inDigits && n.value > 3 && s.at(n.first-1, "are", "were", "sit", "sits", "sat", "lie", "lies", "stand", "stands", "remain", "remains", "stay", "finish", "place", "currently", "themselves", "itself", "languishing", "lying", "sitting", "down") {
		return q, s.afterName(j) || s.at(j, "in", "behind", "among", "on", "of", "from", "after", "with", "at") // "sit 18th in the table"
	}
	return q, s.at(n.first-1, "in", "to", "finished", "finishing", "came", "comes", "rank", "ranked", "ranking", "ranks", "place", "placed", "places", "placing", "lie", "lies", "lying", "is", "was") && n.value > 1 && (s.afterName(j) || s.at(j, "in", "behind", "among", "on")) ||
		s.at(n.first-1, "the", "its", "their", "his", "her") && !n.inDigits && (s.at(j, "since", "in", "of", "to", "ever", "on", "such", "by", "for") || s.afterName(j))
}

// magnitude makes the strength of an earthquake of a bare number: magnitude 7.6, a 7.6-magnitude quake, 7.6 on the Richter
// scale, a 4.9 tremor.
func (s *scan) magnitude(q *quantity) {
	if q.class != Count || q.vague || q.unit != nil || q.inRange || q.part || q.value >= 10.5 || q.value < 0 || !q.inDigits {
		return
	}
	k := s.hyphen(q.end)
	if k > q.end && s.at(k, "magnitude") {
		q.end, q.coreEnd, q.class, q.dimension = k+1, k+1, Measure, "magnitude"
		return
	}
	is := s.at(k, "magnitude") || s.at(q.end, "on") && s.near(q.end+1, q.end+5, isMagnitudeCue) ||
		s.at(q.first-1, "magnitude") || s.at(q.first-2, "magnitude") && s.at(q.first-1, "of", "at", "is", "was", "-")
	if !is && (q.whole || q.value < 1) {
		return
	}
	if is || s.near(q.first-12, q.end+6, isMagnitudeCue) {
		q.class, q.dimension = Measure, "magnitude"
		s.hedgeMagnitude(q)
	}
}

// alcoholReach is how many pieces before a bare figure the word for what was measured in somebody's blood may stand.
const alcoholReach = 8

// alcohol makes a percentage of a figure below one that is told as the alcohol in somebody's blood: "a blood-alcohol level of .16".
func (s *scan) alcohol(q *quantity) {
	if q.class != Count || q.unit != nil || q.inRange || q.part || !q.inDigits || q.whole || q.value <= 0 || q.value >= 1 || s.unitFollows(s.hyphen(q.end)) {
		return
	}
	for i := q.core - 1; i >= max(0, q.core-alcoholReach); i-- {
		if s.at(i, "alcohol") && s.at(i+1, "level", "content", "concentration", "reading") && !s.tag(q.end).IsNoun() {
			s.setUnit(q, unit("%"), q.end)
			q.coreEnd = q.end
			return
		}
		if s.mark(i, ';') || s.mark(i, '.') {
			return
		}
	}
}

// hedgeMagnitude reads the hedge that stands before the word and not the number: "at least magnitude 6.3", "about magnitude-5".
func (s *scan) hedgeMagnitude(q *quantity) {
	i := q.first - 1
	if s.at(i, "-") {
		i--
	}
	if q.qualifier != Exact || !s.at(i, "magnitude") {
		return
	}
	if h, k := s.hedgeBack(i, false); k < i && (len(s.ends) == 0 || k >= s.ends[len(s.ends)-1]) {
		q.first, q.qualifier = k, h
	}
}
