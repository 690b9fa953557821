package quantity

import (
	"encoding/json"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/doc"
)

func TestSharers(t *testing.T) {
	for _, c := range []struct{ name, want, why string }{
		{"kroner", "DKK NOK", "two countries call them so"},
		{"crowns", "CZK DKK ISK NOK SEK", "in English five have them"},
		{"pounds", "EGP GBP IEP LBP SDG SSP SYP", "no word of the lexicon by themselves, being a weight"},
		{"dollars", "", "those of one country, unless another is named"},
		{"euros", "", "of one"},
	} {
		var got []string
		for _, s := range Sharers(c.name) {
			got = append(got, s.Unit)
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %v, want %s (%s)", c.name, got, c.want, c.why)
		}
	}
}

// TestFind tells what Find reads, as "words|class|amount|qualifier|trend" a mention.
func TestFind(t *testing.T) {
	for _, c := range []struct{ text, want, why string }{
		{"The plan costs between an estimated 26 and just over 31 million US dollars.", "between an estimated 26 and just over 31 million US dollars|money|26–31 million USD|range|", "ends with their own hedges share magnitude and unit"},
		{"Not more than 40 fit.", "Not more than 40|count|at most 40|at-most|", "a negated hedge is the other bound"},
		{"Over six full seasons, she scored 40 goals.", "six|count|6|exact|; 40|count|40|exact|", "so are seasons, with an adjective"},
		{"Over six full buses, said the guide, left at noon.", "Over six|count|more than 6|over|", "buses are no time"},
		{"Over 12 days in court, the state led 40 witnesses.", "12 days|duration|12 days|exact|; 40|count|40|exact|", "and with a place behind it"},
		{"Over three years she stole 40 cars.", "three years|duration|3 years|exact|; 40|count|40|exact|", "or before a pronoun"},
		{"Over 12 days of rain were recorded.", "Over 12 days|duration|more than 12 days|over|", "but not where it is what is told of"},
		{"Over nine weeks, the jury heard 40 witnesses.", "nine weeks|duration|9 weeks|exact|; 40|count|40|exact|", "a time that opens a sentence before a comma is that in which"},
		{"The boat keeled over 8 miles off the cape.", "8 miles|measure|8 miles|exact|", "over is the verb's"},
		{"They flew over eight northern regions.", "eight|count|8|exact|", "over tells a place before a small plain count"},
		{"He was active in over 12 countries.", "over 12|count|more than 12|over|", "after a preposition it hedges"},
		{"Clerk jailed over £2m fraud.", "£2m|money|2 million GBP|exact|", "over tells what somebody was punished for"},
		{"Clerk fined over £2m.", "over £2m|money|more than 2 million GBP|over|", "over hedges a fine"},
		{"The sum has gone up to £90.", "£90|money|90 GBP|exact|", "up belongs to the verb"},
		{"She owned up to five thefts.", "five|count|5|exact|", "up belongs to the verb"},
		{"The fare goes up to £90.", "£90|money|90 GBP|exact|", "nor where it is told as it is now"},
		{"Dearer flour pushed the price of a loaf up to £4.", "£4|money|4 GBP|exact|", "nor behind what is raised"},
		{"The purchase brought its debts up to £90m.", "£90m|money|90 million GBP|exact|", "a sum with a plural noun"},
		{"The mill sends hauliers up to £90 a trip.", "up to £90|money|at most 90 GBP|at-most|", "whom somebody sends it is none"},
		{"The clerk took a class up to 90 miles away.", "up to 90 miles|measure|at most 90 miles|at-most|", "nor has anything risen"},
		{"Rent is up to £90 a week from £75.", "up to £90 a week|money|90 GBP per week|exact|; £75|money|75 GBP|exact|", "from where it rose is told"},
		{"They pay up to £90 from £750 in savings.", "up to £90|money|at most 90 GBP|at-most|; £750|money|750 GBP|exact|", "nothing rose from more"},
		{"They drove up to 90 miles for water.", "up to 90 miles|measure|at most 90 miles|at-most|", "who moves does not rise"},
		{"Prices jumped up to £90.", "up to £90|money|at most 90 GBP|at-most|up", "some less than others"},
		{"The fine can go up to £90.", "up to £90|money|at most 90 GBP|at-most|", "up to bounds what may be"},
		{"They spoke about two bridges.", "two|count|2|exact|", "about belongs to the verb"},
		{"Prices rose 3% to $52, up from $40.", "3%|proportion|3%|exact|up; $52|money|52 USD|exact|; $40|money|40 USD|exact|", "the level after a change is no change"},
		{"Jobs fell by a third.", "a third|proportion|33.3333333333%|exact|down", "a fraction with by is a change"},
		{"Tea made up 29% of sales, up 4%.", "29%|proportion|29%|exact|; 4%|proportion|4%|exact|up", "what makes up a part rises by nothing"},
		{"Tea takes up 29% of the shelf.", "29%|proportion|29%|exact|", "nor does what takes it up"},
		{"Sales were up 29%.", "29%|proportion|29%|exact|up", "but this does"},
		{"It dropped below 20%.", "below 20%|proportion|less than 20%|under|", "dropped below tells a level"},
		{"The 1,000-kilometer line held.", "1,000-kilometer|measure|1,000 kilometres|exact|", "the span ends within the token"},
		{"He is 6'2\" tall.", "6'2\"|measure|6.16666666667 feet|exact|", "marks of feet and inches"},
		{"The pane is 15\" wide.", "15\"|measure|15 inches|exact|", "a mark of inches"},
		{"\"We sold 15\" he said.", "15|count|15|exact|", "the end of a quotation"},
		{"He is 5ft 10in tall.", "5ft 10in|measure|5.83333333333 feet|exact|", "a compound is one value"},
		{"She was freed three hours and 20 minutes after the siege began.", "three hours and 20 minutes|duration|3.33333333333 hours|exact|", "a compound before what it is counted from"},
		{"He left at noon for two hours, and 20 minutes later was back.", "two hours|duration|2 hours|exact|; 20 minutes|duration|20 minutes|exact|", "a comma parts two lengths"},
		{"She did 14 months and 90 hours of training.", "14 months|duration|14 months|exact|; 90 hours|duration|90 hours|exact|", "what is told in months is told to no hour"},
		{"He stayed two years and three months.", "two years and three months|duration|2.25 years|exact|", "but to a month"},
		{"The fraud cost the town 620,000 pounds. His lawyer put it at 350,000 pounds.", "620,000 pounds|money|620,000 GBP|exact|; 350,000 pounds|money|350,000 GBP|exact|", "pounds told as money before"},
		{"The fraud cost the town 620,000 pounds. The dog ran off with 12 pounds.", "620,000 pounds|money|620,000 GBP|exact|; 12 pounds|measure|12 pounds|exact|", "few pounds may be a weight"},
		{"They slept six hours and 20 minutes.", "six hours and 20 minutes|duration|6.33333333333 hours|exact|", "a compound in words"},
		{"Nine of the 12 crew and one in four guests left.", "Nine of the 12|proportion|9 of 12|exact|; one in four|proportion|1 of 4|exact|", "shares carry both numbers"},
		{"United won 3-1 and the house voted 218 to 212.", "3-1|score|3–1|exact|; 218 to 212|score|218–212|exact|", "results are no ranges"},
		{"About 10-15 people came.", "About 10-15|count|10–15|range|", "a rising pair without a word of winning is a range"},
		{"Oil was at $76 a barrel.", "$76 a barrel|money|76 USD per barrel|exact|", "a rate"},
		{"A tax of 5 cents and 50 pence.", "5 cents|money|5 cents|exact|; 50 pence|money|50 pence|exact|", "minor units are units of their own"},
		{"Some 1.2m people moved 1.2m tonnes past a wall 1.2m high.", "Some 1.2m|count|about 1.2 million|about|; 1.2m tonnes|measure|1.2 million tonnes|exact|; 1.2m|measure|1.2 metres|exact|", "m is a million before what is counted, else a metre"},
		{"Ann Lee, 34, and a woman aged 29 met a man in his 30s.", "34|age|34 years|exact|; 29|age|29 years|exact|; 30s|age|30–39 years|range|", "ages"},
		{"Her 9- and 12-year-old sons fled.", "9|age|9 years|exact|; 12-year-old|age|12 years|exact|", "two ages share their unit"},
		{"The 34-year-old won.", "34-year-old|age|34 years|exact|", "a hyphenated age"},
		{"He was 12 when he left school.", "12|age|12 years|exact|", "how old somebody was then"},
		{"They wed when she was just 15.", "15|age|15 years|exact|", "the same at the end of a sentence"},
		{"She was only nine at the time.", "nine|age|9 years|exact|", "in words"},
		{"Brandt, at 38 a household name, won. Mayor Anna Holm, at 52 the youngest so far, left.", "38|age|38 years|exact|; 52|age|52 years|exact|", "an age with at, behind a name"},
		{"Tolm Steel, at 52 a share, fell.", "52 a share|count|52 per share|exact|", "a price so told is none"},
		{"The former baker, now 61, wept, since her driver was already 70.", "61|age|61 years|exact|; 70|age|70 years|exact|", "how old somebody told by what he does is by now"},
		{"The number was already 58 and is now 61.", "58|count|58|exact|; 61|count|61|exact|", "a count, and no age"},
		{"A boy of four struck by a branch and a woman of nine children met.", "four|age|4 years|exact|; nine|count|9|exact|", "an age in words, and a count of a noun"},
		{"The dead of the storm now number 70. The injured already number 31. The victims of the blast number 25. The house of the victims number 25 was sold. The victims of bus number 25 wept.", "70|count|70|exact|; 31|count|31|exact|; 25|count|25|exact|", "number as a verb behind what befell them"},
		{"The dead of the storm, which struck at dawn, now number 70. The bus, number 25 of the fleet, was hit.", "70|count|70|exact|", "with an aside between"},
		{"The court gave him seven years, halfway between the four that his lawyer had proposed and the ten that the prosecutor was after.", "seven years|duration|7 years|exact|; four|duration|4 years|exact|; ten|duration|10 years|exact|", "what others ask for is measured as what was given"},
		{"She spent seven years with the four that survived.", "seven years|duration|7 years|exact|; four|count|4|exact|", "who survived was asked for by nobody"},
		{"Those on board number 25. The crew numbers 18. Bus number 25 was hit. The numbers 18 and 25 were drawn.", "25|count|25|exact|; 18|count|18|exact|", "number as a verb"},
		{"It was in the 1200 block of Holm Street. A 12,000 block of ice fell.", "1200|ordinal|1,200|exact|; 12,000|count|12,000|exact|", "a block of a street"},
		{"A mother of six was hurt.", "six|count|6|exact|", "how many children she has"},
		{"Eleven night-shift workers met nine year-end auditors.", "Eleven|count|11|exact|; nine|count|9|exact|", "a unit that begins a word of what is counted"},
		{"He was 14 under par at the turn.", "14|count|14|exact|", "a score, and no age"},
		{"She was 15 minutes late when it began.", "15 minutes|duration|15 minutes|exact|", "a number with its unit"},
		{"The 12 Apostles and the 40 Hamas fighters left.", "12|count|12|exact|; 40|count|40|exact|", "what is counted behind the article"},
		{"They waited three more hours and two full days.", "three more hours|duration|3 hours|exact|; two full days|duration|2 days|exact|", "a word that says no more than that it is more or long may stand before the unit"},
		{"They took two long day trips and lost three cold days.", "two|count|2|exact|; three|count|3|exact|", "but no other word, and no unit that only begins a noun"},
		{"It took half an hour, an hour and a half, or two and a half hours.", "half an hour|duration|0.5 hours|exact|; an hour and a half|duration|1.5 hours|exact|; two and a half hours|duration|2.5 hours|exact|", "halves of hours"},
		{"They swam two-and-a-half hours, and the ride took four-and-a-quarter hours.", "two-and-a-half hours|duration|2.5 hours|exact|; four-and-a-quarter hours|duration|4.25 hours|exact|", "halves with hyphens"},
		{"Barely an hour later, within the hour, it closed.", "Barely an hour|duration|about 1 hour|about|; within the hour|duration|at most 1 hour|at-most|", "article and unit"},
		{"Tens of thousands fled and several hundred stayed.", "Tens of thousands|count|tens of thousands|vague|; several hundred|count|several hundred|vague|", "vague counts"},
		{"No homes burned and nobody was hurt; there is no doubt.", "No|count|0|exact|; nobody|count|0|exact|", "zero is a value, doubt is not counted"},
		{"It was 37C, minus 5 degrees Celsius at night.", "37C|measure|37 degrees Celsius|exact|; minus 5 degrees Celsius|measure|-5 degrees Celsius|exact|", "temperature"},
		{"His blood-alcohol level was .16 and hers 0.2 percent.", ".16|proportion|0.16%|exact|; 0.2 percent|proportion|0.2%|exact|", "a bare figure of what is in the blood is a percentage"},
		{"Roy won twice in May.", "twice|count|2|exact|", "two times"},
		{"Roy swims twice a week and trains twice daily, and should think twice or eat once or twice more.", "", "no count of what was done"},
		{"The alcohol tax rose by 0.5 kroner.", "0.5 kroner|money|0.5 kroner|exact|up", "a tax is none"},
		{"Call the police on 0845 125 222 or 01632 960 112.", "", "telephone numbers with blanks"},
		{"At 0845 250 people marched.", "250|count|250|exact|", "an hour, and no telephone number"},
		{"A 7.6-magnitude quake and a magnitude 6.3 tremor.", "7.6-magnitude|measure|7.6|exact|; 6.3|measure|6.3|exact|", "earthquakes"},
		{"The merger makes them number three in India, ranking fourth in the world; it was the No. 2 in Europe.", "three|ordinal|3|exact|; fourth|ordinal|4|exact|; 2|ordinal|2|exact|", "ranks told by their number"},
		{"Bus number 3 in the depot and reactor No. 4 in the plant.", "", "numbers that are names, and no ranks"},
		{"It expects £720m-760m, from a track of 720m-760m.", "£720m-760m|money|720–760 million GBP|range|; 720m-760m|measure|720–760 metres|range|", "the m of the second end is that of the first"},
		{"The third-largest port had its second strike.", "third|ordinal|3|exact|; second|ordinal|2|exact|", "ranks"},
		{"The dead number twelve, with 40-odd hurt and 60+ missing.", "twelve|count|12|exact|; 40-odd|count|about 40|about|; 60+|count|at least 60|at-least|", "bare counts and hedges after"},
		{"A quake of at least magnitude-6.3 and one of about magnitude 5.", "at least magnitude-6.3|measure|at least 6.3|at-least|; about magnitude 5|measure|about 5|about|", "the hedge before the word is the number's"},
		{"Rs 50 crore, 3 lakh rupees and 1,50,000 rupees.", "Rs 50 crore|money|500 million INR|exact|; 3 lakh rupees|money|300,000 INR|exact|; 1,50,000 rupees|money|150,000 INR|exact|", "Indian magnitudes and grouping"},
		{"The road is 10 000 m or 2 1/2 miles or 3½ hours.", "10 000 m|measure|10,000 metres|exact|; 2 1/2 miles|measure|2.5 miles|exact|; 3½ hours|duration|3.5 hours|exact|", "grouping by space, fractions"},
		{"Two to three days, 8- to 16-meter waves, three or four cars.", "Two to three days|duration|2–3 days|range|; 8- to 16-meter|measure|8–16 metres|range|; three or four|count|3–4|range|", "ranges"},
		{"Cash rose $26 million to $2.65 billion and cases climbed by 1,870 to 54,300.", "$26 million|money|26 million USD|exact|up; $2.65 billion|money|2.65 billion USD|exact|; 1,870|count|1,870|exact|up; 54,300|count|54,300|exact|", "a change and the level that it led to"},
		{"Levels rise by 30cm to 60cm.", "30cm to 60cm|measure|30–60 centimetres|range|up", "two like ends are a range"},
		{"Output grew at an annual rate of 2.1%.", "2.1%|proportion|2.1%|exact|up", "a rate at which something grew"},
		{"The boat sank 3 miles off the coast.", "3 miles|measure|3 miles|exact|", "a way from a place is no change"},
		{"Bonds of 7-year and 3-month terms.", "7-year|duration|7 years|exact|; 3-month|duration|3 months|exact|", "two kinds, not one length"},
		{"Children under 12 and anyone over 65 can ride free.", "under 12|age|less than 12 years|under|; over 65|age|more than 65 years|over|", "a bound of age after people"},
		{"Children under four travel free.", "under four|age|less than 4 years|under|", "a bound of age in words"},
		{"Six of the dead were under 12.", "Six|count|6|exact|; under 12|age|less than 12 years|under|", "people who are below an age"},
		{"The costs were under 12 and the deaths were under 300.", "under 12|count|less than 12|under|; under 300|count|less than 300|under|", "other things are below a number"},
		{"It sold 30,000 fewer than three months ago.", "30,000|count|30,000|exact|down; three months|duration|3 months|exact|", "what compares is no hedge of what follows"},
		{"Six in 10 voters stayed home.", "Six in 10|proportion|6 of 10|exact|", "a share in words and digits"},
		{"Profit rose by more than a quarter to €12.4bn.", "more than a quarter|proportion|more than 25%|over|up; €12.4bn|money|12.4 billion EUR|exact|", "a share of no hour"},
		{"He ran it in 1 minute 12 seconds before noon.", "1 minute 12 seconds|duration|1.2 minutes|exact|", "a compound before a preposition of time"},
		{"Sales rose to 318m kroner, the loss to more than 140m NOK and debt to 12m-krone.", "318m kroner|money|318 million kroner|exact|; more than 140m NOK|money|more than 140 million NOK|over|; 12m-krone|money|12 million kroner|exact|", "a letter between digits and any currency is a magnitude"},
		{"It made 40 million rand, after 30 million in May, below the 50 million that was hoped for.", "40 million rand|money|40 million ZAR|exact|; 30 million|money|30 million ZAR|exact|; 50 million|money|50 million ZAR|exact|", "and so is what it is held against"},
		{"It paid 40m rand after 30 million people had asked.", "40m rand|money|40 million ZAR|exact|; 30 million|count|30 million|exact|", "but not what people did before"},
		{"It made 412m rand ($24m), against 564m in May.", "412m rand|money|412 million ZAR|exact|; $24m|money|24 million USD|exact|; 564m|money|564 million ZAR|exact|", "in the currency that was only restated"},
		{"It made 412 million rand, about $24 million, against 459 million.", "412 million rand|money|412 million ZAR|exact|; about $24 million|money|about 24 million USD|about|; 459 million|money|459 million ZAR|exact|", "and so between commas"},
		{"Bread rose from R18.40 to R21.10 and wheat to R6,900 a ton.", "R18.40|money|18.40 ZAR|exact|; R21.10|money|21.10 ZAR|exact|; R6,900 a ton|money|6,900 ZAR per ton|exact|", "a letter before a number with cents or thousands is a currency"},
		{"The R44 and the R1.2.10 are shut, as is R18.", "", "and before others a road or a model"},
		{"She earns 90,000 euros weekly.", "90,000 euros weekly|money|90,000 EUR per week|exact|", "an adverb tells for what time"},
		{"It costs 38 million euros each year.", "38 million euros each year|money|38 million EUR per year|exact|", "each year is no each"},
		{"It slid to 67 crowns per kilo.", "67 crowns per kilo|money|67 kroner per kilogram|exact|", "crowns of which so many are paid for each"},
		{"He made 67 crowns for the play.", "67|count|67|exact|", "crowns that may be worn"},
		{"It lost 40m to 50m rand, then £40m against 30m.", "40m to 50m rand|money|40–50 million ZAR|range|; £40m|money|40 million GBP|exact|; 30m|money|30 million GBP|exact|", "the other end of millions of money is in millions"},
		{"The fee is £40m, up from 30m, and £20m, after 25 million a year ago.", "£40m|money|40 million GBP|exact|; 30m|money|30 million GBP|exact|; £20m|money|20 million GBP|exact|; 25 million|money|25 million GBP|exact|", "what it was up from, or came after, is in the same currency"},
		{"They pay $8.50 a share, up from 7.20.", "$8.50 a share|money|8.50 USD per share|exact|; 7.20|money|7.20 USD per share|exact|", "up from another price"},
		{"The fine is £40m, after 30 guests had gone up from 25.", "£40m|money|40 million GBP|exact|; 30|count|30|exact|; 25|count|25|exact|", "guests are no money"},
		{"It flew 5 million people in three months, down from 6 million.", "5 million|count|5 million|exact|; three months|duration|3 months|exact|; 6 million|count|6 million|exact|", "nor are they months"},
		{"Profit rose to 184 million euros in the quarter from 169 million.", "184 million euros|money|184 million EUR|exact|; 169 million|money|169 million EUR|exact|", "words about the time may stand between"},
		{"She took the 400m crown, then ran 40m to 50m.", "400m|measure|400 metres|exact|; 40m to 50m|measure|40–50 metres|range|", "a race is no sum, though a crown is money elsewhere"},
		{"R740,000, R740 000 and R1 250 000; on the R61 200 metres away.", "R740,000|money|740,000 ZAR|exact|; R740 000|money|740,000 ZAR|exact|; R1 250 000|money|1.25 million ZAR|exact|; 200 metres|measure|200 metres|exact|", "a letter that touches grouped digits"},
		{"NOK318m, SEK1.2bn, R3.2bn and CHF45m; an N1 and an R8.", "NOK318m|money|318 million NOK|exact|; SEK1.2bn|money|1.2 billion SEK|exact|; R3.2bn|money|3.2 billion ZAR|exact|; CHF45m|money|45 million CHF|exact|", "a code that touches digits with a magnitude"},
		{"It raised 2.5B dollars, 12mm pesos, €3.2 mio and 4 mrd euros.", "2.5B dollars|money|2.5 billion USD|exact|; 12mm pesos|money|12 million pesos|exact|; €3.2 mio|money|3.2 million EUR|exact|; 4 mrd euros|money|4 billion EUR|exact|", "magnitudes that only money has, before its name"},
		{"A loan of e1.5bn and e60 million; see e60.", "e1.5bn|money|1.5 billion EUR|exact|; e60 million|money|60 million EUR|exact|", "a letter for a sign, only where a magnitude follows"},
		{"A grant of euro22 billion and euro2.5m; see Euro2012 and a euro.", "euro22 billion|money|22 billion EUR|exact|; euro2.5m|money|2.5 million EUR|exact|; a euro|money|1 EUR|exact|", "a currency's name for a sign, only where a magnitude follows"},
		{"Of the 300 flats, a third are empty.", "300|count|300|exact|; a third|proportion|33.3333333333%|exact|", "a fraction of those that the sentence begins with"},
		{"Of the three men, a third had no pass.", "three|count|3|exact|", "the third man"},
		{"Between a third and a half of the pupils, between half and two-thirds of the crops.", "Between a third and a half|proportion|33.3333333333–50%|range|; between half and two-thirds|proportion|50–66.6666666667%|range|", "a range of fractions"},
		{"They took nine AK 47 guns and two Boeing 737s.", "nine|count|9|exact|; two|count|2|exact|", "the number of a type counts nothing"},
		{"It made a disputed one-week offer.", "one-week|duration|1 week|exact|", "joined to its unit, one after an adjective is no pronoun"},
		{"One of the two largest mills shut.", "two|count|2|exact|", "one that is singled out is not counted"},
		{"They freed 43 men: 24 from Olm Bay, 11 from Tarn and Ann Lee, 19, from Olm.", "43|count|43|exact|; 24|count|24|exact|; 11|count|11|exact|; 19|age|19 years|exact|", "a number after a town is no age"},
		{"Not one official came, and not even a single tent.", "Not one|count|0|exact|; not even a single|count|0|exact|", "not one of anything is none"},
		{"None of them were hurt and nobody died.", "None|count|0|exact|; nobody|count|0|exact|", "what befell nobody"},
		{"Waste doubled.", "doubled|proportion|2 times|exact|up", "a verb that is a factor"},
	} {
		d := doc.New(c.text + "\n")
		var got []string
		for _, m := range Find(d) {
			got = append(got, strings.Join([]string{d.Text[m.Span.Start:m.Span.End], string(m.Class), m.Amount.String(), string(m.Amount.Qualifier), string(m.Amount.Trend)}, "|"))
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%q (%s)\n got %s\nwant %s", c.text, c.why, s, c.want)
		}
	}
}

