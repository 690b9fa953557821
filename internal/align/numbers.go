package align

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// numbers judges counts, measures, money, durations and proportions.
func (j *judgement) numbers(a, b *claim.Claim, p, q *reading) {
	x, y := &a.Thing, &b.Thing
	if j.ofLists(a, b) {
		return
	}
	j.none = noneOf(a, b)
	if a.Kind == claim.Count && a.Rule == b.Rule && !claim.General(a.Rule) {
		j.larger = largerOf(a, b)
	}
	if x.Other != y.Other {
		j.narrow = true // "charged Brandt and 11 others": 11 were charged, or 12
		j.add(-0.5, "one counts others than those told of before")
	}
	if j.otherVote(a, b) || j.ofTerms(a, b) || j.ofRates(a, b) {
		return
	}
	j.ofStages(a, b)
	j.narrow = j.narrow || bodiesOfMore(a, b, p, q)
	if j.moving(a, b) {
		return
	}
	if (claim.General(a.Rule) || claim.General(b.Rule) || a.Kind == claim.Duration || a.Kind == claim.Count && a.Rule == b.Rule) && !j.slips && j.remote {
		j.narrow = true // what no topic's rule knows is not one thing at 40 dollars and at four billion, and nothing lasts five hours and five years
	}
	if a.Kind == claim.Money && !j.slips && j.remote && a.Rule == b.Rule && !claim.General(a.Rule) && !thousandfold(mantissaOf(size(a)), mantissaOf(size(b))) {
		j.forbid("one is so much more that it is of another thing") // what a share lost is not what its firm did
		return
	}
	if a.Kind == claim.Money && !j.slips && a.Source != b.Source && x.Attribute == y.Attribute && slices.Contains(outcomeSums, x.Attribute) && q.outOfOrder(p) {
		j.narrow = true // what a part of the firm took in, and all of it
	}
	topic := j.topics(a, b, p, q)
	j.narrow = j.narrow || otherStake(a, b)
	j.drinkers(x, y)
	if !topic || !oneBargain(a, b) {
		j.subjects(x, y, topic)
		if j.quiet && j.forbidden {
			return
		}
	}
	listed := j.listed(x, y)
	j.acts(a, b, listed || topic || j.told || x.Attribute != "" && x.Attribute == y.Attribute)
	j.attribute(x, y, topic)
	if j.quiet && j.forbidden {
		return
	}
	j.modifiers(x, y)
	if j.ofUse(a, b, topic) {
		return
	}
	j.repeated(a, b)
	j.ofNation(x, y)
	j.lengths(a, b)
	j.twoSides(a, b, topic, listed)
	j.ofMain(a, b, topic)
	j.dealings(a, b)
	j.ofOwnEvent(a, b)
	j.scope(a, b)
	j.ofOneWhole(a, b)
}

// oneBargain reports whether two claims tell what a deal is worth by nouns for the deal itself, or one sum by a noun for it and one for the contract.
func oneBargain(a, b *claim.Claim) bool {
	p, q := a.Thing.Attribute, b.Thing.Attribute
	return slices.Contains(deals, p) && slices.Contains(deals, q) || sameValue(a, b) && slices.Contains(signed, p) && slices.Contains(signed, q)
}

// ofOwnEvent judges two measures or lengths by the events that these are of: what is measured is often the event itself, the quake and not its aftershock.
func (j *judgement) ofOwnEvent(a, b *claim.Claim) {
	x, y := &a.Thing, &b.Thing
	if a.Kind == claim.Measure || a.Kind == claim.Duration && x.Attribute == y.Attribute && slices.Contains(ofEvents, x.Attribute) && !asked(x, y) {
		j.occasions(x, y)
	}
}

// wholeWeight is how much it says that two shares are told as so many of one and the same number of things, of which the same is said.
const wholeWeight = 1.5

