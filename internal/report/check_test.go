package report

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// checkSample is a check with one of everything, of hostile texts.
func checkSample() Check {
	place := Place{Source: "wire", Path: "wire/päge one.txt", Line: 3, Column: 7, Words: "12", Sentence: hostile, Value: "12", Relation: claim.Contradict, Reason: hostile}
	checked := func(s Status) Checked {
		return Checked{ID: "0123456789ab", Status: s, Rule: "count.general", Kind: claim.Count, Question: "How many, 100% : " + hostile + "?", Value: "9", Text: "nine\x1b[31m",
			Sentence: hostile, Span: claim.Locus{Line: 5, Column: 2}, Reason: hostile, Supports: []Place{}, Against: []Place{place}, Beside: []Place{}}
	}
	d := CheckedDraft{Report: claim.Report{ID: "draft", Path: "a: b,c%/dräft.txt", Warnings: []string{}}}
	for _, s := range []Status{Contradicted, NearMiss, NotFound, Fits, OneOrigin, Supported} {
		d.Claims = append(d.Claims, checked(s))
	}
	lost := checked(Supported)
	lost.Attribution, lost.AttributionReason = "lost", "The draft states as fact what wire attributes to police."
	d.Claims = append(d.Claims, lost)
	d.Named = []claim.Claim{{ID: "c1", Source: "draft", Text: "21\nand", Span: claim.Locus{Line: 9, Column: 1}}}
	d.Findings = []claim.Finding{
		{ID: "aaaaaaaaaaaa", Rule: "audit.sum", Relation: claim.Inconsistent, Severity: "error", Question: "Does it add up?", Reason: hostile, Sides: []claim.Side{{Value: "21", Claims: []string{"c1"}, Sources: []string{"draft"}}}},
		{ID: "bbbbbbbbbbbb", Rule: "name.general", Relation: claim.Spelling, Severity: "note", Question: "How is it spelled?", Reason: "Two ways."},
	}
	d.Unread = []Figure{{Text: "7\u202e-fold\x1b", Line: 7, Column: 1}}
	d.Summarize()
	return Check{Tool: Tool{"claimdiff", "1"}, Drafts: []CheckedDraft{d}, Sources: []claim.Report{{ID: "wire", Path: "wire/päge one.txt"}},
		Problems: []string{"no.txt: there is no such file" + hostile}, FailOn: "contradict"}
}

// TestSARIF holds what is written against the part of the schema that it uses, stricter than the official one, and against that (OASIS,
// sarif-schema-2.1.0.json) where SARIF_SCHEMA names a copy: its licence does not let it stand here.
func TestSARIF(t *testing.T) {
	testSARIF(t, "testdata/sarif-2.1.0-reduced.json")
	if official := os.Getenv("SARIF_SCHEMA"); official != "" {
		testSARIF(t, official)
	}
}

func testSARIF(t *testing.T, path string) {
	schema, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer schema.Close()
	doc, err := jsonschema.UnmarshalJSON(schema)
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	if err := compiler.AddResource("sarif.json", doc); err != nil {
		t.Fatal(err)
	}
	compiled, err := compiler.Compile("sarif.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		why string
		in  Check
	}{
		{"one of everything, with hostile texts and paths", checkSample()},
		{"nothing at all", Check{Tool: Tool{"claimdiff", "1"}}},
	} {
		var b bytes.Buffer
		if err := c.in.SARIF(&b); err != nil {
			t.Fatal(err)
		}
		instance, err := jsonschema.UnmarshalJSON(&b)
		if err != nil {
			t.Fatalf("%s: %v", c.why, err)
		}
		if err := compiled.Validate(instance); err != nil {
			t.Errorf("%s: %v", c.why, err)
		}
	}
	for _, fault := range []string{
		`{"version": "2.0.0", "runs": []}`,
		`{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": [{"ruleId": "a"}]}]}`,
		`{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": [{"message": {"text": "a"}, "level": "notice"}]}]}`,
	} {
		instance, err := jsonschema.UnmarshalJSON(strings.NewReader(fault))
		if err != nil {
			t.Fatal(err)
		}
		if compiled.Validate(instance) == nil {
			t.Errorf("the schema lets pass %s", fault)
		}
	}
}

