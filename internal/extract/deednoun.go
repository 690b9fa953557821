package extract

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/when"
)

// ofNoun gives a time that stands by a noun for what was done to that deed, not to the verb of its sentence: "the court threw out the 2007 conviction",
// "the outcry after the 18 November sinking of a trawler" and "his resignation came in May" say when somebody was convicted, what was sunk and who
// resigned.
func (r *reading) ofNoun(c *claim.Claim, g syntax.Governor, m *when.Mention) {
	th := &c.Thing
	noun := r.premodified(m)
	before := noun >= 0
	if noun < 0 {
		noun = r.deedUnder(g)
	}
	if noun < 0 {
		return
	}
	acts := r.actsOfNoun(noun)
	if !r.set.Says(acts) && !before && !(g.Relation == syntax.Nominal && noun != g.Token && r.isDeed(noun)) {
		return
	}
	c.Predicate, c.Agent, c.Patient, c.Thing.Undone = r.lemmaOf(noun), "", "", true
	th.Act, th.Agents, th.Patients = acts, nil, nil
	th.Relation, th.Preposition = string(syntax.Nominal), ""
	if c.Modality == claim.Possible {
		c.Modality = claim.Actual // what is said of a deed, that it may have been wrong, does not make the deed one that may have been
	}
	if noun+2 < len(r.doc.Tokens) && r.doc.Low(noun+1) == "of" {
		if p, ok := r.parse.PhraseAt(noun + 2); ok && !meets(p.Words, m.Words) {
			c.Patient, th.Patients = r.doc.TextOf(p.Words), r.parties(p.Words)
		}
	}
	first := noun
	if before {
		first = m.Words.First
	}
	if words := r.possessor(first); words.Len() > 0 {
		c.Agent, th.Agents = r.doc.TextOf(words), r.parties(words)
	}
}

// nounReach is how many words may stand between a time and the noun that it is put before: "the 2007 state court conviction".
const nounReach = 4

// premodified is the token of the common noun that a time is put before, after an article or a possessor: "the June 20 shooting", "Thursday's vote";
// -1 if it is put before none.
func (r *reading) premodified(m *when.Mention) int {
	t, end := m.Words.Last, r.doc.Sentences[r.doc.SentenceOf(m.Words.First)].Tokens.Last
	if t >= end {
		return -1
	}
	owned := r.doc.Tokens[t].Tag == tag.POS
	if owned {
		t++
	} else if !r.determined(m.Words.First) {
		return -1
	} else if r.doc.Low(t) == "," && r.doc.Tokens[t-1].Len() == len("2005") && r.doc.Tokens[t-1].Tag == tag.CD {
		t++ // the March 3, 2011, shooting
	}
	noun := -1
	for n := 0; t < end && n <= nounReach; t, n = t+1, n+1 {
		switch g := r.parse.Tag(t); {
		case g.IsNoun():
			noun = t
		case g == tag.JJ || noun < 0 && (g == tag.VBN || g == tag.VBD && t+1 < end && r.parse.Tag(t+1).IsNoun()): // the 2005 attempted murder
		default:
			n = nounReach
		}
	}
	if noun < 0 || r.doc.Tokens[noun].Tag != tag.NN && r.doc.Tokens[noun].Tag != tag.NNS {
		return -1
	}
	return noun
}

// determined reports whether an article, a pronoun of possession or a possessor stands right before token t.
func (r *reading) determined(t int) bool {
	if t == 0 {
		return false
	}
	switch r.doc.Tokens[t-1].Tag {
	case tag.DT, tag.PRPS, tag.POS:
		return true
	}
	return false
}

// possessor is the phrase before "'s" before token t, or none.
func (r *reading) possessor(t int) doc.Range {
	if t < 2 || r.doc.Tokens[t-1].Tag != tag.POS {
		return doc.Range{}
	}
	for _, n := range r.namesIn(doc.Range{First: max(0, t-1-nounReach), Last: t - 1}) {
		if n.Words.Last == t-1 {
			return n.Words
		}
	}
	return doc.Range{First: t - 2, Last: t - 1}
}

// deedUnder is the token of a noun that a time hangs on, or of what is only told to have come about: -1 if it hangs on a verb that says something.
func (r *reading) deedUnder(g syntax.Governor) int {
	if g.Token < 0 {
		return -1
	}
	if g.Relation == syntax.Nominal {
		if t := r.nounOf(g.Token); t >= 0 {
			return t
		}
		return g.Token
	}
	switch g.Predicate {
	case "occur", "happen", "come", "take place":
		if g.Agent.Len() > 0 {
			return r.headOf(g.Agent)
		}
	}
	return -1
}

// nounOf is the noun of which "of" makes token t the object: "sinking" in "the sinking of a trawler"; -1 if there is none.
func (r *reading) nounOf(t int) int {
	for i := t - 1; i > max(0, t-1-nounReach); i-- {
		if r.doc.Low(i) == "of" {
			if r.parse.Tag(i - 1).IsNoun() {
				return i - 1
			}
			return -1
		}
		if g := r.parse.Tag(i); !g.IsNoun() && g != tag.DT && g != tag.JJ {
			return -1
		}
	}
	return -1
}

// headOf is the last noun of words before anything that describes it, or -1.
func (r *reading) headOf(words doc.Range) int {
	head := -1
	for t := words.First; t < words.Last; t++ {
		if r.parse.Tag(t).IsNoun() {
			head = t
		} else if head >= 0 {
			break
		}
	}
	return head
}

// actsOfNoun is what the lexicon knows of the deed that the noun at token t names, by itself or by the verb that it is made of: "sinking".
func (r *reading) actsOfNoun(t int) []string {
	w := r.lemmaOf(t)
	if acts := r.set.Acts(w); r.set.Says(acts) {
		return acts
	}
	stem, ok := strings.CutSuffix(w, "ing")
	if !ok || len(stem) < 3 {
		return nil
	}
	for _, v := range [...]string{stem, stem + "e"} {
		if acts := r.set.Acts(v); r.set.Says(acts) {
			return acts
		}
	}
	return nil
}
