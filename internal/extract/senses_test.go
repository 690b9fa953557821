package extract_test

import (
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/extract"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// TestSenses holds what a verb means beside who does it, what it is done to, and the preposition behind it.
func TestSenses(t *testing.T) {
	for _, test := range []struct{ text, figure, act, reason string }{
		{"Police held nine men over the theft.", "nine", "arrest", "people are held"},
		{"The firm has held the licence for nine years.", "nine years", "own", "and so is a licence, by nobody arrested"},
		{"The council held nine hearings.", "nine", "take-place", "a hearing that is held takes place"},
		{"A broken pump held up the vote for three hours.", "three hours", "delay", "what holds up is no robber"},
		{"The gang held up nine banks in Tarn.", "nine", "rob", "who holds up a bank is"},
		{"Some 400 miners walked out on Monday.", "400", "go-on-strike", "who walks out is on strike"},
		{"A guest walked out with 37 coins.", "37", "", "but not with something"},
		{"The union's demand is down to 14 points.", "14", "change", "what is down has fallen"},
		{"Gunners downed 14 drones.", "14", "shoot-down", "what is downed has not"},
		{"Some 300 clerks are back at their desks.", "300", "return", "who is back has come back"},
		{"Some 300 clerks backed the strike.", "300", "favour", "who backs is for something"},
		{"The farm grows roses with 2,400 workers.", "2,400", "", "a farm that grows roses does not rise"},
		{"The staff grew to 2,400 workers.", "2,400", "rise", "a staff that grows does"},
		{"The court cleared 14 men.", "14", "acquit", "whom a court clears is acquitted"},
		{"Police cleared 14 men from the square.", "14", "remove", "others only remove"},
		{"The club fired two coaches.", "two", "dismiss", "who is fired is no shot"},
		{"The army fired two rockets.", "two", "fire", "but a rocket is"},
		{"Trade feeds the town, and the port supports 900 people.", "900", "", "what supports people votes for nobody"},
		{"Some 900 people supported the mayor.", "900", "favour", "people do"},
		{"Of the clerks sacked in May, four would return.", "four", "return", "what opens the sentence says who they are"},
		{"The club offered him a contract of 900 crowns.", "900 crowns", "", "a contract that is offered does not shrink"},
		{"The firm laid 300 clerks off in May.", "300", "lay-off", "a particle behind the object is the verb's"},
		{"The army sent 300 clerks up the hill.", "300", "send", "unless it leads somewhere"},
		{"The judge threw nine claims out.", "nine", "quash", "a particle may end the sentence"},
		{"The theatre holds 640 people.", "640", "", "whom a hall holds is not arrested"},
		{"Divers pulled nine bodies out.", "nine", "recover", "the dead are not rescued"},
		{"Divers pulled nine boys out.", "nine", "rescue", "the living are"},
		{"The bank pulled out of nine countries.", "nine", "withdraw", "nor is a country"},
		{"The sacking of nine nurses set off a strike.", "nine", "dismiss", "a noun in -ing is what its verb is"},
		{"A grouping of nine clubs met.", "nine", "", "if the lexicon has that"},
		{"Some 120 kids fell.", "120", "", "who falls becomes no fewer"},
		{"The navy intercepted nine boats.", "nine", "", "a boat that is intercepted is only stopped"},
		{"The army intercepted nine drones.", "nine", "shoot-down", "a drone is shot down"},
		{"Nine robbers fled.", "Nine", "attack", "who flees from what he did leaves no home"},
		{"Nine families fled.", "Nine", "flee", "others may"},
		{"The mayor fired nine lawyers.", "nine", "discharge", "who changes his lawyer cuts no jobs"},
		{"The mayor fired nine clerks.", "nine", "dismiss", "who fires clerks does"},
		{"The plant makes a level of 900 cars a day.", "900", "", "a level destroys nothing"},
		{"Shells levelled 900 homes.", "900", "destroy", "who levels does"},
	} {
		found := false
		for _, c := range extract.Claims(&source.Source{ID: "a", Path: "a", Text: test.text}, rule.Builtin()).Claims {
			if c.Text != test.figure && c.Text != "Some "+test.figure {
				continue
			}
			found = true
			if got := c.Thing.Act; test.act == "" && len(got) > 0 || test.act != "" && !slices.Contains(got, test.act) {
				t.Errorf("%s\n%s is of %v, want %q: %s", test.text, test.figure, got, test.act, test.reason)
			}
		}
		if !found {
			t.Errorf("%s\nno claim of %s: %s", test.text, test.figure, test.reason)
		}
	}
}
