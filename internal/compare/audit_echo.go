package compare

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// echoBefore and echoAfter are how many sentences before and after a figure may tell what it is reckoned from.
const (
	echoBefore = 4
	echoAfter  = 1
)

// surroundings is sentences read as one, and where that stands in them that they are near to; nowhere where they tell too many figures, or too few.
type surroundings struct {
	passage
	from, to int
}

// sentencesNear reads the sentences near passage k as one, once.
func sentencesNear(ps []passage, k int) *surroundings {
	if ps[k].around == nil {
		ps[k].around = readNear(ps, k)
	}
	return ps[k].around
}

func readNear(ps []passage, k int) *surroundings {
	i, j := k, k+1
	for i > 0 && !ps[i-1].headline && ps[i-1].sequence >= ps[k].sequence-echoBefore {
		i--
	}
	for j < len(ps) && !ps[j].headline && ps[j].sequence <= ps[k].sequence+echoAfter {
		j++
	}
	n := 0
	for i := i; i < j; i++ {
		n += len(ps[i].figures) + len(ps[i].ratios)
	}
	if n > mostEntries || n < 2 {
		return &surroundings{}
	}
	s := &surroundings{passage: joined(ps[i:j])}
	if k > i {
		s.from = s.seams[k-i-1]
	}
	s.to = s.from + len(ps[k].low)
	return s
}

// auditEchoes holds what a sentence says of figures told some sentences before against them: "the increase of 35 dinars", where a fare was told
// as it was and as it is. The words must take those figures up, and there must be no others that they could be of.
func auditEchoes(ps []passage, k int) []fault {
	if ps[k].headline || len(ps[k].figures)+len(ps[k].ratios) == 0 {
		return nil
	}
	q := sentencesNear(ps, k)
	l, ok := q.ledger()
	if q.to == 0 || !ok {
		return nil
	}
	var out []fault
	for i := range l.entries {
		if e := &l.entries[i]; e.start >= q.from && e.start < q.to {
			out = append(out, l.recalledStep(i)...)
			out = append(out, l.recalledTotal(i)...)
			if len(q.seams) > 0 {
				out = append(out, l.echoedStep(i)...)
			}
			if len(q.seams) > 0 || endsWord(l.upTo(e), "and that") {
				out = append(out, l.echoedShare(i)...)
			}
			out = append(out, l.echoedPart(i)...)
			out = append(out, l.echoedPortion(i)...)
			out = append(out, l.echoedMean(i)...)
			out = append(out, l.recaps(i)...)
		}
	}
	return out
}

// upTo is the words of the sentence of e up to it.
func (l *ledger) upTo(e *entry) string {
	start, _ := l.p.sentence(e.start)
	return l.p.low[start:max(start, e.start)]
}

// echoedStep holds a change that takes up two levels told before, one as it was and one as it is.
func (l *ledger) echoedStep(i int) []fault {
	up, ok := l.step(i)
	if !ok {
		return nil
	}
	var t trip
	trips := 0
	step := &l.entries[i]
	for j := range l.entries {
		group := l.group(i, j)
		if len(group) != 2 || group[0].start != l.entries[j].start || step.start > group[0].start && step.start < group[1].start && !l.leadsTo(step, group[1]) {
			continue
		}
		if from, to, ok := l.inOrder(group[0], group[1], up); ok && apartBy(from.value(), to.value()) <= 10 && !l.ranked(from, to) {
			t = trip{from: from.figure, to: to.figure}
			trips++
		}
	}
	if trips != 1 || isMoney(t.from.Quantity) && slices.ContainsFunc(l.entries, func(e entry) bool { return isMoney(e.Quantity) && e.Quantity.Unit != t.from.Quantity.Unit }) || up != 0 && up != sign(t.to.value()-t.from.value()) || !l.takesUpStep(step, t) {
		return nil
	}
	return l.stepFault(i, t)
}

// ranked reports whether two levels may be places in an order, where a rise leads to a lower number.
func (l *ledger) ranked(a, b entry) bool {
	if a.Quantity.Unit != "" || a.value() > 200 || b.value() > 200 {
		return false
	}
	return hasAny(a.lead+" "+a.near()+" "+b.lead+" "+b.near(), rankings...)
}

