package compare

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// auditCut holds a share of a whole against the number that stands in apposition to it, whichever of the three comes first: "20 percent of its 5,000 flats, 1,500
// in all", "60 planes, of which 25 percent, or 20, are leased", "a deposit of 20 percent, or $30,000, on the $200,000 flat".
func auditCut(p *passage) []fault {
	l, ok := p.ledger()
	if !ok || len(l.entries) < 3 {
		return nil
	}
	for i := range l.entries {
		s := &l.entries[i]
		if s.ratio || !isFractionOrPercent(s.figure) || ofMany(s.figure) || s.Quantity.Qualifier == quantity.Vague || s.Quantity.IsRange() || s.value() <= 0 || s.value() >= 1 || p.points(s.figure) {
			continue
		}
		if f := l.othersOf(i); f != nil {
			return f
		}
		part, whole, plain, ok := l.cutOf(i)
		if !ok || !part.countable() || !part.pointed() || !whole.countable() || !whole.pointed() || whole.value() <= part.value() || part.Thing.Other || whole.Thing.Distributive || l.anyPortion(i) {
			continue
		}
		if plain && apartBy(part.value(), s.value()*whole.value()) > 2.6 {
			continue
		}
		if f := p.comesToFault(part.figure, s.figure, whole.figure); f != nil {
			return f
		}
	}
	return nil
}

// cutOf is what share i comes to and what it is of; plain says that no more than a comma makes the one stand for the other.
func (l *ledger) cutOf(i int) (part, whole entry, plain, ok bool) {
	s := &l.entries[i]
	at := func(k int) entry {
		if k < 0 || k >= len(l.entries) {
			return entry{}
		}
		return l.entries[k]
	}
	gap := func(a, b entry) string { return l.p.gap(a.figure, b.figure) }
	prev, next, after := at(i-1), at(i+1), at(i+2)
	if next.Claim == nil {
		return part, whole, false, false
	}
	switch {
	case takenOf(gap(*s, next), next.figure) && after.Claim != nil: // "20 percent of its 5,000 flats, 1,500 in all"
		whole, part = next, after
	case after.Claim != nil && apposedBy(gap(*s, next)) && takenOf(" "+strings.TrimLeft(gap(next, after), ", "), after.figure): // "20 percent, or $30,000, on the $200,000 flat"
		part, ok = l.fitting(after, next)
		return part, after, false, ok
	case prev.Claim != nil && (endsWord(trimHedges(gap(prev, *s)), "of which", "of whom", "of them") || startsAny(s.near(), "of which", "of whom", "of them")) && (len(gap(prev, *s)) <= 30 || l.sentenceApart(prev, *s) && len(gap(prev, *s)) <= 90):
		whole, part = prev, next
	case prev.Claim != nil && endsWord(s.bare(), "by") && len(gap(prev, *s)) <= 45 && !strings.ContainsAny(gap(prev, *s), ",;:") && direction(gap(prev, *s)) != 0 && !hasAny(gap(prev, *s), "and", "from", "to", "than") && strings.Contains(gap(*s, next), ", or"):
		whole, part = prev, next // "The workforce of 3,200 will shrink by 15 percent, or 640 jobs"
		if whole.Quantity.Unit == "" && part.Quantity.Unit == "" && in(staffs, part.Thing.Head) {
			return part, whole, false, endsWord(whole.bare(), "workforce of", "staff of", "payroll of") || in(staffs, whole.Thing.Head)
		}
	default:
		return part, whole, false, false
	}
	lead := gap(at(max(i, l.index(whole))), part)
	plain = !apposedBy(lead)
	if plain && !l.standsAlone(part, lead) {
		return part, whole, plain, false
	}
	fitted, ok := l.fitting(whole, part)
	if !ok && whole.Quantity.Unit == "" && part.Quantity.Unit == "" && part.Kind == claim.Count && whole.Kind == claim.Count && part.personal() == whole.personal() && (in(staffs, part.Thing.Head) || whole.Thing.Head == part.Thing.Head) {
		fitted, ok = part, true
	}
	return fitted, whole, plain, ok
}

// othersOf holds the other part of a whole against the share that the first one is: "only 5 percent of the 6,000 fossils are on show; the other 5,300".
func (l *ledger) othersOf(i int) []fault {
	if i+2 >= len(l.entries) {
		return nil
	}
	s, w, rest := &l.entries[i], &l.entries[i+1], l.entries[i+2]
	if !takenOf(l.p.gap(s.figure, w.figure), w.figure) || !endsWord(rest.bare(), "the other", "the remaining") || !w.countable() || !w.pointed() || !rest.countable() || !rest.exact() || rest.start-w.end > 90 {
		return nil
	}
	r, ok := l.fitting(*w, rest)
	if left := w.value() * (1 - s.value()); ok && !shareFits(revalued(&r, w.value()-r.value()), w.figure, s.Quantity) && !shareFits(r.figure, w.figure, s.Quantity) && apartBy(left, r.value()) < 3 && r.value() < w.value() {
		return []fault{newFault("share", said(w.Claim)+" without "+said(s.Claim)+" of it is "+withUnit(number64(threeDigits(left)), w.Quantity)+", not "+said(rest.Claim), rest.figure, s.figure, w.figure)}
	}
	return nil
}

// index is where an entry stands in the ledger.
func (l *ledger) index(e entry) int {
	for k := range l.entries {
		if l.entries[k].start == e.start {
			return k
		}
	}
	return 0
}

// apposedBy reports whether the words between two figures make the second the first again by a word or mark of their own: "or", a bracket, "that is".
func apposedBy(gap string) bool {
	if len(gap) > 40 || hasAny(gap, "and", "but", "from", "than", "including", "of whom", "of which") {
		return false
	}
	t := strings.TrimSpace(gap)
	bare := trimHedges(gap)
	return strings.HasSuffix(t, ", or") || strings.HasSuffix(bare, "(") || strings.Contains(gap, ", or ") || endsWord(bare, "that is,", "which is", "which makes", "which means", "i.e.", "or")
}

// standsAlone reports whether a figure stands between commas or dashes with no more than its noun: ", some 4,500 people, have left", ", 1,500 in all".
func (l *ledger) standsAlone(e entry, lead string) bool {
	bare := trimHedges(lead)
	if len(lead) > 40 || !strings.HasSuffix(bare, ",") && !strings.HasSuffix(bare, " -") && !strings.HasSuffix(bare, "–") && !strings.HasSuffix(bare, "—") || hasAny(lead, "and", "but", "from", "than", "including", "with") {
		return false
	}
	tail := e.tail
	near := e.near()
	if startsAny(near, "in all", "in total", "in number", "all told", "altogether") {
		return true
	}
	words := strings.Fields(near)
	if len(words) > 2 || hasAny(near, "in", "at", "for", "on", "from", "of", "to", "are", "were", "have", "had", "more", "fewer", "less") {
		return false
	}
	rest := strings.TrimLeft(strings.TrimPrefix(strings.TrimLeft(tail, " "), near), " ")
	return rest == "" || strings.IndexByte(",.;)", rest[0]) >= 0 || strings.HasPrefix(rest, "- ") || strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "—") || strings.HasPrefix(strings.TrimLeft(tail, " "), "- ")
}
