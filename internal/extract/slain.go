package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// The lead of a report of a crime tells who was killed or is missing as well as who was arrested; what it tells later of "the student", or of her by her
// name alone, it tells of that person.

// slainReach is how many words behind what tells of a death the dead person's name may end, and his trade behind the name.
const slainReach = 7

// findSlain reads, once a report, the nouns and the surnames by which the headline and the lead tell of whoever was killed or is missing.
func (r *reading) findSlain() *docked {
	p := &docked{}
	for _, s := range r.main.lead[:min(len(r.main.lead), 2)] {
		words := r.doc.Sentences[s].Tokens
		for t := words.First; t < min(words.Last, words.First+mostCharges); t++ {
			w := r.doc.Low(t)
			switch {
			case t+1 < words.Last && bodily(w) && (r.doc.Low(t+1) == "of" || r.doc.Low(t+1) == "for"):
				p.mourn(r, doc.Range{First: t + 2, Last: min(words.Last, t+2+slainReach)})
			case w == "murdered", w == "slain", w == "missing", w == "dead" && t+1 < words.Last && r.doc.Tokens[t+1].Tag.IsNoun(), w == "mourns", w == "mourn":
				p.mourn(r, doc.Range{First: t + 1, Last: min(words.Last, t+1+slainReach)})
			case (w == "died" || w == "dies" || w == "perished") && r.doc.Tokens[t].Tag.IsVerb():
				p.mourn(r, r.whoDied(t, words.First)) // Ana Ilves and the others who died
			case r.doc.Tokens[t].Tag.IsVerb() && meetsAny(r.set.Acts(r.lemmaOf(t)), "kill", "stab", "shoot") && !r.passive(t) && !r.accuses(t):
				p.mourn(r, doc.Range{First: t + 1, Last: min(words.Last, t+1+slainReach)})
			case r.doc.Tokens[t].Tag.IsVerb() && r.passive(t) && meetsAny(r.set.Acts(r.lemmaOf(t)), "kill"):
				p.mourn(r, doc.Range{First: max(words.First, r.nameBefore(t-1)), Last: t - 1}) // after teacher is murdered
			case (w == "among" || w == "including" || w == "include") && r.deadBefore(t, words.First):
				p.mourn(r, doc.Range{First: t + 1, Last: min(words.Last, t+1+slainReach)}) // leaving six dead, among them Ana Ilves
			case w == "among" && r.deadBehind(t, words.Last):
				p.mourn(r, doc.Range{First: max(words.First, r.nameBefore(t)), Last: t}) // Ana Ilves among the dead
			case (w == "'s" || w == "’s") && t > words.First && t+1 < words.Last && bodily(r.doc.Low(t+1)):
				p.mourn(r, doc.Range{First: max(words.First, t-3), Last: t})
			}
		}
	}
	return p
}

// nameBefore is where the name begins that ends before token t, or else two tokens before it.
func (r *reading) nameBefore(t int) int {
	for _, n := range r.namesIn(doc.Range{First: max(0, t-4), Last: t}) {
		if n.Words.Last == t {
			return n.Words.First
		}
	}
	return t - 1
}

// nearDead is how many words may stand between a word for the dead and "among" or "including".
const nearDead = 6

// deadBefore reports whether a word for the dead stands before token t in its clause: "leaving several people dead, among them".
func (r *reading) deadBefore(t, first int) bool {
	for i := t - 1; i >= max(first, t-nearDead); i-- {
		if ofDeath(r.doc.Low(i)) {
			return true
		}
		if r.doc.Tokens[i].Tag == tag.Stop || r.doc.Tokens[i].Tag == tag.Colon {
			return false
		}
	}
	return false
}

// deadBehind reports whether token t is followed by a word for the dead: "among the dead", "among those killed".
func (r *reading) deadBehind(t, last int) bool {
	for i := t + 1; i < min(last, t+4); i++ {
		if ofDeath(r.doc.Low(i)) {
			return true
		}
	}
	return false
}

// whoDied are the words right before the verb of dying at token t, back to whatever is no part of the names of those who did: "Ana Ilves and the others who died".
func (r *reading) whoDied(t, first int) doc.Range {
	k := t
	for k > first && t-k < slainReach {
		switch g := r.doc.Tokens[k-1].Tag; {
		case g.IsNoun(), g == tag.CC, g == tag.DT, g == tag.WP, g == tag.CD, g == tag.JJ, g == tag.WDT:
			k--
			continue
		}
		break
	}
	return doc.Range{First: k, Last: t}
}

// passive reports whether the verb at token t has a form of "be" right before it.
func (r *reading) passive(t int) bool {
	return r.doc.Tokens[t].Tag == tag.VBN && t > 0 && (r.lemmaOf(t-1) == "be" || r.doc.Tokens[t-1].Tag == tag.RB && t > 1 && r.lemmaOf(t-2) == "be")
}