// group is the levels of the unit and sort of level j that step i could be between.
func (l *ledger) group(i, j int) (out []entry) {
	s, a := &l.entries[i], l.entries[j]
	percent := a.Quantity.Unit == "%"
	switch {
	case !l.level(i, j) || l.p.points(s.figure) != percent && !s.ratio:
		return nil
	case !isShare(s.Quantity) && !s.ratio && !percent && s.Quantity.Unit != a.Quantity.Unit:
		return nil
	}
	a.Claim = withoutPer(a.Claim)
	for k := range l.entries {
		if !l.level(i, k) {
			continue
		}
		b := l.entries[k]
		b.Claim = withoutPer(b.Claim)
		if a.Quantity.Unit == "%" && b.Quantity.Unit != "%" && !endsWord(b.hedgeless, "to", "from", "at", "than", "against", "with", "on", "the", "been", "was", "is", "were", "be", "stood at") {
			continue // "31 percent …, and two withdrew"
		}
		if f, ok := l.fitting(a, b); ok || k == j {
			out = append(out, f)
		}
	}
	return out
}

// withoutPer is c without what its figure is for each of: "200 shillings a week", and then "700 shillings".
func withoutPer(c *claim.Claim) *claim.Claim {
	if c.Quantity.Per == "" {
		return c
	}
	d, q := *c, *c.Quantity
	q.Per = ""
	d.Quantity = &q
	return &d
}

// inTime tells which of two levels was before the other, where the words do.
func (l *ledger) inTime(a, b entry) (from, to entry, ok bool) {
	pastA, yearA := l.past(&a)
	pastB, yearB := l.past(&b)
	switch {
	case yearA != "" && yearB != "" && yearA < yearB || pastA && !pastB:
		return a, b, true
	case yearA != "" && yearB != "" && yearB < yearA || pastB && !pastA:
		return b, a, true
	case l.present(&b) && !l.present(&a):
		return a, b, true
	case l.present(&a) && !l.present(&b):
		return b, a, true
	}
	return a, b, false
}

// pastVerbs are verbs that tell of what was.
var pastVerbs = phrases{list: &[]string{"had", "was", "were", "counted", "took", "stood", "cost", "came", "got", "made"}}

// present reports whether the sentence of e tells of now, and that of what was is in the past tense.
func (l *ledger) present(e *entry) bool {
	start, end := l.p.sentence(e.start)
	return presently.in(l.p.low[start:end]) || !pastVerbs.in(l.p.low[start:end])
}

// inOrder is inTime, and where both levels have a time that does not tell, the order that the direction of the step gives them.
func (l *ledger) inOrder(a, b entry, up int) (from, to entry, ok bool) {
	if from, to, ok = l.inTime(a, b); ok {
		return from, to, ok
	}
	if from, to, ok = l.ordered(a, b); ok || up == 0 || !l.timed(&a) || !l.timed(&b) || l.sentenceOfEntry(a) == l.sentenceOfEntry(b) {
		return from, to, ok
	}
	if (b.value() > a.value()) == (up > 0) {
		return a, b, true
	}
	return b, a, true
}

// timed reports whether the sentence of e tells a time.
func (l *ledger) timed(e *entry) bool {
	start, end := l.p.sentence(e.start)
	return slices.ContainsFunc(l.p.times, func(f figure) bool { return f.start >= start && f.start < end })
}

// past reports whether the words of the sentence around e tell of an earlier time, and the year that they name.
func (l *ledger) past(e *entry) (past bool, year string) {
	s := l.upTo(e) + "|" + e.near()
	start, end := l.p.sentence(e.start)
	if !slices.ContainsFunc(l.entries, func(f entry) bool {
		if f.start == e.start || f.start < start || f.start >= end || f.Kind != e.Kind {
			return false
		}
		_, fits := l.fitting(*e, f)
		return fits
	}) {
		s = l.p.low[start:end] // no other level stands there
	}
	for i := 0; i+5 <= len(s); i++ {
		if (i == 0 || s[i-1] == ' ') && (s[i:i+2] == "19" || s[i:i+2] == "20") && s[i+2] >= '0' && s[i+2] <= '9' && s[i+3] >= '0' && s[i+3] <= '9' && !letter(s[i+4]) {
			year = s[i : i+4]
		}
	}
	if hasAny(s, "until now", "until today", "up to now", "so far") {
		return true, year
	}
	if presently.in(s) {
		return false, year
	}
	return year != "" || formerly.in(s) || timesOf.in(s), year
}

