package align

import (
	"slices"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/resolve"
	"github.com/claimdiff/claimdiff/internal/when"
)

// verdict is whether two claims are of the same event, and why.
type verdict struct {
	answer   claim.Sure
	score    float64
	evidence []claim.Evidence
}

func (v *verdict) add(w float64, what string) {
	v.score += w
	v.evidence = append(v.evidence, claim.Evidence{What: what, Weight: w})
}

// aspectOf is the aspect that a claim itself states, which is no evidence of whether its event is another's.
func aspectOf(c *claim.Claim) resolve.Aspect {
	switch c.Kind {
	case claim.Date:
		if c.Time != nil && c.Time.Grain == string(when.Clock) && strings.HasPrefix(c.Time.Timex, "XXXX-XX-XXT") {
			return resolve.Hour // which says nothing of the day
		}
		return resolve.Time
	case claim.Age:
		return resolve.Age
	case claim.Ordinal:
		return resolve.Number
	case claim.Place:
		return resolve.Place
	case claim.Measure, claim.Money:
		return resolve.Size
	}
	return ""
}

// sameEvent judges whether two claims are of one event.
func (m *matcher) sameEvent(a, b *claim.Claim) verdict {
	var v verdict
	switch a.Kind {
	case claim.Name, claim.Quote:
		v.answer = claim.Yes // of one person, whatever the event
		return v
	case claim.Role, claim.Age:
		if a.Kind == claim.Age && (a.Thing.Person == "" || b.Thing.Person == "") {
			break // known by the part in the event
		}
		// Reports of two events may lie years apart: who was elect is in office, who was 27 is 29.
		if v.answer = claim.Yes; !m.together(a.Source, b.Source) && a.Value != b.Value && !(a.Kind == claim.Role && m.soonAfter(a.Source, b.Source)) {
			v.answer = claim.Unknown
		}
		return v
	}
	if ofLife(a.Thing.Attribute) && a.Rule == b.Rule && m.ties.Alike(a.Source, b.Source) && onePerson(a.Thing.Agents, b.Thing.Agents) {
		v.answer = claim.Yes
		v.add(1, "both of one person's life, whatever the event")
		return v
	}
	x, y := &a.Thing.Occasion, &b.Thing.Occasion
	if x.Generic != y.Generic {
		v.answer = claim.Unknown
		v.add(-1, "one tells of what is mostly so")
		return v
	}
	if m.ofSeries(a, b) {
		v.answer = claim.Unknown
		v.add(0, "of so many reports only those that tell something else exactly alike are held against each other")
		return v
	}
	out := aspectOf(a)
	if clash := m.clash(x, y, out); clash != "" {
		v.answer = claim.No
		v.add(-1, clash)
		return v
	}
	if a.Kind == claim.Money && pastMishap(a) != pastMishap(b) {
		v.answer = claim.No
		v.add(-1, "one is what a mishap of a year before cost")
		return v
	}
	if stays(a) && stays(b) {
		x, y = &claim.Occasion{}, &claim.Occasion{} // the length of a ship is the same before and after
	}
	if a.Source != b.Source && !m.together(a.Source, b.Source) {
		if p := m.elsewhere(a, b) + m.elsewhere(b, a); p != "" {
			v.answer = claim.Yes
			v.add(1, "one report tells besides of "+p+", and of what the other is about")
			return v
		}
	}
	if a.Source != b.Source && !m.together(a.Source, b.Source) && (m.foretells(a, b) || m.foretells(b, a)) {
		v.answer = claim.Yes
		v.add(1, "one foretells the round that the other is about")
		return v
	}
	if a.Kind == claim.Count && a.Rule == b.Rule && !claim.General(a.Rule) && warCost(&a.Thing) && warCost(&b.Thing) && m.ties.Alike(a.Source, b.Source) {
		v.answer = claim.Yes
		v.add(1, "both of what a war has cost")
		return v
	}
	if why := m.acrossRounds(a, b); why != "" {
		v.answer = claim.Yes
		v.add(1, why)
		return v
	}
	if m.ownDays(a, b) {
		v.answer = claim.Unknown
		v.add(-1, "each is of its own day of one affair")
		return v
	}
	if m.oneOther(a, b) {
		v.answer = claim.Yes
		v.add(1, "both of one other round")
		return v
	}
	if m.running(a, b) {
		v.answer = claim.Unknown
		v.add(-1, "each counts what was so far of a year that goes on")
		return v
	}
	if x.Background && y.Background {
		v.answer = claim.Unknown
		switch p, q := &a.Thing, &b.Thing; {
		case !m.together(a.Source, b.Source) && (openTime(x.Time) || openTime(y.Time)):
			// last year is another year in a report of another time
		case a.Kind == claim.Ordinal && !m.together(a.Source, b.Source):
			// one is the city's tenth of the year, the other its twelfth
		case m.tied(x, y):
			v.answer = claim.Yes
			v.add(1, "both of the same event before")
		case a.Kind == claim.Date && !m.together(a.Source, b.Source) && len(named(members(p)))+len(named(members(q))) == 0:
			// a man shot last week is not the one that another report tells of
		case a.Kind == claim.Date && (deedOf(a, b) && !(meet(p.Agents, q.Agents) && nouns(p.Agents) && nouns(q.Agents) && len(p.Patients)+len(q.Patients) > 0 && len(named(p.Patients)) == 0) || mayBeDeed(a, b)):
			v.answer = claim.Yes // when it was is what they state, and no evidence
			v.add(1, "both of one deed before")
		case a.Kind == claim.Date && sameDeed(a, b) && m.together(a.Source, b.Source) && m.shared(a, b) != nil:
			v.answer = claim.Yes
			v.add(1, "both of one deed before, by a figure that both sentences tell")
		case yearsDiffer(x.Time, y.Time):
		case m.oneTold(a, b) && m.together(a.Source, b.Source):
			v.answer = claim.Yes
			v.add(0.5, "both of one thing that either report tells one figure of")
		case meet(named(p.Agents), q.Agents) || meet(named(p.Patients), q.Patients):
			v.answer = claim.Yes
			v.add(1, "both of what one party did or had done to it before")
		case a.Quantity != nil && a.Quantity.Value >= distinctive && sameValue(a, b):
			v.answer = claim.Yes
			v.add(1, "both of an event before, with the same figure")
		}
		return v
	}
	if x.Background != y.Background && !x.Main && !y.Main && x.Time != nil && y.Time != nil && m.tied(x, y) && (a.Kind != claim.Date || m.together(a.Source, b.Source)) {
		v.answer = claim.Yes
		v.add(1, "both of one year or month before the news")
		return v
	}
	if x.Background != y.Background && (a.Kind == claim.Date && mayBeDeed(a, b) && m.together(a.Source, b.Source)) {
		v.answer = claim.Yes
		v.add(1, "both of one deed, which one tells as of before")
		return v
	}
	if x.Background != y.Background && (a.Kind == claim.Date && deedOf(a, b) || a.Kind == claim.Duration && sinceDeed(a, b)) && m.together(a.Source, b.Source) && onePerson(members(&a.Thing), members(&b.Thing)) {
		v.answer = claim.Yes
		v.add(1, "both of one deed, which one tells as of before")
		return v
	}
	if x.Background != y.Background && !x.Main && !y.Main && numeric(a.Kind) && a.Rule == b.Rule && !claim.General(a.Rule) && !meet(a.Thing.Act, tolls) && !datedApart(m, x, y) && !ofElection(x, y) && m.together(a.Source, b.Source) {
		v.answer = claim.Yes
		v.add(0.5, "both of what is not the news, though only one is told as of before")
		return v
	}
	if x.Background != y.Background && numeric(a.Kind) && a.Rule == b.Rule && !claim.General(a.Rule) && onOneDay(x.Time, y.Time) && m.together(a.Source, b.Source) {
		v.answer = claim.Yes
		v.add(0.5, "both of what befell on one day, which one tells as of before")
		return v
	}
	if x.Background != y.Background && a.Thing.Attribute == "site-distance" && b.Thing.Attribute == "site-distance" && fits(a, b) && m.together(a.Source, b.Source) {
		v.answer = claim.Yes
		v.add(0.5, "both of how far off it happened, which one tells as of before")
		return v
	}
	if x.Background != y.Background && oneWar(a, b) && m.together(a.Source, b.Source) {
		v.answer = claim.Yes
		v.add(0.5, "both of what a war has cost so far")
		return v
	}
	if x.Background != y.Background && m.loneDeed(a, b) && m.together(a.Source, b.Source) {
		v.answer = claim.Yes
		v.add(0.5, "both of one deed to the only such things that either report counts")
		return v
	}
	if x.Background != y.Background && m.oneTold(a, b) && !yearsDiffer(x.Time, y.Time) && m.together(a.Source, b.Source) {
		v.answer = claim.Yes
		v.add(0.5, "both of one thing that either report tells one figure of")
		return v
	}
	if x.Background != y.Background && !oneMonth(x.Time, y.Time) {
		v.answer = claim.No
		v.add(-1, "one tells of an event before")
		return v
	}
	if a.Source == b.Source || m.together(a.Source, b.Source) {
		v.answer = claim.Yes
		if a.Source != b.Source && m.ties.Len() > Shelf && !m.ties.Borne(a.Source, b.Source) {
			v.answer = claim.Unknown
			v.add(0, "of so many reports only those that are alike by themselves are held against each other")
		}
		return v
	}
	if why := m.anywhere(a, b); why != "" {
		v.answer = claim.Yes
		v.add(1, why)
		return v
	}
	clash, alike := false, false
	for _, t := range m.ties.Of(a.Source, b.Source, out) {
		v.add(t.Weight, t.What)
		clash = clash || t.Weight < 0 && t.Aspect != resolve.Words
		alike = alike || t.Weight > 0 && t.Aspect == resolve.Words
	}
	// Reports that are taken to tell of two events do so for this claim too, unless what it states is all that parts them and their words are alike:
	// an age or a weekday that both tell is met by chance.
	v.answer = claim.No
	need := 0.0
	if out == resolve.Size {
		need = likeEnough
		if p, q := readingOf(a), readingOf(b); p.remote(&q, a.Kind, false) && slip(a, b) == 0 {
			v.add(-1, "one is many times as large, and no slip")
			return v
		}
	}
	if v.score > need && alike && !clash {
		v.answer = claim.Yes
	}
	return v
}

