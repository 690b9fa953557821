package syntax

import "github.com/claimdiff/claimdiff/internal/doc"

// find returns the chunk that token i is in, or -1.
func (p *Parse) find(i int) int32 {
	if i < 0 || i >= len(p.doc.Tokens) {
		return -1
	}
	s := p.doc.SentenceOf(i)
	if s < 0 || s+1 >= len(p.start) {
		return -1
	}
	lo, hi := p.start[s], p.start[s+1]
	for lo < hi {
		if m := (lo + hi) / 2; int(p.chunks[m].last) > i {
			hi = m
		} else {
			lo = m + 1
		}
	}
	if lo < p.start[s+1] && int(p.chunks[lo].first) <= i {
		return lo
	}
	return -1
}

// holds returns the noun phrase that r is in: the first one that overlaps it, else -1.
func (p *Parse) holds(r doc.Range) int32 {
	for i := r.First; i < r.Last; {
		c := p.find(i)
		if c < 0 {
			i++
			continue
		}
		if p.chunks[c].kind == nounPhrase {
			return c
		}
		i = int(p.chunks[c].last)
	}
	return -1
}

// extent returns a noun phrase with the "of" phrases and other noun attachments after it, up to chunk before (or the sentence's end if -1).
func (p *Parse) extent(c, before int32) doc.Range {
	out := p.chunks[c].words()
	if len(p.doc.Tokens) == 0 || out.Len() == 0 {
		return out
	}
	end := p.start[p.doc.SentenceOf(out.First)+1]
	if before >= 0 && before < end {
		end = before
	}
	for j := c + 1; j < end && j < c+longestSeries; j++ {
		k := &p.chunks[j]
		switch {
		case k.kind == preposition:
		case k.kind == conjunction && j+1 < end && p.chunks[j+1].kind == nounPhrase && p.chunks[j+1].with >= c:
		case k.kind == nounPhrase && (k.prep == j-1 && (k.rel == nominal || p.chunks[k.gov0()].kind == nounPhrase) || k.with >= c && k.pattern == coordinated):
			if j == before-1 && k.prep == j-1 && p.plainDate(k) && p.parted(&p.chunks[c], k.prep) {
				return out // "a jury on Thursday ordered"
			}
			out.Last = int(k.last)
		default:
			return out
		}
	}
	return out
}

// parted reports whether a date behind the preposition at chunk prep is of what noun phrase k did and not of itself: "the strike in August" is that one.
func (p *Parse) parted(k *chunk, prep int32) bool {
	switch p.doc.Low(int(p.chunks[prep].first)) {
	case "on":
		return true
	case "in":
		return k.head >= 0 && p.tags[k.head].IsProper()
	}
	return false
}

// gov0 is gov, or 0 where there is none, so that it may index.
func (k *chunk) gov0() int32 {
	if k.gov < 0 {
		return 0
	}
	return k.gov
}
