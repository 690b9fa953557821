package stream_test

import (
	"fmt"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/stream"
)

// TestIssues holds that in an archive the figures of one day are not held against those of another: of a bank's dealings the wires bring a report each day, all of which
// read alike.
func TestIssues(t *testing.T) {
	const bank = "OLM, %s - The Bank of Tarnland lent the Olm money market %d million crowns against bills at 10-7/16 percent in the late round, the Bank of Tarnland said. " +
		"It bought 120 bills for resale on April 2. The shortage was put at 950 million crowns.\n"
	for _, c := range []struct {
		day    string
		want   int
		reason string
	}{
		{"March 4", 1, "one day has one such sum"},
		{"March 5", 0, "the next day has another"},
	} {
		var in []*source.Source
		add := func(id, text string) { in = append(in, &source.Source{ID: id, Path: id, Text: text}) }
		add("a", fmt.Sprintf(bank, "March 4", 240))
		add("b", fmt.Sprintf(bank, c.day, 185))
		for i := range 64 {
			add(fmt.Sprint("z", i), fmt.Sprintf("KALVA%c%c, March 4 - Mill %[3]d in Kalva%[1]c%[2]c grinds rye for the bakers of Brunn%[1]c%[2]c, its owner Ida Korn%[2]c%[1]c said.\n", 'a'+rune(i%8), 'a'+rune(i/8), i))
		}
		o := stream.Options{Rules: rule.Builtin(), Workers: 1}
		got := 0
		for _, f := range stream.Judge(stream.Read(in, o), o).Findings {
			if f.Relation == claim.Contradict {
				got++
			}
		}
		if got != c.want {
			t.Errorf("%s: %d contradictions, want %d", c.reason, got, c.want)
		}
	}
}
