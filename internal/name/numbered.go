package name

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name/gazetteer"
)

// numbered returns the index after token i, which has no capital; after the road that it opens by its number, if it does: "14th Street".
func (f *finder) numbered(i, last int) int {
	if !f.numberedRoad(i, last) {
		return i + 1
	}
	f.add(Mention{Kind: Place, Words: doc.Range{First: i, Last: i + 2}, Sure: 0.9, id: gazetteer.Nowhere})
	return i + 2
}

// numberedRoad reports whether token i is an ordinal in figures and the next one the noun of a road, with a capital.
func (f *finder) numberedRoad(i, last int) bool {
	return i+1 < last && ordinal(f.d.Word(i)) && f.capital(i+1) && roadNoun(strings.TrimSuffix(f.d.Low(i+1), "."))
}

// ordinal reports whether w is a number in figures with the end of an ordinal: 14th.
func ordinal(w string) bool {
	n := len(w) - 2
	if n < 1 || n > 3 || w[0] < '1' || w[0] > '9' {
		return false
	}
	for k := range n {
		if w[k] < '0' || w[k] > '9' {
			return false
		}
	}
	switch w[n:] {
	case "st", "nd", "rd", "th":
		return true
	}
	return false
}

// roadNoun reports whether w, in lower case, is the noun of a road or its short form.
func roadNoun(w string) bool { return road(w) || road(headAfter(w)) }
