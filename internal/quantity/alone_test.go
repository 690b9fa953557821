package quantity

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/doc"
)

// TestFindAlone holds that a text is read as if none had been read before it: what a scan has learned of one text's pounds it forgets with the text.
func TestFindAlone(t *testing.T) {
	const loads = "They left 2,000 pounds there on Monday.\n"
	unit := func(text string) string {
		found := Find(doc.New(text))
		if len(found) == 0 {
			t.Fatalf("%q: no quantity", text)
		}
		return found[len(found)-1].Amount.Unit
	}
	want := unit(loads)
	for range 20 { // a scan that is kept may be taken up at any later time
		if got := unit("He was paid 3,000 pounds in wages.\n"); got != "GBP" {
			t.Fatalf("wages are in %q", got)
		}
		if got := unit(loads); got != want {
			t.Errorf("%q is in %s behind a text on money, and by itself in %s", loads, got, want)
		}
	}
	if got := unit("He was paid 3,000 pounds in wages. " + loads); got != "GBP" {
		t.Errorf("%q is in %s behind a sentence on money of its own text", loads, got)
	}
}