// takesUpStep reports whether the words of a change take up what was told: "the increase of 35 dinars", "a drop of five points was", "the
// population has fallen by half".
func (l *ledger) takesUpStep(s *entry, t trip) bool {
	lead, near := strings.TrimRight(l.upTo(s), " "), s.near()
	if _, noun, _ := strings.Cut(strings.TrimSpace(near), " "); s.ratio && in(staffs, strings.TrimSuffix(noun, " to")) && in(staffs, t.from.Thing.Head) {
		return !foretold.in(lead) // "halved the workforce to 55"
	}
	if foretold.in(lead) && !hasAny(lead, "nobody", "no one", "few", "none") || hasAny(near, "compared", "than", "relative") || hasAny(lead, "for the", "among the", "among", "in the", "with a", "with an") && !endsWord(lead, "of", "by") {
		return false
	}
	if l.p.points(s.figure) {
		near = strings.TrimLeft(strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(near, "percentage "), "points"), "point"), " ")
	}
	if word, rest, _ := strings.Cut(near, " "); len(s.Thing.Head) > 2 && strings.HasPrefix(word, s.Thing.Head[:3]) {
		near = rest // "the loss of 200 seats in the stalls"
	}
	if of, ok := strings.CutSuffix(trimHedges(lead), " of"); ok && endsWord(of, stepNouns...) {
		noun := of[strings.LastIndexByte(" "+of, ' '):]
		return !l.other(near, t) && definite(strings.TrimRight(strings.TrimSuffix(of, noun), " "))
	}
	if word, rest, _ := strings.Cut(near, " "); in(stepNouns, word) {
		return endsWord(lead, "the", "this", "that", "its", "their") && !l.other(rest, t)
	}
	if s.ratio || endsWord(trimHedges(lead), "by") || direction(lastWord(lead)) != 0 {
		return (!l.other(near, t) || s.ratio && strings.TrimSpace(near) == "to") && l.ofLevels(lead, near, t)
	}
	return false
}

// leadsTo reports whether a multiple leads right to a level of the sentence that it stands in: "had doubled to 120", "halved the workforce to 55".
func (l *ledger) leadsTo(s *entry, level entry) bool {
	if !s.ratio {
		return false
	}
	words := strings.Fields(l.p.low[s.end:max(s.end, level.start)])
	return len(words) == 1 && words[0] == "to" || len(words) == 3 && words[2] == "to" && in(definites, words[0]) && (in(levelNouns(level.figure), words[1]) || in(staffs, words[1]))
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// definite reports whether the words before a noun of change make it one that was told of, or the subject of its clause.
func definite(lead string) bool {
	if i := strings.LastIndexByte(lead, ' '); i >= 0 && !endsWord(lead, "the", "a", "an", "this", "that", "its", "their", "such a") {
		lead = lead[:i] // "a further rise"
	}
	switch {
	case endsWord(lead, "the", "this", "that", "its", "their", "such a", "such an"):
		return true
	case !endsWord(lead, "a", "an"):
		return lead == ""
	}
	if hasAny(lead, "nobody", "no one", "none", "never", "few", "no other") {
		return true
	}
	clause := lead
	if i := strings.LastIndexAny(clause, ",;:"); i >= 0 {
		clause = clause[i+1:]
	}
	clause = strings.TrimPrefix(strings.TrimLeft(clause, " "), "and ")
	if words := strings.Fields(clause); len(words) <= 6 && len(words) > 0 && in([]string{"they", "he", "she", "it", "we"}, words[0]) {
		return true // "and they speak of a decline of"
	}
	if hasAny(lead, "not remember", "not recall", "not seen", "not known") {
		return true
	}
	lead = strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(lead, "an"), "a"), " ")
	return lead == "" || in([]string{"that is", "this is", "it is", "that was", "this was", "that means", "this means", "that makes", "that represents", "this represents", "that amounts to", "it represents", "it was"}, lead) || endsWord(lead, "that", "said", "says", "say", "thinks", "think") || strings.HasSuffix(lead, ",") && len(lead) < 60
}