// TestFindNothing holds texts with numbers that are no quantities.
func TestFindNothing(t *testing.T) {
	for _, text := range []string{
		"She was one of the most careful writers.", "He flew a Boeing 737 and an F-16.", "COVID-19 reached the G7.", "Resolution 2254 and Article 5 apply.",
		"World War II ended in 1945.", "It has been open 24/7 since 9/11.", "Call 020 7946 0018 or 1-800-555-0199.", "See page 12, room 4.",
		"She lives at 10 Harbour Street.", "Read https://example.org/2024/05/12345 today.", "This one is better than that one.", "Wait a second.",
		"In May and March it rains.", "He came on May 16, 2025, and left on 3 June.", "It began at 4:37 a.m. and ended at 3pm.", "The meeting is at 2315 GMT.",
		"Flight 370 left from Gate 12.", "Take Route 66 to Highway 61.", "The 1990s were good.", "It is listed in the S&P 500.", "The talks of 2013-14 failed.", "No one believed her.", "He is the world number two.", "She is in the top 10 again.", "They saw “Silent Harbour 2” twice.", "The phone has a Lumen 615 chipset.",
		"At One Harbour Tower the lifts failed.", "Call 0800 123 4567 now.", "It shows video in 1080p there.", "He has type 2 diabetes.", "It lies east of the 605 Freeway.", "The 8900's screen is bright.", "In 2015 Rand Petrie left.", "Since 1921 Pula has had a theatre.", "Version 2.0.1 is out.",
	} {
		d := doc.New(text + "\n")
		for _, m := range Find(d) {
			t.Errorf("%q yields %q", text, d.Text[m.Span.Start:m.Span.End])
		}
	}
}

