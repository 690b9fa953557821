package align

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// weight is what the checks say of two claims' being about the same thing, without the evidence.
type weight struct {
	score     float64
	forbidden bool
	// narrow says that one claim is about a part or kind of what the other is about: only the same value puts them together.
	narrow bool
	// unsaid is the same where one of them only does not say what it counts: other claims may still tie them.
	unsaid bool
	count  bool // the claims are counts
	// measure says that they are measures, of a stuff that has several names: fuel is oil.
	measure bool
	// rough says that something in what the claims say goes against their being one thing, beyond words that narrow one of them.
	rough bool
	// tied says that both are of one name, or in sentences of the same words.
	tied  bool
	told  bool // both clauses speak of one thing that no other figure of either report is told with
	slips bool // their figures differ as by a slip of the pen
	last  bool // an hour alone ties them: surer ties are made first
}

// judgement is a weight in the making, with the evidence for it.
type judgement struct {
	weight
	slip     float64 // what [slip] says of their figures
	remote   bool    // these lie too far apart to be of one thing
	close    bool    // they differ by no more than [closely]
	evidence []claim.Evidence
	// none is the thing of which one claim says that there was none, where the other says that there were some; nil if it does not.
	none *claim.Thing
	// larger is the thing of the claim that counts plainly more than the other; nil if neither does.
	larger *claim.Thing
	// echo says that one topic's rule found one telling figure in two reports: what would part two figures only narrows these.
	echo bool
	// quiet says that the evidence is weighed and not written down: of most pairs nobody asks it.
	quiet bool
}

// The sums from which two claims are taken to be about the same thing: sure if their values differ (surer for what no topic's rule
// knows), likely is enough if they are the same.
const (
	sure   = 3.0
	surer  = 3.5
	likely = 1.0
	// likelier is enough if one is a time that holds the other.
	likelier = 1.5
)

// enough is the sum from which two claims whose figures differ are one thing: of what no topic's rule knows a report counts so many things that
// more must speak for a pair, unless a name ties it or the words around it.
func (j *weight) enough(a, b *claim.Claim) float64 {
	if claim.General(a.Rule) && claim.General(b.Rule) && j.count && !j.tied && a.Source != b.Source {
		return surer
	}
	return sure
}

// answer says whether the evidence is enough.
func (j *weight) answer(a, b *claim.Claim) claim.Sure {
	switch {
	case j.forbidden:
		return claim.No
	case j.score >= j.enough(a, b) && !j.narrow && !j.unsaid, j.score >= likely && fits(a, b), a.Kind == claim.Date && j.score >= likelier && heldBy(a, b):
		return claim.Yes
	}
	return claim.Unknown
}

// narrows is said of two claims where one has words before its noun that the other lacks.
const narrows = "words that narrow only one of them"

func (j *judgement) add(weight float64, what ...string) {
	j.score += weight
	if weight < 0 && what[0] != narrows {
		j.rough = true
	}
	if j.quiet {
		return
	}
	j.evidence = append(j.evidence, claim.Evidence{What: strings.Join(what, " "), Weight: weight})
}

// other is s before what is said of the other claim, and list the words of l in a row; empty where nobody asks, since both make a text anew for
// every pair.
func (j *judgement) other(s string) string {
	if j.quiet {
		return ""
	}
	return s + ", the other"
}

func (j *judgement) list(l []string) string {
	if j.quiet {
		return ""
	}
	return strings.Join(l, ", ")
}

func (j *judgement) forbid(what ...string) {
	j.forbidden = true
	if j.quiet {
		return
	}
	j.evidence = append(j.evidence, claim.Evidence{What: strings.Join(what, " "), Weight: forbidden})
}

// forbidden is the weight shown for evidence that rules a pair out, whatever else speaks for it.
const forbidden = -10

// sameThing judges two claims of one block, with the evidence.
func sameThing(a, b *claim.Claim) judgement { return judge(a, b, false) }

// judge judges two claims of one block; quietly, without the evidence, and where they are forbidden without a score.
func judge(a, b *claim.Claim, quiet bool) judgement {
	x, y := readingOf(a), readingOf(b)
	return judged(a, b, &x, &y, quiet)
}

// judged is judge for two claims that have been read.
func judged(a, b *claim.Claim, x, y *reading, quiet bool) judgement {
	j := judgement{weight: weight{count: a.Kind == claim.Count, measure: a.Kind == claim.Measure}, slip: x.slip(y, a, b), quiet: quiet}
	j.speak(a, b, x, y)
	j.slips, j.echo = j.slip > 0, echoed(a, b)
	j.close = x.unit == y.unit && math.Abs(x.figure-y.figure) <= closely*math.Max(x.figure, y.figure)
	j.remote = a.Quantity != nil && b.Quantity != nil && x.remote(y, a.Kind, a.Rule == b.Rule && !claim.General(a.Rule))
	if a.Modality != b.Modality && !worth(&a.Thing, &b.Thing) && !decreed(a, b) && !j.worlds(a, b) {
		return j
	}
	switch a.Kind {
	case claim.Quote:
		j.quotes(a, b)
	case claim.Role, claim.Age:
		j.persons(a, b)
	case claim.Name:
		j.names(a, b)
	case claim.Place:
		j.placesOf(a, b)
	case claim.Date:
		j.datesOf(a, b, x, y)
	case claim.Ordinal:
		j.ordinals(a, b)
	case claim.Outcome:
		j.outcomes(a, b)
	default:
		j.numbers(a, b, x, y)
		j.owned(a, b)
	}
	return j
}

// The least weights of a figure (see tellingFigure) that two reports do not tell of two things of one topic: of a count, and of anything else.
const (
	echoedCount = 1.5
	echoedSum   = 2.5
)

// echoed reports whether two reports tell one topic's figure, and so telling a one that a noun or a word for a part alone makes no other of it: "captured 23 pirates" and
// "took 23 of them into custody".
func echoed(a, b *claim.Claim) bool {
	if a.Source == b.Source || a.Rule != b.Rule || claim.General(a.Rule) || a.Quantity == nil || b.Quantity == nil || !sameValue(a, b) {
		return false
	}
	least := echoedSum
	if a.Kind == claim.Count {
		least = echoedCount
	}
	return a.Quantity.Qualifier != quantity.Vague && tellingFigure(a, b) >= least
}

// closely is how far, as a share of the larger, two figures may differ of which one would be the whole if the other is nearly all of it.
const closely = 0.05

// decreed reports whether both claims say how long one kind of thing is to last, which is no less settled for lying ahead: days of mourning, a term;
// or when what a desk asks about is to be; and how much somebody was told to pay, or is offered for finding him.
func decreed(a, b *claim.Claim) bool {
	if a.Kind == claim.Date && a.Rule == b.Rule && asked(&a.Thing, &b.Thing) {
		return real(a.Modality) && real(b.Modality)
	}
	if a.Kind == claim.Ordinal && a.Thing.Head != "time" {
		return real(a.Modality) && real(b.Modality) // who is named the 11th will be the 11th
	}
	if a.Thing.Attribute == b.Thing.Attribute && settled(a.Thing.Attribute) {
		return real(a.Modality) && real(b.Modality) // who was fined must pay, and what is agreed or promised is not yet paid
	}
	if a.Kind == claim.Money && a.Rule == b.Rule && a.Thing.Attribute == b.Thing.Attribute {
		if a.Thing.Attribute == "reward" {
			return real(a.Modality) != real(b.Modality) && (a.Modality == claim.Offered || b.Modality == claim.Offered)
		}
	}
	if a.Thing.Attribute == "contract-length" && b.Thing.Attribute == a.Thing.Attribute {
		return stated(a.Modality) && stated(b.Modality) // a contract that is offered is as long as one that is signed
	}
	return a.Kind == claim.Duration && a.Negated == b.Negated && a.Rule == b.Rule && !claim.General(a.Rule) && a.Thing.Attribute == b.Thing.Attribute && real(a.Modality) && real(b.Modality)
}

