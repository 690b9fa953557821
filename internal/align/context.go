package align

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// contexts are the words that stand around claims, with how much each tells: a word of nearly every sentence tells nothing, one of two sentences much
// (the inverse document frequency of Spärck Jones, 1972, with a sentence for a document). Stems are numbered in the order of the alphabet.
type contexts struct {
	words map[place][]int32
	stems []stem

	// What is only for the reading, and the room that the sentences' words take.
	ids     map[string]int32 // of the stems, in the order in which they are met
	met     []stem           // in that order
	order   []int32          // of the alphabet
	numbers []int32
}

// place is a sentence of a source.
type place struct {
	source   string
	sequence int
}

// stem is the first letters of a word, in how many sentences it stands, and what that tells.
type stem struct {
	text    string
	spelled string // a word with it
	in      int
	tells   float64
}

// contextRooms keep the memory of contexts for those of the next block: see done.
var contextRooms = sync.Pool{New: func() any { return &contexts{words: map[place][]int32{}, ids: map[string]int32{}} }}

// newContexts reads the sentences of claims.
func newContexts(claims []*claim.Claim) *contexts {
	x := contextRooms.Get().(*contexts)
	for _, c := range claims {
		p := place{c.Source, c.Sequence}
		if _, ok := x.words[p]; !ok {
			x.words[p] = x.read(c.Sentence)
		}
	}
	x.sort()
	n := len(x.words)
	for i := range x.stems {
		x.stems[i].tells = tells(x.stems[i].in, n)
	}
	return x
}

// done lets another block have the memory of x, which is not asked again. What many stems have taken is let go: to clear it would take each small block
// as long as them.
func (x *contexts) done() {
	if x == nil || len(x.stems) > 2000 {
		return
	}
	clear(x.words)
	clear(x.ids)
	clear(x.met)
	clear(x.stems)
	x.met, x.stems, x.order, x.numbers = x.met[:0], x.stems[:0], x.order[:0], x.numbers[:0]
	contextRooms.Put(x)
}

// sort numbers the stems in the order of the alphabet.
func (x *contexts) sort() {
	for i := range x.met {
		x.order = append(x.order, int32(i))
	}
	slices.SortFunc(x.order, func(i, j int32) int { return strings.Compare(x.met[i].text, x.met[j].text) })
	for _, i := range x.order {
		x.stems = append(x.stems, x.met[i])
	}
	x.numbers = append(x.numbers, x.order...)
	to := x.numbers[len(x.numbers)-len(x.order):]
	for k, i := range x.order {
		to[i] = int32(k)
	}
	for _, words := range x.words {
		for k, w := range words {
			words[k] = to[w]
		}
		slices.Sort(words)
	}
}

// idles are the words of idle.
var idles = sync.OnceValue(func() map[string]bool {
	out := make(map[string]bool, len(idle))
	for _, w := range idle {
		out[w] = true
	}
	return out
})

// most is how many words of a sentence are compared.
const most = 60

// read returns the numbers of the words of s without their endings, each once. A stem is the first letters of a word, which is enough to tell "saves"
// and "saving", and too little to tell "commit" and "commission": words are evidence beside others here, never alone.
func (x *contexts) read(s string) []int32 {
	first := len(x.numbers)
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool { return r < 'a' || r > 'z' && r < 0x80 }) {
		if len(w) < 4 || idles()[w] {
			continue
		}
		text := w
		for i := range w {
			if i >= 5 {
				text = w[:i]
				break
			}
		}
		id, ok := x.ids[text]
		if !ok {
			id = int32(len(x.met))
			x.ids[text] = id
			x.met = append(x.met, stem{text: text, spelled: w})
		}
		if x.numbers = append(x.numbers, id); len(x.numbers)-first == most {
			break
		}
	}
	out := x.numbers[first:]
	slices.Sort(out)
	out = slices.Compact(out)
	for _, id := range out {
		x.met[id].in++
	}
	return out
}

// shared is how much the words say that the sentences of two claims have in common, from 0 to 2.
func (x *contexts) shared(a, b *claim.Claim) float64 {
	return x.sum(x.of(a), x.of(b), strings.ToLower(a.Text))
}

// sum is [contexts.shared] of two sentences by their words, but for those of own, a figure that is written out.
func (x *contexts) sum(p, q []int32, own string) float64 {
	sum := 0.0
	x.each(p, q, own, func(s *stem) { sum += s.tells })
	return min(2, 0.6*sum)
}

// common are the most telling words that the sentences of two claims have in common, three at most.
func (x *contexts) common(a, b *claim.Claim) []string {
	var shared []*stem
	x.each(x.of(a), x.of(b), strings.ToLower(a.Text), func(s *stem) { shared = append(shared, s) })
	slices.SortStableFunc(shared, func(s, t *stem) int { return cmp.Compare(s.in, t.in) })
	var out []string
	for _, s := range shared[:min(len(shared), 3)] {
		out = append(out, s.spelled)
	}
	return out
}

func (x *contexts) of(c *claim.Claim) []int32 {
	if x == nil { // of blocks that it is not asked of
		return nil
	}
	return x.words[place{c.Source, c.Sequence}]
}

// each calls f for each telling stem that two sentences share, but for those of own.
func (x *contexts) each(p, q []int32, own string, f func(s *stem)) {
	inBoth(p, q, func(id int32) {
		if s := &x.stems[id]; s.tells > 0.2 && !strings.Contains(own, s.text) {
			f(s)
		}
	})
}

// tells is how much a stem of in of n sentences tells, from 0 for one of every sentence to 1 for one of two.
func tells(in, n int) float64 {
	if n < 4 {
		return 0
	}
	return max(0, math.Log(float64(n)/float64(in))/math.Log(float64(n)/2))
}
