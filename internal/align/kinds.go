package align

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// persons judges offices and ages: they must be of one person.
func (j *judgement) persons(a, b *claim.Claim) {
	switch x, y := a.Thing.Person, b.Thing.Person; {
	case a.Kind == claim.Role && a.Thing.Attribute != b.Thing.Attribute:
		j.forbid("one is told as", j.other(cmp.Or(a.Thing.Attribute, "an office held")), "the other as", cmp.Or(b.Thing.Attribute, "an office held"))
	case claim.OfMerged(a.Thing.Attribute):
		j.ofMerged(a, b)
	case x == "" || y == "":
	case bySurname(x, y):
		j.add(sure, "both of", x)
		j.older(a, b)
	case respelled(x, y):
		j.add(sure, x, "and", y, "are one but for a letter")
	case a.Kind == claim.Age && a.Source != b.Source && (ofKin(x, y, &a.Thing) || ofKin(y, x, &b.Thing)):
		j.add(sure, "one is a relative told by the first of the other's names")
		j.older(a, b)
	case a.Kind == claim.Age && sameValue(a, b) && (strings.HasPrefix(x, y+" ") || strings.HasPrefix(y, x+" ")):
		j.narrow = true
		j.add(likely, "one is told by the first of the other's names")
	default:
		j.forbid("one is of", x, "the other of", y)
	}
}

// ofKin reports whether x, told of somebody's relative, is the first name of y: "her 61-year-old father Pavel", "Pavel Dorn, 63".
func ofKin(x, y string, t *claim.Thing) bool {
	return strings.HasPrefix(y, x+" ") && (slices.Contains(t.Concept, "relative") || slices.Contains(t.Concept, "parent"))
}

// mistaken is by how many years reports of one event are wrong about an age, but for a slip of the pen: beyond it one tells of earlier days.
const mistaken = 10.0

// grown is the same where one of the two tells the age at another time than that of the news.
const grown = 2.0

// older allows that a person has grown older between two events.
func (j *judgement) older(a, b *claim.Claim) {
	if a.Kind != claim.Age {
		return
	}
	limit := mistaken
	if a.Thing.Occasion.Background != b.Thing.Occasion.Background {
		limit = grown
	}
	if slip(a, b) == 0 && math.Abs(a.Quantity.Value-b.Quantity.Value) > limit {
		j.narrow = true
		j.add(0, "the ages are of two times of one life")
	}
}

// bySurname reports whether two keys are of one name, one of which may be the surname alone.
func bySurname(x, y string) bool {
	return x == y || strings.HasSuffix(x, " "+y) || strings.HasSuffix(y, " "+x)
}

// respelled reports whether two keys of a full name are one but for one letter of the surname, as a reporter mishears it: another given name is
// another person.
func respelled(x, y string) bool {
	p, a, ok := cutLast(x)
	q, b, also := cutLast(y)
	if !ok || !also || p != q || a == b || len(a) != len(b) || len(a) < 5 {
		return false
	}
	differ := 0
	for i := range len(a) {
		if a[i] != b[i] {
			differ++
		}
	}
	return differ == 1
}

// cutLast cuts a key before its last word.
func cutLast(key string) (before, last string, ok bool) {
	i := strings.LastIndexByte(key, ' ')
	if i < 0 {
		return "", key, false
	}
	return key[:i], key[i+1:], true
}

// names judges spellings: the keys must be the same.
func (j *judgement) names(a, b *claim.Claim) {
	if a.Thing.Person == b.Thing.Person && a.Thing.Attribute == b.Thing.Attribute {
		j.add(sure, "both write", a.Name)
	} else {
		j.forbid("two names")
	}
}

