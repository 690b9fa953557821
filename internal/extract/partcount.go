package extract

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/when"
)

// nearlyAll is the share of the votes counted from which a count is taken for the result: what is left out are some stations and votes by post.
const nearlyAll = 0.98

// partCounts tells every figure of votes, in a report that leads with a count under way, how much of the votes it is of: "with two thirds of the ballots
// counted, the Union had 29.8%". Figures that are told of another time, of another contest or by an exit poll are none of that count.
func (r *reading) partCounts(out []claim.Claim) {
	counted, told := 0.0, false
	for i := range out {
		c := &out[i]
		if c.Thing.Attribute != "count-progress" || c.Kind != claim.Proportion || c.Thing.Occasion.Background || c.Thing.Other || c.Modality != claim.Actual {
			continue
		}
		if v := c.Quantity.Value; v > counted && v <= 1 {
			counted, told = v, true
		}
	}
	if !told || counted >= nearlyAll {
		return
	}
	for i := range out {
		c := &out[i]
		th := &c.Thing
		if !ofTheCount(c.Rule) || c.Modality != claim.Actual || th.Occasion.Background || th.Other {
			continue
		}
		switch th.Attribute {
		case voteShare, "turnout", "majority", "":
			th.Counted = counted
		}
	}
}

// ofTheCount reports whether a rule asks what a count of votes gives, and not who stood, watched or may vote, which is so before it.
func ofTheCount(rule string) bool {
	switch rule {
	case "votes.observers", "votes.electorate", "votes.house", "votes.complaints", "votes.field", "votes.parties", "votes.women", "votes.campaign", "votes.expense", "votes.earlier", "votes.troubled":
		return false
	}
	return strings.HasPrefix(rule, "votes.")
}

// beforeClose reports whether a turnout is told of an hour at which voting went on: "turnout at 3 p.m. was 38%", "by noon 22% had voted".
func (r *reading) beforeClose(c *claim.Claim, words doc.Range) bool {
	s := &r.scenes[c.Sequence]
	first, last := r.doc.Sentences[c.Sequence].Tokens.First, r.doc.Sentences[c.Sequence].Tokens.Last
	for t := first; t < last; t++ {
		if w := r.lemmaOf(t); w == "close" || w == "shut" || w == "final" || w == "end" {
			return false
		}
	}
	for _, i := range s.times {
		m := &r.times[i]
		if t := m.Words.First - 1; t >= first && m.Period.Grain == when.Clock && (r.doc.Low(t) == "at" || r.doc.Low(t) == "by") && !r.spoken[i] {
			return true
		}
	}
	return false
}
