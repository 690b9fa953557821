package syntax

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/word"
)

// What the patterns ask of most words of a text is one bit of each. The bits of a document's tokens stand side by side in Parse.marks.
const (
	beWord uint64 = 1 << iota
	haveWord
	negation
	temporalNoun
	weekday
	subordinatorWord
	prepositionWord // see isPreposition
	numberWord      // a word of number or money, whatever its tag
	halfWord
	percentSign
	perWord
	forPeople // see standsForPeople
	mayHedge  // hedgeWord looks at it
	mayLead   // prepositionEnd looks at it
	mayBreak  // extend looks at it: "than", "last", a weekday
	mayMend   // repair looks at it, whatever its tag
	endsED    // or as "driven" does
	endsING
)

var marks = word.Marks{Slot: word.SyntaxMarks, Find: func(t *word.Type) uint64 {
	w := t.Low
	return marked(
		isBe(w), isHave(w), isNegation(w), isTemporal(w), isWeekday(w), isSubordinator(w), isPreposition(w), isNumberWord(w) || isCurrency(w),
		w == "half", w == "%", w == "per", standsForPeople(w), opensHedge(w), opensPreposition(w), w == "than" || isDeictic(w) || isWeekday(w),
		isMended(w), strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "en"), strings.HasSuffix(w, "ing"),
	)
}}

// What they ask of the main verbs alone, in any of their forms.
const (
	clauseVerb     uint64 = 1 << iota // see takesClause
	onlyClauseVerb                    // see onlyClause
	copulaVerb                        // what its subject is may follow
)

var verbMarks = word.Marks{Slot: word.VerbMarks, Find: func(t *word.Type) uint64 {
	if isBe(t.Low) || isHave(t.Low) {
		return marked(false, false, isBe(t.Low))
	}
	w := lemma.VerbOf(t)
	return marked(takesClause(w), onlyClause(w), isCopular(w))
}}

// marked has a bit for each of has that holds, in their order.
func marked(has ...bool) uint64 {
	var m uint64
	for i, h := range has {
		if h {
			m |= 1 << i
		}
	}
	return m
}

// is reports whether token i has one of the marks.
func (p *Parse) is(i int, marks uint64) bool { return p.marks[i]&marks != 0 }

// verbIs reports whether the main verb of chunk c has one of the marks of verbs.
func (p *Parse) verbIs(c int32, marks uint64) bool {
	k := &p.chunks[c]
	return k.kind == verbGroup && k.head >= 0 && verbMarks.Of(p.doc.Type(int(k.head)))&marks != 0
}
