package example

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/rule"
)

// TestExamples runs the examples of every built-in rule, and of the rule that docs/rules.md takes for its example. One that does not hold yet stands in known, with the reason; one that holds must not.
func TestExamples(t *testing.T) {
	causes := map[string]string{}
	for _, k := range known {
		for _, e := range k.examples {
			if causes[e] != "" {
				t.Errorf("known has %s twice", e)
			}
			causes[e] = k.cause
		}
	}
	t.Parallel()
	results := All(rule.Builtin(), rule.Builtin().Rules, 4)
	for _, r := range append(results, documented(t)...) {
		name := title(r)
		cause, listed := causes[name]
		delete(causes, name)
		switch {
		case r.Held && listed:
			t.Errorf("%s:%d: it holds now: take it out of known\n%s", r.Rule.File, r.Example.Line, name)
		case !r.Held && !listed:
			t.Errorf("%s:%d: it does not hold: %s\n%s", r.Rule.File, r.Example.Line, r.Found, name)
		case !r.Held:
			t.Logf("known (%s): %s\n\t%s", cause, name, r.Found)
		}
	}
	for name := range causes {
		t.Errorf("known has an example that no rule has: %s", name)
	}
}

// documented runs the examples of the first rule file that docs/rules.md shows.
func documented(t *testing.T) []Result {
	data, err := os.ReadFile("../../docs/rules.md")
	if err != nil {
		t.Fatal(err)
	}
	_, block, _ := strings.Cut(string(data), "```yaml\ntopic:")
	block, _, _ = strings.Cut(block, "```")
	own, faults := rule.Load("docs/rules.md", []byte("topic:"+block))
	if len(faults) > 0 || len(own.Rules) == 0 {
		t.Fatalf("%d rules, faults %v", len(own.Rules), faults)
	}
	set, _ := rule.Merge(rule.Builtin(), own)
	return All(set, own.Rules, 1)
}

// title names an example by its rule, kind and texts.
func title(r Result) string {
	return fmt.Sprintf("%s %s: %s", r.Rule.ID, r.Example.Kind, strings.Join(r.Example.Texts, " | "))
}

// Every built-in rule must show both what it finds and where it ends.
func TestCases(t *testing.T) {
	for _, r := range rule.Builtin().Rules {
		ends := slices.ContainsFunc(r.Examples(), func(e rule.Example) bool {
			return e.Kind == rule.CaseNot || e.Kind == rule.CaseApart || r.General && e.Kind == rule.CaseContradict
		})
		if len(r.Examples()) < 2 || !ends {
			t.Errorf("%s:%d: %s has %d examples, and needs one of what it finds and one of what it leaves alone", r.File, r.Line, r.ID, len(r.Examples()))
		}
	}
}
