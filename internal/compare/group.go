package compare

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// judgeGroup says what one group comes to: one finding for each class of values that can be compared, and one more for each source that
// contradicts itself within it.
func judgeGroup(g *claim.Group, p claim.Policy, ctx *Context) []claim.Finding {
	if len(g.Claims) == 0 {
		return nil
	}
	if p.Rule == "" {
		p.Rule = g.Rule
	}
	if len(g.Claims) == 1 && g.Apart == nil { // as most
		return []claim.Finding{sole(g, p)}
	}
	t := newTable(g.Claims, g.Loose, p, ctx)
	var out []claim.Finding
	for _, class := range t.classes() {
		if g.Apart != nil {
			if f, ok := t.apart(g, class, p, ctx); ok {
				out = append(out, f)
			}
			continue
		}
		out = append(out, t.findings(g, class, p, ctx)...)
	}
	return out
}

// sole is what a group of one claim comes to: what its table would, of which there is nothing to rule on.
func sole(g *claim.Group, p claim.Policy) claim.Finding {
	c := g.Claims[0]
	f := finding{}
	f.Rule, f.Decision, f.Relation = g.Rule, "open", claim.Single
	f.Question = question(p, c)
	f.Evidence = slices.Concat(g.SameThing, g.SameEvent)
	value := Form(c)
	if party(c) != "" && c.Kind != claim.Quote {
		value += ", according to " + c.Attribution.Speaker
	}
	f.Sides = []claim.Side{{Value: value, Key: valueKey(c), Claims: []string{c.ID}, Sources: []string{c.Source}, Origins: 1}}
	f.Reason = "Only " + c.Source + " says so: " + said(c) + "."
	f.seal(p, c)
	return f.Finding
}

func (t *table) findings(g *claim.Group, class []int, p claim.Policy, ctx *Context) []claim.Finding {
	sources := sourcesOf(t.claims, class)
	sides := t.sides(class, false)
	if len(sources) > 1 {
		return append([]claim.Finding{t.finding(g, sides, p, ctx).Finding}, t.ownFaults(g, class, sources, p, ctx)...)
	}
	f := t.finding(g, sides, p, ctx)
	switch f.Relation {
	case claim.Contradict:
		if own := t.ownFaults(g, class, sources, p, ctx); len(own) > 0 {
			return own
		}
	case claim.Disputed:
		if t.disputes(class) {
			return []claim.Finding{f.Finding}
		}
	case claim.Single:
		return []claim.Finding{f.Finding}
	case claim.Agree, claim.Compatible, claim.Near, claim.Update:
		return []claim.Finding{f.alone()}
	}
	// The evidence that one report speaks twice of one thing is weaker than that of two reports: take them for two things.
	var out []claim.Finding
	for _, s := range sides {
		out = append(out, t.finding(g, [][]int{s}, p, ctx).alone())
	}
	return out
}

// crowded bounds what one group is written out as: the sides of one finding, and the contradictions of one source in one group. No story comes
// near it, and a text that does is told how much more there is.
const crowded = 40

// finding of sides that were formed already.
func (t *table) finding(g *claim.Group, sides [][]int, p claim.Policy, ctx *Context) *finding {
	f := &finding{}
	f.Rule, f.Decision = g.Rule, "open"
	first := t.claims[sides[0][0]]
	f.Question = question(p, first)
	f.Evidence = slices.Concat(g.SameThing, g.SameEvent)
	sides, more := t.fewer(sides)
	var members []int
	for _, s := range sides {
		f.Sides = append(f.Sides, t.side(s, ctx))
		members = append(members, s...)
	}
	f.Between = []claim.Between{}
	f.Relation = claim.Agree
	for a := range sides {
		for b := a + 1; b < len(sides); b++ {
			r, i, j, ok := t.between(sides[a], sides[b])
			if !ok {
				continue
			}
			x, y := t.claims[i], t.claims[j]
			if before(x, y) > 0 {
				x, y = y, x
			}
			reason := sentence(x, y, r.because)
			f.Between = append(f.Between, claim.Between{A: a, B: b, Relation: r.relation, Reason: reason})
			if worse(r.relation, f.Relation) || f.Reason == "" && r.relation == f.Relation {
				f.Relation, f.Reason = r.relation, reason
			}
		}
	}
	sources := sourcesOf(t.claims, members)
	if f.Reason == "" || f.Relation == claim.Agree {
		f.Reason = agreeWords(t.claims, sides[0], sources, f.Sides[0])
	}
	if len(sources) == 1 && len(sides) == 1 {
		f.Relation = claim.Single
	}
	f.Reason += t.lostAttribution(sides) + moreWords(more, "value")
	f.Wording = t.wording(sides, f.Relation)
	f.seal(p, first)
	return f
}

