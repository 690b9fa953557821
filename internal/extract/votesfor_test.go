package extract_test

import (
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/extract"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// TestVotesFor holds which counts are of the votes or seats that somebody got, and whose they are.
func TestVotesFor(t *testing.T) {
	const lead = "Harbour League wins Tarn election\n\nThe opposition Harbour League won Sunday's election in Tarn. The ruling Valley Party came second. "
	for _, test := range []struct{ text, figure, rule, whose, reason string }{
		{lead + "The Harbour League got 310,000 votes.", "310,000", "votes.polled", "harbur leagu", "who gets votes"},
		{lead + "In all, 310,000 people backed the Harbour League.", "310,000", "votes.polled", "harbur leagu", "whom voters back"},
		{lead + "Some 310,000 citizens voted for the Harbour League.", "Some 310,000", "votes.polled", "harbur leagu", "for whom they vote"},
		{lead + "Anna Berg, for whom 31,000 citizens voted, thanked them.", "31,000", "votes.polled", "ana berg", "for whom, before them"},
		{lead + "A total of 310,000 ballots were cast for the Valley Party.", "310,000", "votes.polled", "valei parti", "for whom ballots are cast"},
		{lead + "Some 310,000 citizens voted.", "Some 310,000", "votes.cast", "", "for whom is not told"},
		{lead + "The Harbour League won by 12,000 votes.", "12,000", "votes.margin", "", "by how many is no number got"},
		{lead + "The Harbour League hired 310 people for the campaign.", "310", "people.hired", "", "whom it hires does not vote for it"},
		{lead + "The Harbour League took 29 of the 90 seats.", "29 of the 90", "votes.won", "harbur leagu", "a share by two numbers counts them"},
		{lead + "The Harbour League was down nine seats.", "nine", "votes.lost", "harbur leagu", "who is down has lost"},
	} {
		found := false
		for _, c := range extract.Claims(&source.Source{ID: "a", Path: "a", Text: test.text}, rule.Builtin()).Claims {
			if c.Text == test.figure && c.Rule == test.rule {
				found = test.whose == "" || slices.Contains(c.Thing.Agents, test.whose)
			}
		}
		if !found {
			t.Errorf("%q is not %s of %q: %s: %s", test.figure, test.rule, test.whose, test.reason, test.text)
		}
	}
}
