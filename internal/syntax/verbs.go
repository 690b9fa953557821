package syntax

import "github.com/claimdiff/claimdiff/internal/tag"

// verb takes a verb group.
func (r *reader) verb(i int32) {
	k := &r.c[i]
	afterPrep := r.prep >= 0 && r.before(i) == r.prep
	r.prep = -1
	switch {
	case k.toVerb:
		r.infinitive(i)
	case !k.finite && !afterPrep && r.elided(i):
	case k.finite && !r.reduced(i) || !k.finite && !afterPrep && r.unfinished(i):
		k.finite = true
		if k.head == k.first && r.p.tags[k.head] == tag.VBN {
			k.passive = false
		}
		r.finite(i)
	default:
		r.participle(i, afterPrep)
	}
}

// reduced reports whether a past tense after a noun phrase is rather a participle: "the drones shot down by Russia were": the clause has its
// verb, or is about to get one.
func (r *reader) reduced(i int32) bool {
	k := &r.c[i]
	f := r.top()
	if f.verb < 0 && f.subj >= 0 && r.someHurt(i) {
		return true
	}
	if k.head != k.first || r.p.tags[k.head] != tag.VBD || pastOnly(r.p.doc.Low(int(k.head))) {
		return false
	}
	if r.kindBefore(i) == comma && f.verb < 0 && f.subj >= 0 && r.aside(i) {
		return true
	}
	if r.kindBefore(i) != nounPhrase {
		return false
	}
	if f.verb >= 0 && r.waiting(f, i) >= 0 && !r.laterFinite(i) {
		return false
	}
	if f.verb >= 0 && !r.p.verbIs(f.verb, clauseVerb) && r.byFollows(i) && r.c[r.before(i)].gov >= 0 {
		return true // "it is less than the 90 crowns promised by the mayor"
	}
	if f.verb >= 0 && r.c[r.before(i)].gov == f.verb && !r.p.verbIs(f.verb, clauseVerb) && !f.comma {
		return r.passiveFollows(i)
	}
	return f.verb < 0 && !r.owed(f) && r.passiveFollows(i) && r.laterFinite(i)
}

// owed reports whether f is a clause of place or time right behind the noun that waits for the verb of its own clause, so that the next verb but one is that:
// "the mine where 12 men died in June employs 400".
func (r *reader) owed(f *frame) bool {
	n := len(r.stack) - 2
	return n >= 0 && f.kind == subordinate && !f.comma && r.stack[n].verb < 0 && r.stack[n].subj >= 0
}

// byFollows reports whether who did it stands right behind verb i with "by".
func (r *reader) byFollows(i int32) bool {
	n := i + 2
	return n < int32(len(r.c)) && r.c[i+1].kind == preposition && r.p.doc.Low(int(r.c[i+1].first)) == "by" && r.c[n].kind == nounPhrase && !r.counts(n) && !r.isTime(n)
}

// someHurt reports whether verb i ends, as a participle, what is said of some of the subject before the verb of the clause: "two of them badly hurt, were".
func (r *reader) someHurt(i int32) bool {
	j := i - 1
	if j > r.base && r.c[j].kind == adverb {
		j--
	}
	return j >= r.base && r.c[j].kind == nounPhrase && r.ofThem(j) && i+2 < int32(len(r.c)) && r.c[i+1].kind == comma && r.c[i+2].kind == verbGroup && r.c[i+2].finite
}

// someOf is the number of those of whom participle i is said, -1 if it is no such number: two in "two of them badly hurt, were".
func (r *reader) someOf(i int32) int32 {
	if !r.someHurt(i) {
		return -1
	}
	q := r.before(r.c[r.before(i)].prep)
	if q < 0 || r.c[q].kind != nounPhrase || !r.counts(q) {
		return -1
	}
	return q
}

// aside reports whether what begins at verb i, after a comma, ends at another comma with the verb of the clause behind it: "the guard, accused of
// having taken 19 keys, was dismissed".
func (r *reader) aside(i int32) bool {
	if next := i + 1; next >= int32(len(r.c)) || r.c[next].kind != preposition && !r.c[next].toVerb {
		return false
	}
	for j, n := i+1, 0; j+1 < int32(len(r.c)) && n < 16; j, n = j+1, n+1 {
		switch k := &r.c[j]; k.kind {
		case comma:
			return r.c[j+1].kind == verbGroup && r.c[j+1].finite
		case verbGroup:
			if k.finite {
				return false
			}
		case subordinator, relative, breakMark:
			return false
		}
	}
	return false
}