// fewer keeps crowded of the sides, in their order, among them the two that are most at odds and furthest apart, and counts the rest.
func (t *table) fewer(sides [][]int) (kept [][]int, more int) {
	if len(sides) <= crowded {
		return sides, 0
	}
	var worst ruling
	at := [2]int{0, len(sides) - 1}
	for gap := len(sides) - 1; gap > 0; gap-- { // sides are in the order of their values
		for a := range len(sides) - gap {
			if r, _, _, ok := t.between(sides[a], sides[a+gap]); ok && worse(r.relation, worst.relation) {
				worst, at = r, [2]int{a, a + gap}
			}
		}
	}
	for k, s := range sides {
		left := crowded - len(kept)
		for _, w := range at {
			if w > k {
				left--
			}
		}
		if k == at[0] || k == at[1] || left > 0 {
			kept = append(kept, s)
		}
	}
	return kept, len(sides) - len(kept)
}

// moreWords tells how many of what are left out.
func moreWords(n int, what string) string {
	switch n {
	case 0:
		return ""
	case 1:
		return " 1 more " + what + " is left out."
	}
	return " " + strconv.Itoa(n) + " more " + what + "s are left out."
}

func agreeWords(claims []*claim.Claim, side []int, sources []string, s claim.Side) string {
	if len(sources) == 1 {
		return "Only " + sources[0] + " says so: " + said(claims[side[0]]) + "."
	}
	text := list(sources) + " say the same: " + s.Value + otherForms(claims, side)
	if s.Origins > 0 && s.Origins < len(s.Sources) {
		text += " (" + strconv.Itoa(s.Origins) + " independent origin"
		if s.Origins > 1 {
			text += "s"
		}
		text += ")"
	}
	return text + "." + unattributed(claims, side)
}

// otherForms is the words in which figures that agree were said, where their normal forms differ: 2.1 and 2 billion are one where rounding is allowed.
func otherForms(claims []*claim.Claim, side []int) string {
	var forms, words []string
	for _, i := range side {
		c := claims[i]
		if f := Form(c); c.Quantity != nil && !slices.Contains(forms, f) && len(forms) < 4 {
			forms, words = append(forms, f), append(words, said(c))
		}
	}
	if len(forms) < 2 {
		return ""
	}
	return ", in the words " + list(words)
}

// unattributed tells which report asserts as fact what another of one side only reports as claimed.
func unattributed(claims []*claim.Claim, side []int) string {
	for _, i := range side {
		for _, j := range side {
			x, y := claims[i], claims[j]
			if x.Source != y.Source && party(x) == "" && party(y) != "" && y.Attribution.Hedged {
				return " " + x.Source + " states as fact what " + y.Source + " reports as a claim of " + y.Attribution.Speaker + "."
			}
		}
	}
	return ""
}

