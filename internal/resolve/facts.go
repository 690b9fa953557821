package resolve

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/when"
)

// facts are the values in a report that two reports of different incidents seldom share, as they are told of the main event: how old who is, at which
// hour something happened, and in which building, street or square. Each list is sorted.
type facts struct {
	ages     []aged
	named    []string // the keys of all persons whom the report names, with an age or without
	clocks   []string // HH:MM, and the zone if it is told
	sites    []string
	sizes    []size
	tolls    []toll
	figures  []figure
	means    means
	day      time.Time // of the main event, where the report tells it as news of its own day; else zero
	round    time.Time // the same, where its dateline alone tells when it was written
	written  string    // MM-DD of the day that the dateline bears, where nothing else tells when the report was published
	undated  bool      // nothing but its own words tells when the report was published
	days     []string  // the days (YYYY-MM-DD) on which something is told to have happened
	weekdays uint8     // those on which something is, a bit each
	blocks   []block
	all      []block  // those, and the blocks of whatever else happened; blocksHeld at most
	many     bool     // the lead counts several incidents of a city, on several of its streets
	grown    bool     // a toll is told to have risen, so that the event was before
	parties  []string // the keys of those named whom the report is about
	voices   []string // the keys of those who speak by their office
}

// size is how large the event itself is told to be: the strength of a quake, the worth of a haul. No toll is one, since it grows.
type size struct {
	rule, unit string
	value      float64
}

// sizeOf is the size of its event that a claim tells, in the base unit; false if it tells none.
func sizeOf(c *claim.Claim) (size, bool) {
	o := &c.Thing.Occasion
	if c.Kind != claim.Measure && c.Kind != claim.Money || c.Quantity == nil || !o.Main || o.Background || o.Generic || c.Thing.Part || c.Thing.Other || c.Thing.Distributive {
		return size{}, false
	}
	if !sizing(c.Rule) {
		return size{}, false
	}
	q := quantity.Base(*c.Quantity)
	if math.IsNaN(q.Value) || q.Value <= 0 {
		return size{}, false
	}
	return size{c.Rule, q.Unit, q.Value}, true
}

// otherSize weighs the sizes that two reports tell of their events, by the two that are nearest to each other: a quake is measured a little otherwise
// by each observatory, and the worth of a haul is estimated, but not by half a magnitude or five times.
func otherSize(a, b []size) float64 {
	nearest := math.Inf(1)
	for _, x := range a {
		for _, y := range b {
			if x.rule != y.rule || x.unit != y.unit {
				continue
			}
			apart := math.Abs(math.Log(x.value/y.value)) / math.Log(otherWorth)
			if x.rule == magnitude {
				apart = math.Abs(x.value-y.value) / otherMagnitude
			}
			nearest = min(nearest, apart)
		}
	}
	switch {
	case math.IsInf(nearest, 1) || nearest < 0.55:
		return 0
	case nearest < 1:
		return -weightOtherSize / 2
	case nearest < farthest:
		return -weightOtherSize
	}
	return -weightFarSize
}

// magnitude is the rule of a scale on which a ratio means nothing.
const magnitude = "measure.magnitude"

// From how far on two sizes are of two events: in magnitudes, and as a ratio of what was taken.
const (
	otherMagnitude = 0.5
	otherWorth     = 5
	farthest       = 2.0 // as often as far: a whole magnitude, or 25 times the worth
)

// aged is an age, and the key of whose it is; empty where the report does not name him.
type aged struct {
	age, person string
	party       bool   // of who is hurt, held or sought, or not named: not of whoever has a word to say
	role        string // the rule that knows what he is, a victim or a suspect; empty where none does
	sex         sex
}

