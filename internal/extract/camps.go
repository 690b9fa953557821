package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// A camp is who stands together in an election, by every name that the report uses for it: a party and who leads it; and by which words it is told
// from the others ("the governing party", "the centrists").
type camp struct{ keys, marks []string }

const (
	campWords = 1500 // of a report that are read for its camps
	campGap   = 5    // words between a party and its leader
	campMarks = 3    // words before a name that say of which sort it is
	mostCamps = 12
)

// campsOf are the camps of the report.
func (r *reading) campsOf() []camp {
	if r.camps != nil {
		return r.camps
	}
	out := make([]camp, 0, 4) // not nil
	var last [2]int           // the name of a person, and of a party, before the next one; as an index from 1
	for i := range r.named {
		n := &r.named[i]
		if n.Words.First >= campWords || len(out) >= mostCamps {
			break
		}
		if n.Kind != name.Person && n.Kind != name.Organisation && n.Kind != name.Other {
			continue
		}
		at := campAt(&out, partyKey(*n))
		if k := partyKey(*n); n.Kind == name.Person && strings.IndexByte(k, ' ') > 0 {
			alone := campAt(&out, surname(k)) // which may make out longer
			out = joined(out, alone, at)
			at = campAt(&out, k)
		}
		out[at].marks = withAll(out[at].marks, r.campMarks(n)...)
		kind := 0
		if n.Kind != name.Person {
			kind = 1
		}
		if b := last[1-kind] - 1; b >= 0 && r.oneCamp(&r.named[b], n) {
			beside := campAt(&out, partyKey(r.named[b]))
			out = joined(out, beside, at)
		}
		if b := last[1] - 1; kind == 0 && b >= 0 && r.leadsIt(n) {
			beside := campAt(&out, partyKey(r.named[b]))
			out = joined(out, beside, campAt(&out, partyKey(*n)))
		}
		last[kind] = i + 1
	}
	r.camps = out
	return out
}

// campAt is the camp with a key, which is added if there is none.
func campAt(list *[]camp, key string) int {
	for i := range *list {
		if slices.Contains((*list)[i].keys, key) {
			return i
		}
	}
	*list = append(*list, camp{keys: []string{key}})
	return len(*list) - 1
}

// joined is the list with two camps made one, unless words tell them to be two.
func joined(list []camp, a, b int) []camp {
	x, y := &list[a], &list[b]
	if a == b || slices.ContainsFunc(x.marks, func(m string) bool { return opposite(m) != "" && slices.Contains(y.marks, opposite(m)) }) {
		return list
	}
	x.keys, x.marks = withAll(x.keys, y.keys...), withAll(x.marks, y.marks...)
	return slices.Delete(list, b, b+1)
}

// The marks that every report has words of its own for.
const (
	governing = "governing"
	opposing  = "opposition"
	victor    = "winner"
	second    = "runner-up"
)

// before begins the mark of who held an office once: "the former minister".
const before = "former "

func opposite(mark string) string {
	switch mark {
	case governing:
		return opposing
	case opposing:
		return governing
	case victor:
		return second
	case second:
		return victor
	}
	return ""
}

// mark is which camp a word tells; empty if none.
func mark(w string) string {
	switch {
	case governs(w):
		return governing
	case opposes(w):
		return opposing
	case victors(w):
		return victor
	case runnersUp(w):
		return second
	case leanings(w):
		return strings.TrimSuffix(w, "s")
	}
	return ""
}

// campMarks are the marks that the words around a name tell: the ruling Blue Alliance, Prime Minister Berg, the Greens won.
func (r *reading) campMarks(n *name.Mention) (out []string) {
	for t := n.Words.First - 1; t >= max(0, n.Words.First-campMarks); t-- {
		if g := r.doc.Tokens[t].Tag; g != tag.JJ && g != tag.NN && g != tag.VBG && g != tag.NNP {
			break
		}
		if m := mark(r.doc.Low(t)); m != "" && m != victor && m != second {
			out = withAll(out, m)
		}
	}
	if m := r.finished(n); m != "" {
		out = withAll(out, m)
	}
	if m := r.beatenBy(n); m != "" {
		out = withAll(out, m)
	}
	role := strings.ToLower(n.Role)
	if former(role) {
		return withAll(out, before+role[strings.LastIndexByte(role, ' ')+1:])
	}
	if role != "" {
		switch {
		case strings.Contains(role, opposing), slices.ContainsFunc(opposers, func(o string) bool { return titles(role, o) }):
			out = withAll(out, opposing)
		case titles(role, "pm"), slices.ContainsFunc(highOffices, func(o string) bool { return titles(role, o) }):
			out = withAll(out, governing)
		}
	}
	return out
}

