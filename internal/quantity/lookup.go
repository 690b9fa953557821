package quantity

import "strings"

//go:generate go run ./gen
//go:generate go run ../word/gen quantity

// kind is what a word of the lexicon does.
type kind uint8

const (
	_ kind = iota
	isCardinal
	isScale
	isOrdinal
	isPart
	isZero
	isVague
	isHedge
	isTail
	isUnit
	isCurrency
	isTrendVerb
	isTrendNoun
	isTrendAdverb
	isTrendAfter
	isTimes
	isChange
	isName
	isStreet
	isMonth
	isWeekday
	isZone
	isYearBefore
	isPhrase
	isUncounted
	isScoreCue
	isRangeCue
	isMagnitudeCue
	isMassCue
	isMoneyCue
	isDimension
	isPer
	isTalk
	isPeople
	isEach
	isMeasured
	isPerson
)

// form is how a word may be written: in full, or as an abbreviation with conditions.
type form uint8

const (
	_      form = iota
	short       // after digits
	glued       // touching the digits
	money       // after digits, with a currency
	before      // a currency's symbol
	code        // a currency's ISO 4217 code
)

// sense is one meaning of a word. tail is what must follow it (go before it, for a hedge); a piece of the tail that starts with
// a space may stand apart from its neighbour. exact is the first word's spelling where upper and lower case matter.
type sense struct {
	kind  kind
	form  form
	at    uint16
	exact string
	tail  []string
}

// entry is one thing of the lexicons; see their heads for the fields.
type entry struct {
	value, min, max, factor, offset, by                                        float64
	symbol, dimension, convert, of, single, plural                             string
	qualifier                                                                  Qualifier
	trend                                                                      Trend
	place, ofOnly, times, article, careful, past, shared, weak, noun, manyOnly bool
}

// slot is a place of the hash table of words; kinds is the set of its senses' kinds.
type slot struct {
	word   string
	kinds  uint64
	senses []sense
}

var unknown slot

// lookup returns what is known of a lower-case word.
func lookup(w string) *slot {
	if len(w) > 1 && w[0] >= 'a' && w[0] <= 'z' && knownLengths[int(w[0]&31)<<5|int(w[1]&31)]&(1<<min(len(w), 31)) == 0 {
		return &unknown
	}
	h := uint32(2166136261)
	for i := 0; i < len(w); i++ {
		h = (h ^ uint32(w[i])) * 16777619
	}
	for {
		s := &slots[h&(uint32(len(slots))-1)]
		if s.word == w {
			return s
		}
		if s.word == "" {
			return &unknown
		}
		h++
	}
}

// wakes reports whether a lower-case token may hold a quantity, by its first bytes and its length: cheap, and at times wrongly true.
func wakes(w string) bool {
	c := w[0]
	switch {
	case c >= 'a' && c <= 'z':
		if len(w) < 2 {
			return false
		}
		if len(w) >= 6 {
			for i := 2; i < len(w); i++ {
				if w[i] == '-' {
					return true
				}
			}
		}
		if last := w[len(w)-1]; last >= '0' && last <= '9' {
			return true
		}
		if len(w) > 3 && (w[1] <= '9' || w[2] <= '9' || w[3] <= '9') && (isDigit(w[1]) || isDigit(w[2]) || isDigit(w[3])) { // sek318m
			return true
		}
		return wakeLengths[int(c&31)<<5|int(w[1]&31)]&(1<<min(len(w), 31)) != 0
	case c >= '0' && c <= '9':
		return true
	case c >= 0x80:
		// Quotes and dashes (U+20xx) are everywhere; currency signs and fractions are not.
		return !(c == 0xe2 && len(w) > 1 && w[1] == 0x80)
	}
	return false
}

// match returns where sense se of piece i ends (the piece after its last), or -1.
func (s *scan) match(i int, se *sense) int {
	if se.exact != "" && s.word(i) != se.exact {
		return -1
	}
	j := i + 1
	for _, w := range se.tail {
		if j < len(s.p) && s.p[j].r == '.' && !s.p[j].gap && w != "." {
			j++
		}
		if j >= len(s.p) {
			return -1
		}
		if w[0] == ' ' {
			w = w[1:]
			if s.p[j].r == '-' && !s.p[j].gap && j+1 < len(s.p) {
				j++
			}
		} else if s.p[j].gap {
			return -1
		}
		if s.low(j) != w {
			return -1
		}
		j++
	}
	return j
}

// matchBack returns where sense se, a hedge, that ends with piece i begins, or -1.
func (s *scan) matchBack(i int, se *sense) int {
	for _, w := range se.tail {
		gap := w[0] == ' '
		if gap {
			w = w[1:]
		}
		i--
		if gap && i > 0 && (s.p[i].r == '-' || s.p[i].r == '.') && !s.p[i].gap {
			i--
		}
		if i < 0 || s.low(i) != w {
			return -1
		}
	}
	if se.exact != "" && s.word(i) != se.exact {
		return -1
	}
	return i
}

// sense returns the longest sense of kind k at piece i and where it ends; nil if there is none.
func (s *scan) sense(i int, k kind) (*entry, int) {
	if i < 0 || i >= len(s.p) || s.p[i].kinds&(1<<k) == 0 {
		return nil, -1
	}
	next := byte(0) // the first byte of the word behind it, by which most phrases are told to be others
	if i+1 < len(s.p) && s.p[i+1].shape == word {
		next = s.d.Lower[s.p[i+1].start]
	}
	for n := range s.p[i].senses {
		se := &s.p[i].senses[n]
		if se.kind == k && se.form == 0 && (next == 0 || len(se.tail) == 0 || strings.TrimPrefix(se.tail[0], " ")[0] == next) {
			if j := s.match(i, se); j >= 0 {
				return &entries[se.at], j
			}
		}
	}
	return nil, -1
}

// is reports whether piece i begins a word or phrase of kind k.
func (s *scan) is(i int, k kind) bool {
	if i < 0 || i >= len(s.p) || s.p[i].kinds&(1<<k) == 0 {
		return false
	}
	e, _ := s.sense(i, k)
	return e != nil
}

// near reports whether a word of kind k stands among the pieces [i, j).
func (s *scan) near(i, j int, k kind) bool {
	for i, j = max(i, 0), min(j, len(s.p)); i < j; i++ {
		if s.is(i, k) {
			return true
		}
	}
	return false
}
