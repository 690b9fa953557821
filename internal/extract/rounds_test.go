package extract

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// toldBefore is a claim by its words, and whether it is of a round before.
type toldBefore struct {
	text, words string
	want        bool
	reason      string
}

// holdBefore holds which claims of texts behind lead are of a round before.
func holdBefore(t *testing.T, lead string, tests []toldBefore) {
	t.Helper()
	for _, test := range tests {
		c := claimAt(lead+test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
		} else if got := c.Thing.Occasion.Background; got != test.want {
			t.Errorf("%s: %q of a round before: %v (%s)", test.text, test.words, got, test.reason)
		}
	}
}

func TestEarlierRound(t *testing.T) {
	const lead = "Talks end with a deal\n\nThe two sides agreed on a truce after talks at the Grand Hotel on Wednesday.\n\n"
	tests := []toldBefore{
		{"The first round, from 6 to 9 May, had been held at the Villa Corin.", "Villa Corin", true, "what had been done is of a round before"},
		{"The first round of talks was held at the Villa Corin.", "Villa Corin", false, "the news may be of the first"},
	}
	holdBefore(t, lead, tests)
}

func TestTalksLengthByWording(t *testing.T) {
	const lead = "Talks end\n\nNegotiators ended talks on a truce on Wednesday.\n\n"
	tests := []struct{ text, words, want, reason string }{
		{"They had spoken for 90 minutes.", "90 minutes", "duration.meeting", "who speaks with the other side talks"},
		{"They parted after 90 minutes.", "90 minutes", "duration.meeting", "what they part after is what they sat"},
		{"They had to wait for 90 minutes.", "90 minutes", "", "nobody talked"},
	}
	for _, test := range tests {
		rule := ""
		if c := claimAt(lead+test.text, test.words); c != nil && c.Rule != "duration.general" {
			rule = c.Rule
		}
		if rule != test.want {
			t.Errorf("%s: %q by %q, want %q (%s)", test.text, test.words, rule, test.want, test.reason)
		}
	}
}

func TestMarathonTalks(t *testing.T) {
	tests := []struct{ text, words, want, reason string }{
		{"Sides agree on truce after marathon night\n\nThe talks lasted nine hours, mediators said.", "nine hours", "meeting", "a long night is no race"},
		{"Runner dies in marathon\n\nThe marathon was stopped after nine hours.", "nine hours", "marathon", "a race"},
	}
	for _, test := range tests {
		c := claimAt(test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
		} else if o := c.Thing.Occasion; len(o.Type) == 0 || o.Type[0] != test.want {
			t.Errorf("%s: %q of %v, want %s (%s)", test.text, test.words, o.Type, test.want, test.reason)
		}
	}
}

func TestVenueByWording(t *testing.T) {
	const lead = "Talks end\n\nNegotiators ended talks on a truce on Wednesday.\n\n"
	tests := []struct{ text, words, want, reason string }{
		{"The Hotel Amber was the scene of the talks.", "Hotel Amber", "place.venue", "the building is the subject"},
		{"Negotiators emerged from the Villa Corin at dawn.", "Villa Corin", "place.venue", "where they come from is where they met"},
		{"The delegations shut themselves away for four days in the Villa Corin.", "Villa Corin", "place.venue", "a verb that meets nobody"},
		{"They came out of the Villa Corin with a paper.", "Villa Corin", "place.venue", "so is where they come out of"},
		{"The cooks came out of the Villa Corin.", "Villa Corin", "", "not where its cooks do"},
		{"On Thursday they tried again, at the Villa Corin.", "Villa Corin", "place.venue", "who tries again meets again"},
		{"They parted at the Villa Corin.", "Villa Corin", "place.venue", "nor where they part"},
		{"At the Olm army base, four hours of talks had led nowhere.", "Olm", "place.venue", "a base, whatever its name"},
		{"They met in the old convent of San Marcial.", "San Marcial", "place.venue", "a convent is a building, whatever its name"},
		{"The cook of the Villa Corin was proud of his soup.", "Villa Corin", "", "nothing was there"},
	}
	for _, test := range tests {
		rule := ""
		if c := claimAt(lead+test.text, test.words); c != nil && c.Rule != "place.general" {
			rule = c.Rule
		}
		if rule != test.want {
			t.Errorf("%s: %q by %q, want %q (%s)", test.text, test.words, rule, test.want, test.reason)
		}
	}
}

