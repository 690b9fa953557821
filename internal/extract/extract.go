// Package extract answers: which words make a claim?
//
// It brings together what the readers of numbers, times, names, syntax and speech found in one document, asks the rules which of it
// counts as a claim, and writes the claims with everything that the judging stages need to know of them.
package extract

//go:generate go run ../word/gen extract

import (
	"cmp"
	"math/bits"
	"slices"
	"sync"
	"sync/atomic"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/frame"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/speech"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/when"
)

// Result is the claims of one source, in the order of its text, and what tells which event it is about.
type Result struct {
	Claims  []claim.Claim
	Profile claim.Profile
	// Dated is the day (YYYY-MM-DD) that the dateline or byline bears, or the year or the day without one (XXXX-MM-DD) where that is all it bears; empty if none does.
	Dated string
}

// Claims reads a source. A text cannot be an error: what makes no claim is passed over, and an empty text has none.
// Claims have no id and no event yet.
func Claims(src *source.Source, set *rule.Set) Result {
	return All([]*source.Source{src}, set)[0]
}

// All reads several sources as Claims does, a step of all of them before the next step of any: the code of all steps is much larger than what a
// processor keeps at hand, that of one is not. What it holds at a time grows with the texts, so that few and short ones are read together.
func All(sources []*source.Source, set *rule.Set) []Result {
	all := make([]*reading, len(sources))
	for i, src := range sources {
		all[i] = readings.Get().(*reading)
		all[i].begin(src, set)
	}
	for _, step := range steps {
		for _, r := range all {
			step(r)
		}
	}
	results := make([]Result, len(all))
	for i, r := range all {
		results[i], r.result = r.result, Result{}
		readings.Put(r)
	}
	return results
}

// steps are what a text is read in, each from what those before it found.
var steps = [...]func(*reading){
	func(r *reading) { r.doc.ReadAt(r.src.Text, r.src.Body) },
	func(r *reading) { r.quantities = quantity.Find(r.doc); r.lendUnits() },
	func(r *reading) { r.times = when.Find(r.doc, r.quantities, when.Context{Published: r.src.Published}) },
	func(r *reading) { r.named = name.FindIn(r.named, r.doc); r.noCurrencies() },
	func(r *reading) { r.parse.Read(r.doc); r.lendMoney(); r.scale(); r.houses() },
	func(r *reading) { r.statements = speech.Find(r.doc, r.parse, r.named) },
	(*reading).survey,
	func(r *reading) { r.out = r.numbers(r.out[:0]) },
	func(r *reading) { r.out = r.dates(r.out) },
	func(r *reading) { r.out = oneHead(r.names(r.out)) },
	func(r *reading) { r.out = r.quotes(r.announcedLists(r.out)) },
	func(r *reading) { r.out = r.outcomes(r.out) },
	func(r *reading) { r.result.Profile = r.profile() },
	(*reading).finish,
}

// finish makes the result of the claims that were found.
func (r *reading) finish() {
	r.result.Claims, r.result.Dated = r.inOrder(r.out), r.writtenOn()
	clear(r.out)
}

// readings are kept for the memory that they have, most of which the next reading can use.
var readings = sync.Pool{New: func() any { return new(reading) }}

// inOrder returns the claims in the order of the text, those that stand at one place in the order given, each with its line and column. A claim is
// large: they are sorted by their places, and each is moved once.
func (r *reading) inOrder(claims []claim.Claim) []claim.Claim {
	r.order = r.order[:0]
	for i := range claims {
		r.order = append(r.order, place{claims[i].Span.Start, claims[i].Span.End, i})
	}
	slices.SortFunc(r.order, func(a, b place) int {
		return cmp.Or(a.start-b.start, a.end-b.end, a.at-b.at)
	})
	if len(claims) == 0 {
		return nil
	}
	out := roomFor(len(claims))
	at := walk{lines: &r.lines}
	for i, p := range r.order {
		out[i] = claims[p.at]
		s := &out[i].Span
		s.Line, s.Column = at.to(s.Start)
	}
	return out
}

// rooms are what Recycle was given, each for as many claims as its place is a power of two; recycled says that it was given something.
var (
	rooms    [32]sync.Pool
	recycled atomic.Bool
)

// roomFor returns n claims to be written over, n above 0.
func roomFor(n int) []claim.Claim {
	if !recycled.Load() {
		return make([]claim.Claim, n)
	}
	size := bits.Len(uint(n - 1))
	if room, ok := rooms[size%len(rooms)].Get().(*[]claim.Claim); ok && cap(*room) >= n {
		return (*room)[:n]
	}
	return make([]claim.Claim, n, 1<<size)
}

// Recycle lets the memory of claims that a Result had serve for those of another. They must not be used any more; what they point to may.
func Recycle(claims []claim.Claim) {
	if cap(claims) > 0 {
		recycled.Store(true)
		rooms[(bits.Len(uint(cap(claims)))-1)%len(rooms)].Put(&claims)
	}
}

// place is where a claim stands in the text, and in the list of claims.
type place struct{ start, end, at int }

