package extract

import "testing"

func TestLastHeld(t *testing.T) {
	const vote = "Reform party wins election\n\nThe Reform party won Sunday's election in Norvia with 41 percent of the vote, the commission said on 11 May 2026.\n\n"
	const talks = "Rivals meet again\n\nNorvia and Sarn held talks on Sunday on sharing the river.\n\n"
	tests := []struct {
		text, words string
		want        bool
		reason      string
	}{
		{vote + "In the last election it won 35 percent.", "35 percent", true, "the election before, fronted"},
		{vote + "The party, which held 28 seats in the outgoing parliament, now has 40.", "28", true, "the parliament before"},
		{vote + "It took 28 seats at the previous election.", "28", true, "said behind the figure"},
		{vote + "Turnout was 62 percent, down from 70 percent in 2021, when the Liberals won 28 seats.", "28", true, "when, after a year"},
		{vote + "The Liberals won 28 seats.", "28", false, "this election"},
		{vote + "In last Sunday's election the Liberals won 28 seats.", "28", false, "last Sunday is the news"},
		{vote + "The Liberals will have 28 seats in the new parliament.", "28", false, "the new one"},
		{vote + "The last polling stations closed at 9 p.m., and 28 had opened late.", "28", false, "no election is the last"},
		{talks + "At the last meeting each side sent 14 delegates.", "14", true, "the meeting before"},
		{talks + "The first time they met, in a castle, they talked for 14 hours.", "14 hours", true, "the time before"},
		{"Rivals agree on river\n\nOLM — The first time they met, in a castle, they talked for 14 hours. On Sunday Norvia and Sarn agreed in one.", "14 hours", true, "a report may open with it"},
		{talks + "The first time was in May. They talked for 14 hours.", "14 hours", false, "what was the first time is told of it, and the next sentence is not"},
		{talks + "In the last hour of the meeting 14 delegates left.", "14", false, "an hour of this one"},
	}
	for _, test := range tests {
		c := claimAt(test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
		} else if got := c.Thing.Occasion.Background || c.Rule == "votes.earlier" || c.Thing.Attribute == earlierShare; got != test.want {
			t.Errorf("%s: %q of the one before: %v (%s)", test.text, test.words, got, test.reason)
		}
	}
}

func TestHandedOver(t *testing.T) {
	tests := []struct {
		text, words string
		want        bool
		reason      string
	}{
		{"The two armies agreed to return the bodies of 140 soldiers.", "140", false, "given back"},
		{"The bodies of 140 soldiers will be handed over on Friday.", "140", false, "given back, in the passive"},
		{"An exchange of the bodies of 140 soldiers is planned.", "140", false, "a noun for it"},
		{"Rescuers recovered the bodies of 140 miners.", "140", true, "found"},
		{"The bodies of 140 miners were found on Friday.", "140", true, "found, in the passive"},
		{"The bodies of 140 miners lay in the hall.", "140", true, "nobody gives them"},
	}
	for _, test := range tests {
		c := claimAt(test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
		} else if got := c.Rule == "casualties.killed"; got != test.want {
			t.Errorf("%s: %q is %s (%s)", test.text, test.words, c.Rule, test.reason)
		}
	}
}

func TestWithWhom(t *testing.T) {
	tests := []struct {
		text, words string
		want        bool
		reason      string
	}{
		{"He lived with a partner, with whom he had three children.", "three", true, "those of one of two"},
		{"He and his wife had three children.", "three", false, "all of them"},
		{"He met a man with three dogs.", "three", false, "with alone"},
	}
	for _, test := range tests {
		c := claimAt(test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
		} else if got := c.Thing.Part; got != test.want {
			t.Errorf("%s: %q is a part: %v (%s)", test.text, test.words, got, test.reason)
		}
	}
}
