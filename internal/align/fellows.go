package align

import (
	"math"
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// Two sentences of two reports of one event that have a telling figure in common tell of one thing: a mill was sold for $31 million in one year, or for
// as much in another; somebody was given three years, with 14 months to serve, or served 14 months of three and a half years.

// fellow is a figure that stands in a sentence, in its base unit.
type fellow struct {
	kind  claim.Kind
	unit  string
	value float64
}

// mostFellows is how many figures of a sentence are looked at.
const mostFellows = 8

// fellowsOf are the exact figures of the sentences that claims stand in, but for small counts, which are met by chance.
func fellowsOf(claims []claim.Claim) map[place][]fellow {
	out := map[place][]fellow{}
	for i := range claims {
		c := &claims[i]
		if c.Quantity == nil || !numeric(c.Kind) || c.Quantity.IsRange() {
			continue
		}
		q := quantity.Base(*c.Quantity)
		v := middle(q)
		if math.IsNaN(v) || math.IsInf(v, 0) || c.Kind == claim.Count && v < distinctive {
			continue
		}
		at := place{c.Source, c.Sequence}
		if len(out[at]) < mostFellows {
			out[at] = append(out[at], fellow{c.Kind, q.Unit, v})
		}
	}
	return out
}

// shared is a figure of both sentences of two claims, which neither of the two claims states; nil if there is none.
func (m *matcher) shared(a, b *claim.Claim) *fellow { return m.sharedOf(a, b, "") }

// sharedOf is shared, for figures of one kind alone where that is not empty: of several that both sentences tell, which comes first depends on whose
// are looked at.
func (m *matcher) sharedOf(a, b *claim.Claim, kind claim.Kind) *fellow {
	if a.Source == b.Source {
		return nil
	}
	other := m.fellows[place{b.Source, b.Sequence}]
	list := m.fellows[place{a.Source, a.Sequence}]
	for i, f := range list {
		if (kind == "" || f.kind == kind) && !f.of(a) && !f.of(b) && slices.Contains(other, f) {
			return &list[i]
		}
	}
	return nil
}

// of reports whether f is the figure that c states.
func (f *fellow) of(c *claim.Claim) bool {
	if c.Quantity == nil || c.Kind != f.kind {
		return false
	}
	q := quantity.Base(*c.Quantity)
	return q.Unit == f.unit && middle(q) == f.value
}

// fellowWeight is what it adds that both sentences tell of one figure besides.
const fellowWeight = 3.0

// besides weighs two times of one deed whose sentences have a figure in common: it is one deed, whoever is told to have part in it.
func (m *matcher) besides(i, j int, a, b *claim.Claim, t *judgement) {
	x, y := &m.once[i], &m.once[j]
	if t.forbidden || a.Time.Grain != b.Time.Grain || clock(a) || a.Modality != b.Modality || told(&a.Thing) || told(&b.Thing) || !inReach(a, b) || !oneDeed(a, b, x.does, y.does) || m.shared(a, b) == nil {
		return
	}
	t.narrow, t.unsaid = false, false
	t.add(fellowWeight, "both sentences tell of one figure besides")
}

// leftOver reports whether two lengths of time or ages are each the only one of its sentence that the other sentence does not have, where both have
// another of their kind, and both are told of one sort of thing.
func (m *matcher) leftOver(a, b *claim.Claim) bool {
	if a.Source == b.Source || a.Kind != claim.Duration || a.Rule != b.Rule || claim.General(a.Rule) || sameValue(a, b) || a.Thing.Attribute != b.Thing.Attribute {
		return false
	}
	if m.sharedOf(a, b, a.Kind) == nil {
		return false
	}
	p, q := m.fellows[place{a.Source, a.Sequence}], m.fellows[place{b.Source, b.Sequence}]
	alone := func(list []fellow) bool {
		n := 0
		for _, f := range list {
			if f.kind == a.Kind {
				n++
			}
		}
		return n == 2
	}
	return alone(p) && alone(q)
}
