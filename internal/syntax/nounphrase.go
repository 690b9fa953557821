package syntax

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/tag"
)

// longestPhrase bounds a noun phrase, in tokens, so that to ask for each of its numbers takes linear time.
const longestPhrase = 40

// nounPhraseAt gathers the noun phrase whose hedge begins at first and whose words begin at i.
func (p *Parse) nounPhraseAt(first, i, end int) chunk {
	head, noun, j := -1, false, i
	for j < end && j-first < longestPhrase {
		n, ok := p.extend(first, j, end, noun)
		if !ok || n <= j {
			break
		}
		if p.tags[n-1].IsNoun() || p.isPercent(n-1) {
			head, noun = n-1, true
		} else if p.tags[n-1] == tag.POS {
			head, noun = -1, false
		}
		j = n
		if p.closesPhrase(first, j-1, end) {
			break
		}
	}
	if j == i { // a word that can begin a noun phrase but not stand in one
		j = i + 1
	}
	if head < 0 && p.tags[j-1] == tag.VBG {
		head = j - 1
	}
	if head < 0 && j-first == 1 && (p.tags[first] == tag.VBN || p.tags[first] == tag.VBG) {
		head = first
	}
	return newChunk(nounPhrase, first, j, head)
}

// closesPhrase reports whether nothing can follow token j in its noun phrase: a pronoun, a weekday without article.
func (p *Parse) closesPhrase(first, j, end int) bool {
	switch p.tags[j] {
	case tag.PRP, tag.EX:
		return true
	}
	if j+1 < end && j <= first+1 && p.tags[first] == tag.CD && p.isClock(first) && p.tags[j+1].IsNoun() && !p.ofClock(j+1) {
		return true // "at 7:15 a.m. firefighters were called"
	}
	if j+1 >= end || !p.is(j, weekday) || p.tags[j+1] == tag.POS || isDayPart(p.doc.Low(j+1)) {
		return false
	}
	return first == j || p.tags[first] != tag.DT
}

// isClock reports whether a clock time begins at token i: "7:15", "7am", "7 p.m.".
func (p *Parse) isClock(i int) bool {
	w := p.doc.Low(i)
	n := 0
	for n < len(w) && n < 3 && digit(w[n]) {
		n++
	}
	if n == 0 || n > 2 {
		return false
	}
	if n == len(w) {
		return i+1 < len(p.doc.Tokens) && isHalfDay(p.doc.Low(i+1))
	}
	if rest := w[n:]; len(rest) >= 3 && (rest[0] == ':' || rest[0] == '.' && len(rest) > 3) && digit(rest[1]) && digit(rest[2]) {
		return len(rest) == 3 && rest[0] == ':' || isHalfDay(rest[3:])
	} else {
		return isHalfDay(rest)
	}
}

// ofClock reports whether the token at i behind a clock time goes with it: "p.m.", "hours", a time zone.
func (p *Parse) ofClock(i int) bool {
	w := p.doc.Low(i)
	if isHalfDay(w) || w == "a." || w == "p." || w == "m." || w == "hours" || w == "hrs" || w == "local" {
		return true
	}
	full := p.doc.Word(i)
	return len(full) >= 2 && len(full) <= 4 && full == strings.ToUpper(full)
}

// isHalfDay reports whether w is a.m. or p.m.
func isHalfDay(w string) bool {
	switch w {
	case "am", "pm", "a.m", "p.m", "a.m.", "p.m.":
		return true
	}
	return false
}

