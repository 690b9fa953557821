package compare

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// recapShare holds a percentage that a closing sentence names as the share that was told against it: one in words, or one of two counts.
func (l *ledger) recapShare(i int) []fault {
	b := &l.entries[i]
	if !b.isPercent() && !l.fractionAgain(b) || !b.pointed() && !wordFraction(b.Quantity) || b.Quantity.Trend != "" || l.p.points(b.figure) || b.value() <= 0 || b.value() >= 1 {
		return nil
	}
	switch b.Quantity.Qualifier {
	case quantity.AtLeast, quantity.AtMost:
		return nil // a bound that is set: "20 percent or more"
	}
	if _, step := l.step(i); step || !l.recappedShare(b) || l.outside(b) {
		return nil
	}
	var shares []entry
	for _, e := range l.entries {
		if isShare(e.Quantity) && !e.ratio && e.start != b.start && e.Span != b.Span {
			shares = append(shares, e)
		}
	}
	if len(shares) == 1 && l.sentenceOfEntry(shares[0]) == l.sentenceOfEntry(*b) && contrasts.in(l.upTo(b)) {
		return nil // "They ask for a fifth, whereas 5 percent was offered"
	}
	if len(shares) == 1 && startsAny(shares[0].near(), "that", "as", "this", "what") {
		return nil // "up from roughly half that"
	}
	if len(shares) == 1 && shares[0].end <= b.start && !shares[0].isPercent() && shares[0].Quantity.Trend == "" && !hasAny(asciiLower(shares[0].Text), "pct", "percent", "per cent", "%") {
		if !ofOneNoun(shares[0].figure, b.figure) {
			return nil
		}
		return twoShares(shares[0].figure, b.figure)
	}
	if len(shares) > 0 {
		return nil
	}
	part, whole, ok := l.twoCounts(b)
	if ok && part.Claim.Span == whole.Claim.Span { // "9 of 12" is told as a share
		for _, f := range l.p.figures {
			if f.Span == part.Claim.Span && ofMany(f) {
				return twoShares(f, b.figure)
			}
		}
	}
	if startsAny(l.onward(b), "of them", "of these", "of those") && strings.TrimSpace(trimHedges(l.upTo(b))) != "with" && !in(thatIs, strings.TrimSpace(trimHedges(l.upTo(b)))) && part.start > whole.start {
		return nil // of the 610 of the 900
	}
	if !ok || l.anyPortion(i) || apartBy(part.value()/whole.value(), b.value()) > 5 {
		return nil
	}
	return l.p.shareFault(part.figure, b.figure, whole.figure)
}

// fractionAgain reports whether a fraction in words takes up what was counted: "With a third of them gone", "That is half of the membership".
func (l *ledger) fractionAgain(b *entry) bool {
	lead := strings.TrimSpace(trimHedges(l.upTo(b)))
	if !isShare(b.Quantity) || !wordFraction(b.Quantity) {
		return false
	}
	after := l.onward(b)
	them := startsAny(after, "of them", "of these", "of those")
	if lead == "with" {
		words := strings.Fields(after)
		start, _ := l.p.sentence(b.start)
		return them && len(words) > 2 && (in(leftStates, words[2]) || l.mentioned(words[2], start))
	}
	return in(thatIs, lead) && (them || ofBody(after))
}

// outside reports whether a sentence begins with where else a share holds: "Under glass the rate was 85 percent".
func (l *ledger) outside(b *entry) bool {
	return l.elsewhere(b) && !startsAny(l.upTo(b), "at", "with") && !in(shareOpenings, strings.Trim(bareLead(l.upTo(b)), " ,"))
}