// soonAfter reports whether two reports are of two rounds of one affair a few weeks apart, in which hardly anybody changes office.
func (m *matcher) soonAfter(a, b string) bool {
	p, q := m.ties.Day(a), m.ties.Day(b)
	return p != "" && q != "" && m.ties.Alike(a, b) && m.ties.Affair(a, b) && daysBetween(min(p, q), max(p, q)) <= termDays
}

// termDays is within how many days who is told to hold an office is hardly told to hold another.
const termDays = 45

// running reports whether two counts that differ are of one year, told by reports of two events of which one befell in that year: the city's murders of the year are more
// with each that it has.
func (m *matcher) running(a, b *claim.Claim) bool {
	x, y := a.Thing.Occasion.Time, b.Thing.Occasion.Time
	if a.Kind != claim.Count || a.Source == b.Source || x == nil || y == nil || x.Grain != "year" || y.Grain != "year" || x.Timex != y.Timex || fits(a, b) || m.together(a.Source, b.Source) {
		return false
	}
	return strings.HasPrefix(m.ties.Day(a.Source), x.Timex) || strings.HasPrefix(m.ties.Day(b.Source), x.Timex)
}

// ofSeries reports whether two figures or times that differ are of two reports of an archive that may be two of a series: of a market's days, of the crops of two
// countries, of the quarters of two firms. Their words are alike, and where no day of publication is known their numbers may be by chance.
func (m *matcher) ofSeries(a, b *claim.Claim) bool {
	if a.Source == b.Source || m.ties.Len() <= Shelf || !numeric(a.Kind) && a.Kind != claim.Date || fits(a, b) {
		return false
	}
	return !m.ties.Borne(a.Source, b.Source) || m.ties.OtherIssue(a.Source, b.Source) || m.ties.OtherFirms(a.Source, b.Source) ||
		m.ties.Undated(a.Source, b.Source) && !m.ties.Backed(a.Source, b.Source)
}

