package quantity

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/tag"
)

// bar marks the pieces that look like quantities and are none: parts of names, dates, clock times, addresses, keys, and
// fixed phrases. It runs over each sentence before anything is read.
func (s *scan) bar() {
	const looked = 1<<isPhrase | 1<<isZone | 1<<isCardinal | 1<<isName | 1<<isZero
	for i := range s.p {
		p := &s.p[i]
		if p.kinds&looked == 0 && p.shape != digits {
			continue
		}
		if p.kinds&(1<<isPhrase) != 0 {
			if _, end := s.sense(i, isPhrase); end > 0 {
				if s.at(i, "half", "quarter") && s.at(end-1, "past", "to") {
					if !s.hourAt(end) {
						continue // "rose by a quarter to 12 million"
					}
					end = min(end+1, len(s.p))
				}
				s.barRange(i, end)
			}
		}
		if p.kinds&(1<<isZone) != 0 && i > 0 && s.at(i, "o'clock", "o’clock") && s.is(i-1, isCardinal) {
			s.p[i-1].barred = true
		}
		if p.shape == digits && !p.barred {
			s.barDigits(i)
		}
		if p.kinds&(1<<isCardinal) != 0 && (s.properAt(i) || s.topFew(i)) {
			p.barred = true
		}
		if p.kinds&(1<<isName|1<<isZero) != 0 {
			s.barNamed(i)
		}
	}
}

// hourAt reports whether an hour of the clock may stand at piece i, and nothing counted after it.
func (s *scan) hourAt(i int) bool {
	if i >= len(s.p) || s.tag(i+1).IsNoun() || s.unitFollows(i+1) {
		return false
	}
	e, _ := s.sense(i, isCardinal)
	return e != nil && e.value <= 12 || s.p[i].shape == digits && s.p[i].plain && s.p[i].value <= 12 || s.at(i, "noon", "midnight")
}

func (s *scan) barRange(i, j int) {
	for ; i < j; i++ {
		s.p[i].barred = true
	}
}

func (s *scan) barDigits(i int) {
	switch {
	case s.barChain(i):
	case s.inAddress(i), s.isKey(i), s.gluedToName(i):
		s.p[i].barred = true
	case s.barClock(i), s.barDate(i):
	case s.isBlock(i):
	case s.isYear(i), s.isStreetNumber(i), s.isListMark(i), s.isModel(i), s.endsTitle(i), s.isProduct(i), s.isType(i), s.topFew(i), s.opensName(i):
		s.p[i].barred = true
	}
}

// inAddress reports whether piece i is within an address of the Web or of mail.
func (s *scan) inAddress(i int) bool {
	t := s.d.Tokens[s.p[i].tok]
	if t.Start == s.p[i].start && t.End == s.p[i].end || t.Len() > 4096 {
		return false
	}
	w := s.d.Lower[t.Start:t.End]
	return strings.Contains(w, "://") || strings.HasPrefix(w, "www.") || strings.IndexByte(w, '@') >= 0 || strings.Contains(w, ".com") || strings.HasPrefix(w, "#")
}

// isKey reports whether the digits are those of a register: a leading zero, or more digits than a number has without grouping.
func (s *scan) isKey(i int) bool {
	p := &s.p[i]
	if i > 1 && p.plain && p.gap && s.mark(i-2, '+') && s.touches(i-1) && s.p[i-1].plain && s.p[i-1].n < 4 {
		return true // +44 20 7946 0018
	}
	if i > 0 && p.plain && p.n > 2 && s.p[i-1].shape == digits && s.p[i-1].barred && s.p[i-1].plain && (s.d.Text[s.p[i-1].start] == '0' && !s.hourBefore(i) || i > 1 && s.p[i-2].barred && s.p[i-2].plain && s.p[i-2].shape == digits) {
		return true
	}
	return s.dialled(i) || p.gap && i > 0 && s.dialled(i-1) || p.plain && (p.n >= 10 || p.n > 1 && s.d.Text[p.start] == '0' && p.n != 4)
}

// dialled reports whether the digits at piece i begin a telephone number with a zero and blanks: "0845 125 222".
func (s *scan) dialled(i int) bool {
	p := &s.p[i]
	return p.shape == digits && p.plain && p.n > 2 && s.d.Text[p.start] == '0' && i+1 < len(s.p) && s.p[i+1].shape == digits && s.p[i+1].gap && !s.hourBefore(i+1)
}

