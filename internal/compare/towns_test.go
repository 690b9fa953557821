package compare

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

func TestBuildingAndTown(t *testing.T) {
	of := func(name, kind string, places ...string) *claim.Claim {
		return &claim.Claim{Kind: claim.Place, Name: name, Text: name, Value: name, Thing: claim.Thing{Person: places[0], Attribute: kind, Places: places, SiteOf: claim.SiteOfTalks}}
	}
	hotel, alone := of("Palm Hotel", site, "palm hotel", "bergen"), of("Palm Hotel", site, "palm hotel")
	for _, c := range []struct {
		a, b   *claim.Claim
		want   claim.Relation
		reason string
	}{
		{hotel, of("Bergen", "city", "bergen"), claim.Compatible, "the building stands there"},
		{hotel, of("Tromso", "city", "tromso"), claim.Contradict, "and not there"},
		{of("Tromso", "city", "tromso"), hotel, claim.Contradict, "in either order"},
		{alone, of("Tromso", "city", "tromso"), claim.Compatible, "where it stands is not told"},
	} {
		if got := rulePlaces(c.a, c.b).relation; got != c.want {
			t.Errorf("%s and %s: %s, want %s (%s)", c.a.Name, c.b.Name, got, c.want, c.reason)
		}
	}
}
