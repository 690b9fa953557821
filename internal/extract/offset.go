package extract

import (
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/rule"
)

// generalDuration is the rule of stretches of time for which there is no topic.
const generalDuration = "duration.general"

// asOffset is the rule of a duration that found took by its verb alone, where the words right behind the duration say how long before or after another
// time that was, and so not how long it took: "closed two years ago", "was jailed three years later". What was found six hours later was lost so long.
func (r *reading) asOffset(c *claim.Claim, found *rule.Rule) *rule.Rule {
	if c.Kind != claim.Duration || claim.General(found.ID) || r.set.Own(found.ID) {
		return found
	}
	t := r.doc.TokenAt(c.Span.End)
	if t >= len(r.doc.Tokens) {
		return found
	}
	switch w := r.doc.Low(t); {
	case w == "after" && r.laterBy(c.Span.Start, c.Span.End) && r.deedBehind(t+1) != "":
	case w != "ago" && w != "later" && w != "earlier", t+1 < len(r.doc.Tokens) && r.doc.Low(t+1) == "than":
		return found
	}
	switch w := r.doc.Low(t); {
	case found.ID == "duration.pause", found.ID == "duration.sentence", found.ID == "duration.trapped" && w == "ago":
	default: // a war that broke out 20 months ago has gone on for so long
		return found
	}
	if general := r.set.Rule(generalDuration); general != nil {
		return general
	}
	return found
}
