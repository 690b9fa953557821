package stream_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestWithinEvent holds what becomes of two statements on one event that are worded as two newsrooms would: one by a name, the other by what he or it is, one
// of those who died, the other of who they were. No relation means that nothing is set against the other.
func TestWithinEvent(t *testing.T) {
	same := []claim.Relation{claim.Agree, claim.Compatible}
	holdPairs(t, []markedPair{
		{"who the dead were, told of the dead and of the victims",
			"A shell hit a checkpoint near Tarn on Monday and killed 14 people, the army said. [Six] of the dead were soldiers.",
			"A shell hit a checkpoint near Tarn on Monday and killed 14 people. [Four] of the victims were soldiers, the army said.", odds},
		{"the same of those killed",
			"A ferry sank off Holm on Monday, killing 31 people. [Nine] of those killed were children, the coast guard said.",
			"A ferry sank off Holm on Monday, killing 31 people. [Eleven] of the dead were children, the coast guard said.", odds},
		{"of the wounded and of the dead",
			"A ferry sank off Holm on Monday, killing 31 people. [Nine] of the injured were children, the coast guard said.",
			"A ferry sank off Holm on Monday, killing 31 people. [Eleven] of the dead were children, the coast guard said.", nil},
		{"two sorts of the dead",
			"A ferry sank off Holm on Monday, killing 31 people. [Nine] of the dead were women, the coast guard said.",
			"A ferry sank off Holm on Monday, killing 31 people. [Eleven] of the dead were tourists, the coast guard said.", nil},
		{"what somebody told by his age does",
			"The [31-year-old] joins Anders Falk on the board of Tolm Steel, where Maria Dahl was made chief executive on Monday.",
			"Maria Dahl, [33], was made chief executive of Tolm Steel on Monday.", nil},
		{"an age with at behind the name",
			"Anna Holm was elected mayor of Tarn on Sunday. Holm, at [52] the youngest ever to lead the city, won easily.",
			"Anna Holm, [54], was elected mayor of Tarn on Sunday.", odds},
		{"a capital by its name, and as the capital",
			"Gunmen seized the trawler Orla on Monday, the navy said. She was attacked [200 miles] off Mogadishu.",
			"Gunmen seized the trawler Orla on Monday, the navy said. When they came aboard it lay about [310 miles] from the Somali capital.", odds},
		{"two capitals",
			"Gunmen seized the trawler Orla on Monday, the navy said. She was attacked [200 miles] off Mogadishu.",
			"Gunmen seized the trawler Orla on Monday, the navy said. When they came aboard it lay about [310 miles] from the Kenyan capital.", nil},
		{"a unit of time that begins a word of what is counted",
			"A fire broke out at a bakery in Tarn on Monday. [Eleven] night-shift workers were hurt.",
			"A fire broke out at a bakery in Tarn on Monday. [Eight] workers were hurt.", odds},
		{"an age in words, of a child who is told of by the same word",
			"A storm hit Holm on Tuesday and killed three people. The third was a boy of [four] struck by a branch, police said.",
			"A storm hit Holm on Tuesday and killed three people, among them a boy aged [four].", same},
	})
}

