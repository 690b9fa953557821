package gate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/report"
)

// Figures are the words with digits of texts, each with the word before and the word after it: what a figure that no rule reads can be looked up
// in.
type Figures map[string]bool

// Add adds those of a text.
func (f Figures) Add(text string) {
	var last string
	eachWord(text, func(_ int, w string) {
		if last != "" && (digital(w) || digital(last)) {
			f[last+" "+w] = true
		}
		last = w
	})
}

// Unread are the words with digits of a draft that are part of no claim, and that do not stand beside the same word in any text of known. The gate
// has not checked them, and says so. Those of a dateline are the draft's own day. body is where the report begins in text.
func Unread(text string, body int, claims []report.Checked, known Figures) []report.Figure {
	covered := make([]claim.Locus, 0, len(claims))
	for i := range claims {
		covered = append(covered, claims[i].Span) // in the order of the text
	}
	type word struct {
		start int
		text  string
	}
	var words []word
	eachWord(text[body:], func(start int, w string) { words = append(words, word{body + start, w}) })
	var out []report.Figure
	l := locator{text: text, line: 1}
	next := 0
	for i, w := range words {
		for next < len(covered) && covered[next].End <= w.start {
			next++
		}
		if !digital(w.text) || overlaps(covered[next:], w.start, w.start+len(w.text)) ||
			i > 0 && known[words[i-1].text+" "+w.text] || i+1 < len(words) && known[w.text+" "+words[i+1].text] {
			continue
		}
		line, column := l.at(w.start)
		out = append(out, report.Figure{Text: text[w.start : w.start+len(w.text)], Line: line, Column: column})
	}
	if len(out) == 0 {
		return nil
	}
	return undated(out, text, body)
}

// undated leaves out the figures that stand in a dateline.
func undated(figures []report.Figure, text string, body int) []report.Figure {
	type place struct{ line, column int }
	dated := map[place]bool{}
	l := locator{text: text, line: 1}
	for _, p := range doc.NewAt(text, body).Paragraphs {
		eachWord(text[p.Dateline.Start:p.Dateline.End], func(start int, w string) {
			if digital(w) {
				line, column := l.at(p.Dateline.Start + start)
				dated[place{line, column}] = true
			}
		})
	}
	return slices.DeleteFunc(figures, func(f report.Figure) bool { return dated[place{f.Line, f.Column}] })
}

// overlaps looks at the next few claims only: they are sorted by their starts, and a long one (a quotation) may hold several.
func overlaps(claims []claim.Locus, start, end int) bool {
	for _, c := range claims {
		if c.Start >= end {
			return false
		}
		if c.End > start {
			return true
		}
	}
	return false
}

// eachWord calls f for each word of text, in lower case and without the punctuation around it, which has the length that it has in text.
func eachWord(text string, f func(start int, word string)) {
	for i := 0; i < len(text); {
		start := i
		for i < len(text) {
			r, n := utf8.DecodeRuneInString(text[i:])
			if unicode.IsSpace(r) {
				break
			}
			i += n
		}
		if i == start {
			_, n := utf8.DecodeRuneInString(text[i:])
			i += n
			continue
		}
		left := strings.TrimLeftFunc(text[start:i], notWord)
		if w := strings.TrimRightFunc(left, notWord); w != "" {
			at := i - len(left)
			if lower := strings.ToLower(w); len(lower) == len(w) {
				w = lower
			}
			f(at, w)
		}
	}
}

func notWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

func digital(w string) bool { return strings.ContainsAny(w, "0123456789") }

// locator finds lines and columns of places that come in order.
type locator struct {
	text        string
	line, start int // of the line that was last found
}

// at is the line, and the column in characters, of a byte of the text.
func (l *locator) at(offset int) (line, column int) {
	for {
		n := strings.IndexByte(l.text[l.start:offset], '\n')
		if n < 0 {
			return l.line, 1 + utf8.RuneCountInString(l.text[l.start:offset])
		}
		l.line, l.start = l.line+1, l.start+n+1
	}
}
