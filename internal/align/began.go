package align

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// Of one quake, crash, blast or riot a report tells mostly one time of day at which it set in, by whichever verb: it struck, it was felt, it happened. Where
// each of two reports of one event tells one alone, both tell when that was, though no word of theirs be the same.

// beganWeight is what it adds that each of two reports tells one hour at which their event set in.
const beganWeight = 4.0

// oneOutbreak is how many minutes apart two such hours may be: who errs by more tells of something else.
const oneOutbreak = 4 * 60

// timed reports whether a claim tells a time of day of the main event.
func timed(c *claim.Claim) bool {
	th := &c.Thing
	return clock(c) && !c.Time.Since && !c.Time.By && !c.Negated && c.Modality == claim.Actual && th.Occasion.Main && !th.Occasion.Background && !th.Occasion.Generic && oclock(c) >= 0
}

// sets reports whether a claim tells the time of day at which the main event itself set in.
func sets(c *claim.Claim) bool {
	th := &c.Thing
	if !timed(c) {
		return false
	}
	switch th.Attribute {
	case "":
	case "attack-time", "accident-time", "outage-start":
		return true
	default:
		return false
	}
	if slices.Contains(th.Act, "end") || slices.Contains(th.Agents, claim.Noun+"gathering") || slices.Contains(th.Patients, claim.Noun+"gathering") {
		return false // a march begins before the trouble does, and who was to attend a meeting then tells no hour of it
	}
	if happens(th) || anyOf(th.Agents, outbreaks) {
		return true
	}
	if slices.Contains(kindles, c.Predicate) {
		return true
	}
	if slices.Contains(th.Act, "begin") || slices.Contains(th.Occasion.Type, "fire") {
		return len(th.Agents) == 0 && len(th.Patients) == 0 // what else begins has its own hour: the briefing, the match, the roof that falls in the fire
	}
	return ofDeeds(c, outbreaks) || ofDeeds(c, givesWay) && !meet(th.Occasion.Type, fromWithout)
}

// ofDeeds reports whether what a claim tells, by its verb or its act, is one of deeds.
func ofDeeds(c *claim.Claim, deeds []string) bool {
	return slices.Contains(deeds, c.Predicate) || len(c.Thing.Act) > 0 && slices.Contains(deeds, c.Thing.Act[0])
}

// soleHours marks the claims of a block of dates that tell the only hour at which, as their report has it, its event set in, and the only hour at all.
func soleHours(claims []*claim.Claim, once []reading) {
	if len(claims) == 0 || claims[0].Kind != claim.Date {
		return
	}
	for i := 0; i < len(claims); {
		j, at, any, sole, alone := i, -1, -1, true, true
		for ; j < len(claims) && once[j].source == once[i].source; j++ {
			c := claims[j]
			if !clock(c) {
				continue
			}
			alone = alone && (any < 0 || any == oclock(c))
			any = oclock(c)
			if sets(c) {
				sole = sole && (at < 0 || aboutThen(at, oclock(c)))
				at = oclock(c)
			}
		}
		for ; i < j; i++ {
			once[i].only = sole && at >= 0 && sets(claims[i])
			once[i].hour = alone && timed(claims[i])
		}
	}
}

// began weighs two hours of two reports of one event, each the only one at which its report has that set in.
func (m *matcher) began(i, j int, a, b *claim.Claim, t *judgement) {
	x, y := &m.once[i], &m.once[j]
	if a.Source == b.Source || t.forbidden || !(x.only && y.only) && !(x.hour && y.hour && oneVerb(a, b)) || a.Time.OtherZone(b.Time) || !m.together(a.Source, b.Source) {
		return
	}
	if d, e := a.Time.Date, b.Time.Date; d != "" && e != "" && d != e {
		return
	}
	if p, q := a.Thing.Occasion.Type, b.Thing.Occasion.Type; len(p) > 0 && len(q) > 0 && !related(p, q) && !itself(&a.Thing) && !itself(&b.Thing) && !a.Thing.Occasion.Assumed && !b.Thing.Occasion.Assumed {
		return
	}
	if another(&a.Thing.Occasion, &b.Thing.Occasion) {
		return
	}
	if p, q := oclock(a), oclock(b); max(p-q, q-p) > oneOutbreak {
		return
	}
	t.narrow, t.unsaid = false, false
	t.add(beganWeight, "each tells one hour at which it began")
}

// oneVerb reports whether two claims tell what was done by one word that says something.
func oneVerb(a, b *claim.Claim) bool {
	return a.Predicate != "" && a.Predicate == b.Predicate && !meet(a.Thing.Act, there) && !told(&a.Thing) && !told(&b.Thing)
}

// itself reports whether a time is that of the event itself, by who did it or by the wording.
func itself(t *claim.Thing) bool { return happens(t) || told(t) }

// another reports whether two claims name two kinds of events of which one comes of the other: a fire is not the quake that it followed.
func another(x, y *claim.Occasion) bool {
	p, q := x.Type, y.Type
	return !x.Assumed && !y.Assumed && len(p) > 0 && len(q) > 0 && !related(p, q) && slices.Contains(p, "fire") != slices.Contains(q, "fire")
}