// worlds compares two modalities that differ; false if nothing in one can be set against anything in the other. What is planned and what is done
// may be one thing told at two times, and what may be, is allowed or expected is not what is; a figure of it is then put together only if it is
// the same. But what one side plans and another fears is one thing to come, and two sides disagree over it.
func (j *judgement) worlds(a, b *claim.Claim) bool {
	x, y := a.Modality, b.Modality
	if real(x) && real(y) {
		ahead := x != claim.Actual && y != claim.Actual && a.Rule == b.Rule && !claim.General(a.Rule) && a.Attribution != nil && b.Attribution != nil && a.Attribution.Party != b.Attribution.Party
		if a.Kind == claim.Date && x != claim.Actual && y != claim.Actual {
			ahead = true // what one plans for a day and another expects then
		}
		j.narrow = j.narrow || !j.slips && !ahead && !undone(a) && !undone(b) && !together(a, b) && !(j.told && oneOutlay(a, b)) && !carriedOut(a, b) && !bothEntitled(a, b)
		j.add(0, "one is", j.other(string(x)), string(y))
		return true
	}
	if j.told && sameValue(a, b) {
		j.add(0, "one is", j.other(string(x)), string(y))
		return true // what is asked for is told as what was lost
	}
	j.forbid("one is", j.other(string(x)), string(y))
	return false
}

// together reports whether two sums are what the parts of a merged firm take in together, which is planned no less than it is so.
func together(a, b *claim.Claim) bool {
	return a.Thing.Term == claim.Together && b.Thing.Term == claim.Together
}

// carriedOut reports whether of two figures one is what was planned and the other what came of it: both are of one topic, or of one measured attribute, told of what is news
// in each report. Less than was planned is what has been done so far, or in another year, and how a firm did is no plan; votes are foreseen too high or too low.
func carriedOut(a, b *claim.Claim) bool {
	plan, done := a, b
	if b.Modality == claim.Planned {
		plan, done = b, a
	}
	x, y := &plan.Thing, &done.Thing
	if plan.Modality != claim.Planned || done.Modality != claim.Actual || a.Source == b.Source || a.Quantity == nil || b.Quantity == nil || a.Negated || b.Negated || x.Undone || y.Undone {
		return false
	}
	if !oneOutlay(a, b) || x.Term != y.Term || x.Part || y.Part || x.Other || y.Other || x.Distributive != y.Distributive || x.Occasion.Background || y.Occasion.Background || !sameStretch(x.Period, y.Period) {
		return false
	}
	if a.Rule == "votes.won" && b.Rule == a.Rule {
		return true
	}
	if (a.Kind == claim.Count || a.Kind == claim.Money) && !(size(plan) <= size(done) && size(done) <= mostAbove*size(plan)) {
		return false
	}
	return a.Rule == b.Rule && !claim.General(a.Rule) && (a.Kind == claim.Count || x.Attribute == y.Attribute && x.Attribute != "") && x.Occasion.Main && y.Occasion.Main
}

// bothEntitled reports whether two shares or sums are what somebody has or is due, of one thing by its noun: "will be entitled to 15 per cent of a sale" and "keeps 20
// per cent of a sale" have no deed between them that would make of the plan another figure.
func bothEntitled(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	if a.Kind != claim.Proportion && a.Kind != claim.Money || a.Source == b.Source || a.Modality == claim.Possible || b.Modality == claim.Possible {
		return false
	}
	return entitled(a.Predicate) && entitled(b.Predicate) && x.Head != "" && x.Head == y.Head && x.Part == y.Part && x.Occasion.Background == y.Occasion.Background
}

// mostAbove is how many times as much as was planned may have been done, and still be what was planned.
const mostAbove = 3

// size is the number of a figure, the lower end of a range.
func size(c *claim.Claim) float64 {
	if c.Quantity.IsRange() {
		return c.Quantity.Min
	}
	return c.Quantity.Value
}

// sameStretch reports whether two figures are not told for different times.
func sameStretch(p, q *claim.Time) bool {
	return p == nil && q == nil || p != nil && q != nil && p.Timex == q.Timex
}

// undone reports whether a claim is told as a fact by no verb that says that it is done, so that what another report plans may be the same: "is cutting",
// "the loss of", and "will cut".
func undone(c *claim.Claim) bool {
	return c.Kind == claim.Count && c.Modality == claim.Actual && c.Thing.Undone
}

// real says that a claim is told as fact, as likely, or as about to be one: not what somebody only asks for, offers or denies.
func real(m claim.Modality) bool {
	return m == claim.Actual || m == claim.Possible || m == claim.Planned
}

// stated says that a claim is told as fact, as about to be one, or as what somebody offers.
func stated(m claim.Modality) bool { return real(m) || m == claim.Offered }

// laidOff is the rule of how many jobs are cut.
const laidOff = "people.laid-off"

// ofOneSite reports whether count a is told for a place where b is told for none, and b is twice as large or more.
func ofOneSite(a, b *claim.Claim) bool {
	return len(a.Thing.Occasion.Places) > 0 && len(b.Thing.Occasion.Places) == 0 && b.Quantity.Value >= 2*a.Quantity.Value
}

// itemised reports whether each item of a list has a number of its own: "147 passengers and 19 crew", not "a teacher, two pupils and a driver".
func itemised(list string) bool {
	for _, w := range strings.Fields(list) {
		switch strings.ToLower(strings.Trim(w, ",")) {
		case "a", "an", "his", "her", "their", "its", "the", "another", "one":
			return false
		}
	}
	return true
}

// item reports whether a thing is counted in a list by place, for its own place.
func item(t *claim.Thing) bool { return t.Pattern == claim.Lent && len(t.Places) > 0 }

// single reports whether c counts one in the word that also tells one from others.
func single(c *claim.Claim) bool { return strings.EqualFold(c.Text, "one") }

// whole reports whether c tells how many there are of something, and nothing of what they do or what is done to them.
func whole(c *claim.Claim) bool {
	return c.Predicate == "" && c.Thing.Predicate == "" && c.Thing.Relation == "" && !c.Headline
}

// Reports that contradict each other do so by halves and thirds, seldom by more than an order of magnitude, but for slips: of what no topic's rule
// knows, figures farther apart than this are of two things.
const (
	thingsApart  = 16.0
	amountsApart = 8.0 // of money and measures, of which a report has many sizes
	topicApart   = 128 // of what one topic's rule knows: the dead of a day are not those of the war
)

// remote reports whether two figures of one unit, of claims of that kind, lie too far apart to be of one thing; topic says that one topic's rule knows
// both.
func (x *reading) remote(y *reading, kind claim.Kind, topic bool) bool {
	u, v := math.Abs(x.figure), math.Abs(y.figure)
	if x.unit != y.unit || u == 0 || v == 0 {
		return false
	}
	limit := thingsApart
	if topic {
		limit = topicApart
	} else if kind == claim.Money || kind == claim.Measure {
		limit = amountsApart
	}
	return max(u, v) > limit*min(u, v)
}

// listed compares the lists that two counts stand in. Where both count the same other things, or one of them with the same number, both list one
// haul, whether it was found or seized.
func (j *judgement) listed(x, y *claim.Thing) bool {
	nouns, numbers := 0, 0
	for _, b := range x.Beside {
		switch {
		case !slices.Contains(y.Beside, b):
		case b[0] >= '0' && b[0] <= '9':
			numbers++
		default:
			nouns++
		}
	}
	if numbers == 0 && nouns < 2 || len(x.Act) > 0 && len(y.Act) > 0 && meet(x.Act, tolls) != meet(y.Act, tolls) {
		return false
	}
	j.add(2, "both in a list with the same things")
	return true
}

