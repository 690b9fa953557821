package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// auditRanges finds a range told backwards: "between 60 and 40". Small numbers of nothing may be those of a clock: "at any hour between ten and six".
func auditRanges(p *passage) []fault {
	var out []fault
	for i, f := range p.figures {
		if a, b, ok := betweenDigits(asciiLower(f.Text)); ok && a > b && !(a <= 12 && a == math.Trunc(a) && b == math.Trunc(b) && p.headless(f) && f.Quantity.Unit == "") && !startsAny(strings.TrimLeft(p.after(f, 10), " "), "ago", "before", "bc", "b.c", "bce") && !startsWithAny(p.after(f, 12), "million", "billion", "trillion", "thousand", "mln", "bln", "bn") {
			out = append(out, newFault("range", "in "+said(f.Claim)+" the lower end comes last", f, f))
			continue
		}
		if i+1 == len(p.figures) {
			continue
		}
		g := p.figures[i+1]
		if gap := strings.TrimSpace(p.gap(f, g)); f.Kind == claim.Age && (gap == "to" || gap == "-" || gap == "–") && endsWord(p.before(f, 12), "aged", "ages", "ages of", "from") && p.headless(g) && f.exact() && g.exact() && g.value() < f.value() && (g.Quantity.Unit == f.Quantity.Unit || g.Quantity.Unit == "") {
			out = append(out, newFault("range", "in a range from "+said(f.Claim)+" to "+said(g.Claim)+" the lower end comes last", f, g))
			continue
		}
		if p.floorOver(f, g) {
			out = append(out, newFault("range", said(f.Claim)+" is more than "+said(g.Claim), f, g))
			continue
		}
		if f.Quantity.Unit != g.Quantity.Unit || f.Quantity.IsRange() || g.Quantity.IsRange() || !akin(f, g) || !f.exact() || !g.exact() {
			continue
		}
		gap := strings.TrimSpace(p.gap(f, g))
		if endsWord(p.before(f, 24), "between", "anywhere between", "aged between", "between the ages of", "ranging from", "ranged from", "ranges from", "range from", "anywhere from") && (gap == "and" || gap == "to") && less(g.value(), f.value()) && !(gap == "and" && isShare(f.Quantity) && hasAny(p.low, "difference between", "gap between")) {
			if !hasAny(p.before(f, 40), "difference between", "gap between", "split between", "choose between", "divided between", "shared between") {
				out = append(out, newFault("range", "in a range from "+said(f.Claim)+" to "+said(g.Claim)+" the lower end comes last", f, g))
			}
		}
	}
	out = append(out, p.rangesReversed()...)
	return append(out, p.yearsReversed()...)
}

// floorOver reports whether f is the least and g, joined to it, the most of one thing, and f is the larger: "a minimum of 500 and a maximum of 300", "a
// low of 14 degrees and a high of 9".
func (p *passage) floorOver(f, g figure) bool {
	gap := p.gap(f, g)
	if len(gap) > 24 || !hasAny(gap, "and", "but", "to", "or") || isShare(f.Quantity) != isShare(g.Quantity) || f.value() <= g.value() || apartBy(f.value(), g.value()) >= 20 && g.value() > 0 || g.Quantity.Unit != f.Quantity.Unit && g.Quantity.Unit != "" {
		return false
	}
	if strings.ContainsAny(gap, ";:.") || hasAny(gap, "while") {
		return false
	}
	low := func(f figure) string { return p.before(f, 14) + asciiLower(f.Text) }
	floor := isFloor(f) && f.Quantity.Qualifier == quantity.AtLeast || hasAny(low(f), "low of", "minimum of", "as few as", "as little as", "lows of", "at least")
	ceiling := isCeiling(g) && g.Quantity.Qualifier == quantity.AtMost || hasAny(low(g), "high of", "maximum of", "as many as", "as much as", "highs of", "at most", "no more than", "up to")
	return floor && ceiling && (f.Thing.Head == "" || g.Thing.Head == "" || f.Thing.Head == g.Thing.Head || p.headless(f) || p.headless(g))
}

