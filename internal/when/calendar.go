package when

import "strings"

// lastYear is the last year that four digits are taken for; firstYear the first one that needs no date or preposition beside it.
const (
	firstYear = 1800
	lastYear  = 2199
)

// weekday reads "Monday", "last Friday", "Sat 27 Sep".
func (f *finder) weekday(i, at, n int, w word) {
	c := f.cursor(at + n)
	e := newExpr(i, at, at+n)
	e.weekday = w.n
	if w.short {
		if !f.capital(at) {
			return
		}
		dot := c.eat('.')
		e.weak = true
		switch f.low(i - 1) {
		case "on", "last", "next", "this", "by", "until":
			e.weak = !dot && (w.n == 0 || w.n == 6)
		}
	} else if isLetter(c.peek()) {
		return
	}
	e.span.End = c.at
	before := f.low(i - 1)
	if f.capitalToken(i-1) && weekdayNames().Get(before) || f.capitalToken(i+1) && weekdayTitles().Get(f.low(i+1)) {
		return
	}
	f.modifiers(&e)
	f.add(e)
}

// season reads "last summer", "spring 2024", "the winter of 2022".
func (f *finder) season(i, at, n int, w word) {
	e := newExpr(i, at, at+n)
	e.season = w.code
	c := f.cursor(at + n)
	if c.peek() == '-' {
		return
	}
	f.yearAfter(&c, &e)
	f.modifiers(&e)
	before := f.low(e.words.First - 1)
	sure := e.year > 0 || e.way != noWay || e.n != 0
	switch before {
	case "in", "since", "during", "until", "by":
		sure = sure || w.n == 0 && w.code != "SP" && f.doc.Lower[at] != 'f'
	case "the":
		p := f.low(e.words.First - 2)
		sure = sure || (p == "in" || p == "during" || p == "since" || p == "over" || p == "by" || p == "before" || p == "until") && !f.tag(i+1).IsNoun()
	}
	if f.low(e.words.First) == "of" || before == "of" && !sure {
		sure = false
	}
	e.weak = !sure
	f.add(e)
}

// deictic reads today, tomorrow, tonight, overnight.
func (f *finder) deictic(i, at, n int, w word) {
	low := f.doc.Low(i)
	if len(low) > n && low[n] != '-' && low[n] != '\'' {
		return
	}
	if f.capitalToken(i) && f.capitalToken(i-1) && f.tag(i-1).IsProper() && f.low(i-1) != "on" { // USA Today
		return
	}
	e := newExpr(i, at, at+n)
	e.unit, e.n, e.part = dayUnit, float64(w.n), w.part
	if low == "overnight" && overnightNouns().Get(f.low(i+1)) {
		return
	}
	f.modifiers(&e)
	e.way = noWay
	f.add(e)
}

// part reads "this morning", "last night", "the early hours", and weakly any part of a day, for the day beside it to make it strong.
func (f *finder) part(i, at, n int, w word) {
	e := newExpr(i, at, at+n)
	e.part, e.weak = w.part, true
	f.modifiers(&e)
	switch {
	case e.way == toThis && f.low(e.words.First) == "this":
		e.unit, e.n, e.weak = dayUnit, 0, false
	case e.way == toPast:
		e.unit, e.n, e.weak = dayUnit, -1, false
	case e.way == toNext && (e.base == fromBefore || f.low(e.words.First-1) == "the") && !f.tag(i+1).IsNoun(): // "the next morning"
		e.unit, e.n, e.base, e.weak = dayUnit, 1, fromBefore, false
	case e.base == fromBefore:
		e.weak = false
	case e.way == noWay && e.mod == Whole && f.low(i-2) != "through" && f.low(i-2) != "of" && f.low(i-2) != "in" && f.low(i-2) != "during" && f.beside(i, &e): // "the night before"
		e.unit, e.weak = dayUnit, false
	}
	if e.weak && (w.part == "MO" || w.part == "EV") && f.low(e.words.First-1) != "the" {
		switch f.low(e.words.First - 1) {
		case "before", "at", "after", "by": // "before dawn"
			e.weak = f.doc.Lower[at:at+n] == "morning" || f.doc.Lower[at:at+n] == "evening"
		}
	} else if e.weak && f.low(e.words.First-1) == "the" && f.low(e.words.First-2) == "in" && !f.tag(i+1).IsNoun() {
		e.weak = false
	}
	if e.way != noWay && e.unit == noUnit {
		e.weak = true
	}
	e.way = noWay
	f.put(e)
}

// noon reads "at noon", "midnight on Tuesday".
func (f *finder) noon(i, at, n int, w word) {
	low := f.doc.Low(i)
	if len(low) != n {
		return
	}
	e := newExpr(i, at, at+n)
	e.minute = w.n
	c := f.cursor(at + n)
	f.zoneAfter(&c, &e)
	switch f.low(i - 1) {
	case "at", "by", "around", "about", "before", "after", "until", "till", "from", "since", "past", "shortly", "just", "of", "to", "and", "near", "nearly":
	default:
		e.weak = e.zone == ""
	}
	if f.capitalToken(i) && i > f.first && f.capitalToken(i+1) { // Midnight Oil
		return
	}
	f.add(e)
}

// namedDay reads "Christmas Day".
func (f *finder) namedDay(i, at int) bool {
	if !f.capital(at) {
		return false
	}
	s := f.doc.Lower[at:f.limit]
	for k := range namedDays {
		d := &namedDays[k]
		if d.name[0] != s[0] {
			continue
		}
		end, ok := match(s, d.name)
		if !ok || end < len(s) && isLetter(s[end]) {
			continue
		}
		e := newExpr(i, at, at+end)
		e.month, e.day = d.month, d.day
		c := f.cursor(at + end)
		f.yearAfter(&c, &e)
		f.modifiers(&e)
		f.add(e)
		return true
	}
	return false
}

// match reports whether s begins with name, any apostrophe standing for any, and where it ends in s.
func match(s, name string) (int, bool) {
	at := 0
	for k := 0; k < len(name); k++ {
		switch {
		case at < len(s) && s[at] == name[k]:
			at++
		case name[k] == '\'' && strings.HasPrefix(s[at:], "’"):
			at += len("’")
		default:
			return 0, false
		}
	}
	return at, true
}

func byteAt(s string, i int) byte {
	if i < len(s) {
		return s[i]
	}
	return 0
}
