package compare

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// A sentence that closes a story takes up what the sentences before told: "the rise, six points, …", "such a high share, 45 percent, …", "the 27 medals".
// What it takes up is read from the phrase that the figure stands in; what it can be of, from there being nothing else before it.

// phrase is the noun phrase that a figure stands in.
type phrase struct {
	form phraseForm
	// det is the article or the like that it begins with, noun the word that names what the figure is: a rise, a share. Both may be empty.
	det, noun string
	// after is the words after the figure and its noun, to the next mark.
	after string
}

type phraseForm int

const (
	noPhrase phraseForm = iota
	direct              // "the 40 percent decline", "those 12 medals"
	genitive            // "a fall of eight points"
	apposed1            // "the rise, six points,"
	equated             // "the rise is six points", "that is 40 percent"
)

var (
	definites = []string{"the", "this", "that", "these", "those", "such", "its", "their", "his", "her"}
	openDets  = []string{"a", "an", "any", "no"}
)

// phraseOf is the noun phrase of e.
func (l *ledger) phraseOf(e *entry) (f phrase) {
	lead := l.upTo(e)
	lead = strings.TrimRight(bareLead(lead[strings.LastIndexAny(lead, ";:")+1:]), " ")
	f.after = l.onward(e)
	if l.p.points(e.figure) {
		f.after = pointless(strings.TrimLeft(f.after, " -"))
	}
	switch {
	case strings.HasSuffix(lead, ",") || strings.HasSuffix(lead, "(") || strings.HasSuffix(lead, "–") || strings.HasSuffix(lead, "—"):
		if mark := strings.TrimLeft(l.p.low[min(len(l.p.low), l.onwardEnd(e)):], " "); mark != "" && !strings.ContainsAny(mark[:1], ",.);") && !strings.HasPrefix(mark, "–") && !strings.HasPrefix(mark, "—") {
			return f
		}
		f.form = apposed1
		lead = strings.TrimRight(lead, " ,(–—")
	case strings.HasSuffix(lead, " of"):
		f.form = genitive
		lead = strings.TrimRight(strings.TrimSuffix(lead, " of"), " ")
	case endsWord(lead, "is", "was", "comes to", "came to", "makes", "made", "amounts to", "amounted to", "equals", "represents", "means", "meant"):
		f.form = equated
		lead = strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(strings.TrimRight(lead, " "), " to"), lastWord(strings.TrimSuffix(lead, " to"))), " ")
	default:
		words := lastWords(lead, 3)
		for k := len(words) - 1; k >= 0; k-- {
			if in(definites, words[k]) || in(openDets, words[k]) {
				f.form, f.det = direct, words[k]
				if word, rest, _ := strings.Cut(f.after, " "); in(stepNouns, word) {
					f.noun, f.after = word, rest
				}
				return f
			}
			if !adjectival(words[k]) {
				break
			}
		}
		return f
	}
	words := lastWords(clauseTail(lead), 5)
	if len(words) == 0 {
		return phrase{after: f.after}
	}
	f.noun = words[len(words)-1]
	for k := len(words) - 1; k >= 0 && k >= len(words)-4; k-- {
		if in(definites, words[k]) || in(openDets, words[k]) {
			f.det = words[k]
			break
		}
		if in([]string{"in", "on", "at", "from", "to", "by", "for", "with", "of", "and"}, words[k]) {
			f.noun = ""
			break
		}
	}
	if f.noun == f.det && !in([]string{"this", "that", "these", "those"}, f.det) {
		return phrase{after: f.after}
	}
	return f
}

// onward is the words of the sentence after e, up to the next mark, other figures among them.
func (l *ledger) onward(e *entry) string {
	return strings.TrimLeft(l.p.low[min(e.end, len(l.p.low)):l.onwardEnd(e)], " ")
}

func (l *ledger) onwardEnd(e *entry) int {
	_, end := l.p.sentence(e.start)
	at := min(e.end, end)
	return at + len(upToMark(l.p.low[at:end]))
}

