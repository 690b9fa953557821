package compare

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// auditNamedAfter holds a number of people or things against those that the next sentence names: "Four ships were sent. They are the A, the B and the C", "has
// two sons. Per runs the farm, Nils is a doctor and Ola lives abroad".
func auditNamedAfter(p *passage) []fault {
	if p.seam == 0 || len(p.seams) != 1 {
		return nil
	}
	for _, f := range p.figures {
		if f.start >= p.seam || !p.numbersThings(f) || hasAny(p.low[f.end:p.seam], "including", "among", "such as", "each", "other") || !p.only(f) {
			continue
		}
		next := strings.TrimSpace(p.text[p.seam:])
		var items []string
		for _, w := range namesThem {
			if rest, ok := strings.CutPrefix(asciiLower(next), w+" "); ok {
				items = listedIn(next[len(next)-len(rest):])
			}
		}
		if items == nil && allOfThem(p.low[p.seam:]) {
			items = listedIn(next)
		}
		if items == nil && in(siblings, f.Thing.Head) {
			if items = actorsIn(next); float64(len(items)) <= f.value() {
				items = nil // the others may be told of later
			}
		}
		if n := len(items); n < 2 || float64(n) == f.value() || float64(n) > 3*f.value() {
			continue
		}
		return []fault{newFault("list", said(f.Claim)+" is followed by a list of "+strconv.Itoa(len(items))+": "+list(items), append([]figure{f}, p.namesFrom(p.seam)...)...)}
	}
	return nil
}

// allOfThem reports whether a sentence says something of all that it names first, and of no others: "A, B and C have all been sold".
func allOfThem(low string) bool {
	return hasAny(low, "have all", "had all", "will all") && !hasAny(low, "rest", "others", "other", "also", "too")
}

// numbersThings reports whether f is a whole number of things small enough to name each.
func (p *passage) numbersThings(f figure) bool {
	n := f.value()
	return f.Kind == claim.Count && f.exact() && f.Quantity.Unit == "" && n >= 2 && n <= 12 && n == math.Trunc(n) && !f.Thing.Distributive && !f.Thing.Other && !p.headless(f)
}

// namesFrom is what is named from the byte at on.
func (p *passage) namesFrom(at int) (out []figure) {
	for _, m := range p.names {
		if m.start >= at {
			out = append(out, m)
		}
	}
	return out
}

// listedIn is the items of the list that s begins with: up to the one that "and" leads to, without the clause that may go on from it. Each is a name or has an
// article; nil where one is neither.
func listedIn(s string) []string {
	s = strings.TrimRight(s, ".!?")
	at := strings.Index(s, " and ")
	if at < 0 || strings.ContainsAny(s[:at], ":;()—–0123456789\"“") {
		return nil
	}
	last := s[at+len(" and "):]
	for _, stop := range [...]string{",", ";", " who ", " which ", " that ", " whose ", " have ", " had ", " will ", " were ", " are "} {
		if i := strings.Index(last, stop); i >= 0 {
			last = last[:i]
		}
	}
	items := append(strings.Split(strings.TrimSuffix(s[:at], ","), ","), last)
	for i, item := range items {
		item = strings.TrimSpace(item)
		items[i] = item
		first, _, _ := strings.Cut(item, " ")
		if words := strings.Fields(item); len(words) == 0 || len(words) > 5 || !capital(first) && !in([]string{"the", "a", "an", "his", "her", "their", "one"}, first) && (len(words) > 2 || last != s[at+len(" and "):]) || strings.Contains(item, " and ") {
			return nil
		}
		if hasAny(asciiLower(item), "others", "other", "more", "both", "not", "said", "from", "all") {
			return nil
		}
	}
	if len(items) < 3 { // "They are brother and sister"
		return nil
	}
	return items
}

// actorsIn is the names that the clauses of a sentence begin with, where each clause has one of its own: "Per runs the farm, Nils is a doctor and Ola lives
// abroad"; nil where one has none.
func actorsIn(s string) (items []string) {
	s = strings.TrimRight(s, ".!?")
	if strings.ContainsAny(s, ":;()—–\"“") || !strings.Contains(s, " and ") {
		return nil
	}
	for _, clause := range strings.Split(strings.Replace(strings.ReplaceAll(s, ", and ", ", "), " and ", ", ", 1), ", ") {
		words := strings.Fields(clause)
		k := 0
		for k < len(words) && capital(words[k]) {
			k++
		}
		if k == 0 || k > 2 || k+1 >= len(words) || in([]string{"of", "in", "from", "who", "at", "the", "a"}, words[k]) || strings.HasSuffix(words[k-1], "'s") || slices.Contains(items, words[0]) {
			return nil
		}
		items = append(items, words[0])
	}
	return items
}
