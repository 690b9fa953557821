package compare

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// headlineReach is how many sentences of the body are held against the headline: what it sums up stands at the top.
const headlineReach = 8

// mostTitles is how many lines may stand above the body as headline, subhead and kicker.
const mostTitles = 3

// auditHeadline holds the figures of headlines against those of the body, and a million against a billion anywhere.
func auditHeadline(ps []passage) []fault {
	var heads, body []figure
	title := 0
	for title < len(ps) && ps[title].headline {
		title++
	}
	if title == len(ps) {
		title = -1
	}
	if title > mostTitles {
		title = 0 // a table, of which each line looks like a heading
	}
	for i := range ps {
		for _, f := range ps[i].figures {
			switch {
			case ps[i].headline && (i >= title || ps[i].text[0] >= 'a' && ps[i].text[0] <= 'z'): // a heading within the report, or a line of a paragraph
			case ps[i].headline:
				heads = append(heads, f)
			case len(body) < 200:
				body = append(body, f)
			}
		}
	}
	var out []fault
	for _, h := range heads {
		out = append(out, headlineFault(h, body)...)
	}
	if title > 0 {
		out = append(out, headlineScores(ps, title)...)
		out = append(out, headlineVotes(ps, title)...)
		out = append(out, headlineAges(ps, title)...)
		out = append(out, headlineTurns(ps, title)...)
		out = append(out, headlineSlots(ps, title)...)
	}
	out = slices.DeleteFunc(out, func(f fault) bool {
		return len(f.claims) == 2 && slices.ContainsFunc(ps, func(p passage) bool { return !p.headline && oneMore(f.claims[0], f.claims[1], p.text, p.sequence) })
	})
	return append(append(out, magnitudes(body)...), scaledSums(body)...)
}

func headlineFault(h figure, body []figure) []fault {
	var against *figure
	first := -1
	for i := range body {
		b := &body[i]
		if first < 0 {
			first = b.Sequence
		}
		if h.Kind == claim.Money && b.Kind == claim.Count && alike(h.value(), b.value()) {
			return nil // "a loss of 1.1 billion" leaves out the currency
		}
		if h.Kind == claim.Count && b.Kind == claim.Money && h.value() >= 1e6 {
			if alike(h.value(), b.value()) {
				return nil
			}
			if digits, _ := digitsSaid(h.Quantity); digits >= 2 && against == nil && (thousands(h.value(), b.value()) || swappedDigits(significant(h.value()), significant(b.value())) && apartBy(h.value(), b.value()) < 10 && len(body) <= 3) && b.Sequence-first < 2 && b.exact() && h.exact() {
				against = b
			}
		}
		if aeons(h) && aeons(*b) && thousands(h.value(), b.value()) && b.Sequence-first < 2 && against == nil { // "90 million years old", "90 billion years ago"
			against = b
		}
		if b.Kind != h.Kind && !(h.Kind == claim.Count && b.Kind == claim.Money) || b.Quantity.Dimension != h.Quantity.Dimension {
			continue
		}
		r := ruleValues(h.Claim, b.Claim, withDefaults(claim.Policy{}, h.Kind), nil)
		switch r.relation {
		case claim.Agree, claim.Compatible, claim.Near:
			if akin(h, *b) && !otherFate(h, *b) || h.value() == b.value() && h.value() >= 20 {
				return nil // the headline has its figure in the body, if of workers in place of jobs
			}
		case claim.Contradict:
			if b.Kind == claim.Count && b.addsTo(h) {
				continue // "two brothers and their uncle" are three
			}
			if farApart(h.value(), b.value()) || atLeasts(h, *b) {
				continue
			}
			if against == nil && (b.Sequence-first < headlineReach && (h.Quantity.Unit == "" || b.Sequence-first < 2) && (sameInBody(h, *b) || bothTolls(h, *b)) || leads(h, *b, first) || slipped(h, *b) || misprinted(h, *b, body, first) || changedBy(h, *b, body, first)) {
				against = b
			}
		}
	}
	if against == nil {
		against = soleCount(h, body)
	}
	if against == nil || roundedDown(h, *against) || summedIn(h, *against, body) {
		return nil
	}
	reason := "the headline says " + said(h.Claim) + ", the body " + said(against.Claim)
	if thousands(h.value(), against.value()) {
		reason += ", with the same digits a thousand times apart"
	}
	return []fault{newFault("headline", reason, h, *against)}
}

