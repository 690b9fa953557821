package compare

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// auditPortions holds a share against the part and the whole that one sentence, or two, tell with it, in whatever order: "120 pupils, of whom 90,
// or 60 percent", "turnout was 57 percent: of 61,200 on the rolls, 28,900 voted".
func auditPortions(p *passage) []fault {
	l, ok := p.ledger()
	if !ok || len(l.entries) < 3 {
		return nil
	}
	for i := range l.entries {
		s := &l.entries[i]
		if s.ratio || !isFractionOrPercent(s.figure) || ofMany(s.figure) || !s.pointed() && !wordFraction(s.Quantity) || s.Quantity.Trend != "" || s.value() <= 0 || s.value() >= 1 || l.p.points(s.figure) {
			continue
		}
		if _, step := l.step(i); step || l.p.memberedOn(s.figure) {
			continue
		}
		part, whole, ok := l.portionOf(i)
		if !ok || l.anyPortion(i) || apartBy(part.value()/whole.value(), s.value()) > 5 {
			continue
		}
		if f := l.p.shareFault(part.figure, s.figure, whole.figure); f != nil {
			return f
		}
	}
	return nil
}

// portionOf is the part that share i says again, and its whole.
func (l *ledger) portionOf(i int) (part, whole entry, ok bool) {
	s := &l.entries[i]
	for j := i - 1; j >= 0; j-- { // "…, of whom 90, or 60 percent"
		e := l.entries[j]
		if e.Kind == claim.Age || e.ratio {
			continue
		}
		if !e.countable() || !e.pointed() || e.Kind == claim.Duration || !l.restated(&e, s) && !l.between(&e, s) || strings.HasPrefix(s.near(), "of ") && !startsMembering(s.tail) && !startsAny(s.near(), "of the total", "of all") && !l.ofSameWhole(s.near(), j) {
			break
		}
		if e, w, ok := l.wholeOfPart(j); ok {
			return e, w, true
		}
		break
	}
	if i == 2 && endsWord(s.bare(), "rate of", "turnout of", "ratio of") && rateNamed(s.bare()) { // "400 applied and 100 were accepted, a success rate of 35 percent"
		w, fits := l.fitting(l.entries[i-1], l.entries[i-2])
		if part = l.entries[i-1]; fits && l.sentenceOfEntry(w) == l.sentenceOfEntry(part) && w.value() > part.value() && part.countable() && w.countable() && part.Quantity.Unit == "" && l.p.headless(part.figure) && part.start-w.end <= 80 {
			return part, w, true
		}
	}
	if i > 0 && i+1 < len(l.entries) && (outOf(l.p.gap(s.figure, l.entries[i+1].figure)) || wholeOf(l.p.gap(s.figure, l.entries[i+1].figure)) && l.restated(&l.entries[i-1], s)) && !ofMany(l.entries[i+1].figure) { // "only 30 nests were found, half of the 90 of last year"
		part = l.entries[i-1]
		gap := l.p.low[part.end:s.start]
		if l.sentenceApart(part, *s) {
			gap = "," // "cut 30 hectares. That is half of the wood of 90 hectares"
		}
		w, ok := l.fitting(part, l.entries[i+1])
		if !ok && part.Quantity.Unit == "" && l.entries[i+1].Quantity.Unit == "" && l.entries[i+1].Kind == claim.Count && part.Kind == claim.Count {
			w, ok = l.entries[i+1], true
		}
		return part, w, ok && w.countable() && part.countable() && part.pointed() && part.Kind != claim.Duration && len(gap) <= 60 && strings.HasSuffix(trimHedges(gap), ",") && !hasAny(gap, "and", "but", "while")
	}
	if i+2 < len(l.entries) { // "57 percent: of 61,200 people on the rolls, 28,900"
		gap := l.p.low[s.end:l.entries[i+1].start]
		at := strings.IndexByte(gap, ':')
		if at < 0 || len(gap)-at > 30 || len(gap) > 120 || i > 0 && isShare(l.entries[i-1].Quantity) {
			return part, whole, false
		}
		for _, j := range []int{i + 1, i + 2} {
			if e, w, ok := l.wholeOfPart(j); ok && len(l.entries) <= i+4 {
				return e, w, true
			}
		}
	}
	return part, whole, false
}

// rateNamed reports whether the words before a share, after the last comma, are no more than "a success rate of".
func rateNamed(lead string) bool {
	rest, ok := strings.CutPrefix(lead[strings.LastIndexByte(lead, ',')+1:], " a ")
	return ok && strings.Contains(lead, ",") && len(strings.Fields(rest)) <= 4
}

