package tag

import (
	"strings"
	"sync"

	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/word"
)

// Repair corrects, in place, tags of one sentence that the model gets wrong and that cost a reader of news most: numbers,
// past tense and participle, and the verbs of headlines. The words are those that Tag was given. Each correction asks for
// evidence beside the word; without it the model's tag stands.
func Repair(words []*word.Type, tags []Tag) {
	if len(words) == 0 {
		return
	}
	stop, verb := closed(tags), finite(tags)
	for i, t := range tags {
		switch t {
		case VBN:
			if noForm(words, tags, i) {
				tags[i] = NN
			} else if i == 0 && number(words, tags, i) == CD {
				tags[i] = CD
			} else if pastTense(words, tags, i, stop && !verb) {
				tags[i], verb = VBD, true
			}
		case VBD:
			if noForm(words, tags, i) {
				tags[i] = NN
			} else if i == 0 && number(words, tags, i) == CD {
				tags[i] = CD
			} else if participle(words, tags, i) || besides(words, tags, i) {
				tags[i] = VBN
			}
		case VBP:
			if strings.EqualFold(words[i].Text, "hurt") && besides(words, tags, i) {
				tags[i] = VBN
			}
		case CD, Comma, Stop, Colon, OpenQuote, CloseQuote, Open, Close, Dollar, Hash, DT, IN, TO, POS, MD:
		default:
			if n := number(words, tags, i); n != None {
				tags[i] = n
			} else if t == RB && i == 0 && namedLy(words, tags) {
				tags[i] = NNP
			} else if t == NN && gerund(words, tags, i) {
				tags[i] = VBG
			} else if f := irregular(words[i].Low); f != None && f != t && !t.IsVerb() && !t.IsProper() {
				verb = irregularPast(words, tags, i, f, stop && !verb) || verb
			} else if t == NNS && afterAge(words, tags, i) {
				tags[i], verb = VBZ, true
			} else if t == NN && didAtAge(words, tags, i) {
				tags[i], verb = VBD, true
			} else if t == NN && numbering(words, tags, i) {
				tags[i], verb = VBP, true
			}
		}
	}
	if !stop {
		headlineVerb(words, tags, verb)
	}
}

// namedLy reports whether the word in -ly that opens the sentence is a surname and no adverb: an age, a possessive or a finite verb stands right behind it
// ("Connolly, 58, was jailed", "Kelly's lawyer", "Farrelly denied it").
func namedLy(words []*word.Type, tags []Tag) bool {
	if len(tags) < 3 || !strings.HasSuffix(words[0].Low, "ly") || opensInversion(words[0].Low) {
		return false
	}
	switch {
	case tags[1] == POS:
		return true
	case tags[1] == Comma || tags[1] == Open:
		n := words[2].Text
		return len(tags) > 3 && len(n) == 2 && n[0] >= '1' && n[0] <= '9' && n[1] >= '0' && n[1] <= '9' && (tags[3] == Comma || tags[3] == Close)
	case tags[1] == VBD || tags[1] == VBZ || tags[1] == MD:
		return tags[2] != PRP && tags[2] != PRPS && !(tags[2] == DT && words[1].Low != "had" && words[1].Low != "has" && !strings.HasSuffix(words[1].Low, "ed"))
	}
	return false
}

// closed reports whether the sentence ends with a full stop, quotation marks and brackets aside: a headline has none.
func closed(tags []Tag) bool {
	for i := len(tags) - 1; i >= 0; i-- {
		switch tags[i] {
		case CloseQuote, Close:
		case Stop:
			return true
		default:
			return false
		}
	}
	return false
}

// finite reports whether a tag is that of a finite verb.
func finite(tags []Tag) bool {
	for _, t := range tags {
		if t == VBD || t == VBZ || t == VBP || t == MD {
			return true
		}
	}
	return false
}

// numbering reports whether word i is the verb of "the evacuees now number 3,100". Who is now number 47 has a rank.
func numbering(words []*word.Type, tags []Tag, i int) bool {
	if i < 2 || i+1 >= len(tags) || words[i].Low != "number" || tags[i+1] != CD || tags[i-1] != RB {
		return false
	}
	switch words[i-1].Low {
	case "now", "already", "currently":
	default:
		return false
	}
	for k := i - 2; k >= 0 && !tags[k].IsVerb(); k-- {
		if tags[k] == NNS || tags[k] == PRP {
			return true
		}
	}
	return false
}

