package quantity

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/tag"
)

// old makes q an age where "old" or "of age" follows its unit: 34-year-old, eight months old, 18 to 25 years of age.
func (s *scan) old(q *quantity) {
	if q.class == Count && !q.vague && q.value < 120 && s.at(q.end-1, "older", "younger") && (s.at(q.end-2, "or", "and")) {
		q.class, q.unit, q.prec = Age, unit("a"), 1
		return
	}
	if q.class == Count && !q.vague && !q.part && q.whole && q.value > 1 && q.value < 120 && s.wasOf(q.first, q.end) {
		q.class, q.unit, q.prec = Age, unit("a"), 1
		return
	}
	if q.class == Count && !q.vague && !q.part && q.whole && q.value > 1 && q.value < mostAge && s.grownOf(q.first, q.end) {
		q.class, q.unit, q.prec = Age, unit("a"), 1
		return
	}
	if q.class == Count && !q.vague && !q.part && q.whole && q.value >= 13 && q.value < mostAge && s.toldAge(q.first, q.end) {
		q.class, q.unit, q.prec = Age, unit("a"), 1
		return
	}
	if q.class == Count && !q.vague && !q.part && q.whole && q.value > 1 && q.value < mostAge && s.ageBound(q) {
		q.class, q.unit, q.prec = Age, unit("a"), 1
		return
	}
	if q.class != Duration || q.convertedBy > 0 && q.per == "" && q.convertedBy != 1 {
		return
	}
	switch k := s.hyphen(q.end); {
	case k > q.end && s.at(k, "old", "olds"), k == q.end && s.at(k, "old", "olds"):
		q.end = k + 1
	case s.at(q.end, "of") && s.at(q.end+1, "age"):
		q.end += 2
	case s.at(q.end, "girl", "boy") && q.unit.symbol == "a" && q.end > 1 && s.mark(q.end-2, '-'): // "a 15-year girl"
	default:
		return
	}
	q.class, q.coreEnd = Age, q.end
	if h, j := s.tail(q.end); j > q.end {
		q.end, q.qualifier = j, outer(h, q.qualifier)
	}
	s.lendAge(q)
}

// parentOf reports whether "of" after the noun at piece i tells how many children somebody has rather than how old he is.
func (s *scan) parentOf(i int, n float64) bool {
	return n < mostChildren && s.at(i, "mother", "father", "grandmother", "grandfather", "widow", "widower", "wife", "husband")
}

// mostChildren is above every number after "mother of" that is of her children.
const mostChildren = 16

