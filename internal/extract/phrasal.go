package extract

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/when"
)

// phrasalReach is how many words behind its verb a phrase may end that tells with it what was done: "came into force", "has been back at work".
const phrasalReach = 4

// phrasal gives a time the verb with the words that make another verb of it: a particle, also behind the object, or what else stands in the lexicon of such
// phrases. Who "picked him up" picked nothing, and what "ran out" or "came into force" neither ran nor came.
func (r *reading) phrasal(c *claim.Claim, g syntax.Governor, m *when.Mention) {
	if g.Token < 0 || c.Predicate == "" || c.Predicate != g.Predicate && !strings.HasPrefix(c.Predicate, g.Predicate+" ") || !r.parse.Tag(g.Token).IsVerb() {
		return
	}
	limit := m.Words.First
	if limit < g.Token {
		limit = r.doc.Sentences[r.doc.SentenceOf(g.Token)].Tokens.Last
	}
	if w, last := r.phraseAt(g.Predicate, g.Token+1, limit); len(w) > len(c.Predicate) {
		r.tellPhrase(c, w)
		if g.Patient.Len() > 0 && g.Patient.First > g.Token && g.Patient.Last <= last {
			c.Patient, c.Thing.Patients = "", nil
		}
		return
	}
	if c.Predicate != g.Predicate {
		return // a word of two that the lexicon of acts has
	}
	end := r.doc.Sentences[r.doc.SentenceOf(g.Token)].Tokens.Last
	for _, t := range [...]int{g.Token + 1, g.Patient.Last} {
		if t > g.Token && t+1 < end && t < m.Words.First && r.parse.Tag(t) == tag.RP && (t == g.Token+1 || g.Patient.First == g.Token+1) && r.particleEnds(t+1, m) {
			r.tellPhrase(c, c.Predicate+" "+r.doc.Low(t))
			return
		}
	}
}

// particleEnds reports whether nothing can follow a particle at the token before t that would make it a preposition: "went down on Friday", "struck a reef off
// Olm on Friday".
func (r *reading) particleEnds(t int, m *when.Mention) bool {
	switch r.parse.Tag(t) {
	case tag.Comma, tag.IN, tag.TO, tag.RB, tag.Stop, tag.CC, tag.VBN:
		return true
	}
	return t >= m.Words.First
}

// tellPhrase makes a claim one of what a verb tells with other words.
func (r *reading) tellPhrase(c *claim.Claim, phrase string) {
	c.Predicate, c.Thing.Act = phrase, r.set.Acts(phrase)
}

// phraseAt is the phrase that a verb makes with the words from token t on, before token limit, and where it ends; "" if none. Articles and words that
// only sort what they stand before count for nothing, nor do adverbs, but for one right behind the verb that may be a particle: "went up in flames".
func (r *reading) phraseAt(verb string, t, limit int) (string, int) {
	if t < limit && t < len(r.doc.Tokens) && r.parse.Tag(t) == tag.RB && particle(r.doc.Low(t)) {
		if found, last := r.phraseFrom(verb+" "+r.doc.Low(t), t+1, limit, phrasalReach-1); found != "" {
			return found, last
		}
	}
	return r.phraseFrom(verb, t, limit, phrasalReach)
}

// particle reports whether a word that is taken for an adverb may make another verb of the one before it.
func particle(w string) bool {
	switch w {
	case "up", "down", "out", "off", "over", "away", "back":
		return true
	}
	return false
}

// phraseFrom is [reading.phraseAt] for the words told so far and reach more.
func (r *reading) phraseFrom(verb string, t, limit, reach int) (string, int) {
	phrase, found, last := verb, "", t
	for n := 0; n < reach && t < len(r.doc.Tokens) && t < limit; n, t = n+1, t+1 {
		switch r.parse.Tag(t) {
		case tag.DT, tag.PRPS, tag.RB, tag.CD:
			continue
		case tag.Comma, tag.CC:
			return found, last
		}
		phrase += " " + strings.TrimSuffix(r.lemmaOf(t), "'s")
		if verbPhrase(phrase) {
			found, last = phrase, t+1
		}
	}
	return found, last
}

// cameTo gives a year or month that hangs on the title of somebody to the verb by which he came to it: "became prime minister in 2016".
func (r *reading) cameTo(c *claim.Claim, g syntax.Governor, m *when.Mention) {
	if g.Token < 1 || !r.parse.Tag(g.Token).IsNoun() || m.Words.First < g.Token {
		return
	}
	first := r.doc.Sentences[r.doc.SentenceOf(g.Token)].Tokens.First
	for t := g.Token - 1; t >= max(first, g.Token-nounReach-1); t-- {
		switch k := r.parse.Tag(t); {
		case k.IsVerb():
			if r.lemmaOf(t) != "become" {
				return
			}
			r.setVerb(c, r.verbAt(r.doc.SentenceOf(t), t), t, m)
			c.Patient, c.Thing.Patients = r.doc.TextOf(doc.Range{First: t + 1, Last: g.Token + 1}), nil
			return
		case k == tag.Comma || k == tag.IN || k == tag.CC:
			return
		}
	}
}
