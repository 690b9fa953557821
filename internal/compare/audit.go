package compare

import (
	"slices"
	"strings"
	"sync"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/word"
)

// Audit looks for what is at odds within one source: sums, shares, changes, lists, conversions, dates, averages, headline and body. own is the
// claims of that source; report may be nil. It is silent where rounding, another population or another date may explain a difference.
func Audit(own []claim.Claim, report *claim.Report) []claim.Finding {
	if len(own) == 0 {
		return nil
	}
	sorted := asTold(bySource(own)[0])
	ps := passages(sorted)
	report = dated(ps, report)
	year := referenceYear(ps, report)
	t := &docket{ps: ps, report: report, year: year}
	out := eachPassage(t)
	out = append(out, auditAges(ps, report)...)
	out = append(out, auditLives(ps, report)...)
	out = append(out, auditBorn(ps, report, out)...)
	out = append(out, auditCalendar(ps, report)...)
	out = append(out, auditHeadline(ps)...)
	out = append(out, auditOffices(ps)...)
	out = append(out, auditRosters(t)...)
	out = append(out, auditEnds(ps, out)...)
	out = append(out, auditSoleSpans(ps, out)...)
	out = append(out, auditSoleYears(ps, out)...)
	out = append(out, auditSole(t)...)
	out = append(out, auditRolls(ps)...)
	var findings []claim.Finding
	for _, f := range dropRepeated(excused(out, sorted)) {
		findings = append(findings, f.finding())
	}
	return findings
}

// asTold takes back the nouns that counts have from counts before them: an audit reckons with what their own words tell.
func asTold(own []claim.Claim) []claim.Claim {
	lent := func(c claim.Claim) bool { return c.Thing.Pattern == claim.Lent }
	if !slices.ContainsFunc(own, lent) {
		return own
	}
	own = slices.Clone(own)
	for i := range own {
		if th := &own[i].Thing; lent(own[i]) {
			own[i].Subject, th.Head, th.Concept = "", "", nil
		}
	}
	return own
}

// docket is what the audits of single passages know: all passages of a source, and when it was written.
type docket struct {
	ps     []passage
	report *claim.Report
	year   int
	// totals and counts are what the passages before number counted tell, for auditPlaced: the totals by their rule, and all numbers that are counted.
	totals  map[string]soleTotal
	counts  map[float64]bool
	counted int
	// wide is the ledger of the passages from wideFrom to wideTo, the last that [docket.wideLedger] was asked for: nil where they have none.
	wide             *ledger
	wideFrom, wideTo int
}

// wideLedger is the ledger of passages i to j read as one, with the currency that they lend; nil where they tell more figures than most, or fewer than
// two. A short report has the same one around each of its passages.
func (t *docket) wideLedger(i, j, most int) *ledger {
	n := 0
	for k := i; k < j; k++ {
		n += len(t.ps[k].figures) + len(t.ps[k].ratios)
	}
	if n < 2 || n > most {
		return nil
	}
	if t.wideFrom != i || t.wideTo != j {
		q := joined(t.ps[i:j])
		t.wide, t.wideFrom, t.wideTo = newLedger(&q, n), i, j
		if t.wide != nil && len(t.wide.entries) < 2 {
			t.wide = nil
		}
		if t.wide != nil {
			t.wide.lendAfar()
		}
	}
	return t.wide
}

