package speech

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// quoted finds who says quotation q: the words after it, before it, around it, or one who has just spoken.
func (f *finder) quoted(q int) {
	d := f.d
	quote := &d.Quotes[q]
	if quote.Tokens.Len() == 0 {
		return
	}
	after, before := d.TokenAt(quote.End), d.TokenAt(quote.Start)-1
	st, ok := f.quoteAfter(quote, after)
	if !ok {
		st, ok = f.quoteBefore(quote, before)
	}
	if !ok {
		st, ok = f.quoteGoesOn(quote, q, before)
	}
	if !ok {
		return
	}
	st.Quote, st.Span = q, f.inner(quote)
	f.out = append(f.out, st)
	f.remember(st)
}

// inner is the quoted bytes without a comma at their end.
func (f *finder) inner(q *doc.Quote) doc.Span {
	s := q.Inner
	if q.Tokens.Len() > 1 && f.d.Low(q.Tokens.Last-1) == "," {
		s.End = f.d.Tokens[q.Tokens.Last-2].End
	}
	return s
}

// verbsOf returns the verb groups of the sentence that token i is in, if it is in paragraph p.
func (f *finder) verbsOf(i, p int) []syntax.Verb {
	s := f.d.SentenceOf(i)
	if f.d.Sentences[s].Paragraph != p {
		return nil
	}
	if s == f.s && f.verbs != nil {
		return f.verbs
	}
	if r := f.d.Sentences[s].Tokens; r.Len() <= longestSentence && f.hasSaying(r) {
		return f.p.Verbs(s)
	}
	return nil
}

// quoteAfter takes `"…," Brandt said`, `"…," said Brandt`.
func (f *finder) quoteAfter(q *doc.Quote, a int) (Statement, bool) {
	d := f.d
	par := d.Sentences[f.s].Paragraph
	if a >= len(d.Tokens) || d.Sentences[d.SentenceOf(a)].Paragraph != par {
		return Statement{}, false
	}
	if f.p.Tag(a) == tag.Comma {
		a++
		if a >= len(d.Tokens) {
			return Statement{}, false
		}
	} else if f.p.Tag(q.Tokens.Last-1) == tag.Stop && d.Low(q.Tokens.Last-1) == "." && d.SentenceOf(a) != d.SentenceOf(q.Tokens.Last-1) {
		return Statement{}, false // the quotation is a sentence of its own: what follows is another
	}
	for i, vs := 0, f.verbsOf(a, par); i < len(vs); i++ {
		v := &vs[i]
		if v.Words.First < a || d.QuoteOf(v.Main) >= 0 {
			continue
		}
		k := lookSaying(v.Lemma)
		if v.Passive && v.Lemma == "quote" && v.Subject.Len() > 0 { // "the firm was quoted as saying"
			k, v.Passive = says, false
		}
		if k == 0 || k&figureOnly != 0 || v.Passive {
			if v.Finite && !v.Relative {
				break
			}
			continue
		}
		st := f.statement(v, k, "quotation before the speaker", sureQuote)
		switch {
		case v.Words.First == a && v.Object.Len() > 0 && v.Object.First == v.Words.Last:
			return st, f.speaker(&st, v.Object, f.clauseEndAt(v.Object.Last))
		case v.Words.First == a && v.Words.Last < len(d.Tokens) && f.p.Tag(v.Words.Last).IsNoun():
			r := doc.Range{First: v.Words.Last, Last: v.Words.Last + 1}
			return st, f.speaker(&st, r, r.Last)
		case v.Subject.Len() > 0 && v.Subject.First >= a && v.Subject.First <= a+2:
			return st, f.speaker(&st, v.Subject, v.Words.First)
		}
		break
	}
	if d.Low(q.Tokens.Last-1) == "," {
		return f.utteredAfter(a)
	}
	return Statement{}, false
}

// utteredAfter takes `"…," sobbed Dana Berg` at token a, behind the comma that ends a quotation: whoever does something right there has said it, whatever the verb.
func (f *finder) utteredAfter(a int) (Statement, bool) {
	for _, v := range f.uttering(a) {
		r := v.Subject
		switch {
		case v.Words.First == a && v.Object.First == v.Words.Last:
			r = v.Object
		case r.First != a || v.Words.First != r.Last || v.Object.Len() > 0: // "he quoted her as saying"
			continue
		}
		if f.canUtter(r) {
			st := f.statement(&v, says, "quotation before the speaker", sureUttered)
			return st, f.speaker(&st, r, f.clauseEndAt(r.Last))
		}
	}
	return Statement{}, false
}

