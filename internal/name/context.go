package name

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/name/gazetteer"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// noise reports whether the single word i is too little to be a name: a letter, two words run together, an adjective such as Western.
func (f *finder) noise(i int) bool {
	w := f.d.Word(i)
	if len(w) < 2 || f.entry(i).Has(gazetteer.Prefix|gazetteer.Modifier|gazetteer.Opener) && !f.entry(i).Has(gazetteer.Given|gazetteer.Surname) {
		return true
	}
	if upper(w) {
		return has(f.low, f.hash(i)) // LARGE
	}
	for k := 1; k < len(w); k++ {
		if w[k] >= 'A' && w[k] <= 'Z' && w[k-1] >= 'a' && w[k-1] <= 'z' && k > 3 {
			return true
		}
	}
	return false
}

// human reports whether the words beside the name [i, j) say that a person bears it: an office, an age, or "who".
func (f *finder) human(i, j int) bool {
	if j < i+2 || j > i+4 || f.locative(i) {
		return false
	}
	return f.nounBefore(i)&(gazetteer.Office|gazetteer.Human) != 0 || f.aged(j) || f.officeAfter(j).Len() > 0 || f.officeBefore(i).Len() > 0 ||
		f.is(j, ",") && f.is(j+1, "who") || f.installed(i, j)
}

// aged reports whether an age in commas follows at token j: ", 51,".
func (f *finder) aged(j int) bool {
	return f.joined(j+1) && f.is(j, ",") && f.tag(j+1) == tag.CD && f.d.Tokens[j+1].Len() <= 3
}

// acts reports whether a name of two words or more, right after a common noun, is the subject of a verb: "for the whole street Anna Lund sang".
func (f *finder) acts(i, j int) bool {
	return j > i+1 && !f.is(i-1, "of") && f.joined(j) && (f.tag(j) == tag.VBD || f.tag(j) == tag.VBZ)
}

// held reports whether the name at i is what shares or stakes are in: a company, not a place.
func (f *finder) held(i int) bool {
	if !f.is(i-1, "in") || i < 2 {
		return false
	}
	return holdings(f.d.Low(i - 2))
}

// goods reports whether the last word of the name [i, j), of two or three, is that for things in plenty, by which a firm tells what it makes: Corvane
// Adhesives. A surname of that form has a given name before it, or is known.
func (f *finder) goods(i, j int) bool {
	if j < i+2 || j > i+3 || f.is(i-1, "the") || f.locative(i) {
		return false
	}
	w := f.d.Low(j - 1)
	return len(w) > 5 && lemma.Noun(w) != w && (tag.Knows(w) || tag.Knows(lemma.Noun(w))) && !f.entry(i).Has(gazetteer.Given) &&
		!f.entry(j-1).Has(gazetteer.Surname|gazetteer.Given|gazetteer.PlaceHead|gazetteer.EventHead|gazetteer.ThingHead|gazetteer.Office|gazetteer.People|named)
}

// byContext decides what bears the unknown name [i, j).
func (f *finder) byContext(i, j int) (Kind, float64) {
	given := f.entry(i).Has(gazetteer.Given) && j > i+1
	before := f.nounBefore(i)
	switch {
	case before&(gazetteer.Office|gazetteer.Human) != 0:
		return Person, 0.9
	case given && f.tag(j-1) != tag.NNS:
		return Person, 0.9
	case before&gazetteer.OrgHead != 0 && before&gazetteer.PlaceHead == 0, f.trade(i):
		return Organisation, 0.85
	case before&gazetteer.PlaceHead != 0 && !f.acts(i, j):
		return Place, 0.85
	case f.held(i), f.goods(i, j) && !f.aged(j) && f.officeAfter(j).Len() == 0:
		return Organisation, 0.7
	}
	if f.joined(j) && !f.capital(j) {
		switch e := f.entry(j); {
		case f.tag(j).IsNoun() && e.Has(gazetteer.PlaceHead) && f.d.Tokens[j].Len() > 3 && !e.Has(gazetteer.OrgHead):
			return Place, 0.85
		case f.tag(j).IsNoun() && e.Has(gazetteer.Incident) && (f.is(i-1, "the") || e.Has(gazetteer.OrgHead)) && j == i+1 && !upper(f.d.Word(i)):
			return Place, 0.6
		case f.tag(j).IsNoun() && e.Has(gazetteer.OrgHead):
			return Organisation, 0.8
		case f.is(i-1, "left") && (f.is(j, "at") || f.is(j, "on") || f.is(j, "for")) && !given:
			return Place, 0.6
		}
	}
	return f.byForm(i, j)
}

