package gate

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/compare"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/report"
)

// status says what the sources make of a claim.
func (c *checker) status(x *claim.Claim, e *found) report.Checked {
	out := report.Checked{Rule: x.Rule, Kind: x.Kind, Value: compare.Form(x), Text: x.Text, Sentence: x.Sentence, Span: x.Span,
		Supports: []report.Place{}, Against: []report.Place{}, Beside: []report.Place{}}
	if x.Attribution != nil {
		out.Speaker = x.Attribution.Speaker
	}
	if e == nil {
		e = newFound(x)
	}
	out.Question = e.question
	if out.Question == "" {
		p := c.policies[x.Rule]
		out.Question = claim.Question(p, x)
	}
	supports, newest := c.sorted(x, e, &out)
	out.Status = c.settled(&out, supports, newest)
	out.Reason = c.reason(&out, e)
	if out.Status != report.Contradicted {
		out.Attribution, out.AttributionReason = attribution(x, e.beside, supports)
	}
	out.ID = identity(&out)
	return out
}

// sorted sorts the claims of the sources into those that support x, are against it or beside it, sets what is found worst, and returns those that support it
// and when the newest report against it came out.
func (c *checker) sorted(x *claim.Claim, e *found, out *report.Checked) (supports []*claim.Claim, newest time.Time) {
	out.Status = report.Supported
	weights := c.weigh(x, e.pairs, e.beside)
	for i, p := range e.pairs {
		place := c.place(p)
		switch weights[i] {
		case supported:
			out.Supports = append(out.Supports, place)
			supports = append(supports, p.claim)
		case opposed:
			place.Altered = altered(x, p) || p.orphan
			out.Against = append(out.Against, place)
			newest = maxTime(newest, c.published(p.claim))
			out.Status = report.Contradicted
		case doubted:
			newest = maxTime(newest, c.published(p.claim))
			out.Against = append(out.Against, place)
			if out.Status != report.Contradicted {
				out.Status = report.NearMiss
			}
		default:
			out.Beside = append(out.Beside, place)
		}
	}
	supports = told(supports)
	out.Origins = origins(supports, c.reports)
	return supports, newest
}

// settled is what the sources make of a claim whose places are sorted.
func (c *checker) settled(out *report.Checked, supports []*claim.Claim, newest time.Time) report.Status {
	worst := out.Status
	if worst == report.Contradicted && slices.ContainsFunc(supports, func(y *claim.Claim) bool { return !c.published(y).Before(newest) }) {
		worst = report.NearMiss // the sources differ, and the draft has it from one that no other has overtaken
	}
	if worst == report.NearMiss && !newest.IsZero() && slices.ContainsFunc(supports, func(y *claim.Claim) bool { return c.published(y).After(newest) }) {
		worst = report.Supported // what is against it is older than what supports it
	}
	switch {
	case worst == report.NearMiss && out.Origins > 1:
		return report.Supported // several sources say the very same; that another is near is no fault of the draft
	case worst != report.Supported, out.Origins > 1:
		return worst
	case out.Origins == 1:
		return report.OneOrigin
	case len(out.Beside) > 0:
		return report.Fits
	}
	return report.NotFound
}

// weight is what one claim of a source does to a claim of the draft.
type weight uint8

const (
	neutral weight = iota
	supported
	doubted
	opposed
)

// weigh weighs pairs. A source that says the very same as the draft is not against it for another figure that it has too: that one is of a part,
// another day or another party, or the source is at odds with itself.
func (c *checker) weigh(x *claim.Claim, pairs []pair, beside []*claim.Claim) []weight {
	out := make([]weight, len(pairs))
	same := map[string]bool{}
	for i, p := range pairs {
		out[i] = bearing(x, p, c.newer(x, p.claim))
		if policy := c.policies[x.Rule]; p.verdict.Relation == claim.Update && !policy.Grows && !policy.Falls && !c.dated(x, p.claim) {
			out[i] = neutral // that one figure replaced the other is told by the words alone
		}
		same[p.claim.Source] = same[p.claim.Source] || p.verdict.Relation == claim.Agree
	}
	for i, p := range pairs {
		if c.unheard(x, p) && !anyAgrees(pairs) {
			out[i] = opposed
		}
		switch {
		case out[i] != opposed:
		case bare(x) && strings.EqualFold(x.Text, "one"):
			out[i] = neutral // it may stand for anything
		case !p.sentence && c.loose(x, p.claim), c.both(x, p.claim):
			out[i] = doubted
		case p.verdict.Relation == claim.Update && c.retold(x, p.claim, beside):
			out[i] = neutral
		}
		switch {
		case out[i] != supported && same[p.claim.Source]:
			out[i] = neutral
		case p.orphan && rounds(x, p.claim):
			out[i] = max(out[i], doubted)
		case (altered(x, p) || p.orphan && c.misplaced(x, p)) && !anyAgrees(pairs):
			out[i] = opposed
		}
		if slices.ContainsFunc(pairs, func(q pair) bool { return compare.Hedges(q.claim, p.claim) && q.verdict.Relation == claim.Compatible }) {
			out[i] = neutral // the body hedges what the headline says
		}
	}
	return out
}

// unheard reports whether x is a growing figure of which p's is an earlier state only because the draft is the later report. A draft may know more than
// its sources, but then not from them: whoever has the newer figure names the source that says so.
func (c *checker) unheard(x *claim.Claim, p pair) bool {
	policy := c.policies[x.Rule]
	return p.verdict.Relation == claim.Update && (policy.Grows || policy.Falls) && c.newer(x, p.claim)
}

