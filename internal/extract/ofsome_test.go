package extract

import (
	"slices"
	"testing"
)

func TestOfSome(t *testing.T) {
	for _, c := range []struct {
		text, words string
		want        bool
		reason      string
	}{
		{"The chain will close 27 branches in Germany.", "27", true, "where they are"},
		{"The chain will close 27 branches, most of them in Germany.", "27", false, "where some of them are"},
		{"The chain will close 27 branches, nine of which are in Germany.", "27", false, "the same in a clause"},
	} {
		got := claimAt(c.text, c.words)
		if got == nil || slices.Contains(got.Thing.Places, "germani") != c.want {
			t.Errorf("%s: %v (%s)", c.text, got, c.reason)
		}
	}
}
