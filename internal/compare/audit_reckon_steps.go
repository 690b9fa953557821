package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// topics is the words of some length in s that may say what it is about, each cut to its first letters.
func topics(s string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return r < 'a' || r > 'z' }) {
		if len(w) >= 4 && !in(noTopics, w) {
			out[w[:min(len(w), 6, max(4, len(w)-1))]] = true
		}
	}
	return out
}

// sharedTopics is how many words a and b have in common.
func sharedTopics(a, b map[string]bool) (n int) {
	for w := range a {
		n += b2i(b[w])
	}
	return n
}

// topicsOf is the words about entry e: those of its sentence where it is the only figure of its unit there, and else those of its own stretch.
func (l *ledger) topicsOf(e *entry) map[string]bool {
	start, end := l.p.sentence(e.start)
	for j := range l.entries {
		if o := &l.entries[j]; o.start != e.start && o.start >= start && o.start < end && o.Quantity.Unit == e.Quantity.Unit && o.Kind == e.Kind {
			return l.topics(e.lead + " " + e.tail)
		}
	}
	return l.topics(l.p.low[start:end])
}

// topics is topics(s), found out once: each pair of levels asks for those of its sentences. It is shared.
func (l *ledger) topics(s string) map[string]bool {
	about, ok := l.about[s]
	if !ok {
		if l.about == nil {
			l.about = map[string]map[string]bool{}
		}
		about = topics(s)
		l.about[s] = about
	}
	return about
}

// reckonStep holds a change against the two levels, one as it was and one as it is, that are told of what it is told of, anywhere in the report.
func (l *ledger) reckonStep(i int) []fault {
	up, ok := l.step(i)
	step := &l.entries[i]
	if !ok || step.Quantity.IsRange() || step.Kind == claim.Age || step.Kind == claim.Duration || !step.exact() && !step.ratio && !wordFraction(step.Quantity) || step.Thing.Attribute == "stock-change" || l.hasOwnLevel(i) || l.elsewhere(step) || foretold.in(l.upTo(step)) || hasAny(l.upTo(step), "target", "goal", "if") {
		return nil
	}
	if hasAny(step.near(), "since", "than", "compared") && !startsAny(step.near(), "since then") {
		return nil
	}
	about := topics(l.sentenceText(step.start))
	var best trip
	score, tied := 0, false
	for a := range l.entries {
		for b := a + 1; b < len(l.entries); b++ {
			t, n, ok := l.tripAbout(i, a, b, up, about)
			if !ok {
				continue
			}
			if (n > 0 || l.entries[a].Quantity.Unit == l.entries[b].Quantity.Unit) && l.checkStep(i, t) == nil {
				return nil
			}
			if off := l.farBy(i, t); n <= 0 || off > 2.3 || off > 1 && !step.ratio && !isShare(step.Quantity) {
				continue
			}
			switch {
			case n > score:
				best, score, tied = t, n, false
			case n == score:
				tied = true
			}
		}
	}
	if score < 3 || tied || l.fitsAnyTrip(i, best) || l.othersAbout(i, best, about) || l.tabular() {
		return nil
	}
	return l.checkStep(i, best)
}

// farBy is offBy, with a multiple held against that of the two levels, whole or not.
func (l *ledger) farBy(i int, t trip) float64 {
	e := &l.entries[i]
	if !e.ratio {
		return l.offBy(i, t)
	}
	q := t.to.value() / t.from.value()
	return apartBy(q, e.value())
}

// othersAbout reports whether other levels of the unit of t are told of the same as step i, so that it may be between those.
func (l *ledger) othersAbout(i int, t trip, about map[string]bool) bool {
	for j := range l.entries {
		e := &l.entries[j]
		if !l.level(i, j) || e.start == t.from.start || e.start == t.to.start || e.Quantity.Unit != t.from.Quantity.Unit || e.Kind != t.from.Kind || e.Quantity.Unit == "" && e.Thing.Head != t.from.Thing.Head {
			continue
		}
		if x := l.topicsOf(e); sharedTopics(x, about) > 0 || sharedTopics(x, topics(l.sentenceText(t.to.start))) > 0 {
			return true
		}
	}
	return false
}

// solePair reports whether entries a and b are the only two of their unit and noun that step i could be between.
func (l *ledger) solePair(i, a, b int) bool {
	x := &l.entries[a]
	if x.Quantity.Unit == "" && x.Thing.Head == "" {
		return false
	}
	for j := range l.entries {
		if e := &l.entries[j]; j != a && j != b && l.level(i, j) && e.Quantity.Unit == x.Quantity.Unit && e.Kind == x.Kind && (x.Quantity.Unit != "" || e.Thing.Head == x.Thing.Head) {
			return false
		}
	}
	return true
}

// adjoining reports whether two entries stand in one sentence, or in two that follow each other.
func (l *ledger) adjoining(a, b *entry) bool {
	return l.sentencesBetween(*a, *b)+l.sentencesBetween(*b, *a) <= 1
}

