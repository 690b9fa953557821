package extract

import (
	"math"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// generalCount is the rule of counts for which there is no topic.
const generalCount = "count.general"

// told reports whether the words of q assert how much there is. Three things do not: none, or a few, of what nobody counts ("no issues",
// "several languages"), a number without an upper end ("many"), and the day that a figure is compared with ("from a year earlier").
func (r *reading) told(c *claim.Claim, q *quantity.Mention) bool {
	a := &q.Amount
	open := a.Qualifier == quantity.Vague && math.IsInf(a.Max, 1) && a.Min < 24
	switch c.Kind {
	case claim.Count:
		idle := a.Value == 0 && r.denies(q.Words.First) || a.Qualifier == quantity.Vague && a.Max < 20
		return c.Rule != generalCount || !open && !(idle && len(c.Thing.Concept) == 0)
	case claim.Duration:
		return !open && !r.compared(q)
	}
	return true
}

// denies reports whether token t says that there is none, in a word that is no number.
func (r *reading) denies(t int) bool {
	switch r.doc.Low(t) {
	case "no", "not", "none", "nobody", "without":
		return true
	}
	return false
}

// compared reports whether q is how long ago that was which a figure is compared with.
func (r *reading) compared(q *quantity.Mention) bool {
	t := q.Words.Last
	if q.Amount.Value != 1 || q.Amount.Qualifier != quantity.Exact || t >= len(r.doc.Tokens) || !strings.HasPrefix(r.doc.Low(q.Words.First), "a") {
		return false
	}
	switch q.Amount.Unit {
	case "a", "mo", "wk":
	default:
		return false
	}
	switch r.doc.Low(t) {
	case "ago", "earlier", "before", "previously":
		return true
	}
	return false
}
