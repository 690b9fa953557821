package when

import (
	"testing"
)

// period reads a Timex for a test; what follows a space is flags: since, by, about, twelve, start, mid, end, or a zone.
func period(t *testing.T, s string, flags ...string) Period {
	t.Helper()
	p, err := ParseTimex(s)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range flags {
		switch f {
		case "since":
			p.Since = true
		case "by":
			p.By = true
		case "about":
			p.About = true
		case "twelve":
			p.TwelveHour = true
		case "start", "mid", "end":
			p.Mod = Mod(f)
		default:
			p.Zone = f
		}
	}
	return p
}

func TestRelation(t *testing.T) {
	type told []string // a Timex and its flags
	tests := []struct {
		a, b told
		want Relation
		why  string
	}{
		{told{"2025-10-14"}, told{"2025-10-14"}, Equal, "one day"},
		{told{"2025-10-14"}, told{"2025-10-15"}, Disjoint, "two days"},
		{told{"2025-10-14"}, told{"2025-10-15", "about"}, Consistent, "a guess by a day"},
		{told{"2025-10"}, told{"2025-10-14"}, Contains, "a month and its day"},
		{told{"2025-10-14"}, told{"2025"}, Within, "a day and its year"},
		{told{"2022-03"}, told{"2022"}, Within, "a month and its year"},
		{told{"2022"}, told{"2023"}, Disjoint, "two years"},
		{told{"197"}, told{"1974"}, Contains, "a decade and its year"},
		{told{"19"}, told{"197"}, Contains, "a century and its decade"},
		{told{"2025-Q3"}, told{"2025-08"}, Contains, "a quarter and its month"},
		{told{"2025-H1"}, told{"2025-Q3"}, Disjoint, "a half and a quarter of the other"},
		{told{"2025-W22-WE"}, told{"2025-06-01"}, Contains, "a weekend and its Sunday"},
		{told{"2025-W22-WE"}, told{"2025-06-02"}, Disjoint, "a weekend and the Monday after it"},
		{told{"2025-W22"}, told{"2025-06-01"}, Contains, "a week and its Sunday"},
		{told{"2025-W40"}, told{"2025-10"}, Overlaps, "a week over the end of a month"},
		{told{"XXXX-WXX-1"}, told{"2025-06-02"}, Consistent, "a Monday, and a date that is one"},
		{told{"XXXX-WXX-1"}, told{"2025-06-03"}, Disjoint, "a Monday, and a date that is none"},
		{told{"XXXX-WXX-1"}, told{"XXXX-WXX-1"}, Equal, "told the same"},
		{told{"XXXX-WXX-1"}, told{"XXXX-WXX-5"}, OtherWeekday, "whose weeks are not told"},
		{told{"XXXX-WXX-1"}, told{"2025-W23"}, Consistent, "a week holds a Monday"},
		{told{"XXXX-WXX-1"}, told{"2025-W22-WE"}, Disjoint, "a weekend holds no Monday"},
		{told{"XXXX-WXX-1"}, told{"XXXX-WXX-WE"}, OtherWeekday, "a Monday is in no weekend"},
		{told{"XXXX-WXX-7"}, told{"XXXX-WXX-WE"}, Consistent, "a Sunday is in one"},
		{told{"XXXX-05-16"}, told{"2025-05-16"}, Consistent, "one leaves the year open"},
		{told{"XXXX-05-16"}, told{"2025-06-02"}, Disjoint, "other month and day"},
		{told{"XXXX-05-16"}, told{"XXXX-05"}, Consistent, "a day and its month"},
		{told{"XXXX-05-16"}, told{"XXXX-WXX-1"}, Unknown, "nothing in common"},
		{told{"XXXX-05-16"}, told{"XXXX-05-17"}, Disjoint, "two days of any year"},
		{told{"XXXX-Q3"}, told{"2025-Q3"}, Consistent, "one leaves the year open"},
		{told{"XXXX-Q3"}, told{"XXXX-Q2"}, Disjoint, "two quarters"},
		{told{"2025-10", "start"}, told{"2025-10", "end"}, Disjoint, "early and late"},
		{told{"2025-10", "mid"}, told{"2025-10-14"}, Contains, "the middle"},
		{told{"2022", "since"}, told{"2024"}, Contains, "since goes on"},
		{told{"2022", "since"}, told{"2021"}, Disjoint, "before it began"},
		{told{"2030", "by"}, told{"2027"}, Contains, "by goes back"},
		{told{"2030", "by"}, told{"2031"}, Disjoint, "after the deadline"},
		{told{"2022-SU"}, told{"2022-07"}, Consistent, "by the hemisphere"},
		{told{"2022-SU"}, told{"2025"}, Disjoint, "other years"},
		{told{"FY2024"}, told{"2024"}, Consistent, "whose first month is not told"},
		{told{"2025-10-14/2025-10-16"}, told{"2025-10-15"}, Contains, "a range and a day of it"},
		{told{"2013/2014"}, told{"2014"}, Contains, "a range of years"},

		{told{"XXXX-XX-XXT17:06", "local"}, told{"XXXX-XX-XXT17:11", "local"}, Disjoint, "five minutes apart, both exact"},
		{told{"XXXX-XX-XXT17:06", "local"}, told{"XXXX-XX-XXT17:06"}, Consistent, "local by saying nothing; the day is open"},
		{told{"2025-10-14T17:06"}, told{"2025-10-14T17:06", "local"}, Equal, "the same day"},
		{told{"2025-10-14T04:37", "CEST"}, told{"2025-10-14T02:37", "GMT"}, Equal, "one instant in two zones"},
		{told{"2025-10-14T01:00", "CEST"}, told{"2025-10-13T23:00", "GMT"}, Consistent, "one instant on two days"},
		{told{"2025-10-14T04:37", "GMT+2:00"}, told{"2025-10-14T02:37", "GMT"}, Equal, "an offset"},
		{told{"2025-10-14T04:37", "local"}, told{"2025-10-14T02:37", "GMT"}, Unknown, "which local time is not told"},
		{told{"2025-10-14T04:37"}, told{"2025-10-14T04:40", "about"}, Consistent, "hedged"},
		{told{"2025-10-14T04:37"}, told{"2025-10-14T05:40", "about"}, Disjoint, "hedged, but an hour apart"},
		{told{"2025-10-14T07:30", "twelve"}, told{"2025-10-14T19:30"}, Consistent, "neither a.m. nor p.m. was said"},
		{told{"2025-10-14T07:30"}, told{"2025-10-14T19:30"}, Disjoint, "twelve hours apart"},
		{told{"2025-10-14T04:37"}, told{"2025-10-15T04:37"}, Disjoint, "one clock, two days"},
		{told{"2025-10-14T04:37"}, told{"2025-10-14"}, Within, "a clock and its day"},
		{told{"2025-10-14T04:37"}, told{"2025-10-14TMO"}, Within, "a clock and its morning"},
		{told{"2025-10-14T17:00"}, told{"2025-10-14TMO"}, Disjoint, "a clock and another part"},
		{told{"2025-10-14T12:20"}, told{"2025-10-14TMO"}, Consistent, "at the edge of the part"},
		{told{"2025-10-14TMO"}, told{"2025-10-14TAF"}, Disjoint, "two parts"},
		{told{"2025-10-14TEV"}, told{"2025-10-14TNI"}, Consistent, "evening runs into night"},
		{told{"2025-10-14TMO"}, told{"2025-10-14"}, Within, "a part and its day"},
		{told{"XXXX-WXX-4TNI"}, told{"XXXX-WXX-4"}, Within, "a part and its open day"},
		{told{"2025-10-14TMO"}, told{"2025-10-15TMO"}, Disjoint, "two mornings"},
		{told{"XXXX-XX-XXT04:37"}, told{"2025-10-14"}, Unknown, "a clock tells no day"},
	}
	for _, c := range tests {
		a, b := period(t, c.a[0], c.a[1:]...), period(t, c.b[0], c.b[1:]...)
		if got := a.Relation(b); got != c.want {
			t.Errorf("%v to %v: %s, want %s (%s)", c.a, c.b, got, c.want, c.why)
		}
		if got := b.Relation(a); got != c.want.Mirror() {
			t.Errorf("%v to %v: %s, want %s (the other way round: %s)", c.b, c.a, got, c.want.Mirror(), c.why)
		}
	}
}

