// Package report answers: how is it shown?
//
// [Output] is everything that a run comes to. [Output.JSON] writes it for programs, [Output.YAML] as a sheet that an editor
// fills in, and [Output.Text] for a terminal; all three carry the same findings in the same order. [ReadClaims] takes back
// what [Output.ClaimsJSON] wrote.
//
// Texts and file names are hostile: whatever they hold, no control character of theirs is written raw.
package report

import (
	"cmp"
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// The names of the JSON forms.
const (
	SchemaReport = "claimdiff/report/1"
	SchemaClaims = "claimdiff/claims/1"
)

// Tool is which program made the output.
type Tool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// Output is what a run comes to. Make it with [New], which sorts it.
type Output struct {
	Tool     Tool
	Sources  []claim.Report
	Events   []claim.Event
	Claims   []claim.Claim
	Findings []claim.Finding
	// Review is there where the decisions of a sheet were taken back.
	Review *Review
	// Workers is how many goroutines write it; below 2 it is one. The bytes are the same for any.
	Workers int
	// Left is what is counted and not in the lists: see [Output.Pressed].
	Left Summary
}

// Summary counts what was found: sources, events, claims, and findings by relation, dismissed ones included.
type Summary struct {
	Sources        int `json:"sources"`
	Events         int `json:"events"`
	Claims         int `json:"claims"`
	Findings       int `json:"findings"`
	Contradict     int `json:"contradict"`
	Disputed       int `json:"disputed"`
	Near           int `json:"near"`
	Update         int `json:"update"`
	Inconsistent   int `json:"inconsistent"`
	Spelling       int `json:"spelling"`
	DifferentEvent int `json:"different-event"`
	Compatible     int `json:"compatible"`
	Agree          int `json:"agree"`
	Single         int `json:"single"`
	// Decided is nil where no decision was taken back.
	Decided *Reviewed `json:"decided,omitempty"`
}

// order is the relations from the weightiest to the least. The first pressing of them are what an editor must act on.
var order = []claim.Relation{claim.Contradict, claim.Disputed, claim.Near, claim.Update, claim.Inconsistent, claim.Spelling,
	claim.DifferentEvent, claim.Compatible, claim.Agree, claim.Single}

const pressing = 6

// Rank is the place of r in the order of weight, from 0 for the weightiest; an unknown relation comes last.
func Rank(r claim.Relation) int {
	if i := slices.Index(order, r); i >= 0 {
		return i
	}
	return len(order)
}

// Pressing reports whether an editor must act on a finding of relation r.
func Pressing(r claim.Relation) bool { return Rank(r) < pressing }

// severities are from the gravest to the lightest.
var severities = []string{"error", "warning", "note"}

// New returns o with every list sorted and none nil: sources and events by id, claims by place, findings by weight. The lists of o are
// not changed.
func New(o Output) Output {
	o.Sources = sortedBy(o.Sources, func(a, b claim.Report) int { return cmp.Compare(a.ID, b.ID) })
	o.Events = sortedBy(o.Events, func(a, b claim.Event) int { return cmp.Compare(a.ID, b.ID) })
	if o.Claims == nil || !placed(o.Claims) {
		o.Claims = inPlace(o.Claims)
	}
	for i := range o.Sources {
		s := &o.Sources[i]
		s.Warnings = orEmpty(s.Warnings)
		if s.Profile != nil && s.Profile.Terms == nil {
			p := *s.Profile
			p.Terms = []claim.Term{}
			s.Profile = &p
		}
	}
	for i := range o.Events {
		e := &o.Events[i]
		e.Participants = sortedBy(e.Participants, cmp.Compare[string])
		e.Sources = sortedBy(e.Sources, cmp.Compare[string])
	}
	var place map[string]int
	if len(o.Findings) > 0 {
		place = places(o.Claims)
	}
	o.Findings = byWeight(o.Findings, place)
	return o
}

// ByPlace orders claims by source, place in it, kind and rule. It ignores their ids, so that it can serve to give these.
func ByPlace(a, b claim.Claim) int { return byPlace(&a, &b) }

func byPlace(a, b *claim.Claim) int {
	return cmp.Or(cmp.Compare(a.Source, b.Source), cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End),
		cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Rule, b.Rule))
}

