package doc

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/internal/tag"
)

// The tokens follow the Penn Treebank as prose cuts them, with these decisions:
//
//   - A full stop belongs to its word in an abbreviation (U.S., a.m., Lt., Oct., the W. of George W. Bush), at the end of a
//     sentence too: there is then no token for the stop itself. Elsewhere it is a token.
//   - A hyphen joins (1,000-kilometer), but not where a desk has typed one for a dash (see dashTyped); dashes of every length part. A slash joins numbers and short words (1/8, km/h, and/or).
//   - Digits are one token with their grouping and the letters that follow: 1,50,000; 12 000 where the space is a thin or a
//     no-break one; 4.37am; 5km. A sign before a number, a currency sign, % and ° (with its letter) are tokens of their own.
//   - n't, 's, 're, 'm, 'll, 've and 'd are tokens, with either apostrophe; 'em, 'n' and '90s are one each.
//   - Addresses of the Web and of mail are one token; so are @names and #tags.

// tokenizer cuts a text; prev is the end of the last token.
type tokenizer struct {
	text, low string
	tokens    []Token
	prev      int
}

// cut appends the tokens of the bytes [i, end).
func (t *tokenizer) cut(i, end int) {
	text := t.text[:end]
	for i < end {
		c, n := byteClass[text[i]], 1
		if c == high {
			c, n = classAt(text, i)
		}
		switch {
		case c&(space|thin) != 0:
			i += n
		case c&wordy != 0:
			i = t.word(text, i)
		default:
			i = t.mark(text, i, n)
		}
	}
}

// emit appends the token [start, end) and returns end.
func (t *tokenizer) emit(start, end int, is tag.Tag) int {
	t.tokens = append(t.tokens, Token{Span: Span{start, end}, Tag: is, Space: start > t.prev})
	t.prev = end
	return end
}

// word appends the word that starts at byte s and what is bound to it, and returns where it ends.
func (t *tokenizer) word(text string, s int) int {
	if c := text[s] | 0x20; (c == 'h' || c == 'w') && isAddress(t.low[s:]) {
		return t.emit(s, addressEnd(text, s), tag.NN)
	}
	for i := s; ; {
		for i < len(text) && byteClass[text[i]]&wordy != 0 {
			i++
		}
		if i == len(text) {
			return t.emit(s, i, tag.None)
		}
		switch byteClass[text[i]] {
		case space:
			return t.emit(s, i, tag.None)
		case high:
			n := highJoin(text, s, i)
			if n > 0 {
				i += n
				continue
			}
		}
		switch text[i] {
		case '.':
			n, full := t.stop(text, s, i)
			if n > 0 && !full {
				i += n
				continue
			}
			return t.emit(s, i+n, tag.None)
		case '/':
			if isDomain(text[s:i]) {
				return t.emit(s, addressEnd(text, i), tag.NN)
			}
		}
		if n := apostropheAt(text, i); n > 0 {
			if c, _ := classAt(text, i+n); c&letters == 0 {
				return t.emit(s, i, tag.None)
			}
			if i-1 > s && t.low[i-1] == 'n' && contraction(text, t.low, i+n) == "t" {
				t.emit(s, i-1, tag.None)
				return t.emit(i-1, i+n+1, tag.None)
			}
			if contraction(text, t.low, i+n) != "" {
				return t.emit(s, i, tag.None)
			}
			i += n
			continue
		}
		n := joiner(text, s, i)
		if n == 0 {
			return t.emit(s, i, tag.None)
		}
		i += n
	}
}

// highJoin returns how many bytes from i on belong to the word that starts at s, where the character at i is beyond ASCII:
// letters, hyphens and zero-width characters before a letter, thin spaces and a raised point between digits.
func highJoin(text string, s, i int) int {
	r, n := utf8.DecodeRuneInString(text[i:])
	switch c := classOf(r, n); {
	case c == letter:
		return n
	case c == thin, r == '\u2010', r == '\u2011':
		if c, _ := classAt(text, i+n); c&wordy != 0 {
			return n
		}
	case r == '\u00a0', r == '\u2009', r == '\u202f':
		if groupsDigits(text, s, i, i+n) {
			return n + 3
		}
	case r == '\u00b7':
		if digitAt(text, i-1) && digitAt(text, i+n) {
			return n
		}
	}
	return 0
}

