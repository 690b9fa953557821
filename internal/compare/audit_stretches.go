package compare

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// A start and an end that are bound to each other by the words between them, and how long it is said to have been.

// auditStretches holds a start and an end against the duration told with them.
func auditStretches(p *passage) []fault {
	var out []fault
	for i := 0; i+1 < len(p.times); i++ {
		if !p.bounds(i) {
			continue
		}
		if length, ok := p.lengthOf(i); ok {
			out = append(out, stretchFault(p.times[i], p.times[i+1], length)...)
		}
	}
	out = append(out, p.later()...)
	for _, t := range p.times {
		if d := daysBetween(asciiLower(t.Text)); d > 0 {
			out = append(out, p.spanFault(t, d)...)
		}
	}
	return out
}

// later holds "at 9:30 p.m. … at 11 p.m., three hours later".
func (p *passage) later() (out []fault) {
	for i := 0; i+1 < len(p.times); i++ {
		a, b := p.times[i], p.times[i+1]
		if clockOf(a.Time) == "" || clockOf(b.Time) == "" || b.start-a.end > 90 || p.broken(a, b) {
			continue
		}
		for _, f := range p.figures {
			if gap := p.low[min(b.end, len(p.low)):max(min(f.start, len(p.low)), min(b.end, len(p.low)))]; f.Kind == claim.Duration && len(gap) <= 40 && strings.HasSuffix(strings.TrimRight(gap, " "), ", after") && !f.Quantity.IsRange() && strings.Trim(gap, " ,") != "after" && !strings.Contains(gap, ";") && longerThan(a, b, f) {
				out = append(out, stretchFault(a, b, f)...)
			}
			if f.Kind == claim.Duration && f.start >= b.end && f.start-b.end <= 4 && !f.Quantity.IsRange() && !strings.Contains(p.low[b.end:f.start], ";") && startsAny(strings.TrimLeft(p.after(f, 16), " "), "later") && !startsAny(strings.TrimLeft(p.after(f, 16), " "), "later than") ||
				f.Kind == claim.Duration && f.start >= b.end && !f.Quantity.IsRange() && strings.Trim(p.low[b.end:f.start], " ,") == "after" && (p.endsAll(a, b, f) || strings.HasPrefix(p.low[b.end:], ",") && !startsAny(strings.TrimLeft(p.after(f, 16), " "), "of delay", "of delays", "of waiting") && longerThan(a, b, f)) {
				out = append(out, stretchFault(a, b, f)...)
			}
		}
	}
	return out
}

// laterDates holds "closed in 2009 and opened again six years later, in 2018" against the times told before, which may stand in the sentence before.
func (p *passage) laterDates(before []figure) (out []fault) {
	for _, f := range p.figures {
		if f.Kind != claim.Duration || f.Quantity.IsRange() || !hasPrefixWord(strings.TrimLeft(p.after(f, 8), " "), "later") {
			continue
		}
		b, ok := p.timeBeside(f)
		if !ok || clockOf(b.Time) != "" {
			continue
		}
		var wrong []fault
		told := append(before[:len(before):len(before)], p.times...)
		for _, a := range told {
			if a.Span.Start >= b.Span.Start || clockOf(a.Time) != "" || a.Span.End > f.Span.Start && a.Span.Start <= f.Span.Start {
				continue
			}
			if _, _, ok := stretch(a.Time, b.Time, f.Quantity.Unit); !ok {
				if yearsApart(a, b, f) {
					wrong = nil
					break
				}
				continue
			}
			w := stretchFault(a, b, f)
			if wrong = w; w == nil {
				break
			}
		}
		out = append(out, wrong...)
	}
	return out
}

// yearsApart reports whether the years in the words of two times, of which one may tell a season or another part of its year, lie as far apart as a length says.
func yearsApart(a, b, length figure) bool {
	x, y := yearsIn(asciiLower(a.Text)), yearsIn(asciiLower(b.Text))
	return length.Quantity.Unit == "a" && len(x) == 1 && len(y) == 1 && math.Abs(float64(y[0]-x[0])-length.value()) <= 1
}

