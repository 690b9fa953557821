package resolve

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// pair is two reports whose evidence is weighed.
type pair struct {
	profile [2]*claim.Profile
	facts   [2]*facts
	plain   [2]*plain
}

// evidence is all that speaks for or against one event of two reports alone: its weight, and what it says.
var evidence = [...]struct {
	aspect Aspect
	weigh  func(*pair) float64
	tell   func(*pair) string
}{
	{Words, (*pair).words, (*pair).likeness},
	{Time, (*pair).day,
		func(p *pair) string {
			return "the day: " + timex(p.profile[0].Main.Time) + " and " + timex(p.profile[1].Main.Time)
		}},
	{News, func(p *pair) float64 {
		if otherNews(p.facts[0], p.facts[1]) || p.laterRound() {
			return -weightOtherNews
		}
		return p.datelines()
	}, func(p *pair) string {
		if !otherNews(p.facts[0], p.facts[1]) && !p.laterRound() {
			return "the datelines: " + p.facts[0].written + " and " + p.facts[1].written
		}
		return "each is news of its own day: " + p.facts[0].round.Format(time.DateOnly) + " and " + p.facts[1].round.Format(time.DateOnly)
	}},
	{Hour, (*pair).clocks,
		func(p *pair) string { return both("the hour", p.facts[0].clocks, p.facts[1].clocks) }},
	{Number, func(p *pair) float64 { return numberWeight(p.profile[0].Main.Number, p.profile[1].Main.Number) },
		func(p *pair) string {
			return "the number in the series: " + strconv.Itoa(p.profile[0].Main.Number) + " and " + strconv.Itoa(p.profile[1].Main.Number)
		}},
	{Place, func(p *pair) float64 { return placeWeight(p.profile[0].Places, p.profile[1].Places) },
		func(p *pair) string { return both("places", p.profile[0].Places, p.profile[1].Places) }},
	{People, func(p *pair) float64 { return peopleWeight(p.profile[0].People, p.profile[1].People) },
		func(p *pair) string { return both("people", p.profile[0].People, p.profile[1].People) }},
	{Age, (*pair).ages,
		func(p *pair) string { return both("ages", agesOf(p.facts[0].ages), agesOf(p.facts[1].ages)) }},
	{People, func(p *pair) float64 {
		if otherBearers(p.facts[0], p.facts[1]) {
			return -weightBearers
		}
		return 0
	}, func(p *pair) string {
		return both("whose ages are told", bearersOf(p.facts[0].ages), bearersOf(p.facts[1].ages))
	}},
	{People, func(p *pair) float64 {
		if p.otherParties() && !otherBearers(p.facts[0], p.facts[1]) {
			return -weightBearers
		}
		return 0
	}, func(p *pair) string { return both("whom it befell", p.facts[0].parties, p.facts[1].parties) }},
	{People, func(p *pair) float64 {
		if clash(p.profile[0].Listed, p.profile[1].Listed) {
			return -weightOtherListed
		}
		return 0
	}, func(p *pair) string {
		return both("the firms by their tickers", p.profile[0].Listed, p.profile[1].Listed)
	}},
	{People, func(p *pair) float64 {
		if p.passedBy() {
			return -weightAside
		}
		return 0
	}, func(p *pair) string { return "one tells in passing of whom the other is about" }},
	{Type, func(p *pair) float64 {
		if p.roundUp() {
			return -weightRoundUp
		}
		return 0
	}, func(p *pair) string {
		return "one tells of several incidents: " + both("blocks", blocksOf(p.facts[0].all), blocksOf(p.facts[1].all))
	}},
	{Place, (*pair).otherBlocks,
		func(p *pair) string {
			return both("the block", blocksOf(p.facts[0].blocks), blocksOf(p.facts[1].blocks))
		}},
	{Place, (*pair).sites, func(p *pair) string { return both("the site", p.facts[0].sites, p.facts[1].sites) }},
	{Type, func(p *pair) float64 {
		if p.otherMeans() {
			return -weightOtherMeans
		}
		return 0
	}, func(p *pair) string { return "one tells of a shooting, the other of a stabbing" }},
	{Size, func(p *pair) float64 { return otherSize(p.facts[0].sizes, p.facts[1].sizes) },
		func(p *pair) string { return "how large the event is told to be is far apart" }},
	{Size, func(p *pair) float64 {
		if p.otherMeasures() {
			return -weightMeasures
		}
		return 0
	}, func(*pair) string {
		return "how large the event was and whom it cost are both far apart, and no figure is the same"
	}},
	{Figures, (*pair).figures, (*pair).toldByBoth},
	{Type, (*pair).exactly, func(p *pair) string {
		return "two of what is told exactly (hour, site, ages and whose they are) differ, and none is the same"
	}},
}

