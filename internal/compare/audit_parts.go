package compare

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// auditParts finds a part that is larger than its whole.
func auditParts(p *passage) []fault {
	var out []fault
	for i, f := range p.figures {
		if num, den, ok := parts(f.Quantity); ok && num > den && den > 0 && f.Kind != claim.Score && hasAny(asciiLower(f.Text), "of", "in") && !hasAny(asciiLower(f.Text), "to") {
			out = append(out, newFault("part", "in "+said(f.Claim)+" the part is larger than the whole", f, f))
			continue
		}
		if f.isPercent() && f.exact() && f.value() > 1.005 && f.Quantity.Trend == "" && hasAny(p.after(f, 45), "of the vote", "of the votes", "of votes", "of voters", "of respondents", "of those polled", "of residents", "of people", "of the population", "of members", "of those surveyed", "of the seats", "of shareholders", "of students") {
			out = append(out, newFault("part", said(f.Claim)+" is more than all", f, f))
			continue
		}
		if i+1 < len(p.figures) && f.countable() && akin(f, p.figures[i+1]) && p.figures[i+1].exact() && outOf(p.gap(f, p.figures[i+1])) && larger(f, p.figures[i+1]) && !p.inSoMany(i) {
			out = append(out, newFault("part", said(f.Claim)+" is called a part of "+said(p.figures[i+1].Claim)+", but is larger", f, p.figures[i+1]))
			continue
		}
		if i == 0 || !f.countable() || f.Quantity.Qualifier == quantity.AtMost || f.Quantity.Qualifier == quantity.Under {
			continue
		}
		if w, ok := p.wholeBefore(i); ok && larger(f, w) && !p.ofBoth(i, w) {
			out = append(out, newFault("part", said(f.Claim)+" is called a part of "+said(w.Claim)+", but is larger", w, f))
		}
	}
	return out
}

// inSoMany reports whether figure i is what another is a part of: the ten of "one dollar in ten of the two together".
func (p *passage) inSoMany(i int) bool {
	words := lastWords(p.before(p.figures[i], 24), 3)
	if len(words) < 3 || words[2] != "in" {
		return false
	}
	part, ok := smallNumbers[words[0]]
	return ok && part < p.figures[i].value()
}

func outOf(gap string) bool {
	switch strings.TrimSpace(gap) {
	case "of", "of the", "out of", "out of the", "of its", "of their", "of all", "of his", "of her", "of our":
		return true
	}
	s := strings.TrimSpace(gap) // "18 of the company's 15 shops"
	return strings.HasPrefix(gap, " of ") && len(gap) <= 40 && !hasAny(s, "after", "against", "versus") && !strings.ContainsAny(gap, ",;:()") && (strings.HasSuffix(s, "'s") || strings.HasSuffix(s, "’s") || strings.HasSuffix(s, "s'") || strings.HasSuffix(s, "s’"))
}

// mostOver is by how many times a part may be larger than a whole that is an amount of a stuff, for it to be one of so many of the unit.
const mostOver = 3

