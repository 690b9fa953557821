package name

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/name/gazetteer"
	"github.com/claimdiff/claimdiff/internal/tag"
)

const named = gazetteer.Place | gazetteer.Adjective | gazetteer.People | gazetteer.Seat | gazetteer.Organisation

// sentence finds the names of one sentence. In a titled one, where capitals tell nothing, only what is known counts.
func (f *finder) sentence(s doc.Range, titled bool) {
	for i := s.First; i < s.Last; {
		if !f.capital(i) {
			i = f.numbered(i, s.Last)
			continue
		}
		if titled {
			i = f.inTitle(i, s.Last)
			continue
		}
		if f.ordinary(i, s.Last) {
			i++
			continue
		}
		j := f.run(i, s.Last)
		f.parse(i, j)
		// A name may reach past its run: Smith, Jr.
		if n := len(f.out); n > 0 {
			j = max(j, f.out[n-1].Words.Last)
		}
		i = j
	}
}

// ordinary reports whether token i, with a capital, is no part of a name.
func (f *finder) ordinary(i, last int) bool {
	e := f.entry(i)
	next := i+1 < last && f.capital(i+1)
	if e.Has(gazetteer.Never) && !(next && e.Has(gazetteer.Given) && !f.entry(i+1).Has(gazetteer.Never)) {
		return true
	}
	if f.bounded(i) || strings.HasSuffix(f.d.Low(i), "-based") {
		return true
	}
	if !f.opens(i) {
		return e.Has(gazetteer.Opener) && !next && !e.Has(named|gazetteer.Rank|gazetteer.Office) && !f.tag(i).IsProper()
	}
	if end, _ := f.longest(i, last, named); end > i+1 {
		return false
	}
	return f.opener(i, e, next)
}

// bounded reports whether token i is two months or days with a hyphen between: "July-September", "Monday-to-Friday".
func (f *finder) bounded(i int) bool {
	w := f.d.Low(i)
	a, b := strings.IndexByte(w, '-'), strings.LastIndexByte(w, '-')
	return a > 0 && gazetteer.Word(w[:a]).Has(gazetteer.Never) && gazetteer.Word(w[b+1:]).Has(gazetteer.Never)
}

// opener decides on a word that has its capital from where it stands.
func (f *finder) opener(i int, e gazetteer.Entry, next bool) bool {
	if upper(f.d.Word(i)) && f.d.Tokens[i].Len() > 1 {
		return e.Has(gazetteer.Opener) && !e.Has(named) && f.tag(i) != tag.NNP
	}
	if w := f.d.Word(i); next && len(w) == 2 && w[1] == '.' {
		return false // J. Smith
	}
	h := f.hash(i)
	known := e.Has(named | gazetteer.Given | gazetteer.Honorific | gazetteer.Rank | gazetteer.Office)
	switch {
	case e.Has(gazetteer.OrgPrefix) && f.tag(i) != tag.NNS && f.tag(i) != tag.NNPS && f.joined(i+1) && f.is(i+1, "of") && f.joined(i+2) && f.capital(i+2):
		return false // Bank of Thornby; but "Friends of Ada Brandt"
	case e.Has(gazetteer.Opener):
		// New, North, Lake or President open a name only if a capital follows.
		return !(next && e.Has(gazetteer.Prefix|gazetteer.Office|gazetteer.OrgPrefix|gazetteer.PlaceHead|gazetteer.Modifier|gazetteer.OrgHead))
	case has(f.mid, h) && !has(f.low, h):
		return false
	case e.Has(gazetteer.Adjective | gazetteer.People):
		return false
	case has(f.low, h):
		return !(next && known)
	case known:
		return !f.tag(i).IsProper() && !next
	case f.tag(i).IsProper() && !next && i+1 < len(f.d.Tokens) && (f.tag(i+1) == tag.NN || f.tag(i+1) == tag.NNS):
		return true // "Shop owner", "Climate talks"
	case !next && strings.HasSuffix(f.d.Low(i), "ly"):
		return true // Hopefully
	case f.tag(i).IsProper():
		// An unknown word that opens a sentence: a name, if a name or a verb follows; "Shopkeepers swept" is tagged a plural noun.
		return false
	}
	return !next || !f.tag(i+1).IsProper() || f.tag(i) != tag.NN && f.tag(i) != tag.FW && f.tag(i) != tag.JJ || !e.Has(gazetteer.Modifier) && f.tag(i) == tag.JJ
}

