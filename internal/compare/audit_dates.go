package compare

import (
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

var weekdays = map[string]time.Weekday{
	"monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 0,
	"mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 0,
}

var months = map[string]time.Month{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}

// written is what the words of a date say, as far as they say it. What the extractor made of them may have weighed one against another.
type written struct {
	weekday        time.Weekday
	named          int // how many weekdays are named
	year, day      int
	month          time.Month
	numbers, words int
}

func readDate(s string) written {
	var w written
	low := asciiLower(s)
	for i := 0; i < len(low); {
		if !alphanumeric(low[i]) {
			i++
			continue
		}
		j := i
		for j < len(low) && alphanumeric(low[j]) {
			j++
		}
		if !onClock(low, i, j) {
			w.read(low[i:j])
		}
		i = j
	}
	return w
}

func alphanumeric(c byte) bool { return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' }

// onClock reports whether the word from i to j of a time is of its clock: the 6 and the 12 of "6:12 p.m. on Monday".
func onClock(low string, i, j int) bool {
	if low[i] > '9' {
		return false
	}
	rest := strings.TrimLeft(low[j:], " ")
	return i > 0 && low[i-1] == ':' || strings.HasPrefix(rest, ":") || startsAny(rest, "a.m", "p.m", "am", "pm", "o'clock", "o’clock")
}

// read adds what a word of a date says.
func (w *written) read(f string) {
	if d, ok := weekdays[f]; ok {
		w.weekday = d
		w.named++
		return
	}
	if m, ok := months[f]; ok {
		w.month = m
		w.words++
		return
	}
	if f[0] > '9' {
		return
	}
	digits := strings.TrimRight(f, "stndrh")
	n, err := strconv.Atoi(digits)
	switch {
	case err != nil:
	case len(digits) == 4 && n >= 1000 && n <= 2200:
		w.year = n
	case len(digits) <= 2 && n >= 1 && n <= 31:
		w.day = n
		w.numbers++
	}
}

// auditWeekdays holds a weekday against the date it is told with.
func auditWeekdays(p *passage, report *claim.Report) []fault {
	var out []fault
	for i, t := range p.times {
		w := readDate(t.Text)
		if w.words != 1 || w.numbers != 1 || strings.Contains(t.Text, ", on ") { // "due Oct 8, 1987, on Monday"
			continue
		}
		figures := []figure{t}
		if w.named == 0 {
			n, other, ok := p.neighbourWeekday(i)
			if !ok {
				continue
			}
			w.named, w.weekday = 1, n
			figures = append(figures, other)
		}
		if w.named != 1 {
			continue
		}
		if w.year == 0 && i+1 < len(p.times) {
			if n := readDate(p.times[i+1].Text); n.words == 0 && n.numbers == 0 && n.year > 0 && strings.Trim(p.gap(t, p.times[i+1]), " ,") == "" {
				w.year = n.year
			}
		}
		if years := yearsIn(p.low); w.year == 0 && len(years) == 1 && startsAny(p.low, "in "+strconv.Itoa(years[0])) {
			w.year = years[0]
			for _, y := range p.times {
				if readDate(y.Text) == (written{year: w.year}) {
					figures = append(figures, y)
				}
			}
		}
		if w.year == 0 { // "on Thursday, 9 June 1983, … on Friday, 10 June"
			for _, o := range p.times[:i] {
				if n := readDate(o.Text); n.year > 0 && n.month == w.month && n.words == 1 && len(yearsIn(p.low)) == 1 {
					w.year = n.year
				}
			}
		}
		if d, wrong := wrongWeekday(w, report); wrong {
			out = append(out, newFault("weekday", said(t.Claim)+" is said to be a "+w.weekday.String()+", but "+d.Format("2 January 2006")+" was a "+d.Weekday().String(), append(figures, t)...))
		}
	}
	return out
}

// neighbourWeekday is the weekday told right beside date i.
func (p *passage) neighbourWeekday(i int) (time.Weekday, figure, bool) {
	bare := func(gap string) bool {
		switch strings.TrimSpace(gap) {
		case "", ",", "(", ", the", "the", ", a", ", which was a", "was a", ", was a", ", is a", "is a", ", will be a", "will be a", ", falls on a", "falls on a":
			return true
		}
		return false
	}
	for _, j := range []int{i - 1, i + 1} {
		if j < 0 || j >= len(p.times) {
			continue
		}
		w := readDate(p.times[j].Text)
		gap := p.gap(p.times[min(i, j)], p.times[max(i, j)])
		if w.named == 1 && w.words == 0 && w.numbers == 0 && w.year == 0 && len(strings.Fields(p.times[j].Text)) == 1 && bare(gap) {
			return w.weekday, p.times[j], true
		}
	}
	return 0, figure{}, false
}

// wrongWeekday reports whether a date is not the weekday it is said to be. Where the year is not told it is the one that puts the date
// within half a year of the report, and either neighbouring year may be meant beyond that.
func wrongWeekday(w written, report *claim.Report) (time.Time, bool) {
	if w.year > 0 {
		d := date(w.year, w.month, w.day)
		return d, d.Day() == w.day && d.Weekday() != w.weekday && w.year > 1752
	}
	if report == nil || report.Published.IsZero() {
		return time.Time{}, false
	}
	var nearest time.Time
	for y := report.Published.Year() - 1; y <= report.Published.Year()+1; y++ {
		d := date(y, w.month, w.day)
		off := math.Abs(d.Sub(report.Published).Hours() / 24)
		if d.Day() != w.day {
			continue
		}
		if off <= 240 && d.Weekday() == w.weekday {
			return d, false
		}
		if nearest.IsZero() || off < math.Abs(nearest.Sub(report.Published).Hours()/24) {
			nearest = d
		}
	}
	return nearest, !nearest.IsZero()
}

// yearsIn are the years written in s, in digits.
func yearsIn(s string) []int { return yearsFrom(s, 1850) }

// yearsFrom are the years written in s, in digits, from the first on.
func yearsFrom(s string, first int) []int {
	var out []int
	for i := 0; i < len(s); {
		if s[i] < '0' || s[i] > '9' {
			i++
			continue
		}
		j := i
		for j < len(s) && s[j] >= '0' && s[j] <= '9' {
			j++
		}
		if j-i == 4 && (i == 0 || s[i-1] != ',' && s[i-1] != '.' && s[i-1] != '$') && (j >= len(s) || s[j] != ',' || j+1 >= len(s) || s[j+1] == ' ') {
			if y, _ := strconv.Atoi(s[i:j]); y >= first && y <= 2100 {
				out = append(out, y)
			}
		}
		i = j
	}
	return out
}

// stretch is how long it is from a to b in the unit of a duration, in every way in which it may be counted, and by how much it may be off.
func stretch(a, b *claim.Time, unit string) (got []float64, slack float64, ok bool) {
	one, known := quantity.Convert(1, unit, "h")
	if !known {
		return nil, 0, false
	}
	if clockOf(a) != "" {
		return hours(a, b, one)
	}
	fa, ua, aok := days(a)
	fb, ub, bok := days(b)
	if !aok && !bok { // two days of a year that is not told
		fa, aok = dayOfYear(a)
		fb, bok = dayOfYear(b)
		ua, ub = fa, fb
	}
	if n, ok := monthsApart(a, b); ok && !aok && !bok && unit == "mo" {
		return []float64{n, n + 1, n - 1, n + 12}, 0.01, n > 0
	}
	if !aok || !bok || one < 24 {
		return nil, 0, false
	}
	al, bl := ua.Sub(fa).Hours()/24, ub.Sub(fb).Hours()/24
	switch {
	case al < 1 && bl < 1:
		d := fb.Sub(fa).Hours() / 24
		if d <= 0 {
			return nil, 0, false
		}
		n := 24 / one
		return []float64{d * n, (d + 1) * n, (d - 1) * n}, math.Max(0.08*d*n, 0.01), true
	case al >= 27 && al <= 31 && bl >= 27 && bl <= 31 && (unit == "a" || unit == "mo"):
		months := float64(12*(fb.Year()-fa.Year()) + int(fb.Month()) - int(fa.Month()))
		if unit == "a" {
			return []float64{months / 12}, 0.5, months > 0
		}
		return []float64{months, months + 1, months - 1}, 0.01, months > 0
	case al > 300 && bl > 300 && al < 400 && bl < 400 && unit == "a":
		d := float64(fb.Year() - fa.Year())
		return []float64{d, d + 1, d - 1}, 0.01, d > 0
	case unit == "a" && al < 400 && bl < 400: // a year and a day
		d := float64(fb.Year() - fa.Year())
		return []float64{d, d + 1, d - 1}, 0.01, d > 0
	}
	return nil, 0, false
}

// hours is stretch for two clock times, one being the unit in hours. Where both name their days, these count; else the second is within a day of the first.
func hours(a, b *claim.Time, one float64) (got []float64, slack float64, ok bool) {
	ah, am, _ := clock(clockOf(a))
	bh, bm, ok := clock(clockOf(b))
	if !ok || a.OtherZone(b) {
		return nil, 0, false
	}
	d := float64(60*(bh-ah)+bm-am) / 60
	if x, y, ok := apartOnDays(a, b); ok && (d+24*x > 0) {
		for _, n := range []float64{x, y} {
			got = append(got, (d+24*n)/one)
		}
		return got, math.Max(0.05*(d+24*x), 1.0/6) / one, true
	}
	if one > 24 {
		return nil, 0, false
	}
	if d < 0 {
		d += 24
	}
	d2 := math.Mod(d+12, 24)                                                                // "from 9 to 5 p.m." leaves out one half of the day
	return []float64{d / one, d2 / one}, math.Max(math.Min(0.1*d, 0.5), 1.0/6) / one, d > 0 // who rounds to an hour is off by a half
}

// apartOnDays is how many days lie between two clock times that both name their day, in the two ways in which that may be meant: weekdays may be a week
// further apart.
func apartOnDays(a, b *claim.Time) (n, also float64, ok bool) {
	x, okX := float(a.Timex)
	y, okY := float(b.Timex)
	if okX && okY && x.weekday > 0 && y.weekday > 0 {
		n := float64((y.weekday - x.weekday + 7) % 7)
		return n, n + 7, true
	}
	fa, _, okX := days(a)
	fb, _, okY := days(b)
	if !okX || !okY {
		return 0, 0, false
	}
	n = fb.Sub(fa).Hours() / 24
	return n, n, true
}

// weekdaysApart is how many days lie between two weekdays without a date, the second being the next of its name.
func weekdaysApart(a, b *claim.Time) (float64, bool) {
	x, okX := float(a.Timex)
	y, okY := float(b.Timex)
	return float64((y.weekday - x.weekday + 7) % 7), okX && okY && x.weekday > 0 && y.weekday > 0
}

// monthsApart is how many months lie between two that name no year, the second being the next of its name.
func monthsApart(a, b *claim.Time) (float64, bool) {
	x, okX := float(a.Timex)
	y, okY := float(b.Timex)
	return float64((y.month - x.month + 12) % 12), okX && okY && x.month > 0 && y.month > 0 && x.day+y.day == 0
}

// dayOfYear puts a day of a month into a year that is no leap year.
func dayOfYear(t *claim.Time) (time.Time, bool) {
	f, ok := float(t.Timex)
	if !ok || f.month == 0 || f.day == 0 {
		return time.Time{}, false
	}
	return date(2001, time.Month(f.month), f.day), true
}

// yearsReversed finds "from 2020 to 2015".
func (p *passage) yearsReversed() []fault {
	var out []fault
	for i := 0; i+1 < len(p.times); i++ {
		a, b := p.times[i], p.times[i+1]
		x, y := readDate(a.Text), readDate(b.Text)
		if x.year == 0 || y.year == 0 || x.words+y.words+x.numbers+y.numbers > 0 || x.year <= y.year {
			continue
		}
		gap := strings.TrimSpace(p.gap(a, b))
		if endsWord(p.before(a, 12), "from", "between") && (gap == "to" || gap == "and" || gap == "until" || gap == "through") && !hasAny(p.before(a, 40), "data", "compared", "difference", "gap", "back") {
			out = append(out, newFault("range", said(a.Claim)+" comes before "+said(b.Claim)+" in the text, but not in time", a, b))
		}
	}
	return out
}
