package extract

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// otherContest marks a figure of votes as that of another contest where its sentence tells of one that the report does not lead with: who was elected mayor
// beside a vote for parliament, a seat that somebody lost, the recount in one constituency, or a referendum held on the same day.
func (r *reading) otherContest(c *claim.Claim) {
	if !strings.HasPrefix(c.Rule, "votes.") || c.Thing.Other || c.Kind == claim.Date {
		return
	}
	w := r.contestIn(r.doc.Sentences[c.Sequence].Tokens)
	if w == "" && c.Sequence > 0 && r.wonIt(r.doc.Sentences[c.Sequence].Tokens) {
		w = r.contestIn(r.doc.Sentences[c.Sequence-1].Tokens)
	}
	if w == "" {
		return
	}
	for _, s := range r.first(1) {
		if s == c.Sequence || r.contestIn(r.doc.Sentences[s].Tokens) == w {
			return
		}
	}
	c.Thing.Other = true
}

// contestIn is the word for a contest of a part of the country, for the office of a town or for a referendum that a sentence tells of; empty if it tells of
// none.
func (r *reading) contestIn(s doc.Range) string {
	for t := s.First; t+1 < s.Last; t++ {
		w, next := r.doc.Low(t), r.doc.Low(t+1)
		switch {
		case townPosts(next) && (r.lemmaOf(t) == "elect" || w == "as" || w == "for" || w == "become" || w == "became"), townVotes(w):
			return "town"
		case (w == "one" || w == "a" || w == "another" || w == "single") && districts(next):
			return "district"
		case (w == "his" || w == "her" || w == "their") && next == "seat", (w == "own" || w == "parliamentary") && next == "seat":
			return "seat"
		case next == "vacant" && w == "left" || w == "vacant" && next == "seat":
			return "seat"
		case plebiscites(w):
			return "referendum"
		}
	}
	return ""
}

// wonIt reports whether a sentence tells of somebody that he won "it": what the sentence before tells of.
func (r *reading) wonIt(s doc.Range) bool {
	for t := s.First; t+1 < s.Last; t++ {
		if r.doc.Low(t+1) == "it" && wins(r.lemmaOf(t)) && r.doc.Tokens[t].Tag.IsVerb() {
			return true
		}
	}
	return false
}

// ofTown puts a turnout or share of votes that is told for "the city" or "the district" where the town named last before is: "In the city turnout was 51%".
func (r *reading) ofTown(c *claim.Claim) {
	if c.Rule != "votes.share" || len(c.Thing.Places) > 0 {
		return
	}
	s := r.doc.Sentences[c.Sequence].Tokens
	for t := s.First; t+2 < s.Last; t++ {
		if r.doc.Low(t) == "here" && r.parse.Tag(t) == tag.RB {
			c.Thing.Other = true // in the town of the report
			return
		}
		if w := r.doc.Low(t); w != "in" && w != "across" && w != "within" || r.doc.Low(t+1) != "the" || !townNouns(r.doc.Low(t+2)) {
			continue
		}
		for i := len(r.named) - 1; i >= 0; i-- {
			if n := &r.named[i]; n.Kind == name.Place && n.Words.Last <= t {
				c.Thing.Places = []string{placeKey(*n)}
				return
			}
		}
		c.Thing.Other = true // of which town is not told
		return
	}
}
