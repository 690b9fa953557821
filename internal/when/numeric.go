package when

import "github.com/claimdiff/claimdiff/internal/tag"

// digits reads the expressions that begin with a digit: dates, years, decades, centuries and clock times.
func (f *finder) digits(i, at int) {
	if at > 0 && (f.doc.Lower[at-1] == '.' || f.doc.Lower[at-1] == ',' || f.doc.Lower[at-1] == '$' || f.doc.Lower[at-1] == '#') {
		return
	}
	c := f.cursor(at)
	v, width := c.number()
	switch width {
	case 4:
		f.fourDigits(i, at, v, c)
	case 1, 2:
		f.twoDigits(i, at, v, width, c)
	}
}

// fourDigits reads 2025-10-14, 2013-14, 1970s, 2315 GMT, 2009.
func (f *finder) fourDigits(i, at, v int, c cursor) {
	if f.isoDate(i, at, v, c) || f.yearRange(i, at, v, c) || f.decade(i, at, v, c) || f.militaryTime(i, at, v, c) {
		return
	}
	f.year(i, at, v, c)
}

// isoDate reads 2025-10-14 and 2025/10/14, with a clock time after a T.
func (f *finder) isoDate(i, at, v int, c cursor) bool {
	sep := c.peek()
	if sep != '-' && sep != '/' && sep != '.' {
		return false
	}
	c.at++
	month, w1 := c.number()
	if w1 == 0 || w1 > 2 || !c.eat(sep) {
		return false
	}
	day, w2 := c.number()
	if w2 == 0 || w2 > 2 || !valid(v, month, day) {
		return false
	}
	e := newExpr(i, at, c.at)
	e.year, e.month, e.day = v, month, day
	if t := c; t.eat('t') {
		if h, w := t.number(); w == 2 && h < 24 && t.eat(':') {
			if m, w := t.number(); w == 2 && m < 60 {
				e.minute = h*60 + m
				seconds(&t)
				if t.eat('z') {
					e.zone = "UTC"
				} else {
					offset(&t, &e, "UTC")
				}
				e.span.End = t.at
				f.add(e)
				return true
			}
		}
	}
	if !c.ends() {
		return false
	}
	f.add(e)
	return true
}

// yearRange reads 2013-14 and 2019–2023, and 2025-10 as a month where it cannot be a range.
func (f *finder) yearRange(i, at, v int, c cursor) bool {
	if v < firstYear || v > lastYear || !(c.peek() == '/' && c.eat('/') || c.dash()) {
		return false
	}
	to, width := c.number()
	if !c.ends() {
		return false
	}
	e := newExpr(i, at, c.at)
	e.year = v
	switch {
	case width == 4 && to > v && to <= lastYear:
		e.toYear = to
	case width == 2 && to > v%100:
		e.toYear = v - v%100 + to
	case width == 2 && to >= 1 && to <= 12 && c.text[c.at-3] == '-':
		e.month = to
	default:
		return false
	}
	if f.capitalToken(i-1) && !f.monthBefore(i) && !intoWords().Get(f.low(i-1)) && f.tag(i-1).IsProper() {
		return false
	}
	f.fiscalBefore(&e)
	f.modifiers(&e)
	f.add(e)
	return true
}

// monthBefore reports whether token i-1 is a month.
func (f *finder) monthBefore(i int) bool {
	w, _ := look(f.low(i - 1))
	return w.kind == monthWord
}

// decade reads 1970s and 1970's.
func (f *finder) decade(i, at, v int, c cursor) bool {
	if v%10 != 0 || v < 1000 || v > lastYear {
		return false
	}
	if c.apostrophe() && !c.eatWord("s") || c.word() != "" && !c.eatWord("s") || c.text[c.at-1] != 's' {
		return false
	}
	e := newExpr(i, at, c.at)
	if e.decade = v / 10; v%100 == 0 && v < 2000 {
		e.decade, e.century = 0, v/100+1 // the 1800s
	}
	f.modifiers(&e)
	f.add(e)
	return true
}

// shortDecade reads '90s, and '98 after a month is left to the month.
func (f *finder) shortDecade(i, at int, c cursor) {
	v, width := c.number()
	if width != 2 || v%10 != 0 || !c.eatWord("s") || !c.ends() {
		return
	}
	e := newExpr(i, at, c.at)
	e.decade = centuryOf(v) / 10
	f.modifiers(&e)
	f.add(e)
}

// year reads a year that stands alone, where the words beside it make it one.
func (f *finder) year(i, at, v int, c cursor) {
	if v < 1000 || v > lastYear || !c.ends() || f.measured(at) || at > 0 && f.doc.Lower[at-1] == '-' && f.doc.Tokens[i].Start == at && !f.doc.Tokens[i].Space {
		return
	}
	e := newExpr(i, at, c.at)
	e.year = v
	f.fiscalBefore(&e)
	f.modifiers(&e)
	if !e.fiscal && e.mod == Whole && !f.isYear(i, v, c) {
		return
	}
	f.add(e)
}

