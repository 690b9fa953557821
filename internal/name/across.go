package name

import "github.com/claimdiff/claimdiff/internal/name/gazetteer"

// Of returns a mention of what a document calls canonical, for Compare with what other documents name. office is the folded head of the office
// that its bearer is said to hold ("minister"), or empty.
func Of(kind Kind, canonical, office string) Mention {
	m := Mention{Kind: kind, Text: canonical, Canonical: canonical, Key: KeyOf(canonical), Sure: 1, id: gazetteer.Nowhere, office: office}
	if kind == Person {
		return m
	}
	h := gazetteer.Seed
	for _, w := range words(canonical) {
		h = h.Add(w)
	}
	switch e := gazetteer.Lookup(h); {
	case kind == Organisation:
		m.id = e.Body()
	case e.Len() > 0:
		m.id, m.unsure = e.At(0), e.Len() > 1
	}
	m.Known = m.id != gazetteer.Nowhere
	return m
}

// GivenGroup is the number of the group of forms of one given name (Omar, Umar; Robert, Bob) that a word belongs to; 0 if to none.
func GivenGroup(w string) int { return int(gazetteer.Spelling(gazetteer.Seed.Add(fold(w)))) }
