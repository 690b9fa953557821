package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// afarStep holds a change against two levels that are told anywhere around, one as it was and one as it is.
func (l *ledger) afarStep(i int) []fault {
	up, ok := l.step(i)
	step := &l.entries[i]
	if !ok || l.hasOwnLevel(i) || !step.exact() && !step.ratio || l.elsewhere(step) {
		return nil
	}
	var near, linked []trip
	for a := range l.entries {
		for b := a + 1; b < len(l.entries); b++ {
			t, ok := l.tripAfar(i, a, b, up)
			if !ok {
				continue
			}
			if l.checkStep(i, t) == nil {
				return nil
			}
			q := l.offBy(i, t)
			how := l.namesTrip(i, t)
			if q == 1 && how == maybeTrip {
				near = append(near, t)
			}
			if q <= 3 && how == surelyTrip {
				linked = append(linked, t)
			}
		}
	}
	if len(linked) > 0 {
		near = linked
		if exact := slices.DeleteFunc(slices.Clone(linked), func(t trip) bool { return l.offBy(i, t) != 1 }); len(exact) == 1 {
			near = exact
		}
	}
	if len(near) != 1 || l.fitsElsewhere(i, near[0]) {
		return nil
	}
	return l.checkStep(i, near[0])
}

// fitsElsewhere reports whether step i fits two other levels that count one thing, or of which one is the level in its own sentence that t leads to.
func (l *ledger) fitsElsewhere(i int, t trip) bool {
	own := l.follows(&l.entries[i], t.to)
	return l.fitsTrip(i, t, func(a, _, b *entry) bool {
		return !(own && b.start != t.to.start) && (a.Quantity.Unit != "" || a.Thing.Head == b.Thing.Head)
	})
}

// fitsTrip reports whether step i fits two levels that go the way of t, of which may is true: it is given the one, the other as it is told, and with the unit
// that the one lends it.
func (l *ledger) fitsTrip(i int, t trip, may func(a, told, b *entry) bool) bool {
	for j := range l.entries {
		for k := range l.entries {
			if j == k || !l.level(i, j) || !l.level(i, k) {
				continue
			}
			a := l.entries[j]
			b, ok := l.fitting(a, l.entries[k])
			if ok && may(&a, &l.entries[k], &b) && (t.to.value() > t.from.value()) == (b.value() > a.value()) && l.checkStep(i, trip{from: a.figure, to: b.figure}) == nil {
				return true
			}
		}
	}
	return false
}

// tripNaming is how surely the words of a change say that it is the one between two levels.
type tripNaming int

const (
	noTrip     tripNaming = iota
	maybeTrip             // "a rise of 25 percent in traffic was more than others could show"
	surelyTrip            // "the rise of 25 percent", "66 million, up 25 percent"
)

// namesTrip is how surely the words of a change say that it is the one between two levels.
func (l *ledger) namesTrip(i int, t trip) tripNaming {
	step := &l.entries[i]
	if step.ratio {
		return tripNaming(b2i(!l.besideFigure(i) && l.sameSubject(step, t)))
	}
	percent := isShare(step.Quantity) || l.p.points(step.figure)
	if up, _ := l.step(i); percent && up != 0 && l.follows(step, t.to) {
		return surelyTrip
	}
	lead := l.upTo(step)
	f := l.phraseOf(step)
	start, _ := l.p.sentence(step.start)
	if in(stepNouns, f.noun) && f.form != noPhrase && !foretold.in(lead) && !l.besideFigure(i) {
		if in(definites, f.det) {
			return surelyTrip * tripNaming(b2i(l.givenOf(f.after, start)))
		}
		own := strings.TrimSuffix(strings.TrimRight(lead, " "), f.noun+" of")
		if f.form == genitive && percent && !endsWord(strings.TrimSuffix(strings.TrimRight(own, " "), " "+f.det), ownsStep...) {
			return maybeTrip
		}
	}
	if l.p.points(step.figure) && l.sameSubject(step, t) {
		return surelyTrip
	}
	return noTrip
}

// sameSubject reports whether a change is said of what the two levels are said of: one of them by its noun, the other by that or by "it".
func (l *ledger) sameSubject(step *entry, t trip) bool {
	noun, to, from := lastWord(asciiLower(step.Agent)), lastWord(asciiLower(t.to.Agent)), lastWord(asciiLower(t.from.Agent))
	again := func(w string) bool { return w == noun || w == "" || in(pronouns, w) }
	return len(noun) > 3 && (noun == to || noun == from) && again(to) && again(from)
}

// besideFigure reports whether a count, a sum or a measure stands in the sentence of change i: then that may be the level it is of.
func (l *ledger) besideFigure(i int) bool {
	for j := range l.entries {
		if e := &l.entries[j]; j != i && l.sentenceOfEntry(*e) == l.sentenceOfEntry(l.entries[i]) && e.Kind != claim.Duration && e.Kind != claim.Age && !isShare(e.Quantity) && !e.ratio {
			return true
		}
	}
	return false
}

