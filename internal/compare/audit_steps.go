package compare

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// auditSteps holds a stated change against the level before and the level after, in whatever order one or two sentences tell the three: "the
// fine, until now 60 euros, will be doubled to 90", "at 35, the number was up by nine from 22". It is silent where any two levels fit, and where
// it is not plain which two are meant.
func auditSteps(p *passage) []fault {
	l, ok := p.ledger()
	if !ok || len(l.entries) < 3 {
		return nil
	}
	var out []fault
	for i := range l.entries {
		up, ok := l.step(i)
		if !ok {
			continue
		}
		if t, ok := l.tripOf(i, up); ok {
			out = append(out, l.stepFault(i, t)...)
		}
	}
	return out
}

// step reports whether entry i is how much something changed, and whether it went up (1), down (-1) or either (0).
func (l *ledger) step(i int) (up int, ok bool) {
	s := &l.entries[i].told.step
	if !s.known { // every other entry asks for it
		s.up, s.ok = l.readStep(i)
		s.known = true
	}
	return s.up, s.ok
}

func (l *ledger) readStep(i int) (up int, ok bool) {
	e := &l.entries[i]
	switch {
	case e.ratio:
		if e.Quantity.Qualifier == quantity.Vague || e.Quantity.IsRange() || e.value() <= 0 {
			return 0, false
		}
		return sign(e.value() - 1), true
	case e.Quantity.IsRange() || e.Kind == claim.Age || ofMany(e.figure) || e.Quantity.Per != "" || e.value() == 0:
		return 0, false
	}
	lead := e.bare()
	if e.Quantity.Trend == "" && e.Kind == claim.Count && strings.HasPrefix(e.Rule, "casualties.") && endsWord(lead, "loss of") {
		return 0, false // "with the loss of 62 lives": they are dead, and no fewer
	}
	if endsWord(lead, "to", "at", "from", "than", "of the", "against", "with", "instead of", "after", "following", "despite") || strings.HasPrefix(e.tail, "/") {
		return 0, false
	}
	if startsAny(e.near(), "in each", "each", "every", "annually", "per year", "a year", "a month", "a week", "a day") && !hasAny(e.near(), "ago", "earlier", "before", "later") {
		return 0, false // so much again and again
	}
	if up, ok := namedStep(e, lead); ok {
		return up, true
	}
	if up := behindStep(l.wordsBehind(e)); up != 0 {
		return up, true
	}
	up = direction(lead[max(0, len(lead)-50):])
	if up == 0 && endsWord(lead, "or by", "or in") {
		s := l.upTo(e) // "will go up from 1,100 to 1,320, or by 15 percent"
		up = direction(s[max(0, len(s)-110):])
	}
	switch {
	case particle(lead):
		return 0, false // "set up nine stalls"
	case endsWord(lead, "by", "by a", "in") && up != 0, upwards.end(lead) || downwards.end(lead), endsWord(lead, "of") && up != 0 && changeNoun(lead):
		return up, true
	case l.p.points(e.figure) && up != 0:
		return up, true
	case e.Quantity.Trend == quantity.Up:
		return 1, true
	case e.Quantity.Trend == quantity.Down:
		return -1, true
	}
	return 0, false
}

// wordsBehind are the first two words behind the figure of e, or more, without its points.
func (l *ledger) wordsBehind(e *entry) []string {
	words := firstWords(e.near(), 4)
	if l.p.points(e.figure) && len(words) > 1 {
		words = words[1:]
		if words[0] == "points" || words[0] == "point" {
			words = words[1:]
		}
	}
	return words
}

