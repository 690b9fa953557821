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
		if got := contradictions(in); got != c.want {
			t.Errorf("%s: %d contradictions, want %d", c.reason, got, c.want)
		}
	}
}

// TestSeries holds that in an archive of which no report tells when it was published two reports of a series are not held against each other for their words
// alone: of the crops of two countries, which one ministry estimates on one day.
func TestSeries(t *testing.T) {
	const crops = "%s CROP ESTIMATED\n\nOLM - The Tarnland Farm Ministry in Olm estimated the 1986/87 %s rye crop at %s mln tonnes, against %s mln tonnes in February. It put the 1985/86 crop at %s mln tonnes. Ida Roth of the Tarnland Farm Ministry said in Olm that rain had been scarce.\n"
	for _, c := range []struct {
		second string
		want   int
		reason string
	}{
		{fmt.Sprintf(crops, "KALVA", "Kalva", "14.50", "15.00", "15.96"), 0, "another crop, and no figure that both tell"},
		{fmt.Sprintf(crops, "BRUNN", "Brunn", "19.50", "18.00", "17.71"), 1, "one crop, by two figures that both tell"},
	} {
		in := []*source.Source{
			{ID: "a", Path: "a", Text: fmt.Sprintf(crops, "BRUNN", "Brunn", "19.00", "18.00", "17.71")},
			{ID: "b", Path: "b", Text: c.second},
		}
		for i := range 64 {
			id := fmt.Sprint("z", i)
			in = append(in, &source.Source{ID: id, Path: id, Text: fmt.Sprintf("KALVA%c%c - Mill %[3]d in Kalva%[1]c%[2]c grinds rye for the bakers of Brunn%[1]c%[2]c, its owner Ida Korn%[2]c%[1]c said.\n", 'a'+rune(i%8), 'a'+rune(i/8), i)})
		}
		if got := contradictions(in); got != c.want {
			t.Errorf("%s: %d contradictions, want %d", c.reason, got, c.want)
		}
	}
}

// contradictions is how many findings of some sources are contradictions.
func contradictions(in []*source.Source) (n int) {
	o := stream.Options{Rules: rule.Builtin(), Workers: 1}
	for _, f := range stream.Judge(stream.Read(in, o), o).Findings {
		if f.Relation == claim.Contradict {
			n++
		}
	}
	return n
}
