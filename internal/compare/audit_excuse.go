package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// Whichever audit finds that figures do not fit, its reader may have taken one of them for what it is not. The words right beside the figures tell
// that, and other figures that fit better: what is so excused is no fault.

// excuses of the faults of each rule.
var excuses = map[string][]func(f *fault, own []claim.Claim) bool{
	"audit.change":   {outsideWorld, yearsOff, ofOnePlace, otherChangeFits, otherGapFits, changeOfElse, changeOfAnother, levelIsRate, inCompound},
	"audit.average":  {isGap, otherBasis, otherDivisor},
	"audit.duration": {inAField},
	"audit.sum":      {otherWholeFits, sumsSteps, sumsColumns, restIsTold, sumsEstimates, sumsWishes, inCompound},
	"audit.share":    {isStake, ofTwoSides},
	"audit.range":    {belowZero},
}

// excused leaves out the faults that the words beside their figures, or other figures of own, excuse.
func excused(faults []fault, own []claim.Claim) []fault {
	return slices.DeleteFunc(faults, func(f fault) bool {
		return slices.ContainsFunc(excuses[f.rule], func(excuse func(*fault, []claim.Claim) bool) bool { return excuse(&f, own) })
	})
}

// changed takes a fault of a change apart: by how much, from what, to what. ok is false where it has no such three.
func (f *fault) changed() (c, from, to *claim.Claim, ok bool) {
	if len(f.claims) != 3 {
		return nil, nil, nil, false
	}
	c, from, to = f.claims[0], f.claims[1], f.claims[2]
	return c, from, to, c.Quantity != nil && from.Quantity != nil && to.Quantity != nil
}

// outsideWorld holds for a change that is only planned or asked for, where the two levels are those of what was: "sales must double this year", and in the next
// sentence how they rose before.
func outsideWorld(f *fault, _ []claim.Claim) bool {
	c, from, to, ok := f.changed()
	if !ok {
		return false
	}
	toCome := world(c) != claim.Actual || slices.ContainsFunc(wordsBefore(c, 4), func(w string) bool { return w == "must" || w == "will" || w == "would" || w == "should" })
	return toCome && world(from) == claim.Actual && world(to) == claim.Actual && c.Sequence != from.Sequence && c.Sequence != to.Sequence
}

// yearsOff holds where the years told with a change all lie before those told with its levels, or behind them: "were halved by 2019 … 410 in 2023, against 640".
func yearsOff(f *fault, _ []claim.Claim) bool {
	c, from, to, ok := f.changed()
	if !ok || c.Sequence == from.Sequence || c.Sequence == to.Sequence {
		return false
	}
	when, levels := yearsIn(c.Sentence), yearsIn(from.Sentence+" "+to.Sentence)
	return len(when) > 0 && len(levels) > 0 && (slices.Max(when) < slices.Min(levels) || slices.Min(when) > slices.Max(levels)+1)
}

// inAField holds for years that somebody spent in a field, of which what is told was but a part: "led the orchestra from 1987 to 2012. Her 35 years in music".
func inAField(f *fault, _ []claim.Claim) bool {
	c := f.claims[0]
	words := wordsBehind(c, 3)
	return c.Quantity != nil && c.Quantity.Unit == "a" && len(words) > 1 && words[0] == "in" && !in(heldPlaces, strings.Trim(words[1], ",.;")) && len(wordsBefore(c, 1)) > 0 && in([]string{"his", "her", "their"}, wordsBefore(c, 1)[0])
}

// ofOnePlace holds where the levels are told for one place alone, or for all of it, and the change is not: "fell by half on Mill Road … In all of the town".
func ofOnePlace(f *fault, _ []claim.Claim) bool {
	c, from, to, ok := f.changed()
	if !ok || c.Sequence == from.Sequence || c.Sequence == to.Sequence {
		return false
	}
	if lead := wordsBefore(c, 9); slices.Contains(lead, "alone") {
		return true // "In June alone the drop was 310"
	}
	for _, level := range [...]*claim.Claim{from, to} {
		opening := clauseOf(asciiLower(level.Sentence[:min(len(level.Sentence), 50)]))
		if startsAny(opening, "in all of", "in the whole of", "across all of", "nationwide", "across the") || startsAny(opening, "in", "at", "on") && hasAny(opening, "alone") && !timeWord(strings.Fields(opening)[1:]) {
			return true
		}
	}
	return false
}

