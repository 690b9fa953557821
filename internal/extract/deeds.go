package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// deed is an act with its parties, as one clause tells it.
type deed struct {
	act     string // as the lexicon may have it: "reject", "call off", "reach deal"
	said    doc.Range
	verb    syntax.Verb
	negated bool
	// by did it, to it was done; where nothing is done to another (a minister resigns), to is who does it. Empty where unknown.
	by, to doc.Range
	// aim is the verb that says to what they agreed: "agreed to buy".
	aim      string
	relation syntax.Relation
}

// deed reads verb i of sentence s; false if it asserts nothing that came about or did not.
func (r *reading) deed(s int, verbs []syntax.Verb, i int) (deed, bool) {
	v := verbs[i]
	d := deed{act: v.Lemma, verb: v, negated: v.Negated, said: v.Words}
	if !r.asserted(s, verbs, i, &d) {
		return d, false
	}
	r.patient(s, &d)
	if acts := r.set.Acts(v.Lemma); i+1 < len(verbs) && len(acts) > 0 && acts[0] == "agree" {
		r.aims(s, &d, verbs[i+1])
	}
	if !r.compounds(&d) {
		return d, false
	}
	if r.none(d.to) || r.none(d.by) {
		d.negated = !d.negated
	}
	if d.to.Len() > 0 && d.to.First >= v.Words.Last && d.to.Last <= d.said.Last+reach {
		d.said.Last = max(d.said.Last, d.to.Last)
	} else if v.Passive && d.to.Len() > 0 && d.to.Last == v.Words.First {
		d.said.First = d.to.First
	}
	return d, true
}

// reach is how far behind its verb an object may end for the claim's words to take it in.
const reach = 8

// asserted reports whether verb i tells what happened. An infinitive does where the verb before denies it ("failed to agree"): d is negated then.
func (r *reading) asserted(s int, verbs []syntax.Verb, i int, d *deed) bool {
	v := verbs[i]
	if r.conditional(s, v.Words.First) || r.wished(verbs[:i], v) || leads(verbs, i) {
		return false
	}
	headline := r.doc.Paragraphs[r.doc.Sentences[s].Paragraph].Role == doc.Headline
	switch {
	case v.Relative && (!r.inLead(s) || v.Words.First > 0 && r.doc.Tokens[v.Words.First-1].Tag == tag.WP):
		return false // tells who somebody is
	case v.Finite:
		return v.Modality == string(claim.Actual) && (headline || !r.habitual(v)) && (!r.pluperfect(v) || r.attribution(r.doc.SpanOf(v.Words)) != nil)
	case headline && v.Passive && len(verbs) == 1:
		return true // Strike called off
	case i > 0 && r.adjacent(verbs[i-1].Words.Last, v.Words.First):
		before := verbs[i-1]
		if !before.Finite || before.Modality != string(claim.Actual) {
			return false
		}
		if !unwilling[before.Lemma] && before.Lemma != "manage" {
			return false
		}
		d.negated = d.negated != before.Negated != unwilling[before.Lemma]
		d.said.First, d.verb.Subject = before.Words.First, before.Subject
		return true
	}
	return false
}

// leads reports whether an infinitive after verb i says what it is that was refused: "refused to sign" is no refusal of a thing.
func leads(verbs []syntax.Verb, i int) bool {
	return i+1 < len(verbs) && verbs[i+1].Words.First == verbs[i].Words.Last && !verbs[i+1].Finite && unwilling[verbs[i].Lemma]
}

// unwilling are the verbs that deny the infinitive behind them.
var unwilling = map[string]bool{"fail": true, "refuse": true, "decline": true}

// wished reports whether a verb before v in its sentence makes a hope or a guess of it: "I hope the news says they have agreed".
func (r *reading) wished(before []syntax.Verb, v syntax.Verb) bool {
	for i := len(before) - 1; i >= 0 && v.Words.First-before[i].Words.First < 2*reach; i-- {
		if wishes(before[i].Lemma) {
			return true
		}
	}
	return false
}

// adjacent reports whether only adverbs stand between two tokens.
func (r *reading) adjacent(from, to int) bool {
	for t := from; t < to; t++ {
		if r.doc.Tokens[t].Tag != tag.RB {
			return false
		}
	}
	return true
}

