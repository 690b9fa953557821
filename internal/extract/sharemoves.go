package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/when"
)

// stockChange is the attribute of by how much shares rose or fell.
const stockChange = "stock-change"

// moved says of which part of the day, or of how long a time, a move of shares is, and whether they are those that the report is about: shares fall by
// one figure in the morning and by another at the close, and those of a rival by a third.
func (r *reading) moved(c *claim.Claim, words doc.Range) {
	th, s := &c.Thing, r.doc.Sentences[c.Sequence].Tokens
	th.Part = false // "lost 6% of their value" is of all of it
	if th.Term = r.sessionOf(s, words); (th.Term == "early" || th.Term == "late") && r.closesAt(s, words) {
		th.Term = "" // "plunged in the morning and ended the day 9% lower"
	}
	th.Places, th.Occasion.Places = nil, nil // an exchange, or a firm that the name finder takes for a place
	if p := th.Period; p != nil && (p.Since || p.Grain != string(when.Day) && p.Grain != string(when.Part)) {
		th.Period = nil // "its steepest fall since March" is of the day
	}
	th.Other = r.elsewhose(c)
	if q := c.Quantity; q != nil && q.Trend == "" {
		move := *q
		move.Trend = r.wentTo(s, words)
		c.Quantity = &move
	}
}

// sharePrice is the attribute of what a share is traded at.
const sharePrice = "share-price"

// priced says of which part of the day a share's price is, and whether it is that of another firm than the report is about.
func (r *reading) priced(c *claim.Claim, words doc.Range) {
	th, s := &c.Thing, r.doc.Sentences[c.Sequence].Tokens
	if p := th.Period; p != nil && p.Grain != string(when.Day) && p.Grain != string(when.Part) {
		th.Period = nil // "by 10 a.m."
	}
	switch term := r.sessionOf(s, words); {
	case r.pricedBefore(s, words):
		th.Term = levelBefore
	case (term == "early" || term == "late") && !r.closesAt(s, words):
		th.Term = term
	}
	th.Other = th.Other || r.elsewhose(c)
}

// pricedBefore reports whether a share's price is one that another figure is held against: "18 percent above Friday's closing price of 9.20".
func (r *reading) pricedBefore(s, words doc.Range) bool {
	price := false
	for t := words.First - 1; t >= max(s.First, words.First-segmentReach); t-- {
		switch w := r.doc.Low(t); w {
		case "price", "close", "level":
			price = true
		case "premium", "discount", "above", "below", "over", "than", "against":
			return price
		}
	}
	return false
}

// closesAt reports whether the words right before a share's price say that trading ended at it, whatever they say of the morning.
func (r *reading) closesAt(s, words doc.Range) bool {
	const reach = 6
	for t := words.First - 1; t >= max(s.First, words.First-reach); t-- {
		switch r.lemmaOf(t) {
		case "close", "end", "finish", "settle":
			return true
		}
	}
	return false
}

// sessionOf is the part of a day of trading, or the longer time, that the words of sentence s around the figure at words tell; empty if they tell none.
func (r *reading) sessionOf(s, words doc.Range) string {
	last := min(s.Last, words.Last+termReach)
	if i := r.quantitiesBefore(words.Last); i < len(r.quantities) && r.quantities[i].Class == quantity.Proportion && r.quantities[i].Words.First < last && r.otherMove(words.Last, r.quantities[i].Words.First) {
		last = r.quantities[i].Words.First // "rose 4%, having already put on 19% since January"
	}
	for t := max(s.First, words.First-termReach); t < last; t++ {
		if term := r.sessionAt(t, s.Last); term != "" {
			return term
		}
	}
	if r.hourIn(s, words) {
		return "early" // by 10 a.m.
	}
	return ""
}

// otherMove reports whether a clause with a verb in the perfect begins after a comma in [first, last): it tells of another time.
func (r *reading) otherMove(first, last int) bool {
	comma := false
	for t := first; t < last; t++ {
		switch r.doc.Low(t) {
		case ",", ";":
			comma = true
		case "having", "has", "have", "had":
			if comma {
				return true
			}
		}
	}
	return false
}

