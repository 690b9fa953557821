package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// profile is what tells which event the report is about.
func (r *reading) profile() claim.Profile {
	p := claim.Profile{Main: r.main.occasion, Label: r.main.label}
	p.Terms = r.terms()
	type told struct {
		key string
		n   int
	}
	var people, places []told
	at := map[string]int{} // the index of a kind and key in its list
	count := func(list []told, kind, key string) []told {
		i, ok := at[kind+key]
		if !ok {
			at[kind+key] = len(list)
			return append(list, told{key, 1})
		}
		list[i].n++
		return list
	}
	led := map[string]bool{}
	for _, n := range r.named {
		if slices.Contains(r.main.lead, r.doc.SentenceOf(n.Words.First)) {
			led[n.Key] = true
		}
		switch {
		case !r.reportable(n.Words.First):
		case n.Kind == name.Person:
			people = count(people, "person ", n.Key)
		case n.Kind == name.Place && n.Extent() != name.Country:
			places = count(places, "place ", n.Key)
		}
	}
	top := func(list []told) (keys []string) {
		slices.SortStableFunc(list, func(a, b told) int { return cmp.Compare(b.n, a.n) })
		for _, t := range list[:min(len(list), mostNames)] {
			keys = append(keys, t.key)
		}
		return keys
	}
	// Who is only quoted further down, an expert or a spokesman, differs from report to report of one event.
	people = slices.DeleteFunc(people, func(t told) bool { return !led[t.key] })
	p.People, p.Places = top(people), top(places)
	return p
}

// mostNames is how many people and places a profile keeps: those told of most.
const mostNames = 4

// leadBytes is how far into a report its words count double: headline and lead.
const leadBytes = 400

// terms counts the words and numbers of the report.
func (r *reading) terms() []claim.Term {
	type use struct{ weight, capital, person, place, all float64 }
	uses := map[string]*use{}
	next := 0 // the first name that does not end before the token
	for t, tok := range r.doc.Tokens {
		for next < len(r.named) && r.named[next].Words.Last <= t {
			next++
		}
		if !content(tok) || !r.reportable(t) {
			continue
		}
		w := strings.TrimSuffix(lemma.Noun(r.doc.Low(t)), ".")
		u := uses[w]
		if u == nil {
			u = &use{}
			uses[w] = u
		}
		weight := 1.0
		if tok.Start-r.src.Body < leadBytes {
			weight = 2
		}
		u.weight += weight
		u.all++
		if c := r.doc.Text[tok.Start]; c >= 'A' && c <= 'Z' || c >= 0x80 {
			u.capital++
		}
		if next < len(r.named) && r.named[next].Words.First <= t {
			switch r.named[next].Kind {
			case name.Person:
				u.person++
			case name.Place, name.Demonym:
				u.place++
			}
		}
	}
	out := make([]claim.Term, 0, len(uses))
	for w, u := range uses {
		out = append(out, claim.Term{Word: w, Weight: u.weight, Name: u.capital > 0.7*u.all, Rare: !tag.Knows(w), Person: 2*u.person > u.all, Place: 2*u.place > u.all})
	}
	slices.SortFunc(out, func(a, b claim.Term) int { return strings.Compare(a.Word, b.Word) })
	return out
}

// content reports whether a token is a word or number that can tell one report's subject from another's.
func content(t doc.Token) bool {
	switch g := t.Tag; {
	case g == tag.CD:
		return true
	case t.Len() < 3:
		return false
	case g.IsNoun(), g.IsVerb(), g == tag.JJ, g == tag.JJR, g == tag.JJS, g == tag.RB, g == tag.FW:
		return true
	}
	return false
}
