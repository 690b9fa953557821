package compare

import (
	"math"
	"sync"
)

// phrases are words and phrases that are looked for again and again, by the bytes with which they begin: what is asked for seldom is given to [hasAny].
// They are sorted when they are first asked for.
type phrases struct {
	list  *[]string
	once  sync.Once
	begin [256]uint64 // for each byte, a bit for what stands behind it
	by    [256][]string
	byEnd [256][]string // by the bytes in which they end
}

func (p *phrases) sort() {
	for _, w := range *p.list {
		c := w[0]
		if p.begin[c] |= second(w); len(w) == 1 {
			p.begin[c] = math.MaxUint64
		}
		p.by[c] = append(p.by[c], w)
		end := w[len(w)-1]
		p.byEnd[end] = append(p.byEnd[end], w)
	}
}

// end reports whether s, but for spaces, ends in one of them.
func (p *phrases) end(s string) bool {
	p.once.Do(p.sort)
	s = trimSpaces(s)
	return s != "" && endsWord(s, p.byEnd[s[len(s)-1]]...)
}

// in reports whether s holds one of them as whole words.
func (p *phrases) in(s string) bool {
	p.once.Do(p.sort)
	for i := 0; i < len(s); i = nextWord(s, i) {
		if p.begins(s[i:]) {
			return true
		}
	}
	return false
}

// begins reports whether s, which is not empty, begins with one of them.
func (p *phrases) begins(s string) bool {
	return p.begin[s[0]]&second(s) != 0 && beginsAny(s, p.by[s[0]])
}

// second is a bit for the second byte of s; of a text of one byte, for its end.
func second(s string) uint64 {
	if len(s) == 1 {
		return 1
	}
	return 1 << (s[1] & 63)
}

// The lists that every figure or sentence is held against.
var (
	upwards    = phrases{list: &upWords}
	downwards  = phrases{list: &downWords}
	remainders = phrases{list: &restLeads}
	ballotish  = phrases{list: &ballotWords}
	presently  = phrases{list: &presentCues}
	formerly   = phrases{list: &pastCues}
	timesOf    = phrases{list: &timesBefore}
	timesOfNow = phrases{list: &timesNow}
	contrasts  = phrases{list: &opposing}
	foretold   = phrases{list: &forecasts}
)