// run returns where the run of words that may make one name, begun by token i, ends.
func (f *finder) run(i, last int) int {
	j := i + 1
	for j < last {
		switch {
		case f.capital(j):
			e := f.entry(j)
			if e.Has(gazetteer.Never) && !f.entry(j-1).Has(gazetteer.Given) {
				return j
			}
			if f.d.Tokens[j].Start-f.d.Tokens[j-1].End > 0 && !f.d.Tokens[j].Space {
				return j
			}
			j++
		case f.tag(j) == tag.OpenQuote && f.entry(j-1).Has(gazetteer.Given):
			k := f.nickname(j, last)
			if k == j {
				return f.stretch(i, j, last)
			}
			j = k
		case f.is(j, "&") && j+1 < last && f.capital(j+1):
			j += 2
		case f.numberedRoad(j, last) && f.entry(j-1).Has(gazetteer.Prefix|gazetteer.Modifier):
			j += 2 // West 14th Street
		case f.tag(j) == tag.POS && f.members(j-1) && f.bodyOf(j+1, last):
			j++
		default:
			k := f.bridge(i, j, last)
			if k == j {
				return f.stretch(i, j, last)
			}
			j = k
		}
	}
	return j
}

// members reports whether token k is a plural noun of people that may own a body: Teachers' Union, Women's Institute. A country or a person is not.
func (f *finder) members(k int) bool {
	w := f.d.Low(k)
	return !f.entry(k).Has(named|gazetteer.Given|gazetteer.Surname|gazetteer.People|gazetteer.Adjective) && tag.Knows(w) && (strings.HasSuffix(w, "s") || w == "people" || lemma.Noun(w) != w)
}

// bodyOf reports whether the capitals from token k end in the head noun of a body: Health Council.
func (f *finder) bodyOf(k, last int) bool {
	body := false
	for ; k < last && f.capital(k); k++ {
		body = f.entry(k).Has(gazetteer.OrgHead)
	}
	return body
}

// nickname returns the index after a nickname in quotation marks that a capital follows: Walter "Boots" Harlan; j if there is none.
func (f *finder) nickname(j, last int) int {
	for k := j + 1; k < last-1 && k < j+5; k++ {
		if f.tag(k) == tag.CloseQuote && k > j+1 && f.capital(k+1) && f.capital(k-1) {
			return k + 1
		}
	}
	return j
}

// stretch ends a run where the gazetteer knows a longer name than its capitals show (Trinidad and Tobago, Rio de Janeiro).
func (f *finder) stretch(i, j, last int) int {
	for k := i; k < j; k++ {
		if end, _ := f.longest(k, last, named|gazetteer.Office); end > j {
			return end
		}
	}
	return j
}

// bridge returns the index after the small words from j that join two parts of a name, or j if they join none.
func (f *finder) bridge(i, j, last int) int {
	k := j
	for k < last && k < j+3 && f.particle(k) {
		k++
	}
	if k > j && k < last && f.capital(k) && !f.entry(k).Has(gazetteer.Never) && !f.entry(j-1).Has(gazetteer.Adjective) {
		return k
	}
	of := f.is(j, "of") || f.is(j, "for") || f.is(j, "on")
	if !of && !f.is(j, "and") {
		return j
	}
	k = j + 1
	if of && f.is(k, "the") {
		k++
	}
	if k >= last || !f.capital(k) || f.entry(k).Has(gazetteer.Never) {
		return j
	}
	if of {
		head := f.entry(j - 1)
		open := gazetteer.OrgPrefix
		if f.is(j, "of") {
			open |= gazetteer.Prefix | gazetteer.PlaceHead | gazetteer.Office
		}
		if head.Has(open) && !(head.Has(gazetteer.Given) && !f.is(j, "of")) && (ofSubject(f.d.Low(j-1)) || !f.fullName(k, last) && !(j-i > 1 && standsTogether(f.d.Low(j-1)) && f.likeFullName(k, last))) {
			return k
		}
		return j
	}
	// "and" joins within the subject of a body: Ministry of Culture and Tourism.
	for m := j - 1; m > i; m-- {
		if f.is(m, "of") || f.is(m, "for") {
			e := f.entry(k)
			if f.entry(m-1).Has(gazetteer.OrgPrefix) && !e.Has(named|gazetteer.Given|gazetteer.OrgPrefix|gazetteer.Rank) && !f.entry(j-1).Has(gazetteer.Place) {
				return k
			}
			return j
		}
	}
	return j
}