// otherHolder reports whether two parties are told by nouns, beside names or without, and share none of either: a fund is no family.
func otherHolder(x, y []string) bool {
	noun := func(p string) bool { return strings.HasPrefix(p, claim.Noun) }
	if anyOf(x, anyHolder) && anyOf(y, anyHolder) {
		return false // the owners, and the holders
	}
	return slices.ContainsFunc(x, noun) && slices.ContainsFunc(y, noun) && !meet(x, y)
}

// otherFirm reports whether two clauses speak each of a body of its own kind, and of none that the other does.
func otherFirm(x, y []string) bool {
	p, q := ownKinds(x), ownKinds(y)
	return len(p) > 0 && len(q) > 0 && !meet(p, q)
}

// ownKinds are the kinds of the bodies and places of their own that a clause speaks of.
func ownKinds(clause []string) []string {
	var out []string
	for _, w := range clause {
		if k := ownKind(strings.TrimPrefix(w, claim.Named)); k != "" {
			out = append(out, k)
		}
	}
	return out
}

// sharePrice is the attribute of what a share is traded at.
const sharePrice = "share-price"

// moves reports whether a claim is by how much shares or a market rose or fell.
func moves(c *claim.Claim) bool {
	return c.Kind == claim.Money && c.Thing.Attribute == sharePrice || c.Kind == claim.Proportion && (c.Thing.Attribute == "stock-change" || c.Thing.Attribute == "index-change" || c.Thing.Attribute == "share" && (c.Quantity.Trend != "" || slices.Contains(c.Thing.Act, "change") ||
		c.Predicate == "jump" || c.Predicate == "rise" || c.Predicate == "fall" || c.Predicate == "drop"))
}

// yearBefore is the term of a figure of the year before the news, by which it is told from one of which no term is.
const yearBefore = "year before"

// levelBefore is the term of a figure that another of its sentence has moved from.
const levelBefore = "time before"

// before reports whether a figure is told only for another to be held against it.
func before(t *claim.Thing) bool {
	return t.Term == yearBefore || t.Term == levelBefore || t.Term == "stretch before"
}

// later reports whether one move of shares is of the morning and the other of the whole day, which goes on from it.
func later(x, y string) bool { return x == "early" && y == "" }

// oneMove reports whether two reports tell by how much the shares that they are about moved, neither of another part of the day than the other unless
// that goes on from it, nor of another day.
func oneMove(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	if a.Source != b.Source && x.Attribute == sharePrice && y.Attribute == sharePrice {
		p, q := x.Period, y.Period
		return (later(x.Term, y.Term) || later(y.Term, x.Term)) && !x.Other && !y.Other && !x.Occasion.Background && !y.Occasion.Background && (p == nil || q == nil || p.Timex == q.Timex)
	}
	if a.Source == b.Source || x.Attribute != "stock-change" || y.Attribute != "stock-change" || x.Term != y.Term && !later(x.Term, y.Term) && !later(y.Term, x.Term) || !oneTrend(a.Quantity.Trend, b.Quantity.Trend) || x.Other || y.Other || x.Occasion.Background || y.Occasion.Background {
		return false
	}
	p, q := x.Period, y.Period
	return p == nil || q == nil || p.Timex == q.Timex
}

// oneTrend reports whether two moves go the same way, or one of them is told to go one way and the other leaves open which.
func oneTrend(p, q quantity.Trend) bool {
	return p == q && p != "" || (p == "") != (q == "")
}

// oneDay reports whether two claims name one day for what they state.
func oneDay(x, y *claim.Thing) bool {
	p, q := x.Period, y.Period
	return p != nil && q != nil && p.Timex == q.Timex && p.Grain == q.Grain && (p.Grain == "day" || p.Grain == "part")
}

// subjects compares what is counted or measured.
func (j *judgement) subjects(x, y *claim.Thing, topic bool) {
	if len(x.Heads) != len(y.Heads) || !sameSet(x.Heads, y.Heads) {
		j.forbid("one counts", strings.Join(x.Heads, " and "), "the other", strings.Join(y.Heads, " and "))
		return
	}
	switch {
	case x.Head == "" && y.Head == "":
	case len(x.Heads) > 1 && sameSet(x.Heads, y.Heads):
		j.add(telling(x), "both count", strings.Join(x.Heads, " and "))
	case !j.count && (lasts(x, y) || lasts(y, x)):
		j.add(1.5, "both of", x.Head+y.Head) // "a standoff that lasted five hours", "a three-hour standoff"
	case j.count && (y.Head == "" && amongst(x) || x.Head == "" && amongst(y)):
		j.forbid("one counts", j.other(x.Head+y.Head), "who are some of others")
	case x.Head == "" || y.Head == "":
		if j.count && (len(x.Concept) > 1 || len(y.Concept) > 1) { // "46 dead" are people, not firefighters
			j.unsaid = j.unsaid || !(x.Head == "" && j.none == x || y.Head == "" && j.none == y)
		}
		if !topic && !j.told {
			j.add(-1, "one does not say what it counts")
		}
	case x.Head == y.Head:
		j.add(telling(x), "both count", x.Head)
	case shareOf(x, y), shareOf(y, x):
		j.narrow = true // what has it, or is done with it, need not be the same
		j.add(1, "both are of all", j.other(x.Head), y.Head)
	case ofType(x, y) != "":
		j.add(2, "both count", ofType(x, y))
	case topic && (slices.Contains(x.Concept, "event") && befalls(y) || slices.Contains(y.Concept, "event") && befalls(x)):
		// "12 arrests" are of people: the noun says what happened, as the rule has found
	case len(x.Concept) > 0 && len(y.Concept) > 0:
		j.concepts(x, y, topic)
	case topic, j.told && j.measure:
	default:
		j.forbid("one counts", x.Head, "the other", y.Head)
	}
}

// lasts reports whether y, which names nothing that is measured, has x's for its party.
func lasts(x, y *claim.Thing) bool {
	if x.Head == "" || y.Head != "" || len(x.Concept) == 0 || x.Attribute != "duration" || y.Attribute != "duration" {
		return false
	}
	key := claim.Noun + x.Concept[0]
	return slices.Contains(y.Agents, key) || slices.Contains(y.Patients, key)
}

// ofType is the type of weapon or vehicle, told with a number, that both claims count, as head or before it: "AK-47s", "AK-47 rifles"; empty if none.
func ofType(x, y *claim.Thing) string {
	both := func(m string) bool {
		return strings.ContainsAny(m, "0123456789") && (m == y.Head || slices.Contains(y.Modifiers, m))
	}
	if i := slices.IndexFunc(x.Modifiers, both); i >= 0 {
		return x.Modifiers[i]
	}
	if both(x.Head) {
		return x.Head
	}
	return ""
}

// befalls reports whether what is counted may be those whom an event befell, or events too: people, what is not named, or what no lexicon knows.
func befalls(t *claim.Thing) bool {
	return len(t.Concept) == 0 || slices.Contains(t.Concept, "person") || slices.Contains(t.Concept, "event")
}

// telling is how much it says that two claims count the same: people are counted everywhere, witnesses and factories are not.
func telling(t *claim.Thing) float64 {
	if len(t.Concept) == 1 && (t.Concept[0] == "person" || t.Concept[0] == "item") {
		return 1.5
	}
	return 2
}

// kind takes note that one claim counts a kind of what the other counts. Where there was none of the wider sort there was none of the narrower:
// "no one was killed" is as much at odds with "a firefighter was killed" as with "a person was killed". Nor are there fewer of the wider sort:
// fourteen dead are at odds with fifteen dead firefighters.
func (j *judgement) kind(fewerOfTheWider bool) {
	j.narrow = j.narrow || !fewerOfTheWider && !j.slips
}

// governed is how sure it must be what happened to two counts for the narrower to be held against the wider.
const governed = 0.7

