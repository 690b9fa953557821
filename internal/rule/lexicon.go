package rule

import (
	"slices"
	"strings"
	"sync/atomic"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/word"
)

// Relation is how what two words mean relates.
type Relation string

// The relations of two meanings.
const (
	Same      Relation = "same"
	Narrower  Relation = "narrower"  // the first is a kind of the second
	Broader   Relation = "broader"   // the second is a kind of the first
	Sibling   Relation = "sibling"   // different kinds of one thing
	Unrelated Relation = "unrelated" // nothing in common
	Unknown   Relation = "unknown"   // one of them is in no lexicon
)

// Related tells how two meanings relate, each given from narrow to broad as Things and Acts return them. Siblings may still overlap: students are
// no kind of women, and yet may be women.
func (s *Set) Related(a, b []string) Relation {
	switch {
	case len(a) == 0 || len(b) == 0:
		return Unknown
	case a[0] == b[0]:
		return Same
	case slices.Contains(a, b[0]):
		return Narrower
	case slices.Contains(b, a[0]):
		return Broader
	case slices.ContainsFunc(a, func(c string) bool { return slices.Contains(b, c) }):
		return Sibling
	}
	return Unrelated
}

// Reading is what the lexicons make of a mention.
type Reading struct {
	// Things is what is counted, Acts what happened to it, both from narrow to broad; nil where no lexicon has the word.
	Things, Acts []string
	// Attribute is what of it is measured, or "".
	Attribute string
}

// Read looks up f's words together: compounds before single words ("police officer", "shoot down"), the act of a head noun where the predicate says
// nothing of its own ("made 12 arrests"), and the attribute that fits the amount's dimension.
func (s *Set) Read(f Facts) Reading { return s.index().read(&f) }

// Things returns what the lexicon of things says the noun means, from narrow to broad ("bomber": bomber, aircraft, vehicle); nil if it is not there.
// A word has one meaning in a lexicon. The answer is shared: it must not be changed.
func (s *Set) Things(lemma string) []string { return s.index().things.path(lemma) }

// ThingsFor is Things for the noun that t is a form of, found out once.
func (s *Set) ThingsFor(t *word.Type) []string {
	if k := word.Recall[known](t, word.RuleThings); k != nil && k.set == s {
		return k.path
	}
	path := s.Things(lemma.NounOf(t))
	if path == nil && s == &builtin {
		word.Keep(t, word.RuleThings, &nothing)
	} else {
		word.Keep(t, word.RuleThings, &known{s, path})
	}
	return path
}

// InContext reports whether the context of some rule can ask for that form of a word: what it cannot ask for, Match need not be told. It is found out
// once for the built-in rules, and taken for granted for others.
func (s *Set) InContext(t *word.Type, f Form) bool {
	if s != &builtin {
		return true
	}
	noted := t.Noted(word.RuleMarks)
	if noted>>f&1 == 0 {
		noted = 1 << f
		if s.index().inContext(f.of(t)) {
			noted |= 1 << (f + forms)
		}
		t.Note(word.RuleMarks, noted)
	}
	return noted>>(f+forms)&1 != 0
}

// Form is which base form of a word is meant.
type Form uint8

// The forms: the noun's singular, the verb's infinitive, the word in small letters.
const (
	AsNoun Form = iota
	AsVerb
	AsWritten
	forms
)

// of is that form of a word.
func (f Form) of(t *word.Type) string {
	switch f {
	case AsNoun:
		return lemma.NounOf(t)
	case AsVerb:
		return lemma.VerbOf(t)
	}
	return t.Low
}

// inContext reports whether the context of a rule names w, or a concept that the lexicons have for it.
func (ix *index) inContext(w string) bool {
	return ix.context.Get(w) || slices.ContainsFunc(ix.things.path(w), ix.isContext) || slices.ContainsFunc(ix.acts.path(w), ix.isContext)
}

func (ix *index) isContext(c string) bool { return ix.context.Get(c) }

// known is what a word means by the lexicons of a set.
type known struct {
	set  *Set
	path []string
}

// nothing is what most words mean by the built-in lexicons of things.
var nothing = known{set: &builtin}

// ThingsOf is Things for a noun with the lemmas before it: "fighter jet" and "police officer" mean more than "jet" and "officer".
func (s *Set) ThingsOf(head string, modifiers []string) []string {
	return s.index().things.compound(last(modifiers), head)
}

