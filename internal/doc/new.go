package doc

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/word"
)

// New cuts text into paragraphs, sentences, tokens and quoted stretches and tags the tokens. It takes any bytes, and time
// in proportion to their number.
func New(text string) *Document { return NewAt(text, 0) }

// NewAt is New for a text whose report begins at body, after front matter of which only the title is read: the line "title: …" is its headline.
func NewAt(text string, body int) *Document {
	d := new(Document)
	d.ReadAt(text, body)
	return d
}

// ReadAt makes d what NewAt returns, in the memory that d has. What was read from d before may not be used any more; strings may.
func (d *Document) ReadAt(text string, body int) {
	d.Text, d.Lower = text, word.Lower(text)
	d.lines = linesOf(d.lines[:0], text)
	d.Paragraphs = paragraphs(d.Paragraphs[:0], d.lines, text)
	d.Quotes = d.Quotes[:0]
	d.tokenize()
	d.quotes()
	for i := range d.Paragraphs {
		d.Paragraphs[i].Dateline = d.dateline(i)
	}
	d.sentences()
	d.roles()
	d.tags()
}

// sized returns a slice of n zero values, in the memory of s if that is enough.
func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	s = s[:n]
	clear(s)
	return s
}

// tokenize fills Tokens and each paragraph's range of them.
func (d *Document) tokenize() {
	t := tokenizer{text: d.Text, low: d.Lower, tokens: slices.Grow(d.Tokens[:0], len(d.Text)/5+8)}
	for i := range d.Paragraphs {
		p := &d.Paragraphs[i]
		p.Tokens.First = len(t.tokens)
		t.cut(p.Start, p.End)
		p.Tokens.Last = len(t.tokens)
	}
	d.Tokens = t.tokens
	d.types = slices.Grow(d.types[:0], len(d.Tokens))[:len(d.Tokens)]
	word.GetAll(d.types, d.Word)
}

// tags fills the tokens' tags, sentence by sentence.
func (d *Document) tags() {
	k := &d.tagging
	words, small, out, other := k.words, k.small, k.out, k.other
	defer func() { k.words, k.small, k.out, k.other = words, small, out, other }()
	for i := range d.Sentences {
		s := &d.Sentences[i]
		first, n := s.Tokens.First, s.Tokens.Len()
		tokens, types := d.Tokens[first:s.Tokens.Last], d.types[first:s.Tokens.Last]
		words, out = slices.Grow(words[:0], n)[:n], slices.Grow(out[:0], n)[:n]
		for i := range tokens {
			t := &tokens[i]
			w := types[i]
			switch t.Tag {
			case tag.None, tag.POS:
				if c := w.Text; c[0] == "’"[0] || len(c) == 5 && c[1] == "’"[0] {
					w = word.Get(straight(c))
				}
			case tag.OpenQuote, tag.CloseQuote, tag.Colon:
				w = marked(w, t.Tag)
			}
			words[i], out[i] = w, t.Tag
		}
		p := &d.Paragraphs[s.Paragraph]
		how := d.capitalization(s.Tokens)
		if how == titleCase && p.Role != Headline || s.End == p.Dateline.End {
			how = ordinary // names
		}
		switch how {
		case allCapitals:
			words = d.inSmall(words, first)
			k.tagger.Tag(words, out)
		case titleCase:
			small, other = d.inSmall(append(small[:0], words...), first), append(other[:0], out...)
			k.tagger.Tag(words, out)
			k.tagger.Tag(small, other)
			for i, t := range other {
				if out[i].IsNoun() && !t.IsNoun() && tag.Knows(small[i].Text) {
					out[i] = t
				}
			}
			for i, t := range other {
				if out[i].IsProper() && plural(small[i].Text, t) && counted(out, i) {
					out[i] = tag.NNS
				}
			}
		default:
			k.tagger.Tag(words, out)
		}
		tag.Repair(words, out)
		for i := range tokens {
			tokens[i].Tag = out[i]
		}
	}
}