// ageAt reads an age that has no unit, at i: "aged 34", "Smith, 34,", "Smith (34)", "in his 30s".
func (s *scan) ageAt(i int) (quantity, bool) {
	p := &s.p[i]
	if p.shape == digits && s.at(i-1, "just", "only", "barely") {
		return s.justAged(i)
	}
	switch {
	case p.shape == word && s.at(i, "aged", "age", "ages"):
		j := i + 1
		if s.at(j, "between", "of", "from") {
			j++
		}
		n, ok := s.number(j, false)
		if !ok || n.vague || n.part || n.value > 130 || n.value < 0 || n.rank || s.is(s.hyphen(n.end), isUnit) || s.at(n.end, "%", "percent") {
			return quantity{}, false
		}
		q := s.ageOf(n)
		if k := n.end; s.at(k, "to", "-", "–", "and") {
			if m, ok := s.number(k+1, false); ok && m.value > n.value && m.value < 130 && !m.vague && (!s.at(k, "and") || j > i+1) {
				q.inRange, q.lo, q.hi, q.qualifier = true, n.value, m.value, InRange
				q.end, q.coreEnd = m.end, m.end
			}
		}
		if h, k := s.tail(q.end); k > q.end {
			q.qualifier, q.end = outer(h, q.qualifier), k
		}
		s.ageList = q.end
		return q, true
	case p.shape == digits && p.plain && p.n < 3 && !p.barred && s.at(i-1, "of") && s.is(i-2, isPerson) && !s.parentOf(i-2, p.value) && !s.countable(i+1) && s.low(i+1) != "":
		return s.ageOf(numeral{first: i, end: i + 1, value: p.value, prec: 1, inDigits: true, whole: true}), true
	case p.shape == digits && p.plain && p.n < 3 && !p.barred && p.value > 0 && s.diesAt(i):
		return s.ageOf(numeral{first: i, end: i + 1, value: p.value, prec: 1, inDigits: true, whole: true}), true
	case p.shape == digits && p.plain && p.n < 3 && !p.barred && p.value > 1 && s.yearsOf(i):
		return s.ageOf(numeral{first: i, end: i + 1, value: p.value, prec: 1, inDigits: true, whole: true}), true
	case p.shape == digits && p.plain && p.n < 3 && !p.barred && s.opensAges(i):
		s.ageList = i + 1
		return s.ageOf(numeral{first: i, end: i + 1, value: p.value, prec: 1, inDigits: true, whole: true}), true
	case p.shape == digits && p.plain && p.n < 3 && !p.barred && p.value > 1 && s.ofAge(i):
		return s.ageOf(numeral{first: i, end: i + 1, value: p.value, prec: 1, inDigits: true, whole: true}), true
	case p.shape != digits || !p.plain || p.n > 3:
		return quantity{}, false
	case p.barred:
		return s.decadeOfLife(i)
	}
	if s.at(i-1, "and", "or") && p.n < 3 && !s.countable(i+1) && !s.unitFollows(i+1) && len(s.ends) > 0 && s.ends[len(s.ends)-1] == i-1 && s.out[len(s.out)-1].Class == Age {
		return s.ageOf(numeral{first: i, end: i + 1, value: p.value, prec: 1, inDigits: true, whole: true}), true // "aged 9 and 12"
	}
	if s.at(i-1, "now") && s.mark(i-2, ',') && s.mark(i+1, ',') && (s.person(i-3) || p.value >= 16 && s.theOne(i-3)) && p.n < 3 {
		return s.ageOf(numeral{first: i, end: i + 1, value: p.value, prec: 1, inDigits: true, whole: true}), true
	}
	if p.n < 3 && p.value > 0 && (s.mark(i-1, ',') && s.afterName(i+1) || s.mark(i-1, '(') && s.mark(i+1, ')')) && s.person(i-2) && !(s.at(i+1, "from") && s.whence(i-2)) {
		n := numeral{first: i, end: i + 1, value: p.value, prec: 1, inDigits: true, whole: true}
		return s.ageOf(n), true
	}
	return quantity{}, false
}

// justAged reads the number at i in "She was just 41."
func (s *scan) justAged(i int) (quantity, bool) {
	p := &s.p[i]
	if !s.at(i-2, "was", "is") || !s.at(i-3, "he", "she") || !p.plain || p.n > 2 || p.barred || p.value < 3 || i+1 < len(s.p) && !s.mark(i+1, '.') && !s.mark(i+1, ',') && !s.at(i+1, "and") {
		return quantity{}, false
	}
	return s.ageOf(numeral{first: i, end: i + 1, value: p.value, prec: 1, inDigits: true, whole: true}), true
}

// opens reports whether piece i is the first of a sentence.
func (s *scan) opens(i int) bool {
	if i == 0 {
		return true
	}
	return i > 0 && s.p[i-1].shape == mark && (s.p[i-1].r == '.' || s.p[i-1].r == '!' || s.p[i-1].r == '?' || s.p[i-1].r == '"' || s.p[i-1].r == '“')
}

