package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// cameIn is the mark of whose place among those who stood the verb at token t tells: "came first", "topped the poll", "claimed victory", "admitted defeat",
// "kept power". Empty if it tells none.
func (r *reading) cameIn(t, last int) string {
	w := r.lemmaOf(t)
	for k := t + 1; k < min(last, t+campMarks+1); k++ {
		switch next := r.doc.Low(k); {
		case ends(w) && (next == "first" || next == "top"):
			return victor
		case ends(w) && (next == "second" || next == "runner-up"):
			return second
		case hails(w):
			if m := victory(r.lemmaOf(k)); m != "" {
				return m
			}
		case keeps(w) && (next == "power" || next == "office"):
			return victor
		}
		if g := r.doc.Tokens[k].Tag; g == tag.Comma || g == tag.Stop || g == tag.CD {
			return ""
		}
	}
	return ""
}

// ends reports whether a verb says at which place somebody comes out of a contest.
func ends(w string) bool {
	return w == "come" || w == "finish" || w == "end" || w == "place" || w == "be"
}

// keeps reports whether a verb says that somebody has power after an election.
func keeps(w string) bool { return w == "keep" || w == "retain" || w == "retake" || w == "regain" }

// calledWinner reports whether somebody is called the winner by the verb at token t: "was declared the winner".
func (r *reading) calledWinner(t, last int) bool {
	if w := r.lemmaOf(t); w != "declare" && w != "proclaim" && w != "name" && w != "confirm" {
		return false
	}
	for k := t + 1; k < min(last, t+campMarks+1); k++ {
		if mark(r.doc.Low(k)) == victor {
			return true
		}
		if g := r.doc.Tokens[k].Tag; g.IsVerb() || g == tag.Comma {
			return false
		}
	}
	return false
}

// handed reports whether voters are told by the verb at token t to have given what an election is won for to him whose name ends at token last: "handed
// Anna Berg a second term", "gave the Greens the first chance to govern", "returned Jan Novak to power".
func (r *reading) handed(t, last int) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(last-1)].Tokens
	switch r.lemmaOf(t) {
	case "re-elect", "reelect":
		return true
	case "return":
		return last+1 < s.Last && r.doc.Low(last) == "to" && (r.doc.Low(last+1) == "power" || r.doc.Low(last+1) == "office")
	case "hand", "give", "award", "grant":
	default:
		return false
	}
	if last < s.Last && r.doc.Low(last) == "of" {
		for _, n := range r.namesIn(doc.Range{First: last + 1, Last: min(s.Last, last+2)}) {
			last = n.Words.Last
		}
	}
	for k := last; k < min(s.Last, last+campGap); k++ {
		switch w := r.lemmaOf(k); {
		case victory(w) == victor, w == "mandate", w == "term":
			return true
		case w == "chance":
			return k+2 < s.Last && r.doc.Low(k+1) == "to" && (r.lemmaOf(k+2) == "form" || r.lemmaOf(k+2) == "govern")
		}
		if g := r.doc.Tokens[k].Tag; g.IsVerb() || g == tag.CD && r.doc.Low(k) != "one" || g == tag.Comma || g == tag.IN {
			return false
		}
	}
	return false
}

// ownPartyEnded is whether the party that is called somebody's behind his name in its sentence is told to have come first or second: "Berg was dancing after
// her party topped the poll". Empty if it is not.
func (r *reading) ownPartyEnded(n *name.Mention) string {
	s := r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Tokens
	for t := n.Words.Last; t+2 < min(s.Last, n.Words.Last+sharesReach); t++ {
		if w := r.doc.Low(t); w != "his" && w != "her" || !partyNouns(r.lemmaOf(t+1)) {
			continue
		}
		for _, o := range r.namesIn(doc.Range{First: n.Words.Last, Last: t}) {
			if o.Kind == name.Person {
				return ""
			}
		}
		return r.endedAs(t+2, s.Last)
	}
	return ""
}

// officeBehind is the office told between commas behind a name: "prime minister" of "Jan Berg, the prime minister of Tarn,". Empty if none is.
func (r *reading) officeBehind(n *name.Mention) string {
	s := r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Tokens
	t := n.Words.Last
	if t+2 >= s.Last || r.doc.Tokens[t].Tag != tag.Comma {
		return ""
	}
	if t++; r.doc.Low(t) == "the" {
		t++
	}
	from := t
	for t < min(s.Last, from+campGap) && (r.doc.Tokens[t].Tag == tag.JJ || r.doc.Tokens[t].Tag == tag.VBG || r.doc.Tokens[t].Tag.IsNoun() || r.doc.Tokens[t].Tag == tag.POS) {
		t++
	}
	role := strings.ToLower(r.doc.TextOf(doc.Range{First: from, Last: t}))
	if t < s.Last && (r.doc.Tokens[t].Tag == tag.Comma || r.doc.Low(t) == "of" || r.doc.Low(t) == "since") && slices.ContainsFunc(highOffices, func(o string) bool { return titles(role, o) }) {
		return role
	}
	return ""
}

