package speech

import (
	"sort"
	"strings"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// speaker fills in who speaks: the phrase at r, which verb or other words before token end follow. ok is false where nobody is told apart,
// such as "I" and "there".
func (f *finder) speaker(st *Statement, r doc.Range, end int) (ok bool) {
	st.Name = -1
	r = f.trim(r)
	if r.Len() == 0 {
		return false
	}
	if r.Len() == 1 && f.p.Tag(r.First) == tag.PRP {
		return f.pronoun(st, r)
	}
	switch f.p.Tag(r.First) {
	case tag.EX, tag.WDT, tag.WP, tag.WRB:
		return false
	}
	if m := f.madeBy(r); m.Len() > 0 {
		r = m
	}
	if h := f.d.Low(f.head(r)); h != "" && h[0] >= '0' && h[0] <= '9' && f.nameIn(r, f.head(r)) < 0 {
		return false // a day, not somebody: "On May 22nd, in Lom, they went further, agreeing …"
	}
	st.Speaker = r
	st.Name = f.nameIn(r, f.head(r))
	// "the interior minister, Jonas Brandt, said": the name stands beside the office
	if st.Name < 0 && r.Last < end && f.p.Tag(r.Last) == tag.Comma {
		n := f.personIn(doc.Range{First: r.Last + 1, Last: min(end, r.Last+12)})
		if n >= 0 && (f.names[n].Words.First > r.Last+6 || !f.opensApposition(r.Last+1, n)) {
			n = -1
		}
		if n < 0 {
			n = f.bodySetOff(r.Last+1, end)
		}
		if n >= 0 {
			st.Name = n
			st.Speaker.Last = f.names[n].Words.Last
		}
	}
	if st.Name < 0 {
		if n := f.officeHolder(r); n >= 0 {
			st.Name, st.Speaker = n, f.fullWords(n)
		}
	}
	return true
}

// madeBy returns who made the poll, study or count that r names: "a poll by Lindt Research". Empty where r does not say.
func (f *finder) madeBy(r doc.Range) doc.Range {
	h := f.head(r)
	if w := f.d.Low(h); h+2 >= r.Last || !isDocuments(w) && !isReckoned(w) || f.d.Low(h+1) != "by" {
		return doc.Range{}
	}
	if m := (doc.Range{First: h + 2, Last: r.Last}); m.Len() > 0 && f.isSpeaker(m) {
		return m
	}
	return doc.Range{}
}

// bodySetOff returns the name of a company or other body that is all that stands between the comma before token i and the one before end: "the owner,
// Lund Lines, said". -1 if there is none.
func (f *finder) bodySetOff(i, end int) int {
	n := sort.Search(len(f.names), func(n int) bool { return f.names[n].Words.First >= i })
	if n >= len(f.names) || f.names[n].Words.First != i || f.names[n].Words.Last != end-1 || f.p.Tag(end-1) != tag.Comma || f.names[n].Kind == name.Place {
		return -1
	}
	return n
}

// opensApposition reports whether name n begins the apposition at token i, its titles and office before it.
func (f *finder) opensApposition(i, n int) bool {
	m := &f.names[n]
	if m.Words.First == i || m.RoleWords.Len() > 0 && m.RoleWords.First <= i+1 {
		return true
	}
	for j := i; j < m.Words.First; j++ {
		if t := f.p.Tag(j); !t.IsNoun() && t != tag.DT && t != tag.JJ {
			return false
		}
	}
	return true
}

// head returns the last noun of r before any preposition.
func (f *finder) head(r doc.Range) int {
	h := r.Last - 1
	for i := r.First; i < r.Last; i++ {
		t := f.p.Tag(i)
		if t.IsNoun() {
			h = i
		}
		if (t == tag.IN || t == tag.TO || t == tag.Comma || t == tag.CC) && i > r.First {
			break
		}
	}
	return h
}

// trim drops marks, adverbs and conjunctions at the ends of r.
func (f *finder) trim(r doc.Range) doc.Range {
	for r.First < r.Last && (f.isMark(r.First) || f.p.Tag(r.First) == tag.CC || f.p.Tag(r.First) == tag.RB) {
		r.First++
	}
	for r.First < r.Last && f.isMark(r.Last-1) {
		r.Last--
	}
	return r
}

// pronoun follows "he", "she", "it" and "they" to a speaker or the subject of a sentence before. Where none fits, the pronoun itself speaks.
func (f *finder) pronoun(st *Statement, r doc.Range) bool {
	st.Speaker = r
	w := f.d.Low(r.First)
	switch w {
	case "i", "we", "you", "me", "us":
		return false
	case "he", "she":
		if n := f.personBefore(r.First, w == "she"); n >= 0 {
			st.Name, st.Speaker = n, f.fullWords(n)
		}
	case "it", "they":
		if f.subjectBefore(st, w == "they") {
			return true
		}
		for i := len(f.last) - 1; i >= 0 && f.last[i].sentence >= f.s-2; i-- {
			l := f.last[i].statement
			if l.Speaker.Last > r.First || f.last[i].sentence == f.s || l.Name >= 0 && f.names[l.Name].Kind == name.Person || l.Speaker.Len() == 1 && f.p.Tag(l.Speaker.First) == tag.PRP {
				continue
			}
			plural := f.p.Tag(f.head(l.Speaker)) == tag.NNS || f.d.Low(f.head(l.Speaker)) == "police"
			if plural == (w == "they") {
				st.Name, st.Speaker = l.Name, l.Speaker
			}
			break
		}
	}
	return true
}

// subjectBefore gives "it" or "they" the subject of the sentence before, at its beginning or after a comma, where it is a body or people that can
// speak: "In May, the union called a strike. It says".
func (f *finder) subjectBefore(st *Statement, plural bool) bool {
	s := f.s - 1
	if s < 0 || f.d.Sentences[s].Paragraph != f.d.Sentences[f.s].Paragraph || f.d.Sentences[s].Tokens.Len() > longestSentence {
		return false
	}
	first := f.d.Sentences[s].Tokens.First
	for _, v := range f.p.Verbs(s) {
		r := v.Subject
		if !v.Finite || v.Relative || r.Len() == 0 || r.First != first && f.p.Tag(r.First-1) != tag.Comma {
			continue
		}
		h := f.head(r)
		n := f.nameIn(r, h)
		if n >= 0 && (f.names[n].Kind == name.Person || f.names[n].Kind == name.Place) || n < 0 && !isPeople(f.d.Low(h)) ||
			(f.p.Tag(h) == tag.NNS || f.d.Low(h) == "police") != plural {
			if r.First == first {
				return false
			}
			continue
		}
		st.Name, st.Speaker = n, r
		return true
	}
	return false
}

// farthest is how many sentences back a pronoun is followed.
const farthest = 5

// personBefore returns the person that "he" or "she" at token i stands for: in the nearest sentence that has one, who spoke there, else who is named
// first outside quotation marks.
func (f *finder) personBefore(i int, female bool) int {
	for s := f.s; s >= 0 && s >= f.s-farthest; s-- {
		if s < f.s {
			for k := len(f.last) - 1; k >= 0 && f.last[k].sentence >= s; k-- {
				if l := f.last[k]; l.sentence == s && l.statement.Name >= 0 && f.fits(l.statement.Name, female) {
					return l.statement.Name
				}
			}
		}
		r := f.d.Sentences[s].Tokens
		if f.d.Paragraphs[f.d.Sentences[s].Paragraph].Role != doc.Body {
			continue
		}
		r.Last = min(r.Last, i)
		for r.First < r.Last {
			n := f.personIn(r)
			if n < 0 {
				break
			}
			if f.d.QuoteOf(f.names[n].Words.First) < 0 && f.fits(n, female) {
				return n
			}
			r.First = f.names[n].Words.Last
		}
	}
	return -1
}

// fits reports whether nothing in the title, office or given name of name n speaks against the pronoun.
func (f *finder) fits(n int, female bool) bool {
	m := &f.names[n]
	if m.Kind != name.Person {
		return false
	}
	for w := range strings.FieldsSeq(m.Role) {
		w = strings.ToLower(strings.Trim(w, ".,"))
		if female && isMale(w) || !female && isFemale(w) {
			return false
		}
	}
	return !m.Borne(!female)
}

// fullWords returns the words of name n with its office.
func (f *finder) fullWords(n int) doc.Range {
	m := &f.names[n]
	r := m.Words
	if m.RoleWords.Len() > 0 && m.RoleWords.Last == r.First {
		r.First = m.RoleWords.First
	}
	return r
}
