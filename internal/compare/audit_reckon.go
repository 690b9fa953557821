package compare

import (
	"math"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// A report tells what it has reckoned in one sentence, and from what in others, with figures of other things between. Here all of its body is read as one.
// The words around a figure say that it is reckoned; what it can be reckoned from is all that is told of its sort. It is silent where any of that fits.

// mostReckoned is how many figures the body of a report may tell to be read as one.
const mostReckoned = 90

// auditReckoned holds what the body of a report reckons against the figures that it tells.
func auditReckoned(t *docket) (out []fault) {
	ps := t.ps
	for i := 0; i < len(ps); {
		j := i + 1
		for j < len(ps) && ps[j].headline == ps[i].headline {
			j++
		}
		if !ps[i].headline {
			out = append(out, reckonedIn(t, i, j)...)
		}
		i = j
	}
	return out
}

// reckonedIn is auditReckoned for passages from to, which stand together.
func reckonedIn(t *docket, from, to int) (out []fault) {
	ps := t.ps[from:to]
	out = append(reckonSpans(ps), reckonLists(ps)...)
	l := t.wideLedger(from, to, mostReckoned)
	if l == nil {
		return out
	}
	pairs := l.pairings()
	for i := range l.entries {
		out = append(out, l.reckonTotal(i)...)
		out = append(out, l.reckonRest(i)...)
		out = append(out, l.reckonShare(i, pairs)...)
		out = append(out, l.reckonStep(i)...)
		out = append(out, l.reckonEach(i)...)
		out = append(out, l.reckonAlone(i)...)
		out = append(out, l.reckonUnsaid(i)...)
		out = append(out, l.reckonMargin(i)...)
	}
	return out
}

// summand reports whether entry j can be one of the parts of a sum: a plain number, and none that is a part of another, a level that was, or a step.
func (l *ledger) summand(j int) bool {
	a := &l.summands[j]
	if !a.known {
		a.yes, a.known = l.readSummand(j), true
	}
	return a.yes
}

// readSummand is summand for an entry that has not been asked for yet.
func (l *ledger) readSummand(j int) bool {
	e := &l.entries[j]
	if e.ratio || !e.countable() || !e.exact() || e.Kind == claim.Age || e.Kind == claim.Duration || e.Thing.Distributive || l.p.points(e.figure) || e.value() <= 0 || l.p.agelike(e.figure) || strings.HasPrefix(e.tail, "/") {
		return false
	}
	if j > 0 && l.entries[j-1].Claim.Span == e.Claim.Span {
		return false // the 40 of "9 of the 40"
	}
	lead := e.bare()
	if endsWord(lead, "to") || strings.HasPrefix(e.tail, "-") || hasAny(clauseTail(e.lead), "including", "such as", "among them", "among whom", "compared", "than", "ago", "previous") || endsWord(lead, "of the", "of its", "of their", "out of", "out of the", "from", "the first", "every") || l.membered(e) && !l.opensParts(e) || e.before() {
		return false
	}
	if _, step := l.step(j); step && !(e.Kind == claim.Count && e.Quantity.Unit == "" && endsWord(lead, "loss of", "cut", "shed", "lose", "loses", "losing", "lost", "cutting", "shedding", "gives up", "cuts", "sheds")) && !endsWord(e.lead, furtherLeads...) {
		return false
	}
	return true
}

// opensParts reports whether e is told as the first part of what was counted: "Eleven of the victims", "Four of the boats".
func (l *ledger) opensParts(e *entry) bool { return startsAny(e.near(), "of the") }

// summed reports whether entry e can be a part of total, by unit and noun.
func (l *ledger) summed(e, total *entry) bool {
	if e.Quantity.Unit != total.Quantity.Unit || e.Kind != total.Kind {
		return false
	}
	if e.Quantity.Unit != "" {
		return true
	}
	if words := strings.Fields(e.near()); l.opensParts(e) && len(words) > 2 {
		noun := strings.TrimSuffix(words[2], "s")
		return len(total.Thing.Head) > 2 && strings.HasPrefix(words[2], total.Thing.Head) || total.personal() && (in(persons, noun) || in(theFated, words[2]))
	}
	return l.p.headless(e.figure) || akin(e.figure, total.figure) || l.worker(e) && l.worker(total)
}

// worker reports whether e counts people or the posts that they have.
func (l *ledger) worker(e *entry) bool { return e.personal() || in(staffs, e.Thing.Head) }

// nearSum reports whether a total is what parts make but for a slip.
func nearSum(total *entry, sum, reach float64) bool {
	r := apartBy(sum, total.value())
	if isShare(total.Quantity) {
		return r <= reach || r < 1.3 && misprint(100*total.value(), 100*sum, lastPlace(total.figure))
	}
	return r <= reach || r < 1.8 && misprint(total.value(), sum, math.Max(total.place(), 1e-9))
}

// anyMake reports whether the total is any of the figures, or the sum of some of them, each rounded as it is told.
func anyMake(total *entry, list []entry) bool {
	list = list[max(0, len(list)-12):]
	for set := 1; set < 1<<len(list); set++ {
		sum, slack := 0.0, total.give()
		for k, e := range list {
			if set&(1<<k) != 0 {
				sum += e.value()
				slack += e.give()
			}
		}
		if math.Abs(sum-total.value()) <= slack+1e-9*sum {
			return true
		}
	}
	return false
}

// reckonAlone finds more in one place than there are in all: "detained 60 people in three countries. … In Poland alone, 63 people were arrested".
func (l *ledger) reckonAlone(i int) []fault {
	part := &l.entries[i]
	lead := strings.TrimRight(bareLead(l.upTo(part)), " ,")
	if part.ratio || part.Kind != claim.Count || !part.exact() || part.value() < 2 || !endsWord(lead, "alone") || !startsAny(lead, "in", "on", "at") || strings.Contains(lead, ",") || len(lead) > 60 || part.Thing.Head == "" || timeLike(strings.Fields(lead)[1:]) || hasAny(lead, "day", "year", "month", "week", "hours") {
		return nil
	}
	var whole *entry
	for j := range l.entries[:i] {
		w := &l.entries[j]
		if w.ratio || w.Kind != claim.Count || !w.countable() || w.Quantity.Unit != "" || !akin(w.figure, part.figure) || firstWord(w.near()) != firstWord(part.near()) {
			continue
		}
		if !w.exact() || w.value() >= part.value() || w.before() {
			return nil
		}
		if whole == nil {
			whole = w
		}
	}
	if whole == nil || apartBy(whole.value(), part.value()) > 2 || len(whole.Thing.Act) > 0 && len(part.Thing.Act) > 0 && !sameAct(&whole.Thing, &part.Thing) {
		return nil
	}
	return []fault{newFault("part", said(part.Claim)+" is called a part of "+said(whole.Claim)+", but is larger", whole.figure, part.figure)}
}