// Acts returns what the lexicon of acts says a predicate (verb, noun or adjective lemma) means, from narrow to broad ("down": shoot-down, destroy, damage, hit).
// A word has one meaning in a lexicon; a verb with its particle ("lay off") may be asked for with a space between. The answer is shared.
func (s *Set) Acts(lemma string) []string { return s.index().acts.path(lemma) }

// ActsWith is Acts(verb + " " + with).
func (s *Set) ActsWith(verb, with string) []string { return s.index().acts.pair(verb, with) }

// MayAct reports whether the lexicon of acts has a word or begins a compound with it: where not, Acts has nothing for it, whatever follows.
func (s *Set) MayAct(lemma string) bool {
	v := s.index().acts
	return v.verbs.Get(lemma) || v.words.Get(lemma) != nil
}

// Attribute returns which measured attribute a word names ("deep", "depth": depth; "late", "delay": delay), or "".
// Where a word names several, by what is measured ("long"), the one that the lexicon has first.
func (s *Set) Attribute(lemma string) string { return s.index().attribute(lemma, "") }

// AttributeIn is Attribute for an amount of that dimension ("" for a count): "long" is a length in kilometres and a duration in hours.
func (s *Set) AttributeIn(lemma, dimension string) string {
	if dimension == "" {
		dimension = "count"
	}
	return s.index().attribute(lemma, dimension)
}

// AttributeWith is AttributeIn of two words with a space between.
func (s *Set) AttributeWith(a, b, dimension string) string {
	if !s.index().attributes.verbs.Get(a) && strings.IndexByte(a, ' ') < 0 {
		return ""
	}
	return s.AttributeIn(a+" "+b, dimension)
}

// NounKeys returns the keys by which a party whose head noun means that is known: what it means, from narrow to broad, but for the broadest where there
// are several, each after claim.Noun; nil where no lexicon has the noun. The answer is shared.
func (s *Set) NounKeys(lemma string) []string {
	things := s.index().things
	m := things.words.Get(lemma)
	path := things.pathOf(m)
	if len(path) == 0 {
		return nil
	}
	keys := m.nouns.Load()
	if keys == nil {
		list := nounsOf(path)
		keys = &list
		m.nouns.Store(keys)
	}
	return *keys
}

func (ix *index) read(f *Facts) Reading {
	r := Reading{Things: ix.things.compound(last(f.Modifiers), f.Head), Acts: ix.act(f.Predicate, f.Preposition)}
	if len(r.Acts) == 0 || ix.acts.byID.Get(r.Acts[0]).Light {
		if acts := ix.acts.path(f.Head); len(acts) > 0 && !ix.compounded(f, &r) && !solid(r.Things) {
			r.Acts = acts // "made 12 arrests"; a polling station stations nobody, and who has 40 stores stores nothing
		}
	}
	dimension := f.Dimension
	if dimension == "" {
		dimension = "count"
	}
	for _, w := range [...]string{f.Head, f.Predicate, last(f.Modifiers)} {
		if r.Attribute = ix.attribute(w, dimension); r.Attribute != "" {
			return r
		}
	}
	for _, w := range f.Heads {
		if r.Attribute = ix.attribute(w, dimension); r.Attribute != "" {
			return r
		}
	}
	return r
}

// solid reports whether a thing is one that can be touched or stood in, so that its noun names no act: a store, a ship.
func solid(path []string) bool { return len(path) > 0 && solids(path[len(path)-1]) }

// compounded reports whether it is the head with the word before it that means the thing, so that the head alone names no act.
func (ix *index) compounded(f *Facts, r *Reading) bool {
	if len(f.Modifiers) == 0 || len(r.Things) == 0 {
		return false
	}
	alone := ix.things.path(f.Head)
	return len(alone) == 0 || alone[0] != r.Things[0]
}

func (ix *index) act(predicate, particle string) []string {
	if particle == "" {
		return ix.acts.path(predicate)
	}
	return ix.acts.phrasal(predicate, particle)
}

