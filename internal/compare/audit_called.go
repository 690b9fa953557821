package compare

import (
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// auditCalled holds a number of people or works against the list of their names that a verb leads to: "named the six soldiers as A, B and C",
// "six films. They are "A", "B" and "C"".
func auditCalled(p *passage) []fault {
	for _, f := range p.figures {
		n := f.value()
		if f.Kind != claim.Count || !f.exact() || f.Quantity.Unit != "" || n < 2 || n > 12 || n != math.Trunc(n) || f.Thing.Distributive {
			continue
		}
		start, ok := p.calledAfter(f)
		if !ok {
			continue
		}
		_, end := p.sentence(start)
		items, ok := titlesIn(p.text[start:end])
		if !ok || len(items) == int(n) || float64(len(items)) > 3*n || len(items) < 2 {
			continue
		}
		named := []figure{f}
		for _, m := range p.names {
			if m.start >= start && m.end <= end {
				named = append(named, m)
			}
		}
		return []fault{newFault("list", said(f.Claim)+" is followed by a list of "+strconv.Itoa(len(items))+": "+list(items), named...)}
	}
	return nil
}

// namesThem is how a sentence begins that names those whom the one before counts.
var namesThem = []string{"they are", "they were", "these are", "these were"}

// calledAfter is where the list begins that names what f counts.
func (p *passage) calledAfter(f figure) (int, bool) {
	start, end := p.sentence(f.start)
	lead, rest := p.low[start:f.start], p.low[f.end:end]
	if hasAny(lead, "named", "identified", "names", "identifies") && !hasAny(rest, "including", "among", "two of", "one of", "some of") {
		if i := strings.LastIndex(rest, " as "); i >= 0 && i < 140 {
			return f.end + i + len(" as "), true
		}
	}
	if words := strings.Fields(rest); endsWord(lead, "the", "its", "their", "his", "her") && len(words) > 2 && f.Thing.Head != "" && strings.HasPrefix(words[0], f.Thing.Head[:min(3, len(f.Thing.Head))]) && (words[1] == "are" || words[1] == "were") {
		if i := strings.Index(rest, " "+words[1]+" "); i >= 0 {
			return f.end + i + len(words[1]) + 2, true // "The four finalists are Kenya, Ghana and Mali"
		}
	}
	if end < len(p.low) && end+1 < len(p.low) && !hasAny(rest, "including", "among", "such as") && p.only(f) {
		for _, w := range namesThem {
			if strings.HasPrefix(p.low[end+1:], w+" ") {
				return end + 1 + len(w) + 1, true
			}
		}
	}
	return 0, false
}

// only reports whether f is the only number of things in its sentence.
func (p *passage) only(f figure) bool {
	start, end := p.sentence(f.start)
	for _, g := range p.figures {
		if g.Span != f.Span && g.start >= start && g.end <= end && bare(g) {
			return false
		}
	}
	return true
}

// titlesIn splits a list to the end of a sentence into items, each of which is a title in quotation marks or a name; false where one is not.
func titlesIn(s string) (items []string, ok bool) {
	s = strings.TrimRight(strings.TrimSpace(s), ".!?")
	if i := strings.LastIndexByte(s, ','); i >= 0 && i > strings.LastIndex(s, " and ") && hasAny(asciiLower(s[i:]), "said", "says", "according", "reported", "announced") {
		s = s[:i] // "A, B and C, the council said"
	}
	if strings.Contains(s, ";") && !strings.ContainsAny(s, ":()—–") && !hasAny(asciiLower(s), "others", "another") { // "the chairman, A; the treasurer, B; and the banker C"
		items = strings.Split(s, ";")
		last := strings.TrimSpace(items[len(items)-1])
		return items, len(items) > 2 && strings.HasPrefix(last, "and ") && !strings.Contains(last[len("and "):], " and ")
	}
	if !strings.Contains(s, " and ") || strings.ContainsAny(s, ":;()—–0123456789") {
		return nil, false
	}
	quoted := strings.Count(s, "\"")/2 + strings.Count(s, "“")
	if quoted > 0 {
		parts := strings.FieldsFunc(s, func(r rune) bool { return r == '"' || r == '“' || r == '”' })
		for _, x := range parts {
			switch strings.TrimSpace(x) {
			case ",", "and", ", and":
			default:
				items = append(items, strings.TrimSpace(x))
			}
		}
		return items, len(items) == quoted && strings.LastIndex(s, " and ") > strings.LastIndex(s, ",")-8
	}
	for _, part := range strings.Split(strings.ReplaceAll(s, " and ", ","), ",") {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		words := strings.Fields(part)
		for k, w := range words {
			r, _ := utf8.DecodeRuneInString(w)
			if !unicode.IsUpper(r) && (k == 0 || !in([]string{"de", "da", "van", "von", "der", "al", "of", "the", "la", "el", "bin"}, w)) {
				return nil, false
			}
		}
		if len(words) > 6 {
			return nil, false
		}
		items = append(items, part)
	}
	return items, true
}
