package rule

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// The rules that a desk has added are met by more of a sentence than the built-in ones. An editor who writes {subject: ticket} means "a ticket costs
// 14 pounds" and "14 pounds for a ticket" alike, and does not know which of the two has the ticket beside the sum; and what the words of
// a desk's own topic mean stands in no lexicon. The built-in rules say each way of putting it, and so can be stricter.

// clause looks for rules of a desk by the words of the clause that are neither the head nor the predicate.
func (b *best) clause(file *file) {
	f := b.facts
	for _, w := range f.Modifiers {
		b.slot(&file.predicate, w, b.ix.acts.path(w), false)
	}
	if f.Verb != f.Predicate {
		b.slot(&file.predicate, f.Verb, b.ix.acts.path(f.Verb), false)
	}
	for _, w := range f.Near {
		b.slot(&file.subject, w, b.ix.things.path(w), false)
		b.slot(&file.predicate, w, b.ix.acts.path(w), false)
		if path := b.ix.attributes.path(w); path != nil {
			b.slot(&file.attribute, w, path, false)
		}
	}
	if f.Head == "" {
		return
	}
	if b.ix.compounds[f.Head] {
		for _, w := range b.compounds() {
			b.slot(&file.subject, w, nil, false)
		}
	}
}

// compounds are the head with what narrows it: "bee colony", "jar of honey".
func (b *best) compounds() []string {
	var out []string
	for _, m := range b.facts.Modifiers {
		if of, ok := strings.CutPrefix(m, claim.OfNoun); ok {
			out = append(out, b.facts.Head+" of "+of)
		} else {
			out = append(out, m+" "+b.facts.Head)
		}
	}
	return out
}

// ownSubject holds a condition on the subject against compounds of the head, and, where nothing is counted or no noun stands beside the value, against
// the nouns of the clause.
func (b *best) ownSubject(m *Match, n int, ok bool) (int, bool) {
	f := b.facts
	if !m.names() || ok && n > closeNone {
		return n, ok
	}
	if f.Head != "" && b.ix.compounds[f.Head] {
		for _, w := range b.compounds() {
			if slices.Contains(m.Words, w) && !excluded(m, f.Head, b.Things) {
				return closeWord, true
			}
		}
	}
	if f.Head != "" && f.Kind != claim.Date && f.Kind != claim.Age && f.Kind != claim.Score {
		return n, ok
	}
	if near, is := anyOf(m, f.Near, b.ix.things); is {
		return near, true
	}
	return n, ok
}

// ownPredicate holds a condition on the predicate against the verb as it is written, what is said before the head ("dead colonies"), and the nouns
// of the clause ("the harvest came to 310 tonnes").
func (b *best) ownPredicate(m *Match, n int, ok bool) (int, bool) {
	f := b.facts
	if !m.names() || ok && n > closeNone {
		return n, ok
	}
	if excluded(m, f.Predicate, b.predicate) {
		return 0, false
	}
	if f.Verb != "" && f.Verb != f.Predicate {
		if n, is := closest(m, f.Verb, b.ix.acts.path(f.Verb)); is {
			return n - closeSecond, true
		}
	}
	if n, is := anyOf(m, f.Modifiers, b.ix.acts); is {
		return n, true
	}
	if f.Kind != claim.Count || f.Head == "" {
		if n, is := anyOf(m, f.Near, b.ix.acts); is {
			return n, true
		}
	}
	return n, ok
}

// anyOf holds m against several words, the nearest first; none of them may be one that m excludes.
func anyOf(m *Match, words []string, v *vocabulary) (int, bool) {
	most, any := 0, false
	for _, w := range words {
		path := v.path(w)
		if excluded(m, w, path) {
			return 0, false
		}
		if n, ok := named(m, w, path); ok {
			most, any = max(most, n-closeSecond), true
		}
	}
	return max(most, closeNone), any
}

func (ix *index) noteCompounds(r *Rule) {
	for _, p := range r.patterns() {
		for _, w := range p.Subject.Words {
			if head, _, of := strings.Cut(w, " of "); of {
				ix.compounds[head] = true
			} else if i := strings.LastIndexByte(w, ' '); i > 0 {
				ix.compounds[w[i+1:]] = true
			}
		}
	}
}

// Alike returns, for a claim that one of a desk's rules took, the word by which all the words beside each other in its subject are one thing; empty
// where it asks what is counted ({subject} in its question), for any other rule, and where it does not name head. An editor who lists player and entrant under "How many took part?" takes
// twelve of one for twelve of the other.
func (s *Set) Alike(id, head string) string {
	r := s.Rule(id)
	if r == nil || !s.own[id] || strings.Contains(r.Policy.Question, "{subject") {
		return ""
	}
	for _, p := range r.patterns() {
		if len(p.Subject.Words) > 1 && slices.Contains(p.Subject.Words, head) {
			return p.Subject.Words[0]
		}
	}
	return ""
}

// Predicated reports whether a rule names that word as its predicate.
func (s *Set) Predicated(id, word string) bool {
	r := s.Rule(id)
	return r != nil && slices.ContainsFunc(r.patterns(), func(p *Pattern) bool { return slices.Contains(p.Predicate.Words, word) })
}

// AsksFor reports whether the question of a rule names that placeholder, other than where it may be left out.
func (s *Set) AsksFor(id, placeholder string) bool {
	r := s.Rule(id)
	if r == nil {
		return false
	}
	at := strings.Index(r.Policy.Question, "{"+placeholder)
	return at >= 0 && strings.Count(r.Policy.Question[:at], "[") == strings.Count(r.Policy.Question[:at], "]")
}
