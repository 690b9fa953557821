package compare

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// A series is three names or more in a row, the last after "and": "the Stone Bridge, Alm and the crossing at Birke". A report that tells of so many things of a sort
// and names them right after tells as many names.

// longestItem and mostItems bound a series: how many words one of its names has, and how many names.
const (
	longestItem = 9
	mostItems   = 12
)

// seriesAt is the names of the series that s begins with, and where it ends; nil where s begins with none.
func seriesAt(s string) (items []string, end int) {
	closed := false
	for at := 0; len(items) < mostItems; {
		n := nameLen(s[at:])
		if n == 0 {
			return nil, 0
		}
		items = append(items, s[at:at+n])
		if end = at + n; closed {
			break
		}
		rest := s[end:]
		if tail, ok := strings.CutPrefix(rest, ", "); ok {
			if rest1 := strings.TrimLeft(tail, "0123456789"); len(rest1) < len(tail) && len(tail)-len(rest1) < 4 && !strings.HasPrefix(rest1, " ") || strings.HasPrefix(rest1, " and ") { // "Ann Lee, 31, and"
				rest = rest1
			}
		}
		switch {
		case strings.HasPrefix(rest, ", and "):
			closed, at = true, len(s)-len(rest)+len(", and ")
		case strings.HasPrefix(rest, "and "), strings.HasPrefix(rest, " and "):
			closed, at = true, len(s)-len(rest)+strings.Index(rest, "and ")+len("and ")
		case strings.HasPrefix(rest, ", "):
			at = len(s) - len(rest) + len(", ")
		default:
			return nil, 0
		}
	}
	if len(items) < 3 || !closed || slices.ContainsFunc(items, calendarWord) {
		return nil, 0
	}
	rest := s[end:]
	if strings.HasPrefix(rest, " and ") || strings.HasPrefix(rest, ", and ") || len(rest) > 2 && strings.HasPrefix(rest, ", ") && capital(rest[2:]) || strings.HasPrefix(rest, "'") || strings.HasPrefix(rest, "’") || strings.HasPrefix(rest, "-") {
		return nil, 0 // "London, England"
	}
	return items, end
}

// nameLen is how many bytes the name has that s begins with: words with a capital or in digits, small ones between them, "the" before, and after that a noun that leads to
// a name: "the crossing at Vinica", "the 12 to Seaton", "A Loan of Rain by Ann Lee"; 0 where it is none.
func nameLen(s string) (n int) {
	stop := len(s)
	if i := strings.IndexAny(s, ",;:()\"“”—–"); i >= 0 {
		stop = i
	}
	at, named, small := 0, false, 0
	for k := 0; k < longestItem && at < stop; k++ {
		word := s[at:stop]
		if i := strings.IndexByte(word, ' '); i >= 0 {
			word = word[:i]
		}
		switch bare := strings.TrimRight(word, "."); {
		case bare == "":
			return n
		case capital(word) || bare[0] >= '0' && bare[0] <= '9':
			if strings.HasSuffix(bare, "'s") || strings.HasSuffix(bare, "’s") {
				named = false // "Ann Lee's house" may be one
			} else {
				named, small = true, 0
			}
		case word == "the" && k == 0, named && in(nameLinks, word) && k > 0:
			small++
		case !named && k > 0 && k < 3 && strings.HasPrefix(s, "the ") && letter(word[0]) && !in(nameLinks, word):
			small++
		case !named && k > 1 && strings.HasPrefix(s, "the ") && in(nameLinks, word):
			small++
		default:
			return n
		}
		if at += len(word); named && small == 0 {
			if n = at; strings.HasSuffix(word, ".") && at == len(strings.TrimRight(s, " ")) {
				n--
			}
		}
		at++
	}
	return n
}

// calendarWord reports whether a name is that of a day or a month.
func calendarWord(name string) bool {
	d := readDate(name)
	return d.named+d.words > 0
}

// series is the only series of p, and where it stands; nil where it has none, or two.
func (p *passage) series() (items []string, from, to int) {
	for at := 0; at < len(p.text); {
		found, n := seriesAt(p.text[at:])
		if len(found) > 0 {
			if items != nil {
				return nil, 0, 0
			}
			items, from, to = found, at, at+n
			at = to
		}
		next := strings.IndexByte(p.text[at:], ' ')
		if next < 0 {
			break
		}
		at += next + 1
	}
	return items, from, to
}