func TestSenderIsTheGovernment(t *testing.T) {
	tests := []struct{ text, words, want, reason string }{
		{"Talks end\n\nPeru's government and the rebels ended talks in Oslo.\n\nThe government delegation had nine members.", "nine", "peru", "the government that the lead names"},
		{"Talks end\n\nPeru's government and the government of Chile ended talks in Oslo.\n\nThe government delegation had nine members.", "nine", "", "one of two"},
	}
	for _, test := range tests {
		c := claimAt(test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
			continue
		}
		own := ""
		if len(c.Thing.Owners) > 0 {
			own = c.Thing.Owners[0]
		}
		if own != test.want {
			t.Errorf("%s: of %q, want %q (%s)", test.text, own, test.want, test.reason)
		}
	}
}

func TestRoundNumbered(t *testing.T) {
	const lead = "Talks end without deal\n\nThe second round of talks between the two sides ended in Muscat on Thursday.\n\n"
	tests := []struct {
		text, words string
		want        int
		reason      string
	}{
		{"An opening round in Oslo had failed.", "Oslo", 1, "the opening round is the first"},
		{"When they met in Oslo for round one, they shared no room.", "Oslo", 1, "a number behind the noun"},
		{"An earlier round was held in Oslo.", "Oslo", 1, "the round before the second"},
		{"The delegations had met once before, in Oslo.", "Oslo", 1, "they met before, by the verb"},
		{"The first, in March, had been held in Oslo.", "Oslo", 1, "the noun left out"},
		{"The first was a woman from Oslo.", "Oslo", 0, "a first that is no round"},
		{"At the Old Mill in Oslo, where the first round was held, they had quarrelled.", "Old Mill", 1, "what was where"},
		{"They had sat down together for the first time in Oslo.", "Oslo", 1, "the first time that they met"},
		{"They sat down together for the first time in a year in Oslo.", "Oslo", 0, "the first time in a while is no first round"},
		{"The next round of talks will be held in Oslo.", "Oslo", 3, "the one to come"},
		{"Another round is planned in Oslo.", "Oslo", 3, "one more, by a verb of planning"},
		{"Another round ended in Oslo.", "Oslo", 0, "one more that may be any"},
		{"They are to meet again in Oslo.", "Oslo", 3, "they meet again, by the verb"},
		{"The talks will resume in Oslo.", "Oslo", 3, "talks that go on another time"},
		{"The next step will be taken in Oslo.", "Oslo", 0, "no round"},
	}
	for _, test := range tests {
		c := claimAt(lead+test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
		} else if got := c.Thing.Occasion.Number; got != test.want {
			t.Errorf("%s: %q of round %d, want %d (%s)", test.text, test.words, got, test.want, test.reason)
		}
	}
}

func TestHostTown(t *testing.T) {
	const lead = "Talks end without deal\n\nThe second round of talks between the two sides ended in Muscat on Thursday.\n\n"
	tests := []struct{ text, words, want, reason string }{
		{"Oslo hosted the first round in March.", "Oslo", "place.venue", "the town is the subject"},
		{"The delegations will travel to Oslo for the third round.", "Oslo", "place.venue", "where they go for it"},
		{"The venue of the next round will be Oslo.", "Oslo", "place.venue", "the venue by name"},
		{"The delegations will travel to Oslo for medical care.", "Oslo", "", "they go for something else"},
		{"The rebels hold Oslo.", "Oslo", "", "nothing of talks"},
	}
	for _, test := range tests {
		rule := ""
		if c := claimAt(lead+test.text, test.words); c != nil && c.Rule == "place.venue" {
			rule = c.Rule
		}
		if rule != test.want {
			t.Errorf("%s: %q by %q, want %q (%s)", test.text, test.words, rule, test.want, test.reason)
		}
	}
}

