package speech

import (
	"sort"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// How often each pattern names the right speaker for the right words: see docs/roles.md.
const (
	sureQuote     = .95 // a quotation with its speaker beside it
	sureUttered   = .85 // a quotation with a person beside it, and a verb that is none of saying
	sureContinued = .85 // a quotation that goes on after one with a speaker
	sureFollowing = .6  // a quotation after words of the same speaker
	sureThat      = .95 // "said that"
	sureClause    = .9  // "said" and a clause
	sureTail      = .9  // ", police said"
	sureAccording = .95
	sureFigure    = .85 // "put the crowd at 4,000"
	sureGap       = .85 // "the union claimed 300 and police 120"
	sureNoun      = .7  // "confirmed the arrest of two men"
	sureAdverb    = .8  // "reportedly"
	sureHeadline  = .8  // "Six held: police"
	sureReckoned  = .85 // "the union's estimate was 400"
)

// longestSentence bounds the sentences that are read, in tokens: longer ones are lists, tables or worse, and every verb looks through its sentence.
const longestSentence = 400

// finder gathers the statements of one document.
type finder struct {
	d     *doc.Document
	p     *syntax.Parse
	names []name.Mention
	out   []Statement

	s     int           // the sentence at hand
	r     doc.Range     // its tokens, the final mark left out
	verbs []syntax.Verb // its verb groups
	// last are the statements of the sentences before, newest last, as far as their speaker is one that a pronoun may stand for.
	last []spoken
	// offices are whom the report gives an office, by its last word; nil until somebody is spoken of by one.
	offices map[string][]int
}

// spoken is a speaker, and in which sentence he spoke.
type spoken struct {
	sentence  int
	statement Statement
}

// open turns to sentence s. Verb groups are read only where a verb of saying or a figure that somebody reckoned stands.
func (f *finder) open(s int) {
	d := f.d
	f.s, f.r, f.verbs = s, d.Sentences[s].Tokens, f.verbs[:0]
	if dl := d.Paragraphs[d.Sentences[s].Paragraph].Dateline; dl.Len() > 0 {
		for f.r.First < f.r.Last && d.Tokens[f.r.First].Start < dl.End {
			f.r.First++
		}
	}
	for f.r.Last > f.r.First && (f.p.Tag(f.r.Last-1) == tag.Stop || f.p.Tag(f.r.Last-1) == tag.CloseQuote) {
		f.r.Last--
	}
	if f.r.Len() > longestSentence {
		f.r.Last = f.r.First
		return
	}
	if f.hasSaying(f.r) {
		f.verbs = f.p.AppendVerbs(f.verbs, s)
	}
}

// hasSaying reports whether a verb of saying, or a figure that somebody reckoned, stands in r.
func (f *finder) hasSaying(r doc.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.p.Tag(i).IsVerb() && lookSaying(lemma.VerbOf(f.d.Type(i))) != 0 || isReckoned(f.d.Low(i)) {
			return true
		}
	}
	return false
}

// add records a statement over the tokens of r.
func (f *finder) add(st Statement, r doc.Range) {
	for r.First < r.Last && f.isMark(r.First) {
		r.First++
	}
	for r.First < r.Last && f.isMark(r.Last-1) {
		r.Last--
	}
	if r.Len() <= 0 {
		return
	}
	st.Span = f.d.SpanOf(r)
	f.out = append(f.out, st)
	f.remember(st)
}

func (f *finder) remember(st Statement) {
	if st.Speaker.Len() == 0 || st.Quote < 0 && f.d.QuoteOf(f.d.TokenAt(st.Span.Start)) >= 0 {
		return // said by nobody, or told of within somebody's words
	}
	if len(f.last) > 16 {
		f.last = append(f.last[:0], f.last[8:]...)
	}
	f.last = append(f.last, spoken{f.s, st})
}

// isMark reports whether token i is a mark that neither begins nor ends what was said.
func (f *finder) isMark(i int) bool {
	switch f.p.Tag(i) {
	case tag.Comma, tag.Colon, tag.Stop, tag.OpenQuote, tag.CloseQuote:
		return true
	}
	return false
}

// nameIn returns the index of the name that speaks in r: one that holds the head word, a person before others; -1 if there is none.
func (f *finder) nameIn(r doc.Range, head int) int {
	best := -1
	i := sort.Search(len(f.names), func(i int) bool { return f.names[i].Words.First >= r.First })
	for ; i < len(f.names) && f.names[i].Words.First < r.Last; i++ {
		n := &f.names[i]
		if n.Words.Last > r.Last || n.Words.First > head || head >= n.Words.Last {
			continue
		}
		if best < 0 || n.Kind == name.Person {
			best = i
		}
	}
	return best
}

// personIn returns the first person named in r, or -1.
func (f *finder) personIn(r doc.Range) int {
	i := sort.Search(len(f.names), func(i int) bool { return f.names[i].Words.First >= r.First })
	for ; i < len(f.names) && f.names[i].Words.First < r.Last; i++ {
		if f.names[i].Kind == name.Person {
			return i
		}
	}
	return -1
}
