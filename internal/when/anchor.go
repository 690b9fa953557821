package when

import (
	"time"

	"github.com/claimdiff/claimdiff/internal/doc"
)

// earlyParagraphs is how far from the top the line with the day of a report may stand.
const earlyParagraphs = 12

// anchor finds the day of writing: the publication's, or that of a dateline or byline where nobody said it, or where the dateline lies a
// day or two before the publication (the day in the place that the report comes from).
func (r *resolver) anchor(c Context) {
	r.numericOrder()
	if !c.Published.IsZero() {
		y, m, d := c.Published.Date()
		r.writing = reference{day: date(y, int(m), d), anchor: Published}
		r.hour = c.Published
	}
	for k := range r.found {
		e := &r.found[k]
		p := r.doc.Sentences[r.doc.SentenceOf(e.words.First)].Paragraph
		if p >= earlyParagraphs {
			return
		}
		if e.month == 0 || e.day == 0 || e.toDay > 0 || e.guess || !r.tellsDay(e, &r.doc.Paragraphs[p]) {
			continue
		}
		v := value{year: e.year, month: e.month, day: e.day, minute: -1}
		if v.year == 0 {
			if r.writing.day.IsZero() {
				continue
			}
			r.fillYear(k, &v, reference{day: r.writing.day})
		}
		if !valid(v.year, v.month, v.day) {
			continue
		}
		day := date(v.year, v.month, v.day)
		if r.writing.day.IsZero() {
			r.writing = reference{day: day, anchor: Dateline}
			return
		}
		if gap := r.writing.day.Sub(day); gap > 0 && gap <= 48*time.Hour {
			r.writing = reference{day: day, anchor: Dateline}
		}
		return
	}
}

// tellsDay reports whether e stands where a report tells its own day: in its dateline or byline, or on a line that holds little else.
func (r *resolver) tellsDay(e *expr, p *doc.Paragraph) bool {
	if p.Dateline.Contains(e.span) {
		return true
	}
	if e.year == 0 {
		return false
	}
	return p.Role == doc.Byline || 2*e.span.Len() >= p.Len()
}

// numericOrder notes how the text writes numeric dates, where one of them tells.
func (r *resolver) numericOrder() {
	for k := range r.found {
		e := &r.found[k]
		if e.guess || e.day == 0 || e.month == 0 || e.span.Len() < 8 {
			continue
		}
		s := r.doc.Lower[e.span.Start:e.span.End]
		c := cursor{text: s, end: len(s)}
		first, width := c.number()
		if width == 0 || width > 2 || c.peek() != '/' {
			continue
		}
		if first == e.day && e.day != e.month {
			r.dayFirst = true
		} else if first == e.month && e.day != e.month {
			r.monthFirst = true
		}
	}
}
