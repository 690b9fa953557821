package align

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// twoTimes is what two claims of a time have in common, before it is weighed.
type twoTimes struct {
	same  bool // the same time
	held  bool // the same, or one holds the other
	deed  bool // the time of what may be one deed
	tied  bool // and by a name
	clash bool // or by two that differ
	known bool // a deed that both may well tell of
	began bool // and both when it began
	event bool // both of the event itself, which is asked last
}

// twoTimesOf finds what the times of a and b have in common.
func twoTimesOf(a, b *claim.Claim, deed bool) twoTimes {
	t := twoTimes{same: sameTime(a, b), deed: deed}
	t.held = t.same || heldBy(a, b)
	if t.deed {
		t.tied, t.clash = who(a, b)
	}
	t.known = t.deed && !t.clash && inReach(a, b) && (t.tied || !slices.Contains(courses, deedName(a)))
	t.began = t.known && onset(a) && onset(b)
	return t
}

// afterQuake is what comes after a quake, at hours of its own.
const afterQuake = claim.Noun + "aftershock"

// datesOf judges when something happened: the day of the main event, or the same act.
func (j *judgement) datesOf(a, b *claim.Claim, p, q *reading) {
	x, y := &a.Thing, &b.Thing
	if j.otherTimes(a, b) {
		return
	}
	t := twoTimesOf(a, b, oneDeed(a, b, p.does, q.does))
	if !t.held && (p.chained || q.chained) {
		j.narrow = true
	}
	if a.Rule == b.Rule && asked(x, y) {
		j.add(sure, "both are", a.Rule)
	}
	if t.same {
		j.add(1, "the same time")
	}
	if x.Occasion.Main && y.Occasion.Main {
		j.add(0.5, "both in what tells the main event")
	}
	if (x.Attribute == claim.SaidThen || y.Attribute == claim.SaidThen) && !t.began && !(t.deed && disclosed(a) && disclosed(b)) {
		j.narrow = true // people say things on many days
	}
	if (x.Attribute == claim.StillThen) != (y.Attribute == claim.StillThen) {
		j.narrow = true // it broke out on Friday, and was burning on Saturday
	}
	if !t.same && (a.Text == b.Text && sameLetters(a.Sentence, b.Sentence) || a.Time.Date != b.Time.Date && sameWeekday(dayWords(a), dayWords(b))) {
		j.narrow = true // one copied the other, and "today" with it; and of a bare weekday only the week can be in doubt, which is a guess
	}
	if j.quiet && j.narrow && !t.held {
		return // two times that only the same could tie
	}
	j.grains(a, b, &t)
	if j.quiet && j.narrow && !t.held {
		return
	}
	t.event = happens(x) && happens(y)
	if j.asksOne(a, b, &t) || j.deeds(a, b, &t) {
		return
	}
	if a.Predicate != "" && a.Predicate == b.Predicate && a.Modality == claim.Planned && b.Modality == claim.Planned && !meet(x.Act, there) {
		j.add(0.5, "both still to come") // of what is ahead a report tells few days
	}
	j.occasions(x, y)
	if clock(a) && x.Occasion.Main && y.Occasion.Main && len(x.Act) > 0 && len(y.Act) > 0 && x.Act[0] == y.Act[0] && !t.event && !meet(x.Act, there) {
		j.add(1, "both the time of day of one deed")
	}
	if t.event {
		j.add(1.5, "both of the event itself")
		return
	}
	j.bearers(a, b, &t)
}

// otherTimes judges two times that cannot be of one thing. It reports whether that forbids them.
func (j *judgement) otherTimes(a, b *claim.Claim) bool {
	x, y := a.Thing.Agents, b.Thing.Agents
	switch {
	case bounded(a, b):
		j.forbid("one is a day, the other a bound")
	case clock(a) != clock(b) && !heldBy(a, b):
		j.forbid("one is a time of day, the other a day")
	case slices.Contains(x, afterQuake) != slices.Contains(y, afterQuake) && len(x) > 0 && len(y) > 0:
		j.forbid("one is of an aftershock")
	default:
		return false
	}
	return true
}

