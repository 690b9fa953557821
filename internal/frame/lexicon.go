package frame

import (
	"iter"
	"math"
	"math/bits"
	"slices"
	"strings"
	"sync"

	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/word"
)

// lexicon is all wordings, with their words as numbers: which of them a word of a text is follows from the word, and is found out once for it (marks),
// so that no word is compared letter by letter.
type lexicon struct {
	// list is every wording, first the one that tells most: of two that fit, the first is taken.
	list []wording
	// by is, for each word by its number, the wordings to which it is the key, in the order of list.
	by [][]keyed
	// ids are the numbers of the words, from 1 on.
	ids map[string]uint16
	// kinds are a mark for each kind of claim that a frame asks for.
	kinds map[string]uint64
	// groups are the words of each <group>, sets those that were made, by what makes them.
	groups map[string][]string
	sets   map[string]*set
	// contexts are, for each word by its number, the contexts (see Frame) that it is a word of, by their numbers from 1 on; last is how many there are.
	contexts [][]uint16
	last     int
}

// keyed is a wording by its place in a lexicon's list, with what rules it out without a look at it: its kind, by the number of its mark; where the word
// stands in it that is its key; the number of the context that it asks for, 0 if for none, and whether that may be the main event's whatever is told of
// the value; and of the other words that it asks for, which a sentence must have one of, as in a set's mask.
type keyed struct {
	need    uint64
	wording uint16
	context uint16
	run     uint16 // of the first of a kind, how many of that kind there are
	kind    uint8
	side    side // with standing, if the context may be the main event's
}

// set is words of which any will do.
type set struct {
	ids      []uint16 // in order
	mask     uint64   // a bit for each of ids, by its last six bits
	shortest int      // bytes of the shortest word
	context  uint16   // its number among the contexts, 0 if it is none
}

// mostWords is how many words a wording may ask for.
const mostWords = 30

// all is the lexicon. A report on one page waits for it: it is put together without sorting, and with few pieces of memory.
var all = sync.OnceValue(func() *lexicon {
	l := &lexicon{ids: make(map[string]uint16, 4096), kinds: map[string]uint64{}, groups: map[string][]string{}, sets: make(map[string]*set, 4096)}
	var ranked [2*mostWords + 2][]wording
	for _, group := range wordings {
		if name, ok := strings.CutPrefix(group.value, "group "); ok {
			l.groups["<"+name+">"] = group.words
			continue
		}
		f := l.parseFrame(group.value)
		if l.kinds[f.Kind] == 0 {
			l.kinds[f.Kind] = firstKind << len(l.kinds)
		}
		for _, s := range group.words {
			w := l.parse(s)
			w.frame = f
			rank := 2 * (mostWords - w.len())
			if !f.Settles() {
				rank++
			}
			ranked[rank] = append(ranked[rank], w)
		}
	}
	l.list = slices.Concat(ranked[:]...)
	l.contexts = make([][]uint16, len(l.ids)+1)
	l.by = l.keys()
	return l
})

// keys is for each word the wordings to which it is the key: those of one kind side by side, in the order of list.
func (l *lexicon) keys() [][]keyed {
	n, sum := make([]int, len(l.ids)+1), 0
	var kinds [64][]uint16
	for i := range l.list {
		w := &l.list[i]
		key, _ := w.key()
		for _, id := range key.ids {
			n[id]++
			sum++
		}
		kind := numberOf(l.kinds[w.frame.Kind])
		kinds[kind] = append(kinds[kind], uint16(i))
	}
	by, room := make([][]keyed, len(n)), make([]keyed, sum)
	for id := range by {
		by[id], room = room[:0:n[id]], room[n[id]:]
	}
	first := make([]uint16, len(n)) // of the kind at hand, in each list
	for kind, list := range kinds {
		if len(list) == 0 {
			continue
		}
		for id := range first {
			first[id] = uint16(len(by[id]))
		}
		for _, i := range list {
			w := &l.list[i]
			key, at := w.key()
			k := keyed{need: w.need(key), wording: i, kind: uint8(kind), side: at, context: l.numbered(w.frame.context)}
			if w.frame.State || w.frame.Earlier {
				k.side |= standing
			}
			for _, id := range key.ids {
				by[id] = append(by[id], k)
				by[id][first[id]].run++
			}
		}
	}
	return by
}

