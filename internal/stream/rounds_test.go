package stream_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestRounds holds what was at one round of talks apart from what was at another, and together with what a report of another tells of it.
func TestRounds(t *testing.T) {
	const (
		opening = "LUGANO, May 4 - Dairy farmers and the milk buyers of Sarn met in Lugano on Monday for the first round of talks on prices, but parted without a deal.\n\n"
		later   = "LUGANO, May 18 - Dairy farmers and the milk buyers of Sarn agreed on a price on Monday after a second round of talks in Lugano.\n\n"
		other   = "Milk buyers to pay more after second round of talks\n\nThe farmers and buyers of Sarn shook hands on Monday on a price for milk. The second round, held at Villa Ceresa in Lugano, lasted [three hours].\n\n"
		held    = "LUGANO, May 18 - Dairy farmers and the milk buyers of Sarn agreed on a price on Monday after a second round of talks in Lugano, which lasted [six hours].\n\n"
	)
	const (
		truce = "BASEL, May 18 - Varn and the Marsh Front agreed on Monday to stop fighting for a month after the second round of their talks, in the Hotel Rhein, which lasted [nearly six hours].\n\n"
		quiet = "Guns fall silent in eight-year war\n\nBASEL, May 18 - The war of Varn and the Marsh Front, a war of eight years, will pause for a month, they agreed on Monday. They met at the Hotel Rhein. The second round lasted "
	)
	holdPairs(t, []markedPair{
		{"the news of a war may be talks", truce, quiet + "[two hours].", []claim.Relation{claim.Contradict}},
		{"whose first round was another", truce, quiet + "an hour. The first round had gone on for [two hours].", nil},
		{"two reports of one round", held, other, []claim.Relation{claim.Contradict}},
		{"when they first met is the first round", opening + "They talked for [nine hours].", later + "When the two sides first met, they talked for [nine hours].", []claim.Relation{claim.Agree}},
		{"and is not this one", held, later + "When the two sides first met, they talked for [nine hours].", nil},
		{"the first time they met is not this time", held, later + "The first time they met, in a hotel by the lake, they talked for [nine hours] and agreed on nothing.", nil},
		{"the opening round is not the second", held, later + "The opening round lasted [nine hours].", nil},
		{"the previous one is not the second", held, later + "The previous meeting went on for [nine hours].", nil},
		{"but is the first", opening + "The meeting lasted [nine hours].", later + "The first round lasted [nine hours].", []claim.Relation{claim.Agree}},
		{"of the first a report of the first may tell by its number", "LUGANO, May 4 - Dairy farmers and the milk buyers of Sarn met in Lugano on Monday for the first round of talks on prices.\n\nThe first round lasted [nine hours].",
			opening + "The meeting lasted [four hours].", []claim.Relation{claim.Contradict}},
		{"how many are on strike stands between the parties in both", opening + "The union said that [1,900 dairy workers] were on strike.", later + "By then [2,300 dairy workers] were on strike.",
			[]claim.Relation{claim.Contradict, claim.Update, claim.Near}},
		{"how many came is each round's own", opening + "The farmers sent a [team of seven].", later + "The farmers sent a [team of nine].", nil},
		{"what was seized since January was seized this year", opening + "Customs have seized [17 trucks] of milk since January.", later + "Customs have seized [19 trucks] of milk this year.",
			[]claim.Relation{claim.Contradict, claim.Update}},
		{"since when it was is no clause of its own before a comma", opening + "Customs have seized [17 trucks] of milk since March, the police said.", later + "Since March customs have seized [19 trucks] of milk.",
			[]claim.Relation{claim.Contradict, claim.Update}},
		{"and was not in another year", opening + "Customs seized [17 trucks] of milk in 2019.", later + "Customs have seized [19 trucks] of milk since January.", nil},
		{"since when there were none is no length of them", "LUGANO, May 4 - Dairy farmers and the milk buyers of Sarn met in Lugano on Monday for their first talks in [two years].", opening + "The meeting lasted [nine hours].", nil},
	})
}
