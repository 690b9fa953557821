// Package align answers: which claims are about the same thing?
//
// Two claims are set beside each other only on positive evidence that they are about the same thing (same.go) of the same event (event.go).
// Each check may speak for, against, or forbid; the sums decide, and a pair that is likely but not sure is put together only where its
// values are the same, since an agreement needs less evidence than a contradiction.
package align

//go:generate go run ../word/gen align

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/resolve"
	"github.com/claimdiff/claimdiff/internal/spread"
)

// Groups puts claims together that are about the same thing of the same event, and, apart from these, those that would be about the same thing were
// their events the same. Claims that stand alone make groups of one. The order of the claims does not matter; groups come in the order of
// their first claims, and are the same for any number of workers.
func Groups(claims []claim.Claim, ties *resolve.Ties, workers int) []claim.Group {
	blocks, fellows := (&matcher{ties: ties}).blocks(claims), fellowsOf(claims)
	grouped := make([][]claim.Group, len(blocks))
	var copied map[[2]string]int
	var parties map[string]map[string]bool
	if ties.Len() <= Shelf { // an archive's reports of each day or firm have one wording, and name their firms
		copied, parties = copiedOf(claims), partiesOf(claims)
	}
	spread.Each(len(blocks), workers, func(i int) {
		m := matcher{ties: ties, fellows: fellows, copied: copied, parties: parties, one: ties.Len() > Shelf}
		grouped[i] = m.block(blocks[i])
	})
	out := slices.Concat(grouped...)
	slices.SortStableFunc(out, func(a, b claim.Group) int {
		if c := position(a.Claims[0], b.Claims[0]); c != 0 {
			return c
		}
		return cmp.Compare(len(a.Apart), len(b.Apart))
	})
	return out
}

func position(a, b *claim.Claim) int {
	return cmp.Or(cmp.Compare(a.Source, b.Source), cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.ID, b.ID))
}

// blockKey is what two claims must share to be compared at all: what is cheap to know and never differs between claims about one thing.
func blockKey(c *claim.Claim) string { return string(appendBlockKey(nil, c)) }

// appendBlockKey appends the blockKey of c to key.
func appendBlockKey(key []byte, c *claim.Claim) []byte {
	key = append(key, c.Kind...)
	switch c.Kind {
	case claim.Quote, claim.Date, claim.Place, claim.Ordinal, claim.Role, claim.Name, claim.Outcome, claim.Age:
		return key
	}
	if c.Quantity != nil {
		key = append(append(key, ' '), c.Quantity.Dimension...)
	}
	return key
}

// The limits that keep the number of pairs near the number of claims. Of more reports than Shelf, only those of one event are compared with each
// other: an archive is not searched for what might seem to clash. A block of more claims than crowded is cut, with claims of one rule and one
// subject side by side; no story comes near it, and what a cut parts is told singly. Where single reports fill it (wordy claims each), which no
// report does that was written to be read, the parts are the smaller the more claims there are, down to least.
const (
	Shelf   = 60
	crowded = 600
	wordy   = 100
	least   = 64
)

// room is how many claims of a block are compared with each other.
func room(block []*claim.Claim) int {
	if len(block) <= crowded {
		return crowded
	}
	sources := map[string]bool{}
	for _, c := range block {
		sources[c.Source] = true
	}
	if len(block) <= wordy*len(sources) {
		return crowded
	}
	return max(least, crowded*crowded/len(block))
}

// blocks sorts claims into blocks, each in order of position, in order of key.
func (m *matcher) blocks(claims []claim.Claim) [][]*claim.Claim {
	by := map[string]*[]*claim.Claim{}
	of := "" // the event of the source that was asked of last
	var key []byte
	for i := range claims {
		key = appendBlockKey(key[:0], &claims[i])
		if m.ties.Len() > Shelf {
			if i == 0 || claims[i].Source != claims[i-1].Source {
				of = " " + strconv.Itoa(m.ties.Event(claims[i].Source))
			}
			key = append(key, of...)
		}
		block := by[string(key)]
		if block == nil {
			block = new([]*claim.Claim)
			by[string(key)] = block
		}
		*block = append(*block, &claims[i])
	}
	keys := make([]string, 0, len(by))
	for k := range by {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	out := make([][]*claim.Claim, 0, len(keys))
	for _, k := range keys {
		block := *by[k]
		if len(block) > crowded {
			slices.SortFunc(block, func(a, b *claim.Claim) int {
				return cmp.Or(cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Thing.Head, b.Thing.Head), position(a, b))
			})
		}
		for part := range slices.Chunk(block, room(block)) {
			slices.SortFunc(part, position)
			out = append(out, part)
		}
	}
	return out
}

