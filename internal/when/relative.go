package when

import (
	"sort"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// modifier reads what begins with a modifier that is joined to a time by a hyphen, "half past two", and FY24.
func (f *finder) modifier(i, at, n int, w word) {
	c := f.cursor(at + n)
	switch {
	case w.code == "half":
		f.halfPast(i, at, n, 30)
	case w.code == "fiscal" && n == 2:
		v, width := c.number()
		if width == 2 {
			v += 2000
		}
		if (width == 2 || width == 4) && c.ends() {
			e := newExpr(i, at, c.at)
			e.year, e.fiscal = v, true
			f.add(e)
		}
	case c.dash():
		f.inner(i, c.at)
	}
}

// inner reads the expression that begins within token i.
func (f *finder) inner(i, at int) {
	switch b := byteAt(f.doc.Lower[:f.limit], at); {
	case isDigit(b):
		f.digits(i, at)
	case b >= 'a' && b <= 'z':
		f.lead(i, at)
	}
}

// unlisted reads Q3, H1, and what follows pre- and post-.
func (f *finder) unlisted(i, at int, s string) {
	c := f.cursor(at + len(s))
	switch s {
	case "pre", "post":
		if c.dash() {
			f.inner(i, c.at)
		}
	case "q", "h":
		v, width := c.number()
		if width != 1 || v < 1 || v > 4 || s == "h" && v > 2 || !c.ends() || !f.capital(at) {
			return
		}
		e := newExpr(i, at, c.at)
		if e.quarter = v; s == "h" {
			e.quarter, e.half, e.weak = 0, v, true
		}
		f.yearAfter(&c, &e)
		e.weak = e.weak && e.year == 0
		f.add(e)
	}
}

// ordinal reads "the first quarter of 2024", "the first half of 2024", "nineteenth century", "the fourth of July".
func (f *finder) ordinal(i, at, n, v int) {
	c := f.cursor(at + n)
	if f.ordinalCentury(i, at, v, c) {
		return
	}
	if !c.space() && !c.dash() {
		return
	}
	e := newExpr(i, at, c.at)
	switch {
	case v <= 4 && c.eatWord("quarter"):
		e.quarter = v
	case v <= 2 && c.eatWord("half"):
		e.half, e.weak = v, true
	case f.low(i-1) == "the" && c.eatWord("of"):
		c.at = e.span.End - 1
		f.dayMonth(i, at, v, c)
		return
	default:
		return
	}
	e.span.End = c.at
	if t := c; t.space() && (t.eatWord("of") && t.space() || true) && (t.eatWord("fiscal") || t.eatWord("financial")) && t.space() {
		if !t.eatWord("year") {
			t.at-- // the space that yearAfter wants
		}
		if f.yearAfter(&t, &e); e.year > 0 {
			e.fiscal = true
		}
	}
	f.yearAfter(&c, &e)
	e.weak = e.weak && e.year == 0
	f.modifiers(&e)
	f.add(e)
}

// unit reads what a unit of the calendar makes with the words around it: "last week", "two days ago", "the past three years",
// "the end of the decade", "the day after".
func (f *finder) unit(i, at, n int, w word) {
	if f.doc.Tokens[i].Start != at || f.doc.Tokens[i].Len() != n {
		return
	}
	u := unit(w.code[0])
	if u == quarterUnit && f.halfPast(i, at, n, 15) {
		return
	}
	if u == hourUnit && f.earlyHours(i, at, n) {
		return
	}
	if u == weekendUnit {
		f.weekend(i, at, n)
		return
	}
	if f.counted(i, u) || w.n > 1 { // fortnights count as weeks where a number stands before them
		return
	}
	if f.doc.Lower[at+n-1] == 's' || u == hourUnit || u == minuteUnit {
		return
	}
	f.single(i, at, n, u)
}

// single reads one unit: "next month", "that year", "the day before".
func (f *finder) single(i, at, n int, u unit) {
	e := newExpr(i, at, at+n)
	e.unit = u
	f.modifiers(&e)
	the := f.low(e.words.First-1) == "the" || f.low(e.words.First-1) == "on"
	switch {
	case e.base == fromBefore:
		e.n = step(e.way)
	case u == dayUnit && e.way == toNext && the:
		e.base, e.n = fromBefore, 1
	case u == dayUnit && e.mod == Whole && e.way == noWay && f.beside(i, &e):
	case u != dayUnit && e.way == noWay && e.mod == Whole && f.low(i-1) == "the" && f.beside(i, &e):
	case u == dayUnit:
		return
	case f.low(i+1) == "of" && the && e.way != noWay:
		return
	case e.way == toPast && (the || f.low(i-1) == "past"):
		e.stretch, e.n = true, -1
	case e.way == toPast:
		e.n = -1
	case e.way == toNext:
		e.n = 1
	case e.way == toThis:
	case e.mod != Whole && f.low(i-1) == "the":
	case u == yearUnit && f.low(i-1) == "the" && f.low(i-2) == "of" && f.endsAt(i-2):
	default:
		return
	}
	f.add(e)
}

// endsAt reports whether the last expression found ends before token i.
func (f *finder) endsAt(i int) bool {
	return len(f.found) > 0 && f.found[len(f.found)-1].words.Last == i
}

// beside reads "the day before" and "the month after", with "the day before yesterday" and "the day after tomorrow".
func (f *finder) beside(i int, e *expr) bool {
	next := f.low(i + 1)
	if f.low(i-1) != "the" || next != "before" && next != "after" || i+1 >= f.end {
		return false
	}
	e.n = 1
	if next == "before" {
		e.n = -1
	}
	e.base = fromBefore
	f.stretchTo(e, i+1)
	switch w, _ := look(f.low(i + 2)); {
	case w.kind == dayWord && w.n != 0 && w.part == "":
		e.base, e.n = fromWriting, e.n+float64(w.n)
		f.stretchTo(e, i+2)
	default:
		f.complement(e, i+2)
	}
	return true
}

// complement notes whether an event follows "after" or "before" at token i.
func (f *finder) complement(e *expr, i int) {
	if i >= f.end || f.doc.SentenceOf(i) != f.doc.SentenceOf(i-1) {
		return
	}
	t := f.tag(i)
	if t == tag.Comma || t == tag.Stop || t == tag.Colon || t == tag.CloseQuote || t == tag.Close || t == tag.CC || t == tag.MD || t == tag.VBD {
		return
	}
	e.complement, e.base = true, fromAfter
}

// stretchTo lets e end with token i.
func (f *finder) stretchTo(e *expr, i int) { e.words.Last, e.span.End = i+1, f.doc.Tokens[i].End }

// amountEnding returns the number of units that ends with token i, the first token of it, and whether it is hedged. Where no quantity was
// found there, "a" and "one" are read.
func (f *finder) amountEnding(i int) (n float64, first int, hedged, ok bool) {
	k := sort.Search(len(f.quantities), func(k int) bool { return f.quantities[k].Words.First > i }) - 1
	for ; k >= 0 && f.quantities[k].Words.Last > i-8; k-- {
		q := &f.quantities[k]
		if q.Words.Last != i+1 || q.Words.First < f.first {
			continue
		}
		a := q.Amount
		if f.low(i-2) == "and" && i-2 > q.Words.First {
			return 0, 0, false, false // "two years and three months later": a length in its first unit, and no time of three months
		}
		switch {
		case q.Class == quantity.Ordinal || a.Qualifier == quantity.Vague:
			return 0, 0, false, false
		case a.IsRange():
			n, hedged = (a.Min+a.Max)/2, true
		default:
			n, hedged = a.Value, a.Qualifier != quantity.Exact
		}
		return n, q.Words.First, hedged, n > 0 && n < 1e5 && i >= q.Words.First
	}
	low := f.low(i - 1)
	if low == "a" || low == "an" || low == "one" {
		return 1, i - 1, false, true
	}
	if w, k := look(low); w.kind == numberWord && k == len(low) {
		return float64(w.n), i - 1, false, true
	}
	if len(low) > 0 && len(low) < 4 {
		v, all := 0, true
		for k := range len(low) {
			all = all && isDigit(low[k])
			v = v*10 + int(low[k]-'0')
		}
		if all && v > 0 {
			return float64(v), i - 1, false, true
		}
	}
	return 0, 0, false, false
}

// counted reads "two days ago", "a week earlier", "a day after the march", "the past three years".
func (f *finder) counted(i int, u unit) bool {
	n, first, hedged, ok := f.amountEnding(i)
	if !ok || first < f.free {
		return false
	}
	e := newExpr(first, f.doc.Tokens[first].Start, f.doc.Tokens[i].End)
	e.words.Last = i + 1
	e.unit, e.about = u, hedged
	if f.stretchBefore(&e, n) {
		f.put(e)
		return true
	}
	small := u == hourUnit || u == minuteUnit
	switch next := f.low(i + 1); {
	case next == "ago":
		e.n = -n
		f.stretchTo(&e, i+1)
	case next == "from" && f.low(i+2) == "now":
		e.n = n
		f.stretchTo(&e, i+2)
	case small:
		return false
	case (next == "before" || next == "after") && e.words.First > 0 && f.low(e.words.First-1) == "for":
		return false // "hid for four years before his arrest", "to hold fire for a month after the talks": how long, not when
	case next == "earlier" || next == "before" || next == "prior":
		e.n, e.base = -n, fromBefore
		f.stretchTo(&e, i+1)
		switch {
		case next == "before":
			f.complement(&e, i+2)
		case next == "prior" && f.low(i+2) == "to":
			f.complement(&e, i+3)
		}
	case next == "later" || next == "after":
		e.n, e.base = n, fromBefore
		f.stretchTo(&e, i+1)
		if next == "after" {
			f.complement(&e, i+2)
		}
	default:
		return false
	}
	f.add(e)
	return true
}

// stretchBefore reads "past", "last" or "next" before n units.
func (f *finder) stretchBefore(e *expr, n float64) bool {
	j := e.words.First - 1
	if j < f.free {
		return false
	}
	switch f.low(j) {
	case "past", "last":
		e.n = -n
	case "next", "coming":
		e.n = n
	default:
		return false
	}
	if f.low(j-1) != "the" && f.low(j-1) != "these" && f.low(j-1) != "its" && f.low(j-1) != "their" {
		return false
	}
	if f.low(e.words.Last) == "of" { // "the last ten days of February"
		return false
	}
	e.stretch = true
	f.begin(e, j)
	return true
}

// earlyHours reads "the early hours".
func (f *finder) earlyHours(i, at, n int) bool {
	switch f.low(i - 1) {
	case "early", "small", "predawn", "pre-dawn":
	default:
		return false
	}
	if i-1 < f.free {
		return false
	}
	e := newExpr(i-1, f.doc.Tokens[i-1].Start, at+n)
	e.words = doc.Range{First: i - 1, Last: i + 1}
	e.part = "MO"
	e.weak = f.low(i-2) != "the"
	f.add(e)
	return true
}

// weekend reads "over the weekend", "last weekend".
func (f *finder) weekend(i, at, n int) {
	e := newExpr(i, at, at+n)
	e.unit = weekendUnit
	f.modifiers(&e)
	if e.way == noWay && e.base == fromWriting {
		j := e.words.First - 1
		if f.tag(j) == tag.JJ {
			j--
		}
		if f.low(j) != "the" || f.doc.Lower[at+n-1] == 's' {
			return
		}
		switch f.low(j - 1) {
		case "over", "at", "during", "on", "by", "after", "before", "since", "until", "of", "through", "throughout":
		default:
			return
		}
	}
	switch {
	case e.base == fromBefore:
		e.n = step(e.way)
	case e.way == toPast:
		e.n = -1
	case e.way == toNext:
		e.n = 1
	}
	f.add(e)
}

// step is by how many units "previous", "following" and "same" go on.
func step(w way) float64 {
	switch w {
	case toPast:
		return -1
	case toNext:
		return 1
	}
	return 0
}
