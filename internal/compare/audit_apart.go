package compare

import (
	"math"
	"strings"
)

// auditApart holds how far two shares or votes are said to lie apart against the two, wherever in one sentence or two the three stand: "with 62
// percent to her rival's 38 she won by eight points".
func auditApart(p *passage) []fault {
	l, ok := p.ledger()
	if !ok || len(l.entries) < 3 {
		return nil
	}
	for i := range l.entries {
		g := &l.entries[i]
		if g.ratio || g.Quantity.IsRange() || !g.pointed() || !l.p.points(g.figure) || !l.distance(g) {
			continue
		}
		var sides []entry
		for j := range l.entries {
			e := l.entries[j]
			if j == i || e.ratio || !e.pointed() || e.Quantity.Trend != "" && l.p.points(e.figure) {
				continue
			}
			if e.isPercent() {
				sides = append(sides, e)
			}
		}
		if len(sides) == 2 {
			if f, ok := l.fitting(sides[0], sides[1]); ok {
				sides[1] = f
			}
		} else if len(sides) == 1 && i > 0 { // "62 percent to 38"
			for j := range l.entries {
				if f, ok := l.fitting(sides[0], l.entries[j]); ok && j != i && l.entries[j].Quantity.Unit == "" {
					sides = append(sides, f)
				}
			}
		}
		if len(sides) != 2 || sides[0].before() || sides[1].before() || hasAny(l.p.low, otherCounts...) && len(l.p.seams) > 0 {
			continue
		}
		lo, hi := min(g.start, sides[0].start), max(g.end, sides[1].end)
		if start, _ := l.p.sentence(g.start); sides[1].end <= start && (foretold.in(l.upTo(g)) || hasAny(l.upTo(g), "had", "suggested")) {
			continue // "A forecast had seen her four points ahead"
		}
		if hi-lo > 220 || contrasts.in(l.p.low[lo:hi]) || math.Abs(sides[0].value()+sides[1].value()) > 1.02 {
			continue
		}
		if f := l.p.gapFault(g.figure, sides[0].figure, sides[1].figure); f != nil {
			return f
		}
	}
	return nil
}

// distance reports whether the words before e make it how far two sides lie apart.
func (l *ledger) distance(e *entry) bool {
	lead := strings.TrimRight(trimHedges(l.upTo(e)), " ")
	return endsWord(lead, gapBefore...) || endsWord(lead, gapAlso...) || startsAny(strings.TrimPrefix(strings.TrimPrefix(e.near(), "percentage "), "points "), "apart", "ahead", "behind", "clear")
}
