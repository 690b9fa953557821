package extract

import (
	"slices"
	"strings"
	"testing"
)

// TestWithAll holds that two claims that share a list can each add to it.
func TestWithAll(t *testing.T) {
	shared := make([]string, 1, 4)
	shared[0] = "croft"
	a, b := withAll(shared, "?accomplice"), withAll(shared, "?family", "?fund")
	if !slices.Equal(a, []string{"croft", "?accomplice"}) || !slices.Equal(b, []string{"croft", "?family", "?fund"}) {
		t.Errorf("got %q and %q", a, b)
	}
}

// TestListInWhole holds that a list ends with a whole item: where it is too long to be read, it is none.
func TestListInWhole(t *testing.T) {
	items := "Elmsted" + strings.Repeat(", Garrow Tilby Over Sands", 11)
	for n := range 40 {
		text := items + strings.Repeat("x", n) + " and Ørjan Østerås."
		s, ok := listIn(text, 0, len(text))
		if last := text[s.Start:s.End]; ok && !strings.HasSuffix(last, " and Ørjan Østerås") {
			t.Fatalf("with %d more bytes the list ends %q", n, last[len(last)-20:])
		}
	}
}