// campAside is how many words between commas may part a name from its verb.
const campAside = 12

// finished is whether the verb behind a name, or what is called its bearer's, tells that he came first or second: "the Greens, led by Anna Berg, have
// beaten the Reformers", "the Reformers' defeat". Empty if neither does.
func (r *reading) finished(n *name.Mention) string {
	s := r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Tokens
	first := n.Words.Last
	if first < s.Last && r.doc.Tokens[first].Tag == tag.Comma {
		for t := first + 1; t < min(s.Last, first+campAside); t++ {
			if r.doc.Tokens[t].Tag == tag.Comma {
				first = t + 1
				break
			}
		}
	}
	have, been := false, false
	for t := first; t < min(s.Last, first+campMarks); t++ {
		g, w := r.doc.Tokens[t].Tag, r.lemmaOf(t)
		switch {
		case g == tag.Comma || g == tag.Stop:
			return ""
		case g == tag.POS && t+1 < s.Last:
			return victory(r.lemmaOf(t + 1))
		case w == "have" && g.IsVerb():
			have = true
		case w == "be" && g.IsVerb():
			been = true
		case g != tag.VBD && g != tag.VBZ && g != tag.VBP && !(g == tag.VBN && (have || been)):
		case been && beats(w):
			return second
		case been && (w == "elect" || w == "re-elect" || w == "reelect"):
			return victor
		case been && !have:
		case wins(w):
			return victor
		case loses(w):
			return second
		}
	}
	return ""
}

// beatenBy is whether the verb or noun before a name tells that its bearer came first or second: "beating the ruling Reformers", "a victory for the
// Greens". Empty if neither does.
func (r *reading) beatenBy(n *name.Mention) string {
	first := r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Tokens.First
	t := n.Words.First - 1
	for t > first && (r.doc.Low(t) == "the" || r.doc.Tokens[t].Tag == tag.JJ || r.doc.Tokens[t].Tag == tag.NN || mark(r.doc.Low(t)) != "") {
		t--
	}
	switch {
	case t < first:
	case r.doc.Tokens[t].Tag.IsVerb() && beats(r.lemmaOf(t)) && !(t > first && r.lemmaOf(t-1) == "be"):
		return second
	case t > first && r.doc.Low(t) == "for":
		return victory(r.lemmaOf(t - 1))
	case t > first && r.doc.Low(t) == "over" && victory(r.lemmaOf(t-1)) == victor:
		return second
	}
	return ""
}

// victory is the mark of whose a noun for an outcome is; empty of any other.
func victory(w string) string {
	switch w {
	case "victory", "win", "triumph", "landslide":
		return victor
	case "defeat", "loss":
		return second
	}
	return ""
}

// oneCamp reports whether a party and its leader are told by two names in a row: "Berg's Blue Alliance", "the Blue Alliance of Anna Berg", "Blue
// Alliance leader Anna Berg", "Anna Berg said her Blue Alliance".
func (r *reading) oneCamp(a, b *name.Mention) bool {
	if (a.Kind == name.Person) == (b.Kind == name.Person) || r.doc.SentenceOf(a.Words.First) != r.doc.SentenceOf(b.Words.First) {
		return false
	}
	first, last := a.Words.Last, b.Words.First
	if b.RoleWords.Len() > 0 && b.RoleWords.First >= first {
		last = b.RoleWords.First
	}
	if a.Kind == name.Person {
		if t := b.Words.First - 1; t >= first && r.doc.Tokens[t].Tag == tag.PRPS || t > first && r.doc.Tokens[t-1].Tag == tag.PRPS {
			return r.doc.Low(t) != "their"
		}
		if first < last && last-first <= campGap && (r.doc.Low(first) == "of" || r.doc.Low(first) == "from") {
			if first++; first < last && r.doc.Low(first) == "the" {
				first++
			}
			return r.onlyDescribes(first, last) // Berg of the ruling Blue Alliance
		}
		return last-first <= campGap && first < last && r.doc.Tokens[first].Tag == tag.POS && r.onlyDescribes(first+1, last)
	}
	leads := last < b.Words.First && r.doc.Low(b.Words.First-1) == "leader"
	for t := first; t < last; t++ {
		switch w := r.doc.Low(t); {
		case t-first > campGap:
			return false
		case w == "of", w == "under", w == "by", w == "leader", w == "chief", w == "candidate", w == "head":
			leads = true
		case w == "led", w == "headed", w == ",", w == "the", w == "chaired", w == "former":
		case r.doc.Tokens[t].Tag == tag.JJ, r.doc.Tokens[t].Tag == tag.NN:
		default:
			return false
		}
	}
	return leads
}

