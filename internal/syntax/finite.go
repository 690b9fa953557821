package syntax

import "github.com/claimdiff/claimdiff/internal/tag"

// finite takes a finite verb group: it completes an open clause, or opens one.
func (r *reader) finite(i int32) {
	f := r.top()
	before := r.kindBefore(i)
	switch {
	case f.verb < 0:
		if f.subj < 0 && f.kind == bracketed {
			break
		}
		r.assign(f, i, before)
		return
	case before == conjunction, before == comma && !r.backToSubject(f, i) && r.listed(f, i):
		g := r.closeTo(f)
		g.obj, g.cand = -1, -1
		r.assign(g, i, before)
		return
	}
	if before == verbGroup && f.kind == relativeClause && f.anchor >= 0 && f.anchor != f.subj && r.before(i) == f.verb && r.p.verbIs(f.verb, clauseVerb) {
		r.saidOf(f, i, before)
		return
	}
	if g := r.resumes(f, before); g != nil {
		g.obj, g.cand = -1, -1
		r.assign(g, i, before)
		return
	}
	if g := r.waiting(f, i); g >= 0 {
		r.stack = r.stack[:g+1]
		r.assign(r.top(), i, before)
		return
	}
	if g := r.candidate(f); g != nil {
		f = g
	}
	if f.cand >= 0 && !r.inverted(f, i) {
		r.embed(f, i, before)
		return
	}
	g := newFrame(mainClause)
	if f.anchor >= 0 && before == verbGroup && r.p.verbIs(f.verb, clauseVerb) {
		g.subj = f.anchor // "a crowd that the union said was 70,000 strong"
	}
	r.c[i].up = f.verb
	r.assign(r.push(g), i, before)
}

// saidOf makes i the verb of the relative clause f, which had only that of who says so: "the bridge, which the council says cost 12 million, is shut".
func (r *reader) saidOf(f *frame, i int32, before chunkKind) {
	r.c[i].up = f.verb
	f.subj, f.obj, f.cand = f.anchor, -1, -1
	r.assign(f, i, before)
	r.c[i].obj = -1
}

// candidate returns the clause around the relative clause f whose free noun phrase f tells of, so that this is the subject of the verb behind it: "and eight
// of those who came by car were". Nil if there is none.
func (r *reader) candidate(f *frame) *frame {
	n := len(r.stack) - 2
	if n < 0 || f.kind != relativeClause || f.verb < 0 || f.comma || f.cand >= 0 || f.anchor < 0 || f.subj >= 0 {
		return nil
	}
	g := &r.stack[n]
	if g.cand < 0 || g.cand != f.anchor && r.c[f.anchor].gov != g.cand || r.c[g.cand].gov >= 0 {
		return nil
	}
	r.stack = r.stack[:n+1]
	return g
}

// inverted reports whether verb i is one of saying behind a comma, with who says it after it, so that what stands before it is no subject: "will free 40
// men, in stages, said the mediator".
func (r *reader) inverted(f *frame, i int32) bool {
	if f.verb < 0 || !r.p.verbIs(i, clauseVerb) || r.p.verbIs(f.verb, clauseVerb) || r.kindBefore(i) != comma || r.c[f.cand].gov != f.verb || r.before(r.before(i)) == f.cand {
		return false
	}
	n := i + 1
	return n < int32(len(r.c)) && r.c[n].kind == nounPhrase && !r.counts(n) && (n+1 == int32(len(r.c)) || r.c[n+1].kind == comma || r.c[n+1].kind == breakMark || r.c[n+1].kind == relative || r.c[n+1].kind == preposition)
}

// resumes returns the clause that a finite verb behind a comma goes on with, where what stands between is a participle of its subject and a measure, which
// does nothing: "is six feet tall, weighing 130 pounds, has a beard". Nil if it goes on with none.
func (r *reader) resumes(f *frame, before chunkKind) *frame {
	n := len(r.stack) - 2
	if before != comma || n < 0 || f.kind != participial || f.obj < 0 || f.cand != f.obj || !r.counts(f.obj) {
		return nil
	}
	g := &r.stack[n]
	if g.verb < 0 || g.subj < 0 || !r.c[g.verb].finite || r.c[f.verb].subj != g.subj || r.p.verbIs(g.verb, clauseVerb) {
		return nil
	}
	if k := &r.c[f.obj]; k.head < 0 || r.p.tags[k.head] != tag.NNS || !r.p.tags[k.head-1].IsNoun() && r.p.isNumber(int(k.head)-1) {
		r.stack = r.stack[:n+1]
		return g
	}
	return nil
}

