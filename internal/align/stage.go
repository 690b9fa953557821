package align

import (
	"slices"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// Of each step of an affair (the plea, the vote, the day on which a law takes effect) a report tells mostly one time. So two reports of one event that each
// tell one time of a step, and nothing that shows two steps, tell of one, by whichever verb, noun or wording.

// stageWeight is what it adds that each of two reports of one event tells one time of one step.
const stageWeight = sure

// stage weighs two times of two reports that each tell one time of a step of the affair.
func (m *matcher) stage(i, j int, a, b *claim.Claim, t *judgement) {
	x, y := &m.once[i], &m.once[j]
	if t.forbidden || a.Source == b.Source || x.deed != oneTime || y.deed != oneTime || !oneDeed(a, b, x.does, y.does) || x.does == onsetDeed || clock(a) != clock(b) {
		return
	}
	if !stepOf(a) || !stepOf(b) || chained(a) != chained(b) || !m.together(a.Source, b.Source) {
		return
	}
	if (a.Modality == claim.Planned) != (b.Modality == claim.Planned) || sameWeekday(dayWords(a), dayWords(b)) && !sameTime(a, b) {
		return
	}
	tied, clash := oneStep(a, b)
	if clash || otherHappening(&a.Thing, &b.Thing) || !tied && slices.Contains(courses, x.does) || !nearSteps(a, b) {
		return
	}
	if p, q := &a.Thing.Occasion, &b.Thing.Occasion; p.Background != q.Background && !tied && !told(&a.Thing) && !told(&b.Thing) || p.Generic || q.Generic || p.Number != q.Number && p.Number > 0 && q.Number > 0 {
		return
	}
	t.narrow, t.unsaid = false, false
	t.add(stageWeight, "each tells one time of this step")
}

// otherHappening reports whether two times, each told beside the noun for an event, may be of two events: a murder and a shooting, or a shooting and that which
// the report is about.
func otherHappening(x, y *claim.Thing) bool {
	if !slices.Contains(x.Concept, "event") || !slices.Contains(y.Concept, "event") {
		return false
	}
	return x.Occasion.Main != y.Occasion.Main || !related(x.Concept, y.Concept)
}

// stepOf reports whether a time is told of what was or is to be done, and not of what was so or said then.
func stepOf(c *claim.Claim) bool {
	th := &c.Thing
	return real(c.Modality) && th.Attribute != claim.StillThen && th.Attribute != claim.SaidThen
}

// oneStep is [who], but that two nouns which an affair uses for one thing are no two parties: the law and the rules.
func oneStep(a, b *claim.Claim) (tied, clash bool) {
	if tied, clash = who(a, b); !clash {
		return tied, false
	}
	if told(&a.Thing) || told(&b.Thing) {
		p, q := members(&a.Thing), members(&b.Thing)
		return false, len(named(p)) > 0 && len(named(q)) > 0 // the wording says what it is of
	}
	p, q := undergoers(a), undergoers(b)
	if len(p) == 0 || len(q) == 0 {
		p, q = members(&a.Thing), members(&b.Thing)
	}
	if len(named(p)) > 0 && len(named(q)) > 0 {
		return false, true
	}
	return false, !alikeNouns(p, q)
}

// alikeNouns reports whether a noun of one party may be told for one of the other.
func alikeNouns(p, q []string) bool {
	for _, v := range p {
		if v[:1] != claim.Noun {
			continue
		}
		of := oneThing(v[1:])
		for _, w := range q {
			if of != "" && w[:1] == claim.Noun && of == oneThing(w[1:]) {
				return true
			}
		}
	}
	return false
}

// nearSteps reports whether two times lie so near each other that one may be a slip for the other: days within some months, whatever lies further apart is
// told by the year.
func nearSteps(a, b *claim.Claim) bool {
	if a.Thing.Attribute == nextHearing && b.Thing.Attribute == nextHearing && !slipOfDays(a.Time.Timex, b.Time.Timex) {
		return false // of which a case has one after the other
	}
	if clock(a) {
		p, q := oclock(a), oclock(b)
		return p >= 0 && q >= 0 && max(p-q, q-p) <= oneOutbreak && !a.Time.OtherZone(b.Time) && (a.Time.Date == "" || b.Time.Date == "" || a.Time.Date == b.Time.Date)
	}
	if u, v := dayOfYear(a.Time), dayOfYear(b.Time); u > 0 && v > 0 {
		if apart := max(u-v, v-u); min(apart, 365-apart) > slipOfDaysOff {
			return false
		}
	}
	p, q := yearOf(a.Time), yearOf(b.Time)
	apart := max(p-q, q-p)
	if p == 0 || q == 0 || apart <= slipOfYears || doneOnce(a, b, apart) {
		return true
	}
	return apart <= slipOfMemory && a.Time.Grain == "year" && b.Time.Grain == "year" && onePerson(members(&a.Thing), members(&b.Thing)) && !slices.Contains(again, deedName(a))
}

// nextHearing is the attribute of when somebody is to be in court again.
const nextHearing = "next-hearing"

// slipOfDaysOff is how many days apart two reports may put one step.
const slipOfDaysOff = 62

// slipOfMemory is how many years apart two reports may put what somebody named has done.
const slipOfMemory = 3

// dayOfYear is the number of the day in its year that a time tells, whichever year; 0 if it tells none.
func dayOfYear(t *claim.Time) int {
	day := t.Timex
	if rest, ok := strings.CutPrefix(day, "XXXX-"); ok {
		day = "2001-" + rest
	}
	if len(day) != len(time.DateOnly) {
		return 0
	}
	d, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return 0
	}
	return d.YearDay()
}
