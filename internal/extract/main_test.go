package extract

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

func TestMainEvent(t *testing.T) {
	const later = " The mayor was not there. The union sent its lawyer. "
	tests := []struct {
		text   string
		number int
		timex  string
		reason string
	}{
		{"Second round of port talks ends\n\nThe second round of talks on the port of Olm ended with a deal. The first round of talks was held on Tuesday.", 2, "",
			"the day of another round"},
		{"Dockers of Olm win a rise\n\nThe talks in Olm ended with a deal. It was signed in the town hall." + later + "The rise had been promised at the first round of talks.", 0, "",
			"what an earlier round promised numbers that round only"},
		{"Port talks open\n\nThe first round of talks on the port of Olm was held on Tuesday.", 1, "XXXX-WXX-2", "a first round that the lead tells of"},
		{"Dockers of Olm win a rise\n\nThe dockers of Olm won a rise, starting on Friday. The talks with the port were held on Monday.", 0, "XXXX-WXX-1",
			"a day to come gives way to the event's own"},
	}
	for _, test := range tests {
		main := Claims(&source.Source{ID: "a", Text: test.text}, rule.Builtin()).Profile.Main
		timex := ""
		if main.Time != nil {
			timex = main.Time.Timex
		}
		if main.Number != test.number || timex != test.timex {
			t.Errorf("%s: number %d on %q, want %d on %q", test.reason, main.Number, timex, test.number, test.timex)
		}
	}
}
