package align

import (
	"cmp"
	"hash/maphash"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// inARow are the runs of n words.
func inARow(words []string, n int) []string {
	out := make([]string, 0, len(words))
	text, from, to := strings.Join(words, " "), 0, -1
	for i, w := range words {
		to += len(" ") + len(w)
		if first := i + 1 - n; first >= 0 {
			out = append(out, text[from:to])
			from += len(words[first]) + len(" ")
		}
	}
	return out
}

// inBoth calls f for each member that two sorted lists share.
func inBoth[T cmp.Ordered](p, q []T, f func(T)) {
	for len(p) > 0 && len(q) > 0 {
		switch {
		case p[0] < q[0]:
			p = p[1:]
		case p[0] > q[0]:
			q = q[1:]
		default:
			f(p[0])
			p, q = p[1:], q[1:]
		}
	}
}

// runHashes stand for the runs of words of a quotation, sorted.
type runHashes []uint64

// runSeed differs from run to run of the program. It decides nothing: where two runs fall on one hash, the words themselves are compared.
var runSeed = maphash.MakeSeed()

// allRuns is the runs of all claims of a block of quotations; nil of any other block.
func allRuns(claims []*claim.Claim) []runHashes {
	if len(claims) == 0 || claims[0].Kind != claim.Quote {
		return nil
	}
	out := make([]runHashes, len(claims))
	for i, c := range claims {
		for _, r := range runs(c.Value) {
			out[i] = append(out[i], maphash.String(runSeed, r))
		}
		slices.Sort(out[i])
	}
	return out
}

// strange reports whether two quotations certainly share too few runs of words to be one. It is what [shingles] would find, at less cost: most
// quotations of an event are of different words.
func (x runHashes) strange(y runHashes) bool {
	if len(x) > len(y) {
		x, y = y, x
	}
	n, j := 0, 0
	for _, h := range x {
		for j < len(y) && y[j] < h {
			j++
		}
		if j < len(y) && y[j] == h {
			n++
		}
	}
	return float64(n) < leastShared*float64(len(x)) || len(x) == 0
}