// placed reports whether claims are in the order of [ByPlace], as they mostly are. A claim has a kilobyte: it is not copied to be looked at.
func placed(claims []claim.Claim) bool {
	for i := 1; i < len(claims); i++ {
		if byPlace(&claims[i-1], &claims[i]) > 0 {
			return false
		}
	}
	return true
}

// SortByPlace puts claims in the order of [ByPlace]; those that are equal in it stay as they stand.
func SortByPlace(claims []claim.Claim) {
	if !placed(claims) {
		slices.SortStableFunc(claims, ByPlace)
	}
}

// inPlace is claims in the order of [ByPlace], never nil. Where a claim comes to stand is found first, since to move one is dear, and each moves once.
func inPlace(claims []claim.Claim) []claim.Claim {
	at := make([]*claim.Claim, len(claims))
	for i := range claims {
		at[i] = &claims[i]
	}
	slices.SortStableFunc(at, byPlace)
	out := make([]claim.Claim, len(at))
	for i, c := range at {
		out[i] = *c
	}
	return out
}

// places is where each claim stands among sorted claims, by id.
func places(claims []claim.Claim) map[string]int {
	m := make(map[string]int, len(claims))
	for i := range claims {
		m[claims[i].ID] = i
	}
	return m
}

// arranged returns f with its lists sorted; the sides keep their order, which Between refers to. What is in order already is not copied.
func arranged(f claim.Finding, place map[string]int) claim.Finding {
	byClaim := func(a, b string) int {
		return cmp.Or(cmp.Compare(placeOf(a, place), placeOf(b, place)), cmp.Compare(a, b))
	}
	if f.Sides == nil || slices.ContainsFunc(f.Sides, func(s claim.Side) bool {
		return s.Claims == nil || s.Sources == nil || !slices.IsSortedFunc(s.Claims, byClaim) || !slices.IsSorted(s.Sources)
	}) {
		f.Sides = sortedBy(f.Sides, nil)
		for i := range f.Sides {
			s := &f.Sides[i]
			s.Claims, s.Sources = sortedBy(s.Claims, byClaim), sortedBy(s.Sources, cmp.Compare[string])
		}
	}
	between := func(a, b claim.Between) int { return cmp.Or(cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B)) }
	if f.Between == nil || !slices.IsSortedFunc(f.Between, between) {
		f.Between = sortedBy(f.Between, between)
	}
	f.Decision = cmp.Or(f.Decision, "open")
	return f
}

// placeOf is the place of a claim, or one after all others if there is no such claim.
func placeOf(id string, place map[string]int) int {
	if i, ok := place[id]; ok {
		return i
	}
	return len(place)
}

// weight is what orders findings: relation, severity, how many sources they concern (more first), and where their first claim stands.
type weight struct{ rank, severity, sources, first, index int }

// weigh returns the weight of f, which is the finding of that index.
func weigh(f *claim.Finding, index int, place map[string]int) weight {
	w := weight{rank: 2 * Rank(f.Relation), severity: slices.Index(severities, f.Severity), first: len(place), index: index}
	w.sources = -len(sourcesOf(f))
	if w.severity < 0 {
		w.severity = len(severities)
	}
	for _, s := range f.Sides {
		for _, id := range s.Claims {
			w.first = min(w.first, placeOf(id, place))
		}
	}
	if f.Decision == Dismissed {
		w.rank = max(w.rank, 2*pressing-1) // out of the way: after what must be acted upon
	}
	return w
}