func TestLinks(t *testing.T) {
	for _, c := range []struct {
		text               string
		change, conversion int // of the last mention
		from               bool
		why                string
	}{
		{"The toll went from 12 to 19.", 0, -1, false, "from … to after a word of change"},
		{"It rose to 52 from 40.", 0, -1, true, "the earlier number is told last"},
		{"It stood at $52, up from $40.", 0, -1, true, "up from"},
		{"It lies 10 km (6.2 miles) off.", -1, 0, false, "a bracketed conversion"},
		{"They got 3,000 pesos, or about 50 dollars, each.", -1, 0, false, "a conversion behind a hedge"},
		{"It is 10 km and 6 miles of road.", -1, -1, false, "two things"},
	} {
		ms := Find(doc.New(c.text + "\n"))
		if len(ms) != 2 {
			t.Errorf("%q: %d mentions", c.text, len(ms))
			continue
		}
		if m := ms[1]; m.Change != c.change || m.Conversion != c.conversion || m.From != c.from {
			t.Errorf("%q (%s): change %d conversion %d from %v", c.text, c.why, m.Change, m.Conversion, m.From)
		}
	}
}

// TestStringReadsBack is the property that Find reads what String says.
func TestStringReadsBack(t *testing.T) {
	for _, q := range []Qualifier{Exact, About, Over, AtLeast, Under, AtMost, Nearly, JustOver} {
		for _, v := range []float64{2, 12, 40, 162, 7000, 1.5, 2.25, 120000, 2e6, 2.1e9, 31e6, 1234567} {
			for _, u := range []struct{ unit, dim string }{{"", ""}, {"km", "length"}, {"h", "time"}, {"USD", "money"}, {"%", "proportion"}, {"GBX", "money"}, {"Cel", "temperature"}, {"km2", "area"}, {"bbl", "volume"}, {"EUR", "money"}, {"mph", "speed"}} {
				a := Exactly(v, u.unit, u.dim)
				if u.unit == "%" {
					a = Exactly(v/100, u.unit, u.dim)
				}
				readsBack(t, a.Hedged(q))
			}
		}
	}
	for _, r := range [][2]float64{{2, 3}, {10, 20}, {26e6, 31e6}, {900, 1100}, {1.5, 2.5}} {
		a := Exactly(nan, "USD", "money")
		a.Min, a.Max, a.Qualifier = r[0], r[1], InRange
		readsBack(t, a)
		a.Unit, a.Dimension = "", ""
		readsBack(t, a)
	}
}

