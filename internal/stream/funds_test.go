package stream_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/stream"
)

// TestFundsAtOdds holds which reports on sums and posts are at odds with themselves, and beside them those that only look so.
func TestFundsAtOdds(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		wrong        bool
	}{
		{"two barges are no sum", "The receiver has raised $52 million to date: $30 million for the mill, $17 million for two barges and $9 million for timber.", true},
		{"they make 56", "The receiver has raised $56 million to date: $30 million for the mill, $17 million for two barges and $9 million for timber.", false},
		{"the list need not be all", "The receiver has raised $52 million to date, including $30 million for the mill and $17 million for two barges.", false},
		{"more than there is", "Of the $7.5 billion, $5 billion will be borrowed and $3.2 billion paid in cash, the finance chief said.", true},
		{"some is left", "Of the $7.5 billion, $5 billion will be borrowed and $1.9 billion paid in cash, the finance chief said.", false},
		{"what it rose from is no part", "Of the $7.5 billion, $5 billion will be borrowed, up from $4.5 billion a year ago.", false},
		{"a pupil may play both", "Of the 80 pupils, 50 play football and 40 play chess.", false},
		{"105 percent of one firm", "Orlin shareholders will own 58% of the combined company and Tarn shareholders 47%.", true},
		{"100 percent", "Orlin shareholders will own 58% of the combined company and Tarn shareholders 42%.", false},
		{"of two firms", "Orlin owns 58% of Brenn and 47% of Tarn.", false},
		{"its costs are no share of it", "Orlin shareholders own 58% of the combined company and pay 47% of its costs.", false},
		{"850 of 900, two sentences on", "Hald will cut 900 jobs, it said on Friday. The firm has had a bad year. Managers said 500 of the jobs would go in Norway, 250 in Sweden and 100 in Finland.", true},
		{"900 of 900", "Hald will cut 900 jobs, it said on Friday. The firm has had a bad year. Managers said 500 of the jobs would go in Norway, 250 in Sweden and 150 in Finland.", false},
		{"other towns may lose some", "Hald will cut 900 jobs, it said on Friday. The firm has had a bad year. Managers said 500 of the jobs would go in Norway and 250 in Sweden.", false},
		{"of two totals either may be meant", "Hald will cut 900 jobs, it said on Friday. The union spoke of 850 jobs. Managers said 500 of the jobs would go in Norway, 250 in Sweden and 100 in Finland.", false},
		{"no crown is worth a hundred dollars", "Sales came to 6.1 million kroner, or around $600 million.", true},
		{"no euro is worth a thousandth of a dollar", "It paid 3.1 billion euros, or about $3.6 million, for the mill.", true},
		{"a rate that may be", "Sales came to 6.1 billion kroner, or around $600 million.", false},
		{"a dear dinar", "It paid 48 million dinars ($158 million) for the mill.", false},
		{"what a share of it brings", "The firm lost 4,960,000 dollars, or 80 cents a share.", false},
		{"nobody comes from two countries", "The fair drew 84 exhibitors in May. Of them, 31 came from Spain, 28 from France, 17 from Italy and 12 from Greece.", true},
		{"a woman may live in Sweden", "The court heard 60 witnesses. Of these, 20 were women, 25 lived in Sweden and 21 were under 30.", false},
		{"the share of what it is now", "The company earned 72 million euros in the quarter, down from 90 million euros, a drop of 25 percent.", true},
		{"the share of what it was", "The company earned 72 million euros in the quarter, down from 90 million euros, a drop of 20 percent.", false},
		{"100 may be 101", "Sales rose from 100 million euros to 126 million euros, a rise of 24 percent.", false},
	} {
		o := stream.Options{Rules: rule.Builtin(), Workers: 1}
		got := ""
		for _, f := range stream.Judge(stream.Read([]*source.Source{{ID: "a", Path: "a", Text: test.text}}, o), o).Findings {
			if f.Relation == claim.Inconsistent {
				got = f.Reason
			}
		}
		if (got != "") != test.wrong {
			t.Errorf("%s: %q: at odds with itself is %v: %s", test.reason, test.text, !test.wrong, got)
		}
	}
}

// TestOneFirmSpeaks holds that what "the company" says and what a firm says of itself by its name are the words of one speaker.
func TestOneFirmSpeaks(t *testing.T) {
	holdPairs(t, []markedPair{
		{"who reports a profit tells its own", "Pump maker Hald AG published results on Wednesday. Net profit for the quarter came to [410 million francs], the company said.",
			"Pump maker Hald AG reported a net profit of [140 million francs] for the quarter on Wednesday.", []claim.Relation{claim.Contradict}},
		{"what a firm says that it will save", "The brewer Ostrel agreed to buy Talmark on Monday. The company said it would save [90 million euros] a year.",
			"Ostrel said on Monday it would buy brewer Talmark and save [120 million euros] a year.", []claim.Relation{claim.Contradict}},
		{"who notes a figure takes no side", "Toy maker Varn published results on Friday. Revenue came to [2.4 billion crowns], the company said.",
			"Toy maker Varn published results on Friday. Ida Holm, who heads the works council, noted that Varn had revenue of [2.1 billion crowns].", []claim.Relation{claim.Contradict}},
		{"analysts are no firm that speaks of itself", "The brewer Ostrel agreed to buy Talmark on Monday. The company said it would save [90 million euros] a year.",
			"Ostrel said on Monday it would buy brewer Talmark. Analysts at Holm Securities said it would save [60 million euros] a year.", []claim.Relation{claim.Disputed}},
		{"nor is a mayor", "The quarry of Olm paid a fine of [2.4 million crowns], the company said on Monday.",
			"The quarry of Olm paid a fine of [3.1 million crowns], the town's mayor, Ada Moor, said on Monday.", []claim.Relation{claim.Disputed}},
	})
}