// otherFate reports whether two figures count those to whom two things happened: as many may be missing as a headline has dead.
func otherFate(h, b figure) bool { return fated(h) && fated(b) && !sameAct(&h.Thing, &b.Thing) }

// bothTolls reports whether both figures are what the toll of one event comes to.
func bothTolls(h, b figure) bool {
	x, y := &h.Thing, &b.Thing
	return x.Attribute == toll && y.Attribute == toll && !y.Occasion.Background && !x.Other && !y.Other && h.exact() && b.exact() && !oldFigure(b.Claim) && !elsewhen(b) && sameAct(x, y)
}

// toll is the attribute of how many have died in all.
const toll = "toll"

// soleCount is the only count of the body of what the headline counts, where it is that of the headline but for a slip of the pen; nil else.
func soleCount(h figure, body []figure) (only *figure) {
	if h.Kind != claim.Count || h.Quantity.Unit != "" || h.Thing.Head == "" || !h.exact() || h.value() < 10 {
		return nil
	}
	for i := range body {
		b := &body[i]
		if b.Kind != claim.Count || b.Thing.Head != h.Thing.Head || b.value() < h.value()/20 {
			continue
		}
		if only != nil {
			return nil
		}
		only = b
	}
	if only != nil && h.personal() && len(h.Thing.Act) > 0 && len(only.Thing.Act) > 0 && !sameAct(&h.Thing, &only.Thing) {
		return nil // another fate
	}
	if only == nil || !only.exact() || only.Thing.Part || only.Thing.Other || only.Thing.Distributive != h.Thing.Distributive || elsewhen(*only) || oldFigure(only.Claim) || world(h.Claim) == claim.Denied || world(only.Claim) == claim.Denied || !misprint(h.value(), only.value(), only.place()) {
		return nil
	}
	return only
}

// summedIn reports whether the headline adds up b and one or two figures beside it: "300 jobs to go" over "180 in one plant and 120 in the other".
func summedIn(h, b figure, body []figure) bool {
	sum, n := b.value(), 0
	for _, f := range body {
		if f.Sequence == b.Sequence && f.Span != b.Span && f.Quantity.Unit == b.Quantity.Unit && f.Kind == b.Kind {
			if alike(f.value()+b.value(), h.value()) {
				return true
			}
			sum += f.value()
			n++
		}
	}
	return n > 0 && alike(sum, h.value())
}

// atLeasts reports whether both figures are told by what they are at least: over 4.5 million is more than 4 million.
func atLeasts(h, b figure) bool {
	return h.Quantity != nil && b.Quantity != nil && math.IsInf(h.Quantity.Max, 1) && math.IsInf(b.Quantity.Max, 1)
}

// aeons reports whether f is an age or a distance in time of millions of years.
func aeons(f figure) bool {
	return (f.Kind == claim.Age || f.Kind == claim.Duration) && f.Quantity.Unit == "a" && f.exact() && f.value() >= 1e6
}

// farApart reports whether two numbers are so far from each other that they are of two things: more than five times, and no digit slipped.
func farApart(x, y float64) bool { return apartBy(x, y) > 5 && significant(x) != significant(y) }

// roundedDown reports whether a headline cuts a figure of the body short, as headlines do: 1,200 for 1,269.
func roundedDown(h, b figure) bool {
	x, _ := digitsSaid(h.Quantity)
	y, _ := digitsSaid(b.Quantity)
	return x < y && b.value() > h.value() && b.value()-h.value() < h.Quantity.Precision && h.value() >= 100
}