// namedStep reads a change that a noun before it names: "a fall of", "an extra", "so the decline was".
func namedStep(e *entry, lead string) (up int, ok bool) {
	if of, ok := strings.CutSuffix(strings.TrimRight(lead, " "), " of"); ok && endsWord(of, stepNouns...) {
		return direction(of[max(0, len(of)-24):]), true
	}
	if endsWord(lead, "an extra", "an additional", "the extra", "the additional") || endsWord(e.lead, "an extra", "an additional", "the extra", "the additional") {
		return 1, true
	}
	for _, verb := range [...]string{" was", " is", " came to", " comes to", " amounts to", " amounted to"} {
		if of, ok := strings.CutSuffix(strings.TrimRight(lead, " "), verb); ok && endsWord(of, stepNouns...) && endsWord(of[:strings.LastIndexByte(of, ' ')+1], "the", "that", "this", "the annual", "the total", "the overall") {
			return direction(of[max(0, len(of)-24):]), true // "so the decline was 25 percent"
		}
	}
	return 0, false
}

// behindStep reads a change by the first of the words behind it: 1 if it is told as more, -1 if as less, 0 if it is not.
func behindStep(words []string) int {
	if len(words) == 0 {
		return 0
	}
	last := len(words) < 2 || words[1] == "than" || words[1] == "on" || words[1] == "from"
	switch first := words[0]; {
	case in(upSteps, first) && (first != "more" || last):
		return 1
	case in(downSteps, first) && (first != "less" && first != "fewer" || last):
		return -1
	}
	return 0
}

// particle reports whether the words before a figure end in an "up" or "down" that belongs to their verb.
func particle(lead string) bool {
	if !endsWord(lead, "up", "down") {
		return false
	}
	words := lastWords(lead, 2)
	return len(words) == 2 && (words[1] == "up" || words[1] == "down") && in(particled, words[0])
}

func sign(v float64) int {
	switch {
	case v > 0:
		return 1
	case v < 0:
		return -1
	}
	return 0
}

// direction is where the words say that a figure went; 0 where they say neither or both.
func direction(s string) int {
	return b2i(upwards.in(s)) - b2i(downwards.in(s))
}

// changeNoun reports whether lead ends in "a rise of", "a further drop of".
func changeNoun(lead string) bool {
	lead = strings.TrimSuffix(strings.TrimRight(lead, " "), " of")
	return endsWord(lead, stepNouns...) || endsWord(lead, "change", "lowering", "raise")
}

// before and now say whether the words of e make it the level before, or the level that there is now.
func (e *entry) before() bool {
	lead, near := e.bare(), e.near()
	switch {
	case endsWord(lead, levelBefore...) || endsWord(strings.TrimSuffix(strings.TrimRight(e.lead, " "), " the"), "than", "above", "below", "on", "from", "against") && (endsWord(e.lead, "the") || endsWord(e.lead, "than")):
		return true
	case e.opens && startsAny(strings.TrimLeft(e.lead, " ;,.:"), timesBefore...) && !endsWord(lead, levelNow...) && !strings.Contains(strings.TrimLeft(e.lead, " ;,.:"), ","):
		return true // "; the year before 1.5 million had passed"
	case hasAny(near, "than", "from", "compared"), endsWord(lead, "to", "reached", "hit", "reaching", "hitting"):
		return false // "had fallen to 6,000 last year"
	case timesOf.in(near):
		return true
	}
	year, _, _ := strings.Cut(strings.TrimPrefix(near, "in "), " ")
	return strings.HasPrefix(near, "in ") && len(year) == 4 && (year[:2] == "19" || year[:2] == "20") && !endsWord(lead, "to", "at", "reached", "reaching", "hit", "hitting")
}

func (e *entry) now() bool {
	return endsWord(e.bare(), levelNow...) || startsAny(e.near(), timesNow...)
}