// otherChangeFits holds where another percentage of the same sentences is what the two levels come to: "sales rose 15 percent to 210 from 183, and those
// of older shops 13 percent".
func otherChangeFits(f *fault, own []claim.Claim) bool {
	c, from, to, ok := f.changed()
	if !ok || c.Quantity.Unit != "%" || from.Quantity.Unit == "%" || from.Quantity.Value == 0 {
		return false
	}
	got := math.Abs(to.Quantity.Value-from.Quantity.Value) / math.Abs(from.Quantity.Value)
	for i := range own {
		o := &own[i]
		if o.Kind != claim.Proportion || o.Quantity == nil || o.Quantity.Unit != "%" || o.Span == c.Span || o.Sequence != c.Sequence && o.Sequence != to.Sequence {
			continue
		}
		if v := math.Abs(o.Quantity.Value); math.Abs(v-got) <= math.Max(0.005, 0.02*got) {
			return true
		}
	}
	return false
}

// otherGapFits holds where so many points lie between one of two shares and a third that is told just before or after: "rose to 41.6 percent. Its rival, which had won
// 42.1, polled 40.3: a gap of 1.3 points".
func otherGapFits(f *fault, own []claim.Claim) bool {
	c, from, to, ok := f.changed()
	if !ok || c.Quantity.Unit == "%" && c.Quantity.Dimension == "" || from.Quantity.Unit != "%" || to.Quantity.Unit != "%" || !slices.ContainsFunc(wordsBefore(c, 4), func(w string) bool { return in(gapBefore, w) || w == "gap" || w == "lead" || w == "margin" }) {
		return false
	}
	for i := range own {
		o := &own[i]
		if o.Kind != claim.Proportion || o.Quantity == nil || o.Quantity.Unit != "%" || o.Span == from.Span || o.Span == to.Span || o.Sequence < c.Sequence-2 || o.Sequence > c.Sequence+1 {
			continue
		}
		for _, side := range [...]*claim.Claim{from, to} {
			if apart := math.Abs(o.Quantity.Value - side.Quantity.Value); math.Abs(apart-math.Abs(c.Quantity.Value)) < 0.0006 || math.Abs(100*apart-math.Abs(c.Quantity.Value)) < 0.06 {
				return true
			}
		}
	}
	return false
}

// changeOfElse holds where the words right behind a change say of what else it is one: "2.5 billion below target", "down 184 pounds from the day before", "rose 1.1
// percent to 31 billion", or where what is taken for a change is a loss or a profit itself.
func changeOfElse(f *fault, _ []claim.Claim) bool {
	c, from, to, ok := f.changed()
	if !ok {
		return false
	}
	if a := c.Thing.Attribute; (a == "loss" || a == "profit") && c.Quantity.Trend == "" && c.Quantity.Unit != "%" && from.Thing.Attribute != "share-price" && to.Thing.Attribute != "share-price" {
		return true
	}
	if c.Sequence == to.Sequence && slices.ContainsFunc(wordsBefore(c, 9), func(w string) bool { return slices.Contains(makingDo, w) }) {
		return true // "the drop to 16 from 27 forced the firm to cut its estimate by 4 percent"
	}
	words := wordsBehind(c, 4)
	for k, w := range words[:min(len(words), 2)] {
		switch w {
		case "below", "above", "under", "over", "behind", "ahead", "short":
			return slices.ContainsFunc(words[k+1:], func(w string) bool { return slices.Contains(targets, w) })
		case "from", "to":
			if k+1 < len(words) && !startsFigure(words[k+1:], from) && !startsFigure(words[k+1:], to) && (w == "from" || leadingFigure(words[k+1]) != "") {
				return true
			}
			return false
		}
	}
	return false
}

