package align

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// Reports copy sentences of an agency, and of each other. Where two sentences are one but for the figure, which stands at the same place in both, the
// figures are of one thing, whatever a reading makes of them. That a desk has changed a figure in a sentence is what a reader wants to know first.

// slot is what stands around a claim in its sentence: the words next to it, and its words in runs of three, sorted, once they are asked for.
type slot struct {
	before, after string
	runs          []uint64
	cut           bool
	// marks are what tells its thing from others of the kind, once that is asked for; marked says that it has been.
	marks  []mark
	marked bool
}

// mark is a word that tells one thing of a kind from the others: the second wave, in Olm, Flight 31.
type mark struct{ kind, word string }

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

// marksOf are the marks of the sentence of c, but for its own words.
func marksOf(c *claim.Claim) []mark {
	before, after, _ := strings.Cut(c.Sentence, c.Text)
	words := strings.FieldsFunc(before+" "+after, noWord)
	words = words[:min(len(words), most)]
	var out []mark
	for i, w := range words {
		low := strings.ToLower(w)
		if k := oneOfKind(low); k != "" {
			out = append(out, mark{k, low})
		}
		if i == 0 {
			continue
		}
		switch p := strings.ToLower(words[i-1]); {
		case capital(w) && slices.Contains(ofWhichOne, p):
			for k := i; k < len(words) && capital(words[k]); k++ {
				out = append(out, mark{p, strings.ToLower(words[k])})
			}
		case w[0] >= '0' && w[0] <= '9' && capital(words[i-1]):
			out = append(out, mark{p, w}) // Flight 31
		case w[0] >= '0' && w[0] <= '9' && (c.Kind == claim.Date || c.Kind == claim.Place):
			out = append(out, mark{"#", w}) // so much in one town, and so much in another
		}
	}
	return out
}

// capital reports whether a word begins with a capital letter.
func capital(w string) bool { return w[0] >= 'A' && w[0] <= 'Z' }

// whichOther is the kind of the words that tell which of several things two sentences are of, where those of the one are not those of the other: "in" for "in Lund
// the river rose by three metres" and "in Tarn the river rose by five metres". It is onDay where only those of the day differ, and empty where none do.
func whichOther(a, b *claim.Claim, x, y *slot) string {
	for _, s := range []struct {
		of *slot
		c  *claim.Claim
	}{{x, a}, {y, b}} {
		if !s.of.marked {
			s.of.marks, s.of.marked = marksOf(s.c), true
		}
	}
	other := ""
	for _, p := range x.marks {
		kind := func(q mark) bool { return q.kind == p.kind }
		both := func(q mark) bool { return kind(q) && slices.Contains(y.marks, q) }
		switch {
		case !slices.ContainsFunc(y.marks, kind) || slices.ContainsFunc(x.marks, both):
		case p.kind != onDay:
			return p.kind
		default:
			other = onDay
		}
	}
	return other
}

// onDay is the kind of the marks of a day. Of what is told of two days by one wording, one report may have the day wrong.
const onDay = "on"

// apartIn keeps apart two figures of one wording of which other words tell that they are of two things.
func (t *weight) apartIn(a, b *claim.Claim, x, y *slot) {
	if numeric(a.Kind) || a.Kind == claim.Age {
		w := whichOther(a, b, x, y)
		t.narrow = t.narrow || w != "" && w != onDay
	}
}

// retold reports whether two claims of two reports, with their slots, are one sentence's, at the same place of it, and no words tell that they are of two things.
func (m *matcher) retold(a, b *claim.Claim, x, y *slot) bool {
	return m.alikeTold(a, b, x, y) && whichOther(a, b, x, y) == ""
}

// alikeTold reports whether two claims of two reports, with their slots, are told in one wording, at the same place of it.
func (m *matcher) alikeTold(a, b *claim.Claim, x, y *slot) bool {
	if a.Source == b.Source || a.Sentence == "" || b.Sentence == "" || x.before != y.before || x.after != y.after {
		return false
	}
	n := m.inCommon(a, b, x, y)
	return n >= copiedRun && float64(n) >= copied*float64(min(len(x.runs), len(y.runs)))
}

