package when

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/lemma"
)

// clock reads 4:37 a.m., 4.37am local time, 17:06 hours, 3pm, 5 o'clock, 2–4 p.m.
func (f *finder) clock(i, at, hour, width int, c cursor) bool {
	if hour > 24 {
		return false
	}
	e := newExpr(i, at, c.at)
	minutes, colon := 0, false
	if sep := c.peek(); sep == ':' || sep == '.' {
		m, t, ok := minutesAt(c)
		if !ok {
			return false
		}
		minutes, colon, c = m, sep == ':', t
		if colon {
			seconds(&c)
		}
	} else if t := c; t.dash() { // 2–4 p.m.: the first hour takes the half of the day from the second
		return f.hourOfTwo(hour, t, e)
	} else if before := f.low(i - 1); (before == "from" || before == "between") && f.sharedHalf(hour, c, &e) {
		f.add(e)
		return true
	}
	minuted := c.at > e.span.End
	e.span.End = c.at
	c.space()
	switch half, ok := halfDay(&c); {
	case ok:
		if hour > 12 && (half == 'a' || !minuted) || hour == 0 && half == 'p' {
			return false
		}
		e.minute, e.span.End = toMinute(hour, minutes, half), c.at
	case c.word() == "o":
		if !oclock(&c) || hour == 0 || hour > 12 {
			return false
		}
		e.minute, e.twelve, e.span.End = hour*60, true, c.at
	case (minuted || clockLed[f.low(i-1)]) && partOfDay(&c, &e, hour): // 10.30 in the morning
		e.minute += minutes
	case hour == 12 && (c.eatWord("noon") || c.eatWord("midday")):
		e.minute, e.span.End = 12*60, c.at
	case hour == 12 && c.eatWord("midnight"):
		e.minute, e.span.End = 0, c.at
	case !minuted || hour == 24 && minutes > 0:
		return false
	default:
		return f.bareClock(i, hour, minutes, width, colon, e)
	}
	f.zoneAfter(&c, &e)
	f.dotted = f.dotted || minuted && !colon
	f.add(e)
	return true
}

// minutesAt reads the two digits behind the point or colon at which c stands, and returns the cursor behind them.
func minutesAt(c cursor) (int, cursor, bool) {
	c.at++
	parted := c.peek() == ' '
	if parted {
		c.at++ // "4. 30am", as some agencies' systems have it
	}
	m, w := c.number()
	if w != 2 || m > 59 || isDigit(c.peek()) || parted && !partedHalf(c) {
		return 0, c, false
	}
	return m, c, true
}

// hourOfTwo adds the first hour of two, of which t stands before the second: its half of the day is that of both.
func (f *finder) hourOfTwo(hour int, t cursor, e expr) bool {
	second, w := t.number()
	if w == 0 || second == 0 || second > 12 || hour > 12 {
		return false
	}
	t.space()
	half, ok := halfDay(&t)
	if !ok || !t.ends() {
		return false
	}
	e.minute, e.span.End = toMinute(hour, 0, half), t.at
	f.zoneAfter(&t, &e)
	f.add(e)
	return true
}

// partedHalf reports whether c stands before "a.m." or "p.m.", in whichever spelling.
func partedHalf(c cursor) bool {
	c.space()
	_, ok := halfDay(&c)
	return ok
}

// sharedHalf reads the first hour of "between 7 and 11 a.m.", which takes the half of the day from the second: the other half where it is the later.
func (f *finder) sharedHalf(hour int, c cursor, e *expr) bool {
	c.space()
	if !c.eatWord("to") && !c.eatWord("and") && !c.eatWord("until") {
		return false
	}
	c.space()
	second, w := c.number()
	if w == 0 || second > 12 || hour > 12 || second == 0 || hour == 0 {
		return false
	}
	if c.eat(':') || c.eat('.') {
		if _, w := c.number(); w != 2 {
			return false
		}
	}
	c.space()
	half, ok := halfDay(&c)
	if !ok || !c.ends() {
		return false
	}
	if hour%12 > second%12 {
		half = 'a' + 'p' - half
	}
	e.minute = toMinute(hour, 0, half)
	return true
}

// clockLed are the words after which a number with minutes is a clock time.
var clockLed = map[string]bool{"at": true, "around": true, "about": true, "from": true, "until": true, "by": true, "since": true, "before": true,
	"after": true, "till": true, "between": true}

// bareClock reads hour and minutes with neither a.m. nor p.m.: "17:06 hours", "at 19:30", "19.15 BST".
func (f *finder) bareClock(i, hour, minutes, width int, colon bool, e expr) bool {
	c := f.cursor(e.span.End)
	if !c.ends() {
		return false
	}
	e.minute = hour % 24 * 60
	e.minute += minutes
	e.twelve = width == 1 || hour >= 1 && hour <= 12 && f.doc.Lower[e.span.Start] != '0'
	if hours, named := hoursWord(&c, &e), f.zoneAfter(&c, &e); hours || named {
		if e.zone != "" && e.zone != "local" || width == 2 && colon {
			e.twelve = false
		}
		f.add(e)
		return true
	}
	if f.measured(e.span.Start) {
		return false
	}
	led := clockLed[f.low(i-1)]
	at := f.low(i-1) == "at" || led && f.low(i-2) == "at"
	switch {
	case colon && led:
	case at && f.dayAhead(e.span.End), at && hour < 24 && f.moves(i-2):
	case !colon && f.dotted && at && hour < 24 && width+len(":00") == e.span.Len() && !f.counts(i, e.span.End): // as this text has told another
	case colon && width == 2 && hour < 24 && f.dayAhead(e.span.End):
	case f.itWas(i, e.span.End) && hour < 24: // "It was 23.20 when they left"
	default:
		return false
	}
	f.dotted = f.dotted || !colon
	f.add(e)
	return true
}

