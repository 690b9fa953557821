package compare

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// What begins at one time and ends at another is as long as the time between. The three may be told in any order over some sentences; a start and an end are
// known by the words that bind them, and a length by those that make it that of a whole.

// endsBefore and endsAfter are how many sentences before a length and after it the start and the end may be told.
const (
	endsBefore = 3
	endsAfter  = 2
)

// wholeness is how a length is told.
type wholeness int

const (
	noWhole   wholeness = iota
	atMost              // "After seven hours of debate": of the whole or of a part of it
	wholeSpan           // "The three-hour outage"
)

// auditEnds holds what a report tells as the length of a whole against the one start and end that it tells near it. It is silent where any two times near fit.
func auditEnds(ps []passage, known []fault) (out []fault) {
	for k := range ps {
		p := &ps[k]
		for _, f := range p.figures {
			if f.Kind != claim.Duration {
				continue
			}
			how := p.wholeLength(f)
			if how == noWhole || slices.ContainsFunc(known, func(x fault) bool { return slices.Contains(x.claims, f.Claim) }) {
				continue
			}
			if fault := endsOff(endTimes(ps, k, f), f, how); fault != nil {
				out = append(out, *fault)
			}
		}
	}
	return out
}

// wholeLength is how f is told as the length of a whole.
func (p *passage) wholeLength(f figure) wholeness {
	if !f.exact() || f.Quantity.Per != "" || f.Thing.Distributive || imposed(f) || p.opensAnother(f) || world(f.Claim) != claim.Actual && world(f.Claim) != claim.Planned || unitGrain(f.Quantity.Unit) == "none" {
		return noWhole
	}
	raw, after := strings.TrimRight(trimHedges(p.before(f, 40)), " "), strings.TrimLeft(p.after(f, 60), " ")
	rest := clauseOf(after)
	if hasAny(lastClause(raw[max(0, len(raw)-25):]), asides...) || hasAny(rest, otherStretches...) || hasAny(rest, "alone", "longer", "shorter", "from now") || hasAny(lastClause(p.before(f, 12)), "about", "at least", "up to") {
		return noWhole
	}
	if startsAny(after, "of it", "of them", "of that", "of which", "of those", "each", "into") || unitGrain(f.Quantity.Unit) == "clock" && startsWithAny(after, repeatable...) {
		return noWhole
	}
	compound := strings.Contains(f.Text, "-")
	words := strings.Fields(rest)
	if len(words) > 2 && words[0] == "at" && in(definites, words[1]) && !in(offices, words[2]) {
		return noWhole // "her 30 years at the school", of which the office may have been a part
	}
	if !compound && (endsWord(raw, "time of", "total of", "in total") || startsAny(after, wholly...)) || compound && len(words) > 1 && (in(beginnings, words[1]) || in(endings, words[1])) && !endsWord(p.before(f, 12), "a", "an", "another") {
		return wholeSpan // "Her time of six hours", "for two hours in all", "Their three-week strike began"
	}
	held := in([]string{"time-in-office", "served-term"}, f.Thing.Attribute)
	if held && endsWord(p.before(f, 12), "his", "her", "those", "these", "the") {
		return wholeSpan
	}
	switch {
	case endsWord(p.before(f, 12), "the", "this", "that", "those", "these", "whole", "entire") || strings.HasPrefix(asciiLower(f.Text), "the "):
		if compound && !startsAny(after, takenSpans...) {
			return wholeSpan
		}
		if !compound && !hasAny(p.before(f, 12), "over the", "in the", "for the") && startsAny(after, "behind", "of") {
			return atMost
		}
	case compound && !endsWord(p.before(f, 12), "a", "an") && f.start <= 4:
		return wholeSpan
	case !compound && endsWord(raw, "after") && startsAny(after, "of", "behind"), held && endsWord(raw, "spent"):
		return atMost
	case !compound && endsWord(raw, "for") && startsAny(after, "from"):
		return wholeSpan
	case !compound && endsWord(raw, "lasted", "lasting", "ran for", "lasted for"):
		return wholeSpan
	}
	return noWhole
}

