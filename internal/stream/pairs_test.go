package stream_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/stream"
)

// TestPairs holds what becomes of two figures, each marked by brackets in a report of its own. No relation means that they are not set together.
func TestPairs(t *testing.T) {
	for _, test := range []struct {
		reason, a, b string
		want         []claim.Relation
	}{
		{"an offer that is raised to a figure offers it",
			"The port of Olm offered its dockers [4 percent] on Monday, the union said. The dockers of Olm want 9 percent.",
			"The port of Olm had raised its offer to [6 percent] on Monday, the union said. The dockers of Olm want 9 percent.",
			[]claim.Relation{claim.Contradict, claim.Update}},
		{"a share that gained in one report and lost in the other is told of two ways",
			"Olm Foods gained [3 percent] on Monday to 40 euros. The exchange in Varn was shut on Friday.",
			"Olm Foods lost [5 percent] on Monday to 38 euros. The exchange in Varn was shut on Friday.",
			[]claim.Relation{claim.Contradict}},
		{"a demand that is lowered to a figure is not an offer of it",
			"The port of Olm offered its dockers [4 percent] on Monday, the union said.",
			"The dockers of Olm lowered their demand to [7 percent] on Monday, the union said.", nil},
		{"a haul of another size is the same robbery's",
			"Four men drove a van into a jewellery store in Varn on Monday and made off with watches worth [$2.6 million], police said.\n\nIn 2008 three men had emptied the Ada Hald store.",
			"Armed thieves have robbed the Ada Hald jewellery store in Varn, making off with watches worth [$4.1 million].",
			[]claim.Relation{claim.Contradict}},
		{"a haul forty times as large is another robbery's",
			"Four men drove a van into a jewellery store in Varn on Monday and made off with watches worth [$2.6 million], police said.\n\nIn 2008 three men had emptied the Ada Hald store.",
			"Armed thieves have robbed the Ada Hald jewellery store in Varn, making off with watches worth [$102 million].", []claim.Relation{claim.DifferentEvent}},
		{"what follows hours of talks does not last them",
			"The talks on the fishing grounds of Varn lasted [five hours] on Monday. No date was set.",
			"After [two hours] of talks on the fishing grounds of Varn the ministers shook hands on Monday. No date was set.",
			[]claim.Relation{claim.Contradict}},
		{"a premium is by how much an offer is above the price",
			"Brewer Talmark offered 12 euros for each share of Ostrel on Monday, a premium of [22 percent] to Friday's close.",
			"Brewer Talmark is offering 12 euros for each share of Ostrel, [22 percent] more than the closing price on Friday, it said on Monday.",
			[]claim.Relation{claim.Agree}},
		{"a share that rises above a price is offered by nobody",
			"Brewer Talmark offered 12 euros for each share of Ostrel on Monday, a premium of [22 percent] to Friday's close.",
			"Brewer Talmark offered 12 euros for each share of Ostrel on Monday. The stock of Ostrel ended the day [19 percent] above its closing price of Friday.", nil},
		{"a day that both reports tell is one deed's, though only one tells it as long before",
			"A court in Varn jailed the forger Ivo Lund on Friday. Lund had admitted in [April 2003] at a hearing that he had feigned madness for years.",
			"The forger Ivo Lund has died in jail. In [April 2003] he admitted to a court in Varn that his madness had been feigned.",
			[]claim.Relation{claim.Agree}},
		{"a month of another year is of another deed",
			"A court in Varn jailed the forger Ivo Lund on Friday. Lund had admitted in [April 2003] at a hearing that he had feigned madness for years.",
			"The forger Ivo Lund has died in jail. In [June 1999] he opened a gallery in Varn.", nil},
		{"a contract that is offered is the offer of it",
			"The Harriers of Varn have offered Jan Moss a [$60 million] contract, the club said on Friday.",
			"The Harriers of Varn on Friday made Jan Moss an offer of [$60 million].",
			[]claim.Relation{claim.Agree}},
		{"who is so old is one person, named in one report alone",
			"Two women were shot in an office in Varn on Friday. The dead woman, who was [63-year-old] and from Tolm, was at the door.",
			"A jury heard on Friday of the slaying of [63-year-old] Ida Moor in an office in Varn.",
			[]claim.Relation{claim.Agree}},
		{"the age of somebody who was shot is not that of the accused",
			"A man was charged on Friday with the shootings of Ivo Lund, [47], of Tolm, and Ada Orr, 48, in an office in Varn.",
			"A man of [35] was charged on Friday with two shootings in an office in Varn.", nil},
		{"who has members counts them",
			"The beekeepers' league has [14,200 members], its head Ida Moor told a congress in Tolm on Friday.",
			"Ida Moor told a congress of the beekeepers' league in Tolm on Friday that it counted [11,900 members].",
			[]claim.Relation{claim.Contradict}},
		{"what was done to letters parts those shown from those burnt",
			"The archive in Tolm shows [140 letters] by the poet Ada Winn from Friday.",
			"The archive in Tolm, which shows letters by the poet Ada Winn from Friday, burned [310 letters] in 1944.", nil},
		{"shops that close are closed, and who is closing them closes them",
			"The bakery chain Ostrel will close [35 shops] in Varn, it said on Monday.",
			"The bakery chain Ostrel is shutting [52 shops] in Varn, it said on Monday.",
			[]claim.Relation{claim.Contradict}},
		{"what a plant has is not what it will have",
			"The bakery chain Ostrel will employ [900 people] in Varn, it said on Monday.",
			"The bakery chain Ostrel employs [520 people] in Varn, it said on Monday.", nil},
		{"people lose the jobs that are cut",
			"The steel maker Hald will cut [900 jobs] at its mill in Brenn, it said on Monday.",
			"At least [1,400 people] are to lose their jobs at the mill of steel maker Hald in Brenn, it said on Monday.",
			[]claim.Relation{claim.Contradict}},
		{"jobs at stake are jobs that are to go, as another party counts them",
			"The steel maker Hald said on Monday that [900 jobs] would be cut at its mill in Brenn.",
			"The metal workers' union said on Monday that [1,400 jobs] were at stake at the mill of steel maker Hald in Brenn.",
			[]claim.Relation{claim.Disputed}},
		{"what one side plans and another fears of one thing to come is in dispute",
			"About [900 jobs] will be cut at the mill in Brenn, the chief executive of steel maker Hald, Ada Winn, said on Monday.",
			"The metal workers' union said on Monday that it feared the loss of [1,400 jobs] at the mill of steel maker Hald in Brenn.",
			[]claim.Relation{claim.Disputed}},
		{"observers are the same whatever they are to do",
			"Envoys of Varn and the Marsh Front signed a truce in Olm on Monday. It will be watched over by [140 observers].",
			"Envoys of Varn and the Marsh Front signed a truce in Olm on Monday. In May [140 observers] will travel through the marshes.",
			[]claim.Relation{claim.Agree}},
		{"what was done to houses parts them",
			"A flood in Varn damaged [1,140 houses] on Monday, officials said.",
			"After a flood in Varn on Monday the agency sold [1,140 houses], officials said.", nil},
		{"the men among the dead are not the dead",
			"A bus fell into the gorge of Tolm on Monday, killing [at least nine people], officials said.",
			"A bus fell into the gorge of Tolm on Monday, killing 26 people, officials said: 12 women, [nine men] and five children.", nil},
		{"what a prosecutor asks for is no sentence",
			"Ida Korn was sentenced to [three years] in jail for fraud by a Brenn court on Tuesday.",
			"Prosecutors in Brenn had sought [seven years] in prison for Ida Korn, who was convicted of fraud on Tuesday.", nil},
		{"a jury's hours are those of its verdict",
			"Jurors in Olm took [five hours] to find Ben Kray guilty of murder on Monday.",
			"The Olm jury deliberated for [two days] before convicting Ben Kray of murder on Monday.",
			[]claim.Relation{claim.Contradict}},
		{"those adrift are those who drifted",
			"Three fishermen were rescued on Friday after [11 days] adrift off Karo.",
			"A tanker picked up three fishermen off Karo on Friday. They had drifted for [17 days] in an open boat.",
			[]claim.Relation{claim.Contradict}},
		{"the search for them is not their time at sea",
			"Three fishermen were rescued on Friday after [11 days] adrift off Karo.",
			"The search for three fishermen off Karo lasted [four days] before a tanker found them on Friday.", nil},
		{"the homes that had to be evacuated are the families in them",
			"Some [70 homes] in Lode had to be evacuated on Monday after a gas leak.",
			"About [40 families] in Lode were evacuated on Monday because of a gas leak.",
			[]claim.Relation{claim.Contradict}},
		{"homes that have power again are not those that lost it",
			"Monday's storm knocked out power to [12,000 customers] in Karo.",
			"Power was back on for [7,000 customers] in Karo on Tuesday after Monday's storm.", nil},
		{"the man who died is the one whose age the next sentence tells",
			"A cyclist, [23], was killed by a lorry in Karo on Monday.",
			"A cyclist died on Monday when he was hit by a lorry in Karo. The man was [31].",
			[]claim.Relation{claim.Contradict}},
		{"when they were caught is not when they robbed",
			"Two men robbed a bank in Lode [at 11 a.m.] on Monday.",
			"Two men were arrested [at 2 p.m.] on Monday over the robbery of a bank in Lode.", nil},
		{"one stretch of time in each report is of one thing",
			"A crash blocked the Tarn tunnel for [three hours] on Monday.",
			"The Tarn tunnel was shut for [five hours] on Monday because of a crash.",
			[]claim.Relation{claim.Contradict, claim.Near}},
		{"a ship is built once",
			"The ferry Alma sank off Varn on Monday. The ferry was built in Kobe in [1994], the coast guard said.",
			"The ferry Alma sank off Varn on Monday. The ferry was built in Kobe in [1984], the coast guard said.",
			[]claim.Relation{claim.Contradict, claim.Near}},
		{"a share is of whom it is told to be for",
			"Ada Winn was elected mayor of Olm on Monday. She had 54 percent of the vote to [44 percent] for Hugo Bram, the sitting mayor.",
			"Ada Winn was elected mayor of Olm on Monday. She won [55 percent] of the vote; Hugo Bram, the sitting mayor, came second.", nil},
		{"a quotation with changed words is the same quotation",
			"The mill in Brenn closed on Monday. \"[He sold wheat from the barns and bought lamps with it,]\" Judge Ada Winn said.",
			"The mill in Brenn closed on Monday. \"[He sold wheat from all barns and bought a lamp with it,]\" Judge Ada Winn said.",
			[]claim.Relation{claim.Near, claim.Contradict}},
		{"among the dead were those who died",
			"A bus fell into the gorge of Tolm on Monday, killing 19 people. Among the dead were [three nurses], officials said.",
			"A bus fell into the gorge of Tolm on Monday, killing 19 people. The dead included [five nurses], officials said.",
			[]claim.Relation{claim.Contradict, claim.Disputed, claim.Near}},
		{"of all who died and of a kind of them",
			"A bus fell into the gorge of Tolm on Monday, killing [19 people], including three nurses, officials said.",
			"A bus fell into the gorge of Tolm on Monday. At least [five nurses] died, officials said.", nil},
		{"a kind of them is told as a part or by itself",
			"A bus fell into the gorge of Tolm on Monday, killing 19 people, including [three nurses], officials said.",
			"A bus fell into the gorge of Tolm on Monday. Altogether [five nurses] died, officials said.",
			[]claim.Relation{claim.Contradict}},
		{"who went down with a ship on board of it was on board",
			"The ferry Alma, which sank off Varn on Monday, was carrying [96 passengers], the coast guard said.",
			"The ferry Alma sank off Varn on Monday with [69 passengers] on board, the coast guard said.",
			[]claim.Relation{claim.Contradict}},
		{"who takes the oath takes office",
			"Mara Holt, who won the election in Olm on Sunday, May 4, takes office on [May 20].",
			"Mara Holt won the election in Olm on Sunday, May 4. She will be sworn in on [May 27].",
			[]claim.Relation{claim.Contradict}},
		{"where a meeting was, by its name and by who went there",
			"The second round of talks on the port of Olm took place in the [Chapel House] in Olm on Monday.",
			"The second round of talks on the port of Olm was held in the [Harbour Inn] in Olm on Monday. Rain fell in the Tarn hills.",
			[]claim.Relation{claim.Contradict}},
		{"a quarter and a season of which neither is told with its year",
			"Brewer Talmark is buying its rival Ostrel. The purchase is to be completed in the [fourth quarter], it said.",
			"Brewer Talmark is buying its rival Ostrel. The purchase is to be completed [next spring], it said.",
			[]claim.Relation{claim.Contradict}},
		{"a sentence without an event may be of any: that the one before told of a strike does not part two dates",
			"The merger of the ports of Olm and Varn was agreed on Monday. It ended a strike of the dockers. The deal is to close in [March].",
			"The merger of the ports of Olm and Varn was agreed on Monday. The deal is to close in [June].",
			[]claim.Relation{claim.Contradict}},
		{"of the miners named at the head of the sentence, so many",
			"Of the 40 miners who were trapped in the Tolm pit on Monday, [26] had been rescued by noon, the owner said.",
			"By noon [29 miners] had been rescued from the Tolm pit on Monday, the owner said.",
			[]claim.Relation{claim.Contradict}},
		{"a share that says again what was counted before",
			"Ada Krull was elected mayor of Veld on Sunday with 4,421 votes. That is [51.8 percent].",
			"Ada Krull was elected mayor of Veld on Sunday. She won [51.8 percent] of the votes.",
			[]claim.Relation{claim.Agree}},
		{"the sides of a result are votes",
			"Ada Krull won the run-off in Veld on Sunday by 312 votes: [4,412 to 4,100].",
			"Ada Krull was elected mayor of Veld in a run-off on Sunday with [4,412 votes].",
			[]claim.Relation{claim.Agree}},
		{"the loser's votes are not the winner's",
			"Ada Krull won the run-off in Veld on Sunday with 4,412 votes to his [4,100].",
			"Ada Krull was elected mayor of Veld in a run-off on Sunday with [4,412 votes].", nil},
		{"what another puts it at is of the same thing",
			"The mayor of Veld put the damage of the flood at 3 million euros; the opposition put it at [8 million euros].",
			"The flood in Veld caused damage of [3 million euros], the mayor said.",
			[]claim.Relation{claim.Disputed, claim.Contradict}},
		{"there were so many, as others say, of what was counted before",
			"The owner of the ferry Alma said that 96 people had been on board. Survivors said that there were [more than 200].",
			"The ferry Alma sank off Varn with [96 people] on board, its owner said.",
			[]claim.Relation{claim.Disputed, claim.Contradict}},
		{"a house whose doors opened is no other house",
			"The second round of talks on the port of Olm was held in the [Chapel House] in Olm on Monday. The doors of the Chapel House opened at noon.",
			"The second round of talks on the port of Olm was held in the [Harbour Inn] in Olm on Monday.",
			[]claim.Relation{claim.Contradict}},
		{"the number of jobs that would go is put at a figure",
			"The steel maker Hald said on Monday that [900 jobs] would be cut at its mill in Brenn.",
			"The union of the steel maker Hald in Brenn put the number of jobs that would disappear at [1,400] on Monday.",
			[]claim.Relation{claim.Disputed, claim.Contradict}},
		{"what shareholders get for each share is what is offered for it",
			"Brewer Talmark on Monday made an offer of [12 euros a share] for its rival Ostrel.",
			"Brewer Talmark is to buy its rival Ostrel, it said on Monday. Shareholders of Ostrel will receive [14 euros] in cash for each of their shares.",
			[]claim.Relation{claim.Contradict}},
		{"a dividend is no offer",
			"Brewer Talmark on Monday made an offer of [12 euros a share] for its rival Ostrel.",
			"Brewer Talmark is to buy its rival Ostrel, it said on Monday. Ostrel paid a dividend of [1.40 euros a share] in May.", nil},
		{"where a town lies is not where the quake struck",
			"A quake struck [9 km] south of Brandt on Monday, the institute said. Nobody was hurt in Brandt.",
			"A quake struck near Brandt on Monday and was felt in Olm, a small port on the western shore, [24 km] south of Brandt. Nobody was hurt.", nil},
		{"one hour in two zones",
			"Software maker Hald published the update on Friday at [11 a.m. Pacific time].",
			"The update of software maker Hald was published on Friday at [2 p.m. Eastern time].", []claim.Relation{claim.Compatible}},
		{"two hours in one zone",
			"Software maker Hald released the update on Friday at [11 a.m. Eastern time].",
			"The update of software maker Hald was published on Friday at [2 p.m. Eastern time].", []claim.Relation{claim.Contradict}},
		{"a witness at a distance is no factory at another",
			"A gunman shot a clerk at a factory on Monday, police said. The factory is [15 miles] north of Olm.",
			"A gunman shot a clerk at a factory near Olm on Monday, police said. A farmer [60 miles] west of Olm found the getaway car.", nil},
		{"what was in a month is not last night's news",
			"Two men opened fire outside a bar in Olm last night and killed [four] guests, police said.",
			"Two men opened fire outside a bar in Olm last night, police said. In February, a woman opened fire on a tram, killing [six].", nil},
		{"what was earlier this year is not last night's news",
			"Two men opened fire outside a bar in Olm last night and killed [four] guests, police said.",
			"Two men opened fire outside a bar in Olm last night, police said. Earlier this year a soldier opened fire on a tram, killing [three].", nil},
		{"an age of years before is not that of the news",
			"The painter Rosa Tamm died in Olm on Friday, her family said. Tamm was [85].",
			"Rosa Tamm, the painter, died in Olm on Friday. In 2014, at the age of [78], Tamm told a visitor that she had burnt her letters.", nil},
		{"a price and the cash of a firm are two sums",
			"Shares of Hald fell on Monday to close at [63.10 dollars] in Olm. Hald makes steel.",
			"The steel maker Hald finished the year with [7 billion dollars] in cash, it said in Olm on Monday.", nil},
		{"two quakes of one year, months apart, are two",
			"A quake shook Olm on 12 November 2021, the institute said. On 9 November 2021 a quake killed [more than a dozen] people abroad.",
			"A quake shook Olm on 12 November 2021, the institute said. In February 2021 a quake killed [hundreds] of people.", nil},
		{"what shares gained in a day is not what they lost in a year",
			"Shares of Hald rose by [nearly 19 percent] on Monday after rival Brenn bid for the steel maker.",
			"Brenn bid for the steel maker Hald on Monday. Shares of Hald have lost [about 22 percent] over the past year.", nil},
		{"how long somebody has worked is not how long he is suspended",
			"The port of Olm suspended its pilot Anna Brandt for [two months] on Monday after the collision.",
			"Anna Brandt, a [15-year] employee of the port of Olm, was suspended on Monday after the collision.", nil},
		{"a villa and a lodge are two houses",
			"The second round of talks on the port of Olm was held in the [Villa Brandt] in Olm on Monday.",
			"The second round of talks on the port of Olm was held at the [Forest Lodge] in Olm on Monday.",
			[]claim.Relation{claim.Contradict}},
	} {
		got := pairRelations(t, test.a, test.b)
		ok := len(got) == 0 && len(test.want) == 0
		for _, w := range got {
			ok = ok || slices.Contains(test.want, w)
		}
		if !ok {
			t.Errorf("%s: %v, want one of %v", test.reason, got, test.want)
		}
	}
}

