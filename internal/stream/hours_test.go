package stream_test

import (
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestHours holds that two hours of one event are set against each other whichever verb tells that it came, and no hour of what came of it or before it.
func TestHours(t *testing.T) {
	for _, c := range []struct {
		a, b   string
		apart  bool
		reason string
	}{
		{"An earthquake struck northern Peru on Friday, officials said. The main shock came at [6:12 a.m.]",
			"An earthquake shook northern Peru on Friday. The quake hit at [6:50 a.m.], the institute said.", true, "a shock that came is the quake that hit"},
		{"Two trams collided in Gothenburg on Tuesday, injuring 20 people. They collided at [8:15 a.m.]",
			"Two trams collided in Gothenburg on Tuesday, injuring 20 people. The crash occurred at [8:45 a.m.], the operator said.", true, "the verb of a wreck, and its noun"},
		{"A factory chimney collapsed in Leeds on Tuesday, killing two people. It collapsed at [7:20 a.m.]",
			"A factory chimney collapsed in Leeds on Tuesday, killing two people. The collapse happened at [7:55 a.m.], the fire service said.", true, "a collapse that happened"},
		{"An earthquake struck northern Peru on Friday, officials said. The quake hit at [6:12 a.m.]",
			"An earthquake shook northern Peru on Friday. An aftershock struck at [6:50 a.m.], the institute said.", false, "the aftershock is another"},
		{"A bus plunged into a ravine in Bolivia on Monday, killing nine people. The accident happened at [4.30 a.m.]",
			"A bus plunged into a ravine in Bolivia on Monday, killing nine people. The first ambulance arrived at [5.10 a.m.], police said.", false, "help comes later"},
		{"Two trams collided in Gothenburg on Tuesday, injuring 20 people. They collided at [8:15 a.m.]",
			"Two trams collided in Gothenburg on Tuesday, injuring 20 people. The tram left the depot at [7:45 a.m.], the operator said.", false, "to leave a depot is no accident"},
		{"A gunman killed two people at a party in Leeds on Friday, police said. A dozen guests were there when the gunman entered at around [4 p.m.]",
			"A gunman killed two people at a party in Leeds on Friday, police said. A tailor next door was in his shop, waiting for clients to attend a meeting around [4:20 p.m.]", false, "who was to attend a meeting has an hour of his own"},
		{"A storm hit the Danish town of Ribe on Monday, killing two people. The roof of the mill was torn off at [9 a.m.]",
			"A storm hit the Danish town of Ribe on Monday, killing two people. A dam burst at [7 a.m.]", false, "each thing gives way to a storm at its own hour"},
		{"Riots broke out in the Indian town of Karnal on Sunday. Trouble broke out at [3 p.m.], police said.",
			"Riots broke out in the Indian town of Karnal on Sunday. The march began at [1:40 p.m.], a reporter said.", false, "a march begins before the trouble"},
		{"A fire gutted a hotel in Porto on Friday. The blaze broke out at [2 a.m.], police said.",
			"A fire gutted a hotel in Porto on Friday. The roof collapsed at [3:20 a.m.], police said.", false, "a roof that collapses in a fire is not the fire"},
	} {
		got := pairRelations(t, c.a, c.b)
		if apart := slices.Contains(got, claim.Contradict) || slices.Contains(got, claim.Disputed); apart != c.apart {
			t.Errorf("%s: got %v", c.reason, got)
		}
	}
}
