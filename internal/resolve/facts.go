package resolve

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// facts are the values in a report that two reports of different incidents seldom share, as they are told: how old people are, and at which hour
// something happened. Each list is sorted.
type facts struct{ ages, clocks []string }

func factsOf(claims []claim.Claim) facts {
	var f facts
	for i := range claims {
		switch c := &claims[i]; {
		case c.Thing.Occasion.Background: // the victim of another shooting is no likeness of this one
		case c.Kind == claim.Age && c.Quantity != nil && !math.IsNaN(c.Quantity.Value):
			f.ages = append(f.ages, strconv.FormatFloat(c.Quantity.Value, 'f', -1, 64))
		case c.Kind == claim.Date && c.Time != nil:
			if clock := clockOf(c.Time.Timex); clock != "" {
				f.clocks = append(f.clocks, clock)
			}
		}
	}
	slices.Sort(f.ages)
	slices.Sort(f.clocks)
	f.ages, f.clocks = slices.Compact(f.ages), slices.Compact(f.clocks)
	return f
}

// clockOf is the time of day of a TIMEX3 value, HH:MM, or empty.
func clockOf(timex string) string {
	_, clock, ok := strings.Cut(timex, "T")
	if !ok || len(clock) < 5 || clock[2] != ':' {
		return ""
	}
	return clock[:5]
}