// extend returns the end of the next part of a noun phrase at j, and whether there is one. noun says that a noun has been read.
func (p *Parse) extend(first, j, end int, noun bool) (int, bool) {
	t := p.tags[j]
	if noun {
		return p.extendNoun(first, j, end)
	}
	if (t.IsNoun() || t == tag.JJ) && !p.is(j, mayBreak) {
		return j + 1, true
	}
	w := p.doc.Low(j)
	switch t {
	case tag.DT, tag.PDT, tag.PRPS:
		return j + 1, j == first || p.tags[j-1] == tag.PDT || p.tags[j-1] == tag.DT && p.doc.Low(j-1) == "all" || p.tags[j-1] == tag.RB || (w == "a" || w == "an") && p.takesArticle(j-1) || w == "each" || w != "a" && w != "an" && j > first && !p.tags[j-1].IsNoun() && p.tags[j-1] != tag.CD
	case tag.PRP, tag.EX:
		return j + 1, j == first
	case tag.CD, tag.Dollar, tag.Hash:
		return p.numberEnd(first, j, end), true
	case tag.JJ, tag.JJR, tag.JJS, tag.NN, tag.NNS, tag.NNP, tag.NNPS, tag.FW, tag.POS, tag.SYM, tag.LS:
		if w == "than" {
			return j, false
		}
		if j > first && j+1 < end && p.isNumber(j-1) && isDeictic(w) && p.is(j+1, temporalNoun) {
			return j, false // "$54 billion last year"
		}
		if p.is(j, weekday) && j > first && p.tags[j-1] != tag.DT && p.tags[j-1] != tag.PRPS && !p.beforePossessive(j, end) {
			return j + 1, p.tags[j-1] == tag.JJ
		}
		return j + 1, true
	case tag.VBN, tag.VBG:
		if t == tag.VBG && j > first && (isAdjective(p.tags[j-1]) || p.tags[j-1] == tag.DT) && (j+1 >= end || !p.complement(j+1) || p.tags[j+1] == tag.IN) {
			return j + 1, true // "fierce fighting", "the killing of"
		}
		return j + 1, j+1 < end && p.nounish(j+1) && (j > first || t == tag.VBN || p.titled(j+1, end))
	case tag.RB, tag.RBR, tag.RBS:
		return j + 1, j+1 < end && (p.tags[j+1] == tag.JJ || p.tags[j+1] == tag.CD || p.tags[j+1] == tag.VBN && j > first) && !p.is(j, negation)
	case tag.Comma:
		// "the slow, grinding advance"
		return j + 1, j > first && j+2 < end && isAdjective(p.tags[j-1]) && (isAdjective(p.tags[j+1]) || p.tags[j+1] == tag.VBG) && p.nounish(j+2)
	case tag.Open:
		n := p.asideEnd(first, j, end)
		return n, n > j
	case tag.OpenQuote, tag.CloseQuote:
		n := p.quotedEnd(j, end)
		return n, n > j && j > first // "a “thorough” inquiry"
	case tag.CC:
		if j == first && (w == "both" || w == "either" || w == "neither") {
			return j + 1, true
		}
		// "Russian and Ukrainian negotiators", "fully and partly destroyed homes"
		return j + 1, j > first && j+2 < end && isAdjective(p.tags[j-1]) && isAdjective(p.tags[j+1]) && p.nounish(j+2)
	}
	return j + 1, p.isNumber(j) || w == "%"
}

// quotedEnd returns the end of one to three words in quotation marks that begin at j and describe the noun behind them, or j.
func (p *Parse) quotedEnd(j, end int) int {
	n := j + 1
	for n < end && n < j+4 && (isAdjective(p.tags[n]) || p.tags[n] == tag.VBG || p.tags[n] == tag.NN || isAdverb(p.tags[n])) {
		n++
	}
	if n > j+1 && n+1 < end && p.tags[n] == tag.CloseQuote && (p.tags[n+1].IsNoun() || p.tags[n+1] == tag.JJ) {
		return n + 1
	}
	return j
}

// titled reports whether an office and the name of its holder stand at j, and a finite verb after it: of "presiding judge Ana Silva said" the first
// word is no verb.
func (p *Parse) titled(j, end int) bool {
	n := j
	for ; n < end && n < j+3 && p.tags[n] == tag.NN; n++ {
	}
	m := n
	for ; m < end && m < n+4 && p.tags[m].IsProper(); m++ {
	}
	return n > j && m > n && m < end && (p.tags[m] == tag.VBD || p.tags[m] == tag.VBZ)
}

