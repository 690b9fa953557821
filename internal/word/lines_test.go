package word

import (
	"fmt"
	"strings"
	"testing"
)

// TestLines holds that each word has the number of its line, and that no other word has one.
func TestLines(t *testing.T) {
	for _, n := range []int{0, 1, 2, 3, 4, 1000} {
		var text strings.Builder
		for i := range n {
			fmt.Fprintln(&text, "word", i)
		}
		l := NewLines(text.String())
		if l.Len() != n {
			t.Errorf("%d lines are %d", n, l.Len())
		}
		for i := range n {
			if got := l.Find(fmt.Sprint("word ", i)); int(got) != i+1 {
				t.Errorf("line %d of %d has the number %d", i+1, n, got)
			}
		}
		for _, w := range []string{"", "word", "word 1000", "word 1\nword 2", "word 01"} {
			if got := l.Find(w); got != 0 {
				t.Errorf("%q, which is none of %d lines, has the number %d", w, n, got)
			}
		}
	}
}
