package quantity

import (
	"strings"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity/lexicon"
	"github.com/claimdiff/claimdiff/internal/tag"
	known "github.com/claimdiff/claimdiff/internal/word"
)

// shape is what a piece is made of.
type shape uint8

const (
	mark shape = iota
	digits
	fraction // one character: ½
	word
)

// piece is a part of a token that the grammar reads as one: a number in digits, a word, or a mark. "1,000-kilometer" is three.
// A number grouped with spaces is one piece of several tokens.
type piece struct {
	start, end int
	tok, last  int // the first and the last token that it touches
	shape      shape
	gap        bool // white space stands before it
	barred     bool // it is part of a date, a name, an address …: no quantity
	plain      bool // digits without grouping or decimals
	n          int  // how many digits stand before the decimal point
	decimals   int
	r          rune    // a mark's character, with dashes and minus signs folded by foldMark
	value      float64 // of digits and fractions
	kinds      uint64  // the set of the senses' kinds
	senses     []sense
}

// scan reads one sentence.
type scan struct {
	d     *doc.Document
	p     []piece
	first int // index of the sentence's first mention
	out   []Mention
	// ends[k] is the piece after mention first+k; starts its first piece.
	starts, ends []int
	// ageList is the piece after the last age of a list that "aged" opened in the sentence, -1 before there is one.
	ageList int
	// sterling says that the last pounds of which the words about them told it were money, and no weight.
	sterling bool
}

// word returns piece i as it is written, "" beyond the sentence; low the same in lower case.
func (s *scan) word(i int) string {
	if i < 0 || i >= len(s.p) {
		return ""
	}
	return s.d.Text[s.p[i].start:s.p[i].end]
}

func (s *scan) low(i int) string {
	if i < 0 || i >= len(s.p) {
		return ""
	}
	return s.d.Lower[s.p[i].start:s.p[i].end]
}

// at reports whether piece i is one of words.
func (s *scan) at(i int, words ...string) bool {
	if i < 0 || i >= len(s.p) {
		return false
	}
	w := s.low(i)
	for _, x := range words {
		if w == x {
			return true
		}
	}
	return false
}

// mark reports whether piece i is the mark r.
func (s *scan) mark(i int, r rune) bool {
	return i >= 0 && i < len(s.p) && s.p[i].shape == mark && s.p[i].r == r
}

// touches reports whether pieces i-1 and i stand together without a gap.
func (s *scan) touches(i int) bool { return i > 0 && i < len(s.p) && !s.p[i].gap }

func (s *scan) tag(i int) tag.Tag {
	if i < 0 || i >= len(s.p) {
		return tag.None
	}
	return s.d.Tokens[s.p[i].tok].Tag
}

// capital reports whether piece i begins with a capital letter.
func (s *scan) capital(i int) bool {
	if i < 0 || i >= len(s.p) || s.p[i].shape != word {
		return false
	}
	c := s.d.Text[s.p[i].start]
	return c >= 'A' && c <= 'Z' || c >= 0xc3 && s.d.Lower[s.p[i].start:s.p[i].end] != s.word(i)
}

// hyphen returns the piece after a hyphen that touches piece i on its left and something on its right, or i.
func (s *scan) hyphen(i int) int {
	if i+1 < len(s.p) && s.p[i].r == '-' && !s.p[i].gap && !s.p[i+1].gap {
		return i + 1
	}
	return i
}

// cut fills s.p with the pieces of tokens [first, last).
func (s *scan) cut(first, last int) {
	s.p = s.p[:0]
	prevEnd := -1
	for t := first; t < last; t++ {
		span := s.d.Tokens[t].Span
		if isDigit(s.d.Text[span.Start]) { // never one word or mark, and mostly met once
		} else if w := wholes.Of(s.d.Type(t)); w.slot != nil {
			s.p = append(s.p, piece{start: span.Start, end: span.End, tok: t, last: t, gap: span.Start != prevEnd, shape: w.shape, r: w.r,
				kinds: w.slot.kinds, senses: w.slot.senses})
			prevEnd = span.End
			continue
		}
		for i := span.Start; i < span.End; {
			p := piece{start: i, tok: t, last: t, gap: i == span.Start && i != prevEnd}
			i = s.read(&p, span.End)
			p.end = i
			s.add(p)
		}
		prevEnd = span.End
	}
}

