package align

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// Two reports of one event that tell one and the same figure mostly tell one and the same thing, however differently they word it: "loaded with 12
// tonnes of rice", "was carrying 12 tonnes of cargo". What the words say of it then only has to fit. Such a pair is a twin: it agrees, and raises no
// alarm, so it needs less than a pair whose figures differ; and what is the same thing as one of the two is the same thing as the other.

// twinned is the sum from which a pair is a twin.
const twinned = 2.5

// singularWeight is what it adds that two figures of two reports of one event are singular.
const singularWeight = 1.25

// singular reports whether two claims state one exact figure that is met by chance in no two reports of one event, a sum or count of two digits that tell
// or of a hundred and more, and neither report tells it of anything else: that one says "340 places will be scrapped" and the other "some 340 of the posts are to go" is
// no reason to take them for two. Things of two sorts are two, the dead and the injured may be as many, and one of two moves may be as large as what was there.
func (m *matcher) singular(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	p, q := a.Quantity, b.Quantity
	switch {
	case a.Kind != claim.Count && a.Kind != claim.Money, !sameValue(a, b), p.Qualifier == quantity.Vague, p.IsRange(), q.IsRange():
		return false
	case digits(p) < 2 && (a.Kind == claim.Money || math.Abs(p.Value) < 100):
		return false
	case !posts(a, b) && undergoer(x) && undergoer(y) && len(x.Act) > 0 && len(y.Act) > 0 && !related(x.Act, y.Act):
		return false // two things were done, and each to so many
	case a.Kind == claim.Count && twoSorts(x, y) && !staffed(a, b) && !posts(a, b):
		return false // 310 schools, and 310 buses
	case (meet(x.Act, tolls) || meet(y.Act, tolls)) && !related(x.Act, y.Act), (p.Trend == "") != (q.Trend == "") && (x.Head == "" || y.Head == ""):
		return false
	}
	return m.rarely(a, quantity.Base(*p)) && m.rarely(b, quantity.Base(*q))
}

// twin judges whether two claims of two reports of one event are one thing by their figure, and what they say beside it.
func (m *matcher) twin(a, b *claim.Claim, quiet bool) judgement {
	j := judgement{weight: weight{count: a.Kind == claim.Count}, quiet: quiet}
	if a.Source == b.Source || !numeric(a.Kind) {
		j.forbidden = true
		return j
	}
	w, singular := m.figure(a, b), m.singular(a, b)
	if w == 0 || disjoint(a, b) && !(singular && !excluded(a, b)) {
		j.forbidden = true
		return j
	}
	if contrary(a, b) {
		j.forbid("one says", j.other(predicateOf(a)), predicateOf(b))
		return j
	}
	if itemApart(&a.Thing, &b.Thing) {
		j.forbid("one is a part")
		return j
	}
	j.add(w, "the same figure")
	if singular {
		j.add(singularWeight, "neither report tells it of anything else")
	}
	x, y := &a.Thing, &b.Thing
	staff := staffed(a, b)
	if !staff && !posts(a, b) {
		j.kin(x, y)
	}
	if j.count && x.Part != y.Part && x.Head != "" && y.Head != "" && x.Head != y.Head && (len(x.Concept) == 0) != (len(y.Concept) == 0) {
		j.add(-1, "one is a part") // of some other things
	}
	lone := j.count && m.lone(a, b) && !twoDeeds(x.Act, y.Act)
	if lone {
		j.add(loneWeight, "neither report counts others of them")
	}
	j.twinActs(a, b, w, staff, lone, singular)
	j.twinMeasures(a, b)
	if meet(named(x.Agents), y.Agents) || meet(named(x.Patients), y.Patients) {
		j.add(1, "both of one party")
	}
	if a.Kind == claim.Duration && x.Occasion.Main && y.Occasion.Main {
		j.add(0.75, "both in what tells the main event")
	}
	if a.Rule == b.Rule && !claim.General(a.Rule) {
		j.add(1.5, "both are", a.Rule)
	}
	j.twinSettings(a, b)
	words := m.context.shared(a, b)
	switch {
	case words > 0 && quiet:
		j.score += words
	case words > 0:
		j.add(words, "both sentences speak of", strings.Join(m.context.common(a, b), ", "))
	}
	if !staff {
		j.twinRules(a, b, words)
	}
	return j
}