// ofOneWhole judges two shares that two reports tell as so many of one number of things, by one noun and one deed, and of nothing that differs: "six of 40 swabs" and
// "eight of 40 swabs" are of one test, wherever either report puts it.
func (j *judgement) ofOneWhole(a, b *claim.Claim) {
	x, y := &a.Thing, &b.Thing
	if a.Kind != claim.Proportion || a.Source == b.Source || j.forbidden || a.Quantity.Denominator != b.Quantity.Denominator || !(a.Quantity.Denominator >= distinctive) {
		return
	}
	alike := x.Head != "" && x.Head == y.Head && len(x.Act) > 0 && len(y.Act) > 0 && x.Act[0] == y.Act[0] && x.Attribute == y.Attribute
	p, q := named(x.Agents), named(y.Agents)
	if !alike || len(x.Patients) > 0 && len(y.Patients) > 0 && !meet(x.Patients, y.Patients) || len(p) > 0 && len(q) > 0 && !meet(p, q) {
		return
	}
	j.narrow = false
	j.add(wholeWeight, "both are of", j.list(x.Heads), "of which there were as many")
}

// bloodAlcohol is the attribute of how much alcohol somebody had in the blood.
const bloodAlcohol = "blood-alcohol"

// drinkers keeps apart the levels of alcohol in the blood of two persons, told by their names, or by nouns that say more than that somebody is a person: the
// pilot's is no passenger's.
func (j *judgement) drinkers(x, y *claim.Thing) {
	if x.Attribute != bloodAlcohol || y.Attribute != bloodAlcohol || len(x.Agents) == 0 || len(y.Agents) == 0 {
		return
	}
	p, q := x.Agents, y.Agents
	if twoPersons(p, q) || nouns(p) && nouns(q) && !meet(p, q) && !anyOf(p, plainPersons) && !anyOf(q, plainPersons) {
		j.forbid("one is of", j.list(p), "the other of", j.list(q))
	}
}

// stakeRule is the rule of what share of a firm somebody has.
const stakeRule = "proportion.stake"

// otherStake reports whether two figures are of two stakes: a fund's and a family's, one in the bank and one in the railway.
func otherStake(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	stakes := x.Attribute == "stake" && y.Attribute == "stake" || a.Rule == stakeRule && b.Rule == stakeRule
	return stakes && (otherHolder(x.Agents, y.Agents) || otherFirm(x.Of, y.Of))
}

// otherVote judges figures of which one is of another contest, or another count of one. It reports whether that forbids them.
func (j *judgement) otherVote(a, b *claim.Claim) bool {
	switch {
	case otherContest(a, b):
		j.forbid("one is of another contest") // and of the districts and towns that vote too, which one it is is not told
	case a.Source == b.Source && exitPoll(&a.Thing, &b.Thing):
		j.forbid("one report tells of the poll and of the count")
	case a.Source == b.Source && (partyBefore(a, b) || partyBefore(b, a)):
		j.forbid("one is of a party told before the other is named")
	case twoVotesBefore(a, b):
		j.forbid("each is of an election of its own year")
	default:
		return false
	}
	return true
}

// partyBefore reports whether a is of a party that was named before, and b of one that is told by its name after that: "The party has 25 seats. The Greens are
// the largest group with 29".
func partyBefore(a, b *claim.Claim) bool {
	p, q := a.Thing.Agents, b.Thing.Agents
	return strings.HasPrefix(a.Rule, "votes.") && a.Rule == b.Rule && !a.Headline && a.Sequence > 0 && a.Sequence < b.Sequence && len(p) > 0 && nouns(p) && strings.HasPrefix(strings.ToLower(a.Agent), "the ") && len(named(q)) > 0
}

// ofLists judges figures of which one is of a list or the sum of one. It reports whether that forbids them.
func (j *judgement) ofLists(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	if a.Source == b.Source && (x.Pattern == claim.Summed) != (y.Pattern == claim.Summed) && !sameValue(a, b) {
		j.forbid("one is the sum of a list")
		return true
	}
	if a.Source == b.Source && j.count && !sameValue(a, b) && twoFirms(named(members(x)), named(members(y))) {
		j.forbid("each is of one with its own name")
		return true
	}
	if a.Source != b.Source && x.Pattern == claim.Summed && y.Pattern == claim.Summed && itemised(a.Text) && itemised(b.Text) {
		j.forbid("both are sums of lists, of which each number is held against the other's")
		return true
	}
	if (item(x) || item(y)) && !meet(x.Places, placesOf(y)) && !meet(y.Places, placesOf(x)) && !sameValue(a, b) {
		if a.Source == b.Source {
			j.forbid("one is for one place of a list")
			return true
		}
		j.narrow = true // "400 in Lom", and 720 in all
	}
	return false
}

