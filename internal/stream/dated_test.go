package stream_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestDated holds what becomes of two times, days, places or lengths, each marked by brackets in a report of its own. No relation means that they are
// not at odds; among several, that any will do.
func TestDated(t *testing.T) {
	held := []claim.Relation{claim.Agree, claim.Compatible}
	holdPairs(t, []markedPair{
		{"a day before a noun dates the deed that the noun names",
			"The Holm yard in Tarn raised the ferry Karo on Monday. On [November 19], a storm sank the ferry Karo off Tarn.",
			"Divers at the Holm yard in Tarn raised the ferry Karo on Monday. The line was fined over the [November 18] sinking of the ferry Karo.", odds},
		{"a year before a noun in the possession of somebody",
			"The baker Jonas Brandt was freed in Tolm on Monday. Brandt was convicted of fraud in [2006].",
			"The baker Jonas Brandt was freed in Tolm on Monday. A court in Tolm threw out the [2007] conviction of Brandt for fraud.", odds},
		{"who resigned, and the resignation of whom",
			"The mayor Ada Winn was fined in Tolm on Monday. Winn resigned in [May 2011].",
			"The former mayor Ada Winn was fined in Tolm on Monday. The [June 2011] resignation of Winn followed a strike.", odds},
		{"what a bank did on the days of two datelines",
			"BANK OF TARN SELLS BILLS\n\nTARN, March 12 - The Bank of Tarn sold bills worth [200 billion] crowns today to soak up a surplus of money, dealers said.",
			"BANK OF TARN SELLS BILLS\n\nTARN, March 17 - The Bank of Tarn sold bills worth [300 billion] crowns today to soak up a surplus of money, dealers said.", []claim.Relation{claim.DifferentEvent}},
		{"what two firms did, which their tickers tell apart",
			"HALMAR <HLM> SELLS CONVERTIBLE DEBENTURES\n\nTARN, March 12 - Halmar Inc is raising 40 mln dlrs through convertible debentures. The debentures carry a coupon of 5 pct and a premium of [25 pct] over the stock price.",
			"LODEN <LDN> SELLS CONVERTIBLE DEBENTURES\n\nTARN, March 13 - Loden Inc is raising 60 mln dlrs through convertible debentures. The debentures carry a coupon of 6 pct and a premium of [27 pct] over the stock price.", []claim.Relation{claim.DifferentEvent}},
		{"what a bank did, told a day later too",
			"BANK OF TARN SELLS BILLS\n\nTARN, March 12 - The Bank of Tarn sold bills worth [200 billion] crowns to soak up a surplus of money, dealers said.",
			"BANK OF TARN SELLS BILLS\n\nTARN, March 13 - The Bank of Tarn sold bills worth [300 billion] crowns to soak up a surplus of money, dealers said.", odds},
		{"a month lies in its year",
			"The painter Ada Winn died in Tolm on Monday. Winn joined the academy in [1942].",
			"The painter Ada Winn died in Tolm on Monday. Winn applied to the academy and joined it in [January 1942].", held},
		{"an hour lies in its part of the day",
			"A blast tore through the Holm bank in Tarn on [Friday afternoon], police said.",
			"The blast at the Holm bank in Tarn came at [3:40 p.m.], police said on Saturday.", held},
		{"one time of day, whatever each says happened then",
			"Thieves rammed the door of the Holm bank in Tarn at [6:40 p.m.] on Friday, police said.",
			"The Holm bank in Tarn was robbed on Friday. The clerks were counting the notes around [6:40 p.m.] when a van hit the door.", held},
		{"two times of day, of what may be two things",
			"The Holm bank in Tarn was robbed on Friday, police said. A van was found burning at [8:15 p.m.].",
			"The Holm bank in Tarn was robbed on Friday. The clerks were counting the notes around [6:40 p.m.] when a van hit the door.", nil},
		{"an hour of the morning is none of the afternoon, and what is of another hour may be of another thing",
			"Clerks opened the Holm bank in Tarn on [Friday afternoon], police said.",
			"The blast at the Holm bank in Tarn came at [9:40 a.m.], police said on Saturday.", nil},
		{"who opens a sentence did what follows the clause about him",
			"Ada Winn, who was known as the painter of the 'Blue Boats,' died on [Friday]. She was 91.",
			"The painter Ada M. Winn died on [Thursday] at her house in Tolm, her son said. She was 91.", odds},
		{"a plea is made, not asked for, and a day of one month is none of another",
			"The baker Jonas Brandt died in Tolm on Monday. Brandt pleaded guilty to fraud in [July 1994].",
			"The baker Jonas Brandt died in Tolm on Monday. On [June 27, 1994], he pleaded guilty to fraud.", odds},
		{"how long before, of one deed of one man",
			"The baker Jonas Brandt was shot in Tolm on Monday. Brandt had married a nurse [two weeks] before the shooting.",
			"The baker Jonas Brandt was shot in Tolm on Monday. Brandt married [three weeks] before he was shot.", odds},
		{"how long before, of two deeds of one man",
			"The baker Jonas Brandt was shot in Tolm on Monday. Brandt had married a nurse [two weeks] before the shooting.",
			"The baker Jonas Brandt was shot in Tolm on Monday. Brandt had moved to Tolm [three weeks] before he was shot.", nil},
		{"an hour that a system has parted",
			"Thieves drove a van into the Holm bank in Tarn at around [4. 30am] on Monday, police said.",
			"Thieves drove a van into the Holm bank in Tarn at [4:30 a.m.] on Monday, police said.", held},
		{"a man and the woman named after him die on their own days",
			"Ada Winn, the widow of the painter Jonas Winn, died in Tolm on [Friday].",
			"Jonas Winn, the painter of boats, died in Tolm on [Monday].", nil},
		{"a deed that is done again years later",
			"The baker Jonas Brandt was jailed in Tolm on Monday. He had been released from prison in [2006].",
			"The baker Jonas Brandt was jailed in Tolm on Monday. Brandt was released from prison in late [2008].", nil},
		{"the conviction that is dated is not when it was thrown out",
			"The baker Jonas Brandt was freed in Tolm on Monday. A court in Tolm threw out the [2007] conviction in a ruling.",
			"The baker Jonas Brandt was freed in Tolm on Monday. The court threw out the conviction in [2010].", nil},
	})
}