// isYear reports whether the number v at token i is a year: a preposition of time before it and nothing counted after it, a determiner
// and a noun in the singular around it ("the 2004 tsunami"), brackets, or the start of a sentence that goes on with a verb.
func (f *finder) isYear(i, v int, c cursor) bool {
	before, next := f.low(i-1), f.tag(i+1)
	if f.doc.Tokens[i].End > c.at && byteAt(f.doc.Lower, c.at) == '-' { // 2019-built
		return v >= firstYear && !f.capitalToken(i-1)
	}
	counted := f.counts(i, c.at)
	switch {
	case f.low(i+1) == "block": // of a street
		return false
	case before == "©" || before == "copyright":
		return false
	case before == "in" || before == "since" || before == "of" && f.tag(i-2).IsNoun() || before == "until" || before == "during":
		return !counted || v >= 1900 && v%100 != 0 && before != "of"
	case intoWords().Get(before):
		return !counted && v >= firstYear && (next == tag.None || !next.IsNoun() || v%100 != 0)
	case v < firstYear || v > 2100:
		return false
	case before == "born" || !counted && f.yearFollows(i, v):
		return true
	case before == "the" || f.tag(i-1) == tag.DT || f.tag(i-1) == tag.PRPS || f.tag(i-1) == tag.POS:
		return next.IsNoun() && (!counted || v >= 1900 && v%50 != 0) || next == tag.JJ && !counted
	case before == "(":
		after := f.low(i + 1)
		return after == ")" || after == "," || after == ";"
	}
	first := i == f.first || f.doc.SentenceOf(i-1) != f.doc.SentenceOf(i)
	return first && (next == tag.VBD || next == tag.VBZ) || f.low(i+1) == "'s" || f.low(i+1) == "’s"
}

// yearFollows reports whether the year v at token i is the first end of "2019 to 2021".
func (f *finder) yearFollows(i, v int) bool {
	switch f.low(i + 1) {
	case "to", "until", "till", "through":
	default:
		return false
	}
	if i+2 >= f.end {
		return false
	}
	c := f.cursor(f.doc.Tokens[i+2].Start)
	to, width := c.number()
	return width == 4 && to > v && to-v <= longestYears && c.ends() && !f.counts(i+2, c.at)
}

// longestYears is how many years a stretch of years has at most: "1914 to 2024 people" is a count.
const longestYears = 110

// fiscalBefore takes in "fiscal", "fiscal year", "the financial year", "FY".
func (f *finder) fiscalBefore(e *expr) {
	j := e.words.First - 1
	if f.low(j) == "year" {
		j--
	}
	if w, n := look(f.low(j)); n == len(f.low(j)) && w.kind == modifierWord && (w.code == "fiscal" || w.code == "financial" && j < e.words.First-1) && j >= f.free {
		e.fiscal = true
		e.words.First, e.span.Start = j, f.doc.Tokens[j].Start
	}
}

// twoDigits reads what begins with one or two digits.
func (f *finder) twoDigits(i, at, v, width int, c cursor) {
	switch {
	case f.clock(i, at, v, width, c), f.numericDate(i, at, v, c), f.dayMonth(i, at, v, c), f.centuryNumber(i, at, v, c):
	default:
		f.dayOfMonth(i, at, v, c)
	}
}

// numericDate reads 14/10/2025 and 14.10.2025. Which is the month is told by a number over 12, else it stays open.
func (f *finder) numericDate(i, at, v int, c cursor) bool {
	sep := c.peek()
	if sep != '/' && sep != '.' && sep != '-' {
		return false
	}
	c.at++
	second, w1 := c.number()
	if w1 == 0 || w1 > 2 || !c.eat(sep) {
		return false
	}
	year, w2 := c.number()
	if w2 == 2 && sep == '/' && (v > 12) != (second > 12) {
		year, w2 = centuryOf(year), 4
	}
	if w2 != 4 || year < 1000 || year > lastYear || !c.ends() {
		return false
	}
	e := newExpr(i, at, c.at)
	e.year = year
	switch dayFirst, monthFirst := valid(year, second, v), valid(year, v, second); {
	case dayFirst && monthFirst && v != second && sep != '.':
		e.day, e.month, e.guess = v, second, true
	case dayFirst:
		e.day, e.month = v, second
	case monthFirst:
		e.day, e.month = second, v
	default:
		return false
	}
	f.add(e)
	return true
}

// centuryNumber reads "19th century" and "21st-century".
func (f *finder) centuryNumber(i, at, v int, c cursor) bool {
	if v == 0 || v > 22 || !ordinalEnd(&c) {
		return false
	}
	return f.ordinalCentury(i, at, v, c)
}

func (f *finder) ordinalCentury(i, at, v int, c cursor) bool {
	if !c.space() && !c.dash() || !c.eatWord("century") {
		return false
	}
	e := newExpr(i, at, c.at)
	e.century = v
	f.modifiers(&e)
	f.add(e)
	return true
}

// dayOfMonth reads "the 16th" where a preposition leads it and nothing follows that it could number.
func (f *finder) dayOfMonth(i, at, v int, c cursor) {
	if v == 0 || v > 31 || !ordinalEnd(&c) || !c.ends() || f.low(i-1) != "the" {
		return
	}
	switch f.low(i - 2) {
	case "on", "by", "until", "since", "till":
	default:
		return
	}
	if t := f.tag(i + 1); t.IsNoun() || t == tag.JJ || t == tag.CD || c.peek() == '-' {
		return
	}
	e := newExpr(i, at, c.at)
	e.day = v
	f.add(e)
}
