package stream_test

import "testing"

// TestAttributed holds what becomes of two figures of which one or both have no attribute of any list, each marked by brackets in a report of its own.
func TestAttributed(t *testing.T) {
	holdPairs(t, []markedPair{
		{"a noun of no list tells whose length it is",
			"The [two-month] campaign for mayor of Tarn ended on Monday, when Ada Moss led the Holm list to victory.",
			"Ada Moss led the Holm list to victory in Tarn on Monday after a campaign that lasted [three months].", odds},
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
		{"a party has so many seats now and had others before",
			"The Holm list of Ada Moss has [48 seats] in the council of Tarn after Sunday's vote.",
			"The Holm list of Ada Moss did well in Sunday's vote in Tarn. It had [39 seats] before.", nil},
	})
}
