package extract

import "testing"

func TestSetDown(t *testing.T) {
	for _, c := range []struct{ text, words, attribute, reason string }{
		{"Operating profit in the third quarter: €48 million.", "€48 million", "operating-profit", "a label before a colon"},
		{"Dividend per share: 60 cents.", "60 cents", "dividend", "the same without a verb or time"},
		{"He gave his word on the dividend: 60 cents were too little.", "60 cents", "", "a sentence before a colon is no label"},
		{"Revenue, 6 percent higher than a year before, was helped by new models.", "6 percent", "revenue-change", "a change between commas"},
		{"Operating profit, down 18 percent, missed expectations.", "18 percent", "operating-profit-change", "the same with its direction before it"},
		{"Despite the profit, 6 percent higher taxes were agreed.", "6 percent", "", "what is higher stands behind"},
		{"Next to revenue, 6 percent higher than before, stood a loss.", "6 percent", "", "what a preposition opens is no topic"},
	} {
		got := claimAt(c.text, c.words)
		if got == nil {
			t.Errorf("%s: no claim %q", c.text, c.words)
		} else if got.Thing.Attribute != c.attribute {
			t.Errorf("%s: %q is of %q, want %q (%s)", c.text, c.words, got.Thing.Attribute, c.attribute, c.reason)
		}
	}
}
