package extract_test

import (
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/extract"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// TestWhose holds whose a share of the votes, a seat or a delegation is, by the folded names that the report uses for one
// party.
func TestWhose(t *testing.T) {
	const lead = "Harbour League wins Tarn election\n\nThe opposition Harbour League won Sunday's election in Tarn, and its leader, Anna Berg, will be mayor. " +
		"Mayor Jan Novak of the ruling Valley Party lost. "
	for _, test := range []struct{ text, figure, rule, whose, reason string }{
		{lead + "The ruling party took 31 percent of the vote.", "31 percent", "votes.share", "novak", "who rules, a report tells by the office"},
		{lead + "The winning party's share of the vote was 48 percent.", "48 percent", "votes.share", "harbur leagu", "who won, by the verb"},
		{lead + "The election left the Harbour League with 40 seats.", "40", "votes.won", "harbur leagu", "seats are somebody's whatever the verb"},
		{"Tarn votes\n\nThe Harbour League, led by Anna Berg, won Sunday's election in Tarn, defeating the Valley Party. The runner-up had 31 percent of the vote.", "31 percent", "votes.share", "valei parti", "whom somebody defeats comes second"},
		{"Tarn votes\n\nSunday's election in Tarn was a victory for the Harbour League over the Valley Party. The winner had 48 percent of the vote.", "48 percent", "votes.share", "harbur leagu", "whose the victory is"},
		{"Tarn votes\n\nThe Harbour League was defeated in Sunday's election in Tarn by the Valley Party. The losing party had 31 percent of the vote.", "31 percent", "votes.share", "harbur leagu", "who was defeated"},
		{"Tarn votes\n\nJan Novak, the mayor of Tarn, told his rival Anna Berg after Sunday's election that it had been a bad night for his Valley Party. The Valley Party had 31 percent of the vote.", "31 percent", "votes.share", "novak", "whose party it is: not his rival's"},
		{"Tarn votes\n\nVoters threw out the conservative government of Jan Novak in Sunday's election in Tarn. The Harbour League won. The conservatives had 31 percent of the vote.", "31 percent", "votes.share", "novak", "whose government it was"},
		{"Tarn votes\n\nVoters threw out the conservative government of Jan Novak in Sunday's election in Tarn. The losing party had 31 percent of the vote.", "31 percent", "votes.share", "novak", "whom voters throw out comes second"},
		{"Tarn votes\n\nThe Harbour League beat the ruling Valley Party in Sunday's election in Tarn. The Harbour League had 48 percent of the vote.", "48 percent", "votes.share", "~opposition", "who beats those in power was against them"},
		{"Tarn votes\n\nThe Harbour League won Sunday's election in Tarn. The winner had 48 percent of the vote. The Valley Party won 31 seats.", "48 percent", "votes.share", "harbur leagu", "who won some seats has not won"},
		{lead + "A survey by the Vox Institute before the election gave the Harbour League 44 percent.", "44 percent", "votes.share", "harbur leagu", "who asks has no share"},
		{lead + "The Vox poll, the last before the election, had put the Harbour League on 44 percent.", "44 percent", "votes.share", "harbur leagu", "a poll has none"},
		{lead + "Judge Ida Holm, who heads the commission, put the winning party's share of the vote at 48 percent.", "48 percent", "votes.share", "harbur leagu", "who counts has no share"},
		{lead + "Backed by 48 percent of the electorate, Berg will take over in May.", "48 percent", "votes.share", "ana berg", "whom the clause at the head is of"},
		{"Tarn votes\n\nAnna Berg won Sunday's election in Tarn, beating Jan Novak of the Valley Party. The Harbour League had 48 percent of the vote.", "48 percent", "votes.share", "ana berg", "the only party that is left is the winner's"},
		{"Tarn votes\n\nThe Harbour League, led by former Olm mayor Anna Berg, won Sunday's election in Tarn. Berg had 48 percent of the vote.", "48 percent", "votes.share", "harbur leagu", "a town in what she was parts no leader from her party"},
		{"Tarn votes\n\nSunday's election in Tarn was a triumph for Irja Olmet's Harbour League. The party of Olmet had 48 percent of the vote.", "48 percent", "votes.share", "harbur leagu", "whose party it is, be no word said of who she is"},
		{"Tarn votes\n\nThe centrist Civic Choice of Irja Olmet came first in Sunday's election in Tarn. The winning party had 48 percent of the vote.", "48 percent", "votes.share", "irJa olmet", "who came first, and who leads it"},
		{"Tarn votes\n\nSunday's election in Tarn pitted the Civic Pact against the Valley Party. The Civic Pact came second. The runner-up had 31 percent of the vote.", "31 percent", "votes.share", "sivik pakt", "who came second"},
		{"Tarn votes\n\nAnna Berg was declared the winner of Sunday's election in Tarn. The winner had 48 percent of the vote.", "48 percent", "votes.share", "ana berg", "who is called the winner"},
		{"Tarn votes\n\nVoters handed the Harbour League a clear mandate in Sunday's election in Tarn. The winner had 48 percent of the vote.", "48 percent", "votes.share", "harbur leagu", "what voters hand somebody"},
		{"Tarn votes\n\nAnna Berg, 47, cheered after Sunday's election in Tarn in which her party topped the poll. The winner had 48 percent of the vote.", "48 percent", "votes.share", "ana berg", "whose party came first"},
		{"Harbour League ousts ruling party\n\nThe Harbour League came first in Sunday's election in Tarn. The opposition had 48 percent of the vote.", "48 percent", "votes.share", "harbur leagu", "who beats those in power, whatever they are called"},
		{"Opposition wins Tarn election\n\nThe Harbour League has won Sunday's election in Tarn. The Harbour League had 48 percent of the vote.", "48 percent", "votes.share", "~opposition", "a headline tells what the winner was"},
		{"Tarn votes\n\nThe Progress Union won Sunday's election in Tarn. The strength of Progress has risen to 31 seats.", "31", "votes.won", "progres union", "a short name, and a noun that gets no votes"},
		{lead + "\"We got 48 percent of the vote,\" Berg said.", "48 percent", "votes.share", "harbur leagu", "we are those for whom one speaks"},
		{"Voters throw out government\n\nVoters in Tarn threw out the government of Jan Novak on Sunday. Novak had 31 percent of the vote.", "31 percent", "votes.share", "novak", "what voters do is an election"},
		{"Trade talks opened in Oslo. Denmark was represented by 11 officials.", "11", "people.delegation", "denmark", "who is represented sends them"},
		{"Trade talks opened in Oslo. There were 11 diplomats on the Danish side.", "11", "people.delegation", "denmark", "and so does whose side they are on"},
	} {
		found := false
		for _, c := range extract.Claims(&source.Source{ID: "a", Path: "a", Text: test.text}, rule.Builtin()).Claims {
			if c.Text == test.figure && c.Rule == test.rule {
				found = slices.Contains(c.Thing.Agents, test.whose) || slices.Contains(c.Thing.Owners, test.whose)
			}
		}
		if !found {
			t.Errorf("%s is not of %s: %s: %s", test.figure, test.whose, test.reason, test.text)
		}
	}
}

// TestVotersLast holds that a text may end with what voters did.
func TestVotersLast(t *testing.T) {
	for _, text := range []string{"36.2 percent of voters here chose", "Tarn votes\n\nThe government that voters threw", "Voters swept"} {
		extract.Claims(&source.Source{ID: "a", Path: "a", Text: text}, rule.Builtin())
	}
}

// TestLeaderMeant holds whose age is told behind a noun for who leads a party.
func TestLeaderMeant(t *testing.T) {
	for _, test := range []struct{ lead, person, reason string }{
		{"The Harbour League, led by Anna Berg, won Sunday's election in Tarn. ", "ana berg", "the one leader told of"},
		{"The Harbour League of Anna Berg beat the Valley Party of Prime Minister Jan Novak in Sunday's election. ", "ana berg", "who holds an office is called by it"},
		{"The Harbour League of Anna Berg beat Jan Novak's Valley Party in Sunday's election. ", "", "either may be meant"},
	} {
		got := ""
		for _, c := range extract.Claims(&source.Source{ID: "a", Path: "a", Text: "Tarn votes\n\n" + test.lead + "The party leader, 47, voted early."}, rule.Builtin()).Claims {
			if c.Kind == "age" {
				got = c.Thing.Person
			}
			if c.Rule == "age.suspect" {
				t.Errorf("the leader of a party is taken for a suspect: %s", test.lead)
			}
		}
		if got != test.person {
			t.Errorf("the leader is %q, not %q: %s", got, test.person, test.reason)
		}
	}
}

// TestInHeadline holds whose age is told behind a noun for an office that the report gives to nobody.
func TestInHeadline(t *testing.T) {
	for _, test := range []struct{ text, person, reason string }{
		{"It is over for Jan Novak\n\nJan Novak conceded on Monday and phoned his rival, Anna Berg, after the election in Tarn. The prime minister, 58, wept.", "Jan novak", "of whom the headline tells"},
		{"Jan Novak loses to Anna Berg\n\nJan Novak conceded on Monday and phoned his rival, Anna Berg, after the election in Tarn. The prime minister, 58, wept.", "", "it tells of two"},
		{"It is over for Jan Novak\n\nJan Novak conceded on Monday to Prime Minister Anna Berg after the election in Tarn. The president, 58, wept.", "", "another holds an office"},
	} {
		got := ""
		for _, c := range extract.Claims(&source.Source{ID: "a", Path: "a", Text: test.text}, rule.Builtin()).Claims {
			if c.Kind == "age" {
				got = c.Thing.Person
			}
		}
		if got != test.person {
			t.Errorf("the age is of %q, not %q: %s", got, test.person, test.reason)
		}
	}
}
