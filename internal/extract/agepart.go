package extract

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// agePart finds the part in the event of whoever an age is of, where the verb beside it tells none: "the suspect, 25, lives nearby" and "a man was
// arrested. He is 25".
func (r *reading) agePart(c *claim.Claim, f rule.Facts, q *quantity.Mention) {
	if c.Kind != claim.Age {
		return
	}
	if th := &c.Thing; th.Person == "" {
		who := unnamed(th.Agents)
		if th.Relation == "passive subject" {
			who = unnamed(th.Patients)
		}
		if len(who) == 1 && !strings.HasPrefix(who[0], "?") && (th.Relation == "subject" || th.Relation == "passive subject" || th.Relation == "copula") && r.rightBefore(q.Words, who[0]) {
			th.Person = who[0] // "Lund, 34, ran": a name that nothing else tells to be one
		}
	}
	if !claim.General(c.Rule) || r.wrongedAt(q.Words) {
		return
	}
	acts := r.partsOf(q.Words)
	if len(acts) == 0 && r.mourned(c, q.Words) {
		acts = []string{"kill"}
	}
	if len(acts) == 0 && (r.inTheDock(c, q.Words) || r.onlyAccused(q.Words) || r.soleInDock(c, q.Words)) {
		acts = []string{"arrest"}
	}
	if len(acts) == 0 {
		if part := r.identified(q.Words); part != "" {
			acts = []string{part}
		} else if part := r.passivePart(q.Words); part != "" {
			acts = []string{part}
		}
	}
	for _, act := range acts {
		d := *c
		f.Predicate, f.Preposition = act, ""
		if r.match(&d, f) && !claim.General(d.Rule) {
			*c = d
			return
		}
	}
}

// rightBefore reports whether the word before an age is a capital one that ends the name of that key: "Lund, 34,", "Lund is 34".
func (r *reading) rightBefore(words doc.Range, key string) bool {
	t := r.beforeAge(words.First)
	for n := 0; n < 3 && t > 0 && (r.doc.Tokens[t].Tag == tag.Comma || r.doc.Low(t) == "is" || r.doc.Low(t) == "was" || r.doc.Low(t) == "who"); n++ {
		t--
	}
	return t >= 0 && r.doc.Tokens[t].Tag.IsProper() && strings.HasPrefix(surname(key), r.doc.Low(t)[:1])
}

// partsOf are the acts that told of whoever an age is of: that which his noun names, or the one that the words before tell of him. None where they
// tell of several parts.
func (r *reading) partsOf(words doc.Range) []string {
	if r.suspectedAt(words) {
		return []string{"arrest"}
	}
	s := r.doc.SentenceOf(words.First)
	first := r.doc.Sentences[s].Tokens.First
	t := r.beforeAge(words.First)
	for t > first && (r.doc.Tokens[t].Tag == tag.Comma || r.doc.Tokens[t].Tag == tag.DT || r.doc.Low(t) == "is" || r.doc.Low(t) == "was" || r.doc.Low(t) == "who") {
		t--
	}
	if t < first {
		return nil
	}
	w := r.lemmaOf(t)
	if p := partNoun(w); p != "" {
		return []string{p}
	}
	pronoun := w == "he" || w == "she"
	if !pronoun && !(t > first && r.doc.Low(t-1) == "the" && r.person(claim.Noun+w)) {
		return nil
	}
	told := r.toldIn(first, t)
	if len(told) == 0 && s > 0 && r.doc.Sentences[s-1].Paragraph >= r.doc.Sentences[s].Paragraph-1 {
		before := r.doc.Sentences[s-1].Tokens
		if !pronoun && !personal(w) && !r.holds(before, w) {
			return nil // the driver may be another than the man who was killed
		}
		told = r.toldIn(before.First, before.Last)
	}
	if len(told) != 1 {
		return nil
	}
	return told
}

// holds reports whether a noun stands among words.
func (r *reading) holds(words doc.Range, noun string) bool {
	for t := words.First; t < words.Last; t++ {
		if r.doc.Tokens[t].Tag.IsNoun() && r.lemmaOf(t) == noun {
			return true
		}
	}
	return false
}

// parted are the acts that give whoever they befall a part, one of each part.
var parted = [...]struct{ act, part string }{
	{"kill", "kill"}, {"injure", "kill"}, {"missing", "kill"}, {"arrest", "arrest"}, {"charge", "arrest"}, {"accuse", "arrest"}, {"convict", "arrest"}, {"sentence", "arrest"},
	{"rescue", "rescue"},
}

// toldIn are the parts that the verbs among tokens [first, last) tell of, each once.
func (r *reading) toldIn(first, last int) []string {
	var out []string
	for t := first; t < last; t++ {
		w := r.doc.Low(t)
		if w == "custody" || w == "suspect" {
			out = withAll(out, "arrest")
		}
		if !r.doc.Tokens[t].Tag.IsVerb() {
			continue
		}
		switch w {
		case "caught", "captured", "handcuffed":
			out = withAll(out, "arrest")
		}
		acts := r.set.Acts(r.lemmaOf(t))
		for _, p := range parted {
			if meetsAny(acts, p.act) && !strings.HasPrefix(w, "suspect") {
				out = withAll(out, p.part)
			}
		}
	}
	return out
}

// suspicionReach is how many words to either side of an age it is looked for that whoever is so old is suspected of something.
const suspicionReach = 8

// suspectedAt reports whether the words right around an age tell that its bearer is suspected: "the suspected leader, 29,", "Brandt, 29, is thought to have
// planned it".
func (r *reading) suspectedAt(words doc.Range) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	for t := words.First - 1; t >= max(s.First, words.First-suspicionReach); t-- {
		switch r.doc.Low(t) {
		case "suspected", "alleged":
			return true
		case "is", "was", "as":
			continue
		}
		if r.doc.Tokens[t].Tag.IsVerb() {
			break
		}
	}
	for t := words.Last; t < min(s.Last-2, words.Last+suspicionReach); t++ {
		switch r.doc.Low(t) {
		case "thought", "believed", "said", "suspected", "alleged", "accused":
			next := r.doc.Low(t+1) + " " + r.doc.Low(t+2)
			return next == "to have" || next == "to be" || r.doc.Low(t) != "said" && r.doc.Low(t+1) == "of"
		case ",", "is", "was", "who", "and", "are", "also":
		default:
			if r.doc.Tokens[t].Tag.IsVerb() {
				return false
			}
		}
	}
	return false
}