// placesOf judges where something happened. Places of one extent can be set against each other where both reports put their main event there;
// otherwise only the same place is put together.
func (j *judgement) placesOf(a, b *claim.Claim) {
	x, y := &a.Thing, &b.Thing
	if j.sortsOfPlace(a, b) {
		return
	}
	same := x.Person == y.Person
	if x.Relation == "named" || y.Relation == "named" {
		if same && x.Relation == y.Relation {
			j.add(sure, "both name", a.Name)
		} else {
			j.forbid("one of them only names a place")
		}
		return
	}
	if x.Attribute != y.Attribute || x.Attribute == "" && !same {
		j.forbid("one is a", j.other(cmp.Or(x.Attribute, "place")), "a", cmp.Or(y.Attribute, "place"))
		return
	}
	if !same && (besides(x) || besides(y) || x.Relation+x.Preposition == "" || y.Relation+y.Preposition == "") {
		j.add(-1, "one only says what it was near")
	}
	if !same && (!takesPlace(a) || !takesPlace(b)) {
		j.narrow = true
		j.add(-1, "one does not say where it happened")
	}
	u, ok := j.oneCourse(x, y, same)
	if !ok {
		return
	}
	if !same && u != "" && twoFirms(named(x.Agents), named(y.Agents)) {
		j.narrow = true // two that go somewhere have two ways
	}
	switch {
	case x.Occasion.Main && y.Occasion.Main && (x.Attribute == "site" || u != ""):
		j.add(2, "both say where the main event", cmp.Or(u, "was"))
	case oneOtherRound(x, y) && a.Rule == venue && b.Rule == venue:
		u = venue // by whatever verb
		j.add(2, "both say where one other round was")
	case same:
		j.add(1, "the same place")
	}
	if same {
		j.add(1.5, "both name", a.Name)
	}
	if !same && u == "" && x.Occasion.Main && y.Occasion.Main && len(x.Act) > 0 && len(y.Act) > 0 && x.Act[0] == y.Act[0] && (meet(named(x.Patients), y.Patients) || titled(named(x.Patients), named(y.Patients))) {
		j.add(1.5, "both of what was done to one:", a.Predicate)
	}
	if x.Attribute != "site" && u == "" {
		j.acts(a, b, false)
		if x.Occasion.Main && y.Occasion.Main && happens(x) && happens(y) {
			j.add(1, "both of the event itself")
		}
	}
	j.occasions(x, y)
}

// sortsOfPlace judges places that are told in a way of their own: an end of a way, a court, a merged firm's seat, the site of an event. It reports whether these are.
func (j *judgement) sortsOfPlace(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	switch {
	case x.WayEnd() != "" || y.WayEnd() != "":
		j.ways(a, b)
	case x.Attribute == claim.TrialCourt && y.Attribute == claim.TrialCourt:
		j.courts(a, b)
	case claim.OfMerged(x.Attribute) && x.Attribute == y.Attribute:
		j.ofMerged(a, b)
	default:
		return j.eventSites(a, b)
	}
	return true
}

// onlyThere reports whether a place in a report of talks is told by what is none of theirs: who met at a villa may stay at a hotel, and be received at a palace.
func onlyThere(c *claim.Claim) bool {
	return slices.Contains(c.Thing.Occasion.Type, meeting) && c.Rule != venue && !sited(c) && !claim.OfMerged(c.Thing.Attribute)
}

// ofWay reports whether a place is an end of the way of a ship or train, which is the same whatever later day the news of it is of.
func ofWay(t *claim.Thing) bool {
	return strings.HasPrefix(t.Attribute, claim.Destination) || strings.HasPrefix(t.Attribute, claim.Origin)
}

// outsideTalks reports whether only one of two places is told to be where protesters came together, in a report of talks: at those they have no seat.
func outsideTalks(a, b *claim.Claim) bool {
	const protester = claim.Noun + "protester"
	x, y := &a.Thing, &b.Thing
	return slices.Contains(x.Agents, protester) != slices.Contains(y.Agents, protester) && slices.Contains(x.Occasion.Type, meeting) && slices.Contains(y.Occasion.Type, meeting)
}

// onElectionNight reports whether two places are each where some of those gathered who had a part in an election, and nothing says that they are the same: each
// party has a hall of its own.
func onElectionNight(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	return slices.Contains(x.Occasion.Type, "election") && slices.Contains(y.Occasion.Type, "election") && (a.Rule == venue || b.Rule == venue) && !meet(named(x.Agents), y.Agents)
}

