package when

import (
	"math"
	"time"

	"github.com/claimdiff/claimdiff/internal/doc"
)

// reference is the day that a time is read against; its day is zero if nobody told it.
type reference struct {
	day    time.Time
	anchor string
	about  bool
	// weekday is set where the day itself is not known but its weekday is, as ISO 8601 counts; else 0.
	weekday int
}

// resolver sets expressions against days.
type resolver struct {
	doc   *doc.Document
	found []expr
	out   []Mention
	done  []bool
	// writing is the day on which the report was written; hour is the time of publication, at midnight where only its day is known.
	writing reference
	hour    time.Time
	// monthFirst and dayFirst say how the text's numeric dates are written, as far as one of them tells.
	monthFirst, dayFirst bool
}

// resolve makes mentions of expressions: first those that the report itself says, then those within quotations, whose day the report tells.
func resolve(d *doc.Document, found []expr, c Context) []Mention {
	r := resolver{doc: d, found: found, out: make([]Mention, len(found)), done: make([]bool, len(found))}
	r.anchor(c)
	for k := range found {
		if d.QuoteOf(found[k].words.First) < 0 {
			r.one(k, 0)
		}
	}
	q := speaking{resolver: &r}
	for k := range found {
		if !r.done[k] {
			r.against(k, q.day(k), 0)
		}
	}
	return r.out
}

// one resolves expression k against the day of writing.
func (r *resolver) one(k, depth int) { r.against(k, r.writing, depth) }

// against resolves expression k against ref.
func (r *resolver) against(k int, ref reference, depth int) {
	if r.done[k] {
		return
	}
	r.done[k] = true
	e := &r.found[k]
	m := Mention{Words: e.words, Span: e.span, Anchor: None, Period: Period{Weekday: -1}, Of: Period{Weekday: -1}}
	switch {
	case e.base != fromWriting && !e.hasDate() && e.weekday < 0 && (e.unit != noUnit || e.part != ""):
		r.fromText(k, &m, depth)
	case e.stretch:
		r.stretched(e, ref, &m)
	case e.unit != noUnit && e.weekday < 0 && !e.hasDate() && e.quarter+e.half == 0 && e.season == "":
		r.shifted(e, ref, &m)
	default:
		r.calendar(k, ref, &m, depth)
	}
	p := &m.Period
	p.Since, p.By, p.Mod = e.since, e.by, e.mod
	p.About = p.About || e.about || ref.about && m.Anchor == ref.anchor && p.Grain != Year
	p.Zone, p.TwelveHour = e.zone, e.twelve
	if p.From.IsZero() {
		p.Until = p.From // 1 January of the year 1, the day that stands for none
	}
	r.out[k] = m
}

// calendar resolves what is told by the names and numbers of the calendar.
func (r *resolver) calendar(k int, ref reference, m *Mention, depth int) {
	e := &r.found[k]
	v := value{year: e.year, month: e.month, day: e.day, quarter: e.quarter, half: e.half, season: e.season, part: e.part, minute: e.minute,
		decade: e.decade, century: e.century, fiscal: e.fiscal, toYear: e.toYear, toMonth: e.toMonth, toDay: e.toDay}
	if e.guess && !r.order(&v) {
		v.month, v.day = 0, 0
	}
	m.Anchor = Self
	if !v.real() {
		v.day, v.toDay, v.toMonth, v.toYear, v.part, v.minute = 0, 0, 0, 0, "", -1
	}
	switch {
	case v.decade+v.century > 0, v.year > 0:
	case v.month > 0, v.day > 0, v.season != "", v.quarter+v.half > 0, e.weekday >= 0:
		m.Anchor = r.fill(k, &v, ref, depth)
	default: // a clock time or a part of some day
		m.Anchor = None
	}
	if v.toDay > 0 && v.toMonth == 0 {
		v.toMonth = v.month
	}
	if v.toDay > 0 || v.toMonth > 0 {
		v.toYear = v.year
	}
	if !v.real() {
		v.day, v.toDay, v.toMonth, v.toYear, v.part, v.minute = 0, 0, 0, 0, "", -1
	}
	m.Period = v.period()
	if e.weekday >= 0 {
		m.Period.Weekday = e.weekday
	}
}

// real reports whether v's days are in the calendar.
func (v value) real() bool {
	year := v.year
	if year == 0 {
		year = 2024 // the 29th of February may be
	}
	ok := v.day == 0 || v.month == 0 || valid(year, v.month, v.day)
	return ok && (v.toDay == 0 || v.toMonth == 0 || valid(year, v.toMonth, v.toDay))
}

