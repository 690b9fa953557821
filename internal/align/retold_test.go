package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

func TestRetold(t *testing.T) {
	for _, test := range []struct {
		a, figure, b, other string
		want                bool
		why                 string
	}{
		{"The yard on the north quay will lay off 120 welders before the end of the year.", "120",
			"The yard on the north quay will lay off 180 welders before the end of the year.", "180", true, "a sentence copied with another figure"},
		{"The yard on the north quay will lay off 120 welders before the end of the year, its owner said.", "120",
			"On Monday the yard on the north quay will lay off 180 welders before the end of the year.", "180", true, "with something before and behind"},
		{"He was sentenced to six years in prison.", "six years", "He was sentenced to nine years in prison.", "nine years", false, "said of everybody"},
		{"The yard will hire 12 fitters and lay off 120 welders before the end of the year, its owner said.", "12",
			"The yard will hire 12 fitters and lay off 120 welders before the end of the year, its owner said.", "120", false, "two places of one sentence"},
		{"The yard on the north quay will lay off 120 welders before the end of the year.", "120",
			"The yard on the north quay once had 180 welders, who built two ferries every year.", "180", false, "another sentence"},
	} {
		a := &claim.Claim{Source: "a", Sentence: test.a, Text: test.figure}
		b := &claim.Claim{Source: "b", Sentence: test.b, Text: test.other}
		m := &matcher{}
		x, y := slotOf(a), slotOf(b)
		if got := m.retold(a, b, &x, &y); got != test.want || m.retold(b, a, &y, &x) != got {
			t.Errorf("%s | %s: got %v: %s", test.a, test.b, got, test.why)
		}
	}
}