// matcher judges pairs of claims of one run.
type matcher struct {
	ties *resolve.Ties
	// one says that the claims of a block are all of one event, as in an archive.
	one bool
	// sites is how many streets, and how many buildings or squares, each source puts its main event at.
	sites map[siteAt]int
	// scattered are the reports of which eventSitesOf tells.
	scattered map[siteKey]bool
	// sole are the sources and rules of which solesOf tells.
	sole map[[2]string]bool
	// ages are those of whom agesOf tells.
	ages map[ageKey]soOld
	// described are those of whom describedOf tells.
	described described
	// restated are the pairs of quotations of which restatedOf tells.
	restated *pairs
	// countered are the pairs of which counteredOf tells.
	countered *pairs
	// driven are the sources of which driversOf tells.
	driven map[string]bool
	// families are the surnames of which familiesOf tells.
	families map[string]bool
	// told is how often each source states each figure, context what stands around it.
	told    map[figureKey]int
	context *contexts
	// counted is the one figure of which loneOf tells.
	counted map[headKey]float64
	// moments are the claims of which momentsOf tells.
	moments map[string]*claim.Claim
	// fellows are the figures of which fellowsOf tells.
	fellows map[place][]fellow
	// days are the claims of which daysOf tells.
	days map[string][]*claim.Claim
	// once is what is read of each claim once.
	once []reading
	// clauses are the readings of the claims that have something of their own in their clauses.
	clauses map[*claim.Claim]*reading
	// settings are what stands around each, where there are several sources.
	settings []setting
	slots    []slot // of numbers, ages, times and places, where there are several sources
	// copied is how many sentences each two sources have in common, of which copiedOf tells.
	copied map[[2]string]int
	// parties are those of which partiesOf tells.
	parties map[string]map[string]bool
	// numbers is those of the words of which runs are made.
	numbers map[string]uint64
}

// together reports whether two reports tell of one main event.
func (m *matcher) together(a, b string) bool { return m.one || m.ties.Together(a, b) }

// siteKind is what sort of place the claim c is of, by which the sites of one report are told apart: a street is none of the buildings and towns beside it.
func siteKind(c *claim.Claim) string {
	if c.Thing.Attribute == "site" && name.Street(c.Name) {
		return street
	}
	return c.Thing.Attribute
}

// street is the siteKind of streets.
const street = "street"

// siteAt is a source, and the sort of place that its sites of a sort are of.
type siteAt struct{ source, kind string }

// sitesOf counts the sites of the main event in each source's place claims. A report that names several tells where several things happened, and
// none of them can be set against another report's. Of talks only a site where they are told to have been held is one: who met at a villa may stay at a hotel.
func sitesOf(claims []*claim.Claim) map[siteAt]int {
	seen := map[[2]string]bool{}
	n := map[siteAt]int{}
	for _, c := range claims {
		k := [2]string{c.Source, c.Thing.Person}
		if c.Kind == claim.Place && c.Thing.Occasion.Main && c.Thing.Attribute == "site" && c.Thing.Relation != "named" && course(&c.Thing) == "" && !seen[k] && (c.Rule == venue || !slices.Contains(c.Thing.Occasion.Type, meeting)) {
			seen[k] = true
			n[siteAt{c.Source, siteKind(c)}]++
		}
	}
	return n
}

// manySites reports whether the report of the place c puts its main event at several of its sort.
func (m *matcher) manySites(c *claim.Claim) bool { return m.sites[siteAt{c.Source, siteKind(c)}] > 1 }

