package speech

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/doc"
)

// TestReckoned asks who says a figure that somebody reckoned, quoted, put somewhere or spoke of within the words; "" is the report itself. Each way of saying
// so stands beside a sentence in the same form that says nothing.
func TestReckoned(t *testing.T) {
	for _, test := range []struct{ text, words, speaker string }{
		// told by somebody
		{"The ministry's figure was 400 homes.", "400 homes", "The ministry"},
		{"The harbour union's own count was 400.", "400", "The harbour union"},
		{"The brigade's estimate of 400 homes is too low.", "400 homes", "The brigade"},
		{"The union's tally stood at 400, the firm's at 200.", "400", "The union"},
		{"The union's tally stood at 400, the firm's at 200.", "200", "the firm"},
		{"By the union's count, 400 people marched.", "400 people", "the union"},
		{"In the mayor's view, 400 homes are unsafe.", "400 homes", "the mayor"},
		{"The toll, said the mayor, is 40.", "40", "the mayor"},
		{"A toll of 40 was given by the mayor.", "40", "the mayor"},
		{"The crowd was put at 400 by the mayor.", "400", "the mayor"},
		{"The jar was put at 400 by the mayor.", "400", "the mayor"},
		{"The figure of 400 comes from the mayor's office.", "400", "the mayor's office"},
		{"Quoting police, the radio said 40 had died.", "40", "police"},
		{"Leaving town, police said 40 had died.", "40", "police"},
		{"The mayor accepts that 400 homes are unsafe.", "400 homes", "The mayor"},
		{"The mayor thinks 400 homes are unsafe.", "400 homes", "The mayor"},
		{"The weavers' union fears that 70 looms will stop.", "70 looms", "The weavers' union"},
		{"Ana Silva stood by her estimate that 35 barns had leaked.", "35 barns", "Ana Silva"},
		{"By then, police said, 12 had fled.", "12", "police"},
		{"The boat had 12 aboard when it took on water, coast guard spokeswoman Ana Lima told a briefing.", "12", "coast guard spokeswoman Ana Lima"},
		{"Nine boats sank; in all, he said, 12 had fled.", "12", "he"},
		{"Ana Silva came out. “We lost 12 boats,” she told them from the balcony.", "12 boats", "Ana Silva"},
		{"Ola Berg came out. “We lost 12 boats,” he told Channel Nine.", "12 boats", "Ola Berg"},
		{"Lund Lines runs the ferry. “We lost 12 boats,” it said in a statement.", "12 boats", "Lund Lines"},
		{"The army's toll was 57.", "57", "The army"},
		{"The insurer's figure is 19 million euros.", "19 million euros", "The insurer"},
		{"Police's estimate was closer to 3,000.", "3,000", "Police"},
		{"The organisers' count of 15,000 was far too high.", "15,000", "The organisers"},
		{"By the brigade's reckoning, 31 barns burned.", "31 barns", "the brigade"},
		{"In the judge's opinion, 31 barns were insured.", "31 barns", "the judge"},
		{"The cost, said the treasurer, will be 31 million euros.", "31 million euros", "the treasurer"},
		{"A figure of 3,000 was quoted by the organisers.", "3,000", "the organisers"},
		{"A toll of 57 was announced by the army on Monday.", "57", "the army"},
		{"The damage was estimated by the insurer at 19 million euros.", "19 million euros", "the insurer"},
		{"The damage was put at 19 million euros by Holm Data, an insurer.", "19 million euros", "Holm Data"},
		{"The estimate of 3,000 came from the organisers.", "3,000", "the organisers"},
		{"Quoting a navy officer, the newspaper said nine sailors were missing.", "nine sailors", "a navy officer"},
		{"Quoting from the Bible, the priest said nine sailors were missing.", "nine sailors", "the priest"},
		{"The minister accepted that 57 had died.", "57", "The minister"},
		{"The treasurer stuck to his forecast of 31 million euros.", "31 million euros", "The treasurer"},
		{"At first, the mayor said, 31 barns had burned.", "31 barns", "the mayor"},
		{"Since then, the army said, 57 had died.", "57", "the army"},
		{"The town was cut off; by Monday, police said, 31 barns had burned.", "31 barns", "police"},
		{"Mara Lindt ran the inquiry. “We found 31 graves,” she told the newspaper.", "31 graves", "Mara Lindt"},
		{"Holm Boats owns the yard. It said 31 men were at work.", "31 men", "Holm Boats"},
		{"A poll by Holm Data gave the party 27%.", "27%", "Holm Data"},
		{"A survey by Lindt Research found that 212 boats lay idle.", "212 boats", "Lindt Research"},
		{"The survey gave the greens 12 percent.", "12 percent", "The survey"},
		{"By police estimates, 3,000 people came.", "3,000 people", "police"},
		// told by the report alone
		{"By early estimates, 3,000 people came.", "3,000 people", ""},
		{"A donation by Holm Data gave the party 31,500 euros.", "31,500 euros", ""},
		{"The survey gave the greens 12 seats.", "12 seats", ""},
		{"The fall gave the firm 12 percent.", "12 percent", ""},
		{"A break by Holm gave the side 31 points.", "31 points", ""},
		{"The city's damage was 400 million euros.", "400 million euros", ""},
		{"The firm's losses were 40 million euros.", "40 million euros", ""},
		{"The union's number of members was 400.", "400", ""},
		{"By the union's gate, 400 people marched.", "400 people", ""},
		{"In the mayor's house, 400 books are kept.", "400 books", ""},
		{"To see the mayor leave, 400 people came.", "400 people", ""},
		{"A prize of 400 euros was given by the mayor.", "400 euros", ""},
		{"The crowd was put at 400.", "400", ""},
		{"The gift of 400 euros comes from the mayor's office.", "400 euros", ""},
		{"The town's fears that 900 jobs would vanish grew.", "900 jobs", ""},
		{"Nine boats sank, police said, while 12 others reached port.", "12", ""},
		{"The bank's profit was 15 million euros.", "15 million euros", ""},
		{"The hospital's number of beds was 212.", "212", ""},
		{"The teacher's estimate was wrong, and 212 pupils stayed home.", "212", ""},
		{"By Sunday's count, 3,000 people had come.", "3,000 people", ""},
		{"In the judge's garden, 31 trees fell.", "31 trees", ""},
		{"A crew of 57 was rescued by the army on Monday.", "57", ""},
		{"The boat was built at 19 yards by Holm Boats.", "19 yards", ""},
		{"The shipment of 3,000 lamps came from the organisers.", "3,000 lamps", ""},
		{"The club accepts 57 members a year.", "57 members", ""},
		{"Holm Data's fears over 900 jobs proved wrong.", "900 jobs", ""},
		{"The climber stuck to his rope for 31 hours.", "31 hours", ""},
		{"The 57 were freed, the army said, whereas 31 stayed behind.", "31", ""},
	} {
		d, _, statements := read(test.text + "\n")
		at := strings.LastIndex(test.text, test.words)
		speaker := ""
		if st := At(statements, doc.Span{Start: at, End: at + len(test.words)}); st != nil {
			speaker = d.TextOf(st.Speaker)
		}
		if speaker != test.speaker {
			t.Errorf("%s\n%q is said by %q, want %q", test.text, test.words, speaker, test.speaker)
		}
	}
}
