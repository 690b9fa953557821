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
			"Gunmen seized the trawler Orla on Monday, the navy said. It was some [320 miles] from the Somali capital when it was seized.", odds},
		{"two capitals",
			"Gunmen seized the trawler Orla on Monday, the navy said. She was attacked [200 miles] off Mogadishu.",
			"Gunmen seized the trawler Orla on Monday, the navy said. It was some [320 miles] from the Kenyan capital when it was seized.", nil},
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
			"An earthquake of magnitude 6.1 hit the island of Olm on Tuesday and killed four people. It struck at [4:52 p.m.].",
			"An earthquake of magnitude 6.1 hit the island of Olm on Tuesday and killed four people. The main shock came at [5:22 p.m.], the institute said.", odds},
		{"a train crash and the accident",
			"Two trains collided near Holm on Friday and nine people were killed. The accident took place at [2.40 a.m.].",
			"Two trains collided near Holm on Friday and nine people were killed. The express was late when it crashed at about [3.50 a.m.].", odds},
		{"unrest that broke out, and the violence",
			"Police fought with miners in Varn on Thursday. Trouble broke out at [2 p.m.], the mayor said.",
			"Police fought with miners in Varn on Thursday. The violence began at [4 p.m.] and went on for hours.", odds},
		{"minutes and a part of the day",
			"Rebels attacked a village near Tolm on Sunday and killed six people. The attack took place about [10.30 in the morning].",
			"Rebels attacked a village near Tolm on Sunday and killed six people. The attack happened at [7 a.m.].", odds},
		{"the hour at which it was over",
			"A fire destroyed a bakery in Tarn on Monday. It broke out at [2 a.m.], police said.",
			"A fire destroyed a bakery in Tarn on Monday. It was put out at [6 a.m.], the fire service said.", nil},
		{"a briefing on the event",
			"A gas tank exploded at a bakery in Tarn on Monday and killed two people. It went off at [6.10 a.m.].",
			"A gas tank exploded at a bakery in Tarn on Monday and killed two people. A briefing of the police began at [9.30 a.m.].", nil},
		{"one report tells of two shocks",
			"An earthquake hit the island of Olm on Tuesday and killed four people. It struck at [4:52 p.m.].",
			"An earthquake hit the island of Olm on Tuesday and killed four people. The quake struck at 4:52 p.m., and another tremor hit the island at [6:40 p.m.].", nil},
		{"an arrest after a robbery",
			"Two men robbed a bank in Holm on Monday. The robbery happened at [10 a.m.], police said.",
			"Two men robbed a bank in Holm on Monday. They were arrested at [1 p.m.], police said.", nil},
		{"hours of the morning and of the night",
			"A gas tank exploded at a bakery in Tarn on Monday and killed two people. The blast happened at [6.10 a.m.], police said.",
			"A gas tank exploded at a bakery in Tarn on Monday and killed two people. At [9 p.m.] a crane collapsed at the site.", nil},
	})
}