func TestParseTimex(t *testing.T) {
	for _, c := range []struct{ timex, from, until string }{
		{"2025", "2025-01-01", "2025-12-31"}, {"2025-10", "2025-10-01", "2025-10-31"}, {"2025-10-14", "2025-10-14", ""},
		{"2025-10-14TMO", "2025-10-14", ""}, {"2025-10-14T04:37", "2025-10-14", ""}, {"2025-W01", "2024-12-30", "2025-01-05"},
		{"2025-W23-1", "2025-06-02", ""}, {"2025-W41-WE", "2025-10-11", "2025-10-12"}, {"2025-Q3", "2025-07-01", "2025-09-30"},
		{"2025-H2", "2025-07-01", "2025-12-31"}, {"2025-SU", "2024-12-01", "2026-02-28"}, {"197", "1970-01-01", "1979-12-31"},
		{"19", "1900-01-01", "1999-12-31"}, {"FY2024", "2023-01-01", "2024-12-31"}, {"2013/2014", "2013-01-01", "2014-12-31"},
		{"2025-10-14/2025-10-16", "2025-10-14", "2025-10-16"}, {"XXXX-05-16", "", ""}, {"XXXX-05", "", ""}, {"XXXX-WXX-1", "", ""},
		{"XXXX-WXX-4TNI", "", ""}, {"XXXX-WXX-WE", "", ""}, {"XXXX-XX-16", "", ""}, {"XXXX-XX-XXT12:00", "", ""}, {"XXXX-Q3", "", ""},
		{"XXXX-XX-XXTMO", "", ""}, {"XXXX-SU", "", ""}, {"P3Y", "", ""},
	} {
		p, err := ParseTimex(c.timex)
		if err != nil {
			t.Error(err)
			continue
		}
		if p.Timex != c.timex {
			t.Errorf("%s comes back as %s", c.timex, p.Timex)
		}
		if from, until := p.Dates(); from != c.from || until != c.until {
			t.Errorf("%s is %s to %s, want %s to %s", c.timex, from, until, c.from, c.until)
		}
	}
	for _, bad := range []string{"", "2025-13", "2025-02-30", "2025-W99", "Monday", "2025-10-14T25:00", "20", "-", "2025-", "2025-Q5", "T12:00", "2025/"} {
		if bad == "20" {
			continue // the 21st century
		}
		if p, err := ParseTimex(bad); err == nil {
			t.Errorf("%q is read as %+v", bad, p)
		}
	}
}

func TestWeekday(t *testing.T) {
	for text, want := range map[string]bool{
		"It opened on Monday, 2 June 2025.": true,
		"It opened on Monday, 3 June 2025.": false,
		"It opened on Monday.":              true,
	} {
		m := mentions(text, "")
		if len(m) != 1 {
			t.Errorf("%q: %d times", text, len(m))
			continue
		}
		p := m[0].Period
		if dated := !p.From.IsZero(); p.Weekday != 1 || dated && (int(p.From.Weekday()) == p.Weekday) != want {
			t.Errorf("%q: weekday %d and %v: agree: want %v", text, p.Weekday, p.From, want)
		}
	}
}
