package extract

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// A sum may leave out its currency where its words tell that it is one: "revenue rose to 340 million", "a bid of 1.2 billion", "the fine was cut to 40,000".
// It has that of the sum nearest to it in its sentence, else that of most sums of its report, else one that the other reports may tell.

// currency is one in which a report gives a sum, as quantity has it.
type currency struct{ unit, name string }

// lendMoney gives such bare numbers a currency, and those before a second figure its unit: "fell to 38,000 from 41,000 tonnes".
func (r *reading) lendMoney() {
	chief := currency{}
	inM := slices.ContainsFunc(r.quantities, func(o quantity.Mention) bool { return o.Class == quantity.Money && r.writtenM(&o) })
	for i := range r.quantities {
		q := &r.quantities[i]
		if r.takesUnit(i) {
			borrow(&q.Amount, &r.quantities[i-1].Amount)
			q.Class = r.quantities[i-1].Class
			continue
		}
		if r.takesBehind(i) {
			borrow(&q.Amount, &r.quantities[i+1].Amount)
			q.Class = r.quantities[i+1].Class
			continue
		}
		if !r.bareSum(q) {
			continue
		}
		if k := r.wholeSum(i); k >= 0 {
			r.asMoney(q, currency{r.quantities[k].Amount.Unit, r.quantities[k].Amount.Currency})
			continue
		}
		if !r.ofSum(q) && !(inM && r.inMillions(i)) {
			continue
		}
		c, near := r.currencyNear(i)
		if !near && !r.largeSum(q) {
			continue
		}
		if !near {
			if chief.unit == "" {
				chief = r.chiefCurrency()
			}
			c = chief
		}
		r.asMoney(q, c)
	}
}

// wholeSum is the sum before quantity i in its sentence of which i is a part, told by where it comes from, goes to or is for: "538 million euros: 290 million in
// Asia", "with 290 million from Asia and 90 million from Africa"; -1 if there is none. A part is no more than the whole, and counts nothing.
func (r *reading) wholeSum(i int) int {
	q := &r.quantities[i]
	if i == 0 || q.Class != quantity.Count || firstEnd(q.Amount) < smallPart || !r.placedPart(q.Words.Last) || r.parse.Counted(q.Words).Head >= 0 {
		return -1
	}
	k, parted := i-1, false
	for ; k >= 0 && k >= i-mostParts && r.sameSentence(&r.quantities[k], q); k-- {
		o := &r.quantities[k]
		parted = parted || r.openParts(o.Words.Last, r.quantities[k+1].Words.First)
		if parted && o.Class == quantity.Money && o.Amount.Trend == "" && o.Conversion < 0 && firstEnd(o.Amount) > firstEnd(q.Amount) {
			return k
		}
		if o.Class != quantity.Money && o.Class != quantity.Count {
			return -1
		}
	}
	return -1
}

// smallPart is from how much on a bare number may be a part of a sum without a unit, mostParts among how many figures before it the sum is looked for.
const (
	smallPart = 1e6
	mostParts = 6
)

// placedPart reports whether a name behind a preposition at token t tells where a part comes from or goes to.
func (r *reading) placedPart(t int) bool {
	if t+1 >= len(r.doc.Tokens) {
		return false
	}
	switch r.doc.Low(t) {
	case "coming", "going", "came", "went":
		return r.placedPart(t + 1)
	case "in", "from", "for", "to", "at":
		return r.doc.Tokens[t+1].Tag.IsProper() || r.doc.Low(t+1) == "the" && t+2 < len(r.doc.Tokens) && r.doc.Tokens[t+2].Tag.IsProper()
	}
	return false
}

// openParts reports whether words that open a list of parts stand in [t, end): a colon, "with", "including", "of which".
func (r *reading) openParts(t, end int) bool {
	for ; t < end; t++ {
		switch r.doc.Low(t) {
		case ":", "with", "including", "comprising":
			return true
		case "of":
			if t+1 < end && r.doc.Low(t+1) == "which" {
				return true
			}
		}
	}
	return false
}