func (ix *index) attribute(w, dimension string) string {
	m := ix.attributes.words.Get(w)
	if m == nil {
		return ""
	}
	if m.measures(dimension) {
		return m.ID
	}
	for _, m := range ix.attributes.others[w] {
		if m.measures(dimension) {
			return m.ID
		}
	}
	return ""
}

func (c *Concept) measures(dimension string) bool {
	return dimension == "" || len(c.Dimension) == 0 || slices.Contains(c.Dimension, dimension)
}

// meaning is a concept with what follows from it, which is found out when it is first asked for.
type meaning struct {
	*Concept
	path  atomic.Pointer[[]string] // see pathOf
	nouns atomic.Pointer[[]string] // see NounKeys
}

// vocabulary is a lexicon made ready for looking up.
type vocabulary struct {
	name  string
	words *word.Map[*meaning]
	byID  *word.Map[*meaning]
	// others are the further meanings of an attribute's words.
	others map[string][]*meaning
	// heads and verbs are the last and first words of compounds, so that most lookups need not try one.
	heads, verbs *word.Map[bool]
}

func newVocabulary(ls []Lexicon, name string) *vocabulary {
	var concepts []Concept
	n := 0
	for i := range ls {
		if ls[i].Name == name {
			concepts = ls[i].Concepts
		}
	}
	for i := range concepts {
		n += len(concepts[i].Words)
	}
	v := &vocabulary{
		name: name, words: word.NewMap[*meaning](n), byID: word.NewMap[*meaning](len(concepts)), others: map[string][]*meaning{},
		heads: word.NewMap[bool](n / 4), verbs: word.NewMap[bool](n / 4),
	}
	meanings := make([]meaning, len(concepts))
	for i := range concepts {
		m := &meanings[i]
		m.Concept = &concepts[i]
		*v.byID.Put(m.ID) = m
		for _, w := range m.Words {
			if first := v.words.Put(w); *first == nil {
				*first = m
			} else {
				v.others[w] = append(v.others[w], m)
			}
			if a, b, ok := strings.Cut(w, " "); ok {
				*v.verbs.Put(a), *v.heads.Put(b) = true, true
			}
		}
	}
	return v
}

// nounsOf are the keys of parties that a path means: that both are people, or events, ties nothing.
func nounsOf(path []string) []string {
	if len(path) > 1 {
		path = path[:len(path)-1]
	}
	var out []string
	for _, p := range path {
		out = append(out, claim.Noun+p)
	}
	return out
}

// pathOf is what m means and the concepts above it, near ones first; nil for none, and for a thing that names nothing: "12 others".
func (v *vocabulary) pathOf(m *meaning) []string {
	if m == nil || m.Light && v.name == LexiconThings {
		return nil
	}
	p := m.path.Load()
	if p == nil {
		path := v.chain(m.ID)
		p = &path
		m.path.Store(p)
	}
	return *p
}

// chain is a concept and those above it, near ones first.
func (v *vocabulary) chain(id string) []string {
	path := append(make([]string, 0, 5), id)
	for i := 0; i < len(path); i++ {
		c := v.byID.Get(path[i])
		if c == nil {
			continue
		}
		for _, p := range c.In {
			if !slices.Contains(path, p) {
				path = append(path, p)
			}
		}
	}
	return path
}

func (v *vocabulary) path(w string) []string { return v.pathOf(v.words.Get(w)) }

// compound looks for "modifier head", then for the head alone. The buffer keeps the joined word off the heap.
func (v *vocabulary) compound(modifier, head string) []string {
	if modifier != "" && v.heads.Get(head) {
		if p := v.joined(modifier, head); p != nil {
			return p
		}
	}
	return v.path(head)
}

func (v *vocabulary) phrasal(verb, particle string) []string {
	if v.verbs.Get(verb) {
		if p := v.joined(verb, particle); p != nil {
			return p
		}
	}
	return v.path(verb)
}

// pair looks for two words with a space between.
func (v *vocabulary) pair(a, b string) []string {
	if !v.verbs.Get(a) && strings.IndexByte(a, ' ') < 0 {
		return nil
	}
	return v.joined(a, b)
}

func (v *vocabulary) joined(a, b string) []string {
	var space [64]byte
	if len(a)+1+len(b) > len(space) {
		return nil
	}
	buf := append(append(append(space[:0], a...), ' '), b...)
	return v.path(string(buf))
}

func last(words []string) string {
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}