// startsFigure reports whether words begin with those of c.
func startsFigure(words []string, c *claim.Claim) bool {
	own := strings.Fields(strings.ToLower(c.Text))
	return len(own) > 0 && len(words) > 0 && (slices.Contains(own, words[0]) || leadingFigure(words[0]) != "" && strings.Contains(c.Text, leadingFigure(words[0])))
}

// levelIsRate holds for the price of a currency in another, which goes down when it rises: "the yen rose to 161 from 221 a year earlier".
func levelIsRate(f *fault, _ []claim.Claim) bool {
	if len(f.claims) != 2 || f.claims[0].Quantity == nil || f.claims[0].Quantity.Unit != "" {
		return false
	}
	return hasAny(asciiLower(f.claims[0].Sentence), moneyNames...)
}

// inCompound holds where one of the levels is part of a word: "the 7-markets average".
func inCompound(f *fault, _ []claim.Claim) bool {
	for _, c := range f.claims {
		at := placeIn(c)
		if at < 0 || c.Kind != claim.Count {
			continue
		}
		if rest := c.Sentence[at+len(c.Text):]; len(rest) > 1 && rest[0] == '-' && letter(rest[1]) && !strings.Contains(c.Text, " ") {
			return true
		}
	}
	return false
}

// isGap holds where what is taken for a mean is how far it lies from another: "on average about 500 less than in the months before".
func isGap(f *fault, _ []claim.Claim) bool {
	words := wordsBehind(f.claims[0], 4)
	for i := 1; i < len(words); i++ {
		if words[i] == "than" && (slices.Contains(lessOrMore, words[i-1]) || words[i-1] == "higher" || words[i-1] == "lower") {
			return true
		}
	}
	return false
}

// otherDivisor holds where the words say that the mean is not that of all its numbers, or not of each alike: "88, 41 not out and 62, an average of 95", "a weighted
// average".
func otherDivisor(f *fault, _ []claim.Claim) bool {
	return slices.ContainsFunc(f.claims, func(c *claim.Claim) bool {
		return hasAny(asciiLower(c.Sentence), "not out", "weighted", "leaving out", "left out", "leaving aside", "not counting", "without counting", "disregarding", "discarding", "dropping", "excluding")
	})
}

// sumsSteps holds where one of the parts is by how much another changed: "392 bags in the north, an increase of 26, and 192 in the south, a drop of 5".
func sumsSteps(f *fault, _ []claim.Claim) bool {
	return slices.ContainsFunc(f.claims[1:], func(c *claim.Claim) bool {
		words := wordsBefore(c, 3)
		n := len(words)
		return n > 1 && words[n-1] == "of" && words[n-2] != "loss" && slices.Contains(stepNouns, words[n-2])
	})
}

// otherWholeFits holds where the parts, told in a sentence of their own, are those of another number of people that was told before: "killing eight … at first spoke of
// 11 on board … The victims were five Britons, two Italians and a Dutch woman".
func otherWholeFits(f *fault, own []claim.Claim) bool {
	total := f.claims[0]
	if f.sum == 0 || total.Kind != claim.Count || total.Sequence >= f.claims[1].Sequence || !slices.Contains(total.Thing.Concept, "person") && !in(persons, total.Thing.Head) {
		return false
	}
	return slices.ContainsFunc(own, func(o claim.Claim) bool {
		return o.Kind == claim.Count && o.Quantity.Unit == "" && o.Quantity.Value == f.sum && o.Quantity.Qualifier == quantity.Exact && o.Sequence < total.Sequence && strings.HasPrefix(o.Rule, "casualties.")
	})
}

// sumsColumns holds where all parts stand in brackets right behind the total and one is larger than that: the same in other months, as in a table.
func sumsColumns(f *fault, _ []claim.Claim) bool {
	total, larger := f.claims[0], false
	at := placeIn(total)
	if at < 0 || total.Quantity == nil || len(f.claims) < 3 {
		return false
	}
	inside, closed := strings.CutPrefix(strings.TrimLeft(total.Sentence[at+len(total.Text):], " \n"), "(")
	end := strings.IndexByte(inside, ')')
	if !closed || end < 0 {
		return false
	}
	for _, c := range f.claims[1:] {
		if c.Quantity == nil || !strings.Contains(inside[:end], c.Text) {
			return false
		}
		larger = larger || c.Quantity.Value > total.Quantity.Value
	}
	return larger
}

