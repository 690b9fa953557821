package extract

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// TestAged tells of the last figure of a text whose age it is; "-" where it is nobody's that is named, "" where it is no age.
// TestAgedCast holds whose an age is that is told of no name, by what the headline and lead call those whom they name.
func TestAgedCast(t *testing.T) {
	const (
		fight = "Brandt keeps title against Holm\n\nJonas Brandt retained his title with a win over Pavel Holm on Friday.\n\n"
		solo  = "Singer Mira Sandel cancels tour\n\nThe singer Mira Sandel has called off her tour, her manager said.\n\n"
		death = "Climber dies on peak\n\nThe mountaineer Pavel Holm was killed on Friday in a fall.\n\n"
	)
	for _, test := range []struct{ text, want, reason string }{
		{fight + "The 29-year-old champion smiled.", "Jonas Brandt", "who retains a title is its champion"},
		{fight + "The challenger, who is 31, was hurt.", "Pavel Holm", "the other of two is the challenger"},
		{fight + "The beaten challenger, 31, was hurt.", "Pavel Holm", "a word for the loser before the noun"},
		{fight + "The 48-year-old referee stepped in.", "-", "a noun for neither"},
		{solo + "Fans wept for the singer, 38, outside the hall.", "Mira Sandel", "by the noun before her name"},
		{solo + "A doctor for the 38-year-old asked for patience.", "Mira Sandel", "the only one that the lead names"},
		{solo + "A doctor for the troubled 38-year-old asked for patience.", "Mira Sandel", "with an adjective"},
		{solo + "\"I'm 38 and tired,\" Sandel said.", "Mira Sandel", "who says I is so old"},
		{solo + "\"I'm 45 and tired,\" the drummer said.", "-", "another speaker"},
		{solo + "The guitarist, who turned 38 in March, stays at home.", "Mira Sandel", "in a clause that tells of the birthday"},
		{solo + "Her niece, who turned 17 in March, stays at home.", "-", "a niece is somebody else"},
		{solo + "A drummer aged 51 was upset. Refunds are due in June. The hall was sold out. The guitarist, 38, wept at home.", "-", "another age that may be hers"},
		{solo + "Sandel turned 38 shortly before the tour began.", "Mira Sandel", "with a verb of reaching it"},
		{death + "The mountaineer died at the age of 44.", "Pavel Holm", "the noun is the subject"},
		{death + "The family of the 44-year-old victim has been told.", "Pavel Holm", "of a death told in the lead there is a victim"},
		{solo + "Now 38, she has sung for twenty years.", "Mira Sandel", "an adverb before the age that opens its sentence"},
		{solo + "She wrote for the four-year-old magazine's spring issue.", "-", "what a noun for a thing tells is no age of hers"},
		{solo + "She was 38.", "Mira Sandel", "a pronoun, where nobody else is named before it"},
		{solo + "A thief broke into Sandel's house. A guard, Leo Roth, said the 38-year-old limped off.", "Mira Sandel", "whose house it is, is told of, and who speaks is not so old"},
		{solo + "In a letter to Sandel the owner refused. Leo Roth said the 51-year-old limped off.", "-", "told of aside"},
		{solo + "She sang in bars until she was 23. Born in Olm, the 38-year-old who filled halls lives alone.", "Mira Sandel", "what she was once is no other age of now"},
		{solo + "Fans had waited with a 29-year-old drummer. A doctor for the 38-year-old asked for patience.", "Mira Sandel", "another, told of by no name before"},
	} {
		got := ""
		for _, c := range Claims(&source.Source{ID: "a", Text: test.text + "\n"}, rule.Builtin()).Claims {
			if c.Kind == claim.Age {
				if got = c.Name; got == "" {
					got = "-"
				}
			}
		}
		if got != test.want {
			t.Errorf("%s: got %q, want %q: %s", test.text, got, test.want, test.reason)
		}
	}
}