// other reports whether the words after a change say of what it is, and it is none of the levels.
func (l *ledger) other(near string, t trip) bool {
	word, rest, _ := strings.Cut(near, " ")
	if !in([]string{"in", "on", "for", "of", "among", "at", "from", "over", "since", "to"}, word) {
		return false
	}
	for _, h := range []string{t.from.Thing.Head, t.to.Thing.Head} {
		if len(h) > 2 && hasAny(rest, h, h+"s", h+"es") {
			return false
		}
	}
	return true
}

// ofLevels reports whether the subject or object of a verb of change is a pronoun, a word for such a level, or what the levels count.
func (l *ledger) ofLevels(lead, near string, t trip) bool {
	nouns := levelNouns(t.from)
	named := func(s string) bool {
		for _, det := range []string{"the ", "its ", "their ", "that ", "this "} {
			for rest, found := s, true; found; {
				if _, rest, found = cutWord(rest, det); !found {
					break
				}
				words := strings.Fields(rest)
				if len(words) > 0 && (in(nouns, words[0]) || sameNoun(words[0], t)) && (len(words) < 2 || words[1] != "of" || len(words) > 2 && (sameNoun(words[len(words)-1], t) || sameNoun(words[2], t) || l.unnamed(t))) {
					return true
				}
			}
		}
		return false
	}
	if i := strings.LastIndexAny(lead, ",;:"); i >= 0 {
		lead = lead[i+1:]
	}
	lead = strings.TrimLeft(lead, " ")
	if words := strings.Fields(lead); len(words) > 1 && in(nouns, words[0]) && (words[1] == "has" || words[1] == "have" || words[1] == "had") && !startsAny(near, "in", "at") {
		return true
	}
	return named(lead) || named(near) || startsAny(lead, "it has", "they have", "that has", "it had", "they had", "it was", "they were") && near == ""
}

// cutWord is strings.Cut at a place where a word begins.
func cutWord(s, sep string) (before, after string, found bool) {
	for from := 0; ; {
		i := strings.Index(s[from:], sep)
		if i < 0 {
			return s, "", false
		}
		if i += from; i == 0 || !letter(s[i-1]) {
			return s[:i], s[i+len(sep):], true
		}
		from = i + 1
	}
}

// unnamed reports whether neither level has a noun, and their sentence begins with a word for what was just counted: "It sold 300 a year earlier".
func (l *ledger) unnamed(t trip) bool {
	start, end := l.p.sentence(t.from.start)
	return start > 0 && l.p.headless(t.from) && l.p.headless(t.to) && startsAny(l.p.low[start:end], "it", "they", "there were", "the figure", "the number", "the total")
}

// levelNouns are the words that may stand for levels of the sort of f.
func levelNouns(f figure) []string {
	switch {
	case isMoney(f.Quantity):
		return moneyNouns
	case f.Kind == claim.Duration:
		return timeNouns
	case f.isPercent():
		return rateNouns
	}
	return countNouns
}

// otherObject reports whether the words after a verb of change name what it changed, and that is none of the levels: "tripled its staff".
func otherObject(near string, t trip) bool {
	words := strings.Fields(near)
	if len(words) < 2 || !in([]string{"its", "their", "his", "her"}, words[0]) {
		return false
	}
	for _, w := range words[1:min(3, len(words))] {
		w = strings.TrimRight(w, ".,;:")
		if in(levelNouns(t.from), w) || sameNoun(w, t) {
			return false
		}
	}
	return true
}

func sameNoun(word string, t trip) bool {
	for _, h := range []string{t.from.Thing.Head, t.to.Thing.Head} {
		if len(h) > 2 && (word == h || word == h+"s" || word == h+"es") {
			return true
		}
	}
	return false
}

// only is the one entry that meets the test, if there is but one.
func (l *ledger) only(test func(*entry) bool) (found *entry, ok bool) {
	for i := range l.entries {
		if test(&l.entries[i]) {
			if found != nil {
				return nil, false
			}
			found = &l.entries[i]
		}
	}
	return found, found != nil
}

