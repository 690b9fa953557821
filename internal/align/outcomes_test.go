package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

func TestOutcomes(t *testing.T) {
	fact := func(act string, negated bool, by string, to ...string) *claim.Claim {
		c := &claim.Claim{Kind: claim.Outcome, Rule: "outcome.general", Predicate: act, Negated: negated, Modality: claim.Actual}
		c.Thing = claim.Thing{Act: []string{act}, Patients: to}
		if by != "" {
			c.Thing.Agents = []string{by}
		}
		return c
	}
	tests := []struct {
		a, b   *claim.Claim
		want   claim.Sure
		reason string
	}{
		{fact("approve", false, "~council", "~plan"), fact("approve", true, "~council", "~plan"), claim.Yes, "one act of one body on one thing"},
		{fact("approve", false, "", "~plan"), fact("approve", true, "", "~plan"), claim.Yes, "neither says by whom"},
		{fact("approve", false, "~council", "~plan"), fact("approve", true, "~council", "~budget"), claim.No, "two things"},
		{fact("approve", false, "~senate", "~plan"), fact("approve", true, "~house", "~plan"), claim.No, "two bodies"},
		{fact("approve", false, "~council", "~plan"), fact("sign", false, "~council", "~plan"), claim.No, "two acts"},
		{fact("convict", false, "", "ana keler"), fact("convict", true, "", "jan novak"), claim.No, "two people"},
		{fact("convict", false, "", "ana keler"), fact("convict", true, "", "~banker"), claim.Unknown, "she may be the banker"},
		{fact("win", false, "ana keler", "~election"), fact("win", true, "jan novak", "~election"), claim.No, "one wins what the other loses"},
	}
	for _, test := range tests {
		for _, pair := range [][2]*claim.Claim{{test.a, test.b}, {test.b, test.a}} {
			j := sameThing(pair[0], pair[1])
			if got := j.answer(pair[0], pair[1]); got != test.want {
				t.Errorf("%s: got %s, want %s: %v", test.reason, got, test.want, j.evidence)
			}
		}
	}
}