// conditional reports whether the clause of token t says under which condition, or asks whether.
func (r *reading) conditional(s, t int) bool {
	for i := t - 1; i >= r.doc.Sentences[s].Tokens.First && i > t-3*reach; i-- {
		switch r.doc.Low(i) {
		case "if", "whether", "unless", "until", "should", "when", "whenever", "how", "why":
			return true
		case ",", ";", "that":
			return false
		}
		if r.doc.Tokens[i].Tag.IsVerb() {
			return false
		}
	}
	return false
}

// pluperfect reports whether a verb group tells what had been before: the report's background.
func (r *reading) pluperfect(v syntax.Verb) bool {
	switch r.doc.Low(v.Words.First) {
	case "had", "'d", "’d":
		return v.Main > v.Words.First
	}
	return false
}

// habitual reports whether a verb group is in the simple present, which in the body of a report tells what always holds.
func (r *reading) habitual(v syntax.Verb) bool {
	g := r.parse.Tag(v.Main)
	return v.Words.First == v.Main && (g == tag.VBZ || g == tag.VBP || g == tag.VB)
}

// inLead reports whether sentence s is one of those that tell the main event.
func (r *reading) inLead(s int) bool {
	for _, l := range r.main.lead {
		if l == s {
			return true
		}
	}
	return false
}

// patient fills in who did it and to what.
func (r *reading) patient(s int, d *deed) {
	v := &d.verb
	switch {
	case v.Passive:
		d.to, d.by, d.relation = v.Subject, v.Agent, syntax.PassiveSubject
		return
	case v.Object.First > v.Main && !r.adverbial(v):
		d.to, d.by, d.relation = v.Object, v.Subject, syntax.Object
		return
	}
	if acts := r.set.Acts(v.Lemma); len(acts) > 0 && acts[0] == "agree" {
		if p, ok := r.oblique(s, v.Words.Last); ok {
			d.to, d.by, d.relation = p, v.Subject, syntax.Oblique
			return
		}
	}
	d.to, d.relation = v.Subject, syntax.Subject
}

// adverbial reports whether words behind a verb say when rather than what: "resigned Monday", "ended an hour after they began", "ended with a kiss".
func (r *reading) adverbial(v *syntax.Verb) bool {
	words := v.Object
	if r.temporal(words) {
		return true
	}
	for t := v.Words.Last; t < words.First; t++ {
		if r.doc.Tokens[t].Tag == tag.IN && !r.isAct(v.Lemma, r.doc.Low(t)) {
			return true
		}
	}
	if !r.measured(words, quantity.Duration) || words.Last >= len(r.doc.Tokens) {
		return false
	}
	switch r.doc.Low(words.Last) {
	case "after", "before", "later", "earlier", "ago":
		return true
	}
	return false
}

// ofSubject are acts that are told of who does them, whatever they are done to: "survived the crash", "quit the cabinet".
var ofSubject = map[string]bool{"survive": true, "resign": true}

// aims reads what was agreed to be done: "agreed to buy Belcasa" is about Belcasa, and buying.
func (r *reading) aims(s int, d *deed, next syntax.Verb) {
	if next.Words.First != d.verb.Words.Last || next.Finite || d.verb.Passive {
		return
	}
	d.aim, d.by, d.to, d.relation = next.Lemma, d.verb.Subject, next.Object, syntax.Object
	if d.to.Len() == 0 {
		d.to, _ = r.oblique(s, next.Words.Last)
	}
}

// oblique returns the noun phrase of a preposition at token t that says what an agreement is about: agreed on a ceasefire.
func (r *reading) oblique(s, t int) (doc.Range, bool) {
	if t >= r.doc.Sentences[s].Tokens.Last {
		return doc.Range{}, false
	}
	switch r.doc.Low(t) {
	case "on", "to", "upon", "over":
	default:
		return doc.Range{}, false
	}
	p := r.nouns(s, t+1)
	return p, p.Len() > 0 && !r.temporal(p)
}

// nouns is the noun phrase that begins at token t of sentence s, up to its head; empty if none does.
func (r *reading) nouns(s, t int) doc.Range {
	p := doc.Range{First: t, Last: t}
	for i := t; i < r.doc.Sentences[s].Tokens.Last && i < t+reach; i++ {
		switch g := r.doc.Tokens[i].Tag; {
		case g.IsNoun():
			p.Last = i + 1
		case g == tag.DT || g == tag.JJ || g == tag.CD || g == tag.PRPS || g == tag.POS || g == tag.VBN || g == tag.VBG:
		default:
			return p
		}
	}
	return p
}

