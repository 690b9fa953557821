package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// wording suggests neutral words for values that differ, built from the values alone; empty where they do not differ, or no words fit.
func (t *table) wording(sides [][]int, r claim.Relation) string {
	if len(sides) < 2 || !atOdds(r) {
		return ""
	}
	var at [][]int // the sides that are at odds with another
	for a := range sides {
		for b := range sides {
			if a == b {
				continue
			}
			if s, _, _, ok := t.between(sides[a], sides[b]); ok && atOdds(s.relation) {
				at = append(at, sides[a])
				break
			}
		}
	}
	if r == claim.Disputed || !t.numeric(at) {
		return t.eachBySource(at)
	}
	lowest, highest := at[0], at[0]
	for _, s := range at[1:] {
		if size(t.claims[s[0]]) > size(t.claims[highest[0]]) {
			highest = s
		}
		if size(t.claims[s[0]]) < size(t.claims[lowest[0]]) {
			lowest = s
		}
	}
	a, b := t.claims[lowest[0]], t.claims[highest[0]]
	if a.Quantity.Unit != b.Quantity.Unit || hedges[a.Quantity.Qualifier] != "" || hedges[b.Quantity.Qualifier] != "" || same(size(a), size(b)) || r == claim.Update || a.Quantity.IsRange() || b.Quantity.IsRange() || size(a) == 0 {
		return t.eachBySource(at)
	}
	return "between " + amountWords(a.Quantity, a.Kind) + " and " + amountWords(b.Quantity, b.Kind) + ", according to " + list(t.sourcesIn(at))
}

func (t *table) numeric(sides [][]int) bool {
	for _, s := range sides {
		q := t.claims[s[0]].Quantity
		if q == nil || t.claims[s[0]].Kind == claim.Score || t.claims[s[0]].Kind == claim.Ordinal || math.IsNaN(size(t.claims[s[0]])) {
			return false
		}
	}
	return len(sides) > 1
}

func (t *table) eachBySource(sides [][]int) string {
	var words []string
	for _, s := range sides {
		c := t.claims[s[0]]
		v := Form(c)
		if c.Kind == claim.Quote {
			v = said(c)
		}
		who := list(sourcesOf(t.claims, s))
		if p := party(c); p != "" && c.Kind != claim.Quote && !slices.ContainsFunc(s, func(i int) bool { return party(t.claims[i]) != p }) {
			who = c.Attribution.Speaker
		}
		words = append(words, v+" according to "+who)
	}
	return strings.Join(words, "; ")
}

func (t *table) sourcesIn(sides [][]int) []string {
	var out []string
	for _, s := range sides {
		out = append(out, sourcesOf(t.claims, s)...)
	}
	return unique(out)
}
