package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/report"
)

var update = flag.Bool("update", false, "write what the worked examples come to into their expected.txt: read the difference before you keep it")

// desks is what an editor must be told of the worked examples, written by hand from their texts: the rule, the relation, and the sources that
// state each value. Nothing else may be put to the editor.
var desks = map[string][]string{
	"sports": {
		"contradict sports.result: agency courier | observer",
		"contradict sports.attendance: agency | courier | observer",
		"contradict sports.cards: agency | courier",
		"disputed sports.layoff: agency | courier",
	},
	"business": {
		"contradict people.laid-off: first-wire | ledger | second-wire",
		"contradict business.takeover: first-wire | ledger",
		"contradict money.dividend: first-wire | second-wire",
	},
	"election": {
		"contradict election.seats: evening night | morning",
		"contradict election.turnout: evening night | morning",
		"contradict election.polling-stations: evening | night",
		"update election.counted: evening | night",
	},
}

func TestWorkedExamples(t *testing.T) {
	t.Chdir("../..") // so that the commands are those of examples/README.md
	folders, err := filepath.Glob("examples/*/rules.yaml")
	if err != nil || len(folders) != len(desks) {
		t.Fatalf("%d worked examples, %v; want %d", len(folders), err, len(desks))
	}
	for desk, want := range desks {
		t.Run(desk, func(t *testing.T) {
			folder := "examples/" + desk
			rules, reports := folder+"/rules.yaml", folder+"/reports"
			if out := command(t, "rules", "check", rules); !strings.HasSuffix(out, " 0 faults, 0 warnings.\n") {
				t.Error(out)
			}
			if out := command(t, "rules", "test", rules); !strings.HasSuffix(out, " all hold.\n") {
				t.Error(out)
			}
			var o struct{ Findings []claim.Finding }
			if err := json.Unmarshal([]byte(command(t, "report", "-q", "-f", "json", "--rules", rules, reports)), &o); err != nil {
				t.Fatal(err)
			}
			slices.Sort(want)
			if d := cmp.Diff(want, pressing(o.Findings)); d != "" {
				t.Errorf("the report puts other things to the editor (-want +got):\n%s", d)
			}
			text := command(t, "report", "-q", "--rules", rules, reports)
			if *update {
				if err := os.WriteFile(folder+"/expected.txt", []byte(text), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			expected, err := os.ReadFile(folder + "/expected.txt")
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(string(expected), text); d != "" {
				t.Errorf("the report differs (-want +got); if it is right, run go test ./cmd/claimdiff -run WorkedExamples -update\n%s", d)
			}
		})
	}
}

// command runs a command line that must succeed, and returns what it writes to standard output.
func command(t *testing.T, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	if code := run(args, std{strings.NewReader(""), &out, &errs}); code != exitFine {
		t.Errorf("claimdiff %s: exit code %d\n%s%s", strings.Join(args, " "), code, &out, &errs)
	}
	return out.String()
}

// pressing is what of the findings an editor must act on, in the form of desks.
func pressing(findings []claim.Finding) []string {
	var out []string
	for _, f := range findings {
		if !report.Pressing(f.Relation) {
			continue
		}
		var sides []string
		for _, s := range f.Sides {
			sides = append(sides, strings.Join(s.Sources, " "))
		}
		slices.Sort(sides)
		out = append(out, string(f.Relation)+" "+f.Rule+": "+strings.Join(sides, " | "))
	}
	slices.Sort(out)
	return out
}