// listed reports whether verb i goes on with the clause of the verb before the comma: "killed six people, injured 50 and cut the road". Had what
// stands between them been the subject of i, no comma would part the two; one more comma before it makes it an apposition.
func (r *reader) listed(f *frame, i int32) bool {
	v := &r.c[f.verb]
	if !v.finite || i+1 >= int32(len(r.c)) || f.obj >= 0 && r.c[f.obj].gov != f.verb {
		return false
	}
	if (f.obj < 0 || r.p.verbIs(f.verb, clauseVerb)) && !r.thirdFollows(i) {
		return false // "moved in at dawn, shot 12 and took five"
	}
	for j := f.verb + 1; j < r.before(i); j++ {
		if k := r.c[j].kind; k == comma || k == breakMark || k == openMark {
			return false
		}
	}
	next := r.c[i+1].kind
	return next == nounPhrase || next == preposition
}

// thirdFollows reports whether a conjunction and one more finite verb follow verb i, so that it is the middle of a series.
func (r *reader) thirdFollows(i int32) bool {
	for j, n := i+1, 0; j+1 < int32(len(r.c)) && n < 12; j, n = j+1, n+1 {
		switch r.c[j].kind {
		case conjunction:
			if k := &r.c[j+1]; k.kind == verbGroup && k.finite {
				return true
			}
		case nounPhrase, preposition, adverb, comma:
		default:
			return false
		}
	}
	return false
}

// embed opens the clause whose subject had been taken for an object: "said the aim was".
func (r *reader) embed(f *frame, i int32, before chunkKind) {
	subj, up := r.unapposed(f.cand, i), f.verb
	if r.c[subj].gov == up && up >= 0 {
		if f.obj == subj {
			f.obj = -1
		}
		if r.c[up].obj == subj {
			r.c[up].obj = -1
		}
		if r.c[up].pred == subj {
			r.c[up].pred = -1
		}
	}
	r.rehang(subj, up, i)
	f.cand = -1
	outer := -1
	if f.kind == subordinate || f.kind == participial {
		outer = r.empty()
	}
	if outer >= 0 && r.kindBefore(subj) == comma { // "when the talks ended, Russia left"
		r.stack = r.stack[:outer+1]
		g := r.top()
		g.subj = subj
		r.assign(g, i, before)
		return
	}
	g := newFrame(mainClause)
	g.conditional = f.conditional
	g.subj = subj
	r.c[i].up = up
	r.assign(r.push(g), i, before)
}

// rehang gives the prepositional phrases after a noun phrase that turns out to be a subject to that phrase: they had gone to the verb before.
func (r *reader) rehang(subj, verb, i int32) {
	last := subj
	for j := subj + 1; j < i && j < subj+12; j++ {
		k := &r.c[j]
		if k.kind != nounPhrase || k.prep < 0 || k.prep != j-1 {
			continue
		}
		if k.gov == verb {
			r.hang(j, last, nominal, afterNoun)
		}
		last = j
	}
}

// unapposed returns the phrase that s stands in apposition to, where commas set it off before verb i: "the minister, Ana Silva, said".
func (r *reader) unapposed(s, i int32) int32 {
	if i-1 <= s || r.c[i-1].kind != comma || s-2 < r.base || r.c[s-1].kind != comma || r.c[s-2].kind != nounPhrase || r.counts(s-2) && !r.saidToBe(s-2) {
		return s
	}
	x := s - 2
	for n := 0; n < 4 && r.c[x].prep >= 0 && r.c[x].prep-1 >= r.base && r.c[r.c[x].prep-1].kind == nounPhrase; n++ {
		x = r.c[x].prep - 1
	}
	if r.c[x].prep >= 0 {
		return s
	}
	return x
}

