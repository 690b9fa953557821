package quantity

import (
	"strings"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/internal/cputime"
	"github.com/claimdiff/claimdiff/internal/doc"
)

// hostile are texts that tempt a reader of numbers to look far ahead or back, again and again.
var hostile = []string{"1", "1 ", "one ", "(", "1,", "1,11,", "1-", "1/", "12 to ", "one hundred and ", "half a ", "a ", "$", "$1 ", "million ", "more than ", "no ", "1 of ", "two-", "between 1 and ", "5ft ", "1,000 000 ", "up ", "minus ", "hundreds of ", "per ", "1:", ".1", "½", "a million ", "aged ", "1 (", "first ", "about about ", "US"}

// TestLinear reads hostile texts in which any look ahead that is repeated would make four times the text take sixteen times as long. Four short
// texts are set against a long one in the same run, each by the best of some attempts and in processor time, so that neither the speed of the
// machine nor what else it does matters; a short time is taken for floor, below which a clock tells nothing.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a few seconds")
	}
	const size, times, most, attempts, floor = 25_000, 4, 12, 15, 5 * time.Millisecond
	for _, w := range hostile {
		one, four := doc.New(strings.Repeat(w, size/len(w))), doc.New(strings.Repeat(w, times*size/len(w)))
		short, long := time.Hour, time.Hour
		for range attempts {
			short, long = min(short, took(one, times)), min(long, took(four, 1))
			if long < most/times*max(short, floor) {
				break
			}
		}
		if long >= most/times*max(short, floor) {
			t.Errorf("%q: %d texts take %v, one %d times as long %v", w, times, short, times, long)
		}
	}
}

// took is the processor time that it takes to read d, n times.
func took(d *doc.Document, n int) time.Duration {
	start := cputime.Used()
	for range n {
		Find(d)
	}
	return cputime.Used() - start
}
