package when

import "github.com/claimdiff/claimdiff/internal/doc"

// base is the day from which a relative expression counts.
type base uint8

const (
	fromWriting base = iota // the day of writing, or of saying
	fromBefore              // the time told of last
	fromAfter               // the time or event that follows ("two days after the vote")
)

// way is in which direction the words of an expression send the reader.
type way uint8

const (
	noWay    way = iota
	toPast       // "last Friday", a verb in the past
	toNext       // "next Friday": of the week after
	toThis       // "this Friday"
	toComing     // "will", "due on": the first one from the day of writing on
	toNear       // whichever is nearer
)

// unit is a unit of the calendar.
type unit byte

const (
	noUnit      unit = 0
	dayUnit     unit = 'd'
	weekUnit    unit = 'w'
	weekendUnit unit = 'k'
	monthUnit   unit = 'm'
	quarterUnit unit = 'q'
	yearUnit    unit = 'y'
	decadeUnit  unit = 'e'
	centuryUnit unit = 'c'
	hourUnit    unit = 'h'
	minuteUnit  unit = 'n'
)

// expr is what the words of one expression say, before anything is made of it. Numbers are 0 where they say nothing, but for weekday
// and minute, which are -1.
type expr struct {
	span  doc.Span
	words doc.Range

	year, month, day       int
	toYear, toMonth, toDay int  // the end of a range: "14-16 October", "2013-14"
	guess                  bool // day and month may be the other way round (3/4/2025)
	weekday                int
	minute                 int
	twelve                 bool // neither a.m. nor p.m. was said
	zone                   string
	part                   string
	season                 string
	quarter, half          int
	decade, century        int // 197 for the 1970s, 20 for the 20th century
	fiscal                 bool

	// shift counts n units from base; stretch is the n units up to it or from it ("the past three years").
	unit    unit
	n       float64
	base    base
	stretch bool
	// complement says that "after" or "before" goes on to the event that is counted from.
	complement bool

	way              way
	mod              Mod
	since, by, about bool
	// weak expressions mean a time only beside another one: "night", "Sat".
	weak bool
}

// newExpr is an expression that says nothing yet.
func newExpr(i int, start, end int) expr {
	return expr{span: doc.Span{Start: start, End: end}, words: doc.Range{First: i, Last: i + 1}, weekday: -1, minute: -1}
}

// hasDay reports whether e names a day, or part of a date that holds one.
func (e *expr) hasDay() bool {
	return e.day > 0 || e.weekday >= 0 || e.unit == dayUnit && !e.stretch
}

// hasDate reports whether e names a month or a year.
func (e *expr) hasDate() bool { return e.month > 0 || e.year > 0 }

// hasClock reports whether e names a clock time.
func (e *expr) hasClock() bool { return e.minute >= 0 }
