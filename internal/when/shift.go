package when

import (
	"math"
	"strconv"
	"time"
)

// shifted resolves "yesterday", "last week", "two months ago", "over the weekend" against ref.
func (r *resolver) shifted(e *expr, ref reference, m *Mention) {
	day := ref.day
	if day.IsZero() {
		m.Period = openShift(e)
		if ref.weekday > 0 && e.unit == dayUnit {
			r.count(e, &Period{Weekday: ref.weekday % 7, Grain: Day}, e.n, &m.Period)
			m.Anchor = ref.anchor
		}
		return
	}
	m.Anchor = ref.anchor
	if e.unit == hourUnit || e.unit == minuteUnit {
		m.Period = r.hours(e, ref)
		return
	}
	if e.unit == weekendUnit && e.way == noWay && e.base == fromWriting {
		if r.tense(r.index(e)) == toPast || day.Weekday() == time.Saturday || day.Weekday() == time.Sunday {
			if day.Weekday() != time.Saturday && day.Weekday() != time.Sunday {
				day = day.AddDate(0, 0, -7)
			}
		} else if t := r.tense(r.index(e)); t == noWay || t == toNear {
			day = day.AddDate(0, 0, -7)
		}
	}
	m.Period = shift(day, e.unit, e.n, e).period()
	if e.way == noWay && e.base == fromWriting && e.n != 0 && (e.unit == weekUnit || e.unit == monthUnit || e.unit == yearUnit) && e.part == "" && math.Abs(e.n) >= 1 {
		m.Period.About = true // "three weeks ago" counts whole weeks
	}
}

