package source

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// member is a key or a value of a JSON object. kind is '"' for a string, '0' for a number, 'n' for null, 'o' for what else there is.
type member struct {
	at   int // its offset in the line
	kind byte
	text string
}

// misread is why a line is no flat JSON object, and where.
type misread struct {
	at      int
	problem string
}

// flatObject reads one JSON object of single values and calls each with every key and its value, in order. It reads a line once, from left to
// right, and never goes deeper: a list or an object as a value is a fault, however much it holds.
//
// The standard decoder is not used since it takes "ID" for "id", the last of two equal keys, and a stray byte for a character.
func flatObject(line []byte, each func(key, value member)) *misread {
	f := flatReader{line: string(line)}
	f.space()
	if !f.take('{') {
		return &misread{f.i, "no JSON object begins here"}
	}
	f.space()
	for n := 0; !f.take('}'); n++ {
		if n > 0 {
			if !f.take(',') {
				return &misread{f.i, "a comma or a closing brace is missing here"}
			}
			f.space()
		}
		if !f.is('"') {
			return &misread{f.i, "a key in quotes is missing here"}
		}
		key, fault := f.value()
		if fault != nil {
			return fault
		}
		f.space()
		if !f.take(':') {
			return &misread{f.i, "a colon is missing here"}
		}
		f.space()
		value, fault := f.value()
		if fault != nil {
			return fault
		}
		each(key, value)
		f.space()
	}
	f.space()
	if f.i < len(f.line) {
		return &misread{f.i, "something stands after the object"}
	}
	return nil
}

type flatReader struct {
	line string
	i    int
}

func (f *flatReader) is(b byte) bool { return f.i < len(f.line) && f.line[f.i] == b }

func (f *flatReader) take(b byte) bool {
	if f.is(b) {
		f.i++
		return true
	}
	return false
}

func (f *flatReader) space() {
	for f.i < len(f.line) && strings.IndexByte(" \t\r\n", f.line[f.i]) >= 0 {
		f.i++
	}
}

// value reads a single value.
func (f *flatReader) value() (member, *misread) {
	v := member{at: f.i}
	switch {
	case f.is('"'):
		v.kind = '"'
		var fault *misread
		v.text, fault = f.str()
		return v, fault
	case f.is('{'), f.is('['):
		return v, &misread{f.i, "a list or an object stands where a single value is wanted"}
	}
	end := f.i
	for end < len(f.line) && strings.IndexByte(",}] \t\r\n", f.line[end]) < 0 {
		end++
	}
	v.text = f.line[f.i:end]
	f.i = end
	switch {
	case v.text == "null":
		v.kind, v.text = 'n', ""
	case v.text == "true" || v.text == "false":
		v.kind = 'o'
	case v.text != "" && len(v.text) <= longestID && strings.Trim(v.text, "+-.0123456789eE") == "" && strings.ContainsAny(v.text, "0123456789"):
		v.kind = '0'
	default:
		return v, &misread{v.at, "a value is missing or broken here"}
	}
	return v, nil
}

// str reads a string, which begins at f.i. Bytes that are no UTF-8 stay as they are, to be told with those of texts.
func (f *flatReader) str() (string, *misread) {
	start, escaped := f.i, false
	end := start + 1
	for ; end < len(f.line) && f.line[end] != '"'; end++ {
		switch c := f.line[end]; {
		case c < ' ':
			return "", &misread{end, "a control character stands in a string as it is"}
		case c == '\\':
			escaped = true
			end++
		}
	}
	if end >= len(f.line) {
		return "", &misread{start, "a string begins here and does not end"}
	}
	f.i = end + 1
	within := f.line[start+1 : end]
	if !escaped {
		return strings.Clone(within), nil // which lets go of the line
	}
	var b strings.Builder
	b.Grow(len(within))
	for i := 0; i < len(within); {
		n := strings.IndexByte(within[i:], '\\')
		if n < 0 {
			b.WriteString(within[i:])
			break
		}
		b.WriteString(within[i : i+n])
		i += n
		r, size := unescape(within[i:])
		if size == 0 {
			return "", &misread{start + 1 + i, "no such escape"}
		}
		b.WriteRune(r)
		i += size
	}
	return b.String(), nil
}

// escapes are what one letter after a backslash stands for.
var escapes = [...]struct {
	letter byte
	means  rune
}{{'"', '"'}, {'\\', '\\'}, {'/', '/'}, {'b', '\b'}, {'f', '\f'}, {'n', '\n'}, {'r', '\r'}, {'t', '\t'}}

// unescape reads the escape that s begins with; size is 0 where it is none. Half a surrogate pair is read as an unknown character.
func unescape(s string) (r rune, size int) {
	for _, e := range escapes {
		if len(s) > 1 && s[1] == e.letter {
			return e.means, 2
		}
	}
	r, ok := unit(s)
	switch {
	case !ok:
		return 0, 0
	case !utf16.IsSurrogate(r):
		return r, 6
	}
	second, _ := unit(s[6:])
	if r = utf16.DecodeRune(r, second); r == utf8.RuneError {
		return r, 6
	}
	return r, 12
}

// unit is the code unit that \uXXXX at the beginning of s stands for.
func unit(s string) (rune, bool) {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
		return 0, false
	}
	var r rune
	for _, c := range []byte(s[2:6]) {
		d := strings.IndexByte("0123456789abcdefABCDEF", c)
		if d < 0 {
			return 0, false
		}
		if d > 15 {
			d -= 6
		}
		r = r<<4 | rune(d)
	}
	return r, true
}
