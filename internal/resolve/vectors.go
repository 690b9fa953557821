package resolve

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// vector is weighted terms, sorted by term, of length 1; empty where there are none.
type vector []weighted

type weighted struct {
	term   int32
	weight float64
}

// plain is a report's words without regard to other reports: its names and its numbers, and, not made of length 1, what it dwells on.
type plain struct{ names, figures, chief vector }

// numbering gives every term of a set of reports a number, in the order in which they come.
type numbering map[string]int32

func (n numbering) of(w string) int32 {
	id, ok := n[w]
	if !ok {
		id = int32(len(n))
		n[w] = id
	}
	return id
}

func plains(ps []claim.Profile) []plain {
	ids := numbering{}
	out := make([]plain, len(ps))
	for i, p := range ps {
		v := &out[i]
		for _, t := range p.Terms {
			w := weighted{ids.of(t.Word), frequency(t) * telling(t)}
			switch {
			case number(t.Word):
				v.figures = append(v.figures, w)
			case t.Name:
				v.names = append(v.names, w)
			}
			if t.Weight >= dwelt && !number(t.Word) {
				v.chief = append(v.chief, weighted{w.term, frequency(t)})
			}
		}
		v.names.unit()
		v.figures.unit()
		v.chief.sort()
	}
	return out
}

// dwelt is the weight from which a report dwells on a word or name: it stands in the headline or the lead, or more than once.
const dwelt = 2

func frequency(t claim.Term) float64 { return 1 + math.Log(t.Weight) }

// How much more a term tells of an incident than a word does. Incidents of one kind are told apart by who and how much, less by where: two
// shootings in one city share its name, its police and its hospital.
const (
	tellingPerson  = 2.5
	tellingName    = 2
	tellingPlace   = 1.5
	tellingSource  = 1
	tellingPrecise = 3
	tellingRare    = 2 // times what its kind tells: a name that the news hardly knows, not Obama or Paris
)

func telling(t claim.Term) float64 {
	if t.Rare && t.Name && !number(t.Word) {
		return tellingRare * tellingKind(t)
	}
	return tellingKind(t)
}

func tellingKind(t claim.Term) float64 {
	switch {
	case precise(t.Word):
		return tellingPrecise
	case number(t.Word), !t.Name:
		return 1
	case t.Source:
		return tellingSource
	case t.Person:
		return tellingPerson
	case t.Place:
		return tellingPlace
	}
	return tellingName
}

func number(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }

// precise reports whether w is a number that two reports hardly have by chance: a decimal, a time of day, four digits or more that are no year.
func precise(w string) bool {
	if strings.Count(w, "-") > 1 {
		return false // a telephone number, which every report of one police force ends with
	}
	year := len(w) == 4 && (w[:2] == "19" || w[:2] == "20")
	return number(w) && (strings.ContainsAny(w, ".:") || len(w) > 3 && !year)
}

// inverse weighs terms by how few of these reports have them (tf–idf, Spärck Jones 1972).
func inverse(ps []claim.Profile, which []int) []vector {
	ids := numbering{}
	var df []float64
	out := make([]vector, len(which))
	for k, i := range which {
		for _, t := range ps[i].Terms {
			id := ids.of(t.Word)
			if int(id) == len(df) {
				df = append(df, 0)
			}
			df[id]++
			w := frequency(t) * telling(t)
			out[k] = append(out[k], weighted{id, w})
		}
	}
	n := float64(len(which))
	for _, v := range out {
		for k := range v {
			v[k].weight *= math.Log(1 + n/df[v[k].term])
		}
		v.unit()
	}
	return out
}

// unit sorts v and makes it of length 1.
func (v vector) unit() {
	v.sort()
	var sum float64
	for _, w := range v {
		sum += w.weight * w.weight
	}
	if l := math.Sqrt(sum); l > 0 {
		for k := range v {
			v[k].weight /= l
		}
	}
}

func (v vector) sort() {
	slices.SortFunc(v, func(a, b weighted) int { return cmp.Compare(a.term, b.term) })
}

// overlap is what two vectors share as a part of the smaller, in [0, 1]: a brief may dwell on a tenth of what a feature does, and on nothing else.
func overlap(a, b vector) float64 {
	var shared, ofA, ofB float64
	for _, w := range a {
		ofA += w.weight
	}
	for _, w := range b {
		ofB += w.weight
	}
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].term < b[j].term:
			i++
		case a[i].term > b[j].term:
			j++
		default:
			shared += min(a[i].weight, b[j].weight)
			i++
			j++
		}
	}
	if shared == 0 {
		return 0
	}
	return shared / min(ofA, ofB)
}

// cosine is the likeness of two vectors in [0, 1].
func cosine(a, b vector) float64 {
	var sum float64
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].term < b[j].term:
			i++
		case a[i].term > b[j].term:
			j++
		default:
			sum += a[i].weight * b[j].weight
			i++
			j++
		}
	}
	return sum
}
