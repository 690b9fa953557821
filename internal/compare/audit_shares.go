package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/quantity"
)

// apposed reports whether the words between two figures say that the second is the first in another form.
func apposed(gap string) bool {
	if len(gap) <= 160 && endsWord(gap, "which means that", "meaning that", "which means", "meaning", "that means", "which is to say") && !strings.Contains(gap, ";") {
		return true
	}
	if len(gap) > 60 || hasAny(gap, "and", "but", "while", "compared", "from", "against", "after", "than last", "including", "up", "down", "of whom", "of which", "of them") || strings.Contains(gap, ";") {
		return false
	}
	if hasAny(gap, "which is", "that is", "equal to", "equivalent to", "representing", "amounting to", "i.e.", "which means", "accounting for", "making up", "which amounts to", "which came to", "which comes to", "which amounted to", "coming to", "a rate of", "a share of", "a turnout of") {
		return true
	}
	bare := trimHedges(gap)
	for _, mark := range []string{"(", "—", "–", " -", ":"} {
		if strings.HasSuffix(bare, mark) && !strings.ContainsAny(strings.TrimSuffix(bare, mark), "()") {
			return true
		}
	}
	return hasAny(gap, "or") && strings.HasSuffix(bare, ",") || strings.TrimSpace(gap) == "or" || endsWord(gap, "or", "or about", "or roughly", "or around", "or nearly", "or almost", "or just over", "or just under", "or more than", "or approximately", "or some", "or over")
}

// shareFits reports whether part of whole can be called stated, which is a percentage or a fraction.
func shareFits(part, whole figure, stated *quantity.Amount) bool {
	lo := (part.value() - part.give()) / (whole.value() + whole.give())
	hi := (part.value() + part.give()) / math.Max(whole.value()-whole.give(), 1e-9)
	return quotientFits(lo, hi, stated)
}

// quotientFits is the same for a quotient known to lie in [lo, hi]. A percentage is said to the next point, or finer; a fraction in words is
// rounder, and so is what is hedged.
func quotientFits(lo, hi float64, stated *quantity.Amount) bool {
	s := stated.Value
	place := math.Min(math.Max(stated.Precision, 0.0001), 0.01)
	slack := math.Max(place, 0.001)
	if wordFraction(stated) {
		slack = math.Max(0.02, 0.08*s)
	}
	switch stated.Qualifier {
	case quantity.About:
		slack = math.Max(slack, math.Max(0.02, 0.1*s))
	case quantity.Nearly:
		return hi >= s*(1-nearlyReach) && lo <= s+slack
	case quantity.JustOver:
		return hi >= s-slack && lo <= s*(1+justReach)
	case quantity.Over, quantity.AtLeast:
		return hi >= s-slack && lo <= 1.5*s
	case quantity.Under, quantity.AtMost:
		return lo <= s+slack && hi >= s/1.5
	case quantity.InRange, quantity.Vague:
		return hi >= stated.Min-slack && lo <= stated.Max+slack
	}
	return hi >= s-slack-1e-9 && lo <= s+slack+1e-9
}

func isFractionOrPercent(f figure) bool {
	return isShare(f.Quantity) && !f.Quantity.IsRange()
}

// wordy reports whether f is a share that is not said as a percentage.
func wordy(f figure) bool {
	_, _, ok := parts(f.Quantity)
	return ok || wordFraction(f.Quantity)
}

// ofMany reports whether f is "52 of 80": a share that tells its part and its whole.
func ofMany(f figure) bool {
	_, den, ok := parts(f.Quantity)
	return ok && den > fractionWords
}

// votes reports whether f counts what turns out to vote, or does not say what it counts.
func votes(f figure) bool {
	return len(f.Thing.Concept) == 0 || slices.Contains(f.Thing.Concept, "person") || f.Thing.Concept[0] == "vote" || f.Thing.Concept[0] == "ballot"
}

// auditShares holds a part and its whole against the percentage or fraction beside them.
func auditShares(p *passage) []fault {
	var out []fault
	for i := range p.figures {
		a := p.figures[i]
		if i+1 < len(p.figures) {
			b := p.figures[i+1]
			if ofMany(a) && (p.memberedOn(b) || hasAny(p.gap(a, b), "turnout") && !votes(a)) {
				continue // "1,050 of 2,100 – 60% of them by bicycle", "31 of 75 seats, on a turnout of 66%"
			}
			if isFractionOrPercent(a) && isFractionOrPercent(b) && (apposed(p.gap(a, b)) || strings.HasSuffix(trimHedges(p.gap(a, b)), "; that is") && len(p.gap(a, b)) <= 90 || hasAny(p.low, "turnout") && strings.TrimSpace(p.gap(a, b)) == ", with") && (wordy(a) != wordy(b) || ofMany(a) && !ofMany(b)) {
				out = append(out, twoShares(a, b)...)
				continue
			}
			if ofMany(a) && b.isPercent() && len(p.gap(a, b)) <= 60 && endsWord(p.gap(a, b), "rate of") && rateNamed(strings.TrimRight(p.gap(a, b), " ")) { // "64 of 80 patients, a success rate of 80 percent"
				out = append(out, twoShares(a, b)...)
				continue
			}
			if p.paired(a, b) {
				out = append(out, twoShares(b, a)...)
				continue
			}
			if p.resaid(a, b) {
				out = append(out, twoShares(a, b)...)
				continue
			}
		}
		if i+2 < len(p.figures) {
			out = append(out, p.shareWholePart(i)...)
			out = append(out, p.wholePartShare(i)...)
		}
	}
	return out
}

