package when

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// value is what a TIMEX3 value says. Numbers are 0 where it says X; minute is -1 without a clock time.
type value struct {
	year, month, day int
	week             int
	anyDay           bool // a day of which nothing is told
	// weekday counts as ISO 8601 does: 1 Monday … 7 Sunday.
	weekday                int
	weekend, anyWeek       bool
	quarter, half          int
	season, part           string
	minute                 int
	decade, century        int // 197 for the 1970s; 19 for the 20th century is century 20
	fiscal                 bool
	toYear, toMonth, toDay int // the end of a range
}

// String is the TIMEX3 value; the two ends of a range are joined by a stroke as in ISO 8601.
func (v value) String() string {
	s := v.one()
	if v.toYear|v.toMonth|v.toDay != 0 {
		to := value{year: v.toYear, month: v.toMonth, day: v.toDay, minute: -1, fiscal: v.fiscal}
		s += "/" + to.one()
	}
	return s
}

func (v value) one() string {
	year := pad(v.year, 4)
	switch {
	case v.century > 0:
		return pad(v.century-1, 2)
	case v.decade > 0:
		return pad(v.decade, 3)
	case v.fiscal:
		year = "FY" + year
	}
	switch {
	case v.quarter > 0:
		return year + "-Q" + strconv.Itoa(v.quarter)
	case v.half > 0:
		return year + "-H" + strconv.Itoa(v.half)
	case v.season != "":
		return year + "-" + v.season
	case v.weekend:
		return year + "-W" + pad(v.week, 2) + "-WE"
	case v.weekday > 0 && v.day == 0:
		return year + "-W" + pad(v.week, 2) + "-" + strconv.Itoa(v.weekday) + v.time()
	case v.week > 0 || v.anyWeek:
		return year + "-W" + pad(v.week, 2)
	case v.month == 0 && v.day == 0 && v.part == "" && v.minute < 0 && !v.anyDay:
		return year
	}
	s := year + "-" + pad(v.month, 2)
	if v.day == 0 && v.part == "" && v.minute < 0 && !v.anyDay {
		return s
	}
	return s + "-" + pad(v.day, 2) + v.time()
}

// time is the clock time or the part of the day, after its T.
func (v value) time() string {
	switch {
	case v.minute >= 0:
		return "T" + clockText(v.minute)
	case v.part != "":
		return "T" + v.part
	}
	return ""
}

// clockText is HH:MM of a minute of the day.
func clockText(minute int) string { return pad2(minute/60) + ":" + pad2(minute%60) }

func pad2(n int) string { return digitsIn(n, 2) }

// digitsIn is n, which is not negative, in at least so many digits.
func digitsIn(n, width int) string {
	s := strconv.Itoa(n)
	if len(s) >= width {
		return s
	}
	return "0000"[:width-len(s)] + s
}

// pad is n in width digits, X for each where it is not known.
func pad(n, width int) string {
	if n == 0 {
		return "XXXX"[:width]
	}
	return digitsIn(n, width)
}

// ParseTimex reads a TIMEX3 value of the kinds that Find writes (dates, weeks, weekdays, weekends, months, quarters, halves, seasons, years,
// decades, centuries, parts of the day, clock times, ranges of these joined by a stroke, and durations such as P3Y). An error says
// which value could not be read. ParseTimex(p.Timex) gives p's days again but where p was a duration or depends on more than its Timex says.
func ParseTimex(s string) (Period, error) {
	if strings.HasPrefix(s, "P") && len(s) > 2 && !strings.Contains(s, "_") {
		return Period{Timex: s, Grain: Year, Weekday: -1}, nil
	}
	v, err := parseValue(s)
	if err != nil {
		return Period{Weekday: -1}, err
	}
	return v.period(), nil
}

// parseValue reads what String writes.
func parseValue(s string) (value, error) {
	from, to, isRange := strings.Cut(s, "/")
	v, ok := parseOne(from)
	if ok && isRange {
		var w value
		if w, ok = parseOne(to); ok {
			v.toYear, v.toMonth, v.toDay = w.year, w.month, w.day
			ok = v.toYear|v.toMonth|v.toDay != 0
		}
	}
	if !ok {
		return value{minute: -1}, fmt.Errorf("%q is no TIMEX3 value that is known here", s)
	}
	return v, nil
}