// ofNation lets a crew and those of it who are of one nation be one only where the figure is the same: "18 Indian sailors" may be some of a crew of 22.
func (j *judgement) ofNation(x, y *claim.Thing) {
	if j.count && slices.Contains(x.Concept, "crew-member") && slices.Contains(y.Concept, "crew-member") && (len(x.Owners) > 0) != (len(y.Owners) > 0) {
		j.narrow = true
	}
}

// fewerBodies reports whether a counts bodies that somebody brought up or took away, and b, by no such words, more dead: the others may have been found before, or
// not yet.
func fewerBodies(a, b *claim.Claim) bool {
	return broughtBodies(a) && !broughtBodies(b) && a.Rule == b.Rule && !claim.General(a.Rule) && size(a) < size(b)
}

// broughtBodies reports whether a claim counts bodies as what somebody handles on a day, and not as what he finds, nor as what has been brought by now.
func broughtBodies(c *claim.Claim) bool {
	return c.Thing.Relation == "object" && c.Thing.Occasion.Time != nil && byBodies(c) && handles(c.Predicate)
}

// bodiesOfMore reports whether one of two tolls of two reports counts the bodies that were found, and the other all who died.
func bodiesOfMore(a, b *claim.Claim, p, q *reading) bool {
	return a.Source != b.Source && (p.bodies && !byBodies(b) || q.bodies && !byBodies(a))
}

// byBodies reports whether a claim counts the dead by their bodies.
func byBodies(c *claim.Claim) bool {
	return strings.HasSuffix(c.Subject, "bodies") || strings.HasSuffix(c.Subject, "body")
}

// someBodies marks the counts of bodies whose reports tell by another word that more died in the same event: the bodies are then those found so far.
func someBodies(claims []*claim.Claim, once []reading) {
	most := map[int]float64{}
	for i, c := range claims {
		if dead(c) && !byBodies(c) {
			most[once[i].source] = max(most[once[i].source], once[i].figure)
		}
	}
	for i, c := range claims {
		once[i].bodies = dead(c) && byBodies(c) && once[i].figure < most[once[i].source]
	}
}

// dead reports whether a claim tells how many died in its report's main event.
func dead(c *claim.Claim) bool {
	return c.Kind == claim.Count && c.Rule == "casualties.killed" && c.Thing.Occasion.Main && !c.Thing.Occasion.Background && c.Quantity.Qualifier != quantity.Vague
}

// ofEarlier begins the attributes of what was so at the event before, whatever the term for which it is told.
const ofEarlier = "earlier-"

// ofTerms judges figures for a quarter, a year or the year before. It reports whether that forbids them.
func (j *judgement) ofTerms(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	if x.Term == y.Term || x.Attribute == y.Attribute && strings.HasPrefix(x.Attribute, ofEarlier) || (x.Term == "" || y.Term == "") && !before(x) && !before(y) {
		return false
	}
	if x.Term == claim.Together || y.Term == claim.Together {
		return false // what both firms take in is told of a year, or of none
	}
	j.narrow = true // a quarter's profit is not a year's
	j.add(0, "one is for a", x.Term, "the other for a", y.Term)
	if before(x) != before(y) && x.Term != "" && y.Term != "" && !sameValue(a, b) {
		j.forbid("one is for the year before")
		return true
	}
	if before(x) != before(y) && j.count && a.Source != b.Source && claim.General(a.Rule) && claim.General(b.Rule) && a.Quantity.Value < distinctive && !meet(x.Agents, y.Agents) {
		j.forbid("one is of the time before, and so small that others have it too")
		return true
	}
	return false
}

