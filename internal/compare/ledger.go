package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// ledger is the figures of one sentence or of several, each with the words of its own stretch. What a figure is there (the level now or before, the
// step between the two, a whole, a part, the rest, what each gets) is read from those words once, wherever in the sentences it stands; what
// reckons with it then asks for roles, and not for an order of words.
type ledger struct {
	p       *passage
	entries []entry
	// summands is what summand has found of each entry.
	summands []answer
	// about is what topics has found in each stretch of words.
	about map[string]map[string]bool
}

// telling is what the words around a figure tell of it, each once known. All ledgers of a report in which a figure stands have the same one, since no
// words but those of its sentence, from the figure before to the one after it, tell it.
type telling struct {
	lead, tail        string
	hedgeless, nearby string
	manifold          bool // see timesAsMany
	step              stepped
	tally, level      answer // what tallied and still have found
}

// telling is that of f, where it stands between lead and tail.
func (r *strand) telling(f figure, lead, tail string) *telling {
	var told *telling
	if r != nil {
		told = r.told[f.Claim]
	}
	if told != nil && told.lead == lead && told.tail == tail {
		return told
	}
	t := &telling{lead: lead, tail: tail, hedgeless: trimHedges(lead), nearby: upToMark(strings.TrimLeft(tail, " "))}
	t.manifold = f.timesAsMany(t.nearby)
	if r != nil && told == nil {
		if r.told == nil {
			r.told = map[*claim.Claim]*telling{}
		}
		r.told[f.Claim] = t
	}
	return t
}

// stepped is what [ledger.step] says of an entry, once known.
type stepped struct {
	up        int
	ok, known bool
}

// answer is what is found out once.
type answer struct{ yes, known bool }

// entry is a figure with the words from the figure before it, and to the figure after it, within its sentence.
type entry struct {
	figure
	lead, tail string
	hedgeless  string // lead without the hedges at its end
	nearby     string // tail up to the next mark
	ratio      bool   // "doubled"
	opens      bool   // the words before it begin a sentence or clause
	told       *telling
}

// mostEntries bounds a ledger: what has more figures is a table.
const mostEntries = 14

// ledger is that of the figures of p, read once for all who ask; false where they are too many, or none.
func (p *passage) ledger() (*ledger, bool) {
	if !p.booked {
		p.book, p.booked = newLedger(p, mostEntries), true
	}
	return p.book, p.book != nil
}

// newLedger is the ledger of p, or nil where its figures are more than most.
func newLedger(p *passage, most int) *ledger {
	n := len(p.figures) + len(p.ratios)
	if n < 2 || n > most {
		return nil
	}
	l := &ledger{p: p, entries: make([]entry, 0, n)}
	for _, f := range p.figures {
		l.add(f)
	}
	for _, r := range p.ratios {
		l.entries = append(l.entries, entry{figure: r, ratio: true})
	}
	slices.SortStableFunc(l.entries, func(a, b entry) int { return a.start - b.start })
	for i := range l.entries {
		e := &l.entries[i]
		from, to := p.sentence(e.start)
		if i > 0 {
			from = max(from, min(l.entries[i-1].end, e.start))
		}
		if i+1 < len(l.entries) {
			to = min(to, max(l.entries[i+1].start, e.end))
		}
		e.opens = i == 0 || from > l.entries[i-1].end || strings.HasPrefix(strings.TrimLeft(p.low[from:], " "), ";") || strings.HasPrefix(strings.TrimLeft(p.low[from:], " "), ",")
		e.lead = p.low[max(from, 0):max(from, e.start)]
		e.tail = p.low[min(e.end, to):to]
		e.told = p.strand.telling(e.figure, e.lead, e.tail)
		e.hedgeless, e.nearby, e.ratio = e.told.hedgeless, e.told.nearby, e.ratio || e.told.manifold
	}
	l.summands = make([]answer, len(l.entries))
	return l
}

// add enters f; "from 5 to 7" and "11 of the 20" are two figures each.
func (l *ledger) add(f figure) {
	if t, ok := l.p.tripWithin(slices.IndexFunc(l.p.figures, func(g figure) bool { return g.Claim == f.Claim })); ok {
		at := strings.Index(l.p.low[f.start:f.end], " to ")
		from, to := entry{figure: t.from}, entry{figure: t.to}
		from.start, to.start = f.start+len("from "), f.start+max(at, 0)+len(" to ")
		from.end = f.start + max(at, 0)
		if at < 0 || from.end <= from.start || to.start >= to.end {
			return
		}
		l.entries = append(l.entries, from, to)
		return
	}
	if num, den, ok := parts(f.Quantity); ok && den > fractionWords && f.Kind != claim.Score {
		if at := strings.Index(l.p.low[f.start:f.end], " of "); at > 0 {
			part, whole := entry{figure: f.as(num)}, entry{figure: f.as(den)}
			part.end, whole.start = f.start+at, f.start+at+len(" of ")
			l.entries = append(l.entries, part, whole)
			return
		}
	}
	l.entries = append(l.entries, entry{figure: f})
}

