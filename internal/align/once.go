package align

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// reading is what is read of a claim once, for all the pairs of its block that it stands in.
type reading struct {
	source int // its source, numbered from 0
	// The rest is of numbers alone: the amount in its base unit, the number that it is said by, how many digits tell something, and which these are,
	// whatever their order (0 where it can be no slip for another).
	base      quantity.Amount
	figure    float64
	digits    int
	scrambled uint64
	// several says that its own source states another value of what looks like the same thing.
	several bool
	// The rest is of numbers where there are several sources: the words of the figure, those of its sentence that say something, by their numbers in
	// the context, and what stands around it.
	own   string
	words []int32
	slot  slot
}

// readings are those of the claims of a block, where those of one source stand side by side.
func readings(claims []*claim.Claim) []reading {
	out := make([]reading, len(claims))
	for i, c := range claims {
		r := &out[i]
		if i > 0 {
			if r.source = out[i-1].source; c.Source != claims[i-1].Source {
				r.source++
			}
		}
		if q := c.Quantity; q != nil {
			r.base = quantity.Base(*q)
			r.figure, r.digits, r.scrambled = middle(r.base), digits(q), scrambled(q)
		}
	}
	return out
}

// around reads what stands around the claims of a block.
func (m *matcher) around(claims []*claim.Claim) {
	m.told, m.context = figures(claims), newContexts(claims)
	for i, c := range claims {
		r := &m.once[i]
		r.own, r.words, r.slot = strings.ToLower(c.Text), m.context.of(c), slotOf(c)
	}
}

// scrambled packs the digits of a figure in order of size, so that those of two figures that may be slips for each other are the same; 0 for what has
// fewer than two.
func scrambled(q *quantity.Amount) uint64 {
	if q.IsRange() {
		return 0
	}
	m := mantissaOf(q.Value)
	if m.n < 2 {
		return 0
	}
	slices.Sort(m.digits[:])
	var out uint64
	for _, d := range m.digits {
		out = out<<8 | uint64(d)
	}
	return out
}

// slip is [slip] of the claims i and j.
func (m *matcher) slip(i, j int, a, b *claim.Claim) float64 {
	if s := m.once[i].scrambled; s == 0 || s != m.once[j].scrambled {
		return 0
	}
	return slip(a, b)
}

// echoes reports whether the claims i and j may state one figure: what [matcher.figure] looks at more closely.
func (m *matcher) echoes(i, j int) bool {
	x, y := &m.once[i], &m.once[j]
	return x.base.Unit == y.base.Unit && !(math.Abs(x.figure-y.figure) > mostSlack*max(math.Abs(x.figure), math.Abs(y.figure)))
}

// mostSlack is the most by which [matcher.figure] lets two figures differ.
const mostSlack = max(conversion, 2*roundly)

// strangers reports whether two claims of one block are certainly not about one thing, by what is cheap to see. It is what [judge] and [beside] would
// find, at less cost: most pairs of names and places are of two.
func strangers(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	switch a.Kind {
	case claim.Name:
		return x.Person != y.Person || x.Attribute != y.Attribute
	case claim.Place:
		if x.Relation == "named" || y.Relation == "named" {
			return x.Relation != y.Relation || x.Person != y.Person
		}
		return x.Attribute != y.Attribute || x.Attribute == "" && x.Person != y.Person
	case claim.Date:
		return a.Time.Since != b.Time.Since || a.Time.By != b.Time.By || clock(a) != clock(b)
	}
	return false
}
