package stream_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestCountedPairs holds what becomes of two figures of one story that are worded as news words them: with a verb left out, in brackets, in an aside, with a
// number in words at the start. No relation means that nothing is set against the other.
func TestCountedPairs(t *testing.T) {
	same := []claim.Relation{claim.Agree, claim.Compatible}
	holdPairs(t, []markedPair{
		{"were is left out: those hurt beside the barns",
			"A whirlwind crossed the village of Holm on Tuesday. Nine barns were flattened and [four] farmhands hurt, the mayor said.",
			"A whirlwind crossed the village of Holm on Tuesday. [Seven] farmhands were injured, the mayor said.", odds},
		{"were is left out: what was seized beside those held",
			"Police searched a warehouse in Tarn on Monday. Three men were arrested and [14] pistols seized, police said.",
			"Police searched a warehouse in Tarn on Monday. They seized [19] pistols, police said.", odds},
		{"were is left out, with an adverb",
			"A hailstorm hit the town of Olm on Sunday. Roofs were torn off and [two] cyclists badly injured, the fire service said.",
			"A hailstorm hit the town of Olm on Sunday. [Two] cyclists were hurt, the fire service said.", same},
		{"were is left out in a series",
			"A landslide hit the valley of Brenn on Friday. Two bridges were destroyed, 30 houses buried and [410] villagers evacuated, the prefect said.",
			"A landslide hit the valley of Brenn on Friday. [520] villagers were evacuated, the prefect said.", odds},
		{"flights beside schools",
			"Snow fell on Varn on Monday. Eleven schools were shut and [60] flights cancelled, the city said.",
			"Snow fell on Varn on Monday. [85] flights were cancelled at the airport of Varn, the city said.", odds},
		{"a number in words opens the sentence before an adjective",
			"A minibus left the road near Tolm on Friday. [Twelve] young passengers were hurt, police said.",
			"A minibus left the road near Tolm on Friday. It left [15] young passengers hurt, police said.", odds},
		{"a number in words opens the sentence and stands alone",
			"A boiler burst at the laundry in Holm on Friday. [Nine] were injured, the owner said.",
			"A boiler burst at the laundry in Holm on Friday. [Eleven] people were injured, the owner said.", odds},
		{"others are those besides the one who was told of",
			"The mayor of Varn and [11 other] officials were charged with fraud on Monday, the prosecutor said.",
			"[Eleven] officials were charged with fraud in Varn on Monday, the prosecutor said.", same},
		{"more than so many in a place are no places",
			"A storm hit the coast of Olm on Tuesday. It killed [more than 40] in villages near the coast, the prefect said.",
			"A storm hit the coast of Olm on Tuesday. [46] people were killed, the prefect said.", same},
		{"ages of children in a list, told by another word for them",
			"The baker Jonas Brandt drowned in Tolm on Monday. He was the father of two boys, ages 7 and [15].",
			"The baker Jonas Brandt drowned in Tolm on Monday. He is survived by two sons, ages [15] and 7.", same},
		{"a son is no girl of his age",
			"The baker Jonas Brandt drowned in Tolm on Monday. He is survived by two sons, ages [7] and 15.",
			"The baker Jonas Brandt drowned in Tolm on Monday. Two girls age [7] and 9 saw it.", nil},
		{"an age, of a name and of a noun",
			"The ferryman Karl Ostrow, [58], fell overboard off Varn on Tuesday, the coast guard said.",
			"A [58-year-old] ferryman fell overboard off Varn on Tuesday, the coast guard said.", same},
		{"an age after a day",
			"The painter Ada Winn died in Tolm on Thursday. She was [95].",
			"The painter Ada Winn, born in Varn, died Thursday aged [95].", same},
		{"who is so old is no victim where he is held for it",
			"Police in Holm arrested a [34-year-old] man on Friday over the killing of a teacher.",
			"A teacher was killed in Holm on Friday. The victim was [34].", nil},
		{"what follows whom an age is of says what befell them",
			"A roof fell in at a school in Olm on Monday. [Three] pupils aged 8, 9 and 11 were hurt, the school said.",
			"A roof fell in at a school in Olm on Monday. [Five] pupils were hurt, the school said.", odds},
		{"who says that it was so much says it of what was told before",
			"A hurricane struck Olm on Sunday. The ministry put the damage at 20 million euros, but the city said it was [35 million euros].",
			"A hurricane struck Olm on Sunday. The damage was [20 million euros], the ministry said.", odds},
		{"a place and how many live there, in an aside",
			"A hurricane struck Olm Island, home to [20,000] people, on Sunday.",
			"A hurricane struck Olm on Sunday. Olm has a population of [31,000].", odds},
		{"two places, each with how many live there",
			"A hurricane struck Olm, home to [20,000] people, on Sunday.",
			"A hurricane struck Olm on Sunday. It was felt in Varn, a city of [500,000] people.", nil},
		{"two rough figures that lie a fifth apart",
			"A hurricane struck Olm, home to [about 800] people, on Sunday.",
			"A hurricane struck Olm, home to [about 1,000] people, on Sunday.", odds},
	})
}