// recappedShare reports whether the phrase of percentage b takes up a share that was told, of the same whole.
func (l *ledger) recappedShare(b *entry) bool {
	start, _ := l.p.sentence(b.start)
	lead := l.upTo(b)
	f := l.phraseOf(b)
	if k := strings.LastIndexByte(lead, ';'); k >= 0 {
		lead = strings.TrimLeft(lead[k+1:], " ")
	}
	if startsAny(lead, "never before", "never since", "not since") && hasAny(lead, "had", "have", "has") && start > 0 && startsAny(f.after, "of") && l.givenShare(f.after, start) {
		return true
	}
	if foretold.in(lead) && !(f.form == direct && f.det == "the") || hasAny(lead, "compared", "elsewhere", "last year", "previous", "while", "against") || timesOf.in(lead) || timesOf.in(f.after) || strings.Contains(lead, " than ") && f.form != apposed1 || hasAny(f.after, "last year", "a year ago", "ago", "earlier", "elsewhere", "than", "compared") || startsAny(strings.TrimLeft(lead, " "), "in", "among", "on", "for", "elsewhere") && !in(shareOpenings, strings.Trim(bareLead(lead), " ,")) && !in([]string{"in all", "in other"}, strings.TrimSpace(lead)) && !l.mentioned(firstNoun(lead), start) {
		return false
	}
	if !l.givenShare(f.after, start) && !(in(thatIs, strings.TrimSpace(bareLead(lead))) && ofBody(f.after)) {
		return false
	}
	if start > 0 && (l.rateOfItsOwn(b, start) || strings.HasPrefix(strings.TrimLeft(lead, " "), "of ") && !l.givenNoun(strings.Fields(lead)[1:], start)) {
		return false
	}
	known := in(definites, f.det)
	word, _, _ := strings.Cut(f.after, " ")
	clause := strings.TrimSpace(bareLead(lead))
	switch {
	case in([]string{"that", "now that", "the fact that"}, clause) && f.noun == "":
		return f.after != "" && !startsAny(f.after, "who", "which")
	case (f.form == apposed1 || f.form == genitive || f.form == equated) && known && in(givenShares, f.noun):
		return true
	case f.form == direct && (f.noun != "" || in(ownShares, word) || strings.Contains(b.Text, "-")):
		return false
	case f.form == direct && in([]string{"the", "those", "these"}, f.det):
		return !in(rateNouns, word)
	case f.form == noPhrase && l.judged(b, lead), in(shareOpenings, strings.TrimRight(clause, ",")) && (startsAny(f.after, "of", "are", "were", "is") || endsWord(clause, "in", "of") && f.after == ""):
		return true
	}
	return start > 0 && clause != "" && !in([]string{"but", "and", "yet", "another", "a further", "only", "so"}, clause) && !endsWord(clause, notThatShare...) && !(f.form == noPhrase && startsAny(f.after, "are", "were", "is", "was", "had", "have", "has", "said", "say", "want"))
}

// rateOfItsOwn reports whether the sentence of b names the rate that it is, and that was not told of before: turnout, the share of women.
func (l *ledger) rateOfItsOwn(b *entry, start int) bool {
	_, end := l.p.sentence(b.start)
	s := l.p.low[start:end]
	for _, w := range scopes {
		if hasWord(s, w) && !hasWord(l.p.low[:start], w) {
			return true
		}
	}
	for _, of := range [...]string{"share of ", "proportion of ", "percentage of ", "rate of ", "number of ", "rate for ", "rate among ", "share for ", "share among ", "figure for ", "figure among "} {
		if _, rest, ok := cutWord(s, of); ok && !(rest != "" && rest[0] >= '0' && rest[0] <= '9') && !startsAny(rest, "them", "those", "these", "about", "some", "nearly", "almost", "just", "only", "over", "more than") && !l.givenNoun(strings.Fields(rest), start) {
			return true
		}
	}
	return false
}

// judged reports whether a percentage stands alone as the subject of a judgement: "80 percent was the highest rate", "30 percent is still far from half".
func (l *ledger) judged(b *entry, lead string) bool {
	near := l.onward(b)
	lead = strings.TrimSpace(trimHedges(lead))
	if !startsAny(near, "is", "was", "are", "were", "remains") || hasAny(near, benchmarks...) {
		return false
	}
	if !(lead == "" || in([]string{"but", "and", "yet"}, lead) || endsWord(lead, "said", "says", "that", "thinks", "finds", "believes", "added", "adds")) {
		return false
	}
	return hasAny(near, verdicts...)
}

// firstNoun is the last word of the first phrase of s, up to a mark or verb: that of "in the capital the share is".
func firstNoun(s string) string {
	words := strings.Fields(s)
	for k, w := range words {
		if k > 0 && in(definites, w) && k+1 < len(words) {
			return strings.Trim(words[k+1], ",.;")
		}
	}
	if len(words) > 1 {
		return strings.Trim(words[1], ",.;")
	}
	return ""
}

// givenShare reports whether the words after a share take it of what the share was that was told: of nothing else, of "those asked", of a noun that stands before.
func (l *ledger) givenShare(after string, start int) bool {
	rest, ok := strings.CutPrefix(after, "of ")
	if !ok {
		return !startsAny(after, "among", "in", "for", "more", "less", "higher", "lower", "up", "down")
	}
	if rest, ok := strings.CutPrefix(rest, "those "); ok {
		word, _, _ := strings.Cut(rest, " ")
		return strings.HasSuffix(word, "ed") || in([]string{"seen", "shown", "met", "told", "put"}, word)
	}
	return startsAny(rest, "them", "all", "the total", "the sample", "these", "the group", "the lot", "the whole") || l.givenOf(after, start)
}