// yearsOf reads "At 29, Brandt", "Now 58, the owner", "His age, 58,", "Brandt turned 58 in May", "You are 58 and" and "The leader of the gang, 29, served".
func (s *scan) yearsOf(i int) bool {
	comma := s.mark(i+1, ',')
	closed := i+1 >= len(s.p) || s.p[i+1].shape == mark && s.p[i+1].r != '%' && s.p[i+1].r != '-' && s.p[i+1].r != ':'
	switch {
	case s.at(i-1, "at") && s.mark(i-2, ','):
		return s.p[i].value >= 13 && s.person(i-3) && !s.is(i-3, isPerson) && (comma || s.at(i+1, "the", "his", "her", "already", "still") || s.at(i+1, "a", "an") && s.onePersonAt(i+2))
	case s.at(i-1, "at") && s.at(i-2, "who") && s.mark(i-3, ','):
		return s.p[i].value >= 13 && s.at(i+1, "is", "was", "has", "had", "became", "remains") // "Brandt, who at 58 was the oldest"
	case s.at(i-1, "at"):
		return comma && s.opens(i-1) && s.p[i].value >= 13 && (s.at(i+2, "he", "she") || s.person(i+2) && !s.is(i+2, isPerson) || s.at(i+2, "the") && s.onePerson(i+3))
	case i > 2 && s.at(i-1, "m") && s.p[i-2].shape == mark && s.at(i-3, "i"), s.at(i-1, "m", "am", "'m", "’m") && s.at(i-2, "i"), s.at(i-1, "i'm", "i’m"): // "I'm 29 and"
		return s.p[i].value >= 13 && (closed || s.at(i+1, "and", "but", "now", "so", "years"))
	case s.at(i-1, "now", "aged"):
		return comma && s.opens(i-1)
	case s.at(i-1, "is") && s.at(i-2, "who"):
		return comma && (s.mark(i-3, ',') || s.is(i-3, isPerson) && s.at(i-4, "a", "the")) && s.p[i].value >= 13 // "The guard, who is 28, has", "for a man who is 58,"
	case s.at(i-1, "already", "now") && s.at(i-2, "was", "is") && closed && s.p[i].value >= 13:
		return s.at(i-3, "he", "she", "who") || s.theOne(i-3) // "because his client was already 58"
	case s.at(i-1, "was", "is") && s.p[i].value >= 13 && s.is(i-2, isPerson) && s.at(i-3, "his", "her", "its", "their", "the", "my"):
		return closed || s.at(i+1, "and", "but") && (s.tag(i+2).IsVerb() || s.at(i+2, "in")) || s.at(i+1, "at") // "his client was 58 and had no record"
	case s.mark(i-1, ',') && s.at(i-2, "age"):
		return comma && s.at(i-3, "his", "her", "their")
	case s.at(i-1, "turned", "turns", "turning"):
		return s.p[i].value >= 13 && (s.at(i-2, "he", "she", "has", "had", "just", "who", "recently") || s.person(i-2) && !s.is(i-2, isPerson) || s.tag(i-2) == tag.NN && s.at(i-3, "the") && s.at(i+1, "in")) && (closed || s.at(i+1, "in", "on", "last", "this", "next", "while", "during", "behind", "earlier", "yesterday", "days", "weeks", "shortly", "before", "after", "just", "when") || s.at(i+1, "a", "the", "two", "three", "four", "five", "six") && s.at(i+2, "day", "week", "month", "days", "weeks", "months")) && !s.mark(i+1, '%')
	case s.at(i-1, "be", "turn"):
		return s.at(i-2, "will", "would") && s.p[i].value >= 13 && s.birthday(i+1) && (s.at(i-3, "he", "she", "who") || s.bearer(i-3) || s.tag(i-3) == tag.NN && (s.is(i-3, isPerson) || forOne(s.low(i-3)) && !s.at(i-3, "number", "temperature")) && s.at(i-4, "the", "his", "her"))
	case s.at(i-1, "are"):
		return s.at(i-2, "you") && s.p[i].value >= 13 && (closed || s.at(i+1, "and", "years", "now"))
	case s.mark(i-1, ',') && comma && s.p[i].value >= 13:
		return s.whoEnds(i-2) || s.whoActs(i) || s.eldestOf(i-2)
	case s.at(i-1, "was", "is"):
		return closed && s.eldest(i-2) || s.at(i+1, "and") && s.eldest(i-2) && s.at(i+2, "the")
	case s.eldest(i - 1):
		return closed && (s.mark(i-3, ',') || s.at(i-3, "and", "while")) // "The youngest is 26 and the oldest 93."
	case s.mark(i-1, ',') && (i+1 >= len(s.p) || s.mark(i+1, '.')) && s.p[i].value >= 13:
		return s.theOne(i - 2) // "They thanked the driver, 33."
	case s.at(i-1, "of") && comma && s.p[i].value >= 13:
		return s.is(i-2, isPerson) && s.tag(i-2) == tag.NN && (s.at(i-3, "a", "the") || s.at(i-4, "a", "the") && s.tag(i-3) == tag.JJ)
	}
	return false
}

