package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/name"
)

// ofShip reports whether an attribute is one of the ship that the report is about.
func ofShip(attribute string) bool { return attribute == "vessel-length" || attribute == "vessel-age" }

// otherShip reports whether a figure is of somebody, or of another ship than the one that the report is about: of one of a kind of its own, where the
// first sentence that tells of a kind of ship tells another ("a 90-metre tanker came to help the ferry"), or of one with a name that comes up only later.
func (r *reading) otherShip(th *claim.Thing) bool {
	parties := slices.Concat(th.Agents, th.Patients, th.Owners)
	if th.Head != "" {
		parties = append(parties, claim.Noun+th.Head)
	}
	return th.Person != "" && !r.namesShip(th.Person) || slices.ContainsFunc(parties, func(p string) bool {
		noun, plain := strings.CutPrefix(p, claim.Noun)
		if !plain && r.namesShip(p) {
			return false
		}
		return r.person(p) || !plain && !r.inOpening(p) || plain && r.shipKind(noun) && !r.mainShip(noun)
	})
}

// shipKind reports whether a noun is of ships or boats of one kind: a ferry, a tanker; not a ship, a boat or a vessel.
func (r *reading) shipKind(noun string) bool {
	path := r.set.Things(noun)
	i := slices.IndexFunc(path, func(p string) bool { return p == "ship" || p == "boat" })
	return i > 0 && path[0] != "small-boat"
}

// mainShip reports whether a noun stands in the first sentence that tells of a kind of ship, or none does.
func (r *reading) mainShip(noun string) bool {
	for _, s := range r.main.opening {
		kinds, told := false, false
		for t := r.doc.Sentences[s].Tokens.First; t < r.doc.Sentences[s].Tokens.Last; t++ {
			if w := r.lemmaOf(t); r.doc.Tokens[t].Tag.IsNoun() && r.shipKind(w) {
				kinds, told = true, told || w == noun
			}
		}
		if kinds {
			return told
		}
	}
	return true
}

// inOpening reports whether the first sentences of the report have the name of a party.
func (r *reading) inOpening(party string) bool {
	return slices.ContainsFunc(r.main.opening, func(s int) bool {
		return slices.ContainsFunc(r.namesIn(r.doc.Sentences[s].Tokens), func(n name.Mention) bool { return partyKey(n) == party || placeKey(n) == party })
	})
}

// ageAnyTime reports whether an age of the ship is told so that the time beside it is none of its own: it is how long ago something was ("built 24 years
// ago"), or describes the ship that the report is about ("the 24-year-old ferry had passed its inspection in May").
func (r *reading) ageAnyTime(c *claim.Claim) bool {
	switch r.wordBehind(c) {
	case "ago", "before", "earlier", "after":
		return true
	}
	t := r.doc.TokenAt(c.Span.Start)
	return t > 0 && r.doc.Low(t-1) == "the" && strings.Contains(c.Text, "-") && c.Kind == claim.Duration && r.mainShip(r.wordBehind(c))
}