// oneCourse judges whether two places are where something was, began or ended, and returns which. It reports whether it can be the same.
func (j *judgement) oneCourse(x, y *claim.Thing, same bool) (string, bool) {
	u, v := course(x), course(y)
	if u == v {
		return u, true
	}
	if (u == "" || v == "") && x.Attribute == "site" && x.Occasion.Main && y.Occasion.Main {
		if same {
			return "", true // what began in a building was there
		}
		j.add(0, "one is where it", j.other(cmp.Or(u, "was")), "where it", cmp.Or(v, "was"))
		return u, false // whether it went on where it began is not told
	}
	j.forbid("one is where it", j.other(cmp.Or(u, "was")), "where it", cmp.Or(v, "was"))
	return u, false
}

// venue is the rule for where a meeting or another gathering is held.
const venue = "place.venue"

// oneOtherRound reports whether both things are told of one and the same round of talks besides the main one, by its number, or by its day or month.
func oneOtherRound(x, y *claim.Thing) bool {
	p, q := &x.Occasion, &y.Occasion
	if !p.Background || !q.Background || !related(p.Type, q.Type) || !slices.Contains(p.Type, meeting) {
		return false
	}
	if p.Number > 0 && q.Number > 0 {
		return p.Number == q.Number
	}
	return roundDay(p.Time) && roundDay(q.Time) && !daysDiffer(p.Time, q.Time)
}

// roundDay reports whether a time is a day or month by which a round can be known, or a week that is counted back from one.
func roundDay(t *claim.Time) bool {
	return t != nil && t.Date != "" && (t.Grain == "day" || t.Grain == "part" || t.Grain == "clock" || t.Grain == "week" || t.Grain == "month")
}

// daysDiffer reports whether two such times are more than a night apart, who counts back from the day on which he writes counts one more; or, if one is a month,
// have no day in common.
func daysDiffer(x, y *claim.Time) bool {
	if x.Date > y.Date {
		x, y = y, x
	}
	if x.Grain == "month" || y.Grain == "month" {
		return y.Date > lastDay(x)
	}
	return daysBetween(lastDay(x), y.Date) > 1
}

// courts judges the courts at which two reports put one case: a magistrates' court is no crown court, to which a case may go from there. Who
// sentences somebody in a court that is told by its town alone is one as high.
func (j *judgement) courts(a, b *claim.Claim) {
	x, y := &a.Thing, &b.Thing
	switch {
	case x.Head != y.Head && (x.Head != "" && y.Head != "" || firstCourt(x.Head+y.Head)):
		j.forbid("one is a", j.other(x.Head), "court, the other a", y.Head, "court")
		return
	case x.Person == y.Person:
		j.add(1.5, "both name", a.Name)
	case a.Source == b.Source:
		j.narrow = true
	}
	j.add(sure, "both the court of the case")
}

// firstCourt reports whether courts of a kind only hear at first those who are tried elsewhere, so that one told by its town alone may be another.
func firstCourt(kind string) bool {
	return strings.HasPrefix(kind, "magistrate") || kind == "county" || kind == "sheriff" || kind == "youth"
}

// ofMerged judges who is to hold an office of a merged firm, or where that is to have its seat, as two reports tell it.
func (j *judgement) ofMerged(a, b *claim.Claim) {
	if bySurname(a.Thing.Person, b.Thing.Person) {
		j.add(1.5, "both name", a.Name)
	} else if a.Source == b.Source {
		j.narrow = true // a report may tell of two deals
	}
	j.add(sure, "both tell it of the one there is:", a.Thing.Attribute)
}

