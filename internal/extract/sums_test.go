package extract

import "testing"

// TestLendMoney holds which bare numbers are sums, and in which currency.
func TestLendMoney(t *testing.T) {
	for _, c := range []struct{ text, words, unit, reason string }{
		{"Brandt made 12 million euros in May. Its revenue rose to 340 million.", "340 million", "EUR", "the subject is money"},
		{"Brandt made 12 million euros in May. Its staff rose to 340,000.", "340,000", "", "a staff is none"},
		{"Brandt made 12 million euros in May. It got a bid of 1.2 billion from Olm.", "1.2 billion", "EUR", "a noun of money right before it"},
		{"Brandt made 12 million euros in May. It got a fleet of 1,200 from Olm.", "1,200", "", "a fleet is none"},
		{"The fine was 60,000 pounds. The judge cut the fine to 40,000.", "40,000", "GBP", "a verb of change"},
		{"The fine was 60,000 pounds. The judge explained the fine to 40,000.", "40,000", "", "no verb of a level"},
		{"Olm paid 2 million euros. It sees a 340m profit.", "340m", "EUR", "an m that is no metre"},
		{"Olm paid 2 million euros. It sees a 340m tower.", "340m", "m", "a tower is so high"},
		{"Olm paid 2 million euros. It has a 40,000 fine to pay.", "40,000", "EUR", "one noun behind many"},
		{"Olm paid 2 million euros. It has 40,000 offers to read.", "40,000", "", "so many offers"},
		{"Olm paid 2 million euros. The farm was sold for 340,000.", "340,000", "EUR", "what it was sold for"},
		{"Olm paid 2 million euros. The farm was built for 340,000.", "340,000", "", "whom it was built for"},
		{"Olm paid 2 million euros. The judge fined the club 40,000.", "40,000", "EUR", "whom the judge fined stands before"},
		{"Olm paid 2 million euros. The police fined 40,000.", "40,000", "", "so many were fined"},
		{"The price rose to 21.30 euros from 18.50.", "18.50", "EUR", "beside a sum as small"},
		{"The offer is 21.30 euros. It was raised from 18.50 by Olm, and the offer had been raised to 20.10 before.", "20.10", "EUR", "the sentence before has one"},
		{"The bid is worth 4 billion euros. The bid rose to 31 in the list.", "31", "", "too small to stand alone"},
		{"Olm paid 2 million euros. It made 52 million in profit.", "52 million", "EUR", "of what it is stands behind it"},
		{"Olm paid 2 million euros. It met 52 million in May.", "52 million", "", "a month stands behind it"},
		{"Olm has offered 2 million euros or 2 million dollars or 2 million pounds. Its debt is 52 million.", "52 million", "XXX", "no currency is the chief one"},
		{"Olm got 2 million euros in May and 3 million euros in June (3.2 million dollars). Its debt is 52 million.", "52 million", "EUR", "dollars only say it again"},
		{"Its debt is 52 million.", "52 million", "XXX", "no sum in the report"},
		{"The lake was at four degrees.", "four degrees", "Cel", "so warm is water"},
		{"In the lake, with water of 61 degrees, they held on to a raft.", "61 degrees", "degF", "so hot none bathes"},
		{"The oven was at 41 degrees.", "41 degrees", "deg", "on which scale is open"},
		{"The air was at 51 degrees, and the lake at 43 degrees Fahrenheit.", "51 degrees", "degF", "the scale of the other"},
		{"The boat sank with a list of 20 degrees in the cold water.", "20 degrees", "deg", "an angle"},
		{"The clerk was jailed for eight years, three of them suspended.", "three", "a", "so many of the years"},
		{"The clerk was jailed for eight years, three of which were served.", "three", "a", "or of which"},
		{"The clerk was jailed for eight years, three of them cheered.", "three", "", "what becomes of years is no cheering"},
		{"Olm won orders for 54 million euros: 31 million in Peru and 23 million in Chile.", "23 million", "EUR", "a part of the sum before the colon"},
		{"Orders reached 54 million euros, with 31 million coming from Peru.", "31 million", "EUR", "where a part comes from"},
		{"Orders reached 54 million euros, and 31 million in Peru saw it.", "31 million", "", "no list of parts"},
		{"Olm won orders for 54 million euros: 61 million in Peru live there.", "61 million", "", "more than the whole"},
		{"Olm made 31m euros, well above the 26.2m that traders had hoped for.", "26.2m", "EUR", "an m for millions beside another"},
		{"Olm made 31m euros. Orders jumped to a high of 538m.", "538m", "EUR", "a level in a report that writes so"},
		{"Olm made 31m euros. The climbers reached a camp at a height of 538m.", "538m", "m", "a height"},
		{"Olm made 31m euros. It had to pay 14m after a flood.", "14m", "EUR", "what it paid"},
		{"Olm made 31m euros. It built a mast of 538m.", "538m", "m", "a mast is in metres"},
		{"Orders jumped to a high of 538m.", "538m", "m", "no sum in the report"},
		{"The mine's output fell to 38,000 last year from 41,000 tonnes.", "38,000", "t", "the level behind it has a unit"},
		{"The mine sold 38,000 shares from 41,000 tonnes of ore.", "38,000", "", "shares"},
		{"Turnout was 64.1, against 64.0 percent before.", "64.1", "%", "against a share"},
		{"Profit rose from 12 million pounds to 14 million; guests rose from 2.1 million to 2.6 million.", "2.1 million", "", "behind a semicolon"},
	} {
		got := claimAt(c.text, c.words)
		if got == nil {
			if c.unit != "" {
				t.Errorf("%s: no claim of %s (%s)", c.text, c.words, c.reason)
			}
			continue
		}
		if got.Quantity.Unit != c.unit {
			t.Errorf("%s: %s is in %q (%s)", c.text, c.words, got.Quantity.Unit, c.reason)
		}
	}
}

// TestReporter holds whose a figure is that a firm posts.
func TestReporter(t *testing.T) {
	const lead = "Olm AG posts a loss\n\nOlm AG said on Friday that it lost 12 million euros.\n\n"
	for _, c := range []struct {
		text, words string
		other       bool
		reason      string
	}{
		{"Ciclo Tauer, which is smaller, posted a loss of 7 million euros with sales of 41 million euros.", "41 million euros", true, "another firm posts it"},
		{"Olm AG, which is smaller, posted sales of 41 million euros.", "41 million euros", false, "the firm itself"},
		{"The bank Ciclo Tauer expects a loss of 7 million euros.", "7 million euros", false, "who expects does not post"},
	} {
		got := claimAt(lead+c.text, c.words)
		if got == nil || got.Thing.Other != c.other {
			t.Errorf("%s: %s: %v (%s)", c.text, c.words, got, c.reason)
		}
	}
}
