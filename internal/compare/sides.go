package compare

import (
	"cmp"
	"math"
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// How sides are formed. "About 200", "180" and "220" show that agreement of intervals is not transitive, so no relation is followed from
// claim to claim. The claims are put in the order of their values (not of their sources), and each joins the first side all of whose claims it
// agrees with, or opens a new one: complete linkage. No side can then hold two values that exclude each other, nor two of which one is only
// compatible with the other; how a side relates to another is the worst of what its claims have with the other's claims, so that one more
// source can add a contradiction but never take one away.

// table is a group's claims in the order of their values, with all their rulings.
type table struct {
	claims []*claim.Claim
	rule   func(i, j int) ruling
	ctx    *Context
	// of are the claims of each source, where there are several sources.
	of map[string][]int
	// loose are the group's Loose pairs, in both orders.
	loose map[[2]*claim.Claim]bool
}

func newTable(claims []*claim.Claim, loose [][2]*claim.Claim, p claim.Policy, ctx *Context) *table {
	if len(claims) == 1 { // as most: nothing to rule on
		return &table{claims: claims, ctx: ctx}
	}
	sorted := slices.Clone(claims)
	slices.SortStableFunc(sorted, func(a, b *claim.Claim) int {
		if c := compareValues(a, b); c != 0 {
			return c
		}
		return cmp.Or(cmp.Compare(Form(a), Form(b)), before(a, b))
	})
	n := len(sorted)
	if n > 2 {
		ctx = ctx.Remembering()
	}
	cells := make([]ruling, n*n)
	known := make([]bool, n*n)
	base := func(i, j int) ruling {
		if i > j {
			i, j = j, i
		}
		if k := i*n + j; !known[k] {
			cells[k], known[k] = ruleOwn(sorted[i], sorted[j], rule(sorted[i], sorted[j], p, ctx), ctx), true
		}
		return cells[i*n+j]
	}
	t := &table{claims: sorted, ctx: ctx, loose: make(map[[2]*claim.Claim]bool, 2*len(loose))}
	for _, l := range loose {
		t.loose[l], t.loose[[2]*claim.Claim{l[1], l[0]}] = true, true
	}
	t.rule = base
	if i := slices.IndexFunc(sorted, func(c *claim.Claim) bool { return c.Source != sorted[0].Source }); i > 0 {
		t.rule = t.conceding(base)
	}
	return t
}

// conceding is base but for what is conceded, which is found out once for each pair, in the order in which it is asked.
func (t *table) conceding(base func(i, j int) ruling) func(i, j int) ruling {
	t.of = make(map[string][]int)
	for i, c := range t.claims {
		t.of[c.Source] = append(t.of[c.Source], i)
	}
	known := map[[2]int]ruling{}
	return func(i, j int) ruling {
		r := base(i, j)
		if r.relation != claim.Contradict && !(r.relation == claim.Near && r.soft) || t.claims[i].Source == t.claims[j].Source || len(t.claims) == 2 {
			return r
		}
		k := [2]int{i, j}
		c, ok := known[k]
		if !ok {
			c = t.conceded(i, j, r, base)
			known[k] = c
		}
		return c
	}
}

// ruleOwn takes two figures of one report for figures of two things, unless they surely are of one: who wrote both knew of both.
func ruleOwn(a, b *claim.Claim, r ruling, ctx *Context) ruling {
	if (r.relation == claim.Contradict || r.relation == claim.Near) && a.Source == b.Source && (roundHeadline(a, b) || roundHeadline(b, a)) {
		return ruling{claim.Compatible, "the headline gives a round figure for it", "", false}
	}
	if r.relation == claim.Contradict && a.Source == b.Source && party(a)+party(b) != "" && (party(a) == "" && belies(a, b) || party(b) == "" && belies(b, a)) {
		r.relation, r.because, r.needs = claim.Disputed, "a party answers what its report tells by another figure", "the same figure from both"
		return r
	}
	if (r.relation == claim.Contradict || r.relation == claim.Near) && a.Source == b.Source && !surelyOne(a, b, ctx) {
		return ruling{claim.Compatible, "one report gives both, so they may be of two things", "", false}
	}
	return r
}

// belies reports whether b is the figure by which a party answers a, which its report tells as fact and not of that party.
func belies(a, b *claim.Claim) bool {
	return before(a, b) < 0 && answered(a, b) && !slices.Contains(a.Thing.Agents, party(b)) && !slices.Contains(a.Thing.Agents, claim.Noun+party(b))
}

// roundHeadline reports whether h, in a headline, is the tens of the exact figure c that its report tells of those who were aboard: "Boat with 80 aboard
// sinks" over 83. Of the dead or the hurt no headline does that.
func roundHeadline(h, c *claim.Claim) bool {
	if !h.Headline || c.Headline || h.Rule != aboard || h.Quantity == nil || c.Quantity == nil || h.Quantity.IsRange() || c.Quantity.IsRange() {
		return false
	}
	x, y := h.Quantity.Value, c.Quantity.Value
	return x >= 50 && math.Mod(x, 10) == 0 && math.Abs(x-y) < 5
}

// aboard is the rule of those whom a vessel or vehicle carries.
const aboard = "people.aboard"

func compareValues(a, b *claim.Claim) int {
	if a.Quantity == nil || b.Quantity == nil {
		return 0
	}
	x, y := *a.Quantity, *b.Quantity
	if x.Unit != y.Unit {
		x, y = quantity.Base(x), quantity.Base(y)
	}
	sx, _ := meaning(&x)
	sy, _ := meaning(&y)
	return cmp.Or(cmp.Compare(sx.lo, sy.lo), cmp.Compare(sx.hi, sy.hi))
}

// classes splits the claims, by index, into those that can be compared with one another, or by way of others: a headline's half of a quotation can't be
// held against another wording of the whole, but both can against the whole.
func (t *table) classes() [][]int {
	var out [][]int
	for i := range t.claims {
		class := []int{i}
		kept := out[:0]
		for _, other := range out {
			if slices.ContainsFunc(other, func(j int) bool { return t.rule(i, j).relation != "" }) {
				class = append(class, other...)
			} else {
				kept = append(kept, other)
			}
		}
		slices.Sort(class)
		out = append(kept, class)
	}
	slices.SortFunc(out, func(x, y []int) int { return cmp.Compare(x[0], y[0]) })
	return out
}

// sides forms the sides of one class.
func (t *table) sides(class []int, apart bool) [][]int {
	var out [][]int
next:
	for _, i := range class {
		for k, side := range out {
			if t.joins(i, side, apart) {
				out[k] = append(side, i)
				continue next
			}
		}
		out = append(out, []int{i})
	}
	return t.byParty(out)
}

func (t *table) joins(i int, side []int, apart bool) bool {
	for _, j := range side {
		if t.rule(i, j).relation != claim.Agree || apart && t.claims[i].Event != t.claims[j].Event {
			return false
		}
	}
	return true
}

// byParty splits a side where it matters who says so: two parties' same figure stands otherwise to a third figure, which for the one is
// a dispute with somebody else and for the other its own words misreported.
func (t *table) byParty(sides [][]int) [][]int {
	var out [][]int
	for k, side := range sides {
		var parties []string
		for _, i := range side {
			parties = append(parties, party(t.claims[i]))
		}
		parties = unique(parties)
		if len(parties) < 2 || !t.partyMatters(sides, k) {
			out = append(out, side)
			continue
		}
		for _, p := range parties {
			var part []int
			for _, i := range side {
				if party(t.claims[i]) == p {
					part = append(part, i)
				}
			}
			out = append(out, part)
		}
	}
	return out
}

func (t *table) partyMatters(sides [][]int, k int) bool {
	for l, other := range sides {
		if l == k {
			continue
		}
		for _, o := range other {
			first := t.rule(sides[k][0], o).relation
			for _, i := range sides[k][1:] {
				r := t.rule(i, o).relation
				if r != first && (r == claim.Disputed || first == claim.Disputed) {
					return true
				}
			}
		}
	}
	return false
}

// between is how two sides relate: the worst that any two of their claims have with each other. ok is false where none can be compared.
// Where one claim of the two sides says in words that the one value replaced the other, that holds for all claims that were not made later
// with the older value.
func (t *table) between(x, y []int) (r ruling, i, j int, ok bool) {
	newer := t.revised(x, y)
	for _, a := range x {
		for _, b := range y {
			s := t.rule(a, b)
			if s.relation == claim.Contradict && newer != 0 && newerByDate(t.claims[a], t.claims[b], t.ctx) != -newer {
				s = ruling{claim.Update, "the figure was revised, by the words of one of the reports", "", false}
			}
			if atOdds(s.relation) && s.relation != claim.Update && t.loose[[2]*claim.Claim{t.claims[a], t.claims[b]}] {
				s = ruling{claim.Compatible, "only what other claims tell ties the two, so they may be of two things", "", false}
			}
			if s.relation != "" && (!ok || worse(s.relation, r.relation)) {
				r, i, j, ok = s, a, b, true
			}
		}
	}
	return r, i, j, ok
}

// revised is 1 where the words of some claim say that y's value replaced x's, -1 the other way round, and 0 where none does or both do.
func (t *table) revised(x, y []int) int {
	newer := 0
	for _, a := range x {
		for _, b := range y {
			if t.rule(a, b).relation != claim.Update {
				continue
			}
			if n, corrected := t.ctx.newerByWords(t.claims[a], t.claims[b]); corrected && n != 0 {
				if newer == -n {
					return 0
				}
				newer = n
			}
		}
	}
	return newer
}

// side writes down one side.
func (t *table) side(members []int, ctx *Context) claim.Side {
	s := claim.Side{Value: Form(t.claims[members[0]]), Key: valueKey(t.claims[members[0]])}
	var claims []*claim.Claim
	var sources []string
	for _, i := range members {
		claims = append(claims, t.claims[i])
		sources = append(sources, t.claims[i].Source)
	}
	if p := party(claims[0]); p != "" && claims[0].Kind != claim.Quote && !slices.ContainsFunc(claims, func(c *claim.Claim) bool { return party(c) != p }) {
		s.Value += ", according to " + claims[0].Attribution.Speaker
	}
	slices.SortStableFunc(claims, before)
	for _, c := range claims {
		s.Claims = append(s.Claims, c.ID)
	}
	s.Sources = unique(sources)
	s.Origins = origins(claims, ctx)
	return s
}

func sourcesOf(claims []*claim.Claim, members []int) []string {
	var out []string
	for _, i := range members {
		out = append(out, claims[i].Source)
	}
	return unique(out)
}
