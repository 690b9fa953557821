package align

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// solesOf finds the sources that tell the age of one person alone in a part in the main event that a rule names: of the suspect, of the victim. Such a
// person is known by the part, named or not.
func solesOf(claims []*claim.Claim) map[[2]string]bool {
	type told struct {
		age    float64
		person string
	}
	first, sole := map[[2]string]told{}, map[[2]string]bool{}
	for _, c := range claims {
		if c.Kind != claim.Age || c.Quantity == nil || claim.General(c.Rule) {
			continue
		}
		k := [2]string{c.Source, c.Rule}
		t, seen := first[k]
		switch {
		case !seen:
			first[k], sole[k] = told{c.Quantity.Value, c.Thing.Person}, true
		case t.age != c.Quantity.Value || t.person != c.Thing.Person && t.person != "" && c.Thing.Person != "":
			sole[k] = false
		}
	}
	return sole
}

// parts judges what the claims of a run say of whom two ages or offices are of. Of two ages of which one or both are of nobody named, the person is one
// if each report tells of one alone in that part.
func (m *matcher) parts(a, b *claim.Claim, j *judgement) {
	x, y := &a.Thing, &b.Thing
	m.family(a, b, j)
	if a.Kind != claim.Age || a.Rule != b.Rule || claim.General(a.Rule) || x.Person != "" && y.Person != "" || !x.Occasion.Main || !y.Occasion.Main {
		return
	}
	if a.Source == b.Source || !m.sole[[2]string{a.Source, a.Rule}] || !m.sole[[2]string{b.Source, b.Rule}] || sexes(x, y) {
		return
	}
	j.add(sure, "each tells of one such person:", a.Rule)
}

// sexes reports whether one claim is of a man or boy and the other of a woman or girl.
func sexes(x, y *claim.Thing) bool {
	return female(x) && male(y) || male(x) && female(y)
}

func female(t *claim.Thing) bool {
	return slices.ContainsFunc(t.Concept, func(c string) bool { return c == "woman" || c == "girl" })
}

func male(t *claim.Thing) bool {
	return slices.ContainsFunc(t.Concept, func(c string) bool { return c == "man" || c == "boy" })
}