func TestSARIFResults(t *testing.T) {
	var b bytes.Buffer
	if err := checkSample().SARIF(&b); err != nil {
		t.Fatal(err)
	}
	var log sarifLog
	if err := json.Unmarshal(b.Bytes(), &log); err != nil {
		t.Fatal(err)
	}
	run := log.Runs[0]
	if run.Invocations[0].Successful {
		t.Error("a check that has not seen everything was successful")
	}
	var rules []string
	for _, r := range run.Results {
		rules = append(rules, r.RuleID)
		if run.Tool.Driver.Rules[r.RuleIndex].ID != r.RuleID {
			t.Errorf("index %d is not %s", r.RuleIndex, r.RuleID)
		}
	}
	// What is supported has no annotation; errors come first.
	if got, want := strings.Join(rules, " "), "contradicted inconsistent near attribution-lost not-found not-read spelling"; !sameWords(got, want) {
		t.Errorf("results %s, want %s", got, want)
	}
	if got, want := run.Results[0].Locations[0].Physical.Artifact.URI, "./a:%20b%2Cc%25/dr%C3%A4ft.txt"; got != want {
		t.Errorf("uri %q, want %q", got, want)
	}
}

func sameWords(a, b string) bool {
	count := map[string]int{}
	for _, w := range strings.Fields(a) {
		count[w]++
	}
	for _, w := range strings.Fields(b) {
		count[w]--
	}
	for _, n := range count {
		if n != 0 {
			return false
		}
	}
	return true
}

func TestGitHub(t *testing.T) {
	var b bytes.Buffer
	if err := checkSample().GitHub(&b); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
	for _, line := range lines {
		if !strings.HasPrefix(line, "::error ") && !strings.HasPrefix(line, "::warning ") && !strings.HasPrefix(line, "::notice ") {
			t.Errorf("a text has begun a line of its own, which a runner may take for a command: %q", line)
		}
		if strings.Count(line, "::") < 2 || strings.ContainsFunc(line, func(r rune) bool { return unseen(r) }) {
			t.Errorf("%q", line)
		}
	}
	if want := "::error file=a%3A b%2Cc%25/dräft.txt,line=5,col=2,"; !strings.HasPrefix(lines[0], want) {
		t.Errorf("%q does not begin with %q", lines[0], want)
	}
	if last := lines[len(lines)-1]; !strings.Contains(last, "title=not seen::no.txt") {
		t.Errorf("the last annotation does not name what was not seen: %q", last)
	}
}

func TestJUnit(t *testing.T) {
	var b bytes.Buffer
	if err := checkSample().JUnit(&b); err != nil {
		t.Fatal(err)
	}
	var got junitSuites
	if err := xml.Unmarshal(b.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if got.Tests != 11 || got.Failures != 2 || got.Errors != 1 || got.Skipped != 2 {
		t.Errorf("tests %d, failures %d, errors %d, skipped %d", got.Tests, got.Failures, got.Errors, got.Skipped)
	}
}

func TestFails(t *testing.T) {
	for _, c := range []struct {
		why  string
		in   Checked
		want string // the levels at which it fails
	}{
		{"cannot be true", Checked{Status: Contradicted}, "contradict near unsupported"},
		{"nearly so", Checked{Status: NearMiss}, "near unsupported"},
		{"unknown to the sources", Checked{Status: NotFound}, "unsupported"},
		{"can be true beside them", Checked{Status: Fits}, ""},
		{"one origin is support, and is said", Checked{Status: OneOrigin}, ""},
		{"supported, but as what somebody claims", Checked{Status: Supported, Attribution: "strengthened"}, "near unsupported"},
		{"supported", Checked{Status: Supported}, ""},
	} {
		for _, level := range []string{"contradict", "near", "unsupported", "never"} {
			want := strings.Contains(" "+c.want+" ", " "+level+" ")
			if got := c.in.Fails(level); got != want {
				t.Errorf("%s: --fail-on %s gives %v", c.why, level, got)
			}
		}
	}
}

func TestVerdict(t *testing.T) {
	c := checkSample()
	if got := c.verdict(); got != "incomplete" {
		t.Errorf("with something unseen: %s", got)
	}
	c.Problems = nil
	if got := c.verdict(); got != "failed" {
		t.Errorf("with a contradiction: %s", got)
	}
	c.FailOn = "never"
	if got := c.verdict(); got != "passed" {
		t.Errorf("when nothing is to fail: %s", got)
	}
}

func TestCheckText(t *testing.T) {
	for _, color := range []bool{false, true} {
		var b bytes.Buffer
		if err := checkSample().Text(&b, TextOptions{All: true, Color: color}); err != nil {
			t.Fatal(err)
		}
		for _, r := range b.String() {
			if r != '\n' && unseen(r) && (!color || r != '\x1b') {
				t.Fatalf("%U reaches the terminal", r)
			}
		}
	}
}
