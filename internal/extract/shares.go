package extract

import (
	"math"
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// counts are the counts that a share of one number in another states beside itself: "52 of the 80 drones were shot down" says that 52 were, and
// that there were 80. The whole may be told already.
func (r *reading) counts(out []claim.Claim, q *quantity.Mention, whole bool) []claim.Claim {
	a := &q.Amount
	if q.Class != quantity.Proportion || q.Of.Len() == 0 || math.IsNaN(a.Numerator) || r.splits(q) < 0 {
		return out // one in five counts nobody
	}
	if r.seatsOfHouse(q) {
		return r.seatsWon(out, q)
	}
	c, part := r.partCount(q)
	all, ok := r.wholeCount(q)
	if part && !(ok && all.Thing.Pattern == behind && (all.Rule == c.Rule || all.Predicate == c.Predicate)) { // one of 60 men held since Monday: 60 are
		out = append(out, c)
	}
	if ok && !whole {
		out = append(out, all)
	}
	return out
}

// splits is the token of the "of" by which q tells its part and its whole: "52 of the 80", "350 of the cider maker's 2,900"; -1 if there is none, as in
// "one in five", or if "four out of five" is only another way to say so.
func (r *reading) splits(q *quantity.Mention) int {
	t := q.Of.First - 1
	for ; t > q.Words.First && r.doc.Low(t) != "of"; t-- {
		if g := r.doc.Tokens[t].Tag; !g.IsNoun() && g != tag.DT && g != tag.PRPS && g != tag.POS && g != tag.JJ && g != tag.CC && g != tag.PDT {
			return -1
		}
	}
	if t <= q.Words.First || r.doc.Low(t-1) == "out" && t+1 == q.Of.First && math.Mod(roundParts, q.Amount.Denominator) == 0 {
		return -1
	}
	return t
}

// roundParts is a multiple of the numbers by which a ratio is mostly told: four out of five, nine out of ten.
const roundParts = 600.0

// oneOf reports whether q only picks one out of many ("one of the 5,200 polling stations"), which is no share.
func (r *reading) oneOf(q *quantity.Mention) bool {
	return q.Class == quantity.Proportion && q.Of.Len() > 0 && q.Amount.Numerator == 1 && r.doc.Low(q.Words.First) == "one" && q.Of.First > 0 &&
		(r.doc.Tokens[q.Of.First-1].Tag == tag.DT || r.doc.Tokens[q.Of.First-1].Tag == tag.PRPS || r.doc.Tokens[q.Of.First].Tag == tag.DT)
}

// partCount is the count of the part.
func (r *reading) partCount(q *quantity.Mention) (claim.Claim, bool) {
	words := doc.Range{First: q.Words.First, Last: r.splits(q)}
	if r.doc.Low(words.Last-1) == "out" {
		words.Last--
	}
	sub := r.subCount(q, words, q.Amount.Numerator)
	sub.Amount, sub.Of = sub.Amount.Hedged(q.Amount.Qualifier), q.Of
	var c claim.Claim
	r.byItself(&c, &sub)
	// "seven of the 26 wounded are in hospital" says of the seven what it says of all
	byWhole := len(c.Thing.Act) > 0 && q.Of.Last < len(r.doc.Tokens) && slices.Equal(r.set.Acts(r.lemmaOf(q.Of.Last)), c.Thing.Act)
	if c.Thing.Head == "" {
		return c, c.Thing.Attribute == pointsAgreed || c.Rule != "" && !claim.General(c.Rule) && len(c.Thing.Act) > 0 && !byWhole
	}
	if c.Thing.Part {
		// "43 of the 58 dead were women" counts dead women: only what befell the part alone, or what it did, makes a count of its own.
		if byWhole || !r.ownDeed(&c) || r.set.Says(r.set.Acts(c.Thing.Head)) && r.set.Says(r.set.Acts(c.Subject)) {
			return c, false
		}
		c.Thing.Part = false
	}
	return c, c.Rule != ""
}

// ownDeed reports whether a verb that says something tells what a part of some things did, or what was done to it.
func (r *reading) ownDeed(c *claim.Claim) bool {
	switch syntax.Relation(c.Thing.Relation) {
	case syntax.Subject, syntax.Object, syntax.PassiveSubject, syntax.Oblique:
		if act := r.set.Acts(c.Predicate); c.Predicate != "" && c.Quantity.Value > 1 && (len(act) == 0 || r.set.Says(act)) {
			return true
		}
	}
	return r.set.Says(c.Thing.Act) || r.set.Says(r.set.Acts(c.Predicate)) && (c.Rule != generalCount || len(c.Thing.Act) > 0)
}

// wholeCount is the count of the whole: how many there are, whatever happened to the part.
func (r *reading) wholeCount(q *quantity.Mention) (claim.Claim, bool) {
	sub := r.subCount(q, q.Of, q.Amount.Denominator)
	var c claim.Claim
	r.start(&c, claim.Count, sub.Span, sub.Words.First)
	amount := sub.Amount
	c.Quantity, c.Value = &amount, c.Text
	phrase := r.parse.Counted(sub.Words)
	if phrase.Head < 0 && phrase.Adjective < 0 {
		return c, false
	}
	r.describe(&c, phrase, &sub)
	gov, ok := r.wholeGovernor(q, &sub, phrase)
	if !ok {
		return c, false
	}
	if gov.Token >= 0 {
		r.govern(&c, gov, sub.Words)
	}
	r.scope(&c, sub.Words)
	f := r.facts(&c, &sub)
	m := r.meaning(&c, &f, phrase, gov, sub.Words)
	c.Thing.Concept, c.Thing.Act, c.Thing.Attribute, c.Thing.Predicate = m.Things, m.Acts, m.Attribute, f.Predicate
	c.Thing.Part = false
	r.match(&c, f)
	if len(c.Thing.Owners) > 0 { // of several firms "the company's 700 staff" may be any's
		if r.staffOf(&c, sub.Words); c.Rule == employedRule {
			c.Thing.Places, c.Thing.Where, c.Thing.Occasion.Places = nil, "", nil // where the part works
		}
	}
	if c.Thing.Head == "seat" && r.onVote() {
		return c, false // every share of the seats is of that house: it is no answer to who won how many
	}
	return c, c.Rule != ""
}

// wholeGovernor is what the words around the noun of a whole say of all of it; it has no token if they say nothing. False if they say it of a part alone.
func (r *reading) wholeGovernor(q, all *quantity.Mention, phrase syntax.Phrase) (syntax.Governor, bool) {
	t := phrase.Words.Last
	if t < len(r.doc.Tokens) && (r.doc.Tokens[t].Tag == tag.WP || r.doc.Tokens[t].Tag == tag.WDT) {
		return r.parse.Govern(all.Words), true // the first of the 17 workers who died
	}
	if g, ok := r.befallen(q, t); ok {
		return g, true // one of 17 workers detained on Monday
	}
	if r.participleNarrows(t) {
		return syntax.Governor{Token: -1}, false
	}
	if g, ok := r.whomItTook(phrase); ok {
		return g, true // 15 of the 60 men it holds
	}
	if n := len(phrase.Modifiers); n > 0 {
		m := phrase.Modifiers[n-1]
		if w := r.lemmaOf(m); (r.doc.Tokens[m].Tag == tag.VBN || r.doc.Tokens[m].Tag == tag.VBD) && r.set.Says(r.set.Acts(w)) {
			return syntax.Governor{Token: m, Predicate: w, Relation: syntax.PassiveSubject, Modality: "actual", Pattern: "participle before the whole", Sure: 0.8}, true
		}
	}
	return syntax.Governor{Token: -1}, true
}

// whomItTook is the verb of a clause with no word to lead it in that tells what somebody did to all of a whole: "15 of the 60 men it holds".
func (r *reading) whomItTook(phrase syntax.Phrase) (syntax.Governor, bool) {
	t := phrase.Words.Last
	if t < len(r.doc.Tokens) && r.doc.Low(t) == "that" {
		t++
	}
	if t+1 >= len(r.doc.Tokens) || r.doc.Tokens[t].Tag != tag.PRP {
		return syntax.Governor{}, false
	}
	v := t + 1
	for v+1 < len(r.doc.Tokens) && auxiliary(r.doc.Low(v)) && r.parse.Tag(v+1).IsVerb() {
		v++
	}
	switch w := lemma.Verb(r.doc.Low(v)); {
	case r.parse.Tag(v) == tag.VBG, !r.parse.Tag(v).IsVerb() || !r.set.Says(r.set.Acts(w)):
	case v+1 < len(r.doc.Tokens) && (r.parse.Tag(v+1) == tag.TO || r.parse.Tag(v+1) == tag.DT):
	default:
		return syntax.Governor{Token: v, Predicate: w, Relation: syntax.Object, Agent: doc.Range{First: t, Last: t + 1}, Modality: "actual", Pattern: "clause behind the whole", Sure: 0.7}, true
	}
	return syntax.Governor{}, false
}

// participleNarrows reports whether the participle at token t narrows the noun before it, as a verb behind it tells, so that the figure is of some only: "all but
// nine of the 23 passengers taken to hospital have gone home".
func (r *reading) participleNarrows(t int) bool {
	if t+1 >= len(r.doc.Tokens) || r.parse.Tag(t) != tag.VBN && r.parse.Tag(t) != tag.VBD {
		return false
	}
	last := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.Last
	for k := t + 1; k < min(last, t+narrowReach); k++ {
		switch g := r.parse.Tag(k); {
		case g == tag.Comma || g == tag.CC || g == tag.WDT || g == tag.WP || g == tag.Colon:
			return false
		case g == tag.MD || g.IsVerb() && auxiliary(r.doc.Low(k)):
			return true
		}
	}
	return false
}

// narrowReach is how many words behind its participle the verb of a narrowed whole may stand.
const narrowReach = 8

// auxiliary reports whether a word is a finite form of "have" or "be", as no participle's object is.
func auxiliary(w string) bool { return be(w) || w == "has" || w == "have" || w == "had" }

// behind is the pattern of [reading.befallen].
const behind = "participle behind the whole"

// befallen is what the participle at token t says was done to the whole of which one is picked out, and not to the one: "one of 60 men held since
// Monday". False where a verb may stand there that has the one for its subject.
func (r *reading) befallen(q *quantity.Mention, t int) (syntax.Governor, bool) {
	if r.doc.Low(q.Words.First) != "one" || t+1 >= len(r.doc.Tokens) || r.parse.Tag(t) != tag.VBN && r.parse.Tag(t) != tag.VBD {
		return syntax.Governor{}, false
	}
	switch r.parse.Tag(t + 1) {
	case tag.IN, tag.RB, tag.Comma, tag.Stop:
	default:
		return syntax.Governor{}, false
	}
	verb := lemma.Verb(r.doc.Low(t))
	if len(r.set.Acts(verb)) == 0 || !r.seenOff(q, t) {
		return syntax.Governor{}, false
	}
	return syntax.Governor{Token: t, Predicate: verb, Relation: syntax.PassiveSubject, Modality: "actual", Pattern: behind, Sure: 0.7}, true
}

// seenOff reports whether the one that q picks out has a verb of its own, or hangs on a name, so that the word at token t tells of the others too.
func (r *reading) seenOff(q *quantity.Mention, t int) bool {
	if b := q.Words.First - 1; b > 0 && r.doc.Tokens[b].Tag == tag.Comma && r.doc.Tokens[b-1].Tag.IsProper() {
		return true
	}
	g := r.parse.Govern(q.Words)
	return g.Token >= 0 && g.Token != t
}

// subCount is the count that a share holds at words.
func (r *reading) subCount(q *quantity.Mention, words doc.Range, value float64) quantity.Mention {
	sub := quantity.Mention{Class: quantity.Count, Words: words, Core: words, Change: -1, Conversion: -1}
	sub.Span = doc.Span{Start: r.doc.Tokens[words.First].Start, End: r.doc.Tokens[words.Last-1].End}
	sub.Amount = quantity.Amount{Value: value, Min: value, Max: value, Qualifier: quantity.Exact, Numerator: math.NaN(), Denominator: math.NaN(), Precision: lastDigit(value)}
	return sub
}

// lastDigit is the place value of the last digit of a whole number that is not zero: 10 of 40.
func lastDigit(v float64) float64 {
	p := 1.0
	for v >= 10*p && math.Mod(v, 10*p) == 0 {
		p *= 10
	}
	return p
}
