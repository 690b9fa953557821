package main

import (
	"cmp"
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/report"
	"github.com/claimdiff/claimdiff/internal/resolve"
	"github.com/claimdiff/claimdiff/internal/stream"
)

var tool = report.Tool{Name: "claimdiff", Version: version}

// read extracts the claims of the texts, and takes those that are stored: in the order of the reports' ids, the claims in that of their text.
func read(in inputs, c *common, p *progress) []resolve.Input {
	return readWith(stream.Options{}, in, c, p)
}

// readPacked is read for an archive, which is long in being judged.
func readPacked(in inputs, c *common, p *progress) []resolve.Input {
	leaveMemory(in.texts)
	defer clear(in.texts) // their claims hold all that judging asks for
	return readWith(stream.Options{Pack: func(claims []claim.Claim) claim.Packed {
		report.SortByPlace(claims)
		return claim.Pack(claims)
	}}, in, c, p)
}

func readWith(o stream.Options, in inputs, c *common, p *progress) []resolve.Input {
	o.Rules, o.Workers, o.Progress = c.rules, c.workers, p.steps()
	all := append(stream.Read(in.texts, o), in.stored...)
	slices.SortStableFunc(all, func(a, b resolve.Input) int { return cmp.Compare(a.Report.ID, b.Report.ID) })
	for i := range all {
		report.SortByPlace(all[i].Claims)
	}
	return all
}

// extracted is the claims alone, numbered after the n that went before, in the memory of room if that is enough.
func extracted(room []claim.Claim, all []resolve.Input, c *common, n int) report.Output {
	total := 0
	for i := range all {
		total += len(all[i].Claims)
	}
	o := report.Output{Tool: tool, Workers: c.workers, Claims: slices.Grow(room[:0], total)}
	for _, in := range all {
		o.Sources = append(o.Sources, in.Report)
		o.Claims = append(o.Claims, in.Claims...)
	}
	claim.Number(o.Claims, n+1)
	return report.New(o)
}

// shown is what was found, in the order in which it is shown.
func shown(r stream.Result, c *common) report.Output {
	left := report.Summary{Findings: r.Alone, Single: r.Alone}
	return report.New(report.Output{Tool: tool, Sources: r.Reports, Events: r.Events, Claims: r.Claims, Findings: r.Findings, Left: left, Workers: c.workers})
}

// only returns o with the claims of the kinds, and the findings that concern one; all of it if kinds is empty. What such a finding is made of
// stays, so that no finding names a claim that is not there.
func only(o report.Output, kinds []claim.Kind) report.Output {
	if len(kinds) == 0 {
		return o
	}
	wanted, needed := map[string]bool{}, map[string]bool{}
	for i := range o.Claims {
		if c := &o.Claims[i]; slices.Contains(kinds, c.Kind) {
			wanted[c.ID], needed[c.ID] = true, true
		}
	}
	var findings []claim.Finding
	for _, f := range o.Findings {
		ids := claimsOf(f)
		if slices.ContainsFunc(ids, func(id string) bool { return wanted[id] }) {
			findings = append(findings, f)
			for _, id := range ids {
				needed[id] = true
			}
		}
	}
	o.Findings = findings
	var claims []claim.Claim
	for i := range o.Claims {
		if needed[o.Claims[i].ID] {
			claims = append(claims, o.Claims[i])
		}
	}
	o.Claims = claims
	return report.New(o)
}

// claimsOf is the ids of the claims of all sides of f.
func claimsOf(f claim.Finding) []string {
	var ids []string
	for _, s := range f.Sides {
		ids = append(ids, s.Claims...)
	}
	return ids
}