func TestAged(t *testing.T) {
	for _, test := range []struct{ text, want, reason string }{
		{"Ms Jana Ilves is 54.", "Jana Ilves", "name, verb, figure"},
		{"Jana Holm's age was given as 54 by the firm.", "Jana Holm", "the noun for it, with whose it is"},
		{"Jana Holm was sued, and the writ gives her age as 54.", "Jana Holm", "the noun for it, with a pronoun"},
		{"Jana Holm, 54 at the time, ran the firm.", "Jana Holm", "at the time"},
		{"The firm said Jana Holm, then 54, ran it.", "Jana Holm", "then"},
		{"Born in Olm, Jana Holm was just 54 when she died.", "Jana Holm", "at her death"},
		{"Jana Holm may be only 24, but she ran the firm.", "Jana Holm", "said to be no more"},
		{"Widowed at 54, Jana Holm ran the firm.", "Jana Holm", "at which something befell her"},
		{"Now fifty-four, Jana Holm ran the firm.", "Jana Holm", "in words"},
		{"Her life was cut short at fifty-four.", "-", "of nobody named"},
		{"The average age of the staff was given as 54.", "", "an average"},
		{"Jana Holm's bid was given as 54.", "", "another noun"},
		{"Killed at 54, the bill was brought back.", "", "a bill"},
		{"The chief engineer, Jonas Brandt, is 61.", "Jonas Brandt", "a name added to a noun"},
		{"Jonas Brandt, the chief engineer, is 61.", "Jonas Brandt", "a noun added to a name"},
		{"Jana Ilves, an engineer aged 54, leads the board.", "Jana Ilves", "who bears the apposition that tells it"},
		{"Jonas Brandt left the hall, a boy aged 9 behind him.", "-", "no apposition of a name"},
		{"Jonas Brandt was 61.", "Jonas Brandt", "in the past"},
		{"The youngest is 26 and the oldest 93.", "-", "of some that are not named"},
		{"The eldest of the three, 14, survived.", "-", "of some that are told before"},
		{"The oldest 93 trees were cut.", "", "a count of the oldest"},
		{"The wing wizard, 23, will join Tarn City.", "-", "a noun of any sort, in commas before his verb"},
		{"The total, 41, is a record.", "", "a noun of what is told as a number"},
		{"The chairman said the route, 41, is closed.", "", "a thing in a clause of its own"},
		{"Ms Ilves, who is 54, resigned.", "Ilves", "in a clause of its own"},
		{"Jana Ilves is 54 and lives in Senn.", "Jana Ilves", "with another verb behind"},
		{"The high in Lisbon was 41.", "", "a place after a preposition is no bearer"},
		{"Jonas Brandt left the board. The 61-year-old had led it since 2017.", "Jonas Brandt", "the only one that the sentence before is about"},
		{"Ida Roth met Ben Tamm. Jonas Brandt left the board. It met twice last year. Ill health had kept the 61-year-old at home.", "Jonas Brandt", "the last who was told of, wherever in its sentence"},
		{"Ida Roth met Ben Tamm. Jonas Brandt left the board. It met twice last year. Mia Holm had kept the 61-year-old at home.", "-", "another is named before it"},
		{"Ida Roth met Ben Tamm. Jonas Brandt left the board. Mia Holm followed Ida Roth. Ill health had kept the 61-year-old at home.", "-", "two were told of after him"},
		{"Jonas Brandt followed Mia Holm. The 61-year-old has three sons.", "", "two who may be meant, and the last figure counts sons"},
		{"Jonas Brandt followed Mia Holm. The 61-year-old was not asked.", "-", "two who may be meant"},
		{"Police chief Jonas Brandt said a man was held. The 61-year-old was not hurt.", "-", "who speaks tells of another"},
		{"In a letter to Jonas Brandt the owner refused. The 61-year-old was not hurt.", "-", "the sentence is about the owner"},
		{"Jonas Brandt left the board. He was 61.", "Jonas Brandt", "a pronoun"},
		{"Police held Jonas Brandt, age 61.", "Jonas Brandt", "with the noun before the figure"},
		{"Jonas Brandt, aged 61, resigned.", "Jonas Brandt", "with the adjective"},
		{"Jonas Brandt (aged 61) resigned.", "Jonas Brandt", "in brackets"},
		{"Jonas Brandt, who died aged 61, led the board.", "Jonas Brandt", "the subject of the verb before"},
		{"Jonas Brandt said the victim died aged 61.", "-", "another subject of that verb"},
		{"Mia Holm and Jonas Brandt married at the age of 20.", "-", "two subjects"},
		{"The minister, 47, met the families.", "-", "an office has an age, and nobody's name"},
		{"Jonas Brandt, who at 61 was the eldest, resigned.", "Jonas Brandt", "at an age, in a clause of its own"},
		{"The ex-goalkeeper, 61, is to run the club.", "-", "a noun with what he was before it"},
		{"The ex-works, 61, is cheap.", "", "and no noun for a person"},
		{"His client was 61 and won.", "-", "a noun for a person, and a verb behind"},
		{"The quota was 61 and fell.", "", "a quota has no age"},
		{"Jonas Brandt will be 61 in April.", "Jonas Brandt", "an age to come, with its month"},
		{"The striker will be 31 on 3 May.", "-", "nobody named"},
		{"The number will be 31 in May.", "", "a number has no birthday"},
		{"A 14-year girl was rescued.", "-", "a girl of so many years"},
		{"A 14-year plan was agreed.", "", "but no plan"},
		{"Her 9- and 12-year-old sons were unhurt.", "-", "the second of two ages"},
		{"The total, 47, was lower.", "", "a total has none"},
		{"The wing wizard, 23, will move on.", "-", "a noun for a person, and a verb of what is to come"},
		{"The final order, 52, will move on.", "", "an order has none"},
		{"The Tarn goal-getter, 26, limped off the field.", "-", "a noun with a hyphen that opens its sentence"},
		{"The three-bed flats, 26, were sold.", "", "and one that is for no person"},
		{"Harbour poet Jana Ilves has died in Tolm, aged 84.", "Jana Ilves", "who died so old"},
		{"Jana Ilves, the poet, died on Monday at 84.", "Jana Ilves", "with what she was between"},
		{"Jana Ilves, who turns 84 on 11 April, has won again.", "Jana Ilves", "a birthday"},
		{"The 53-year-old Orbis founder was in the hall.", "-", "the name of a firm before the noun"},
		{"The mother of Jana Ilves died on Monday at 84.", "-", "somebody by whose relative she is told"},
		{"The rebels said those who died, the army says, stood at 84.", "", "a toll"},
	} {
		all := Claims(&source.Source{ID: "a", Text: "Board meets\n\n" + test.text + "\n"}, rule.Builtin()).Claims
		got, last := "", -1
		for _, c := range all {
			if c.Quantity == nil || c.Span.Start < last {
				continue
			}
			got, last = "", c.Span.Start
			if c.Kind == claim.Age {
				if got = c.Name; got == "" {
					got = "-"
				}
			}
		}
		if got != test.want {
			t.Errorf("%s: got %q, want %q: %s", test.text, got, test.want, test.reason)
		}
	}
}