// sentence is where the sentence of p begins and ends in which the byte at stands.
func (p *passage) sentence(at int) (start, end int) {
	end = len(p.low)
	for _, s := range p.seams {
		if s <= at {
			start = s
		} else {
			return start, s - 1
		}
	}
	return start, end
}

// fitting reports whether b can be of the unit and sort of a, and returns it with the unit that a lends it: "5.25 to 5 percent", "$6.3
// million, of which 2 million".
func (l *ledger) fitting(a, b entry) (entry, bool) {
	if b.Kind == claim.Age || a.Kind == claim.Age || a.ratio || b.ratio || strings.HasPrefix(b.tail, "/") || !b.pointed() || b.Quantity.Per != a.Quantity.Per && !(b.Quantity.Per == "" && l.p.headless(b.figure)) || l.p.agelike(b.figure) {
		return b, false
	}
	if a.Quantity.Unit == b.Quantity.Unit {
		return b, a.Quantity.Unit != "" || a.Kind == b.Kind && (akin(b.figure, a.figure) || l.p.headless(b.figure) || l.p.headless(a.figure))
	}
	if b.Quantity.Unit != "" || b.Kind != claim.Count || !l.p.headless(b.figure) {
		return b, false
	}
	value := b.value()
	if a.Quantity.Unit == "%" {
		value /= 100
	}
	if (a.Kind == claim.Duration && !endsWord(b.lead, "the", "from", "to", "than", "against", "instead of", "compared with", "rather than", "it takes", "it took", "takes", "lasts")) || !(apartBy(a.value(), value) < 500) {
		return b, false
	}
	return lent(a, b), true
}

// lent is the bare number b with the unit of a.
func lent(a, b entry) entry {
	c, q := *b.Claim, *b.Quantity
	q.Unit, q.Dimension = a.Quantity.Unit, a.Quantity.Dimension
	if q.Unit == "%" {
		for _, v := range [...]*float64{&q.Value, &q.Min, &q.Max, &q.Precision} {
			*v /= 100
		}
	}
	c.Kind, c.Quantity = a.Kind, &q
	b.Claim = &c
	return b
}

// agelike reports whether f is an age that no unit tells: "850 of whom are over 70", "the oldest was 98".
func (p *passage) agelike(f figure) bool {
	if f.Kind == claim.Count && f.value() <= 115 && p.headless(f) && endsWord(p.before(f, 24), "oldest was", "oldest is", "youngest was", "youngest is", "eldest was", "eldest is") {
		return true
	}
	switch f.Quantity.Qualifier {
	case quantity.Over, quantity.Under, quantity.AtLeast, quantity.InRange:
		return f.Kind == claim.Count && f.Quantity.Unit == "" && p.headless(f) && (f.value() <= 110 || f.Quantity.IsRange() && f.Quantity.Max <= 110) && endsWord(p.before(f, 8), "is", "are", "was", "were", "aged")
	}
	return false
}

// timesAsMany reports whether f, by the words behind it, is how many times what was told there is now, or what share of it: "three times as many", "half of what it was".
func (f figure) timesAsMany(near string) bool {
	base := strings.TrimPrefix(near, "of ")
	if f.Kind == claim.Count && strings.HasPrefix(near, "times ") {
		base = near[len("times "):]
	} else if !wordFraction(f.Quantity) {
		base = ""
	}
	if startsAny(base, formerOnes...) {
		return true
	}
	rest, ok := strings.CutPrefix(near, "times as ")
	return ok && f.Kind == claim.Count && len(strings.Fields(rest)) <= 2 && !hasAny(rest, "as")
}

// bare is the words before e without what hedges it.
func (e *entry) bare() string { return e.hedgeless }

// near is the first words after e, to the next mark.
func (e *entry) near() string { return e.nearby }

