// Package word answers: what is known of this word, wherever it stands?
//
// News uses few words over and over: what depends on a word alone (its base forms, its weights in the tagger's model, what the lexicons and
// the gazetteer say of it) is found out once for each Type and kept with it. Types are kept in a table of a fixed size, in which words met
// again stay and others give way, so that memory is bounded however many words there are. All that a Type holds follows from its text: which
// Types are kept changes how fast an answer comes, and never the answer.
package word

import (
	"strings"
	"sync/atomic"
	"unsafe"
)

// Type is a word as it is written, wherever it stands. It is not changed after Get returns but for what its Properties remember, and safe for use
// by several goroutines.
type Type struct {
	// Text is the word, Low the same in lower case (see Lower).
	Text, Low string
	hash      uint64
	marks     [markSlots]atomic.Uint64
	slots     [properties]unsafe.Pointer // each nil or to what the one Property of its Slot has found, read and written atomically
}

// longest is how many bytes a word may have to be remembered.
const longest = 48

// places are a set of the table: the first is for a word that was met again while it stood in the second.
type places [2]atomic.Pointer[Type]

// The table has as many sets as most texts need. It begins with few: a report on one page would wait longer for the memory of all than for its words.
const (
	sets = 1 << 16
	few  = 1 << 12
)

var (
	small [few]places
	table atomic.Pointer[[sets]places] // all sets, once few are too few
	met   atomic.Uint64                // how many words have been met for the first time
)

// setOf is the set of a word by its hash.
func setOf(h uint64) *places {
	if t := table.Load(); t != nil {
		return &t[h%sets]
	}
	return &small[h%few]
}

// Get returns the Type of text. It keeps no part of text's memory.
func Get(text string) *Type { return get(text, hash(text)) }

// GetAll puts the Type of each text into list. The table is larger than what a processor keeps at hand: it waits for many words at once where a short loop
// asks for all of them before any is looked at.
func GetAll(list []*Type, text func(i int) string) {
	var hashes [64]uint64
	for from := 0; from < len(list); from += len(hashes) {
		some := list[from:min(from+len(hashes), len(list))]
		for i := range some {
			hashes[i] = hash(text(from + i))
		}
		for i := range some {
			some[i] = setOf(hashes[i])[0].Load()
		}
		for i, t := range some {
			if t != nil && t.hash != hashes[i] {
				some[i] = nil
			}
		}
		for i, t := range some {
			if w := text(from + i); t == nil || !t.is(w, hashes[i]) {
				some[i] = get(w, hashes[i])
			}
		}
	}
}

// get returns the Type of text, which hashes to h.
func get(text string, h uint64) *Type {
	if len(text) > longest {
		return &Type{Text: text, Low: Lower(text), hash: h}
	}
	set := setOf(h)
	first := set[0].Load()
	if first != nil && first.is(text, h) {
		return first
	}
	if t := set[1].Load(); t != nil && t.is(text, h) {
		set[0].Store(t)
		set[1].Store(first)
		return t
	}
	if met.Add(1) == few/2 {
		table.Store(new([sets]places))
		each(small[:], func(t *Type) { setOf(t.hash).add(t) })
		set = setOf(h)
	}
	text = strings.Clone(text)
	t := &Type{Text: text, Low: Lower(text), hash: h}
	set.add(t)
	return t
}

// add puts t into a set where it was not found.
func (s *places) add(t *Type) {
	if s[0].Load() == nil {
		s[0].Store(t)
	} else {
		s[1].Store(t)
	}
}

// Forget lets go all that is known of words, where few will be met again. Types that are in use stay as they are.
func Forget() {
	each(small[:], func(*Type) {})
	if t := table.Load(); t != nil {
		each(t[:], func(*Type) {})
	}
}

// each takes the words out of sets, and calls f with them.
func each(list []places, f func(*Type)) {
	for i := range list {
		for k := range list[i] {
			if t := list[i][k].Load(); t != nil {
				list[i][k].Store(nil)
				f(t)
			}
		}
	}
}

// is reports whether t is the Type of text, which hashes to h. Of at most eight bytes, the hash and their number tell all: see hash.
func (t *Type) is(text string, h uint64) bool {
	return t.hash == h && len(t.Text) == len(text) && (len(text) <= 8 || t.Text == text)
}

// Hash is a hash of a word, the same for the same text in every process.
func Hash(text string) uint64 { return hash(text) }

// hash mixes eight bytes at a time; words of a language are all that it need tell apart. Up to eight bytes no two words of one length have the same:
// all their bytes go into one number, and each step can be taken back.
func hash(s string) uint64 {
	const m1, m2 = 0x9e3779b97f4a7c15, 0xd6e8feb86659fd93
	h := uint64(len(s)) * m1
	for len(s) > 8 {
		h = (h ^ eight(s)) * m1
		h ^= h >> 32
		s = s[8:]
	}
	var last uint64
	switch n := len(s); {
	case n == 8:
		last = eight(s)
	case n >= 4:
		last = four(s) | four(s[n-4:])<<32
	case n > 0:
		last = uint64(s[0]) | uint64(s[n/2])<<8 | uint64(s[n-1])<<16
	}
	h = (h ^ last) * m2
	return h ^ h>>29
}