// ways judges where what moves set out from, or where to: the same end of the way of what both reports are about.
func (j *judgement) ways(a, b *claim.Claim) {
	x, y := &a.Thing, &b.Thing
	switch {
	case x.Attribute != y.Attribute:
		j.forbid("one is the", j.other(x.Attribute), "the other the", y.Attribute)
		return
	case x.Head != y.Head || apartByName(x.Agents, y.Agents):
		j.forbid("two that move")
		return
	}
	if x.Person == y.Person {
		j.add(1.5, "both name", a.Name)
	} else if x.Occasion.Background || y.Occasion.Background || a.Source == b.Source {
		j.narrow = true // on another day it went elsewhere
	}
	j.add(sure, "both the", x.Attribute, "of the", x.Head)
}

// apartByName reports whether both parties are named, and none alike.
func apartByName(x, y []string) bool {
	return len(named(x)) > 0 && len(named(y)) > 0 && !meet(named(x), named(y))
}

// besides reports whether a place is only told to lie by where it happened.
func besides(t *claim.Thing) bool {
	switch t.Preposition {
	case "near", "outside", "off", "behind", "beside", "opposite", "towards", "toward", "around", "across", "throughout", "over":
		return true
	}
	return false
}

// takesPlace reports whether a place is surely where what its report tells of happened: not where somebody said, heard or felt something of it, nor
// where something lies that it befell.
func takesPlace(c *claim.Claim) bool {
	t := &c.Thing
	switch {
	case t.Sure < unsure, meet(t.Act, []string{"report"}), slices.Contains(perceiving, c.Predicate):
		return false
	case linking(c.Predicate), t.Relation == "nominal" && linking(t.Head): // what a cable or a road leads to
		return false
	case t.Relation == "nominal":
		return len(t.Act) > 0 || event(t)
	}
	return true
}

// unsure is the confidence in a verb below which a place may be of something else in its sentence.
const unsure = 0.5

// course says at which end of a movement or event a place stands: "began", "ended", or neither.
func course(t *claim.Thing) string {
	switch {
	case meet(t.Act, []string{"bury"}) && slices.Contains(t.Occasion.Type, "ceremony"):
		return "closed" // a burial comes after the service, and elsewhere
	case meet(t.Act, []string{"begin", "leave", "depart"}) || t.Preposition == "from":
		return "began"
	case slices.Contains(t.Occasion.Type, meeting): // where those who met came to is where they met
	case meet(t.Act, []string{"end", "arrive", "reach"}) || t.Preposition == "to":
		return "ended"
	}
	return ""
}

// occasions compares the kinds of events that two claims name.
func (j *judgement) occasions(x, y *claim.Thing) {
	p, q := x.Occasion.Type, y.Occasion.Type
	switch {
	case len(p) == 0 || len(q) == 0:
	case p[0] == round || q[0] == round: // of what it is one is not told
	case related(p, q):
		j.add(1, "both of", p[0])
	case x.Occasion.Assumed || y.Occasion.Assumed: // which event it is of is not said
	default:
		j.narrow = true
		j.add(-2, "one of", j.other(p[0]), "of", q[0])
	}
}

// bounded reports whether one of two times is a bound and the other a day, where no step of an affair is told by both: what is due by Thursday may come on
// Saturday, and who has been in office since May took it then.
func bounded(a, b *claim.Claim) bool {
	if a.Time.Since == b.Time.Since && a.Time.By == b.Time.By {
		return false
	}
	return a.Source == b.Source || !sameDeed(a, b) || !nearSteps(a, b) || a.Time.Since != b.Time.Since && (a.Time.By || b.Time.By)
}

// told reports whether the wording around a time says of what it is: the next round, a second ballot.
func told(t *claim.Thing) bool {
	return t.Attribute != "" && t.Attribute != claim.SaidThen && t.Attribute != claim.StillThen
}

// slipOfDays reports whether two days lie in one month, or are the same day of two: others are two dates of a long affair.
func slipOfDays(x, y string) bool {
	const month, day = len("2006-01"), len("2006-01-02")
	if len(x) != day || len(y) != day || x[5] == 'W' || y[5] == 'W' {
		return true
	}
	return x[5:month] == y[5:month] || x[month:] == y[month:]
}

// dayWords are the words of a time that tell its day: of an hour with its day, the last.
func dayWords(c *claim.Claim) string {
	if clock(c) {
		return c.Text[strings.LastIndexByte(c.Text, ' ')+1:]
	}
	return c.Text
}

