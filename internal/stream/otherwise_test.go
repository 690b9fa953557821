package stream_test

import (
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestOtherwise holds what becomes of two figures that look alike, of which one is of another time, another stage or another thing. No relation means
// that they are not set together; among several, that any will do.
func TestOtherwise(t *testing.T) {
	odds := []claim.Relation{claim.Contradict, claim.Near, claim.Update, claim.Disputed}
	for _, test := range []struct {
		reason, a, b string
		want         []claim.Relation // empty: nothing at odds
	}{
		{"a report that tells of the quake tells of a weaker one besides",
			"Aftershocks have rattled Olm since a magnitude-6.4 earthquake on Sunday. A quake with a magnitude of [4.1] was felt on Monday, the institute said.",
			"An earthquake with a magnitude of [6.4] shook the island of Olm on Sunday, the institute said. Aftershocks hit the island.", nil},
		{"two reports of one quake that each tell one magnitude",
			"A quake measuring [5.7] on the Richter scale shook Olm on Sunday, the institute said.",
			"An earthquake with a magnitude of [6.4] shook the island of Olm on Sunday.", odds},
		{"who was 27 at his arrest is 29 at the verdict, by the days that the reports bear",
			"Clerk held over bank fraud\n\nJune 25, 2005\n\nPolice in Tarn arrested the clerk Jonas Brandt, [27], over a fraud at the Holm bank in Tarn on Friday.",
			"Clerk guilty of bank fraud\n\nThe money was taken in 2005.\n\nApril 4, 2007\n\nA court in Tarn found the clerk Jonas Brandt, [29], guilty of the fraud at the Holm bank in Tarn on Tuesday.", nil},
		{"of one day, the ages differ",
			"Clerk held over bank fraud\n\nJune 25, 2005\n\nPolice in Tarn arrested the clerk Jonas Brandt, [27], over a fraud at the Holm bank in Tarn on Friday.",
			"Clerk held over bank fraud\n\nJune 26, 2005\n\nThe clerk Jonas Brandt, [33], was arrested in Tarn on Friday over a fraud at the Holm bank in Tarn.", odds},
		{"an age at which somebody told something years before",
			"The painter Ada Winn died in Tolm on Thursday, her son said. Ada Winn was [95].",
			"The painter Ada Winn died in Tolm on Thursday, her son said. \"I paint what I see,\" Winn, [91], told a reporter in 2004.", nil},
		{"time served is not the sentence",
			"The baker Jonas Brandt died in Tolm on Monday. He was sentenced to [three years] in prison for fraud in 1975.",
			"The baker Jonas Brandt, who served [seven months] in prison for fraud, died in Tolm on Monday.", nil},
		{"time served, told in two ways",
			"The baker Jonas Brandt died in Tolm on Monday. He served [four months] in prison for fraud.",
			"The baker Jonas Brandt, who spent [seven months] in prison for fraud, died in Tolm on Monday.", odds},
		{"a term that is open above is within a range",
			"The baker Jonas Brandt was sentenced in Tolm on Monday. He was given [25 years] to life for the murder of his brother.",
			"The baker Jonas Brandt was sentenced in Tolm on Monday to [40 years] for the murder of his brother.", []claim.Relation{claim.Compatible}},
		{"what several got is not what one got",
			"The baker Jonas Brandt was sentenced in Tolm on Monday to [four years] in prison for fraud.",
			"The baker Jonas Brandt was sentenced for fraud in Tolm on Monday. Nine bakers got jail terms of [between five and eight years] last year.", nil},
		{"a jury deliberates on the guilt and then on the penalty",
			"The jury deliberated on the verdict for [nine hours] before it found Jonas Brandt guilty of murder in Tolm.",
			"Jonas Brandt was found guilty of murder in Tolm. After [two hours] of deliberations the jury called for the death penalty.", nil},
		{"so many months are so many days",
			"The baker Jonas Brandt, who died in Tolm on Monday, served [92 days] in prison for smuggling.",
			"The baker Jonas Brandt, who spent [three months] in prison for smuggling, died in Tolm on Monday.", []claim.Relation{claim.Agree}},
		{"who ran a bank for long did not make a strike last",
			"The strike at the Holm bank in Tarn lasted [30 days], the union said on Monday.",
			"The strike at the Holm bank in Tarn ended on Monday. Ada Winn, who ran the bank for [55 days], had left it in May.", nil},
		{"a price within the reach of a range ties no other price to it",
			"The Holm works showed two lamps in Tarn on Monday. The price of the large lamp is from [$640] up to $720.",
			"The Holm works showed two lamps in Tarn on Monday. The works ask [$720] for the small lamp and $1,250 for the large one.", nil},
		{"what one raid found is not what all did, and who takes the one for the other errs",
			"Customs officers in Tolm searched the ferry Karo on Monday. The officers confiscated [14 rifles], 31 knives and 920 cartridges from the ferry.",
			"Customs officers in Tolm searched the ferry Karo on Monday. In this raid the officers confiscated [six rifles], 12 knives and 300 cartridges. In their five raids so far, the officers have confiscated 14 rifles, 31 knives and 920 cartridges.", odds},
		{"how many a ship may carry is a most by itself",
			"The ferry Karo sank off Tolm on Monday. It was licensed for a maximum of [120] passengers.",
			"The ferry Karo sank off Tolm on Monday. It could carry [160] passengers.", odds},
		{"how many it carried is not",
			"The ferry Karo sank off Tolm on Monday. It was carrying at most [120] passengers.",
			"The ferry Karo sank off Tolm on Monday. It was carrying [90] passengers.", []claim.Relation{claim.Compatible, claim.Near}},
		{"a gap of votes and those that parted two are one margin",
			"Ada Winn won the mayoral election in Tolm on Sunday. Just [4,300] votes separated her from Jonas Brandt.",
			"Ada Winn won the mayoral election in Tolm on Sunday. The gap between her and Jonas Brandt was [5,100] votes.", odds},
		{"what was agreed at the second round of their talks is not what was agreed at the first",
			"Tarn and Olm hold first talks\n\nTarn and the rebels of Olm held their first talks on Tuesday, 14 April 2026, and agreed to exchange [40] prisoners.",
			"Tarn and Olm agree on prisoners\n\nTarn and the rebels of Olm agreed on Wednesday, 6 May 2026, in the second round of their talks, to exchange [130] prisoners.", []claim.Relation{claim.DifferentEvent}},
		{"where a second round that is over was held, whatever was agreed after it",
			"Tarn, Olm end second round\n\nTarn and the rebels of Olm met at the [Chateau d'Elm] on Wednesday for a second round of talks, the mediator said.",
			"Tarn, Olm agree on prisoners\n\nTarn and the rebels of Olm agreed on Wednesday to exchange prisoners after their second round of talks, held at the [Villa Corta].", odds},
		{"how many dead are to be handed over does not grow with time",
			"Tarn, Olm agree on dead\n\nMay 6, 2026\n\nTarn and the rebels of Olm agreed in talks on Wednesday. The bodies of [220] fighters are to be handed over.",
			"Tarn, Olm agree on dead\n\nMay 7, 2026\n\nTarn and the rebels of Olm agreed in talks on Wednesday. The bodies of [320] fighters are to be handed over.", []claim.Relation{claim.Contradict}},
		{"an election of which the turnout is compared with, is no time of this one's",
			"Tarn votes\n\nTarn voted for a new parliament on Sunday, 22 March 2026. Turnout was [58.3%], compared with 52% at the last election in 2021.",
			"Tarn votes\n\nTarn voted for a new parliament on Sunday, 22 March 2026. Turnout was [53.8%].", odds},
		{"a share of all votes is newer than one of some",
			"Tarn votes\n\nTarn voted for a new parliament on Sunday. With 64% of ballots counted, the Coastal League had [35.6%] of the vote.",
			"Tarn votes\n\nTarn voted for a new parliament on Sunday. The Coastal League won [36.7%] of the vote, the commission said with all ballots counted.", []claim.Relation{claim.Update}},
		{"a share that has gone up from what the other tells is newer",
			"Lamm to buy Corve\n\nLamm said on Monday it would buy Corve. Holders of [44%] of Corve's shares have pledged to accept the bid.",
			"Lamm to buy Corve\n\nLamm said on Monday it would buy Corve. Holders of [49%] of Corve's shares, up from 44% on Monday, have pledged to accept the bid.", []claim.Relation{claim.Update}},
		{"one bid that was refused in one month",
			"Lamm to buy Corve\n\nJan 12, 2026\n\nLamm said on Monday it would buy Corve. Corve rejected a bid of [14.60 euros] a share from the fund Alder Partners in May.",
			"Lamm to buy Corve\n\nJan 12, 2026\n\nLamm said on Monday it would buy Corve. Corve turned down an offer of [16.40 euros] a share from Alder Partners eight months ago.", odds},
		{"of two shares of a count that goes on, that of more votes is newer",
			"Tarn election: league ahead\n\nTarn voted for a new parliament on Sunday. With 64% of ballots counted, the Coastal League had 35.6% of the vote and the People's Front [28.9%].",
			"Tarn election: league ahead\n\nTarn voted for a new parliament on Sunday. The Coastal League had 36.2% with 91 percent of votes counted, ahead of the People's Front of Jan Berg, the prime minister since 2014, on [28.4%].", []claim.Relation{claim.Update}},
		{"one share is another's who stands in brackets",
			"Tarn election: league ahead\n\nTarn held a general election on Sunday. The Coastal League ([35.6%]) beat the People's Front (28.9%).",
			"Tarn election: league ahead\n\nTarn held a general election on Sunday. The Coastal League took 35.6%, and the People's Front [35.3%].", nil},
		{"what a count gives a party is what it won",
			"Tarn election: alliance ahead\n\nTarn held a general election on Sunday. The final count gave the Valley Alliance 34.6% of all votes and [27] seats in the 71-seat house, six more than in 2021.",
			"Tarn election: alliance ahead\n\nTarn held a general election on Sunday. The Valley Alliance won [26] seats and the Greens eight.", odds},
		{"the seats of a list are each party's own",
			"Tarn election: alliance ahead\n\nTarn held a general election on Sunday. The Alliance won 24 seats, the Greens [nine].",
			"Tarn election: alliance ahead\n\nTarn held a general election on Sunday. The result was [21] seats for the Alliance and nine for the Greens.", nil},
		{"of one party they are one",
			"Tarn election: alliance ahead\n\nTarn held a general election on Sunday. The Alliance won 24 seats, the Greens [nine].",
			"Tarn election: alliance ahead\n\nTarn held a general election on Sunday. The result was 24 seats for the Alliance and [seven] for the Greens.", odds},
		{"how many had voted before the polls closed is no turnout",
			"Tarn election: alliance ahead\n\nTarn held a general election on Sunday. Turnout stood at [66%] two hours before the polls closed.",
			"Tarn election: alliance ahead\n\nTarn held a general election on Sunday. Turnout was [74.8%], final results showed.", []claim.Relation{claim.Update}},
		{"the day of the deed is not the day of the verdict on it",
			"Jonas Brandt was convicted in Tarn on [March 20] of the murder of a guard.",
			"Jonas Brandt was convicted in Tarn of murder. The court also convicted Brandt of the [May 8, 2004] attempted murder of a clerk.", nil},
		{"whom a report is about is he whose age it tells, named or not",
			"Tarn sign striker Leo Marsh\n\nTarn have signed the striker Leo Marsh, the club said on Monday. The [24-year-old] said it was a dream.",
			"Striker Leo Marsh joins Tarn\n\nLeo Marsh joined Tarn on Monday. At [25], he is entering his best years.", odds},
		{"a child so old is somebody else",
			"Tarn sign striker Leo Marsh\n\nTarn have signed the striker Leo Marsh, the club said on Monday. The [12-year-old] girl who drew the shirt met him.",
			"Striker Leo Marsh joins Tarn\n\nLeo Marsh joined Tarn on Monday. At [25], he is entering his best years.", nil},
		{"two parties' shares of one house are two figures",
			"Tarn election: alliance ahead\n\nTarn held a general election on Sunday. The Alliance won [57 of the 120] seats.",
			"Tarn election: greens behind\n\nTarn held a general election on Sunday. The Greens won [49 of the 120] seats.", nil},
		{"what the news came weeks after is another deed",
			"Jonas Brandt shot [two] clerks dead at the Holm works in Tarn on Thursday, police said.",
			"A man shot two clerks dead at the Holm works in Tarn on Thursday, police said. Thursday's shooting came just weeks after a driver fatally shot [eight people] at a brewery.", nil},
		{"what is told weeks after the news is the news",
			"A quake killed [40 people] in Olm, the governor said.",
			"Aid reached Olm two weeks after the quake killed [60 people], the governor said.", odds},
		{"what a player asks for is not what he is offered",
			"The Tarn club offered the goalkeeper Jonas Brandt a deal worth [$18 million] on Monday, the coach said. The agent of Brandt asked for a deal worth $24 million.",
			"The Tarn club has made the goalkeeper Jonas Brandt a [$24 million] offer on Monday, the coach said.", odds},
		{"of two of the five lines the five are not those that were cut",
			"The storm cut [two] power lines to the island of Olm on Friday, the operator said.",
			"The storm cut power to the island of Olm on Friday. Two out of [five] lines are dead, the operator said.", nil},
		{"one of them is not how many they are",
			"The clerk shot at his colleagues in Tarn on Friday. He had had a quarrel with the [two] women at work.",
			"The clerk shot at his colleagues in Tarn on Friday. He was on good terms with [one] woman at work.", nil},
		{"two outages of one cable",
			"The cable to Olm had an outage on [16 August 2011], the operator said.",
			"The outage of the cable to Olm will only be resolved on [17 October 2011], the operator said.", nil},
		{"a report that tells when the quake struck tells when a weaker one did besides",
			"A quake shook the island of Olm on Sunday, the institute said. The quake hit at about 8:45 a.m. A weaker quake had been felt before. The quake hit at about [6:10 a.m.], the institute said.",
			"A quake shook the island of Olm on Sunday, the institute said. The quake hit at [8:41 a.m.], the institute said.", nil},
	} {
		got := pairRelations(t, test.a, test.b)
		bad := len(test.want) > 0
		for _, w := range got {
			if len(test.want) == 0 {
				bad = bad || slices.Contains(odds, w)
			} else if slices.Contains(test.want, w) {
				bad = false
			}
		}
		if bad {
			t.Errorf("%s: %v, want one of %v", test.reason, got, test.want)
		}
	}
}
