package syntax

import "github.com/claimdiff/claimdiff/internal/tag"

// noun takes a noun phrase.
func (r *reader) noun(i int32) {
	if r.prep >= 0 {
		prep := r.prep
		r.prep = -1
		r.c[i].prep = prep
		r.prepositional(i, prep)
		return
	}
	f := r.top()
	if r.isPredicate(i, f) {
		r.c[i].kind, r.c[i].head = adjective, r.c[i].last-1
		r.predicate(i)
		return
	}
	switch before := r.kindBefore(i); {
	case before == conjunction:
		r.coordinate(i)
	case before == comma && !r.finiteFollows(i) && r.series(i):
	case f.verb < 0:
		r.early(i, before)
	default:
		r.late(i, before)
	}
}

// isPredicate reports whether the phrase at i is adjectives alone, after a copula that has no predicate yet ("were alive").
func (r *reader) isPredicate(i int32, f *frame) bool {
	k := &r.c[i]
	if f.verb < 0 || f.obj >= 0 || k.head >= 0 || r.c[f.verb].pred >= 0 || !r.isCopula(f.verb) {
		return false
	}
	for j := k.first; j < k.last; j++ {
		if t := r.p.tags[j]; !isAdjective(t) && !isAdverb(t) || r.p.isNumber(int(j)) {
			return false
		}
	}
	return isAdjective(r.p.tags[k.last-1])
}

// early takes a free noun phrase where the clause has no verb yet.
func (r *reader) early(i int32, before chunkKind) {
	f := r.top()
	switch {
	case f.subj < 0:
		f.subj = i
	case before == nounPhrase && r.isTime(f.subj):
		r.c[f.subj].up, f.intro = f.intro, f.subj // "last year police arrested"
		f.subj = i
	case before == nounPhrase && r.isTime(i):
		r.c[i].up, f.intro = f.intro, i
	case before == comma && r.parenthesis(i):
		g := newFrame(mainClause) // "the bridge, police said, collapsed"
		g.subj = i
		r.push(g)
	case before == comma && r.apposedIntro(i, f):
		r.c[f.subj].up, f.subj = -1, i // "in the north, a region of towns, snow shut 12 schools"
	case before == comma && !r.finiteFollows(i) && !r.whichTime(f.subj):
		r.join(i, f.subj, appositive)
	case before == comma && r.isTime(f.subj):
		r.c[f.subj].up, f.intro = f.intro, f.subj
		f.subj = i
	case before == comma:
		r.join(i, f.subj, appositive) // "the interior minister, Jonas Brandt, said": the subject stays
	case before == nounPhrase && r.ofThem(i-1):
		r.join(i, f.subj, appositive) // "12 people, one of them a teacher, died", "among them a teacher"
	case before == nounPhrase || before == verbGroup:
		g := newFrame(relativeClause) // "the children Ukraine wants returned"
		g.anchor, g.subj = r.before(i), i
		r.push(g)
	default:
		f.cand = i
	}
}

// ofThem reports whether noun phrase i takes up what the subject names, behind a preposition: "of them", "among them".
func (r *reader) ofThem(i int32) bool {
	k := &r.c[i]
	return k.prep >= 0 && k.last-k.first == 1 && r.p.doc.Low(int(k.first)) == "them"
}

// apposedIntro reports whether what was taken for the subject of f stands between commas behind the place that opens the clause, and is what that place
// is, so that the noun phrase at i, right before the verb, is the subject.
func (r *reader) apposedIntro(i int32, f *frame) bool {
	s := f.subj
	if f.intro < 0 || s < r.base+2 || r.c[s-1].kind != comma || r.c[s-2].kind != nounPhrase || r.c[s-2].prep < 0 || r.p.tags[r.c[s].first] != tag.DT {
		return false
	}
	if w := r.p.doc.Low(int(r.c[r.c[s-2].prep].first)); w != "in" && w != "at" && w != "near" && w != "on" {
		return false
	}
	for j := s + 1; j < i-1; j++ {
		if k := r.c[j].kind; k != nounPhrase && k != preposition {
			return false
		}
	}
	return !r.isTime(s-2) && i+1 < int32(len(r.c)) && r.c[i+1].kind == verbGroup && r.c[i+1].finite
}

