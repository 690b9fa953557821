package doc

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/tag"
)

// sentences fills Sentences, the paragraphs' ranges of them, and sentenceOf. A dateline is a sentence of its own.
func (d *Document) sentences() {
	d.sentenceOf = sized(d.sentenceOf, len(d.Tokens))
	d.Sentences = slices.Grow(d.Sentences[:0], len(d.Tokens)/20+len(d.Paragraphs))
	for p := range d.Paragraphs {
		par := &d.Paragraphs[p]
		par.Sentences.First = len(d.Sentences)
		first := par.Tokens.First
		text, tokens, dateline := d.Text, d.Tokens[:par.Tokens.Last], par.Dateline.End
		item, mark := 0, first // number of the last item of a list within the paragraph, and the token it begins with
		for i := first; i < len(tokens); i++ {
			// Most tokens neither end a sentence nor mark an item of a list, as endsAt and listMark would say too.
			if t := &tokens[i]; t.Tag != tag.Stop && t.Tag != tag.Colon && text[t.End-1] != '.' && byteClass[text[t.Start]] != digit &&
				t.End > dateline && i-first < longestSentence {
				continue
			}
			if n := d.listMark(i, first, par.Tokens.Last, item); n > 0 && (i == first || mark == first || d.Tokens[i-1].Tag == tag.Stop) {
				if i > first {
					d.sentence(p, first, i)
					first = i
				}
				item, mark = n, i
				i++
				continue
			}
			end := 0
			switch at := d.Tokens[i].End; {
			case at > par.Dateline.End:
				end = d.endsAt(i, par.Tokens.Last)
			case at == par.Dateline.End:
				end = i + 1
			}
			if end == 0 && i-first >= longestSentence {
				end = i + 1
			}
			if end > 0 && end < par.Tokens.Last {
				d.sentence(p, first, end)
				first = end
				i = end - 1
			}
		}
		if first < par.Tokens.Last {
			d.sentence(p, first, par.Tokens.Last)
		}
		par.Sentences.Last = len(d.Sentences)
	}
}

// longestRun is how many stops and closing marks may end one sentence, and longestSentence how many tokens it may have: what is longer was written
// by no one, and is cut there, so that work within a sentence stays within bounds.
const (
	longestRun      = 64
	longestSentence = 600
)

// sentence appends the sentence of the tokens [first, last) of paragraph p.
func (d *Document) sentence(p, first, last int) {
	r := Range{first, last}
	for i := first; i < last; i++ {
		d.sentenceOf[i] = int32(len(d.Sentences))
	}
	d.Sentences = append(d.Sentences, Sentence{Span: d.SpanOf(r), Tokens: r, Paragraph: p})
}

// listMark returns the number of the list item that begins at token i ("2." of "1. First 2. Second"): at the start of a
// paragraph any of at most two digits, within it the one after item. 0 if none begins.
func (d *Document) listMark(i, first, last, item int) int {
	if i+2 >= last || !digitAt(d.Text, d.Tokens[i].Start) {
		return 0
	}
	w := d.Word(i)
	n := 0
	for k := range len(w) {
		if byteClass[w[k]] != digit || k > 1 {
			return 0
		}
		n = 10*n + int(w[k]-'0')
	}
	stop, next := d.Tokens[i+1], d.Tokens[i+2]
	if stop.Space || d.Text[stop.Start] != '.' && d.Text[stop.Start] != ')' || stop.Len() != 1 || !next.Space {
		return 0
	}
	if item > 0 && n == item+1 || item == 0 && i == first {
		return n
	}
	return 0
}

// endsAt returns the token after the sentence whose full stop (question mark, ellipsis) is token i; 0 if none ends there.
func (d *Document) endsAt(i, last int) int {
	t := d.Tokens[i]
	c := d.Text[t.End-1]
	var rule ending // of an abbreviation
	switch {
	case t.Tag == tag.Stop, t.Tag == tag.Colon && (c == '.' || c == 0xA6): // a stop, or an ellipsis
	case c == '.' && t.Len() > 1:
		if rule = d.endingOf(i); rule == never {
			return 0
		}
	default:
		return 0
	}
	j, quoted := i+1, false
	for j < last && j < i+longestRun && (d.Tokens[j].Tag == tag.Stop || d.closes(j)) {
		quoted = quoted || d.Tokens[j].Tag == tag.CloseQuote
		j++
	}
	if j == last {
		return j
	}
	if !d.begins(j, last, rule, t.Tag == tag.Stop && c == '.' && !quoted) || c == '.' && d.clockGoesOn(i, j, last) {
		return 0
	}
	if quoted && c != '.' && d.speechFollows(j, last) {
		return 0
	}
	return j
}

