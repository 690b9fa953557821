package stream_test

import (
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestFirmWordings holds that what a firm reports is one figure however it is worded: each two of a row are set against each other where they differ.
func TestFirmWordings(t *testing.T) {
	const first = "ZURICH, March 4 - Swiss pump maker Hald AG on Wednesday reported results for the fourth quarter. "
	const second = "Pump maker Hald of Zurich published its fourth-quarter figures on Wednesday. "
	for _, test := range []struct {
		reason string
		a, b   [3]string
	}{
		{"revenue", [3]string{"Revenue rose to [3.7 billion francs].", "The group turned over [3.7 billion francs].", "It took in [3.7 billion francs]."},
			[3]string{"Sales came to [3.1 billion francs].", "Hald had a turnover of [3.1 billion francs].", "Quarterly sales were [3.1 billion francs]."}},
		{"its change", [3]string{"Revenue was [14%] higher than a year ago.", "Turnover grew by [14%] compared with the same quarter last year.", "The top line grew [14%]."},
			[3]string{"Sales were up [19%].", "It posted a [19%] rise in sales.", "Sales were [19%] above last year's level."}},
		{"profit", [3]string{"Hald made [214 million francs] in the quarter.", "It earned [214 million francs] after tax.", "Profit after tax was [214 million francs]."},
			[3]string{"Net income was [361 million francs].", "Net profit came to [361 million francs].", "The bottom line showed a profit of [361 million francs]."}},
		{"operating profit", [3]string{"The operating result was [320 million francs].", "EBIT reached [320 million francs].", "Earnings before interest and tax were [320 million francs]."},
			[3]string{"Operating income came in at [410 million francs].", "Hald made an operating profit of [410 million francs].", "Profit from operations was [410 million francs]."}},
		{"margin", [3]string{"The operating margin was [8.6%].", "Operating margins rose to [8.6%].", "Its operating profit margin came to [8.6%]."},
			[3]string{"That is an operating margin of [6.1%].", "Its operating margin widened to [6.1%].", "The operating margin improved to [6.1%]."}},
		{"earnings per share", [3]string{"Hald earned [4.10 francs] a share.", "Profit per share rose to [4.10 francs].", "The company made [4.10 francs] per share."},
			[3]string{"Earnings per share were [4.70 francs].", "Earnings came to [4.70 francs] per share.", "Net income was [4.70 francs] a share."}},
		{"dividend", [3]string{"Hald will pay a dividend of [3 francs].", "The dividend was set at [3 francs] per share.", "The payout is [3 francs] a share."},
			[3]string{"The board declared a dividend of [2 francs] a share.", "Investors get a dividend of [2 francs] for each share.", "Shareholders will receive a dividend of [2 francs] per share."}},
		{"what analysts expected", [3]string{"Analysts had expected [240 million francs].", "The average forecast of analysts was [240 million francs].", "The market had been looking for [240 million francs]."},
			[3]string{"That beat the [270 million francs] that analysts had forecast.", "The consensus forecast was for a profit of [270 million francs].", "Experts had forecast [270 million francs]."}},
		{"guidance", [3]string{"It raised its guidance for full-year revenue to [12 billion francs].", "Hald now expects revenue of [12 billion francs] for the year.", "It raised its full-year sales forecast to [12 billion francs]."},
			[3]string{"Management lifted its outlook for annual sales to [15 billion francs].", "For the full year it expects sales of [15 billion francs].", "Full-year revenue is now expected to reach [15 billion francs]."}},
		{"how many it employs", [3]string{"Hald has [8,200 employees].", "[8,200 people] work for Hald.", "Its staff of [8,200] will get a bonus."},
			[3]string{"Hald employs [9,600 people].", "The workforce numbered [9,600].", "Hald, which has a workforce of [9,600], was founded in 1921."}},
		{"jobs to be cut", [3]string{"It will cut [620 jobs].", "Some [620 posts] will go.", "The plan means [620 job losses]."},
			[3]string{"The group is cutting [840 positions].", "Hald will lay off [840 employees].", "The plan will cost [840 jobs]."}},
		{"a plant to be built", [3]string{"It will invest [500 million francs] in a plant in Poland.", "Hald will spend [500 million francs] on a new factory in Poland.", "It is building a factory in Poland for [500 million francs]."},
			[3]string{"The company is putting [300 million francs] into a factory in Poland.", "The board approved an investment of [300 million francs] in a Polish plant.", "It plans a [300 million franc] factory in Poland."}},
		{"what a share closed at", [3]string{"Shares in Hald closed at [41.20 francs].", "The stock ended the day at [41.20 francs].", "Hald shares fell to [41.20 francs]."},
			[3]string{"Its shares finished at [47.60 francs].", "The share price dropped to [47.60 francs].", "The stock settled at [47.60 francs]."}},
		{"a buyback", [3]string{"Hald will buy back [200 million francs] of its shares.", "It announced a [200 million franc] share buyback.", "The board approved a share repurchase of [200 million francs]."},
			[3]string{"A buyback programme worth [260 million francs] was announced.", "It plans to repurchase shares worth [260 million francs].", "It will buy back its own stock for [260 million francs]."}},
		{"cash", [3]string{"Hald has cash of [120 million francs].", "It is sitting on [120 million francs] of cash.", "Its cash pile was [120 million francs]."},
			[3]string{"Cash and equivalents came to [160 million francs].", "It has [160 million francs] in cash.", "Its cash reserves stood at [160 million francs]."}},
		{"the order book", [3]string{"The order book stood at [3.1 billion francs].", "Its order backlog grew to [3.1 billion francs].", "Orders on hand came to [3.1 billion francs]."},
			[3]string{"Hald has orders worth [3.6 billion francs] on its books.", "The backlog of orders rose to [3.6 billion francs].", "Its order book reached [3.6 billion francs]."}},
		{"a charge", [3]string{"It took a charge of [95 million francs] for closing plants.", "It wrote off [95 million francs].", "A [95 million franc] write-down weighed on profit."},
			[3]string{"It set aside [59 million francs] for restructuring.", "Hald booked a one-off charge of [59 million francs].", "It took a [59 million franc] hit."}},
		{"what tariffs cost it", [3]string{"Tariffs cost it [14 million francs].", "The tariff bill came to [14 million francs].", "Hald paid [14 million francs] in import duties."},
			[3]string{"Tariffs cost the company [19 million francs].", "It put the cost of tariffs at [19 million francs].", "Duties ate up [19 million francs]."}},
		{"what it had forecast", [3]string{"In July it had forecast [12 billion francs].", "It had previously expected sales of [12 billion francs].", "Its previous guidance was [12 billion francs]."},
			[3]string{"As late as May it was still aiming for [15 billion francs].", "That is down from an earlier forecast of [15 billion francs].", "It had originally projected sales of [15 billion francs]."}},
	} {
		for _, a := range test.a {
			for _, b := range test.b {
				got := pairRelations(t, first+a, second+b)
				if !slices.Contains(got, claim.Contradict) && !slices.Contains(got, claim.Near) && !slices.Contains(got, claim.Update) {
					t.Errorf("%s:\n  %s\n  %s\ngot %v, want a contradiction", test.reason, a, b, got)
				}
			}
		}
	}
}

// TestFirmFigures holds that what is told of different things of one firm is never set against each other, whatever the wording.
func TestFirmFigures(t *testing.T) {
	const first = "ZURICH, March 4 - Swiss pump maker Hald AG on Wednesday reported results for the fourth quarter. "
	const second = "Pump maker Hald of Zurich published its fourth-quarter figures on Wednesday. "
	told := [][2]string{ // what is told, in two wordings
		{"Net profit for the quarter was [214 million francs].", "It earned [241 million francs] between October and December."},
		{"Net profit for the year was [710 million francs].", "Annual profit came to [701 million francs]."},
		{"Net profit for the first nine months was [496 million francs].", "It earned [469 million francs] in the nine months to September."},
		{"Operating profit was [320 million francs].", "Earnings before interest and tax were [302 million francs]."},
		{"EBITDA was [410 million francs].", "Earnings before interest, tax, depreciation and amortisation were [401 million francs]."},
		{"Pre-tax profit was [280 million francs].", "It made [208 million francs] before tax."},
		{"Analysts had expected a profit of [250 million francs].", "That beat the [205 million francs] that analysts had forecast."},
		{"Profit a year earlier was [190 million francs].", "It had earned [109 million francs] a year before."},
		{"Hald will buy back [200 million francs] of its shares.", "It announced a share buyback worth [220 million francs]."},
		{"Net debt stood at [310 million francs].", "Hald owes [330 million francs]."},
		{"It is sitting on [120 million francs] of cash.", "Its cash pile was [112 million francs]."},
		{"Tariffs cost it [130 million francs].", "It put the cost of tariffs at [103 million francs]."},
		{"It booked a one-off charge of [95 million francs].", "It wrote off [59 million francs]."},
		{"Order intake rose to [800 million francs].", "New orders came to [880 million francs]."},
	}
	for i, a := range told {
		for j, b := range told {
			if i == j {
				continue
			}
			for _, r := range pairRelations(t, first+a[0], second+b[1]) {
				if r != claim.DifferentEvent {
					t.Errorf("%s\n  %s\nare %v", a[0], b[1], r)
				}
			}
		}
	}
}

// TestLevelsBefore holds that a figure is set against the other report's figure of now, and never against the level that it has left.
func TestLevelsBefore(t *testing.T) {
	const first = "ZURICH, March 4 - Swiss pump maker Hald AG on Wednesday reported results for the fourth quarter. "
	const second = "Pump maker Hald of Zurich published its fourth-quarter figures on Wednesday. "
	told := [][3]string{ // a figure with the one before it, and one of now alone
		{"The dividend was cut to [60 cents] a share from 80 cents.", "The dividend was cut to 60 cents a share from [80 cents].", "Hald will pay a dividend of [70 cents] a share."},
		{"The operating margin was [8.1 percent], down from 9.9 percent a year earlier.", "The operating margin was 8.1 percent, down from [9.9 percent] a year earlier.", "Its operating margin narrowed to [7.4 percent]."},
		{"Hald now employs [5,200 people], down from 6,400 a year ago.", "Hald now employs 5,200 people, down from [6,400] a year ago.", "Hald AG employs [5,900 people]."},
	}
	for _, p := range told {
		if got := pairRelations(t, first+p[0], second+p[2]); !slices.Contains(got, claim.Contradict) && !slices.Contains(got, claim.Update) {
			t.Errorf("%s\n  %s\nare %v, want a contradiction", p[0], p[2], got)
		}
		if got := pairRelations(t, first+p[1], second+p[2]); slices.Contains(got, claim.Contradict) || slices.Contains(got, claim.Near) {
			t.Errorf("%s\n  %s\nare %v", p[1], p[2], got)
		}
	}
}