// extendNoun is extend after a noun has been read: only nouns, a possessive, and a number that names ("magnitude 6.1", "May 16").
func (p *Parse) extendNoun(first, j, end int) (int, bool) {
	t := p.tags[j]
	switch {
	case t == tag.POS:
		return j + 1, true
	case p.is(j, mayLead) && p.agedAt(j, end):
		return j, false // "two girls age 6 and 8"
	case p.is(j, weekday) && j > first && !p.beforePossessive(j, end):
		return j, false
	case p.is(j, perWord|percentSign):
		return j + 1, p.is(j, percentSign)
	case t == tag.NN && p.is(j, forPeople) && p.tags[j-1] == tag.NNS:
		return j, false // "left 1,900 families homeless"
	case t.IsNoun() || t == tag.FW:
		return j + 1, true
	case t == tag.CD:
		prev := p.doc.Low(j - 1)
		names := p.tags[j-1].IsProper() || prev == "magnitude" || prev == "no." || prev == "number"
		if prev == "number" && j-2 >= first && (p.tags[j-2] == tag.DT || p.tags[j-2] == tag.PRPS || p.tags[j-2] == tag.POS) {
			return j + 1, true // "the number two man at the bank"
		}
		free := j+1 >= end || !p.tags[j+1].IsNoun() || prev == "magnitude" || prev == "no." || p.typeNumber(first, j)
		return j + 1, names && free && digit(p.doc.Low(j)[0])
	case t == tag.JJ && j+1 < end && p.tags[j+1].IsNoun() && p.tags[j-1].IsProper() && p.tags[j+1].IsProper():
		return j + 1, true
	case t == tag.VBN || t == tag.VBG:
		return j, false
	case t == tag.Open:
		n := p.asideEnd(first, j, end)
		return n, n > j
	case t == tag.JJ && p.tags[j-1] == tag.CC:
		return j + 1, true // the last of such a series
	case t == tag.Comma || t == tag.CC:
		return j + 1, p.sharesHead(first, j, end)
	}
	return j, false
}

// mostShared is how many words a series may have of which one noun at its end is counted.
const mostShared = 12

// sharesHead reports whether the comma, "and" or "or" at j stands in a series of nouns in the singular behind a number above one, at the end of which stands the
// noun in the plural that is counted: "300 bus, tram and train drivers".
func (p *Parse) sharesHead(first, j, end int) bool {
	k := j - 1
	for k >= first && (p.tags[k] == tag.NN || p.tags[k] == tag.Comma || p.tags[k] == tag.CC) && j-k < mostShared {
		k--
	}
	if k < first || k == j-1 || !p.isNumber(k) || p.tags[k+1] != tag.NN || p.doc.Low(k) == "one" || p.doc.Low(k) == "1" || manyAsOne(p.doc.Low(k+1)) {
		return false
	}
	closed := false // the last of the series has begun
	for n := j; n < min(end, j+mostShared); n++ {
		switch t := p.tags[n]; {
		case (t == tag.Comma || t == tag.CC) && closed:
			return false
		case t == tag.CC:
			closed = p.doc.Low(n) == "and" || p.doc.Low(n) == "or"
			if !closed {
				return false
			}
		case t == tag.Comma:
		case t == tag.NN, t == tag.JJ && closed && p.tags[n-1] == tag.CC:
		case t == tag.NNS:
			return closed && (p.tags[n-1] == tag.NN || p.tags[n-1] == tag.JJ) && (n+1 >= end || !p.tags[n+1].IsNoun())
		default:
			return false
		}
	}
	return false
}

// typeNumber reports whether the number at j is that of a type, as the name before it is counted: "nine AK 47 guns".
func (p *Parse) typeNumber(first, j int) bool {
	k := j - 2
	return k >= first && p.tags[j-1].IsProper() && (p.tags[k] == tag.CD || p.doc.Low(k) == "a" || p.doc.Low(k) == "an")
}

// takesArticle reports whether the word at j may stand before "a": "half a million", "such a".
func (p *Parse) takesArticle(j int) bool {
	if j < 0 {
		return false
	}
	switch p.doc.Low(j) {
	case "half", "such", "many", "quite", "rather", "what", "about", "almost", "nearly", "just", "over", "than", "least", "roughly", "around", "only",
		"barely", "some":
		return true
	}
	return false
}

func (p *Parse) beforePossessive(j, end int) bool { return j+1 < end && p.tags[j+1] == tag.POS }