// onePerson reports whether the words from piece i on are of one person, and a verb follows: "the band's frontman is".
func (s *scan) onePerson(i int) bool {
	for k := i; k < i+mostOfWho && k < len(s.p) && s.p[k].shape == word; k++ {
		if t := s.tag(k); t.IsVerb() && k > i {
			return s.tag(k-1) == tag.NN && (s.is(k-1, isPerson) || forOne(s.low(k-1)))
		} else if s.at(k, "of") {
			return s.tag(k-1) == tag.NN && (s.is(k-1, isPerson) || forOne(s.low(k-1)))
		}
	}
	return false
}

// onePersonAt reports whether the words from piece i on are a noun for one person, with what may stand before it: "household name", "veteran of the sea".
func (s *scan) onePersonAt(i int) bool {
	for k := i; k < i+mostOfWho && k < len(s.p) && s.p[k].shape == word; k++ {
		t := s.tag(k)
		if t == tag.NN && !(k+1 < len(s.p) && s.p[k+1].shape == word && s.tag(k+1).IsNoun()) {
			return s.is(k, isPerson) || forOne(s.low(k)) || s.at(k, "name", "face", "veteran", "novice", "star")
		}
		if !t.IsNoun() && t != tag.JJ && t != tag.RB && t != tag.JJS {
			return false
		}
	}
	return false
}

// grownOf reports whether the number [first, end) is the age of somebody told by the word for one of that age: "a boy of four struck by a branch". Who is
// "a mother of four" has four children, and "a man of two faces" two faces.
func (s *scan) grownOf(first, end int) bool {
	if !s.at(first-1, "of") || !s.at(first-2, "boy", "girl", "child", "man", "woman", "youth", "toddler", "pensioner", "teenager") {
		return false
	}
	if k := first - 3; !s.at(k, "a", "the", "another", "one") && !(s.tag(k) == tag.JJ && s.at(k-1, "a", "the", "another", "one")) {
		return false
	}
	if end >= len(s.p) || s.p[end].shape == mark {
		return end >= len(s.p) || !s.mark(end, '-') && !s.mark(end, '%')
	}
	t := s.tag(end)
	return s.p[end].shape == word && (t.IsVerb() || t == tag.IN && !s.at(end, "of") || t == tag.MD || t == tag.WP || t == tag.CC || s.at(end+1, "by"))
}

// theOne reports whether piece i is a noun for one person with "the" or whose he is before it: "the officer", "his former manager".
func (s *scan) theOne(i int) bool {
	if i < 1 || s.tag(i) != tag.NN || !s.is(i, isPerson) && !forOne(s.low(i)) {
		return false
	}
	for b := i - 1; b >= 0 && i-b < 4 && s.p[b].shape == word; b-- {
		if s.at(b, "the", "his", "her", "their") {
			return s.is(i, isPerson) || b < i-1
		}
		if t := s.tag(b); !t.IsNoun() && t != tag.JJ {
			return false
		}
	}
	return false
}

// birthday reports whether what stands at i tells when somebody will have reached an age: "in April", "on 3 May", "next month", "this year".
func (s *scan) birthday(i int) bool {
	switch {
	case s.at(i, "in"):
		return s.isMonthAt(i + 1)
	case s.at(i, "on"):
		return s.isMonthAt(i+1) || s.isMonthAt(i+2) || s.is(i+1, isWeekday)
	case s.at(i, "next", "this", "later"):
		return s.at(i+1, "week", "month", "year", "spring", "summer", "autumn", "winter", "this") || s.is(i+1, isWeekday) || s.isMonthAt(i+1)
	}
	return s.at(i, "tomorrow")
}

