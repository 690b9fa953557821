package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/when"
)

// thereSince makes of a year since which a house or a body has been there the year in which it was founded: "the clinic has been a fixture of the island since
// 1988". Since when somebody has been one tells of no founding.
func (r *reading) thereSince(c *claim.Claim, g syntax.Governor, m *when.Mention) {
	if !m.Period.Since || m.Period.Grain != when.Year || !standing(c.Predicate) || len(c.Thing.Patients) > 0 {
		return
	}
	th := &c.Thing
	house := slices.ContainsFunc(th.Agents, func(p string) bool {
		noun, ok := strings.CutPrefix(p, claim.Noun)
		path := r.set.Things(noun)
		return ok && (slices.Contains(path, "building") || slices.Contains(path, "company") || slices.Contains(path, "organisation"))
	})
	if !house {
		return
	}
	c.Predicate, th.Act = founded, r.set.Acts(founded)
	c.Patient, th.Patients, c.Agent, th.Agents = c.Agent, th.Agents, "", nil
	th.Relation, c.Time.Since = string(syntax.PassiveSubject), false
}

// founded is what is done to a house or a body when it comes into being.
const founded = "found"