// sameWeekday reports whether two dates tell one and the same day of the week, and no number.
func sameWeekday(x, y string) bool {
	if strings.ContainsAny(x+y, "0123456789") {
		return false
	}
	x, _, _ = strings.Cut(x, " ")
	y, _, _ = strings.Cut(y, " ")
	for d := time.Sunday; d <= time.Saturday; d++ {
		if strings.EqualFold(x, d.String()) {
			return strings.EqualFold(x, y)
		}
	}
	return false
}

// only reports whether a claim says no more than that something took place: "it happened at noon".
func only(t *claim.Thing) bool {
	return t.Head == "" && len(t.Agents)+len(t.Patients) == 0 && meet(t.Act, []string{"take-place"})
}

// seasonal reports whether a claim tells a part of a year of some weeks or months.
func seasonal(c *claim.Claim) bool {
	switch c.Time.Grain {
	case "month", "quarter", "season":
		return true
	}
	return false
}

// slipOfYears is how many years apart two reports may put one deed, unless they differ by whole decades, up to so many, as by a slip of the pen.
const (
	slipOfYears   = 1
	slipOfDecades = 4
)

// oneDeedIn reports whether two years may be told of one deed.
func oneDeedIn(p, q int) bool {
	apart := max(p-q, q-p)
	return apart <= slipOfYears || apart%10 == 0 && apart <= 10*slipOfDecades
}

// yearOf is the year of a time, or 0 if it tells none.
func yearOf(t *claim.Time) int {
	if len(t.Timex) < len("2006") {
		return 0
	}
	if c := t.Timex[0]; c < '0' || c > '9' { // as of all that tell a day of no year: no error is made of it
		return 0
	}
	n, err := strconv.Atoi(t.Timex[:4])
	if err != nil {
		return 0
	}
	return n
}

// deedOf reports whether two times are of one and the same deed of or to one party, in words that say what was done.
func deedOf(a, b *claim.Claim) bool { return deedByParty(a, b, sameDeed(a, b)) }

// deedByParty is deedOf for two times of which same says whether the words for their deeds are those of one.
func deedByParty(a, b *claim.Claim, same bool) bool {
	x, y := &a.Thing, &b.Thing
	same = same || a.Predicate != "" && a.Predicate == b.Predicate || len(x.Act) > 0 && len(y.Act) > 0 && x.Act[0] == y.Act[0]
	if !same || meet(x.Act, there) && !slices.Contains(light, a.Predicate) {
		return false
	}
	if !meet(x.Agents, y.Agents) && !meet(x.Patients, y.Patients) && !crosses(x, y) {
		if tied, clash := who(a, b); !tied || clash {
			return false
		}
	} else if nouns(x.Agents) && nouns(y.Agents) && len(x.Patients) > 0 && len(y.Patients) > 0 {
		if _, clash := who(a, b); clash {
			return false // thieves stole a crown, and thieves a ring
		}
	}
	return inReach(a, b)
}

// inReach reports whether the years of two times lie so near each other that both may be told of one deed: what was done in 2007 and in 2014 was done
// twice.
func inReach(a, b *claim.Claim) bool {
	p, q := yearOf(a.Time), yearOf(b.Time)
	apart := max(p-q, q-p)
	if p == 0 || q == 0 || doneOnce(a, b, apart) {
		return true
	}
	return oneDeedIn(p, q) && (apart <= slipOfYears || !slices.Contains(again, deedName(a)))
}

// doneOnce reports whether two times, so many years apart, are of what is done once: whatever the years by its act, or, of two years that may be a slip for each
// other, by the deed and those who have part in it.
func doneOnce(a, b *claim.Claim, apart int) bool {
	return onlyOnce(a) && onlyOnce(b) || apart <= slipOfLife && a.Time.Grain == "year" && b.Time.Grain == "year" && onceTogether(a, b)
}

// slipOfLife is how many years apart two reports may put what is done once in a life, or to one thing.
const slipOfLife = 10

