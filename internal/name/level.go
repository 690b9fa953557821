package name

import (
	"strings"
	"sync"
)

// levelling writes alike what transliterations and spelling habits write differently: at each place the longest row that fits is taken.
// The right side uses capitals for sounds that take two letters in English: S for sh, C for ch, J for j and zh. The rows come from the usual
// romanisations of Russian, Ukrainian, Arabic, Persian and Turkish names and from German and Dutch habits.
var levelling = [...]struct{ from, to string }{
	{"tsch", "C"}, {"shch", "S"}, {"dzh", "J"}, {"tch", "C"}, {"sch", "S"},
	{"sh", "S"}, {"ch", "C"}, {"zh", "J"}, {"dj", "J"}, {"kh", "h"}, {"gh", "g"}, {"ph", "f"}, {"th", "t"}, {"dh", "d"}, {"bh", "b"},
	{"ck", "k"}, {"qu", "k"}, {"tz", "ts"}, {"ou", "u"}, {"oo", "u"}, {"ee", "i"}, {"ai", "ei"}, {"ay", "ei"}, {"ey", "ei"},
	{"oe", "o"}, {"ue", "u"}, {"ae", "a"}, {"ij", "i"}, {"ce", "se"}, {"ci", "si"}, {"cy", "si"},
	{"c", "k"}, {"q", "k"}, {"x", "ks"}, {"w", "v"}, {"y", "i"}, {"j", "J"},
}

// rowsOf indexes levelling by the first letter.
var rowsOf = sync.OnceValue(func() *[256][]int8 {
	var t [256][]int8
	for i, row := range levelling {
		t[row.from[0]] = append(t[row.from[0]], int8(i))
	}
	return &t
})

// levelledForm returns a folded word in the form in which its transliterations are alike: zelenskiy, zelenskyy and zelensky are zelenski.
func levelledForm(w string) string {
	if len(w) > 3 && w[1] == 'e' && (w[0] == 'y' || w[0] == 'j') {
		w = w[1:] // Yevgeny, Evgeny
	}
	rows := rowsOf()
	var buf [2 * maxCompared]byte
	b := buf[:0]
	for i := 0; i < len(w); {
		n, to := 1, w[i:i+1]
		for _, r := range rows[w[i]] {
			if row := &levelling[r]; strings.HasPrefix(w[i:], row.from) {
				n, to = len(row.from), row.to
				break
			}
		}
		for k := 0; k < len(to); k++ {
			if len(b) == 0 || b[len(b)-1] != to[k] { // double letters are one
				b = append(b, to[k])
			}
		}
		i += n
	}
	if len(b) > 3 && b[len(b)-1] == 'h' {
		b = b[:len(b)-1] // Sarah, Fatimah
	}
	if string(b) == w {
		return w
	}
	return string(b)
}

// maxCompared is the longest word, in bytes, whose edit distance is computed: no name is longer.
const maxCompared = 40

const far = 100

// distance returns the Damerau-Levenshtein distance (optimal string alignment) of a and b in half edits: 2 for an edit, 1 where a vowel stands for
// another or a consonant for one that transliterations confuse it with. It returns far for words that cannot be within 3 edits.
func distance(a, b string) int {
	if a == b {
		return 0
	}
	if len(a) > maxCompared || len(b) > maxCompared || len(a) > len(b)+3 || len(b) > len(a)+3 {
		return far
	}
	var rows [3][maxCompared + 1]int
	for j := range len(b) + 1 {
		rows[0][j] = 2 * j
	}
	for i := 1; i <= len(a); i++ {
		row, up := &rows[i%3], &rows[(i+2)%3]
		row[0] = 2 * i
		for j := 1; j <= len(b); j++ {
			v := min(up[j]+2, row[j-1]+2, up[j-1]+substitution(a[i-1], b[j-1]))
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				v = min(v, rows[(i+1)%3][j-2]+2)
			}
			row[j] = v
		}
	}
	return rows[len(a)%3][len(b)]
}

// confused lists the pairs of consonants that stand for one sound of another script.
const confused = "gh gk kh bp dt sz vf Ss CS Jz Ji Jg kC"

func substitution(a, b byte) int {
	switch {
	case a == b:
		return 0
	case strings.IndexByte("aeiou", a) >= 0 && strings.IndexByte("aeiou", b) >= 0:
		return 1
	}
	for i := 0; i+1 < len(confused); i += 3 {
		if confused[i] == a && confused[i+1] == b || confused[i] == b && confused[i+1] == a {
			return 1
		}
	}
	return 2
}

// likeness is how two words of names relate.
type likeness uint8

const (
	unlike   likeness = iota
	close             // a slip or a loose transliteration apart
	levelled          // alike once transliterations are levelled
	same              // the same letters, diacritics apart
)

// alike relates two folded words. Short words must be exact: Iran is not Iraq.
func alike(a, b string) likeness {
	if a == b {
		return same
	}
	if len(a) > len(b)+5 || len(b) > len(a)+5 || a == "" || b == "" {
		return unlike
	}
	la, lb := level(a), level(b)
	if la == lb && len(la) > 3 {
		return levelled
	}
	d := min(distance(la, lb), distance(a, b))
	switch n := min(len(a), len(b)); {
	case n >= 9 && d <= 4, n >= 5 && d <= 2, n >= 4 && d <= 1:
		return close
	}
	return unlike
}
