package stream_test

import (
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

const (
	firstDeal  = "CHICAGO, Nov. 3 - The grocer Tolk will buy its rival Ardent, the two companies said on Monday. "
	secondDeal = "The grocer Tolk is taking over its rival Ardent, both said on Monday. "
)

// TestDealWordings holds that each two of a row, which differ, are set against each other: what a takeover is worth, brings and costs is one figure however
// it is worded.
func TestDealWordings(t *testing.T) {
	for _, test := range []struct {
		reason string
		a, b   [3]string
	}{
		{"with debt", [3]string{"Including debt, the deal is worth [$9.3 billion].", "The takeover is valued at [$9.3 billion], including debt.", "With debt, Tolk is paying [$9.3 billion]."},
			[3]string{"The enterprise value of the deal is [$11.9 billion].", "Counting debt, the takeover of Ardent is worth [$11.9 billion].", "The price rises to [$11.9 billion] when debt is included."}},
		{"a premium", [3]string{"That is a premium of [27%] to Friday's close.", "The price is [27%] above Ardent's closing price on Friday.", "It represents a [27%] premium over the last closing price."},
			[3]string{"The offer is [22%] higher than Friday's closing price.", "Shareholders get [22%] more than the shares were worth on Friday.", "The offer is at a premium of [22%]."}},
		{"a premium by the share", [3]string{"Tolk is paying $40 for every share — a handsome [27%] more than they fetched on Friday.", "Tolk offered $40 a share, [27%] more than they traded at on Friday.", "Tolk bids $40 for each Ardent share, [27%] more than it fetched last week."},
			[3]string{"That is a premium of [22%] to Friday's close.", "The offer is at a premium of [22%].", "The price is [22%] above Ardent's closing price on Friday."}},
		{"what is saved", [3]string{"They expect synergies of [$380 million] a year.", "The deal will save [$380 million] a year.", "It will bring cost synergies of [$380 million] a year."},
			[3]string{"Tolk hopes to cut costs by [$560 million] a year.", "The companies expect savings of [$560 million] a year.", "Tolk aims for savings of [$560 million] a year."}},
		{"a break fee", [3]string{"Ardent would owe Tolk a break fee of [$210 million].", "A termination fee of [$210 million] is payable if Ardent walks away.", "The break-up fee is [$210 million]."},
			[3]string{"If the deal falls through, Ardent must pay Tolk [$120 million].", "Ardent would owe Tolk [$120 million] if it took a better offer.", "The termination fee comes to [$120 million]."}},
		{"a stake", [3]string{"Tolk shareholders will own [58%] of the combined company.", "Tolk's investors will hold [58%] of the new group.", "The merged company will be [58%] owned by Tolk shareholders."},
			[3]string{"Tolk's owners will get [52%] of the combined company.", "Tolk's shareholders will have [52%] of the new group.", "The new company will be [52%] owned by Tolk's investors."}},
	} {
		for _, a := range test.a {
			for _, b := range test.b {
				got := pairRelations(t, firstDeal+a, secondDeal+b)
				if !slices.Contains(got, claim.Contradict) && !slices.Contains(got, claim.Near) && !slices.Contains(got, claim.Update) {
					t.Errorf("%s:\n  %s\n  %s\ngot %v, want a contradiction", test.reason, a, b, got)
				}
			}
		}
	}
}

// TestDealFigures holds that what is told of different things of one takeover is not set against each other.
func TestDealFigures(t *testing.T) {
	told := [][2]string{ // what is told, in two wordings
		{"Tolk will pay [$7.4 billion].", "The deal is worth [$7.8 billion]."},
		{"Including debt, the deal is worth [$9.3 billion].", "The enterprise value of the deal is [$11.1 billion]."},
		{"Tolk will take on [$1.7 billion] of debt.", "Ardent owes [$1.3 billion]."},
		{"They expect synergies of [$380 million] a year.", "The deal will save [$830 million] a year."},
		{"The break fee is [$210 million].", "If the deal falls through, Ardent must pay [$120 million]."},
		{"Ardent had sales of [$12 billion] last year.", "Ardent's annual revenue is [$21 billion]."},
		{"Ardent made a profit of [$310 million] last year.", "Ardent earned [$301 million] last year."},
		{"Tolk will buy back [$600 million] of its own shares.", "Tolk announced a share buyback of [$660 million]."},
	}
	for i, a := range told {
		for j, b := range told {
			if i == j {
				continue
			}
			for _, r := range pairRelations(t, firstDeal+a[0], secondDeal+b[1]) {
				if r != claim.DifferentEvent {
					t.Errorf("%s\n  %s\nare %v", a[0], b[1], r)
				}
			}
		}
	}
}

// TestRaised holds that an offer or a stake that was raised is one thing with what it was raised from, and that who holds a stake may be told by "with".
func TestRaised(t *testing.T) {
	holdPairs(t, []markedPair{
		{"the owners of the second firm behind one verb", firstDeal + "Tolk's investors will hold 78 percent of the combined company and Ardent's [24 percent].",
			secondDeal + "Ardent shareholders will own [22%] of the merged group.", odds},
		{"the owners of the first are not those of the second", firstDeal + "Tolk's investors will hold [78 percent] of the combined company and Ardent's 24 percent.",
			secondDeal + "Ardent shareholders will own [22%] of the merged group.", nil},
		{"where the merged firm is run from, whatever other places a report names", firstDeal + "The merged company will be based in [Chicago]. Its trucks will go on from a yard in Olm.",
			secondDeal + "The enlarged group will be run from [Boston]. Ardent keeps its yard in Tarn and shops in Senn.", odds},
		{"who is let go by a firm loses his job", firstDeal + "The company said as many as [1,800] people will be let go.",
			secondDeal + "The deal would eliminate [2,100] jobs, the company said.", odds},
		{"who loses so much on the day his rival's shares jump has shares", firstDeal + "Shares in Ardent closed 27% higher. Tolk lost [6%].",
			secondDeal + "Shares of Tolk finished [4%] lower on Monday.", odds},
		{"a rival that the other report does not know", "The brewer Ostrel said on Monday that profit fell in the third quarter. Talmark, a rival, last week reported a [5%] drop in quarterly revenue.",
			"Ostrel's profit fell in the third quarter, the brewer said on Monday. Revenue slid [8%] to 412 million euros.", nil},
		{"who works at one place of a firm", "The brewer Ostrel will close its mill in Tarn, it said on Monday. Of the [2,300] people employed there, 410 have to leave.",
			"The brewer Ostrel will close its mill in Tarn, it said on Monday. The company had [7,800] employees.", nil},
		{"a bid that was raised", "The brewer Ostrel has made a takeover offer of [18.50 euros a share] for its rival Talmark.",
			"The brewer Ostrel has raised its takeover offer for its rival Talmark to [19.60 euros a share] from 18.50.", []claim.Relation{claim.Update, claim.Contradict}},
		{"the bid before it was raised", "The brewer Ostrel has made a takeover offer of [18.50 euros a share] for its rival Talmark.",
			"The brewer Ostrel has raised its takeover offer for its rival Talmark to 19.60 euros a share from [18.50].", []claim.Relation{claim.Agree}},
		{"a family with a stake", "The brewer Ostrel agreed to buy its rival Talmark. The Hald family, with [34 percent] of Talmark, backs the takeover.",
			"The brewer Ostrel agreed to buy its rival Talmark. The Hald family, which owns [38 percent] of Talmark, backs the takeover.", []claim.Relation{claim.Contradict}},
		{"a family's stake, and a fund's", "The brewer Ostrel agreed to buy its rival Talmark. The Hald family, with [34 percent] of Talmark, backs the takeover.",
			"The brewer Ostrel agreed to buy its rival Talmark. Oakmere, a fund with a [5 percent] stake in Talmark, rejects the takeover.", nil},
		{"a takeover by a quarter, and by the month in which that ends", "The brewer Ostrel agreed to buy its rival Talmark. The deal should close in the [third quarter].",
			"The brewer Ostrel agreed to buy its rival Talmark. The deal is to be completed by the [end of June].", []claim.Relation{claim.Contradict, claim.Near}},
		{"when a takeover is done, and when it was agreed", "The brewer Ostrel agreed to buy its rival Talmark. The deal should close in [July].",
			"The brewer Ostrel agreed in [June] to take over its rival Talmark.", nil},
	})
}
