package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// outcomes adds the yes-or-no facts that rules of that kind ask for: what came about, and what did not. Opposite acts are one act, asserted or
// negated: who rejects, does not approve. What is planned, wished, asked or told under a condition is none.
func (r *reading) outcomes(out []claim.Claim) []claim.Claim {
	first := len(out)
	for s := range r.doc.Sentences {
		words := r.doc.Sentences[s].Tokens
		if words.Len() == 0 || !r.reportable(words.First) || r.asks(s) {
			continue
		}
		verbs := r.parse.AppendVerbs(r.verbs[:0], s)
		r.verbs = verbs
		for i := range verbs {
			if !r.set.MayAct(verbs[i].Lemma) {
				continue
			}
			if d, ok := r.deed(s, verbs, i); ok {
				out = r.outcome(out, first, d)
			}
		}
		out = r.absences(out, first, s, verbs)
	}
	return out
}

// asks reports whether sentence s is a question.
func (r *reading) asks(s int) bool {
	words := r.doc.Sentences[s].Tokens
	for t := words.Last - 1; t >= words.First && t > words.Last-3; t-- {
		if r.doc.Word(t) == "?" {
			return true
		}
	}
	return false
}

// absences adds what a noun phrase says has not come about: "the talks ended without a deal", "there is no agreement".
func (r *reading) absences(out []claim.Claim, first, s int, verbs []syntax.Verb) []claim.Claim {
	words := r.doc.Sentences[s].Tokens
	before := -1 // the last verb before t
	for t := words.First; t < words.Last; t++ {
		if cues.Of(r.doc.Type(t))&ofAbsence == 0 {
			continue
		}
		for before+1 < len(verbs) && verbs[before+1].Words.First <= t {
			before++
		}
		p := r.nouns(s, t+1)
		if p.Len() == 0 || !r.isAct("no", r.lemmaOf(p.Last-1)) || r.conditional(s, t) {
			continue
		}
		d := deed{act: "no " + r.lemmaOf(p.Last-1), said: doc.Range{First: t, Last: p.Last}, relation: syntax.Oblique}
		if before >= 0 {
			if verbs[before].Modality != string(claim.Actual) {
				continue
			}
			d.by = verbs[before].Subject
		}
		if n := len(out); n > first && out[n-1].Bytes().End >= r.doc.SpanOf(d.said).End {
			continue // the verb has told it
		}
		d.to, _ = r.oblique(s, p.Last)
		out = r.outcome(out, first, d)
	}
	return out
}

// outcome adds d, if a rule asks for it and no claim from first on has told it.
func (r *reading) outcome(out []claim.Claim, first int, d deed) []claim.Claim {
	acts := r.set.Acts(d.act)
	if !r.set.Says(acts) || r.measured(d.to, quantity.Count, quantity.Proportion, quantity.Score) || r.weightless(d.to) {
		return out
	}
	if ofSubject[acts[0]] && d.by.Len() > 0 {
		d.to, d.by, d.relation = d.by, doc.Range{}, syntax.Subject
	}
	of, opposite, opposed := r.set.Opposed(acts)
	out, c := next(out)
	r.start(c, claim.Outcome, r.doc.SpanOf(d.said), d.said.First)
	c.Predicate, c.Negated, c.Value = d.act, d.negated != opposite, saying(d)
	if opposite {
		c.Predicate = of[0]
	}
	if a := c.Attribution; a != nil && a.Verb == "deny" {
		c.Negated, c.Value = !c.Negated, "not "+c.Value
	}
	th := &c.Thing
	th.Act, th.Attribute, th.Relation, th.Pattern, th.Sure = of, d.aim, string(d.relation), "outcome", 1
	f := rule.Facts{Kind: claim.Outcome, Predicate: d.act, Head: r.undergoer(c, d.to), Modifiers: th.Modifiers, Context: r.context(d.said)}
	if d.by.Len() > 0 && !r.none(d.by) {
		c.Agent, th.Agents = r.doc.TextOf(d.by), r.parties(d.by)
	}
	if acts[0] == "survive" && d.verb.Passive {
		return out // is survived by her children
	}
	vain := len(th.Patients) == 0 && (d.to.Len() > 0 || len(th.Agents) == 0) ||
		d.relation == syntax.Subject && (of[0] == "agree" && !c.Negated || of[0] == "accept")
	if vain || slices.Contains(of, "kill") && r.several(c, d.to) || !r.asked(c, f, opposed) {
		return out
	}
	r.scope(c, d.said)
	for i := max(first, len(out)-recent); i < len(out); i++ {
		if sameFact(&out[i], c) {
			return out
		}
	}
	return out[:len(out)+1]
}

