package speech

import (
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// A figure is told without any verb of saying where a noun of reckoning has its maker beside it: "the union's estimate was 400", "a toll of 40 was given by
// the army", "the figure of 400 comes from the mayor's office".

// reckoned names the pattern of figures that are told by a noun of reckoning.
const reckoned = "a reckoned figure"

// reckonings finds the figures of the sentence at hand whose maker stands beside a noun of reckoning.
func (f *finder) reckonings() {
	for j := f.r.First; j+1 < f.r.Last; j++ {
		if !isReckoned(f.d.Low(j)) || f.p.Tag(j+1) == tag.POS {
			continue
		}
		what := f.reckonedBy(j)
		if what.Len() <= 0 {
			continue
		}
		who, negated := f.maker(j)
		if who.Len() == 0 || negated {
			continue
		}
		st := Statement{Quote: -1, Name: -1, Verb: f.d.Low(j), Pattern: reckoned, Sure: sureReckoned}
		if !f.speaker(&st, who, who.Last) {
			continue
		}
		if g := f.gap(what); g > 0 {
			second := doc.Range{First: g, Last: what.Last}
			what.Last = g
			f.add(st, what)
			f.gapped(st, second)
			continue
		}
		f.add(st, what)
	}
}

// reckonedBy is what the noun of reckoning at j tells: the figure behind its "of", the clause behind its "that", or the figure that it is said to be.
// Empty if there is none.
func (f *finder) reckonedBy(j int) doc.Range {
	switch f.d.Low(j + 1) {
	case "of":
		if j+2 < f.r.Last && f.startsNumber(j+2) {
			return doc.Range{First: j + 2, Last: f.numberEnd(j + 2)}
		}
	case "that":
		if f.p.Tag(j+1) == tag.IN {
			return doc.Range{First: j + 2, Last: f.clauseEnd(j + 2)}
		}
	}
	for i := range f.verbs {
		v := &f.verbs[i]
		if !v.Finite || v.Negated || v.Passive || !f.of(v, j) {
			continue
		}
		switch v.Lemma {
		case "be", "stand", "remain", "come", "rise", "reach", "climb", "grow", "fall":
			if f.startsNumber(v.Words.Last) {
				return doc.Range{First: v.Words.Last, Last: f.figureEnd(v.Words.Last)}
			}
		}
		break
	}
	return doc.Range{}
}

// of reports whether verb v says something of the noun at j.
func (f *finder) of(v *syntax.Verb, j int) bool {
	return v.Words.First == j+1 || v.Words.First > j && v.Subject.First <= j && j < v.Subject.Last && f.head(v.Subject) == j
}

// numberEnd returns the end of the number at j and of the noun phrase that it counts.
func (f *finder) numberEnd(j int) int {
	n := 0
	for ; j < f.r.Last && n < 12; j, n = j+1, n+1 {
		if t := f.p.Tag(j); !t.IsNoun() && t != tag.CD && t != tag.JJ && t != tag.JJR && t != tag.JJS && t != tag.DT && t != tag.Dollar && t != tag.RB && (t != tag.IN || !f.startsNumber(j+1)) && !f.inNumber(j) {
			break
		}
	}
	return j
}

// figureEnd returns the end of what a figure at j is told with: the clause, and a second maker's figure behind its comma.
func (f *finder) figureEnd(j int) int {
	end := f.clauseEnd(j)
	if end < f.r.Last && f.p.Tag(end) == tag.Comma && f.gap(doc.Range{First: j, Last: f.clauseEnd(end + 1)}) == end {
		return f.clauseEnd(end + 1)
	}
	return end
}

// maker is who made the figure that the noun at j tells: its possessor, the one by whom it is given, or the one from whom it comes. negated says that
// he did not. Empty if he is not to be found.
func (f *finder) maker(j int) (who doc.Range, negated bool) {
	if r := f.possessor(j); r.Len() > 0 {
		return r, false
	}
	for i := range f.verbs {
		v := &f.verbs[i]
		if f.of(v, j) {
			switch {
			case v.Passive && isIssuing(v.Lemma) && v.Agent.Len() > 0 && f.isSpeaker(v.Agent):
				return v.Agent, v.Negated
			case v.Lemma == "come" && v.Words.Last+1 < f.r.Last && f.d.Low(v.Words.Last) == "from" && f.speakerAt(v.Words.Last+1):
				return doc.Range{First: v.Words.Last + 1, Last: f.nounEnd(v.Words.Last + 1)}, v.Negated
			}
		}
		if isIssuing(v.Lemma) && v.Finite && !v.Passive && v.Object.First <= j && j < v.Object.Last && f.head(v.Object) == j && v.Subject.Len() > 0 && f.isSpeaker(v.Subject) {
			return v.Subject, v.Negated || v.Modality == "planned"
		}
	}
	return doc.Range{}, false
}

// possessor is whose the reckoning at j is: "the union's own count", or the subject of a verb before it whom "her" and "its" stand for.
func (f *finder) possessor(j int) doc.Range {
	k := j - 1
	for k > f.r.First && k > j-5 && (f.p.Tag(k) == tag.JJ || f.p.Tag(k) == tag.JJS || f.p.Tag(k) == tag.NN) {
		k--
	}
	if k <= f.r.First {
		return doc.Range{}
	}
	switch f.p.Tag(k) {
	case tag.PRPS:
		return f.owner(k)
	case tag.POS:
		n := k
		for n > f.r.First && n > k-8 && (f.p.Tag(n-1).IsNoun() || f.p.Tag(n-1) == tag.DT || f.p.Tag(n-1) == tag.JJ || f.p.Tag(n-1) == tag.POS) {
			n--
		}
		if r := (doc.Range{First: n, Last: k}); r.Len() > 0 && f.isSpeaker(r) {
			return r
		}
	}
	return doc.Range{}
}

// owner is whom the possessive pronoun at k stands for: the subject of the verb right before it, where that can speak. Who doubts "his estimate" doubts another's.
func (f *finder) owner(k int) doc.Range {
	var last *syntax.Verb
	for i := range f.verbs {
		if v := &f.verbs[i]; v.Words.Last <= k && k-v.Words.Last < 4 {
			last = v
		}
	}
	if last == nil || last.Passive && last.Finite || lookSaying(last.Lemma)&takesDenial != 0 || last.Subject.Len() == 0 {
		return doc.Range{}
	}
	r := last.Subject
	female, w := f.d.Low(k) == "her", f.d.Low(r.First)
	n := f.nameIn(r, f.head(r))
	person := n >= 0 && f.names[n].Kind == name.Person
	switch f.d.Low(k) {
	case "his", "her":
		if w == "she" && female || w == "he" && !female || person && f.fits(n, female) || n < 0 && f.p.Tag(f.head(r)) == tag.NN && isPeople(f.d.Low(f.head(r))) {
			return r
		}
	case "its":
		if w == "it" || !person && f.p.Tag(f.head(r)) != tag.NNS && f.isSpeaker(r) {
			return r
		}
	case "their":
		if w == "they" || !person && f.p.Tag(f.head(r)) == tag.NNS && f.isSpeaker(r) {
			return r
		}
	}
	return doc.Range{}
}

// isSpeaker reports whether r is a noun phrase of one who can speak: a person or body by name, or a noun of the lexicon of speakers.
func (f *finder) isSpeaker(r doc.Range) bool {
	r = f.trim(r)
	if r.Len() <= 0 {
		return false
	}
	h := f.head(r)
	if n := f.nameIn(r, h); n >= 0 {
		return f.names[n].Kind == name.Person || f.names[n].Kind == name.Organisation
	}
	return isPeople(f.d.Low(h))
}