// order settles which of a numeric date's numbers is the month by the other numeric dates of the text, and reports whether it could.
func (r *resolver) order(v *value) bool {
	if r.dayFirst == r.monthFirst {
		other := value{year: v.year, month: v.day, day: v.month}
		d := r.writing.day
		switch {
		case d.IsZero():
			return false
		case date(v.year, v.month, v.day).Equal(d):
			return true
		case date(other.year, other.month, other.day).Equal(d):
			v.month, v.day = other.month, other.day
			return true
		}
		return false
	}
	if r.monthFirst {
		v.month, v.day = v.day, v.month
	}
	return true
}

// fill adds the year, or the week, that the words leave open, and returns what it was told by.
func (r *resolver) fill(k int, v *value, ref reference, depth int) string {
	e := &r.found[k]
	if e.unit == yearUnit && e.base == fromBefore { // "April of that year"
		if p := r.before(k, yearUnit, depth); p != nil && !p.From.IsZero() {
			v.year = p.From.Year() + int(e.n)
			return Text
		}
		return None
	}
	if ref.day.IsZero() {
		if v.month == 0 && v.day == 0 && e.weekday >= 0 {
			v.weekday = iso(e.weekday)
		}
		return None
	}
	switch {
	case e.unit == yearUnit && e.base == fromWriting:
		v.year = ref.day.Year() + int(e.n)
	case v.quarter+v.half > 0:
		return None // whose year, a calendar's or a firm's, is not told
	case v.season != "":
		v.year = seasonYear(e.way, ref.day)
		if v.year == 0 {
			return None
		}
	case v.month > 0:
		r.fillYear(k, v, ref)
	case v.day > 0:
		r.fillMonth(k, v, ref)
	default:
		return r.fillWeek(k, v, ref, depth)
	}
	if v.year == 0 {
		return None
	}
	return ref.anchor
}

// seasonYear is the year of "last summer", 0 where the season may have begun or not.
func seasonYear(w way, day time.Time) int {
	switch w {
	case toPast:
		if day.Month() >= time.September {
			return day.Year()
		}
		return day.Year() - 1
	case toThis:
		return day.Year()
	case toNext, toComing:
		if day.Month() <= time.May {
			return 0
		}
		return day.Year() + 1
	}
	return 0
}

// weekdayWeight is how many days farther away a date may lie whose weekday is the one that was named, where nothing else tells the year. A date
// that is nearer is taken with the wrong weekday: that is a slip for an audit to find.
const weekdayWeight = 100

// fillYear chooses the year of a month or of a day of one, by where the words or the verb point.
func (r *resolver) fillYear(k int, v *value, ref reference) {
	e := &r.found[k]
	w := e.way
	if w == noWay {
		w = r.tense(k)
	}
	best, bestScore := 0, math.MaxInt
	today, year := dayNumber(ref.day), ref.day.Year()
	day := max(v.day, 1)
	for y := year - 8; y <= year+8; y++ {
		if !valid(y, v.month, day) {
			continue
		}
		from := dayNumberOf(y, v.month, day)
		until := from
		if v.day == 0 {
			until += daysIn(y, v.month) - 1
		}
		score := distance(from-today, until-today, y == year, w, e.way != noWay)
		if e.weekday >= 0 && v.day > 0 {
			switch gap := from - today; {
			case w == noWay && weekdayOf(from) != e.weekday:
				score += weekdayWeight
			case e.way == noWay && weekdayOf(from) == e.weekday && max(gap, -gap) < weekdayWeight:
				score = min(score, max(gap, -gap)) // "called a strike for Wednesday, November 5" is past only by its verb
			}
		}
		if score < bestScore {
			best, bestScore = y, score
		}
	}
	if w != toComing && r.otherYear(k, best) {
		best = 0
	}
	v.year = best
}

// otherYear reports whether the date just told before expression k is of a year other than the given one, so that k may be of that year too
// ("On 24 February 2022 the war began. On 2 March …").
func (r *resolver) otherYear(k, year int) bool {
	if k == 0 || r.found[k].way != noWay || r.found[k].weekday >= 0 {
		return false
	}
	p, e := &r.found[k-1], &r.found[k]
	gap := r.doc.SentenceOf(e.words.First) - r.doc.SentenceOf(p.words.First)
	return p.year > 0 && p.year != year && !p.fiscal && (gap == 0 || gap == 1 && p.month > 0)
}

