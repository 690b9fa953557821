package frame

import (
	"math"
	"math/bits"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/word"
)

// lexicon is what is made of the tables of wordings (words_gen.go) before they can be asked. A report on one page waits for it: it is some counting, and
// nothing of a wording is copied. Which words of the wordings a word of a text is follows from the word, and is found out once for it (marks), so that
// no word is compared letter by letter.
type lexicon struct {
	// list is every wording, of each kind first the one that tells most: of two that fit, the first is taken.
	list []wording
	// wordings are for each word those to which it is the key, by their places in list; keyed are the same, ready to be looked through, for the words
	// that have been met beside a value.
	wordings byWord
	keyed    []atomic.Pointer[[]keyed]
	// contexts are for each word the contexts (see Frame) that it is a word of, by their numbers from 1 on; last is how many there are.
	contexts byWord
	last     int
	// words numbers the words of the wordings, kinds are the kinds of claim that frames ask for, in the order of their marks.
	words *word.Lines
	kinds []string
	kind  [len(frames)]uint8 // of each frame, by its place in kinds
	sets  [sets]set
}

// wording is where a wording stands in wordings, and the frame that it leads to.
type wording struct {
	at    uint32
	frame uint16
}

// A wording's first number says how many sets of words follow: of those before the value, the nearest first, and of those behind it; of those of which one
// must stand anywhere in the sentence; whether one of which none may, and one of words that a hyphen ties to the value ("a 90-seat house"); and
// which set is its key, by which it is looked for, and its rank. With a set stands how much room there may be between it and the one nearer to the value. Next comes before
// the wordings of each frame.
const (
	ahead  = 1
	behind = 1 << 5
	near   = 1 << 10
	none   = 1 << 15
	tied   = 1 << 16
	key    = 1 << 17
	rank   = 1 << 22
	next   = 1 << 31

	most  = 1<<5 - 1 // of each
	ranks = 1 << 7

	gap  = 1 << 16
	wide = 2 << 16
)

// code is a wording's first number.
type code uint32

func (c code) ahead() int  { return int(c / ahead & most) }
func (c code) behind() int { return int(c / behind & most) }
func (c code) near() int   { return int(c / near & most) }
func (c code) none() int   { return int(c / none & 1) }
func (c code) tied() int   { return int(c / tied & 1) }
func (c code) key() int    { return int(c / key & most) }

// sides is on which sides of the value the key may stand.
func (c code) sides() side {
	switch k := c.key(); {
	case k < c.ahead():
		return before
	case k < c.ahead()+c.behind():
		return after
	}
	return before | after
}

// rank is the lower the more words the wording asks for, and of as many the lower where it settles what is asked; there are ranks of them.
func (c code) rank() int { return int(c / rank % ranks) }

// keyed is a wording by its place in a lexicon's list, with what rules it out without a look at it: its kind, by its number; where the word
// stands in it that is its key; the number of the context that it asks for, 0 if for none, and whether that may be the main event's whatever is told of
// the value; and of the other words that it asks for, which a sentence must have one of, as in a set's mask.
type keyed struct {
	need    uint64
	wording uint16
	context uint16
	run     uint16 // how many of its kind there are from here on
	kind    uint8
	side    side // with standing, if the context may be the main event's
}

// side is on which sides of the value a word may stand.
type side uint8

const (
	before side = 1 << iota
	after
	standing // of a wording's key: what tells the main event may be its context, whatever is told of the value's own time
)

// set is words of which any will do.
type set struct {
	mask    uint64 // a bit for each, by the last six bits of its number
	at      uint32 // the first in setWords
	n       uint16
	context uint16 // its number among the contexts, 0 if it is none
}

func (s *set) words() []uint16 { return setWords[s.at : s.at+uint32(s.n)] }

// all is the lexicon.
var all = sync.OnceValue(func() *lexicon {
	l := &lexicon{words: word.NewLines(wordLines)}
	at := uint32(0)
	for i := range l.sets[1:] {
		s := &l.sets[i+1]
		s.at, s.n = at+1, setWords[at]
		for _, w := range s.words() {
			s.mask |= 1 << (w % 64)
		}
		at += 1 + uint32(s.n)
	}
	l.number()
	l.rank()
	l.key()
	return l
})

// rank puts the wordings in their order, those of one kind together. They are counted first, so that each is put at once where it belongs.
func (l *lexicon) rank() {
	var n [kinds*ranks + 1]int
	all, places, frame := make([]wording, 0, len(wordings)/4), make([]uint16, 0, len(wordings)/4), -1
	for at := 0; at < len(wordings); at++ {
		c := code(wordings[at])
		if c == next {
			frame++
			continue
		}
		place := int(l.kind[frame])*ranks + c.rank()
		all, places = append(all, wording{uint32(at), uint16(frame)}), append(places, uint16(place))
		n[place]++
		at += c.ahead() + c.behind() + c.near() + c.none() + c.tied()
	}
	sum := 0
	for i := range n {
		n[i], sum = sum, sum+n[i]
	}
	l.list = make([]wording, len(all))
	for i, w := range all {
		p := &n[places[i]]
		l.list[*p] = w
		*p++
	}
}

