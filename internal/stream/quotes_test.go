package stream_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestQuotes holds what becomes of two quotations, of which one gives the other in other words or does not.
func TestQuotes(t *testing.T) {
	near := []claim.Relation{claim.Near}
	holdPairs(t, []markedPair{
		{"other forms of the same words",
			"The yard in Varn will stay open, it said on Monday. \"[We are mending every ship that lies in the dock]\", said Ada Winn, its head.",
			"The yard in Varn stays open. Ada Winn, who heads the yard, said on Monday: \"[We will mend all the ships in the dock].\"", near},
		{"contractions and another order",
			"The yard in Varn will stay open, it said on Monday. \"[By autumn, no ship is going to lie idle in this dock]\", Ada Winn told reporters.",
			"The yard in Varn stays open. \"[There won't be an idle ship in this dock by autumn],\" Winn said on Monday.", near},
		{"the speaker is told by his office alone",
			"The fire in the port of Varn was out on Monday. \"[We were pumping water from the harbour for nine hours],\" said fire chief Jonas Brandt.",
			"A fire in the port of Varn was put out on Monday. \"[For nine hours we pumped water out of the harbour],\" the fire chief said.", near},
		{"a surname that one desk misspells",
			"The fire in the port of Varn was out on Monday. \"[We were pumping water from the harbour for nine hours],\" said Jonas Brandt.",
			"A fire in the port of Varn was put out on Monday. \"[For nine hours we pumped water out of the harbour],\" said Jonas Brandten.", near},
		{"not safe is unsafe",
			"The bridge of Olm was closed on Monday. \"[That bridge has been unsafe for lorries this winter],\" said mayor Ida Korn.",
			"The bridge of Olm was closed on Monday. \"[This winter that bridge was not safe for a lorry],\" said mayor Ida Korn.", near},
		{"another number is another statement",
			"The yard in Varn will stay open, it said on Monday. \"[We will mend four ferries in this dock before winter],\" said Ada Winn.",
			"The yard in Varn stays open. \"[In this dock, we shall have mended two barges before winter],\" said Ada Winn on Monday.", nil},
		{"two promises of one form",
			"The yard in Varn will stay open, it said on Monday. \"[We want to hire welders in the new year],\" said Ada Winn.",
			"The yard in Varn stays open. \"[We want to sell tugs in the new year],\" said Ada Winn on Monday.", nil},
		{"one denies what the other does not say",
			"Envoys of Varn and Olm met on Monday. \"[We made headway on fish],\" said minister Ida Korn.",
			"Envoys of Varn and Olm met on Monday. \"[We made no headway on tolls],\" said minister Ida Korn.", nil},
		{"which of two like sentences it is in other words is not known",
			"The ferry Karo sank off Olm on Monday. \"[For years we begged the owners of the ferry for hatches]\", said Ada Winn.",
			"The ferry Karo sank off Olm on Monday. \"[We have been begging the owners for ferry pumps these years],\" said Ada Winn. \"We have been begging the owners for ferry boats these years.\"", nil},
		{"two men who say much the same",
			"The ferry Karo sank off Olm on Monday. \"[I held on to a rope until the tug came],\" said Jonas Brandt.",
			"The ferry Karo sank off Olm on Monday. \"[I was holding on to the rope until a tug came],\" said Ada Winn.", nil},
	})
}