// timeBeside is the time that the words "six years later" are the distance to: "six years later, in 2018," or "in 2018, six years later,".
func (p *passage) timeBeside(f figure) (figure, bool) {
	for _, t := range p.times {
		if t.start >= f.end {
			switch strings.TrimSpace(p.gap(f, t)) {
			case "later, in", "later, on", "later in", "later on", "later, at", "later (":
				return t, true
			}
			continue
		}
		if gap := strings.TrimSpace(p.gap(t, f)); t.end <= f.start && gap == "," {
			if after, _ := strings.CutPrefix(strings.TrimLeft(p.after(f, 8), " "), "later"); after == "" || strings.IndexByte(",.;", after[0]) >= 0 {
				return t, true
			}
		}
	}
	return figure{}, false
}

// daysBetween is how many days lie from the first to the last of "12 to 19 June" and "June 12-19"; 0 where s is no such stretch of one month.
func daysBetween(s string) int {
	var numbers []int
	named := 0
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ' ' || r == '-' || r == '–' || r == ',' }) {
		if c := w[0]; c == '+' || c >= '0' && c <= '9' {
			if n, err := strconv.Atoi(w); err == nil && n >= 1 && n <= 31 {
				numbers = append(numbers, n)
				continue
			}
		}
		switch {
		case months[w] > 0:
			named++
		case w == "to" || w == "until" || w == "through" || w == "from" || w == "till":
		case len(w) == 4 && w[0] >= '1' && w[0] <= '2':
		default:
			return 0
		}
	}
	if named != 1 || len(numbers) != 2 || !strings.ContainsAny(s, "-–") && !hasAny(s, "to", "until", "through", "till") {
		return 0
	}
	return numbers[1] - numbers[0]
}

// spanFault holds the stretch of days t against the one duration that its clause gives for it: "the five-day visit, from 12 to 19 June".
func (p *passage) spanFault(t figure, d int) []fault {
	if durations(p.figures) != 1 || hasAny(p.after(t, 40), "with a break", "with breaks", "with one day", "with a day", "except", "excluding", "off", "weekend", "weekends", "break") || hasAny(p.low, "working days", "working day") {
		return nil
	}
	for _, f := range p.figures {
		if f.Kind != claim.Duration || f.Quantity.Unit != "d" && f.Quantity.Unit != "wk" || !f.exact() || f.Quantity.Per != "" || !p.spansLength(f) || endsWord(p.before(f, 10), "from", "to", "than") {
			continue
		}
		lo, hi := min(f.end, t.end), max(f.start, t.start)
		if hi < lo || hi-lo > 80 {
			continue
		}
		gap := p.low[lo:hi]
		if strings.ContainsAny(gap, ";:") || hasAny(gap, "and", "but", "while", "after", "again", "before", "then", "another", "following", "with", "including", "over", "during") && f.start < t.start || hasAny(gap, "but", "while", "after", "another", "with", "replace", "replaces", "replacing", "current", "existing") {
			continue
		}
		days := f.value()
		if f.Quantity.Unit == "wk" {
			days *= 7
		}
		if n := float64(d); math.Abs(n-days) > 1 || f.Quantity.Unit == "wk" && math.Abs(n-days) > 2 {
			return []fault{newFault("duration", said(t.Claim)+" is "+strconv.Itoa(d+1)+" days, not "+said(f.Claim), f, t)}
		}
	}
	return nil
}