// ofRates judges figures a year, a time or a member, and changes beside levels. It reports whether that forbids them.
func (j *judgement) ofRates(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	if worth(x, y) && (a.Quantity.Per == "") != (b.Quantity.Per == "") && !(x.Distributive && y.Distributive) {
		j.forbid("one is a sum a year, the other once")
		return true
	}
	if x.Distributive != y.Distributive && !(j.told && ofOne(a, b)) && !onePrice(a, b) && !(x.Attribute == y.Attribute && (x.Attribute == "compensation" || x.Attribute == "wage") && ofOne(a, b)) {
		j.forbid("one is per time or member, the other a total")
		return true
	}
	if x.Attribute == "" && y.Attribute == "" && !j.told && a.Quantity != nil && b.Quantity != nil && (a.Quantity.Trend == "") != (b.Quantity.Trend == "") {
		j.narrow = true
		j.add(0, "one is a change, the other a level")
	}
	return false
}

// ofStages narrows figures that are of one round, stretch, site or raid among several, or may be.
func (j *judgement) ofStages(a, b *claim.Claim) {
	x, y := &a.Thing, &b.Thing
	if p, q := &x.Occasion, &y.Occasion; p.Number != q.Number && (p.Number == 0 || q.Number == 0) && p.Main != q.Main {
		j.narrow = true // a first round is not what the other report is about, unless it says so
	}
	if j.count && claim.General(a.Rule) && claim.General(b.Rule) && otherStretch(x.Period, y.Period) {
		j.narrow = true // what somebody scored in May, and in June
	}
	if j.count && a.Rule == employed && b.Rule == employed && anyOf(x.Agents, worksites) != anyOf(y.Agents, worksites) {
		j.narrow = true // who works at the mill, and for its owner
	}
	if p, q := x.Period, y.Period; a.Source == b.Source && a.Sequence == b.Sequence && p != nil && q != nil && p.Grain == q.Grain && p.Timex != q.Timex && !sameValue(a, b) {
		j.forbid("each is of its own time in one list") // 190 on Tuesday, and 188 on Wednesday
	}
	if a.Rule == laidOff && b.Rule == laidOff && (ofOneSite(a, b) || ofOneSite(b, a)) {
		j.narrow = true // what goes in one town, and in all
	}
	if j.count && a.Source != b.Source && (fewerBodies(a, b) || fewerBodies(b, a)) {
		j.narrow = true // what divers brought up on a day, and all who died
	}
	if p, q := &x.Occasion, &y.Occasion; j.count && (p.Several && q.Alone || q.Several && p.Alone || p.Several != q.Several && a.Rule == turnedOut && b.Rule == turnedOut) {
		j.narrow = true // what three raids found, and one of them; who marched nationwide, and in the capital
	}
}

// moving judges prices on a market. It reports whether their ways forbid them.
func (j *judgement) moving(a, b *claim.Claim) bool {
	if !moves(a) && !moves(b) {
		return false
	}
	x, y := &a.Thing, &b.Thing
	if !(moves(a) && moves(b) && (j.slips || oneDay(x, y) || oneMove(a, b) || a.Kind == claim.Money && x.Period == nil && y.Period == nil)) {
		j.narrow = true // a price on the market moves every day
	}
	if x.Attribute == sharePrice && y.Attribute == sharePrice && twoFirms(named(members(x)), named(members(y))) {
		j.narrow = true // the buyer's share and that of the firm it buys
	}
	if p, q := a.Quantity.Trend, b.Quantity.Trend; p != "" && q != "" && p != q && !sameValue(a, b) {
		j.forbid("one rose, the other fell by another figure")
		return true
	}
	return false
}

