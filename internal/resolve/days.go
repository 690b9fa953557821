package resolve

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
)

func timex(t *claim.Time) string {
	if t == nil {
		return ""
	}
	if t.Date != "" {
		return t.Date
	}
	return t.Timex
}

// timeWeight weighs the times of two main events: the same day speaks for one event, days that exclude each other against.
func timeWeight(a, b *claim.Time) float64 {
	if a == nil || b == nil {
		return 0
	}
	if a.Date != "" && b.Date != "" {
		if a.Date <= cmp.Or(b.Until, b.Date) && b.Date <= cmp.Or(a.Until, a.Date) {
			return weightDay
		}
		first, last := a, b
		if a.Date > b.Date {
			first, last = b, a
		}
		n := daysBetween(cmp.Or(first.Until, first.Date), last.Date)
		if n == 7 {
			return 0 // a weekday told by its name alone may be taken for that of another week
		}
		return apartWeight(n)
	}
	if n := daysOfYear(a, b); n >= 0 {
		switch {
		case n == 0:
			return weightDay
		case n == 7:
			return 0
		}
		return apartWeight(n)
	}
	x, y := weekday(a), weekday(b)
	switch {
	case x < 0 || y < 0:
		return 0
	case x == y && partsApart(a, b):
		return -weightNextDay
	case x == y:
		return weightWeekday
	}
	n := min((x-y+7)%7, (y-x+7)%7)
	if p, q := partOf(a), partOf(b); n == 1 && p != "" && p == q {
		n++ // the nights of two days are two
	}
	return apartWeight(n)
}

// leapYear opens a date of a year that has a 29th of February.
const leapYear = "2000-"

// daysOfYear is how many days lie between two days of the calendar of which at least one is told without its year, be they of one year or of two that follow
// each other; -1 where either is none.
func daysOfYear(a, b *claim.Time) int {
	x, y := dayOfYear(a), dayOfYear(b)
	if x == "" || y == "" {
		return -1
	}
	return calendarDays(x, y)
}

// calendarDays is how many days lie between two days of the calendar, MM-DD, be they of one year or of two that follow each other; -1 where either is none.
func calendarDays(x, y string) int {
	p, errP := time.Parse(time.DateOnly, leapYear+x)
	q, errQ := time.Parse(time.DateOnly, leapYear+y)
	if errP != nil || errQ != nil {
		return -1
	}
	n := int(q.Sub(p).Abs().Hours() / 24)
	return min(n, 366-n)
}

// dayOfYear is the month and day of a time that is one day, MM-DD, or empty.
func dayOfYear(t *claim.Time) string {
	if t.Until != "" && t.Until != t.Date {
		return ""
	}
	if t.Date != "" {
		if t.Grain != "day" || len(t.Date) != len(time.DateOnly) { // claims may be read from a file
			return ""
		}
		return t.Date[len("YYYY-"):]
	}
	if rest, ok := strings.CutPrefix(t.Timex, "XXXX-"); ok && len(rest) >= len("MM-DD") && rest[0] != 'W' && rest[0] != 'X' && rest[2] == '-' && rest[3] != 'X' {
		return rest[:len("MM-DD")]
	}
	return ""
}

// partOf is the part of its day that a time tells by name, as TIMEX3 has it, or empty.
func partOf(t *claim.Time) string {
	if i := strings.IndexByte(t.Timex, 'T'); i >= 0 && len(t.Timex) == i+len("TMO") && t.Timex[i+1] > '9' {
		return t.Timex[i+1:]
	}
	return ""
}

// partsOfDay are the parts of a day in their order.
var partsOfDay = []string{"MO", "AF", "EV", "NI"}

// partsApart reports whether two times of one day are of parts of it that do not touch. A night may be that before a morning.
func partsApart(a, b *claim.Time) bool {
	p, q := slices.Index(partsOfDay, partOf(a)), slices.Index(partsOfDay, partOf(b))
	return p >= 0 && q >= 0 && (p-q == 2 || q-p == 2)
}