// paired reports whether b is the two counts behind percentage a, between commas or after "with": "60 percent of those polled, 450 out of 1,000, oppose it".
func (p *passage) paired(a, b figure) bool {
	gap := p.gap(a, b)
	bare := trimHedges(gap)
	if !a.isPercent() || !ofMany(b) || a.Quantity.Trend != "" || len(gap) > 50 || strings.ContainsAny(gap, ";:(") || strings.Count(gap, ",") != 1 || hasAny(gap, "and", "but", "while", "compared", "from", "against", "including", "up", "down", "among") {
		return false
	}
	if endsWord(bare, "with") && strings.HasSuffix(strings.TrimSuffix(strings.TrimSpace(bare), "with"), ", ") {
		return hasAny(p.after(b, 40), "in favor", "in favour", "for it", "against", "agreeing", "backing", "supporting", "voting")
	}
	after := clauseOf(p.after(b, 40))
	return strings.HasSuffix(bare, ",") && len(after) < 30 && len(strings.Fields(after)) <= 2 && strings.HasPrefix(strings.TrimPrefix(p.after(b, 40), after), ",")
}

// memberedOn reports whether "of them" and more words follow f: what is told is a share of the part.
func (p *passage) memberedOn(f figure) bool {
	if strings.HasSuffix(strings.TrimRight(p.before(f, 6), " "), ", or") {
		return false // "9 of 30 buses, or 40 percent of those checked"
	}
	after := strings.TrimLeft(p.after(f, 20), " ")
	for _, m := range membering {
		if rest, ok := strings.CutPrefix(after, m+" "); ok {
			return rest != "" && letter(rest[0]) && !startsAny(rest, "in", "were", "are", "was", "have", "had")
		}
	}
	return false
}

// unhedged holds for a figure without a hedge, be it a fraction in words.
func (f figure) unhedged() bool {
	return f.Quantity.Qualifier == quantity.Exact || f.Quantity.Qualifier == ""
}

// resaid reports whether b says share a again, with the noun of a or words for the whole after it: "210 of its 1,400 workers, 20% of the staff,".
func (p *passage) resaid(a, b figure) bool {
	if !isFractionOrPercent(a) || !isFractionOrPercent(b) || wordy(a) == wordy(b) && !(ofMany(a) && !ofMany(b)) || a.Quantity.Trend != "" || b.Quantity.Trend != "" {
		return false
	}
	gap := strings.Replace(p.gap(a, b), "voted against,", "voted,", 1)
	bare := trimHedges(gap)
	if len(gap) > 70 || !strings.HasSuffix(bare, ",") || strings.ContainsAny(gap, ";:()") || hasAny(gap, "and", "but", "while", "compared", "from", "against", "after", "including", "up", "down", "with", "when", "whom", "which") {
		return false
	}
	after := p.after(b, 60)
	i := strings.IndexAny(after, ",;.)—–")
	if i < 0 {
		return false
	}
	switch after = strings.TrimSpace(after[:i]); after {
	case "", "of them", "of the total", "of all", "of the whole", "of it", "in other words", "that is", "of the number", "in all":
		return after != "" || ofMany(a) || wordFraction(a.Quantity) && b.isPercent() && (a.unhedged() || a.Quantity.Qualifier == quantity.About)
	}
	for _, det := range []string{"of the ", "of its ", "of their ", "of all "} {
		if rest, ok := strings.CutPrefix(after, det); ok && !strings.Contains(rest, " ") {
			return b.Thing.Head != "" && b.Thing.Head == a.Thing.Head || hasAny(rest, bodies...) && ofMany(a) || wordFraction(a.Quantity) && hasAny(rest, "area", "territory", "surface", "land", "total")
		}
	}
	return false
}

// auditShareAcross holds a share against the percentage by which the next sentence says it again: "Nine out of 12 did. That is 60 percent."
func auditShareAcross(p, q *passage) []fault {
	n := len(p.figures)
	if n == 0 || len(q.figures) <= n {
		return nil
	}
	b := q.figures[n]
	lead := trimHedges(strings.TrimSpace(q.low[q.seam:max(q.seam, b.start)]))
	switch lead {
	case "that is", "this is", "that makes", "that's", "that amounts to", "this amounts to", "that means", "in other words,", "that equals", "which is", "that was", "that represents", "this represents", "that corresponds to", "they make up", "that comes to":
	default:
		return nil
	}
	var a figure
	shares := 0
	for _, f := range p.figures {
		if ofMany(f) {
			a = f
			shares++
		} else if isShare(f.Quantity) {
			return nil
		}
	}
	after := strings.TrimLeft(q.after(b, 24), " ")
	if shares != 1 || !isFractionOrPercent(b) || ofMany(b) || b.Quantity.Trend != "" || startsAny(after, "more", "less", "fewer", "higher", "lower", "up", "down", "above", "below") || startsAny(after, "of the") && !startsAny(after, "of the total") {
		return nil
	}
	return twoShares(a, b)
}