// topics judges what the rules ask of two figures. It reports whether both are of one topic.
func (j *judgement) topics(a, b *claim.Claim, p, q *reading) bool {
	x, y := &a.Thing, &b.Thing
	if oneFate(a, b, p, q) {
		j.add(sure, "both are of one fate")
		return true
	}
	topic := a.Rule == b.Rule && !claim.General(a.Rule) || slices.Contains(signed, x.Attribute) && slices.Contains(signed, y.Attribute) || slices.Contains(crowds, x.Attribute) && slices.Contains(crowds, y.Attribute)
	switch {
	case topic && a.Rule != b.Rule && j.count:
		j.add(sure, "both are of who came to watch")
	case topic && a.Rule != b.Rule:
		j.add(2, "both are of what is signed or offered")
	case topic && (j.count || asked(x, y)):
		j.add(sure, "both are", a.Rule)
	case topic:
		j.add(2, "both are", a.Rule)
	}
	if shares := x.Attribute == y.Attribute && slices.Contains(votes, x.Attribute); topic && (x.Open || y.Open || shares && len(x.Agents) > 0 && len(y.Agents) > 0 && !oneCamp(x.Agents, y.Agents) && !(meet(x.Agents, y.Agents) && !twoCamps(x.Agents, y.Agents)) && !bothOfWinner(a, b)) {
		j.narrow = true // of whom the question asks is not told
		if shares && (x.Open || y.Open) && !sameValue(a, b) {
			j.forbid("whose share one of them is, is not told")
		}
	}
	return topic
}

// half is the share of the votes of which only one party of a contest can have more.
const half = 0.5

// bothOfWinner reports whether two shares are of more than half of the votes, and one is told of somebody by no name: then he is the one who won.
func bothOfWinner(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	if x.Attribute != "vote-share" || a.Quantity.IsRange() || b.Quantity.IsRange() || x.Part || y.Part || a.Source == b.Source {
		return false
	}
	return a.Quantity.Value > half && b.Quantity.Value > half && (nouns(x.Agents) || nouns(y.Agents))
}

// ofUse judges of what a figure is where that is left open: a measure, a delegation, a speech, a way, a part. It reports whether that forbids them.
func (j *judgement) ofUse(a, b *claim.Claim, topic bool) bool {
	x, y := &a.Thing, &b.Thing
	if a.Kind == claim.Measure && x.Attribute == "" && y.Attribute == "" && !j.told && !(topic && asked(x, y)) && (claim.General(a.Rule) || x.Head == "" || y.Head == "") && !meet(named(x.Agents), y.Agents) && !(topic && meet(x.Agents, y.Agents)) {
		j.narrow = true // what is measured of it is not told
	}
	if x.Attribute == "delegation-size" && y.Attribute == x.Attribute && !meet(x.Owners, y.Owners) && !meet(x.Agents, y.Agents) && len(x.Owners)+len(y.Owners)+min(len(x.Agents), len(y.Agents)) > 0 {
		j.narrow = true // two sides come to talks, and whose delegation one of them is, is not told
	}
	if a.Kind == claim.Duration && topic && speech(x) != speech(y) {
		j.forbid("one is how long a speech or the like was")
		return true
	}
	if x.Attribute == "distance" && j.rough {
		j.narrow = true // the office lies 15 miles from the city, and the car was found 50 miles from it
	}
	return false
}

// repeated narrows counts of what is too often counted: one of a kind, the whole beside those to whom something happened, how often.
func (j *judgement) repeated(a, b *claim.Claim) {
	if !j.count || !claim.General(a.Rule) {
		return
	}
	x, y := &a.Thing, &b.Thing
	if claim.General(b.Rule) && a.Source != b.Source && (single(a) || single(b)) {
		j.narrow = true // "one clerk" is one of them, mostly
	}
	if claim.General(b.Rule) && (whole(a) && suffers(y) || whole(b) && suffers(x)) {
		j.narrow = true // of "two of the five barns" the five are not those that burned
	}
	if x.Head == "time" && !meet(named(x.Agents), y.Agents) && !meet(named(x.Patients), y.Patients) && !(a.Predicate == "marry" && onePerson(members(x), members(y))) {
		j.narrow = true // who has done it so often, or to whom, is not told
	}
}

// suffers reports whether something is told to have been done by what is counted, or to it.
func suffers(t *claim.Thing) bool { return len(t.Act) > 0 || t.Relation == "passive subject" }

