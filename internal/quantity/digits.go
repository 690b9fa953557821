package quantity

import (
	"math"
	"unicode/utf8"
)

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// maxDigits is how long a number may be; what is longer is a key of some register.
const maxDigits = 15

// readDigits reads a number in digits with its grouping and decimals into p and returns where it ends.
func readDigits(p *piece, text string) int {
	p.shape, p.plain = digits, true
	i, m, total, stops := p.start, 0.0, 0, 0
	for i < len(text) && isDigit(text[i]) {
		m = m*10 + float64(text[i]-'0')
		p.n++
		i++
	}
	total = p.n
	for {
		g := group(text, i)
		if g == 0 {
			break
		}
		n := g - 1
		if text[i] >= utf8.RuneSelf {
			_, w := utf8.DecodeRuneInString(text[i:])
			n = g - w
		}
		for k := g - n; k < g; k++ {
			m = m*10 + float64(text[i+k]-'0')
		}
		i += g
		p.n, total, p.plain = p.n+n, total+n, false
	}
	for i+1 < len(text) && text[i] == '.' && isDigit(text[i+1]) {
		stops++
		for i++; i < len(text) && isDigit(text[i]); i++ {
			if stops == 1 && total < 18 {
				m = m*10 + float64(text[i]-'0')
				p.decimals++
			}
			total++
		}
		p.plain = false
	}
	p.value = m
	if p.decimals > 0 {
		p.value = m / math.Pow10(p.decimals)
	}
	if i+1 < len(text) && text[i]|0x20 == 'e' && stops < 2 {
		i = readExponent(p, text, i)
	}
	p.barred = stops > 1 || total > maxDigits
	return i
}

// readExponent reads "e14" or "e-3" at i into p.
func readExponent(p *piece, text string, i int) int {
	j, neg, e := i+1, false, 0
	if j < len(text) && (text[j] == '-' || text[j] == '+') {
		neg = text[j] == '-'
		j++
	}
	start := j
	for ; j < len(text) && isDigit(text[j]) && e < 100; j++ {
		e = e*10 + int(text[j]-'0')
	}
	if j == start || j < len(text) && isDigit(text[j]) {
		return i
	}
	if neg {
		p.value /= math.Pow10(e)
	} else {
		p.value *= math.Pow10(e)
	}
	p.plain = false
	return j
}

// group returns the length of a separator and the digits it groups at i, or 0: three digits after a comma or a thin or
// no-break space, two where more groups follow (1,50,000).
func group(text string, i int) int {
	if i >= len(text) {
		return 0
	}
	w := 0
	switch {
	case text[i] == ',':
		w = 1
	case text[i] >= utf8.RuneSelf:
		r, n := utf8.DecodeRuneInString(text[i:])
		if r == '\u00a0' || r == '\u2009' || r == '\u202f' || r == '’' {
			w = n
		}
	}
	if w == 0 {
		return 0
	}
	n := 0
	for i+w+n < len(text) && isDigit(text[i+w+n]) && n < 4 {
		n++
	}
	if j := i + w + n; n == 3 || n == 2 && text[i] == ',' && j+2 < len(text) && text[j] == ',' && isDigit(text[j+1]) && isDigit(text[j+2]) {
		return w + n
	}
	return 0
}

var vulgar = map[rune]float64{'½': .5, '⅓': 1. / 3, '⅔': 2. / 3, '¼': .25, '¾': .75, '⅕': .2, '⅖': .4, '⅗': .6, '⅘': .8, '⅙': 1. / 6, '⅚': 5. / 6, '⅛': .125, '⅜': .375, '⅝': .625, '⅞': .875, '⅐': 1. / 7, '⅑': 1. / 9, '⅒': .1}

// foldMark makes hyphens '-', en dashes and their like '–', and minus signs '−'.
func foldMark(r rune) rune {
	switch r {
	case '‐', '‑':
		return '-'
	case '‒':
		return '–'
	}
	return r
}
