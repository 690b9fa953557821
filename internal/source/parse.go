package source

import (
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
	if slices.Contains(otherFormats, strings.ToLower(ending(path))) && len(data) > 0 {
		return nil, []Fault{{Path: path, Problem: notPlain, Advice: asPlain, Level: Unread}}
	}
	return parseText(path, string(data))
}

// parseText makes a source of a text, whatever the path is called.
func parseText(path, text string) (*Source, []Fault) {
	if f := refuse(path, text); f != nil {
		return nil, []Fault{*f}
	}
	s := &Source{Path: path, Text: text, SHA256: digest(text)}
	s.Body = len(text) - len(strings.TrimPrefix(text, "\ufeff"))
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

// notPlain and asPlain are what is said of a file in another format.
const (
	notPlain = "is not plain text"
	asPlain  = "save the report's words as a .txt file"
)

// refuse says why text is none, or returns nil.
func refuse(path, text string) *Fault {
	f := &Fault{Path: path, Level: Unread}
	begins := func(heads ...string) bool {
		return slices.ContainsFunc(heads, func(head string) bool { return strings.HasPrefix(text, head) })
	}
	switch {
	case text == "":
		f.Problem, f.Advice = "is empty", "add the report, or leave the file out"
	case begins("%PDF-", `{\rtf`):
		f.Problem, f.Advice = notPlain, asPlain
	case begins("\xff\xfe", "\xfe\xff", "\x00\x00\xfe\xff"):
		f.Problem, f.Advice = "is not UTF-8 but UTF-16 or UTF-32", "save it as UTF-8"
	case strings.IndexByte(text, 0) >= 0:
		f.Problem, f.Advice = "is binary, not text", "save the report's words as a .txt file in UTF-8"
	case blank(text):
		f.Problem, f.Advice = "holds nothing but white space", "add the report, or leave the file out"
	default:
		return mostlyStrange(f, text)
	}
	return f
}

// mostlyStrange completes f if too many bytes of text are none; otherwise it returns nil.
func mostlyStrange(f *Fault, text string) *Fault {
	controls := 0
	for i := range len(text) {
		if b := text[i]; b < ' ' && (b < '\t' || b > '\r') || b == 0x7f {
			controls++
		}
	}
	bad, _ := invalid(text)
	most := int(strange * float64(len(text)))
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
