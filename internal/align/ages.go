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

// driver stands among those whom an age is of where it is told of whoever drove or steered what had the accident.
const driver = claim.Noun + "driver"

// driversOf finds the sources that tell the age of one driver alone.
func driversOf(claims []*claim.Claim) map[string]bool {
	first, sole := map[string]float64{}, map[string]bool{}
	for _, c := range claims {
		if c.Kind != claim.Age || c.Quantity == nil || !slices.Contains(c.Thing.Patients, driver) {
			continue
		}
		age, seen := first[c.Source]
		if !seen {
			first[c.Source] = c.Quantity.Value
		}
		sole[c.Source] = !seen || sole[c.Source] && age == c.Quantity.Value
	}
	return sole
}

// drivers judges two ages of whoever drove: of the one accident that two reports tell of there was one, unless a report tells of several.
func (m *matcher) drivers(a, b *claim.Claim, j *judgement) {
	x, y := &a.Thing, &b.Thing
	if a.Kind != claim.Age || x.Person != "" && y.Person != "" || !slices.Contains(x.Patients, driver) || !slices.Contains(y.Patients, driver) {
		return
	}
	if a.Source != b.Source && m.driven[a.Source] && m.driven[b.Source] && !sexes(x, y) {
		j.add(sure, "each tells of one such person:", driver)
	}
}

// parts judges what the claims of a run say of whom two ages or offices are of. Of two ages of which one or both are of nobody named, the person is one
// if each report tells of one alone in that part.
func (m *matcher) parts(a, b *claim.Claim, j *judgement) {
	x, y := &a.Thing, &b.Thing
	m.family(a, b, j)
	if a.Kind == claim.Age {
		m.oneSoOld(a, b, j)
		m.pictured(a, b, j)
	}
	m.drivers(a, b, j)
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

func female(t *claim.Thing) bool { return sexed(t, females, "woman", "girl") }

func male(t *claim.Thing) bool { return sexed(t, males, "man", "boy") }

// sexed reports whether a claim is of one of nouns, or of a kind that the lexicon of things has under grown or young.
func sexed(t *claim.Thing, nouns []string, grown, young string) bool {
	return slices.Contains(nouns, t.Head) || slices.Contains(t.Concept, grown) || slices.Contains(t.Concept, young)
}

// grownUp is the age below which reports of one event may tell of several children so old.
const grownUp = 13.0

// oneSoOld judges two claims of one age of which one or both are of nobody named: reports of one event seldom tell of two so old. Such a pair only agrees.
func (m *matcher) oneSoOld(a, b *claim.Claim, j *judgement) {
	x, y := &a.Thing, &b.Thing
	if x.Person != "" && y.Person != "" || a.Source == b.Source || a.Quantity.Value != b.Quantity.Value || a.Quantity.Unit != b.Quantity.Unit || sexes(x, y) {
		return
	}
	p, q := m.ages[ageKey{a.Source, a.Quantity.Value}], m.ages[ageKey{b.Source, b.Quantity.Value}]
	switch {
	case p.several || q.several, p.person != "" && q.person != "" && !bySurname(p.person, q.person),
		a.Rule != b.Rule && !anyRule(a.Rule) && !anyRule(b.Rule), // who was killed is not who was arrested
		whoIs(x) != "" && whoIs(y) != "" && x.Head != y.Head && (a.Quantity.Value < grownUp && !related(x.Concept, y.Concept) || !slices.Contains(x.Concept, "person") || !slices.Contains(y.Concept, "person")):
		return
	}
	j.narrow = true
	j.add(likely, "each tells of one so old")
}

// whoIs is the noun that tells what somebody so old is; empty where it is his name.
func whoIs(t *claim.Thing) string {
	if t.Person != "" && len(t.Concept) == 0 {
		return ""
	}
	return t.Head
}

// ageKey is an age that a source tells.
type ageKey struct {
	source string
	years  float64
}

// soOld is whom a source tells to be so old: one of a name, or several.
type soOld struct {
	person  string
	several bool
}

// agesOf finds whom each source tells to be of each age.
func agesOf(claims []*claim.Claim) map[ageKey]soOld {
	out := map[ageKey]soOld{}
	for _, c := range claims {
		if c.Kind != claim.Age || c.Quantity == nil || c.Quantity.IsRange() {
			continue
		}
		k := ageKey{c.Source, c.Quantity.Value}
		t := out[k]
		if p := c.Thing.Person; p != "" && t.person != "" && !bySurname(p, t.person) {
			t.several = true
		} else if len(p) > len(t.person) {
			t.person = p
		}
		out[k] = t
	}
	return out
}
