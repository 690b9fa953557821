// Package doc answers: where in the text are we?
//
// It cuts a text into paragraphs, sentences, tokens and quoted stretches, all of them byte spans of the text, and
// tags the tokens. It never alters the text.
package doc

//go:generate go run ../word/gen doc

import (
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/word"
)

// Span is the byte range [Start, End) of a source's text.
type Span struct{ Start, End int }

// Len is the number of bytes in s.
func (s Span) Len() int { return s.End - s.Start }

// Overlaps reports whether s and t share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Contains reports whether t lies within s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Token is a word, number or mark of the text. A possessive 's, a currency sign and a per cent sign are tokens of their own;
// a hyphenated word (1,000-kilometer) is one token.
type Token struct {
	Span
	Tag tag.Tag
	// Space reports whether white space stands before the token.
	Space bool
}

// Range is the tokens [First, Last) of a document.
type Range struct{ First, Last int }

// Len is the number of tokens in r.
func (r Range) Len() int { return r.Last - r.First }

// Role is what a paragraph is for.
type Role uint8

// The roles of a paragraph.
const (
	Body        Role = iota
	Headline         // the title, or a heading between paragraphs
	Byline           // who wrote it
	Caption          // the words below a picture
	Boilerplate      // not of the report: cookie notes, credits, "More from", phone numbers, links
)

// Paragraph is a stretch of text between line ends (one line, or several lines wrapped at one width).
type Paragraph struct {
	Span
	Role Role
	// Sentences are the indices [First, Last) of its sentences; Tokens those of its tokens.
	Sentences, Tokens Range
	// Dateline is the stretch "TARN, Norway, May 2 (Harbour Wire) -" at its start; empty mostly.
	Dateline Span
}

// Sentence is a sentence of a paragraph.
type Sentence struct {
	Span
	Tokens    Range
	Paragraph int
}

// Quote is a quoted stretch. A quotation that runs over several paragraphs (each opened anew, closed once) is several
// stretches, of which all but the last have Continued set.
type Quote struct {
	Span            // with its marks
	Inner     Span  // without them
	Tokens    Range // of the inner stretch
	Continued bool
}

// Document is a text and where everything is in it. It is not changed after New returns.
type Document struct {
	Text string
	// Lower is Text with ASCII letters in lower case, and other letters too where their length in bytes stays the same:
	// an offset means the same in both.
	Lower      string
	Paragraphs []Paragraph
	Sentences  []Sentence
	Tokens     []Token
	Quotes     []Quote
	types      []*word.Type
	sentenceOf []int32
	quoteOf    []int32

	// Memory to work in.
	lines   []line
	tagging tagging
}

// Word returns token i as it is written.
func (d *Document) Word(i int) string { return d.Text[d.Tokens[i].Start:d.Tokens[i].End] }

// Low returns token i in lower case (see Lower).
func (d *Document) Low(i int) string { return d.Lower[d.Tokens[i].Start:d.Tokens[i].End] }

// Type returns what is known of token i as a word, wherever it stands.
func (d *Document) Type(i int) *word.Type { return d.types[i] }

// Fetch has what is kept in a slot with each word at hand, for a step that asks for it word by word: see word.Fetch.
func (d *Document) Fetch(s word.Slot) { word.Fetch(d.types, s) }

// SpanOf returns the bytes that the tokens of r cover; the zero Span if r is empty.
func (d *Document) SpanOf(r Range) Span {
	if r.First >= r.Last {
		return Span{}
	}
	return Span{d.Tokens[r.First].Start, d.Tokens[r.Last-1].End}
}

// TextOf returns the words of r as they are written, with what stands between them.
func (d *Document) TextOf(r Range) string { s := d.SpanOf(r); return d.Text[s.Start:s.End] }

// SentenceOf returns the index of the sentence that token i is in.
func (d *Document) SentenceOf(i int) int { return int(d.sentenceOf[i]) }

// QuoteOf returns the index of the quoted stretch that token i is in, or -1.
func (d *Document) QuoteOf(i int) int { return int(d.quoteOf[i]) }

// TokenAt returns the index of the token that covers byte at, or of the first one after it; len(d.Tokens) if there is none.
func (d *Document) TokenAt(at int) int {
	lo, hi := 0, len(d.Tokens)
	for lo < hi {
		m := (lo + hi) / 2
		if d.Tokens[m].End > at {
			hi = m
		} else {
			lo = m + 1
		}
	}
	return lo
}
