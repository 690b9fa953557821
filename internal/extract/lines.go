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

// walk tells line and column of one byte offset after the other, and counts no character twice where they rise.
type walk struct {
	*lines
	line, from, until int // the line of the last offset, from 1, and where it starts and ends
	at, column        int // the last offset in it that was counted to, and its column
}

// to returns the line and the column of byte offset, both from 1.
func (w *walk) to(offset int) (line, column int) {
	if w.line == 0 || offset < w.at || offset >= w.until {
		w.line = sort.SearchInts(w.starts, offset+1)
		w.from, w.until = w.starts[w.line-1], len(w.text)+1
		if w.line < len(w.starts) {
			w.until = w.starts[w.line]
		}
		w.at, w.column = w.from, 1
	}
	if offset-w.from > widest {
		return w.line, offset - w.from + 1
	}
	w.column += utf8.RuneCountInString(w.text[w.at:offset])
	w.at = offset
	return w.line, w.column
}
