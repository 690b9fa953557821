package quantity

import "math"

// emitAll reads what q is the first part of (a range, a share, a score, an age), adds the mentions, and returns the piece after
// them.
func (s *scan) emitAll(q quantity) int {
	hq, k := s.hedgeBack(q.first, s.freeHedge(&q))
	if k < q.first {
		if q.class == Duration && k == q.first-1 && s.at(k, "over") && !s.hedges(&entry{place: true}, k) {
			k, hq = q.first, Exact // "loans over three years"
		}
		if n := len(s.ends); q.class == Duration && k == q.first-1 && s.at(k, "over") && s.mark(k-1, '(') && n > 0 && s.ends[n-1] == k-1 {
			k, hq = q.first, Exact // "$90 million (over three years)"
		}
		if len(s.ends) > 0 && k < s.ends[len(s.ends)-1] || s.compares(k) {
			k, hq = q.first, Exact
		} else {
			q.first, q.qualifier = k, outer(hq, q.qualifier)
		}
	}
	ok := false
	if q, ok = s.rangeFrom(q); !ok {
		if q, ok = s.share(q); !ok {
			q, _ = s.scoreFrom(q)
		}
	}
	s.old(&q)
	s.magnitude(&q)
	s.alcohol(&q)
	if q.class == Ordinal && q.qualifier != Exact {
		q.first, q.qualifier = q.core, Exact
	}
	s.emit(q)
	return q.end
}

// compares reports whether the words at piece k that look like a hedge compare with what stood before: "30,000 fewer than three months
// ago", "nine times as many as a year ago".
func (s *scan) compares(k int) bool {
	if s.at(k, "as") {
		return s.at(k-1, "times", "twice", "half", "double", "triple")
	}
	return s.at(k+1, "than") && len(s.ends) > 0 && s.ends[len(s.ends)-1] == k
}

// freeHedge reports whether "over", "under", "near" before q can only hedge it: it has a unit, or is a large or round number.
func (s *scan) freeHedge(q *quantity) bool {
	return q.class != Count || q.value >= 20 || q.vague || q.scaled
}

// rangeFrom reads the second end of a range that begins with a: 10 to 20, 10–20, between 26 and 31 million, three or four,
// 8- to 16-meter.
func (s *scan) rangeFrom(a quantity) (quantity, bool) {
	if a.class == Ordinal || a.per != "" && !s.at(a.end, "to", "-", "–") || a.inRange || a.factor {
		return a, false
	}
	j := a.end
	between := s.at(a.first-1, "between")
	from := s.at(a.first-1, "from")
	if s.mark(j, '-') && !s.p[j].gap && j+1 < len(s.p) && s.p[j+1].gap && s.at(j+1, "to", "and", "or") {
		j++ // "8- to 16-meter"
	}
	dash := false
	switch {
	case s.at(j, "to"), s.at(j, "and") && between:
		j++
	case s.at(j, "-", "–", "—", "~") && j+1 < len(s.p) && (!s.p[j].gap && !s.p[j+1].gap || s.p[j].gap && s.p[j+1].gap && s.p[j].r != '—'):
		if s.p[j].gap && s.p[j].r == '-' && a.unit != nil {
			return a, false
		}
		dash = true
		j++
		if s.at(j, "to") && s.touches(j) && s.mark(j+1, '-') { // "10-to-15-minute"
			j, dash = j+2, false
		}
	case s.at(j, "or") && (a.qualifier == Exact || a.qualifier == About) && !a.vague:
		b, ok := s.read1(j + 1)
		if !ok || b.class == Ordinal || b.value <= a.value || a.unit != nil && a.class != b.class || b.value > a.value*2+1 || b.vague || b.part != a.part || a.value < 0 {
			return a, false
		}
		return s.join(a, b, false)
	default:
		return a, false
	}
	if j < len(s.p) && s.p[j].barred {
		return a, false
	}
	b, ok := s.secondEnd(j, !dash)
	if !ok {
		return a, false
	}
	return s.ends2(a, b, dash, between, from)
}

// secondEnd reads the number at j, or, where it may be hedged, after a hedge of its own that starts there.
func (s *scan) secondEnd(j int, hedged bool) (quantity, bool) {
	for k := j; k < len(s.p) && k <= j+4 && (hedged || k == j); k++ {
		b, ok := s.read1(k)
		if !ok {
			continue
		}
		if k > j {
			if _, h := s.hedgeBack(k, true); h > j {
				return b, false
			}
		}
		return b, b.class != Ordinal && !b.factor && !b.inRange && b.first == b.core
	}
	return quantity{}, false
}

