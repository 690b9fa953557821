package extract

import (
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// TestReadings tells of a figure in a sentence which rule takes it, what is counted and what of it is said.
func TestReadings(t *testing.T) {
	for _, test := range []struct{ text, figure, rule, head, predicate, reason string }{
		{"A group of six tourists was rescued from the ridge.", "six", "casualties.rescued", "tourist", "rescue", "a group does what is done to those in it"},
		{"The frigate guarded a group of five fishing vessels.", "five", "count.general", "vessel", "guard", "so do vessels"},
		{"Brandt has 20 barns and Olm has two.", "two", "count.general", "barn", "have", "the noun is left out behind one verb told twice"},
		{"Brandt has 20 barns and Olm sold two.", "two", "count.general", "barn", "sell", "and behind another verb"},
		{"Brandt has 20 barns and Olm has two more.", "two", "count.general", "", "have", "nor where there are others"},
		{"Police counted 900 marchers. Organisers said there were 4,000.", "4,000", "people.crowd", "people", "attend", "there were: those of the sentence before"},
		{"Police counted 900 marchers in Olm. Organisers asked for 4,000.", "4,000", "count.general", "", "ask", "this is no count of them"},
		{"In the north, a further 7,000 people joined in the city's rallies.", "7,000", "people.crowd", "people", "join", "people are no towns"},
		{"The actor served four months in jail for his role in the plot.", "four months", "duration.sentence", "", "sentence", "no role on a stage"},
		{"The shop closed two years ago.", "two years", "duration.general", "", "close", "how long ago is not how long"},
		{"The shop closed for two years.", "two years", "duration.pause", "", "pause", "but this is"},
		{"The judge jailed him three years later.", "three years", "duration.general", "", "jail", "how much later is no sentence"},
		{"The judge jailed him for three years.", "three years", "duration.sentence", "", "sentence", "but this is"},
		{"The boy was found two days later.", "two days", "duration.trapped", "", "find", "who is found later was lost so long"},
		{"They felt the ground shaking for a minute.", "a minute", "duration.general", "", "ground", "ground that shakes is not grounded"},
		{"The fault grounded all flights for six hours.", "six hours", "duration.pause", "", "pause", "flights are"},
		{"The storm killed six people, injured almost 50 and cut two roads.", "six", "casualties.killed", "people", "kill", "the first verb of a series keeps its object"},
		{"Crews found two more bodies on Monday, raising the death toll to 18.", "18", "casualties.killed", "", "death toll", "what is raised says what there are 18 of"},
		{"In the storm 18 people drowned off Olm.", "18", "casualties.killed", "people", "drown", "where they drowned is nobody whom they drowned"},
		{"A ferry carrying 90 people sank between two islands, killing nine of them.", "nine", "casualties.killed", "", "kill", "of all who were aboard"},
		{"The death toll of the ferry stood at 18 on Monday.", "18", "casualties.killed", "", "death toll", "the toll of a ferry counts no ferries"},
		{"The death toll of miners stood at 18 on Monday.", "18", "casualties.killed", "miner", "death toll", "that of miners counts miners"},
		{"The watchman was not found for nine hours.", "nine hours", "duration.trapped", "", "find", "who was not found for so long lay there so long"},
		{"The agency raised its total to 31 on Monday.", "31", "count.general", "", "raise", "a total of what nobody says"},
		{"The storm killed six people, injured almost 50 and cut two roads.", "almost 50", "casualties.injured", "", "injure", "so does the second, after a comma"},
		{"Milk made up 29% of revenue in the third quarter.", "29%", "proportion.sales-share", "", "sales share", "what part of the takings something is"},
		{"Milk accounted for 12% of sales in the third quarter.", "12%", "proportion.sales-share", "", "sales share", "in another verb"},
		{"Six barges and two helicopters joined the search.", "two", "casualties.search-craft", "helicopter", "search craft", "machines are no rescuers"},
		{"Some 90 divers joined the search.", "90", "casualties.responders", "rescuer", "deploy", "but these are"},
		{"Bus crash kills 4, injures 30", "30", "casualties.injured", "", "injure", "a headline with two verbs"},
		{"Four masked men -- two of them armed -- robbed a bank.", "Four", "people.suspects", "attacker", "attack", "an aside between dashes parts no subject from its verb"},
		{"Holm, alleged to have 19 farms, is charged with fraud.", "19", "count.general", "farm", "have", "an aside between commas has its own verb"},
		{"In Olm another 200 people marched through the centre and some boys smashed store windows.", "200", "people.crowd", "people", "march", "the second clause has its own subject"},
		{"Some 200 boys smashed store windows.", "200", "count.general", "boy", "smash", "what stands beside an ordinary verb is no topic"},
		{"About 60 people spent the night at a school after being evacuated.", "60", "people.evacuated", "people", "evacuate", "the verb that a rule asks for comes second"},
		{"Nine guests left without being injured.", "Nine", "count.general", "guest", "leave", "what did not happen is not looked for"},
		{"There are 40 families living in the tower.", "40", "count.general", "family", "live", "there is: the participle tells what of them"},
		{"Police seized 31 AK 47 guns.", "31", "conflict.seized", "gun", "seize", "the number of a type counts nothing"},
		{"A five-boat attack was foiled.", "five", "count.general", "boat", "attack", "the hyphen ties the number to the boats"},
		{"The fire gutted a five-storey building.", "five", "incident.height", "", "building-height", "one building, and not destroyed storeys"},
		{"Nine passengers and sailors are missing since the ferry sank.", "Nine", "casualties.missing", "people", "missing", "all who were on board"},
		{"Some 40 men and women were arrested.", "40", "people.arrested", "people", "arrest", "nobody is left out"},
		{"Police arrested 12 drivers and guards.", "12", "people.arrested", "driver", "arrest", "two trades"},
		{"The smugglers, in three boats, tried to flee.", "three", "count.general", "boat", "aboard", "vehicles count for who is in them"},
		{"The Olm firm's 700 staff were told by mail.", "700", "people.employed", "people", "employ", "all who work for a firm, whatever is told of them"},
		{"Brandt Foods' 700 employees will get a bonus.", "700", "people.employed", "people", "employ", "or of a firm by its name"},
		{"Brandt Foods' 700 staff on strike were told by mail.", "700", "people.striking", "staff", "go on strike", "but not of some of them"},
		{"Two of Brandt Foods' 700 staff were told.", "700", "people.employed", "people", "employ", "a whole is all who work there"},
		{"The stash of arms on the whaling ship included seven rifles.", "seven", "conflict.seized", "rifle", "include", "a ship ships nothing"},
		{"Roy won the rally twice.", "twice", "count.general", "time", "win", "how often it was done"},
		{"Roy had been convicted twice of theft.", "twice", "count.general", "time", "convict", "in the passive"},
		{"Roy was twice elected mayor.", "twice", "count.general", "time", "elect", "before the verb"},
		{"The blast killed two masons and injured another.", "another", "casualties.injured", "", "injured", "one more, and the only one injured"},
		{"Two masons died and another mason was badly hurt.", "another mason", "casualties.injured", "mason", "hurt", "with his noun, in the passive"},
		{"The blast left two masons dead and a third wounded.", "a third", "casualties.injured", "", "wounded", "who is the third of three"},
		{"The blast killed two masons and injured one other.", "one", "casualties.injured", "", "injure", "so told"},
		{"The blast killed two masons and injured one, police said.", "one", "casualties.injured", "", "injure", "what is done to one is no word for which one"},
		{"Three gunmen killed the mayor.", "Three", "people.suspects", "attacker", "attack", "who kills is not among the killed"},
		{"The mayor was killed by three gunmen.", "three", "people.suspects", "attacker", "attack", "nor in the passive"},
		{"The motion was carried by 24 members.", "24", "count.general", "member", "carry others", "who carries a motion is aboard nothing"},
		{"The bus carried 24 members.", "24", "people.aboard", "people", "carry", "but whom a bus carries is"},
		{"Three gunmen were killed.", "Three", "casualties.killed", "gunman", "kill", "to them it was done"},
		{"Twelve people lost their lives.", "Twelve", "casualties.killed", "people", "lose life", "what they lost is no victim of theirs"},
		{"Nine of the 14 injured went home.", "14", "casualties.injured", "", "injured", "the whole of a share says what befell it"},
		{"The firm has 7 percent of the market.", "7 percent", "proportion.market-share", "", "firm share", "a share in other words"},
		{"Services account for half of its sales.", "half", "proportion.sales-share", "", "sales share", "a share of a sum is no change of it"},
		{"The quake struck two miles below the surface.", "two miles", "measure.depth", "", "below surface", "a depth without the word"},
		{"Net debt rose to 4 billion dollars.", "4 billion dollars", "money.budget", "", "debt", "net narrows the debt and scores nothing"},
		{"The summit, which took place in the Old Brewery in the centre of Lund, was over after five hours.", "five hours", "duration.general", "", "over", "a word of a name measures nothing"},
		{"In the hills, snow shut 14 roads.", "14", "count.general", "road", "shut", "a verb whose past is its base form"},
		{"Divers pulled 16 people from the river.", "16", "casualties.rescued", "people", "pull from river", "from where tells what was done"},
		{"Divers pulled 16 bodies from the river.", "16", "casualties.killed", "people", "pull", "but the dead are not saved"},
		{"The war has driven 900 families from their homes.", "900", "people.displaced", "family", "drive from home", "nor do those travel who are driven out"},
		{"The cows, 16 of them, were sold.", "16", "count.general", "cow", "sell", "them is what stands before the comma"},
		{"The clinic reported an 8% rise in profit.", "8%", "proportion.change", "", "profit-change", "what rose stands behind in"},
		{"The bank earned $3 million.", "$3 million", "money.profit", "", "profit", "what a firm earns is no wage"},
		{"Ana Silva earned $30,000.", "$30,000", "money.wage", "", "earn", "what somebody earns is"},
		{"Ms Silva lost the race by 90 votes.", "90", "votes.margin", "vote", "margin", "votes by which it was lost were not cast so"},
		{"Almost 64 percent of the island's 9,000 registered voters took part.", "64 percent", "votes.share", "", "turnout", "of those who may vote, who takes part is the turnout"},
		{"Ms Silva polled 9,310 votes, 412 more than Mr Roy.", "412", "votes.margin", "vote", "margin", "what one has more than another parts the two"},
		{"Ms Silva received 9,310 votes, 412 more than in 2019.", "412", "count.general", "", "receive", "more than at another time is no margin"},
		{"More bodies were found, raising the death toll to 31 people.", "31", "casualties.killed", "people", "death toll", "what is raised to so many people says what befell them"},
		{"The town raised its guard to 31 people.", "31", "count.general", "people", "raise", "a guard is no toll"},
		{"In the election, the Civic Union (41%) beat the People's Front.", "41%", "votes.share", "", "vote-share", "a share in brackets is of the party before them"},
		{"In the election, Berg took 41%, to 38% for Ana Silva.", "38%", "votes.share", "", "vote-share", "a share for somebody, beside another's"},
		{"In the election, unemployment (8%) mattered more than the parties.", "8%", "proportion.general", "", "", "what stands before the brackets is no party"},
		{"The Greens led with 41% of the ballots counted.", "41%", "votes.counted", "", "count progress", "the share counted is nobody's share"},
		{"Attendance slipped to 90 last year, and the club lost the cup there by 14 points.", "14", "count.general", "point", "lose", "there is a place"},
		{"The nurses will be on strike for two days.", "two days", "duration.strike", "", "strike length", "what be does not say stands behind it"},
		{"The hold was filled with 20 tonnes of rice.", "20 tonnes", "measure.general", "rice", "fill", "what a thing is filled with is no level of it"},
		{"The Greens won 12 percent of the seats and the Liberals 9 percent.", "9 percent", "votes.share", "seat", "win", "a share leaves out what the one before has said"},
		{"The firm announced an operating profit of $93 million.", "$93 million", "money.profit", "", "operating-profit", "what a sum is of is named by two words"},
		{"Operating profit was $93 million.", "$93 million", "money.profit", "", "operating-profit", "so is what it is"},
		{"The lift had last been checked 11 months before the crash.", "11 months", "duration.general", "", "check", "last is an adverb here, and no length"},
		{"The firm wants to buy the owner of 16 hotels.", "16", "count.general", "hotel", "own", "a noun for a doer tells what is done"},
		{"The number of people killed on Sunday when a tram overturned in the eastern hills has risen to 23.", "23", "casualties.killed", "people", "kill", "what happened when is not what there are 23 of"},
		{"The number of trams that run has risen to 23.", "23", "count.general", "tram", "run", "nothing happened when"},
		{"The 30 men who were hurt in the blast included two guards.", "30", "casualties.injured", "man", "hurt", "who were hurt are known by that"},
		{"The 900 workers who lost their jobs will get a letter.", "900", "people.laid-off", "job", "cut job", "so are those who lost their jobs"},
		{"The 30 men who were not hurt included two guards.", "30", "count.general", "man", "include", "what did not befall them is not taken"},
		{"The tram stopped some five km from the port of Olm.", "some five km", "measure.distance", "", "stop", "a short unit behind a number in words"},
		{"Nine others, of the 63 who were on board, have not been found.", "63", "people.aboard", "", "aboard", "the whole by its own clause"},
		{"The unit had revenue of $54 million last year.", "$54 million", "money.revenue", "", "revenue", "a time after a sum is not what it is of"},
	} {
		all := Claims(&source.Source{ID: "a", Text: test.text + "\n"}, rule.Builtin()).Claims
		i := slices.IndexFunc(all, func(c claim.Claim) bool { return c.Quantity != nil && c.Text == test.figure })
		if i < 0 {
			i = slices.IndexFunc(all, func(c claim.Claim) bool {
				return c.Quantity != nil && len(c.Text) > len(test.figure) && c.Text[len(c.Text)-len(test.figure):] == test.figure
			})
		}
		if i < 0 {
			t.Errorf("%s: no claim of %q in %q", test.reason, test.figure, test.text)
			continue
		}
		if c := all[i]; c.Rule != test.rule || c.Thing.Head != test.head || c.Thing.Predicate != test.predicate {
			t.Errorf("%s: %q in %q is %s of %q, %q; want %s of %q, %q", test.reason, test.figure, test.text, c.Rule, c.Thing.Head, c.Thing.Predicate, test.rule, test.head, test.predicate)
		}
	}
}

func TestDayOfMainVerb(t *testing.T) {
	for _, test := range []struct{ text, predicate, reason string }{
		{"The guard foiled an attack on ships crossing the strait on Friday.", "foil", "the day is the attack's, not the crossing's"},
		{"The guard patrolling the strait on Friday foiled an attack.", "foil", "before the verb as well"},
		{"The guard was crossing the strait on Friday.", "cross", "the participle is the verb"},
	} {
		all := Claims(&source.Source{ID: "a", Text: test.text + "\n"}, rule.Builtin()).Claims
		i := slices.IndexFunc(all, func(c claim.Claim) bool { return c.Kind == claim.Date })
		if i < 0 || all[i].Predicate != test.predicate {
			t.Errorf("%s: %q: got %v, want %q", test.reason, test.text, all, test.predicate)
		}
	}
}

// TestTakesPlace tells of a time or number beside "take place" that nothing is taken.
func TestTakesPlace(t *testing.T) {
	for _, text := range []string{"The regatta will take place in early June.", "A fourth hearing would take place in June.", "Six strikes took place in the valley."} {
		all := Claims(&source.Source{ID: "a", Text: text + "\n"}, rule.Builtin()).Claims
		n := 0
		for _, c := range all {
			if c.Kind == claim.Name || c.Kind == claim.Place {
				continue
			}
			if n++; c.Predicate != "take place" || c.Patient != "" {
				t.Errorf("%s\n%q: %q %q", text, c.Text, c.Predicate, c.Patient)
			}
		}
		if n == 0 {
			t.Errorf("%s\nno claims", text)
		}
	}
}

// TestSeries tells of what a round is one where the report tells more of something else.
func TestSeries(t *testing.T) {
	for _, test := range []struct{ text, kind, reason string }{
		{"Strike at the port of Olm goes on\n\nThe strike goes on, the union said after a second round of talks. Dockers began the strike in May. A third round will take place in July.", "meeting", "talks are numbered, and the strike that they are about is not"},
		{"Strike at the port of Olm goes on\n\nThe strike goes on, the union said. Dockers began it in May. A third round will take place in July.", "strike", "nothing else is numbered"},
	} {
		all := Claims(&source.Source{ID: "a", Text: test.text + "\n"}, rule.Builtin()).Claims
		i := slices.IndexFunc(all, func(c claim.Claim) bool { return c.Kind == claim.Date && c.Text == "July" })
		if i < 0 {
			t.Errorf("no date: %s", test.reason)
			continue
		}
		if o := all[i].Thing.Occasion; len(o.Type) == 0 || o.Type[0] != test.kind || o.Number != 3 {
			t.Errorf("%v %d, want %s 3: %s", o.Type, o.Number, test.kind, test.reason)
		}
	}
}

// TestVenues tells of a building named in a sentence that something is put there.
func TestVenues(t *testing.T) {
	for _, test := range []struct{ text, name, rule, predicate, reason string }{
		{"The ministers met at the old Customs House in Oslo.", "Customs House", "place.venue", "meet", "an adjective stands between the preposition and the name"},
		{"The finalists met in the city's former Opera House.", "Opera House", "place.venue", "meet", "an owner does too"},
		{"The summit, which took place in the Old Brewery, ended late.", "Old Brewery", "place.venue", "take place", "what the place did not take is no patient"},
		{"It was held at the Villa Bergmann and lasted five hours.", "Villa Bergmann", "place.venue", "take place", "something that is held takes place"},
		{"The peace talks ended late. They were held at the Villa Bergmann.", "Villa Bergmann", "place.venue", "take place", "several things of one kind do"},
		{"The rebels gave up late. They were held at the Villa Bergmann.", "Villa Bergmann", "place.attack", "hold", "people do not"},
		{"The summit was held at the Olm conference centre.", "Olm conference centre", "place.venue", "take place", "a common noun with an article makes a building of a name"},
		{"The summit was held at an Olm hotel.", "Olm", "place.venue", "take place", "any hotel of a town is none by name"},
		{"The cup final at Olm Park drew a crowd.", "Olm Park", "place.venue", "", "a final without a match is one"},
		{"He was held at the Villa Bergmann for five hours.", "Villa Bergmann", "place.attack", "hold", "somebody who is held does not"},
		{"The hearing, at the Old Granary, began late.", "Old Granary", "place.venue", "take place", "a place between commas behind an event is the event's"},
		{"He was held at Riga airport.", "Riga airport", "place.attack", "hold", "a town's airport is a site"},
		{"The auction, held in the restored Palazzo Corvi, raised more than was hoped.", "Palazzo Corvi", "place.venue", "take place", "a foreign word for a building opens its name, behind an adjective too"},
		{"They met in the old Schloss Wernau.", "Schloss Wernau", "place.venue", "meet", "so does another"},
		{"Random House published the book.", "Random House", "name.general", "", "nothing is put there"},
	} {
		all := Claims(&source.Source{ID: "a", Text: test.text + "\n"}, rule.Builtin()).Claims
		i := slices.IndexFunc(all, func(c claim.Claim) bool { return c.Text == test.name })
		if i < 0 {
			t.Errorf("%s\nno claim of %q: %s", test.text, test.name, test.reason)
			continue
		}
		if c := all[i]; c.Rule != test.rule || c.Predicate != test.predicate {
			t.Errorf("%s\n%q: %s %q, want %s %q: %s", test.text, test.name, c.Rule, c.Predicate, test.rule, test.predicate, test.reason)
		}
	}
}

// TestWorlds tells of a figure in a sentence whether it is a fact, a plan or a demand.
func TestWorlds(t *testing.T) {
	for _, test := range []struct {
		text, figure string
		want         claim.Modality
		reason       string
	}{
		{"The road should be finished in May.", "May", claim.Planned, "when something should be done is expected"},
		{"The city should hire 40 nurses.", "40", claim.Demanded, "what should be done is asked for"},
		{"The firm wants to buy the owner of 16 hotels.", "16", claim.Actual, "who is wanted has them"},
		{"The firm wants to buy a chain of 16 hotels.", "16", claim.Planned, "what it means to do"},
		{"The firm wants to get 16 hotels.", "16", claim.Demanded, "what is wanted"},
		{"The union wants the firm to hire 40 cooks.", "40", claim.Demanded, "what another is to do"},
	} {
		c := claimAt(test.text+"\n", test.figure)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.figure)
		} else if c.Modality != test.want {
			t.Errorf("%s: %q is %s, want %s: %s", test.text, test.figure, c.Modality, test.want, test.reason)
		}
	}
}