// utteredBefore takes `Dana Berg fumed: "…"`, where the colon is token b.
func (f *finder) utteredBefore(b int) (Statement, bool) {
	for _, v := range f.uttering(b) {
		if v.Words.Last == b && f.canUtter(v.Subject) {
			st := f.statement(&v, says, "quotation after the speaker", sureUttered)
			return st, f.speaker(&st, v.Subject, v.Words.First)
		}
	}
	return Statement{}, false
}

// uttering are the verbs in the past tense of the sentence that token i is in, outside quotation marks.
func (f *finder) uttering(i int) []syntax.Verb {
	s := f.d.SentenceOf(i)
	if f.d.Sentences[s].Tokens.Len() > longestSentence {
		return nil
	}
	return slices.DeleteFunc(f.p.Verbs(s), func(v syntax.Verb) bool {
		return !v.Finite || v.Passive || v.Negated || v.Relative || v.Words.Len() != 1 || f.p.Tag(v.Main) != tag.VBD || f.d.QuoteOf(v.Main) >= 0
	})
}

// canUtter reports whether the phrase r is a person or one who speaks for others.
func (f *finder) canUtter(r doc.Range) bool {
	if r.Len() == 0 {
		return false
	}
	h := f.head(r)
	if n := f.nameIn(r, h); n >= 0 {
		return f.names[n].Kind == name.Person
	}
	w := f.d.Low(h)
	return w == "he" || w == "she" || isPeople(w)
}

// clauseEndAt is a bound for an apposition after the speaker.
func (f *finder) clauseEndAt(j int) int {
	return min(len(f.d.Tokens), j+12)
}

// quoteBefore takes `Brandt said: "…"`, `Brandt told reporters, "…"`.
func (f *finder) quoteBefore(q *doc.Quote, b int) (Statement, bool) {
	d := f.d
	if b < 0 || d.Sentences[d.SentenceOf(b)].Paragraph != d.Sentences[f.s].Paragraph {
		return Statement{}, false
	}
	if d.SentenceOf(b) != d.SentenceOf(q.Tokens.First) && f.p.Tag(b) != tag.Colon && f.p.Tag(b) != tag.Comma {
		return Statement{}, false
	}
	vs := f.verbsOf(b, d.Sentences[f.s].Paragraph)
	for i := len(vs) - 1; i >= 0; i-- {
		v := &vs[i]
		if v.Words.Last > b+1 || d.QuoteOf(v.Main) >= 0 {
			continue
		}
		k, subject := lookSaying(v.Lemma), v.Subject
		if k != 0 && subject.Len() == 0 {
			subject = f.namedBefore(v.Words.First)
		}
		if k == 0 || k&figureOnly != 0 || v.Passive || subject.Len() == 0 || v.Words.Last < b-14 {
			if v.Finite && f.p.Tag(b) != tag.Colon {
				break
			}
			continue
		}
		st := f.statement(v, k, "quotation after the speaker", sureQuote)
		if !f.leadsTo(v, b) {
			return f.within(q)
		}
		return st, f.speaker(&st, subject, v.Words.First)
	}
	if f.p.Tag(b) == tag.Colon || f.p.Tag(b) == tag.Comma {
		if st, ok := f.inTheWords(b); ok {
			return st, true
		}
	}
	if f.p.Tag(b) == tag.Colon {
		if st, ok := f.utteredBefore(b); ok {
			return st, true
		}
	}
	return f.within(q)
}

// asideReach is how many words a clause between a speaker and his verb may have.
const asideReach = 16

// namedBefore is the person whose name stands before token t, or before a clause between commas that ends there, in a sentence that begins with where
// or when it was said: "outside the court Ana Lima, who had worked there, said". Such a name is read as the end of the phrase before it.
func (f *finder) namedBefore(t int) doc.Range {
	s := f.d.Sentences[f.d.SentenceOf(t)].Tokens
	if t <= s.First+2 || f.p.Tag(s.First) != tag.IN {
		return doc.Range{}
	}
	if f.p.Tag(t-1) == tag.Comma {
		t -= 2
		for first := max(s.First, t-asideReach); t > first && f.p.Tag(t) != tag.Comma; t-- {
		}
		if f.p.Tag(t) != tag.Comma {
			return doc.Range{}
		}
	}
	if i := f.personIn(doc.Range{First: max(s.First, t-3), Last: t}); i >= 0 && f.names[i].Words.Last == t && f.p.Tag(f.names[i].Words.First-1).IsNoun() {
		return f.names[i].Words
	}
	return doc.Range{}
}

