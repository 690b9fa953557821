package extract

import (
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

func TestSiteTold(t *testing.T) {
	tests := []struct {
		text, words, want string
		reason            string
	}{
		{"Peace talks ended on Friday. The Oslo talks were the first in years.", "Oslo", claim.SiteOfTalks, "before its noun"},
		{"Peace talks ended on Friday. The talks, in Oslo, were the first in years.", "Oslo", claim.SiteOfTalks, "behind its noun and a comma"},
		{"Peace talks ended on Friday. Envoys flew home from Oslo, where the talks had closed.", "Oslo", claim.SiteOfTalks, "a clause with where"},
		{"Peace talks ended on Friday. An envoy who lives in Oslo was content.", "Oslo", "", "where somebody lives"},
		{"Peace talks ended on Friday. Speaking from Oslo, an envoy was content.", "Oslo", "", "where somebody speaks"},
		{"Dockers agreed on Friday to end a strike of nine weeks. The talks were held at the Palm Hotel.", "Palm Hotel", claim.SiteOfTalks, "talks that ended a strike"},
		{"Dockers agreed on Friday to end a strike of nine weeks. The two sides met at the Palm Hotel.", "Palm Hotel", claim.SiteOfTalks, "whoever met"},
		{"Dockers agreed on Friday to end a strike of nine weeks. A cook at the Palm Hotel was content.", "Palm Hotel", "", "who works there"},
		{"Dockers agreed on Friday to end a strike of nine weeks. Strikers met at the Palm Hotel.", "Palm Hotel", "", "those of one side among themselves"},
		{"Peace talks ended on Friday. They were held in an inn across from the Palm Hotel.", "Palm Hotel", "", "what it was opposite of"},
		{"Olm City won the cup final on Saturday. They had won the semi-final at Tarn Park.", "Tarn Park", "", "another stage than the final"},
		{"Olm City won the cup final on Saturday. Crowds saw the final on a screen in Tarn Park.", "Tarn Park", "", "where it was seen from afar"},
		{"Olm City won the cup final on Saturday. The final at Tarn Park drew a crowd.", "Tarn Park", "match", "the final itself"},
		{"A derailment killed six people on Monday. The accident at Lublin is the third this year.", "Lublin", claim.SiteOfEvent, "a broader kind of mishap with an article"},
		{"A derailment killed six people on Monday. An accident at Lublin killed two in 2019.", "Lublin", "", "another accident"},
		{"A derailment killed six people on Monday. The accident near Lublin is the third this year.", "Lublin", "", "what one report puts near a town another puts near the next"},
		{"A gunman opened fire in a cinema on Monday, killing two. The cinema, in the north of Tacoma, was full.", "Tacoma", claim.SiteOfEvent, "the building of the lead"},
		{"A gunman opened fire in a cinema on Monday, killing two. The owner has a second cinema in Tacoma.", "Tacoma", "", "another building"},
		{"The two presidents signed a treaty on Monday. The ceremony was held in Kampala.", "Kampala", "ceremony", "the event that the deed makes"},
		{"The two presidents signed a treaty on Monday. The deal signed in Kampala must be ratified.", "Kampala", "ceremony", "the deed itself"},
		{"Peace talks ended on Friday. An accord was reached on the island of Capri.", "Capri", claim.SiteOfTalks, "what parties came to there"},
		{"Peace talks ended on Friday. A ship reached the island of Capri.", "Capri", "", "what reaches an island"},
		{"A shooting in Tarn killed two people on Monday. Shots rang out in Mill Street.", "Mill Street", claim.SiteOfEvent, "the street of the shots"},
		{"A shooting in Tarn killed two people on Monday. It happened on Mill Street.", "Mill Street", claim.SiteOfEvent, "it, whatever the noun"},
		{"A shooting in Tarn killed two people on Monday. She was found on Mill Street.", "Mill Street", "", "what was found there"},
		{"A shooting in Tarn killed two people on Monday. Officers were called to Mill Street.", "Mill Street", claim.SiteOfEvent, "the street that police were called to"},
		{"A shooting in Tarn killed two people on Monday. Officers were called to Mercy Hospital.", "Mercy Hospital", "", "a building that police were called to"},
		{"A shooting in Tarn killed two people on Monday. The mayor lives in Mill Street.", "Mill Street", "", "where somebody lives"},
		{"A shooting in Tarn killed two people on Monday. The car was sold in Mill Street.", "Mill Street", "", "where something was sold"},
		{"The two presidents signed a treaty on Monday. It was drafted in Kampala.", "Kampala", "", "another deed"},
	}
	for _, test := range tests {
		c := claimAt(test.text, test.words)
		if c == nil {
			if test.want != "" {
				t.Errorf("%s: no claim %q", test.text, test.words)
			}
			continue
		}
		if c.Thing.SiteOf != test.want {
			t.Errorf("%s: %q is the site of %q, want %q (%s)", test.text, test.words, c.Thing.SiteOf, test.want, test.reason)
		}
	}
}

// TestSiteEndsWithSentence holds that the noun which makes a site of a town's name stands in the sentence of the name: a headline has no mark at its end.
func TestSiteEndsWithSentence(t *testing.T) {
	for text, want := range map[string]bool{
		"Envoys meet in Riga\n\nAirport was closed on Monday.\n":          false,
		"Envoys of two states met in Riga airport on Monday for talks.\n": true,
	} {
		words := "Riga airport"
		if !want {
			words = "Riga\n\nAirport"
		}
		if got := claimAt(text, words) != nil; got != want {
			t.Errorf("%q: a claim at %q is %v, want %v", text, words, got, want)
		}
	}
}

// TestLimits holds for which places a count is told: not for the street where the event of its report was, nor for where a harbour lies from which somebody sailed.
func TestLimits(t *testing.T) {
	const street = "Driver held in Lisbon\n\nA driver hit seven parked cars on Mill Street in Lisbon on Friday.\n\n"
	for _, row := range []struct {
		text, figure, place string
		want                bool
		reason              string
	}{
		{street, "seven", "mil strit", false, "the street of the event"},
		{street + "Police found 40 bottles on Hill Street.\n", "40", "hil strit", true, "another street"},
		{"They had sailed from Tripoli in Libya on Sunday with 190 on board.\n", "190", "libia", false, "where the harbour lies"},
		{"The bus was bound for Porto in Portugal with 60 on board.\n", "60", "portugal", false, "where it was going"},
		{"In Libya, 190 people were hurt.\n", "190", "libia", true, "where it happened"},
		{"They came from work in Libya with 190 on board.\n", "190", "libia", true, "no harbour named"},
	} {
		found := false
		for _, c := range Claims(&source.Source{ID: "a", Text: row.text}, rule.Builtin()).Claims {
			if c.Text == row.figure {
				found = found || slices.Contains(c.Thing.Places, row.place) || slices.Contains(c.Thing.Occasion.Places, row.place)
			}
		}
		if found != row.want {
			t.Errorf("%s: %s: %v", row.text, row.reason, found)
		}
	}
}
