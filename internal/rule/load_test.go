package rule

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

const strikes = `
topic: strikes
about: Walkouts.
rules:
  - rule: strikes.workers
    about: Workers on strike.
    kind: count
    subject: {things: [worker], words: [docker], except: [soldier], or: none}
    predicate: {acts: [go-on-strike], words: [Strike]}
    context: {words: [union]}
    dimension: count
    also:
      - {subject: {words: [striker]}}
    question: "How many {subject|workers} struck[ in {place}]?"
    compare: {rounding: said, agree: 1%, tolerance: 10%, absolute: 0.5, beyond: 2, grows: true, severity: note}
    examples:
      - {text: "Forty nurses walked out.", is: {at-least: 40, unit: h, trend: up, speaker: Anna Keller}}
      - agree: ["Forty nurses walked out.", "40 nurses struck."]
      - not: "Forty nurses retired."
`

func TestLoad(t *testing.T) {
	set, faults := Load("strikes.yaml", []byte(strikes))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	r := set.Rule("strikes.workers")
	if r == nil {
		t.Fatal("no rule strikes.workers")
	}
	want := claim.Policy{
		Rule: "strikes.workers", Question: "How many {subject|workers} struck[ in {place}]?", Rounding: "said",
		Agree: 0.01, Tolerance: 0.1, Absolute: 0.5, Beyond: 2, Grows: true, Severity: "note",
	}
	if r.Policy != want {
		t.Errorf("policy = %+v, want %+v", r.Policy, want)
	}
	if set.Policies()[r.ID] != want {
		t.Error("Policies has another policy")
	}
	if !r.Subject.None || !slices.Equal(r.Subject.Concepts, []string{"worker"}) || !slices.Equal(r.Subject.Except, []string{"soldier"}) {
		t.Errorf("subject = %+v", r.Subject)
	}
	if !slices.Equal(r.Predicate.Words, []string{"strike"}) {
		t.Errorf("predicate words = %q, want them in lower case", r.Predicate.Words)
	}
	if !slices.Equal(r.Dimension, []string{""}) {
		t.Errorf("dimension = %q: count is the dimension of what has none", r.Dimension)
	}
	if r.File != "strikes.yaml" || r.Line != 5 {
		t.Errorf("read at %s:%d, want strikes.yaml:5", r.File, r.Line)
	}
	e := r.Examples()
	if len(e) != 3 || e[0].Kind != CaseValue || e[1].Kind != CaseAgree || e[2].Kind != CaseNot {
		t.Fatalf("examples = %+v", e)
	}
	if x := e[0].Expect; x.Qualifier != "at-least" || !slices.Equal(x.Numbers, []float64{40}) || x.Unit != "h" || x.Trend != "up" || x.Speaker != "Anna Keller" {
		t.Errorf("expect = %+v", x)
	}
}

func TestMergeOverrides(t *testing.T) {
	base, _ := Load("strikes.yaml", []byte(strikes))
	add, faults := Load("own.yaml", []byte(strings.Replace(strikes, "severity: note", "severity: error", 1)))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	set, overridden := Merge(base, add)
	if !slices.Equal(overridden, []string{"strikes.workers"}) {
		t.Errorf("overridden = %v", overridden)
	}
	if len(set.Rules) != 1 || set.Rules[0].Policy.Severity != "error" {
		t.Errorf("rules = %v, want the added one alone", set.Rules)
	}
	if base.Rules[0].Policy.Severity != "note" {
		t.Error("Merge changed its argument")
	}
}

func TestMergeLexicon(t *testing.T) {
	add, faults := Load("own.yaml", []byte(`
lexicon: things
about: What a coast paper counts.
entries:
  ship: {words: [dhow]}
  surfboard: {words: [longboard]}
  research-ship: {in: ship, words: [trawler]}
`))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	set, overridden := Merge(Builtin(), add)
	if faults := set.Check(); len(faults) > 0 {
		t.Error(faults)
	}
	if !slices.Equal(overridden, []string{"things: trawler"}) {
		t.Errorf("overridden = %v, want the word that was moved", overridden)
	}
	for _, test := range []struct{ word, want, why string }{
		{"dhow", "ship", "a word more for a concept"},
		{"vessel", "ship", "the words it had before"},
		{"longboard", "surfboard", "a concept more"},
		{"trawler", "research-ship", "a word that was moved"},
	} {
		if got := set.Things(test.word); len(got) == 0 || got[0] != test.want {
			t.Errorf("Things(%q) = %v, want %s: %s", test.word, got, test.want, test.why)
		}
	}
	if got := Builtin().Things("trawler"); got[0] != "fishing-boat" {
		t.Errorf("the built-in lexicon was changed: %v", got)
	}
}

