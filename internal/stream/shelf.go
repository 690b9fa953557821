package stream

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/claimdiff/claimdiff/internal/align"
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/resolve"
	"github.com/claimdiff/claimdiff/internal/spread"
)

// atOnce is how many events for each worker may be judged before what the first of them comes to is handed on.
const atOnce = 64

// Each judges reports as [Judge] does and hands on what they come to event by event, in the order of the events; of reports that fit on one shelf,
// all at once. The claims of a report are let go once its event is handed on, so that in holds them no more: their memory serves for those of other
// events, and done may keep none of them but by copying it. It ends at the first error of done.
func Each(in []resolve.Input, o Options, done func(Result) error) error {
	if len(in) <= align.Shelf {
		return done(Judge(in, o))
	}
	return NewArchive(in, o).Judge(done)
}

// Archive is many reports whose events are told apart and not yet judged.
type Archive struct {
	plan *resolve.Plan
	o    Options
}

// NewArchive tells the events of reports apart. The claims are its own from then on: in holds them no more.
func NewArchive(in []resolve.Input, o Options) *Archive {
	plan := resolve.NewPlan(in, resolve.Options{SameEvent: o.SameEvent, Workers: o.Workers, Own: true})
	clear(in)
	return &Archive{plan, o}
}

// Reports are all reports with their events, in the order of their ids.
func (a *Archive) Reports() []claim.Report { return a.plan.Reports() }

// Events are all events, in the order of their first reports.
func (a *Archive) Events() []claim.Event { return a.plan.Described() }

// First is the number of claims before those of report i; of as many reports as there are, of all claims.
func (a *Archive) First(i int) int { return a.plan.First(i) }

// Claims appends the claims of report i to to, as Judge will hand them on. It is asked before that, of different reports at the same time.
func (a *Archive) Claims(i int, to []claim.Claim) []claim.Claim { return a.plan.Copied(i, to) }

// Judge judges the events and hands on what they come to as [Each] does.
func (a *Archive) Judge(done func(Result) error) error {
	return each(a.plan, a.o, func(_ int, r Result) error { return done(r) })
}

// each judges the events of plan, each alone: of an archive nothing else is compared. A finding's id is told from those of the events before that are
// alike in all that an id is made of.
func each(plan *resolve.Plan, o Options, done func(e int, r Result) error) error {
	workers := max(1, o.Workers)
	alone := o
	alone.Workers = 1
	judged := o.counted("judging", plan.Events())
	seen := map[string]int{}
	rooms := sync.Pool{New: func() any { return new([]claim.Claim) }}
	return spread.InOrder(plan.Events(), workers, workers*atOnce, func(e int) Result {
		defer judged()
		return judge(plan.Event(e, *rooms.Get().(*[]claim.Claim)), alone)
	}, func(e int, r Result) error {
		number(r.Findings, seen)
		err := done(e, r)
		rooms.Put(&r.Claims)
		return err
	})
}

// number gives findings that share an id with others, of this event or those before, a number of their own behind it. seen counts each id.
func number(findings []claim.Finding, seen map[string]int) {
	for i := range findings {
		f := &findings[i]
		id, _, _ := strings.Cut(f.ID, "-")
		n := seen[id] + 1
		if seen[id], f.ID = n, id; n > 1 {
			f.ID = id + "-" + strconv.Itoa(n)
		}
	}
}

// shelved is [Judge] for an archive: what its events come to, in the order of the reports.
func shelved(in []resolve.Input, o Options) Result {
	plan := resolve.NewPlan(in, resolve.Options{SameEvent: o.SameEvent, Workers: o.Workers})
	all := Result{Output: resolve.Output{Ties: plan.Ties, Claims: make([]claim.Claim, plan.Claims())}}
	_ = each(plan, o, func(e int, r Result) error { // which has no error of its own
		places, claims := plan.Places(e), r.Claims
		for k, rep := range r.Reports {
			n := 0
			for n < len(claims) && claims[n].Source == rep.ID {
				n++
			}
			copy(all.Claims[places[k]:], claims[:n])
			claims = claims[n:]
		}
		all.Reports = append(all.Reports, r.Reports...)
		all.Events = append(all.Events, r.Events...)
		all.Findings = append(all.Findings, r.Findings...)
		all.Alone += r.Alone
		return nil
	})
	slices.SortFunc(all.Reports, func(a, b claim.Report) int { return cmp.Compare(a.ID, b.ID) })
	return all
}
