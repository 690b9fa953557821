package compare

import (
	"slices"
	"strings"
	"sync"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// soleTopic reports whether change i, told as s, may be of what two levels are told of: its clause names that, and not by a name alone, or takes it up with a
// pronoun or an article, or says nothing of what it is a change of; and what the words behind it name is told with the levels too.
func (l *ledger) soleTopic(i int, s *entry, t trip) bool {
	near := changeOf(s)
	if l.leadsToLength(i) {
		near = nil // "a fall of 12 points in the space of two years"
	}
	behind := l.topics(strings.Join(near, " "))
	levels := l.sentenceText(t.from.start) + " " + l.sentenceText(t.to.start)
	clause := clauseTail(l.upTo(s))
	told := l.topics(strings.ReplaceAll(levels, clause, " ")) // what a level of its sentence tells, but not its own words
	if len(behind) > 0 && sharedTopics(behind, told) == 0 {
		return false // "the rise of 12 percent in the price of flour"
	} else if s.moreFor() && len(behind) > 0 {
		first := slices.IndexFunc(near[1:], func(w string) bool { return len(l.topics(w)) > 0 })
		return first >= 0 && sharedTopics(l.topics(near[1+first]), told) > 0 // "will pay 45 cents more for a ticket"
	}
	if startsAny(strings.TrimLeft(clause, " "), "it", "this", "that") && (l.adjoining(s, &entry{figure: t.from}) || l.adjoining(s, &entry{figure: t.to})) {
		return true
	}
	if words := strings.Fields(clause); len(words) > 2 && len(words) < 5 && in(openDets, words[0]) && words[len(words)-1] == "of" && in(stepNouns, words[len(words)-2]) {
		return l.adjoining(s, &entry{figure: t.from}) || l.adjoining(s, &entry{figure: t.to}) // "A fall of 12 points was put down to rain"
	}
	about := l.topics(clause)
	if of, _, ok := strings.Cut(clause, " of "); ok {
		if head := l.topics(lastWord(of)); len(head) > 0 && sharedTopics(head, told) == 0 && !in(stepNouns, lastWord(of)) {
			return false // "the price of goat's milk has tripled", where goats were counted
		}
	}
	for w := range about {
		if told[w] && strings.Contains(l.p.text, w) {
			return true // and no name alone, of whom a report tells many figures
		}
	}
	return len(about) == 0 || l.namedStep(i) == namedAgain || l.ofOneCount(s, clause, t)
}

// leadsToLength reports whether the words behind change i tell within which length of time it came about.
func (l *ledger) leadsToLength(i int) bool {
	if i+1 >= len(l.entries) || l.entries[i+1].Kind != claim.Duration {
		return false
	}
	gap := strings.TrimSpace(l.p.low[min(l.entries[i].end, l.entries[i+1].start):l.entries[i+1].start])
	return len(gap) <= 40 && !strings.ContainsAny(gap, ",;:.") && endsWord(trimHedges(gap), "in", "within", "over", "in the space of", "in the course of", "over the space of", "over the course of", "in a period of", "in a span of")
}

// changeOf is the words behind a change that say of what it is one: "in fares", "of the toll".
func changeOf(s *entry) []string {
	near := firstWords(s.near(), 6)
	if s.moreFor() || len(near) > 0 && in(stepNouns, near[0]) {
		near = near[1:]
	} else if of, ok := strings.CutSuffix(strings.TrimRight(s.hedgeless, " "), " of"); len(near) > 0 && near[0] == "in" && ok && endsWord(of, stepNouns...) {
		near = near[1:] // "the rise of 12 percent in fares"
	} else if len(near) > 0 && !in([]string{"of", "its", "their", "his", "her", "the", "for"}, near[0]) {
		near = nil
	}
	if cut := slices.IndexFunc(near, func(w string) bool {
		return in([]string{"since", "last", "this", "was", "is", "were", "has", "had", "said"}, w)
	}); cut >= 0 {
		near = near[:cut]
	}
	return near
}

// ofOneCount reports whether two levels that are told next to a change count what its clause names, by a noun that means the same ("Burglaries were halved … 410
// break-ins"), or by one that says no more than how many there are ("The number of passengers tripled. … 12,000 people").
func (l *ledger) ofOneCount(s *entry, clause string, t trip) bool {
	same, about := false, familiesOf(clause+" "+s.Text+" "+s.near())
	for _, f := range [...]figure{t.from, t.to} {
		e := l.entries[l.index(entry{figure: f})]
		noun, plain := l.ownNoun(&e)
		switch {
		case sharesFamily(about, familiesOf(noun)):
			same = true
		case !plain, in(persons, singular(noun)) && !namesPersons(clause), l.elsewhere(&e):
			return false
		}
	}
	first := entry{figure: t.from}
	if t.to.start < t.from.start {
		first.figure = t.to
	}
	return same || s.start < first.start && l.adjoining(s, &first)
}

// ownNoun is the words that say what level e counts: the noun behind it, or else the words of its clause. It reports whether they say no more than that it is a
// number: "people", "the figure was".
func (l *ledger) ownNoun(e *entry) (noun string, plain bool) {
	words := firstWords(e.near(), 4)
	n := slices.IndexFunc(words, func(w string) bool {
		return leavesHeadless(w) || in(phraseStops, w) || in(noTopics, w) || in(definites, w) || in(openDets, w) || in(nounEnds, w)
	})
	if n < 0 {
		n = len(words)
	}
	if e.Quantity.Unit == "" && n > 0 {
		return words[n-1], n == 1 && in(plainNouns, singular(words[0]))
	}
	lead := strings.TrimSpace(clauseTail(l.upTo(e)))
	if lead == "" {
		lead = e.lead
	}
	if i := strings.LastIndex(lead, " that "); i >= 0 {
		lead = lead[i+len(" that "):] // "her papers show that the number fell"
	}
	return lead, !slices.ContainsFunc(strings.Fields(lead), func(w string) bool {
		return len(w) >= 4 && letter(w[0]) && (w[0] < '0' || w[0] > '9') && !in(noTopics, w) && !in(upWords, w) && !in(downWords, w)
	})
}

// singular is a noun without the ending of its plural.
func singular(w string) string {
	switch {
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss"):
		return w[:len(w)-1]
	}
	return w
}

// namesPersons reports whether the words of a clause name people of some sort.
func namesPersons(clause string) bool {
	return slices.ContainsFunc(strings.Fields(clause), func(w string) bool { return in(persons, singular(strings.Trim(w, ",.;"))) })
}

// families is the families of nouns that reports give to one count, by each of their words.
var families = sync.OnceValue(func() map[string][]int {
	by := map[string][]int{}
	for k, family := range nounFamilies {
		for w := range strings.FieldsSeq(family) {
			by[w] = append(by[w], k)
		}
	}
	return by
})

// familiesOf is the families of the words of s.
func familiesOf(s string) (out []int) {
	for w := range strings.FieldsSeq(s) {
		w = strings.TrimSuffix(strings.Trim(w, ",.;:()\""), "'s")
		k := families()[w]
		if k == nil {
			k = families()[singular(w)]
		}
		out = append(out, k...)
	}
	return out
}

// sharesFamily reports whether two texts name one family.
func sharesFamily(a, b []int) bool {
	return slices.ContainsFunc(a, func(k int) bool { return slices.Contains(b, k) })
}

// topics is the words of some length in s that may say what it is about, each cut to its first letters.
func topics(s string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return r < 'a' || r > 'z' }) {
		if len(w) >= 4 && !in(noTopics, w) {
			out[w[:min(len(w), 6, max(4, len(w)-1))]] = true
		}
	}
	return out
}

// sharedTopics is how many words a and b have in common.
func sharedTopics(a, b map[string]bool) (n int) {
	for w := range a {
		n += b2i(b[w])
	}
	return n
}

// topics is topics(s), found out once: each pair of levels asks for those of its sentences. It is shared.
func (l *ledger) topics(s string) map[string]bool {
	about, ok := l.about[s]
	if !ok {
		if l.about == nil {
			l.about = map[string]map[string]bool{}
		}
		about = topics(s)
		l.about[s] = about
	}
	return about
}

// adjoining reports whether two entries stand in one sentence, or in two that follow each other.
func (l *ledger) adjoining(a, b *entry) bool {
	return l.sentencesBetween(*a, *b)+l.sentencesBetween(*b, *a) <= 1
}

// step1 reports whether entry j is how much something changed.
func (l *ledger) step1(j int) bool {
	_, ok := l.step(j)
	return ok
}
