package compare

import (
	"math"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// afarShare holds a share against the only part and whole around that it could be of: "Of 250 boats, 135 had a fault. … The rate of 62 percent was …".
func (l *ledger) afarShare(i int) []fault {
	s := &l.entries[i]
	_, step := l.step(i)
	if step || s.ratio || !isShare(s.Quantity) || !s.isPercent() || !s.exact() || s.Quantity.Trend != "" || l.p.points(s.figure) || s.value() >= 1 || l.elsewhere(s) || s.before() || l.ofEarlier(s) || !l.namesShare(s) {
		return nil
	}
	var near, told [][2]*entry
	for j := range l.entries {
		for k := range l.entries {
			p, w := &l.entries[j], &l.entries[k]
			if j == k || j == i || k == i || !l.partAfar(j, k) || p.Span == w.Span && l.sentencesBetween(*p, *s) <= 1 {
				continue
			}
			if shareFits(p.figure, w.figure, s.Quantity) || shareFits(revalued(p, w.value()-p.value()), w.figure, s.Quantity) {
				return nil // of those, or of the others
			}
			got := 100 * p.value() / w.value()
			if misprint(100*s.value(), got, lastPlace(s.figure)) {
				near = append(near, [2]*entry{p, w})
			}
			if apartBy(got, 100*s.value()) < 1.35 && l.sentenceOfEntry(*p) == l.sentenceOfEntry(*w) {
				told = append(told, [2]*entry{p, w})
			}
		}
	}
	if len(near) == 0 {
		near = told
	}
	if len(near) != 1 || l.anyPortion(i) {
		return nil
	}
	return l.p.comesToFault(near[0][0].figure, s.figure, near[0][1].figure)
}

// ofEarlier reports whether the sentence of a share is of another time than those around it.
func (l *ledger) ofEarlier(s *entry) bool {
	earlier, _ := l.past(s)
	return earlier
}

// namesShare reports whether the words of a share take it of what was told: "the rate of 62 percent", "with 72 percent of the people moved", "or 76 percent".
func (l *ledger) namesShare(s *entry) bool {
	lead := strings.TrimRight(bareLead(l.upTo(s)), " ")
	start, _ := l.p.sentence(s.start)
	after := l.onward(s)
	if startsAny(after, "of them", "of those", "of these", "of it") {
		return false // of the part that was just told
	}
	if of, ok := strings.CutSuffix(lead, " of"); ok {
		words := lastWords(of, 2)
		return len(words) == 2 && in(definites, words[0]) && in(rateNouns, words[1]) && (!strings.HasPrefix(after, "of ") || l.givenOf(after, start))
	}
	if given, ok := strings.CutSuffix(lead, ","); ok && startsAny(given, "the share of", "the rate of", "the proportion of", "the percentage of") && strings.HasPrefix(l.p.low[min(l.onwardEnd(s), len(l.p.low)):], ",") {
		return len(strings.Fields(given)) <= 7 // "The share of broken pumps, 55 percent, …"
	}
	if endsWord(lead, ", or") {
		return !strings.HasPrefix(after, "of ") || l.givenOf(after, start)
	}
	if strings.HasPrefix(after, "of ") {
		return l.givenOf(after, start)
	}
	return endsWord(lead, "the", "these", "those") && startsAny(after, "who", "that", "which")
}

// afarAgain holds a share that is taken up as known against the one that was told of the same doing: "One in five had not eaten. … The 35 percent of pupils
// who had not eaten …".
func (l *ledger) afarAgain(i int) []fault {
	s := &l.entries[i]
	if !isFractionOrPercent(s.figure) || s.ratio || !s.isPercent() || ofMany(s.figure) || s.Quantity.Trend != "" || l.p.points(s.figure) || !s.exact() {
		return nil
	}
	lead := strings.TrimRight(bareLead(l.upTo(s)), " ")
	doing, ok := l.shareDoing(s, lead)
	if !ok {
		return nil
	}
	var only *entry
	for j := range l.entries[:i] {
		a := &l.entries[j]
		if !isFractionOrPercent(a.figure) || a.ratio || ofMany(a.figure) || a.Quantity.Trend != "" || l.p.points(a.figure) {
			continue
		}
		if twoShares(a.figure, s.figure) == nil {
			return nil
		}
		if _, step := l.step(j); step || a.before() || !wordy(a.figure) || !ofOneNoun(a.figure, s.figure) || l.elsewhere(a) != l.elsewhere(s) || !sharesDoing(doing, l.p.low[a.end:max(a.end, l.clauseEnd(a))]) {
			continue
		}
		if only != nil {
			return nil
		}
		only = a
	}
	if only == nil {
		return nil
	}
	return twoShares(only.figure, s.figure)
}

// ofOneNoun reports whether a share that is taken up again may be of what another was of: half the grain is not how sure a strike is, nor a rate of inflation.
func ofOneNoun(told, again figure) bool {
	x, y := &told.Thing, &again.Thing
	return (x.Head == "" && x.Predicate != "" || x.Head != "" && x.Head == y.Head) && (y.Attribute == "" || y.Attribute == x.Attribute)
}

// clauseEnd is where the sentence of e ends, or the next figure begins.
func (l *ledger) clauseEnd(e *entry) int { return e.end + len(e.tail) }

// shareDoing is the words that say of what a share taken up as known is: of those who did what.
func (l *ledger) shareDoing(s *entry, lead string) (string, bool) {
	after := l.onward(s)
	known := endsWord(lead, "the", "that", "those", "these", "share of", "rate of", "losses of", "loss of", "proportion of")
	return after, known && !hasAny(after, "rise", "fall", "cut", "drop", "increase")
}

// sharesDoing reports whether two stretches of words have a word of some length in common, in whatever form.
func sharesDoing(a, b string) bool {
	n := 0
	for _, x := range strings.Fields(a) {
		x = strings.Trim(x, ",.;:'’\"")
		if len(x) < 5 || in(emptyDoings, x) {
			continue
		}
		for _, y := range strings.Fields(b) {
			y = strings.Trim(y, ",.;:'’\"")
			if len(y) >= 5 && (x == y || len(x) >= 6 && len(y) >= 6 && x[:5] == y[:5]) {
				n++
				break
			}
		}
	}
	return n > 0
}

// partAfar reports whether the words make entry j a part of entry k.
func (l *ledger) partAfar(j, k int) bool {
	p, w := &l.entries[j], &l.entries[k]
	if !l.tallied(j) || !l.tallied(k) || p.Kind != w.Kind || p.Kind != claim.Count || p.Quantity.Unit != w.Quantity.Unit || p.value() >= w.value() || p.Thing.Other || p.value() != math.Trunc(p.value()) || w.value() != math.Trunc(w.value()) {
		return false
	}
	if p.start < w.start {
		gap := strings.TrimLeft(l.p.gap(p.figure, w.figure), " ")
		if word, rest, _ := strings.Cut(gap, " "); len(p.Thing.Head) > 2 && (strings.HasPrefix(word, p.Thing.Head) || strings.HasPrefix(p.Thing.Head, strings.TrimSuffix(word, "s"))) {
			gap = rest // "8,000 people out of the 12,500"
		}
		return outOf(" " + gap)
	}
	if !l.alikeCounts(p, w) || l.sentencesBetween(*w, *p) > 1 {
		return false
	}
	same := l.sentenceOfEntry(*w) == l.sentenceOfEntry(*p)
	return same && (l.fronted(w) || l.membered(p)) || !same && (l.membered(p) || l.p.headless(p.figure) || p.Thing.Head == w.Thing.Head)
}

// afarPart finds a part that is larger than any whole it could be of: "Of the total, $450,000 …", "1,640 of the bridges", where there are fewer.
func (l *ledger) afarPart(i int) []fault {
	p := &l.entries[i]
	if !l.tallied(i) || !p.exact() || p.Kind != claim.Count && !isMoney(p.Quantity) || l.p.mayBeOver(p) {
		return nil
	}
	lead := strings.TrimRight(strings.TrimSpace(l.upTo(p)), ",")
	ofAll := in(ofTheTotal, lead) || in(ofTheTotal, strings.TrimSpace(clauseTail(lead)))
	noun := ""
	if words := strings.Fields(p.near()); p.Kind == claim.Count && len(words) > 2 && words[0] == "of" && words[1] == "the" {
		noun = words[2]
	}
	if !ofAll && (len(noun) < 4 || len(strings.Fields(p.near())) > 3 && in([]string{"of", "in"}, strings.Fields(p.near())[3])) {
		return nil
	}
	var whole *entry
	for j := range l.entries[:i] {
		w := &l.entries[j]
		if !l.tallied(j) || w.Quantity.Unit != p.Quantity.Unit || w.Kind != p.Kind || !ofAll && (len(w.Thing.Head) < 3 || !strings.HasPrefix(noun, w.Thing.Head)) {
			continue
		}
		if w.value() >= p.value() || !w.exact() || !ofAll && w.Thing.Part {
			return nil
		}
		if whole == nil || w.value() > whole.value() {
			whole = w
		}
	}
	if whole == nil || apartBy(whole.value(), p.value()) > 5 {
		return nil
	}
	return []fault{newFault("part", said(p.Claim)+" is called a part of "+said(whole.Claim)+", but is larger", whole.figure, p.figure)}
}

// mayBeOver reports whether the sentence of e tells of more things than those told before.
func (p *passage) mayBeOver(e *entry) bool {
	start, end := p.sentence(e.start)
	return hasAny(p.low[start:end], "another", "further", "additional", "more", "own", "other", "others")
}

// afarMean holds an average against the only number and total around that it could be of.
func (l *ledger) afarMean(i int) []fault {
	avg := &l.entries[i]
	if avg.ratio || isShare(avg.Quantity) || avg.Kind == claim.Age || avg.Kind == claim.Duration || !avg.pointed() || avg.Quantity.IsRange() || avg.value() <= 0 || !l.averaged(avg) {
		return nil
	}
	one := *avg
	one.Claim = withoutPer(avg.Claim)
	var only []entry
	found := 0
	for j := range l.entries {
		for k := range l.entries {
			n, total := &l.entries[j], &l.entries[k]
			if j == k || j == i || k == i || !l.tallied(j) || !l.tallied(k) || n.Kind != claim.Count || n.Quantity.Unit != "" || !n.exact() || n.value() < 2 || n.value() != math.Trunc(n.value()) || n.Thing.Head == "" || n.Thing.Head == total.Thing.Head || !l.totalFor(&one, total, n) && !l.timesOf(&one, total, n) {
				continue
			}
			if eachFits(one, *n, *total) {
				return nil
			}
			if l.meanOver(avg, n) && misprint(one.value(), total.value()/n.value(), one.place()) {
				only = []entry{one, *n, *total}
				found++
			}
		}
	}
	if found != 1 {
		return nil
	}
	return eachFault(only[0], only[1], only[2])
}

// timesOf reports whether total counts how often something was done of which each of n has an average: "3,600 times … 60 call-outs for each of 60 crews".
func (l *ledger) timesOf(one, total, n *entry) bool {
	return one.Kind == claim.Count && total.Kind == claim.Count && one.Quantity.Unit == "" && total.Quantity.Unit == "" && startsAny(total.near(), "times") && total.value() > n.value()
}

// meanOver reports whether an average is told over what n counts: "an average of 450,000 euros for each farm", "two goals a match".
func (l *ledger) meanOver(avg, n *entry) bool {
	words, noun := l.onward(avg), strings.TrimSuffix(strings.Trim(n.nounText(), ",.;'’"), "s")
	for _, w := range strings.Fields(words) {
		if len(noun) > 2 && strings.Trim(w, ",.;'’") == noun {
			return true
		}
		if len(n.Thing.Head) > 2 && strings.HasPrefix(strings.Trim(w, ",.;'’"), n.Thing.Head) {
			return true
		}
	}
	return false
}
