package doc

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/tag"
)

// The longest paragraphs, in tokens, that are looked at for each role.
const (
	maxTitle   = 28 // a headline above the report
	maxHeading = 16 // a heading within it
	maxByline  = 16
	maxWriter  = 4  // a name above the date, without "by"
	maxOffice  = 6  // what a writer is, or the day, behind his name
	maxCredit  = 90 // captions and boilerplate: what is longer is text of the report
)

// roles fills the paragraphs' roles. What no cue speaks for is Body: a lost headline is a small fault, a lost sentence a
// great one.
func (d *Document) roles() {
	if len(d.Paragraphs) < 2 {
		return
	}
	c := cues()
	lastText := -1 // the last paragraph that ends as a sentence does
	for i := range d.Paragraphs {
		p := &d.Paragraphs[i]
		p.Role = c.role(d, p)
		if p.Role == Body && endsSentence(d.Text[p.Start:p.End]) {
			lastText = i
		}
	}
	begun, byline := false, false // whether the text, or the names of its writers, came already
	for i := range d.Paragraphs {
		p := &d.Paragraphs[i]
		if p.Role != Body {
			byline = byline || p.Role == Byline
			continue
		}
		switch {
		case (!begun || published(d.Low(p.Tokens.First))) && d.isDateLine(p):
			p.Role = Byline
		case d.isByline(p), !begun && i > 0 && d.isNameAndPlace(p), !begun && byline && d.isNameOnly(p),
			!begun && i > 0 && p.Tokens.Len() <= maxWriter && d.isNameOnly(p) && i+1 < len(d.Paragraphs) && d.isDateLine(&d.Paragraphs[i+1]):
			p.Role, byline = Byline, true
		case !begun && i < lastText && d.isTitle(p):
			p.Role = Headline
		case begun && i < lastText && d.isHeading(i):
			p.Role = Headline
		default:
			begun = true
		}
	}
}

// isTitle reports whether p may be the headline above a report.
func (d *Document) isTitle(p *Paragraph) bool {
	if p.Tokens.Len() > maxTitle || p.Tokens.Len() == 0 {
		return false
	}
	end := d.Text[p.Start:p.End]
	return !endsSentence(end) || strings.HasSuffix(end, "?") || strings.HasSuffix(end, "!")
}

// isHeading reports whether paragraph i stands between two paragraphs of text as a heading: short, no stop or colon at its
// end, and few numbers, which are of tables.
func (d *Document) isHeading(i int) bool {
	p, next := &d.Paragraphs[i], &d.Paragraphs[i+1]
	n := p.Tokens.Len()
	before := d.Paragraphs[i-1]
	if n == 0 || n > maxHeading || next.Role != Body || endsSentence(d.Text[p.Start:p.End]) ||
		!endsSentence(d.Text[next.Start:next.End]) || before.Role == Body && !endsSentence(d.Text[before.Start:before.End]) {
		return false
	}
	numbers := 0
	for k := p.Tokens.First; k < p.Tokens.Last; k++ {
		if digitAt(d.Text, d.Tokens[k].Start) {
			numbers++
		}
		if speechVerbs(d.Low(k)) && d.Tokens[k].Tag == tag.None && lowerAt(d.Text, d.Tokens[k].Start) && n > 8 {
			return false
		}
	}
	first, last := d.Tokens[p.Tokens.First], d.Tokens[p.Tokens.Last-1]
	if last.Tag == tag.Colon || last.Tag == tag.Comma || numbers*3 > n || n > 8 && starters.has(d.Low(p.Tokens.First)) {
		return false // a line of a list or a table, or a sentence whose stop is missing
	}
	return upperAt(d.Text, first.Start) || first.Tag == tag.OpenQuote || digitAt(d.Text, first.Start)
}

// isByline reports whether p is "By" and names, and behind a comma at most what the writers are and when they wrote: "By Ann Other, Asia correspondent",
// "By Bo Li, Saturday 10 May".
func (d *Document) isByline(p *Paragraph) bool {
	r := p.Tokens
	if r.Len() < 2 || r.Len() > maxByline || d.Low(r.First) != "by" {
		return false
	}
	for from, i := r.First, r.First; i <= r.Last; i++ {
		if i < r.Last && d.Tokens[i].Tag != tag.Comma {
			continue
		}
		if !d.writersNamed(from, i) && (from == r.First || !d.writersTold(from, i)) {
			return false
		}
		from = i + 1
	}
	return true
}

