package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/rule"
)

// A list that a small number announces is a claim as a whole where none of its items is one by itself: "four towns: Elmsted, Garrow and Tilby", "They were the
// porter, a nurse and the cook". Without it nothing could show where the list stands that is held against the number.

// announced is how many bytes after a number its list may begin in its sentence, and longestList how many it may have.
const (
	announced   = 90
	longestList = 300
)

// announcedLists adds the lists after small counts that out has.
func (r *reading) announcedLists(out []claim.Claim) []claim.Claim {
	end := 0 // of the list that was added last
	for i, n := 0, len(out); i < n; i++ {
		c := &out[i]
		if q := c.Quantity; c.Kind != claim.Count || q.Value < 2 || q.Value > 12 || q.Unit != "" || c.Headline || c.Span.Start < end {
			continue
		}
		s, ok := r.listAfter(c.Span.End, c.Sequence)
		if !ok || r.namedWithin(out[:n], s) {
			continue
		}
		t := r.doc.TokenAt(s.Start)
		if t < 0 || !r.reportable(t) {
			continue
		}
		var l *claim.Claim
		out, l = next(out)
		r.start(l, claim.Name, s, t)
		l.Name, l.Value, l.Subject = l.Text, l.Text, l.Text
		l.Thing.Person, l.Thing.Attribute = strings.ToLower(l.Text), claim.ListOf
		if r.match(l, rule.Facts{Names: []string{claim.ListOf}}) {
			out, end = out[:len(out)+1], s.End
		}
	}
	return out
}

// namedWithin reports whether a claim of a name stands in s.
func (r *reading) namedWithin(claims []claim.Claim, s doc.Span) bool {
	for i := range claims {
		if c := &claims[i]; (c.Kind == claim.Name || c.Kind == claim.Place || c.Kind == claim.Role) && c.Span.Start < s.End && s.Start < c.Span.End {
			return true
		}
	}
	return false
}

// listAfter is the list that begins after the byte at of a sentence, by a mark, or opens the next sentence of the paragraph.
func (r *reading) listAfter(at, sentence int) (s doc.Span, ok bool) {
	sn := &r.doc.Sentences[sentence]
	rest := r.doc.Text[at:max(at, sn.End)]
	if k := strings.IndexAny(rest[:min(len(rest), announced)], ":,(—–"); k >= 0 {
		_, width := utf8.DecodeRuneInString(rest[k:])
		if strings.HasPrefix(rest[k+width:], " namely ") {
			width += len(" namely ")
		}
		if s, ok = listIn(r.doc.Text, at+k+width, sn.End); ok {
			return s, true
		}
	}
	if sentence+1 >= len(r.doc.Sentences) || r.doc.Sentences[sentence+1].Paragraph != sn.Paragraph {
		return s, false
	}
	next := &r.doc.Sentences[sentence+1]
	from := next.Start
	for _, w := range [...]string{"They are ", "They were ", "These are ", "These were "} {
		if strings.HasPrefix(r.doc.Text[from:next.End], w) {
			from += len(w)
			break
		}
	}
	return listIn(r.doc.Text, from, next.End)
}

// listIn is the list of three items or more that text[from:to] begins with: short items between commas, and a last one after "and". Each has four words at
// most.
func listIn(text string, from, to int) (s doc.Span, ok bool) {
	for from < to && text[from] == ' ' {
		from++
	}
	body := text[from:min(to, from+longestList)]
	and := strings.Index(body, " and ")
	if and < 0 || strings.ContainsAny(body[:and], "0123456789:;()\"“”") {
		return s, false
	}
	items := strings.Split(strings.TrimSuffix(body[:and], ","), ",")
	if len(items) < 2 {
		return s, false
	}
	for _, item := range items {
		if n := len(strings.Fields(item)); n == 0 || n > 4 {
			return s, false
		}
	}
	first := and + len(" and ")
	end := first + lastItem(body[first:])
	if len(body) < to-from && end+utf8.UTFMax >= len(body) {
		return s, false // the last item may go on
	}
	return doc.Span{Start: from, End: from + end}, end > first
}

// lastItem is how long the item is that s begins with: words with capitals, three at most, or one noun, with the article before them.
func lastItem(s string) (end int) {
	least, most := 1, 3
	if strings.HasPrefix(s, "the ") || strings.HasPrefix(s, "a ") || strings.HasPrefix(s, "an ") {
		least, most = 2, 4
	}
	for n := 0; n < most; n++ {
		r, _ := utf8.DecodeRuneInString(s[end:])
		if upper := unicode.IsUpper(r); n >= least && !upper {
			break
		}
		k := strings.IndexAny(s[end:], " ,.;:()")
		if k < 0 {
			return len(s)
		}
		if end += k; s[end] != ' ' {
			return end
		}
		end++
	}
	return len(strings.TrimRight(s[:end], " "))
}
