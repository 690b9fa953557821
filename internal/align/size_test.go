package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestOneSize holds when a measure told of one sort of thing and one told of no sort may be held against each other.
func TestOneSize(t *testing.T) {
	tests := []struct {
		x, y   claim.Thing
		forbid bool
		narrow bool
		why    string
	}{
		{claim.Thing{Attribute: "vessel-length", Agents: []string{"mistral", "~yacht"}}, claim.Thing{Attribute: "length", Agents: []string{"mistral"}}, false, false, "one yacht by its name"},
		{claim.Thing{Attribute: "vessel-length", Agents: []string{"mistral", "~yacht"}}, claim.Thing{Attribute: "length", Agents: []string{"mistral", "~bridge"}}, false, true, "the bridge of the yacht"},
		{claim.Thing{Attribute: "vessel-length", Agents: []string{"mistral", "~yacht"}}, claim.Thing{Attribute: "length", Agents: []string{"tramontana"}}, false, true, "another yacht"},
		{claim.Thing{Attribute: "vessel-length", Agents: []string{"~yacht"}}, claim.Thing{Attribute: "length", Agents: []string{"~yacht"}}, false, true, "no name ties them"},
		{claim.Thing{Attribute: "vessel-length", Agents: []string{"mistral"}}, claim.Thing{Attribute: "height", Agents: []string{"mistral"}}, true, false, "a height is no length"},
		{claim.Thing{Attribute: "body-weight", Agents: []string{"karl dorn"}}, claim.Thing{Attribute: "weight", Agents: []string{"karl dorn"}}, false, false, "what one man weighs"},
	}
	for _, test := range tests {
		for _, pair := range [][2]*claim.Thing{{&test.x, &test.y}, {&test.y, &test.x}} {
			var j judgement
			j.attribute(pair[0], pair[1], false)
			if j.forbidden != test.forbid || j.narrow != test.narrow {
				t.Errorf("%s: forbidden %v, narrow %v", test.why, j.forbidden, j.narrow)
			}
		}
	}
}