// joined is how many are added to what f counts right before or behind it, 0 for none and -1 where that is not told: "two brothers and their uncle", "the driver
// and eight passengers".
func (f figure) joined() int {
	i := strings.Index(f.Sentence, f.Text)
	if i < 0 {
		return 0
	}
	if words := strings.Fields(asciiLower(f.Sentence[max(0, i-60):i])); len(words) > 2 && words[len(words)-1] == "and" {
		one := words[len(words)-2]
		for k := len(words) - 3; k >= 0 && k >= len(words)-5; k-- {
			if in([]string{"a", "an", "one", "the", "his", "her", "their", "its"}, words[k]) {
				if in(persons, one) {
					return 1
				}
				return 0
			}
		}
	}
	after := asciiLower(f.Sentence[i+len(f.Text) : min(len(f.Sentence), i+len(f.Text)+160)])
	if j := strings.IndexAny(after, ".;:("); j >= 0 {
		after = after[:j]
	}
	before, next, ok := strings.Cut(after, " and ")
	if ok && !strings.HasSuffix(before, ",") && hasAny(before, "when", "after", "as", "where", "while", "which", "that") {
		return 0 // "four men were killed when a wall came down on the digger and the two vans"
	}
	first, _, _ := strings.Cut(next, " ")
	second, _, _ := strings.Cut(strings.TrimPrefix(next, first+" "), " ")
	switch {
	case !ok:
		return 0
	case first == "the" && in(persons, second) && second != "people" && second != "police" && second != "crew" && second != "dead" && second != "injured" && second != "wounded":
		return 1
	case in([]string{"the", "their"}, first):
		return -1
	case in([]string{"a", "an", "one", "his", "her", "its", "another", "himself", "herself"}, first):
		return 1
	}
	if n := slices.Index([]string{"two", "three", "four", "five"}, first); n >= 0 {
		return n + 2
	}
	return 0
}

// addsTo reports whether h may count besides those that b does the others who are joined to them.
func (f figure) addsTo(h figure) bool {
	n := f.joined()
	return n < 0 || n > 0 && alike(h.value(), f.value()+float64(n))
}

// sameInBody reports whether a figure of the body is surely of what the headline counts.
func sameInBody(h, b figure) bool {
	x, y := &h.Thing, &b.Thing
	if x.Other || y.Other || x.Part || y.Part || x.Distributive != y.Distributive || y.Occasion.Background || world(h.Claim) != world(b.Claim) || h.Quantity.Trend != b.Quantity.Trend ||
		h.Quantity.Per != b.Quantity.Per || h.Quantity.Unit != b.Quantity.Unit || oldFigure(b.Claim) || !h.exact() && h.approximate() {
		return false
	}
	if x.Attribute != y.Attribute || party(h.Claim) != "" && party(b.Claim) != "" && party(h.Claim) != party(b.Claim) {
		return false
	}
	if h.Quantity.Unit != "" && (x.Head == "" || x.Head != y.Head) && (x.Attribute == "" || x.Attribute != y.Attribute) {
		return false
	}
	if h.Quantity.Unit == "" && (x.Head == "" || !akin(h, b) || y.Head == "" && len(y.Act) == 0) {
		return false
	}
	if len(x.Modifiers) > 0 && len(y.Modifiers) > 0 && !slices.ContainsFunc(x.Modifiers, func(m string) bool { return slices.Contains(y.Modifiers, m) }) {
		return false
	}
	if len(x.Places) > 0 && len(y.Places) > 0 && !slices.Equal(x.Places, y.Places) || elsewhen(b) {
		return false
	}
	if x.Attribute != "" && x.Attribute == y.Attribute {
		return true
	}
	return sameAct(x, y)
}

