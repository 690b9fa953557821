package syntax

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/doc"
)

// rangeOf returns the tokens of the first place of words in d.
func rangeOf(t *testing.T, d *doc.Document, words string) doc.Range {
	t.Helper()
	at := strings.Index(d.Text, words)
	if at < 0 {
		t.Fatalf("%q is not in %q", words, d.Text)
	}
	return doc.Range{First: d.TokenAt(at), Last: d.TokenAt(at+len(words)-1) + 1}
}

func TestCounted(t *testing.T) {
	for _, test := range []struct{ text, number, heads, adjective, flags, why string }{
		{"The blast killed 12 people.", "12", "people", "", "", "the noun beside the number"},
		{"Rebels shot down three Russian ballistic missiles.", "three", "missiles", "", "", "modifiers stand between"},
		{"The quake left 12 dead.", "12", "", "dead", "", "the adjective stands for the people"},
		{"Nine wounded were taken to a clinic.", "Nine", "", "wounded", "", "a participle stands for the people"},
		{"At least seven others were hurt.", "At least seven", "", "", "other", "others are not the ones told of before"},
		{"Another 20 people are missing.", "20", "people", "", "other", "another says so too"},
		{"The storm killed 20 more people.", "20", "people", "", "other", "more after the number says so"},
		{"Three of them will stand trial.", "Three", "", "", "of", "a part, and nothing says of what"},
		{"Police held nine of the men.", "nine", "men", "", "of", "a part of a whole that is named"},
		{"There are hundreds of children in the camp.", "hundreds", "children", "", "", "of after a vague number tells what is counted"},
		{"The army fired 500 drones and missiles.", "500", "drones missiles", "", "", "one count of both"},
		{"Police seized 3 guns and 7 knives.", "3", "guns", "", "", "two counts: the second noun has its own number"},
		{"Police seized 3 guns and 7 knives.", "7", "knives", "", "", "the second of two counts"},
		{"3 dead and 7 hurt in bus crash", "3", "", "dead", "", "a headline without verb"},
		{"3 dead and 7 hurt in bus crash", "7", "", "hurt", "", "the second count of a headline"},
		{"The two sides agreed on a 30-day ceasefire.", "30-day", "ceasefire", "", "", "a glued unit measures the noun after it"},
		{"They built a 20- to 25-foot fishing boat.", "20- to 25-foot", "boat", "", "", "a range whose first end leaves its unit to the second"},
		{"The fund approved a 20 billion euro ($26 billion) loan.", "20 billion euro", "loan", "", "", "a bracket with the sum in another currency parts no noun phrase"},
		{"The fund approved a 20 billion euro ($26 billion) loan.", "$26 billion", "loan", "", "", "and is of the same thing"},
		{"The valley has a 40-foot (12-metre) dam.", "40-foot", "dam", "", "", "the same with a size"},
		{"The lake is 30 miles (48 km) north of the town.", "30 miles", "", "", "", "without an article a bracket ends the phrase"},
		{"An 8-year-old girl survived.", "8-year-old", "girl", "", "", "an age belongs to the person"},
		{"They damaged 52 out of 80 drones.", "52 out of 80", "drones", "", "of", "the noun comes after the whole"},
		{"Power is back in 7,000 of the 16,000 homes.", "7,000 of the 16,000", "homes", "", "of", "the whole has the noun"},
		{"Half of the delegation left.", "Half", "delegation", "", "of", "a fraction of a thing"},
		{"The lake is 5 km deep.", "5 km", "", "deep", "", "the adjective says what is measured"},
		{"The shock was only 5km deep.", "5km", "", "deep", "", "a glued unit before the adjective"},
		{"The game began two hours later than planned.", "two hours", "", "later", "", "an offset: later is what two hours measure"},
		{"The plane came down 14 km west of the port.", "14 km", "", "west", "", "a direction"},
		{"Sales were put at two million and six million copies.", "two million", "copies", "", "", "two numbers share the noun after the second"},
		{"Donors promised $2 billion in aid.", "$2 billion", "aid", "", "", "money in something"},
		{"More than 40 Russian planes burned.", "More than 40", "planes", "", "", "a hedge before the number"},
		{"As many as 300 soldiers may have died.", "As many as 300", "soldiers", "", "", "a hedge of three words"},
		{"Dozens of people were detained.", "Dozens", "people", "", "", "a plural number word"},
		{"Two or three cars burned.", "Two or three", "cars", "", "", "an alternative is one number"},
		{"Between 20 and 30 houses were lost.", "Between 20 and 30", "houses", "", "", "a range is one number"},
		{"A total of 612 people were hurt.", "A total of 612", "people", "", "", "a total is a hedge"},
		{"The company cut 1,200 full-time jobs.", "1,200", "jobs", "", "", "a hyphenated modifier"},
		{"Some 40 people, most of them pupils, were on the bus.", "Some 40", "people", "", "", "an apposition follows"},
		{"He paid the fine of 200 euros.", "200 euros", "", "", "", "the unit is no counted noun"},
		{"Workers found 14 of the 20 bodies.", "14", "bodies", "", "of", "a number after of"},
		{"Nearly two thirds of voters stayed at home.", "Nearly two thirds", "voters", "", "", "a fraction of people"},
		{"No officers were hurt.", "No", "officers", "", "", "zero counts too"},
		{"It was the third such attack this year.", "third", "attack", "", "", "an ordinal"},
		{"The 12 arrested men were freed.", "12", "men", "", "", "a participle before the noun narrows it"},
		{"Only 11 of Spain's 50 provinces have a plan.", "11", "provinces", "", "of", "the whole has an owner"},
		{"Some 300 bus, tram and train drivers walked out.", "Some 300", "drivers", "", "", "nouns in the singular behind a number share the one at the end"},
		{"About 400 hospital and care home workers stayed away.", "About 400", "workers", "", "", "and so do two"},
		{"The group runs 15 wind and solar farms.", "15", "farms", "", "", "the last may be told by an adjective"},
		{"The quake hurt 20 soldiers and police officers.", "20", "soldiers officers", "", "", "in the plural each is counted"},
		{"The city sent 20 police, nurses and fire engines.", "20", "police", "", "", "police are many without an ending"},
		{"The city lost 40 buses, trams and vans.", "40", "buses", "", "", "without and the series may go on with other counts"},
	} {
		d := doc.New(test.text + "\n")
		p := New(d)
		ph := p.Counted(rangeOf(t, d, test.number))
		var heads []string
		for _, h := range ph.Heads {
			heads = append(heads, d.Low(h))
		}
		adjective, flags := "", ""
		if ph.Adjective >= 0 {
			adjective = d.Low(ph.Adjective)
		}
		if ph.Other {
			flags += "other"
		}
		if ph.Of {
			flags += "of"
		}
		if got := strings.Join(heads, " "); got != test.heads || adjective != test.adjective || flags != test.flags {
			t.Errorf("%s\n%q counts %q, adjective %q, flags %q; want %q, %q, %q: %s\n%s", test.text, test.number, got, adjective, flags, test.heads, test.adjective, test.flags, test.why, p.dump(0))
		}
	}
}

