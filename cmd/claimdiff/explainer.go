package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/align"
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/compare"
	"github.com/claimdiff/claimdiff/internal/report"
	"github.com/claimdiff/claimdiff/internal/resolve"
	"github.com/claimdiff/claimdiff/internal/rule"
)

// pairsShown and nearestShown bound an explanation.
const (
	pairsShown   = 6
	nearestShown = 3
)

// explainer asks the stages again about the claims of one finding.
type explainer struct {
	out    report.Output
	ties   *resolve.Ties
	rules  *rule.Set
	ctx    *compare.Context
	claims map[string]*claim.Claim
	paths  map[string]string
	events map[string]string
}

func newExplainer(out report.Output, ties *resolve.Ties, rules *rule.Set) *explainer {
	e := &explainer{out: out, ties: ties, rules: rules, ctx: compare.NewContext(out.Sources), claims: map[string]*claim.Claim{},
		paths: map[string]string{}, events: map[string]string{}}
	for i := range out.Claims {
		e.claims[out.Claims[i].ID] = &out.Claims[i]
	}
	for _, s := range out.Sources {
		e.paths[s.ID] = cmp.Or(s.Path, s.ID)
	}
	for _, ev := range out.Events {
		e.events[ev.ID] = cmp.Or(ev.Label, ev.ID)
	}
	return e
}

func (e *explainer) explain(f *claim.Finding) report.Explanation {
	x := report.Explanation{Finding: *f, Rule: f.Rule}
	if r := e.rules.Rule(f.Rule); r != nil {
		x.About = r.About
	}
	if audit, ok := strings.CutPrefix(f.Rule, "audit."); ok {
		x.About = "An audit of each report by itself (" + audit + "); no rule file changes it."
	}
	if p, ok := e.rules.Policies()[f.Rule]; ok {
		x.Compares = comparing(p)
	}
	for i, s := range f.Sides {
		for _, id := range s.Claims {
			if c := e.claims[id]; c != nil {
				x.Claims = append(x.Claims, e.claim(c, i+1))
			}
		}
	}
	for _, p := range e.pairs(f) {
		x.Pairs = append(x.Pairs, e.pair(p[0], p[1], f.Rule))
	}
	if f.Relation == claim.Single && len(x.Claims) > 0 {
		x.Nearest = e.nearest(e.claims[x.Claims[0].ID], f.Rule)
	}
	x.Needs = needs(f, x.Pairs)
	return x
}

// pairs are those that decided: for each two sides at odds the pair that is; for one side, its first claim with the first of each other report.
func (e *explainer) pairs(f *claim.Finding) [][2]*claim.Claim {
	if f.Relation == claim.Spelling || strings.HasPrefix(f.Rule, "audit.") {
		return nil // found by other means than comparison
	}
	var out [][2]*claim.Claim
	for _, b := range f.Between {
		if p, ok := e.deciding(f, b); ok && len(out) < pairsShown {
			out = append(out, p)
		}
	}
	if len(f.Between) > 0 || len(f.Sides) == 0 {
		return out
	}
	var first *claim.Claim
	seen := map[string]bool{}
	for _, id := range f.Sides[0].Claims {
		c := e.claims[id]
		switch {
		case c == nil:
		case first == nil:
			first, seen[c.Source] = c, true
		case !seen[c.Source] && len(out) < pairsShown:
			seen[c.Source] = true
			out = append(out, [2]*claim.Claim{first, c})
		}
	}
	return out
}

// deciding is the first pair of two sides that relates as the sides do.
func (e *explainer) deciding(f *claim.Finding, b claim.Between) (pair [2]*claim.Claim, ok bool) {
	p := e.rules.Policies()[f.Rule]
	for _, i := range f.Sides[b.A].Claims {
		for _, j := range f.Sides[b.B].Claims {
			x, y := e.claims[i], e.claims[j]
			if x == nil || y == nil {
				continue
			}
			if !ok {
				pair, ok = [2]*claim.Claim{x, y}, true
			}
			if compare.Judge(x, y, p, e.ctx).Relation == b.Relation {
				return [2]*claim.Claim{x, y}, true
			}
		}
	}
	return pair, ok
}

