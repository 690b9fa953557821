package extract

import "testing"

func TestTerms(t *testing.T) {
	const lead = "Grellmo earns less\n\nKIEL, Nov. 6 - Profit at chair maker Grellmo fell in the third quarter, it said on Thursday.\n\n"
	for _, c := range []struct{ text, words, want, reason string }{
		{"Net profit for the three months ended Sept. 30 was €48 million.", "€48 million", "quarter", "so many months"},
		{"It turned over €612 million between July and September.", "€612 million", "quarter", "the months that bound it"},
		{"July-September sales rose to €612 million.", "€612 million", "quarter", "the same with a hyphen"},
		{"Sales rose to €612 million.", "€612 million", "quarter", "as the lead tells"},
		{"Net profit for the first nine months was €130 million.", "€130 million", "year to date", "three quarters"},
		{"Net profit so far this year was €130 million.", "€130 million", "year to date", "the longer phrase tells"},
		{"Revenue for the first nine months rose. Net profit was €130 million.", "€130 million", "year to date", "the sentence before in its paragraph"},
		{"Profit was €48 million in the quarter and €130 million in the nine months.", "€130 million", "year to date", "the phrase behind it"},
		{"Profit was €48 million in the quarter and €130 million in the nine months.", "€48 million", "quarter", "and not what is said of the next"},
		{"Net profit in 2024 was €170 million.", "€170 million", "year", "a year by itself"},
		{"Net profit in the third quarter of 2024 was €61 million.", "€61 million", "quarter", "a quarter of one"},
		{"Net profit fell by a quarter to €48 million.", "€48 million", "quarter", "a share is no stretch of time: the lead's"},
		{"Annual sales come to €2 billion.", "€2 billion", "year", "an adjective"},
		{"Revenue climbed to €612 million from €594 million a year earlier.", "€594 million", "year before", "what the figure of now is compared with"},
		{"In the third quarter of last year, revenue was €594 million.", "€594 million", "year before", "a quarter of last year"},
		{"Last year's third-quarter revenue was €594 million.", "€594 million", "year before", "the quarter is named behind it"},
		{"Sales were €594 million in the prior-year period.", "€594 million", "year before", "the same in one word"},
		{"At this stage last year quarterly sales were €594 million.", "€594 million", "year before", "a stage"},
		{"From July to September last year sales came to €594 million.", "€594 million", "year before", "two months that bound it"},
		{"Compared with last year, when quarterly sales were €594 million, every branch grew.", "€594 million", "year before", "a clause says what was so then"},
		{"Compared with last year, sales grew to €612 million in the quarter.", "€612 million", "quarter", "and none does"},
		{"Quarterly sales rose year on year from €594 million.", "€594 million", "year before", "from where they rose in a year"},
		{"Quarterly sales rose year on year to €612 million.", "€612 million", "quarter", "and to where"},
		{"It cut its profit outlook for the year. Revenue was €612 million.", "€612 million", "quarter", "the year is only foreseen"},
		{"Revenue was €612 million, up from the same quarter last year.", "€612 million", "quarter", "last year's is only compared with"},
		{"Revenue climbed to €612 million, against €594 million in the year-ago quarter.", "€594 million", "year before", "a few words behind it"},
		{"Revenue climbed to €612 million from €594 million in the previous quarter.", "€594 million", "stretch before", "not the year before"},
		{"It cut its dividend to 60 cents a share from 80 cents.", "80 cents", "time before", "the level that it left"},
		{"It cut its dividend from 80 cents to 60 cents a share.", "60 cents a share", "", "not the level it has now"},
		{"Its net debt was €90 million, down from €120 million in June.", "€120 million", "time before", "up or down from"},
		{"It expects to sell 9,000 tonnes, compared with the 11,000 tonnes it had guided for.", "11,000 tonnes", "time before", "what had been foreseen"},
		{"The dividend will be 60 cents, after 80 cents last year.", "80 cents", "time before", "after, with a time"},
		{"The alliance had 39 benches before.", "39", "time before", "so many until the news"},
		{"The alliance had 39 benches the day before.", "39", "", "a day is told"},
		{"The alliance was warned 12 times before.", "12", "", "so often"},
		{"The alliance had never had 39 benches.", "39", "", "no word for the time"},
		{"The plan won 60 percent, against 40 percent for the other.", "40 percent", "", "no time before"},
		{"It will pay €48 million for a rival.", "€48 million", "", "a price adds up over nothing"},
	} {
		if got := claimAt(lead+c.text, c.words); got == nil {
			t.Errorf("%s: no claim %q", c.text, c.words)
		} else if got.Thing.Term != c.want {
			t.Errorf("%s: %q is for %q, want %q (%s)", c.text, c.words, got.Thing.Term, c.want, c.reason)
		}
	}
}