// twinRules judges two twins that two rules took, words being how much the words of their sentences speak for one thing.
func (j *judgement) twinRules(a, b *claim.Claim, words float64) {
	x, y := &a.Thing, &b.Thing
	switch {
	case a.Rule == b.Rule || claim.General(a.Rule) || claim.General(b.Rule) || worth(x, y) || withDebt(x, y):
	case words > 0 && !twoDeeds(x.Act, y.Act): // one figure in sentences of the same words is of one thing, by whichever rule each is read
	case loosely(x, y):
		j.add(-0.5, "one is", j.other(a.Rule), b.Rule)
	default:
		j.add(-2, "one is", j.other(a.Rule), b.Rule)
	}
}

// itemApart reports whether one claim alone counts one kind among several that make a whole, by a noun that is not the other's: nine men of 24 dead are not
// the nine dead of another report.
func itemApart(x, y *claim.Thing) bool {
	return (x.Pattern == claim.Itemised) != (y.Pattern == claim.Itemised) && x.Head != y.Head
}

// twinActs judges what the verbs of two twins say: staff, lone and singular are what is known of them besides, and w how much their figure tells.
func (j *judgement) twinActs(a, b *claim.Claim, w float64, staff, lone, singular bool) {
	x, y := &a.Thing, &b.Thing
	switch p, q := x.Act, y.Act; {
	case staff:
		j.add(1, "both count who works for somebody, or will")
	case a.Predicate != "" && a.Predicate == b.Predicate && !meet(p, there):
		j.add(1, "both", a.Predicate)
	case len(p) > 0 && len(q) > 0 && related(p, q) && !meet(p, there):
		j.add(1, a.Predicate, "and", b.Predicate, "are", p[0])
	case j.count && len(q) > 0 && slices.Contains(x.Modifiers, b.Predicate), j.count && len(p) > 0 && slices.Contains(y.Modifiers, a.Predicate):
		j.add(1, "one says before its noun what the other says by its verb") // the dismissed clerks, the clerks were dismissed
	case lone, j.count && sameCrowd(x, y):
		j.add(-1, "one says", j.other(a.Predicate), b.Predicate)
	case j.count && len(p) > 0 && len(q) > 0 && !meet(p, there) && !meet(q, there) && !loose(x) && !loose(y):
		d := -4.0
		switch {
		case singular && (!twoDeeds(p, q) || posts(a, b)):
			d = -0.5
		case w >= tellingTwin && x.Head == y.Head && x.Head != "" && telling(x) == 2:
			d = -1.5 // 44 flights were struck out, 44 flights were called off
		}
		j.add(d, "one says", j.other(a.Predicate), b.Predicate)
	}
}

// twinMeasures judges what two twins are told to measure, and for how long or for whom.
func (j *judgement) twinMeasures(a, b *claim.Claim) {
	x, y := &a.Thing, &b.Thing
	switch {
	case x.Attribute != "" && x.Attribute == y.Attribute:
		j.add(1.5, "both measure", x.Attribute)
	case a.Kind == claim.Duration && (x.Attribute == "") != (y.Attribute == "") && a.Predicate != b.Predicate && leavesOut(a.Quantity, b.Quantity):
		j.add(-1, "only one tells what it measures, and the figures are at odds")
	case x.Attribute != "" && y.Attribute != "" && !worth(x, y) && !withDebt(x, y) && !loosely(x, y):
		j.add(-1, "one measures", x.Attribute, "the other", y.Attribute)
	}
	if a.Kind == claim.Money && (a.Quantity.Per == "") != (b.Quantity.Per == "") && x.Attribute != y.Attribute && !yearly(a, b) && !yearly(b, a) {
		j.add(-1, "one is a sum a year or for each")
	}
}