// inMillions reports whether quantity i is so many millions, in a report that writes its sums so, behind a word for a level: "took 31m euros", "against the 26.2m that
// was hoped for", "a record of 538m". What is high, long or far is in metres.
func (r *reading) inMillions(i int) bool {
	q := &r.quantities[i]
	if q.Class != quantity.Measure || q.Words.First < 2 || r.doc.Tokens[q.Words.Last-1].Tag == tag.JJ {
		return false
	}
	if t := q.Words.Last; t < len(r.doc.Tokens) && r.countsBehind(t) {
		return false
	}
	t := q.Words.First - 1
	switch w := r.doc.Low(t); {
	case w == "of":
		return levelNouns(r.lemmaOf(t - 1))
	case w == "the", w == "a", w == "an", w == "to", w == "at", w == "from":
		return r.sumBeside(i)
	}
	return sumVerbs(r.lemmaOf(t)) && r.lemmaOf(t) != "charge"
}

// sumBeside reports whether a sum in so many millions stands near quantity i in its sentence.
func (r *reading) sumBeside(i int) bool {
	for k := max(0, i-mostParts); k < len(r.quantities) && k <= i+mostParts; k++ {
		if o := &r.quantities[k]; o.Class == quantity.Money && r.sameSentence(o, &r.quantities[i]) && r.writtenM(o) {
			return true
		}
	}
	return false
}

// writtenM reports whether a sum is written with m for million.
func (r *reading) writtenM(o *quantity.Mention) bool {
	text := r.doc.Text[o.Span.Start:o.Span.End]
	i := strings.LastIndexAny(text, "0123456789")
	return i >= 0 && i+1 < len(text) && text[i+1] == 'm' && (i+2 == len(text) || text[i+2] == ' ' || text[i+2] == 'n')
}

// asMoney makes q a sum in c.
func (r *reading) asMoney(q *quantity.Mention, c currency) {
	const million = 1e6
	a := &q.Amount
	if q.Class == quantity.Measure { // 340m
		a.Value, a.Min, a.Max, a.Precision = a.Value*million, a.Min*million, a.Max*million, a.Precision*million
	}
	a.Unit, a.Currency, a.Dimension, q.Class = c.unit, c.name, "money", quantity.Money
}

// chiefCurrency is the one in which a report gives its sums, but for those that give another again: the only one, or that of at least twice as many sums as
// all others. It is open where there is none.
func (r *reading) chiefCurrency() currency {
	counts, all := map[currency]int{}, 0
	for i := range r.quantities {
		if q := &r.quantities[i]; q.Class == quantity.Money && q.Conversion < 0 && !quantity.IsMinor(q.Amount.Unit) {
			counts[currency{q.Amount.Unit, q.Amount.Currency}]++
			all++
		}
	}
	for c, n := range counts { // no two can have so many
		if n >= 2*(all-n) {
			return c
		}
	}
	return currency{quantity.NoCurrency, quantity.AnyMoney}
}

// currencyNear is that of the sum nearest to quantity i in its sentence, or for a small number that of one in the sentence before, of whose size it may be: a
// small one is no sum beside millions.
func (r *reading) currencyNear(i int) (currency, bool) {
	q, at := &r.quantities[i], r.doc.SentenceOf(r.quantities[i].Words.First)
	small := !r.largeSum(q)
	found := -1
	for k := i + 1; k < len(r.quantities) && found < 0 && r.doc.SentenceOf(r.quantities[k].Words.First) == at; k++ {
		if r.paysLike(k, q, small) {
			found = k
		}
	}
	for k := i - 1; k >= 0; k-- {
		gap := at - r.doc.SentenceOf(r.quantities[k].Words.First)
		if gap > 1 || gap == 1 && (!small || found >= 0) {
			break
		}
		if r.paysLike(k, q, small) {
			if found < 0 || q.Words.First-r.quantities[k].Words.Last < r.quantities[found].Words.First-q.Words.Last {
				found = k
			}
			break
		}
	}
	if found < 0 {
		return currency{}, false
	}
	a := r.quantities[found].Amount
	return currency{a.Unit, a.Currency}, true
}

// paysLike reports whether quantity k is a sum, and one of about the size of a small q.
func (r *reading) paysLike(k int, q *quantity.Mention, small bool) bool {
	const mostApart = 10 // times as much
	o := &r.quantities[k]
	if o.Class != quantity.Money || o.Conversion >= 0 {
		return false
	}
	x, y := firstEnd(q.Amount), firstEnd(o.Amount)
	return !small || x <= mostApart*y && y <= mostApart*x
}

// firstEnd is the number of an amount, the lower end of a range.
func firstEnd(a quantity.Amount) float64 {
	if a.IsRange() {
		return math.Max(a.Min, 0)
	}
	return a.Value
}