// joiner returns 1 if the ASCII mark at i joins what stands on both sides of it in the word that starts at s; else 0.
func joiner(text string, s, i int) int {
	next, _ := classAt(text, i+1)
	if next&wordy == 0 {
		return 0
	}
	joins := false
	switch text[i] {
	case '-':
		joins = !dashTyped(text, s, i)
	case '@':
		joins = true
	case ',':
		joins = commaGroups(text, s, i)
	case ':':
		joins = digitAt(text, i-1) && next == digit && (digitAt(text, i+2) || i-s <= 2)
	case '&':
		joins = next&letters != 0 && !strings.HasPrefix(text[i:], "&amp;") && upperAt(text, s)
	case '/':
		joins = slashJoins(text, s, i)
	}
	if joins {
		return 1
	}
	return 0
}

// longestBound is the length of the longest word that dashTyped looks for behind a hyphen.
const longestBound = 9

// dashTyped reports whether the hyphen at i, in the word that starts at s, stands for a dash that has lost its spaces: before a name, where no prefix is before it
// ("the older man-Pavel Dorn-was seen"), or before a word that begins a clause and ends no compound ("two years-which is long").
func dashTyped(text string, s, i int) bool {
	left := text[s:i]
	if i-s < 3 && !digitAt(text, s) || strings.IndexByte(left, '-') >= 0 {
		return false
	}
	if upperAt(text, i+1) {
		return lowerAt(text, i+2) && letterOnly(left) && lowerAt(text, s) && !prefixed(left)
	}
	end := i + 1
	for end < len(text) && end-i <= longestBound && lowerAt(text, end) {
		end++
	}
	if end < len(text) && (byteClass[text[end]]&wordy != 0 || text[end] == '-' || byteClass[text[end]] == high) {
		return false
	}
	return clauseWords(text[i+1 : end])
}

// letterOnly reports whether all of w is small letters of ASCII.
func letterOnly(w string) bool {
	for i := range len(w) {
		if byteClass[w[i]]&small == 0 {
			return false
		}
	}
	return true
}

// groupsDigits reports whether a gap from byte gap to byte next parts thousands: one to three digits before it, three after.
func groupsDigits(text string, s, gap, next int) bool {
	if !digitAt(text, gap-1) || !digitAt(text, next) || !digitAt(text, next+1) || !digitAt(text, next+2) || digitAt(text, next+3) {
		return false
	}
	n := digitsBefore(text, s, gap)
	return n <= 3 && text[gap-n] != '0'
}

// digitsBefore counts the digits before byte i of the word that starts at s, up to 4.
func digitsBefore(text string, s, i int) int {
	n := 0
	for n < 4 && i-n-1 >= s && digitAt(text, i-n-1) {
		n++
	}
	return n
}

// commaGroups reports whether the comma at i groups the digits of one number: three digits after it, or two and a
// further comma (1,50,000). "In 2010,2011" and "10,11" are two numbers.
func commaGroups(text string, s, i int) bool {
	if n := digitsBefore(text, s, i); n == 0 || n > 3 || !digitAt(text, i+1) || !digitAt(text, i+2) {
		return false
	}
	if digitAt(text, i+3) {
		return !digitAt(text, i+4)
	}
	return i+4 < len(text) && text[i+3] == ',' && digitAt(text, i+4)
}

// slashJoins reports whether the slash at i joins two numbers, or two words of at most three letters.
func slashJoins(text string, s, i int) bool {
	if digitAt(text, i-1) && digitAt(text, i+1) {
		return true
	}
	n := 0
	for n < 4 && i+1+n < len(text) && byteClass[text[i+1+n]]&(small|upper) != 0 {
		n++
	}
	return i-s <= 3 && n <= 3 && !digitAt(text, i-1)
}

