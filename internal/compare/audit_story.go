package compare

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// What a story tells over several sentences: a start here, an end there, and further on how long it was.

// storyReach is how many sentences back the beginning of what is summed up may lie.
const storyReach = 3

// window are the passages of the body from which passage k may take up what it speaks of, itself last.
func window(ps []passage, k int) []passage { return windowOf(ps, k, storyReach) }

// windowOf is window with another reach.
func windowOf(ps []passage, k, reach int) []passage {
	i := k
	for i > 0 && ps[k].sequence-ps[i-1].sequence <= reach && ps[i-1].headline == ps[k].headline {
		i--
	}
	return ps[i : k+1]
}

// auditStory holds the durations of passage k that sum up what was told before, against the only start and end that were.
func auditStory(ps []passage, k int) []fault {
	p := &ps[k]
	if p.headline {
		return nil
	}
	var out []fault
	var before []figure
	for _, q := range window(ps, k) {
		if q.sequence < p.sequence {
			before = append(before, q.times...)
		}
	}
	out = append(out, p.laterDates(before)...)
	for _, f := range p.figures {
		how := p.sumsUp(f)
		if how == sumsNothing {
			continue
		}
		a, b, begun, ended, ok := onlyPair(window(ps, k), f)
		if !ok && how >= sumsWhole { // what is called the whole may lie farther back, where a beginning and an end are told as such
			a, b, begun, ended, ok = onlyPair(windowOf(ps, k, afarBefore), f)
			ok = ok && begun && ended
		}
		if ended && how >= sumsWhole && b.Sequence == f.Sequence && b.start > f.end && endsWord(p.gap(f, b), "until", "till") {
			begun = true // "lasted for three hours, until 2:15"
		}
		if !ok || f.Quantity.Unit == "a" && how < sumsWhole && !(begun && ended && b.Sequence == f.Sequence && f.start > b.end) && !((begun && ended || endsWord(p.before(f, 8), "her", "his", "their", "its") && p.sequence-a.Sequence == 1) && (how > sumsAfter || startsAny(strings.TrimLeft(p.after(f, 8), " "), "of"))) && !p.endsAt(f, b) || how <= sumsPerhaps && !begun && !p.endsAt(f, b) || how == sumsAfter && hasPrefixWord(strings.TrimLeft(p.after(f, 8), " "), "in") && !p.endsAt(f, b) {
			continue
		}
		got, slack, ok := stretch(a.Time, b.Time, f.Quantity.Unit)
		if n, named := weekdaysApart(a.Time, b.Time); !ok && named && f.Quantity.Unit == "d" && f.value() <= 7 {
			got, slack, ok = []float64{n, n + 1}, 0.01, n > 0 // longer than a week they may be of two
		}
		if !ok || landsElsewhere(window(ps, k)) && unitGrain(f.Quantity.Unit) == "clock" || zonesApart(a.Text, b.Text) || stretchFault(a, b, f) == nil {
			continue
		}
		if unitGrain(f.Quantity.Unit) == "clock" { // the other half of the day is no second reading where the text goes on to tell it
			got = got[:1]
		}
		if how <= sumsPerhaps && f.Quantity.Unit == "a" && p.elsewhereAfter(f, window(ps, k)) {
			continue
		}
		want, longest := f.value(), slices.Max(got[:min(2, len(got))])
		if longer := want > longest+slack && want < 4*longest; longer || (how == sumsWhole && begun && ended || how == sumsAll) && want < slices.Min(got)-slack && want > longest/10 {
			out = append(out, stretchFault(a, b, f)...)
		}
	}
	return out
}

// elsewhereAfter reports whether the words after a number of years say where they were spent, and that was not told of before: "her 30 years at the school".
func (p *passage) elsewhereAfter(f figure, before []passage) bool {
	words := strings.Fields(clauseOf(p.after(f, 50)))
	if len(words) < 3 || words[0] != "at" || !in(definites, words[1]) || in(offices, words[2]) {
		return false
	}
	return !slices.ContainsFunc(before, func(q passage) bool { return q.sequence < p.sequence && strings.Contains(q.low, words[2]) })
}

// landsElsewhere reports whether a story tells of a flight and where it came down: its clocks may be those of two zones.
func landsElsewhere(ps []passage) bool {
	flown, landed := false, false
	for i := range ps {
		flown = flown || hasAny(ps[i].low, "flight", "flew", "plane", "aircraft", "airliner", "jet", "airline", "helicopter")
		landed = landed || hasAny(ps[i].low, "landed in", "landed at", "lands in", "arrived in", "arrives in", "touched down in", "touched down at", "landing in", "arriving in")
	}
	return flown && landed
}

// summing is how surely a duration is that of what was told before.
type summing int

