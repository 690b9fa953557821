package extract

import (
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// verbAgain reports whether a bare count is the object of the verb that governs the count before it in its sentence, told again of somebody else, so that
// both count the same: "the north has 20 schools and the south has two".
func (r *reading) verbAgain(c, before *claim.Claim, q *quantity.Mention, gov, last syntax.Governor) bool {
	th := &c.Thing
	if c.Kind != claim.Count || before.Kind != claim.Count || c.Sequence != before.Sequence || th.Head != "" || th.Part || th.Other || c.Quantity.Trend != "" {
		return false
	}
	if before.Thing.Head == "" || len(before.Thing.Heads) > 1 || before.Thing.Part || gov.Token == last.Token {
		return false
	}
	return gov.Predicate != "" && gov.Predicate == last.Predicate && gov.Relation == syntax.Object && last.Relation == syntax.Object && r.endsClause(q.Words.Last)
}

// verbLeftOut is the count before c in its sentence or the one before whose verb c takes up by an auxiliary alone: "the union says that 480 have stopped work; the
// mill maintains that only 310 have". Nil if c counts something else, or nothing is left out.
func (r *reading) verbLeftOut(c *claim.Claim, out []claim.Claim, gov syntax.Governor) *claim.Claim {
	if c.Kind != claim.Count || gov.Token < 0 || gov.Relation != syntax.Subject || c.Rule != "" && !claim.General(c.Rule) || len(out) == 0 {
		return nil
	}
	switch r.lemmaOf(gov.Token) {
	case "have", "do", "be":
	default:
		return nil
	}
	if !r.endsClause(gov.Token + 1) {
		return nil
	}
	b := &out[len(out)-1]
	for i := len(out) - 1; b.Kind != claim.Count && i >= max(0, len(out)-mostCompared); i-- {
		b = &out[i] // a day or a place stands between
	}
	if b.Kind != claim.Count || b.Sequence < c.Sequence-1 || len(b.Thing.Heads) > 1 || b.Thing.Predicate == "" || c.Thing.Head != "" && c.Thing.Head != b.Thing.Head {
		return nil
	}
	if b.Thing.Relation != string(syntax.Subject) && b.Thing.Relation != string(syntax.PassiveSubject) || meetsAny(b.Thing.Act, "be", "have") {
		return nil
	}
	if x, y := c.Attribution, b.Attribution; x == nil || y != nil && x.Party == y.Party {
		return nil // one who speaks on tells of others
	}
	return b
}

// endsClause reports whether token t ends what stands before it: a stop, a comma, a dash, or "and".
func (r *reading) endsClause(t int) bool {
	if t >= len(r.doc.Tokens) {
		return true
	}
	switch r.doc.Tokens[t].Tag {
	case tag.Stop, tag.Comma, tag.Colon, tag.CC, tag.CloseQuote:
		return true
	}
	return r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First == t
}
