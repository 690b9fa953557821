package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// farReach is how many words after a distance the place that it is measured from may stand ("9 km off the northern tip of Cape Lorne").
const farReach = 8

// distant makes a length a distance where the words after it say from where: "35 miles southwest of Bandar Abbas", "9 km off the coast". Two
// distances can be set against each other only if they are from one place, so that place is all that c keeps.
func (r *reading) distant(c *claim.Claim, q *quantity.Mention) {
	if c.Kind != claim.Measure || q.Amount.Dimension != "length" || q.Amount.Trend != "" {
		return
	}
	t := r.pastBrackets(q.Words.Last)
	if f := q.Words.First; f > 0 && r.doc.Low(f-1) == "(" && t+1 < len(r.doc.Tokens) && r.doc.Low(t) == ")" {
		t++ // seven km (4 miles) east of the port
	}
	if t >= len(r.doc.Tokens) {
		return
	}
	at := t
	if w := r.doc.Low(t); compass(w) || w == "away" || w == "inland" {
		t++
	}
	if t < len(r.doc.Tokens) {
		switch w := r.doc.Low(t); {
		case w == "from", w == "off", w == "outside", w == "of" && t > at:
			t++
		case t == at:
			return
		}
	}
	c.Thing.Attribute, c.Thing.Places = "distance", nil
	s := r.doc.Sentences[r.doc.SentenceOf(q.Words.First)].Tokens
	from := doc.Range{First: t, Last: min(t+farReach, s.Last)}
	if names := r.namesIn(from); len(names) > 0 && !r.verbIn(t, names[0].Words.First) {
		c.Thing.Places = []string{placeKey(names[0])}
	} else if head := r.headKey(from); head != "" {
		c.Thing.Places = []string{claim.Noun + head}
	}
}

// pastBrackets is the token after the brackets that open at token t, or t.
func (r *reading) pastBrackets(t int) int {
	if t >= len(r.doc.Tokens) || r.doc.Low(t) != "(" {
		return t
	}
	for i := t + 1; i < len(r.doc.Tokens) && i <= t+farReach; i++ {
		if r.doc.Low(i) == ")" {
			return i + 1
		}
	}
	return t
}

// verbIn reports whether a verb or a mark that ends the phrase stands in tokens [from, to).
func (r *reading) verbIn(from, to int) bool {
	return slices.ContainsFunc(r.doc.Tokens[from:max(from, to)], func(t doc.Token) bool {
		return t.Tag.IsVerb() || t.Tag == tag.MD || t.Tag == tag.Stop || t.Tag == tag.Comma
	})
}

// compass reports whether a word is a direction: "north", "north-northeast".
func compass(w string) bool {
	for _, d := range [...]string{"north", "south", "east", "west"} {
		if strings.HasPrefix(w, d) {
			return strings.HasSuffix(w, "north") || strings.HasSuffix(w, "south") || strings.HasSuffix(w, "east") || strings.HasSuffix(w, "west")
		}
	}
	return false
}