const (
	sumsNothing summing = iota
	sumsAfter           // "after 27 days of hunger": of what began, or of a part of it, or of what began before
	sumsPerhaps         // "her 12 years there": of what began, or of a part of it
	sumsPart            // "in the two hours that they spent there": of it or of a part of it
	sumsWhole           // "it lasted three hours", "those three hours"
	sumsAll             // "The crossing of 20 minutes"
)

// sumsUp is how surely f sums up what was told before.
func (p *passage) sumsUp(f figure) summing {
	if f.Kind != claim.Duration || f.Quantity.IsRange() || f.Quantity.Per != "" || f.Thing.Distributive || p.opensAnother(f) {
		return sumsNothing
	}
	if endsWord(p.before(f, 20), "it was", "it had been", "that was", "those were", "there were", "these were") && startsAny(strings.TrimLeft(p.after(f, 16), " "), "in which", "during which", "that") && unitGrain(f.Quantity.Unit) == "clock" {
		return sumsWhole // "It was six hours in which nobody slept"
	}
	if words := strings.Fields(p.low[:f.start]); len(words) == 3 && (words[0] == "the" || words[0] == "that") && words[2] == "of" && in(stretches, words[1]) {
		return sumsAll // "The crossing of 20 minutes"
	}
	if words := strings.Fields(p.after(f, 40)); endsWord(p.before(f, 6), "the", "that", "her", "his", "their", "its") && strings.Contains(f.Text, "-") && len(words) > 0 && in(stretches, strings.Trim(words[0], ",.;")) {
		return sumsWhole // "The four-hour session"
	} else if len(words) > 2 && endsWord(p.before(f, 10), "for the", "in the") && words[0] == "of" && words[1] == "the" && in(stretches, strings.Trim(words[2], ",.;")) {
		return sumsAll // "for the 50 minutes of the journey"
	}
	lead := trimArticles(p.before(f, 40))
	after := strings.TrimLeft(p.after(f, 24), " ")
	before, _ := strings.CutSuffix(strings.TrimRight(lead, " "), "after")
	raw := p.before(f, 40)
	if hasAny(before[max(0, len(before)-25):], asides...) && !hasAny(lead, "lasted", "lasting") || startsAny(after, "of work") && !endsWord(raw, "the") || startsAny(after, "of delay", "old", "later", "earlier", "before", "after", "ago", "sentence", "term", "prison") || hasAny(clauseOf(p.after(f, 26)), "before", "earlier", "after that", "since", "that followed", "which followed", "following", "to come", "ahead") || startsWithAny(p.after(f, 40), repeatable...) {
		return sumsNothing
	}
	if how := p.summedPast(f); how != sumsNothing {
		return how
	}
	if strings.HasPrefix(asciiLower(f.Text), "the ") { // "the hour and a half"
		raw += "the"
	}
	switch {
	case endsWord(raw, "in those", "in these", "during those", "over those"):
		return sumsAll // "In those 12 weeks he slept at home twice"
	case endsWord(raw, "those", "these", "the whole", "all the", "all of the", "all those") || endsWord(lead, "lasted", "lasted for", "lasting"):
		return sumsWhole
	case endsWord(raw, "in the", "for the", "during the"):
		if startsAny(after, "that", "in which", "he", "she", "they", "it") {
			return sumsPart
		}
		if endsWord(raw, "during the") {
			return sumsPerhaps
		}
	case endsWord(raw, "the") && startsAny(after, "that", "in which", "during which"):
		return sumsPart
	case endsWord(raw, "the", "her", "his", "their", "its") && !strings.Contains(f.Text, "-") && !hasAny(raw, "over the", "for the", "in the next"):
		return sumsPerhaps
	case endsWord(lead, "after") && startsAny(after, afterLong...):
		return sumsAfter
	}
	return sumsNothing
}

// summedPast is how surely a sentence in the past perfect sums up with f what the sentences before told: "For two days they had seen no land", "It had taken
// a month", "the six weeks in between".
func (p *passage) summedPast(f figure) summing {
	lead := strings.TrimRight(trimHedges(p.before(f, 40)), " ")
	from, to := p.sentence(min(f.start, len(p.low)))
	s := p.low[from:to]
	switch {
	case startsAny(strings.TrimLeft(p.after(f, 16), " "), "in between", "between"):
		return sumsAll
	case f.start-from <= len("for almost the ") && endsWord(lead, "for") && (hasAny(s, "never", "nothing", "nobody", "no one") || hasAny(s, "had") && hasAny(s, "he", "she", "they")) && !hasAny(s, "before", "since", "until", "next", "if", "would"):
		return sumsPart
	case !hasAny(s, "had") || hasAny(s, "if", "would", "could", "already", "hoped", "wanted", "planned", "expected", "promised"):
		return sumsNothing
	case endsWord(lead, "had taken", "had lasted", "it had taken", "had been under way for", "had gone on for"):
		return sumsAll
	case endsWord(lead, waitedFor...):
		return sumsPart
	case endsWord(lead, "for") && f.start-from <= len("for almost the ") && !hasAny(s, "before", "since", "until"):
		return sumsPart
	}
	return sumsNothing
}

