package rule

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/word"
)

// How well a condition is met. A word is closer than its concept, and a concept closer than those above it; a condition that is met because
// the word is left out counts least. Rules differ by whole conditions more than by closeness, so the figures only need this order. A rule that a
// desk has added goes before all built-in ones: whoever wrote it wants its question asked.
const (
	closeWord   = 100
	closeTop    = 90 // the word's own concept; each step up takes closeStep
	closeStep   = 10
	closeFloor  = 20
	closeNone   = 10
	closeUnit   = 8
	closeDim    = 4
	closeSecond = 50 // taken off where the head noun stands in for the predicate
	closeOwn    = 1000
)

// entry is one pattern of a rule, with its place in the order of rules.
type entry struct {
	rule *Rule
	*Pattern
	order int
	own   bool
}

// slot is what an entry is filed under: the condition that fewest mentions meet.
type slot struct {
	words, concepts word.Map[[]*entry]
	none            []*entry
	used            bool
}

// file holds the entries of one kind of claim. An entry stands in one slot only, so that a mention meets only rules that name one of its words
// or concepts, however many others there are.
type file struct {
	subject, predicate, attribute, context slot
	rest                                   []*entry
}

// index is what Set looks up, made on first use.
type index struct {
	files      map[claim.Kind]*file
	things     *vocabulary
	acts       *vocabulary
	attributes *vocabulary
	policies   map[string]claim.Policy
	opposed    map[string]bool // the acts that another is the opposite of
	context    word.Map[bool]  // the words and concepts that the context of a rule names, or leaves out
	compounds  map[string]bool // the heads of the subjects of several words that a desk's rules name
}

func (s *Set) index() *index {
	s.once.Do(func() {
		ix := &index{files: map[claim.Kind]*file{}, policies: make(map[string]claim.Policy, len(s.Rules))}
		ix.things = newVocabulary(s.Lexicons, LexiconThings)
		ix.acts = newVocabulary(s.Lexicons, LexiconActs)
		ix.attributes = newVocabulary(s.Lexicons, LexiconAttributes)
		ix.opposed = map[string]bool{}
		ix.compounds = map[string]bool{}
		for _, m := range ix.acts.byID.All() {
			if m.Opposite != "" {
				ix.opposed[m.Opposite] = true
			}
		}
		order := 0
		for _, r := range s.Rules {
			ix.policies[r.ID] = r.Policy
			f := ix.files[r.Kind]
			if f == nil {
				f = &file{}
				ix.files[r.Kind] = f
			}
			f.add(&entry{r, &r.Pattern, order, s.own[r.ID]})
			ix.noteContext(&r.Context)
			for i := range r.Also {
				f.add(&entry{r, &r.Also[i], order, s.own[r.ID]})
				ix.noteContext(&r.Also[i].Context)
			}
			if s.own[r.ID] {
				ix.noteCompounds(r)
			}
			order++
		}
		s.ix = ix
	})
	return s.ix
}

func (ix *index) noteContext(m *Match) {
	for _, list := range [...][]string{m.Words, m.Concepts, m.Except} {
		for _, w := range list {
			*ix.context.Put(w) = true
		}
	}
}

func (m *Match) asks() bool  { return len(m.Words)+len(m.Concepts)+len(m.Except) > 0 || m.None }
func (m *Match) names() bool { return len(m.Words)+len(m.Concepts) > 0 }

func (f *file) add(e *entry) {
	switch {
	case len(e.Subject.Words) > 0 && len(e.Subject.Concepts) == 0 && !e.Subject.None: // single words are rarer than any concept
		f.subject.add(&e.Subject, e)
	case e.Predicate.names() && !e.Predicate.None: // before the subject: most rules are about people
		f.predicate.add(&e.Predicate, e)
	case e.Subject.names() && !e.Subject.None:
		f.subject.add(&e.Subject, e)
	case e.Attribute.names() && !e.Attribute.None:
		f.attribute.add(&e.Attribute, e)
	case e.Context.names() && !e.Context.None:
		f.context.add(&e.Context, e)
	case e.Subject.names():
		f.subject.add(&e.Subject, e)
	case e.Predicate.names():
		f.predicate.add(&e.Predicate, e)
	default:
		f.rest = append(f.rest, e)
	}
}

func (s *slot) add(m *Match, e *entry) {
	s.used = true
	for _, w := range m.Words {
		list := s.words.Put(w)
		*list = append(*list, e)
	}
	for _, c := range m.Concepts {
		list := s.concepts.Put(c)
		*list = append(*list, e)
	}
	if m.None {
		s.none = append(s.none, e)
	}
}

// best is the search for the closest rule.
type best struct {
	ix    *index
	facts *Facts
	Reading
	// predicate and head are what the lexicon of acts says of the predicate and of the head noun, each alone.
	predicate, head []string
	found           *entry
	score           int
}

// Match returns the most specific rule that takes f, or nil. Of two that are equally specific the one that stands first in Rules wins.
func (s *Set) Match(f Facts) *Rule {
	ix := s.index()
	file := ix.files[f.Kind]
	if file == nil {
		return nil
	}
	if m := ix.things.words.Get(f.Head); m != nil && m.Light {
		f.Head = "" // "12 others" names nobody
	}
	b := best{ix: ix, facts: &f, Reading: ix.read(&f), score: -1}
	b.predicate, b.head = ix.act(f.Predicate, f.Preposition), ix.acts.path(f.Head)
	b.slot(&file.subject, f.Head, b.Things, f.Head == "")
	for _, h := range f.Heads {
		if h != f.Head {
			b.slot(&file.subject, h, ix.things.path(h), false)
		}
	}
	b.slot(&file.predicate, f.Predicate, b.predicate, f.Predicate == "")
	if f.Head != "" && f.Head != f.Predicate {
		b.slot(&file.predicate, f.Head, b.head, false)
	}
	if path := ix.attributes.pathOf(ix.attributes.byID.Get(b.Attribute)); path != nil {
		b.slot(&file.attribute, b.Attribute, path, false)
	}
	if file.context.used {
		for _, w := range f.Context {
			b.slot(&file.context, w, ix.things.path(w), false)
			b.slot(&file.context, "", ix.acts.path(w), false)
		}
	}
	if s.Asks() {
		b.clause(file)
	}
	b.try(file.rest)
	if b.found == nil {
		return nil
	}
	return b.found.rule
}