// twinSettings judges where and when two twins were so, and whether they are told as facts.
func (j *judgement) twinSettings(a, b *claim.Claim) {
	x, y := &a.Thing, &b.Thing
	if a.Kind == claim.Count && (oneElsewhere(x, y) || oneElsewhere(y, x)) {
		j.add(-3, "one is told for another place than the other's report is about")
	}
	switch moved := (a.Quantity.Trend == "") != (b.Quantity.Trend == ""); {
	case moved && a.Kind == claim.Duration:
		j.add(-2, "one is by how much longer or shorter, the other how long")
	case moved:
		j.add(-0.5, "one is a change, the other a level")
	}
	if before(x) != before(y) && math.Abs(a.Quantity.Value) < distinctive {
		j.add(-1.5, "one is of the time before, and the figure is small")
	}
	switch {
	case a.Modality == b.Modality && a.Modality != claim.Actual:
		j.add(0.5, "both are", string(a.Modality))
	case a.Modality == claim.Demanded || b.Modality == claim.Demanded:
		j.add(-1.5, "one is", j.other(string(a.Modality)), string(b.Modality)) // what one side asks for the other may refuse
	case a.Modality != b.Modality && !(real(a.Modality) && real(b.Modality) && a.Modality != claim.Actual && b.Modality != claim.Actual):
		j.add(-0.5, "one is", j.other(string(a.Modality)), string(b.Modality))
	}
}

// employed is the rule of how many work for somebody.
const employed = "people.employed"

// staffed reports whether one of two claims counts who works for somebody, and the other who will: those of two firms together, or those who are hired. One
// and the same figure is then of the same people.
func staffed(a, b *claim.Claim) bool {
	if a.Rule != employed {
		a, b = b, a
	}
	switch {
	case a.Rule != employed:
		return false
	case b.Rule == "people.combined":
		return true
	}
	return b.Rule == "people.hired" && a.Modality == b.Modality && a.Modality == claim.Planned
}

// yearly reports whether a tells a sum a year, and b what it came to in one year.
func yearly(a, b *claim.Claim) bool {
	t := b.Thing.Period
	return a.Quantity.Per == "a" && t != nil && t.Grain == "year" && !t.Since
}

// loosely reports whether the attributes of two claims are of one sort that reports name by many words: what is paid or owed, how long something stood still, how far
// a place is.
func loosely(x, y *claim.Thing) bool {
	return slices.ContainsFunc([][]string{outlays, owedSums, pauses, distances}, func(sort []string) bool {
		return slices.Contains(sort, x.Attribute) && slices.Contains(sort, y.Attribute)
	})
}

// posts reports whether one of two claims counts jobs that go, and the other people, or posts by another verb: whoever loses a job is one of those who worked.
func posts(a, b *claim.Claim) bool {
	if a.Rule != laidOff {
		a, b = b, a
	}
	return a.Rule == laidOff && claim.General(b.Rule) && (slices.Contains(b.Thing.Concept, "person") || b.Thing.Head == "post")
}

// kin compares what is counted, as far as it is told.
func (j *judgement) kin(x, y *claim.Thing) {
	switch {
	case x.Head == "" || y.Head == "":
	case x.Head == y.Head, slices.ContainsFunc(y.Heads, func(h string) bool { return h == x.Head || slices.Contains(x.Heads, h) }):
		j.add(1.5, "both count", x.Head)
	case shareOf(x, y), shareOf(y, x):
		j.add(1.5, "both are of all", j.other(x.Head), y.Head)
	case len(x.Concept) > 0 && len(y.Concept) > 0 && related(x.Concept, y.Concept):
		j.add(1, x.Head, "and", y.Head, "may be one")
	case len(x.Concept) == 0 || len(y.Concept) == 0:
	case !twoSorts(x, y):
		j.add(-1, "one counts", x.Head, "the other", y.Head)
	case !j.count || slices.Contains(x.Concept, "person") != slices.Contains(y.Concept, "person"): // what is measured is many things to a report
		j.add(-2.5, "one counts", x.Head, "the other", y.Head)
	default:
		j.add(-1.25, "one counts", x.Head, "the other", y.Head)
	}
	for _, w := range x.Modifiers {
		if slices.Contains(y.Modifiers, w) {
			j.add(0.5, "both", w)
			break
		}
	}
}

func numeric(k claim.Kind) bool {
	switch k {
	case claim.Count, claim.Proportion, claim.Money, claim.Measure, claim.Duration:
		return true
	}
	return false
}

// disjoint reports whether what two claims say cannot be of one thing, whatever their figures: the dead are not the injured, the men not the women,
// another twenty not the twenty, a rise no fall, one firm's not the other's.
func disjoint(a, b *claim.Claim) bool { return excluded(a, b) || parted(a, b) }

