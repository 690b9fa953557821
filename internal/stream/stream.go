// Package stream answers: how do sources become findings?
//
// It runs the stages in their order, and does nothing else: each stage is a function of the one before, and reports are read side by side.
package stream

import (
	"slices"
	"sync/atomic"

	"github.com/claimdiff/claimdiff/internal/align"
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/compare"
	"github.com/claimdiff/claimdiff/internal/extract"
	"github.com/claimdiff/claimdiff/internal/resolve"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/spread"
	"github.com/claimdiff/claimdiff/internal/word"
)

// Options are what a run can be told.
type Options struct {
	Rules *rule.Set
	// SameEvent says that all sources report one event.
	SameEvent bool
	// Workers is how many sources, and then groups of claims, are read and judged at the same time; below 1 is 1. The result is the same for any.
	Workers int
	// Pressing leaves out the findings that no editor must act upon for what one claim alone says, and counts them in Result.Alone.
	Pressing bool
	// Pack, unless nil, packs the claims of each report once it is read, after which their memory is used again: an archive waits long to be judged.
	Pack func([]claim.Claim) claim.Packed
	// Progress, unless nil, is told how much of a stage ("reading", "judging") is done, of how much in all. It is called by all workers, in no order.
	Progress func(stage string, done, total int)
}

// counted returns what to call when one more piece of a stage of so many is done.
func (o *Options) counted(stage string, total int) func() {
	if o.Progress == nil {
		return func() {}
	}
	var done atomic.Int64
	return func() { o.Progress(stage, int(done.Add(1)), total) }
}

// Result is all that a run found, in the order of the sources' ids and their texts.
type Result struct {
	resolve.Output
	Findings []claim.Finding
	// Alone is how many findings of single claims are left out.
	Alone int
}

// Read extracts the claims of each source; the result is in the order of the sources. Claims have no ids yet.
func Read(sources []*source.Source, o Options) []resolve.Input {
	out := make([]resolve.Input, len(sources))
	done := o.counted("reading", len(sources))
	ends := together(sources, o.Workers)
	spread.Each(len(ends), o.Workers, func(k int) {
		first := 0
		if k > 0 {
			first = ends[k-1]
		}
		for i, r := range extract.All(sources[first:ends[k]], o.Rules) {
			in := &out[first+i]
			*in = input(sources[first+i], r)
			if o.Pack != nil {
				in.Packed, in.Claims = o.Pack(r.Claims), nil
				extract.Recycle(r.Claims)
			}
			done()
		}
	})
	if o.Pack != nil {
		word.Forget() // of an archive's words, judging meets those of names
	}
	return out
}

// readAtOnce is how many bytes of text one worker reads at a time, if single texts are not longer: some sixteen short reports, five long ones.
const readAtOnce = 16 << 10

// together says which sources are read at a time, by the end of each such stretch of them: fewer where there are so few that all workers would not
// have some.
func together(sources []*source.Source, workers int) (ends []int) {
	all, most := 0, readAtOnce
	for _, s := range sources {
		all += len(s.Text)
	}
	if workers > 1 {
		most = min(most, all/(4*workers))
	}
	first, size := 0, 0
	for i, s := range sources {
		if i > first && size+len(s.Text) > most {
			ends = append(ends, i)
			first, size = i, 0
		}
		size += len(s.Text)
	}
	if len(sources) > 0 {
		ends = append(ends, len(sources))
	}
	return ends
}

func input(s *source.Source, r extract.Result) resolve.Input {
	profile := r.Profile // of its own, lest it hold the claims
	return resolve.Input{
		Report: claim.Report{
			ID: s.ID, Path: s.Path, Title: s.Title, Publisher: s.Publisher, Published: s.Published, DayOnly: s.DayOnly, Dated: r.Dated, SHA256: s.SHA256,
			Warnings: append([]string{}, s.Warnings...), Profile: &profile,
		},
		Claims: r.Claims,
	}
}

// Judge tells the events of the reports apart, aligns their claims and compares them. What it returns is in the order of the reports.
func Judge(in []resolve.Input, o Options) Result {
	if len(in) > align.Shelf {
		return shelved(in, o)
	}
	return judge(resolve.All(in, resolve.Options{SameEvent: o.SameEvent, Workers: o.Workers}), o)
}

func judge(all resolve.Output, o Options) Result {
	r := Result{Output: all}
	groups := align.Groups(all.Claims, all.Ties, o.Workers)
	if o.Pressing {
		n := len(groups)
		groups = slices.DeleteFunc(groups, func(g claim.Group) bool { return len(g.Claims) == 1 })
		r.Alone = n - len(groups) // each comes to one finding
	}
	r.Findings = compare.FindingsBy(o.Workers, groups, all.Claims, all.Reports, o.Rules.Policies())
	return r
}
