package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// factors are the words for a multiple.
var factors = []struct {
	words  []string
	factor float64
}{
	{[]string{"doubled", "doubling", "double", "twofold", "twice", "two-fold"}, 2}, {[]string{"tripled", "tripling", "trebled", "trebling", "threefold", "three-fold", "triple", "three times"}, 3},
	{[]string{"quadrupled", "quadrupling", "fourfold", "four-fold", "four times"}, 4}, {[]string{"quintupled", "fivefold", "five-fold", "five times"}, 5}, {[]string{"sixfold", "six-fold", "six times"}, 6},
	{[]string{"tenfold", "ten-fold", "ten times"}, 10}, {[]string{"halved", "halving", "fell by half", "cut by half", "cut in half", "dropped by half", "fallen by half", "half"}, 0.5},
}

// multiple is a factor that a text tells.
type multiple struct {
	word   string
	factor float64
	hedge  string // the words before it
	claim  figure // nil Claim where no claim was made of it
}

// factorIn is the one factor told in p.low[from:to]: of the words that a claim was made of, and else of those that surely are one.
func (p *passage) factorIn(from, to int, loose bool) (m multiple, ok bool) {
	n := 0
	for _, r := range p.ratios {
		if r.start >= from && r.end <= to && !r.Quantity.IsRange() && r.value() > 0 {
			m, n = multiple{r.Text, r.value(), p.before(r, 16) + " " + asciiLower(r.Text), r}, n+1
		}
	}
	if n > 0 {
		return m, n == 1
	}
	s := p.low[from:to]
	for _, f := range factors {
		for _, w := range f.words {
			if !loose && (w == "half" || w == "double" || w == "triple" || w == "twice" || strings.HasSuffix(w, " times")) || !hasAny(s, w) {
				continue
			}
			i := strings.Index(s, w)
			m, n = multiple{w, f.factor, s[max(0, i-16):i], figure{}}, n+1
			break
		}
	}
	return m, n == 1
}

// fits reports whether a step by the factor q may be called m. Where the words say that it is no plain fact, everything fits.
func (m multiple) fits(q float64) bool {
	if hasAny(m.hedge, "not", "would", "could", "may", "might", "if") {
		return true
	}
	lo, hi := m.factor*0.9, m.factor*1.12
	switch {
	case hasAny(m.hedge, "more than", "over"):
		lo, hi = m.factor*0.98, m.factor*1.6
		if m.factor < 1 {
			lo, hi = m.factor*0.5, m.factor*1.02
		}
	case hasAny(m.hedge+" "+m.word, "less than", "under", "fewer than") && !hasAny(m.hedge, "no"):
		lo, hi = m.factor*0.5, m.factor*1.02
	case hasAny(m.hedge, "nearly", "almost"):
		lo, hi = m.factor*0.75, m.factor*1.06
		if m.factor < 1 {
			lo, hi = m.factor*0.98, m.factor*1.3
		}
	case hasAny(m.hedge, "about", "roughly", "around", "at least", "some"):
		lo, hi = m.factor*0.8, m.factor*1.25
	}
	return q >= lo && q <= hi
}

func (m multiple) fault(from, to figure) []fault {
	x, y := minor(from), minor(to)
	if x <= 0 || y <= 0 || m.fits(y/x) || apartBy(x, y) >= 500 {
		return nil
	}
	if gx, gy := from.give(), to.give(); (!from.exact() || !to.exact()) && (m.fits((y-gy)/(x+gx)) || m.fits((y+gy)/(x-gx))) {
		return nil
	}
	reason := "“" + m.word + "” is said of a step from " + said(from.Claim) + " to " + said(to.Claim)
	if from.Span == to.Span {
		reason = "“" + m.word + "” is said of a step " + said(from.Claim)
	}
	figures := []figure{from, to}
	if m.claim.Claim != nil {
		figures = append([]figure{m.claim}, figures...)
	}
	return []fault{newFault("change", reason+", which is a factor of "+number64(math.Round(100*y/x)/100), figures...)}
}

// minor is the value of f in whole units of its money: 50 cents are 0.5. The code of a hundredth ends in X.
func minor(f figure) float64 {
	if isMoney(f.Quantity) && len(f.Quantity.Unit) == 3 && f.Quantity.Unit[2] == 'X' && f.Quantity.Unit[:2] != "XX" {
		return f.value() / 100
	}
	return f.value()
}

