package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// Where a short report tells one share, one whole and one number that can be a part of it, these three belong together if the words bind them: the number takes up
// what the share was told of ("That means 910 families", "the 540 hectares set aside"), is a part of the whole by its own words ("400 of them"), or the share is
// that of those who did what was told ("turnout was 64 percent").

// soleWhole holds the only share of a report against the only part and whole that it can be of.
func (l *ledger) soleWhole(i int) []fault {
	s := &l.entries[i]
	if !l.loneShare(i) {
		return nil
	}
	part, whole, ok := l.partAndWhole(s)
	if !ok || shareFits(part.figure, whole.figure, s.Quantity) || shareFits(revalued(&part, whole.value()-part.value()), whole.figure, s.Quantity) {
		return nil
	}
	paired := l.paired(&part, &whole)
	reach := 2.0
	if paired {
		reach = 3
	}
	if apartBy(part.value()/whole.value(), s.value()) > reach || !l.bindsShare(s, &part, &whole, paired) {
		return nil
	}
	return l.p.comesToFault(part.figure, s.figure, whole.figure)
}

// loneShare reports whether entry i is a share of some whole, and no other share is told.
func (l *ledger) loneShare(i int) bool {
	s := &l.entries[i]
	near := l.onward(s)
	lead := strings.TrimRight(trimHedges(l.upTo(s)), " ")
	cut := s.Thing.Attribute == "job-cuts" && strings.HasPrefix(near, "of ") || endsWord(lead, restateWords...) || hasAny(clauseTail(lead), ratesOf...)
	if s.ratio || !isShare(s.Quantity) || !isFractionOrPercent(s.figure) || ofMany(s.figure) || !s.exact() && !wordFraction(s.Quantity) || s.Quantity.IsRange() || s.value() <= 0 || s.value() >= 1 || l.p.points(s.figure) || !cut && (s.Quantity.Trend != "" || l.step1(i) || s.before()) || l.elsewhere(s) && !l.fronts(s) {
		return false
	}
	if startsAny(near, "more", "less", "fewer", "higher", "lower", "up", "down", "above", "below", "in", "among", "for", "of them", "of these", "off", "discount", "annual", "a year", "interest") || foretold.in(l.upTo(s)) && !cut || hasAny(l.upTo(s), "among", "target", "goal") {
		return false
	}
	for j := range l.entries {
		o := &l.entries[j]
		if j != i && !o.ratio && isFractionOrPercent(o.figure) && !ofMany(o.figure) && !l.step1(j) && o.Quantity.Trend == "" && !alike(o.value(), s.value()) && twoShares(o.figure, s.figure) != nil {
			return false
		}
	}
	return true
}

// fronts reports whether the sentence of a share begins with the whole that it is taken of: "Of the 2,400 homes on the estate, a quarter".
func (l *ledger) fronts(s *entry) bool {
	j := l.index(*s)
	return j > 0 && l.sentenceOfEntry(l.entries[j-1]) == l.sentenceOfEntry(*s) && l.fronted(&l.entries[j-1])
}

// partAndWhole is the only two numbers of one sort that a report tells, the smaller and the larger; of three, of which two make the third, the third and the one
// that comes nearer to share s.
func (l *ledger) partAndWhole(s *entry) (part, whole entry, ok bool) {
	var groups [][]entry
	for j := range l.entries {
		e := l.entries[j]
		e.Claim = withoutPer(e.Claim)
		if e.ratio || !e.countable() || isShare(e.Quantity) || !e.pointed() || e.Kind == claim.Duration || e.Kind == claim.Age || e.value() <= 0 {
			continue
		}
		g := slices.IndexFunc(groups, func(g []entry) bool { return l.alikeSorts(&g[0], &e) })
		if g < 0 {
			groups = append(groups, []entry{e})
		} else if !slices.ContainsFunc(groups[g], func(o entry) bool { return o.value() == e.value() }) {
			groups[g] = append(groups[g], e)
		}
	}
	for _, g := range groups {
		if len(g) < 2 {
			continue
		}
		slices.SortStableFunc(g, func(a, b entry) int { return sign(a.value() - b.value()) })
		last := g[len(g)-1]
		if ok || len(g) > 3 || len(g) == 3 && math.Abs(g[0].value()+g[1].value()-g[2].value()) > 1e-9*g[2].value() {
			return part, whole, false
		}
		if part, whole, ok = g[0], last, true; len(g) == 3 && apartBy(g[1].value()/last.value(), s.value()) < apartBy(g[0].value()/last.value(), s.value()) {
			part = g[1]
		}
	}
	return part, whole, ok && !part.Thing.Other && !whole.Thing.Other && whole.exact() && (whole.value() >= 12 || whole.Quantity.Unit != "") && !part.Thing.Distributive && !whole.Thing.Distributive
}