// parenthesis reports whether the noun phrase at i and a verb of saying are all that stands before the next comma.
func (r *reader) parenthesis(i int32) bool {
	v := i + 1
	if v+1 >= int32(len(r.c)) || r.c[v].kind != verbGroup || !r.c[v].finite || !r.p.verbIs(v, clauseVerb) || r.c[v+1].kind != comma {
		return false
	}
	for j, n := v+2, 0; j < int32(len(r.c)) && n < 4; j, n = j+1, n+1 {
		if r.c[j].kind == verbGroup {
			return r.c[j].finite
		}
		if r.c[j].kind != adverb {
			return false
		}
	}
	return false
}

// late takes a free noun phrase after the verb of its clause.
func (r *reader) late(i int32, before chunkKind) {
	f := r.top()
	v := &r.c[f.verb]
	switch {
	case before == comma && r.finiteFollows(i):
		f.cand = i
		return
	case before == nounPhrase && f.obj < 0 && r.counts(i) && r.leftOut(i, i-1, f):
		return
	case r.isTime(i) && (f.obj >= 0 || before != verbGroup || !r.isCopula(f.verb)) && before != verbGroup:
		r.hang(i, f.verb, oblique, temporal)
		if f.cand < 0 {
			f.cand = i
		}
		return
	case v.pred < 0 && f.obj < 0 && r.isCopula(f.verb) && !r.setOff(i, f.verb):
		r.copular(i, f)
		return
	case before == nounPhrase && r.gapped(i, f):
		return
	case v.pred >= 0 && r.c[v.pred].kind == adjective && r.before(i) == v.pred:
		r.hang(i, v.pred, oblique, predicateOblique) // "are up 65 percent"
		f.obj = i
	case before == comma:
		if f.cand >= 0 {
			r.join(i, f.cand, appositive)
		}
	case f.obj < 0:
		pat := objectApart
		if before == verbGroup {
			pat = objectBeside
		}
		if v.passive {
			pat = secondObject
		}
		r.hang(i, f.verb, object, pat)
		f.obj = i
		if v.obj < 0 {
			v.obj = i
		}
	case before == nounPhrase && r.finiteFollows(i):
		g := newFrame(relativeClause)
		g.anchor, g.subj = r.before(i), i
		r.push(g)
		return
	default:
		r.hang(i, f.verb, object, secondObject)
	}
	f.cand = i
}

// gapped takes a number whose own subject stands before it without a verb: "are up 65 percent, and wages 32 percent".
func (r *reader) gapped(i int32, f *frame) bool {
	s := i - 1
	for n := len(r.stack) - 1; n > 0 && f.kind == participial && (f.obj < 0 || f.obj == s); n-- {
		f = &r.stack[n-1] // "had 48 percent of the votes counted so far and Berg 46 percent"
	}
	if !r.counts(i) || r.counts(s) || s-1 < r.base || r.c[s].prep >= 0 {
		return false
	}
	if f.obj < 0 || !r.counts(f.obj) {
		return false
	}
	if k := r.c[s-1].kind; k != conjunction && k != comma {
		return false
	}
	from := &r.c[f.obj]
	r.hang(i, from.gov, from.rel, coordinated)
	r.c[i].subj = s
	r.c[s].gov, r.c[s].with, r.c[s].pattern = -1, -1, noPattern
	return true
}

// setOff reports whether a comma sets phrase i off from what already follows verb v, so that it is no predicate: "are at risk, twice as many as feared".
func (r *reader) setOff(i, v int32) bool {
	if r.c[v+1].kind == comma {
		return false // "is, he said, the largest"
	}
	for j := i - 1; j > v+1 && j > i-5; j-- {
		switch r.c[j].kind {
		case comma:
			return true
		case adverb, nounPhrase, quoteMark:
		default:
			return false
		}
	}
	return false
}

