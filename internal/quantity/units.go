package quantity

import (
	"github.com/claimdiff/claimdiff/internal/tag"
)

// unitOf reads the unit after n and returns it and where it ends; nil if there is none.
func (s *scan) unitOf(n numeral) (*entry, int) {
	j := s.hyphen(n.end)
	if j >= len(s.p) {
		return nil, 0
	}
	if n.part { // "half an hour", "a quarter of a mile"
		k := j
		if s.at(k, "of") && s.at(k+1, "a", "an") {
			k++
		}
		if s.at(k, "a", "an") {
			if e, end := s.sense(k+1, isUnit); e != nil && e.dimension != "proportion" {
				return e, end
			}
		}
	}
	if n.vague && s.at(j, "of") && j+1 < len(s.p) {
		j++
	}
	if s.p[j].barred {
		return nil, 0
	}
	for i := range s.p[j].senses {
		se := &s.p[j].senses[i]
		if se.kind != isUnit {
			continue
		}
		end := s.match(j, se)
		if end < 0 || !s.unitFits(n, j, end, se) {
			continue
		}
		return &entries[se.at], end
	}
	return s.pastMeasured(n, j)
}

// pastMeasured is the unit of time or length behind a word that says of it only that it is more or long: "three more years", "two full days".
func (s *scan) pastMeasured(n numeral, j int) (*entry, int) {
	k := j + 1
	if j != n.end || !s.is(j, isMeasured) || k >= len(s.p) || s.p[k].barred || !s.p[k].gap || s.tag(k) != tag.NNS && n.value != 1 {
		return nil, 0
	}
	for i := range s.p[k].senses {
		se := &s.p[k].senses[i]
		if se.kind != isUnit || se.form != 0 || entries[se.at].careful {
			continue
		}
		if d := entries[se.at].dimension; d != "time" && d != "length" {
			continue
		}
		if end := s.match(k, se); end > 0 && s.hyphen(end) == end {
			return &entries[se.at], end
		}
	}
	return nil, 0
}

// unitFits reports whether the unit of sense se at [j, end) may follow n in that form.
func (s *scan) unitFits(n numeral, j, end int, se *sense) bool {
	e := &entries[se.at]
	if e.dimension == "time" && j == n.end && s.ofCompound(j, end) {
		return false
	}
	switch se.form {
	case short:
		if !n.inDigits && !s.at(j, "km", "kg", "cm", "mm", "mph", "ft", "lb", "lbs") || s.at(j, "m") && s.p[j].gap && s.at(end, "people") {
			return false
		}
		return se.exact != "" || len(s.word(j)) > 1 || !s.p[j].gap || s.p[j].shape == mark
	case glued:
		if !n.inDigits {
			return false
		}
		if s.p[j].shape == mark && !s.isPrime(j, e) {
			return false // the end of a quotation
		}
		if s.at(j, "in") && s.mark(end, '-') {
			return false // "1-in-3"
		}
		return !s.p[j].gap || end >= len(s.p) || s.mark(end, ')') || s.mark(end, '.') && end+1 >= len(s.p) || s.is(end, isDimension) || (se.exact == "C" || se.exact == "F") && n.value <= 200
	}
	if e.careful {
		switch e.symbol {
		case "st":
			return s.near(j-8, j+6, isMassCue)
		case "bit":
			return n.value > 3 && !s.at(j-1, "a") && (s.mark(j-1, '-') || n.inDigits)
		}
		return !n.whole || n.inDigits
	}
	if s.at(j, "second") && (n.inDigits && s.p[j].gap || !n.whole || n.value != 1 && !n.inDigits) && s.tag(end).IsNoun() && n.value < 20 && j == n.end {
		return false
	}
	// "20 foot soldiers", "two pound coins" are rare; a verb after the number is not a unit.
	return !(s.tag(j) == tag.VBZ && s.at(j, "stones", "feet"))
}

// isPrime reports whether the mark j is the unit e after its digits and no quotation mark: 15", or the feet of 6'2".
func (s *scan) isPrime(j int, e *entry) bool {
	if e.symbol == "in" {
		return s.tag(j) == tag.SYM
	}
	return j+2 < len(s.p) && s.p[j+1].shape == digits && s.p[j+1].value < 12 && s.p[j+2].shape == mark && s.tag(j+2) == tag.SYM && !s.p[j+2].gap
}

// ofCompound reports whether the unit of time at [j, end) only begins a word of what is counted, as in "eleven night-shift workers" and "nine year-end
// parties": what may follow such a unit ("four week-long camps", "two year-old cars") says how long or old, and is no noun.
func (s *scan) ofCompound(j, end int) bool {
	if !s.p[j].gap || !s.mark(end, '-') || s.p[end].gap || end+1 >= len(s.p) || s.p[end+1].gap || s.p[end+1].shape != word {
		return false
	}
	if s.at(end+1, "long", "old", "olds", "plus", "and", "or", "to", "a") {
		return false
	}
	last := end + 1
	for last+1 < len(s.p) && s.p[last+1].tok == s.p[j].tok {
		last++
	}
	return s.p[end+1].tok == s.p[j].tok && last+1 < len(s.p) && s.tag(last+1).IsNoun()
}