// takesUpIt reports whether the words before a change speak of what was told as "it" or "they".
func takesUpIt(lead string) bool {
	words := strings.Fields(lead)
	return hasAny(strings.Join(words[max(0, len(words)-4):], " "), "it", "they", "that", "this")
}

// stepOfItsOwn reports whether the two levels are told with a change of their own, other than step i.
func (l *ledger) stepOfItsOwn(i int, t trip) bool {
	for k := range l.entries {
		if e := &l.entries[k]; k != i && l.step1(k) && (l.sentenceOfEntry(*e) == l.sentenceOfEntry(entry{figure: t.from}) || l.sentenceOfEntry(*e) == l.sentenceOfEntry(entry{figure: t.to})) && l.checkStep(k, t) == nil {
			return true
		}
	}
	return false
}

// tabular reports whether a report tells so many changes in percent that it goes from one thing to the next.
func (l *ledger) tabular() bool {
	n := 0
	for j := range l.entries {
		n += b2i(l.step1(j) && l.entries[j].Quantity.Unit == "%")
	}
	return n > 4
}

// orderBy puts two levels in their order, by their words or, where these are of two times, by which way the step went that is told. It reports whether anything tells it.
func (l *ledger) orderBy(x, f entry, up int) (from, to entry, known bool) {
	from, to, known = l.ordered(x, f)
	if !known && up != 0 && x.Thing.Head != "" && x.Thing.Head == f.Thing.Head && (l.timed(&x) || l.timed(&f)) && l.sentenceOfEntry(x) != l.sentenceOfEntry(f) {
		if from, to, known = x, f, true; (f.value() > x.value()) != (up > 0) {
			from, to = f, x
		}
	}
	if way := l.trippedTo(x, f); way > 0 {
		from, to, known = x, f, true
	} else if way < 0 {
		from, to, known = f, x, true
	}
	if !known && x.before() != f.before() {
		if from, to, known = x, f, true; f.before() {
			from, to = f, x
		}
	}
	return from, to, known
}

// tripAbout reads entries a and b as the levels that step i is between, and how many words link the three; 0 where they may not be.
func (l *ledger) tripAbout(i, a, b, up int, about map[string]bool) (t trip, n int, ok bool) {
	s, x, y := &l.entries[i], l.entries[a], l.entries[b]
	if !l.level(i, a) || !l.level(i, b) || !l.levelsOf(s, &x, &y) {
		return t, 0, false
	}
	x.Claim, y.Claim = withoutPer(x.Claim), withoutPer(y.Claim)
	f, fits := l.fitting(x, y)
	if !fits {
		if f, fits = l.fitting(y, x); !fits {
			return t, 0, false
		}
		x, f = f, y
	}
	if here := l.sentenceOfEntry(*s); here == l.sentenceOfEntry(x) && here == l.sentenceOfEntry(f) {
		return t, 0, false // what one sentence tells is held against itself elsewhere
	}
	if x.value() <= 0 || f.value() <= 0 || x.value() == f.value() || apartBy(x.value(), f.value()) > 10 {
		return t, 0, false
	}
	if s.ratio && x.Quantity.Unit == "" && (x.Thing.Head == "" || x.Thing.Head != f.Thing.Head || min(x.value(), f.value()) < 10) {
		return t, 0, false
	}
	from, to, known := l.orderBy(x, f, up)
	if !known || up != 0 && up != sign(to.value()-from.value()) || l.ranked(from, to) {
		return t, 0, false
	}
	t = trip{from: from.figure, to: to.figure}
	tx, ty := l.topicsOf(&x), l.topicsOf(&f)
	link := sharedTopics(tx, ty) + 2*b2i(x.Thing.Head != "" && x.Thing.Head == f.Thing.Head) + b2i(x.Thing.Attribute != "" && x.Thing.Attribute == f.Thing.Attribute)
	taken := max(sharedTopics(about, tx), sharedTopics(about, ty))
	if l.solePair(i, a, b) && from.before() && (l.adjoining(s, &x) || l.adjoining(s, &f)) && takesUpIt(l.upTo(s)) {
		link, taken = link+2, taken+1
	}
	if l.sentenceOfEntry(x) == l.sentenceOfEntry(f) {
		link += 2
	}
	if here := l.sentenceOfEntry(*s); here == l.sentenceOfEntry(x) || here == l.sentenceOfEntry(f) {
		taken++
	}
	if strong := x.Thing.Head != "" && x.Thing.Head == f.Thing.Head && from.before(); strong && s.ratio && len(l.p.seams) > 0 && s.start < l.p.seams[0] {
		taken++ // the lead sums up what the report goes on to tell
	}
	if l.otherNouns(x, f) || l.stepOfItsOwn(i, t) || link == 0 || taken == 0 {
		return t, 0, true
	}
	return t, link + taken, true
}