// reading is one document with all that was found in it.
type reading struct {
	src        *source.Source
	set        *rule.Set
	doc        *doc.Document
	quantities []quantity.Mention
	// borrowers are the quantities that have the unit of the one before, each with the words for whom it is told of.
	borrowers map[int]doc.Range
	times     []when.Mention
	named     []name.Mention
	accused1  *docked           // once somebody asks
	slain1    *docked           // once somebody asks
	counted   bool              // whether spokenKeys and nameWords are those of this report
	persons   map[string]bool   // the keys of the people named, nil until somebody asks
	bodies    map[string]string // what people named speak for, by their keys, nil until somebody asks
	parse     *syntax.Parse
	// text and syntax are what doc and parse point to.
	text       doc.Document
	syntax     syntax.Parse
	statements []speech.Statement
	// reach is, for each statement, the furthest end of it and those before.
	reach []int
	// holders are the keys of the places that hold a place, by its key.
	holders map[string][]string
	// written is each place's name, by its key.
	written map[string]string
	scenes  []scene
	// spoken says of each time that it is when something was said, not when it happened.
	spoken []bool
	// other says of each time that a figure is only compared with one of then, toCome that what is told of it lies ahead.
	other, toCome []bool
	main          main
	// carried is, for each sentence that goes on with an event before, the time of that event; nil for the others.
	carried []*claim.Time
	// aside says of each sentence that it tells of another event than the main one,.
	aside []bool
	// bodyFrom is the first sentence of the body.
	bodyFrom int
	chief    chief
	hero     protagonist
	cast     cast
	// titled is the roles of people, each with whose it is; nil until it is asked for.
	titled [][2]string
	// camps are those of an election; nil until they are asked for.
	camps []camp
	// turnedOut says that headline and lead tell those in power to have been beaten.
	turnedOut bool
	lines     lines
	// frames finds of what values are by the wordings around them.
	frames frame.Finder
	crew   int8 // 1 if no crew is told of, 2 if one is, 0 while nobody has asked
	ages   int8 // 1 if all ages are the same, 2 if not, 0 while nobody has asked
	// courts is 1 where all trial courts that the report names are one, 2 where they are several, 0 until it is asked.
	courts int
	// deeds and built are what mainDeeds and buildings tell, nil until they are asked for.
	deeds, built []string
	// mobile is what mover answers, once moverAsked.
	mobile     string
	moverAsked bool
	// ships are the keys of the names that the report tells to be ships'.
	ships []string

	// result is what comes of it, out the claims found so far.
	result Result
	out    []claim.Claim

	// Memory to work in.
	atHand  []figure
	moments []moment
	order   []place
	verbs   []syntax.Verb
	words   []string
	uses    []use
	index   []int32
	// ranked are the terms in the order of their words.
	ranked []ranked
	// seen and shown are what names keeps, people and towns where profile has each.
	seen          map[string][]string
	shown         map[[2]string]bool
	people, towns map[string]int
	// spokenKeys and nameWords tell in how many sentences each key stands, and each word of names; see everywhere.
	spokenKeys, nameWords map[string]spread
	// figures are the terms that are numbers.
	figures []term
}

// begin makes r the reading of src. What an earlier one found may not be used any more.
func (r *reading) begin(src *source.Source, set *rule.Set) {
	*r = reading{atHand: r.atHand, moments: r.moments, text: r.text, syntax: r.syntax, named: r.named, lines: r.lines, frames: r.frames, out: r.out, order: r.order, verbs: r.verbs, words: r.words,
		scenes: r.scenes, uses: r.uses, index: r.index, ranked: r.ranked, figures: r.figures, holders: r.holders, written: r.written, seen: r.seen, shown: r.shown, people: r.people, towns: r.towns,
		spokenKeys: r.spokenKeys, nameWords: r.nameWords}
	r.src, r.set, r.doc, r.parse = src, set, &r.text, &r.syntax
}

// survey finds what the report as a whole is about: its statements, places and events, and which is the main one.
func (r *reading) survey() {
	r.lines.read(r.src.Text)
	r.reach = make([]int, len(r.statements))
	for i, s := range r.statements {
		r.reach[i] = s.Span.End
		if i > 0 {
			r.reach[i] = max(s.Span.End, r.reach[i-1])
		}
	}
	r.holders, r.written = emptied(r.holders), emptied(r.written)
	for i := range r.named {
		if n := &r.named[i]; n.Kind == name.Place {
			r.holders[placeKey(*n)] = n.Holders()
			r.written[placeKey(*n)] = n.Canonical
		}
	}
	r.setCurrencies()
	r.scenes = r.setScenes()
	r.main = r.findMain()
	r.numberRounds()
	topic := ""
	if r.negotiates() {
		topic = "negotiation"
	}
	r.frames.Read(r.doc, r.main.lead, topic)
	r.frames.Stands(r.shipNames(), "vessel")
	r.frames.Stands(r.mergedNames(), "company")
	r.place()
	r.setCarried()
	r.setAsides()
}

// emptied is m without what is in it, or a new map in place of none or of one that a text of many names made large.
func emptied[K comparable, V any](m map[K]V) map[K]V {
	if m == nil || len(m) > 1000 {
		return map[K]V{}
	}
	clear(m)
	return m
}