// distance is how many days a stretch lies from a day, with much added on the side to which the words do not point; strict, as "last" and "next"
// are, shuts out the day itself. The stretch is given by how many days after it it begins and ends, and whether it begins in the same year.
func distance(from, until int, sameYear bool, w way, strict bool) int {
	const wrongSide = 20 * 366
	days := 0
	if until < 0 {
		days = until
	} else if from > 0 {
		days = from
	}
	n := max(days, -days)
	switch {
	case w == toPast && (days > 0 || strict && days == 0), w == toComing && days < 0, w == toNext && days <= 0:
		return n + wrongSide
	case w == toThis && !sameYear:
		return n + wrongSide
	}
	return n
}

// fillMonth chooses the month of "the 16th".
func (r *resolver) fillMonth(k int, v *value, ref reference) {
	w := r.tense(k)
	best, bestScore := time.Time{}, math.MaxInt
	for m := -2; m <= 2; m++ {
		first := date(ref.day.Year(), int(ref.day.Month())+m, 1)
		if !valid(first.Year(), int(first.Month()), v.day) {
			continue
		}
		d := first.AddDate(0, 0, v.day-1)
		gap := dayNumber(d) - dayNumber(ref.day)
		if s := distance(gap, gap, d.Year() == ref.day.Year(), w, false); s < bestScore {
			best, bestScore = d, s
		}
	}
	v.set(best)
}

// set makes v the day d.
func (v *value) set(d time.Time) { v.year, v.month, v.day = d.Year(), int(d.Month()), d.Day() }

// iso is the number that ISO 8601 gives a weekday.
func iso(weekday int) int { return (weekday+6)%7 + 1 }

// fillWeek chooses the day of a weekday.
func (r *resolver) fillWeek(k int, v *value, ref reference, depth int) string {
	e := &r.found[k]
	day, anchor := ref.day, ref.anchor
	inWeek := func(n int) time.Time { return day.AddDate(0, 0, iso(e.weekday)-iso(int(day.Weekday()))+7*n) }
	if e.base == fromBefore && e.unit == noUnit {
		return r.fillBefore(k, v, depth)
	}
	if e.unit == weekUnit {
		v.set(inWeek(int(e.n)))
		return anchor
	}
	switch r.low(e.words.First - 1) {
	case "a", "an", "every", "each": // any Sunday
		if e.way == noWay {
			v.weekday = iso(e.weekday)
			return None
		}
	case "to", "through", "until", "till", "-", "–": // "Monday to Wednesday"
		if p := r.rangeStart(k); p != nil {
			v.set(weekdayFrom(p.From, e.weekday))
			return anchor
		}
	}
	w := e.way
	switch w {
	case toNext:
		v.set(inWeek(1))
		return anchor
	case toPast:
		v.set(weekdayTo(day.AddDate(0, 0, -1), e.weekday))
		return anchor
	case noWay:
		w = r.tense(k)
	case toThis:
		if w = r.tense(k); w == noWay || w == toNear {
			w = toComing
		}
	}
	d, next := weekdayTo(day, e.weekday), weekdayFrom(day, e.weekday)
	if w == toComing || w == toNear && next.Sub(day) <= 3*24*time.Hour {
		d = next
	}
	v.set(d)
	return anchor
}

// fillBefore chooses the day of a weekday that is told from a day before it: the Friday after, the Sunday before.
func (r *resolver) fillBefore(k int, v *value, depth int) string {
	e := &r.found[k]
	p := r.before(k, dayUnit, depth)
	if p == nil || p.From.IsZero() {
		v.weekday = iso(e.weekday)
		return None
	}
	switch day := p.From; e.way {
	case toNext:
		v.set(weekdayFrom(day.AddDate(0, 0, 1), e.weekday))
	case toPast:
		v.set(weekdayTo(day.AddDate(0, 0, -1), e.weekday))
	default:
		v.set(weekdayFrom(day, e.weekday))
	}
	return Text
}

// weekdayTo is the last day of a weekday, Sunday being 0, up to a day.
func weekdayTo(day time.Time, weekday int) time.Time {
	return day.AddDate(0, 0, -((int(day.Weekday()) - weekday + 7) % 7))
}

// weekdayFrom is the first day of a weekday from a day on.
func weekdayFrom(day time.Time, weekday int) time.Time {
	return day.AddDate(0, 0, (weekday-int(day.Weekday())+7)%7)
}

// rangeStart is the day that expression k, a weekday, ends the range from, or nil if the expression before is none.
func (r *resolver) rangeStart(k int) *Period {
	if k == 0 || !r.done[k-1] || r.found[k].words.First-r.found[k-1].words.Last != 1 || !r.out[k-1].Period.dated() || r.found[k-1].weekday < 0 {
		return nil
	}
	return &r.out[k-1].Period
}
