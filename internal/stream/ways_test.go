package stream_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestWays holds that from where something set out and where it was going are set against each other for what a report is about alone.
func TestWays(t *testing.T) {
	const first, second = "ODESA, March 4 - A ferry sank off the coast on Wednesday with the loss of nine lives. ", "Nine people died on Wednesday when a ferry sank off the coast. "
	const march, streets = "LIMA, March 4 - Thousands marched through Lima on Wednesday against a new tax. ", "Thousands of people marched in Lima on Wednesday against a tax. "
	for _, c := range []struct {
		a, b, reason string
		want         bool
	}{
		{first + "It had left [Brill] at dawn.", second + "The vessel was sailing from [Tarnow] to Olm with 90 people on board.", "two ports of one ferry", true},
		{first + "It was bound for [Brill] with 90 people on board.", second + "The ferry was on its way to [Tarnow].", "two ports that it made for", true},
		{march + "The march ended peacefully in [Castle Square].", streets + "It took the crowd two hours to reach [Liberty Square].", "two ends of one march", true},
		{march + "The protesters set off from [Castle Square] at noon.", streets + "The march started from [Liberty Square].", "two beginnings of one march", true},
		{first + "It had left [Brill] at dawn.", second + "A rescue boat left [Tarnow] within minutes.", "who came to help is not who sank", false},
		{first + "It had left [Brill] at dawn.", second + "It was bound for [Tarnow].", "the beginning and the end of a way", false},
		{first + "It had left [Brill] at dawn.", second + "The minister left [Tarnow] at once.", "a person's way is not the ferry's", false},
		{first + "It had left [Pier Nine] at dawn.", second + "It had left [Brill] at dawn.", "a pier may be in the town", false},
		{first + "It had left [Brill] at dawn.", second + "It had left [Bulgaria] at dawn.", "a town may be in the country", false},
	} {
		got := false
		for _, r := range pairRelations(t, c.a, c.b) {
			got = got || r == claim.Contradict
		}
		if got != c.want {
			t.Errorf("%s: %q against %q: contradiction %v, want %v", c.reason, c.a, c.b, got, c.want)
		}
	}
}