// tripOf is the one pair of levels that step i can lead from and to.
func (l *ledger) tripOf(i int, up int) (t trip, ok bool) {
	var from, to []entry
	step := l.entries[i]
	for j := range l.entries {
		if !l.level(i, j) {
			continue
		}
		if l.entries[j].before() {
			from = append(from, l.entries[j])
		}
	}
	if len(from) == 0 && l.p.seam > 0 {
		from = l.toldBefore(i)
	}
	if len(from) == 0 {
		from = l.wasOnce(i)
	}
	if len(from) == 0 {
		from = l.soleFrom(i)
	}
	if len(from) != 1 || ownBase(step, from[0]) || from[0].onlyThought() && !l.adjoins(step, from[0]) {
		return t, false
	}
	for j := range l.entries {
		e := l.entries[j]
		if e.start == from[0].start || !l.level(i, j) {
			continue
		}
		if g, ok := l.fitting(from[0], e); ok {
			to = append(to, g)
		} else if g, ok := l.fitting(e, from[0]); ok {
			from[0] = g
			to = append(to, e)
		}
	}
	all := to
	if len(to) > 1 {
		to = nowOnly(to)
	}
	if len(to) != 1 || anyBetween(all, from[0], to[0]) {
		return t, false
	}
	t = trip{from: from[0].figure, to: to[0].figure}
	if step.ratio && step.start > max(t.from.start, t.to.start) && otherObject(step.near(), t) {
		return t, false
	}
	if t.from.Span == t.to.Span && endsWord(strings.TrimSuffix(strings.TrimRight(from[0].lead, " "), "from"), ranging...) {
		return t, false // "guesses ranged from 40 to 44 million, up from 46"
	}
	if apartBy(t.from.value(), t.to.value()) > 25 || l.ranked(from[0], to[0]) || l.otherBase(step, from[0], to[0]) {
		return t, false
	}
	if up != 0 && up != sign(t.to.value()-t.from.value()) && t.to.value() != t.from.value() {
		return t, false // a fall is told of levels that rise: it is that of another figure
	}
	lo, hi := min(step.start, t.from.start, t.to.start), max(step.end, t.from.end, t.to.end)
	return t, hi-lo <= 260 && l.linked(lo, hi)
}

// onlyThought reports whether a level is what somebody expected, and nothing that was: "above the 800 million forecast by analysts".
func (e *entry) onlyThought() bool {
	near := e.near()
	if word, rest, _ := strings.Cut(near, " "); rest != "" && len(e.Thing.Head) > 2 && strings.HasPrefix(word, e.Thing.Head[:3]) {
		near = rest // "the 30,000 visitors expected"
	}
	words := strings.Fields(near)
	for _, w := range words[:min(4, len(words))] {
		switch {
		case in(thoughts, w):
			return true // "the 800 million that analysts had expected"
		case in(phraseStops, w) && w != "that":
			return false
		}
	}
	of, ok := strings.CutSuffix(strings.TrimRight(e.bare(), " "), " of")
	return ok && endsWord(of, thoughtNouns...)
}

// adjoins reports whether a change is told right before the level that it is from: "three percent above the 800 million".
func (l *ledger) adjoins(step, from entry) bool {
	return step.end <= from.start && from.start-step.end <= 40 && strings.TrimSpace(l.p.low[step.end:from.start]) == strings.TrimSpace(step.tail) && !strings.ContainsAny(step.tail, ",;:")
}

// anyBetween reports whether another level stands between two.
func anyBetween(levels []entry, a, b entry) bool {
	lo, hi := min(a.start, b.start), max(a.start, b.start)
	for _, e := range levels {
		if lo < e.start && e.start < hi {
			return true
		}
	}
	return false
}

// otherBase reports whether the level that another is set against need not be that which the step is from: "fell by 38 to 801, against 1,248 a
// year ago" and "will rise by three percent, against two percent this year".
func (l *ledger) otherBase(step, from, to entry) bool {
	if !endsWord(from.bare(), "against", "versus", "compared with", "compared to") || step.start > from.start || step.ratio {
		return false
	}
	around := step.start < to.start && to.start < from.start
	if lead := strings.TrimSpace(trimHedges(to.lead)); lead == ", at" || lead == "points, at" || lead == "percentage points, at" {
		return false // "was up by three points, at 36 percent compared with 31" tells the step again
	}
	if step.Quantity.Unit == "%" {
		return from.Quantity.Unit == "%" && !around
	}
	return around
}

