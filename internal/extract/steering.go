package extract

import (
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// steerReach is how many words beside an age it may be told that its bearer drove.
const steerReach = 5

// steering notes of an age that it is of whoever drove or steered what had the accident, told by that work: "the driver, 44", "a 44-year-old man who was
// at the wheel". A report has one such person for all that it may not name, unless two vehicles met.
func (r *reading) steering(c *claim.Claim, words doc.Range) {
	th := &c.Thing
	if c.Kind != claim.Age || !th.Occasion.Main {
		return
	}
	if steers(th.Head) || r.steersBefore(words.First) || (th.Head == "" || personal(th.Head)) && r.steersBehind(words.Last) {
		th.Patients, th.Agents = []string{claim.Noun + "driver"}, nil
	}
}

// steersBefore reports whether the noun that the age at token t is added to, or said of, is a driver: "the driver, a 44-year-old man", "the driver is 44",
// "driven by a man of 44".
func (r *reading) steersBefore(t int) bool {
	first := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First
	for i := r.beforeAge(t); i >= max(first, t-steerReach); i-- {
		switch w := r.doc.Low(i); w {
		case ",", "(", "is", "was", "a", "an", "who", "man", "woman":
			continue
		case "by":
			return i > first && r.steered(i-1)
		default:
			return r.doc.Tokens[i].Tag.IsNoun() && steers(r.lemmaOf(i)) && !(i > first && (r.doc.Low(i-1) == "other" || r.doc.Low(i-1) == "second"))
		}
	}
	return false
}

// steersBehind reports whether the words behind an age make a driver of its bearer: "Per Holm, 52, the train's driver", "a 44-year-old who was driving".
func (r *reading) steersBehind(t int) bool {
	last := r.doc.Sentences[r.doc.SentenceOf(max(t-1, 0))].Tokens.Last
	comma := t < last && r.doc.Low(t) == ","
	for i := t; i < min(last, t+steerReach+1); i++ {
		w := r.doc.Low(i)
		switch {
		case i == t && comma, w == "the", w == "who", w == "was", w == "a", w == "man", w == "woman", w == "had", w == "been", w == "'s", w == "’s", w == "at":
		case steers(r.lemmaOf(i)) && r.doc.Tokens[i].Tag.IsNoun():
			return comma
		case w == "wheel", w == "controls", w == "helm":
			return true
		case r.steered(i):
			return r.doc.Tokens[i].Tag != tag.VBN
		case r.doc.Tokens[i].Tag.IsNoun() && i+1 < last && (r.doc.Low(i+1) == "'s" || r.doc.Low(i+1) == "’s" || steers(r.lemmaOf(i+1))): // the train's driver
		default:
			return false
		}
	}
	return false
}

// steered reports whether token t is a form of a verb for what a driver does.
func (r *reading) steered(t int) bool {
	switch r.lemmaOf(t) {
	case "drive", "steer", "pilot", "fly":
		return r.doc.Tokens[t].Tag.IsVerb()
	}
	return false
}
