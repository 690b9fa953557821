package compare

import (
	"slices"
	"strings"
)

// auditSumAcross holds a total against the list that the next sentence gives.
func auditSumAcross(p, next *passage) []fault {
	if len(next.figures) < 2 || len(p.figures) == 0 {
		return nil
	}
	first := next.figures[0]
	if !first.countable() || !first.pointed() || hasAny(next.listed(), apart...) || endsWord(trimHedges(next.low[:first.start]), partial...) || hasAny(strings.Replace(next.low, "no others", "", 1), "also", "another", "others") {
		return nil
	}
	whole := startsAny(next.low, resumed...)
	if !whole && first.start > 45 {
		return nil
	}
	var units int
	for _, f := range p.figures {
		if f.Quantity.Unit == first.Quantity.Unit && f.countable() {
			units++
		}
	}
	for _, total := range p.figures {
		if !total.countable() || !total.pointed() || total.Thing.Distributive || total.value() <= first.value() || wonWith(total) {
			continue
		}
		list, closed := next.run(0, total)
		if len(list) < len(next.figures) {
			if l, c := next.elliptic(total); len(l) > len(list) {
				list, closed = l, c
			}
		}
		if len(list) != len(next.figures) && !next.ended(list) {
			continue
		}
		if whole && total.personal() && first.personal() {
			more := next.singles(list[len(list)-1])
			if f, ok := sumOf(total, list, more, strongIntro, closed || more > 0); ok && len(list)+more > 1 {
				return []fault{f}
			}
			continue
		}
		if len(list) < 3 || !closed {
			continue
		}
		how := p.introAcross(next, total, list, units)
		if how == noIntro {
			continue
		}
		if f, ok := sumFault(total, list, how, closed); ok {
			return []fault{f}
		}
	}
	return nil
}

// introAcross returns how a list of the next sentence is led to from a total of p; units are the figures of p in the unit of the list.
func (p *passage) introAcross(next *passage, total figure, list []figure, units int) intro {
	first := next.figures[0]
	switch {
	case exclusives(next.low) >= 2 && total.personal() && units == 1 && next.headless(list[1]):
	case total.Thing.Head != "" && total.Thing.Head == first.Thing.Head && total.Quantity.Unit == "" && len(list) >= 3 && first.start <= 40 && startsAny(next.low, "its", "their", "they", "it", "the"):
	case in(shared, total.Thing.Head) && total.Quantity.Unit == "" && hasAny(next.low, "got", "took", "won", "received", "polled", "secured", "has", "have", "had", "gained", "wins", "gets", "takes") && next.headless(list[1]):
	case units == 1 && total.Quantity.Unit != "" && hasAny(next.low, noOthers...):
		return strongIntro
	case next.membered(first) && (total.Thing.Head != "" || units == 1), startsAny(next.low, "of these", "of those", "of them") && first.start <= 25 && (next.headless(first) || first.Thing.Head == total.Thing.Head):
	case total.Quantity.Unit != "" && units == 1 && len(p.figures) <= 3 && alikeLinks(next, list):
	case total.Thing.Head != "" && (next.headless(first) || first.Thing.Head == total.Thing.Head || first.personal() && total.personal()) && (sameAct(&total.Thing, &first.Thing) || len(first.Thing.Act) == 0) && first.start <= 25:
	default:
		return noIntro
	}
	return weakIntro
}

// elliptic is the list at the start of p in which only the first part has its noun: "20 gold medals, 22 silver and 19 bronze".
func (p *passage) elliptic(total figure) (list []figure, closed bool) {
	for j, f := range p.figures {
		if !f.countable() || !f.exact() || f.Quantity.Unit != total.Quantity.Unit || f.Kind != total.Kind {
			break
		}
		after := strings.TrimLeft(p.after(f, 30), " ")
		word, rest, _ := strings.Cut(after, " ")
		switch {
		case j == 0 && !akin(f, total):
			return nil, false
		case j > 0 && (!listGap(p.gap(p.figures[j-1], f)) || !strings.HasSuffix(word, ",") && !strings.HasSuffix(word, ".") && !startsAny(rest, "and") && rest != ""):
			return list, closed
		}
		list = append(list, f)
		closed = closed || j > 0 && hasAny(p.gap(p.figures[j-1], f), "and")
	}
	return list, closed
}