// excluded reports whether two claims cannot be of one thing by what is told of the figures themselves: whose they are, of what part, for what time or place.
func excluded(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	switch {
	case a.Negated != b.Negated,
		a.Modality != b.Modality && (a.Modality == claim.Denied || b.Modality == claim.Denied),
		len(x.Owners) > 0 && len(y.Owners) > 0 && !meet(x.Owners, y.Owners),
		a.Quantity.Trend != "" && b.Quantity.Trend != "" && a.Quantity.Trend != b.Quantity.Trend,
		x.Distributive != y.Distributive && a.Kind == claim.Count,
		since(x) != since(y) && since(x) != "" && since(y) != "",
		apartInTime(x.Period, y.Period),
		a.Kind == claim.Count && apartInPlace(x, y),
		otherContest(a, b):
		return true
	}
	return a.Kind == claim.Count && (partOf(x, y) || partOf(y, x) || otherParts(x, y) || otherParts(y, x))
}

// parted reports whether two counts of people are of two by what is told to have befallen them.
func parted(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	p, q := x.Act, y.Act
	persons := a.Kind == claim.Count && about("person", x) && about("person", y)
	if persons && !claim.General(a.Rule) && !claim.General(b.Rule) && a.Rule != b.Rule && !staffed(a, b) {
		return true
	}
	return persons && !sameCrowd(x, y) && len(p) > 0 && len(q) > 0 && !related(p, q) && !meet(p, there) && !meet(q, there) && !meet(p, intents) && !meet(q, intents)
}

// otherContest reports whether one of two claims is of votes of a contest that its report only mentions, and the figures differ.
func otherContest(a, b *claim.Claim) bool {
	return (a.Thing.Other || b.Thing.Other) && strings.HasPrefix(a.Rule, "votes.") && a.Source != b.Source && !sameValue(a, b)
}

// sameCrowd reports whether two claims count one sort, told by a noun of its own, and no two things were done to it: two reports that tell of 120 observers tell of the
// same, whatever these are to do. Of 120 people they need not, and 120 houses that were sold are not those that were damaged.
func sameCrowd(x, y *claim.Thing) bool {
	return x.Head == y.Head && x.Head != "" && telling(x) == 2 && !meet(x.Act, tolls) && !meet(y.Act, tolls) && !(undergoer(x) && undergoer(y))
}

// undergoer reports whether something is done to what is counted.
func undergoer(t *claim.Thing) bool { return t.Relation == "object" || t.Relation == "passive subject" }

// partOf reports whether x is one of the kinds that make up what y counts: the nine men, told beside the women and children, are not the nine people killed.
func partOf(x, y *claim.Thing) bool {
	return amongst(x) && y.Head == "" || len(x.Beside) > 0 && !oneOfList(y) && (len(x.Concept) > 1 || x.Head != y.Head && y.Head == "people") && len(y.Concept) == 1 && slices.Contains(x.Concept, y.Concept[0])
}

// otherParts reports whether x is one of the kinds that what was counted is made up of, and y some of it by something else: 17 women among the dead, and
// 17 of the dead who came from one town.
func otherParts(x, y *claim.Thing) bool {
	return len(x.Beside) > 0 && x.Head != "" && y.Part && y.Head == ""
}

// kindred reports whether two heads are of one broad kind: people, or vehicles.
func kindred(x, y *claim.Thing) bool {
	return meet(x.Concept, y.Concept)
}

// twoSorts reports whether the lexicon knows what two claims count, and that nothing is both: a school is no bus. Of people one may be a teacher and a father.
func twoSorts(x, y *claim.Thing) bool {
	return len(x.Concept) > 0 && len(y.Concept) > 0 && !kindred(x, y) && !befell(x, y)
}

// befell reports whether one of two heads says what happened to the other: 12 arrests are of 12 people.
func befell(x, y *claim.Thing) bool {
	return slices.Contains(x.Concept, "event") && befalls(y) || slices.Contains(y.Concept, "event") && befalls(x)
}

func about(root string, t *claim.Thing) bool {
	return len(t.Concept) == 0 || slices.Contains(t.Concept, root)
}