// TestHourItBegan holds what becomes of two hours of one event, where each report tells one at which it set in.
func TestHourItBegan(t *testing.T) {
	holdPairs(t, []markedPair{
		{"a blast, by two verbs",
			"A gas tank exploded at a bakery in Tarn on Monday and killed two people. The blast happened at [6.10 a.m.], police said.",
			"A gas tank exploded at a bakery in Tarn on Monday and killed two people. It went off at [7.30 a.m.], the mayor said.", odds},
		{"a quake, and the shock",
			"An earthquake of magnitude 6.1 hit the island of Olm on Tuesday and killed four people. It struck at [2:55 p.m.].",
			"An earthquake of magnitude 6.1 hit the island of Olm on Tuesday and killed four people. The main shock came at [3:25 p.m.], the institute said.", odds},
		{"a train crash and the accident",
			"Two trains collided near Holm on Friday and nine people were killed. The accident took place at [5.20 a.m.].",
			"Two trains collided near Holm on Friday and nine people were killed. The express was late when it crashed at about [6.10 a.m.].", odds},
		{"unrest that broke out, and the violence",
			"Police fought with miners in Varn on Thursday. Trouble broke out at [3 p.m.], the mayor said.",
			"Police fought with miners in Varn on Thursday. The violence began at [5 p.m.] and went on for hours.", odds},
		{"minutes and a part of the day",
			"Rebels attacked a village near Tolm on Sunday and killed six people. The attack took place about [10.30 in the morning].",
			"Rebels attacked a village near Tolm on Sunday and killed six people. The attack happened at [7 a.m.].", odds},
		{"about an hour of the clock that only one tells exactly",
			"An earthquake of magnitude 6.1 hit the island of Olm on Tuesday and killed four people. Guests of a hotel were woken soon after [2 p.m.].",
			"An earthquake of magnitude 6.1 hit the island of Olm on Tuesday and killed four people. It struck at [2:08 p.m.], the institute said.", []claim.Relation{claim.Compatible}},
		{"about another hour",
			"An earthquake of magnitude 6.1 hit the island of Olm on Tuesday and killed four people. Guests of a hotel were led outside soon after [3 p.m.].",
			"An earthquake of magnitude 6.1 hit the island of Olm on Tuesday and killed four people. It struck at [2:08 p.m.], the institute said.", nil},
		{"the hour at which it was over",
			"A fire destroyed a bakery in Tarn on Monday. It broke out at [2 a.m.], police said.",
			"A fire destroyed a bakery in Tarn on Monday. It was put out at [6 a.m.], the fire service said.", nil},
		{"a briefing on the event",
			"A gas tank exploded at a bakery in Tarn on Monday and killed two people. It went off at [6.10 a.m.].",
			"A gas tank exploded at a bakery in Tarn on Monday and killed two people. A briefing of the police began at [9.30 a.m.].", nil},
		{"one report tells of two shocks",
			"An earthquake hit the island of Olm on Tuesday and killed four people. It struck at [2:55 p.m.].",
			"An earthquake hit the island of Olm on Tuesday and killed four people. The quake struck at 2:55 p.m., and another tremor hit the island at [4:35 p.m.].", nil},
		{"an arrest after a robbery",
			"Two men robbed a bank in Holm on Monday. The robbery happened at [10 a.m.], police said.",
			"Two men robbed a bank in Holm on Monday. They were arrested at [1 p.m.], police said.", nil},
		{"hours of the morning and of the night",
			"A gas tank exploded at a bakery in Tarn on Monday and killed two people. The blast happened at [6.10 a.m.], police said.",
			"A gas tank exploded at a bakery in Tarn on Monday and killed two people. At [9 p.m.] a crane collapsed at the site.", nil},
	})
}

// TestSharesOfOne holds that a share of something and a part of it are put together where the figure is one.
func TestSharesOfOne(t *testing.T) {
	holdPairs(t, []markedPair{
		{"what a share is of, and what is done with the part",
			"A ship cut two cables off Olm on Monday. The cables account for [70%] of the traffic to Tarn.",
			"A ship cut two cables off Olm on Monday. Some [70 percent] of the traffic to Tarn is carried on these cables.", []claim.Relation{claim.Agree, claim.Compatible}},
		{"another figure may be of another share",
			"A ship cut two cables off Olm on Monday. The cables account for [70%] of the traffic to Tarn.",
			"A ship cut two cables off Olm on Monday. Some [20 percent] of the traffic to Tarn was lost.", nil},
	})
}