// numbered is the number of a context, 0 of none.
func (l *lexicon) numbered(c *set) uint16 {
	if c == nil {
		return 0
	}
	if c.context == 0 {
		l.last++
		c.context = uint16(l.last)
		for _, id := range c.ids {
			l.contexts[id] = append(l.contexts[id], c.context)
		}
	}
	return c.context
}

// need is the mask of the set that w asks for besides key of which fewest sentences have a word; all bits if it asks for none.
func (w *wording) need(key *set) uint64 {
	best := uint64(math.MaxUint64)
	for _, list := range [...][]element{w.before, w.after} {
		for _, e := range list {
			if e.set != key {
				best = rarer(best, e.mask)
			}
		}
	}
	for _, s := range w.near {
		if s != key {
			best = rarer(best, s.mask)
		}
	}
	return best
}

func rarer(a, b uint64) uint64 {
	if bits.OnesCount64(b) < bits.OnesCount64(a) {
		return b
	}
	return a
}

// numberOf is the number of a kind's mark.
func numberOf(kind uint64) uint8 { return uint8(bits.TrailingZeros64(kind)) }

// words are those of a field, in which bars part words and groups of them.
func (l *lexicon) words(field string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for w := range strings.SplitSeq(field, "|") {
			list := []string{w}
			if strings.HasPrefix(w, "<") && l.groups[w] != nil {
				list = l.groups[w]
			}
			for _, w := range list {
				if !yield(w) {
					return
				}
			}
		}
	}
}

// set is that of the words of a field.
func (l *lexicon) set(field string) *set {
	if s := l.sets[field]; s != nil {
		return s
	}
	s := &set{ids: make([]uint16, 0, 1+strings.Count(field, "|")), shortest: math.MaxInt}
	for w := range l.words(field) {
		id := l.ids[w]
		if id == 0 {
			id = uint16(len(l.ids) + 1)
			l.ids[w] = id
		}
		s.ids, s.mask, s.shortest = append(s.ids, id), s.mask|1<<(id%64), min(s.shortest, len(w))
	}
	slices.Sort(s.ids)
	l.sets[field] = s
	return s
}

// The marks of a word: the numbers of its forms, from the lowest bits on; whether it is one that little or nothing passes over (see passes), or a
// form of have; and the kinds of claim of the wordings to which it is the key.
const (
	idBits    = 14
	oneID     = 1<<idBits - 1
	ids       = 1<<(3*idBits) - 1
	bars      = 1 << (3 * idBits)
	have      = bars << 1
	firstKind = have << 1
)

var marks = word.Marks{Slot: word.FrameMarks, Find: func(t *word.Type) (m uint64) {
	l, verb := all(), lemma.VerbOf(t)
	forms := [...]string{t.Low, verb, lemma.NounOf(t)}
	var kinds uint64
	for i, w := range forms {
		if n := l.ids[w]; n != 0 && !slices.Contains(forms[:i], w) {
			m = m<<idBits | uint64(n)
			for _, k := range l.by[n] {
				kinds |= 1 << k.kind
			}
		}
	}
	switch t.Low {
	case ",", "and", "not", "n't", "n’t", "never", "no", "without", ";", ":", "but", "or":
		m |= bars
	}
	if verb == "have" {
		m |= have
	}
	return m | kinds
}}

// has reports whether a word of marks m is one of s in any of its forms.
func (s *set) has(m uint64) bool {
	for m &= ids; m != 0; m >>= idBits {
		if s.mask>>(m%64)&1 != 0 && s.holds(uint16(m&oneID)) {
			return true
		}
	}
	return false
}

func (s *set) holds(n uint16) bool {
	if len(s.ids) <= 8 {
		return slices.Contains(s.ids, n)
	}
	_, ok := slices.BinarySearch(s.ids, n)
	return ok
}
