package resolve

import (
	"cmp"
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
	x, y := weekday(a), weekday(b)
	switch {
	case x < 0 || y < 0:
		return 0
	case x == y:
		return weightWeekday
	}
	return apartWeight(min((x-y+7)%7, (y-x+7)%7))
}

func apartWeight(days int) float64 {
	if days <= 1 {
		return -weightNextDay
	}
	return -weightOtherDay
}

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
