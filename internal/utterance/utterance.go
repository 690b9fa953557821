// Package utterance answers: do two quotations give one utterance, if in other words?
//
// Reports that translate a speaker, or quote him from memory, change words, their forms and their order. What stays is most of the words that say
// something, and much of the order; what never differs is a number, and whether a thing is said or denied.
package utterance

//go:generate go run ../word/gen utterance

import (
	"slices"
	"strings"
	"unicode"

	"github.com/claimdiff/claimdiff/internal/lemma"
)

const (
	// Alike is the likeness from which two quotations of one speaker give one utterance, Telling that from which they do whoever is named as speaking.
	Alike, Telling = 0.55, 0.68
	// Ahead is by how much two quotations must be more alike than either is like any other to be the two that are one.
	Ahead = 0.1
	// most is how many words of a sentence are compared, which is quadratic in them, and sentences how many of a quotation.
	most, sentences = 60, 8
	// fewest is how many words a sentence must share with another in one order; leastWeight what those must weigh that tell something, and leastPart
	// which part of all that do.
	fewest, leastWeight, leastPart = 3, 1.5, 0.5
	// lightWeight is what a word weighs that says little by itself, beginWeight the part that two words share that only begin alike, or are contraries.
	lightWeight, beginWeight = 0.5, 0.8
	// begins is how many letters these must begin with.
	begins = 4
)

// Words are the sentences of a quotation, each with its words in their base forms; first the quotation as a whole, if that is more than one.
type Words struct{ said []sentence }

// sentence is the words of one stretch of a quotation.
type sentence struct {
	words  []string
	weight []float64 // what each tells
	sum    float64
	denied bool
	// begin are the first letters of those that tell something, sorted: two words of which these differ are not alike.
	begin []uint32
	// numbers are those of the words that are numbers, in their order.
	numbers []string
}

// Read reads a quotation.
func Read(text string) Words {
	text = strings.ToLower(strings.ReplaceAll(text, "’", "'"))
	var out []sentence
	for s := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == '.' || r == '!' || r == '?' || r == ';' || r == '…' }) {
		if p := readSentence(s); len(p.words) > 0 && len(out) < sentences {
			out = append(out, p)
		}
	}
	if len(out) > 1 {
		out = append([]sentence{readSentence(text)}, out...)
	}
	return Words{out}
}

// readSentence takes one sentence apart into what likeness asks of it.
func readSentence(s string) (p sentence) {
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return r != '\'' && !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		w, more := unjoined(strings.Trim(w, "'"))
		for _, w := range [...]string{w, more} {
			if w == "" || len(p.words) == most {
				continue
			}
			w = base(w)
			weight := 1.0
			switch {
			case small(w):
				weight = 0
			case light(w):
				weight = lightWeight
			}
			if numbers(w) || w[0] >= '0' && w[0] <= '9' {
				p.numbers = append(p.numbers, w)
			}
			if negations(w) {
				p.denied = !p.denied
			}
			p.words, p.weight, p.sum = append(p.words, w), append(p.weight, weight), p.sum+weight
			if weight > 0 {
				p.begin = append(p.begin, beginning(w))
			}
		}
	}
	slices.Sort(p.begin)
	return p
}

// beginning is the first letters of a word, as many as two words that only begin alike have in common at least.
func beginning(w string) (n uint32) {
	w = strings.TrimPrefix(w, "un")
	for i := range min(len(w), begins) {
		n = n<<8 | uint32(w[i])
	}
	return n
}

// meets is how many words of the two begin alike: no fewer than they can have in common.
func meets(x, y []uint32) (n float64) {
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0] < y[0]:
			x = x[1:]
		case x[0] > y[0]:
			y = y[1:]
		default:
			n++
			x, y = x[1:], y[1:]
		}
	}
	return n
}

// base is the base form of a word, whatever part of speech it is: both quotations get the same.
func base(w string) string {
	if small(w) {
		return w
	}
	return lemma.Verb(lemma.Noun(w))
}

// unjoined takes a word apart that is written as one with the next: "isn't", "we'll", "cannot". The 's of an owner goes.
func unjoined(w string) (string, string) {
	switch w {
	case "cannot", "can't":
		return "can", "not"
	case "won't":
		return "will", "not"
	}
	if v, ok := strings.CutSuffix(w, "n't"); ok {
		return v, "not"
	}
	v, rest, _ := strings.Cut(w, "'")
	switch rest {
	case "re", "m":
		return v, "be"
	case "ve":
		return v, "have"
	case "ll":
		return v, "will"
	case "d":
		return v, "would"
	case "s", "":
		return v, ""
	}
	return v + rest, ""
}

