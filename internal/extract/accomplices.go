package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// A court often sentences several in one case: the one whom the report is on, and others who stand trial with him. What one of them got is nothing of
// another's, however alike the words.

// accomplice stands in the party of one who is sentenced with him whom the report is on.
const accomplice = claim.Noun + "accomplice"

// beside reports whether words tell of somebody as another's: "his wife", "the treasurer's assistant", "a co-defendant".
func (r *reading) beside(words doc.Range) bool {
	for t := words.First; t < words.Last; t++ {
		switch r.doc.Tokens[t].Tag {
		case tag.POS:
			return t+1 < words.Last && !ofPenalty(r.lemmaOf(t+1)) && r.lemmaOf(t+1) != "term" // the treasurer's assistant, and no name that a comma follows
		case tag.PRPS:
			return true
		}
		if accomplices(r.lemmaOf(t)) {
			return true
		}
	}
	return false
}

// alongside reports whether a word for an accomplice stands in the clause before token t, with nobody told beside him.
func (r *reading) alongside(c *claim.Claim, t int) bool {
	for i := t - 1; i >= max(t-prisonReach, r.doc.Sentences[c.Sequence].Tokens.First); i-- {
		if w := r.doc.Low(i); w == "and" || w == ";" || w == "while" {
			return false
		}
		if accomplices(r.lemmaOf(i)) {
			return true
		}
	}
	return false
}

// imposeReach is how many words behind a sentence he may be told on whom it was imposed: "a suspended sentence was imposed on his wife".
const imposeReach = 8

// imposedOnOther reports whether the time of c is told of somebody's relative with whom its sentence opens ("his wife left with"), or the words behind it
// tell that it was imposed on a relative or helper.
func (r *reading) imposedOnOther(c *claim.Claim) bool {
	first, last := r.doc.Sentences[c.Sequence].Tokens.First, r.doc.Sentences[c.Sequence].Tokens.Last
	if first+1 < last && r.doc.Tokens[first].Tag == tag.PRPS && slices.Contains(r.set.Things(r.lemmaOf(first+1)), "relative") {
		return true
	}
	from := r.doc.TokenAt(c.Span.Start) + 1
	for t := from; t < min(last, from+imposeReach); t++ {
		switch r.doc.Low(t) {
		case "on", "upon":
			return r.beside(doc.Range{First: t + 1, Last: min(last, t+4)})
		case ",", ";", "and", "but":
			return false
		}
	}
	return false
}

// notHim reports whether somebody named is another than the only one on whose case the report is. Of a killing the lead may name the victim alone.
func (r *reading) notHim(party []string) bool {
	if len(party) == 0 || strings.HasPrefix(party[0], claim.Noun) || r.harmed() {
		return false
	}
	key := r.defendant()
	return key != "" && (surname(key) != surname(party[0]) || otherGiven(key, party[0]))
}

// otherGiven reports whether two keys of one surname are of two people by their first names, as those of a couple: an initial, or a surname alone, tells nothing.
func otherGiven(a, b string) bool {
	x, _, two := strings.Cut(a, " ")
	y, _, more := strings.Cut(b, " ")
	return two && more && len(x) > 2 && len(y) > 2 && !strings.HasPrefix(x, y) && !strings.HasPrefix(y, x)
}

// defendant is the person whom the first sentence of the report that names one names alone; empty if it names several.
func (r *reading) defendant() string {
	for _, s := range r.main.lead {
		key := ""
		for _, n := range r.namesIn(r.doc.Sentences[s].Tokens) {
			if n.Kind != name.Person || r.judge(&n) || slices.Contains(r.slain().surnames, surname(n.Key)) {
				continue
			}
			if key != "" && surname(key) != surname(n.Key) {
				return ""
			}
			key = n.Key
		}
		if key != "" {
			return key
		}
	}
	return ""
}

// harmed reports whether the lead tells of harm done to people, and does not name who was killed.
func (r *reading) harmed() bool {
	if len(r.slain().surnames) > 0 {
		return false
	}
	for _, s := range r.main.lead {
		words := r.doc.Sentences[s].Tokens
		for t := words.First; t < min(words.Last, words.First+mostCharges); t++ {
			if slices.Contains(r.set.Acts(r.lemmaOf(t)), "harm") {
				return true
			}
		}
	}
	return false
}

// ofTheBench reports whether key is of somebody whom the lead names with an office of the court, or whom no capital but that of its sentence's first word
// makes a name: "Parole is ruled out".
func (r *reading) ofTheBench(c *claim.Claim, key string) bool {
	for _, s := range r.main.lead {
		for _, n := range r.namesIn(r.doc.Sentences[s].Tokens) {
			if n.Kind == name.Person && r.judge(&n) && surname(n.Key) == surname(key) {
				return true
			}
		}
	}
	words := r.doc.Sentences[c.Sequence].Tokens
	for _, n := range r.namesIn(words) {
		if t := n.Words.Last; n.Key == key && t < words.Last && r.doc.Tokens[t].Tag.IsVerb() && ordersPay(r.lemmaOf(t)) {
			return true // Keller ordered that he serve
		}
	}
	low := r.doc.Low(words.First)
	return key == low && (beforeFreed(low) || onRemand(low) || prisonWords(low) || low == "time" || low == "prosecutors")
}

// surname is the last word of a key.
func surname(key string) string { return key[strings.LastIndexByte(key, ' ')+1:] }
