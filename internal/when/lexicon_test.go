package when

import (
	"os"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

// TestLexiconExamples holds every entry of the lexicon against its own example, and asks for one of each.
func TestLexiconExamples(t *testing.T) {
	raw, err := os.ReadFile("../../rules/lexicon/times.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var l struct {
		Published string
		Entries   []struct {
			Words, Short, Names []string
			Example             struct{ Text, Timex string }
		}
		Sets []struct {
			Name, About, Not string
			Words            []string
			Example          struct{ Text, Timex string }
		}
	}
	if err := yaml.Unmarshal(raw, &l); err != nil {
		t.Fatal(err)
	}
	if len(l.Entries) < 100 || len(l.Sets) < 5 {
		t.Fatalf("only %d entries and %d sets were read", len(l.Entries), len(l.Sets))
	}
	holds := func(text, timex string) bool {
		for _, f := range strings.Split(found(text, l.Published), "; ") {
			if _, got, _ := strings.Cut(f, "="); got == timex {
				return true
			}
		}
		return false
	}
	for _, e := range l.Entries {
		all := append(append(e.Words, e.Short...), e.Names...)
		if len(all) == 0 || e.Example.Text == "" || !holds(e.Example.Text, e.Example.Timex) {
			t.Errorf("%v: the example %q gives %q, not %q", all, e.Example.Text, found(e.Example.Text, l.Published), e.Example.Timex)
		}
		inTable := 0
		for _, w := range all {
			if words().Get(w).kind != noKind {
				inTable++
			} else if zones().Get(w).name != "" {
				inTable++
			}
		}
		if inTable == 0 && len(e.Names) == 0 {
			t.Errorf("%v is not in words.go: run go generate", all)
		}
	}
	for _, s := range l.Sets {
		switch {
		case s.About == "" || len(s.Words) == 0:
			t.Errorf("set %s: says not what it is, or has no words", s.Name)
		case s.Not != "" && found(s.Not, l.Published) != "":
			t.Errorf("set %s: %q gives %q, and should give nothing", s.Name, s.Not, found(s.Not, l.Published))
		case s.Not == "" && !holds(s.Example.Text, s.Example.Timex):
			t.Errorf("set %s: %q gives %q, not %q", s.Name, s.Example.Text, found(s.Example.Text, l.Published), s.Example.Timex)
		}
	}
}
