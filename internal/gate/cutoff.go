package gate

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// tailWords is the number of words from which the last paragraph is a sentence, and not a headline, a byline or a sign-off.
const tailWords = 5

// sentenceWords is the number of words from which a last line in small letters, without an end of its line, is no sign-off.
const sentenceWords = 8

// headlineWords is the number of words up to which a text of one paragraph may be a headline alone, which has no full stop.
const headlineWords = 12

var elided = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\[\+?\d+ (?:chars|characters)\]$`) })

// CutOff reports whether a text breaks off: in the middle of a character, a word or a sentence, or at the mark that a feed leaves where it cut.
// tail is its last words. A gate must not pass a draft on the strength of half a source. It holds for certain signs only: a sign-off
// without a full stop ("Reporting by Ana Reis in Porto", "Sign up to our morning letter") is no break.
func CutOff(text string) (tail string, cut bool) {
	trimmed := strings.TrimRightFunc(text, unicode.IsSpace)
	if trimmed == "" {
		return "", false
	}
	at := strings.LastIndex(trimmed, "\n") + 1
	for at > 0 && strings.TrimSpace(trimmed[at:]) == "" {
		at = strings.LastIndex(trimmed[:at-1], "\n") + 1
	}
	last := trimmed[at:]
	words := strings.Fields(last)
	tail = strings.Join(words[max(0, len(words)-6):], " ")
	if r, n := utf8.DecodeLastRuneInString(trimmed); r == utf8.RuneError && n == 1 {
		return strings.ToValidUTF8(tail, "�"), true
	}
	if elided().MatchString(last) {
		return tail, true
	}
	only := strings.TrimSpace(trimmed[:at]) == ""
	if len(words) < tailWords || only && len(words) <= headlineWords {
		return "", false
	}
	if strings.HasSuffix(last, "…") || strings.HasSuffix(last, "...") {
		return tail, true
	}
	bare := strings.TrimRight(last, "\"'”’)]»*_ ")
	r, _ := utf8.DecodeLastRuneInString(bare)
	if bare != last && r != ',' || strings.ContainsRune(".!?:", r) {
		return "", false
	}
	if strings.ContainsRune(",;-–—(“", r) {
		return tail, true
	}
	w := strings.TrimLeftFunc(words[len(words)-1], func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	first, _ := utf8.DecodeRuneInString(w)
	if strings.ContainsAny(w, "@/") || strings.Contains(w, ".") { // an address
		return "", false
	}
	lower, sentences, ended := unicode.IsLower(first), strings.Contains(last, ". "), strings.HasSuffix(text, "\n")
	switch {
	case slices.Contains(leading, w), lower && sentences:
		return tail, true
	// A sign-off is no sentence, has none before it, is short or ends with a name; and most files that were not cut end their last line.
	case !ended && (sentences || lower && len(words) >= sentenceWords):
		return tail, true
	}
	return "", false
}
