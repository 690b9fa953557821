package stream_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestStoryPairs holds pairs of the kinds that stories of firms, courts, talks, elections and accidents have: two figures, each marked by brackets in a
// report of its own. No relation means that nothing is at odds; of several, any is right.
func TestStoryPairs(t *testing.T) {
	holdPairs(t, []markedPair{
		{"another firm's change is not that of the firm that the report is about",
			"The brewer Talmark said on Tuesday that its revenue rose [6 percent] to 842 million euros in the first quarter.",
			"Talmark had a profit of 12 million euros in the first quarter, it said on Tuesday. Rival Ostrel last week reported a fall of [4%] in quarterly revenue to 530 million euros.", nil},
		{"the firm itself under another noun",
			"The brewer Talmark said on Tuesday that its revenue rose [6 percent] to 842 million euros in the first quarter.",
			"Talmark had a profit of 12 million euros in the first quarter, it said on Tuesday. The company reported a rise of [9%] in quarterly revenue.", []claim.Relation{claim.Disputed, claim.Contradict}},
		{"both tell of the other firm",
			"Talmark's quarterly profit fell on Tuesday. Rival Ostrel last week reported a fall of 4% in quarterly revenue to [530 million euros].",
			"Talmark, the brewer, had a lower profit in the quarter, it said on Tuesday. Ostrel, its smaller rival, said last week that its revenue had fallen by 4% to [€530m].", []claim.Relation{claim.Agree}},
		{"and only one",
			"Talmark's quarterly revenue came to [842 million euros], it said on Tuesday.",
			"Talmark, the brewer, had a lower profit in the quarter, it said on Tuesday. Ostrel, its smaller rival, said last week that its revenue had fallen by 4% to [€530m].", nil},
		{"expected by analysts is what analysts expected",
			"Talmark's quarterly revenue came to 842 million euros, it said on Tuesday, above the [815 million euros] expected by analysts.",
			"Talmark reported its quarterly results on Tuesday. Analysts had expected revenue of [815 million euros].", []claim.Relation{claim.Agree}},
		{"and they cannot have expected both",
			"Talmark's quarterly revenue came to 842 million euros, it said on Tuesday, above the [815 million euros] forecast by analysts.",
			"Talmark reported its quarterly results on Tuesday. Analysts had expected revenue of [851 million euros].", []claim.Relation{claim.Contradict}},
		{"what came is not what was expected",
			"Talmark's quarterly revenue came to [842 million euros], it said on Tuesday, above the 815 million euros expected by analysts.",
			"Talmark reported its quarterly results on Tuesday. Analysts had expected revenue of [815 million euros].", nil},
		{"closing something costs what the closure does",
			"The brewer Talmark will shut a brewery in Olm, it said on Tuesday. Closing the brewery would cost [35 million euros], its finance chief said.",
			"The brewer Talmark said on Tuesday that it would shut its brewery in Olm. The closure will cost [53 million euros], its finance chief said.", []claim.Relation{claim.Contradict}},
		{"what is built does not",
			"The brewer Talmark will build a brewery in Olm and shut one in Varn, it said on Tuesday. The new brewery would cost [35 million euros].",
			"The brewer Talmark said on Tuesday that it would shut its brewery in Varn. The closure will cost [53 million euros], its finance chief said.", nil},
		{"who tells of a pledge says so, whoever pledged",
			"Donors met in Olm on Monday over the flood in Varn. Donor countries pledged [$85 million] for food and shelter, the envoy Ada Winn said.",
			"Donors met in Olm on Monday over the flood in Varn. Donors pledged [$58 million] in aid at the close of the meeting, Winn said.", []claim.Relation{claim.Contradict}},
		{"what was asked for was not pledged",
			"Donors met in Olm on Monday over the flood in Varn. Donor countries pledged $85 million, a third of the [$255 million] that aid groups have asked for.",
			"Donors met in Olm on Monday over the flood in Varn. Donors pledged [$58 million] in aid at the close of the meeting, Winn said.", nil},
		{"what a union had demanded is not what it got",
			"A strike at the port of Olm ended on Monday. The union did not get the [3,000 euros] that it had demanded.",
			"A strike at the port of Olm ended on Monday. Each docker got [1,200 euros], the union said.", nil},
		{"prisoners asked for are not freed",
			"The rebels of Varn freed 12 soldiers on Monday. They had hoped for the [340 prisoners] that they had asked for.",
			"The army of Varn freed [110 prisoners] on Monday, it said.", nil},
		{"who sends delegates is told by a noun, with a name or without",
			"Envoys of Varn and the Marsh Front met in Olm on Monday. The rebels sent [seven delegates].",
			"Envoys of Varn and the Marsh Front met in Olm on Monday. The government was led by Ida Moor, and the rebels of the Marsh Front sent [nine delegates].", []claim.Relation{claim.Contradict}},
		{"two sides send delegates",
			"Envoys of Varn and the Marsh Front met in Olm on Monday. The rebels sent [seven delegates].",
			"Envoys of Varn and the Marsh Front met in Olm on Monday. The government sent [12 delegates], led by Ida Moor.", nil},
		{"a union sends negotiators",
			"Envoys of the teachers' union and the ministry met in Olm on Monday. The union sent [seven negotiators].",
			"Envoys of the teachers' union and the ministry met in Olm on Monday. The union sent [four negotiators].", []claim.Relation{claim.Contradict}},
		{"talks to end a war last hours, and no war does",
			"Envoys of Varn and the Marsh Front met for [nine hours] in Olm on Monday, but parted without an agreement.",
			"The first round of talks to end the war in Varn broke up in Olm on Monday evening after [five hours], with no agreement.", []claim.Relation{claim.Contradict}},
		{"how long the war has lasted is not how long they met",
			"Envoys of Varn and the Marsh Front met for [nine hours] in Olm on Monday, but parted without an agreement.",
			"Talks to end the war in Varn broke up in Olm on Monday. The war broke out [five years] ago.", nil},
		{"passengers are not the crew, for all that the lists are alike",
			"The ferry Sea Lark sank off Tolm on Monday with 166 people on board, the coast guard said. It was carrying [147 passengers] and 19 crew members.",
			"The ferry Sea Lark went down off Tolm on Monday. It carried 147 passengers and [19 crew], the coast guard said.", nil},
	})
}