// ended reports whether what follows a list is of something else: ", and set three records".
func (p *passage) ended(list []figure) bool {
	if len(list) < 3 || len(list) >= len(p.figures) {
		return false
	}
	next := p.figures[len(list)]
	gap := p.gap(list[len(list)-1], next)
	return next.Thing.Head != "" && next.Thing.Head != list[0].Thing.Head && !p.headless(next) && strings.Contains(gap, ",") && len(strings.Fields(gap)) >= 3
}

// listed is the words from the first to the last figure of p, where a list of them stands, without who says so.
func (p *passage) listed() string {
	s := p.low[:min(len(p.low), p.figures[len(p.figures)-1].end+40)]
	if i := strings.IndexByte(s, ';'); i >= 0 {
		if j := strings.LastIndexByte(s[:i], ','); j >= 0 && hasAny(s[j:i], "said", "says", "according to") {
			s = s[:j] + s[i:]
		}
	}
	return s
}

// membered reports whether f is said to be so many of those just counted: "12,400 of them", "seventeen of the suspects".
func (p *passage) membered(f figure) bool {
	after := p.after(f, 24)
	return startsMembering(after) || strings.HasPrefix(after, " of the ") && f.Quantity.Unit == ""
}

// wonWith reports whether a number of votes is that of the one who won: what the others had is no part of it.
func wonWith(f figure) bool {
	return f.Thing.Head == "vote" && hasAny(asciiLower(f.Sentence), "won", "wins", "elected", "re-elected", "beat", "defeated", "kept", "held", "took the seat")
}

// alikeLinks reports whether every part of a list of sums is followed by the same preposition: "21 million for roads, 15 million for schools".
func alikeLinks(p *passage, list []figure) bool {
	link := ""
	for k, f := range list {
		after := strings.TrimLeft(p.after(f, 28), " ")
		if k == 0 { // "1.1 billion euros will go to roads, 450 million to housing"
			for _, verb := range []string{"will go ", "goes ", "go ", "is to go ", "are to go ", "would go ", "went ", "will be spent ", "is for ", "is earmarked ", "is set aside ", "will come ", "came ", "comes "} {
				after = strings.TrimPrefix(after, verb)
			}
		}
		word, _, _ := strings.Cut(after, " ")
		if word == "" || link != "" && word != link {
			return false
		}
		link = word
	}
	return slices.Contains([]string{"for", "in", "to", "on", "from", "by", "at"}, link)
}

// linkOf is the word that follows f: what it is of, for or in.
func linkOf(p *passage, f figure) string {
	word, _, _ := strings.Cut(strings.TrimLeft(p.after(f, 20), " "), " ")
	return word
}

func startsAny(s string, words ...string) bool {
	for _, w := range words {
		if hasPrefixWord(s, w) {
			return true
		}
	}
	return false
}

// singles counts the persons told of one by one after the last figure of a list: "two men and a teenage boy".
func (p *passage) singles(last figure) (n int) {
	tail := p.low[min(len(p.low), last.end):]
	if i := strings.IndexAny(tail, ";:.()"); i >= 0 {
		tail = tail[:i]
	}
	words := strings.FieldsFunc(tail, func(r rune) bool { return r == ' ' || r == ',' })
	for i, w := range words {
		switch w {
		case "who", "whose", "which", "when", "where", "from", "after", "said", "on", "in", "at":
			return n
		case "a", "an", "one":
			if i == 0 || words[i-1] == "of" {
				continue
			}
			for j := i + 1; j < len(words) && j <= i+4; j++ {
				if slices.Contains(persons, words[j]) {
					n++
					break
				}
				if words[j] == "a" || words[j] == "an" || words[j] == "and" {
					break
				}
			}
		}
	}
	return n
}

// sumOf is sumFault with persons that are told of one by one.
func sumOf(total figure, list []figure, more int, how intro, closed bool) (fault, bool) {
	if more == 0 {
		return sumFault(total, list, how, closed)
	}
	last := list[len(list)-1]
	c, q := *last.Claim, *last.Quantity
	q.Value += float64(more)
	c.Quantity = &q
	with := append(slices.Clone(list[:len(list)-1]), figure{&c, last.start, last.end})
	f, ok := sumFault(total, with, how, closed)
	if ok {
		f.reason = said(total.Claim) + " is given as the whole, but " + sayAll(list) + " with those told of one by one make " + number64(f.sum)
	}
	return f, ok
}
