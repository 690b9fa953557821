package extract

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/speech"
)

// shortestQuote is how many words a quoted stretch must have to be compared word for word: shorter ones are terms and scare quotes.
const shortestQuote = 4

// quotes adds a claim for each quotation whose speaker is known, and for the long ones whose speaker is not.
func (r *reading) quotes(out []claim.Claim) []claim.Claim {
	said := map[int]*speech.Statement{} // by quotation
	for i := range r.statements {
		if st := &r.statements[i]; said[st.Quote] == nil {
			said[st.Quote] = st
		}
	}
	for i := range r.doc.Quotes {
		q := &r.doc.Quotes[i]
		if q.Tokens.Len() < shortestQuote || !r.reportable(q.Tokens.First) {
			continue
		}
		var c *claim.Claim
		out, c = next(out)
		r.start(c, claim.Quote, q.Inner, q.Tokens.First)
		c.Value = strings.TrimRight(c.Text, " ,")
		if st := said[i]; st != nil {
			c.Attribution = r.attributed(st)
		}
		if c.Attribution != nil {
			c.Thing.Person = c.Attribution.Party
			c.Subject = c.Attribution.Speaker
		}
		c.Thing.Occasion = r.occasion(q.Tokens.First)
		if r.match(c, rule.Facts{}) {
			out = out[:len(out)+1]
		}
	}
	return out
}
