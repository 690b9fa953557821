package syntax

import "github.com/claimdiff/claimdiff/internal/tag"

// frame is a clause that is still open.
type frame struct {
	kind frameKind
	// verb, subj and obj are its verb group, subject and last object so far; cand is the last phrase that nothing governs for certain, which may
	// turn out to be the subject of the next verb. -1 where there is none.
	verb, subj, obj, cand int32
	// anchor is the noun phrase that a relative clause or participle hangs on.
	anchor int32
	// comma says that a comma opened it, conditional that "if" did.
	comma, conditional bool
	// dash says that a bracketed stretch stands between dashes.
	dash bool
	// adjunct says that the relative pronoun stands after a preposition: what it stands for is neither subject nor object.
	adjunct bool
	// intro is the first chunk of prepositional phrases before the subject, -1 if none.
	intro int32
}

type frameKind uint8

const (
	mainClause frameKind = iota
	relativeClause
	subordinate
	participial
	infinitive
	bracketed
)

// deepest bounds the clauses open at a time; what lies deeper is read as part of the last.
const deepest = 12

// reader hangs the chunks of one sentence on clauses. It is reused from sentence to sentence.
type reader struct {
	p     *Parse
	c     []chunk
	base  int32
	stack []frame
	prep  int32 // a preposition that waits for its noun phrase
	// dangling is a participle at the start of the sentence, which the subject to come will own.
	dangling int32
}

// read hangs up the chunks [base, end).
func (r *reader) read(p *Parse, base, end int32) {
	r.p, r.c, r.base = p, p.chunks[:end], base
	r.stack = append(r.stack[:0], newFrame(mainClause))
	r.prep, r.dangling = -1, -1
	for i := base; i < int32(len(r.c)); i++ {
		r.take(i)
	}
	r.settleLeft()
}

func newFrame(kind frameKind) frame {
	return frame{kind: kind, verb: -1, subj: -1, obj: -1, cand: -1, anchor: -1, intro: -1}
}

func (r *reader) top() *frame { return &r.stack[len(r.stack)-1] }

func (r *reader) push(f frame) *frame {
	if len(r.stack) < deepest {
		r.stack = append(r.stack, f)
	} else {
		r.stack[len(r.stack)-1] = f
	}
	return r.top()
}

func (r *reader) take(i int32) {
	k := &r.c[i]
	switch k.kind {
	case nounPhrase:
		r.noun(i)
	case verbGroup:
		r.verb(i)
	case adjective:
		r.predicate(i)
	case preposition:
		r.preposition(i)
	case subordinator:
		r.prep = -1
		r.subordinate(i)
	case relative:
		r.relative(i)
	case adverb:
		r.adverb(i)
	case breakMark:
		r.prep = -1
		r.stop(i)
	case openMark:
		r.prep = -1
		r.push(newFrame(bracketed))
	case closeMark:
		r.closeBracket()
	case quoteMark, comma:
		r.endQuote(i)
	}
}

// endQuote starts afresh after a quotation that ends with a mark ("…," the mayor said), or with a comma after it.
func (r *reader) endQuote(i int32) {
	if i == r.base {
		return
	}
	k, before := &r.c[i], &r.c[i-1]
	closed := k.kind == quoteMark && r.p.tags[k.first] == tag.CloseQuote && (before.kind == comma || before.kind == breakMark)
	british := k.kind == comma && before.kind == quoteMark && r.p.tags[before.first] == tag.CloseQuote && r.quoteIsClause(i)
	if closed || british {
		r.settleLeft()
		r.stack = append(r.stack[:0], newFrame(mainClause))
		r.prep, r.dangling = -1, -1
	}
}

// quoteIsClause reports whether a finite verb stands in the quotation that ends before chunk i.
func (r *reader) quoteIsClause(i int32) bool {
	for j := i - 2; j >= r.base && j > i-40; j-- {
		switch r.c[j].kind {
		case quoteMark:
			return false
		case verbGroup:
			if r.c[j].finite {
				return true
			}
		}
	}
	return false
}