// hourBefore reports whether the four digits before the number at piece i, which begin with a zero, may be an hour, since a noun tells that it counts: "at 0845
// 250 people".
func (s *scan) hourBefore(i int) bool {
	return s.p[i-1].n == 4 && (s.tag(i+1).IsNoun() || s.tag(i+1) == tag.JJ || s.unitFollows(i+1))
}

// gluedToName reports whether the number is the end of a word (F-16, COVID-19) or the beginning of one (777F, 3D, 1960s).
func (s *scan) gluedToName(i int) bool {
	if s.touches(i) {
		switch q := &s.p[i-1]; {
		case q.shape == mark && (q.r == '#' || q.r == '_' || q.r == '@' || q.r == '&'):
			return true
		case q.shape == mark && q.r == '+' && (s.touches(i-1) || s.p[i].plain && i+1 < len(s.p) && s.p[i+1].gap && s.p[i+1].plain):
			return true
		case q.shape == mark && (q.r == '-' || q.r == '/' || q.r == '−') && s.touches(i-1) && s.p[i-2].shape == word && !s.joins(i-2):
			return true
		case q.shape == mark && q.r == '.' && s.touches(i-1) && s.p[i-2].shape == word:
			return !s.currencyAt(i - 2)
		case q.shape == word:
			return !s.currencyAt(i - 1)
		}
	}
	if s.mark(i-1, '§') || s.mark(i+1, '(') && s.touches(i+1) && s.touches(i+2) && s.mark(i+3, ')') && s.p[i+2].shape == word && s.p[i+2].end-s.p[i+2].start == 1 {
		return true // 401(k)
	}
	if !s.touches(i+1) || s.p[i+1].shape != word {
		return false
	}
	w := s.low(i + 1)
	if w == "k" && s.p[i].n == 1 && s.p[i].plain && s.word(i+1) == "K" && !s.touches(i) {
		return true // a screen of 4K
	}
	if w == "s" {
		return s.p[i].plain && (s.p[i].n > 2 || s.p[i].n == 2 && int(s.p[i].value)%10 == 0)
	}
	if w == "x" || w == "er" {
		return true
	}
	if suffixOf(s.p[i].value) == w {
		return false
	}
	for _, se := range s.p[i+1].senses {
		if se.exact != "" && se.exact != s.word(i+1) {
			continue
		}
		if se.kind == isUnit || se.kind == isScale || se.kind == isCurrency || se.kind == isTail || se.kind == isZone {
			return false
		}
	}
	return len(w) <= 3 || s.p[i].plain
}

// joins reports whether the word at i may stand before a hyphen and a number: "8-to-16", "mid-40", "twenty-5".
func (s *scan) joins(i int) bool {
	return s.at(i, "to", "and", "or", "in", "of", "minus", "magnitude") || s.is(i, isCardinal) || s.is(i, isScale) || s.unitAt(i)
}

func (s *scan) unitAt(i int) bool {
	if !s.touches(i) || s.p[i-1].shape != digits {
		return false
	}
	for _, se := range s.p[i].senses {
		if se.kind == isUnit || se.kind == isScale || se.kind == isCurrency {
			return true
		}
	}
	return false
}

// currencyAt reports whether piece i is a currency's symbol or code.
func (s *scan) currencyAt(i int) bool {
	for _, se := range s.p[i].senses {
		if se.kind == isCurrency && ((se.form == before || se.form == code) && se.exact == s.word(i) || se.form == 0 && len(se.tail) == 0 && s.word(i) == "euro" && s.touches(i+1)) {
			return true
		}
	}
	return false
}

// barChain bars digits joined by hyphens, dashes or slashes that are a date, a telephone number or a stretch of years.
func (s *scan) barChain(i int) bool {
	if s.touches(i) && s.mark(i-1, '+') && !s.touches(i-1) && s.p[i].plain && s.touches(i+1) && (s.mark(i+1, '-') || s.mark(i+1, ' ')) {
		s.p[i].barred = true
	}
	j, n, joint := i+1, 1, ' '
	for s.touches(j) && s.touches(j+1) && s.p[j].shape == mark && strings.ContainsRune("-–/", s.p[j].r) && s.p[j+1].shape == digits {
		joint, n, j = s.p[j].r, n+1, j+2
	}
	if n == 1 {
		return false
	}
	a, b := &s.p[i], &s.p[i+2]
	switch {
	case n > 2 && !(n == 3 && joint == '/' && s.p[i+1].r == '-'):
	case a.barred, b.plain && b.n > 6, a.plain && b.plain && b.n > 1 && s.d.Text[b.start] == '0' && a.n < 4:
	case a.plain && b.plain && a.n == 4 && a.value > 1000 && a.value < 2100 && (b.n == 2 || b.n == 4 && b.value > a.value && b.value < 2100) && s.p[i+1].r != '+':
	default:
		return false
	}
	s.barRange(i, j)
	return true
}