// wholeBefore is the figure of which figure i is said to be a part.
func (p *passage) wholeBefore(i int) (figure, bool) {
	f := p.figures[i]
	w := p.figures[i-1]
	if after := p.after(f, 40); !w.personal() && startsMembering(after) {
		persons := mentionsPersons(after)
		for k := i - 2; k >= 0; k-- { // "16 people were stuck between two floors; 19 of them were children"
			if g := p.figures[k]; g.personal() && g.countable() && f.start-g.end <= 160 && (persons || p.attached(g, w)) {
				return g, g.Quantity.Unit == f.Quantity.Unit && p.seam == 0
			}
		}
	}
	gap, lead := p.gap(w, f), p.before(f, 30)
	if words := strings.Fields(p.after(f, 40)); len(words) > 2 && words[0] == "of" && words[1] == "the" && (w.Thing.Head == "" || !strings.HasPrefix(words[2], w.Thing.Head)) {
		for k := i - 2; k >= 0; k-- { // "its 14 keepers look after 200 animals; last week 16 of the keepers were ill"
			if g := p.figures[k]; len(g.Thing.Head) > 2 && strings.HasPrefix(strings.Trim(words[2], ",.;"), g.Thing.Head) && g.Quantity.Unit == f.Quantity.Unit && g.countable() && g.exact() {
				return g, f.start-g.end <= 160 && !g.Thing.Other
			}
		}
	}
	if endsWord(trimHedges(gap), "including", "among them", "includes", "included", "include", "contains") {
		if g, ok := p.besideWhole(i); ok {
			return g, true // "1,640 houses in the two towns, including 31 destroyed"
		}
	}
	switch {
	case endsWord(trimHedges(gap), "against", "after", "versus", "compared with", "compared to", "from", "than"):
		return w, false // "of which 120 million, against 147 million, went to him"
	case !p.partOf(f, w) || !w.countable() || w.value() < 2 || p.agelike(w):
		return w, false
	case w.Kind == claim.Duration && f.Quantity.Unit == "" && (len(gap) > 30 || apartBy(f.value(), w.value()) > 1.6):
		return w, false // "60 days' leave and spent 75 of them"
	case w.Kind == claim.Measure && f.Quantity.Unit == "" && (apartBy(f.value(), w.value()) > mostOver || endsWord(p.before(w, 12), "a", "an")):
		return w, false // "14,600 packs of a 150g cheese, of which 9,000"
	case len(gap) <= 80 && startsMembering(p.after(f, 25)):
		return w, true
	case len(gap) <= 160 && p.soleOf(i, w) && startsMembering(p.after(f, 12)) && f.Thing.Head == w.Thing.Head && f.Thing.Head != "":
		return w, true
	case len(gap) <= 140 && p.collective(w) && startsAny(strings.TrimLeft(p.after(f, 24), " "), "of its members", "of their number", "of its number", "of the members", "of its singers", "of the group"):
		return w, true
	case len(gap) <= 140 && p.soleOf(i, w) && p.ofWhole(f, w) && !strings.ContainsAny(gap, ";:("):
		return w, true
	case len(gap) <= 80 && hasAny(lead, "of whom", "of which", "of them") && !strings.HasPrefix(gap, " of ") && !single(lead):
		return w, true
	case len(gap) <= 70 && endsWord(trimHedges(gap), "including", "among them", "includes", "included", "include", "contains"):
		return w, p.collective(w) && f.personal() || w.Thing.Head != "" && (w.Thing.Head == f.Thing.Head || w.personal() && f.personal() || p.headless(f))
	case len(gap) <= 110 && endsWord(p.before(w, 14), "of the", "out of the") && !p.ofNoun(w) && strings.Contains(gap, ",") && hasAny(gap, "who", "whose", "which", "that") && w.start < 120 && (f.Thing.Head == w.Thing.Head || f.personal() && w.personal()):
		return w, true
	case len(gap) <= 50 && (endsWord(p.before(w, 14), "of the", "out of", "out of the") || p.ofOwner(w)) && strings.Contains(gap, ",") && !hasAny(gap, "and", "but"):
		return w, f.Thing.Head == "" || f.Thing.Head == w.Thing.Head
	}
	return w, false
}

// ofBoth reports whether w and the figure before it in one list hold figure i together: "9,000 houses were destroyed and 14,000 damaged, 16,000 of them in the north".
func (p *passage) ofBoth(i int, w figure) bool {
	for k := 1; k < i; k++ {
		if g := p.figures[k-1]; p.figures[k].Span == w.Span && g.countable() && g.Quantity.Unit == w.Quantity.Unit && listGap(p.gap(g, w)) {
			return !larger(p.figures[i], revalued(&entry{figure: w}, w.value()+g.value()))
		}
	}
	return false
}

// besideWhole is the figure before the one before figure i, where that only belongs to it and is too small to have i as a part.
func (p *passage) besideWhole(i int) (g figure, ok bool) {
	if i < 2 {
		return g, false
	}
	g, w := p.figures[i-2], p.figures[i-1]
	gap := p.gap(g, w)
	words := lastWords(trimHedges(gap), 3)
	return g, g.countable() && g.Quantity.Unit == p.figures[i].Quantity.Unit && larger(p.figures[i], w) && !strings.ContainsAny(gap, ",;:.") &&
		slices.ContainsFunc(words, func(w string) bool { return in(locating, w) })
}

// locating are the prepositions that tell where something is, or of what it is a part.
var locating = []string{"in", "at", "on", "from", "of", "aboard", "by", "near", "between", "across"}

// attached reports whether figure w stands in a phrase that belongs to what g counts: "186 survivors from the two boats".
func (p *passage) attached(g, w figure) bool {
	gap := p.gap(g, w)
	return len(strings.Fields(gap)) <= 3 && !strings.ContainsAny(gap, ",;:.") && endsWord(strings.TrimRight(strings.TrimSuffix(strings.TrimRight(gap, " "), " the"), " "), "from", "of", "on", "aboard", "in", "at", "between")
}

