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
		{"No ferries from Sunday\n\nFrom Sunday the crews of the Olm ferries will be on strike for four days. The third round of wage talks broke down on Thursday.", 0, "XXXX-WXX-4",
			"nor is the day of what is announced that of the news"},
		{"Farmers and mill settle in second round\n\nThe mill and its farmers agreed on a price for two years on Wednesday in their second round of talks, mediators said.", 2, "XXXX-WXX-3",
			"who agrees does something that day, and does not only say so"},
		{"Port talks end\n\nThe talks on the port of Olm ended on Thursday without a deal. Fees were left to the second round, which is to be held in Tarn.", 1, "XXXX-WXX-4",
			"a second round that is still to be held makes this the first"},
		{"Port talks end\n\nThe talks on the port of Olm ended on Thursday without a deal. The mayor said a third round could be held in May.", 2, "XXXX-WXX-4",
			"and a third the second"},
		{"Port talks end\n\nThe talks on the port of Olm ended on Thursday with a deal. It was the second round, after one in May.", 2, "XXXX-WXX-4",
			"a second round that is over"},
		{"Third round of port talks to begin\n\nA third round of talks on the port of Olm is to begin on Thursday.", 3, "XXXX-WXX-4", "the news is of the round to come"},
		{"Port talks end\n\nThe talks on the port of Olm ended on Thursday with a deal. The port had asked for five years at the first round of the talks.", 0, "XXXX-WXX-4",
			"what had been asked at the first round tells of another"},
		{"Nurses' talks fail\n\nThe talks between the nurses and the clinics ended on Saturday.", 0, "XXXX-WXX-6", "talks that ended on a day were on it"},
		{"Port grows\n\nThe port of Olm handled more ships in the quarter that ended on Saturday. The harbour fire on Monday did no harm.", 0, "XXXX-WXX-1", "a quarter that ended is no event"},
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