// describes reports whether a name stands before a noun that says what somebody is who is named behind it, and is no party that he leads: "former Tarn mayor
// Anna Berg".
func (r *reading) describes(i int) bool {
	if i+1 >= len(r.named) || r.named[i].Words.Len() != 1 || r.named[i+1].Kind != name.Person {
		return false
	}
	t, last := r.named[i].Words.Last, r.named[i+1].Words.First
	if t >= last || last-t > campMarks || r.doc.SentenceOf(t-1) != r.doc.SentenceOf(last) {
		return false
	}
	for ; t < last; t++ {
		if g := r.doc.Tokens[t].Tag; g != tag.NN || partyHeads(r.lemmaOf(t)) {
			return false
		}
	}
	return true
}

// endsAsParty reports whether a name ends in a noun that a party's name ends in.
func (r *reading) endsAsParty(n *name.Mention) bool {
	return n.Words.Len() > 1 && partyEnds(r.doc.Low(n.Words.Last-1))
}

// partyOfLeader reports whether of two names in a row that nothing tells a person's one is a party and the other who leads it: "Anna Berg's Valley Party", "the
// centrist Civic Pact of Anna Berg".
func (r *reading) partyOfLeader(a, b *name.Mention) bool {
	first, last := a.Words.Last, b.Words.First
	if first >= last || r.doc.SentenceOf(a.Words.First) != r.doc.SentenceOf(b.Words.First) || a.Words.Len() < 2 || b.Words.Len() < 2 {
		return false
	}
	if r.doc.Tokens[first].Tag == tag.POS {
		return last-first <= campGap && r.endsAsParty(b) && !r.endsAsParty(a) && a.Words.Len() == 2 && !r.articleBefore(a) && r.onlyDescribes(first+1, last)
	}
	w := r.doc.Low(first)
	return last == first+1 && (w == "of" || w == "under") && !r.endsAsParty(b) && b.Words.Len() == 2 && r.articleBefore(a) && (r.endsAsParty(a) || len(r.campMarks(a)) > 0)
}

// articleBefore reports whether "the" stands before a name, or before what describes it.
func (r *reading) articleBefore(n *name.Mention) bool {
	t := n.Words.First - 1
	for k := 0; k < campMarks && t > 0 && (r.doc.Tokens[t].Tag == tag.JJ || r.doc.Tokens[t].Tag == tag.NN || mark(r.doc.Low(t)) != ""); k++ {
		t--
	}
	return t >= 0 && r.doc.Low(t) == "the"
}

// leadBy is the list with two names made one camp's, of which leader is a person's: his surname alone is of it too.
func (r *reading) leadBy(list []camp, a, b, leader string) []camp {
	x, y := campAt(&list, a), campAt(&list, b)
	list = joined(list, x, y)
	x, y = campAt(&list, leader), campAt(&list, surname(leader))
	return joined(list, x, y)
}

// ousted takes note of headline and lead telling that those in power were beaten, or that one of two camps won or lost, by words that name neither: "the
// Greens oust the ruling party", "opposition wins".
func (r *reading) ousted() {
	r.turnedOut = false
	for _, i := range r.main.lead {
		s := r.doc.Sentences[i].Tokens
		for t := s.First; t < s.Last; t++ {
			if m := mark(r.doc.Low(t)); (m == governing || m == opposing) && !r.beforeName(t, s.Last) {
				r.endedUnnamed(t, m, s)
			}
			if !r.doc.Tokens[t].Tag.IsVerb() || !beats(r.lemmaOf(t)) || t > s.First && r.lemmaOf(t-1) == "be" {
				continue
			}
			for k := t + 1; k < min(s.Last, t+campMarks+1); k++ {
				r.turnedOut = r.turnedOut || mark(r.doc.Low(k)) == governing
			}
		}
	}
}

// beforeName reports whether a name stands behind the word at token t and the nouns after it: "the opposition Harbour League".
func (r *reading) beforeName(t, last int) bool {
	for t++; t < last && r.doc.Tokens[t].Tag == tag.NN; t++ {
	}
	return len(r.namesIn(doc.Range{First: t, Last: min(t+1, last)})) > 0
}

// endedUnnamed gives the camp that came first or second the mark of the word at token t, if the words behind it tell that of those whom it stands for.
func (r *reading) endedUnnamed(t int, m string, s doc.Range) {
	for t++; t < s.Last && r.doc.Tokens[t].Tag.IsNoun() && partyNouns(r.lemmaOf(t)); t++ {
	}
	end := r.endedAs(t, s.Last)
	if end == "" {
		return
	}
	r.turnedOut = r.turnedOut || (end == victor) == (m == opposing)
	at := -1
	for i := range r.camps {
		if c := &r.camps[i]; slices.Contains(c.marks, end) {
			if at >= 0 || slices.Contains(c.marks, opposite(m)) {
				return
			}
			at = i
		}
	}
	if at >= 0 {
		r.camps[at].marks = withAll(r.camps[at].marks, m)
	}
}