// stop decides on the full stop at i, after the word that starts at s: how many bytes from i on belong to the word, and
// whether it ends with them.
func (t *tokenizer) stop(text string, s, i int) (n int, full bool) {
	seg := i // where the letters or digits between the last stop and this one start
	for seg > s && text[seg-1] != '.' && i-seg < 24 {
		seg--
	}
	next, _ := classAt(text, i+1)
	single := i-seg == 1 && byteClass[text[seg]]&(small|upper) != 0
	switch {
	case next&wordy == 0:
		inner := seg > s && single
		if inner && i+2 < len(text) && text[i+1] == '-' && byteClass[text[i+2]]&wordy != 0 {
			return 2, false // U.S.-led
		}
		if inner || t.abbreviated(text, s, i) {
			return 1, true
		}
		return 0, true
	case digitAt(text, i-1):
		return 1, false // 1.5, 27.09.2025, 4.a
	case next == digit:
		if beforeNumber().Get(t.low[s:i]) != 0 {
			return 1, true // No.10
		}
		if single || strings.ContainsAny(text[s:min(i, s+24)], "0123456789") {
			return 1, false
		}
		return 0, true
	case single:
		if upperAt(text, i+1) && lowerAt(text, i+2) {
			return 1, true // J.Smith, J.K.Rowling
		}
		return 1, false
	case upperAt(text, i+1) && lowerAt(text, i+2):
		if t.abbreviated(text, s, i) {
			return 1, true // St.Petersburg
		}
		return 0, true // a sentence's end without a space
	}
	return 1, false // example.com, Ph.D.
}

// contraction returns the letters of the enclitic (s, t, m, d, re, ve, ll) that starts at byte i, after an apostrophe, and
// ends there; empty if there is none.
func contraction(text, low string, i int) string {
	n := 0
	for n < 3 && i+n < len(text) && byteClass[text[i+n]]&(small|upper) != 0 {
		n++
	}
	if c, _ := classAt(text, i+n); c&wordy != 0 || i+n < len(text) && text[i+n] == '-' {
		return ""
	}
	switch w := low[i : i+n]; w {
	case "s", "t", "m", "d", "re", "ve", "ll":
		return w
	}
	return ""
}

// mark appends the token at i, whose first character is no letter or digit and n bytes long, and returns where it ends.
func (t *tokenizer) mark(text string, i, n int) int {
	if a := apostropheAt(text, i); a > 0 || n == 3 && text[i:i+3] == "‘" {
		if end := t.elision(text, i, n); end > i {
			return end
		}
	}
	next, _ := classAt(text, i+n)
	switch c := text[i]; {
	case c == '.' && next == digit, c == '@' && next&letters != 0, c == '#' && next&letters != 0:
		end := t.word(text, i+n)
		last := &t.tokens[len(t.tokens)-1] // a word after @ is one token, unless it is contracted: then the first
		for k := len(t.tokens) - 1; k >= 0 && t.tokens[k].Start >= i+n; k-- {
			last = &t.tokens[k]
		}
		last.Start, last.Space = i, i > t.before(i)
		if c != '.' {
			last.Tag = tag.NN
		}
		return end
	case n == 2 && text[i] == 0xC2 && text[i+1] == 0xB0: // °
		if next&(small|upper) != 0 {
			n++
		}
		return t.emit(i, i+n, tag.NN)
	}
	end := i + n
	switch text[i] {
	case '-', '.', '=', '*', '~', '_', '`', '\'':
		most := len(text)
		if text[i] == '`' || text[i] == '\'' {
			most = min(i+2, most) // the quotation marks of old typewriters
		}
		for end < most && text[end] == text[i] {
			end++
		}
	}
	return t.emit(i, end, markTag(text[i:end]))
}

