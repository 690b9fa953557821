package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// meaning finds what is counted, what happened to it and what is measured, where the words nearest to the number do not say.
func (r *reading) meaning(c *claim.Claim, f *rule.Facts, p syntax.Phrase, g syntax.Governor, words doc.Range) rule.Reading {
	r.meantBefore(c, f, p, g, words)
	r.meantBehind(c, f, p, g, words)
	r.meantWhole(c, f, p, g)
	if t := r.degree(c, words); t >= 0 {
		f.Predicate, f.Head, f.Modifiers = r.lemmaOf(t), "", nil
		return r.set.Read(*f)
	}
	m := r.set.Read(*f)
	if m.Attribute == "" && c.Kind == claim.Duration && r.lasts(g, m.Acts) {
		m.Attribute = "duration"
	}
	if m.Attribute != "" {
		if f.Head == "" && g.Relation == syntax.Oblique && (g.Preposition == "to" || g.Preposition == "from") && f.Dimension == "money" {
			if n, ok := r.raised(f, g, words); ok { // "the payout was raised to 65 cents"
				return n
			}
		}
		return m
	}
	if f.Dimension == "" && f.Head == "" && g.Relation == syntax.Oblique && g.Preposition == "as" {
		if g2 := *f; r.topic(&g2, g, words) { // "the number of injured, put at 11 early on"
			*f = g2
			return r.set.Read(*f)
		}
	}
	if r.set.Says(m.Acts) {
		return r.meantActs(f, m, g, words)
	}
	if w := r.complement(g); w != "" {
		f.Predicate = w
	} else if r.ordinary(c, &m, g) {
		h := r.headKey(g.Agent)
		if g.Relation != syntax.Object || !slices.Contains(r.set.Things(h), "event") || !r.set.Says(r.set.Acts(h)) {
			return m
		}
		f.Predicate = h // "the march brought 30,000 people"
	} else if r.asideOf(p, g, words) || !r.topic(f, g, words) {
		return m
	}
	if c.Thing.Head == "" {
		c.Thing.Head = f.Head
	}
	return r.set.Read(*f)
}

// degree is the participle or adjective behind a share of which "be" says how far it is true: "the fire was only 20 percent contained", "the dam is 40%
// full"; -1 where there is none.
func (r *reading) degree(c *claim.Claim, words doc.Range) int {
	t, b := words.Last, words.First-1
	if c.Kind != claim.Proportion || t >= len(r.doc.Tokens) || b < 1 {
		return -1
	}
	for b > 0 && r.doc.Tokens[b].Tag == tag.RB {
		b--
	}
	switch g := r.parse.Tag(t); {
	case g != tag.VBN && g != tag.VBD && g != tag.JJ, r.lemmaOf(b) != "be":
		return -1
	case t+1 < len(r.doc.Tokens) && (r.doc.Tokens[t+1].Tag.IsNoun() || r.doc.Tokens[t+1].Tag == tag.JJ):
		return -1 // "was 20 percent higher costs"
	}
	if w := r.doc.Word(t); w == "" || w[0] < 'a' || w[0] > 'z' {
		return -1 // "is 60 percent Muslim" counts who are
	}
	return t
}

// meantActs is what a figure means whose words tell what happened: m, or more where what is raised says what there is so much of.
func (r *reading) meantActs(f *rule.Facts, m rule.Reading, g syntax.Governor, words doc.Range) rule.Reading {
	if f.Dimension != "" {
		if n, ok := r.raised(f, g, words); ok { // "revenue dropped to $9.1 billion"
			return n
		}
		return m
	}
	// "raising the death toll to 31": what is raised says what there are 31 of.
	if g2 := *f; g.Relation == syntax.Oblique && g.Preposition == "to" && (f.Head == "" || slices.Contains(r.set.Things(f.Head), "person")) && r.tolled(g.Patient) && r.topic(&g2, g, words) {
		*f = g2
		return r.set.Read(*f)
	}
	return m
}

// raised reads f with what is measured from its subject or object, as what is raised says what it is. It reports whether that says what is measured; only then it changes f.
func (r *reading) raised(f *rule.Facts, g syntax.Governor, words doc.Range) (rule.Reading, bool) {
	of := *f
	if !r.topic(&of, g, words) {
		return rule.Reading{}, false
	}
	n := r.set.Read(of)
	if n.Attribute == "" {
		return n, false
	}
	*f = of
	return n, true
}

