package report

import (
	"io"
	"strconv"
	"sync"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// Archive is the [Output] of many reports that is made while it is written, so that it is never there as a whole: claims are written before their
// events are judged.
type Archive struct {
	Tool    Tool
	Workers int
	// Sources are in the order of their ids.
	Sources []claim.Report
	Events  []claim.Event
	// First is how many claims stand before those of source i, and for i = len(Sources) how many there are. The k-th of all, from 1, has the id "ck".
	First func(i int) int
	// Claims appends the claims of source i to to, in the order of [ByPlace]. Different sources are asked at the same time, all before Findings is.
	Claims func(i int, to []claim.Claim) []claim.Claim
	// Findings judges.
	Findings func() ([]claim.Finding, error)
}

// JSON writes what [Output.JSON] writes of it.
func (a *Archive) JSON(w io.Writer) error {
	n := a.First(len(a.Sources))
	o := New(Output{Tool: a.Tool, Sources: a.Sources, Events: a.Events, Left: Summary{Claims: n}, Workers: a.Workers})
	parts := append([]part{single("schema", SchemaReport), single("tool", o.Tool)}, o.sourcesAndEvents()...)
	return writeParts(w, append(parts, a.claimsPart(n),
		part{later: func() (part, error) {
			found, err := a.Findings()
			o.Findings = byWeight(found, numberedPlaces(n))
			return o.findingsPart(), err
		}},
		part{later: func() (part, error) { return single("summary", o.Summary()), nil }},
	), a.Workers)
}

// claimsPart is all n claims, as lists of those of a source.
func (a *Archive) claimsPart(n int) part {
	free := sync.Pool{New: func() any { return new([]claim.Claim) }}
	p := part{key: "claims", list: true, before: a.First}
	if n > 0 {
		p.n = len(a.Sources)
	}
	p.several = func(t *jsonText, i int) {
		room := free.Get().(*[]claim.Claim)
		*room = a.Claims(i, (*room)[:0])
		for k := range *room {
			t.next()
			t.claim(&(*room)[k])
		}
		clear(*room)
		free.Put(room)
	}
	return p
}

// numberedPlaces is places of n claims that are numbered as they stand.
func numberedPlaces(n int) map[string]int {
	m := make(map[string]int, n)
	for i := range n {
		m["c"+strconv.Itoa(i+1)] = i
	}
	return m
}
