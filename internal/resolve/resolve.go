// Package resolve answers: what do the claims mean here?
//
// It is given the claims of each report as they were read, gives them ids, finds which reports tell of the same main event, gives each
// claim its event, and makes the names of one bearer the same in all reports. What it knows of two reports it tells as evidence, kind by kind, so that a claim about a time or a place can be judged
// without the evidence that it is itself.
package resolve

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// Input is one report with its claims, which have no ids yet or are given new ones. Report.Profile must be set.
type Input struct {
	Report claim.Report
	Claims []claim.Claim
}

// Options say what the user knows.
type Options struct {
	// SameEvent says that all reports tell of one event.
	SameEvent bool
	// Workers is how many goroutines look for events; below 2 it is one. The result is the same for any.
	Workers int
}

// Output is the reports with their events, and all claims in the order of the reports and their texts.
type Output struct {
	Reports []claim.Report
	Claims  []claim.Claim
	Events  []claim.Event
	Ties    *Ties
}

// All resolves reports. The order of in does not matter; the output is sorted by the reports' ids.
func All(in []Input, o Options) Output {
	in = slices.Clone(in)
	slices.SortStableFunc(in, func(a, b Input) int { return cmp.Compare(a.Report.ID, b.Report.ID) })
	ties := newTies(in, o)
	names := linkNames(in, ties.event)
	out := Output{Ties: ties}
	n := 0
	for i := range in {
		n += len(in[i].Claims)
	}
	out.Claims = make([]claim.Claim, 0, n)
	for i := range in {
		rep := in[i].Report
		rep.Event = "e" + strconv.Itoa(ties.event[i]+1)
		rep.Profile = nil
		out.Reports = append(out.Reports, rep)
		keys := names.renaming(i)
		for _, c := range in[i].Claims {
			c = keys.claim(c)
			c.ID = "c" + strconv.Itoa(len(out.Claims)+1)
			if !c.Thing.Occasion.Background {
				c.Event = rep.Event
			}
			out.Claims = append(out.Claims, c)
		}
		in[i].Claims = nil // in is ours: an archive's claims need not be there twice
	}
	out.Events = ties.events(in, names)
	return out
}
