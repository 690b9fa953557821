package compare

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// recalledStep holds a change that a noun names after its two levels were told, wherever the noun stands in its sentence: "nobody had foreseen a fall of
// six places", "what they make of a rise of 15 euros", "the doubling pleased them". The levels must be the only two of their sort around.
func (l *ledger) recalledStep(i int) []fault {
	up, ok := l.step(i)
	how := l.namedStep(i)
	if how == notNamed || !ok && (how != namedAgain || !l.p.points(l.entries[i].figure)) {
		return nil
	}
	a, b, ok := l.onlyLevels(i)
	if !ok || a.end > l.entries[i].start || b.end > l.entries[i].start || how == named && l.sentenceOfEntry(b) != l.sentenceOfEntry(l.entries[i]) {
		return nil
	}
	from, to, known := l.ordered(a, b)
	switch linked := l.trippedTo(a, b); {
	case linked != 0:
		if from, to = a, b; linked < 0 {
			from, to = b, a
		}
	case known:
	case up != 0 && how == namedAgain && l.series(a, b):
		if from, to = a, b; (b.value() > a.value()) != (up > 0) {
			from, to = b, a
		}
	default:
		return nil
	}
	if apartBy(from.value(), to.value()) > 10 || l.ranked(from, to) || up != 0 && up != sign(to.value()-from.value()) || ownBase(l.entries[i], from) {
		return nil
	}
	return l.stepFault(i, trip{from: from.figure, to: to.figure})
}

// naming is how surely a noun of change takes up one that was told.
type naming int

const (
	notNamed   naming = iota
	named             // "a fall of six places"
	namedAgain        // "the fall of six places", "those six places", "the 30 percent growth", "the doubling"
)

// namedStep is whether entry i is the size of a change that a noun names, and no other thing's.
func (l *ledger) namedStep(i int) naming {
	e := &l.entries[i]
	lead, near := strings.TrimRight(l.upTo(e), " "), e.near()
	if e.ratio {
		if strings.HasSuffix(asciiLower(e.Text), "ing") && endsWord(lead, "the", "this", "that") && (near == "" || !startsAny(near, "of", "in")) {
			return namedAgain
		}
		if strings.HasSuffix(asciiLower(e.Text), "ing") && near == "" && endsWord(lead, "speak of a", "speaks of a", "spoke of a", "talk of a", "talks of a", "talked of a", "amounts to a", "amounted to a", "that is a", "this is a", "means a", "call it a", "called it a", "calls it a") {
			return namedAgain
		}
		if word, rest, _ := strings.Cut(near, " "); strings.HasSuffix(asciiLower(e.Text), "fold") && endsWord(lead, "a", "an", "the", "this", "that") && (in(stepNouns, word)) && !otherThing(rest) {
			return articled(lead) + naming(b2i(endsWord(lead, "a", "an") && len(lead) <= 2))
		}
		return notNamed
	}
	if l.p.points(e.figure) {
		near = pointless(near)
	}
	if word, rest, _ := strings.Cut(near, " "); len(e.Thing.Head) > 2 && strings.HasPrefix(word, e.Thing.Head[:3]) && !in(stepNouns, word) {
		near = rest
	}
	if otherThing(near) {
		return notNamed
	}
	if endsWord(lead, "the extra", "the additional") {
		return namedAgain
	}
	if of, ok := strings.CutSuffix(trimHedges(lead), " of"); ok && endsWord(of, stepNouns...) {
		lead = strings.TrimRight(strings.TrimSuffix(of, of[strings.LastIndexByte(of, ' ')+1:]), " ")
		if i := strings.LastIndexByte(lead, ' '); i >= 0 && !endsWord(lead, "the", "a", "an", "this", "that", "its", "their", "such a", "such an") {
			lead = lead[:i] // "a further rise"
		}
		return articled(lead)
	}
	if word, rest, _ := strings.Cut(near, " "); in(stepNouns, word) && !otherThing(rest) {
		return articled(lead)
	}
	if l.p.points(e.figure) && endsWord(trimHedges(lead), "those", "these") {
		return namedAgain
	}
	return notNamed
}

// pointless is the words after a number without "percentage points".
func pointless(near string) string {
	near = strings.TrimPrefix(strings.TrimPrefix(near, "percentage "), "percent ")
	return strings.TrimLeft(strings.TrimPrefix(strings.TrimPrefix(near, "points"), "point"), " -")
}

// articled is how the words that end before a noun of change take it up. Whose it is stands before an "a": "its rival had a rise of nine percent".
func articled(lead string) naming {
	switch {
	case endsWord(lead, "the", "this", "that", "its", "their", "such a", "such an"):
		if endsWord(lead, "than the", "from the") {
			return notNamed
		}
		return namedAgain
	case !endsWord(lead, "a", "an"):
		return notNamed
	}
	lead = strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(lead, "an"), "a"), " ")
	if endsWord(lead, ownsStep...) {
		return notNamed
	}
	return named
}

// otherThing reports whether the words after a change say of what it is, or since when: "in exports", "among women", "over the year before".
func otherThing(near string) bool {
	word, rest, _ := strings.Cut(near, " ")
	if in([]string{"in", "on", "for", "of", "among", "at", "from", "over", "since", "to", "by", "compared"}, word) {
		return !startsAny(rest, "a year", "one year", "a month", "one month", "a week", "a single", "a decade", "two", "three", "four", "five", "six", "ten", "just", "so", "this", "such", "its", "their")
	}
	return timesOf.in(near)
}

