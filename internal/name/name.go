// Package name answers: who or where is this, under any spelling?
//
// Find reads runs of capitalised words: what the gazetteer knows of them, the titles and offices beside them and the words around them say
// which are names and of what. Mentions of one bearer are then linked within the document. Compare relates mentions across documents.
package name

//go:generate go run ../word/gen name

import (
	"slices"
	"sync"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name/gazetteer"
)

// Kind is what bears a name.
type Kind string

// The kinds of names.
const (
	Person       Kind = "person"
	Place        Kind = "place"
	Organisation Kind = "organisation"
	Demonym      Kind = "demonym" // Russian, Londoners: Canonical is the place
	Event        Kind = "event"   // World War II
	Other        Kind = "other"
)

// Mention is a name in a text.
type Mention struct {
	Kind  Kind
	Words doc.Range // the name without title or office
	Span  doc.Span
	// Text is the name as it is written here.
	Text string
	// Canonical is the fullest form of the name in this document, or the gazetteer's; two mentions of one bearer share it.
	Canonical string
	// Key is Canonical folded for comparison: no diacritics, transliteration variants levelled, lower case.
	Key string
	// Role is the office or title said with it ("Turkish Foreign Minister", "a spokesman for the group"), its words, or empty.
	Role      string
	RoleWords doc.Range
	// Within is the place that holds it, as said or by the gazetteer ("Istanbul" for a palace there, "Turkey" for Istanbul).
	Within string
	// Stands is set where a capital, demonym or seat stands for a government or country ("Moscow", "the Kremlin": Russia).
	Stands string
	// Known says that the gazetteer has it.
	Known bool
	// Sure is the confidence of Kind, in (0, 1].
	Sure float64

	id     gazetteer.ID // of the place, organisation or people; Nowhere if it is not Known
	unsure bool         // several places of the gazetteer bear this name, and nothing here tells which
	site   bool         // it is told to be a building, whatever its name says
	office string       // the folded head of an office that the bearer has anywhere in the document
}

// Find returns the names of d in the order of the text. No two overlap, but a demonym or place within the words of a role or of an
// organisation's name is a mention of its own.
func Find(d *doc.Document) []Mention { return FindIn(nil, d) }

// FindIn is Find with the memory of out to write to.
func FindIn(out []Mention, d *doc.Document) []Mention {
	f := finders.Get().(*finder)
	defer finders.Put(f)
	*f = finder{d: d, out: slices.Grow(out[:0], len(d.Tokens)/12+4), low: f.low, mid: f.mid, alone: f.alone, titled: f.titled, marks: f.marks}
	f.survey()
	// Headlines in capitals tell little by themselves: they are read last, with the names of the sentences known.
	for pass := range 2 {
		for i := range d.Sentences {
			s := &d.Sentences[i]
			if d.Paragraphs[s.Paragraph].Role == doc.Boilerplate || f.titled[i] != (pass == 1) {
				continue
			}
			f.sentence(s.Tokens, pass == 1)
		}
		if pass == 0 {
			f.collect()
			f.plainEnd = len(f.out)
		}
	}
	f.slipped()
	f.order()
	f.holders()
	f.link()
	out = slices.DeleteFunc(f.out, func(m Mention) bool { // the US of "US$215 million" is no country
		return m.Span.End < len(d.Text) && d.Text[m.Span.End] == '$'
	})
	f.d, f.out, f.surnames = nil, nil, nil
	return out
}

// finders are kept for the memory that they work in.
var finders = sync.Pool{New: func() any { return new(finder) }}
