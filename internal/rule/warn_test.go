package rule

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/rules"
)

// own is a file of one rule, with the conditions given.
func own(id, kind, conditions string) string {
	return "topic: own\nabout: x\nrules:\n  - rule: " + id + "\n    about: x\n    kind: " + kind + "\n" + conditions +
		"    question: \"x\"\n    examples:\n      - {text: \"x\", is: {exact: 1}}\n      - not: \"x\"\n"
}

func warnings(t *testing.T, data string) []string {
	t.Helper()
	add, faults := Load("own.yaml", []byte(data))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	set, _ := Merge(Builtin(), add)
	if faults := set.Check(); len(faults) > 0 {
		t.Fatal(faults)
	}
	var out []string
	for _, f := range set.Warnings(add.Rules, Builtin()) {
		out = append(out, f.Error())
	}
	return out
}

func TestWarnings(t *testing.T) {
	many := own("own.a", "money", "    unit: USD\n")
	for i := range maxUnfiled {
		_, rule, _ := strings.Cut(own("own.b"+strings.Repeat("x", i), "money", "    unit: EUR\n"), "rules:\n")
		many += rule
	}
	for _, test := range []struct{ data, want, why string }{
		{own("own.a", "count", "    subject: {words: [zither]}\n"), "", "a rule of its own"},
		{own("own.a", "count", "    subject: {words: [zithers]}\n"), `own.yaml:4:5: own.a: subject has "zithers", which is no base form; write "zither"`, "a plural"},
		{own("own.a", "count", "    subject: {words: [zither]}\n    predicate: {words: [tuned]}\n"), `predicate has "tuned", which is no base form; write "tune" for the verb`, "a past form"},
		{own("own.a", "measure", "    dimension: lenght\n"), `no unit is of the dimension "lenght"; did you mean "length"?`, "a dimension misspelled"},
		{own("own.a", "count", "    predicate: {acts: [kill]}\n    subject: {things: [person], except: [person]}\n"), "own.a: it never matches", "conditions that exclude one another"},
		{own("own.a", "count", "    predicate: {acts: [harm]}\n    subject: {things: [person]}\n    context: {words: [war]}\n"), "", "narrower than the built-in rule"},
		{own("own.a", "count", "    predicate: {acts: [shoot-down]}\n    subject: {things: [drone, missile, rocket, projectile, bomb, aircraft, helicopter, balloon, decoy]}\n"), "it takes all that conflict.shot-down asks for; give it the id conflict.shot-down", "a rule beside the same one"},
		{own("conflict.shot-down", "count", "    predicate: {acts: [shoot-down]}\n    subject: {things: [drone]}\n"), "", "a rule in place of a built-in one"},
		{many, "more than 50 rules for money name no word", "rules that are tried on every sum"},
	} {
		got := warnings(t, test.data)
		switch {
		case test.want == "" && len(got) > 0:
			t.Errorf("%s: %v", test.why, got)
		case !slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, test.want) }) && test.want != "":
			t.Errorf("%s: %v, want %q", test.why, got, test.want)
		}
	}
}

func TestShadowed(t *testing.T) {
	_, second, _ := strings.Cut(own("own.b", "count", "    subject: {words: [zither]}\n"), "rules:\n")
	got := warnings(t, own("own.a", "count", "    subject: {words: [zither]}\n")+second)
	if len(got) != 1 || !strings.Contains(got[0], "own.b: it never matches: all that it asks for goes to own.a") {
		t.Errorf("%v, want a warning of the second rule", got)
	}
}

// A file of as many rules as there may be, all alike, is the dearest to look through.
func BenchmarkWarnings(b *testing.B) {
	add := &Set{}
	for i := range maxRules {
		add.Rules = append(add.Rules, &Rule{ID: fmt.Sprintf("own.r%d", i), Kind: claim.Count, Pattern: Pattern{
			Subject: Match{Concepts: []string{"person"}, None: true}, Predicate: Match{Concepts: []string{"kill", "injure", "harm"}},
		}})
	}
	set, _ := Merge(Builtin(), add)
	for b.Loop() {
		set.Warnings(add.Rules, Builtin())
	}
}

func TestBuiltinWarnsOfNothing(t *testing.T) {
	for _, f := range Builtin().Warnings(Builtin().Rules, &Set{}) {
		t.Error(f.Error())
	}
}

func TestDimensionsAreThoseOfTheUnits(t *testing.T) {
	data, err := rules.FS.ReadFile("lexicon/units.yaml")
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`dimension: ([a-z]+)`).FindAllStringSubmatch(string(data), -1)
	if len(found) < 50 {
		t.Fatalf("%d units", len(found))
	}
	for _, m := range found {
		if !slices.Contains(dimensions, m[1]) {
			t.Errorf("the rules do not know the dimension %q: run go generate ./internal/rule", m[1])
		}
	}
}
