// Package when answers: when, and how exactly?
//
// Find reads the times of a text in three steps. The first reads each expression for what its own words say (a month and a day, a weekday,
// "last week", "two days after"); the second joins those that stand side by side ("4:37 a.m. on Tuesday, 14 October"); the third sets what is
// left open against a day: the day of publication, that of the dateline, the day on which a quotation was said, or a time told of just before.
// What cannot be told from these stays open: a Period with XXXX in its TIMEX3 value and no From.
package when

import (
	"sync"
	"time"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

//go:generate go run generate.go

// Context is what a date is read against.
type Context struct {
	// Published is when the report came out; zero if nobody said. Its day is taken in its own location.
	Published time.Time
}

// Grain is how exactly a time is told.
type Grain string

// The grains, from fine to coarse.
const (
	Clock   Grain = "clock"
	Part    Grain = "part" // a part of a day
	Day     Grain = "day"
	Weekend Grain = "weekend"
	Week    Grain = "week"
	Month   Grain = "month"
	Season  Grain = "season"
	Quarter Grain = "quarter" // a quarter or a half of a year
	Year    Grain = "year"
	Decade  Grain = "decade"
	Century Grain = "century"
)

// Mod narrows a period to a part of it.
type Mod string

// The modifiers, after TIMEX3's START, MID and END.
const (
	Whole Mod = ""
	Start Mod = "start" // "early October", "the beginning of the year"
	Mid   Mod = "mid"   // "mid-2023"
	End   Mod = "end"   // "late on Monday", "the end of the decade"
)

// Period is a stretch of calendar time. From and Until are the first and the last day, both inclusive, at midnight UTC whatever the zone
// (for Clock the day of the clock time), and zero where the context did not tell the year, month or week.
type Period struct {
	// Timex is the TIMEX3 value: XXXX-WXX-1 for an unanchored Monday, 2022-03, 2025-10-14TMO, XXXX-05-16.
	Timex       string
	From, Until time.Time
	Grain       Grain
	// Weekday is the weekday that was named (0 Sunday … 6 Saturday), or -1.
	Weekday int
	// Minute is the minute of the day of a clock time, 0 to 1439; it means something only where Grain is Clock.
	Minute int
	// Zone is the zone that was named with a clock time: "local" ("local time"), the letters ("GMT", "BST", "GMT+3"), or the place ("Moscow");
	// empty if none was.
	Zone string
	// TwelveHour says that neither a.m. nor p.m. was said nor follows ("at 7:30"): Minute may be twelve hours off.
	TwelveHour bool
	// Mod narrows the period ("early October"); From and Until stay those of the whole.
	Mod Mod
	// Since and By say that the period is open at its end ("since 2022") or is a deadline ("by 2030", "until Friday").
	Since, By bool
	// About says that it was hedged ("around 9:30 a.m."), or is a guess by a day: "tomorrow" in a quotation whose day is not stated.
	About bool
}

// Mention is a time in a text.
type Mention struct {
	Period Period
	// Words are the tokens of the expression without the preposition before it ("Monday", "4:37 a.m. on Tuesday").
	Words doc.Range
	// Span is its bytes; it ends within a token where something is glued on ("2019-built").
	Span doc.Span
	// Anchor says what it was resolved against: "published", "dateline", "quote" (the day that the quotation was said), "text" (another time
	// of the text), "self" (nothing was left open), "none" (something stays open).
	Anchor string
	// Of is the time from which an offset counts, as far as it is known: in "on Monday, a day after the attack" the time
	// of the attack (Sunday); its Timex is empty for all else.
	Of Period
}

// The values of Mention.Anchor.
const (
	Published = "published"
	Dateline  = "dateline"
	Quoted    = "quote"
	Text      = "text"
	Self      = "self"
	None      = "none"
)

// Find returns the times of d in the order of the text; quantities are those of the same document ("two days ago").
// Paragraphs that are not of the report (Boilerplate) are not read. Mentions do not overlap.
func Find(d *doc.Document, quantities []quantity.Mention, c Context) []Mention {
	f := finders.Get().(*finder)
	defer finders.Put(f)
	*f = finder{doc: d, quantities: quantities, found: f.found[:0]}
	f.scan()
	f.join()
	var out []Mention
	if len(f.found) > 0 {
		out = resolve(d, f.found, c)
	}
	f.doc, f.quantities = nil, nil
	return out
}

// finders are kept for the memory of what they found.
var finders = sync.Pool{New: func() any { return new(finder) }}