// alikeSorts reports whether two numbers may be of one sort: of one unit, or of one noun, or of people and the posts or homes that they have.
func (l *ledger) alikeSorts(a, b *entry) bool {
	if a.Kind != b.Kind || a.Quantity.Unit != b.Quantity.Unit {
		return false
	}
	vote := func(e *entry) bool { return e.Thing.Head == "ballot" || e.Thing.Head == "vote" }
	return a.Quantity.Unit != "" || l.alikeCounts(a, b) || vote(a) && (vote(b) || b.personal()) || vote(b) && a.personal() || l.worker(a) && l.worker(b) || in(dwellers, a.Thing.Head) && in(dwellers, b.Thing.Head)
}

// paired reports whether the words make part one of whole: "55 of the 220", "1,200 babies. They found it in 400 of them".
func (l *ledger) paired(part, whole *entry) bool {
	switch {
	case part.Claim.Span == whole.Claim.Span, outOf(l.p.gap(part.figure, whole.figure)) && part.start < whole.start:
		return true
	case part.start < whole.start:
		gap := l.p.gap(part.figure, whole.figure)
		return strings.HasPrefix(gap, " of ") && endsWord(trimHedges(gap), "of") && len(gap) < 40 && !strings.ContainsAny(gap, ",;:(") // "of the fleet of 220"
	}
	return l.sentencesBetween(*whole, *part) <= 1 && (startsMembering(part.tail) || l.sentenceOfEntry(*whole) == l.sentenceOfEntry(*part) && l.fronted(whole))
}

// bindsShare reports whether words bind share s to the part and the whole.
func (l *ledger) bindsShare(s, part, whole *entry, paired bool) bool {
	ps, ss := l.sentenceText(part.start), l.sentenceText(s.start)
	if ps != ss && hasAny(ps+" "+l.sentenceText(whole.start), timesBefore...) || hasAny(ps, "another", "additional", "average", "target", "separately", "meanwhile", "elsewhere", "rival", "also") {
		return false
	}
	if hasAny(ps, partVotes...) || ps != ss && l.elsewhere(part) && !l.elsewhere(s) || part.start > s.start && placedBehind(l.onward(part)) && ps != ss && !paired {
		return false
	}
	if l.sentencesBetween(*part, *s) > 3 || l.sentencesBetween(*s, *part) > 3 || l.sentencesBetween(*whole, *s) > 4 || l.sentencesBetween(*s, *whole) > 4 {
		return false
	}
	if paired && s.end <= whole.start && strings.HasPrefix(l.p.gap(s.figure, whole.figure), " of ") && part.start > whole.start {
		return false // "half of the 64 routes; 11 of them"
	}
	if paired {
		return !part.before() && !whole.before() && l.ofPair(s, part, whole)
	}
	return l.restatesShare(s, part) || !part.before() && !whole.before() && (part.start > s.start && l.countsShare(s, part) || l.ratesBoth(s, part, whole))
}

// placedBehind reports whether the words behind a number say right after its noun where, or whose, what it counts is: "540 hectares along the river".
func placedBehind(after string) bool {
	words := strings.Fields(after)
	return len(words) > 1 && in(placings, words[min(1, len(words)-1)]) || len(words) > 0 && in(placings, words[0])
}

// ofPair reports whether a share is of what a part and its whole were told of: it has the noun of the whole, or is told as the rate.
func (l *ledger) ofPair(s, part, whole *entry) bool {
	if l.ratesBoth(s, part, whole) {
		return true
	}
	noun := s.Thing.Head
	if s.personal() && whole.personal() && part.start > s.start && l.sentencesBetween(*s, *part) <= 1 {
		return true
	}
	return len(noun) > 2 && noun == whole.Thing.Head && part.start > s.start && sharedTopics(l.topics(l.sentenceText(s.start)), l.topics(l.sentenceText(part.start)+" "+l.sentenceText(whole.start))) > 1 ||
		part.start > s.start && len(noun) > 2 && part.start < whole.start && hasAny(l.p.gap(part.figure, whole.figure), wholeSizes...)
}

