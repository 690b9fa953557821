// Package speech answers: who says so, and how surely?
//
// Verbs of saying come from rules/lexicon/saying.yaml. What was said is found beside them: after the verb ("Police said 12 died"), before it
// ("12 died, police said"), in quotation marks, or around "according to". Words that belong to nobody for certain belong to the report.
package speech

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/syntax"
)

//go:generate go run ./gen

// Statement is a stretch of text that somebody is reported to have said.
type Statement struct {
	// Span is what was said, without the words that attribute it. A statement may lie within another.
	Span doc.Span
	// Quote is the index of the quoted stretch, or -1 for reported speech.
	Quote int
	// Speaker is the words that name the speaker ("Norwegian MP Greta Hollis"), and Name the index of the name among the names given, or -1
	// ("he" is followed to the name it stands for; Speaker is then that name's words). Speaker is empty where the report only says that it is
	// said ("reportedly", "is believed to").
	Speaker doc.Range
	Name    int
	// Verb is the lemma of the verb of saying, or "according to".
	Verb string
	// Hedged says that the report keeps its distance: claimed, alleged, reportedly, according to unconfirmed reports.
	Hedged bool
	// Denied says that the speaker denies it: the words are what is said not to be so.
	Denied bool
	// Pattern names the pattern that gave the answer; Sure is how often it is right, in [0, 1].
	Pattern string
	Sure    float64
}

// saying is what a verb of saying takes.
type saying uint32

const (
	says saying = 1 << iota
	hedges
	figureOnly
	takesNoun
	takesInfinitive
	takesAt
	takesTo
	takesOf
	takesWith
	takesAs
	takesHearer
	takesQuote
	takesDocument
	takesPerson
	takesDenial
	takesPassive
	takesBare
)

// Find returns the statements of d in the order of the text; of two that begin together the longer one is first.
func Find(d *doc.Document, p *syntax.Parse, names []name.Mention) []Statement {
	f := finder{d: d, p: p, names: names}
	quote := 0
	for s := range d.Sentences {
		f.open(s)
		f.reported()
		for quote < len(d.Quotes) && d.Quotes[quote].Start < d.Sentences[s].End {
			f.quoted(quote)
			quote++
		}
	}
	f.continueQuotes()
	slices.SortStableFunc(f.out, func(a, b Statement) int {
		if a.Span.Start != b.Span.Start {
			return a.Span.Start - b.Span.Start
		}
		return b.Span.End - a.Span.End
	})
	return f.out
}

// At returns the innermost statement that covers s, or nil if the report itself asserts it.
func At(statements []Statement, s doc.Span) *Statement {
	var best *Statement
	for i := range statements {
		if statements[i].Span.Start > s.Start {
			break
		}
		if statements[i].Span.Contains(s) && (best == nil || best.Span.Contains(statements[i].Span)) {
			best = &statements[i]
		}
	}
	return best
}
