package compare

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// recapTotal holds what a closing sentence calls all of what was told, or counts with its noun and an article, against the figures before it.
func (l *ledger) recapTotal(i int) []fault {
	total := &l.entries[i]
	if !total.countable() || !total.pointed() || total.Kind == claim.Duration || total.ratio {
		return nil
	}
	if _, step := l.step(i); step {
		return nil
	}
	sure := l.calledAll(total) || l.allOfKind(i) || l.theMany(total) && endsWord(l.upTo(total), "these", "those", "all", "all the", "all these")
	if !sure && !l.theMany(total) && !l.itsMany(total) {
		return nil
	}
	var parts []entry
	open := false
	for j := range l.entries[:i] {
		e := l.entries[j]
		f, fits := l.fitting(*total, e)
		if !fits && total.Quantity.Unit == "" && e.Quantity.Unit == "" && e.Kind == claim.Count && (len(parts) > 0 || sure) {
			f, fits = e, true
		}
		if !fits && isMoney(total.Quantity) && e.Kind == claim.Count && e.value() >= 1000 && l.p.headless(e.figure) {
			f, fits = lent(*total, e), true
		}
		if !fits {
			if e.Kind == claim.Duration || e.Kind == claim.Age || isShare(e.Quantity) && wordFraction(e.Quantity) {
				continue
			}
			return nil
		}
		if _, step := l.step(j); step && !isAddition(&e) || !f.countable() || !f.pointed() || f.value() >= total.value() || l.membered(&e) || hasAny(e.lead, "including", "such as", "compared", "from", "than") || endsWord(e.bare(), "of the", "of its", "out of the", "out of") || f.Thing.Distributive || e.before() {
			return nil
		}
		open = open || f.Thing.Other || hasAny(e.lead, "another", "further", "also", "other", "as well", "a second", "the second")
		parts = append(parts, f)
	}
	if len(parts) < 2 || len(parts) > 6 || l.sentencesBetween(parts[len(parts)-1], *total) > 2 || !sure && !open && !l.oneSort(parts) && !(l.itsMany(total) && len(parts) == 2 && l.sentencesBetween(parts[0], parts[1]) == 0 && strings.TrimSpace(l.p.gap(parts[0].figure, parts[1].figure)) == parts[0].nounText()+" and") {
		return nil
	}
	sum, slack, figures := total.madeOf(parts)
	if total.Quantity.Unit == "" && total.value() < 1000 && hasAny(l.p.low[parts[0].end:total.start], "a", "an", "one") {
		slack++ // "14 boats, nine yachts and a launch"
	}
	if apartBy(sum, total.value()) > 1.9 || !sure && l.itsMany(total) && apartBy(sum, total.value()) > 1.3 || l.someMake(parts, total.value(), slack) {
		return nil
	}
	return []fault{newFault("sum", said(total.Claim)+" is given as the whole, but "+sayAll(figures[1:])+" make "+withUnit(number64(sum), total.Quantity), figures...)}
}

// recapWhole finds a sum that is told again as the whole of itself, with the same digits a thousand times apart: "will cost $3.5 billion. … the whole $3.5
// million".
func (l *ledger) recapWhole(i int) []fault {
	b := &l.entries[i]
	if !isMoney(b.Quantity) || !b.exact() || !endsWord(strings.TrimRight(l.upTo(b), " "), "the whole", "the entire", "the full", "all of the", "all the") || startsAny(l.onward(b), "that", "which", "of", "for", "in") {
		return nil
	}
	var only *entry
	for j := range l.entries[:i] {
		if e := &l.entries[j]; isMoney(e.Quantity) {
			if only != nil {
				return nil
			}
			only = e
		}
	}
	if only == nil || !only.exact() || only.Quantity.Unit != b.Quantity.Unit || !thousands(only.value(), b.value()) {
		return nil
	}
	return []fault{newFault("headline", said(only.Claim)+" is told again as "+said(b.Claim)+", with the same digits a thousand times apart", only.figure, b.figure)}
}

// nounText is the word that follows a figure.
func (e *entry) nounText() string {
	word, _, _ := strings.Cut(e.near(), " ")
	return word
}