func TestWholeOfPoints(t *testing.T) {
	const text = "Talks end\n\nThe delegations ended talks on Thursday. Eleven of the 17 points of the draft were settled.\n"
	for words, want := range map[string]bool{"Eleven": true, "17": false} {
		c := claimAt(text, words)
		if c == nil {
			t.Errorf("no claim %q", words)
		} else if got := c.Thing.Attribute == pointsAgreed; got != want {
			t.Errorf("%q agreed on: %v, want %v", words, got, want)
		}
	}
}

func TestVenueBesideDenial(t *testing.T) {
	const lead = "Talks end without deal\n\nThe second round of talks between the two sides ended in Muscat on Thursday.\n\n"
	tests := []struct {
		text string
		want bool
	}{
		{"In the first round, at the Villa Corin, they did not shake hands.", false},
		{"The first round at the Villa Corin did not bring a deal.", false},
		{"The first round was not held at the Villa Corin.", true},
	}
	for _, test := range tests {
		c := claimAt(lead+test.text, "Villa Corin")
		if c == nil {
			t.Errorf("%s: no claim", test.text)
		} else if c.Negated != test.want {
			t.Errorf("%s: denied %v, want %v", test.text, c.Negated, test.want)
		}
	}
}

func TestByNow(t *testing.T) {
	const lead = "Second round of talks ends\n\nThe second round of talks between the two sides ended in Muscat on Thursday.\n\n"
	tests := []toldBefore{
		{"Under terms signed at the first round, the rebels were to free 31 captives, of whom 17 have been freed so far.", "17", false, "what has been done by now is the news"},
		{"Under terms signed at the first round, the rebels were to free 31 captives, of whom 17 have been freed so far.", "31", true, "what was agreed then is not"},
		{"At the first round, in Oslo, the rebels freed 17 captives.", "17", true, "what was done then is not"},
	}
	holdBefore(t, lead, tests)
}

// TestTalksLead holds of which reports on a strike the talks are the news.
func TestTalksLead(t *testing.T) {
	for _, test := range []struct{ text, want, reason string }{
		{"Strike talks in Sarvik end without deal\n\nTwo days of talks on a strike at the mills of Sarvik ended on Friday. The strike began in May. Strikers want more pay.", "meeting", "headline and lead tell of them"},
		{"Strike at Sarvik mills goes on\n\nA second round of talks on the strike at the mills of Sarvik failed on Friday. The strike began in May.", "meeting", "the lead opens with a round"},
		{"Strike at Sarvik mills\n\nWorkers at the mills of Sarvik began a strike on Friday after talks had failed. The strike is the third.", "strike", "talks only tell why it began"},
		{"Strike at Sarvik mills\n\nA strike at the mills of Sarvik went into its third week on Friday. No talks are planned. The strike is the third.", "strike", "talks stand further down"},
		{"Pay round in Sarvik\n\nThe second round ended on Friday. Both sides were content.", "meeting", "those who sit at a table"},
		{"Second round in Sarvik\n\nThe second round ended on Friday. Golfers were content.", "round", "nobody does"},
		{"Second round in Sarvik\n\nThe second round ended on Friday. The Olm side was content.", "round", "one side alone"},
	} {
		m := Claims(&source.Source{ID: "a", Text: test.text}, rule.Builtin()).Profile.Main
		if len(m.Type) == 0 || m.Type[0] != test.want {
			t.Errorf("%q is about %v, want %s: %s", test.text, m.Type, test.want, test.reason)
		}
	}
}

