package name

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name/gazetteer"
)

// mistyped makes persons of unknown single words that are the surname of just one person of the document but for a slip: Mehmet Karadag, later
// Karadga; and places of those that are an unknown place but for one. They get a key of their own, so that the two spellings can be set side by side.
func (l *linker) mistyped() {
	l.mistypedPlaces()
	l.resaid()
	byLetter := map[byte][]string{}
	for i := range l.bearers {
		w := l.bearers[i].words
		if n := len(w); n > 1 && len(w[n-1]) >= 5 && len(byLetter[w[n-1][0]]) < maxCandidates {
			byLetter[w[n-1][0]] = append(byLetter[w[n-1][0]], w[n-1])
		}
	}
	if len(byLetter) == 0 {
		return
	}
	for i := range l.f.out {
		m := &l.f.out[i]
		if l.of[i] >= 0 || m.Kind != Other || m.Known || m.Words.Len() != 1 || upper(m.Text) {
			continue
		}
		w := fold(m.Text)
		if len(w) < 5 {
			continue
		}
		found := 0
		for _, s := range byLetter[w[0]] {
			if s != w && slipOf(s, w) {
				found++
			}
		}
		if found == 1 {
			m.Kind, m.Sure = Person, 0.5
			l.form(int32(i))
		}
	}
}

// slipped adds unknown words that open a sentence and are the last word of a name of the document but for a slip: after Pat Gallagher, "Galagher made up for it".
// Elsewhere a capital shows the name; here nothing else does.
func (f *finder) slipped() {
	var byLetter [256][]string
	taken := map[int]bool{}
	some := false
	for i := range f.out[:f.plainEnd] {
		m := &f.out[i]
		taken[m.Words.First] = true
		n := m.Words.Len()
		if n < 2 || n > 4 || m.Known || m.Kind != Person && m.Kind != Other {
			continue
		}
		if w := f.folded(m.Words.Last - 1); len(w) >= 6 && (m.Kind == Person || len(w) >= 8) && len(byLetter[w[0]]) < maxCandidates {
			byLetter[w[0]] = append(byLetter[w[0]], w)
			some = true
		}
	}
	for i := range f.d.Sentences {
		s := &f.d.Sentences[i]
		k := s.Tokens.First
		if !some || f.titled[i] || f.d.Paragraphs[s.Paragraph].Role == doc.Boilerplate || k+1 >= s.Tokens.Last {
			continue
		}
		if !f.capital(k) || f.capital(k+1) || taken[k] || f.d.Tokens[k].Len() < 6 || has(f.low, f.hash(k)) || f.entry(k).Has(gazetteer.Opener|gazetteer.Never|named) {
			continue
		}
		w := f.folded(k)
		if w != "" && slices.ContainsFunc(byLetter[w[0]], func(s string) bool { return s != w && slipOf(s, w) }) {
			f.add(Mention{Kind: Other, Words: doc.Range{First: k, Last: k + 1}, Sure: 0.3})
		}
	}
}

// unknown lists, by their first letters, the unknown names of one word that take says, if they have so many letters: some of each letter, since all of a text
// are held against them.
func (l *linker) unknown(letters int, take func(*Mention) bool) map[byte][]string {
	byLetter := map[byte][]string{}
	for i := range l.f.out {
		if m := &l.f.out[i]; m.Words.Len() == 1 && !m.Known && take(m) {
			if w := fold(m.Text); len(w) >= letters && len(byLetter[w[0]]) < maxCandidates {
				byLetter[w[0]] = append(byLetter[w[0]], w)
			}
		}
	}
	return byLetter
}

// resaid makes persons of unknown names of several words whose last word is told again alone but for a slip: Greta Hallmansson, later Halmansson.
func (l *linker) resaid() {
	byLetter := l.unknown(7, func(m *Mention) bool { return (m.Kind == Other || m.Kind == Person) && !upper(m.Text) })
	if len(byLetter) == 0 {
		return
	}
	for i := range l.f.out {
		m := &l.f.out[i]
		if n := m.Words.Len(); l.of[i] >= 0 || m.Kind != Other || m.Known || n != 2 && n != 3 {
			continue
		}
		w := personWords(m.Text)
		if len(w) < 2 || len(w[len(w)-1]) < 7 {
			continue
		}
		last := w[len(w)-1]
		if slices.ContainsFunc(byLetter[last[0]], func(s string) bool { return s != last && slipOf(s, last) }) {
			m.Kind, m.Sure = Person, 0.6
			l.person(int32(i))
		}
	}
}

// mistypedPlaces is mistyped for places of one word that no gazetteer knows.
func (l *linker) mistypedPlaces() {
	byLetter := l.unknown(6, func(m *Mention) bool { return m.Kind == Place })
	if len(byLetter) == 0 {
		return
	}
	for i := range l.f.out {
		m := &l.f.out[i]
		if l.of[i] >= 0 || m.Kind != Other || m.Known || m.Words.Len() != 1 || upper(m.Text) {
			continue
		}
		w := fold(m.Text)
		if len(w) >= 6 && slices.ContainsFunc(byLetter[w[0]], func(s string) bool { return s != w && (slipOf(s, w) || len(s) == len(w) && distance(s, w) == 1) }) {
			m.Kind, m.Sure = Place, 0.5
			l.form(int32(i))
		}
	}
}

// slipOf reports whether two words are one but for two neighbouring letters that changed places, or for one letter within, or, of long words, for two.
func slipOf(a, b string) bool {
	if len(a) == len(b) {
		for i := 0; i+1 < len(a); i++ {
			if a[i] != b[i] {
				if a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:] {
					return true
				}
				break
			}
		}
	}
	if min(len(a), len(b)) >= 5 && a[len(a)-1] == b[len(b)-1] && a[0] == b[0] && distance(a, b) <= 2 {
		return true
	}
	return min(len(a), len(b)) >= 7 && distance(a, b) <= 2 && a+"s" != b && b+"s" != a
}
