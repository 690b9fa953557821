package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// The lead of a report of a crime tells who was arrested, charged or sentenced; what it tells later of "the driver", or of him by his name alone, it tells
// of that person.

// docked are the nouns and the surnames by which the headline and the lead tell of whoever was arrested, charged, convicted or sentenced.
type docked struct{ nouns, surnames []string }

// accusedBefore and accusedAfter are how many words before and behind the verb he may stand who was arrested.
const (
	accusedBefore = 12
	accusedAfter  = 6
)

// findDocked reads them once a report.
func (r *reading) findDocked() *docked {
	p := &docked{}
	for _, s := range r.main.lead[:min(len(r.main.lead), 2)] {
		words := r.doc.Sentences[s].Tokens
		for t := words.First; t < min(words.Last, words.First+mostCharges); t++ {
			if !r.doc.Tokens[t].Tag.IsVerb() || !r.accuses(t) {
				continue
			}
			p.sole(r, words)
			if !p.take(r, doc.Range{First: t + 1, Last: min(words.Last, t+accusedAfter)}, 1) {
				p.take(r, doc.Range{First: max(words.First, t-accusedBefore), Last: t}, -1)
			}
		}
	}
	return p
}

// accuses reports whether the verb at token t puts whom it befalls before a court.
func (r *reading) accuses(t int) bool {
	w := r.lemmaOf(t)
	if w == "take" || w == "spend" {
		for i := t + 1; i < min(len(r.doc.Tokens), t+accusedAfter); i++ {
			if v := r.doc.Low(i); v == "custody" || v == "bars" || v == "jail" || v == "cell" {
				return true // taken into custody, spent a night behind bars
			}
		}
		return false
	}
	if t+1 < len(r.doc.Tokens) && (w == "lead" && r.doc.Low(t+1) == "by" || w == "hold" && r.heldEvent(t)) {
		return false
	}
	if w == "give" || w == "hand" || w == "get" || w == "receive" {
		for i := t + 1; i < min(len(r.doc.Tokens), t+accusedAfter) && !r.ends(i); i++ {
			if v := r.lemmaOf(i); v == "sentence" || prisonWords(v) {
				return true // was given a life sentence
			}
		}
		return false
	}
	return (w == "hold" || w == "lead") && r.doc.Tokens[t].Tag == tag.VBN || w == "send" || w == "jail" || meetsAny(r.set.Acts(w), "arrest", "charge", "accuse", "convict", "sentence") && w != "hold" && w != "lead"
}

// heldEvent reports whether what is held at token t is an event, and nobody: "the election, held on Sunday".
func (r *reading) heldEvent(t int) bool {
	for b := t - 1; b >= max(r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First, t-campMarks); b-- {
		if r.eventPath(b) != nil {
			return true
		}
	}
	return false
}

// take adds the person nearest to the verb among words, read in a direction; false if none stands there.
func (p *docked) take(r *reading, words doc.Range, step int) bool {
	for _, n := range r.namesIn(words) {
		if n.Kind == name.Person && !r.judge(&n) && !slices.Contains(r.slain().surnames, surname(n.Key)) {
			p.surnames = withAll(p.surnames, surname(n.Key))
			p.beside(r, n.Words)
		}
	}
	found := len(p.surnames) > 0
	from, to := words.First, words.Last
	if step < 0 {
		from, to = words.Last-1, words.First-1
	}
	for t := from; t != to; t += step {
		k := r.doc.Tokens[t].Tag
		if step > 0 && (k == tag.IN || k == tag.Comma || k == tag.TO) {
			break
		}
		if w := r.lemmaOf(t); k.IsNoun() && !k.IsProper() && (r.person(claim.Noun+w) || worksAs(w)) && k == tag.NN && !meetsAny(r.set.Things(w), "police-officer", "soldier") && w != "judge" && w != "life" {
			p.nouns = withAll(p.nouns, w)
			return true
		}
	}
	return found
}

