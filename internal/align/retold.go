package align

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// Reports copy sentences of an agency, and of each other. Where two sentences are one but for the figure, which stands at the same place in both, the
// figures are of one thing, whatever a reading makes of them.

// slot is what stands around a claim in its sentence: its words in runs of three, sorted, and the words next to it.
type slot struct {
	runs          []string
	before, after string
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

// slotOf is the slot of c, kept for the next time.
func (m *matcher) slotOf(c *claim.Claim) *slot {
	if s, ok := m.slots[c]; ok {
		return s
	}
	if m.slots == nil {
		m.slots = map[*claim.Claim]*slot{}
	}
	s := &slot{}
	m.slots[c] = s
	before, after, ok := strings.Cut(c.Sentence, c.Text)
	if !ok {
		return s
	}
	p, q := wordsOf(before), wordsOf(after)
	if n := len(p); n > 0 {
		s.before = p[n-1]
	}
	if len(q) > 0 {
		s.after = q[0]
	}
	words := append(p, q...)
	words = words[:min(len(words), most)]
	s.runs = inARow(words, copiedWords)
	slices.Sort(s.runs)
	return s
}

func wordsOf(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !(r >= 'a' && r <= 'z') && !(r >= '0' && r <= '9') && r < 0x80
	})
}

// retold reports whether two claims of two reports are one sentence's, at the same place of it.
func (m *matcher) retold(a, b *claim.Claim) bool {
	if a.Source == b.Source || a.Sentence == "" || b.Sentence == "" {
		return false
	}
	x, y := m.slotOf(a), m.slotOf(b)
	if min(len(x.runs), len(y.runs)) < copiedRun || x.before != y.before || x.after != y.after {
		return false
	}
	n := 0
	inBoth(x.runs, y.runs, func(string) { n++ })
	return n >= copiedRun && float64(n) >= copied*float64(min(len(x.runs), len(y.runs)))
}
