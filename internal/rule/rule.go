// Package rule answers: what may count as a claim, and how strictly is it compared?
//
// Rules and lexicons are YAML that an editor can read (../../rules); the built-in ones are compiled into Go tables by go generate, so that
// nothing is parsed at start. Load reads others, Merge adds them.
package rule

import (
	"sync"

	"github.com/claimdiff/claimdiff/internal/claim"
)

//go:generate go run ./gen -o builtin_gen.go
//go:generate go run ../word/gen rule

// Facts is what is known of a mention when a rule is sought for it.
type Facts struct {
	Kind claim.Kind
	// Head is the lemma of the counted or measured noun, Heads all of them; empty if left out.
	Head  string
	Heads []string
	// Modifiers are the lemmas before the head.
	Modifiers []string
	// Predicate is the governing lemma ("kill", "death", "dead"); Relation how the value hangs on it; Preposition that of an oblique.
	Predicate, Relation, Preposition string
	// Unit and Dimension are the amount's.
	Unit, Dimension string
	// Context are the lemmas of the other words of the sentence, near ones first: what a rule's `context` may ask for.
	Context []string
	// Names are the kinds of the names in the mention (person, place …).
	Names []string
	// Near are the lemmas of the nouns of the clause, Verb that of the verb that governs the value, as it is written: where the rules of a desk find
	// what the value is of, if no noun stands right beside it. Both are empty where the set has no such rules (Set.Asks).
	Near []string
	Verb string
}

// Match is a condition on words: one of the lemmas, or a word below one of the lexicon's concepts. None allows that the word is left out.
// The zero Match asks for nothing.
type Match struct {
	Words    []string
	Concepts []string
	// Except are words and concepts that break the condition, whatever else holds.
	Except []string
	None   bool
}

// Pattern is the conditions under which a rule takes a mention; each must hold, where given.
type Pattern struct {
	// Subject is what is counted, measured or dated: Head, or all of Heads.
	Subject Match
	// Predicate is what happened to it. Where Subject may be left out, a head noun that names an act ("12 arrests", "three deaths")
	// counts as the predicate of a subject left out.
	Predicate Match
	// Attribute is what of it is measured, named by predicate, head or modifier.
	Attribute Match
	// Context is another word of the sentence.
	Context Match
	// Dimension, Unit, Preposition and Names limit what is measured and how it is said; one of each list must hold; empty is any.
	Dimension, Unit, Preposition, Names []string
}

// Rule is one rule. It is not changed after loading.
type Rule struct {
	ID, About string
	Kind      claim.Kind
	Pattern
	// Also are further patterns: the rule takes what any of them takes.
	Also []Pattern
	// Policy is how its claims are compared, with the question.
	Policy claim.Policy
	// Cases are the examples written beside the rule.
	Cases []Example
	// File and Line are where it was read.
	File string
	Line int
	// General marks the rule that takes what no topic rule takes.
	General bool

	column int // where it begins, for Warnings
}

// Examples returns the examples written beside the rule, in the order of the file.
func (r *Rule) Examples() []Example { return r.Cases }

// Concept is one entry of a lexicon.
type Concept struct {
	ID string
	// In are the concepts directly above it.
	In []string
	// Words are the lemmas that mean it, its own name among them.
	Words []string
	// Dimension limits an attribute's words to amounts of these dimensions ("money", "length" …; "count" is no dimension); empty is any.
	Dimension []string
	// Light marks words that say nothing of their own: "made 12 arrests" is about arrests, and "12 others" names nobody.
	Light bool
	// Opposite is the act that has not come about where this one has ("reject": approve); empty for none, and for the things and attributes.
	Opposite string
	Line     int

	column int // of its name, for Check
}

// The lexicons.
const (
	LexiconThings     = "things"
	LexiconActs       = "acts"
	LexiconAttributes = "attributes"
)

// Lexicon is words by what they mean.
type Lexicon struct {
	Name     string // "things", "acts" or "attributes"
	File     string
	Concepts []Concept
}

// Set is rules and lexicons together. It is not changed after it is made, and safe for use by several goroutines.
type Set struct {
	Rules    []*Rule
	Lexicons []Lexicon

	// refs are the lexicon entries that its rules name, for Check; the built-in rules were checked when they were compiled.
	refs []reference

	// own are the ids of the rules that a desk has added: not the built-in ones, nor those that stand in their place.
	own map[string]bool

	once sync.Once
	ix   *index
}

// Asks reports whether a desk has added rules of its own, which need to know more of a mention than the built-in ones (Facts.Near).
func (s *Set) Asks() bool { return len(s.own) > 0 }

// Own reports whether that rule is one which a desk has added, and not one in the place of a built-in rule.
func (s *Set) Own(id string) bool { return s.own[id] }

// Builtin returns the built-in rules; it is cheap to call, and the same every time.
func Builtin() *Set { return &builtin }

// Policies returns how the claims of each rule are compared, by rule id. The map is shared: it must not be changed.
func (s *Set) Policies() map[string]claim.Policy { return s.index().policies }

// Rule returns the rule of that id, or nil.
func (s *Set) Rule(id string) *Rule {
	for _, r := range s.Rules {
		if r.ID == id {
			return r
		}
	}
	return nil
}

// Measures is the one attribute that a rule's patterns name, which whatever the rule takes is then a measure of; empty if there are several or none.
func (r *Rule) Measures() string {
	only := ""
	for _, p := range r.patterns() {
		for _, a := range p.Attribute.Concepts {
			if only != "" && a != only {
				return ""
			}
			only = a
		}
	}
	return only
}