// Likeness is how much of what one quotation says the other says too, in [0, 1]: 1 for the same words. It is 0 where the one names another number,
// denies what the other does not, or shares too little, and where which of its sentences the other would be cannot be told.
func (a Words) Likeness(b Words) float64 {
	if len(a.said) == 0 || len(b.said) == 0 {
		return 0
	}
	whole := a.said[0].like(&b.said[0])
	if len(a.said) > 1 && len(b.said) > 1 {
		return max(whole, bestPart(a.said[1:], b.said[1:]))
	}
	if len(a.said) == 1 {
		a, b = b, a
	}
	return max(whole, bestPart(a.said[1:], b.said))
}

// bestPart is how like a sentence of one is to one of the other, 0 where the next is nearly as like.
func bestPart(x, y []sentence) float64 {
	best, second := 0.0, 0.0
	for i := range x {
		for k := range y {
			n := x[i].like(&y[k])
			best, second = max(best, n), max(second, min(best, n))
		}
	}
	if best < 1 && second > best-Ahead {
		return 0
	}
	return best
}

// like compares two stretches: the words that tell something by their weight, whatever their order, and all words in their order, each by the share
// of both that is common (the coefficient of Dice, 1945).
func (s *sentence) like(t *sentence) float64 {
	least := max(leastWeight, leastPart*(s.sum+t.sum)/2)
	if s.opposes(t) || meets(s.begin, t.begin) < least || !sameNumbers(s.numbers, t.numbers) {
		return 0
	}
	shared := min(s.shared(t), t.shared(s)) // each word of one takes the best that is left of the other
	if shared < least {
		return 0
	}
	n := s.inOrder(t)
	if n < fewest {
		return 0
	}
	return shared/(s.sum+t.sum) + float64(n)/float64(len(s.words)+len(t.words))
}

// Opposes reports whether one quotation denies something where the other does not, by whatever words: "not kind" is "unkind".
func (a Words) Opposes(b Words) bool {
	return len(a.said) > 0 && len(b.said) > 0 && a.said[0].opposes(&b.said[0])
}

// Shares reports whether two quotations have at least that part in common of the words that tell something which those of one utterance have,
// whatever they deny or count.
func (a Words) Shares(b Words) bool {
	if len(a.said) == 0 || len(b.said) == 0 {
		return false
	}
	s, t := &a.said[0], &b.said[0]
	return min(s.shared(t), t.shared(s)) >= leastPart*(s.sum+t.sum)/2
}

// opposes reports whether one of two sentences denies what the other says, as Words.Opposes has it.
func (s *sentence) opposes(t *sentence) bool {
	return (s.denied != t.denied) != (s.turned(t) != t.turned(s))
}

// turned reports whether s has the contrary of one of t's words, made by un-.
func (s *sentence) turned(t *sentence) bool {
	for _, w := range s.words {
		if rest, ok := strings.CutPrefix(w, "un"); ok && len(rest) > 2 && slices.Contains(t.words, rest) {
			return true
		}
	}
	return false
}

// contraries reports whether a is the contrary of b, made by un-.
func contraries(a, b string) bool {
	rest, ok := strings.CutPrefix(a, "un")
	return ok && len(rest) > 2 && rest == b
}

// sameNumbers reports whether each number of one is one of the other.
func sameNumbers(x, y []string) bool {
	if len(x) != len(y) {
		return false
	}
	for _, v := range x {
		found := false
		for _, w := range y {
			found = found || v == w
		}
		if !found {
			return false
		}
	}
	return true
}

// shared is what the words weigh that both have, each taken once.
func (s *sentence) shared(t *sentence) (sum float64) {
	taken := [most]bool{}
	for i, w := range s.words {
		if s.weight[i] == 0 {
			continue
		}
		best, at := 0.0, -1
		for k, v := range t.words {
			if taken[k] || t.weight[k] == 0 {
				continue
			}
			if x := s.weight[i] * sameWord(w, v); x > best {
				best, at = x, k
			}
		}
		if at >= 0 {
			taken[at] = true
			sum += best
		}
	}
	return sum
}

// sameWord is 1 for two forms of one word, and less for two that begin alike, half and halfway, or are contraries: what denies one may say the other.
func sameWord(a, b string) float64 {
	if a == b {
		return 1
	}
	if contraries(a, b) || contraries(b, a) {
		return beginWeight
	}
	short, n := min(len(a), len(b)), 0
	for n < short && a[n] == b[n] {
		n++
	}
	if n >= begins && 4*n >= 3*short {
		return beginWeight
	}
	return 0
}

// inOrder is the length of the longest row of words that both have in one order, other words between them or not.
func (s *sentence) inOrder(t *sentence) int {
	var row [most + 1]int
	for _, w := range s.words {
		last := 0 // what row held one place before
		for k, v := range t.words {
			was := row[k+1]
			if w == v {
				row[k+1] = last + 1
			} else {
				row[k+1] = max(row[k+1], row[k])
			}
			last = was
		}
	}
	return row[len(t.words)]
}
