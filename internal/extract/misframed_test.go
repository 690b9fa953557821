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
		{"Norvik buys Brandt\n\nThe takeover of Brandt by Norvik was agreed on Friday.\n\nBrandt has deals worth about $3.4 billion with the state.", "about $3.4 billion", "", "many deals"},
		{"Norvik buys Brandt\n\nThe takeover of Brandt by Norvik was agreed on Friday.\n\nThe deal is worth about $3.4 billion.", "about $3.4 billion", "deal-value", "the one deal"},
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

// TestToldApart holds what is done with a figure, or the noun of it, to rule out what a wording takes it for.
func TestToldApart(t *testing.T) {
	const lead = "Norvik Ltd said on Monday that sales rose in its third quarter.\n\n"
	for _, test := range []struct{ text, words, without, want, reason string }{
		{"Norvik will issue $40 million of notes due 2012.", "$40 million", "debt-due", "", "notes that are only sold now"},
		{"Norvik must repay $40 million of notes due 2012.", "$40 million", "", "debt-due", "notes that were sold before"},
		{"Norvik holds 40 percent of the debt of Brandt Corp.", "40 percent", "stake", "", "of what is owed"},
		{"Norvik holds 40 percent of Brandt Corp, a smaller firm.", "40 percent", "", "stake", "of what is owned"},
		{"The laptop has a 4GB memory card.", "4GB", "working-memory", "", "a card is none"},
		{"After the merger, the combined company will have 15 million shares.", "15 million", "workforce", "", "shares do not work"},
		{"The laptop has 4GB of memory.", "4GB", "", "working-memory", "working memory"},
		{"Norvik raised its stake in Brandt to 4,000,000 shares, or nine percent of each share class.", "4,000,000", "exchange-ratio", "", "shares that are held"},
	} {
		c := claimAt(lead+test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
		} else if got := c.Thing.Attribute; test.without != "" && got == test.without || test.want != "" && got != test.want {
			t.Errorf("%s: %q is %q: %s", test.text, test.words, got, test.reason)
		}
	}
}

// TestOfElse holds of which stretch or time before a figure is, where the words beside it tell.
func TestOfElse(t *testing.T) {
	const lead = "Norvik signs Brandt\n\nNorvik offered the striker Karl Brandt a contract worth $120 million on Friday.\n\n"
	for _, test := range []struct {
		text, words, term string
		background        bool
		reason            string
	}{
		{"In 54 games with Tarn he hit 13 goals.", "13", "54 games", false, "told before it"},
		{"He hit 13 goals in 54 games with Tarn.", "13", "54 games", false, "in so many games"},
		{"He hit 90 goals in his first three seasons.", "90", "first three seasons", false, "in the first of them"},
		{"He hit 90 goals in Tarn.", "90", "", false, "in no stretch that is told"},
		{"It would be the biggest contract yet, topping the $70 million deal of a goalkeeper last season.", "$70 million", "", true, "of the season before"},
		{"It would be a big contract, topping the $70 million deal that a rival offers.", "$70 million", "", false, "of now"},
	} {
		c := claimAt(lead+test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
		} else if th := &c.Thing; th.Term != test.term || th.Occasion.Background != test.background {
			t.Errorf("%s: %q of term %q, background %v (%s)", test.text, test.words, th.Term, th.Occasion.Background, test.reason)
		}
	}
	if c := claimAt(lead+"He hit 90 goals in his first three seasons.", "first"); c != nil {
		t.Errorf("an ordinal of first three seasons: %+v", c)
	}
	if c := claimAt(lead+"It was his third season at the club.", "third"); c == nil {
		t.Error("no ordinal of third season")
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
