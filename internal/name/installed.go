package name

import (
	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// installReach is how many words may stand between a name and the office that a verb gives to its bearer: "has just been named as the first chairman".
const installReach = 9

// installed reports whether the sentence gives the bearer of the name [i, j) an office that only a person can have: "X Y will become chairman", "the new
// chairman will be X Y", "chose X Y as chairman", "a board chaired by X Y".
func (f *finder) installed(i, j int) bool {
	if j < i+2 || j > i+4 || f.is(i-1, "the") {
		return false
	}
	for k := i; k < j; k++ {
		if upper(f.d.Word(k)) {
			return false
		}
	}
	return f.takesOffice(i, j) || f.officeFilled(i) || f.is(i-1, "by") && i > 1 && presiding(lemma.Verb(f.d.Low(i-2))) && f.tag(i-2).IsVerb()
}

// takesOffice reports whether the words behind the name [i, j) give its bearer an office: "is to serve as chairman", "as the chairman" where one is chosen.
func (f *finder) takesOffice(i, j int) bool {
	verb := f.is(j, "as") && i > 0 && (choosing(lemma.Verb(f.d.Low(i-1))) || f.is(i-1, "of") && i > 1 && choice(f.d.Low(i-2)))
	for k := j; k < j+installReach && f.joined(k); k++ {
		switch w, t := f.d.Low(k), f.tag(k); {
		case f.personsOffice(k):
			return verb && !f.capital(k+1) && f.tag(k+1) != tag.POS
		case t.IsVerb() && presiding(lemma.Verb(w)):
			return verb || t == tag.VB || t == tag.VBZ || t == tag.VBD
		case t.IsVerb() && (installing(lemma.Verb(w)) || choosing(lemma.Verb(w))):
			verb = true
		case t == tag.MD, t == tag.RB, t == tag.DT, t == tag.JJ, t == tag.PRPS, t == tag.VB, t == tag.VBZ, t == tag.VBD, t == tag.VBN, t == tag.VBP, w == "to",
			verb && (t == tag.IN || t == tag.RP || position(w)):
		default:
			return false
		}
	}
	return false
}

// officeFilled reports whether the name at i is told to be who holds an office: "the new chairman of the group will be X Y", "heading the board will be X Y".
func (f *finder) officeFilled(i int) bool {
	k := i - 1
	given := f.is(k, "to")
	if given {
		k--
	}
	if k < 1 || !f.tag(k).IsVerb() || !f.joined(k+1) {
		return false
	}
	switch v := lemma.Verb(f.d.Low(k)); {
	case given && !passing(v), !given && v != "be" && v != "become":
		return false
	}
	for k > 0 && f.joined(k) && (f.tag(k).IsVerb() || f.tag(k) == tag.MD || f.tag(k) == tag.RB || f.is(k, "to")) {
		k--
	}
	first := k
	for first > 0 && f.joined(first) && k-first < installReach && f.described(first-1) {
		first--
	}
	if t := f.tag(first); t == tag.VBG && presiding(lemma.Verb(f.d.Low(first))) {
		return true
	}
	for t := first; t <= k; t++ {
		if f.tag(t).IsNoun() && (t == k || !f.tag(t+1).IsNoun() && f.tag(t+1) != tag.POS) {
			return f.personsOffice(t) || position(f.d.Low(t)) && f.is(t+1, "of") && f.officeWithin(t+2, k)
		}
	}
	return false
}

// described reports whether token t may stand in what a verb tells of: "the new chairman of the merged group", "heading the board".
func (f *finder) described(t int) bool {
	switch g := f.tag(t); g {
	case tag.DT, tag.JJ, tag.VBN, tag.VBG, tag.PRPS, tag.POS:
		return true
	default:
		return g.IsNoun() || g.IsProper() || f.is(t, "of") || f.is(t, "at") || f.is(t, "for")
	}
}

// personsOffice reports whether an office that only a person can have is told at token k: "chairman", "chief executive"; a firm may be a leader or an adviser.
func (f *finder) personsOffice(k int) bool {
	if f.is(k, "chief") {
		return f.joined(k+1) && (f.is(k+1, "executive") || f.is(k+1, "operating") || f.is(k+1, "financial"))
	}
	return f.tag(k).IsNoun() && ownOffice(f.d.Low(k))
}

// officeWithin reports whether a person's office is told within tokens k to last.
func (f *finder) officeWithin(k, last int) bool {
	for ; k <= last; k++ {
		if f.personsOffice(k) {
			return true
		}
	}
	return false
}
