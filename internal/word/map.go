package word

// Map is a table of words that is made once and then only looked up, several times as fast as a map where most words that are asked for are not in
// it. Its zero value is empty.
type Map[V any] struct {
	slots []slot // by the low bits of the hash, open addressing; a length that is a power of two, at most half of it in use
	keys  []string
	all   []V
}

// slot is the rest of a key's hash and one more than its index; 0 where there is none.
type slot struct{ rest, at uint32 }

// NewMap returns a Map of the words of m.
func NewMap[V any](m map[string]V) *Map[V] {
	size := 4
	for size < 2*len(m) {
		size *= 2
	}
	t := &Map[V]{slots: make([]slot, size), keys: make([]string, 0, len(m)), all: make([]V, 0, len(m))}
	for k, v := range m {
		t.keys, t.all = append(t.keys, k), append(t.all, v)
		h := hash(k)
		i := h & uint64(size-1)
		for t.slots[i].at != 0 {
			i = (i + 1) & uint64(size-1)
		}
		t.slots[i] = slot{uint32(h >> 32), uint32(len(t.keys))}
	}
	return t
}

// Get returns what is under w; the zero value if there is nothing.
func (t *Map[V]) Get(w string) (v V) {
	if len(t.slots) == 0 {
		return v
	}
	h := hash(w)
	mask := uint64(len(t.slots) - 1)
	for i := h & mask; t.slots[i].at != 0; i = (i + 1) & mask {
		if s := t.slots[i]; s.rest == uint32(h>>32) && t.keys[s.at-1] == w {
			return t.all[s.at-1]
		}
	}
	return v
}
