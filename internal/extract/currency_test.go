package extract

import "testing"

func TestSharedCurrencies(t *testing.T) {
	for _, c := range []struct{ text, words, unit, open, reason string }{
		{"OSLO, May 3 (Wire) - The shipyard made 12 million crowns.", "12 million crowns", "NOK", "", "the dateline's country"},
		{"The Swedish maker of trucks lost 12 million crowns, and 30m crowns in May.", "30m crowns", "SEK", "", "an adjective before the firm"},
		{"The Swedish maker bought its Danish rival for 12 million crowns.", "12 million crowns", "XXK", "crowns", "two countries' crowns are in question"},
		{"The Danish brewer made 12m kroner in Sweden.", "12m kroner", "DKK", "", "Sweden's are no kroner"},
		{"The Swedish maker bought a Norwegian yard for 12m crowns. A dollar buys 9.80 Norwegian crowns.", "12m crowns", "NOK", "", "a name in full tells more than countries"},
		{"The Swedish maker bought a Norwegian yard for 12m crowns. All sums are in NOK.", "12m crowns", "NOK", "", "so does a code"},
		{"The maker lost 318m crowns.", "318m crowns", "XXK", "crowns", "nothing tells"},
		{"PRAGUE - The brewer made 12 billion crowns.", "12 billion crowns", "CZK", "", "a capital is its country's"},
		{"KARACHI - The bank lost Rs 12 billion.", "Rs 12 billion", "PKR", "", "a sign that several countries share"},
		{"The budget rose to 12 billion rupees, a minister said in Colombo.", "12 billion rupees", "LKR", "", "a capital in the sentence"},
		{"The Pakistani bank paid an Indian lender Rs 12 billion.", "Rs 12 billion", "INR", "rupees", "open, and taken for the best known"},
		{"BUENOS AIRES - The bank paid 12 billion pesos.", "12 billion pesos", "ARS", "", "pesos of a capital"},
		{"CAIRO - The bank lost 12 billion pounds.", "12 billion pounds", "EGP", "", "pounds that are no weight"},
		{"The British bank in Egypt lost 12 billion pounds.", "12 billion pounds", "GBP", "pounds", "two countries' pounds"},
		{"The bank in Cairo paid £4m, and 12 million pounds in all.", "12 million pounds", "GBP", "", "the sign tells whose pounds"},
		{"The firm made €40m and will pay 12 cents a share.", "12 cents a share", "EUX", "", "cents of the money that the report counts in"},
		{"The firm made A$40m and will pay 12 cents a share.", "12 cents a share", "AUX", "", "not of the best known"},
		{"PARIS - The maker will pay 300 million francs.", "300 million francs", "CHF", "francs", "France has had none for long"},
		{"KIGALI - The bank will pay 300 million francs.", "300 million francs", "RWF", "", "Rwanda has"},
		{"SYDNEY - The bank will pay 300 million dollars.", "300 million dollars", "USD", "", "dollars are not asked about"},
		{"OSLO - The loss widened to 40m kroner from 30m.", "30m", "NOK", "", "what borrows a currency borrows its name"},
	} {
		got := claimAt(c.text, c.words)
		if got == nil {
			t.Errorf("%s: no claim %q", c.text, c.words)
		} else if q := got.Quantity; q.Unit != c.unit || q.Currency != c.open {
			t.Errorf("%s: %q is in %s, open: %q (%s)", c.text, c.words, q.Unit, q.Currency, c.reason)
		}
	}
}