// itWas reports whether "it was" stands before token i and "when" behind what ends at end, so that the number between them is an hour.
func (f *finder) itWas(i, end int) bool {
	if before := f.low(i - 1); before != "was" && before != "is" {
		return false
	}
	c := f.cursor(end)
	c.space()
	return f.low(i-2) == "it" && c.eatWord("when")
}

// moves reports whether token i is a verb of what happens at an hour, or the particle of one ("took off", "broke out", "set off").
func (f *finder) moves(i int) bool {
	if i < 1 {
		return false
	}
	switch f.low(i) {
	case "off", "out", "up", "over", "aground":
		return f.doc.Tokens[i-1].Tag.IsVerb()
	}
	return f.doc.Tokens[i].Tag.IsVerb() && clockedWords().Get(lemma.VerbOf(f.doc.Type(i)))
}

// dayAhead reports whether a day follows: "at 7.30 on Friday".
func (f *finder) dayAhead(at int) bool {
	c := f.cursor(at)
	c.space()
	if c.eatWord("on") {
		c.space()
	}
	w, _ := look(c.rest())
	return w.kind == weekdayWord || w.kind == dayWord
}

// militaryTime reads 2315 GMT, 0600 hours, 1430 local time.
func (f *finder) militaryTime(i, at, v int, c cursor) bool {
	if v/100 > 23 || v%100 > 59 || !c.ends() {
		return false
	}
	e := newExpr(i, at, c.at)
	e.minute = v/100*60 + v%100
	told := clockLed[f.low(i-1)] && f.zonedBehind(c)
	hours, named := hoursWord(&c, &e), f.zoneAfter(&c, &e)
	if !named && !told && (!hours || v >= 1000 && !clockLed[f.low(i-1)]) { // "2,000 hours" without its comma
		return false
	}
	f.add(e)
	return true
}

// zonedBehind reports whether the same hour in a named zone stands in brackets at c: "at 1541 (0841 GMT)".
func (f *finder) zonedBehind(c cursor) bool {
	c.space()
	if !c.eat('(') {
		return false
	}
	if _, w := c.number(); w == 0 {
		return false
	}
	if c.eat(':') || c.eat('.') {
		c.number()
	}
	c.space()
	_, ok := f.zoneName(&c)
	return ok
}

// spelledClock reads "two o'clock", "half past two" and "two in the afternoon" begin at the number or at "half".
func (f *finder) spelledClock(i, at int) {
	w, n := look(f.doc.Lower[at:f.limit])
	c := f.cursor(at + n)
	if w.kind != numberWord || f.minutesTo(i, at, w.n, c) || !c.space() {
		return
	}
	e := newExpr(i, at, c.at)
	switch {
	case w.n <= 12 && oclock(&c):
		e.minute, e.twelve, e.span.End = w.n*60, true, c.at
	case clockLed[f.low(i-1)] && partOfDay(&c, &e, w.n):
	default:
		half, ok := halfDay(&c)
		if !ok || !strings.Contains(f.doc.Lower[e.span.Start:c.at], ".m") { // "one am"
			return
		}
		e.minute, e.span.End = toMinute(w.n, 0, half), c.at
	}
	f.zoneAfter(&c, &e)
	f.add(e)
}

// minutesTo reads "twenty to five", "ten minutes past six in the evening", of which c stands behind the minutes: the part of the day, a.m. or an "at" before
// tells it from a range and a vote.
func (f *finder) minutesTo(i, at, minutes int, c cursor) bool {
	if t := c; minutes == 20 && t.dash() && t.eatWord("five") {
		minutes, c = 25, t
	}
	if minutes != 5 && minutes != 10 && minutes != 20 && minutes != 25 || !c.space() {
		return false
	}
	if t := c; t.eatWord("minutes") && t.space() {
		c = t
	}
	past := c.eatWord("past") || c.eatWord("after")
	if !past && !c.eatWord("to") && !c.eatWord("before") || !c.space() {
		return false
	}
	hour, n := look(c.rest())
	if c.at += n; hour.kind != numberWord || hour.n < 1 || hour.n > 12 || !c.ends() {
		return false
	}
	e := newExpr(i, at, c.at)
	if e.twelve = true; !past {
		minutes = -minutes
	}
	if e.minute = (hour.n*60 + minutes) % 720; e.minute < 60 {
		e.minute += 720
	}
	led := f.low(i-1) == "at" || clockLed[f.low(i-1)] && f.low(i-2) == "at"
	if !f.whichHalf(&c, &e) && !(led && !c.counts()) {
		return false
	}
	f.zoneAfter(&c, &e)
	f.add(e)
	return true
}

