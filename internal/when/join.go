package when

import "github.com/claimdiff/claimdiff/internal/doc"

// join puts together the expressions that stand side by side and complete each other, and drops those that mean a time only beside another.
func (f *finder) join() {
	out := f.found[:0]
	for k := range f.found {
		e := f.found[k]
		if n := len(out); n > 0 && f.joinTo(&out[n-1], &e) {
			continue
		}
		out = append(out, e)
	}
	kept := out[:0]
	for _, e := range out {
		if !e.weak {
			kept = append(kept, e)
		}
	}
	f.found = kept
}

// joinTo takes b into a if the words between allow it and neither says what the other says.
func (f *finder) joinTo(a, b *expr) bool {
	if b.words.First-a.words.Last > 4 || a.stretch || b.stretch || a.complement || b.complement ||
		f.doc.SentenceOf(a.words.First) != f.doc.SentenceOf(b.words.First) && !f.sameLine(a, b) {
		return false
	}
	gap := gapOf(f.doc, a.words.Last, b.words.First)
	switch {
	case gap == noGap:
		return false
	case a.hasClock() && b.hasClock():
		return false
	case a.weekday >= 0 && b.weekday >= 0, a.day > 0 && b.day > 0, a.year > 0 && b.year > 0, a.month > 0 && b.month > 0:
		return false
	case a.part != "" && a.part == b.part && b.weak && gap == touch && b.unit == noUnit: // "the small hours of Sunday morning"
		merge(a, b)
		return true
	case a.part != "" && b.part != "", a.unit != noUnit && b.unit != noUnit:
		return false
	}
	switch {
	case a.weekday >= 0 && b.day > 0 && b.month > 0 && !b.hasClock(): // Tuesday, 14 October
		if gap&(touch|comma|bracket|the) == 0 {
			return false
		}
	case a.day > 0 && a.month > 0 && b.weekday >= 0 && !a.hasClock() && b.way == noWay && !b.hasClock(): // 14 October, a Tuesday
		if gap&(touch|comma|bracket) == 0 || b.part != "" {
			return false
		}
	case a.weekday >= 0 && b.unit == weekUnit, a.hasDate() && a.year == 0 && b.unit == yearUnit, a.quarter+a.half > 0 && b.unit == yearUnit, a.season != "" && b.unit == yearUnit:
		if gap&(touch|of) == 0 || b.mod != Whole || b.base == fromAfter { // Monday of last week, October last year
			return false
		}
	case a.hasClock() && (b.hasDay() || b.part != ""): // 4:37 a.m. on Tuesday, 3 in the morning
		if gap&(touch|comma|on|inThe|of|the) == 0 || b.base != fromWriting && b.n != 0 {
			return false
		}
	case a.hasDay() && b.hasClock(): // Tuesday at 4:37 a.m.
		if gap&(touch|comma|at) == 0 {
			return false
		}
	case a.part != "" && b.hasDay(): // the night of Thursday, before dawn on Tuesday
		if gap&(touch|of|on|comma) == 0 || b.part != "" {
			return false
		}
	case a.hasDay() && b.part != "": // Thursday night
		if gap&(touch|inThe|at) == 0 {
			return false
		}
	default:
		return false
	}
	merge(a, b)
	return true
}

// sameLine reports whether a and b stand side by side in one paragraph, so that a full stop within a time did not part them.
func (f *finder) sameLine(a, b *expr) bool {
	return b.words.First == a.words.Last && b.span.Start-a.span.End <= 2 &&
		f.doc.Sentences[f.doc.SentenceOf(a.words.First)].Paragraph == f.doc.Sentences[f.doc.SentenceOf(b.words.First)].Paragraph
}

// merge adds what b says to a.
func merge(a, b *expr) {
	a.span.End, a.words.Last = b.span.End, b.words.Last
	pick := func(x *int, y int, none int) {
		if *x == none {
			*x = y
		}
	}
	pick(&a.year, b.year, 0)
	pick(&a.month, b.month, 0)
	pick(&a.day, b.day, 0)
	pick(&a.toDay, b.toDay, 0)
	pick(&a.toMonth, b.toMonth, 0)
	pick(&a.toYear, b.toYear, 0)
	pick(&a.weekday, b.weekday, -1)
	a.guess = a.guess || b.guess
	if b.hasClock() {
		a.minute, a.twelve, a.zone = b.minute, b.twelve, b.zone
	}
	if a.part == "" {
		a.part = b.part
	}
	if a.hasClock() && a.twelve && a.part != "" {
		a.twelve = false
		if (a.part == "AF" || a.part == "EV" || a.part == "NI" && a.minute >= 5*60) && a.minute < 12*60 {
			a.minute += 12 * 60
		}
	}
	if a.unit == noUnit {
		a.unit, a.n, a.base = b.unit, b.n, b.base
	}
	if a.way == noWay {
		a.way = b.way
	}
	if a.mod == Whole {
		a.mod = b.mod
	}
	a.since, a.by, a.about = a.since || b.since, a.by || b.by, a.about || b.about
	a.weak = a.weak && b.weak
}

// gap is the set of what the words between two expressions are.
type gap uint8

const (
	touch gap = 1 << iota // nothing
	comma
	on
	of
	at
	the
	inThe
	bracket
	noGap gap = 0
)

// gapOf says what stands between two expressions, noGap if anything that does not join them.
func gapOf(d *doc.Document, from, to int) gap {
	if from >= to {
		return touch
	}
	var g gap
	in := false
	for i := from; i < to; i++ {
		switch low := d.Low(i); low {
		case ",":
			g |= comma
		case "(":
			g |= bracket
		case "on":
			g |= on
		case "of":
			g |= of
		case "at", "around", "about", "by", "shortly", "just", "before", "after", "from", "approximately", "roughly", "some", "nearly":
			g |= at
		case "in":
			in = true
		case "the", "a", "that":
			g |= the
			if in {
				g |= inThe
			}
		default:
			return noGap
		}
	}
	if in && g&inThe == 0 {
		return noGap
	}
	return g
}
