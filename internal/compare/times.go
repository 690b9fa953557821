package compare

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/when"
)

// ruleTimes compares two times, each as exactly as it is told: a day lies in its month, a weekday without a week fits every date on it.
func ruleTimes(a, b *claim.Time, aText, bText string) ruling {
	day := ruleDays(a, b)
	if a.Timex == b.Timex && !strings.ContainsAny(a.Timex, "0123456789") && a.Clock == "" && b.Clock == "" && !strings.EqualFold(aText, bText) {
		return ruling{because: "neither time can be placed on a calendar"} // "two weeks before", "three weeks before"
	}
	if day.relation == claim.Near && (overnight(aText) && early(b) || overnight(bText) && early(a)) {
		return ruling{claim.Compatible, "one speaks of the night, which ends on the other's morning", "", false}
	}
	if day.relation == "" && dayUnsaid(a) != dayUnsaid(b) && clockOf(a) != "" && clockOf(b) != "" {
		day = ruling{claim.Compatible, "one gives the day as well", "", false} // the clocks decide
	}
	if day.relation != claim.Agree && day.relation != claim.Compatible && day.relation != "" {
		return day
	}
	if clockOf(a) != "" && clockOf(b) != "" {
		r := ruleClocks(a, b)
		if r.relation == claim.Contradict && (when.OnDial(aText) && onDial(a) || when.OnDial(bText) && onDial(b)) {
			r = ruleDials(a, b, r)
		}
		if r.relation == claim.Agree && day.relation == claim.Compatible {
			return day
		}
		return r
	}
	if day.relation == "" {
		return ruleHour(a, b, day)
	}
	if day.relation == claim.Agree && (clockOf(a) != "") != (clockOf(b) != "") {
		return ruling{claim.Compatible, "one gives the hour as well", "", false}
	}
	if day.relation == claim.Agree && dayPart(a) != dayPart(b) {
		if dayPart(a) != "" && dayPart(b) != "" {
			if p := dayPart(a) + dayPart(b); p == "EVNI" || p == "NIEV" || overnight(aText) && early(b) || overnight(bText) && early(a) {
				return ruling{claim.Compatible, "the parts of the day that they tell may overlap", "", false}
			}
			return ruling{claim.Near, "the same day, but another part of it", "the same part of the day", false}
		}
		return ruling{claim.Compatible, "one gives the part of the day as well", "", false}
	}
	return day
}

// oneTelling takes back that the days a and b of two reports differ, where the words are the same and only what they are reckoned from is not: a sentence
// that both took from one text says "today" in each, "Saturday" in two reports is mostly one Saturday, and "that year" is the year told last.
func oneTelling(a, b *claim.Claim, r ruling) ruling {
	if r.relation != claim.Contradict || a.Source == b.Source || clockOf(a.Time) != clockOf(b.Time) {
		return r
	}
	switch {
	case !strings.ContainsAny(a.Text+b.Text, "0123456789") && strings.EqualFold(a.Text, b.Text) && oneLine(a.Sentence, b.Sentence):
		return ruling{claim.Compatible, "both have one sentence, from reports of two days", "", false}
	case strings.EqualFold(a.Text, b.Text) && asciiLower(a.Text) == "today" && dayAfter(a, b):
		return ruling{claim.Compatible, "both say today, in reports of two days", "", false}
	case sameWeekday(a, b):
		return ruling{claim.Compatible, "both name that weekday, in reports of two weeks", "", false}
	case backwards(a.Text) && backwards(b.Text):
		return ruling{claim.Compatible, "each is reckoned from what its report tells before", "", false}
	}
	return r
}

// oneLine reports whether two sentences are one but for marks and spaces.
func oneLine(a, b string) bool {
	const least = 20
	p, q := lettersOf(a), lettersOf(b)
	return len(p) >= least && p == q
}

// lettersOf is what of a text is letters of the alphabet and digits, in small letters.
func lettersOf(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r >= 0x80 {
			return r
		}
		return -1
	}, asciiLower(s))
}

// sameWeekday reports whether two times are told by one weekday and no date, and lie few weeks apart: the weeks are those in which the reports came out.
func sameWeekday(a, b *claim.Claim) bool {
	fa, _, aok := days(a.Time)
	fb, _, bok := days(b.Time)
	d := int(math.Abs(math.Round(fb.Sub(fa).Hours() / 24)))
	return aok && bok && onlyWeekday(a.Text) && onlyWeekday(b.Text) && d%7 == 0 && d > 0 && d <= 3*7
}

