package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

func TestOneOtherRound(t *testing.T) {
	at := func(number int, day, until, grain string) claim.Thing {
		o := claim.Occasion{Type: []string{meeting}, Number: number, Background: true}
		if day != "" {
			o.Time = &claim.Time{Date: day, Until: until, Grain: grain}
		}
		return claim.Thing{Occasion: o}
	}
	tests := []struct {
		reason string
		x, y   claim.Thing
		want   bool
	}{
		{"one number", at(1, "", "", ""), at(1, "2025-03-04", "", "day"), true},
		{"two numbers of one day", at(1, "2025-03-04", "", "day"), at(2, "2025-03-04", "", "day"), false},
		{"one day", at(0, "2025-03-04", "", "day"), at(1, "2025-03-04", "", "day"), true},
		{"the day after, as who counts back may have it", at(0, "2025-03-04", "", "day"), at(0, "2025-03-05", "", "day"), true},
		{"a week that holds the day", at(0, "2025-03-03", "2025-03-09", "week"), at(0, "2025-03-05", "", "day"), true},
		{"two days", at(0, "2025-03-04", "", "day"), at(0, "2025-03-11", "", "day"), false},
		{"a month that holds the day", at(0, "2025-03-01", "2025-03-31", "month"), at(0, "2025-03-11", "", "day"), true},
		{"one month", at(0, "2025-03-01", "2025-03-31", "month"), at(1, "2025-03-01", "2025-03-31", "month"), true},
		{"two months", at(0, "2025-03-01", "2025-03-31", "month"), at(0, "2025-04-01", "2025-04-30", "month"), false},
		{"a month and the first day of the next", at(0, "2025-03-01", "2025-03-31", "month"), at(0, "2025-04-01", "", "day"), false},
		{"no day", at(0, "", "", ""), at(1, "2025-03-04", "", "day"), false},
	}
	for _, test := range tests {
		if got := oneOtherRound(&test.x, &test.y); got != test.want {
			t.Errorf("%s: one round %v, want %v", test.reason, got, test.want)
		}
	}
}