// before returns the end of the token that stands before byte i, 0 if there is none.
func (t *tokenizer) before(i int) int {
	for k := len(t.tokens) - 1; k >= 0; k-- {
		if t.tokens[k].End <= i {
			return t.tokens[k].End
		}
	}
	return 0
}

// elisions are the words that an apostrophe begins where letters were left out.
var elisions = wordSet("em n til till tis twas cause cos round bout")

// elision appends the token that an apostrophe of n bytes begins at i ('s after a word, '90s, 'em, 'n') and returns its
// end; i if the apostrophe begins none.
func (t *tokenizer) elision(text string, i, n int) int {
	if t.prev == i && i > 0 && text[i:i+n] != "‘" {
		if w := contraction(text, t.low, i+n); w != "" && w != "t" {
			return t.emit(i, i+n+len(w), tag.None)
		}
		return i
	}
	if digitAt(text, i+n) && digitAt(text, i+n+1) && !digitAt(text, i+n+2) {
		end := i + n + 2
		if end < len(text) && text[end] == 's' {
			return t.emit(i, end+1, tag.CD)
		}
		if n == 3 && text[i:i+n] != "‘" {
			return t.emit(i, end, tag.CD)
		}
		return i
	}
	end := i + n
	for end < len(text) && end-i-n < 6 && byteClass[text[end]]&(small|upper) != 0 {
		end++
	}
	if c, _ := classAt(text, end); c&wordy != 0 || !elisions.has(t.low[i+n:end]) {
		return i
	}
	if a := apostropheAt(text, end); a > 0 {
		if t.low[i+n:end] != "n" {
			return i // 'round the clock' is as likely a quotation
		}
		end += a
	}
	return t.emit(i, end, tag.None)
}

// markTag returns the tag of a mark; None where it depends on the words around it. Quotation marks are told apart later.
func markTag(s string) tag.Tag {
	switch s {
	case ",":
		return tag.Comma
	case ".", "!", "?", "‽", "。":
		return tag.Stop
	case "(", "[", "{":
		return tag.Open
	case ")", "]", "}":
		return tag.Close
	case "#":
		return tag.Hash
	case "%", "‰":
		return tag.NN
	case "&":
		return tag.CC
	case "\"", "“", "”", "„", "‟", "«", "»", "``", "''", "'", "’", "‘", "‚", "‹", "›", "`", "′", "″":
		return tag.CloseQuote
	case ":", ";", "–", "—", "―", "‒", "…", "•", "·", "|", "‐", "‑", "−", "⸺", "⸻", "/", "\\":
		return tag.Colon
	}
	switch s[0] {
	case '-', '.', '*', '=', '~':
		return tag.Colon
	case '$':
		return tag.Dollar
	}
	if r, _ := utf8.DecodeRuneInString(s); unicode.Is(unicode.Sc, r) {
		return tag.Dollar
	}
	return tag.SYM
}

// isAddress reports whether a Web address with its scheme, or one with www, starts low.
func isAddress(low string) bool {
	return strings.HasPrefix(low, "http://") || strings.HasPrefix(low, "https://") || strings.HasPrefix(low, "www.")
}

// isDomain reports whether w is the name of a site (example.com), judged by its last label: two letters or more, all small.
func isDomain(w string) bool {
	dot := strings.LastIndexByte(w, '.')
	if dot < 1 || len(w)-dot < 3 || len(w) > 253 {
		return false
	}
	for i := dot + 1; i < len(w); i++ {
		if byteClass[w[i]] != small {
			return false
		}
	}
	return byteClass[w[dot-1]]&wordy != 0
}

// addressEnd returns where the address around byte i ends: at white space or a bracket or quotation mark, without the
// marks of the sentence it stands in.
func addressEnd(text string, i int) int {
	start := i
	for i < len(text) {
		c, n := classAt(text, i)
		if c == space || strings.IndexByte("<>\"()[]{}", text[i]) >= 0 || n > 1 && c == mark {
			break
		}
		i += n
	}
	for i > start+1 && strings.IndexByte(".,;:!?'*", text[i-1]) >= 0 {
		i--
	}
	return i
}
