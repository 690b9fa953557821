package align

import (
	"math"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// A report on talks, or on a war, tells besides what the war has cost so far. One says since when, the next says no more than that it was the fighting, or
// for how many months: a figure in the hundreds or more is the toll of all of it either way.

const (
	// fewestOfWar is from how many on a toll is that of a war, and not of one raid in it.
	fewestOfWar = 100
	// tollsApart is by what factor two tolls of one war may differ at most.
	tollsApart = 2
)

// oneWar reports whether two reports give by one rule, in figures of one order, what a war has cost so far.
func oneWar(a, b *claim.Claim) bool {
	if a.Source == b.Source || a.Rule != b.Rule || !warTolls(a.Rule) || !soFar(a) || !soFar(b) {
		return false
	}
	u, v := math.Abs(a.Quantity.Value), math.Abs(b.Quantity.Value)
	return min(u, v) >= fewestOfWar && max(u, v) <= tollsApart*min(u, v)
}

// soFar reports whether a claim counts whom a war has befallen: told in a report on talks, of the war or of no event of
// another kind, on no one day, and as a part of no more.
func soFar(c *claim.Claim) bool {
	t := &c.Thing
	if c.Kind != claim.Count || c.Quantity == nil || t.Part || t.Other || t.Distributive {
		return false
	}
	if len(t.Occasion.Type) > 0 && t.Occasion.Type[0] != meeting && !ofWar(t) {
		return false
	}
	return ofNoDay(t.Occasion.Time) && ofNoDay(t.Period)
}

// ofNoDay reports whether a time is none, or longer than a week.
func ofNoDay(t *claim.Time) bool {
	if t == nil || t.Since {
		return true
	}
	switch t.Grain {
	case "month", "season", "quarter", "year", "decade", "":
		return true
	}
	return false
}
