package resolve

import (
	"cmp"
	"math"
	"slices"

	"github.com/claimdiff/claimdiff/internal/spread"
)

// Reports are put together in two steps. First by topic: what all quakes share tells quakes from elections. Then, within a topic, by incident:
// terms are weighed anew by how few of its reports have them, so what all quakes share counts for nothing there.
const (
	// topicLikeness is the mean likeness from which two clusters are of one topic.
	topicLikeness = 0.04
	// incidentLikeness is the likeness, as a part of what is usual between two reports of the topic, from which they tell of one incident.
	incidentLikeness = 0.65
	// In a topic of more than wide reports what speaks against two of them by themselves, beyond plainlyTwo, counts by strange: no story has so many,
	// and a topic of a wire's year is of hundreds of incidents, so that what is usual in it is the likeness of two of them.
	wide = 40
	few  = 6 // of more reports, their words say it: what two share is weighed by how many have it, figures too
	// weightOneStory is how much more must speak against one event of two reports where three to few are given: who hands over so few mostly has one story,
	// of which a first alert, a report of the day after and a portrait share little; of two he may be asking whether they are of one.
	weightOneStory = 2.0
	plainlyTwo     = -2.0
	strange        = 0.3
	// Of a topic of many incidents (a year of a city's shootings) what is usual between two reports is the likeness of two incidents. How many pairs
	// come to less than likelyTwo by themselves tells that: beyond the part mixed of them, which a topic of two or three incidents may have, and fewMixed
	// by the number of reports more, since of a handful most pairs may be of two incidents, or too short to tell, the likeness of one incident is sought
	// by so much higher, manifold for all of them, unless the two come to likelyOne by themselves.
	likelyTwo = -1.0
	likelyOne = 2.0
	mixed     = 0.6
	fewMixed  = 1.25
	manifold  = 10.0
)

// topics puts reports of one topic together; none where all tell of one event. n is how many terms there are.
func (t *Ties) topics(terms [][]term, n int) [][]int {
	if t.same {
		return nil
	}
	vs := inverse(terms, n, t.workers)
	return chain(len(vs), neighbours(vs, n, t.workers), topicLikeness)
}

// cluster puts reports of one event together, and returns the cluster of each, numbered in the order of their first reports.
func (t *Ties) cluster(topics [][]int, terms [][]term) []int {
	out := make([]int, len(t.profiles))
	if t.same {
		return out
	}
	split := make([][][]int, len(topics))
	spread.Each(len(topics), t.workers, func(k int) {
		slices.Sort(topics[k])
		split[k] = t.incidents(topics[k], terms)
	})
	events := slices.Concat(split...)
	slices.SortFunc(events, func(a, b []int) int { return cmp.Compare(slices.Min(a), slices.Min(b)) })
	for k, e := range events {
		for _, i := range e {
			out[i] = k
		}
	}
	return out
}

// incidents splits the reports of one topic by incident.
//
// How alike two reports must be is relative to how alike each of them is to the rest of the topic, so long reports and short ones, near topics
// and wide ones are held to their own measure. The evidence on the two alone counts as much as one report of the topic does: it is all there is
// for two reports, and little among fifty.
func (t *Ties) incidents(topic []int, terms [][]term) [][]int {
	n := len(topic)
	if n == 1 {
		return [][]int{topic}
	}
	score := newMatrix(n)
	usual := make([]float64, n)
	if n > 2 {
		vs := inverseAmong(terms, topic)
		for a := range n {
			for b := range a {
				s := cosine(vs[a], vs[b])
				score.set(a, b, s)
				usual[a] += s / float64(n-1)
				usual[b] += s / float64(n-1)
			}
		}
	}
	others := 1 - 2/float64(n) // the part of the evidence that comes from the other reports
	by, least := t.alone(topic)
	for a := range n {
		for b := range a {
			alone := by.at(a, b)
			s := (alone + t.prior(topic[a], topic[b])) / float64(n)
			if n > wide {
				s += strange * min(0, alone-plainlyTwo)
			}
			if u := math.Sqrt(usual[a] * usual[b]); u > 0 {
				need := least
				if alone >= likelyOne {
					need = incidentLikeness
				}
				s += others * (score.at(a, b)/u - need)
			}
			if t.rounds(topic[a], topic[b]) || t.otherNews(topic[a], topic[b]) || t.otherMeasures(topic[a], topic[b]) {
				s = -float64(n)
			}
			score.set(a, b, s)
		}
	}
	return linked(topic, score, 0)
}

// prior is what speaks for one event of reports i and j of this run before their words are weighed: nothing where two of who, when, how old and how
// large differ.
func (t *Ties) prior(i, j int) float64 {
	if n := len(t.profiles); n <= 2 || n > few {
		return 0
	}
	p, clashes := t.pair(i, j), 0
	for _, w := range [...]float64{
		p.day(), p.clocks(), p.ages(), otherSize(p.facts[0].sizes, p.facts[1].sizes),
		numberWeight(p.profile[0].Main.Number, p.profile[1].Main.Number), peopleWeight(p.profile[0].People, p.profile[1].People),
	} {
		if w < 0 {
			clashes++
		}
	}
	if clashes > 1 {
		return 0
	}
	return weightOneStory
}

