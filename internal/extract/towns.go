package extract

import (
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// townOf is the key of the town that the building n, where talks were, is told to stand in: "the Hotel Tarn in Olm", "in Olm, at the Hotel Tarn", or that of
// the dateline where the words only point at it: "the Hotel Tarn here", "the Hotel Tarn in the southern city". Empty if nothing tells it.
func (r *reading) townOf(n *name.Mention) string {
	s := r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Tokens
	t := n.Words.Last
	if t < s.Last && r.doc.Low(t) == "here" {
		return r.datelineTown()
	}
	if t < s.Last && r.doc.Tokens[t].Tag == tag.Comma {
		t++
	}
	if t+1 < s.Last && r.doc.Low(t) == "in" {
		if k := r.namedTown(t+1, min(t+3, s.Last)); k != "" {
			return k
		}
		for i := t + 1; i < min(t+6, s.Last); i++ {
			switch g := r.doc.Tokens[i].Tag; {
			case r.doc.Low(i) == "city", r.doc.Low(i) == "town", r.doc.Low(i) == "capital":
				return r.datelineTown()
			case g != tag.DT && g != tag.JJ && !g.IsNoun():
				return ""
			}
		}
		return ""
	}
	for t = n.Words.First - 1; t > s.First && (r.doc.Tokens[t].Tag == tag.DT || r.doc.Low(t) == "at"); t-- {
	}
	if t > s.First+1 && r.doc.Tokens[t].Tag == tag.Comma {
		for i := t - 1; i > s.First && i >= t-3; i-- {
			if r.doc.Low(i) == "in" {
				return r.namedTown(i+1, t)
			}
		}
	}
	return ""
}

// withTown is the place of the building n, where talks were, with the town behind it in which that stands, where the words tell it.
func (r *reading) withTown(places []string, n *name.Mention) []string {
	if town := r.townOf(n); town != "" {
		return []string{places[0], town}
	}
	return places
}

// namedTown is the key of the town that is named from token t on before token last; empty if none is.
func (r *reading) namedTown(t, last int) string {
	for _, m := range r.namesIn(doc.Range{First: t, Last: last}) {
		if m.Words.First <= t+1 && m.Kind == name.Place && m.Extent() == name.City {
			return m.Key
		}
	}
	return ""
}

// datelineTown is the key of the town that the report was sent from; empty if no dateline tells it.
func (r *reading) datelineTown() string {
	for _, p := range r.doc.Paragraphs {
		if p.Dateline.Len() == 0 {
			continue
		}
		for _, n := range r.namesIn(p.Tokens) {
			if p.Dateline.Contains(n.Span) && n.Kind == name.Place && n.Extent() == name.City {
				return n.Key
			}
		}
	}
	return ""
}
