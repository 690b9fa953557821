package extract_test

import (
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/extract"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// nobody asks in TestVotesFor for a figure that is no single party's.
const nobody = "nobody"

// TestVotesFor holds which counts are of the votes or seats that somebody got, and whose they are.
func TestVotesFor(t *testing.T) {
	const runoff = "Tarn elects Anna Berg\n\nAnna Berg was elected mayor of Tarn on Sunday, beating Jan Novak in a run-off. "
	const lead = "Harbour League wins Tarn election\n\nThe opposition Harbour League won Sunday's election in Tarn. The ruling Valley Party came second. "
	for _, test := range []struct{ text, figure, rule, whose, reason string }{
		{lead + "The Harbour League got 310,000 votes.", "310,000", "votes.polled", "harbur leagu", "who gets votes"},
		{lead + "In all, 310,000 people backed the Harbour League.", "310,000", "votes.polled", "harbur leagu", "whom voters back"},
		{lead + "Some 310,000 citizens voted for the Harbour League.", "Some 310,000", "votes.polled", "harbur leagu", "for whom they vote"},
		{lead + "Anna Berg, for whom 31,000 citizens voted, thanked them.", "31,000", "votes.polled", "ana berg", "for whom, before them"},
		{lead + "A total of 310,000 ballots were cast for the Valley Party.", "310,000", "votes.polled", "valei parti", "for whom ballots are cast"},
		{lead + "Peter Dahl, 38, whose 31,200 votes sent Ida Holm home, was pleased.", "31,200", "votes.polled", "peter dahl", "whose votes, before them"},
		{lead + "In Olm Ida Holm was beaten by Tom Roth, who had 4,300 votes to her 4,100.", "4,300", "votes.polled", "tom rot", "who had them"},
		{lead + "In Olm Ida Holm was beaten by Tom Roth, who had 4,300 votes to her 4,100.", "4,100", "votes.polled", "", "the other's are not his"},
		{"Tarn elects Jan Dahl\n\nJan Dahl was elected mayor of Tarn on Sunday with 31,000 votes.", "31,000", "votes.polled", "Jan dahl", "who is elected with them"},
		{"Tarn elects Jan Dahl\n\nJan Dahl was elected mayor of Tarn on Sunday as 31,000 people voted.", "31,000", "votes.cast", "", "who is elected did not get all that are cast"},
		{lead + "Some 310,000 citizens voted.", "Some 310,000", "votes.cast", "", "for whom is not told"},
		{lead + "The Harbour League won by 12,000 votes.", "12,000", "votes.margin", "", "by how many is no number got"},
		{lead + "The Harbour League hired 310 people for the campaign.", "310", "people.hired", "", "whom it hires does not vote for it"},
		{lead + "The Harbour League took 29 of the 90 seats.", "29 of the 90", "votes.won", "harbur leagu", "a share by two numbers counts them"},
		{lead + "The Valley Party gets 31 of the 90 seats and the Green Left 12.", "12", "votes.won", "grin left", "a list goes on with a name"},
		{lead + "The Valley Party gets 31 seats. It is wooing the Farmers' Union, which has 12.", "12", "votes.won", "farmers union", "who has them, in the sentence behind"},
		{lead + "The Harbour League was four points ahead of the governing Valley Party on 28.4%.", "28.4%", "votes.share", "valei parti", "whom it is ahead of, with what he is"},
		{lead + "Its ally, the Green Left, was on 8.2%.", "8.2%", "votes.share", "grin left", "who is named behind a noun"},
		{"Tarn elects Anna Berg\n\nAnna Berg was elected mayor of Tarn on Sunday with 53 percent of the vote. Her rival, Olm council chairman Jan Novak, stood at 47 percent.", "47 percent", "votes.share", "Jan novak", "and with what he is before his name"},
		{"Tarn elects Anna Berg\n\nAnna Berg was elected mayor of Tarn on Sunday with 53 percent of the vote. Her rival, backed by chairman Jan Novak, stood at 47 percent.", "47 percent", "votes.share", "~rival", "who stands in a clause behind the noun is another"},

		{"Tarn votes\n\nThe Harbour League came first in Sunday's election in Tarn. The party, led by ex-judge Anna Berg, won 31% of the vote.", "31%", "votes.share", "harbur leagu", "the party that was told of before"},
		{"Tarn votes\n\nThe Harbour League came first in Sunday's election in Tarn. The ruling party won 28% of the vote.", "28%", "votes.share", "~party", "the ruling party is another"},
		{lead + "Turnout at 3 p.m. was 41%.", "41%", "votes.share", "", "it is no turnout yet"},
		{"Tarn elects Anna Berg\n\nAnna Berg is the new mayor. Ms Berg took 53 percent.", "53 percent", "votes.share", "ana berg", "who is elected has stood in an election"},
		{lead + "Third was the far-right National Call with 16 percent.", "16 percent", "votes.share", "national kal", "who stands behind the verb"},
		{lead + "The Harbour League, which beat the National Call, had 46 percent.", "46 percent", "votes.share", "harbur leagu", "who is beaten has not got it"},
		{lead + "In 2021 the Valley Party captured 28 seats.", "28", "votes.earlier", "valei parti", "of another election"},
		{lead + "The Valley Party captured 28 seats.", "28", "votes.won", "valei parti", "of this one"},
		{lead + "The Harbour League finished 2.3 points ahead of the Valley Party.", "2.3", "votes.lead", nobody, "a lead is of both"},
		{lead + "The margin of error was 2.3 points.", "2.3", "count.general", "", "and no error is one"},
		{lead + "The Harbour League was down nine seats.", "nine", "votes.lost", "harbur leagu", "who is down has lost"},
		{lead + "In the new assembly the Harbour League is represented by 40 deputies.", "40", "votes.won", "harbur leagu", "who is represented by so many has their seats"},
		{lead + "The Valley Party's 31 seats may decide who governs.", "31", "votes.won", "valei parti", "whose seats they are"},
		{lead + "Runner-up was the Valley Party, on 31 seats.", "31", "votes.won", "valei parti", "who stands behind the verb, with a comma"},
		{lead + "Only 31 Valley Party candidates were elected.", "31", "votes.won", "valei parti", "whose candidates were elected"},
		{lead + "Another nine seats went to the Green Left.", "nine", "votes.won", "grin left", "another nine are all that the third party has"},
		{lead + "The Green Left, a party founded only last year, picked up nine seats.", "nine", "votes.won", "grin left", "when it was founded is not when it won them"},
		{lead + "The Harbour League and the Green Left have 49 seats.", "49", "votes.coalition", "", "two parties have them together"},
		{lead + "The Harbour League and the Green Left have 40 and nine seats respectively.", "nine", "votes.won", "", "and each its own"},
		{lead + "The winning party, with 46 percent of the vote, will be asked to govern.", "46 percent", "votes.share", "harbur leagu", "what it won is told, whatever it will be asked"},
		{"Tarn votes\n\nThe Harbour League has beaten the governing Valley Party in Sunday's election in Tarn. The opposition took 40 seats.", "40", "votes.won", "harbur leagu", "who beat the ruling party was the opposition"},
		{"Tarn votes\n\nThe Harbour League ran against the governing Valley Party in Sunday's election in Tarn. The opposition took 40 seats.", "40", "votes.won", "~opposition", "where nobody is told to have won, it may be several parties"},
		{lead + "The Harbour League gained 3.1 points.", "3.1", "votes.swing", "harbur leagu", "by how much its share rose"},
		{lead + "The vote of the Valley Party fell by 2.2 points.", "2.2", "votes.swing", "valei parti", "or fell"},
		{lead + "The stock index gained 3.1 points.", "3.1", "count.general", "", "an index is no share of votes"},
		{lead + "The Harbour League spent $3.1 million on its campaign.", "$3.1 million", "votes.campaign", "harbur leagu", "what a campaign cost"},
		{lead + "The harbour spent $3.1 million on a crane.", "$3.1 million", "money.budget", "", "and what a crane did"},
		{lead + "Counting began at all 320 polling stations at once.", "320", "votes.field", "", "how many there are"},
		{lead + "Voting was delayed at 32 polling stations.", "32", "votes.troubled", "", "and where something went wrong"},
		{runoff + "In the first round the Mayor Jan Novak had won 44 percent.", "44 percent", "votes.share", "", "of the round before the run-off"},
		{lead + "Turnout of 58 percent was below the 66 percent recorded in 2021.", "58 percent", "votes.share", "", "what is held against another year is of now"},
		{lead + "The votes of 14 polling stations will be recounted.", "14", "votes.recounted", "", "where votes are counted again"},
		{lead + "Complaints must be lodged within five days.", "within five days", "duration.appeal", "", "how long there is to complain"},
		{lead + "The tally does not include 3,400 postal votes.", "3,400", "votes.outstanding", "", "what is not counted yet"},
		{lead + "The council allotted 38 seats to the Harbour League, 34 to the Valley Party and nine to the Greens.", "34", "votes.won", "valei parti", "to whom seats go, in a list"},
		{lead + "Of the 90 seats, 38 went to the Harbour League and 34 to the Valley Party.", "38", "votes.won", "harbur leagu", "of all the seats"},
		{lead + "Of the ten seats in Olm, eight went to the Harbour League.", "eight", "count.general", "", "of those of one town"},
		{lead + "The Valley Party won 34 seats, 12 fewer than four years ago.", "12", "votes.lost", "valei parti", "so many fewer than before are lost"},
		{lead + "The Valley Party won 34 seats, down 12.", "12", "votes.lost", "valei parti", "and how many it is down"},
		{lead + "The Valley Party won 34 seats, four fewer than the Harbour League.", "four", "count.general", "", "so many fewer than another has are not"},
		{lead + "The Harbour League won 33.1 percent of the vote and the Valley Party 29.3.", "29.3", "votes.share", "valei parti", "a bare number behind a share is one"},
		{lead + "The Harbour League won 33.1 percent of the vote and 29 seats.", "29", "votes.won", "harbur leagu", "and what is counted is none"},
		{lead + "Six parties will be represented in the new assembly.", "Six", "votes.parties", "", "how many parties have seats"},
		{lead + "The Valley Party dropped from 46 seats to 34.", "34", "votes.won", "valei parti", "what it has now, behind what it had"},
		{lead + "The Valley Party dropped from 46 seats to 34.", "46", "votes.earlier", "valei parti", "and what it had"},
		{lead + "The Valley Party had to settle for 31 percent.", "31 percent", "votes.share", "valei parti", "with what it must be content"},
		{lead + "\"We have 40 seats,\" said Anna Berg.", "40", "votes.won", "ana berg", "how many we have, whoever we are"},
		{lead + "Final allocation: Harbour League 40 seats, Valley Party 34.", "40", "votes.won", "harbur leagu", "in a list behind the name"},
		{lead + "Six parties signed a letter.", "Six", "count.general", "", "and how many did something else"},
		{lead + "Some 310,000 people voted early.", "Some 310,000", "votes.early", "", "who voted early"},
		{lead + "Ana Ruiz's Front Bloc was on 8.1 percent.", "8.1 percent", "votes.share", "front blok", "a bloc is no person"},
	} {
		found := false
		for _, c := range extract.Claims(&source.Source{ID: "a", Path: "a", Text: test.text}, rule.Builtin()).Claims {
			if c.Text == test.figure && c.Rule == test.rule {
				found = test.whose == "" || test.whose == nobody && len(c.Thing.Agents) == 0 || slices.Contains(c.Thing.Agents, test.whose)
			}
		}
		if !found {
			t.Errorf("%q is not %s of %q: %s: %s", test.figure, test.rule, test.whose, test.reason, test.text)
		}
	}
}

// TestPartCount holds of how much of the votes a figure is told to be, and whether a turnout is that of the whole day and the whole country.
func TestPartCount(t *testing.T) {
	const lead = "Harbour League ahead in Tarn\n\nThe Harbour League led in Sunday's election in Tarn with two-thirds of the ballots counted. "
	for _, test := range []struct {
		text, figure, attribute string
		counted                 bool
		place, reason           string
	}{
		{lead + "It had 29.8%.", "29.8%", "vote-share", true, "", "of the count under way"},
		{lead + "The commission put turnout at 61%.", "61%", "turnout", true, "", "as turnout is"},
		{lead + "Some 61 observers followed the vote.", "Some 61", "", false, "", "who watches is none of the count"},
		{lead + "Exit polls gave it 31%.", "31%", "exit-poll-share", false, "", "an exit poll counts nothing"},
		{"Tarn votes\n\nThe Harbour League won Sunday's election in Tarn. It had 29.8%.", "29.8%", "vote-share", false, "", "no count is told of"},
		{lead + "Turnout was 61%, down from 71% in the first round.", "61%", "turnout", true, "", "the round behind is that of the figure it is held against"},
		{lead + "It won 31 seats.", "31", "", true, "", "seats are"},
		{lead + "Turnout at 3 p.m. was 41%.", "41%", "turnout-so-far", false, "", "while voting went on"},
		{lead + "Turnout was 41% when polls closed at 8 p.m.", "41%", "turnout", true, "", "when it was over"},
		{lead + "In Leeds it was calm. Turnout in the city was 51%.", "51%", "turnout", true, "lids", "of the town told of before"},
	} {
		found := false
		for _, c := range extract.Claims(&source.Source{ID: "a", Path: "a", Text: test.text}, rule.Builtin()).Claims {
			if c.Text == test.figure && c.Thing.Attribute == test.attribute {
				found = (c.Thing.Counted > 0) == test.counted && (test.place == "" || slices.Contains(c.Thing.Places, test.place))
			}
		}
		if !found {
			t.Errorf("%s is not read so: %s: %s", test.figure, test.reason, test.text)
		}
	}
}

// TestFirstRound holds which shares are of the round before a run-off, and which of the election that the report tells of.
func TestFirstRound(t *testing.T) {
	for _, test := range []struct{ lead, text, attribute, reason string }{
		{"Anna Berg was elected mayor of Tarn on Sunday, beating Jan Novak in a run-off. ", "In the first round Novak had 44 percent.", "first-round-share", "the round before"},
		{"Anna Berg was elected mayor of Tarn on Sunday, beating Jan Novak in a run-off. ", "Four weeks ago Novak finished on 44 percent.", "first-round-share", "told by when it was"},
		{"Anna Berg was elected mayor of Tarn on Sunday, beating Jan Novak in a run-off. ", "Novak finished on 44 percent.", "vote-share", "the run-off itself"},
		{"Anna Berg and Jan Novak will face each other in a run-off for mayor of Tarn, after Sunday's vote. ", "In the first round Novak had 44 percent.", "vote-share", "the run-off is to come"},
		{"Anna Berg was elected mayor of Tarn on Sunday. ", "In the first hour of counting he was behind, and Novak won 44 percent of the vote.", "vote-share", "there is no run-off"},
	} {
		found := false
		for _, c := range extract.Claims(&source.Source{ID: "a", Path: "a", Text: "Tarn votes\n\n" + test.lead + test.text}, rule.Builtin()).Claims {
			found = found || c.Text == "44 percent" && c.Thing.Attribute == test.attribute
		}
		if !found {
			t.Errorf("it is not %s: %s: %s%s", test.attribute, test.reason, test.lead, test.text)
		}
	}
}
