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
