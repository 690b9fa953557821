package compare

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// recapStep holds a change that a closing sentence names against the only two levels told before it.
func (l *ledger) recapStep(i int) []fault {
	step := &l.entries[i]
	f := l.phraseOf(step)
	if !l.mayRecap(step, f) { // as of nearly all, which is cheaper to tell than the levels
		return nil
	}
	a, b, ok := l.onlyLevels(i)
	if !ok || a.end > step.start || b.end > step.start {
		return nil
	}
	up, ok := l.recapped(i, f, a, b)
	if !ok || l.elsewhere(step) {
		return nil
	}
	from, to, known := l.ordered(a, b)
	switch linked := l.trippedTo(a, b); {
	case linked > 0:
		from, to, known = a, b, true
	case linked < 0:
		from, to, known = b, a, true
	case l.apposedRatio(step, a, b):
		from, to, known = a, b, true
	}
	if !known {
		if !l.series(a, b) && !l.timed(&a) && !l.timed(&b) && !(step.ratio && l.sentenceOfEntry(a) != l.sentenceOfEntry(b)) {
			return nil
		}
		if from, to = a, b; up != 0 && (b.value() > a.value()) != (up > 0) {
			from, to = b, a
		}
	}
	if up != 0 && up != sign(to.value()-from.value()) || apartBy(from.value(), to.value()) > 10 || l.ranked(from, to) || l.otherNouns(from, to) {
		return nil
	}
	return l.stepFault(i, trip{from: from.figure, to: to.figure})
}

// otherNouns reports whether two levels count different things.
func (l *ledger) otherNouns(a, b entry) bool {
	return a.Quantity.Unit == "" && a.Thing.Head != b.Thing.Head && !l.p.headless(a.figure) && !l.p.headless(b.figure) && !akin(a.figure, b.figure)
}

// mayRecap reports whether the words of e, which stands in phrase f, could be any that recapped knows.
func (l *ledger) mayRecap(e *entry, f phrase) bool {
	lead := l.upTo(e)
	return e.ratio || in(stepNouns, f.noun) || f.form == equated && in([]string{"that", "this", "it"}, f.noun) ||
		strings.HasPrefix(strings.TrimSpace(lead), "with") || endsWord(trimHedges(lead), "by") || l.lostOnes(e, f) != 0
}

// recapped reports whether the words of entry i, which stands in phrase f, take up the change between two levels, and which way it went.
func (l *ledger) recapped(i int, f phrase, a, b entry) (up int, ok bool) {
	e := &l.entries[i]
	start, _ := l.p.sentence(e.start)
	if e.ratio {
		return sign(e.value() - 1), l.recapRatio(e, a, b)
	}
	if word, rest, _ := strings.Cut(f.after, " "); f.form == equated && in([]string{"that", "this", "it"}, f.noun) && (in(upSteps, word) || in(downSteps, word)) {
		return b2i(in(upSteps, word)) - b2i(in(downSteps, word)), l.sentencesBetween(b, *e) == 1 && (rest == "" || startsAny(rest, "than") && timeWord(strings.Fields(rest)[1:]))
	}
	if word, rest, _ := strings.Cut(l.onward(e), " "); strings.TrimSpace(bareLead(l.upTo(e))) == "with" && (in(upSteps, word) || in(downSteps, word)) && l.sentencesBetween(b, *e) == 1 {
		noun, _, _ := strings.Cut(rest, " ")
		return b2i(in(upSteps, word)) - b2i(in(downSteps, word)), (rest == "" || in(phraseStops, noun) || l.mentioned(noun, start)) && !hasAny(rest, "than") // "With 30 fewer to teach"
	}
	if up := l.lostOnes(e, f); up != 0 && !strings.Contains(l.upTo(e), ";") && b.end <= start {
		return up, true
	}
	if lead := l.upTo(e); hasAny(lead, "never", "not", "nobody", "no one") && endsWord(trimHedges(lead), "by") && b.end <= start && l.givenOf(f.after, start) {
		return direction(lead), direction(lead) != 0 || l.p.points(e.figure)
	}
	if f.noun == "" || !in(stepNouns, f.noun) || f.form == noPhrase {
		return 0, false
	}
	if isShare(e.Quantity) && wordFraction(e.Quantity) && f.form == direct {
		return 0, false
	}
	lead := l.upTo(e)
	if strings.Contains(lead, ";") || foretold.in(lead) && !hasAny(lead, "nobody", "no one", "few", "not") {
		return 0, false
	}
	after := f.after
	if word, rest, _ := strings.Cut(after, " "); e.Quantity.Unit == "" && e.Kind == claim.Count && !l.p.headless(e.figure) && len(e.Thing.Head) > 2 && strings.HasPrefix(word, e.Thing.Head[:3]) {
		if !l.mentioned(word, start) && !akin(e.figure, a.figure) && !broader(word, a.figure) {
			return 0, false // "the loss of 300 subscribers", where tickets were told
		}
		after = rest
	}
	if !l.givenOf(after, start) || hasAny(after, "compared", "than", "more") || startsAny(after, "on last", "on the same", "on the previous", "on the year", "on a year") {
		return 0, false
	}
	up = direction(f.noun)
	if in(openDets, f.det) {
		return up, l.openRecap(e, f, a, b, after)
	}
	return up, f.det != ""
}

