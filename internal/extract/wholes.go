package extract

import (
	"slices"

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
	if w <= t || w > t+3 {
		return c, false
	}
	c.Subject, c.Predicate = r.doc.Low(w), r.lemmaOf(w)
	if !r.set.Says(r.set.Acts(r.lemmaOf(w))) || r.thingToo(w) {
		if c.Predicate = r.befell(w + 1); c.Predicate == "" {
			return c, false
		}
		c.Thing.Head = r.lemmaOf(w)
		c.Thing.Concept = r.set.Things(c.Thing.Head)
	}
	r.scope(&c, q.Words)
	f := r.facts(&c, &all)
	meaning := r.set.Read(f)
	c.Thing.Act, c.Thing.Predicate = meaning.Acts, c.Predicate
	return c, r.match(&c, f)
}

// thingToo reports whether the noun at token w only looks like the verb for what befell somebody: posts are published, and 80 posts are of another sort.
func (r *reading) thingToo(w int) bool {
	if r.doc.Tokens[w].Tag != tag.NNS {
		return false
	}
	things := r.set.Things(r.lemmaOf(w))
	return !slices.Contains(things, "person") && !slices.Contains(things, "event")
}

// befell is what the words from token t on, right behind a noun, say of all that it counts: the participle in "the 34 passengers taken to hospital" and
// "the 34 who were taken to hospital", "aboard" in "the 90 people on board". Empty where they say nothing.
func (r *reading) befell(t int) string {
	n := len(r.doc.Tokens)
	if t+1 < n && r.doc.Low(t) == "who" && be(r.doc.Low(t+1)) {
		t += 2
	}
	if t+1 >= n {
		return ""
	}
	switch w := r.doc.Low(t); {
	case w == "aboard", w == "on" && r.doc.Low(t+1) == "board":
		return "aboard"
	case r.parse.Tag(t) == tag.VBN, r.parse.Tag(t) == tag.VBD && r.parse.Tag(t+1) == tag.TO || r.doc.Low(t+1) == "to" && r.parse.Tag(t).IsVerb():
		return r.lemmaOf(t)
	}
	return ""
}
