package extract

import (
	"slices"
	"strings"
	"sync"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// sense is what a verb means beside certain words: see the set senses.
type sense struct {
	// by and to are the concepts of who does it and of what it is done to, "" for any; a "!" before one asks for a noun of any other concept.
	by, to string
	// with is the preposition behind the verb, "" for any.
	with string
	// value is the verb that it stands for.
	value string
}

// sensesBy are the senses of the set by their verb, in its order.
var sensesBy = sync.OnceValue(func() map[string][]sense {
	by := map[string][]sense{}
	for _, set := range senses {
		for _, w := range set.words {
			verb, s := parseSense(w)
			s.value = set.value
			by[verb] = append(by[verb], s)
		}
	}
	return by
})

// parseSense takes an entry of the set apart: "<court> clear <person>", "walk out +with".
func parseSense(w string) (verb string, s sense) {
	var verbs []string
	for _, f := range strings.Fields(w) {
		switch {
		case f[0] == '<' && len(verbs) == 0:
			s.by = strings.Trim(f, "<>")
		case f[0] == '<':
			s.to = strings.Trim(f, "<>")
		case f[0] == '+':
			s.with = f[1:]
		default:
			verbs = append(verbs, f)
		}
	}
	return strings.Join(verbs, " "), s
}

// slot is a noun that fills a place of a verb: its lemma, whether it is a common noun, and the dimension of an amount that stands there in its place.
type slot struct {
	noun, dimension string
	common          bool
}

// senseOf is the verb that a predicate stands for beside its subject, its object and its preposition, empty for none: who holds a permit arrests
// nobody, and a court that clears somebody removes no one. counted is the noun that is counted, with the amount's dimension.
func (r *reading) senseOf(predicate string, g syntax.Governor, counted slot) string {
	if g.Token < 0 || predicate == "" {
		return ""
	}
	if !r.parse.Tag(g.Token).IsVerb() {
		predicate = "be " + predicate // what is down was not brought down
	}
	list := sensesBy()[predicate]
	if len(list) == 0 {
		return ""
	}
	by, to := r.slotAt(r.headToken(g.Agent)), r.slotAt(r.headToken(g.Patient))
	switch g.Relation {
	case syntax.Object, syntax.PassiveSubject:
		to = counted
	case syntax.Subject:
		by = counted
	}
	with := ""
	if t := g.Token + strings.Count(strings.TrimPrefix(predicate, "be "), " ") + 1; t < len(r.doc.Tokens) {
		with = r.doc.Low(t)
	}
	behind := to
	if g.Relation == syntax.Oblique {
		behind = counted
	}
	for i := range list {
		s := &list[i]
		if s.with != "" {
			to = behind // what a preposition that is asked for leads to
		}
		if (s.with == "" || s.with == with) && r.fills(by, s.by) && r.fills(to, s.to) {
			return s.value
		}
	}
	return ""
}

// slotAt is the slot that the noun at token t fills, empty for -1.
func (r *reading) slotAt(t int) slot {
	if t < 0 {
		return slot{}
	}
	g := r.parse.Tag(t)
	return slot{noun: r.lemmaOf(t), common: g == tag.NN || g == tag.NNS}
}

// countedSlot is the slot that c's noun fills, whatever its sentence does with it.
func countedSlot(c *claim.Claim, f *rule.Facts) slot {
	return slot{noun: c.Thing.Head, dimension: f.Dimension, common: c.Thing.Head != ""}
}

// fills reports whether a noun is of the concept that a sense asks for. Of a noun that the lexicon does not know nothing is certain but that one
// which does not end as those for people do is no person.
func (r *reading) fills(s slot, want string) bool {
	if want == "" {
		return true
	}
	path := r.set.Things(s.noun)
	if want[0] != '!' {
		return slices.Contains(path, want) || s.dimension == want || s.noun == want
	}
	if !s.common {
		return false
	}
	if want = want[1:]; len(path) == 0 {
		return want != "person" || !endsAsPerson(s.noun)
	}
	return !slices.Contains(path, want) && !(want == "person" && ofPeople(path[len(path)-1]))
}

// endsAsPerson reports whether a noun ends as those for people mostly do: "roofer", "tourist", "policeman".
func endsAsPerson(noun string) bool {
	for _, end := range [...]string{"er", "or", "ist", "ian", "man", "men", "ee", "ant", "ese", "folk", "people"} {
		if strings.HasSuffix(noun, end) {
			return true
		}
	}
	return false
}
