package speech

import (
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// accordingTo finds "according to X", "citing X" and "in the view of X".
func (f *finder) accordingTo() {
	for j := f.r.First; j+1 < f.r.Last; j++ {
		switch f.d.Tokens[j].Len() {
		case len("according"), len("citing"), len("quoting"):
		case len("in"): // or "by"
			if at := f.inView(j); at > 0 {
				f.source("according to", j, at)
			} else if who, end := f.ownView(j); who.Len() > 0 {
				f.cited("according to", j, who, end)
			}
			continue
		default:
			continue
		}
		w := f.d.Low(j)
		verb, at := "", 0
		switch {
		case w == "according" && f.d.Low(j+1) == "to":
			verb, at = "according to", j+2
		case w == "citing", w == "quoting" && f.speakerAt(j+1):
			verb, at = "cite", j+1
		default:
			continue
		}
		f.source(verb, j, at)
	}
}

// inView returns where the source stands behind "in the view of" or "by the count of" at j; 0 where no such words stand there.
func (f *finder) inView(j int) int {
	if j+4 >= f.r.Last || f.d.Low(j+1) != "the" || f.d.Low(j+3) != "of" {
		return 0
	}
	switch w := f.d.Low(j); f.d.Low(j + 2) {
	case "view", "opinion", "eyes", "words":
		if w == "in" {
			return j + 4
		}
	case "count", "reckoning", "estimate", "account":
		if w == "by" {
			return j + 4
		}
	}
	return 0
}

// ownView returns who is seen to say so by "in the mayor's view" or "by the union's own count" at j, and where these words end; empty where no such
// words stand there.
func (f *finder) ownView(j int) (who doc.Range, end int) {
	if w := f.d.Low(j); w != "in" && w != "by" {
		return doc.Range{}, 0
	}
	if r := (doc.Range{First: j + 1, Last: j + 2}); j+3 < f.r.Last && f.p.Tag(j+1).IsNoun() && isViews(f.d.Low(j+2)) && f.p.Tag(j+3) == tag.Comma && f.isSpeaker(r) {
		return r, j + 3 // "by police estimates"
	}
	k := j + 1
	for ; k < f.r.Last && k < j+8 && f.p.Tag(k) != tag.POS; k++ {
		if t := f.p.Tag(k); !t.IsNoun() && t != tag.DT && t != tag.JJ {
			return doc.Range{}, 0
		}
	}
	who, end = doc.Range{First: j + 1, Last: k}, k+1
	for end < f.r.Last && f.p.Tag(end) == tag.JJ {
		end++
	}
	if end >= f.r.Last || !isViews(f.d.Low(end)) || end+1 < f.r.Last && f.p.Tag(end+1) != tag.Comma || !f.isSpeaker(who) {
		return doc.Range{}, 0
	}
	return who, end + 1
}

// speakerAt reports whether the noun phrase at j is of one who can speak.
func (f *finder) speakerAt(j int) bool {
	r := doc.Range{First: j, Last: f.nounEnd(j)}
	return r.Len() > 0 && f.isSpeaker(r)
}

// source adds what the source named from token at on, after "according to" at j, is cited for: the words before it, or after it where it leads.
func (f *finder) source(verb string, j, at int) {
	if end := f.nounEnd(at); end > at {
		f.cited(verb, j, doc.Range{First: at, Last: end}, end)
	}
}

// cited adds what who is cited for by words that begin at token j and end before token end.
func (f *finder) cited(verb string, j int, who doc.Range, end int) {
	st := Statement{Quote: -1, Name: -1, Verb: verb, Pattern: verb, Sure: sureAccording, Hedged: f.unconfirmed(who.First, who.Last)}
	if !f.speaker(&st, who, f.clauseEnd(min(f.clauseEnd(end)+1, f.r.Last))) {
		return
	}
	if verb == "cite" {
		st.Sure = sureNoun
		if n := len(f.out) - 1; n >= 0 && f.out[n].Pattern == "said after the words" && f.out[n].Span.Start >= f.d.Tokens[f.r.First].Start {
			// "died, state media reported, citing police": the one cited is the source of the same words
			st.Span = f.out[n].Span
			f.out = append(f.out, st)
			f.remember(st)
			return
		}
	}
	if verb == "cite" && j == f.r.First && f.ledBy(&st) {
		return
	}
	before := doc.Range{First: f.r.First, Last: j}
	before.First = f.clauseBefore(before)
	if j > f.r.First+1 && f.states(before) {
		f.add(st, before)
		return
	}
	stop := f.clauseEnd(end)
	if next := f.clauseEnd(stop + 1); next < f.r.Last && !f.hasVerb(stop+1, next) && f.hasVerb(next, f.r.Last) {
		stop = next // "According to the Post, the largest paper in town, nine died"
	}
	if stop < f.r.Last && verb != "cite" {
		f.add(st, doc.Range{First: stop + 1, Last: f.r.Last})
	}
}

// ledBy gives st, whose source is cited at the head of the sentence, the words that somebody passes on there: "Quoting police, the radio said 40 had died". It
// reports whether there are any.
func (f *finder) ledBy(st *Statement) bool {
	for i := len(f.out) - 1; i >= 0 && f.out[i].Span.Start >= f.d.Tokens[f.r.First].Start; i-- {
		if o := &f.out[i]; o.Pattern == "said that" || o.Pattern == "said and a clause" {
			st.Span, st.Sure = o.Span, sureNoun
			f.out = append(f.out, *st)
			f.remember(*st)
			return true
		}
	}
	return false
}

func (f *finder) hasVerb(first, last int) bool {
	for ; first < last; first++ {
		if t := f.p.Tag(first); t.IsVerb() || t == tag.MD {
			return true
		}
	}
	return false
}

// nounEnd returns the end of the noun phrase at j with its "of" and "in" phrases.
func (f *finder) nounEnd(j int) int {
	last := j
	for n := 0; j < f.r.Last && n < 24; j, n = j+1, n+1 {
		switch t := f.p.Tag(j); {
		case t.IsNoun() || t == tag.CD || t == tag.PRP:
			last = j + 1
		case t == tag.DT || t == tag.JJ || t == tag.PRPS || t == tag.POS || t == tag.VBN && last == 0 || t == tag.FW || t == tag.JJS || t == tag.JJR:
		case t == tag.CC && j+1 < f.r.Last && f.p.Tag(j+1).IsNoun():
		case t == tag.IN && last > 0 && (f.d.Low(j) == "of" || f.d.Low(j) == "for" || f.d.Low(j) == "in" || f.d.Low(j) == "from" || f.d.Low(j) == "at"):
		default:
			return last
		}
	}
	return last
}

// unconfirmed reports whether the words of the source keep a distance ("unconfirmed reports").
func (f *finder) unconfirmed(first, last int) bool {
	for ; first < last; first++ {
		switch f.d.Low(first) {
		case "unconfirmed", "unverified", "alleged", "rumours", "rumors", "anonymous", "purported":
			return true
		}
	}
	return false
}

// adverbs takes "reportedly" and its like: a clause from which the report keeps its distance, said by nobody.
func (f *finder) adverbs() {
	for j := f.r.First; j < f.r.Last; j++ {
		if f.d.Tokens[j].Len() < len("allegedly") {
			continue
		}
		switch f.d.Low(j) {
		case "reportedly", "allegedly", "purportedly", "supposedly":
		default:
			continue
		}
		first := j
		for first > f.r.First && f.p.Tag(first-1) != tag.Comma && f.p.Tag(first-1) != tag.Colon && f.p.Tag(first-1) != tag.CC {
			first--
		}
		if j+1 < f.r.Last && f.p.Tag(j+1) == tag.VBN && j > f.r.First && f.p.Tag(j-1).IsNoun() {
			// "a list of children allegedly deported": the phrase alone
			for first = j - 1; first > f.r.First && (f.p.Tag(first-1).IsNoun() || f.p.Tag(first-1) == tag.JJ || f.p.Tag(first-1) == tag.CD); first-- {
			}
		}
		last := f.clauseEnd(j)
		if last == j+1 {
			last = f.clauseEnd(j + 2) // "Reportedly, she left"
		}
		st := Statement{Quote: -1, Name: -1, Verb: f.d.Low(j), Hedged: true, Pattern: "reportedly", Sure: sureAdverb}
		f.add(st, doc.Range{First: first, Last: last})
		for j+1 < f.r.Last && f.p.Tag(j+1) != tag.Comma {
			j++
		}
	}
}

// headline takes the speaker before or after the colon or dash of a headline: "Six held after clash: police".
func (f *finder) headline() {
	p := &f.d.Paragraphs[f.d.Sentences[f.s].Paragraph]
	if p.Role != doc.Headline {
		return
	}
	for j := f.r.Last - 2; j > f.r.First && j > f.r.Last-8; j-- {
		w := f.d.Low(j)
		if w != ":" && w != "-" && w != "–" && w != "—" {
			continue
		}
		r := doc.Range{First: j + 1, Last: f.r.Last}
		if f.speaks(r) {
			f.addHeadline(r, doc.Range{First: f.r.First, Last: j})
		}
		break
	}
	for j := f.r.First + 1; j < f.r.Last-1 && j < f.r.First+6; j++ {
		if f.d.Low(j) == ":" {
			if r := (doc.Range{First: f.r.First, Last: j}); f.speaks(r) {
				f.addHeadline(r, doc.Range{First: j + 1, Last: f.r.Last})
			}
			break
		}
	}
}

// speaks reports whether r is a noun phrase of one who can speak.
func (f *finder) speaks(r doc.Range) bool {
	for j := r.First; j < r.Last; j++ {
		if t := f.p.Tag(j); !t.IsNoun() && t != tag.DT && t != tag.JJ && t != tag.POS && t != tag.IN {
			return false
		}
	}
	h := f.head(r)
	return isPeople(f.d.Low(h))
}

func (f *finder) addHeadline(speaker, words doc.Range) {
	st := Statement{Quote: -1, Name: -1, Verb: "say", Pattern: "headline", Sure: sureHeadline}
	if f.states(words) && f.speaker(&st, speaker, speaker.Last) {
		f.add(st, words)
	}
}
