package compare

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
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
		cut, ok := withoutLast(trimSpaces(s), bareHedgesBy())
		if !ok {
			return s
		}
		s = cut
	}
}

// lastLetters is the letters and digits that s ends in.
func lastLetters(s string) string {
	i := len(s)
	for i > 0 && letter(s[i-1]) {
		i--
	}
	return s[i:]
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
	return len(w) > 3 && letter(w[0]) && letter(w[len(w)-1]) && !strings.Contains(w, "'") && !strings.Contains(w, "’") && !in(noAdjectives, w)
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

// mentionedAny reports whether one of the nouns stands before the byte at.
func (l *ledger) mentionedAny(nouns []string, at int) bool {
	return slices.ContainsFunc(nouns, func(n string) bool { return l.mentioned(n, at) })
}

// givenOf reports whether all that the words after a figure say that it is of was told before the byte at: nothing, a time, "them", a noun that was told. "In
// the capital" and "among the young" are of something else.
func (l *ledger) givenOf(after string, at int) bool {
	words := strings.Fields(after)
	for k, w := range words {
		if in(phraseStops, w) {
			return true // the words after it are no more of the phrase
		}
		if !in(ofWhich, w) {
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
			if told = l.mentioned(x, at) || in(broadNouns, x) || in(dwellers, x) && l.mentionedAny(dwellers, at); !told {
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
	return l.beginsElsewhere(lead, start) || l.beginsElsewhere(tail, start)
}

// beginsElsewhere is opensElsewhere of the words of s, most of which begin with none that could.
func (l *ledger) beginsElsewhere(s string, start int) bool {
	for first := range strings.FieldsSeq(s) {
		return (first == "elsewhere" || in(elsewhereLeads, first)) && l.opensElsewhere(strings.Fields(s), start)
	}
	return false
}

func (l *ledger) opensElsewhere(words []string, start int) bool {
	switch {
	case len(words) > 0 && words[0] == "elsewhere":
		return true
	case len(words) < 3 || !in(elsewhereLeads, words[0]) || words[0] == "with" && len(words) < 4:
		return false
	case in(elsewhereNot, words[1]):
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

// recaps is what closing sentences take up.
func (l *ledger) recaps(i int) []fault {
	return slices.Concat(l.recapStep(i), l.recapShare(i), l.recapTotal(i), l.recapRest(i), l.recapPart(i), l.recapPortion(i), l.recapMeasure(i), l.recapMean(i), l.recapWhole(i), l.recapRemainder(i))
}
