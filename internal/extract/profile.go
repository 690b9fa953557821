package extract

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/when"
	"github.com/claimdiff/claimdiff/internal/word"
)

// writtenOn is the first day with its year, or the first year, that stands outside the report's own words: in its dateline, or on a line that says when it came out.
// Where none does it is the day without its year that its dateline bears, XXXX-MM-DD.
func (r *reading) writtenOn() string {
	yearless := ""
	for i := range r.times {
		t := &r.times[i]
		if r.doc.SentenceOf(t.Words.First) > r.bodyFrom+3 {
			break
		}
		p := &t.Period
		own := !r.reportable(t.Words.First) || t.Words == r.doc.Sentences[r.doc.SentenceOf(t.Words.First)].Tokens // a line of its own below a standfirst
		if own && t.Anchor == when.Self && !p.From.IsZero() && p.From.Equal(p.Until) {
			return p.From.Format(time.DateOnly)
		}
		if !r.reportable(t.Words.First) && t.Anchor == when.Self && p.Grain == when.Year && !p.From.IsZero() {
			return p.From.Format("2006")
		}
		if yearless == "" && !r.reportable(t.Words.First) && p.Grain == when.Day && len(p.Timex) == len("XXXX-MM-DD") && strings.HasPrefix(p.Timex, "XXXX-") {
			yearless = p.Timex
		}
	}
	return yearless
}

// profile is what tells which event the report is about.
func (r *reading) profile() claim.Profile {
	p := claim.Profile{Main: r.main.occasion, Label: r.main.label, After: r.main.after}
	p.Terms = r.terms()
	type told struct {
		key string
		n   int
	}
	var people, places []told
	r.people, r.towns = emptied(r.people), emptied(r.towns)
	count := func(list []told, at map[string]int, key string) []told { // at is the index of a key in its list
		i, ok := at[key]
		if !ok {
			at[key] = len(list)
			return append(list, told{key, 1})
		}
		list[i].n++
		return list
	}
	led := map[string]bool{}
	for i := range r.named {
		n := &r.named[i]
		if slices.Contains(r.main.lead, r.doc.SentenceOf(n.Words.First)) {
			led[n.Key] = true
		}
		switch {
		case !r.reportable(n.Words.First):
		case n.Kind == name.Person && led[n.Key] && r.givenOffice(n): // who gets an office is what reports tell, and no sign of the event
		case n.Kind == name.Person && r.leadsFirm(n) && r.onResults(-1): // of those who lead a firm each report of its results names another
		case n.Kind == name.Person:
			people = count(people, r.people, n.Key)
		case n.Kind == name.Place && n.Extent() != name.Country:
			places = count(places, r.towns, n.Key)
		}
	}
	top := func(list []told) (keys []string) {
		slices.SortStableFunc(list, func(a, b told) int { return cmp.Compare(b.n, a.n) })
		for _, t := range list[:min(len(list), mostNames)] {
			keys = append(keys, t.key)
		}
		return keys
	}
	// Who is only quoted further down, an expert or a spokesman, differs from report to report of one event.
	people = slices.DeleteFunc(people, func(t told) bool { return !led[t.key] })
	p.People, p.Places = top(people), top(places)
	p.Passing, p.Listed = r.passing(), r.tickers()
	return p
}

// leadsFirm reports whether somebody is named with an office of those who lead a firm.
func (r *reading) leadsFirm(n *name.Mention) bool {
	for t := n.RoleWords.First; t < n.RoleWords.Last; t++ {
		if w := r.doc.Low(t); headWord(w) || chairWord(w) || financeWord(w) {
			return true
		}
	}
	return false
}

// tickers are the symbols of listed firms in headline and lead: <HLM>, (TSX: HLM), (HLM.TO).
func (r *reading) tickers() []string {
	var out []string
	for _, s := range r.main.lead {
		words := r.doc.Sentences[s].Tokens
		for t := words.First; t+2 < words.Last; t++ {
			at, exchange := t+1, false
			switch r.doc.Word(t) {
			case "<":
			case "(":
				if exchange = t+4 < words.Last && r.doc.Word(t+2) == ":"; exchange {
					at = t + 3
				}
			default:
				continue
			}
			symbol := r.doc.Word(at)
			if closes := r.doc.Word(at + 1); !ticker(symbol) || closes != ">" && (closes != ")" || !exchange && !strings.Contains(symbol, ".")) {
				continue
			}
			symbol, _, _ = strings.Cut(symbol, ".")
			if !slices.Contains(out, symbol) {
				out = append(out, symbol)
			}
		}
	}
	slices.Sort(out)
	return out
}

// longestTicker is how many bytes a ticker symbol has at most, with its exchange.
const longestTicker = 10