func readsBack(t *testing.T, a Amount) {
	t.Helper()
	s := "They got " + a.String() + "."
	ms := Find(doc.New(s + "\n"))
	if len(ms) != 1 {
		t.Errorf("%q reads back as %d mentions", s, len(ms))
		return
	}
	b := ms[0].Amount
	near := func(x, y float64) bool {
		return x == y || math.IsNaN(x) && math.IsNaN(y) || math.Abs(x-y) <= 1e-9*math.Abs(x)
	}
	if !near(a.Value, b.Value) || !near(a.Min, b.Min) || !near(a.Max, b.Max) || a.Unit != b.Unit || a.Qualifier != b.Qualifier || a.MinOpen != b.MinOpen || a.MaxOpen != b.MaxOpen {
		t.Errorf("%q: %+v reads back as %+v", s, a, b)
	}
}

func TestConvert(t *testing.T) {
	for _, c := range []struct {
		v        float64
		from, to string
		want     float64
	}{{1, "mi", "km", 1.609344}, {20, "Cel", "degF", 68}, {470, "GBX", "GBP", 4.7}, {5, "GBP", "GBX", 500}, {2, "h", "min", 120}, {1, "a", "d", 365.2425}, {1, "acre", "m2", 4046.8564224}, {36, "km/h", "m/s", 10}} {
		if got, ok := Convert(c.v, c.from, c.to); !ok || math.Abs(got-c.want) > 1e-9*c.want {
			t.Errorf("%v %s is %v %s, want %v", c.v, c.from, got, c.to, c.want)
		}
	}
	for _, c := range [][2]string{{"km", "kg"}, {"USD", "EUR"}, {"", "km"}, {"%", "pp"}} {
		if _, ok := Convert(1, c[0], c[1]); ok {
			t.Errorf("%s converts to %s", c[0], c[1])
		}
	}
}

