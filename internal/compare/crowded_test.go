package compare

import (
	"strconv"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

func TestCrowded(t *testing.T) {
	tests := []struct {
		sides, more int
	}{{2, 0}, {crowded, 0}, {crowded + 1, 1}, {200, 160}}
	for _, test := range tests {
		tb := &table{rule: func(i, j int) ruling {
			if min(i, j) == 1 && max(i, j) == test.sides-1 {
				return ruling{relation: claim.Contradict}
			}
			return ruling{relation: claim.Compatible}
		}, claims: make([]*claim.Claim, test.sides)}
		var sides [][]int
		for i := range test.sides {
			sides = append(sides, []int{i})
		}
		kept, more := tb.fewer(sides)
		if more != test.more || len(kept) != test.sides-test.more || kept[1][0] != 1 || kept[len(kept)-1][0] != test.sides-1 {
			t.Errorf("%d sides: kept %v and left out %d, want %d left out and the pair most at odds kept", test.sides, kept, more, test.more)
		}
		if s := moreWords(more, "value"); more > 1 && !strings.Contains(s, strconv.Itoa(more)+" more values") || (more == 0) != (s == "") {
			t.Errorf("%d left out: %q", more, s)
		}
	}
}