// index is where e stands among the expressions.
func (r *resolver) index(e *expr) int {
	lo, hi := 0, len(r.found)
	for lo < hi {
		mid := (lo + hi) / 2
		if r.found[mid].span.Start < e.span.Start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// openShift is what a relative time says where no day is known to count from.
func openShift(e *expr) Period {
	p := Period{Weekday: -1, Grain: grains[e.unit]}
	switch {
	case e.n < 0 || e.part != "" && e.n < 0:
		p.Timex = "PAST_REF"
	case e.n > 0:
		p.Timex = "FUTURE_REF"
	default:
		p.Timex = "PRESENT_REF"
	}
	if e.unit == weekendUnit && e.n == 0 {
		p.Timex = "XXXX-WXX-WE"
	}
	if p.Grain == Day && e.part != "" {
		p.Grain = Part
	}
	if e.hasClock() {
		p.Grain, p.Minute = Clock, e.minute
		p.Timex = value{minute: e.minute}.String()
	}
	return p
}

// grains are the grains of the units.
var grains = map[unit]Grain{dayUnit: Day, weekUnit: Week, weekendUnit: Weekend, monthUnit: Month, quarterUnit: Quarter, yearUnit: Year,
	decadeUnit: Decade, centuryUnit: Century, hourUnit: Day, minuteUnit: Day}

// shift is the day, week, month … that lies n units from day.
func shift(day time.Time, u unit, n float64, e *expr) value {
	v := value{minute: e.minute, part: e.part}
	whole := int(math.Round(n))
	switch u {
	case dayUnit:
		v.set(day.AddDate(0, 0, whole))
		return v
	case weekUnit:
		v.year, v.week = day.AddDate(0, 0, int(math.Round(n*7))).ISOWeek()
	case weekendUnit:
		v.year, v.week = day.AddDate(0, 0, whole*7).ISOWeek()
		v.weekend = true
	case monthUnit:
		d := date(day.Year(), int(day.Month())+whole, 1)
		v.year, v.month = d.Year(), int(d.Month())
	case quarterUnit:
		d := date(day.Year(), int(day.Month())+3*whole, 1)
		v.year, v.quarter = d.Year(), (int(d.Month())+2)/3
	case yearUnit:
		v.year = date(day.Year(), int(day.Month())+int(math.Round(n*12)), 1).Year()
	case decadeUnit:
		v.decade = day.Year()/10 + whole
	case centuryUnit:
		v.century = day.Year()/100 + 1 + whole
	}
	if v.year < 1 && v.decade < 1 && v.century < 1 {
		return value{minute: -1}
	}
	v.minute, v.part = -1, ""
	return v
}

// hours resolves "two hours ago" to its day, by the hour of publication if it is known.
func (r *resolver) hours(e *expr, ref reference) Period {
	d := time.Hour
	if e.unit == minuteUnit {
		d = time.Minute
	}
	day := ref.day
	if ref.anchor == Published && r.hour.Hour()+r.hour.Minute()+r.hour.Second() > 0 && math.Abs(e.n) < 1e4 {
		t := r.hour.Add(time.Duration(e.n * float64(d)))
		day = date(t.Year(), int(t.Month()), t.Day())
	}
	v := value{minute: -1}
	v.set(day)
	p := v.period()
	p.About = true
	return p
}

// stretched resolves "the past three years": the days from then to the day of writing.
func (r *resolver) stretched(e *expr, ref reference, m *Mention) {
	n := math.Abs(e.n)
	p := Period{Weekday: -1, Grain: grains[e.unit], About: e.about}
	letter := map[unit]string{dayUnit: "D", weekUnit: "W", monthUnit: "M", yearUnit: "Y", quarterUnit: "M", decadeUnit: "Y", centuryUnit: "Y", hourUnit: "H", minuteUnit: "M"}[e.unit]
	count := n * map[unit]float64{quarterUnit: 3, decadeUnit: 10, centuryUnit: 100}[e.unit]
	if count == 0 {
		count = n
	}
	p.Timex = "P" + strconv.FormatFloat(count, 'f', -1, 64) + letter
	if e.unit == hourUnit || e.unit == minuteUnit {
		p.Timex = "PT" + p.Timex[1:]
	}
	if !ref.day.IsZero() && n < 3000 {
		m.Anchor = ref.anchor
		p.From, p.Until = ref.day, move(ref.day, e.unit, e.n)
		if e.n < 0 {
			p.From, p.Until = p.Until, ref.day
		}
	}
	m.Period = p
}

// move is the day that lies n units from day.
func move(day time.Time, u unit, n float64) time.Time {
	switch u {
	case dayUnit:
		return day.AddDate(0, 0, int(math.Round(n)))
	case weekUnit, weekendUnit:
		return day.AddDate(0, 0, int(math.Round(n*7)))
	case monthUnit:
		return day.AddDate(0, int(math.Round(n)), 0)
	case quarterUnit:
		return day.AddDate(0, int(math.Round(n*3)), 0)
	case yearUnit:
		return day.AddDate(0, int(math.Round(n*12)), 0)
	case decadeUnit:
		return day.AddDate(int(math.Round(n*10)), 0, 0)
	case centuryUnit:
		return day.AddDate(int(math.Round(n*100)), 0, 0)
	case hourUnit:
		return day.AddDate(0, 0, int(math.Round(n/24)))
	}
	return day
}

// fromText resolves what counts from another time of the text: "the next day", "three weeks earlier", "a day after the vote".
func (r *resolver) fromText(k int, m *Mention, depth int) {
	e := &r.found[k]
	if e.unit == noUnit {
		e.unit = dayUnit
	}
	m.Period = openShift(e)
	if e.unit == dayUnit {
		m.Period = value{minute: e.minute, part: e.part, anyDay: true}.period()
	}
	if e.base == fromAfter {
		r.fromEvent(k, m, depth)
		return
	}
	p := r.before(k, e.unit, depth)
	if p == nil {
		return
	}
	m.Anchor = Text
	r.count(e, p, e.n, &m.Period)
	m.Of = *p
	if e.n == 0 {
		m.Of = Period{Weekday: -1}
	}
}

// count sets p to what lies n of e's units from base.
func (r *resolver) count(e *expr, base *Period, n float64, p *Period) {
	if base.From.IsZero() {
		if e.unit == dayUnit && base.Weekday >= 0 && base.Grain != Weekend {
			w := ((base.Weekday+int(math.Round(n)))%7 + 7) % 7
			*p = value{weekday: iso(w), part: e.part, minute: e.minute}.period()
		}
		return
	}
	about := e.about || base.About && base.Grain != Clock
	switch {
	case e.unit == yearUnit && base.fiscal():
		*p = value{year: base.Until.Year() + int(math.Round(n)), fiscal: true, minute: -1}.period()
	case e.unit != dayUnit && e.unit != weekUnit || e.unit == weekUnit && !base.dated():
		*p = shift(base.From, e.unit, n, e).period()
	case n > 0:
		*p = shift(move(base.Until, e.unit, n), dayUnit, 0, e).period()
	default:
		*p = shift(move(base.From, e.unit, n), dayUnit, 0, e).period()
	}
	if n == 0 && e.unit == dayUnit && !base.dated() {
		*p = *base
	}
	p.About = about
}

// fromEvent resolves "a day after the attack": told beside a day ("on Monday, a day after the attack") it is that day, and the event lies
// one day before; where the event's own day is told after it ("a day after Sunday's attack") it counts from that.
func (r *resolver) fromEvent(k int, m *Mention, depth int) {
	e := &r.found[k]
	if n := k + 1; n < len(r.found) && depth < 2 && r.found[n].base != fromAfter && r.isComplement(k, n) {
		r.one(n, depth+1)
		if p := r.out[n].Period; fits(&p, e.unit) {
			m.Anchor = Text
			r.count(e, &p, e.n, &m.Period)
			m.Of = p
			return
		}
	}
	p := r.sameSentence(k, depth)
	if p == nil {
		return
	}
	m.Anchor, m.Period = Text, *p
	m.Period.Since, m.Period.By, m.Period.Mod = false, false, Whole
	r.count(e, p, -e.n, &m.Of)
}

// isComplement reports whether expression n tells the time of the event that k counts from: nothing but the event's words stands between.
func (r *resolver) isComplement(k, n int) bool {
	from, to := r.found[k].words.Last, r.found[n].words.First
	if to-from > 9 || r.doc.SentenceOf(from) != r.doc.SentenceOf(to) {
		return false
	}
	for i := from; i < to; i++ {
		switch r.doc.Low(i) {
		case ",", ";", ":", "said", "and", "that", "-", "–", "—", "(", ")", "\"":
			return false
		}
	}
	return true
}

// fits reports whether a time told as p can be counted from in units of u.
func fits(p *Period, u unit) bool {
	if p.Timex == "" || p.Timex[0] == 'P' {
		return false
	}
	switch p.Grain {
	case Clock, Part, Day:
		return p.Weekday >= 0 || !p.From.IsZero()
	case Weekend:
		return (u == dayUnit || u == weekUnit) && !p.From.IsZero()
	case Week:
		return u != dayUnit && !p.From.IsZero()
	case Month:
		return (u == monthUnit || u == yearUnit) && !p.From.IsZero()
	case Quarter:
		return (u == quarterUnit || u == yearUnit) && !p.From.IsZero()
	case Year:
		return u == yearUnit && !p.From.IsZero()
	}
	return false
}

// before returns the nearest time told before expression k, in its sentence or the one before, that can be counted from in units of u.
func (r *resolver) before(k int, u unit, depth int) *Period {
	s := r.doc.SentenceOf(r.found[k].words.First)
	for j := k - 1; j >= 0 && j >= k-8; j-- {
		at := r.doc.SentenceOf(r.found[j].words.First)
		if s-at > 1 {
			return nil
		}
		if !r.done[j] {
			continue
		}
		if p := &r.out[j].Period; fits(p, u) {
			return p
		}
	}
	return nil
}

// sameSentence returns the day told in k's sentence, before it if there is one, else after it.
func (r *resolver) sameSentence(k, depth int) *Period {
	s := r.doc.SentenceOf(r.found[k].words.First)
	for j := k - 1; j >= 0 && j >= k-6 && r.doc.SentenceOf(r.found[j].words.First) == s; j-- {
		if r.done[j] && fits(&r.out[j].Period, r.found[k].unit) {
			return &r.out[j].Period
		}
	}
	for j := k + 1; j < len(r.found) && j <= k+2 && depth < 2 && r.found[j].base == fromWriting && r.doc.SentenceOf(r.found[j].words.First) == s; j++ {
		r.one(j, depth+1)
		if fits(&r.out[j].Period, r.found[k].unit) {
			return &r.out[j].Period
		}
	}
	return nil
}
