package resolve

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

func TestTimeWeight(t *testing.T) {
	day := func(timex, date string) *claim.Time { return &claim.Time{Timex: timex, Date: date} }
	for _, c := range []struct {
		reason string
		a, b   *claim.Time
		want   float64
	}{
		{"unsaid says nothing", nil, day("XXXX-WXX-1", ""), 0},
		{"the same calendar day", day("2025-10-14", "2025-10-14"), day("2025-10-14TMO", "2025-10-14"), weightDay},
		{"a night has two dates", day("2025-10-14", "2025-10-14"), day("2025-10-15", "2025-10-15"), -weightNextDay},
		{"a week apart: one may be a weekday taken for that of another week", day("2025-10-14", "2025-10-14"), day("2025-10-21", "2025-10-21"), 0},
		{"one weekday, of any week", day("XXXX-WXX-2", ""), day("XXXX-WXX-2", ""), weightWeekday},
		{"14 October 2025 was a Tuesday", day("2025-10-14", "2025-10-14"), day("XXXX-WXX-2", ""), weightWeekday},
		{"Sunday and Monday are neighbours", day("XXXX-WXX-7", ""), day("XXXX-WXX-1", ""), -weightNextDay},
		{"Monday and Friday exclude each other", day("XXXX-WXX-1", ""), day("XXXX-WXX-5", ""), -weightOtherDay},
		{"a month is no day", day("2025-10", ""), day("XXXX-WXX-5", ""), 0},
	} {
		if got := timeWeight(c.a, c.b); got != c.want || timeWeight(c.b, c.a) != got {
			t.Errorf("%s: %v, want %v either way round", c.reason, got, c.want)
		}
	}
}