// ofBody reports whether the words after a share take it of all of those who were told of: "of the membership".
func ofBody(after string) bool {
	words := strings.Fields(after)
	return len(words) > 2 && words[0] == "of" && in([]string{"the", "its", "their"}, words[1]) && in(bodies, words[2]) && !in([]string{"of", "in"}, words[min(3, len(words)-1)]) ||
		len(words) == 3 && words[0] == "of" && words[1] == "the" && in(bodies, words[2])
}

// twoCounts is the part and the whole before b, where there are but two counts of one sort: a whole and a number of them.
func (l *ledger) twoCounts(b *entry) (part, whole entry, ok bool) {
	var found []entry
	for j := range l.entries {
		e := l.entries[j]
		switch {
		case e.start >= b.start || e.Kind == claim.Duration || e.Kind == claim.Age || e.ratio || isShare(e.Quantity):
			continue
		case !l.tallied(j) || e.Thing.Other:
			return part, whole, false
		}
		found = append(found, e)
	}
	if len(found) != 2 {
		return part, whole, false
	}
	whole, part = found[0], found[1]
	if whole.value() < part.value() { // "150 of the 400" is told part first
		whole, part = part, whole
		if !outOf(l.p.gap(found[0].figure, found[1].figure)) {
			return part, whole, false
		}
	}
	if whole.Quantity.Unit != part.Quantity.Unit || whole.Kind != claim.Count || part.value() >= whole.value() || !whole.exact() {
		return part, whole, false
	}
	return part, whole, l.p.headless(part.figure) || l.membered(&part) || part.Thing.Head == whole.Thing.Head || l.mentioned(part.Thing.Head, whole.end+30) || outOf(l.p.gap(found[0].figure, found[1].figure)) || akin(part.figure, whole.figure)
}

// recapPortion holds what a share of a count comes to, where a closing sentence counts it: "20 percent of them are ill. The 12,000 owners concerned …".
func (l *ledger) recapPortion(i int) []fault {
	part := &l.entries[i]
	if part.Kind != claim.Count && !isMoney(part.Quantity) || !part.countable() || !part.pointed() || part.Thing.Other {
		return nil
	}
	var s, w *entry
	for j := range l.entries {
		e := &l.entries[j]
		switch {
		case j == i || e.Kind == claim.Age || e.Kind == claim.Duration || e.start > part.start || l.p.agelike(e.figure):
		case isShare(e.Quantity) && !e.ratio && !l.p.points(e.figure) && s == nil && e.Quantity.Trend == "" && isFractionOrPercent(e.figure) && !ofMany(e.figure):
			s = e
		case w == nil && !e.ratio && e.Quantity.Unit == part.Quantity.Unit && e.Kind == part.Kind && e.countable():
			w = e
		default:
			return nil
		}
	}
	if s == nil || w == nil || !w.exact() || s.value() <= 0 || s.value() >= 1 || !l.shareOf(s, w) || !l.countedAgain(part, s, w) || shareFits(revalued(part, w.value()-part.value()), w.figure, s.Quantity) {
		return nil
	}
	return l.p.comesToFault(part.figure, s.figure, w.figure)
}

// recapRemainder holds what is left of a whole against the only share of it that was told: "5,000 tickets, and 70 percent went on the first day. The remaining
// 1,500".
func (l *ledger) recapRemainder(i int) []fault {
	rest := &l.entries[i]
	if rest.Kind != claim.Count && !isMoney(rest.Quantity) || !rest.exact() || !in([]string{"the other", "the remaining", "the rest,", "the others,"}, strings.TrimSpace(l.upTo(rest))) || hasAny(rest.near(), "of", "who", "that", "which") {
		return nil
	}
	var s, w *entry
	for j := range l.entries[:i] {
		e := &l.entries[j]
		switch {
		case e.Kind == claim.Age || e.Kind == claim.Duration:
		case isShare(e.Quantity) && !e.ratio && s == nil && w != nil && isFractionOrPercent(e.figure) && !ofMany(e.figure) && e.Quantity.Trend == "" && !l.p.points(e.figure):
			s = e
		case w == nil && !e.ratio && e.Quantity.Unit == rest.Quantity.Unit && e.Kind == rest.Kind && e.exact() && e.countable():
			w = e
		default:
			return nil
		}
	}
	if s == nil || w == nil || l.sentencesBetween(*w, *rest) > 2 || !l.p.headless(rest.figure) && rest.Thing.Head != w.Thing.Head || s.value() <= 0 || s.value() >= 1 || hasAny(s.near(), "of") && !l.shareOf(s, w) {
		return nil
	}
	taken := revalued(rest, w.value()-rest.value())
	if rest.value() >= w.value() || shareFits(taken, w.figure, s.Quantity) || shareFits(rest.figure, w.figure, s.Quantity) || apartBy(rest.value(), w.value()*(1-s.value())) > 2.5 {
		return nil
	}
	return []fault{newFault("share", said(w.Claim)+" without "+said(s.Claim)+" of it is "+withUnit(number64(threeDigits(w.value()*(1-s.value()))), w.Quantity)+", not "+said(rest.Claim), rest.figure, s.figure, w.figure)}
}