// plural reports whether a word in small letters, tagged t, is a plural, or looks like one that is no name alone.
func plural(w string, t tag.Tag) bool {
	return t == tag.NNS || w[len(w)-1] == 's' && tag.Knows(w)
}

// counted reports whether the word at i ends a noun phrase of at most four words that begins with a number, so that it is no name: "Rescues Nine Sailors".
func counted(tags []tag.Tag, i int) bool {
	if i+1 < len(tags) && tags[i+1].IsNoun() {
		return false
	}
	for j := i - 1; j >= 0 && j > i-4; j-- {
		switch t := tags[j]; {
		case t == tag.CD:
			return true
		case !t.IsNoun() && t != tag.JJ:
			return false
		}
	}
	return false
}

// tagging is the memory that tags works in.
type tagging struct {
	tagger       tag.Tagger
	words, small []*word.Type
	out, other   []tag.Tag
}

// inSmall puts the words, which are the tokens from first on, in small letters where those are letters of the token itself.
func (d *Document) inSmall(words []*word.Type, first int) []*word.Type {
	for i := range words {
		if d.Tokens[first+i].Tag == tag.None {
			words[i] = word.Get(d.Low(first + i))
		}
	}
	return words
}

// A capitalization is how a sentence is capitalized.
type capitalization uint8

const (
	ordinary capitalization = iota
	titleCase
	allCapitals
)

// capitalization judges the sentence of the tokens r. Only a short one without a full stop is in Title Case, and of the
// words of four letters and more nearly all begin with a capital letter then; so do all words in capitals.
func (d *Document) capitalization(r Range) capitalization {
	if r.Len() < 4 || !upperAt(d.Text, d.Tokens[r.First].Start) && d.Tokens[r.First].Tag == tag.None && !digitAt(d.Text, d.Tokens[r.First].Start) {
		return ordinary
	}
	long, title, capitals, words := 0, 0, 0, 0
	for i := r.First; i < r.Last; i++ {
		t := d.Tokens[i]
		if t.Tag != tag.None || !upperAt(d.Text, t.Start) {
			if lowerAt(d.Text, t.Start) {
				if words++; t.Len() > 3 {
					if long++; long > 4 && title*4 < long*3 {
						return ordinary
					}
				}
			}
			continue
		}
		words++
		if d.capitals(i) || t.Len() == 1 {
			capitals++
		}
		if t.Len() > 3 {
			long++
			title++
		}
	}
	switch {
	case words >= 3 && capitals*10 >= words*9 && title > 0:
		return allCapitals
	case r.Len() <= maxTitle && long >= 3 && title*5 >= long*4 && d.Tokens[r.Last-1].Tag != tag.Stop:
		return titleCase
	}
	return ordinary
}

// marked returns the mark w, whose tag is t, as the tagger's model knows it: quotation marks as “ and ” in the treebank's spelling, every dash as --.
func marked(w *word.Type, t tag.Tag) *word.Type {
	switch t {
	case tag.OpenQuote:
		return word.Get("``")
	case tag.CloseQuote:
		return word.Get("''")
	case tag.Colon:
		if w.Text == "…" || len(w.Text) > 1 && w.Text[0] == '.' {
			return word.Get("...")
		}
		if w.Text != ":" && w.Text != ";" {
			return word.Get("--")
		}
	}
	return w
}

// straight returns an enclitic with a curly apostrophe (’s, n’t) with a straight one, and any other word as it is.
func straight(w string) string {
	switch w {
	case "’s", "’S":
		return "'s"
	case "n’t", "N’T":
		return "n't"
	case "’re":
		return "'re"
	case "’ve":
		return "'ve"
	case "’ll":
		return "'ll"
	case "’d":
		return "'d"
	case "’m":
		return "'m"
	case "’":
		return "'"
	}
	return w
}