func TestGovern(t *testing.T) {
	for _, test := range []struct{ text, number, predicate, relation, agent, patient, modality, why string }{
		{"The blast killed 12 people.", "12", "kill", "object", "The blast", "12 people", "actual", "a verb and its object"},
		{"The crash killed two people and injured 11.", "11", "injure", "object", "The crash", "11", "actual", "a second verb that could be an adjective"},
		{"Consent is needed at a meeting, to be held by 12 members.", "12", "hold", "oblique", "", "Consent", "planned", "what is to come of a noun before the comma"},
		{"The court must approve a list, due to name 12 members.", "12", "name", "object", "The court", "12 members", "planned", "due"},
		{"Twelve people died on Monday.", "Twelve", "die", "subject", "Twelve people", "", "actual", "a subject"},
		{"Twelve people were killed by the blast.", "Twelve", "kill", "passive subject", "the blast", "Twelve people", "actual", "a passive with its agent"},
		{"The quake struck at dawn, killing 12 and injuring 40.", "12", "kill", "object", "The quake", "12", "actual", "a participle shares the subject"},
		{"The quake struck at dawn, killing 12 and injuring 40.", "40", "injure", "object", "The quake", "40", "actual", "so does the second one"},
		{"The army destroyed 52 drones launched by Russia.", "52", "destroy", "object", "The army", "52 drones", "actual", "a participle after the noun does not take the number"},
		{"Border guards claimed to have downed 215 drones.", "215", "down", "object", "Border guards", "215 drones", "actual", "an infinitive shares the subject of claimed"},
		{"The army downed 162 drones over eight regions.", "eight", "down", "oblique", "The army", "162 drones", "actual", "over is a place after an object"},
		{"They held a march which drew 20,000 people.", "20,000", "draw", "object", "a march", "20,000 people", "actual", "a relative clause: the noun before it draws"},
		{"Twelve clerks, among them a cook, were freed.", "Twelve", "free", "passive subject", "", "Twelve clerks", "actual", "who was among them stands between commas, and is freed by nobody"},
		{"Twelve clerks, most of them Danes, fled.", "Twelve", "flee", "subject", "Twelve clerks", "", "actual", "so does what most of them were"},
		{"Nine clerks, two of them badly hurt, were freed.", "Nine", "free", "passive subject", "", "Nine clerks", "actual", "what some of them are told to be is not the verb"},
		{"Nine clerks, two of them badly hurt, were freed.", "two", "hurt", "passive subject", "", "two of them", "actual", "but that of the few"},
		{"They saw 12 clerks, one of them the man she loves.", "12", "see", "object", "They", "12 clerks", "actual", "a clause behind the noun"},
		{"Twelve clerks are now known to have been freed.", "Twelve", "free", "passive subject", "", "Twelve clerks", "actual", "what is known of them is what befell them"},
		{"Some 300 clerks are believed to have fled.", "300", "flee", "subject", "Some 300 clerks", "", "possible", "or what they may have done"},
		{"The 40 clerks were told to leave.", "40", "tell", "passive subject", "", "The 40 clerks", "actual", "what they were told they have not done"},
		{"Last month, the cutter Orla, a small ship, saved 12 sailors.", "12", "save", "object", "the cutter Orla", "12 sailors", "actual", "which month is no subject, whatever stands behind its comma"},
		{"Early November, the coast guard had caught eight smugglers.", "eight", "catch", "object", "the coast guard", "eight smugglers", "actual", "nor is a month and what part of it"},
		{"Last June, Ida Roe hired 30 nurses.", "30", "hire", "object", "Ida Roe", "30 nurses", "actual", "nor a month alone"},
		{"Monday, a holiday, saw 12 arrests.", "12", "see", "object", "Monday", "12 arrests", "actual", "a day that stands alone may be the subject, with an apposition"},
		{"Roe, the No. 2 official at the bank, sold 30 shares.", "30", "sell", "object", "Roe", "30 shares", "actual", "a rank is part of what it ranks"},
		{"She taught in Lund, and in 1990 she opened three clinics.", "1990", "open", "oblique", "she", "three clinics", "actual", "a time behind the conjunction opens a clause of its own"},
		{"She taught in Lund and in 1990 opened three clinics.", "1990", "open", "oblique", "She", "three clinics", "actual", "the same with one subject"},
		{"She taught in Lund, but in 1990, at the age of 41, she opened three clinics.", "1990", "open", "oblique", "she", "three clinics", "actual", "an aside behind the time does not close the clause again"},
		{"The island has had no census since 1987 and its council is arguing over 12 plans.", "1987", "have", "oblique", "The island", "no census", "actual", "a year argues over nothing"},
		{"The island has had no census since rain stopped 12 clerks.", "12", "stop", "object", "rain", "12 clerks", "actual", "since opens a clause of what can do something"},
		{"The singer who left the stage after 1968 was shy.", "1968", "leave", "oblique", "The singer", "the stage", "actual", "nor is a year shy"},
		{"The mayor said two clerks and three guards were freed.", "two", "free", "passive subject", "", "two clerks and three guards", "actual", "nobody says clerks: all that is counted behind the verb is the subject of the next"},
		{"She said two words and the crowd left.", "two", "say", "object", "She", "two words", "actual", "but words may be said, while others leave"},
		{"A jury on Tuesday freed three men.", "three", "free", "object", "A jury", "three men", "actual", "the day between subject and verb is no part of who did it"},
		{"The strike in August cost three jobs.", "three", "cost", "object", "The strike in August", "three jobs", "actual", "a month tells which strike"},
		{"Soldiers on Monday shot dead nine men.", "nine", "shoot", "object", "Soldiers", "nine men", "actual", "who is shot dead is killed"},
		{"At 7:15am firemen were sent to two barns.", "two", "send", "oblique", "", "firemen", "actual", "who stands behind a clock time is no part of it"},
		{"The 7:15am train hit two cows.", "two", "hit", "object", "The 7:15am train", "two cows", "actual", "but which train it is"},
		{"On Sunday 8 March 2014, at 9:20 a.m., firemen freed two cows.", "two", "free", "object", "firemen", "two cows", "actual", "nor is a full date who did it"},
		{"They appeared in court on Monday after a \"thorough\" inquiry.", "Monday", "appear", "oblique", "They", "", "actual", "a word in quotation marks is part of its phrase, and nothing that they were"},
		{"He drove to the flat of a man whom he knew, at 4:20 p.m.", "4:20", "drive", "oblique", "He", "", "actual", "a time that a comma sets off at the end is the main verb's"},
		{"Police found the car on Monday and the next day they held two men.", "two", "hold", "object", "they", "two men", "actual", "a time without a preposition opens a clause too"},
		{"They met in Lund, and three years later she sold two shops.", "two", "sell", "object", "she", "two shops", "actual", "so does one with its adverb"},
		{"The firm sold shops in March and June and hired 40 clerks.", "June", "sell", "oblique", "The firm", "shops", "actual", "two months of one verb"},
		{"Voting begins at two schools.", "two", "begin", "oblique", "", "", "actual", "no noun is begins"},
		{"Police held three men that evening.", "three", "hold", "object", "Police", "three men", "actual", "that evening is a time"},
		{"Two men were shot in Lund and in Oslo, she said.", "Two", "shoot", "passive subject", "", "Two men", "actual", "a list of places before who says it opens no clause"},
		{"Income was $40 million in the three months ended June 30.", "$40 million", "income", "copula", "Income", "", "actual", "the months of an account end, and nothing else"},
		{"Sales rose to $4 million in the quarter ended March 31 from $3 million.", "$3 million", "rise", "oblique", "Sales", "", "actual", "what stands behind such a period goes on with the clause before it"},
		{"Police Monday arrested three men.", "Monday", "arrest", "oblique", "Police", "three men", "actual", "a day between subject and verb is not arrested"},
		{"Police, who had been tipped off, arrested nine men.", "nine", "arrest", "object", "Police", "nine men", "actual", "a participle before a number, behind a comma, is the verb"},
		{"Quake kills 17", "17", "kill", "object", "Quake", "17", "actual", "a headline in the present"},
		{"58 dead and more than 900 hurt in quake", "58", "dead", "subject", "58 dead and more than 900", "", "actual", "a headline without verb"},
		{"58 dead and more than 900 hurt in quake", "more than 900", "hurt", "", "", "", "actual", "its second half"},
		{"The toll has risen to 29.", "29", "rise", "oblique", "The toll", "", "actual", "a bare level: the subject is its topic"},
		{"They reported a death toll of 40.", "40", "toll", "nominal", "", "", "actual", "the predicate is a noun"},
		{"The destruction of 40 jets was a surprise.", "40", "destruction", "nominal", "", "", "actual", "a noun of action"},
		{"Prices were up by 6% in May.", "6%", "up", "oblique", "Prices", "", "actual", "up as a predicate"},
		{"The plants were alive after 17 days.", "17", "alive", "oblique", "The plants", "", "actual", "an adjective as predicate"},
		{"The state will build 26,000 homes.", "26,000", "build", "object", "The state", "26,000 homes", "planned", "will"},
		{"The state promised to build 26,000 homes.", "26,000", "build", "object", "The state", "26,000 homes", "planned", "a promise"},
		{"The union demanded a raise of 300 euros.", "300 euros", "raise", "nominal", "", "", "actual", "the noun governs"},
		{"The union demanded 300 euros.", "300 euros", "demand", "object", "The union", "300 euros", "demanded", "a demand"},
		{"Russia offered a truce for two days.", "two days", "offer", "oblique", "Russia", "a truce", "offered", "an offer"},
		{"Up to 300 workers could lose their jobs.", "Up to 300", "lose", "subject", "Up to 300 workers", "their jobs", "possible", "could"},
		{"The mayor did not close 12 schools.", "12", "close", "object", "The mayor", "12 schools", "actual", "negated"},
		{"Talks can start if Russia agrees to a 30-day truce.", "30-day", "agree", "oblique", "Russia", "", "demanded", "a condition"},
		{"Firefighters arrived and freed 12 children.", "12", "free", "object", "Firefighters", "12 children", "actual", "the second verb has the first one's subject"},
		{"There were 12 people in the lift.", "12", "be", "subject", "", "", "actual", "there is"},
		{"The battle lasted for three days.", "three days", "last", "oblique", "The battle", "", "actual", "a preposition beside the verb"},
		{"For three days the town had no water.", "three days", "have", "oblique", "the town", "no water", "actual", "a preposition before the clause"},
		{"The army will free 40 men, in stages, said the mediator.", "40", "free", "object", "The army", "40 men", "planned", "an inverted verb of saying behind an aside takes no object for its subject"},
		{"Police said 12 people had died.", "12", "die", "subject", "12 people", "", "actual", "a clause under said, without that"},
		{"Police told reporters that 12 people had died.", "12", "die", "subject", "12 people", "", "actual", "a clause with that"},
		{"The people who left the hall saw 12 cars.", "12", "see", "object", "The people", "12 cars", "actual", "a relative clause stands between subject and verb"},
		{"The number of men arrested in the port rose to 41.", "41", "rise", "oblique", "The number of men", "", "actual", "a participle stands between subject and verb"},
		{"With both sides launching 40 strikes, hopes fell.", "40", "launch", "object", "both sides", "40 strikes", "actual", "with and a participle"},
		{"The blast left 12 people dead.", "12 people", "dead", "subject", "The blast", "", "actual", "what became of the object of leave"},
		{"The storm, leaving 12 villagers trapped, moved on.", "12 villagers", "trap", "passive subject", "The storm", "", "actual", "the same with a participle"},
		{"The storm left 12 homes without power.", "12 homes", "without", "subject", "The storm", "", "actual", "and with what they lack"},
		{"The storm left 12 homes in the dark.", "12 homes", "leave", "object", "The storm", "12 homes", "actual", "no word that tells it"},
		{"The crash left two dead, with 12 injured.", "12", "injure", "passive subject", "The crash", "", "actual", "with and a bare participle"},
		{"When the bridge fell, 12 cars sank.", "12", "sink", "subject", "12 cars", "", "actual", "the main clause after a time clause"},
		{"After officers arrived, they found 12 guns.", "12", "find", "object", "they", "12 guns", "actual", "after opens a clause here"},
		{"After three hours the men gave up.", "three hours", "give", "oblique", "the men", "", "actual", "after is a preposition here"},
		{"The minister, Ana Silva, has closed 12 schools.", "12", "close", "object", "The minister", "12 schools", "actual", "an apposition does not take the verb"},
		{"Two ballistic missiles hit a school.", "Two", "hit", "subject", "Two ballistic missiles", "a school", "actual", "a subject with modifiers"},
		{"The council means to sell 40 buses.", "40", "sell", "object", "The council", "40 buses", "planned", "what it means to do"},
		{"The council plans to sell 40 buses.", "40", "sell", "object", "The council", "40 buses", "planned", "a plan"},
		{"The army denied losing 40 tanks.", "40", "lose", "object", "The army", "40 tanks", "denied", "a denial and a gerund"},
		{"The union asked the firm to hire 40 nurses.", "40", "hire", "object", "the firm", "40 nurses", "demanded", "the one asked would do it"},
		{"Nine of them will appear on stage.", "Nine", "appear", "subject", "Nine of them", "", "planned", "will"},
		{"Jordan sent 40 trucks and Egypt sent 12.", "12", "send", "object", "Egypt", "12", "actual", "a second clause has its own subject"},
		{"The troops, who had marched for nine days, took the town.", "nine days", "march", "oblique", "The troops", "", "actual", "within a relative clause"},
		{"Floods destroyed or damaged 300 houses.", "300", "damage", "object", "Floods", "300 houses", "actual", "verbs in a series"},
		{"The 12-member panel met.", "12-member", "meet", "subject", "The 12-member panel", "", "actual", "a modifier goes with its noun"},
		{"The shock was only 5km deep.", "5km", "deep", "copula", "The shock", "", "actual", "the adjective is the predicate, the shock its topic"},
		{"The Bears are at five years, the Tigers around six, and the Lions at four.", "around six", "be", "oblique", "the Tigers", "around six", "actual", "the second of a list leaves out its verb"},
		{"The Bears are at five years, the Tigers around six, and the Lions at four.", "four", "be", "oblique", "the Lions", "four", "actual", "so does the third, behind its preposition"},
		{"He is in Olm, the twins at 40 sites.", "40", "be", "oblique", "He", "", "actual", "a place is no first of such a list"},
		{"The bidders are the Bears (six years, $40 million) and Hull.", "six years", "", "", "the Bears", "", "actual", "a bracket tells of the name before it"},
		{"The bidders are the Bears (six years, $40 million) and Hull.", "$40 million", "", "", "the Bears", "", "actual", "and so does what follows in it"},
		{"He is six feet tall, weighing 130 pounds, has a beard and limps.", "130 pounds", "weigh", "object", "He", "130 pounds", "actual", "a measure has no beard"},
		{"Though Radio Olm claims it was six years, he left.", "six years", "be", "copula", "it", "", "actual", "who claims is no noun"},
		{"The depot lends 300 bikes and repairs some 90 boats a week.", "90", "repair", "object", "The depot", "some 90 boats", "actual", "a second verb that could be a plural noun"},
		{"Rent is up 5 percent and wages 2 percent.", "2 percent", "up", "oblique", "wages", "2 percent", "actual", "but a noun where only a share follows"},
		{"The pier, opened in 1930 and rebuilt after a storm that sank nine boats, drew 700 anglers.", "700", "draw", "object", "The pier", "700 anglers", "actual", "the comma ends the participles, and the clause within them"},
		{"The pier, opened in 1930 and rebuilt after a storm that sank nine boats, drew 700 anglers.", "nine", "sink", "object", "a storm", "nine boats", "actual", "whose own object stays"},
		{"The bid tops the 30 crowns put forward by a rival in June.", "30 crowns", "put", "passive subject", "a rival", "the 30 crowns", "actual", "a figure that another is held against is its own participle's"},
		{"Sales came in above the 30 crowns that the board had promised.", "30 crowns", "promise", "object", "the board", "the 30 crowns", "planned", "or its own clause's"},
		{"Police found the 30 rifles stolen by a clerk in June.", "30", "find", "object", "Police", "the 30 rifles", "actual", "what is found is first of all found"},
		{"Nine bikes were sold at noon, and seven of those who came by car were turned away.", "seven", "turn", "passive subject", "", "seven of those", "actual", "those who did something may be the subject behind a comma"},
		{"The rose farms that drew three clans to the lake will close.", "three", "draw", "object", "The rose farms", "three clans", "actual", "no past tense stands behind an article"},
		{"The operator was fined 900 crowns in 2012 after one more of its boats, the Orla, sank.", "900 crowns", "fine", "object", "", "The operator", "actual", "a name between commas parts no clause from after"},
		{"She moved Berg, who ran the depot, to Olm for six years.", "six years", "move", "oblique", "She", "Berg", "actual", "the second comma ends the aside"},
		{"She met Berg, who had worked in Olm, in Tarn and in Lund for six years.", "six years", "work", "oblique", "Berg", "", "actual", "but not among more commas"},
		{"At the auction, held in June, the clerk sold 30 bikes.", "June", "hold", "oblique", "", "the auction", "actual", "a participle behind what opens the sentence tells of it"},
		{"On Monday, cheered by a crowd, the clerk sold 30 bikes.", "30", "sell", "object", "the clerk", "30 bikes", "actual", "unless that is a time"},
		{"The fair, to be held in June, will draw 700 anglers.", "June", "hold", "oblique", "", "The fair", "planned", "an infinitive between commas has the noun before it"},
		{"The aim is for 30 flats to be built.", "30", "build", "passive subject", "", "30 flats", "planned", "what is aimed at is the infinitive's"},
		{"Buried under the sand were 30 boats.", "30", "bury", "passive subject", "", "30 boats", "actual", "a participle that opens the sentence before its subject"},
		{"Watched from the pier, the clerk was a man of 30.", "30", "man", "nominal", "", "", "actual", "not one of a subject that stands before the verb"},
		{"It is less than the 90 crowns promised by the mayor.", "90 crowns", "promise", "passive subject", "the mayor", "the 90 crowns", "planned", "a participle with who did it behind it"},
		{"The boat vanished beneath the cold waves in ten minutes.", "ten minutes", "vanish", "oblique", "The boat", "", "actual", "what a preposition has before it is no verb"},
		{"The girl in the red hat waves at 90 boats.", "90", "wave", "oblique", "The girl in the red hat", "", "actual", "unless the clause has no other"},
		{"The bridge, which the council says cost 90 crowns, is shut.", "90 crowns", "cost", "object", "The bridge", "90 crowns", "actual", "who says so stands within the clause"},
		{"The bridge, which the council said last week, cost 90 crowns.", "90 crowns", "cost", "object", "The bridge", "90 crowns", "actual", "a comma ends the clause"},
		{"The tunnel, which will last 120 years, was dug in 1990.", "120 years", "last", "object", "The tunnel", "120 years", "planned", "last behind a modal is a verb"},
		{"The mine where nine men died in June employs 90 clerks.", "nine", "die", "subject", "nine men", "", "actual", "a clause of place has the first of two verbs"},
		{"The mine where nine men died in June employs 90 clerks.", "90", "employ", "object", "The mine", "90 clerks", "actual", "and what it tells of the second"},
		{"Crews called to a blaze that burned 90 cars saved two boys.", "two", "save", "object", "Crews", "two boys", "actual", "a participle, with a clause behind it"},
		{"Crews walked to a house that had 90 rooms.", "90", "have", "object", "a house", "90 rooms", "actual", "a verb, where none follows"},
		{"A fire at a hostel housing 90 clerks burned two cars.", "90", "house", "object", "a hostel", "90 clerks", "actual", "what a noun before a number ends in may be a participle"},
		{"At the town meeting 90 clerks spoke.", "90", "speak", "subject", "90 clerks", "", "actual", "or the noun itself"},
		{"Rents are up 65 percent, and wages 32 percent.", "32 percent", "up", "oblique", "wages", "32 percent", "actual", "a second subject without a verb"},
		{"It was a march against high rents that drew 9,000 people.", "9,000", "draw", "object", "a march", "9,000 people", "actual", "the clause hangs on the noun with the article"},
		{"The quake of 1987, in which 64 people died, was weaker.", "64", "die", "subject", "64 people", "", "actual", "in which is neither subject nor object"},
		{"The unions called for fees to be cut by 300 euros.", "300 euros", "cut", "oblique", "", "fees", "demanded", "for gives the infinitive its subject"},
		{"The court said: 12 in Bergen, nine in Oslo.", "nine", "", "", "", "", "actual", "a list after a colon hangs on no verb"},
		{"According to the union, the strike in August cost the firm nine million euros.", "nine million euros", "cost", "object", "the strike in August", "the firm nine million euros", "actual", "according to is a preposition, and cost a verb"},
		{"The earthquake happened at sea and cost 300 lives.", "300", "cost", "object", "The earthquake", "300 lives", "actual", "cost after and is a verb"},
		{"On Friday, May 9, the museum was closed for 3 hours.", "3 hours", "close", "oblique", "", "the museum", "actual", "a date before the subject is none"},
		{"The mast, which stood in the port, was over after five hours.", "five hours", "over", "oblique", "The mast", "", "actual", "over is the predicate"},
		{"The bridge is due to be finished within nine months.", "nine months", "finish", "oblique", "", "The bridge", "planned", "due to before a verb is no preposition"},
		{"Ross had 47 percent of the votes counted so far and Blake 45 percent.", "45 percent", "have", "object", "Blake", "45 percent", "actual", "a verb left out, that of the main clause"},
		{"The union says that 900 jobs are at risk, twice as many as feared.", "900", "be", "subject", "900 jobs", "", "actual", "what a comma sets off is no predicate"},
		{"The union says that 900 jobs are at risk, three times as many as feared.", "900", "be", "subject", "900 jobs", "", "actual", "nor is a multiple behind the comma"},
		{"The bridge, which is old, carries 900 cars.", "900", "carry", "object", "The bridge", "900 cars", "actual", "a predicate beside its verb"},
		{"Twelve people have been arrested and charged.", "Twelve", "arrest", "passive subject", "", "Twelve people", "actual", "the first of two participles"},
	} {
		d := doc.New(test.text + "\n")
		p := New(d)
		g := p.Govern(rangeOf(t, d, test.number))
		relation := string(g.Relation)
		if test.relation == "" {
			relation = ""
		}
		agent, patient := d.TextOf(g.Agent), d.TextOf(g.Patient)
		if g.Predicate != test.predicate || relation != test.relation || agent != test.agent || patient != test.patient || g.Modality != test.modality {
			t.Errorf("%s\n%q: %s (%s) agent %q patient %q %s by %s\nwant %s (%s) agent %q patient %q %s: %s\n%s", test.text, test.number, g.Predicate, g.Relation, agent, patient, g.Modality, g.Pattern,
				test.predicate, test.relation, test.agent, test.patient, test.modality, test.why, p.dump(0))
		}
		if g.Predicate != "" && (g.Sure <= 0 || g.Sure > 1 || g.Pattern == "") {
			t.Errorf("%s: pattern %q is sure to %v", test.text, g.Pattern, g.Sure)
		}
	}
}