// otherMeasures reports whether two reports put both the size and the toll of their events far apart, and share nothing that is told exactly: no day of the
// calendar, no hour, no figure of one thing, nobody's name. Either by itself is what a desk may have been told too early, or by another observatory.
func (p *pair) otherMeasures() bool {
	a, b := p.facts[0], p.facts[1]
	return otherTolls(a.tolls, b.tolls) && otherSize(a.sizes, b.sizes) < 0 &&
		p.day() < weightDay && p.clocks() <= 0 && p.figures() == 0 && !sharePerson(a.named, b.named)
}

// exactly weighs what the exact details come to together: two that differ while none is the same are of two incidents of one kind, however alike
// their reports read.
func (p *pair) exactly() float64 {
	if p.lasts() {
		return 0
	}
	a, b := p.facts[0], p.facts[1]
	n := 0
	ages := p.ages()
	if p.chanceAge() {
		ages = 0
	}
	for _, w := range [...]float64{p.clocks(), p.sites(), ages} {
		switch {
		case w > weightSomeAge:
			return 0
		case w < 0:
			n++
		}
	}
	for _, differs := range [...]bool{otherBearers(a, b), newsApart(a, b) > newsDays || p.otherDate(), p.otherWeekday()} {
		if differs {
			n++
		}
	}
	if n < 2 {
		return 0
	}
	return -weightExact
}

// chanceAge reports whether all that two reports have of ages in common is one of several, of somebody whom not both name: a city's victims are mostly of some
// twenty ages.
func (p *pair) chanceAge() bool {
	a, b := p.facts[0].ages, p.facts[1].ages
	if len(a) == 0 || len(b) == 0 || max(len(a), len(b)) == 1 {
		return false
	}
	x, y := inCommon(a, b), inCommon(b, a)
	return len(x) == 1 && len(y) == 1 && (x[0].person == "" || y[0].person == "")
}

// otherWeekday reports whether two incidents, of which no calendar day is known, are of two weekdays that are no one night's.
func (p *pair) otherWeekday() bool {
	a, b := p.profile[0].Main.Time, p.profile[1].Main.Time
	return a != nil && b != nil && a.Date == "" && b.Date == "" && timeWeight(a, b) <= -weightOtherDay && !p.after() && incident(p.profile[0].Main.Type) && incident(p.profile[1].Main.Type)
}

// otherDate reports whether two incidents are of two days of the calendar, none of which is told by a report of what came of the other.
func (p *pair) otherDate() bool {
	a, b := p.profile[0].Main.Time, p.profile[1].Main.Time
	return a != nil && b != nil && a.Date != "" && b.Date != "" && p.day() <= -weightOtherDay && incident(p.profile[0].Main.Type) && incident(p.profile[1].Main.Type)
}

// clocks weighs the hours that two reports tell. One hour of two days is none that they share, nor is one of a round-up's many.
func (p *pair) clocks() float64 {
	w := sharedClocks(p.facts[0].clocks, p.facts[1].clocks)
	if w > 0 && (p.day() < 0 || p.roundUp()) {
		return 0
	}
	return p.exact(w)
}

// sites weighs the streets and buildings that two reports tell. Two blocks of one street are no site that they share.
func (p *pair) sites() float64 {
	w := p.exact(shared(p.facts[0].sites, p.facts[1].sites, weightSite, -weightOtherSite))
	if w > 0 && p.blocksClash() {
		return -weightOtherSite
	}
	return w
}

// ages weighs the ages that two reports tell; a round-up tells many.
func (p *pair) ages() float64 {
	w := sharedAges(p.facts[0], p.facts[1])
	switch {
	case w > 0 && p.roundUp():
		return 0
	case w == weightAge && p.chanceAge():
		return weightChanceAge
	}
	return w
}

// otherMeans reports whether two incidents were done by other means: one tells of shots and no knife, the other of a knife and no shots.
func (p *pair) otherMeans() bool {
	return p.facts[0].means&p.facts[1].means == 0 && p.facts[0].means != 0 && p.facts[1].means != 0
}

