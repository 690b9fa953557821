package extract

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/speech"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// topic looks up what a bare level is a level of: in "the number of people killed has risen to 29", "brought the toll to 46" or "left its
// estimate of the damage at 30 million" the predicate says only that there is a level, and its subject or object says of what.
// It changes f where one of them does.
func (r *reading) topic(f *rule.Facts, g syntax.Governor, words doc.Range) bool {
	switch g.Relation {
	case syntax.Oblique, syntax.Object, syntax.Copula, syntax.Subject, syntax.Nominal:
	default:
		return false
	}
	if g.Relation == syntax.Oblique && g.Preposition == "with" {
		return false // what the hold was filled with is no level of it
	}
	for _, t := range [...]doc.Range{g.Patient, g.Topic, g.Agent} {
		if t.Len() == 0 || meets(t, words) || r.behindWhen(t) {
			continue
		}
		if t.Last < g.Token && g.Token < words.First && r.parse.Tag(g.Token) != tag.VBG {
			t.Last = r.plainEnd(doc.Range{First: t.First, Last: g.Token}) // with what follows its head: "the number of students held in Tarn rose"
		}
		if t.First > g.Token && g.Token >= 0 && t.Last < words.First && g.Relation == syntax.Oblique && g.Preposition == "at" && figureNouns(r.headKey(t)) {
			t.Last = words.First // "put the number of jobs that would go at 1,200"
		}
		if b := t.First - 1; b >= 0 && r.parse.Tag(b) == tag.VBG && f.Dimension != "" && r.set.AttributeWith(r.doc.Low(b), r.lemmaOf(t.First), f.Dimension) != "" {
			t.First = b // operating income
		}
		if r.levelOf(f, t) {
			return true
		}
	}
	return g.Relation == syntax.Oblique && r.figureBefore(f, words)
}

// plainEnd is the end of words, or that of what stands in them before a relative clause between commas, shortened to its participle or not: what "the firm,
// whose profit fell," closed at is no profit, and whom "the ferry, licensed to carry 70," had on board is not for whom it is licensed.
func (r *reading) plainEnd(words doc.Range) int {
	for t := words.First + 1; t+1 < words.Last; t++ {
		if g := r.doc.Tokens[t+1].Tag; r.doc.Tokens[t].Tag == tag.Comma && (g == tag.WDT || g == tag.WP || r.doc.Low(t+1) == "whose" || g == tag.VBN || g == tag.VBD) {
			return t
		}
	}
	return words.Last
}

// behindWhen reports whether a noun phrase is that of a clause of time or place within a longer subject that counts something: the bus of "the number of
// people killed when a bus overturned in the hills has risen to 23".
func (r *reading) behindWhen(t doc.Range) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(t.First)].Tokens
	if t.First-2 <= s.First {
		return false
	}
	switch r.doc.Low(t.First - 1) {
	case "when", "where", "after", "since":
	default:
		return false
	}
	for i := t.First - 2; i >= s.First && t.First-i < topicReach; i-- {
		if g := r.doc.Tokens[i].Tag; g == tag.Comma {
			return false
		} else if g.IsNoun() && figureNouns(r.lemmaOf(i)) {
			return true
		}
	}
	return false
}

// topicReach is how many words before a level its topic, or a verb that is left out at it, may stand.
const topicReach = 60

// figureBefore reads the words from "the number of" or "the toll" on as the topic of a level further on in the sentence, where the subject is too
// long to be told by its verb: "the number of people killed when the ferry sank on Tuesday has risen to 21".
func (r *reading) figureBefore(f *rule.Facts, words doc.Range) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	if words.First == s.First {
		return false
	}
	switch r.doc.Low(words.First - 1) {
	case "to", "at", "as":
	default:
		return false
	}
	for t := max(s.First, words.First-topicReach); t < words.First; t++ {
		if r.doc.Tokens[t].Tag.IsNoun() && figureNouns(r.lemmaOf(t)) {
			return r.levelOf(f, doc.Range{First: t, Last: words.First})
		}
	}
	return false
}

