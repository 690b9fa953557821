package compare

import (
	"math"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// toldTime is a time, and whether a verb of beginning or of ending stands with it.
type toldTime struct {
	figure
	begun, ended bool
}

// mostTold is how many times of one grain a report may tell for a duration to be held against them.
const mostTold = 6

// reckonSpans holds what a report says that something lasted against the times around, of which two must be its start and its end. It is silent where any two
// of them fit.
func reckonSpans(ps []passage) (out []fault) {
	for k := range ps {
		p := &ps[k]
		for _, f := range p.figures {
			if f.Kind != claim.Duration || f.Quantity.IsRange() || f.Quantity.Per != "" || f.Quantity.Unit == "a" || !f.pointed() || !p.namesSpan(f) || landsElsewhere(ps) {
				continue
			}
			if fault := spanOff(timesNear(ps, k, f), f); fault != nil {
				out = append(out, *fault)
			}
		}
	}
	return out
}

// timesNear is the times of the grain of duration f around passage k.
func timesNear(ps []passage, k int, f figure) (out []toldTime) {
	for i := range ps {
		p := &ps[i]
		if d := p.sequence - ps[k].sequence; d < -afarBefore || d > 3 {
			continue
		}
		for j, t := range p.times {
			if saidOn(p, t) || grainFor(t.Time) != unitGrain(f.Quantity.Unit) || grainFor(t.Time) == "" || t.Span.Start <= f.Span.Start && f.Span.End <= t.Span.End {
				continue
			}
			lead := p.clauseBefore(t, 70)
			if j > 0 && p.times[j-1].end > t.start-len(lead) {
				lead = p.gap(p.times[j-1], t)
			}
			if hasAny(p.low, "will", "is to", "are to", "next") && world(t.Claim) == claim.Planned {
				continue
			}
			out = append(out, toldTime{t, hasAny(lead, beginnings...), hasAny(lead, endings...) || hasAny(clauseOf(p.after(t, 50)), endings...)})
		}
	}
	return out
}

// spanOff is the fault of a duration that no two of the times fit, and two of which can only be its start and end.
func spanOff(times []toldTime, f figure) (found *fault) {
	if len(times) < 2 || len(times) > mostTold {
		return nil
	}
	n := 0
	for i, a := range times {
		for j, b := range times {
			if i == j || i > j && !(b.begun || a.ended) {
				continue
			}
			got, slack, ok := stretch(a.Time, b.Time, f.Quantity.Unit)
			if !ok || zonesApart(a.Text, b.Text) {
				continue
			}
			faults := stretchFault(a.figure, b.figure, f)
			if faults == nil {
				return nil
			}
			off := math.Abs(got[0] - f.value())
			switch {
			case i > j, off <= slack, apartBy(got[0], f.value()) > 2:
			case len(times) == 2, (a.begun || b.ended) && apartBy(got[0], f.value()) < 1.6 && (unitGrain(f.Quantity.Unit) != "clock" || math.Abs(off-math.Round(off)) < 0.01 && f.Quantity.Unit == "h"):
				found, n = &faults[0], n+1
			}
		}
	}
	if n != 1 {
		return nil
	}
	return found
}

// namesSpan reports whether the words of a duration make it the length of what is told: "an interruption of nine hours", "the six-hour siege", "the two hours
// that passed", "Five weeks without wages".
func (p *passage) namesSpan(f figure) bool {
	lead, after := trimHedges(p.before(f, 60)), strings.TrimLeft(p.after(f, 60), " ")
	if hasAny(p.before(f, 60), "previous", "last year", "similar", "earlier", "record", "another", "within") || hasAny(clauseOf(after), "ago", "earlier", "later", "before", "next") {
		return false
	}
	if of, ok := strings.CutSuffix(strings.TrimRight(lead, " "), " of"); ok && endsWord(of, stretches...) {
		return !endsWord(of, "drive", "walk", "ride", "flight", "break", "pause", "wait", "trip", "session", "meeting", "search", "hunt")
	}
	if word, _, _ := strings.Cut(after, " "); strings.Contains(f.Text, "-") && in(stretches, strings.Trim(word, ",.;\"”")) {
		return endsWord(p.before(f, 6), "the", "this", "that", "his", "her", "their", "its")
	}
	if endsWord(p.before(f, 8), "the") && startsAny(after, "that passed", "that elapsed", "that went by", "that it took", "it took", "that had passed", "which passed") {
		return true
	}
	if quoted := strings.TrimRight(strings.TrimSuffix(strings.TrimRight(p.before(f, 12), " "), "it was"), " "); (quoted == "" || strings.HasSuffix(quoted, "\"") || strings.HasSuffix(quoted, "“")) && startsAny(after, "without", "is a long time", "was a long time", "in the dark", "of waiting", "of fear", "of misery", "of silence", "of hell") {
		return true
	}
	return false
}
