package when

import (
	"math"
	"sort"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// finder reads the expressions of a document.
type finder struct {
	doc        *doc.Document
	quantities []quantity.Mention
	found      []expr
	// first and end are the tokens, limit the last byte of the paragraph at hand; at is the first byte that no expression holds yet,
	// free the first such token.
	first, end, limit int
	at, free          int
	// dotted says that the text has told a clock time with a full stop: "10.20 a.m.".
	dotted bool
}

// scan reads every paragraph of the report.
func (f *finder) scan() {
	for i := range f.doc.Paragraphs {
		p := &f.doc.Paragraphs[i]
		if p.Role == doc.Boilerplate {
			continue
		}
		f.first, f.end, f.limit = p.Tokens.First, p.Tokens.Last, p.End
		f.free = max(f.free, f.first)
		for i := f.first; i < f.end; i++ {
			if !f.quiet(i) {
				f.token(i)
			}
		}
	}
}

// quiet reports whether no expression begins at token i, whatever stands around it: most words of a text. Where letters follow that are a token
// of their own ("do", "n't"), the word alone tells nothing.
func (f *finder) quiet(i int) bool {
	if starts.Of(f.doc.Type(i))&mayStart != 0 {
		return false
	}
	next := byteAt(f.doc.Lower[:f.limit], f.doc.Tokens[i].End)
	return next < 'a' || next > 'z'
}

// token reads the expression that token i begins, if it begins one.
func (f *finder) token(i int) {
	at := f.doc.Tokens[i].Start
	if at < f.at || at >= f.limit {
		return
	}
	switch b := f.doc.Lower[at]; {
	case b >= 'a' && b <= 'z', isDigit(b):
		f.inner(i, at)
		if end := f.doc.Tokens[i].End; f.at > at && f.at < end && f.doc.Lower[f.at] == '-' { // "9am-5pm"
			f.inner(i, f.at+1)
		}
	case b == '\'' || b == 0xE2:
		c := f.cursor(at)
		if c.apostrophe() && isDigit(c.peek()) {
			f.shortDecade(i, at, c)
		}
	}
}

// lead reads the expression whose first letters stand at byte at of token i.
func (f *finder) lead(i, at int) {
	s := f.doc.Lower[at:f.limit]
	n := letters(s)
	if n >= 16 || lengths[s[0]-'a']&(1<<n) == 0 {
		return
	}
	w := words().Get(s[:n])
	if f.namedDay(i, at) {
		return
	}
	if w.kind == noKind {
		f.unlisted(i, at, s[:n])
		return
	}
	switch w.kind {
	case monthWord:
		f.month(i, at, n, w)
	case weekdayWord:
		f.weekday(i, at, n, w)
	case seasonWord:
		f.season(i, at, n, w)
	case dayWord:
		f.deictic(i, at, n, w)
	case partWord:
		f.part(i, at, n, w)
	case clockWord:
		f.noon(i, at, n, w)
	case unitWord:
		f.unit(i, at, n, w)
	case ordinalWord:
		f.ordinal(i, at, n, w.n)
	case numberWord:
		f.spelledClock(i, at)
	case modifierWord:
		f.modifier(i, at, n, w)
	}
}

// add takes e in, having read what stands before it.
func (f *finder) add(e expr) {
	f.flags(&e)
	f.put(e)
}

// put takes e in as it is.
func (f *finder) put(e expr) {
	e.words.Last = max(e.words.Last, e.words.First+1)
	for e.words.Last < f.end && f.doc.Tokens[e.words.Last].Start < e.span.End {
		e.words.Last++
	}
	f.found = append(f.found, e)
	f.at, f.free = e.span.End, e.words.Last
}

func (f *finder) cursor(at int) cursor { return cursor{text: f.doc.Lower, at: at, end: f.limit} }

// low is token i in lower case if it is in the paragraph, else nothing.
func (f *finder) low(i int) string {
	if i < f.first || i >= f.end {
		return ""
	}
	return f.doc.Low(i)
}

// tag is the tag of token i if it is in the paragraph.
func (f *finder) tag(i int) tag.Tag {
	if i < f.first || i >= f.end {
		return tag.None
	}
	return f.doc.Tokens[i].Tag
}

// capital reports whether the text has a capital letter at byte at.
func (f *finder) capital(at int) bool {
	return at < f.limit && f.doc.Text[at] >= 'A' && f.doc.Text[at] <= 'Z'
}

// capitalToken reports whether token i is in the paragraph and begins with a capital.
func (f *finder) capitalToken(i int) bool {
	return i >= f.first && i < f.end && f.capital(f.doc.Tokens[i].Start)
}

// tokenFrom is the first token from i on that begins at or after byte at; f.end if there is none near.
func (f *finder) tokenFrom(i, at int) int {
	for n := 0; i < f.end && f.doc.Tokens[i].Start < at; i, n = i+1, n+1 {
		if n > 16 {
			return f.end
		}
	}
	return i
}

// counts reports whether the token at or after byte at is a plural noun or a unit, so that a number before it counts it.
func (f *finder) counts(i, at int) bool {
	j := f.tokenFrom(i, at)
	if j >= f.end || !f.doc.Tokens[j].Space {
		return false
	}
	t := f.tag(j)
	if t == tag.JJ || t == tag.VBN {
		t = f.tag(j + 1)
	}
	return t == tag.NNS || f.low(j) == "people" || f.low(j) == "percent" || f.low(j) == "per"
}

// measured returns the quantity that covers byte at, if it is one that no time can be: a measure, money, an age, a score.
func (f *finder) measured(at int) bool {
	n := sort.Search(len(f.quantities), func(k int) bool { return f.quantities[k].Span.Start > at })
	for k := n - 1; k >= 0 && k >= n-2; k-- {
		q := &f.quantities[k]
		if q.Span.End <= at {
			continue
		}
		switch q.Class {
		case quantity.Money, quantity.Proportion, quantity.Age, quantity.Score, quantity.Duration:
			return true
		case quantity.Measure:
			return q.Amount.Unit != ""
		}
	}
	return false
}

// flags reads the hedge and the preposition before e.
func (f *finder) flags(e *expr) {
	for j, n := e.words.First-1, 0; j >= f.first && n < 5; j, n = j-1, n+1 {
		low := f.low(j)
		switch {
		case low == "about" && (e.weekday >= 0 || e.unit == dayUnit) && !e.hasClock(): // "the report about Monday's talks"
			return
		case aroundWords().Get(low):
			e.about = true
		case low == "since":
			e.since = true
			return
		case low == "by" || low == "until" || low == "till":
			e.by = true
			return
		case low == "the" || low == "at" || low == "on" || low == "in":
		case (low == "before" || low == "after" || low == "past" || low == "to") && e.hasClock() && n == 0 && f.minutesOff(e, j):
			return
		case (low == "before" || low == "after") && e.hasClock() && moments(f.low(j-1)) && j-1 >= f.free:
			e.about = true
			f.begin(e, j-1)
			return
		case (low == "before" || low == "after") && (aroundWords().Get(f.low(j-1)) || low == "after" && e.about):
		default:
			return
		}
	}
}

// dayMinutes is how many minutes a day has.
const dayMinutes = 24 * 60

// moments reports whether w says, before "before" or "after", that little time lies between: "a little after 7:30 p.m.".
func moments(w string) bool {
	switch w {
	case "little", "soon", "moments":
		return true
	}
	return false
}

// minutesOff moves the clock time e by the minutes that stand before "before", "after", "past" or "to" at token j: "20 minutes before midnight". It
// reports whether there are any.
func (f *finder) minutesOff(e *expr, j int) bool {
	if w := f.low(j - 1); w != "minutes" && w != "minute" {
		return false
	}
	n, first, hedged, ok := f.amountEnding(j - 1)
	if !ok || n != math.Trunc(n) || n >= 60 || first < f.free || f.low(first-1) == "for" {
		return false
	}
	off := int(n)
	if w := f.low(j); w == "before" || w == "to" {
		off = -off
	}
	to := e.minute + off
	if (to < 0 || to >= dayMinutes) && (e.weekday >= 0 || e.day > 0) {
		return false // of which of two days
	}
	e.minute, e.about = (to+dayMinutes)%dayMinutes, hedged
	f.begin(e, first)
	return true
}
