package align

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// eventSites judges two places that are told to be where the event was, whatever the words; false where one is not, or where one of them is a building and
// the other a town.
func (j *judgement) eventSites(a, b *claim.Claim) bool {
	x, y := &a.Thing, &b.Thing
	if x.SiteOf == "" || x.SiteOf != y.SiteOf || x.Attribute != y.Attribute && !claim.OtherTown(x, y) {
		return false
	}
	if !(x.Occasion.Main && y.Occasion.Main) && !oneOtherRound(x, y) {
		return false
	}
	if x.Person == y.Person {
		j.add(1.5, "both name", a.Name)
	} else if a.Source == b.Source {
		j.narrow = true
	}
	j.add(sure, "both tell it to be where the event was")
	return true
}

// sited reports whether a place is told to be where the event was, or the court that tried the case.
func sited(c *claim.Claim) bool { return c.Thing.SiteOf != "" || c.Thing.Attribute == claim.TrialCourt }

// twoRounds reports whether two places are each where the main event of its report was, and these are told to be two rounds of one affair: two rounds have
// two places, and nothing must speak for one event to say so.
func (m *matcher) twoRounds(a, b *claim.Claim) bool {
	return a.Thing.Occasion.Main && b.Thing.Occasion.Main && !m.together(a.Source, b.Source) && m.ties.Affair(a.Source, b.Source) && m.ties.Alike(a.Source, b.Source)
}

// siteKey is a report's place of one kind, a street, another building or a town, for one round of its event.
type siteKey struct {
	source, kind string
	number       int
	day          string // of a round of no number that is known by its day
}

// siteKeyOf is the key of the place c, of the main event or of the round before or after it that it is told of.
func siteKeyOf(c *claim.Claim) siteKey {
	k := siteKey{source: c.Source, kind: siteKind(c)}
	if o := &c.Thing.Occasion; o.Background {
		if k.number = o.Number; k.number == 0 && roundDay(o.Time) {
			k.day = o.Time.Date
		}
	}
	return k
}

// eventSitesOf are the reports that put their event at several places of one kind: none of these can be set against another report's.
func eventSitesOf(claims []*claim.Claim) map[siteKey]bool {
	seen, several := map[siteKey]*claim.Claim{}, map[siteKey]bool{}
	for _, c := range claims {
		if c.Kind != claim.Place || c.Thing.SiteOf == "" {
			continue
		}
		k := siteKeyOf(c)
		if first := seen[k]; first == nil {
			seen[k] = c
		} else if p, q := &first.Thing, &c.Thing; p.Person != q.Person && !slices.Contains(p.Owners, q.Person) && !slices.Contains(q.Owners, p.Person) {
			several[k] = true
		}
	}
	return several
}
