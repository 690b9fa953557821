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

// plenty is how much the words around two claims add where they tie them.
const plenty = 0.5

// rank weighs the pairs of numbers against each other.
func (m *matcher) rank(claims []*claim.Claim, pairs []weighed) {
	if len(pairs) == 0 {
		return
	}
	best := newContests(claims)
	for i := range pairs {
		p := &pairs[i]
		a, b := claims[p.a], claims[p.b]
		if !numeric(a.Kind) || a.Source == b.Source || p.thing.forbidden {
			continue
		}
		if !p.thing.rough || p.thing.slips {
			p.context = m.context.shared(a, b)
			if !p.thing.slips {
				p.context /= 2
			}
			p.thing.score += p.context
			p.thing.tied = p.thing.tied || p.context >= plenty
		}
		best.of(p.a, p.b).enter(figureOf(b), p.thing.score)
		best.of(p.b, p.a).enter(figureOf(a), p.thing.score)
		if a.Kind == claim.Count && general(a.Rule) && general(b.Rule) && digits(a.Quantity) >= tellingDigits && sameValue(a, b) {
			best.of(p.a, p.b).echoed, best.of(p.b, p.a).echoed = true, true
		}
	}
	for i := range pairs {
		p := &pairs[i]
		a, b := claims[p.a], claims[p.b]
		if !numeric(a.Kind) || a.Source == b.Source || p.thing.forbidden {
			p.thing.narrow = p.thing.narrow || m.several[a] || m.several[b]
			continue
		}
		x, y := best.of(p.a, p.b), best.of(p.b, p.a)
		if general(a.Rule) && general(b.Rule) && (x.echoed || y.echoed) && !sameValue(a, b) && !p.thing.slips {
			p.thing.narrow = true
		}
		lead := p.thing.score - max(x.second, y.second)
		mutual := x.figure == figureOf(b) && y.figure == figureOf(a) && lead >= ahead
		if mutual && x.n > 1 && y.n > 1 && p.thing.score >= likely && !p.thing.rough && comparable(a, b) {
			p.lead = min(lead, 2)
			p.thing.score += p.lead
		}
		if !mutual && (m.several[a] || m.several[b] || lead <= 0 && costs(&a.Thing) && costs(&b.Thing) && !asked(&a.Thing, &b.Thing) && !p.thing.slips) {
			p.thing.narrow = true // a report has many sums, and no telling which of them is meant
		}
		if p.copied = m.retold(a, b); p.copied {
			p.thing.narrow, p.thing.unsaid = false, false
			p.thing.score += retoldWeight
		}
	}
}

// tellingDigits is from how many digits on two reports of one event do not tell one figure by chance.
const tellingDigits = 3

// evidence is what speaks for two claims' being one thing: those of a link.
func (m *matcher) evidence(l *link, claims []*claim.Claim) []claim.Evidence {
	p, a, b := l.pair, claims[l.a], claims[l.b]
	if l.twin {
		return m.twin(a, b, false).evidence
	}
	j := sameThing(a, b)
	m.parts(a, b, &j)
	if p.context > 0 {
		j.add(p.context, "both sentences speak of", strings.Join(m.context.common(a, b), ", "))
	}
	if p.lead > 0 {
		j.add(p.lead, "neither report tells anything nearly as like")
	}
	if p.copied {
		j.add(retoldWeight, "the two sentences are one but for the figure")
	}
	return j.evidence
}

// figureOf is the number that a claim states, in the base unit of its dimension.
func figureOf(c *claim.Claim) float64 { return middle(quantity.Base(*c.Quantity)) }

// contests are those of each claim of a block with each of its sources.
type contests struct {
	source []int // of each claim
	n      int
	all    []contest
}

// newContests makes room for the contests of claims, those of one source side by side; none where all are of one.
func newContests(claims []*claim.Claim) *contests {
	x := &contests{source: make([]int, len(claims))}
	for i := range claims[1:] {
		if claims[i+1].Source != claims[i].Source {
			x.n++
		}
		x.source[i+1] = x.n
	}
	if x.n++; x.n > 1 && numeric(claims[0].Kind) {
		x.all = make([]contest, x.n*len(claims))
	}
	return x
}

// of is the contest of a claim with those of the source of another.
func (x *contests) of(c, other int) *contest { return &x.all[c*x.n+x.source[other]] }

// contest is the scores of the two best pairs of one claim with claims of another source that state different figures.
type contest struct {
	first, second, figure float64
	n                     int
	// echoed says that the other source tells the claim's very figure, with so many digits that it is no chance: what else it tells is not it
	// ("sold 18,400, compared with 21,700", and a report that tells of the 21,700).
	echoed bool
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

// twinEvent is sameEvent for two claims that state one figure: that one report tells it as of before does not part them.
func (m *matcher) twinEvent(a, b *claim.Claim) verdict {
	if m.ties.Together(a.Source, b.Source) && a.Thing.Occasion.Background != b.Thing.Occasion.Background {
		return verdict{answer: claim.Yes}
	}
	return m.sameEvent(a, b)
}

// costs reports whether t is what a thing costs: of prices a report has many.
func costs(t *claim.Thing) bool { return t.Attribute == "price" || t.Attribute == "cost" }