// numberEnd returns the end of the number at j, which may be a range ("two to three", "3 or 4", "two and a half").
func (p *Parse) numberEnd(first, j, end int) int {
	j++
	for j+1 < end {
		w := p.doc.Low(j)
		switch w {
		case "to", "-", "–", "—":
			if n := p.hyphenLeft(j, end); n > j {
				return n
			}
			if w == "to" && first > 0 && p.doc.Low(first-1) == "from" || w == "—" || !p.isNumber(j+1) {
				return j
			}
		case "or":
			if next := p.doc.Low(j + 1); next == "so" || next == "more" || next == "fewer" || next == "less" {
				return j + 2
			}
			if !p.isNumber(j + 1) {
				return j
			}
		case "and":
			if j+2 < end && p.doc.Low(j+1) == "a" && (p.doc.Low(j+2) == "half" || p.doc.Low(j+2) == "quarter") {
				return j + 3
			}
			if p.doc.Low(first) != "between" && (first+1 >= j || p.doc.Low(first+1) != "between") {
				return j
			}
			if n := p.afterNumber(j+1, end); n > j+1 {
				return n
			}
			return j
		default:
			return j
		}
		j += 2
	}
	return j
}

// hyphenLeft returns the end of the second number of a range whose first has left its unit to it ("24- to 30-foot", the hyphen at j), or j.
func (p *Parse) hyphenLeft(j, end int) int {
	if j+2 >= end || p.doc.Low(j) != "-" || p.doc.Tokens[j].Space || !p.doc.Tokens[j+1].Space {
		return j
	}
	if w := p.doc.Low(j + 1); w != "to" && w != "or" {
		return j
	}
	if p.isNumber(j+2) || p.tags[j+2] == tag.JJ && strings.IndexByte(p.doc.Low(j+2), '-') > 0 {
		return j + 3
	}
	return j
}

// asideEnd returns where the noun phrase from first goes on behind a bracket at j that says its sum or its size in another unit ("a 20 billion euro ($26
// billion) loan", "a 30-foot (9-metre) boat"), or j: the phrase has an article, and no noun yet but what is measured in.
func (p *Parse) asideEnd(first, j, end int) int {
	const longest = 7
	if t := p.tags[first]; t != tag.DT && t != tag.PRPS && t != tag.Dollar || j <= first || !p.measured(first, j) {
		return j
	}
	k := j + 1
	for ; k < end && k-j <= longest && p.tags[k] != tag.Close; k++ {
		if t := p.tags[k]; !p.isNumber(k) && !t.IsNoun() && t != tag.JJ && t != tag.Hash && !p.is(k, mayHedge) {
			return j
		}
	}
	if k+1 >= end || p.tags[k] != tag.Close || !p.measured(j, k) {
		return j
	}
	n := k + 1
	for n < end && p.nounish(n) && n-k < longest {
		n++
	}
	if n == k+1 || !p.tags[n-1].IsNoun() || p.is(k+1, mayBreak) || isDegree(p.doc.Low(k+1)) {
		return j
	}
	return k + 1
}

// measured reports whether the tokens [i, j) end with a sum of money, or a number with its unit.
func (p *Parse) measured(i, j int) bool {
	if p.tags[j-1] == tag.JJ || p.tags[j-1] == tag.NN || p.tags[j-1] == tag.NNS {
		if w := p.doc.Low(j - 1); digit(w[0]) && strings.IndexByte(w, '-') > 0 {
			return true
		}
		return j-2 >= i && p.isNumber(j-2)
	}
	k := j - 1
	for ; k >= i && k >= j-4 && p.isNumber(k); k-- {
		if p.tags[k] == tag.Dollar || isCurrency(p.doc.Low(k)) {
			return true
		}
	}
	w := p.doc.Low(max(k, i))
	return k >= i && k < j-1 && digit(w[len(w)-1]) // "euro30 million"
}

func isAdjective(t tag.Tag) bool { return t == tag.JJ || t == tag.JJR || t == tag.JJS || t == tag.VBN }

// nounish reports whether token j can stand in a noun phrase after an adjective.
func (p *Parse) nounish(j int) bool {
	t := p.tags[j]
	return t.IsNoun() || t == tag.JJ || t == tag.JJR || t == tag.JJS
}

func (p *Parse) isPercent(j int) bool { return p.is(j, percentSign) }

func digit(b byte) bool { return '0' <= b && b <= '9' }
