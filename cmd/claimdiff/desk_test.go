package main

import (
	"encoding/json"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestDesks holds the rules that an editor wrote for three topics of which nothing is built in, as one writes them who has read docs/rules.md once: they have no
// fault and no warning, their examples hold, and on two natural reports they lead to these contradictions and no others. (What stands in the reports
// and is not here, another year's losses, prizes of the second, points of somebody else, must not be set against anything.)
func TestDesks(t *testing.T) {
	for topic, want := range map[string][]string{
		"bees": {
			"bees.colonies-lost: about 1,200, according to the county association | more than 2,100, according to the beekeepers' association",
			"bees.harvest: 310 t | 410 t, according to the association",
			"bees.price: EUR 12 | EUR 9.5",
		},
		"chess": {
			"chess.moves: 36 | 63",
			"chess.players: 198 | 212",
		},
		"museum": {
			"museum.opening: 2026-03-12 | 2026-04-14, according to Director Ruth Adeyemi",
			"museum.ticket: GBP 14 | GBP 16",
			"museum.works: 120 | 95",
		},
	} {
		t.Run(topic, func(t *testing.T) {
			dir := filepath.Join("testdata", "desk", topic)
			rules := filepath.Join(dir, "rules.yaml")
			if out, err := exec.Command("claimdiff", "rules", "check", rules).CombinedOutput(); err != nil || !strings.Contains(string(out), "0 faults, 0 warnings") {
				t.Errorf("rules check: %v %s", err, out)
			}
			if out, err := exec.Command("claimdiff", "rules", "test", rules).CombinedOutput(); err != nil {
				t.Errorf("rules test: %v %s", err, out)
			}
			out, err := exec.Command("claimdiff", "report", "-q", "-f", "json", "--rules", rules, filepath.Join(dir, "reports")).Output()
			if err != nil {
				t.Fatal(err)
			}
			var doc struct {
				Findings []struct {
					Rule, Relation string
					Sides          []struct{ Value string }
				}
			}
			if err := json.Unmarshal(out, &doc); err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, f := range doc.Findings {
				if f.Relation != "contradict" && f.Relation != "inconsistent" && f.Relation != "disputed" {
					continue
				}
				var values []string
				for _, s := range f.Sides {
					values = append(values, s.Value)
				}
				slices.Sort(values)
				got = append(got, f.Rule+": "+strings.Join(values, " | "))
			}
			slices.Sort(got)
			if !slices.Equal(got, want) {
				t.Errorf("the report says\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
		})
	}
}
