package quantity

import (
	"math"
	"sync"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
	known "github.com/claimdiff/claimdiff/internal/word"
)

var inf = math.Inf(1)

// Find returns the quantities of d in the order of the text. What belongs to dates and clock times, names, addresses and
// register numbers is no quantity. It takes time in proportion to the length of the text.
func Find(d *doc.Document) []Mention {
	s := scans.Get().(*scan)
	defer scans.Put(s)
	s.d, s.out, s.sterling = d, make([]Mention, 0, len(d.Tokens)/32+4), false // another text's money says nothing of this one's pounds
	d.Fetch(known.QuantityPiece)
	for i := range d.Sentences {
		t := d.Sentences[i].Tokens
		if !s.awake(t) {
			continue
		}
		s.cut(t.First, t.Last)
		s.bar()
		s.sentence()
	}
	out := s.out
	s.d, s.out = nil, nil
	if len(out) == 0 {
		return nil
	}
	return out
}

// scans are kept for the memory of their pieces.
var scans = sync.Pool{New: func() any { return new(scan) }}

// awake reports whether a token of t may hold a quantity.
func (s *scan) awake(t doc.Range) bool {
	for i := t.First; i < t.Last; i++ {
		if wakes(s.d.Lower[s.d.Tokens[i].Start:s.d.Tokens[i].End]) {
			return true
		}
	}
	return false
}

// quantity is a number with its hedge and unit, before it becomes a Mention. Its pieces are [first, end), without the hedge
// [core, coreEnd).
type quantity struct {
	numeral
	core, coreEnd int
	qualifier     Qualifier
	class         Class
	unit          *entry
	per           string
	convertedBy   float64 // how many of its unit the word was: 10 for decades
	inRange       bool    // lo and hi hold its ends
	lo, hi        float64
	num, den      float64
	of            [2]int // pieces of the whole
	factor        bool   // "doubled"
	trend         Trend
	dimension     string
}

// sentence reads the mentions of the sentence that is in s.p.
func (s *scan) sentence() {
	s.first, s.starts, s.ends, s.ageList = len(s.out), s.starts[:0], s.ends[:0], -1
	for i := 0; i < len(s.p); {
		if s.starts1(i) {
			if q, ok := s.read1(i); ok {
				i = s.emitAll(q)
				continue
			}
		}
		i++
	}
	s.link()
}

// starters are the kinds of words that a quantity may start with, alone those among them that start few, see lone; articled are those that an article
// may stand before.
const (
	starters = 1<<isCardinal | 1<<isScale | 1<<isOrdinal | 1<<isPart | 1<<isZero | 1<<isVague | 1<<isUnit | 1<<isTimes | 1<<isCurrency
	alone    = 1<<isUnit | 1<<isCurrency
	articled = 1<<isScale | 1<<isOrdinal | 1<<isPart | 1<<isUnit | 1<<isCurrency
)

// starts1 reports whether a quantity may start at piece i: a cheap check before read1.
func (s *scan) starts1(i int) bool {
	p := &s.p[i]
	kinds := p.kinds & starters
	switch {
	case p.shape == mark && kinds == 0:
		dash := p.r == '-' || p.r == '−' || p.r == '–' && p.kinds != 0
		return dash && s.touches(i+1) && s.p[i+1].shape == digits
	case p.shape != word && p.shape != mark, kinds&^alone != 0:
		return true
	case kinds != 0:
		return s.lone(i) || s.at(i, "a", "an", "the", "half", "minus", "negative", "aged", "age", "ages")
	}
	c := s.d.Lower[p.start]
	switch n := p.end - p.start; {
	case c == 't' && n == 3 && !s.at(i-1, "within", "inside"):
		return false
	case c == 'a' && n <= 2, c == 't' && n == 3:
		return i+1 < len(s.p) && s.p[i+1].kinds&articled != 0 || i+2 < len(s.p) && (s.p[i+2].kinds&(1<<isUnit) != 0 || s.at(i+2, "point")) && s.at(i+1, "full", "whole") || s.at(i+1, "point")
	case c == 'a' && n <= 4:
		return s.at(i, "aged", "age", "ages")
	case c == 'm' && n == 5, c == 'n' && n == 8:
		return s.at(i, "minus", "negative")
	}
	return false
}

