package align

import "github.com/claimdiff/claimdiff/internal/claim"

// looseOf finds the pairs of Loose of a group, of which list are the claims and links the links, by their indices in the block. A link between any two claims that tell
// the one value and the other ties all that tell these: who gives the same figure of the same thing speaks for both. A link within one report ties only what it
// sets side by side as two parties' figures of one thing: it tells several things by one noun.
func (m *matcher) looseOf(claims []*claim.Claim, list []int, links []*link) [][2]*claim.Claim {
	if len(list) < 3 || claims[list[0]].Quantity == nil && claims[list[0]].Kind != claim.Date {
		return nil
	}
	at, values := valuesOf(claims, list)
	if values < 2 {
		return nil
	}
	tied := newPairs(values)
	for _, l := range links {
		if claims[l.a].Source != claims[l.b].Source || m.counters(l.a, l.b) {
			tied.add(at[l.a], at[l.b])
		}
	}
	var out [][2]*claim.Claim
	for k, j := range list {
		for _, i := range list[:k] {
			if at[i] != at[j] && claims[i].Source != claims[j].Source && !tied.has(at[i], at[j]) {
				out = append(out, [2]*claim.Claim{claims[i], claims[j]})
			}
		}
	}
	return out
}

// valuesOf numbers the values that the claims of list tell, and returns the number of each claim's and how many there are.
func valuesOf(claims []*claim.Claim, list []int) (at map[int]int, values int) {
	at = make(map[int]int, len(list))
	var first []int
next:
	for _, i := range list {
		for v, f := range first {
			if sameValue(claims[i], claims[f]) {
				at[i] = v
				continue next
			}
		}
		at[i] = len(first)
		first = append(first, i)
	}
	return at, len(first)
}