// link is a pair of claims, by their indices in a block, that are about the same thing.
type link struct {
	a, b  int
	score float64
	// pair is what the checks say of the two; its evidence is written only for the links that a group shows.
	pair  *weighed
	event []claim.Evidence
	apart bool
	twin  bool
	// across says that the two are of reports of two events, again that it is their figure that shows them to be one thing: they tie no figure that differs.
	across, again bool
	// settled says that it is a twin against which nothing speaks (see settledFigures): these are set together before figures that differ are tied.
	settled bool
	// answers says that one report tells both counts, the one as the answer to the other.
	answers bool
	// recopied says that a desk has changed the figure of a sentence that both have: no other tie is surer.
	recopied bool
}

// block groups the claims of one block in the order of linkOrder, and never two claims that a check keeps apart.
func (m *matcher) block(claims []*claim.Claim) []claim.Group {
	if len(claims) == 1 { // as many, of most kinds: it has none beside it
		return []claim.Group{m.group(claims, []int{0})}
	}
	m.learn(claims)
	defer m.context.done()
	bans := &bans{newPairs(len(claims)), newPairs(len(claims))}
	pairs := m.weigh(claims, bans, weighing.take())
	defer weighing.keep(pairs)
	links := m.links(claims, pairs, bans)
	slices.SortFunc(links, linkOrder)
	of, members, evidence := m.grouped(claims, links, bans)
	return m.assemble(claims, of, members, links, evidence)
}

// learn finds what the claims of one block tell of each other, which each pair of them is asked for.
func (m *matcher) learn(claims []*claim.Claim) {
	m.sites, m.scattered = sitesOf(claims), eventSitesOf(claims)
	m.once = readings(claims)
	m.slots = m.slotsOf(claims)
	onlyOnes(claims, m.once)
	m.clauses = ownClauses(claims, m.once)
	soleDeeds(claims, m.once)
	soleHours(claims, m.once)
	soleSpans(claims, m.once)
	bothFates(claims, m.once)
	someBodies(claims, m.once)
	for i, several := range m.severalOf(claims) {
		m.once[i].several = several
	}
	m.sole, m.families, m.days, m.moments, m.ages = solesOf(claims), familiesOf(claims), daysOf(claims), m.momentsOf(claims), agesOf(claims)
	m.driven, m.restated, m.countered = driversOf(claims), restatedOf(claims, m.once), counteredOf(claims)
	if claims[0].Kind == claim.Age {
		m.described = describedOf(claims)
	}
	if numeric(claims[0].Kind) && m.once[len(claims)-1].source > 0 {
		m.told, m.context, m.counted = figures(claims), newContexts(claims), loneOf(claims)
		m.settings = m.settingsOf(claims) // which is asked of numbers of two reports
	}
	if claims[0].Kind == claim.Date && m.once[len(claims)-1].source > 0 {
		m.context = newContexts(claims)
	}
}

// grouped puts the claims of a block together by their links, the surest first. It returns the group of each claim, the claims of each group, and the link
// that first made it.
func (m *matcher) grouped(claims []*claim.Claim, links []link, bans *bans) (of []int, members [][]int, evidence []*link) {
	of, members, evidence = make([]int, len(claims)), make([][]int, len(claims)), make([]*link, len(claims))
	same := make([]int, len(claims)) // the first of the claims that are twins
	for i := range claims {
		of[i], same[i], members[i] = i, i, []int{i}
	}
	for k := range links {
		l := &links[k]
		if l.recopied {
			bans.alone(claims, l.a, l.b)
		}
		g, h := of[l.a], of[l.b]
		twin := l.twin && atMost(claims[l.a]) == atMost(claims[l.b]) && !countedElsewhere(claims[l.a], claims[l.b])
		if l.apart || g == h || !l.recopied && !m.counters(l.a, l.b) && bans.part(members[g], members[h], func(i, j int) bool {
			return twin || same[i] == same[l.a] && same[j] == same[l.b]
		}) || l.again && !allFit(claims, members[g], members[h]) {
			continue
		}
		if twin {
			was := same[l.b]
			for _, i := range members[h] {
				if same[i] == was {
					same[i] = same[l.a]
				}
			}
		}
		for _, i := range members[h] {
			of[i] = g
		}
		members[g] = append(members[g], members[h]...)
		members[h] = nil
		if evidence[g] == nil {
			evidence[g] = l
		}
	}
	return of, members, evidence
}