// lostAttribution tells which report asserts as fact a disputed value that others only attribute.
func (t *table) lostAttribution(sides [][]int) string {
	disputed := false
	for a := range sides {
		for b := a + 1; b < len(sides); b++ {
			r, _, _, _ := t.between(sides[a], sides[b])
			disputed = disputed || r.relation == claim.Disputed
		}
	}
	if !disputed {
		return ""
	}
	for a := range sides {
		for b := range sides {
			for _, i := range sides[a] {
				for _, j := range sides[b] {
					x, y := t.claims[i], t.claims[j]
					if i != j && party(x) == "" && party(y) != "" && x.Source != y.Source && t.rule(i, j).relation == claim.Agree {
						return " " + x.Source + " states as fact what " + y.Source + " attributes to " + y.Attribution.Speaker + "."
					}
				}
			}
		}
	}
	return ""
}

// apart says that claims would contradict, were they of one event; nothing where they would not.
func (t *table) apart(g *claim.Group, class []int, p claim.Policy, ctx *Context) (claim.Finding, bool) {
	sides := t.sides(class, true)
	f := &finding{}
	f.Rule, f.Relation, f.Decision = g.Rule, claim.DifferentEvent, "open"
	used := make([]bool, len(sides))
	var between [][2]int
	var reasons []string
	more := 0
	why := evidenceWords(g.Apart)
	for a := range sides {
		for b := a + 1; b < len(sides); b++ {
			x, y := t.claims[sides[a][0]], t.claims[sides[b][0]]
			r, i, j, ok := t.between(sides[a], sides[b])
			if x.Event == y.Event && x.Event != "" || !ok || r.relation != claim.Contradict && r.relation != claim.Disputed && r.relation != claim.Update {
				continue
			}
			if len(between) == crowded*(crowded-1)/2 {
				more++
				continue
			}
			used[a], used[b] = true, true
			between = append(between, [2]int{a, b})
			m, n := t.claims[i], t.claims[j]
			if before(m, n) > 0 {
				m, n = n, m
			}
			reasons = append(reasons, sentence(m, n, "they speak of two events"+why))
		}
	}
	if len(between) == 0 {
		return claim.Finding{}, false
	}
	index := make([]int, len(sides))
	for k, s := range sides {
		if used[k] {
			index[k] = len(f.Sides)
			f.Sides = append(f.Sides, t.side(s, ctx))
		}
	}
	for k, b := range between {
		f.Between = append(f.Between, claim.Between{A: index[b[0]], B: index[b[1]], Relation: claim.DifferentEvent, Reason: reasons[k]})
	}
	first := t.claims[sides[between[0][0]][0]]
	f.Question, f.Reason = question(p, first), reasons[0]+moreWords(more, "pair")
	f.Evidence = slices.Concat(g.SameThing, g.SameEvent, g.Apart)
	f.seal(p, first)
	return f.Finding, true
}

func evidenceWords(evidence []claim.Evidence) string {
	var words []string
	for _, e := range evidence {
		if e.Weight <= 0 && e.What != "" && len(words) < 3 {
			words = append(words, e.What)
		}
	}
	if len(words) == 0 {
		for _, e := range evidence[:min(len(evidence), 3)] {
			words = append(words, e.What)
		}
	}
	if len(words) == 0 {
		return ""
	}
	return " (" + strings.Join(words, "; ") + ")"
}

func question(p claim.Policy, c *claim.Claim) string {
	if p.Question == "" {
		p.Question = generalQuestion(c)
	}
	return claim.Question(p, c)
}

func generalQuestion(c *claim.Claim) string {
	switch c.Kind {
	case claim.Count:
		return "How many {subject} {predicate}?"
	case claim.Money:
		return "How much {subject|money}?"
	case claim.Duration:
		return "How long[ {subject}]?"
	case claim.Date:
		return "When[ was the {subject}]?"
	case claim.Place:
		return "Where?"
	case claim.Quote:
		return "What exactly did {person|the speaker} say?"
	case claim.Role:
		return "What office does {person} hold?"
	case claim.Age:
		return "How old is {person}?"
	case claim.Proportion:
		return "What share[ of {subject}]?"
	}
	return "What is the {attribute|figure}[ of {subject}]?"
}