// factsOf are the facts by which the event of a report is told from others, from its claims.
func factsOf(claims []claim.Claim) facts {
	var f facts
	quoted := speakers(claims)
	for i := range claims {
		f.note(&claims[i])
		if s, ok := sizeOf(&claims[i]); ok {
			f.sizes = append(f.sizes, s)
		}
		if x, ok := tollOf(&claims[i]); ok && len(f.tolls) < tollsHeld {
			f.tolls = append(f.tolls, x)
		}
		if c := &claims[i]; kindOf(c) == name.Person {
			f.named = append(f.named, c.Thing.Person)
		}
		if c := &claims[i]; c.Kind == claim.Count && strings.HasPrefix(c.Rule, "casualties.") && risen(c.Predicate) && !c.Thing.Occasion.Background {
			f.grown = true
		}
		if c := &claims[i]; !c.Thing.Occasion.Background {
			f.means |= meansOf(c)
		}
		switch c := &claims[i]; {
		case c.Thing.Occasion.Background: // the victim of another shooting is no likeness of this one
			if c.Kind == claim.Place && c.Thing.Occasion.Time != nil && weekday(c.Thing.Occasion.Time) >= 0 {
				f.count(c) // of the same week
			}
		case c.Kind == claim.Age && quoted[c.Thing.Person]: // whom reporters found to talk to differs from report to report of one event
		case c.Kind == claim.Age && c.Quantity != nil && !math.IsNaN(c.Quantity.Value):
			f.ages = append(f.ages, aged{
				age: strconv.FormatFloat(c.Quantity.Value, 'f', -1, 64), person: c.Thing.Person,
				party: c.Thing.Person == "" || roleOf(c) != "" || incident(c.Thing.Occasion.Type), role: roleOf(c), sex: sexOf(c),
			})
		case c.Kind == claim.Date && c.Time != nil && c.Thing.Attribute != claim.SaidThen:
			if clock := clockOf(c.Time.Timex); clock != "" {
				f.clocks = append(f.clocks, strings.TrimSpace(clock+" "+c.Time.Zone))
				if when.OnDial(c.Text) {
					f.clocks = append(f.clocks, halfDayOn(clock)) // it leaves open which of the two
				}
			}
		case c.Kind == claim.Place && !c.Thing.Occasion.Main:
			f.count(c)
		case c.Kind == claim.Place && c.Thing.Attribute == "site":
			f.count(c)
			f.sites = append(f.sites, c.Thing.Person)
			if b, ok := blockOf(c); ok && len(f.blocks) < blocksHeld && !slices.Contains(f.blocks, b) {
				f.blocks = append(f.blocks, b)
			}
		}
	}
	f.sort()
	f.figures = figures(claims)
	f.many = severalIncidents(claims)
	f.voices = voicesOf(claims, quoted)
	f.parties = partiesOf(claims, &f, quoted)
	return f
}

// sort puts what was taken down claim by claim in order, each once.
func (f *facts) sort() {
	slices.SortFunc(f.ages, func(a, b aged) int {
		return strings.Compare(a.age+" "+a.person+" "+a.role, b.age+" "+b.person+" "+b.role)
	})
	f.ages = slices.Compact(f.ages)
	for _, list := range [...]*[]string{&f.named, &f.clocks, &f.sites, &f.days} {
		slices.Sort(*list)
		*list = slices.Compact(*list)
	}
}

// note takes down the day on which a claim tells that something happened; no bound, nothing that is still to come, and no day that tells of nothing, as that
// above a report on which it was written.
func (f *facts) note(c *claim.Claim) {
	t := c.Time
	if c.Kind != claim.Date || t == nil || t.Since || t.By || c.Negated || c.Modality != claim.Actual || c.Thing.Attribute == claim.SaidThen || c.Predicate == "" && c.Thing.Head == "" {
		return
	}
	if day := weekday(t); day >= 0 {
		f.weekdays |= 1 << day
	}
	if t.Date != "" && (t.Until == "" || t.Until == t.Date) {
		f.days = append(f.days, t.Date)
	}
}

// means are the weapons of which a report tells, one bit each.
type means uint8

func meansOf(c *claim.Claim) means {
	var m means
	for _, act := range c.Thing.Act {
		switch act {
		case "shoot", "shoot-dead":
			m |= 1
		case "stab":
			m |= 2
		}
	}
	return m
}

// sex is what the words of an age say of its bearer: 0 where they say neither.
type sex uint8

const (
	man sex = 1 << iota
	woman
)

func sexOf(c *claim.Claim) sex {
	var s sex
	for _, k := range c.Thing.Concept {
		switch k {
		case "man", "boy":
			s |= man
		case "woman", "girl":
			s |= woman
		}
	}
	return s
}

// roleOf is the rule of an age that knows what the person is in the event, or empty.
func roleOf(c *claim.Claim) string {
	if claim.General(c.Rule) {
		return ""
	}
	return c.Rule
}

// speakers are the keys of the people whom a report quotes.
func speakers(claims []claim.Claim) map[string]bool {
	out := map[string]bool{}
	for i := range claims {
		c := &claims[i]
		if c.Kind == claim.Quote && c.Thing.Person != "" {
			out[c.Thing.Person] = true
		}
		if c.Attribution != nil && c.Attribution.Party != "" {
			out[c.Attribution.Party] = true
		}
	}
	return out
}

// incident reports whether a kind of event, from narrow to broad, is one that people fall victim to: of its report, those whose age is told are mostly
// the victims and the suspects, and not, as in a report on a firm, whoever was asked.
func incident(kind []string) bool {
	for _, k := range kind {
		switch k {
		case "attack", "crime", "accident":
			return true
		}
	}
	return false
}

// clockOf is the time of day of a TIMEX3 value, HH:MM, or empty.
func clockOf(timex string) string {
	_, clock, ok := strings.Cut(timex, "T")
	if !ok || len(clock) < 5 || clock[2] != ':' {
		return ""
	}
	return clock[:5]
}