// eldest reports whether piece i ends "the youngest" or "the oldest", said of one of several people.
func (s *scan) eldest(i int) bool {
	return s.at(i, "youngest", "oldest", "eldest") && s.at(i-1, "the", "his", "her", "their")
}

// eldestOf reports whether "the youngest of the three" or the like ends with piece i.
func (s *scan) eldestOf(i int) bool {
	for k := i; k > 0 && i-k < mostOfWho && s.p[k].shape == word; k-- {
		if s.eldest(k) {
			return k == i || s.at(k+1, "of")
		}
	}
	return false
}

// whoActs reports whether the number at i stands between a phrase for one person and his verb: "The former treasurer, 52, hugged his wife". A sentence may open
// with any noun for him that is told of by no number.
func (s *scan) whoActs(i int) bool {
	k := i - 2
	if s.p[i].value < 16 || i+2 >= len(s.p) || k < 1 || s.tag(k) != tag.NN || gauges(s.low(k)) {
		return false
	}
	if t := s.tag(i + 2); t != tag.VBD && t != tag.VBZ && t != tag.MD && !s.at(i+2, "who") {
		return false
	}
	who := s.is(k, isPerson) || forOne(s.low(k))
	for b := k - 1; b >= 0 && k-b < mostOfWho && (s.p[b].shape == word || s.mark(b, '-') && s.touches(b) && s.touches(b+1)); b-- {
		if s.p[b].shape != word {
			continue // the goal-keeper
		}
		if s.at(b, "the", "a", "an", "his", "her", "their", "its") {
			return s.is(k, isPerson) || who && b < k-1 || s.opens(b) // "The order, 52, was" is of nobody
		}
		if t := s.tag(b); !t.IsNoun() && t != tag.JJ && t != tag.VBN && t != tag.VBG {
			return false
		}
	}
	return false
}

// mostOfWho is how many words a phrase for a person may have: "the suspected leader of the gang".
const mostOfWho = 7

// whoEnds reports whether a phrase for one person ends with piece i, with its noun before an "of": "the leader of the gang".
func (s *scan) whoEnds(i int) bool {
	for k := i; k > 0 && i-k < mostOfWho && s.p[k].shape == word; k-- {
		if !s.at(k, "of") {
			continue
		}
		if s.tag(k-1) != tag.NN || !s.is(k-1, isPerson) && !forOne(s.low(k-1)) {
			return false
		}
		for b := k - 2; b >= 0 && k-b < mostOfWho && s.p[b].shape == word; b-- {
			if s.at(b, "the", "a", "an", "his", "her", "their", "its") {
				return true
			}
		}
		return false
	}
	return false
}

// forOne reports whether a noun is made as those for people are: leader, founder, guardian, activist.
func forOne(noun string) bool {
	for _, end := range [...]string{"er", "or", "ist", "ian", "man", "ant", "boss", "chief", "head", "mind"} {
		if strings.HasSuffix(noun, end) {
			return true
		}
	}
	return false
}

// ofAge reads "children under 12", "anyone over 65", and "Tennant and Hakim, both 51,".
func (s *scan) ofAge(i int) bool {
	if s.at(i-1, "both") {
		return s.mark(i-2, ',') && s.afterName(i+1)
	}
	ends := i+1 >= len(s.p) || s.p[i+1].shape == mark && s.p[i+1].r != '%' && s.p[i+1].r != '-' || s.tag(i+1).IsVerb() || s.tag(i+1) == tag.MD || s.at(i+1, "in", "and", "or", "who", "with", "at", "to", "for", "on")
	return ends && s.at(i-1, "under", "over", "above", "below") && s.is(i-2, isPeople) && !s.at(i-2, "points", "shares", "votes", "cases", "deaths", "jobs", "copies", "words", "tickets")
}