// number returns the tag of word i if it is a number: CD, or JJ for an ordinal in figures; None if it is no number.
func number(words []*word.Type, tags []Tag, i int) Tag {
	w := words[i].Text
	if w[0] < '0' || w[0] > '9' {
		if i+1 < len(tags) && (tags[i+1] == NNS || tags[i+1] == CD || i == 0 && countable(words[1], tags[1]) && !strings.EqualFold(w, "one")) && cardinal(w) {
			return CD
		}
		if w[0] >= 'a' && w[0] <= 'z' && w != "one" && cardinal(w) {
			return CD // in small letters it is nothing else: "the list grew to eleven injured"
		}
		return None
	}
	for k := range len(w) {
		if w[k] >= '0' && w[k] <= '9' || strings.IndexByte(".,:/-", w[k]) >= 0 {
			continue
		}
		switch strings.ToLower(w[k:]) {
		case "st", "nd", "rd", "th":
			return JJ
		case "s", "am", "pm", "m", "km", "kg", "cm", "mm", "ft", "bn", "mn", "tn", "k", "mph", "kph", "lb", "g", "ha", "p", "gmt":
			return CD
		}
		return None
	}
	return CD
}

// countable reports whether the second word of a sentence, with tag t, may follow a number that opens it: "Twelve other men", "Nine were killed", "Seven of
// them". The model takes such a number for a name; a capital after it leaves it one.
func countable(next *word.Type, t Tag) bool {
	if c := next.Text[0]; c < 'a' || c > 'z' {
		return false
	}
	switch t {
	case JJ, JJR, RB, RBR, VBD, VBP, VBN, VBG, IN, MD, NN:
		return true
	}
	return false
}

// cardinal reports whether w is a number in words, from two to ninety-nine, or a hundred, thousand, million and so on.
func cardinal(w string) bool {
	if k := strings.IndexByte(w, '-'); k > 0 {
		return cardinal(w[:k]) && cardinal(w[k+1:])
	}
	switch strings.ToLower(w) {
	case "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
		"fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
		"eighty", "ninety", "hundred", "thousand", "million", "billion", "trillion":
		return true
	}
	return false
}

// noForm reports whether word i, tagged as the past tense or participle of a verb, is the form of none, and stands where a noun does: "three crew/VBD
// members", "his world middleweight/VBD title".
func noForm(words []*word.Type, tags []Tag, i int) bool {
	w := words[i].Low
	if i == 0 || i+1 == len(tags) || len(w) < 4 || strings.HasSuffix(w, "ed") || w[0] == '\'' || words[i].Text != w || lemma.VerbOf(words[i]) != w || unchanged(w) {
		return false
	}
	switch tags[i-1] {
	case DT, PRPS, POS, JJ, JJS, CD, NN:
	default:
		return false
	}
	switch tags[i+1] {
	case NN, NNS, RB, VBD, VBZ, VBP, MD, Comma, Stop:
		return true
	}
	return false
}

// irregular is what form of an irregular verb w is that is no noun or adjective besides: VBD for one that is the past tense alone, VBN for one that is the
// participle as well; None for any other word.
func irregular(w string) Tag {
	switch {
	case pastAlone(w):
		return VBD
	case pastOrParticiple(w):
		return VBN
	}
	return None
}

// irregularPast gives word i, a form of an irregular verb that the model takes for something else, its tag, and its subject that of a noun: "a ferry/JJ
// sank/NN". It reports whether the word is the verb of a clause.
func irregularPast(words []*word.Type, tags []Tag, i int, form Tag, needed bool) bool {
	tags[i] = form
	if form == VBN && !participle(words, tags, i) && pastTense(words, tags, i, needed) {
		tags[i] = VBD
	}
	if tags[i] == VBD && i > 1 && tags[i-1] == JJ && tags[i-2] == DT {
		tags[i-1] = NN
	}
	return tags[i] == VBD
}

// gerund reports whether word i, between a comma and what follows a verb, is a participle: ", speaking in Vilnius,".
func gerund(words []*word.Type, tags []Tag, i int) bool {
	if i < 2 || i+1 >= len(tags) || tags[i-1] != Comma || len(words[i].Text) < 6 || !strings.HasSuffix(words[i].Text, "ing") {
		return false
	}
	switch tags[i+1] {
	case DT, PRPS, TO, PRP:
		return true
	case IN:
		return tags[i-2].IsProper() // after a list's noun it may be one more
	}
	return false
}

