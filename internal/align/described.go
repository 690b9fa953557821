package align

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// Somebody of whom two reports of one event tell the age need not be named in either: he is known by what he is and what befell him, where each report
// tells of one such person alone, and by the others with whom he stands in a list.

// portrait is what a report tells of somebody unnamed beside his age: the noun for him, and what he did or what befell him.
type portrait struct{ source, head, act, relation string }

// described are the people of whom the ages of a block tell.
type described struct {
	// of counts the different ages told of each portrait, alone those that a source tells in all.
	of    map[portrait]agesTold
	alone map[string]agesTold
	// beside are the ages that stand in one list with that of each claim, by its index.
	beside map[*claim.Claim][]float64
}

// agesTold is the ages told of one: the first, and whether there is another.
type agesTold struct {
	age     float64
	several bool
}

func (t agesTold) with(age float64, seen bool) agesTold {
	if !seen {
		return agesTold{age: age}
	}
	t.several = t.several || t.age != age
	return t
}

// agesBetween is how many bytes may lie between two ages of one list: "61 and 48 years old".
const agesBetween = 20

// describedOf finds whom the ages of a block are of.
func describedOf(claims []*claim.Claim) described {
	d := described{map[portrait]agesTold{}, map[string]agesTold{}, map[*claim.Claim][]float64{}}
	var last *claim.Claim
	for _, c := range claims {
		if c.Kind != claim.Age || c.Quantity == nil || c.Quantity.IsRange() {
			continue
		}
		age := c.Quantity.Value
		t, seen := d.alone[c.Source]
		d.alone[c.Source] = t.with(age, seen)
		p := portraitOf(c)
		t, seen = d.of[p]
		d.of[p] = t.with(age, seen)
		if last != nil && last.Source == c.Source && last.Sequence == c.Sequence && c.Span.Start-last.Span.End <= agesBetween && c.Thing.Person == "" && last.Thing.Person == "" {
			d.beside[c] = append(d.beside[c], last.Quantity.Value)
			d.beside[last] = append(d.beside[last], age)
		}
		last = c
	}
	return d
}

// anyRule reports whether a rule says nothing of the part in the event of whoever is so old.
func anyRule(rule string) bool { return claim.General(rule) || rule == "age.children" }

func portraitOf(c *claim.Claim) portrait {
	act := c.Predicate
	if len(c.Thing.Act) > 0 {
		act = c.Thing.Act[0]
	}
	return portrait{c.Source, c.Thing.Head, act, c.Thing.Relation}
}

// oneSort reports whether two nouns for people say the same of them: the officer and the policeman.
func oneSort(x, y *claim.Thing) bool {
	return len(x.Concept) > 1 && len(y.Concept) > 1 && x.Concept[0] == y.Concept[0]
}

// pictured judges two ages of nobody named, or named in one report alone.
func (m *matcher) pictured(a, b *claim.Claim, j *judgement) {
	x, y := &a.Thing, &b.Thing
	if a.Kind != claim.Age || a.Source == b.Source || x.Person != "" || y.Person != "" || sexes(x, y) || a.Rule != b.Rule && !anyRule(a.Rule) && !anyRule(b.Rule) {
		return
	}
	if x.Occasion.Background || y.Occasion.Background {
		return
	}
	if p, q := m.described.beside[a], m.described.beside[b]; len(p) == 1 && len(q) == 1 && p[0] == q[0] && p[0] >= grownUp {
		j.add(sure, "both stand beside the same other age")
		return
	}
	if x.Head == "" || x.Head != y.Head && !oneSort(x, y) || !slices.Contains(x.Concept, "person") {
		return
	}
	p, q := portraitOf(a), portraitOf(b)
	switch {
	case m.described.of[p].several || m.described.of[q].several:
	case p.act == q.act && p.act != "" && p.relation == q.relation && !meet(x.Act, there):
		j.add(sure, "each tells of one such", x.Head, "of whom it says", p.act)
	case (min(a.Quantity.Value, b.Quantity.Value) >= 2*grownUp || meet(x.Act, tolls) && meet(y.Act, tolls)) && x.Occasion.Main && y.Occasion.Main && !m.described.alone[a.Source].several && !m.described.alone[b.Source].several:
		j.add(sure, "each tells the age of one", x.Head, "alone")
	}
}
