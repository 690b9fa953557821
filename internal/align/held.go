package align

import (
	"math"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// heldBy reports whether one of two times is told less exactly and holds the other: a month in its year, a day in its month, an hour in its part of the
// day, a weekday and that weekday with its date.
func heldBy(a, b *claim.Claim) bool {
	x, y := a.Time, b.Time
	switch {
	case x.Grain == y.Grain && (onWeekday(a, b) || onWeekday(b, a)): // the evening of a Monday, and that of a Monday with its date
		return true
	case clock(a) && clock(b), x.Grain == "part" && y.Grain == "part" && x.Timex != y.Timex: // an afternoon holds no evening of its day
		return false
	case clock(a):
		return hourFits(a, b)
	case clock(b):
		return hourFits(b, a)
	case x.Date != "" && y.Date != "":
		return among(x, y) || among(y, x)
	}
	return opens(x.Timex, y.Timex) || opens(y.Timex, x.Timex) || inYearless(x.Timex, y.Timex) || inYearless(y.Timex, x.Timex) || onWeekday(a, b) || onWeekday(b, a)
}

// sameTime reports whether two times are told as one; where neither can be placed at all ("two weeks before"), in the same words.
func sameTime(a, b *claim.Claim) bool {
	return a.Time.Timex == b.Time.Timex && (strings.ContainsAny(a.Time.Timex, "0123456789") || strings.EqualFold(a.Text, b.Text))
}

// among reports whether the days of x are among those of y.
func among(x, y *claim.Time) bool { return x.Date >= y.Date && lastDay(x) <= lastDay(y) }

// lastDay is the last day that t covers.
func lastDay(t *claim.Time) string {
	if t.Until != "" {
		return t.Until
	}
	return t.Date
}

// opens reports whether the TIMEX3 value y goes on where x ends: 2003 and 2003-12, XXXX-WXX-5 and XXXX-WXX-5TAF.
func opens(x, y string) bool {
	return len(x) >= len("2003") && len(y) > len(x) && x != "XXXX" && strings.HasPrefix(y, x) && (y[len(x)] == '-' || y[len(x)] == 'T')
}

// inYearless reports whether y, which tells its year, lies in x, a month or day that does not: XXXX-09 and 2008-09-15.
func inYearless(x, y string) bool {
	rest, ok := strings.CutPrefix(x, "XXXX-")
	if !ok || len(rest) < len("09") || rest[0] > '1' || len(y) <= len("2008-") || y[0] == 'X' || y[4] != '-' {
		return false
	}
	return y[5:] == rest || strings.HasPrefix(y[5:], rest+"-")
}

// onWeekday reports whether a tells no date but a weekday, or a part or hour of one, and b a date that falls on it, with no other part or hour, or that weekday too.
func onWeekday(a, b *claim.Claim) bool {
	x, ok := strings.CutPrefix(a.Time.Timex, "XXXX-WXX-")
	if !ok || x == "" || x[0] < '1' || x[0] > '7' {
		return false
	}
	day, then := time.Weekday((x[0]-'0')%7), x[1:]
	if len(b.Time.Date) == len(time.DateOnly) {
		if d, err := time.Parse(time.DateOnly, b.Time.Date); err == nil {
			_, other, told := strings.Cut(b.Time.Timex, "T")
			return d.Weekday() == day && !b.Time.Since && b.Time.Until == "" && (then == "" || !told && b.Time.Grain == "day" || then == "T"+other)
		}
	}
	return then == "" && strings.Contains(b.Text, day.String()) && strings.Contains(a.Text, day.String())
}

// hourFits reports whether a, which tells an hour, can be set beside b, which tells a day or a part of one: the hour is of that part, or of a day that is
// told with it.
func hourFits(a, b *claim.Claim) bool {
	t := oclock(a)
	if t < 0 {
		return false
	}
	x, _, _ := strings.Cut(a.Time.Timex, "T")
	y, part, _ := strings.Cut(b.Time.Timex, "T")
	days := strings.HasPrefix(x, "XXXX-XX") || strings.HasPrefix(y, "XXXX-XX") || x == "" || y == "" || x == y
	from, until, ok := hoursOf(part)
	return ok && days && (from < until && t >= from && t <= until || from > until && (t >= from || t <= until))
}

// hoursOf are the first and the last minute of a part of the day, as TIMEX3 writes it; a night ends on the next day.
func hoursOf(part string) (from, until int, ok bool) {
	const hour = 60
	switch part {
	case "MO":
		return 0, 12 * hour, true
	case "AF":
		return 12 * hour, 18 * hour, true
	case "EV":
		return 17 * hour, 23*hour + 59, true
	case "NI":
		return 20 * hour, 5 * hour, true
	}
	return 0, 0, false
}

// around adds to what ties two times of two reports what their sentences have in common: as much as for figures where the one holds the other, and where
// nothing goes against it, so that the hour of a deed meets that hour in other words.
func (m *matcher) around(a, b *claim.Claim, t *judgement) {
	if a.Source == b.Source || m.context == nil {
		return
	}
	held := sameTime(a, b) || heldBy(a, b)
	if !held && (t.narrow || t.rough || t.score < likely) {
		return
	}
	w := m.context.shared(a, b)
	if !held {
		w /= 2
	}
	if w > 0 && t.quiet {
		t.add(w)
	} else if w > 0 {
		t.add(w, "both sentences speak of", strings.Join(m.context.common(a, b), ", "))
	}
}

// sinceDeed reports whether two lengths of time both tell how long ago, or before what the report is about, one and the same was done.
func sinceDeed(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	if !backward(a.Subject) || !backward(b.Subject) {
		return false
	}
	if d := deedName(a); d != "" && d == deedName(b) {
		return true
	}
	same := a.Predicate != "" && a.Predicate == b.Predicate || len(x.Act) > 0 && len(y.Act) > 0 && x.Act[0] == y.Act[0]
	return same && !meet(x.Act, there)
}

// daysApart is by how many seconds the day of the news may lie after the day that a report counts back from.
const daysApart = 3 * 24 * 60 * 60

// otherwiseSince reports whether one length of time is counted back from the news and the other from what it tells of, so that a day or two more or less is
// no other length.
func otherwiseSince(a, b *claim.Claim, x, y *reading) bool {
	return (a.Subject == "ago") != (b.Subject == "ago") && x.unit == y.unit && math.Abs(x.figure-y.figure) <= daysApart
}

// backward reports whether a word after a length of time counts it back from then.
func backward(w string) bool { return w == "ago" || w == "before" || w == "earlier" || w == "prior" }
