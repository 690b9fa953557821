package report

import (
	"io"
	"net/url"
	"path/filepath"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// The parts of SARIF 2.1.0 (OASIS, 2020) that a check fills in.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool        sarifTool         `json:"tool"`
		ColumnKind  string            `json:"columnKind"`
		Invocations []sarifInvocation `json:"invocations"`
		Results     []sarifResult     `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name    string      `json:"name"`
		Version string      `json:"version"`
		Rules   []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID            string       `json:"id"`
		Short         sarifText    `json:"shortDescription"`
		Configuration sarifDefault `json:"defaultConfiguration"`
	}
	sarifDefault struct {
		Level string `json:"level"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifInvocation struct {
		Successful    bool                `json:"executionSuccessful"`
		Notifications []sarifNotification `json:"toolExecutionNotifications,omitempty"`
	}
	sarifNotification struct {
		Level   string    `json:"level"`
		Message sarifText `json:"message"`
	}
	sarifResult struct {
		RuleID       string            `json:"ruleId"`
		RuleIndex    int               `json:"ruleIndex"`
		Level        string            `json:"level"`
		Message      sarifText         `json:"message"`
		Locations    []sarifLocation   `json:"locations"`
		Related      []sarifLocation   `json:"relatedLocations,omitempty"`
		Fingerprints map[string]string `json:"partialFingerprints"`
	}
	sarifLocation struct {
		ID       int           `json:"id,omitempty"`
		Physical sarifPhysical `json:"physicalLocation"`
		Message  *sarifText    `json:"message,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   sarifRegion   `json:"region"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int        `json:"startLine"`
		StartColumn int        `json:"startColumn,omitempty"`
		EndColumn   int        `json:"endColumn,omitempty"`
		Snippet     *sarifText `json:"snippet,omitempty"`
	}
)

// sarifRules are what a result may be, with the level that it has by default.
var sarifRules = []struct{ id, level, about string }{
	{string(Contradicted), "error", "A source says what cannot be true beside the draft."},
	{string(NearMiss), "warning", "The draft says nearly what a source says, or what another party disputes."},
	{string(NotFound), "note", "No source speaks of it."},
	{"not-read", "note", "A figure that is part of no claim, and that no source has so."},
	{"attribution-lost", "warning", "The draft states as fact what its sources attribute."},
	{"attribution-strengthened", "warning", "The draft is surer than its sources."},
	{"attribution-changed", "warning", "The draft names another speaker than its sources."},
	{string(claim.Inconsistent), "error", "The draft is at odds with itself."},
	{string(claim.Spelling), "note", "A name is spelled in two ways."},
}

// SARIF writes c as a SARIF 2.1.0 log: a result for each claim at odds with its sources or unknown to them, at its place in the draft, with
// the sources' places related. Columns count characters.
func (c Check) SARIF(w io.Writer) error {
	run := sarifRun{Tool: sarifTool{sarifDriver{Name: c.Tool.Name, Version: c.Tool.Version, Rules: []sarifRule{}}}, ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	for _, r := range sarifRules {
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRule{r.id, sarifText{r.about}, sarifDefault{r.level}})
	}
	invocation := sarifInvocation{Successful: len(c.Problems) == 0}
	for _, p := range c.Problems {
		invocation.Notifications = append(invocation.Notifications, sarifNotification{"error", sarifText{p}})
	}
	run.Invocations = []sarifInvocation{invocation}
	for _, n := range c.notes() {
		r := sarifResult{RuleID: n.rule, Level: n.level, Message: sarifText{flat(n.title + " " + n.message)}, Fingerprints: map[string]string{"claimdiff/1": n.id}}
		for i := range sarifRules {
			if sarifRules[i].id == n.rule {
				r.RuleIndex = i
			}
		}
		r.Locations = []sarifLocation{located(n.path, n.span.Line, n.span.Column, n.text)}
		for i, x := range n.places {
			l := located(x.Path, x.Line, x.Column, x.Words)
			l.ID, l.Message = i+1, &sarifText{string(x.Relation) + ": " + flat(x.Sentence)}
			r.Related = append(r.Related, l)
		}
		run.Results = append(run.Results, r)
	}
	return writeJSON(w, sarifLog{Schema: "https://json.schemastore.org/sarif-2.1.0.json", Version: "2.1.0", Runs: []sarifRun{run}})
}

// located is a place in a file. Words that run over a line's end have no end column.
func located(path string, line, column int, words string) sarifLocation {
	region := sarifRegion{StartLine: max(line, 1), StartColumn: column}
	if column > 0 && words != "" && !strings.Contains(words, "\n") {
		region.EndColumn = column + len([]rune(words))
		region.Snippet = &sarifText{words}
	}
	return sarifLocation{Physical: sarifPhysical{Artifact: sarifArtifact{uri(path)}, Region: region}}
}

// uri is a path as a URI reference: relative where the path is, with what a URI may not hold escaped.
func uri(path string) string {
	parts := strings.Split(filepath.ToSlash(path), "/")
	for i := range parts {
		parts[i] = url.PathEscape(parts[i])
	}
	s := strings.Join(parts, "/")
	if slices.Contains(parts[:1], "") {
		return "file://" + s
	}
	if strings.Contains(parts[0], ":") {
		return "./" + s
	}
	return s
}
