package syntax

import (
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
)

type chunkKind uint8

const (
	otherChunk   chunkKind = iota
	nounPhrase             // the Russian air defenses
	verbGroup              // had been expected
	adjective              // alive, as a predicate
	preposition            // of, according to
	subordinator           // that, because, after they began
	relative               // which, who, that after a noun
	conjunction            // and, or, but
	comma
	breakMark // ; : — …: a clause may end here
	openMark  // an opening bracket
	closeMark
	adverb
	quoteMark
)

// chunk is a run of tokens that go together, and what it hangs on. Links are indices of chunks, -1 where there is none.
type chunk struct {
	kind        chunkKind
	first, last int32 // tokens [first, last)
	head        int32 // head noun, main verb or adjective; -1 for a noun phrase without one ("12", "the 40 dead")
	gov         int32 // what governs it
	prep        int32 // the preposition before it
	with        int32 // the phrase that it is coordinated or in apposition with, the first of the series
	rel         relation
	pattern     pattern

	// of a verb group
	subj, obj, by, pred, up                    int32
	passive, negated, finite, relative, toVerb bool
	modal                                      int32 // token of the modal verb, -1
	conditional                                bool  // stands in a clause of "if"
	complement                                 bool  // a gerund right after a verb ("denied losing")
}

func (k *chunk) words() doc.Range { return doc.Range{First: int(k.first), Last: int(k.last)} }

// chunk cuts the tokens of r into chunks.
func (p *Parse) chunk(r doc.Range) {
	for i := r.First; i < r.Last; {
		k := p.chunkAt(i, r.Last)
		p.chunks = append(p.chunks, k)
		i = int(k.last)
	}
}

func newChunk(kind chunkKind, first, last, head int) chunk {
	return chunk{kind: kind, first: int32(first), last: int32(last), head: int32(head), gov: -1, prep: -1, with: -1,
		subj: -1, obj: -1, by: -1, pred: -1, up: -1, modal: -1}
}

func (p *Parse) chunkAt(i, end int) chunk {
	t := p.tags[i]
	switch t {
	case tag.Comma:
		return newChunk(comma, i, i+1, -1)
	case tag.Colon, tag.Stop:
		return newChunk(breakMark, i, i+1, -1)
	case tag.OpenQuote, tag.CloseQuote:
		return newChunk(quoteMark, i, i+1, -1)
	case tag.Open:
		return newChunk(openMark, i, i+1, -1)
	case tag.Close:
		return newChunk(closeMark, i, i+1, -1)
	case tag.CC:
		if w := p.doc.Low(i); w != "both" && w != "either" && w != "neither" {
			return newChunk(conjunction, i, i+1, -1)
		}
	case tag.WP, tag.WDT, tag.WPS:
		return newChunk(relative, i, i+1, -1)
	}
	if n := p.hedge(i, end); n > i {
		return p.nounPhraseAt(i, n, end)
	}
	if p.is(i, subordinatorWord) && p.opensClause(i) {
		return newChunk(subordinator, i, i+1, -1)
	}
	if p.is(i, mayLead) && p.agedAt(i, end) {
		return newChunk(preposition, i, i+1, -1)
	}
	if t.IsVerb() || t == tag.MD || t == tag.TO {
		if k := p.scanVerb(i, end); k.last > k.first {
			return k
		}
	}
	if n := p.prepositionEnd(i, end); n > i {
		return newChunk(preposition, i, n, -1)
	}
	if p.startsNoun(i) {
		return p.nounPhraseAt(i, i, end)
	}
	if t == tag.RB || t == tag.RBR || t == tag.RBS || t == tag.RP || t == tag.IN {
		return newChunk(adverb, i, i+1, i)
	}
	if t == tag.WRB {
		return newChunk(subordinator, i, i+1, -1)
	}
	return newChunk(otherChunk, i, i+1, -1)
}

// agedAt reports whether "aged" or the like at i leads up to the age of whoever was told of before it, as a preposition does: "three children aged 4 and 7
// were hurt".
func (p *Parse) agedAt(i, end int) bool {
	switch p.doc.Low(i) {
	case "aged", "age", "ages":
		j := i + 1
		if j < end && (p.doc.Low(j) == "between" || p.doc.Low(j) == "from") {
			j++
		}
		return j < end && p.isNumber(j)
	}
	return false
}

// opensClause tells "that" the determiner from "that" the subordinator.
func (p *Parse) opensClause(i int) bool {
	return p.doc.Low(i) != "that" || p.tags[i] != tag.DT && p.tags[i] != tag.PRP
}

// prepositionEnd returns the end of the preposition at i, or i.
func (p *Parse) prepositionEnd(i, end int) int {
	t := p.tags[i]
	if !p.is(i, mayLead) {
		if t == tag.IN || t == tag.TO {
			return i + 1
		}
		return i
	}
	w, next := p.doc.Low(i), ""
	if i+1 < end {
		next = p.doc.Low(i + 1)
	}
	switch {
	case w == "due" && next == "to" && i+2 < end && p.tags[i+2] == tag.VB: // "is due to open" has no preposition
	case next == "to" && (w == "according" || w == "due" || w == "thanks" || w == "owing" || w == "prior"),
		next == "of" && (w == "because" || w == "out" || w == "instead" || w == "ahead" || w == "outside" || w == "inside"),
		w == "such" && next == "as", w == "as" && next == "for":
		return i + 2
	case w == "including" || w == "despite" || w == "per" || w == "via" || w == "excluding" || w == "plus" && t == tag.CC:
		return i + 1
	case t == tag.IN || t == tag.TO:
		return i + 1
	}
	return i
}

// startsNoun reports whether token i can begin a noun phrase.
func (p *Parse) startsNoun(i int) bool {
	const starts = 1<<tag.DT | 1<<tag.PDT | 1<<tag.PRP | 1<<tag.PRPS | 1<<tag.CD | 1<<tag.JJ | 1<<tag.JJR | 1<<tag.JJS | 1<<tag.NN | 1<<tag.NNS |
		1<<tag.NNP | 1<<tag.NNPS | 1<<tag.Dollar | 1<<tag.Hash | 1<<tag.EX | 1<<tag.FW | 1<<tag.SYM | 1<<tag.POS | 1<<tag.VBN | 1<<tag.VBG |
		1<<tag.CC | 1<<tag.LS
	return starts>>p.tags[i]&1 != 0
}