// endsAt reports whether the clause that "after seven years" begins tells its end: "After seven years in a gymnasium it came home in April".
func (p *passage) endsAt(f, end figure) bool {
	if end.Sequence == f.Sequence && end.start < f.start { // "In June 2016 he hung up his bag after 31 years"
		return f.start-end.end <= 60 && hasAny(p.gap(end, f), endings...) && endsWord(trimHedges(p.before(f, 24)), "after")
	}
	return end.Sequence == f.Sequence && end.start > f.end && end.start-f.end <= 70 && !strings.ContainsAny(p.gap(f, end), ";:") && endsWord(trimHedges(p.before(f, 24)), "after")
}

// clauseOf is s up to where its clause ends.
func clauseOf(s string) string {
	if i := strings.IndexAny(s, ",;:.()"); i >= 0 {
		return s[:i]
	}
	return s
}

// trimArticles is the words before a figure without hedges and "for".
func trimArticles(s string) string {
	s = trimHedges(s)
	if rest, ok := strings.CutSuffix(s, " for"); ok {
		s = trimHedges(rest)
	}
	return s
}

// onlyPair is the first and the last time of the stretch that f can be the length of: the only two of its grain. begun and ended say that a verb of
// beginning and one of ending stand with them.
func onlyPair(ps []passage, f figure) (a, b figure, begun, ended, ok bool) {
	n, first, late := 0, false, false // whether the first ends something, and the second begins it
	for i := range ps {
		p := &ps[i]
		for j, t := range p.times {
			if t.Span.Start <= f.Span.Start && f.Span.End <= t.Span.End || saidOn(p, t) || t.Span.Start > f.Span.Start && i < len(ps)-1 || !bounding(t.Time, f.Quantity.Unit) {
				continue
			}
			lead := p.clauseBefore(t, 70)
			if j > 0 && p.times[j-1].end > t.start-len(lead) {
				lead = p.gap(p.times[j-1], t)
			}
			switch n++; n {
			case 1:
				a, begun = t, hasAny(lead, beginnings...) || endsWord(lead, "from", "since")
				first = hasAny(lead, endings...)
				if t.start <= 10 { // "At 6 a.m. the pupils began"
					begun = begun || hasAny(p.after(t, 60), beginnings...)
				}
			case 2:
				b = t
				late = hasAny(lead, beginnings...)
				ended = hasAny(lead, endings...) || endsWord(lead, "until", "to", "till") || hasAny(p.after(t, 40), endings...)
			}
		}
	}
	if n == 2 && !begun && late && first { // "went back on August 30. … They had walked out on July 1"
		a, b, begun, ended = b, a, true, true
	}
	return a, b, begun, ended, n == 2 && a.Span.Start != b.Span.Start
}

// bounding reports whether a time is of a grain that a number of units may be counted from.
func bounding(t *claim.Time, unit string) bool {
	g := grainFor(t)
	return g == unitGrain(unit) || g == "month" && unit == "a" && t.Date != ""
}

// saidOn reports whether a time is that at which something was said.
func saidOn(p *passage, t figure) bool {
	return t.Thing.Attribute == claim.SaidThen && hasAny(p.before(t, 30), "said", "says", "told", "announced", "reported", "added", "statement")
}

// grainFor is as what a time bounds a stretch: a clock time, a day, a month or a year; empty for what bounds none.
func grainFor(t *claim.Time) string {
	switch {
	case clockOf(t) != "":
		return "clock"
	case t.Grain == "day" || t.Grain == "month" || t.Grain == "year":
		return t.Grain
	}
	return ""
}

// unitGrain is the grain of the two times that a number of units is counted between.
func unitGrain(unit string) string {
	switch unit {
	case "min", "h":
		return "clock"
	case "d", "wk":
		return "day"
	case "mo":
		return "month"
	case "a":
		return "year"
	}
	return "none"
}

