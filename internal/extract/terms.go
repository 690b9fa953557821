package extract

import (
	"slices"
	"strings"
	"sync"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/when"
)

// termPhrase is a stretch of business that a phrase tells, in the words of the phrase.
type termPhrase struct {
	words []string
	value string
}

// termsBy are the phrases of termWords by their first word, the longest first.
var termsBy = sync.OnceValue(func() map[string][]termPhrase {
	by := map[string][]termPhrase{}
	for _, set := range termWords {
		for _, w := range set.words {
			p := termPhrase{strings.Fields(w), set.value}
			by[p.words[0]] = append(by[p.words[0]], p)
		}
	}
	for _, list := range by {
		slices.SortStableFunc(list, func(a, b termPhrase) int { return len(b.words) - len(a.words) })
	}
	return by
})

// termed says for how long a stretch of business a figure is that adds up over one: by the words about it, else by those told before, in its paragraph
// or where the report says what it is about.
func (r *reading) termed(c *claim.Claim, words doc.Range) {
	if c.Thing.Term == claim.Together {
		return
	}
	if c.Kind == claim.Count && c.Thing.Term == "" {
		c.Thing.Term = r.stretchOfPlay(words)
	}
	if c.Kind == claim.Proportion && (c.Thing.Attribute == stockChange || c.Thing.Attribute == "index-change") {
		r.moved(c, words)
		return
	}
	if c.Kind == claim.Money && c.Thing.Attribute == sharePrice {
		r.priced(c, words)
		return
	}
	if c.Thing.Attribute == "consensus" && !r.ofYearBefore(words) {
		o := &c.Thing.Occasion // "against 61 million a year before, and less than the 52 million that analysts had expected"
		o.Background, o.Time, c.Thing.Period = false, nil, nil
	}
	if !flows(c.Thing.Attribute) && !(c.Kind == claim.Count && meetsAny(c.Thing.Act, "sell", "deliver", "produce-goods", "sell-units")) {
		return
	}
	if c.Kind == claim.Money && flows(c.Thing.Attribute) && r.ofYearBefore(words) {
		c.Thing.Term = yearBefore
		o := &c.Thing.Occasion // whose year before it is, the news tells
		o.Background, o.Main, o.Generic = false, false, false
		return
	}
	if c.Thing.Term = r.termAt(words); c.Thing.Term == "" && c.Modality == claim.Actual && flows(c.Thing.Attribute) {
		c.Thing.Term = r.termBefore(c.Sequence)
	}
}

// stretchOfPlay is in how many games or seasons something was counted, in the words of its clause: "13 home runs in 54 games", "in his first three seasons".
// It is empty where they tell none.
func (r *reading) stretchOfPlay(words doc.Range) string {
	s := &r.scenes[r.doc.SentenceOf(words.First)]
	clause := s.clauses[s.clauseOf(words.First)]
	for t := clause.First; t+2 < clause.Last; t++ {
		if w := r.doc.Low(t); w != "in" && w != "over" && w != "through" && w != "across" {
			continue
		}
		n := t + 1
		if g := r.doc.Tokens[n].Tag; g == tag.PRPS || g == tag.DT {
			n++
		}
		from := n
		if w := r.doc.Low(n); w == "first" || w == "last" || w == "final" {
			n++
		}
		if n+1 < clause.Last && r.doc.Tokens[n].Tag == tag.CD && !meets(words, doc.Range{First: n, Last: n + 1}) && playsIn(r.lemmaOf(n+1)) {
			return strings.ToLower(r.doc.TextOf(doc.Range{First: from, Last: n + 2}))
		}
	}
	return ""
}

// termAt is the term that follows words in their phrase, or the last one before them in the sentence.
func (r *reading) termAt(words doc.Range) string {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	for t := words.Last; t < min(s.Last, words.Last+termReach); t++ {
		if v, _ := r.termFrom(t, s.Last); v != "" {
			return v
		}
		g := r.doc.Tokens[t].Tag
		if g == tag.Comma || g == tag.Colon || g == tag.CC || g == tag.WDT || g.IsVerb() || g == tag.CD {
			break
		}
	}
	return r.lastTerm(s.First, words.First, false)
}