func apartWeight(days int) float64 {
	if days <= 1 {
		return -weightNextDay
	}
	return -weightOtherDay
}

// The days within which a report's main event is its news, and how far apart two such events are no longer one, whatever is told of both: a paper brings
// a shooting for a week, and a slip in a date does not move the day on which it is printed.
const (
	newsDays  = 3
	otherDays = 10
)

// writtenOn is when a report was published, or else the day that its dateline or byline bears; zero where neither is known.
func writtenOn(r *claim.Report) time.Time {
	if !r.Published.IsZero() {
		return r.Published
	}
	day, _ := time.Parse(time.DateOnly, r.Dated)
	return day
}

// datelineOf is the day of the calendar that a report's dateline bears, MM-DD, where nothing else tells when it was published; else empty.
func datelineOf(r *claim.Report) string {
	if !r.Published.IsZero() || len(r.Dated) != len(time.DateOnly) {
		return ""
	}
	return r.Dated[len("YYYY-"):]
}

// The days between two datelines from which two reports are less likely of one event, and from which much less. Who writes of one the next day writes of one event.
const (
	issueDays = 2
	laterDays = 4
)

// datelines weighs the days that the datelines of two reports bear: of a market, a bank's dealings or a series of loans the wires bring a report each day, and all of
// them read alike. Of what lasts, and of one man, reports go on for days.
func (p *pair) datelines() float64 {
	x, y := p.facts[0].written, p.facts[1].written
	if x == "" || y == "" || p.lasts() || p.oneMan() {
		return 0
	}
	switch n := calendarDays(x, y); {
	case n < issueDays:
		return 0
	case n < laterDays:
		return -weightOtherDay
	}
	return -weightOtherNews
}

// newsDay is the day of the main event of a report that was published at once, within newsDays of it; zero where it was not, or either is not known.
func newsDay(t *claim.Time, published time.Time) time.Time {
	if t == nil || t.Date == "" || published.IsZero() {
		return time.Time{}
	}
	day, err := time.Parse(time.DateOnly, cmp.Or(t.Until, t.Date))
	if err != nil {
		return time.Time{}
	}
	if gone := published.Sub(day); gone < -24*time.Hour || gone > (newsDays+1)*24*time.Hour {
		return time.Time{}
	}
	return day
}

// newsApart is how many days lie between the days of which two reports bring news; 0 where one does not.
func newsApart(p, q *facts) int { return apartBy(p.day, q.day) }

// apartBy is how many days lie between two days; 0 where one is not known.
func apartBy(p, q time.Time) int {
	if p.IsZero() || q.IsZero() {
		return 0
	}
	return int(p.Sub(q).Abs().Hours() / 24)
}

// otherNews reports whether two reports bring news of days so far apart that it is not of one event: unless both tell the age of one person, which
// is a story that goes on.
func otherNews(p, q *facts) bool { return newsApart(p, q) > otherDays && !acquainted(p, q) }

func daysBetween(a, b string) int {
	x, errX := time.Parse(time.DateOnly, a)
	y, errY := time.Parse(time.DateOnly, b)
	if errX != nil || errY != nil {
		return 0
	}
	return int(y.Sub(x).Hours() / 24)
}

// weekday is the day of the week of a time that is a day, Sunday being 0, or -1.
func weekday(t *claim.Time) int {
	if rest, ok := strings.CutPrefix(t.Timex, "XXXX-WXX-"); ok && rest != "" && rest[0] >= '1' && rest[0] <= '7' {
		return int(rest[0]-'0') % 7
	}
	if t.Date != "" && (t.Until == "" || t.Until == t.Date) {
		if d, err := time.Parse(time.DateOnly, t.Date); err == nil {
			return int(d.Weekday())
		}
	}
	return -1
}