// leads reports whether b, in the first sentences of the body, counts the very noun that the headline counts, whatever the verbs are: a headline
// sums up the lead, and a report that gave its figure anywhere would have been seen to.
func leads(h, b figure, first int) bool {
	x, y := &h.Thing, &b.Thing
	if sought := len(y.Act) > 0 && len(x.Act) > 0 && y.Act[0] == "search-for" && x.Act[0] == "missing"; len(x.Act) > 0 && len(y.Act) > 0 && !sameAct(x, y) && !sought && y.Act[0] != "do" && y.Act[0] != "have" && y.Act[0] != "be" {
		return false // another fate
	}
	alike := x.Head != "" && x.Head == y.Head || (x.Head == "" || h.personal()) && b.personal() && sameAct(x, y)
	return alike && b.Sequence-first < 2 && h.value() != 1 && (h.Quantity.Unit == "%" || len(x.Act)+len(y.Act) > 0) && x.Head != "time" && h.exact() && h.Quantity.Per == b.Quantity.Per && h.Quantity.Unit == b.Quantity.Unit && (h.Quantity.Unit == "" || h.Quantity.Unit == "%") &&
		!x.Other && !y.Other && (h.Quantity.Unit == "%" || !x.Part && !y.Part) && x.Distributive == y.Distributive && !oldFigure(b.Claim) && h.Quantity.Trend == b.Quantity.Trend && world(h.Claim) != claim.Denied && world(b.Claim) != claim.Denied &&
		!elsewhen(b) && apartBy(h.value(), b.value()) < 20 && b.exact()
}

// elsewhen reports whether the sentence of f speaks of a time that a headline would not: another year or month, or long ago.
func elsewhen(f figure) bool {
	low := asciiLower(f.Sentence)
	if len(yearsIn(low)) > 0 || hasAny(low, elsewhenWords...) {
		return true
	}
	for m := range months {
		if len(m) > 3 && m != "march" && hasAny(low, m) {
			return true
		}
	}
	return false
}

// bareAgain reports whether b is the number of a again, without its unit and a thousand times off: "won 6 million euros. … the 6 billion".
func bareAgain(a, b figure) bool {
	return b.Kind == claim.Count && b.Quantity.Unit == "" && a.Quantity.Unit != "" && a.Quantity.Unit != "%" && thousands(a.value(), b.value()) && min(a.value(), b.value()) >= 1e6 && endsWord(asciiLower(b.Text), "million", "billion", "trillion", "bn")
}

// slipped reports whether two figures are one with a million for a billion: the same digits, at least two of them or of the same thing.
func slipped(a, b figure) bool {
	if a.Quantity.Unit != b.Quantity.Unit || a.Quantity.IsRange() || b.Quantity.IsRange() || !thousands(a.value(), b.value()) || max(a.value(), b.value()) < 1e6 {
		return false
	}
	digits, _ := digitsSaid(a.Quantity)
	if digits >= 2 && (isMoney(a.Quantity) || akin(a, b)) {
		return true
	}
	return a.Thing.Head != "" && a.Thing.Head == b.Thing.Head || a.Thing.Attribute != "" && a.Thing.Attribute == b.Thing.Attribute || a.Quantity.Unit != "" && a.Quantity.Unit != "%" && a.Kind != claim.Duration && a.Headline != b.Headline && a.exact() && b.exact()
}

// misprinted reports whether b, the only sum of its currency in the first two sentences of the body, is that of the headline but for its digits:
// swapped ("$750 million", "$570 million"), or one of them another.
func misprinted(h, b figure, body []figure, first int) bool {
	if !isMoney(h.Quantity) || h.Quantity.Unit != b.Quantity.Unit || !h.exact() || !b.exact() || h.Quantity.Per != b.Quantity.Per || h.Quantity.Trend != b.Quantity.Trend || b.Sequence-first > 1 || elsewhen(b) || world(h.Claim) == claim.Denied || b.Thing.Other || b.Thing.Part {
		return false
	}
	for _, o := range body {
		if o.Sequence-first <= 1 && o.Span != b.Span && o.Quantity.Unit == b.Quantity.Unit {
			return false
		}
	}
	x, y := significant(h.value()), significant(b.value())
	if len(x) < 2 || len(x) != len(y) || apartBy(h.value(), b.value()) >= 10 {
		return false
	}
	off := 0
	for i := range x {
		if x[i] != y[i] {
			off++
		}
	}
	return off == 1 && len(x) > 2 || off == 2 && swappedDigits(x, y)
}