// levelOf reads a noun phrase as what is counted or measured: a word for an act or an attribute in it, and the noun that a number or total is of.
func (r *reading) levelOf(f *rule.Facts, words doc.Range) bool {
	predicate, head, modifiers := "", "", []string(nil)
	for t := words.First; t < words.Last; t++ {
		g := r.parse.Tag(t)
		if !g.IsNoun() && !g.IsVerb() && g != tag.JJ {
			continue
		}
		if t+1 < len(r.doc.Tokens) && r.doc.Low(t+1) == "been" {
			continue // "had last been checked" tells how long nothing lasted
		}
		w := r.lemmaOf(t)
		if g == tag.VBG && t+1 < words.Last && r.doc.Tokens[t+1].Tag.IsNoun() {
			if l := r.doc.Low(t); r.set.AttributeWith(l, r.lemmaOf(t+1), f.Dimension) != "" {
				w = l // operating income
			}
		}
		if t+1 < words.Last && g.IsVerb() {
			if r.set.ActsWith(w, r.doc.Low(t+1)) != nil {
				w += " " + r.doc.Low(t+1) // taking part
			}
		}
		if t+1 < words.Last {
			if next := r.lemmaOf(t + 1); r.set.AttributeWith(w, next, f.Dimension) != "" {
				two := w + " " + next
				if t+2 < words.Last && r.doc.Tokens[t+2].Tag.IsNoun() && r.set.AttributeWith(next, r.lemmaOf(t+2), f.Dimension) != "" {
					continue // of an operating profit margin, the margin
				}
				w = two // operating profit is not net profit
			}
		}
		narrows := t+1 < words.Last && (g.IsNoun() || g == tag.JJ) && r.doc.Tokens[t+1].Tag.IsNoun() || g.IsProper() // the finance of "finance minister", Storm Hedda
		named := g.IsProper() && t+1 < words.Last && r.doc.Tokens[t+1].Tag.IsProper()                                // the Old Brewery is not old
		says := !narrows && r.set.Says(r.set.Acts(w)) && !(g.IsNoun() && meetsAny(r.set.Things(w), "disaster", "building", "vehicle")) || !named && r.set.AttributeIn(w, f.Dimension) != ""
		switch {
		case g.IsVerb() && predicate == "" && head != "" && r.set.ActsWith(w, head) != nil:
			predicate = w + " " + head // "the number of jobs that would go"
		case says && predicate == "":
			predicate = w
		case g.IsNoun() && head == "" && !says && f.Dimension == "" && r.afterOf(t, words.First) && len(r.set.Things(w)) > 0:
			head = w
		case predicate == "" && g.IsNoun():
			modifiers = append(modifiers, w)
		}
	}
	if predicate == "" && (head == "" || f.Head != "") {
		return false
	}
	if things := r.set.Things(head); len(things) > 0 && r.set.AttributeIn(predicate, f.Dimension) == "toll" && !meetsAny(things, "person", "animal") {
		head = "" // the death toll of a ferry counts no ferries
	}
	if predicate != "" {
		f.Predicate, f.Modifiers = predicate, modifiers
	}
	if f.Head == "" {
		f.Head = head
	}
	return true
}

// afterOf reports whether the noun phrase of token t hangs on "of".
func (r *reading) afterOf(t, first int) bool {
	for i := t - 1; i >= first; i-- {
		switch g := r.doc.Tokens[i].Tag; {
		case g == tag.IN:
			return r.doc.Low(i) == "of"
		case g == tag.JJ || g == tag.DT || g.IsNoun() || g == tag.PRPS:
		default:
			return false
		}
	}
	return false
}

// complement is the lemma of the adjective or participle that says what a light verb does not: "remained missing", "was left dead"; empty if none
// stands right after it.
func (r *reading) complement(g syntax.Governor) string {
	if t := g.Token + 1; g.Token >= 0 && t < len(r.doc.Tokens) {
		switch r.doc.Tokens[t].Tag {
		case tag.JJ, tag.VBN, tag.VBG:
			if w := r.lemmaOf(t); r.set.Says(r.set.Acts(w)) {
				return w
			}
		}
	}
	return ""
}