// lone reports whether a unit or a currency at piece i starts a quantity, no number standing before it: "month-long", "US$ 5".
func (s *scan) lone(i int) bool {
	if s.p[i].kinds&(1<<isCurrency) != 0 {
		if cur, _ := s.currencyBefore(i); cur != nil {
			return true
		}
	}
	u, end := s.sense(i, isUnit)
	return u != nil && s.hyphen(end) > end && s.at(end+1, "long")
}

// read1 reads the quantity that starts at piece i, without hedges before it.
func (s *scan) read1(i int) (quantity, bool) {
	if i < 0 || i >= len(s.p) {
		return quantity{}, false
	}
	p := &s.p[i]
	if p.barred || p.shape == word && len(p.senses) == 0 && !s.at(i, "a", "an", "the", "minus", "negative") {
		return s.ageAt(i)
	}
	if p.shape == digits && s.isBlock(i) {
		return quantity{numeral: numeral{first: i, end: i + 1, value: p.value, prec: 1, inDigits: true, whole: true, rank: true}, core: i, coreEnd: i + 1, qualifier: Exact, class: Ordinal, num: nan, den: nan}, true
	}
	if p.shape == digits && s.beforeAge(i) {
		if q, ok := s.ageAt(i); ok {
			return q, true
		}
	}
	if p.shape == mark && len(p.senses) == 0 && p.r != '-' && p.r != '−' {
		return quantity{}, false
	}
	return s.readKinds(i, p)
}

// beforeAge reports whether the words before piece i may lead to an age: "now 61", "(61)".
func (s *scan) beforeAge(i int) bool {
	return s.mark(i-1, ',') || s.mark(i-1, '(') || s.at(i-1, "of", "now", "already", "at", "was", "is", "are", "turned", "turns", "turning", "turn", "be", "am", "m", "'m", "’m", "under", "over", "above", "below", "both", "and", "or", "just", "only", "barely", "youngest", "oldest", "eldest")
}

// readKinds reads the quantity that starts at piece i by the kinds of word that it may be.
func (s *scan) readKinds(i int, p *piece) (quantity, bool) {
	if p.kinds&(1<<isTimes) != 0 && p.kinds&(1<<isCardinal) != 0 { // "five-fold"
		if q, ok := s.timesAt(i); ok {
			return q, true
		}
	}
	if s.ageList >= 0 {
		if q, ok := s.listedAge(i); ok {
			return q, true
		}
	}
	if (p.shape == digits || p.kinds&(1<<isCardinal) != 0) && s.ranksAmong(i) {
		q := quantity{numeral: numeral{first: i, end: i + 1, value: p.value, prec: 1, inDigits: p.shape == digits, whole: true, rank: true}, core: i, coreEnd: i + 1, qualifier: Exact, class: Ordinal, num: nan, den: nan}
		if p.shape == word {
			e, _ := s.sense(i, isCardinal)
			q.value = e.value
		}
		return q, true
	}
	// Each reader is asked only where a word stands that it begins with: most that may begin a quantity are of one kind.
	if p.shape == word {
		if q, ok := s.pointAt(i); ok {
			return q, true
		}
	}
	if q, ok := s.measureAt(i); ok {
		return q, true
	}
	if p.shape == digits || p.shape == word && s.d.Lower[p.start] == 'a' {
		if q, ok := s.ageAt(i); ok {
			return q, true
		}
	}
	if p.shape == word || p.kinds&(1<<isUnit) != 0 {
		if q, ok := s.articleUnit(i); ok {
			return q, true
		}
	}
	if p.shape == word && p.end-p.start == 1 {
		if q, ok := s.articleMoney(i); ok {
			return q, true
		}
	}
	if p.kinds&(1<<isOrdinal) != 0 {
		if q, ok := s.rankAt(i); ok {
			return q, true
		}
	}
	if p.kinds&(1<<isTimes) != 0 {
		if q, ok := s.timesAt(i); ok {
			return q, true
		}
	}
	if p.kinds&(1<<isZero) != 0 {
		if n, ok := s.zero(i); ok {
			return quantity{numeral: n, core: n.first, coreEnd: n.end, qualifier: Exact, class: Count, num: nan, den: nan}, true
		}
	}
	return quantity{}, false
}