// bareLead is the words before a figure without hedges at their end, but with their article.
func bareLead(s string) string {
	for {
		t := strings.TrimRight(s, " ")
		cut := false
		for _, h := range [...]string{"about", "around", "roughly", "approximately", "some", "nearly", "almost", "just", "only", "over", "more than", "less than", "fewer than", "an estimated", "exactly", "as many as", "fully", "well over", "close to", "up to"} {
			if endsWord(t, h) {
				s, cut = t[:len(t)-len(h)], true
				break
			}
		}
		if !cut {
			return s
		}
	}
}

// lastWords is the last n words of s.
func lastWords(s string, n int) []string {
	from, within := len(s), false
	for from > 0 {
		r, size := utf8.DecodeLastRuneInString(s[:from])
		if within && unicode.IsSpace(r) {
			if n--; n == 0 {
				break
			}
		}
		within = !unicode.IsSpace(r)
		from -= size
	}
	return strings.Fields(s[from:])
}

// clauseTail is s from its last mark on.
func clauseTail(s string) string { return s[strings.LastIndexAny(s, ",;:()")+1:] }

// adjectival reports whether a word may stand between an article and a number.
func adjectival(w string) bool {
	return len(w) > 3 && letter(w[0]) && letter(w[len(w)-1]) && !strings.Contains(w, "'") && !strings.Contains(w, "’") && !in([]string{"with", "from", "over", "that", "into", "than", "were", "have", "been", "them", "they", "when", "said"}, w)
}

// mentioned reports whether a noun stands in the sentences before the byte at, in any number.
func (l *ledger) mentioned(noun string, at int) bool {
	noun = strings.Trim(noun, "'’\"“”,.;:")
	if len(noun) < 3 {
		return false
	}
	stem := noun
	switch {
	case strings.HasSuffix(noun, "ies"):
		stem = noun[:len(noun)-3]
	case strings.HasSuffix(noun, "es") && len(noun) > 5, strings.HasSuffix(noun, "s") && len(noun) > 3:
		stem = strings.TrimSuffix(strings.TrimSuffix(noun, "s"), "e")
	}
	low := l.p.low[:min(at, len(l.p.low))]
	for from := 0; ; {
		i := strings.Index(low[from:], stem)
		if i < 0 {
			return false
		}
		i += from
		end := i + len(stem)
		for end < len(low) && letter(low[end]) {
			end++
		}
		if (i == 0 || !letter(low[i-1])) && end-i-len(stem) <= 3 {
			return true
		}
		from = i + 1
	}
}

// givenOf reports whether all that the words after a figure say that it is of was told before the byte at: nothing, a time, "them", a noun that was told. "In
// the capital" and "among the young" are of something else.
func (l *ledger) givenOf(after string, at int) bool {
	words := strings.Fields(after)
	for k, w := range words {
		if in([]string{"on", "to", "by", "as", "with", "because", "after", "when", "who", "which", "that", "is", "was", "are", "were", "has", "have", "had", "will", "would", "could", "should"}, w) {
			return true // the words after it are no more of the phrase
		}
		if !in([]string{"of", "in", "among", "for", "at", "between", "within", "over", "since"}, w) {
			continue
		}
		rest := words[k+1:]
		if len(rest) == 0 {
			return false
		}
		if in([]string{"over", "within", "in"}, w) && timeWord(rest) || w == "at" && k > 1 || in([]string{"them", "those", "these", "it", "all", "this", "that"}, rest[0]) {
			continue
		}
		if !l.givenNoun(rest, at) {
			return false
		}
	}
	return true
}

// givenNoun reports whether the noun that words begin with was told before the byte at.
func (l *ledger) givenNoun(words []string, at int) bool {
	told := false
	for k, x := range words {
		switch {
		case len(x) <= 3 || in(definites, x) || k == 0 && in(openDets, x):
			if told || k > 1 {
				return told
			}
		case !told:
			if told = l.mentioned(x, at) || in(broadNouns, x); !told {
				return false
			}
		default:
			return !strings.HasSuffix(x, "s") || l.mentioned(x, at) || in(broadNouns, x)
		}
	}
	return told
}

// elsewhere reports whether the clause of e begins with a place, a group or a time of its own: "In the suburbs rents doubled".
func (l *ledger) elsewhere(e *entry) bool {
	start, _ := l.p.sentence(e.start)
	lead := l.upTo(e)
	tail := strings.TrimLeft(clauseTail(lead), " ")
	for _, w := range [...]string{"while ", "and ", "but ", "whereas "} {
		tail = strings.TrimPrefix(tail, w)
	}
	return l.opensElsewhere(strings.Fields(lead), start) || l.opensElsewhere(strings.Fields(tail), start)
}

