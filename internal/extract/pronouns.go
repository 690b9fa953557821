package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// followed is how many sentences back a pronoun at the head of one is followed: "It has 14 plants. It employs 6,400."
const followed = 2

// standsFor is the name that the pronoun at token t stands for, where it can be no other: the speaker of its own clause ("Ridgeline said that it would
// pay"), or at the head of a sentence the name that the sentence before begins with. ok is false where it is not known.
func (r *reading) standsFor(t int) (n name.Mention, ok bool) {
	if r.doc.Tokens[t].Tag != tag.PRP || r.doc.QuoteOf(t) >= 0 {
		return n, false
	}
	w := r.doc.Low(t)
	if w != "it" && w != "he" && w != "she" {
		return n, false
	}
	s := r.doc.SentenceOf(t)
	first := r.doc.Sentences[s].Tokens.First
	if names := r.namesIn(doc.Range{First: first, Last: t}); len(names) > 0 {
		if len(names) == 1 && names[0].Words.First == first && r.fitsPronoun(&names[0], w) {
			return names[0], true
		}
		return n, false
	}
	if t != first {
		return n, false
	}
	for back := 1; back <= followed && s-back >= 0; back++ {
		p := r.doc.Sentences[s-back]
		if r.doc.Paragraphs[p.Paragraph].Role != doc.Body || p.Paragraph < r.doc.Sentences[s].Paragraph-1 {
			return n, false
		}
		at := p.Tokens.First
		if r.doc.Low(at) == w {
			continue
		}
		if r.doc.Tokens[at].Tag == tag.DT {
			at++
		}
		if names := r.namesIn(doc.Range{First: at, Last: p.Tokens.Last}); len(names) > 0 && names[0].Words.First == at && r.fitsPronoun(&names[0], w) {
			return names[0], true
		}
		return n, false
	}
	return n, false
}

// onlyPerson is the person that "he" or "she" at token t means where its sentence before it and the one before that name only one: who an earlier
// one named may no longer be meant.
func (r *reading) onlyPerson(t int) (n name.Mention, ok bool) {
	if w := r.doc.Low(t); w != "he" && w != "she" && w != "his" && w != "her" || r.doc.QuoteOf(t) >= 0 {
		return n, false
	}
	s := r.doc.SentenceOf(t)
	from := s
	if s > 0 && r.doc.Paragraphs[r.doc.Sentences[s-1].Paragraph].Role == doc.Body {
		from--
	}
	for _, m := range r.namesIn(doc.Range{First: r.doc.Sentences[from].Tokens.First, Last: t}) {
		switch {
		case m.Kind != name.Person:
		case !ok:
			n, ok = m, true
		case m.Key != n.Key:
			return n, false
		}
	}
	return n, ok && n.Sure > guessed
}

// guessed is how sure it is at most that a name is a person's that is one only since it speaks or acts: it may be a firm's.
const guessed = 0.5

// fitsPronoun reports whether a name may be meant by a pronoun: people by "he" and "she", all but people by "it".
func (r *reading) fitsPronoun(n *name.Mention, w string) bool {
	if w == "it" {
		return n.Kind == name.Organisation || n.Kind == name.Other || n.Kind == name.Person && n.Words.Len() == 1 && n.Sure <= guessed
	}
	return n.Kind == name.Person
}

// doerMeant gives c the name that its pronoun stands for as the one who does it, or to whom it is done.
func (r *reading) doerMeant(c *claim.Claim, agent, patient doc.Range) {
	th := &c.Thing
	r.ownerMeant(c, agent)
	if c.Kind == claim.Date {
		if n, ok := r.describedBy(agent); ok {
			th.Agents = r.parties(n.Words)
		}
		if n, ok := r.describedBy(patient); ok {
			th.Patients = r.parties(n.Words)
		}
	}
	if agent.Len() == 1 && len(th.Agents) == 0 {
		if n, ok := r.meant(c, agent.First); ok {
			th.Agents = r.parties(n.Words)
		}
	}
	if patient.Len() == 1 && len(th.Patients) == 0 {
		if n, ok := r.meant(c, patient.First); ok {
			th.Patients = r.parties(n.Words)
		}
	}
}

// describedBy is the person of whom words with "who" behind them tell what he is: "Hall is the former bishop who was ousted", "Hall, a bishop who was ousted".
func (r *reading) describedBy(words doc.Range) (n name.Mention, ok bool) {
	t := words.First - 1
	if words.Len() < 2 || t < 1 || words.Last >= len(r.doc.Tokens) || r.doc.Low(words.Last) != "who" {
		return n, false
	}
	switch r.doc.Low(t) {
	case "is", "was", "are", "were", ",":
	default:
		return n, false
	}
	for _, m := range r.namesIn(words) {
		if m.Kind == name.Person {
			return n, false
		}
	}
	for _, m := range r.namesIn(doc.Range{First: max(r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First, t-describedReach), Last: t}) {
		if m.Kind == name.Person && m.Words.Last == t {
			n, ok = m, true
		}
	}
	return n, ok
}