// shareOf reports whether share s can only be one of whole w: "of them", of its noun, of nothing else that was told.
func (l *ledger) shareOf(s, w *entry) bool {
	near := l.onward(s)
	if outOf(l.p.gap(s.figure, w.figure)) {
		return true
	}
	if w.start > s.start {
		return l.sentencesBetween(*s, *w) == 1 && l.ofStaff(near, w)
	}
	if l.sentencesBetween(*w, *s) > 2 {
		return false
	}
	rest, of := strings.CutPrefix(near, "of ")
	start, _ := l.p.sentence(s.start)
	switch {
	case of && startsAny(rest, "them", "these", "those", "that", "it", "all", "the total", "this"):
		return true
	case of && l.ofStaff(near, w):
		return true
	case of:
		words := strings.Fields(rest)
		if len(words) > 1 && in(staffs, strings.TrimSuffix(words[1], "s")) && (in(staffs, w.Thing.Head) || w.personal()) {
			return true
		}
		return l.mentioned(w.Thing.Head, start) && l.nounAfter(near, w.Thing.Head)
	}
	return l.fronted(w) && l.sentencesBetween(*w, *s) == 0 || startsAny(near, "were", "are", "was", "is", "had", "have", "said", "found") && l.sentencesBetween(*w, *s) == 1
}

// countedAgain reports whether part is what share s comes to: right after it between commas, or counted with an article in a later sentence.
func (l *ledger) countedAgain(part, s, w *entry) bool {
	gap := l.p.low[min(s.end, part.start):part.start]
	lead := strings.TrimRight(bareLead(l.upTo(part)), " ")
	if part.Kind == claim.Count && capital(strings.TrimLeft(l.p.text[min(part.end, len(l.p.text)):], " ")) {
		return false
	}
	if l.sentencesBetween(*s, *part) == 0 {
		if strings.HasSuffix(strings.TrimRight(bareLead(gap), " "), ",") && strings.HasPrefix(l.p.low[l.onwardEnd(part):], ",") && len(gap) <= 40 && len(strings.Fields(l.onward(part))) <= 2 && strings.Count(gap, ",") == 1 {
			return true
		}
		return strings.HasSuffix(lead, " the") && strings.Contains(gap, " and the") && l.alreadyDone(part)
	}
	if l.sentencesBetween(*s, *part) > 2 || !endsWord(lead, "the", "these", "those") && lead != "with" {
		return false
	}
	if endsWord(lead, "of the", "in the", "than the", "to the", "at the", "other than the") && !startsAny(lead, "most of the", "many of the", "some of the", "all of the") && !endsWord(lead, "each of the", "all of the", "most of the", "many of the", "some of the", "half of the") {
		return false
	}
	word, rest, _ := strings.Cut(l.onward(part), " ")
	start, _ := l.p.sentence(part.start)
	if isMoney(part.Quantity) {
		return lead == "the" || lead == "these" || lead == "those"
	}
	return l.p.headless(part.figure) || (l.mentioned(word, start) || in(staffs, strings.TrimSuffix(word, "s")) && l.staffed(w)) && !startsAny(rest, "in", "of", "at") || l.alreadyDone(part) || l.startsConcerned(rest)
}

// staffed reports whether w is how many work for a firm.
func (l *ledger) staffed(w *entry) bool {
	return in(staffs, w.Thing.Head) || endsWord(w.bare(), "employs", "employed", "employing", "staff of", "workforce of")
}

// startsConcerned reports whether words say of a number that it is those of whom was told.
func (l *ledger) startsConcerned(s string) bool {
	return startsAny(s, "concerned", "affected", "involved", "in question", "hit", "lost", "to go")
}

// alreadyDone reports whether the word after a number is a participle that takes up what was told: "the 35 planted".
func (l *ledger) alreadyDone(e *entry) bool {
	word, _, _ := strings.Cut(l.onward(e), " ")
	done := func(w string) bool {
		return len(w) > 4 && strings.HasSuffix(w, "ed") || in(irregularDone, w)
	}
	return done(word)
}