// saidToBe reports whether counted phrase s hangs on a verb of saying, which says no people or things but what became of them.
func (r *reader) saidToBe(s int32) bool {
	v := r.c[s].gov
	return v >= 0 && r.c[v].kind == verbGroup && r.c[v].finite && r.p.verbIs(v, clauseVerb)
}

// waiting returns the index of the nearest outer clause that has a subject and waits for its verb, unless the phrase before the verb is rather the
// subject of a clause below a verb of saying; -1 if there is none.
func (r *reader) waiting(f *frame, i int32) int {
	if f.cand >= 0 && f.verb >= 0 && r.p.verbIs(f.verb, clauseVerb) && r.c[f.cand].gov == f.verb && !r.closes(f, i) {
		return -1
	}
	for n := len(r.stack) - 2; n >= 0; n-- {
		g := &r.stack[n]
		if g.verb < 0 && g.subj >= 0 {
			return n
		}
		if g.kind == bracketed {
			return -1
		}
	}
	return -1
}

// backToSubject reports whether the comma before verb i ends what tells who the subject of the clause around is, so that i is that clause's verb:
// "Ana Lind, a singer who made 40 records, died".
func (r *reader) backToSubject(f *frame, i int32) bool {
	n := len(r.stack) - 2
	if f.kind != relativeClause || f.anchor < 0 || n < 0 || r.stack[n].kind == bracketed {
		return false
	}
	aside := n > 0 && r.stack[n].kind == participial && r.stack[n].comma // "the pier, rebuilt after a storm that sank nine boats, drew 700 anglers"
	if aside {
		n--
	}
	if r.stack[n].verb >= 0 || r.stack[n].subj < 0 {
		return false
	}
	if f.comma {
		return r.closes(f, i)
	}
	for j := r.before(i) - 1; j > f.verb; j-- {
		if r.c[j].kind == comma {
			return false
		}
	}
	if aside {
		return true
	}
	a := &r.c[f.anchor]
	return a.pattern == appositive && a.with == r.stack[n].subj
}

// closes reports whether the comma before verb i is the second of the two that set off the relative clause f: "Berg, who had asked for nine years, left".
func (r *reader) closes(f *frame, i int32) bool {
	if f.kind != relativeClause || !f.comma || r.kindBefore(i) != comma {
		return false
	}
	for j := r.before(i) - 1; j > f.verb; j-- {
		if r.c[j].kind == comma {
			return false
		}
	}
	return true
}

// empty returns the index of the nearest outer clause that has neither subject nor verb, or -1.
func (r *reader) empty() int {
	for n := len(r.stack) - 2; n >= 0; n-- {
		if g := &r.stack[n]; g.verb < 0 && g.subj < 0 {
			return n
		}
	}
	return -1
}

// assign makes i the verb of clause f.
func (r *reader) assign(f *frame, i int32, before chunkKind) {
	k := &r.c[i]
	f.verb = i
	f.obj, f.cand = -1, -1
	k.relative = f.kind == relativeClause
	k.conditional = f.conditional
	if f.subj >= 0 {
		k.subj = f.subj
		if s := &r.c[f.subj]; s.gov < 0 || s.rel == object || s.rel == copula {
			pat := subjectApart
			if before == nounPhrase && r.before(i) == f.subj {
				pat = subjectBeside
			}
			if s.gov < 0 || r.c[s.gov].subj != f.subj {
				r.hang(f.subj, i, subjectOf(k), pat)
			}
		}
		if f.kind == relativeClause && f.anchor >= 0 && !f.adjunct {
			k.obj = f.anchor
		}
	} else if f.kind == relativeClause && f.anchor >= 0 {
		k.subj = f.anchor
	}
	r.attachIntro(f, i, oblique)
	if r.dangling >= 0 && k.subj >= 0 {
		r.c[r.dangling].subj = k.subj
		r.dangling = -1
	}
}

func subjectOf(k *chunk) relation {
	if k.passive {
		return passiveSubject
	}
	return subject
}