// ownFaults are the contradictions of single sources within a group.
func (t *table) ownFaults(g *claim.Group, class []int, sources []string, p claim.Policy, ctx *Context) []claim.Finding {
	var out []claim.Finding
	for _, source := range sources {
		var own []int
		for _, i := range class {
			if t.claims[i].Source == source {
				own = append(own, i)
			}
		}
		pairs, more := t.contradicting(own)
		told := max(0, slices.IndexFunc(pairs, func(p [2]int) bool { return !t.claims[p[0]].Headline && !t.claims[p[1]].Headline }))
		for n, pair := range pairs {
			f := t.finding(g, [][]int{{pair[0]}, {pair[1]}}, p, ctx)
			f.Relation = claim.Inconsistent
			for k := range f.Between {
				f.Between[k].Relation = claim.Inconsistent
			}
			if n == told {
				f.Reason += moreWords(more, "such pair")
			}
			f.seal(p, t.claims[pair[0]])
			out = append(out, f.Finding)
		}
	}
	return out
}

// contradicting finds the pairs of one source's claims that contradict each other. Of more than crowded it keeps those of the values furthest
// apart, and counts the rest.
func (t *table) contradicting(own []int) (pairs [][2]int, more int) {
	for gap := len(own) - 1; gap > 0; gap-- { // claims are in the order of their values
		for k := range len(own) - gap {
			i, j := own[k], own[k+gap]
			switch {
			case t.rule(i, j).relation != claim.Contradict || !surelyOne(t.claims[i], t.claims[j], t.ctx) || t.reconciled(i, j, own):
			case len(pairs) < crowded:
				pairs = append(pairs, [2]int{i, j})
			default:
				more++
			}
		}
	}
	slices.SortFunc(pairs, func(a, b [2]int) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
	return pairs, more
}

// reconciled reports whether the source itself says a third thing that fits one of the two better: a headline that agrees with one of two
// figures in the body is not at odds with the other.
func (t *table) reconciled(i, j int, own []int) bool {
	h, o := i, j
	if t.claims[o].Headline {
		h, o = o, h
	}
	if !t.claims[h].Headline {
		return false
	}
	for _, k := range own {
		if k != h && k != o && !t.claims[k].Headline {
			if r := t.rule(h, k).relation; r == claim.Agree || r == claim.Compatible {
				return true
			}
		}
	}
	return false
}

// changedTo reports whether the words before a figure lead to it by a change: "has halved the workforce to 40".
func changedTo(c *claim.Claim) bool {
	i := strings.Index(c.Sentence, c.Text)
	if i < 0 {
		return false
	}
	lead := asciiLower(c.Sentence[max(0, i-60):i])
	return endsWord(lead, "to") && direction(lead) != 0
}

// surelyOne reports whether two claims of one source are of one thing beyond what alignment asks of two sources: a report has reasons to
// give two figures (two days, two groups, an older estimate), and its own words are the only evidence.
func surelyOne(a, b *claim.Claim, ctx *Context) bool {
	switch a.Kind {
	case claim.Count, claim.Money, claim.Measure, claim.Proportion, claim.Age:
	default:
		return false
	}
	x, y := &a.Thing, &b.Thing
	if x.Other || y.Other || x.Part != y.Part || x.Distributive != y.Distributive || world(a) != world(b) || party(a) != "" && party(b) != "" && party(a) != party(b) {
		return false
	}
	if world(a) != claim.Actual && (party(a) == "") != (party(b) == "") {
		return false // what a union fears is not what its report tells
	}
	for _, c := range []*claim.Claim{a, b} {
		if t := ctx.tense(c); t.fresh || t.old || c.Quantity.Trend != "" {
			return false
		}
	}
	if !slices.Equal(x.Modifiers, y.Modifiers) && !a.Headline && !b.Headline || x.Occasion.Background != y.Occasion.Background {
		return false
	}
	if a.Sequence == b.Sequence || len(x.Places) > 0 && len(y.Places) > 0 && !slices.Equal(x.Places, y.Places) {
		return false
	}
	if a.Kind == claim.Age {
		return x.Person != "" && x.Person == y.Person
	}
	if !a.Headline && !b.Headline && owner(a) != owner(b) {
		return false // "a crew of five", and then "the fishing boat's crew of six"
	}
	if changedTo(a) || changedTo(b) {
		return false // the one level is that after a change which the report tells
	}
	if !oneMistaken(a, b) || (figure{Claim: a}).joined() != 0 || (figure{Claim: b}).joined() != 0 {
		return false
	}
	if a.Headline != b.Headline {
		return true
	}
	if claim.General(a.Rule) || claim.General(b.Rule) {
		return false // of what no rule knows, a report has two of a kind: two models, two seasons, two men with children
	}
	if row(a) || row(b) || elsewhile(a) || elsewhile(b) || party(a) != party(b) {
		return false
	}
	return sameAct(x, y) && x.Head != "" && x.Head == y.Head && slices.Equal(x.Places, y.Places) && (x.Period == nil) == (y.Period == nil)
}

// owner is the word with an 's whose the thing is that c counts, if one stands right before it: "boat's" of "the boat's crew of six".
func owner(c *claim.Claim) string {
	for _, w := range wordsBefore(c, 4) {
		if strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "’s") {
			return w
		}
	}
	return ""
}

