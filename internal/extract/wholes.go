package extract

import (
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// whole is the claim that the whole of a share makes where its noun tells by itself what befell it: "30 of the 80 wounded remain in hospital" says that
// 80 were wounded. False for other shares: the verb tells of the 30.
func (r *reading) whole(q *quantity.Mention) (claim.Claim, bool) {
	t := q.Words.Last - 1
	if q.Class != quantity.Proportion || !(q.Amount.Denominator > 0) || t < q.Words.First+2 || r.doc.Tokens[t].Tag != tag.CD {
		return claim.Claim{}, false
	}
	switch r.doc.Low(t - 1) {
	case "the", "those", "these":
	default:
		return claim.Claim{}, false
	}
	all := quantity.Mention{Span: r.doc.Tokens[t].Span, Words: doc.Range{First: t, Last: t + 1}, Class: quantity.Count,
		Amount: quantity.Exactly(q.Amount.Denominator, "", ""), Conversion: -1}
	var c claim.Claim
	r.start(&c, claim.Count, all.Span, t)
	amount := all.Amount
	c.Quantity, c.Value = &amount, c.Text
	phrase := r.parse.Counted(q.Words)
	w := phrase.Head
	if w < 0 {
		w = phrase.Adjective
	}
	if w <= t || w > t+3 || !r.set.Says(r.set.Acts(r.lemmaOf(w))) {
		return c, false
	}
	c.Subject, c.Predicate = r.doc.Low(w), r.lemmaOf(w)
	r.scope(&c, q.Words)
	f := r.facts(&c, &all)
	meaning := r.set.Read(f)
	c.Thing.Act, c.Thing.Predicate = meaning.Acts, c.Predicate
	return c, r.match(&c, f)
}
