package rule

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

func TestMatch(t *testing.T) {
	for _, test := range []struct {
		facts Facts
		want  string
		why   string
	}{
		{Facts{Kind: claim.Count, Head: "person", Predicate: "kill"}, "casualties.killed", "subject and predicate by their concepts"},
		{Facts{Kind: claim.Count, Predicate: "dead"}, "casualties.killed", "the people are left out"},
		{Facts{Kind: claim.Count, Head: "dead", Predicate: "leave"}, "casualties.killed", "an adjective stands for the noun: left 12 dead"},
		{Facts{Kind: claim.Count, Head: "other", Predicate: "wound"}, "casualties.injured", "seven others: the noun is left out"},
		{Facts{Kind: claim.Count, Head: "protester", Predicate: "complain"}, "count.general", "a few who complain are no crowd"},
		{Facts{Kind: claim.Count, Head: "fatality", Predicate: "be"}, "casualties.killed", "the noun says it alone"},
		{Facts{Kind: claim.Count, Head: "life", Predicate: "claim"}, "casualties.killed", "a pattern of also"},
		{Facts{Kind: claim.Count, Head: "life", Predicate: "change"}, "count.general", "the same noun with another verb"},
		{Facts{Kind: claim.Count, Head: "bill", Predicate: "kill"}, "count.general", "no people"},
		{Facts{Kind: claim.Count, Head: "sheep", Predicate: "kill"}, "casualties.animals", "animals die too"},
		{Facts{Kind: claim.Count, Head: "aftershock", Predicate: "kill"}, "count.general", "the subject is not who was killed"},
		{Facts{Kind: claim.Count, Head: "firefighter", Predicate: "injure"}, "casualties.injured", "a narrower subject"},
		{Facts{Kind: claim.Count, Head: "officer", Modifiers: []string{"police"}, Predicate: "wound"}, "casualties.injured", "a compound subject"},
		{Facts{Kind: claim.Count, Head: "casualty", Predicate: "be"}, "casualties.any", "dead and injured together"},
		{Facts{Kind: claim.Count, Head: "aircraft", Predicate: "destroy"}, "conflict.equipment-destroyed", "equipment"},
		{Facts{Kind: claim.Count, Head: "bomber", Modifiers: []string{"strategic"}, Predicate: "hit"}, "conflict.equipment-hit", "hit is less than destroyed"},
		{Facts{Kind: claim.Count, Head: "drone", Predicate: "down"}, "conflict.shot-down", "to down is to shoot down"},
		{Facts{Kind: claim.Count, Head: "drone", Predicate: "shoot", Preposition: "down"}, "conflict.shot-down", "a verb with its particle"},
		{Facts{Kind: claim.Count, Head: "drone", Heads: []string{"drone", "missile"}, Predicate: "launch"}, "conflict.launched", "all heads are weapons that fly"},
		{Facts{Kind: claim.Count, Head: "drone", Heads: []string{"drone", "phone"}, Predicate: "launch"}, "count.general", "one of the heads is not"},
		{Facts{Kind: claim.Count, Head: "phone", Predicate: "launch"}, "count.general", "phones are launched otherwise"},
		{Facts{Kind: claim.Count, Head: "building", Predicate: "collapse"}, "conflict.buildings-destroyed", "a building that collapsed"},
		{Facts{Kind: claim.Count, Head: "arrest", Predicate: "make"}, "people.arrested", "the noun is the act"},
		{Facts{Kind: claim.Count, Head: "meeting", Predicate: "hold"}, "count.general", "to hold a meeting is no arrest"},
		{Facts{Kind: claim.Count, Head: "person", Predicate: "march"}, "people.crowd", "marchers"},
		{Facts{Kind: claim.Count, Head: "home", Predicate: "leave", Context: []string{"power", "storm"}}, "people.without-power", "the context says what was cut"},
		{Facts{Kind: claim.Count, Head: "home", Predicate: "leave", Context: []string{"storm"}}, "count.general", "no such context"},
		{Facts{Kind: claim.Count, Head: "zither", Predicate: "tune"}, "count.general", "words of no lexicon"},
		{Facts{Kind: claim.Count}, "count.general", "nothing known; people may be left out only beside their act"},
		{Facts{Kind: claim.Duration, Predicate: "late", Dimension: "time", Unit: "h"}, "duration.delay", "the adjective names the attribute"},
		{Facts{Kind: claim.Duration, Head: "ceasefire", Predicate: "demand", Dimension: "time", Unit: "d"}, "duration.truce", "its length, not the demand"},
		{Facts{Kind: claim.Duration, Predicate: "jail", Dimension: "time", Unit: "a"}, "duration.sentence", "a prison sentence"},
		{Facts{Kind: claim.Measure, Head: "earthquake", Modifiers: []string{"magnitude"}}, "measure.magnitude", "named by a modifier"},
		{Facts{Kind: claim.Measure, Predicate: "deep", Dimension: "length", Unit: "km"}, "measure.depth", "the adjective names the attribute"},
		{Facts{Kind: claim.Measure, Predicate: "strike", Dimension: "length", Unit: "km", Context: []string{"west"}}, "measure.distance", "a bearing in the context"},
		{Facts{Kind: claim.Money, Predicate: "acquire", Dimension: "money", Unit: "USD"}, "money.deal", "a takeover"},
		{Facts{Kind: claim.Ordinal, Head: "round"}, "ordinal.round", "a series of meetings"},
		{Facts{Kind: claim.Quote}, "quote.general", "one rule for its kind"},
		{Facts{Kind: claim.Place, Predicate: "meet", Preposition: "at", Names: []string{"place"}}, "place.venue", "where they met"},
		{Facts{Kind: "weight"}, "", "no rule for that kind"},
	} {
		got := ""
		if r := Builtin().Match(test.facts); r != nil {
			got = r.ID
		}
		if got != test.want {
			t.Errorf("Match(%+v) = %q, want %q: %s", test.facts, got, test.want, test.why)
		}
	}
}

func TestMatchOwnRuleWins(t *testing.T) {
	const own = `
topic: desk
about: A desk's own.
rules:
  - rule: desk.killed
    about: The desk's own rule, with the same conditions as a built-in one.
    kind: count
    subject: {things: [person, family], or: none}
    predicate: {acts: [kill]}
    question: "How many people died?"
    examples:
      - {text: "Two people died.", is: {exact: 2}}
      - not: "Two firms closed."
`
	add, faults := Load("desk.yaml", []byte(own))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	set, overridden := Merge(Builtin(), add)
	if len(overridden) > 0 {
		t.Errorf("overridden = %v, want none: the id is new", overridden)
	}
	if r := set.Match(Facts{Kind: claim.Count, Head: "person", Predicate: "kill"}); r.ID != "desk.killed" {
		t.Errorf("Match = %s, want desk.killed: of two equally close rules the desk's own wins", r.ID)
	}
	if r := Builtin().Match(Facts{Kind: claim.Count, Head: "person", Predicate: "kill"}); r.ID != "casualties.killed" {
		t.Errorf("the built-in set was changed: %s", r.ID)
	}
}
