package compare

import (
	"math"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// recapMean holds what each got on average against the only number and the only total that the sentences before tell: "was called out 240 times. It has six
// teams. Each had 70 calls".
func (l *ledger) recapMean(i int) []fault {
	avg := &l.entries[i]
	if avg.ratio || isShare(avg.Quantity) || avg.Kind == claim.Age || avg.Quantity.IsRange() || !avg.pointed() || avg.value() <= 0 {
		return nil
	}
	span := avg.Quantity.Per
	_, timed := quantity.Convert(1, span, "h")
	var told []entry
	for j := range l.entries {
		e := l.entries[j]
		switch {
		case j == i || sameTold(told, e): // "each of the four"
			continue
		case e.Kind == claim.Duration:
			v, ok := quantity.Convert(e.value(), e.Quantity.Unit, span)
			if !ok || !e.exact() || v < 2 || e.Quantity.Unit != span {
				continue // how long it took says nothing of an average by heads
			}
			e.figure = revalued(&e, v)
		case e.Kind == claim.Age || l.p.agelike(e.figure):
			continue
		case e.ratio || isShare(e.Quantity) || !e.countable() || !e.pointed() || e.Thing.Other || e.Thing.Distributive:
			return nil
		}
		if e.start > avg.start {
			return nil // what is averaged was told before
		}
		told = append(told, e)
	}
	if len(told) != 2 || avg.Quantity.Per == "" && !avg.Thing.Distributive && !l.averaged(avg) {
		return nil
	}
	if l.elsewhere(avg) {
		return nil // "In the cup he has an average of …"
	}
	one := *avg
	one.Claim = withoutPer(avg.Claim)
	n, total := told[0], told[1]
	if l.onEach(avg, &total) || l.perOne(avg, &total) && !l.perOne(avg, &n) {
		n, total = total, n
	} else if !l.onEach(avg, &n) && !l.perOne(avg, &n) && n.Kind != claim.Duration && (n.value() > total.value() || total.Kind == claim.Duration || n.Quantity.Unit != "" && total.Quantity.Unit == "") {
		n, total = total, n
	}
	if timed && n.Kind != claim.Duration && !l.averaged(avg) {
		return nil // what one earns in a year is no share of what ten earn
	}
	if n.Quantity.Unit != "" && n.Kind != claim.Duration && !l.onEach(avg, &n) || n.Quantity.Per != "" || total.Quantity.Per != "" && span != "" || n.value() < 2 || n.value() != math.Trunc(n.value()) || !l.totalFor(&one, &total, &n) || hasAny(total.lead, oneAmong...) || hasAny(l.p.low, besides...) || eachFits(one, n, total) {
		return nil
	}
	if want := total.value() / n.value(); apartBy(one.value(), want) > 2 && !thousandsOrTen(one.value()/want) {
		return nil
	}
	return eachFault(one, n, total)
}

// perOne reports whether an average is told for each of what n counts: "0.7 goals a match".
func (l *ledger) perOne(avg, n *entry) bool {
	return len(n.Thing.Head) > 2 && hasAny(l.onward(avg), "a "+n.Thing.Head, "an "+n.Thing.Head, "per "+n.Thing.Head)
}

// onEach reports whether an average is told for each of the units in which n is measured: "900 vines on each hectare".
func (l *ledger) onEach(avg, n *entry) bool {
	_, after, ok := cutWord(l.onward(avg), "each ")
	unit, _, _ := strings.Cut(after, " ")
	return ok && n.Kind == claim.Measure && len(unit) > 3 && strings.Contains(asciiLower(n.Text), " "+unit)
}

// sameTold reports whether a number was told already.
func sameTold(told []entry, e entry) bool {
	for _, x := range told {
		if x.value() == e.value() && x.Quantity.Unit == e.Quantity.Unit {
			return true
		}
	}
	return false
}

// averaged reports whether the words around e make it what each one has of what was told.
func (l *ledger) averaged(e *entry) bool {
	if s := l.sentenceText(e.start); e.Quantity.Per == "" && !strings.Contains(s, "averag") && !strings.Contains(s, "each") && !strings.Contains(s, "apiece") && !strings.Contains(s, "per head") {
		return false // as of nearly all
	}
	text, lead := asciiLower(e.Text), l.upTo(e)
	if start := e.start - len(e.lead); start > e.start-len(lead) {
		lead = e.lead // what is said of a figure before it is not said of e
	}
	if hasAny(lead, "up to", "at least", "than", "maximum", "minimum", "national average", "usual", "normally", "used to", "last year's", "elsewhere", "whereas", "while", "compared") || hasAny(l.onward(e), "a year earlier", "elsewhere", "compared", "before", "until", "ago", "last", "in the past") || startsAny(l.onward(e), "than") || l.elsewhere(e) {
		return false
	}
	switch {
	case hasAny(text, "average", "averaging", "averaged"), hasAny(l.onward(e), "on average", "apiece"), startsAny(lead, "on average"), hasAny(clauseTail(lead), "on average", "averaging"):
		return true
	case hasAny(l.onward(e), "that each", "each of them", "each one", "on each", "in each", "for each"):
		return true
	case endsWord(trimHedges(lead), "average of", "average was", "average is", "average being"):
		return true
	case strings.HasPrefix(l.p.low[min(l.onwardEnd(e), len(l.p.low)):], ", the average"):
		return true
	case endsWord(strings.TrimRight(bareLead(lead), " "), "works out at", "works out to", "that is", "that makes", "which makes", "comes to", "amounts to", "came to") && e.Quantity.Per != "":
		return true
	case hasAny(lead, "average") && !hasAny(lead, "above", "below"):
		rest := strings.Fields(lead[wordAt(lead, "average")+len("average"):])
		start, _ := l.p.sentence(e.start)
		return len(rest) == 0 || isMoney(e.Quantity) && len(rest) == 1 && in(payments, rest[0]) || in([]string{"is", "was", "of", "for", "at", "a", "per", "as", "number"}, rest[0]) || l.mentioned(rest[0], start) // "the average age is 24" is of no ages
	case eachLead(lead) && len(lead) < 60, startsAny(l.onward(e), "each", "apiece", "per head", "for each"):
		return true
	}
	return false
}

// totalFor reports whether total is of what one is: of one unit, or counted by one noun, or by a bare number.
func (l *ledger) totalFor(one, total, n *entry) bool {
	if total.value() <= one.value() {
		return false
	}
	if one.Quantity.Unit != "" || total.Quantity.Unit != "" {
		_, ok := l.fitting(*total, *one)
		return ok
	}
	if l.p.headless(one.figure) {
		return true
	}
	start, _ := l.p.sentence(one.start)
	return one.Thing.Head == total.Thing.Head || one.Thing.Head != n.Thing.Head && l.mentioned(one.Thing.Head, start)
}
