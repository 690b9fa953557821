package align

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// What a sum is of is told by what its clause speaks of: what is bought or mended, who pays and who is paid. Where in each of two reports of one event one sum
// alone is told with a word for the same, both are mostly one, whatever verbs and nouns tell it as.

// What it adds that both clauses speak of one thing that no other figure of either report is told with, and for each more of these.
const (
	clauseWeight = 2.5
	clauseMore   = 1.0
	clauseMost   = 4.0
	nameWeight   = 1.5 // of a name, which tells many sums
	nameMore     = 0.5
)

// plain is what a key of a clause names, whether it is that or a kind of it.
func plain(key string) string { return strings.TrimPrefix(key, claim.KindOf) }

// ownClauses finds, for each sum, measure or share of a block, what its clause speaks of that no other figure of its source does which lies so near that one
// could be taken for the other.
func ownClauses(claims []*claim.Claim, once []reading) map[*claim.Claim]*reading {
	if len(claims) == 0 {
		return nil
	}
	switch claims[0].Kind {
	case claim.Money, claim.Measure, claim.Proportion:
	default:
		return nil
	}
	type key struct {
		source int
		word   string
	}
	by, out := map[key][]int{}, map[*claim.Claim]*reading{}
	for i, c := range claims {
		for _, w := range c.Thing.Of {
			k := key{once[i].source, plain(w)}
			if l := by[k]; len(l) == 0 || l[len(l)-1] != i {
				by[k] = append(l, i)
			}
		}
	}
	for i, c := range claims {
		if !real(c.Modality) && c.Modality != claim.Demanded && c.Modality != claim.Offered {
			continue
		}
		for _, w := range c.Thing.Of {
			l := by[key{once[i].source, plain(w)}]
			if len(l) > mostAlike || slices.ContainsFunc(l, func(k int) bool { return mistakable(c, claims[k], &once[i], &once[k]) }) {
				continue
			}
			once[i].clause = append(once[i].clause, w)
		}
		if len(once[i].clause) > 0 {
			out[c] = &once[i]
		}
	}
	return out
}

// mostAlike is how many figures of one source may be told with one word for any of them to be known by it.
const mostAlike = 8

// mistakable reports whether two figures of one source lie so near each other that a third could be either, and are none that one has left for the other.
func mistakable(a, b *claim.Claim, x, y *reading) bool {
	if a == b || x.unit != y.unit || sameValue(a, b) || before(&a.Thing) != before(&b.Thing) || a.Thing.Distributive != b.Thing.Distributive {
		return false
	}
	u, v := math.Abs(x.figure), math.Abs(y.figure)
	return u <= amountsApart*v && v <= amountsApart*u
}

// shared is how much it says that the clauses of two figures speak of the same, 0 where they do not, and what.
func (x *reading) shared(y *reading) (float64, []string) {
	var both []string
	for _, w := range x.clause {
		for _, v := range y.clause {
			if plain(w) == plain(v) && (w == plain(w) || v == plain(v)) && !slices.Contains(both, plain(w)) {
				both = append(both, plain(w))
			}
		}
	}
	if !slices.ContainsFunc(both, func(key string) bool { return !strings.HasPrefix(key, claim.Named) }) {
		return 0, nil // of one name a report tells many sums
	}
	w := 0.0
	for i, key := range both {
		switch name := strings.HasPrefix(key, claim.Named); {
		case name && i == 0:
			w = nameWeight
		case name:
			w += nameMore
		case w < clauseWeight:
			w += clauseWeight
		default:
			w += clauseMore
		}
	}
	return min(clauseMost, w), both
}

// inOrder reports whether two figures of two reports lie near enough for both to be of one thing for what their clauses speak of.
func (x *reading) inOrder(y *reading) bool {
	u, v := math.Abs(x.figure), math.Abs(y.figure)
	return x.unit == y.unit && u <= farther*v && v <= farther*u
}

// akin reports whether what two figures are told to be of may be one: their attributes, or the verbs of those that have none.
func akin(a, b *claim.Claim) bool {
	p, q := toldAs(a), toldAs(b)
	if a.Kind == claim.Proportion && (p == "" || q == "") && a.Quantity.Trend != "" && a.Quantity.Trend == b.Quantity.Trend {
		return !strings.HasSuffix(p+q, "-change") || slices.Contains(risingShares, p+q) // by how much a fare rose is a change of its price
	}
	if p == q {
		return p != "" || a.Predicate == b.Predicate || len(a.Thing.Act) > 0 && len(b.Thing.Act) > 0 && a.Thing.Act[0] == b.Thing.Act[0]
	}
	for _, l := range kinSums {
		if slices.Contains(l, p) && slices.Contains(l, q) {
			return true
		}
	}
	return false
}

