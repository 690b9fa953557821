package align

import (
	"hash/maphash"
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
)

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