// ageBound reports whether the number q is the age that people of a group are below or above: "children under four travel free", "six of the
// dead were under 12", "a passenger aged over 70".
func (s *scan) ageBound(q *quantity) bool {
	first, end := q.first, q.end
	if !s.at(first-1, "under", "below", "over", "above") || s.unitFollows(end) {
		return false
	}
	closed := end >= len(s.p) || s.p[end].shape == mark && s.p[end].r != '%' && s.p[end].r != '-' || s.at(end, "and", "or", "who", "when", "in", "at", "on")
	switch k := first - 2; {
	case s.at(k, "children", "kids", "child", "youngsters"):
		return closed || s.tag(end).IsVerb() || q.value < ofAgeAt
	case s.at(k, "aged"):
		return true
	case s.at(k, "was", "were", "are", "is"):
		return closed && s.peopleBefore(k-1)
	}
	return false
}

// ofAgeAt is the age from which nobody is a child: "children under four flags" is not written, "over 300 children" is no age.
const ofAgeAt = 19

// farSubject is how many words the people that are "under 12" may stand before that.
const farSubject = 5

// peopleBefore reports whether the words that end with piece i tell of people, up to the start of their clause: "six of the dead", "all the passengers".
func (s *scan) peopleBefore(i int) bool {
	for k := i; k >= 0 && i-k < farSubject && s.p[k].shape == word; k-- {
		if s.is(k, isPeople) || s.is(k, isPerson) || s.at(k, "dead", "injured", "them", "whom") {
			return true
		}
		if s.tag(k).IsVerb() {
			return false
		}
	}
	return false
}

// diesAt reads "dies at 95", "He was 95.".
func (s *scan) diesAt(i int) bool {
	if i+1 < len(s.p) && s.p[i+1].shape == word && !s.at(i+1, "in", "after", "and", "at", "when", "from", "on") {
		return false
	}
	ends := i+1 >= len(s.p) || s.mark(i+1, '.') || s.mark(i+1, ',') || s.at(i+1, "when") && s.at(i-1, "was") || i+2 < len(s.p) && s.at(i+1, "and") && s.p[i+2].shape == word
	return s.at(i-1, "at") && (s.at(i-2, "dies", "died") || ends && s.p[i].value > 24 && s.diedBefore(i-2) || s.at(i-2, "dead") && !s.at(i-3, "the", "of", "confirmed", "number") && !s.at(i-4, "the")) || // "put the rebel dead at 95"
		ends && s.at(i-1, "was", "is") && (s.at(i-2, "he", "she") || s.at(i-2, "who") && s.mark(i-3, ',') && s.person(i-4) || s.bearer(i-2) || s.is(i-2, isPerson) && (s.at(i-3, "the", "his", "her", "their") || s.at(i-3, "youngest", "oldest", "eldest") && s.at(i-4, "the")) || s.mark(i-2, ',') && s.p[i].value >= 13 && s.opensWithPerson(i-2))
}

// opensWithPerson reports whether the sentence that piece i is in begins with a noun for one person, to whom a name is added between two commas that end
// at piece i: "The man in custody, named as Jonas Brandt, is 61."
func (s *scan) opensWithPerson(i int) bool {
	k := i - 1
	for n := 0; k > 0 && !s.mark(k, ','); n++ {
		if n > mostOfWho || s.p[k].shape != word {
			return false
		}
		k--
	}
	if s.at(k+1, "the", "a", "an", "its", "her", "his", "their") && s.is(i-1, isPerson) && s.bearer(k-1) {
		return true // "Brandt, the chief engineer, is 61."
	}
	for n := 0; k > 0 && n < mostOfWho; n++ {
		k--
		if !s.is(k, isPerson) {
			continue
		}
		b := k - 1
		for b > 0 && k-b < 4 && s.p[b].shape == word && (s.tag(b) == tag.JJ || s.tag(b) == tag.NN) {
			b-- // the chief engineer
		}
		if s.opens(b) && s.at(b, "the", "a", "an", "her", "his", "their") {
			return true
		}
	}
	return false
}

// diedFar is how many words may stand between "died" and the age at which somebody did: "died on Monday in a prison near Tolm at 77".
const diedFar = 9

