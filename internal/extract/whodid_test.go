package extract

import (
	"testing"
)

// TestWhoDid tells of a count which rule takes it, what is counted, what was done and by whom.
func TestWhoDid(t *testing.T) {
	for _, test := range []struct{ text, figure, rule, head, predicate, agent, reason string }{
		{"Guards arrested six Kenyan and four Ugandan farmers.", "six", "people.arrested", "farmer", "arrest", "Guards", "the noun behind the second adjective serves both"},
		{"The bus carried three Dutch, two Swiss and nine Polish tourists.", "three", "people.aboard", "tourist", "carry", "The bus", "so does that at the end of a list"},
		{"The Hawks signed two Bears and a Belgian coach.", "two", "count.general", "bears", "sign", "The Hawks", "a name in the plural is itself what is counted"},
		{"Nurses treated 31 Filipino crew at the port.", "31", "casualties.treated", "crew", "treat", "Nurses", "crew is no verb"},
		{"He climbed the fence and shot two guards.", "two", "casualties.shot", "guard", "shoot", "He", "shot before a number is a deed"},
		{"She scored one goal and a shot hit the post.", "one", "count.general", "goal", "score", "She", "a shot is none"},
		{"Three of the boats managed to reach the harbour.", "Three", "count.general", "boat", "reach", "", "who managed to do it did it"},
		{"Five climbers failed to reach the top.", "Five", "count.general", "climber", "fail", "", "who failed did not"},
		{"Nine hikers, three of whom were injured, were flown out.", "three", "casualties.injured", "hiker", "injure", "", "what is told of some of them"},
		{"Nine hikers, three of whom were injured, were flown out.", "Nine", "count.general", "hiker", "fly", "", "what is told of all"},
		{"Troops moved in at dawn, shot 12 rebels and seized a mortar.", "12", "casualties.shot", "rebel", "shoot", "Troops", "the first verb of a series may have no object"},
		{"Police caught two and shot the remaining three.", "three", "casualties.shot", "", "shoot", "Police", "those who remained did not do the remaining"},
		{"Seven judges, three clerks and an usher now face dismissal.", "three", "count.general", "clerk", "face", "", "one subject of several is not what the others do it with"},
		{"Coast Guard Rescues Nine Sailors Off Maine\n\nThe sea was rough.", "Nine", "casualties.rescued", "sailor", "rescue", "Coast Guard", "a headline in capital letters has a verb"},
		{"Police Arrest Nine Men After Raid\n\nThe raid was at noon.", "Nine", "people.arrested", "people", "arrest", "Police", "also in the plural"},
		{"United Airlines 4 Crew Hurt\n\nThe sky was clear.", "4", "casualties.injured", "crew", "hurt", "", "a clause has one verb"},
		{"Four thieves dressed as nuns raided the shop.", "Four", "people.suspects", "attacker", "attack", "", "a participle and as what leave the verb to those who did it"},
		{"A gang of four thieves raided the shop.", "four", "people.suspects", "attacker", "attack", "", "a gang of four is four people"},
		{"Her three cousins all swam home.", "three", "count.general", "cousin", "swim", "", "all stands between them and what they did"},
		{"The gang shot five people, two of them fatally.", "two", "casualties.killed", "people", "kill", "The gang", "what became of some of them"},
		{"Of the 40 people on board, 12 survived.", "40", "people.aboard", "people", "aboard", "", "what some of them did not all did"},
		{"Of the 40 people on board, 12 survived.", "12", "casualties.survived", "people", "survive", "", "those who did"},
		{"Guards nabbed 23 French and German smugglers.", "23", "people.arrested", "smuggler", "arrest", "Guards", "two names share the noun behind the second"},
		{"A quake with a magnitude of 6.4 hit eastern Peru on Friday, killing ten people.", "ten", "casualties.killed", "people", "kill", "A quake with a magnitude of 6.4", "hit behind a number is a verb"},
		{"A tremor of magnitude 5.2 struck northern Chile, injuring four women.", "four", "casualties.injured", "woman", "injure", "A tremor of magnitude 5.2", "so is struck, whichever part of the country follows"},
		{"The mother-of-two was murdered on Friday.", "two", "count.general", "child", "have", "", "her children are not murdered"},
		{"Two people opened fire on the crowd. A gunman was held.", "Two", "people.suspects", "attacker", "attack", "", "who opened fire attacked"},
		{"The suspect was caught five doors away.", "five", "crime.arrest-doors", "house", "arrest doors", "", "how far it was from there"},
		{"A woman who lives five doors away was caught stealing.", "five", "count.general", "door", "live", "A woman", "where she lives says nothing of it"},
		{"He shot two guards dead.", "two", "casualties.killed", "guard", "dead", "He", "dead says what became of them"},
		{"Two clerks were stabbed and killed in the office.", "Two", "casualties.killed", "clerk", "stab", "", "the hurt ended in death"},
		{"Two clerks were stabbed and taken to hospital.", "Two", "casualties.stabbed", "clerk", "stab", "", "and this one did not"},
		{"About 90 people in the hills wanted shelter, half of whom got tents.", "About 90", "count.general", "people", "want", "", "whom are people"},
	} {
		c := claimAt(test.text+"\n", test.figure)
		if c == nil {
			t.Errorf("%s: no count of %q: %s", test.text, test.figure, test.reason)
			continue
		}
		if c.Rule != test.rule || c.Thing.Head != test.head || c.Predicate != test.predicate || c.Agent != test.agent {
			t.Errorf("%s\n%q: %s of %q, %q by %q; want %s of %q, %q by %q: %s", test.text, test.figure, c.Rule, c.Thing.Head, c.Predicate, c.Agent,
				test.rule, test.head, test.predicate, test.agent, test.reason)
		}
	}
}

// TestWhoDied tells whom a verb behind a relative clause is of.
func TestWhoDied(t *testing.T) {
	for _, test := range []struct{ text, agent, reason string }{
		{"Ana Lind, a singer who made 40 records, retired on Friday.", "Ana Lind", "what she did before is in a clause of its own"},
		{"Ana Lind, 61, who ran the mill, retired on Friday.", "Ana Lind", "an age is not who"},
		{"The man who made 40 records, sold the mill and lost it retired on Friday.", "The man", "a series in the clause itself"},
	} {
		c := claimAt(test.text+"\n", "Friday")
		if c == nil || c.Predicate != "retire" || c.Agent != test.agent {
			t.Errorf("%s: %+v; want retire by %q: %s", test.text, c, test.agent, test.reason)
		}
	}
}
