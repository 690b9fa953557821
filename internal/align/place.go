package align

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// place compares the places that figures are for: those said with the figure or in its clause, else those that its report is about.
func (j *judgement) place(a, b *claim.Claim) {
	x, y := &a.Thing, &b.Thing
	own := a.Source == b.Source
	px, py := placesOf(x), placesOf(y)
	if meet(px, py) {
		j.add(0.5, "both in", j.list(px))
		return
	}
	if far := regional(x, y) || regional(y, x); far && j.slips && a.Rule == b.Rule && !own {
		j.add(-0.5, "only one is for", j.list(px), j.list(py)) // the staff of all places told by the countries that they are in
		return
	} else if far {
		j.forbid("only one is for", j.list(px), j.list(py))
		return
	}
	told := len(px)+len(py) > 0
	if usual(px, x) || a.Headline && !own && x.Occasion.Main {
		px = nil
	}
	if usual(py, y) || b.Headline && !own && y.Occasion.Main { // a headline's place is that of its event
		py = nil
	}
	switch {
	case len(px) > 0 && len(py) > 0:
		j.apart(px, py, x.Occasion.Over, y.Occasion.Over)
	case len(px) > 0:
		j.near(px, &x.Occasion, &y.Occasion, own)
	case len(py) > 0:
		j.near(py, &y.Occasion, &x.Occasion, own)
	default:
		nx, ny := sized(x.Occasion.Near), sized(y.Occasion.Near)
		switch {
		case len(nx) == 0 || len(ny) == 0 || meet(nx, ny) || meet(nx, y.Occasion.Over) || meet(ny, x.Occasion.Over):
		case told || own:
			j.forbid("the reports are about", j.list(nx), "and", j.list(ny))
		default: // two datelines, two seats: what that says of the event has been weighed with the reports
			j.add(-0.5, "the reports are about", j.list(nx), "and", j.list(ny))
		}
	}
}

// placesOf are the places said with the figure, or in its clause.
func placesOf(t *claim.Thing) []string {
	if len(t.Places) > 0 {
		return t.Places
	}
	return t.Occasion.Places
}

// regional reports whether x is what each region has besides that of the whole, said of a region ("turnout in the north", "employs 900 in Olm"), and y the
// same, said of none, in a report that is about another place.
func regional(x, y *claim.Thing) bool {
	said := x.Places
	switch {
	case slices.Contains(x.Act, "employ"):
		said = placesOf(x) // "the mill in Olm, where the firm has 900 workers"
	case x.Attribute == "turnout", x.Attribute == "unemployment", x.Attribute == "inflation":
	default:
		return false
	}
	return len(said) > 0 && len(placesOf(y)) == 0 && !meet(said, y.Occasion.Near) && !meet(said, y.Occasion.Over) && !meet(said, y.Owners)
}

// usual reports whether said names no more than the one place that the report is about, so that it limits nothing.
func usual(said []string, t *claim.Thing) bool {
	if t.Occasion.Main && len(t.Occasion.Near) == 0 {
		return true // the report puts its event nowhere else
	}
	if len(said) == 0 || !meet(said, t.Occasion.Near) {
		return false
	}
	return len(siblings(&t.Occasion)) <= 1
}

// siblings are the places that a report is about of which none is known to hold another.
func siblings(o *claim.Occasion) []string {
	var out []string
	for _, p := range sized(o.Near) {
		if !slices.Contains(o.Over, p) {
			out = append(out, p)
		}
	}
	return out
}

// apartInPlace reports whether two figures are told for two places of which neither holds the other.
func apartInPlace(x, y *claim.Thing) bool {
	p, q := placesOf(x), placesOf(y)
	return len(p) > 0 && len(q) > 0 && !slices.ContainsFunc(p, unsized) && !slices.ContainsFunc(q, unsized) && !meet(p, q) && !meet(p, y.Occasion.Over) && !meet(q, x.Occasion.Over)
}

// oneElsewhere reports whether x is told for a place, and y for none, in a report that is not about that place.
func oneElsewhere(x, y *claim.Thing) bool {
	said := placesOf(x)
	return len(said) > 0 && len(placesOf(y)) == 0 && rivals(said, &x.Occasion, &y.Occasion)
}

// near compares a place that is said with those that the other report is about.
func (j *judgement) near(said []string, own, other *claim.Occasion, one bool) {
	if meet(said, other.Near) {
		return
	}
	if !other.Main {
		if rivals(said, own, other) {
			if one { // what a report says of another town it does not say of its own
				j.forbid("one is for", j.list(said))
			}
			j.narrow = true
		}
		j.add(-0.5, "one is for", j.other(j.list(said)), "says no place")
		return
	}
	j.apart(said, sized(other.Near), own.Over, other.Over)
}

// rivals reports whether the other report is about a place that neither is nor holds the place said.
func rivals(said []string, own, other *claim.Occasion) bool {
	if len(sized(said)) == 0 || meet(said, other.Over) {
		return false
	}
	return slices.ContainsFunc(sized(other.Near), func(p string) bool { return !slices.Contains(own.Over, p) })
}

// apart compares places that are not the same: one may lie in the other, or it is not known.
func (j *judgement) apart(px, py, overX, overY []string) {
	what := []string{"one is for", j.other(j.list(px)), "for", j.list(py)}
	if len(sized(px)) < len(px) || len(sized(py)) < len(py) || len(py) == 0 || meet(px, overY) || meet(py, overX) {
		j.narrow = true
		j.add(0, what...)
		return
	}
	j.forbid(what...)
}

// sized are the places of which the gazetteer knows what holds them; the others are marked.
func sized(places []string) []string {
	if !slices.ContainsFunc(places, unsized) {
		return places
	}
	return slices.DeleteFunc(slices.Clone(places), unsized)
}

func unsized(p string) bool { return strings.HasPrefix(p, claim.Unsized) }