// meantBefore finds what the words before the figure or its noun say: a state for a noun, a word of two, the subject of a clause without its verb.
func (r *reading) meantBefore(c *claim.Claim, f *rule.Facts, p syntax.Phrase, g syntax.Governor, words doc.Range) {
	if p.Head < 0 && p.Adjective >= 0 {
		if w := r.lemmaOf(p.Adjective); r.set.Says(r.set.Acts(w)) { // "46 dead and 600 hurt"
			f.Predicate, f.Head = w, ""
		}
	}
	if t := g.Token; (g.Relation == syntax.Nominal || g.Relation == syntax.Copula) && t > 0 && f.Dimension != "" {
		if w := r.lemmaOf(t - 1); r.set.AttributeWith(w, g.Predicate, f.Dimension) != "" {
			f.Predicate = w + " " + g.Predicate // "a net profit of 40 million"
		} else if w := r.doc.Low(t - 1); r.set.AttributeWith(w, g.Predicate, f.Dimension) != "" {
			f.Predicate = w + " " + g.Predicate // "an operating profit of 40 million"
		}
	}
	if t := p.Head; t >= words.Last && f.Dimension == "money" {
		if w := r.doc.Low(t - 1); r.set.AttributeWith(w, f.Head, f.Dimension) != "" {
			f.Predicate, f.Head = w+" "+f.Head, "" // "40 million of operating profit"
		}
	}
	if t := r.gapSubject(words); t >= 0 && (c.Attribution == nil || c.Attribution.Speaker != r.doc.Word(t)) { // "rents rose 65 percent and wages 32 percent"
		f.Predicate, f.Modifiers = r.lemmaOf(t), nil
		c.Subject = r.doc.Word(t)
	}
	if t := words.First - 1; g.Token < 0 && t >= r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens.First && r.set.Says(r.set.Acts(r.lemmaOf(t))) {
		f.Predicate, f.Relation = r.lemmaOf(t), string(syntax.Object) // a headline whose verb reads as a noun: "Men in masks rob 12 banks"
	}
}

// meantBehind finds what the words behind the verb, the figure and its noun say, which with these are one: particles, objects, prepositions.
func (r *reading) meantBehind(c *claim.Claim, f *rule.Facts, p syntax.Phrase, g syntax.Governor, words doc.Range) {
	if f.Dimension == "" && f.Head != "" && f.Predicate != "" && r.set.ActsWith(f.Predicate, f.Head) != nil { // "claimed 94 lives"
		if f.Predicate += " " + f.Head; len(r.set.Things(f.Head)) == 0 {
			f.Head = ""
		}
	}
	if t := g.Token + 1; g.Token >= 0 && t < len(r.doc.Tokens) && !meets(words, doc.Range{First: t, Last: t + 1}) { // "brought down", "took to"
		w := r.doc.Low(t)
		if t+1 < len(r.doc.Tokens) && r.doc.Tokens[t].Tag == tag.IN && r.set.ActsWith(f.Predicate, w+" "+r.doc.Low(t+1)) != nil {
			f.Predicate += " " + w + " " + r.doc.Low(t+1) // "voted in favour"
		} else if r.set.ActsWith(f.Predicate, w) != nil || f.Dimension != "" && r.set.AttributeWith(f.Predicate, w, f.Dimension) != "" {
			f.Predicate += " " + w
		}
	}
	if t := words.Last; f.Dimension != "" && g.Relation == syntax.Object && t < len(r.doc.Tokens) && r.doc.Tokens[t].Tag == tag.IN { // "put 3 million into"
		if w := r.doc.Low(t); r.set.AttributeWith(f.Predicate, w, f.Dimension) != "" {
			f.Predicate += " " + w
		}
	}
	if w := r.stateOf(f.Predicate, g, p); w != "" { // "will be on strike", "taken into custody"
		f.Predicate = w
	}
	if g.Patient.Len() > 0 && !meets(g.Patient, words) { // "took part"
		if w := r.headKey(g.Patient); r.set.ActsWith(f.Predicate, w) != nil {
			f.Predicate += " " + w
		}
	}
	if t := words.Last; f.Dimension != "" && t+1 < len(r.doc.Tokens) { // two hours behind schedule
		u := t + 1
		if r.doc.Tokens[u].Tag == tag.DT && u+1 < len(r.doc.Tokens) {
			u++ // below the surface
		}
		if w := r.doc.Low(t); r.set.AttributeWith(w, r.doc.Low(u), f.Dimension) != "" {
			f.Predicate, f.Head = w+" "+r.doc.Low(u), ""
		}
	}
	if t := words.Last; c.Kind == claim.Measure && t < len(r.doc.Tokens) && (r.doc.Tokens[t].Tag == tag.JJ || r.doc.Tokens[t].Tag == tag.RB) && p.Head < words.Last && r.set.AttributeIn(r.doc.Low(t), f.Dimension) != "" {
		f.Predicate, f.Head = r.doc.Low(t), "" // "a crater four metres deep was left"
	}
}

// meantWhole finds what the clause as a whole makes of its verb: another's deed, a noun made of a verb, a particle that stands apart, a sense.
func (r *reading) meantWhole(c *claim.Claim, f *rule.Facts, p syntax.Phrase, g syntax.Governor) {
	if w := r.fromWhere(f, g, p); f.Dimension == "" && w != "" {
		f.Predicate = w
	}
	if w := r.fatally(f, g); w != "" {
		f.Predicate = w // "were shot and killed"
	}
	if w := r.enabled(g, f.Dimension); w != "" {
		f.Predicate = w
	}
	if w := r.gerundVerb(f.Predicate, g); w != "" {
		f.Predicate = w // "the sacking of 12 nurses"
	}
	if w := r.partedParticle(f.Predicate, g, p); w != "" {
		f.Predicate += " " + w // "laid 300 workers off", "struck nine claims out"
	}
	if w := r.senseOf(f.Predicate, g, countedSlot(c, f)); w != "" {
		f.Predicate = w
	}
}