// alone is the evidence on each two reports of a topic by themselves, and how alike two reports of one incident must be there, as a part of what is
// usual between two of the topic.
func (t *Ties) alone(topic []int) (matrix, float64) {
	n := len(topic)
	by, two := newMatrix(n), 0
	for a := range n {
		for b := range a {
			w := t.sum(topic[a], topic[b])
			if n > few {
				p := t.pair(topic[a], topic[b])
				w -= p.figures()
			}
			by.set(a, b, w)
			if w < likelyTwo {
				two++
			}
		}
	}
	apart := float64(two) / float64(n*(n-1)/2)
	return by, incidentLikeness + manifold*max(0, apart-mixed-fewMixed/float64(n))
}

// rounds reports whether two reports are of two events of one series: both number theirs, and tell its day, and neither is the same; or only one does, of one
// that is not the first, and each brings the news of a day of its own. No likeness counts then, since reports of a first and a second round are about the same
// people and things.
func (t *Ties) rounds(i, j int) bool {
	x, y := &t.profiles[i].Main, &t.profiles[j].Main
	p := t.pair(i, j)
	return numberWeight(x.Number, y.Number) < 0 && timeWeight(x.Time, y.Time) == -weightOtherDay || p.laterRound()
}

// laterRound reports whether one of two reports is of a later round, by its number, and the other, which tells none, brings the news of another day.
func (p *pair) laterRound() bool {
	x, y := &p.profile[0].Main, &p.profile[1].Main
	return (x.Number > 1 && y.Number == 0 || x.Number == 0 && y.Number > 1) && apartBy(p.facts[0].round, p.facts[1].round) > newsDays && timeWeight(x.Time, y.Time) == -weightOtherDay
}

// otherNews reports whether two reports bring news of two days that are not of one event: weeks apart, or days with what else is told exactly differing too.
func (t *Ties) otherNews(i, j int) bool {
	p := t.pair(i, j)
	return otherNews(p.facts[0], p.facts[1]) || newsApart(p.facts[0], p.facts[1]) > newsDays && p.exactly() < 0
}

// otherMeasures reports whether both the size and the toll of the events of two reports are far apart, which no likeness outweighs.
func (t *Ties) otherMeasures(i, j int) bool {
	p := t.pair(i, j)
	return p.otherMeasures()
}

// matrix is symmetric scores of pairs.
type matrix struct {
	n      int
	scores []float64
}

func newMatrix(n int) matrix { return matrix{n, make([]float64, n*n)} }

func (m matrix) at(a, b int) float64 { return m.scores[a*m.n+b] }

func (m matrix) set(a, b int, s float64) { m.scores[a*m.n+b], m.scores[b*m.n+a] = s, s }

// linked clusters reports by average linkage: the two clusters whose members score highest on average are put together while that is above least.
// Of equals the first two go first, so the order of the reports decides nothing else. It changes m.
func linked(reports []int, m matrix, least float64) [][]int {
	members := make([][]int, m.n)
	for i, r := range reports {
		members[i] = []int{r}
	}
	// best[a] is the partner below a that a scores highest with.
	best := make([]int, m.n)
	for a := range best {
		best[a] = m.partner(a, members)
	}
	for {
		at := -1
		for a := 1; a < m.n; a++ {
			if members[a] != nil && best[a] >= 0 && (at < 0 || m.at(a, best[a]) > m.at(at, best[at])) {
				at = a
			}
		}
		if at < 0 || m.at(at, best[at]) <= least {
			break
		}
		into := best[at]
		m.merge(into, at, members)
		best[into] = m.partner(into, members)
		for a := into + 1; a < m.n; a++ {
			switch {
			case members[a] == nil:
			case best[a] == into || best[a] == at:
				best[a] = m.partner(a, members)
			case best[a] < 0 || m.at(a, into) > m.at(a, best[a]) || m.at(a, into) == m.at(a, best[a]) && into < best[a]:
				best[a] = into
			}
		}
	}
	return slices.DeleteFunc(members, func(l []int) bool { return l == nil })
}

// partner is the cluster below a with the highest score, or -1.
func (m matrix) partner(a int, members [][]int) int {
	best := -1
	for b := range a {
		if members[b] != nil && (best < 0 || m.at(a, b) > m.at(a, best)) {
			best = b
		}
	}
	return best
}

// merge puts cluster b into a; its scores become the means over the members of both.
func (m matrix) merge(a, b int, members [][]int) {
	na, nb := float64(len(members[a])), float64(len(members[b]))
	members[a] = append(members[a], members[b]...)
	members[b] = nil
	for c := range m.n {
		if c != a && members[c] != nil {
			m.set(a, c, (m.at(a, c)*na+m.at(b, c)*nb)/(na+nb))
		}
	}
}
