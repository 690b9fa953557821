package tag

import (
	"math/bits"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/claimdiff/claimdiff/internal/word"
)

// weighed is what the model says of a word as it is written.
type weighed struct {
	around *neighbour
	fixed  Tag // the one tag it always has, or None
	self   vector
}

// A neighbour is what the model says of a word for the sake of those around it, and of the tags before it. Its vectors stand in it, so that they are
// found together: most of what tagging costs is to wait for them.
type neighbour struct {
	tags                           uint64 // before it that make a difference
	deltas                         [][]delta
	before, before2, after, after2 vector // for the word that it stands before, two before, after, two after
}

// What is known of words is kept with them, see package word.

func weighedOf(t *word.Type) *weighed {
	if w := word.Recall[weighed](t, word.TagWord); w != nil {
		return w
	}
	w := weigh(t)
	word.Keep(t, word.TagWord, w)
	return w
}

var (
	shapes     = word.Property[weighed]{Slot: word.TagShape, Find: weighShape}
	neighbours = word.Property[neighbour]{Slot: word.TagNeighbour, Find: func(t *word.Type) neighbour { return newNeighbour(t.Text) }}
)

// maxWord is the longest word, in bytes, that is looked at whole.
const maxWord = 128

// outside are the neighbours before and behind a sentence, in the order of the model.
var outside = sync.OnceValue(func() *[4]neighbour {
	var around [4]neighbour
	for i, w := range [...]string{"-START-", "-START2-", "-END-", "-END2-"} {
		around[i] = newNeighbour(w)
	}
	return &around
})

// pairs are the vectors of two tags before a word, each made when it is first needed.
var pairs [tagCount * tagCount]atomic.Pointer[vector]

// A Tagger tags sentences; its zero value is ready. It must not be used by several goroutines at once.
type Tagger struct {
	known  []*weighed
	around []*neighbour
}

// Tag writes the tags of the words of one sentence into out, which is as long as words. An entry of out that is not None
// on entry is kept, and its word's neighbours are judged by it. Words have straight apostrophes, quotation marks are “
// and ”, dashes are --, an ellipsis is "..."; no word is empty.
func (t *Tagger) Tag(sentence []*word.Type, out []Tag) {
	ends := outside()
	n := len(sentence)
	t.known, t.around = slices.Grow(t.known[:0], n)[:n], slices.Grow(t.around[:0], n+4)[:n+4]
	known, around := t.known, t.around
	around[0], around[1], around[n+2], around[n+3] = &ends[0], &ends[1], &ends[2], &ends[3]
	for i, w := range sentence {
		known[i] = word.Recall[weighed](w, word.TagWord)
	}
	for i, k := range known {
		if k == nil {
			k = weighedOf(sentence[i])
			known[i] = k
		}
		around[i+2] = k.around
	}
	fetch(around)
	p1, p2 := Start, Start2
	out = out[:n]
	for i, w := range known {
		tag := out[i]
		if tag == None {
			tag = w.fixed
		}
		if tag == None {
			tag = w.best((*[5]*neighbour)(around[i:]), p1, p2)
		}
		out[i] = tag
		p2, p1 = p1, byte(tag)
	}
}

// fetch looks at each piece of the neighbours' memory, so that it is waited for at once, and not piece by piece where best adds it: see word.Fetch.
//
//go:noinline
func fetch(list []*neighbour) (seen uint64) {
	for _, n := range list {
		seen ^= n.before[0] ^ n.before[8] ^ n.before2[3] ^ n.before2[11] ^ n.after[6] ^ n.after2[1] ^ n.after2[9]
	}
	return
}

// best returns the tag with the highest score for word w, the third of the five in around, after the tags p2 and p1.
func (w *weighed) best(around *[5]*neighbour, p1, p2 byte) Tag {
	tags := pairs[int(p1)*tagCount+int(p2)].Load()
	if tags == nil {
		tags = newPair(p1, p2)
	}
	before2, before, own, after, after2 := &around[0].before2, &around[1].before, around[2], &around[3].after, &around[4].after2
	self := &w.self
	if own.tags>>p1&1 != 0 {
		v := *self
		for _, d := range own.deltas[bits.OnesCount64(own.tags&(1<<p1-1))] {
			d.addTo(&v)
		}
		self = &v
	}
	// The highest score, and then the first lane that has it. A word shifted so that a lane comes to the top is as high as that lane is.
	var sums vector
	var top uint64
	for k := range self {
		x := self[k] + tags[k] + before[k] + before2[k] + after[k] + after2[k]
		sums[k] = x
		top = max(top, x<<(64-3*laneBits), x<<(64-2*laneBits), x<<(64-laneBits))
	}
	top >>= 64 - laneBits
	for k, x := range sums {
		switch top {
		case x & laneMask:
			return laneTags[3*k]
		case x >> laneBits & laneMask:
			return laneTags[3*k+1]
		case x >> (2 * laneBits) & laneMask:
			return laneTags[3*k+2]
		}
	}
	return laneTags[0]
}