// inCommon is how many runs of words the sentences of two claims, with their slots, have in common.
func (m *matcher) inCommon(a, b *claim.Claim, x, y *slot) (n int) {
	m.cutUp(x, a)
	m.cutUp(y, b)
	inBoth(x.runs, y.runs, func(uint64) { n++ })
	return n
}

// recopied is how much of the longer of two sentences must stand in the other, in runs of words, for one to be the other's copy in which somebody has changed a figure,
// and wholeRun from how many runs on a sentence is one that is the same but for it: a headline is short.
const (
	recopied = 0.75
	wholeRun = 3
)

// slotsOf are the slots of the claims of a block, where there may be copies: numbers, ages, times and places of two reports.
func (m *matcher) slotsOf(claims []*claim.Claim) []slot {
	if !numeric(claims[0].Kind) && claims[0].Kind != claim.Age && (claims[0].Kind != claim.Date && claims[0].Kind != claim.Place || m.copied == nil) || m.once[len(claims)-1].source == 0 {
		return nil
	}
	out := make([]slot, len(claims))
	for i, c := range claims {
		out[i] = slotOf(c)
	}
	return out
}

// copies reports whether claims i and j are one sentence that two reports of one event have, but for the figure: nothing that either says needs to be weighed then.
// The reports must have other sentences in common, since what a market or a court says each day has one wording; and where a sentence tells both figures, each is
// held against its own.
func (m *matcher) copies(i, j int, a, b *claim.Claim) bool {
	if m.slots == nil || a.Source == b.Source || a.Modality != b.Modality || a.Headline != b.Headline || !changed(a, b) {
		return false
	}
	if strings.Contains(b.Sentence, a.Text) || strings.Contains(a.Sentence, b.Text) || m.copied[sources(a, b)] < someCopied || !m.together(a.Source, b.Source) {
		return false
	}
	x, y := &m.slots[i], &m.slots[j]
	if x.before != y.before || x.after != y.after {
		return false
	}
	n, longer := m.inCommon(a, b, x, y), max(len(x.runs), len(y.runs))
	return (n == longer && n >= wholeRun || n >= copiedRun && float64(n) >= recopied*float64(longer)) && whichOther(a, b, x, y) == ""
}

// changed reports whether two claims state two values that may stand at one place of a sentence: two figures of one unit, two times of which neither holds the other,
// two places of which neither lies in the other.
func changed(a, b *claim.Claim) bool {
	switch x, y := &a.Thing, &b.Thing; {
	case a.Kind == claim.Date:
		return a.Time != nil && b.Time != nil && !sameTime(a, b) && !heldBy(a, b) && clock(a) == clock(b)
	case a.Kind == claim.Place:
		return x.Person != y.Person && !slices.Contains(x.Owners, y.Person) && !slices.Contains(y.Owners, x.Person)
	case a.Quantity == nil || b.Quantity == nil:
		return false
	}
	return a.Quantity.Unit == b.Quantity.Unit && !sameValue(a, b)
}

// someCopied is how many sentences that tell figures two reports must have word for word for one to be a copy of the other, and mostCopies how many reports may
// have a sentence for it to count.
const (
	someCopied = 2
	mostCopies = 32
)

// sources are the sources of two claims, in order.
func sources(a, b *claim.Claim) [2]string {
	if a.Source > b.Source {
		a, b = b, a
	}
	return [2]string{a.Source, b.Source}
}

// copiedOf counts, for each two sources, the sentences with figures that both have.
func copiedOf(claims []claim.Claim) map[[2]string]int {
	by := map[string][]*claim.Claim{} // the first claim of each source that has the sentence
	for i := range claims {
		c := &claims[i]
		if !numeric(c.Kind) || c.Headline {
			continue
		}
		if l := by[c.Sentence]; len(l) <= mostCopies && !slices.ContainsFunc(l, func(d *claim.Claim) bool { return d.Source == c.Source }) {
			by[c.Sentence] = append(l, c)
		}
	}
	out := map[[2]string]int{}
	for _, l := range by {
		for i, a := range l {
			for _, b := range l[:i] {
				out[sources(a, b)]++
			}
		}
	}
	return out
}
