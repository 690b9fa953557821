package when

import (
	"testing"
	"time"
)

// The arithmetic of days says of each day of two cycles of the calendar, and around the year 0, what package time says.
func TestDays(t *testing.T) {
	for _, from := range []int{-20, 1700} {
		for d := time.Date(from, 1, 1, 0, 0, 0, 0, time.UTC); d.Year() < from+820; d = d.AddDate(0, 0, 1) {
			y, m, day := d.Date()
			if n := dayNumber(d); n != dayNumberOf(y, int(m), day) || weekdayOf(n) != int(d.Weekday()) {
				t.Fatalf("%v is day %d, by its date %d, weekday %d", d, n, dayNumberOf(y, int(m), day), weekdayOf(n))
			}
			last := d.AddDate(0, 0, 1).Day() == 1
			if !valid(y, int(m), day) || valid(y, int(m), day+1) == last {
				t.Fatalf("%v or the day after it is held to be none, or one of its month", d)
			}
		}
	}
}
