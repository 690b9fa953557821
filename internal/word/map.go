package word

import "math/bits"

// Map is a table of words that is made once and then only looked up, several times as fast as a map where most words that are asked for are not in
// it. Its zero value is empty.
type Map[V any] struct {
	keys index
	all  []V
}

// NewMap returns a Map of the words of m.
func NewMap[V any](m map[string]V) *Map[V] {
	t := &Map[V]{keys: newIndex(len(m)), all: make([]V, 0, len(m))}
	for k, v := range m {
		t.keys.add(k)
		t.all = append(t.all, v)
	}
	return t
}

// Get returns what is under w; the zero value if there is nothing.
func (t *Map[V]) Get(w string) (v V) {
	if !t.keys.may(w) {
		return v
	}
	if i := t.keys.find(w); i >= 0 {
		return t.all[i]
	}
	return v
}

// index numbers words in the order in which they were added.
type index struct {
	// like has a bit for each sketch of a key, so that most words that are no key are known as such by a look at three of their letters.
	like  []uint64
	shift uint8  // of a sketch, for that many bits
	slots []slot // by the low bits of the hash, open addressing; a length that is a power of two, at most half of it in use
	n     uint32
}

// slot is a key with its hash; at is one more than its number, 0 where there is none.
type slot struct {
	key  string
	rest uint32 // the high bits of the hash
	at   uint32
}

func newIndex(n int) index {
	size := 4
	for size < 2*n {
		size *= 2
	}
	likes := max(64, 8*size)
	return index{like: make([]uint64, likes/64), shift: uint8(33 - bits.Len(uint(likes))), slots: make([]slot, size)}
}

// add numbers k, which is not there yet.
func (t *index) add(k string) {
	b := sketch(k) >> t.shift
	t.like[b/64] |= 1 << (b % 64)
	h := hash(k)
	i := h & uint64(len(t.slots)-1)
	for t.slots[i].at != 0 {
		i = (i + 1) & uint64(len(t.slots)-1)
	}
	t.n++
	t.slots[i] = slot{k, uint32(h >> 32), t.n}
}

// may reports whether w may be a key.
func (t *index) may(w string) bool {
	if len(t.like) == 0 {
		return false
	}
	b := sketch(w) >> t.shift
	return t.like[b/64]&(1<<(b%64)) != 0
}

// find returns the number of w, from 0, or -1.
func (t *index) find(w string) int {
	h := hash(w)
	mask := uint64(len(t.slots) - 1)
	for i := h & mask; i < uint64(len(t.slots)); i = (i + 1) & mask {
		s := &t.slots[i]
		if s.at == 0 {
			return -1
		}
		if s.rest == uint32(h>>32) && s.key == w {
			return int(s.at - 1)
		}
	}
	return -1
}

// sketch mixes the length and three letters of a word; its highest bits tell words apart best.
func sketch(w string) uint32 {
	n := len(w)
	if n == 0 {
		return 0
	}
	return (uint32(n) | uint32(w[0])<<8 | uint32(w[n/2])<<16 | uint32(w[n-1])<<24) * 0x9e3779b1
}
