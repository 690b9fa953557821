package doc

import (
	"strings"
	"unicode/utf8"
)

// A line is a line of the text without its white space at both ends, and how far it is indented.
type line struct {
	Span
	indent int
	width  int // in characters, with its indentation
}

// paragraphs appends to ps the paragraphs of text, whose lines are those given: its lines, but lines wrapped at one width are joined.
func paragraphs(ps []Paragraph, lines []line, text string) []Paragraph {
	width := wrapWidth(text, lines)
	for i := 0; i < len(lines); i++ {
		if lines[i].Len() == 0 {
			continue
		}
		s := lines[i].Span
		for width > 0 && i+1 < len(lines) && lines[i].goesOn(text, lines[i+1], width) {
			i++
			s.End = lines[i].End
		}
		ps = append(ps, Paragraph{Span: s})
	}
	return ps
}

// linesOf appends to lines those of text; an empty one for every blank line.
func linesOf(lines []line, text string) []line {
	plain := strings.IndexByte(text, '\r') < 0 && strings.IndexByte(text, '\f') < 0 && !strings.Contains(text, "\u2028") && !strings.Contains(text, "\u2029")
	for i := 0; i <= len(text); {
		end, next := len(text), len(text)
		if !plain {
			end, next = lineEnd(text, i)
		} else if n := strings.IndexByte(text[i:], '\n'); n >= 0 {
			end, next = i+n, i+n+1
		}
		lines = append(lines, trimmed(text, i, end))
		if next == end {
			break
		}
		i = next
	}
	return lines
}

// lineEnd returns where the line that starts at i ends, and where the next one starts (the same at the end of text).
func lineEnd(text string, i int) (end, next int) {
	for ; i < len(text); i++ {
		switch text[i] {
		case '\n', '\f':
			return i, i + 1
		case '\r':
			if i+1 < len(text) && text[i+1] == '\n' {
				return i, i + 2
			}
			return i, i + 1
		case 0xE2: // U+2028 and U+2029
			if i+2 < len(text) && text[i+1] == 0x80 && text[i+2]&^1 == 0xA8 {
				return i, i + 3
			}
		}
	}
	return i, i
}

// trimmed returns the line [start, end) without white space around it.
func trimmed(text string, start, end int) line {
	l := line{Span: Span{end, end}}
	i := start
	for i < end {
		c, n := classAt(text[:end], i)
		if c&(space|thin) == 0 {
			break
		}
		if text[i] == '\t' {
			l.indent += 4
		} else if c == space {
			l.indent++
		}
		i += n
	}
	if i == end {
		return l
	}
	l.Start, l.End = i, end
	l.width = l.indent + characters(text[i:end])
	for {
		if c := byteClass[text[l.End-1]]; c == space {
			l.End--
			continue
		} else if c != high {
			return l
		}
		r, n := utf8.DecodeLastRuneInString(text[i:l.End])
		if classOf(r, n)&(space|thin) == 0 {
			return l
		}
		l.End -= n
	}
}

// characters counts those of s; a byte that is part of none is one.
func characters(s string) int {
	i := 0
	for ; i+8 <= len(s); i += 8 {
		if e := s[i : i+8]; (e[0]|e[1]|e[2]|e[3]|e[4]|e[5]|e[6]|e[7])&utf8.RuneSelf != 0 {
			break
		}
	}
	for ; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return i + utf8.RuneCountInString(s[i:])
		}
	}
	return len(s)
}

// maxWrap is the widest column, in characters, at which texts are taken to be wrapped by hand; minWrap the narrowest.
const minWrap, maxWrap = 40, 100

// wrapWidth returns the width at which the lines of text were wrapped, 0 if each line is a paragraph. Lines are wrapped
// if hardly one that another follows has room for that one's first word, and most of them end within a sentence.
func wrapWidth(text string, lines []line) int {
	var widths [maxWrap + 2]int
	pairs, within := 0, 0
	for i := 0; i+1 < len(lines); i++ {
		l, next := lines[i], lines[i+1]
		if !l.joinable(next) {
			continue
		}
		pairs++
		widths[min(l.width, maxWrap+1)]++
		if !endsSentence(text[l.Start:l.End]) {
			within++
		}
	}
	if pairs == 0 || within*2 < pairs {
		return 0
	}
	width := maxWrap + 1
	for over := widths[width]; over*20 <= pairs && width > 0; {
		width--
		over += widths[width]
	}
	if width < minWrap || width > maxWrap {
		return 0
	}
	full, small := 0, 0
	for i := 0; i+1 < len(lines); i++ {
		l, next := lines[i], lines[i+1]
		if l.joinable(next) {
			if l.full(text, next, width) {
				full++
			}
			if lowerAt(text, next.Start) || digitAt(text, next.Start) {
				small++
			}
		}
	}
	if full*5 < pairs*4 || small*3 < pairs {
		return 0
	}
	return width
}

// joinable reports whether next, as far as blank lines and indentation tell, may go on with l's paragraph.
func (l line) joinable(next line) bool {
	return l.Len() > 0 && next.Len() > 0 && next.indent < l.indent+2
}

// full reports whether the first word of next had no room at the end of l.
func (l line) full(text string, next line, width int) bool {
	word := 0
	for word < next.Len() && word < maxWrap && byteClass[text[next.Start+word]] != space {
		word++
	}
	return l.width+1+word > width-2
}

// goesOn reports whether the paragraph of l goes on in next.
func (l line) goesOn(text string, next line, width int) bool {
	if !l.joinable(next) || l.full(text, next, width) {
		return l.joinable(next)
	}
	return !endsSentence(text[l.Start:l.End]) && (lowerAt(text, next.Start) || digitAt(text, next.Start) && lowerAt(text, l.End-1))
}

// endsSentence reports whether s ends in a full stop, a question or exclamation mark or an ellipsis, in quotation marks or
// brackets or not.
func endsSentence(s string) bool {
	for len(s) > 0 {
		switch s[len(s)-1] {
		case '.', '!', '?':
			return true
		case '"', '\'', ')', ']', ' ':
			s = s[:len(s)-1]
			continue
		}
		switch {
		case strings.HasSuffix(s, "…"):
			return true
		case strings.HasSuffix(s, "”"), strings.HasSuffix(s, "’"):
			s = s[:len(s)-3]
		case strings.HasSuffix(s, "»"):
			s = s[:len(s)-2]
		default:
			return false
		}
	}
	return false
}