// largerOf is the thing of the claim that counts more than the other by any reading of their hedges; nil if neither does.
func largerOf(a, b *claim.Claim) *claim.Thing {
	x, y := a.Quantity, b.Quantity
	switch {
	case x == nil || y == nil || !closed(x) || !closed(y) || a.Source == b.Source && x.Qualifier != y.Qualifier, min(a.Thing.Sure, b.Thing.Sure) < governed:
		return nil
	case x.Value > y.Value && (x.Qualifier == y.Qualifier || !near(x.Value, y.Value)):
		return &a.Thing
	case y.Value > x.Value && (x.Qualifier == y.Qualifier || !near(x.Value, y.Value)):
		return &b.Thing
	}
	return nil
}

// closed reports whether an amount is told as one figure, if a round one.
func closed(q *quantity.Amount) bool {
	return q.Qualifier == quantity.Exact || q.Qualifier == quantity.About
}

// noneOf is the thing of the claim that counts none, where the other counts some; nil otherwise.
func noneOf(a, b *claim.Claim) *claim.Thing {
	zero := func(c *claim.Claim) bool { return c.Kind == claim.Count && c.Quantity != nil && c.Quantity.Value == 0 }
	some := func(c *claim.Claim) bool { return c.Kind == claim.Count && c.Quantity != nil && c.Quantity.Value > 0 }
	switch {
	case zero(a) && some(b):
		return &a.Thing
	case zero(b) && some(a):
		return &b.Thing
	}
	return nil
}

// shareOf reports whether x is told as a share of what y is told as a part of: "cables carry 80% of all calls", "80% of the calls are carried".
func shareOf(x, y *claim.Thing) bool {
	return x.Head == "share" && y.Head != "" && ofNoun(x) == claim.OfNoun+y.Head
}

func (j *judgement) concepts(x, y *claim.Thing, topic bool) {
	switch {
	case j.count && j.echo && (partOf(x, y) || partOf(y, x)):
		j.narrow = true
		j.add(0, "of", x.Head, "and", y.Head, "one is told beside others")
	case j.count && (partOf(x, y) || partOf(y, x)):
		j.forbid("one counts", j.other(x.Head), y.Head, "of which these are a part")
	case x.Concept[0] == y.Concept[0]:
		j.add(telling(x), x.Head, "and", y.Head, "are", x.Concept[0])
	case slices.Contains(x.Concept, y.Concept[0]), slices.Contains(y.Concept, x.Concept[0]):
		wider := x
		if slices.Contains(x.Concept, y.Concept[0]) {
			wider = y
		}
		j.kind(j.none == wider || j.larger != nil && j.larger != wider)
		j.add(0, "of", x.Head, "and", y.Head, "one is a kind of the other")
	case j.told && j.measure:
	case j.count && topic && (postsOf(x, y) || postsOf(y, x)):
		j.add(0, "who loses", j.other(x.Head), "loses", y.Head)
	case j.count && topic && meet(x.Act, []string{"free"}) && (captives(x, y) || captives(y, x)):
		j.narrow = j.narrow || !j.slips // the soldiers who are freed are the prisoners, but others may be freed with them
		j.add(0, x.Head, "may be", j.other(y.Head))
	case j.count && (topic || x.Predicate != "" && x.Predicate == y.Predicate && !meet(x.Act, there)) && (menAtWork(x, y) || menAtWork(y, x)):
		j.narrow = true // the men who were trapped may be the miners, and one man is one of them
		j.add(0, x.Head, "may be", j.other(y.Head))
	default:
		j.forbid("one counts", x.Head, "the other", y.Head)
	}
}

// postsOf reports whether x counts jobs that are cut, and y those who lose theirs, by no narrower noun than that they work: a teacher is one of many who do.
func postsOf(x, y *claim.Thing) bool {
	return x.Head == "job" && y.Head == "employee" && meet(x.Act, layOff) && meet(y.Act, layOff)
}

// layOff is the act by which jobs are lost.
var layOff = []string{"lay-off"}

// captives reports whether x counts captives, and y people by what they are otherwise.
func captives(x, y *claim.Thing) bool {
	return slices.Contains(x.Concept, "captive") && slices.Contains(y.Concept, "person") && !slices.Contains(y.Concept, "captive")
}

// menAtWork reports whether x counts men, and no women beside them, and y people by what they do.
func menAtWork(x, y *claim.Thing) bool {
	return x.Head == "man" && len(x.Beside) == 0 && len(y.Concept) > 1 && slices.Contains(y.Concept, "person") && (slices.Contains(y.Concept, "worker") || slices.Contains(y.Concept, "soldier"))
}

// acts compares what happened to it.
func (j *judgement) acts(a, b *claim.Claim, topic bool) {
	x, y := a.Thing.Act, b.Thing.Act
	p, q := predicateOf(a), predicateOf(b)
	switch {
	case p == "" || q == "" || ofOneSize(a.Thing.Attribute, b.Thing.Attribute): // of which the measure tells all
	case contrary(a, b):
		j.forbid("one says", j.other(p), q)
	case p == q && j.count && a.Source != b.Source && meet(x, []string{"be", "have"}): // that there are so many tells little
		j.add(0.5, "both", p)
	case !topic && a.Kind == claim.Money && withs(&a.Thing) != withs(&b.Thing):
		j.add(-0.5, "one says", j.other(p), q)
	case p == q:
		j.add(1.5, "both", p)
	case len(x) > 0 && len(y) > 0 && x[0] == y[0]:
		j.add(1.5, p, "and", q, "are", x[0])
	case a.Kind == claim.Duration && sinceDeed(a, b):
		j.add(1.5, p, "and", q, "may be one deed")
	case len(x) > 0 && len(y) > 0 && (slices.Contains(x, y[0]) || slices.Contains(y, x[0])):
		j.add(0, "of", p, "and", q, "one is a kind of the other")
		j.rough = true
		if j.count && a.Source != b.Source {
			j.degree(&a.Thing, &b.Thing)
		}
	case topic: // the rule has said what happened
	case (a.Kind == claim.Measure || a.Kind == claim.Proportion) && (claim.General(a.Rule) || claim.General(b.Rule)) && a.Source != b.Source && fits(a, b): // a share falls, stands and is put at one figure
	case (j.count || worth(&a.Thing, &b.Thing)) && sides(p, q):
		j.add(1, p, "and", q, "are two sides of one deed")
	case a.Modality == b.Modality && a.Modality != claim.Actual && (meet(x, intents) || meet(y, intents)):
		j.add(0, "one says only", string(a.Modality))
	case loose(&a.Thing) || loose(&b.Thing) || meet(x, there) || meet(y, there):
		j.add(-0.5, "one says", j.other(p), q)
	case j.count && a.Rule != b.Rule && !claim.General(a.Rule) && !claim.General(b.Rule):
		j.forbid("one is", j.other(a.Rule), b.Rule)
	case j.count && sameCrowd(&a.Thing, &b.Thing) && tellingFigure(a, b) > 0:
		j.add(-1, "one says", j.other(p), q)
	case j.count && len(x) > 0 && len(y) > 0:
		j.slips = false
		j.add(-4, "one says", j.other(p), q) // the lexicon knows both, and that they are two things
	case j.slips && a.Source != b.Source && oneNoun(&a.Thing, &b.Thing):
		j.add(-0.5, "one says", j.other(p), q) // 54 soldiers let out, and 45 freed
	default:
		j.add(-1.5, "one says", j.other(p), q)
	}
}

// degrees are the acts that what is worse is a kind of. Who is beaten is injured, but one report tells how, and the other what came of it.
var degrees = []string{"hit", "damage"}

