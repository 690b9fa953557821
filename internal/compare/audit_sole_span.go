package compare

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// A short report that tells two times and one length has told the start, the end and how long it was. The words that make the one a start and the other an end are
// many, and one of the two is enough; that the length is of what lies between is told by where it stands: beside the two, or beside the end.

// auditSoleSpans holds the one length that a report tells of what was going on against the only two times of its grain around it.
func auditSoleSpans(ps []passage, known []fault) (out []fault) {
	for k := range ps {
		p := &ps[k]
		for _, f := range p.figures {
			if f.Kind != claim.Duration || p.headline || !p.lasted(f) || slices.ContainsFunc(known, func(x fault) bool { return slices.Contains(x.claims, f.Claim) }) {
				continue
			}
			times := endTimes(ps, k, f)
			if len(times) != 2 || anyLength(ps, f, times) {
				continue
			}
			if a, b := times[0], times[1]; p.spanned(ps, f, a, b) {
				if wrong := stretchFault(a.figure, b.figure, f); wrong != nil && apartAtMost(a, b, f, 2.2) {
					out = append(out, wrong...)
				}
			}
		}
	}
	return out
}

// lasted reports whether the words around a length say that it was spent on what is told: "had sat for five hours", "Three hours of music left", "her 30 years in
// charge", "ending a 19-day strike", ", nine years of work".
func (p *passage) lasted(f figure) bool {
	if f.Quantity.IsRange() || f.Quantity.Per != "" || f.Thing.Distributive || imposed(f) || world(f.Claim) != claim.Actual || unitGrain(f.Quantity.Unit) == "none" {
		return false
	}
	raw := strings.TrimRight(bareLead(p.before(f, 80)), " ")
	after := strings.TrimLeft(p.after(f, 60), " ")
	rest := clauseOf(after)
	if hasAny(lastClause(raw), partialSpans...) || hasAny(rest, otherStretches...) || hasAny(rest, partialSpans...) {
		return false
	}
	if startsAny(after, "of it", "of them", "of that", "of which", "of those", "of these", "of the", "each", "into", "for", "from now") || unitGrain(f.Quantity.Unit) == "clock" && startsWithAny(after, repeatable...) {
		return false
	}
	word, _, _ := strings.Cut(rest, " ")
	start, _ := p.sentence(f.start)
	switch {
	case strings.Contains(f.Text, "-"):
		return in(stretches, strings.Trim(word, ",.;")) && endsWord(raw, "ending", "ended", "ending a", "ended a")
	case endsWord(raw, "for"):
		return f.Quantity.Unit != "a" && hasAny(p.low[start:f.start], spentVerbs...) && (rest == "" || startsAny(rest, "on", "without", "when", "while", "with"))
	case endsWord(raw, "his", "her", "their", "its") || strings.HasSuffix(raw, "'s") || strings.HasSuffix(raw, "’s"):
		return startsAny(rest, inOffice...)
	}
	return (word == "of" || word == "without") && (p.beginsWith(f) || strings.HasSuffix(raw, ",") || strings.HasSuffix(raw, "–") || strings.HasSuffix(raw, "—"))
}

// beginsWith reports whether f begins its sentence, but for a hedge.
func (p *passage) beginsWith(f figure) bool {
	return strings.TrimSpace(bareLead(p.low[:f.start])) == ""
}

// spanned reports whether two times are the start and the end of what length f is told of: they stand together next to it, or the end beside it and the start before.
func (p *passage) spanned(ps []passage, f figure, a, b endTime) bool {
	at := func(t endTime) *passage {
		return &ps[slices.IndexFunc(ps, func(q passage) bool { return q.sequence == t.sequence })]
	}
	for _, t := range [...]endTime{a, b} {
		if lead := at(t).clauseBefore(t.figure, 80); hasAny(lead, partialEnds...) {
			return false
		}
	}
	raw := strings.TrimRight(bareLead(p.before(f, 80)), " ")
	switch {
	case p.beginsWith(f):
		if got, _, ok := stretch(a.Time, b.Time, f.Quantity.Unit); !ok || f.value() < got[0] {
			return false // "Two hours of speeches" are a part of what was going on
		}
	case p.sequence > b.sequence && (strings.Contains(f.Text, "-") || endsWord(raw, "for")):
		return false // of what else was going on then
	}
	switch {
	case b.bound:
		return true
	case a.sequence == b.sequence:
		far := p.sequence - a.sequence
		return (a.begun || b.ended) && far >= -1 && far <= 1
	case b.sequence == p.sequence && b.start < f.start && a.sequence < b.sequence:
		return a.begun
	}
	return false
}

// anyLength reports whether any length that a report tells is that between the two times, or is told with them for another span.
func anyLength(ps []passage, f figure, times []endTime) bool {
	for k := range ps {
		for _, g := range ps[k].figures {
			if g.Kind == claim.Duration && g.Span != f.Span && unitGrain(g.Quantity.Unit) == unitGrain(f.Quantity.Unit) && (stretchFault(times[0].figure, times[1].figure, g) == nil || ps[k].lasted(g)) {
				return true
			}
		}
	}
	return stretchFault(times[0].figure, times[1].figure, f) == nil
}

// apartAtMost reports whether a length is off by no more than a factor.
func apartAtMost(a, b endTime, f figure, most float64) bool {
	got, _, ok := stretch(a.Time, b.Time, f.Quantity.Unit)
	return ok && apartBy(got[0], f.value()) <= most
}