func (e *explainer) pair(a, b *claim.Claim, rule string) report.ExplainedPair {
	v := compare.Judge(a, b, e.rules.Policies()[rule], e.ctx)
	x := report.ExplainedPair{A: e.claim(a, 0), B: e.claim(b, 0), Relation: v.Relation, Because: v.Because, Forms: v.Forms, Needs: v.Needs}
	x.Thing, x.Event = align.Why(a, b, e.ties)
	if !slices.ContainsFunc(x.Event, func(v claim.Evidence) bool { return v.Weight != 0 }) { // only the answer, not what it rests on
		x.Event = append(e.sameReports(a, b), x.Event...)
	}
	return x
}

// sameReports is the evidence that the reports of two claims tell of one event, where the claims themselves were not asked for more.
func (e *explainer) sameReports(a, b *claim.Claim) []claim.Evidence {
	if a.Source == b.Source {
		return []claim.Evidence{{What: "both stand in " + a.Source}}
	}
	var out []claim.Evidence
	for _, t := range e.ties.Of(a.Source, b.Source, "") {
		out = append(out, claim.Evidence{What: t.What, Weight: t.Weight})
	}
	if a.Event != "" && a.Event == b.Event {
		out = append(out, claim.Evidence{What: "both reports tell of one main event: " + e.events[a.Event]})
	}
	return out
}

// nearest are the claims of other reports that come closest to being about the same thing.
func (e *explainer) nearest(c *claim.Claim, rule string) []report.ExplainedPair {
	if c == nil {
		return nil
	}
	type candidate struct {
		claim *claim.Claim
		score float64
	}
	var all []candidate
	for i := range e.out.Claims {
		d := &e.out.Claims[i]
		if d.Source == c.Source || d.Kind != c.Kind {
			continue
		}
		thing, event := align.Why(c, d, e.ties)
		sum := 0.0
		for _, x := range slices.Concat(thing, event) {
			sum += x.Weight
		}
		if len(thing) > 0 {
			all = append(all, candidate{d, sum})
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return cmp.Compare(b.score, a.score) })
	var out []report.ExplainedPair
	for _, d := range all[:min(len(all), nearestShown)] {
		p := e.pair(c, d.claim, rule)
		p.Relation, p.Because, p.Needs = "", "", ""
		out = append(out, p)
	}
	return out
}

// needs says what would have made a finding's claims agree.
func needs(f *claim.Finding, pairs []report.ExplainedPair) string {
	switch f.Relation {
	case claim.Agree:
		return ""
	case claim.Single:
		return "Another report that speaks of the same thing of the same event."
	case claim.DifferentEvent:
		return "Evidence that all of it is of one event; --same-event says so of whole reports."
	case claim.Spelling:
		return "One spelling throughout."
	}
	var all []string
	for _, p := range pairs {
		if p.Needs != "" && !slices.Contains(all, p.Needs) {
			all = append(all, p.Needs)
		}
	}
	if len(all) > 0 {
		text := strings.Join(all, "; or ")
		return strings.ToUpper(text[:1]) + text[1:] + "."
	}
	if f.Relation == claim.Inconsistent {
		return "Figures that fit together as the reason says, or words that say why they need not (including, about, a day later)."
	}
	return "The same value in all reports."
}

// claim is c as it is explained.
func (e *explainer) claim(c *claim.Claim, side int) report.ExplainedClaim {
	x := report.ExplainedClaim{Side: side, Paragraph: c.Span.Paragraph, Meaning: meaning(c), Subject: c.Subject, Predicate: c.Predicate, Agent: c.Agent,
		Patient: c.Patient, Pattern: c.Thing.Pattern, Sure: c.Thing.Sure, Modality: c.Modality, Event: e.events[c.Event], ID: c.ID,
		Place: report.Place{Source: c.Source, Path: e.paths[c.Source], Line: c.Span.Line, Column: c.Span.Column, Words: c.Text, Sentence: c.Sentence, Value: compare.Form(c)}}
	if c.Attribution != nil {
		x.Speaker, x.Hedged = c.Attribution.Speaker, c.Attribution.Hedged
	}
	return x
}
