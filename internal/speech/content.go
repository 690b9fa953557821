package speech

import (
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// said is what a verb of saying is followed by.
type said struct {
	r       doc.Range
	pattern string
	sure    float64
}

// content finds what was said after verb i.
func (f *finder) content(v *syntax.Verb, i int, k saying) said {
	j := v.Words.Last
	for j < f.r.Last && (f.p.Tag(j) == tag.RB || f.p.Tag(j) == tag.RP) {
		j++
	}
	if j >= f.r.Last {
		return said{}
	}
	if f.d.QuoteOf(j) >= 0 && f.d.QuoteOf(v.Main) < 0 {
		return said{} // a quotation: see quoted
	}
	end := f.contentEnd(v, i, j)
	if (k&(takesOf|takesWith|takesAs) != 0 || v.Lemma == "admit" || v.Lemma == "confess") && f.figureAfter(v, k, j, end) {
		return said{doc.Range{First: j, Last: end}, "put at", sureFigure}
	}
	if v.Lemma == "give" && f.isDocument(v.Subject) && f.shareAfter(j, end) {
		return said{doc.Range{First: j, Last: end}, "put at", sureFigure}
	}
	if k&takesBare != 0 && f.bareFigure(j, end) {
		return said{doc.Range{First: j, Last: end}, "put at", sureFigure}
	}
	if k&figureOnly == 0 {
		if at, that := f.clauseAt(v, i, j, k, end); at > 0 {
			if that {
				return said{doc.Range{First: at, Last: end}, "said that", sureThat}
			}
			return said{doc.Range{First: at, Last: end}, "said and a clause", sureClause}
		}
		if w := f.d.Low(j); w == ":" && j+1 < f.r.Last && f.d.QuoteOf(j+1) < 0 && f.p.Tag(j+1) != tag.OpenQuote && f.p.Tag(j+1) != tag.CloseQuote {
			return said{doc.Range{First: j + 1, Last: f.r.Last}, "said and a colon", sureThat}
		}
		if k&takesInfinitive != 0 && i+1 < len(f.verbs) && f.verbs[i+1].Words.First == j && f.p.Tag(j) == tag.TO {
			return said{doc.Range{First: j, Last: end}, promised, sureClause}
		}
	}
	t := f.p.Tag(j)
	noun := t.IsNoun() || t == tag.DT || t == tag.CD || t == tag.PRPS || t == tag.JJ || t == tag.Dollar || t == tag.PRP || t == tag.IN && f.startsNumber(j) || t == tag.JJR || t == tag.JJS || t == tag.VBN
	if k&(takesAt|takesTo) != 0 && (noun || v.Relative) && f.figure(v, k, j, end) {
		return said{doc.Range{First: j, Last: end}, "put at", sureFigure}
	}
	if k&takesNoun != 0 && noun && !f.isTime(j) && !f.tookLives(v, j, end) && (k&figureOnly == 0 || f.counted(v, j)) {
		return said{doc.Range{First: j, Last: end}, nounSaid, sureNoun}
	}
	return said{}
}

// tookLives reports whether verb v, with its object from token j on, tells of deaths and of nothing said: "the fire claimed 12 lives".
func (f *finder) tookLives(v *syntax.Verb, j, end int) bool {
	if v.Lemma != "claim" {
		return false
	}
	for ; j < end && !f.p.Tag(j).IsVerb() && f.p.Tag(j) != tag.Comma; j++ {
		switch f.d.Low(j) {
		case "life", "lives", "victim", "victims":
			return true
		}
	}
	return false
}

// isTime reports whether token j is a day that says when it was said: "announced today".
func (f *finder) isTime(j int) bool {
	switch f.d.Low(j) {
	case "today", "yesterday", "tomorrow", "tonight", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "earlier", "late",
		"last", "later", "this":
		return true
	}
	return false
}

func (f *finder) startsNumber(j int) bool {
	for n := 0; j < f.r.Last && n < 4; j, n = j+1, n+1 {
		if f.p.Tag(j) == tag.CD {
			return true
		}
		if f.p.Tag(j).IsNoun() {
			return false
		}
	}
	return false
}

// figure reports whether a number after "at" or "to" follows at j, said of a figure or of anything if the verb is only used so.
func (f *finder) figure(v *syntax.Verb, k saying, j, end int) bool {
	about := v.Relative && v.Object.Len() > 0 && isFigures(f.d.Low(f.head(v.Object)))
	for n := 0; j+1 < end && n < 14; j, n = j+1, n+1 {
		w := f.d.Low(j)
		about = about || isFigures(w)
		if k&takesAt != 0 && about && f.bounds(w) && f.startsNumber(j+1) {
			return true
		}
		if (w == "at" && k&takesAt != 0 || w == "to" && k&takesTo != 0) && f.startsNumber(j+1) && !f.time(j+1) {
			return w == "at" && v.Lemma != "keep" || about
		}
		if f.p.Tag(j) == tag.Comma && n > 0 {
			return false
		}
	}
	return false
}

// figureAfter reports whether a number follows at j after the word that the verb takes: right there ("of", "with"), or behind what is called a number of
// something ("gave the number of boats as 12"), or behind "to" where somebody admits it ("admits to 400 job losses").
func (f *finder) figureAfter(v *syntax.Verb, k saying, j, end int) bool {
	switch w := f.d.Low(j); {
	case w == "of" && k&takesOf != 0, w == "with" && k&takesWith != 0:
		return j+1 < end && f.p.Tag(j+1) != tag.PRPS && (f.startsNumber(j+1) || !f.afterPronoun(v) && f.numberOf(j+1, end))
	case w == "to" && (v.Lemma == "admit" || v.Lemma == "confess"):
		return f.startsNumber(j + 1)
	case k&takesAs == 0:
		return false
	}
	about := false
	for n := 0; j+1 < end && n < 10; j, n = j+1, n+1 {
		about = about || isFigures(f.d.Low(j))
		if f.d.Low(j) == "as" {
			return about && f.startsNumber(j+1)
		}
		if f.p.Tag(j) == tag.Comma {
			return false
		}
	}
	return false
}

// shareAfter reports whether whom a share is given and the share itself follow at j: "the poll gave the party 31 percent".
func (f *finder) shareAfter(j, end int) bool {
	for n := 0; j+1 < end && n < 8; j, n = j+1, n+1 {
		switch t := f.p.Tag(j); {
		case t == tag.CD:
			w := f.d.Low(j + 1)
			return w == "%" || w == "percent" || w == "per" || w == "points"
		case !t.IsNoun() && t != tag.DT && t != tag.JJ && t != tag.POS && t != tag.RB && t != tag.IN:
			return false
		}
	}
	return false
}

// bareFigure reports whether nothing but a number, with its hedge, follows at j: "police counted about 250", not "counted 250 boats".
func (f *finder) bareFigure(j, end int) bool {
	n := 0
	for ; j < end; j++ {
		switch t := f.p.Tag(j); {
		case t == tag.CD:
			n++
		case n == 0 && (t == tag.RB || t == tag.IN || t == tag.JJR || t == tag.JJS):
		default:
			return n > 0 && (t == tag.Comma || t == tag.Stop || t == tag.Colon || t == tag.CC)
		}
	}
	return n > 0
}

// afterPronoun reports whether a verb stands right behind a pronoun: "it spoke of savings of 40 million" may be of another time.
func (f *finder) afterPronoun(v *syntax.Verb) bool {
	return v.Words.First > f.r.First && f.p.Tag(v.Words.First-1) == tag.PRP
}

// counted reports whether verb v, with its object from token j on, tells what somebody counted: who "counts 900 members" has them.
func (f *finder) counted(v *syntax.Verb, j int) bool {
	t := f.p.Tag(v.Main)
	return (t == tag.VBD || t == tag.VBN && !v.Passive && v.Words.Len() > 1) && !f.afterPronoun(v) && f.startsNumber(j) && f.d.Low(j) != "on"
}

// numberOf reports whether a noun stands at j, and a number after its "of": "spoke of a crowd of 4,000".
func (f *finder) numberOf(j, end int) bool {
	for n := 0; j+1 < end && n < 5; j, n = j+1, n+1 {
		switch t := f.p.Tag(j); {
		case f.d.Low(j) == "of":
			return n > 0 && f.startsNumber(j+1)
		case t.IsNoun(), t == tag.DT, t == tag.JJ, t == tag.VBG:
		default:
			return false
		}
	}
	return false
}

// bounds reports whether w says on which side of a number a figure lies, in place of "at": "put the number below 50".
func (f *finder) bounds(w string) bool {
	switch w {
	case "below", "under", "above", "over", "around", "between", "near":
		return true
	}
	return false
}

// time reports whether a clock time stands at j: "put the car at 3 p.m." is no estimate.
func (f *finder) time(j int) bool {
	for n := j; n < f.r.Last && n < j+3; n++ {
		switch f.d.Low(n) {
		case "a.m.", "p.m.", "am", "pm", "o'clock", "gmt":
			return true
		}
	}
	return false
}

// clauseAt returns where the clause that was said begins, and whether "that" stood before it; 0 if none follows.
func (f *finder) clauseAt(v *syntax.Verb, i, j int, k saying, end int) (int, bool) {
	if f.p.Tag(j) == tag.TO && i+1 < len(f.verbs) && f.verbs[i+1].Words.First == j {
		return 0, false // "a man believed to be the owner was held"
	}
	next := -1
	for n := i + 1; n < len(f.verbs) && f.verbs[n].Words.First < end; n++ {
		if w := &f.verbs[n]; w.Finite && (w.Words.First == j || w.Subject.First >= j) {
			next = n
			break
		}
	}
	limit := end
	if next >= 0 {
		limit = f.verbs[next].Words.First
		if f.verbs[next].Subject.First >= j {
			limit = f.verbs[next].Subject.First
		}
	}
	hearer := 0
	if v.Object.Len() > 0 && v.Object.First >= j && v.Object.First <= j+1 && k&takesHearer != 0 {
		hearer = v.Object.Last
	}
	for t := j; t < end; t++ {
		switch w := f.d.Low(t); {
		case w == "that" && (f.p.Tag(t) == tag.IN || f.p.Tag(t) == tag.WDT && t == j || f.p.Tag(t) == tag.DT && t == j && next >= 0):
			return t + 1, true
		case t >= limit:
			if next < 0 {
				return 0, false
			}
			return f.clauseStart(j, limit, hearer), false
		case f.p.Tag(t) == tag.Comma:
			// "said, however, that", "said on Friday, before leaving, that": only "that" brings the clause back
			if n := f.thatAfter(t, end); n > 0 {
				return n, true
			}
			return 0, false
		case f.p.Tag(t) == tag.Colon:
			return 0, false
		case f.breaks(w), hearer > 0 && t == hearer && f.p.Tag(t) == tag.TO:
			return 0, false // "told them to leave": an order
		case w == "after" || w == "since" || w == "until":
			if !f.thatSoon(t, limit) && t > j {
				return 0, false // "said nothing after officers arrived"
			}
		}
	}
	return 0, false
}

// breaks reports whether a subordinator opens a clause that tells when or why it was said, not what.
func (f *finder) breaks(w string) bool {
	switch w {
	case "as", "while", "when", "because", "before", "whether", "if", "why", "how", "where", "who", "what":
		return true
	}
	return false
}

// thatSoon reports whether "that" or the subject of the clause follows token t within a few tokens, so that "after" opened but a time.
func (f *finder) thatSoon(t, limit int) bool {
	for n := t + 1; n < limit && n < t+10; n++ {
		if f.d.Low(n) == "that" {
			return true
		}
	}
	return false
}

// thatAfter returns the token after "that" if a second comma and "that" follow the one at t soon.
func (f *finder) thatAfter(t, end int) int {
	for n := t + 1; n+1 < end && n < t+12; n++ {
		if f.p.Tag(n) == tag.Comma && f.d.Low(n+1) == "that" {
			return n + 2
		}
	}
	return 0
}

// clauseStart returns where a clause without "that" begins: after the verb, or at its subject where the hearer or a time stands between.
func (f *finder) clauseStart(j, subject, hearer int) int {
	if hearer > 0 && hearer <= subject || f.p.Tag(j) == tag.IN && subject > j && !f.startsNumber(j) || f.p.Tag(j) == tag.TO {
		return subject
	}
	return j
}

// contentEnd returns where what is said after verb i, from token j on, ends: with the sentence, or where the words turn back to the speaker.
func (f *finder) contentEnd(v *syntax.Verb, i, j int) int {
	end := f.r.Last
	if q := f.d.QuoteOf(v.Main); q >= 0 {
		end = min(end, f.d.Quotes[q].Tokens.Last)
	}
	for n := i + 1; n < len(f.verbs); n++ {
		w := &f.verbs[n]
		if !w.Finite || w.Words.First <= j {
			continue
		}
		if f.isTail(w) && w.Subject.First-1 > j {
			return min(end, w.Subject.First-1)
		}
		if c := f.clauseBreak(w, j); c > 0 && lookSaying(w.Lemma) != 0 {
			return min(end, c)
		}
		again := w.Subject.Len() > 0 && v.Subject.Len() > 0 && w.Subject.First <= v.Subject.First && w.Subject.Last <= v.Words.First
		if !again {
			continue
		}
		if c := f.conjunctionBefore(w.Words.First); c > j {
			return min(end, c)
		}
		if v.Relative || w.Subject.First < v.Subject.First {
			return min(end, w.Words.First)
		}
	}
	if v.Relative {
		for t := j + 1; t < end; t++ {
			if f.p.Tag(t) == tag.Comma && !f.inNumber(t) {
				return t
			}
		}
	}
	for t := j; t < end; t++ {
		if f.d.Low(t) == ";" {
			return t
		}
	}
	return end
}

// isTail reports whether verb w ends the sentence or a stretch of it with its speaker: ", police said".
func (f *finder) isTail(w *syntax.Verb) bool {
	s := w.Subject.First
	if w.Subject.Len() == 0 || s >= w.Words.First || s <= f.r.First || f.p.Tag(s-1) != tag.Comma || lookSaying(w.Lemma)&(says|figureOnly|takesQuote) != says || !f.beside(w) {
		return false
	}
	after := f.skipTime(w.Words.Last)
	return after >= f.r.Last || f.p.Tag(after) == tag.Comma
}

// clauseBreak returns the comma before "while", "but" or "and" and the subject of verb w, or 0: another speaks there.
func (f *finder) clauseBreak(w *syntax.Verb, j int) int {
	s := w.Subject.First
	if w.Subject.Len() == 0 || s < j+3 || f.p.Tag(s-2) != tag.Comma || w.Relative {
		return 0
	}
	switch f.d.Low(s - 1) {
	case "while", "but", "and", "whereas", "though", "although":
		return s - 2
	}
	return 0
}

func (f *finder) inNumber(t int) bool {
	return t+1 < f.r.Last && f.p.Tag(t-1) == tag.CD && f.p.Tag(t+1) == tag.CD
}

// conjunctionBefore returns the conjunction directly before token t, adverbs between them allowed, or -1.
func (f *finder) conjunctionBefore(t int) int {
	for n := t - 1; n >= f.r.First && n > t-4; n-- {
		if f.p.Tag(n) == tag.CC {
			return n
		}
		if f.p.Tag(n) != tag.RB {
			return -1
		}
	}
	return -1
}
