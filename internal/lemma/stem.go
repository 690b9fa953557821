package lemma

import "strings"

// base returns the base form of the verb w whose ending -ed or -ing is cut off in stem: a doubled consonant is made single,
// a silent e put back. Where spelling leaves it open (hop, hope), the tables of stems decide.
func base(w, stem string) string {
	if !strings.ContainsAny(stem, "aeiouy") || len(stem) < 2 || whole().Get(w) {
		return w // bring, shed
	}
	n := len(stem)
	last, before := stem[n-1], stem[n-2]
	switch {
	case last == before && doubles(last):
		if last == 'l' && keepsLL(stem) || doubled().Get(stem) {
			return stem
		}
		return stem[:n-1]
	case strings.HasSuffix(stem, "ck") && hardC().Get(stem):
		return stem[:n-1] // panicked
	case silentE(stem):
		if w[n] == 'e' {
			return w[:n+1] // the e of -ed
		}
		return stem + "e"
	}
	return stem
}

// doubles reports whether c is doubled before an ending.
func doubles(c byte) bool { return strings.IndexByte("bdgklmnprt", c) >= 0 }

// keepsLL reports whether the verb whose stem ends in ll ends so itself: those of one syllable (kill), and those listed.
func keepsLL(stem string) bool {
	switch stem {
	case "fuell", "refuell", "duell", "diall", "triall":
		return false // two syllables, though their vowels stand together
	}
	return syllables(stem) == 1 || doubled().Get(stem)
}

// syllables counts the groups of vowels in s.
func syllables(s string) int {
	n, in := 0, false
	for i := range len(s) {
		v := vowelAt(s, i)
		if v && !in {
			n++
		}
		in = v
	}
	return n
}

// vowelAt reports whether byte i of s is a vowel. The u of qu and of gu before a vowel is none; y is one after a consonant.
func vowelAt(s string, i int) bool {
	switch s[i] {
	case 'a', 'e', 'i', 'o':
		return true
	case 'u':
		return i == 0 || s[i-1] != 'q' && (s[i-1] != 'g' || i+1 == len(s) || strings.IndexByte("aei", s[i+1]) < 0)
	case 'y':
		return i > 0 && !vowelAt(s, i-1)
	}
	return false
}

// silentE reports whether a verb whose stem before -ed and -ing is stem has an e at its end.
func silentE(stem string) bool {
	if bare().Get(stem) {
		return false
	}
	if endingInE().Get(stem) {
		return true
	}
	n := len(stem)
	last := stem[n-1]
	if strings.IndexByte("aeio", last) >= 0 {
		return false // seeing, echoed, skiing
	}
	if strings.IndexByte("cvuz", last) >= 0 {
		return !strings.HasSuffix(stem, "tz") && !strings.HasSuffix(stem, "zz")
	}
	if !vowelAt(stem, n-2) {
		return eAfterConsonant(stem, last)
	}
	if n > 2 && vowelAt(stem, n-3) {
		return eAfterVowels(stem, last)
	}
	return eAfterVowel(stem, last)
}

// eAfterConsonant is silentE for a stem that ends in two consonants.
func eAfterConsonant(stem string, last byte) bool {
	before := stem[len(stem)-2]
	switch last {
	case 'l':
		return strings.IndexByte("bcdfgkptzs", before) >= 0 // settle, handle
	case 's':
		return before != 's' && before != 'k' // respond with -nse, -rse, -lse, -pse
	case 'g':
		return before != 'n' && before != 'g' || hasAnySuffix(stem, "eng", "ung", "chang", "arrang")
	case 'r':
		return strings.IndexByte("bctgv", before) >= 0 // massacre, centre
	case 'h':
		return false // those in -the are in the table
	}
	return false
}

// eAfterVowels is silentE for a stem that ends in two vowels and a consonant.
func eAfterVowels(stem string, last byte) bool {
	switch {
	case last == 's':
		return true // raise, cause, release
	case last == 't':
		return hasAnySuffix(stem, "iat", "uat") // negotiate, evacuate; create is in the table
	case last == 'g':
		return true // besiege
	}
	return false
}

// eAfterVowel is silentE for a stem that ends in one vowel and a consonant, which would be doubled if no e followed, where
// the last syllable is stressed.
func eAfterVowel(stem string, last byte) bool {
	one := syllables(stem) == 1
	vowel := stem[len(stem)-2]
	switch last {
	case 'x', 'w', 'y', 'h':
		return false
	case 'd', 'g', 'b', 'k', 's', 'f':
		return true // decide, manage, describe, provoke, close
	}
	if one {
		return true // name, fire, vote, hope
	}
	switch last {
	case 't':
		return vowel == 'a' || vowel == 'u' // operate, contribute; unite, promote and compete are in the table
	case 'r':
		return vowel == 'a' || vowel == 'i' || vowel == 'u' // prepare, retire, injure; restore is in the table
	case 'n':
		return vowel == 'i' || vowel == 'u' // decline
	case 'l':
		return vowel == 'i' || vowel == 'u' // compile, schedule
	case 'm':
		return vowel == 'o' || vowel == 'u' // welcome, assume
	case 'p':
		return vowel == 'a' || vowel == 'y' // escape
	}
	return false
}
