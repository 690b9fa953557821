package align

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// Reports of two rounds of one affair (sessions of talks, days of a strike, hearings of a case) are reports of two events, and tell two sorts of things. A
// round's own are its length, its place, its day, who came, and what came of it: those of two rounds are never set against each other, be they the
// same. All else that both tell stands at either round, and may be one thing: how many a party has, what it asks or offers, what was agreed before, what the
// affair has cost. By one telling figure it is; where the figures differ, only what is plainly such a standing thing is set against the other. And a later
// report may tell besides of the round that an earlier one is about: that is one event's, the round's own included.

// acrossRounds says what makes two claims of reports of two events of one thing, or of one event; empty where nothing does.
func (m *matcher) acrossRounds(a, b *claim.Claim) string {
	if a.Source == b.Source || m.together(a.Source, b.Source) && !m.roundsApart(a.Source, b.Source) || !m.ties.Alike(a.Source, b.Source) || a.Thing.Occasion.Generic || b.Thing.Occasion.Generic {
		return ""
	}
	switch {
	case m.retells(a, b), m.retells(b, a):
		return "one tells besides of the round before that the other is about"
	case ownOfRound(a), ownOfRound(b):
	case m.standsBetween(a, b):
		return "both of what stands between the parties, whichever round it is"
	case m.ties.Affair(a.Source, b.Source) && m.knownAtBoth(a, b):
		return "one figure of what both know, whichever round it is"
	}
	return ""
}

// anywhere says what makes two claims of reports of two events, of whatever kind, tell one and the same figure; empty where nothing does.
func (m *matcher) anywhere(a, b *claim.Claim) string {
	if !m.ties.Alike(a.Source, b.Source) {
		return ""
	}
	x, y := &a.Thing, &b.Thing
	switch {
	case demands(a, b) && sameValue(a, b) && (meet(named(x.Agents), y.Agents) || a.Quantity != nil && a.Quantity.Value >= distinctive && (len(x.Agents) == 0 || len(y.Agents) == 0)):
		return "both what one party asks or offers, at whichever event"
	case retoldFigure(a, b):
		return "the very same figure, at whichever event"
	}
	return ""
}

// retoldFigure reports whether two claims of reports of different events are the same figure of what is older than both: the dead of a war in reports of
// two rounds of talks. It has digits enough not to be met by chance, the more where both seem to tell of their own event.
func retoldFigure(a, b *claim.Claim) bool {
	enough := 2.0 // see tellingFigure
	if a.Thing.Occasion.Main && b.Thing.Occasion.Main {
		enough = 2.5
	}
	return numeric(a.Kind) && a.Rule == b.Rule && !claim.General(a.Rule) && a.Modality == b.Modality && sameValue(a, b) && tellingFigure(a, b) >= enough
}

// ownOfRound reports whether a claim tells what is a round's own: its length, its place and day, who came to it, and its outcome. What a party asks or
// offers is none.
func ownOfRound(c *claim.Claim) bool {
	switch c.Kind {
	case claim.Place, claim.Date, claim.Outcome, claim.Ordinal:
		return true
	}
	if c.Modality == claim.Demanded || c.Modality == claim.Offered {
		return false
	}
	th := &c.Thing
	if c.Kind == claim.Duration && c.Modality == claim.Actual && th.Occasion.Main && (c.Quantity.Unit == "min" || c.Quantity.Unit == "h") {
		return true // what is told in hours was of that day
	}
	return slices.Contains(ofEvents, th.Attribute) || slices.Contains(roundOwn, c.Rule) || slices.Contains(roundOwn, th.Attribute) ||
		c.Kind == claim.Count && (attends(c.Predicate) || slices.ContainsFunc(append(th.Concept[:len(th.Concept):len(th.Concept)], th.Head), attending) || slices.ContainsFunc(members(th), ofTeam))
}

