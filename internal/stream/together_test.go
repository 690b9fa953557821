package stream

import (
	"slices"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/source"
)

func TestTogether(t *testing.T) {
	for _, test := range []struct {
		sizes   []int
		workers int
		want    []int
		reason  string
	}{
		{nil, 2, nil, "nothing is read of nothing"},
		{[]int{0}, 2, []int{1}, "an empty text is read too"},
		{[]int{1000, 1000, 1000}, 1, []int{3}, "one worker takes all short texts together"},
		{[]int{1000, 1000, 1000}, 2, []int{1, 2, 3}, "of few texts every worker has some"},
		{[]int{readAtOnce, 1, readAtOnce}, 1, []int{1, 2, 3}, "no more than so many bytes are read at a time"},
		{[]int{readAtOnce - 1, 1, readAtOnce}, 1, []int{2, 3}, "and no fewer than fit"},
		{[]int{5 * readAtOnce, 5, 5}, 1, []int{1, 3}, "a long text is read by itself"},
		{[]int{0, 0, 0}, 4, []int{3}, "texts of no length take no time"},
	} {
		sources := make([]*source.Source, len(test.sizes))
		for i, n := range test.sizes {
			sources[i] = &source.Source{Text: strings.Repeat("x", n)}
		}
		if got := together(sources, test.workers); !slices.Equal(got, test.want) {
			t.Errorf("%v by %d workers: got %v, want %v: %s", test.sizes, test.workers, got, test.want, test.reason)
		}
	}
}