// both reports whether the draft gives y's figure in another place, and a source x's: the two are of two things or times, as the sources have them.
func (c *checker) both(x, y *claim.Claim) bool {
	a, b := c.figures[x], c.figures[y]
	return a != nil && b != nil && a.said && slices.ContainsFunc(b.twins, func(t *figure) bool { return t != a })
}

// loose reports whether two claims that alignment takes for one thing are yet too far apart to stop a draft for: figures of which one is ten times the
// other or more, in other words, are of a part and a whole oftener than a slip.
func (c *checker) loose(x, y *claim.Claim) bool {
	if x.Quantity == nil || y.Quantity == nil {
		return false
	}
	if !far(x, y) {
		return false
	}
	a, b := c.words(x), c.words(y)
	return a.likeness(&b) < inLead
}

// words are those around x, which may be known.
func (c *checker) words(x *claim.Claim) words {
	if f := c.figures[x]; f != nil {
		return f.words
	}
	return c.rare.weigh(termsOf(x))
}

// retold reports whether x is an earlier figure of one that has grown since, and the draft gives the newest one too: "12 at dawn, 19 at noon, 23 now".
func (c *checker) retold(x, y *claim.Claim, beside []*claim.Claim) bool {
	if x.Headline || x.Quantity == nil || y.Quantity == nil || x.Quantity.Value >= y.Quantity.Value {
		return false
	}
	return slices.ContainsFunc(beside, func(z *claim.Claim) bool { return z != x && z.Quantity != nil && oneValue(z, y) })
}

func anyAgrees(pairs []pair) bool {
	return slices.ContainsFunc(pairs, func(p pair) bool { return p.verdict.Relation == claim.Agree })
}

// bearing weighs p; newer says that the draft's report is known to be the newer one.
func bearing(x *claim.Claim, p pair, newer bool) weight {
	switch p.verdict.Relation {
	case claim.Agree:
		return supported
	case claim.Compatible:
		// What is vaguer than its source is borne out by it; what is more exact is not.
		switch q, s := x.Quantity, p.claim.Quantity; {
		case q == nil || s == nil || q.Unit != s.Unit:
		case q.Qualifier == quantity.AtMost && s.Qualifier == quantity.AtMost && q.Value != s.Value:
			return opposed // both name the most that it can be, and not the same
		case q.Covers(*s):
			return supported
		}
		return neutral
	case claim.Contradict:
		return opposed
	case claim.Near, claim.Disputed:
		return doubted
	case claim.Update:
		if newer {
			return neutral // the draft knows more than this source
		}
		return opposed
	}
	return neutral
}

// newer reports whether the draft gives the newer of two figures that are an update: the higher one, but for those that fall.
func (c *checker) newer(x, y *claim.Claim) bool {
	a, b := c.reports[x.Source], c.reports[y.Source]
	if a != nil && b != nil && !a.Published.IsZero() && !b.Published.IsZero() && !a.Published.Equal(b.Published) {
		return a.Published.After(b.Published)
	}
	return x.Quantity != nil && y.Quantity != nil && x.Quantity.Value > y.Quantity.Value
}

// published is when the report of x came out; zero if that is not known.
func (c *checker) published(x *claim.Claim) time.Time {
	if s := c.reports[x.Source]; s != nil {
		return s.Published
	}
	return time.Time{}
}

func maxTime(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

// dated reports whether it is known which of two reports is the newer one.
func (c *checker) dated(x, y *claim.Claim) bool {
	return !c.published(x).IsZero() && !c.published(y).IsZero()
}

func (c *checker) place(p pair) report.Place {
	y := p.claim
	out, ok := c.told[y]
	if !ok {
		out = report.Place{Source: y.Source, Path: c.paths[y.Source], Line: y.Span.Line, Column: y.Span.Column, Words: flat(y.Text), Sentence: flat(y.Sentence),
			Value: compare.Form(y)}
		if y.Attribution != nil {
			out.Speaker = y.Attribution.Speaker
		}
		c.told[y] = out
	}
	out.Relation, out.Reason = p.verdict.Relation, p.verdict.Reason
	if p.sentence && p.verdict.Relation != claim.Agree {
		out.Reason = y.Source + " has this sentence with “" + out.Words + "”: " + p.verdict.Because + "."
	}
	return out
}

// reason says in a sentence why a claim has its status.
func (c *checker) reason(x *report.Checked, e *found) string {
	switch x.Status {
	case report.Contradicted, report.NearMiss:
		i := slices.IndexFunc(x.Against, func(p report.Place) bool {
			return x.Status == report.NearMiss || p.Relation == claim.Contradict || p.Relation == claim.Update || p.Altered
		})
		text := x.Against[max(i, 0)].Reason
		if x.Against[max(i, 0)].Relation == claim.Update && len(x.Supports) == 0 {
			text += " No source gives the draft's."
		}
		if len(x.Supports) > 0 {
			text += " But " + names(x.Supports) + " " + verb(x.Supports, "says", "say") + " the same as the draft: the sources differ."
		}
		return text
	case report.NotFound:
		if e.apart != "" {
			return "The sources speak of it only for another event: " + e.apart
		}
		return "No source speaks of it."
	case report.Fits:
		return x.Beside[0].Reason
	case report.OneOrigin:
		if n := sourcesOf(x.Supports); len(n) > 1 {
			return strings.Join(n, ", ") + " say the same, but go back to one origin."
		}
		return "Only " + names(x.Supports) + " says the same."
	}
	return names(x.Supports) + " say the same, from " + strconv.Itoa(x.Origins) + " origins."
}