// ownDays reports whether two reports of one affair, each of which brings the news of a day of its own, tell what is the own of either day: how many came to a
// hearing, how long it was, or on which day it was, if that is the day of which the report brings the news.
func (m *matcher) ownDays(a, b *claim.Claim) bool {
	if a.Kind == claim.Date && a.Thing.Occasion.Main && b.Thing.Occasion.Main {
		return a.Source != b.Source && a.Time.Date != b.Time.Date && m.onNewsDay(a) && m.onNewsDay(b) &&
			m.together(a.Source, b.Source) && m.ties.NewsApart(a.Source, b.Source) >= otherDays
	}
	if a.Kind == claim.Ordinal && a.Thing.Occasion.Main && b.Thing.Occasion.Main && a.Source != b.Source {
		return m.together(a.Source, b.Source) && m.roundsApart(a.Source, b.Source) && m.ties.NewsApart(a.Source, b.Source) >= otherDays && !fits(a, b) // the third round and the fourth
	}
	if a.Source == b.Source || !numeric(a.Kind) || fits(a, b) || !a.Thing.Occasion.Main || !b.Thing.Occasion.Main || !ownOfRound(a) || !ownOfRound(b) {
		return false
	}
	p, q := m.ties.Day(a.Source), m.ties.Day(b.Source)
	return p != "" && q != "" && !m.ties.After(a.Source) && !m.ties.After(b.Source) && m.together(a.Source, b.Source) && daysBetween(min(p, q), max(p, q)) >= otherDays
}

// onNewsDay reports whether a claim tells the very day of which its report brings the news.
func (m *matcher) onNewsDay(c *claim.Claim) bool {
	return c.Time.Date != "" && c.Time.Grain == "day" && c.Time.Date == m.ties.Day(c.Source)
}

// otherDays is how many days must lie between the news of two reports for each to tell of its own: a night has two dates.
const otherDays = 2

// ofTeam reports whether a party is those whom a side sends to a round: a delegation of 12 members.
func ofTeam(key string) bool { return attending(strings.TrimPrefix(key, claim.Noun)) }

// knownAtBoth reports whether two claims tell by one figure what is no round's own, though one may tell it as of before: the later report does then, and of no
// other time than that of the round that the earlier one is about.
func (m *matcher) knownAtBoth(a, b *claim.Claim) bool {
	if !numeric(a.Kind) || leavesOut(a.Quantity, b.Quantity) || m.clash(&a.Thing.Occasion, &b.Thing.Occasion, "") != "" && !demands(a, b) {
		return false
	}
	if !m.mayRecall(a, b) && !m.mayRecall(b, a) {
		return false
	}
	return m.figure(a, b) >= tellingTwin
}

// mayRecall reports whether what a tells, if as of before, may be of the round that the report of b is about: b is of that, and a of no other time.
func (m *matcher) mayRecall(a, b *claim.Claim) bool {
	x, y := &a.Thing.Occasion, &b.Thing.Occasion
	if y.Background || !x.Background {
		return !y.Background && !x.Background
	}
	return m.before(b.Source, a.Source) && (x.Time == nil || m.inTime(x.Time, b.Source))
}

// demands reports whether both claims tell what a party asks, or both what it offers.
func demands(a, b *claim.Claim) bool {
	return a.Modality == b.Modality && (a.Modality == claim.Demanded || a.Modality == claim.Offered)
}

// before reports whether the event of one report was on a day before that of another.
func (m *matcher) before(earlier, later string) bool {
	p, q := m.ties.Day(earlier), m.ties.Day(later)
	return p != "" && q != "" && p < q
}

// inTime reports whether a time covers the day of the event of a report: the day itself, its week ("two weeks ago"), or its month.
func (m *matcher) inTime(t *claim.Time, source string) bool {
	day := m.ties.Day(source)
	return day != "" && t.Date != "" && t.Date <= day && day <= lastDay(t) && (t.Grain == "day" || t.Grain == "week" || t.Grain == "month")
}

// tellsOf reports whether claim a tells, besides the round that its report is about, of that which the report of b is about: "the first round had been
// held at the Grand Hotel" beside a report of the first round, or one of that day, or month.
func (m *matcher) tellsOf(a, b *claim.Claim) bool {
	x, y := &a.Thing.Occasion, &b.Thing.Occasion
	if !y.Main || x.Main && !m.otherTime(x, a.Source) || len(x.Type) > 0 && !related(x.Type, y.Type) {
		return false
	}
	if !x.Background && len(x.Type) == 0 {
		return false
	}
	own, of := m.ties.Number(a.Source), m.ties.Number(b.Source)
	switch {
	case x.Number > 0 && x.Number == own, x.Number > 0 && of > 0 && x.Number != of:
		return false
	case x.Number > 0 && x.Number == of:
		return true
	case x.Number > 0 && of == 0 && (own == 0 || x.Number == own-1) && (x.Time == nil || x.Time.Date == ""):
		return m.before(b.Source, a.Source) // who reports a first round may not number it
	}
	if x.Background && roundDay(x.Time) && len(x.Type) > 0 && slices.Contains(x.Type, meeting) && !m.inTime(x.Time, a.Source) {
		if of := m.ties.Day(b.Source); of != "" && !daysDiffer(x.Time, &claim.Time{Date: of}) {
			return true // who counts back from the day on which he writes counts one more
		}
	}
	return x.Time != nil && (x.Time.Grain == "day" || m.ties.Affair(a.Source, b.Source)) && m.inTime(x.Time, b.Source) && !m.inTime(x.Time, a.Source)
}