// byForm is what kind the unknown name of tokens i to j is by its letters and the words around it, and how surely.
func (f *finder) byForm(i, j int) (Kind, float64) {
	word := f.d.Word(i)
	the := f.is(i-1, "the")
	says := f.joined(j) && f.tag(j).IsVerb() && f.entry(j).Has(gazetteer.Say)
	age := f.aged(j) && !the
	switch {
	case j == i+1 && strings.ContainsAny(word, "0123456789"):
		return Other, 0.4 // AK-47
	case j == i+1 && upper(word) && len(word) <= 6:
		return Organisation, 0.6
	case f.locative(i) && !age:
		if k := i - 1; f.is(k, "at") && k > 0 && ofEmployer(f.d.Low(k-1)) {
			return Organisation, 0.5 // workers at Velland
		}
		if f.is(i-1, "at") || f.is(i-2, "at") {
			return Place, 0.5
		}
		return Place, 0.7
	case age && j > i+1:
		return Person, 0.9
	case the:
		return Other, 0.4
	case j > i+1 && j <= i+4 && (f.officeAfter(j).Len() > 0 || f.officeBefore(i).Len() > 0):
		return Person, 0.85
	case f.initials(i, j), f.installed(i, j):
		return Person, 0.8
	case says && f.posts(j):
		return Organisation, 0.6
	case says && j > i+1:
		return Person, 0.7
	case says:
		return Person, 0.5
	case f.personal(i, j):
		return Person, 0.55
	case f.shortened(i, j):
		return Person, 0.5
	}
	return Other, 0.3
}

// shortened reports whether an unknown name of two words is that of a person since the document, which tells of somebody by pronouns, calls its bearer by
// the second word alone and never by the first: a firm is mostly called by its first, and a place by both.
func (f *finder) shortened(i, j int) bool {
	if j != i+2 || !f.someone || !f.tag(i).IsProper() && !f.opens(i) || f.tag(i+1) != tag.NNP {
		return false
	}
	for k := i; k < j; k++ {
		if w := f.d.Word(k); upper(w) || strings.ContainsAny(w, "0123456789-") || has(f.low, f.hash(k)) ||
			f.entry(k).Has(gazetteer.Organisation|gazetteer.OrgHead|gazetteer.PlaceHead|gazetteer.EventHead|gazetteer.Never|gazetteer.Modifier|gazetteer.Adjective|named) {
			return false
		}
	}
	return has(f.alone, f.hash(i+1)) && !has(f.alone, f.hash(i))
}

// trade reports whether the noun before the name at i tells a firm by its trade: "the furniture chain X", "Drugmaker X".
func (f *finder) trade(i int) bool {
	k := i - 1
	if k < 0 || f.d.SentenceOf(k) != f.d.SentenceOf(i) || !firmBefore(f.d.Low(k)) {
		return false
	}
	return !f.capital(k) || f.d.Sentences[f.d.SentenceOf(k)].Tokens.First == k
}

// postReach is how many words after its verb a firm's result may stand: "posted a surprisingly large quarterly operating loss".
const postReach = 7

// posts reports whether the verb at token j is one of reporting whose object is a result of business: "X reported a lower quarterly profit".
func (f *finder) posts(j int) bool {
	if !reporting(f.d.Low(j)) {
		return false
	}
	for t := j + 1; t < min(j+postReach, len(f.d.Tokens)); t++ {
		switch g := f.tag(t); {
		case results(f.d.Low(t)):
			return true
		case g.IsVerb() && g != tag.VBN && g != tag.VBG, g == tag.WDT, g == tag.Stop, g == tag.Comma:
			return false
		}
	}
	return false
}

// personal reports whether the words around an unknown name of two or three words are those of a person: "by X Y", "X Y, who".
func (f *finder) personal(i, j int) bool {
	if j < i+2 || j > i+4 || !f.tag(i).IsProper() || f.tag(j-1) != tag.NNP {
		return false
	}
	for k := i; k < j; k++ {
		if w := f.d.Word(k); upper(w) || strings.ContainsAny(w, "0123456789") || f.entry(k).Has(gazetteer.Organisation) {
			return false
		}
	}
	return f.is(i-1, "by") || f.is(i-1, "told") || f.is(i-1, "said") || f.joined(j+1) && f.is(j, ",") && (f.is(j+1, "who") || f.is(j+1, "whose"))
}

// initials reports whether a word within [i, j) is an initial: John F. Smith, J. Smith.
func (f *finder) initials(i, j int) bool {
	for k := i; k < j-1; k++ {
		w := f.d.Word(k)
		if len(w) == 2 && w[1] == '.' || len(w) == 4 && w[1] == '.' && w[3] == '.' {
			return true
		}
	}
	return false
}

// nounBefore returns what the noun is that introduces the name at i: "the group X", "the city of X", "negotiator X".
func (f *finder) nounBefore(i int) gazetteer.Class {
	k := i - 1
	of := false
	if k > 0 && (f.is(k, "of") || f.is(k, "called") || f.is(k, "named")) {
		of = true
		k--
	}
	if k < 0 || f.d.SentenceOf(k) != f.d.SentenceOf(i) || f.capital(k) {
		return 0
	}
	c := f.entry(k).Class & (gazetteer.Office | gazetteer.OrgHead | gazetteer.PlaceHead | gazetteer.Human)
	if of {
		return c & gazetteer.PlaceHead
	}
	if !f.tag(k).IsNoun() {
		return c & (gazetteer.Office | gazetteer.Human)
	}
	if k > 0 && f.tag(k) == tag.NNS {
		return 0
	}
	return c
}