// echoedShare holds a percentage that takes up "one in ten", "320 of the 500" or "240, … 156 of them" against it.
func (l *ledger) echoedShare(i int) []fault {
	b := &l.entries[i]
	if !b.isPercent() || !b.pointed() || b.Quantity.Trend != "" || l.p.points(b.figure) {
		return nil
	}
	if _, step := l.step(i); step {
		return nil
	}
	if _, ok := l.only(func(e *entry) bool { return e.isPercent() }); !ok {
		return nil
	}
	a, ok := l.only(func(e *entry) bool {
		return isShare(e.Quantity) && !e.isPercent() && e.Quantity.Trend == "" && !e.ratio
	})
	part, whole, pair := l.pairBefore(b)
	switch {
	case ok && pair, ok && a.start > b.start, !ok && !pair:
		return nil
	case ok && l.takesUpShare(b, a.Thing.Head):
		return twoShares(a.figure, b.figure)
	case pair && l.takesUpShare(b, whole.Thing.Head):
		return l.p.shareFault(part.figure, b.figure, whole.figure)
	}
	return nil
}

// pairBefore is the one part and its whole among the figures before b.
func (l *ledger) pairBefore(b *entry) (part, whole entry, ok bool) {
	n := 0
	for j := range l.entries {
		e := l.entries[j]
		if e.start >= b.start || !e.countable() || !e.pointed() {
			continue
		}
		membered := startsMembering(e.tail) || hasAny(e.near(), "of its", "of their") || j+1 < len(l.entries) && l.entries[j+1].start-e.end <= 8 && strings.TrimSpace(l.p.gap(e.figure, l.entries[j+1].figure)) == "of the"
		if e.Claim.Kind == claim.Count && j+1 < len(l.entries) && l.entries[j+1].Claim.Span == e.Claim.Span {
			part, whole = e, l.entries[j+1]
			n++
			continue
		}
		if f, w, ok := l.wholeOfPart(j); ok && l.fronted(&w) {
			part, whole = f, w
			n++
			continue
		}
		if !membered || j == 0 {
			continue
		}
		for k := j - 1; k >= 0; k-- {
			if w, ok := l.fitting(e, l.entries[k]); ok && w.countable() && w.value() > e.value() {
				part, whole = e, w
				n++
				break
			}
		}
	}
	return part, whole, n == 1
}

// takesUpShare reports whether the words of percentage b take up a share of what head counts.
func (l *ledger) takesUpShare(b *entry, head string) bool {
	lead, near := strings.TrimRight(l.upTo(b), " "), b.near()
	if i := strings.LastIndexByte(lead, ';'); i >= 0 {
		lead = strings.TrimLeft(lead[i+1:], " ")
	}
	if foretold.in(lead) || hasAny(lead, "among", "compared", "elsewhere", "last year", "previous") || startsAny(lead, "in", "at the", "on", "for") || startsAny(near, "in the", "among", "elsewhere") {
		return false
	}
	same := near == "" || !strings.HasPrefix(near, "of ") || l.nounAfter(near, head)
	bare := trimHedges(lead)
	if rest, ok := strings.CutPrefix(strings.TrimLeft(b.tail, " "), ", the "); ok && bare == "at" { // "At 65 percent, the pass rate was"
		words := strings.Fields(rest)
		for k, w := range words[:min(3, len(words))] {
			if in(rateNouns, w) {
				return k+1 < len(words) && words[k+1] != "of" && words[k+1] != "among"
			}
		}
	}
	switch {
	case (lead == "that" || lead == "this" || strings.HasSuffix(lead, ", and that")) && startsAny(near, "is", "was", "has", "had", "may", "will", "would", "includes", "included", "means", "makes", "made", "comes", "came", "surprised", "alarmed"):
		return true
	case lead == "at":
		return startsAny(near, "the", "this", "that") && startsAny(afterWords(near, 2), "is", "was", "has", "had", "remains", "stands")
	case lead == "with":
		return strings.HasPrefix(near, "of ") && same
	case endsWord(lead, "that", "the", "those", "these"):
		return strings.HasPrefix(near, "of ") && same || startsAny(near, "share", "rate", "figure", "that") || startsAny(near, "who", "which") && !strings.Contains(near, " this ")
	case startsAny(near, "of all those who", "of those who", "of all who", "of all") && endsWord(bare, "the figure,", "the share,", "the proportion,", "the rate,"):
		return true
	case endsWord(bare, shareLeads...):
		return !hasAny(lead[max(0, len(lead)-40):], otherRates...) && (same || endsWord(bare, "support from", "backing from"))
	}
	return false
}

