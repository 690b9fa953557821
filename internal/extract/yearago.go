package extract

import (
	"strconv"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// yearBefore is the term of a figure that is told of the year before for comparison: that of a quarter is not that of the same quarter now.
const yearBefore = "year before"

// levelBefore is the term of a figure that another of its sentence has moved from, or is held against: "cut to 145,000 tonnes from 160,000".
const levelBefore = "time before"

// ofLevelBefore reports whether quantity i is the level from which another of its sentence has moved, or that it is compared with: by how the two are
// tied, or where a time before or what somebody had foreseen is told right behind it ("compared with the 140,000 it had guided for").
func (r *reading) ofLevelBefore(c *claim.Claim, out []claim.Claim, i int) bool {
	q := &r.quantities[i]
	if q.Change >= 0 {
		return q.From
	}
	t := q.Words.First - 1
	after := t > 0 && r.doc.Low(t) == "after" && r.doc.Tokens[t-1].Tag == tag.Comma
	if !after && !r.comparedWith(i) || !r.levelTold(c, out) {
		return false
	}
	for t, n := q.Words.Last, 0; n < 4 && t+1 < len(r.doc.Tokens); t, n = t+1, n+1 {
		switch g := r.doc.Tokens[t].Tag; {
		case r.tellsYearBefore(t), r.pastTimeAt(t):
			return true
		case r.doc.Low(t) == "had":
			return !after
		case g == tag.Comma, g == tag.Stop, g == tag.CC, g.IsVerb():
			return false
		}
	}
	return false
}

// saidBefore reports whether the words behind a figure close with one by which it was so before the news: "it had 39 seats before".
func (r *reading) saidBefore(words doc.Range) bool {
	for t := words.Last; t+1 < len(r.doc.Tokens) && t < words.Last+4; t++ {
		switch r.doc.Low(t) {
		case "before", "previously", "hitherto":
			g := r.doc.Tokens[t+1].Tag
			return t > words.Last && (g == tag.Stop || g == tag.Comma)
		}
		if !r.doc.Tokens[t].Tag.IsNoun() || r.doc.Low(t) == "times" { // "convicted 12 times before"
			return false
		}
	}
	return false
}

// levelTerm is the term of a figure that another has moved from: yearBefore where the words behind it say so ("in the year-earlier period"), and the
// stretch before where they name that.
func (r *reading) levelTerm(words doc.Range) string {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	for t := words.Last; t+1 < min(s.Last, words.Last+5); t++ {
		switch g := r.doc.Tokens[t].Tag; {
		case r.tellsYearBefore(t):
			return yearBefore
		case r.doc.Low(t) == "previous", r.doc.Low(t) == "prior", r.doc.Low(t) == "preceding":
			return "stretch before"
		case g == tag.Comma, g == tag.Stop, g == tag.CC, g.IsVerb():
			return levelBefore
		}
	}
	return levelBefore
}

// levelTold reports whether a claim of the kind and unit of c stands before it in its sentence.
func (r *reading) levelTold(c *claim.Claim, out []claim.Claim) bool {
	for k := len(out) - 1; k >= 0 && k >= len(out)-mostCompared && out[k].Sequence == c.Sequence; k-- {
		if b := &out[k]; b.Kind == c.Kind && b.Quantity != nil && (b.Quantity.Unit == c.Quantity.Unit || c.Quantity.Unit == "") {
			return true
		}
	}
	return false
}

// pastTimeAt reports whether a time that lies before the news, or a year or quarter told before, begins at token t.
func (r *reading) pastTimeAt(t int) bool {
	i := firstFrom(len(r.times), func(i int) bool { return r.times[i].Words.First >= t })
	if i == len(r.times) || r.times[i].Words.First != t {
		return false
	}
	switch r.doc.Low(t) {
	case "last", "previous", "prior", "preceding":
		return true
	}
	return r.past(r.times[i].Period)
}

// ofYearBefore reports whether the figure at words is told of the year before: the words for it stand right behind it ("from 2.61 billion a year
// earlier"), or anywhere in a sentence that has no other sum, with nothing before them that compares ("up on a year earlier").
func (r *reading) ofYearBefore(words doc.Range) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	for t := max(s.First, words.First-termReach); t+1 < min(s.Last, words.Last+termReach); t++ {
		if !r.tellsYearBefore(t) {
			continue
		}
		if t == words.Last || (r.thenWhen(t) || r.endsMonths(t) || !r.setBeside(s.First, t, words)) && r.soleSum(s, words) {
			return true
		}
	}
	return words.First-2 > s.First && r.doc.Low(words.First-1) == "from" && r.yearOnYear(max(s.First, words.First-termReach), words.First-1)
}