// ofNoun reports whether what counts w belongs to a noun before it, so that what follows may tell of another: "the leader of the nine delegates met the
// minister, whose own team counted twelve".
func (p *passage) ofNoun(w figure) bool {
	lead := strings.TrimSpace(p.low[:min(w.start, len(p.low))])
	noun := lastWord(strings.TrimSpace(lead[:max(0, strings.LastIndex(lead, "of the"))]))
	return len(noun) > 3 && letter(noun[len(noun)-1]) && noun != "while"
}

// ofOwner reports whether w is named as a whole at the head of its sentence: "Of the hospital's 1,100 staff, …".
func (p *passage) ofOwner(w figure) bool {
	lead := strings.TrimSpace(p.low[:min(w.start, len(p.low))])
	return len(lead) <= 50 && strings.HasPrefix(lead, "of ") && !strings.ContainsAny(lead, ",;:") && (strings.HasSuffix(lead, "'s") || strings.HasSuffix(lead, "’s") || strings.HasSuffix(lead, "s'") || endsWord(lead, "its", "their", "the", "all"))
}

// mentionsPersons reports whether a noun of people stands in s.
func mentionsPersons(s string) bool {
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == ',' || r == '.' }) {
		if in(persons, w) || in(persons, strings.TrimSuffix(w, "s")) || w == "children" || w == "women" || w == "men" {
			return true
		}
	}
	return false
}

// single reports whether one of many is singled out: what "the largest of which had 640" counts is no part of them.
func single(lead string) bool {
	for _, m := range membering {
		if i := strings.Index(lead, m); i > 0 {
			w := strings.Fields(lead[:i])
			if len(w) > 0 {
				last := w[len(w)-1]
				return strings.HasSuffix(last, "est") || in([]string{"each", "one", "none", "neither", "first", "last", "biggest", "most", "every", "any", "latter", "former", "second", "third"}, last)
			}
		}
	}
	return false
}

// soleOf reports whether w is the only figure before figure i that it can be a part of.
func (p *passage) soleOf(i int, w figure) bool {
	for _, g := range p.figures[:i] {
		if g.Span != w.Span && g.Quantity.Unit == w.Quantity.Unit && g.countable() {
			return false
		}
	}
	return true
}

// ofWhole reports whether f is followed by the words for what w counts: "13 of the side's tally", "27 of the pupils" after "a class of 24".
func (p *passage) ofWhole(f, w figure) bool {
	after := p.after(f, 40)
	if !startsAny(strings.TrimLeft(after, " "), "of the", "of its", "of their", "of his", "of her") {
		return false
	}
	if i := strings.IndexAny(after, ",;:.()"); i >= 0 {
		after = after[:i]
	}
	if hasAny(after, "tally", "total", "haul", "sum") {
		return !hasAny(p.low[min(w.start, f.start):max(w.end, f.end)], "after", "from", "compared", "against") && w.end <= f.start
	}
	if w.Thing.Head != "" && len(w.Thing.Modifiers) == 0 && hasAny(after, w.Thing.Head, w.Thing.Head+"s", w.Thing.Head+"es") && hasAny(p.before(w, 12), "its", "their", "all", "the", "has", "have", "of", "his", "her") {
		words := strings.Fields(strings.TrimLeft(after, " "))
		return len(words) == 3 && strings.HasPrefix(words[2], w.Thing.Head) || len(words) > 3 && strings.HasPrefix(words[2], w.Thing.Head) // "165 of the schools"
	}
	lead := p.before(w, 24)
	return w.Thing.Head == "" && endsWord(lead, "class of", "group of", "party of", "team of", "crew of", "squad of", "panel of", "jury of", "staff of", "platoon of", "cast of", "field of")
}