// bounds reports whether time i and the next are a start and an end: "from 9 to 11", "began at 9 and ended at 11".
func (p *passage) bounds(i int) bool {
	a, b := p.times[i], p.times[i+1]
	gap := p.gap(a, b)
	if len(gap) > 160 || len(gap) > 70 && !p.runsBetween(a, b) || strings.ContainsAny(gap, ";") || clockOf(b.Time) != "" && landsElsewhere([]passage{*p}) {
		return false
	}
	lead, tail := trimHedges(p.before(a, 26)), trimHedges(gap)
	ends := endsWord(tail, "to", "until", "till", "through", "–", "-")
	if low := asciiLower(a.Text); strings.HasPrefix(low, "from ") || strings.Contains(low, ", from ") {
		lead = "from" // "Monday, from 2 p.m." is one time
	}
	switch {
	case endsWord(lead, "from"):
		return ends && len(tail) <= 20
	case endsWord(lead, "between"):
		return strings.TrimSpace(gap) == "and"
	}
	lead = p.clauseBefore(a, 60)
	at := []string{"at", "on", "in", "of", "by"}
	if !ends && !(endsWord(tail, at...) || endsWord(tail, endings...)) || !ends && !(endsWord(trimHedges(lead), at...) || endsWord(lead, beginnings...)) || strings.Contains(tail, ". ") {
		return false
	}
	began := hasAny(lead, beginnings...) || ends && len(tail) <= 8 && hasAny(lead, "running", "ran", "runs", "run", "lasting", "covering", "covers", "for the years", "serving", "served")
	return began && (ends || hasAny(gap, endings...) || hasAny(gap, "until"))
}

// runsFor reports whether a length is told between a start and an end as that for which what begins there goes on: "opens on 3 July, runs for ten days and
// closes on 12 July".
func (p *passage) runsFor(f, a, b figure) bool {
	if f.Kind != claim.Duration || f.Quantity.Per != "" || f.Quantity.IsRange() || f.start < a.end || f.end > b.start {
		return false
	}
	lead, tail := " "+trimHedges(p.gap(a, f)), p.gap(f, b)
	if i := strings.LastIndexAny(lead, ",;"); i >= 0 {
		lead = lead[i+1:]
	}
	if i := strings.LastIndex(lead, " and "); i >= 0 {
		lead = lead[i+len(" and"):]
	}
	for _, w := range [...]string{" it", " will", " which", " is", " was", " to", " would"} {
		lead = strings.TrimPrefix(lead, w)
	}
	lead = strings.TrimLeft(lead, " ")
	return startsAny(lead, goesOn...) && endsWord(lead, "for", "lasts", "lasted", "last") && !hasAny(lead, "another", "each", "every", "again") &&
		!startsAny(strings.TrimLeft(tail, " "), "each", "a", "every", "at", "in", "longer", "of") && !hasAny(tail, "then", "again", "another", "next", "which", "who") && (hasAny(tail, endings...) || endsWord(tail, "until", "to", "till"))
}

// runsBetween reports whether the words between two times tell how long what begins at the first goes on.
func (p *passage) runsBetween(a, b figure) bool {
	return slices.ContainsFunc(p.figures, func(f figure) bool { return p.runsFor(f, a, b) })
}

// longerThan reports whether a duration is longer than all that lies between two times, so that it is no part of it either: "set out at 7 a.m. and were back
// at 3 p.m., after 12 hours on the ice".
func longerThan(a, b, length figure) bool {
	got, slack, ok := stretch(a.Time, b.Time, length.Quantity.Unit)
	return ok && len(got) > 0 && length.value() > got[0]+2*slack && length.value() < 4*got[0]
}

// endsAll reports whether "after five hours", told after an end, is the length of all that lies before it: nothing follows that it could be filled with,
// or the verbs are those of one thing that begins and ends.
func (p *passage) endsAll(a, b, length figure) bool {
	after := strings.TrimLeft(p.after(length, 24), " ")
	if after == "" || strings.IndexByte(",.;)", after[0]) >= 0 || startsAny(after, "in which", "during which") {
		return true
	}
	return !startsAny(after, "of delay", "of delays", "in", "as", "on", "at") && hasAny(p.before(a, 60), "began", "started", "begun", "opened") && hasAny(p.gap(a, b), "ended", "finished", "concluded", "closed", "wound up", "until", "to") && !strings.Contains(p.gap(a, b), "and the ")
}

