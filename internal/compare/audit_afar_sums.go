package compare

import (
	"math"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// mostPartsAfar is of how many parts a sum may be that is told over several sentences.
const mostPartsAfar = 6

// afarSum holds the list that entry r ends against the total that is told of it before or after: "will cut 410 jobs. … One plant loses 160, and 120 will
// go at the other. The remaining 90 …".
func (l *ledger) afarSum(r int) []fault {
	last := &l.entries[r]
	if !l.tallied(r) || last.Kind == claim.Duration || !last.exact() || !l.endsParts(r) {
		return nil
	}
	parts, rest := l.partsAfar(r), l.leaves(r)
	if !rest {
		for len(parts) > 0 && l.sentenceOfEntry(parts[0]) != l.sentenceOfEntry(*last) {
			parts = parts[1:]
		}
	}
	var found []fault
	for t := range l.entries {
		told := false
		for m := 2; m <= len(parts); m++ {
			list := parts[len(parts)-m:]
			total, ok := l.totalAfar(t, list)
			if !ok {
				continue
			}
			sum, slack, figures := total.madeOf(list)
			if math.Abs(sum-total.value()) <= slack+1e-9*sum {
				return nil
			}
			if !rest && m >= 3 && m == len(parts) && l.membersAre(list) && total.personal() && total.end < list[0].start && !total.before() {
				if f, ok := sumFault(total.figure, figures[1:], weakIntro, true); ok {
					found, told = append(found, f), true
				}
				continue
			}
			if !rest && (m < 3 || m < len(parts) || !l.oneList(list)) {
				continue
			}
			if told || total.start > last.end && !hasAny(l.upTo(&total), "in all", "total", "altogether", "all") || total.before() || list[0].value() < sum/50 && l.p.headless(list[0].figure) {
				continue
			}
			if rest && apartBy(sum, total.value()) <= 1.13 || misprint(total.value(), sum, total.place()) && apartBy(sum, total.value()) < 1.8 {
				found, told = append(found, newFault("sum", said(total.Claim)+" is given as the whole, but "+sayAll(figures[1:])+" make "+withUnit(number64(sum), total.Quantity), figures...)), true
			}
		}
	}
	if len(found) != 1 {
		return nil
	}
	return found
}

// oneList reports whether the parts stand in one list of one sentence, each with what it is of or for.
func (l *ledger) oneList(list []entry) bool {
	for k := 1; k < len(list); k++ {
		if !listGap(l.p.low[list[k-1].end:list[k].start]) || l.membered(&list[k]) {
			return false
		}
	}
	figures := make([]figure, len(list))
	for k := range list {
		figures[k] = list[k].figure
	}
	last := figures[len(figures)-1]
	return alikeLinks(l.p, figures) || allSexes(figures) || exclusives(l.p.low[figures[0].start:min(len(l.p.low), last.end+40)]) >= len(list)
}

// membersAre reports whether the parts say what those who were told of are, each something else: "Eleven of the victims were students, four were soldiers
// and two were guards".
func (l *ledger) membersAre(list []entry) bool {
	first := strings.Fields(list[0].near())
	if len(first) < 4 || first[0] != "of" || first[1] != "the" || !in(persons, strings.TrimSuffix(first[2], "s")) && !in(theFated, first[2]) || !in([]string{"were", "are"}, first[3]) {
		return false
	}
	for k := 1; k < len(list); k++ {
		if !listGap(l.p.low[list[k-1].end:list[k].start]) || !startsAny(list[k].near(), "were", "are", "was", "is") {
			return false
		}
	}
	return true
}

// endsParts reports whether entry r ends a list of parts: it is what is left, or follows an "and" after two others.
func (l *ledger) endsParts(r int) bool {
	if hasAny(l.entries[r].lead, "leaving") {
		return false // of what was told just before
	}
	if l.leaves(r) {
		return true
	}
	for j := r - 1; j >= 0 && l.sentenceOfEntry(l.entries[j]) == l.sentenceOfEntry(l.entries[r]); j-- {
		if f, ok := l.fitting(l.entries[r], l.entries[j]); ok && f.countable() {
			return hasAny(l.p.low[l.entries[j].end:l.entries[r].start], "and", "while", "plus")
		}
	}
	return false
}

// leaves reports whether entry r is told as all that is left.
func (l *ledger) leaves(r int) bool {
	e := &l.entries[r]
	if hasAny(e.near(), "of", "who", "that", "which") {
		return false // "the other ten lorries of the firm"
	}
	return l.closes(r) || len(l.upTo(e)) < 60 && hasAny(l.upTo(e), "what is left", "what remains", "what was left", "the rest", "the remaining", "the remainder", "the others")
}

// partsAfar is the entries up to r that could be the parts of one list: each in the sentence of the next or the one before, and counted alike.
func (l *ledger) partsAfar(r int) []entry {
	list := []entry{l.entries[r]}
	for j := r - 1; j >= 0 && len(list) < mostPartsAfar; j-- {
		e := l.entries[j]
		if l.sentencesBetween(e, list[0]) > 1 {
			break
		}
		f, ok := l.fitting(l.entries[r], e)
		if !ok {
			f, ok = e, e.Quantity.Unit == l.entries[r].Quantity.Unit && e.Kind == l.entries[r].Kind && e.Quantity.Unit == "" && l.alikeCounts(&e, &l.entries[r])
		}
		if !ok || !l.tallied(j) || hasAny(e.lead, "including", "such as", "compared", "than", "among them") || !f.exact() || l.membered(&e) {
			continue
		}
		if e.before() {
			return nil // "rose to 21 million from 20 million, …": levels, no parts
		}
		list = append([]entry{f}, list...)
	}
	return list
}

// alikeCounts reports whether two counts may be parts of one whole: of one noun, or of people.
func (l *ledger) alikeCounts(a, b *entry) bool {
	return l.p.headless(a.figure) || l.p.headless(b.figure) || akin(a.figure, b.figure)
}

// totalAfar is entry t as the total of a list, if it could be that.
func (l *ledger) totalAfar(t int, list []entry) (total entry, ok bool) {
	total = l.entries[t]
	if !l.tallied(t) || !total.exact() || total.Kind != list[0].Kind || total.Kind == claim.Duration {
		return total, false
	}
	for k := range list {
		e := &list[k]
		if e.start == total.start || total.end < e.start && total.end+60 > e.start && listGap(l.p.low[total.end:e.start]) && hasAny(l.p.low[total.end:e.start], "and", "while") || e.value() >= total.value() || e.Quantity.Unit != total.Quantity.Unit {
			return total, false
		}
	}
	if total.Quantity.Unit != "" {
		return total, true
	}
	if l.p.headless(total.figure) {
		return total, false
	}
	for k := range list {
		if !l.alikeCounts(&list[k], &total) {
			return total, false
		}
	}
	return total, true
}

// afarHundred holds the shares told up to the one that is said to be all that is left against the whole.
func (l *ledger) afarHundred(r int) []fault {
	last := &l.entries[r]
	if !isShare(last.Quantity) || !last.isPercent() || !last.exact() || !l.leaves(r) && !hasAny(l.upTo(last), "all other", "all others", "all the other", "all the others") {
		return nil
	}
	var list []entry
	for j := 0; j <= r; j++ {
		e := l.entries[j]
		_, step := l.step(j)
		if !e.ratio && e.isPercent() && !step && e.Quantity.Trend == "" && !e.before() && !l.p.points(e.figure) && e.exact() {
			list = append(list, e)
		}
	}
	list = list[max(0, len(list)-mostPartsAfar-2):]
	n := max(0, len(list)-1)
	told := list[:n] // but for the rest
	if full := n > 2 && math.Abs(sumOfEntries(told)-1) < 0.0001; l.someMake(list[n:], 1, 0.0151) || l.someMake(told, 1-last.value(), 0.0151) || !full && l.someMake(told, 1, 0.0151) {
		return nil
	} else if full && l.sentencesBetween(told[n-1], *last) <= 1 && !ofPart(l.sentenceText(last.start)) {
		return hundredOf(list) // there is no rest
	}
	var found [][]entry
	for from := range list {
		for cut := range list { // at most the shares of one sentence between are of something else
			some := entriesBut(list[from:], func(e entry) bool {
				return cut > 0 && l.sentenceOfEntry(e) == l.sentenceOfEntry(list[cut]) && l.sentenceOfEntry(e) != l.sentenceOfEntry(*last)
			})
			if cut > 0 && len(some) == len(list[from:]) || len(some) < 3 || some[0].start != list[from].start {
				continue
			}
			sum := 0.0
			for _, e := range some {
				sum += e.value()
			}
			if off := 100 * math.Abs(sum-1); off < 10.1 && math.Abs(off-math.Round(off)) < 0.06 && !holdsLonger(found, some) {
				found = append(found, some)
			}
		}
	}
	if len(found) != 1 {
		return nil
	}
	return hundredOf(found[0])
}

// ofPart reports whether a sentence begins with some of those told of, whose shares it tells: "Of the gas, 88 percent".
func ofPart(low string) bool {
	return startsAny(strings.TrimLeft(low, " "), "of", "among", "in", "on", "for", "turnout")
}

// hundredOf is the fault of shares that are told as all there is.
func hundredOf(list []entry) []fault {
	var figures []figure
	for _, e := range list {
		figures = append(figures, e.figure)
	}
	return []fault{newFault("sum", sayAll(figures)+" are given as all there is, but make "+number64(math.Round(1000*sumOfEntries(list))/10)+" percent", figures...)}
}

// afarOver finds shares of one whole, told in one list that begins with it, that are more than all of it: "Of each crown they save 46 percent, …".
func (l *ledger) afarOver(i int) []fault {
	first := &l.entries[i]
	lead := strings.TrimSpace(l.upTo(first))
	if !first.isPercent() || !startsAny(lead, "of each", "of every", "of the money", "of what") || !strings.Contains(lead, ",") {
		return nil
	}
	sum, closed, list := first.value(), false, []figure{first.figure}
	for j := i + 1; j < len(l.entries); j++ {
		e, prev := &l.entries[j], list[len(list)-1]
		gap := l.p.low[min(prev.end, e.start):e.start]
		if _, step := l.step(j); step || l.sentenceOfEntry(*e) != l.sentenceOfEntry(*first) || !e.isPercent() || !listGap(gap) || l.membered(e) {
			break
		}
		closed = closed || hasAny(gap, "and")
		list = append(list, e.figure)
		sum += e.value()
	}
	if len(list) < 3 || !closed || sum <= 1.0151 || sum > 1.5 {
		return nil
	}
	return []fault{newFault("sum", sayAll(list)+" of one whole make "+number64(math.Round(1000*sum)/10)+" percent", list...)}
}

// holdsLonger reports whether one of the lists is of the same entries as list.
func holdsLonger(lists [][]entry, list []entry) bool {
	for _, l := range lists {
		same := len(l) == len(list)
		for k := range list {
			same = same && l[k].start == list[k].start
		}
		if same {
			return true
		}
	}
	return false
}

// entriesBut is the entries but for those that cut names.
func entriesBut(list []entry, cut func(entry) bool) (out []entry) {
	for _, e := range list {
		if !cut(e) {
			out = append(out, e)
		}
	}
	return out
}

// sumOfEntries is what the figures of list make together.
func sumOfEntries(list []entry) (sum float64) {
	for _, e := range list {
		sum += e.value()
	}
	return sum
}
