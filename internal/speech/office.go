package speech

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// Who is told once with his office ("Judge Mara Lindt", "the foreign minister, Jonas Brandt") is spoken of by it alone afterwards: "the judge said".

// mostHolders is how many people of one office are told apart: a report of more has no one whom the office by itself could mean.
const mostHolders = 16

// officeHolder is the name of the person whom "the judge" or "the foreign minister" at r stands for, where he is first named with his office: the only one to whom
// the report gives it. -1 if it gives it to nobody or to several.
func (f *finder) officeHolder(r doc.Range) int {
	if r.Len() < 2 || r.Len() > 4 || f.d.Low(r.First) != "the" {
		return -1
	}
	for i := r.First + 1; i < r.Last; i++ {
		if t := f.p.Tag(i); t != tag.NN && t != tag.NNP && t != tag.JJ {
			return -1
		}
	}
	if f.offices == nil {
		f.offices = f.officesOf()
	}
	holders := f.offices[f.d.Low(r.Last-1)]
	if len(holders) == mostHolders {
		return -1
	}
	found := -1
	for _, n := range holders {
		switch {
		case !f.bears(n, r):
		case found >= 0 && f.names[found].Key != f.names[n].Key:
			return -1
		case found < 0:
			found = n
		}
	}
	return found
}

// officesOf are the first mentions of each person with each of his offices, by the last word of the office.
func (f *finder) officesOf() map[string][]int {
	out := map[string][]int{}
	for n := range f.names {
		if f.names[n].Kind != name.Person {
			continue
		}
		w := f.office(n)
		if w.Len() <= 0 {
			continue
		}
		last := f.d.Low(w.Last - 1)
		known := slices.ContainsFunc(out[last], func(k int) bool {
			return f.names[k].Key == f.names[n].Key && f.bears(k, doc.Range{First: w.First - 1, Last: w.Last})
		})
		if !known && len(out[last]) < mostHolders {
			out[last] = append(out[last], n)
		}
	}
	return out
}

// office is the words of the office that name n is told with, without whose or of what it is; empty if there is none.
func (f *finder) office(n int) doc.Range {
	w := f.names[n].RoleWords
	for i := w.First; i < w.Last; i++ {
		switch t := f.p.Tag(i); {
		case t == tag.POS, t == tag.DT, t == tag.PRPS:
			w.First = i + 1
		case t == tag.IN && i > w.First, t == tag.Comma && i > w.First:
			w.Last = i
		}
	}
	return w
}

// bears reports whether the office of name n ends in the words of r behind its first.
func (f *finder) bears(n int, r doc.Range) bool {
	w := f.office(n)
	if w.Len() < r.Len()-1 {
		return false
	}
	for i := 1; i < r.Len(); i++ {
		if f.d.Low(w.Last-i) != f.d.Low(r.Last-i) {
			return false
		}
	}
	return true
}
