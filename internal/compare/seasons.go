package compare

import (
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// monthSet is a set of months: bit 0 is January.
type monthSet uint16

const year = monthSet(1<<12 - 1)

// monthsOf are the months that a TIMEX3 value without a year may mean: a month, a quarter, or a season of the north; none if it is another.
func monthsOf(timex string) monthSet {
	rest, ok := strings.CutPrefix(timex, "XXXX-")
	if !ok {
		return 0
	}
	run := func(first int) (m monthSet) {
		for i := range 3 {
			m |= 1 << ((first + i) % 12)
		}
		return m
	}
	switch rest {
	case "SP":
		return run(2)
	case "SU":
		return run(5)
	case "FA":
		return run(8)
	case "WI":
		return run(11)
	}
	if q, ok := strings.CutPrefix(rest, "Q"); ok && len(q) == 1 && q >= "1" && q <= "4" {
		return run(3 * int(q[0]-'1'))
	}
	if m, err := strconv.Atoi(rest); err == nil && m >= 1 && m <= 12 {
		return 1 << (m - 1)
	}
	return 0
}

// ruleSeasons compares two stretches of a year that is not told. Where a month is all that parts them, nobody means the border so exactly.
func ruleSeasons(a, b string) ruling {
	x, y := monthsOf(a), monthsOf(b)
	wider := x | (x<<1|x>>11)&year | x>>1 | (x<<11)&year
	switch {
	case x == 0 || y == 0:
		return ruling{because: "one of the two times cannot be placed on a calendar"}
	case x&y == x || x&y == y:
		return ruling{claim.Compatible, "one is told less exactly and holds the other", "", false}
	case x&y != 0:
		return ruling{claim.Compatible, "the two stretches overlap", "", false}
	case wider&y != 0:
		return ruling{claim.Near, "the two stretches border on each other", "the same part of the year", false}
	}
	return ruling{claim.Contradict, "the parts of the year differ", "the same part of the year", false}
}