// itsMany reports whether e counts people as those whom a thing told of has: "Its 3,300 prisoners", after its men and its women.
func (l *ledger) itsMany(e *entry) bool {
	start, _ := l.p.sentence(e.start)
	lead := strings.TrimSpace(l.upTo(e))
	return start > 0 && e.Kind == claim.Count && e.personal() && (lead == "its" || lead == "their")
}

// allOfKind reports whether entry i counts all of a kind of which each count before it in the two sentences before counts a narrower one: "all 31 vehicles", after
// trams and buses.
func (l *ledger) allOfKind(i int) bool {
	e := &l.entries[i]
	if e.Kind != claim.Count || !endsWord(l.upTo(e), "all", "all the", "all of the") || endsWord(l.upTo(e), "of all", "at all", "above all") {
		return false
	}
	word, rest, _ := strings.Cut(l.onward(e), " ")
	if startsAny(rest, "that", "who", "which", "in", "of", "at", "from", "on", "left", "remaining", "still") {
		return false
	}
	n := 0
	for j := range l.entries[:i] {
		if o := &l.entries[j]; o.Kind == claim.Count && o.Quantity.Unit == "" && l.sentencesBetween(*o, *e) == 1 {
			if o.Thing.Head == e.Thing.Head || !in(broadNouns, word) && (len(e.Thing.Concept) == 0 || !slices.Contains(o.Thing.Concept, e.Thing.Concept[0])) {
				return false
			}
			n++
		}
	}
	return n >= 2
}

// isAddition reports whether a figure is told as one more beside another: "a further 40", "another 90".
func isAddition(e *entry) bool {
	return endsWord(e.bare(), "another", "further", "a further", "additional", "an additional")
}

// oneSort reports whether the parts stand in one list, or in sentences that go on with "it also".
func (l *ledger) oneSort(parts []entry) bool {
	return len(parts) > 2 && (l.sentencesBetween(parts[0], parts[len(parts)-1]) == 0 || isMoney(parts[0].Quantity))
}

// calledAll reports whether the words around e take together all that was told.
func (l *ledger) calledAll(e *entry) bool {
	lead := strings.TrimSpace(trimHedges(l.upTo(e)))
	tail, onward := clauseTail(lead), l.onward(e)
	switch {
	case in(allTogether, lead):
		return true
	case hasAny(lead[max(0, len(lead)-90):], wholeThings...) && !hasAny(tail, "average", "per", "each", "previous"):
		return true
	case isMoney(e.Quantity) && hasAny(lead, "therefore", "thus") && !hasAny(tail, "another", "further", "more") && !hasAny(onward, "more", "included") && !strings.Contains(l.p.low[min(e.end, len(l.p.low)):], "includ"):
		return true
	case strings.Contains(onward, "between") && hasWord(strings.Join(firstWords(onward, 6), " "), "between them") && !endsWord(lead, "of the", "of") && !hasAny(onward, "old", "previous", "last", "once"):
		return true
	case (strings.Contains(onward, "all") || strings.Contains(onward, "alto") || strings.Contains(onward, "total")) && hasAny(strings.Join(firstWords(onward, 5), " "), "in all", "all told", "altogether", "in total") && !hasAny(onward, "in all the", "in all of"):
		return true
	case in(soMany, lead):
		start, _ := l.p.sentence(e.start)
		word, _, _ := strings.Cut(onward, " ")
		return l.mentioned(word, start) || e.Quantity.Unit != ""
	}
	if endsWord(lead, "at") && startsAny(onward, "the total", "the bill", "the sum", "the whole") {
		return true
	}
	rest := strings.TrimLeft(l.p.low[min(l.onwardEnd(e), len(l.p.low)):], " ,")
	return startsAny(rest, "in all", "all told", "altogether", "in total") && len(strings.Fields(l.onward(e))) <= 3
}

// givenAfter reports whether the words after a measure say of it no more than what it is of, and go on with a verb.
func givenAfter(after string) bool {
	return !startsAny(after, "of", "to", "from", "away", "long", "high", "wide", "deep", "tall", "in", "between", "above", "below", "for", "a", "per", "that", "which")
}

func firstWords(s string, n int) []string {
	words := make([]string, 0, n)
	for w := range strings.FieldsSeq(s) {
		if words = append(words, w); len(words) == n {
			break
		}
	}
	return words
}

