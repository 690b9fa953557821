package name

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/name/gazetteer"
)

// comparePersons relates two persons by their fullest names.
func comparePersons(a, b Mention) Same {
	if x, y := a.full(), b.full(); strings.ContainsAny(x+y, "\"“‘") && called(x, y) {
		return Equal
	}
	switch persons(personWords(a.full()), personWords(b.full()), a.office != "" && a.office == b.office) {
	case Variant:
		if s := one(fullest(a), fullest(b)); s == Variant {
			return Variant
		}
		return one(a, b)
	case Equal:
		return one(a, b)
	case Unclear:
		return Unclear
	}
	return Different
}

// called reports whether a and b, of which one has a nickname in quotation marks, are one name with the nickname or without.
func called(a, b string) bool {
	ga, ca := callNames(a)
	gb, cb := callNames(b)
	return fold(ga) == fold(gb) || fold(ca) == fold(cb) || fold(ga) == fold(cb) || fold(ca) == fold(gb)
}

func (m Mention) full() string {
	if m.Canonical != "" {
		return m.Canonical
	}
	return m.Text
}

func fullest(m Mention) Mention {
	m.Text = m.full()
	return m
}

// personWords returns the folded words of a person's name without suffixes such as Jr.
func personWords(s string) []string {
	w := words(s)
	for len(w) > 1 && (gazetteer.Word(w[len(w)-1]).Has(gazetteer.Suffix) && len(w[len(w)-1]) <= 3 || w[len(w)-1] == ",") {
		w = w[:len(w)-1]
	}
	return w
}

// kin reports whether two folded given names are forms of one: Serhiy and Sergei, Joe and Joseph.
func kin(a, b string) bool {
	if a == b {
		return true
	}
	g := gazetteer.Spelling(gazetteer.Seed.Add(a))
	return g != 0 && g == gazetteer.Spelling(gazetteer.Seed.Add(b))
}

// givenLike relates two folded given names. Two that are both common and no forms of each other are two: Maria, Mario.
func givenLike(a, b string) likeness {
	switch {
	case a == b:
		return same
	case kin(a, b):
		return levelled
	case (len(a) == 1 || len(b) == 1) && a[0] == b[0]:
		return levelled
	}
	l := alike(a, b)
	ea, eb := gazetteer.Word(a), gazetteer.Word(b)
	if ea.Has(gazetteer.Given) && eb.Has(gazetteer.Given) {
		// Both are names in their own right: only a levelled spelling of one gender is one name.
		if l != levelled || ea.Class&eb.Class&gazetteer.Given == 0 {
			return unlike
		}
	}
	return l
}

// persons relates the folded words of two persons' names; office says that both are said to hold offices of one head noun.
func persons(a, b []string, office bool) Same {
	if len(a) == 0 || len(b) == 0 {
		return Unclear
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if sameWords(a, b) {
		if len(a) == 1 && gazetteer.Word(a[0]).Has(gazetteer.Surname|gazetteer.Given) && !office {
			return Unclear
		}
		return Equal
	}
	if len(a) == 1 {
		return surnameAlone(a[0], b, office)
	}
	if sameWords(a, b[len(b)-len(a):]) && (len(a) > 2 || !gazetteer.Word(a[0]).Has(gazetteer.Given)) {
		return Equal // Moreira Lobo; a title that is not known before a name of three words
	}
	if x, y := strings.Join(a, ""), strings.Join(b, ""); len(a) != len(b) && len(x) > 7 && level(x) == level(y) {
		return Variant // Abdelfattah, Abdel Fattah
	}
	first, last := givenLike(a[0], b[0]), surnameLike(a[len(a)-1], b[len(b)-1])
	if len(a) == 2 && len(b) == 2 && a[0] == b[1] && a[1] == b[0] {
		return Equal // the family name first, or last
	}
	if !middles(a[1:len(a)-1], b[1:len(b)-1]) {
		return Different
	}
	initial := len(a[0]) == 1 || len(b[0]) == 1
	common := gazetteer.Word(b[len(b)-1]).Has(gazetteer.Surname)
	switch {
	case first == unlike || last == unlike:
		return Different
	case initial && (common || last != same) && !office:
		return Unclear
	case first >= levelled && last == same:
		if first == same || initial {
			return Equal
		}
		return Variant
	case first >= levelled && last == levelled:
		return Variant
	case first >= levelled && last == close:
		if office || min(len(a[len(a)-1]), len(b[len(b)-1])) >= 7 {
			return Variant
		}
	case first == close && last == same && (!common || office):
		return Variant
	case first == close && office:
		return Variant
	}
	return Unclear
}

// surnameLike relates two folded surnames; two that many bear are two.
func surnameLike(a, b string) likeness {
	l := alike(a, b)
	if l == close && gazetteer.Word(a).Has(gazetteer.Surname) && gazetteer.Word(b).Has(gazetteer.Surname) {
		return unlike
	}
	return l
}

func surnameAlone(a string, b []string, office bool) Same {
	best := unlike
	for i, w := range b {
		// A given name alone is no surname; where the family name stands first, its first word is.
		if i == len(b)-1 || i == 0 && !gazetteer.Word(w).Has(gazetteer.Given) || len(b) == 1 {
			best = max(best, surnameLike(a, w))
		}
	}
	switch {
	case best == unlike:
		return Different
	case !office:
		return Unclear
	case best == same:
		return Equal
	case best == levelled:
		return Variant
	}
	return Unclear
}

// middles reports whether the middle names of two persons can be those of one: George W. and George H. W. cannot.
func middles(a, b []string) bool {
	if len(a) == 0 || len(b) == 0 {
		return true
	}
	if len(a) != len(b) {
		return len(a[0]) > 1 && len(b[0]) > 1 && overlap(a, b)
	}
	for i := range a {
		x, y := a[i], b[i]
		if x[0] != y[0] && alike(x, y) == unlike || len(x) > 1 && len(y) > 1 && alike(x, y) == unlike && !kin(x, y) {
			return false
		}
	}
	return true
}

func overlap(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if alike(x, y) >= levelled {
				return true
			}
		}
	}
	return false
}

// Borne reports whether the given name of m is one of women (female) or of men, and of no others. False where none is told.
func (m *Mention) Borne(female bool) bool {
	w := personWords(m.full())
	if m.Kind != Person || len(w) < 2 {
		return false
	}
	is := gazetteer.Word(w[0]).Class & gazetteer.Given
	if female {
		return is == gazetteer.Female
	}
	return is == gazetteer.Male
}
