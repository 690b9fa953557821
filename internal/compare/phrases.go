package compare

import "sync"

// phrases are words and phrases that are looked for again and again, by the bytes with which they begin: what is asked for seldom is given to [hasAny].
// They are sorted when they are first asked for.
type phrases struct {
	list  *[]string
	once  sync.Once
	first [4]uint64 // a bit for each byte
	by    [256][]string
	byEnd [256][]string // by the bytes in which they end
}

func (p *phrases) sort() {
	for _, w := range *p.list {
		c := w[0]
		p.first[c>>6] |= 1 << (c & 63)
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
		if c := s[i]; p.first[c>>6]>>(c&63)&1 != 0 {
			for _, w := range p.by[c] {
				if hasPrefixWord(s[i:], w) {
					return true
				}
			}
		}
	}
	return false
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
	contrasts  = phrases{list: &opposing}
	foretold   = phrases{list: &forecasts}
)
