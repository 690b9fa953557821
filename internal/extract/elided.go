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
