package report

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// Printable returns s as it may be written to a terminal on one line: control characters, escape sequences, characters that turn
// the direction of writing or have no width, and bytes that are no UTF-8 are written out (\x1b, \u202e, \xff).
func Printable(s string) string {
	if plain(s) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			fmt.Fprintf(&b, `\x%02x`, s[i])
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case r == '\r':
			b.WriteString(`\r`)
		case !unseen(r):
			b.WriteRune(r)
		case r < 0x80:
			fmt.Fprintf(&b, `\x%02x`, r)
		case r <= 0xffff:
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			fmt.Fprintf(&b, `\U%08x`, r)
		}
		i += n
	}
	return b.String()
}

// plain reports whether s is printable ASCII, as most strings are.
func plain(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

// unseen reports whether r does something else to a terminal, or to a reader, than to show itself: controls, format characters
// (bidirectional overrides, zero-width characters), line and paragraph separators, and what Unicode does not assign.
func unseen(r rune) bool {
	return !unicode.IsPrint(r) && !unicode.Is(unicode.Zs, r)
}

// flat is s on one line: white space is one space each time.
func flat(s string) string { return strings.Join(strings.Fields(s), " ") }

// escapeJSON writes the unseen characters of a JSON text as \uXXXX. They can stand in strings only, where that means the same.
func escapeJSON(text []byte) []byte {
	return escape(text, func(out []byte, r rune) []byte {
		high, low := utf16.EncodeRune(r)
		return fmt.Appendf(out, `\u%04x\u%04x`, high, low)
	})
}

// escapeYAML writes the unseen characters of a YAML text as \uXXXX or \UXXXXXXXX. They must stand in double quotes only.
func escapeYAML(text []byte) []byte {
	return escape(text, func(out []byte, r rune) []byte { return fmt.Appendf(out, `\U%08x`, r) })
}

// escape replaces what is unseen in text, by wide where it is beyond U+FFFF.
func escape(text []byte, wide func([]byte, rune) []byte) []byte {
	var out []byte
	done := 0 // what stands before it is in out
	for i := 0; i < len(text); {
		b := text[i]
		if b < 0x7f && (b >= ' ' || b == '\n') { // line ends are the encoder's own
			i++
			continue
		}
		r, n := utf8.DecodeRune(text[i:])
		if unseen(r) || r == utf8.RuneError && n == 1 {
			if out == nil {
				out = make([]byte, 0, len(text)+64)
			}
			out = append(out, text[done:i]...)
			switch {
			case r == utf8.RuneError:
				out = utf8.AppendRune(out, r)
			case r <= 0xffff:
				out = fmt.Appendf(out, `\u%04x`, r)
			default:
				out = wide(out, r)
			}
			done = i + n
		}
		i += n
	}
	if out == nil {
		return text
	}
	return append(out, text[done:]...)
}
