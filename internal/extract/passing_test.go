package extract

import (
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// TestPassing holds whom a report names in passing alone.
func TestPassing(t *testing.T) {
	const lead = "Woman shot dead in Senn\n\nMia Holm was shot dead on Friday, police said.\n\nOfficers were called to a flat on Dock Street, where neighbours had heard two shots.\n\nNobody has been held.\n\n"
	for _, test := range []struct {
		text   string
		want   []string
		reason string
	}{
		{lead + "Karl Brandt was shot dead there on 3 March 2019. Pavel Olm was shot dead on 9 May 2019.", []string{"karl brandt", "pavel olm"}, "each with a day that has passed"},
		{lead + "Karl Brandt was shot dead there on 3 March 2019. Karl Brandt was a cook.", nil, "named without a day, too"},
		{lead + "Karl Brandt had three sons. Karl Brandt was shot dead there on 3 March 2019.", nil, "named without a day before"},
		{lead + "Mia Holm moved to Senn on 3 March 2019.", nil, "of the lead"},
		{lead + "Karl Brandt was shot dead on Tuesday.", nil, "the day is the report's own news"},
	} {
		r := Claims(&source.Source{ID: "a", Text: test.text + "\n"}, rule.Builtin())
		if got := r.Profile.Passing; !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q: %s", test.text, got, test.want, test.reason)
		}
	}
}

// TestTickers holds which symbols in headline and lead are those of listed firms.
func TestTickers(t *testing.T) {
	for _, test := range []struct {
		text   string
		want   []string
		reason string
	}{
		{"HALMAR <HLM> BUYS LODEN <LDN.O>\n\nHalmar Inc <HLM> bought Loden Corp on Monday.", []string{"HLM", "LDN"}, "in angle brackets, without the exchange"},
		{"Halmar buys Loden\n\nHalmar Inc (TSX: HLM) bought Loden Corp (LDN.TO) on Monday.", []string{"HLM", "LDN"}, "with the exchange before or behind"},
		{"Halmar hires clerks\n\nThe Harbour Union (HU) said on Monday that Halmar hired clerks.", nil, "a short form"},
		{"Halmar hires clerks\n\nHalmar Inc hired clerks on Monday.\n\nIts yard is full. Ships wait off the port. The clerks are young. They sort the mail.\n\nLoden Corp <LDN> has none.", nil, "beyond the lead"},
		{"Halmar hires clerks\n\nHalmar hired <b>40</b> clerks on Monday, (note: forty) and <", nil, "no capitals, and a text that breaks off"},
	} {
		r := Claims(&source.Source{ID: "a", Text: test.text + "\n"}, rule.Builtin())
		if got := r.Profile.Listed; !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q: %s", test.text, got, test.want, test.reason)
		}
	}
}
