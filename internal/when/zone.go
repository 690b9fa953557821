package when

// hoursWord reads "hours", "hrs" or "h" after a time on the 24-hour dial, and the zone after it.
func hoursWord(c *cursor, e *expr) bool {
	t := *c
	t.space()
	if !t.eatWord("hours") && !t.eatWord("hrs") {
		return false
	}
	*c, e.twelve, e.span.End = t, false, t.at
	return true
}

// seconds reads ":30" and ":30.250".
func seconds(c *cursor) {
	t := *c
	if !t.eat(':') {
		return
	}
	if _, w := t.number(); w != 2 {
		return
	}
	*c = t
	if t.eat('.') {
		if _, w := t.number(); w > 0 {
			*c = t
		}
	}
}

// zoneAfter reads the zone after a clock time: "GMT", "local time", "(local time)", "Moscow time", "Eastern Standard Time", "GMT+3".
func (f *finder) zoneAfter(c *cursor, e *expr) bool {
	t := *c
	hoursWord(&t, e)
	t.space()
	bracket := t.eat('(')
	name, ok := f.zoneName(&t)
	if !ok || bracket && !t.eat(')') {
		return false
	}
	e.zone, e.span.End, *c = name, t.at, t
	return true
}

// zoneName reads a zone's letters, "local time", or up to three capitalised words and "time".
func (f *finder) zoneName(c *cursor) (string, bool) {
	w := c.word()
	if z := zones().Get(w); z.name != "" && (f.capital(c.at) && f.capital(c.at+1) || w == "gmt" || w == "utc") {
		c.at += len(w)
		e := expr{}
		if (z.name == "GMT" || z.name == "UTC") && offset(c, &e, z.name) {
			return e.zone, true
		}
		return z.name, !isLetter(c.peek())
	}
	if w == "local" {
		t := *c
		t.at += len(w)
		if t.space() && t.eatWord("time") {
			*c = t
			return "local", true
		}
		return "", false
	}
	return f.placeTime(c)
}

// placeTime reads "Moscow time", "New York time", "Central European Summer Time".
func (f *finder) placeTime(c *cursor) (string, bool) {
	t, from, to := *c, c.at, c.at
	for n := 0; n < 5; n++ {
		s := t.rest()
		k := 0
		for k < len(s) && k < 24 && (isLetter(s[k]) || s[k] >= 0x80) {
			k++
		}
		if k == 4 && s[:4] == "time" && n > 0 {
			t.at += k
			*c = t
			return f.doc.Text[from:to], true
		}
		if k == 0 || !f.capital(t.at) {
			return "", false
		}
		t.at += k
		to = t.at
		if !t.space() {
			return "", false
		}
	}
	return "", false
}

// offset reads +3, +02:00 and −0500 after a zone.
func offset(c *cursor, e *expr, name string) bool {
	t := *c
	sign := t.peek()
	if sign != '+' && sign != '-' {
		return false
	}
	t.at++
	h, w := t.number()
	if w == 0 || w == 3 {
		return false
	}
	m := 0
	if w == 4 {
		h, m = h/100, h%100
	} else if t.peek() == ':' {
		u := t
		u.at++
		if v, w := u.number(); w == 2 {
			m, t = v, u
		}
	}
	if h > 14 || m > 59 {
		return false
	}
	e.zone = name + string(sign) + clockText(h*60+m)
	*c = t
	return true
}