// ends2 joins a and b where they are the ends of a range, and not a score, a change or two things.
func (s *scan) ends2(a, b quantity, dash, between, from bool) (quantity, bool) {
	switch {
	case dash && s.p[b.first-1].gap && s.p[b.first].gap && a.unit == nil && b.unit != nil && b.value < a.value:
		return a, false // "is now 540 – 30 per cent more"
	case from && s.changes(a.first-1):
		a.borrow(b)
		return a, false
	case !dash && !between && !from && a.unit != nil && b.unit == nil && s.near(a.first-3, a.first, isTrendVerb):
		return a, false // "rose 4.1 million crowns to 37.6 million"
	case !dash && !between && !from && s.rises(a, b):
		return a, false
	case !dash && !between && !from && a.unit == nil && b.unit != nil && a.scaled && b.value >= 4*a.value && s.at(a.first-1, "by") && s.near(a.first-5, a.first, isTrendVerb):
		a.borrow(b)
		return a, false // "cut the budget by 3 million to 18 million euros"
	case dash && s.isScore(a, b):
		return a, false
	}
	return s.join(a, b, between || from || s.near(a.first-4, a.first, isRangeCue))
}

// rises reports whether "a to b" after a verb of change is the change and the level that it led to: the one is a small part of the
// other ("rose $26 million to $2.65 billion", "by 1,870 to 54,300"). "By 30cm to 60cm" is a range.
func (s *scan) rises(a, b quantity) bool {
	if (a.unit == nil) != (b.unit == nil) || a.value <= 0 || b.value < 4*a.value || a.unit == nil && a.mag != b.mag && !a.scaled {
		return false
	}
	k := a.first - 1
	if s.at(k, "by", "a", "another", "further") {
		k--
	}
	return s.is(k, isTrendVerb) || s.at(k+1, "by") && s.near(a.first-5, k+1, isTrendVerb) || s.is(k, isTrendAdverb)
}

// changes reports whether "12 to 19" before which piece i stands is a change: a word of change is near.
func (s *scan) changes(i int) bool {
	for k := i - 1; k >= 0 && k >= i-9; k-- {
		if s.p[k].shape == mark && (s.p[k].r == ';' || s.p[k].r == '.') {
			return false
		}
		if s.is(k, isRangeCue) {
			return false
		}
		if s.is(k, isTrendVerb) || s.is(k, isTrendAdverb) || s.is(k, isChange) || s.is(k, isTrendNoun) {
			return true
		}
	}
	return false
}

// join makes one range of a and b: magnitude and unit are shared, and its ends are put in order where cue says it is a range.
func (s *scan) join(a, b quantity, cue bool) (quantity, bool) {
	if a.class == Age || a.part && a.unit == nil && b.class == Money || b.per != "" && a.per != "" && a.per != b.per || a.vague != b.vague && !a.vague && b.class == Count && a.class != Count {
		return a, false
	}
	switch {
	case a.unit == nil && b.unit != nil:
		a.borrow(b)
	case a.unit != nil && b.unit == nil:
		if a.class == Money {
			a.borrow(b)
		}
		if a.class != Money && !(s.touches(b.first)) && !cue {
			return a, false
		}
		if a.unit.symbol == "%" {
			b.value, b.min, b.max, b.prec = hundredth(b.value), hundredth(b.min), hundredth(b.max), hundredth(b.prec)
		}
		b.unit, b.class = a.unit, a.class
	case a.unit == nil || a.unit.symbol == b.unit.symbol && a.unit.dimension == b.unit.dimension:
		a.borrow(b)
	case a.class == Money && a.mag == million && s.at(b.end-1, "m") && s.touches(b.end-1): // £720m-760m
		b.scale(million)
		b.unit, b.class = a.unit, a.class
	case a.unit.dimension == b.unit.dimension && a.unit.dimension != "" && a.unit.factor > 0:
		a.scale(a.unit.factor / b.unit.factor)
	default:
		return a, false
	}
	lo, hi := a.value, b.value
	if a.vague {
		lo = a.min
	}
	if b.vague {
		hi = b.max
	}
	if lo > hi && cue {
		lo, hi = hi, lo
	}
	if !(lo < hi) || a.part != b.part && a.unit == nil && b.unit == nil {
		return a, false
	}
	r := b
	r.inRange, r.lo, r.hi, r.qualifier, r.vague = true, lo, hi, InRange, false
	r.first, r.core, r.coreEnd = a.first, a.core, b.end
	r.prec = math.Max(a.prec, b.prec)
	if r.per == "" {
		r.per = a.per
	}
	if s.at(r.first-1, "between", "from") {
		r.first--
	}
	return r, true
}

// million is the magnitude that an m tells behind a sum's number.
const million = 1e6

// borrow gives a the magnitude and the unit of b where a has none: "from 12 to 19 million dollars".
func (a *quantity) borrow(b quantity) {
	if f := b.magnitude(); b.scaled && !a.scaled && f > 1 && a.value < 1000 && a.value <= b.value/f*3 {
		a.scale(f)
	}
	if a.unit != nil || b.unit == nil || a.class != Count {
		return
	}
	if b.unit.symbol == "%" {
		a.value, a.min, a.max, a.prec = hundredth(a.value), hundredth(a.min), hundredth(a.max), hundredth(a.prec)
	}
	if b.convertedBy > 1 {
		a.scale(b.convertedBy)
	}
	a.unit, a.class = b.unit, b.class
}

// magnitude is the factor of the magnitude word that ends q's number: 1e6 for "31 million".
func (q *quantity) magnitude() float64 { return math.Max(q.mag, 1) }
