package quantity

import "github.com/claimdiff/claimdiff/internal/tag"

// vague reads a word that stands for a stretch of numbers: dozens, several hundred, tens of thousands, a few.
func (s *scan) vague(i int) (numeral, bool) {
	e, j := s.sense(i, isVague)
	if e == nil || s.p[i].barred || s.touches(i) && s.mark(i-1, '-') || s.properAt(i) {
		return numeral{}, false
	}
	if s.at(i, "many") && (s.at(i-1, "how", "so", "too", "as", "that", "very", "not", "great", "good") || s.at(j, "as", "a", "an") || s.at(j, "more") && s.at(j+1, "than") || s.mark(j, '-') || !s.countable(j)) {
		return numeral{}, false
	}
	n := numeral{value: e.min, min: e.min, max: e.max, first: i, vague: true, couple: e.times}
	if e.times {
		for j < len(s.p) && (s.is(j, isScale) || s.at(j, "million")) && !s.p[j].barred {
			f, end := s.sense(j, isScale)
			n.min, n.max, j, n.scaled = n.min*f.value, (n.max+1)*f.value-1, end, true
		}
	}
	if s.mark(j, '-') && s.touches(j) && !s.is(j+1, isUnit) && !s.is(j+1, isScale) {
		return numeral{}, false // "a multiple-vehicle crash"
	}
	if e.ofOnly && !n.scaled && !(s.at(j, "of") || s.at(j, "more") && !s.at(j+1, "than")) && !(i == 0 && (s.tag(j).IsVerb() || s.tag(j) == tag.JJ)) {
		return numeral{}, false
	}
	n.end = j
	return n, true
}

// countable reports whether a noun may be counted at i: no verb, stop or preposition other than "of".
func (s *scan) countable(i int) bool {
	if i >= len(s.p) || s.p[i].shape != word {
		return false
	}
	t := s.tag(i)
	return t.IsNoun() || t == tag.JJ || t == tag.VBN || t == tag.VBG || s.at(i, "of", "more", "were", "are", "have")
}

// befell reports whether something is said to have been done to nobody, or nobody to have died, at piece i: "none of them were hurt"
// and "nobody died" count; "no one expected it" does not.
func (s *scan) befell(i int) bool {
	if s.at(i, "of") {
		i++
		for n := 0; n < 6 && i < len(s.p) && s.p[i].shape == word && !s.tag(i).IsVerb(); n++ {
			i++
		}
	}
	be := false
	for n := 0; n < 6 && s.at(i, "was", "were", "is", "are", "be", "been", "has", "have", "had", "yet", "reported", "reportedly", "believed", "immediately", "to"); n++ {
		be = be || s.at(i, "was", "were", "is", "are", "be", "been")
		i++
	}
	if !be && s.at(i, "hurt", "injured", "killed", "wounded", "dead", "missing") {
		return s.tag(i+1) != tag.DT && s.tag(i+1) != tag.PRPS // "Nobody hurt in fire"
	}
	return be && (s.tag(i) == tag.VBN || s.tag(i) == tag.VBD || s.at(i, "hurt", "dead", "missing")) || s.at(i, "died", "survived", "escaped", "perished")
}

// zero reads what says that there is none: "no casualties", "not a single", "none", "without injuries". The mention covers
// the word alone: what is counted is the noun after it.
func (s *scan) zero(i int) (numeral, bool) {
	e, j := s.sense(i, isZero)
	if e == nil || s.p[i].barred {
		return numeral{}, false
	}
	n := numeral{first: i, end: j, whole: true, prec: 1}
	if !e.noun {
		return n, s.befell(j)
	}
	// The head of the noun phrase, past its modifiers.
	k := j
	for k < len(s.p) && k < j+4 && s.p[k].shape == word && (s.tag(k) == tag.JJ || s.tag(k) == tag.VBN || s.tag(k) == tag.NN && s.tag(k+1).IsNoun() || s.at(k, "immediate", "other")) && !s.is(k, isUncounted) {
		k++
	}
	one := s.at(i, "not") // which counts whatever follows
	if k >= len(s.p) || !one && (s.is(j, isUncounted) || s.is(k, isUncounted) || s.at(k, "reports", "report")) {
		return n, false
	}
	t := s.tag(k)
	if t == tag.NNS || t == tag.NNPS {
		return n, true
	}
	if e.manyOnly {
		return n, false
	}
	return n, one && t == tag.NN
}