// dayAfter reports whether two times are days of which one follows the other.
func dayAfter(a, b *claim.Claim) bool {
	fa, _, aok := days(a.Time)
	fb, _, bok := days(b.Time)
	return aok && bok && math.Abs(math.Round(fb.Sub(fa).Hours()/24)) == 1
}

// onlyWeekday reports whether the words of a time have a weekday, and neither a month nor a week.
func onlyWeekday(text string) bool {
	weekday := false
	for _, w := range strings.FieldsFunc(asciiLower(text), func(r rune) bool { return r < 'a' || r > 'z' }) {
		_, month := months[w]
		switch {
		case weekdayOf(w) >= 0:
			weekday = true
		case month, w == "week", w == "last", w == "next", w == "previous", w == "following":
			return false
		}
	}
	return weekday
}

// backwards reports whether the words of a time point back to one told before: "that year", "the same month".
func backwards(text string) bool {
	for _, w := range strings.Fields(asciiLower(text)) {
		if w == "that" || w == "same" {
			return true
		}
	}
	return false
}

// dayUnsaid reports whether a time tells only an hour, of whichever day.
func dayUnsaid(t *claim.Time) bool { return t.Date == "" && strings.HasPrefix(t.Timex, "XXXX-XX-XXT") }

func ruleDays(a, b *claim.Time) ruling {
	fa, ua, aok := days(a)
	fb, ub, bok := days(b)
	switch {
	case a.Timex != "" && a.Timex == b.Timex && !(aok && bok):
		return ruling{claim.Agree, "the same time", "", false}
	case aok && bok:
		return ruleSpans(a, b, fa, ua, fb, ub)
	case aok:
		return rulePartial(b, fa, ua)
	case bok:
		return rulePartial(a, fb, ub)
	}
	return ruleFloating(a, b)
}

// ruleSpans compares two stretches of calendar days.
func ruleSpans(a, b *claim.Time, fa, ua, fb, ub time.Time) ruling {
	if a.Since != b.Since || a.By != b.By {
		if a.By != b.By && !fa.After(ub) && !fb.After(ua) {
			return ruling{claim.Compatible, "one is the deadline of the other", "", false}
		}
		if a.By && !fb.After(ua) || b.By && !fa.After(ub) {
			return ruling{claim.Compatible, "the one lies before the deadline that the other gives", "", false}
		}
	}
	if fa.Equal(fb) && ua.Equal(ub) {
		return ruling{claim.Agree, "the same time", "", false}
	}
	if !fa.After(ub) && !fb.After(ua) {
		return ruling{claim.Compatible, "one is told less exactly and holds the other", "", false}
	}
	apart := fb.Sub(ua)
	if fb.Before(fa) {
		apart = fa.Sub(ub)
	}
	gap := math.Round(apart.Hours() / 24)
	if (a.About || b.About) && gap <= math.Max(slackDays(fa, ua), slackDays(fb, ub)) {
		return ruling{claim.Compatible, "the hedge covers the difference", "", false}
	}
	if gap <= 1 && (nightly(a) || nightly(b)) {
		return ruling{claim.Near, "two neighbouring days, and one speaks of the night between them", "the same day", false}
	}
	if gap <= 1 && a.OtherZone(b) && clockOf(a) != "" && clockOf(b) != "" {
		return ruling{claim.Near, "two neighbouring days in two time zones", "the same zone", false}
	}
	return ruling{claim.Contradict, "the times do not overlap", "the same time, or one that holds the other", false}
}

// slackDays is how far "around" reaches: as far again as the stretch is long.
func slackDays(from, until time.Time) float64 { return math.Round(until.Sub(from).Hours()/24) + 1 }

// nightly reports whether t speaks of a time that people count to either of two days.
func nightly(t *claim.Time) bool {
	switch dayPart(t) {
	case "NI", "EV":
		return true
	}
	if h, _, ok := clock(clockOf(t)); ok {
		return h >= 22 || h < 5
	}
	return false
}

// overnight reports whether a time is told by a word for the whole of a night, which people count to the day on which it began or ended.
func overnight(text string) bool { return strings.Contains(asciiLower(text), "overnight") }

// early reports whether t may lie in the hours before a morning ends.
func early(t *claim.Time) bool {
	if h, _, ok := clock(clockOf(t)); ok {
		return h < 9
	}
	return dayPart(t) == "MO" || dayPart(t) == "NI"
}

