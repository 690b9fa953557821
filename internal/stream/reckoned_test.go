package stream_test

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/rule"
)

// reckonedTexts are reports whose two ends of a reckoning stand sentences apart. rule is what finds the error, and empty where there is none.
var reckonedTexts = []struct{ text, rule, reason string }{
	{"The mill will shed 530 posts. The yard in Lom, opened in 1971, loses 240 of its men. In Tarn, where orders have dried up, another 160 will go. The remaining 110 are at the head office.", "audit.sum", "240, 160 and 110 are 510"},
	{"The mill will shed 510 posts. The yard in Lom, opened in 1971, loses 240 of its men. In Tarn, where orders have dried up, another 160 will go. The remaining 110 are at the head office.", "", "they are 510"},
	{"A coach left the road near Lom, killing 21 people. It was bound for Tarn with 40 on board. Fifteen of the victims were dead when help came, police said. Four more died in the ambulance. Two others died at night.", "", "they are 21"},
	{"The Greens have 24 of the 71 seats. They want to govern with the Fishers, who have 9, and the Union, which holds 5, in a pact that would command 38 seats.", "", "they are 38"},
	{"The Greens have 24 of the 71 seats to 30 for the Reds. They want to govern with the Fishers, who have 9, and the Union, which holds 3, a three-way pact with 36 seats.", "", "the three of three-way is no part, nor are the rival's seats"},
	{"The new loan is for 75 million dollars. In May the airline had got 40 million, most of which went to the owners of its planes. That brings the help from the state to 115 million dollars.", "", "they are 115"},
	{"Of the county's 40 wells, 26 are dry, the board said. Farmers have been told to cut what they take by 15 percent. The 65 percent that had run dry would not fill again, it said.", "", "they are"},
	{"The plan was turned down by 5,400 votes to 1,800. The mayor had argued for it. \"Seventy-five percent is clear enough,\" she said.", "", "they are"},
	{"In the chamber of 110 seats, 52 members voted for the bill and 55 against, while six abstained.", "audit.sum", "52, 55 and six are 113"},
	{"In the chamber of 110 seats, 52 members voted for the bill and 55 against, while three abstained.", "", "they are 110"},
	{"The navy has ordered 12 patrol boats. The contract is worth 468 million euros and runs until 2030. At 34 million euros for each vessel, it is dear, said the union.", "audit.average", "12 of 34 are 408"},
	{"The navy has ordered 12 patrol boats. The contract is worth 408 million euros and runs until 2030. At 34 million euros for each vessel, it is dear, said the union.", "", "they are"},
	{"The lift stopped at 4:10 a.m. when a cable broke. The last of the guests got out at 1:40 p.m. \"An interruption of nine and a half hours is too much,\" said the warden.", "", "they are"},
	{"The lift stopped at 4:10 a.m. The firemen came at 5:20 a.m., after a drive of two hours.", "", "they may have set out before"},
	{"Dena owns 24 percent of the firm and will buy a further 31 percent from its founder. The deal lifts its stake to 55 percent, Dena said.", "", "they are"},
	{"In all, about 2,400 people left their homes in 13 villages. Eight of the pumps came from the army, and five bridges are gone.", "", "what is told in all is the people"},
	{"The fund is thought to be worth between 520 million and 430 million crowns, people close to it said.", "audit.range", "the lower end comes last"},
	{"The fund is thought to be worth between 430 million and 520 million crowns, people close to it said.", "", "the lower end comes first"},
	{"Police in three countries arrested 70 people on Tuesday. Some 900 officers took part. In Spain alone, 46 people were arrested, a prosecutor said.", "", "46 of 70"},
	{"Snow cut off five towns in the north, the army said. The wind reached 140 km/h. Soldiers cleared the roads in Hammen, Dorla, Estrup and Vimby on Monday.", "audit.list", "four are named"},
	{"Snow cut off four towns in the north, the army said. The wind reached 140 km/h. Soldiers cleared the roads in Hammen, Dorla, Estrup and Vimby on Monday.", "", "four are named"},
	{"Snow cut off five towns in the north, the army said. The wind reached 140 km/h. Soldiers also cleared the roads in Hammen, Dorla, Estrup and Vimby.", "", "they also cleared those"},
	{"The plant makes 9.6 million tonnes a year of steel, it said. Output came to 6.8 million tonnes last year.", "", "no change is told"},
	{"A trial in 15 shops has saved an average of 40 loaves a day in each, or 600 loaves a day altogether.", "", "15 times 40"},
	{"A ticket will cost 6 crowns from May. Cars pay 21 crowns as before. Riders noted that a ticket cost 4 crowns until now, and called the increase of 50 percent too much.", "", "50 percent"},
	{"The boat, built in 1988 and licensed to carry 250 passengers, sank off Tarn. The navy has saved 132 people. In 2016 a sister ship burned, with the loss of 62 lives.", "", "who was lost is no fall"},
	{"Its maker said 630 jobs would go. The mill in Lom loses 310 workers. At the yard in Tarn, which opened nine years ago, 190 people will be out of work. The head office sheds 130 staff.", "", "they are"},
	{"The clinic took in 40 patients. It said that 12 had burns, 30 had inhaled smoke and six had broken bones.", "", "one may have both"},
	{"Ms Lee got 12,310 votes. Her rival, Mr Dunn, finished on 12,104, far ahead of the rest. A majority of 206 is enough, she said.", "", "206 apart"},
	{"The fund offers to buy 22 percent of the mill. It said it would pay 4.5 for each share. That brings its stake in the mill to 25 percent.", "", "a price is no part of a stake"},
	{"The firm bought a mall for 1.9 billion crowns. It has a loan of 240 million crowns. It sold flats for 68 million crowns. A year ago it bought a pier for 1.4 billion crowns.", "", "so round a total fits soon"},
	{"The state owes 21 billion crowns under its old debt pact. It asked for more time after a 40 percent drop in oil income last year. A new debt pact of 10.6 billion crowns was signed.", "", "the drop is in the income"},
	{"Attendance has dropped by a third since 2019, when 9,000 came on most nights. On Saturday there were 7,200.", "", "one night need not be as most are"},
}

// TestReckoned runs each text alone: what is at odds in it must be found by the rule, and nothing in those without an error.
func TestReckoned(t *testing.T) {
	rules := rule.Builtin()
	for _, tt := range reckonedTexts {
		odd, _ := inconsistent(audited{ID: "a", Text: tt.text}, rules)
		var found []string
		for _, f := range odd {
			found = append(found, f.Rule)
		}
		if got := strings.Join(found, " "); got != tt.rule {
			t.Errorf("%s\n\tfound %q, want %q: %s", tt.text, got, tt.rule, tt.reason)
		}
	}
}
