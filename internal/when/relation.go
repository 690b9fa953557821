package when

import "time"

// Relation is how one period stands to another.
type Relation string

// The relations.
const (
	// Equal periods are the same, or told the same where neither year nor week is told.
	Equal Relation = "equal"
	// Contains: the other lies in this one (a day in its month); Within: the other way round.
	Contains Relation = "contains"
	Within   Relation = "within"
	// Overlaps: they share a stretch, and each has one of its own.
	Overlaps Relation = "overlaps"
	// Disjoint: they cannot be the same time, nor share any.
	Disjoint Relation = "disjoint"
	// Consistent: what both tell is the same, but one leaves open what the other tells (a Monday, and a date that is one), or is hedged.
	Consistent Relation = "consistent"
	// OtherWeekday: two weekdays of weeks that are not known: disjoint if it is one week.
	OtherWeekday Relation = "other weekday"
	// Unknown: nothing that both tell can be compared.
	Unknown Relation = "unknown"
)

// aboutMinutes is how far a hedged clock time may be from another and still be meant for it.
const aboutMinutes = 30

// Relation says how p stands to q. A clock time counts in its zone where both are known ("17:06" and "5:06 p.m." are equal); a day that is not
// told is taken to be whichever the other tells. It is no judgement: how near is near enough is for the comparing rule.
func (p Period) Relation(q Period) Relation {
	days := p.dayRelation(q)
	if gap, ok := p.ClockGap(q); p.Grain == Clock && q.Grain == Clock {
		return clockRelation(p, q, days, gap, ok)
	}
	switch days {
	case Equal, Consistent, Unknown:
	default:
		return days
	}
	pt, qt := p.fine(), q.fine()
	switch {
	case !pt && !qt:
		return days
	case pt && qt:
		return partRelation(p, q, days)
	case days == Unknown, days == Consistent:
		return days
	case pt:
		return Within
	}
	return Contains
}

// Mirror is how q stands to p where p stands to q as r says.
func (r Relation) Mirror() Relation {
	switch r {
	case Contains:
		return Within
	case Within:
		return Contains
	}
	return r
}

// fine reports whether p is told more finely than by its day.
func (p Period) fine() bool { return p.Grain == Clock || p.Grain == Part }

// ClockGap is by how many minutes q's clock time is after p's, from -720 to 720 where a day is not known; false where one has no clock
// time, or the two are told in zones that cannot be set against each other (a local one and GMT).
func (p Period) ClockGap(q Period) (minutes int, ok bool) {
	if p.Grain != Clock || q.Grain != Clock {
		return 0, false
	}
	gap := q.Minute - p.Minute
	if !sameZone(p.Zone, q.Zone) {
		a, ok1 := zoneOffset(p.Zone)
		b, ok2 := zoneOffset(q.Zone)
		if !ok1 || !ok2 {
			return 0, false
		}
		gap += a - b
	}
	if !p.From.IsZero() && !q.From.IsZero() {
		return gap + int(q.From.Sub(p.From)/time.Minute), true
	}
	for gap > 720 {
		gap -= 1440
	}
	for gap < -720 {
		gap += 1440
	}
	return gap, true
}

// sameZone reports whether two clock times are told in one zone: the same, or local by saying so and by saying nothing.
func sameZone(a, b string) bool {
	if a == "local" {
		a = ""
	}
	if b == "local" {
		b = ""
	}
	return a == b
}

// zoneOffset is the minutes east of Greenwich of a zone that Find writes.
func zoneOffset(name string) (int, bool) {
	c := cursor{text: name, end: len(name)}
	for c.at < c.end && c.text[c.at] >= 'A' && c.text[c.at] <= 'Z' {
		c.at++
	}
	z := zones().Get(lower(name[:c.at]))
	if !z.known || c.at > 5 {
		return 0, false
	}
	if c.at == c.end {
		return z.offset, true
	}
	sign := 1
	if c.peek() == '-' {
		sign = -1
	}
	c.at++
	h, _ := c.number()
	if !c.eat(':') {
		return 0, false
	}
	m, _ := c.number()
	return z.offset + sign*(h*60+m), c.at == c.end
}