// recent is how many outcomes back a report is searched for the same one: more than any report has.
const recent = 64

// asked finds the rule for f and reports whether there is one. The general rule takes only acts that have an opposite, and none that a topic rule
// leaves alone because of what it befell.
func (r *reading) asked(c *claim.Claim, f rule.Facts, opposed bool) bool {
	found := r.set.Match(f)
	if found == nil {
		return false
	}
	if found.General {
		f.Head = ""
		if !opposed || r.set.Match(f) != found {
			return false
		}
	}
	c.Rule = found.ID
	return true
}

// several reports whether words tell of somebody who is not the one that another report may speak of: of many, or of "a man".
func (r *reading) several(c *claim.Claim, words doc.Range) bool {
	if c.Thing.Person != "" || words.Len() == 0 {
		return false
	}
	head := r.headToken(words)
	if head >= 0 && r.doc.Tokens[head].Tag == tag.NNS || len(c.Thing.Concept) > 0 && c.Thing.Head == "people" {
		return true
	}
	switch r.doc.Low(words.First) {
	case "a", "an", "another", "one", "someone", "somebody", "most", "many", "some", "several":
		return true
	}
	return false
}

// weightless reports whether a pronoun is all that says what it befell.
func (r *reading) weightless(words doc.Range) bool {
	return words.Len() == 1 && r.doc.Tokens[words.First].Tag == tag.PRP
}

// undergoer writes down what the act befell, and returns the head for the rules: a name's kind, or the noun.
func (r *reading) undergoer(c *claim.Claim, words doc.Range) string {
	if words.Len() == 0 {
		return ""
	}
	th := &c.Thing
	c.Subject = r.doc.TextOf(words)
	c.Patient = c.Subject
	head := r.headToken(words)
	if head >= 0 && quantified(r.lemmaOf(head)) && head+1 < words.Last && r.doc.Low(head+1) == "of" {
		words.First = head + 2 // a round of talks
		head = r.headToken(words)
	}
	for _, n := range r.namesIn(words) {
		if head < n.Words.First || head >= n.Words.Last {
			continue
		}
		th.Patients = []string{placeKey(n)}
		switch n.Kind {
		case name.Person:
			th.Person, c.Name = n.Key, n.Canonical
			return "person"
		case name.Organisation:
			return "organisation"
		}
		return ""
	}
	if head < 0 {
		return ""
	}
	for t := words.First; t < head; t++ {
		if g := r.doc.Tokens[t].Tag; g == tag.JJ || g.IsNoun() {
			th.Modifiers = withAll(th.Modifiers, r.lemmaOf(t))
		}
	}
	th.Head = r.lemmaOf(head)
	th.Concept = r.set.ThingsOf(th.Head, th.Modifiers)
	th.Patients = []string{claim.Noun + th.Head}
	if len(th.Concept) > 0 {
		th.Patients = nil
		for _, p := range th.Concept[:max(1, len(th.Concept)-1)] {
			th.Patients = append(th.Patients, claim.Noun+p)
		}
	}
	return th.Head
}

// headToken is the head noun of words: the last before what only describes it; -1 if there is none.
func (r *reading) headToken(words doc.Range) int {
	head := -1
	for t := words.First; t < words.Last; t++ {
		switch g := r.doc.Tokens[t].Tag; {
		case g.IsNoun():
			head = t
		case head >= 0 && g != tag.POS && g != tag.JJ && g != tag.CD:
			return head
		}
	}
	return head
}

// saying is the outcome in words: the act as the report has it, in the past, with "not" where it is denied.
func saying(d deed) string {
	w, rest, _ := strings.Cut(d.act, " ")
	if w != "no" {
		w = claim.Past(w)
	}
	if d.negated {
		w = "not " + w
	}
	return strings.TrimSpace(w + " " + rest)
}

// sameFact reports whether two outcomes of a report are one.
func sameFact(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	if x.Act[0] != y.Act[0] || a.Negated != b.Negated || x.Head != y.Head || x.Person != y.Person {
		return false
	}
	one := func(p, q []string) bool { return len(p) == 0 || len(q) == 0 || p[0] == q[0] }
	return x.Attribute == y.Attribute && one(x.Patients, y.Patients) && one(x.Agents, y.Agents) && (x.Occasion.Background == y.Occasion.Background)
}
