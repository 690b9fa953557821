package quantity

// barClock bars a time of day: 4:37, 4.37am, 2 p.m., 2315 GMT, "at 19.15".
func (s *scan) barClock(i int) bool {
	p, end := &s.p[i], i+1
	for s.mark(end, ':') && s.touches(end) && s.touches(end+1) && s.p[end+1].shape == digits {
		end += 2
	}
	if s.mark(end, ':') && s.touches(end) && end+1 < len(s.p) && s.p[end+1].shape == digits && s.p[end+1].n == 2 && (s.is(end+2, isZone) || s.mark(end+2, ':')) {
		end += 2
	}
	is := end > i+1
	if !is && p.value <= 2400 && (p.plain && p.n <= 4 || p.decimals == 2) {
		if e, j := s.sense(end, isZone); e != nil && !(s.low(end) == "pm" && p.decimals == 1) {
			is, end = true, j
		} else if s.at(i-1, "at") && p.decimals == 2 && p.value < 24 && s.clockFollows(end) {
			is = true
		} else if s.at(i-1, "at") && !levelled(s.low(i-2)) && p.plain && p.value <= 12 && (s.at(end, "on") && s.is(end+1, isWeekday) || s.at(end, "in") && s.at(end+2, "morning", "afternoon", "evening")) {
			is = true
		} else if p.plain && p.n == 4 && (s.at(end, "hours", "hrs") && s.d.Text[p.start] == '0' || s.d.Text[p.start] == '0') {
			is = true
		}
	}
	if !is {
		return false
	}
	s.barRange(i, end)
	if k := i - 1; k > 0 && s.p[k-1].shape == digits && (s.at(k, "to", "and", "or", "-", "–")) && s.p[k-1].plain && s.p[k-1].value <= 24 {
		s.p[k-1].barred = true
	}
	return true
}

func (s *scan) clockFollows(i int) bool {
	return i >= len(s.p) || s.p[i].shape == mark && s.p[i].r != '%' || s.at(i, "on", "and", "when", "as", "with", "but", "in") || s.is(i, isWeekday)
}

// barDate bars the day and the year beside a month's name.
func (s *scan) barDate(i int) bool {
	p := &s.p[i]
	if !p.plain || p.n > 4 {
		return false
	}
	day := p.value >= 1 && p.value <= 31 && p.n <= 2
	year := p.n == 4 && p.value >= 1000 && p.value <= 2100
	m := i - 1
	for m >= 0 && (s.mark(m, '.') && !s.p[m].gap || s.mark(m, ',') || s.mark(m, '.') && m > 0 || s.at(m, "of") && year || s.at(m, "the")) && i-m < 3 {
		m--
	}
	after := s.isMonthAt(m)
	next := i + 1
	if s.touches(next) && s.low(next) == suffixOf(p.value) {
		next++
	}
	ahead := next
	if s.at(ahead, "of") || s.at(ahead, "-") {
		ahead++
	}
	switch {
	case day && after && s.mark(i-1, ',') && s.countable(next): // "in May, 23 people drowned"
		return false
	case (day || year) && after && !s.unitFollows(next):
		s.barRange(i, next)
		s.barDateTail(next, day)
	case day && s.isMonthAt(ahead):
		s.barRange(i, next)
		if k := i - 2; k >= 0 && s.at(i-1, "to", "and", "-", "–", "or") && s.p[k].shape == digits && s.p[k].plain && s.p[k].value <= 31 {
			s.p[k].barred = true
		}
	default:
		return false
	}
	return true
}

// barDateTail bars what goes on after "Oct 14": a second day ("-18", "and 15") and the year.
func (s *scan) barDateTail(i int, day bool) {
	if day && s.at(i, "-", "–", "to", "and", "or") && i+1 < len(s.p) && s.p[i+1].shape == digits && s.p[i+1].plain && s.p[i+1].value <= 31 &&
		(s.touches(i) || !s.countable(i+2) && !s.unitFollows(i+2)) {
		s.p[i+1].barred = true
		i += 2
	}
	if s.mark(i, ',') {
		i++
	}
	if i < len(s.p) && s.p[i].shape == digits && s.p[i].plain && s.p[i].n == 4 && s.p[i].value < 2100 {
		s.p[i].barred = true
	}
}

func (s *scan) isMonthAt(i int) bool {
	if i < 0 || i >= len(s.p) {
		return false
	}
	for _, se := range s.p[i].senses {
		if se.kind == isMonth && (se.exact == "" || se.exact == s.word(i)) {
			return true
		}
	}
	return false
}

// yearBeforeName reports whether the four digits at piece i are a year though what stands behind them is the name of a currency or unit too: "in 2015 Rand
// Paul ran for office". In capitals it is a code, and in a headline many words have one.
func (s *scan) yearBeforeName(i int) bool {
	if !s.at(i-1, "in", "since") || !s.capital(i+1) || s.titleCased() {
		return false
	}
	p := &s.p[i+1]
	return p.end-p.start > 1 && s.d.Text[p.start+1:p.end] == s.d.Lower[p.start+1:p.end]
}

// isYear reports whether four bare digits are a year. What is counted there says otherwise ("some 2000 people"), and so do
// a hedge, a unit and a currency.
func (s *scan) isYear(i int) bool {
	p := &s.p[i]
	if !p.plain || p.n != 4 || p.value < 1000 || p.value > 2100 {
		return false
	}
	if s.touches(i) && s.p[i-1].shape == mark && s.p[i-1].r != '-' && s.p[i-1].r != '–' && s.p[i-1].r != '(' && s.p[i-1].r != '‘' && s.p[i-1].r != '"' && s.p[i-1].r != '“' && s.p[i-1].r != '/' {
		return s.p[i-1].r == '\'' || s.p[i-1].r == '’'
	}
	if i > 0 && len(s.p[i-1].senses) > 0 && s.currencyAt(i-1) {
		return false
	}
	if s.unitFollows(i+1) && !s.yearBeforeName(i) || s.touches(i+1) && s.p[i+1].shape == word {
		return false
	}
	if s.is(i+1, isPeople) && !s.at(i-1, "in", "since", "by") {
		return false
	}
	if s.is(i-1, isYearBefore) || s.isMonthAt(i-1) {
		return true
	}
	if _, k := s.hedgeBack(i, false); k < i {
		return false
	}
	if p.value >= 1900 && p.value <= 2050 {
		return !(s.at(i-1, "at", "to") && s.near(i-6, i, isTrendVerb))
	}
	return p.value >= 1500 && p.value < 1900 && (i+1 >= len(s.p) || s.p[i+1].shape == mark) && s.p[i].gap && s.mark(i-1, '(')
}
