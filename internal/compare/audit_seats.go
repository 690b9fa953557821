package compare

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// auditSeats finds parties that won more seats than there are, told one by one in a sentence and the next: "22 of the 43 seats. The Union won 18 and the
// Liberals four".
func auditSeats(ps []passage, k int) []fault {
	p := &ps[k]
	if p.headline || !strings.Contains(p.low, "seat") || !hasAny(p.low, "seats", "seat") || hasAny(p.low, "polls") || hasAny(p.low, seatsOtherwise...) {
		return nil
	}
	i := slices.IndexFunc(p.figures, func(f figure) bool {
		return f.Kind == claim.Proportion && share(f.Claim) && f.exact() && f.Thing.Head == "seat" && f.Quantity.Denominator > 4
	})
	if i < 0 || i+1 < len(p.figures) && p.seats(p.figures[i+1]) == nil && p.figures[i+1].Thing.Head == "seat" {
		return nil
	}
	all := p.figures[i]
	sum, won := all.Quantity.Numerator, p.seatsWon(p.figures[i+1:])
	if next := following(ps, k, 2); len(next) > 1 && !hasAny(next[1].low, seatsOtherwise...) && !hasAny(next[1].low, seatsTogether...) {
		won = append(won, next[1].seatsWon(next[1].figures)...)
	}
	for _, f := range won {
		sum += f.value()
	}
	if total := all.Quantity.Denominator; len(won) == 0 || sum <= total || sum > 1.3*total {
		return nil
	}
	return []fault{newFault("sum", said(all.Claim)+" and "+sayAll(won)+" make "+number64(sum)+", more than there are", append([]figure{all}, won...)...)}
}

// seatsWon is the seats of parties among figures, up to one that is something else; nil where a party is told of twice.
func (p *passage) seatsWon(figures []figure) (won []figure) {
	var parties []string
	for _, f := range figures {
		if f.Quantity.Unit != "" && f.Quantity.Unit != "%" {
			continue
		}
		party := p.seats(f)
		if party == nil {
			break
		}
		if slices.ContainsFunc(party, func(a string) bool { return slices.Contains(parties, a) }) {
			return nil
		}
		parties, won = append(parties, party...), append(won, f)
	}
	return won
}

// seats is who won the seats that f counts; nil where it counts none, or those of another time.
func (p *passage) seats(f figure) []string {
	t := &f.Thing
	if !bare(f) || t.Other || t.Part || world(f.Claim) != claim.Actual || len(t.Agents) == 0 || !(t.Head == "seat" || t.Head == "" || p.headless(f)) || !in(allots, t.Predicate) && t.Predicate != "have" && t.Predicate != "hold" {
		return nil
	}
	if endsWord(p.before(f, 10), "from", "than", "by", "had", "lost", "of the", "another", "up to", "down to") || startsAny(p.after(f, 14), " more", " fewer", " less", " percent") {
		return nil
	}
	return t.Agents
}
