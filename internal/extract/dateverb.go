package extract

import (
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/speech"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/when"
)

// verbReach is how many words may stand between a time and the verb that it is put before or after: "the board on 3 March dismissed her".
const verbReach = 3

// besideVerb gives a day or an hour that hangs on a noun that names no deed to the verb beside it: "the jury on Tuesday ordered", "found by a maid July 27";
// and one right behind a participle to that: "the clerk arrested on Tuesday has hanged himself".
func (r *reading) besideVerb(c *claim.Claim, g syntax.Governor, m *when.Mention) {
	if m.Period.Since || m.Period.By || m.Period.Grain == when.Year || m.Words.First == 0 || r.premodified(m) >= 0 {
		return
	}
	s := r.doc.SentenceOf(m.Words.First)
	at := r.beforeTime(m.Words.First)
	t := r.participleAt(at, g)
	if t < 0 && g.Token > m.Words.First {
		t = r.participleBefore(m.Words.First, g)
	}
	if t >= 0 {
		r.setVerb(c, r.verbAt(s, t), t, m)
		return
	}
	if g.Token < 0 || g.Relation != syntax.Nominal || !r.doc.Tokens[g.Token].Tag.IsNoun() || r.isDeed(g.Token) {
		return
	}
	if v := r.verbBeside(s, g.Token, m.Words); v != nil {
		if v.Words.First >= m.Words.Last {
			if t = r.participleBefore(m.Words.First, g); t >= 0 {
				r.setVerb(c, r.verbAt(s, t), t, m)
				return
			}
		}
		r.setVerb(c, v, v.Main, m)
	}
}

// electedTo gives a year or month that hangs on the noun of what somebody was put into to the verb: "was elected to parliament in 1961".
func (r *reading) electedTo(c *claim.Claim, g syntax.Governor, m *when.Mention) {
	if g.Token < 2 || g.Relation != syntax.Nominal && (r.doc.Low(g.Token-1) != "to" || len(r.set.Things(r.lemmaOf(g.Token))) == 0) || g.Token > m.Words.First || m.Period.Since || m.Period.Grain != when.Year && m.Period.Grain != when.Month || r.isDeed(g.Token) {
		return
	}
	t := g.Token - 1
	for n := 0; t > 0 && n < nounReach && r.doc.Low(t) != "to"; n++ {
		if k := r.parse.Tag(t); !k.IsNoun() && k != tag.DT && k != tag.JJ && k != tag.POS && k != tag.PRPS {
			return
		}
		t--
	}
	if t < 1 || r.doc.Low(t) != "to" || r.parse.Tag(t-1) != tag.VBN {
		return
	}
	if v := r.verbAt(r.doc.SentenceOf(t), t-1); v != nil && v.Passive {
		r.setVerb(c, v, t-1, m)
	}
}

// beforeTime is the token before a time and what leads to it: "arrested late on Tuesday".
func (r *reading) beforeTime(t int) int {
	for t--; t >= 0; t-- {
		switch w := r.doc.Low(t); w {
		case "on", "at", "in", "late", "early", "around", "about", "shortly", "just":
		default:
			return t
		}
	}
	return -1
}

// participleAt is t where it is a past participle that describes the noun before it, and not the verb that the time is taken to hang on; else -1.
func (r *reading) participleAt(t int, g syntax.Governor) int {
	if t < 1 || t == g.Token || r.parse.Tag(t) != tag.VBN && r.parse.Tag(t) != tag.VBD || speech.Says(r.lemmaOf(t)) && r.lemmaOf(t) != "find" || r.doc.Low(t) == "was" || r.doc.Low(t) == "were" {
		return -1
	}
	if !r.parse.Tag(t - 1).IsNoun() {
		return -1
	}
	return t
}