// afterWords is s without its first n words.
func afterWords(s string, n int) string {
	for ; n > 0; n-- {
		_, s, _ = strings.Cut(s, " ")
	}
	return s
}

// nounAfter reports whether "of the shops" names the noun head.
func (l *ledger) nounAfter(near, head string) bool {
	words := strings.Fields(near)
	for _, w := range words[1:min(4, len(words))] {
		if len(head) > 2 && (w == head || w == head+"s" || w == head+"es" || strings.HasSuffix(head, "y") && w == head[:len(head)-1]+"ies") {
			return true
		}
	}
	return false
}

// echoedPart finds more of something than there is by a sentence before: "has 74 members. … 90 of its members".
func (l *ledger) echoedPart(i int) []fault {
	own := l.entries[i] // lent a unit here, and nowhere else
	f := &own
	if q := f.Quantity.Qualifier; !f.countable() || !f.pointed() || q == quantity.AtMost || q == quantity.Under || q == quantity.Nearly || f.Kind == claim.Duration {
		return nil
	}
	words := strings.Fields(f.near())
	if i > 0 && l.fronted(&l.entries[i-1]) && strings.TrimSpace(l.p.gap(l.entries[i-1].figure, f.figure)) == "," {
		if w, ok := l.fitting(*f, l.entries[i-1]); ok && w.exact() && larger(f.figure, w.figure) {
			return []fault{newFault("part", said(f.Claim)+" is called a part of "+said(w.Claim)+", but is larger", w.figure, f.figure)}
		}
	}
	if bare := strings.TrimRight(trimHedges(l.upTo(f)), " ,"); in([]string{"of this", "of that", "of these", "of them", "of those"}, bare) {
		words = []string{"of", "the", "~whole"}
	}
	if startsAny(f.near(), "of it", "of this", "of that") && (len(words) == 2 || words[1] == "it") {
		words = []string{"of", "the", "~whole"}
	}
	if len(words) < 3 || words[0] != "of" || !in([]string{"its", "the", "their", "his", "her", "those", "these"}, words[1]) {
		return nil
	}
	noun := words[2]
	if len(noun) < 3 || len(words) > 3 && in([]string{"in", "at", "from", "of", "who", "on", "that", "for"}, words[3]) && !(words[3] == "on" && len(words) > 4 && in(periods, words[4])) || hasAny(l.upTo(f), allTimes...) || hasAny(f.near(), allTimes...) {
		return nil
	}
	var w entry
	wholes := 0
	for j := range l.entries {
		if e := l.entries[j]; e.start < f.start && !e.ratio && e.Kind != claim.Age {
			g, ok := l.fitting(*f, e)
			if !ok && noun == "~whole" && f.Quantity.Unit == "" && isMoney(e.Quantity) && f.value() >= 1e5 {
				*f, g, ok = lent(e, *f), e, true // "owes 7 million dollars. Of this, 9 million falls due"
			}
			if ok && g.countable() {
				w = g
				wholes++
			}
		}
	}
	if wholes != 1 || !w.exact() || !larger(f.figure, w.figure) || apartBy(f.value(), w.value()) > 3 {
		return nil
	}
	named := noun == "~whole" || w.Thing.Head != "" && w.Thing.Head == f.Thing.Head && strings.HasPrefix(noun, w.Thing.Head[:min(len(noun), 2, len(w.Thing.Head))]) || w.Thing.Head != "" && (noun == w.Thing.Head || noun == w.Thing.Head+"s" || noun == w.Thing.Head+"es" || len(noun) > 4 && strings.HasSuffix(w.Thing.Head+"s", noun))
	if isMoney(w.Quantity) {
		for _, x := range strings.Fields(w.lead[max(0, len(w.lead)-40):] + " " + w.near()) {
			named = named || len(x) >= 3 && (strings.HasPrefix(noun, x) || strings.HasPrefix(x, noun)) && !in([]string{"the", "for", "and"}, x)
		}
	}
	if !named || hasAny(w.near(), "on show", "on display", "new", "more") || hasAny(w.lead, "another", "further") {
		return nil
	}
	return []fault{newFault("part", said(f.Claim)+" is called a part of "+said(w.Claim)+", but is larger", w.figure, f.figure)}
}