// whole is what a token is that is one word of ASCII letters at its start, or one ASCII mark, wherever it stands; slot is nil for others.
type whole struct {
	shape shape
	r     rune
	slot  *slot
}

var wholes = known.Property[whole]{Slot: known.QuantityPiece, Find: func(t *known.Type) whole {
	w := t.Text
	if w == "" || w[0] >= utf8.RuneSelf || isDigit(w[0]) {
		return whole{}
	}
	if c := w[0]; c|0x20 < 'a' || c|0x20 > 'z' {
		if len(w) > 1 {
			return whole{}
		}
		return whole{shape: mark, r: rune(c), slot: lookup(t.Low)}
	}
	if len(w) > 1 && isDigit(w[1]) || splitCode(w, t.Low, 0, readWord(w, 1)) != len(w) || strings.HasPrefix(t.Low, "euro") && len(w) > 4 && isDigit(w[4]) { // "e60", "euro60" depend on what follows
		return whole{}
	}
	return whole{shape: word, slot: lookup(t.Low)}
}, Usual: whole{shape: word, slot: &unknown}}

// add appends p, joining digits that were grouped with a plain space ("10 000").
func (s *scan) add(p piece) {
	if k := len(s.p) - 1; k >= 0 && p.shape == digits && p.plain && p.n == 3 && p.gap && s.p[k].shape == digits && p.start-s.p[k].end == 1 {
		q := &s.p[k]
		if q.decimals == 0 && (q.plain && q.n <= 3 && q.value > 0 && s.d.Text[q.start] != '0' || !q.plain && s.p[k].last > s.p[k].tok) && q.n < 15 && !s.is(k-1, isMonth) && !s.is(k-1, isName) && !s.mark(k-1, '.') {
			q.value = q.value*1000 + p.value
			q.n, q.plain, q.end, q.last = q.n+3, false, p.end, p.last
			return
		}
	}
	if p.shape == word || p.shape == mark || p.shape == digits && p.plain && p.n <= 3 {
		known := lookup(s.d.Lower[p.start:p.end])
		p.senses, p.kinds = known.senses, known.kinds
	}
	s.p = append(s.p, p)
}

