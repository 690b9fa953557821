package resolve

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/spread"
)

// vector is weighted terms, sorted by term, of length 1; empty where there are none.
type vector []weighted

type weighted struct {
	term   int32
	weight float64
}

// plain is a report's words without regard to other reports: its names and its numbers, and, not made of length 1, what it dwells on.
type plain struct{ names, figures, chief vector }

// term is a term of a report: its number in the run, what sort of term it is, and what it weighs in its report.
type term struct {
	id                  int32
	number, name, chief bool
	frequency, weight   float64
}

// numbered is the terms of each report, numbered in the order in which they come, and how many there are. Each worker numbers those of some reports; the
// numbers of all but the first give way to those that the words have before them.
func numbered(ps []claim.Profile, workers int) (of [][]term, n int) {
	of = make([][]term, len(ps))
	parts := make([]numbering, max(1, min(workers, len(ps))))
	for k := range parts {
		parts[k] = numbering{from: k * len(ps) / len(parts), to: (k + 1) * len(ps) / len(parts), ids: map[string]int32{}}
	}
	spread.Each(len(parts), workers, func(k int) {
		for i := parts[k].from; i < parts[k].to; i++ {
			of[i] = make([]term, len(ps[i].Terms))
			for j := range ps[i].Terms {
				t, x := &ps[i].Terms[j], &of[i][j]
				x.id, x.number, x.name, x.frequency = parts[k].id(t.Word), number(t.Word), t.Name, frequency(t)
				x.weight = x.frequency * telling(t)
				x.chief = t.Weight >= dwelt && !x.number
			}
		}
	})
	all := &parts[0]
	for _, p := range parts[1:] {
		in := make([]int32, len(p.words))
		for id, w := range p.words {
			in[id] = all.id(w)
		}
		for _, terms := range of[p.from:p.to] {
			for j := range terms {
				terms[j].id = in[terms[j].id]
			}
		}
	}
	return of, len(all.words)
}

// numbering is the words of some reports, numbered in the order in which they come.
type numbering struct {
	from, to int
	ids      map[string]int32
	words    []string
}

func (n *numbering) id(w string) int32 {
	id, ok := n.ids[w]
	if !ok {
		id = int32(len(n.words))
		n.ids[w], n.words = id, append(n.words, w)
	}
	return id
}

func plains(of [][]term, n int) []plain {
	in := spreadOf(of, n)
	out := make([]plain, len(of))
	for i := range of {
		out[i] = plainOf(of[i], in, float64(len(of)))
	}
	return out
}

// plainOf is a report of these terms, where term t stands in in[t] of n reports.
func plainOf(terms []term, in []float64, n float64) plain {
	names, figures, chief := 0, 0, 0
	for k := range terms {
		switch t := &terms[k]; {
		case t.number:
			figures++
		case t.name:
			names++
		}
		if terms[k].chief {
			chief++
		}
	}
	room := make(vector, names+figures+chief)
	v := plain{names: room[:0:names], figures: room[names : names : names+figures], chief: room[names+figures : names+figures]}
	for k := range terms {
		t := &terms[k]
		seldom := seldom(in[t.id], n)
		switch {
		case t.number:
			v.figures = append(v.figures, weighted{t.id, t.weight * seldom})
		case t.name:
			v.names = append(v.names, weighted{t.id, t.weight * seldom})
		}
		if t.chief {
			v.chief = append(v.chief, weighted{t.id, t.frequency * seldom})
		}
	}
	v.names.unit()
	v.figures.unit()
	v.chief.sort()
	return v
}

// spreadOf is in how many reports each of n terms stands.
func spreadOf(of [][]term, n int) []float64 {
	in := make([]float64, n)
	for i := range of {
		for k := range of[i] {
			in[of[i][k].id]++
		}
	}
	return in
}

// widespread is how many reports a term may stand in before it tells less: those of one story are seldom more.
const widespread = 50

// seldom is by how much less a term tells that stands in so many of n reports, from 1 down to 0 for one that all have: the words of an archive's tables
// ("Shr", "Net", "Revs") look like rare names, and are in every tenth of its reports. It is the square of the inverse document frequency, set to 1
// for widespread.
func seldom(in, n float64) float64 {
	if in <= widespread {
		return 1
	}
	f := math.Log(n/in) / math.Log(n/widespread)
	return f * f
}

// dwelt is the weight from which a report dwells on a word or name: it stands in the headline or the lead, or more than once.
const dwelt = 2

func frequency(t *claim.Term) float64 { return 1 + math.Log(t.Weight) }

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

func telling(t *claim.Term) float64 {
	if t.Rare && t.Name && !number(t.Word) {
		return tellingRare * tellingKind(t)
	}
	return tellingKind(t)
}

func tellingKind(t *claim.Term) float64 {
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

// inverse weighs n terms by how few reports have them (tf–idf, Spärck Jones 1972).
func inverse(of [][]term, n, workers int) []vector {
	out := make([]vector, len(of))
	df := make([]float64, n)
	for i := range of {
		for k := range of[i] {
			df[of[i][k].id]++
		}
	}
	rarities(df, len(of))
	spread.Each(len(of), workers, func(i int) {
		v := make(vector, len(of[i]))
		for k := range of[i] {
			t := &of[i][k]
			v[k] = weighted{t.id, t.weight * df[t.id]}
		}
		v.unit()
		out[i] = v
	})
	return out
}

// inverseAmong is inverse among these reports, with numbers of their own.
func inverseAmong(of [][]term, which []int) []vector {
	ids := map[int32]int32{}
	var df []float64
	out := make([]vector, len(which))
	for k, i := range which {
		out[k] = make(vector, len(of[i]))
		for m := range of[i] {
			t := &of[i][m]
			id, ok := ids[t.id]
			if !ok {
				id = int32(len(df))
				ids[t.id], df = id, append(df, 0)
			}
			df[id]++
			out[k][m] = weighted{id, t.weight}
		}
	}
	rarities(df, len(which))
	for _, v := range out {
		for k := range v {
			v[k].weight *= df[v[k].term]
		}
		v.unit()
	}
	return out
}

// rarities makes of the number of reports that have a term what it tells that it is so few of n.
func rarities(df []float64, n int) {
	for id, d := range df {
		df[id] = math.Log(1 + float64(n)/d)
	}
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
