package align

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// alike is how far, as a share of the larger, two figures of one source may differ and still be one that it rounds: "$13 billion", "$13.9 billion".
const alike = 0.1

// severalOf finds the claims whose own source states, in its own name or that of the same speaker, quite another value of what looks like the same
// thing: the price of another model, the distance from another town, the sentence of another trial. What is told apart in one report cannot be
// told to be the same in another, so such a claim is put together only with its own value. Counts by a topic's rule are left out, but for those of a
// desk's own, which may be of anything: of a toll that a report tells twice, one is the older.
func (m *matcher) severalOf(claims []*claim.Claim) []bool {
	of := make([]bool, len(claims))
	if claims[0].Kind == claim.Date {
		severalDays(claims, of)
		return of
	}
	if !numeric(claims[0].Kind) {
		return of
	}
	type key struct{ source, party, unit string }
	type told struct {
		i int
		q quantity.Amount
	}
	by := map[key][]told{}
	for k, b := range claims {
		if !plural(b) || b.Headline {
			continue
		}
		q := quantity.Base(*b.Quantity)
		if q.IsRange() && b.Kind != claim.Money && !(b.Thing.Asked && q.Value != 0) {
			continue
		}
		at := key{b.Source, party(b), q.Unit}
		if b.Thing.Asked {
			at.party = "" // the question is one, whoever answers it
		}
		for _, t := range by[at] {
			a := claims[t.i]
			if of[k] && (of[t.i] || ofEvent(&a.Thing) || asked(&a.Thing, &b.Thing)) {
				continue // it would add nothing
			}
			if mayMeet(t.q, q) && !atMostBeside(a, b) || near(middle(t.q), middle(q)) || restates(a, b) {
				continue
			}
			if b.Kind != claim.Money && (a.Predicate == "") != (b.Predicate == "") {
				continue // 150 seats there are, 46 a party has
			}
			if a.Thing.Occasion.Several != b.Thing.Occasion.Several {
				continue // what five raids found, and one of them
			}
			j := judged(a, b, &m.once[t.i], &m.once[k], true)
			if j.narrow || j.unsaid || j.answer(a, b) != claim.Yes || m.sameEvent(a, b).answer != claim.Yes {
				continue
			}
			of[k] = true
			of[t.i] = of[t.i] || !ofEvent(&a.Thing) && !asked(&a.Thing, &b.Thing) && !leads(a, b) // of the event itself, and in answer to a desk's question, the first is told
		}
		by[at] = append(by[at], told{k, q})
	}
	listed(claims, of)
	return of
}

// severalDays marks the claims of a time whose own source tells, in the same voice, another time that answers the same question: the days of two crimes,
// of which none need be the other report's. What tells the main event is of that, and its day the one asked for.
func severalDays(claims []*claim.Claim, of []bool) {
	type key struct{ source, party, attribute string }
	by := map[key][]int{}
	for k, b := range claims {
		if !told(&b.Thing) || b.Headline || clock(b) || b.Negated || b.Modality != claim.Actual {
			continue
		}
		at := key{b.Source, party(b), b.Thing.Attribute}
		for _, i := range by[at] {
			a := claims[i]
			if p, q := &a.Thing, &b.Thing; sameTime(a, b) || heldBy(a, b) || twoPersons(members(p), members(q)) {
				continue // of two persons each is held against his own
			}
			of[i] = of[i] || !a.Thing.Occasion.Main
			of[k] = of[k] || !b.Thing.Occasion.Main || a.Thing.Occasion.Main
		}
		by[at] = append(by[at], k)
	}
}

// ofOnePlace reports whether two counts of one rule, of which one stands in a list by place, are for one and the same place, so that what else the list
// tells is of no weight.
func ofOnePlace(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	return a.Kind == claim.Count && a.Rule == b.Rule && a.Source != b.Source && (x.Pattern == claim.Lent || y.Pattern == claim.Lent) && meet(x.Places, y.Places)
}

// leadTold is how many sentences of a report, its headline among them, tell what it is about.
const leadTold = 3

// leads reports whether a is told in what a report opens with, and b only further down: a is of the event, and b of something beside it.
func leads(a, b *claim.Claim) bool {
	return a.Thing.Occasion.Main && a.Sequence < leadTold && b.Sequence > leadTold && !claim.General(a.Rule)
}

// mayMeet reports whether two amounts, one of which is a bound or a range, have a number in common.
func mayMeet(x, y quantity.Amount) bool {
	return (open(x) || open(y)) && x.Min <= y.Max && y.Min <= x.Max
}

// atMostBeside reports whether one of two measures of things says how much one has at most, and the other how much one has: of two models, or of two of its kinds.
func atMostBeside(a, b *claim.Claim) bool {
	p, q := a.Quantity.Qualifier, b.Quantity.Qualifier
	return a.Kind == claim.Measure && a.Rule == b.Rule && !claim.General(a.Rule) && !ofEvent(&a.Thing) && !ofEvent(&b.Thing) &&
		(p == quantity.AtMost && q == quantity.Exact || p == quantity.Exact && q == quantity.AtMost)
}

func open(q quantity.Amount) bool {
	switch q.Qualifier {
	case quantity.Over, quantity.AtLeast, quantity.JustOver, quantity.Under, quantity.AtMost, quantity.Nearly:
		return true
	}
	return q.IsRange()
}