// hourIn reports whether the words around a move of shares tell an hour, by which it was so, and none of them that trading ended.
func (r *reading) hourIn(s, words doc.Range) bool {
	first, last := max(s.First, words.First-segmentReach), min(s.Last, words.Last+segmentReach)
	for t := first; t < last; t++ {
		switch r.lemmaOf(t) {
		case "close", "closing", "end", "finish", "settle":
			return false
		}
	}
	i := firstFrom(len(r.times), func(i int) bool { return r.times[i].Words.First >= first })
	for ; i < len(r.times) && r.times[i].Words.First < last; i++ {
		if r.times[i].Period.Grain == when.Clock {
			return true
		}
	}
	return false
}

// wentReach is how many words from a move of shares it may stand whether they rose or fell.
const wentReach = 6

// wentTo is whether shares rose or fell, by the words around the figure at words: "shed 6%", "wiped 6% off the shares". Empty if none tells.
func (r *reading) wentTo(s, words doc.Range) quantity.Trend {
	for n := 1; n <= wentReach; n++ {
		for _, t := range [...]int{words.Last - 1 + n, words.First - n} {
			if t < s.First || t >= s.Last {
				continue
			}
			if v := shareTrend(r.doc.Low(t)); v != "" {
				return quantity.Trend(v)
			}
			if v := shareTrend(r.lemmaOf(t)); v != "" {
				return quantity.Trend(v)
			}
		}
	}
	return ""
}

// sessionAt is the part of a day of trading, or the longer time, that a phrase tells which begins with token t and ends before last; empty if none does.
func (r *reading) sessionAt(t, last int) string {
	w := r.doc.Low(t)
	if t+1 < last {
		if v := sessionPhrase(w + " " + r.doc.Low(t+1)); v != "" {
			return v
		}
	}
	if t+2 < last && r.parse.Tag(t+1).IsProper() { // early Tolm trading
		if v := sessionPhrase(w + " " + r.doc.Low(t+2)); v != "" {
			return v
		}
	}
	return sessionWord(w)
}

// movesToo reads "Grellmo lost 6%" as a move of its shares where shares moved in the sentence or the one before: of a firm that is told to have lost so much
// of nothing there.
func (r *reading) movesToo(c *claim.Claim, out []claim.Claim, g syntax.Governor, words doc.Range) {
	th := &c.Thing
	if c.Kind != claim.Proportion || c.Rule != "proportion.general" || th.Attribute != "" || th.Head != "" || g.Relation != syntax.Object || shareTrend(g.Predicate) == "" || g.Agent.Len() == 0 || len(r.namesIn(g.Agent)) == 0 {
		return
	}
	if t := words.Last; t < len(r.doc.Tokens) && r.doc.Low(t) == "of" {
		return
	}
	for n := len(out) - 1; n >= 0 && out[n].Sequence >= c.Sequence-1; n-- {
		if a := out[n].Thing.Attribute; a == stockChange || a == sharePrice {
			th.Attribute, th.Predicate, th.Act, th.Concept = stockChange, stockChange, nil, nil
			c.Rule = "proportion.change"
			r.moved(c, words)
			return
		}
	}
}

// elsewhose reports whether the shares of a claim are those of a firm, or an index, that what tells the main event does not name.
func (r *reading) elsewhose(c *claim.Claim) bool {
	th, lead := &c.Thing, r.main.lead
	if slices.Contains(lead[:min(2, len(lead))], c.Sequence) {
		return false
	}
	party := unnamed(th.Agents)
	if len(party) == 0 {
		party = unnamed(th.Patients)
	}
	party = slices.DeleteFunc(party, func(p string) bool { return !r.namesFirm(c.Sequence, p) })
	if len(party) == 0 {
		return false
	}
	firm := false
	for _, i := range lead {
		if i == c.Sequence {
			continue
		}
		for _, n := range r.namesIn(r.doc.Sentences[i].Tokens) {
			firm = firm || n.Kind == name.Organisation || n.Kind == name.Other
			for _, p := range party {
				if oneWord(n.Key, p) {
					return false
				}
			}
		}
	}
	return firm // a lead that names no firm keeps its name for later
}

// oneWord reports whether two names have a word in common: a firm is told by a part of its name.
func oneWord(a, b string) bool {
	for w := range strings.FieldsSeq(a) {
		for v := range strings.FieldsSeq(b) {
			if w == v {
				return true
			}
		}
	}
	return false
}

// namesFirm reports whether a key is that of a name in a sentence that may be a firm's: the Italian group is any.
func (r *reading) namesFirm(sentence int, key string) bool {
	return slices.ContainsFunc(r.namesIn(r.doc.Sentences[sentence].Tokens), func(n name.Mention) bool {
		return n.Key == key && n.Kind != name.Demonym
	})
}