// termReach is how many words from a figure its term may stand.
const termReach = 60

// lastTerm is the term nearest to token last among the tokens [first, last); elsewhere says that the figure stands in another sentence.
func (r *reading) lastTerm(first, last int, elsewhere bool) string {
	for t := last - 1; t >= max(first, last-termReach); t-- {
		v, n := r.termFrom(t, last)
		if v == "" || t+n < last && foretelling(r.doc.Low(t+n)) || elsewhere && r.foretold(first, t) {
			continue // "cut its full-year guidance" tells nothing of the stretch reported on
		}
		for k := 1; k < longestTerm && t-k >= first; k++ { // "this year" may end "so far this year"
			if w, n := r.termFrom(t-k, last); n > k {
				return w
			}
		}
		return v
	}
	return ""
}

// foretold reports whether a noun for what is foreseen stands before the phrase for a term at token t: "its profit outlook for the year".
func (r *reading) foretold(first, t int) bool {
	if t > first && r.doc.Low(t-1) == "the" {
		t--
	}
	if t > first && (r.doc.Low(t-1) == "for" || r.doc.Low(t) == "for") {
		if r.doc.Low(t) != "for" {
			t--
		}
		return t > first && foretelling(r.doc.Low(t-1))
	}
	return false
}

// longestTerm is the most words that a phrase for a term has.
const longestTerm = 4

// termFrom is the term that a phrase tells which begins with token t and ends before last, and how many words it has; empty if there is none.
func (r *reading) termFrom(t, last int) (string, int) {
	for _, p := range termsBy()[r.doc.Low(t)] {
		n := 0
		for n < len(p.words) && t+n < last && r.doc.Low(t+n) == p.words[n] {
			n++
		}
		if n == len(p.words) && !r.fraction(t) {
			return p.value, n
		}
	}
	if r.yearAlone(t) {
		return "year", 1
	}
	v := r.monthsFrom(t)
	return v, min(len(v), 1)
}

// yearAlone reports whether token t is a year of which all is meant: "in 2024", "last year", not "the third quarter of 2024", nor
// what a figure is only compared with.
func (r *reading) yearAlone(t int) bool {
	switch r.doc.Low(t) {
	case "last", "this", "next":
		if t > 0 {
			switch r.doc.Low(t - 1) {
			case "of", "earlier", "later", "period", "quarter", "half", "months", "time", "month", "week":
				return false
			}
		}
	default:
		if len(r.doc.Low(t)) != 4 || t == 0 || r.doc.Low(t-1) != "in" && r.doc.Low(t-1) != "for" {
			return false
		}
	}
	i := firstFrom(len(r.times), func(i int) bool { return r.times[i].Words.Last > t })
	return i < len(r.times) && r.times[i].Words.First <= t && r.times[i].Period.Grain == when.Year && !r.other[i]
}

// fraction reports whether token t is part of a share: "fell by a quarter".
func (r *reading) fraction(t int) bool {
	i := r.quantitiesBefore(t+1) - 1
	return i >= 0 && r.quantities[i].Words.Last > t && r.quantities[i].Class == quantity.Proportion
}

