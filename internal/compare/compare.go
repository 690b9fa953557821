// Package compare answers: do they agree?
//
// It is given groups of claims about the same thing of the same event and says of each pair of stated values whether they agree, can both be
// true, or cannot, with the reason in one sentence that quotes both. It also looks for what is at odds within one report (Audit) and for
// names that are spelled in two ways (Spellings). It never says who is right.
package compare

import (
	"cmp"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/spread"
)

// Verdict is how two claims relate, and what explains it. The zero Relation says that they cannot be compared (two currencies, a length and a weight).
type Verdict struct {
	Relation claim.Relation
	// Reason is one plain sentence that quotes both values.
	Reason string
	// Because is Reason without the quotes: the rule of comparison that decided.
	Because string
	// Forms are the normal forms that were compared, in the order of the reason.
	Forms [2]string
	// Needs says what would have made the two agree; empty if they do.
	Needs string
}

// Context is what a judgement needs to know beyond the two claims. The zero value knows nothing more.
type Context struct {
	reports map[string]*claim.Report
	// tenses is what [Context.tense] has read; nil where nobody asks twice.
	tenses map[*claim.Claim]tense
}

// Remembering is c for one who asks the same of many pairs, one after the other: what it has read of a claim it reads no second time.
func (c *Context) Remembering() *Context {
	out := &Context{tenses: map[*claim.Claim]tense{}}
	if c != nil {
		out.reports = c.reports
	}
	return out
}

// NewContext keeps what is known of the sources: when they came out, and who published them.
func NewContext(sources []claim.Report) *Context {
	c := &Context{reports: make(map[string]*claim.Report, len(sources))}
	for i := range sources {
		c.reports[sources[i].ID] = &sources[i]
	}
	return c
}

func (c *Context) report(id string) *claim.Report {
	if c == nil {
		return nil
	}
	return c.reports[id]
}

// Findings says what each group comes to, what is at odds within each source, and which names are spelled in two ways.
// The order of groups, claims and sources changes nothing but the order of what is returned.
func Findings(groups []claim.Group, claims []claim.Claim, sources []claim.Report, policies map[string]claim.Policy) []claim.Finding {
	return FindingsBy(1, groups, claims, sources, policies)
}

// FindingsBy is [Findings], judged by several workers; the result is the same for any number.
func FindingsBy(workers int, groups []claim.Group, claims []claim.Claim, sources []claim.Report, policies map[string]claim.Policy) []claim.Finding {
	ctx := NewContext(sources)
	judged := make([][]claim.Finding, len(groups))
	spread.Each(len(groups), workers, func(i int) {
		judged[i] = judgeGroup(&groups[i], policies[groups[i].Rule], ctx)
	})
	out := audited(slices.Concat(judged...), claims, ctx, workers)
	addHints(out, claims)
	out = append(out, Spellings(claims)...)
	out = byID(out)
	number(out)
	return out
}

// byID returns findings in the order of their ids, and of those with one id in that of their claims.
func byID(findings []claim.Finding) []claim.Finding {
	if len(findings) < 2 {
		return findings
	}
	order := make([]int, len(findings))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int {
		a, b := &findings[i], &findings[j]
		if c := strings.Compare(a.ID, b.ID); c != 0 {
			return c
		}
		return cmp.Or(compareSides(a.Sides, b.Sides), cmp.Compare(i, j))
	})
	out := make([]claim.Finding, len(findings))
	for k, i := range order {
		out[k] = findings[i]
	}
	return out
}

// audited returns the findings of the groups without what a source can explain itself, and what each source's audit adds to them.
func audited(findings []claim.Finding, claims []claim.Claim, ctx *Context, workers int) []claim.Finding {
	within := map[string][]int{} // the findings of each source at odds with itself
	for i := range findings {
		if findings[i].Relation != claim.Inconsistent {
			continue
		}
		for _, id := range sidesSources(&findings[i]) {
			within[id] = append(within[id], i)
		}
	}
	own := bySource(claims)
	explained, added := make([][]int, len(own)), make([][]claim.Finding, len(own))
	spread.Each(len(own), workers, func(k int) {
		above := titles(own[k])
		var seen []claim.Finding
		for _, i := range within[own[k][0].Source] {
			if f := findings[i]; toldInBody(f, own[k]) || inTable(f, own[k], above) {
				explained[k] = append(explained[k], i)
			} else {
				seen = append(seen, f)
			}
		}
		added[k] = auditUnseen(own[k], ctx.report(own[k][0].Source), seen)
	})
	if gone := slices.Concat(explained...); len(gone) > 0 {
		slices.Sort(gone)
		kept := findings[:0]
		for i := range findings {
			if _, ok := slices.BinarySearch(gone, i); !ok {
				kept = append(kept, findings[i])
			}
		}
		findings = kept
	}
	for _, a := range added {
		findings = append(findings, a...)
	}
	return findings
}

// sidesSources is the sources of all sides of f, each once.
func sidesSources(f *claim.Finding) []string {
	var ids []string
	for _, s := range f.Sides {
		ids = append(ids, s.Sources...)
	}
	return unique(ids)
}

