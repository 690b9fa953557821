package gazetteer

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Hash is the hash of folded words. The table holds no words, only 64-bit hashes: with 30,000 entries the odds that a word of a text
// meets a foreign entry by chance are below 1 in 10^14.
type Hash uint64

// Seed is the Hash of no words.
const Seed Hash = 14695981039346656037

const (
	prime        = 1099511628211
	spellingSalt = 0x5bd1e9955bd1e995
)

func (h Hash) step(c byte) Hash { return (h ^ Hash(c)) * prime }

// Add appends the words of s, folded as Fold does, to those that made h, without allocating.
func (h Hash) Add(s string) Hash {
	gap := h != Seed
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			return h.addRunes(s[i:], gap)
		}
		switch f := ascii[c]; f {
		case 0:
		case ' ':
			gap = h != Seed
		default:
			if gap {
				h, gap = h.step(' '), false
			}
			h = h.step(f)
		}
	}
	return h
}

func (h Hash) addRunes(s string, gap bool) Hash {
	each(s, func(c byte) {
		if gap {
			h, gap = h.step(' '), false
		}
		h = h.step(c)
	}, func() { gap = h != Seed })
	return h
}

// Fold returns s in lower case, without diacritics, apostrophes and full stops, its hyphens and runs of space as single spaces:
// what is left is alike for Al-Masry and Al Masry, U.S. and US, Korçë and Korce.
func Fold(s string) string {
	var buf [64]byte
	b, gap := buf[:0], false
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			return foldRunes(string(b), s[i:], gap)
		}
		switch f := ascii[c]; f {
		case 0:
		case ' ':
			gap = len(b) > 0
		default:
			if gap {
				b, gap = append(b, ' '), false
			}
			b = append(b, f)
		}
	}
	if string(b) == s {
		return s
	}
	return string(b)
}

func foldRunes(start, s string, gap bool) string {
	var b strings.Builder
	b.WriteString(start)
	each(s, func(c byte) {
		if gap {
			b.WriteByte(' ')
			gap = false
		}
		b.WriteByte(c)
	}, func() { gap = b.Len() > 0 })
	return b.String()
}

// ascii is what Fold makes of a byte: 0 drops it, a space parts words.
var ascii = [utf8.RuneSelf]byte{
	'\t': ' ', '\n': ' ', '\r': ' ', ' ': ' ', '-': ' ', '_': ' ',
	'!': '!', '"': '"', '#': '#', '$': '$', '%': '%', '&': '&', '(': '(', ')': ')', '*': '*', '+': '+', ',': ',', '/': '/',
	'0': '0', '1': '1', '2': '2', '3': '3', '4': '4', '5': '5', '6': '6', '7': '7', '8': '8', '9': '9',
	':': ':', ';': ';', '<': '<', '=': '=', '>': '>', '?': '?', '@': '@', '[': '[', '\\': '\\', ']': ']', '^': '^', '{': '{', '|': '|', '}': '}', '~': '~',
	'A': 'a', 'B': 'b', 'C': 'c', 'D': 'd', 'E': 'e', 'F': 'f', 'G': 'g', 'H': 'h', 'I': 'i', 'J': 'j', 'K': 'k', 'L': 'l', 'M': 'm',
	'N': 'n', 'O': 'o', 'P': 'p', 'Q': 'q', 'R': 'r', 'S': 's', 'T': 't', 'U': 'u', 'V': 'v', 'W': 'w', 'X': 'x', 'Y': 'y', 'Z': 'z',
	'a': 'a', 'b': 'b', 'c': 'c', 'd': 'd', 'e': 'e', 'f': 'f', 'g': 'g', 'h': 'h', 'i': 'i', 'j': 'j', 'k': 'k', 'l': 'l', 'm': 'm',
	'n': 'n', 'o': 'o', 'p': 'p', 'q': 'q', 'r': 'r', 's': 's', 't': 't', 'u': 'u', 'v': 'v', 'w': 'w', 'x': 'x', 'y': 'y', 'z': 'z',
}

func each(s string, put func(byte), gap func()) {
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			switch f := ascii[c]; f {
			case 0:
			case ' ':
				gap()
			default:
				put(f)
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		eachRune(r, s[i:i+n], put, gap)
		i += n
	}
}

func eachRune(r rune, raw string, put func(byte), gap func()) {
	if base := Base(r); base != "" {
		for i := 0; i < len(base); i++ {
			put(base[i])
		}
		return
	}
	switch {
	case unicode.Is(unicode.Mn, r), r >= 0x2bb && r <= 0x2bf, r == '’', r == '‘', r == '´':
	case r == '‐', r == '‑', r == '–', r == ' ':
		gap()
	default:
		for i := 0; i < len(raw); i++ {
			put(raw[i])
		}
	}
}

// Base returns the plain Latin letters that r, a letter with diacritics, is commonly replaced by; empty for any other rune.
func Base(r rune) string {
	if r < 0xc0 || r > 0x1eff || r > 0x24f && r < 0x1e00 && r != 'ə' {
		return ""
	}
	for _, row := range bases {
		if strings.ContainsRune(row.letters, r) {
			return row.base
		}
	}
	return ""
}

// bases lists the Latin letters with diacritics of European languages, Vietnamese, Turkish, Azerbaijani and the usual romanisations.
var bases = [...]struct{ base, letters string }{
	{"a", "áàâãäåāăąǎạảấầẩẫậắằẳẵặÁÀÂÃÄÅĀĂĄǍẠẢẤẦẨẪẬẮẰẲẴẶ"},
	{"e", "éèêëēĕėęěẹẻẽếềểễệəÉÈÊËĒĔĖĘĚẸẺẼẾỀỂỄỆ"},
	{"i", "íìîïīĭįıǐịỉĩÍÌÎÏĪĬĮİǏỊỈĨ"},
	{"o", "óòôõöøōŏőǒọỏốồổỗộơớờởỡợÓÒÔÕÖØŌŎŐǑỌỎỐỒỔỖỘƠỚỜỞỠỢ"},
	{"u", "úùûüūŭůűųǔụủũưứừửữựÚÙÛÜŪŬŮŰŲǓỤỦŨƯỨỪỬỮỰ"},
	{"y", "ýÿŷỳỵỷỹÝŸŶỲỴỶỸ"},
	{"c", "çćĉċčÇĆĈĊČ"},
	{"s", "śŝşșšșŚŜŞŠȘ"},
	{"z", "źżžŹŻŽ"},
	{"n", "ñńņňŋÑŃŅŇŊ"},
	{"g", "ĝğġģǧĜĞĠĢǦ"},
	{"l", "ĺļľłĹĻĽŁ"},
	{"r", "ŕŗřŔŖŘ"},
	{"t", "ţțťțŢŤȚ"},
	{"d", "ďđðĎĐÐ"},
	{"h", "ĥħḥĤĦḤ"},
	{"k", "ķĶ"}, {"j", "ĵĴ"}, {"w", "ŵŴ"},
	{"ss", "ß"}, {"ae", "æÆ"}, {"oe", "œŒ"}, {"th", "þÞ"},
}
