package syntax

import "github.com/claimdiff/claimdiff/internal/doc"

// mostFurther bounds the predicates that Further returns.
const mostFurther = 4

// Further returns the other predicates that the phrase that holds r is the subject of, besides the one that governs it: those after "and" ("were
// evacuated and spent the night"), of a participle after it ("a woman charged with murder was released") or after "after" and the like ("spent the
// night there after being evacuated"). An infinitive is none: what is to be is not so. At most four, in the order of the text.
func (p *Parse) Further(r doc.Range) []Governor {
	c := p.holds(r)
	if c < 0 {
		return nil
	}
	own := p.chunks[c].gov
	var out []Governor
	end := min(p.start[p.doc.SentenceOf(r.First)+1], c+longestSeries)
	for v := c + 1; v < end && len(out) < mostFurther; v++ {
		k := &p.chunks[v]
		if k.kind != verbGroup || k.subj != c || v == own || k.toVerb || k.complement || k.head < 0 || k.relative {
			continue
		}
		if w := p.wordBefore(v); w == "without" || w == "instead" || w == "of" {
			continue
		}
		g := Governor{Relation: relations[subjectOf(k)], Pattern: patterns[subjectApart].name, Sure: patterns[subjectApart].sure}
		g.Token, g.Predicate = int(k.head), p.lemma(v)
		p.participants(&g, v, c)
		out = append(out, g)
	}
	return out
}

// Narrowing returns the predicates of the relative clauses that tell of which the phrase that holds r is, and no comma sets off: "48 who are missing",
// "nine people who were killed". At most four, in the order of the text.
func (p *Parse) Narrowing(r doc.Range) []Governor {
	c := p.holds(r)
	if c < 0 {
		return nil
	}
	var out []Governor
	end := min(p.start[p.doc.SentenceOf(r.First)+1], c+longestSeries)
	for v := c + 2; v < end && len(out) < mostFurther; v++ {
		k := &p.chunks[v]
		if k.kind != verbGroup || !k.relative || k.subj != c || p.chunks[c+1].kind != relative || k.head < 0 {
			continue
		}
		g := Governor{Relation: relations[subjectOf(k)], Pattern: patterns[subjectApart].name, Sure: patterns[subjectApart].sure}
		g.Token, g.Predicate, g.Negated = int(k.head), p.lemma(v), k.negated
		if a := k.pred; a >= 0 && p.chunks[a].kind == adjective && p.chunks[a].head >= 0 {
			g.Token, g.Predicate = int(p.chunks[a].head), p.doc.Low(int(p.chunks[a].head))
		}
		if t := int(k.last); g.Predicate == "be" && t+1 < len(p.doc.Tokens) && p.doc.Low(t) == "on" && p.doc.Low(t+1) == "board" {
			g.Token, g.Predicate = t+1, "aboard"
		}
		p.participants(&g, v, c)
		out = append(out, g)
	}
	return out
}

// wordBefore is the preposition right before chunk v, or "".
func (p *Parse) wordBefore(v int32) string {
	if v == 0 || p.chunks[v-1].kind != preposition {
		return ""
	}
	return p.doc.Low(int(p.chunks[v-1].first))
}