// degree takes note that one count tells of a worse degree of what the other does: of fifteen villages damaged seven may be destroyed. Only if more were destroyed
// than were damaged at all, the two are at odds.
func (j *judgement) degree(x, y *claim.Thing) {
	wider := x
	if slices.Contains(x.Act, y.Act[0]) {
		wider = y
	}
	if slices.Contains(degrees, wider.Act[0]) {
		j.narrow = j.narrow || j.larger == nil || j.larger == wider
	}
}

// predicateOf is the predicate of what a claim tells, as its wording has it or else its verb.
func predicateOf(c *claim.Claim) string { return cmp.Or(c.Thing.Predicate, c.Predicate) }

// contrary reports whether two claims count, or tell the stakes of, what one party did by verbs of which one undoes or excludes the other. What one has sold another has
// bought, so that where a deal is told both must name the party, and elsewhere neither another. Shares that gained so much in one report and lost it in the other are at odds.
func contrary(a, b *claim.Claim) bool {
	if a.Kind != claim.Count && a.Thing.Attribute != "stake" {
		return false
	}
	p := predicateOf(a)
	x, y := contraryOf(p), contraryOf(predicateOf(b))
	if x == "" || y == "" || x == y || strings.TrimPrefix(x, "-") != strings.TrimPrefix(y, "-") {
		return false
	}
	m, n := a.Thing.Agents, b.Thing.Agents
	return meet(m, n) || sideOf(p) == "" && (len(m) == 0 || len(n) == 0)
}

// oneNoun reports whether two claims count one sort of things by a noun of its own: soldiers, and not people.
func oneNoun(x, y *claim.Thing) bool {
	if x.Head == "" || y.Head == "" || telling(x) < 2 {
		return false
	}
	return x.Head == y.Head || len(x.Concept) > 0 && len(y.Concept) > 0 && x.Concept[0] == y.Concept[0]
}

// sides reports whether two predicates may tell of one deed or state as two parties to it see it.
func sides(p, q string) bool {
	of, as := sideOf(p), sideOf(q)
	return of != "" && (of == as || p == "have" && as == "run" || q == "have" && of == "run") // who runs 14 plants has them
}

// loose says that a claim hangs on its predicate by a preposition, so that it tells little of it: "sank with 158 passengers".
func loose(t *claim.Thing) bool { return withs(t) || t.Relation == "" }

// withs says that what somebody does something with is all that a claim tells: "ended the year with $9 billion".
func withs(t *claim.Thing) bool { return t.Relation == "oblique" && t.Preposition == "with" }

// worth reports whether both claims say what something is worth: the sum of an offer is no less stated for being offered.
func worth(x, y *claim.Thing) bool {
	return slices.Contains(worths, x.Attribute) && slices.Contains(worths, y.Attribute)
}

// partners are the names of all who are told to have part in a thing.
func partners(t *claim.Thing) []string {
	return slices.Concat(named(t.Agents), named(t.Patients), t.Owners)
}

// votes are attributes of somebody's share of the votes, as counted and as foreseen.
var votes = []string{"vote-share", "exit-poll-share", "poll-share", "earlier-share"}

// exitPoll reports whether one of two shares is by a poll of those who have voted, and the other as counted.
func exitPoll(x, y *claim.Thing) bool {
	const asked, counted = "exit-poll-share", "vote-share"
	return x.Attribute == asked && y.Attribute == counted || x.Attribute == counted && y.Attribute == asked
}

// turnouts are the attributes of how many voted, while the polls were open and when they had closed.
var turnouts = []string{"turnout", "turnout-so-far"}

// deals are attributes whose noun names the deal itself, now the bid, now the purchase.
var deals = []string{"deal-value", "offer-value"}

// signed are the attributes of what a contract is worth, which reports call a deal too, and an offer until it is signed.
var signed = []string{"deal-value", "offer-value", "contract-value"}

// crowds are the attributes of how many came, to a match or to whatever it was.
var crowds = []string{"match-attendance", "attendance"}

func (j *judgement) attribute(x, y *claim.Thing, topic bool) {
	switch {
	case x.Attribute == "" && y.Attribute == "":
	case topic && asked(x, y): // a price and a cost answer one question
	case x.Attribute == y.Attribute:
		j.add(1.5, "both measure", x.Attribute)
		switch x.Attribute {
		case "distance":
			j.far(x, y)
		case "site-distance":
			j.sited(x, y)
		}
	case x.Attribute == "" || y.Attribute == "":
		if far(x) || far(y) {
			j.narrow = true // from where the other is, or whether it is a distance at all, is not known
		}
		if j.told {
			return
		}
		if topic {
			j.narrow = j.narrow || !j.count && strings.HasSuffix(x.Attribute+y.Attribute, "-change") // of what the other is a change
			return
		}
		j.add(-0.5, "one does not say what it measures")
	case j.told && !(far(x) && far(y)):
		j.add(1, "what one measures may be what the other does")
	case far(x) && far(y): // only one tells that it is the event's own
		j.add(1.5, "both measure distance")
		j.far(x, y)
	case ofOneSize(x.Attribute, y.Attribute):
		if p, q := members(x), members(y); !meet(named(p), q) || len(nounsOf(p)) > 0 && len(nounsOf(q)) > 0 && !meet(nounsOf(p), nounsOf(q)) {
			j.narrow = true // the box is as thick, and the phone in it is not; the bridge of the yacht is no yacht
		}
		j.add(1.5, "both measure", plainSize(x.Attribute)+plainSize(y.Attribute))
	case worth(x, y):
		j.add(1, "both say what it is worth")
	case j.slips && (slices.Contains(profits, x.Attribute) && slices.Contains(profits, y.Attribute) && (x.Attribute == "profit" || y.Attribute == "profit") || withDebt(x, y)):
		j.add(1, "one says less closely what it measures") // a slip of the pen is in one figure, not in two kinds of profit
	case topic && slices.Contains(crowds, x.Attribute) && slices.Contains(crowds, y.Attribute):
	case topic && x.Attribute != y.Attribute && slices.Contains(turnouts, x.Attribute) && slices.Contains(turnouts, y.Attribute):
		j.add(1.5, "one is the turnout up to an hour, the other that of the day")
	case topic && exitPoll(x, y) && meet(x.Agents, y.Agents):
		j.add(1.5, "one is the share by an exit poll, the other as counted")
	case topic && slices.Contains(harms, x.Attribute) && slices.Contains(harms, y.Attribute):
		j.add(1, "both say what was lost")
	case topic && slices.Contains(gifts, x.Attribute) && slices.Contains(gifts, y.Attribute):
		j.add(1, "both say what is given")
	case topic && j.echo && !j.count:
		j.narrow = true
		j.add(-1, "one measures", j.other(x.Attribute), y.Attribute)
	default:
		j.forbid("one measures", x.Attribute, "the other", y.Attribute)
	}
}

// ofOneSize reports whether of two attributes one is what the other measures of one sort of thing.
func ofOneSize(x, y string) bool {
	return x != "" && y != "" && (plainSize(x) == y || plainSize(y) == x)
}

// withDebt reports whether one claim says what a deal is worth with the debts that come with it, and the other what it is worth.
func withDebt(x, y *claim.Thing) bool {
	const with = "enterprise-value"
	return x.Attribute == with && slices.Contains(deals, y.Attribute) || y.Attribute == with && slices.Contains(deals, x.Attribute)
}

// lies is the predicate of a distance that is added to the name of a place: "Olm, 12 km south of Brandt".
const lies = "lie"

// mostOfOne is how many times larger one sum may be than the other for both to be what each of several gets: what all get is many times that.
const mostOfOne = 2.0

// ofOne reports whether two sums, of which only one is told to be for each, are near enough for both to be.
func ofOne(a, b *claim.Claim) bool {
	x, y := a.Quantity, b.Quantity
	return x != nil && y != nil && x.Value > 0 && y.Value > 0 && max(x.Value, y.Value) <= mostOfOne*min(x.Value, y.Value)
}