// lengths judges how long two things lasted, or came before a deed.
func (j *judgement) lengths(a, b *claim.Claim) {
	if a.Kind != claim.Duration {
		return
	}
	x, y := &a.Thing, &b.Thing
	if x.Preposition == "for" && y.Preposition == "for" && a.Predicate == b.Predicate && a.Predicate != "" && !meet(x.Act, there) && meet(x.Agents, y.Agents) {
		j.add(1, "how long the same did the same")
	}
	if sinceDeed(a, b) {
		j.add(2, "how long before, of one deed")
		_, clash := who(a, b)
		j.narrow = j.narrow || clash
		p, q := readingOf(a), readingOf(b)
		j.narrow = j.narrow || otherwiseSince(a, b, &p, &q)
	}
	if p, q := &x.Occasion, &y.Occasion; x.Attribute == "duration" && y.Attribute == x.Attribute && a.Source != b.Source && p.Background && q.Background && meet(p.Places, q.Places) && sameYear(p.Time, q.Time) {
		j.add(1.5, "both how long what was there that year lasted")
	}
}

// twoSides judges who has part in what is counted or paid, which one report may tell from the one side and one from the other.
func (j *judgement) twoSides(a, b *claim.Claim, topic, listed bool) {
	x, y := &a.Thing, &b.Thing
	if a.Kind == claim.Money && topic && (meet(x.Agents, y.Patients) || meet(x.Patients, y.Agents)) {
		j.add(1, "one pays it and the other is paid, fined or sold to, in both") // one report tells it from the one side, one from the other
	} else if j.count && sides(a.Predicate, b.Predicate) && (meet(named(x.Agents), y.Patients) || meet(named(x.Patients), y.Agents)) {
		j.add(1, "one does it and to the other it is done, in both")
		j.tied = true
	} else if j.count && a.Predicate != b.Predicate && sides(a.Predicate, b.Predicate) && !meet(named(x.Agents), y.Agents) && (nouns(x.Agents) || nouns(y.Agents)) {
		// who shows them is not who sees them
	} else if x.Attribute != y.Attribute || !slices.Contains(unowned, x.Attribute) {
		j.parties(x, y, topic || listed)
	}
}

// ofMain judges what both tell of the main event.
func (j *judgement) ofMain(a, b *claim.Claim, topic bool) {
	x, y := &a.Thing, &b.Thing
	switch main := x.Occasion.Main && y.Occasion.Main; {
	case !topic:
	case worth(x, y):
		if main {
			j.add(0.5, "both in what tells the main event")
		}
	case a.Kind == claim.Money && main && (x.Attribute == "" || y.Attribute == ""):
		j.add(1, "both in what tells the main event")
	case x.Attribute != y.Attribute && !related(x.Occasion.Type, y.Occasion.Type):
	case a.Kind == claim.Measure && main, a.Kind == claim.Money && (main || related(x.Occasion.Type, y.Occasion.Type)):
		j.add(1, "both in what tells the main event")
	}
}

// dealings judges of which deal or contract two figures are, and who does it to whom.
func (j *judgement) dealings(a, b *claim.Claim) {
	x, y := &a.Thing, &b.Thing
	if worth(x, y) && a.Source != b.Source && !asked(x, y) && !(x.Occasion.Main && y.Occasion.Main) && !meet(partners(x), partners(y)) {
		j.narrow = true // of all the deals that a report tells of, one must be the news or name who made it
	}
	if x.Attribute == "contract-length" && y.Attribute == x.Attribute && a.Source != b.Source && !asked(x, y) && !(x.Occasion.Main && y.Occasion.Main) && !meet(partners(x), partners(y)) {
		j.narrow = true // nor of all its contracts
	}
	if a.Kind == claim.Money && meet(named(x.Agents), y.Agents) && meet(named(x.Patients), y.Patients) {
		j.add(1, "one and the same does it to the same") // whatever the verb: buy, swallow, take over
	}
}

// turnedOut is the rule of how many took part in a march or a rally.
const turnedOut = "people.crowd"
