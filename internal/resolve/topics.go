package resolve

import (
	"cmp"
	"container/heap"
	"slices"
)

// The bounds that keep the work near linear in the number of reports. Runs of up to mostPostings reports are not touched by any of them.
const (
	// mostPostings is how many reports a term may stand in to make two of them neighbours: one that thousands have tells little of their topic.
	mostPostings = 500
	// mostNeighbours is how many neighbours a report keeps in a larger run, the nearest.
	mostNeighbours = 48
	// leastLikeness is how alike neighbours must be in a larger run.
	leastLikeness = 2 * topicLikeness
	// mostReports is how many reports a topic may come to.
	mostReports = 1000
)

// edge says how alike reports a and b are, a < b.
type edge struct {
	a, b int32
	like float64
}

// neighbours finds the pairs of reports that share terms, through an index from each term to the reports that have it, sorted by a and b.
func neighbours(vs []vector) []edge {
	postings := index(vs)
	like := make([]float64, len(vs))
	large := len(vs) > mostPostings
	var met []int32
	var out, near []edge
	for a, v := range vs {
		met, near = met[:0], near[:0]
		for _, t := range v {
			list := postings[t.term]
			if len(list) > mostPostings {
				continue
			}
			for _, p := range list {
				if int(p.term) == a {
					continue
				}
				if like[p.term] == 0 {
					met = append(met, p.term)
				}
				like[p.term] += t.weight * p.weight
			}
		}
		for _, b := range met {
			if !large || like[b] >= leastLikeness {
				near = append(near, edge{int32(min(a, int(b))), int32(max(a, int(b))), like[b]})
			}
			like[b] = 0
		}
		if large && len(near) > mostNeighbours {
			slices.SortFunc(near, func(x, y edge) int {
				return cmp.Or(cmp.Compare(y.like, x.like), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
			})
			near = near[:mostNeighbours]
		}
		out = append(out, near...)
	}
	// A pair is found from both of its ends, and may have been kept by one of them only.
	slices.SortFunc(out, func(x, y edge) int { return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b)) })
	return slices.CompactFunc(out, func(x, y edge) bool { return x.a == y.a && x.b == y.b })
}

// index lists for each term the reports that have it, in order, with its weight there.
func index(vs []vector) [][]weighted {
	var out [][]weighted
	for i, v := range vs {
		for _, t := range v {
			for int(t.term) >= len(out) {
				out = append(out, nil)
			}
			out[t.term] = append(out[t.term], weighted{int32(i), t.weight})
		}
	}
	return out
}

// link is a candidate to merge clusters a < b, in the state they had when it was made.
type link struct {
	mean         float64
	a, b         int32
	sizeA, sizeB int32
}

// links is a heap, the highest mean first; of equals the first two clusters go first.
type links []link

func (l links) Len() int { return len(l) }
func (l links) Less(i, j int) bool {
	x, y := &l[i], &l[j]
	return cmp.Or(cmp.Compare(y.mean, x.mean), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b)) < 0
}
func (l links) Swap(i, j int) { l[i], l[j] = l[j], l[i] }
func (l *links) Push(x any)   { *l = append(*l, x.(link)) }
func (l *links) Pop() any {
	last := (*l)[len(*l)-1]
	*l = (*l)[:len(*l)-1]
	return last
}

// chain clusters n reports by average linkage over the pairs that are alike at all, the others counting as 0, down to the mean likeness least.
func chain(n int, edges []edge, least float64) [][]int {
	members := make([][]int, n)
	sums := make([]map[int32]float64, n) // of the likenesses between the members of two clusters
	for i := range n {
		members[i] = []int{i}
		sums[i] = map[int32]float64{}
	}
	var queue links
	offer := func(a, b int32, sum float64) {
		l := link{a: min(a, b), b: max(a, b)}
		l.sizeA, l.sizeB = int32(len(members[l.a])), int32(len(members[l.b]))
		l.mean = sum / (float64(l.sizeA) * float64(l.sizeB))
		if l.mean > least && l.sizeA+l.sizeB <= mostReports {
			heap.Push(&queue, l)
		}
	}
	for _, e := range edges {
		sums[e.a][e.b], sums[e.b][e.a] = e.like, e.like
		offer(e.a, e.b, e.like)
	}
	for len(queue) > 0 {
		l := heap.Pop(&queue).(link)
		if int(l.sizeA) != len(members[l.a]) || int(l.sizeB) != len(members[l.b]) {
			continue // one of them has grown or is gone
		}
		into, gone := l.a, l.b
		members[into] = append(members[into], members[gone]...)
		members[gone] = nil
		delete(sums[into], gone)
		delete(sums[gone], into)
		for c, s := range sums[gone] {
			sums[into][c] += s
			delete(sums[c], gone)
		}
		sums[gone] = nil
		for c, s := range sums[into] {
			sums[c][into] = s
			offer(into, c, s)
		}
	}
	return slices.DeleteFunc(members, func(l []int) bool { return l == nil })
}