// stop closes the clauses that a semicolon or a full stop within the sentence ends.
func (r *reader) stop(i int32) {
	w := r.p.doc.Low(int(r.c[i].first))
	if f := r.top(); w == ":" && f.verb >= 0 && r.p.verbIs(f.verb, clauseVerb) {
		w = ";" // "the ministry said: 31 in Bergen"
	}
	if isDash(w) && r.dashes(i) {
		return
	}
	if w == ";" || w == "." || w == "!" || w == "?" || w == "…" {
		r.settleLeft()
		r.stack = append(r.stack[:0], newFrame(mainClause))
	}
}

// dashes takes a dash as a bracket where another one follows it, or stands open: "four men -- two of them armed -- fled". False for a single dash.
func (r *reader) dashes(i int32) bool {
	for n := len(r.stack) - 1; n > 0; n-- {
		if f := &r.stack[n]; f.kind == bracketed && f.dash {
			r.stack = r.stack[:n]
			return true
		}
	}
	for j, n := i+1, 0; j < int32(len(r.c)) && n < longestAside; j, n = j+1, n+1 {
		if r.c[j].kind != breakMark {
			continue
		}
		if !isDash(r.p.doc.Low(int(r.c[j].first))) {
			return false
		}
		f := newFrame(bracketed)
		f.dash = true
		r.push(f)
		return true
	}
	return false
}

// longestAside bounds, in chunks, what stands between two dashes.
const longestAside = 24

// isDash reports whether w is a dash, as type or typewriters have it.
func isDash(w string) bool { return w == "–" || w == "—" || w == "-" || w == "--" }

func (r *reader) closeBracket() {
	for n := len(r.stack) - 1; n > 0; n-- {
		if r.stack[n].kind == bracketed {
			r.stack = r.stack[:n]
			return
		}
	}
}

func (r *reader) preposition(i int32) {
	w := r.p.doc.Low(int(r.c[i].first))
	if mayOpenClause(w) && r.clauseFollows(i+1) && !r.wants(i) {
		r.subordinate(i)
		return
	}
	if r.prep >= 0 && r.prep == i-1 {
		return // "from under", "out of": the first one tells the relation
	}
	r.prep = i
}

func (r *reader) subordinate(i int32) {
	w := r.p.doc.Low(int(r.c[i].first))
	if w == "that" && r.relativeThat(i) {
		r.relative(i)
		return
	}
	f := newFrame(subordinate)
	f.conditional = w == "if" || w == "unless" || r.top().conditional && w == "that"
	f.comma = r.kindBefore(i) == comma
	r.push(f)
}

// relativeThat reports whether "that" hangs on the noun before it as "which" would: not after a verb of saying and its hearer ("told reporters
// that"), nor after a noun that takes a clause ("the claim that").
func (r *reader) relativeThat(i int32) bool {
	j := r.before(i)
	if j < 0 || r.c[j].kind != nounPhrase || j != i-1 || r.c[j].head < 0 {
		return false
	}
	if f := r.top(); f.verb >= 0 && f.obj == j && (r.p.verbIs(f.verb, clauseVerb) || f.kind == infinitive) && !r.p.is(int(r.c[j].head), temporalNoun) {
		return false
	}
	if r.p.is(int(r.c[j].head), temporalNoun) {
		return false // "said on Friday that"
	}
	if f := r.top(); f.verb >= 0 && f.obj < 0 && r.c[j].gov == f.verb && r.p.verbIs(f.verb, clauseVerb) && i+1 < int32(len(r.c)) && r.c[i+1].kind == nounPhrase {
		return false // "reported on Radio 5 that the club had won"
	}
	return !nounTakesClause(r.p.doc.Low(int(r.c[j].head)))
}

// antecedent returns what a relative clause after noun phrase j is likely to hang on: not on a year, nor on a bare noun in a phrase that narrows one
// with an article ("a march against high rents that").
func (r *reader) antecedent(j int32) int32 {
	if j >= 0 && r.c[j].head < 0 && r.c[j].pattern == appositive && r.counts(j) {
		j = r.c[j].with // "Jon Berg, 43, who"
	}
	for n := 0; n < 3 && j >= 0 && r.c[j].prep > r.base; n++ {
		k := &r.c[j]
		up := k.prep - 1
		if r.c[up].kind != nounPhrase {
			return j
		}
		year := k.head < 0 && r.counts(j) || r.isTime(j)
		bare := k.head >= 0 && !r.p.determined(k) && !r.p.tags[k.head].IsProper() && r.p.doc.Low(int(r.c[k.prep].first)) != "of" &&
			r.p.tags[r.c[up].first] == tag.DT
		if !year && !bare {
			return j
		}
		j = up
	}
	return j
}