// dayPart is MO, MI, AF, EV, NI or DT of a TIMEX3 value, or empty.
func dayPart(t *claim.Time) string {
	i := strings.LastIndexByte(t.Timex, 'T')
	if i < 0 || strings.HasPrefix(t.Timex, "P") {
		return ""
	}
	if p := t.Timex[i+1:]; len(p) == 2 && p[0] >= 'A' && p[0] <= 'Z' {
		return p
	}
	return ""
}

// days are the first and the last day that t covers; false if its year is not known.
func days(t *claim.Time) (from, until time.Time, ok bool) {
	if t.Date == "" { // as most: no error is made of it
		return spanOf(t.Timex)
	}
	if from, err := time.Parse(time.DateOnly, t.Date); err == nil {
		until := from
		if t.Until != "" {
			until, err = time.Parse(time.DateOnly, t.Until)
		}
		if t.Until == "" || err != nil || until.Before(from) {
			until = from
			if t.Until == "" {
				if _, u, ok := spanOf(t.Timex); ok && u.After(from) {
					until = u
				}
			}
		}
		return from, until, true
	}
	return spanOf(t.Timex)
}

// spanOf reads the calendar forms of TIMEX3: 2025, 202, 2025-10, 2025-10-14, 2025-Q3, 2025-W42, 2025-W42-3, each with any time of day.
func spanOf(timex string) (from, until time.Time, ok bool) {
	s, _, _ := strings.Cut(timex, "T")
	if len(s) < 3 || s[0] < '0' || s[0] > '9' {
		return from, until, false
	}
	if d, err := time.Parse(time.DateOnly, s); err == nil {
		return d, d, true
	}
	if d, err := time.Parse("2006-01", s); err == nil {
		return d, d.AddDate(0, 1, -1), true
	}
	if y, err := strconv.Atoi(s); err == nil {
		switch len(s) {
		case 4:
			return date(y, 1, 1), date(y, 12, 31), true
		case 3:
			return date(10*y, 1, 1), date(10*y+9, 12, 31), true
		}
		return from, until, false
	}
	y, rest, found := strings.Cut(s, "-")
	year, err := strconv.Atoi(y)
	if !found || err != nil || len(y) != 4 || len(rest) < 2 {
		return from, until, false
	}
	switch rest[0] {
	case 'Q':
		if q := int(rest[1] - '0'); len(rest) == 2 && q >= 1 && q <= 4 {
			f := date(year, time.Month(3*q-2), 1)
			return f, f.AddDate(0, 3, -1), true
		}
	case 'W':
		week, day, _ := strings.Cut(rest[1:], "-")
		w, err := strconv.Atoi(week)
		if err != nil || w < 1 || w > 53 {
			return from, until, false
		}
		monday := date(year, 1, 4)
		monday = monday.AddDate(0, 0, 7*(w-1)-(int(monday.Weekday())+6)%7)
		switch {
		case day == "WE":
			return monday.AddDate(0, 0, 5), monday.AddDate(0, 0, 6), true
		case len(day) == 1 && day[0] >= '1' && day[0] <= '7':
			d := monday.AddDate(0, 0, int(day[0]-'1'))
			return d, d, true
		}
		return monday, monday.AddDate(0, 0, 6), true
	}
	return from, until, false
}

func date(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }

// floating is what a TIMEX3 value without a year tells.
type floating struct {
	weekday    int // 1 Monday … 7 Sunday, 0 unsaid
	weekend    bool
	month, day int
}

func float(timex string) (f floating, ok bool) {
	s, _, _ := strings.Cut(timex, "T")
	rest, ok := strings.CutPrefix(s, "XXXX-")
	if !ok {
		return f, false
	}
	switch {
	case rest == "WXX-WE":
		f.weekend = true
	case strings.HasPrefix(rest, "WXX-") && len(rest) == 5 && rest[4] >= '1' && rest[4] <= '7':
		f.weekday = int(rest[4] - '0')
	default:
		m, d, _ := strings.Cut(rest, "-")
		f.month, _ = strconv.Atoi(m)
		f.day, _ = strconv.Atoi(d)
		if f.month < 1 || f.month > 12 {
			return f, false
		}
	}
	return f, true
}

