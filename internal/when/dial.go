package when

import "strings"

// OnDial reports whether a time of day is told by the hands of a dial alone, without a.m. or p.m., a part of the day or a zone: "9:10", "half past nine".
// Which half of the day it is, the text leaves open, and [Period.Minute] is a guess.
func OnDial(text string) bool {
	text = lower(text)
	if text == "" || strings.HasPrefix(text, "0") {
		return false
	}
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return r < 'a' || r > 'z' }) {
		if !dialWords[w] {
			return false
		}
	}
	return true
}

// dialWords are the words in which the hands of a dial are told, with their hedges.
var dialWords = map[string]bool{"half": true, "quarter": true, "past": true, "to": true, "after": true, "before": true, "a": true, "minutes": true, "minute": true,
	"about": true, "around": true, "at": true, "o": true, "soon": true, "some": true, "approximately": true, "clock": true, "shortly": true, "just": true, "almost": true, "nearly": true, "little": true, "roughly": true,
	"one": true, "two": true, "three": true, "four": true, "five": true, "six": true, "seven": true, "eight": true, "nine": true, "ten": true, "eleven": true, "twelve": true, "twenty": true}