// disputes reports whether one report tells, side by side, what two parties say of one thing: "organisers said 30,000 came; police said 12,000". Apart,
// whom it cites is the same under another name ("the company"), or speaks of something else.
func (t *table) disputes(class []int) bool {
	for k, i := range class {
		for _, j := range class[k+1:] {
			if t.rule(i, j).relation == claim.Disputed && sideBySide(t.claims[i], t.claims[j], t.ctx) {
				return true
			}
		}
	}
	return false
}

// sideBySide reports whether two claims of two parties stand side by side and are of one thing, as far as their report tells.
func sideBySide(a, b *claim.Claim, ctx *Context) bool {
	x, y := &a.Thing, &b.Thing
	if shortFor(a.Attribution, b.Attribution) || shortFor(b.Attribution, a.Attribution) {
		return false // "the U.S. embassy", and then "the embassy"
	}
	if a.Kind != claim.Place && answered(a, b) {
		return true
	}
	if d := a.Sequence - b.Sequence; d < -1 || d > 1 || a.Kind == claim.Place || backward(a) || backward(b) {
		return false
	}
	if (claim.General(a.Rule) || claim.General(b.Rule)) && !(slices.Contains(x.Concept, "person") && slices.Contains(y.Concept, "person")) && !oneClause(a, b) {
		return false // of what no rule knows, a report has many: cars, tonnes, days. Of people it mostly tells how many there were
	}
	if p, q := party(a), party(b); strings.Contains(p, q) || strings.Contains(q, p) {
		return false // Karo, of the Karo Yard Trust
	}
	if x.Other || y.Other || x.Part != y.Part || x.Distributive != y.Distributive || world(a) != world(b) || !slices.Equal(x.Places, y.Places) {
		return false
	}
	if x.Head != y.Head && x.Head != "" && y.Head != "" || x.Head != y.Head && claim.General(a.Rule) {
		return false // "said 17 people were missing; police gave their number as 11"
	}
	if (a.Kind == claim.Proportion || a.Kind == claim.Money) && ofItself(a) && ofItself(b) {
		return false // "the miners say that they lost 31 percent; the owners say that they lost 54 percent"
	}
	if p, q := x.Period, y.Period; p != nil && q != nil && p.Grain == q.Grain && p.Timex != q.Timex {
		return false // sales this year and next year
	}
	for _, c := range []*claim.Claim{a, b} {
		if n := ctx.tense(c); n.fresh || n.old || c.Quantity != nil && c.Quantity.Trend != "" {
			return false
		}
	}
	return true
}