// exact is the weight of an hour or a site: of what lasts, reports tell several of both, so that two that differ say nothing.
func (p *pair) exact(w float64) float64 {
	if w < 0 && p.lasts() {
		return 0
	}
	return w
}

// lasts reports whether a report is about such an event.
func (p *pair) lasts() bool {
	for _, r := range p.profile {
		for _, t := range r.Main.Type {
			if slices.Contains(lasting, t) {
				return true
			}
		}
	}
	return false
}

// The weights of evidence. They are rounded from a logistic regression over pairs of reports of alike incidents. Those against are held below
// mostWords, so that one clash alone does not part reports that share most of their words, and any two of weight do; ARCHITECTURE.md has
// the table with the reasons.
const (
	weightNames        = 6.5
	weightFigures      = 4.0
	weightChiefly      = 4.0  // what headline and lead tell, or what is told twice
	weightAlike        = 3.75 // what two reports of different incidents of one kind come to
	mostWords          = 2.0  // two reports may be written after one pattern: no likeness outweighs two clashes
	mostChiefly        = 0.5  // two reports that share more of what they dwell on are written after one pattern
	weightPeople       = 1.0
	weightChief        = 0.75
	weightPlace        = 0.5
	weightNumber       = 0.5
	weightOtherNumber  = 1.75
	weightDay          = 2.0 // the same calendar day
	weightWeekday      = 1.0 // the same weekday, of any week: two events have one by chance in one of seven
	weightSomeWeekday  = 0.5 // the same weekday of two crimes, accidents or disasters, of which a place may have many
	weightOtherDay     = 1.25
	weightOtherWeekday = 2.0 // of two incidents: of which day of the week one was, few reports err
	weightToldDay      = 0.5 // two weekdays, of which one report tells both
	weightOtherNews    = 2.0 // days weeks apart, on each of which a report brings its event as news, or datelines days apart
	weightClock        = 1.5 // an hour and minute that both tell
	weightOtherClock   = 1.25
	weightAge          = 2.0  // an age that both tell
	weightSomeAge      = 0.25 // one of several that both reports tell
	weightChanceAge    = 1.5  // one of several of somebody whom not both name
	weightOtherAge     = 1.25
	weightBearers      = 1.0  // nobody whose age one report tells is named with an age in the other
	weightExact        = 2.25 // with two clashes of these, more than any likeness and one day
	weightSite         = 0.5  // a street or building that both put the event at
	weightOtherSite    = 0.75
	weightAside        = 4.5  // whom the one report is about the other names only with an incident of another day
	weightRoundUp      = 4.0  // more than any likeness and one day: what a round-up counts is no one incident's
	weightOtherBlock   = 2.25 // another stretch of one street
	weightOtherListed  = 2.0  // firms with other ticker symbols: of a bid one report may name the bidder and one the target, but they share figures
	weightOtherMeans   = 2.0  // shots, and a knife
	weightOtherSize    = 1.25 // a magnitude, or the worth of a haul, that is far from any that the other tells
	weightFarSize      = 2.25 // the same twice as far: no observatory errs by a magnitude, and no estimate by 25 times
	weightMeasures     = 1.75 // with the size, more than any likeness and one weekday
	weightFigure       = 1.0  // a figure of two digits or more that both tell of one thing
	weightSmallFigure  = 0.75 // one below ten
	mostFigureWeight   = 2.0  // of all figures that both tell
	mostSmall          = 2.0  // small ones that count
	weightNextDay      = 0.75 // the day after: a night has two dates, and some reports only tell the day on which they were written
)

// words is the evidence of the words of two reports, without regard to what others say.
func (p *pair) words() float64 {
	a, b := p.plain[0], p.plain[1]
	return min(mostWords, weightNames*cosine(a.names, b.names)+weightFigures*cosine(a.figures, b.figures)+weightChiefly*min(mostChiefly, overlap(a.chief, b.chief))-weightAlike)
}

// likeness tells how alike two reports are in words.
func (p *pair) likeness() string {
	a, b := p.plain[0], p.plain[1]
	return "names are " + percent(cosine(a.names, b.names)) + ", numbers " + percent(cosine(a.figures, b.figures)) +
		" alike; of what the headline and lead of one tell, or what it tells twice, the other does " + percent(overlap(a.chief, b.chief))
}

