package compare

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// recapMeasure holds a measure in other units that a closing phrase names as the one told before: "The 200 acres cost too much", "a distance, which is 110 miles".
func (l *ledger) recapMeasure(i int) []fault {
	b := &l.entries[i]
	if b.Kind != claim.Measure || !b.pointed() {
		return nil
	}
	var a *entry
	for j := range l.entries {
		e := &l.entries[j]
		if j == i || e.Kind != claim.Measure || e.Quantity.Dimension != b.Quantity.Dimension || e.Quantity.Per != b.Quantity.Per {
			continue
		}
		if a != nil || e.start > b.start || !e.pointed() {
			return nil
		}
		a = e
	}
	if a == nil || a.Quantity.Unit == b.Quantity.Unit || l.sentencesBetween(*a, *b) > 2 || convertsTo(a.Quantity, b.Quantity) || !l.measuredAgain(a, b) {
		return nil
	}
	to, ok := inUnit(*a.Quantity, b.Quantity.Unit)
	if !ok || apartBy(to.Value, b.value()) > 4 || metric(a.Quantity.Unit) == metric(b.Quantity.Unit) {
		return nil
	}
	return []fault{newFault("conversion", said(a.Claim)+" is "+withUnit(number64(threeDigits(to.Value)), b.Quantity)+", not "+said(b.Claim), a.figure, b.figure)}
}

// metric reports whether a unit is one of the metric system.
func metric(unit string) bool {
	return !in(imperialUnits, unit)
}

// measuredAgain reports whether measure b is told as measure a over again.
func (l *ledger) measuredAgain(a, b *entry) bool {
	lead := strings.TrimRight(bareLead(l.upTo(b)), " ")
	same := l.sentencesBetween(*a, *b) == 0
	if endsWord(lead, "that is", "this is", "which is", "this was", "that was", "which was", "that equals", "or", "in other words", "that makes", "which makes", "this meant", "that meant", "which means", "which meant", "this means", "that means") {
		return !same || !strings.Contains(l.p.low[a.end:b.start], " and ")
	}
	if l.sentencesBetween(*a, *b) > 0 && (lead == "at" && startsAny(strings.TrimLeft(l.p.low[l.onwardEnd(b):], " ,"), "it", "they", "he", "she") || lead == "at" && startsAny(l.onward(b), "it", "they", "he", "she") || endsWord(lead, "those", "these")) {
		return true
	}
	if l.sentencesBetween(*a, *b) == 0 || !endsWord(lead, "the", "these", "those", "its", "that") || endsWord(lead, "of the", "than the") {
		return false
	}
	return givenAfter(l.onward(b)) && (b.Quantity.Dimension != "length" || endsWord(lead, "the", "those", "these"))
}
