package extract

import (
	"slices"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// datedClaims are the claims of a report published on 20 March 2025, a Thursday.
func datedClaims(text string) Result {
	return Claims(&source.Source{ID: "a", Text: text, Published: time.Date(2025, 3, 20, 12, 0, 0, 0, time.UTC)}, rule.Builtin())
}

func TestRoundByDay(t *testing.T) {
	const lead = "Port talks end with a deal\n\nThe two sides in the port talks of Olm agreed on a price on Wednesday at the Grand Hotel.\n\n"
	tests := []toldBefore{
		{"On 4 March they had sat at the Villa Corin for six hours.", "Villa Corin", true, "another day, and what had been"},
		{"On 4 March they had sat at the Villa Corin for six hours.", "six hours", true, "and how long it was"},
		{"On 4 March they met, in the Villa Corin, for six hours.", "Villa Corin", true, "a day two weeks before, commas or not"},
		{"A week earlier they parted in anger, after six hours at the Villa Corin.", "six hours", true, "counted back from the news"},
		{"They had met on Sunday. Those talks had lasted six hours.", "six hours", true, "a sentence that goes on with the one before"},
		{"They had come together once, a week before, at the Villa Corin.", "Villa Corin", true, "whoever comes together"},
		{"A dean was there. He spoke. A week earlier they had met at the Villa Corin.", "Villa Corin", true, "a week before the news, far from its day"},
		{"At the first, on 4 March, they had talked for six hours.", "six hours", true, "an ordinal without its noun"},
		{"Their previous encounter, on 4 March, took place at the Villa Corin.", "Villa Corin", true, "an encounter of theirs"},
		{"When they met on 4 March, six hours were not enough.", "six hours", true, "the clause behind one with when"},
		{"On Tuesday they met at the Villa Corin for six hours.", "Villa Corin", false, "talks may last two days"},
		{"The talks began on Monday at the Villa Corin.", "Villa Corin", false, "the day on which the talks of the news began"},
		{"On Wednesday they sat at the Villa Corin for six hours.", "Villa Corin", false, "the day of the news"},
		{"The port had bought the Villa Corin on 4 March.", "Villa Corin", false, "nobody met"},
	}
	for _, test := range tests {
		all := datedClaims(lead + test.text).Claims
		i := slices.IndexFunc(all, func(c claim.Claim) bool { return c.Text == test.words })
		if i < 0 {
			t.Errorf("%s: no claim %q", test.text, test.words)
		} else if got := all[i].Thing.Occasion.Background; got != test.want {
			t.Errorf("%s: %q of a round before: %v (%s)", test.text, test.words, got, test.reason)
		}
	}
}

func TestMainIsTalks(t *testing.T) {
	tests := []struct{ text, want, date, reason string }{
		{"Olm and Tarn Strike Deal\n\nLorries will roll again between Olm and Tarn on Friday under an accord reached on Wednesday.\n\nThe earlier round of talks had failed.", "meeting", "2025-03-19", "who strikes a deal is on no strike"},
		{"Dockers Strike in Olm\n\nThe dockers of Olm began a strike on Wednesday.", "strike", "2025-03-19", "a strike"},
		{"How a quarrel ended\n\nWhy was the bridge shut? Olm sealed it on 3 March. Two delegations met on Tuesday and shook hands. The mayor faces an election in May.", "meeting", "2025-03-18",
			"an election named in passing, and the day of the news"},
		{"Mayor of Olm faces voters\n\nThe election in May will be close. Two delegations met on Tuesday.", "election", "", "an election that the lead tells of"},
		{"Deal at last\n\nThe two ports have an accord, signed on Wednesday. The session was short. An earlier round had failed.", "meeting", "2025-03-19", "a session of a series of rounds that came to an accord"},
		{"Deal averts strike\n\nThe dockers of Olm will not strike. In a third round of talks on Wednesday they got a rise.", "meeting", "2025-03-19", "a strike that is off"},
		{"Dockers strike\n\nThe dockers of Olm began a strike after talks on Wednesday. The strike will not end soon.", "strike", "2025-03-19", "one that is on"},
		{"Crews and port agree\n\nIt took the crews and the port nine hours on Wednesday to come to terms.", "meeting", "2025-03-19", "who comes to terms in hours has sat at a table"},
		{"Twins row home\n\nIt took the twins nine hours on Wednesday to row home.", "", "2025-03-19", "nobody came to terms"},
		{"Shares fall\n\nShares fell in a short session on Wednesday.", "session", "2025-03-19", "a session of the market"},
	}
	for _, test := range tests {
		main := datedClaims(test.text).Profile.Main
		kind, date := "", ""
		if len(main.Type) > 0 {
			kind = main.Type[0]
		}
		if main.Time != nil {
			date = main.Time.Date
		}
		if kind != test.want || date != test.date {
			t.Errorf("%s: a %s on %s, want a %s on %s", test.reason, kind, date, test.want, test.date)
		}
	}
}
