package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestOnceTogether holds which two years may be a slip for each other since what was done is done once, by whom or to what it was.
func TestOnceTogether(t *testing.T) {
	of := func(predicate, year string, agents, patients []string) *claim.Claim {
		return &claim.Claim{Kind: claim.Date, Predicate: predicate, Time: &claim.Time{Timex: year, Grain: "year"}, Thing: claim.Thing{Agents: agents, Patients: patients}}
	}
	moss, lie, hall := []string{"ada moss"}, []string{"jon lie"}, []string{"ben hall"}
	harbor, salt := []string{"lost harbor", ofWork}, []string{"grey salt", ofWork}
	tests := []struct {
		a, b   *claim.Claim
		want   bool
		reason string
	}{
		{of("marry", "1961", moss, lie), of("wed", "1964", moss, lie), true, "the same two"},
		{of("marry", "1961", moss, lie), of("wed", "1964", moss, hall), false, "another husband"},
		{of("marry", "1961", moss, nil), of("wed", "1964", moss, lie), false, "whom, one does not tell"},
		{of("release", "1961", nil, harbor), of("release", "1965", nil, harbor), true, "one film"},
		{of("release", "1961", nil, harbor), of("release", "1965", nil, salt), false, "two films"},
		{of("release", "1961", nil, hall), of("release", "1965", nil, hall), false, "who is set free may be so again"},
		{of("retire", "1961", moss, nil), of("retire", "1966", moss, nil), true, "the end of a career"},
		{of("retire", "1961", moss, nil), of("retire", "1974", moss, nil), false, "too far apart for a slip"},
		{of("arrest", "1961", nil, moss), of("arrest", "1964", nil, moss), false, "done again and again"},
	}
	for _, test := range tests {
		for _, got := range []bool{inReach(test.a, test.b), inReach(test.b, test.a)} {
			if got != test.want {
				t.Errorf("%s: %v, want %v", test.reason, got, test.want)
			}
		}
	}
}
