package source

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// strange is the share of bytes that are no text (control characters, invalid UTF-8) above which a file is none.
// English in a one-byte encoding has a stray byte for each curly quote, dash and accent: some 2 in 100.
const strange = 0.1

// otherFormats are the endings of files that hold a report, but not as plain text.
var otherFormats = []string{".html", ".htm", ".xhtml", ".xml", ".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub", ".zip", ".gz"}

// parse makes a source of a file's bytes, or says why it cannot. A source may come with faults of its front matter.
func parse(path string, data []byte) (*Source, []Fault) {
	if f := refuse(path, data); f != nil {
		return nil, []Fault{*f}
	}
	s := &Source{Path: path, Text: string(data), SHA256: digest(data)}
	s.Body = len(data) - len(bytes.TrimPrefix(data, []byte("\ufeff")))
	if n, line := invalid(s.Text); n == 1 {
		s.Warnings = append(s.Warnings, fmt.Sprintf("One byte, on line %d, is not valid UTF-8 and is read as an unknown character; save the file as UTF-8.", line))
	} else if n > 1 {
		s.Warnings = append(s.Warnings, fmt.Sprintf("%d bytes, the first on line %d, are not valid UTF-8 and are read as unknown characters; save the file as UTF-8.", n, line))
	}
	faults := s.frontMatter()
	if blank(s.Text[s.Body:]) {
		return nil, append(faults, Fault{Path: path, Problem: "has no text after its front matter", Advice: "add the report, or leave the file out", Level: Unread})
	}
	return s, faults
}

// refuse says why data is no text, or returns nil.
func refuse(path string, data []byte) *Fault {
	f := &Fault{Path: path, Level: Unread}
	bom := func(b ...byte) bool { return bytes.HasPrefix(data, b) }
	switch {
	case len(data) == 0:
		f.Problem, f.Advice = "is empty", "add the report, or leave the file out"
	case slices.Contains(otherFormats, strings.ToLower(ending(path))) || bom([]byte("%PDF-")...) || bom([]byte(`{\rtf`)...):
		f.Problem, f.Advice = "is not plain text", "save the report's words as a .txt file"
	case bom(0xff, 0xfe) || bom(0xfe, 0xff) || bom(0, 0, 0xfe, 0xff):
		f.Problem, f.Advice = "is not UTF-8 but UTF-16 or UTF-32", "save it as UTF-8"
	case bytes.IndexByte(data, 0) >= 0:
		f.Problem, f.Advice = "is binary, not text", "save the report's words as a .txt file in UTF-8"
	case blank(string(data)):
		f.Problem, f.Advice = "holds nothing but white space", "add the report, or leave the file out"
	default:
		return mostlyStrange(f, data)
	}
	return f
}

// mostlyStrange completes f if too many bytes of data are no text; otherwise it returns nil.
func mostlyStrange(f *Fault, data []byte) *Fault {
	controls := 0
	for _, b := range data {
		if b < ' ' && !bytes.ContainsRune([]byte("\t\n\v\f\r"), rune(b)) || b == 0x7f {
			controls++
		}
	}
	bad, _ := invalid(string(data))
	most := int(strange * float64(len(data)))
	switch {
	case controls > most:
		f.Problem, f.Advice = "is binary, not text", "save the report's words as a .txt file in UTF-8"
	case controls+bad > most:
		f.Problem, f.Advice = "is not UTF-8 text", "save it as UTF-8"
	default:
		return nil
	}
	return f
}

// invalid counts the bytes of s that are not valid UTF-8, and returns the line of the first.
func invalid(s string) (n, line int) {
	if utf8.ValidString(s) {
		return 0, 0
	}
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			if n == 0 {
				line = 1 + strings.Count(s[:i], "\n")
			}
			n++
		}
		i += size
	}
	return n, line
}

// blank reports whether s has no visible character.
func blank(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.IsSpace(r) && !unicode.Is(unicode.Cf, r) }) < 0
}
