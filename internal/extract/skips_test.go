package extract

import (
	"encoding/json"
	"math/rand"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/word"
)

// TestContextSkipped holds that the rules are told of every word around a value that their context can ask for: a set that is not the built-in one
// takes that of all words for granted (Set.InContext), and reads the same.
func TestContextSkipped(t *testing.T) {
	dirs, err := filepath.Glob(filepath.Join("..", "..", "testdata", "stories", "*"))
	if err != nil {
		t.Fatal(err)
	}
	builtin := rule.Builtin()
	unskipped := &rule.Set{Rules: builtin.Rules, Lexicons: builtin.Lexicons}
	read, some, all := 0, false, true
	for _, src := range source.Open(dirs, source.Options{}).Sources {
		a, err := json.Marshal(Claims(src, builtin).Claims)
		if err != nil {
			t.Fatal(err)
		}
		b, err := json.Marshal(Claims(src, unskipped).Claims)
		if err != nil {
			t.Fatal(err)
		}
		if read++; string(a) != string(b) {
			t.Errorf("%s reads otherwise where the context of every word is told", src.Path)
		}
		for _, w := range strings.Fields(src.Text) {
			is := builtin.InContext(word.Get(w), rule.AsWritten)
			some, all = some || is, all && is
		}
	}
	if read == 0 || !some || all {
		t.Errorf("%d texts read; the context of rules asks for some words: %v, for all: %v", read, some, all)
	}
}

// TestWalk holds lines and columns against a count from the beginning, for offsets that rise and fall.
func TestWalk(t *testing.T) {
	text := "Über 40 Tote.\n\n“Zwölf”, sagte er – und ging.\n" + strings.Repeat("é ", widest) + "\nEnde"
	var l lines
	l.read(text)
	w := walk{lines: &l}
	var offsets []int
	for i := range text {
		offsets = append(offsets, i)
	}
	r := rand.New(rand.NewSource(1))
	for range 4000 {
		offsets = append(offsets, offsets[r.Intn(len(text)/3)])
	}
	for _, at := range offsets {
		from := strings.LastIndexByte(text[:at], '\n') + 1
		line, column := 1+strings.Count(text[:at], "\n"), 1+utf8.RuneCountInString(text[from:at])
		if at-from > widest {
			column = at - from + 1
		}
		if gotLine, gotColumn := w.to(at); gotLine != line || gotColumn != column {
			t.Fatalf("offset %d: line %d, column %d, want %d and %d", at, gotLine, gotColumn, line, column)
		}
	}
}

// TestByWord holds the order of terms against that of strings: with few and with many of one first letter, alike in their first eight bytes, and empty.
func TestByWord(t *testing.T) {
	words := []string{"", "é", "\xff", "a", "aa", "b"}
	for i := range 60 {
		words = append(words, "settlement"+strings.Repeat("s", i), "z"+string(rune('a'+i%26))+string(rune('a'+i/26)))
	}
	rand.New(rand.NewSource(2)).Shuffle(len(words), func(i, j int) { words[i], words[j] = words[j], words[i] })
	var uses []use
	for _, w := range words {
		u := newTerm(w)
		uses = append(uses, use{term: &u})
	}
	var got []string
	for _, k := range new(reading).byWord(uses) {
		got = append(got, uses[k.at].word)
	}
	if want := slices.Clone(words); !sort.StringsAreSorted(got) || len(got) != len(want) {
		t.Errorf("%q is not in order", got)
	}
}
