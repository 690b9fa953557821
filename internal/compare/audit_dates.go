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
	for _, f := range strings.FieldsFunc(asciiLower(s), func(r rune) bool { return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9') }) {
		if d, ok := weekdays[f]; ok {
			w.weekday = d
			w.named++
			continue
		}
		if m, ok := months[f]; ok {
			w.month = m
			w.words++
			continue
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
	return w
}

// auditWeekdays holds a weekday against the date it is told with.
func auditWeekdays(p *passage, report *claim.Report) []fault {
	var out []fault
	for i, t := range p.times {
		w := readDate(t.Text)
		if w.words != 1 || w.numbers != 1 {
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
		case "", ",", "(", ", the", "the", ", a", ", which was a", "was a", ", on":
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
func yearsIn(s string) []int {
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
			if y, _ := strconv.Atoi(s[i:j]); y >= 1850 && y <= 2100 {
				out = append(out, y)
			}
		}
		i = j
	}
	return out
}

// born is the year of birth told in the passage, and where; 0 if none is, or more than one.
func (p *passage) born() (year, at int) {
	i := strings.Index(p.low, "born ")
	if j := strings.Index(p.low, "came into the world "); i < 0 && j >= 0 {
		i = j + len("came into the world ") - len("born ")
		if years := yearsIn(p.low[i+5 : min(len(p.low), i+60)]); len(years) > 0 {
			return years[0], j
		}
		return 0, 0
	}
	if i < 0 || strings.Contains(p.low[i+5:], "born ") || i > 0 && letter(p.low[i-1]) {
		return 0, 0
	}
	s := p.low[i+5 : min(len(p.low), i+60)]
	for _, cut := range []string{" and ", " but ", " who ", ";", ". "} { // "born in Malta and moved to Leeds in 2010"
		if k := strings.Index(s, cut); k >= 0 {
			s = s[:k]
		}
	}
	if !strings.HasPrefix(s, "in ") && !strings.HasPrefix(s, "on ") && !hasAny(s, "in") && (s == "" || s[0] < '0' || s[0] > '9') {
		return 0, 0
	}
	years := yearsIn(s)
	if len(years) == 0 {
		return 0, 0
	}
	return years[0], i
}

// auditAges holds the age of a person against the year of birth that the report gives.
func auditAges(ps []passage, report *claim.Report) []fault {
	var out []fault
	for i := range ps {
		p := &ps[i]
		year, at := p.born()
		if year == 0 {
			continue
		}
		age, q, ok := ageFor(ps, i)
		if !ok || !age.exact() || age.value() > 120 || age.value() != math.Trunc(age.value()) {
			continue
		}
		refs := append(yearsIn(p.low), yearsIn(q.low)...)
		if report != nil && !report.Published.IsZero() {
			refs = append(refs, report.Published.Year())
		}
		refs = without(refs, year)
		if len(refs) == 0 {
			refs = onlyYear(ps, year)
		}
		fits := len(refs) == 0
		for _, r := range refs {
			if d := float64(r-year) - age.value(); d == 0 || d == 1 {
				fits = true
			}
		}
		if fits {
			continue
		}
		figures := []figure{age}
		for _, n := range p.names {
			if n.end <= at && at-n.end <= 3 { // "Ann Lee (born 1999)"
				figures = append(figures, n)
			}
		}
		for _, t := range p.times {
			if t.start >= at && t.start < at+60 && strings.Contains(t.Text, strconv.Itoa(year)) {
				figures = append(figures, t)
			}
		}
		out = append(out, newFault("age", "who is born in "+strconv.Itoa(year)+" is not "+said(age.Claim)+" in "+strconv.Itoa(refs[len(refs)-1]), figures...))
	}
	return out
}

// ageFor is the age told of the person who is born in passage i: the only one there, or the only one of the sentences beside it that is of
// the same person.
func ageFor(ps []passage, i int) (figure, *passage, bool) {
	only := func(p *passage) (f figure, n int) {
		for _, g := range p.figures {
			if g.Kind == claim.Age || p.ageLike(g) {
				f = g
				n++
			}
		}
		return f, n
	}
	if f, n := only(&ps[i]); n > 0 {
		return f, &ps[i], n == 1
	}
	for _, j := range []int{i - 1, i + 1} {
		if j < 0 || j >= len(ps) || ps[j].sequence-ps[i].sequence > 1 || ps[i].sequence-ps[j].sequence > 1 || ps[j].headline != ps[i].headline {
			continue
		}
		if f, n := only(&ps[j]); n == 1 && (j < i && (startsPronoun(ps[i].low) || startsAny(ps[j].low, "he was", "she was", "he is", "she is") || f.Kind == claim.Age && hasAny(ps[j].low, "died", "dies", "dead") && bornFirst(ps[i].low)) || j > i && startsPronoun(ps[j].low)) {
			return f, &ps[j], true
		}
	}
	return figure{}, nil, false
}

// bornFirst reports whether a sentence begins with a name and the birth of its bearer: "Aldo Prato, born in 1929 in a hut, laid rails".
func bornFirst(low string) bool {
	i := strings.Index(low, ", born ")
	return i > 0 && i <= 40 && len(strings.Fields(low[:i])) <= 4 && !startsAny(low, "his", "her", "their", "its", "a", "an", "one", "another")
}

// ageLike reports whether a bare number is an age by where it stands: "Ann Lee (born 1999), 31, …", "turned 100 on Saturday", "who is 62".
func (p *passage) ageLike(f figure) bool {
	if f.Kind != claim.Count || f.Quantity.Unit != "" || !f.exact() || f.value() < 1 || f.value() > 115 || !p.headless(f) {
		return false
	}
	after := strings.TrimLeft(p.after(f, 8), " ")
	closed := after == "" || strings.IndexByte(",.;", after[0]) >= 0
	lead := p.before(f, 20)
	if endsWord(lead, "at", "at age", "at the age of", "aged") && (closed || startsAny(after, "after", "on", "in", "from")) && hasAny(p.low[max(0, f.start-90):f.start], "died", "dies", "dead", "death", "passed away", "buried") {
		return true
	}
	return closed && (strings.HasSuffix(lead, "), ") || endsWord(lead, "who is", "who was", "he is", "she is", "is now", "he was", "she was")) || (closed || startsAny(after, "on", "in", "last", "this", "when")) && endsWord(lead, "turned", "turns", "turning")
}

func startsPronoun(low string) bool {
	for _, w := range []string{"he ", "she ", "born in ", "born on ", "the "} {
		if strings.HasPrefix(low, w) {
			return true
		}
	}
	return false
}

func without(years []int, year int) []int {
	var out []int
	for _, y := range years {
		if y != year {
			out = append(out, y)
		}
	}
	return out
}

// onlyYear is the one year that the report tells besides the given one, or none.
func onlyYear(ps []passage, year int) []int {
	var out []int
	for i := range ps {
		for _, y := range without(yearsIn(ps[i].low), year) {
			if len(out) == 0 {
				out = append(out, y)
			} else if out[0] != y {
				return nil
			}
		}
	}
	return out
}

// stretch is how long it is from a to b in the unit of a duration, in every way in which it may be counted, and by how much it may be off.
func stretch(a, b *claim.Time, unit string) (got []float64, slack float64, ok bool) {
	one, known := quantity.Convert(1, unit, "h")
	if !known {
		return nil, 0, false
	}
	if ah, am, ok := clock(clockOf(a)); ok {
		bh, bm, ok := clock(clockOf(b))
		if !ok || one > 24 {
			return nil, 0, false
		}
		d := float64(60*(bh-ah)+bm-am) / 60
		if d < 0 {
			d += 24
		}
		d2 := math.Mod(d+12, 24) // "from 9 to 5 p.m." leaves out one half of the day
		return []float64{d / one, d2 / one}, math.Max(0.1*d, 1.0/6) / one, d > 0
	}
	fa, ua, aok := days(a)
	fb, ub, bok := days(b)
	if !aok && !bok { // two days of a year that is not told
		fa, aok = dayOfYear(a)
		fb, bok = dayOfYear(b)
		ua, ub = fa, fb
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
	}
	return nil, 0, false
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
