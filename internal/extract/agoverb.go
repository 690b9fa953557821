package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/syntax"
)

// agoVerbs gives each length of time that is counted back from the news ("nine days ago") what the time that it leads to is read to be of: the two are told by
// the same words. The times are those of out from the index times on, and stand in the order of the text, as do the lengths.
func agoVerbs(out []claim.Claim, times int) {
	k := 0
	for i := range out[:times] {
		c := &out[i]
		if c.Kind != claim.Duration || c.Subject != "ago" && c.Subject != "earlier" && c.Subject != "before" || !claim.General(c.Rule) {
			continue
		}
		for k < len(out)-times && out[times+k].Span.Start < c.Span.Start {
			k++
		}
		if k == len(out)-times {
			return
		}
		d := &out[times+k]
		if d.Span.Start != c.Span.Start || d.Kind != claim.Date || d.Predicate == "" || !strings.HasSuffix(d.Text, c.Subject) || d.Thing.Attribute == claim.SaidThen {
			continue
		}
		x, y := &c.Thing, &d.Thing
		c.Predicate, c.Agent, c.Patient = d.Predicate, d.Agent, d.Patient
		x.Predicate, x.Relation, x.Preposition = y.Predicate, y.Relation, y.Preposition
		x.Act, x.Agents, x.Patients = slices.Clone(y.Act), slices.Clone(y.Agents), slices.Clone(y.Patients)
		if len(x.Patients) == 0 && y.Relation == string(syntax.Object) && y.Head != "" {
			x.Patients = []string{claim.Noun + y.Head} // "a heart attack suffered three weeks ago"
		}
	}
}
