// Command gen writes the tagger's model, weights.bin, from the one that prose carries. Run it by "go generate" in the
// folder above; see that package's model.go for the layout.
//
// Every weight of prose's model is a multiple of 0.001, so thousandths are exact.
package main

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"encoding/gob"
	"fmt"
	"hash/fnv"
	"log"
	"maps"
	"math"
	"os"
	"slices"
	"strings"

	"github.com/jdkato/prose/v2"

	"github.com/claimdiff/claimdiff/internal/tag"
)

// A list is the weights of one feature, by label.
type list map[string]float64

// The features of the word itself and of its neighbours, in the order of their lists in a word's record.
var wordKinds = []string{"i word", "i-1 word", "i-2 word", "i+1 word", "i+2 word"}

// The features of endings, in the order of their lists in an ending's record.
var suffixKinds = []string{"i suffix", "i-1 suffix", "i+1 suffix"}

// prefixes are the names of the model's features. The longer of two names that start alike comes first.
var prefixes = slices.Concat([]string{"i-1 tag+i word", "i tag+i-2 tag", "i-1 tag", "i-2 tag", "i pref1"}, wordKinds, suffixKinds)

func main() {
	log.SetFlags(0)
	log.SetPrefix("gen: ")
	var weights map[string]list
	var fixed map[string]string
	decode("weights.gob", &weights)
	decode("tags.gob", &fixed)
	blob, err := build(weights, fixed)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("weights.bin", blob, 0o644); err != nil {
		log.Fatal(err)
	}
}

func decode(name string, into any) {
	b, err := prose.Asset("model/AveragedPerceptron/" + name)
	if err == nil {
		err = gob.NewDecoder(bytes.NewReader(b)).Decode(into)
	}
	if err != nil {
		log.Fatalf("%s: %v", name, err)
	}
}

// build returns the model as it is laid out in weights.bin.
func build(weights map[string]list, fixed map[string]string) ([]byte, error) {
	byKind := kinds(weights)
	records := map[string][]byte{}
	add := func(key string, kinds []string, value string) {
		if records[key] == nil {
			var b []byte
			for _, k := range kinds {
				b = appendList(b, byKind[k][value])
			}
			records[key] = b
		}
	}
	for _, k := range wordKinds {
		for w := range byKind[k] {
			add("w"+w, wordKinds, w)
		}
	}
	combos := byTagAndWord(byKind["i-1 tag+i word"])
	for w := range combos {
		add("w"+w, wordKinds, w)
	}
	for key, b := range records {
		records[key] = appendByTag(b, combos[key[1:]])
	}
	for _, k := range suffixKinds {
		for s := range byKind[k] {
			add("s"+s, suffixKinds, s)
		}
	}
	for c := range byKind["i pref1"] {
		first := []rune(c)
		if len(first) != 1 || first[0] > math.MaxUint8 {
			return nil, fmt.Errorf("first byte %q", c)
		}
		add("p"+string([]byte{byte(first[0])}), []string{"i pref1"}, c)
	}
	records["b"] = appendList(nil, weights["bias"])
	for w, t := range fixed {
		label, ok := tag.Parse(t)
		if !ok {
			return nil, fmt.Errorf("tag %q of %q", t, w)
		}
		records["f"+w] = []byte{byte(label)}
	}
	for _, k := range []string{"i-1 tag", "i-2 tag", "i tag+i-2 tag"} {
		for value, l := range byKind[k] {
			key, err := tagKey(k, strings.Fields(value))
			if err != nil {
				return nil, err
			}
			records[key] = appendList(nil, l)
		}
	}
	return layOut(records), nil
}

// kinds parts the weights by the kinds of what they look at, and these by their values.
func kinds(weights map[string]list) map[string]map[string]list {
	byKind := map[string]map[string]list{}
	for name, l := range weights {
		kind, value := split(name)
		if byKind[kind] == nil {
			byKind[kind] = map[string]list{}
		}
		byKind[kind][value] = l
	}
	return byKind
}

// split parts the name of a feature ("i+1 word of") into its kind and its value.
func split(name string) (kind, value string) {
	for _, p := range prefixes {
		if v, ok := strings.CutPrefix(name, p+" "); ok {
			return p, v
		}
	}
	return name, ""
}

// byTagAndWord sorts the features of the tag before a word and the word by word, then by tag.
func byTagAndWord(lists map[string]list) map[string]map[string]list {
	by := map[string]map[string]list{}
	for value, l := range lists {
		t, w, _ := strings.Cut(value, " ")
		if by[w] == nil {
			by[w] = map[string]list{}
		}
		by[w][t] = l
	}
	return by
}

// tagKey returns the key of a feature of the tags before a word.
func tagKey(kind string, tags []string) (string, error) {
	key := map[string]string{"i-1 tag": "1", "i-2 tag": "2", "i tag+i-2 tag": "t"}[kind]
	for _, t := range tags {
		n, err := number(t)
		if err != nil {
			return "", err
		}
		key += string([]byte{n})
	}
	return key, nil
}

// number is the number of a tag in the model: its own, or that of what stands before a sentence.
func number(t string) (byte, error) {
	switch t {
	case "-START-":
		return tag.Start, nil
	case "-START2-":
		return tag.Start2, nil
	}
	n, ok := tag.Parse(t)
	if !ok {
		return 0, fmt.Errorf("tag %q", t)
	}
	return byte(n), nil
}

// appendList appends the number of weights of l and each of them: three bytes, of which the low six bits are the label
// and the other 18 the weight in thousandths, signed.
func appendList(b []byte, l list) []byte {
	b = append(b, byte(len(l)))
	for _, label := range slices.Sorted(maps.Keys(l)) {
		n, ok := tag.Parse(label)
		w := math.Round(l[label] * 1000)
		if !ok || math.Abs(w-l[label]*1000) > 1e-6 || math.Abs(w) >= 1<<17 {
			log.Fatalf("weight %v of label %q", l[label], label)
		}
		v := uint32(int32(w))<<6 | uint32(n)
		b = append(b, byte(v), byte(v>>8), byte(v>>16))
	}
	return b
}

// appendByTag appends the number of lists of by and each of them behind its tag, in the order of the tags' numbers.
func appendByTag(b []byte, by map[string]list) []byte {
	type entry struct {
		tag byte
		l   list
	}
	var es []entry
	for t, l := range by {
		n, err := number(t)
		if err != nil {
			log.Fatal(err)
		}
		es = append(es, entry{n, l})
	}
	slices.SortFunc(es, func(a, b entry) int { return cmp.Compare(a.tag, b.tag) })
	b = append(b, byte(len(es)))
	for _, e := range es {
		b = appendList(append(b, e.tag), e.l)
	}
	return b
}

// slots is the size of the hash table, a power of two.
const slots = 1 << 16

// layOut returns the table of where the records are, and the records: each its key, behind the key's length, and its bytes.
func layOut(records map[string][]byte) []byte {
	blob := make([]byte, 4*slots)
	for _, key := range slices.Sorted(maps.Keys(records)) {
		h := fnv.New32a()
		h.Write([]byte(key))
		slot := h.Sum32() % slots
		for binary.LittleEndian.Uint32(blob[4*slot:]) != 0 {
			slot = (slot + 1) % slots
		}
		binary.LittleEndian.PutUint32(blob[4*slot:], uint32(len(blob)))
		blob = append(blob, byte(len(key)))
		blob = append(blob, key...)
		blob = append(blob, records[key]...)
	}
	return blob
}