// theMany reports whether e counts with an article what was counted before: "the 27 medals", "all of the 150 guests".
func (l *ledger) theMany(e *entry) bool {
	start, _ := l.p.sentence(e.start)
	lead := strings.TrimRight(l.upTo(e), " ")
	word, rest, _ := strings.Cut(e.near(), " ")
	if isMoney(e.Quantity) {
		return start > 0 && endsWord(lead, "the", "these", "those", "all the") && !endsWord(lead, "of the", "than the", "from the", "to the", "at the", "below the", "above the") && !startsAny(l.onward(e), "for", "of", "in", "a", "per", "that", "which") && e.exact()
	}
	if e.Kind == claim.Measure {
		return start > 0 && endsWord(lead, "the", "these", "those", "all the") && !endsWord(lead, "of the", "than the", "from the", "to the") && givenAfter(l.onward(e)) && e.exact()
	}
	if l.p.headless(e.figure) && e.Kind == claim.Count {
		return start > 0 && endsWord(lead, "all", "all of the", "all the") && !endsWord(lead, "of all", "at all", "above all")
	}
	return e.Kind == claim.Count && endsWord(lead, "the", "these", "those", "all", "all the") && !endsWord(lead, "of all", "at all", "in the", "than the") && (l.mentioned(word, start) || e.personal()) && !startsAny(rest, "in", "of", "at", "from", "on", "for", "who", "that", "which") && start > 0
}

// recapRest holds a whole against its parts and the rest that the next sentences tell: "There are 18. Twelve … The other seven …".
func (l *ledger) recapRest(r int) []fault {
	rest := l.entries[r]
	lead := strings.TrimSpace(l.upTo(&rest))
	still := lead == "the" && startsAny(l.onward(&rest), "that are still", "who are still", "still", "not yet", "that remain", "who remain", "that have not", "who have not", "that were not", "who were not", "left")
	others := !hasAny(lead, "of the rest", "of the others") && endsWord(lead, "and the others,", "and the rest,", "the others,", "the rest,", "and the other", "and the remaining")
	if !still && !others && !in([]string{"the other", "the remaining", "the last"}, lead) || !l.tallied(r) || rest.Kind != claim.Count || !still && hasAny(rest.near(), "of", "who", "that", "which") {
		return nil
	}
	var before []entry
	for j := range l.entries[:r] {
		e := l.entries[j]
		if e.Kind == claim.Duration || e.Kind == claim.Age {
			continue
		}
		if !l.tallied(j) || e.Quantity.Unit != "" || e.Kind != claim.Count {
			return nil
		}
		before = append(before, e)
	}
	if len(before) < 2 || len(before) > 4 || l.sentencesBetween(before[0], rest) > 3 || l.p.headless(before[0].figure) || !before[0].exact() || !rest.exact() || r+1 < len(l.entries) && l.sentencesBetween(rest, l.entries[r+1]) == 0 {
		return nil
	}
	whole, parts := before[0], before[1:]
	word, _, _ := strings.Cut(whole.near(), " ")
	same := func(e *entry) bool {
		return l.p.headless(e.figure) || e.Thing.Head == whole.Thing.Head || in(broadNouns, word)
	}
	for k := range parts {
		if p := &parts[k]; !p.exact() || p.Thing.Other || !same(p) && !l.membered(p) || p.value() >= whole.value() {
			return nil
		}
	}
	if !same(&rest) && rest.Thing.Head != parts[0].Thing.Head && !still && !others {
		return nil
	}
	f, ok := l.sumFault(whole, append(parts, rest))
	if !ok {
		return nil
	}
	return []fault{f}
}