// onceTogether reports whether two times are of a deed that is done once, and of those to whom it is done so: two who marry, a work that comes out, one who
// ends his career.
func onceTogether(a, b *claim.Claim) bool {
	d := deedName(a)
	if d == "" || d != deedName(b) {
		return false
	}
	x, y := &a.Thing, &b.Thing
	switch {
	case slices.Contains(onceByTwo, d):
		return inCommon(members(x), members(y)) > 1
	case slices.Contains(onceToEach, d):
		p, q := undergoers(a), undergoers(b)
		return onePerson(p, q) && (d != released || slices.Contains(p, ofWork) && slices.Contains(q, ofWork)) // who is set free may be so again
	case slices.Contains(onceByEach, d):
		return onePerson(members(x), members(y))
	}
	return false
}

// released is the deed of what comes out, and ofWork the noun for a film, a book or a song that does.
const (
	released = "release"
	ofWork   = claim.Noun + "work"
)

// inCommon is how many of the names of one party the other has.
func inCommon(p, q []string) int {
	n := 0
	for _, w := range named(p) {
		if onePerson([]string{w}, q) {
			n++
		}
	}
	return n
}

// onlyOnce reports whether what c tells is done to a thing or person once.
func onlyOnce(c *claim.Claim) bool {
	return meet(c.Thing.Act, once) || slices.Contains(once, c.Predicate)
}

// oneRound reports whether two claims tell only that one event of a series, by its number, takes place.
func oneRound(a, b *claim.Claim) bool {
	p, q := &a.Thing.Occasion, &b.Thing.Occasion
	return p.Number > 0 && p.Number == q.Number && related(p.Type, q.Type) && a.Predicate == "take place" && b.Predicate == "take place"
}

// happens reports whether the event itself is who did it or to whom it was done: "the earthquake struck", "recorded the earthquake".
func happens(t *claim.Thing) bool {
	if len(t.Occasion.Type) == 0 {
		return false
	}
	kind := claim.Noun + t.Occasion.Type[0]
	return slices.Contains(t.Agents, kind) || slices.Contains(t.Patients, kind)
}

// dayOrClock reports whether a claim tells a day or a time of day: only these are set against each other.
func dayOrClock(c *claim.Claim) bool {
	switch c.Time.Grain {
	case "day", "part", "clock", "weekend":
		return true
	}
	return false
}

// clock reports whether a claim tells a time of day.
func clock(c *claim.Claim) bool { return c.Kind == claim.Date && c.Time.Grain == "clock" }

// ordinals judges numbers in a series: of the same kind of thing, and if it is an event, of the main one.
func (j *judgement) ordinals(a, b *claim.Claim) {
	x, y := &a.Thing, &b.Thing
	if event(x) && event(y) && x.Occasion.Main && y.Occasion.Main && related(x.Occasion.Type, y.Occasion.Type) {
		j.add(sure, "both number the main event")
		return
	}
	if a.Rule == b.Rule && !claim.General(a.Rule) && a.Source != b.Source && a.Modality == claim.Actual && b.Modality == claim.Actual && x.Occasion.Main && y.Occasion.Main && x.Head == round && y.Head == round {
		j.add(sure, "both tell which round was held")
		return
	}
	if a.Rule == b.Rule && x.Attribute != "" && x.Attribute == y.Attribute && a.Source != b.Source {
		j.add(sure, "both measure", x.Attribute)
		j.parties(x, y, true)
		return
	}
	if !ranks(x) || !ranks(y) {
		j.narrow = true // her second marriage and her third are two
	}
	j.subjects(x, y, false)
	if meet(x.Modifiers, y.Modifiers) {
		j.add(0.5, "both", strings.Join(x.Modifiers, " "))
	} else if p, q := possessor(a.Subject), possessor(b.Subject); p != "" && q != "" && !oneWording(p, q) {
		j.narrow = true // one writer's third novel, and another's
	}
	if x.Head != "time" && (meet(named(x.Agents), y.Patients) || meet(named(x.Patients), y.Agents)) {
		j.add(1.5, "one and the same has part in both") // "will be the 11th", "was named the 11th"
		return
	}
	j.acts(a, b, false)
	j.parties(x, y, false)
}

