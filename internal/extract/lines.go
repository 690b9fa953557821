package extract

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// lines tells line and column of a byte offset.
type lines struct {
	text   string
	starts []int
}

// read makes l the lines of text.
func (l *lines) read(text string) {
	l.text, l.starts = text, append(l.starts[:0], 0)
	for at := 0; ; {
		i := strings.IndexByte(text[at:], '\n')
		if i < 0 {
			return
		}
		at += i + 1
		l.starts = append(l.starts, at)
	}
}

// widest is how far back a column is counted in characters; further right it is counted in bytes, so that a text of one line stays linear.
const widest = 4096

// at returns the line and the column of byte offset, both from 1.
func (l *lines) at(offset int) (line, column int) {
	line = sort.SearchInts(l.starts, offset+1)
	from := l.starts[line-1]
	if offset-from > widest {
		return line, offset - from + 1
	}
	return line, utf8.RuneCountInString(l.text[from:offset]) + 1
}