// openRecap reports whether a phrase that may tell of another change than that between a and b ("a loss of 40", "losses of 40") takes it up all the same: it stands
// right behind it, and does not say whose it is.
func (l *ledger) openRecap(e *entry, f phrase, a, b entry, after string) bool {
	start, _ := l.p.sentence(e.start)
	lead := l.upTo(e)
	if startsAny(after, "in two", "in three", "in four", "in five", "in ten", "over two", "over three", "over four", "over five", "over ten", "within") && l.sentenceOfEntry(b) != start {
		return false // a stretch of its own
	}
	if l.sentencesBetween(b, *e) > 1 || b.end > start && (!strings.Contains(l.p.low[b.end:e.start], ",") || l.sentencesBetween(a, *e) != 1) {
		return false
	}
	before := strings.TrimSpace(lead)
	if at := strings.LastIndex(lead, f.noun); at >= 0 && f.form != direct {
		before = strings.TrimSpace(lead[:at])
	}
	before = strings.TrimSpace(strings.TrimSuffix(before, f.det))
	if endsWord(before, "cope with", "deal with", "live with", "coping with", "dealing with", "living with", "struggling with") {
		return true
	}
	if hasAny(before, "few", "nobody", "no one", "none") && !hasAny(before, "than") {
		return true
	}
	return !endsWord(before, ownsStep...) || hasAny(before, "not", "nobody", "no one", "never", "few") && endsWord(before, "expected", "seen", "foreseen", "known")
}

// lostOnes is which way a level went of which a part is told as lost or gained: "the 200 tonnes they have lost", "gaining eight points", "with the departure of five".
func (l *ledger) lostOnes(e *entry, f phrase) int {
	lead := strings.TrimSpace(bareLead(l.upTo(e)))
	if f.form == direct && in([]string{"the", "those", "these"}, f.det) {
		words := strings.Fields(l.onward(e))
		for k, w := range words[:min(7, len(words))] {
			if k > b2i(e.Quantity.Unit == "") && (in(gainVerbs, w) || in(lossVerbs, w)) && hasAny(strings.Join(words[:k], " "), "it", "they", "he", "she", "that", "has", "have", "had") {
				return b2i(in(gainVerbs, w)) - b2i(in(lossVerbs, w))
			}
		}
	}
	switch lead {
	case "gaining", "adding", "winning", "having gained", "having won", "having added":
		return 1
	case "losing", "shedding", "dropping", "having lost", "having shed":
		return -1
	}
	return 0
}

// apposedRatio reports whether a multiple is told right after the second of two levels, of the first: "14 last year. This year it has had 28, four times as
// many", "sold for 420,000, twice the estimate".
func (l *ledger) apposedRatio(e *entry, a, b entry) bool {
	if !e.ratio || b.end > e.start || strings.TrimSpace(l.p.low[b.end:e.start]) != "," || l.sentencesBetween(a, b) != 1 {
		return false
	}
	near := l.onward(e)
	return e.timesAsMany(e.near()) || startsAny(near, "the estimate", "its estimate", "the asking price", "the guide price", "the reserve", "as much", "as many") && len(strings.Fields(near)) <= 3
}