// passiveFollows reports whether what follows verb i looks like what follows a passive participle: no object.
func (r *reader) passiveFollows(i int32) bool {
	j := i + 1
	for j < int32(len(r.c)) && r.c[j].kind == adverb {
		j++
	}
	return j < int32(len(r.c)) && r.c[j].kind == preposition
}

// laterFinite reports whether another finite verb without a subject of its own follows i.
func (r *reader) laterFinite(i int32) bool {
	free, owed := false, false
	for j, n := i+1, 0; j < int32(len(r.c)) && n < 16; j, n = j+1, n+1 {
		switch r.c[j].kind {
		case verbGroup:
			if r.c[j].finite && owed {
				owed = false // "called to a blaze that destroyed 40 cars saved": that of the relative clause
				continue
			}
			if r.c[j].finite {
				return !free
			}
		case relative:
			if owed || free || j+1 >= int32(len(r.c)) || r.c[j+1].kind != verbGroup {
				return false
			}
			owed = true
			continue
		case nounPhrase:
			if r.c[j-1].kind != preposition && r.c[j-1].kind != comma && !(r.c[j-1].kind == verbGroup && j-1 > i) && (j > i+1 || r.p.verbIs(i, clauseVerb)) {
				free = true
			}
		case subordinator, conjunction, breakMark, comma:
			return false
		}
	}
	return false
}

// unfinished reports whether a bare past participle must be the past tense of a clause that has a subject and would otherwise have no verb.
func (r *reader) unfinished(i int32) bool {
	f := r.top()
	if !r.mayBeFinite(i) {
		return false
	}
	if r.kindBefore(i) == conjunction && f.verb >= 0 && r.c[f.verb].finite && !r.c[f.verb].passive && f.kind != participial {
		return true // "began late and ended early"
	}
	if f.verb >= 0 && f.cand >= 0 && f.cand == r.before(i) && r.c[f.cand].gov == f.verb && r.p.verbIs(f.verb, onlyClauseVerb) {
		return true // "said 120,000 people marched"
	}
	if f.verb >= 0 && r.kindBefore(i) == comma && r.backToSubject(f, i) && !r.aside(i) {
		return true
	}
	if f.subj < 0 && !(f.kind == relativeClause && r.kindBefore(i) == relative) || f.verb >= 0 || f.kind == participial {
		return false
	}
	if r.passiveFollows(i) && f.kind == subordinate && !r.laterFinite(i) {
		return true // "where 200 people marched through the town and others watched": a clause has a verb
	}
	if r.passiveFollows(i) || i+1 >= int32(len(r.c)) {
		// "46 people killed in the quake": a headline, a caption; "killed" stays a participle unless a past tense is likelier
		return false
	}
	next := r.c[i+1].kind
	return !r.laterFinite(i) || next == verbGroup || next == subordinator
}

// infinitive takes "to" and a verb: its subject is the object of the verb above ("asked Russia to leave") or that verb's subject.
func (r *reader) infinitive(i int32) {
	f := r.top()
	k := &r.c[i]
	k.up, k.subj = f.verb, f.subj
	if f.verb < 0 {
		k.subj = -1
		if r.kindBefore(i) == nounPhrase {
			k.subj = r.before(i)
		}
	} else if k.subj < 0 {
		k.subj = r.c[f.verb].subj
	}
	if r.kindBefore(i) == conjunction && f.kind == infinitive {
		k.up = r.c[f.verb].up
		f.verb, f.obj, f.cand = i, -1, -1
		return
	}
	if f.verb >= 0 && f.obj >= 0 && r.before(i) == f.obj && !r.isCopula(f.verb) {
		k.subj = f.obj
	}
	if j := r.before(i); j >= 0 && r.c[j].kind == nounPhrase && r.c[j].prep >= 0 && r.p.doc.Low(int(r.c[r.c[j].prep].first)) == "for" {
		k.subj = j // "called for rents to be cut"
		if f.verb >= 0 && r.c[j].gov == f.verb && r.isCopula(f.verb) {
			r.hang(j, i, subjectOf(k), subjectBeside) // "the aim is for 40 homes to be built"
		}
	}
	if j := r.before(r.before(i)); k.passive && k.subj < 0 && r.kindBefore(i) == comma && j >= 0 && r.c[j].kind == nounPhrase && !r.isTime(j) {
		k.subj = j // "the talks, to be held in May, will"
	}
	if f.verb >= 0 && r.before(i) == f.verb && r.c[f.verb].passive && k.subj >= 0 && r.c[k.subj].gov == f.verb && r.p.verbIs(f.verb, clauseVerb) && r.perfect(k) {
		r.hang(k.subj, i, subjectOf(k), r.c[k.subj].pattern) // "12 people are believed to have drowned": what is believed of them is what they did
	}
	g := newFrame(infinitive)
	g.verb, g.subj, g.comma, g.conditional = i, k.subj, r.kindBefore(i) == comma, f.conditional
	k.conditional = f.conditional
	r.push(g)
}