// toldAs is the attribute of a figure, or of one without any what its verb tells it as; empty where neither does.
func toldAs(c *claim.Claim) string {
	switch {
	case c.Thing.Attribute == "loss" && slices.Contains(outlaying, c.Predicate):
		return "spending" // who squanders a sum on something lays it out
	case c.Thing.Attribute != "":
		return c.Thing.Attribute
	case c.Kind != claim.Money:
	case sumNamed(c) != "":
		return sumNamed(c)
	case slices.Contains(receiving, c.Predicate):
		return "compensation"
	case slices.Contains(outlaying, c.Predicate):
		return "spending"
	case slices.Contains(giving, c.Predicate):
		return "donation"
	}
	return ""
}

// kinSums are the attributes of which two may tell of one sum or measure.
var kinSums = [...][]string{outlaySums, givenSums, owedSums, earnedSums, redressSums, takenSums, harmSums, feeSums, bidSums, takingSums, worthSums, upMeasures, alongMeasures, massMeasures, paceMeasures,
	partShares, risingShares}

// speak adds what the clauses of two figures of two reports have in common that no other figure of either has.
func (j *judgement) speak(a, b *claim.Claim, x, y *reading) {
	if len(x.clause) == 0 || len(y.clause) == 0 || a.Source == b.Source {
		return
	}
	if w, both := spoken(a, b, x, y); w > 0 {
		j.told = true
		j.add(w, "of", strings.Join(both, ", "), "neither report tells another figure")
	}
}

// spoken is how much it says that the clauses of two figures, which may be of one thing, speak of the same, and what.
func spoken(a, b *claim.Claim, x, y *reading) (float64, []string) {
	if a.Kind == claim.Measure && !(bulky(a) && bulky(b)) || a.Kind == claim.Proportion && !oneShare(a, b) || !x.inOrder(y) {
		return 0, nil
	}
	w, both := x.shared(y)
	if w == 0 || !akin(a, b) && !(len(both) > 1 && a.Kind == claim.Money && (a.Thing.Attribute == "" || b.Thing.Attribute == "")) {
		return 0, nil
	}
	return w, both
}

// bulky reports whether a measure is of how large or fast a thing of the event is: not of what a product can, nor of what is told of a quake by its scale.
func bulky(c *claim.Claim) bool {
	switch c.Quantity.Dimension {
	case "length", "area", "mass", "volume", "speed", "temperature":
		return !strings.Contains(c.Text, "-") && !slices.Contains(unowned, c.Thing.Attribute)
	}
	return false
}

// oneOutlay reports whether neither of two figures is of how a firm did, of which what is foreseen is another figure than what came of it.
func oneOutlay(a, b *claim.Claim) bool {
	for _, t := range []*claim.Thing{&a.Thing, &b.Thing} {
		if slices.Contains(outcomeSums, t.Attribute) || strings.HasSuffix(t.Attribute, "-change") {
			return false
		}
	}
	return true
}

// oneTold reports whether the clauses of two figures speak of one thing of which neither report tells another figure.
func (m *matcher) oneTold(a, b *claim.Claim) bool {
	x, y := m.clauses[a], m.clauses[b]
	if x == nil || y == nil {
		return false
	}
	w, _ := spoken(a, b, x, y)
	return w > 0
}

// outOfOrder reports whether two sums lie too far apart to be of one thing, a slip of the pen aside.
func (x *reading) outOfOrder(y *reading) bool {
	u, v := math.Abs(x.figure), math.Abs(y.figure)
	return x.unit == y.unit && u > 0 && v > 0 && max(u, v) > amountsApart*min(u, v)
}

// oneShare reports whether two shares are of one attribute, or both of a rise or a fall: of what else is a part of what a clause mostly does not tell.
func oneShare(a, b *claim.Claim) bool {
	p, q := a.Quantity, b.Quantity
	if !math.IsNaN(p.Numerator) || !math.IsNaN(q.Numerator) {
		return false // "two of the six beds", of which a report tells many
	}
	return a.Thing.Attribute != "" && a.Thing.Attribute == b.Thing.Attribute || p.Trend != "" && p.Trend == q.Trend
}

// sumNamed is the attribute that a noun of its clause names, for a sum that has none: takings that climbed are revenue.
func sumNamed(c *claim.Claim) string {
	for _, w := range c.Thing.Of {
		if a := namedSum(w); a != "" {
			return a
		}
	}
	return ""
}

// onePrice reports whether two sums of one party, of which only one is told to be for a share or the like, are both so small that the other is too: a bid of
// 36 dollars a share, and one of 35.
func onePrice(a, b *claim.Claim) bool {
	return a.Kind == claim.Money && max(a.Quantity.Value, b.Quantity.Value) < smallChange && ofOne(a, b) && meet(named(a.Thing.Agents), b.Thing.Agents)
}
