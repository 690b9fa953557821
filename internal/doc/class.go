package doc

import (
	"unicode"
	"unicode/utf8"
)

// A class says what a character may do in a token. A character has one class; a word is made of letters and digits and
// of what joins them.
type class uint8

const (
	space  class = 1 << iota // white space, line ends and control characters
	small                    // an ASCII letter in lower case
	upper                    // an ASCII letter in upper case
	digit                    // an ASCII digit
	letter                   // any other letter, mark or number, and a byte that is not UTF-8 (as a rule a letter of Latin-1)
	high                     // in byteClass alone: a byte of a character beyond ASCII
	thin                     // no width: it belongs to the word around it, and is white space elsewhere
	mark                     // anything else
)

const (
	wordy   = small | upper | digit | letter
	letters = small | upper | letter
)

// byteClass is the class of each byte, high for all beyond ASCII.
var byteClass = func() (t [256]class) {
	for i := range t {
		switch c := byte(i); {
		case c >= utf8.RuneSelf:
			t[i] = high
		case c <= ' ' || c == 0x7f:
			t[i] = space
		case 'a' <= c && c <= 'z':
			t[i] = small
		case 'A' <= c && c <= 'Z':
			t[i] = upper
		case '0' <= c && c <= '9':
			t[i] = digit
		case c == '_':
			t[i] = letter
		default:
			t[i] = mark
		}
	}
	return t
}()

// classAt returns the class of the character at byte i of s, and its length; 0 and 0 at or beyond the end.
func classAt(s string, i int) (class, int) {
	if i >= len(s) {
		return 0, 0
	}
	if c := byteClass[s[i]]; c != high {
		return c, 1
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	return classOf(r, n), n
}

// classOf returns the class of a character beyond ASCII that is n bytes long.
func classOf(r rune, n int) class {
	switch {
	case r == utf8.RuneError && n == 1:
		return letter
	case r < 0xA0:
		return space // C1 control characters
	case r == 0xAD, 0x200B <= r && r <= 0x200F, 0x202A <= r && r <= 0x202E, 0x2060 <= r && r <= 0x206F, r == 0xFEFF:
		return thin // soft hyphen, zero-width characters, marks of writing direction, byte order mark
	case unicode.IsLetter(r), unicode.IsNumber(r), unicode.IsMark(r):
		return letter
	case unicode.IsSpace(r), r == 0x180E:
		return space
	}
	return mark
}

// upperAt reports whether a capital letter stands at byte i of s.
func upperAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	if s[i] < utf8.RuneSelf {
		return byteClass[s[i]] == upper
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsUpper(r)
}

// lowerAt reports whether a small letter stands at byte i of s.
func lowerAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	if s[i] < utf8.RuneSelf {
		return byteClass[s[i]] == small
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLower(r)
}

// digitAt reports whether an ASCII digit stands at byte i of s.
func digitAt(s string, i int) bool { return i >= 0 && i < len(s) && byteClass[s[i]] == digit }

// apostropheAt returns the length of the apostrophe (' or ’) at byte i of s; 0 if there is none.
func apostropheAt(s string, i int) int {
	if i < len(s) && s[i] == '\'' {
		return 1
	}
	if i+2 < len(s) && s[i] == 0xE2 && s[i+1] == 0x80 && s[i+2] == 0x99 {
		return 3
	}
	return 0
}
