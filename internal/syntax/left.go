package syntax

import "github.com/claimdiff/claimdiff/internal/doc"

// left answers for the object of "leave" by the word after it, which says what became of it: "left 12 people dead", "leaving six miners trapped",
// "left 12,000 homes without power". Who left it so is the agent.
func (p *Parse) left(c, root int32) (Governor, bool) {
	k := &p.chunks[root]
	if k.gov < 0 || k.rel != object || p.chunks[k.gov].kind != verbGroup || p.chunks[k.gov].passive {
		return Governor{}, false
	}
	j, end := int(p.chunks[c].last), p.doc.Sentences[p.doc.SentenceOf(int(k.first))].Tokens.Last
	if j < end && isAdverb(p.tags[j]) {
		j++
	}
	if j >= end {
		return Governor{}, false
	}
	w := p.doc.Low(j)
	switch verb := p.lemma(k.gov); {
	case verb == "leave" && (w == "without" || standsForPeople(w)):
	case verb == "shoot" && w == "dead": // "shot two guards dead"
	default:
		return Governor{}, false
	}
	g := Governor{Token: j, Relation: Subject, Pattern: patterns[bareAdjective].name, Sure: patterns[bareAdjective].sure}
	p.participants(&g, k.gov, root)
	g.Patient = doc.Range{}
	verb, ok := participle(w)
	if g.Predicate = verb; ok {
		g.Relation = PassiveSubject
	}
	return g, true
}