// isHome reports whether noun phrase j is "home" alone, which says of a place who lives there: "hit Holm, home to 12,000 people".
func (r *reader) isHome(j int32) bool {
	k := &r.c[j]
	return k.last-k.first == 1 && k.prep < 0 && r.p.doc.Low(int(k.first)) == "home" && (j == r.base || r.c[j-1].kind == comma || r.c[j-1].kind == openMark)
}

// copular takes the noun phrase after "be".
func (r *reader) copular(i int32, f *frame) {
	f.cand = i
	if f.subj >= 0 && r.p.isThere(f.subj) {
		r.hang(i, f.verb, subject, existential)
		f.obj = i
		return
	}
	r.c[f.verb].pred = i
	if d := r.dangling; d >= 0 && f.subj < 0 && r.c[d].passive && r.c[d].subj < 0 && r.p.isBare(d) && r.before(d) < r.base {
		r.c[d].subj, r.dangling = i, -1
		r.hang(i, d, passiveSubject, subjectApart) // "killed were two guards", "buried under the mud were 40 homes"
		return
	}
	r.hang(i, f.verb, copula, predicateNominal)
}

// isBare reports whether verb group v is a participle alone.
func (p *Parse) isBare(v int32) bool {
	k := &p.chunks[v]
	return k.last-k.first == 1 && !k.finite
}

func (p *Parse) isThere(i int32) bool {
	k := &p.chunks[i]
	return k.last-k.first == 1 && p.doc.Low(int(k.first)) == "there"
}

// isTime reports whether noun phrase i is a time that needs no preposition.
func (r *reader) isTime(i int32) bool {
	k := &r.c[i]
	return k.head >= 0 && (r.p.is(int(k.head), temporalNoun) || r.p.isDate(k))
}

// isPeriod reports whether noun phrase i, -1 for none, is a stretch of time that books are kept by.
func (r *reader) isPeriod(i int32) bool {
	return i >= 0 && r.c[i].head >= 0 && (r.p.is(int(r.c[i].head), temporalNoun) || bookPeriod(r.p.doc.Low(int(r.c[i].head))))
}

// whichTime reports whether noun phrase i says which day, month or year without an article, so that what follows its comma is no other name for it:
// "last month, the Orla, a frigate, sank", but "the day, a Sunday, was quiet".
func (r *reader) whichTime(i int32) bool {
	k := &r.c[i]
	return r.isTime(i) && k.last-k.first > 1 && (r.p.tags[k.first] != tag.DT || isDeictic(r.p.doc.Low(int(k.first))))
}

// isDate reports whether a noun phrase is a month and a number, in either order, or a month and which one: "May 9", "9 May", "March 2021", "last June",
// "early November".
func (p *Parse) isDate(k *chunk) bool {
	if k.last-k.first == 3 && p.tags[k.first] == tag.CD && p.tags[k.last-1] == tag.CD {
		return isMonth(p.doc.Low(int(k.first) + 1)) // "8 March 2014"
	}
	if k.last-k.first != 2 || k.head < 0 || !isMonth(p.doc.Low(int(k.head))) {
		return false
	}
	if w := p.doc.Low(int(k.first)); int(k.head) > int(k.first) && (isDeictic(w) || w == "early" || w == "late") {
		return true
	}
	return p.tags[k.first] == tag.CD || p.tags[k.last-1] == tag.CD
}