// ticker reports whether s may be a ticker symbol: capitals and digits, and a point before the exchange.
func ticker(s string) bool {
	for i := range len(s) {
		if c := s[i]; (c < 'A' || c > 'Z') && (i == 0 || c != '.' && (c < '0' || c > '9')) {
			return false
		}
	}
	return s != "" && len(s) <= longestTicker
}

// passing are the keys of the people whom the report names only, past its lead, in sentences that tell a day by its month. Reports date their own news
// by its weekday or by the day on which they came out.
func (r *reading) passing() []string {
	in, past := -1, false
	aside := func(n *name.Mention) bool {
		if s := r.doc.SentenceOf(n.Words.First); s != in {
			in, past = s, r.calendared(s) && !slices.Contains(r.main.lead, s)
		}
		return past
	}
	var out []string
	for i := range r.named {
		if n := &r.named[i]; mayBePerson(n) && aside(n) {
			out = append(out, n.Key)
		}
	}
	if out == nil {
		return nil
	}
	also := map[string]bool{} // who is named otherwise, too
	for i := range r.named {
		if n := &r.named[i]; !aside(n) {
			also[n.Key] = true
		}
	}
	slices.Sort(out)
	return slices.DeleteFunc(slices.Compact(out), func(key string) bool { return also[key] })
}

// mayBePerson reports whether a name is a person's, or one of two words that tells nothing else.
func mayBePerson(n *name.Mention) bool {
	return n.Kind == name.Person || n.Kind == name.Other && n.Words.Len() > 1
}

// calendared reports whether sentence s tells a day by its month and not by its weekday, as one that has passed.
func (r *reading) calendared(s int) bool {
	return slices.ContainsFunc(r.scenes[s].times, func(i int) bool {
		p := &r.times[i].Period
		return p.Grain == when.Day && p.Weekday < 0 && monthOf(p.Timex) != "" && !r.toCome[i]
	})
}

// mostNames is how many people and places a profile keeps: those told of most.
const mostNames = 4

// leadBytes is how far into a report its words count double: headline and lead.
const leadBytes = 400

// term is what a word counts as among the terms of a report.
type term struct {
	word   string
	prefix uint64 // the first eight bytes of word, so that the order of numbers is that of words
	hash   uint64
	rare   bool
}

var terms = word.Property[term]{Slot: word.ExtractTerm, Find: func(t *word.Type) term { return newTerm(lemma.NounOf(t)) }}

// newTerm returns the term of a noun's singular or any other word.
func newTerm(w string) term {
	w = strings.TrimSuffix(w, ".")
	u := term{word: w, hash: word.Hash(w), rare: !tag.Knows(w)}
	for i := range 8 {
		u.prefix <<= 8
		if i < len(w) {
			u.prefix |= uint64(w[i])
		}
	}
	return u
}

// use is how often, and as what, a term stands in a report.
type use struct {
	*term
	weight, capital, person, place, source, all float64
}

// terms counts the words and numbers of the report.
func (r *reading) terms() []claim.Term {
	r.doc.Fetch(word.ExtractTerm)
	uses := r.uses[:0]
	index := r.emptyIndex()
	size := len(index)
	next := 0 // the first name that does not end before the token
	said := r.said()
	var dateline doc.Span // of the paragraph
	figures := r.figures[:0]
	in, skip := -1, false
	for t := range r.doc.Tokens {
		if s := r.doc.SentenceOf(t); s != in {
			p := &r.doc.Paragraphs[r.doc.Sentences[s].Paragraph]
			in, skip, dateline = s, !reports(p), p.Dateline
		}
		tok := &r.doc.Tokens[t]
		if skip || !content(tok) || tok.Start < dateline.End && dateline.Contains(tok.Span) {
			continue
		}
		for next < len(r.named) && r.named[next].Words.Last <= t {
			next++
		}
		w := r.tokenTerm(t, tok, &figures)
		i := w.hash & uint64(size-1)
		for index[i] != 0 && uses[index[i]-1].term != w && uses[index[i]-1].word != w.word {
			i = (i + 1) & uint64(size-1)
		}
		if index[i] == 0 {
			uses = append(uses, use{term: w})
			index[i] = int32(len(uses))
		}
		inName := next < len(r.named) && r.named[next].Words.First <= t
		u := &uses[index[i]-1]
		r.count(u, t, inName, said[t])
		if inName {
			u.countName(r.named[next].Kind)
		}
	}
	r.uses, r.figures = uses, figures
	out := make([]claim.Term, len(uses))
	for i, k := range r.byWord(uses) {
		u := &uses[k.at]
		out[i] = claim.Term{Word: u.word, Weight: u.weight, Name: u.capital > 0.7*u.all, Rare: u.rare, Person: 2*u.person > u.all, Place: 2*u.place > u.all, Source: 2*u.source > u.all}
	}
	return out
}