// shortNames gives each camp the short name of its party where no other camp has it: "Progress", of the Progress Union.
func (r *reading) shortNames() {
	type short struct {
		key string
		at  int
	}
	var list []short
	for i := range r.named {
		n := &r.named[i]
		if n.Words.First >= campWords {
			break
		}
		if n.Kind == name.Person || n.Words.Len() != 2 || !r.endsAsParty(n) {
			continue
		}
		k := partyKey(*n)
		at := slices.IndexFunc(r.camps, func(c camp) bool { return slices.Contains(c.keys, k) })
		first, _, ok := strings.Cut(k, " ")
		if at < 0 || !ok || slices.ContainsFunc(list, func(s short) bool { return s.key == first && s.at == at }) {
			continue
		}
		list = append(list, short{first, at})
	}
	for _, s := range list {
		alone := !slices.ContainsFunc(list, func(o short) bool { return o.key == s.key && o.at != s.at })
		if alone && !slices.ContainsFunc(r.camps, func(c camp) bool { return slices.Contains(c.keys, s.key) && len(c.keys) > 1 }) {
			r.camps[s.at].keys = withAll(r.camps[s.at].keys, s.key)
		}
	}
}

// campShort is the short name that a noun of a party is of a camp, and which camp: "Progress had 40 seats", at the head of a sentence. -1 if it is none.
func (r *reading) campShort(p string) (key string, at int) {
	if !isNoun(p) {
		return "", -1
	}
	key = name.KeyOf(p[len(claim.Noun):])
	return key, slices.IndexFunc(r.camps, func(c camp) bool { return slices.Contains(c.keys, key) })
}

// inCamp reports whether a key is of one of the report's camps that has more than that one name, or a word by which it is told.
func (r *reading) inCamp(key string) bool {
	return slices.ContainsFunc(r.campsOf(), func(c camp) bool {
		return (len(c.keys) > 1 || len(c.marks) > 0) && slices.Contains(c.keys, key)
	})
}

// mayStand reports whether one of a party may have got votes: who is named, a person, a party, or whom a word tells as one camp. "The night", "its strength" may not.
func (r *reading) mayStand(party []string) bool {
	return slices.ContainsFunc(party, func(p string) bool {
		if !isNoun(p) {
			return true
		}
		w := p[len(claim.Noun):]
		_, at := r.campShort(p)
		return at >= 0 || mark(w) != "" || partyNouns(w) || challengers(w) || incumbents(w) || slices.Contains(r.set.Things(w), "person") || slices.Contains(r.set.Things(w), "organisation")
	})
}

// speakerMeant is the key of who says in his own words how much "we" have got; empty if nobody does.
func (r *reading) speakerMeant(c *claim.Claim) string {
	t := r.doc.TokenAt(c.Span.Start)
	if c.Attribution == nil || t < 0 || r.doc.QuoteOf(t) < 0 {
		return ""
	}
	if w := strings.ToLower(c.Agent); w != "we" && w != "i" {
		return ""
	}
	for i := range r.named {
		if n := &r.named[i]; n.Kind == name.Person && r.inCamp(partyKey(*n)) && strings.Contains(c.Attribution.Speaker, r.doc.TextOf(doc.Range{First: n.Words.Last - 1, Last: n.Words.Last})) {
			return partyKey(*n)
		}
	}
	return ""
}

// pronounMeant is the key of the person whose party, or who, "his", "her" or the like in the sentence of words means; empty if nobody is known.
func (r *reading) pronounMeant(words doc.Range) string {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	for t := words.First - 1; t >= max(s.First, words.First-candidateReach); t-- {
		if g := r.doc.Tokens[t].Tag; g != tag.PRPS && g != tag.PRP {
			continue
		}
		if n, ok := r.onlyPerson(t); ok {
			return partyKey(n)
		}
		if n, ok := r.standsFor(t); ok {
			return partyKey(n)
		}
	}
	return ""
}

// votersReach is how many words may stand between the voters and what they did: "voters in the hills of Tarn threw out the government".
const votersReach = 7

// votersDid reports whether a sentence tells of an election by what voters did in it, or by who came first: "voters threw out the government", "her party
// topped the poll".
func (r *reading) votersDid(s doc.Range) bool {
	for t := s.First; t < s.Last; t++ {
		switch w := r.lemmaOf(t); {
		case w == "top" && r.doc.Tokens[t].Tag.IsVerb():
			if t+2 < s.Last && r.doc.Low(t+1) == "the" && r.lemmaOf(t+2) == "poll" {
				return true
			}
		case w == "voter" || w == "electorate":
			for k := t + 1; k < min(s.Last, t+votersReach); k++ {
				if !r.doc.Tokens[k].Tag.IsVerb() {
					continue
				}
				if g := r.doc.Tokens[k].Tag; g != tag.VBD && g != tag.VBP && g != tag.VBZ || !votersDo(r.lemmaOf(k)) && !r.votedOut(k+1, s.First) {
					break
				}
				return true
			}
		}
	}
	return false
}