// rangesReversed finds "from 65 to 40" and "$14 to $9 a share" where they are ranges and not changes, and "12-8 metres".
func (p *passage) rangesReversed() []fault {
	var out []fault
	for i, f := range p.figures {
		if f.Quantity.IsRange() {
			if t, ok := p.tripWithin(i); ok && less(t.to.value(), t.from.value()) && (endsWord(p.before(f, 24), ranging...) || endsWord(p.before(f, 24), "anywhere", "anything")) && !p.changing(f.start) && !slices.Contains(f.Thing.Act, "change") {
				out = append(out, newFault("range", "in "+said(f.Claim)+" the lower end comes last", f))
			}
			continue
		}
		if i+1 == len(p.figures) {
			continue
		}
		g := p.figures[i+1]
		if p.plainRange(f, g) {
			out = append(out, newFault("range", "in a range from "+said(f.Claim)+" to "+said(g.Claim)+" the lower end comes last", f, g))
			continue
		}
		if f.Quantity.Unit != g.Quantity.Unit || f.Quantity.Unit == "" || f.Kind == claim.Age || !f.exact() || !g.exact() || !less(g.value(), f.value()) || ofMany(f) || ofMany(g) || f.value() < 0 || apartBy(f.value(), g.value()) >= 100 {
			continue // of two below nothing, the nearer may come first
		}
		switch gap := p.gap(f, g); strings.TrimSpace(gap) {
		case "to":
			lead := p.before(f, 24)
			if from, ok := strings.CutSuffix(strings.TrimRight(lead, " "), "from"); ok {
				lead = from
			}
			timed := f.Kind == claim.Duration && !strings.HasSuffix(strings.TrimRight(lead, " "), "from") && g.value() < f.value() && f.Quantity.Unit != "s" // "sentences of 15 to 12 years"
			if !timed && !endsWord(trimHedges(lead), ranging...) || p.changing(f.start) || timed && !endsWord(trimHedges(lead), "of", "for", "last", "lasts", "within", "take", "takes", "in", "every", "some", "face", "faces") {
				continue
			}
		case "-", "–":
			if gap[0] == ' ' {
				continue // "63 billion - 44 billion of which"
			}
			days := f.Quantity.Dimension == "time" && endsWord(trimHedges(p.before(f, 24)), "within", "in", "for", "takes", "take", "after", "of", "lasts", "last", "every") && f.Quantity.Unit != "s"
			if f.Quantity.Dimension == "time" && !days || f.Quantity.Dimension == "proportion" || p.changing(f.start) {
				continue
			}
		default:
			continue
		}
		out = append(out, newFault("range", "in a range from "+said(f.Claim)+" to "+said(g.Claim)+" the lower end comes last", f, g))
	}
	return out
}

// plainRange reports whether "80 to 60 sheep" is a range told backwards: both are of one noun or unit, and nothing makes them a vote, a score, a ratio or a
// change.
func (p *passage) plainRange(f, g figure) bool {
	if strings.TrimSpace(p.gap(f, g)) != "to" || !f.exact() || !g.exact() && !g.approximate() || !less(g.value(), f.value()) || apartBy(f.value(), g.value()) > 5 || f.Kind == claim.Age || g.Kind == claim.Age || ofMany(f) || ofMany(g) || f.Quantity.Dimension == "time" || p.points(g) {
		return false
	}
	if f.Quantity.Unit != g.Quantity.Unit && !(f.Quantity.Unit == "" && p.headless(f)) || f.Quantity.Unit == "" && g.Quantity.Unit == "" && (g.Thing.Head == "" || p.headless(g) || g.value() < 5) {
		return false
	}
	from, to := p.sentence(f.start)
	if hasAny(p.low[from:to], contestWords...) {
		return false
	}
	lead := p.low[from:f.start]
	bare := trimHedges(lead)
	if strings.TrimSpace(bare) != strings.TrimSpace(lead) && !endsWord(lead, "the", "a", "an") && !p.changing(f.start) {
		return true // "some 60 to 40 people"
	}
	return !p.changing(f.start) && endsWord(bare, rangeLeads...) && !endsWord(bare, "from", "by")
}

// changing reports whether the clause that leads to the byte at tells a change.
func (p *passage) changing(at int) bool {
	lead := p.low[max(0, at-60):at]
	if i := strings.LastIndexAny(lead, ",;:"); i >= 0 {
		lead = lead[i+1:]
	}
	return downwards.in(lead) || hasAny(lead, upVerbs...) || hasAny(lead, changeLeads...)
}

// betweenDigits reads "between 60 and 40" in digits.
func betweenDigits(s string) (a, b float64, ok bool) {
	rest, ok := strings.CutPrefix(s, "between ")
	if !ok {
		return 0, 0, false
	}
	x, y, ok := strings.Cut(rest, " and ")
	if !ok {
		return 0, 0, false
	}
	a, restA, okA := leadingNumber(x)
	b, restB, okB := leadingNumber(y)
	if strings.HasPrefix(restB, "-") || strings.HasPrefix(restB, "/") {
		return 0, 0, false // "between 100 and 99-16/32" are prices, told from the nearer
	}
	if magnitude, _, _ := strings.Cut(strings.TrimSpace(restB), " "); okA && okB && strings.HasSuffix(magnitude, "illion") && strings.TrimSpace(restA) == magnitude {
		return a, b, true // "between 420 million and 500 million crowns"
	}
	if okA && okB && restA != "" && strings.TrimSpace(restA) != strings.TrimSpace(restB) {
		return 0, 0, false // "between 900,000 and 1.2 million" shares no magnitude
	}
	if restA == "" && hasAny(restB, scales...) {
		okA = okA && a < 1000
	}
	return a, b, okA && okB
}

var smallNumbers = map[string]float64{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
	"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

// leadingNumber reads the number that s starts with, after a currency sign, in digits or one word.
func leadingNumber(s string) (v float64, rest string, ok bool) {
	s = strings.TrimLeft(s, "$£€¥ ")
	if word, tail, _ := strings.Cut(s, " "); smallNumbers[word] > 0 {
		return smallNumbers[word], tail, true
	}
	scale, i := 0.0, 0
	for ; i < len(s); i++ {
		c := s[i]
		switch {
		case c >= '0' && c <= '9':
			v, ok = 10*v+float64(c-'0'), true
			scale *= 10
		case c == ',' && i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9':
		case c == '.' && scale == 0 && i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9':
			scale = 1
		default:
			if scale > 0 {
				v /= scale
			}
			return v, s[i:], ok
		}
	}
	if scale > 0 {
		v /= scale
	}
	return v, "", ok
}
