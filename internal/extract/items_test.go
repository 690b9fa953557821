package extract

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestPlaceLists holds what a number of a list by place counts, and for which place.
func TestPlaceLists(t *testing.T) {
	for _, c := range []struct {
		text, words        string
		rule, head, places string
		reason             string
	}{
		{"The mill is to shed 510 posts. Lomvik loses 240, Tarn 160 and Olmby 110.", "160", "people.laid-off", "job", "?tarn", "the whole tells what, the list where"},
		{"The mill is to shed 510 posts, 240 in Lomvik, another 160 at Tarn and 110 at its headquarters.", "110", "people.laid-off", "job", "?~headquarters", "a noun for the place"},
		{"The quake killed 35 people: 21 in Lomvik, along with eight in Tarn and six in Olmby.", "eight", "casualties.killed", "people", "?tarn", "joined by along with"},
		{"Fire destroyed 38 houses. In the village of Lomvik 21 burned down, in Tarn 12.", "12", "conflict.buildings-destroyed", "home", "?tarn", "the place before the number"},
		{"Some 310 face the sack at Lomvik, along with 190 in Tarn.", "190", "people.laid-off", "", "?tarn", "the first says what they are"},
		{"The mill is to shed 510 posts. It has 240 boats in Lomvik and 12 machines in Tarn.", "12", "count.general", "machine", "", "a list of other things"},
		{"The court heard 84 witnesses. Of these, 31 were from Norway and 28 from Sweden.", "28", "count.general", "witness", "", "where they are from"},
		{"The mill shed 240 posts in May and 160 in June.", "160", "people.laid-off", "", "", "months are no places"},
	} {
		got := claimAt(c.text, c.words)
		if got == nil {
			t.Errorf("%s: no claim of %s (%s)", c.text, c.words, c.reason)
			continue
		}
		places := strings.Join(got.Thing.Places, " ")
		if c.places == "" && got.Thing.Pattern != claim.Lent {
			places = ""
		}
		if got.Rule != c.rule || got.Thing.Head != c.head || places != c.places {
			t.Errorf("%s: %s is %s of %q for %q (%s)", c.text, c.words, got.Rule, got.Thing.Head, places, c.reason)
		}
	}
}

// TestSeatTables holds which numbers beside the names of parties are seats.
func TestSeatTables(t *testing.T) {
	const lead = "Voters in Lomvik elected a new council on Sunday.\n\n"
	for _, c := range []struct{ text, words, rule, reason string }{
		{"The new council looks like this: Harbour Party 13, Reds nine, Greens five and the Farmers' List four.", "nine", "votes.won", "a table of the house"},
		{"They were fined as follows: Harbour Party 13, Reds nine, Greens five.", "nine", "count.general", "no house"},
	} {
		if got := claimAt(lead+c.text, c.words); got == nil || got.Rule != c.rule {
			t.Errorf("%s: %v (%s)", c.text, got, c.reason)
		}
	}
}
