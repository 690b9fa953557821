package extract

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// betweenDeeds tells of a length of time that lies between two deeds which these are, the earlier first: "died nine days after the crash" and "the crash came
// six days before his death" are of one stretch. How long something went on before something else is none: "was stuck for nine hours before they freed it".
func (r *reading) betweenDeeds(c *claim.Claim) {
	if c.Kind != claim.Duration || c.Subject != "before" && c.Subject != "after" || c.Predicate == "" || !r.laterBy(c.Span.Start, c.Span.End) {
		return
	}
	t := r.doc.TokenAt(c.Span.End)
	if t >= len(r.doc.Tokens) || r.doc.Low(t) != c.Subject {
		return
	}
	other := r.deedBehind(t + 1)
	if other == "" {
		return
	}
	own := c.Predicate
	if c.Thing.Relation == "nominal" {
		own = claim.TheDeed + own
	} else if comesAbout(own) && len(c.Thing.Agents) > 0 && strings.HasPrefix(c.Thing.Agents[0], claim.Noun) {
		own = claim.TheDeed + c.Thing.Agents[0][len(claim.Noun):] // the arrest came two weeks after the murder
	}
	if c.Subject == "after" {
		own, other = other, own
	}
	c.Thing.Between = own + claim.Until + other
}

// deedBehind is the deed that the clause or the noun at token t tells of, behind "before" or "after"; a noun has [claim.TheDeed] before it. Empty if none.
func (r *reading) deedBehind(t int) string {
	if t >= len(r.doc.Tokens) {
		return ""
	}
	s := r.doc.SentenceOf(t)
	if t >= r.doc.Sentences[s].Tokens.Last {
		return ""
	}
	for _, v := range r.parse.Verbs(s) {
		if v.Words.First < t {
			continue
		}
		if v.Finite && v.Subject.Len() > 0 && v.Subject.First >= t && v.Subject.First <= t+1 || v.Words.First == t && r.parse.Tag(t) == tag.VBG {
			if h := r.headOf(v.Subject); comesAbout(v.Lemma) && h >= 0 && r.isDeed(h) {
				return claim.TheDeed + r.lemmaOf(h)
			}
			return v.Lemma
		}
		break
	}
	p := r.nouns(s, t)
	if head := r.headOf(p); head >= 0 && r.isDeed(head) && !r.properWithin(p) {
		return claim.TheDeed + strings.ToLower(r.lemmaOf(head))
	}
	return ""
}

// properWithin reports whether a name stands in words.
func (r *reading) properWithin(words doc.Range) bool {
	for t := words.First; t < words.Last; t++ {
		if r.doc.Tokens[t].Tag.IsProper() {
			return true
		}
	}
	return false
}
