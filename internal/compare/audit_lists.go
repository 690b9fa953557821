package compare

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// auditLists holds a count against the list that follows it: "three suspects: A, B, C and D".
func auditLists(p *passage) []fault {
	var out []fault
	for i, f := range p.figures {
		n := f.value()
		if f.Kind != claim.Count || !f.exact() || f.Quantity.Unit != "" || n < 2 || n > 12 || n != math.Trunc(n) || f.Thing.Distributive || f.Thing.Head == "time" {
			continue
		}
		start, end, ok := p.listAfter(i)
		if !ok {
			continue
		}
		items, ok := itemsOf(withoutClause(p.text[start:end]))
		if !ok || len(items) == int(n) || len(items) == 2*int(n) || float64(len(items)) > 3*n {
			continue
		}
		named := []figure{f}
		for _, m := range p.names {
			if m.start < end && start < m.end {
				named = append(named, m)
			}
		}
		out = append(out, newFault("list", said(f.Claim)+" is followed by a list of "+strconv.Itoa(len(items))+": "+list(items), named...))
	}
	return out
}

// withoutClause is a list without the clause that goes on from its last item: "Ann Lee, Bob Ray and Cy Orr, who left early", or
// of which it is the subject.
func withoutClause(list string) string {
	and := strings.Index(list, " and ")
	if and < 0 {
		return list
	}
	for _, w := range [...]string{", who ", ", which ", ", whose ", " were ", " are ", " have ", " had ", " will "} {
		if i := strings.Index(list[and:], w); i > 0 {
			list = list[:and+i]
		}
	}
	return list
}

// listAfter is where the list stands that a count announces: after a colon, between dashes, in brackets, or between commas.
func (p *passage) listAfter(i int) (start, end int, ok bool) {
	f := p.figures[i]
	rest := p.text[f.end:]
	if i+1 < len(p.figures) {
		rest = p.text[f.end:p.figures[i+1].start]
	}
	if startsAny(strings.TrimLeft(asciiLower(rest[:min(len(rest), 16)]), " "), "of the", "of his", "of her", "of its", "of their", "of them", "of whom") {
		return 0, 0, false // "two of the sisters, Ana, Mara and Iva"
	}
	k := listMark(rest)
	if i := strings.Index(rest, " namely "); i >= 0 && i <= 80 && k >= 0 && k <= i {
		start = f.end + i + len(" namely ")
		if stop := strings.IndexAny(p.text[start:], ";.:"); stop > 0 && stop < 300 && !p.figured(start, start+stop) {
			return start, start + stop, true
		}
	}
	if k >= 0 && rest[k] == ',' && p.indefinite(f.end+k) > 0 {
		start = f.end + k + 1
		return start, p.indefinite(f.end + k), true
	}
	if colon := strings.IndexByte(rest, ':'); (k < 0 || k > 70 || rest[k] == ',' && k > 30) && colon > 0 && colon <= 160 && !strings.ContainsAny(rest[:colon], ";(—–") && capitals(rest[colon+1:]) && f.personal() {
		k = colon
	}
	if k < 0 || k > 70 && rest[k] != ':' || !p.leadsList(f, rest, k) {
		return 0, 0, false
	}
	_, width := utf8.DecodeRuneInString(rest[k:])
	start = f.end + k + width
	end, ok = p.listEnd(rest[k], start)
	if !ok {
		return 0, 0, false
	}
	for _, o := range p.figures {
		if o.start >= start && o.start < end && !(o.Kind == claim.Duration && strings.Contains(o.Text, "-")) {
			return 0, 0, false // a list with figures of its own is a sum, or has ages in it
		}
	}
	return start, end, end-start <= 400
}

// listMark is where in rest the mark stands that may open a list: a colon, a bracket, a dash, a comma; -1 if there is none.
func listMark(rest string) int {
	k := strings.IndexAny(rest, ":—–(,;")
	if dash := strings.Index(rest, " - "); dash >= 0 && (k < 0 || dash < k) {
		k = dash + 1
	}
	return k
}

