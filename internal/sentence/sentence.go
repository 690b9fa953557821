// Package sentence answers: is this the same sentence in another version?
package sentence

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// Likeness is the share of words that two sentences have in common, whatever their order, in [0, 1]. Case and the punctuation beside a word do not
// count.
func Likeness(a, b string) float64 {
	var k Book
	return k.Bag(a).Likeness(k.Bag(b))
}

// Book is where words are written down, each once, so that sentences can be compared by numbers. The zero value is empty.
type Book struct{ numbers map[string]int }

// Bag is the words of a sentence, by their numbers in a book.
type Bag struct {
	text  string
	words []int // sorted
}

// Bag returns the words of s.
func (k *Book) Bag(s string) Bag {
	if k.numbers == nil {
		k.numbers = map[string]int{}
	}
	words := strings.Fields(strings.ToLower(s))
	b := Bag{s, make([]int, len(words))}
	for i, w := range words {
		w = bare(w)
		n, ok := k.numbers[w]
		if !ok {
			n = len(k.numbers)
			k.numbers[w] = n
		}
		b.words[i] = n
	}
	slices.Sort(b.words)
	return b
}

// Len is how many words there are.
func (a Bag) Len() int { return len(a.words) }

// Likeness is what [Likeness] says of two sentences of one book.
func (a Bag) Likeness(b Bag) float64 {
	x, y := a.words, b.words
	all := len(x) + len(y)
	switch {
	case a.text == b.text:
		return 1
	case all == 0:
		return 0
	}
	shared := 0
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0] < y[0]:
			x = x[1:]
		case x[0] > y[0]:
			y = y[1:]
		default:
			shared++
			x, y = x[1:], y[1:]
		}
	}
	return 2 * float64(shared) / float64(all)
}

func bare(word string) string { return strings.Trim(word, ".,;:!?\"“”()") }

// Without is the sentence of c with its own words left out, on one line: what two versions of a sentence with different figures share.
func Without(c *claim.Claim) string {
	before, after, ok := cut(c)
	if !ok {
		return Flat(c.Sentence)
	}
	return strings.TrimSpace(before) + " " + strings.TrimSpace(after)
}

// Around is the word before and the word after c in its sentence, in lower case; empty at the sentence's ends.
func Around(c *claim.Claim) (before, after string) {
	b, a, _ := cut(c)
	if words := strings.Fields(b); len(words) > 0 {
		before = strings.ToLower(words[len(words)-1])
	}
	if words := strings.Fields(a); len(words) > 0 {
		after = strings.ToLower(words[0])
	}
	return before, after
}

func cut(c *claim.Claim) (before, after string, ok bool) {
	return strings.Cut(Flat(c.Sentence), Flat(c.Text))
}

// Flat is s on one line: white space is one space each time.
func Flat(s string) string { return strings.Join(strings.Fields(s), " ") }