// bySource splits claims by their source, in the order of the sources' ids, each in the order of its text. What stands in that order is not copied.
func bySource(claims []claim.Claim) [][]claim.Claim {
	if !ordered(claims, func(a, b *claim.Claim) int { return cmp.Compare(a.Source, b.Source) }) {
		claims = slices.Clone(claims)
		slices.SortStableFunc(claims, func(a, b claim.Claim) int { return cmp.Compare(a.Source, b.Source) })
	}
	byPlace := func(a, b *claim.Claim) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End), cmp.Compare(a.ID, b.ID))
	}
	var out [][]claim.Claim
	for start := 0; start < len(claims); {
		end := start
		for end < len(claims) && claims[end].Source == claims[start].Source {
			end++
		}
		own := claims[start:end:end]
		if !ordered(own, byPlace) {
			own = slices.Clone(own)
			slices.SortStableFunc(own, func(a, b claim.Claim) int { return byPlace(&a, &b) })
		}
		out = append(out, own)
		start = end
	}
	return out
}

// ordered reports whether claims are in an order. A claim has a kilobyte: it is not copied to be looked at.
func ordered(claims []claim.Claim, order func(a, b *claim.Claim) int) bool {
	for i := 1; i < len(claims); i++ {
		if order(&claims[i-1], &claims[i]) > 0 {
			return false
		}
	}
	return true
}

// auditUnseen audits one source and leaves out what a group has shown already.
func auditUnseen(own []claim.Claim, report *claim.Report, seen []claim.Finding) []claim.Finding {
	var out []claim.Finding
	for _, f := range Audit(own, report) {
		if !slices.ContainsFunc(seen, func(g claim.Finding) bool { return g.Relation == claim.Inconsistent && covers(g, f) }) {
			out = append(out, f)
		}
	}
	return out
}

// toldInBody reports whether f sets a headline of the source whose claims are own against its body, though the body tells the headline's figure
// elsewhere: it has another thing to say besides.
func toldInBody(f claim.Finding, own []claim.Claim) bool {
	if f.Relation != claim.Inconsistent || len(f.Sides) != 2 || !slices.Contains(f.Sides[0].Sources, own[0].Source) {
		return false
	}
	var h, o *claim.Claim
	for i := range own {
		switch c := &own[i]; {
		case !slices.Contains(f.Sides[0].Claims, c.ID) && !slices.Contains(f.Sides[1].Claims, c.ID):
		case c.Headline:
			h = c
		default:
			o = c
		}
	}
	if h == nil || o == nil || h.Quantity == nil {
		return false
	}
	if hasAny(asciiLower(o.Sentence), "last year", "last month", "years ago", "a year ago", "previous", "previously", "the first one", "the last one", "another one", "separate", "similar") && o.Kind == claim.Count {
		return true // the body speaks of another occasion there
	}
	for i := range own {
		c := &own[i]
		if !c.Headline && o.Quantity != nil && oneMore(h, o, c.Sentence, c.Sequence) {
			return true
		}
		if c.Headline || c == o || c.Quantity == nil {
			continue
		}
		if isMoney(h.Quantity) && c.Kind == claim.Count && alike(h.Quantity.Value, c.Quantity.Value) {
			return true // "a loss of 1.1 billion" leaves out the currency
		}
		if h.Kind == claim.Count && (c.Quantity.Denominator > 0 && c.Quantity.Numerator == h.Quantity.Value || c.Kind == claim.Count && h.Quantity.Value >= 20 && c.Quantity.Value == h.Quantity.Value) {
			return true // "26 of its 62 huts"; 310 employees, where the headline has 310 jobs
		}
		if c.Kind != h.Kind || c.Quantity.Unit != h.Quantity.Unit || h.Quantity.Unit == "" && !akin(figure{Claim: h}, figure{Claim: c}) {
			continue
		}
		if r := ruleAmounts(h.Quantity, c.Quantity, withDefaults(claim.Policy{}, h.Kind)).relation; r == claim.Agree || r != claim.Contradict && h.Quantity.IsRange() {
			return true
		}
	}
	return false
}

// titles is the sequence of the first sentence of the body, before which headings are titles; -1 where there are so many that they are the lines
// of a table.
func titles(own []claim.Claim) int {
	seen, last := 0, -1
	for i := range own {
		if !own[i].Headline {
			return own[i].Sequence
		}
		if own[i].Sequence != last {
			last = own[i].Sequence
			seen++
		}
		if seen > mostTitles {
			return -1
		}
	}
	return -1
}

// inTable reports whether f sets a heading of the source whose claims are own against anything, though it is no title of the report.
func inTable(f claim.Finding, own []claim.Claim, above int) bool {
	if f.Relation != claim.Inconsistent || !slices.Contains(f.Sides[0].Sources, own[0].Source) {
		return false
	}
	for i := range own {
		c := &own[i]
		if c.Headline && c.Sequence >= above && slices.ContainsFunc(f.Sides, func(s claim.Side) bool { return slices.Contains(s.Claims, c.ID) }) {
			return true
		}
	}
	return false
}

// covers reports whether every claim of f stands in g too.
func covers(g, f claim.Finding) bool {
	for _, s := range f.Sides {
		for _, id := range s.Claims {
			if !slices.ContainsFunc(g.Sides, func(t claim.Side) bool { return slices.Contains(t.Claims, id) }) {
				return false
			}
		}
	}
	return true
}

func compareSides(a, b []claim.Side) int {
	return slices.CompareFunc(a, b, func(x, y claim.Side) int { return slices.Compare(x.Claims, y.Claims) })
}

// before orders two claims by source and place, so that a judgement reads the same whichever comes first.
func before(a, b *claim.Claim) int {
	return cmp.Or(cmp.Compare(a.Source, b.Source), cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End),
		cmp.Compare(a.ID, b.ID), cmp.Compare(a.Text, b.Text))
}