// possessor is the name whose something is in the words of a subject: Anna Keller of "Anna Keller's third novel"; empty where a noun or nothing is told.
func possessor(subject string) string {
	for _, mark := range [...]string{"'s ", "’s ", "s' ", "s’ "} {
		if of, _, ok := strings.Cut(subject, mark); ok && of != "" && capital(of) && !strings.HasPrefix(of, "The ") && !strings.HasPrefix(of, "A ") {
			return of
		}
	}
	return ""
}

// ranks reports whether a number in a series is what is said of a thing ("the third-largest", "became the 12th", "for the second time"), rather than
// what tells the thing from others.
func ranks(t *claim.Thing) bool {
	return t.Relation != "subject" && t.Relation != "passive subject" && t.Relation != "nominal"
}

// outcomes judges facts that hold or do not: one act, done to one thing or by one party. What differs in one of these is another fact.
func (j *judgement) outcomes(a, b *claim.Claim) {
	x, y := &a.Thing, &b.Thing
	if len(x.Act) == 0 || len(y.Act) == 0 || !related(x.Act, y.Act) {
		j.forbid("one says", j.other(a.Predicate), b.Predicate)
		return
	}
	j.add(1.5, "both say whether it came to", y.Act[0])
	if x.Attribute != y.Attribute && x.Attribute != "" && y.Attribute != "" {
		j.forbid("one to", j.other(x.Attribute), "to", y.Attribute)
		return
	}
	j.undergoes(x, y)
	switch p, q := x.Agents, y.Agents; {
	case len(p) == 0 || len(q) == 0:
	case meet(p, q):
		j.add(1.5, "both by", j.list(p))
	case nouns(p) != nouns(q):
		j.add(-0.5, "one by", j.other(j.list(p)), "by", j.list(q))
	default:
		j.forbid("one by", j.other(j.list(p)), "by", j.list(q))
	}
	if a.Negated == b.Negated {
		j.add(1, "both say the same of it")
	}
}

// undergoes compares what an outcome befell: by its name, or by its noun with what narrows it.
func (j *judgement) undergoes(x, y *claim.Thing) {
	p, q := x.Patients, y.Patients
	switch {
	case len(p) == 0 && len(q) == 0:
	case len(p) == 0 || len(q) == 0:
		j.add(-0.5, "one does not say of what")
	case nouns(p) != nouns(q):
		j.add(-1, "one of", j.other(j.list(p)), "of", j.list(q))
	case !meet(p[:1], q) && !meet(p, q[:1]):
		j.forbid("one of", j.other(j.list(p)), "of", j.list(q))
	case x.Head != y.Head && x.Head != "" && y.Head != "":
		j.add(1, "of", x.Head, "and", y.Head, "one is a kind of the other")
	default:
		j.add(1.5, "both of", strings.Join(p[:1], ", "))
	}
	if nouns(p) && len(x.Modifiers) > 0 && len(y.Modifiers) > 0 && !meet(x.Modifiers, y.Modifiers) {
		j.add(-1, "one", strings.Join(x.Modifiers, " ")+", the other", strings.Join(y.Modifiers, " "))
	}
}

// event reports whether what is numbered is an event or a round of one.
func event(t *claim.Thing) bool { return slices.Contains(t.Concept, "event") || t.Head == round }

// quotes judges quotations: one speaker, and enough of the same words in the same order.
func (j *judgement) quotes(a, b *claim.Claim) {
	shared := shingles(a.Value, b.Value)
	switch x, y := a.Thing.Person, b.Thing.Person; {
	case shared < leastShared:
		j.forbid("two different sentences")
	case bySurname(x, y) || x == "" || y == "" || shared > 0.9:
		j.add(sure, "the same words of", x)
	case shared >= telltale && min(len(runs(a.Value)), len(runs(b.Value))) >= longQuote:
		j.add(sure, "nearly the same words of", x, "and", y) // one is named, the other only described
	}
}

