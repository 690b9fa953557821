package stream_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestRecalledPairs holds that what a report recalls of a year, or counts of one that goes on, is not held against what another tells of the news.
func TestRecalledPairs(t *testing.T) {
	holdPairs(t, []markedPair{
		{"charges over what was done in a year are not those that the news is of",
			"Leaders on trial in Holm\n\n[Nine] charges and six leaders of the Olm church now face a court in Holm.",
			"Olm leader on trial\n\nThe leader of the Olm church is on trial in Holm.\n\nHe was calm.\n\nThe court was full.\n\nHe had been held on [two] charges of fraud for his role in the 2001 sale of a farm.", nil},
		{"and those of no year may be",
			"Leaders on trial in Holm\n\n[Nine] charges and six leaders of the Olm church now face a court in Holm.",
			"Olm leader on trial\n\nThe leader of the Olm church is on trial in Holm.\n\nHe was calm.\n\nThe court was full.\n\nHe had been held on [two] charges of fraud for his role in the sale of a farm.", []claim.Relation{claim.Contradict}},
		{"the murders of a year that goes on, told with two of them",
			"Man shot in Tarnford\n\nAda Mull, 24, was shot dead in Tarnford on May 14, 2026, police said.\n\nShe had left a bar on Dock Street at 2 a.m.\n\nHer sister was with her.\n\nNobody was held.\n\nTarnford has seen [15] homicides this year.",
			"Driver stabbed in Tarnford\n\nA taxi driver, Omar Holt, 51, was stabbed to death in Tarnford on June 20, 2026, police said.\n\nHe was found at 7 p.m. behind the stadium.\n\nTwo men were held.\n\nA knife was found.\n\nTarnford has seen [22] homicides this year.", nil},
	})
}