// temporal reports whether words are a time: "resigned Monday" has no object.
func (r *reading) temporal(words doc.Range) bool {
	i := firstFrom(len(r.times), func(i int) bool { return r.times[i].Words.First >= words.First })
	for ; i < len(r.times) && r.times[i].Words.First < words.Last; i++ {
		if r.times[i].Words.Last >= words.Last {
			return true
		}
	}
	return false
}

// measured reports whether an amount of one of the classes stands in words: what is told then is how many or how long.
func (r *reading) measured(words doc.Range, classes ...quantity.Class) bool {
	lo := firstFrom(len(r.quantities), func(i int) bool { return r.quantities[i].Words.Last > words.First })
	for ; lo < len(r.quantities) && r.quantities[lo].Words.First < words.Last; lo++ {
		if slices.Contains(classes, r.quantities[lo].Class) && r.quantities[lo].Amount.Value != 0 {
			return true
		}
	}
	return false
}

// compounds finds the lexicon's word of two: with a particle ("called off", "called the strike off"), a complement ("found guilty") or an object
// ("reached a deal"). What the deal is about is then what it happened to. False for a particle that the lexicon does not have: the verb means
// something else with it ("passed out leaflets").
func (r *reading) compounds(d *deed) bool {
	end := r.doc.Sentences[r.doc.SentenceOf(d.verb.Main)].Tokens.Last
	for _, t := range [...]int{d.verb.Words.Last, d.verb.Main + 1, r.headToken(d.to) + 1, d.to.Last} {
		if t <= d.verb.Main || t >= end {
			continue
		}
		if r.doc.Low(t) == "not" && t+1 < end && r.isAct(d.verb.Lemma, r.doc.Low(t+1)) {
			d.negated = !d.negated // found not guilty
			t++
		}
		if w := r.doc.Low(t); r.isAct(d.verb.Lemma, w) {
			d.act = d.verb.Lemma + " " + w
			d.said.Last = max(d.said.Last, t+1)
			if w == "of" {
				d.to, d.by, d.relation = r.sufferer(d)
			}
			return true
		}
	}
	if t := d.verb.Words.Last; t < end && r.doc.Tokens[t].Tag == tag.RP {
		return false
	}
	head := r.headKey(d.to)
	if toldInFigures(head) {
		return false // a loss of 4 million was posted, a toll is expected to rise
	}
	if head == "" || !r.isAct(d.verb.Lemma, head) {
		return true
	}
	d.act = d.verb.Lemma + " " + head
	if d.verb.Passive { // a deal was reached
		d.by = doc.Range{}
	}
	if r.none(d.to) {
		d.negated = !d.negated
	}
	d.said.Last = max(d.said.Last, d.to.Last)
	if r.set.Acts(d.act)[0] != "agree" { // lost their lives
		d.to, d.by, d.relation = d.verb.Subject, doc.Range{}, syntax.Subject
		return true
	}
	p, ok := r.oblique(r.doc.SentenceOf(d.verb.Main), max(d.to.Last, d.verb.Words.Last))
	if d.to = p; ok {
		d.relation = syntax.Oblique
	}
	return true
}

// sufferer is whom an act with "of" befell: "cleared him of murder", "was cleared of murder".
func (r *reading) sufferer(d *deed) (to, by doc.Range, rel syntax.Relation) {
	if d.verb.Passive || d.verb.Object.Len() == 0 {
		return d.verb.Subject, d.verb.Agent, syntax.PassiveSubject
	}
	return d.verb.Object, d.verb.Subject, syntax.Object
}

func (r *reading) isAct(verb, with string) bool {
	return verb != "" && with != "" && r.set.ActsWith(verb, with) != nil
}

// none reports whether words deny that there is one: "no agreement", "neither side", "none of the parties".
func (r *reading) none(words doc.Range) bool {
	if words.Len() == 0 {
		return false
	}
	switch r.doc.Low(words.First) {
	case "no", "neither", "none", "nobody":
		return true
	}
	return false
}
