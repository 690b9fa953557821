package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// fates reads what became of people where a noun or a denial tells it: "the bodies of 31 people were recovered", "19 people have not been found",
// "six children were among the dead", "six of the victims were children".
func (r *reading) fates(c *claim.Claim, f *rule.Facts, g syntax.Governor, q *quantity.Mention) {
	th := &c.Thing
	if n, act := r.whoThoseAre(c, g, q); n != "" {
		th.Head, th.Heads, th.Concept, th.Modifiers, th.Part = n, nil, r.set.Things(n), nil, false
		th.Predicate, th.Act, c.Subject = act, r.set.Acts(act), n
		f.Head, f.Heads, f.Modifiers, f.Predicate, c.Predicate = n, nil, nil, act, act
		if len(th.Concept) == 0 {
			th.Concept, f.Head = []string{n, "person"}, "person" // told by where they are from
		}
		return
	}
	if t := r.apposed(q.Words); t > 0 && !th.Other && r.doc.Low(t-1) == "the" && (r.doc.Low(t) == "injured" || r.doc.Low(t) == "wounded") {
		f.Predicate, f.Preposition = "injure", ""
		th.Predicate, th.Act, c.Predicate = "injure", r.set.Acts("injure"), "injure"
		return // "the wounded, 14 of them, were taken away"
	}
	if g.Token < 0 || th.Head == "" || !slices.Contains(th.Concept, "person") {
		return
	}
	act := ""
	switch {
	case g.Relation == syntax.Nominal && g.Preposition == "of" && (g.Predicate == "body" || g.Predicate == "remains"):
		if act = "kill"; r.handedOver(g.Token) {
			act = "return" // of an exchange, and not of whom the event killed
		}
	case g.Relation == syntax.Nominal && g.Preposition == "of" && (g.Predicate == "fate" || g.Predicate == "whereabouts"):
		act = "missing"
	case c.Negated && g.Relation == syntax.PassiveSubject && (g.Predicate == "find" || g.Predicate == "locate" || g.Predicate == "trace"):
		act, c.Negated = "missing", false
	case f.Predicate == "be":
		act = r.amongThe(g.Token + 1)
	}
	if n := r.whoTheyAre(c, g, q); n != "" {
		th.Head, th.Heads, th.Concept, th.Modifiers, th.Part, act = n, nil, r.set.Things(n), nil, false, "kill"
		f.Head, f.Heads, f.Modifiers = n, nil, nil
	}
	if act == "" {
		return
	}
	th.Predicate, th.Act, f.Predicate, c.Predicate = act, r.set.Acts(act), act, act
}

// handedReach is how many words may stand between the dead and the verb that gives them back.
const handedReach = 5

// handedOver reports whether the noun at token t is told as what one side gives back to another: "to hand back the bodies of 90 soldiers".
func (r *reading) handedOver(t int) bool {
	words := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens
	for i := t - 1; i >= max(words.First, t-handedReach); i-- {
		if g := r.doc.Tokens[i].Tag; g.IsVerb() || g == tag.NN {
			if handsOver(r.lemmaOf(i)) {
				return true
			}
			if g.IsVerb() {
				return false
			}
		}
	}
	for i := t + 1; i < min(words.Last, t+2*handedReach); i++ {
		if r.doc.Tokens[i].Tag.IsVerb() {
			if w := r.lemmaOf(i); w != "be" && w != "have" {
				return r.passive(i) && handsOver(w)
			}
		}
	}
	return false
}

// amongThe is the act that befell those among whom the words from token t on put somebody ("among the dead"); empty if they say no such thing.
func (r *reading) amongThe(t int) string {
	if t+2 >= len(r.doc.Tokens) || r.doc.Low(t) != "among" || r.doc.Low(t+1) != "the" && r.doc.Low(t+1) != "those" {
		return ""
	}
	switch w := r.lemmaOf(t + 2); {
	case w == "victim" || w == "casualty":
		return "kill"
	case r.set.Says(r.set.Acts(w)):
		return w
	}
	return ""
}

// whoTheyAre is the noun that says who so many of the dead were: "six of the victims were children"; empty if c tells no such thing.
func (r *reading) whoTheyAre(c *claim.Claim, g syntax.Governor, q *quantity.Mention) string {
	th := &c.Thing
	if !th.Part || !r.partOf(q.Words) || th.Head != "victim" && !slices.Contains(th.Concept, "dead") {
		return ""
	}
	if t := g.Token; t > 0 && r.doc.Tokens[t].Tag == tag.NNS && slices.Contains(r.set.Things(r.lemmaOf(t)), "person") && (r.doc.Low(t-1) == "were" || r.doc.Low(t-1) == "are") {
		return r.lemmaOf(t)
	}
	return ""
}

// whoThoseAre is the noun that says who so many of the dead, the wounded or those taken are, and what befell them: "four of the dead were soldiers", "six of
// those arrested were students". Empty if c tells no such thing.
func (r *reading) whoThoseAre(c *claim.Claim, g syntax.Governor, q *quantity.Mention) (noun, act string) {
	t := q.Words.Last
	if !c.Thing.Part || c.Kind != claim.Count || t+5 >= len(r.doc.Tokens) || r.doc.Low(t) != "of" || r.doc.Low(t+1) != "the" && r.doc.Low(t+1) != "those" {
		return "", ""
	}
	those := r.doc.Low(t+1) == "those"
	if t += 2; r.doc.Tokens[t].Tag == tag.CD {
		t, those = t+1, true // four of the 14 arrested
	}
	switch w := r.doc.Low(t); {
	case w == "killed" || w == "dead" || w == "slain":
		act = "kill"
	case w == "injured" || w == "wounded" || w == "hurt":
		act = "injure"
	case those && r.doc.Tokens[t].Tag == tag.VBN && r.set.Says(r.set.Acts(r.lemmaOf(t))):
		act = r.lemmaOf(t)
	default:
		return "", ""
	}
	if w := r.doc.Low(t + 1); w != "were" && w != "are" {
		return "", ""
	}
	k := t + 2
	for k < len(r.doc.Tokens) && (r.doc.Tokens[k].Tag == tag.JJ || r.doc.Tokens[k].Tag == tag.NN || r.doc.Tokens[k].Tag == tag.RB && r.doc.Low(k) != "not") {
		k++
	}
	if k >= len(r.doc.Tokens) || !r.demonym(k) && (r.doc.Tokens[k].Tag != tag.NNS || !slices.Contains(r.set.Things(r.lemmaOf(k)), "person")) {
		return "", ""
	}
	return r.lemmaOf(k), act
}

// unlicensed reads how long somebody is without a licence as how long it is suspended, whoever lost it or took it.
func (r *reading) unlicensed(c *claim.Claim, f *rule.Facts, g syntax.Governor) {
	th := &c.Thing
	if g.Preposition != "for" || g.Patient.Len() == 0 {
		return
	}
	switch r.headKey(g.Patient) {
	case "licence", "license", "permit":
	default:
		return
	}
	if !takesAway(g.Predicate) {
		return
	}
	th.Attribute, th.Predicate, th.Act, th.Head, th.Concept = "suspension", "suspend", r.set.Acts("suspend"), "", nil
	th.Agents, th.Patients = nil, []string{claim.Noun + "licence"}
	f.Predicate, f.Head = "suspend", ""
}