// whose returns what "who" after noun phrase j hangs on: where j is one proper noun that tells whose or from where a named person is ("Ana Silva of
// Lundbank, who"), that person.
func (r *reader) whose(j int32) int32 {
	if j < 0 || r.c[j].prep <= r.base || r.c[j].head < 0 || r.c[j].last-r.c[j].first > 1 || !r.p.tags[r.c[j].head].IsProper() {
		return j
	}
	up := r.c[j].prep - 1
	if k := &r.c[up]; k.kind == nounPhrase && k.head > k.first && r.p.tags[k.head].IsProper() && r.p.tags[k.head-1].IsProper() {
		return up
	}
	return j
}

func (r *reader) relative(i int32) {
	f := newFrame(relativeClause)
	f.comma = r.kindBefore(i) == comma
	f.anchor = r.antecedent(r.nounBefore(i))
	if w := r.p.doc.Low(int(r.c[i].first)); w == "who" || w == "whose" {
		f.anchor = r.whose(f.anchor)
	}
	f.adjunct = r.prep >= 0 && r.prep == i-1 // "in which", "of whom"
	r.prep = -1
	if f.adjunct {
		f.subj = r.ofWhom(i)
	}
	r.push(f)
}

// predicate takes an adjective after a copula.
func (r *reader) predicate(i int32) {
	f := r.top()
	if f.verb >= 0 && r.c[f.verb].pred < 0 && r.isCopula(f.verb) && !r.setOff(i, f.verb) && !r.inQuotes(i) {
		r.c[f.verb].pred = i
		r.c[i].gov = f.verb
	}
}

// inQuotes reports whether the adjective at i stands in quotation marks within a noun phrase: "appear in court after a “thorough” inquiry".
func (r *reader) inQuotes(i int32) bool {
	if i < r.base+2 || r.c[i-1].kind != quoteMark || r.c[i-2].kind != nounPhrase {
		return false
	}
	t := r.p.tags[r.c[i-2].last-1]
	return t == tag.DT || t == tag.PRPS
}

// adverb takes a particle or adverb that stands as a predicate ("was up by 6%").
func (r *reader) adverb(i int32) {
	f := r.top()
	k := &r.c[i]
	if f.verb < 0 || r.c[f.verb].pred >= 0 || !r.isCopula(f.verb) || r.before(i) != f.verb {
		return
	}
	if isPredicative(r.p.doc.Low(int(k.first))) {
		k.kind, k.gov = adjective, f.verb
		r.c[f.verb].pred = i
	}
}

func (r *reader) isCopula(v int32) bool {
	return !r.c[v].passive && r.p.verbIs(v, copulaVerb)
}

// settleLeft gives the introductory phrases of clauses that never got a verb to the noun phrase there is.
func (r *reader) settleLeft() {
	for n := range r.stack {
		f := &r.stack[n]
		if f.intro >= 0 && f.verb < 0 && f.subj >= 0 {
			r.attachIntro(f, f.subj, nominal)
		}
	}
}

// attachIntro hangs the prepositional phrases before the subject on chunk gov. They are linked through their field up.
func (r *reader) attachIntro(f *frame, gov int32, rel relation) {
	for i := f.intro; i >= 0; i = r.c[i].up {
		if r.c[i].gov < 0 && !r.wholeFirst(i) {
			r.hang(i, gov, rel, obliqueFirst)
		}
	}
	f.intro = -1
}

func (r *reader) hang(i, gov int32, rel relation, pat pattern) {
	k := &r.c[i]
	k.gov, k.rel, k.pattern = gov, rel, pat
}

// wholeFirst reports whether noun phrase i is the counted whole of which the clause tells a part: "of the 40 people on board, 12 survived" does not say
// that 40 did.
func (r *reader) wholeFirst(i int32) bool {
	return r.c[i].prep == r.base && r.counts(i) && r.p.doc.Low(int(r.c[r.c[i].prep].first)) == "of"
}
