package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// Who is told to have met in March met as the sides of the talks that the news is of only where the words say so: a cabinet meets, too, and a union holds its
// annual meeting.

// meetsIn reports whether words tell that the sides of the talks that the report is about met, or are to: by their talks or a round of them, or by a verb.
func (r *reading) meetsIn(words doc.Range) bool {
	if words.Len() <= 0 {
		return false
	}
	for i := range r.scenes[r.doc.SentenceOf(words.First)].events {
		if e := &r.scenes[r.doc.SentenceOf(words.First)].events[i]; e.token >= words.First && e.token < words.Last && r.ofTheSides(e) {
			return true
		}
	}
	for t := words.First; t < words.Last; t++ {
		if !r.doc.Tokens[t].Tag.IsVerb() || r.isEventAt(t) {
			continue
		}
		w, next := r.lemmaOf(t), min(t+phraseReach+1, words.Last)
		switch {
		case parleys(w), gathers(w), partsOrSpeaks(w), w == "come" && (r.wordIn("together", t+1, next) || r.wordIn("face", t+1, next)),
			w == "return" && r.wordIn("table", t+1, next), w == "resume" && t+1 < len(r.doc.Tokens) && !r.doc.Tokens[t+1].Tag.IsNoun():
		default:
			continue
		}
		v, ok := r.parse.VerbAt(t)
		if ok && v.Subject.Len() == 0 {
			v.Subject = doc.Range{First: words.First, Last: t}
		}
		if ok && !v.Passive && r.sidesOfTalks(v.Subject) {
			return true
		}
	}
	return false
}

// ofTheSides reports whether the talks, round or meeting that e names may be of those of whose talks the report is: not "talks with the banks", not "its annual
// meeting", nor what somebody else held.
func (r *reading) ofTheSides(e *eventNoun) bool {
	if !isMeeting(e.path) && !isRound(e.path) && !isSession(e.path) || e.token+1 < len(r.doc.Tokens) && r.doc.Low(e.token+1) == "with" {
		return false
	}
	s := r.doc.Sentences[r.doc.SentenceOf(e.token)].Tokens
	for t := e.token - 1; t >= max(s.First, e.token-phraseReach); t-- {
		switch w := r.doc.Low(t); {
		case w == "annual", w == "regular", w == "yearly", w == "its", w == "his", w == "her":
			return false
		case !r.joined(t, t+1):
			t = s.First
		}
	}
	if v, ok := r.parse.VerbAt(r.verbBefore(e.token, s.First)); ok && !v.Passive && v.Object.First <= e.token && e.token < v.Object.Last && slices.Contains(r.set.Acts(v.Lemma), "take-place") {
		return r.sidesOfTalks(v.Subject)
	}
	return true
}

// verbBefore is the nearest verb before token t, from token first on; -1 if there is none.
func (r *reading) verbBefore(t, first int) int {
	for t--; t >= first; t-- {
		if r.doc.Tokens[t].Tag.IsVerb() {
			return t
		}
	}
	return -1
}

// tellsPeace reports whether sentences name what parties agree on, or a truce, and no deed of a war.
func (r *reading) tellsPeace(lead []int) bool {
	told := false
	for _, s := range lead {
		words := r.doc.Sentences[s].Tokens
		for t := words.First; t < words.Last; t++ {
			switch g := r.doc.Tokens[t].Tag; {
			case g.IsNoun():
				things := r.set.Things(r.lemmaOf(t))
				told = told || slices.Contains(things, "agreement") || slices.Contains(things, "ceasefire")
			case g.IsVerb() && meetsAny(r.set.Acts(r.lemmaOf(t)), "kill", "wound", "attack", "destroy", "shell"):
				return false
			}
		}
	}
	return told
}

// sidesToldMet reports whether a report tells anywhere that sides met, or are to: "the delegations meet again in July".
func (r *reading) sidesToldMet() bool {
	for s := range r.scenes {
		words := r.doc.Sentences[s].Tokens
		for t := words.First; t < words.Last; t++ {
			if !r.doc.Tokens[t].Tag.IsVerb() || !parleys(r.lemmaOf(t)) && !gathers(r.lemmaOf(t)) && !(r.lemmaOf(t) == "come" && r.wordIn("face", t+1, min(t+phraseReach, words.Last))) {
				continue
			}
			if v, ok := r.parse.VerbAt(t); ok && v.Subject.Len() > 0 && r.doc.Tokens[v.Subject.Last-1].Tag == tag.NNS && twoSides(r.lemmaOf(v.Subject.Last-1)) {
				return true
			}
		}
	}
	return false
}

// sidesOfTalks reports whether words name those who sit at talks with each other: by a pronoun or a noun for them, by the talks themselves, or as two of whom
// headline or lead speak.
func (r *reading) sidesOfTalks(words doc.Range) bool {
	if words.Len() <= 0 {
		return false
	}
	switch r.doc.Low(words.Last - 1) {
	case "they", "both", "we", "who", "two":
		return true
	}
	joined, named := false, false
	for t := words.First; t < words.Last; t++ {
		g := r.doc.Tokens[t].Tag
		switch {
		case g == tag.NNS && twoSides(r.lemmaOf(t)), r.isEventAt(t):
			return true
		case r.doc.Low(t) == "and":
			joined = true
		case g.IsNoun() && !named:
			named = r.wordInLead(r.doc.Low(t))
		}
	}
	return joined && named
}

// isEventAt reports whether token t names talks or a round.
func (r *reading) isEventAt(t int) bool {
	path := r.eventPath(t)
	return isMeeting(path) || isRound(path)
}

// wordInLead reports whether a word stands in the headline or the first sentences of the body.
func (r *reading) wordInLead(w string) bool {
	return slices.ContainsFunc(r.main.lead, func(s int) bool {
		words := r.doc.Sentences[s].Tokens
		return r.wordIn(w, words.First, words.Last)
	})
}
