package word

import "math/bits"

// Map is a table of words that is filled once and then only looked up, several times as fast as a map where most words that are asked for are not in
// it, and made in a fraction of the time. Its zero value is empty.
type Map[V any] struct {
	// like has a bit for each sketch of a key, so that most words that are no key are known as such by a look at three of their letters.
	like  []uint64
	shift uint8    // of a sketch, for that many bits
	slots []uint32 // one more than the place of a key, by the low bits of its hash, open addressing; a length that is a power of two, at most half of it in use
	keys  []string
	all   []V // what is under each key
}

// NewMap returns an empty Map that has room for n words; it grows beyond them.
func NewMap[V any](n int) *Map[V] {
	t := &Map[V]{keys: make([]string, 0, n), all: make([]V, 0, n)}
	t.grow(n)
	return t
}

// grow makes room for n words in all.
func (t *Map[V]) grow(n int) {
	size := 4
	for size < 2*n {
		size *= 2
	}
	likes := max(64, 8*size)
	t.like, t.shift, t.slots = make([]uint64, likes/64), uint8(33-bits.Len(uint(likes))), make([]uint32, size)
	for i, k := range t.keys {
		t.slots[t.slot(k)] = uint32(i + 1)
		t.mark(k)
	}
}

// Put returns where the value under w is kept, until the next Put; it begins as zero.
func (t *Map[V]) Put(w string) *V {
	if 2*(len(t.keys)+1) > len(t.slots) {
		t.grow(2 * (len(t.keys) + 1))
	}
	s := &t.slots[t.slot(w)]
	if *s == 0 {
		var zero V
		t.keys, t.all = append(t.keys, w), append(t.all, zero)
		*s = uint32(len(t.keys))
		t.mark(w)
	}
	return &t.all[*s-1]
}

// Get returns what is under w; the zero value if there is nothing.
func (t *Map[V]) Get(w string) (v V) {
	if !t.may(w) {
		return v
	}
	if n := t.slots[t.slot(w)]; n != 0 {
		return t.all[n-1]
	}
	return v
}

// All returns the values in the order in which their words were put there. They must not be changed.
func (t *Map[V]) All() []V { return t.all }

// mark says that words like w may be keys, may whether w may be one.
func (t *Map[V]) mark(w string) {
	b := sketch(w) >> t.shift
	t.like[b/64] |= 1 << (b % 64)
}

func (t *Map[V]) may(w string) bool {
	if len(t.like) == 0 {
		return false
	}
	b := sketch(w) >> t.shift
	return t.like[b/64]&(1<<(b%64)) != 0
}

// slot is where w stands, or would.
func (t *Map[V]) slot(w string) uint64 {
	mask := uint64(len(t.slots) - 1)
	i := hash(w) & mask
	for t.slots[i] != 0 && t.keys[t.slots[i]-1] != w {
		i = (i + 1) & mask
	}
	return i
}

// sketch mixes the length and three letters of a word; its highest bits tell words apart best.
func sketch(w string) uint32 {
	n := len(w)
	if n == 0 {
		return 0
	}
	return (uint32(n) | uint32(w[0])<<8 | uint32(w[n/2])<<16 | uint32(w[n-1])<<24) * 0x9e3779b1
}
