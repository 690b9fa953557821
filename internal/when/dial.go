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
		if !dialWords().Get(w) {
			return false
		}
	}
	return true
}
