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
	source  int      // its source, numbered from 0
	only    bool     // its source tells no other duration, or no other hour at which its event set in
	hour    bool     // its source tells no other time of day
	several bool     // its own source states another value of what looks like the same thing
	deed    times    // of which it tells when it was done
	clause  []string // what the clause speaks of that no other figure of its source and order does
	span    string   // of which it tells alone how long it was
	fates   bool     // its source tells the fate of people that it counts by two rules and two figures
	bodies  bool     // bodies, of which its source tells that more had died: see someBodies
	does    string   // what was done then, of a time: see deedName
	chained bool     // a time that is counted from another: see chained
	// The rest is of figures alone: the unit and the number that it is said by, in its base unit, how many digits tell something, and which these
	// are, whatever their order (0 where it can be no slip for another).
	digits    int
	unit      string
	figure    float64
	scrambled uint64
}

func readingOf(c *claim.Claim) (r reading) {
	if q := c.Quantity; q != nil {
		base := quantity.Base(*q)
		r.unit, r.figure, r.digits, r.scrambled = base.Unit, middle(base), digits(q), scrambled(q)
	}
	if c.Kind == claim.Date {
		r.does, r.chained = deedName(c), chained(c)
	}
	return r
}

// readings are those of the claims of a block, where those of one source stand side by side.
func readings(claims []*claim.Claim) []reading {
	out := make([]reading, len(claims))
	for i, c := range claims {
		out[i] = readingOf(c)
		if i > 0 {
			if out[i].source = out[i-1].source; c.Source != claims[i-1].Source {
				out[i].source++
			}
		}
	}
	return out
}

// setting is what stands around a figure: its own words, those of its sentence that say something, by their numbers in the context.
type setting struct {
	own   string
	words []int32
}

// settingsOf reads what stands around the claims of a block.
func (m *matcher) settingsOf(claims []*claim.Claim) []setting {
	out := make([]setting, len(claims))
	for i, c := range claims {
		out[i] = setting{strings.ToLower(c.Text), m.context.of(c)}
	}
	return out
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

// slip is [slip] of two claims, of which x and y are the readings.
func (x *reading) slip(y *reading, a, b *claim.Claim) float64 {
	if x.scrambled == 0 || x.scrambled != y.scrambled {
		return 0
	}
	return slip(a, b)
}

// echoes reports whether two figures may be one: what [matcher.figure] looks at more closely.
func (x *reading) echoes(y *reading) bool {
	return x.unit == y.unit && !(math.Abs(x.figure-y.figure) > mostSlack*max(math.Abs(x.figure), math.Abs(y.figure)))
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
		return x.Attribute != y.Attribute && !claim.OtherTown(x, y) || x.Attribute == "" && x.Person != y.Person
	case claim.Date:
		return bounded(a, b) || clock(a) != clock(b) && !heldBy(a, b)
	}
	return false
}