func parseOne(s string) (value, bool) {
	v := value{minute: -1}
	s, v.fiscal = strings.CutPrefix(s, "FY")
	day, clock, hasTime := strings.Cut(s, "T")
	if hasTime && !v.parseTime(clock) {
		return v, false
	}
	parts := strings.Split(day, "-")
	ok := true
	switch len(parts[0]) {
	case 2:
		v.century, ok = digitsOf(parts[0])
		v.century++
		return v, ok && len(parts) == 1 && !hasTime && v.century > 1
	case 3:
		v.decade, ok = digitsOf(parts[0])
		return v, ok && len(parts) == 1 && !hasTime && v.decade > 0
	case 4:
		v.year, ok = digitsOf(parts[0])
	default:
		return v, false
	}
	if !ok || len(parts) > 3 || len(parts) == 1 && hasTime {
		return v, false
	}
	if len(parts) == 1 {
		return v, true
	}
	return v, v.parseRest(parts[1:], hasTime)
}

// parseTime reads what follows the T.
func (v *value) parseTime(s string) bool {
	switch s {
	case "MO", "MI", "AF", "EV", "NI", "DT":
		v.part = s
		return true
	}
	h, m, ok := strings.Cut(s, ":")
	hour, ok1 := digitsOf(h)
	minute, ok2 := digitsOf(m)
	v.minute = hour*60 + minute
	return ok && ok1 && ok2 && len(h) == 2 && len(m) == 2 && hour < 24 && minute < 60 && !strings.Contains(s, "X")
}

// parseRest reads what follows the year.
func (v *value) parseRest(parts []string, hasTime bool) bool {
	p := parts[0]
	if len(p) != 2 && len(p) != 3 {
		return false
	}
	switch {
	case p[0] == 'W':
		ok := len(p) == 3
		v.week, v.anyWeek = 0, true
		if ok {
			v.week, ok = digitsOf(p[1:])
		}
		if len(parts) == 2 && ok {
			if parts[1] == "WE" {
				v.weekend = true
				return !hasTime
			}
			v.weekday, ok = digitsOf(parts[1])
			return ok && v.weekday >= 1 && v.weekday <= 7
		}
		return ok && !hasTime && v.week <= 53
	case len(parts) == 1 && !hasTime && len(p) == 2 && (p[0] == 'Q' || p[0] == 'H') && p[1] >= '1' && p[1] <= '4':
		if n := int(p[1] - '0'); p[0] == 'Q' {
			v.quarter = n
		} else {
			v.half = n
		}
		return v.half <= 2
	case len(parts) == 1 && (p == "SP" || p == "SU" || p == "FA" || p == "WI"):
		v.season = p
		return !hasTime
	}
	var ok bool
	if v.month, ok = digitsOf(p); !ok || len(p) != 2 || v.month > 12 {
		return false
	}
	if len(parts) == 1 {
		return !hasTime
	}
	v.day, ok = digitsOf(parts[1])
	v.anyDay = ok && v.year|v.month|v.day == 0
	return ok && len(parts[1]) == 2 && v.day <= 31 && (v.year == 0 || v.month == 0 || v.day == 0 || valid(v.year, v.month, v.day))
}

