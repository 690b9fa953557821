package example

import (
	"reflect"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/rule"
)

// ownRule loads a rule about masks with one example and merges it with the built-in ones.
func ownRule(t *testing.T, example string) (*rule.Set, *rule.Rule) {
	t.Helper()
	own, faults := rule.Load("masks.yaml", []byte(`
topic: masks
about: Masks that a museum returns.
rules:
  - rule: masks.returned
    about: Masks returned.
    kind: count
    subject: {words: [mask]}
    predicate: {acts: [return]}
    question: "How many masks were returned?"
    compare: {tolerance: 10%, grows: true}
    examples:
      - `+example+`
      - {text: "The museum returned 31 masks.", is: {exact: 31}}
      - not: "The museum returned 31 books."
`))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	set, _ := rule.Merge(rule.Builtin(), own)
	return set, set.Rule("masks.returned")
}

func TestRun(t *testing.T) {
	for _, test := range []struct{ example, found, why string }{
		{`{text: "The museum returned 31 masks.", is: {exact: 31}}`, "", "the value"},
		{`{text: "The museum returned 31 masks.", is: {exact: 30}}`, "found masks.returned exact 31 in “31”", "another value"},
		{`{text: "The museum returned 31 masks.", is: {at-least: 31}}`, "found masks.returned exact 31", "a hedge that is not there"},
		{`{text: "The museum returned 31 masks.", is: {exact: 31, unit: kg}}`, "found masks.returned exact 31", "a unit that is not there"},
		{`{text: "The museum returned 31 masks.", is: {exact: 31, modality: planned}}`, "found masks.returned exact 31", "another modality"},
		{`{text: "The museum returned 26 to 31 masks.", is: {range: [26, 31]}}`, "", "a range"},
		{`{text: "The museum bought 31 masks.", is: {exact: 31}}`, "found nothing of the rule, but count.general exact 31", "another rule's claim"},
		{`{text: "It rained.", is: {exact: 31}}`, "found nothing of the rule, but no claim at all", "no claim"},

		{`not: "The museum bought 31 masks."`, "", "another act"},
		{`not: "The museum returned 31 masks."`, "the rule took masks.returned exact 31", "a counter-example that is none"},

		{`agree: ["The museum returned 31 masks.", "Thirty-one masks were returned by the museum."]`, "", "the same in other words"},
		{`agree: ["The museum returned 31 masks.", "The museum returned 60 masks."]`, "found contradict (first says “31”; second says “60”", "they do not agree"},
		{`contradict: ["The museum returned 31 masks.", "The museum returned 60 masks."]`, "", "they cannot both be true"},
		{`contradict: ["The museum returned 31 masks.", "The museum returned 31 masks."]`, "found agree", "the same text twice"},
		{`near: ["The museum returned 31 masks.", "The museum returned 32 masks."]`, "", "within the tolerance"},
		{`compatible: ["The museum returned at least 31 masks.", "The museum returned 60 masks."]`, "", "a bound and a figure"},
		{`update: ["The museum has returned 31 masks so far.", "The museum has returned 60 masks so far."]`, "", "the second is published a day later"},
		{`update: ["The museum has returned 60 masks so far.", "The museum has returned 31 masks so far."]`, "found contradict", "what grows does not fall"},
		{`agree: ["The museum returned 31 masks.", "The museum bought 31 masks."]`, "the first has masks.returned exact 31", "the second is another rule's"},

		{`apart: ["The museum returned 31 masks.", "The museum bought 60 masks."]`, "", "two things"},
		{`apart: ["The museum returned 31 masks.", "The museum returned 60 masks."]`, "found contradict", "one thing"},
		{`apart: ["The museum bought 31 masks.", "The museum sold 60 masks."]`, "the first has nothing of the rule", "the rule has no part in it"},
	} {
		set, r := ownRule(t, test.example)
		got := Run(set, r, r.Examples()[0])
		if got.Held != (test.found == "") || !strings.HasPrefix(got.Found, test.found) {
			t.Errorf("%s: %s: held %v, found %q; want %q", test.why, test.example, got.Held, got.Found, test.found)
		}
	}
}

// However many run at a time, the results are the same and in order.
func TestAllInOrder(t *testing.T) {
	rules := rule.Builtin().Rules[:20]
	one, many := All(rule.Builtin(), rules, 1), All(rule.Builtin(), rules, 8)
	if !reflect.DeepEqual(one, many) {
		t.Error("eight at a time find something else than one")
	}
	if len(All(rule.Builtin(), nil, 0)) != 0 {
		t.Error("no rules have examples")
	}
}

func BenchmarkAll(b *testing.B) {
	for b.Loop() {
		All(rule.Builtin(), rule.Builtin().Rules, 1)
	}
}
