package name

import (
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name/gazetteer"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// parse finds the names in the run of tokens [i, j).
func (f *finder) parse(i, j int) {
	for j > i && f.entry(j-1).Has(gazetteer.Never) && !(j-2 >= i && f.entry(j-2).Has(gazetteer.Given)) {
		j--
	}
	if i >= j {
		return
	}
	if end, e := f.longest(i, j, named); end == j && !(e.Has(gazetteer.Given) && e.Len() == 0) {
		f.known(i, j, e)
		return
	}
	if k, ok := f.title(i, j); ok && !f.bodyAfter(k, j) {
		f.withTitle(i, k, j)
		return
	}
	if f.headed(i, j) || f.happening(i, j) || j == i+1 && f.noise(i) {
		return
	}
	f.plain(i, j)
}

// bodyAfter reports whether what follows an office in a run is no name but the head of a body: Ferry Workers | Union.
func (f *finder) bodyAfter(k, j int) bool {
	if k > j || f.entry(k-1).Has(gazetteer.Honorific) {
		return false
	}
	e := f.entry(j - 1)
	return e.Has(gazetteer.OrgHead|gazetteer.PlaceHead) && !e.Has(gazetteer.Surname|gazetteer.Given) && (k == j && f.entry(j-1).Has(gazetteer.OrgHead) && !f.entry(j-1).Has(gazetteer.Rank) ||
		k < j && !f.entry(k).Has(gazetteer.Given) && !f.is(k, "of"))
}

// known adds what the gazetteer has under the words [i, j).
func (f *finder) known(i, j int, e gazetteer.Entry) {
	m := Mention{Words: doc.Range{First: i, Last: j}, Known: true, Sure: 0.95, id: first(e)}
	person := e.Has(gazetteer.Given) && j == i+1
	switch {
	case e.Has(gazetteer.Seat):
		m.Kind, m.Stands = Organisation, e.Of().Name()
		m.id = e.At(0)
	case e.Has(gazetteer.Adjective|gazetteer.People) && (e.Len() == 0 || f.attributive(j)):
		m.Kind, m.id = Demonym, e.Of()
		m.Stands = m.id.Name()
		if f.capitalOf(i, j, m.id) {
			m.Kind, m.id, m.Stands = Place, m.id.Capital(), ""
			m.Words.Last = j + 1
		}
	case e.Len() > 0:
		m.Kind, m.unsure = Place, e.Len() > 1
		if person {
			m.Sure = 0.75
		}
		if e.Has(gazetteer.Capital) && f.stands(i, j) {
			m.Stands = m.id.Country().Name()
		}
	case e.Has(gazetteer.Organisation):
		m.Kind = Organisation
		if j == i+1 && f.entry(i).Has(gazetteer.Surname|gazetteer.Given) {
			m.Sure = 0.6
		}
	}
	f.add(m)
}

// capitalOf reports whether the adjective of a country at [i, j) tells its capital, without naming it: "off the Kenyan capital". Kenyan capital that is
// raised or invested has no article, and "the French capital Paris" has its name behind it.
func (f *finder) capitalOf(i, j int, country gazetteer.ID) bool {
	if !f.joined(j) || !f.is(j, "capital") || country.Kind() != gazetteer.Country || country.Capital() == gazetteer.Nowhere || i == 0 || !f.is(i-1, "the") {
		return false
	}
	if j+1 >= len(f.d.Tokens) {
		return true
	}
	t := f.tag(j + 1)
	return !t.IsNoun() && !t.IsProper() && t != tag.POS && !(t == tag.Comma && j+2 < len(f.d.Tokens) && f.tag(j+2).IsProper())
}

// attributive reports whether a word that is a country's name and its adjective alike (US, Vatican) stands before a noun at j.
func (f *finder) attributive(j int) bool {
	if !f.joined(j) {
		return false
	}
	t := f.tag(j)
	return t.IsNoun() || t == tag.JJ || t == tag.VBN && f.joined(j+1) && f.tag(j+1).IsNoun()
}

// stands reports whether the capital [i, j) is spoken of as a government: it acts, or is acted on, and is not where something is.
func (f *finder) stands(i, j int) bool {
	if i > 0 && f.d.SentenceOf(i-1) == f.d.SentenceOf(i) {
		p := f.d.Low(i - 1)
		switch p {
		case "in", "at", "near", "from", "to", "into", "outside", "of", "around", "across", "through", "inside", "reached", "left", "visited":
			return false
		case ",":
			if i > 1 && f.capital(i-2) {
				return false // a list of places
			}
		case "by", "against", "on", "upon", "with", "between", "accused", "urged", "told", "warned", "blamed", "pressed", "asked":
			return true
		}
	}
	if !f.joined(j) {
		return false
	}
	if f.is(j, ",") {
		return false
	}
	switch f.d.Low(j) {
	case "was", "is", "were":
		return false // "Moscow was hit": the city
	}
	t := f.tag(j)
	if t == tag.POS {
		return f.joined(j+1) && !f.entry(j+1).Has(gazetteer.PlaceHead)
	}
	return t == tag.VBD || t == tag.VBZ || t == tag.VBP || t == tag.MD
}

// title returns the index after the last word of a title or office in the run, where a name follows it.
func (f *finder) title(i, j int) (int, bool) {
	at, ok := 0, false
	for k := i; k < j; k++ {
		end, e := f.longest(k, j, gazetteer.Office|gazetteer.Rank|gazetteer.Honorific)
		if end == k {
			continue
		}
		if !e.Has(gazetteer.Office|gazetteer.Honorific) && k > i && !f.entry(k-1).Has(gazetteer.Office|gazetteer.Rank|gazetteer.Modifier|named) {
			continue // John Major, Kate Bishop
		}
		if k > i && f.entry(k-1).Has(gazetteer.Given) && !f.entry(k-1).Has(named) && end == j {
			continue
		}
		at, ok = end, true
		k = end - 1
	}
	return at, ok
}

// withTitle reads [i, k) as an office and [k, j) as the name of its holder.
func (f *finder) withTitle(i, k, j int) {
	if k < j && f.is(k, "of") {
		k = f.ofOffice(k, j)
	}
	f.inner(i, k)
	if k >= j {
		return
	}
	if f.entry(k).Has(gazetteer.OrgHead|gazetteer.PlaceHead) && k+1 == j && !f.entry(k).Has(gazetteer.Surname) {
		return // Governor's Palace, Mayor's Office
	}
	r := doc.Range{First: i, Last: k}
	if f.entry(i).Has(gazetteer.Honorific) && k == i+1 {
		r = f.officeBefore(i)
	} else {
		r = f.leftwards(r)
	}
	f.person(k, j, r, 0.95)
}

// ofOffice returns where the name after "Minister of Culture and Tourism" begins: at a given name.
func (f *finder) ofOffice(k, j int) int {
	for m := k + 2; m < j; m++ {
		if f.entry(m).Has(gazetteer.Given) && !f.entry(m).Has(gazetteer.Place) {
			return m
		}
	}
	return j
}

// inner adds the peoples, places and bodies within the words of an office or name.
func (f *finder) inner(i, j int) {
	for k := i; k < j; {
		end, e := f.longest(k, j, named)
		if end == k || !f.capital(k) {
			k++
			continue
		}
		if end-k == j-i && j-i > 1 {
			return
		}
		f.known(k, end, e)
		k = end
	}
}

// person adds the person named by [i, j).
func (f *finder) person(i, j int, role doc.Range, sure float64) {
	for j < len(f.d.Tokens)-1 && f.is(j, ",") && f.joined(j+1) && f.entry(j+1).Has(gazetteer.Suffix) && f.capital(j+1) && f.d.Tokens[j+1].Len() < 5 {
		j += 2
	}
	if role.Len() == 0 {
		role = f.officeBefore(i)
	}
	if role.Len() == 0 {
		role = f.officeAfter(j)
	}
	if role.Len() > 0 && sure < 0.9 {
		sure = 0.9
	}
	f.add(Mention{Kind: Person, Words: doc.Range{First: i, Last: j}, RoleWords: role, Sure: sure})
}

// happening reads "World War II", "the Clean Air Act": the name of an event, or of a thing that is no person or place.
func (f *finder) happening(i, j int) bool {
	for k := i + 1; k < j; k++ {
		e := f.entry(k)
		if e.Has(gazetteer.Given) || !e.Has(gazetteer.EventHead|gazetteer.ThingHead) || k+1 < j && !f.entry(k+1).Has(gazetteer.Suffix) && f.tag(k+1) != tag.CD && !f.is(k+1, "of") {
			continue
		}
		if e.Has(gazetteer.Surname) && k == i+1 && f.entry(i).Has(gazetteer.Given) {
			return false
		}
		kind := Other
		if e.Has(gazetteer.EventHead) {
			kind = Event
		}
		f.owners(i, j)
		f.add(Mention{Kind: kind, Words: doc.Range{First: i, Last: j}, Sure: 0.8})
		return true
	}
	return false
}

// plain reads a run without title or head noun: known places and peoples first, what is left by its form and the words around it.
func (f *finder) plain(i, j int) {
	e := f.entry(i)
	if end, g := f.longest(i, j, named); end > i && end < j {
		given := e.Has(gazetteer.Given) && end == i+1
		if g.Has(gazetteer.Adjective|gazetteer.People) && !given && g.Len() == 0 || g.Len() > 0 && f.entry(end).Has(gazetteer.Given) {
			f.known(i, end, g)
			f.parse(end, j)
			return
		}
		if !given && end == i+1 && f.human(i, j) {
			f.person(i, j, doc.Range{}, 0.85) // the judge Florence Adeyemi, where only the town is known
			return
		}
		if !given {
			f.add(Mention{Kind: Other, Words: doc.Range{First: i, Last: j}, Sure: 0.4})
			return
		}
	}
	if j-i > 6 {
		f.add(Mention{Kind: Other, Words: doc.Range{First: i, Last: j}, Sure: 0.3})
		return
	}
	kind, sure := f.byContext(i, j)
	if kind == Person {
		f.person(i, j, doc.Range{}, sure)
		return
	}
	f.add(Mention{Kind: kind, Words: doc.Range{First: i, Last: j}, Sure: sure})
}
