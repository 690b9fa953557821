package rule

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

const ownRules = `topic: fair
about: What a fair paper asks.
rules:
  - rule: fair.ticket
    about: What a ticket costs.
    kind: money
    subject: {words: [ticket, admission], except: [parking]}
    question: "What does a ticket cost?"
    examples:
      - {text: "A ticket costs 9 euros.", is: {exact: 9}}
      - not: "A stall costs 90 euros."
  - rule: fair.stalls
    about: Stalls that were closed.
    kind: count
    subject: {words: [stall, market stand, tub of cider]}
    predicate: {words: [close]}
    question: "How many stalls closed?"
    examples:
      - {text: "Nine stalls closed.", is: {exact: 9}}
      - not: "Nine stalls opened."
  - rule: casualties.killed
    about: People killed, our way.
    kind: count
    subject: {things: [person], or: none}
    predicate: {acts: [kill]}
    question: "How many died?"
    examples:
      - {text: "Nine people were killed.", is: {exact: 9}}
      - not: "Nine people were hired."
`

// withOwn is the built-in rules with ownRules.
func withOwn(t *testing.T) *Set {
	t.Helper()
	add, faults := Load("fair.yaml", []byte(ownRules))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	s, _ := Merge(Builtin(), add)
	return s
}

func TestMatchOwn(t *testing.T) {
	s := withOwn(t)
	money := Facts{Kind: claim.Money, Unit: "EUR", Dimension: "money"}
	with := func(f Facts, near ...string) Facts { f.Near = near; return f }
	for _, c := range []struct {
		reason string
		f      Facts
		want   string
	}{
		{"the noun of the clause is what the sum is of", with(money, "ticket"), "fair.ticket"},
		{"without it, it is some sum", with(money, "stall"), "money.general"},
		{"what the rule leaves out breaks it, wherever it stands", with(money, "ticket", "parking"), "money.general"},
		{"a rule of the desk goes before a built-in one that is met more closely", with(Facts{Kind: claim.Money, Unit: "EUR", Dimension: "money", Predicate: "cost"}, "ticket"), "fair.ticket"},
		{"where a noun stands beside the sum, it is of that", with(Facts{Kind: claim.Money, Head: "stall", Unit: "EUR", Dimension: "money"}, "ticket"), "money.general"},
		{"what is counted stands beside the number, not somewhere", with(Facts{Kind: claim.Count, Head: "visitor", Predicate: "close"}, "stall"), "count.general"},
		{"a subject of two words is the head with what narrows it", Facts{Kind: claim.Count, Head: "stand", Modifiers: []string{"market"}, Predicate: "close"}, "fair.stalls"},
		{"its head alone is another thing", Facts{Kind: claim.Count, Head: "stand", Modifiers: []string{"grand"}, Predicate: "close"}, "count.general"},
		{"so is one with of", Facts{Kind: claim.Count, Head: "tub", Modifiers: []string{claim.OfNoun + "cider"}, Predicate: "close"}, "fair.stalls"},
		{"what happened may stand before the head: nine closed stalls", Facts{Kind: claim.Count, Head: "stall", Modifiers: []string{"close"}, Predicate: "count"}, "fair.stalls"},
		{"or be the verb that a level hangs on", Facts{Kind: claim.Count, Head: "stall", Predicate: "number", Verb: "close"}, "fair.stalls"},
		{"a rule in the place of a built-in one goes before no closer one", Facts{Kind: claim.Count, Head: "child", Predicate: "kill"}, Builtin().Match(Facts{Kind: claim.Count, Head: "child", Predicate: "kill"}).ID},
	} {
		if got := s.Match(c.f); got == nil || got.ID != c.want {
			t.Errorf("%s: %v, want %s", c.reason, got, c.want)
		}
	}
}

func TestOwn(t *testing.T) {
	s := withOwn(t)
	if !s.Own("fair.stalls") || s.Own("casualties.killed") || s.Own("money.price") || Builtin().Asks() {
		t.Error("own are the rules that were added under a new id")
	}
	for _, c := range []struct{ reason, id, head, want string }{
		{"words beside each other are one thing", "fair.ticket", "admission", "ticket"},
		{"what the rule does not list is not", "fair.ticket", "seat", ""},
		{"the built-in rules leave that to the lexicon", "money.price", "ticket", ""},
	} {
		if got := s.Alike(c.id, c.head); got != c.want {
			t.Errorf("%s: %q, want %q", c.reason, got, c.want)
		}
	}
}
