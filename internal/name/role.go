package name

import (
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name/gazetteer"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// maxRole bounds, in tokens, how far an office reaches from its head noun.
const maxRole = 8

// leftwards widens an office to the left: modifiers, the country, what it heads ("first deputy foreign", "Turkish", "opposition").
func (f *finder) leftwards(r doc.Range) doc.Range {
	k := r.First
	for k > 0 && r.First-k < maxRole && f.joined(k) {
		p := k - 1
		t := f.tag(p)
		e := f.entry(p)
		if f.d.Tokens[p].Len() < 2 || e.Has(gazetteer.Never) || f.capital(p) && f.opens(p) && f.opener(p, e, f.capital(p+1)) && (e.Has(gazetteer.Opener) || !t.IsNoun()) {
			break
		}
		switch {
		case e.Has(gazetteer.Modifier|gazetteer.Adjective|gazetteer.Office|gazetteer.OrgHead) && !t.IsVerb() && t != tag.RB && t != tag.RP,
			e.Has(gazetteer.Modifier) && (t == tag.VBN || t == tag.VBD || t == tag.RB),
			f.capital(p) && !f.opens(p) && t.IsProper(), e.Has(gazetteer.Place) && f.capital(p), t == tag.NN:
			k = p
			continue
		}
		break
	}
	if k >= 2 && f.is(k-1, "of") && f.capital(k-2) && f.entry(k-2).Has(gazetteer.OrgPrefix) {
		for k < r.First && f.capital(k) {
			k++ // of a body's name, "Bank of Thornby chief executive", a part is no office's
		}
	}
	return doc.Range{First: k, Last: r.Last}
}

// office returns the office that ends before token i, as nouns in any case: "chief negotiator", "Moscow police chief".
func (f *finder) office(i int) doc.Range {
	if i <= 0 || !f.joined(i) {
		return doc.Range{}
	}
	k := i - 1
	if !f.entry(k).Has(gazetteer.Office|gazetteer.Rank) || !f.tag(k).IsNoun() && f.tag(k) != tag.JJ && f.tag(k) != tag.VB && f.tag(k) != tag.VBP {
		// chief of staff
		for n := 3; n >= 2; n-- {
			if k-n+1 >= 0 {
				if end, e := f.wordsOf(k-n+1, i); end && e.Has(gazetteer.Office) {
					return f.leftwards(doc.Range{First: k - n + 1, Last: i})
				}
			}
		}
		return doc.Range{}
	}
	return f.leftwards(doc.Range{First: k, Last: i})
}

func (f *finder) wordsOf(i, j int) (bool, gazetteer.Entry) {
	h := gazetteer.Seed
	for k := i; k < j; k++ {
		h = h.Add(f.d.Low(k))
	}
	e := gazetteer.Lookup(h)
	return e.Class != 0, e
}

// officeBefore returns the office said before the name at i: "chief negotiator X", "the prime minister, X,", "the campaign's spokesperson, X,".
func (f *finder) officeBefore(i int) doc.Range {
	if r := f.office(i); r.Len() > 0 {
		// "the soldiers John and Jim met": a plural is no one's office here, but "ministers X and Y" is nearly so.
		return r
	}
	if i < 2 || !f.is(i-1, ",") || f.d.SentenceOf(i-1) != f.d.SentenceOf(i) {
		return doc.Range{}
	}
	r := f.office(i - 1)
	if r.Len() == 0 {
		r = f.officeOf(i - 1)
	}
	if r.Len() == 0 || r.First == 0 {
		return doc.Range{}
	}
	// Only a definite office introduces a name after a comma, and only if the name is set off again.
	p := r.First - 1
	t := f.tag(p)
	if !f.is(p, "the") && t != tag.POS && t != tag.PRPS && !(f.capital(r.First) && f.entry(r.First).Has(gazetteer.Adjective)) {
		return doc.Range{}
	}
	j := i
	for j < len(f.d.Tokens) && f.capital(j) {
		j++
	}
	if j < len(f.d.Tokens) && f.d.SentenceOf(j) == f.d.SentenceOf(i) {
		if !f.is(j, ",") && f.tag(j) != tag.Stop && !f.tag(j).IsVerb() && f.tag(j) != tag.Colon {
			// A lower-case particle may go on with the name.
			if !f.particle(j) {
				return doc.Range{}
			}
		}
	}
	return r
}

// officeOf returns the office that ends before token i with what it is of: "the chief negotiator of the rebels".
func (f *finder) officeOf(i int) doc.Range {
	for k := i - 1; k > 0 && k > i-maxRole && f.joined(k); k-- {
		switch f.d.Low(k) {
		case "of", "for", "at":
			if r := f.office(k); r.Len() > 0 {
				return doc.Range{First: r.First, Last: i}
			}
			continue
		}
		if t := f.tag(k); !t.IsNoun() && t != tag.DT && t != tag.JJ && t != tag.POS && t != tag.PRPS {
			break
		}
	}
	return doc.Range{}
}

// officeAfter returns the office in apposition after the name that ends before j: ", the interior minister,", ", 45, a spokesman for the group".
func (f *finder) officeAfter(j int) doc.Range {
	if !f.joined(j) || !f.is(j, ",") && !f.is(j, "(") {
		return doc.Range{}
	}
	k := j + 1
	if f.joined(k+1) && f.tag(k) == tag.CD && f.is(k+1, ",") {
		k += 2
	}
	start, head := k, -1
	last := min(len(f.d.Tokens), k+maxRole)
	if start >= last || f.d.SentenceOf(start) != f.d.SentenceOf(j) {
		return doc.Range{}
	}
	for ; k < last && f.d.SentenceOf(k) == f.d.SentenceOf(j); k++ {
		t := f.tag(k)
		if t == tag.DT || t == tag.PRPS {
			if k != start {
				break
			}
			continue
		}
		if !t.IsNoun() && t != tag.JJ && t != tag.POS && t != tag.VBG && t != tag.VBN && !f.capital(k) && !f.entry(k).Has(gazetteer.Modifier|gazetteer.Office) {
			break
		}
		if f.entry(k).Has(gazetteer.Office) && t != tag.POS {
			head = k
		} else if head >= 0 && t.IsNoun() {
			head = -1 // the noun phrase goes on to another head: "president candidate registry"
		}
	}
	if head < 0 || head != k-1 {
		return doc.Range{}
	}
	// "John Smith, Ambassador Jane Doe and": an office with a name of its own is another person's.
	if f.joined(head+1) && f.capital(head+1) {
		return doc.Range{}
	}
	if f.joined(head+1) && f.tag(head+1).IsVerb() && f.tag(head+1) != tag.VBN && f.tag(head+1) != tag.VBG {
		return doc.Range{} // "After meeting Smith, the minister said": a new clause
	}
	if f.is(start, "the") && head > start {
		start++
	}
	return doc.Range{First: start, Last: f.complement(head + 1)}
}

// complement returns the end of "for the group", "of Ukraine", "to the president" after an office.
func (f *finder) complement(k int) int {
	if !f.joined(k) {
		return k
	}
	switch f.d.Low(k) {
	case "of", "for", "to", "at", "with", "in":
	default:
		return k
	}
	end := k
	for m := k + 1; m < len(f.d.Tokens) && m < k+maxRole && f.d.SentenceOf(m) == f.d.SentenceOf(k); m++ {
		t := f.tag(m)
		switch {
		case t.IsNoun() || f.capital(m):
			end = m + 1
		case t == tag.DT || t == tag.JJ || t == tag.POS || t == tag.PRPS || f.is(m, "of"):
		default:
			return end
		}
	}
	return end
}