func eight(s string) uint64 { return four(s) | four(s[4:])<<32 }

func four(s string) uint64 {
	_ = s[3]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

// A Slot is the place of one Property in a Type.
type Slot uint8

// The properties that are kept, each by the package that has it in its name.
const (
	TagWord Slot = iota
	TagNeighbour
	TagShape
	TagEnding
	LemmaNoun
	LemmaVerb
	NameLook
	NameFolded
	NameWords
	NameLevel
	ExtractTerm
	ExtractSpoken
	QuantityPiece
	RuleThings
	properties
)

// Recall returns what Keep kept with t in a slot, or nil. It may be gone at any time. All who use one Slot use it for one T.
func Recall[T any](t *Type, s Slot) *T { return (*T)(atomic.LoadPointer(&t.slots[s])) }

// Keep keeps v with t: something that depends on the word and on what v itself names. It must not be changed any more.
func Keep[T any](t *Type, s Slot, v *T) { atomic.StorePointer(&t.slots[s], unsafe.Pointer(v)) }

// Fetch looks at what is kept in a slot with each of list, which a step is about to ask for: a short loop that does nothing with it waits for many of
// them at once, where the step would wait for each. What it returns means nothing.
//
//go:noinline
func Fetch(list []*Type, s Slot) (seen byte) {
	for _, t := range list {
		if p := Recall[byte](t, s); p != nil {
			seen ^= *p
		}
	}
	return
}

// Property is something that follows from a word's text: Of finds it out the first time, and recalls it from then on. A Slot has one Property, or
// one T that is kept in it.
type Property[T any] struct {
	Slot Slot
	// Find finds it out. It may keep parts of the Type's texts.
	Find func(*Type) T
	// Usual is what most words have: it stands here for all of them.
	Usual T
}

// Of returns the property of t. It is shared: it must not be changed.
func (p *Property[T]) Of(t *Type) *T {
	if v := Recall[T](t, p.Slot); v != nil {
		return v
	}
	return p.find(t)
}

func (p *Property[T]) find(t *Type) *T {
	v := p.share(t, p.Find(t))
	Keep(t, p.Slot, v)
	return v
}

// share is where v, found out of t, is kept. What stands somewhere already is kept there, lest each word have its own of what most words have: words are
// many more than the processor's caches hold.
func (p *Property[T]) share(t *Type, v T) *T {
	if sameBytes(&v, &p.Usual) {
		return &p.Usual
	}
	if s, ok := any(&t.Low).(*T); ok && sameText(&v, s) {
		return s
	}
	own := new(T)
	*own = v
	return own
}

// sameBytes reports whether two values are the same byte by byte: then they are the same, and where they are not they may be.
func sameBytes[T any](a, b *T) bool {
	n := unsafe.Sizeof(*a)
	return string(unsafe.Slice((*byte)(unsafe.Pointer(a)), n)) == string(unsafe.Slice((*byte)(unsafe.Pointer(b)), n))
}

// sameText reports whether two values, which are texts, are the same.
func sameText[T any](a, b *T) bool {
	return *(*string)(unsafe.Pointer(a)) == *(*string)(unsafe.Pointer(b))
}

// A MarkSlot is the place of one package's Marks in a Type.
type MarkSlot uint8

// The marks that are kept, by the package that has them in its name.
const (
	WhenMarks MarkSlot = iota
	SyntaxMarks
	VerbMarks
	NameMarks
	ExtractMarks
	RuleMarks
	FrameMarks
	markSlots
)

// Marks are up to 63 bits that follow from a word's text, such as which of a package's word lists it is in: one test in place of many comparisons
// wherever a reader looks at a word. Find finds them out the first time; the last bit is taken.
type Marks struct {
	Slot MarkSlot
	Find func(*Type) uint64
}

// found is set in marks that have been found out.
const found = 1 << 63

// Of returns the marks of t; its last bit means nothing.
func (m *Marks) Of(t *Type) (bits uint64) {
	if bits = t.marks[m.Slot].Load(); bits == 0 {
		bits = m.find(t)
	}
	return
}

// Noted returns the marks of t that Note has noted so far, which may be gone at any time.
func (t *Type) Noted(s MarkSlot) uint64 { return t.marks[s].Load() }

// Note adds marks that follow from the word's text, where a package finds out some of its marks at a time. Its slot has no Marks then.
func (t *Type) Note(s MarkSlot, bits uint64) { t.marks[s].Or(bits) }

func (m *Marks) find(t *Type) uint64 {
	b := m.Find(t) | found
	t.marks[m.Slot].Store(b)
	return b
}