// listed marks the counts of one rule that a sentence tells one after the other, joined by "and": parts of a whole, none of which is the whole
// ("the 1,250 jobs in Norway and 1,050 abroad").
func listed(claims []*claim.Claim, of []bool) {
	for i, b := range claims {
		for k := i - 1; k >= 0 && k >= i-listReach; k-- {
			a := claims[k]
			if a.Source != b.Source || a.Sequence != b.Sequence || a.Rule != b.Rule || claim.General(a.Rule) || a.Kind != claim.Count || party(a) != party(b) || rounded(a, b) || a.Thing.Part || b.Thing.Part || wholeOf(a, claims[k+1:i+1]) {
				continue
			}
			if between := wordsBetween(a, b); strings.Contains(between, " and ") && !strings.Contains(between, " from ") && !strings.Contains(between, " to ") {
				of[k], of[i] = true, true
			}
		}
	}
}

// wholeOf reports whether a counts more of what parts count kinds of, which they make: the "19 people" before "nine women, six men and five children"
// are no fellow of theirs in the list, nor are they where the parts make 20.
func wholeOf(a *claim.Claim, parts []*claim.Claim) bool {
	sum := 0.0
	for _, b := range parts {
		p, q := &a.Thing, &b.Thing
		if b.Quantity == nil || p.Head == q.Head || len(p.Concept) == 0 || len(q.Concept) < 2 || !slices.Contains(q.Concept[1:], p.Concept[0]) {
			return false
		}
		sum += b.Quantity.Value
	}
	return len(parts) > 1 && near(sum, a.Quantity.Value)
}

// How many claims before it a claim's fellow in a list is looked for, and how many bytes may lie between them.
const (
	listReach   = 4
	listStretch = 60
)

// wordsBetween is what stands between two claims of one sentence, empty if it is long.
func wordsBetween(a, b *claim.Claim) string {
	i := strings.Index(a.Sentence, a.Text)
	if i < 0 {
		return ""
	}
	rest := a.Sentence[i+len(a.Text):]
	if n := b.Span.Start - a.Span.End; n > 0 && n <= len(rest) && n <= listStretch {
		return rest[:n]
	}
	return ""
}

// plural reports whether c is of a kind of which a report tells several of things with one name.
func plural(c *claim.Claim) bool {
	switch c.Kind {
	case claim.Measure, claim.Money, claim.Duration, claim.Proportion:
		return c.Quantity != nil
	case claim.Count:
		return c.Quantity != nil && (claim.General(c.Rule) || c.Thing.Asked)
	}
	return false
}

func party(c *claim.Claim) string {
	if c.Attribution == nil {
		return ""
	}
	return c.Attribution.Party
}

// rounded reports whether two figures may be one, or are told in units that cannot be compared here.
func rounded(a, b *claim.Claim) bool {
	x, y := quantity.Base(*a.Quantity), quantity.Base(*b.Quantity)
	return x.Unit != y.Unit || x.IsRange() || y.IsRange() || near(x.Value, y.Value)
}

func near(x, y float64) bool { return math.Abs(x-y) <= alike*max(math.Abs(x), math.Abs(y)) }

// beside reports whether one sentence tells two values in one voice: they are of two things, for no sentence contradicts itself ("from midnight to
// seven", "two years, with nine months to serve").
func beside(a, b *claim.Claim) bool {
	if a.Source != b.Source {
		// One sentence that two reports have tells each of its values twice.
		return numeric(a.Kind) && a.Quantity.Unit == b.Quantity.Unit && !sameValue(a, b) && sameWords(a.Sentence, b.Sentence)
	}
	if a.Sequence != b.Sequence || party(a) != party(b) {
		return false
	}
	if a.Kind == claim.Date {
		return a.Time.Timex != b.Time.Timex && dayOrClock(a) && a.Time.Grain == b.Time.Grain
	}
	return plural(a) && plural(b) && !restates(a, b) && !rounded(a, b) || a.Kind == claim.Count && !sameValue(a, b) && (saidOf(a, b) || saidOf(b, a))
}

// saidOf reports whether a sentence tells the count a as some of those that the count b tells: "48 of the 120 seats".
func saidOf(a, b *claim.Claim) bool {
	if a.Span.End > b.Span.Start {
		return false
	}
	words := strings.Fields(wordsBetween(a, b))
	if len(words) > 0 && words[0] == "out" {
		words = words[1:]
	}
	return len(words) > 0 && len(words) <= 2 && words[0] == "of"
}

// sameWords reports whether two sentences are one but for white space.
func sameWords(s, t string) bool { return sameBut(s, t, func(c byte) bool { return c <= ' ' }) }

// sameLetters reports whether they are one but for white space and marks, which desks set in their own ways.
func sameLetters(s, t string) bool {
	return sameBut(s, t, func(c byte) bool {
		return c < '0' || c > '9' && c < 'A' || c > 'Z' && c < 'a' || c > 'z' && c < 0x80
	})
}

// sameBut reports whether two texts are one but for the bytes that are passed over.
func sameBut(s, t string, over func(byte) bool) bool {
	i, j := 0, 0
	for {
		for i < len(s) && over(s[i]) {
			i++
		}
		for j < len(t) && over(t[j]) {
			j++
		}
		if i == len(s) || j == len(t) {
			return i == len(s) && j == len(t)
		}
		if s[i] != t[j] {
			return false
		}
		i, j = i+1, j+1
	}
}

// restates reports whether one of two claims may be the other in another unit, rightly or not, as brackets tell it: "125 km/h (94 mph)".
func restates(a, b *claim.Claim) bool {
	return a.Sequence == b.Sequence && a.Kind != claim.Duration && a.Quantity.Unit != b.Quantity.Unit
}