// far reports whether a claim is of how far a place, or the event, is from another.
func far(t *claim.Thing) bool { return t.Attribute == "distance" || t.Attribute == "site-distance" }

// far compares the places that two distances are from: only from one place can they differ.
func (j *judgement) far(x, y *claim.Thing) {
	switch {
	case x.Predicate == lies && !meet(members(x), members(y)):
		j.lying(x, y)
	case y.Predicate == lies && !meet(members(x), members(y)):
		j.lying(y, x)
	case meet(x.Places, y.Places):
		j.bearings(x, y)
		j.add(1, "both from", j.list(x.Places))
	case len(x.Places) > 0 && len(y.Places) > 0 && nouns(x.Places) == nouns(y.Places):
		j.forbid("one is from", j.other(j.list(x.Places)), "from", j.list(y.Places))
	default:
		j.narrow = true // from where to where is not known to be the same
	}
}

// sited compares the places from which two reports tell how far the event happened: two names are two places, and the coast is no town; where one
// only has a noun for it, it is the one that the other names.
func (j *judgement) sited(x, y *claim.Thing) {
	switch {
	case len(x.Places) == 0 || len(y.Places) == 0:
		j.narrow = true // "some 150 km away": from where is not said
	case meet(x.Places, y.Places):
		j.bearings(x, y)
		j.add(1, "both from", j.list(x.Places))
	case len(named(x.Places)) > 0 && len(named(y.Places)) > 0, anyOf(x.Places, coasts) && anyOf(y.Places, towns), anyOf(x.Places, towns) && anyOf(y.Places, coasts):
		j.forbid("one is from", j.other(j.list(x.Places)), "from", j.list(y.Places))
	case anyOf(x.Places, coasts) && len(named(y.Places)) > 0, anyOf(y.Places, coasts) && len(named(x.Places)) > 0:
		j.narrow = !anyOf(x.Places, coasts) || !anyOf(y.Places, coasts) // the port may lie far along it
	}
}

// bearings takes two distances in two directions from one place for those of two things, unless the figure is the same.
func (j *judgement) bearings(x, y *claim.Thing) {
	j.narrow = j.narrow || x.Bearing != "" && y.Bearing != "" && x.Bearing != y.Bearing && !strings.Contains(x.Bearing, y.Bearing) && !strings.Contains(y.Bearing, x.Bearing)
}

// lying compares where the place x lies with another distance: they are two, unless what the other is of happened there.
func (j *judgement) lying(x, y *claim.Thing) {
	if meet(members(x), y.Occasion.Near) {
		j.narrow = true
		return
	}
	j.forbid("one is where", j.list(members(x)), "lies")
}

// members are all who have part in a thing, on whichever side of the verb.
func members(t *claim.Thing) []string {
	switch {
	case len(t.Patients) == 0:
		return slices.Clip(t.Agents)
	case len(t.Agents) == 0:
		return slices.Clip(t.Patients)
	}
	return slices.Concat(t.Agents, t.Patients)
}

// asked reports whether both claims answer the question of a desk's own rule.
func asked(x, y *claim.Thing) bool { return x.Asked && y.Asked }

func ofNoun(t *claim.Thing) string {
	for _, m := range t.Modifiers {
		if strings.HasPrefix(m, claim.OfNoun) {
			return m
		}
	}
	return ""
}

// modifiers compares what narrows the subject: a nationality or owner must not differ; other words weigh little.
func (j *judgement) modifiers(x, y *claim.Thing) {
	if x.Attribute == "population" && len(x.Owners) > 0 && len(y.Owners) > 0 && (nouns(x.Owners) || nouns(y.Owners)) {
		p, q := placeKind(strings.TrimPrefix(x.Owners[0], claim.Noun)), placeKind(strings.TrimPrefix(y.Owners[0], claim.Noun))
		j.narrow = j.narrow || p != "" && q != "" && p != q // the town, and the county; a name may be of either
	} else if len(x.Owners) > 0 && len(y.Owners) > 0 && !meet(x.Owners, y.Owners) {
		j.forbid("one is of", j.list(x.Owners), "the other of", j.list(y.Owners))
		return
	}
	if j.count && (len(x.Owners) > 0 && len(y.Owners) == 0 && oneOfList(x) || len(y.Owners) > 0 && len(x.Owners) == 0 && oneOfList(y)) {
		j.narrow = true // "12 Danes and 11 Finnish sailors" are no count of the sailors
	}
	if of := ofNoun(x); of != "" && ofNoun(y) != "" && of != ofNoun(y) {
		j.narrow = true
	}
	for _, m := range x.Modifiers {
		if slices.Contains(y.Modifiers, m) {
			j.add(0.25, "both", m)
		}
	}
	only := 0
	for _, m := range x.Modifiers {
		if !slices.Contains(y.Modifiers, m) {
			only++
		}
	}
	for _, m := range y.Modifiers {
		if !slices.Contains(x.Modifiers, m) {
			only++
		}
	}
	if only > 0 {
		j.add(-0.3*float64(min(only, 4)), narrows)
	}
}

// amongst reports whether a count is told as one of those whom another counts: "the 41 dead included 12 children".
func amongst(t *claim.Thing) bool { return len(t.Beside) > 0 && !oneOfList(t) }

// oneOfList reports whether a count stands beside another in a list.
func oneOfList(t *claim.Thing) bool {
	return slices.ContainsFunc(t.Beside, func(b string) bool { return b[0] >= '0' && b[0] <= '9' })
}

// parties compares who did it and to whom; what has a length, a price or a duration is a party too.
func (j *judgement) parties(x, y *claim.Thing, topic bool) {
	if !j.count && x.Attribute != "" && x.Attribute == y.Attribute && (meet(named(x.Agents), y.Patients) || meet(named(x.Patients), y.Agents)) && !meet(named(x.Agents), y.Agents) && !meet(named(x.Patients), y.Patients) {
		j.add(1, "one is told of as the doer, and in the other as to whom it was done") // "drove at 85 mph", "was clocked at 95 mph"
		j.tied = true
		return
	}
	for _, p := range []struct {
		what string
		x, y []string
	}{{"by", x.Agents, y.Agents}, {"to", x.Patients, y.Patients}} {
		switch {
		case slices.Contains(p.x, accomplice) != slices.Contains(p.y, accomplice) && !meet(named(p.x), p.y) && !titled(named(p.x), named(p.y)):
			j.narrow = true // what an accomplice got is not what he got whom the report is on
			j.add(-0.5, "one", p.what, "an accomplice")
			continue
		case j.count && p.what == "by" && (tallied(x) || tallied(y)):
			continue // who counts them is no party
		case p.what == "by" && !j.close && anyOf(p.x, helpers) != anyOf(p.y, helpers) && slices.Contains(x.Act, "rescue") && slices.Contains(y.Act, "rescue"):
			j.narrow = true // whom villagers saved need not be all who were, unless hardly any others are left
			continue
		case len(p.x) == 0 || len(p.y) == 0:
			continue
		case twoParents(x, y, p.x, p.y):
			j.forbid("one is of", j.list(p.x), "the other of", j.list(p.y))
			return
		case bodiesOf(x, y, p.x, p.y), j.count && p.what == "by" && !meet(x.Act, tolls) && rivalsAt(x, y, p.x, p.y):
			j.narrow = true // what the mine of the town and what its factory employs, and what two parties of one town won
		case j.oneParty(p.what, x, y, p.x, p.y, topic):
			continue
		case j.count && p.what == "by" && len(named(p.x)) > 0 && len(named(p.y)) > 0 && !meet(x.Act, tolls),
			p.what == "by" && slices.Contains(signed, x.Attribute) && twoFirms(named(p.x), named(p.y)):
			j.narrow = true // one party's seats are not another's, for all that both are parties, and two clubs make two offers
		case meet(p.x, p.y) && j.count:
			j.add(0.5, "both", p.what, j.list(p.x))
			continue
		case slices.Contains(p.x, accomplice) && len(named(p.x)) > 0 && len(named(p.y)) > 0:
			j.narrow = true // two accomplices
			j.add(-0.5, "one", p.what, j.other(j.list(p.x)), p.what, j.list(p.y))
			continue
		case meet(p.x, p.y) && twoNamed(p.x, p.y):
			j.narrow = true // two families, each by its name
		case meet(p.x, p.y): // what is measured or priced is the party
			j.add(1, "both", p.what, j.list(p.x))
			continue
		case twoBodies(p.x, p.y):
			j.narrow = true // what the mine and what the factory employs
		case unnamed(p.x, p.y, plainFirms) && unnamed(p.y, p.x, plainFirms),
			!(anyOf(p.x, bodies) && anyOf(p.y, bodies)) && (unnamed(p.x, p.y, plainPersons) || unnamed(p.y, p.x, plainPersons)):
			continue
		case topic && j.count && p.what == "by" && !meet(x.Act, tolls) && len(named(p.x)) > 0 && len(named(p.y)) > 0:
			j.narrow = true // the Greens won 42 seats, the Liberals 39
		case j.told && (j.slips || nouns(p.x) && nouns(p.y)): // what both speak of is told besides
			continue
		case topic && (j.count || p.what == "to" && worth(x, y)): // three reports name three parties to one and the same toll
		case nouns(p.x) && nouns(p.y), len(named(p.x)) > 0 && len(named(p.y)) > 0, slices.Contains(p.x, kin) != slices.Contains(p.y, kin):
			j.narrow = true // and his wife is not he
		}
		j.add(-0.5, "one", p.what, j.other(j.list(p.x)), p.what, j.list(p.y))
	}
}

