package word

import (
	"unicode"
	"unicode/utf8"
)

// Lower returns s in lower case, letter by letter, leaving those letters alone whose lower case has another length in
// bytes (İ, Ⱥ, the Kelvin sign), so that an offset means the same in both. It returns s itself if nothing changes.
func Lower(s string) string {
	first := 0
	for first < len(s) && s[first] < utf8.RuneSelf && (s[first] < 'A' || s[first] > 'Z') {
		first++
	}
	if first == len(s) {
		return s
	}
	b := []byte(s)
	for i := first; i < len(b); {
		c := b[i]
		if c < utf8.RuneSelf {
			b[i] = lowByte[c]
			i++
			continue
		}
		r, n := utf8.DecodeRune(b[i:])
		if l := unicode.ToLower(r); l != r && utf8.RuneLen(l) == n {
			utf8.EncodeRune(b[i:], l)
		}
		i += n
	}
	return string(b)
}

// lowByte is the lower case of each ASCII byte.
var lowByte = func() (t [utf8.RuneSelf]byte) {
	for i := range t {
		t[i] = byte(i)
		if 'A' <= i && i <= 'Z' {
			t[i] += 'a' - 'A'
		}
	}
	return t
}()