// restIsTold holds where what the parts leave of the total is told by another figure of one of the sentences or the next: "The remaining 200 will follow."
func restIsTold(f *fault, own []claim.Claim) bool {
	total := f.claims[0]
	if total.Quantity == nil || len(f.claims) < 3 || total.Quantity.Unit == "%" {
		return false
	}
	left, last := total.Quantity.Value, total.Sequence
	for _, c := range f.claims[1:] {
		if c.Quantity == nil || c.Quantity.Unit != total.Quantity.Unit {
			return false
		}
		left, last = left-c.Quantity.Value, max(last, c.Sequence)
	}
	return left > 0 && slices.ContainsFunc(own, func(o claim.Claim) bool {
		return o.Quantity != nil && o.Quantity.Unit == total.Quantity.Unit && o.Quantity.Value == left && o.Sequence >= total.Sequence && o.Sequence <= last+1 && o.Quantity.Qualifier == quantity.Exact &&
			!slices.ContainsFunc(f.claims, func(c *claim.Claim) bool { return c.Span == o.Span }) && (o.Sequence == last+1 && restWord(&o) || o.Sequence <= last)
	})
}

// sumsEstimates holds where two of the parts are what two speakers say of one thing: "The company puts the staff at 140. The union says it is 165".
func sumsEstimates(f *fault, _ []claim.Claim) bool {
	parts := f.claims[1:]
	for i, a := range parts {
		for _, b := range parts[:i] {
			if spokenByTwo(a, b) && a.Rule == b.Rule && !claim.General(a.Rule) && apartBy(a.Quantity.Value, b.Quantity.Value) < 1.5 {
				return true
			}
		}
	}
	return false
}

// sumsWishes holds where all but one are so and that one is only possible: "380 people work there, 290 of them permanently, and the firm hopes to place 150".
func sumsWishes(f *fault, _ []claim.Claim) bool {
	wishes := 0
	for _, c := range f.claims {
		switch world(c) {
		case claim.Actual:
		case claim.Possible:
			wishes++
		default:
			return false
		}
	}
	return wishes == 1 && world(f.claims[0]) == claim.Actual
}

// spokenByTwo reports whether two claims are told by two speakers.
func spokenByTwo(a, b *claim.Claim) bool {
	x, y := a.Attribution, b.Attribution
	return x != nil && y != nil && x.Party != "" && y.Party != "" && x.Party != y.Party && a.Quantity != nil && b.Quantity != nil
}

// ofTwoSides holds for two shares of which one is asked for and the other offered, or that are each somebody's own: "The rebels want a quarter. The state has
// proposed 15 percent".
func ofTwoSides(f *fault, _ []claim.Claim) bool {
	if len(f.claims) != 2 {
		return false
	}
	a, b := f.claims[0], f.claims[1]
	return world(a) != world(b) && world(a) != claim.Actual && world(b) != claim.Actual
}

// restWord reports whether the words beside a figure take it for what is left: "the remaining", "the other", "the rest", "two more were shot later".
func restWord(c *claim.Claim) bool {
	if words := wordsBehind(c, 2); slices.ContainsFunc(words, func(w string) bool { return w == "more" || w == "others" }) && !slices.Contains(words, "than") {
		return true
	}
	return slices.ContainsFunc(wordsBefore(c, 3), func(w string) bool { return w == "remaining" || w == "other" || w == "rest" || w == "last" })
}

// otherBasis holds where one of the figures is told with something that the others leave out, or without what they hold: "$12 million a year for ten years,
// $150 million with interest".
func otherBasis(f *fault, _ []claim.Claim) bool {
	return slices.ContainsFunc(f.claims, func(c *claim.Claim) bool {
		words := wordsBehind(c, 2)
		return isMoney(c.Quantity) && len(words) > 1 && in([]string{"with", "without", "including", "excluding", "plus"}, words[0])
	})
}

