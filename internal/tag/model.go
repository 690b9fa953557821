package tag

import (
	_ "embed"
	"encoding/binary"
	"strconv"
	"strings"
)

//go:generate go run ./gen

// weights is the trained model of github.com/jdkato/prose/v2 (MIT, after Matthew Honnibal's averaged perceptron), laid out
// so that nothing need be loaded. It starts with a hash table of 65,536 little-endian 32-bit offsets (FNV-1a of the key,
// open addressing, 0 for an empty slot). Each offset leads to a record: the length of its key, the key, and
//
//	b       the bias: one list
//	w WORD  five lists, for the word itself, one and two before and one and two after; then the number of tags that
//	        have a list together with the word after them, and for each the tag and its list
//	s END   three lists, for an ending of at most three bytes: of the word itself, the one before, the one after
//	p BYTE  one list, for the first byte of the word
//	1 TAG, 2 TAG, t TAG TAG   one list, for the tag before, the one before that, and both
//	f WORD  the one tag that the word always has
//
// A list is the number of its weights and each weight in three bytes, little-endian: six bits label, 18 bits thousandths.
//
//go:embed weights.bin
var weights string

const slots = 1 << 16

// The tags before a sentence, in the model.
const (
	Start  = byte(Hash) + 1 + iota // one before
	Start2                         // two before
)

// tagCount is the number of tags that may stand before a word, None included.
const tagCount = int(Start2) + 1

// A label's score is one of three lanes of 21 bits in one of lanes/3 machine words. A sum of at most 14 weights of at most
// 34.39 stays below 2^20 thousandths, so with an offset of 2^20 to each lane no lane ever runs into the next.
const (
	laneBits  = 21
	laneMask  = 1<<laneBits - 1
	vectorLen = 13
)

// A vector is the scores of all labels.
type vector [vectorLen]uint64

// laneTags are the tags by lane. Those not in it (comma, stop, brackets, #) the model gives to fixed words alone.
var laneTags = [3 * vectorLen]Tag{
	CC, CD, DT, EX, FW, IN, JJ, JJR, JJS, LS, MD, NN, NNP, NNPS, NNS, PDT, POS, PRP, PRPS, RB, RBR, RBS, RP, SYM, TO, UH,
	VB, VBD, VBG, VBN, VBP, VBZ, WDT, WP, WPS, WRB, Dollar, CloseQuote, OpenQuote,
}

// lane returns the lane of t.
func lane(t Tag) uint {
	switch t {
	case Dollar:
		return 36
	case CloseQuote:
		return 37
	case OpenQuote:
		return 38
	}
	return uint(t) - 1
}

// A delta is one weight: the lane of its label in the lowest six bits, and above them the weight in thousandths.
type delta int32

// addTo adds d to its lane of v.
func (d delta) addTo(v *vector) {
	l := uint(d & 63)
	v[l/3] += uint64(d>>6) << (laneBits * (l % 3))
}

// record returns the bytes behind the record of key kind+s; empty if there is none.
func record(kind byte, s string) string {
	const offset, prime = 2166136261, 16777619
	h := (uint32(offset) ^ uint32(kind)) * prime
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * prime
	}
	for slot := h % slots; ; slot = (slot + 1) % slots {
		at := int(uint32At(weights, int(4*slot)))
		if at == 0 {
			return ""
		}
		key := weights[at+1 : at+1+int(weights[at])]
		if key[0] == kind && key[1:] == s {
			return weights[at+1+len(key):]
		}
	}
}

func uint32At(s string, i int) uint32 {
	var b [4]byte
	copy(b[:], s[i:i+4])
	return binary.LittleEndian.Uint32(b[:])
}

// add adds the list at the start of rec to v and returns what follows it. No record is an empty list.
func (v *vector) add(rec string) string {
	if rec == "" {
		return ""
	}
	n := int(rec[0])
	for i := range n {
		deltaAt(rec, 1+3*i).addTo(v)
	}
	return rec[1+3*n:]
}

// sum adds w to v.
func (v *vector) sum(w *vector) {
	for i := range v {
		v[i] += w[i]
	}
}

// deltaAt decodes the weight at byte i of rec.
func deltaAt(rec string, i int) delta {
	u := uint32(rec[i]) | uint32(rec[i+1])<<8 | uint32(rec[i+2])<<16
	return delta(int32(u<<8)>>14<<6) | delta(lane(Tag(u&63)))
}

// What the model takes all hyphened words, years and other numbers for.
const (
	hyphened = "!HYPHEN"
	year     = "!YEAR"
	digits   = "!DIGITS"
)

// normal is the form in which the model knows a word beside another: in small letters, and one word for all numbers, all
// years and all hyphenated words.
func normal(w string) string {
	if w[0] != '-' && strings.IndexByte(w, '-') > 0 {
		return hyphened
	}
	if len(w) == 4 && w[0] <= '9' { // letters make no number, and an error costs more than a look
		if _, err := strconv.Atoi(w); err == nil {
			return year
		}
	}
	if '0' <= w[0] && w[0] <= '9' {
		return digits
	}
	return strings.ToLower(w)
}

// ending returns the last three bytes of w, or all of it.
func ending(w string) string { return w[max(0, len(w)-3):] }

// Knows reports whether the model has met w, which is in small letters, often enough to have learnt its tags.
func Knows(w string) bool {
	rec := record('w', w)
	return rec != "" && rec[0] > 0 || record('f', w) != ""
}
