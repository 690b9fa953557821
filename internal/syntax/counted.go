package syntax

import (
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// Counted returns the noun phrase that the quantity at r (its number, hedge and unit) counts or measures.
func (p *Parse) Counted(r doc.Range) Phrase {
	none := Phrase{Head: -1, Adjective: -1}
	c := p.holds(r)
	if c < 0 {
		return none
	}
	// the number may run on over "out of 80" or "of the 12,000" into the next phrase
	for c+2 < int32(len(p.chunks)) && int(p.chunks[c].last) < r.Last && p.chunks[c+2].kind == nounPhrase && int(p.chunks[c+2].first) < r.Last {
		c += 2
		none.Of = true
	}
	ph := p.phrase(c)
	ph.Of = ph.Of || none.Of
	if ph.Head >= 0 && ph.Head < r.Last && ph.Head >= r.First {
		ph.Head, ph.Heads, ph.Modifiers = -1, nil, nil // the unit, or the number itself
	}
	if a := p.adjectiveFor(r, c); a >= 0 && (ph.Head < 0 || ph.Head == a) {
		ph.Adjective, ph.Head, ph.Heads, ph.Modifiers = a, -1, nil, nil
	}
	if j := p.sharedNoun(c); j >= 0 && ph.Head == int(p.chunks[c].head) {
		of := p.phrase(j)
		ph.Modifiers = append(ph.Modifiers, ph.Head)
		ph.Head, ph.Heads, ph.Words = of.Head, of.Heads, doc.Range{First: of.Head, Last: of.Words.Last}
	}
	if j := p.ofWhich(c); j >= 0 && ph.Head < 0 {
		of := p.phrase(j)
		ph.Head, ph.Heads, ph.Modifiers, ph.Of = of.Head, of.Heads, of.Modifiers, true
	}
	if ph.Head < 0 && ph.Adjective < 0 {
		p.partOf(&ph, r, c)
	}
	if ph.Head < 0 && ph.Adjective < 0 && !ph.Of && !ph.Other {
		p.shared(&ph, r, c)
	}
	return ph
}

// shared looks for a noun that the next number in the series says for both: "three million and five million copies".
func (p *Parse) shared(ph *Phrase, r doc.Range, c int32) {
	if c+2 >= int32(len(p.chunks)) || p.chunks[c+1].kind != conjunction || p.chunks[c+2].kind != nounPhrase || p.chunks[c].head >= 0 && int(p.chunks[c].head) < r.Last {
		return
	}
	next := &p.chunks[c+2]
	if next.head < 0 || !p.numbered(next) || p.isPercent(int(next.head)) || p.doc.SentenceOf(int(next.first)) != p.doc.SentenceOf(r.First) {
		return
	}
	of := p.phrase(c + 2)
	ph.Head, ph.Heads, ph.Modifiers = of.Head, of.Heads, of.Modifiers
}

// numbered reports whether a phrase begins with a number, a hedge before it or not.
func (p *Parse) numbered(k *chunk) bool {
	for j := k.first; j < k.last && j < k.first+6; j++ {
		if p.isNumber(int(j)) {
			return true
		}
	}
	return false
}

// partOf looks for the noun after "of": "hundreds of children", "half of the delegation", "three of them", "$2 billion in damage".
func (p *Parse) partOf(ph *Phrase, r doc.Range, c int32) {
	n := int32(len(p.chunks))
	if c+2 >= n || p.chunks[c+1].kind != preposition || p.chunks[c+2].kind != nounPhrase || int(p.chunks[c+1].first) < r.Last-1 {
		return
	}
	w := p.doc.Low(int(p.chunks[c+1].first))
	if w != "of" && w != "in" && w != "worth" || p.doc.SentenceOf(int(p.chunks[c+2].first)) != p.doc.SentenceOf(int(p.chunks[c].first)) {
		return
	}
	if w == "in" && inForm(p.doc.Low(int(p.chunks[c+2].first))) {
		return // "$27.40 in cash for every share"
	}
	if h := p.chunks[c].head; w == "in" && h >= 0 && isTemporal(p.doc.Low(int(h))) {
		return // "nine years in prison" measures no prison
	}
	if w == "in" && r.Len() == 1 && p.isNumber(r.First) {
		return // "kills 7 in mountain town" counts nothing that stands there; a sum of money in damage has its currency
	}
	of := p.phrase(c + 2)
	if w == "in" && (of.Head < 0 || p.plainNumber(r) || p.tags[of.Head].IsProper() || p.is(of.Head, temporalNoun) || p.tags[p.chunks[c+2].first] == tag.DT) {
		return
	}
	first := p.tags[p.chunks[c+2].first]
	if w == "of" {
		ph.Of = first == tag.DT || first == tag.PRP || first == tag.PRPS || p.owned(&p.chunks[c+2])
	}
	if of.Head >= 0 {
		ph.Head, ph.Heads, ph.Modifiers = of.Head, of.Heads, of.Modifiers
		ph.Words.Last = of.Words.Last
	}
}

// plainNumber reports whether r is a number in digits or words without a currency or unit, hedged or not: "12 in raid", "more than 12 in raids" are no raids.
func (p *Parse) plainNumber(r doc.Range) bool {
	for j := r.First; j < r.Last; j++ {
		w := p.doc.Low(j)
		if p.tags[j] == tag.Dollar || isCurrency(w) || !digit(w[0]) && len(w) > 1 && digit(w[1]) {
			return false
		}
	}
	return r.Len() > 0 && p.tags[r.Last-1] == tag.CD
}

// adjectiveFor returns the token after r that stands for the counted noun ("dead") or names what is measured ("deep", "later"), or -1.
func (p *Parse) adjectiveFor(r doc.Range, c int32) int {
	end := p.doc.Sentences[p.doc.SentenceOf(r.First)].Tokens.Last
	k := &p.chunks[c]
	j := r.Last
	if int(k.head) > j || int(k.head) == j && j < end && !standsForPeople(p.doc.Low(j)) && !isDegree(p.doc.Low(j)) {
		return -1
	}
	if j < end && isAdverb(p.tags[j]) && j+1 < end && standsForPeople(p.doc.Low(j+1)) {
		j++
	}
	if j >= end || j > int(k.last)+1 {
		return -1
	}
	if w := p.doc.Low(j); standsForPeople(w) || isDegree(w) {
		return j
	}
	return -1
}

// phrase describes noun phrase c.
func (p *Parse) phrase(c int32) Phrase {
	k := &p.chunks[c]
	ph := Phrase{Words: k.words(), Head: int(k.head), Adjective: -1}
	if n := int(k.head - k.first); n >= 0 { // most have one head
		room := make([]int, n+1)
		ph.Modifiers, ph.Heads = room[:0:n], room[n:n:n+1]
	}
	for j := k.first; j < k.last; j++ {
		t, w := p.tags[j], p.doc.Low(int(j))
		switch {
		case w == "other" || w == "others" || w == "another" || w == "more" && j > k.first && p.tags[j-1] == tag.CD || w == "additional" || w == "further" || w == "extra":
			ph.Other = true
		}
		if w == "others" {
			if j == k.head {
				ph.Head = -1
			}
			continue
		}
		if j < k.head && (isAdjective(t) || t.IsNoun() || t == tag.VBG) && !p.isNumber(int(j)) && w != "%" {
			ph.Modifiers = append(ph.Modifiers, int(j))
		}
	}
	if ph.Head < 0 {
		return ph
	}
	ph.Heads = append(ph.Heads, ph.Head)
	for j := c + 1; j+1 < int32(len(p.chunks)) && j < c+longestSeries && p.chunks[j].kind == conjunction && p.chunks[j+1].kind == nounPhrase && p.chunks[j+1].with >= 0; j += 2 {
		n := &p.chunks[j+1]
		if n.head < 0 || p.determined(n) || p.numbered(n) || p.tags[n.head].IsProper() != p.tags[ph.Head].IsProper() {
			break
		}
		ph.Heads = append(ph.Heads, int(n.head))
		ph.Words.Last = int(n.last)
	}
	return ph
}

// longestSeries bounds, in chunks, how far a phrase is followed through its series and attachments, so that time stays linear.
const longestSeries = 24

// owned reports whether a possessive stands in a phrase.
func (p *Parse) owned(k *chunk) bool {
	for j := k.first; j < k.last; j++ {
		if p.tags[j] == tag.POS {
			return true
		}
	}
	return false
}

// determined reports whether a phrase has a number or determiner of its own.
func (p *Parse) determined(k *chunk) bool {
	switch p.tags[k.first] {
	case tag.DT, tag.PRPS, tag.CD, tag.PRP:
		return true
	}
	return p.isNumber(int(k.first))
}