// ofSameWhole reports whether the words after a share that restates entry j take it of the whole of that entry: "of the group", "of those tested", "of the letters".
func (l *ledger) ofSameWhole(near string, j int) bool {
	if startsAny(near, "of the group", "of the sample", "of the lot", "of the whole", "of the number", "of that number", "of everyone", "of everybody", "of the entire") {
		return true
	}
	if rest, ok := strings.CutPrefix(near, "of those "); ok {
		first, _, _ := strings.Cut(rest, " ")
		return !in([]string{"in", "who", "from", "on", "with", "aged", "over", "under", "at"}, first)
	}
	_, w, ok := l.wholeOfPart(j)
	return ok && len(w.Thing.Head) > 2 && l.nounAfter(near, w.Thing.Head)
}

// between reports whether s stands between commas after e and what e is of: "7 million of this, 40 percent, went".
func (l *ledger) between(e, s *entry) bool {
	switch strings.TrimSpace(l.p.low[e.end:s.start]) {
	case ",", "of this,", "of that,", "of them,", "of these,", "of those,", "of it,":
		return strings.HasPrefix(s.tail, ",")
	}
	return false
}

// restates reports whether the words between a figure and a share say that the share is the figure again.
func restates(gap string) bool {
	if apposed(gap) {
		return true
	}
	if len(gap) > 120 || contrasts.in(gap) || hasAny(gap, "compared", "from", "against", "than") {
		return false
	}
	return endsWord(trimHedges(gap), saysAgain...) || strings.HasSuffix(strings.TrimRight(gap, " "), ", or") || strings.TrimSpace(gap) == "of them ("
}

// restated is restates for a share of the next sentence, which must begin by taking the figure up: "That is 73 percent."
func (l *ledger) restated(e, s *entry) bool {
	gap := l.p.low[e.end:s.start]
	for _, at := range l.p.seams {
		if e.end <= at && at <= s.start {
			lead := strings.TrimSpace(trimHedges(l.p.low[at:s.start]))
			return startsAny(lead, "that", "this", "which") && endsWord(lead, saysAgain...) && len(gap) <= 120
		}
	}
	return restates(gap)
}

// wholeOfPart is entry j with the figure of which it is said to be a part.
func (l *ledger) wholeOfPart(j int) (part, w entry, ok bool) {
	part = l.entries[j]
	if j+1 < len(l.entries) && outOf(l.p.gap(part.figure, l.entries[j+1].figure)) || j+1 < len(l.entries) && l.entries[j+1].Claim.Span == part.Claim.Span {
		w, ok = l.fitting(part, l.entries[j+1])
		return part, w, ok && w.countable() && w.value() > part.value()
	}
	sole := l.p.headless(part.figure) && part.Quantity.Unit == "" && len(l.p.seams) > 0 // "looked into 90 kitchens. Mice were found in 36, which is …"
	for k := j - 1; k >= 0; k-- {
		e, fits := l.fitting(part, l.entries[k])
		if f, ok := l.fitting(l.entries[k], part); !fits && ok {
			part, e, fits = f, l.entries[k], true
		}
		if !fits || !e.countable() || e.value() <= part.value() || e.Thing.Distributive {
			continue
		}
		if l.membered(&part) || l.fronted(&e) || sole && l.sentenceApart(l.entries[k], part) && l.entries[k].Quantity.Unit == "" && e.value() < 1e6 && !l.p.headless(l.entries[k].figure) && l.only1(j, k) {
			return part, e, part.start-e.end <= 160
		}
		return part, w, false
	}
	return part, w, false
}

// membered reports whether the words around e make it one part of what was told before: "of whom 90", "7 million of this".
func (l *ledger) membered(e *entry) bool {
	return startsMembering(e.tail) || startsAny(e.near(), "of this", "of that", "of it") || endsWord(e.bare(), membering...) || startsAny(strings.TrimLeft(e.lead, " ,;"), membering...)
}

// only1 reports whether entry k is the only one before entry j that it can be a part of.
func (l *ledger) only1(j, k int) bool {
	for i := range j {
		if _, fits := l.fitting(l.entries[j], l.entries[i]); i != k && fits {
			return false
		}
	}
	return true
}

// fronted reports whether a clause begins with e as the whole of what it tells: "Of the country's 34 million inhabitants", "Out of 400 farms".
func (l *ledger) fronted(e *entry) bool {
	lead := strings.TrimLeft(e.lead, " ,;:—–")
	if i := strings.LastIndexAny(lead, ",;:—–"); i >= 0 {
		lead = strings.TrimLeft(lead[i+1:], " ")
	}
	return startsAny(lead, "of", "out of") && len(lead) <= 45 || endsWord(lead, "out of the", "out of", "out of a total of")
}

// anyPortion reports whether share i is that of any two figures of the ledger.
func (l *ledger) anyPortion(i int) bool {
	for a := range l.entries {
		for b := range l.entries {
			if a == b || a == i || b == i || !l.entries[a].countable() || !l.entries[a].pointed() || l.entries[a].ratio {
				continue
			}
			if w, ok := l.fitting(l.entries[a], l.entries[b]); ok && w.countable() && w.value() > l.entries[a].value() && shareFits(l.entries[a].figure, w.figure, l.entries[i].Quantity) {
				return true
			}
		}
	}
	return false
}
