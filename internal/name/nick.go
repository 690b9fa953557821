package name

import "strings"

// callNames splits a person's name as it is written into the name without a nickname in quotation marks and the one with the nickname for a given name:
// William "Bill" Hathaway is William Hathaway and Bill Hathaway. Where it has none, both are the name itself.
func callNames(s string) (given, called string) {
	const marks = "\"“”‘’"
	open := strings.IndexAny(s, marks)
	if open <= 0 || s[open-1] != ' ' {
		return s, s
	}
	nick := strings.TrimLeft(s[open:], marks)
	end := strings.IndexAny(nick, marks)
	if end <= 0 {
		return s, s
	}
	rest := strings.TrimSpace(strings.TrimLeft(nick[end:], marks))
	if rest == "" {
		return s, s
	}
	return s[:open] + rest, nick[:end] + " " + rest
}
