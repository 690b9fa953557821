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
	owner := 0                // the same of who is told to have what comes: "Berg", of "Berg told his rival Anna Lind that his party"
	for i := range r.named {
		n := &r.named[i]
		if n.Words.First >= campWords || len(out) >= mostCamps {
			break
		}
		if n.Kind != name.Person && n.Kind != name.Organisation && n.Kind != name.Other || r.describes(i) {
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
		b := last[1-kind] - 1
		if kind == 1 && owner > 0 && r.ownParty(n) {
			b = owner - 1
		}
		if b >= 0 && r.oneCamp(&r.named[b], n) {
			beside := campAt(&out, partyKey(r.named[b]))
			out = joined(out, beside, at)
		}
		if b := last[1] - 1; kind == 0 && b >= 0 && r.leadsIt(n) {
			beside := campAt(&out, partyKey(r.named[b]))
			out = joined(out, beside, campAt(&out, partyKey(*n)))
		}
		if b := last[1] - 1; kind == 1 && b >= 0 && r.partyOfLeader(&r.named[b], n) {
			leader := n
			if r.endsAsParty(n) {
				leader = &r.named[b]
			}
			out = r.leadBy(out, partyKey(r.named[b]), partyKey(*n), partyKey(*leader))
		}
		last[kind] = i + 1
		if kind == 0 && (owner == 0 || !r.someonesOwn(n) || r.doc.SentenceOf(r.named[owner-1].Words.First) != r.doc.SentenceOf(n.Words.First)) {
			owner = i + 1
		}
	}
	r.camps = out
	r.shortNames()
	r.ousted()
	r.rivals()
	r.byRest()
	return r.camps
}

// byRest joins the only party that the report names for no camp with the winner, of whom it names no party, where it tells whose the other party is: "Berg
// beat Novak, whose Valley Party lost … The Harbour League will have 31 seats".
func (r *reading) byRest() {
	winner, rest, others := -1, -1, 0
	for i := range r.camps {
		c := &r.camps[i]
		person, party := r.bornBy(c)
		won := slices.Contains(c.marks, victor)
		switch {
		case won && (winner >= 0 || party):
			return
		case won && person:
			winner = i
		case party && (person || slices.Contains(c.marks, governing) || slices.Contains(c.marks, second)):
			others++
		case party && rest >= 0:
			return
		case party:
			rest = i
		}
	}
	if winner >= 0 && rest >= 0 {
		r.camps = joined(r.camps, winner, rest)
	}
}

// bornBy reports whether a camp has a person, and a party by a noun that a party's name ends in.
func (r *reading) bornBy(c *camp) (person, party bool) {
	for i := range r.named {
		n := &r.named[i]
		if n.Words.First >= campWords {
			break
		}
		if !slices.Contains(c.keys, partyKey(*n)) {
			continue
		}
		switch {
		case n.Kind == name.Person:
			person = true
		case n.Words.Len() > 1 && partyEnds(r.doc.Low(n.Words.Last-1)):
			party = true
		}
	}
	return person, party
}

// rivals marks who came first where the headline and lead tell of two people, each of a camp of his own, and one came second, and the other way round.
func (r *reading) rivals() {
	two := make([]int, 0, 3)
	for _, s := range r.main.lead {
		for _, n := range r.namesIn(r.doc.Sentences[s].Tokens) {
			if k := partyKey(n); n.Kind == name.Person && n.Words.First < campWords {
				if at := slices.IndexFunc(r.camps, func(c camp) bool { return slices.Contains(c.keys, k) }); at < 0 {
					return
				} else if !slices.Contains(two, at) {
					two = append(two, at)
				}
			}
		}
	}
	if len(two) != 2 {
		return
	}
	for k, at := range two {
		for _, m := range []string{victor, second} {
			if slices.ContainsFunc(r.camps, func(c camp) bool { return slices.Contains(c.marks, opposite(m)) }) {
				continue
			}
			if other := two[1-k]; slices.Contains(r.camps[at].marks, m) && !slices.Contains(r.camps[other].marks, m) {
				r.camps[other].marks = withAll(r.camps[other].marks, opposite(m))
			}
		}
	}
}

// ownParty reports whether a party is told as that of somebody told before: "his Blue Alliance", "her ruling Greens".
func (r *reading) ownParty(n *name.Mention) bool {
	for t := n.Words.First - 1; t >= max(0, n.Words.First-campMarks); t-- {
		if r.doc.Tokens[t].Tag == tag.PRPS {
			return r.doc.Low(t) != "their"
		}
		if g := r.doc.Tokens[t].Tag; g != tag.JJ && g != tag.NN && g != tag.VBG {
			return false
		}
	}
	return false
}

