package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestLongGone holds which days lie so far before the news that two reports share them by no chance.
func TestLongGone(t *testing.T) {
	for _, test := range []struct {
		day, news string
		want      bool
		reason    string
	}{
		{"2022-03-09", "2024-06-03", true, "two years before"},
		{"2024-05-29", "2024-06-03", false, "the week of the news"},
		{"2024-09-09", "2024-06-03", false, "a day to come"},
		{"2022-03", "2024-06-03", false, "a month"},
		{"2022-03-09", "", false, "the day of the news is not known"},
	} {
		if got := longGone(&claim.Time{Date: test.day}, test.news); got != test.want {
			t.Errorf("%s: got %v, want %v", test.reason, got, test.want)
		}
	}
	for _, test := range []struct {
		grain, date, until string
		want               bool
	}{{"day", "2022-03-09", "", true}, {"part", "2022-03-09", "", true}, {"month", "2022-03", "", false}, {"day", "", "", false}} {
		if got := wholeDay(&claim.Claim{Time: &claim.Time{Grain: test.grain, Date: test.date, Until: test.until}}); got != test.want {
			t.Errorf("%s %s: got %v, want %v", test.grain, test.date, got, test.want)
		}
	}
}