func (s *scan) unitFollows(i int) bool {
	if i < len(s.p) && s.p[i].r == '%' {
		return true
	}
	e, _ := s.sense(i, isUnit)
	if e == nil {
		e, _ = s.sense(i, isScale)
	}
	if e == nil {
		e, _ = s.sense(i, isCurrency)
	}
	return e != nil
}

// isBlock reports whether the number tells which block of a street somewhere is: "the 1200 block of Harbour Street".
func (s *scan) isBlock(i int) bool {
	p := &s.p[i]
	return p.shape == digits && p.plain && p.n >= 3 && p.n <= 5 && p.value > 0 && s.at(i-1, "the") && s.at(i+1, "block") && s.at(i+2, "of") && i+3 < len(s.p) && (s.capital(i+3) || s.p[i+3].shape == digits)
}

// isStreetNumber reports whether a name that ends in "Street" or the like follows the number.
func (s *scan) isStreetNumber(i int) bool {
	p := &s.p[i]
	if !p.plain || p.n > 5 {
		return false
	}
	j := i + 1
	if s.at(j, "block") && p.n >= 3 && s.at(j+1, "of") {
		return !s.isBlock(i)
	}
	if s.touches(j) && s.low(j) == suffixOf(p.value) {
		return s.is(j+1, isStreet) && s.capital(j+1)
	}
	for k := 0; k < 3 && j < len(s.p) && (s.capital(j) || k > 0 && s.touches(j+1) && s.low(j+1) == suffixOf(s.p[j].value)) && s.p[j].gap; k++ {
		if s.p[j].shape == digits {
			j++
		}
		j++
		if s.is(j, isStreet) && s.capital(j) && !s.at(j, "court") {
			return true
		}
	}
	return false
}

// isModel reports whether four bare digits after a proper noun are a model's number ("Curve 8900"), as nothing counted follows.
func (s *scan) isModel(i int) bool {
	p := &s.p[i]
	return p.plain && p.n == 4 && i > 1 && p.gap && s.capital(i-1) && s.tag(i-1).IsProper() && s.tag(i+1) != tag.NNS && !s.unitFollows(i+1) && !s.is(i+1, isPeople) && !s.currencyAt(i-1)
}

// endsTitle reports whether the number is the last of a few words in capitals that stand between quotes: “Top Gun 2”.
func (s *scan) endsTitle(i int) bool {
	if !s.p[i].plain || s.p[i].n > 4 || !s.mark(i+1, '"') && !s.mark(i+1, '”') && !s.mark(i+1, '’') && !s.mark(i+1, '\'') {
		return false
	}
	k := i - 1
	for k >= 0 && i-k <= 6 && s.p[k].shape == word && (s.capital(k) || s.at(k, "of", "the", "and", "in", "to", "a")) {
		k--
	}
	return k < i-1 && (s.mark(k, '"') || s.mark(k, '“') || s.mark(k, '‘') || s.mark(k, '\''))
}

// isProduct reports whether a small bare number after a name is part of it: "a Snapdragon 615 chipset", "the Polestar 2 will compete".
// Where a plural follows, the number counts it.
func (s *scan) isProduct(i int) bool {
	p := &s.p[i]
	version := p.decimals == 1 && p.value < 20 && s.d.Text[p.end-1] == '0' // Web 2.0
	if !p.plain && !version || p.n > 4 || i < 2 || !p.gap || !s.capital(i-1) || !s.tag(i-1).IsProper() || s.is(i-1, isWeekday) || s.isMonthAt(i-1) || s.titleCased() {
		return false
	}
	j := i + 1
	if s.unitFollows(j) || s.is(j, isPeople) || s.tag(j) == tag.NNS || s.tag(j) == tag.NNPS || s.at(j, "of") || s.mark(j, '-') {
		return false
	}
	if s.at(i-2, "the") && s.low(i - 1)[len(s.low(i-1))-1] == 's' && (j >= len(s.p) || s.p[j].shape == mark || s.at(j, "and")) {
		return false // "the Liberals took 109 seats and the Greens 48"
	}
	if s.elided(i) {
		return false
	}
	if version || s.tag(i-1) == tag.NNP && s.singledOut(i-1) && s.tag(j) != tag.JJ && s.tag(j) != tag.VBN {
		return true
	}
	if j >= len(s.p) || !s.p[j].gap || s.capital(j) {
		return false
	}
	if s.at(i-2, "in", "at", "near", "on", "for", "from", "of", "to") || s.currencyAt(i-1) || s.is(i-1, isPerson) {
		return false
	}
	switch s.tag(j) {
	case tag.NN:
		return s.tag(j+1) != tag.NNS && !s.at(j, "aircraft", "sheep", "staff", "crew", "personnel", "people", "head", "fish", "cattle", "deer", "craft", "percent", "points")
	case tag.VBZ, tag.MD, tag.RB:
		return p.n <= 2
	}
	return false
}

