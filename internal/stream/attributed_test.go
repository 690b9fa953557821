package stream_test

import (
	"slices"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestAttributed holds what becomes of two figures of which one or both have no attribute of any list, each marked by brackets in a report of its own.
func TestAttributed(t *testing.T) {
	holdPairs(t, []markedPair{
		{"a noun of no list tells whose length it is",
			"The [two-month] campaign for mayor of Tarn ended on Monday, when Ada Moss led the Holm list to victory.",
			"Ada Moss led the Holm list to victory in Tarn on Monday after a campaign that lasted [three months].", odds},
		{"what is shut is closed",
			"The Holm school in Tarn opened again on Monday. It had been shut for [eight days].",
			"The Holm school in Tarn opened again on Monday after a closure of [twelve days].", odds},
		{"and nobody is closed who is banned",
			"The Holm school in Tarn opened again on Monday. It had been shut for [eight days].",
			"The Holm school in Tarn opened again on Monday. Its striker was banned for [twelve days].", nil},
		{"whose closure is told by a noun of both",
			"The Holm school in Tarn opened again on Monday. The school had been shut for [eight days].",
			"The Holm school in Tarn opened again on Monday. The closure of the school lasted [twelve days].", odds},
		{"and not by that of another thing",
			"The Holm school in Tarn opened again on Monday. It had been shut for [eight days].",
			"The Holm school in Tarn opened again on Monday. The closure of the road beside it lasted [twelve days].", nil},
		{"nor by one that is only part of a word",
			"The Holm school in Tarn opened again on Monday. It had been shut for [eight days] with its staff abroad.",
			"The Holm school in Tarn opened again on Monday. The closure of the road beside it lasted [twelve days].", nil},
		{"one person is fined one sum",
			"The court in Tarn fined Ada Moss [40,000 euros] on Monday for fraud.",
			"Ada Moss was fined [60,000 euros] for fraud by the court in Tarn on Monday.", odds},
		{"two people are fined two sums by one court",
			"The court in Tarn fined Ada Moss [40,000 euros] on Monday for fraud. Her partner Ben Kray was cleared.",
			"The court in Tarn fined Ben Kray [60,000 euros] on Monday for fraud. His partner Ada Moss will be sentenced later.", nil},
		{"a firm's share has one price at the close",
			"Shares of Ostrel closed at [21.30 euros] on Monday after it bid for Malva.",
			"Ostrel shares closed at [23.10 euros] on Monday after its bid for Malva.", odds},
		{"and that of the firm it buys has another",
			"Shares of Ostrel closed at [21.30 euros] on Monday after it bid for Malva.",
			"Shares of Malva closed at [14.10 euros] on Monday after a bid by Ostrel.", nil},
		{"so much is seized in one raid",
			"Police seized [300 kg] of cocaine on a yacht off Tarn on Monday.",
			"Some [450 kg] of cocaine was seized on a yacht off Tarn on Monday, police said.", odds},
		{"and so is its aftershock, for a time of its own",
			"The quake in Tarn on Monday shook houses for [20 seconds].",
			"The quake hit Tarn on Monday. An aftershock was felt for [45 seconds].", nil},
		{"envoys meet in one house",
			"Envoys met at the [Institute of Law] in Leeds on Monday for talks on grain.",
			"Envoys met in Leeds on Monday for talks on grain. They gathered at the [National Museum].", odds},
		{"and protesters before another",
			"Envoys met at the [Institute of Law] in Leeds on Monday for talks on grain.",
			"Envoys met in Leeds on Monday for talks on grain. Protesters gathered at the [National Museum].", nil},
		{"two nouns are two stretches",
			"The [two-month] campaign for mayor of Tarn ended on Monday, when Ada Moss led the Holm list to victory.",
			"Ada Moss led the Holm list to victory in Tarn on Monday. The recount lasted [three months].", nil},
		{"a pact runs as an agreement does",
			"The pact of the Tarn bakers with the Ostrel group will run for [two years], it was announced on Monday.",
			"The agreement lasts [three years], the Ostrel group and the bakers of Tarn announced on Monday.", odds},
		{"and is no truce",
			"The pact of the Tarn bakers with the Ostrel group will run for [two years], it was announced on Monday.",
			"The bakers of Tarn and the Ostrel mills called a truce on Monday, which holds for [three weeks].", nil},
		{"jobs are guaranteed, or have a guarantee",
			"The Ostrel mills guaranteed the jobs of the Tarn bakers for [five years] on Monday.",
			"The Ostrel mills gave the bakers of Tarn a [three-year] guarantee of their jobs on Monday.", odds},
		{"one amount of a stuff in each report",
			"Customs seized [300 kg] of cocaine on the yacht Malva off Tarn on Monday.",
			"The yacht Malva, stopped off Tarn on Monday, carried [450 kg] of cocaine, customs said.", odds},
		{"of two amounts either may be meant",
			"Customs seized [300 kg] of cocaine on the yacht Malva off Tarn on Monday.",
			"The yacht Malva, stopped off Tarn on Monday, carried [450 kg] of cocaine, customs said. A week before, 310 kg of cocaine had been found on its sister ship.", nil},
		{"what is to be paid from June is paid",
			"The carers of the Holm clinic in Tarn will get a pay rise of [6 percent] from June, the union said on Monday.",
			"Monday's settlement at the Holm clinic in Tarn gives carers [7.5 percent] more pay from June, the union said.", odds},
		{"two figures of the same digits are of one sort of people",
			"The rebels of the Karo camp parted with [54 soldiers] near Tarn on Monday.",
			"The rebels of the Karo camp freed [45 soldiers] near Tarn on Monday.", odds},
		{"more of a narrower sort than of the wider one are too many, told roundly or not",
			"Some [2,400 miners] walked out of the Holm pit in Tarn on Monday, the union said.",
			"The Holm pit in Tarn stood still on Monday, when [1,900 workers] walked out, the union said.", odds},
		{"fewer may be some of them",
			"Some [1,400 miners] walked out of the Holm pit in Tarn on Monday, the union said.",
			"The Holm pit in Tarn stood still on Monday, when [1,900 workers] walked out, the union said.", nil},
		{"who counts things has no part in what befell them",
			"Monday's flood filled [210 cellars] in Tarn, said Ada Moss, who leads the fire brigade.",
			"Ada Moss, who leads the fire brigade, counted [260 cellars] in Tarn after Monday's flood.", odds},
		{"a lead is by how many votes somebody won",
			"Ada Moss won the race for mayor of Tarn on Monday with a margin of [1,310 votes], officials said.",
			"Officials put Ada Moss's lead in Monday's race for mayor of Tarn at [1,130 votes].", odds},
		{"who wins a sum in court is compensated with it",
			"Lawyers for the widow of the diver Ben Kray won [$3.1 million] from the boat firm Ostrel on Monday.",
			"The boat firm Ostrel was told on Monday to compensate the widow of the diver Ben Kray with [$1.3 million].", odds},
		{"whoever listens to a speech is of the crowd",
			"Ada Moss spoke to [4,000 supporters] at a rally in Tarn on Monday.",
			"A crowd of [6,500] heard Ada Moss at a rally in Tarn on Monday.", odds},
		{"who is told something by a doctor is of none",
			"Ada Moss told [4,000 patients] of the Holm clinic in Tarn on Monday to come back.",
			"A crowd of [6,500] stood before the Holm clinic in Tarn on Monday.", nil},
		{"fighting pauses as guns fall silent",
			"The armies of Tarn and Olm agreed on Monday on a pause in fighting of [ten days].",
			"The armies of Tarn and Olm agreed on Monday on a truce of [14 days].", odds},
		{"a quake shakes and is felt",
			"The quake in Tarn on Monday shook houses for [20 seconds].",
			"The quake in Tarn on Monday was felt for [45 seconds].", odds},
		{"a party has so many seats now and had others before",
			"The Holm list of Ada Moss has [48 seats] in the council of Tarn after Sunday's vote.",
			"The Holm list of Ada Moss did well in Sunday's vote in Tarn. It had [39 seats] before.", nil},
	})
}

// TestSeizedBefore holds that what was seized in the year before is no other telling of what was seized now, as what a thing weighs is one at both times.
func TestSeizedBefore(t *testing.T) {
	on := time.Date(2025, 3, 11, 9, 0, 0, 0, time.UTC)
	now := "Police seized [300 kg] of cocaine on a yacht off Tarn on Monday."
	for text, want := range map[string]claim.Relation{
		"Police seized cocaine on a yacht off Tarn on Monday. Last year [450 kg] of cocaine was seized in Tarn.": claim.DifferentEvent,
		"Police stopped a yacht off Tarn on Monday. Some [450 kg] of cocaine was seized.":                        claim.Contradict,
	} {
		if got := publishedRelations(t, now, text, [2]time.Time{on, on}); !slices.Contains(got, want) || want != claim.Contradict && slices.Contains(got, claim.Contradict) {
			t.Errorf("%s: %v, want %s", text, got, want)
		}
	}
}