// TestConvertInverts is the property that there and back is where one was.
func TestConvertInverts(t *testing.T) {
	for i := range entries {
		for j := range entries {
			a, b := &entries[i], &entries[j]
			if a.factor == 0 || a.dimension == "" || a.convert != "" || a.dimension != b.dimension || b.convert != "" {
				continue
			}
			there, ok := Convert(12.5, a.symbol, b.symbol)
			back, ok2 := Convert(there, b.symbol, a.symbol)
			if !ok || !ok2 || math.Abs(back-12.5) > 1e-9*math.Max(1, a.offset) {
				t.Errorf("12.5 %s is %v %s is %v", a.symbol, there, b.symbol, back)
			}
		}
	}
}

// TestHedgingNeverNarrows is the property that a hedge around an amount leaves its interval or widens it.
func TestHedgingNeverNarrows(t *testing.T) {
	qs := []Qualifier{Exact, About, Over, AtLeast, Under, AtMost, Nearly, JustOver}
	for _, v := range []float64{0, 1, 40, 2e6} {
		for _, q1 := range qs {
			for _, q2 := range qs {
				a := Exactly(v, "", "").Hedged(q1)
				if b := a.Hedged(q2); a.Min < b.Min || a.Max > b.Max {
					t.Errorf("%s around %s %v: [%v, %v] from [%v, %v]", q2, q1, v, b.Min, b.Max, a.Min, a.Max)
				}
			}
		}
	}
}

