package extract

import (
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// pleads reports whether the verb at token t tells of a plea in court, of which nothing is asked for.
func (r *reading) pleads(t int) bool {
	if t < 0 || t+1 >= len(r.doc.Tokens) {
		return false
	}
	switch r.doc.Low(t + 1) {
	case "guilty", "innocent", "not", "no":
		return true
	}
	return false
}

// ofOpening gives a time the person that its sentence opens with, where all that stands between him and the verb is set off by commas and no name was
// found there for who did it: "Ada Winn, whose early films had made her known, died on Monday".
func (r *reading) ofOpening(c *claim.Claim, g syntax.Governor) {
	th := &c.Thing
	if g.Token < 0 || !r.doc.Tokens[g.Token].Tag.IsVerb() || g.Relation == syntax.Nominal || len(r.namesIn(g.Agent)) > 0 {
		return
	}
	s := r.doc.SentenceOf(g.Token)
	first := r.doc.Sentences[s].Tokens.First
	names := r.namesIn(doc.Range{First: first, Last: min(first+1, g.Token)})
	if len(names) == 0 || names[0].Kind != name.Person || names[0].Words.First != first {
		return
	}
	v := r.verbAt(s, g.Token)
	if v == nil || !v.Finite || v.Relative || names[0].Words.Last >= v.Words.First || r.doc.Tokens[names[0].Words.Last].Tag != tag.Comma || !r.afterComma(v.Words.First) {
		return
	}
	if r.doc.QuoteOf(g.Token) >= 0 {
		return
	}
	if v.Passive {
		c.Patient, th.Patients = names[0].Canonical, r.parties(names[0].Words)
		return
	}
	c.Agent, th.Agents = names[0].Canonical, r.parties(names[0].Words)
	if g.Patient.Len() > 0 && g.Patient.First < g.Token {
		c.Patient, th.Patients = "", nil // what was taken for its object stands before it
	}
}

// verbAt is the verb of sentence s whose main word is token t, or nil.
func (r *reading) verbAt(s, t int) *syntax.Verb {
	verbs := r.parse.Verbs(s)
	for i := range verbs {
		if verbs[i].Main == t {
			return &verbs[i]
		}
	}
	return nil
}

// afterComma reports whether a comma, or one before the end of a quotation, stands right before token t.
func (r *reading) afterComma(t int) bool {
	if t > 0 && r.doc.Tokens[t-1].Tag == tag.CloseQuote {
		t--
	}
	return t > 0 && r.doc.Tokens[t-1].Tag == tag.Comma
}