// lower is s with capital ASCII letters made small.
func lower(s string) string {
	b := []byte(s)
	for i := range b {
		if b[i] >= 'A' && b[i] <= 'Z' {
			b[i] += 'a' - 'A'
		}
	}
	return string(b)
}

func clockRelation(p, q Period, days Relation, gap int, ok bool) Relation {
	switch {
	case !ok && (days == Disjoint || days == OtherWeekday):
		return days
	case !ok:
		return Unknown
	case gap == 0 && days == Equal:
		return Equal
	case days == OtherWeekday:
		return OtherWeekday
	case gap == 0, gap == 720 || gap == -720:
		if gap != 0 && !p.TwelveHour && !q.TwelveHour {
			return Disjoint
		}
		if days == Unknown || days == Equal || days == Disjoint && !sameZone(p.Zone, q.Zone) {
			return Consistent
		}
		return days
	case days == Disjoint && sameZone(p.Zone, q.Zone):
		return Disjoint
	case (p.About || q.About) && gap >= -aboutMinutes && gap <= aboutMinutes:
		return Consistent
	}
	return Disjoint
}

// windows are the minutes of the day that a part of it may mean; night goes on into the next morning.
var windows = map[string][2]int{"MO": {0, 720}, "MI": {660, 840}, "AF": {720, 1080}, "EV": {960, 1440}, "NI": {1080, 1800}, "DT": {360, 1080}}

// partRelation compares two times within one day of which at least one is a part of it.
func partRelation(p, q Period, days Relation) Relation {
	pv, err1 := parseValue(p.Timex)
	qv, err2 := parseValue(q.Timex)
	if err1 != nil || err2 != nil {
		return Unknown
	}
	switch {
	case pv.part != "" && pv.part == qv.part:
		if days == Unknown {
			return Consistent
		}
		return days
	case pv.part != "" && qv.part != "":
		a, b := windows[pv.part], windows[qv.part]
		if a[0] < b[1] && b[0] < a[1] || a[1] > 1440 && b[0] < a[1]-1440 || b[1] > 1440 && a[0] < b[1]-1440 {
			return Consistent
		}
		return Disjoint
	case pv.part != "":
		return partRelation(q, p, days).Mirror()
	}
	w := windows[qv.part]
	minute, inside := p.Minute, Within
	if days != Equal {
		inside = Consistent
	}
	switch {
	case minute >= w[0] && minute < w[1], minute+1440 < w[1]:
		return inside
	case p.Zone != "" && p.Zone != "local":
		return Unknown
	case minute >= w[0]-60 && minute < w[1]+60, p.TwelveHour:
		return Consistent
	}
	return Disjoint
}

// dayRelation compares the days alone.
func (p Period) dayRelation(q Period) Relation {
	if p.Timex == q.Timex && p.Timex != "" && p.Mod == q.Mod && p.Since == q.Since && p.By == q.By && p.From.Equal(q.From) && p.Until.Equal(q.Until) {
		if v, err := parseValue(p.Timex); err == nil && v.tellsNothing() {
			return Unknown
		}
		return Equal
	}
	if p.From.IsZero() || q.From.IsZero() {
		return openRelation(p, q)
	}
	r := p.spanRelation(q)
	if r == Disjoint && (p.About && p.Grain == Day || q.About && q.Grain == Day) {
		day := 24 * time.Hour
		if gap := p.From.Sub(q.From); gap <= day && gap >= -day {
			return Consistent
		}
	}
	if (p.Grain == Season || q.Grain == Season || p.fiscal() || q.fiscal()) && r != Disjoint {
		return Consistent
	}
	return r
}

// fiscal reports whether p is a fiscal year, whose first month the words do not tell.
func (p Period) fiscal() bool { return len(p.Timex) > 2 && p.Timex[:2] == "FY" }

