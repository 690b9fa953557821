package report

import (
	"bytes"
	"encoding/json"
	"math"
	"slices"
	"strconv"
	"time"
	"unicode/utf16"
	"unicode/utf8"
)

// jsonText is JSON as it grows: what encoding/json, appendIndented and escapeJSON make of the same values, byte for byte, in one pass and without
// reflection. Claims are by far the most of all output; [jsonText.claim] and its like write them. What is rare goes through encoding/json.
type jsonText struct {
	b []byte
	// indented sets each member on a line of its own, by two spaces a level below depth.
	indented bool
	depth    int
	// begun says that the innermost object or list has a member already.
	begun bool
	err   error
}

// spaces is more indentation than any output has.
const spaces = "                                        "

func (t *jsonText) line() {
	if t.indented {
		t.b = append(t.b, '\n')
		t.b = append(t.b, spaces[:min(2*t.depth, len(spaces))]...)
	}
}

func (t *jsonText) open(bracket byte) {
	t.b = append(t.b, bracket)
	t.depth++
	t.begun = false
}

func (t *jsonText) close(bracket byte) {
	t.depth--
	if t.begun {
		t.line()
	}
	t.b = append(t.b, bracket)
	t.begun = true
}

// next begins a member of an object or list.
func (t *jsonText) next() {
	if t.begun {
		t.b = append(t.b, ',')
	}
	t.begun = true
	t.line()
}

// key begins a member of an object. It is a plain name.
func (t *jsonText) key(key string) {
	t.next()
	t.b = append(t.b, '"')
	t.b = append(t.b, key...)
	t.b = append(t.b, '"', ':')
	if t.indented {
		t.b = append(t.b, ' ')
	}
}

func (t *jsonText) null() { t.b = append(t.b, "null"...) }

// fail keeps the error that encoding/json has for v.
func (t *jsonText) fail(v any) {
	if _, err := json.Marshal(v); t.err == nil {
		t.err = err
	}
}

// value writes v by encoding/json.
func (t *jsonText) value(v any) error {
	var b bytes.Buffer
	if t.err = encoder(&b).Encode(v); t.err != nil {
		return t.err
	}
	text := bytes.TrimSuffix(b.Bytes(), []byte("\n"))
	if t.indented {
		text = appendIndented(nil, text, spaces[:2*t.depth])
	}
	t.b = append(t.b, escapeJSON(text)...)
	return nil
}

// The members of an object, by type. Those that end in Set leave out what is empty, as encoding/json does with omitempty.

func (t *jsonText) str(key, v string) {
	t.key(key)
	t.b = appendJSONString(t.b, v)
}

func (t *jsonText) strSet(key, v string) {
	if v != "" {
		t.str(key, v)
	}
}

func (t *jsonText) num(key string, v int) {
	t.key(key)
	t.b = strconv.AppendInt(t.b, int64(v), 10)
}

func (t *jsonText) numSet(key string, v int) {
	if v != 0 {
		t.num(key, v)
	}
}

func (t *jsonText) flag(key string, v bool) {
	t.key(key)
	t.b = strconv.AppendBool(t.b, v)
}

func (t *jsonText) flagSet(key string, v bool) {
	if v {
		t.flag(key, v)
	}
}

func (t *jsonText) float(key string, v float64) {
	t.key(key)
	if math.IsInf(v, 0) || math.IsNaN(v) {
		t.fail(v)
		return
	}
	t.b = appendJSONFloat(t.b, v)
}

func (t *jsonText) floatSet(key string, v float64) {
	if v != 0 {
		t.float(key, v)
	}
}

// finite is float with null for what is infinite or no number.
func (t *jsonText) finite(key string, v float64) {
	if finite(v) == nil {
		t.key(key)
		t.null()
		return
	}
	t.float(key, v)
}

func (t *jsonText) strs(key string, v []string) {
	t.key(key)
	if v == nil {
		t.null()
		return
	}
	t.open('[')
	for _, s := range v {
		t.next()
		t.b = appendJSONString(t.b, s)
	}
	t.close(']')
}