func (b *best) slot(s *slot, w string, path []string, none bool) {
	if w != "" {
		b.try(s.words.Get(w))
	}
	for _, c := range path {
		b.try(s.concepts.Get(c))
	}
	if none {
		b.try(s.none)
	}
}

func (b *best) try(es []*entry) {
	for _, e := range es {
		n, ok := b.closeness(e)
		if ok && (n > b.score || n == b.score && e.order < b.found.order) {
			b.found, b.score = e, n
		}
	}
}

// closeness tells whether e takes the mention, and how closely.
func (b *best) closeness(e *entry) (int, bool) {
	f := b.facts
	total, ok := limits(e.Pattern, f)
	if !ok {
		return 0, false
	}
	subject, ok := b.subject(&e.Subject)
	predicate, ok2 := closest(&e.Predicate, f.Predicate, b.predicate)
	if e.own {
		subject, ok = b.ownSubject(&e.Subject, subject, ok)
		predicate, ok2 = b.ownPredicate(&e.Predicate, predicate, ok2)
	}
	if e.Subject.None && f.Head != "" && e.Predicate.names() && (!ok || !ok2 || f.Predicate == "") && !excluded(&e.Subject, f.Head, b.Things) {
		// "12 arrests were made": the head names the act, and who was arrested is left out.
		if n, is := closest(&e.Predicate, f.Head, b.head); is {
			subject, ok, predicate, ok2 = closeNone, true, n-closeSecond, true
		}
	}
	if !ok || !ok2 {
		return 0, false
	}
	attribute, ok := b.attribute(&e.Attribute)
	if !ok {
		return 0, false
	}
	context, ok := b.context(&e.Context)
	if !ok {
		return 0, false
	}
	switch {
	case e.own:
		total += closeOwn
	case !e.rule.General:
		total++
	}
	return total + subject + predicate + attribute + context, true
}

func limits(p *Pattern, f *Facts) (int, bool) {
	n := 0
	if len(p.Dimension) > 0 {
		if !slices.Contains(p.Dimension, f.Dimension) {
			return 0, false
		}
		n += closeDim
	}
	if len(p.Unit) > 0 {
		if !slices.Contains(p.Unit, f.Unit) {
			return 0, false
		}
		n += closeUnit
	}
	if len(p.Preposition) > 0 {
		if !slices.Contains(p.Preposition, f.Preposition) {
			return 0, false
		}
		n += closeUnit
	}
	if len(p.Names) > 0 {
		if !slices.ContainsFunc(f.Names, func(k string) bool { return slices.Contains(p.Names, k) }) {
			return 0, false
		}
		n += closeUnit
	}
	return n, true
}

// subject holds m against the head and, where several nouns share one number, against each: "500 drones and missiles" is about drones and missiles,
// and no claim of a rule about drones alone.
func (b *best) subject(m *Match) (int, bool) {
	if len(b.facts.Heads) < 2 {
		return closest(m, b.facts.Head, b.Things)
	}
	least := closeWord
	for _, h := range b.facts.Heads {
		path := b.Things
		if h != b.facts.Head {
			path = b.ix.things.path(h)
		}
		n, ok := closest(m, h, path)
		if !ok {
			return 0, false
		}
		least = min(least, n)
	}
	return least, true
}

func (b *best) attribute(m *Match) (int, bool) {
	if !m.asks() {
		return 0, true
	}
	return closest(m, b.Attribute, b.ix.attributes.pathOf(b.ix.attributes.byID.Get(b.Attribute)))
}

func (b *best) context(m *Match) (int, bool) {
	if !m.asks() {
		return 0, true
	}
	most, any := 0, false
	for _, w := range b.facts.Context {
		for _, v := range [...]*vocabulary{b.ix.things, b.ix.acts} {
			path := v.path(w)
			if excluded(m, w, path) {
				return 0, false
			}
			if n, ok := named(m, w, path); ok {
				most, any = max(most, n), true
			}
		}
	}
	if any || m.None || !m.names() {
		return most / 2, true // a word somewhere in the sentence says less than one in its place
	}
	return 0, false
}

// closest tells whether a word of that path meets m, and how closely.
func closest(m *Match, word string, path []string) (int, bool) {
	if !m.asks() {
		return 0, true
	}
	if word == "" {
		if m.None {
			return closeNone, true
		}
		return 0, !m.names()
	}
	if excluded(m, word, path) {
		return 0, false
	}
	if !m.names() {
		return 0, !m.None
	}
	return named(m, word, path)
}

func named(m *Match, word string, path []string) (int, bool) {
	if slices.Contains(m.Words, word) {
		return closeWord, true
	}
	for i, c := range path {
		if slices.Contains(m.Concepts, c) {
			return max(closeTop-closeStep*i, closeFloor), true
		}
	}
	return 0, false
}

func excluded(m *Match, word string, path []string) bool {
	if len(m.Except) == 0 {
		return false
	}
	return slices.Contains(m.Except, word) || slices.ContainsFunc(path, func(c string) bool { return slices.Contains(m.Except, c) })
}