// TestAgeOfVictim holds whose an age is where the lead tells of one who was killed and of one who was arrested.
func TestAgeOfVictim(t *testing.T) {
	const lead = "Man charged after teacher is murdered\n\nPolice arrested Karl Brandt on suspicion of killing his girlfriend Mara Ilves, a teacher.\n\n"
	for _, row := range []struct{ reason, text, rule string }{
		{"her name is that of the dead", "Ilves, 41, worked at an inn.", "age.victim"},
		{"his name is that of the arrested", "Brandt, 45, was led into court.", "age.suspect"},
		{"the noun of the lead", "The teacher, 41, left work early.", "age.victim"},
		{"she can only be the one of two who is a woman", "She was just 41.", "age.victim"},
		{"whose body it is", "The body of the 41-year-old was found by a walker.", "age.victim"},
		{"a daughter is somebody else", "Her 12-year-old daughter was asleep.", "age.general"},
	} {
		if got := lastAge(lead + row.text + "\n"); got != row.rule {
			t.Errorf("%s: %q: got %q, want %s", row.reason, row.text, got, row.rule)
		}
	}
}

// lastAge is the rule of the last age that a text tells; empty where it tells none.
func lastAge(text string) (id string) {
	for _, c := range Claims(&source.Source{ID: "a", Text: text}, rule.Builtin()).Claims {
		if c.Kind == claim.Age {
			id = c.Rule
		}
	}
	return id
}

