package speech

import (
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// tail takes "12 died, police said" and "12 died, said police": what stands before. It reports whether verb i is such a one.
func (f *finder) tail(v *syntax.Verb, i int, k saying) bool {
	if !v.Finite || k&(takesAt|takesTo) != 0 && k&figureOnly != 0 {
		return false
	}
	speaker, from, after, reach := v.Subject, v.Subject.First, v.Words.Last, v.Words.First
	if in := f.inserted(v); in.Len() > 0 {
		speaker, from, after, reach = in, v.Words.First, in.Last, in.Last
	} else if s := f.setOff(v.Words.First); v.Subject.Len() == 0 && s.Len() > 0 {
		speaker, from = s, s.First // "By then, police said,": the words before look like the end of a phrase
	} else if v.Subject.Len() == 0 || v.Subject.First > v.Words.First || k&takesHearer == 0 && f.inverted(v) {
		if v.Object.Len() == 0 || v.Object.First != v.Words.Last {
			return false
		}
		speaker, from, after, reach = v.Object, v.Words.First, v.Object.Last, f.r.Last
	} else if s.Len() > 0 && v.Subject.Last <= s.First && (from == f.r.First || f.p.Tag(from-1) != tag.Comma) {
		speaker, from = s, s.First // "when a fire swept through, police said": the clause before has no verb, as it seems
	} else if !f.beside(v) {
		return false
	}
	end := from - 1
	if from > f.r.First+2 && f.p.Tag(from-2) == tag.Comma && f.d.QuoteOf(from-2) < 0 && (f.p.Tag(from-1) == tag.CloseQuote || f.p.Tag(from-1) == tag.OpenQuote) {
		end-- // the end of a quotation whose beginning is not to be found
	}
	if end <= f.r.First || f.p.Tag(end) != tag.Comma || f.d.QuoteOf(end-1) >= 0 {
		return false
	}
	if k&takesHearer != 0 && v.Object.Len() > 0 && v.Object.First == after {
		after = v.Object.Last
	}
	after = f.skipTime(after)
	if after < f.r.Last {
		t, w := f.p.Tag(after), f.d.Low(after)
		if t != tag.Comma && t != tag.Colon && t != tag.CloseQuote && !f.breaks(w) && w != "after" {
			return false
		}
	}
	before := doc.Range{First: f.r.First, Last: end}
	before.First = f.clauseBefore(before)
	broken := f.resumes(after) || f.opens(before) && f.begins(after)
	if !f.states(before) && !broken {
		return false
	}
	st := f.statement(v, k, "said after the words", sureTail)
	if !f.speaker(&st, speaker, max(reach, after)) {
		return true
	}
	st.Span = f.d.SpanOf(before)
	f.yield(&st)
	f.add(st, before)
	f.afterTail(st, max(after, st.Speaker.Last), broken)
	return true
}

// inverted reports whether one who speaks stands right behind verb v and a comma before it: "cost 30 jobs, said Dana Whitlock", where the jobs say nothing.
func (f *finder) inverted(v *syntax.Verb) bool {
	if v.Words.Len() != 1 || v.Words.First == f.r.First || v.Subject.Last > v.Words.First-1 || f.p.Tag(v.Words.First-1) != tag.Comma || v.Object.Len() == 0 || v.Object.First != v.Words.Last {
		return false
	}
	h := f.head(v.Object)
	return isPeople(f.d.Low(h)) || f.nameIn(v.Object, h) >= 0
}

// inserted returns who speaks where verb v and he stand between the subject and the verb of the words said: "The toll, said the mayor, is 40". Empty
// if nobody does.
func (f *finder) inserted(v *syntax.Verb) doc.Range {
	if v.Words.Len() != 1 || v.Words.First <= f.r.First || f.p.Tag(v.Words.First-1) != tag.Comma {
		return doc.Range{}
	}
	r := doc.Range{First: v.Words.Last, Last: v.Words.Last}
	for r.Last < f.r.Last && r.Len() < 8 && (f.p.Tag(r.Last).IsNoun() || f.p.Tag(r.Last) == tag.DT || f.p.Tag(r.Last) == tag.JJ || f.p.Tag(r.Last) == tag.POS) {
		r.Last++
	}
	if r.Len() == 0 || !f.resumes(r.Last) && !(r.Last+1 < f.r.Last && f.p.Tag(r.Last) == tag.Comma && f.p.Tag(r.Last+1) == tag.MD) || !f.isSpeaker(r) {
		return doc.Range{}
	}
	return r
}

// setOff returns the noun phrase of one who speaks between a comma and the verb at token t; empty if there is none.
func (f *finder) setOff(t int) doc.Range {
	j := t
	for j > f.r.First && j > t-8 {
		if g := f.p.Tag(j - 1); !g.IsNoun() && g != tag.DT && g != tag.JJ && g != tag.POS && g != tag.PRPS {
			break
		}
		j--
	}
	r := doc.Range{First: j, Last: t}
	if r.Len() == 0 || j == f.r.First || f.p.Tag(j-1) != tag.Comma {
		return doc.Range{}
	}
	if h := f.head(r); isPeople(f.d.Low(h)) || f.nameIn(r, h) >= 0 {
		return r
	}
	return doc.Range{}
}

// beside reports whether nothing but an apposition or a relative clause stands between the subject and verb v.
func (f *finder) beside(v *syntax.Verb) bool {
	if v.Subject.Last == v.Words.First {
		return true
	}
	t := f.p.Tag(v.Subject.Last)
	return t == tag.Comma && f.p.Tag(v.Words.First-1) == tag.Comma || t == tag.WP || t == tag.WDT || t == tag.IN || t == tag.RB || t == tag.VBN
}

// skipTime passes over "on Wednesday evening", "in a statement", "late Friday" after the verb.
func (f *finder) skipTime(j int) int {
	for n := 0; j < f.r.Last && n < 14; n++ {
		t := f.p.Tag(j)
		w := f.d.Low(j)
		if f.breaks(w) || w == "after" || w == "that" {
			return j
		}
		if t != tag.IN && !t.IsNoun() && t != tag.DT && t != tag.JJ && t != tag.CD && t != tag.RB && t != tag.TO && t != tag.PRPS && t != tag.VBG && t != tag.RP && t != tag.POS {
			return j
		}
		j++
	}
	return j
}

// clauseBefore returns the first token of what a tail covers: from the sentence's start, or after a semicolon.
func (f *finder) clauseBefore(r doc.Range) int {
	for j := r.Last - 1; j > r.First; j-- {
		if f.d.Low(j) == ";" {
			return j + 1
		}
	}
	return r.First
}

// states reports whether r can be a statement: it has a verb or a number.
func (f *finder) states(r doc.Range) bool {
	for j := r.First; j < r.Last; j++ {
		if t := f.p.Tag(j); t.IsVerb() || t == tag.CD || t == tag.MD {
			return true
		}
	}
	return false
}

// afterTail adds what goes on after the tail: after a colon ("the ministry said: 43 in Tarn"), or where the tail was put into a clause
// ("The bridge, police said, collapsed"; "In all, police said, 40 had fled"), which is broken then.
func (f *finder) afterTail(st Statement, after int, broken bool) {
	if after+1 >= f.r.Last {
		return
	}
	rest := doc.Range{First: after + 1, Last: f.r.Last}
	if f.d.Low(after) == ":" {
		st.Pattern = "said and a colon"
		f.add(st, rest)
		return
	}
	if broken {
		st.Pattern = "said within the words"
		f.add(st, rest)
	}
}

// resumes reports whether a comma and the verb of the clause that was broken off stand at token after.
func (f *finder) resumes(after int) bool {
	if after >= f.r.Last || f.p.Tag(after) != tag.Comma {
		return false
	}
	for i := range f.verbs {
		if v := &f.verbs[i]; v.Words.First == after+1 && v.Finite {
			return true
		}
	}
	return false
}

// longestOpening is how many words may stand before the clause that a tail breaks off.
const longestOpening = 8

// opens reports whether r has no clause of its own, and only says when, where or of how many the one behind the tail holds: "in all", "by then".
func (f *finder) opens(r doc.Range) bool {
	if r.Len() > longestOpening {
		return false
	}
	for i := range f.verbs {
		if v := &f.verbs[i]; v.Words.First < r.Last && r.First < v.Words.Last {
			return false
		}
	}
	t := f.p.Tag(r.First)
	return t == tag.IN || t == tag.RB || f.isTime(r.First)
}

// begins reports whether a comma stands at token after, and behind it a clause with its subject first.
func (f *finder) begins(after int) bool {
	if after >= f.r.Last || f.p.Tag(after) != tag.Comma {
		return false
	}
	for i := range f.verbs {
		v := &f.verbs[i]
		if !v.Finite || v.Relative || v.Words.First <= after+1 {
			continue
		}
		if v.Subject.Len() > 0 && v.Subject.First == after+1 || v.Words.First == after+2 && f.p.Tag(after+1) == tag.CD {
			return true
		}
	}
	return false
}

// passive takes "is said to have died", "it is believed that", with or without "by": the report keeps its distance.
func (f *finder) passive(v *syntax.Verb, i int, k saying) {
	if v.Negated || k&takesAt != 0 && f.putAt(v, k) || k&takesPassive == 0 {
		return
	}
	st := f.statement(v, k|hedges, "is said", sureAdverb)
	if v.Agent.Len() > 0 {
		if !f.speaker(&st, v.Agent, v.Agent.Last) {
			return
		}
		st.Hedged = k&hedges != 0
	}
	j := v.Words.Last
	if j < f.r.Last && f.d.Low(j) == "that" {
		f.add(st, doc.Range{First: j + 1, Last: f.contentEnd(v, i, j)})
		return
	}
	if j < f.r.Last && f.p.Tag(j) == tag.TO && i+1 < len(f.verbs) && f.verbs[i+1].Words.First == j && v.Subject.Len() > 0 {
		first := v.Subject.First
		if f.hasVerb(v.Subject.Last, v.Words.First) {
			first = v.Words.First // "It crosses the bay and is thought to reach the sea"
		}
		f.add(st, doc.Range{First: first, Last: f.clauseEnd(j)})
	}
}

// putAt takes "was put at 400 by the mayor": a figure that its agent tells. It reports whether there is one.
func (f *finder) putAt(v *syntax.Verb, k saying) bool {
	end := f.clauseEnd(v.Words.Last)
	at, by := 0, 0
	for j := v.Words.Last; j+1 < end && j < v.Words.Last+14; j++ {
		switch w := f.d.Low(j); {
		case w == "at" && at == 0 && f.startsNumber(j+1) && !f.time(j+1):
			at = j
		case w == "by" && by == 0 && f.speakerAt(j+1):
			by = j
		}
	}
	if at == 0 || by == 0 {
		return false
	}
	st := f.statement(v, k, "put at", sureFigure)
	who := doc.Range{First: by + 1, Last: f.nounEnd(by + 1)}
	if at > by {
		who.Last = min(who.Last, at)
	} else {
		end = by
	}
	if !f.speaker(&st, who, who.Last) {
		return false
	}
	f.add(st, doc.Range{First: at + 1, Last: end})
	return true
}

// clauseEnd returns the end of the clause that token j is in: the next comma, semicolon or the sentence's end.
func (f *finder) clauseEnd(j int) int {
	for ; j < f.r.Last; j++ {
		if t := f.p.Tag(j); (t == tag.Comma || t == tag.Colon) && !f.inNumber(j) {
			return j
		}
	}
	return f.r.Last
}
