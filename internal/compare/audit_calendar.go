package compare

import (
	"math"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// auditCalendar holds the weekdays of a report that tells no year against each other: where Thursday is the 3rd, Wednesday is not the 1st. Days
// half a year apart, and such as a year's end may part, are left alone.
func auditCalendar(ps []passage, report *claim.Report) []fault {
	if report != nil && !report.Published.IsZero() {
		return nil // each is held against the calendar by itself
	}
	type day struct {
		figure
		written
		at int // of a common year; February 29 and later are a day off in the other
	}
	var days []day
	for i := range ps {
		for j := range ps[i].times {
			t := ps[i].times[j]
			w := readDate(t.Text)
			if w.named != 1 || w.words != 1 || w.numbers != 1 || w.year != 0 || len(days) >= 40 || len(yearsIn(ps[i].low)) > 0 {
				continue
			}
			days = append(days, day{t, w, date(2001, w.month, w.day).YearDay()})
		}
	}
	for i := range days {
		for j := range days[:i] {
			a, b := days[j], days[i]
			apart := int(math.Abs(float64(b.at - a.at)))
			leap := (a.month <= 2) != (b.month <= 2)
			if apart > 120 || apart == 0 && a.weekday == b.weekday {
				continue
			}
			off := func(more int) bool { return (int(b.weekday)-int(a.weekday)-(b.at-a.at)-more)%7 != 0 }
			if off(0) && (!leap || off(1) && off(-1)) {
				return []fault{newFault("weekday", said(a.Claim)+" and "+said(b.Claim)+" cannot both be right: the days between them do not fit the weekdays", a.figure, b.figure)}
			}
		}
	}
	return nil
}
