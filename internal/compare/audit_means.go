package compare

import (
	"math"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// auditMeans holds "40 a day" and "5,000 euros per inhabitant" against the total and the number of days or heads told before it, in its
// sentence or the one before.
func auditMeans(p *passage) []fault {
	for k := 2; k < len(p.figures); k++ { // after the two that it is the average of
		avg := p.figures[k]
		if avg.Quantity.IsRange() || isShare(avg.Quantity) || p.seam > 0 && avg.start < p.seam {
			continue
		}
		if avg.Quantity.Per == "" && !hasAny(asciiLower(avg.Text), "average", "each", "apiece") || !p.mean(k) {
			continue
		}
		n, total, ok := p.meanOf(k)
		if !ok {
			continue
		}
		if f := meanFault(avg, total, n); f != nil {
			return f
		}
	}
	return nil
}

// mean reports whether the words say that figure k is an average of what stands before it, and no rate by itself.
func (p *passage) mean(k int) bool {
	avg := p.figures[k]
	text := asciiLower(avg.Text)
	lead := p.low[max(0, avg.start-40):avg.start]
	if k > 0 {
		lead = p.low[max(p.figures[k-1].end, avg.start-40, 0):max(avg.start, p.figures[k-1].end)]
	}
	if j := strings.LastIndex(lead, ". "); j >= 0 {
		lead = lead[j+2:]
	}
	if hasAny(lead, "up to", "at least", "from", "than", "maximum", "minimum", "limit", "previous", "usual", "normally") || hasAny(p.after(avg, 40), "last year", "a year earlier", "ago", "the year before", "before") {
		return false
	}
	if hasAny(text, "average", "averaging", "averaged") || hasAny(lead, "average of", "averaging", "mean of") || hasAny(p.after(avg, 24), "on average") {
		return true
	}
	bare := trimHedges(lead)
	return hasAny(lead, "makes", "that is", "which is", "works out at", "works out to", "comes to", "amounts to", "equal to", "equivalent to") || strings.HasSuffix(bare, ",") && (avg.Quantity.Per != "each" || endsWord(lead, "or") || k >= 2)
}

// meanOf is the one number and the one total before figure k that its average can be of.
func (p *passage) meanOf(k int) (n, total figure, ok bool) {
	avg := p.figures[k]
	var numbers, totals []figure
	each := avg.Quantity.Per == "each" || avg.Quantity.Per == ""
	for i, f := range p.figures {
		if i >= k || f.Quantity.Per != "" || isShare(f.Quantity) || f.Kind == claim.Age || f.Quantity.IsRange() || f.Thing.Distributive || f.value() <= 0 {
			continue
		}
		switch {
		case f.Kind == claim.Duration:
			if _, ok := quantity.Convert(1, f.Quantity.Unit, avg.Quantity.Per); ok && avg.Quantity.Per != "" && (f.exact() || strings.HasPrefix(asciiLower(f.Text), "over ")) && f.Quantity.Unit == avg.Quantity.Per && f.value() >= 2 {
				numbers = append(numbers, f)
			}
			continue
		case !f.exact():
			continue
		}
		if f.Quantity.Unit == avg.Quantity.Unit && f.value() > avg.value() {
			totals = append(totals, f)
		}
		if f.Quantity.Unit == "" && f.Kind == claim.Count && f.value() == math.Trunc(f.value()) && f.value() >= 2 && (each || p.counts(f, avg.Quantity.Per)) {
			numbers = append(numbers, f)
		}
	}
	if each && avg.Quantity.Unit == "" { // "ten hens, 150 eggs, 25 each": both are counts, and the larger is the total
		if len(numbers) != 2 || numbers[0].value() == numbers[1].value() || numbers[0].Thing.Head == numbers[1].Thing.Head {
			return n, total, false
		}
		n, total = numbers[0], numbers[1]
		if n.value() > total.value() {
			n, total = total, n
		}
		return n, total, avg.value() < total.value()
	}
	if len(numbers) != 1 {
		return n, total, false
	}
	n = numbers[0]
	for _, f := range totals {
		if f.Span == n.Span {
			continue
		}
		if total.Claim != nil {
			return n, total, false
		}
		total = f
	}
	return n, total, total.Claim != nil
}

// counts reports whether f is a number of what an average is told per.
func (p *passage) counts(f figure, per string) bool {
	switch {
	case f.Thing.Head == per:
		return true
	case in(rounds, per):
		return in(rounds, f.Thing.Head)
	case in(persons, per) || per == "head" || per == "capita":
		return f.personal()
	}
	return false
}

func meanFault(avg, total, n figure) []fault {
	q := total.value() / n.value()
	reach := 0.04
	if avg.Quantity.Qualifier != quantity.Exact && avg.Quantity.Qualifier != "" && !hasAny(asciiLower(avg.Text), "average", "averaging", "averaged") || hasAny(asciiLower(avg.Text), "about", "around", "roughly", "some", "nearly", "almost", "more than", "over", "close to") {
		reach = 0.15
	}
	slack := math.Max(reach*q, math.Min(avg.Quantity.Precision/2, 0.06*q)) + q*(total.slack()/total.value()+n.slack()/n.value())
	if avg.Quantity.Unit == "" && avg.value() == math.Trunc(avg.value()) && avg.value() < 20 {
		slack = math.Max(slack, 0.5)
	}
	if math.Abs(avg.value()-q) <= slack+1e-9 || apartBy(avg.value(), q) > 3 && !thousandsOrTen(avg.value()/q) {
		return nil
	}
	return []fault{newFault("average", said(total.Claim)+" over "+said(n.Claim)+" is "+withUnit(number64(threeDigits(q)), total.Quantity)+" each, not "+said(avg.Claim), avg, total, n)}
}