// changedBy reports whether b is the only percentage in the first sentence of the body, and the change of what the headline has change by h.
func changedBy(h, b figure, body []figure, first int) bool {
	if h.Quantity.Unit != "%" || b.Quantity.Unit != "%" || trendOf(h) == "" || trendOf(h) != trendOf(b) || b.Sequence != first && !(b.Sequence-first < headlineReach && sameRiser(h, b)) || !h.exact() || !b.exact() || (h.Thing.Head == "" || h.Thing.Head != b.Thing.Head) && !sameRiser(h, b) && !risesToo(h, b) && (h.Thing.Attribute == "" || h.Thing.Attribute != b.Thing.Attribute) || world(h.Claim) != world(b.Claim) && !(h.Quantity.Trend == "" && world(h.Claim) == claim.Actual && world(b.Claim) == claim.Planned) {
		return false
	}
	if hasAny(asciiLower(b.Sentence), "comparable", "same-store", "like-for-like", "adjusted", "organic", "excluding") {
		return false // the change of another figure
	}
	for _, o := range body {
		if (o.Sequence == first || o.Sequence == b.Sequence) && o.Span != b.Span && o.Quantity.Unit == "%" || b.Sequence != first && o.Span != b.Span && o.Quantity.Unit == "%" && trendOf(o) != "" {
			return false
		}
	}
	return true
}

// sameRiser reports whether what goes up or down in a headline is named before the change in the body too: "Sales up 12%", "its sales had grown by".
func sameRiser(h, b figure) bool {
	i, j := strings.Index(h.Sentence, h.Text), strings.Index(b.Sentence, b.Text)
	if i < 0 || j < 0 {
		return false
	}
	words := strings.Fields(asciiLower(h.Sentence[:i]))
	for len(words) > 0 && (changeWord(words[len(words)-1]) || in([]string{"by", "are", "is", "to", "more", "than", "nearly", "almost", "about"}, words[len(words)-1])) {
		words = words[:len(words)-1]
	}
	if len(words) == 0 || len(words[len(words)-1]) < 4 {
		return false
	}
	return hasAny(asciiLower(b.Sentence[:j]), words[len(words)-1])
}

// risesToo reports whether what a headline says has changed, behind the figure, is named before the change in the body.
func risesToo(h, b figure) bool {
	_, thing := stepBehind(h)
	at := placeIn(b.Claim)
	return len(thing) > 2 && at > 0 && strings.Contains(asciiLower(b.Sentence[:at]), thing)
}

// trendOf is the way that a figure went, by its own words, the noun of change behind it, or the word before it: "face 4 percent rise", "Fares up 4 percent".
func trendOf(f figure) quantity.Trend {
	if f.Quantity.Trend != "" {
		return f.Quantity.Trend
	}
	noun, _ := stepBehind(f)
	if words := wordsBefore(f.Claim, 2); noun == "" && len(words) > 0 {
		if noun = words[len(words)-1]; noun == "by" {
			noun = words[0]
		}
	}
	switch direction(noun) {
	case 1:
		return quantity.Up
	case -1:
		return quantity.Down
	}
	return ""
}

// stepBehind is the noun of change behind a figure, and what it says has changed: "a 4 percent fuel tax rise".
func stepBehind(f figure) (noun, thing string) {
	words := wordsBehind(f.Claim, 4)
	for k, w := range words {
		if in(stepNouns, w) {
			if k > 0 {
				thing = words[k-1]
			}
			return w, thing
		}
	}
	return "", ""
}

// significant is the digits of v without the zeros at its end.
func significant(v float64) string {
	s := strconv.FormatFloat(math.Abs(v), 'f', -1, 64)
	s = strings.TrimRight(strings.ReplaceAll(s, ".", ""), "0")
	return strings.TrimLeft(s, "0")
}

// swappedDigits reports whether x is y but for two neighbouring digits.
func swappedDigits(x, y string) bool {
	if len(x) != len(y) {
		return false
	}
	for i := 0; i+1 < len(x); i++ {
		if x[i] != y[i] {
			return x[i] == y[i+1] && x[i+1] == y[i] && x[i+2:] == y[i+2:]
		}
	}
	return false
}

// definite reports whether f is taken up as known: "the £350 million programme".
func (f figure) definite() bool {
	i := strings.Index(f.Sentence, f.Text)
	return i >= 0 && endsWord(asciiLower(f.Sentence[max(0, i-10):i]), "the", "this", "that", "these", "those")
}