// odds are the relations by which an editor is told that two figures do not go together.
var odds = []claim.Relation{claim.Contradict, claim.Near, claim.Update, claim.Disputed}

// markedPair is two reports, each with a figure in brackets, and what is to become of the two: any of want, or nothing at odds where it is empty.
type markedPair struct {
	reason, a, b string
	want         []claim.Relation
}

// holdPairs holds what becomes of the marked figures of each pair.
func holdPairs(t *testing.T, pairs []markedPair) {
	t.Helper()
	for _, test := range pairs {
		got := pairRelations(t, test.a, test.b)
		bad := len(test.want) > 0
		for _, w := range got {
			if len(test.want) == 0 {
				bad = bad || slices.Contains(odds, w)
			} else if slices.Contains(test.want, w) {
				bad = false
			}
		}
		if bad {
			t.Errorf("%s: %v, want one of %v", test.reason, got, test.want)
		}
	}
}

// pairRelations is how the findings on two reports relate the figures that brackets mark in them.
func pairRelations(t *testing.T, a, b string) []claim.Relation {
	t.Helper()
	return publishedRelations(t, a, b, [2]time.Time{})
}

// publishedRelations is [pairRelations] for two reports that came out at these times.
func publishedRelations(t *testing.T, a, b string, published [2]time.Time) []claim.Relation {
	t.Helper()
	reports := make([]*source.Source, 2)
	at := make([]int, 2)
	for i, text := range []string{a, b} {
		at[i] = strings.Index(text, "[")
		text = strings.NewReplacer("[", "", "]", "").Replace(text)
		id := string(rune('a' + i))
		reports[i] = &source.Source{ID: id, Path: id, Text: text, Published: published[i]}
	}
	o := stream.Options{Rules: rule.Builtin(), Workers: 1}
	result := stream.Judge(stream.Read(reports, o), o)
	of := map[string]int{} // the report of each marked claim
	for _, c := range result.Claims {
		i := slices.IndexFunc(reports, func(s *source.Source) bool { return s.ID == c.Source })
		if c.Span.Start <= at[i] && at[i] < c.Span.End {
			of[c.ID] = i + 1
		}
	}
	var got []claim.Relation
	for _, f := range result.Findings {
		got = append(got, between(f, of)...)
	}
	return got
}

// between is how f relates a marked claim of one report to one of the other.
func between(f claim.Finding, of map[string]int) (out []claim.Relation) {
	sides := map[int][]int{}
	for i, s := range f.Sides {
		for _, id := range s.Claims {
			if r := of[id]; r > 0 {
				sides[r] = append(sides[r], i)
			}
		}
	}
	for _, a := range sides[1] {
		for _, b := range sides[2] {
			if a == b {
				out = append(out, claim.Agree)
				continue
			}
			for _, w := range f.Between {
				if w.A == min(a, b) && w.B == max(a, b) {
					out = append(out, w.Relation)
				}
			}
		}
	}
	return out
}
