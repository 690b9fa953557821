package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// segmentReach is how many words from a figure of business the noun for the part of the business may stand that it is of.
const segmentReach = 14

// segmented says of which part of its business a firm's figure is: what it earned with tyres, in Asia or at its freight arm is not all that it earned,
// nor what it earned with anything else.
func (r *reading) segmented(c *claim.Claim, words doc.Range) {
	th := &c.Thing
	switch th.Attribute {
	case "setback-cost":
		th.Owners = r.setbackOf(words)
		return
	case "sales-share":
		if th.Part = false; !r.oneOfBusiness(c, words) {
			th.Owners = nil
		}
		return
	}
	if th.Term == claim.Together || c.Kind != claim.Money && c.Kind != claim.Proportion || !flows(th.Attribute) || th.Attribute == "loss" || !reported(c.Rule) && c.Rule != "proportion.change" {
		return
	}
	if seg := r.segmentOf(words); seg != "" {
		th.Owners, th.Part = []string{claim.Noun + seg}, true
	} else if r.ofSomeUnit(words) {
		th.Part = true
	}
}

// ofSomeUnit reports whether the noun for what the figure at words is of is told as that of a part of the firm without its name: "the unit's sales", "sales
// at the division".
func (r *reading) ofSomeUnit(words doc.Range) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	for t := words.First - 1; t >= max(s.First, words.First-segmentReach) && !r.otherClause(t, words.First); t-- {
		if !r.takes(t) {
			continue
		}
		if t-3 >= s.First && r.doc.Tokens[t-1].Tag == tag.POS && r.theUnit(t-2) {
			return true
		}
		if t+3 < words.First {
			switch r.doc.Low(t + 1) {
			case "of", "in", "at", "from":
				return r.theUnit(t + 3)
			}
		}
		return false
	}
	return false
}

// theUnit reports whether token t is a noun for a part of a firm, right behind a word that takes up what was told.
func (r *reading) theUnit(t int) bool {
	if !r.unitAt(t) || r.lemmaOf(t) == "business" || r.lemmaOf(t) == "operation" {
		return false // the business may be all of it
	}
	switch r.doc.Low(t - 1) {
	case "the", "that", "this":
		return true
	}
	return false
}

// oneOfBusiness gives a share of a firm's sales the country or the part of the business that has it, and reports whether the words tell one.
func (r *reading) oneOfBusiness(c *claim.Claim, words doc.Range) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	for _, n := range r.namesIn(doc.Range{First: max(s.First, words.First-segmentReach), Last: min(s.Last, words.Last+segmentReach)}) {
		if (n.Kind == name.Place || n.Kind == name.Demonym) && !r.fromHere(n) {
			c.Thing.Owners = []string{claim.Noun + placeKey(n)}
			return true
		}
	}
	seg := r.broughtBy(words, s)
	if seg == "" {
		seg = r.segmentOf(words)
	}
	c.Thing.Owners = []string{claim.Noun + seg}
	return seg != ""
}

// setbackOf is the mishap that the words about what it cost tell.
func (r *reading) setbackOf(words doc.Range) []string {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	for n := 1; n <= segmentReach; n++ {
		for _, t := range [...]int{words.First - n, words.Last - 1 + n} {
			if t >= s.First && t < s.Last && sameSetback(r.lemmaOf(t)) != "" {
				return []string{claim.Noun + sameSetback(r.lemmaOf(t))}
			}
		}
	}
	return nil
}

// segmentOf is the part of a firm's business that the figure at words is of; empty if the words about it tell none.
func (r *reading) segmentOf(words doc.Range) string {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	for t := words.Last; t < min(s.Last, words.Last+5); t++ { // "$3 million in tyre sales"
		if r.takes(t) {
			if seg := r.segmentAt(t, s); seg != "" {
				return seg
			}
			break
		}
		if t == words.Last && r.doc.Low(t) != "of" && r.doc.Low(t) != "in" {
			break
		}
	}
	for t := words.First - 1; t >= max(s.First, words.First-segmentReach) && !r.otherClause(t, words.First); t-- {
		if r.takes(t) {
			if seg := r.segmentAt(t, s); seg != "" {
				return seg
			}
			if seg := r.opensIn(s); seg != "" {
				return seg
			}
			if seg := r.wantedAs(t, s.First); seg != "" {
				return seg
			}
			break
		}
	}
	if seg := r.behindComma(words, s); seg != "" {
		return seg
	}
	for t := words.First - 1; t >= max(s.First, words.First-segmentReach) && !r.otherClause(t, words.First); t-- {
		if t > s.First && r.unitAt(t) {
			if seg := r.segmentBefore(t, s.First); seg != "" || r.doc.Low(max(s.First, t-2)) != "of" {
				return seg // "the carpet side of the business"
			}
		}
	}
	return r.broughtBy(words, s)
}