// TestDigitsInSpan is the property that the words of a value are inside its span: what is told in digits shows them.
func TestDigitsInSpan(t *testing.T) {
	text, err := os.ReadFile("testdata/news.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		var row struct{ Text string }
		if err := json.Unmarshal([]byte(line), &row); err != nil {
			t.Fatal(err)
		}
		d := doc.New(row.Text + "\n")
		for _, m := range Find(d) {
			said := strings.ReplaceAll(d.Text[m.Span.Start:m.Span.End], ",", "")
			v := m.Amount.Value
			if !strings.ContainsAny(said, "0123456789") || math.IsNaN(v) || m.Amount.Denominator > 0 || m.Class == Duration {
				continue // a share and a length of two units are worked out
			}
			if lead := strings.TrimLeft(strconv.FormatFloat(math.Abs(v), 'e', -1, 64), "0."); !strings.Contains(strings.TrimLeft(said, "0."), lead[:1]) {
				t.Errorf("%q is %v", said, v)
			}
		}
	}
}

func TestJSON(t *testing.T) {
	ms := Find(doc.New("At least 12 of the 80 homes, hundreds of men and 10 to 20 km.\n"))
	for _, m := range ms {
		b, err := json.Marshal(m.Amount)
		if err != nil {
			t.Fatal(err)
		}
		var back Amount
		if err := json.Unmarshal(b, &back); err != nil {
			t.Fatal(err)
		}
		if again, _ := json.Marshal(back); string(again) != string(b) {
			t.Errorf("%s became %s", b, again)
		}
		for _, key := range []string{`"value":`, `"min":`, `"max":`, `"unit":`, `"dimension":`, `"qualifier":`, `"trend":`, `"numerator":`, `"denominator":`} {
			if !strings.Contains(string(b), key) {
				t.Errorf("%s lacks %s", b, key)
			}
		}
	}
	if b, _ := json.Marshal(ms[1].Amount); !strings.HasPrefix(string(b), `{"value":null,"min":200,"max":999,`) {
		t.Errorf("hundreds are %s", b)
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"between an estimated 26 and just over 31 million US dollars", "5ft 10in (1.78 m), 3½ hours, $2bn a year", "52 of 80; 3-1; one in four; no 12", "“Rs 50 crore”, minus 5°C\x00\xff", "at 4:37 a.m. on May 16-18, 2025, 1-2-3/4",
		"rose 5 cents to $2, by 1 to 9; six in 10", "“Top 2”, One World, a Lumen 615 chip, the top 10", "none of them were 22-of-30, children under 12, 1080p"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := doc.New(text)
		last := 0
		ms := Find(d)
		for i, m := range ms {
			if m.Span.Start < last || m.Span.End <= m.Span.Start || m.Span.End > len(text) {
				t.Fatalf("mention %d is at %v after %d", i, m.Span, last)
			}
			last = m.Span.End
			if w := d.SpanOf(m.Words); w.Start > m.Span.Start || w.End < m.Span.End {
				t.Fatalf("words %v do not hold span %v", w, m.Span)
			}
			if m.Core.First < m.Words.First || m.Core.Last > m.Words.Last || m.Change >= len(ms) || m.Conversion >= i {
				t.Fatalf("mention %d: core %v of %v, change %d, conversion %d", i, m.Core, m.Words, m.Change, m.Conversion)
			}
			if a := m.Amount; a.Qualifier == "" || a.Min > a.Max {
				t.Fatalf("mention %d: %+v", i, a)
			}
			_ = m.Amount.String()
			if _, err := json.Marshal(m.Amount); err != nil {
				t.Fatal(err)
			}
		}
	})
}