// describedReach is how many words of a name are looked at.
const describedReach = 5

// career is the noun for what a person does for a living, whose beginning and end are his.
const career = "career"

// ownerMeant gives a claim of when a career began or ended the name of him whose it is, by the pronoun before it.
func (r *reading) ownerMeant(c *claim.Claim, words doc.Range) {
	if c.Kind != claim.Date || words.Len() < 2 || r.doc.Tokens[words.First].Tag != tag.PRPS || r.headKey(words) != career {
		return
	}
	n, ok := r.onlyPerson(words.First)
	if !ok {
		n, ok = r.chiefly(words.First)
	}
	if ok {
		c.Thing.Agents = withAll(r.parties(n.Words), claim.Noun+career)
	}
}

// meant is the name that the pronoun at token t stands for; of a time, which says less of what it is of, also the only person or the one most told of.
func (r *reading) meant(c *claim.Claim, t int) (name.Mention, bool) {
	n, ok := r.standsFor(t)
	if !ok && c.Kind == claim.Date {
		if n, ok = r.onlyPerson(t); !ok {
			n, ok = r.chiefly(t)
		}
	}
	return n, ok
}

// livesOf is the party of whose life c tells: whom its verb has on either side by name, or for whom the last pronoun before its value, at token t, stands.
func (r *reading) livesOf(c *claim.Claim, t int) []string {
	for _, p := range [][]string{c.Thing.Agents, c.Thing.Patients} {
		if slices.ContainsFunc(p, func(k string) bool { return !isNoun(k) }) {
			return p
		}
	}
	for first := r.doc.Sentences[c.Sequence].Tokens.First; t >= first; t-- {
		if w := r.doc.Low(t); w != "he" && w != "she" && w != "his" && w != "her" {
			continue
		}
		n, ok := r.standsFor(t)
		if !ok {
			n, ok = r.onlyPerson(t)
		}
		if !ok {
			n, ok = r.chiefly(t)
		}
		if ok {
			return r.parties(n.Words)
		}
		return nil
	}
	return nil
}

// A report is about somebody whom it names so often, and so many times as often as anybody else; or fewer times, and nobody else at all.
const (
	oftenNamed  = 4
	aloneNamed  = 2
	timesOthers = 3
)

// chiefly is the person that a report is about, where "he" or "she" at token t, outside quotations, can mean nobody else whom its sentence or the one before
// it names.
func (r *reading) chiefly(t int) (n name.Mention, ok bool) {
	if w := r.doc.Low(t); w != "he" && w != "she" && w != "him" && w != "her" && w != "his" || r.doc.QuoteOf(t) >= 0 {
		return n, false
	}
	if !r.chief.sought {
		r.chief = r.findChief()
	}
	if r.chief.at < 0 {
		return n, false
	}
	n = r.named[r.chief.at]
	s := r.doc.SentenceOf(t)
	for _, m := range r.namesIn(doc.Range{First: r.doc.Sentences[max(0, s-1)].Tokens.First, Last: t}) {
		if m.Kind == name.Person && m.Key != n.Key {
			return n, false
		}
	}
	return n, true
}

// chief is the mention at which a report first names whom it is about; at is -1 if it is about nobody.
type chief struct {
	sought bool
	at     int
}

func (r *reading) findChief() chief {
	times, first := map[string]int{}, map[string]int{}
	for i := range r.named {
		if n := &r.named[i]; n.Kind == name.Person && n.Sure > guessed {
			if times[n.Key]++; times[n.Key] == 1 {
				first[n.Key] = i
			}
		}
	}
	best, most, next := -1, 0, 0
	for i := range r.named { // in the order of the text
		k := r.named[i].Key
		if f, ok := first[k]; !ok || f != i {
			continue
		}
		switch n := times[k]; {
		case n > most:
			best, most, next = i, n, most
		case n > next:
			next = n
		}
	}
	if (most < oftenNamed || most < timesOthers*next) && (most < aloneNamed || next > 0) || r.bothSexes() {
		best = -1
	}
	return chief{true, best}
}

// bothSexes reports whether a report speaks of a man and of a woman by pronouns at the head of a clause, so that which of them it is about is not told by
// how often a name stands in it.
func (r *reading) bothSexes() bool {
	he, she := false, false
	for i := range r.doc.Tokens {
		if r.doc.Tokens[i].Tag != tag.PRP || r.doc.QuoteOf(i) >= 0 {
			continue
		}
		switch r.doc.Low(i) {
		case "he":
			he = true
		case "she":
			she = true
		}
	}
	return he && she
}