// afterAge reports whether word i, between an age that stands for somebody and an object, is what he does: "The 31-year-old joins the board". Of several of
// one age there are few words, and two of them have a verb of their own: "The 31-year-old twins Anna and Eva were".
func afterAge(words []*word.Type, tags []Tag, i int) bool {
	if i < 2 || i+1 >= len(tags) || tags[i-2] != DT || !strings.HasSuffix(words[i-1].Text, "-year-old") || !strings.HasSuffix(words[i].Text, "s") {
		return false
	}
	if ofOneAge(words[i].Text) {
		return false
	}
	switch tags[i+1] {
	case NNP, DT, PRPS, CD:
		return true
	}
	return false
}

// didAtAge reports whether word i, behind an age that stands for somebody, is what he did: "The 31-year-old limped off the field". No noun for a person is made with
// "ed", and before another noun the word may tell what he is ("the 31-year-old escaped prisoner").
func didAtAge(words []*word.Type, tags []Tag, i int) bool {
	if i < 2 || i+1 >= len(tags) || tags[i-2] != DT || !strings.EqualFold(words[i-2].Text, "the") || !strings.HasSuffix(words[i-1].Text, "-year-old") {
		return false
	}
	w := words[i].Low
	return len(w) > 4 && strings.HasSuffix(w, "ed") && !ofOneAge(w) && lemma.VerbOf(words[i]) != w && !tags[i+1].IsNoun() && tags[i+1] != JJ && !finite(tags[i+1:i+2])
}

// participle reports whether word i, tagged as past tense, is a participle: a form of have or be before it, with nothing
// but adverbs between.
func participle(words []*word.Type, tags []Tag, i int) bool {
	k := before(tags, i)
	return k >= 0 && auxiliary(words[k].Text) && k > i-4
}

// besides reports whether word i, tagged as finite, is a participle that tells behind a comma and "with" what else came of it: "30 people died, with 55 others
// wounded". Nothing that may be its object follows, and the sentence has its verb before.
func besides(words []*word.Type, tags []Tag, i int) bool {
	if i+1 < len(tags) {
		switch tags[i+1] {
		case Stop, Comma, IN, CC, Close, CloseQuote:
		default:
			return false
		}
	}
	k, noun := i-1, false
	for ; k > 0 && k > i-6; k-- {
		switch tags[k] {
		case NN, NNS, CD, JJ, JJR, DT, RB:
			noun = noun || tags[k] == NNS || tags[k] == NN || tags[k] == CD
			continue
		}
		break
	}
	return noun && k > 1 && strings.EqualFold(words[k].Text, "with") && tags[k-1] == Comma && finite(tags[:k]) && !neverPassive(strings.ToLower(words[i].Text))
}

// before returns the index of the last word before i that is no adverb; -1 if there is none.
func before(tags []Tag, i int) int {
	for i--; i >= 0 && (tags[i] == RB || tags[i] == RBR); i-- {
	}
	return i
}

// auxiliary reports whether w is a form of have or be. 's is left out, being mostly a possessive.
func auxiliary(w string) bool {
	switch strings.ToLower(w) {
	case "has", "have", "had", "having", "was", "were", "is", "are", "am", "be", "been", "being", "'ve", "'re", "gets", "got", "getting":
		return true
	}
	return false
}

// pastTense reports whether word i, tagged as a participle, is the verb of a clause: a subject stands right before it, and
// what follows it (an object, an infinitive, that) cannot follow a participle after its noun, or the sentence needs a verb.
func pastTense(words []*word.Type, tags []Tag, i int, needed bool) bool {
	k := before(tags, i)
	if k < 0 || i+1 == len(tags) {
		return false
	}
	switch tags[k] {
	case PRP:
		return subjectPronoun(words[k].Text)
	case WP:
		return true
	case CC:
		return afterPast(words, tags, k) && object(words, tags, i+1)
	case NN, NNS, NNP, NNPS, CD:
	case Close, CloseQuote, Comma:
		return false
	default:
		return false
	}
	if auxiliaryAhead(words, tags, k) {
		return false
	}
	w := strings.ToLower(words[i].Text)
	switch {
	case neverPassive(w):
		return true
	case takesInfinitive(w) && (tags[i+1] == TO || tags[i+1] == IN && strings.EqualFold(words[i+1].Text, "that")):
		return true
	case object(words, tags, i+1):
		return !twoObjects(w)
	}
	return needed
}

