package word

import (
	"encoding/binary"
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
		if len(b)-i >= 8 {
			if v := binary.LittleEndian.Uint64(b[i:]); v&nonASCII == 0 {
				binary.LittleEndian.PutUint64(b[i:], lowerEight(v))
				i += 8
				continue
			}
		}
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

// nonASCII has the bit of each of eight bytes that no ASCII character has.
const nonASCII = 0x8080808080808080

// lowerEight is eight ASCII bytes in lower case: to a byte from A on the first sum gives its high bit, to one beyond Z the second does, and no sum
// runs into the next byte.
func lowerEight(v uint64) uint64 {
	const each = 0x0101010101010101
	fromA, beyondZ := v+each*(0x80-'A'), v+each*(0x80-'Z'-1)
	return v | fromA&^beyondZ&nonASCII>>2
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
