package claim

import "testing"

// TestSubjectSpaced holds that what is counted may stand behind any number of spaces, as a page leaves them.
func TestSubjectSpaced(t *testing.T) {
	for _, s := range []string{"the  seats", "a  7 seats", "  ", " seats", "the "} {
		subject(&Claim{Kind: Count, Subject: s, Text: "40", Thing: Thing{Head: "seat"}})
	}
	if got := subject(&Claim{Kind: Count, Subject: "the  120 seats", Text: "40", Thing: Thing{Head: "seat"}}); got != "seats" {
		t.Errorf("got %q", got)
	}
}