// echoedPortion holds what a share of a sum is said to come to, told some sentences after it: "a fifth of that went on dredging. The 12 million
// were well spent".
func (l *ledger) echoedPortion(i int) []fault {
	part := &l.entries[i]
	if !part.countable() || !part.exact() && part.Quantity.Qualifier != quantity.About || part.Quantity.IsRange() || part.Kind == claim.Duration {
		return nil
	}
	if part.Quantity.Unit == "" && part.Kind == claim.Count && part.value() >= 1e6 && l.p.headless(part.figure) && endsWord(part.lead, "the") { // "The 3 million will go to apprentices"
		if m, ok := l.only(func(e *entry) bool { return isMoney(e.Quantity) }); ok {
			f := lent(*m, *part)
			part = &f
		}
	}
	var s, w *entry
	for j := range l.entries {
		e := &l.entries[j]
		switch {
		case isShare(e.Quantity) && !l.p.points(e.figure):
			if s != nil || e.Quantity.Trend != "" {
				return nil
			}
			s = e
		case j != i && !e.ratio && e.Kind != claim.Age && e.Quantity.Unit == part.Quantity.Unit && (part.Quantity.Unit != "" || akin(e.figure, part.figure)):
			if w != nil {
				return nil
			}
			w = e
		}
	}
	if s == nil || w == nil || !(w.start < s.start && s.start < part.start || s.start < w.start && w.start < part.start && (outOf(l.p.gap(s.figure, w.figure)) || takenOf(l.p.gap(s.figure, w.figure), w.figure))) || !w.pointed() || s.value() <= 0 || s.value() >= 1 || !isFractionOrPercent(s.figure) {
		return nil
	}
	near := s.near()
	if endsWord(strings.TrimRight(l.upTo(part), " "), "leaves", "leaving", "leaves only", "leaving only") {
		return l.leftFault(part, s, w)
	}
	if !startsTaking(" "+near) && !startsAny(near, "of this", "of that", "of it") && !(l.fronted(w) && w.start < s.start && l.sentenceOfEntry(*w) == l.sentenceOfEntry(*s) && !strings.HasPrefix(near, "of ")) && !l.ofStaff(near, w) && s.start >= w.start {
		return nil
	}
	lead := strings.TrimRight(l.upTo(part), " ")
	between := strings.HasSuffix(lead, ",") && strings.HasPrefix(part.tail, ",") && part.start-s.end <= 40 && part.start > w.start
	if !between && !endsWord(lead, "the", "these", "those") && !endsWord(lead, comesTo...) && !endsWord(lead, "left is", "remains is", "leaves", "losing", "loss of", "gaining") || hasAny(lead, "another", "remaining", "the other", "also") {
		return nil
	}
	if part.Kind == claim.Count && !between && capital(strings.TrimLeft(l.p.text[min(part.end, len(l.p.text)):], " ")) {
		return nil // "The 12,000 Poles"
	}
	if hasAny(lead, "left", "remains", "leaves") != hasAny(l.upTo(s), "left", "remains", "stands at", "stood at", "full", "holds") && hasAny(lead, "left", "remains", "leaves") {
		return nil
	}
	if shareFits(revalued(part, w.value()-part.value()), w.figure, s.Quantity) {
		return nil
	}
	return l.p.comesToFault(part.figure, s.figure, w.figure)
}

// leftFault holds what is left of a whole when a share of it is gone: "closes 30 percent of its 1,500 seats, which leaves 1,050".
func (l *ledger) leftFault(part, s, w *entry) []fault {
	want := w.value() * (1 - s.value())
	if shareFits(revalued(part, w.value()-part.value()), w.figure, s.Quantity) || shareFits(part.figure, w.figure, s.Quantity) || apartBy(part.value(), want) > 2 || part.value() >= w.value() || !strings.HasPrefix(s.near(), "of ") {
		return nil
	}
	return []fault{newFault("share", said(w.Claim)+" without "+said(s.Claim)+" of it is "+withUnit(number64(threeDigits(want)), w.Quantity)+", not "+said(part.Claim), part.figure, s.figure, w.figure)}
}