// elided reports whether the number at i stands in a list whose verb and noun only its first item has: "the Alliance has 31 seats, the League 26 and the
// Union 14". The first is ten or more, as of few things the list gives the names: "two phones, the Edge 30 and the Edge 40".
func (s *scan) elided(i int) bool {
	k := i - 1
	for k > 0 && i-k < mostOfName && (s.capital(k) && s.p[k].shape == word || s.at(k, "'s", "’s") || s.mark(k, '\'') || s.mark(k, '’') || s.at(k, "s") && s.touches(k)) {
		k-- // the People's List
	}
	if s.at(k, "the") {
		k--
	}
	if k < 3 || !s.mark(k, ',') && !s.at(k, "and", "while") || i+1 < len(s.p) && s.p[i+1].shape != mark && !s.at(i+1, "and") {
		return false
	}
	for j := k - 1; j > 0 && i-j < 40; j-- {
		switch p := &s.p[j]; {
		case p.shape != digits || p.barred || !p.plain || p.value < 10:
		case s.tag(j+1) != tag.NNS: // an item of the list itself
			if !s.capital(j - 1) {
				return false
			}
		case s.at(j-1, "the") && s.at(j-2, "of"): // 31 of the 90 seats
			return true
		default:
			return s.tag(j - 1).IsVerb()
		}
	}
	return false
}

// mostOfName is how many pieces the name of an item of a list may have.
const mostOfName = 7

// isType reports whether a bare number after a name, itself counted, is that of a type of weapon or vehicle: "nine AK 47 guns", "two Boeing 737s".
func (s *scan) isType(i int) bool {
	p := &s.p[i]
	if !p.plain || p.n > 4 || i < 2 || !p.gap || !s.capital(i-1) || !s.tag(i-1).IsProper() || s.isMonthAt(i-1) || s.is(i-1, isWeekday) || s.currencyAt(i-1) || s.unitFollows(i+1) {
		return false
	}
	counted := s.p[i-2].shape == digits && !s.p[i-2].barred || s.is(i-2, isCardinal) && !s.capital(i-2) || s.at(i-2, "a", "an")
	return counted && (s.tag(i+1).IsNoun() && !s.is(i+1, isPeople) || s.touches(i+1) && s.at(i+1, "s"))
}

// opensName reports whether the number at i, behind "the", is the first word of a name of one thing, or the whole of it: "the 605 Freeway", "the 8900's
// screen". What stands in the plural, or before another noun, is counted ("the 12 Apostles", "the 40 Hamas fighters").
func (s *scan) opensName(i int) bool {
	p := &s.p[i]
	if !p.plain || p.value < 2 || p.n > 4 || !s.at(i-1, "the") || i+1 >= len(s.p) || s.titleCased() {
		return false
	}
	if s.tag(i+1) == tag.POS {
		return p.n > 2
	}
	if !p.gap && !s.p[i+1].gap || s.unitFollows(i+1) || s.is(i+1, isScale) || s.currencyAt(i+1) || s.is(i+1, isPeople) {
		return false
	}
	j := i + 1
	for ; j < len(s.p) && j-i <= 4 && s.p[j].shape == word && s.capital(j); j++ {
		if s.tag(j) != tag.NNP || s.is(j, isWeekday) || s.isMonthAt(j) {
			return false
		}
		for _, people := range [...]string{"i", "ese", "ish", "iss", "nch", "tch"} { // the 12 Somali, the five Chinese, the 3 French
			if strings.HasSuffix(s.low(j), people) {
				return false
			}
		}
	}
	return j > i+1 && !s.tag(j).IsNoun() && s.tag(j) != tag.JJ && s.tag(j) != tag.CD && s.low(j - 1)[len(s.low(j-1))-1] != 's' && (j >= len(s.p) || s.p[j].shape != digits)
}

