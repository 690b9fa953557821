package compare

import (
	"math"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// auditPrices holds a number of things, the price of one and what they come to against each other: "200,000 doses at $18 each, a contract
// worth $3.6 million".
func auditPrices(p *passage) []fault {
	for k, price := range p.figures {
		if !isMoney(price.Quantity) || !price.pointed() || price.Quantity.Qualifier == quantity.AtMost || !p.priced(price) {
			continue
		}
		n, ok := p.bought(k)
		if !ok {
			continue
		}
		var total figure
		totals := 0
		for j, f := range p.figures {
			if j != k && isMoney(f.Quantity) && f.Quantity.Per == "" && f.Quantity.Unit == price.Quantity.Unit && !p.broken(f, price) {
				total = f
				totals++
			}
		}
		if totals != 1 || !total.pointed() || !p.together(total, price, n) {
			continue
		}
		want := n.value() * price.value()
		slack := want*(n.give()/n.value()+price.give()/price.value()) + total.give() + 0.03*want
		if math.Abs(total.value()-want) <= slack || apartBy(total.value(), want) > 1.6 && !thousandsOrTen(total.value()/want) {
			continue // what is far off is of another number, unless a zero slipped
		}
		return []fault{newFault("average", said(n.Claim)+" at "+said(price.Claim)+" come to "+withUnit(number64(threeDigits(want)), total.Quantity)+", not "+said(total.Claim), total, price, n)}
	}
	return nil
}

// priced reports whether f is the price of one.
func (p *passage) priced(f figure) bool {
	if i := strings.Index(p.low, "each of the "); i >= 0 && i < f.start && f.start-i <= 90 && f.Kind == claim.Money && !endsWord(p.before(f, 12), "total of") {
		return true // "each of the 200 families will be given $1,500, for a total of …"
	}
	return f.Quantity.Per == "each" || hasAny(asciiLower(f.Text), "each", "apiece") || startsWithAny(p.after(f, 12), "each", "apiece") || f.Kind == claim.Money && (f.Quantity.Per == "piece" || f.Quantity.Per == "dose" || f.Quantity.Per == "unit" || f.Quantity.Per == "ticket")
}

// bought is the one number of things in the clause of price k that can be had at it.
func (p *passage) bought(k int) (n figure, ok bool) {
	count := 0
	for j, f := range p.figures {
		if j != k && f.Kind == claim.Count && f.Quantity.Unit == "" && f.pointed() && f.value() >= 2 && f.value() == math.Trunc(f.value()) && !f.Thing.Distributive && !p.broken(f, p.figures[k]) {
			n = f
			count++
		}
	}
	return n, count == 1
}

// together reports whether no other clause stands between the three.
func (p *passage) together(figures ...figure) bool {
	lo, hi := figures[0].start, figures[0].end
	for _, f := range figures {
		lo, hi = min(lo, f.start), max(hi, f.end)
	}
	return hi-lo <= 140 && !hasAny(p.low[lo:hi], "but", "while", "plus", "and a", "and an", "and one", "and the", "including", "includes", "instead", "compared", "against", "up from", "down from", "discount", "first", "initially", "deposit", "profit", "fee", "after", "before", "tax", "subsidy")
}
