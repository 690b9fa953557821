package tag

import (
	"math/bits"
	"sync"
	"sync/atomic"

	"github.com/claimdiff/claimdiff/internal/word"
)

// weighed is what the model says of a word as it is written.
type weighed struct {
	self   vector
	around *neighbour
	fixed  Tag // the one tag it always has, or None
}

// A neighbour is what the model says of a word for the sake of those around it, and of the tags before it.
type neighbour struct {
	before, before2, after, after2 *vector // for the word that it stands before, two before, after, two after
	tags                           uint64  // before it that make a difference
	deltas                         [][]delta
}

// What is known of words is kept with them, see package word.
var (
	words      = word.Property[weighed]{Slot: word.TagWord, Find: weigh}
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
	t.known, t.around = t.known[:0], append(t.around[:0], &ends[0], &ends[1])
	for _, w := range sentence {
		k := words.Of(w)
		t.known, t.around = append(t.known, k), append(t.around, k.around)
	}
	t.around = append(t.around, &ends[2], &ends[3])
	p1, p2 := Start, Start2
	for i, w := range t.known {
		tag := out[i]
		if tag == None {
			tag = w.fixed
		}
		if tag == None {
			tag = w.best((*[5]*neighbour)(t.around[i:]), p1, p2)
		}
		out[i] = tag
		p2, p1 = p1, byte(tag)
	}
}

// best returns the tag with the highest score for word w, the third of the five in around, after the tags p2 and p1.
func (w *weighed) best(around *[5]*neighbour, p1, p2 byte) Tag {
	tags := pairs[int(p1)*tagCount+int(p2)].Load()
	if tags == nil {
		tags = newPair(p1, p2)
	}
	before2, before, own, after, after2 := around[0].before2, around[1].before, around[2], around[3].after, around[4].after2
	var v vector
	for k := range v {
		v[k] = w.self[k] + tags[k] + before[k] + before2[k] + after[k] + after2[k]
	}
	if own.tags>>p1&1 != 0 {
		for _, d := range own.deltas[bits.OnesCount64(own.tags&(1<<p1-1))] {
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

// weigh is what the model says of t.
func weigh(t *word.Type) weighed {
	w := t.Text
	if len(w) > maxWord {
		w = w[len(w)-maxWord:]
	}
	n := normal(w)
	known := weighed{around: neighbours.Of(word.Get(n))}
	if rec := record('f', w); rec != "" {
		known.fixed = Tag(rec[0])
		return known
	}
	for i := range known.self {
		known.self[i] = 1<<(laneBits-1) | 1<<(2*laneBits-1) | 1<<(3*laneBits-1)
	}
	known.self.add(record('b', ""))
	known.self.add(record('w', n))
	known.self.add(record('s', ending(w)))
	known.self.add(record('p', w[:1]))
	return known
}

// zero is the vector of all words that the model does not know beside another.
var zero vector

// kept returns v in memory that outlives the call.
func kept(v *vector) *vector {
	if *v == zero {
		return &zero
	}
	c := *v
	return &c
}

// newNeighbour is what the model says of the word n (see normal).
func newNeighbour(n string) neighbour {
	var by [5]vector
	rec := record('w', n)
	for i := range by {
		rec = by[i].add(rec)
	}
	suffix := record('s', ending(n))
	suffix = new(vector).add(suffix)
	suffix = by[1].add(suffix)
	by[3].add(suffix)
	w := neighbour{before: kept(&by[1]), before2: kept(&by[2]), after: kept(&by[3]), after2: kept(&by[4])}
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
