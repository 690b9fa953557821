// Package gate answers: may this draft go out?
//
// It sets each claim of a draft against the sources that the draft rests on and says whether they support it, contradict it, or do not speak of it.
// It never says that a draft is true: only that the sources given say so.
package gate

//go:generate go run ../word/gen gate

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/compare"
	"github.com/claimdiff/claimdiff/internal/report"
	"github.com/claimdiff/claimdiff/internal/resolve"
	"github.com/claimdiff/claimdiff/internal/sentence"
	"github.com/claimdiff/claimdiff/internal/stream"
)

// Check sets a draft against its sources.
//
// A draft without a date is taken to be as new as the newest source: what an older source says less of ("38 dead") is then no contradiction,
// and a figure that a newer source has overtaken is one.
func Check(draft resolve.Input, sources []resolve.Input, o stream.Options) report.CheckedDraft {
	published := draft.Report.Published
	if published.IsZero() {
		draft.Report.Published = newest(sources)
	}
	r := stream.Judge(append([]resolve.Input{draft}, sources...), o)
	c := checker{draft: draft.Report.ID, claims: map[string]*claim.Claim{}, paths: map[string]string{}, policies: o.Rules.Policies(),
		ctx: compare.NewContext(r.Reports).Remembering(), reports: map[string]*claim.Report{}, told: map[*claim.Claim]report.Place{}}
	for i := range r.Claims {
		c.claims[r.Claims[i].ID] = &r.Claims[i]
	}
	out := report.CheckedDraft{}
	for i := range r.Reports {
		s := &r.Reports[i]
		c.reports[s.ID] = s
		c.paths[s.ID] = cmp.Or(s.Path, s.ID)
		if s.ID == c.draft {
			out.Report = *s
			out.Report.Published = published
		}
	}
	out.Apart = !slices.ContainsFunc(r.Reports, func(s claim.Report) bool { return s.ID != c.draft && s.Event == out.Report.Event })
	found := c.compareAll(r.Findings)
	c.sameSentences(r.Claims, found)
	c.elsewhere(r.Claims, found)
	for i := range r.Claims {
		if x := &r.Claims[i]; x.Source == c.draft {
			out.Claims = append(out.Claims, c.status(x, found[x.ID]))
		}
	}
	out.Findings = c.own(r.Findings)
	for _, f := range out.Findings {
		for _, s := range f.Sides {
			for _, id := range s.Claims {
				if x := c.claims[id]; x != nil {
					out.Named = append(out.Named, *x)
				}
			}
		}
	}
	out.Summarize()
	return out
}

func newest(sources []resolve.Input) time.Time {
	var t time.Time
	for i := range sources {
		if p := sources[i].Report.Published; p.After(t) {
			t = p
		}
	}
	return t
}

// checker knows what the statuses of one draft's claims rest on.
type checker struct {
	draft    string
	claims   map[string]*claim.Claim
	reports  map[string]*claim.Report
	paths    map[string]string
	policies map[string]claim.Policy
	ctx      *compare.Context
	rare     rarity // of the words around all figures
	figures  map[*claim.Claim]*figure
	told     map[*claim.Claim]report.Place // what a place says of its claim, whatever the pair
}

// found is what the sources say about one claim of the draft.
type found struct {
	question string
	// beside are the draft's claims of the same thing, itself among them.
	beside []*claim.Claim
	// pairs are the sources' claims of the same thing, each with how it relates.
	pairs []pair
	// apart says of claims that would be of the same thing, were they of the same event, why they are not.
	apart string
}

func newFound(x *claim.Claim) *found { return &found{beside: []*claim.Claim{x}} }

type pair struct {
	claim   *claim.Claim
	verdict compare.Verdict
	// sentence says that it stands at the same place of the same sentence; orphan that the draft's figure stands in its place, and no source has that.
	sentence, orphan bool
}

// compareAll judges each claim of the draft against every claim of the sources that stands in one finding with it.
func (c *checker) compareAll(findings []claim.Finding) map[string]*found {
	out := map[string]*found{}
	for _, f := range findings {
		if f.Relation == claim.Inconsistent || f.Relation == claim.Spelling {
			continue
		}
		own, others := report.Halves(&f, c.claims, c.draft)
		for _, x := range own {
			e := out[x.ID]
			if e == nil {
				e = newFound(x)
				out[x.ID] = e
			}
			if f.Relation == claim.DifferentEvent {
				e.apart = f.Reason
				continue
			}
			e.question, e.beside = f.Question, own
			for _, y := range others {
				if v := compare.Judge(x, y, c.policies[f.Rule], c.ctx); v.Relation != "" {
					e.pairs = append(e.pairs, pair{claim: y, verdict: v})
				}
			}
		}
	}
	return out
}

// own is the draft's faults within itself, and the names that it spells in two ways or otherwise than its sources.
func (c *checker) own(findings []claim.Finding) []claim.Finding {
	var out []claim.Finding
	for _, f := range findings {
		if f.Relation != claim.Inconsistent && f.Relation != claim.Spelling {
			continue
		}
		if slices.ContainsFunc(f.Sides, func(s claim.Side) bool { return slices.Contains(s.Sources, c.draft) }) {
			out = append(out, f)
		}
	}
	return report.New(report.Output{Findings: out}).Findings
}

func identity(x *report.Checked) string {
	sum := sha256.Sum256([]byte(strings.Join([]string{x.Rule, x.Question, x.Value, flat(x.Sentence)}, "\x1f")))
	return hex.EncodeToString(sum[:6])
}

func flat(s string) string { return sentence.Flat(s) }

func sourcesOf(places []report.Place) []string {
	var out []string
	for _, p := range places {
		if !slices.Contains(out, p.Source) {
			out = append(out, p.Source)
		}
	}
	return out
}

func names(places []report.Place) string { return strings.Join(sourcesOf(places), ", ") }

func verb(places []report.Place, one, many string) string {
	if len(sourcesOf(places)) == 1 {
		return one
	}
	return many
}
