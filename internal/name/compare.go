package name

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/name/gazetteer"
)

// Same says how two names relate across documents.
type Same uint8

// The relations of two names.
const (
	Different Same = iota
	Unclear        // cannot tell
	Variant        // one bearer, spelled differently
	Equal
)

// Compare relates two mentions of the same kind from any documents. Variant says that their words, as written, are spelled differently;
// a surname alone, a nickname, an initial or a short form beside the full one is Equal. Names that are alike without evidence of one bearer
// are Unclear.
func Compare(a, b Mention) Same {
	if a.Kind != b.Kind && a.Kind != Other && b.Kind != Other {
		return Different
	}
	if a.Kind == Person || b.Kind == Person {
		return comparePersons(a, b)
	}
	if a.Known && b.Known {
		return compareKnown(a, b)
	}
	return compareForms(a, b)
}

func (m Mention) written() string {
	if m.Text == "" {
		return m.Canonical
	}
	return m.Text
}

// spelling returns how the words of the shorter name are spelled in the longer: the least of their likenesses, of those that it has at all;
// unlike if it has none.
func spelling(a, b []string) likeness {
	if len(a) > len(b) {
		a, b = b, a
	}
	least, found := same, false
	if len(b) > 12 {
		return least
	}
	for _, w := range a {
		best := unlike
		for _, v := range b {
			best = max(best, alike(w, v))
		}
		if best != unlike {
			least, found = min(least, best), true
		}
	}
	if !found {
		return unlike
	}
	return least
}

// one returns how the words of two mentions of one bearer are spelled: Equal or Variant.
func one(a, b Mention) Same {
	x, y := a.written(), b.written()
	if strings.EqualFold(x, y) {
		return Equal
	}
	wx, wy := words(x), words(y)
	if spelling(wx, wy) != same {
		if nicknames(wx, wy) {
			return Equal
		}
		return Variant
	}
	if marks(x) != marks(y) && len(wx) == len(wy) || len(wx) != len(wy) && strings.Join(wx, "") == strings.Join(wy, "") {
		return Variant
	}
	return Equal
}

// nicknames reports whether two names differ in given names that are other forms of each other and not mere spellings (Joe, Joseph).
func nicknames(a, b []string) bool {
	return len(a) > 1 && len(b) > 1 && a[len(a)-1] == b[len(b)-1] && kin(a[0], b[0]) && alike(a[0], b[0]) == unlike
}

// marks counts the letters with diacritics in s.
func marks(s string) int {
	n := 0
	for _, r := range s {
		if gazetteer.Base(r) != "" {
			n++
		}
	}
	return n
}

func compareKnown(a, b Mention) Same {
	if a.id != b.id {
		if a.unsure && b.unsure && fold(a.written()) == fold(b.written()) {
			return Unclear
		}
		return Different
	}
	if (a.unsure || b.unsure) && a.id.Kind() == gazetteer.Country {
		return Unclear // Georgia
	}
	x, y := a.written(), b.written()
	if strings.EqualFold(x, y) || a.Kind == Demonym || upper(x) || upper(y) {
		return Equal
	}
	fx, fy := fold(x), fold(y)
	if fx == fy {
		return one(a, b)
	}
	// Kiev and Kyiv are spellings; Burma and Myanmar, Holland and the Netherlands are two names, and no slip.
	if d := min(distance(fx, fy), distance(level(fx), level(fy))); 3*d <= min(len(fx), len(fy))+2 {
		return Variant
	}
	return Equal
}

// compareForms relates places and bodies of which the gazetteer lacks at least one.
func compareForms(a, b Mention) Same {
	wa, wb := unheaded(words(a.written())), unheaded(words(b.written()))
	if len(wa) == 0 || len(wb) == 0 {
		return Unclear
	}
	ha, hb := headOf(a.written()), headOf(b.written())
	apart := a.Within != "" && b.Within != "" && !strings.EqualFold(a.Within, b.Within)
	if sameWords(wa, wb) {
		switch {
		case ha != hb && ha != "" && hb != "":
			return Different // Marlow Street, Marlow Bridge
		case apart:
			return Unclear
		}
		return one(a, b)
	}
	if a.Canonical == b.Canonical && a.Canonical != "" && a.Kind == Organisation && (upper(a.Text) || upper(b.Text)) {
		return Equal
	}
	if len(wa) != len(wb) || ha != hb {
		if a.Kind == Organisation && b.Kind == Organisation {
			return shortForm(words(a.written()), words(b.written()))
		}
		return Different
	}
	least, n := same, 0
	for i := range wa {
		least = min(least, alike(wa[i], wb[i]))
		n += min(len(wa[i]), len(wb[i]))
	}
	switch {
	case least == unlike, a.Known && b.Known:
		return Different
	case apart || a.Known != b.Known && n < 8 && least != levelled:
		return Unclear
	case least == levelled || n >= 8 && (ha != "" || n >= 10):
		return Variant
	}
	return Unclear
}

// shortForm relates bodies of which one has the words of the other and more: the Interior Ministry may be any country's.
func shortForm(a, b []string) Same {
	if len(a) > len(b) {
		a, b = b, a
	}
	extra := len(b) - len(a)
	if extra == 0 || extra > 3 || !sameWords(a, b[extra:]) {
		if len(a) == 1 && len(b) > 1 && initialsOf(b) == a[0] {
			return Unclear
		}
		return Different
	}
	return Unclear
}

func initialsOf(words []string) string {
	var b strings.Builder
	for _, w := range words {
		if w != "of" && w != "for" && w != "the" && w != "and" {
			b.WriteByte(w[0])
		}
	}
	return b.String()
}

func sameWords(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// headOf returns the folded head noun at the end of a place's or body's name, if it has one.
func headOf(s string) string {
	w := words(s)
	if len(w) > 1 && gazetteer.Word(w[len(w)-1]).Has(gazetteer.PlaceHead|gazetteer.OrgHead) {
		return w[len(w)-1]
	}
	return ""
}

func unheaded(w []string) []string {
	if len(w) > 1 && w[0] == "the" {
		w = w[1:]
	}
	if len(w) > 1 && gazetteer.Word(w[len(w)-1]).Has(gazetteer.PlaceHead|gazetteer.OrgHead) {
		return w[:len(w)-1]
	}
	return w
}
