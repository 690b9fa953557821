package extract

import (
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// askedReach is how many words after a figure the verb may stand that tells it as asked for: "the 90 trucks for the valley that villagers have asked for".
const askedReach = 12

// askedAfter reports whether a clause that hangs on the figure that ends before token t tells that somebody has asked for it, and no more. People are
// sought and wanted for other reasons than to get them.
func (r *reading) askedAfter(c *claim.Claim, t int) bool {
	if c.Modality != claim.Actual || c.Kind != claim.Money && c.Kind != claim.Count && c.Kind != claim.Duration {
		return false
	}
	end := min(r.doc.Sentences[c.Sequence].Tokens.Last, t+askedReach)
	for ; t < end && r.doc.Low(t) != "that" && r.doc.Low(t) != "which"; t++ {
		if g := r.doc.Tokens[t].Tag; !g.IsNoun() && g != tag.JJ && g != tag.IN && g != tag.CC {
			return false
		}
	}
	clause := false // its subject has been passed
	for t++; t < end; t++ {
		switch g := r.doc.Tokens[t].Tag; {
		case g.IsNoun() || g == tag.PRP:
			clause = true
		case g == tag.DT || g == tag.JJ || g == tag.PRPS || g == tag.RB:
		case g.IsVerb():
			if w := r.doc.Low(t); w == "have" || w == "has" || w == "had" {
				continue
			}
			return clause && r.asksFor(t, c.Kind)
		default:
			return false
		}
	}
	return false
}

// asksFor reports whether the verb at token t is one of asking for something.
func (r *reading) asksFor(t int, k claim.Kind) bool {
	switch r.lemmaOf(t) {
	case "demand", "request":
		return true
	case "ask", "call", "appeal":
		return r.doc.Low(min(t+1, len(r.doc.Tokens)-1)) == "for"
	case "seek", "need", "require":
		return k == claim.Money
	}
	return false
}

// deedPriced takes back that a thing costs what is told of doing something with it: "closing the mill would cost 35 million".
func (r *reading) deedPriced(c *claim.Claim, agent doc.Range) {
	if c.Kind == claim.Money && c.Thing.Attribute == "cost" && r.doneTo(agent) {
		c.Thing.Agents = nil
	}
}
