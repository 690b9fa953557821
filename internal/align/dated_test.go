package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestDatedApart holds when a figure told as of before has a time of its own that keeps it from one of which no time is told.
func TestDatedApart(t *testing.T) {
	november, year, month := &claim.Time{Timex: "XXXX-11"}, &claim.Time{Timex: "2008"}, &claim.Time{Timex: "2008-11"}
	tests := []struct {
		before, other *claim.Time
		want          bool
		reason        string
	}{
		{november, nil, true, "eight caught in November are none of those caught at a time not told"},
		{november, november, false, "both were caught in November"},
		{year, month, false, "a month of that year"},
		{november, year, true, "a month that is not known to be of that year"},
		{nil, nil, false, "nothing dates either"},
		{nil, month, false, "what is told of before without a time may be of that month"},
	}
	for _, test := range tests {
		x, y := &claim.Occasion{Background: true, Time: test.before}, &claim.Occasion{Time: test.other}
		for _, got := range []bool{datedApart(&matcher{}, x, y), datedApart(&matcher{}, y, x)} {
			if got != test.want {
				t.Errorf("%s: %v, want %v", test.reason, got, test.want)
			}
		}
	}
}
