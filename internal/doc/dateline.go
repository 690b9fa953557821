package doc

import "github.com/claimdiff/claimdiff/internal/tag"

// maxDateline is the longest dateline, in tokens.
const maxDateline = 24

// dateline returns the dateline that paragraph p begins with: words of place, date and agency, all of them capitalized,
// up to a dash, or in capitals up to a colon. A place in capitals, an agency in brackets or a day of a month must be
// among them; without, a dash after a name is only a dash.
func (d *Document) dateline(p int) Span {
	r := d.Paragraphs[p].Tokens
	alone := r.Len() > 2 && isDash(d.Word(r.Last-1)) // on a line of its own, the report on the next
	if r.Len() < 5 && !alone || !upperAt(d.Text, d.Tokens[r.First].Start) && d.Tokens[r.First].Tag != tag.Open && !digitAt(d.Text, d.Tokens[r.First].Start) {
		return Span{}
	}
	last := min(r.Last-3, r.First+maxDateline)
	if alone {
		last = min(r.Last, r.First+maxDateline)
	}
	var day, month, agency, bracket, other bool
	for i := r.First; i < last; i++ {
		t := d.Tokens[i]
		w := d.Low(i)
		switch {
		case t.Tag == tag.Open:
			bracket = true
		case t.Tag == tag.Close:
			bracket, agency = false, true
		case bracket:
			if !upperAt(d.Text, t.Start) && t.Tag != tag.Colon && i-r.First > 12 {
				return Span{}
			}
		case isDash(d.Word(i)):
			capitals := d.capitals(r.First) && !labels(d.Low(r.First))
			if i > r.First && (t.Space || w == "—") && (capitals || agency || day && month) && (d.leads(i+1, r.Last) || alone && i+1 == r.Last) {
				return Span{d.Tokens[r.First].Start, t.End}
			}
			return Span{}
		case w == ":":
			if i > r.First && !other && d.capitals(r.First) && !labels(d.Low(r.First)) && d.leads(i+1, r.Last) {
				return Span{d.Tokens[r.First].Start, t.End}
			}
			return Span{}
		case t.Tag == tag.Comma, w == "/", w == "and":
		case months.has(w):
			month = true
		case digitAt(d.Text, t.Start):
			if t.Len() > 4 {
				return Span{}
			}
			day, other = true, true
		case upperAt(d.Text, t.Start):
			other = other || !d.capitals(i)
		case t.Len() > 3: // de, do, la, al-
			return Span{}
		}
	}
	return Span{}
}

// isDash reports whether w is a dash of any length.
func isDash(w string) bool {
	switch w {
	case "-", "--", "---", "–", "—", "―", "−":
		return true
	}
	return false
}

// capitals reports whether token i is a word of two or more letters, all of them capital (or marks: ST., D.C.).
func (d *Document) capitals(i int) bool {
	w := d.Word(i)
	if len(w) < 2 || !upperAt(w, 0) {
		return false
	}
	for k := range len(w) {
		if byteClass[w[k]] == small {
			return false
		}
	}
	return true
}

// leads reports whether the tokens from i on may begin a report: a capital letter, number or quotation mark first, and
// not everything in capitals.
func (d *Document) leads(i, last int) bool {
	if i >= last {
		return false
	}
	if s := d.Tokens[i].Start; !upperAt(d.Text, s) && !digitAt(d.Text, s) && d.Tokens[i].Tag != tag.OpenQuote && d.Tokens[i].Tag != tag.Dollar {
		return false
	}
	for k := i; k < last && k < i+6; k++ {
		if lowerAt(d.Text, d.Tokens[k].Start) || d.Tokens[k].Len() > 1 && lowerAt(d.Text, d.Tokens[k].End-1) {
			return true
		}
	}
	return false
}

var months = wordSet(`january february march april may june july august september october november december jan feb mar apr jun jul
	aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`)

var weekdays = wordSet(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
	mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.`)