// tolled reports whether words are headed by a noun for a level of what befell people: "the death toll", "the number of injured".
func (r *reading) tolled(words doc.Range) bool {
	if words.Len() == 0 {
		return false
	}
	h := r.headKey(words)
	return figureNouns(h) || r.set.AttributeIn(h, "") == "toll"
}

// gerundVerb is the verb that a noun in -ing is made of, if the lexicons know only that and what it is done to follows with "of": "the sacking of 12
// nurses", not "a building of 12 flats"; else empty.
func (r *reading) gerundVerb(predicate string, g syntax.Governor) string {
	if g.Relation != syntax.Nominal || g.Preposition != "of" || !strings.HasSuffix(predicate, "ing") || r.set.Acts(predicate) != nil || r.set.Things(predicate) != nil {
		return ""
	}
	if v := lemma.Verb(predicate); v != predicate && r.set.Acts(v) != nil {
		return v
	}
	return ""
}

// partedParticle is the particle of a verb that stands behind its object, the noun of p, and leads to nothing itself: off in "laid 300 workers off
// on Monday", not in "struck 12 clubs off the list"; empty if there is none.
func (r *reading) partedParticle(predicate string, g syntax.Governor, p syntax.Phrase) string {
	t := p.Words.Last
	if g.Relation != syntax.Object || p.Head < 0 || t >= len(r.doc.Tokens) || strings.IndexByte(predicate, ' ') >= 0 {
		return ""
	}
	w := r.doc.Low(t)
	switch w {
	case "off", "out", "up", "down", "away", "back", "over", "in":
	default:
		return ""
	}
	if t+1 < len(r.doc.Tokens) {
		switch g := r.doc.Tokens[t+1].Tag; {
		case g.IsNoun(), g == tag.DT, g == tag.CD, g == tag.PRP, g == tag.PRPS, g == tag.JJ, g == tag.Dollar, g == tag.VBG:
			return ""
		}
	}
	if r.set.ActsWith(predicate, w) == nil {
		return ""
	}
	return w
}

// stateOf is the preposition and noun right after the verb of g, or after what it counts, that together say what the verb does not: "were on strike",
// "took nine people into custody"; or the adjective there: "made 30 children ill". Empty if the lexicon has none.
func (r *reading) stateOf(predicate string, g syntax.Governor, p syntax.Phrase) string {
	t := g.Token + 1
	if g.Token < 0 || t+1 >= len(r.doc.Tokens) {
		return ""
	}
	if g.Relation == syntax.Object && p.Head >= 0 {
		t = p.Head + 1
	}
	if t+1 >= len(r.doc.Tokens) {
		return ""
	}
	if predicate == "make" && r.doc.Tokens[t].Tag == tag.JJ && r.set.Says(r.set.Acts(r.doc.Low(t))) {
		return r.doc.Low(t)
	}
	if r.doc.Tokens[t].Tag != tag.IN || r.doc.Low(t) == "from" { // see fromWhere
		return ""
	}
	n := t + 1
	if r.doc.Tokens[n].Tag == tag.DT && n+1 < len(r.doc.Tokens) {
		n++
	}
	if !r.doc.Tokens[n].Tag.IsNoun() {
		return ""
	}
	w := r.doc.Low(t) + " " + r.doc.Low(n)
	if (predicate == "be" || predicate == "leave" && g.Relation == syntax.Object) && r.set.Acts(w) != nil {
		return w
	}
	if r.set.MayAct(predicate) && r.set.Acts(predicate+" "+w) != nil {
		return predicate + " " + w
	}
	return ""
}

// ordinary reports whether a count hangs on a verb that the lexicon does not know and that sets no level, so that what stands beside it in the
// clause is no topic: "20,000 people smashed store windows" stored nothing; "police put the march at 20,000 people" tells who marched.
func (r *reading) ordinary(c *claim.Claim, m *rule.Reading, g syntax.Governor) bool {
	if c.Kind != claim.Count || c.Thing.Head == "" || g.Token < 0 || !r.doc.Tokens[g.Token].Tag.IsVerb() {
		return false
	}
	if len(m.Acts) > 0 {
		return g.Predicate == "have" && g.Relation == syntax.Object // who owns or carries is no topic
	}
	level := g.Relation == syntax.Oblique && (g.Preposition == "at" || g.Preposition == "to")
	return !level && g.Relation != syntax.Copula
}

