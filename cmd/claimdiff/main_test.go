package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/report"
)

func TestFailing(t *testing.T) {
	for _, c := range []struct {
		why      string
		relation claim.Relation
		severity string
		at       map[string]int
	}{
		{"cannot both be true", claim.Contradict, "note", map[string]int{"contradict": 1, "near": 1, "never": 0}},
		{"weightier than near, but each is only what a party says", claim.Disputed, "error", map[string]int{"contradict": 0, "near": 1, "never": 0}},
		{"near", claim.Near, "error", map[string]int{"contradict": 0, "near": 1, "never": 0}},
		{"a growing figure is no fault", claim.Update, "error", map[string]int{"contradict": 0, "near": 0, "never": 0}},
		{"a sum that is wrong", claim.Inconsistent, "error", map[string]int{"contradict": 1, "near": 1, "never": 0}},
		{"a sum that may be wrong", claim.Inconsistent, "warning", map[string]int{"contradict": 0, "near": 1, "never": 0}},
		{"spelling", claim.Spelling, "error", map[string]int{"contradict": 0, "near": 0, "never": 0}},
		{"agreement", claim.Agree, "note", map[string]int{"contradict": 0, "near": 0, "never": 0}},
	} {
		for level, want := range c.at {
			o := report.Output{Findings: []claim.Finding{{Relation: c.relation, Severity: c.severity}}}
			if got := failing(o, level); got != want {
				t.Errorf("%s (%s): --fail-on %s gives %d, want %d", c.why, c.relation, level, got, want)
			}
		}
	}
}

func TestOnly(t *testing.T) {
	o := report.New(report.Output{
		Claims: []claim.Claim{{ID: "c1", Kind: claim.Count}, {ID: "c2", Kind: claim.Proportion}, {ID: "c3", Kind: claim.Place}},
		Findings: []claim.Finding{
			{ID: "sum", Sides: []claim.Side{{Claims: []string{"c1"}}, {Claims: []string{"c2"}}}},
			{ID: "where", Sides: []claim.Side{{Claims: []string{"c3"}}}},
		},
	})
	got := only(o, []claim.Kind{claim.Count})
	if len(got.Findings) != 1 || got.Findings[0].ID != "sum" {
		t.Errorf("findings %v", got.Findings)
	}
	var ids []string
	for _, c := range got.Claims {
		ids = append(ids, c.ID)
	}
	if d := cmp.Diff([]string{"c1", "c2"}, ids); d != "" {
		t.Error("a finding names a claim that is not there", d)
	}
	if d := cmp.Diff(o, only(o, nil)); d != "" {
		t.Error(d)
	}
}