// clauseBefore is the words of its clause before f, n bytes at most.
func (p *passage) clauseBefore(f figure, n int) string {
	s := p.before(f, n)
	if i := strings.LastIndexAny(s, ";:"); i >= 0 {
		s = s[i+1:]
	}
	return s
}

// lengthOf is the duration of the stretch that time i begins: the only one beside it in its clause.
func (p *passage) lengthOf(i int) (length figure, ok bool) {
	a, b := p.times[i], p.times[i+1]
	n := 0
	for _, f := range p.figures {
		if f.start >= b.end && f.Kind == claim.Duration && !f.Quantity.IsRange() && strings.Trim(p.low[b.end:f.start], " ,") == "after" && p.endsAll(a, b, f) {
			length, n = f, n+1 // "ended at 1 p.m., after five hours"
			continue
		}
		if p.runsFor(f, a, b) {
			length, n = f, n+1
			continue
		}
		if f.Kind != claim.Duration || f.Quantity.Per != "" || f.Quantity.IsRange() || imposed(f) || p.opensAnother(f) || f.start < b.end && f.end > a.start || !p.spansLength(f) {
			continue
		}
		switch {
		case f.start >= b.end && endsWord(trimHedges(p.before(f, 24)), "those", "these") && p.wholly(f): // "and in those two hours"
		case f.end < a.start && startsWithAny(p.after(f, 40), repeatable...):
			continue
		case f.end < a.start && a.start-f.end <= 120 && strings.Contains(f.Text, "-") && durations(p.figures) == 1 && endsWord(p.before(a, 6), "from"):
			// "a 14-day walkout that will close the wards from 3 to 17 March"
			if gap := p.low[f.end:a.start]; strings.ContainsAny(gap, ";:") || hasAny(gap, "and", "but", "while", "after", "again", "before", "then", "following", "during", "including", "later", "over", "when", "since", "part of") {
				continue
			}
		case f.end <= a.start && a.start-f.end <= 70:
			gap := p.low[f.end:a.start]
			if strings.ContainsAny(gap, ";") || hasAny(gap, "and", "but", "while", "after", "again", "before", "then") || len(gap) > 16 && !strings.Contains(gap, ",") && !(strings.Contains(asciiLower(a.Text), ", from ") && len(gap) <= 45) && !(strings.Contains(f.Text, "-") && len(gap) <= 60 && hasAny(gap, "began", "started", "opened", "begins", "starts", "opens", "begin", "start", "open")) {
				continue
			}
		case f.start >= b.end && f.start-b.end <= 60:
			gap := p.low[b.end:f.start]
			if strings.ContainsAny(gap, ";") && strings.Trim(gap, "; ") != "for" || hasAny(gap, "but", "while", "after", "again", "before", "another", "then", "with", "which", "must", "who", "where", "when", "at least") || !strings.Contains(gap, "(") && !(strings.Trim(gap, " ") == "," && (startsAny(strings.TrimLeft(p.after(f, 16), " "), "in which", "during which", "in all", "all told", "altogether") || strings.IndexByte(",.;", (strings.TrimLeft(p.after(f, 3), " ") + ".")[0]) >= 0) && !hasAny(p.low[:a.start], "again", "until", "to")) && !hasAny(gap, "lasting", "lasted", "took", "taking", "for", "or", "throughout", "total of", "period of", "span of", "that is", "which is", "a") || hasAny(gap, "and") && !hasAny(gap, "lasted", "lasting", "took") {
				continue
			}
		default:
			continue
		}
		length = f
		n++
	}
	return length, n == 1
}

// imposed reports whether a length is what somebody asks for, or a court lays down, and none that has passed between two times: "prosecutors, who want nine years for
// him, said he took it between 2014 and 2019".
func imposed(f figure) bool {
	return f.Modality == claim.Demanded || f.Modality == claim.Offered || f.Rule == "duration.banned" ||
		f.Rule == "duration.sentence" && f.Thing.Attribute != "" && f.Thing.Attribute != "served-term" && slices.Contains(f.Thing.Act, "sentence")
}