// mourn adds the first person named among words, with the nouns for people before the name and behind it, or else the first noun for a person.
func (p *docked) mourn(r *reading, words doc.Range) {
	end := words.Last
	for _, n := range r.namesIn(words) {
		if n.Kind == name.Person {
			p.surnames = withAll(p.surnames, surname(n.Key))
			p.beside(r, n.Words)
			end = n.Words.First
			p.apposed(r, n.Words.Last)
			break
		}
	}
	for t := words.First; t < end; t++ {
		g := r.doc.Tokens[t].Tag
		if g == tag.Comma || g == tag.Stop || g == tag.Colon || g == tag.IN && r.doc.Low(t) != "of" || g.IsVerb() && t > words.First {
			return
		}
		if w := r.doc.Low(t); g == tag.NN && (r.person(claim.Noun+w) || worksAs(w)) && w != "victim" {
			p.nouns = withAll(p.nouns, w)
		}
	}
}

// apposed adds the noun for a person that is added to a name which ends before token t: "Mara Ilves, a teacher".
func (p *docked) apposed(r *reading, t int) {
	last := min(len(r.doc.Tokens), t+5)
	if t+1 >= last || r.doc.Low(t) != "," || r.doc.Tokens[t+1].Tag != tag.DT {
		return
	}
	for t += 2; t < last && (r.doc.Tokens[t].Tag.IsNoun() || r.doc.Tokens[t].Tag == tag.JJ); t++ {
		if w := r.doc.Low(t); r.doc.Tokens[t].Tag == tag.NN && (r.person(claim.Noun+w) || worksAs(w)) {
			p.nouns = withAll(p.nouns, w)
		}
	}
}

// slain is what findSlain finds.
func (r *reading) slain() *docked {
	if r.slain1 == nil {
		r.slain1 = r.findSlain()
	}
	return r.slain1
}

// female and male report whether one of the nouns of p is for a woman or for a man.
func (p *docked) female() bool { return slices.ContainsFunc(p.nouns, female) }

func (p *docked) male() bool { return slices.ContainsFunc(p.nouns, male) }

// mourned reports whether an age at words, of whom c tells, is that of whoever the lead tells to be dead or missing.
func (r *reading) mourned(c *claim.Claim, words doc.Range) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	at := r.beforeAge(words.First)
	for t := at; t > s.First && t > at-3; t-- { // the body of the 23-year-old
		if r.doc.Low(t) == "of" && bodily(r.doc.Low(t-1)) {
			return true
		}
		if g := r.doc.Tokens[t].Tag; g != tag.DT && g != tag.JJ {
			break
		}
	}
	if r.ofDead(at, s.First) {
		return true
	}
	p, q := r.slain(), r.inDock()
	if len(p.surnames)+len(p.nouns) == 0 {
		return false
	}
	if key := c.Thing.Person; key != "" {
		return slices.Contains(p.surnames, surname(key)) && !slices.Contains(q.surnames, surname(key))
	}
	w := r.bearerNoun(words, at, s)
	switch {
	case w == "":
		return false
	case w == "she", w == "woman", w == "girl":
		return q.male() && !q.female() && !p.male()
	case w == "he", w == "man", w == "boy":
		return q.female() && !q.male() && !p.female()
	case female(w), male(w):
		return false // whose daughter it is
	}
	return p.calls(r, w) && !q.calls(r, w)
}

// ofDead reports whether the noun for a person that ends at token t has a word before it that tells that the person is dead: "the dead woman, aged".
func (r *reading) ofDead(t, first int) bool {
	for from := max(first, t-4); t > from; t-- {
		g := r.doc.Tokens[t].Tag
		if g.IsNoun() {
			w := r.doc.Low(t - 1)
			return !g.IsProper() && (w == "dead" || w == "murdered" || w == "slain" || w == "deceased") && r.person(claim.Noun+r.lemmaOf(t))
		}
		if g != tag.Comma && r.doc.Low(t) != "who" && r.lemmaOf(t) != "be" {
			return false
		}
	}
	return false
}

// bearerNoun is the noun or pronoun that an age at words stands beside: before it, where at is the last word before those that only say that it is an age,
// or right behind it. Empty if there is none.
func (r *reading) bearerNoun(words doc.Range, at int, s doc.Range) string {
	for t := at; t >= max(s.First, at-4); t-- {
		g := r.doc.Tokens[t].Tag
		if g == tag.PRP {
			return r.doc.Low(t)
		}
		if g.IsNoun() {
			if g.IsProper() {
				return ""
			}
			return r.lemmaOf(t)
		}
		if w := r.lemmaOf(t); g != tag.Comma && g != tag.RB && g != tag.WP && w != "be" && w != "turn" && w != "have" {
			break // "she had just turned 23"
		}
	}
	for t := words.Last; t < min(s.Last, words.Last+3); t++ {
		if w := r.lemmaOf(t); r.doc.Tokens[t].Tag.IsNoun() && (r.person(claim.Noun+w) || worksAs(w)) {
			return w
		}
	}
	return ""
}