// rulePartial compares a time without a year with one on the calendar.
func rulePartial(t *claim.Time, from, until time.Time) ruling {
	f, ok := float(t.Timex)
	if !ok {
		return ruling{because: "one of the two times cannot be placed on a calendar"}
	}
	exact := from.Equal(until)
	for d, n := from, 0; !d.After(until) && n < 366; d, n = d.AddDate(0, 0, 1), n+1 {
		if f.fits(d) {
			if exact && f.day > 0 {
				return ruling{claim.Agree, "the same day; one leaves out the year", "", false}
			}
			if exact && f.weekday > 0 {
				return ruling{claim.Agree, "the date was that weekday", "", false}
			}
			return ruling{claim.Compatible, "one is told less exactly and holds the other", "", false}
		}
	}
	if f.weekday > 0 {
		return ruling{claim.Contradict, "the date was not that weekday", "the same day", false}
	}
	return ruling{claim.Contradict, "the times do not overlap", "the same time, or one that holds the other", false}
}

func (f floating) fits(d time.Time) bool {
	w := int(d.Weekday()+6)%7 + 1
	switch {
	case f.weekend:
		return w >= 6
	case f.weekday > 0:
		return w == f.weekday
	}
	return int(d.Month()) == f.month && (f.day == 0 || d.Day() == f.day)
}

// ruleFloating compares two times of which neither has a year.
func ruleFloating(a, b *claim.Time) ruling {
	if a.Timex == "" && b.Timex == "" && clockOf(a) != "" && clockOf(b) != "" {
		return ruling{claim.Agree, "", "", false} // two hours of one day: the clocks decide
	}
	f, fok := float(a.Timex)
	g, gok := float(b.Timex)
	if strings.HasPrefix(a.Timex, "T") || strings.HasPrefix(b.Timex, "T") || strings.HasPrefix(a.Timex, "XXXX-XX-XXT") && strings.HasPrefix(b.Timex, "XXXX-XX-XXT") {
		if clockOf(a) != "" && clockOf(b) != "" {
			return ruling{claim.Agree, "", "", false}
		}
		if clockOf(a) != "" || clockOf(b) != "" || !fok || !gok {
			return ruling{because: "one of the two times cannot be placed on a calendar"}
		}
	}
	if !fok || !gok {
		return ruleSeasons(a.Timex, b.Timex)
	}
	switch {
	case f == g:
		return ruling{claim.Agree, "the same day", "", false}
	case f.weekday > 0 && g.weekday > 0:
		d := (f.weekday - g.weekday + 7) % 7
		if (d == 1 || d == 6) && (nightly(a) || nightly(b)) {
			return ruling{claim.Near, "two neighbouring days, and one speaks of the night between them", "the same day", false}
		}
		return ruling{claim.Contradict, "the weekdays differ", "the same weekday", false}
	case f.weekend && g.weekday >= 6 || g.weekend && f.weekday >= 6:
		return ruling{claim.Compatible, "the weekend holds that day", "", false}
	case f.weekend && g.weekday > 0 || g.weekend && f.weekday > 0:
		return ruling{claim.Contradict, "that day is not of the weekend", "the same day", false}
	case f.month > 0 && g.month > 0:
		if f.month == g.month && (f.day == 0 || g.day == 0) {
			return ruling{claim.Compatible, "one is told less exactly and holds the other", "", false}
		}
		return ruling{claim.Contradict, "the days differ", "the same day", false}
	}
	return ruling{claim.Compatible, "one is a weekday, the other a date without its year; they may be one day", "", false}
}

// clockOf is the hour of t, HH:MM, wherever it is told; empty if it is not.
func clockOf(t *claim.Time) string {
	if t.Clock != "" {
		return t.Clock
	}
	if i := strings.LastIndexByte(t.Timex, 'T'); i >= 0 && len(t.Timex)-i == 6 {
		if _, _, ok := clock(t.Timex[i+1:]); ok {
			return t.Timex[i+1:]
		}
	}
	return ""
}

func clock(s string) (h, m int, ok bool) {
	hs, ms, found := strings.Cut(s, ":")
	h, err := strconv.Atoi(hs)
	m, err2 := strconv.Atoi(ms)
	return h, m, found && err == nil && err2 == nil && h >= 0 && h <= 24 && m >= 0 && m < 60
}

// zones are the offsets from UTC, in minutes, of the abbreviations that news uses; IST is three zones and so is left out.
var zones = map[string]int{
	"UTC": 0, "GMT": 0, "Z": 0, "BST": 60, "CET": 60, "CEST": 120, "EET": 120, "EEST": 180, "MSK": 180, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300,
	"MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "JST": 540, "KST": 540, "AEST": 600, "AEDT": 660, "HKT": 480, "SGT": 480,
}