// leastShared is the share of runs of words that one quotation has in common with another of the same words.
const leastShared = 0.5

// A quotation of so many runs of words, of which another has such a share, is the same one, however its speaker is called: nobody says by chance
// what another has said in ten words.
const (
	telltale  = 0.6
	longQuote = 8
)

// shingle is how many words of a quotation in a row are compared: of three, one changed word of five would leave none.
const shingle = 2

// shingles is the share of the shorter text's runs of two words that the other text has too, in [0, 1].
func shingles(a, b string) float64 {
	x, y := runs(a), runs(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(x) == 0 {
		return 0
	}
	have := make(map[string]bool, len(y))
	for _, s := range y {
		have[s] = true
	}
	n := 0
	for _, s := range x {
		if have[s] {
			n++
		}
	}
	return float64(n) / float64(len(x))
}

// inFull writes the short forms of "not" as two words: one desk writes "aren't", another "are not".
var inFull = strings.NewReplacer("can't", "can not", "can’t", "can not", "won't", "will not", "won’t", "will not", "n't", " not", "n’t", " not")

func runs(s string) []string {
	words := strings.FieldsFunc(inFull.Replace(strings.ToLower(s)), func(r rune) bool {
		return r != '\'' && r != '’' && !(r >= 'a' && r <= 'z') && !(r >= '0' && r <= '9') && r < 0x80
	})
	if len(words) < shingle {
		return words
	}
	return inARow(words, shingle)
}

// crosses reports whether one names as the doer whom the other names as the one to whom it was done, as where one says who resigned and the other tells
// of the resignation of somebody.
func crosses(x, y *claim.Thing) bool {
	nominal := x.Relation == "nominal" || y.Relation == "nominal"
	return nominal && (meet(named(x.Agents), y.Patients) || meet(named(x.Patients), y.Agents))
}

// onePerson reports whether a name in one party is one in the other but for initials, given names left out, or what is put after it: "Felt", "Mark
// Felt", "W. Mark Felt Sr.".
func onePerson(x, y []string) bool {
	for _, a := range named(x) {
		for _, b := range named(y) {
			if a == b || inName(a, b) || inName(b, a) {
				return true
			}
		}
	}
	return middleNamed(named(x), named(y))
}

// middleNamed reports whether a person of one party has a name between the first and the last of one of the other: "Anna Maria Berg", "Anna Berg".
func middleNamed(x, y []string) bool {
	between := func(a, b string) bool {
		first, last, two := strings.Cut(a, " ")
		return two && !strings.Contains(last, " ") && len(first) > 1 && len(b) > len(a) && strings.HasPrefix(b, first+" ") && strings.HasSuffix(b, " "+last)
	}
	for _, a := range x {
		for _, b := range y {
			if between(a, b) || between(b, a) {
				return true
			}
		}
	}
	return false
}

// inName reports whether the words of a stand in a row in b, and are its end but for "Sr." and the like.
func inName(a, b string) bool {
	for _, tail := range [...]string{" sr", " Jr", " jr"} {
		a, b = strings.TrimSuffix(a, tail), strings.TrimSuffix(b, tail)
	}
	return strings.HasSuffix(b, " "+a) || a == b
}

// twoPersons reports whether both parties are told by names of several words, of which none is one.
func twoPersons(x, y []string) bool {
	full := func(n string) bool { return strings.IndexByte(n, ' ') > 0 }
	return slices.ContainsFunc(named(x), full) && slices.ContainsFunc(named(y), full) && !onePerson(x, y) && !begins(x, y) && !begins(y, x)
}

// begins reports whether a name of several words in one party is the beginning of one in the other: the Supreme, the Supreme Court.
func begins(x, y []string) bool {
	for _, a := range named(x) {
		for _, b := range named(y) {
			if strings.IndexByte(a, ' ') > 0 && strings.HasPrefix(b, a+" ") {
				return true
			}
		}
	}
	return false
}
