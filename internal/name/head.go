package name

import (
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name/gazetteer"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// headed reads [i, j) by a head noun: X Palace, Ministry of X, X Ministry. It reports whether there was one.
func (f *finder) headed(i, j int) bool {
	head, class := -1, gazetteer.Class(0)
	for k := j - 1; k >= i; k-- {
		e := f.entry(k)
		if k == i && j > i+1 && !(k+1 < j && (f.is(k+1, "of") || f.is(k+1, "for") || f.is(k+1, "on"))) && !e.Has(gazetteer.Prefix) {
			break
		}
		c := e.Class & (gazetteer.PlaceHead | gazetteer.OrgHead)
		of := k+1 < j && (f.is(k+1, "of") || f.is(k+1, "for") || f.is(k+1, "on"))
		if of {
			c |= e.Class & gazetteer.OrgPrefix
		}
		if k == i && e.Has(gazetteer.Prefix) && j > i+1 && (of || f.proper(e, i) && !f.covered(i, j)) {
			c |= gazetteer.PlaceHead
		}
		if c == 0 || j == i+1 {
			continue
		}
		head, class = k, c
		if of {
			break
		}
		if k == j-1 {
			break
		}
	}
	if head < 0 {
		return false
	}
	start := i
	if e := f.entry(i); e.Has(gazetteer.Given) && j == i+2 && !f.locative(i) && !f.roadside(i, j) &&
		(f.entry(j-1).Has(gazetteer.Surname) || f.nounBefore(i)&gazetteer.Office != 0) {
		return false // Tiger Woods, Michelle Park
	}
	end := head + 1
	if head == i || f.is(head+1, "of") || f.is(head+1, "for") || f.is(head+1, "on") {
		end = j
	}
	if f.opens(start) && f.entry(start).Has(gazetteer.Opener) && start+1 < head {
		start++
	}
	m := Mention{Kind: Place, Words: doc.Range{First: start, Last: end}, Sure: 0.85}
	if class&(gazetteer.OrgHead|gazetteer.OrgPrefix) != 0 && (class&gazetteer.PlaceHead == 0 || !f.within(start)) {
		m.Kind = Organisation
	}
	m.id = gazetteer.Nowhere
	if at, g := f.longest(start, end, gazetteer.Place); at == head && end == head+1 && g.At(0).Kind() == gazetteer.Region && administrative(f.d.Low(head)) {
		m.Known, m.id, m.Kind = true, g.At(0), Place
	} else {
		f.owners(start, end)
	}
	f.add(m)
	if end < j {
		f.parse(end, j)
	}
	return true
}

// roadside reports whether the name [i, j) that ends in the noun of a road is one by the words around it: "on Philip Street", "24 Philip Street", "a
// Philip Street flat".
func (f *finder) roadside(i, j int) bool {
	if i == 0 || !roadNoun(f.d.Low(j-1)) || !f.joined(i) {
		return false
	}
	switch f.d.Low(i - 1) {
	case "on", "along", "off", "onto":
		return true
	case "a", "an", "the":
		return true // nobody has an article
	}
	w := f.d.Word(i - 1) // a number of a house, no year
	return w[0] >= '1' && w[0] <= '9' && (f.is(i-2, "at") || f.is(i-2, "to") || len(w) != 4)
}

// covered reports whether the gazetteer knows a longer name that opens the run, which so is no place's: Los Angeles | Angels.
func (f *finder) covered(i, j int) bool {
	end, _ := f.longest(i, j, gazetteer.Place)
	return end > i+1
}

// owners adds the peoples and countries within a body's or place's name: the Albanian in Albanian Navy, not the Harlan in Harlan Hospital.
func (f *finder) owners(i, j int) {
	for k := i; k < j; {
		end, e := f.longest(k, j, named)
		if end == k || !f.capital(k) {
			k++
			continue
		}
		if end-k < j-i && (e.Has(gazetteer.Adjective|gazetteer.People) || e.Len() > 0 && e.At(0).Kind() == gazetteer.Country) {
			f.known(k, end, e)
		}
		k = end
	}
}

// proper reports whether a prefix such as Lake or San may open a place's name at i by itself. What has an article is nobody's name: the Villa Marta.
func (f *finder) proper(e gazetteer.Entry, i int) bool {
	return !e.Has(gazetteer.Given|gazetteer.Surname|gazetteer.Opener) || f.locative(i) || e.Has(gazetteer.Given|gazetteer.Surname) && !e.Has(gazetteer.Opener) && i > 0 && f.is(i-1, "the")
}

// locative reports whether the name that begins at i is where something is.
func (f *finder) locative(i int) bool {
	k := i - 1
	if k >= 0 && f.is(k, "the") {
		k--
	}
	return k >= 0 && f.d.SentenceOf(k) == f.d.SentenceOf(i) && f.entry(k).Has(gazetteer.Locative) && !f.is(k, "to") && !f.is(k, "from") && !f.is(k, "left")
}

// within is locative where adjectives, an owner or both stand before the name: "in the old Customs House", "at the city's former Opera House".
func (f *finder) within(i int) bool {
	first := f.d.Sentences[f.d.SentenceOf(i)].Tokens.First
	k := i
	for n := 0; n < 2 && k-1 > first && f.tag(k-1) == tag.JJ; n++ {
		k--
	}
	if k-2 > first && f.tag(k-1) == tag.POS {
		k -= 2
	}
	return f.locative(k)
}