// upToMark is s up to the first comma, stop, bracket or dash.
func upToMark(s string) string {
	for i := range len(s) {
		switch s[i] {
		case ',', ';', ':', '.', '(', ')':
			return s[:i]
		case "—"[0]:
			if strings.HasPrefix(s[i:], "—") || strings.HasPrefix(s[i:], "–") {
				return s[:i]
			}
		}
	}
	return s
}

// linked reports whether the words between two places speak of one thing all along: no clause begins there that has a subject of its own. What
// takes the subject up ("it was", "which is", "the increase") is no other.
func (l *ledger) linked(a, b int) bool {
	p := l.p
	for _, s := range p.seams {
		if a < s && s <= b && !takesUp(p.low[s:min(len(p.low), s+60)]) && !takesUpLater(p.low[s:min(len(p.low), s+60)]) {
			return false
		}
	}
	s := p.low[a:max(a, b)]
	if contrasts.in(s) {
		return false
	}
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == ';' && !takesUp(s[i+1:]) && !takesUpLater(s[i+1:]) && !startsAny(strings.TrimLeft(s[i+1:], " "), timesBefore...) && !startsAny(strings.TrimLeft(s[i+1:], " "), timesNow...), strings.HasPrefix(s[i:], " and ") && !elided(s[i+5:]):
			return false
		case s[i] == ' ' && l.subordinate(a+i+1, a+len(s)):
			return false
		}
	}
	return true
}

// subordinate reports whether a clause of another subject begins at the byte at: "as loans grew", but not "after 1.2 million" or "when it was 30".
func (l *ledger) subordinate(at, end int) bool {
	s := l.p.low[at:end]
	for _, w := range openers {
		if rest, ok := strings.CutPrefix(s, w+" "); ok {
			next := at + len(w) + 1
			return !takesUp(rest) && !startsAny(rest, "much", "many", "of", "low", "high") && !slices.ContainsFunc(l.entries, func(e entry) bool { return e.Kind != claim.Duration && e.start >= next && e.start-next <= 12 })
		}
	}
	return false
}

// takesUp reports whether a clause begins with a word for what was just told of, and a verb that tells its level.
func takesUp(s string) bool {
	s = strings.TrimLeft(s, " ")
	if startsAny(s, sameAgain...) {
		return true
	}
	for _, w := range pronouns {
		if rest, ok := strings.CutPrefix(s, w+" "); ok {
			words := strings.Fields(rest)
			return hasAny(strings.Join(words[:min(4, len(words))], " "), levelVerbs...)
		}
	}
	return false
}

// takesUpLater is takesUp for a clause that begins with another time: "in April it had been 4,000", "by 2020 they were 90".
func takesUpLater(s string) bool {
	s = strings.TrimLeft(s, " ")
	if !startsAny(s, "in", "by", "on", "at", "last", "a", "two", "three", "four", "five", "ten") || hasAny(s[:min(len(s), 60)], "another", "further", "also") {
		return false
	}
	words := strings.Fields(s)
	for k := 1; k <= 4 && k+1 < len(words); k++ {
		if words[k] == "it" || words[k] == "they" {
			return words[0] != "in" && words[0] != "at" && words[0] != "on" || timeLike(words[1:k]) // "in the harbour it sank"
		}
	}
	return false
}

// timeLike reports whether words are those of a time: a year, a month, "the meantime".
func timeLike(words []string) bool {
	for _, w := range words {
		w = strings.Trim(w, ",.'’s")
		if w != "" && (w[0] >= '0' && w[0] <= '9' || in(periods, w) || in([]string{"first", "last", "beginning", "start", "end", "meantime", "time", "past", "night", "morning", "midnight", "noon", "peak"}, w)) {
			return true
		}
	}
	return false
}

// elided reports whether what follows an "and" goes on with the subject before it: "and now stands at", "to 40, and to 20 from 30" does not.
func elided(s string) bool {
	return startsAny(strings.TrimLeft(s, " "), "is", "are", "was", "were", "now", "has", "have", "had", "stands", "stood", "that", "this", "so", "thus", "it is", "they are") && !startsAny(s, "that of", "is expected", "are expected")
}

// as is f with another number: the part or the whole of "11 of the 20".
func (f figure) as(v float64) figure {
	c, q := *f.Claim, *f.Quantity
	q.Value, q.Min, q.Max, q.Precision, q.Unit = v, v, v, 1, ""
	q.Dimension, q.Numerator, q.Denominator = "", math.NaN(), math.NaN()
	c.Quantity, c.Kind = &q, claim.Count
	return figure{&c, f.start, f.end}
}