// pointedAt reports whether f takes up by "those" or the like what was told.
func pointedAt(f figure) bool {
	words := wordsBefore(f.Claim, 1)
	return len(words) > 0 && in([]string{"this", "that", "these", "those"}, words[0])
}

// nounBehind reports whether two sums are told by a noun that stands right behind both: "the $2.3 billion rail scheme", "the $2.3 million cost of the scheme".
func nounBehind(a, b figure) bool {
	noun := func(f figure) map[string]bool { return topics(strings.Join(wordsBehind(f.Claim, 5), " ")) }
	return isMoney(a.Quantity) && a.exact() && b.exact() && sharedTopics(noun(a), noun(b)) > 0
}

// scaledSums finds a million for a billion where two or more sums of one sentence make a third that is told near them, but for that.
func scaledSums(body []figure) []fault {
	for _, a := range body {
		if digits, _ := digitsSaid(a.Quantity); digits < 2 || !a.exact() || a.Quantity.IsRange() || a.Kind != claim.Money && a.Kind != claim.Measure && a.Kind != claim.Count || a.value() < 1e6 {
			continue
		}
		for i := 0; i < len(body); {
			j, sum := i, 0.0
			for j < len(body) && body[j].Sequence == body[i].Sequence {
				j++
			}
			parts := slices.DeleteFunc(slices.Clone(body[i:j]), func(b figure) bool {
				return b.Kind != a.Kind || b.Quantity.Unit != a.Quantity.Unit || b.Quantity.Per != a.Quantity.Per || b.Span == a.Span
			})
			near := body[i].Sequence-a.Sequence <= 2 && a.Sequence-body[i].Sequence <= 2
			if i = j; !near || len(parts) < 2 || len(parts) > 5 || slices.ContainsFunc(parts, func(b figure) bool { return !b.exact() || b.Quantity.IsRange() || b.value() < 1e3 }) {
				continue
			}
			for _, b := range parts {
				sum += b.value()
			}
			if thousands(sum, a.value()) && !slices.ContainsFunc(body, func(o figure) bool { return o.Kind == a.Kind && alike(o.value(), sum) }) {
				return []fault{newFault("sum", sayAll(parts)+" make "+withUnit(number64(threeDigits(sum)), a.Quantity)+", not "+said(a.Claim), append([]figure{a}, parts...)...)}
			}
		}
	}
	return nil
}

// magnitudes finds a million for a billion within the body: one thing, the same digits.
func magnitudes(body []figure) []fault {
	for i, a := range body {
		if digits, _ := digitsSaid(a.Quantity); digits < 2 || !a.exact() && a.Quantity.Qualifier != quantity.About {
			continue
		}
		for _, b := range body[i+1:] {
			if !b.exact() || !a.exact() && !b.definite() {
				continue
			}
			if (isMoney(a.Quantity) || (a.Kind == claim.Count || a.Kind == claim.Measure) && (b.Kind == claim.Count || b.Kind == a.Kind && b.Quantity.Unit == a.Quantity.Unit)) && (b.Sequence-a.Sequence <= 2 || b.Sequence-a.Sequence <= headlineReach && pointedAt(b)) && (slipped(a, b) || bareAgain(a, b)) && b.definite() {
				return []fault{newFault("headline", said(a.Claim)+" and "+said(b.Claim)+" have the same digits a thousand times apart", a, b)}
			}
			if a.Sequence != b.Sequence && slipped(a, b) && a.Quantity.Trend == b.Quantity.Trend &&
				(nounBehind(a, b) || a.Thing.Head != "" && a.Thing.Head == b.Thing.Head || a.personal() && b.personal() || a.Thing.Attribute != "" && a.Thing.Attribute == b.Thing.Attribute || sameAct(&a.Thing, &b.Thing)) {
				return []fault{newFault("headline", said(a.Claim)+" and "+said(b.Claim)+" have the same digits a thousand times apart", a, b)}
			}
		}
	}
	return nil
}