// ofStaff reports whether the words after a share take it of those whom w counts: "employs 3,000, wants to lay off a fifth of its workers".
func (l *ledger) ofStaff(near string, w *entry) bool {
	words := strings.Fields(near)
	if len(words) < 3 || words[0] != "of" || !in([]string{"its", "the", "their", "his", "her", "all"}, words[1]) || len(words) > 3 && in([]string{"in", "at", "of"}, words[3]) {
		return false
	}
	noun := strings.TrimSuffix(words[2], "s")
	return noun == w.Thing.Head || in(staffs, noun) && (in(staffs, w.Thing.Head) || endsWord(w.bare(), "employs", "employed", "employing", "staff of", "workforce of"))
}

// revalued is e with another number.
func revalued(e *entry, v float64) figure {
	c, q := *e.Claim, *e.Quantity
	q.Value, q.Min, q.Max = v, v, v
	c.Quantity = &q
	return figure{&c, e.start, e.end}
}

// echoedMean holds an average against the numbers that it is of: "drew 1,800, 2,100 and 1,650 people. … An average of 2,300".
func (l *ledger) echoedMean(i int) []fault {
	avg := &l.entries[i]
	lead := strings.TrimRight(l.upTo(avg), " ")
	text := asciiLower(avg.Text)
	on := startsAny(lead, "on average") || hasAny(text, "average", "averaging") || endsWord(lead, averageLeads...) || hasAny(avg.near(), "on average")
	their := startsAny(lead, "their average", "its average", "the average", "his average", "her average") && endsWord(lead, "of", "was", "is") && len(lead) <= 40
	if !on && !their || avg.Quantity.IsRange() {
		return nil
	}
	if rest := strings.TrimSpace(trimHedges(lead)); !their && !(startsAny(rest, "on average") && len(strings.Fields(rest)) <= 5) && rest != "" && !in(meanLeads, rest) && !strings.HasSuffix(rest, ",") {
		return nil
	}
	list := l.serial()
	if len(list) < 3 || list[0].Quantity.Unit != avg.Quantity.Unit || list[len(list)-1].start > avg.start {
		return nil
	}
	sum, lo, hi := 0.0, list[0].value(), list[0].value()
	var figures []figure
	for _, e := range list {
		sum += e.value()
		lo, hi = min(lo, e.value()), max(hi, e.value())
		figures = append(figures, e.figure)
	}
	mean := sum / float64(len(list))
	slack := 0.04*mean + avg.slack()
	if !avg.exact() && !hasAny(text, "average") {
		slack = 0.15 * mean
	}
	if avg.Quantity.Unit == "" && avg.value() == float64(int(avg.value())) {
		slack = max(slack, 0.5)
	}
	if d := avg.value() - mean; d <= slack && d >= -slack || apartBy(avg.value(), mean) > 2.5 {
		return nil
	}
	return []fault{newFault("average", sayAll(figures)+" make "+number64(threeDigits(mean))+" on average, not "+said(avg.Claim), append([]figure{avg.figure}, figures...)...)}
}

// serial is the numbers of the one list of bare numbers with one noun: "12, 15 and 18 moths".
func (l *ledger) serial() (list []entry) {
	lists := 0
	for j := 0; j < len(l.entries); {
		run := []entry{l.entries[j]}
		k := j + 1
		closed := false
		for ; k < len(l.entries); k++ {
			gap := strings.TrimSpace(l.p.gap(l.entries[k-1].figure, l.entries[k].figure))
			if gap != "," && gap != "and" && gap != ", and" || !bareNumber(&l.entries[k]) || closed {
				break
			}
			closed = gap != ","
			run = append(run, l.entries[k])
		}
		if len(run) >= 3 && closed && bareNumber(&run[0]) {
			list = run
			lists++
		}
		j = max(k, j+1)
	}
	if lists != 1 {
		return nil
	}
	unit := list[len(list)-1]
	for j := range list {
		if f, ok := l.fitting(unit, list[j]); ok {
			list[j] = f
		}
	}
	if slices.ContainsFunc(list, func(e entry) bool { return e.Quantity.Unit != unit.Quantity.Unit }) {
		return nil
	}
	return list
}

func bareNumber(e *entry) bool {
	return !e.ratio && e.countable() && e.pointed() && (e.Quantity.Qualifier == quantity.Exact || e.Quantity.Qualifier == "")
}
