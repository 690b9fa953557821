package when

// modifiers reads what stands before e and says which one, or which part of it, is meant: "last", "this coming", "early", "the end of".
func (f *finder) modifiers(e *expr) {
	f.prefix(e)
	for n := 0; n < 4; n++ {
		j := e.words.First - 1
		if j < f.free || j < f.first {
			return
		}
		low := f.low(j)
		if low == "of" || low == "the" {
			if !f.partOf(e, j) {
				return
			}
			continue
		}
		w, k := look(low)
		if w.kind != modifierWord || k != len(low) || !f.modify(e, w.code, low) {
			return
		}
		f.begin(e, j)
	}
}

// prefix takes in what is joined to e by a hyphen before it: "mid-October".
func (f *finder) prefix(e *expr) {
	start := f.doc.Tokens[e.words.First].Start
	if e.span.Start <= start+1 {
		return
	}
	w, k := look(f.doc.Lower[start:e.span.Start])
	if w.kind != modifierWord || start+k+1 != e.span.Start && start+k+3 != e.span.Start {
		return
	}
	if m, ok := mods[w.code]; ok {
		e.mod, e.span.Start = m, start
	}
}

// mods are the modifiers that narrow a period.
var mods = map[string]Mod{"early": Start, "late": End, "mid": Mid, "start": Start, "end": End, "middle": Mid}

// partOf reads "the end of" and "the end of the" back from token j.
func (f *finder) partOf(e *expr, j int) bool {
	if f.low(j) == "the" {
		j--
	}
	if f.low(j) != "of" || j-1 < f.free {
		return false
	}
	w, k := look(f.low(j - 1))
	if w.kind != modifierWord || k != len(f.low(j-1)) || w.code != "start" && w.code != "end" && w.code != "middle" {
		return false
	}
	e.mod = mods[w.code]
	f.begin(e, j-1)
	return true
}

// modify lets a modifier say what it says of e, and reports whether it can.
func (f *finder) modify(e *expr, code, low string) bool {
	switch code {
	case "last":
		e.way = toPast
	case "next":
		if e.way == toThis || e.way == noWay {
			e.way = toNext
		}
	case "this":
		switch e.way {
		case toPast: // "this past Friday"
		case toNext: // "this coming Friday"
			if e.weekday >= 0 {
				e.way = toComing
			}
		default:
			e.way = toThis
		}
	case "same", "before", "after":
		if e.way != noWay || e.base != fromWriting || low == "that" && e.unit == noUnit && e.part == "" { // "following last week's vote"
			return false
		}
		e.base = fromBefore
		switch code {
		case "before":
			e.way = toPast
		case "after":
			e.way = toNext
		}
	case "early", "late", "mid":
		if e.mod != Whole || e.weekday >= 0 && code == "mid" {
			return false
		}
		e.mod = mods[code]
	case "earlier", "later":
		if e.way == noWay && e.day == 0 {
			return false
		}
	default:
		return false
	}
	return true
}

// begin lets e begin at token j.
func (f *finder) begin(e *expr, j int) { e.words.First, e.span.Start = j, f.doc.Tokens[j].Start }
