// Package syntax answers: who did what to what?
//
// It finds noun phrases, verb groups and clauses by patterns over tags, and tells which predicate governs a phrase.
// Every answer says which pattern gave it and how sure it is.
//
// The reading goes from left to right once: words are gathered into chunks, and each chunk is hung on a clause that is still open. There
// is no tree and no search, so the time is linear in the text, and where a sentence is too strange the answer is that nothing is known.
package syntax

//go:generate go run ../word/gen syntax

import (
	"slices"
	"sort"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// Phrase is a noun phrase.
type Phrase struct {
	Words doc.Range
	// Head is the token of the head noun; -1 if it is left out ("12 dead": the adjective is in Adjective).
	Head int
	// Heads are all heads where several are coordinated under one number ("500 drones and missiles").
	Heads []int
	// Adjective is the token of a predicate adjective or participle that stands for the head ("12 dead", "nine wounded"), or of the word that
	// says what is measured ("5 km deep", "two hours later", "14 km west"), or -1.
	Adjective int
	// Modifiers are the tokens before the head that narrow it ("Russian", "ballistic").
	Modifiers []int
	// Other says "others", "more", "another": not the ones told of before. Of says "of them", "of the …": a part.
	Other, Of bool
}

// Verb is a verb group: auxiliaries, negation, and the main verb.
type Verb struct {
	Words   doc.Range
	Main    int // token of the main verb
	Lemma   string
	Passive bool
	Negated bool
	// Modality is one of claim's: "actual", "planned", "demanded", "offered", "possible", "denied".
	Modality string
	// Finite is false for infinitives, gerunds and bare participles.
	Finite bool
	// Subject is the phrase before the verb that it agrees with, or that an infinitive or participle shares with the verb above it; Agent the one
	// after "by". Empty where unknown.
	Subject, Agent doc.Range
	// Object is the phrase after the verb ("told reporters"), empty where there is none.
	Object doc.Range
	// Relative is set where the verb stands in a relative clause; Subject is then what the clause hangs on, if the clause has no own subject.
	Relative bool
}

// Relation is how a phrase hangs on its predicate.
type Relation string

// The relations.
const (
	Object         Relation = "object"
	Subject        Relation = "subject"
	PassiveSubject Relation = "passive subject"
	Oblique        Relation = "oblique"
	Nominal        Relation = "nominal"  // the predicate is a noun: "a death toll of 40"
	Copula         Relation = "copula"   // "the toll was 40"
	Modifier       Relation = "modifier" // "a 30-day ceasefire"
	NoRelation     Relation = ""
)

// Governor is the predicate that governs a phrase, and who else it ties in.
type Governor struct {
	// Predicate is its lemma; Token its token, -1 if there is none.
	Predicate string
	Token     int
	Relation  Relation
	// Preposition is that of an oblique ("over" in "over eight regions").
	Preposition string
	// Agent and Patient are the phrases of who does it and what it is done to; empty where unknown.
	Agent, Patient doc.Range
	// Topic is what a bare level is a level of: the subject of "has risen to 29" or "was 40", the noun phrase of "a depth of 10 km". Empty
	// where the phrase asked about is itself the subject.
	Topic    doc.Range
	Negated  bool
	Modality string
	// Pattern names the pattern that gave the answer; Sure is how often it is right, in [0, 1].
	Pattern string
	Sure    float64
}

// Roles answers what a quantity counts and what governs it. Parse answers by patterns; a trained parser could be asked for a second opinion.
type Roles interface {
	Counted(r doc.Range) Phrase
	Govern(r doc.Range) Governor
}

var _ Roles = (*Parse)(nil)

// Parse is what is known of a document's syntax. It is not changed after New returns.
type Parse struct {
	doc  *doc.Document
	tags []tag.Tag // the document's tags, repaired
	// marks are the classes of the document's words.
	marks []uint64
	// chunks of all sentences; those of sentence s are chunks[start[s]:start[s+1]].
	chunks []chunk
	start  []int32
	reader reader
}

// New reads d.
func New(d *doc.Document) *Parse {
	p := new(Parse)
	p.Read(d)
	return p
}

// Read makes p what New returns of d, in the memory that p has.
func (p *Parse) Read(d *doc.Document) {
	n := len(d.Tokens)
	p.doc, p.tags, p.marks, p.start = d, slices.Grow(p.tags[:0], n)[:n], slices.Grow(p.marks[:0], n)[:n], slices.Grow(p.start[:0], len(d.Sentences)+1)[:len(d.Sentences)+1]
	p.chunks = slices.Grow(p.chunks[:0], len(d.Tokens)*2/3)
	for i := range d.Tokens {
		p.tags[i] = d.Tokens[i].Tag
		p.marks[i] = marks.Of(d.Type(i))
	}
	// One step after the other for the whole text, not for each sentence: the code of all is more than a processor keeps at hand.
	for s := range d.Sentences {
		p.repair(d.Sentences[s].Tokens, d.Paragraphs[d.Sentences[s].Paragraph].Role == doc.Headline)
	}
	for s := range d.Sentences {
		p.mainVerb(d.Sentences[s].Tokens)
	}
	for s := range d.Sentences {
		p.start[s] = int32(len(p.chunks))
		p.chunk(d.Sentences[s].Tokens)
	}
	p.start[len(d.Sentences)] = int32(len(p.chunks))
	for s := range d.Sentences {
		p.reader.read(p, p.start[s], p.start[s+1])
	}
}

// Tag returns the tag of token i, as repaired by the sentence around it.
func (p *Parse) Tag(i int) tag.Tag { return p.tags[i] }

// Verbs returns the verb groups of sentence s, in order.
func (p *Parse) Verbs(s int) []Verb { return p.AppendVerbs(nil, s) }

// AppendVerbs appends to out the verb groups of sentence s, in order.
func (p *Parse) AppendVerbs(out []Verb, s int) []Verb {
	for c := p.start[s]; c < p.start[s+1]; c++ {
		if p.chunks[c].kind == verbGroup {
			out = append(out, p.verb(c))
		}
	}
	return out
}

// VerbAt returns the verb group whose main verb is token t; false if t is none.
func (p *Parse) VerbAt(t int) (Verb, bool) {
	c := p.find(t)
	if c < 0 || p.chunks[c].kind != verbGroup || int(p.chunks[c].head) != t {
		return Verb{}, false
	}
	return p.verb(c), true
}

func (p *Parse) verb(c int32) Verb {
	k := &p.chunks[c]
	v := Verb{Words: k.words(), Main: int(k.head), Lemma: p.lemma(c), Passive: k.passive, Negated: k.negated, Modality: p.modality(c),
		Finite: k.finite, Relative: k.relative}
	if k.subj >= 0 {
		v.Subject = p.extent(k.subj, c)
	}
	if k.by >= 0 {
		v.Agent = p.extent(k.by, -1)
	}
	if k.obj >= 0 {
		v.Object = p.extent(k.obj, -1)
	}
	return v
}

// Phrases returns the noun phrases of sentence s, in order; they do not overlap.
func (p *Parse) Phrases(s int) []Phrase {
	var out []Phrase
	for c := p.start[s]; c < p.start[s+1]; c++ {
		if p.chunks[c].kind == nounPhrase {
			out = append(out, p.phrase(c))
		}
	}
	return out
}

// PhraseAt returns the noun phrase that begins with token t; false if none does. It takes time logarithmic in the length of the text.
func (p *Parse) PhraseAt(t int) (Phrase, bool) {
	i := sort.Search(len(p.chunks), func(i int) bool { return int(p.chunks[i].first) >= t })
	if i == len(p.chunks) || int(p.chunks[i].first) != t || p.chunks[i].kind != nounPhrase {
		return Phrase{}, false
	}
	return p.phrase(int32(i)), true
}

// lemma returns the base form of chunk c's head.
func (p *Parse) lemma(c int32) string {
	k := &p.chunks[c]
	if k.head < 0 {
		return ""
	}
	switch t := p.doc.Type(int(k.head)); {
	case k.kind != verbGroup:
		return lemma.NounOf(t)
	case p.is(int(k.head), beWord):
		return "be"
	case p.is(int(k.head), haveWord):
		return "have"
	default:
		return lemma.VerbOf(t)
	}
}
