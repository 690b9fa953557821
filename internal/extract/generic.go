package extract

import (
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/word"
)

// generic reports whether the clause of token t, in which it belongs to the subject, tells of no one occasion but of what is always or mostly so, or of
// the most that ever was: "a magnitude 6 quake can bring down poorly built walls", "quakes of magnitude 2 are common there", "the strongest ever felt was 4.5".
func (r *reading) generic(t int) bool {
	v, ok := r.verbOver(t)
	if !ok {
		return false
	}
	first := r.subjectFrom(t, v)
	return r.ever(first, v.Words.First) || r.ofKind(v) && r.anyOne(first, t)
}

// verbOver is the finite verb whose subject token t belongs to, as far as can be told: the first after it, with nothing between that ends a subject.
func (r *reading) verbOver(t int) (syntax.Verb, bool) {
	verbs := r.parse.AppendVerbs(r.verbs[:0], r.doc.SentenceOf(t))
	r.verbs = verbs[:0]
	for _, v := range verbs {
		if !v.Finite || v.Relative || v.Words.First <= t {
			continue
		}
		for i := t + 1; i < v.Words.First; i++ {
			switch r.doc.Tokens[i].Tag {
			case tag.Comma, tag.Colon, tag.OpenQuote, tag.CloseQuote:
				return v, false
			}
		}
		return v, true
	}
	return syntax.Verb{}, false
}

// subjectFrom is the first token of the clause of v's subject, at or before token t.
func (r *reading) subjectFrom(t int, v syntax.Verb) int {
	if v.Subject.Len() > 0 && v.Subject.First <= t {
		return v.Subject.First
	}
	s := &r.scenes[r.doc.SentenceOf(t)]
	first := s.clauses[s.clauseOf(t)].First
	for first < t && !r.doc.Tokens[first].Tag.IsNoun() && r.doc.Tokens[first].Tag != tag.DT && r.doc.Tokens[first].Tag != tag.JJ && r.doc.Tokens[first].Tag != tag.CD {
		first++
	}
	return first
}

// ofKind reports whether v is said of a kind: "can cause", "are common", "usually cause".
func (r *reading) ofKind(v syntax.Verb) bool {
	last := r.doc.Sentences[r.doc.SentenceOf(v.Main)].Tokens.Last
	for i := max(0, v.Words.First-1); i < min(last, v.Words.Last+2); i++ {
		switch w := r.doc.Low(i); {
		case w == "can" && i < v.Words.Last, usually(w) && r.parse.Tag(v.Words.First) != tag.VBD:
			return true
		case usual(w) && i > v.Main && v.Lemma == "be", i == v.Main && v.Passive && w == "considered":
			g := r.parse.Tag(v.Words.First)
			return g == tag.VBZ || g == tag.VBP
		}
	}
	return false
}

// anyOne reports whether the noun phrase from token first on, to which token t belongs, names any of a kind: "a quake", "any quake", "quakes".
func (r *reading) anyOne(first, t int) bool {
	switch w := r.doc.Low(first); {
	case w == "a", w == "an", w == "any", w == "every", w == "most":
		return true
	case r.doc.Tokens[first].Tag == tag.DT, r.doc.Tokens[first].Tag == tag.PRPS:
		return false
	}
	for i := first; i <= t; i++ {
		if g := r.doc.Tokens[i].Tag; g == tag.NNS {
			return true
		} else if g == tag.IN || g.IsProper() {
			return false
		}
	}
	return false
}

// ever reports whether tokens [first, last) name the most of all times: "the largest quake ever recorded", "the worst crash on record".
func (r *reading) ever(first, last int) bool {
	most := false
	for i := first; i < last; i++ {
		switch {
		case r.doc.Tokens[i].Tag == tag.JJS:
			most = true
		case most && (r.doc.Low(i) == "ever" || r.doc.Low(i) == "record" && r.doc.Low(i-1) == "on"):
			return true
		}
	}
	return false
}

// genericAt reports whether the number in words is generic; where it is the complement of "be", so is what it is said of.
func (r *reading) genericAt(words doc.Range, g syntax.Governor) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)]
	if r.doc.Paragraphs[s.Paragraph].Role != doc.Body || !r.speaksOfKinds(s.Tokens) {
		return false
	}
	if g.Relation == syntax.Copula && g.Topic.Len() > 0 && g.Topic.Last <= words.First {
		return r.ever(g.Topic.First, words.First)
	}
	if g.Predicate == "be" && g.Token > 0 && g.Token < words.First && r.ever(r.clauseFrom(g.Token), g.Token) {
		return true // the largest ever recorded there was 4.5
	}
	return r.generic(words.First)
}

// clauseFrom is the first token of the clause of token t.
func (r *reading) clauseFrom(t int) int {
	s := &r.scenes[r.doc.SentenceOf(t)]
	return s.clauses[s.clauseOf(t)].First
}

// cues mark the words that some reader here looks for in every sentence.
var cues = word.Marks{Slot: word.ExtractMarks, Find: func(t *word.Type) uint64 {
	switch w := t.Low; {
	case w == "can" || w == "ever" || w == "record" || usual(w) || usually(w):
		return ofKinds
	case w == "no" || w == "without":
		return ofAbsence
	}
	return 0
}}

const (
	ofKinds   = 1 << iota // see genericAt
	ofAbsence             // see absences
)

// speaksOfKinds reports whether a sentence has any word that genericAt looks for: most have none.
func (r *reading) speaksOfKinds(words doc.Range) bool {
	for t := words.First; t < words.Last; t++ {
		if cues.Of(r.doc.Type(t))&ofKinds != 0 {
			return true
		}
	}
	return false
}
