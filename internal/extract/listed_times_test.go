package extract

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// TestListedTimes holds of which time each figure of a list is that gives each its own.
func TestListedTimes(t *testing.T) {
	for _, test := range []struct{ text, figure, want, reason string }{
		{"The mill made 40 tonnes in 2019, 45 tonnes in 2020 and 51 tonnes in 2021.", "45 tonnes", "2020", "the year behind it, and not that of the figure before"},
		{"The mill made 40 tonnes in 2019, 45 tonnes in 2020 and 51 tonnes in 2021.", "51 tonnes", "2021", "the last of the list"},
		{"Police held 12 men in May, nine women in June and another 31 in July.", "31", "2024-07", "behind a word for another"},
		{"The mill lost 40 million euros in 2019, after 55 million euros in 2018.", "55 million euros", "2018", "behind a word that sets it after the first"},
		{"In May, 12 men held in June were freed.", "12", "2024-05", "a time that no figure of a list has before it is that of the clause"},
		{"The mill made 40 tonnes in 2019, and in 2020 it made 45 tonnes.", "40 tonnes", "2019", "the first has the time behind it"},
	} {
		found := false
		for _, c := range Claims(&source.Source{ID: "a", Text: "TOLM, 3 October 2024 - " + test.text + "\n"}, rule.Builtin()).Claims {
			if c.Quantity == nil || c.Text != test.figure {
				continue
			}
			if found = true; c.Thing.Period == nil || c.Thing.Period.Timex != test.want {
				t.Errorf("%s: %s is of %+v, want %s: %s", test.text, test.figure, c.Thing.Period, test.want, test.reason)
			}
		}
		if !found {
			t.Errorf("%s: no claim %s", test.text, test.figure)
		}
	}
}
