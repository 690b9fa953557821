package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// seeks reports whether what governs c is done to people because of what has befallen them: they are sought, or there are so many of them.
func (r *reading) seeks(c *claim.Claim) bool {
	return meetsAny(c.Thing.Act, "search-for", "find", "be", "count", "record", "identify", "treat")
}

// elsewise asks the rules again with the other predicates of a counted subject, where the first one tells what no rule asks for: "about 60 people
// spent the night at a school after being evacuated". The first that a topic's rule takes is what the claim is about.
func (r *reading) elsewise(c *claim.Claim, f rule.Facts, g syntax.Governor, words doc.Range) {
	if c.Kind != claim.Count && c.Kind != claim.Age {
		return
	}
	further := r.parse.Further(words)
	if g.Relation != syntax.Subject && g.Relation != syntax.PassiveSubject {
		if c.Kind != claim.Count {
			return
		}
		if !r.seeks(c) && !r.definite(words) {
			r.narrowed(c, f)
			return
		}
		further = append(further, r.parse.Narrowing(words)...) // "are looking for nine who got lost"
	} else if c.Kind == claim.Count && r.definite(words) {
		further = append(further, r.parse.Narrowing(words)...) // "the 41 people who died included 12 children"
	}
	for _, other := range further {
		if other.Negated {
			continue
		}
		d := *c
		d.Modality, d.Agent, d.Patient, d.Thing.Agents, d.Thing.Patients = claim.Actual, "", "", nil, nil
		r.govern(&d, other, words)
		f.Predicate, f.Relation, f.Preposition = other.Predicate, string(other.Relation), ""
		if len(d.Thing.Act) == 0 || !r.set.Says(d.Thing.Act) || !r.match(&d, f) || claim.General(d.Rule) {
			continue
		}
		d.Thing.Predicate = other.Predicate
		*c = d
		return
	}
	r.narrowed(c, f)
}

// leveled asks the rules of how many things there are, where a report tells only by how much their number changed: "the number of rescuers has risen to
// 900".
func (r *reading) leveled(c *claim.Claim, f rule.Facts) {
	number := func(party []string) bool {
		return slices.ContainsFunc(party, func(p string) bool { return strings.HasPrefix(p, claim.Noun) && figureNouns(p[len(claim.Noun):]) })
	}
	if c.Kind != claim.Count || c.Thing.Head == "" || !number(c.Thing.Agents) && !number(c.Thing.Patients) || figureNouns(c.Thing.Head) {
		return
	}
	d := *c
	f.Head, f.Predicate, f.Preposition, f.Relation = c.Thing.Head, "be", "", string(syntax.Subject)
	if !r.match(&d, f) || claim.General(d.Rule) {
		return
	}
	*c = d
}

// ofFronted is the noun of which a bare number at words counts some, where the sentence begins with it: "of the valley's houses, 900 were destroyed". -1
// if it begins otherwise.
func (r *reading) ofFronted(words doc.Range) int {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	if r.doc.Low(s.First) != "of" || words.First > s.First+10 || words.First < s.First+3 {
		return -1
	}
	noun, told := -1, false
	for t := s.First + 1; t < words.First; t++ {
		switch g := r.doc.Tokens[t].Tag; {
		case g == tag.NNS && !told:
			noun = t
		case !told && g.IsNoun(), g == tag.DT, g == tag.JJ, g == tag.POS, g == tag.PRPS:
		case g == tag.Comma && t >= words.First-2 && noun >= 0 && (noun == t-1 || told):
			return noun
		case noun >= 0 && (told || noun == t-1 && (g == tag.VBN || g == tag.VBD)) && g != tag.WP && g != tag.WDT && g != tag.CD:
			told = true // of the nurses hired in May, 12
		default:
			return -1
		}
	}
	return -1
}

// ofRelative is the noun right before a comma and "of whom" or "of which" whose number stands at words: "observers, of whom 78 were sent"; -1 if there is none, or
// the noun has a number of its own, of which the other is a part: "500 members, of whom 320 voted".
func (r *reading) ofRelative(words doc.Range) int {
	t := words.First - 4
	if t < 0 || r.doc.Low(t+2) != "of" || r.doc.Low(t+3) != "whom" && r.doc.Low(t+3) != "which" || r.doc.Tokens[t+1].Tag != tag.Comma {
		return -1
	}
	if g := r.doc.Tokens[t].Tag; g != tag.NNS && !(g == tag.NN && r.doc.Low(t) == "people") {
		return -1
	}
	for k := t - 1; k >= max(0, t-asideReach); k-- {
		switch g := r.doc.Tokens[k].Tag; {
		case g == tag.CD:
			return -1
		case g.IsNoun(), g == tag.JJ, g == tag.VBN, g == tag.VBG:
		default:
			return t
		}
	}
	return t
}

// definite reports whether the number at words is told as one that is known: "the 6,300 homes", "all 40".
func (r *reading) definite(words doc.Range) bool {
	t := words.First - 1
	if t < 0 {
		return false
	}
	switch r.doc.Low(t) {
	case "the", "its", "their", "his", "her", "all", "those", "these":
		return true
	}
	return false
}

// narrowed asks the rules for a count of which neither its verb nor a clause tells what befell those counted, but a participle before them does: "the
// owners of 900 damaged homes".
func (r *reading) narrowed(c *claim.Claim, f rule.Facts) {
	if c.Kind != claim.Count || c.Thing.Part || c.Thing.Other {
		return
	}
	from := r.doc.TokenAt(c.Span.End)
	for t := from; t < min(from+3, len(r.doc.Tokens)); t++ {
		if g := r.doc.Tokens[t].Tag; g != tag.VBN && g != tag.JJ && g != tag.VBD {
			continue
		}
		m := r.lemmaOf(t)
		acts := r.set.Acts(m)
		if !slices.Contains(c.Thing.Modifiers, m) || !meetsAny(acts, "harm", "missing", "trap", "displace", "hit", "rescue", "derail", "evacuate") {
			continue
		}
		d := *c
		f.Predicate, f.Preposition, f.Relation = m, "", string(syntax.PassiveSubject)
		if !r.match(&d, f) || claim.General(d.Rule) {
			continue
		}
		d.Predicate, d.Thing.Predicate, d.Thing.Act, d.Modality, d.Negated = m, m, acts, claim.Actual, false
		d.Agent, d.Patient, d.Thing.Agents, d.Thing.Patients = "", "", nil, nil
		*c = d
		return
	}
}
