package compare

import (
	"strconv"
	"strings"
)

// auditEnumerated holds a total against what each of its parts held, told one by one in the next sentence: "27 tonnes in three containers. The
// first held 11, the second nine and the third eight."
func auditEnumerated(p, next *passage) []fault {
	if len(p.figures) == 0 || len(next.figures) < 2 || len(next.figures) > 5 {
		return nil
	}
	n := enumerated(next.low)
	if n < 2 || hasAny(next.low, "average", "each") {
		return nil
	}
	for _, total := range p.figures {
		if !total.countable() || !total.pointed() || total.value() <= float64(n) || total.Thing.Distributive {
			continue
		}
		var parts []figure
		for _, f := range next.figures {
			if f.Kind == total.Kind && f.Quantity.Unit == total.Quantity.Unit && f.countable() && f.pointed() {
				parts = append(parts, f)
			}
		}
		if len(parts) != n || len(parts) != len(next.figures) || !p.counted(n, total) || total.Quantity.Unit == "" && !next.partOf(parts[0], total) {
			continue
		}
		if f, ok := sumFault(total, parts, strongIntro, true); ok {
			return []fault{f}
		}
	}
	return nil
}

// enumerated is how many things a sentence tells of one by one: the first, the second and the third.
func enumerated(low string) (n int) {
	for _, w := range []string{"the first", "the second", "the third", "the fourth", "the fifth"} {
		if !hasAny(low, w) {
			break
		}
		n++
	}
	if n == 0 && hasAny(low, "the larger", "the smaller", "the bigger", "the former", "the older", "the longer", "the shorter") && hasAny(low, "the other", "the smaller", "the larger", "the latter") {
		return 2
	}
	if n == 0 && hasAny(low, "one") && hasAny(low, "the other") {
		return 2
	}
	return n
}

// counted reports whether p tells that there were n things to be told of, besides total.
func (p *passage) counted(n int, total figure) bool {
	for _, f := range p.figures {
		if f.Span != total.Span && bare(f) && f.value() == float64(n) {
			return true
		}
	}
	return n == 2 && hasAny(p.low, "both")
}

// auditNamed holds a number of people against the list of their names and ages: "the two men as Ann Lee, 31, Bob Ray, 40, and Cy Orr, 25".
func auditNamed(p *passage) []fault {
	for i, f := range p.figures {
		if !bare(f) || f.value() < 2 || f.value() > 12 || !f.personal() || f.Thing.Other || i+2 >= len(p.figures) {
			continue
		}
		lead := p.low[f.end:p.figures[i+1].start]
		across := p.seam > f.end && p.seam < p.figures[i+1].start // "four men … They were named as"
		if across && (len(lead) > 220 || !hasAny(p.low[p.seam:p.figures[i+1].start], "named", "identified") || !p.only(f)) || !across && len(lead) > 110 || hasAny(lead, "including", "among", "such as", "one of", "and") || !hasAny(lead, "as", "are", "were") && !strings.ContainsAny(lead, ":—–") && !strings.Contains(lead, " - ") {
			continue
		}
		run, closed := p.namedRun(i + 1)
		if len(run) < 2 || !closed || float64(len(run)) == f.value() || float64(len(run)) > 3*f.value() {
			continue
		}
		return []fault{newFault("list", said(f.Claim)+" is followed by a list of "+strconv.Itoa(len(run)), append([]figure{f}, run...)...)}
	}
	return nil
}

// namedRun is the ages from figure i on, each told after a name, of one list; closed says that it has an end.
func (p *passage) namedRun(i int) (run []figure, closed bool) {
	for k := i; k < len(p.figures); k++ {
		f := p.figures[k]
		if f.value() != float64(int(f.value())) || f.value() > 110 || f.Quantity.IsRange() {
			return nil, false
		}
		if k > i {
			gap := strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(p.text[p.figures[k-1].end:f.start]), ","))
			rest, and := strings.CutPrefix(gap, "and ")
			closed = closed || and
			if !nameOnly(rest) {
				return nil, false
			}
			if and {
				return append(run, f), !hasAny(p.after(f, 30), "others", "another", "more", "and")
			}
		}
		run = append(run, f)
	}
	return run, closed
}

// nameOnly reports whether s, up to its last comma, is a name of a few words, each with a capital.
func nameOnly(s string) bool {
	s = strings.TrimRight(s, ", ")
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 4 {
		return false
	}
	for _, w := range words {
		if c := w[0]; (c < 'A' || c > 'Z') && c < 0x80 && w != "de" && w != "van" && w != "von" && w != "al" {
			return false
		}
	}
	return !strings.Contains(s, ",")
}