// leadsList reports whether the words between a figure and the mark at rest[k] leave what follows the mark a list of what is counted.
func (p *passage) leadsList(f figure, rest string, k int) bool {
	lead := p.low[f.end : f.end+k]
	mark := rest[k]
	if hasAny(lead, "including", "includes", "such as", "among", "other than", "apart from", "each", "every", "per") || hasAny(lead, "said", "told") && mark == ',' {
		return false
	}
	if mark == ',' && (k > 30 || strings.ToLower(p.text[f.end:f.end+k]) != p.text[f.end:f.end+k] && len(strings.Fields(lead)) != 2) || mark == ';' {
		return false
	}
	if w := strings.Fields(lead); len(w) > 3 && strings.HasSuffix(w[len(w)-1], "s") && !(mark == ':' && (f.personal() || slices.Contains(towns, f.Thing.Head)) && capitals(rest[k+1:]) && !nameable(w[len(w)-1])) {
		return false // "arrested three times on many charges:" lists the charges
	}
	_, width := utf8.DecodeRuneInString(rest[k:])
	tail := p.text[f.end+k+width:]
	low := asciiLower(tail)
	// "two sisters sell what they grow: apples, pears and plums"
	return mark != ':' || !f.personal() || len(strings.Fields(lead)) <= 2 || capitals(tail) || allNamed(tail) || mentionsPersons(low) || startsAny(strings.TrimLeft(low, " "), "a", "an", "one", "the", "his", "her")
}

// listEnd is where a list that mark opens at start ends: at the mark that closes it, or with the sentence.
func (p *passage) listEnd(mark byte, start int) (end int, ok bool) {
	tail := p.text[start:]
	stop := -1
	switch mark {
	case ':':
	case '(':
		stop = strings.IndexByte(tail, ')')
	case ',':
		if stop = commaListEnd(tail); stop < 0 {
			return 0, false
		}
	case '-':
		stop = strings.Index(tail, " - ")
	default:
		stop = strings.IndexAny(tail, "—–")
	}
	if stop < 0 {
		return len(p.text), true
	}
	return start + stop, true
}

// figured reports whether a figure stands between two places.
func (p *passage) figured(from, to int) bool {
	return slices.ContainsFunc(p.figures, func(f figure) bool { return f.start >= from && f.start < to })
}

// capitals reports whether every item of a list to the end of s begins with a capital: a list of names.
func capitals(s string) bool {
	s = strings.TrimRight(strings.TrimSpace(s), ".")
	items := strings.Split(strings.ReplaceAll(s, " and ", ", "), ",")
	for _, item := range items {
		r, _ := utf8.DecodeRuneInString(strings.TrimSpace(item))
		if !unicode.IsUpper(r) {
			return false
		}
	}
	return len(items) > 1
}

// allNamed reports whether every item of a list to the end of s has a name in it: "carpenter Ben Yost, baker Cal Yost and joiner Dov Yost, who left early".
func allNamed(s string) bool {
	items := strings.Split(strings.Replace(withoutClause(s), " and ", ", ", 1), ",")
	for _, item := range items {
		if !slices.ContainsFunc(strings.Fields(item), capital) {
			return false
		}
	}
	return len(items) > 1
}

// nameable reports whether a plural is that of a noun whose members go by names.
func nameable(w string) bool {
	one := strings.TrimSuffix(w, "s")
	return slices.Contains(persons, one) || slices.Contains(towns, one) || slices.Contains(towns, strings.TrimSuffix(w, "ies")+"y") || slices.Contains([]string{"team", "club", "company", "firm", "bank", "party", "ship", "island"}, one)
}

// indefinite is where the list ends that begins at the comma at: "two dogs, a spaniel, a terrier and a greyhound, were …"; 0 if it is none.
func (p *passage) indefinite(at int) int {
	tail := p.low[at+1:]
	and := strings.Index(tail, " and ")
	if and < 0 || and > 160 {
		return 0
	}
	comma := strings.IndexAny(tail[and+5:], ",;.")
	if comma < 0 || tail[and+5+comma] != ',' {
		return 0
	}
	list := tail[:and+5+comma]
	if hasAny(list, many...) || hasAny(list, "who", "which", "whose", "their", "his", "her", "its", "that", "with", "or", "others") {
		return 0
	}
	items := strings.Split(strings.Replace(list, " and ", ",", 1), ",")
	if len(items) < 3 {
		return 0 // "two men, a doctor and a nurse from Leeds" may be one of each, or more
	}
	for _, item := range items {
		if !startsAny(strings.TrimSpace(item), "a", "an", "one") {
			return 0
		}
	}
	return at + 1 + len(list)
}