// restatesShare reports whether part and share stand side by side, the one as what the other comes to: "84 said yes, which equates to 45 percent".
func (l *ledger) restatesShare(s, part *entry) bool {
	a, b := part, s
	if s.start < part.start {
		a, b = s, part
	}
	if l.sentenceOfEntry(*a) != l.sentenceOfEntry(*b) {
		return false
	}
	raw := strings.TrimRight(l.p.low[a.end:b.start], " ")
	gap := trimHedges(raw)
	if after := l.p.low[s.end:]; strings.HasSuffix(raw, ",") && gap == "," && b == s {
		for _, of := range ofTheWhole { // "gets 2.4 million, a third of the total, and"
			if rest, ok := strings.CutPrefix(strings.TrimLeft(after, " "), of); ok && (rest == "" || !letter(strings.TrimLeft(rest, " ")[0]) || startsAny(strings.TrimLeft(rest, " "), "and", "while", "but")) {
				return true
			}
		}
		return false
	}
	step := slices.ContainsFunc(stepNouns, func(noun string) bool { return endsWord(trimHedges(l.upTo(a)), noun+" of") }) // whose share is of what was before
	return (endsWord(gap, restateWords...) || strings.HasSuffix(raw, ", or") && !step) && !strings.ContainsAny(gap, ";:")
}

// countsShare reports whether a number takes up, in a later sentence, what the share was told of: "That means 910 families", "The cuts will cost 510 jobs", "the
// 540 hectares".
func (l *ledger) countsShare(s, part *entry) bool {
	lead := strings.TrimRight(bareLead(l.upTo(part)), " ")
	first := firstWord(strings.TrimLeft(lead, " "))
	sentence := l.sentenceText(part.start)
	switch {
	case in([]string{"that", "this", "it", "which"}, first) && hasAny(lead, thatMeans...), endsWord(trimHedges(lead), restateWords...) && l.sentencesBetween(*s, *part) <= 2:
		return true
	case endsWord(lead, "the", "those", "these") && !startsAny(part.near(), "or", "-"):
		return len(strings.Fields(lead)) <= 2 || part.Quantity.Unit != ""
	case first == "the" && len(strings.Fields(lead)) > 2:
		word := strings.Fields(lead)[1]
		return len(word) > 3 && !hasAny(lead, "in", "at", "across", "on") && strings.HasPrefix(sentence, "the ") && l.namedBy(s, strings.TrimSuffix(word, "s"))
	}
	word := clauseNoun(lead)
	return len(word) > 3 && l.sentenceOfEntry(*s) != l.sentenceOfEntry(*part) && l.namedBy(s, word)
}

// clauseNoun is the noun that "the" leads to at the beginning of the last clause of s: "the duty" of "and at that level the duty would cost".
func clauseNoun(s string) string {
	words := strings.Fields(clauseTail(s))
	for k := len(words) - 2; k >= 0; k-- {
		if words[k] == "the" {
			return words[k+1]
		}
	}
	return ""
}

// namedBy reports whether a noun stands in the sentence of share s, as it is or as the verb of it: "cut", "the cuts".
func (l *ledger) namedBy(s *entry, noun string) bool {
	for _, w := range strings.Fields(l.sentenceText(s.start)) {
		w = strings.Trim(w, ",.;:'’\"")
		if w == noun || w == noun+"s" || len(noun) > 4 && len(w) > 4 && strings.HasPrefix(w, noun[:4]) {
			return true
		}
	}
	return s.Thing.Attribute == "job-cuts" && in(cutNouns, noun)
}

// ratesBoth reports whether a share that is told after a part and its whole is that of those who did what was told: "turnout was 64 percent", "when 65 percent of
// those who vote", "its holding, 30 percent of the company".
func (l *ledger) ratesBoth(s, part, whole *entry) bool {
	if s.start < part.start || s.start < whole.start || l.sentencesBetween(*part, *s)+l.sentencesBetween(*whole, *s) > 5 {
		return false
	}
	lead, near := strings.TrimRight(trimHedges(l.upTo(s)), " "), l.onward(s)
	clause := strings.TrimLeft(clauseTail(lead), " ")
	words := strings.Fields(clause)
	if k := slices.IndexFunc(words, func(w string) bool { return in(rateNouns, w) || in(ratesOf, w) }); k >= 0 && len(words)-k <= 5 && !hasAny(strings.Join(words[k:], " "), "for", "among", "in", "of the") {
		return in(ratesOf, words[k]) && hasAny(l.sentenceText(part.start), tookPart...) || strings.HasPrefix(near, "of those")
	}
	if before, ok := strings.CutSuffix(lead, ","); ok && in(holdings, lastWord(before)) {
		return true
	}
	return startsAny(near, "of those who", "of those taking part", "of those asked", "of voters", "of those voting", "of the votes cast") && l.sentencesBetween(*part, *s) <= 2
}