// levelsOf reports whether x and y can be the levels that s is between, by their units: points and shares of shares, and durations only beside it.
func (l *ledger) levelsOf(s, x, y *entry) bool {
	percent := x.Quantity.Unit == "%"
	switch {
	case !x.exact(), !y.exact(), l.p.points(s.figure) != percent && !s.ratio:
		return false
	case !isShare(s.Quantity) && !s.ratio && !percent && s.Quantity.Unit != x.Quantity.Unit, percent && (!x.isPercent() || !y.isPercent()):
		return false
	case percent && s.ratio, x.Quantity.Unit == "" && min(x.value(), y.value()) < 10 && !l.adjoining(s, x) && !l.adjoining(s, y):
		return false // "twice" is rarely of shares, and small counts come soon
	case (x.Kind == claim.Duration || y.Kind == claim.Duration) && !l.adjoining(s, x) && !l.adjoining(s, y):
		return false
	}
	return l.inIts(s, x, y)
}

// inIts reports whether what a change is told to be in, "a 40 percent drop in oil income", is a topic of either level; true where that is not told.
func (l *ledger) inIts(s, x, y *entry) bool {
	words := strings.Fields(l.onward(s))
	if len(words) < 3 || !in(stepNouns, words[0]) || words[1] != "in" {
		return true
	}
	of := l.topics(strings.Join(words[2:min(len(words), 7)], " "))
	return len(of) == 0 || sharedTopics(of, l.topicsOf(x)) > 0 || sharedTopics(of, l.topicsOf(y)) > 0
}

// fitsAnyTrip reports whether step i fits any two levels of the unit of t, whatever they are of.
func (l *ledger) fitsAnyTrip(i int, t trip) bool {
	return l.fitsTrip(i, t, func(a, told, _ *entry) bool {
		return a.Quantity.Unit == t.from.Quantity.Unit && told.Quantity.Unit == a.Quantity.Unit
	})
}

// reckonEach holds what each of a number comes to against the number and the total: "14 jets … worth 352 million … at 23 million euros for each plane".
func (l *ledger) reckonEach(i int) []fault {
	one := l.entries[i]
	if one.ratio || strings.Contains(one.Text, "-") || isShare(one.Quantity) || one.Kind == claim.Age || one.Kind == claim.Duration || !one.exact() && !hasAny(asciiLower(one.Text), "average") || !one.pointed() || one.value() <= 0 || !l.eachCue(&one) {
		return nil
	}
	per := one.Quantity.Per
	one.Claim = withoutPer(one.Claim)
	var found [][2]entry
	for j := range l.entries {
		for k := range l.entries {
			n, total := l.entries[j], l.entries[k]
			if j == k || j == i || k == i || n.ratio || total.ratio || n.Kind != claim.Count || n.Quantity.Unit != "" || n.Quantity.Per != "" || !n.exact() || n.value() < 2 || n.value() != math.Trunc(n.value()) || n.Thing.Head == "" || l.p.headless(n.figure) || total.Quantity.Unit != one.Quantity.Unit || total.Kind != one.Kind || !total.exact() || total.Quantity.Per != "" && total.Quantity.Per != per || total.value() <= one.value() {
				continue
			}
			if one.Quantity.Unit == "" && (one.Thing.Head == "" || total.Thing.Head != one.Thing.Head || n.Thing.Head == one.Thing.Head) {
				continue
			}
			total.Claim = withoutPer(total.Claim)
			if eachFits(one, n, total) {
				return nil
			}
			want := one.value() * n.value()
			if l.step1(j) || l.step1(k) || !l.sumNear(&total, &n, &one) || hasAny(n.lead, "another", "further", "ago", "last") {
				continue
			}
			if misprint(total.value(), want, total.place()) && apartBy(total.value(), want) < 1.8 || want >= 20 && apartBy(total.value(), want) < 1100 && thousandsOrTen(total.value()/want) {
				found = append(found, [2]entry{n, total})
			}
		}
	}
	if len(found) > 1 {
		found = slices.DeleteFunc(found, func(x [2]entry) bool { return l.sentenceOfEntry(x[0]) != l.sentenceOfEntry(x[1]) })
	}
	if len(found) != 1 {
		return nil
	}
	return eachFault(one, found[0][0], found[0][1])
}

// step1 reports whether entry j is how much something changed.
func (l *ledger) step1(j int) bool {
	_, ok := l.step(j)
	return ok
}

// eachCue reports whether the words around e say that each of what was told comes to it.
func (l *ledger) eachCue(e *entry) bool {
	after := l.onward(e)
	if endsWord(e.bare(), "of", "of the", "of its", "of their") {
		return false
	}
	return startsAny(after, "each", "apiece", "for each", "per", "a piece") || hasAny(strings.Join(firstWords(after, 7), " "), "each", "apiece") || startsAny(strings.TrimLeft(clauseTail(l.upTo(e)), " "), "each")
}

// sumNear reports whether a total, a number and what each of it comes to are told near each other.
func (l *ledger) sumNear(total, n, one *entry) bool {
	far := func(a, b *entry) int { return l.sentencesBetween(*a, *b) + l.sentencesBetween(*b, *a) }
	return far(total, one) <= reckonReach && far(n, total) <= 2
}