// commaListEnd is where a list between commas ends: at the comma after the item that "and" leads to; -1 if there is none.
func commaListEnd(tail string) int {
	and := strings.Index(tail, " and ")
	if and < 0 {
		return -1
	}
	comma := strings.IndexByte(tail[and:], ',')
	if comma < 0 && strings.Count(tail[:and], ",") >= 1 && capitals(tail) && len(strings.Fields(tail[and:])) <= 4 {
		comma = len(strings.TrimRight(tail, ". ")) - and // "three children, Anna, Bela and Carl."
	}
	if comma < 0 {
		return -1
	}
	if !strings.Contains(tail[:and], ",") {
		return -1 // "three men, A and B, …" may be two of the three
	}
	for _, item := range strings.Split(tail[:and+comma], ",") {
		item = strings.TrimPrefix(trimPlace(strings.TrimPrefix(strings.TrimSpace(item), "and ")), "the ")
		r, _ := utf8.DecodeRuneInString(item)
		if !unicode.IsUpper(r) {
			return -1
		}
	}
	return and + comma
}

// trimPlace is an item without the preposition that puts it in a place: "at Alm, Birke and Corvo".
func trimPlace(item string) string {
	for _, prep := range [...]string{"in ", "at ", "near ", "from "} {
		if rest, ok := strings.CutPrefix(item, prep); ok {
			return rest
		}
	}
	return item
}

// itemsOf splits a list into its items; false where it is not surely a list of one kind of thing, or not surely all of it.
func itemsOf(s string) ([]string, bool) {
	s = strings.TrimRight(strings.TrimSpace(s), ".!?")
	low := asciiLower(s)
	if titles := titleItems(s); len(titles) > 1 {
		return titles, true
	}
	if strings.ContainsAny(s, "0123456789“”\"‘:(—–") || hasAny(low, "including", "such as", "among", "others", "other", "more", "etc", "who", "which", "that", "both", "either", "or", "not", "because", "where", "when", "with") {
		return nil, false
	}
	var items []string
	if strings.Contains(s, ";") {
		items = strings.Split(s, ";")
		last := len(items) - 1
		rest, found := strings.CutPrefix(strings.TrimSpace(items[last]), "and ")
		if !found {
			return nil, false
		}
		items[last] = rest
		return trimItems(items)
	}
	items = strings.Split(s, ",")
	for n := len(items); n > 1 && hasAny(asciiLower(items[n-1]), "said", "says", "according", "told", "reported", "announced", "added"); n = len(items) {
		items = items[:n-1]
	}
	last := strings.TrimSpace(items[len(items)-1])
	for _, item := range items[:len(items)-1] {
		if strings.Contains(item, " and ") {
			return nil, false
		}
	}
	if rest, oxford := strings.CutPrefix(last, "and "); oxford {
		if strings.Contains(rest, " and ") && !compound(rest) {
			return nil, false
		}
		items[len(items)-1] = rest
		return trimItems(items)
	}
	if strings.Count(last, " and ") != 1 || compound(last) {
		return nil, false
	}
	a, b, _ := strings.Cut(last, " and ")
	return trimItems(append(items[:len(items)-1:len(items)-1], a, b))
}

func compound(s string) bool {
	return slices.ContainsFunc(compounds, func(c string) bool { return strings.Contains(s, c) })
}

// trimItems checks that the items are of one make: all names, or all common nouns, and short.
func trimItems(items []string) ([]string, bool) {
	upper := 0
	for i, item := range items {
		item = strings.TrimSpace(item)
		items[i] = item
		words := strings.Fields(item)
		if len(words) == 0 || len(words) > 9 || words[len(words)-1] == "and" { // "hops and, on the hill, vines"
			return nil, false
		}
		r, _ := utf8.DecodeRuneInString(strings.TrimPrefix(item, "the ")) // "Vestby, Kornia and the Al-Amin Group"
		if unicode.IsUpper(r) {
			upper++
		}
	}
	if upper != len(items) && upper != 0 {
		return nil, false
	}
	return items, len(items) >= 2
}