// shortFor reports whether x is told by "the" and words that all stand in how y is told, so that it may be y again.
func shortFor(x, y *claim.Attribution) bool {
	if x == nil || y == nil {
		return false
	}
	first, _, _ := strings.Cut(strings.ToLower(x.Speaker), ",")
	words, of := strings.Fields(first), strings.FieldsFunc(strings.ToLower(y.Speaker), func(r rune) bool { return r == ' ' || r == ',' || r == '\n' })
	if len(words) < 2 || words[0] != "the" {
		return false
	}
	return !slices.ContainsFunc(words[1:], func(w string) bool { return !slices.Contains(of, w) })
}

// answered reports whether the later of two figures is another party's answer to the one before, of nothing that lies elsewhere.
func answered(a, b *claim.Claim) bool {
	if before(a, b) > 0 {
		a, b = b, a
	}
	p, q := a.Thing.Occasion.Places, b.Thing.Occasion.Places
	apart := len(p) > 0 && len(q) > 0 && !slices.ContainsFunc(p, func(s string) bool { return slices.Contains(q, s) })
	return b.Thing.Pattern == claim.Countered && b.Sequence <= a.Sequence+2 && !apart
}

// oneClause reports whether two figures that no rule knows are told by clauses that are one but for who says so and how much: "the company says 200
// barrels leaked. Fishermen believe that 2,000 barrels leaked", "the union speaks of 900 jobs, the company of 400".
func oneClause(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	if a.Rule != b.Rule || a.Kind != b.Kind || x.Head != y.Head || !slices.Equal(x.Modifiers, y.Modifiers) || !slices.Equal(x.Patients, y.Patients) {
		return false
	}
	if !slices.Equal(x.Agents, y.Agents) && !(x.Predicate == a.Attribution.Verb && y.Predicate == b.Attribution.Verb) { // who speaks of it does nothing with it
		return false
	}
	if a.Quantity == nil || b.Quantity == nil || a.Quantity.Unit != b.Quantity.Unit || x.Head == "" && a.Quantity.Unit == "" {
		return false
	}
	switch x.Predicate {
	case "", "be", "have":
		return false
	}
	return x.Predicate == y.Predicate && x.Relation == y.Relation
}

// ofItself reports whether who says so is also who did it, by a pronoun.
func ofItself(c *claim.Claim) bool {
	switch strings.ToLower(c.Agent) {
	case "it", "he", "she", "they", "we", "i":
		return true
	}
	return false
}

// backward reports whether the speaker of c is told by a word for somebody named before: "it said".
func backward(c *claim.Claim) bool {
	switch strings.ToLower(c.Attribution.Speaker) {
	case "it", "he", "she", "they", "the company", "the firm", "the spokesman", "the spokeswoman":
		return true
	}
	return false
}

// farthestSlip is how many times one figure of a thing may be the other for a report to have got one of them wrong: who writes of 8,500 votes here and of 60
// there writes of two things.
const farthestSlip = 2

func oneMistaken(a, b *claim.Claim) bool {
	x, y := math.Abs(a.Quantity.Value), math.Abs(b.Quantity.Value)
	return !(max(x, y) > farthestSlip*min(x, y)) || thousands(x, y) || transposed(x, y)
}

// transposed reports whether two figures have the same digits but for two that changed places.
func transposed(x, y float64) bool {
	p, q := significant(x), significant(y)
	return len(p) == len(q) && swappedDigits(p, q)
}

// row reports whether the sentence of c ends like the line of a table.
func row(c *claim.Claim) bool {
	s := strings.TrimRight(c.Sentence, " \n\t")
	return s == "" || letter(s[len(s)-1])
}

// elsewhile reports whether the sentence of c speaks of a state that is to change, or of more of the same.
func elsewhile(c *claim.Claim) bool {
	return hasAny(asciiLower(c.Sentence), "if", "already", "currently", "another", "until now", "so far", "will", "would")
}

func sameAct(x, y *claim.Thing) bool {
	return len(x.Act) > 0 && len(y.Act) > 0 && (slices.Contains(x.Act, y.Act[0]) || slices.Contains(y.Act, x.Act[0]))
}