// diedBefore reports whether the words up to piece i tell when and where somebody died, and nothing else.
func (s *scan) diedBefore(i int) bool {
	for k := i; k >= 0 && i-k < diedFar && s.p[k].shape == word; k-- {
		switch t := s.tag(k); {
		case s.at(k, "died", "dies"): // "the number who died in the fire was put at 31"
			return s.at(k-1, "he", "she") || s.person(k-1) && !s.is(k-1, isPerson) || s.at(k-1, "who") && s.mark(k-2, ',') && s.person(k-3) || s.mark(k-1, ',') && s.apposed(k-1)
		case t.IsVerb(), s.at(k, "and", "but", "at", "while", "when", "after"):
			return false
		}
	}
	return false
}

// apposed reports whether the comma at piece i closes what is said of a person whose name stands before the comma that opens it: "Ilves, a poet,".
func (s *scan) apposed(i int) bool {
	for k := i - 1; k > 0 && i-k < mostOfWho; k-- {
		if s.mark(k, ',') {
			return s.at(k+1, "a", "an", "the", "his", "her", "one", "who") && s.person(k-1) && !s.is(k-1, isPerson)
		}
		if s.p[k].shape != word {
			return false
		}
	}
	return false
}

// wasOf reports whether the number [first, end) is the age of one person at some time: "when she was just 15", "he was 12 when", "was only nine at the time".
func (s *scan) wasOf(first, end int) bool {
	closed := end >= len(s.p) || s.p[end].shape == mark && s.mark(end, '.') || s.mark(end, ',') || s.mark(end, ';') || s.mark(end, '"') || s.mark(end, '”')
	if !closed && !s.at(end, "when", "while") && !(s.at(end, "at") && s.at(end+1, "the", "that")) {
		return false
	}
	k := first - 1
	for n := 0; n < 2 && s.at(k, "just", "only", "barely", "about", "nearly", "almost", "now", "still", "already", "then", "around"); n++ {
		k--
	}
	if !s.at(k, "was", "is") || !s.at(k-1, "he", "she", "i") {
		return false
	}
	return !closed || k < first-1 || s.at(k-2, "when", "until", "since", "while", "if", "before", "after", "because")
}

// toldAge reports whether the words around the number [first, end) tell that it is somebody's age: "his age was given as 24", "Ilves, 38 at her death,", "Ilves, then
// 38,", "Ilves was just 38 when she died", "Ilves may be only 24", "Killed at 38, Ilves leaves a son", "Now twenty-four, Ilves".
func (s *scan) toldAge(first, end int) bool {
	if s.unitFollows(end) || s.at(end, "%", "percent", "of") {
		return false
	}
	closed := end >= len(s.p) || s.p[end].shape == mark && s.p[end].r != '-' && s.p[end].r != '%'
	k := first - 1
	for s.at(k, "just", "only", "barely", "still") && k > first-3 {
		k--
	}
	named := func(i int) bool { return s.person(i) && !s.is(i, isPerson) }
	switch {
	case s.at(k, "as", "at", "was", "is") && s.ageNoun(k-1):
		return true
	case s.mark(k, ',') && named(k-1):
		return s.at(end, "at") && (s.at(end+1, "his", "her") && s.at(end+2, "death") || s.at(end+1, "the") && s.at(end+2, "time"))
	case s.at(k, "then") && s.mark(k-1, ','):
		return s.mark(end, ',') && named(k-2)
	case s.at(k, "was", "is") && named(k-1):
		return s.at(end, "when") && s.at(end+1, "he", "she") || s.mark(end, ';') && s.at(end+1, "he", "she")
	case s.at(k, "be") && s.at(k-1, "may", "might") && k < first-1:
		return closed && (named(k-2) || s.at(k-2, "he", "she"))
	case s.at(k, "at") && s.at(k-1, "killed", "murdered", "slain", "dead", "widowed", "orphaned"):
		return s.mark(end, ',') && s.opens(k-1) && (named(end+1) || s.at(end+1, "he", "she"))
	case s.at(k, "at") && s.at(k-1, "short") && s.at(k-2, "cut"):
		return s.at(k-3, "was", "were", "been") && s.at(k-4, "life", "has", "had")
	case s.at(k, "now") && s.opens(k):
		return s.mark(end, ',') && (named(end+1) || s.at(end+1, "he", "she"))
	case s.at(k, "at") && closed:
		for i := k - 1; i > 0 && i >= k-4 && s.p[i].shape == word; i-- {
			if s.at(i, "youngest", "oldest", "eldest") {
				return true // "will be the youngest member at 23"
			}
		}
	case s.at(k, "at") && s.opens(k) && (s.mark(end, ',') || s.at(end, "the")):
		for i := end; i < min(len(s.p), end+6); i++ {
			if s.at(i, "youngest", "oldest", "eldest") {
				return true // "At 23, she is the youngest member"
			}
		}
	}
	return false
}