// auditSeries holds a number of things that go by names against the series in the next sentence but one, in the next, or after a colon in its own.
func auditSeries(ps []passage, k int) []fault {
	q := &ps[k]
	if strings.Count(q.text, ",") == 0 || !strings.Contains(q.text, " and ") {
		return nil
	}
	items, from, to := q.series()
	if len(items) == 0 || hasAny(q.low, someLists...) || moreOfThem(ps, k) {
		return nil
	}
	colon := strings.HasSuffix(strings.TrimRight(q.low[:from], " "), ":")
	var f figure
	var in *passage
	for i := k; i >= 0 && q.sequence-ps[i].sequence <= 2; i-- {
		p := &ps[i]
		d := q.sequence - p.sequence
		if p.headline || colon != (d == 0) {
			continue
		}
		for _, g := range p.figures {
			if d == 0 && g.start >= from || !p.numbersThings(g) || g.Thing.Part {
				continue
			}
			if in != nil || hasAny(p.after(g, 60), someLists...) || hasAny(p.before(g, 30), "first", "last", "another", "other", "least", "most", "than", "every", "each", "of the", "these", "those") {
				return nil // two numbers
			}
			f, in = g, p
		}
	}
	n := float64(len(items))
	if in == nil || math.Abs(n-f.value()) == 0 || math.Abs(n-f.value()) > 2 || !colon && countedAs(ps, f, len(items)) || !q.nameSort(f, from, to) || !q.tellsOfAll(in, f, items, from, to, colon) {
		return nil
	}
	named := []figure{f}
	for _, list := range [...][]figure{q.names, q.figures} {
		for _, m := range list {
			if m.start < to && from < m.end {
				named = append(named, m)
			}
		}
	}
	return []fault{newFault("list", said(f.Claim)+" are told of, and "+strconv.Itoa(len(items))+" are named: "+list(items), named...)}
}

// nameSort reports whether the names from to can be those of what f counts: people have names in full, and nothing else has those of people.
func (q *passage) nameSort(f figure, from, to int) bool {
	persons, others := 0, 0
	for _, m := range q.names {
		if m.start >= from && m.end <= to {
			isPerson := m.Kind == claim.Role || m.Thing.Attribute == "person"
			persons, others = persons+b2i(isPerson), others+b2i(!isPerson)
		}
	}
	if f.personal() {
		return persons > 0 && others == 0
	}
	return persons == 0 || in(christened, f.Thing.Head)
}

// tellsOfAll reports whether a series is told as all that f counts: after a colon, by the noun of f in its names or before it, or as that of which the next
// sentence says what is to come or has come for them.
func (q *passage) tellsOfAll(p *passage, f figure, items []string, from, to int, colon bool) bool {
	head := f.Thing.Head
	if len(head) < 3 || hasAny(q.low, timesBefore...) && !hasAny(p.low, timesBefore...) {
		return false
	}
	lead := strings.TrimRight(q.low[:from], " ")
	for _, prep := range [...]string{" of", " at", " in", " on", " near"} {
		lead = strings.TrimSuffix(lead, prep)
	}
	named := singular(lastWord(lead)) == head || singular(firstWord(strings.TrimLeft(q.low[to:], " "))) == head || slices.ContainsFunc(items, func(s string) bool { return hasAny(asciiLower(s), head, head+"s") })
	switch next := q.sequence-p.sequence <= 1; {
	case colon:
		return named || in(namedThings, head) || f.personal()
	case f.Thing.Distributive || contrasts.in(q.low) || hasAny(q.low, "not", "no", "never", "without", "only", "first", "last", "already", "rest", "remaining", "the third", "the fourth", "the fifth", "the sixth", "the seventh"):
		return false
	case named:
		return sharedTopics(topics(p.low), topics(q.low)) > 0 || next
	case next && from == 0 && n(items) > f.value() && in(namedThings, head):
		verb := firstWord(strings.TrimLeft(q.low[to:], " "))
		return in(seriesVerbs, verb) && !hasAny(q.low[to:], seriesContrasts...)
	}
	return false
}

func n(items []string) float64 { return float64(len(items)) }
