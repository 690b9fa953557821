package compare

import (
	"math"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

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

// afarPart finds a part that is larger than any whole it could be of: "Of the total, $450,000 …", "1,640 of the bridges", where there are fewer.
func (l *ledger) afarPart(i int) []fault {
	p := &l.entries[i]
	if !l.tallied(i) || !p.exact() || p.Kind != claim.Count && !isMoney(p.Quantity) || l.p.mayBeOver(p) {
		return nil
	}
	lead := strings.TrimRight(strings.TrimSpace(l.upTo(p)), ",")
	ofAll := in(ofTheTotal, lead) || in(ofTheTotal, strings.TrimSpace(clauseTail(lead)))
	noun, owned := "", false
	if words := strings.Fields(p.near()); p.Kind == claim.Count && len(words) > 2 && words[0] == "of" && in([]string{"the", "its", "their"}, words[1]) {
		owned = words[1] != "the" // which may be many more than those told of
		noun = words[2]
	}
	if !ofAll && (len(noun) < 4 || len(strings.Fields(p.near())) > 3 && in([]string{"of", "in"}, strings.Fields(p.near())[3])) {
		return nil
	}
	var whole *entry
	for j := range l.entries[:i] {
		w := &l.entries[j]
		if !l.tallied(j) || w.Quantity.Unit != p.Quantity.Unit || w.Kind != p.Kind || !ofAll && (len(w.Thing.Head) < 3 || !strings.HasPrefix(noun, w.Thing.Head) || owned) && !w.hyphened(noun) {
			continue
		}
		if w.value() >= p.value() || !w.exact() || !ofAll && w.Thing.Part {
			return nil
		}
		if whole == nil || w.value() > whole.value() {
			whole = w
		}
	}
	if whole == nil || apartBy(whole.value(), p.value()) > 5-3.5*b2f(owned) {
		return nil
	}
	return []fault{newFault("part", said(p.Claim)+" is called a part of "+said(whole.Claim)+", but is larger", whole.figure, p.figure)}
}

// hyphened reports whether a number says with a hyphen how many there are of what a plural names: "the 320-seat house" of seats.
func (e *entry) hyphened(noun string) bool {
	one, ok := strings.CutPrefix(e.tail, "-")
	one = firstWord(one)
	return ok && len(one) > 2 && one == singular(noun)
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
