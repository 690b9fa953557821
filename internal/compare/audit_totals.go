package compare

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// recalledTotal holds a total that is told after its parts against them, wherever they stand in the sentences before: "€70 for the room and €25 for
// breakfast. Together they cost €105". It is silent where any two or more of them make it up.
func (l *ledger) recalledTotal(i int) []fault {
	total := &l.entries[i]
	sure, ok := l.calledTotal(i)
	if !ok || !total.countable() || !total.pointed() || total.Kind == claim.Duration && !sure {
		return nil
	}
	parts, ok := l.partsBefore(i, sure)
	if !ok {
		return nil
	}
	sum, slack, figures := total.madeOf(parts)
	if apartBy(sum, total.value()) > 1.9 || l.someMake(parts, total.value(), slack) {
		return nil
	}
	return []fault{newFault("sum", said(total.Claim)+" is given as the whole, but "+sayAll(figures[1:])+" make "+withUnit(number64(sum), total.Quantity), figures...)}
}

// calledTotal reports whether the words around entry i make it what was told before, taken together; sure says that they name it as that and nothing else.
func (l *ledger) calledTotal(i int) (sure, ok bool) {
	e := &l.entries[i]
	clause, near := strings.TrimRight(trimHedges(l.upTo(e)), " "), e.near()
	if j := strings.LastIndexAny(clause, ";:"); j >= 0 {
		clause = clause[j+1:]
	}
	lead := strings.TrimRight(strings.TrimSuffix(clause, "a total of"), " ")
	tail := lead[max(0, len(lead)-70):]
	together := startsAny(lead, "taken together") && !foretold.in(tail)
	switch { // what names a total first: few figures are called one
	case together:
		sure, ok = true, endsWord(lead, totalVerbs...) || endsWord(lead, lossVerbs...) || endsWord(lead, gainVerbs...)
	case endsWord(lead, totalVerbs...) && hasAny(tail, bothTogether...), endsWord(lead, totalsOf...):
		sure, ok = true, true
	case endsWord(lead, "all") && !endsWord(lead, "of all", "at all", "in all", "first of all", "above all") && l.entries[max(0, i-1)].end < e.start && e.Kind == claim.Count && e.Quantity.Unit == "":
		ok = startsAny(near, "of them", "were", "are", "had", "have", "arrived") || near == ""
	case startsAny(near, "together", "in all", "altogether", "all told", "combined", "in total"), endsWord(trimHedges(l.upTo(e)), "a total of"):
		ok = true
	}
	switch {
	case !ok, l.wholeOfShare(i), hasAny(clause, "bringing", "brings", "brought") && hasAny(clause, "to"),
		hasAny(clause, "raising", "raised", "raises", "taking", "takes", "took the", "pushing", "previous", "including", "per", "each", "average", "last year", "out of", "of a", "than"):
		return false, false
	case !together && (direction(tail) != 0 || foretold.in(tail)):
		return false, false // "to bring the number to 700"
	}
	return sure, true
}

// wholeOfShare reports whether entry i is that of which the one before it is a part, "nine of the 17": the total of no others.
func (l *ledger) wholeOfShare(i int) bool {
	e := &l.entries[i]
	for j := max(0, i-2); j < i; j++ {
		b := &l.entries[j]
		if b.end > e.start {
			if b.start < e.start && b.end >= e.end {
				return true
			}
			continue
		}
		switch strings.TrimSpace(l.p.low[b.end:e.start]) {
		case "of", "of the", "of its", "of their", "out of", "out of the":
			return true
		}
	}
	return false
}

// partsBefore is the figures told before entry i that it can be the total of: all of its unit and sort in its sentence and the two before, where no other stands
// between them.
func (l *ledger) partsBefore(i int, sure bool) (parts []entry, ok bool) {
	total := l.entries[i]
	for j := i - 1; j >= 0; j-- {
		e := l.entries[j]
		if l.sentencesBetween(e, total) > 2 {
			break
		}
		f, fits := l.fitting(total, e)
		if !fits && sure && total.Quantity.Unit == "" && e.Quantity.Unit == "" && e.Kind == claim.Count && total.Kind == claim.Count && e.value() >= total.value()/20 {
			f, fits = e, true
		}
		if !fits {
			continue
		}
		if _, step := l.step(j); step || !f.countable() || !f.pointed() || f.value() >= total.value() && len(parts) == 0 && !sure || l.membered(&e) || hasAny(e.lead, "including", "such as", "compared", "from", "than") || endsWord(trimHedges(e.lead), "of the", "out of", "out of the") || f.Thing.Distributive {
			return nil, false
		}
		if !sure && !(l.p.headless(f.figure) || l.p.headless(total.figure) || f.Thing.Head == total.Thing.Head || f.Quantity.Unit != "") {
			return nil, false
		}
		parts = append([]entry{f}, parts...)
	}
	return parts, len(parts) >= 2 && len(parts) <= 6
}

// sentencesBetween is how many sentences begin between two entries.
func (l *ledger) sentencesBetween(a, b entry) (n int) {
	for _, s := range l.p.seams {
		if a.end <= s && s <= b.start {
			n++
		}
	}
	return n
}

// someMake reports whether one or more of the parts come to the total.
func (l *ledger) someMake(parts []entry, total, slack float64) bool {
	for set := 1; set < 1<<len(parts); set++ {
		sum := 0.0
		for k, e := range parts {
			if set&(1<<k) != 0 {
				sum += e.value()
			}
		}
		if sum >= total-slack-1e-9*total && sum <= total+slack+1e-9*total {
			return true
		}
	}
	return false
}

// madeOf sums the parts of a total: what they come to, by how much that and the total may be rounded, and the total with its parts, for a fault.
func (e *entry) madeOf(parts []entry) (sum, slack float64, figures []figure) {
	slack, figures = e.give(), []figure{e.figure}
	for _, p := range parts {
		sum += p.value()
		slack += p.give()
		figures = append(figures, p.figure)
	}
	return sum, slack, figures
}