// onOneDay reports whether two events are told of one and the same day.
func onOneDay(x, y *claim.Time) bool {
	return x != nil && y != nil && x.Grain == "day" && y.Grain == "day" && x.Timex == y.Timex && !x.Since && !y.Since && !x.By && !y.By
}

// oneOther reports whether two claims are told besides of one and the same round of the talks that both reports are about, by its number.
func (m *matcher) oneOther(a, b *claim.Claim) bool {
	return (oneOtherRound(&a.Thing, &b.Thing) || m.onlyOther(a, b)) && (a.Source == b.Source || m.ties.Alike(a.Source, b.Source) || m.together(a.Source, b.Source))
}

// notNews reports whether an occasion is told as of before, or as the first of a series in a report that is not known to be about that.
func notNews(o *claim.Occasion) bool { return o.Background || o.Number == 1 && !o.Main }

// onlyOther reports whether two claims of reports on talks are both of the round before, where neither report is of one later than the second: one knows it by its
// number, the other by its place, its day or its month; and where one report is of the second, there is no other round before.
func (m *matcher) onlyOther(a, b *claim.Claim) bool {
	x, y := &a.Thing.Occasion, &b.Thing.Occasion
	if a.Source == b.Source || !notNews(x) || !notNews(y) || !slices.Contains(x.Type, meeting) || !slices.Contains(y.Type, meeting) || m.ties.Number(a.Source) > 2 || m.ties.Number(b.Source) > 2 {
		return false
	}
	second := m.ties.Number(a.Source) == 2 || m.ties.Number(b.Source) == 2
	known := func(o *claim.Occasion, source string) bool {
		if day := m.ties.Day(source); roundDay(o.Time) && day != "" && !daysDiffer(o.Time, &claim.Time{Date: day}) {
			return false // a round has two dates, too
		}
		return o.Number == 1 || o.Number == 0 && (roundDay(o.Time) || len(sized(o.Places)) > 0 || second && (o.Time == nil || o.Time.Grain != "year"))
	}
	if !known(x, a.Source) || !known(y, b.Source) || timesPart(x.Time, y.Time) {
		return false
	}
	p, q := sized(x.Places), sized(y.Places)
	return len(p) == 0 || len(q) == 0 || meet(p, q) || meet(p, y.Over) || meet(q, x.Over)
}

