package extract

import "testing"

// TestMisruled holds what the words around a figure keep from the rule that its verb or noun would give it.
func TestMisruled(t *testing.T) {
	for _, test := range []struct{ text, words, rule, reason string }{
		{"The board of the six-member panel met. It is a six-member board.", "six", "count.general", "a board is nobody on board"},
		{"The ferry had six people on board.", "six", "people.aboard", "people are"},
		{"The singer has 40,000 fans.", "40,000", "count.general", "whom somebody has come to nothing"},
		{"The fair drew 40,000 fans.", "40,000", "people.crowd", "who comes does"},
		{"She allowed 40 guests to leave.", "40", "count.general", "a permission is no room"},
		{"Loans to Norland by the two bodies grew.", "two", "count.general", "bodies that lend"},
		{"Divers brought up two bodies from the wreck, the coast guard said. Both had drowned.", "two", "casualties.killed", "bodies in a wreck, and who drowned"},
		{"Four people drowned. Two bodies were landed.", "Two", "casualties.killed", "the lead tells of the dead"},
		{"They fled from the fire two floors below.", "two", "count.general", "how far down it was"},
		{"The fire gutted two floors.", "two", "incident.floors-burnt", "which burned"},
		{"The refiner raised its prices 50 cents.", "50 cents", "money.general", "by how much a price rose"},
		{"The town raised the two-dollar charge.", "two-dollar", "money.general", "a charge that rose"},
		{"Light crude was also raised 50 cents to 17.85 dollars.", "50 cents", "money.general", "by how much it was raised"},
		{"The fund hopes to raise from 50 dollars to 60 dollars.", "60 dollars", "money.aid", "how much it may get"},
		{"The concert raised 50 dollars for the town.", "50 dollars", "money.aid", "what was given"},
		{"The board approved the sale, for $240 million, of its mill.", "$240 million", "money.general", "one deal"},
		{"The firm had sales of $240 million.", "$240 million", "money.revenue", "a business"},
		{"Temperatures were three degrees higher than usual.", "three degrees", "measure.general", "by how much"},
		{"The temperature was three degrees.", "three degrees", "measure.temperature", "how warm"},
		{"Lund was arrested over an assault on a 12-year-old girl.", "12-year-old", "age.general", "whom he attacked"},
		{"Lund, a 34-year-old man, was arrested over an assault.", "34-year-old", "age.suspect", "who was arrested"},
		{"The company lost $40 million in 2003, when sales fell.", "$40 million", "money.profit", "in business"},
		{"The company lost $40 million in the fire. The fire burned its mill.", "$40 million", "money.damage", "by a fire"},
		{"The shares closed at 90, a 52-week high.", "52-week", "duration.general", "how long it had not been so high"},
		{"The mine was closed for 52 weeks.", "52 weeks", "duration.pause", "how long it was closed"},
		{"The bank lifted its price target to 11 dollars.", "11 dollars", "money.general", "what it may cost one day"},
		{"The price rose to 11 dollars.", "11 dollars", "money.price", "what it costs"},
		{"The firm has designed hundreds of halls.", "hundreds", "count.general", "what is designed holds nobody"},
		{"The hog slaughter was put at 300,000 head.", "300,000", "count.general", "no people"},
		{"The county took 1,800 inhabitants to safety.", "1,800", "count.general", "some of them"},
		{"The town has 1,800 inhabitants.", "1,800", "people.population", "all of them"},
		{"It made a loss of 12 cents a share.", "12 cents a share", "money.profit", "a firm's"},
		{"Many traders expected rain.", "Many", "", "who expects is not expected"},
		{"He was in prison for the 12 months ended December 31.", "12 months", "duration.general", "a stretch of the calendar"},
		{"He was sent to prison for 12 months.", "12 months", "duration.sentence", "a sentence"},
	} {
		c := claimAt(test.text, test.words)
		if c == nil && test.rule == "" {
			continue
		}
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
		} else if c.Rule != test.rule {
			t.Errorf("%s: %q is of %s, want %s: %s", test.text, test.words, c.Rule, test.rule, test.reason)
		}
	}
}

// TestSaidToBe holds that what became of those of whom somebody speaks stands behind another name for them, where a comma sets that off.
func TestSaidToBe(t *testing.T) {
	for _, test := range []struct{ text, words, rule, reason string }{
		{"Police said nine men, all miners, were arrested.", "nine", "people.arrested", "who is told of by another noun"},
		{"Police said at least nine people, a man and eight women, were killed.", "at least nine", "casualties.killed", "by two"},
		{"The fire killed nine men, a boy was hurt.", "nine", "casualties.killed", "another clause"},
	} {
		c := claimAt(test.text, test.words)
		if c == nil || c.Rule != test.rule {
			t.Errorf("%s: %q is no claim of %s: %s", test.text, test.words, test.rule, test.reason)
		}
	}
}
