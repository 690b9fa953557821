package frame

import (
	"cmp"
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
}

// keyed is a wording by its place in a lexicon's list, with the mark of its kind, and where the word stands in it that is its key.
type keyed struct {
	wording int
	kind    uint64
	side    side
}

// set is words of which any will do.
type set struct {
	ids      []uint16 // in order
	mask     uint64   // a bit for each of ids, by its last six bits
	shortest int      // bytes of the shortest word
}

var all = sync.OnceValue(func() *lexicon {
	l := &lexicon{ids: map[string]uint16{}, kinds: map[string]uint64{}, groups: map[string][]string{}, sets: map[string]*set{}}
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
			l.list = append(l.list, w)
		}
	}
	slices.SortStableFunc(l.list, func(a, b wording) int {
		return cmp.Or(b.len()-a.len(), settled(b.frame)-settled(a.frame))
	})
	l.by = make([][]keyed, len(l.ids)+1)
	for i := range l.list {
		w := &l.list[i]
		key, side := w.key()
		for _, id := range key.ids {
			l.by[id] = append(l.by[id], keyed{i, l.kinds[w.frame.Kind], side})
		}
	}
	return l
})

func settled(f *Frame) int {
	if f.Settles() {
		return 1
	}
	return 0
}

// words are those of a field, whose words and groups bars part.
func (l *lexicon) words(field string) (out []string) {
	for w := range strings.SplitSeq(field, "|") {
		if g := l.groups[w]; g != nil {
			out = append(out, g...)
		} else {
			out = append(out, w)
		}
	}
	return out
}

// set is that of the words of a field.
func (l *lexicon) set(field string) *set {
	if s := l.sets[field]; s != nil {
		return s
	}
	words := l.words(field)
	s := &set{ids: make([]uint16, 0, len(words)), shortest: len(words[0])}
	for _, w := range words {
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
				kinds |= k.kind
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
