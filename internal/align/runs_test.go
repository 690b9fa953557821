package align

import (
	"slices"
	"strings"
	"testing"
)

// TestInARow holds that the runs of a text are those of its words.
func TestInARow(t *testing.T) {
	for _, text := range []string{"", "one", "one two", "one two three", "a bb ccc dddd eeeee"} {
		words := strings.Fields(text)
		for n := 1; n < 5; n++ {
			var want []string
			for i := 0; i+n <= len(words); i++ {
				want = append(want, strings.Join(words[i:i+n], " "))
			}
			if got := inARow(words, n); !slices.Equal(got, want) {
				t.Errorf("the runs of %d in %q are %q, not %q", n, text, got, want)
			}
		}
	}
}
