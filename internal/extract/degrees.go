package extract

import (
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// Degrees without a scale may be of an angle. Told of water, air or weather they are of heat, on the scale that the report names elsewhere, else on the one of
// which so many are told: "the sea was at four degrees", "in water of 61 degrees".

// The units of heat and of an angle, and the degrees up to which heat is told in Celsius, and from which in Fahrenheit, where nothing names the scale.
const (
	celsius         = "Cel"
	fahrenheit      = "degF"
	angle           = "deg"
	mostCelsius     = 31
	leastFahrenheit = 55
)

// warmReach is how many words before a number of degrees what is so warm may stand.
const warmReach = 7

// scale gives degrees of heat that no scale is told with one.
func (r *reading) scale() {
	named := ""
	for i := range r.quantities {
		if u := r.quantities[i].Amount.Unit; u == celsius || u == fahrenheit {
			named = u
			break
		}
	}
	for i := range r.quantities {
		q := &r.quantities[i]
		if q.Class != quantity.Measure || q.Amount.Unit != angle || q.Amount.IsRange() || !r.ofHeat(q) {
			continue
		}
		unit := named
		switch v := q.Amount.Value; {
		case unit != "":
		case v <= mostCelsius:
			unit = celsius
		case v >= leastFahrenheit:
			unit = fahrenheit
		default:
			continue // 41 degrees is hot in one and cold in the other
		}
		q.Amount.Unit, q.Amount.Dimension = unit, "temperature"
	}
}

// ofHeat reports whether a word for what is warm or cold stands shortly before a number of degrees, in its clause, or right behind it.
func (r *reading) ofHeat(q *quantity.Mention) bool {
	if t := q.Words.Last; t < len(r.doc.Tokens) && (r.doc.Tokens[t].Tag.IsNoun() || tiltWords(r.doc.Low(t))) {
		return false // a four degrees slope, four degrees north
	}
	first := r.doc.Sentences[r.doc.SentenceOf(q.Words.First)].Tokens.First
	for t := q.Words.First - 1; t >= max(first, q.Words.First-warmReach); t-- {
		w := r.doc.Low(t)
		if tiltWords(w) || r.doc.Tokens[t].Tag == tag.Colon {
			return false
		}
		if warmWords(w) {
			return true
		}
	}
	return false
}
