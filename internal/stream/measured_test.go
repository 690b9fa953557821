package stream_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestMeasured holds what becomes of two sums, distances, ages or lengths, each marked by brackets in a report of its own.
func TestMeasured(t *testing.T) {
	held := []claim.Relation{claim.Agree, claim.Compatible}
	holdPairs(t, []markedPair{
		{"what lies west of a town does not lie east of it",
			"The trawler Karo was robbed by pirates on Monday [40 miles west of Olm], the navy said.",
			"Pirates robbed the trawler Karo on Monday [40 miles east of Olm], the navy said.", odds},
		{"a direction in two words, and in one",
			"The quake on Monday was centred [60 km south west of Olm], the survey said.",
			"The quake on Monday was centred [37 miles to the southwest of Olm], the survey said.", held},
		{"what is south of a town may be southeast of it",
			"The quake on Monday was centred [60 km south of Olm], the survey said.",
			"The quake on Monday was centred [60 km southeast of Olm], the survey said.", held},
		{"two figures in two directions are of two things",
			"The trawler Karo was robbed by pirates on Monday [40 miles west of Olm], the navy said.",
			"The trawler Karo was robbed by pirates on Monday. Its owner lives [70 miles east of Olm].", nil},
		{"half of the last place that a figure tells rounds up",
			"Robbers stole gems worth [80 million euros] from the jeweller Brandt in Olm on Monday.",
			"Gems worth [85 million euros] were stolen from the jeweller Brandt in Olm on Monday.", odds},
		{"and what rounds up to it is it",
			"Robbers stole gems worth [80 million euros] from the jeweller Brandt in Olm on Monday.",
			"Gems worth [79 million euros] were stolen from the jeweller Brandt in Olm on Monday.", held},
		{"the ends of what several got are figures of their own",
			"Six bakers of the Holm family were convicted of fraud in Tarn on Monday and got sentences ranging from [six to 20 years].",
			"Six bakers of the Holm family were convicted of fraud in Tarn on Monday and got prison terms of [between eight and 20 years].", odds},
		{"a range in which one figure is thought to lie may be wider",
			"The Holm bank in Tarn lost [between $6 million and $20 million], it said on Monday.",
			"The Holm bank in Tarn lost [between $8 million and $20 million], it said on Monday.", nil},
		{"one person seldom heads a firm and its daily business",
			"Envoys of the brewer Ostrel, among them [CEO Jonas Brandt], flew to Olm on Monday.",
			"Envoys of the brewer Ostrel, among them [COO Jonas Brandt], flew to Olm on Monday.", odds},
		{"but one may hold both posts",
			"Envoys of the brewer Ostrel, among them [CEO Jonas Brandt], flew to Olm on Monday.",
			"Envoys of the brewer Ostrel, among them [president Jonas Brandt], flew to Olm on Monday.", nil},
	})
}