// grains judges two times by how exactly each is told: a year, a season, a month, a day or an hour.
func (j *judgement) grains(a, b *claim.Claim, t *twoTimes) {
	x, y := &a.Thing, &b.Thing
	questioned := told(x) && x.Attribute == y.Attribute
	if clock(a) != clock(b) && !t.began {
		j.narrow = true // at whichever hour of the afternoon
	}
	if deed := deedByParty(a, b, t.deed); deed && a.Time.Grain != b.Time.Grain && !clock(a) && !clock(b) && yearOf(a.Time) > 0 && yearOf(b.Time) > 0 && onePerson(members(x), members(y)) {
		j.add(0.5, "both the time of one deed") // in July, or on a day in June
	} else if !dayOrClock(a) && !dayOrClock(b) && (a.Time.Grain == b.Time.Grain || seasonal(a) && seasonal(b)) && (deed || oneRound(a, b) || told(x) && x.Attribute == y.Attribute) {
		j.add(0.5, "both the time of one deed") // the licence expired in 2021, or in 2022
	} else if t.known && !clock(a) && !clock(b) && (a.Time.Grain == b.Time.Grain || a.Modality == claim.Actual && b.Modality == claim.Actual) {
		j.unsaid = !dayOrClock(a) || !dayOrClock(b)
	} else if !questioned && !t.began && (!dayOrClock(a) || !dayOrClock(b)) {
		j.narrow = true // a year beside a month may be of another stage of the same thing
	}
}

// asksOne judges two times by what their wordings say that they are the dates of. It reports whether that is one thing, which tells all.
func (j *judgement) asksOne(a, b *claim.Claim, t *twoTimes) bool {
	x, y := &a.Thing, &b.Thing
	switch {
	case !told(x) && !told(y), t.began && (!told(x) || !told(y)):
	case x.Attribute == y.Attribute:
		p, q := members(x), members(y)
		j.narrow = j.narrow || len(p) > 0 && len(q) > 0 && nouns(p) && nouns(q) && !meet(p, q) // a ship, and a lighthouse
		j.add(sure, "both are", a.Rule)
		if len(x.Patients) > 0 && len(y.Patients) > 0 {
			j.parties(x, y, false) // the ship was built in 1981, the lighthouse in 1902
		}
		j.narrow = j.narrow || x.Attribute == nextHearing && !slipOfDays(a.Time.Timex, b.Time.Timex)
		return true
	case t.deed && (!told(x) || !told(y)): // which the other tells by its verb
	default:
		j.narrow = true // the wording says of what one is the date, and not that it is the other's
	}
	return false
}

// deeds judges two times by what happened then. It reports whether that forbids them.
func (j *judgement) deeds(a, b *claim.Claim, t *twoTimes) bool {
	x, y := &a.Thing, &b.Thing
	switch {
	case t.began && !t.event:
		j.add(2, "both the time of day at which it began")
	case a.Predicate != "" && a.Predicate == b.Predicate:
		j.add(1.5, "both", a.Predicate)
	case len(x.Act) > 0 && len(y.Act) > 0 && x.Act[0] == y.Act[0]:
		j.add(1.5, a.Predicate, "and", b.Predicate, "are", x.Act[0])
	case t.deed:
		j.add(1.5, a.Predicate, "and", b.Predicate, "may be one deed")
	case t.event && (slices.Contains(x.Act, "begin") && slices.Contains(y.Act, "end") || slices.Contains(x.Act, "end") && slices.Contains(y.Act, "begin")):
		j.forbid("one is when it began, the other when it ended")
		return true
	case t.event: // it struck, or was recorded: the same moment
	case clock(a) && a.Rule == b.Rule && x.Occasion.Main && y.Occasion.Main && (only(x) || only(y)):
		j.add(2.5, "one says only that it happened")
	default:
		j.add(-0.5, "one says", j.other(a.Predicate), b.Predicate)
	}
	return false
}

// bearers judges two times of a deed by who did it and to whom it was done.
func (j *judgement) bearers(a, b *claim.Claim, t *twoTimes) {
	x, y := &a.Thing, &b.Thing
	if p, q := members(x), members(y); len(p) > 0 && len(q) > 0 && !onePerson(p, q) && !meet(p, q) {
		if nouns(p) != nouns(q) && a.Predicate == b.Predicate || t.known {
			j.unsaid = true // the figure who died may be the one named: others tell
		} else {
			j.narrow = true // a quarter ends, and a deal
		}
	}
	if x.Relation != "nominal" && y.Relation != "nominal" && twoPersons(x.Agents, y.Agents) {
		j.narrow = true // of one surname
	}
	if t.known && t.tied && !meet(x.Agents, y.Agents) && !meet(x.Patients, y.Patients) {
		j.add(1.5, "one and the same has part in both")
		j.tied = true
	} else if t.known && !t.tied {
		// who it was, only one of them says by name
	} else if crosses(x, y) || !meet(named(x.Agents), y.Agents) && !meet(named(x.Patients), y.Patients) && (onePerson(x.Agents, y.Agents) || onePerson(x.Patients, y.Patients)) {
		j.add(1.5, "one and the same has part in both")
		j.tied = true
	} else {
		j.parties(x, y, false)
	}
}