// tellsNothing reports whether v has no day, month, year or weekday.
func (v value) tellsNothing() bool {
	return v.year|v.month|v.day|v.week|v.weekday|v.quarter|v.half|v.decade|v.century == 0 && v.season == "" && !v.weekend
}

// bounds are the days of p, narrowed by its modifier and opened by since and by.
func (p Period) bounds() (from, until time.Time) {
	from, until = p.From, p.Until
	if days := int(until.Sub(from)/(24*time.Hour)) + 1; days > 3 {
		switch p.Mod {
		case Start:
			until = from.AddDate(0, 0, days/2-1)
		case Mid:
			from, until = from.AddDate(0, 0, days/4), until.AddDate(0, 0, -days/4)
		case End:
			from = from.AddDate(0, 0, days/2)
		}
	}
	if p.Since {
		until = date(9999, 12, 31)
	}
	if p.By {
		from = date(1, 1, 2)
	}
	return from, until
}

// spanRelation compares two stretches of days.
func (p Period) spanRelation(q Period) Relation {
	pf, pu := p.bounds()
	qf, qu := q.bounds()
	switch {
	case pf.Equal(qf) && pu.Equal(qu):
		return Equal
	case pu.Before(qf) || qu.Before(pf):
		return Disjoint
	case !pf.After(qf) && !pu.Before(qu):
		return Contains
	case !qf.After(pf) && !qu.Before(pu):
		return Within
	}
	return Overlaps
}

// openRelation compares two periods of which at least one leaves its year or week open: by what both tell.
func openRelation(p, q Period) Relation {
	a, err1 := parseValue(p.Timex)
	b, err2 := parseValue(q.Timex)
	if err1 != nil || err2 != nil || a.tellsNothing() || b.tellsNothing() {
		return Unknown
	}
	a.part, a.minute, b.part, b.minute = "", -1, "", -1
	if a == b && p.Weekday == q.Weekday && p.Mod == q.Mod && p.Since == q.Since && p.By == q.By && p.From.Equal(q.From) {
		return Equal
	}
	if p.Weekday >= 0 && q.Weekday >= 0 && p.Weekday != q.Weekday {
		if p.dated() || q.dated() {
			return Disjoint
		}
		return OtherWeekday
	}
	compared := p.Weekday >= 0 && q.Weekday >= 0
	if w := p.Weekday; w >= 0 && !q.From.IsZero() {
		if !holdsWeekday(q, w) {
			return Disjoint
		}
		compared = true
	}
	if w := q.Weekday; w >= 0 && !p.From.IsZero() {
		if !holdsWeekday(p, w) {
			return Disjoint
		}
		compared = true
	}
	for _, f := range [][2]int{{a.month, b.month}, {a.day, b.day}, {a.quarter, b.quarter}, {a.half, b.half}, {a.year, b.year}} {
		if f[0] == 0 || f[1] == 0 {
			continue
		}
		if f[0] != f[1] && a.toYear|a.toMonth|a.toDay|b.toYear|b.toMonth|b.toDay == 0 {
			return Disjoint
		}
		compared = true
	}
	if a.weekend || b.weekend {
		compared = true
		if w := max(p.Weekday, q.Weekday); w > 0 && w < 6 {
			return OtherWeekday
		}
	}
	if !compared {
		return Unknown
	}
	return Consistent
}

// dated reports whether p's day is known.
func (p Period) dated() bool { return !p.From.IsZero() && p.From.Equal(p.Until) }

// holdsWeekday reports whether one of p's days is a weekday w.
func holdsWeekday(p Period, w int) bool {
	if p.Until.Sub(p.From) >= 6*24*time.Hour {
		return true
	}
	for d := p.From; !d.After(p.Until); d = d.AddDate(0, 0, 1) {
		if int(d.Weekday()) == w {
			return true
		}
	}
	return false
}
