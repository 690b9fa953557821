// Package sentence answers: is this the same sentence in another version?
package sentence

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// Likeness is the share of words that two sentences have in common, whatever their order, in [0, 1]. Case and the punctuation beside a word do not
// count.
func Likeness(a, b string) float64 {
	if a == b {
		return 1
	}
	x, y := strings.Fields(strings.ToLower(a)), strings.Fields(strings.ToLower(b))
	if len(x)+len(y) == 0 {
		return 0
	}
	count := make(map[string]int, len(x))
	for _, w := range x {
		count[bare(w)]++
	}
	shared := 0
	for _, w := range y {
		if w = bare(w); count[w] > 0 {
			count[w]--
			shared++
		}
	}
	return 2 * float64(shared) / float64(len(x)+len(y))
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