// twoNamed reports whether two parties that share a noun have each a name, and none in common.
func twoNamed(p, q []string) bool {
	x, y := named(p), named(q)
	return len(x) > 0 && len(y) > 0 && !meet(x, y)
}

// oneParty adds that p and q, by or to whom (what) two claims are told, are one party: a camp of an election, or by a name that both have.
func (j *judgement) oneParty(what string, x, y *claim.Thing, p, q []string, topic bool) bool {
	switch {
	case what == "by" && ofPartyVote(x, y) && oneCamp(p, q):
		j.add(1.5, "both by one party", j.list(p))
	case meet(named(p), q), titled(named(p), named(q)), begins(p, q), begins(q, p), middleNamed(named(p), named(q)), (topic || j.count) && surnamed(named(p), named(q)), !j.count && x.Attribute != "" && x.Attribute == y.Attribute && firstNamed(p, q), topic && !j.count && misspelt(named(p), named(q)):
		j.add(1.5, "both", what, j.list(named(p)))
	default:
		return false
	}
	j.tied = true
	return true
}

// twoBodies reports whether two parties are told by nothing but nouns for bodies or places of two kinds.
func twoBodies(x, y []string) bool {
	kind := func(party []string) string {
		if len(party) == 0 || !nouns(party) {
			return ""
		}
		return ownKind(strings.TrimPrefix(party[0], claim.Noun))
	}
	p, q := kind(x), kind(y)
	return p != "" && q != "" && p != q && !meet(x, y)
}

// twoParents reports whether two counts are of the children that somebody has, and the parties p and q to them are two persons.
func twoParents(x, y *claim.Thing, p, q []string) bool {
	has := func(t *claim.Thing) bool {
		return slices.Contains(t.Act, "have") && slices.Contains(t.Concept, "child")
	}
	return has(x) && has(y) && len(named(p)) > 0 && len(named(q)) > 0 && !onePerson(p, q)
}

// bodiesOf reports whether the parties p and q to two claims have no more in common than the place where both are, and are bodies of two kinds there.
func bodiesOf(x, y *claim.Thing, p, q []string) bool {
	if !meet(named(p), q) || !meet(x.Places, y.Places) {
		return false
	}
	body := func(party []string) []string {
		return slices.DeleteFunc(slices.Clone(party), func(n string) bool {
			return slices.Contains(x.Places, claim.Unsized+n) && slices.Contains(y.Places, claim.Unsized+n)
		})
	}
	return twoBodies(body(p), body(q))
}

// rivalsAt reports whether the parties p and q to two claims are told by names and have no more in common than the place where both are: "the Reds in Olm", "the
// Blues in Olm".
func rivalsAt(x, y *claim.Thing, p, q []string) bool {
	r, s := butPlaces(x, p), butPlaces(y, q)
	return len(r) < len(p) && len(s) < len(q) && !meet(r, s) && twoFirms(named(r), named(s))
}

// butPlaces is a party without the names of places for which its claim is told: the creamery, of "the creamery in Olm".
func butPlaces(t *claim.Thing, party []string) []string {
	at := func(n string) bool { return slices.Contains(t.Places, n) || slices.Contains(t.Places, claim.Unsized+n) }
	if !slices.ContainsFunc(party, at) {
		return party
	}
	return slices.DeleteFunc(slices.Clone(party), at)
}

// tallied reports whether all that a claim tells of so many is that somebody has counted them.
func tallied(t *claim.Thing) bool {
	return meet(t.Act, []string{"count", "estimate"}) && t.Relation == "object"
}

// twoFirms reports whether both parties are told by names of which none has a word of another.
func twoFirms(x, y []string) bool {
	for _, a := range x {
		for _, b := range y {
			if slices.ContainsFunc(strings.Fields(a), func(w string) bool { return strings.Contains(b, w) }) {
				return false
			}
		}
	}
	return len(x) > 0 && len(y) > 0
}

// titled reports whether a name of several words in one party is the end of one in the other, which has a word for what he is before it: "arsonist
// Tomas Velt".
func titled(x, y []string) bool {
	for _, a := range x {
		for _, b := range y {
			if strings.IndexByte(a, ' ') > 0 && strings.HasSuffix(b, " "+a) || strings.IndexByte(b, ' ') > 0 && strings.HasSuffix(a, " "+b) {
				return true
			}
		}
	}
	return false
}

// firstNamed reports whether one party is called by nothing but the first name of the other: "his brother Ivan", "Ivan Dorn".
func firstNamed(p, q []string) bool {
	x, y := named(p), named(q)
	if len(x) != 1 || len(y) != 1 {
		return false
	}
	a, b := x[0], y[0]
	return strings.HasPrefix(b, a+" ") && !strings.Contains(a, " ") || strings.HasPrefix(a, b+" ") && !strings.Contains(b, " ")
}

// surnamed reports whether one party is called by nothing but the surname of the other.
func surnamed(x, y []string) bool {
	for _, a := range x {
		for _, b := range y {
			if a != b && bySurname(a, b) && a[0] != '?' && b[0] != '?' {
				return true
			}
		}
	}
	return false
}

// misspelt reports whether a person of one party is one of the other but for a letter of the surname.
func misspelt(x, y []string) bool {
	return slices.ContainsFunc(x, func(a string) bool {
		return slices.ContainsFunc(y, func(b string) bool { return respelled(a, b) })
	})
}

// anyOf reports whether one of the words stands in a party.
func anyOf(party, words []string) bool {
	return slices.ContainsFunc(party, func(p string) bool {
		w, noun := strings.CutPrefix(p, claim.Noun)
		return noun && slices.Contains(words, w)
	})
}

// unnamed reports whether party x is told by nothing but one of the words, and y by no name.
func unnamed(x, y, words []string) bool {
	if !nouns(y) || len(x) == 0 {
		return false
	}
	for i := range x {
		if !anyOf(x[i:i+1], words) {
			return false
		}
	}
	return true
}

// kin stands in a party that is told as somebody's relative.
const kin = claim.Noun + "relative"

// accomplice stands in the party of one who is sentenced beside him whom the report is on.
const accomplice = claim.Noun + "accomplice"