// reportable reports whether token t stands in a paragraph that belongs to the report.
func (r *reading) reportable(t int) bool {
	p := &r.doc.Paragraphs[r.doc.Sentences[r.doc.SentenceOf(t)].Paragraph]
	if p.Dateline.Contains(r.doc.Tokens[t].Span) && p.Dateline.Len() > 0 {
		return false
	}
	return reports(p)
}

// reports reports whether a paragraph belongs to the report.
func reports(p *doc.Paragraph) bool {
	return p.Role == doc.Body || p.Role == doc.Headline || p.Role == doc.Caption
}

// start makes c a claim of the words at s, which begin with token t. A claim is large: it is made where it stays.
func (r *reading) start(c *claim.Claim, kind claim.Kind, s doc.Span, t int) {
	sn := r.doc.SentenceOf(t)
	sentence := &r.doc.Sentences[sn]
	*c = claim.Claim{}
	c.Source, c.Kind, c.Text = r.src.ID, kind, r.doc.Text[s.Start:s.End]
	c.Sentence = r.around(sentence.Span, s)
	c.Span.Start, c.Span.End, c.Span.Paragraph = s.Start, s.End, sentence.Paragraph+1
	c.Modality, c.Sequence = claim.Actual, sn
	c.Headline = r.doc.Paragraphs[sentence.Paragraph].Role == doc.Headline
	c.Attribution = r.attribution(s)
}

// next returns out with room for a claim behind it, and that room. The claim is of out once out is made longer by one.
func next(out []claim.Claim) ([]claim.Claim, *claim.Claim) {
	out = slices.Grow(out, 1)
	return out, &out[:len(out)+1][len(out)]
}

// longSentence is how many bytes of a sentence a claim carries: of a longer one, which no writer wrote, it carries the part around its words.
const longSentence = 1200

// around is the sentence that the words at s stand in, or the part of a very long one around them, cut between characters and marked by ….
func (r *reading) around(sentence, s doc.Span) string {
	if sentence.Len() <= longSentence {
		return r.doc.Text[sentence.Start:sentence.End]
	}
	from, to := max(sentence.Start, s.Start-longSentence/3), min(sentence.End, s.End+longSentence/3)
	for from > sentence.Start && !utf8.RuneStart(r.doc.Text[from]) {
		from--
	}
	for to < sentence.End && !utf8.RuneStart(r.doc.Text[to]) {
		to++
	}
	text := r.doc.Text[from:to]
	if from > sentence.Start {
		text = "…" + text
	}
	if to < sentence.End {
		text += "…"
	}
	return text
}

// attribution says who is reported to assert what stands at s; nil if the report itself does.
func (r *reading) attribution(s doc.Span) *claim.Attribution {
	i := firstFrom(len(r.reach), func(i int) bool { return r.reach[i] >= s.End }) // none before ends far enough on
	st := speech.At(r.statements[i:], s)
	if st == nil {
		return nil
	}
	return r.attributed(st)
}

func (r *reading) attributed(st *speech.Statement) *claim.Attribution {
	a := &claim.Attribution{Verb: st.Verb, Hedged: st.Hedged, Quoted: st.Quote >= 0, Sure: st.Sure}
	if st.Speaker.Len() > 0 {
		a.Speaker = r.doc.TextOf(st.Speaker)
		a.Party = r.party(st)
		if st.Name >= 0 && st.Name < len(r.named) && r.named[st.Name].Kind == name.Person {
			a.Body = r.bodyOf(a.Party)
		}
	}
	return a
}

// party is the key by which two speakers are one: a name's, or the lemma of the last noun of the words. A government, its ministries and its
// unnamed officials are one party, that of the country named with them if there is one.
func (r *reading) party(st *speech.Statement) string {
	named := st.Name >= 0 && st.Name < len(r.named)
	if named && r.named[st.Name].Kind == name.Person {
		return r.named[st.Name].Key
	}
	head := r.headKey(st.Speaker)
	if path := r.set.Things(head); slices.Contains(path, "authority") || len(path) > 0 && path[0] == "official" {
		for _, n := range r.namesIn(st.Speaker) {
			if n.Kind == name.Demonym || n.Kind == name.Place {
				return placeKey(n) + " authority"
			}
		}
		return "authority"
	}
	if named {
		return r.named[st.Name].Key
	}
	return head
}

// match asks the rules which takes f and writes its id to c; false if none does.
func (r *reading) match(c *claim.Claim, f rule.Facts) bool {
	f.Kind = c.Kind
	found := r.set.Match(f)
	if found == nil {
		return false
	}
	found = r.asOffset(c, found)
	c.Rule = found.ID
	if c.Thing.Attribute == "" && (c.Kind == claim.Duration || c.Kind == claim.Measure) && !r.set.Own(found.ID) && !r.laterBy(c.Span.Start, c.Span.End) {
		if a := found.Measures(); a != "distance" { // which must be told from where
			c.Thing.Attribute = a // "found after nine hours": how long he was lost
		}
	}
	r.ofDesk(c)
	return true
}
