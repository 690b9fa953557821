package name

import (
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name/gazetteer"
)

// holders settles which of several places of one name is meant, and sets what holds each place: as said, or by the gazetteer.
func (f *finder) holders() {
	votes := map[gazetteer.ID]int{}
	for i := range f.out {
		m := &f.out[i]
		if m.Known && !m.unsure && m.Kind != Organisation {
			votes[m.id.Country()]++
		}
	}
	for i := range f.out {
		m := &f.out[i]
		if m.Kind != Place {
			continue
		}
		said := f.said(i)
		if m.Known && m.unsure {
			f.choose(m, said, votes)
		}
		switch {
		case said != nil:
			m.Within = said.Text
			if said.Known {
				m.Within = said.id.Name()
			}
		case m.Known && (!m.unsure || m.id.Kind() != gazetteer.Country):
			m.Within = m.id.Within().Name()
		}
	}
}

// said returns the mention that the text names as holding mention i: "X, Y", "X in Y", "the Y city of X"; nil if none.
func (f *finder) said(i int) *Mention {
	m := &f.out[i]
	k := m.Words.Last
	if i+1 < len(f.out) && f.joined(k) && !(m.Known && m.id.Kind() == gazetteer.Country) {
		n := &f.out[i+1]
		gap := n.Words.First - k
		if n.Kind == Place && (gap == 1 && f.is(k, ",") && n.Known && f.setOff(n) || gap >= 1 && gap <= 2 && (f.is(k, "in") || f.is(k, "of")) && (gap == 1 || f.is(k+1, "the"))) && holds(n, m) {
			return n
		}
	}
	k = m.Words.First - 1
	if k < 2 || i == 0 || !f.is(k, "of") || !f.entry(k-1).Has(gazetteer.PlaceHead) {
		return nil
	}
	for p := i - 1; p >= 0 && p >= i-2; p-- {
		if n := &f.out[p]; n.Kind == Demonym && n.Words.Last >= k-2 && f.d.SentenceOf(n.Words.First) == f.d.SentenceOf(k) {
			return n
		}
	}
	return nil
}

// setOff reports whether place n, after a comma, ends there or is set off: "Kyiv, Ukraine," is no list as "Kyiv, Odesa and Lviv" is.
func (f *finder) setOff(n *Mention) bool {
	return n.id.Kind() == gazetteer.Country || n.id.Kind() == gazetteer.Region
}

// holds reports whether n may hold m: never the smaller the larger, as far as the gazetteer knows both.
func holds(n, m *Mention) bool {
	if !n.Known || !m.Known {
		return true
	}
	c := m.id.Country()
	if n.id.Kind() == gazetteer.Country {
		return c == gazetteer.Nowhere || c == n.id || m.unsure
	}
	return m.id.Kind() != gazetteer.Country && n.id != m.id
}

// choose settles an ambiguous place by the place said to hold it, or by the countries that the rest of the document names.
func (f *finder) choose(m *Mention, said *Mention, votes map[gazetteer.ID]int) {
	e := f.entryOf(m.Words)
	best, most, tie := m.id, 0, false
	for i := range e.Len() {
		id := e.At(i)
		if said != nil && said.Known && (id.Within() == said.id || id.Country() == said.id) {
			m.id, m.unsure = id, false
			return
		}
		switch v := votes[id.Country()]; {
		case v > most:
			best, most, tie = id, v, false
		case v == most && v > 0:
			tie = true
		}
	}
	if most > 0 && !tie {
		m.id, m.unsure = best, false
	}
}

func (f *finder) entryOf(r doc.Range) gazetteer.Entry {
	_, e := f.wordsOf(r.First, r.Last)
	return e
}
