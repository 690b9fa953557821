package stream_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestStaff holds that who works at one plant is told from who works for its firm, and who works for somebody is one however it is worded.
func TestStaff(t *testing.T) {
	holdPairs(t, []markedPair{
		{"a plant, and its firm", "Toy maker Varn employs [about 6,200 people] and will close its plant in Brenn in March.",
			"The Varn plant in Brenn is to close in March. According to Varn, [310 people] work at the plant.", nil},
		{"a plant with workers, and where they work", "Toy maker Varn will close its plant in Brenn in March, where [620 people] work.",
			"A Varn plant in Brenn with [260 workers] will shut in March.", []claim.Relation{claim.Contradict}},
		{"all workers at the factory", "Toy maker Varn will close its plant in Brenn, where [620 people] work, in March.",
			"Toy maker Varn will close its Brenn plant in March. The cuts take in all [620 workers] at the factory.", []claim.Relation{claim.Agree}},
		{"two counts of a mill's workers, of which one is its owner's", "The mill in Brenn, which employs [420 people], will be closed, its owner Hald said on Monday.",
			"Hald will close the mill in Brenn, which has [240 employees], it said on Monday.", []claim.Relation{claim.Contradict, claim.Disputed}},
		{"workers beside sales", "Brewer Ostrel will buy Talmark, it said on Monday. The combined company will have sales of about 13 billion euros a year and [43,000 employees].",
			"Brewer Ostrel will buy Talmark, it said on Monday. The group will employ [43,000 people].", []claim.Relation{claim.Agree}},
		{"two firms together, and combined", "Brewer Ostrel will buy Talmark, it said on Monday. The two groups together employ [about 34,000 people].",
			"Brewer Ostrel will buy Talmark, it said on Monday. The combined company will employ [34,000 people].", []claim.Relation{claim.Agree, claim.Compatible}},
		{"\"employ\" behind a sum of money", "Brewer Ostrel will buy Talmark, it said on Monday. Together the two had sales of $36 billion last year and employ [94,000 people].",
			"Brewer Ostrel will buy Talmark, it said on Monday. The new company would run 1,100 pubs and employ [49,000 people].", []claim.Relation{claim.Contradict}},
		{"who is to be hired will be employed", "Cannery Hald will build a plant in Brenn, it said on Monday, where it plans to hire [850 people].",
			"Cannery Hald will build a plant in Brenn, it said on Monday. It will employ [850 people].", []claim.Relation{claim.Agree}},
		{"a plant that is to employ people creates jobs", "The car maker Hald approved a plant in Brenn on Monday, which will make 40,000 cars a year and employ [1,700 people].",
			"The car maker Hald approved a plant in Brenn on Monday. It says that the plant is to create [1,700 jobs].", []claim.Relation{claim.Agree}},
		{"who works for a firm is not who is to be hired", "The car maker Hald employs [1,700 people] and will open a plant in Brenn, it said on Monday.",
			"The car maker Hald will hire [300 people] at a plant in Brenn, it said on Monday.", nil},
		{"guests do not work at a hotel", "A fire broke out at a hotel with [260 guests] in Brenn on Monday.",
			"A fire broke out on Monday at a hotel in Brenn where [40 people] work.", nil},
		{"staff who are let go lose jobs", "The charity Tolm House had to cut [35 jobs] after the theft.",
			"The head of the charity Tolm House told members that [35 staff] had been let go after the theft.", []claim.Relation{claim.Agree}},
	})
}

// TestOtherContests holds that votes of a contest which a report only mentions are not those of its own.
func TestOtherContests(t *testing.T) {
	holdPairs(t, []markedPair{
		{"the turnout of a mayor's election", "The Alliance won the vote for parliament in Tolm on Sunday. [Turnout was 71%], the commission said.",
			"The Alliance won the vote for parliament in Tolm on Sunday. Luis Berg was elected mayor of Varn with 51 percent, on a turnout of [66 percent].", nil},
		{"of the mayor's election itself", "Luis Berg was elected mayor of Varn on Sunday, on a turnout of [66 percent].",
			"Luis Berg was elected mayor of Varn on Sunday. Turnout was [61 percent], the commission said.", []claim.Relation{claim.Contradict}},
		{"a seat that was lost, and a recount", "The Alliance won the vote for parliament in Tolm on Sunday. Premier Ida Holm lost her seat, by [211 votes].",
			"The Alliance won the vote for parliament in Tolm on Sunday. A recount in one constituency, won by [16 votes], is due on Wednesday.", nil},
		{"the vote itself", "The Alliance won the vote for parliament in Tolm on Sunday by [2,110 votes].",
			"The Alliance won the vote for parliament in Tolm on Sunday, its margin was [1,940 votes].", []claim.Relation{claim.Contradict}},
	})
}

// TestEarned holds what a firm earned, and that it is not what its rival did.
func TestEarned(t *testing.T) {
	const lead = "Lift maker Orlin Tarn raised its forecast on Thursday as third-quarter net profit rose. "
	holdPairs(t, []markedPair{
		{"millions that a firm earned in months are its profit", lead + "Net profit was [52.6 million crowns].", lead + "Orlin earned [56.2 million crowns] from July to September.", []claim.Relation{claim.Contradict}},
		{"a rival's sales", lead + "Sales were [512 million crowns].", lead + "Its Danish rival Hald reported third-quarter sales of [398 million crowns] last week.", nil},
		{"what a person earns is no profit", lead + "Net profit was [52.6 million crowns].", lead + "Its head, Ida Holm, earned [11.2 million crowns] last year.", nil},
	})
}

// TestOfThese holds that a list of some of those just counted counts them.
func TestOfThese(t *testing.T) {
	holdPairs(t, []markedPair{
		{"31 of the witnesses, in two ways", "The court in Tolm heard 84 witnesses in the trial of Ida Berg. Of these, [31] were from Norway, 28 from Sweden and 25 from Denmark.",
			"The court in Tolm heard 84 witnesses in the trial of Ida Berg, [31 of them] Norwegians.", []claim.Relation{claim.Agree}},
		{"not as many of all", "The court in Tolm heard 84 witnesses in the trial of Ida Berg. Of these, [31] were from Norway, 28 from Sweden and 25 from Denmark.",
			"The court in Tolm heard [48 witnesses] in the trial of Ida Berg.", nil},
	})
}
