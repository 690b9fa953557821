package name

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name/gazetteer"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/word"
)

// finder is the state of one Find.
type finder struct {
	d        *doc.Document
	out      []Mention
	plainEnd int      // the mentions of ordinary sentences are out[:plainEnd], those of titled ones follow
	titled   []bool   // sentences with most words capitalised
	low      []uint64 // a bit set of the hashes of the words in lower case
	mid      []uint64 // and of those capitalised within a sentence
	alone    []uint64 // and of those capitalised with no other such word beside them
	someone  bool     // a pronoun means a man or a woman
	// surnames holds the folded last words of the persons found in ordinary sentences.
	surnames map[string]bool
	marks    []uint64 // of the tokens, see writing
}

// writing marks how a word is written, and holds in its low half the hash of the word in lower case.
var writing = word.Marks{Slot: word.NameMarks, Find: func(t *word.Type) uint64 {
	m := uint64(hash(t.Low))
	if capital(t.Text) {
		m |= capitalMark
	}
	if isLetter(t.Text[0]) {
		m |= letterMark
	}
	return m
}}

const (
	capitalMark = 1 << 32 << iota
	letterMark
)

// survey notes which words the document writes with and without a capital, and which sentences say nothing by capitals.
func (f *finder) survey() {
	d := f.d
	size := 64
	for size*4 < len(d.Tokens) {
		size *= 2
	}
	f.low, f.mid, f.alone, f.titled = sized(f.low, size), sized(f.mid, size), sized(f.alone, size), sized(f.titled, len(d.Sentences))
	f.marks = slices.Grow(f.marks[:0], len(d.Tokens))[:len(d.Tokens)]
	for i := range f.marks {
		f.marks[i] = writing.Of(d.Type(i))
		f.someone = f.someone || d.Tokens[i].Len() <= 3 && somebody(d.Low(i))
	}
	for i := range d.Sentences {
		t := d.Sentences[i].Tokens
		capitals, words, verb := 0, 0, false
		for k := t.First; k < t.Last; k++ {
			switch m := f.marks[k]; {
			case m&capitalMark != 0:
				words++
				capitals++
			case m&letterMark != 0 && d.Tokens[k].Len() > 3:
				words++
				verb = verb || d.Tokens[k].Tag.IsVerb()
			}
		}
		f.titled[i] = words >= 4 && capitals*10 >= words*8 && !verb && !f.stopped(t) || words >= 2 && f.allUpper(t)
		if f.titled[i] {
			continue
		}
		for k, m := range f.marks[t.First:t.Last] {
			if m&capitalMark == 0 {
				set(f.low, uint32(m))
			} else {
				if !f.opens(t.First + k) {
					set(f.mid, uint32(m))
				}
				if (k == 0 || f.marks[t.First+k-1]&capitalMark == 0) && (t.First+k+1 >= t.Last || f.marks[t.First+k+1]&capitalMark == 0) {
					set(f.alone, uint32(m))
				}
			}
		}
	}
}

// sized returns a slice of n zero values, in the memory of s if that is enough.
func sized[T any](s []T, n int) []T {
	s = slices.Grow(s[:0], n)[:n]
	clear(s)
	return s
}

// stopped reports whether the sentence r ends as sentences of running text do, and headlines do not.
func (f *finder) stopped(r doc.Range) bool {
	for k := r.Last - 1; k >= r.First && k > r.Last-3; k-- {
		if f.d.Tokens[k].Tag == tag.Stop {
			return true
		}
	}
	return false
}

func set(bits []uint64, h uint32)      { bits[int(h>>6)&(len(bits)-1)] |= 1 << (h & 63) }
func has(bits []uint64, h uint32) bool { return bits[int(h>>6)&(len(bits)-1)]>>(h&63)&1 != 0 }

func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h ^ h>>15
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= utf8.RuneSelf }

func (f *finder) allUpper(r doc.Range) bool {
	letters := 0
	for k := r.First; k < r.Last; k++ {
		w := f.d.Word(k)
		for i := 0; i < len(w); i++ {
			if w[i] >= 'a' && w[i] <= 'z' {
				return false
			}
			if w[i] >= 'A' && w[i] <= 'Z' {
				letters++
			}
		}
	}
	return letters > 6
}

// capital reports whether token i is written as a name is: with a capital, or a capital after al-, d' and the like.
func (f *finder) capital(i int) bool { return f.marks[i]&capitalMark != 0 }

func capital(w string) bool {
	switch c := w[0]; {
	case 'A' <= c && c <= 'Z':
		return true
	case c >= utf8.RuneSelf:
		r, _ := utf8.DecodeRuneInString(w)
		return unicode.IsUpper(r)
	case (c == 'a' || c == 'e') && len(w) > 3 && (w[2] == '-' || w[2] == '\'') && w[3] >= 'A' && w[3] <= 'Z':
		return true
	}
	return elided(w)
}

// elided reports whether w is an article or "of" in lower case, cut short before a vowel, and a name: "d'Este", "l'Aquila", "dell'Arte".
func elided(w string) bool {
	const longest = len("dell")
	for i := 0; i < min(len(w)-1, longest+1); i++ {
		switch {
		case w[i] >= 'a' && w[i] <= 'z':
			continue
		case i == 0:
			return false
		case w[i] == '\'':
			w = w[i+1:]
		case strings.HasPrefix(w[i:], "’"):
			w = w[i+len("’"):]
		default:
			return false
		}
		r, _ := utf8.DecodeRuneInString(w)
		return unicode.IsUpper(r)
	}
	return false
}