// byWeight returns findings arranged, in the order of their weights and then of their ids. It is never nil.
func byWeight(findings []claim.Finding, place map[string]int) []claim.Finding {
	weights := make([]weight, len(findings))
	out := make([]claim.Finding, len(findings))
	for i := range findings {
		weights[i] = weigh(&findings[i], i, place)
	}
	slices.SortFunc(weights, func(a, b weight) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.severity, b.severity), cmp.Compare(a.sources, b.sources), cmp.Compare(a.first, b.first),
			cmp.Compare(findings[a.index].ID, findings[b.index].ID), cmp.Compare(a.index, b.index))
	})
	for i, w := range weights {
		out[i] = arranged(findings[w.index], place)
	}
	return out
}

// sourcesOf is the sources of all sides of f, sorted.
func sourcesOf(f *claim.Finding) []string {
	if len(f.Sides) == 1 && len(f.Sides[0].Sources) == 1 {
		return f.Sides[0].Sources
	}
	var ids []string
	for _, s := range f.Sides {
		ids = append(ids, s.Sources...)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// Pressed returns o with the findings that an editor must act upon and their claims alone. The others are counted, and [Output.Text] shows no more of
// them unless it is asked for all.
func (o Output) Pressed() Output {
	all := o.Summary()
	needed := map[string]bool{}
	var findings []claim.Finding
	for i := range o.Findings {
		if f := &o.Findings[i]; pressed(f) {
			findings = append(findings, *f)
			for _, s := range f.Sides {
				for _, id := range s.Claims {
					needed[id] = true
				}
			}
		}
	}
	var claims []claim.Claim
	for i := range o.Claims {
		if needed[o.Claims[i].ID] {
			claims = append(claims, o.Claims[i])
		}
	}
	o.Findings, o.Claims, o.Left = findings, claims, Summary{}
	all.take(o.Summary())
	o.Left = all
	return o
}

// Joined returns the output of all of parts.
func Joined(tool Tool, workers int, parts []Output) Output {
	o := Output{Tool: tool, Workers: workers}
	for i := range parts {
		p := &parts[i]
		o.Sources, o.Events = append(o.Sources, p.Sources...), append(o.Events, p.Events...)
		o.Claims, o.Findings = append(o.Claims, p.Claims...), append(o.Findings, p.Findings...)
		o.Left.add(p.Left)
	}
	return New(o)
}

// Summary counts o.
func (o Output) Summary() Summary {
	s := Summary{Sources: len(o.Sources), Events: len(o.Events), Claims: len(o.Claims), Findings: len(o.Findings), Decided: o.reviewed()}
	counts := s.byRelation()
	for i := range o.Findings {
		if n := counts[o.Findings[i].Relation]; n != nil {
			*n++
		}
	}
	s.add(o.Left)
	return s
}

// add adds the counts of t to those of s, and take takes them away; what was decided stays that of s.
func (s *Summary) add(t Summary) { s.change(t, 1) }

func (s *Summary) take(t Summary) { s.change(t, -1) }

func (s *Summary) change(t Summary, by int) {
	s.Sources += by * t.Sources
	s.Events += by * t.Events
	s.Claims += by * t.Claims
	s.Findings += by * t.Findings
	other := t.byRelation()
	for relation, n := range s.byRelation() {
		*n += by * *other[relation]
	}
}

// byRelation is where s counts each relation.
func (s *Summary) byRelation() map[claim.Relation]*int {
	return map[claim.Relation]*int{claim.Contradict: &s.Contradict, claim.Disputed: &s.Disputed, claim.Near: &s.Near,
		claim.Update: &s.Update, claim.Inconsistent: &s.Inconsistent, claim.Spelling: &s.Spelling,
		claim.DifferentEvent: &s.DifferentEvent, claim.Compatible: &s.Compatible, claim.Agree: &s.Agree, claim.Single: &s.Single}
}

// sortedBy returns a copy of list, never nil, sorted by less unless that is nil.
func sortedBy[T any](list []T, less func(a, b T) int) []T {
	list = append(make([]T, 0, len(list)), list...)
	if less != nil {
		slices.SortStableFunc(list, less)
	}
	return list
}

func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}