// singledOut reports whether the name that ends with piece i has an article or an owner before it, as things have and persons and places
// have not: "a Ferrari 488", "its Edge 30".
func (s *scan) singledOut(i int) bool {
	for n := 0; n < 4 && i > 0 && s.capital(i) && s.p[i].shape == word && s.tag(i) == tag.NNP; n++ {
		if i--; s.mark(i, '-') {
			i--
		}
	}
	return s.at(i, "a", "an", "the", "'s", "’s", "its", "his", "her", "their", "new") || i >= 0 && (strings.HasSuffix(s.low(i), "'s") || strings.HasSuffix(s.low(i), "’s"))
}

// topFew reports whether the number stands for a rank: "in the top 10". "The top 10 countries" are counted.
func (s *scan) topFew(i int) bool {
	t := s.tag(i + 1)
	return s.at(i-1, "top", "bottom") && s.at(i-2, "the", "a", "its", "their", "his", "her") && !t.IsNoun() && t != tag.JJ && t != tag.CD && !s.unitFollows(i+1)
}

// properAt reports whether the word of number at piece i is part of a name, by its capital: One World Trade Center, Channel Four.
func (s *scan) properAt(i int) bool {
	if i == 0 || !s.capital(i) || s.p[i-1].shape == mark && s.p[i-1].r != ',' && s.p[i-1].r != '-' || s.mark(i+1, '-') || s.titleCased() {
		return false
	}
	return s.capital(i-1) && i > 1 && s.tag(i-1).IsProper() || s.capital(i+1) && s.tag(i+1).IsProper()
}

// titleCased reports whether nearly all words of the sentence begin with capitals, as in headlines. It looks at the first words alone.
func (s *scan) titleCased() bool {
	upper, lower := 0, 0
	for i := 0; i < len(s.p) && i < 24; i++ {
		if s.p[i].shape != word || s.p[i].end-s.p[i].start < 4 {
			continue
		}
		if s.capital(i) {
			upper++
		} else {
			lower++
		}
	}
	return lower*4 <= upper
}

// isListMark reports whether the number opens an item of a list: "1. ", "2) ".
func (s *scan) isListMark(i int) bool {
	return i == 0 && s.p[0].plain && s.p[0].n <= 2 && (s.mark(1, '.') || s.mark(1, ')')) && s.touches(1) && len(s.p) > 2 && s.p[2].gap && s.p[2].shape == word
}

// barNamed bars the number after a word that makes it a name ("Flight 370", "Articles 5 and 6").
func (s *scan) barNamed(i int) {
	for n := range s.p[i].senses {
		se := &s.p[i].senses[n]
		if se.kind != isName {
			continue
		}
		j := s.match(i, se)
		if s.at(i, "number") && i > 0 && (s.tag(i).IsVerb() || s.tag(i-1) == tag.MD) {
			continue // closures will number 23
		}
		if s.numbersThem(i) {
			continue
		}
		if j < 0 || se.exact != "" && i == 0 && s.tag(i).IsVerb() {
			continue
		}
		for j < len(s.p) && (s.mark(j, '.') || s.mark(j, '-') || s.mark(j, '#')) && !s.p[j].gap {
			j++
		}
		if s.ranksAmong(j) {
			return
		}
		if s.titled(j) {
			s.p[j].barred = true
		}
		for s.isNameNumber(j) {
			s.barRange(j, j+1)
			if s.touches(j+1) && s.p[j+1].shape == word {
				s.barRange(j+1, j+2)
				j++
			}
			if !s.at(j+1, "and", "or", "to", "-", "–", ",", "/") {
				break
			}
			j += 2
		}
		return
	}
	if s.at(i, "no") && i+1 < len(s.p) {
		j := i + 1
		if s.mark(j, '.') {
			j++
		}
		if j < len(s.p) && s.p[j].shape == digits && s.p[j].plain && !s.ranksAmong(j) {
			s.barRange(i, j+1)
		}
	}
}