// key finds for each word the wordings to which it is the key.
func (l *lexicon) key() {
	n := l.words.Len() + 1
	keys := make([]listing, len(l.list))
	for i, w := range l.list {
		keys[i] = listing{l.keyOf(w), uint16(i)}
	}
	l.wordings = l.listed(n, keys)
	l.keyed = make([]atomic.Pointer[[]keyed], n)
}

// number numbers the kinds and contexts of the frames.
func (l *lexicon) number() {
	for i := range frames {
		if l.kind[i] = l.kindOf(frames[i].Kind); int(l.kind[i]) == len(l.kinds) {
			l.kinds = append(l.kinds, frames[i].Kind)
		}
		if s := &l.sets[frames[i].context]; frames[i].context != 0 && s.context == 0 {
			l.last++
			s.context = uint16(l.last)
		}
	}
	var contexts []listing
	for i := range l.sets {
		if s := l.sets[i].context; s != 0 {
			contexts = append(contexts, listing{uint16(i), s})
		}
	}
	l.contexts = l.listed(l.words.Len()+1, contexts)
}

// byWord is a list of numbers for each word: they stand in all, those of a word from its place in first up to that of the next word.
type byWord struct {
	first []uint32
	all   []uint16
}

func (b *byWord) of(word uint64) []uint16 { return b.all[b.first[word]:b.first[word+1]] }

// listing gives a number to the words of a set, by its place in sets.
type listing struct{ set, number uint16 }

// listed lists the numbers that n words are given. They are counted first, so that each is put at once where it belongs.
func (l *lexicon) listed(n int, given []listing) byWord {
	var times [sets]uint32 // each set is given numbers
	for _, g := range given {
		times[g.set]++
	}
	first := make([]uint32, n+2)
	for i, k := range times {
		if k > 0 {
			for _, w := range l.sets[i].words() {
				first[w+2] += k
			}
		}
	}
	for i, n := range first[:n+1] {
		first[i+1] += n
	}
	all := make([]uint16, first[n+1])
	for _, g := range given {
		for _, w := range l.sets[g.set].words() {
			all[first[w+1]] = g.number
			first[w+1]++
		}
	}
	return byWord{first, all}
}

// keyOf is the set that is w's key, by its place in sets.
func (l *lexicon) keyOf(w wording) uint16 {
	return uint16(wordings[w.at+1+uint32(code(wordings[w.at]).key())] % gap)
}

// to is the wordings to which the word with a number is the key: those of one kind side by side, in the order of list.
func (l *lexicon) to(id uint64) []keyed {
	if k := l.keyed[id].Load(); k != nil {
		return *k
	}
	wordings := l.wordings.of(id)
	list := make([]keyed, len(wordings))
	for i, w := range wordings {
		list[i] = l.keyedOf(w)
	}
	for i := len(list) - 1; i >= 0; i-- {
		if list[i].run = 1; i+1 < len(list) && list[i+1].kind == list[i].kind {
			list[i].run += list[i+1].run
		}
	}
	l.keyed[id].Store(&list)
	return list
}

func (l *lexicon) keyedOf(i uint16) keyed {
	w := l.list[i]
	key, f, c := &l.sets[l.keyOf(w)], &frames[w.frame], code(wordings[w.at])
	k := keyed{need: math.MaxUint64, wording: i, kind: l.kind[w.frame], side: c.sides(), context: l.sets[f.context].context}
	if f.State || f.Earlier {
		k.side |= standing
	}
	for _, e := range wordings[w.at+1:][:c.ahead()+c.behind()+c.near()] {
		if s := l.set(e); s != key && bits.OnesCount64(s.mask) < bits.OnesCount64(k.need) {
			k.need = s.mask // that of which fewest sentences have a word
		}
	}
	return k
}

// set is the one that a number of a wording, or a frame's context, names.
func (l *lexicon) set(n uint32) *set { return &l.sets[n%gap] }

// kindOf is the number of a kind of claim; that of no frame is none of theirs.
func (l *lexicon) kindOf(kind string) uint8 {
	if i := slices.Index(l.kinds, kind); i >= 0 {
		return uint8(i)
	}
	return uint8(len(l.kinds))
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
	kinds     = 16
)

var marks = word.Marks{Slot: word.FrameMarks, Find: func(t *word.Type) (m uint64) {
	l, verb := all(), lemma.VerbOf(t)
	forms := [...]string{t.Low, verb, lemma.NounOf(t)}
	var kinds uint64
	for i, w := range forms {
		if n := l.words.Find(w); n != 0 && !slices.Contains(forms[:i], w) {
			m = m<<idBits | uint64(n)
			for _, k := range l.wordings.of(uint64(n)) {
				kinds |= firstKind << l.kind[l.list[k].frame]
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
	if s.n <= 8 {
		return slices.Contains(s.words(), n)
	}
	_, ok := slices.BinarySearch(s.words(), n)
	return ok
}