// auditPartAcross finds a part in the next sentence that is larger than the whole: "It took in $2 million. Of that sum $3 million went to him."
func auditPartAcross(p, q *passage) []fault {
	n := len(p.figures)
	if n == 0 || len(q.figures) <= n {
		return nil
	}
	f := q.figures[n]
	lead := trimHedges(strings.TrimRight(q.low[q.seam:max(q.seam, f.start)], " ,"))
	if w, ok := p.onlyPersons(); ok && strings.HasPrefix(q.after(f, 9), " of them") && f.exact() && w.exact() && larger(f, w) && f.value() <= 1.7*w.value() && !hasAny(q.low[q.seam:max(q.seam, f.start)], "had", "earlier", "last year") {
		return []fault{newFault("part", said(f.Claim)+" is called a part of "+said(w.Claim)+", but is larger", w, f)}
	}
	if strings.HasPrefix(q.after(f, 9), " of them") && n == 1 && p.figures[0].personal() && f.value() < 1000 && !hasAny(lead, "of", "had", "were", "last", "earlier") {
		lead = "of them" // "It had 22 passengers. Villagers pulled 26 of them out."
	} else if last := p.figures[n-1]; strings.HasPrefix(q.after(f, 9), " of them") && !strings.ContainsAny(lead, ",;") && len(p.low)-last.end <= 30 {
		lead = "of them" // "It has 40 seats. The Liberals hold 45 of them."
	}
	if words := strings.Fields(lead); !(ofTheSum(lead) && len(words) <= 3) && !(isMoney(f.Quantity) && ofTheSum(strings.TrimLeft(q.after(f, 24), " ")) && !startsAny(strings.TrimLeft(q.after(f, 24), " "), "of its", "of their", "of his", "of her")) {
		return nil
	}
	var w figure
	wholes := 0
	for _, g := range p.figures {
		if g.countable() && g.Quantity.Unit == f.Quantity.Unit && (isMoney(g.Quantity) || akin(g, f)) {
			w = g
			wholes++
		}
	}
	if wholes != 1 || !f.countable() || !f.exact() && f.Quantity.Qualifier != quantity.Over && f.Quantity.Qualifier != quantity.AtLeast || !w.exact() || !larger(f, w) && !thousandPart(f, w) {
		return nil
	}
	return []fault{newFault("part", said(f.Claim)+" is called a part of "+said(w.Claim)+", but is larger", w, f)}
}

// ofTheSum reports whether s begins with words that take up a sum that was told before: "of that", "of the price", "of its budget".
func ofTheSum(s string) bool {
	words := firstWords(s, 3)
	switch {
	case len(words) < 2 || words[0] != "of":
		return false
	case in([]string{"that", "this", "them", "these", "those", "it"}, words[1]):
		return true
	}
	return len(words) == 3 && in([]string{"the", "its", "their", "his", "her"}, words[1]) && in(wholeSums, words[2])
}

// thousandPart reports whether a part in billions is told of a whole in millions.
func thousandPart(part, whole figure) bool {
	return isMoney(part.Quantity) && hasAny(asciiLower(whole.Text), "million", "billion", "m", "bn") && part.value() > whole.value() && apartBy(part.value(), 1000*whole.value()) <= 20
}

// collective reports whether f is how many a group of people has: "a party of nine", "the choir of 32".
func (p *passage) collective(f figure) bool {
	if f.Quantity.Unit != "" || !p.headless(f) {
		return false
	}
	words := lastWords(p.before(f, 24), 2)
	return len(words) == 2 && words[1] == "of" && in(collectives, words[0])
}

// onlyPersons is the one number of people of the passage.
func (p *passage) onlyPersons() (w figure, ok bool) {
	n := 0
	for _, f := range p.figures {
		if (f.personal() || p.collective(f)) && f.countable() && f.Kind == claim.Count {
			w = f
			n++
		}
	}
	return w, n == 1
}

func startsMembering(after string) bool {
	for _, m := range membering {
		if i := strings.Index(after, m); i >= 0 && i <= 12 && !strings.ContainsAny(after[:i], ",;:(") && !hasAny(after[:i], "number", "total", "toll") {
			return true
		}
	}
	return false
}

// larger reports whether a part cannot be held by its whole, whatever the hedges.
func larger(part, whole figure) bool {
	lo := part.value() - part.slack()
	switch part.Quantity.Qualifier {
	case quantity.About:
		lo = part.value() * (1 - aboutNear)
		if part.Quantity.Precision <= part.value()/40 { // "some 74" is no round number
			lo = part.value() - part.give()
		}
	case quantity.Nearly:
		lo = part.value() * (1 - nearlyReach)
	}
	hi := whole.value() + whole.slack()
	switch whole.Quantity.Qualifier {
	case quantity.AtLeast, quantity.Over, quantity.JustOver:
		hi *= 1.5
	case quantity.About:
		hi *= 1 + aboutNear
	}
	return lo > hi && apartBy(lo, hi) < 500 // beyond that a magnitude was left out
}