// sameSentence reports whether two quantities stand in one sentence.
func (r *reading) sameSentence(a, b *quantity.Mention) bool {
	return r.doc.SentenceOf(a.Words.First) == r.doc.SentenceOf(b.Words.First)
}

// bareSum reports whether q is a number without a unit that may be a sum: one that counts nothing, or an "m" that may be metres or millions.
func (r *reading) bareSum(q *quantity.Mention) bool {
	if q.Class == quantity.Measure {
		return q.Amount.Unit == "m" && q.Amount.Trend == "" && strings.HasSuffix(r.doc.Text[q.Span.Start:q.Span.End], "m") && !r.doc.Tokens[q.Words.Last-1].Tag.IsNoun()
	}
	return q.Class == quantity.Count && q.Amount.Unit == "" && q.Amount.Trend == "" && q.Of.Len() == 0 && q.Amount.Qualifier != quantity.Vague
}

// largeSum reports whether q is so large, and so written, that it needs no other sum beside it: no rank, year or score.
func (r *reading) largeSum(q *quantity.Mention) bool {
	const large = 10000
	return firstEnd(q.Amount) >= large || q.Amount.Per == perShare || q.Class == quantity.Measure || strings.Contains(r.doc.Text[q.Span.Start:q.Span.End], ",")
}

// ofSum reports whether the words around a number tell that it is of money: the noun behind it, the noun or the verb that it hangs on.
func (r *reading) ofSum(q *quantity.Mention) bool {
	if t := q.Words.Last; t < len(r.doc.Tokens) && r.parse.Tag(t) == tag.NN && sumNouns(r.lemmaOf(t)) && q.Amount.Value != 1 {
		return t+1 >= len(r.doc.Tokens) || !r.parse.Tag(t+1).IsNoun() // "a 40,000 fine", not "40,000 offer letters"
	}
	if t := q.Words.Last; t+1 < len(r.doc.Tokens) && q.Class == quantity.Count && r.doc.Low(t) == "in" && sumNouns(r.lemmaOf(t+1)) {
		return t+2 >= len(r.doc.Tokens) || !r.parse.Tag(t+2).IsNoun() // "52 million in profit"
	}
	if q.Amount.Per == perShare {
		return true
	}
	if q.Class == quantity.Measure {
		t := q.Words.First
		return t > 1 && r.doc.Low(t-1) == "of" && sumNouns(r.lemmaOf(t-2)) // "a profit of 340m"
	}
	if r.parse.Counted(q.Words).Head >= 0 || r.countsBehind(q.Words.Last) {
		return false
	}
	g := r.parse.Govern(q.Words)
	if g.Sure < leastTold {
		return false
	}
	switch g.Relation {
	case syntax.Nominal:
		return (g.Preposition == "of" || g.Preposition == "at") && sumNouns(g.Predicate)
	case syntax.Copula:
		return r.meansMoney(g.Topic) || r.doc.Low(q.Words.First-1) == "worth"
	case syntax.Object:
		if !r.largeSum(q) {
			return false
		}
		return sumVerbs(g.Predicate) && !finesMany(g, q) || reachesLevel(g.Predicate) && r.salesOrMoney(g.Agent, q) || foretells(g.Predicate) && foretellers(r.headKey(g.Agent))
	case syntax.Oblique:
		switch g.Preposition {
		case "to", "at", "from":
			whose := g.Patient
			if whose.Len() == 0 {
				whose = g.Topic
			}
			return r.meansMoney(whose) && (levelVerbs(g.Predicate) || slices.Contains(r.set.Acts(g.Predicate), "change"))
		case "for":
			return r.largeSum(q) && sellVerbs(g.Predicate)
		}
	}
	return false
}

// finesMany reports whether a number of those who were fined or charged stands where a sum would behind whom it is told of: "the police fined 12,000".
func finesMany(g syntax.Governor, q *quantity.Mention) bool {
	return (g.Predicate == "fine" || g.Predicate == "charge") && (g.Patient.Len() == 0 || meets(g.Patient, q.Words))
}

// meansMoney reports whether a phrase is one of a noun of money, which may be read as an adjective: "the fine".
func (r *reading) meansMoney(words doc.Range) bool {
	noun := r.headKey(words)
	if noun == "" && words.Len() > 0 {
		noun = r.doc.Low(words.Last - 1)
	}
	return sumNouns(noun)
}