// sharedAges weighs the ages of two reports: those that both tell of what may be one person, as a part of what the report with fewer of them tells.
// One of several is met by chance. None in common says nothing where the two tell the ages of others than each other, a victim's and a suspect's, or
// of somebody whom the other report names without his age.
func sharedAges(p, q *facts) float64 {
	a, b := p.ages, q.ages
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) == 0 {
		return 0
	}
	n := len(inCommon(a, b))
	switch {
	case n == 0 && comparable(a, b) && !acquainted(p, q):
		return -weightOtherAge
	case n == 0:
		return 0
	case n == len(a) || n > 1:
		return weightAge
	}
	return weightSomeAge
}

// inCommon are the ages of a that b tells too, of what may be one person.
func inCommon(a, b []aged) []aged {
	return slices.DeleteFunc(slices.Clone(a), func(x aged) bool {
		return !slices.ContainsFunc(b, func(y aged) bool {
			return x.age == y.age && x.sex|y.sex != man|woman && (x.role == "" || y.role == "" || x.role == y.role) && (x.person == "" || y.person == "" || !clash([]string{x.person}, []string{y.person}))
		})
	})
}

// comparable reports whether two reports tell the ages of parties of whom one may be the other.
func comparable(a, b []aged) bool {
	return slices.ContainsFunc(a, func(x aged) bool {
		return x.party && slices.ContainsFunc(b, func(y aged) bool { return y.party && (x.role == "" || y.role == "" || x.role == y.role) })
	})
}

// acquainted reports whether one report names somebody whose age the other tells.
func acquainted(p, q *facts) bool { return p.knows(q.ages) || q.knows(p.ages) }

func (f *facts) knows(ages []aged) bool {
	return slices.ContainsFunc(ages, func(a aged) bool {
		return a.person != "" && slices.ContainsFunc(f.named, func(other string) bool { return oneFamily(a.person, other) })
	})
}

// oneFamily reports whether two keys of persons share a word that is not the first of several: many are called John.
func oneFamily(a, b string) bool {
	if first, rest, ok := strings.Cut(a, " "); ok && first != "" {
		a = rest
	}
	if first, rest, ok := strings.Cut(b, " "); ok && first != "" {
		b = rest
	}
	return !clash([]string{a}, []string{b})
}

// otherBearers reports whether two reports tell the ages of others, and neither names anybody of the other's.
func otherBearers(p, q *facts) bool {
	a, b := bearersOf(p.ages), bearersOf(q.ages)
	return clash(a, b) && comparable(named(p.ages), named(q.ages)) && !acquainted(p, q)
}

// named are the ages of those who are named.
func named(ages []aged) []aged {
	return slices.DeleteFunc(slices.Clone(ages), func(a aged) bool { return a.person == "" })
}

// bearersOf are the keys of the people whose age is told: who was hurt, held or sought.
func bearersOf(ages []aged) []string {
	var out []string
	for _, a := range ages {
		if a.person != "" && a.party {
			out = append(out, a.person)
		}
	}
	return out
}

func agesOf(ages []aged) []string {
	var out []string
	for _, a := range ages {
		out = append(out, a.age)
	}
	return slices.Compact(out)
}

// The minutes that two reports' times of one moment may lie apart: within sameMoment they are taken for one, beyond nearMoment for two.
const (
	sameMoment = 5
	nearMoment = 45
)

// sharedClocks weighs the times of day that two reports tell, by the two that are nearest to each other.
func sharedClocks(a, b []string) float64 {
	const day = 24 * 60
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	nearest := day
	for _, x := range a {
		for _, y := range b {
			d := minutes(x) - minutes(y)
			d = max(d, -d)
			d = min(d, day-d)
			if zoneOf(x).OtherZone(zoneOf(y)) {
				d = nearMoment // which says nothing
			}
			nearest = min(nearest, d)
		}
	}
	switch {
	case nearest <= sameMoment:
		return weightClock
	case nearest <= nearMoment:
		return 0
	}
	return -weightOtherClock
}

// halfDayOn is the same hour of the other half of the day.
func halfDayOn(clock string) string {
	m := (minutes(clock) + 12*60) % (24 * 60)
	return fmt.Sprintf("%02d:%02d", m/60, m%60)
}

// zoneOf is the zone that a clock of facts is told in.
func zoneOf(clock string) *claim.Time {
	_, zone, _ := strings.Cut(clock, " ")
	return &claim.Time{Zone: zone}
}

// minutes is the minute of the day of HH:MM, with its zone or without.
func minutes(clock string) int {
	h, _ := strconv.Atoi(clock[:2])
	m, _ := strconv.Atoi(clock[3:5])
	return 60*h + m
}