// leadsIt reports whether a person is told to lead the party that the sentence before names, by its noun alone: "The party, led by ex-judge Anna Berg".
func (r *reading) leadsIt(n *name.Mention) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Tokens
	t := s.First
	if t+5 >= s.Last || r.doc.Low(t) != "the" || !partyNouns(r.lemmaOf(t+1)) {
		return false
	}
	if t += 2; r.doc.Tokens[t].Tag == tag.Comma {
		t++
	}
	if w := r.doc.Low(t); w != "led" && w != "headed" && w != "chaired" || r.doc.Low(t+1) != "by" {
		return false
	}
	return n.Words.First-t-2 <= campGap && n.Words.First >= t+2 && r.onlyDescribes(t+2, n.Words.First)
}

// onlyDescribes reports whether nothing but adjectives and nouns stand from token t on.
func (r *reading) onlyDescribes(t, last int) bool {
	for ; t < last; t++ {
		if g := r.doc.Tokens[t].Tag; g != tag.JJ && g != tag.NN && g != tag.VBG && g != tag.NNP {
			return false
		}
	}
	return true
}

// camped is a party with all the names of its camp; that of the camp which the words of the sentence tell, where it has no name: "the governing party".
func (r *reading) camped(party []string, words doc.Range) []string {
	camps := r.campsOf()
	for _, p := range party {
		if isNoun(p) {
			continue
		}
		for i := range camps {
			if slices.Contains(camps[i].keys, p) {
				return withAll(slices.Clone(party), camps[i].keys...)
			}
		}
		return party
	}
	m := r.campTold(party, words)
	if m == "" {
		return party
	}
	at := -1
	for i := range camps {
		if slices.Contains(camps[i].marks, m) {
			if at >= 0 {
				return party // several are
			}
			at = i
		}
	}
	if at < 0 {
		at = facing(camps, m)
	}
	if at < 0 {
		return party
	}
	return slices.Clone(camps[at].keys)
}

// facing is the camp that a word tells as in power or against it where the report has no such word for it, but tells of an election between that camp
// and the other: "the opposition" is who beat the ruling party. -1 if there is none.
func facing(camps []camp, mark string) int {
	if mark != governing && mark != opposing {
		return -1
	}
	foe, at := -1, -1
	for i := range camps {
		if slices.Contains(camps[i].marks, opposite(mark)) {
			if foe >= 0 {
				return -1
			}
			foe = i
		}
	}
	for i := range camps {
		if i == foe || foe < 0 || !slices.Contains(camps[i].marks, victor) && !slices.Contains(camps[i].marks, second) {
			continue
		}
		if at >= 0 {
			return -1
		}
		at = i
	}
	return at
}

// campTold is the mark by which the sentence around words tells a party without a name; empty if none does.
func (r *reading) campTold(party []string, words doc.Range) string {
	for _, p := range party {
		if m := mark(strings.TrimPrefix(p, claim.Noun)); m != "" {
			return m
		}
	}
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	for t := max(s.First, words.First-candidateReach); t < min(s.Last, words.Last+candidateReach); t++ {
		if r.doc.Low(t) == "former" {
			for h := t + 1; h < min(s.Last, t+1+campMarks) && r.doc.Tokens[h].Tag.IsNoun(); h++ {
				if h+1 >= s.Last || !r.doc.Tokens[h+1].Tag.IsNoun() {
					return before + r.doc.Low(h)
				}
			}
		}
		if !partyNouns(lemma.NounOf(r.doc.Type(t))) {
			continue
		}
		for b := t - 1; b >= max(s.First, t-campMarks); b-- {
			if m := mark(r.doc.Low(b)); m != "" {
				return m
			}
		}
	}
	return ""
}
