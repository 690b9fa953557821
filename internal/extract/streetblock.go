package extract

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// streetBlock is the attribute of a number that tells in which block of a street something was.
const streetBlock = "street-block"

// ofStreet gives the number of a block its street, so that only two blocks of one street are set against each other: "the 1200 block of East Holm Street".
// Where no street follows, the number is none.
func (r *reading) ofStreet(c *claim.Claim, words doc.Range) {
	th := &c.Thing
	if c.Kind != claim.Ordinal || th.Attribute != streetBlock {
		return
	}
	street := r.streetAt(words.Last + 2)
	if street == "" {
		c.Rule, th.Attribute = "ordinal.general", ""
		return
	}
	th.Agents, th.Patients, th.Owners, th.Modifiers, th.Head, th.Heads, th.Concept = []string{street}, nil, nil, nil, "", nil, nil
	c.Subject, c.Agent, c.Patient, c.Negated = "block", "", "", false
}

// streetAt is the name of the street at token t, in small letters, without where on the compass it lies and what sort of street it is, which one report
// leaves out: Holm Street, East Holm St. Empty if no name stands there.
func (r *reading) streetAt(t int) string {
	var out []string
	for ; t < len(r.doc.Tokens) && len(out) < 4; t++ {
		w := strings.TrimSuffix(r.doc.Low(t), ".")
		if g := r.doc.Tokens[t].Tag; !g.IsProper() && g != tag.CD && !(w != "" && isDigit(w[0])) {
			break
		}
		switch {
		case streetSide(w):
			continue
		case streetSort(w):
			return strings.Join(out, " ")
		}
		out = append(out, w)
	}
	return strings.Join(out, " ")
}
