package tag

import (
	"math/bits"
	"strings"
	"sync"
)

// A Tagger tags sentences. It remembers what the model says of each word it has met, so it gets faster as it works; that
// never changes a tag. It must not be used by several goroutines at once.
type Tagger struct {
	types   map[string]int32 // words as written, to their index in known
	known   []word
	normals map[string]int32 // words as neighbours know them (see normal), to their index in around
	around  []neighbour
	vectors []vector // 0 is all zeros
	pairs   [tagCount * tagCount]int32
	deltas  []delta
	starts  []int32 // of the lists of deltas, see neighbour
	ids     []int32
}

// A word is what the model says of a word as it is written: self is a vector, as is every index below.
type word struct {
	self   int32
	around int32
	fixed  Tag // the one tag it always has, or None
}

// A neighbour is what the model says of a word for the sake of those around it, and of the tags before it.
type neighbour struct {
	before, before2, after, after2 int32 // for the word that it stands before, two before, after, two after
	tags                           uint64
	lists                          int32 // of the first of tags: starts[lists] is its first delta
}

// maxTypes bounds what a Tagger remembers: a word takes about half a kilobyte.
const maxTypes = 1 << 15

// maxWord is the longest word, in bytes, that is looked at whole.
const maxWord = 128

var taggers = sync.Pool{New: func() any { return new(Tagger) }}

// Get returns a Tagger, one that was Put back if there is one.
func Get() *Tagger { return taggers.Get().(*Tagger) }

// Put gives t back for another Get. It must not be used any more.
func (t *Tagger) Put() { taggers.Put(t) }

// Tag writes the tags of the words of one sentence into out, which is as long as words. An entry of out that is not None
// on entry is kept, and its word's neighbours are judged by it. Words have straight apostrophes, quotation marks are “
// and ”, dashes are --, an ellipsis is "..."; no word is empty.
func (t *Tagger) Tag(words []string, out []Tag) {
	if len(t.known) == 0 || len(t.known)+len(words) > maxTypes {
		t.reset()
	}
	const before = 2 // ids ahead of the first word's
	n := len(words)
	t.ids = append(t.ids[:0], idStart, idStart2)
	for _, w := range words {
		t.ids = append(t.ids, t.word(w))
	}
	t.ids = append(t.ids, idEnd, idEnd2)
	ids := t.ids
	p1, p2 := Start, Start2
	for i := range n {
		w := &t.known[ids[i+before]]
		tag := out[i]
		if tag == None {
			tag = w.fixed
		}
		if tag == None {
			tag = t.best(i+before, w, p1, p2)
		}
		out[i] = tag
		p2, p1 = p1, byte(tag)
	}
}

// best returns the tag with the highest score for word w at ids[i], after the tags p2 and p1.
func (t *Tagger) best(i int, w *word, p1, p2 byte) Tag {
	pair := t.pairs[int(p1)*tagCount+int(p2)]
	if pair == 0 {
		pair = t.pair(p1, p2)
	}
	at := func(k int) *neighbour { return &t.around[t.known[t.ids[k]].around] }
	self, tags := &t.vectors[w.self], &t.vectors[pair]
	before, before2 := &t.vectors[at(i-1).before], &t.vectors[at(i-2).before2]
	after, after2 := &t.vectors[at(i+1).after], &t.vectors[at(i+2).after2]
	var v vector
	for k := range v {
		v[k] = self[k] + tags[k] + before[k] + before2[k] + after[k] + after2[k]
	}
	if own := &t.around[w.around]; own.tags>>p1&1 != 0 {
		k := own.lists + int32(bits.OnesCount64(own.tags&(1<<p1-1)))
		for _, d := range t.deltas[t.starts[k]:t.starts[k+1]] {
			v[d.word] += d.add
		}
	}
	return v.top()
}

// top returns the tag with the highest score, the first of equal ones.
func (v *vector) top() Tag {
	best := uint64(0)
	for k, x := range v {
		last := uint64(63 - 3*k)
		best = max(best, (x&laneMask)<<6|last, (x>>laneBits&laneMask)<<6|(last-1), (x>>(2*laneBits)&laneMask)<<6|(last-2))
	}
	return laneTags[63-best&63]
}

// The indices of what stands around a sentence.
const (
	idStart int32 = iota
	idStart2
	idEnd
	idEnd2
)

// reset forgets all words.
func (t *Tagger) reset() {
	*t = Tagger{types: map[string]int32{}, normals: map[string]int32{}, vectors: make([]vector, 1, 1<<10), ids: t.ids}
	for _, w := range []string{"-START-", "-START2-", "-END-", "-END2-"} {
		t.known = append(t.known, word{around: t.neighbour(w)})
	}
}

// word returns the index of w in known.
func (t *Tagger) word(w string) int32 {
	if len(w) > maxWord {
		w = w[len(w)-maxWord:]
	}
	if id, ok := t.types[w]; ok {
		return id
	}
	w = strings.Clone(w)
	id := int32(len(t.known))
	t.types[w] = id
	n := normal(w)
	k, ok := t.normals[n]
	if !ok {
		k = t.neighbour(n)
		t.normals[n] = k
	}
	known := word{around: k}
	if rec := record('f', w); rec != "" {
		known.fixed = Tag(rec[0])
	} else {
		v := vector{}
		for i := range v {
			v[i] = 1<<(laneBits-1) | 1<<(2*laneBits-1) | 1<<(3*laneBits-1)
		}
		v.add(record('b', ""))
		v.add(record('w', n))
		v.add(record('s', ending(w)))
		v.add(record('p', w[:1]))
		known.self = t.vector(v)
	}
	t.known = append(t.known, known)
	return id
}

// vector returns the index of v.
func (t *Tagger) vector(v vector) int32 {
	if v == (vector{}) {
		return 0
	}
	t.vectors = append(t.vectors, v)
	return int32(len(t.vectors) - 1)
}

// neighbour returns the index in around of the word n (see normal).
func (t *Tagger) neighbour(n string) int32 {
	var by [5]vector
	rec := record('w', n)
	for i := range by {
		rec = by[i].add(rec)
	}
	suffix := record('s', ending(n))
	suffix = new(vector).add(suffix)
	suffix = by[1].add(suffix)
	by[3].add(suffix)
	w := neighbour{before: t.vector(by[1]), before2: t.vector(by[2]), after: t.vector(by[3]), after2: t.vector(by[4])}
	w.lists = int32(len(t.starts))
	if rec != "" && rec[0] > 0 {
		lists := int(rec[0])
		rec = rec[1:]
		for range lists {
			w.tags |= 1 << rec[0]
			t.starts = append(t.starts, int32(len(t.deltas)))
			for i := range int(rec[1]) {
				t.deltas = append(t.deltas, deltaAt(rec, 2+3*i))
			}
			rec = rec[2+3*int(rec[1]):]
		}
		t.starts = append(t.starts, int32(len(t.deltas)))
	}
	t.around = append(t.around, w)
	return int32(len(t.around) - 1)
}

// pair returns the vector of the tags p1 before a word and p2 before that.
func (t *Tagger) pair(p1, p2 byte) int32 {
	var v vector
	v.add(record('1', string([]byte{p1})))
	v.add(record('2', string([]byte{p2})))
	v.add(record('t', string([]byte{p1, p2})))
	t.vectors = append(t.vectors, v) // not t.vector: 0 means not yet computed
	k := int32(len(t.vectors) - 1)
	t.pairs[int(p1)*tagCount+int(p2)] = k
	return k
}