// someonesOwn reports whether a person is told as what he is to another: "his rival Anna Lind", "her deputy, Jan Dahl".
func (r *reading) someonesOwn(n *name.Mention) bool {
	first := n.Words.First
	if n.RoleWords.Len() > 0 {
		first = min(first, n.RoleWords.First)
	}
	for t := first; t >= max(0, first-campMarks); t-- {
		if r.doc.Tokens[t].Tag == tag.PRPS {
			return true
		}
		if g := r.doc.Tokens[t].Tag; t < first && g != tag.JJ && g != tag.NN && g != tag.Comma {
			return false
		}
	}
	return false
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

// ledBy is the last word before a name and what stands between it and the noun for those whom its bearer leads: "government", of "the conservative government
// of Jan Berg". -1 if none does.
func (r *reading) ledBy(first int) int {
	t := first - 1
	if t > 0 && r.doc.Low(t) == "by" && (r.doc.Low(t-1) == "led" || r.doc.Low(t-1) == "headed") {
		t--
	} else if t < 0 || r.doc.Low(t) != "of" && r.doc.Low(t) != "under" {
		return -1
	}
	if t--; t >= 0 && (partyNouns(r.lemmaOf(t)) || r.doc.Low(t) == "government" || r.doc.Low(t) == "cabinet") {
		return t
	}
	return -1
}

// campMarks are the marks that the words around a name tell: the ruling Blue Alliance, Prime Minister Berg, the Greens won.
func (r *reading) campMarks(n *name.Mention) (out []string) {
	first := n.Words.First
	if n.Kind == name.Person && n.RoleWords.Len() == 0 {
		if t := r.ledBy(first); t >= 0 {
			first = t + 1
		}
	}
	for t := first - 1; t >= max(0, first-campMarks); t-- {
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
	if n.Kind == name.Person {
		if m := r.ownPartyEnded(n); m != "" {
			out = withAll(out, m)
		}
		if role, _, _ = strings.Cut(role, " of "); role == "" {
			role = r.officeBehind(n)
		}
	}
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
	return r.endedAs(first, s.Last)
}

// endedAs is whether the verb from token first on, or the noun of whoever is told before it, tells that he came first or second.
func (r *reading) endedAs(first, last int) string {
	have, been := false, false
	for t := first; t < min(last, first+campMarks); t++ {
		g, w := r.doc.Tokens[t].Tag, r.lemmaOf(t)
		switch {
		case g == tag.Comma || g == tag.Stop:
			return ""
		case g == tag.POS && t+1 < last:
			return victory(r.lemmaOf(t + 1))
		case w == "have" && g.IsVerb():
			have = true
		case w == "be" && g.IsVerb():
			been = true
		case g != tag.VBD && g != tag.VBZ && g != tag.VBP && !(g == tag.VBN && (have || been)):
		case been && beats(w):
			return second
		case been && (w == "elect" || w == "re-elect" || w == "reelect"), been && r.calledWinner(t, last):
			return victor
		case been && !have:
		case r.cameIn(t, last) != "":
			return r.cameIn(t, last)
		case wins(w) && r.someOnly(t+1, last):
			return ""
		case wins(w):
			return victor
		case loses(w):
			return second
		}
	}
	return ""
}

// someOnly reports whether what is won from token t on is some seats, votes or a district, and not the contest: "won 31 seats", "won the seat of Olm".
func (r *reading) someOnly(t, last int) bool {
	for k := t; k < min(last, t+campGap); k++ {
		switch g := r.doc.Tokens[k].Tag; {
		case g == tag.CD:
			return true
		case g.IsNoun() && !g.IsProper():
			if w := r.lemmaOf(k); districts(w) || w == "seat" || w == "vote" && k > t && r.doc.Tokens[k-1].Tag != tag.DT {
				return true
			}
		case g == tag.Comma || g == tag.Stop || g == tag.IN || g.IsVerb():
			return false
		}
	}
	return false
}

// beatenBy is whether the verb or noun before a name tells that its bearer came first or second: "beating the ruling Reformers", "a victory for the
// Greens". Empty if neither does.
func (r *reading) beatenBy(n *name.Mention) string {
	first := r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Tokens.First
	t := n.Words.First - 1
	for t > first && (r.doc.Low(t) == "the" || r.doc.Tokens[t].Tag == tag.JJ || r.doc.Tokens[t].Tag == tag.NN || mark(r.doc.Low(t)) != "") {
		t--
	}
	if h := r.ledBy(n.Words.First); h > first { // "threw out the government of Jan Berg"
		for t = h - 1; t > first && (r.doc.Low(t) == "the" || r.doc.Tokens[t].Tag == tag.JJ || mark(r.doc.Low(t)) != ""); {
			t--
		}
	}
	switch {
	case t < first:
	case r.votedOut(t, first):
		return second
	case r.doc.Tokens[t].Tag.IsVerb() && beats(r.lemmaOf(t)) && !(t > first && r.lemmaOf(t-1) == "be"):
		return second
	case r.doc.Tokens[t].Tag.IsVerb() && r.handed(t, n.Words.Last):
		return victor
	case t > first && r.doc.Low(t) == "for":
		return victory(r.lemmaOf(t - 1))
	case t > first && r.doc.Low(t) == "over" && victory(r.lemmaOf(t-1)) == victor:
		return second
	}
	return ""
}

// votedOut reports whether the words up to token t say that what comes is removed: "voted out", "threw out", "swept from power".
func (r *reading) votedOut(t, first int) bool {
	return t > first && t < len(r.doc.Tokens) && r.doc.Low(t) == "out" && removes(r.lemmaOf(t-1))
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
		case leads && t+1 < last && r.doc.Tokens[t].Tag == tag.NNP && r.doc.Tokens[t+1].Tag == tag.NN: // led by former Tarn mayor Anna Berg
		default:
			return false
		}
	}
	return leads
}

