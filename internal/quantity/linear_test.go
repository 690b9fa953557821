package quantity

import (
	"strings"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/internal/doc"
)

// hostile are texts that tempt a reader of numbers to look far ahead or back, again and again.
var hostile = []string{"1", "1 ", "one ", "(", "1,", "1,11,", "1-", "1/", "12 to ", "one hundred and ", "half a ", "a ", "$", "$1 ", "million ", "more than ", "no ", "1 of ", "two-", "between 1 and ", "5ft ", "1,000 000 ", "up ", "minus ", "hundreds of ", "per ", "1:", ".1", "½", "a million ", "aged ", "1 (", "first ", "about about ", "US"}

// TestLinear reads hostile texts in which any look ahead that is repeated would take many seconds.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a few seconds")
	}
	for _, w := range hostile {
		d := doc.New(strings.Repeat(w, 50_000/len(w)))
		start := time.Now()
		Find(d)
		if took := time.Since(start); took > time.Second {
			t.Errorf("50 kB of %q take %v", w, took)
		}
	}
}