// participleBefore is the past participle some words before a time at token t that describes the noun before it, where the verb that the time is taken to
// hang on comes only after the time: "the brother of a woman found dead in Tolm on Saturday has been charged"; else -1.
func (r *reading) participleBefore(t int, g syntax.Governor) int {
	first := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First
	for i := t - 1; i > max(first, t-participleReach); i-- {
		switch k := r.parse.Tag(i); {
		case k == tag.VBN || k == tag.VBD:
			return r.participleAt(i, g)
		case k.IsVerb() || k == tag.Comma || k == tag.MD || k == tag.CC || k == tag.WDT || k == tag.WP:
			return -1
		}
	}
	return -1
}

// participleReach is how many words before a time a participle may stand that the time is of.
const participleReach = 8

// isDeed reports whether the noun at token t names what is done or takes place.
func (r *reading) isDeed(t int) bool {
	if r.actsOfNoun(t) != nil {
		return true
	}
	for _, c := range r.set.Things(r.lemmaOf(t)) {
		if c == eventConcept {
			return true
		}
	}
	return false
}

// verbBeside is the finite verb that a time tells the day of, which hangs on the noun at token noun only by its place: the verb of which that noun is
// the subject, or that stands before the noun with nothing between that opens a clause.
func (r *reading) verbBeside(s, noun int, words doc.Range) *syntax.Verb {
	verbs := r.parse.Verbs(s)
	var before *syntax.Verb
	for i := range verbs {
		v := &verbs[i]
		switch {
		case v.Words.First >= words.Last:
			if !v.Finite || v.Words.First > words.Last+verbReach || v.Subject.Len() == 0 || noun < v.Subject.First || noun >= v.Subject.Last {
				continue
			}
			if h := r.headOf(v.Subject); h >= 0 && h != noun && r.isDeed(h) {
				return nil // the hijacking of the tanker on Friday
			}
			return v
		case v.Main < noun && !speech.Says(v.Lemma):
			before = v
		}
	}
	if before == nil || !before.Finite && r.parse.Tag(before.Main) != tag.VBN {
		return nil
	}
	for t := before.Words.Last; t < words.First; t++ {
		switch g := r.doc.Tokens[t].Tag; {
		case g == tag.Comma || g == tag.WDT || g == tag.WP || g == tag.WRB || g == tag.CC || g == tag.Colon || g.IsVerb():
			return nil
		case r.doc.Low(t) == "that" || r.doc.Low(t) == "of":
			return nil
		}
	}
	return before
}

// setVerb makes a claim one of the verb v at token t.
func (r *reading) setVerb(c *claim.Claim, v *syntax.Verb, t int, m *when.Mention) {
	th := &c.Thing
	c.Predicate, c.Agent, c.Patient = r.lemmaOf(t), "", ""
	th.Agents, th.Patients = nil, nil
	th.Relation, th.Preposition = string(syntax.Oblique), ""
	if v == nil {
		th.Act = r.set.Acts(c.Predicate)
		first := t
		for n := 0; first > 0 && n < 2*nounReach && (r.parse.Tag(first-1).IsNoun() || r.parse.Tag(first-1) == tag.JJ || r.parse.Tag(first-1) == tag.DT); n++ {
			first--
		}
		words := doc.Range{First: first, Last: t}
		c.Patient, th.Patients = r.doc.TextOf(words), r.parties(words)
		return
	}
	c.Predicate = v.Lemma
	th.Act = r.set.Acts(v.Lemma)
	by, to := v.Subject, v.Object
	if v.Passive || !v.Finite && r.parse.Tag(v.Main) == tag.VBN {
		by, to = v.Agent, v.Subject
		if to.Len() == 0 {
			to = v.Object
		}
	}
	if by.Len() > 0 && !meets(by, m.Words) {
		c.Agent, th.Agents = r.doc.TextOf(by), r.parties(by)
	}
	if to.Len() > 0 && !meets(to, m.Words) {
		c.Patient, th.Patients = r.doc.TextOf(to), r.parties(to)
	}
	r.doerMeant(c, by, to)
}

// whenReach is how many words behind a time, or behind the verb that tells what was going on then, the "when" may stand that tells what came about.
const whenReach = 12