func upper(w string) bool {
	n := 0
	for i := 0; i < len(w); i++ {
		switch c := w[i]; {
		case c >= 'A' && c <= 'Z':
			n++
		case c != '.' && c != '-' && c != '&' && (c < '0' || c > '9'):
			return false
		}
	}
	return n > 1
}

func (f *finder) entry(i int) gazetteer.Entry { return *looks.Of(f.d.Type(i)) }

// folded is token i as fold gives it.
func (f *finder) folded(i int) string { return *foldeds.Of(f.d.Type(i)) }

// hash is that of token i in lower case.
func (f *finder) hash(i int) uint32 { return uint32(f.marks[i]) }

func (f *finder) tag(i int) tag.Tag {
	if i < 0 || i >= len(f.d.Tokens) {
		return tag.None
	}
	return f.d.Tokens[i].Tag
}

// is reports whether token i is the word w (in lower case).
func (f *finder) is(i int, w string) bool {
	return i >= 0 && i < len(f.d.Tokens) && f.d.Low(i) == w
}

// next reports whether token i exists and is in the same sentence as token i-1.
func (f *finder) joined(i int) bool {
	return i > 0 && i < len(f.d.Tokens) && f.d.SentenceOf(i) == f.d.SentenceOf(i-1)
}

// opens reports whether token i has its capital from where it stands: first of a sentence or quotation, or after a colon or dash.
func (f *finder) opens(i int) bool {
	first := f.d.Sentences[f.d.SentenceOf(i)].Tokens.First
	for k := i - 1; ; k-- {
		if k < first {
			return true
		}
		switch f.d.Tokens[k].Tag {
		case tag.OpenQuote, tag.Open, tag.Colon:
			return true
		case tag.CloseQuote:
			continue
		}
		c := f.d.Text[f.d.Tokens[k].Start]
		return !isLetter(c) && !(c >= '0' && c <= '9') && c != ',' && c != '.' && c != '&' && c != '\'' && c != '$' && c != '%'
	}
}

// longest returns the end of the longest entry of the gazetteer that begins with token i and is any of classes, and the entry; i if there is none.
func (f *finder) longest(i, last int, classes gazetteer.Class) (int, gazetteer.Entry) {
	end, found := i, gazetteer.Entry{}
	if i >= last {
		return end, found
	}
	e, h := f.entry(i), gazetteer.Seed
	for k := i; k < last && k < i+8; k++ {
		if k == i+1 {
			h = h.Add(f.d.Low(i))
		}
		if k > i {
			h = h.Add(f.d.Low(k))
			e = gazetteer.Lookup(h)
		}
		if e.Has(classes) && (k == i || f.capital(k)) && (e.Has(classes&^named) || f.admits(i, k+1, e)) {
			end, found = k+1, e
		}
		if !e.Has(gazetteer.Partial) {
			break
		}
	}
	return end, found
}

// admits guards against words that look like a short form: Us, Who, Is, Miss, Mass. A short form of a place or body is in capitals,
// or has its full stop and follows a comma.
func (f *finder) admits(i, end int, e gazetteer.Entry) bool {
	if end > i+1 {
		return true
	}
	w, key := f.d.Word(i), f.folded(i)
	if upper(w) && len(w) <= 4 && !f.opens(i) && first(e).Kind() == gazetteer.City && e.Len() > 0 && fold(first(e).Name()) == key {
		return false // a SWAT team
	}
	if len(key) > 4 || upper(w) {
		return true
	}
	switch id := first(e); {
	case id == gazetteer.Nowhere, fold(id.Name()) == key:
		return true
	case id.Kind() == gazetteer.Region, id.Kind() == gazetteer.Country:
		return e.Has(gazetteer.Adjective|gazetteer.People) && len(key) > 3 || f.is(i-1, ",")
	case id.Kind() == gazetteer.Body:
		return len(key) > 3
	}
	return true
}

func first(e gazetteer.Entry) gazetteer.ID {
	if e.Len() > 0 {
		return e.At(0)
	}
	if b := e.Body(); b != gazetteer.Nowhere {
		return b
	}
	return e.Of()
}

// order puts the mentions in the order of the text, the longer first where two begin together. Those of ordinary and of titled sentences are
// each nearly in order already: only the names within a name stand before it.
func (f *finder) order() {
	a, b := nearly(f.out[:f.plainEnd]), nearly(f.out[f.plainEnd:])
	if len(b) == 0 {
		return
	}
	out := make([]Mention, 0, len(f.out))
	for len(a) > 0 && len(b) > 0 {
		if before(&b[0], &a[0]) {
			out, b = append(out, b[0]), b[1:]
		} else {
			out, a = append(out, a[0]), a[1:]
		}
	}
	f.out = append(append(out, a...), b...)
}

func before(a, b *Mention) bool {
	return a.Span.Start < b.Span.Start || a.Span.Start == b.Span.Start && a.Span.End > b.Span.End
}

func nearly(ms []Mention) []Mention {
	for i := 1; i < len(ms); i++ {
		k := i
		for k > 0 && before(&ms[i], &ms[k-1]) {
			k--
		}
		if k < i {
			m := ms[i]
			copy(ms[k+1:i+1], ms[k:i])
			ms[k] = m
		}
	}
	return ms
}
