package stream_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// agrees are the relations of two claims of one figure, of which one may be hedged.
var agrees = []claim.Relation{claim.Agree, claim.Compatible}

// TestOtherForms holds which figures of two reports are one though one tells them in another form: as a part of a whole, under another name of what is paid,
// as jobs or as people. The same number of another thing is none.
func TestOtherForms(t *testing.T) {
	const (
		held  = "The paper mill at Sarn is to close, its owner Holm said on Monday. "
		owner = "The owner of the paper mill at Sarn, Holm, said on Monday that it would close. "
	)
	holdPairs(t, []markedPair{
		{"the part of a whole that belongs to somebody", held + "It will lay off [310 of the firm's 1,940] workers.", owner + "The closure costs [310] jobs.", agrees},
		{"and the whole", held + "It will lay off 310 of the firm's [1,940] workers.", owner + "Holm has [1,940 employees].", agrees},
		{"another part", held + "It will lay off [310 of the firm's 1,940] workers.", owner + "The closure will cost [370] jobs.", odds},
		{"the same number of something else", held + "It will lay off [310 of the firm's 1,940] workers.", owner + "The mill bought wood from [310 farms].", nil},
		{"a debt, and what is owed to somebody", held + "The mill owes banks [€46 million].", owner + "The mill has debts of [€46 million].", agrees},
		{"what is earned is not owed", held + "The mill owes banks [€46 million].", owner + "It had profits of [€46 million].", nil},
		{"people go with their jobs", held + "It will cut [310 jobs].", owner + "Holm will have to part with [310 employees].", agrees},
		{"but guests do not", held + "It will cut [310 jobs].", owner + "The inn at the mill lodged [310 guests].", nil},
		{"what is spent in a year is not owed", held + "The mill has debts of [€2.6 million].", owner + "The town spends [€2.6 million] a year on roads.", nil},
		{"one sort of things to which two words say that one thing was done", held + "It struck out [44] of its 51 orders.", owner + "Holm cancelled [44] orders and kept seven.", agrees},
		{"two numbers of them", held + "It struck out [44] orders.", owner + "The mill filled [61] orders.", nil},
		{"one in so many, with the noun between", held + "[One man in fifty] fell ill there.", owner + "[Two percent] of the men fell ill.", agrees},
		{"the men may be those who work there", held + "A boiler burst, and [17 men] were trapped.", owner + "A boiler burst, and [17 workers] were trapped.", []claim.Relation{claim.Agree}},
		{"and one man is one of them", held + "A boiler burst, and [one man] was trapped.", owner + "A boiler burst, and [three workers] were trapped.", nil},
		{"nor is one dead man the three who died", "A fire broke out at the paper mill at Sarn on Monday. Holm said [one man] died there.", "A fire broke out at the paper mill at Sarn on Monday. Holm said [three workers] died there.", nil},
		{"what lasts hours in one report lasts other hours in the other", held + "The meeting lasted [five hours].", owner + "The meeting lasted [nine hours].", odds},
		{"and not years", held + "The meeting lasted [five hours].", owner + "The meeting lasted [five years].", nil},
		{"a fraction tells fewer digits than it has", held + "[Two in three] workers live in Sarn.", owner + "The mill sells [two-thirds] of its paper abroad.", nil},
	})
}

// TestToldAgain holds which figures of reports of two rounds are one: what both know besides, and not what each tells of its own.
func TestToldAgain(t *testing.T) {
	const (
		opening = "LUGANO, May 4 - Dairy farmers and the milk buyers of Sarn met in Lugano on Monday for the first round of talks on prices, but parted without a deal.\n\n"
		later   = "LUGANO, May 18 - Dairy farmers and the milk buyers of Sarn agreed on a price on Monday after a second round of talks in Lugano.\n\n"
	)
	holdPairs(t, []markedPair{
		{"who is on strike", opening + "About [1,700] farmers are on strike, their union said.", later + "The union of the farmers says that [1,700] of them are on strike.", agrees},
		{"how long each round was", opening + "The meeting lasted [14 hours].", later + "The second meeting lasted [14 hours].", nil},
		{"a figure that is met by chance", opening + "The buyers closed [two] dairies.", later + "The farmers own [two] dairies.", nil},
	})
}
