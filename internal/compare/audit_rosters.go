package compare

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// listReach is how many sentences after a number of places or people the list of their names may stand.
const listReach = 6

// auditRosters holds numbers of places and people that the body of a report tells against the lists of their names.
func auditRosters(t *docket) (out []fault) {
	ps := t.ps
	for i := 0; i < len(ps); {
		j := i + 1
		for j < len(ps) && ps[j].headline == ps[i].headline {
			j++
		}
		if !ps[i].headline {
			out = append(out, rosters(ps[i:j])...)
		}
		i = j
	}
	return out
}

// rosters holds a small number of places or people against the only list of names of that sort that follows, sentences on: "the army stayed in four towns.
// … Soldiers were at work in Hotton, Durbuy, Hamoir and Esneux".
func rosters(ps []passage) (out []fault) {
	for k := range ps {
		p := &ps[k]
		for _, f := range p.figures {
			sort := listSort(p, f)
			if sort == "" {
				continue
			}
			var only *passage
			var names []string
			n := 0
			for i := k + 1; i < len(ps) && ps[i].sequence-p.sequence <= listReach; i++ {
				if items := ps[i].serialNames(sort); len(items) > 0 {
					only, names, n = &ps[i], items, n+1
				}
				for _, g := range ps[i].figures {
					if n == 0 && bare(g) && g.Thing.Head == f.Thing.Head && g.value() != f.value() {
						n = 2 // another number of them
					}
				}
			}
			if n != 1 || float64(len(names)) == f.value() || math.Abs(float64(len(names))-f.value()) > 2 || !(linkedLists(p, only) || sort == "place" && peopleOf(ps, k, only) || sort == "place" && len(names) > 3 && math.Abs(float64(len(names))-f.value()) == 1 && tellsAll(only.low)) {
				continue
			}
			figures := []figure{f}
			for _, m := range only.names {
				if slices.ContainsFunc(names, func(s string) bool { return strings.Contains(s, m.Text) || strings.Contains(m.Text, s) }) {
					figures = append(figures, m)
				}
			}
			out = append(out, newFault("list", said(f.Claim)+" are told of, and "+strconv.Itoa(len(names))+" are named: "+list(names), figures...))
		}
	}
	return out
}

// peopleOf reports whether the sentence after passage k is q and says something of all who live in the places that it names, and no other is told of.
func peopleOf(ps []passage, k int, q *passage) bool {
	words := strings.Fields(q.low[:min(len(q.low), 40)])
	return k+1 < len(ps) && q == &ps[k+1] && q.sequence-ps[k].sequence == 1 && len(words) > 2 && in(placeDwellers, words[0]) && in([]string{"in", "of"}, words[1]) && tellsAll(q.low) && !moreOfThem(ps, k+1) && !hasAny(q.low, "while", "but", "hardest", "worst", "especially", "particularly", "had been")
}

// linkedLists reports whether the sentence of a list takes up what the sentence of the number tells.
func linkedLists(p, q *passage) bool {
	return tellsAll(q.low) && (sharedTopics(topics(p.low), topics(q.low)) > 0 || linkedActs(p, q))
}

// tellsAll reports whether a sentence with a list does not say that there are others, or that it is of another time.
func tellsAll(low string) bool {
	return !hasAny(low, "among them", "including", "such as", "others", "other", "also", "as well as", "elsewhere", "last year", "ago", "earlier", "had been")
}

// linkedActs reports whether two sentences tell of one act.
func linkedActs(p, q *passage) bool {
	for _, a := range [...][]figure{p.figures, p.names} {
		for _, x := range a {
			for _, b := range [...][]figure{q.figures, q.names} {
				for _, y := range b {
					if x.Thing.Predicate != "" && x.Thing.Predicate == y.Thing.Predicate && x.Thing.Predicate != "say" && x.Thing.Predicate != "be" && x.Thing.Predicate != "have" {
						return true
					}
				}
			}
		}
	}
	return false
}

// listSort is whether f counts places or persons that a report may name one by one; empty where it counts neither.
func listSort(p *passage, f figure) string {
	n := f.value()
	if !bare(f) || n < 3 || n > 12 || f.Thing.Distributive || f.Thing.Other || f.Thing.Part || p.headless(f) || hasAny(p.after(f, 24), "other", "of the", "largest", "biggest") || endsWord(p.before(f, 24), "the first", "the last", "another", "the other", "more than", "at least", "about", "of the", "each of the") {
		return ""
	}
	head := f.Thing.Head
	switch {
	case in(listedPlaces, head):
		return "place"
	case f.Kind == claim.Count && f.personal() && in(listedPersons, head):
		return "person"
	}
	return ""
}

// serialNames is the names of the one list of three or more in p that is told as all there are: "in A, B, C and D". Places stand after a preposition, persons are
// named in full.
func (p *passage) serialNames(sort string) []string {
	and := strings.Index(p.text, " and ")
	if strings.ContainsAny(p.text, ";()") {
		return nil
	}
	var found []string
	for ; and >= 0; and = nextAnd(p.text, and) {
		items := namesAround(p.text, and, sort)
		if len(items) < 3 {
			continue
		}
		if found != nil {
			return nil
		}
		found = items
	}
	return found
}

// nextAnd is where the next " and " after the one at i stands, or -1.
func nextAnd(s string, i int) int {
	j := strings.Index(s[i+1:], " and ")
	if j < 0 {
		return -1
	}
	return i + 1 + j
}

// namesAround is the list of names that the "and" at i ends.
func namesAround(s string, i int, sort string) (items []string) {
	last := leadingName(s[i+len(" and "):])
	if last == "" {
		return nil
	}
	items = []string{last}
	rest := strings.TrimSuffix(s[:i], ",")
	for {
		name := trailingName(rest)
		if name == "" {
			return nil
		}
		items = append([]string{name}, items...)
		rest = strings.TrimRight(rest[:len(rest)-len(name)], " ")
		if !strings.HasSuffix(rest, ",") {
			break
		}
		rest = strings.TrimSuffix(rest, ",")
		if sort == "person" {
			if age := trailingAge(rest); age != "" {
				rest = strings.TrimSuffix(strings.TrimRight(rest[:len(rest)-len(age)], " "), ",")
			}
		}
	}
	low := asciiLower(rest)
	if sort == "place" && !endsWord(low, "in", "at", "of", "towns of", "near", "around", "for", "to", "from", "are", "were") || sort == "person" && !endsWord(low, "as", "are", "were", ":") {
		return nil
	}
	for _, item := range items {
		if sort == "person" && !strings.Contains(item, " ") {
			return nil
		}
	}
	return items
}

// leadingName is the words with a capital that s begins with.
func leadingName(s string) string {
	words := strings.Fields(s)
	k := 0
	for k < len(words) && k < 4 && capital(words[k]) {
		k++
		if strings.ContainsAny(words[k-1], ",.") {
			break
		}
	}
	return strings.TrimRight(strings.Join(words[:k], " "), ",.")
}

// trailingName is the words with a capital that s ends with.
func trailingName(s string) string {
	words := lastWords(s, 4)
	k := len(words)
	for k > 0 && capital(words[k-1]) && !strings.HasSuffix(words[k-1], ",") {
		k--
	}
	return strings.Join(words[k:], " ")
}

// trailingAge is the age that s ends with: "31" of "Ann Lee, 31".
func trailingAge(s string) string {
	i := len(s)
	for i > 0 && s[i-1] >= '0' && s[i-1] <= '9' {
		i--
	}
	if len(s)-i < 1 || len(s)-i > 3 {
		return ""
	}
	return s[i:]
}