// toldBefore is the levels of the sentences before that of step i, where that takes up what they count: "had 800 inhabitants. It has since
// tripled in size, to 1,900".
func (l *ledger) toldBefore(i int) (from []entry) {
	start, end := l.p.sentence(l.entries[i].start)
	if start == 0 || !takesUp(l.p.low[start:end]) || l.entries[i].start-start > 40 {
		return nil
	}
	for j, e := range l.entries {
		switch {
		case e.start >= start && j != i && (!e.now() || hasAny(l.p.low[start:e.start], "the", "its", "their", "of")):
			return nil
		case e.start < start && l.level(i, j):
			from = append(from, e)
		}
	}
	return from
}

// wasOnce is the one level that is told in the past tense where step i leads to another: "which was 63 when he took over, has come down to 54".
func (l *ledger) wasOnce(i int) (from []entry) {
	now := false
	for j, e := range l.entries {
		switch {
		case !l.level(i, j):
		case endsWord(e.bare(), "was", "were", "stood at", "cost"):
			from = append(from, e)
		case endsWord(e.bare(), "to", "at"):
			now = true
		}
	}
	if !now {
		return nil
	}
	return from
}

// soleFrom is the level before step i where there are but two levels of their sort: their own words tell the times of both, one is where a verb of change led, or
// the step restates the second and both have a time.
func (l *ledger) soleFrom(i int) (from []entry) {
	a, b, ok := l.onlyLevels(i)
	if !ok || a.Thing.Head != b.Thing.Head && !l.p.headless(a.figure) && !l.p.headless(b.figure) && a.Quantity.Unit == "" {
		return nil
	}
	step := &l.entries[i]
	if a.Claim.Span == b.Claim.Span || apartBy(a.value(), b.value()) > 4 || strings.Contains(step.Text, "/") || endsWord(a.bare(), "to", "at") && endsWord(b.bare(), "to", "at") {
		return nil
	}
	gap := l.p.low[a.end:b.start]
	apposed := step.start > b.end && step.start-b.end <= 40 && (strings.ContainsAny(step.lead, ",(;") || strings.Contains(step.lead, " - "))
	leads := a.end < step.start && step.end < b.start && step.start-a.end <= 60 && strings.TrimSpace(trimHedges(l.p.low[step.end:b.start])) == "to"
	if !apposed && !leads {
		return nil
	}
	if was, _, ok := l.ordered(a, b); ok {
		return []entry{was}
	}
	if endsWord(b.bare(), "to") && direction(gap[max(0, len(gap)-50):]) != 0 && !endsWord(b.bare(), "compared to") {
		return []entry{a}
	}
	if apposed && l.timedAt(&a) && l.timedAt(&b) && l.sentenceOfEntry(a) == l.sentenceOfEntry(b) {
		return []entry{a}
	}
	return nil
}

// timedAt reports whether a time stands in the stretch of e, up to the next comma or semicolon after it.
func (l *ledger) timedAt(e *entry) bool {
	lo, hi := e.start-len(e.lead), e.end+len(e.near())
	return slices.ContainsFunc(l.p.times, func(f figure) bool { return f.start >= lo && f.start <= hi })
}

// level reports whether entry j can be a level that step i leads from or to.
func (l *ledger) level(i, j int) bool {
	if j == i || !l.still(j) {
		return false
	}
	e, s := &l.entries[j], &l.entries[i]
	if wordFraction(e.Quantity) && l.p.points(s.figure) {
		return false
	}
	return e.Kind != claim.Duration || s.Kind == claim.Duration || s.ratio || isShare(s.Quantity)
}