// mostOfAge is how many words may stand between somebody's age and how much it is: "her age was given by the court as 24".
const mostOfAge = 6

// ageNoun reports whether the words that end with piece i tell of one person's age, and of no average: "Ilves's age was given", "put his age".
func (s *scan) ageNoun(i int) bool {
	for k := i; k > 0 && i-k < mostOfAge && s.p[k].shape == word; k-- {
		if s.at(k, "age") {
			return s.at(k-1, "his", "her", "whose", "s") || s.p[k-1].shape == mark && s.touches(k-1) || strings.HasSuffix(s.low(k-1), "'s") || strings.HasSuffix(s.low(k-1), "’s")
		}
	}
	return false
}

// bearer reports whether the words that end with piece i begin a sentence and are capitals as of a person's name: "Ms Ilves is 54.", "Jonas Brandt was 61."
func (s *scan) bearer(i int) bool {
	k := i
	for ; k >= 0 && i-k < 5 && s.person(k) && s.p[k].shape == word; k-- {
		if k > 0 && s.mark(k-1, '.') && k-1 > 0 {
			k-- // Mr. Brandt
		}
	}
	return k < 0 && i >= 0
}

func (s *scan) ageOf(n numeral) quantity {
	q := quantity{numeral: n, qualifier: Exact, class: Age, num: nan, den: nan, core: n.first, coreEnd: n.end}
	q.unit, q.prec = unit("a"), 1
	return q
}

// afterName reports whether what follows the number lets it stand apart, as an age after a name does.
func (s *scan) afterName(i int) bool {
	return i >= len(s.p) || s.p[i].shape == mark && (s.p[i].r == ',' || s.p[i].r == '.' || s.p[i].r == ';' || s.p[i].r == ')' || s.p[i].r == ':') || s.at(i, "who", "and", "from") || s.at(i, "of") && !s.at(i+1, "the", "them", "those", "these", "its", "their", "whom") // "27 of the pupils"
}

// whence reports whether the name that ends with piece i is that of a place, by the preposition before it: "24 from Olm, 11 from Tarn".
func (s *scan) whence(i int) bool {
	for n := 0; n < 4 && s.capital(i); n++ {
		i--
	}
	if s.at(i, "the") {
		i-- // "18 from the City Museum, 12 from"
	}
	return s.at(i, "from", "in", "at", "near")
}

// person reports whether a name ends with piece i.
func (s *scan) person(i int) bool {
	if s.is(i, isPerson) {
		return true
	}
	return s.capital(i) && s.p[i].shape == word && (s.tag(i).IsProper() || i == 0 && s.tag(i) == tag.NNS) && !s.isMonthAt(i) && !s.is(i, isWeekday) && len(s.word(i)) > 1
}

// decadeOfLife reads "in his 30s", "in their early 20s".
func (s *scan) decadeOfLife(i int) (quantity, bool) {
	if !s.touches(i+1) || s.low(i+1) != "s" {
		return quantity{}, false
	}
	k := i - 1
	if s.at(k, "and", "or") && s.at(k-1, "s") && k > 1 && s.p[k-2].shape == digits && s.p[k-2].barred {
		k -= 3 // "in their 20s and 30s"
	}
	for s.at(k, "early", "late", "mid", "-") {
		k--
	}
	if !s.at(k, "his", "her", "their", "my", "your", "our") || !s.at(k-1, "in", "into") {
		return quantity{}, false
	}
	v := s.p[i].value
	q := s.ageOf(numeral{first: i, end: i + 2, value: v})
	q.inRange, q.lo, q.hi, q.qualifier = true, v, v+9, InRange
	return q, true
}