func (l *ledger) opensElsewhere(words []string, start int) bool {
	switch {
	case len(words) > 0 && words[0] == "elsewhere":
		return true
	case len(words) < 3 || !in([]string{"in", "among", "for", "at", "on", "outside", "across", "with", "under", "within"}, words[0]) || words[0] == "with" && len(words) < 4:
		return false
	case in([]string{"average", "all", "total", "other", "fact", "addition", "that", "this", "it"}, words[1]):
		return false
	}
	return !timeWord(words[1:]) && !timeLike(words[1:min(4, len(words))]) && !l.givenNoun(words[1:], start)
}

// timeWord reports whether the words after a preposition are a time.
func timeWord(words []string) bool {
	for _, w := range words[:min(3, len(words))] {
		w = strings.TrimSuffix(w, "s")
		if in(periods, w) || w == "hour" || w == "minute" || w == "decade" || len(w) == 4 && (w[:2] == "19" || w[:2] == "20") {
			return true
		}
	}
	return false
}

// recapStep holds a change that a closing sentence names against the only two levels told before it.
func (l *ledger) recapStep(i int) []fault {
	step := &l.entries[i]
	a, b, ok := l.onlyLevels(i)
	if !ok || a.end > step.start || b.end > step.start {
		return nil
	}
	up, ok := l.recapped(i, a, b)
	if !ok || l.elsewhere(step) {
		return nil
	}
	from, to, known := l.ordered(a, b)
	switch linked := l.trippedTo(a, b); {
	case linked > 0:
		from, to, known = a, b, true
	case linked < 0:
		from, to, known = b, a, true
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

// recapped reports whether the words of entry i take up the change between two levels, and which way it went.
func (l *ledger) recapped(i int, a, b entry) (up int, ok bool) {
	e := &l.entries[i]
	start, _ := l.p.sentence(e.start)
	f := l.phraseOf(e)
	if e.ratio {
		return sign(e.value() - 1), l.recapRatio(e, a, b)
	}
	if word, rest, _ := strings.Cut(f.after, " "); f.form == equated && in([]string{"that", "this", "it"}, f.noun) && (in(upSteps, word) || in(downSteps, word)) {
		return b2i(in(upSteps, word)) - b2i(in(downSteps, word)), l.sentencesBetween(b, *e) == 1 && (rest == "" || startsAny(rest, "than") && timeWord(strings.Fields(rest)[1:]))
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
		if !l.mentioned(word, start) && !akin(e.figure, a.figure) && !in(broadNouns, word) {
			return 0, false // "the loss of 300 subscribers", where tickets were told
		}
		after = rest
	}
	if !l.givenOf(after, start) || hasAny(after, "compared", "than", "more") {
		return 0, false
	}
	up = direction(f.noun)
	if in(openDets, f.det) {
		if l.sentencesBetween(b, *e) > 1 || b.end > start && (!strings.Contains(l.p.low[b.end:e.start], ",") || l.sentencesBetween(a, *e) != 1) {
			return 0, false
		}
		before := strings.TrimSpace(lead)
		if at := strings.LastIndex(lead, f.noun); at >= 0 && f.form != direct {
			before = strings.TrimSpace(lead[:at])
		}
		before = strings.TrimSpace(strings.TrimSuffix(before, f.det))
		if endsWord(before, "cope with", "deal with", "live with", "coping with", "dealing with", "living with", "struggling with") {
			return up, true
		}
		if hasAny(before, "few", "nobody", "no one", "none") && !hasAny(before, "than") {
			return up, true
		}
		return up, !endsWord(before, ownsStep...) || hasAny(before, "not", "nobody", "no one", "never", "few") && endsWord(before, "expected", "seen", "foreseen", "known")
	}
	return up, f.det != ""
}

// lostOnes is which way a level went of which a part is told as lost or gained: "the 200 tonnes they have lost", "gaining eight points", "with the departure of five".
func (l *ledger) lostOnes(e *entry, f phrase) int {
	lead := strings.TrimSpace(bareLead(l.upTo(e)))
	if f.form == direct && in([]string{"the", "those", "these"}, f.det) {
		words := strings.Fields(l.onward(e))
		for k, w := range words[:min(7, len(words))] {
			if k > 1 && (in(gainVerbs, w) || in(lossVerbs, w)) && hasAny(strings.Join(words[:k], " "), "it", "they", "he", "she", "that", "has", "have", "had") {
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

// recapRatio reports whether "doubled" is said of what two levels are of: "it", "the number", a noun that stands with them.
func (l *ledger) recapRatio(e *entry, a, b entry) bool {
	if asciiLower(e.Text) == "" || strings.HasSuffix(asciiLower(e.Text), "ing") {
		return false
	}
	start, _ := l.p.sentence(e.start)
	if start < b.end && l.sentenceOfEntry(b) == start {
		return false
	}
	words := strings.Fields(l.onward(e))
	if strings.HasSuffix(asciiLower(e.Text), "fold") && len(words) > 0 && in(stepNouns, words[0]) {
		return endsWord(strings.TrimSpace(bareLead(l.upTo(e))), "that amounts to a", "that is a", "this is a", "that was a", "this means a", "that means a", "which is a", "such a", "this", "that") && l.givenOf(strings.Join(words[1:], " "), start)
	}
	if e.timesAsMany() {
		return in([]string{"that is", "this is", "that was", "this was", "that makes", "it is", "which is", "they are"}, strings.TrimSpace(trimHedges(l.upTo(e)))) && l.sentencesBetween(b, *e) == 1
	}
	if len(words) > 0 {
		switch w := words[0]; {
		case in([]string{"it", "them", "that", "this"}, w):
			return len(words) == 1 || !letter(words[1][0]) || in([]string{"by", "in", "since", "within", "over", "to"}, words[1])
		case in([]string{"the", "its", "their", "his", "her"}, w) && len(words) > 1:
			return in(levelNouns(a.figure), words[1]) && l.givenOf(strings.Join(words[2:], " "), start) || l.mentioned(words[1], start) && l.besideLevel(words[1], a, b)
		case !in([]string{"in", "since", "within", "over", "and", "by", "during", "as", "under", "again", "while", "for", "is", "was", "has", "will", "should", "shows", "would", "overnight", "since", "then", "now", "already"}, w):
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
	for len(words) > 0 && in([]string{"has", "have", "had", "been", "was", "were", "is", "are", "almost", "nearly", "more", "than", "since", "about", "roughly", "thus", "then", "now", "already", "therefore", "be", "being", "just", "to", "what", "again"}, words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if n := len(words); n > 1 && (words[n-1] == "that" || words[n-1] == "which") && !in([]string{"say", "says", "said", "fact", "think", "thinks", "claim", "claims", "means", "explain", "why", ","}, words[n-2]) {
		words = words[:n-1] // "a price that has tripled"
	}
	for k := len(words) - 1; k >= 0; k-- {
		w := words[k]
		if strings.HasSuffix(w, ",") || strings.HasSuffix(w, ";") || strings.HasSuffix(w, ":") || in([]string{"that", "say", "says", "said", "and", "but", "because", "which", "why", "how", "as", "believe", "believes", "think", "thinks", "claims", "claim", "when", "until", "before"}, w) {
			return words[k+1:]
		}
	}
	return words
}

// recapShare holds a percentage that a closing sentence names as the share that was told against it: one in words, or one of two counts.
func (l *ledger) recapShare(i int) []fault {
	b := &l.entries[i]
	if !b.isPercent() || !b.pointed() || b.Quantity.Trend != "" || l.p.points(b.figure) || b.value() <= 0 || b.value() >= 1 {
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
	if len(shares) == 1 && shares[0].end <= b.start && !shares[0].isPercent() && shares[0].Quantity.Trend == "" && !hasAny(asciiLower(shares[0].Text), "pct", "percent", "per cent", "%") {
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
	if !ok || l.anyPortion(i) || apartBy(part.value()/whole.value(), b.value()) > 5 {
		return nil
	}
	return l.p.shareFault(part.figure, b.figure, whole.figure)
}

// outside reports whether a sentence begins with where else a share holds: "Under glass the rate was 85 percent".
func (l *ledger) outside(b *entry) bool {
	return l.elsewhere(b) && !startsAny(l.upTo(b), "at", "with")
}

// recappedShare reports whether the phrase of percentage b takes up a share that was told, of the same whole.
func (l *ledger) recappedShare(b *entry) bool {
	start, _ := l.p.sentence(b.start)
	lead := l.upTo(b)
	f := l.phraseOf(b)
	if k := strings.LastIndexByte(lead, ';'); k >= 0 {
		lead = strings.TrimLeft(lead[k+1:], " ")
	}
	if foretold.in(lead) && !(f.form == direct && f.det == "the") || hasAny(lead, "compared", "elsewhere", "last year", "previous", "while", "against") || timesOf.in(lead) || timesOf.in(f.after) || strings.Contains(lead, " than ") && f.form != apposed1 || hasAny(f.after, "last year", "a year ago", "ago", "earlier", "elsewhere", "than", "compared") || startsAny(strings.TrimLeft(lead, " "), "in", "among", "on", "for", "elsewhere") && !in([]string{"in all", "in other"}, strings.TrimSpace(lead)) && !l.mentioned(firstNoun(lead), start) {
		return false
	}
	if !l.givenShare(f.after, start) {
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
	case f.form == noPhrase && l.judged(b, lead), in(shareOpenings, clause) && (startsAny(f.after, "of", "are", "were", "is") || endsWord(clause, "in", "of") && f.after == ""):
		return true
	}
	return start > 0 && clause != "" && !in([]string{"but", "and", "yet", "another", "a further", "only", "so"}, clause) && !endsWord(clause, ",", "another", "further", "up to", "by", "from", "and", "but", "other", "remaining", "additional", "minimum", "at least", "maximum", "says", "said", "that") && !(f.form == noPhrase && startsAny(f.after, "are", "were", "is", "was", "had", "have", "has", "said", "say", "want"))
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
	for _, of := range [...]string{"share of ", "proportion of ", "percentage of ", "rate of ", "number of "} {
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
	if !startsAny(near, "is", "was", "are", "were", "remains") || hasAny(near, "normal", "usual", "target", "minimum", "average", "required", "allowed", "enough", "limit", "maximum", "goal", "possible", "aim", "needed", "against", "for", "in favour", "in favor", "women", "men") {
		return false
	}
	if !(lead == "" || in([]string{"but", "and", "yet"}, lead) || endsWord(lead, "said", "says", "that", "thinks", "finds", "believes", "added", "adds")) {
		return false
	}
	return hasAny(near, "highest", "lowest", "record", "too", "far", "rate", "share", "figure", "worst", "best", "more than", "less than", "higher", "lower", "high", "low", "unacceptable", "alarming", "shocking", "remarkable", "a lot", "nothing", "result")
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

// recapTotal holds what a closing sentence calls all of what was told, or counts with its noun and an article, against the figures before it.
func (l *ledger) recapTotal(i int) []fault {
	total := &l.entries[i]
	if !total.countable() || !total.pointed() || total.Kind == claim.Duration || total.ratio {
		return nil
	}
	if _, step := l.step(i); step {
		return nil
	}
	sure := l.calledAll(total) || l.theMany(total) && endsWord(l.upTo(total), "these", "those", "all", "all the", "all these")
	if !sure && !l.theMany(total) {
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
			if e.Kind == claim.Duration || e.Kind == claim.Age {
				continue
			}
			return nil
		}
		if _, step := l.step(j); step && !isAddition(&e) || !f.countable() || !f.pointed() || f.value() >= total.value() || l.membered(&e) || hasAny(e.lead, "including", "such as", "compared", "from", "than") || endsWord(e.bare(), "of the", "of its", "out of the", "out of") || f.Thing.Distributive || e.before() {
			return nil
		}
		open = open || f.Thing.Other || hasAny(e.lead, "another", "further", "also", "other", "as well")
		parts = append(parts, f)
	}
	if len(parts) < 2 || len(parts) > 6 || l.sentencesBetween(parts[len(parts)-1], *total) > 2 || !sure && !open && !l.oneSort(parts) {
		return nil
	}
	sum, slack := 0.0, total.give()
	figures := []figure{total.figure}
	for _, e := range parts {
		sum += e.value()
		slack += e.give()
		figures = append(figures, e.figure)
	}
	if total.Quantity.Unit == "" && total.value() < 1000 && hasAny(l.p.low[parts[0].end:total.start], "a", "an", "one") {
		slack++ // "14 boats, nine yachts and a launch"
	}
	if apartBy(sum, total.value()) > 1.9 || l.someMake(parts, total.value(), slack) {
		return nil
	}
	return []fault{newFault("sum", said(total.Claim)+" is given as the whole, but "+sayAll(figures[1:])+" make "+withUnit(number64(sum), total.Quantity), figures...)}
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
	tail := clauseTail(lead)
	switch {
	case in([]string{"in all", "in all,", "altogether", "altogether,", "all told", "all told,", "in total", "in total,", "together", "together,", "all in all,", "taken together,"}, lead):
		return true
	case hasAny(lead[max(0, len(lead)-90):], wholeThings...) && !hasAny(tail, "average", "per", "each", "previous"):
		return true
	case hasAny(strings.Join(firstWords(l.onward(e), 5), " "), "in all", "all told", "altogether", "in total") && !hasAny(l.onward(e), "in all the", "in all of"):
		return true
	case in([]string{"that means", "that makes", "this means", "this makes", "so", "thus", "that adds up to", "these add up to", "they add up to", "together they have", "that leaves"}, lead):
		start, _ := l.p.sentence(e.start)
		word, _, _ := strings.Cut(l.onward(e), " ")
		return lead != "that leaves" && (l.mentioned(word, start) || e.Quantity.Unit != "")
	}
	if endsWord(lead, "at") && startsAny(l.onward(e), "the total", "the bill", "the sum", "the whole") {
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
	words := strings.Fields(s)
	return words[:min(n, len(words))]
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

// recapRest holds a whole against the one part and the rest that the next sentences tell: "There are 18. Twelve … The other seven …".
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
	if len(before) != 2 || l.sentencesBetween(before[0], rest) > 3 {
		return nil
	}
	whole, part := before[0], before[1]
	if l.p.headless(whole.figure) || !whole.exact() || !part.exact() || !rest.exact() || part.Thing.Other || !(l.p.headless(part.figure) || l.membered(&part) || part.Thing.Head == whole.Thing.Head) || part.value() >= whole.value() || !(l.p.headless(rest.figure) || rest.Thing.Head == whole.Thing.Head || rest.Thing.Head == part.Thing.Head || still || others) {
		return nil
	}
	f, ok := l.sumFault(whole, []entry{part, rest})
	if !ok {
		return nil
	}
	return []fault{f}
}

// recapPart finds more of them than there were: "31 dancers from nine countries. … 44 of them".
func (l *ledger) recapPart(i int) []fault {
	part := l.entries[i]
	q := part.Quantity.Qualifier
	if part.Kind != claim.Count || part.Quantity.Unit != "" || !part.pointed() || part.Thing.Distributive || q == "at-most" && !hasAny(asciiLower(part.Text), "as many as") || q == "under" || q == "nearly" || hasAny(l.upTo(&part), allTimes...) || hasAny(part.near(), allTimes...) {
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
	if most == nil || l.sentencesBetween(*most, part) > 2 || l.sentencesBetween(*most, part) == 0 || !most.exact() && most.Quantity.Qualifier != "about" || l.p.headless(most.figure) || !larger(part.figure, most.figure) || apartBy(part.value(), most.value()) > 2.5 || hasAny(most.near(), "more", "other", "others", "of them") || endsWord(most.bare(), "another", "further") || hasAny(most.lead, "at least") {
		return nil
	}
	if noun != "them" && most.Thing.Head != noun && !sameNoun(noun, trip{from: most.figure, to: most.figure}) && !slices.Contains(most.Thing.Concept, strings.TrimSuffix(noun, "s")) {
		return nil
	}
	return []fault{newFault("part", said(part.Claim)+" is called a part of "+said(most.Claim)+", but is larger", most.figure, part.figure)}
}

// memberNoun is of what part is said to be a part: "them", or the noun in "58 of the horses" and "Of the animals 150"; empty where it is none.
func (l *ledger) memberNoun(part *entry) string {
	near := part.near()
	if startsAny(near, "of them", "of these", "of those") && !startsAny(near, "of those who", "of those in") {
		return "them"
	}
	words := strings.Fields(near)
	if len(words) >= 3 && words[0] == "of" && in([]string{"the", "its", "their", "these", "those"}, words[1]) && (len(words) == 3 || !in([]string{"in", "from", "of", "who", "that", "which"}, words[3])) {
		return words[2]
	}
	lead := strings.Fields(strings.TrimRight(trimHedges(l.upTo(part)), " ,"))
	if len(lead) == 3 && lead[0] == "of" && in([]string{"the", "these", "those"}, lead[1]) {
		return lead[2]
	}
	return ""
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

// alreadyDone reports whether the word after a number is a participle that takes up what was told: "the 178 sold".
func (l *ledger) alreadyDone(e *entry) bool {
	word, _, _ := strings.Cut(l.onward(e), " ")
	done := func(w string) bool {
		return len(w) > 4 && strings.HasSuffix(w, "ed") || in([]string{"sold", "lost", "found", "left", "won", "hit", "cut", "held", "sent"}, w)
	}
	return done(word)
}

// recapMeasure holds a measure in other units that a closing phrase names as the one told before: "The 200 acres cost too much", "a distance, which is 110 miles".
func (l *ledger) recapMeasure(i int) []fault {
	b := &l.entries[i]
	if b.Kind != claim.Measure || !b.pointed() {
		return nil
	}
	var a *entry
	for j := range l.entries {
		e := &l.entries[j]
		if j == i || e.Kind != claim.Measure || e.Quantity.Dimension != b.Quantity.Dimension || e.Quantity.Per != b.Quantity.Per {
			continue
		}
		if a != nil || e.start > b.start || !e.pointed() {
			return nil
		}
		a = e
	}
	if a == nil || a.Quantity.Unit == b.Quantity.Unit || l.sentencesBetween(*a, *b) > 2 || convertsTo(a.Quantity, b.Quantity) || !l.measuredAgain(a, b) {
		return nil
	}
	to, ok := inUnit(*a.Quantity, b.Quantity.Unit)
	if !ok || apartBy(to.Value, b.value()) > 4 || metric(a.Quantity.Unit) == metric(b.Quantity.Unit) {
		return nil
	}
	return []fault{newFault("conversion", said(a.Claim)+" is "+withUnit(number64(threeDigits(to.Value)), b.Quantity)+", not "+said(b.Claim), a.figure, b.figure)}
}

// metric reports whether a unit is one of the metric system.
func metric(unit string) bool {
	return !in([]string{"mi", "ft", "yd", "in", "lb", "oz", "acre", "ac", "gal", "degF", "st", "ton", "[mi_us]", "pt", "nmi", "kn"}, unit)
}

// measuredAgain reports whether measure b is told as measure a over again.
func (l *ledger) measuredAgain(a, b *entry) bool {
	lead := strings.TrimRight(bareLead(l.upTo(b)), " ")
	same := l.sentencesBetween(*a, *b) == 0
	if endsWord(lead, "that is", "this is", "which is", "this was", "that was", "which was", "that equals", "or", "in other words", "that makes", "which makes", "this meant", "that meant", "which means", "which meant", "this means", "that means") {
		return !same || !strings.Contains(l.p.low[a.end:b.start], " and ")
	}
	if l.sentencesBetween(*a, *b) > 0 && (lead == "at" && startsAny(strings.TrimLeft(l.p.low[l.onwardEnd(b):], " ,"), "it", "they", "he", "she") || lead == "at" && startsAny(l.onward(b), "it", "they", "he", "she") || endsWord(lead, "those", "these")) {
		return true
	}
	if l.sentencesBetween(*a, *b) == 0 || !endsWord(lead, "the", "these", "those", "its", "that") || endsWord(lead, "of the", "than the") {
		return false
	}
	return givenAfter(l.onward(b)) && (b.Quantity.Dimension != "length" || endsWord(lead, "the", "those", "these"))
}

// recaps is what closing sentences take up.
func (l *ledger) recaps(i int) []fault {
	return slices.Concat(l.recapStep(i), l.recapShare(i), l.recapTotal(i), l.recapRest(i), l.recapPart(i), l.recapPortion(i), l.recapMeasure(i), l.recapMean(i))
}