// behindComma is the part of the business that the noun behind a figure which opens its sentence is told of: "At $3 million, sales of tyres were".
func (r *reading) behindComma(words, s doc.Range) string {
	if words.First != s.First+1 || r.doc.Low(s.First) != "at" || words.Last >= s.Last || r.doc.Tokens[words.Last].Tag != tag.Comma {
		return ""
	}
	for t := words.Last + 1; t < min(s.Last, words.Last+6) && !r.doc.Tokens[t].Tag.IsVerb(); t++ {
		if r.takes(t) {
			return r.segmentAt(t, s)
		}
	}
	return ""
}

// wantedAs is the part of the business of which the words before the noun at token t tell the demand, where that noun only goes with them: "demand for tyres
// was weak, with sales of $3 million".
func (r *reading) wantedAs(t, first int) string {
	if t-2 < first || r.doc.Low(t-1) != "with" || r.doc.Tokens[t-2].Tag != tag.Comma {
		return ""
	}
	for i := t - 3; i >= max(first, t-segmentReach); i-- {
		if (r.doc.Low(i) == "for" || r.doc.Low(i) == "of") && i > first && wanted(r.lemmaOf(i-1)) {
			return r.segmentFrom(i+1, t)
		}
	}
	return ""
}

// otherClause reports whether a clause or another figure ends at token t, before a figure at token at.
func (r *reading) otherClause(t, at int) bool {
	switch r.doc.Low(t) {
	case ";", ":", "while", "whereas", "although", "but":
		return true
	}
	i := r.quantitiesBefore(t+1) - 1
	return i >= 0 && r.quantities[i].Words.Last > t && r.quantities[i].Words.First < at && !r.doc.Tokens[t].Tag.IsNoun() && !r.changeTo(i, at)
}

// changeTo reports whether quantity i is by how much rose or fell what came to the figure at token at: "rose 12% to $3 million", "up 12% at $3 million".
func (r *reading) changeTo(i, at int) bool {
	q := &r.quantities[i]
	return q.Class == quantity.Proportion && q.Words.Last == at-1 && (r.doc.Low(at-1) == "to" || r.doc.Low(at-1) == "at")
}

// takes reports whether a noun for what a firm earns stands at token t.
func (r *reading) takes(t int) bool {
	if !r.doc.Tokens[t].Tag.IsNoun() {
		return false
	}
	a := r.set.AttributeIn(r.lemmaOf(t), "money")
	return flows(a) && a != "loss"
}

// broughtBy is the part of the business that the words about the figure at words say to have brought it: "tyres brought in $3 million", "$3 million came
// from tyres".
func (r *reading) broughtBy(words, s doc.Range) string {
	for t := words.Last; t < min(s.Last, words.Last+5); t++ {
		if r.doc.Low(t) == "from" && (t == words.Last || r.lemmaOf(t-1) == "come" || r.lemmaOf(t-1) == "stem") {
			return r.segmentFrom(t+1, s.Last)
		}
	}
	for t := words.First - 1; t > max(s.First, words.First-4); t-- {
		if !bringsIn(r.lemmaOf(t)) || !r.doc.Tokens[t].Tag.IsVerb() {
			continue
		}
		if r.unitAt(t - 1) {
			return r.segmentBefore(t-1, s.First)
		}
		if g := r.doc.Tokens[t-1].Tag; (g.IsNoun() || g == tag.VBG) && (t-2 < s.First || r.doc.Low(t-2) != "of") { // not the maker of tyres
			return r.segmentWord(t - 1)
		}
	}
	return ""
}

// opensIn is the place with which a sentence opens that tells next what the firm earned: "In Asia, sales fell". Empty if it does not.
func (r *reading) opensIn(s doc.Range) string {
	if s.Len() < 4 || r.doc.Low(s.First) != "in" {
		return ""
	}
	if t := s.First + 1; partOfBusiness(r.lemmaOf(t)) || partOfBusiness(r.doc.Low(t)) {
		if r.doc.Tokens[t+1].Tag == tag.Comma {
			return r.businessAt(t)
		}
	}
	for _, n := range r.namesIn(doc.Range{First: s.First + 1, Last: s.First + 3}) {
		if n.Kind != name.Place || n.Words.Last+2 >= s.Last || r.doc.Tokens[n.Words.Last].Tag != tag.Comma {
			continue
		}
		for t := n.Words.Last + 1; t < min(s.Last, n.Words.Last+4); t++ {
			if r.takes(t) {
				return placeKey(n)
			}
		}
	}
	return ""
}

// unitAt reports whether a noun for a part of a firm stands at token t.
func (r *reading) unitAt(t int) bool {
	return r.doc.Tokens[t].Tag.IsNoun() && (businessUnit(r.lemmaOf(t)) || businessUnit(r.doc.Low(t)))
}

