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
// (the inverse document frequency of Spärck Jones, 1972, with a sentence for a document).
type contexts struct {
	words map[place][]string
	in    map[string]int
	// spelled is a word of each stem.
	spelled map[string]string
	n       int
}

// place is a sentence of a source.
type place struct {
	source   string
	sequence int
}

// newContexts reads the sentences of claims.
func newContexts(claims []*claim.Claim) contexts {
	x := contexts{words: map[place][]string{}, in: map[string]int{}, spelled: map[string]string{}}
	for _, c := range claims {
		p := place{c.Source, c.Sequence}
		if _, ok := x.words[p]; ok {
			continue
		}
		w := x.stems(c.Sentence)
		x.words[p] = w
		for _, s := range w {
			x.in[s]++
		}
		x.n++
	}
	return x
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

// stems are the words of s without their endings, sorted, each once. A stem is the first letters of a word, which is enough to tell "saves" and
// "saving", and too little to tell "commit" and "commission": words are evidence beside others here, never alone.
func (x *contexts) stems(s string) []string {
	var out []string
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool { return r < 'a' || r > 'z' && r < 0x80 }) {
		if len(w) < 4 || idles()[w] {
			continue
		}
		stem := w
		for i := range w {
			if i >= 5 {
				stem = w[:i]
				break
			}
		}
		if _, ok := x.spelled[stem]; !ok {
			x.spelled[stem] = w
		}
		if out = append(out, stem); len(out) == most {
			break
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// shared is how much the words say that the sentences of two claims have in common, from 0 to 2.
func (x *contexts) shared(a, b *claim.Claim) float64 {
	sum := 0.0
	x.each(a, b, func(s string) { sum += x.tells(s) })
	return min(2, 0.6*sum)
}

// common are the most telling words that the sentences of two claims have in common, three at most.
func (x *contexts) common(a, b *claim.Claim) []string {
	var out []string
	x.each(a, b, func(s string) { out = append(out, s) })
	slices.SortStableFunc(out, func(s, t string) int { return cmp.Compare(x.in[s], x.in[t]) })
	out = out[:min(len(out), 3)]
	for i, s := range out {
		out[i] = x.spelled[s]
	}
	return out
}

// each calls f for each telling stem that two claims' sentences share, but for those of a figure that is written out.
func (x *contexts) each(a, b *claim.Claim, f func(stem string)) {
	p, q := x.words[place{a.Source, a.Sequence}], x.words[place{b.Source, b.Sequence}]
	own := strings.ToLower(a.Text)
	inBoth(p, q, func(stem string) {
		if x.tells(stem) > 0.2 && !strings.Contains(own, stem) {
			f(stem)
		}
	})
}

// tells is how much a stem tells, from 0 for one of every sentence to 1 for one of two.
func (x *contexts) tells(s string) float64 {
	if x.n < 4 {
		return 0
	}
	return max(0, math.Log(float64(x.n)/float64(x.in[s]))/math.Log(float64(x.n)/2))
}