// object reports whether a direct object may begin at i, and no time ("the same day", "12 days ago", "Sunday").
func object(words []*word.Type, tags []Tag, i int) bool {
	if i >= len(tags) {
		return false
	}
	switch tags[i] {
	case DT, PRPS, CD, Dollar, PDT:
	case NNP, NNS:
		if i+1 == len(tags) || tags[i+1] == Comma {
			return false
		}
	default:
		return false
	}
	for k := i; k < len(tags) && k < i+5; k++ {
		switch tags[k] {
		case DT, PRPS, CD, Dollar, PDT, JJ, JJS, NN, NNS, NNP, NNPS, RB:
		default:
			return true
		}
		if timeWord(words[k].Text) {
			return false
		}
	}
	return true
}

// timeWord reports whether w is a noun that tells when.
func timeWord(w string) bool { return tellsWhen(strings.ToLower(w)) }

// auxiliaryAhead reports whether the noun phrase that ends at k follows a form of have or be (was a man given …), as in
// questions and after there.
func auxiliaryAhead(words []*word.Type, tags []Tag, k int) bool {
	for n := 0; k >= 0 && n < 8; k, n = k-1, n+1 {
		switch tags[k] {
		case NN, NNS, NNP, NNPS, CD, DT, JJ, JJR, JJS, PRPS, POS, Dollar, RB, VBN, VBG:
			if auxiliary(words[k].Text) {
				return true
			}
		case VBD, VBZ, VBP, VB:
			return auxiliary(words[k].Text)
		default:
			return false
		}
	}
	return false
}

// afterPast reports whether the nearest verb before k is in the past tense and no auxiliary.
func afterPast(words []*word.Type, tags []Tag, k int) bool {
	for n := 0; k >= 0 && n < 12; k, n = k-1, n+1 {
		if t := tags[k]; t == VBD {
			return !auxiliary(words[k].Text)
		} else if t.IsVerb() || t == MD || t == Colon {
			return false
		}
	}
	return false
}

func subjectPronoun(w string) bool {
	switch strings.ToLower(w) {
	case "he", "she", "they", "we", "i":
		return true
	}
	return false
}

// headlineVerb finds the verb of a headline in which the model saw none: a noun in -s after another noun (or, after a plural
// or two names, one without) that headlines use as a verb. One that is as often a noun (talks, plans) needs an object behind it.
// Where the model saw a verb, only the noun in -ing is sought that it takes for one: "Harbour bombing kills 4, wounds 9".
func headlineVerb(words []*word.Type, tags []Tag, verb bool) {
	for i := 1; i+1 < len(words); i++ {
		t := tags[i]
		gerund := i > 1 && tags[i-1] == VBG && tags[i-2].IsNoun() && tags[i+1] == CD
		if verb && !gerund || t != NNS && t != NN && t != VB || !tags[i-1].IsNoun() && tags[i-1] != RB && tags[i-1] != CD && !gerund {
			continue
		}
		next := tags[i+1]
		if next == IN && words[i+1].Text == "of" || next.IsVerb() || next == POS || next == Comma || next == Colon || next == CC {
			continue
		}
		w := strings.ToLower(words[i].Text)
		plural := t == NNS
		if plural {
			w = strings.TrimSuffix(w, "s")
		}
		certain, known := headlineVerbs()[w]
		object := next == DT || next == CD || next == PRPS || next == JJS || next == Dollar
		switch {
		case !known || !certain && !object:
		case plural && gerund:
			tags[i-1], tags[i] = NN, VBZ
			return
		case plural:
			tags[i] = VBZ
			return
		case tags[i-1] == NNS || tags[i-1] == CD || i > 2 && tags[i-2] == CC:
			tags[i] = VBP
			return
		}
	}
}

// headlineVerbs are verbs, less a final s, that headlines use and the model takes for nouns; true if they seldom are nouns.
var headlineVerbs = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(`kill hit rise fall say warn urge vow leave injure wound destroy down launche launch rock grow
		halt end begin open close win lose beat meet slam seek jump climb soar plunge near reache reach passe buy sell
		reject deny accuse sue jail move arrive join quit resign die survive capture seize free hold agree mull weigh topple collapse
		damage hurt mourn crash tell ask set pull draw bring take make get give send see find keep put lead ease curb
		boost fill shake spread clash`) {
		m[w] = true
	}
	for w := range strings.FieldsSeq(`strike claim call fire plan name order cut raise drop top visit back face start post report offer
		sign ban block arrest charge return target attack bomb shell release swap exchange eye march rally protest strand
		trap burn cause force mark honor honour surge slide sink land fight battle talk push turn run lift hike double triple
		miss delay cancel show speak slash pass`) {
		m[w] = false
	}
	return m
})
