package resolve

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// plainChain is what [chain] finds, by looking at every pair before every step.
func plainChain(n int, edges []edge, least float64) [][]int {
	members, sums := make([][]int, n), make([][]float64, n)
	for i := range n {
		members[i], sums[i] = []int{i}, make([]float64, n)
	}
	for _, e := range edges {
		sums[e.a][e.b], sums[e.b][e.a] = e.like, e.like
	}
	for {
		var best link
		for a := range n {
			for b := range a {
				l := link{a: int32(b), b: int32(a), sizeA: int32(len(members[b])), sizeB: int32(len(members[a]))}
				if l.sizeA == 0 || l.sizeB == 0 {
					continue
				}
				l.mean = sums[b][a] / (float64(l.sizeA) * float64(l.sizeB))
				if l.mean > least && l.sizeA+l.sizeB <= mostReports && (best.sizeA == 0 || l.before(&best)) {
					best = l
				}
			}
		}
		if best.sizeA == 0 {
			return slices.DeleteFunc(members, func(l []int) bool { return l == nil })
		}
		members[best.a] = append(members[best.a], members[best.b]...)
		members[best.b] = nil
		for c := range n {
			sums[best.a][c] += sums[best.b][c]
			sums[c][best.a] = sums[best.a][c]
		}
	}
}

// TestChain holds that the best link of each cluster is enough to find the best of all. Likenesses are eighths, so that many are the same and sums exact.
func TestChain(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 300 {
		n := 1 + r.IntN(40)
		var edges []edge
		for a := range n {
			for b := a + 1; b < n; b++ {
				if r.IntN(4) == 0 {
					edges = append(edges, edge{int32(a), int32(b), float64(1+r.IntN(8)) / 8})
				}
			}
		}
		least := float64(r.IntN(4)) / 16
		want, got := plainChain(n, edges, least), chain(n, edges, least)
		if !slices.EqualFunc(want, got, slices.Equal[[]int]) {
			t.Fatalf("%d reports, %d links, least %v: %v, want %v", n, len(edges), least, got, want)
		}
	}
}