// cutShort gives a day or an hour at which something was going on when something else came about to what came about, which is why it is told: "he was walking
// home at about nine when a car hit him", "at nine they were asleep when the roof fell in". All other times stay where they are.
func (r *reading) cutShort(g syntax.Governor, m *when.Mention) syntax.Governor {
	if m.Period.Since || m.Period.By || m.Period.Grain != when.Clock && m.Period.Grain != when.Part && m.Period.Grain != when.Day {
		return g
	}
	verbs := r.parse.Verbs(r.doc.SentenceOf(m.Words.First))
	for i := range verbs {
		v := &verbs[i]
		if !r.goingOnThen(v) || v.Main < m.Words.First && r.clausesBetween(v.Words.Last, m.Words.First) || v.Main > m.Words.First && (r.clausesBetween(m.Words.Last, v.Words.First) || r.conjoined(m.Words.Last, v.Words.First)) {
			continue
		}
		from := max(v.Words.Last, m.Words.Last)
		at := r.whenBehind(from)
		if at < 0 {
			continue
		}
		for k := i + 1; k < len(verbs); k++ {
			if w := &verbs[k]; w.Finite && w.Words.First > at && w.Words.First <= at+whenReach {
				return governorOf(w, g.Preposition, "what came about then", 0.8)
			}
		}
	}
	return g
}

// goingOnThen reports whether a verb tells what was going on in the past: "was walking", "were asleep".
func (r *reading) goingOnThen(v *syntax.Verb) bool {
	if w := r.doc.Low(v.Words.First); !v.Finite || v.Relative || v.Passive || w != "was" && w != "were" {
		return false
	}
	if r.parse.Tag(v.Main) == tag.VBG {
		return true
	}
	before := r.doc.Low(max(0, v.Words.First-1))
	return v.Lemma == "be" && before != "there" && before != "it"
}

// clausesBetween reports whether a clause ends or begins between two tokens.
func (r *reading) clausesBetween(from, to int) bool {
	for t := from; t < to; t++ {
		if g := r.doc.Tokens[t].Tag; ofClause(g) || g == tag.CC && t+1 < to && r.parse.Tag(t+1).IsVerb() {
			return true
		}
	}
	return false
}

// ofClause reports whether a tag is of a word that opens a clause, of a finite verb, or of a mark between clauses.
func ofClause(g tag.Tag) bool {
	switch g {
	case tag.WRB, tag.WP, tag.WDT, tag.MD, tag.VBD, tag.VBZ, tag.Colon:
		return true
	}
	return false
}

// conjoined reports whether "and", "but" or "or" stands between two tokens.
func (r *reading) conjoined(from, to int) bool {
	for t := from; t < to; t++ {
		if r.doc.Tokens[t].Tag == tag.CC {
			return true
		}
	}
	return false
}

// whenBehind is the token of a "when" behind token from that opens a clause of what came about, with no other clause between; -1 if there is none.
func (r *reading) whenBehind(from int) int {
	end := min(r.doc.Sentences[r.doc.SentenceOf(max(0, from-1))].Tokens.Last, from+whenReach)
	for t := from; t < end; t++ {
		switch {
		case r.doc.Low(t) == "when":
			return t
		case ofClause(r.doc.Tokens[t].Tag):
			return -1
		}
	}
	return -1
}

// governorOf is what governs a time or a number that is told of the verb v: who did it, or to whom it was done. Pattern says how that was found.
func governorOf(v *syntax.Verb, preposition, pattern string, sure float64) syntax.Governor {
	g := syntax.Governor{Predicate: v.Lemma, Token: v.Main, Relation: syntax.Oblique, Preposition: preposition, Agent: v.Subject, Patient: v.Object,
		Negated: v.Negated, Modality: v.Modality, Pattern: pattern, Sure: sure}
	if v.Passive {
		g.Agent, g.Patient = v.Agent, v.Subject
	}
	return g
}