// thenWhen reports whether the year told from token t on is taken up by a clause that says what was so in it: "compared with last year, when sales were".
func (r *reading) thenWhen(t int) bool {
	for i := t + 2; i < min(t+4, len(r.doc.Tokens)); i++ {
		switch r.doc.Low(i) {
		case "when", "where":
			return true
		case ",", "ago", "earlier", "before", "year", "quarter", "period":
		default:
			return false
		}
	}
	return false
}

// yearOnYear reports whether the tokens [first, last) say that a change is one from the year before: "rose year on year from".
func (r *reading) yearOnYear(first, last int) bool {
	for t := first; t < last; t++ {
		switch r.doc.Low(t) {
		case "year-on-year", "year-over-year", "yoy":
			return true
		case "year":
			if t+2 < last && (r.doc.Low(t+1) == "on" || r.doc.Low(t+1) == "over") && r.doc.Low(t+2) == "year" {
				return true
			}
		}
	}
	return false
}

// tellsYearBefore reports whether a phrase for the year before begins at token t, or ends a longer one there.
func (r *reading) tellsYearBefore(t int) bool {
	switch r.doc.Low(t) {
	case "year-ago", "year-earlier", "prior-year", "previous-year":
		return true
	case "last", "previous", "prior", "preceding":
		switch r.doc.Low(t + 1) {
		case "year":
		case "year's", "year’s": // last year's third-quarter profit
			return r.stretchAfter(t + 2)
		default:
			return false
		}
		if t+3 < len(r.doc.Tokens) && r.doc.Tokens[t+2].Tag == tag.POS {
			return r.stretchAfter(t + 3)
		}
		for i := t - 1; i >= 0 && i > t-4; i-- {
			switch r.doc.Low(i) {
			case "quarter", "period", "months", "half", "stage", "point", "time":
				return true
			}
		}
		return r.stretchAfter(t+2) || r.thenWhen(t) || t > 1 && r.endsMonths(t)
	case "a", "one", "twelve", "12":
		if w := r.doc.Low(t + 1); w != "year" && w != "months" || t+2 >= len(r.doc.Tokens) {
			return false
		}
		switch r.doc.Low(t + 2) {
		case "ago", "earlier", "before":
			return true
		}
	case "quarter", "period", "months", "half", "stage":
		return r.ofYearLast(t + 1)
	}
	return false
}

// endsMonths reports whether two months that bound a stretch of business end right before token t: "from July to September last year".
func (r *reading) endsMonths(t int) bool {
	for k := max(0, t-6); k < t; k++ {
		if r.monthsFrom(k) != "" {
			return true
		}
	}
	return false
}

// ofYearLast reports whether the words from token t on tell by its number the year before that of the news: "the same quarter of 2024".
func (r *reading) ofYearLast(t int) bool {
	if t+1 >= len(r.doc.Tokens) || r.main.year == 0 || r.doc.Low(t) != "of" && r.doc.Low(t) != "in" {
		return false
	}
	return r.doc.Low(t+1) == strconv.Itoa(r.main.year-1)
}

// stretchAfter reports whether a word for a part of a business year stands within the two words from token t on.
func (r *reading) stretchAfter(t int) bool {
	for i := t; i < min(t+2, len(r.doc.Tokens)); i++ {
		switch r.doc.Low(i) {
		case "quarter", "period", "half", "quarterly", "third-quarter", "first-quarter", "second-quarter", "fourth-quarter", "first-half", "second-half", "half-year", "interim":
			return true
		}
	}
	return false
}

// setBeside reports whether a word before token t makes of what follows only what another figure is compared with, and that is not the one at words.
func (r *reading) setBeside(first, t int, words doc.Range) bool {
	for i := t - 1; i >= first && i > t-6; i-- {
		if words.First <= i && i < words.Last {
			return false
		}
		switch r.doc.Low(i) {
		case "from", "than", "on", "over", "against", "with", "to", "versus":
			return true
		}
	}
	return false
}

// soleSum reports whether the sentence has no sum but that at words.
func (r *reading) soleSum(s, words doc.Range) bool {
	for i := firstFrom(len(r.quantities), func(i int) bool { return r.quantities[i].Words.First >= s.First }); i < len(r.quantities) && r.quantities[i].Words.First < s.Last; i++ {
		if q := &r.quantities[i]; q.Class == quantity.Money && q.Words.First != words.First {
			return false
		}
	}
	return true
}