func TestLimits(t *testing.T) {
	for _, test := range []struct{ data, want, why string }{
		{strings.Repeat("#", maxBytes+1), "bytes", "the file is too long"},
		{strings.Repeat("[", maxBytes), "brackets", "nothing is parsed that would recurse a million times"},
		{strings.Repeat("- ", maxBytes/2), "", "block lists nest, too"},
		{"topic: a\nabout: b\nrules: [" + strings.Repeat("a,", maxRules+1) + "]\n", "1001 rules", "too many rules"},
		{"lexicon: things\nabout: x\nentries: {a: {words: [" + strings.Repeat("a,", maxWords+1) + "]}}\n", "entries", "too many words"},
		{"topic: a\nabout: \"" + strings.Repeat("a", maxText+1) + "\"\nrules: []\n", "bytes", "a text is too long"},
		{strings.Repeat("a: b\n", 1000), "more than 100 faults", "the faults are limited"},
	} {
		_, faults := Load("f.yaml", []byte(test.data))
		if len(faults) == 0 || len(faults) > maxFaults+1 {
			t.Errorf("%d faults: %s", len(faults), test.why)
			continue
		}
		if !slices.ContainsFunc(faults, func(f Fault) bool { return strings.Contains(f.Error(), test.want) }) {
			t.Errorf("no fault says %q, the first is %v: %s", test.want, faults[0], test.why)
		}
	}
}

func FuzzLoad(f *testing.F) {
	for _, s := range []string{strikes, "", "a: &b c", "lexicon: things\nabout: x\nentries: {a: {in: a}}", "rules: [{rule: 1, kind: [], also: 3, examples: [{is: {of: 1}}]}]", "? [a]\n: b", "%YAML 1.2\n---\n!!x {}", "a: |\n\t", "\ufeffa: b"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		set, faults := Load("f.yaml", data)
		if len(set.Rules) == 0 && len(set.Lexicons) == 0 && len(faults) == 0 {
			t.Error("nothing read and no fault")
		}
		for _, x := range faults {
			if x.Line < 1 || x.Column < 1 || x.What == "" {
				t.Errorf("a fault without a place or a word: %+v", x)
			}
		}
		merged, _ := Merge(Builtin(), set)
		merged.Check()
		if len(set.Rules) > 0 {
			merged.Warnings(set.Rules, Builtin())
		}
		merged.Match(Facts{Kind: claim.Count, Head: "person", Predicate: "kill"})
	})
}

// Ten times the rules, each about a word of its own, must not make a match dearer: compare the two.
func BenchmarkMatch(b *testing.B) {
	for _, times := range []int{1, 10} {
		set := &Set{Rules: slices.Clone(Builtin().Rules), Lexicons: Builtin().Lexicons}
		for i := range (times - 1) * len(Builtin().Rules) {
			r := &Rule{ID: fmt.Sprintf("more.%d", i), Kind: claim.Count}
			r.Subject = Match{Words: []string{fmt.Sprintf("noun%d", i)}}
			r.Predicate = Match{Concepts: []string{"kill"}}
			set.Rules = append(set.Rules, r)
		}
		facts := Facts{Kind: claim.Count, Head: "officer", Modifiers: []string{"police"}, Predicate: "kill", Relation: "object", Context: []string{"attack", "say", "spokesman"}}
		b.Run(fmt.Sprintf("rules=%d", len(set.Rules)), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				set.Match(facts)
			}
		})
	}
}

func BenchmarkIndex(b *testing.B) {
	for b.Loop() {
		set := &Set{Rules: Builtin().Rules, Lexicons: Builtin().Lexicons}
		set.index()
	}
}