// fullName reports whether a person's given name and surname begin at token k: "the Reform Party of Marta Lind" is two names.
func (f *finder) fullName(k, last int) bool {
	if k+1 >= last || !f.joined(k+1) || !f.capital(k+1) || !f.entry(k).Has(gazetteer.Given) || f.entry(k).Has(named) {
		return false
	}
	e := f.entry(k + 1)
	return !e.Has(named|gazetteer.OrgHead|gazetteer.PlaceHead|gazetteer.EventHead|gazetteer.Never) && !(k+2 < last && f.is(k+2, "and"))
}

// likeFullName reports whether two words that the gazetteer does not know begin at token k, and no third: who leads a party, as no country has a name of two
// such words.
func (f *finder) likeFullName(k, last int) bool {
	const known = named | gazetteer.OrgHead | gazetteer.OrgPrefix | gazetteer.PlaceHead | gazetteer.EventHead | gazetteer.ThingHead | gazetteer.Never | gazetteer.Adjective | gazetteer.People | gazetteer.Prefix
	if k+1 >= last || !f.joined(k+1) || !f.capital(k+1) || k+2 < last && (f.capital(k+2) || f.is(k+2, "and")) {
		return false
	}
	return !f.entry(k).Has(known) && !f.entry(k+1).Has(known) && f.tag(k+1) != tag.NNPS && f.tag(k+1) != tag.NNS
}

// particle reports whether token k is a small word within a person's or place's name: van, de la, bin.
func (f *finder) particle(k int) bool {
	n := f.d.Tokens[k].Len()
	return n <= 5 && !f.is(k, "i") && f.d.Text[f.d.Tokens[k].Start] >= 'a' && f.entry(k).Has(gazetteer.Particle)
}

// inTitle reads a word of a headline in capitals: what the gazetteer has, a given name with the next word, a surname known from the text.
func (f *finder) inTitle(i, last int) int {
	e := f.entry(i)
	end, g := f.longest(i, last, named)
	if end > i && !(end == i+1 && (e.Has(gazetteer.Opener|gazetteer.Never) || !f.tag(i).IsProper() && !e.Has(gazetteer.Adjective|gazetteer.People))) {
		f.known(i, end, g)
		return end
	}
	if f.surnames[f.folded(i)] {
		f.add(Mention{Kind: Person, Words: doc.Range{First: i, Last: i + 1}, Sure: 0.8})
		return i + 1
	}
	if e.Has(gazetteer.Given) && f.tag(i).IsProper() && !e.Has(gazetteer.Opener|gazetteer.Never) && i+1 < last && f.capital(i+1) {
		n := f.entry(i + 1)
		if f.surnames[f.folded(i+1)] || !n.Has(gazetteer.Opener|gazetteer.Never|gazetteer.Say|gazetteer.Office|named) && f.tag(i+1).IsProper() {
			f.add(Mention{Kind: Person, Words: doc.Range{First: i, Last: i + 2}, Sure: 0.6})
			return i + 2
		}
	}
	return i + 1
}

// collect notes the surnames of the persons found so far.
func (f *finder) collect() {
	f.surnames = map[string]bool{}
	for i := range f.out {
		if m := &f.out[i]; m.Kind == Person && m.Words.Len() > 1 {
			f.surnames[f.folded(m.Words.Last-1)] = true
		}
	}
}

func (f *finder) add(m Mention) {
	m.Span = f.d.SpanOf(m.Words)
	m.Text = f.d.Text[m.Span.Start:m.Span.End]
	m.Role = f.d.TextOf(m.RoleWords)
	if m.id == 0 && !m.Known {
		m.id = gazetteer.Nowhere
	}
	f.out = append(f.out, m)
}
