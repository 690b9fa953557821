package extract

import (
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// claimAt is the claim of text whose words are words, or nil.
func claimAt(text, words string) *claim.Claim {
	all := Claims(&source.Source{ID: "a", Text: text}, rule.Builtin()).Claims
	if i := slices.IndexFunc(all, func(c claim.Claim) bool { return c.Text == words }); i >= 0 {
		return &all[i]
	}
	return nil
}

func TestBackground(t *testing.T) {
	const lead = "Quake shakes coast\n\nAn earthquake struck the coast on Sunday, killing four people.\n\n"
	tests := []struct {
		text, words string
		want        bool
		reason      string
	}{
		{"The quake destroyed 90 houses.", "90", false, "the event itself"},
		{"The quake destroyed 90 houses, the most since the collapse of the dam in 1998.", "90", false, "a year that dates a deed since which it was not so"},
		{"There were 61 people in the old church, built in 1921: 40 women and 21 men.", "61", false, "when the church was built"},
		{"There were 61 people in the church, built in 1921: 40 women and 21 men.", "21", false, "behind the mark that ends it"},
		{"There were 61 people in the church, built in 1921 by 90 masons.", "90", true, "who built it then"},
		{"There were 61 people in the church, destroyed in 1921.", "61", true, "what befell it is no making"},
		{"Some 70 houses will be built, less than was first hoped for, under an accord with masons that ended a strike on Friday.", "Some 70", false, "a relative clause tells of another day"},
		{"A quake struck the region in September, killing 31 people.", "31", true, "another month"},
		{"A quake struck the region in 2003. It killed 310 people.", "310", true, "the next sentence goes on with it"},
		{"A quake struck the region in 2003. Rescuers found 31 people.", "31", false, "the next sentence tells of something else"},
		{"A quake struck the region in September, killing nine and injuring 31.", "31", true, "the second participle hangs on the same clause"},
		{"A quake struck the region in September, on the border near Olm, killing 31 people.", "31", true, "a phrase stands between"},
		{"A quake struck the region in September, and the one on Sunday injured 31.", "31", false, "and tells of the other"},
		{"In 2011 a quake, the strongest so far, shook the town, and 37 people died.", "37", true, "the adverbial holds for all clauses"},
		{"That quake killed 17 people and damaged houses in September.", "17", true, "the second verb has the time of both"},
		{"The port was shut. Officials will move 31 people on March 6.", "31", false, "a day to come"},
		{"According to the union, the quake in September cost 31 people their jobs.", "31", true, "according to is no verb, and cost is one"},
		{"It came two years after the port was wrecked in a quake that killed 310 people.", "310", true, "years after, with a clause that hangs on it"},
		{"It came two days after the ferry sank with 31 people aboard.", "31", false, "days after"},
		{"The firm was sold for $40 million, less than the $90 million it fetched last summer.", "$90 million", true, "the summer before"},
		{"The government will send 300 soldiers in September.", "300", false, "a plan is of no event before"},
		{"It was the worst quake on the coast since 1998, when 310 people died.", "310", true, "a year since which none was worse, and what was in it"},
		{"It was the worst quake since 1998, when 17 people died and 310 were hurt.", "310", true, "the second verb of that clause"},
		{"Since 2016, when the mill opened, 31 people have been hurt there.", "31", false, "the clause behind the year is over"},
		{"In 1998, quakes on that coast claimed 310 lives.", "310", true, "who claims lives says nothing"},
		{"The country's deadliest quake, traced in 1998 to a mine, killed 310 people.", "310", true, "the year stands behind the worst of its kind"},
		{"The pier, laid in 1998 on rotten piles, sank and killed 31 people.", "31", false, "and here behind a thing"},
		{"It was the worst quake there since 31 people died when the mine caved in in 1998.", "31", true, "the year stands in the clause of when"},
		{"Some 31 people were in the mine when its tower, built in 1998, fell.", "Some 31", false, "the year is that of an aside"},
		{"In 1998 a quake shook the coast, and 31 people died.", "31", true, "the sentence goes on from its year"},
		{"In 1998 the town bought the mill, and 31 people work there.", "31", false, "and comes to what is so now"},
		{"At the port, officials counted 45 injured, a third more than in 2011.", "45", false, "a year that is only compared with, after an adverbial of place"},
	}
	for _, test := range tests {
		c := claimAt(lead+test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
		} else if got := c.Thing.Occasion.Background; got != test.want {
			t.Errorf("%s: %q of an event before: %v (%s)", test.text, test.words, got, test.reason)
		}
	}
}

// TestRecalled shows which sentences of a report on a shooting recall another one.
func TestRecalled(t *testing.T) {
	const lead = "Man badly hurt in Tarnford shooting\n\nA 19-year-old man was wounded in a shooting early on Wednesday, Tarnford police said.\n\nHe was hit at about 1:20 a.m. Officers searched the street until noon.\n\nPolice have no suspect.\n\n"
	tests := []struct {
		text, words string
		want        bool
		reason      string
	}{
		{"A 31-year-old man was shot on Dock Street on Monday.", "31-year-old", true, "a new victim, and another day"},
		{"On Monday night a 31-year-old man was shot on Dock Street.", "31-year-old", true, "the day first, without a comma"},
		{"Last Monday a 31-year-old man was shot on Dock Street.", "31-year-old", true, "the day opens a paragraph behind an hour"},
		{"It was the second shooting in a week: on Monday night, a 31-year-old man was shot on Dock Street.", "31-year-old", true, "behind a colon"},
		{"It was the second shooting in a week; on Monday a 31-year-old woman was stabbed.", "31-year-old", true, "behind a semicolon"},
		{"Two days earlier, a 31-year-old man was stabbed on Dock Street.", "31-year-old", true, "counted back"},
		{"A 31-year-old man was hit in the leg on Monday in Tarnford.", "31-year-old", true, "hit, of a man"},
		{"A 31-year-old man was found stabbed on Monday.", "31-year-old", true, "found so"},
		{"The shooting came a day after a 31-year-old man was robbed and stabbed.", "31-year-old", true, "a day after another"},
		{"On June 3, a 31-year-old man was shot to death on Dock Street.", "31-year-old", true, "a day by its month, where the news has its weekday"},
		{"The arrest of a 31-year-old man came a day after the shooting.", "31-year-old", false, "a day after the event itself"},
		{"A 31-year-old woman was shot in the arm.", "31-year-old", false, "a second victim, and no other day"},
		{"On Wednesday a 31-year-old man was shot, too.", "31-year-old", false, "the day of the event"},
		{"On Thursday the 31-year-old man was shot at by police.", "31-year-old", false, "somebody told of before"},
		{"On Thursday a 31-year-old man was arrested.", "31-year-old", false, "what came of it"},
	}
	for _, test := range tests {
		c := claimAt(lead+test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
		} else if got := c.Thing.Occasion.Background; got != test.want {
			t.Errorf("%s: %q of an event before: %v (%s)", test.text, test.words, got, test.reason)
		}
	}
}

func TestGeneric(t *testing.T) {
	const lead = "Quake shakes coast\n\nAn earthquake struck the coast on Sunday.\n\n"
	tests := []struct {
		text, words string
		want        bool
		reason      string
	}{
		{"A magnitude 6 quake can bring down poorly built walls.", "6", true, "what any can do"},
		{"The magnitude 6 quake can cause landslides.", "6", false, "the one told of"},
		{"Fires that burn 500 acres are common in the hills.", "500 acres", true, "what is common"},
		{"Any fall of more than 20 metres is usually fatal.", "more than 20 metres", true, "usually"},
		{"The deepest well ever drilled there was 12 km deep.", "12 km", true, "a record, whatever else is measured"},
		{"The strongest quake ever felt on the coast was 4.5.", "4.5", true, "the most of all times"},
		{"The sharpest tremor ever to be felt there was 4.7.", "4.7", true, "the most of all times, told to have been there"},
		{"It was the longest day ever for the crew, who say there were 4 tremors.", "4", false, "the most of something else"},
		{"A quake of magnitude 5 is considered moderate.", "5", true, "a class"},
		{"A crane of 200 tonnes is on the quay.", "200 tonnes", false, "one of them is there now"},
	}
	for _, test := range tests {
		c := claimAt(lead+test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
		} else if got := c.Thing.Occasion.Generic; got != test.want {
			t.Errorf("%s: %q of a kind: %v (%s)", test.text, test.words, got, test.reason)
		}
	}
}

func TestDistant(t *testing.T) {
	tests := []struct {
		text, words, attribute, from string
		reason                       string
	}{
		{"The quake was centred 35 miles southwest of Lisbon.", "35 miles", "site-distance", "lisbon", "a direction"},
		{"The quake was centred 56 km (35 miles) south of Lisbon.", "56 km", "site-distance", "lisbon", "brackets stand between"},
		{"The ship sank 9 km off the coast.", "9 km", "site-distance", "~coast", "a noun"},
		{"The ship is 9 km off the coast.", "9 km", "distance", "~coast", "where it is, and nothing happened"},
		{"The ferry sank on Monday. It went down nine miles short of the port.", "nine miles", "site-distance", "~port", "no fall"},
		{"The ferry Aurora sank on Monday. She was seven miles from the harbour when a wave struck.", "seven miles", "site-distance", "~harbour", "the ship, by a pronoun"},
		{"The ferry Aurora sank on Monday. The nearest land was 9 km away.", "9 km", "site-distance", "~land", "how far off land was"},
		{"The ferry Aurora sank on Monday. It was 9 km out when a wave struck.", "9 km", "site-distance", "~coast", "out is from the coast"},
		{"The ferry Aurora sank on Monday. It keeled over 9 km off the coast.", "9 km", "site-distance", "~coast", "no bound in the verb's particle"},
		{"The ferry Aurora struck a sandbank shortly before dawn, two miles from Sorn.", "two miles", "site-distance", "sorn", "what stands between the verb and the distance"},
		{"The ferry Aurora sank on Monday. It had sailed 20 km from Sorn.", "20 km", "distance", "sorn", "the way, and not where it sank"},
		{"The ferry Aurora sank on Monday. A tanker 60 km off the coast was the first to help.", "60 km", "distance", "~coast", "another ship"},
		{"The ferry Aurora sank on Monday. The same night the launch Elvira overturned south of Sorn, 60 km off the coast.", "60 km", "distance", "~coast", "a ship of another name and kind"},
		{"Sorn, 9 km from the epicentre, was cut off.", "9 km", "site-distance", "sorn", "the place, told from the event"},
		{"The quake was centred near Sorn, 20 miles north of Lisbon.", "20 miles", "site-distance", "lisbon", "the place where it was lies there"},
		{"The epicentre was 12 miles east of Sorn and 26 miles north of Lisbon.", "26 miles", "site-distance", "lisbon", "another place that it was from"},
		{"The quake began two miles east of Sorn, four miles west of Olm and 26 miles north of Lisbon.", "four miles", "site-distance", "olm", "one of a list"},
		{"The quake began two miles east of Sorn, 26 miles north of Lisbon.", "26 miles", "distance", "lisbon", "Sorn may lie there"},
		{"The quake was centred 20 miles north of Lisbon. He lives 30 miles north of Lisbon.", "30 miles", "distance", "lisbon", "where somebody lives"},
		{"Police in Sorn, 20 miles north of Lisbon, said that the quake hurt nobody.", "20 miles", "distance", "lisbon", "the place of who speaks"},
		{"The ministers met in Sorn, 20 miles north of Lisbon.", "20 miles", "distance", "lisbon", "nothing befell it"},
		{"The quake was felt in towns 20 miles north of Lisbon.", "20 miles", "distance", "lisbon", "where it was felt"},
		{"The tower is 90 metres tall.", "90 metres", "height", "", "no distance"},
	}
	for _, test := range tests {
		c := claimAt(test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
			continue
		}
		from := ""
		if len(c.Thing.Places) > 0 {
			from = c.Thing.Places[0]
		}
		if c.Thing.Attribute != test.attribute || from != test.from {
			t.Errorf("%s: %q is a %q from %q, want a %q from %q (%s)", test.text, test.words, c.Thing.Attribute, from, test.attribute, test.from, test.reason)
		}
	}
}

func TestAside(t *testing.T) {
	const lead = "Quake shakes coast\n\nAn earthquake struck the coast on Sunday, killing four people.\n\n"
	tests := []struct {
		text, words string
		want        bool
		reason      string
	}{
		{"In a separate incident, five people died when a wall fell.", "five", true, "says so"},
		{"Separately, a fire killed five people in Olm.", "five", true, "says so with one word"},
		{"In a separate incident, a wall fell. It injured five people.", "five", true, "the paragraph goes on with it"},
		{"In a separate incident, a wall fell.\n\nIn the town five people were injured.", "five", false, "the next paragraph does not"},
		{"Last year's quake killed nine people.", "nine", true, "a year before, undated"},
		{"A year ago nine people were killed in a similar quake.", "nine", true, "a year before"},
		{"On Friday, five people died in an accident near Elm.", "five", true, "an event that is new, of another day"},
		{"On Friday, a woman was killed by a falling tree, and two others were hurt.", "two", true, "a victim who is new, of another day"},
		{"On Monday, the toll rose to five.", "five", false, "the toll of the event, on another day"},
		{"On Monday, rescuers found five people alive.", "five", false, "what followed from the event"},
		{"On Sunday, a bus was hit by a rock, and five people were hurt.", "five", false, "the same day"},
		{"Another quake injured nine people.", "nine", true, "another"},
		{"The quake also injured five people.", "five", false, "the event itself"},
	}
	for _, test := range tests {
		c := claimAt(lead+test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
		} else if got := c.Thing.Occasion.Background; got != test.want {
			t.Errorf("%s: %q of another event: %v (%s)", test.text, test.words, got, test.reason)
		}
	}
	if c := claimAt("Another quake hits the coast\n\nAnother earthquake struck the coast on Sunday, killing four people.", "four"); c == nil || c.Thing.Occasion.Background {
		t.Errorf("the news itself may be another quake: %+v", c)
	}
}

func TestSaidThen(t *testing.T) {
	tests := []struct {
		text, words string
		want        bool
		reason      string
	}{
		{"The witness swore on Monday that the door was shut.", "Monday", true, "the day of saying"},
		{"The operator announced today (14 October 2011) that the cable works again.", "14 October 2011", true, "brackets that tell which day today was"},
		{"The cable broke on Friday, 14 October 2011, off the coast.", "Friday, 14 October 2011", false, "a day on which something happened"},
		{"She will be sworn in on May 19.", "May 19", false, "the particle makes it another verb"},
		{"The mayor said on Friday that the bridge was shut.", "Friday", true, "the day of saying"},
	}
	for _, test := range tests {
		c := claimAt(test.text+"\n", test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
		} else if got := c.Thing.Attribute == claim.SaidThen; got != test.want {
			t.Errorf("%s: %q is a day of saying: %v (%s)", test.text, test.words, got, test.reason)
		}
	}
}

// TestOpeningParticiple reads texts whose first word is one that asks what stands before it.
func TestOpeningParticiple(t *testing.T) {
	for text, words := range map[string]string{
		"Starting Saturday, a strike by drivers hits Riga.": "Saturday",
		"Beginning on Monday the strike begins.":            "Monday",
		"Opening Friday: strike":                            "Friday",
	} {
		if claimAt(text, words) == nil {
			t.Errorf("%s: no claim %q", text, words)
		}
	}
}

// TestNoCount holds that what reads like a count is one only where it counts something.
func TestNoCount(t *testing.T) {
	for _, c := range []struct {
		text, words string
		counted     bool
	}{
		{"Six people were hurt. The injured, four boys and two girls, are between 12 and 17.", "between 12 and 17", false},
		{"The injured number between 12 and 17 people.", "between 12 and 17", true},
		{"4-plus tremor felt near Olm\n\nA tremor shook Olm on Sunday.", "4-plus", false},
	} {
		got := claimAt(c.text, c.words)
		if counted := got != nil && got.Kind == claim.Count; counted != c.counted {
			t.Errorf("%s: %q is a count: %v, want %v", c.text, c.words, counted, c.counted)
		}
	}
}

// TestMonthOfYear holds that an undated report which tells its news of a weekday tells by a month of a year of what was before.
func TestMonthOfYear(t *testing.T) {
	const lead = "Robbers take gems\n\nFour men robbed a jeweller in Tarn on Monday.\n\n"
	tests := []struct {
		text, words string
		want        bool
	}{
		{lead + "In March 2007, three men emptied a shop in the same street.", "three", true},
		{lead + "Three men wore masks.", "Three", false},
		{lead + "On Monday night three men emptied a shop.", "three", false},
		{"Robbers take gems\n\nFour men robbed a jeweller in Tarn in March 2007.\n\nIn March 2007 three men emptied a shop.", "three", false},
	}
	for _, test := range tests {
		c := claimAt(test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
			continue
		}
		if got := c.Thing.Occasion.Background; got != test.want {
			t.Errorf("%s: %q is background: %v, want %v", test.text, test.words, got, test.want)
		}
	}
}