// opensAnother reports whether a length is that of a thing which its sentence is the first to tell of, where no time is told before it there: "A second meeting
// lasted three hours"; or of what another verb than that of the times brings in: "open from 8 a.m. to 8 p.m., held a sale that lasted six hours".
func (p *passage) opensAnother(f figure) bool {
	start, _ := p.sentence(f.start)
	lead := strings.TrimLeft(p.low[start:max(start, f.start)], " ")
	for _, t := range slices.Backward(p.times) {
		if t.start >= start && t.end <= f.start {
			gap := p.gap(t, f)
			return endsWord(trimHedges(gap), "that lasted", "that took") && !startsAny(strings.TrimLeft(gap, " ,"), "a", "an", "the", "in")
		}
	}
	return startsAny(lead, "a", "an", "another") && hasAny(lead, "lasted", "ran", "went on", "took", "continued")
}

// bareClock reports whether a time is one of the clock and no day is told with it.
func bareClock(f figure) bool {
	d := readDate(f.Text)
	return clockOf(f.Time) != "" && d.named == 0 && d.numbers == 0
}

// stretchFault is the fault of a length that is not what lies between two times; nil where it may be.
func stretchFault(a, b, length figure) []fault {
	if zonesApart(a.Text, b.Text) || unitGrain(length.Quantity.Unit) != "clock" && bareClock(a) && bareClock(b) {
		return nil // "from 8 p.m. to 5 a.m. for four nights"
	}
	got, slack, ok := stretch(a.Time, b.Time, length.Quantity.Unit)
	if x, y := readDate(a.Text), readDate(b.Text); !ok && length.Quantity.Unit == "d" && x.named == 1 && y.named == 1 && x.numbers+y.numbers == 0 && clockOf(a.Time)+clockOf(b.Time) == "" {
		d := float64((int(y.weekday) - int(x.weekday) + 7) % 7) // "from Monday to Friday"
		weeks := 7 * math.Floor(length.value()/7)               // "on a Tuesday … on a Friday, after 17 days"
		got, slack, ok = []float64{d + 1, d, d + 7, d + 8, d + weeks, d + 1 + weeks}, 0.01, d > 0
	}
	if !ok {
		return nil
	}
	want, exactly := length.value(), slack
	switch {
	case length.approximate(), length.Quantity.Qualifier == quantity.Nearly:
		slack = math.Max(slack, 0.25*want)
	case !length.exact():
		slack = math.Max(slack, 0.3*want)
	}
	for _, g := range got {
		if math.Abs(g-want) <= slack+1e-9 && !(g < 0.95*want-exactly && (length.Quantity.Qualifier == quantity.Over || length.Quantity.Qualifier == quantity.AtLeast)) {
			return nil // what takes "more than five hours" takes no four
		}
	}
	return []fault{newFault("duration", "from "+said(a.Claim)+" to "+said(b.Claim)+" is "+number64(math.Round(100*got[0])/100)+" "+length.Quantity.Unit+", not "+said(length.Claim), length, a, b)}
}

// zonesApart reports whether two clock times may be those of two zones: each names another, or one is said to be local.
func zonesApart(a, b string) bool {
	zone := func(s string) string {
		words := strings.Fields(s)
		if len(words) < 2 {
			return ""
		}
		last := words[len(words)-1]
		if _, known := zones[last]; !known && !strings.EqualFold(last, "time") {
			return ""
		}
		return strings.Join(words[len(words)-min(2, len(words)-1):], " ")
	}
	x, y := zone(a), zone(b)
	return x != y && (x != "" && y != "" || hasAny(asciiLower(x+y), "local time"))
}

// spansLength reports whether a duration is that of the whole, not of a part of it, a delay, a break, or a distance in time.
func (p *passage) spansLength(f figure) bool {
	after := p.after(f, 28)
	if i := strings.IndexAny(after, ",;.("); i >= 0 {
		after = after[:i]
	}
	if startsAny(strings.TrimLeft(after, " "), "of it", "of them", "of that", "of which", "of the time", "of those", "each", "into") {
		return false
	}
	lead := p.before(f, 25)
	if verb := strings.TrimRight(lead, " "); endsWord(verb, "to last", "will last", "would last", "should last", "must last", "could last") {
		lead = strings.TrimSuffix(verb, "last")
	}
	return !hasAny(lead+"|"+after, otherStretches...) && !hasAny(after, "again")
}