func (t *jsonText) strsSet(key string, v []string) {
	if len(v) > 0 {
		t.strs(key, v)
	}
}

func (t *jsonText) time(key string, v time.Time) {
	t.key(key)
	b, err := v.AppendText(append(t.b, '"'))
	if err != nil {
		t.fail(v)
		return
	}
	t.b = append(b, '"')
}

// members writes a list of objects.
func members[T any](t *jsonText, key string, list []T, one func(*jsonText, *T)) {
	t.key(key)
	if list == nil {
		t.null()
		return
	}
	t.open('[')
	for i := range list {
		t.next()
		one(t, &list[i])
	}
	t.close(']')
}

// appendJSONFloat appends a finite number as encoding/json writes it: as ECMAScript does.
func appendJSONFloat(b []byte, v float64) []byte {
	if n := int64(v); float64(n) == v && n > -1<<53 && n < 1<<53 && (n != 0 || !math.Signbit(v)) {
		return strconv.AppendInt(b, n, 10)
	}
	if size := math.Abs(v); size != 0 && (size < 1e-6 || size >= 1e21) {
		b = strconv.AppendFloat(b, v, 'e', -1, 64)
		if n := len(b); n >= 4 && b[n-4] == 'e' && b[n-3] == '-' && b[n-2] == '0' { // e-09 is e-9
			b[n-2] = b[n-1]
			b = b[:n-1]
		}
		return b
	}
	return strconv.AppendFloat(b, v, 'f', -1, 64)
}

// shown are the bytes that stand in a JSON string as they are: visible ASCII but for the quote and the backslash.
var shown = func() (t [256]bool) {
	for c := ' '; c <= '~'; c++ {
		t[c] = c != '"' && c != '\\'
	}
	return t
}()

// eightShown reports whether the first eight bytes of s are all shown: each test gives the high bit of a byte that is not, and what a sum or
// difference carries into the next byte comes from one that is not either.
func eightShown(s string) bool {
	const each, high = 0x0101010101010101, 0x8080808080808080
	_ = s[7]
	v := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	quote, slash := v^each*'"', v^each*'\\'
	return (v|(v+each)|(v-each*' ')|(quote-each)|(slash-each))&high == 0
}

// appendJSONString appends s as a JSON string, with what is unseen as \uXXXX and bytes that are no UTF-8 as \ufffd.
func appendJSONString(b []byte, s string) []byte {
	b = slices.Grow(b, len(s)+2)
	b = append(b, '"')
	done := 0 // what stands before it is in b
	for i := 0; ; {
		for len(s)-i >= 8 && eightShown(s[i:i+8]) {
			i += 8
		}
		for i < len(s) && shown[s[i]] {
			i++
		}
		if i == len(s) {
			break
		}
		c := s[i]
		n := 1
		var r rune
		if c >= utf8.RuneSelf {
			if r, n = utf8.DecodeRuneInString(s[i:]); (r != utf8.RuneError || n > 1) && !unseen(r) {
				i += n
				continue
			}
		} else {
			r = rune(c)
		}
		b = appendEscaped(append(b, s[done:i]...), r)
		i += n
		done = i
	}
	return append(append(b, s[done:]...), '"')
}

// appendEscaped appends a character as a JSON string has it where it cannot stand as it is.
func appendEscaped(b []byte, r rune) []byte {
	switch r {
	case '"', '\\':
		return append(b, '\\', byte(r))
	case '\b':
		return append(b, '\\', 'b')
	case '\f':
		return append(b, '\\', 'f')
	case '\n':
		return append(b, '\\', 'n')
	case '\r':
		return append(b, '\\', 'r')
	case '\t':
		return append(b, '\\', 't')
	}
	if r > 0xffff {
		high, low := utf16.EncodeRune(r)
		return appendEscaped(appendEscaped(b, high), low)
	}
	const digits = "0123456789abcdef"
	return append(b, '\\', 'u', digits[r>>12&15], digits[r>>8&15], digits[r>>4&15], digits[r&15])
}
