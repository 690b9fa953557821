// Package example answers: do a rule's examples hold?
//
// Each example is a small story: its texts go through the whole stream, from source to findings, and what comes out is held against what
// the example says of them. Pairs are judged as reports of one event, since what an example shows is the rule.
package example

import (
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/stream"
)

// Result is what came of one example.
type Result struct {
	Rule    *rule.Rule
	Example rule.Example
	Held    bool
	// Took says that the rule took a claim of the texts, whatever came of it.
	Took bool
	// Found says, if it did not hold, what was found in its place: a clause without a full stop.
	Found string
}

// All runs the examples of rules, which need not all be of set, on that many goroutines (at least one). The results are in the order of the
// rules and their examples.
func All(set *rule.Set, rules []*rule.Rule, workers int) []Result {
	var out []Result
	for _, r := range rules {
		for _, e := range r.Examples() {
			out = append(out, Result{Rule: r, Example: e})
		}
	}
	var next atomic.Int64
	var group sync.WaitGroup
	for range max(1, min(workers, len(out))) {
		group.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(out) {
					return
				}
				out[i] = Run(set, out[i].Rule, out[i].Example)
			}
		})
	}
	group.Wait()
	return out
}

// Run runs one example of r with the rules of set.
func Run(set *rule.Set, r *rule.Rule, e rule.Example) Result {
	s := tell(set, e)
	res := Result{Rule: r, Example: e, Took: len(s.of(0, r.ID))+len(s.of(1, r.ID)) > 0}
	switch e.Kind {
	case rule.CaseValue:
		res.Held, res.Found = s.value(r, e.Expect)
	case rule.CaseNot:
		res.Held, res.Found = s.not(r)
	case rule.CaseApart:
		res.Held, res.Found = s.apart(r)
	default:
		res.Held, res.Found = s.together(r, claim.Relation(e.Kind))
	}
	return res
}

// The days on which the texts of an update are published: a Monday and the Tuesday after it. Other texts are undated.
var published = [2]time.Time{
	time.Date(2024, time.March, 4, 20, 0, 0, 0, time.UTC),
	time.Date(2024, time.March, 5, 20, 0, 0, 0, time.UTC),
}

// ids are those of the sources that an example's texts make.
var ids = [2]string{"first", "second"}

// story is the texts of an example, judged.
type story struct {
	texts int
	stream.Result
}

func tell(set *rule.Set, e rule.Example) story {
	var sources []*source.Source
	for i, text := range e.Texts {
		s := &source.Source{ID: ids[i], Path: ids[i], Text: text}
		if e.Kind == rule.CaseUpdate {
			s.Published = published[i]
		}
		sources = append(sources, s)
	}
	o := stream.Options{Rules: set, SameEvent: true, Workers: 1}
	return story{len(sources), stream.Judge(stream.Read(sources, o), o)}
}

// of returns the claims of text i (0 or 1) that rule took; all of them where rule is empty.
func (s *story) of(i int, rule string) []*claim.Claim {
	var out []*claim.Claim
	for k := range s.Claims {
		if c := &s.Claims[k]; c.Source == ids[i] && (rule == "" || c.Rule == rule) {
			out = append(out, c)
		}
	}
	return out
}

func (s *story) value(r *rule.Rule, want rule.Expect) (bool, string) {
	own := s.of(0, r.ID)
	if slices.ContainsFunc(own, func(c *claim.Claim) bool { return meets(c, want) }) {
		return true, ""
	}
	if len(own) > 0 {
		return false, "found " + list(own)
	}
	return false, "found nothing of the rule, but " + list(s.of(0, ""))
}

func (s *story) not(r *rule.Rule) (bool, string) {
	own := s.of(0, r.ID)
	if len(own) == 0 {
		return true, ""
	}
	return false, "the rule took " + list(own)
}

// together holds if a claim of the rule in one text stands to one in the other as want says, and none contradicts unless that is wanted.
func (s *story) together(r *rule.Rule, want claim.Relation) (bool, string) {
	got := s.relations(s.of(0, r.ID), s.of(1, r.ID))
	wrong := want != claim.Contradict && slices.ContainsFunc(got, func(t tie) bool { return t.Relation == claim.Contradict })
	if !wrong && slices.ContainsFunc(got, func(t tie) bool { return t.Relation == want }) {
		return true, ""
	}
	if len(got) > 0 {
		return false, "found " + relations(got)
	}
	return false, s.unjoined(r)
}

// apart holds if the rule takes a claim of one of the texts, and no finding sets one that it took against any claim of the other text.
func (s *story) apart(r *rule.Rule) (bool, string) {
	first, second := s.of(0, r.ID), s.of(1, r.ID)
	if len(first)+len(second) == 0 {
		return false, s.unjoined(r)
	}
	got := append(s.relations(first, s.of(1, "")), s.relations(s.of(0, ""), second)...)
	got = slices.DeleteFunc(got, func(t tie) bool { return !joins(t.Relation) })
	if len(got) == 0 {
		return true, ""
	}
	return false, "found " + relations(got)
}

// joins reports whether a finding of relation r says that its claims are about the same thing.
func joins(r claim.Relation) bool {
	switch r {
	case claim.Single, claim.DifferentEvent, claim.Spelling:
		return false
	}
	return true
}

// tie is how a finding relates two claims.
type tie struct {
	claim.Relation
	Reason string
}

// relations are those in which findings set a claim of a beside one of b.
func (s *story) relations(a, b []*claim.Claim) (out []tie) {
	for i := range s.Findings {
		for _, x := range a {
			for _, y := range b {
				if t, ok := relation(&s.Findings[i], x.ID, y.ID); ok && !slices.Contains(out, t) {
					out = append(out, t)
				}
			}
		}
	}
	return out
}

// relation is how f relates the claims x and y; false if one of them is not in it.
func relation(f *claim.Finding, x, y string) (tie, bool) {
	side := func(id string) int {
		return slices.IndexFunc(f.Sides, func(s claim.Side) bool { return slices.Contains(s.Claims, id) })
	}
	i, j := side(x), side(y)
	switch {
	case i < 0 || j < 0:
		return tie{}, false
	case i == j && f.Relation != claim.Spelling && f.Relation != claim.Inconsistent:
		return tie{claim.Agree, f.Reason}, true
	}
	for _, b := range f.Between {
		if b.A == min(i, j) && b.B == max(i, j) {
			return tie{b.Relation, b.Reason}, true
		}
	}
	return tie{f.Relation, f.Reason}, true
}
