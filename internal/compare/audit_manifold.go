package compare

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// auditManifold holds a number that is said to be so many times another against the two: "the crowd of 900 was three times as large as last year's 450", "200
// euros, four times the usual 100", "twice as many women (60) as men (50)".
func auditManifold(p *passage) []fault {
	if len(p.figures) < 2 || len(p.figures) > 8 {
		return nil
	}
	for _, f := range factors {
		for _, w := range f.words {
			if !(w == "twice" || w == "double" || w == "half" || strings.HasSuffix(w, " times")) {
				continue
			}
			at := wordAt(p.low, w)
			if at < 0 || wordAt(p.low[at+len(w):], w) >= 0 {
				continue
			}
			x, y, ok := p.comparedBy(at, at+len(w))
			if !ok || !x.pointed() || !y.pointed() || x.Quantity.Unit != y.Quantity.Unit || isShare(x.Quantity) || y.value() <= 0 {
				continue
			}
			m := multiple{word: p.text[at : at+len(w)], factor: f.factor, hedge: p.low[max(0, at-16):at]}
			if q := x.value() / y.value(); m.fits(q) || q > 3*f.factor || q < f.factor/3 || p.anyTimes(m) {
				continue
			}
			return []fault{newFault("change", said(x.Claim)+" is not “"+m.word+"” "+said(y.Claim), x, y)}
		}
	}
	return nil
}

// wordAt is where a word or phrase first stands in s, -1 if nowhere.
func wordAt(s, w string) int {
	for from := 0; ; {
		i := strings.Index(s[from:], w)
		if i < 0 {
			return -1
		}
		if i += from; (i == 0 || !letter(s[i-1])) && (i+len(w) == len(s) || !letter(s[i+len(w)])) {
			return i
		}
		from = i + 1
	}
}

// comparedBy is the two numbers that a multiple in p.low[at:end] sets against each other: one before it, or in brackets after its first noun, and the one after
// its "as" or "the".
func (p *passage) comparedBy(at, end int) (x, y figure, ok bool) {
	var before, after []figure
	for _, f := range p.figures {
		switch {
		case f.Kind == claim.Duration && f.Quantity.Unit != "a" || f.Kind == claim.Age || f.Quantity.IsRange():
		case f.start < end && f.end > at: // the "three" of "three times"
		case f.end <= at:
			before = append(before, f)
		default:
			after = append(after, f)
		}
	}
	if len(after) == 0 {
		return x, y, false
	}
	rest := strings.TrimLeft(p.low[end:], " ")
	gap := p.low[end:after[0].start]
	if startsAny(rest, "as many", "as much") && len(after) >= 2 && len(before) == 0 { // "twice as many women (60) as men (50)"
		second := p.gap(after[0], after[1])
		return after[0], after[1], endsWord(gap, "(") || strings.HasSuffix(gap, "(") && strings.HasSuffix(second, "(") && hasAny(second, "as")
	}
	if len(before) == 0 || len(after) > 1 && after[1].Quantity.Unit == after[0].Quantity.Unit {
		return x, y, false
	}
	x, y = before[len(before)-1], after[0]
	lead := p.low[x.end:at]
	if len(lead) > 70 || len(gap) > 60 || strings.ContainsAny(lead, ";:") || hasAny(lead, "and", "but", "while", "not", "with", "from", "rose", "fell", "than") || hasAny(gap, "and", "but", "than", "who", "which") {
		return x, y, false
	}
	switch {
	case startsAny(rest, "as many", "as much", "as large", "as big", "as high", "as long", "as old", "as heavy", "as fast", "as wide", "as expensive", "as tall", "as deep", "as great"):
		if i := strings.LastIndex(gap, " as "); i < 0 {
			return x, y, false
		}
		return x, y, strings.Contains(gap, ", when ") || !strings.ContainsAny(gap, ",;:(")
	case startsAny(rest, "the", "its", "last year's", "his", "her", "their"):
		return x, y, !strings.ContainsAny(gap, ",;:(") && strings.HasSuffix(strings.TrimRight(lead, " "), ",") && !hasAny(gap, "of")
	}
	return x, y, false
}

// anyTimes reports whether any two figures of the passage are so many times each other.
func (p *passage) anyTimes(m multiple) bool {
	for _, a := range p.figures {
		for _, b := range p.figures {
			if a.Span != b.Span && a.Quantity.Unit == b.Quantity.Unit && b.value() > 0 && m.fits(a.value()/b.value()) && a.value() > 12 {
				return true
			}
		}
	}
	return false
}
