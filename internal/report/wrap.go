package report

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// style is the parameter of an SGR escape sequence (ECMA-48); empty is plain.
type style string

const (
	plainStyle style = ""
	bold       style = "1"
	dim        style = "2"
)

// labelStyle is the colour of a relation's name: red for what cannot be, yellow for what is to be looked at, green for what is well.
var labelStyle = map[claim.Relation]style{
	claim.Contradict: "1;31", claim.Disputed: "1;35", claim.Near: "1;33", claim.Update: "1;36", claim.Inconsistent: "1;31", claim.Spelling: "1;34",
	claim.DifferentEvent: "34", claim.Compatible: "32", claim.Agree: "32", claim.Single: "2",
}

// run is a stretch of text in one style. Its text is not yet safe to print.
type run struct {
	text  string
	style style
	// whole says that it is not to be broken, however long.
	whole bool
}

func text(s string) run             { return run{text: s} }
func styled(s string, st style) run { return run{text: s, style: st} }
func whole(s string) run            { return run{text: s, whole: true} }

// word is runs without white space between them.
type word struct {
	parts []run
	width int
	// rest says that it goes on with the word before it, which was too long for a line.
	rest bool
}

// line writes runs as one paragraph: indented, wrapped at p.Width, further lines indented by two more. What the runs hold is made safe
// here, and nowhere else; every control character that is written stands in this function and in ink.
func (p *printer) line(indent int, runs ...run) {
	used := 0
	for i, w := range words(runs, p.Width-indent-2) {
		switch {
		case i == 0:
			p.out.WriteString(strings.Repeat(" ", indent))
			used = indent
		case w.rest || used+1+w.width > p.Width:
			p.out.WriteString("\n" + strings.Repeat(" ", indent+2))
			used = indent + 2
		default:
			p.out.WriteByte(' ')
			used++
		}
		for _, r := range w.parts {
			p.ink(r)
		}
		used += w.width
	}
	p.out.WriteByte('\n')
}

// ink writes the text of r in its style.
func (p *printer) ink(r run) {
	if !p.Color || r.style == plainStyle {
		p.out.WriteString(r.text)
		return
	}
	p.out.WriteString("\x1b[" + string(r.style) + "m" + r.text + "\x1b[0m")
}

// words cuts runs at white space, and words wider than width in pieces. The text of its result is safe to print.
func words(runs []run, width int) []word {
	var out []word
	var w word
	end := func() {
		if len(w.parts) > 0 {
			out = append(out, w)
		}
		w = word{}
	}
	for _, r := range runs {
		if r.whole {
			r.text = Printable(r.text)
			w.parts, w.width = append(w.parts, r), w.width+textWidth(r.text)
			continue
		}
		rest := r.text
		for rest != "" {
			if size := spaceLen(rest); size > 0 {
				end()
				rest = rest[size:]
				continue
			}
			cut := wordLen(rest)
			piece := Printable(rest[:cut])
			rest = rest[cut:]
			for piece != "" {
				head := fitting(piece, width-w.width)
				if head == 0 && len(w.parts) > 0 {
					end()
					w.rest = true
					continue
				}
				head = max(head, firstRune(piece))
				w.parts, w.width = append(w.parts, run{text: piece[:head], style: r.style}), w.width+textWidth(piece[:head])
				piece = piece[head:]
			}
		}
	}
	end()
	return out
}

// spaceLen is the length of the white space at the start of s.
func spaceLen(s string) int { return len(s) - len(strings.TrimLeftFunc(s, unicode.IsSpace)) }

// wordLen is the length of what stands before the first white space of s.
func wordLen(s string) int {
	if i := strings.IndexFunc(s, unicode.IsSpace); i >= 0 {
		return i
	}
	return len(s)
}

// fitting is the length of the longest start of s that is at most width columns wide.
func fitting(s string, width int) int {
	for i, r := range s {
		if width -= runeWidth(r); width < 0 {
			return i
		}
	}
	return len(s)
}

func firstRune(s string) int {
	_, n := utf8.DecodeRuneInString(s)
	return n
}

// excerpt is the sentence of c in quotes with its words marked, cut on either side to be about width columns wide.
func excerpt(c *claim.Claim, width int) []run {
	sentence, words := flat(c.Sentence), flat(c.Text)
	at := find(sentence, words)
	if at < 0 {
		sentence, at = words, 0
	}
	before, after := sentence[:at], sentence[at+len(words):]
	room := max(0, width-textWidth(words)) / 2
	before = lastColumns(before, max(room, width-textWidth(words)-textWidth(after)))
	after = firstColumns(after, max(room, width-textWidth(words)-textWidth(before)))
	if textWidth(words) > width {
		words = firstColumns(words, width)
	}
	return []run{text(" “" + before), styled(words, bold), text(after + "”")}
}

// find returns where words stand in sentence as words of their own, or else where they stand at all, or -1.
func find(sentence, words string) int {
	if words == "" {
		return -1
	}
	letter := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	for from := 0; ; {
		i := strings.Index(sentence[from:], words)
		if i < 0 {
			return strings.Index(sentence, words)
		}
		i += from
		prev, _ := utf8.DecodeLastRuneInString(sentence[:i])
		next, _ := utf8.DecodeRuneInString(sentence[i+len(words):])
		if !letter(prev) && !letter(next) {
			return i
		}
		from = i + len(words)
	}
}

// firstColumns is the words at the start of s that fit in width columns, with an ellipsis if there are more.
func firstColumns(s string, width int) string {
	n := fitting(s, width)
	if n == len(s) {
		return s
	}
	if i := strings.LastIndexByte(s[:n], ' '); i > 0 {
		n = i
	}
	return s[:n] + " …"
}

// lastColumns is the words at the end of s that fit in width columns, with an ellipsis if there are more.
func lastColumns(s string, width int) string {
	cut := textWidth(s) - width
	if cut <= 0 {
		return s
	}
	n := fitting(s, cut)
	if i := strings.IndexByte(s[n:], ' '); i >= 0 {
		n += i + 1
	} else {
		n = len(s)
	}
	return "… " + s[n:]
}