// twoShares compares "52 of 80" or "one in four" with the percentage in apposition.
func twoShares(a, b figure) []fault {
	share, percent := a, b
	if !wordy(a) {
		share, percent = b, a
	}
	num, den, ok := parts(share.Quantity)
	q := share.Quantity.Value
	if ok && den > 0 {
		q = num / den
	}
	lo, hi := q, q
	if !ofMany(share) { // a fraction in words is rounded itself
		slack := math.Max(0.02, 0.08*q)
		lo, hi = q-slack, q+slack
		switch share.Quantity.Qualifier {
		case quantity.Over, quantity.AtLeast, quantity.JustOver:
			lo, hi = q-0.005, q*1.3
		case quantity.Under, quantity.AtMost, quantity.Nearly:
			lo, hi = q*0.75, q+0.005
		case quantity.About:
			lo, hi = q-2*slack, q+2*slack
		}
	} else if share.approximate() && num/math.Max(share.Quantity.Precision, 1) < 10 {
		lo, hi = 0.9*q, 1.1*q
	} else if share.approximate() { // "some 7,500 of the 10,000" is not far from them
		lo, hi = 0.97*q, 1.03*q
	} else if den >= 1000 {
		half := math.Min(share.Quantity.Precision, den/100) / 2
		lo, hi = (num-half)/(den+half), (num+half)/(den-half)
	}
	if quotientFits(lo, hi, percent.Quantity) {
		return nil
	}
	return []fault{newFault("share", said(share.Claim)+" is "+number64(100*q)+"%, not "+said(percent.Claim), share, percent)}
}

func (p *passage) shareFault(part, share, whole figure) []fault {
	if !part.countable() || !whole.countable() || part.Quantity.Unit != whole.Quantity.Unit || whole.value() <= 0 || part.value() > whole.value() {
		return nil
	}
	if part.Thing.Other || whole.Thing.Other {
		return nil // the votes of two candidates are no part of each other
	}
	if !part.pointed() || !whole.pointed() || shareFits(part, whole, share.Quantity) {
		return nil
	}
	q := 100 * part.value() / whole.value()
	if q > 1 {
		q = math.Round(10*q) / 10
	}
	return []fault{newFault("share", said(part.Claim)+" of "+said(whole.Claim)+" is "+number64(q)+"%, not "+said(share.Claim), part, share, whole)}
}

// wholeOf reports whether the words between a share and a figure say that the share is taken of it.
func wholeOf(gap string) bool {
	return len(gap) <= 45 && (strings.HasPrefix(gap, " of ") || strings.HasPrefix(gap, " percent of ") || strings.HasPrefix(gap, " per cent of ")) && !strings.ContainsAny(gap, ",;:(") && !hasAny(gap, "and", "in", "on", "for")
}

// takenOf is wholeOf, and "8 percent on the $250,000" too.
func takenOf(gap string, whole figure) bool {
	gap = strings.TrimSpace(gap)
	if word, rest, _ := strings.Cut(gap, " "); in(dues, word) {
		gap = rest
	}
	switch gap {
	case "on", "on the", "on its", "on his", "on her", "on their", "on all":
		return isMoney(whole.Quantity)
	}
	return wholeOf(" " + gap)
}

// shareWholePart: "20 percent of the 500 workers, or 150 people".
func (p *passage) shareWholePart(i int) []fault {
	share, whole, part := p.figures[i], p.figures[i+1], p.figures[i+2]
	if !isFractionOrPercent(share) || !takenOf(p.gap(share, whole), whole) || !apposed(p.gap(whole, part)) {
		return nil
	}
	return p.shareFault(part, share, whole)
}

// wholePartShare: "of the 80 drones, 52, or 60 percent, were shot down"; "52 of the 80 drones (60 percent)" where the two are claims apart.
func (p *passage) wholePartShare(i int) []fault {
	whole, part, share := p.figures[i], p.figures[i+1], p.figures[i+2]
	if !isFractionOrPercent(share) || !apposed(p.gap(part, share)) {
		return nil
	}
	if part.Quantity.Trend != "" || share.Quantity.Trend != "" || changeWord(p.gap(whole, part)) {
		return nil // "sales of 92, a rise of 18, or 24 percent" has its share of what they were before
	}
	after := p.after(share, 40)
	if strings.HasPrefix(after, " of ") && !hasAny(after, "of them", "of the total", "of all", "of those") || p.memberedOn(share) {
		return nil
	}
	if wholeOf(p.gap(whole, part)) { // the first is the part: "52 of the 80 drones"
		return p.shareFault(whole, share, part)
	}
	if !endsWord(p.before(whole, 14), "of the", "out of", "of its", "of their", "of all", "of", "among the", "out of the") || len(p.gap(whole, part)) > 70 || !akin(part, whole) {
		return nil
	}
	return p.shareFault(part, share, whole)
}
