package word

import "strings"

// Lines numbers words that stand in one text, each in a line of its own, from 1 on: a table of few bytes a word, for a text that is part of the program.
type Lines struct {
	text  string
	ends  []uint32 // of each line, from 0 on, where the first begins
	slots []uint16 // the numbers by the low bits of their words' hashes, open addressing; a length that is a power of two, at most half of it in use
}

// NewLines returns the Lines of a text of fewer than 1<<16 lines, each with a line break behind it, and no two the same.
func NewLines(text string) *Lines {
	n, size := strings.Count(text, "\n"), 4
	for size < 2*n {
		size *= 2
	}
	l := &Lines{text: text, ends: make([]uint32, 1, n+1), slots: make([]uint16, size)}
	for at := 0; at < len(text); at++ {
		end := at + strings.IndexByte(text[at:], '\n')
		i := l.slot(text[at:end])
		l.slots[i] = uint16(len(l.ends))
		l.ends = append(l.ends, uint32(end+1))
		at = end
	}
	return l
}

// Len is how many words there are.
func (l *Lines) Len() int { return len(l.ends) - 1 }

// Find returns the number of w; 0 if it is none of the words.
func (l *Lines) Find(w string) uint16 { return l.slots[l.slot(w)] }

// slot is where w stands, or would.
func (l *Lines) slot(w string) int {
	mask := len(l.slots) - 1
	i := int(hash(w)) & mask
	for l.slots[i] != 0 && l.word(l.slots[i]) != w {
		i = (i + 1) & mask
	}
	return i
}

func (l *Lines) word(n uint16) string { return l.text[l.ends[n-1] : l.ends[n]-1] }