// monthsFrom is the term of two months that bound it, the first of which begins at token t: "July-September", "between July and September".
func (r *reading) monthsFrom(t int) string {
	i := firstFrom(len(r.times), func(i int) bool { return r.times[i].Words.First >= t })
	if i == len(r.times) || r.times[i].Words.First != t {
		return ""
	}
	m := &r.times[i]
	from, until, ok := strings.Cut(m.Period.Timex, "/")
	if !ok {
		if m.Period.Grain != when.Month || i+1 == len(r.times) || r.times[i+1].Period.Grain != when.Month || r.times[i+1].Words.First != m.Words.Last+1 {
			return ""
		}
		switch r.doc.Low(m.Words.Last) {
		case "and", "to", "through", "until", "-", "–":
		default:
			return ""
		}
		until = r.times[i+1].Period.Timex
	}
	a, b := monthOf(from), monthOf(until)
	if a == "" || b == "" {
		return ""
	}
	n := (int(b[0]-'0')*10+int(b[1]-'0')-int(a[0]-'0')*10-int(a[1]-'0')+12)%12 + 1
	switch n {
	case 3:
		return "quarter"
	case 6:
		return "half-year"
	case 9:
		return "year to date"
	case 12:
		return "year"
	}
	return ""
}

// boundsTerm reports whether a month is one of two that bound a stretch of business, or names a quarter: such a time is that of the accounts, and no
// event's.
func (r *reading) boundsTerm(m *when.Mention) bool {
	if m.Period.Grain != when.Month {
		return false
	}
	t := m.Words.First
	if r.monthsFrom(t) != "" || m.Words.Last < len(r.doc.Tokens) && r.doc.Low(m.Words.Last) == "quarter" {
		return true
	}
	for k := t - 2; k >= 0 && k >= t-3; k-- {
		if r.monthsFrom(k) != "" {
			return true
		}
	}
	return false
}

// boundsAccounts reports whether a length of time is that of a stretch of business, by what follows it: "the six months to the end of March".
func (r *reading) boundsAccounts(words doc.Range) bool {
	if v, _ := r.termFrom(words.First, words.Last); v == "" || words.Last >= len(r.doc.Tokens) {
		return false
	}
	switch r.doc.Low(words.Last) {
	case "to", "ended", "ending", "through", "until":
		return true
	}
	return false
}

// termBefore is the last term told in the few sentences before s in its paragraph, else the one that headline and lead tell with what adds up over it.
func (r *reading) termBefore(s int) string {
	first := s
	for first > max(0, s-3) && r.doc.Sentences[first-1].Paragraph == r.doc.Sentences[s].Paragraph {
		first--
	}
	if v := r.lastTerm(r.doc.Sentences[first].Tokens.First, r.doc.Sentences[s].Tokens.First, true); v != "" {
		return v
	}
	for _, lead := range r.main.lead {
		words := r.doc.Sentences[lead].Tokens
		if v := r.lastTerm(words.First, words.Last, true); v != "" && (r.tellsBusiness(words) || r.tellsResults(words)) {
			return v
		}
	}
	return ""
}

// tellsBusiness reports whether words, of which no more are looked at than a sentence has, have a noun for what adds up over a stretch of business.
func (r *reading) tellsBusiness(words doc.Range) bool {
	for t := words.First; t < min(words.Last, words.First+2*termReach); t++ {
		if r.doc.Tokens[t].Tag.IsNoun() && flows(r.set.AttributeIn(r.lemmaOf(t), "money")) {
			return true
		}
	}
	return false
}

// tellsQuarter reports whether words speak of what firms tell of a quarter, or of their earnings.
func (r *reading) tellsQuarter(words doc.Range) bool {
	stretch := false
	for t := words.First; t < min(words.Last, words.First+2*termReach); t++ {
		v, _ := r.termFrom(t, words.Last)
		stretch = stretch || v == "quarter" || v == "half-year"
	}
	return stretch && r.tellsFigures(words)
}

// tellsFigures reports whether words speak of the results or figures that somebody has told.
func (r *reading) tellsFigures(words doc.Range) bool {
	for t := words.First; t < min(words.Last, words.First+2*termReach); t++ {
		switch r.doc.Low(t) {
		case "results", "figures", "accounts":
			return true
		}
	}
	return false
}

// tellsResults reports whether words speak of results, which with a stretch of business are those of a firm.
func (r *reading) tellsResults(words doc.Range) bool {
	for t := words.First; t < min(words.Last, words.First+2*termReach); t++ {
		if r.doc.Low(t) == "results" {
			return true
		}
	}
	return false
}
