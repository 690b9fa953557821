package when

import "github.com/claimdiff/claimdiff/internal/tag"

// beforeMonth are words after which May and March are months.
var beforeMonth = map[string]bool{
	"in": true, "since": true, "by": true, "until": true, "till": true, "from": true, "before": true, "after": true, "during": true, "last": true,
	"next": true, "this": true, "early": true, "late": true, "mid": true, "through": true, "to": true, "between": true, "earlier": true,
}

// month reads "May 16, 2025", "March 2022", "in October", "January-March 2022".
func (f *finder) month(i, at, n int, w word) {
	capital := f.capital(at)
	if !capital && (w.careful != noCare || w.short) {
		return
	}
	e := newExpr(i, at, at+n)
	e.month = w.n
	c := f.cursor(at + n)
	if w.short && c.eat('.') {
		e.span.End = c.at
	}
	if !f.monthRange(&c, &e) && (c.at > e.span.End || !isLetter(c.peek()) && c.peek() != '-') {
		f.dayAndYear(i, &c, &e)
	}
	if e.day == 0 && e.year == 0 && e.toMonth == 0 && !f.loneMonth(i, at, n, w) {
		return
	}
	f.modifiers(&e)
	f.add(e)
}

// laidDown reports whether w says that something is to be at the time that follows "for": planned for March.
func laidDown(w string) bool { return w == "planned" || w == "scheduled" || w == "set" || w == "due" }

// loneMonth reports whether the word at token i is a month though no number stands beside it.
func (f *finder) loneMonth(i, at, n int, w word) bool {
	before, next := f.low(i-1), f.low(i+1)
	led := beforeMonth[before] || before == "of" && f.tag(i-2).IsNoun() || before == "for" && laidDown(f.low(i-2))
	switch {
	case w.short:
		return led && n < len(f.doc.Low(i)) && f.doc.Low(i)[n] == '.'
	case w.careful == wordCare:
		if f.tag(i) == tag.MD || f.tag(i).IsVerb() {
			led = led && before != "to"
		}
		the := (before == "the" || f.tag(i-1) == tag.POS || f.tag(i-1) == tag.PRPS) && f.tag(i+1).IsNoun() && !f.capitalToken(i+1) // "the March talks"
		return led && before != "to" && before != "by" && before != "after" && before != "before" || led && !f.capitalToken(i+1) && next != "'s" && next != "’s" || the
	case w.careful == nameCare && !led:
		if f.tag(i+1) == tag.VBD && !(next == "was" || next == "were" || next == "saw" || next == "brought") { // "June wept"
			return false
		}
		return !f.capitalToken(i+1) && !(f.capitalToken(i-1) && f.tag(i-1).IsProper())
	}
	return true
}

// monthRange reads "January-March", with its year.
func (f *finder) monthRange(c *cursor, e *expr) bool {
	from := *c
	if !c.dash() {
		return false
	}
	w, n := look(c.rest())
	if w.kind != monthWord {
		*c = from
		return false
	}
	c.at += n
	if w.short {
		c.eat('.')
	}
	e.toMonth, e.span.End = w.n, c.at
	f.yearAfter(c, e)
	return true
}

// dayAndYear reads what follows a month: "16", "16th", "14-16", "16, 2025", "2022".
func (f *finder) dayAndYear(i int, c *cursor, e *expr) {
	if c.at > e.span.End {
		c.at = e.span.End
	}
	from := *c
	c.space()
	c.eatWord("the")
	c.space()
	v, width := c.number()
	if width == 0 || width > 2 || v == 0 || v > 31 {
		*c = from
		f.yearAfter(c, e)
		return
	}
	ordinalEnd(c)
	e.day, e.span.End = v, c.at
	if f.dayRange(c, e); e.toDay == 0 && (!c.ends() || c.peek() == '-' || f.low(i-1) == "in" && f.counts(i, c.at) || f.clockAhead(*c)) {
		*c, e.day, e.span.End = from, 0, from.at
		return
	}
	f.yearAfter(c, e)
}

// clockAhead reports whether "pm" or the like follows, so that a number before it is no day.
func (f *finder) clockAhead(c cursor) bool {
	c.space()
	_, ok := halfDay(&c)
	return ok
}

// dayRange reads the second day of "14-16" and "14 to 16".
func (f *finder) dayRange(c *cursor, e *expr) {
	from := *c
	spaced := c.space()
	if !c.dash() && !(spaced && (c.eatWord("to") || c.eatWord("through")) && c.space()) {
		*c = from
		return
	}
	v, width := c.number()
	if width == 0 || width > 2 || v <= e.day || v > 31 {
		*c = from
		return
	}
	ordinalEnd(c)
	if !c.ends() || f.clockAhead(*c) {
		*c = from
		return
	}
	e.toDay, e.span.End = v, c.at
}

// yearAfter reads the year of a date: " 2025", ", 2025", " of 2025", " '25".
func (f *finder) yearAfter(c *cursor, e *expr) {
	from := *c
	comma := c.eat(',')
	if !c.space() {
		*c = from
		return
	}
	if c.eatWord("of") {
		c.space()
	}
	if short := *c; short.apostrophe() {
		if v, width := short.number(); width == 2 && short.ends() {
			*c, e.year, e.span.End = short, centuryOf(v), short.at
			return
		}
	}
	v, width := c.number()
	if width != 4 || v < 1000 || v > lastYear || !c.ends() || !comma && e.day > 0 && f.counts(e.words.First, c.at) {
		*c = from
		return
	}
	e.year, e.span.End = v, c.at
	if e.toMonth > 0 || e.toDay > 0 {
		e.toYear = v
	}
}

// centuryOf makes a year of its last two digits: of this century up to 49, of the last from 50.
func centuryOf(v int) int {
	if v < 50 {
		return 2000 + v
	}
	return 1900 + v
}

// ordinalEnd reads st, nd, rd or th.
func ordinalEnd(c *cursor) bool {
	switch c.word() {
	case "st", "nd", "rd", "th":
		c.at += 2
		return true
	}
	return false
}

// dayMonth reads what follows the day in "16 May 2025", "16th of May", "14-16 October".
func (f *finder) dayMonth(i, at, day int, c cursor) bool {
	if day == 0 || day > 31 {
		return false
	}
	e := newExpr(i, at, c.at)
	e.day = day
	ordinalEnd(&c)
	e.span.End = c.at
	f.dayRange(&c, &e)
	dashed := c.peek() == '-' && c.eat('-') // "14-May-2025"
	if !dashed && !c.space() {
		return false
	}
	if c.eatWord("of") {
		c.space()
	}
	start := c.at
	w, n := look(c.rest())
	if w.kind != monthWord || !f.capital(start) && (w.short || w.careful != noCare) {
		return false
	}
	c.at += n
	if w.short {
		c.eat('.')
	} else if isLetter(c.peek()) {
		return false
	}
	e.month, e.span.End = w.n, c.at
	if dashed && c.eat('-') {
		if v, width := c.number(); width == 4 && v <= lastYear && c.ends() {
			e.year, e.span.End = v, c.at
		}
	} else {
		f.yearAfter(&c, &e)
	}
	f.add(e)
	return true
}