// numbersThem reports whether "number" at piece i, behind those who are told of, says how many they are: "those on board number 25", "the crew numbers 18".
func (s *scan) numbersThem(i int) bool {
	if i < 2 || !s.at(i, "number", "numbers") || i+1 >= len(s.p) || s.p[i+1].shape != digits || s.at(i+2, "and", "or") {
		return false
	}
	numbers := s.at(i, "numbers")
	over := !s.tag(i+2).IsVerb() && s.tag(i+2) != tag.MD
	if i = s.beforeAside(i); i < 2 {
		return false
	}
	if over && s.deadOf(i) {
		return true
	}
	if s.tag(i-1) == tag.RB && befallen(s.low(i-2)) && s.at(i-3, "the") {
		return true
	}
	if s.tag(i) == tag.VBP {
		return true
	}
	k := i - 1
	for k > 0 && i-k < mostOfWho && s.p[k-1].shape == word && !s.at(k, "the", "those") {
		k--
	}
	if !s.at(k, "the", "those") || k == i-1 || !s.opens(k) {
		return false
	}
	if numbers {
		return s.tag(i-1) == tag.NN && !s.is(i-1, isName)
	}
	return s.tag(i-1) == tag.NNS && !s.is(i-1, isName) || befallen(s.low(i-1)) || s.at(i-1, "sought", "aboard", "arrested", "killed") || s.at(i-1, "board") && s.at(i-2, "on")
}

// deadOf reports whether whom something befell stands before "number" at piece i, with what befell them behind: "the dead of the storm now number 70", not "the
// victims of bus number 25".
func (s *scan) deadOf(i int) bool {
	for k := i - 1; k > 1 && i-k < mostOfWho && s.p[k].shape == word; k-- {
		if s.at(k, "of") {
			return s.tag(k+1) == tag.DT && befallen(s.low(k-1)) && s.at(k-2, "the")
		}
	}
	return false
}

// mostAside is how many words an aside between two commas may have that "number" is read over.
const mostAside = 12

// beforeAside is the piece at which the aside right before piece i begins, with its comma: "the dead of the ferry, which sank on Tuesday, now number 21". It is i
// where none stands there.
func (s *scan) beforeAside(i int) int {
	k := i - 1
	for k > 0 && s.tag(k) == tag.RB {
		k--
	}
	if !s.at(k, ",") {
		return i
	}
	for n := k - 2; n > 1 && k-n <= mostAside; n-- {
		if s.at(n, ",") {
			return n
		}
	}
	return i
}

// titled reports whether the number in words at piece i is the rank that "number" before it makes: "the world number two", "number one hit".
// "The dead number twelve" is not.
func (s *scan) titled(i int) bool {
	e, _ := s.sense(i, isCardinal)
	return e != nil && e.value > 0 && e.value <= 12 && s.at(i-1, "number") && s.at(i-2, "the", "a", "world", "world's", "world’s", "its", "his", "her", "their", "is", "was", "at", "new", "current", "former", "top")
}

// ranksAmong reports whether the number at piece i is a rank that "number" before it tells, among those behind it: "makes them number three in India", "the No. 2
// worldwide". A bus, a platform or the number of a crew is none.
func (s *scan) ranksAmong(i int) bool {
	if i < 2 || i+1 >= len(s.p) || !s.at(i+1, "in", "worldwide", "globally", "nationwide", "among") {
		return false
	}
	if p := &s.p[i]; p.shape == digits {
		if !p.plain || p.value < 1 || p.value > lastRank {
			return false
		}
	} else if e, _ := s.sense(i, isCardinal); e == nil || e.value < 1 || e.value > lastRank {
		return false
	}
	k := i - 1
	if s.mark(k, '.') || s.mark(k, '-') {
		k--
	}
	return k > 0 && s.at(k, "number", "no") && s.at(k-1, "the", "a", "to", "as", "from", "them", "it", "us", "group", "company", "firm", "is", "are", "be", "was", "were", "become", "becomes", "became", "becoming", "remain", "remains", "now", "currently", "new", "clear", "distant")
}

// lastRank is the last rank that is told by "number".
const lastRank = 20

func (s *scan) isNameNumber(i int) bool {
	if i >= len(s.p) || s.p[i].shape != digits || !s.p[i].plain && s.p[i].decimals == 0 || s.p[i].n > 8 {
		return false
	}
	if s.touches(i+1) && s.p[i+1].shape == word {
		return len(s.word(i+1)) == 1 || !s.unitAt(i+1)
	}
	return !s.unitFollows(i + 1)
}

// suffixOf returns the ending of the ordinal of v in digits: 1 st, 22 nd, 113 th.
func suffixOf(v float64) string {
	n := int(v)
	if n/10%10 != 1 {
		switch n % 10 {
		case 1:
			return "st"
		case 2:
			return "nd"
		case 3:
			return "rd"
		}
	}
	return "th"
}
