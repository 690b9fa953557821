package align

import (
	"math"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// Of two reports of one event, a claim of one has at most one or two counterparts in the other. So how well a pair fits is told by its rivals too:
// where each of two claims finds none nearly as good as the other, they are one thing sooner than their own words show; where another fits better,
// they are not.

// ahead is by how much a pair must fit better than the next for that to be evidence, and what it then adds at most.
const ahead = 1.0

// alone is how much it adds that neither report tells anything else that the other's claim might be.
const alone = 0.5

// plenty is how much the words around two claims add where they tie them.
const plenty = 0.5

// rank weighs the pairs of numbers against each other.
func (m *matcher) rank(claims []*claim.Claim, pairs []weighed) {
	if len(pairs) == 0 {
		return
	}
	best := m.contestsOf(claims, pairs)
	for i := range pairs {
		p := &pairs[i]
		if a := claims[p.a]; m.ranked(p.a, p.b, a) && !p.thing.forbidden && !p.recopied {
			m.contest(p, a, claims[p.b], best)
			m.lonely(p, a, claims[p.b])
		}
	}
}

// contestsOf enters each pair of numbers, with the words around it weighed, into the contest of either of its claims.
func (m *matcher) contestsOf(claims []*claim.Claim, pairs []weighed) *contests {
	best := newContests(m.once, numeric(claims[0].Kind))
	for i := range pairs {
		p := &pairs[i]
		a, b := claims[p.a], claims[p.b]
		if !m.ranked(p.a, p.b, a) || p.thing.forbidden || p.recopied {
			continue
		}
		u, v := &m.once[p.a], &m.once[p.b]
		if !p.thing.rough || p.thing.slips {
			s, t := &m.settings[p.a], &m.settings[p.b]
			p.context = m.context.sum(s.words, t.words, s.own)
			if !p.thing.slips {
				p.context /= 2
			}
			p.thing.score += p.context
			p.thing.tied = p.thing.tied || p.context >= plenty
		}
		if leftFor(&a.Thing, &b.Thing) {
			continue // "raised to 19.60 from 18.50": the old figure is no rival of the new
		}
		best.of(p.a, p.b).enter(v.figure, p.thing.score)
		best.of(p.b, p.a).enter(u.figure, p.thing.score)
		if a.Kind == claim.Count && u.digits >= tellingDigits && sameValue(a, b) && claim.General(a.Rule) && claim.General(b.Rule) {
			best.of(p.a, p.b).echoed, best.of(p.b, p.a).echoed = true, true
		}
		if a.Kind != claim.Count && sameValue(a, b) && (a.Modality == claim.Demanded) == (b.Modality == claim.Demanded) && (p.twin || p.thing.answer(a, b) == claim.Yes) {
			best.of(p.a, p.b).met, best.of(p.b, p.a).met = true, true
		}
	}
	return best
}

// contest raises the score of a pair of numbers in which each is the best for the other, and narrows one that other pairs of its claims speak against.
func (m *matcher) contest(p *weighed, a, b *claim.Claim, best *contests) {
	u, v := &m.once[p.a], &m.once[p.b]
	x, y := best.of(p.a, p.b), best.of(p.b, p.a)
	if (x.echoed || y.echoed) && claim.General(a.Rule) && claim.General(b.Rule) && !sameValue(a, b) && !p.thing.slips {
		p.thing.narrow = true
	}
	if (x.met || y.met) && !sameValue(a, b) && !p.thing.slips && party(a) == party(b) {
		p.thing.narrow = true
	}
	lead := p.thing.score - max(x.second, y.second)
	fit := p.thing.told || comparable(a, b)
	mutual := x.figure == v.figure && y.figure == u.figure && lead >= ahead
	if mutual && x.n > 1 && y.n > 1 && p.thing.score >= likely && !p.thing.rough && fit {
		p.lead = min(lead, 2)
		p.thing.score += p.lead
	}
	if mutual && x.n == 1 && y.n == 1 && p.thing.score >= likely && !p.thing.rough && fit {
		p.lead = alone
		p.thing.score += p.lead
	}
	if !mutual && !ofOnePlace(a, b) && (u.several || v.several || lead <= 0 && costs(&a.Thing) && costs(&b.Thing) && !asked(&a.Thing, &b.Thing) && !p.thing.slips) {
		p.thing.narrow = true // a report has many sums, and no telling which of them is meant
	}
}

// lonely raises the score of a pair of which each is the only number of its sort that its report tells.
func (m *matcher) lonely(p *weighed, a, b *claim.Claim) {
	u, v := &m.once[p.a], &m.once[p.b]
	if a.Kind == claim.Money && u.soles(v, a.Kind) && m.onePayment(a, b) {
		p.sole = true
		p.thing.narrow = false
		p.thing.score += paymentWeight
	}
	if m.oneStuff(a, b) {
		p.stuff, p.thing.narrow = true, false
		p.thing.score += stuffWeight
	}
	if m.oneCount(a, b) {
		p.sole = true
		p.thing.score += countWeight
	}
	if u.soles(v, a.Kind) && !(a.Kind == claim.Duration && (backward(a.Subject) || backward(b.Subject)) && !sinceDeed(a, b)) && (a.Rule == b.Rule || claim.General(a.Rule) || claim.General(b.Rule)) && a.Kind != claim.Money && m.together(a.Source, b.Source) && (a.Kind == claim.Duration || !twoParties(&a.Thing, &b.Thing)) {
		p.sole = true
		p.thing.score += soleWeight
	}
	if m.leftOver(a, b) {
		p.thing.narrow = false
		p.thing.score += fellowWeight
	}
	if p.thing.slips && m.transposed(a, b) {
		p.transposed = true
		p.thing.score += transposedWeight
	}
	x, y := &m.slots[p.a], &m.slots[p.b]
	if p.copied = m.retold(a, b, x, y); p.copied {
		p.thing.narrow, p.thing.unsaid = false, false
		p.thing.score += retoldWeight
	} else if m.alikeTold(a, b, x, y) {
		p.thing.apartIn(a, b, x, y)
	}
}

// tellingDigits is from how many digits on two reports of one event do not tell one figure by chance.
const tellingDigits = 3

// evidence is what speaks for two claims' being one thing: those of a link.
func (m *matcher) evidence(l *link, claims []*claim.Claim) []claim.Evidence {
	p, a, b := l.pair, claims[l.a], claims[l.b]
	if p.recopied {
		return []claim.Evidence{{What: "the two sentences are one but for the figure", Weight: surer}}
	}
	if l.twin {
		return m.twin(a, b, false).evidence
	}
	if m.counters(l.a, l.b) {
		return counter(false).evidence
	}
	x, y := m.ofOneRound(a, b)
	j := judged(x, y, &m.once[l.a], &m.once[l.b], false)
	if m.restates(l.a, l.b) && j.score < sure {
		j = restatement(false)
	}
	m.parts(a, b, &j)
	if a.Kind == claim.Date {
		m.around(a, b, &j)
	}
	if p.context > 0 {
		j.add(p.context, "both sentences speak of", strings.Join(m.context.common(a, b), ", "))
	}
	if p.lead > 0 {
		j.add(p.lead, "neither report tells anything nearly as like")
	}
	if p.stuff {
		j.add(stuffWeight, "each report tells one amount of this alone")
	}
	if p.sole && a.Kind == claim.Count {
		j.add(countWeight, "each report counts these by one figure alone")
	} else if p.sole && a.Kind == claim.Money {
		j.add(paymentWeight, "each report tells only this one sum")
	} else if p.sole {
		j.add(soleWeight, "each report tells only this one figure of its kind")
	}
	if p.transposed {
		j.add(transposedWeight, "three digits or more in another order, and neither report tells the other's figure")
	}
	if p.copied {
		j.add(retoldWeight, "the two sentences are one but for the figure")
	}
	return j.evidence
}

// contests are those of each claim of a block with each of its sources.
type contests struct {
	once []reading
	n    int
	all  []contest
}

// newContests makes room for the contests of claims; none where all are of one source, or no numbers.
func newContests(once []reading, numeric bool) *contests {
	x := &contests{once: once, n: once[len(once)-1].source + 1}
	if x.n > 1 && numeric {
		x.all = make([]contest, x.n*len(once))
	}
	return x
}

// of is the contest of a claim with those of the source of another.
func (x *contests) of(c, other int) *contest { return &x.all[c*x.n+x.once[other].source] }

// contest is the scores of the two best pairs of one claim with claims of another source that state different figures.
type contest struct {
	first, second, figure float64
	n                     int
	// echoed says that the other source tells the claim's very figure, with so many digits that it is no chance: what else it tells is not it
	// ("sold 18,400, compared with 21,700", and a report that tells of the 21,700).
	echoed bool
	// met says that the other source tells the same of the same, asked for by neither or by both: what else it tells there is of something else, the
	// aftershock or the term of another.
	met bool
}

func (r *contest) enter(figure, score float64) {
	r.n++
	switch {
	case score > r.first:
		if figure != r.figure {
			r.second = r.first
		}
		r.first, r.figure = score, figure
	case score > r.second && figure != r.figure:
		r.second = score
	}
}

// farther is the ratio from which two figures are too far apart to be taken for one thing for want of a better: reports err by halves, not by tens.
const farther = 2.5

// comparable reports whether two claims say what their figures are of, and these lie so near each other that they may be accounts of one thing.
func comparable(a, b *claim.Claim) bool {
	if p, q := &a.Thing, &b.Thing; (p.Head == "" || q.Head == "") && (p.Attribute == "" || p.Attribute != q.Attribute) && !meet(named(p.Agents), q.Agents) {
		return false
	}
	x, y := quantity.Base(*a.Quantity), quantity.Base(*b.Quantity)
	if x.Unit != y.Unit || x.Qualifier == quantity.Vague || y.Qualifier == quantity.Vague {
		return false
	}
	u, v := math.Abs(middle(x)), math.Abs(middle(y))
	return slip(a, b) > 0 || max(u, v) <= farther*min(u, v)
}

// twinEvent is sameEvent for two claims that state one figure: that one report tells it as of before does not part them, unless one only bounds a measure,
// which each event has of its own: a quake of at least 5.9 is not each stronger one before it. Nor are the dead of another year those of the news, unless that is a
// trial.
func (m *matcher) twinEvent(a, b *claim.Claim) verdict {
	if x, y := &a.Thing.Occasion, &b.Thing.Occasion; x.Background != y.Background && yearsDiffer(x.Time, y.Time) && a.Rule == b.Rule && a.Rule == "casualties.killed" && !meet(m.ties.Kind(a.Source), trials) && !meet(m.ties.Kind(b.Source), trials) {
		return m.sameEvent(a, b)
	}
	if m.together(a.Source, b.Source) && a.Thing.Occasion.Background != b.Thing.Occasion.Background && (a.Kind != claim.Measure || a.Quantity.Value == b.Quantity.Value || !oneSided(*a.Quantity) && !oneSided(*b.Quantity)) {
		return verdict{answer: claim.Yes}
	}
	return m.sameEvent(a, b)
}

// toldAlike reports whether two reports of one event tell one day, one age or one telling figure of one thing, of which one says that it was before, or both: what they
// tell shows that it is of one event, whichever report is nearer to it.
func (m *matcher) toldAlike(a, b *claim.Claim, event claim.Sure) bool {
	x, y := &a.Thing.Occasion, &b.Thing.Occasion
	if event == claim.Yes || a.Source == b.Source || x.Generic || y.Generic || !m.together(a.Source, b.Source) || !sameValue(a, b) {
		return false
	}
	switch {
	case a.Kind == claim.Date:
		return exactDay(a) && exactDay(b)
	case a.Kind == claim.Age:
		return true
	}
	return tellingFigure(a, b) >= echoedCount && m.twinEvent(a, b).answer == claim.Yes
}

// exactDay reports whether a time is told by the calendar: its day, its month or its year.
func exactDay(c *claim.Claim) bool { return c.Time != nil && c.Time.Date != "" }

// trials are the kinds of event that are about what befell long before.
var trials = []string{"trial", "hearing", "crime"}

// toldAgain reports whether two claims of reports of two events tell by one figure what is no news of either: how many a union has, how many prisoners a side
// holds, what was agreed before. What both tell of their own events is two things, but for what is no round's own.
func (m *matcher) toldAgain(a, b *claim.Claim) (v verdict, ok bool) {
	x, y := &a.Thing.Occasion, &b.Thing.Occasion
	if m.together(a.Source, b.Source) || !m.ties.Alike(a.Source, b.Source) || x.Generic || y.Generic || ownOfRound(a) || ownOfRound(b) || !m.knownAtBoth(a, b) {
		return v, false
	}
	if !m.ties.Affair(a.Source, b.Source) && (x.Background || y.Background || x.Main && y.Main) {
		return v, false
	}
	v.answer = claim.Yes
	v.add(1, "one figure of what both know, at whichever event")
	return v, m.twin(a, b, true).score >= twinned+plenty/2
}

// tellingTwin is how much a figure by itself must say for two reports of two events to tell of one thing by it: two of 31 say so, and of 2,000, none of nine.
const tellingTwin = 1.75

// costs reports whether t is what a thing costs: of prices a report has many.
func costs(t *claim.Thing) bool { return t.Attribute == "price" || t.Attribute == "cost" }