// apartInTime reports whether two figures are said to be for times that have no day in common.
func apartInTime(x, y *claim.Time) bool {
	if x == nil || y == nil || x.Date == "" || y.Date == "" || x.Until == "" || y.Until == "" {
		return false
	}
	return x.Until < y.Date || y.Until < x.Date
}

// figure is how much it says that two claims state one figure, 0 if they do not: the more digits it has, and the fewer claims of either report state
// it, the less is it chance.
func (m *matcher) figure(a, b *claim.Claim) float64 {
	x, y := quantity.Base(*a.Quantity), quantity.Base(*b.Quantity)
	if x.Unit != y.Unit || (x.Qualifier == quantity.Vague) != (y.Qualifier == quantity.Vague) {
		return 0 // "tens of thousands" is no figure that 20,000 could be the same as
	}
	u, v := middle(x), middle(y)
	if math.IsNaN(u) || math.IsNaN(v) || u == 0 || v == 0 {
		return 0
	}
	slack := 0.0
	switch {
	case a.Quantity.Unit != b.Quantity.Unit:
		slack = conversion
	case x.Contains(v) && y.Qualifier == quantity.Exact, y.Contains(u) && x.Qualifier == quantity.Exact:
		slack = roundly // "about 1,100" of 1,140
		if oneSided(x) != oneSided(y) {
			slack = 2 * roundly // "more than 200" of 212
		}
	}
	if math.Abs(u-v) > slack*max(math.Abs(u), math.Abs(v)) {
		return 0
	}
	n := min(digits(a.Quantity), digits(b.Quantity))
	w := []float64{0, 0, 2, 3, 4}[min(n, 4)]
	if n == 1 {
		switch big := math.Abs(a.Quantity.Value) >= distinctive; {
		case a.Kind == claim.Money && math.Abs(a.Quantity.Value) >= million:
			w = 2 // two reports of one event seldom tell of two sums of 30 billion
		case big:
			w = 1.25
		case a.Kind != claim.Count:
			w = 0.75
		default:
			w = 0.25
		}
	}
	switch {
	case n > 1 && a.Quantity.Unit != b.Quantity.Unit && slack < roundly:
		w++ // 78 months, six and a half years
	case a.Kind != claim.Count && a.Kind != claim.Proportion:
		w += 0.5
	}
	if m.rarely(a, x) && m.rarely(b, y) {
		w += 0.5
	}
	return w
}

// million is from how much money on even a sum of one digit is told of few things.
const million = 1e6

// roundly is how far a hedged figure may lie from the one that it rounds, as a share.
const roundly = 0.05

// oneSided reports whether an amount is told by a bound alone.
func oneSided(q quantity.Amount) bool { return math.IsInf(q.Min, 0) != math.IsInf(q.Max, 0) }

// middle is the number that an amount is said by.
func middle(q quantity.Amount) float64 {
	if math.IsNaN(q.Value) && !math.IsInf(q.Min, 0) && !math.IsInf(q.Max, 0) {
		return (q.Min + q.Max) / 2
	}
	return q.Value
}

// rarely reports whether c's source states its figure of nothing that differs from it in its words.
func (m *matcher) rarely(c *claim.Claim, q quantity.Amount) bool {
	return m.told[keyOf(c, q)] <= 1
}

// figureKey is what the figures of one source are counted by.
type figureKey struct {
	source, unit string
	kind         claim.Kind
	value        float64
}

func keyOf(c *claim.Claim, q quantity.Amount) figureKey {
	return figureKey{c.Source, q.Unit, c.Kind, middle(q)}
}

// figures counts how often each source states each figure, headlines apart.
func figures(claims []*claim.Claim) map[figureKey]int {
	n := map[figureKey]int{}
	for _, c := range claims {
		if c.Quantity != nil && numeric(c.Kind) && !c.Headline {
			n[keyOf(c, quantity.Base(*c.Quantity))]++
		}
	}
	return n
}

// leavesOut reports whether one of two amounts is a bound that leaves out the number that the other is.
func leavesOut(x, y *quantity.Amount) bool {
	strict := func(q *quantity.Amount) bool { return q.Qualifier == quantity.Over || q.Qualifier == quantity.Under }
	return strict(x) && y.Qualifier == quantity.Exact || strict(y) && x.Qualifier == quantity.Exact
}