// prepositional hangs the noun phrase i, after the preposition prep, on a verb, a predicate or a noun.
func (r *reader) prepositional(i, prep int32) {
	j := r.before(prep)
	if n := len(r.stack) - 1; n > 0 && j >= 0 && r.c[j].kind == comma && r.stack[n].comma && r.stack[n].kind == infinitive && r.stack[n-1].verb >= 0 && r.stack[n-1].obj >= 0 {
		r.stack = r.stack[:n] // "put the march, to mark the strike, at 30,000"
	}
	w := r.p.doc.Low(int(r.c[prep].first))
	if n := len(r.stack) - 1; w == "at" && n > 0 && r.stack[n].kind == relativeClause && r.stack[n-1].verb >= 0 && r.counts(i) && r.p.lemma(r.stack[n-1].verb) == "put" {
		r.stack = r.stack[:n] // "put the number of jobs that would go at 1,200"
	}
	if n := len(r.stack) - 1; n > 0 && r.stack[n].kind == participial && (w == "from" || w == "to" || w == "against") && r.stack[n-1].verb >= 0 && r.isPeriod(r.stack[n].subj) {
		r.stack = r.stack[:n] // "rose to 4 million in the quarter ended May 31 from 3 million"
	}
	if n := len(r.stack) - 1; n > 0 && j >= 0 && r.c[j].kind == comma && r.stack[n].kind == relativeClause && r.stack[n].verb >= 0 && !r.stack[n].comma && r.stack[n-1].verb >= 0 && r.lastTime(i, w) {
		r.stack = r.stack[:n] // "followed him to the flat of a man whom he knew, at about 4:20 p.m."
	}
	if n := len(r.stack) - 1; n > 0 && j >= 0 && r.c[j].kind == comma && r.stack[n].verb >= 0 && r.c[r.stack[n].verb].finite && r.stack[n-1].verb >= 0 && r.closes(&r.stack[n], prep) && r.oneAside(r.stack[n].anchor, j, w) {
		r.stack = r.stack[:n] // "sent Berg, who ran the boat, to prison for six years"
	}
	f := r.top()
	noun := j >= 0 && r.c[j].kind == nounPhrase
	if noun && r.counts(i) && r.leftOut(i, j, f) {
		return
	}
	switch {
	case w == "of" && noun, w == "to" && noun && r.isHome(j):
		r.hang(i, j, nominal, ofNoun)
	case noun && (w == "including" || w == "such" || w == "like") || j >= 0 && r.c[j].kind == comma && w == "including" && r.nounBefore(j) >= 0:
		r.join(i, r.nounBefore(prep), appositive)
	case f.verb >= 0 && j >= 0 && r.c[j].kind == conjunction && r.opensAnew(i, j):
	case f.verb >= 0 && r.c[f.verb].passive && w == "by" && r.c[f.verb].by < 0 && !r.counts(i):
		r.c[f.verb].by = i
		r.hang(i, f.verb, oblique, agentBy)
	case f.verb >= 0 && r.c[f.verb].pred >= 0 && r.c[r.c[f.verb].pred].kind == adjective:
		r.hang(i, r.c[f.verb].pred, oblique, predicateOblique)
	case f.verb >= 0 && j == f.verb:
		r.hang(i, f.verb, oblique, obliqueBeside)
	case f.verb >= 0:
		r.hang(i, f.verb, oblique, obliqueApart)
	case f.subj >= 0 && noun:
		r.hang(i, j, nominal, afterNoun)
	default:
		r.c[i].up, f.intro = f.intro, i
	}
}

// oneAside reports whether no comma stands between the one behind noun phrase np and the one at i, nor the preposition w, with which a list may go on.
func (r *reader) oneAside(np, i int32, w string) bool {
	commas := 0
	for j := max(r.base, np+1); j < i; j++ {
		switch r.c[j].kind {
		case comma:
			commas++
		case preposition:
			if r.p.doc.Low(int(r.c[j].first)) == w {
				return false
			}
		}
	}
	return np >= 0 && commas == 1
}

// lastTime reports whether noun phrase i, after the preposition w, is a time that closes its sentence.
func (r *reader) lastTime(i int32, w string) bool {
	if w != "at" && w != "on" && w != "around" && w != "about" || i+2 < int32(len(r.c)) || i+1 < int32(len(r.c)) && r.c[i+1].kind != breakMark {
		return false
	}
	if r.isTime(i) || r.p.plainDate(&r.c[i]) {
		return true
	}
	for t := r.c[i].first; t < r.c[i].last && t < r.c[i].first+3; t++ {
		if r.p.isClock(int(t)) {
			return true
		}
	}
	return false
}
