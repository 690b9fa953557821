package compare

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/name"
)

// site is the extent of a building, a square or a street.
const site = "site"

// extentOf is how large a kind of place a claim is of, as far as the name itself tells it; empty if it does not.
func extentOf(c *claim.Claim) string {
	if e := extents(c.Thing.Head); e != "" {
		return e
	}
	words := strings.Fields(fold(nameOf(c)))
	for i := len(words) - 1; i >= 0; i-- {
		if e := extents(words[i]); e != "" && len(words) > 1 {
			return e
		}
	}
	if c.Thing.Attribute == "site" && (slices.Contains(c.Thing.Act, "meet") || slices.Contains(c.Thing.Act, "take-place") || c.Thing.Preposition == "at") {
		return site // people meet in a building that no word names as one, "the Old Granary", and what they do there they do at it
	}
	return ""
}

// rulePlaces compares two places of one thing. A place that lies in the other is no contradiction, and neither are two places of which
// one may hold the other for all that is known.
func rulePlaces(a, b *claim.Claim) ruling {
	ka, kb := key(a), key(b)
	switch {
	case ka == kb || fold(nameOf(a)) == fold(nameOf(b)):
		return ruling{claim.Agree, "the same place", "", false}
	case variant(nameOf(a), nameOf(b)):
		return ruling{claim.Agree, "one place in two spellings", "", false}
	case within(a, kb) || within(b, ka):
		return ruling{claim.Compatible, "one place lies in the other", "", false}
	case partOf(nameOf(a), nameOf(b)):
		return ruling{claim.Compatible, "one is a shorter form of the other", "", false}
	}
	if name.Street(nameOf(a)) != name.Street(nameOf(b)) && a.Thing.Attribute == site && b.Thing.Attribute == site && a.Thing.WayEnd() == "" {
		return ruling{claim.Compatible, "the one may stand in the other", "", false} // the tavern in the street
	}
	ea, eb := extentOf(a), extentOf(b)
	if a.Thing.Attribute == b.Thing.Attribute && (a.Thing.WayEnd() != "" || claim.OfMerged(a.Thing.Attribute) || a.Thing.Attribute == claim.TrialCourt || ea == eb && a.Thing.SiteOf != "" && a.Thing.SiteOf == b.Thing.SiteOf) {
		return ruling{claim.Contradict, "two different places", "the same place, or one that holds the other", false}
	}
	if claim.OtherTown(&a.Thing, &b.Thing) {
		return ruling{claim.Contradict, "two different places", "the same place, or one that holds the other", false}
	}
	switch {
	case ea != "" && eb != "" && ea != eb:
		return ruling{claim.Compatible, "the one may lie in the other", "", false}
	case ea == "" && eb == "" && !held(a) && !held(b):
		return ruling{claim.Near, "two places; whether one lies in the other is not said", "the same place, or one that holds the other", false}
	case (ea == "") != (eb == "") && !held(a) && !held(b):
		return ruling{claim.Compatible, "two places, and one may lie in the other for all that is said", "", false}
	}
	return ruling{claim.Contradict, "two different places", "the same place, or one that holds the other", false}
}

// within reports whether c is known to lie in the place of that key.
func within(c *claim.Claim, k string) bool {
	if slices.Contains(c.Thing.Owners, k) {
		return true
	}
	return len(c.Thing.Places) > 1 && slices.Contains(c.Thing.Places[1:], k)
}

// held reports whether anything is known of where c lies.
func held(c *claim.Claim) bool { return len(c.Thing.Owners) > 0 || len(c.Thing.Places) > 1 }
