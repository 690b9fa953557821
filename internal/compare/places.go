package compare

import (
	"slices"
	"strings"
	"sync"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// extent is how large a kind of place is, as far as the name itself tells it.
type extent int

const (
	unknownExtent extent = iota
	site                 // a building, a square, a street
	district
	town
	region
	country
)

// extents are the words of a name that tell its extent, in English and in the languages whose names of squares and streets stand
// untranslated in English news.
var extents = sync.OnceValue(func() map[string]extent {
	return map[string]extent{
		"palace": site, "square": site, "street": site, "avenue": site, "road": site, "lane": site, "boulevard": site, "drive": site, "hall": site, "hotel": site,
		"station": site, "airport": site, "stadium": site, "arena": site, "church": site, "mosque": site, "cathedral": site, "temple": site, "synagogue": site,
		"hospital": site, "clinic": site, "school": site, "university": site, "college": site, "museum": site, "theatre": site, "theater": site, "library": site,
		"bridge": site, "tower": site, "park": site, "mall": site, "market": site, "plaza": site, "prison": site, "jail": site, "court": site, "courthouse": site,
		"house": site, "castle": site, "embassy": site, "factory": site, "plant": site, "mine": site, "dam": site, "port": site, "harbour": site, "harbor": site,
		"villa": site, "inn": site, "lodge": site, "mansion": site, "manor": site, "residence": site, "chalet": site, "chateau": site, "château": site, "chapel": site, "abbey": site,
		"monastery": site, "convent": site, "shrine": site, "basilica": site, "fort": site, "fortress": site, "barn": site, "farm": site, "mill": site, "brewery": site, "warehouse": site,
		"auditorium": site, "pavilion": site, "gallery": site, "academy": site, "institute": site, "ministry": site, "headquarters": site, "club": site, "resort": site, "restaurant": site, "casino": site,
		"pier": site, "beach": site, "barracks": site, "base": site, "centre": site, "center": site, "building": site, "gate": site, "terminal": site, "cemetery": site,
		"praca": site, "praça": site, "place": site, "piazza": site, "platz": site, "rue": site, "via": site, "avenida": site, "calle": site, "strasse": site, "largo": site, "rua": site,
		"district": district, "quarter": district, "neighborhood": district, "neighbourhood": district, "suburb": district, "borough": district, "ward": district,
		"city": town, "town": town, "village": town,
		"province": region, "region": region, "county": region, "state": region, "oblast": region, "prefecture": region, "governorate": region, "canton": region,
		"republic": country, "kingdom": country,
	}
})

func extentOf(c *claim.Claim) extent {
	if e := extents()[c.Thing.Head]; e != unknownExtent {
		return e
	}
	words := strings.Fields(fold(nameOf(c)))
	for i := len(words) - 1; i >= 0; i-- {
		if e := extents()[words[i]]; e != unknownExtent && len(words) > 1 {
			return e
		}
	}
	if c.Thing.Attribute == "site" && (slices.Contains(c.Thing.Act, "meet") || slices.Contains(c.Thing.Act, "take-place") || c.Thing.Preposition == "at") {
		return site // people meet in a building that no word names as one, "the Old Mint", and what they do there they do at it
	}
	return unknownExtent
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
	ea, eb := extentOf(a), extentOf(b)
	switch {
	case ea != unknownExtent && eb != unknownExtent && ea != eb:
		return ruling{claim.Compatible, "the one may lie in the other", "", false}
	case ea == unknownExtent && eb == unknownExtent && !held(a) && !held(b):
		return ruling{claim.Near, "two places; whether one lies in the other is not said", "the same place, or one that holds the other", false}
	case (ea == unknownExtent) != (eb == unknownExtent) && !held(a) && !held(b):
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