// weigh is what the model says of t. Of a word that it has not met the model knows the first byte and the ending, and so it does of numbers: what is known
// of those is shared by all that are alike.
func weigh(t *word.Type) *weighed {
	w := t.Text
	if len(w) > maxWord {
		w = w[len(w)-maxWord:]
	}
	n := normal(w)
	around := func() *neighbour { return neighbours.Of(word.Get(n)) }
	if rec := record('f', w); rec != "" {
		return &weighed{around: around(), fixed: Tag(rec[0])}
	}
	if w[0] == 0 {
		return newWeighed(w[:1], ending(w), n, around())
	}
	kind := byte(' ')
	switch n {
	case hyphened:
		kind = 'H'
	case year:
		kind = 'Y'
	case digits:
		kind = 'D'
	default:
		if record('w', n) != "" || strings.ToLower(ending(w)) != ending(n) {
			return newWeighed(w[:1], ending(w), n, around())
		}
	}
	return shapes.Of(word.Get(string([]byte{0, kind, w[0]}) + ending(w)))
}

// weighShape is what the model says of words of a shape: a zero byte, the kind of number or a space, the first byte, the ending.
func weighShape(t *word.Type) weighed {
	first, end := t.Text[2:3], t.Text[3:]
	n := ""
	switch t.Text[1] {
	case 'H':
		n = hyphened
	case 'Y':
		n = year
	case 'D':
		n = digits
	default:
		return *newWeighed(first, end, "", neighbours.Of(word.Get("\x00"+strings.ToLower(end))))
	}
	return *newWeighed(first, end, n, neighbours.Of(word.Get(n)))
}

// newWeighed is what the model says of words with that first byte, ending and normal form; that is empty for words that the model has not met.
func newWeighed(first, end, n string, around *neighbour) *weighed {
	known := &weighed{around: around, self: *begins(first)}
	known.self.sum(&endingOf(end).self)
	known.self.add(record('w', n))
	return known
}

// initials are the vectors of words by their first byte, with the bias and the offset of each lane in them; each is made when it is first needed.
var initials [256]atomic.Pointer[vector]

func begins(first string) *vector {
	at := &initials[first[0]]
	if v := at.Load(); v != nil {
		return v
	}
	v := new(vector)
	for i := range v {
		v[i] = 1<<(laneBits-1) | 1<<(2*laneBits-1) | 1<<(3*laneBits-1)
	}
	v.add(record('b', ""))
	v.add(record('p', first))
	at.Store(v)
	return v
}

// ended is what the model says of a word for its ending, and of those before and after which it stands.
type ended struct{ self, before, after vector }

var endings = word.Property[ended]{Slot: word.TagEnding, Find: func(t *word.Type) (e ended) {
	e.after.add(e.before.add(e.self.add(record('s', t.Text[1:]))))
	return e
}}

func endingOf(end string) *ended { return endings.Of(word.Get("\x00" + end)) }

// newNeighbour is what the model says of the word n (see normal). Behind a zero byte stands the ending of words that it has not met.
func newNeighbour(n string) neighbour {
	rec := ""
	if n[0] != 0 {
		rec = record('w', n)
	} else {
		n = n[1:]
	}
	e := endingOf(ending(n))
	w := neighbour{before: e.before, after: e.after}
	for _, v := range [...]*vector{new(vector), &w.before, &w.before2, &w.after, &w.after2} {
		rec = v.add(rec)
	}
	if rec == "" || rec[0] == 0 {
		return w
	}
	w.deltas = make([][]delta, rec[0])
	rec = rec[1:]
	for k := range w.deltas {
		w.tags |= 1 << rec[0]
		list := make([]delta, rec[1])
		for i := range list {
			list[i] = deltaAt(rec, 2+3*i)
		}
		w.deltas[k] = list
		rec = rec[2+3*len(list):]
	}
	return w
}

// newPair returns the vector of the tags p1 before a word and p2 before that, and keeps it.
func newPair(p1, p2 byte) *vector {
	v := new(vector)
	v.add(record('1', string([]byte{p1})))
	v.add(record('2', string([]byte{p2})))
	v.add(record('t', string([]byte{p1, p2})))
	pairs[int(p1)*tagCount+int(p2)].Store(v)
	return v
}