// auditFactor holds "doubled" against the two figures of a trip. It stands before them in their clause, or after them in apposition.
func (p *passage) auditFactor(t trip) (fault, bool) {
	at, end := p.figures[t.first].start, p.figures[t.last].end
	from := max(0, at-80, p.seam*b2i(at >= p.seam))
	for k := t.first - 1; k >= 0; k-- {
		if f := p.figures[k]; f.Kind != claim.Duration || t.from.Kind == claim.Duration {
			from = max(from, min(at, f.end))
			break
		}
	}
	lead := p.low[from:at]
	for _, cut := range []string{";", ":", " and ", " but ", " while ", " whose ", " which "} {
		if i := strings.LastIndex(lead, cut); i >= 0 {
			lead = lead[i+len(cut):]
		}
	}
	m, ok := p.factorIn(at-len(lead), at, false)
	if !ok {
		to := min(len(p.low), end+70)
		if t.last+1 < len(p.figures) {
			to = max(end, min(to, p.figures[t.last+1].start))
		}
		tail := p.low[end:to]
		if i := strings.IndexAny(tail, ";:.()"); i >= 0 {
			tail = tail[:i]
		}
		for _, cut := range []string{" and ", " but ", " while ", " as ", " which ", " that "} {
			if i := strings.Index(tail, cut); i >= 0 {
				tail = tail[:i]
			}
		}
		if m, ok = p.factorIn(end, end+len(tail), false); ok && !strings.HasPrefix(strings.TrimSpace(tail), ",") && !strings.Contains(tail, " - ") && !strings.ContainsAny(tail, "—–") && strings.Index(tail, asciiLower(m.word)) > 40 {
			ok = false
		}
	}
	if !ok {
		return fault{}, false
	}
	if fs := m.fault(t.from, t.to); fs != nil {
		return fs[0], true
	}
	return fault{}, false
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// auditTimes holds "930, twice as many as the 310" and "2 million, 10 times the 20,000" against the two figures.
func auditTimes(p *passage) []fault {
	var out []fault
	for i := 0; i+1 < len(p.figures); i++ {
		a, b := p.figures[i], p.figures[i+1]
		var m multiple
		ok := false
		if n := b; i+2 < len(p.figures) && n.Quantity.Unit == "" && n.exact() && n.value() >= 2 && hasPrefixWord(strings.TrimSpace(p.after(n, 10)), "times") {
			b = p.figures[i+2]
			m, ok = multiple{n.Text + " times", n.value(), p.before(n, 16), n}, true
			if !sentenceGap(p.gap(a, n), 40) || !comparesTo(p.gap(n, b)) {
				continue
			}
		} else if i+2 < len(p.figures) && wordFraction(b.Quantity) && b.Quantity.Trend == "" && startsAny(strings.TrimLeft(p.after(b, 12), " "), "as many", "as much", "as high", "as large") {
			h := b // "half as many as the 5,000"
			b = p.figures[i+2]
			m, ok = multiple{h.Text, h.value(), p.before(h, 16), h}, sentenceGap(p.gap(a, h), 60) && comparesTo(p.gap(h, b))
		} else if gap := p.gap(a, b); sentenceGap(gap, 60) && comparesTo(gap) {
			m, ok = p.factorIn(a.end, b.start, true)
			if ok && !hasAny(gap, "twice", "times", "double", "triple", "half", "thrice") {
				ok = false
			}
		}
		if ok && a.Quantity.Unit == b.Quantity.Unit && a.pointed() && b.pointed() && !isShare(a.Quantity) && a.Kind != claim.Age && a.Quantity.Per == b.Quantity.Per {
			out = append(out, m.fault(b, a)...)
		}
	}
	return out
}

// sentenceGap reports whether two figures stand in one clause.
func sentenceGap(gap string, most int) bool {
	return gap != "" && len(gap) <= most && !strings.ContainsAny(gap, ";:.") && !hasAny(gap, "and", "but", "while")
}

// comparesTo reports whether the words between a multiple and a figure say that the multiple is taken of that figure.
func comparesTo(gap string) bool {
	s := strings.TrimRight(gap, " ")
	return endsWord(s, "as many as", "as many as the", "as much as", "as much as the", "as high as", "as high as the", "as large as", "as large as the", "as big as the", "times the", "twice the", "double the", "triple the",
		"half the", "half of the", "more than the", "higher than the", "times as many as the", "times")
}

// auditChangeAcross holds a change told in one sentence against the two figures that the next one gives: "The clinic has halved its list. A year
// ago 300 were on it, and today there are 200."
func auditChangeAcross(p, next *passage) []fault {
	t, sure, ok := next.steps()
	if !ok || !t.from.exact() || !t.to.exact() {
		return nil
	}
	if len(p.ratios) == 1 && len(next.ratios) == 0 && p.ratios[0].Quantity.Qualifier != quantity.Vague {
		r := p.ratios[0]
		if startsAny(strings.TrimLeft(p.after(r, 24), " "), "since", "over the", "in the past", "within", "in the last") {
			return nil // it has a time of its own
		}
		for _, f := range p.figures {
			if f.Kind != claim.Duration {
				return nil // the multiple may be that of its own figures
			}
		}
		return multiple{r.Text, r.value(), p.before(r, 16) + " " + asciiLower(r.Text), r}.fault(t.from, t.to)
	}
	if f, ok := p.changeOfSame(next, t); ok && sure {
		return f
	}
	if !sure || !t.from.isPercent() || !t.to.isPercent() || len(next.figures) > 2+durations(next.figures) {
		return nil
	}
	var c *figure
	for i := range p.figures {
		switch {
		case p.points(p.figures[i]) && c == nil:
			c = &p.figures[i]
		case p.figures[i].Kind != claim.Duration:
			return nil
		}
	}
	if c == nil || !changeWord(p.before(*c, 60)) && c.Quantity.Trend == "" {
		return nil
	}
	return t.check(*c, p)
}

// lasting reports whether f is how long something took, and no level of it.
func lasting(f figure) bool { return f.Kind == claim.Duration && !f.Quantity.IsRange() }

// kindred are words for one figure of a company or a budget, any of which may take up another.
var kindred = [][]string{
	{"profit", "profits", "earnings", "income", "earned", "earns", "made", "surplus"}, {"loss", "losses", "lost", "deficit"},
	{"sales", "revenue", "revenues", "turnover", "takings", "receipts"}, {"attendance", "visitors", "crowd", "crowds", "spectators"},
}

// changeOfSame holds the one percentage by which p says that something changed against the step that next tells of it: "Exports fell 10 percent
// in May. They came to $36 million, compared with $48 million in April."
func (p *passage) changeOfSame(next *passage, t trip) ([]fault, bool) {
	if t.from.isPercent() || p.headline != next.headline {
		return nil, false
	}
	var c *figure
	for i := range p.figures {
		f := &p.figures[i]
		switch {
		case isFractionOrPercent(*f) && !ofMany(*f) && c == nil:
			c = f
		case isShare(f.Quantity) || f.Quantity.Unit == t.from.Quantity.Unit && f.value() >= 10:
			return nil, false
		}
	}
	if c == nil || c.Quantity.Trend == "" && !changeWord(p.before(*c, 30)) || hasAny(p.low, "would", "could", "expected", "forecast", "not") {
		return nil, false
	}
	rising := t.to.value() > t.from.value()
	if c.Quantity.Trend == quantity.Up && !rising || c.Quantity.Trend == quantity.Down && rising || !p.takenUpBy(next, c) {
		return nil, false
	}
	return t.check(*c, next), true
}

// takenUpBy reports whether next speaks on of what figure c is a change of.
func (p *passage) takenUpBy(next *passage, c *figure) bool {
	lead := next.low[:min(len(next.low), 90)]
	if startsAny(lead, "it fell", "it rose", "that was", "they fell", "they rose", "it went", "they went", "the total", "the figure", "the number", "it came to", "they came to", "they totaled", "they totalled", "it totaled", "it totalled", "the price", "the value") {
		return true
	}
	heads := append([]string{c.Thing.Head}, c.Thing.Heads...)
	for _, h := range heads {
		if len(h) > 3 && hasAny(lead, h, h+"s") {
			return true
		}
	}
	for _, set := range kindred {
		if hasAny(p.low[:c.start], set...) && hasAny(lead, set...) {
			return true
		}
	}
	return false
}

// auditLevels holds a multiple against the two levels that its own sentence gives with their times: "has tripled: it was 12 million in 2021 and
// this year it will reach 24".
func auditLevels(p *passage) []fault {
	if len(p.ratios) != 1 || p.ratios[0].Quantity.Qualifier == quantity.Vague {
		return nil
	}
	r, q := p.ratios[0], *p
	q.figures = nil
	for _, f := range p.figures {
		if f.start < r.end && f.Kind != claim.Duration {
			return nil
		}
		if f.start > r.end && f.Kind != claim.Duration {
			q.figures = append(q.figures, f)
		}
	}
	after := p.low[r.end:]
	if i := slices.IndexFunc(p.figures, func(f figure) bool { return f.start > r.end && !lasting(f) }); i >= 0 {
		after = p.low[r.end:p.figures[i].start]
	}
	if i := strings.LastIndexByte(after, ';'); i >= 0 && !takesUp(after[i+1:]) {
		return nil
	}
	if s := strings.TrimLeft(p.low[r.end:], " "); startsAny(s, "as many", "as much") && !timesOf.in(after) {
		return nil // "twice as many women as men"
	}
	if !strings.ContainsAny(after, ":;,—–") || hasAny(after, "but", "while", "although", "whereas", "and") {
		return nil
	}
	t, _, ok := q.steps()
	if !ok && len(q.figures) == 2 && q.figures[0].Quantity.Unit == q.figures[1].Quantity.Unit && endsWord(trimHedges(p.gap(q.figures[0], q.figures[1])), "instead of", "rather than", "up from", "down from", "compared with", "compared to", "against") {
		t, ok = trip{from: q.figures[1], to: q.figures[0]}, true
	}
	if !ok {
		all := *p // the levels may be durations: "halved: from 84 to 61 days"
		all.figures = nil
		for _, f := range p.figures {
			if f.start > r.end {
				all.figures = append(all.figures, f)
			}
		}
		t, _, ok = all.steps()
	}
	if !ok || t.first != 0 || !t.from.pointed() || !t.to.pointed() {
		return nil
	}
	return multiple{r.Text, r.value(), p.before(r, 16) + " " + asciiLower(r.Text), r}.fault(t.from, t.to)
}

func durations(figures []figure) (n int) {
	for _, f := range figures {
		if f.Kind == claim.Duration {
			n++
		}
	}
	return n
}

// steps is the one pair of figures that a sentence sets against each other in time. sure says that the words link the two themselves.
func (p *passage) steps() (t trip, sure, ok bool) {
	for i := range p.figures {
		u, found := p.tripWithin(i)
		if !found && i+1 < len(p.figures) {
			u, found = p.trip(i)
		}
		if found {
			if ok {
				return t, false, false
			}
			t, ok = u, true
		}
	}
	if ok {
		return t, true, true
	}
	if len(p.figures) != 2 {
		return t, false, false
	}
	a, b := p.figures[0], p.figures[1]
	if a.Quantity.Dimension != b.Quantity.Dimension || a.Quantity.Unit != b.Quantity.Unit && (minor(a) == a.value()) == (minor(b) == b.value()) || isShare(a.Quantity) || a.Kind == claim.Duration || a.Kind == claim.Age || !sameStuff(a, b) {
		return t, false, false
	}
	now := func(s string) bool {
		return hasAny(s, "today", "now", "nowadays", "currently", "at present", "this year", "these days")
	}
	half := p.low[:a.end]
	if i := strings.LastIndexAny(p.low[a.end:b.start], ",;"); i >= 0 {
		half = p.low[:a.end+i]
	} else if i := strings.Index(p.low[a.end:b.start], " and "); i >= 0 {
		half = p.low[:a.end+i]
	}
	rest := p.low[len(half):]
	switch {
	case now(rest) && !now(half):
		return trip{from: a, to: b, first: 0, last: 1}, false, true
	case now(half) && !now(rest) && hasAny(rest, "ago", "before", "last year", "then", "previously", "earlier"):
		return trip{from: b, to: a, first: 0, last: 1}, false, true
	}
	return t, false, false
}

// sameStuff is akin for figures of which one is money in cents.
func sameStuff(a, b figure) bool {
	return isMoney(a.Quantity) && isMoney(b.Quantity) || akin(a, b)
}