// retells is tellsOf for reports of two events that are like enough to be of one affair.
func (m *matcher) retells(a, b *claim.Claim) bool {
	x := &a.Thing.Occasion
	if !b.Thing.Occasion.Main || !x.Background && x.Time == nil || a.Source == b.Source || x.Generic || b.Thing.Occasion.Generic {
		return false
	}
	return (!m.together(a.Source, b.Source) || m.roundsApart(a.Source, b.Source)) && m.ties.Alike(a.Source, b.Source) && m.tellsOf(a, b)
}

// roundsApart reports whether two reports on talks, be they taken for reports of one event, bring the news of two days: of two rounds.
func (m *matcher) roundsApart(a, b string) bool {
	p, q := m.ties.Day(a), m.ties.Day(b)
	return p != "" && q != "" && daysBetween(min(p, q), max(p, q)) >= otherDays && slices.Contains(m.ties.Kind(a), meeting) && slices.Contains(m.ties.Kind(b), meeting)
}

// ofOneRound is two claims as if both reports were about the round that one of them only tells of besides, for what is judged by whether it is of the
// main event.
func (m *matcher) ofOneRound(a, b *claim.Claim) (*claim.Claim, *claim.Claim) {
	switch {
	case m.retells(a, b):
		return asOf(a, &b.Thing.Occasion), b
	case m.retells(b, a):
		return a, asOf(b, &a.Thing.Occasion)
	case a.Kind == claim.Place && m.oneOther(a, b):
		return asOf(a, &b.Thing.Occasion), asOf(b, &a.Thing.Occasion)
	}
	return a, b
}

// asOf is c, told of the round of another report's claim.
func asOf(c *claim.Claim, of *claim.Occasion) *claim.Claim {
	out := *c
	o := &out.Thing.Occasion
	o.Background, o.Main, o.Type, o.Number, o.Near, o.Over = false, true, of.Type, of.Number, of.Near, of.Over
	return &out
}

// otherTime reports whether what is taken for told of the main event of a report is of a time that does not cover it.
func (m *matcher) otherTime(o *claim.Occasion, source string) bool {
	return o.Time != nil && o.Time.Date != "" && m.ties.Day(source) != "" && lastDay(o.Time) < m.ties.Day(source)
}

// standsBetween reports whether two claims tell one thing that is no round's own, whatever its figures: how many fighters a party has, how many are on
// strike, what it offers.
func (m *matcher) standsBetween(a, b *claim.Claim) bool {
	x, y := &a.Thing.Occasion, &b.Thing.Occasion
	if a.Rule != b.Rule || a.Modality != b.Modality || x.Background || y.Background || !m.ties.Affair(a.Source, b.Source) {
		return false
	}
	return standing(a.Rule) || demands(a, b) && a.Thing.Attribute != "" && a.Thing.Attribute == b.Thing.Attribute || memberships(a, b)
}

// memberships reports whether two claims count what one party has by its nature, by one noun: the members of a union. The words for the party are those of
// the other, or some of them: two unions of two trades have members each.
func memberships(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	return a.Kind == claim.Count && x.Head != "" && x.Head == y.Head && has(a.Predicate) && has(b.Predicate) &&
		a.Quantity.Value >= crowd && b.Quantity.Value >= crowd && oneWording(a.Agent, b.Agent)
}

// oneWording reports whether the words of one party are all among those of the other.
func oneWording(a, b string) bool {
	x, y := titleWords(a), titleWords(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	return len(x) > 0 && !slices.ContainsFunc(x, func(w string) bool { return !slices.Contains(y, w) })
}

// membersWeight is how much it adds that two claims count what one party has.
const membersWeight = 1.0

// owned weighs two claims of two reports that count what one party has.
func (j *judgement) owned(a, b *claim.Claim) {
	if a.Source != b.Source && !j.forbidden && memberships(a, b) {
		j.tied = true
		j.add(membersWeight, "both count what one party has")
	}
}

// crowd is from how many on nobody comes to a round of talks.
const crowd = 100