// soleAgain holds a percentage that is told as the share that was told before against the only one that was, a fraction in words: "Two in five … The share, 52 percent,
// is higher than ever".
func (l *ledger) soleAgain(i int) []fault {
	b := &l.entries[i]
	if b.ratio || !b.isPercent() || !b.exact() || !isFractionOrPercent(b.figure) || wordy(b.figure) || l.step1(i) || l.p.points(b.figure) {
		return nil
	}
	var a *entry
	for j := range l.entries {
		e := &l.entries[j]
		if j == i || e.ratio || !isFractionOrPercent(e.figure) || ofMany(e.figure) || l.step1(j) || alike(e.value(), b.value()) {
			continue
		}
		if a != nil && !alike(a.value(), e.value()) {
			return nil
		}
		a = e
	}
	if a == nil || !wordy(a.figure) || a.end > b.start || a.Quantity.Trend != "" || apartBy(a.value(), b.value()) > 2 || a.before() || l.elsewhere(a) && !l.elsewhere(b) || !l.sharedAgain(a, b) && !l.headlineShare(a, b) {
		return nil
	}
	return twoShares(a.figure, b.figure)
}

// definiteShare reports whether percentage b is told as one that is known: "the 52 percent who", "The loss of 52 percent", "the figure, 52 percent, ".
func (l *ledger) definiteShare(b *entry) bool {
	lead := strings.TrimRight(bareLead(l.upTo(b)), " ")
	near := firstWord(l.onward(b))
	if !(near == "" || in(phraseStops, near) || in(shareDoers, near) || strings.HasSuffix(near, "ed") && !in(noTopics, near)) {
		return false // "the 5 percent hurdle"
	}
	words := lastWords(lead, 3)
	n := len(words)
	switch {
	case n > 0 && in(definites, words[n-1]):
		return !endsWord(lead, "to the", "than the", "above the", "below the", "over the", "under the")
	case n > 2 && words[n-1] == "of":
		return in(definites, words[0]) && (in(rateNouns, words[1]) || in(lossNouns, words[1]))
	case n > 1 && strings.HasSuffix(words[n-1], ","):
		return in(definites, words[n-2]) && in(rateNouns, strings.Trim(words[n-1], ","))
	}
	return false
}

// headlineShare reports whether share a stands in the headline and percentage b in the body, with the same words: "One in four nurses ready to quit".
func (l *ledger) headlineShare(a, b *entry) bool {
	if !a.Headline || b.Headline {
		return false
	}
	about := l.sentenceText(b.start)
	return sharedTopics(l.topics(l.sentenceText(a.start)), l.topics(about)) > 1 && !hasAny(about, timesBefore...) && !hasAny(about, "among", "average", "target", "elsewhere", "compared", "nationwide", "nationally")
}

// sharedAgain reports whether the words of percentage b take it of what share a was told of.
func (l *ledger) sharedAgain(a, b *entry) bool {
	start, end := l.p.sentence(b.start)
	lead := strings.TrimLeft(strings.TrimRight(trimHedges(l.p.low[start:b.start]), " "), " ")
	after := l.p.low[min(b.end, end):end]
	named := ""
	switch words := strings.Fields(lead); {
	case strings.HasSuffix(lead, ",") && len(words) > 1 && in(definites, words[0]) && in(rateNouns, strings.Trim(words[1], ",")):
		named = strings.Join(words[2:], " ") // "The share without a successor, 52 percent,"
	case len(words) <= 1 && (lead == "at" || lead == "with") && strings.HasPrefix(after, ", "):
		words = strings.Fields(clauseOf(after[2:]))
		if len(words) < 3 || !in(definites, words[0]) || !in(rateNouns, words[1]) {
			return false
		}
		named = strings.Join(words[2:], " ") // "At 52 percent, the rate of skippers"
	case lead == "with" && strings.HasPrefix(after, " of the "):
		named = "of " + clauseOf(after) // "With 64 percent of the votes cast in favour"
	case a.start < start && l.definiteShare(b) && !l.elsewhere(b) && !hasAny(lead, "ago", "earlier", "last", "before"):
		named = strings.Join(firstWords(l.onward(b), 6), " ") // "the loss of 52 percent", "these 45 percent of them"
	default:
		return false
	}
	if hasAny(named, timesBefore...) || hasAny(named, ofOtherGroup...) {
		return false
	}
	if hasAny(named, "for", "among", "of", "in", "at") {
		from, to := l.p.sentence(a.start)
		return sharedTopics(l.topics(named), l.topics(l.p.low[from:to])) > 0
	}
	return true
}

// worker reports whether e counts people or the posts that they have.
func (l *ledger) worker(e *entry) bool { return e.personal() || in(staffs, e.Thing.Head) }