// countedElsewhere reports whether one of two counts is told for a place where the other's report does not put it: their figure may be one by
// chance, and ties no third.
func countedElsewhere(a, b *claim.Claim) bool {
	return a.Kind == claim.Count && a.Source != b.Source && (oneElsewhere(&a.Thing, &b.Thing) || oneElsewhere(&b.Thing, &a.Thing))
}

// linkOrder orders links: those of one event before those across events, of either the two sides of an answer and those that are settled before the rest, and each of these by their scores.
func linkOrder(x, y link) int {
	if x.across != y.across {
		if y.across {
			return -1
		}
		return 1
	}
	if x.recopied != y.recopied {
		if y.recopied {
			return 1
		}
		return -1
	}
	if x.answers != y.answers {
		if y.answers {
			return 1
		}
		return -1
	}
	if x.settled != y.settled {
		if x.settled {
			return -1
		}
		return 1
	}
	return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
}

// allFit reports whether each claim of one group fits each of another.
func allFit(claims []*claim.Claim, g, h []int) bool {
	for _, i := range g {
		for _, j := range h {
			if !fits(claims[i], claims[j]) {
				return false
			}
		}
	}
	return true
}

// atMost reports whether c tells only how much something is at most, which nearly any figure below fits: such a pair agrees, and ties no third figure.
func atMost(c *claim.Claim) bool { return c.Quantity != nil && c.Quantity.Qualifier == quantity.AtMost }

// bans are the pairs that are kept apart: where a pair is only not shown to be one thing, third claims may tie it; where something shows that it is
// not, none can.
type bans struct{ unproven, never *pairs }

// part reports whether a ban keeps two groups apart; what is not proven counts but for the pairs that are tied.
func (x *bans) part(a, b []int, tied func(i, j int) bool) bool {
	for _, i := range a {
		for _, j := range b {
			if x.never.has(i, j) || x.unproven.has(i, j) && !tied(i, j) {
				return true
			}
		}
	}
	return false
}

// alone keeps the claims i and j, a sentence's figure in two reports, apart from what else the other report tells: where the figure stands there too it was changed
// in one place only.
func (x *bans) alone(claims []*claim.Claim, i, j int) {
	for k, c := range claims {
		switch {
		case k == i || k == j:
		case c.Source == claims[j].Source:
			x.never.add(i, k)
		case c.Source == claims[i].Source:
			x.never.add(j, k)
		}
	}
}

// keep keeps the claims i and j apart.
func (x *bans) keep(i, j int, a, b *claim.Claim) {
	if !numeric(a.Kind) || a.Source == b.Source || (a.Modality == claim.Possible) != (b.Modality == claim.Possible) || disjoint(a, b) {
		x.never.add(i, j)
	} else {
		x.unproven.add(i, j)
	}
}

// weighed is two claims of a block, by their indices, and what the checks say of them.
type weighed struct {
	a, b  int
	thing weight
	// context and lead are what the words around them and the distance of their rivals add to that.
	context, lead float64
	twin          bool
	copied        bool // their sentences are one
	recopied      bool // and nothing else was weighed
	sole          bool // each report tells only this figure of its kind
	stuff         bool // each tells only this amount of a stuff
	transposed    bool // their figures have the same digits in another order
}

// links judges the pairs of a block that are left, and keeps apart those that are none.
func (m *matcher) links(claims []*claim.Claim, pairs []weighed, bans *bans) []link {
	var out []link
	m.rank(claims, pairs)
	for k := range pairs {
		p := &pairs[k]
		a, b := claims[p.a], claims[p.b]
		across := a.Source != b.Source && !m.together(a.Source, b.Source)
		if p.recopied {
			out = append(out, link{a: p.a, b: p.b, score: surer, pair: p, event: []claim.Evidence{{What: "both sentences are one", Weight: 1}}, settled: true, recopied: true})
			continue
		}
		if p.twin {
			settled := !p.thing.forbidden && settledFigures(a, b)
			if event := m.twinEvent(a, b); event.answer == claim.Yes {
				out = append(out, link{a: p.a, b: p.b, score: m.twin(a, b, true).score, pair: p, event: event.evidence, across: across, twin: true, settled: settled})
				continue
			}
			if event, ok := m.toldAgain(a, b); ok {
				out = append(out, link{a: p.a, b: p.b, pair: p, event: event.evidence, across: true, twin: true, again: true, settled: settled})
				continue
			}
		}
		if !m.joins(p, a, b, bans) {
			continue
		}
		event := m.sameEvent(a, b)
		if m.toldAlike(a, b, event.answer) {
			event = verdict{answer: claim.Yes}
			event.add(1, "one and the same, which one report tells as of before")
		}
		l := link{a: p.a, b: p.b, score: p.thing.score + event.score, pair: p, event: event.evidence, across: across}
		l.answers = a.Kind == claim.Count && a.Source == b.Source && m.counters(p.a, p.b)
		if p.thing.last {
			l.score = 0
		}
		switch event.answer {
		case claim.Yes:
		case claim.No:
			bans.never.add(p.a, p.b)
			if a.Source == b.Source || !m.ties.Alike(a.Source, b.Source) {
				continue
			}
			l.score, l.apart = p.thing.score, true
		default:
			continue
		}
		out = append(out, l)
	}
	return out
}

