package extract

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/when"
)

// noCount reports whether a number that reads like a count counts nothing.
func (r *reading) noCount(c *claim.Claim, g syntax.Governor, q *quantity.Mention) bool {
	if t := q.Words.Last; c.Kind == claim.Ordinal && t+1 < len(r.doc.Tokens) && r.doc.Tokens[t].Tag == tag.CD && r.doc.Tokens[t+1].Tag == tag.NNS {
		return true // "his first three seasons" are no first in a series
	}
	return c.Kind == claim.Count && (r.agesBetween(c, g, q) || r.plusKind(q) || r.zeroKind(q) || r.inTime(q))
}

// oldest is the highest age that a range of bare numbers may end with.
const oldest = 110

// agesBetween reports whether a range of bare numbers tells how old people are: "the wounded are between 16 and 21".
func (r *reading) agesBetween(c *claim.Claim, g syntax.Governor, q *quantity.Mention) bool {
	if c.Thing.Head != "" || !q.Amount.IsRange() || q.Amount.Min < 1 || q.Amount.Max > oldest || g.Token < 0 || g.Preposition != "between" || r.lemmaOf(g.Token) != "be" {
		return false
	}
	t := q.Words.Last
	return t >= len(r.doc.Tokens) || !r.doc.Tokens[t].Tag.IsNoun() && !r.doc.Tokens[t].Tag.IsVerb() && r.doc.Low(t) != "of"
}

// plusKind reports whether a number with "plus" is the kind of one thing and no number of them: "a 4-plus earthquake", "the 20-plus crowd".
func (r *reading) plusKind(q *quantity.Mention) bool {
	t := q.Words.Last
	return strings.HasSuffix(strings.ToLower(r.doc.Text[q.Span.Start:q.Span.End]), "-plus") && t < len(r.doc.Tokens) &&
		(r.doc.Tokens[t].Tag == tag.NN || r.doc.Tokens[t].Tag == tag.NNP && !strings.HasSuffix(r.doc.Low(t), "s"))
}

// zeroKind reports whether "zero" before a hyphen is the kind of a thing: "zero-coupon notes", "a zero-tolerance policy".
func (r *reading) zeroKind(q *quantity.Mention) bool {
	end := q.Span.End
	return q.Amount.Value == 0 && end+1 < len(r.doc.Text) && r.doc.Text[end] == '-' && letterAt(r.doc.Text[end+1]) && strings.HasSuffix(strings.ToLower(r.doc.Text[q.Span.Start:end]), "zero")
}

// letterAt reports whether b is a letter of the alphabet.
func letterAt(b byte) bool { return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' }

// inTime reports whether a number ends the words of a time that begins with a date: "the March 1 through 20 period".
func (r *reading) inTime(q *quantity.Mention) bool {
	i := firstFrom(len(r.times), func(i int) bool { return r.times[i].Words.Last >= q.Words.Last })
	if i == len(r.times) || q.Amount.Unit != "" {
		return false
	}
	m := &r.times[i]
	return m.Words.First < q.Words.First && m.Words.Last == q.Words.Last && m.Words.Len() > 3 && r.doc.Tokens[m.Words.First].Tag.IsProper() && r.doc.Tokens[m.Words.First+1].Tag == tag.CD
}

// ofItsYear gives a toll the year whose toll it is: "the fires lifted this year's death toll to 25".
func (r *reading) ofItsYear(c *claim.Claim, q *quantity.Mention) {
	if c.Kind != claim.Count || c.Thing.Period != nil || !meetsAny(c.Thing.Act, "harm", "arrest", "displace") {
		return
	}
	for _, i := range r.scenes[r.doc.SentenceOf(q.Words.First)].times {
		m := &r.times[i]
		if m.Words.Last <= q.Words.First && m.Period.Grain == when.Year && !m.Period.Since && r.possessive(m.Words.Last) {
			c.Thing.Period = calendar(m.Period)
		}
	}
}
