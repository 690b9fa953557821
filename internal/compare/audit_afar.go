package compare

import (
	"math"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// A longer report tells the two ends of one reckoning sentences apart, with figures of other things between. The words alone then do not say which are
// meant. What is reckoned from the figures that could be meant must come so near to the one told that it is a slip of the pen: one digit is another, or
// it is off by little. Where any of them fit, those are meant.

// afarBefore and afarAfter are how many sentences before and after a figure may tell what it is reckoned from, where others stand between; mostAfar how
// many figures they may tell.
const (
	afarBefore = 12
	afarAfter  = 12
	mostAfar   = 48
)

// auditAfar holds the figures of passage k against all that the sentences around tell.
func auditAfar(t *docket, k int) []fault {
	ps, p := t.ps, &t.ps[k]
	if p.headline || len(p.figures)+len(p.ratios) == 0 {
		return nil
	}
	i, j := k, k+1
	for i > 0 && !ps[i-1].headline && ps[i-1].sequence >= p.sequence-afarBefore {
		i--
	}
	for j < len(ps) && !ps[j].headline && ps[j].sequence <= p.sequence+afarAfter {
		j++
	}
	l := t.wideLedger(i, j, mostAfar)
	if l == nil {
		return nil
	}
	from := ps[k].at - ps[i].at
	var out []fault
	for e := range l.entries {
		if at := l.entries[e].start; at >= from && at < from+len(p.low) {
			out = append(out, l.afarStep(e)...)
			out = append(out, l.afarAgain(e)...)
			out = append(out, l.afarSum(e)...)
			out = append(out, l.afarHundred(e)...)
			out = append(out, l.afarOver(e)...)
			out = append(out, l.afarMean(e)...)
			out = append(out, l.afarPart(e)...)
		}
	}
	return out
}

// misprint reports whether a number is the one that was reckoned but for a slip of the pen: to the place of the number told, one digit is another, or
// two neighbours are swapped.
func misprint(told, reckoned, place float64) bool {
	if place <= 0 {
		return false
	}
	place = math.Pow(10, math.Floor(math.Log10(place)+1e-9))
	x, y := digitsTo(told, place), digitsTo(reckoned, place)
	if teenOf(x, y) || teenOf(y, x) {
		return true
	}
	for len(x) > 2 && len(y) > 2 && strings.HasSuffix(x, "0") && strings.HasSuffix(y, "0") {
		x, y = x[:len(x)-1], y[:len(y)-1]
	}
	if len(x) != len(y) {
		return len(x) == len(y)+1 && len(y) > 0 && x[1:] == y || len(y) == len(x)+1 && len(x) > 0 && y[1:] == x // 8 for 18
	}
	off := 0
	for i := range len(x) {
		off += b2i(x[i] != y[i])
	}
	return len(x) > 1 && (off == 1 || off == 2 && swappedDigits(x, y))
}

// teenOf reports whether x begins with a teen of which y has the ten: 15,000 for 50,000.
func teenOf(x, y string) bool {
	return len(x) > 1 && len(x) == len(y) && x[0] == '1' && x[1] > '2' && y[0] == x[1] && y[1] == '0' && x[2:] == y[2:]
}

// lendAfar gives the currency of the report, where it has but one, to bare numbers of millions that follow a sum: "What is left, 520 million, goes to …".
func (l *ledger) lendAfar() {
	var money *entry
	for i := range l.entries {
		e := &l.entries[i]
		switch {
		case isMoney(e.Quantity) && money != nil && money.Quantity.Unit != e.Quantity.Unit:
			return
		case isMoney(e.Quantity):
			money = e
		case money == nil || e.Kind != claim.Count || e.Quantity.Unit != "" || e.value() < 1e6 || e.ratio || !l.p.headless(e.figure) || l.sentencesBetween(*money, *e) > 2:
		case endsWord(asciiLower(e.Text), millions...):
			l.entries[i] = lent(*money, *e)
			l.entries[i].told = l.p.strand.telling(l.entries[i].figure, e.lead, e.tail)
			money = &l.entries[i]
		}
	}
}

// digitsTo is the digits of v to a place.
func digitsTo(v, place float64) string {
	return strconv.FormatFloat(math.Round(math.Abs(v)/place), 'f', 0, 64)
}