// TestToldAlone holds what becomes of two figures where each report counts such things, or measures in such units, by one figure alone.
func TestToldAlone(t *testing.T) {
	same := []claim.Relation{claim.Agree, claim.Compatible}
	holdPairs(t, []markedPair{
		{"bales that were packed and counted",
			"Customs seized two tonnes of cocaine from a trawler off Varn on Monday. The drug was packed in [80] bales, they said.",
			"Customs seized two tonnes of cocaine from a trawler off Varn on Monday. Officers counted [96] bales.", odds},
		{"what something has, and carries",
			"The lander Orla-2 touched down on Tuesday, the agency said. Orla-2 carries [12] antennas.",
			"The lander Orla-2 touched down on Tuesday, the agency said. It has [nine] antennas.", odds},
		{"what was damaged, and destroyed",
			"A storm hit the port of Olm on Sunday. It damaged [nine] cranes, the harbour master said.",
			"A storm hit the port of Olm on Sunday. It destroyed [four] cranes, the harbour master said.", nil},
		{"a report that counts such things twice",
			"The museum of Tarn was robbed on Monday. The thieves left [14] paintings.",
			"The museum of Tarn was robbed on Monday. The thieves took nine paintings and [11] paintings were saved.", nil},
		{"others of such things",
			"A fire burnt a garage in Holm on Monday. [Twelve] buses were in it.",
			"A fire burnt a garage in Holm on Monday. [Nine] other buses were moved.", nil},
		{"people are counted in many parts",
			"A fire burnt a garage in Holm on Monday. [Twelve] firemen came.",
			"A fire burnt a garage in Holm on Monday. [Nine] firemen were treated for burns.", nil},
		{"a weight with a hyphen",
			"A crane fell on a bridge in Holm on Monday and killed a driver. The [300-tonne] crane was new.",
			"A crane fell on a bridge in Holm on Monday and killed a driver. The crane weighs [250 tonnes], the builder said.", odds},
		{"weights of two things",
			"A crane fell on a bridge in Holm on Monday and killed a driver. The [300-tonne] crane was new.",
			"A crane fell on a bridge in Holm on Monday and killed a driver. The bridge weighs [250 tonnes], the builder said.", nil},
		{"what is foreseen with should",
			"A cable was cut off Varn on Sunday. Fixing it will take [ten days], the owner said.",
			"A cable was cut off Varn on Sunday. The repair should take [ten days].", same},
		{"those who came to a bout, by two words",
			"Jonas Brandt knocked out Karl Ostrow in the tenth round in Tolm on Saturday. The bout drew a crowd of [14,600].",
			"Jonas Brandt knocked out Karl Ostrow in the tenth round in Tolm on Saturday. A crowd of [16,400] came.", odds},
		{"the wounded, in an aside",
			"A shell hit a market in Tarn on Monday and killed nine people. The wounded, [38] in all, were brought to a school.",
			"A shell hit a market in Tarn on Monday and killed nine people. [46] people were wounded.", odds},
		{"a fee, and what somebody pays",
			"The clinic of Tarn signed the surgeon Anna Holm on Monday. She will be paid [1.2 million dollars].",
			"The clinic of Tarn signed the surgeon Anna Holm on Monday. Her fee was [2.1 million dollars], the board said.", odds},
		{"a fine, and what a house cost",
			"The brewer Karl Ostrow was fined [2 million dollars] in Tolm on Monday for dumping waste.",
			"The brewer Karl Ostrow was fined in Tolm on Monday for dumping waste. He had bought a house for [3 million dollars].", nil},
		{"a payment, and what a firm earned",
			"Tolm Steel will pay [40 million dollars] to end the lawsuit, it said on Monday.",
			"Tolm Steel ended the lawsuit on Monday. The company earned [60 million dollars] in the quarter.", nil},
		{"what two payers pay",
			"The mill in Holm burnt down on Monday. The insurer will pay [2 million crowns].",
			"The mill in Holm burnt down on Monday. The state will pay [3 million crowns].", nil},
		{"two blocks of one street",
			"A man was shot dead in the [1200] block of East Holm Street on Monday, police said.",
			"A man was shot dead in the [1400] block of Holm Street on Monday, police said.", odds},
		{"blocks of two streets",
			"A man was shot dead in the [1200] block of East Holm Street on Monday, police said.",
			"A man was shot dead on East Holm Street on Monday. His car was found in the [3400] block of Tarn Avenue, police said.", nil},
		{"an affair of before, dated in one report alone",
			"The mayor of Tarn resigned on Monday over a tram contract. She denied any wrong. Detectives are looking into the purchase of [12] trams in 2019.",
			"The mayor of Tarn resigned on Monday over a tram contract. She had led the city for years. The city bought [nine] trams from a friend of hers, the paper said.", odds},
		{"what was bought before, and what is the news",
			"Tolm Lines said on Monday its chief had left. It runs ferries. In 2019 it bought [four] ships.",
			"Tolm Lines bought [six] ships, the firm said on Monday. Its chief had left.", nil},
		{"the price of what was seized",
			"Customs seized two tonnes of cocaine from a trawler off Varn on Monday. Its street value is [74 million euros].",
			"Customs seized two tonnes of cocaine from a trawler off Varn on Monday. The haul is worth [120 million euros].", odds},
	})
}