// onlyAccused reports whether an age at words is told of "he" or "she" where the lead tells of one person arrested and of none who was killed.
func (r *reading) onlyAccused(words doc.Range) bool {
	p, q := r.slain(), r.inDock()
	if len(q.surnames) != 1 || len(p.surnames)+len(p.nouns) > 0 {
		return false
	}
	w := r.bearerNoun(words, r.beforeAge(words.First), r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens)
	return w == "he" && !q.female() || w == "she" && !q.male()
}

// soleInDock reports whether an age at words is told of "the 34-year-old", "he" or somebody by a noun that says only that he stands in court or has a
// family, where the lead tells of one person before a court and of none who was killed or hurt, and the report tells no other age.
func (r *reading) soleInDock(c *claim.Claim, words doc.Range) bool {
	p, q := r.slain(), r.inDock()
	if len(q.surnames) > 1 || len(q.surnames)+len(q.nouns) == 0 || len(p.surnames)+len(p.nouns) > 0 || !r.inCourt() || r.harmed() || !r.oneAgeTold() {
		return false
	}
	if key := c.Thing.Person; key != "" {
		return len(q.surnames) > 0 && slices.Contains(q.surnames, surname(key))
	}
	if r.doc.QuoteOf(words.First) >= 0 && r.doc.Low(max(words.First-1, 0)) == "of" {
		return words.Last < len(r.doc.Tokens) && r.doc.Low(words.Last) == "you" // "At the age of 34 you", the judge said
	}
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	at := r.beforeAge(words.First)
	switch w := r.bearerNoun(words, at, s); w {
	case "he":
		return !q.female()
	case "she":
		return !q.male()
	case "":
		if at < s.First || r.doc.Low(at) == "now" || r.doc.Low(at) == "at" {
			return r.goesOnWithPronoun(words.Last, s.Last) // "Now aged 34, he"
		}
		return r.doc.Low(at) == "the" && r.doc.Low(max(at-1, 0)) != "of" || at-1 >= s.First && r.doc.Low(at) == "is" && r.parentOfSome(s.First, at-1)
	default:
		return ofDock(w)
	}
}

// identified is the part of whoever an age at words is of where the sentence first tells of a part and then says who it was: "One of those killed was a
// child of 8", "The man arrested was named as Deleyn, 29". Empty if it does not.
func (r *reading) identified(words doc.Range) string {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	from := max(s.First, words.First-mostOfPart)
	for t := words.First - 1; t > from; t-- {
		w := r.doc.Low(t)
		if w == "as" && t > s.First {
			switch r.lemmaOf(t - 1) {
			case "name", "identify":
			default:
				if r.doc.Tokens[t-1].Tag != tag.RB && !r.doc.Tokens[t-1].Tag.IsNoun() {
					return ""
				}
			}
			return r.onePart(from, t)
		}
		if w == "was" || w == "is" || w == "were" {
			return r.onePart(from, t)
		}
		if g := r.doc.Tokens[t].Tag; g.IsVerb() || g == tag.Stop || g == tag.IN && w != "of" && w != "aged" {
			return ""
		}
	}
	return ""
}

// mostOfPart is how many words before an age it may be told whose it is.
const mostOfPart = 16

// onePart is the only part that tokens [first, last) tell of; empty if there is none or more than one.
func (r *reading) onePart(first, last int) string {
	told := r.toldIn(first, last)
	for t := first; t < last; t++ {
		switch r.doc.Low(t) {
		case "dead", "victim", "victims", "fatalities", "casualties", "deceased":
			told = withAll(told, "kill")
		case "suspect", "suspects", "accused", "defendant":
			told = withAll(told, "arrest")
		}
	}
	if len(told) != 1 {
		return ""
	}
	return told[0]
}

// passivePart is the part of whoever an age at words is of, where what was done to him is the next that is told: "A man of 29 from the town is being held".
func (r *reading) passivePart(words doc.Range) string {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	at := r.beforeAge(words.First)
	if at < s.First || at > s.First+4 || !r.doc.Tokens[at].Tag.IsNoun() || r.doc.Low(words.First-1) != "of" && r.doc.Low(words.First-1) != "aged" {
		return ""
	}
	for t := words.Last; t < min(s.Last, words.Last+mostOfPart); t++ {
		if !r.doc.Tokens[t].Tag.IsVerb() || r.lemmaOf(t) == "be" || r.lemmaOf(t) == "have" {
			continue
		}
		if !r.passive(t) {
			return ""
		}
		if r.lemmaOf(t) == "hold" {
			return "arrest"
		}
		return r.onePart(t, t+1)
	}
	return ""
}
