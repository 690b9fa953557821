package lemma

import (
	"strings"
	"sync"

	"github.com/claimdiff/claimdiff/internal/word"
)

// forms reads lines of a base form and its other forms into m.
func forms(m *word.Map[string], lines string) {
	for l := range strings.Lines(lines) {
		base := ""
		for w := range strings.FieldsSeq(l) {
			if base == "" {
				base = w
			} else {
				*m.Put(w) = base
			}
		}
	}
}

// words makes a table, when it is first asked for, of words parted by white space.
func words(list string) func() *word.Map[bool] {
	return sync.OnceValue(func() *word.Map[bool] {
		m := word.NewMap[bool](len(list) / 7)
		for w := range strings.FieldsSeq(list) {
			*m.Put(w) = true
		}
		return m
	})
}

// nouns are the irregular plurals with their singulars, and the words that look like plurals and stay as they are.
var nouns = sync.OnceValue(func() *word.Map[string] {
	m := word.NewMap[string](1000)
	forms(m, irregularNouns)
	for w := range strings.FieldsSeq(pluralS) {
		*m.Put(w) = w[:len(w)-1]
	}
	for w := range strings.FieldsSeq(pluralESNouns) {
		*m.Put(w) = w[:len(w)-2]
	}
	for w := range strings.FieldsSeq(invariantNouns) {
		*m.Put(w) = w
	}
	return m
})

// verbs are the irregular forms of verbs with their base forms, and the base forms that look like others.
var verbs = sync.OnceValue(func() *word.Map[string] {
	m := word.NewMap[string](1000)
	forms(m, irregularVerbs)
	for w := range strings.FieldsSeq(baseVerbs) {
		*m.Put(w) = w
	}
	return m
})

// The stems that the rules would judge wrongly, or of which spelling leaves open whether an e follows: those that it follows, and those that it does
// not. What stands in both has none.
var (
	endingInE = words(withE)
	bare      = words(withoutE)
)

var (
	doubled = words(doubledStems)
	hardC   = words("panick mimick picnick traffick frolick politick bivouack havock magick")
	whole   = words("embed naked hundred during evening morning nothing something anything everything king ceiling")
	ee      = words("agree disagree free guarantee decree referee oversee tee tree knee foresee pedigree absentee")
)
