package syntax

import "github.com/claimdiff/claimdiff/internal/tag"

// elided takes a participle after "and" whose "was" or "were" is that of the clause before: "five men were arrested and nine rifles seized". What looks
// the same but goes on to a verb of its own, or hangs on something that was done to somebody with a thing ("was told of the fire and the damage caused
// by it"), is left to participle.
func (r *reader) elided(i int32) bool {
	k := &r.c[i]
	np := r.before(i)
	if k.head != k.first || k.head < 0 || r.p.tags[k.head] != tag.VBN || np <= r.base || r.c[np].kind != nounPhrase || r.c[np].prep >= 0 {
		return false
	}
	cut := np - 1
	if c := r.c[cut].kind; c != conjunction && (c != comma || !r.goesOn(i)) {
		return false
	}
	f := r.clauseBelow()
	if f == nil || f.verb < 0 || f.verb >= cut || !r.c[f.verb].passive || !r.c[f.verb].finite || r.laterFinite(i) {
		return false
	}
	if next := i + 1; next < int32(len(r.c)) {
		switch r.c[next].kind {
		case nounPhrase:
			if !r.isTime(next) {
				return false
			}
		case preposition:
			if r.nounsIn(f.verb+1, cut) {
				return false
			}
		}
	}
	for r.top() != f {
		r.stack = r.stack[:len(r.stack)-1]
	}
	s := &r.c[np]
	if v := &r.c[f.verb]; v.obj == np {
		v.obj = -1
	}
	s.gov, s.with, s.pattern = -1, -1, noPattern
	k.finite, k.passive = true, true
	f.subj = np
	r.assign(f, i, nounPhrase)
	return true
}

// clauseBelow is the nearest open clause that is neither participle nor infinitive, nil if brackets or nothing come first.
func (r *reader) clauseBelow() *frame {
	for n := len(r.stack) - 1; n >= 0; n-- {
		switch f := &r.stack[n]; f.kind {
		case participial, infinitive:
		case bracketed:
			return nil
		default:
			return f
		}
	}
	return nil
}

// goesOn reports whether a conjunction or comma stands right behind verb i, as in the middle of a series.
func (r *reader) goesOn(i int32) bool {
	if i+1 >= int32(len(r.c)) {
		return false
	}
	k := r.c[i+1].kind
	return k == conjunction || k == comma
}

// nounsIn reports whether a noun phrase that is no time stands among the chunks [i, end).
func (r *reader) nounsIn(i, end int32) bool {
	for ; i < end; i++ {
		if r.c[i].kind == nounPhrase && !r.isTime(i) {
			return true
		}
	}
	return false
}

// leftOut takes a number whose own subject, the named one of noun phrase s, stands before it without the "be" that the first of the list has: "the Bears
// are at five years, the Tigers around six, and the Lions at four".
func (r *reader) leftOut(i, s int32, f *frame) bool {
	if f.verb < 0 || f.obj >= 0 || !r.isCopula(f.verb) || !r.c[f.verb].finite || r.c[f.verb].pred >= 0 || s-1 < r.base || r.c[s].prep >= 0 {
		return false
	}
	if k := r.c[s-1].kind; k != comma && k != conjunction || r.c[s].head < 0 || !r.p.tags[r.c[s].head].IsProper() {
		return false
	}
	const longest = 24
	for j := s - 1; j > f.verb && j > s-longest; j-- {
		k := &r.c[j]
		if k.kind != nounPhrase || k.gov != f.verb || k.rel != oblique || k.prep != f.verb+1 || !r.counts(j) {
			continue
		}
		r.hang(i, f.verb, oblique, coordinated)
		r.c[i].subj = s
		r.c[s].gov, r.c[s].with, r.c[s].pattern = -1, -1, noPattern
		return true
	}
	return false
}
