package extract

import (
	"math"

	"github.com/claimdiff/claimdiff/internal/quantity"
)

// leastApart is how far two magnitudes of one quake may lie apart, as two services measure it.
const leastApart = 0.5

// sizedApart reports whether the event noun at token t names another quake than that whose magnitude the report tells first: "registered a quake measuring
// 3.8 at 9:10". It stands with an article for what was not told before.
func (r *reading) sizedApart(t int) bool {
	if t == 0 || r.doc.Low(t-1) != "a" && r.doc.Low(t-1) != "an" {
		return false
	}
	words := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens
	q := r.magnitudeFrom(t, min(words.Last, t+sizeReach))
	if q == nil {
		return false
	}
	first := r.magnitudeFrom(0, words.First)
	return first != nil && math.Abs(first.Amount.Value-q.Amount.Value) >= leastApart
}

// sizeReach is how many words behind a quake its magnitude may stand.
const sizeReach = 5

// mostSought bounds the quantities that are looked through for a magnitude.
const mostSought = 400

// magnitudeFrom is the first magnitude told among the tokens from first to before last, or nil.
func (r *reading) magnitudeFrom(first, last int) *quantity.Mention {
	from := firstFrom(len(r.quantities), func(i int) bool { return r.quantities[i].Words.First >= first })
	for i := from; i < min(from+mostSought, len(r.quantities)); i++ {
		q := &r.quantities[i]
		if q.Words.First >= last {
			return nil
		}
		if q.Amount.Dimension == "magnitude" && q.Amount.Value > 0 {
			return q
		}
	}
	return nil
}