// ofPassage looks at one passage by itself, ofPlace at one with those around it.
var (
	ofPassage = [...]func(*passage) []fault{
		auditSums, auditShares, auditParts, auditChanges, auditLists, auditConversions, auditAverages, auditMeans, auditRanges, auditStretches,
		auditGaps, auditTimes, auditVotes, auditVerdicts, auditMargins, auditPrices, auditLevels, auditNamed, auditOverfull, auditOverflow, auditAllotted,
		auditWhole, auditSteps, auditBreakdowns, auditPortions, auditCut, auditManifold, auditEach, auditApart, auditCalled, auditPerUnit, auditFunds, auditOwners, auditScales,
	}
	ofPlace = [...]func(t *docket, i int) []fault{
		func(t *docket, i int) []fault { return auditWeekdayBack(&t.ps[i], &t.ps[i]) },
		func(t *docket, i int) []fault { return auditDaysOfMonth(&t.ps[i]) },
		func(t *docket, i int) []fault { return auditWeekdays(&t.ps[i], t.report) },
		func(t *docket, i int) []fault { return auditFollowing(t.ps, i, t.year) },
		func(t *docket, i int) []fault { return auditEchoes(t.ps, i) },
		func(t *docket, i int) []fault { return auditRemainders(t.ps, i) },
		func(t *docket, i int) []fault { return auditStory(t.ps, i) },
		func(t *docket, i int) []fault { return auditFates(t.ps, i) },
		func(t *docket, i int) []fault { return auditSeats(t.ps, i) },
		func(t *docket, i int) []fault { return auditConversionBack(t.ps, i) },
		func(t *docket, i int) []fault { return auditPlaced(t, i) },
		func(t *docket, i int) []fault { return auditAfar(t, i) },
	}
)

// eachPassage is what the audits of single passages find, in the order of the passages. Each audit looks at all of them before the next does: its
// code stays at hand, as that of all of them would not.
func eachPassage(t *docket) []fault {
	var out []fault
	var at []int // the passage of each
	note := func(i int, faults []fault) {
		for range faults {
			at = append(at, i)
		}
		out = append(out, faults...)
	}
	for _, audit := range ofPassage {
		for i := range t.ps {
			note(i, audit(&t.ps[i]))
		}
	}
	for _, audit := range ofPlace {
		for i := range t.ps {
			note(i, audit(t, i))
		}
	}
	if len(out) < 2 {
		return out
	}
	order := make([]int, len(out))
	for k := range order {
		order[k] = k
	}
	slices.SortStableFunc(order, func(a, b int) int { return at[a] - at[b] })
	sorted := make([]fault, len(out))
	for k, o := range order {
		sorted[k] = out[o]
	}
	return sorted
}

// auditFollowing looks at what a sentence and the next ones say together.
func auditFollowing(ps []passage, i int, year int) []fault {
	two := following(ps, i, 2)
	if ps[i].headline || len(two) < 2 || len(two[0].figures)+len(two[1].figures) > mostFigures {
		return nil
	}
	a, b := &two[0], &two[1]
	n := a.numbers() + b.numbers()
	if n == 0 && len(following(ps, i, 3)) < 3 {
		return auditWeekdayBack(a, b)
	}
	var q passage
	if n >= 2 || startsAny(b.low, namesThem...) || n == 1 && allOfThem(b.low) || n == 1 && len(a.figures) == 1 && in(siblings, a.figures[0].Thing.Head) { // what reads both as one sets two figures against each other, or a figure against names
		q = joined(two)
	}
	out := auditSumAcross(a, b)
	out = append(out, auditEnumerated(a, b)...)
	out = append(out, auditHundredAcross(a, &q)...)
	out = append(out, auditVotes(&q)...)
	out = append(out, auditVerdictsAcross(a, b, &q)...)
	out = append(out, auditChangeAcross(a, b)...)
	out = append(out, auditBoundsAcross(a, b)...)
	out = append(out, auditWeekdayBack(a, b)...)
	out = append(out, auditStretchAcross(a, b, year)...)
	out = append(out, auditShareAcross(a, &q)...)
	out = append(out, auditPartAcross(a, &q)...)
	out = append(out, auditMeans(&q)...)
	out = append(out, auditSteps(&q)...)
	out = append(out, auditPortions(&q)...)
	out = append(out, auditCut(&q)...)
	out = append(out, auditEach(&q)...)
	out = append(out, auditApart(&q)...)
	out = append(out, auditCalled(&q)...)
	out = append(out, auditNamedAfter(&q)...)
	out = append(out, auditNamed(&q)...)
	if three := following(ps, i, 3); len(three) > 2 && len(two[0].figures)+len(two[1].figures)+len(three[2].figures) <= mostFigures {
		if n+three[2].numbers() < 3 {
			return out
		}
		q = joined(three)
	}
	out = append(out, auditBreakdowns(&q)...)
	return append(out, auditWhole(&q)...)
}