// settledFigures reports whether nothing speaks against two twins: both are of what is now or both of before, of one event or both of several, asked for or not, and
// not told for two places or of two parties by name.
func settledFigures(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	p, q := named(x.Agents), named(y.Agents)
	return before(x) == before(y) && !apartInPlace(x, y) && x.Occasion.Several == y.Occasion.Several && (a.Modality == claim.Demanded) == (b.Modality == claim.Demanded) && (len(p) == 0 || len(q) == 0 || meet(p, q))
}

// joins reports whether a pair is about one thing; what is none is kept apart.
func (m *matcher) joins(p *weighed, a, b *claim.Claim, bans *bans) bool {
	if p.thing.forbidden || p.thing.narrow && !fits(a, b) && !(a.Kind == claim.Date && heldBy(a, b)) {
		if !p.thing.forbidden && leftLevel(a, b) {
			return false // "raised to 19.60 from 18.50": who still has 18.50 is told of both
		}
		if p.thing.forbidden || a.Kind != claim.Place || m.manySites(a) || m.manySites(b) { // a house that is only named is no other house
			bans.keep(p.a, p.b, a, b)
		}
		return false
	}
	if p.thing.answer(a, b) == claim.Yes {
		return true
	}
	if p.thing.score < 0 && !fits(a, b) {
		bans.keep(p.a, p.b, a, b) // more speaks against than for, and only third claims could tie them
	}
	return false
}

// leftLevel reports whether one of two figures of a sentence is that from which somebody has moved the other, as a bidder his offer: what was set before and
// what is set now are one thing at two times.
func leftLevel(a, b *claim.Claim) bool {
	return a.Source == b.Source && a.Sequence == b.Sequence && a.Rule == b.Rule && leftFor(&a.Thing, &b.Thing)
}

// leftFor reports whether one of two figures of a thing that somebody lays down, and may lay down anew, is one that he has left for another.
func leftFor(x, y *claim.Thing) bool {
	return x.Attribute == y.Attribute && (x.Term == levelBefore) != (y.Term == levelBefore) && slices.Contains(revisable, x.Attribute)
}

// weighing is room for the pairs of a block, for the next block when this one is done.
var weighing = make(rooms, 8)

// rooms keep memory to be used again, unlike a sync.Pool also while an archive's memory is looked through for what is no longer used.
type rooms chan []weighed

func (r rooms) take() []weighed {
	select {
	case room := <-r:
		return room[:0]
	default:
		return nil
	}
}

func (r rooms) keep(room []weighed) {
	select {
	case r <- room:
	default:
	}
}

// weigh weighs every pair of a block by itself, and keeps apart those that can be no link at all. The others are appended to out.
func (m *matcher) weigh(claims []*claim.Claim, bans *bans, out []weighed) []weighed {
	quotes := allRuns(claims)
	for j, b := range claims {
		for i, a := range claims[:j] {
			if m.copies(i, j, a, b) {
				out = append(out, weighed{a: i, b: j, copied: true, recopied: true})
				continue
			}
			if quotes != nil && quotes[i].strange(quotes[j]) && !m.restates(i, j) || strangers(a, b) {
				bans.never.add(i, j)
				continue
			}
			p := weighed{a: i, b: j, thing: m.thing(i, j, a, b)}
			if !m.ranked(i, j, a) { // nothing more is to be learnt of it
				if m.joins(&p, a, b, bans) {
					out = append(out, p)
				}
				continue
			}
			if m.once[i].echoes(&m.once[j]) {
				t := m.twin(a, b, true)
				p.twin = !t.forbidden && t.score >= twinned
			}
			if p.thing.forbidden && !p.twin {
				bans.keep(i, j, a, b)
				continue
			}
			out = append(out, p)
		}
	}
	return out
}