// emptyIndex is the table of the report's words, with room for all: one more than the place in uses, by hash, open addressing.
func (r *reading) emptyIndex() []int32 {
	size := 16
	for size < len(r.doc.Tokens) {
		size *= 2
	}
	r.index = slices.Grow(r.index[:0], size)[:size]
	clear(r.index)
	return r.index
}

// tokenTerm is the term of the word or number at token t. Most numbers are met once: they are kept in figures alone.
func (r *reading) tokenTerm(t int, tok *doc.Token, figures *[]term) *term {
	if c := r.doc.Text[tok.Start]; '0' <= c && c <= '9' {
		*figures = append(*figures, newTerm(lemma.Noun(r.doc.Low(t))))
		return &(*figures)[len(*figures)-1]
	}
	return terms.Of(r.doc.Type(t))
}

// count counts the word of u at token t: in the lead twice, and as a name or a source's word where it is one.
func (r *reading) count(u *use, t int, inName, said bool) {
	tok := &r.doc.Tokens[t]
	weight := 1.0
	if tok.Start-r.src.Body < leadBytes {
		weight = 2
	}
	u.weight += weight
	u.all++
	if c := r.doc.Text[tok.Start]; (c >= 'A' && c <= 'Z' || c >= 0x80) && (inName || u.rare || !r.opens(t)) {
		u.capital++ // "Three robbers" begins a sentence, and is no name
	}
	if said {
		u.source++
	}
}

// countName counts a word as part of the name of a person or a place.
func (u *use) countName(k name.Kind) {
	switch k {
	case name.Person:
		u.person++
	case name.Place, name.Demonym:
		u.place++
	}
}

// ranked is a term's place in uses, with the start of its word.
type ranked struct {
	prefix uint64
	at     int32
}

// byWord returns the places of uses in the order of their words. It holds until it is asked for again.
func (r *reading) byWord(uses []use) []ranked {
	r.ranked = slices.Grow(r.ranked[:0], len(uses))[:len(uses)]
	keys := r.ranked
	var first [256]int32 // where the words with a first byte begin, and then where they end
	for i := range uses {
		first[uses[i].prefix>>56]++
	}
	sum := int32(0)
	for c, n := range first {
		first[c], sum = sum, sum+n
	}
	for i := range uses {
		at := &first[uses[i].prefix>>56]
		keys[*at] = ranked{uses[i].prefix, int32(i)}
		*at++
	}
	from := int32(0)
	for _, until := range first {
		if until-from > 1 {
			sortRanked(keys[from:until], uses)
		}
		from = until
	}
	return keys
}

// sortRanked sorts keys by their words: few by putting each where it belongs, which takes less than a call for each comparison.
func sortRanked(keys []ranked, uses []use) {
	if len(keys) > 24 {
		slices.SortFunc(keys, func(a, b ranked) int {
			if a.prefix != b.prefix {
				return cmp.Compare(a.prefix, b.prefix)
			}
			return strings.Compare(uses[a.at].word, uses[b.at].word)
		})
		return
	}
	for i := 1; i < len(keys); i++ {
		k := keys[i]
		j := i
		for j > 0 && (keys[j-1].prefix > k.prefix || keys[j-1].prefix == k.prefix && uses[keys[j-1].at].word > uses[k.at].word) {
			keys[j] = keys[j-1]
			j--
		}
		keys[j] = k
	}
}

// content reports whether a token is a word or number that can tell one report's subject from another's.
func content(t *doc.Token) bool {
	switch g := t.Tag; {
	case g == tag.CD:
		return true
	case t.Len() < 3:
		return false
	case g.IsNoun(), g.IsVerb(), g == tag.JJ, g == tag.JJR, g == tag.JJS, g == tag.RB, g == tag.FW:
		return true
	}
	return false
}

// said marks the tokens that only say whose words a report gives: a spokesman, a police department. They are the same in reports of different incidents.
// A body for which "it" speaks in the next sentence does something else where it is named.
func (r *reading) said() []bool {
	out := make([]bool, len(r.doc.Tokens))
	for i := range r.statements {
		st := &r.statements[i]
		if n := st.Name; n >= 0 && r.named[n].Kind != name.Person && r.doc.SentenceOf(st.Speaker.First) < r.doc.SentenceOf(r.doc.TokenAt(st.Span.Start)) {
			continue
		}
		for t := r.statements[i].Speaker.First; t < r.statements[i].Speaker.Last; t++ {
			out[t] = true
		}
	}
	return out
}

// opens reports whether token t is the first of its sentence, where every word has a capital.
func (r *reading) opens(t int) bool { return r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First == t }