// leadsIt reports whether a person is told to lead the party that the sentence before names, by its noun alone: "The party, led by ex-judge Anna Berg".
func (r *reading) leadsIt(n *name.Mention) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Tokens
	if r.itsLeader(n, s.First) {
		return true
	}
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

// itsLeader reports whether a person is told to lead what was named before: "its leader, Anna Berg", "its candidate Jan Dahl".
func (r *reading) itsLeader(n *name.Mention, first int) bool {
	t := n.Words.First - 1
	if n.RoleWords.Len() > 0 {
		t = max(t, n.RoleWords.Last-1)
	}
	if t > first && r.doc.Tokens[t].Tag == tag.Comma {
		t--
	}
	if t <= first || !partyHeads(r.lemmaOf(t)) {
		return false
	}
	for t--; t > first && (r.doc.Tokens[t].Tag == tag.JJ || r.doc.Tokens[t].Tag == tag.NN); t-- {
	}
	return r.doc.Low(t) == "its"
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

// camped is a party with all the names of its camp and the words that tell the camp from others; those of the camp which the words of the sentence tell,
// where it has no name: "the governing party".
func (r *reading) camped(party []string, words doc.Range) []string {
	camps := r.campsOf()
	for _, p := range party {
		if isNoun(p) {
			continue
		}
		for i := range camps {
			if slices.Contains(camps[i].keys, p) {
				out := withAll(slices.Clone(party), camps[i].keys...)
				return withAll(out, r.standings(camps[i].marks)...)
			}
		}
		return party
	}
	for _, p := range party {
		if k, at := r.campShort(p); at >= 0 {
			return withAll(withAll(append(slices.Clone(party), k), camps[at].keys...), r.standings(camps[at].marks)...)
		}
	}
	m := r.campTold(party, words)
	if m == "" {
		return party
	}
	at := -1
	for i := range camps {
		if slices.Contains(camps[i].marks, m) {
			if at >= 0 {
				return withAll(slices.Clone(party), r.standings([]string{m})...) // several are
			}
			at = i
		}
	}
	if at < 0 {
		at = facing(camps, m)
	}
	if at < 0 && r.governmentLost() {
		at = onlyCamp(camps, map[string]string{opposing: victor, governing: second}[m])
	}
	if at < 0 {
		out := withAll(slices.Clone(party), r.standings([]string{m})...)
		if m == opposing && r.governmentLost() {
			out = withAll(out, claim.Noun+victor)
		}
		return out
	}
	return withAll(slices.Clone(camps[at].keys), r.standings(withAll([]string{m}, camps[at].marks...))...)
}

// standings is the marks of a camp as nouns of a party: what another report of the election, that names the camp otherwise, may call it by. Where the camp in
// power has lost, who is against it has won.
func (r *reading) standings(marks []string) []string {
	lost := r.governmentLost()
	var out []string
	for _, m := range marks {
		if strings.HasPrefix(m, before) {
			continue
		}
		out = withAll(out, claim.Noun+m)
		switch {
		case !lost:
		case m == victor:
			out = withAll(out, claim.Noun+opposing)
		case m == second:
			out = withAll(out, claim.Noun+governing)
		case m == governing:
			out = withAll(out, claim.Noun+second)
		}
	}
	return out
}

// governmentLost reports whether the camp in power has lost.
func (r *reading) governmentLost() bool {
	return r.turnedOut || slices.ContainsFunc(r.campsOf(), func(c camp) bool {
		return slices.Contains(c.marks, governing) && slices.Contains(c.marks, second)
	})
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

// onlyCamp is the only camp with a mark; -1 if there is none, or several.
func onlyCamp(camps []camp, mark string) int {
	at := -1
	for i := range camps {
		if mark != "" && slices.Contains(camps[i].marks, mark) {
			if at >= 0 {
				return -1
			}
			at = i
		}
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