// sentenceText is the sentence in which the byte at stands.
func (l *ledger) sentenceText(at int) string {
	start, end := l.p.sentence(at)
	return l.p.low[start:end]
}

// follows reports whether a change is told after level f in its sentence, of the same subject, and no other figure of its unit stands between.
func (l *ledger) follows(step *entry, f figure) bool {
	if f.end > step.start || l.sentenceOfEntry(entry{figure: f}) != l.sentenceOfEntry(*step) || !l.linked(f.end, step.start) {
		return false
	}
	for k := range l.entries {
		if e := &l.entries[k]; e.start >= f.end && e.end <= step.start && e.Quantity.Unit == f.Quantity.Unit {
			return false
		}
	}
	return true
}

// hasOwnLevel reports whether a change is told with the level that it leads to or from: "fell 8 percent to 1,150".
func (l *ledger) hasOwnLevel(i int) bool {
	e := &l.entries[i]
	if i+1 < len(l.entries) && l.sentenceOfEntry(l.entries[i+1]) == l.sentenceOfEntry(*e) {
		gap := l.p.low[min(e.end, l.entries[i+1].start):l.entries[i+1].start]
		if len(gap) < 50 && endsWord(trimHedges(gap), "to", "from", "at", "reach", "reaching") {
			return true
		}
	}
	return ownBase(*e, *e) || hasAny(strings.Join(firstWords(l.onward(e), 4), " "), "from", "compared", "than", "over", "on", "against", "versus", "above", "below")
}

// tripAfar reads entries a and b as the levels that step i leads from and to.
func (l *ledger) tripAfar(i, a, b, up int) (t trip, ok bool) {
	s, x, y := &l.entries[i], l.entries[a], l.entries[b]
	percent := x.Quantity.Unit == "%"
	if !l.level(i, a) || !l.level(i, b) || l.p.points(s.figure) != percent && !s.ratio || !isShare(s.Quantity) && !s.ratio && !percent && s.Quantity.Unit != x.Quantity.Unit {
		return t, false
	}
	if hasAny(x.lead, "target", "goal") || hasAny(y.lead, "target", "goal") {
		return t, false
	}
	x.Claim, y.Claim = withoutPer(x.Claim), withoutPer(y.Claim)
	f, ok := l.fitting(x, y)
	if !ok {
		if f, ok = l.fitting(y, x); !ok {
			return t, false
		}
		x, f = f, y
	}
	from, to, ok := x, f, false
	switch way := l.trippedTo(x, f); {
	case way > 0:
		ok = true
	case way < 0:
		from, to, ok = f, x, true
	case l.oneLevel(&x, &f):
		from, to, ok = l.inTime(x, f)
	}
	if !ok || up != 0 && up != sign(to.value()-from.value()) || from.value() == to.value() || apartBy(from.value(), to.value()) > 10 || l.ranked(from, to) || l.otherNouns(from, to) {
		return t, false
	}
	return trip{from: from.figure, to: to.figure}, true
}

// oneLevel reports whether two figures told in different clauses are levels of one thing: they count one thing, are of one attribute, or the second takes
// the first up.
func (l *ledger) oneLevel(a, b *entry) bool {
	if a.Thing.Head != "" && a.Thing.Head == b.Thing.Head || a.Thing.Attribute != "" && a.Thing.Attribute == b.Thing.Attribute {
		return true
	}
	if n := l.sentencesBetween(*a, *b); n > 1 {
		return false
	}
	start, _ := l.p.sentence(b.start)
	return takesUp(l.p.low[start:b.start]) || takesUpLater(l.p.low[start:b.start]) || l.p.headless(b.figure)
}

// offBy is how many times a change is as large as that between two levels, or as small; 1 where it is that but for a slip of the pen.
func (l *ledger) offBy(i int, t trip) float64 {
	e := &l.entries[i]
	if e.ratio {
		q := t.to.value() / t.from.value()
		if q < 1 {
			q = 1 / q
		}
		if math.Abs(q-math.Round(q)) <= 0.03 && math.Round(q) >= 2 {
			return 1
		}
		return math.Inf(1)
	}
	c := e.figure
	var s step
	var ok bool
	switch {
	case l.p.points(c):
		s, ok = t.inPoints(c)
	case c.Quantity.Unit == "%":
		s, ok = t.inPercent(c)
	default:
		s, ok = t.inItsUnit(c, l.p)
	}
	if !ok || s.got == 0 || s.stated == 0 {
		return math.Inf(1)
	}
	if misprint(s.stated, s.got, lastPlace(c)) {
		return 1
	}
	return apartBy(s.stated, s.got)
}

// lastPlace is the place of the last digit of a share, in percent, and that of other figures as they are.
func lastPlace(f figure) float64 {
	if f.Quantity.Unit == "%" || f.Quantity.Unit == "pp" {
		return math.Pow(10, -float64(decimals(strings.TrimLeft(asciiLower(f.Text), "abcdefghijklmnopqrstuvwxyz $€£"))))
	}
	return f.place()
}