func TestYearBefore(t *testing.T) {
	const lead = "Grellmo earns less\n\nKIEL, Nov. 6 - Profit at chair maker Grellmo fell in the third quarter, it said on Thursday.\n\n"
	for _, c := range []struct {
		text, words string
		want        bool
		reason      string
	}{
		{"Revenue climbed to €612 million from €594 million a year earlier.", "€612 million", false, "the time is of the figure before it"},
		{"Revenue climbed to €612 million from €594 million a year earlier.", "€594 million", true, "that is told of it"},
		{"Its debt of €612 million compares with €594 million a year before.", "€612 million", false, "the same in the present"},
		{"A debt that had sunk to €594 million a year ago rose to €612 million.", "€612 million", false, "the time is of the figure in the clause"},
		{"In 2019 a debt that had sunk to €594 million rose to €612 million.", "€612 million", true, "and here of none"},
		{"Sales of €612 million compared with €594 million a year before.", "€612 million", false, "a verb that compares"},
		{"A dividend of 60 cents will be paid in December.", "60 cents", false, "what will be done in a month"},
		{"A dividend of 60 cents is planned for December.", "60 cents", false, "what is planned for one"},
		{"It made €48 million, against €61 million a year earlier and less than the €52 million that analysts had expected.", "€52 million", false, "what was expected is of now"},
		{"A dividend of 60 cents was paid in May.", "60 cents", true, "and what was done in one"},
		{"Its stock fell to 40 tonnes from 60 tonnes in the same month of 2022.", "40 tonnes", false, "a measure too"},
	} {
		if got := claimAt(lead+c.text, c.words); got == nil {
			t.Errorf("%s: no claim %q", c.text, c.words)
		} else if (got.Thing.Occasion.Background || got.Thing.Term == yearBefore) != c.want {
			t.Errorf("%s: %q is of before: %v (%s)", c.text, c.words, !c.want, c.reason)
		}
	}
}

func TestHeldTo(t *testing.T) {
	const lead = "Grellmo earns less\n\nKIEL, Nov. 6 - Profit at chair maker Grellmo fell in the third quarter, it said on Thursday.\n\n"
	for _, c := range []struct{ text, words, attribute, rule, reason string }{
		{"It made €48 million after tax, compared with €61 million in the same period last year.", "€61 million", "profit", "money.profit", "what the figure before it is"},
		{"Sales of €612 million (£520 million) compared with €594 million a year before.", "€594 million", "revenue", "money.revenue", "in its own currency"},
		{"It made €48 million, compared with 61 chairs.", "61", "", "count.general", "no figure of its kind"},
		{"Operating profit was €71 million, a margin of 9.8%.", "9.8%", "profit-margin", "proportion.margin", "a margin beside a profit"},
		{"The mayor won with 51% of the votes, a margin of 9.8%.", "9.8%", "majority", "proportion.general", "and beside votes"},
	} {
		from := lead
		if c.attribute == "majority" {
			from = "Mayor wins\n\nKIEL, Nov. 6 - The results of the vote were announced on Thursday.\n\n"
		}
		if got := claimAt(from+c.text, c.words); got == nil {
			t.Errorf("%s: no claim %q", c.text, c.words)
		} else if got.Thing.Attribute != c.attribute || got.Rule != c.rule {
			t.Errorf("%s: %q is %s of %s, want %s of %s (%s)", c.text, c.words, got.Thing.Attribute, got.Rule, c.attribute, c.rule, c.reason)
		}
	}
	recalled := claimAt(lead+"In 2021 it had called back 8,000 stools with weak legs.", "8,000")
	if recalled == nil || !recalled.Thing.Occasion.Background {
		t.Errorf("goods that were recalled in 2021 are news of the day: %+v", recalled)
	}
}

func TestBoundsAccounts(t *testing.T) {
	const lead = "The old mill is to close\n\n"
	for _, c := range []struct{ text, words, want, reason string }{
		{"It made flour in the six months to the end of March.", "six months", "duration.general", "a stretch of business"},
		{"The mill has made flour for 22 years.", "22 years", "duration.open", "how long it has been there"},
	} {
		if got := claimAt(lead+c.text, c.words); got == nil || got.Rule != c.want {
			t.Errorf("%s: %q is %v, want %s (%s)", c.text, c.words, got, c.want, c.reason)
		}
	}
}
