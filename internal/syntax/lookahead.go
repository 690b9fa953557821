package syntax

import "github.com/claimdiff/claimdiff/internal/tag"

// before returns the chunk before i, adverbs and quotation marks passed over, or -1.
func (r *reader) before(i int32) int32 {
	for j := i - 1; j >= r.base; j-- {
		if k := r.c[j].kind; k != adverb && k != quoteMark {
			return j
		}
	}
	return -1
}

func (r *reader) kindBefore(i int32) chunkKind {
	if j := r.before(i); j >= 0 {
		return r.c[j].kind
	}
	return otherChunk
}

// nounBefore returns the nearest noun phrase before i within a few chunks, or -1.
func (r *reader) nounBefore(i int32) int32 {
	for j := i - 1; j >= r.base && j > i-6; j-- {
		if r.c[j].kind == nounPhrase {
			return j
		}
	}
	return -1
}

// clauseFollows reports whether a noun phrase and then a finite verb stand at i: "after officers in the town arrived".
func (r *reader) clauseFollows(i int32) bool {
	if i+1 < int32(len(r.c)) && r.c[i].kind == nounPhrase && r.c[i+1].kind != nounPhrase && r.p.plainDate(&r.c[i]) {
		return false // "unseen since 1987 and its council is arguing"
	}
	noun := false
	for n := 0; i < int32(len(r.c)) && n < 9; i, n = i+1, n+1 {
		switch r.c[i].kind {
		case nounPhrase:
			noun = true
		case verbGroup:
			return noun && (r.c[i].finite || r.mayBeFinite(i) && !r.byFollows(i))
		case preposition:
			if noun && mayOpenClause(r.p.doc.Low(int(r.c[i].first))) {
				return false
			}
		case conjunction, adverb, quoteMark:
		case comma:
			return noun && r.aliasThenVerb(i)
		default:
			return false
		}
	}
	return false
}

// aliasThenVerb reports whether between the comma at i and the next one stands another name for what is before it, with a finite verb behind: "another of its boats, the
// Rosa, ran aground".
func (r *reader) aliasThenVerb(i int32) bool {
	if i+1 >= int32(len(r.c)) || r.c[i+1].kind != nounPhrase || r.isTime(i+1) || r.c[i-1].kind != nounPhrase || r.isTime(i-1) || r.p.plainDate(&r.c[i-1]) {
		return false
	}
	for j, n := i+2, 0; j+1 < int32(len(r.c)) && n < 5; j, n = j+1, n+1 {
		switch r.c[j].kind {
		case comma:
			return r.c[j+1].kind == verbGroup && r.c[j+1].finite && !r.p.verbIs(j+1, clauseVerb)
		case nounPhrase, preposition, quoteMark:
		default:
			return false
		}
	}
	return false
}

// plainDate reports whether noun phrase k is a year, a month or a weekday alone, which does nothing itself.
func (p *Parse) plainDate(k *chunk) bool {
	w := p.doc.Low(int(k.first))
	switch k.last - k.first {
	case 1:
		return len(w) == 4 && (w[:2] == "19" || w[:2] == "20") && digit(w[2]) && digit(w[3]) || p.is(int(k.first), weekday) || isMonth(w)
	case 2, 3:
		return p.isDate(k)
	}
	return false
}

// wants reports whether the clause before the preposition at i has its subject right there and no verb yet, and only one verb is left for it: "profit
// after tax was 486 million".
func (r *reader) wants(i int32) bool {
	f := r.top()
	if n := len(r.stack) - 2; f.kind == participial && n >= 0 && f.verb >= 0 && r.before(i) == f.verb && r.c[f.verb].passive && f.subj >= 0 && f.subj == r.stack[n].subj {
		f = &r.stack[n] // "two men dressed as nuns raided"
	} else if r.before(i) != f.subj {
		return false
	}
	if f.kind != mainClause || f.verb >= 0 || f.subj < 0 {
		return false
	}
	verbs := 0
	for j, n := i+1, 0; j < int32(len(r.c)) && n < longestAside; j, n = j+1, n+1 {
		if r.c[j].kind == verbGroup && (r.c[j].finite || r.mayBeFinite(j)) {
			verbs++
		}
	}
	return verbs == 1
}

// finiteFollows reports whether the noun phrase at i has a finite verb after it with nothing but prepositional phrases between.
func (r *reader) finiteFollows(i int32) bool {
	free, who := false, int32(-1)
	for j, n := i+1, 0; j < int32(len(r.c)) && n < 8; j, n = j+1, n+1 {
		switch r.c[j].kind {
		case verbGroup:
			if who == j-1 && r.c[j].finite {
				n = 0
				continue // "eight of those who came by car were"
			}
			return r.c[j].finite
		case relative:
			if who >= 0 || !r.isThose(j-1) {
				return false
			}
			who = j
			continue
		case nounPhrase:
			if who >= 0 && r.c[j-1].kind == verbGroup {
				continue
			}
			if free {
				return false
			}
			free = true
		case preposition:
			free = false
		case adverb, quoteMark:
		default:
			return false
		}
		if r.c[j].kind == nounPhrase && r.c[j-1].kind != preposition {
			return false
		}
	}
	return false
}

// isThose reports whether chunk i is "those" alone, whom a relative clause has to tell.
func (r *reader) isThose(i int32) bool {
	return r.c[i].kind == nounPhrase && r.c[i].last-r.c[i].first == 1 && r.p.doc.Low(int(r.c[i].first)) == "those"
}

// mayBeFinite reports whether a bare participle could be a past tense: the tagger confuses them.
func (r *reader) mayBeFinite(i int32) bool {
	k := &r.c[i]
	return !k.toVerb && k.head == k.first && r.p.tags[k.head] == tag.VBN && !neverPast(r.p.doc.Low(int(k.head)))
}