// TestOthers holds of whom "another" counts more.
func TestOthers(t *testing.T) {
	for _, test := range []struct {
		text   string
		other  bool
		reason string
	}{
		{"Nine people were hurt. Another 30 were hurt on Monday.", true, "the same befell those told before"},
		{"Nine people were rescued. Another 30 are missing.", false, "none were told missing"},
		{"Nine people owe their lives to the crew. Another 30 were rescued.", true, "what befell the nine has no word in the lexicon"},
	} {
		all := Claims(&source.Source{ID: "a", Text: test.text + "\n"}, rule.Builtin()).Claims
		i := slices.IndexFunc(all, func(c claim.Claim) bool { return c.Text == "30" })
		if i < 0 || all[i].Thing.Other != test.other {
			t.Errorf("%s: want other %v: %s", test.text, test.other, test.reason)
		}
	}
}

// TestInNames tells that the words of a name govern nothing and are no events, whatever they are elsewhere.
func TestInNames(t *testing.T) {
	for _, test := range []struct{ text, words, predicate, reason string }{
		{"Jets bombed a village in the region of Sagaing on Tuesday.", "Tuesday", "bomb", "a region whose name looks like a participle"},
		{"The marchers reached Praça do Comércio on Friday.", "Praça do Comércio", "reach", "a small word of a name that is a verb elsewhere"},
		{"What did the clerks do on Friday?", "Friday", "do", "the same word outside of names"},
	} {
		c := claimAt("Town news\n\n"+test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
		} else if c.Predicate != test.predicate {
			t.Errorf("%s: %q hangs on %q, want %q (%s)", test.text, test.words, c.Predicate, test.predicate, test.reason)
		}
	}
	for text, want := range map[string]bool{
		"A man with a gun entered a shop in Summit Street at 9:15 a.m. on Tuesday.":     false,
		"A man with a gun entered the summit of the ministers at 9:15 a.m. on Tuesday.": true,
	} {
		c := claimAt("Town news\n\n"+text, "9:15 a.m. on Tuesday")
		if c == nil {
			t.Errorf("%s: no time", text)
		} else if got := slices.Contains(c.Thing.Occasion.Type, "meeting"); got != want {
			t.Errorf("%s: of a meeting: %v, want %v", text, got, want)
		}
	}
}

// TestWorth tells of what a sum between commas is the worth, whatever is done to it.
func TestWorth(t *testing.T) {
	for _, test := range []struct{ text, rule, reason string }{
		{"The deal, worth $40 million, was announced on Friday.", "money.deal", "between commas"},
		{"A deal worth $40 million was announced on Friday.", "money.deal", "right behind the noun"},
		{"The contract, worth $40 million, was signed on Friday.", "money.contract", "a contract"},
		{"The two contracts, worth $40 million, were signed on Friday.", "money.general", "of several it is none's"},
	} {
		c := claimAt("Town news\n\n"+test.text, "$40 million")
		if c == nil {
			t.Errorf("%s: no sum", test.text)
		} else if c.Rule != test.rule {
			t.Errorf("%s: %s, want %s (%s)", test.text, c.Rule, test.rule, test.reason)
		}
	}
}
