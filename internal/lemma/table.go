package lemma

import (
	"strings"
	"sync"
)

// forms reads lines of a base form and its other forms.
func forms(lines string) map[string]string {
	m := make(map[string]string, 1024)
	for l := range strings.Lines(lines) {
		base := ""
		for w := range strings.FieldsSeq(l) {
			if base == "" {
				base = w
			} else {
				m[w] = base
			}
		}
	}
	return m
}

// words reads words parted by white space.
func words(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

// nouns are the irregular plurals with their singulars, and the words that look like plurals and stay as they are.
var nouns = sync.OnceValue(func() map[string]string {
	m := forms(irregularNouns)
	for w := range strings.FieldsSeq(pluralS) {
		m[w] = w[:len(w)-1]
	}
	for w := range strings.FieldsSeq(pluralESNouns) {
		m[w] = w[:len(w)-2]
	}
	for w := range strings.FieldsSeq(invariantNouns) {
		m[w] = w
	}
	return m
})

// verbs are the irregular forms of verbs with their base forms, and the base forms that look like others.
var verbs = sync.OnceValue(func() map[string]string {
	m := forms(irregularVerbs)
	for w := range strings.FieldsSeq(baseVerbs) {
		m[w] = w
	}
	return m
})

// stems says of stems that the rules would judge wrongly, or that spelling leaves open, whether an e follows.
var stems = sync.OnceValue(func() map[string]bool {
	m := words(withE)
	for w := range strings.FieldsSeq(withoutE) {
		m[w] = false
	}
	return m
})

var (
	doubled = sync.OnceValue(func() map[string]bool { return words(doubledStems) })
	hardC   = sync.OnceValue(func() map[string]bool {
		return words("panick mimick picnick traffick frolick politick bivouack havock magick")
	})
	whole = sync.OnceValue(func() map[string]bool {
		return words("embed naked hundred during evening morning nothing something anything everything king ceiling")
	})
	ee = sync.OnceValue(func() map[string]bool {
		return words("agree disagree free guarantee decree referee oversee tee tree knee foresee pedigree absentee")
	})
)