// isStake holds where the percentage is how much of a firm somebody owns: "its 89 percent owned arm".
func isStake(f *fault, _ []claim.Claim) bool {
	return slices.ContainsFunc(f.claims, func(c *claim.Claim) bool {
		words := wordsBehind(c, 1)
		return c.Kind == claim.Proportion && len(words) > 0 && (words[0] == "owned" || words[0] == "-owned" || words[0] == "held")
	})
}

// belowZero holds for a range both of whose ends are below zero, of which each end is the lower to somebody.
func belowZero(f *fault, _ []claim.Claim) bool {
	return !slices.ContainsFunc(f.claims, func(c *claim.Claim) bool { return c.Quantity == nil || !(c.Quantity.Value < 0) })
}

// wordsBehind are up to n words right behind the claim in its own clause, in lower case.
func wordsBehind(c *claim.Claim, n int) []string {
	at := placeIn(c)
	if at < 0 {
		return nil
	}
	rest := c.Sentence[at+len(c.Text):]
	rest = rest[:min(len(rest), 100)]
	if i := strings.IndexAny(rest, ";:()“”\""); i >= 0 {
		rest = rest[:i]
	}
	if i := strings.Index(rest, ", "); i >= 0 {
		rest = rest[:i]
	}
	words := strings.Fields(strings.ToLower(rest))
	return words[:min(len(words), n)]
}

// changeOfAnother holds where a verb tells the change of one thing, and another sentence tells with a verb of its own how another went from one level to the other, and
// nothing is named in both: "Traffic has doubled. Accidents rose from 12 to 31".
func changeOfAnother(f *fault, _ []claim.Claim) bool {
	c, from, to, ok := f.changed()
	if !ok || c.Sequence == from.Sequence || c.Sequence == to.Sequence || nominal(c) ||
		!slices.Contains(to.Thing.Act, "change") && direction(strings.Join(wordsBefore(from, 4), " ")) == 0 && (c.Patient == "" || c.Quantity.Trend == "" || to.Thing.Head == "") {
		return false
	}
	of := changing(c)
	levels := append(changing(from), changing(to)...)
	if len(of) == 0 || len(levels) == 0 {
		return false
	}
	if slices.ContainsFunc(of, func(noun string) bool { return slices.Contains(levels, noun) }) || sharesFamily(familiesOf(strings.Join(of, " ")), familiesOf(strings.Join(levels, " "))) {
		return false // "Burglaries fell … 540 break-ins, down from 600"
	}
	about := topics(asciiLower(c.Sentence))
	if c.Patient != "" {
		for w := range topics(asciiLower(c.Agent)) {
			delete(about, w) // who changes one thing may have the other too
		}
	}
	return sharedTopics(about, topics(asciiLower(from.Sentence+" "+to.Sentence))) == 0
}

// nominal reports whether a noun tells the change, which may take up what a sentence before has told: "the rise of 12 percent".
func nominal(c *claim.Claim) bool {
	behind, before := wordsBehind(c, 2), wordsBefore(c, 3)
	return len(behind) > 0 && in(stepNouns, strings.TrimRight(behind[0], ".,")) || slices.ContainsFunc(before, func(w string) bool { return in(stepNouns, w) })
}

// changing is the nouns of what a figure is a level of, or by how much it changed.
func changing(c *claim.Claim) (nouns []string) {
	add := func(keys []string) {
		for _, k := range keys {
			if noun := strings.TrimLeft(k, "~@"); noun != "" && noun[0] != '<' && !in(plainLevels, noun) {
				nouns = append(nouns, noun)
			}
		}
	}
	t := &c.Thing
	if t.Head != "" {
		nouns = append(nouns, t.Head)
	}
	add(t.Of)
	add(t.Patients)
	if len(t.Patients) == 0 {
		add(t.Agents)
	}
	return nouns
}