// lasts reports whether a stretch of time is that of an event which the verb of g is told of: "the meeting was over after four hours". What was put
// off by two days did not last them.
func (r *reading) lasts(g syntax.Governor, acts []string) bool {
	if !r.isEvent(g.Agent) && !r.isEvent(g.Topic) {
		return false
	}
	switch g.Preposition {
	case "after", "for", "over", "in", "":
	default:
		return false
	}
	return !r.set.Says(acts) || acts[0] == "end" || acts[0] == "meet" || acts[0] == "last"
}

// asideOf reports whether a number in a series says for itself what it is about: "toll rises to four, 240,000 without power".
func (r *reading) asideOf(p syntax.Phrase, g syntax.Governor, words doc.Range) bool {
	return g.Pattern == "coordination" && p.Head < 0 && words.Last < len(r.doc.Tokens) && r.doc.Tokens[words.Last].Tag == tag.IN && r.doc.Low(words.Last) != "of"
}

// enabled is the word for what a thing may hold where the verb of g hangs on it: "licensed to carry 120", "built to take 300"; empty if there is none.
func (r *reading) enabled(g syntax.Governor, dimension string) string {
	t := g.Token - 2
	if t < 0 || r.doc.Low(t+1) != "to" {
		return ""
	}
	if w := r.lemmaOf(t); r.set.AttributeIn(w, dimension) == "capacity" {
		return w
	}
	return ""
}

// gapSubject returns the noun before the number at words where a verb is left out between them after "and", or -1.
func (r *reading) gapSubject(words doc.Range) int {
	t := words.First - 1
	if t < 1 || words.Last >= len(r.doc.Tokens) || !r.doc.Tokens[t].Tag.IsNoun() {
		return -1
	}
	switch r.doc.Tokens[t-1].Tag {
	case tag.CC:
		if r.doc.Tokens[t].Tag.IsProper() && r.doc.Tokens[t].Tag != tag.NNPS && !r.verbless(t) {
			return -1 // "had 48 percent and Berg 46": who, not what
		}
	case tag.Comma:
		if r.verbless(t) {
			return -1
		}
	default:
		return -1
	}
	switch r.doc.Tokens[words.Last].Tag {
	case tag.Comma, tag.Stop, tag.Colon:
		return t
	}
	return -1
}

// verbless reports whether no verb stands before token t in its sentence, so that none can be left out at it.
func (r *reading) verbless(t int) bool {
	for i := max(r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First, t-topicReach); i < t; i++ {
		if r.doc.Tokens[i].Tag.IsVerb() {
			return false
		}
	}
	return true
}

// recallReach is how many sentences back a bare number may look for what it counts.
const recallReach = 2

// recalls reports whether a bare count counts what an earlier one of the report did: it is somebody's own figure, or said of "the figure".
func (r *reading) recalls(c *claim.Claim, g syntax.Governor) bool {
	bare := c.Subject == "" && (c.Thing.Head == "" || figureNouns(c.Thing.Head)) && c.Thing.Attribute == ""
	return bare && c.Quantity.Value != 0 && c.Attribution != nil && (speech.Says(g.Predicate) || g.Predicate == c.Attribution.Verb) || r.ofFigure(g)
}

// ofOthers reports whether the words from token t on say of what a number is: "of homeless", not "of them".
func (r *reading) ofOthers(t int) bool {
	return t+1 < len(r.doc.Tokens) && r.doc.Low(t) == "of" && r.doc.Tokens[t+1].Tag != tag.PRP && r.doc.Tokens[t+1].Tag != tag.DT
}

func (r *reading) ofFigure(g syntax.Governor) bool {
	for _, t := range [...]doc.Range{g.Patient, g.Topic} {
		if t.Len() > 0 && figureNouns(r.headKey(t)) && t.Len() <= 3 {
			return !r.ofOthers(t.Last) // the number of homeless is one of its own
		}
	}
	return false
}