// ranked reports whether claims i and j are numbers of two reports, of which pairs are weighed against each other.
func (m *matcher) ranked(i, j int, a *claim.Claim) bool {
	return numeric(a.Kind) && m.once[i].source != m.once[j].source
}

// thing judges whether claims i and j are about one thing, by themselves and what their block says of each.
func (m *matcher) thing(i, j int, a, b *claim.Claim) weight {
	if m.counters(i, j) {
		return counter(true).weight
	}
	if beside(a, b) {
		t := judgement{quiet: true}
		t.forbid("one sentence tells both")
		return t.weight
	}
	p, q := m.ofOneRound(a, b)
	t := judged(p, q, &m.once[i], &m.once[j], true)
	if m.restates(i, j) {
		t = restatement(true)
	}
	if a.Kind == claim.Duration {
		m.span(i, j, a, b, &t)
	}
	m.parts(a, b, &t)
	if a.Kind == claim.Place && !t.narrow && !claim.OfMerged(a.Thing.Attribute) && (m.manySites(a) || m.manySites(b)) {
		t.narrow = course(&a.Thing) == ""
	}
	if a.Kind == claim.Place && !t.narrow && p == a && q == b && a.Thing.Person != b.Thing.Person && m.ties.Together(a.Source, b.Source) {
		t.narrow = onlyThere(a) || onlyThere(b) || !ofWay(&a.Thing) && a.Thing.Occasion.Main && b.Thing.Occasion.Main && !claim.OfMerged(a.Thing.Attribute) && m.ties.OtherDay(a.Source, b.Source) // with day and place, all that tells two matches apart differs; where a ship was bound does not tell two events apart
	}
	if a.Kind == claim.Place && !claim.OfMerged(a.Thing.Attribute) && (outsideTalks(a, b) || onElectionNight(a, b)) {
		t.narrow = true
	}
	if a.Kind == claim.Place && !t.narrow && sited(a) && sited(b) && a.Source != b.Source {
		t.narrow = m.scattered[siteKeyOf(a)] || m.scattered[siteKeyOf(b)] || p == a && q == b && !m.ties.Vouched(a.Source, b.Source) && !m.twoRounds(a, b) ||
			siteKind(a) == street && !m.ties.Worded(a.Source, b.Source)
	}
	if a.Kind == claim.Date && !t.narrow && !t.forbidden && happens(&a.Thing) && happens(&b.Thing) {
		if a.Source != b.Source {
			t.narrow = m.otherDay(a, b) || m.otherDay(b, a)
		} else {
			t.narrow = clock(a) && clock(b) && !aboutThen(oclock(a), oclock(b)) // of two hours in one report one is that of another quake
		}
	}
	if a.Kind == claim.Date && (m.news(a) && longBefore(b, a) || m.news(b) && longBefore(a, b)) {
		t.narrow = true
	}
	if a.Kind == claim.Date && !t.forbidden {
		m.around(a, b, &t)
		m.deed(i, j, a, b, &t)
		m.hour(a, b, &t)
		m.began(i, j, a, b, &t)
		m.moment(a, b, &t)
		m.besides(i, j, a, b, &t)
		m.oneNews(a, b, &t)
		m.farDay(a, b, &t)
		m.stage(i, j, a, b, &t)
	}
	if t.narrow && a.Kind == claim.Count && a.Rule == b.Rule && strings.HasPrefix(a.Rule, "votes.") && !sameValue(a, b) && len(named(a.Thing.Agents)) > 0 && len(named(b.Thing.Agents)) > 0 && !oneCamp(a.Thing.Agents, b.Thing.Agents) {
		t.forbid("two parties of an election") // of 31 seats and 30 neither is the other, rounded
	}
	if !t.forbidden && !t.narrow && m.ofStranger(a, b) {
		t.narrow = true
	}
	if !m.ranked(i, j, a) {
		t.narrow = t.narrow || m.once[i].several || m.once[j].several
	}
	return t.weight
}