// TestSoleInDock holds that the only age told in a report from a court is that of the one who stands there, unless its words are of somebody else.
func TestSoleInDock(t *testing.T) {
	const lead = "Brandt jailed over bank fraud\n\nKarl Brandt, the treasurer of a club in Olm, was jailed by Judge Mara Ilves on Monday.\n\n"
	for _, row := range []struct{ reason, text, rule string }{
		{"an age alone is his", "Leaning on a stick, the 61-year-old nodded.", "age.suspect"},
		{"the judge of the lead is not whom it is about", "Ilves told the 61-year-old to sit.", "age.suspect"},
		{"whom his lawyer speaks of", "The defence said its client was 61 and had no record.", "age.suspect"},
		{"a pronoun behind it", "Now aged 61, he has sold the house.", "age.suspect"},
		{"to whom the judge speaks", "\"At the age of 61 you should know better,\" the judge said.", "age.suspect"},
		{"a parent told of before", "The father of two, who is 61, was silent.", "age.suspect"},
		{"a neighbour is somebody else", "Jana Tamm, 61, a neighbour, clapped.", "age.general"},
		{"so is a wife", "His wife, 61, wept.", "age.general"},
		{"and a visitor of that age", "A woman aged 61 clapped.", "age.general"},
	} {
		if got := lastAge(lead + row.text + "\n"); got != row.rule {
			t.Errorf("%s: %q: got %q, want %s", row.reason, row.text, got, row.rule)
		}
	}
}

// TestBirthday holds that a birthday says how old somebody is now, unless it was one of another year.
func TestBirthday(t *testing.T) {
	for _, test := range []struct {
		text       string
		background bool
		reason     string
	}{
		{"Jana Ilves, who turned 54 in March, left the board.", false, "of this year"},
		{"Jana Ilves turned 54 last week and left the board.", false, "of the week before"},
		{"Jana Ilves, who turned 54 in 1998, left the board.", true, "of another year"},
	} {
		text := "TOLM, 3 May 2024 - Board meets\n\nThe board of the bank met on Friday.\n\n" + test.text + "\n"
		for _, c := range Claims(&source.Source{ID: "a", Text: text}, rule.Builtin()).Claims {
			if c.Kind == claim.Age && c.Thing.Occasion.Background != test.background {
				t.Errorf("%s: background is %v: %s", test.text, !test.background, test.reason)
			}
		}
	}
}

// TestProtagonist holds whose the first age of a report is that tells a second.
func TestProtagonist(t *testing.T) {
	const lead = "Singer Mira Sandel cancels tour\n\nThe singer Mira Sandel has called off her tour, her manager said.\n\nThe guitarist, 38, wept at home. Refunds are due in June. The hall was sold out. "
	for _, test := range []struct{ text, want, reason string }{
		{"Leo Marsh, 51, who plays the drums, was upset.", "Mira Sandel", "the second stands with another's name"},
		{"Sandel had sung there at the age of nine.", "Mira Sandel", "the second is that of another time of her life"},
		{"A drummer aged 51 was upset.", "", "the second may be hers"},
	} {
		for _, c := range Claims(&source.Source{ID: "a", Text: lead + test.text + "\n"}, rule.Builtin()).Claims {
			if c.Kind == claim.Age && c.Text == "38" && c.Name != test.want {
				t.Errorf("%s: got %q, want %q: %s", test.text, c.Name, test.want, test.reason)
			}
		}
	}
}
