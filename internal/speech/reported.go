package speech

import (
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// reported finds the reported speech of the sentence at hand.
func (f *finder) reported() {
	for i := range f.verbs {
		v := &f.verbs[i]
		k := lookSaying(v.Lemma)
		if k == 0 || k&takesQuote != 0 {
			continue
		}
		switch {
		case v.Passive && v.Finite:
			f.passive(v, i, k)
		case v.Passive: // "the woman accused of": nobody says so here
		case f.tail(v, i, k):
		default:
			f.lead(v, i, k)
		}
	}
	f.accordingTo()
	f.reckonings()
	f.adverbs()
	f.headline()
}

func (f *finder) statement(v *syntax.Verb, k saying, pattern string, sure float64) Statement {
	return Statement{Quote: -1, Name: -1, Verb: v.Lemma, Hedged: k&hedges != 0, Denied: k&takesDenial != 0, Pattern: pattern, Sure: sure}
}

// lead takes "police said (that) 12 died": what follows the verb.
func (f *finder) lead(v *syntax.Verb, i int, k saying) {
	c := f.content(v, i, k)
	if c.r.Len() <= 0 {
		return
	}
	st := f.statement(v, k, c.pattern, c.sure)
	subject := v.Subject
	if k&takesDocument != 0 && !f.isDocument(subject) {
		return
	}
	if !f.speaker(&st, subject, v.Words.First) || k&takesPerson != 0 && !f.canSpeak(&st) {
		return
	}
	if v.Negated || v.Modality == "planned" || v.Modality == "possible" || v.Modality == "demanded" {
		return // "did not say that", "would say": nobody said so yet
	}
	if c.pattern == "claimed to" && !st.Hedged && f.told(c.r) {
		return // "she said the firm had promised to": it is she who says so
	}
	if g := f.gap(c.r); g > 0 {
		second := doc.Range{First: g, Last: c.r.Last}
		c.r.Last = g
		f.add(st, c.r)
		f.gapped(st, second)
		return
	}
	f.add(st, c.r)
}

// promises reports whether st is what somebody bound himself to do or give: where another tells of it, it is the other who says so.
func promises(st *Statement) bool {
	return !st.Hedged && !st.Denied && st.Quote < 0 && lookSaying(st.Verb)&takesInfinitive != 0 && (st.Pattern == promised || st.Pattern == nounSaid)
}

// The patterns of what is said in no clause of its own: "pledged to pay", "pledged three million".
const (
	promised = "claimed to"
	nounSaid = "claimed and a noun"
)

// yield drops the promises of the sentence at hand that lie within what somebody says behind them: "the donors pledged three million, she said".
func (f *finder) yield(st *Statement) {
	for i := len(f.out) - 1; i >= 0 && f.out[i].Span.End > f.d.Tokens[f.r.First].Start; i-- {
		if o := &f.out[i]; promises(o) && st.Span.Contains(o.Span) {
			f.out = append(f.out[:i], f.out[i+1:]...)
		}
	}
}

// told reports whether r lies within what somebody is reported to have said.
func (f *finder) told(r doc.Range) bool {
	s := f.d.SpanOf(r)
	for i := len(f.out) - 1; i >= 0 && i >= len(f.out)-8; i-- {
		if st := &f.out[i]; st.Speaker.Len() > 0 && st.Span.Contains(s) {
			return true
		}
	}
	return false
}

func (f *finder) isDocument(r doc.Range) bool {
	return r.Len() > 0 && isDocuments(f.d.Low(f.head(f.trim(r))))
}

// canSpeak reports whether the speaker is one who speaks: a name, a pronoun of a person, or a noun of the lexicon of speakers.
func (f *finder) canSpeak(st *Statement) bool {
	if st.Name >= 0 || f.p.Tag(st.Speaker.First) == tag.PRP && f.d.Low(st.Speaker.First) != "it" {
		return true
	}
	w := f.d.Low(f.head(st.Speaker))
	return isPeople(w) || isDocuments(w)
}

// gap returns the conjunction after which a second speaker and number stand without a verb ("claimed 300 and police 120"), or 0.
func (f *finder) gap(r doc.Range) int {
	for t := r.First + 1; t+2 < r.Last; t++ {
		if f.p.Tag(t) != tag.CC && f.p.Tag(t) != tag.Comma || f.d.Low(t) == "or" {
			continue
		}
		j := t + 1
		if f.p.Tag(j) == tag.CC {
			j++
		}
		h := -1
		for ; j < r.Last && j < t+7 && (f.p.Tag(j).IsNoun() || f.p.Tag(j) == tag.DT || f.p.Tag(j) == tag.JJ); j++ {
			h = j
		}
		if h > 0 && j+1 < r.Last && f.again(j, r) {
			j++
		}
		if h > 0 && j < r.Last && f.startsNumber(j) && f.p.Tag(j) != tag.TO && (isPeople(f.d.Low(h)) || f.nameIn(doc.Range{First: t, Last: j}, h) >= 0 && f.leadsWithNumber(r.First, t)) && f.hasNumber(r.First, t) && f.ends(j, r.Last) {
			return t
		}
	}
	return 0
}

// again reports whether the word at j is one that the first speaker's figure stands behind too: "spoke of 300 jobs, the firm of 120".
func (f *finder) again(j int, r doc.Range) bool {
	switch w := f.d.Low(j); w {
	case "of", "with", "at":
		for t := r.First; t < j && t < r.First+8; t++ {
			if f.d.Low(t) == w && f.startsNumber(t+1) {
				return true
			}
		}
	}
	return false
}

// ends reports whether nothing but a number with its noun stands in [j, last): no verb.
func (f *finder) ends(j, last int) bool {
	for ; j < last && f.p.Tag(j) != tag.Comma; j++ {
		if f.p.Tag(j).IsVerb() {
			return false
		}
	}
	return true
}

// leadsWithNumber reports whether a number stands before any verb in [first, last): "said 300 left and Orn 120", but not "said Karo made 300 and Orn 120", where
// Orn has made them too.
func (f *finder) leadsWithNumber(first, last int) bool {
	for ; first < last; first++ {
		switch t := f.p.Tag(first); {
		case t == tag.CD:
			return true
		case t.IsVerb():
			return false
		}
	}
	return false
}

func (f *finder) hasNumber(first, last int) bool {
	for ; first < last; first++ {
		if f.p.Tag(first) == tag.CD {
			return true
		}
	}
	return false
}

// Gapped is the pattern of what a second speaker says in the words of the first, which are left out: "the union claimed 300 and police 120".
const Gapped = "second speaker without a verb"

// gapped adds the statement of the second speaker in r, which begins with a conjunction.
func (f *finder) gapped(st Statement, r doc.Range) {
	j := r.First
	for j < r.Last && (f.p.Tag(j) == tag.CC || f.p.Tag(j) == tag.Comma) {
		j++
	}
	first := j
	for j < r.Last && (f.p.Tag(j).IsNoun() || f.p.Tag(j) == tag.DT || f.p.Tag(j) == tag.JJ) {
		j++
	}
	st.Pattern, st.Sure = Gapped, sureGap
	if f.speaker(&st, doc.Range{First: first, Last: j}, j) {
		f.add(st, doc.Range{First: j, Last: r.Last})
	}
}