// timesPart reports whether two times by which two rounds are known have no day in common, give or take a night.
func timesPart(x, y *claim.Time) bool {
	if x == nil || y == nil || x.Date == "" || y.Date == "" {
		return false
	}
	if roundDay(x) && roundDay(y) {
		return daysDiffer(x, y)
	}
	return x.Date > lastDay(y) || y.Date > lastDay(x)
}

// warCost reports whether a count is of what a war has cost so far, told by the war or since a year: it grows, and is no single round's or raid's.
func warCost(t *claim.Thing) bool {
	return meet(t.Act, tolls) && (ofWar(t) && (t.Occasion.Time == nil || t.Occasion.Time.Grain == "year" || t.Occasion.Assumed) || t.Period != nil && t.Period.Since && t.Period.Grain == "year")
}

// talksStart is the attribute of the hour at which talks begin.
const talksStart = "talks-start"

// foretells reports whether place or hour a is told as that of a round still to come, on the day of which, or shortly after it, the report of b brings its news.
func (m *matcher) foretells(a, b *claim.Claim) bool {
	x, y := &a.Thing.Occasion, &b.Thing.Occasion
	if a.Kind != claim.Place && a.Thing.Attribute != talksStart || a.Modality != claim.Planned || b.Modality == claim.Planned || !y.Main || !related(x.Type, y.Type) || !m.ties.Alike(a.Source, b.Source) {
		return false
	}
	if n := m.ties.Number(b.Source); n > 1 && x.Number == n && m.ties.Number(a.Source) == n-1 {
		return true
	}
	if x.Time == nil || x.Time.Date == "" || x.Time.Grain != "day" {
		return false
	}
	of := m.ties.Day(b.Source)
	return of != "" && x.Time.Date > m.ties.Day(a.Source) && x.Time.Date <= of && daysBetween(x.Time.Date, of) <= roundDays
}

