package extract

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestMisframed holds what the words around a value tell it to be no value of.
func TestMisframed(t *testing.T) {
	const court = "Baker in court\n\nA court in Tarn heard on Friday how the baker Ida Lund was charged with murder.\n\n"
	tests := []struct {
		text, words, attribute, reason string
	}{
		{court + "She has been charged with brewing in secret on May 1, 2005, the court heard.", "May 1, 2005", claim.SaidThen, "when she brewed"},
		{court + "She was charged with murder on May 1, 2005.", "May 1, 2005", "charge-day", "when she was charged"},
		{court + "The guard was murdered on June 24 while looking into a June 20 robbery.", "June 20", claim.SaidThen, "any robbery, beside the murder"},
		{court + "She was arrested over the June 20 robbery.", "June 20", "crime-day", "the robbery"},
		{"Norvik buys Brandt\n\nThe takeover of Brandt by Norvik was agreed on Friday.\n\nBrandt has deals worth about $2.5 billion with the state.", "about $2.5 billion", "", "many deals"},
		{"Norvik buys Brandt\n\nThe takeover of Brandt by Norvik was agreed on Friday.\n\nThe deal is worth about $2.5 billion.", "about $2.5 billion", "deal-value", "the one deal"},
	}
	for _, test := range tests {
		c := claimAt(test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
		} else if got := c.Thing.Attribute; got != test.attribute {
			t.Errorf("%s: %q is %q, want %q (%s)", test.text, test.words, got, test.attribute, test.reason)
		}
	}
}

// TestRequested holds that what is turned down when it is asked for is demanded, and not denied.
func TestRequested(t *testing.T) {
	for text, want := range map[string]claim.Modality{
		"The board turned down his request for a 10-year contract.": claim.Demanded,
		"The board signed him for a 10-year contract.":              claim.Actual,
	} {
		c := claimAt(text, "10-year")
		if c == nil || c.Modality != want || c.Negated {
			t.Errorf("%s: %+v, want %s", text, c, want)
		}
	}
}

// TestRelativeBehind holds that a relative who is told by his name is not who he is related to.
func TestRelativeBehind(t *testing.T) {
	const lead = "Ana Orten's team won the cup.\n\n"
	for text, want := range map[string]string{
		"In January, Orten's brother-in-law, Karl Brandt, was stabbed to death.": "karl brandt",
		"In January, Karl Brandt was stabbed to death.":                          "karl brandt",
		"In January, Orten's brother was stabbed to death.":                      "ana orten",
	} {
		c := claimAt(lead+text, "January")
		if c == nil || len(c.Thing.Patients) == 0 || c.Thing.Patients[0] != want {
			t.Errorf("%s: %+v, want %s", text, c, want)
		}
	}
}