// leadsTo reports whether nothing that could be said stands between verb v and the quotation after token b: a hearer, a time, "that".
func (f *finder) leadsTo(v *syntax.Verb, b int) bool {
	if v.Words.Last == b+1 || f.p.Tag(b) == tag.Colon || f.p.Tag(b) == tag.Comma {
		return true
	}
	return f.d.Low(b) == "that"
}

// inTheWords takes "in the words of X," before a quotation.
func (f *finder) inTheWords(b int) (Statement, bool) {
	r := f.d.Sentences[f.d.SentenceOf(b)].Tokens
	for j := b - 1; j > r.First+2 && j > b-12; j-- {
		if f.d.Low(j) == "of" && f.d.Low(j-1) == "words" {
			st := Statement{Quote: -1, Name: -1, Verb: "say", Pattern: "in the words of", Sure: sureQuote}
			return st, f.speaker(&st, doc.Range{First: j + 1, Last: b}, b)
		}
	}
	return Statement{}, false
}

// within gives a quotation inside reported speech the speaker of that speech.
func (f *finder) within(q *doc.Quote) (Statement, bool) {
	var best *Statement
	for i := len(f.out) - 1; i >= 0 && i >= len(f.out)-8; i-- {
		if st := &f.out[i]; st.Quote < 0 && st.Speaker.Len() > 0 && st.Span.Contains(q.Inner) && (best == nil || best.Span.Contains(st.Span)) {
			best = st
		}
	}
	if best == nil {
		return Statement{}, false
	}
	st := *best
	st.Pattern = "quotation within reported speech"
	return st, true
}

// quoteGoesOn takes a quotation that follows one with a speaker ("…," he said. "…"), or follows words of a speaker in the same paragraph, or is a
// paragraph of its own after a quoted one.
func (f *finder) quoteGoesOn(q *doc.Quote, i, b int) (Statement, bool) {
	d := f.d
	if len(f.last) == 0 {
		return Statement{}, false
	}
	l := f.last[len(f.last)-1]
	st := l.statement
	par := d.Sentences[f.s].Paragraph
	starts := b < 0 || d.SentenceOf(b) != d.SentenceOf(q.Tokens.First) || f.p.Tag(b) == tag.Stop
	if !starts || !f.sentenceLike(q) {
		return Statement{}, false
	}
	same := d.Sentences[l.sentence].Paragraph == par
	switch {
	case same && l.sentence >= f.s-1 && st.Quote >= 0:
		st.Pattern, st.Sure = "quotation goes on", sureContinued
	case same && l.sentence >= f.s-1:
		st.Pattern, st.Sure = "quotation after words of the speaker", sureFollowing
	case b < 0 || d.Sentences[d.SentenceOf(b)].Paragraph != par:
		// a paragraph that is nothing but a quotation, right after one that quotes
		if st.Quote < 0 || d.Sentences[l.sentence].Paragraph != par-1 || d.TokenAt(q.End) < d.Paragraphs[par].Tokens.Last {
			return Statement{}, false
		}
		st.Pattern, st.Sure = "quotation after a quotation", sureFollowing
	default:
		return Statement{}, false
	}
	return st, true
}

// sentenceLike reports whether the quoted words are a sentence: several words, a verb among them.
func (f *finder) sentenceLike(q *doc.Quote) bool {
	if q.Tokens.Len() < 3 {
		return false
	}
	for j := q.Tokens.First; j < q.Tokens.Last; j++ {
		if t := f.p.Tag(j); t.IsVerb() || t == tag.MD {
			return true
		}
	}
	return false
}

// continueQuotes gives the parts of a quotation that runs over paragraphs one speaker.
func (f *finder) continueQuotes() {
	by := make(map[int]int, len(f.out)) // statement of each quotation
	for i := range f.out {
		if f.out[i].Quote >= 0 {
			by[f.out[i].Quote] = i
		}
	}
	share := func(from, to int) {
		i, ok := by[from]
		if _, has := by[to]; !ok || has {
			return
		}
		st := f.out[i]
		st.Quote, st.Span, st.Pattern, st.Sure = to, f.inner(&f.d.Quotes[to]), "quotation over paragraphs", sureContinued
		by[to] = len(f.out)
		f.out = append(f.out, st)
	}
	for q := 0; q+1 < len(f.d.Quotes); q++ {
		if f.d.Quotes[q].Continued {
			share(q, q+1)
		}
	}
	for q := len(f.d.Quotes) - 2; q >= 0; q-- {
		if f.d.Quotes[q].Continued {
			share(q+1, q)
		}
	}
}
