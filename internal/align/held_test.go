package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

func TestHeldByParts(t *testing.T) {
	at := func(timex, date, grain string) *claim.Claim {
		return &claim.Claim{Kind: claim.Date, Time: &claim.Time{Timex: timex, Date: date, Grain: grain}}
	}
	for _, test := range []struct {
		a, b   *claim.Claim
		want   bool
		reason string
	}{
		{at("2025-09-27TAF", "2025-09-27", "part"), at("2025-09-27TEV", "2025-09-27", "part"), false, "an afternoon and the evening of its day"},
		{at("2025-09-27TAF", "2025-09-27", "part"), at("2025-09-27TAF", "2025-09-27", "part"), true, "one afternoon"},
		{at("2025-09-27TAF", "2025-09-27", "part"), at("2025-09-27", "2025-09-27", "day"), true, "an afternoon and its day"},
		{at("2025-09-27", "2025-09-27", "day"), at("2025-09-28", "2025-09-28", "day"), false, "two days"},
		{at("XXXX-WXX-6TEV", "", "part"), at("2025-09-27TEV", "2025-09-27", "part"), true, "the evening of a Saturday, and of that Saturday"},
		{at("XXXX-WXX-6TEV", "", "part"), at("2025-09-27TMO", "2025-09-27", "part"), false, "its morning"},
		{at("XXXX-WXX-6TEV", "", "part"), at("2025-09-28TEV", "2025-09-28", "part"), false, "the evening of a Sunday"},
		{at("XXXX-WXX-6", "", "day"), at("2025-09-27TEV", "2025-09-27", "part"), true, "a Saturday, and the evening of that Saturday"},
		{at("XXXX-WXX-6T10:00", "", "clock"), at("2025-09-27T10:00", "2025-09-27", "clock"), true, "ten on a Saturday"},
		{at("XXXX-WXX-6T10:00", "", "clock"), at("2025-09-27T11:00", "2025-09-27", "clock"), false, "eleven on it"},
	} {
		if got, back := heldBy(test.a, test.b), heldBy(test.b, test.a); got != test.want || back != test.want {
			t.Errorf("%s: %v, %v", test.reason, got, back)
		}
	}
}
