package align

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// A report of one firm's results tells those of another in passing: "Helm, a rival, last week reported a 5 percent drop in revenue". What the report of
// somebody else tells of its own firm without a name is not held against it, where that report knows no Helm.

// partiesOf are the words of the parties that the claims of each source name, in whatever part: a firm is told of by one word of its name.
func partiesOf(claims []claim.Claim) map[string]map[string]bool {
	out := map[string]map[string]bool{}
	for i := range claims {
		c := &claims[i]
		known := out[c.Source]
		if known == nil {
			known = map[string]bool{}
			out[c.Source] = known
		}
		t := &c.Thing
		for _, list := range [...][]string{t.Agents, t.Patients, t.Owners, t.Of} {
			for _, p := range list {
				addWords(known, p)
			}
		}
		addWords(known, t.Person)
		if c.Attribution != nil {
			addWords(known, c.Attribution.Party)
		}
	}
	return out
}

func addWords(known map[string]bool, party string) {
	for w := range strings.FieldsSeq(party) {
		known[w] = true
	}
}

// ofStranger reports whether one of two results of a firm is told of a firm by name that the other's report does not know, and the other of nobody by name.
func (m *matcher) ofStranger(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	if m.parties == nil || a.Source == b.Source || a.Kind != claim.Money && a.Kind != claim.Proportion || x.Attribute != y.Attribute || !firmResult(x.Attribute) {
		return false
	}
	return m.unknownAt(named(x.Agents), y, b.Source) || m.unknownAt(named(y.Agents), x, a.Source)
}

// unknownAt reports whether a source names none of some firms, and tells t of nobody by name.
func (m *matcher) unknownAt(firms []string, t *claim.Thing, source string) bool {
	return len(firms) > 0 && len(named(t.Agents)) == 0 && len(named(t.Owners)) == 0 &&
		!slices.ContainsFunc(firms, func(p string) bool {
			return slices.ContainsFunc(strings.Fields(p), func(w string) bool { return m.parties[source][w] })
		})
}

// firmResult reports whether an attribute is of how a firm did: its revenue, its profit, what its share lost.
func firmResult(attribute string) bool {
	return slices.Contains(outcomeSums, attribute) || strings.HasSuffix(attribute, "-change") || attribute == "profit-margin" || attribute == sharePrice
}