// day is the evidence of the days of two reports. One that tells that a toll has risen, or also of the day of the other, may be dated by what came of the event,
// days after it.
func (p *pair) day() float64 {
	a, b := p.profile[0].Main.Time, p.profile[1].Main.Time
	w := timeWeight(a, b)
	if w == weightWeekday && (p.befalls(0) || p.befalls(1)) {
		return weightSomeWeekday
	}
	if w < 0 && (a.Date == "" || b.Date == "") && p.tellsWeekday() {
		return -weightToldDay
	}
	if w < 0 && p.after() {
		return 0
	}
	if p.otherWeekday() {
		return -weightOtherWeekday
	}
	if w >= 0 || a.Date == "" || b.Date == "" {
		return w
	}
	if n := daysBetween(a.Date, b.Date); n > 0 && n <= risenDays && p.goesBack(1, a.Date) || n < 0 && -n <= risenDays && p.goesBack(0, b.Date) {
		return 0
	}
	return w
}

// after reports whether of two reports that tell two days one has that of what came of its event, which is the later of the two, or may be.
func (p *pair) after() bool {
	if p.profile[0].After == p.profile[1].After {
		return false
	}
	i := 0
	if p.profile[1].After {
		i = 1
	}
	late, own := p.profile[i].Main.Time, p.profile[1-i].Main.Time
	if late.Date == "" || own.Date == "" {
		return true
	}
	n := daysBetween(own.Date, late.Date)
	return n > 0 && n <= risenDays
}

// goesBack reports whether report i may be dated by what came of an event: it tells that a toll has risen, or also of the day on which the other puts the event, unless
// that is a crime or an accident, of which it may tell in passing.
func (p *pair) goesBack(i int, day string) bool {
	return p.facts[i].grown || !incident(p.profile[1-i].Main.Type) && slices.Contains(p.facts[i].days, day)
}

// tellsWeekday reports whether one of two reports tells, besides its own, of the weekday of the other's main event: a report of what came of it does, and by chance
// one in seven.
func (p *pair) tellsWeekday() bool {
	x, y := weekday(p.profile[0].Main.Time), weekday(p.profile[1].Main.Time)
	return x >= 0 && y >= 0 && (p.facts[0].weekdays&(1<<y) != 0 || p.facts[1].weekdays&(1<<x) != 0)
}

// befalls reports whether report i is about what a city or a coast has often: a crime, an accident, a quake.
func (p *pair) befalls(i int) bool {
	kind := p.profile[i].Main.Type
	return incident(kind) || slices.Contains(kind, "disaster")
}

// risenDays is how many days after an event its toll is still news.
const risenDays = 10

func percent(x float64) string { return strconv.Itoa(int(math.Round(x*100))) + " %" }

func numberWeight(x, y int) float64 {
	switch {
	case x == 0 || y == 0:
		return 0
	case x == y:
		return weightNumber
	}
	return -weightOtherNumber
}

func placeWeight(a, b []string) float64 {
	if clash(a, b) {
		return -weightPlace
	}
	return 0
}

// peopleWeight weighs the people that two reports tell of, those told of most first: it speaks against one event that they share none, and also
// that the one told of most in one report is not named in the other.
func peopleWeight(a, b []string) float64 {
	switch {
	case clash(a, b):
		return -weightPeople
	case len(a) > 0 && len(b) > 0 && (clash(a[:1], b) || clash(a, b[:1])):
		return -weightChief
	}
	return 0
}

// shared weighs two lists of values: one that both tell, or none in common.
func shared(a, b []string, same, other float64) float64 {
	switch {
	case len(a) == 0 || len(b) == 0:
		return 0
	case slices.ContainsFunc(a, func(x string) bool { return slices.Contains(b, x) }):
		return same
	}
	return other
}

// both tells what two reports say of one thing: what they share, or else what each says.
func both(what string, a, b []string) string {
	common := slices.DeleteFunc(slices.Clone(a), func(x string) bool { return !slices.Contains(b, x) })
	if len(common) > 0 {
		return what + ": both " + strings.Join(common, ", ")
	}
	return what + ": " + strings.Join(a, ", ") + " and " + strings.Join(b, ", ")
}

// clash reports whether both lists of keys have something and no two names in them share a word: "Tarn" and "Tarn Island" do not clash.
func clash(a, b []string) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	for _, x := range a {
		for w := range strings.FieldsSeq(x) {
			for _, y := range b {
				if len(w) > 2 && hasWord(y, w) {
					return false
				}
			}
		}
	}
	return true
}

func hasWord(key, w string) bool {
	for v := range strings.FieldsSeq(key) {
		if v == w {
			return true
		}
	}
	return false
}
