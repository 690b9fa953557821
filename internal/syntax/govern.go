package syntax

import (
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// Govern returns the predicate that governs the phrase that holds r.
func (p *Parse) Govern(r doc.Range) Governor {
	c := p.holds(r)
	if c < 0 {
		return Governor{Token: -1, Modality: "actual"}
	}
	k := &p.chunks[c]
	pat := k.pattern
	root := c
	if k.with >= 0 && k.gov < 0 {
		root = k.with
		if p.chunks[root].pattern != noPattern {
			pat = coordinated
		}
	}
	if g, ok := p.bare(r, c, root); ok {
		return g
	}
	if g, ok := p.left(c, root); ok {
		return g
	}
	if g, ok := p.lives(c, pat); ok {
		return g
	}
	if g, ok := p.ofClause(c); ok && root == c && (k.gov < 0 || k.rel == nominal) {
		return g
	}
	g := p.governor(c, root, pat)
	if own, ok := p.ownClause(c, &g); ok && root == c {
		return own
	}
	if root != c && k.pattern == coordinated && k.head >= 0 && p.numbered(k) { // one subject of several is nothing that the others do it with
		switch g.Relation {
		case Subject:
			g.Agent = doc.Range{}
		case PassiveSubject:
			g.Patient = doc.Range{}
		}
	}
	return g
}

// lives answers for a phrase that the clause only says to be there, by the participle after it: "there are 40 people living in the house".
func (p *Parse) lives(c int32, pat pattern) (Governor, bool) {
	v := c + 1
	if pat != existential && pat != obliqueFirst || v >= int32(len(p.chunks)) {
		return Governor{}, false
	}
	k := &p.chunks[v]
	if k.kind != verbGroup || k.finite || k.subj != c || p.tags[k.head] != tag.VBG {
		return Governor{}, false
	}
	g := Governor{Token: int(k.head), Predicate: p.lemma(v), Relation: Subject, Pattern: patterns[bareParticiple].name, Sure: patterns[bareParticiple].sure}
	p.participants(&g, v, c)
	return g, true
}

// ofClause answers for a noun phrase that hangs on no verb by the clause that hangs on it: "the first of the 17 workers who died".
func (p *Parse) ofClause(c int32) (Governor, bool) {
	v := c + 2
	if n := c + 1; n < int32(len(p.chunks)) && p.chunks[n].kind == verbGroup && !p.chunks[n].finite && p.chunks[n].passive && p.chunks[n].subj == c {
		g := Governor{Modality: "actual", Relation: PassiveSubject, Pattern: patterns[bareParticiple].name, Sure: patterns[bareParticiple].sure}
		p.verbal(&g, n, c) // "one of the 12 people injured in the fire"
		return g, true
	}
	if v < int32(len(p.chunks)) && p.chunks[v].kind == adverb {
		v++
	}
	if v >= int32(len(p.chunks)) || p.chunks[c+1].kind != relative || p.chunks[v].kind != verbGroup || p.chunks[v].subj != c {
		return Governor{}, false
	}
	g := Governor{Modality: "actual", Relation: Subject, Pattern: patterns[subjectBeside].name, Sure: patterns[subjectBeside].sure}
	if p.chunks[v].passive {
		g.Relation = PassiveSubject
	}
	p.verbal(&g, v, c)
	return g, true
}

// ownClause answers for a figure that another is only held against, with the article of one that is known, by the participle or relative clause behind it:
// "tops the 30 crowns put forward by a rival", "ahead of the 40 crowns expected", "above the 31 shillings that the board refused".
func (p *Parse) ownClause(c int32, g *Governor) (Governor, bool) {
	k := &p.chunks[c]
	n := c + 1
	if !p.numbered(k) || n >= int32(len(p.chunks)) || p.doc.Low(int(k.first)) != "the" {
		return Governor{}, false
	}
	switch {
	case g.Relation == Object && outdoes(g.Predicate), g.Relation == Oblique && p.comparesBy(k.prep), g.Relation == Nominal && g.Preposition == "of" && (p.fraction(k.gov) || comparesWith(p.doc.Low(max(0, int(k.first)-2)))):
	default:
		return Governor{}, false
	}
	out := Governor{Modality: "actual", Pattern: patterns[bareParticiple].name, Sure: patterns[bareParticiple].sure}
	if v := &p.chunks[n]; v.kind == verbGroup && !v.finite && v.passive && v.subj == c {
		out.Relation = PassiveSubject
		p.verbal(&out, n, c)
		if m := p.makesObject(n); m != "" && out.Modality == "actual" {
			out.Modality = m // what a rival has promised
		}
		return out, true
	}
	for v, steps := n, 0; v < int32(len(p.chunks)) && steps < 6; v, steps = v+1, steps+1 {
		switch q := &p.chunks[v]; {
		case q.kind == verbGroup && q.relative && q.obj == c && q.subj != c:
			out.Relation = Object
			p.verbal(&out, v, c)
			return out, true
		case q.kind == verbGroup || q.kind == comma || q.kind == breakMark:
			return Governor{}, false
		}
	}
	return Governor{}, false
}

// comparesBy reports whether the preposition at chunk prep holds one figure against another.
func (p *Parse) comparesBy(prep int32) bool {
	if prep < 0 {
		return false
	}
	k := &p.chunks[prep]
	return comparesWith(p.doc.Low(int(k.last)-1)) || k.first > 0 && comparesWith(p.doc.Low(int(k.first)-1)) || int(k.last) < len(p.doc.Tokens) && comparesWith(p.doc.Low(int(k.last)))
}

// fraction reports whether chunk c is only so much of something: "half", "a third", "some".
func (p *Parse) fraction(c int32) bool {
	if c < 0 || p.chunks[c].kind != nounPhrase {
		return false
	}
	return onlyPart(p.doc.Low(int(p.chunks[c].last) - 1))
}

// governor answers for chunk c whose relation stands in root.
func (p *Parse) governor(c, root int32, pat pattern) Governor {
	k := &p.chunks[root]
	g := Governor{Token: -1, Modality: "actual", Relation: relations[k.rel], Pattern: patterns[pat].name, Sure: patterns[pat].sure}
	if k.gov < 0 {
		g.Relation, g.Pattern, g.Sure = NoRelation, "", 0
		g.Agent = p.bracketOf(root)
		return g
	}
	if k.prep >= 0 {
		g.Preposition = p.doc.Low(int(p.chunks[k.prep].first))
	}
	v := &p.chunks[k.gov]
	switch v.kind {
	case verbGroup:
		p.verbal(&g, k.gov, root)
	case adjective:
		g.Token = int(v.head)
		g.Predicate, _ = participle(p.doc.Low(g.Token))
		if v.gov >= 0 {
			p.participants(&g, v.gov, root)
		}
	default:
		g.Relation = Nominal
		g.Token = int(v.head)
		g.Topic = p.extent(k.gov, -1)
		if v.head >= 0 {
			g.Predicate = lemma.NounOf(p.doc.Type(g.Token))
			if m := modalityOf(g.Predicate); m != "" {
				g.Modality = m
			}
		}
	}
	return g
}

// bracketOf returns the named noun phrase that the bracket which phrase c opens tells a measure or a sum of: "Bears (six years, $40 million)". Empty if c
// opens none, or counts without saying what.
func (p *Parse) bracketOf(c int32) doc.Range {
	k := &p.chunks[c]
	if c < 2 || p.chunks[c-1].kind != openMark || p.chunks[c-2].kind != nounPhrase || !p.numbered(k) || k.head < 0 && !p.measured(int(k.first), int(k.last)) {
		return doc.Range{}
	}
	n := &p.chunks[c-2]
	if n.head < 0 || !p.tags[n.head].IsProper() || p.numbered(n) || p.doc.SentenceOf(int(n.first)) != p.doc.SentenceOf(int(k.first)) {
		return doc.Range{}
	}
	return n.words()
}

// verbal fills g for a phrase that hangs on verb v.
func (p *Parse) verbal(g *Governor, v, np int32) {
	k := &p.chunks[v]
	if n := v + 1; np == k.subj && k.pred < 0 && n < int32(len(p.chunks)) && p.chunks[n].kind == verbGroup && p.chunks[n].toVerb && p.chunks[n].up == v && p.arranged(n) {
		// "1,800 jobs are to be cut": what is arranged says what happens to them
		if g.Relation == Subject && p.chunks[n].passive {
			g.Relation = PassiveSubject
		}
		v, k = n, &p.chunks[n]
	} else if n := p.carried(v, np); n >= 0 {
		if v, k = n, &p.chunks[n]; g.Relation == Subject && k.passive {
			g.Relation = PassiveSubject
		}
	}
	g.Token, g.Predicate = int(k.head), p.lemma(v)
	p.participants(g, v, np)
	if g.Relation == Copula {
		if j := p.degree(np); j >= 0 {
			g.Token, g.Predicate = j, p.doc.Low(j)
			return
		}
	}
	if np == k.subj && k.pred >= 0 {
		q := &p.chunks[k.pred]
		if q.head >= 0 {
			g.Token = int(q.head)
			g.Predicate = p.doc.Low(g.Token)
			if q.kind == nounPhrase {
				g.Predicate = lemma.Noun(g.Predicate)
			} else if verb, ok := participle(g.Predicate); ok {
				g.Predicate, g.Relation = verb, PassiveSubject
			}
		}
		return
	}
	if g.Relation == Copula && k.subj >= 0 && p.chunks[k.subj].head >= 0 {
		g.Token = int(p.chunks[k.subj].head)
		g.Predicate = lemma.NounOf(p.doc.Type(g.Token))
	} else if k.pred >= 0 && g.Relation == Oblique && p.chunks[k.pred].head >= 0 {
		g.Token = int(p.chunks[k.pred].head)
		g.Predicate = p.doc.Low(g.Token)
	}
}

// carried returns the verb group that tells what subject np of verb v did, where v only says that it began, went on or succeeded: "managed to get away",
// "began shooting", "appear to have drowned"; else -1.
func (p *Parse) carried(v, np int32) int32 {
	k, n := &p.chunks[v], v+1
	if np != k.subj || k.pred >= 0 || k.passive || k.negated || n >= int32(len(p.chunks)) || !carries(p.lemma(v)) {
		return -1
	}
	if next := &p.chunks[n]; next.kind == verbGroup && next.up == v && (next.toVerb || next.complement) && next.head >= 0 {
		return n
	}
	return -1
}

// degree returns the word at the end of measure np, or right after it, that says what is measured ("is 5 km deep"), or -1.
func (p *Parse) degree(np int32) int {
	n := &p.chunks[np]
	last, end := int(n.last), p.doc.Sentences[p.doc.SentenceOf(int(n.first))].Tokens.Last
	switch {
	case !p.numbered(n):
	case n.last-n.first > 1 && isDegree(p.doc.Low(last-1)):
		return last - 1
	case last < end && isDegree(p.doc.Low(last)):
		return last
	}
	return -1
}

// participants fills agent, patient, topic, negation and modality from verb v.
func (p *Parse) participants(g *Governor, v, np int32) {
	k := &p.chunks[v]
	g.Negated, g.Modality = k.negated, p.modality(v)
	if m := p.makesObject(v); m != "" && g.Modality == "actual" && (g.Relation == Object || g.Relation == Oblique && (k.passive || !sets(g.Preposition))) {
		g.Modality = m
	}
	subj, obj := k.subj, k.obj
	if n := &p.chunks[np]; n.kind == nounPhrase && n.subj >= 0 {
		subj, obj = n.subj, np // a verb left out
	}
	if k.passive {
		if subj >= 0 {
			g.Patient = p.extent(subj, v)
		}
		if k.by >= 0 {
			g.Agent = p.extent(k.by, -1)
		}
	} else {
		if subj >= 0 && !p.isThere(subj) {
			g.Agent = p.extent(subj, v)
		}
		if obj >= 0 {
			g.Patient = p.extent(obj, -1)
		}
	}
	if subj >= 0 && subj != np && !p.isThere(subj) {
		g.Topic = p.extent(subj, v)
	}
}

// sets reports whether what hangs on a verb by a preposition says where or when it was done: who agreed to a truce at a meeting was at the meeting, and who agreed on 40 or
// asked for 40 has not got them. What is expected in May lies ahead.
func sets(preposition string) bool {
	switch preposition {
	case "in", "at", "after", "during", "before", "near", "outside", "inside", "since", "amid", "following":
		return true
	}
	return false
}

// makes is the modality that verb v gives to what hangs on it; "set" gives one only in "is set to".
func (p *Parse) makes(v int32) string {
	l := p.lemma(v)
	if l == "set" && !p.chunks[v].passive {
		return ""
	}
	return modalityOf(l)
}

// makesObject is the modality that verb v gives to its object: who needs 51 seats has not got them, but 14 engines that were needed were there.
func (p *Parse) makesObject(v int32) string {
	l := p.lemma(v)
	if l == "need" && (p.tags[p.chunks[v].head] == tag.VBZ || p.tags[p.chunks[v].head] == tag.VBP) {
		return "demanded"
	}
	if l == "call" && p.calls(int(p.chunks[v].head)+1) {
		return "planned"
	}
	return modalityOfObject(l)
}

// calledReach is how many words behind "call" the noun may stand of what is called.
const calledReach = 4

// calls reports whether what stands from token t on is the object of a verb that sets it, and does not ask for it: "called a two-day strike", not "called
// for a strike".
func (p *Parse) calls(t int) bool {
	for n := 0; n < calledReach && t < len(p.tags); n, t = n+1, t+1 {
		switch g := p.tags[t]; {
		case g == tag.IN || g == tag.TO || g == tag.RP || g.IsVerb() && g != tag.VBN && g != tag.VBG:
			return false
		case g.IsNoun():
			if isCalled(p.doc.Low(t)) {
				return true
			}
		}
	}
	return false
}

// modality is that of verb group v: its modal verb, or what the verb above makes of it ("promised to build").
func (p *Parse) modality(v int32) string {
	k := &p.chunks[v]
	if k.modal >= 0 {
		if m := modalOf(p.doc.Low(int(k.modal))); m != "" {
			return m
		}
	}
	if p.wanted(v) {
		return "demanded"
	}
	if k.conditional {
		if p.lemma(v) == "agree" {
			return "demanded"
		}
		return "possible"
	}
	if k.toVerb && p.setDown(int(k.first)) {
		return "planned"
	}
	if k.toVerb || k.complement {
		if k.up >= 0 {
			if p.intends(v) {
				return "planned"
			}
			if m := p.makes(k.up); m != "" {
				return m
			}
			if up := &p.chunks[k.up]; up.kind == verbGroup && up.pred < 0 && k.subj >= 0 && p.chunks[k.subj].gov == v && up.subj >= 0 && p.is(int(up.head), beWord) {
				return "planned" // "the aim is for 40 homes to be built"
			}
			if p.arranged(v) {
				return "planned"
			}
			if up := &p.chunks[k.up]; up.pred >= 0 && up.pred != v && p.chunks[up.pred].head >= 0 {
				if m := modalityOf(p.doc.Low(int(p.chunks[up.pred].head))); m != "" {
					return m
				}
			}
			if up := &p.chunks[k.up]; up.kind == verbGroup && up.modal >= 0 {
				if m := modalOf(p.doc.Low(int(up.modal))); m != "" {
					return m
				}
			}
		} else if k.subj >= 0 && p.chunks[k.subj].head >= 0 { // "a plan to build", "Brandt to appear in court"
			if m := modalityOf(lemma.NounOf(p.doc.Type(int(p.chunks[k.subj].head)))); m != "" {
				return m
			}
			return "planned"
		}
	}
	return "actual"
}

// setDown reports whether the infinitive at token i tells what is to come of the noun before it, whatever the verb of its clause asks for: "needed at the
// meeting, to be held on May 4", "must approve the sale, due to close then".
func (p *Parse) setDown(i int) bool {
	if i > 1 && p.doc.Low(i-1) == "due" {
		return true
	}
	return i > 1 && i+1 < len(p.tags) && p.tags[i-1] == tag.Comma && p.tags[i-2].IsNoun() && p.doc.Low(i) == "to" && p.doc.Low(i+1) == "be"
}

// wanted reports whether verb v is a participle that tells what somebody wants to be done to what stands between the two: "want 430 prisoners set free".
func (p *Parse) wanted(v int32) bool {
	k := &p.chunks[v]
	if s := k.subj; s > 0 && !k.toVerb && k.modal < 0 && p.chunks[s-1].kind == verbGroup && !p.chunks[s-1].passive && p.chunks[s-1].last == p.chunks[s].first && p.chunks[s].last == k.first {
		w := p.lemma(s - 1)
		return w == "want" || w == "need"
	}
	return false
}

// intends reports whether verb v is what the subject of "want" or "seek" means to do itself ("wants to close the deal"): it asks nobody for it, as who
// wants to get something does.
func (p *Parse) intends(v int32) bool {
	up := &p.chunks[p.chunks[v].up]
	if !p.chunks[v].toVerb || up.kind != verbGroup || up.passive || up.last != p.chunks[v].first || p.chunks[v].passive {
		return false
	}
	return intent(p.lemma(p.chunks[v].up)) && !isGiven(p.lemma(v))
}

// arranged reports whether verb v is what somebody is to do or has to do: "are to get 500 euros", "has to pay". Who had to do it did it.
func (p *Parse) arranged(v int32) bool {
	up := &p.chunks[p.chunks[v].up]
	if up.kind != verbGroup || up.pred >= 0 && up.pred != v || up.passive || up.last != p.chunks[v].first {
		return false
	}
	switch w := p.doc.Low(int(up.head)); w {
	case "is", "are", "was", "were", "has", "have", "'s", "’s":
		return true
	}
	return false
}

// participle returns the verb of a participle that stands for people ("injured": injure) and true, else w and false: the tagger takes it now for a
// verb, now for an adjective, and it must be one predicate.
func participle(w string) (string, bool) {
	if len(w) < 4 || w[len(w)-2:] != "ed" && w != "burnt" && w != "held" && w != "killed" && w != "shot" || w[:2] == "un" || !standsForPeople(w) {
		return w, false
	}
	return lemma.Verb(w), true
}

// bare answers for a number that an adjective or participle governs without any verb: "46 dead", "12 held", "340 injured".
// Where a verb governs the number as well ("left 46 dead"), its subject is the agent.
func (p *Parse) bare(r doc.Range, c, root int32) (Governor, bool) {
	k := &p.chunks[c]
	end := p.doc.Sentences[p.doc.SentenceOf(r.First)].Tokens.Last
	g := Governor{Token: -1, Modality: "actual"}
	j := int(k.last)
	if r.Len() == 1 && p.is(r.First, weekday) {
		return g, false // "the guards Saturday arrested three men": a day is not arrested
	}
	if a := p.adjectiveFor(r, c); a >= 0 && standsForPeople(p.doc.Low(a)) {
		j = a
	} else if p.chunks[root].gov >= 0 {
		return g, false
	} else if j >= end || c+1 >= int32(len(p.chunks)) || p.chunks[c+1].kind != verbGroup || p.chunks[c+1].finite {
		return g, false
	} else {
		j = int(p.chunks[c+1].head)
	}
	g.Token = j
	g.Relation = Subject
	pat := bareAdjective
	verb, ok := participle(p.doc.Low(j))
	g.Predicate = verb
	if t := p.tags[j]; ok || t == tag.VBN {
		pat, g.Relation = bareParticiple, PassiveSubject
	}
	if t := p.tags[j]; !ok && t.IsVerb() {
		g.Predicate = lemma.Verb(g.Predicate)
	}
	if v := p.chunks[root].gov; v >= 0 && p.chunks[v].kind == verbGroup && int(p.chunks[v].head) != j {
		p.participants(&g, v, root)
		g.Patient = doc.Range{}
	}
	g.Pattern, g.Sure = patterns[pat].name, patterns[pat].sure
	if n := c + 1; n < int32(len(p.chunks)) && p.chunks[n].kind == verbGroup && p.chunks[n].by >= 0 {
		g.Agent = p.extent(p.chunks[n].by, -1)
	}
	return g, true
}