// sole adds the only person whom a sentence names beside those of the court.
func (p *docked) sole(r *reading, words doc.Range) {
	var one *name.Mention
	dead := r.slain()
	names := r.namesIn(words)
	for i := range names {
		if n := &names[i]; n.Kind == name.Person && !r.judge(n) && !slices.Contains(dead.surnames, surname(n.Key)) {
			if one != nil && surname(one.Key) != surname(n.Key) {
				return
			}
			one = n
		}
	}
	if one != nil {
		p.surnames = withAll(p.surnames, surname(one.Key))
		p.beside(r, one.Words)
	}
}

// beside adds the noun nearest to a name that tells what its bearer is: "the disgraced financier Adrian Lund", "Adrian Lund, the founder of the firm".
func (p *docked) beside(r *reading, n doc.Range) {
	s := r.doc.Sentences[r.doc.SentenceOf(n.First)].Tokens
	for _, t := range [...]int{n.First - 1, n.First - 2, n.Last, n.Last + 1, n.Last + 2, n.Last + 3} {
		if t < s.First || t >= s.Last {
			continue
		}
		if k := r.doc.Tokens[t].Tag; (k == tag.NN || k == tag.NNP && t == s.First) && (r.person(claim.Noun+r.doc.Low(t)) || worksAs(r.doc.Low(t))) {
			p.nouns = withAll(p.nouns, r.doc.Low(t))
			return
		}
	}
}

// worksAs reports whether a noun is made as those for people are by what they do: treasurer, director, financier.
func worksAs(noun string) bool {
	for _, end := range [...]string{"er", "or", "ist", "ian", "ier", "boss", "chief", "secretary", "executive"} {
		if strings.HasSuffix(noun, end) {
			return true
		}
	}
	return false
}

// inDock is what findDocked finds.
func (r *reading) inDock() *docked {
	if r.accused1 == nil {
		r.accused1 = r.findDocked()
	}
	return r.accused1
}

// inTheDock reports whether an age at words, of whom c tells, is that of whoever was arrested or sentenced in the lead: by name, or by the noun that the
// lead has for him, before the age or right behind it.
func (r *reading) inTheDock(c *claim.Claim, words doc.Range) bool {
	p := r.inDock()
	if key := c.Thing.Person; key != "" && slices.Contains(p.surnames, surname(key)) {
		return true
	}
	if first := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens.First; r.doc.Tokens[first].Tag == tag.VBN && r.accuses(first) && c.Thing.Relation == "copula" {
		return true // "Arrested over the raid was a 34-year-old"
	}
	if len(p.nouns) == 0 {
		return false
	}
	if h := c.Thing.Head; h != "" && p.calls(r, h) {
		return true
	}
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	for t := r.beforeAge(words.First); t >= max(s.First, words.First-5); t-- {
		k := r.doc.Tokens[t].Tag
		if k.IsNoun() && !k.IsProper() {
			return p.calls(r, r.lemmaOf(t))
		}
		if k.IsVerb() && r.lemmaOf(t) != "be" {
			break
		}
	}
	if words.Last >= s.Last || r.doc.Tokens[words.Last].Tag != tag.Comma {
		return false
	}
	for t := words.Last + 1; t < min(s.Last, words.Last+5) && !r.doc.Tokens[t].Tag.IsVerb(); t++ {
		if k := r.doc.Tokens[t].Tag; k.IsNoun() && !k.IsProper() && p.calls(r, r.lemmaOf(t)) {
			return true
		}
	}
	return false
}

// calls reports whether a noun is one of those in the lead, or a kind of one: a trucker is a driver.
func (p *docked) calls(r *reading, noun string) bool {
	for _, n := range p.nouns {
		if n == noun {
			return true
		}
		if plainPerson(n) || plainPerson(noun) {
			continue
		}
		x, y := r.set.Things(n), r.set.Things(noun)
		if len(x) > 0 && len(y) > 0 && (slices.Contains(x, y[0]) || slices.Contains(y, x[0])) {
			return true
		}
	}
	return false
}
