package resolve

import (
	"cmp"
	"slices"
	"sync"

	"github.com/claimdiff/claimdiff/internal/spread"
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

// rows is how many reports one worker looks at in turn.
const rows = 256

// neighbours finds the pairs of reports that share terms, through an index from each term to the reports that have it, sorted by a and b.
func neighbours(vs []vector, terms, workers int) []edge {
	postings := index(vs, terms)
	found := make([][]edge, (len(vs)+rows-1)/rows)
	free := sync.Pool{New: func() any { return &meeting{like: make([]float64, len(vs))} }}
	spread.Each(len(found), workers, func(k int) {
		m := free.Get().(*meeting)
		for a := k * rows; a < min(len(vs), (k+1)*rows); a++ {
			found[k] = append(found[k], m.of(a, vs[a], postings)...)
		}
		free.Put(m)
	})
	return sorted(found, len(vs), workers)
}

// sorted is the edges between n reports, each once: a pair is found from both of its ends, and may have been kept by one of them only.
func sorted(found [][]edge, n, workers int) []edge {
	ends := make([]int32, n+1) // of the edges of each report with later ones; first where they begin
	for _, part := range found {
		for k := range part {
			ends[part[k].a+1]++
		}
	}
	for i := range n {
		ends[i+1] += ends[i]
	}
	out := make([]edge, ends[n])
	for _, part := range found {
		for _, e := range part {
			out[ends[e.a]] = e
			ends[e.a]++
		}
	}
	spread.Each((n+rows-1)/rows, workers, func(k int) {
		for a := k * rows; a < min(n, (k+1)*rows); a++ {
			from := int32(0)
			if a > 0 {
				from = ends[a-1]
			}
			slices.SortFunc(out[from:ends[a]], func(x, y edge) int { return cmp.Compare(x.b, y.b) })
		}
	})
	return slices.CompactFunc(out, func(x, y edge) bool { return x.a == y.a && x.b == y.b })
}

// meeting is what one worker needs to find the neighbours of a report.
type meeting struct {
	like []float64 // of each report; 0 between two uses
	met  []int32
	near []edge
}

// of returns the neighbours of report a, until it is called again.
func (m *meeting) of(a int, v vector, postings [][]weighted) []edge {
	met, like := m.met[:0], m.like
	m.near = m.near[:0]
	large := len(like) > mostPostings
	for _, t := range v {
		list := postings[t.term]
		if len(list) > mostPostings {
			continue
		}
		n := len(met)
		met = slices.Grow(met, len(list))[:n+len(list)]
		for _, p := range list {
			if int(p.term) == a {
				continue
			}
			x := &like[p.term]
			if met[n] = p.term; *x == 0 { // no branch: whether it was met before can hardly be foretold
				n++
			}
			*x += t.weight * p.weight
		}
		met = met[:n]
	}
	m.met = met
	for _, b := range met {
		if !large || m.like[b] >= leastLikeness {
			m.near = append(m.near, edge{int32(min(a, int(b))), int32(max(a, int(b))), m.like[b]})
		}
		m.like[b] = 0
	}
	if large && len(m.near) > mostNeighbours {
		slices.SortFunc(m.near, func(x, y edge) int {
			return cmp.Or(cmp.Compare(y.like, x.like), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
		})
		m.near = m.near[:mostNeighbours]
	}
	return m.near
}

// index lists for each of so many terms the reports that have it, in order, with its weight there.
func index(vs []vector, terms int) [][]weighted {
	n, all := make([]int, terms), 0
	for _, v := range vs {
		for _, t := range v {
			n[t.term]++
		}
		all += len(v)
	}
	out, room := make([][]weighted, terms), make([]weighted, all)
	for t := range out {
		out[t], room = room[:0:n[t]], room[n[t]:]
	}
	for i, v := range vs {
		for _, t := range v {
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

// before reports whether l is to be followed before m: the higher mean, and of equals that of the first two clusters.
func (l *link) before(m *link) bool {
	switch {
	case l.mean != m.mean:
		return l.mean > m.mean
	case l.a != m.a:
		return l.a < m.a
	}
	return l.b < m.b
}

// links is a heap, the first to be followed at the top.
type links []link

func (l *links) push(x link) {
	*l = append(*l, x)
	q := *l
	for i := len(q) - 1; i > 0; {
		up := (i - 1) / 2
		if !q[i].before(&q[up]) {
			break
		}
		q[i], q[up] = q[up], q[i]
		i = up
	}
}

func (l *links) pop() link {
	q := *l
	top, last := q[0], len(q)-1
	q[0] = q[last]
	q = q[:last]
	for i := 0; ; {
		down := 2*i + 1
		if down >= last {
			break
		}
		if down+1 < last && q[down+1].before(&q[down]) {
			down++
		}
		if !q[down].before(&q[i]) {
			break
		}
		q[i], q[down] = q[down], q[i]
		i = down
	}
	*l = q
	return top
}

// near is the clusters that one shares likeness with, sorted by number, and the sum of the likenesses between the members of the two.
type near []weighted

// find is slices.BinarySearchFunc without its calls: an archive asks millions of times, and one worker alone.
func (n near) find(c int32) (int, bool) {
	i, j := 0, len(n)
	for i < j {
		if h := (i + j) / 2; n[h].term < c {
			i = h + 1
		} else {
			j = h
		}
	}
	return i, i < len(n) && n[i].term == c
}

func (n *near) drop(c int32) {
	if i, ok := n.find(c); ok {
		*n = slices.Delete(*n, i, i+1)
	}
}

// replace gives cluster into, which comes before it, the place of gone, with the sum of both.
func (n *near) replace(gone, into int32, sum float64) {
	q := *n
	i, has := q.find(into)
	j, _ := q[i:].find(gone)
	j += i
	if has {
		*n = slices.Delete(q, j, j+1)
	} else {
		copy(q[i+1:j+1], q[i:j])
	}
	q[i] = weighted{into, sum}
}

// united is the sums of two clusters that become one.
func united(x, y near) near {
	out := make(near, 0, len(x)+len(y))
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0].term < y[0].term:
			out, x = append(out, x[0]), x[1:]
		case x[0].term > y[0].term:
			out, y = append(out, y[0]), y[1:]
		default:
			out = append(out, weighted{x[0].term, x[0].weight + y[0].weight})
			x, y = x[1:], y[1:]
		}
	}
	return append(append(out, x...), y...)
}

// chain clusters n reports by average linkage over the pairs that are alike at all, the others counting as 0, down to the mean likeness least.
// edges are sorted.
func chain(n int, edges []edge, least float64) [][]int {
	x := chaining{members: make([][]int, n), sums: make([]near, n), best: make([]link, n), least: least}
	for i := range n {
		x.members[i] = []int{i}
	}
	for _, e := range edges { // sorted, so that both lists are: of b all that comes before it, then all that comes after
		x.sums[e.b] = append(x.sums[e.b], weighted{e.a, e.like})
	}
	for _, e := range edges {
		x.sums[e.a] = append(x.sums[e.a], weighted{e.b, e.like})
	}
	for i := range n {
		x.seek(int32(i))
	}
	for len(x.queue) > 0 {
		if l := x.queue.pop(); int(l.sizeA) == len(x.members[l.a]) && int(l.sizeB) == len(x.members[l.b]) { // else one of them has grown or is gone
			x.merge(l.a, l.b)
		}
	}
	return slices.DeleteFunc(x.members, func(l []int) bool { return l == nil })
}

// chaining is clusters while they are put together. The link to be followed next is the best of both its ends, so that the queue holds one for each
// cluster, and those that have been the best before.
type chaining struct {
	members [][]int
	sums    []near
	best    []link // of each cluster; of size 0 where it has none
	queue   links
	least   float64
}

// link is the link of clusters a and b, of which the likenesses come to sum; false where they are not to be put together.
func (x *chaining) link(a, b int32, sum float64) (link, bool) {
	l := link{a: min(a, b), b: max(a, b)}
	l.sizeA, l.sizeB = int32(len(x.members[l.a])), int32(len(x.members[l.b]))
	l.mean = sum / (float64(l.sizeA) * float64(l.sizeB))
	return l, l.mean > x.least && l.sizeA+l.sizeB <= mostReports
}

// seek finds the best link of cluster c anew.
func (x *chaining) seek(c int32) {
	best := &x.best[c]
	*best = link{}
	for _, w := range x.sums[c] {
		if l, ok := x.link(c, w.term, w.weight); ok && (best.sizeA == 0 || l.before(best)) {
			*best = l
		}
	}
	if best.sizeA > 0 {
		x.queue.push(*best)
	}
}

// merge puts cluster gone into another.
func (x *chaining) merge(into, gone int32) {
	x.members[into] = append(x.members[into], x.members[gone]...)
	x.members[gone] = nil
	x.sums[into].drop(gone)
	x.sums[gone].drop(into)
	moved := x.sums[gone]
	x.sums[into] = united(x.sums[into], moved)
	x.sums[gone] = nil
	for _, c := range x.sums[into] {
		if len(moved) > 0 && moved[0].term == c.term { // both are sorted
			x.sums[c.term].replace(gone, into, c.weight)
			moved = moved[1:]
		}
		best := &x.best[c.term]
		if best.a == into || best.b == into || best.a == gone || best.b == gone {
			x.seek(c.term)
		} else if l, ok := x.link(into, c.term, c.weight); ok && (best.sizeA == 0 || l.before(best)) {
			*best = l
			x.queue.push(l)
		}
	}
	x.seek(into)
}
