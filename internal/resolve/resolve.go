// Package resolve answers: what do the claims mean here?
//
// It is given the claims of each report as they were read, gives them ids, finds which reports tell of the same main event, gives each
// claim its event, and makes the names of one bearer the same in all reports, and the money that one report names without its country. What it knows of two reports it tells as evidence, kind by kind, so that a claim about a time or a place can be judged
// without the evidence that it is itself.
package resolve

//go:generate go run ../word/gen resolve

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
	// Packed are the claims where Claims has none: most of an archive waits long until it is judged.
	Packed claim.Packed
}

// len is how many claims the report has.
func (in *Input) len() int { return len(in.Claims) + in.Packed.Len() }

// appended appends the claims to to.
func (in *Input) appended(to []claim.Claim) []claim.Claim {
	return in.Packed.Append(append(to, in.Claims...))
}

// forget lets go of the claims.
func (in *Input) forget() { in.Claims, in.Packed = nil, claim.Packed{} }

// Options say what the user knows.
type Options struct {
	// SameEvent says that all reports tell of one event.
	SameEvent bool
	// Own says that nobody else holds the claims, so that a plan may change them where they lie: a claim has a kilobyte.
	Own bool
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
	p := NewPlan(in, o)
	out := Output{Ties: p.Ties, Claims: make([]claim.Claim, 0, p.Claims())}
	for i := range p.in {
		var rep claim.Report
		rep, out.Claims = p.take(i, out.Claims)
		out.Reports = append(out.Reports, rep)
	}
	for e := range p.members {
		out.Events = append(out.Events, p.describe(e))
	}
	return out
}

// Plan is which reports tell of which event, and who is who in them, found before any claim is resolved: an archive is then gone through event by
// event, and what is done with is let go.
type Plan struct {
	Ties    *Ties
	in      []Input
	own     bool
	names   *bearers
	members [][]int             // the reports of each event
	money   []map[string]string // what names of money mean in each event
	first   []int               // the number of claims before those of each report
}

// NewPlan finds the events of the reports in in, whose order does not matter.
func NewPlan(in []Input, o Options) *Plan {
	p := &Plan{in: slices.Clone(in), own: o.Own}
	slices.SortStableFunc(p.in, func(a, b Input) int { return cmp.Compare(a.Report.ID, b.Report.ID) })
	var told []gist
	p.Ties = newTies(p.in, o, func() []gist {
		told = gists(p.in, o.Workers-1)
		p.names = noted(told, o.Workers-1)
		return told
	})
	p.names.link(told, p.Ties.event)
	p.first = make([]int, len(p.in)+1)
	for i, e := range p.Ties.event {
		p.first[i+1] = p.first[i] + p.in[i].len()
		for e >= len(p.members) {
			p.members = append(p.members, nil)
		}
		p.members[e] = append(p.members[e], i)
	}
	p.money = currencies(told, p.members)
	if p.own {
		for i := range p.in {
			p.in[i].Report.Profile = nil // of which Ties has what is needed
		}
	}
	return p
}

// Events is how many events there are.
func (p *Plan) Events() int { return len(p.members) }

// Claims is how many claims there are in all.
func (p *Plan) Claims() int { return p.first[len(p.in)] }

// Event returns event e with its reports and their claims, from 0, and lets go of these: it can be asked of each event once. Different events can
// be asked at the same time. The claims lie in the memory of room if that is enough.
func (p *Plan) Event(e int, room []claim.Claim) Output {
	out := Output{Ties: p.Ties, Events: []claim.Event{p.describe(e)}}
	n := 0
	for _, i := range p.members[e] {
		n += p.in[i].len()
	}
	if only := &p.in[p.members[e][0]]; n > 0 && !(p.own && n == len(only.Claims)) {
		out.Claims = slices.Grow(room[:0], n)
	}
	for _, i := range p.members[e] {
		var rep claim.Report
		rep, out.Claims = p.take(i, out.Claims)
		out.Reports = append(out.Reports, rep)
	}
	return out
}

// Places returns, for the reports of event e in their order, where the claims of each begin among those of all reports.
func (p *Plan) Places(e int) []int {
	var at []int
	for _, i := range p.members[e] {
		at = append(at, p.first[i])
	}
	return at
}

// Reports returns all reports with their events, in the order of their ids, and Described all events.
func (p *Plan) Reports() []claim.Report {
	out := make([]claim.Report, len(p.in))
	for i := range out {
		out[i] = p.report(i)
	}
	return out
}

// Described returns all events, in the order of their first reports.
func (p *Plan) Described() []claim.Event {
	out := make([]claim.Event, len(p.members))
	for e := range out {
		out[e] = p.describe(e)
	}
	return out
}

// First is the number of claims before those of report i, in the order of the reports' ids.
func (p *Plan) First(i int) int { return p.first[i] }

// Copied appends the claims of report i to to, as [Plan.Event] returns them, which may be asked for its event later. Different reports can be asked at
// the same time.
func (p *Plan) Copied(i int, to []claim.Claim) []claim.Claim {
	n := len(to)
	to = p.in[i].appended(to)
	p.resolve(i, to[n:])
	return to
}

func (p *Plan) report(i int) claim.Report {
	rep := p.in[i].Report
	rep.Event = "e" + strconv.Itoa(p.Ties.event[i]+1)
	rep.Profile = nil
	return rep
}

// take returns report i, and to with its claims appended; where to is nil and the plan owns them, these themselves.
func (p *Plan) take(i int, to []claim.Claim) (claim.Report, []claim.Claim) {
	if to == nil && p.own { // the claims of an event of one report, if it has any
		to = p.in[i].Claims
		p.resolve(i, to)
	} else {
		to = p.Copied(i, to)
	}
	p.in[i].forget()
	return p.report(i), to
}

// resolve gives the claims of report i, in their order, their ids, events, and names across the run.
func (p *Plan) resolve(i int, claims []claim.Claim) {
	keys, event := p.names.renaming(i), "e"+strconv.Itoa(p.Ties.event[i]+1)
	claim.Number(claims, p.first[i]+1)
	for k := range claims {
		c := &claims[k]
		keys.rename(c)
		pay(c, p.money[p.Ties.event[i]])
		if !c.Thing.Occasion.Background {
			c.Event = event
		}
	}
}