// onlyLevels is the two levels that step i can be between, where there are but two in all the sentences around it.
func (l *ledger) onlyLevels(i int) (a, b entry, ok bool) {
	pairs := 0
	for j := range l.entries {
		group := l.group(i, j)
		if len(group) == 0 || group[0].start != l.entries[j].start {
			continue
		}
		if len(group) > 2 {
			return a, b, false
		}
		if len(group) == 2 {
			a, b = group[0], group[1]
			pairs++
		}
	}
	return a, b, pairs == 1 && a.pointed() && b.pointed() && a.Kind != claim.Age
}

// trippedTo is 1 where the words between two levels lead from the first to the second, and -1 where they lead back: "80 a month ago against 64".
func (l *ledger) trippedTo(a, b entry) int {
	gap := trimHedges(l.p.low[a.end:b.start])
	if len(gap) > 60 || strings.ContainsAny(gap, ";:") || l.sentenceOfEntry(a) != l.sentenceOfEntry(b) {
		return 0
	}
	switch {
	case endsWord(gap, "to", "to the") && endsWord(a.bare(), "from", "from the"):
		return 1
	case endsWord(gap, "from", "compared with", "compared to", "up from", "down from", "instead of"):
		return -1
	case endsWord(gap, "against", "versus") && (a.before() || b.before()) && !timesOf.in(a.near()):
		return -1
	}
	return 0
}

// ordered is inTime by the words of each level's own stretch: "which had 20 seats in 2014, ended on 16", "500 in the month before the opening and 800
// last month".
func (l *ledger) ordered(a, b entry) (from, to entry, ok bool) {
	x, y := l.since(&a, nil), l.since(&b, &a)
	switch u, v := pastnessOf(a.lead), pastnessOf(b.lead); {
	case u == v || l.sentenceOfEntry(a) != l.sentenceOfEntry(b):
	case v == thenLater, u == pastPerfect && v == simplePast:
		return a, b, true
	case u == thenLater, v == pastPerfect && u == simplePast:
		return b, a, true
	}
	switch {
	case x < y:
		return a, b, true
	case y < x:
		return b, a, true
	case l.sentenceOfEntry(a) != l.sentenceOfEntry(b):
		return l.inTime(a, b)
	case wasTold(a.lead) && isTold(b.lead):
		return a, b, true
	case isTold(a.lead) && wasTold(b.lead):
		return b, a, true
	}
	return a, b, false
}

// pastness is what the words before a level tell of its time: "had closed at", "and closed at", "will cost".
type pastness int

const (
	untold pastness = iota
	pastPerfect
	simplePast
	thenLater
)

// pastnessOf is that of the last verb before a level.
func pastnessOf(lead string) pastness {
	words := lastWords(strings.TrimRight(trimHedges(lead), " "), 8)
	for k := len(words) - 1; k >= 0; k-- {
		switch w := strings.Trim(words[k], ",;"); {
		case w == "will":
			return thenLater
		case w == "had" && k+1 < len(words):
			return pastPerfect
		case w == "and" || w == "but" || w != words[k]:
			if k+1 < len(words) && strings.HasSuffix(words[k+1], "ed") {
				return simplePast
			}
			return untold
		}
	}
	return untold
}

// wasTold and isTold report whether the words before a level tell it as it was, or as it is: "had 210 beds … and has 150".
func wasTold(lead string) bool {
	return endsWord(trimHedges(lead), "had", "was", "were", "numbered", "stood at")
}
func isTold(lead string) bool {
	return endsWord(trimHedges(lead), "has", "is", "are", "have", "numbers", "stands at")
}

// beforeNow are words of a level that was before the one that there is now.
var beforeNow = phrases{list: &[]string{"year before", "month before", "week before", "season before", "first year", "first season", "first month", "at the start", "at the beginning", "to begin with", "before the", "once", "used to", "until", "previously", "formerly", "originally", "at first", "earlier", "ago", "at the last", "back then", "had been"}}

// since is when level e was, by its own words and those since other: a year, or one of a scale on which now is last.
func (l *ledger) since(e, other *entry) float64 {
	s := l.upTo(e)
	if other != nil && l.sentenceOfEntry(*other) == l.sentenceOfEntry(*e) {
		s = l.p.low[min(other.end, e.start):e.start]
		if i := strings.IndexAny(s, ",;"); i >= 0 {
			s = s[i:]
		} else if i := strings.Index(s, " and "); i >= 0 {
			s = s[i:]
		}
	} else if i := strings.LastIndexAny(s, ";:"); i >= 0 {
		s = s[i:]
	}
	near, _, _ := strings.Cut(e.near(), " and ")
	s += "|" + near
	if years := yearsIn(s); len(years) == 1 {
		return float64(years[0])
	}
	const lately = 3000
	switch {
	case hasAny(s, "until"):
		return lately
	case timesOfNow.in(s) || presently.in(s):
		return lately + 3
	case beforeNow.in(s):
		return lately
	case timesOf.in(s):
		return lately + 1
	}
	return lately + 2
}

// series reports whether two levels are told of one thing at two times: their nouns do not differ, and each stands with a time, or one with an earlier.
func (l *ledger) series(a, b entry) bool {
	if a.Thing.Head != b.Thing.Head && !l.p.headless(a.figure) && !l.p.headless(b.figure) {
		return false
	}
	before := func(e *entry) bool {
		s := l.upTo(e)[max(0, len(l.upTo(e))-40):] + "|" + e.near()
		return timesOf.in(s) || hasAny(s, "once", "then", "used to", "when", "at first") || len(yearsIn(s)) > 0
	}
	return before(&a) || before(&b)
}
