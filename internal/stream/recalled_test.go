package stream_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestRecalledPairs holds that what two reports of two events count of a year that goes on is at odds with nothing, and what they count of one that is over is.
func TestRecalledPairs(t *testing.T) {
	holdPairs(t, []markedPair{
		{"the murders of a year that goes on, told with two of them",
			"Man shot in Tarnford\n\nAda Mull, 24, was shot dead in Tarnford on May 14, 2026, police said.\n\nShe had left a bar on Dock Street at 2 a.m.\n\nHer sister was with her.\n\nNobody was held.\n\nTarnford has seen [15] homicides this year.",
			"Driver stabbed in Tarnford\n\nA taxi driver, Omar Holt, 51, was stabbed to death in Tarnford on June 20, 2026, police said.\n\nHe was found at 7 p.m. behind the stadium.\n\nTwo men were held.\n\nA knife was found.\n\nTarnford has seen [22] homicides this year.", nil},
		{"and the murders of the year before",
			"Man shot in Tarnford\n\nAda Mull, 24, was shot dead in Tarnford on May 14, 2026, police said.\n\nShe had left a bar on Dock Street at 2 a.m.\n\nHer sister was with her.\n\nNobody was held.\n\nTarnford saw [15] homicides in 2025.",
			"Driver stabbed in Tarnford\n\nA taxi driver, Omar Holt, 51, was stabbed to death in Tarnford on June 20, 2026, police said.\n\nHe was found at 7 p.m. behind the stadium.\n\nTwo men were held.\n\nA knife was found.\n\nTarnford saw [22] homicides in 2025.", []claim.Relation{claim.Contradict}},
	})
	if got := pairRelations(t, "Man shot in Tarnford\n\nTARNFORD, May 15, 2026 - Ada Mull, 24, was shot dead in Tarnford on May 14, 2026, police said.\n\nShe had left a bar on Dock Street at 2 a.m.\n\nTarnford has seen [15] homicides this year.",
		"Driver stabbed in Tarnford\n\nTARNFORD, June 21, 2026 - A taxi driver, Omar Holt, 51, was stabbed to death in Tarnford on June 20, 2026, police said.\n\nHe was found at 7 p.m. behind the stadium.\n\nTarnford has seen [22] homicides this year."); len(got) > 0 {
		t.Errorf("what each of two murders has made of its year is no pair of two events either: %v", got)
	}
}
