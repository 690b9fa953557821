package word

import (
	"strconv"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"
)

func TestGet(t *testing.T) {
	long := strings.Repeat("Ab", longest)
	for _, tt := range []struct{ text, low, why string }{
		{"", "", "the empty word"},
		{"a", "a", "one byte"},
		{"OECD", "oecd", "capitals"},
		{"İstanbul", "İstanbul", "a letter whose lower case has another length stays"},
		{"Öl", "öl", "a letter beyond ASCII"},
		{"\xffA", "\xffa", "no UTF-8"},
		{long, strings.ToLower(long), "too long to be kept"},
	} {
		for range 3 { // new, met again, known
			if got := Get(tt.text); got.Text != tt.text || got.Low != tt.low {
				t.Errorf("%q: %q and %q, want %q in lower case: %s", tt.text, got.Text, got.Low, tt.low, tt.why)
			}
		}
	}
}

// TestAlike holds words against each other that the hash might take for one: of one length, with letters in other places, and of other lengths.
func TestAlike(t *testing.T) {
	seen := map[uint64]string{}
	for _, letters := range []string{"ab", "\x00a"} {
		for n := 1; n <= 10; n++ {
			for bits := range 1 << n {
				b := make([]byte, n)
				for i := range b {
					b[i] = letters[bits>>i&1]
				}
				w := string(b)
				if got := Get(w); got.Text != w {
					t.Fatalf("%q: got %q", w, got.Text)
				}
				if h := hash(w); seen[h] != "" && seen[h] != w {
					t.Errorf("%q and %q have one hash", w, seen[h])
				} else {
					seen[h] = w
				}
			}
		}
	}
}

// TestKept holds that words met again stay in the table while many others pass, and that what was found out about them stays with them.
func TestKept(t *testing.T) {
	found := 0
	p := Property[int]{Slot: 0, Find: func(t *Type) int { found++; return len(t.Text) }}
	word := "word-of-this-test"
	for i := range 20 * sets {
		if n := *p.Of(Get(word)); n != len(word) {
			t.Fatalf("%d", n)
		}
		Get(strconv.Itoa(i))
		if i == 0 {
			Get(word)
		}
	}
	if found > 2 {
		t.Errorf("found out %d times", found)
	}
}

// TestTogether holds that several goroutines may ask for the same words and properties.
func TestTogether(t *testing.T) {
	p := Property[string]{Slot: 0, Find: func(t *Type) string { return t.Low + "!" }}
	var g sync.WaitGroup
	for range 4 {
		g.Go(func() {
			for i := range 3000 {
				w := "W" + strconv.Itoa(i%700)
				if got := *p.Of(Get(w)); got != strings.ToLower(w)+"!" {
					t.Errorf("%q: %q", w, got)
				}
			}
		})
	}
	g.Wait()
}

func TestMap(t *testing.T) {
	for _, n := range []int{0, 1, 2, 3, 7, 100, 3000} {
		m := map[string]int{}
		for i := range n {
			m["w"+strconv.Itoa(i)] = i + 1
		}
		tab := NewMap[int](n / 3) // it grows
		for w, v := range m {
			*tab.Put(w) += v - 1
			*tab.Put(w)++
		}
		if len(tab.All()) != n {
			t.Errorf("%d words are %d", n, len(tab.All()))
		}
		for i := range n + 50 {
			w := "w" + strconv.Itoa(i)
			if got := tab.Get(w); got != m[w] {
				t.Errorf("of %d: %q is %d, want %d", n, w, got, m[w])
			}
		}
	}
	if new(Map[int]).Get("a") != 0 {
		t.Error("the zero Map has a word")
	}
}

func FuzzGet(f *testing.F) {
	f.Add("The", "the")
	f.Add("abcdefgh", "abcdefghi")
	f.Fuzz(func(t *testing.T, a, b string) {
		for _, s := range []string{a, b, a + b} {
			if got := Get(s); got.Text != s || len(got.Low) != len(s) && utf8.ValidString(s) {
				t.Errorf("%q: %q, %q", s, got.Text, got.Low)
			}
		}
	})
}

func BenchmarkGet(b *testing.B) {
	words := strings.Fields("the ferry carried 212 passengers and thirty crew members when it ran aground near Bergen early on Thursday")
	for b.Loop() {
		for _, w := range words {
			Get(w)
		}
	}
}

// TestShared holds that words share what most of them have, keep what is their own text with it, and have the rest for themselves.
func TestShared(t *testing.T) {
	sizes := Property[int]{Slot: TagEnding, Find: func(t *Type) int { return len(t.Text) }, Usual: 5}
	lows := Property[string]{Slot: LemmaNoun, Find: func(t *Type) string { return strings.TrimSuffix(t.Low, "s") }}
	for _, test := range []struct {
		text          string
		size          int
		low           string
		usual, itself bool
	}{
		{"Qanat", 5, "qanat", true, true}, {"qanats", 6, "qanat", false, false}, {"s", 1, "", false, false}, {"karez", 5, "karez", true, true},
	} {
		w := Get(test.text)
		for range 2 {
			if got := sizes.Of(w); *got != test.size || (got == &sizes.Usual) != test.usual {
				t.Errorf("%q has the size %d, shared %v", test.text, *got, got == &sizes.Usual)
			}
			if got := lows.Of(w); *got != test.low || (got == &w.Low) != test.itself {
				t.Errorf("%q has the noun %q, its own text %v", test.text, *got, got == &w.Low)
			}
		}
	}
}

// TestGetAll holds GetAll to what Get gives, of words that stand in the table and of new ones, more than it looks for at a time.
func TestGetAll(t *testing.T) {
	texts := []string{"", strings.Repeat("long", 20)}
	for i := range 200 {
		texts = append(texts, "fetched"+strconv.Itoa(i), "Fetched"+strconv.Itoa(i/3))
	}
	for i := range 100 {
		Get("fetched" + strconv.Itoa(2*i))
	}
	all := make([]*Type, len(texts))
	GetAll(all, func(i int) string { return texts[i] })
	for i, w := range all {
		if want := Get(texts[i]); w.Text != want.Text || w.Low != want.Low || w.hash != want.hash {
			t.Errorf("text %d is %q, %q, want %q, %q", i, w.Text, w.Low, want.Text, want.Low)
		}
	}
}