// roundDays is how many days after its first day the news of a round may come.
const roundDays = 3

// daysBetween is how many days lie between two dates, as they are written; more than any round has if one is none.
func daysBetween(from, to string) int {
	p, err := time.Parse(time.DateOnly, from)
	q, also := time.Parse(time.DateOnly, to)
	if err != nil || also != nil {
		return roundDays + 1
	}
	return int(q.Sub(p).Hours() / 24)
}

// likeEnough is what must speak for one event where two reports put its size far apart: two quakes of one coast are mostly told by their strength.
const likeEnough = 1.0

// elsewhere is the place, other than its own report's, for which claim a tells of the event that the report of b is about: "marchers filled Lisbon;
// in Porto, 30,000 took part" beside a report from Porto of that day. It is empty where a does not.
func (m *matcher) elsewhere(a, b *claim.Claim) string {
	x, y := &a.Thing.Occasion, &b.Thing.Occasion
	if !y.Main || x.Background && x.Time != nil || !related(x.Type, y.Type) || len(siblings(y)) != 1 || !m.ties.SameDay(a.Source, b.Source) {
		return ""
	}
	if p := placesOf(&b.Thing); len(p) > 0 && !meet(p, y.Near) {
		return ""
	}
	for _, p := range placesOf(&a.Thing) {
		if slices.Contains(siblings(y), p) && (len(siblings(x)) > 1 || !slices.Contains(x.Near, p)) {
			return p
		}
	}
	return ""
}

// stays reports whether c states what a thing is, which is the same before and after an event: a length, how many a ship may carry, when it was built.
func stays(c *claim.Claim) bool {
	return lasting(c.Thing.Attribute) && !pastMishap(c) || c.Kind == claim.Measure && !ofEvent(&c.Thing) && !(bulk(c) && len(c.Thing.Act) > 0) // so much is seized or spilled once
}

// pastMishap reports whether a claim tells what a mishap of a year before cost: the strike of 2022 is not this one.
func pastMishap(c *claim.Claim) bool {
	o := &c.Thing.Occasion
	return c.Thing.Attribute == "setback-cost" && o.Background && o.Time != nil && yearOf(o.Time) > 0
}

// ofEvent says that what is measured is the event itself, not a thing in it.
func ofEvent(t *claim.Thing) bool {
	switch t.Attribute {
	case "magnitude", "depth", "intensity", "duration", "delay", "wave-height", "rainfall", "speed", "travel-speed", "wind-speed":
		return true
	}
	return slices.Contains(t.Concept, "event")
}