// digitsOf reads digits, or as many X for 0.
func digitsOf(s string) (int, bool) {
	if s == "" || strings.Trim(s, "X") == "" {
		return 0, s != ""
	}
	n := 0
	for i := range len(s) {
		if !isDigit(s[i]) {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}

// period is v as a Period; From and Until are set where v says enough.
func (v value) period() Period {
	p := Period{Timex: v.String(), Weekday: -1}
	p.Grain, p.From, p.Until = v.days()
	if v.weekday > 0 {
		p.Weekday = v.weekday % 7
	}
	if v.toYear|v.toMonth|v.toDay != 0 && !p.From.IsZero() {
		end := value{year: v.toYear, month: v.toMonth, day: v.toDay, minute: -1}
		if _, _, until := end.days(); !until.Before(p.From) {
			p.Until = until
		}
	}
	switch {
	case v.minute >= 0:
		p.Grain, p.Minute = Clock, v.minute
	case v.part != "":
		p.Grain = Part
	}
	return p
}

// days is the grain of v and its first and last day; zero where v does not say them. A season may begin in the December before its year and end
// in the February after it, by the hemisphere; a fiscal year begins anywhere in the calendar year before.
func (v value) days() (g Grain, from, until time.Time) {
	known := v.year > 0
	switch {
	case v.century > 0:
		return Century, date((v.century-1)*100, 1, 1), date(v.century*100-1, 12, 31)
	case v.decade > 0:
		return Decade, date(v.decade*10, 1, 1), date(v.decade*10+9, 12, 31)
	case v.quarter > 0:
		g, from, until = Quarter, date(v.year, v.quarter*3-2, 1), date(v.year, v.quarter*3+1, 0)
	case v.half > 0:
		g, from, until = Quarter, date(v.year, v.half*6-5, 1), date(v.year, v.half*6+1, 0)
	case v.season != "":
		g, from, until = Season, date(v.year-1, 12, 1), date(v.year+1, 3, 0)
	case v.weekend:
		g, from = Weekend, monday(v.year, v.week).AddDate(0, 0, 5)
		until, known = from.AddDate(0, 0, 1), known && v.week > 0
	case v.weekday > 0 && v.day == 0:
		g, from = Day, monday(v.year, v.week).AddDate(0, 0, v.weekday-1)
		until, known = from, known && v.week > 0
	case v.week > 0 || v.anyWeek:
		g, from = Week, monday(v.year, v.week)
		until, known = from.AddDate(0, 0, 6), known && v.week > 0
	case v.day > 0:
		g, from = Day, date(v.year, v.month, v.day)
		until, known = from, known && v.month > 0
	case v.month > 0:
		g, from, until = Month, date(v.year, v.month, 1), date(v.year, v.month+1, 0)
	case v.part != "" || v.minute >= 0 || v.anyDay:
		return Day, time.Time{}, time.Time{}
	default:
		g, from, until = Year, date(v.year, 1, 1), date(v.year, 12, 31)
	}
	if v.fiscal {
		from, until = date(v.year-1, 1, 1), date(max(v.year, v.toYear), 12, 31)
	}
	if !known {
		return g, time.Time{}, time.Time{}
	}
	return g, from, until
}

// monday is the first day of an ISO week.
func monday(year, week int) time.Time {
	jan4 := date(year, 1, 4)
	return jan4.AddDate(0, 0, (week-1)*7-(int(jan4.Weekday())+6)%7)
}

// date is midnight UTC of a day.
func date(year, month, day int) time.Time {
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
}

// valid reports whether there is such a day in the calendar.
func valid(year, month, day int) bool {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

// daysIn is how many days a month has, which is one of the twelve.
func daysIn(year, month int) int {
	switch {
	case month == 2 && year%4 == 0 && (year%100 != 0 || year%400 == 0):
		return 29
	case month == 2:
		return 28
	case month == 4 || month == 6 || month == 9 || month == 11:
		return 30
	}
	return 31
}

// dayNumber counts the days from the beginning of 1970 to t, a midnight in UTC; dayNumberOf to a day of the years from -400 on.
func dayNumber(t time.Time) int { return int(t.Unix() / (24 * 60 * 60)) }

func dayNumberOf(year, month, day int) int {
	const cycle = 146097 // days of the 400 years after which the calendar repeats itself
	year += 400          // so that the years before the first are not negative
	if month <= 2 {      // years from March on, so that a leap day is the last of its year
		year, month = year-1, month+12
	}
	return 365*year + year/4 - year/100 + year/400 + (153*month-457)/5 + day - 719469 - cycle
}

// weekdayOf is the weekday of a day by its number, 0 for Sunday; 1970 began on a Thursday.
func weekdayOf(number int) int { return ((number+4)%7 + 7) % 7 }

// Dates are the first and the last day as YYYY-MM-DD, empty where they are not known. Until is empty too where it is the same day.
func (p Period) Dates() (from, until string) {
	if p.From.IsZero() {
		return "", ""
	}
	from = p.From.Format(time.DateOnly)
	if !p.Until.Equal(p.From) {
		until = p.Until.Format(time.DateOnly)
	}
	return from, until
}
