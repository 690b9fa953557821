package extract

import "testing"

func TestShareMoves(t *testing.T) {
	const lead = "Grellmo earns less\n\nKIEL, Nov. 6 - Profit at chair maker Grellmo fell in the third quarter, it said on Thursday.\n\n"
	for _, c := range []struct {
		text, words, term string
		other             bool
		reason            string
	}{
		{"Its shares fell 7%.", "7%", "", false, "of the day"},
		{"The stock shed 7% of its value.", "7%", "", false, "a verb with an object"},
		{"Grellmo closed 7% lower.", "7%", "", false, "what closes lower is a firm's stock"},
		{"Grellmo was the index's worst performer, losing 7%.", "7%", "", false, "a participle beside a noun for it"},
		{"The warning knocked 7% off its market value.", "7%", "", false, "by what caused it"},
		{"A 7% slide in the share price followed.", "7%", "", false, "a noun"},
		{"Shares in Grellmo fell 7% in early trading.", "7%", "early", false, "not how they closed"},
		{"Shares in Grellmo dropped 7% in after-hours trading.", "7%", "late", false, "nor this"},
		{"Its shares have lost 7% so far this year.", "7%", "longer", false, "nor this"},
		{"Shares in rival Dorfel fell 7%.", "7%", "", true, "another firm's"},
	} {
		got := claimAt(lead+c.text, c.words)
		switch {
		case got == nil:
			t.Errorf("%s: no claim %q", c.text, c.words)
		case got.Thing.Attribute != stockChange:
			t.Errorf("%s: %q is %q, want a move of shares (%s)", c.text, c.words, got.Thing.Attribute, c.reason)
		case got.Thing.Term != c.term || got.Thing.Other != c.other:
			t.Errorf("%s: %q is of %q and of others: %v, want %q and %v (%s)", c.text, c.words, got.Thing.Term, got.Thing.Other, c.term, c.other, c.reason)
		}
	}
	for _, c := range []struct {
		text, term, reason string
	}{
		{"Shares in Grellmo were down 7% at 9.20 a.m.", "early", "by an hour"},
		{"Shares in Grellmo were down 7% when trading closed at 5 p.m.", "", "the hour of the close"},
		{"Shares in Grellmo fell 7% in early Kiel trading.", "early", "with the place of the exchange"},
		{"Shares in Grellmo rose 7%, having already put on 31% since January.", "", "the longer time is told of another move"},
		{"Shares in Grellmo rose 7% by Friday, since January their best run this year.", "longer", "no other move is told"},
		{"Shares in the Kiel company rose 7%.", "", "a town is no other firm"},
		{"The stock, which had plunged in the morning, ended the day 7% lower.", "", "where it ended, whatever it did in the morning"},
	} {
		if got := claimAt(lead+c.text, "7%"); got == nil || got.Thing.Term != c.term {
			t.Errorf("%s: %+v, want the term %q (%s)", c.text, got, c.term, c.reason)
		}
	}
	for text, move := range map[string]bool{
		"Shares in Dorfel closed 27% higher. Grellmo lost 7%.":              true,
		"Dorfel has 40 shops. Grellmo lost 7%.":                             false,
		"Shares in Dorfel closed 27% higher. Grellmo lost 7% of its staff.": false,
	} {
		if got := claimAt(lead+text, "7%"); got == nil || (got.Thing.Attribute == stockChange) != move {
			t.Errorf("%s: %+v, want a move of shares: %v", text, got, move)
		}
	}
	const unnamed = "Chair maker earns less\n\nA maker of chairs earned less in the third quarter, it said on Thursday.\n\n"
	if got := claimAt(unnamed+"Shares in Grellmo, which has 40 shops, closed 7% lower.", "7%"); got == nil || got.Thing.Other {
		t.Errorf("a firm that the lead does not name yet is no other: %+v", got)
	}
	if got := claimAt(lead+"Sales ended the year 7% higher.", "7%"); got == nil || got.Thing.Attribute == stockChange {
		t.Errorf("sales that ended higher are no shares: %+v", got)
	}
}

// TestSharePrices holds which sums are the price of a share, and when.
func TestSharePrices(t *testing.T) {
	const lead = "Grellmo earns less\n\nKIEL, Nov. 6 - Profit at chair maker Grellmo fell in the third quarter, it said on Thursday.\n\n"
	for _, c := range []struct {
		text, attribute, term, reason string
	}{
		{"Its shares were up 4% at 31.20 euros by midday.", sharePrice, "early", "at noon"},
		{"Its shares were down 4% at 31.20 euros by 10 a.m.", sharePrice, "early", "by an hour"},
		{"The stock, lower in early trade, recovered to end the session at 31.20 euros.", sharePrice, "", "where trading ended"},
		{"The counter ended Thursday at 31.20 euros.", sharePrice, "", "what some call a stock"},
		{"Grellmo finished Thursday at 31.20 euros on the Kiel exchange.", sharePrice, "", "on an exchange"},
		{"The bid is 20 percent above Wednesday's closing price of 31.20 euros.", sharePrice, levelBefore, "before the bid"},
		{"The auction finished Thursday at 31.20 euros.", "", "", "no exchange"},
		{"Its chairs were up 4% at 31.20 euros.", "", "", "no shares"},
	} {
		got := claimAt(lead+c.text, "31.20 euros")
		if got == nil || got.Thing.Attribute != c.attribute && (c.attribute != "" || got.Thing.Attribute == sharePrice) || got.Thing.Term != c.term {
			t.Errorf("%s: %+v, want %q of %q (%s)", c.text, got, c.attribute, c.term, c.reason)
		}
	}
}