// still reports whether entry j may be a level of some step: a number that is none itself, no part of another, and no stretch of time that only dates what
// was.
func (l *ledger) still(j int) bool {
	a := &l.entries[j].told.level
	if !a.known {
		e := &l.entries[j]
		_, step := l.step(j)
		a.yes, a.known = !step && !e.ratio && e.Kind != claim.Age && !e.Quantity.IsRange() && e.pointed() && !l.p.points(e.figure) && !hasAny(e.lead, "among them", "including", "among whom") &&
			!(e.Kind == claim.Duration && (endsWord(e.bare(), "in", "within", "for", "over", "last", "past", "after") || hasAny(e.near(), "ago", "earlier", "later", "before"))), true
	}
	return a.yes
}

// nowOnly is those of the levels whose words make them the one that there is now.
func nowOnly(levels []entry) (out []entry) {
	for _, e := range levels {
		if e.now() {
			out = append(out, e)
		}
	}
	return out
}

// ownBase reports whether the words after a step say since when it is, and it is not the time of the level before.
func ownBase(step, from entry) bool {
	s := step.near()
	if hasAny(s, "that of", "those of") {
		return true
	}
	if step.end <= from.start && strings.Contains(step.tail, asciiLower(from.Text)) || !hasAny(s, "from", "than", "on", "since", "over", "in", "below", "above", "compared with", "against", "within", "for") {
		return false
	}
	for _, w := range strings.Fields(s) {
		if in(periods, w) && !hasAny(from.near(), w) {
			return true
		}
	}
	return false
}

// stepFault holds step i against the trip, and against every other pair of levels of the unit: one that fits is what is meant.
func (l *ledger) stepFault(i int, t trip) []fault {
	if t.from.Sequence != t.to.Sequence && partiesApart(party(t.from.Claim), party(t.to.Claim)) {
		return nil // what the coast guard counts and what the owner counts are no two levels
	}
	out := l.checkStep(i, t)
	if out == nil {
		return nil
	}
	var levels []entry
	for j := range l.entries {
		if e, ok := l.fitting(entry{figure: t.from}, l.entries[j]); ok && j != i {
			levels = append(levels, e)
		}
	}
	for _, a := range levels {
		for _, b := range levels {
			if a.start != b.start && (t.to.value() > t.from.value()) == (b.value() > a.value()) && a.pointed() && b.pointed() && l.checkStep(i, trip{from: a.figure, to: b.figure}) == nil {
				return nil
			}
		}
	}
	return out
}

// checkStep holds step i against one trip.
func (l *ledger) checkStep(i int, t trip) []fault {
	step := l.entries[i]
	if !step.ratio {
		c := step
		if t.from.Quantity.Unit != "" && t.from.Quantity.Unit != "%" && c.Quantity.Unit == "" && c.Kind == claim.Count && l.p.headless(c.figure) {
			c = lent(entry{figure: t.from}, c) // "64 million cubic metres, 16 million less than"
		}
		return l.lentBy(step, t).check(c.figure, l.p)
	}
	return multiple{step.Text, step.value(), l.p.before(step.figure, 16) + " " + asciiLower(step.Text), step.figure}.fault(t.from, t.to)
}

// partiesApart reports whether two figures are told by two parties: a paper ("the figures") is none.
func partiesApart(a, b string) bool {
	return a != b && !hasAny(a, papers...) && !hasAny(b, papers...) && !hasAny(a, "report", "study", "census") && !hasAny(b, "report", "study", "census")
}

// lentBy is t with the unit of its step, where its levels have none: "by 4,000 tonnes, from 30,000 to 36,000".
func (l *ledger) lentBy(step entry, t trip) trip {
	if isShare(step.Quantity) || l.p.points(step.figure) {
		return t
	}
	if from, ok := l.fitting(step, entry{figure: t.from}); ok {
		if to, ok := l.fitting(step, entry{figure: t.to}); ok {
			t.from, t.to = from.figure, to.figure
		}
	}
	return t
}
