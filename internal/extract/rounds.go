package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// meetingConcept is the lexicon's name for talks and other meetings.
const meetingConcept = "meeting"

func isMeeting(path []string) bool { return slices.Contains(path, meetingConcept) }

// parleys reports whether w is a form of a verb for what parties do at talks.
func parleys(lemma string) bool {
	switch lemma {
	case "meet", "negotiate", "talk":
		return true
	}
	return false
}

// negotiated reports whether the lead of a report that speaks most of a war tells of talks, of a numbered round or of parties that met.
func (r *reading) negotiated(lead []int) bool {
	for _, s := range lead {
		for _, e := range r.scenes[s].events {
			if isMeeting(e.path) || e.number > 0 && isRound(e.path) {
				return true
			}
		}
		words := r.doc.Sentences[s].Tokens
		for t := words.First; t < words.Last; t++ {
			if g := r.doc.Tokens[t].Tag; (g == tag.VBD || g == tag.VBN) && parleys(r.lemmaOf(t)) {
				return true
			}
		}
	}
	return false
}

// metBefore is the number, in a series of talks that the report is about, of the meeting that the sentence of token t tells of by when its parties
// met: "when they first met, at the Grand Hotel, they talked for an hour", "the second time they met"; 0 where it tells of none.
func (r *reading) metBefore(t int) int {
	if !isMeeting(r.main.occasion.Type) {
		return 0
	}
	words := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens
	for i := words.First; i < min(t, words.First+topicReach); i++ {
		n := ordinalOf(r.doc.Low(i))
		if n == 0 || i+1 >= words.Last {
			continue
		}
		if n == 1 && parleys(r.lemmaOf(i+1)) && r.doc.Tokens[i+1].Tag == tag.VBD {
			return 1
		}
		if r.doc.Low(i+1) != "time" {
			continue
		}
		for k := i + 2; k < min(i+6, words.Last) && r.doc.Tokens[k].Tag != tag.Comma; k++ {
			if parleys(r.lemmaOf(k)) && r.doc.Tokens[k].Tag == tag.VBD {
				return n
			}
		}
	}
	return 0
}

// ordinalOf is the number of the first rounds that talks have, by their words; 0 for other words.
func ordinalOf(w string) int {
	switch w {
	case "first":
		return 1
	case "second":
		return 2
	case "third":
		return 3
	}
	return 0
}

// ofRound gives the length of a round that is told of besides, "the opening round had lasted six hours", that round's number: it is a length as any
// other, of another event.
func (r *reading) ofRound(c *claim.Claim) {
	th := &c.Thing
	if th.Attribute != "earlier-duration" || !(c.Quantity.Unit == "h" || c.Quantity.Unit == "min" || c.Quantity.Unit == "d") {
		return
	}
	if t := r.doc.TokenAt(c.Span.Start); t > 0 && r.doc.Low(t-1) == "in" {
		return // "the first talks in a year" did not last it
	}
	th.Attribute = "duration"
	n, main := r.roundTold(c), r.main.occasion.Number
	switch o := &th.Occasion; {
	case n == main && n > 0:
		o.Number, o.Main, o.Background = n, true, false
	case n == 1 && main == 0 && slices.Contains(r.main.lead, c.Sequence): // a report of the first has no need to number it
	default:
		o.Number, o.Main, o.Background = n, false, true
	}
}

// roundTold is the number of the round whose length c is, by the word before its noun; 0 where only the main event's number could tell it and is unknown.
func (r *reading) roundTold(c *claim.Claim) int {
	words := r.doc.Sentences[c.Sequence].Tokens
	for t := words.First; t < words.Last; t++ {
		switch r.doc.Low(t) {
		case "first", "opening", "initial", "inaugural":
			return 1
		case "previous", "last", "earlier":
			return max(0, r.main.occasion.Number-1)
		}
	}
	return 0
}
