package extract

import "testing"

// TestLendUnits holds which bare numbers have the unit of the figure before them.
func TestLendUnits(t *testing.T) {
	for _, c := range []struct{ text, words, unit, rule, reason string }{
		{"Prosecutors asked for 10 years for Brandt and six for Olm.", "six", "a", "duration.sentence", "before one preposition"},
		{"The judge jailed Brandt for nine years and his wife for three.", "three", "a", "duration.sentence", "behind one preposition"},
		{"Brandt was jailed for nine years, and his wife was one of three.", "three", "", "", "a verb of its own"},
		{"Brandt was given nine years, his sister six and his cousin four.", "four", "a", "duration.general", "right behind who it is"},
		{"The court ordered the firm to pay 40,000 euros to the widow and 15,000 to the driver.", "15,000", "EUR", "money.compensation", "a sum"},
		{"The court ordered the firm to pay 40,000 euros to the widow and 15 drivers.", "15", "", "count.general", "a noun of its own"},
		{"The storm dumped 40 centimetres of snow on Lomvik and 25 on Tarn.", "25", "cm", "measure.rain", "behind what it is of"},
		{"The forecast, which had been 2.4 billion euros in May, is now 1.6 billion.", "1.6 billion", "EUR", "", "in billions, behind a sum"},
		{"The forecast, which had been 2.4 billion euros in May, is for 1.6 billion eggs.", "1.6 billion", "", "", "eggs"},
		{"Brandt posted a loss of 8.1 million euros, on sales of 88 million.", "88 million", "", "", "of what it is a noun says, and not whose"},
		{"The line carried 5.8 million guests in the spring, down from 6.3 million.", "6.3 million", "", "", "nobody is named"},
		{"After two days in Lomvik and 12 in court, Brandt wept.", "12", "d", "", "before one preposition, too"},
		{"The strike lasted two days, and police counted 12.", "12", "", "", "who counts tells no days"},
	} {
		got := claimAt(c.text, c.words)
		if got == nil {
			if c.unit != "" {
				t.Errorf("%s: no claim of %s (%s)", c.text, c.words, c.reason)
			}
			continue
		}
		if got.Quantity.Unit != c.unit || c.rule != "" && got.Rule != c.rule {
			t.Errorf("%s: %s is %q by %s (%s)", c.text, c.words, got.Quantity.Unit, got.Rule, c.reason)
		}
	}
}

// TestLentUnitSpeaker holds who says a bare number that has the unit of the figure before it.
func TestLentUnitSpeaker(t *testing.T) {
	for _, c := range []struct{ text, words, speaker, reason string }{
		{"The firm put the spill at 300 tonnes, the coastguard at 500.", "500", "the coastguard", "a second speaker without a verb"},
		{"The ministry says the storm cost 40 million euros, insurers 65 million.", "65 million", "insurers", "of a sum"},
		{"Brandt said the judge had jailed Ross for nine years and his wife for three.", "three", "Brandt", "whom something was done to says nothing"},
	} {
		got := claimAt(c.text, c.words)
		if got == nil || got.Attribution == nil || got.Attribution.Speaker != c.speaker {
			t.Errorf("%s: %s is not of %s: %+v (%s)", c.text, c.words, c.speaker, got, c.reason)
		}
	}
}
