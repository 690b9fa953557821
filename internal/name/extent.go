package name

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/name/gazetteer"
)

// Extent is how large a place is: only places of one extent can be set against each other, since a palace and its city are both right.
type Extent string

// The extents, from large to small. Site is what says so itself: a palace, a street, a square.
const (
	Country Extent = "country"
	Region  Extent = "region"
	City    Extent = "city"
	Area    Extent = "area" // a sea, a river, a mountain, a part of the world
	Site    Extent = "site"
	Unsized Extent = "" // a place that the gazetteer lacks and whose name does not say what it is
)

// Extent returns how large the place is that m names.
func (m *Mention) Extent() Extent {
	if m.site {
		return Site
	}
	if m.id == gazetteer.Nowhere || !m.Known {
		for i, w := range words(m.Canonical) {
			if gazetteer.Word(w).Has(gazetteer.PlaceHead) && !(i == 0 && opensTown(w)) {
				return Site
			}
		}
		return Unsized
	}
	switch m.id.Kind() {
	case gazetteer.Country, gazetteer.Government:
		return Country
	case gazetteer.Region:
		return Region
	case gazetteer.City:
		return City
	case gazetteer.Area, gazetteer.Water, gazetteer.Mountain:
		return Area
	}
	return Site
}

// Street reports whether a name of a place is that of a street, by its last word or, in the languages whose streets stand untranslated in English news, its
// first: a building has its place in a street, and no town is one.
func Street(canonical string) bool {
	first, _, more := strings.Cut(canonical, " ")
	last := canonical[strings.LastIndexByte(canonical, ' ')+1:]
	return more && (streetEnds(strings.ToLower(strings.TrimSuffix(last, "."))) || streetOpens(strings.ToLower(first)))
}

// AsSite makes of a body's or other name that of the building it has, where the words around it put something there: "they met at the Harbour Club".
func (m *Mention) AsSite() { m.Kind, m.site = Place, true }

// opensTown reports whether w, folded, opens the names of towns as well as of what it says: Port Moresby, Fort Worth, Mount Vernon.
func opensTown(w string) bool {
	switch w {
	case "port", "fort", "mount":
		return true
	}
	return false
}

// Holders returns the folded keys of the places that hold m, nearest first, as the gazetteer has them.
func (m *Mention) Holders() []string {
	if m.id == gazetteer.Nowhere || !m.Known {
		return nil
	}
	var out []string
	for id, n := m.id.Within(), 0; id != gazetteer.Nowhere && n < 4; id, n = id.Within(), n+1 {
		out = append(out, levelWords(id.Name()))
	}
	return out
}

// KeyOf returns the key of a name as Mention.Key has it: folded, without diacritics, with transliterations levelled.
func KeyOf(canonical string) string { return levelWords(canonical) }

// CountryOf returns the key of the country that an adjective or a people's name belongs to ("norwegian", "UAE"), or that is of this name; empty if it is
// of none.
func CountryOf(word string) string {
	e := gazetteer.Word(word)
	id := e.Of()
	if id == gazetteer.Nowhere && e.Has(gazetteer.Place) && e.Len() > 0 {
		id = e.At(0)
	}
	if id == gazetteer.Nowhere || id.Kind() != gazetteer.Country {
		return ""
	}
	return levelWords(id.Name())
}