// segmentAt is the part of the business that the noun at token t of sentence s is told of, by the words before it or behind it.
func (r *reading) segmentAt(t int, s doc.Range) string {
	if seg := r.segmentBefore(t, s.First); seg != "" {
		return seg
	}
	if t+2 < s.Last {
		switch r.doc.Low(t + 1) {
		case "of", "from", "in", "at":
			return r.segmentFrom(t+2, s.Last)
		}
	}
	return ""
}

// segmentBefore is the part of the business that the words right before token t tell: "tyre sales", "European revenue", "its freight arm".
func (r *reading) segmentBefore(t, first int) string {
	for i := t - 1; i >= max(first, t-4); i-- {
		g := r.doc.Tokens[i].Tag
		if g == tag.POS || !g.IsNoun() && !adjective(g) && g != tag.VBG {
			return ""
		}
		if seg := r.segmentWord(i); seg != "" {
			return seg
		}
		if g.IsProper() {
			return ""
		}
	}
	return ""
}

// segmentWord is the part of the business that the word at token i tells; empty if it tells none.
func (r *reading) segmentWord(i int) string {
	for _, n := range r.namesIn(doc.Range{First: i, Last: i + 1}) {
		if n.Kind == name.Place || n.Kind == name.Demonym {
			if r.fromHere(n) {
				return ""
			}
			return placeKey(n)
		}
	}
	w, g := r.businessAt(i), r.doc.Tokens[i].Tag
	switch {
	case g.IsProper(), strings.ContainsAny(w, "0123456789"), ofAll(w), !g.IsNoun() && g != tag.VBG && !partOfBusiness(w), r.termsAt(i), r.makes(w), r.takes(i):
		return ""
	case g == tag.VBG && !partOfBusiness(w):
		return ""
	}
	return w
}

// businessAt is the word for the part of the business that token i tells.
func (r *reading) businessAt(i int) string {
	w := r.lemmaOf(i)
	if partOfBusiness(r.doc.Low(i)) {
		w = r.doc.Low(i)
	}
	if s := sameBusiness(w); s != "" {
		return s
	}
	return w
}

// fromHere reports whether the firm that the report is about is told of by that place or nation: "the German group's revenue".
func (r *reading) fromHere(n name.Mention) bool {
	return n.Words.Last < len(r.doc.Tokens) && slices.Contains(r.set.Things(r.lemmaOf(n.Words.Last)), "company")
}

// termsAt reports whether token i is part of a phrase for a stretch of business.
func (r *reading) termsAt(i int) bool {
	w := r.doc.Low(i)
	if v, _ := r.termFrom(i, i+1); v != "" {
		return true
	}
	for _, part := range [...]string{"quarter", "half", "year", "month"} {
		if strings.Contains(w, part) {
			return true
		}
	}
	return false
}

// makes reports whether the lead tells by that noun what the firm makes or sells, so that it is no part of its business: the sales of a kettle maker are of kettles.
func (r *reading) makes(noun string) bool {
	for _, s := range r.main.lead {
		words := r.doc.Sentences[s].Tokens
		for t := words.First; t+1 < min(words.Last, words.First+2*termReach); t++ {
			if r.lemmaOf(t) == noun && !businessUnit(r.lemmaOf(t+1)) && (slices.Contains(r.set.Things(r.lemmaOf(t+1)), "company") || strings.HasSuffix(r.doc.Low(t+1), "maker") || tradeNoun(r.lemmaOf(t+1))) {
				return true
			}
		}
	}
	return false
}

// segmentFrom is the part of the business that a noun phrase from token t on tells, behind "of", "from", "in" or "at"; empty if it tells none.
func (r *reading) segmentFrom(t, last int) string {
	for n := 0; n < 5 && t < last; n, t = n+1, t+1 {
		g := r.doc.Tokens[t].Tag
		for _, m := range r.namesIn(doc.Range{First: t, Last: t + 1}) {
			if m.Kind == name.Place && m.Words.Last <= last {
				return placeKey(m)
			}
		}
		switch {
		case g == tag.DT, g == tag.PRPS, adjective(g), g == tag.VBG && t+1 < last && r.doc.Tokens[t+1].Tag.IsNoun():
			if r.termsAt(t) {
				return ""
			}
			continue
		case g == tag.VBG && partOfBusiness(r.lemmaOf(t)):
			return r.segmentWord(t)
		case !g.IsNoun():
			return ""
		}
		head := t
		for head+1 < last && r.doc.Tokens[head+1].Tag.IsNoun() {
			head++
		}
		if r.unitAt(head) {
			return r.segmentBefore(head, t-n)
		}
		return r.segmentWord(head)
	}
	return ""
}

// adjective reports whether g is the tag of an adjective.
func adjective(g tag.Tag) bool { return g == tag.JJ || g == tag.JJR || g == tag.JJS }
