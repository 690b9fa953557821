package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/when"
)

// released is what is told of a work in the year in which it came out.
const released = "release"

// ofWork makes a year that is told of a film, a book or a song by its title the year in which that came out, whatever tells it: "starred in the 1961 film
// Lost Harbor", "in 1961 a film, Lost Harbor, featured her", "Lost Harbor, a film, was released in 1961".
func (r *reading) ofWork(c *claim.Claim, g syntax.Governor, m *when.Mention) {
	if m.Period.Grain != when.Year || m.Period.Since || m.Period.By || r.doc.QuoteOf(m.Words.First) >= 0 {
		return
	}
	noun := r.premodified(m)
	if noun >= 0 && !isWork(r.lemmaOf(noun)) || noun < 0 && !showsWork(c.Predicate) {
		return
	}
	s := r.doc.Sentences[r.doc.SentenceOf(m.Words.First)].Tokens
	title, of := "", -1
	for t := s.First; t < s.Last; t++ {
		if noun >= 0 && t != noun || !isWork(r.lemmaOf(t)) {
			continue
		}
		w := r.titleBeside(t, s)
		if w != "" && title != "" && w != title {
			return // of which of two, nothing tells
		} else if w != "" {
			title, of = w, t
		}
	}
	if title == "" {
		return
	}
	th := &c.Thing
	c.Predicate, c.Agent, c.Patient = released, "", r.doc.Word(of)
	th.Act, th.Agents, th.Patients = nil, nil, []string{name.KeyOf(title), claim.Noun + "work"}
	th.Relation, th.Preposition = string(syntax.Object), ""
}

// titleBeside is the title of the work that the noun at token t is, in small letters: right behind it or behind a comma, or in quotation marks before it.
// Empty if there is none.
func (r *reading) titleBeside(t int, s doc.Range) string {
	at, comma, quoted := t+1, false, false
	if at < s.Last && r.doc.Low(at) == "," {
		at, comma = at+1, true
	}
	if at < s.Last && isQuote(r.doc.Low(at)) {
		at, quoted = at+1, true
	}
	if title, end := r.titleAt(at, s.Last); title != "" && (quoted || strings.Contains(title, " ") && (!comma || end < s.Last && r.doc.Low(end) == ",")) {
		return title
	}
	return r.titleBefore(t, s)
}

// titleBefore is the title in quotation marks before the article of the noun at token t: “Lost Harbor,” a film.
func (r *reading) titleBefore(t int, s doc.Range) string {
	k := t - 1
	for k > s.First && k > t-nounReach && !r.determined(k+1) {
		k--
	}
	end, marks := k-1, 0
	for end > s.First && (r.doc.Low(end) == "," || isQuote(r.doc.Low(end))) {
		if isQuote(r.doc.Low(end)) {
			marks++
		}
		end--
	}
	if marks == 0 {
		return ""
	}
	for first := end; first >= s.First && first > end-longestTitle; first-- {
		if first > s.First && !isQuote(r.doc.Low(first-1)) {
			continue
		}
		if title, last := r.titleAt(first, s.Last); title != "" && last == end+1 && first > s.First {
			return title
		}
		return ""
	}
	return ""
}

// longestTitle is how many words a title has at most.
const longestTitle = 8

// titleAt is the title that begins at token t, in small letters and without an article before it, and the token behind it: words with capital letters, and
// small ones between them.
func (r *reading) titleAt(t, end int) (title string, last int) {
	last = t
	for k := t; k < end && k < t+longestTitle; k++ {
		w := r.doc.Word(k)
		if c, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(c) || k > t && unicode.IsDigit(c) {
			last = k + 1
		} else if k == t || !inTitles(w) {
			break
		}
	}
	if last == t {
		return "", t
	}
	first := t
	if w := r.doc.Low(first); (w == "the" || w == "a" || w == "an") && last-first > 1 {
		first++
	}
	return strings.ToLower(r.doc.TextOf(doc.Range{First: first, Last: last})), last
}

// isQuote reports whether a token is a quotation mark.
func isQuote(w string) bool {
	switch w {
	case `"`, "“", "”", "‘", "’", "'", "``", "''", "«", "»":
		return true
	}
	return false
}
