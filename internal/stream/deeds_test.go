package stream_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestDeeds holds what becomes of two times, each marked by brackets in a report of its own, by the deeds that they date: one deed in other words, by
// somebody whom one report only describes, or two deeds. No relation means that they are not at odds; among several, that any will do.
func TestDeeds(t *testing.T) {
	held := []claim.Relation{claim.Agree, claim.Compatible}
	holdPairs(t, []markedPair{
		{"who was sacked was ousted",
			"The conductor Ada Winn was fined in Tolm on Monday. Winn was ousted from the opera in [2011].",
			"The conductor Ada Winn was fined in Tolm on Monday. Winn was sacked by the opera in [2012].", odds},
		{"who was sacked did not resign",
			"The conductor Ada Winn was fined in Tolm on Monday. Winn was ousted from the opera in [2011].",
			"The conductor Ada Winn was fined in Tolm on Monday. Winn resigned from a school in [2012].", nil},
		{"who wed was married",
			"The singer Ada Winn died in Tolm on Monday. Winn married the pilot Hugo Bram in [1971].",
			"The singer Ada Winn died in Tolm on Monday. Winn wed the pilot Hugo Bram in [1972].", odds},
		{"who married two husbands married twice",
			"The singer Ada Winn died in Tolm on Monday. Winn married the pilot Hugo Bram in [1971].",
			"The singer Ada Winn died in Tolm on Monday. Winn wed the baker Jonas Velt in [1972].", nil},
		{"whom a jury found guilty was convicted, and the suspect is he",
			"The nurse Ida Korn was sentenced in Brenn on Friday. Korn was convicted on [March 20].",
			"The nurse Ida Korn was sentenced in Brenn on Friday. The jury found the nurse guilty on [March 24].", odds},
		{"an indictment is no conviction",
			"The nurse Ida Korn was sentenced in Brenn on Friday. Korn was convicted on [March 20].",
			"The nurse Ida Korn was sentenced in Brenn on Friday. The nurse was indicted on [March 2].", nil},
		{"two men are arrested on two days",
			"A shop in Tolm was robbed last week. Police arrested Jonas Brandt on [Tuesday].",
			"A shop in Tolm was robbed last week. Police arrested Hugo Velt on [Friday].", nil},
		{"a ship that pirates seized was hijacked",
			"Pirates freed the tanker Karo off Tarn on Monday. The tanker Karo was hijacked on [September 15].",
			"The tanker Karo was freed off Tarn on Monday. The hijacking of the tanker Karo on [September 18] alarmed the region.", odds},
		{"another ship was hijacked on another day",
			"Pirates freed the tanker Karo off Tarn on Monday. The tanker Karo was hijacked on [September 15].",
			"The tanker Karo was freed off Tarn on Monday. The hijacking of the freighter Alma on [September 18] alarmed the region.", nil},
		{"a jury that orders on a day is no day of the jury",
			"The clerk Jonas Brandt must pay for the fire in Tolm. A jury on [Tuesday] convicted Brandt of arson.",
			"The clerk Jonas Brandt must pay for the fire in Tolm. Brandt was found guilty of arson on [Monday].", odds},
		{"who is found by somebody on a day",
			"The painter Ada Winn was found dead in Tolm by a neighbour on [Tuesday].",
			"The body of the painter Ada Winn was discovered by a neighbour in Tolm on [Thursday].", odds},
		{"who died was not found then",
			"The painter Ada Winn was found dead in Tolm by a neighbour on [Tuesday].",
			"The painter Ada Winn died in Tolm on [Sunday], a doctor said.", nil},
		{"whom a participle describes was arrested on the day behind it",
			"A clerk arrested on [Tuesday] over the fire in Tolm has hanged himself in his cell, police said.",
			"A clerk who was arrested over the fire in Tolm on [Monday] has hanged himself in his cell, police said.", odds},
		{"when the gunman came in is when the shots were heard",
			"A gunman killed two clerks at the Holm bank in Tarn on Monday. He entered the bank around [10 a.m.] and opened fire, police said.",
			"A gunman killed two clerks at the Holm bank in Tarn on Monday. Shots were heard at the bank at [10:40 a.m.], police said.", odds},
		{"when he was caught is not when he came in",
			"A gunman killed two clerks at the Holm bank in Tarn on Monday. He entered the bank around [10 a.m.] and opened fire, police said.",
			"A gunman killed two clerks at the Holm bank in Tarn on Monday. He was arrested at [10:40 a.m.], police said.", nil},
		{"an hour in the afternoon at which thieves came",
			"Thieves rammed a car into a jeweller's shop in Tolm at [4:30 a.m.] on Monday and took watches, police said.",
			"Two men stormed a jeweller's shop in Tolm in the [early hours of Monday] and took watches.", held},
		{"thieves who stole other things in other months",
			"Thieves robbed a jeweller in Tolm on Monday. In [May], thieves stole rings from a dealer in Olm.",
			"Thieves robbed a jeweller in Tolm on Monday. In [July], a thief stole a crown from a museum in Varn.", nil},
		{"the season of a year is told from that of another",
			"The striker Leo Marsh joined Olm on Monday. Marsh scored nine goals in the [2011] season.",
			"The striker Leo Marsh joined Olm on Monday. Marsh turns 29 in the first week of the [2012] season.", nil},
		{"a deed that is done to one man twice, twenty years apart",
			"The broker Jonas Brandt died in Tolm on Monday. Brandt was indicted in [1970] for bribing a judge.",
			"The broker Jonas Brandt died in Tolm on Monday. Brandt was indicted in [1990] for rigging bids.", nil},
		{"what is counted from another time is not of a day",
			"The clerk Jonas Brandt was charged in Tolm on Monday, March 9. Brandt was fired on [Thursday, March 5].",
			"The clerk Jonas Brandt was charged in Tolm on Monday, March 9. Brandt, fired [four days earlier], came back with a gun.", nil},
	})
}