// perfect reports whether the infinitive k tells of what is past: "to have drowned".
func (r *reader) perfect(k *chunk) bool {
	for t := k.first; t < k.head; t++ {
		if r.p.is(int(t), haveWord) {
			return true
		}
	}
	return false
}

// participle takes a gerund or a bare participle.
func (r *reader) participle(i int32, afterPrep bool) {
	f := r.top()
	k := &r.c[i]
	k.finite = false
	if r.p.tags[k.head] == tag.VBD || r.p.tags[k.head] == tag.VBN && k.head == k.first {
		k.passive = true
	}
	before := r.kindBefore(i)
	k.up, k.complement = f.verb, before == verbGroup
	switch {
	case before == conjunction && f.verb >= 0 && !r.c[f.verb].finite: // "killing 12 and injuring 40"
		k.up, k.subj = r.c[f.verb].up, r.c[f.verb].subj
		f.verb, f.obj, f.cand = i, -1, -1
		r.adopt(i, k.subj)
		return
	case before == conjunction && f.verb >= 0 && r.c[f.verb].passive && k.passive: // "were hit and destroyed"
		k.subj, k.finite = r.c[f.verb].subj, true
		f.verb, f.obj, f.cand = i, -1, -1
		return
	case before == nounPhrase && !afterPrep && !(r.isTime(r.before(i)) && f.verb >= 0 && r.ownerOf(f) >= 0):
		k.subj = r.withHead(r.before(i))
		if q := r.someOf(i); q >= 0 {
			k.subj, k.passive, r.c[q].with = q, true, -1 // it is said of them alone
			r.hang(q, i, subjectOf(k), absolute)
		} else {
			r.adopt(i, k.subj)
		}
	case before == comma && k.passive && f.verb < 0 && f.subj < 0 && r.dangling < 0 && r.thingBefore(i) >= 0:
		k.subj = r.thingBefore(i) // "at the talks, held in Olm, the miller offered 9 percent"
	case afterPrep || before == comma || before == nounPhrase || before == verbGroup || before == conjunction:
		k.subj = r.ownerOf(f)
		if k.subj < 0 && r.dangling < 0 {
			r.dangling = i
		}
	default:
		r.dangling = i
		k.subj = f.subj
	}
	g := newFrame(participial)
	g.verb, g.subj, g.comma, g.conditional = i, k.subj, before == comma, f.conditional
	r.push(g)
}

// thingBefore returns the noun phrase before the comma before verb i, if it is a common noun and no time, so that what follows tells of it; else -1.
func (r *reader) thingBefore(i int32) int32 {
	j := r.before(r.before(i))
	if j < 0 || r.c[j].kind != nounPhrase || r.c[j].head < 0 || r.isTime(j) || r.p.tags[r.c[j].head].IsProper() || r.counts(j) {
		return -1
	}
	return j
}

// withHead returns the noun phrase after "with" that np is the end of ("with the cost of the damage crossing"), else np.
func (r *reader) withHead(np int32) int32 {
	for j, n := np, 0; n < 3 && j >= 0 && r.c[j].prep >= 0; n++ {
		switch r.p.doc.Low(int(r.c[r.c[j].prep].first)) {
		case "with":
			return j
		case "of":
			j = r.c[j].gov
		default:
			return np
		}
		if j >= 0 && r.c[j].kind != nounPhrase {
			return np
		}
	}
	return np
}

// adopt lets participle i govern the noun phrase before it, where nothing else does: "46 people killed", "with both sides launching".
func (r *reader) adopt(i, np int32) {
	if np < 0 {
		return
	}
	k := &r.c[np]
	if k.prep >= 0 && r.c[k.prep].first == r.c[k.prep].last-1 {
		if w := r.p.doc.Low(int(r.c[k.prep].first)); w == "with" || w == "without" {
			r.hang(np, i, subjectOf(&r.c[i]), absolute)
			return
		}
	}
}

// ownerOf returns the subject that a participle shares with the clauses around it, or -1.
func (r *reader) ownerOf(f *frame) int32 {
	for n := len(r.stack) - 1; n >= 0; n-- {
		g := &r.stack[n]
		if g.verb >= 0 && r.c[g.verb].subj >= 0 {
			return r.c[g.verb].subj
		}
		if g.subj >= 0 {
			return g.subj
		}
	}
	return -1
}
