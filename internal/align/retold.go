package align

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// Reports copy sentences of an agency, and of each other. Where two sentences are one but for the figure, which stands at the same place in both, the
// figures are of one thing, whatever a reading makes of them.

// slot is what stands around a claim in its sentence: the words next to it, and its words in runs of three, sorted, once they are asked for.
type slot struct {
	before, after string
	runs          []uint64
	cut           bool
}

// How much of the shorter of two sentences must stand in the other, in runs of how many words, and how many of them that must come to at least: "was
// sentenced to so many years in prison" is said of everybody.
const (
	copied      = 0.6
	copiedRun   = 6
	copiedWords = 3
)

// retoldWeight is how much it adds that two sentences are one.
const retoldWeight = 3.0

// slotOf is the slot of c, without the runs.
func slotOf(c *claim.Claim) slot {
	before, after, ok := strings.Cut(c.Sentence, c.Text)
	if !ok {
		return slot{cut: true}
	}
	before = strings.TrimRightFunc(before, noWord)
	after = strings.TrimLeftFunc(after, noWord)
	if i := strings.IndexFunc(after, noWord); i >= 0 {
		after = after[:i]
	}
	return slot{before: strings.ToLower(before[wordAt(before):]), after: strings.ToLower(after)}
}

// wordAt is where the last word of s begins, which ends in it.
func wordAt(s string) int {
	i := strings.LastIndexFunc(s, noWord)
	if i < 0 {
		return 0
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	return i + n
}

// noWord reports whether r stands between words, in letters of either case.
func noWord(r rune) bool {
	return !(r >= 'a' && r <= 'z') && !(r >= 'A' && r <= 'Z') && !(r >= '0' && r <= '9') && r < 0x80
}

func wordsOf(s string) []string { return strings.FieldsFunc(strings.ToLower(s), noWord) }

// cutUp fills in the runs of s, which is that of c. A run is the numbers of its words, packed.
func (m *matcher) cutUp(s *slot, c *claim.Claim) {
	if s.cut {
		return
	}
	s.cut = true
	before, after, _ := strings.Cut(c.Sentence, c.Text)
	words := append(wordsOf(before), wordsOf(after)...)
	words = words[:min(len(words), most)]
	if m.numbers == nil {
		m.numbers = map[string]uint64{}
	}
	var run uint64
	for i, w := range words {
		n, ok := m.numbers[w]
		if !ok {
			n = uint64(len(m.numbers))
			m.numbers[w] = n
		}
		const width = 64 / copiedWords
		if run = (run<<width | n) & (1<<(width*copiedWords) - 1); i >= copiedWords-1 {
			s.runs = append(s.runs, run)
		}
	}
	slices.Sort(s.runs)
}

// retold reports whether two claims of two reports, with their slots, are one sentence's, at the same place of it.
func (m *matcher) retold(a, b *claim.Claim, x, y *slot) bool {
	if a.Source == b.Source || a.Sentence == "" || b.Sentence == "" || x.before != y.before || x.after != y.after {
		return false
	}
	m.cutUp(x, a)
	m.cutUp(y, b)
	shorter := min(len(x.runs), len(y.runs))
	if shorter < copiedRun {
		return false
	}
	n := 0
	inBoth(x.runs, y.runs, func(uint64) { n++ })
	return n >= copiedRun && float64(n) >= copied*float64(shorter)
}
