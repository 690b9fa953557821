package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

func TestListed(t *testing.T) {
	thing := func(act string, beside ...string) *claim.Thing {
		return &claim.Thing{Act: []string{act}, Beside: beside}
	}
	for _, test := range []struct {
		a, b   *claim.Thing
		want   bool
		reason string
	}{
		{thing("seize", "magazine", "13 magazine"), thing("find", "magazine", "13 magazine"), true, "one other thing with the same number"},
		{thing("seize", "magazine", "31 magazine", "round", "900 round"), thing("arrest", "magazine", "12 magazine", "round", "300 round"), true, "two other things"},
		{thing("seize", "magazine", "31 magazine"), thing("find", "magazine", "12 magazine"), false, "one thing with another number is found in many hauls"},
		{thing("seize"), thing("find"), false, "no lists"},
	} {
		var j, k judgement
		if got, back := j.listed(test.a, test.b), k.listed(test.b, test.a); got != test.want || back != test.want {
			t.Errorf("%s: %v, %v", test.reason, got, back)
		}
	}
}