// wholly are words behind a length that make it that of all that is told.
var wholly = []string{"in all", "in total", "all told", "altogether", "overall", "from start to finish", "from beginning to end", "from first to last", "from end to end", "without a break", "without a pause", "without interruption", "without stopping"}

// lastClause is s from where its last clause begins.
func lastClause(s string) string { return s[strings.LastIndexAny(s, ",;:.()")+1:] }

// endTime is a time that may bound a stretch, and whether words of beginning or of ending stand with it.
type endTime struct {
	figure
	sequence     int
	begun, ended bool
	bound        bool // the words lead from the time before to it: "from 9 to 11"
}

// endTimes is the times around passage k that the length f may lie between.
func endTimes(ps []passage, k int, f figure) (out []endTime) {
	for i := range ps {
		p := &ps[i]
		if d := p.sequence - ps[k].sequence; d < -endsBefore || d > endsAfter || p.headline {
			continue
		}
		for j, t := range p.times {
			g := grainFor(t.Time)
			if unitGrain(f.Quantity.Unit) == "year" && t.Time.Date != "" && g == "day" && len(yearsIn(asciiLower(t.Text))) > 0 {
				g = "year"
			}
			if g == "" || g != unitGrain(f.Quantity.Unit) && !(g == "month" && f.Quantity.Unit == "a" && t.Time.Date != "") || saidOn(p, t) || t.Thing.Attribute == claim.SaidThen {
				continue
			}
			lead := p.clauseBefore(t, 80)
			if endsWord(lead, "nearly", "almost", "close to", "well past", "long past") {
				continue // "until nearly midnight"
			}
			if j > 0 && p.times[j-1].end > t.start-len(lead) {
				lead = p.gap(p.times[j-1], t)
			}
			tail := clauseOf(p.after(t, 60))
			if j+1 < len(p.times) && p.times[j+1].start < t.end+len(tail) {
				tail = p.low[t.end:p.times[j+1].start]
			}
			if t.start <= 12 { // "In 1994 he went to prison"
				lead += " " + strings.TrimLeft(p.after(t, 60), " ,")
			}
			e := endTime{figure: t, sequence: p.sequence, begun: hasAny(lead, beginnings...) || endsWord(trimHedges(lead), "from", "since"), ended: hasAny(lead, endings...) || endsWord(trimHedges(lead), "until", "to", "till")}
			e.bound = j > 0 && p.bounds(j-1)
			e.ended = e.ended || e.bound || hasAny(tail, "ended")
			out = append(out, e)
		}
	}
	return out
}

// endsOff is the fault of a length that no two of the times fit, and of which but two can be the start and the end.
func endsOff(times []endTime, f figure, how wholeness) (found *fault) {
	if len(times) < 2 || len(times) > mostTold {
		return nil
	}
	n, pairs, linked := 0, 0, false
	for i, a := range times {
		for j, b := range times[i+1:] {
			got, slack, ok := stretch(a.Time, b.Time, f.Quantity.Unit)
			if !ok || zonesApart(a.Text, b.Text) {
				continue
			}
			pairs++
			wrong := stretchFault(a.figure, b.figure, f)
			if wrong == nil {
				return nil
			}
			if j > 0 || b.sequence-a.sequence > 1 && !(a.begun && b.ended) || !b.bound && !a.begun && !b.ended || apartBy(got[0], f.value()) > 3 {
				continue
			}
			if how == atMost && f.value() < slices.Max(got[:min(2, len(got))])+slack {
				continue
			}
			found, n, linked = &wrong[0], n+1, b.bound || a.begun && b.ended
		}
	}
	if n != 1 || pairs > 1 && !linked {
		return nil
	}
	return found
}

// mostTold is how many times of one grain a report may tell for a duration to be held against them.
const mostTold = 6