// clash names what parts two occasions: kinds, numbers or times that exclude each other; empty if nothing does.
func (m *matcher) clash(x, y *claim.Occasion, leaveOut resolve.Aspect) string {
	if leaveOut != resolve.Number && x.Number > 0 && y.Number > 0 && x.Number != y.Number && related(x.Type, y.Type) {
		return "their numbers in the series differ"
	}
	if leaveOut != resolve.Time && x.Background && y.Background && (x.Number == 0 || y.Number == 0) && slices.Contains(x.Type, meeting) && slices.Contains(y.Type, meeting) && roundDay(x.Time) && roundDay(y.Time) && daysDiffer(x.Time, y.Time) {
		return "the days of the two rounds differ"
	}
	return ""
}

// round is the lexicon's name for one of a series of talks, votes or games, and meeting that for talks.
const (
	round   = "round"
	meeting = "meeting"
)

func related(x, y []string) bool {
	if len(x) > 0 && len(y) > 0 && (x[0] == round || y[0] == round) {
		return true // of what it is a round is not told
	}
	return len(x) > 0 && len(y) > 0 && (slices.Contains(x, y[0]) || slices.Contains(y, x[0]))
}

// tied reports whether two events that reports tell of as background are one: the same year or month of no year, or place, and nothing against it.
func (m *matcher) tied(x, y *claim.Occasion) bool {
	if p, q := sized(x.Places), sized(y.Places); len(p) > 0 && len(q) > 0 && !meet(p, q) && !meet(p, y.Over) && !meet(q, x.Over) {
		return false
	}
	if x.Time != nil && y.Time != nil && len(x.Time.Timex) >= 4 && len(y.Time.Timex) >= 4 {
		p, q := x.Time.Timex, y.Time.Timex
		if strings.HasPrefix(p, "XXXX") || strings.HasPrefix(q, "XXXX") {
			return p == q
		}
		return p[:4] == q[:4] && (len(p) < len("2006-01") || len(q) < len("2006-01") || p[4:7] == q[4:7] || !monthly(p) || !monthly(q))
	}
	return meet(x.Places, y.Places)
}

// monthly reports whether a TIMEX3 value tells a month of a year, or a day of one: not a quarter or week.
func monthly(timex string) bool { return timex[4] == '-' && timex[5] >= '0' && timex[5] <= '1' }

// openTime reports whether a time counts from the day of its report, which is not known: "last year".
func openTime(t *claim.Time) bool { return t != nil && strings.HasSuffix(t.Timex, "_REF") }

// yearsDiffer reports whether two times are of years that are both told and not the same.
func yearsDiffer(x, y *claim.Time) bool {
	if x == nil || y == nil || len(x.Timex) < 4 || len(y.Timex) < 4 {
		return false
	}
	p, q := x.Timex[:4], y.Timex[:4]
	return p != q && p[0] >= '0' && p[0] <= '9' && q[0] >= '0' && q[0] <= '9'
}

// oneMonth reports whether both times are of one month, by its name: what two reports tell "in August" is no less one thing for the words around it,
// by which only one is taken for told as background.
func oneMonth(x, y *claim.Time) bool {
	if x == nil || y == nil || len(x.Timex) != len("XXXX-08") || len(y.Timex) != len("XXXX-08") || x.Timex[4] != '-' || y.Timex[4] != '-' {
		return false
	}
	return x.Timex[5:] == y.Timex[5:] && x.Timex[5] != 'W' && x.Timex[5] != 'Q' && !yearsDiffer(x, y)
}

// ofElection reports whether one of two occasions is an election: what was won in the one before is no other telling of what was won in this one.
func ofElection(x, y *claim.Occasion) bool {
	return slices.Contains(x.Type, "election") || slices.Contains(y.Type, "election")
}

// datedApart reports whether of two occasions, of which one is told as of before, that one has a time of its own which the other does not share: what a
// navy took in November is not what another took, nor last year's viewers this year's.
func datedApart(m *matcher, x, y *claim.Occasion) bool {
	before, other := x, y
	if y.Background {
		before, other = y, x
	}
	return before.Time != nil && (other.Time == nil || !m.tied(x, y))
}
