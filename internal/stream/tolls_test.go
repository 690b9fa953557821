package stream_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestTolls holds how many died in an accident, told as a whole, as what was added to it and as some of it, against each other.
func TestTolls(t *testing.T) {
	holdPairs(t, []markedPair{
		{"a level behind a clause of time is the toll",
			"A tram with 54 people aboard overturned in Olm on Monday, killing [at least 11], the fire brigade said.",
			"The number of people killed on Monday when a tram overturned in the eastern town of Olm has risen to [23], the fire brigade said on Tuesday.", []claim.Relation{claim.Update, claim.Compatible}},
		{"who died are known by that",
			"A tram overturned in Olm on Monday. The death toll stood at [43], the fire brigade said.",
			"The [43 people] who died when a tram overturned in Olm on Monday included 12 children, the fire brigade said.", []claim.Relation{claim.Agree}},
		{"some of the dead are not the bodies of a day",
			"The number of people killed on Monday when a tram overturned in Olm has risen to 23, the fire brigade said, after its crews cut open the last carriage and found [12 bodies].",
			"The 43 people who died when a tram overturned in Olm on Monday included [12 children], the fire brigade said.", nil},
		{"what a toll rose by is not the toll",
			"The number of people killed on Monday when a tram overturned in Olm has risen to 23, the fire brigade said, after its crews cut open the last carriage and found [12 bodies].",
			"A tram overturned in Olm on Monday. The death toll stood at [43], the fire brigade said.", nil},
		{"some of the dead are not all of them",
			"A tram overturned in Olm on Monday, killing [at least 11], the fire brigade said.",
			"The 43 people who died when a tram overturned in Olm on Monday included [12 children], the fire brigade said.", nil},
		{"the whole before its parts is the toll",
			"A tram overturned in Olm on Monday. The death toll rose to [24] on Tuesday, the fire brigade said.",
			"A tram overturned in Olm on Monday. By Wednesday [31 people] were dead: 15 women, 11 men and five children.", []claim.Relation{claim.Update, claim.Contradict}},
		{"its parts are not",
			"A tram overturned in Olm on Monday. The death toll rose to [24] on Tuesday, the fire brigade said.",
			"A tram overturned in Olm on Monday. By Wednesday 31 people were dead: 15 women, [11 men] and five children.", nil},
		{"how many were aboard, by a clause of their own",
			"A tram that overturned in Olm on Monday had [63 people on board], the fire brigade said.",
			"A tram overturned in Olm on Monday. Nine others, of the [63 who were on board], had not been found.", []claim.Relation{claim.Agree}},
	})
}