// read reads the piece that starts at p.start and returns where it ends, at most end.
func (s *scan) read(p *piece, end int) int {
	text := s.d.Text[:end]
	i := p.start
	c := text[i]
	if c >= '0' && c <= '9' || c == '.' && i+1 < end && isDigit(text[i+1]) && (p.gap || len(s.p) == 0 || s.p[len(s.p)-1].shape == mark) {
		return readDigits(p, text)
	}
	if c < utf8.RuneSelf {
		if c|0x20 >= 'a' && c|0x20 <= 'z' {
			p.shape = word
			return splitCode(text, s.d.Lower, i, readWord(text, i+1))
		}
		p.shape, p.r = mark, rune(c)
		return i + 1
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	if v, ok := vulgar[r]; ok {
		p.shape, p.value = fraction, v
		return i + n
	}
	if !lexicon.Letter(r) || r == '²' || r == '³' {
		p.shape, p.r = mark, foldMark(r)
		return i + n
	}
	p.shape = word
	return splitCode(text, s.d.Lower, i, readWord(text, i+n))
}

// splitCode cuts a currency's code off the digits that touch it: USD115, Rs50, RM40; and a letter that stands for a currency's sign, where a
// magnitude shows that the digits are money: e60 million. lower is the whole text in lower case.
func splitCode(text, lower string, i, end int) int {
	if i+1 < end && isDigit(text[i+1]) && text[i] >= 'a' && text[i] <= 'z' && signLetter(text[i:i+1]) && scaledFrom(lower, i+1) {
		return i + 1
	}
	j := i
	for j < end && j-i < 5 && !isDigit(text[j]) {
		j++
	}
	if j == end || j-i > 4 || !isDigit(text[j]) {
		return end
	}
	k := j
	for k < end && (isDigit(text[k]) || text[k] == '.') {
		k++
	}
	scaled := scaledFrom(lower, j) || groupedFrom(lower, j) || centsFrom(lower, j) // NOK318m, R3.2bn, R740,000, R18.40
	if k < end && !scaled || j-i < 2 && !scaled {
		return end
	}
	w := text[i:j]
	for _, se := range lookup(lower[i:j]).senses {
		if se.kind == isCurrency && len(se.tail) == 0 && (w == "euro" && scaled || (se.form == before || se.form == code && (scaled || end-j > 2)) && se.exact == w) {
			return j
		}
	}
	return end
}

// signLetter reports whether the lexicon has w as a sign before sums of money.
func signLetter(w string) bool {
	for _, se := range lookup(w).senses {
		if se.kind == isCurrency && se.form == before && se.exact == w {
			return true
		}
	}
	return false
}

// groupedFrom reports whether the digits at i are grouped in threes by commas or spaces, as those of sums are and those of types and models are not:
// "R740,000"; by spaces only where they end in thousands, lest a road's number take what follows it: "R740 000", "on the R61 200 metres away".
func groupedFrom(lower string, i int) bool {
	n := 0
	for ; n <= 3 && i < len(lower) && isDigit(lower[i]); n++ {
		i++
	}
	g := group(lower, i)
	if g == 0 {
		for i+g+3 < len(lower) && lower[i+g] == ' ' && isDigit(lower[i+g+1]) && isDigit(lower[i+g+2]) && isDigit(lower[i+g+3]) {
			g += 4
		}
		if g > 0 && lower[i+g-3:i+g] != "000" {
			g = 0
		}
	}
	return n > 0 && n <= 3 && g > 0 && (i+g >= len(lower) || !isDigit(lower[i+g]))
}

// scaledFrom reports whether a number stands at i, and a magnitude right after it or after one space: "80 million", "1.5bn".
func scaledFrom(lower string, i int) bool {
	for i < len(lower) && (isDigit(lower[i]) || (lower[i] == '.' || lower[i] == ',') && i+1 < len(lower) && isDigit(lower[i+1])) {
		i++
	}
	if i < len(lower) && (lower[i] == ' ' || lower[i] == '-') {
		i++
	}
	j := i
	for j < len(lower) && j-i < 12 && lower[j] >= 'a' && lower[j] <= 'z' {
		j++
	}
	return j > i && lookup(lower[i:j]).kinds&(1<<isScale) != 0
}

// centsFrom reports whether a number stands at i that ends in cents, as sums do and the numbers of roads and models do not: "18.40".
func centsFrom(lower string, i int) bool {
	for i < len(lower) && (isDigit(lower[i]) || lower[i] == ',') {
		i++
	}
	digit := func(i int) bool { return i < len(lower) && isDigit(lower[i]) }
	return i < len(lower) && lower[i] == '.' && digit(i+1) && digit(i+2) && !digit(i+3) && !(i+3 < len(lower) && lower[i+3] == '.' && digit(i+4))
}

// readWord returns where the word ends that goes on at i: letters, digits, and a stop or apostrophe between letters.
func readWord(text string, i int) int {
	for i < len(text) {
		c := text[i]
		if c|0x20 >= 'a' && c|0x20 <= 'z' || isDigit(c) {
			i++
			continue
		}
		r, n := rune(c), 1
		if c >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
		}
		if r == '.' || r == '\'' || r == '’' {
			next, _ := utf8.DecodeRuneInString(text[i+n:])
			if i+n >= len(text) || !lexicon.Letter(next) {
				return i
			}
		} else if !lexicon.Letter(r) {
			return i
		}
		i += n
	}
	return i
}
