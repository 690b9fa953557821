package align

import "github.com/claimdiff/claimdiff/internal/claim"

// daysOf are, by source, the claims of a block of dates that tell on which day an event itself took place.
func daysOf(claims []*claim.Claim) map[string][]*claim.Claim {
	if len(claims) == 0 || claims[0].Kind != claim.Date {
		return nil
	}
	days := map[string][]*claim.Claim{}
	for _, c := range claims {
		if c.Time.Date != "" && happens(&c.Thing) {
			days[c.Source] = append(days[c.Source], c)
		}
	}
	return days
}

// otherDay reports whether the report of b tells, besides the day of b, that such an event took place on the day that a tells: it knows of both, and the
// day of b is that of the aftershock, not of the quake.
func (m *matcher) otherDay(a, b *claim.Claim) bool {
	for _, c := range m.days[b.Source] {
		if c != b && c.Time.Date == a.Time.Date && c.Time.Date != b.Time.Date && related(c.Thing.Occasion.Type, a.Thing.Occasion.Type) {
			return true
		}
	}
	return false
}
