package stream_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestListed holds lists of people or things against one figure for all of them.
func TestListed(t *testing.T) {
	same := []claim.Relation{claim.Agree}
	holdPairs(t, []markedPair{
		{"single people and a number, and as many",
			"A blast at the school in Tarn killed [a teacher, two pupils and a driver] on Monday, the mayor said.",
			"[Four] people were killed in the blast at the school in Tarn on Monday.", same},
		{"single people and a number, and more",
			"A blast at the school in Tarn killed [a teacher, two pupils and a driver] on Monday, the mayor said.",
			"[Six] people were killed in the blast at the school in Tarn on Monday.", odds},
		{"one number of the list is no count of all",
			"A blast at the school in Tarn killed a teacher, [two] pupils and a driver on Monday, the mayor said.",
			"[Four] people were killed in the blast at the school in Tarn on Monday.", nil},
		{"the first of them has no number, and the next is hers",
			"[A mother, her two sons and a neighbour] were killed in the crash in Tarn on Monday.",
			"[Five] people died in the crash in Tarn on Monday.", odds},
		{"two numbers that share a noun",
			"The navy detained [12 Danish and 11 Polish smugglers] off Tarn on Monday.",
			"The navy arrested [23] smugglers off Tarn on Monday.", same},
		{"two numbers that share a noun, and another sum",
			"The navy detained [12 Danish and 11 Polish smugglers] off Tarn on Monday.",
			"The navy arrested [27] smugglers off Tarn on Monday.", odds},
		{"things of one kind",
			"Police in Tarn seized [six rifles and three pistols] in the raid on Monday.",
			"Police confiscated [12] guns in the raid in Tarn on Monday.", odds},
		{"children of somebody, told beside his wife",
			"The painter Jonas Brandt died in Tolm on Monday. He leaves a wife, [two sons and a daughter].",
			"The painter Jonas Brandt died in Tolm on Monday. He is survived by his wife and [four] children.", odds},
		{"a list that goes on with what is not counted",
			"[Two policemen, three rebels] and several farmers were killed in Tarn on Monday.",
			"[Nine] people were killed in Tarn on Monday.", nil},
		{"a list of some of them",
			"At least 12 people, including [two children and a nurse], were killed in the fire in Tarn on Monday.",
			"Some [12] people were killed in the fire in Tarn on Monday.", nil},
		{"a group of so many is not one",
			"The ferry Karo was carrying [142 passengers and a crew of 11] when it sank off Tarn on Monday.",
			"The ferry Karo sank off Tarn on Monday. It had [142 passengers and 11 crew] on board.", nil},
		{"one of many, to all of whom it was done",
			"Pavel Dorn, one of [99] suspects seized in Tarn on Tuesday, was found dead in his cell.",
			"Police in Tarn arrested [87] suspects on Tuesday. Pavel Dorn was found dead in his cell.", odds},
		{"one of many, who did it alone",
			"Pavel Dorn was one of the [three] guards in Tarn. One of the three guards died on Tuesday.",
			"[Two] people died in Tarn on Tuesday. Pavel Dorn was a guard.", nil},
		{"the only count of things in two reports, whatever they do",
			"Two helicopters flew the injured out of Tarn after the quake on Monday. [Two] helicopters took part.",
			"The quake hit Tarn on Monday. Rescuers in Tarn were joined by [two] helicopters.", same},
	})
}