// recapRatio reports whether "doubled" is said of what two levels are of: "it", "the number", a noun that stands with them.
func (l *ledger) recapRatio(e *entry, a, b entry) bool {
	if asciiLower(e.Text) == "" || strings.HasSuffix(asciiLower(e.Text), "ing") {
		return false
	}
	start, _ := l.p.sentence(e.start)
	if l.apposedRatio(e, a, b) {
		return true
	}
	if start < b.end && l.sentenceOfEntry(b) == start {
		return false
	}
	words := strings.Fields(l.onward(e))
	if strings.HasSuffix(asciiLower(e.Text), "fold") && len(words) > 0 && in(stepNouns, words[0]) {
		return endsWord(strings.TrimSpace(bareLead(l.upTo(e))), "that amounts to a", "that is a", "this is a", "that was a", "this means a", "that means a", "which is a", "such a", "this", "that") && l.givenOf(strings.Join(words[1:], " "), start)
	}
	if e.timesAsMany(e.near()) {
		return in(thatIs, strings.TrimSpace(trimHedges(l.upTo(e)))) && l.sentencesBetween(b, *e) == 1
	}
	if len(words) > 0 {
		switch w := words[0]; {
		case in([]string{"it", "them", "that", "this"}, w):
			return len(words) == 1 || !letter(words[1][0]) || in([]string{"by", "in", "since", "within", "over", "to"}, words[1])
		case in([]string{"the", "its", "their", "his", "her"}, w) && len(words) > 1:
			return in(levelNouns(a.figure), words[1]) && l.givenOf(strings.Join(words[2:], " "), start) || l.mentioned(words[1], start) && l.besideLevel(words[1], a, b)
		case !in(afterRatios, w):
			return false
		case in([]string{"in", "for"}, w) && !timeWord(words[1:]) && !(len(words) > 1 && in([]string{"size", "number", "value", "price"}, words[1])):
			return false
		}
	}
	subject := subjectBefore(l.upTo(e))
	if len(subject) == 0 {
		return false
	}
	head := subject[len(subject)-1]
	for k, w := range subject {
		if k > 0 && in([]string{"of", "in", "at", "for", "on", "from"}, w) {
			head = subject[k-1]
			if w == "of" && !l.givenOf(strings.Join(subject[k:], " "), start) || w != "of" && !l.givenOf("of "+strings.Join(subject[k+1:], " "), start) {
				return false
			}
			break
		}
	}
	switch {
	case in([]string{"it", "they", "this", "that", "which"}, head):
		return true
	case in(levelNouns(a.figure), head) || in(levelNouns(a.figure), strings.TrimSuffix(head, "s")) || a.Quantity.Unit == "" && in(collectives, head):
		return true
	}
	return l.mentioned(head, start) && l.besideLevel(head, a, b)
}

// besideLevel reports whether a noun stands in the sentence of one of the levels, or is what they count.
func (l *ledger) besideLevel(noun string, a, b entry) bool {
	for _, e := range [...]entry{a, b} {
		from, to := l.p.sentence(e.start)
		sub := ledger{p: &passage{low: l.p.low[from:to]}}
		if sub.mentioned(noun, to-from) {
			return true
		}
	}
	return false
}

// subjectBefore is the words of the subject of the verb that s leads to.
func subjectBefore(s string) []string {
	words := strings.Fields(s)
	for len(words) > 0 && in(verbTrails, words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if n := len(words); n > 1 && (words[n-1] == "that" || words[n-1] == "which") && !in(thatLeads, words[n-2]) {
		words = words[:n-1] // "a fee that has doubled"
	}
	for k := len(words) - 1; k >= 0; k-- {
		w := words[k]
		if strings.HasSuffix(w, ",") || strings.HasSuffix(w, ";") || strings.HasSuffix(w, ":") || in(clauseHeads, w) {
			return words[k+1:]
		}
	}
	return words
}