// whichHalf reads a.m., p.m. or a part of the day behind the time of day e, which it sets to that half of the day.
func (f *finder) whichHalf(c *cursor, e *expr) bool {
	t, minute := *c, e.minute
	if !t.space() {
		return false
	}
	if half, ok := halfDay(&t); ok {
		e.minute, e.span.End = toMinute(minute/60, minute%60, half), t.at
	} else if partOfDay(&t, e, minute/60) {
		e.minute += minute % 60
	} else {
		return false
	}
	e.twelve = false
	*c = t
	return true
}

// counts reports whether a word follows that a number before it may count: neither the end of a clause nor what goes on to tell of the day.
func (c cursor) counts() bool {
	if !c.space() || c.peek() < 'a' || c.peek() > 'z' {
		return false
	}
	switch c.word() {
	case "on", "when", "as", "in", "and", "local", "this", "that", "yesterday", "while", "after", "before", "but":
		return false
	}
	return true
}

// partOfDay reads "in the morning", "in the afternoon" and "at night" after an hour, and sets e to the time of day.
func partOfDay(c *cursor, e *expr, hour int) bool {
	t := *c
	in := t.eatWord("in") && t.space() && t.eatWord("the") && t.space()
	half := byte('p')
	switch {
	case hour < 1 || hour > 12:
		return false
	case in && t.eatWord("morning"):
		half = 'a'
	case in && (t.eatWord("afternoon") || t.eatWord("evening")):
	default:
		if t = *c; !t.eatWord("at") || !t.space() || !t.eatWord("night") {
			return false
		}
		if hour < 6 || hour == 12 {
			half = 'a'
		}
	}
	if !t.ends() {
		return false
	}
	e.minute, e.span.End = toMinute(hour, 0, half), t.at
	*c = t
	return true
}

// halfPast reads "half past two", "quarter to six", "quarter after six", with the words that come before them.
func (f *finder) halfPast(i, at, n, minutes int) bool {
	c := f.cursor(at + n)
	c.space()
	past := c.eatWord("past") || minutes < 30 && c.eatWord("after")
	if !past && (minutes == 30 || !c.eatWord("to") && !c.eatWord("before")) || !c.space() {
		return false
	}
	if noon := c.eatWord("noon"); noon || c.eatWord("midnight") {
		return f.pastNoon(i, at, c, noon, past, minutes)
	}
	hour, width := c.number()
	if width == 0 {
		w, n := look(c.rest())
		if w.kind != numberWord {
			return false
		}
		hour, c.at = w.n, c.at+n
	}
	if hour == 0 || hour > 12 || !c.ends() {
		return false
	}
	e := newExpr(i, at, c.at)
	if e.twelve = true; !past {
		minutes = -minutes
	}
	e.minute = (hour*60 + minutes + 720) % 720
	if e.minute < 60 {
		e.minute += 720
	}
	f.article(i, &e)
	f.whichHalf(&c, &e)
	f.zoneAfter(&c, &e)
	f.add(e)
	return true
}

// pastNoon reads "half past midnight" and "a quarter to noon", of which c stands behind the last word.
func (f *finder) pastNoon(i, at int, c cursor, noon, past bool, minutes int) bool {
	if !c.ends() {
		return false
	}
	e := newExpr(i, at, c.at)
	if e.minute = minutes; !past {
		e.minute = dayMinutes - minutes
	}
	if noon {
		e.minute = (e.minute + dayMinutes/2) % dayMinutes
	}
	f.article(i, &e)
	f.zoneAfter(&c, &e)
	f.add(e)
	return true
}

// article takes the "a" of "a quarter" before token i into e.
func (f *finder) article(i int, e *expr) {
	if f.low(i-1) == "a" && i-1 >= f.free {
		e.words.First, e.span.Start = i-1, f.doc.Tokens[i-1].Start
	}
}

// halfDay reads am, a.m., AM, pm and the like, and returns 'a' or 'p'.
func halfDay(c *cursor) (byte, bool) {
	half := c.peek()
	if half != 'a' && half != 'p' {
		return 0, false
	}
	t := *c
	t.at++
	dot := t.eat('.')
	if dot && t.peek() == ' ' && byteAt(t.text, t.at+1) == 'm' {
		t.at++ // "a. m."
	}
	if !t.eat('m') || isLetter(t.peek()) || isDigit(t.peek()) {
		return 0, false
	}
	if dot {
		t.eat('.')
	}
	*c = t
	return half, true
}

// toMinute is the minute of the day of a time told on the twelve-hour dial.
func toMinute(hour, minutes int, half byte) int {
	if hour <= 12 {
		hour %= 12
		if half == 'p' {
			hour += 12
		}
	}
	return hour%24*60 + minutes
}

// oclock reads o'clock.
func oclock(c *cursor) bool {
	t := *c
	if !t.eat('o') || !t.apostrophe() || !t.eatWord("clock") {
		return false
	}
	*c = t
	return true
}