// zoneOffset reads a zone: an abbreviation or +02:00.
func zoneOffset(z string) (int, bool) {
	if o, ok := zones[strings.ToUpper(z)]; ok {
		return o, true
	}
	if len(z) > 3 && (strings.HasPrefix(z, "GMT") || strings.HasPrefix(z, "UTC")) {
		z = z[3:]
	}
	if len(z) < 3 || z[0] != '+' && z[0] != '-' {
		return 0, false
	}
	digits := strings.ReplaceAll(z[1:], ":", "")
	n, err := strconv.Atoi(digits)
	if err != nil || n > 1400 {
		return 0, false
	}
	if len(digits) <= 2 {
		n *= 100
	}
	o := n/100*60 + n%100
	if z[0] == '-' {
		o = -o
	}
	return o, true
}

// Clock times nearer than this are one: "about 9:30" and 9:27.
const (
	aboutMinutes = 15
	roundMinutes = 5 // a time on the quarter hour beside one that is not
)

// ruleClocks compares two hours of the same day.
func ruleClocks(a, b *claim.Time) ruling {
	ah, am, aok := clock(clockOf(a))
	bh, bm, bok := clock(clockOf(b))
	if !aok || !bok {
		return ruling{because: "one of the two hours cannot be read"}
	}
	x, y := 60*ah+am, 60*bh+bm
	ao, az := zoneOffset(a.Zone)
	bo, bz := zoneOffset(b.Zone)
	if az && bz {
		x, y = x-ao, y-bo
	}
	d := (x - y) % 1440
	if d < 0 {
		d += 1440
	}
	d = min(d, 1440-d)
	switch {
	case d == 0:
		return ruling{claim.Agree, "the same time", "", false}
	case (a.About || b.About) && d <= aboutMinutes:
		return ruling{claim.Compatible, "the hedge covers the difference", "", false}
	case a.OtherZone(b) && !(az && bz) && d%30 == 0 && d <= 840:
		return ruling{claim.Compatible, "the two may be one moment in two time zones", "", false}
	case (x%15 == 0) != (y%15 == 0) && d <= roundMinutes:
		return ruling{claim.Near, "the times differ by " + minutes(d) + ", and one is a round one", "the same time", true}
	}
	return ruling{claim.Contradict, "the times differ by " + minutes(d), "the same time", false}
}

// ruleDials compares two hours of which one does not say whether it is before noon, and which are told as two by r: that one may be of the other half
// of the day.
func ruleDials(a, b *claim.Time, r ruling) ruling {
	h, m, ok := clock(clockOf(a))
	if !ok {
		return r
	}
	other := *a
	other.Timex, other.Clock = "", fmt.Sprintf("%02d:%02d", (h+12)%24, m)
	switch s := ruleClocks(&other, b); s.relation {
	case claim.Agree:
		return ruling{claim.Agree, "the same hour, of which one does not say whether it is before noon", "", false}
	case claim.Compatible, claim.Near:
		return s
	case claim.Contradict:
		if gapOf(&other, b) < gapOf(a, b) {
			return s // of the nearer half
		}
	}
	return r
}

// gapOf is by how many minutes two hours differ on a clock of one day.
func gapOf(a, b *claim.Time) int {
	ah, am, _ := clock(clockOf(a))
	bh, bm, _ := clock(clockOf(b))
	d := ((60*ah+am-60*bh-bm)%1440 + 1440) % 1440
	return min(d, 1440-d)
}

// onDial reports whether the hour of t is one that a dial shows.
func onDial(t *claim.Time) bool {
	h, _, ok := clock(clockOf(t))
	return ok && h <= 12
}

func minutes(d int) string {
	if d == 1 {
		return "1 minute"
	}
	if d%60 == 0 {
		if d == 60 {
			return "1 hour"
		}
		return strconv.Itoa(d/60) + " hours"
	}
	return strconv.Itoa(d) + " minutes"
}

// ruleHour compares an hour of a day that is not told with a part of a day, where days is the ruling on their days.
func ruleHour(a, b *claim.Time, days ruling) ruling {
	if clockOf(a) == "" {
		a, b = b, a
	}
	h, m, ok := clock(clockOf(a))
	part := dayPart(b)
	if !ok || part == "" {
		return days
	}
	first, last := 0, 12
	switch part {
	case "AF":
		first, last = 12, 18
	case "EV":
		first, last = 17, 24
	case "NI":
		if first, last = 20, 29; h <= 5 {
			h += 24
		}
	case "MO":
	default:
		return days
	}
	if t := 60*h + m; t >= 60*first && t <= 60*last {
		return ruling{claim.Compatible, "the hour lies in that part of the day", "", false}
	}
	return days
}
