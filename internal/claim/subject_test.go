package claim

import (
	"strconv"
	"testing"
)

// TestSubjectSpaced holds that what is counted may stand behind any number of spaces, as a page leaves them.
func TestSubjectSpaced(t *testing.T) {
	for _, s := range []string{"the  seats", "a  7 seats", "  ", " seats", "the "} {
		subject(&Claim{Kind: Count, Subject: s, Text: "40", Thing: Thing{Head: "seat"}})
	}
	if got := subject(&Claim{Kind: Count, Subject: "the  120 seats", Text: "40", Thing: Thing{Head: "seat"}}); got != "seats" {
		t.Errorf("got %q", got)
	}
}

// TestNumber holds that claims are numbered from the first number on.
func TestNumber(t *testing.T) {
	Number(nil, 1)
	claims := make([]Claim, 120)
	Number(claims, 9)
	for i, c := range claims {
		if want := "c" + strconv.Itoa(9+i); c.ID != want {
			t.Errorf("claim %d is %q, want %q", i, c.ID, want)
		}
	}
}