// salesOrMoney reports whether a phrase is one of a noun of money, or of sales that are so many that they are no goods: "sales approached 2.9 billion".
func (r *reading) salesOrMoney(words doc.Range, q *quantity.Mention) bool {
	const mostSold = 1e8
	if r.meansMoney(words) {
		return true
	}
	w := r.headKey(words)
	return (w == "sale" || w == "sales") && firstEnd(q.Amount) >= mostSold
}

// perShare is what a figure is a rate of that tells of each share: "21.30 a share".
const perShare = "share"

// leastTold is how often a pattern must be right that tells what governs a number.
const leastTold = 0.5

// countsBehind reports whether what stands at token t may be counted by the number before it: not a mark, a preposition but "of", a conjunction, a time or "a share".
func (r *reading) countsBehind(t int) bool {
	if t >= len(r.doc.Tokens) {
		return false
	}
	switch r.parse.Tag(t) {
	case tag.Stop, tag.Comma, tag.Colon, tag.CC, tag.TO, tag.CloseQuote, tag.Close, tag.RB, tag.WDT, tag.DT, tag.VBD, tag.VBZ, tag.MD:
		return false
	case tag.IN:
		return r.doc.Low(t) == "of"
	}
	switch r.doc.Low(t) {
	case "last", "next", "this":
		return false
	}
	return r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First != t
}

// takesBehind reports whether quantity i is a bare level before another of the same that has a unit: "rose to 38,000 last year from 31,000 tonnes".
func (r *reading) takesBehind(i int) bool {
	if i+1 >= len(r.quantities) {
		return false
	}
	a, b := &r.quantities[i], &r.quantities[i+1]
	if !r.bareSum(a) || a.Class != quantity.Count || !r.lends(b) || b.Class == quantity.Duration || !r.sameSentence(a, b) || r.countsBehind(a.Words.Last) || r.parse.Counted(a.Words).Head >= 0 {
		return false
	}
	if b.Amount.Unit == "%" && a.Amount.Value > 100 {
		return false
	}
	x, y := firstEnd(a.Amount), firstEnd(b.Amount)
	if b.Amount.Unit == "%" {
		y *= 100
	}
	const mostApart = 10 // times as much: a level changes by less
	if x > mostApart*y || y > mostApart*x {
		return false
	}
	return r.againstBehind(a.Words.Last, b.Words.First)
}

// takesUnit reports whether quantity i is so many of the years or days right before it: "jailed for nine years, four of them suspended".
func (r *reading) takesUnit(i int) bool {
	if i == 0 {
		return false
	}
	a, b := &r.quantities[i], &r.quantities[i-1]
	t := a.Words.Last
	if a.Class != quantity.Count || a.Amount.Unit != "" || a.Of.Len() > 0 || b.Class != quantity.Duration || b.Amount.IsRange() || a.Amount.Value >= b.Amount.Value || !r.sameSentence(a, b) || t+2 >= len(r.doc.Tokens) {
		return false
	}
	if w := r.doc.Low(t + 1); r.doc.Low(t) != "of" || w != "them" && w != "which" && w != "those" {
		return false
	}
	for k := b.Words.Last; k < a.Words.First; k++ {
		switch w := r.doc.Low(k); {
		case w == ",", w == "with", w == "and", w == "including", w == "but", r.doc.Tokens[k].Tag == tag.RB, w == "in" || w == "jail" || w == "prison":
		default:
			return false
		}
	}
	return r.doc.Low(t+1) == "which" || ofTime(r.doc.Low(t+2))
}

// againstBehind reports whether nothing but a time and a word that sets one level against another stands in [t, end): "last year, from".
func (r *reading) againstBehind(t, end int) bool {
	const reach = 6
	if end-t > reach || end <= t {
		return false
	}
	switch r.doc.Low(end - 1) {
	case "from", "against", "versus":
	case "with", "to":
		if end-2 < t || r.doc.Low(end-2) != "compared" {
			return false
		}
		end--
	default:
		return false
	}
	for end--; t < end; t++ {
		switch w := r.doc.Low(t); {
		case r.parse.Tag(t) == tag.Comma, w == "up", w == "down", w == "last", w == "this", w == "in", businessTime(w):
		default:
			return false
		}
	}
	return true
}