// fault is what an audit found: the claims that are at odds, the first of them against the rest, and why.
type fault struct {
	rule   string
	claims []*claim.Claim
	reason string
	sum    float64 // of the parts, where the fault is one of a sum
}

func newFault(rule, reason string, figures ...figure) fault {
	f := fault{rule: "audit." + rule, reason: reason}
	for _, x := range figures {
		if !slices.ContainsFunc(f.claims, func(c *claim.Claim) bool { return c.ID == x.ID && c.Span == x.Span }) {
			f.claims = append(f.claims, x.Claim)
		}
	}
	return f
}

// dropRepeated leaves out a fault whose claims all stand in another that came first, or in a larger one. It looks only at those that share the claim
// of a fault that the fewest have: a text that errs in every sentence has as many faults as sentences.
func dropRepeated(faults []fault) []fault {
	type place struct {
		span claim.Locus
		kind claim.Kind
	}
	with := map[place][]int{} // the faults that have a claim
	for i, f := range faults {
		for _, c := range f.claims {
			with[place{c.Span, c.Kind}] = append(with[place{c.Span, c.Kind}], i)
		}
	}
	var out []fault
	for i, f := range faults {
		var others []int
		for k, c := range f.claims {
			if o := with[place{c.Span, c.Kind}]; k == 0 || len(o) < len(others) {
				others = o
			}
		}
		if !slices.ContainsFunc(others, func(j int) bool {
			return i != j && (len(faults[j].claims) > len(f.claims) || j < i) && f.within(&faults[j])
		}) {
			out = append(out, f)
		}
	}
	return out
}

// within reports whether all claims of f stand in g.
func (f *fault) within(g *fault) bool {
	return !slices.ContainsFunc(f.claims, func(c *claim.Claim) bool {
		return !slices.ContainsFunc(g.claims, func(d *claim.Claim) bool { return c.Span == d.Span && c.Kind == d.Kind })
	})
}

func (f fault) finding() claim.Finding {
	out := finding{}
	out.Rule, out.Relation, out.Decision = f.rule, claim.Inconsistent, "open"
	out.Question = "Does the report agree with itself?"
	out.Reason = f.claims[0].Source + " is at odds with itself: " + f.reason + "."
	for k, c := range f.claims {
		out.Sides = append(out.Sides, claim.Side{Value: Form(c), Key: valueKey(c), Claims: []string{c.ID}, Sources: []string{c.Source}, Origins: 1})
		if k > 0 {
			out.Between = append(out.Between, claim.Between{A: 0, B: k, Relation: claim.Inconsistent, Reason: out.Reason})
		}
	}
	out.seal(claim.Policy{}, f.claims[0])
	return out.Finding
}

func sayAll(figures []figure) string {
	var words []string
	for _, f := range figures {
		words = append(words, said(f.Claim))
	}
	return list(words)
}

// trimHedges is s without the hedges, articles and spaces at its end.
func trimHedges(s string) string {
	for {
		cut, ok := withoutLast(strings.TrimSpace(s), hedgesBy())
		if !ok {
			return cut
		}
		s = cut
	}
}

// withoutLast is s, which ends in no space, without the longest of the phrases that it ends in. It reports whether there is one.
func withoutLast(s string, phrases *word.Map[[]string]) (string, bool) {
	last := ""
	for _, x := range phrases.Get(lastLetters(s)) {
		if len(x) > len(last) && endsWord(s, x) {
			last = x
		}
	}
	return s[:len(s)-len(last)], last != ""
}

// hedgesBy is the hedges and articles that stand before a figure, by their last words, and bareHedgesBy those that may stand before its article.
var (
	hedgesBy     = sync.OnceValue(func() *word.Map[[]string] { return byLastWord(leadHedges) })
	bareHedgesBy = sync.OnceValue(func() *word.Map[[]string] { return byLastWord(bareHedges) })
)

// byLastWord is phrases by their last words.
func byLastWord(phrases []string) *word.Map[[]string] {
	by := word.NewMap[[]string](32)
	for _, h := range phrases {
		of := by.Put(h[strings.LastIndexByte(h, ' ')+1:])
		*of = append(*of, h)
	}
	return by
}