// named are the names in a party: they tie two claims more than a common noun does.
func named(party []string) []string {
	common := func(p string) bool { return strings.HasPrefix(p, claim.Noun) }
	for len(party) > 0 && common(party[0]) {
		party = party[1:]
	}
	for len(party) > 0 && common(party[len(party)-1]) {
		party = party[:len(party)-1]
	}
	if !slices.ContainsFunc(party, common) { // as nearly always: nothing to copy
		return party
	}
	return slices.DeleteFunc(slices.Clone(party), common)
}

// nouns reports whether a party is told by a common noun alone, so that another noun means another thing; a name may be the bearer of any.
func nouns(party []string) bool {
	return !slices.ContainsFunc(party, func(p string) bool { return !strings.HasPrefix(p, claim.Noun) })
}

// scope compares the part, place and time that the figures are for.
func (j *judgement) scope(a, b *claim.Claim) {
	x, y := &a.Thing, &b.Thing
	if w := tellingFigure(a, b); w > 0 {
		j.add(w, "the same figure")
	} else if w := j.slip; w > 0 {
		j.add(w, "figures that differ as by a slip")
	}
	if itemApart(x, y) {
		j.forbid("one is a part")
		return
	}
	if x.Part != y.Part && (segment(x) || segment(y)) && !sameValue(a, b) {
		j.forbid("one is of a part of the business")
		return
	}
	if x.Part != y.Part && !j.told && !(j.count && a.Source != b.Source && befellAlike(x, y)) && !(a.Kind == claim.Proportion && x.Attribute != "" && x.Attribute == y.Attribute && meet(named(x.Agents), y.Agents)) && (a.Source == b.Source || !meet(x.Places, y.Places)) {
		if !j.echo {
			j.forbid("one is a part")
			return
		}
		j.narrow = true
	}
	if far(x) {
		return // its place is that which it is from
	}
	if x.Attribute != y.Attribute && slices.Contains(crowds, x.Attribute) && slices.Contains(crowds, y.Attribute) && !(len(x.Places) > 0 && len(y.Places) > 0) {
		return // of one event at its own place
	}
	if settled := x.Attribute == "population" || y.Attribute == "population"; settled && a.Rule == b.Rule && meet(x.Owners, y.Owners) {
		return // of one town, wherever it lies
	}
	if j.count || a.Kind == claim.Proportion || len(x.Places) > 0 && len(y.Places) > 0 {
		j.place(a, b) // what is measured of an event or a deal is not a matter of place
	}
	if sx, sy := since(x), since(y); sx != sy && !(a.Kind == claim.Measure && x.Occasion.Main && y.Occasion.Main) && !(a.Kind == claim.Count && (sx == "" || sy == "") && (wholeWar(x) || wholeWar(y))) && !thisYear(x.Period, y.Period) && !thisYear(y.Period, x.Period) && !oneWar(a, b) {
		j.forbid("one is for the time", sx+sy)
	}
}

// thisYear reports whether one time is since January, or New Year, of the year that the other is, or of the year in which both are told.
func thisYear(since, year *claim.Time) bool {
	if since == nil || year == nil || !since.Since || year.Since || year.Grain != "year" {
		return false
	}
	of := year.Timex
	if of == "PRESENT_REF" {
		of = "XXXX"
	}
	return since.Timex == of+"-01" || since.Timex == of+"-01-01"
}

// segment reports whether a figure is of a part of a firm's business: its tyres, its sales in Asia.
func segment(t *claim.Thing) bool {
	return t.Part && len(t.Owners) == 1 && strings.HasPrefix(t.Owners[0], claim.Noun)
}

// sameYear reports whether two times are of one year, and told by no more than that.
func sameYear(x, y *claim.Time) bool {
	return x != nil && y != nil && x.Grain == "year" && y.Grain == "year" && x.Timex == y.Timex
}

// speech reports whether a claim has a speech, a call or the like for its only party: how long that was is no length of the event.
func speech(t *claim.Thing) bool {
	p := members(t)
	return len(p) > 0 && len(p) == len(nounsOf(p)) && slices.ContainsFunc(withAny(nil, p), speeches)
}

// nounsOf are the nouns of a party, without the names in it.
func nounsOf(party []string) []string {
	return slices.DeleteFunc(slices.Clone(party), func(p string) bool { return !strings.HasPrefix(p, claim.Noun) })
}

// wholeWar reports whether a claim tells what a war has cost since a year, which is all of it: "since 2017 the war has claimed 9,000 lives".
func wholeWar(t *claim.Thing) bool {
	return t.Period != nil && t.Period.Since && t.Period.Grain == "year" && ofWar(t)
}

// ofWar reports whether what a claim tells was done by a war, or in one.
func ofWar(t *claim.Thing) bool {
	return slices.ContainsFunc(withAny(t.Occasion.Type[:min(1, len(t.Occasion.Type))], t.Agents), wars)
}

// withAny are the kind of event and the parties of a claim, as nouns.
func withAny(kind, parties []string) []string {
	out := slices.Clone(kind)
	for _, p := range parties {
		out = append(out, strings.TrimPrefix(p, claim.Noun))
	}
	return out
}

func since(x *claim.Thing) string {
	if x.Period != nil && x.Period.Since && (x.Occasion.Time == nil || x.Occasion.Time.Timex != x.Period.Timex || !x.Occasion.Main) { // all since the event is all of it
		return "since " + x.Period.Timex
	}
	return ""
}

func meet(a, b []string) bool {
	for _, x := range a {
		if slices.Contains(b, x) {
			return true
		}
	}
	return false
}

func sameSet(a, b []string) bool {
	for _, x := range a {
		if !slices.Contains(b, x) {
			return false
		}
	}
	return len(a) == len(b)
}

// fits reports whether what two claims state can both be true as it is said, so that putting them together raises no alarm.
func fits(a, b *claim.Claim) bool {
	if sameValue(a, b) {
		return true
	}
	x, y := a.Quantity, b.Quantity
	if x != nil && y != nil && a.Kind == claim.Measure && x.Unit != y.Unit {
		return converted(x, y)
	}
	if hedged(a, b) {
		return true
	}
	if x == nil || y == nil || x.Unit != y.Unit || a.Kind != claim.Count {
		return false
	}
	// One of them must be told as a range, so that the other can lie in it: two exact figures only fit if they are the same.
	return (x.IsRange() && within(y, x) || y.IsRange() && within(x, y))
}

// conversion is how far, as a share of the larger, two measures in different units may differ and still be one: "152 km/h" is "94 mph".
const conversion = 0.02

// converted reports whether two measures are one in different units.
func converted(a, b *quantity.Amount) bool {
	x, y := quantity.Base(*a), quantity.Base(*b)
	return x.Unit == y.Unit && !x.IsRange() && !y.IsRange() && math.Abs(x.Value-y.Value) <= conversion*max(math.Abs(x.Value), math.Abs(y.Value))
}

// within reports whether the exact figure x lies in the range y.
func within(x, y *quantity.Amount) bool {
	return !x.IsRange() && x.Value >= y.Min && x.Value <= y.Max
}

// sameValue reports whether two claims state the same number in the same unit, the same time or the same place.
func sameValue(a, b *claim.Claim) bool {
	switch a.Kind {
	case claim.Date:
		return sameTime(a, b)
	case claim.Place:
		return a.Thing.Person == b.Thing.Person
	}
	x, y := a.Quantity, b.Quantity
	if x == nil || y == nil {
		return false
	}
	if x.Qualifier == quantity.Vague || x.IsRange() || y.IsRange() {
		return x.Min == y.Min && x.Max == y.Max && x.Unit == y.Unit
	}
	if a.Kind == claim.Duration && x.Unit != y.Unit {
		return equalLength(x, y)
	}
	return x.Value == y.Value && x.Unit == y.Unit
}