// TestLongAfter holds of which round the news is where the lead counts the days from another.
func TestLongAfter(t *testing.T) {
	for _, test := range []struct {
		text, reason string
		want         int
	}{
		{"Rivals sign truce\n\nThe envoys of the two armies signed a truce in Muscat on Friday, three weeks after their first meeting in Oslo had failed.\n", "the weeks are counted from it", 0},
		{"Rivals sign truce\n\nA month on from the first round of talks in Oslo the envoys of the two armies signed a truce in Muscat on Friday.\n", "so are the months", 0},
		{"Rivals sign truce\n\nThe envoys of the two armies signed a truce on Friday after their first meeting in Oslo.\n", "what came right after it was at it", 1},
		{"Rivals sign truce\n\nTwo weeks after the ceasefire the envoys of the two armies held a first meeting in Oslo on Friday.\n", "the weeks are counted from something else", 1},
	} {
		if m := Claims(&source.Source{ID: "a", Text: test.text}, rule.Builtin()).Profile.Main; m.Number != test.want {
			t.Errorf("%q is about round %d, want %d: %s", test.text, m.Number, test.want, test.reason)
		}
	}
}

// TestTalksByWho holds which reports are taken for ones on talks by those who sat there.
func TestTalksByWho(t *testing.T) {
	for _, test := range []struct{ text, want, reason string }{
		{"Army and rebels end war\n\nThe war in the delta is to end after negotiators for the army and the rebels initialled a truce in Muscat on Friday. The war began in May.\n", "meeting", "negotiators were there"},
		{"War in the delta goes on\n\nThe war in the delta went on after the army shelled the rebels on Friday. The war began in May.\n", "war", "nobody talks"},
		{"Guns to fall silent\n\nNegotiators for the army and the rebels shook hands in Muscat on Friday.\n", "meeting", "negotiators shook hands"},
		{"Champions are crowned\n\nThe players of Olm and of Tarn shook hands in Muscat on Friday.\n", "", "players did"},
	} {
		m := Claims(&source.Source{ID: "a", Text: test.text}, rule.Builtin()).Profile.Main
		if got := append(m.Type, "")[0]; got != test.want {
			t.Errorf("%q is about %q, want %q: %s", test.text, got, test.want, test.reason)
		}
	}
}

// TestRoundElsewhere holds what is taken for told of a round before by the town that it is put in.
func TestRoundElsewhere(t *testing.T) {
	const lead = "Envoys agree on truce\n\nThe envoys of the two armies agreed on a truce at talks in Muscat, two weeks after a first meeting in Geneva.\n\n"
	holdBefore(t, lead, []toldBefore{
		{"The envoys had talked for six hours in Oslo.", "six hours", true, "the talks of the news were in another town"},
		{"The envoys had talked for six hours in Geneva.", "six hours", true, "the days are counted from a meeting there"},
		{"The envoys talked for six hours in Muscat.", "six hours", false, "it is the town of the news"},
		{"The envoys will talk for six hours in Oslo.", "six hours", false, "what is to come is of no round before"},
		{"The minister spent six hours in Oslo.", "six hours", false, "nobody met there"},
	})
}

// TestRoundOfTwoDays holds what is taken for told of a round before by a day on which that of the news went on.
func TestRoundOfTwoDays(t *testing.T) {
	const lead = "Second round of talks ends\n\nThe second round of talks between the two armies ended in Muscat on Friday, 8 May 2026.\n\n"
	holdBefore(t, lead, []toldBefore{
		{"The second round had opened at the Palm Hotel on 7 May 2026.", "Palm Hotel", false, "it is the round of the news"},
		{"The talks went on at the Palm Hotel on 7 May 2026 before the sides signed a truce.", "Palm Hotel", false, "the clause with before tells what came next"},
		{"On 2 May 2026 they had met at the Palm Hotel.", "Palm Hotel", true, "days before, by what had been done"},
	})
}

// TestAllOfThem holds which numbers with "of" are parts.
func TestAllOfThem(t *testing.T) {
	const lead = "Talks end\n\nTalks between the two armies ended in Muscat on Friday.\n\n"
	for text, want := range map[string]bool{"All nine of the envoys wore red.": false, "Nine of the envoys wore red.": true} {
		words := "nine"
		if want {
			words = "Nine"
		}
		if c := claimAt(lead+text, words); c == nil {
			t.Errorf("%s: no claim", text)
		} else if c.Thing.Part != want {
			t.Errorf("%s: a part %v, want %v", text, c.Thing.Part, want)
		}
	}
}
