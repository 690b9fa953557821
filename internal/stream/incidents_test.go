package stream_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/resolve"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/stream"
)

// TestIncidents holds that no two briefs of different incidents in one city, of one week, with one police force and one spokeswoman, are set against
// each other: with the days on which they came out, and without.
func TestIncidents(t *testing.T) {
	files, err := filepath.Glob("../../testdata/incidents/*.txt")
	if err != nil || len(files) < 12 {
		t.Fatalf("the incidents are not there: %v, %v", files, err)
	}
	for _, dated := range []bool{true, false} {
		o := stream.Options{Rules: rule.Builtin(), Workers: 2}
		in := stream.Read(incidents(t, files, dated), o)
		for i := range in {
			for j := range i {
				for _, f := range stream.Judge([]resolve.Input{in[j], in[i]}, o).Findings {
					if discrepancy(f) {
						t.Errorf("dated %v: %s and %s are of two incidents, yet %s: %s", dated, in[j].Report.ID, in[i].Report.ID, f.Relation, f.Reason)
					}
				}
			}
		}
	}
}

// incidents reads the briefs; undated, they keep nothing of their front matter but the title.
func incidents(t *testing.T, files []string, dated bool) []*source.Source {
	t.Helper()
	if dated {
		texts, faults := source.Read(files, source.Options{})
		if len(faults) > 0 {
			t.Fatal(faults)
		}
		return texts
	}
	var texts []*source.Source
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		_, front, _ := strings.Cut(string(b), "title: ")
		title, rest, _ := strings.Cut(front, "\n")
		_, body, found := strings.Cut(rest, "---\n")
		if !found {
			t.Fatalf("%s has no front matter", f)
		}
		id := strings.TrimSuffix(filepath.Base(f), ".txt")
		texts = append(texts, &source.Source{ID: id, Path: f, Text: title + "\n\n" + body})
	}
	return texts
}

// discrepancy reports whether f sets two sources against each other.
func discrepancy(f claim.Finding) bool {
	switch f.Relation {
	case claim.Contradict, claim.Near, claim.Disputed, claim.Update:
	default:
		return false
	}
	first := ""
	for _, s := range f.Sides {
		for _, id := range s.Sources {
			if first == "" {
				first = id
			}
			if id != first {
				return true
			}
		}
	}
	return false
}
