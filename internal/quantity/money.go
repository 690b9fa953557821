package quantity

import (
	"math"
	"sync"

	"github.com/claimdiff/claimdiff/internal/tag"
)

// moneyNext reports whether the name or the code of a currency starts at piece i, or after a hyphen there: what a number's letter before it tells is a
// magnitude. A name that is an everyday word too needs the hyphen: "the 400m crown" is won on a track.
func (s *scan) moneyNext(i int) bool {
	j := s.hyphen(i)
	if j >= len(s.p) || s.p[j].kinds&(1<<isCurrency) == 0 || s.p[j].barred {
		return false
	}
	for n := range s.p[j].senses {
		se := &s.p[j].senses[n]
		if se.kind == isCurrency && (se.form == 0 || se.form == code) && s.match(j, se) >= 0 && (j > i || !entries[se.at].careful) {
			return true
		}
	}
	return false
}

// endOfMillions reports whether the m at piece k ends a number that another one in millions of money stands beside: the first of a range ("40m to 50m
// kroner"), or what a sum is held against ("to £40m from 30m").
func (s *scan) endOfMillions(k int) bool {
	if j := k + 1; s.at(j, "to", "and", "or", "-", "–") && j+2 < len(s.p) && s.p[j+1].shape == digits && s.at(j+2, "m") && s.touches(j+2) && s.moneyNext(j+3) {
		return true
	}
	n := len(s.ends) - 1
	if n < 0 || s.out[s.first+n].Class != Money || !s.at(k-2, "from", "to", "against", "than", "versus", "vs") || s.is(k+1, isDimension) {
		return false
	}
	for i := s.starts[n]; i < s.ends[n]; i++ {
		if s.at(i, "m") && s.touches(i) {
			return true
		}
	}
	return false
}

// moneyOf reads the currency after n (a word, a code, a symbol, pence) and returns it and where it ends; nil if there is none.
func (s *scan) moneyOf(n numeral) (*entry, int) {
	j := s.hyphen(n.end)
	if n.part && s.at(j, "a") || n.vague && s.at(j, "of") {
		j++
	}
	if j >= len(s.p) || s.p[j].barred {
		return nil, 0
	}
	for i := range s.p[j].senses {
		se := &s.p[j].senses[i]
		if se.kind != isCurrency {
			continue
		}
		end := s.match(j, se)
		e := &entries[se.at]
		switch {
		case end < 0:
			continue
		case se.form == before && s.p[j].shape == word:
			continue // R, P, Rs stand before a number
		case se.form == before && end < len(s.p) && !s.p[end].gap && s.p[end].shape == digits:
			continue // "10 $20": it belongs to the next number
		case se.form == glued && j == n.end && s.pictureLines(n.first):
			continue
		case se.form == glued && s.p[j].gap, (se.form == glued) && !n.inDigits:
			continue
		case e.careful && se.form == 0 && n.value < 100 && end == j+1 && !n.scaled && !priced(n) && !s.at(end, "per", "apiece"):
			continue
		case se.form == code && !n.scaled && s.tag(end) == tag.NNS && end < len(s.p) && s.p[end].gap:
			continue // "12 PAB members": what is counted has a name of capitals
		case s.at(j, "cent", "cents") && s.at(j-1, "per"):
			continue
		}
		return e, end
	}
	if s.at(j, "pound", "pounds") && s.poundsAreMoney(n, j) {
		return pounds(), j + 1
	}
	return nil, 0
}

// priced reports whether a number has two decimals, as prices do: nobody counts 9.40 shoe soles.
func priced(n numeral) bool { return n.inDigits && !n.whole && math.Abs(n.prec-0.01) < 1e-9 }

// pounds is what the word alone means where it is money: it is no word of the lexicon, being a weight too.
var pounds = sync.OnceValue(func() *entry {
	e := *currency("GBP")
	e.plural, e.shared = "pounds", true
	return &e
})

// pictureLines reports whether the number at piece i is how many lines a picture has, as standards set them: 1080p is no price.
func (s *scan) pictureLines(i int) bool {
	if !s.p[i].plain {
		return false
	}
	switch s.p[i].value {
	case 1080, 1440, 2160, 4320:
		return true
	}
	return false
}

// poundsAreMoney tells sterling from a weight by the size of the number and the words about it.
func (s *scan) poundsAreMoney(n numeral, j int) bool {
	if s.near(j+1, j+2, isMassCue) || s.at(j+1, "of") && !s.at(j+2, "damage", "taxpayers") && n.value < 1e6 || s.at(j+1, "per") && s.at(j+2, "square") {
		return false
	}
	if n.value >= 1e6 || n.vague && n.min >= 1e6 {
		return true
	}
	for k := 1; k <= 10; k++ { // the nearest word decides
		for _, i := range [...]int{j - k, j + k} {
			if s.is(i, isMoneyCue) {
				s.sterling = true
				return true
			}
			if s.is(i, isMassCue) {
				s.sterling = false
				return false
			}
		}
	}
	return s.sterling && n.value >= mostWeighed
}

// mostWeighed is how many pounds of which nothing tells what they are may still be a weight where the text has spoken of money before.
const mostWeighed = 1000

// currencyBefore reads a currency's symbol or code at i and returns it and the piece after it; nil if there is none.
func (s *scan) currencyBefore(i int) (*entry, int) {
	for n := range s.p[i].senses {
		se := &s.p[i].senses[n]
		if se.kind != isCurrency {
			continue
		}
		j := s.match(i, se)
		if j < 0 {
			continue
		}
		e := &entries[se.at]
		switch se.form {
		case before, code:
			if w := s.word(i); len(w) == 1 && w[0] >= 'a' && w[0] <= 'z' && !scaledFrom(s.d.Lower, s.p[i].end) {
				continue
			}
			if s.mark(j, '.') && !s.p[j].gap {
				j++
			}
			if j < len(s.p) && (s.p[j].shape == digits || s.p[j].shape == fraction || s.p[j].shape == mark && (s.p[j].r == '-' || s.p[j].r == '−')) &&
				!(len(s.word(i)) == 1 && s.p[i].shape == word && j == i+1 && s.p[j].gap) {
				return e, j
			}
		case 0:
			if j < len(s.p) && s.p[j].shape == digits && (s.at(i, "dollar") || !s.p[j].gap && s.word(i) == "euro" && scaledFrom(s.d.Lower, s.p[i].end)) {
				return e, j // "euro30 million" where a wire has no sign for it; the "Euro2012" of football has no magnitude
			}
		}
	}
	return nil, i
}
