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
		{"Sales of €612 million compared with €594 million a year before.", "€612 million", false, "a verb that compares"},
		{"Its stock fell to 40 tonnes from 60 tonnes in the same month of 2022.", "40 tonnes", false, "a measure too"},
	} {
		if got := claimAt(lead+c.text, c.words); got == nil {
			t.Errorf("%s: no claim %q", c.text, c.words)
		} else if got.Thing.Occasion.Background != c.want {
			t.Errorf("%s: %q is background: %v (%s)", c.text, c.words, !c.want, c.reason)
		}
	}
}