// pairs is a set of pairs of the claims of a block, by their indices: a bit for each.
type pairs struct {
	n    int
	bits []uint64
}

func newPairs(n int) *pairs { return &pairs{n, make([]uint64, (n*n+63)/64)} }

func (p *pairs) at(i, j int) int { return min(i, j)*p.n + max(i, j) }

func (p *pairs) add(i, j int) { k := p.at(i, j); p.bits[k/64] |= 1 << (k % 64) }

func (p *pairs) has(i, j int) bool { k := p.at(i, j); return p.bits[k/64]&(1<<(k%64)) != 0 }

// assemble writes the groups, and for each pair of groups that an apart link ties, a group of both.
func (m *matcher) assemble(claims []*claim.Claim, of []int, members [][]int, links []link, evidence []*link) []claim.Group {
	n := 0
	for _, list := range members {
		if list != nil {
			n++
		}
	}
	inner := make([][]*link, len(members))
	for i := range links {
		if l := &links[i]; !l.apart && of[l.a] == of[l.b] && len(members[of[l.a]]) > 2 {
			inner[of[l.a]] = append(inner[of[l.a]], l)
		}
	}
	out := make([]claim.Group, 0, n)
	for g, list := range members {
		if list == nil {
			continue
		}
		grp := m.group(claims, list)
		grp.Loose = m.looseOf(claims, list, inner[g])
		if evidence[g] != nil {
			grp.SameThing, grp.SameEvent = m.evidence(evidence[g], claims), evidence[g].event
		}
		out = append(out, grp)
	}
	seen := map[[2]int]bool{}
	for i := range links {
		l := &links[i]
		g, h := of[l.a], of[l.b]
		k := [2]int{min(g, h), max(g, h)}
		if !l.apart || g == h || seen[k] {
			continue
		}
		seen[k] = true
		grp := m.group(claims, append(slices.Clone(members[g]), members[h]...))
		grp.SameThing, grp.Apart, grp.Event = m.evidence(l, claims), l.event, ""
		out = append(out, grp)
	}
	return out
}

func (m *matcher) group(claims []*claim.Claim, list []int) claim.Group {
	g := claim.Group{Claims: make([]*claim.Claim, len(list))}
	for k, i := range list {
		g.Claims[k] = claims[i]
	}
	slices.SortFunc(g.Claims, position)
	g.Kind, g.Event, g.Rule = g.Claims[0].Kind, g.Claims[0].Event, ruleOf(g.Claims)
	return g
}

// ruleOf is the rule of most of the claims; a topic rule goes before a general one, and of equals the first in the alphabet.
func ruleOf(claims []*claim.Claim) string {
	if len(claims) == 1 {
		return claims[0].Rule
	}
	n := map[string]int{}
	for _, c := range claims {
		n[c.Rule]++
	}
	best := ""
	for r := range n {
		if best == "" || better(r, best, n) {
			best = r
		}
	}
	return best
}

func better(a, b string, n map[string]int) bool {
	if ga, gb := claim.General(a), claim.General(b); ga != gb {
		return gb
	}
	if n[a] != n[b] {
		return n[a] > n[b]
	}
	return a < b
}

// Why returns the evidence on whether two claims are about the same thing, and on whether they are of the same event.
func Why(a, b *claim.Claim, ties *resolve.Ties) (thing, event []claim.Evidence) {
	if blockKey(a) != blockKey(b) {
		return []claim.Evidence{{What: "one is a " + blockKey(a) + ", the other a " + blockKey(b), Weight: forbidden}}, nil
	}
	m := matcher{ties: ties}
	j := sameThing(m.ofOneRound(a, b))
	if j.narrow || j.unsaid {
		j.add(0, "one may be a part or kind of the other: only the same value puts them together")
	}
	m.told, m.context = figures([]*claim.Claim{a, b}), newContexts([]*claim.Claim{a, b})
	if t := m.twin(a, b, false); !t.forbidden {
		j.evidence = append(j.evidence, t.evidence...)
	}
	v := m.sameEvent(a, b)
	if len(v.evidence) == 0 {
		v.add(0, "same event: "+string(v.answer))
	}
	return j.evidence, v.evidence
}
