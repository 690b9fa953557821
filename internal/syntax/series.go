package syntax

// join makes i part of the series that to is in.
func (r *reader) join(i, to int32, pat pattern) {
	if w := r.c[to].with; w >= 0 {
		to = w
	}
	if to == i {
		return
	}
	r.c[i].with, r.c[i].pattern = to, pat
}

// coordinate takes a noun phrase after "and" or "or": the subject of a new clause if a finite verb follows, else one more of a series.
func (r *reader) coordinate(i int32) {
	f := r.top()
	if f.verb >= 0 && r.isTime(i) && r.opensAnew(i, i-1) {
		return // "found the car on Monday and the next day they held a man"
	}
	f = r.top() // a participle's clause may have been closed, of which the main one has no verb yet: "Pocketed and yesterday she showed"
	if f.verb >= 0 && r.finiteFollows(i) {
		f = r.closeTo(f)
		if j := r.listSubject(f, i); j >= 0 {
			r.join(i, j, coordinated)
			f.cand = j
			return
		}
		if j := i - 2; j-1 >= r.base && r.c[j].kind == nounPhrase && r.c[j-1].kind == comma && r.sayingFollows(i) {
			r.join(i, j, coordinated) // "the fire was out, Berg and Lund said"
			f.cand = j
			return
		}
		f.cand = i
		return
	}
	if j := r.partner(i); j >= 0 {
		r.join(i, j, coordinated)
		return
	}
	if f.verb < 0 {
		r.early(i, conjunction)
	} else {
		r.late(i, conjunction)
	}
}

// listSubject returns the first of a list of noun phrases that i ends and that begins right behind a verb of saying, so that all are the subject of the
// verb to come: "said the mayor, the sheriff and Ann Cole offered a reward", "said a mason and two cooks agreed"; -1 if it is none.
func (r *reader) listSubject(f *frame, i int32) int32 {
	if f.verb < 0 || !r.p.verbIs(f.verb, onlyClauseVerb) && r.p.lemma(f.verb) != "report" {
		return -1
	}
	first, commas := f.verb+1, 0
	for j := first; j < i-1; j++ {
		switch k := &r.c[j]; {
		case k.kind == nounPhrase && r.counts(j) == r.counts(first):
		case k.kind == comma && j > first:
			commas++
		case k.kind == preposition && r.p.doc.Low(int(k.first)) == "of":
		default:
			return -1
		}
	}
	if r.c[first].kind != nounPhrase || commas == 0 && !(r.counts(first) && r.p.verbIs(f.verb, onlyClauseVerb)) {
		return -1
	}
	if w := r.p.doc.Low(int(r.c[i].first)); commas == 0 && !r.counts(i) && w != "a" && w != "an" {
		return -1 // "said two words and the crowd left"
	}
	return first
}

// sayingFollows reports whether a finite verb of saying stands right after chunk i.
func (r *reader) sayingFollows(i int32) bool {
	return i+1 < int32(len(r.c)) && r.c[i+1].kind == verbGroup && r.c[i+1].finite && r.p.verbIs(i+1, clauseVerb)
}

// closeTo drops the open participles and infinitives above the nearest clause with a finite verb, and returns that clause.
func (r *reader) closeTo(f *frame) *frame {
	for n := len(r.stack) - 1; n > 0; n-- {
		g := &r.stack[n]
		if g.kind != participial && g.kind != infinitive {
			return g
		}
		r.stack = r.stack[:n]
	}
	return r.top()
}

// series joins a noun phrase after a comma to a list that it continues ("43 in Tarn, eight in Olm"); false if it does not look like one.
func (r *reader) series(i int32) bool {
	if !r.counts(i) {
		return false
	}
	j := r.partner(i)
	if j < 0 || !r.counts(j) {
		return false
	}
	r.join(i, j, coordinated)
	return true
}

// partner returns the phrase that i is most likely coordinated with: the nearest counted one for a counted phrase, else the nearest.
func (r *reader) partner(i int32) int32 {
	nearest := int32(-1)
	for j := i - 1; j >= r.base && j > i-12; j-- {
		switch r.c[j].kind {
		case nounPhrase:
			if nearest < 0 {
				nearest = j
			}
			if !r.counts(i) {
				return j
			}
			if r.counts(j) && !r.isTime(j) {
				return j
			}
		case verbGroup:
			if r.c[j].finite || !r.counts(i) {
				return nearest
			}
		case subordinator, relative, openMark, closeMark:
			return nearest
		}
	}
	return nearest
}

// counts reports whether noun phrase i begins with a number, a hedge before it or not.
func (r *reader) counts(i int32) bool {
	return r.p.numbered(&r.c[i])
}

// pastAside returns where what begins at chunk j goes on behind a prepositional phrase that a comma ends: "in 2009, at the age of 71, she told".
func (r *reader) pastAside(j int32) int32 {
	for k := j; k+1 < int32(len(r.c)) && k < j+6; k++ {
		switch r.c[k].kind {
		case comma:
			return k + 1
		case preposition, nounPhrase:
			if k == j && r.c[k].kind != preposition {
				return j
			}
		default:
			return j
		}
	}
	return j
}

// opensAnew takes prepositional phrase i behind conjunction and for the opening of a clause of its own, where its subject and finite verb, or the verb
// alone, stand right behind it: "she served as dean, and in 1995 she became head". It reports whether it did.
func (r *reader) opensAnew(i, and int32) bool {
	j := i + 1
	for j < int32(len(r.c)) && j < i+3 && r.c[j].kind == adverb {
		j++ // "and a day later rescuers found"
	}
	if j < int32(len(r.c)) && r.c[j].kind == comma && and > r.base && r.c[and-1].kind == comma {
		j = r.pastAside(j + 1)
	}
	if j >= int32(len(r.c)) {
		return false
	}
	own := r.c[j].kind == nounPhrase && r.finiteFollows(j) && !(r.c[j-1].kind == comma && r.sayingFollows(j) && j+2 < int32(len(r.c)) && r.c[j+2].kind == comma)
	if !own && !(r.c[j].kind == verbGroup && r.c[j].finite && r.c[j-1].kind != comma) {
		return false
	}
	f := r.closeTo(r.top())
	if f.verb < 0 {
		return false // only a participle stands before the conjunction
	}
	g := newFrame(f.kind)
	g.anchor, g.comma, g.conditional, g.intro = f.anchor, f.comma, f.conditional, i
	if !own {
		g.subj = r.c[f.verb].subj
	}
	r.c[i].up = -1
	*f = g
	return true
}
