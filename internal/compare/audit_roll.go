package compare

import (
	"math"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// A roll is a sentence that names, one by one and to the last, those whom a number announced: "five novels … They are "A" by B, "C" by D and "E" by F". Its subject
// takes them up by a pronoun or by a noun for the same, and no other number, nor another of them, is told.

// rollPronouns are the pronouns with which a roll begins.
var rollPronouns = []string{"they", "these", "those"}

// rollReach is how many sentences after a number its roll may stand.
const rollReach = 4

// auditRolls holds a number of people, works or places against the one roll that names them.
func auditRolls(ps []passage) (out []fault) {
	for k := range ps {
		if ps[k].headline {
			continue
		}
		subject, items := ps[k].roll()
		if len(items) < 2 {
			out = append(out, auditSeries(ps, k)...)
			continue
		}
		f, ok := announcing(ps, k, subject)
		if !ok || float64(len(items)) == f.value() || math.Abs(float64(len(items))-f.value()) > 2 || moreOfThem(ps, k) || countedAs(ps, f, len(items)) || len(items) == 2 && in(rollPronouns, subject) {
			continue
		}
		out = append(out, newFault("list", said(f.Claim)+" are told of, and "+strconv.Itoa(len(items))+" are named: "+list(items), append([]figure{f}, ps[k].names...)...))
	}
	return out
}

// roll is the subject of p and what it names, where p is a roll; nil else.
func (p *passage) roll() (subject string, items []string) {
	words := strings.Fields(p.low[:min(len(p.low), 60)])
	if len(words) < 4 || hasAny(p.low, openLists...) {
		return "", nil
	}
	for k, w := range words[1:min(len(words), 7)] {
		if w != "are" && w != "were" && w != "is" {
			continue
		}
		switch subject = words[k]; {
		case k == 0 && in(rollPronouns, subject):
		case k > 0 && words[0] == "the" && !in([]string{"of", "in", "for", "at"}, words[1]):
		default:
			return "", nil
		}
		at := strings.Index(p.low, " "+w+" ")
		return subject, rollItems(p.text[at+len(w)+2:])
	}
	return "", nil
}

// announcing is the one number near before passage k of those whom the subject of its roll takes up: a pronoun, those of the sentence before.
func announcing(ps []passage, k int, subject string) (f figure, ok bool) {
	pronoun := in(rollPronouns, subject)
	for i := range ps[:k] {
		p := &ps[i]
		d := ps[k].sequence - p.sequence
		for _, g := range p.figures {
			if !p.numbersThings(g) || pronoun && d > 1 || !takesUpNoun(subject, g) {
				continue
			}
			if ok && g.value() != f.value() || pronoun && !p.only(g) || hasAny(p.low[g.end:], openLists...) {
				return f, false
			}
			if f, ok = g, true; d > rollReach && !p.headline {
				return f, false
			}
		}
	}
	return f, ok
}

// takesUpNoun reports whether a noun, or a pronoun, may take up what f counts.
func takesUpNoun(noun string, f figure) bool {
	if in(rollPronouns, noun) {
		return true
	}
	one := strings.TrimSuffix(noun, "s")
	head := f.Thing.Head
	switch {
	case len(head) > 3 && (one == head || strings.HasPrefix(noun, head)):
		return true
	case in(listedWorks, head):
		return in(listedWorks, one) || in([]string{"title", "work", "entry"}, one) || noun == "entries"
	case f.personal():
		return in(rollNouns, noun) && (in(listedPersons, head) || in(rollNouns, head+"s"))
	}
	return false
}

// moreOfThem reports whether a sentence beside passage k tells of one more of those whom it names.
func moreOfThem(ps []passage, k int) bool {
	for i := max(0, k-2); i < min(len(ps), k+3); i++ {
		s := ps[i].low
		if i != k && (hasAny(s, "another", "other", "others", "also", "as well", "too", "besides", "in addition", "joined by", "not named", "unnamed", "withdrew", "dropped out") || startsAny(s, "a fourth", "a third", "a fifth", "a sixth", "a seventh", "the fourth", "the third", "the fifth", "the sixth")) {
			return true
		}
	}
	return false
}

// countedAs reports whether any number told is n, but as an age.
func countedAs(ps []passage, f figure, n int) bool {
	for i := range ps {
		for _, g := range ps[i].figures {
			if g.Kind == claim.Count && g.value() == float64(n) && g.Span != f.Span {
				return true
			}
		}
	}
	return false
}

// rollItems is the items of a list that goes to the end of s: titles in quotation marks, each with who made it or not, or names, each with an age or not. nil where
// it holds anything else.
func rollItems(s string) []string {
	s = strings.TrimRight(strings.TrimSpace(s), ".!?")
	if strings.ContainsAny(s, ":()—–;") {
		return nil
	}
	if strings.ContainsAny(s, "\"“") {
		return titleItems(s)
	}
	if items, end := seriesAt(s); len(items) > 0 && end == len(s) {
		return items
	}
	and := strings.LastIndex(s, " and ")
	if and < 0 || strings.Contains(s[:and], " and ") {
		return nil
	}
	var items []string
	for i, item := range append(strings.Split(strings.TrimSuffix(s[:and], ","), ","), strings.Split(s[and+len(" and "):], ",")...) {
		item = strings.TrimSpace(item)
		if age := trailingAge(item); age != "" && age == item && i > 0 {
			continue
		}
		if !nameOnly(item) {
			return nil
		}
		items = append(items, item)
	}
	return items
}

// titleItems is the titles in quotation marks of a list that is nothing but them and their makers.
func titleItems(s string) (items []string) {
	rest := s
	for rest != "" {
		if rest[0] != '"' && !strings.HasPrefix(rest, "“") {
			return nil
		}
		mark := "\""
		if rest[0] != '"' {
			mark = "”"
		}
		rest = rest[strings.IndexAny(rest, "\"“")+len("\"")*b2i(rest[0] == '"')+len("“")*b2i(rest[0] != '"'):]
		end := strings.Index(rest, mark)
		if end <= 0 {
			return nil
		}
		items = append(items, strings.TrimRight(rest[:end], ",."))
		inside := strings.HasSuffix(rest[:end], ",")
		rest = rest[end+len(mark):]
		next := strings.IndexAny(rest, "\"“")
		gap := rest
		if next >= 0 {
			gap = rest[:next]
			rest = rest[next:]
		} else {
			rest = ""
		}
		gap = strings.TrimSpace(gap)
		gap, and := strings.CutSuffix(gap, "and")
		gap, comma := strings.CutSuffix(strings.TrimSpace(gap), ",")
		if by, ok := strings.CutPrefix(gap, "by "); ok && nameOnly(by) || gap == "" {
			gap = ""
		}
		if gap != "" || next >= 0 && !and && !comma && !inside {
			return nil
		}
		if and && titlesLeft(rest) != 1 {
			return nil
		}
	}
	return items
}

// titlesLeft is how many quotation marks open in s.
func titlesLeft(s string) int { return strings.Count(s, "\"")/2 + strings.Count(s, "“") }