// closes reports whether token j closes a quotation or a bracket and so belongs to the sentence before it.
func (d *Document) closes(j int) bool {
	return d.Tokens[j].Tag == tag.CloseQuote || d.Tokens[j].Tag == tag.Close
}

// endingOf returns what the abbreviation that is token i does to its sentence.
func (d *Document) endingOf(i int) ending {
	w := d.Low(i)
	w = w[:len(w)-1]
	switch w {
	case "a.m", "p.m":
		return anyStart
	case "e.g", "i.e", "v":
		return never
	}
	if e := abbreviations().Get(w); e != 0 {
		return e
	}
	if e := beforeNumber().Get(w); e != 0 {
		return e
	}
	if len(w) == 1 {
		return never
	}
	return starter
}

// begins reports whether a sentence may begin with token j: after an abbreviation as its rule says, after a full stop
// (stop) with a number too.
func (d *Document) begins(j, last int, rule ending, stop bool) bool {
	t := d.Tokens[j]
	for j+1 < last && (t.Tag == tag.OpenQuote || t.Tag == tag.Open || t.Tag == tag.Colon && t.Len() > 1 && rule == 0) {
		j++
		t = d.Tokens[j]
	}
	if t.Tag == tag.CloseQuote || t.Tag == tag.Comma {
		return false
	}
	if !t.Space && j > 0 && d.Tokens[j-1].Tag != tag.OpenQuote && d.Tokens[j-1].Tag != tag.Open && !upperAt(d.Text, t.Start) {
		return false
	}
	switch rule {
	case starter:
		return upperAt(d.Text, t.Start) && starters.has(d.Low(j))
	case anyStart:
		return upperAt(d.Text, t.Start) && !timeWords(d.Low(j))
	}
	if lowerAt(d.Text, t.Start) {
		return mixedCase(d.Word(j))
	}
	return stop || upperAt(d.Text, t.Start) || t.Tag == tag.OpenQuote
}

// mixedCase reports whether w is a name such as iPhone or eBay, that may begin a sentence in small letters.
func mixedCase(w string) bool {
	return len(w) > 2 && byteClass[w[0]] == small && byteClass[w[1]] == upper
}

// speechFollows reports whether token j begins the speaker of the quotation before it: at most five words, no mark among
// them, then a verb of saying.
func (d *Document) speechFollows(j, last int) bool {
	if starters.has(d.Low(j)) {
		return false
	}
	for k := j; k < last && k < j+6; k++ {
		switch {
		case k > j && speechVerbs(d.Low(k)):
			return true
		case d.Tokens[k].Tag != tag.None:
			return false
		case !upperAt(d.Text, d.Tokens[k].Start):
			return false
		}
	}
	return false
}

// clockGoesOn reports whether the full stop that ends token i stands between the hour and the minutes of a time of day, of which an agency's system has
// parted them: "at 9. 25 a.m.", "around 4. 30am".
func (d *Document) clockGoesOn(i, j, last int) bool {
	t := d.Tokens[j]
	if t.Len() < 2 || !digitAt(d.Text, t.Start) || !digitAt(d.Text, t.Start+1) || digitAt(d.Text, t.Start+2) {
		return false
	}
	hour := d.Text[d.Tokens[i].Start:d.Tokens[i].End]
	if hour == "." && i > 0 && d.Tokens[i-1].End == d.Tokens[i].Start {
		hour = d.Text[d.Tokens[i-1].Start:d.Tokens[i-1].End]
	}
	hour = strings.TrimSuffix(hour, ".")
	if len(hour) == 0 || len(hour) > 2 || strings.Trim(hour, "0123456789") != "" {
		return false
	}
	half := d.Low(j)[2:]
	if half == "" && j+1 < last {
		half = d.Low(j + 1)
	}
	switch half {
	case "am", "pm", "a.m", "p.m", "a.m.", "p.m.":
		return true
	case "a", "p", "a.", "p.":
		return j+2 < last && strings.HasPrefix(d.Low(j+2), "m") || j+3 < last && d.Low(j+2) == "." && strings.HasPrefix(d.Low(j+3), "m")
	}
	return false
}
