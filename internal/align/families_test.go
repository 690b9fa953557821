package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

func TestFamilies(t *testing.T) {
	of := func(person string) *claim.Claim {
		return &claim.Claim{Kind: claim.Age, Thing: claim.Thing{Person: person}}
	}
	for _, test := range []struct {
		others []string
		a, b   string
		narrow bool
		reason string
	}{
		{[]string{"petra vollan", "ines vollan"}, "vollan", "vollan", true, "either sister"},
		{[]string{"petra vollan", "ines vollan"}, "vollan", "petra vollan", true, "either sister, and one of them"},
		{[]string{"petra vollan", "ines vollan"}, "petra vollan", "petra vollan", false, "a given name tells who"},
		{[]string{"petra vollan", "petra vollan"}, "vollan", "petra vollan", false, "only one of that surname"},
		{[]string{"petra vollan", "ines brandt"}, "vollan", "vollan", false, "only one of that surname among two"},
	} {
		claims := []*claim.Claim{of(test.a), of(test.b)}
		for _, o := range test.others {
			claims = append(claims, of(o))
		}
		m := matcher{families: familiesOf(claims)}
		var j judgement
		m.family(claims[0], claims[1], &j)
		if j.narrow != test.narrow {
			t.Errorf("%s, %s among %v: narrow %v: %s", test.a, test.b, test.others, j.narrow, test.reason)
		}
	}
}

// TestOfKin holds when one of two ages is told of a relative by the first name alone.
func TestOfKin(t *testing.T) {
	for _, test := range []struct {
		x, y   string
		noun   []string
		want   bool
		reason string
	}{
		{"pavel", "pavel dorn", []string{"father", "parent", "man", "person"}, true, "her father Pavel, and Pavel Dorn"},
		{"pavel", "pavel dorn", []string{"sister", "sibling", "relative", "person"}, true, "any relative"},
		{"pavel", "jonas dorn", []string{"father", "parent", "man", "person"}, false, "another first name"},
		{"pavel", "pavel dorn", []string{"teacher", "person"}, false, "no relative"},
		{"dorn", "pavel dorn", []string{"father", "parent", "person"}, false, "a surname is matched elsewhere"},
	} {
		if got := ofKin(test.x, test.y, &claim.Thing{Concept: test.noun}); got != test.want {
			t.Errorf("%s, %s: %v: %s", test.x, test.y, got, test.reason)
		}
	}
}