// auditConversionBack holds a measure that stands alone in brackets, or as what something is the equivalent of, against the one that was told of the same thing
// before: "all 18 kilograms of it … his find (40 pounds)".
func auditConversionBack(ps []passage, k int) []fault {
	p := &ps[k]
	var out []fault
	for i, b := range p.figures {
		bracketed := endsWord(p.before(b, 3), "(") && strings.HasPrefix(p.after(b, 4), ")") && definiteBefore(p.before(b, 40), b.Quantity.Dimension == "length")
		if b.Kind != claim.Measure || i > 0 && b.start-p.figures[i-1].end < 40 || !bracketed && !p.equivalentOf(b) {
			continue
		}
		var only *figure
		n := 0
		for _, q := range window(ps, k) {
			for j := range q.figures {
				a := &q.figures[j]
				if a.Span != b.Span && a.Kind == claim.Measure && a.Quantity.Dimension == b.Quantity.Dimension && a.Quantity.Per == b.Quantity.Per {
					only, n = a, n+1
				}
			}
		}
		if n != 1 || only.Quantity.Unit == b.Quantity.Unit || only.Span.Start > b.Span.Start || convertsTo(only.Quantity, b.Quantity) {
			continue
		}
		if to, ok := inUnit(*only.Quantity, b.Quantity.Unit); ok && apartBy(to.Value, b.value()) < 8 {
			out = append(out, newFault("conversion", said(only.Claim)+" is "+withUnit(number64(threeDigits(to.Value)), b.Quantity)+", not "+said(b.Claim), *only, b))
		}
	}
	return out
}

// equivalentOf reports whether a measure is what something that was told is the equivalent of: "such heat, the equivalent of 95 degrees".
func (p *passage) equivalentOf(b figure) bool {
	lead := trimHedges(p.before(b, 60))
	rest, ok := strings.CutSuffix(strings.TrimRight(lead, " "), ", the equivalent of")
	return ok && definiteBefore(rest, true) || endsWord(lead, "that equals", "this equals", "that is equivalent to", "that is the equivalent of")
}

// definiteBefore reports whether the words before a bracket name what is known: "the fish (", "his find (". Of lengths a thing has many, so that only
// "such a fall (" is one that was told.
func definiteBefore(lead string, long bool) bool {
	words := strings.Fields(strings.TrimRight(lead, " ("))
	for i := len(words) - 1; i >= max(0, len(words)-3); i-- {
		switch strings.Trim(words[i], "'\"“‘") {
		case "this", "that", "such":
			return true
		case "the":
			return !long
		case "his", "her", "their":
			return !long && i == len(words)-2
		case "a", "an", "another", "second", "each":
			return i > 0 && words[i-1] == "such"
		}
	}
	return false
}

// auditBoundsAcross finds "at least 200 a month. For some it will be at most 150": a lower bound above the upper one of the same thing.
func auditBoundsAcross(p, next *passage) []fault {
	for _, a := range p.figures {
		for _, b := range next.figures {
			if isFloor(a) && isCeiling(b) && !isShare(a.Quantity) && next.takesUp(b) && a.value() > b.value() && b.value() > 0 && apartBy(a.value(), b.value()) < 10 &&
				(a.Quantity.Unit == b.Quantity.Unit || b.Quantity.Unit == "" && next.headless(b)) && (b.Quantity.Unit != "" || next.headless(b) || a.Thing.Head == b.Thing.Head) {
				return []fault{newFault("range", "what is "+said(a.Claim)+" is not "+said(b.Claim), a, b)}
			}
		}
	}
	return nil
}

func isFloor(f figure) bool {
	return f.Quantity.Qualifier == "at-least" || f.Quantity.Qualifier == "over"
}
func isCeiling(f figure) bool {
	return f.Quantity.Qualifier == "at-most" || f.Quantity.Qualifier == "under"
}

// takesUp reports whether the clause of f speaks of what was told before as "it".
func (p *passage) takesUp(f figure) bool {
	lead := p.clauseBefore(f, 60)
	return hasAny(lead, "it", "they", "this", "its", "their")
}

// auditWeekdayBack holds "It was a Friday" against the date that the sentence before told.
func auditWeekdayBack(p, next *passage) []fault {
	if len(p.times) == 0 || len(p.times) > 2 || len(next.times) == 0 {
		return nil
	}
	t, d := p.times[0], next.times[0]
	if len(p.times) == 2 {
		d, next = p.times[1], p
	}
	if d.Claim == t.Claim || !endsWord(next.low[:d.start], "it was a", "that was a", "the day was a", "it had been a", "that is a", "this is a", "which is a", "it is a", "which was a", "that will be a", "it will be a", "being a") {
		return nil
	}
	w, v := readDate(t.Text), readDate(d.Text)
	if w.words != 1 || w.numbers != 1 || w.year == 0 || w.named > 0 || v.named != 1 || v.words+v.numbers+v.year > 0 || d.start > 34 && next != p {
		return nil
	}
	w.named, w.weekday = 1, v.weekday
	if day, wrong := wrongWeekday(w, nil); wrong {
		return []fault{newFault("weekday", said(t.Claim)+" is said to be a "+w.weekday.String()+", but "+day.Format("2 January 2006")+" was a "+day.Weekday().String(), t, d)}
	}
	return nil
}