// recapPart finds more of them than there were: "31 dancers from nine countries. … 44 of them".
func (l *ledger) recapPart(i int) []fault {
	part := l.entries[i]
	q := part.Quantity.Qualifier
	if part.Kind != claim.Count || part.Quantity.Unit != "" || !part.pointed() || part.Thing.Distributive || q == "at-most" && !hasAny(asciiLower(part.Text), "as many as") || q == "under" || q == "nearly" || hasAny(strings.TrimPrefix(l.upTo(&part), "in all, "), allTimes...) || hasAny(part.near(), allTimes...) {
		return nil
	}
	noun := l.memberNoun(&part)
	if noun == "" {
		return nil
	}
	var most *entry
	for j := range l.entries {
		e := &l.entries[j]
		if e.start >= part.start || e.Kind == claim.Age || e.Kind == claim.Duration || e.ratio || isShare(e.Quantity) {
			continue
		}
		if e.Quantity.Unit != "" || e.Kind != claim.Count || !e.pointed() || e.Thing.Other || e.Thing.Distributive {
			return nil
		}
		if most == nil || e.value() > most.value() {
			most = e
		}
	}
	if most != nil && ofThoseMet(part.near()) && !sameAct(&part.Thing, &most.Thing) {
		return nil // "The two dead were brothers. Four of those infected": of others
	}
	if most == nil || l.sentencesBetween(*most, part) > 2 || !most.exact() && most.Quantity.Qualifier != "about" || !larger(part.figure, most.figure) || apartBy(part.value(), most.value()) > 2.5 || hasAny(most.near(), "more", "other", "others", "of them") || endsWord(most.bare(), "another", "further") || hasAny(most.lead, "at least") {
		return nil
	}
	if body := endsWord(strings.TrimSuffix(strings.TrimRight(most.bare(), " "), " of"), bodies...) && endsWord(most.bare(), "of"); !body && (noun == "~member" || l.sentencesBetween(*most, part) == 0 || !l.membersOf(noun, most)) {
		return nil
	}
	return []fault{newFault("part", said(part.Claim)+" is called a part of "+said(most.Claim)+", but is larger", most.figure, part.figure)}
}

// ofThoseMet reports whether the words behind a figure make it a part of those whom something befell, by a participle: "of those infected".
func ofThoseMet(near string) bool {
	words := firstWords(near, 3)
	return len(words) == 3 && words[0] == "of" && words[1] == "those" && (strings.HasSuffix(words[2], "ed") || words[2] == "hurt" || words[2] == "held")
}

// membersOf reports whether a noun names what e counts, or such things.
func (l *ledger) membersOf(noun string, e *entry) bool {
	if e.Thing.Head == "" {
		word, _, _ := strings.Cut(e.near(), " ")
		return noun == "them" && len(word) > 3 && strings.HasSuffix(word, "s") || len(noun) > 3 && noun == word
	}
	return !l.p.headless(e.figure) && (noun == "them" || noun == "~broad" || e.Thing.Head == noun || sameNoun(noun, trip{from: e.figure, to: e.figure}) || slices.Contains(e.Thing.Concept, strings.TrimSuffix(noun, "s")))
}

// memberNoun is of what part is said to be a part: "them", or the noun in "90 of the chairs" and "Of the lamps 40"; "~broad" for "90 of the tagged
// birds", which may be geese that were tagged, "~member" for "13 members voted", which are those of a body that was told; empty where it is none.
func (l *ledger) memberNoun(part *entry) string {
	near := part.near()
	if startsAny(near, "of them", "of these", "of those") && !startsAny(near, "of those who", "of those in") {
		return "them"
	}
	words := firstWords(near, 4)
	if len(words) > 0 && in(memberNouns, words[0]) && (hasAny(l.onward(part), votedFor...) || hasAny(l.onward(part), votedAgainst...) || hasAny(l.onward(part), "voted", "abstained", "signed")) && !l.elsewhere(part) && !foretold.in(l.upTo(part)) && !hasAny(l.onward(part), "will") {
		return "~member"
	}
	if start, _ := l.p.sentence(part.start); len(words) >= 4 && words[0] == "of" && strings.HasSuffix(words[2], "ed") && in(broadNouns, words[3]) && l.mentioned(words[2], start) {
		return "~broad"
	}
	if len(words) >= 3 && words[0] == "of" && in([]string{"the", "its", "their", "these", "those"}, words[1]) && (len(words) == 3 || !in([]string{"in", "from", "of", "who", "that", "which"}, words[3])) {
		return words[2]
	}
	lead := firstWords(strings.TrimRight(trimHedges(l.upTo(part)), " ,"), 4)
	if len(lead) == 3 && lead[0] == "of" && in([]string{"the", "these", "those"}, lead[1]) {
		return lead[2]
	}
	return ""
}
