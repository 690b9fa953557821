package align

import "github.com/claimdiff/claimdiff/internal/claim"

// counterReach is how many sentences behind a figure another party's answer to it may stand.
const counterReach = 2

// counteredOf finds the pairs of one report of which the second is another party's figure of what the first is of: it names nothing of its own, so that
// it can be of nothing else.
func counteredOf(claims []*claim.Claim) *pairs {
	var out *pairs
	for j, b := range claims {
		if b.Thing.Pattern != claim.Countered {
			continue
		}
		for i := j - 1; i >= 0 && claims[i].Source == b.Source && claims[i].Sequence >= b.Sequence-counterReach; i-- {
			if a := claims[i]; a.Rule == b.Rule && a.Kind == b.Kind && !sameValue(a, b) && !someOf(a, b) {
				if party(a) != party(b) && !elsewhere(a, b) {
					if out == nil {
						out = newPairs(len(claims))
					}
					out.add(i, j)
				}
				break
			}
		}
	}
	return out
}

// someOf reports whether count a is told for one place, or as a further one, and b is so much more and for no place that it can only answer the whole:
// "another 140 go in Derby. The union puts the loss at 900".
func someOf(a, b *claim.Claim) bool {
	if a.Kind != claim.Count || a.Quantity == nil || b.Quantity == nil || b.Quantity.Value < 2*a.Quantity.Value {
		return false
	}
	return a.Thing.Other || item(&a.Thing) || ofOneSite(a, b)
}

// elsewhere reports whether each tells of another place.
func elsewhere(a, b *claim.Claim) bool {
	p, q := a.Thing.Occasion.Places, b.Thing.Occasion.Places
	return len(p) > 0 && len(q) > 0 && !meet(p, q)
}

// counters reports whether claims i and j are a pair of counteredOf.
func (m *matcher) counters(i, j int) bool { return m.countered != nil && m.countered.has(i, j) }

// counter judges such a pair, which is as sure as any: it is joined before others could part it.
func counter(quiet bool) judgement {
	j := judgement{quiet: quiet}
	j.add(2*sure, "one party's figure answers the other's")
	return j
}
