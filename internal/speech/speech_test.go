package speech

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/syntax"
)

func read(text string) (*doc.Document, []name.Mention, []Statement) {
	d := doc.New(text)
	names := name.Find(d)
	return d, names, Find(d, syntax.New(d), names)
}

// TestSpeaker asks who says the words; "" is the report itself.
func TestSpeaker(t *testing.T) {
	for _, test := range []struct{ text, words, speaker, verb, why string }{
		{"Police said 12 people had died.", "12 people", "Police", "say", "a clause without that"},
		{"Police said that 12 people had died.", "12 people", "Police", "say", "a clause with that"},
		{"Police said on Friday that 12 people had died.", "12 people", "Police", "say", "a time stands between"},
		{"The mayor told reporters that nine shops had burned and that four were lost.", "four", "The mayor", "tell", "a second that"},
		{"The mayor told reporters nine shops had burned.", "nine shops", "The mayor", "tell", "the hearer is not the subject"},
		{"Nine shops burned, the mayor said.", "Nine shops", "the mayor", "say", "the speaker stands last"},
		{"Nine shops burned, said the mayor.", "Nine shops", "the mayor", "say", "and inverted"},
		{"The fire cost nine shops, said Ana Silva, the mayor.", "nine shops", "Ana Silva", "say", "and inverted behind an object, which says nothing"},
		{"The fire cost nine shops, said Tarn's fire chief, Ana Silva, who led the crews.", "nine shops", "Tarn's fire chief, Ana Silva", "say", "and with the name behind the office"},
		{"In all, police said, 12 people had fled.", "12 people", "police", "say", "what stands before is no clause"},
		{"On Monday, police said, 12 had fled and nine shops had burned.", "nine shops", "police", "say", "nor where a number alone goes on"},
		{"Nine shops burned, police said, 12 people fled and the rain came.", "12 people", "", "", "what stands before is a clause of its own"},
		{"Judge Ana Silva sat for nine hours. The judge said 12 people had fled.", "12 people", "Judge Ana Silva", "say", "the only judge that is named"},
		{"Judge Ana Silva sat, and so did Judge Mara Lindt. The judge said 12 people had fled.", "12 people", "The judge", "say", "two judges"},
		{"The foreign minister, Ana Silva, met the prime minister, Jon Berg. The foreign minister said 12 people had fled.", "12 people", "Ana Silva", "say", "the office in full"},
		{"The foreign minister, Ana Silva, met the prime minister, Jon Berg. The minister said 12 people had fled.", "12 people", "The minister", "say", "either may be meant"},
		{`"We have lost 12 boats," sobbed Ana Silva, 49.`, "12 boats", "Ana Silva", "sob", "whatever the verb behind a quotation"},
		{`"We have lost 12 boats," Ana Silva sighed.`, "12 boats", "Ana Silva", "sigh", "and behind the name"},
		{`Widow Ana Silva, 73, fumed: "Twelve boats are gone."`, "Twelve boats", "Widow Ana Silva", "fume", "and before a colon"},
		{`The sign read: "Twelve boats for hire."`, "Twelve boats", "", "", "no person"},
		{`"We have lost 12 boats," Ana Silva quoted him as saying.`, "12 boats", "", "", "another's words"},
		{"The brigade had counted 12 boats by noon.", "12 boats", "The brigade", "count", "who had counted tells the figure"},
		{"Auditors found that the port had lost 12 boats.", "12 boats", "Auditors", "find", "who looks into things"},
		{"The diver found that he had 12 boats.", "12 boats", "", "", "who only comes upon them"},
		{"Nine shops burned, the most for a decade, said the mayor.", "Nine shops", "the mayor", "say", "nor does an aside"},
		{"A tram carrying 54 people crashed in thick fog off the road, killing nine, the fire brigade said.", "nine", "the fire brigade", "say", "the clause before has one verb, which looks like a participle"},
		{"Two men were hurt, the governor of Alm, Ana Silva, told Reuters.", "Two men", "the governor of Alm, Ana Silva", "tell", "who is told does not speak"},
		{"Nine shops burned, the mayor said on Friday, as crews cleared the road.", "Nine shops", "the mayor", "say", "what follows does not matter"},
		{"Nine shops burned, the mayor said, as 40 crews cleared the road.", "40 crews", "", "", "the report says what went on meanwhile"},
		{"Nine shops burned, a spokesman for the port said.", "Nine shops", "a spokesman for the port", "say", "a long speaker"},
		{"Nine shops burned, the mayor, Ana Silva, said.", "Nine shops", "the mayor, Ana Silva", "say", "a name beside the office"},
		{"Nine shops burned when a spark swept through the yard, police said.", "Nine shops", "police", "say", "the clause between has a verb like a participle"},
		{"Nine shops burned, according to the brigade's head, Ana Silva. Two reopened.", "Nine shops", "the brigade's head, Ana Silva", "according to", "the name beside the office of a source"},
		{"The bridge, police said, lost 12 bolts.", "12 bolts", "police", "say", "within the clause"},
		{"On May 22nd, at the palace in Lom, they went further, agreeing on 12 boats.", "12 boats", "", "", "no day speaks"},
		{"The toll is 46, the ministry said: 31 in Bergen and 15 in Oslo.", "31", "the ministry", "say", "after a colon too"},
		{"According to the mayor, nine shops burned.", "nine shops", "the mayor", "according to", "the source leads"},
		{"Nine shops burned, according to the mayor.", "Nine shops", "the mayor", "according to", "the source follows"},
		{"Nine shops burned, according to the mayor, while 12 escaped.", "12", "", "", "the source is not cited for what follows"},
		{"The union claimed 80,000 and police 17,000.", "80,000", "The union", "claim", "a number claimed"},
		{"The fire claimed at least 12 lives.", "12 lives", "", "", "what claims lives says nothing"},
		{"The last such fire, in 1987, claimed its 12th victim a week later.", "12th victim", "", "", "nor does what claims victims"},
		{"The union claimed 80,000 and police 17,000.", "17,000", "police", "claim", "the second speaker has no verb"},
		{"Police put the crowd at 45,000.", "45,000", "Police", "put", "a figure put at"},
		{"Police spoke of 45,000.", "45,000", "Police", "speak", "a figure spoken of"},
		{"The mayor spoke of his 12 years in office.", "12 years", "", "", "what is spoken of is told by more than a number"},
		{"The union reckons with 900 lost jobs.", "900 lost jobs", "The union", "reckon", "a figure reckoned with"},
		{"The brigade gave the number of boats lost as 12.", "12", "The brigade", "give", "a number given as a figure"},
		{"The brigade gave the boats as a gift to 12 towns.", "12 towns", "", "", "what is given is called no number"},
		{"The union speaks of 900 jobs, the company of 400.", "400", "the company", "speak", "the second speaker has no verb"},
		{"The union spoke of a crowd of 4,000.", "a crowd of 4,000", "The union", "speak", "a noun before the figure"},
		{"Dealers reckoned with yearly savings of 12 million euros.", "yearly savings of 12 million euros", "Dealers", "reckon", "the same behind with"},
		{"The union spoke of a breach of trust.", "a breach of trust", "", "", "no figure behind the noun"},
		{"Police counted 4,000 marchers.", "4,000 marchers", "Police", "count", "who counts tells the figure"},
		{"The mayor counts on 12 votes.", "12 votes", "", "", "what is hoped for"},
		{"The union counts 900 members.", "900 members", "", "", "who has them counts them"},
		{"It spoke of savings of 40 million euros.", "savings of 40 million euros", "", "", "of whom and when is told before"},
		{"The mayor counts the widow among her friends.", "the widow", "", "", "no figure is counted"},
		{"The buyer admits to 400 lost jobs.", "400 lost jobs", "The buyer", "admit", "a figure owned to"},
		{"The hall opened to 400 guests.", "400 guests", "", "", "whom a hall is open to"},
		{"In the view of the union, 900 jobs are in danger.", "900 jobs", "the union", "according to", "a view"},
		{"By the count of the police, 900 people came.", "900 people", "the police", "according to", "a count"},
		{"In the yard of the union, 900 people met.", "900 people", "", "", "a place"},
		{"They put the car at the gate.", "the car", "", "", "nothing is put at a number"},
		{"Rebels put 12 men at the gate.", "12 men", "", "", "no figure follows at"},
		{"Police disputed the claim, estimating the crowd at 45,000.", "45,000", "Police", "estimate", "a participle shares the subject"},
		{"The ministry revised the toll to 41 from 46.", "41", "The ministry", "revise", "a figure revised to"},
		{"The firm raised prices to 41 euros.", "41 euros", "", "", "a price that is raised is no figure that is revised"},
		{"The march drew 80,000, a figure which the police reduced to 17,000.", "17,000", "the police", "reduce", "a relative clause"},
		{"It was a march that police said drew 30,000 people.", "30,000", "police", "say", "said within a relative clause"},
		{"It was a march that the union said was 30,000 strong.", "30,000", "the union", "say", "and a copula"},
		{"Rebels claimed to have downed 12 jets.", "12 jets", "Rebels", "claim", "an infinitive"},
		{"Rebels claimed to have downed 12 jets, while the army stated that it had lost three.", "three", "the army", "state", "the second clause has its own speaker"},
		{"Rebels claimed to have downed 12 jets, while the army stated that it had lost three.", "12 jets", "Rebels", "claim", "the first ends before it"},
		{"Engineers who toured the town said 40 houses were unsafe.", "40 houses", "Engineers", "say", "a relative clause belongs to the speaker"},
		{"Ana Silva, who put her losses at 23,000 euros, said she would stay.", "23,000 euros", "Ana Silva", "put", "who stands for the name"},
		{"Ana Silva, who put her losses at 23,000 euros, said she would stay.", "she would stay", "Ana Silva", "say", "the main verb has the same speaker"},
		{"\"We lost 12 boats,\" Ana Silva said.", "12 boats", "Ana Silva", "say", "a quotation before its speaker"},
		{"\"We lost 12 boats,\" said Ana Silva.", "12 boats", "Ana Silva", "say", "inverted"},
		{"“We lost 12 boats,” said Ana Silva, 67, who has fished for 40 years.", "12 boats", "Ana Silva", "say", "more is told of her"},
		{"“We lost 12 boats,” said Ana Silva, 67, who has fished for 40 years.", "40 years", "", "", "which the report says"},
		{"“We lost 12 boats,” the mayor, Ana Silva, said.", "12 boats", "the mayor, Ana Silva", "say", "the name beside the office"},
		{"“We lost 12 boats,” Ana Silva, a spokeswoman for the port, said.", "12 boats", "Ana Silva", "say", "the office beside the name"},
		{"Ana Silva said: “We lost 12 boats.”", "12 boats", "Ana Silva", "say", "a colon before the quotation"},
		{"Ana Silva told the court, “We lost 12 boats.”", "12 boats", "Ana Silva", "tell", "a hearer before the quotation"},
		{"“We lost 12 boats,” Ana Silva said. “Nine were new.”", "Nine", "Ana Silva", "say", "the quotation goes on"},
		{"“We lost 12 boats,” Ana Silva said, “and nine were new.”", "nine", "Ana Silva", "say", "around its speaker"},
		{"“We lost 12 boats,” Ana Silva posted on X. “Nine were new.”", "Nine", "Ana Silva", "post", "other verbs"},
		{"Ana Silva spoke first. She said nine boats were lost.", "nine boats", "Ana Silva", "say", "she is the person named before"},
		{"Ana Silva said the port was shut. She said nine boats were lost.", "nine boats", "Ana Silva", "say", "she is who spoke before"},
		{"Ana Silva beat Thomas Berg. He said nine boats were lost.", "nine boats", "Thomas Berg", "say", "a given name of women is not his"},
		{"Thomas Berg met Ana Silva. She said nine boats were lost.", "nine boats", "Ana Silva", "say", "a given name of men is not hers"},
		{"Robin Berg met Ana Silva. He said nine boats were lost.", "nine boats", "Robin Berg", "say", "a given name of both may be his"},
		{"The ministry said the port was shut. It said nine boats were lost.", "nine boats", "The ministry", "say", "it is the body that spoke before"},
		{"Officials said the port was shut. They said nine boats were lost.", "nine boats", "Officials", "say", "they are those who spoke before"},
		{"A raid reportedly destroyed 40 jets.", "40 jets", "", "reportedly", "said by nobody, and hedged"},
		{"The men are believed to have taken 12 cars.", "12 cars", "", "believe", "believed by nobody named"},
		{"Official figures show that 40 shops closed.", "40 shops", "Official figures", "show", "records say so"},
		{"The film showed 40 shops.", "40 shops", "", "", "a film says nothing"},
		{"The results suggest that 40 shops will close.", "40 shops", "The results", "suggest", "records may suggest"},
		{"The rain suggested that 40 shops would close.", "40 shops", "", "", "a thing that suggests says nothing"},
		{"Six held after clash: police\n\nSix men were held in Bergen on Friday after a clash in the port. They were to appear in court.", "Six", "police", "say", "a headline's last words"},
		{"The minister did not say that 12 had died.", "12", "", "", "nobody said it"},
		{"The minister will say that 12 have died.", "12", "", "", "nobody has said it yet"},
		{"The firm has pledged 26,000 jobs.", "26,000", "The firm", "pledge", "a pledge"},
		{"Police arrested 12 men and said nine were armed.", "12 men", "", "", "the arrest is the report's"},
		{"Police arrested 12 men and said nine were armed.", "nine", "Police", "say", "the second verb has the same speaker"},
		{"Russia accuses Kyiv of stalling and says 12 men died.", "12 men", "Russia", "say", "and after accuse"},
		{"The doctor said 12 men died; nine others were sent home.", "nine others", "", "", "a semicolon ends it"},
		{"The town lost nine shops. Police said the fire was out.", "nine shops", "", "", "the sentence before is the report's"},
		{"The army said it had killed 40 rebels and was holding nine.", "nine", "The army", "say", "said goes on over and"},
		{"“It is over,” he said. The fire burned nine shops.", "nine shops", "", "", "the sentence after is the report's"},
		{"In the words of Ana Silva, “we lost 12 boats”.", "12 boats", "Ana Silva", "say", "in the words of"},
		{"The so-called “12 brothers” met.", "12 brothers", "", "", "a name in quotation marks is nobody's words"},
		{"State media reported 12 deaths.", "12 deaths", "State media", "report", "a noun reported"},
		{"Nine died, state media reported, citing police.", "Nine", "police", "cite", "the one cited is the source"},
		{"The ministry denied that 12 men had died.", "12 men", "The ministry", "deny", "a denial"},
		{"The army rejected reports that 12 men had died.", "12 men", "The army", "reject", "the words denied are within what is rejected"},
		{"Zhang warned that 300 homes could be lost.", "300 homes", "Zhang", "warn", "a warning"},
		{"“Is it over?” asked Ana Silva.", "Is it over", "Ana Silva", "ask", "a question"},
		{"I think 12 men died.", "12 men", "", "", "the writer"},
		{"The police chief, Ola Berg, told Reuters that nine men were held.", "nine men", "The police chief, Ola Berg", "tell", "the name beside the office, then a hearer"},
		{"Nine men were held, the police chief told Reuters.", "Nine men", "the police chief", "tell", "a hearer after the tail"},
		{"Nine men were held, police said, adding that three were armed.", "three", "police", "add", "a participle of saying"},
		{"Experts estimate that the quake cost $2 billion.", "$2 billion", "Experts", "estimate", "an estimate"},
		{"The dam held back 40 tonnes of mud, acting director Ana Silva said.", "40 tonnes", "acting director Ana Silva", "say", "a participle within a title"},
		{"The chair of the rowers' club, Ana Silva, said nine boats sank.", "nine boats", "The chair of the rowers' club, Ana Silva", "say", "the office has a phrase of its own before the name"},
		{"The operator, Tamar Bus, insisted that nine buses ran.", "nine buses", "The operator, Tamar Bus", "insist", "a firm beside what it is"},
		{"The town of Bergen, Norway, said nine buses ran.", "nine buses", "The town of Bergen", "say", "a country beside a town is no name of the speaker"},
		{"The fishers' union has called a strike. It says 300 boats stay in port.", "300 boats", "The fishers' union", "say", "it is the body that the sentence before tells of"},
		{"The volcano woke up in May. It said nothing of 300 boats.", "300 boats", "", "", "a volcano says nothing"},
		{"The guild called that bill “a farce” and said 90 bakeries would shut.", "90 bakeries", "The guild", "say", "a quotation is no subject of the next verb"},
		{"Ana Silva of Vossbank, who said that nine boats sank, left.", "nine boats", "Ana Silva of Vossbank", "say", "who is a person, not her firm"},
		{"The port authority disputes that, putting the figure above 90.", "above 90", "The port authority", "put", "a figure put above, without at"},
		{"The crane put the load above 90 cars.", "90 cars", "", "", "a load is no figure"},
		{"Ana Silva said the club had promised to free 40 birds.", "40 birds", "Ana Silva", "say", "what she says they promised is hers to say"},
		{"The club promised to free 40 birds.", "40 birds", "The club", "promise", "their own promise"},
		{"Ana Silva, who had demanded 12 boats, said nine sank.", "nine", "Ana Silva", "say", "the second comma ends the relative clause"},
		{"Donor states pledged 90 tents for the camp, Silva said.", "90 tents", "Silva", "say", "a promise is told by who speaks of it"},
		{"Donor states pledged 90 tents for the camp.", "90 tents", "Donor states", "pledge", "their own promise to give"},
		{"The rebels claimed 90 prisoners, Silva said.", "90 prisoners", "The rebels", "claim", "a claim stays theirs"},
		{"Outside the town hall Ana Silva, who had worked there, said: “We lost 12 boats and more.”", "12 boats", "Ana Silva", "say", "where it was said stands before the name"},
		{"The number of those held rose to 57, authorities said, after officers saw the film.", "57", "authorities", "say", "a participle within the subject"},
	} {
		d, names, statements := read(test.text + "\n")
		at := strings.Index(test.text, test.words)
		st := At(statements, doc.Span{Start: at, End: at + len(test.words)})
		speaker, verb := "", ""
		if st != nil {
			speaker, verb = d.TextOf(st.Speaker), st.Verb
		}
		if speaker != test.speaker || verb != test.verb {
			t.Errorf("%s\n%q is said by %q (%s), want %q (%s): %s", test.text, test.words, speaker, verb, test.speaker, test.verb, test.why)
			for _, s := range statements {
				t.Logf("   %q %s %q by %s", d.TextOf(s.Speaker), s.Verb, d.Text[s.Span.Start:s.Span.End], s.Pattern)
			}
		}
		if st != nil && st.Name >= len(names) {
			t.Errorf("%s: name %d of %d", test.text, st.Name, len(names))
		}
	}
}

func readParsed(d *doc.Document, names []name.Mention) []Statement {
	return Find(d, syntax.New(d), names)
}