var nan = math.NaN()

// measureAt reads a numeral at i with what stands around it: currency, unit, rate, hedges after it.
func (s *scan) measureAt(i int) (quantity, bool) {
	q := quantity{qualifier: Exact, class: Count, num: nan, den: nan}
	if s.at(i, "one") && s.at(i+1, "day") && (i == 0 || s.tag(i-1) == tag.MD) && !s.at(i+2, "after", "before", "later", "earlier") {
		return q, false // "One day he left"
	}
	cur, j := s.currencyBefore(i)
	n, ok := s.number(j, cur != nil)
	if !ok || n.rank && cur != nil {
		return q, false
	}
	if n.rank {
		return s.rankOf(n)
	}
	if cur == nil && n.value == 1 && n.end == n.first+1 && s.p[n.first].shape == word && s.pronoun(n.first) {
		return q, false
	}
	if cur == nil && n.inDigits && n.whole && s.touches(n.end) && s.low(n.end) == suffixOf(n.value) {
		n.end++
		return s.rankOf(n)
	}
	q.numeral, q.core = n, i
	q.first = i
	switch {
	case cur != nil:
		q.unit, q.class = cur, Money
		// "75 USD million", "$1.2 a million": the magnitude may follow the code.
		s.tailOf(&q)
	default:
		s.tailOf(&q)
		if u, end := s.moneyOf(q.numeral); u != nil {
			q.unit, q.class, q.end = u, Money, end
			if e, k := s.sense(end, isScale); e != nil && !q.scaled && len(u.symbol) == 3 && s.word(end-1) == u.symbol {
				q.value, q.prec, q.end, q.scaled = q.value*e.value, q.prec*e.value, k, true
			}
		} else if u, end := s.unitOf(q.numeral); u != nil {
			s.setUnit(&q, u, end)
		}
	}
	if q.inDigits && s.touches(q.end) && s.p[q.end].shape == word && q.unit == nil {
		return q, false // the number is part of a code: 1B, 3x
	}
	s.compound(&q)
	s.tailOf(&q)
	s.rate(&q)
	s.tailOf(&q)
	if q.part && q.unit == nil {
		q.class, q.dimension = Proportion, "proportion"
	}
	q.coreEnd = q.end
	s.old(&q)
	return q, true
}

// setUnit gives q the unit u that ends at end: "two decades" are 20 a, 65% is 0.65.
func (s *scan) setUnit(q *quantity, u *entry, end int) {
	q.unit, q.end = u, end
	switch u.dimension {
	case "time":
		q.class = Duration
	case "proportion", "points":
		q.class = Proportion
	default:
		q.class = Measure
	}
	if u.convert != "" {
		q.scale(u.by)
		q.convertedBy = u.by
		q.unit = unit(u.convert)
	}
	if u.symbol == "%" {
		q.value, q.min, q.max, q.prec = hundredth(q.value), hundredth(q.min), hundredth(q.max), hundredth(q.prec)
	}
}

// hundredth is v/100 as a decimal has it: 1.1 is 0.011, which binary division misses by one place.
func hundredth(v float64) float64 {
	if math.Abs(v) > 1e5 {
		return v / 100
	}
	return math.Round(v*1e8) / 1e10
}

func (q *quantity) scale(f float64) {
	q.value, q.min, q.max, q.prec = q.value*f, q.min*f, q.max*f, q.prec*f
}

// tailOf reads a hedge after q ("or so", "or more", "+").
func (s *scan) tailOf(q *quantity) {
	if h, j := s.tail(q.end); j > q.end {
		q.end, q.qualifier = j, outer(h, q.qualifier)
	}
}