// writersNamed reports whether no word of the tokens from to last is in small letters but those that join names and places, and none a date or the end of a sentence.
func (d *Document) writersNamed(from, last int) bool {
	for i := from; i < last; i++ {
		w := d.Low(i)
		if digitAt(d.Text, d.Tokens[i].Start) || d.Tokens[i].Tag == tag.Stop || weekdays.has(w) || months.has(w) && w != "may" && w != "april" && w != "june" {
			return false
		}
		if lowerAt(d.Text, d.Tokens[i].Start) && !bylineWords.has(w) {
			return false
		}
	}
	return true
}

// writersTold reports whether the tokens from to last say by an office what a writer is, or on which day he wrote.
func (d *Document) writersTold(from, last int) bool {
	if n := last - from; n < 1 || n > maxOffice {
		return false
	}
	if writers(d.Low(last - 1)) {
		return true
	}
	for i := from; i < last; i++ {
		if w := d.Low(i); !weekdays.has(w) && !months.has(w) && !dateWords(w) && !(digitAt(d.Text, d.Tokens[i].Start) && dateNumber(w)) {
			return false
		}
	}
	return true
}

// isNameAndPlace reports whether p is "Ann Other in Lisbon" and nothing else.
func (d *Document) isNameAndPlace(p *Paragraph) bool {
	r := p.Tokens
	if r.Len() < 3 || r.Len() > 12 {
		return false
	}
	in, names := -1, 0
	for i := r.First; i < r.Last; i++ {
		switch {
		case d.Low(i) == "in" && in < 0 && d.Word(i) == "in":
			in = i
		case d.Tokens[i].Tag == tag.Comma, in < 0 && d.Low(i) == "and":
		case upperAt(d.Text, d.Tokens[i].Start) && !digitAt(d.Text, d.Tokens[i].End-1):
			if in < 0 {
				names++
			}
		default:
			return false
		}
	}
	return in > 0 && names >= 2 && names <= 6 && in < r.Last-1 && in-r.First >= 2
}

// isNameOnly reports whether p is a name and nothing else: below a byline that of the paper, or of a further writer.
func (d *Document) isNameOnly(p *Paragraph) bool {
	if p.Tokens.Len() > 6 {
		return false
	}
	for i := p.Tokens.First; i < p.Tokens.Last; i++ {
		if w := d.Low(i); !upperAt(d.Text, d.Tokens[i].Start) && d.Tokens[i].Tag != tag.Comma && w != "and" && w != "of" {
			return false
		}
	}
	return true
}

// isDateLine reports whether p is a date or time, with the words that stand beside one ("Published", "Updated"), and nothing else.
func (d *Document) isDateLine(p *Paragraph) bool {
	r := p.Tokens
	if r.Len() < 2 || r.Len() > 28 {
		return false
	}
	named, number := false, false
	for i := r.First; i < r.Last; i++ {
		w := d.Low(i)
		switch {
		case months.has(w), weekdays.has(w):
			named = true
		case digitAt(d.Text, d.Tokens[i].Start):
			if !dateNumber(w) {
				return false
			}
			number = true
			named = named || strings.ContainsAny(w, "/:")
		case d.Tokens[i].Tag == tag.Comma, d.Tokens[i].Tag == tag.Colon, d.Tokens[i].Tag == tag.Open, d.Tokens[i].Tag == tag.Close, dateWords(w):
		default:
			return false
		}
	}
	return named && number
}

// published reports whether w begins the line that says when a report was published, at its end too. Other lines of dates
// within a report are of its tables.
func published(w string) bool {
	return w == "published" || w == "updated" || w == "posted" || w == "last" || w == "first"
}

// dateNumber reports whether w is a number of a date or time: 14, 14th, 2025, 08/04/11, 19.15, 12:48pm, 2025-10-14t19:15z.
func dateNumber(w string) bool {
	digits := 0
	for digits < len(w) && byteClass[w[digits]] == digit {
		digits++
	}
	switch rest := w[digits:]; rest {
	case "", "st", "nd", "rd", "th", "am", "pm", "h":
		return digits <= 4
	}
	for i := range len(w) {
		if byteClass[w[i]] != digit && strings.IndexByte("/:.-apmtz+", w[i]) < 0 {
			return false
		}
	}
	return true
}

var bylineWords = wordSet("by and in of for the with at | de da do dos van von der den al la le el bin ibn")