// auditStretchAcross holds "for those 40 minutes" against the start and the end that the sentence before told, "in those five years" against its
// "since", and "on Tuesday after three days" against a start that the next sentence tells.
func auditStretchAcross(p, next *passage, year int) []fault {
	for _, f := range next.figures {
		if f.Kind != claim.Duration || !endsWord(trimHedges(next.before(f, 24)), "those", "these") || !next.wholly(f) {
			continue
		}
		if len(p.times) == 2 && clockOf(p.times[0].Time) != "" && clockOf(p.times[1].Time) != "" && !hasAny(p.low, "each", "every", "daily") {
			return stretchFault(p.times[0], p.times[1], f)
		}
	}
	if len(next.times) != 1 || !hasAny(next.low[:max(0, next.times[0].start)], "had") || !startsPronoun(next.low) {
		return nil
	}
	for _, f := range p.figures {
		if f.Kind != claim.Duration || f.Quantity.Unit != "d" || !f.exact() || !endsWord(p.before(f, 12), "after") {
			continue
		}
		for _, t := range p.times {
			if t.end <= f.start && f.start-t.end <= 12 {
				return weekFault(next.times[0], t, f)
			}
		}
	}
	return nil
}

// wholly reports whether a duration is not followed by words that take a part of it.
func (p *passage) wholly(f figure) bool {
	return !startsAny(strings.TrimLeft(p.after(f, 12), " "), "of", "later")
}

// weekFault holds a number of days against two weekdays that lie in one week.
func weekFault(from, to, length figure) []fault {
	a, b := readDate(from.Text), readDate(to.Text)
	if a.named != 1 || b.named != 1 || a.numbers+b.numbers > 0 || length.value() > 6 {
		return nil
	}
	d := float64((int(b.weekday) - int(a.weekday) + 7) % 7)
	if math.Abs(d-length.value()) <= 1 {
		return nil
	}
	return []fault{newFault("duration", "from "+said(from.Claim)+" to "+said(to.Claim)+" is "+number64(d)+" d, not "+said(length.Claim), length, from, to)}
}

// dated is report with the day on which it was written, where only its dateline tells it. The reader has put the weekdays of the text on days by it,
// which tell it where the report is not at hand.
func dated(ps []passage, report *claim.Report) *claim.Report {
	if report != nil && !report.Published.IsZero() {
		return report
	}
	if report != nil {
		if day, err := time.Parse(time.DateOnly, report.Dated); err == nil {
			return onDay(report, day)
		}
	}
	for i := range ps {
		for _, t := range ps[i].times {
			if w := readDate(t.Text); w.named != 1 || w.numbers > 0 || t.Time.Date == "" || len(yearsIn(asciiLower(t.Sentence))) > 0 {
				continue
			}
			if day, err := time.Parse(time.DateOnly, t.Time.Date); err == nil {
				return onDay(report, day)
			}
		}
	}
	return report
}

// onDay is report as one that was published on day.
func onDay(report *claim.Report, day time.Time) *claim.Report {
	var out claim.Report
	if report != nil {
		out = *report
	}
	out.Published, out.DayOnly = day, true
	return &out
}

// referenceYear is the year in which a report was written: that of its publication, or the only one in its dateline; 0 if neither is known.
func referenceYear(ps []passage, report *claim.Report) int {
	if report != nil && !report.Published.IsZero() {
		return report.Published.Year()
	}
	for i := range ps {
		if ps[i].headline {
			continue
		}
		head, _, ok := strings.Cut(ps[i].low[:min(len(ps[i].low), 48)], " - ")
		if years := yearsIn(head); ok && len(years) == 1 {
			return years[0]
		}
		return 0
	}
	return 0
}
